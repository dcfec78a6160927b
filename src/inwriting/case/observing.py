"""Which signals and traps stand: found in what any participant wrote, taken back with the words that they rest on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from inwriting.case.intake import SETTLED, observed, same_words
from inwriting.case.model import CaseState, MailArrived
from inwriting.case.work import Work
from inwriting.playbook.schema import Playbook
from inwriting.reading.model import SignalRead

SIGNAL, TRAP = "signal", "trap"
Resting = Mapping[str, frozenset[int]]  # the facts that each rests on, by its key


def note_observations(
    work: Work, event: MailArrived, signals: Sequence[SignalRead], traps: Sequence[SignalRead]
) -> list[str]:
    """Records those that were not found before, each an entry that cites the mail; gives their keys."""
    state, message_id = work.state, event.mail.message_id
    noted: list[str] = []
    for kind, seen, known in ((SIGNAL, signals, state.signals), (TRAP, traps, state.traps)):
        for read in seen:
            if read.number not in known:
                work.add(
                    f"{kind}-found",
                    cites=work.cite(message_id),
                    number=read.number,
                    key=read.key,
                    evidence=read.evidence,
                    message_id=message_id,
                    file=read.file,
                    place=read.place,
                    author=read.author,
                )
                noted.append(read.key)
    return noted


def resting(state: CaseState, playbook: Playbook) -> Resting:
    """The facts that stand in the words of each signal and trap that was found, and tell what it is about."""
    about: dict[str, frozenset[int]] = {}
    for _, signal, seen in observed(state, playbook):
        keys = {question.fact for key in signal.raises if (question := playbook.question(key))} | {signal.tells}
        facts = (fact for fact in state.facts.values() if fact.status in SETTLED and fact.key in keys)
        about[signal.key] = frozenset(fact.number for fact in facts if same_words(fact, seen))
    return about


def take_back(work: Work, event: MailArrived, before: Resting, shown: Sequence[SignalRead]) -> list[str]:
    """Takes back what rested on facts that its mail corrected, unless their new words show it, too; gives the keys.

    `before` is what rested on which facts when the mail came, `shown` what its own words show."""
    kept = {read.key for read in shown}
    taken: list[str] = []
    for kind, signal, _ in list(observed(work.state, work.playbook)):
        facts = before.get(signal.key, frozenset())
        gone = [number for number in facts if work.state.facts[number].message_id == event.mail.message_id]
        if gone and len(gone) == len(facts) and signal.key not in kept:
            work.add(
                f"{kind}-withdrawn",
                cites=work.cite(event.mail.message_id),
                number=signal.number,
                key=signal.key,
                message_id=event.mail.message_id,
                rested_on=[f"U{each}" for each in sorted(facts)],
            )
            taken.append(signal.key)
    return taken
