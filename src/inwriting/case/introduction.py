"""The first letter to somebody whom a participant named: who named them, when, and what follows.

Nobody who was only named is written to before the client confirms it (ADD). Their first letter comes right then, so
that no quote or question reaches them out of the blue; it copies the client. Who read the mail that brought them into
the case knows it from there.
"""

from __future__ import annotations

from inwriting.case.content import Introduction
from inwriting.case.model import Participant, Person
from inwriting.case.work import Work


def introduce(work: Work, answers: str | None) -> None:
    """Writes to each participant who was named and has had no letter yet; in a case kept confidential, to none."""
    state, client = work.state, work.state.client
    if client is None or state.kept_to:
        return
    for participant in list(state.participants.values()):
        named_in = state.mails.get(participant.message_id)
        if named_in is None or not _is_news(work, participant):
            continue
        namer = state.participants.get(participant.named_by)
        work.add("participant-introduced", address=participant.address, named_by=participant.named_by)
        work.write(
            "introduction",
            (Person(participant.address, participant.name),),
            Introduction(
                named_by=(namer.name if namer else "") or participant.named_by,
                named_on=work.office.calendar.local(named_in.at).date(),
                role=participant.role,
                client=client.name or client.address,
            ),
            cc=(Person(client.address, client.name),),
            answers=answers,
        )


def _is_news(work: Work, participant: Participant) -> bool:
    state = work.state
    mail = state.mails[participant.message_id]
    if participant.role in ("client", "observer") or not participant.named_by:
        return False
    read_it = participant.address in (mail.author, *mail.to, *mail.cc)
    wrote = any(each.author == participant.address for each in state.mails.values())
    had_letter = any(participant.address in (*letter.to, *letter.cc) for letter in state.letters.values())
    told = participant.address in state.notes.get("introduced", {})
    asked = participant.address in state.notes.get("delegated", {}).values()
    return not (read_it or wrote or had_letter or told or asked)
