"""Labels that another sign than a colon parts from what they label: "CRM = HubSpot", "Go-live -> 1 June 2027".

An arrow shows a way, too, and an equals sign a sum. So lines are taken for labelled ones only where several of them name
different facts with the same sign, a system among them, and none says which way something goes: "ERP -> CRM".
"""

from __future__ import annotations

import re

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.page.labels import labels
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit
from inwriting.reading.told.prose import Clause

_LINE = lazy.pattern(
    r"(?m)^[ \t]*(?:(?:[-*•–]|\(?\d{1,2}[.)])[ \t]+)?(?P<label>[^\W\d_][^\n:|\t=<>→⇒➔]{1,60}?)"
    r"(?P<sign>[ \t]*(?:(?P<arrow>[-=–—]{1,2}>|[→⇒➔])|:?==?)[ \t]*)(?P<value>[^\s=<>→⇒➔][^\n]*)$"
)
_SIGN = lazy.pattern(r"->|=|→|–>|—>|⇒|➔")
_LINES = 3  # so many labels, each of another fact, make a list of them


def colons_for_signs(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that put a colon behind the labels of such a list."""
    if not _SIGN.search(text):
        return []
    known = labels(playbook)
    named = [
        (line, fact)
        for line in _LINE.finditer(text)
        if (fact := known.named(line["label"].strip())[0]) and not known.named(line["value"].strip(" .;,"))[0]
    ]
    for arrow in (True, False):
        listed = [(line, fact) for line, fact in named if bool(line["arrow"]) is arrow]
        kinds = {fact.key: fact.kind for _, fact in listed}
        if len(kinds) >= _LINES and "system" in kinds.values():
            return [(*line.span("sign"), ": ") for line, fact in listed if not _goes(line, fact, playbook)]
    return []


def _goes(line: re.Match[str], fact: Fact, playbook: Playbook) -> bool:
    """Whether a line says where a record goes: "Orders -> Sage 200"."""
    return fact.kind in ("list", "quantity") and bool(catalogue(playbook).find(Clause.alone(line["value"])))
