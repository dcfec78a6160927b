"""Who makes a decision, by when, and between what, where the words that name the decision say so.

"Whether to renew by March" has no date of its own: a date counts where it stands with the deciding, or closes the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from inwriting.reading.model import DecisionRead
from inwriting.reading.numbers.quantities import Quantity, quantities_in
from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS

MOST_WORDS = 14  # of one option
_LEAD = lazy.pattern(r"\b(?:by|before|until|till|on|no[t]? later than)(?: the)?\s*$", re.I)
_DECIDING = lazy.pattern(r"\b(?:decid\w+|decisions?|choos\w+|choice|made|taken|settled|approved|minds?)\b", re.I)
_SUBJECT = lazy.pattern(
    r"\b(?:whether|if|between|which)\b|\bto (?!be\b|decide\b)\w+", re.I
)  # it begins what is decided
_PARTY = (
    r"(?i:our|the|my) (?P<party>[\w&/-]+(?: (?!(?:on|in|at|before|by|who|will|has|have|must|is|makes?|takes?|decid\w+)\b)"
    r"[\w&/-]+){0,3})"
)
_NAME = rf"[{CAPITALS}][\w.’'-]+(?: [{CAPITALS}][\w.’'-]+)+"
_ADDRESS = r"(?:\s*[(<](?P<address>[^\s()<>]+@[^\s()<>]+)[)>])?"
_DECIDES = r",?\s+(?:decides?|will decide|(?:has|is|have|needs?) to decide|must decide|(?:makes?|takes?) (?:the|this|that) decision)\b"
_DECIDERS = (
    lazy.pattern(rf"(?P<name>{_NAME}){_ADDRESS}(?:, (?:our|the) [\w&/ -]{{2,40}})?{_DECIDES}"),
    lazy.pattern(rf"{_PARTY}(?:,? (?P<name>{_NAME}))?{_ADDRESS}{_DECIDES}"),
    lazy.pattern(
        rf"(?i:\b(?:decided|decision|made|taken|approved)) by (?:{_PARTY}|(?P<name>{_NAME})){_ADDRESS}(?=\W|$)"
    ),
)
_WITH_ANOTHER = lazy.pattern(  # before the name of who decides: "our MD Lena Berg and the finance lead Tom Hay decide"
    rf"(?P<name>{_NAME})(?:,? \([^()]*\)|, (?:our|the) [\w&/ -]{{2,40}},)? (?:and|&) (?:(?:our|the|my) )?(?:[a-z][\w/-]* ){{0,3}}$"
)
_NOBODY = lazy.pattern(
    r"^(?:end|start|beginning|middle|first|last|next|time|date|deadline|decision|company|two|\d)\b", re.I
)
_NO_OPTION = lazy.pattern(
    r"(?:as|if|which|who|whose|when|where|while|and|but|because|since|though|although|with|at|in|on|for|from|by|after|before|not|i\.e|e\.g)\b",
    re.I,
)
_CHOICE = lazy.pattern(
    r"^(?:(?:the )?(?:decision|choice|question) (?:is|between)\s+)?(?:decide\s+)?(?:whether (?:to |we (?:should |shall )?)?|if we (?:should |shall )?|"
    r"(?:to )?(?:choose |decide )?(?P<between>between )|to )?(?P<all>.+)$",
    re.I | re.S,
)


def read_decision(words: str, value: str = "", *, locale: str = "en", written: date | None = None) -> DecisionRead:
    """What the `words` that name a decision say of it; `value` is the decision itself, if it is known apart from them.
    A date without a year is the next one after the day on which it was `written`."""
    words = " ".join(words.split())
    dated = next(_dates(words, locale, written), None)
    return DecisionRead(dated.value if dated else "", _decider(words), _options(" ".join((value or words).split())))


def _dates(words: str, locale: str, written: date | None) -> Iterator[Quantity]:
    for found in quantities_in(words, locale, written).get("date", ()):
        lead = _LEAD.search(words[: found.start])
        if not found.value or lead is None:
            continue
        before = words[: lead.start()]
        deciding = [match.end() for match in _DECIDING.finditer(before)]
        of_deciding = bool(deciding) and not _SUBJECT.search(before, deciding[-1])
        closes = before.rstrip()[-1:] in (",", ";", "–", "-") and not words[found.end :].strip(" .;)")
        if of_deciding or closes or _by_somebody(before):
            yield found


def _by_somebody(before: str) -> bool:
    """Whether the words end in who decides: "go / no-go by the board", which a day follows."""
    found = re.search(rf"\bby {_PARTY}\s*$", before)
    return found is not None and not _NOBODY.match(found["party"])


def _decider(words: str) -> str:
    """The address, the name or the office of who decides; nothing where it is only "we"."""
    for pattern in _DECIDERS:
        for found in pattern.finditer(words):
            named = found.groupdict()
            who = named.get("address") or named.get("name") or named.get("party") or ""
            if who and not _NOBODY.match(who):
                first = _WITH_ANOTHER.search(words, 0, found.start())
                return f"{first['name']} and {who}" if first and named.get("name") == who else str(who)
    dated = re.search(rf"\bby {_PARTY} (?:on|in|at) ", words)
    return dated["party"] if dated and not _NOBODY.match(dated["party"]) else ""


def _options(decision: str) -> tuple[str, ...]:
    """The options between which a decision is, where it names two, or three or four with commas."""
    decision = re.split(
        r"[;?]|\.\s|,? by (?:\d|the |our |end )|, before |, to be (?:made|taken)| at the | on \d", decision, maxsplit=1
    )[0]
    found = _CHOICE.match(decision.strip(" ."))
    if found is None:
        return ()
    joint = r"\s+and\s+" if found["between"] else r",?\s+or\s+|\s+/\s+"
    parts = [part.strip(" ,.") for part in re.split(joint, found["all"])]
    if len(parts) == 2 and re.search(r", or\s", found["all"]):
        each = re.split(r",\s+", parts[0])
        if not any(
            _NO_OPTION.match(part) for part in each
        ):  # "build, buy, or do nothing", not "renew, as planned, or leave"
            parts = [*each, parts[1]]
    named = len(parts) in (2, 3, 4) and all(part and len(part.split()) <= MOST_WORDS for part in parts)
    return tuple(parts) if named and not re.match(r"(?:not|no(?!-)|later|so|more)\b", parts[-1], re.I) else ()
