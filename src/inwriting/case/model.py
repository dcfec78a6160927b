"""The values of a case: what it knows (`CaseState`), what happens to it (events), what follows (`Decision`).

Everything here is data. `entries.py` says how an entry changes a state, `decide.py` which entries an
event brings.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from inwriting.case.calendar import BusinessCalendar
from inwriting.case.content import Content, UnreadFile
from inwriting.playbook.schema import Playbook
from inwriting.reading.model import BriefReading, ReplyReading

OFFICE = "office"  # the reference of the office's own ledger


@dataclass(frozen=True, slots=True)
class Person:
    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Legal:
    """`[office.legal]`: what the footer of each letter states. Empty strings are left out."""

    entity: str = ""
    registration: str = ""
    seat: str = ""
    privacy: str = ""


@dataclass(frozen=True, slots=True)
class Tax:
    """`[[quote.tax]]`: the tax of the office's country, as its configuration names it; `rate` in percent."""

    label: str
    rate: Decimal


@dataclass(frozen=True, slots=True)
class Terms:
    """`[quote] terms_file`: the office's terms, as they were when the desk started."""

    file: str
    sha256: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Office:
    """What a decision may know of the office: configuration, as plain values."""

    name: str
    address: str
    calendar: BusinessCalendar
    staff: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    responsible: str = ""  # whose name stands under a new case's letters; else the first of the staff
    legal: Legal = Legal()
    require: str = "approvals"  # [sender] require
    review: str = "none"
    at_deadline: str = "send"
    unreviewed_up_to: Decimal = Decimal("25000")  # in the rate card's currency: a firm quote above it waits for staff
    act_before_minutes: int = 30  # business minutes before a quote is due
    quiet_minutes: int = 10  # a receipt waits for so many quiet minutes
    firm_quiet_minutes: int = 30  # business minutes a firm quote leaves after the last answer
    delegation: str = "confirm"  # "confirm": somebody whom the client names is written to after ADD; "direct": at once
    reminder_days: int = 5  # business days before a quote expires that its one reminder leaves; 0: none
    detail: str = "lines"  # what the client sees of a quote: "lines", "phases" or "totals"
    internal: str = "staff"  # who sees which days of a line open assumptions bring: "staff", or the "client" too
    tax: Tax | None = None
    terms: Terms | None = None
    locale: str = "en"
    names: Mapping[str, str] = field(default_factory=dict)  # address → name, of the staff whose names are configured

    def name_of(self, address: str) -> str:
        """The name under which a member of staff signs: as configured, else from the address
        (`maria.lopez@…` → Maria Lopez); "" stays ""."""
        local = address.partition("@")[0].partition("+")[0]
        spelled = " ".join(part.capitalize() for part in re.split(r"[._-]", local) if part)
        return self.names.get(address, spelled)

    @property
    def own_addresses(self) -> frozenset[str]:
        return frozenset((self.address, *self.aliases))


# ---------------------------------------------------------------- the record


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry that is to be recorded: the ledger gives it `seq`, previous hash and commitment."""

    kind: str
    payload: Mapping[str, Any]
    cites: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A recorded entry with its payload (None where it was erased)."""

    case: str
    seq: int
    kind: str
    at: datetime
    previous: str
    commitment: str
    cites: tuple[Mapping[str, str], ...]
    hash: str
    payload: Mapping[str, Any] | None
    nonce: str | None = None


# ---------------------------------------------------------------- the state


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file that came with a mail: its bytes are in the mailbox; `sha256` (hex) and `size` (bytes) say which."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Submission:
    """When a request wants its quotations (`at`), and what follows: `effect` is `earlier` than our own due time,
    `later`, `near` (too near to promise), `past`, or `unread` (ours is due on that day, at whose hour the words may
    hint). `steps` say how it was read, a sentence each. `day` is set where no
    time of day is stated, and `at` is then our reading of it; `unknown_zone` is an abbreviation that we do not know,
    `places` are those of which a known one may be ("Kolkata or Dublin"), "" where that is settled."""

    at: datetime
    words: str
    message_id: str
    effect: str
    steps: tuple[str, ...]
    day: date | None = None
    unknown_zone: str = ""
    author: str = ""  # who wrote the words, where the client only forwarded them
    places: str = ""
    zone: str = ""  # of tzdata, where the words name the city by whose clocks they count


