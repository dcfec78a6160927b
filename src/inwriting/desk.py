"""The desk: the whole way a mail goes, and everything that touches the world around the pure core.

    mailbox ─▶ parse ─▶ screen ─▶ thread ─▶ read ─▶ decide ─▶ record ─▶ outbox ─▶ send
               └──────────── consider ───────────┘  └── advance ──┘    └─ flush ─┘

`receive` takes one mail that way in one transaction, `explain` stops before `decide` and writes nothing,
`sweep` decides what time brings, `flush` files and sends what was recorded, `tick` is one sweep and one flush.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from inwriting.case.content import StaffNotice, UnreadFile
from inwriting.case.decide import decide
from inwriting.case.intake import as_put
from inwriting.case.model import (
    OFFICE,
    AttachedFile,
    Bounced,
    Case,
    CaseState,
    DeadlinePassed,
    DeliveryEnded,
    DueCame,
    Event,
    Hindrance,
    Letter,
    MailArrived,
    Office,
    Person,
    Received,
)
from inwriting.case.office import DIGEST_LISTS
from inwriting.letters.render import render
from inwriting.mail.bounce import bounce_reports
from inwriting.mail.compose import case_subject, reply_subject
from inwriting.mail.decoration import is_decoration
from inwriting.mail.documents import HIDDEN, Unread, opened, unwrapped
from inwriting.mail.folders import Copy, Folders
from inwriting.mail.forwarded import attached_mails
from inwriting.mail.mailbox import Cursor
from inwriting.mail.message import Address, Attachment, Mail, is_made_up
from inwriting.mail.on_behalf import as_from, is_nobody, on_behalf
from inwriting.mail.outbound import GIVE_UP_AFTER, Outbound, Sent, retry_delay
from inwriting.mail.parse import Unreadable, parse
from inwriting.mail.screen import Screening, screen, typed_into_invitation
from inwriting.mail.sender import sender_verdict
from inwriting.mail.thread import bounce_address, find_case, is_sub_address, joining, reply_address, shared_domains
from inwriting.playbook.schema import Playbook
from inwriting.reading.brief import TOLD, read_brief
from inwriting.reading.model import AskedQuestion, BriefReading, Document, ReplyReading
from inwriting.reading.page.brief_form import EMPTY_FORM
from inwriting.reading.replies.form_again import with_form
from inwriting.reading.replies.forms import with_documents
from inwriting.reading.replies.purchase_order import IN_BODY, read_purchase_orders
from inwriting.reading.replies.staffwords import staff_commands
from inwriting.reading.reply import read_reply
from inwriting.reading.request import with_request
from inwriting.reading.requests.attached import (
    Together,
    brings_form,
    cited,
    is_form,
    is_ours,
    is_request,
    points_to_file,
    together,
)
from inwriting.reading.requests.choice_sheets import without_choices
from inwriting.reading.requests.conditions import is_agreement, read_conditions
from inwriting.reading.requests.differing import settled
from inwriting.reading.requests.old_sheets import without_old_sheets
from inwriting.reading.requests.own_word import by_own_word
from inwriting.reading.requests.pointed import is_another_thing, pointed_at, set_aside
from inwriting.reading.requests.points_dropped import without_points_dropped
from inwriting.reading.requests.thrown_away import thrown_away
from inwriting.reading.requests.workbook import states_a_case
from inwriting.reading.text.authorship import without_forwarded
from inwriting.reading.text.htmltext import said_by
from inwriting.store import cases, digest, inbox, queue
from inwriting.store.cases import Post, PreparedLetter
from inwriting.store.database import Store, StoreUnavailable

log = structlog.get_logger()

NO_CASE = "-"  # the reference under which `explain` opens a case that is not recorded
MOST_REFUSED = 2  # so many cases refused before any was filed: it is the mailbox that is away
_TOKEN = re.compile(r"\.[a-z2-7]{16}@", re.IGNORECASE)
NOTHING_READ = "nothing was read in it that answers a question or states something of the case"
THROWN_AWAY = "the mail says that nothing is wanted of it"
OF_CHOICES = "it holds what cells of the workbook can be chosen from"
OF_ANOTHER_TIME = "it is of another time, by its name or by what is said of it"
NOT_THE_SENDERS = "it is another's paper, by what the mail says of it or by its own words"
COVER_LETTER = 2  # a mail that states fewer facts than this only goes with what it attaches
RECORD_EXPORTS = (".xlsx", ".xls", ".csv", ".tsv", ".ods")


@dataclass(frozen=True, slots=True)
class Considered:
    """Where a mail would go and why: what `explain` shows and `receive` acts on."""

    verdict: str
    reason: str
    identity: str
    detail: str = ""
    case: str | None = None
    mail: Mail | None = None
    sender: str = "unauthenticated"
    joins_as: str = ""
    candidate: str | None = None
    reading: BriefReading | ReplyReading | None = None
    body: str = ""  # the text that the reading's offsets refer to
    unread: tuple[Unread, ...] = ()  # the attached files that are filed and not read
    parts: tuple[tuple[int, str], ...] = ()  # where in it each attached file and the mail begin, where it has files
    asks: tuple[tuple[int, str, str], ...] = ()  # (number, key, text) of what a new case would ask, for `explain`
    bounced: tuple[Bounced, ...] = ()
    by_form: str = ""  # the sender of the web form that sent it for its writer
    by_staff: bool = False
    known: bool = False  # its identity is recorded already (a released mail)
    state: CaseState | None = field(default=None, repr=False)  # the case as it was read, under its lock


@dataclass(frozen=True, slots=True)
class Outcome:
    """What `receive` did with a mail."""

    verdict: str
    case: str | None
    reason: str
    detail: str
    entries: int


@dataclass(slots=True)
class Flushed:
    """What one flush of the outbox did. `trouble` is set where the mailbox or the sending server was away."""

    filed: int = 0
    sent: list[dict[str, str]] = field(default_factory=list)
    deferred: list[dict[str, str]] = field(default_factory=list)
    failed: list[dict[str, str]] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)  # cases whose copies the mailbox did not take, and why
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """The shell. It holds what a decision needs (office, playbook) and what the world needs (store, key, addresses)."""

    store: Store
    office: Office
    playbook: Playbook
    key: bytes
    trust: tuple[str, ...] = ()
    subaddressing: str = "+"
    overrides: Path | None = None

    # ------------------------------------------------------------ a mail comes in

    def receive(
        self,
        raw: bytes,
        at: datetime,
        *,
        source: str | None = None,
        cursor: Cursor | None = None,
        file_it: bool = False,
        local: bool = False,
    ) -> Outcome:
        """Takes one mail as having arrived `at` (aware) and records it with all that follows, in one transaction.

        `source` names where it lay (a mail is taken from one place once), `cursor` moves with it, `file_it` files
        it in `Received`, `local` says that the operator at this machine wrote it. What cannot be handled goes to
        quarantine; only StoreUnavailable is raised."""
        for attempt in (1, 2):
            try:
                with self.store.begin() as connection:
                    return self._receive(connection, raw, at, source, cursor, file_it, local)
            except StoreUnavailable:
                raise
            except IntegrityError:
                if attempt == 2:
                    raise  # another process recorded the same mail first; the second try sees it as a duplicate
            except Exception as error:
                log.exception("mail could not be handled", source=source)
                with self.store.begin() as connection:
                    return self._quarantine_error(connection, raw, at, source, cursor, file_it, error)
        raise AssertionError("unreachable")

    def _receive(
        self,
        connection: Connection,
        raw: bytes,
        at: datetime,
        source: str | None,
        cursor: Cursor | None,
        file_it: bool,
        local: bool,
    ) -> Outcome:
        if cursor is not None:
            inbox.move_cursor(connection, cursor)
        if source is not None and inbox.has_arrived(connection, source):
            return Outcome("duplicate", None, "same-source", "this place of the mailbox was read already", 0)
        considered = self.consider(connection, raw, at, local=local, writing=True)
        if source is not None:
            inbox.record_arrival(connection, source, considered.identity, considered.verdict, at)
        if considered.verdict == "duplicate":
            return Outcome("duplicate", considered.case, considered.reason, considered.detail, 0)
        return self._take(connection, considered, raw, at, file_it)

    def _take(self, connection: Connection, considered: Considered, raw: bytes, at: datetime, file_it: bool) -> Outcome:
        """Decides and records a considered mail in the ledger it belongs to: a case's or the office's."""
        ref = considered.case or OFFICE
        if considered.verdict == "new":
            ref = cases.new_reference(connection, self.office.calendar.local(at).year)
            cases.create_case(connection, ref)
        mail = considered.mail
        message_id = mail.message_id if mail else f"<{considered.identity[:32]}@unreadable.invalid>"
        if file_it:
            cases.file_later(connection, ref, "received", message_id, raw, at)
        event = self._event(connection, considered, message_id)
        state = considered.state or (self._state(connection, ref, at, writing=True) if ref != OFFICE else None)
        entries = self._advance(connection, ref, event, at, state)
        shown = None if considered.verdict in ("quarantine", "ignored", "loop") else considered.case
        shown = ref if considered.verdict == "new" else shown
        row: dict[str, Any] = {
            "case_ref": shown,
            "verdict": considered.verdict,
            "reason": considered.reason,
            "detail": considered.detail,
        }
        if considered.known:
            inbox.settle_mail(connection, considered.identity, row)
        else:
            inbox.record_mail(
                connection,
                identity=considered.identity,
                message_id=message_id,
                author=mail.author.address if mail and mail.author else "",
                subject=mail.subject if mail else "",
                arrived_at=at,
                raw=raw,
                **row,
            )
        if event.quarantined is not None and isinstance(event.reading, ReplyReading):
            entries += self._settle_quarantined(connection, event, at)
        return Outcome(considered.verdict, shown, considered.reason, considered.detail, entries)

    def consider(
        self,
        connection: Connection,
        raw: bytes,
        at: datetime,
        *,
        local: bool = False,
        admitted: bool = False,
        writing: bool = False,
    ) -> Considered:
        """Parse, screen, thread and read a mail: where it would go and why. Decides nothing.

        `admitted`: a person released it from quarantine, so who sent it is no question any more. `writing`: the case
        found is locked, and what fell due in it up to `at` is decided first."""
        try:
            mail = parse(raw)
        except Unreadable as error:
            return self._unreadable(connection, raw, str(error))
        known = inbox.find_mail(connection, mail.identity)
        if known is not None and not admitted:
            return Considered(
                "duplicate", "same-message", mail.identity, f"recorded as {known.verdict}", known.case_ref, mail
            )
        base = Considered("", "", mail.identity, "; ".join(mail.defects), mail=mail, known=known is not None)
        if known is None and mail.has_message_id and inbox.same_message_id(connection, mail.message_id):
            base = _detailed(base, "another mail with this Message-ID is recorded; this one differs and is kept too")

        mail, form = self._by_form(mail) if not local else (mail, "")
        if form and mail.author is not None:
            told = f"a web form from {form} names {mail.author.address} to be answered"
            base = _detailed(replace(base, mail=mail, by_form=form), told)
        index = inbox.CaseIndex(connection)
        found = find_case(mail, index, self.office.own_addresses, self.key, self.subaddressing)
        screened = screen(mail, self.office.own_addresses) if not local else None
        if screened is not None and screened.passes_on:
            if admitted:
                screened = None  # a person saw that somebody typed it
            elif passed_on := self._passed_on(connection, base, mail, screened, found.ref if found else None, at):
                return _detailed(passed_on, f"{screened.detail}; a program sent it, and somebody typed what it says")
        if screened is not None:
            base = _detailed(replace(base, verdict=screened.verdict, reason=screened.reason), screened.detail)
            if screened.verdict == "bounce":
                return self._bounce(index, base, mail, found.ref if found else None)
            if screened.reason == "own-mail" and mail.header("X-Original-From"):
                # A group that hides its writers behind our own address: somebody typed it, and nobody can be answered.
                return replace(base, verdict="quarantine", reason="own-address", candidate=found.ref if found else None)
            if screened.reason == "invitation" and found is None and (invited := self._invited(base, mail, at)):
                return invited
            return replace(base, case=found.ref if found and screened.verdict == "auto-reply" else None)
        if mail.author is None:
            return replace(base, verdict="quarantine", reason="no-sender")
        if self._is_desk(mail.author.address) and not local:
            return replace(base, verdict="loop", reason="own-mail")

        sender, why = ("local", "") if local else _sender(mail, self.trust)
        if base.by_form:
            sender, why = "unauthenticated", "a web form says who wrote it"
            if found is not None and not admitted:  # anybody can fill in a participant's address
                return replace(base, sender=sender, verdict="quarantine", reason="web-form", candidate=found.ref)
        base = replace(base, sender=sender)
        author = mail.author
        if author.address in self.office.staff:
            return self._staff(connection, base, mail, found.ref if found else None, why, at, writing)
        if self.office.require == "everything" and sender == "unauthenticated" and not admitted:
            base = _detailed(base, why)
            return replace(base, verdict="quarantine", reason="unauthenticated", candidate=found.ref if found else None)
        if found is None:
            return self._brief(base, mail, at, admitted=admitted)

        base = _detailed(base, found.detail)
        joins = joining(
            author, inbox.participants_of(connection, found.ref), frozenset(self.office.staff), shared_domains()
        )
        if joins.kind == "stranger" and not admitted:
            base = _detailed(base, f"it names {found.ref}; {joins.detail}" if joins.detail else f"it names {found.ref}")
            return replace(base, verdict="quarantine", reason="stranger", candidate=found.ref)
        joins_as = "observer" if joins.kind == "observer" and not admitted else ""
        state = self._state(connection, found.ref, at, writing)
        reading = self._read_reply(connection, mail, state, at)
        verdict = "command" if reading.commands else "data" if _only_data(mail, reading) else "reply"
        return replace(
            base,
            unread=self._unread_of_reply(mail, reading),
            verdict=verdict,
            reason=found.reason,
            case=found.ref,
            joins_as=joins_as,
            reading=reading,
            body=reading.body,
            state=state if writing else None,
        )

    def explain(self, raw: bytes, at: datetime) -> Considered:
        """What `receive` would do and why; writes nothing. Of a mail that is recorded, also how it reads now."""
        with self.store.read() as connection:
            considered = self.consider(connection, raw, at)
            again = considered
            if considered.verdict == "duplicate":
                again = self.consider(connection, raw, at, admitted=True)
                considered = replace(
                    considered,
                    reading=again.reading,
                    body=again.body,
                    parts=again.parts,
                    unread=again.unread,
                    sender=again.sender,
                )
            if again.verdict != "new" or again.mail is None:
                return considered
            event = self._event(connection, again, again.mail.message_id)
            opened = decide(Case(CaseState(NO_CASE), self.office, self.playbook), event, at).state
            asks = tuple((asked.number, asked.key, asked.text) for asked in opened.questions.values())
            return replace(considered, asks=asks)

    def _brief(self, base: Considered, mail: Mail, at: datetime, *, admitted: bool = False) -> Considered:
        author = mail.author.address if mail.author else ""
        body = said_by(mail.text, mail.html)
        mails, files = attached_mails(mail.attachments, author, without_forwarded(body))
        attached, unread = self._of_today(files, body)
        read = together(body, (), mails)
        day = (at.astimezone(mail.date.tzinfo) if mail.date else self.office.calendar.local(at)).date()
        reading = alone = self._read_brief(mail, read, day)
        mail_alone = read
        may_cover = ("", "empty", EMPTY_FORM, "call-me", "courtesy", "no-words", "help", "misdirected", "unclear")
        if mail.attachments and (reading.why_not in may_cover or brings_form(attached)):
            covers = len(reading.facts) < COVER_LETTER
            pointed, others = pointed_at(body, attached), set_aside(body, attached)
            systems = [fact for fact in reading.facts if fact.key in self.playbook.system_keys]
            if not systems:  # a brief says what is to be connected
                pointed = pointed.union(file.name for file in attached if not is_another_thing(file))
            unread = (*unread, *(Unread(file.name, NOT_THE_SENDERS) for file in attached if file.name in others))
            kept = [file for file in attached if file.name not in others]
            prose, passed = self._part_of_brief(kept, covers=covers, pointed=pointed)
            unread = (*unread, *passed)
            reading, read = self._attached_brief(mail, reading, read, together(body, prose, mails), unread, day)
        if reading.is_brief:
            files_read = dict.fromkeys(name for name, _ in read.places if name)
            reading = replace(self._by_its_sender(reading, read, day), documents=(*files_read,))
            if read.body:
                alone = self._by_its_sender(alone, mail_alone, day)
                reading = settled(reading, alone, read, self.playbook, author, day)
        base = replace(base, reading=reading, body=read.text, unread=unread)
        if not reading.is_brief:
            return replace(_detailed(base, reading.why_not), verdict="ignored", reason="not-a-brief")
        if is_nobody(author) and not admitted:
            return replace(
                _detailed(base, "its sender's address says that nobody reads it"),
                verdict="quarantine",
                reason="no-reply",
            )
        names = [file.filename for file in unwrapped(mail.attachments)]
        reading = with_request(
            reading,
            read,
            self.playbook,
            day,
            attached,
            names,
            subject=mail.subject,
            author=author,
            sensitivity=mail.header("Sensitivity") or "",
        )
        return replace(base, verdict="new", reason="new", reading=reading, parts=read.parts)

    def _passed_on(
        self,
        connection: Connection,
        base: Considered,
        mail: Mail,
        screened: Screening,
        ref: str | None,
        at: datetime,
    ) -> Considered | None:
        """A program's notice that holds what somebody typed: a brief by a ticket system or a portal, an answer to a
        letter of ours. Answered by itself it could go round for ever: a person releases it. None for other notices."""
        if mail.author is None or self._is_desk(mail.author.address):
            return None
        if ref is None:
            considered = self._brief(base, mail, at, admitted=True)
            reading = considered.reading
            if considered.verdict != "new" or not isinstance(reading, BriefReading):
                return None
            stated = {fact.key for fact in reading.facts}
            if len(stated) < TOLD or stated.isdisjoint(self.playbook.system_keys):
                return None
            return replace(considered, verdict="quarantine", reason=screened.reason)
        answer = self._read_reply(connection, mail, self._state(connection, ref, at, writing=False), at)
        if not (answer.answers or answer.commands or answer.corrections):
            return None
        return replace(base, verdict="quarantine", reason=screened.reason, candidate=ref)

    def _invited(self, base: Considered, mail: Mail, at: datetime) -> Considered | None:
        """An invitation of somebody who has no case: answered like a wish for a call, unless a brief stands in it."""
        if mail.author is None or mail.author.address in self.office.staff or self._is_desk(mail.author.address):
            return None
        typed = self._brief(base, replace(mail, text=typed_into_invitation(mail), html=None, attachments=()), at)
        if isinstance(typed.reading, BriefReading) and typed.reading.facts:
            return replace(typed, sender=_sender(mail, self.trust)[0])
        nothing = BriefReading(False, "invitation")
        return replace(base, verdict="ignored", reason="not-a-brief", detail="invitation", reading=nothing)

    def _read_brief(self, mail: Mail, read: Together, written: date) -> BriefReading:
        author = mail.author.address if mail.author else ""
        own = read.own if read.body else None  # of a mail without files the reading knows best whose words are whose
        house = mail.author.domain if mail.author else ""
        copied = [str(one) for one in mail.cc if one.name and one.domain == house]
        return read_brief(
            read.text, self.playbook, subject=mail.subject, author=author, own=own, written=written, copied=copied
        )

    def _by_its_sender(self, reading: BriefReading, read: Together, written: date) -> BriefReading:
        """A reading with the files and places that it cites, without what the mail's sender disowns of them."""
        return by_own_word(without_points_dropped(cited(reading, read), read), read, self.playbook, written)

    @staticmethod
    def _of_today(files: Iterable[Attachment], body: str) -> tuple[tuple[Document, ...], tuple[Unread, ...]]:
        """The attached files that hold text and that the mail does not throw away, without sheets of another time and
        of choices, and what is not read of all of them."""
        attached, unread = opened(files)
        kept: list[Document] = []
        unwanted = thrown_away(attached, body)
        unread = (*unread, *(Unread(name, THROWN_AWAY) for name in unwanted))
        for file in attached:
            if file.name in unwanted:
                continue
            current, old = without_old_sheets(file, body)
            current, choices = without_choices(current, body)
            kept.append(current)
            unread = (*unread, *(Unread(f"{file.name}, {name}", OF_ANOTHER_TIME) for name in old))
            unread = (*unread, *(Unread(f"{file.name}, {name}", OF_CHOICES) for name in choices))
        return tuple(kept), unread

    def _part_of_brief(
        self, attached: Iterable[Document], *, covers: bool, pointed: Collection[str] = ()
    ) -> tuple[tuple[Document, ...], tuple[Unread, ...]]:
        """The attached files that are part of a brief, and why the others are not. A mail that only `covers` them is no
        brief itself, and a file that says it is the request, or to which the mail `pointed`, is part of any; so is a
        workbook that states a case. An agreement to be signed and an export of records state nothing of it."""
        prose: list[Document] = []
        passed: list[Unread] = []
        for file in attached:
            if is_agreement(file):
                passed.append(Unread(file.name, "it is an agreement, which a person reads"))
            elif is_form(file, self.playbook):
                prose.append(file)
            elif file.name.lower().endswith(RECORD_EXPORTS):
                if states_a_case(file, self.playbook):
                    prose.append(file)
                else:
                    passed.append(Unread(file.name, "it looks like an export of records, not like a form or a brief"))
            elif covers or is_request(file) or file.name in pointed:
                prose.append(file)
            else:
                passed.append(
                    Unread(file.name, "the mail itself is the brief, and the file does not say that it is part of it")
                )
        return tuple(prose), tuple(passed)

    def _attached_brief(
        self,
        mail: Mail,
        reading: BriefReading,
        alone: Together,
        read: Together,
        unread: tuple[Unread, ...],
        written: date,
    ) -> tuple[BriefReading, Together]:
        """A brief `read` with the attached files that are part of it, where these make one; else the `reading`
        of the mail `alone`.

        What is filled in may stand in a file that could not be read: a person sees a mail that says nothing itself,
        unless it brings only our form, empty."""
        fuller = self._read_brief(mail, read, written) if read.body else reading
        if (read.body and fuller.is_brief) or (fuller.why_not == EMPTY_FORM and not unread):
            return fuller, read
        may_be_in_file = ("empty", EMPTY_FORM, "unclear") if unread else ("empty", EMPTY_FORM)
        found = replace(reading, is_brief=True, why_not="") if reading.why_not in may_be_in_file else reading
        return found, alone

    def _staff(
        self,
        connection: Connection,
        base: Considered,
        mail: Mail,
        ref: str | None,
        why: str,
        at: datetime,
        writing: bool,
    ) -> Considered:
        """A staff member's mail: the office's own letter where anybody else reads it, else a command."""
        others = [a for a in mail.recipients if not self._is_desk(a.address)]
        if others:
            return replace(base, verdict="staff", reason="own-letter", case=ref)
        if base.sender == "unauthenticated":
            return replace(_detailed(base, why), verdict="quarantine", reason="unauthenticated", candidate=ref)
        state = self._state(connection, ref, at, writing) if ref else CaseState(OFFICE)
        reading = self._read_reply(connection, mail, state, at)
        reading = replace(reading, commands=staff_commands(reading) or reading.commands)
        verdict = "command" if reading.commands else "staff"
        return replace(
            base,
            verdict=verdict,
            reason="staff",
            case=ref,
            by_staff=bool(reading.commands),
            reading=reading,
            body=reading.body,
            state=state if writing and ref else None,
        )

    def _bounce(self, index: inbox.CaseIndex, base: Considered, mail: Mail, found: str | None) -> Considered:
        """A bounce is about a letter of ours: found by its envelope sender, else by the Message-ID it returns."""
        bounced, ref = [], found
        for report in bounce_reports(mail):
            delivery = index.letter_of_bounce_address(report.verp) if report.verp else None
            if delivery:
                ref, letter, recipient = delivery
            elif report.letter_id and report.recipient and (owner := index.case_of_letter(report.letter_id)):
                ref, letter, recipient = owner, report.letter_id, report.recipient.lower()
            else:
                continue
            bounced.append(Bounced(letter, recipient, report.permanent, report.detail))
        return replace(base, case=ref if ref != OFFICE else None, bounced=tuple(bounced))

    def _read_reply(self, connection: Connection, mail: Mail, state: CaseState, at: datetime) -> ReplyReading:
        asked = []
        for question in state.questions.values():
            known = self.playbook.question(question.key)
            put = as_put(known, state, self.playbook) if known else None
            asked.append(
                AskedQuestion(
                    question.number,
                    question.key,
                    question.text,
                    question.type,
                    known.choices if known else (),
                    known.why if known else "",
                    put.assume if put else "",
                )
            )
        facts = [(fact.number, fact.key, fact.value) for fact in state.facts.values()]
        letters = inbox.sent_letters(connection, state.ref)
        case = (letters, asked, facts, self.playbook)
        how: dict[str, Any] = {
            "locale": self.office.locale,
            "today": self.office.calendar.local(at).date(),
            "writer": mail.author.address if mail.author else "",
        }
        reading = read_reply(mail.text, mail.html, *case, **how)
        attached, _ = opened(mail.attachments)
        reading = with_documents(reading, attached, *case, **how) if attached else reading
        files = [file.filename for file in unwrapped(mail.attachments)]
        said = [(0, len(reading.typed))]
        reading = replace(reading, conditions=read_conditions(reading.typed, attached, files, spans=said))
        orders = read_purchase_orders(attached, reading.typed)
        names = tuple(order.source for order in orders if order.source != IN_BODY)
        if orders or reading.commands:  # what goes with an order or a command is no part of a brief
            return replace(reading, purchase_orders=orders, documents=(*reading.documents, *names))
        others = [file for file in attached if file.name not in reading.documents and not is_ours(file, state.ref)]
        attached_brief = self._attached_to_reply(mail, others, how["today"])
        if attached_brief:
            unplaced = tuple(piece for piece in reading.unplaced if not points_to_file(piece.text))
            reading = replace(reading, attached=attached_brief, unplaced=unplaced)
            forms = [file.name for file in others if brings_form([file])]
            stands = [fact for fact in facts if state.facts[fact[0]].status != "rejected"]
            answered = {number: each.value for number, each in state.questions.items() if each.value}
            reading = with_form(reading, forms, stands, asked, answered, self.playbook)
        return reading

    def _unread_of_reply(self, mail: Mail, reading: ReplyReading) -> tuple[Unread, ...]:
        """The attached files of a reply from which nothing was read, each with the reason that is known."""
        attached, unread = opened(mail.attachments)
        _, passed = self._part_of_brief(attached, covers=True)
        read = (*reading.documents, *(reading.attached.documents if reading.attached else ()))
        why = {file.name: file.why for file in passed}
        others = (Unread(file.name, why.get(file.name, NOTHING_READ)) for file in attached if file.name not in read)
        return (*unread, *others)

    def _attached_to_reply(self, mail: Mail, attached: list[Document], written: date) -> BriefReading | None:
        """What files state that a reply attaches, read as those of a brief; None where that is nothing."""
        prose, _ = self._part_of_brief(attached, covers=True)
        read = together("", prose)
        reading = self._read_brief(mail, read, written) if prose else None
        if reading is None or not (reading.facts or reading.hedged or reading.excluded):
            return None
        return replace(cited(reading, read), documents=tuple(file.name for file in prose))

    def _state(self, connection: Connection, ref: str, at: datetime, writing: bool) -> CaseState:
        if writing:
            cases.lock_case(connection, ref)
            while rows := queue.due_rows(connection, at, case=ref):
                self._act(connection, rows[0], at)
        return cases.load_case(connection, ref)

    # ------------------------------------------------------------ what follows is recorded

    def _advance(
        self, connection: Connection, ref: str, event: Event, at: datetime, before: CaseState | None = None
    ) -> int:
        """Decides one event for a case and records what follows; gives the number of entries.

        `before` is the case where the caller has locked and loaded it already."""
        if before is None:
            if ref == OFFICE:
                cases.create_case(connection, OFFICE)
            cases.lock_case(connection, ref)
            before = cases.load_case(connection, ref)
        decision = decide(Case(before, self.office, self.playbook), event, at)
        letters = [self._prepare(letter, decision.state, event) for letter in decision.letters]
        letters += [self._unmade(letter, decision.state, event) for letter in letters if letter.rendered.unmade]
        recorded = cases.record(connection, before, decision, at, letters, self.post)
        entries = recorded.entries
        for handover in decision.handovers:
            entries += self._hand_over(connection, handover.message_id, handover.to_case, at)
        return entries

    def _prepare(self, letter: Letter, state: CaseState, event: Event) -> PreparedLetter:
        """Renders a letter and gives it its place in the thread."""
        rendered = render(letter, state, self.office, overrides=self.overrides)
        answered = state.mails.get(letter.answers) if letter.answers else None
        references: tuple[str, ...] = ()
        if answered is not None:
            subject, references = reply_subject(answered.subject), answered.references
        elif isinstance(event, MailArrived) and letter.answers == event.mail.message_id:
            subject, references = reply_subject(event.mail.subject), event.mail.references
        else:
            subject = case_subject(state.ref, state.subject)
        known_id = letter.answers if letter.answers and not is_made_up(letter.answers) else None
        if known_id:
            references = (*references, known_id)
        address = self.office.address
        return PreparedLetter(
            kind=letter.kind,
            to=tuple(Address(person.name, person.address) for person in letter.to),
            cc=tuple(Address(person.name, person.address) for person in letter.cc),
            rendered=rendered,
            subject=subject,
            in_reply_to=known_id,
            references=references,
            reply_to=address
            if state.ref == OFFICE
            else reply_address(address, self.subaddressing, state.ref, self.key),
            auto_submitted="auto-generated" if letter.caused_by_time else "auto-replied",
        )

    def _unmade(self, letter: PreparedLetter, state: CaseState, event: Event) -> PreparedLetter:
        """Tells staff that a letter goes without a file that could not be made: it neither waits nor fails for it."""
        log.error("a file could not be made", case=state.ref, letter=letter.kind, detail=str(letter.rendered.unmade))
        notice = StaffNotice(
            f"{state.ref}: the {letter.kind} letter goes without its PDF, which could not be made.",
            (
                "The letter says all that the PDF would, and the quote's JSON is attached to it.",
                f"What the typesetter said: {letter.rendered.unmade}",
                "The command inwriting playbook check tries the templates; the next quote tries again.",
            ),
        )
        staff = dict.fromkeys(filter(None, (state.responsible, *self.office.staff)))
        to = tuple(Person(address) for address in staff)
        return self._prepare(Letter("staff-notice", to, notice, caused_by_time=True), state, event)

    def _event(self, connection: Connection, considered: Considered, message_id: str) -> MailArrived:
        mail = considered.mail
        author = mail.author if mail and mail.author else Address("", "")
        number = _quarantine_number(considered) if considered.by_staff and considered.case is None else None
        return MailArrived(
            mail=Received(
                message_id=message_id,
                identity=considered.identity,
                author=_person(author),
                to=tuple(_person(a) for a in mail.to if not self._is_desk(a.address)) if mail else (),
                cc=tuple(_person(a) for a in (*mail.cc, *_answered_too(mail)) if not self._is_desk(a.address))
                if mail
                else (),
                subject=mail.subject if mail else "",
                date=mail.date if mail else None,
                references=(mail.references or mail.in_reply_to) if mail else (),
                files=tuple(map(_filed, _matter(mail))) if mail else (),
            ),
            verdict=considered.verdict,
            reason=considered.reason,
            sender=considered.sender,
            joins_as=considered.joins_as,
            reading=considered.reading,
            bounced=considered.bounced,
            other_open=self._other_open(connection, considered, author.address),
            detail=considered.detail,
            candidate=considered.candidate,
            by_form=considered.by_form,
            by_staff=considered.by_staff,
            quarantined=_as_mapping(inbox.quarantined_mail(connection, number)) if number else None,
            unread=_could_not_be_read(considered),
        )

    @staticmethod
    def _other_open(connection: Connection, considered: Considered, address: str) -> tuple[tuple[str, str], ...]:
        """The writer's other open cases, where a letter may ask or a command may say which one is meant."""
        if considered.verdict not in ("new", "command"):
            return ()
        return tuple(case for case in inbox.open_cases_of(connection, address) if case[0] != considered.case)

    def _hand_over(self, connection: Connection, message_id: str, to_case: str, at: datetime) -> int:
        """Brings a mail of a merged case to the case it belongs to, read as a reply there."""
        raw = inbox.mail_raw(connection, message_id)
        if raw is None:
            return 0
        mail, _ = self._by_form(parse(raw))
        state = self._state(connection, to_case, at, writing=True)
        reading = self._read_reply(connection, mail, state, at)
        considered = Considered(
            "reply", "merged", mail.identity, case=to_case, mail=mail, reading=replace(reading, commands=())
        )
        return self._advance(connection, to_case, self._event(connection, considered, mail.message_id), at)

    def _settle_quarantined(self, connection: Connection, event: MailArrived, at: datetime) -> int:
        """After RELEASE the mail goes its way as if its sender had been known; after DISCARD it stays filed."""
        row = event.quarantined or {}
        assert isinstance(event.reading, ReplyReading)
        if event.reading.commands[0].word == "DISCARD":
            inbox.settle_mail(connection, row["identity"], {"verdict": "ignored", "reason": "discarded"})
            return 0
        raw = cases.unpack(row["raw"])
        considered = self.consider(connection, raw, at, admitted=True, writing=True)
        if considered.verdict in ("quarantine", "duplicate"):
            return 0  # what cannot be read at all stays where it is
        return self._take(connection, considered, raw, at, file_it=False).entries

    def _unreadable(self, connection: Connection, raw: bytes, why: str) -> Considered:
        identity = hashlib.sha256(raw).hexdigest()
        known = inbox.find_mail(connection, identity)
        if known is not None:
            return Considered("duplicate", "same-message", identity, f"recorded as {known.verdict}", known.case_ref)
        return Considered("quarantine", "unreadable", identity, why)

    def _quarantine_error(
        self,
        connection: Connection,
        raw: bytes,
        at: datetime,
        source: str | None,
        cursor: Cursor | None,
        file_it: bool,
        error: Exception,
    ) -> Outcome:
        """An error of ours while handling a mail: the mail is kept in quarantine, the error is its reason."""
        if cursor is not None:
            inbox.move_cursor(connection, cursor)
        detail = f"{type(error).__name__}: {error}"[:500]
        try:
            mail = parse(raw)
            considered = Considered("quarantine", "error", mail.identity, detail, mail=mail)
        except Exception:
            considered = replace(self._unreadable(connection, raw, detail), reason="error")
        if inbox.find_mail(connection, considered.identity) is not None:
            return Outcome("duplicate", None, "same-message", detail, 0)
        if source is not None:
            inbox.record_arrival(connection, source, considered.identity, "quarantine", at)
        return self._take(connection, considered, raw, at, file_it)

    # ------------------------------------------------------------ what time brings

    def sweep(self, until: datetime) -> list[dict[str, str]]:
        """Decides what acts up to `until`, in order of time and case, again until nothing does."""
        done: list[dict[str, str]] = []
        with self.store.begin() as connection:
            queue.note_sweep(connection, until)
        self._plan_digest(until)
        while True:
            with self.store.read() as connection:
                rows = queue.due_rows(connection, until)
            if not rows:
                break
            row = rows[0]
            try:
                with self.store.begin() as connection:
                    cases.lock_case(connection, row.case)
                    acted = queue.stands(connection, row) and self._act(connection, row, until)
            except StoreUnavailable:
                raise
            except Exception as error:
                log.exception("a due row failed", case=row.case, key=row.key)
                with self.store.begin() as connection:
                    queue.push_ahead(connection, row, until, f"{type(error).__name__}: {error}")
                continue
            if acted:
                done.append({"case": row.case, "kind": row.key, "at": row.act_at.isoformat()})
        return done

    def _act(self, connection: Connection, row: queue.DueRow, until: datetime) -> bool:
        facts = self._gather(connection, row.act_at, until) if row.key == "digest" else {}
        entries = self._advance(connection, row.case, DueCame(row.key, facts), row.act_at)
        if queue.stands(connection, row):
            queue.push_ahead(connection, row, until, "nothing came of it")  # else it would be decided for ever
        return entries > 0

    def _plan_digest(self, now: datetime) -> None:
        with self.store.read() as connection:
            if queue.is_planned(connection, OFFICE, "digest"):
                return
        with self.store.begin() as connection:
            nothing: dict[str, Any] = dict.fromkeys(DIGEST_LISTS, ())
            self._advance(connection, OFFICE, DueCame("digest", nothing | {"swept_at": now}), now)

    def _gather(self, connection: Connection, at: datetime, until: datetime) -> Mapping[str, Any]:
        return digest.gather(connection, self.office.calendar, at) | {"swept_at": until}

    def judge(self, now: datetime) -> list[dict[str, str]]:
        """Marks the promises whose time has passed without an accepted letter, each with its cause."""
        with self.store.read() as connection:
            rows = queue.due_rows(connection, now, judge=True)
        judged = []
        for row in rows:
            with self.store.begin() as connection:
                cases.lock_case(connection, row.case)
                if not queue.stands(connection, row):
                    continue
                kind = row.key.removeprefix(queue.JUDGE)
                hindrance = Hindrance(queue.trouble_of(connection, row.case, kind), queue.last_away(connection))
                self._advance(connection, row.case, DeadlinePassed(kind, hindrance), now)
                judged.append({"case": row.case, "kind": row.key, "at": row.act_at.isoformat()})
        return judged

    # ------------------------------------------------------------ what was recorded leaves

    def tick(self, at: datetime, folders: Folders, outbound: Outbound) -> tuple[list[dict[str, str]], Flushed]:
        """What is due at `at`, then one flush, and only then judgement. Gives what was due and what was flushed."""
        due = self.sweep(at)
        flushed = asyncio.run(self._flush_and_close(folders, outbound, lambda: at))
        due += self.judge(at)
        return due, flushed

    async def _flush_and_close(self, folders: Folders, outbound: Outbound, clock: Callable[[], datetime]) -> Flushed:
        try:
            return await self.flush(folders, outbound, clock)
        finally:
            folders.close()
            await outbound.close()

    async def flush(self, folders: Folders, outbound: Outbound, clock: Callable[[], datetime]) -> Flushed:
        """Files what waits to be filed, then sends what waits to be sent, until nothing can leave any more.

        `clock` gives the time that is recorded with each answer of the sending server."""
        flushed = Flushed()
        if not self.file_pending(folders, flushed):
            return flushed
        while not flushed.trouble:
            with self.store.begin() as connection:
                claimed = queue.claim_deliveries(connection, clock())
            if not claimed:
                break
            for delivery in claimed:
                if flushed.trouble:
                    with self.store.begin() as connection:
                        queue.release_delivery(connection, delivery, flushed.trouble)
                    continue
                sent = await outbound.send(delivery.raw, delivery.envelope_from, delivery.recipient)
                self._delivered(delivery, sent, clock(), flushed)
            if not self.file_pending(folders, flushed):
                break
        return flushed

    def file_pending(self, folders: Folders, flushed: Flushed) -> bool:
        """Files what waits, case by case; false where the mailbox is away.

        A case whose copy is refused keeps its letters back, and only its own: none leaves before its copy is filed."""
        refused: list[str] = []
        while True:
            with self.store.read() as connection:
                filings = queue.pending_filings(connection, without=refused)
            if not filings:
                self._note_refused(flushed)
                return True
            for case, group in groupby(sorted(filings, key=lambda filing: filing.case), key=lambda filing: filing.case):
                copies = sorted(group, key=lambda filing: filing.id)
                try:
                    folders.file_many([Copy(f.folder, f.raw, f.message_id, f.at) for f in copies])
                except OSError as error:
                    refused.append(case)
                    flushed.refused[case] = str(error)
                    if flushed.filed == 0 and len(refused) > MOST_REFUSED:
                        flushed.trouble = f"filing in the mailbox: {error}"
                        self._note_refused(flushed)
                        return False
                    continue
                with self.store.begin() as connection:
                    queue.filings_done(connection, [copy.id for copy in copies])
                flushed.filed += len(copies)

    def _note_refused(self, flushed: Flushed) -> None:
        """Keeps for the digest which cases' copies the mailbox did not take, and logs each when it is new: the next try
        is seconds away."""
        told = {case: f"{case} ({why[:100]})" for case, why in flushed.refused.items()}
        with self.store.read() as connection:
            noted = queue.operation(connection, queue.FILING_REFUSED)
        before = noted[1] if noted else ""
        for case, why in flushed.refused.items():
            if told[case] not in before:
                log.warning("copies wait to be filed", case=case, detail=why)
        told_of = "; ".join(told.values())
        if told_of != before:
            with self.store.begin() as connection:
                queue.note_operation(connection, queue.FILING_REFUSED, _now(), told_of)

    def _delivered(self, delivery: queue.Delivery, sent: Sent, now: datetime, flushed: Flushed) -> None:
        """Records what the server said, and what follows from it, in one transaction."""
        line = {
            "case": delivery.case,
            "kind": delivery.kind,
            "letter": delivery.letter,
            "to": delivery.recipient,
            "detail": sent.detail,
        }
        outcome = sent.outcome
        if outcome == "deferred" and now - delivery.queued_at > GIVE_UP_AFTER:
            outcome = "failed"
        with self.store.begin() as connection:
            if outcome == "deferred":
                if sent.connection:
                    queue.release_delivery(connection, delivery, sent.detail)
                    flushed.trouble = sent.detail
                else:
                    delay = retry_delay(delivery.attempts + 1, random.random)
                    queue.settle_delivery(connection, delivery, "queued", sent.detail, now + delay)
                flushed.deferred.append(line)
                return
            said = f"the sending server had said: {delivery.detail}" if delivery.detail else ""
            event = DeliveryEnded(
                delivery.letter,
                delivery.recipient,
                outcome == "accepted",
                sent.detail,
                Hindrance(said, queue.last_away(connection)),
            )
            self._advance(connection, delivery.case, event, now)  # while it is queued, the office's ledger knows it
            queue.settle_delivery(connection, delivery, outcome, sent.detail)
        (flushed.sent if outcome == "accepted" else flushed.failed).append(line)

    # ------------------------------------------------------------ small things

    @property
    def post(self) -> Post:
        return Post(
            Address(self.office.name, self.office.address),
            lambda letter, recipient: bounce_address(
                self.office.address, self.subaddressing, letter, recipient, self.key
            ),
        )

    def _by_form(self, mail: Mail) -> tuple[Mail, str]:
        """A web form's mail as its writer's, with the sender of the form; any other as it is."""
        person = on_behalf(mail, self.office.own_addresses, self.office.staff)
        return (as_from(mail, person), mail.from_[0].address) if person else (mail, "")

    def _is_desk(self, address: str) -> bool:
        """Whether mail to this address comes to the desk: a reply address of a letter, or any detail behind ours."""
        own = self.office.own_addresses
        local, separator, _ = address.partition(self.subaddressing or "\0")
        plain = f"{local}@{address.rpartition('@')[2]}" if separator else address
        return address in own or plain in own or any(is_sub_address(address, ours) for ours in own)


