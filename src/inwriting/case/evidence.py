"""The evidence register: every attached file, what it supports, and who may read it.

A file's audience are the readers of the mail that brought it; while an agreement on confidentiality is not settled, who
asked for that alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from inwriting.case.model import Assumption, CaseState, Fact, Question
from inwriting.reading.model import WITHIN


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file as the record knows it. `supports` are the numbers that cite it ("U3", "Q2")."""

    name: str
    sha256: str
    size: int
    sender: str
    message_id: str
    received_at: datetime
    supports: tuple[str, ...]
    audience: tuple[str, ...]


def register(state: CaseState) -> tuple[Evidence, ...]:
    """The attached files of all mails of a case, in their order."""
    return tuple(
        Evidence(
            file.name,
            file.sha256,
            file.size,
            mail.author,
            mail.message_id,
            mail.at,
            tuple(_supports(state, mail.message_id, file.name)),
            _audience(state, (mail.author, *mail.to, *mail.cc)),
        )
        for mail in state.mails.values()
        for file in mail.files
    )


def _supports(state: CaseState, message_id: str, name: str) -> Iterable[str]:
    def cites(one: Fact | Assumption | Question) -> bool:
        of_it = one.file == name or one.file.startswith(f"{name}{WITHIN}")  # a file in an attached mail
        return one.message_id == message_id and of_it

    yield from (f"U{fact.number}" for fact in state.facts.values() if cites(fact) and fact.status != "rejected")
    yield from (f"A{made.number}" for made in state.assumptions.values() if cites(made) and made.status == "open")
    yield from (f"Q{question.number}" for question in state.questions.values() if cites(question))


def _audience(state: CaseState, readers: Iterable[str]) -> tuple[str, ...]:
    kept_to = state.kept_to
    return tuple(dict.fromkeys(reader for reader in readers if not kept_to or reader in kept_to))