@dataclass(frozen=True, slots=True)
class Condition:
    """What a participant made a condition of the exchange: `kind` is `nda`, `portal`, `registration` or `alone`
    (letters go to them alone), `name` the portal's, or of those who are left off copy ("" for all).

    `released_by`: the staff member who settled it, or who made it and took it back."""

    kind: str
    name: str
    words: str
    by: str
    message_id: str
    released_by: str = ""
    author: str = ""  # who wrote the words, where `by` only forwarded them


@dataclass(frozen=True, slots=True)
class NumberedItem:
    """A number of the request's own and what it became: `U3`, `Q2`, `A1`, `B1`, `excluded`, `later`, `the quote`,
    `noted`, … or `for a person`."""

    label: str
    became: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Participant:
    address: str
    name: str = ""
    role: str = ""  # "" until one is stated; "observer" changes nothing
    named_by: str = ""
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    number: int
    key: str
    value: str
    status: str  # stated, confirmed, corrected, rejected
    message_id: str
    evidence: str
    seq: int = 0
    file: str = ""  # the attached file that it stands in, and where in it
    place: str = ""
    author: str = ""  # who wrote the words, where the writer of the mail only forwarded them


@dataclass(frozen=True, slots=True)
class Excluded:
    key: str
    value: str
    why: str
    message_id: str
    evidence: str
    file: str = ""
    place: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Observation:
    """A signal or a trap, found."""

    number: int
    key: str
    evidence: str
    message_id: str
    file: str = ""
    place: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Direction:
    """Which way records move, as a brief says it: in its words, or a `row` of a table."""

    evidence: str
    message_id: str
    row: str = ""
    file: str = ""
    place: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    number: int
    key: str
    text: str
    type: str
    status: str = "open"
    answer: str | None = None
    value: str | None = None
    message_id: str | None = None
    evidence: str | None = None
    by: str | None = None
    delegate: str = ""  # who is to be asked instead of the client
    seq: int = 0
    file: str = ""  # the attached file that the answer stands in, and where in it
    place: str = ""


@dataclass(frozen=True, slots=True)
class ClientQuestion:
    number: int
    text: str
    by: str
    message_id: str
    status: str = "open"
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Assumption:
    number: int
    text: str
    owner: str
    validate_by: date
    status: str = "open"  # open, replaced (an answer came), validated
    rests_on: str = ""  # "question triggers", or "words:volumes", "doubted:…", "differs:…"
    message_id: str | None = None
    evidence: str | None = None
    file: str = ""
    place: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Risk:
    """A risk or a recommendation: rests on a signal, a trap or an open assumption."""

    number: int
    text: str
    rests_on: str
    owner: str
    by: date
    withdrawn: bool = False  # with the signal or trap that it rested on


@dataclass(frozen=True, slots=True)
class DecisionToMake:
    number: int
    text: str
    options: tuple[str, ...]
    decider: str
    by: str | None
    status: str = "open"
    words: str | None = None
    message_id: str | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    kind: str
    started_at: datetime
    act_at: datetime
    due_at: datetime
    status: str = "running"  # running, paused, met, missed, cancelled
    met_by: str | None = None
    acted: bool = False
    letter: str | None = None  # Message-ID of the quote that was written for it
    left: timedelta | None = None  # business time, while paused
    steps: tuple[str, ...] = ()
    versions: str = ""
    cause: str | None = None
    escalated: bool = False  # the office chose an interim letter over an unread quote


@dataclass(frozen=True, slots=True)
class Due:
    """A due row that is not promised to anyone: a gathered receipt, the digest."""

    key: str
    act_at: datetime


@dataclass(frozen=True, slots=True)
class Quote:
    revision: int
    quote_class: str  # budgetary, firm
    currency: str
    options: tuple[Mapping[str, Any], ...]
    sha256: str
    status: str  # queued, sent, superseded, accepted, declined, expired
    message_id: str | None = None
    valid_until: date | None = None
    document: Mapping[str, Any] = field(default_factory=dict)  # what the hash is of
    issued_at: datetime | None = None
    issued_seq: int = 0  # the entry that issued it
    released_by: str = ""  # the staff member who read it before it left


