"""What only leads in to a statement, before a colon: "Phase 1, which is what we want priced: a won deal becomes an order".

What a letter repeats of the statement begins behind it; half of the lead-in would stand there as if it were said of it.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

_LEAD_IN = lazy.pattern(
    r"\W*(?:"
    r"(?:(?:in |for |as )?(?:the )?(?:phase|stage|step|part|wave|release|sprint|lot|milestone|iteration)s? (?:\d{1,2}|one|two|three|i{1,3}|[a-c])\b|(?:in |for |as )?(?:the |our |a )?(?:first|initial|opening|next) (?:phase|stage|step|part|wave|release|sprint|lot|milestone|iteration)\b)[^:;.?!\n]{0,90}|"
    r"(?:which|the one)\b[^:;.?!\n]{0,25}\b(?:is|are|we|i|should|must|need|want\w*|to be)\b[^:;.?!\n]{0,60}"
    r"):\s+(?=\w+(?:\W+\w+){3})",
    re.I,
)


def behind_lead_in(words: str) -> int:
    """Where the statement begins that words lead in to; 0 where they begin with it."""
    lead_in = _LEAD_IN.match(words)
    return lead_in.end() if lead_in else 0