def _now() -> datetime:
    return datetime.now(UTC)


def _sender(mail: Mail, trust: tuple[str, ...]) -> tuple[str, str]:
    verdict = sender_verdict(mail, trust)
    return verdict.verdict, verdict.why


def _answered_too(mail: Mail) -> tuple[Address, ...]:
    """Whom the writer wants answered (RFC 5322 §3.6.2) among colleagues: letters reach them as if they were copied. A
    Reply-To of another domain may be anybody's, and is not followed."""
    if mail.author is None or mail.author.domain in shared_domains():
        return ()
    return tuple(each for each in mail.reply_to if each.domain == mail.author.domain and each != mail.author)


def _matter(mail: Mail) -> Iterator[Attachment]:
    """The attached files of a mail, but for what only dresses it."""
    return (file for file in unwrapped(mail.attachments) if not is_decoration(file, mail))


def _filed(file: Attachment) -> AttachedFile:
    return AttachedFile(file.filename, hashlib.sha256(file.content).hexdigest(), len(file.content))


def _could_not_be_read(considered: Considered) -> tuple[UnreadFile, ...]:
    """The files of a mail that no reading was possible of, but for what only dresses it, and for agreements: a person
    reads these."""
    filed = tuple(file.filename for file in _matter(considered.mail)) if considered.mail else ()
    return tuple(
        UnreadFile(file.name, file.why, file.mend)
        for file in considered.unread
        if (file.mend or file.why == HIDDEN)
        and file.name.startswith(tuple(filter(None, filed)))
        and not is_agreement(Document(file.name, ()))
    )


def _person(address: Address) -> Person:
    return Person(address.address, address.name)


def _detailed(considered: Considered, detail: str) -> Considered:
    told = _TOKEN.sub(".…@", detail).strip(" ;")  # a reply token opens its case: it stands in no log and no list
    return replace(considered, detail="; ".join(filter(None, (considered.detail, told))))


def _only_data(mail: Mail, reading: ReplyReading) -> bool:
    """Nothing typed that says anything, and a workbook or an export attached."""
    exports = any(a.filename.lower().endswith(RECORD_EXPORTS) for a in mail.attachments)
    said = reading.answers or reading.corrections or reading.unplaced or reading.questions or reading.attached
    return exports and not said


def _quarantine_number(considered: Considered) -> int | None:
    reading = considered.reading
    if not isinstance(reading, ReplyReading) or not reading.commands:
        return None
    command = reading.commands[0]
    digits = command.argument.strip().partition(" ")[0].lstrip("#")
    return int(digits) if command.word in ("RELEASE", "DISCARD") and digits.isdigit() else None


def _as_mapping(row: Any) -> Mapping[str, Any] | None:
    return dict(row._mapping) if row is not None else None