@dataclass(frozen=True, slots=True)
class QuoteDraft:
    """The quote as staff last saw it, waiting for their word.

    `changed_seq` is the entry of its last change: a reply to a letter from before that answers another draft."""

    number: int
    quote_class: str
    document: Mapping[str, Any]
    status: str  # waiting, released (leaves with the next due moment), settled
    changed_seq: int
    changed_at: datetime
    changed_by: str = ""  # "" where the case itself changed it
    changed_how: str = ""


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What staff changed on a quote by reply, applied when it is priced.

    `kind`: `days` (of `line`, numbered as in the draft; `text` is that line's title, so that a line which has become
    another one is not changed), `rate` (`role` and its day rate), `discount` (percent, `text` is the reason) or `note`
    (`text` alone). One `days` a line, one `rate` a role and one `discount` stand; a later one replaces it."""

    kind: str
    line: int | None
    role: str | None
    amount: Decimal | None
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class LetterRecord:
    seq: int
    kind: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    message_id: str
    subject: str
    at: datetime
    status: str = "queued"  # queued, sent, failed
    sent_at: datetime | None = None
    questions: tuple[int, ...] = ()
    outcomes: Mapping[str, str] = field(default_factory=dict)  # address → accepted | failed: …


@dataclass(frozen=True, slots=True)
class MailRecord:
    """A mail of the case as the ledger knows it."""

    seq: int
    message_id: str
    identity: str
    author: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    at: datetime
    verdict: str
    sender: str
    references: tuple[str, ...] = ()
    offset_minutes: int | None = None  # the writer's own UTC offset, from `Date`
    files: tuple[AttachedFile, ...] = ()


@dataclass(slots=True)
class CaseState:
    """The fold of a case's entries. Only `entries.apply` writes it; values in it are frozen."""

    ref: str
    entries: int = 0
    head: str = "0" * 64
    last_at: datetime | None = None
    subject: str = ""
    state: str = ""
    held_from: str = ""  # the state to go back to on RESUME
    opened_at: datetime | None = None
    playbook: str = ""
    playbook_digest: str = ""
    responsible: str = ""
    participants: dict[str, Participant] = field(default_factory=dict)
    mails: dict[str, MailRecord] = field(default_factory=dict)
    facts: dict[int, Fact] = field(default_factory=dict)
    excluded: list[Excluded] = field(default_factory=list)
    directions: list[Direction] = field(default_factory=list)
    signals: dict[int, Observation] = field(default_factory=dict)
    traps: dict[int, Observation] = field(default_factory=dict)
    questions: dict[int, Question] = field(default_factory=dict)
    client_questions: dict[int, ClientQuestion] = field(default_factory=dict)
    assumptions: dict[int, Assumption] = field(default_factory=dict)
    risks: dict[int, Risk] = field(default_factory=dict)
    recommendations: dict[int, Risk] = field(default_factory=dict)
    decisions: dict[int, DecisionToMake] = field(default_factory=dict)
    deadlines: dict[str, Deadline] = field(default_factory=dict)
    dues: dict[str, Due] = field(default_factory=dict)
    quotes: dict[int, Quote] = field(default_factory=dict)
    adjustments: list[Adjustment] = field(default_factory=list)
    draft: QuoteDraft | None = None
    letters: dict[str, LetterRecord] = field(default_factory=dict)
    submission: Submission | None = None
    conditions: list[Condition] = field(default_factory=list)
    numbering: tuple[NumberedItem, ...] = ()
    receipts: dict[str, list[Mapping[str, Any]]] = field(default_factory=dict)  # writer → what waits to be receipted
    notes: dict[str, Any] = field(default_factory=dict)  # office ledger: last digest, forms sent

    def copy(self) -> CaseState:
        """A state of its own whose values are shared (they are frozen)."""
        changed: dict[str, Any] = {}
        for name in self.__slots__:
            value = getattr(self, name)
            if isinstance(value, dict):
                changed[name] = {
                    key: item.copy() if isinstance(item, (list, dict)) else item for key, item in value.items()
                }
            elif isinstance(value, list):
                changed[name] = list(value)
        return replace(self, **changed)

    @property
    def client(self) -> Participant | None:
        return next((p for p in self.participants.values() if p.role == "client"), None)

    @property
    def kept_to(self) -> frozenset[str]:
        """Who alone may read the case while an agreement on confidentiality is not settled; empty where it is open."""
        senders = {item.by for item in self.conditions if item.kind == "nda" and not item.released_by}
        return frozenset(senders | {self.client.address}) if senders and self.client else frozenset(senders)

    def left_off(self, address: str) -> bool:
        """Whether somebody is left off copy by the wish of who takes part, until that is taken back."""
        known = self.participants.get(address)
        called = f"{known.name if known else ''} {address}".casefold()
        everybody = " ".join(f"{each.name} {each.address}" for each in self.participants.values()).casefold()
        for item in self.conditions:
            if item.kind != "alone" or item.released_by or address == item.by:
                continue
            named = [word for word in re.findall(r"[\w@.+-]{2,}", item.name.casefold()) if word not in ("and", "or")]
            if any(word in called for word in named) or not any(word in everybody for word in named):
                return True  # by name, or because nobody has that name, so that none of them may be meant to read it
        return False


