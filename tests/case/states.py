"""States of a case, built by hand: what a brief stated, what was asked, what was answered or assumed."""

from __future__ import annotations

from datetime import date

from inwriting.case.intake import assumptions_for
from inwriting.case.model import Assumption, CaseState, Excluded, Fact, Observation, Question
from inwriting.playbook.loader import load_playbook

PLAYBOOK = load_playbook("crm-erp-integration")
MAIL = "<brief@buyer.example>"


def state(**facts: list[str]) -> CaseState:
    """A case whose brief states these values."""
    made = CaseState("IW-2026-0001")
    for key, values in facts.items():
        for value in values:
            number = len(made.facts) + 1
            made.facts[number] = Fact(number, key, value, "stated", MAIL, f"we wrote {value}")
    return made


def ask(made: CaseState, *keys: str) -> None:
    """Puts questions to the client, each with its assumption, as a first letter does."""
    for key in keys:
        known = PLAYBOOK.question(key)
        assert known is not None
        number = len(made.questions) + 1
        made.questions[number] = Question(number, key, known.text, known.type)
    standing = {item.rests_on for item in made.assumptions.values()}
    for text, rests_on in assumptions_for(made, PLAYBOOK):
        if rests_on not in standing:
            assume(made, text, rests_on)


def answer(made: CaseState, key: str, words: str, value: str | None = None, status: str = "answered") -> None:
    """Answers a question; an answer that settles it closes its assumption."""
    number = next(n for n, question in made.questions.items() if question.key == key)
    asked = made.questions[number]
    told = value or words if status == "answered" else None
    made.questions[number] = Question(number, key, asked.text, asked.type, status, words, told, "<reply@buyer.example>")
    if status == "answered":
        for item in list(made.assumptions.values()):
            if item.rests_on == f"question {key}":
                made.assumptions[item.number] = Assumption(
                    item.number, item.text, item.owner, item.validate_by, "replaced", item.rests_on
                )


def assume(made: CaseState, text: str, rests_on: str, evidence: str | None = None) -> None:
    number = len(made.assumptions) + 1
    made.assumptions[number] = Assumption(
        number, text, "ana@buyer.example", date(2026, 12, 7), "open", rests_on, MAIL if evidence else None, evidence
    )


def leave_out(made: CaseState, key: str, value: str, words: str, why: str = "out of scope") -> None:
    made.excluded.append(Excluded(key, value, why, MAIL, words))


def observe(made: CaseState, *, signal: int | None = None, trap: int | None = None, words: str = "words") -> None:
    if signal:
        made.signals[signal] = Observation(signal, PLAYBOOK.signals[signal - 1].key, words, MAIL)
    if trap:
        made.traps[trap] = Observation(trap, PLAYBOOK.traps[trap - 1].key, words, MAIL)
