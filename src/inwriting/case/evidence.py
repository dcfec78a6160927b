"""The evidence register: every attached file, what it supports, and who may read it.

A file's audience are the readers of the mail that brought it; while an agreement on confidentiality is not settled, who
asked for that alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from inwriting.case.model import CaseState


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
    for fact in state.facts.values():
        if (fact.message_id, fact.file) == (message_id, name) and fact.status != "rejected":
            yield f"U{fact.number}"
    for made in state.assumptions.values():
        if (made.message_id, made.file) == (message_id, name) and made.status == "open":
            yield f"A{made.number}"
    for question in state.questions.values():
        if (question.message_id, question.file) == (message_id, name):
            yield f"Q{question.number}"


def _audience(state: CaseState, readers: Iterable[str]) -> tuple[str, ...]:
    kept_to = state.kept_to
    return tuple(dict.fromkeys(reader for reader in readers if not kept_to or reader in kept_to))
