"""What somebody is in a house, beside whose name no product stands: "our DPO is Liz Moore", "Bryn Stone is our ERP lead"."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

POST = (  # by the last word of it, or in capitals
    r"(?:director|manager|head|owner|chief|officer|clerk|secretary|treasurer|colleague|wife|husband|brother|sister|son|daughter|cousin|"
    r"nephew|niece|accountant|bookkeeper|controller|boss|chair(?:man|woman)?|president|buyer|engineer|foreman|dispatcher|lead|leader|admin|administrator|"
    r"assistant|deputy|steward|champion|user|contact|counsel|lawyer|solicitor|auditor|architect|analyst|developer|programmer|sponsor|trustee|matron|"
    r"bursar|registrar|(?-i:C[A-Z]{1,3}O|[CM]D|FD|GM|DPO|PMO|SI?RO|MLRO|E?VP|SVP|GC|DBA|PM|PO|PA|HRD|HRBP|BDM|QP)|ceo|cfo|coo|cio|md|gm)"
)
NO_PERSON = r"(?! (?:system|software|tool|portal|database|app|platform)\b)"  # "our CRM contact database"
_BEFORE = lazy.pattern(rf"\b{POST}(?:,? | is | was |: ?|,? \()$", re.I)
_BEHIND = lazy.pattern(rf"(?:,| is| was| \() ?(?:our|the|my) (?:[\w&/-]+ ){{0,3}}{POST}\b{NO_PERSON}", re.I)
_TWO_NAMES = lazy.pattern(r"[A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ][a-zà-ÿ]+")
_FAR = 30  # characters before a name


def has_post(text: str, start: int, end: int, sentence: int) -> bool:
    """Whether the name at a place of a text, in the sentence that begins at another, is somebody's who has a post there."""
    if _BEFORE.search(text, max(sentence, start - _FAR), start):
        return True
    return _TWO_NAMES.fullmatch(text, start, end) is not None and _BEHIND.match(text, end) is not None
