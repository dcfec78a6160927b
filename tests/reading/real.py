"""A real case: the demo's brief through the real desk, and the letters that it sends."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from desks import DeskInAFolder, html_of, mail, reply, text_of
from inwriting.demo.buyer import BRIEF
from inwriting.playbook.schema import Playbook
from inwriting.reading.model import AskedQuestion, ReplyReading, SentLetter
from inwriting.reading.reply import read_reply
from inwriting.store import cases

CASE = "IW-2026-0001"


@dataclass(frozen=True)
class Letter:
    """A letter of ours as it left, in both forms."""

    message_id: str
    text: str
    html: str


@dataclass(frozen=True)
class RealCase:
    """What the reader is given when a reply comes in; `first` asks the questions, `receipt` lists those still open."""

    first: Letter
    receipt: Letter
    questions: tuple[AskedQuestion, ...]
    facts: tuple[tuple[int, str, str], ...]
    playbook: Playbook

    def read(self, text: str | None, html: str | None = None) -> ReplyReading:
        letters = [SentLetter(letter.message_id, letter.text) for letter in (self.receipt, self.first)]
        return read_reply(
            text,
            html,
            letters,
            self.questions,
            self.facts,
            self.playbook,
            today=date(2026, 11, 24),
            writer="ana.keller@northwind-tools.example",
        )


@cache
def real_case() -> RealCase:
    with tempfile.TemporaryDirectory() as folder:
        desk = DeskInAFolder(Path(folder))
        try:
            return _made(desk)
        finally:
            desk.close()


def _made(desk: DeskInAFolder) -> RealCase:
    desk.receive(mail(BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    first = desk.letter("scope-response")
    desk.receive(reply(first, "Q1: whether to renew\n"), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:11")
    receipt = desk.letter("receipt")
    with desk.desk.store.read() as connection:
        state = cases.load_case(connection, CASE)
    playbook = desk.desk.playbook
    asked = []
    for question in state.questions.values():
        known = playbook.question(question.key)
        assert known is not None
        asked.append(AskedQuestion(question.number, question.key, question.text, question.type, known.choices))
    facts = tuple((fact.number, fact.key, fact.value) for fact in state.facts.values())
    first_letter, receipt_letter = (
        Letter(str(m["Message-ID"]), text_of(m).replace("\r\n", "\n"), html_of(m).replace("\r\n", "\n"))
        for m in (first, receipt)
    )
    return RealCase(first_letter, receipt_letter, tuple(asked), facts, playbook)
