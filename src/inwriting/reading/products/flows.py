"""Flows that are drawn with arrows: "cafés -> Freshsales -> me -> Xero". What stands between arrows is in use, unless the words say
that one takes the place of another ("moved Sage 50 -> Xero"), or that it is only wished for."""

from __future__ import annotations

import re
from collections.abc import Collection

from inwriting.reading.text import lazy

_ARROW = lazy.pattern(r"<?(?:-{1,2}|–|—|=)>|[→↔⇒➔➜⟶]")
_NO_FLOW = lazy.pattern(
    r"(?<!\w)(?:migrat\w*|mov(?:e|es|ed|ing)|switch\w*|replac\w*|upgrad\w*|chang(?:e|ed|ing)|old|new|former\w*|previous\w*|future|planned|later|instead|"
    r"if|whether|maybe|perhaps|option\w*|used to|was|were|until|since|would|could|no|not|never|without|"
    r"früher|bisher|künftig|geplant|alt|neu|abgelöst|ersetz\w*|wechsel\w*|ancien\w*|nouveau|futur|remplac\w*|passer|antes|nuevo|antiguo|futuro|cambi\w*|oude?|nieuwe?|toekomst\w*|vervang\w*|antigo|novo|mudar|nicht|kein\w*|pas|não|niet|geen|20\d\d)(?!\w)|\?",
    re.I,
)
_CHAIN = 2  # arrows


def is_flow(words: str, keys: Collection[str]) -> bool:
    """Whether words draw a flow through products that fill `keys`: of one arrow only between two of different sorts."""
    arrows = len(_ARROW.findall(words))
    if not arrows or _NO_FLOW.search(words):
        return False
    return arrows >= _CHAIN or len(set(keys)) > 1
