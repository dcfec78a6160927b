"""A mail that answers line by line what it quotes, and is a brief itself: an earlier mail that is brought up to date below each
line, or a form whose questions stand bare and whose answers are marked.

    > CRM: Pipedrive                        1. Which CRM do you use?
    Not any more. We are on Membrain.       >> Freshsales.
    > Budget NOK 200 000                    2. How many orders a month?
    Now NOK 260 000.                        >> 640
    > ERP: Visma Business
    Same.

A line that is said to stand is the writer's own words, one that no longer holds is of before, and of one that has changed the
label goes with what is put in its place. Of what is quoted and not spoken of nothing is taken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from inwriting.reading.numbers.quantities import has_period
from inwriting.reading.page.between_lines import QUOTED
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines

_FEWEST = 3  # lines that are spoken of, or questions
_ENDS = r"\s*(?:[.!;,–—-]+|$)\s*"
_STANDS = lazy.pattern(
    r"(?:(?:this |that |it )?(?:is |has |was )?(?:still )?(?:the )?(?:same|unchanged|no changes?|as before|as is|stands|holds|true|so|correct|right|valid|yes|yep|ok|okay|agreed|confirmed|fine)(?: here| still| today| now| as before)?|still is|still does|"
    r"(?:bleibt |gilt |stimmt )?(?:unverändert|gleich|weiterhin|stimmt(?: noch)?|wie bisher|ja|richtig|immer noch|noch so)|(?:toujours )?(?:inchangé|pareil|idem|oui|exact|d['’]accord|le même|la même|toujours vrai|sans changement)|"
    rf"(?:sigue )?(?:igual|sin cambios?|sí|correcto|lo mismo|cierto)|(?:nog )?(?:hetzelfde|ongewijzigd|ja|klopt(?: nog)?|idem|zelfde)|(?:continua )?(?:igual|sem alterações?|sim|certo|correto|na mesma|o mesmo)){_ENDS}",
    re.I,
)
_NOT_NOW = lazy.pattern(
    r"(?:not any ?more|no longer|not now|gone|no|nope|dropped|out|that is over|(?:gilt |stimmt )?nicht mehr|nein|entfällt|plus maintenant|ce n['’]est plus le cas|plus du tout|non|ya no|no ya|niet meer|nee|vervallen|já não|não)"
    rf"{_ENDS}",
    re.I,
)
_NOW = lazy.pattern(
    r"(?:(?:it|that|this)(?: is|['’]s)? )?(?:now(?: it is| it['’]s)?|is now|today|meanwhile|changed to|make that|jetzt|inzwischen|nun|neu:?|maintenant|désormais|ahora|nu|inmiddels|intussen|agora)(?=\s)[:,]?\s+(?=\S)",
    re.I,
)
_REPLACES = lazy.pattern(  # "No, 450 service orders a month", "Rather EUR 30,000"
    r"(?:(?:no|nope|wrong|not quite|not any ?more|rather|more like|sorry|correction|that (?:was|is) (?:last (?:year|month|season)(?:['’]s)?|wrong|old|too (?:high|low|much|many|little)|before)|nein|falsch|non|plutôt|nee|eerder|não|eher|mejor dicho)[,.:;!–— -]+)+"
    r"(?=(?:(?:it is|it['’]s|we have|we do|we get|now|the \w+ is) )?(?:[A-Z]{3} ?|[€$£] ?)?\d)",
    re.I,
)
_FIGURE = lazy.pattern(r"(?:\b[A-Z]{3}|[€$£]) ?\d|\d\s?(?:€|[$£]|[A-Z]{3}\b|k\b|euros?\b|pounds\b|dollars\b)")
_LABEL = lazy.pattern(  # "Budget NOK 200 000", "Finance: Torgeir Haug"
    r"(?P<label>[^\W\d_][^:\d\n€$£>]{1,40}?)(?P<rest>\s*:\s*\S.*|\s+(?:[A-Z]{3}\s|[€$£]|\d).*)"
)
_BARE = lazy.pattern(r"(?:[A-Z]{3} ?|[€$£] ?)?\d[\d.,' ]*\d?\s?(?:k|€|[A-Z]{3}|euros?)?\W*(?:$|[.;])")  # a sum alone
_VALUE = lazy.pattern(r"(?:[A-Z]{3}\s|[€$£]|\d|[^\W\d_a-z])")  # what may be put for a value: not "now I type it"
_QUESTION = lazy.pattern(
    r"[ \t]*(?:\(?(?:[QF]\s?)?\d{1,2}[.):]|[-*•]|[a-z]\))?[ \t]*\S.*[?:][ \t]*$|[ \t]*\(?\d{1,2}[.)]\s+\S.{2,120}$"
)
_WROTE = lazy.pattern(
    r"\b(?:wrote|writes|schrieb|écrit|escribió|schreef|escreveu)\b[^\n]{0,40}:\s*$|^[ \t>]*(?:From|Von|De|Van)\s?:",
    re.M,
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line: where it begins, how many characters its marks have, and its words."""

    start: int
    marks: int
    words: str

    @property
    def end(self) -> int:
        return self.start + self.marks + len(self.words)


