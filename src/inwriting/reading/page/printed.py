"""The labels that our form prints, word for word: a line that begins with one is a row of the form, also where it was pasted as
a table, or somebody typed it without its colon. Their lists of examples are ours and answer nothing.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

LABELS = (  # of the form, and of the letter that asks for its first lines
    "Decision to be made, and by when",
    "The decision you are trying to make, and by when",
    "Business outcome",
    "CRM",
    "ERP or finance system",
    "ERP",
    "Other systems (shop, support, billing, data warehouse)",
    "Business processes (quote to cash, order to cash …)",
    "Records to move (account, contact, opportunity, order, invoice, entitlement, support history)",
    "Records to move (account, contact, order, invoice …)",
    "Which system is authoritative for which record",
    "Exceptions known today (failed sync, duplicates, missing data)",
    "Licences (bought, signed, evaluating, not purchased, renewing)",
    "Go-live",
    "Budget (amount and currency)",
    "Finance contact",
    "Operations contact",
    "Security contact",
)
_SPACE = r"[\s>]+"  # between two words, where a mail client may have wrapped them, within a quote or not
_ROW_BEGINS = r"[ \t]*(?:\|[ \t]*)?(?:(?:[-*•]|\d{1,2}[.)]|#{1,6})[ \t]+)?[*_]*"
_LABEL_ENDS = r"[*_]*[ \t]*"


def wrapped(words: str) -> str:
    """A pattern for words that a mail client may have wrapped."""
    return _SPACE.join(map(re.escape, words.split())).replace("…", r"(?:…|\.\.\.)")


def _label(printed: str) -> str:
    """A pattern for a label, with its examples or without."""
    words, opens, examples = printed.partition(" (")
    return f"{wrapped(words)}(?:{_SPACE}{wrapped(opens.strip() + examples)})?" if opens else wrapped(words)


_LABELS = "|".join(map(_label, sorted(LABELS, key=len, reverse=True)))
ALONE = lazy.pattern(rf"{_ROW_BEGINS}(?P<label>(?>{_LABELS})){_LABEL_ENDS}(?:[\t|][\t| ]*)?", re.I)
WITH_COLON = lazy.pattern(rf"{_ROW_BEGINS}(?P<label>(?>{_LABELS})){_LABEL_ENDS}(?:[-=–]{{1,2}}>|[:=→])", re.I)
IN_COLUMNS = lazy.pattern(rf"{_ROW_BEGINS}(?P<label>(?>{_LABELS})){_LABEL_ENDS}[\t|][\t| ]*", re.I)
IN_THE_CELL = lazy.pattern(
    rf"{_ROW_BEGINS}(?P<label>(?>{_LABELS}))[ ]+(?:[–—-][ ]+)?(?=\w)(?=[^\t|]+[\t|][\t| ]*$)", re.I
)  # of the label
TICKED = lazy.pattern(
    rf"{_ROW_BEGINS}(?P<label>(?>{'|'.join(wrapped(label.partition(' (')[0]) for label in LABELS if '(' in label)}))[ \t]*(?=\()",
    re.I,
)  # a label whose examples somebody changed, as by ticking some of them
EXAMPLES = "|".join(wrapped(label) for label in LABELS if "(" in label and "amount" not in label)


def label_of(line: str) -> str:
    """The label of ours that a line begins with, without its examples, so that one that is written twice is one: "CRM",
    and "CRM: accounts" in an answer below another; "" of a line that begins with none."""
    row = ALONE.fullmatch(line) or IN_COLUMNS.match(line) or WITH_COLON.match(line) or TICKED.match(line)
    if row is None:
        return ""
    words = " ".join(row["label"].partition("(")[0].lower().split())
    return words.removesuffix(" or finance system")
