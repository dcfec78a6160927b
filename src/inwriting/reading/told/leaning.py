"""Signals and traps to which sentences lean: a little less like the playbook's examples than what shows one outright, and shown
where they name the matter as well.

Likeness alone must be sure, for a false one is an accusation; the words of a matter alone say little. Where both say the same,
each may be less sure. In 423 briefs that nothing was learned from, what leaned by up to two hundredths of odds was right as
often as wrong before its matter was asked for, and hardly ever wrong behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.retraction import is_no_more, supposes
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.text.patterns import Said, Words
from inwriting.reading.told.gainsaid import gainsaid
from inwriting.reading.told.likely import Kinds
from inwriting.reading.told.likeness import LONGEST
from inwriting.reading.told.observations import Observations, observations
from inwriting.reading.told.prose import PAST
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.shown_abroad import MATTERS_ABROAD
from inwriting.reading.told.shown_english import is_cut, shapes

_MOST = 3  # sentences that are read together
Run = Sequence[Passage]


def show_leaning(body: Body, registers: Registers, playbook: Playbook, kinds: Kinds) -> None:
    """Enters what the sentences of a brief lean to, where nothing else showed it and they name its matter."""
    lean = _Leaning(body, playbook, kinds)
    read: set[str] = set()
    for run in lean.runs():
        words = body.text[run[0].start : run[-1].end]
        if words in read:
            continue  # what a brief says twice, it says
        read.add(words)
        for key in lean.of(run):
            if not (registers.observed.get(key) or key in registers.denied):
                registers.show(lean.signals[key], run[0], Said.of(words))


class _Leaning:
    def __init__(self, body: Body, playbook: Playbook, kinds: Kinds) -> None:
        self._body, self._kinds = body, kinds
        self._observations: Observations = observations(playbook)
        self._gainsaid, self._shapes = gainsaid(playbook), shapes(playbook)
        self.signals = playbook.observations
        self._observed = {name: signal.key for name, signal in playbook.observed.items()}

    def runs(self) -> Iterator[Run]:
        """One to three sentences that follow one another in a paragraph, of which the last states something."""
        passages = self._body.passages
        for last, passage in enumerate(passages):
            if passage.heading.mood or self._body.asks(passage):
                continue
            for first in range(last, max(-1, last - _MOST), -1):
                if first < last and (is_cut(self._body, first + 1) or self._body.asks(passages[first])):
                    break
                if passage.end - passages[first].start > LONGEST:
                    break
                yield passages[first : last + 1]

    def of(self, run: Run) -> Iterator[str]:
        """The keys of the signals and traps to which a run leans, whose matter it names and which nothing in it gainsays."""
        leans = self._kinds.leans([(each.start, each.end) for each in run])
        keys = [self._observed[name] for name in leans if name in self._observed]
        if not keys:
            return
        said = [self._body.said(each) for each in run]
        if any(is_no_more(one) or supposes(one.text) or PAST.search(one) for one in said):
            return
        whole = Said.of(self._body.text[run[0].start : run[-1].end])
        abroad = self._body.is_abroad(run[-1].start)
        for key in keys:
            if self._names(key, whole, MATTERS_ABROAD if abroad else self._shapes.matters) and not any(
                self._observations.vetoed(self.signals[key], one) or self._gainsaid.is_gainsaid(key, one)
                for one in said
            ):
                yield key

    def _names(self, key: str, whole: Said, matters: Mapping[str, Sequence[Words]]) -> bool:
        """Whether some words name the matter of a signal or a trap."""
        sides = self._shapes.sides
        if sides and key == sides.key and sides.are_told(whole):
            return True
        matter = matters.get(key, ())
        return bool(matter) and all(one.is_in(whole) for one in matter)
