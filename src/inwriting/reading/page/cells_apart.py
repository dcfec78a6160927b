"""A table of people of which each cell came on a line of its own, as text taken from a PDF has it: role, name, address."""

from __future__ import annotations

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.labels import Labels, labels
from inwriting.reading.roles.people import ADDRESS
from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS
from inwriting.reading.text.edits import Edit

_NAME = lazy.pattern(
    rf"[{CAPITALS}][\w.’'-]*(?: (?:v[ao]n|de[rn]?|d[aiou]|l[ae]|el|al|te[nr]))*(?: [{CAPITALS}][\w.’'-]*){{1,3}}"
)
_LONGEST = 40  # characters of a role
_FEWEST = 2  # rows: one may be a signature


def joined_rows(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that put the role, the name and the address of a person on one line, as a label and its value."""
    if "@" not in text:
        return []
    known = labels(playbook)
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    edits: list[Edit] = []
    at = 0
    while at + 2 < len(lines):
        last = at
        while last + 2 < len(lines) and _is_row(lines[last : last + 3], known):
            last += 3
        if (last - at) // 3 >= _FEWEST:
            for first in range(at, last, 3):
                edits += [
                    (starts[first + 1] - 1, starts[first + 1], ": "),
                    (starts[first + 2] - 1, starts[first + 2], ", "),
                ]
        at = max(last, at + 1)
    return edits


def _is_row(lines: list[str], known: Labels) -> bool:
    role, name, address = (line.strip() for line in lines)
    if not ADDRESS.fullmatch(address) or not _NAME.fullmatch(name) or len(role) > _LONGEST or role.endswith((",", ".")):
        return False
    fact = known.named(role)[0]
    return fact is not None and fact.kind == "people"
