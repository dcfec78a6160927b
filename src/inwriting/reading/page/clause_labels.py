"""Labels of forms that are half a sentence: "Cases that go wrong", "Who types what twice", "What makes an order move across",
"Invoices are raised in".

The first kinds ask for what a brief tells in words, and the value beside them is the answer; no list of labels holds them
all, so they are known by their parts. A clause that breaks off before its last word is completed by the cell beside it: the
two are one sentence.
"""

from __future__ import annotations

import re

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.labels import labels
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_PLACED = (
    r"(?:kept|held|stored|filed|recorded|logged|entered|booked|raised|issued|written|made|sent|produced|printed|managed|handled|tracked|"
    r"followed|administered|run|done|maintained|registered|documented|found|noted|posted|paid|bought|sold|planned)"
)
_OPEN = lazy.pattern(
    rf"[ \t]*(?:\(?[a-z\d]{{1,2}}[.)][ \t]+)?(?P<who>[A-Z][\w’'-]*(?:,? [\w’'&-]+){{0,5}}) (?:(?:is|are|gets?)(?: \w+ly| now| today| currently)? {_PLACED}|sits?|lives?|stays?|runs?)"
    r"(?: today| now)? (?:in|on|with|at|by|using|through|via)(?: the)?",
)
_VALUE = lazy.pattern(r"(?!(?:yes|no|none|n/?a|tbc|tbd|[-–—?])\W*$)[^\W_][^\t|\n☐☑☒\[\]]{1,100}", re.I)
_NAME = lazy.pattern(r"(?:[A-Z][\w&+.-]*|[a-z]+[A-Z]\w*)(?: [A-Z0-9][\w&+.-]*){0,2}\.?")  # behind a colon
_LONGEST = 12  # words of a label


def completed(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that make one sentence of a row whose first cell is a clause and whose second is the rest of it; so are two
    that a colon parts: "The vans are planned in: VanPlanner"."""
    edits: list[Edit] = []
    if "\t" not in text and ": " not in text:
        return edits
    known = labels(playbook)
    start = 0
    for line in text.split("\n"):
        label, tab, value = line.rstrip().partition("\t" if "\t" in line else ": ")
        if tab == ": " and not _NAME.fullmatch(value.strip()):
            tab = ""
        bare = label.rstrip(" :")
        said = value.lstrip("\t ")
        if tab and _OPEN.fullmatch(bare) and _VALUE.fullmatch(said) and known.named(bare)[0] is None:
            end = start + len(line.rstrip())
            edits.append((start + len(bare), end - len(said), " "))
            if said[-1] not in ".!?;":
                edits.append((end, end, "."))
        start += len(line) + 1
    return edits
