"""What somebody wrote and took back in the same breath: "The ERP is Access Orchard, no wait, Orderwise". Only what comes then
is read."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart

NAME = r"[A-ZÀ-Þ][\w.&+-]*(?: [A-ZÀ-Þ0-9][\w.&+-]*){0,3}"
TAKEN_BACK = r"(?:no,? wait|wait,? no|no,? sorry|sorry,? no|no,? hang on|scratch that|strike that|(?:no,? |sorry,? )?I (?:mean|meant)|(?:no,? )?make that|correction)"
_SLIP = lazy.pattern(rf"(?<![\w@.])(?P<slip>{NAME}\s?(?:,|\?|\.|[–—-]|\()\s?{TAKEN_BACK}[,:.!]?\s+)(?={NAME})", re.S)
_COUNT_SLIP = lazy.pattern(  # "210 orders a week, sorry, 120 orders a week"
    rf"(?<![\w.,])(?P<slip>\d[\d.,]*(?: [a-z]+){{1,5}}\s?(?:,|[–—-]|\.{{3}})\s?(?:sorry|oops|{TAKEN_BACK}),?\s+)(?=\d[\d.,]* [a-z])"
)
_BARE_SLIP = lazy.pattern(  # "75 orders a week, sorry, 85.", "GBP 20,000, correction: 22,000"
    rf"(?<![\w.,])(?P<slip>\d[\d.,]*k?(?P<noun>(?: (?!(?:and|or|but|to)\b)[a-zß-ÿ€]+){{0,5}})\s?(?:,|[–—-]|\.{{3}}|\()\s?(?:sorry|oops|{TAKEN_BACK})[,:]*\s+)(?P<right>\d[\d.,]*\dk?|\dk?)(?=\)?(?:[.;,!]*\s*(?:\n|$)|[.;,!]\s))"
)
_MAY_BE = lazy.pattern(r"\b(?:wait|sorry|oops|hang on|that|mean|meant|correction)\b")


def without_slips(text: str) -> list[Edit]:
    """The edits that leave out what was taken back for another name."""
    if _MAY_BE.search(text) is None:
        return []
    edits = [(*match.span("slip"), "") for pattern in (_SLIP, _COUNT_SLIP) for match in pattern.finditer(text)]
    taken = {start for start, _, _ in edits}
    for match in _BARE_SLIP.finditer(text):
        if match.start() not in taken:
            edits += [(*match.span("slip"), ""), (match.end("right"), match.end("right"), match["noun"])]
    return apart(edits)
