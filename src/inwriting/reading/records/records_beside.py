"""What brackets say of the record that they stand behind, and of no other: "accounts, invoices (later), contacts"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.asides import mood_of_cell
from inwriting.reading.page.layout import BULLET
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import cues
from inwriting.reading.told.prose import mood_of

_BRACKET = lazy.pattern(
    r"(?<=[a-z]) ?\((?P<said>[^()\n]{2,60})\)|(?<=[a-z]) [–—-] (?P<behind>[^()\n;,.]{2,40})(?=[ \t]*[;.]?[ \t]*$)", re.M
)
_STAYS = lazy.pattern(
    r"\W*(?:(?:they|these|those|that|it|which) )?(?:only )?(?:stays?|remains?|are kept|is kept|kept|live|lives) (?:only )?(?:in|with|where)\b",
    re.I,
)
_UNSURE = lazy.pattern(
    r"\W*(?:optional(?:ly)?|nice to have|if .{3,50}|perhaps|maybe|possibly|open|undecided|to be (?:decided|confirmed)|tbd|tbc|\?)\W*",
    re.I,
)
_NAMES_IT = lazy.pattern(  # "the entitlement, I suppose you call it": doubtful is only the name
    r"\b(?:you|they|people) (?:would |might |may |probably )?call (?:it|them|that|those|these)\b|\b(?:as you (?:would )?call|so[- ]called|in your (?:terms|words|language|list|book))\b",
    re.I,
)
_NO = lazy.pattern(r"\W*(?:but )?(?:no|not|out)(?: (?:yet|now|these|those|needed|at first|for now))*\W*", re.I)
_WITHOUT = lazy.pattern(  # a record in brackets that is left out of the list before them
    r"(?:but |und |mais |maar |pero |mas )?(?:not|no|without|excluding|except|minus|nicht|keine|ohne|pas (?:les |de )?|sans|hors|sin|zonder|geen|niet|sem|não)(?: the| our| die| les| los| las| de| os| as)? (?P<first>[^\W\d][^(),;]+)"
    r"|(?P<last>[^\W\d][^(),;]+?) (?:not|no|out|excluded|stay out|are not|nicht|non|pas|no|niet|não)",
    re.I,
)
_IS_ALL = lazy.pattern(r"[ \t.;]*(?:$|\n)")
_WORDS_BEFORE = 40  # characters: more than the longest name of a record
_LETTERS = lazy.pattern(r"[^\n]")


@dataclass(frozen=True, slots=True)
class Beside:
    """A record of which the brackets behind it say something: its key and name, the mood, and where both stand."""

    key: str
    name: str
    mood: str
    start: int
    end: int


def records_beside(text: str, playbook: Playbook) -> list[Beside]:
    """The records that brackets behind them leave out of a list, or leave open."""
    known = cues(playbook)
    found: list[Beside] = []
    for bracket in _BRACKET.finditer(text):
        if without := _WITHOUT.fullmatch(bracket["said"] or ""):  # "(contact persons not)" leaves out none before it
            named = without["first"] or without["last"]
            left = [
                Beside(key, name, "out of scope", *bracket.span())
                for key in known.scope
                if key in known.choices
                for name, start, end in known.choices[key].places(Said.of(named))
                if (start, end) == (0, len(named))
            ]
            found += left
            if left:
                continue
        if (mood := _mood(bracket["said"] or bracket["behind"])) == "":
            continue
        first = max(text.rfind("\n", 0, bracket.start()) + 1, bracket.start() - _WORDS_BEFORE)
        before = Said.of(text[first : bracket.start()])
        for key in known.scope:
            places = known.choices[key].places(before) if key in known.choices else []
            ends = [(start, name) for name, start, end in places if end == len(before.text)]
            if ends:
                start, name = min(ends)
                if _IS_ALL.match(text, bracket.end()) and text[: first + start].rstrip(" \t").endswith((":", "=", "|")):
                    break  # "Not to exchange: orders (these stay in the LIMS)": its label says what is
                marker = BULLET.match(text, first, first + start)
                alone = marker is not None and marker.end() == first + start  # an item of a list goes with its bullet
                found.append(Beside(key, name, mood, first if alone else first + start, bracket.end()))
                break
    return found


def _mood(words: str) -> str:
    """What a remark on a record says of it: that it is `out of scope`, or left open (`hedged`)."""
    if _NAMES_IT.search(words):
        return ""
    if _UNSURE.fullmatch(words):
        return "hedged"
    if _STAYS.match(words) or _NO.fullmatch(words):
        return "out of scope"
    mood = mood_of_cell(words)
    if mood in ("out of scope", "planned"):
        return "out of scope"
    return "hedged" if mood == "hedged" or mood_of(words) == "conditional" else ""


def without_beside(text: str, found: Sequence[Beside]) -> str:
    """The text with blanks for these records and what is said of them; no place changes."""
    for one in found:
        text = f"{text[: one.start]}{_LETTERS.sub(' ', text[one.start : one.end])}{text[one.end :]}"
    return text
