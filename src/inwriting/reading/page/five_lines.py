"""The five lines that our letter asks for, answered in their order without the labels: by number, or line below line.

They are known by what they say: a product, a product, records, the state of licences and nothing else. Lines that have labels
of their own need none of ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.labels import labels
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import cues
from inwriting.reading.told.labelled import SAYS_NOTHING
from inwriting.reading.told.prose import Clause

_LABELS = ("CRM", "ERP", "Records to move", "Licences", "Decision")  # as the letter has them
_LICENCES = 3  # which of them the state of licences is
_NUMBERED = lazy.pattern(r"[ \t]*(?P<number>[1-5])[.):][ \t]*(?P<words>.*?)[ \t]*")
_BARE = lazy.pattern(r"[ \t]*(?:[-*•][ \t]+)?(?P<words>[^\s>:][^:]*?)[ \t]*")
_OWN_LABEL = lazy.pattern(r"[ \t]*\(?[1-5][.):][ \t]*(?P<label>[^\W\d_][^:=\n]{0,60}?)[ \t]*[:=]")
_LONG = 80  # characters of an answer that only names something
_FEW = 4  # words that tell the state of licences
_FILLED = 3  # lines with an answer, of numbered ones


def with_labels(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that put our labels before five lines that answer them; none where a text has no such lines."""
    told = [(start, line) for start, line in placed_lines(text) if line.strip()]
    fitting, known = _fitting(playbook), labels(playbook)
    for first in range(len(told) - len(_LABELS) + 1):
        rows = told[first : first + len(_LABELS)]
        if len(rows[_LICENCES][1].split()) > _FEW + 1:
            continue
        own = (_OWN_LABEL.match(line) for _, line in rows)
        if any(label and known.named(label["label"])[0] for label in own):
            continue
        for pattern in (_NUMBERED, _BARE):
            if edits := _labelled(rows, pattern, fitting):
                return edits
    return []


def _labelled(
    rows: Sequence[tuple[int, str]], pattern: re.Pattern[str], fitting: Sequence[Callable[[str], bool]]
) -> list[Edit]:
    found = (pattern.fullmatch(line) for _, line in rows)
    edits: list[Edit] = []
    for number, (match, (start, _), fits) in enumerate(zip(found, rows, fitting, strict=True)):
        if match is None or (pattern is _NUMBERED and match["number"] != str(number + 1)):
            return []
        if pattern is _NUMBERED and SAYS_NOTHING.fullmatch(match["words"]):
            continue
        if not fits(match["words"]):
            return []
        edits.append((start + match.start(), start + match.start("words"), f"{_LABELS[number]}: "))
    return edits if len(edits) >= _FILLED else []


def _chooses(playbook: Playbook, key: str, words: str) -> bool:
    """Whether words name one of the choices of a fact, where the playbook has it."""
    choices = cues(playbook).choices.get(key)
    return choices is not None and bool(choices.in_(Said.of(words)))


def _fitting(playbook: Playbook) -> Sequence[Callable[[str], bool]]:
    """Whether words answer each of the lines, in their order."""

    def names_product(words: str) -> bool:
        return len(words) <= _LONG and bool(catalogue(playbook).find(Clause.alone(words)))

    def names_records(words: str) -> bool:
        return len(words) <= _LONG and _chooses(playbook, "entities", words)

    def tells_licences(words: str) -> bool:
        return len(words.split()) <= _FEW and _chooses(playbook, "licence_status", words)

    return names_product, names_product, names_records, tells_licences, bool