def line_by_line(text: str) -> list[Edit]:
    """The edits that make such a mail the writer's own words; none where a text is none."""
    if text.count("\n>") + text.startswith(">") < _FEWEST:
        return []
    lines = [_line(start, line) for start, line in placed_lines(text)]
    return _marked_answers(lines, text) or _brought_up(lines)


def _line(start: int, line: str) -> _Line:
    quoted = QUOTED.fullmatch(line)
    words = (quoted["words"] if quoted else line).rstrip()
    return _Line(start, len(quoted["marks"]) if quoted else 0, words)


def _marked_answers(lines: Sequence[_Line], text: str) -> list[Edit]:
    """The edits that take the marks from answers below bare questions."""
    if _WROTE.search(text):
        return []
    runs, asked, last = 0, 0, _Line(0, 0, "")
    edits: list[Edit] = []
    for line in lines:
        if line.marks and line.words:
            if not last.marks:
                runs += 1
                asked += _QUESTION.match(last.words) is not None
            edits.append((line.start, line.start + line.marks, ""))
        if line.words:
            last = line
    return edits if asked >= _FEWEST and 3 * asked >= 2 * runs else []


def _brought_up(lines: Sequence[_Line]) -> list[Edit]:
    """The edits of the quoted lines below each of which the writer says what has become of it."""
    pairs = [
        (line, below)
        for line, below in pairwise(lines)
        if line.marks and line.words and below.words and not below.marks
    ]
    found = [edits for line, below in pairs if (edits := list(_spoken_of(line, below)))]
    return [edit for edits in found for edit in edits] if len(found) >= _FEWEST else []


def _spoken_of(line: _Line, below: _Line) -> Iterator[Edit]:
    """The edits of one line, and of what is said below it; a question states nothing that could stand or be gone."""
    if line.words.endswith("?"):
        return
    first = below.start + below.marks
    if stands := _STANDS.match(below.words):
        yield line.start, line.start + line.marks, ""
        yield first, first + stands.end(), ""
    elif (put := _REPLACES.match(below.words)) and (_FIGURE.search(line.words) or has_period(line.words.lower())):
        label = _LABEL.fullmatch(line.words)  # what was said stays in its quote: a count that does not hold is none
        yield (
            first,
            first + put.end(),
            f"{label['label'].strip(' -*•')}: " if label and _BARE.match(below.words, put.end()) else "",
        )
    elif gone := _NOT_NOW.match(below.words):
        yield line.start, line.start + line.marks, ""
        yield line.end, first + gone.end(), " (no longer).\n"
    elif (
        (now := _NOW.match(below.words))
        and (label := _LABEL.fullmatch(line.words))
        and _VALUE.match(below.words, now.end())
    ):
        yield line.start, line.start + line.marks, ""
        yield line.start + line.marks + label.end("label"), first + now.end(), ": "
