"""Takes back what only stands in a frame, which is read once more without them: "The board asked whether we use Xero" states no
system, and "… whether contacts move; accounts do" one record."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import OF_OTHERS, FactRead, SignalRead
from inwriting.reading.moods.doubts import Doubts
from inwriting.reading.moods.for_the_trade import for_the_trade
from inwriting.reading.moods.frame import ASKED, OUT, SIGNAL, STATE, Framed
from inwriting.reading.moods.frames import framed, points_at_gone
from inwriting.reading.moods.frames_abroad import framed_abroad
from inwriting.reading.moods.only_mentioned import only_mentioned
from inwriting.reading.moods.other_houses import of_other_houses
from inwriting.reading.moods.other_matters import of_other_matters
from inwriting.reading.moods.other_parties import of_other_parties
from inwriting.reading.moods.reported import reported
from inwriting.reading.page.body import Body
from inwriting.reading.products.systems import Landscape
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import cues
from inwriting.reading.told.registers import Place, Registers

Span = tuple[int, int]
Again = Callable[[str, list[Span]], Registers]  # reads some stretches of a text as those of the brief are read
_ANY_WORD = lazy.pattern(r"\w")
_FILLED = lazy.pattern(r"[^\n]")
_ONE_OF_A_KEY = ("date", "money", "people")  # kinds of which a brief states one
_LONG = 20_000  # characters
_BEYOND = 15  # characters of a sentence that say something for themselves


class Unframed:
    """What has been read of a brief, without what its frames are put around."""

    def __init__(
        self,
        body: Body,
        registers: Registers,
        landscape: Landscape,
        doubts: Doubts,
        playbook: Playbook,
        author: str,
    ) -> None:
        self._body, self._registers, self._landscape, self._doubts = body, registers, landscape, doubts
        self._playbook, self._cues = playbook, cues(playbook)
        products = [(one.start, one.end) for one in landscape.mentions()]
        self._around = [*framed(body), *framed_abroad(body), *of_other_houses(body, author, products)]
        self._around += [*of_other_matters(body, playbook), *of_other_parties(body, author), *only_mentioned(body)]
        self._around += [*reported(body), *for_the_trade(body)]

    def take_back(self, spans: Sequence[Span], read_again: Again) -> None:
        """Enters in the mood of its frame what stands in one, unless the brief, `read_again` without its frames, states it."""
        self._leave_out_named()
        registers = self._registers
        facts = {place: mood for place, fact in registers.facts.items() if (mood := self._mood_of(fact))}
        signals = self._shown_besides(registers.observed)
        if not facts and signals == registers.observed:
            return
        text = _blank(self._body.as_sent, self._around)
        touched = [registers.facts[place].start for place in facts]
        touched += [one.start for key, shown in registers.observed.items() for one in shown if one not in signals[key]]
        besides_frames = _without(_near(text, spans, touched), self._around)
        again = read_again(text, [span for span in besides_frames if _ANY_WORD.search(text, *span)])
        for place, mood in facts.items():
            if place in again.facts:
                registers.facts[place] = again.facts[place]
            elif stays := self._besides_frames(registers.facts[place], again):
                del registers.facts[place]
                registers.facts[stays.key, stays.value.casefold()] = stays
            else:
                registers.reframe(place, mood)
        self._take_left(facts, again)
        besides = self._shown_besides(again.observed)
        whole = registers.observed  # what is left of the others may rest on what stands in a frame
        registers.observed = {
            key: shown if shown == whole[key] else besides.get(key, []) for key, shown in signals.items()
        }

    def _take_left(self, taken_back: dict[Place, str], again: Registers) -> None:
        """Takes what the brief, read `again` without its frames, states of what only stood in one, where nothing else is read
        of that: "The domain renews on 3 May, the HubSpot contract on 30 June"."""
        left = {key for key, _ in taken_back if self._registers.kind(key) in _ONE_OF_A_KEY}
        left -= {key for key, _ in self._registers.facts}
        for place, fact in again.facts.items():
            if place[0] in left and not self._mood_of(fact):
                self._registers.facts[place] = fact

    def _mood_of(self, fact: FactRead) -> str:
        """The mood of the first frame that stands around the words of a fact; "" for none. What the writer tells in some
        sentence on the own house stays, though a part of it has a frame, and so does a decision that is still open."""
        of, first = self._playbook.fact(fact.key), self._playbook.facts[0].key
        kind = STATE if of and of.state else self._registers.kind(fact.key)
        told = of is not None and of.kind == "text"
        over = [one for one in self._around if _overlap(fact, one) and one.is_of(fact.key, kind)]
        over = [one for one in over if fact.key != first or one.mood != ASKED]
        if fact.value in self._landscape.told_ours:
            over = [one for one in over if one.mood != "conditional"]  # "if NetSuite puts its prices up"
        if over and of and not told:
            places = [place for _, place in self._doubts.places(of, fact) if fact.start <= place[0] < fact.end]
            over = [one for one in over if not places or any(one.start <= start < one.end for start, _ in places)]
        return next((one.mood for one in over if not (told and _reaches_beyond(fact, one))), "")

    def _besides_frames(self, fact: FactRead, again: Registers) -> FactRead | None:
        """What is left of a fact in the writer's words, whose sentence was read `again` without its frames."""
        told = again.facts.values() if self._registers.kind(fact.key) == "text" else ()
        of_it = (one for one in told if one.key == fact.key and fact.start <= one.start < fact.end)
        return next((one for one in of_it if not self._mood_of(one)), None)

    def _shown_besides(self, observed: dict[str, list[SignalRead]]) -> dict[str, list[SignalRead]]:
        """What sentences show that stand in no frame of all that they say."""
        return {
            key: [
                read for read in shown if not any(_overlap(read, one) for one in self._around if one.is_of(key, SIGNAL))
            ]
            for key, shown in observed.items()
        }

    def _leave_out_named(self) -> None:
        """Leaves out what is named as no more part of it than another thing is, or is pointed at as gone."""
        for one in self._around:
            sentence = self._body.passage_at(one.start) if one.mood == OUT else None
            if sentence:
                for key, name in self._named_in(one.start, one.end):
                    if one.is_of(key, self._registers.kind(key)):
                        self._registers.put(key, name, self._body.whole(sentence, OUT))
        for last, passage in pairwise(self._body.passages):
            gone = points_at_gone(self._body.said(passage))
            named = self._named_in(last.start, last.end) if gone else []
            systems = [one for one in named if self._registers.kind(one[0]) == "system"]
            records = [one for one in named if one not in systems]
            several, mood = (systems, "past") if len(systems) > 1 else (records, OUT)
            for at in gone if len(several) > max((1, *gone)) else ():
                self._registers.put(*several[at], self._body.whole(passage, mood))

    def _named_in(self, start: int, end: int) -> list[tuple[str, str]]:
        """The products and the records that a stretch of the text names, with their keys, in their order."""
        named = [
            (mention.start, self._landscape.fills(mention), self._landscape.name_of(mention))
            for mention in self._landscape.seen((start, end))
        ]
        said = Said.of(self._body.text[start:end])
        for key, choices in self._cues.scopes.items():
            named += [(start + at, key, name) for name, at, _ in choices.places(said)]
        return list(dict.fromkeys((key, name) for _, key, name in sorted(named)))


