"""What somebody wrote and took back in the same breath: "The ERP is Access Orchard, no wait, Orderwise". Only what comes then
is read."""

from __future__ import annotations

import re

from inwriting.reading.edits import Edit

_NAME = r"[A-ZÀ-Þ][\w.&+-]*(?: [A-ZÀ-Þ0-9][\w.&+-]*){0,3}"
_TAKEN_BACK = r"(?:no,? wait|wait,? no|no,? sorry|sorry,? no|no,? hang on|scratch that|strike that|(?:no,? |sorry,? )?I (?:mean|meant)|(?:no,? )?make that|correction)"
_SLIP = re.compile(rf"(?<![\w@.])(?P<slip>{_NAME}\s?(?:,|\?|\.|[–—-]|\()\s?{_TAKEN_BACK}[,:.!]?\s+)(?={_NAME})", re.S)
_MAY_BE = re.compile(r"\b(?:wait|sorry|hang on|that|mean|meant|correction)\b")


def without_slips(text: str) -> list[Edit]:
    """The edits that leave out what was taken back for another name."""
    if _MAY_BE.search(text) is None:
        return []
    return [(*found.span("slip"), "") for found in _SLIP.finditer(text)]