@dataclass(frozen=True, slots=True)
class Case:
    """What `decide` is asked about: the state, the office and the playbook that the case is pinned to."""

    state: CaseState
    office: Office
    playbook: Playbook


# ---------------------------------------------------------------- events


@dataclass(frozen=True, slots=True)
class Received:
    """A mail as it concerns the case: who wrote it to whom; never its body, which `reading` has read."""

    message_id: str
    identity: str
    author: Person
    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    subject: str
    date: datetime | None
    references: tuple[str, ...]
    files: tuple[AttachedFile, ...] = ()

    @property
    def attachments(self) -> tuple[str, ...]:
        """The names of the attached files."""
        return tuple(file.name for file in self.files)


@dataclass(frozen=True, slots=True)
class Bounced:
    """A delivery report (RFC 3464) or a bounce about a letter of ours."""

    letter: str  # Message-ID of ours
    recipient: str
    permanent: bool
    detail: str


@dataclass(frozen=True, slots=True)
class MailArrived:
    """A mail that was screened, threaded and read. `sender` is `authenticated`, `unauthenticated` or `local`."""

    mail: Received
    verdict: str
    reason: str
    sender: str
    joins_as: str = ""  # for somebody new: "observer"
    reading: BriefReading | ReplyReading | None = None
    bounced: tuple[Bounced, ...] = ()
    other_open: tuple[tuple[str, str], ...] = ()  # the writer's other open cases: (reference, subject)
    detail: str = ""
    candidate: str | None = None  # in quarantine: the case it was found to name
    by_form: str = ""  # the sender of the web form that sent it for its writer, whom nobody has verified
    by_staff: bool = False  # an authenticated staff member wrote it to the desk alone
    quarantined: Mapping[str, Any] | None = None  # for RELEASE and DISCARD: the mail they name
    unread: tuple[UnreadFile, ...] = ()  # the attached files that could not be read


@dataclass(frozen=True, slots=True)
class DueCame:
    """A due row's `act_at` came: `quote`, `firm-quote`, `revision-2`, `receipt:<address>`, `review` (a draft for
    staff; it sorts behind the receipts of the same moment), `draft-reminder:50`, `digest`."""

    key: str
    facts: Mapping[str, Any] = field(default_factory=dict)  # what the shell gathered (for the digest)


@dataclass(frozen=True, slots=True)
class Hindrance:
    """What kept letters from leaving, as far as the shell knows: what the servers (or an error of ours) said last, and
    from when to when the desk itself last did not work."""

    trouble: str = ""
    away: tuple[datetime, datetime] | None = None


@dataclass(frozen=True, slots=True)
class DeliveryEnded:
    """The server accepted a letter for one recipient, or refused it for good."""

    letter: str
    recipient: str
    accepted: bool
    detail: str = ""
    hindrance: Hindrance = Hindrance()


@dataclass(frozen=True, slots=True)
class DeadlinePassed:
    """`due_at` has passed without an accepted delivery."""

    kind: str
    hindrance: Hindrance = Hindrance()


Event = MailArrived | DueCame | DeliveryEnded | DeadlinePassed


# ---------------------------------------------------------------- what follows


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to be written: whom it goes to, which mail it answers, and its content as data.

    `kind` names its template. `answers` is the Message-ID of the mail it answers, or None where it opens a thread."""

    kind: str
    to: tuple[Person, ...]
    content: Content
    cc: tuple[Person, ...] = ()
    answers: str | None = None
    caused_by_time: bool = False


@dataclass(frozen=True, slots=True)
class Handover:
    """A mail of this case that belongs to another one (`MERGE`): the shell brings it there in the same transaction."""

    message_id: str
    to_case: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows from an event: entries in order, letters in order, and the due rows that then stand."""

    state: CaseState  # the state after `entries`
    entries: tuple[Draft, ...] = ()
    letters: tuple[Letter, ...] = ()
    deadlines: tuple[Due, ...] = ()
    handovers: tuple[Handover, ...] = ()
