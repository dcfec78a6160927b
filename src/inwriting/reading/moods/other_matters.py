"""Which sentences of a brief name a thing that is none of what a fact or a signal is of: a roof that is cleaned, a permit that
the county approves, an exception in the traffic rules.

What an object must be, and what it plainly is not, is the playbook's to know (gainsaid.toml, `[[other]]`). A sentence is of another
matter for these facts and signals alone; what else it says is read. One that goes on with it is, too ("Ours runs out in 2031").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inwriting.playbook import shapes as playbooks
from inwriting.playbook.once import once
from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.frame import ASKED, Framed
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.text.patterns import Said, Sifted, Words, words


@dataclass(frozen=True, slots=True)
class _Other:
    """A thing of the playbook that is none of some facts and signals, its patterns made ready to be looked for."""

    of: Sequence[str]
    said: Words
    unless: Words | None
    beside: Words | None

    @staticmethod
    def of_playbook(other: playbooks.Other) -> _Other:
        return _Other(
            other.of,
            words("|".join(other.said)),
            words("|".join(other.unless)) if other.unless else None,
            words(other.beside) if other.beside else None,
        )

    def is_named(self, said: Said) -> bool:
        return self.said.is_in(said) and not self._is_ours(said)

    def goes_on(self, said: Said) -> bool:
        return self.beside is not None and self.beside.is_in(said) and not self._is_ours(said)

    def _is_ours(self, said: Said) -> bool:
        return self.unless is not None and self.unless.is_in(said)


@once
def _others(playbook: Playbook) -> Sifted[_Other]:
    return Sifted(tuple(map(_Other.of_playbook, playbook.gainsaid.others)), lambda other: other.said.needed)


def of_other_matters(body: Body, playbook: Playbook) -> Iterator[Framed]:
    """The sentences of a brief that are of other matters, each with the keys of which it tells nothing."""
    others = _others(playbook)
    last: Passage | None = None
    named: Sequence[_Other] = ()
    told: dict[str, tuple[_Other, ...]] = {}  # what a brief says twice is looked at once
    for passage in body.passages:
        if body.language_at(passage.start) != "en":
            last, named = None, ()
            continue
        said = body.said(passage)
        near = last is not None and "\n\n" not in body.text[last.end - 1 : passage.start]
        before = named if near else ()
        if said.text not in told:
            told[said.text] = tuple(other for other in others.near(said) if other.is_named(said))
        named = (*told[said.text], *(one for one in before if one not in told[said.text] and one.goes_on(said)))
        for other in named:
            yield Framed(passage.start, passage.end, ASKED, other.of)
        last = passage
