"""What a sentence only asks, supposes, denies or quotes: the frame that it puts around what it says.

"The board wants to know whether invoices are in scope", "Had we won the tender, we would go live in May", "The advert said that
the licence renews on 1 March" and "… That was the plan; it was dropped." say what any sentence may say, and state none of it. A
frame is told by its own words alone, of whatever it is put around.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from inwriting.reading.model import DISOWNED, OF_OTHERS
from inwriting.reading.moods import frames_english as english
from inwriting.reading.moods.frame import ASKED, OUT, SIGNAL, STATE, Framed
from inwriting.reading.moods.set_against_us import set_against_us
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.called import OTHER_SYSTEMS
from inwriting.reading.text import lazy
from inwriting.reading.text.lines import told_once
from inwriting.reading.text.patterns import Said, Sifted, words

_ALONE = 1  # cell
_KEPT = lazy.pattern(  # what may end or go on is there: "whether to keep Zoho", "whether we renew Pipedrive"
    r"\b(?:keep|stay|renew|replac|retire|switch|drop|leave|leaving|migrat|mov(?:e|ing) (?:off|from|away|on)|upgrad|extend|prolong|continu|give up|get rid|throw out|carry on|go on|cancel|instead)\w*",
    re.I,
)


_TOO = r"(?:so|neither|nor|as)(?: too)? (?:are|is|do|does|will|can|shall|should|stays?)(?: the| our| all)?\b|(?:and )?(?:(?:the|much the|exactly the) )?same (?:goes|holds|applies|is true|is the case|with|for)(?: for| of| to| with)?\b|likewise|ditto(?: for)?\b"
_SO_ARE = words(rf"^\W*(?:and |but )?(?:{_TOO})(?P<said>[^.;?]+)")
_NOR_ARE = words(
    r"(?:,| and| [–—-])(?: and| but)? (?:neither|nor|so) (?:are|is|do|does|will|shall|should|stays?)\b(?P<said>[^,.;?]+)"
)
_LEFT_OUT = words(
    r"\b(?:out of (?:the )?scope|outside|not (?:in|part of|within) (?:the |our |this )?(?:scope|it|this|project|work)|excluded|left out|leave out|stays? out|stay where|not (?:needed|wanted|required|to be|included|covered)|(?:should|must|shall|need|do|does|will)(?: not|n['’]t) (?:be )?(?:move|moved|go|come|cross|connected|synced|touched|included|transferred|exchanged|shared|linked)|later phase|phase two|phase 2)\b|^\W*(?:out|excluded|not in)\s?:"
)
_WHICH = r"(?P<{name}>first|former|second|third|last|latter)(?: (?:one|mentioned|named)|(?P<{name}_two> two))?(?: of (?:those|these|them|the (?:two|three|four|lot)))?"
_DROP = r"(?:drop(?:ped)?|str(?:uck|ike)(?: out)?|scrap(?:ped)?|gave up|given up|got rid of|left out|leave out|cancel(?:led)?|forget|ignore|sold|retired|switched off|no longer (?:use|have|need|want)|do(?: not|n['’]t) (?:have|use|need|want))"
_GONE = r"(?:no longer|dropped|struck|scrapped|gave up|given up|gone|left out|out of scope|not in use|do(?: not|n['’]t) (?:have|use|need|want)|sold|switched off|retired|ended|cancelled|replaced|not needed|is history|stays? out|can go)"
_POINTS_AT_GONE = words(
    rf"\b{_DROP} the {_WHICH.format(name='dropped')}(?=\W*$|[,;.]| (?:last|in|and|because|for|since)\b)|"
    rf"\bthe {_WHICH.format(name='gone')} (?!of\b)(?:(?:is|was|has|have|had|are|were|got|went|we|i|they|can|stays?|will|be|been|also|since|long)\b[^,;.]{{0,40}}?)?\b{_GONE}\b"
)
_PLACES = {"first": 0, "former": 0, "second": 1, "third": 2, "last": -1, "latter": -1}


def points_at_gone(sentence: Said) -> Sequence[int]:
    """Which of several named before a sentence says to be gone, by their numbers from either end: "The latter we no longer
    have", "We have dropped the last of the three."."""
    found = _POINTS_AT_GONE.search(sentence)
    if found is None:
        return ()
    at = _PLACES[found["dropped"] or found["gone"]]
    two = found["dropped_two"] or found["gone_two"]
    return (at, at + 1 if at >= 0 else at - 1) if two else (at,)