def _overlap(read: FactRead | SignalRead, one: Framed) -> bool:
    return read.start < one.end and one.start < read.end


def _reaches_beyond(fact: FactRead, one: Framed) -> bool:
    outside = max(0, one.start - fact.start) + max(0, fact.end - one.end)
    return outside > _BEYOND and (one.mood == OF_OTHERS or 3 * outside > 2 * (fact.end - fact.start))


def _without(spans: Sequence[Span], around: Sequence[Framed]) -> Iterator[Span]:
    """The spans of a text without the stretches that have a frame."""
    in_order = sorted(around, key=lambda one: one.start)
    for start, end in spans:
        for one in in_order:
            if start < one.end and one.start < end:
                if start < one.start:
                    yield start, one.start
                start = max(start, one.end)
        if start < end:
            yield start, end


def _near(text: str, spans: Sequence[Span], places: Sequence[int]) -> Sequence[Span]:
    """The spans of a text that are read again: of a long one, which takes its time, the paragraphs of some places."""
    if len(text) <= _LONG:
        return spans
    found: dict[Span, None] = {}
    for place in sorted(places):
        first, last = text.rfind("\n\n", 0, place) + 1, text.find("\n\n", place)
        for start, end in spans:
            if start <= place < end:
                found[max(start, first), end if last < 0 else min(end, last)] = None
    return list(found)


def _blank(text: str, around: Sequence[Framed]) -> str:
    """A text with nothing where the frames are, so that none is seen by who reads from one sentence to the next."""
    parts, last = [], 0
    for start, end in _without([(0, len(text))], around):
        parts += [_FILLED.sub(" ", text[last:start]), text[start:end]]
        last = end
    return "".join([*parts, _FILLED.sub(" ", text[last:])])
