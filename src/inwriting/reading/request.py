"""What a mail brings beside what it states: when its quotations are due, its conditions, its own numbering."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from inwriting.playbook.schema import Playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import (
    BriefReading,
    ConditionRead,
    Document,
    FactRead,
    NumberedRead,
    RequestRead,
    SubmissionRead,
)
from inwriting.reading.replies.audience import ALONE, OPEN, read_audience
from inwriting.reading.requests.addressees import read_addressees
from inwriting.reading.requests.attached import Together
from inwriting.reading.requests.conditions import agreements, read_conditions
from inwriting.reading.requests.confidence import is_marked, waives_agreement
from inwriting.reading.requests.linked import linked_documents
from inwriting.reading.requests.numbering import body_of, read_numbering
from inwriting.reading.requests.portals import REGISTRATION
from inwriting.reading.requests.submission import read_submission
from inwriting.reading.text.authorship import mails_taken_up, unquoted

_SENSITIVE = ("personal", "private", "company-confidential")


def with_request(
    reading: BriefReading,
    read: Together,
    playbook: Playbook,
    today: date,
    documents: Sequence[Document],
    files: Sequence[str],
    *,
    subject: str = "",
    author: str = "",
    sensitivity: str = "",
) -> BriefReading:
    """The reading of a brief with the request in it; `today` is the day of its arrival where its writer is, `documents`
    the attached texts and `files` the names of all that is attached, `sensitivity` what the mail's header of that name
    says (RFC 4021 §2.1.55). What the `author` forwards as the request counts
    where the author's own words are silent.

    The portal that an offer is to be handed in through is no system of the work; who is to get our letters, and when the
    quotations are due, are none of its limits."""
    mail = next(mails_taken_up(unquoted(read.text), author), None)
    typed = [span for span in read.own if span[0] >= read.body]
    submission = read_submission(read.text, today, spans=typed)  # who covers a file puts right what it says
    submission = submission or read_submission(read.text, today, spans=read.own)
    conditions = read_conditions(read.text, documents, files, spans=read.own, body=read.body)
    if mail and submission is None and (said := read_submission(read.text, today, spans=mail.words)):
        submission = replace(said, author=mail.said_by)
    if mail:
        known = {condition.kind for condition in conditions}
        said_there = read_conditions(read.text, spans=mail.words)
        conditions += tuple(
            replace(made, author=mail.said_by) for made in said_there if made.kind not in (*known, ALONE, OPEN)
        )
    if (marked := _mark(subject, sensitivity)) and not any(condition.kind == "nda" for condition in conditions):
        conditions += (ConditionRead("nda", "", marked, 0, 0),)
    if not any(condition.kind == ALONE for condition in conditions):
        by_subject = read_audience(subject, [(0, len(subject))])
        conditions = (*conditions, *(replace(each, start=0, end=0) for each in by_subject if each.kind == ALONE))
    request = RequestRead(
        submission,
        conditions,
        tuple(_with_names(item, playbook) for item in read_numbering(read.text, spans=read.own)),
        agreements(documents, files),
        read_addressees(read.text, typed),
        _to_be_read(linked_documents(read.text, typed), conditions),
    )
    portals = [condition for condition in request.conditions if condition.kind in ("portal", REGISTRATION)]

    audience = [condition for condition in request.conditions if condition.kind == ALONE]
    told = {fact.key for fact in playbook.facts if fact.kind == "text"}

    def of_the_work(fact: FactRead) -> bool:
        if submission and ((fact.key in told and _is_all_of(fact, submission)) or _is_its_day(fact, submission)):
            return False
        if fact.key in told and waives_agreement(fact.value):
            return False
        if fact.key in told and any(wish.start <= fact.start < wish.end for wish in audience):
            return False
        return not any(
            portal.start <= fact.start < portal.end and portal.name and portal.name.casefold() in fact.value.casefold()
            for portal in portals
        )

    told_elsewhere = [" ".join(said.evidence.split()) for said in (*conditions, *((submission,) if submission else ()))]
    unread = tuple(
        part for part in reading.parts if not any(" ".join(part[1].split()) in said for said in told_elsewhere)
    )
    return replace(reading, request=request, facts=tuple(filter(of_the_work, reading.facts)), parts=unread)


def _to_be_read(links: Sequence[str], conditions: Sequence[ConditionRead]) -> tuple[str, ...]:
    """The documents that are linked to, without the portals and folders where something is to be handed in."""
    places = [made for made in conditions if made.kind in ("portal", REGISTRATION)]
    return tuple(link for link in links if not any(_is_at(link, made) for made in places))


def _is_at(link: str, place: ConditionRead) -> bool:
    return link in place.evidence or ("." in place.name and f"//{place.name.casefold()}" in link.casefold())


def _mark(subject: str, sensitivity: str) -> str:
    """How the mail as a whole is marked as confidential, "" where it is not."""
    if is_marked(subject):
        return subject
    return f"Sensitivity: {sensitivity}" if sensitivity.strip().casefold() in _SENSITIVE else ""


def _is_all_of(fact: FactRead, submission: SubmissionRead) -> bool:
    """Whether a fact says what the words of a submission time say, and no more: "Bids must reach us within 4 hours"."""
    inside = submission.start <= fact.start < submission.end
    return inside and fact.value.strip(" .").casefold() == submission.evidence.strip(" .").casefold()


def _is_its_day(fact: FactRead, submission: SubmissionRead) -> bool:
    """Whether a date is the day on which the quotations are due, and stands where that is said."""
    there = fact.start < submission.end and submission.start < fact.end
    return there and fact.value in {day.isoformat() for day in submission.days}


def _with_names(item: NumberedRead, playbook: Playbook) -> NumberedRead:
    words = body_of(item.text)
    said = read_brief(words, playbook, own=[(0, len(words))])
    named = [(fact.key, fact.value) for fact in said.facts]
    named += [(left_out.key, left_out.value) for left_out in said.excluded]
    named += [(guess.key, guess.value) for guess in said.hedged]
    return replace(item, names=frozenset((key, value.casefold()) for key, value in named))