def left_out_too(sentence: Said, last: Said | None) -> Framed | None:
    """What a sentence leaves out as another thing before it: "So are opportunities.", "… are not in scope, and neither is Moodle"."""
    found = _SO_ARE.search(sentence) if last and _LEFT_OUT.is_in(last) else None
    if found is None:
        beside = _NOR_ARE.search(sentence)
        before = Said.of(sentence.text[: beside.start()]) if beside else None
        found = beside if before and _LEFT_OUT.is_in(before) else None
    return Framed(*found.span("said"), OUT, ("list", "system")) if found else None


_KINDS = {"count": ("quantity", "money"), "sum": ("money",), "day": ("date",), "name": ("people", "system")}


_FRAMES = Sifted(english.FRAMES, lambda frame: frame[0].needed)
_BEHIND = Sifted(english.BEHIND, lambda frame: frame[0].needed)


def frames(sentence: Said) -> Iterator[Framed]:
    """The frames of a sentence; places are those of the sentence."""
    for renewed in english.RENEWS.every(sentence):
        yield Framed(*renewed.span("said"), ASKED, ("date", "choice"))
    for pattern, mood, kinds in _FRAMES.near(sentence):
        found = pattern.search(sentence)
        if found is None or (
            pattern is english.WRONGLY
            and not english.MUST_BE_DENIED.search(found.group()[found.end("said") - found.start() :])
        ):
            continue
        start, end = found.span("said" if found["said"] else "wished")
        start = found.start() if mood == OF_OTHERS else start  # who says it is told of others, too
        if mood == ASKED and _KEPT.search(sentence.text, start, end):
            kinds = tuple(kind for kind in kinds if kind != "system")
        yield Framed(start, end, mood, kinds or _of_what(found.groupdict()))


def framed_before(sentence: Said, last: Said) -> Framed | None:
    """The frame that a sentence puts around the `last` one before it: "That was the plan.", "Sorry, ignore that."."""
    for pattern, mood, kinds in _BEHIND.near(sentence):
        if found := pattern.search(sentence):
            if pattern is english.REFUSED_BEFORE and (proposed := english.FROM_PROPOSAL.search(last)):
                return Framed(*proposed.span(), mood)
            if pattern is english.DENIED_BEFORE and english.OF_LICENCES.search(last):
                kinds = english.NO_PRODUCT
            if pattern is english.HOLD_ON and (corrected := english.CORRECTED.search(sentence)):
                kinds = _of_what(corrected.groupdict())
            if pattern is english.OVER_BEFORE and not english.OF_TRIAL.is_in(last):
                continue
            return Framed(0, len(last.text), mood, kinds or _of_what(found.groupdict()))
    return set_against_us(sentence, last)


def _of_what(named: dict[str, str | None]) -> Sequence[str]:
    return next((kinds for group, kinds in _KINDS.items() if named.get(group)), ())


_IN_A_YEAR = lazy.pattern(r"\W*(?P<year>(?:19|20)\d\d)\s?[:–—-]\s")
_UNTIL_YEAR = lazy.pattern(
    r"\W*(?:up )?(?:until|till) (?:[\w’'-]+ ){0,5}?(?P<year>(?:19|20)\d\d),? (?P<said>[^;]+?)(?=;|,? but\b|,? (?:and |so )?(?:now|since|today|then)\b|\W*$)",
    re.I,
)
_UNTIL = ("until ", "till ", "up to ")
_LASTED_UNTIL_YEAR = lazy.pattern(
    rf"{english.LASTED_UNTIL}(?:(?:the )?(?:(?:end|start|beginning|middle|spring|summer|autumn|winter) (?:of )?|january |february |march |april |may |june |july |august |september |october |november |december )?)?(?P<year>(?:19|20)\d\d)(?=\W*$|[,;.:]| (?:when|and|but)\b)",
    re.I,
)
_FIGURE_OF = lazy.pattern(rf"{english.BEFORE_IT}{english.OLD_FIGURE}(?P<year>(?:19|20)\d\d)\b", re.I)
_WAS_IN = lazy.pattern(r"\bthere (?:were|was)\b[^;]*\bin (?P<year>(?:19|20)\d\d)\b", re.I)


