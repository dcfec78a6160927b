"""The bench a decision is made on: entries change a copy of the state as they are added, so that what
follows later in the same decision sees what came before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from inwriting.case.content import Content, Notice
from inwriting.case.entries import apply, standing_dues
from inwriting.case.model import Case, Decision, Draft, Handover, Letter, Office, Person
from inwriting.playbook.schema import Playbook

MOST_IN_CC = 10


def _kept(responsible: str) -> Notice:
    return Notice(
        "Thank you: your mail is filed with this case, which is kept confidential for now.",
        (
            "Until an agreement on confidentiality is settled we write about it only to the person who asked for that.",
            f"{responsible} will let you know in this thread once it is.",
        ),
    )


class Work:
    """Collects a decision. `now` is the event's time; `state` is always as of the last entry added."""

    def __init__(self, case: Case, now: datetime) -> None:
        self.office: Office = case.office
        self.playbook: Playbook = case.playbook
        self.state = case.state.copy()
        self.now = max(now, self.state.last_at) if self.state.last_at else now
        self._entries: list[Draft] = []
        self._letters: list[Letter] = []
        self._handovers: list[Handover] = []

    def add(self, kind: str, /, *, cites: tuple[Mapping[str, str], ...] = (), **payload: Any) -> None:
        """Adds an entry; `cites` name the mails and letters it rests on."""
        apply(self.state, kind, payload, self.state.entries + 1, self.now)
        self._entries.append(Draft(kind, payload, cites))

    def write(
        self,
        kind: str,
        to: tuple[Person, ...],
        content: Content,
        *,
        cc: tuple[Person, ...] = (),
        answers: str | None = None,
        by_time: bool = False,
    ) -> None:
        """Adds a letter. Nobody stands in it twice; our own addresses and staff are never copied.

        While an agreement on confidentiality is not settled, nobody is copied, and whoever else writes is only told
        that. Who is to be left off copy by the client's wish is not copied either."""
        kept_to = self.state.kept_to
        if kept_to and not kept_to.issuperset(person.address for person in to if person.address not in self._ours):
            kind, content, cc = "notice", _kept(self.state.responsible), ()
        if kept_to:
            cc = ()
        never = {person.address for person in to} | self._ours
        copied: dict[str, Person] = {}
        for person in cc:
            if person.address not in never and not self.state.left_off(person.address):
                copied.setdefault(person.address, person)
        self._letters.append(Letter(kind, to, content, tuple(copied.values())[:MOST_IN_CC], answers, by_time))

    @property
    def _ours(self) -> frozenset[str]:
        return self.office.own_addresses | frozenset(self.office.staff)

    def hand_over(self, message_id: str, to_case: str) -> None:
        self._handovers.append(Handover(message_id, to_case))

    def tell_staff(self, content: Content, kind: str = "staff-notice") -> None:
        """A letter to the person responsible for the case, or to all staff where nobody is."""
        responsible = self.state.responsible
        to = (Person(responsible),) if responsible else tuple(Person(address) for address in self.office.staff)
        self.write(kind, to, content, by_time=True)

    def cite(self, message_id: str) -> tuple[Mapping[str, str], ...]:
        """The citation of a mail of this case."""
        mail = self.state.mails.get(message_id)
        return ({"mail": message_id, "sha256": mail.identity},) if mail else ()

    def decision(self) -> Decision:
        return Decision(
            self.state,
            tuple(self._entries),
            tuple(self._letters),
            standing_dues(self.state),
            tuple(self._handovers),
        )


def person(work: Work, address: str) -> Person:
    """Somebody by their address, with the name they are known by in the case."""
    known = work.state.participants.get(address)
    return Person(address, known.name if known else "")
