"""The office's own ledger: what belongs to no case, the brief form, the daily digest."""

from __future__ import annotations

from datetime import date, datetime

from inwriting.case.content import BriefForm, CommandReply, Digest, StaffNotice
from inwriting.case.entries import FORMS
from inwriting.case.model import DueCame, MailArrived, Person
from inwriting.case.work import Work
from inwriting.reading.enquiries.enquiry import FOR_STAFF, WANTED
from inwriting.reading.enquiries.trade import LEGAL, OUR_INVOICE, PRESS, PURCHASE_ORDER, SECURITY_REPORT
from inwriting.reading.model import BriefReading, CommandRead
from inwriting.reading.page.brief_form import EMPTY_FORM

_OF_STAFF = {
    "complaint": "complains",
    "research": "asks for answers for a study or an article",
    "personal-data": "asks about personal data",
    "registration": "asks us to register as a supplier, or for our particulars",
    "own-product": "asks for help with a program they use",
    PURCHASE_ORDER: "orders something of us, and of no case",
    LEGAL: "writes of a legal matter, and may have set a time limit",
    PRESS: "writes for a newspaper or a broadcaster",
    OUR_INVOICE: "asks for an invoice of ours, or about one",
    SECURITY_REPORT: "reports a weakness of our website or our systems, or says so",
}
DIGEST_LISTS = ("waiting_for_us", "waiting_for_client", "due_today", "quarantined", "set_aside", "failed", "trouble")


def note_mail(work: Work, event: MailArrived) -> None:
    """A mail without a case is in the record, with its reason; a person who sent no brief gets the form, once a
    day, and staff hear of what a person of the office has to answer."""
    mail = event.mail
    work.add(
        "mail-noted",
        cites=({"mail": mail.message_id, "sha256": mail.identity},),
        message_id=mail.message_id,
        identity=mail.identity,
        author=mail.author.address,
        subject=mail.subject,
        verdict=event.verdict,
        reason=event.reason,
        detail=event.detail,
        candidate=event.candidate,
    )
    reading = event.reading
    if event.verdict != "ignored" or not isinstance(reading, BriefReading):
        return
    if reading.why_not in FOR_STAFF:
        work.tell_staff(
            StaffNotice(
                f"{mail.author.address} {_OF_STAFF[reading.why_not]}, and has no letter from the desk.",
                (
                    f"Subject: “{mail.subject}”" if mail.subject else "It has no subject.",
                    "The mail is in the desk's mailbox; please answer it yourself. No case was opened.",
                ),
            )
        )
    if reading.why_not not in WANTED or not mail.author.address:
        return
    today = work.office.calendar.local(work.now).date().isoformat()
    returned = reading.why_not == EMPTY_FORM  # who sends back the form that we sent today waits for an answer, once
    if work.state.notes.get(FORMS[returned], {}).get(mail.author.address) == today:
        return
    work.add("form-sent", address=mail.author.address, day=today, returned=returned)
    work.write("brief-form", (mail.author,), BriefForm(reading.why_not), answers=mail.message_id)


def staff_command(work: Work, event: MailArrived, command: CommandRead) -> None:
    """`RELEASE` and `DISCARD` of a quarantined mail; the shell has looked it up and brings it to its case."""
    released = event.quarantined
    if command.word not in ("RELEASE", "DISCARD") or command.argument.upper() == "NDA":
        done: tuple[str, ...] = (
            f"{command.word} {command.argument}".strip() + " needs a case: reply in its thread. Nothing was done.",
        )
    elif released is None:
        done = ("No mail in quarantine has that number; nothing was done.",)
    elif command.word == "RELEASE":
        work.add("quarantine-released", identity=released["identity"], by=event.mail.author.address)
        done = (f"“{released['subject']}” from {released['author']} goes its way now.",)
    else:
        work.add("quarantine-discarded", identity=released["identity"], by=event.mail.author.address)
        done = (f"“{released['subject']}” from {released['author']} stays filed and is not answered.",)
    work.add(
        "command-given",
        word=command.word,
        argument=command.argument,
        by=event.mail.author.address,
        sender=event.sender,
        message_id=event.mail.message_id,
        evidence=command.evidence,
        done=released is not None,
    )
    if event.sender != "local":
        work.write(
            "command-reply",
            (event.mail.author,),
            CommandReply(command.word, f"You asked for {command.word} {command.argument}.", done),
            answers=event.mail.message_id,
        )


def plan_digest(work: Work, after: datetime) -> None:
    """The next digest goes when the office opens next."""
    work.add("digest-planned", act_at=work.office.calendar.next_opening(after).isoformat())


def send_digest(work: Work, event: DueCame) -> None:
    """The staff's daily list, from what the shell gathered over all cases; nothing to say, no letter."""
    plan_digest(work, max(work.now, event.facts["swept_at"]))
    lists = {key: tuple(event.facts[key]) for key in DIGEST_LISTS}
    if not any(lists.values()):
        return
    day: date = work.office.calendar.local(work.now).date()
    work.write(
        "digest",
        tuple(Person(address) for address in work.office.staff),
        Digest(day=day, **lists),
        by_time=True,
    )