def _of_years_before(sentence: str, written: date | None) -> Iterator[Framed]:
    """What is told of an earlier year: "2019: customers in Goldmine", "There were 900 a month in 2023"."""
    year = written.year if written else 0
    if (found := _IN_A_YEAR.match(sentence)) and int(found["year"]) < year:
        yield Framed(found.end(), len(sentence), "past")
    if (found := _UNTIL_YEAR.match(sentence)) and int(found["year"]) < year:
        yield Framed(*found.span("said"), "past")
    lasted = any(words in sentence for words in _UNTIL) and _LASTED_UNTIL_YEAR.search(sentence)
    if lasted and int(lasted["year"]) < year:
        yield Framed(*lasted.span("said"), "past", (STATE, SIGNAL, "quantity"))
    if (found := _FIGURE_OF.search(sentence)) and int(found["year"]) < year:
        yield Framed(*found.span("said"), "past", ("quantity", "money", "date"))
    if (found := _WAS_IN.search(sentence)) and int(found["year"]) < year:
        yield Framed(*found.span(), "past", ("quantity",))


_CELLS = lazy.pattern(r"\t|\|")
_OUT_CELL = lazy.pattern(
    r"\W*(?:(?:is |are )?(?:not|out)(?: (?:part|of|in|for|the|this|our|work|project|scope|it|now)){0,4} (?:scope|project|work|it|this)|excluded|won['’]t(?: have)?|leave (?:out|alone)|to be left (?:out|alone)|(?:no|not) (?:integration|connection|interface)(?: needed)?|not (?:needed|affected|wanted|connected|to be connected))\W*",
    re.I,
)


def _rows_left_out(text: str) -> Iterator[Framed]:
    """The rows of tables in which a cell says that they are none of the work: "Support cases | Not in scope | In Freshdesk"."""
    for line in told_once(text):
        cells = _CELLS.split(text[slice(*line)])
        if len(cells) > _ALONE and any(_OUT_CELL.fullmatch(cell) for cell in cells[1:]):
            yield Framed(*line, OUT, (OTHER_SYSTEMS,))


_ENDS = lazy.pattern(r"[.!?…][\"'”’)]*\s*$")


def _with_its_lines(one: Framed, body: Body, last: Passage) -> Iterator[Framed]:
    """The frame around what a passage says, and around what its sentence said before, where it was cut at a label: "First
    draft: NAV, budget EUR 20,000. Tear that up."."""
    yield one
    passages = body.passages
    at = next(index for index, passage in enumerate(passages) if passage is last)
    while at and last.fact and one.start == last.start:
        before = passages[at - 1]
        if _ENDS.search(body.text, before.start, before.end) or "\n\n" in body.text[before.end - 1 : last.start]:
            return
        yield replace(one, start=before.start, end=before.end)
        at -= 1


_LONGEST = 1_200  # characters: what goes on longer without a stop is a list or a file, and no sentence


def framed(body: Body) -> Iterator[Framed]:
    """The stretches of a brief that a frame is put around; places are those of its text."""
    yield from _rows_left_out(body.text)
    around: dict[str, tuple[Framed, ...]] = {}  # what a brief says twice is looked at once
    last: Passage | None = None
    for passage in body.passages:
        if body.language_at(passage.start) != "en":
            last = None
            continue
        sentence = body.said(passage)
        if len(sentence.text) > _LONGEST:
            last = None
            continue
        if sentence.text not in around:
            around[sentence.text] = (*frames(sentence), *_of_years_before(sentence.text, body.written))
        yield from (one.within(passage).to_the_mark(body.text) for one in around[sentence.text])
        if left_out := left_out_too(sentence, body.said(last) if last else None):
            yield left_out.within(passage)
        near = last is not None and "\n\n" not in body.text[last.end - 1 : passage.start]
        about_last = not (passage.fact and last and last.fact)  # of two labelled lines each speaks of itself
        if last is not None and near and about_last and (before := framed_before(sentence, body.said(last))):
            yield from _with_its_lines(before.within(last), body, last)
        elif last is not None and not near and english.MIXED_ABOVE.is_in(sentence):
            yield Framed(last.start, last.end, DISOWNED, english.VALUES)  # what is linked stays
        last = passage
