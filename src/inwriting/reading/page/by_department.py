"""A list of what each department calls a customer, below a title that asks for it.

    What is a customer?                Who is “the customer”
    Sales: any company with a deal     Hire desk   whoever picks up
    Finance: a debtor number           Accounts    whoever paid the deposit

Each line is put as the sentence that it stands for: "For Sales a customer is any company with a deal".
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines

_NOUN = r"(?P<noun>customer|client|account|member|supporter|donor|guest|patient|tenant|dealer|subscriber|buyer)s?"
_QUOTED = r"[\"“”'‘’«»*_]*"
_TITLE = lazy.pattern(
    rf"\W*(?:\d[\d.]*\W+)?(?:(?:who|what)(?: is| are| counts as|['’]s| do (?:we|they|you) (?:mean by|call)| makes) (?:an? |our |the )?{_QUOTED}(?:an? |our |the )?{_NOUN}{_QUOTED}(?: for (?:us|each of us|whom)| (?:to|for) each (?:department|team))?|"
    rf"(?:definitions? of |meaning of )?(?:an? |the |our )?{_QUOTED}{_NOUN.replace('noun', 'term')}{_QUOTED}(?: means?| is| definitions?| by department)?(?: for each (?:department|team))?)\s*[?:]?[*_\s]*",
    re.I,
)
_LINE = lazy.pattern(
    r"[ \t|]*(?:[-*•–][ \t]+)?[*_]*(?P<who>[A-Za-zÀ-ÿ][\w&'’/-]*(?: [\w&'’/-]+){0,3})[*_]*(?P<to>:[*_]*[ \t]+|[ \t]*[\t|][ \t]*| [–—-] )(?P<what>[^\t|\n]*[A-Za-z][^\t|\n]* [^\t|\n]*[A-Za-z][^\t|\n]*)[ \t|]*"
)
_DEFINES = lazy.pattern(
    r"\W*(?:who|whoever|whom|whose|anyone|anybody|any|an?|the|each|every|everyone|everybody|all|those|people|companies|a company|one who|somebody|someone|only)\b",
    re.I,
)
_FEWEST = 2


def by_department(text: str) -> list[Edit]:
    """The edits that put such lists as sentences."""
    edits: list[Edit] = []
    lines = [(start, line.rstrip("\n")) for start, line in placed_lines(text)]
    for index, (_, title) in enumerate(lines):
        asked = _TITLE.fullmatch(title) if title.strip() else None
        if asked is None:
            continue
        below: list[tuple[int, re.Match[str]]] = []
        for start, line in lines[index + 1 :]:
            if not line.strip() and not below:
                continue
            found = _LINE.fullmatch(line)
            if found is None or not _DEFINES.match(found["what"]):
                break
            below.append((start, found))
        if len(below) >= _FEWEST:
            noun = asked["noun"] or asked["term"]
            for start, found in below:
                edits.append(
                    (start + found.start("who"), start + found.end("to"), f"For {found['who']} a {noun.lower()} is ")
                )
                end = start + found.start("what") + len(found["what"].rstrip())
                if not found["what"].rstrip().endswith((".", ";")):
                    edits.append((end, end, "."))
    return edits
