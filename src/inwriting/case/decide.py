"""The one decision function: what follows from an event, for a case as it stands.

    a mail          → who wrote it decides what it may change: participant, observer, staff, machine
    a due row       → a receipt, a quote, the staff's digest
    a delivery      → accepted or refused, and so a promise kept or not
    a passed time   → a promise missed, with its cause

Pure: the same case, event and time give the same decision on every machine.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from inwriting.case import (
    acceptance,
    commands,
    deliveries,
    expiry,
    office,
    opening,
    planning,
    release,
    replies,
    requests,
    settling,
)
from inwriting.case.content import Notice, StaffNotice
from inwriting.case.model import (
    OFFICE,
    Case,
    DeadlinePassed,
    Decision,
    DeliveryEnded,
    DueCame,
    Event,
    MailArrived,
)
from inwriting.case.work import Work
from inwriting.reading.model import BriefReading, ReplyReading


def decide(case: Case, event: Event, now: datetime) -> Decision:
    """What follows from `event` at `now` (an aware instant; time in a case never runs backwards)."""
    work = Work(case, now)
    match event:
        case MailArrived():
            _mail(work, event)
            planning.see_to_draft(work)
        case DueCame():
            _due(work, event)
        case DeliveryEnded():
            deliveries.delivery_ended(work, event)
        case DeadlinePassed():
            deliveries.deadline_passed(work, event)
    return work.decision()


def _mail(work: Work, event: MailArrived) -> None:
    if work.state.ref == OFFICE:
        if event.by_staff and isinstance(event.reading, ReplyReading) and event.reading.commands:
            office.staff_command(work, event, event.reading.commands[0])
        else:
            office.note_mail(work, event)
        return
    if event.verdict == "new" and isinstance(event.reading, BriefReading):
        opening.open_case(work, event, event.reading)
        return
    if event.mail.message_id in work.state.mails:
        return  # handed over from a merged case, and here already
    opening.receive_mail(work, event)
    if event.verdict == "bounce":
        for report in event.bounced:
            deliveries.bounced(work, report)
    elif event.reason == "invitation":
        _invited(work, event)
    elif event.by_staff and isinstance(event.reading, ReplyReading):
        release.staff_wrote(work, event, event.reading)
    elif event.verdict == "staff" and event.reading is not None:
        release.nothing_read(work, event)
    elif event.verdict in ("reply", "command", "data") and isinstance(event.reading, ReplyReading):
        _person(work, event, event.reading)


def _person(work: Work, event: MailArrived, reading: ReplyReading) -> None:
    """A person's mail in the thread of an existing case."""
    author = event.mail.author
    if author.address not in work.state.participants:
        work.add(
            "participant-joined",
            cites=work.cite(event.mail.message_id),
            address=author.address,
            name=author.name,
            role=event.joins_as,
            named_by="",
            message_id=event.mail.message_id,
        )
    participant = work.state.participants[author.address]
    if participant.role == "client":
        opening.join_copied(work, event)
    if participant.role == "observer":
        _observer(work, event)
        return
    requests.tell_of_conditions(work, event, reading.conditions)
    told = _answers_quote(work, event, reading)
    if work.state.state in commands.ENDED:
        if not told:
            _after_the_end(work, event)
        return
    if _pass_to_staff(work, event):
        # Its numbers are those of the office's own letter: only what stands below a question of ours answers one.
        reading = replace(
            reading,
            answers=tuple(a for a in reading.answers if a.how == "position"),
            unplaced=(),
            attached=None,
            stated=None,
        )
    replies.take_reply(work, event, acceptance.without_told(reading) if told else reading)


def _answers_quote(work: Work, event: MailArrived, reading: ReplyReading) -> bool:
    """Commands, and what else answers a quote: "yes", a purchase order, words that only sound like a decision.

    Gives whether anything was answered."""
    agreed = acceptance.agreed(work, event, reading)
    given = (agreed,) if agreed else reading.commands
    for command in given:
        commands.obey(work, event, command)
    decided = any(command.word in settling.DECIDES for command in given)
    if reading.purchase_orders and not decided:
        trusted = work.office.require == "nothing" or event.sender != "unauthenticated"
        acceptance.take_orders(work, event, reading, trusted=trusted)
        return True
    talked = not given and acceptance.take_talk(work, event, reading)
    if reading.meant and not talked and work.state.state not in commands.ENDED:
        commands.ask_meant(work, event, reading.meant)
        return True
    return bool(given) or talked


def _observer(work: Work, event: MailArrived) -> None:
    """Filed, read, shown to the client, changing nothing until the client confirms."""
    client = work.state.client
    if client:
        author = event.mail.author
        replies.plan_receipt(work, client.address, [{"observer": author.address, "name": author.name}])


def _after_the_end(work: Work, event: MailArrived) -> None:
    """A mail to a case that has ended is filed, its writer is told so once a day, and staff hear of it then."""
    author = event.mail.author.address
    told = [letter.at for letter in work.state.letters.values() if letter.kind == "notice" and author in letter.to]
    if told and work.now - max(told) < timedelta(days=1):
        return
    work.write(
        "notice",
        (event.mail.author,),
        Notice(
            f"This case is {work.state.state}; your mail is filed in it and changes nothing by itself.",
            (
                f"We have told {work.office.name_of(work.state.responsible)}, who can open the case again.",
                "For new work, please send a new mail with a subject of its own: it opens a new case.",
            ),
        ),
        answers=event.mail.message_id,
    )
    work.tell_staff(
        StaffNotice(
            f"{work.state.ref}: {event.mail.author.address} wrote to a case that is {work.state.state}.",
            (f"Subject: {event.mail.subject}", f"To open it again: inwriting case {work.state.ref} reopen --as …"),
        )
    )


def _invited(work: Work, event: MailArrived) -> None:
    """A participant who invites to a meeting hears, once a day, that all is written here."""
    author = event.mail.author
    participant = work.state.participants.get(author.address)
    if participant is None or participant.role == "observer" or work.state.state in commands.ENDED:
        return
    told = [
        letter.at for letter in work.state.letters.values() if letter.kind == "notice" and author.address in letter.to
    ]
    if told and work.now - max(told) < timedelta(days=1):
        return
    work.write(
        "notice",
        (author,),
        Notice(
            "Thank you for the invitation. We work in writing only, so none of us will join; it is filed in this case.",
            ("Please write what you would like to talk about in a reply: it is read and answered here.",),
        ),
        answers=event.mail.message_id,
    )


def _pass_to_staff(work: Work, event: MailArrived) -> bool:
    """Passes on a reply to what a staff member wrote in the thread; gives whether it was one."""
    for message_id in event.mail.references[-1:]:
        answered = work.state.mails.get(message_id)
        if answered and answered.verdict == "staff":
            work.tell_staff(
                StaffNotice(
                    f"{work.state.ref}: {event.mail.author.address} answered the mail that {answered.author} wrote.",
                    (f"Subject: {event.mail.subject}", f"Their mail: {event.mail.message_id}"),
                )
            )
            return True
    return False


def _due(work: Work, event: DueCame) -> None:
    if event.key == "digest":
        office.send_digest(work, event)
    elif event.key.startswith("receipt:"):
        replies.give_receipt(work, event.key.removeprefix("receipt:"))
    elif event.key in ("expiry", "expiry-reminder"):
        expiry.expiry_due(work, event.key)
    elif event.key == "review":
        release.draft_came(work)
    elif event.key.startswith("draft-reminder:"):
        release.reminder_came(work, event.key.removeprefix("draft-reminder:"))
    elif event.key in work.state.deadlines:
        release.moment_came(work, event.key)
