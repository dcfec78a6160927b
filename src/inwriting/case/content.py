"""What a letter says, as data: `decide` fills these, `letters/` words and renders them.

One dataclass a kind of letter; `templates/letters/<kind>.md.j2` is its template. Instants are aware UTC;
the template shows them in the reader's own offset first, then the office's. Words of people (`words`,
`evidence`, names) are raw text: the renderer escapes them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

FEW_WORDS = 45  # characters


@dataclass(frozen=True, slots=True)
class Understood:
    """`U<number>. label: value` with a person's own words and whose they are (`source`); `status` as in `show`."""

    number: int
    label: str
    value: str
    words: str
    status: str = "stated"
    source: str = "You wrote"

    @property
    def is_brief(self) -> bool:
        """Whether its value takes but a few words: a system, a name, a sum, a day."""
        return len(self.value) <= FEW_WORDS


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A file that came with a mail and could not be read, why, and what its sender can do: "scan.pdf", "it holds no
    text, as a scan does", "send the document that it was made from". Of what is hidden in a file that was read there is
    nothing to `mend`."""

    name: str
    why: str
    mend: str


@dataclass(frozen=True, slots=True)
class AskedLine:
    """A question as a letter shows it: three lines (`Q<n>. text`, `Why …`, `If open, we assume …`)."""

    number: int
    text: str
    why: str
    assume: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnsweredLine:
    """An answer as a receipt shows it. `status`: answered, assumed, unclear, conflict. `before` is what it replaces."""

    number: int
    question: str
    words: str
    value: str | None
    status: str
    before: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ToldLine:
    """What a step tells of the case: `text` with the values in place of its `{}`, each with whether it is a person's
    words; without values `text` is all. `source` is what it rests on, as in `StepLine`."""

    text: str
    values: tuple[tuple[str, bool], ...] = ()
    source: str = ""

    @property
    def in_words(self) -> str:
        return self.text.replace("{}", ", ".join(f"“{value}”" if said else value for value, said in self.values))

    def is_in(self, text: str) -> bool:
        """Whether a text has all of it."""
        return all(value in text for value, _ in self.values) if self.values else self.text in text


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of the recommended scope; `source` is what it rests on (`U3`, `A1`, the method), `tells` what the case has
    for it."""

    title: str
    text: str
    source: str = ""
    tells: tuple[ToldLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ScopeLine:
    """A line of one of the six lists, with its source. `with_question`: the letter says it below a question, too;
    `always`: it stands in the letter itself, however short that has to be."""

    text: str
    source: str
    with_question: bool = False
    always: bool = False


@dataclass(frozen=True, slots=True)
class ScopeList:
    """One of the six lists of a scope: in scope, excluded, known, assumed, needs approval, evidence."""

    title: str
    lines: tuple[ScopeLine, ...]


@dataclass(frozen=True, slots=True)
class ObservationLine:
    """A signal or trap: the seed's wording, the words it rests on, what we recommend."""

    key: str
    title: str
    words: str
    reason: str
    recommendation: str
    asked: tuple[int, ...] = ()  # the numbers of the questions that it raises
    implied: bool = False  # another one that was found says it of the same words
    source: str = "You wrote"


@dataclass(frozen=True, slots=True)
class AssumptionLine:
    number: int
    text: str
    owner: str
    validate_by: date


@dataclass(frozen=True, slots=True)
class ClientQuestionLine:
    """A question to us, `B<number>`; `answer` is None while it is open."""

    number: int
    text: str
    answer: str | None


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """What a correction did to a fact: `U<number>`, before and after (None: withdrawn)."""

    number: int
    label: str
    before: str
    after: str | None


@dataclass(frozen=True, slots=True)
class SubmissionLine:
    """When the request wants its quotations, in its words; the rest as in `Submission`."""

    at: datetime
    words: str
    effect: str
    day: date | None = None
    unknown_zone: str = ""
    author: str = ""
    places: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class NumberLine:
    """A number of the request's own ("2.1", "2.1 to 2.4") and what it became."""

    label: str
    became: str


@dataclass(frozen=True, slots=True)
class ScopeResponse:
    """kind `scope-response`: the first letter."""

    answer_by: datetime
    quote_due: datetime
    understood: tuple[Understood, ...]
    questions: tuple[AskedLine, ...]
    later_questions: int  # how many more may follow in a second round
    scope: tuple[StepLine, ...]
    lists: tuple[ScopeList, ...]
    in_words: str  # one sentence: what this work is, for this case
    excluded: tuple[str, ...]
    assumptions: tuple[AssumptionLine, ...]
    observations: tuple[ObservationLine, ...]
    client_questions: tuple[ClientQuestionLine, ...]
    next_steps: tuple[str, ...]
    unread: tuple[UnreadFile, ...] = ()  # attachments that could not be read
    kept_unread: tuple[str, ...] = ()  # others that are filed and not read
    hidden: tuple[str, ...] = ()  # what is hidden in attached files that were read: "brief.xlsx, sheet Notes"
    other_open: tuple[tuple[str, str], ...] = ()  # the writer's other open cases: MERGE
    clock_note: str = ""  # "Your brief arrived outside office hours; the clock starts …"
    submission: SubmissionLine | None = None
    portal: str = ""  # the portal that the request wants its offer in
    registration: str = ""  # where the client's suppliers have to be registered
    agreements: tuple[str, ...] = ()  # attached files that are for a person to sign
    confidential: bool = False  # an agreement on confidentiality is not settled: the letter goes to its writer alone
    confidential_by: str = ""  # who asks for it, where the client only forwarded their words
    portal_by: str = ""
    off_copy: str = ""  # who is left off copy by the client's wish, "nobody" where nobody is copied
    numbering: tuple[NumberLine, ...] = ()
    write_to: tuple[
        tuple[str, str], ...
    ] = ()  # (words, address) of wishes that we write to others: nobody is written to
    language: str = ""  # the language of the brief, where its prose is not read in full: "French"
    language_read: bool = True  # false where nothing is read by it
    by_subject: tuple[str, ...] = ()  # the systems that the mail's subject alone names: guesses
    parts: tuple[tuple[str, str], ...] = ()  # sentences in another language than the rest, behind its name
    mail_left: str = ""  # who wrote a mail below the brief that was not read: nothing says whose words it is
    links: tuple[str, ...] = ()  # documents that the brief only links to: not opened
    by_form: str = ""  # the sender of the web form that the brief came by
    not_known: tuple[str, ...] = ()  # what the client's form says is not known, each with its assumption: "budget (A3)"


@dataclass(frozen=True, slots=True)
class Receipt:
    """kind `receipt`: what was recorded from one writer's mails since the last one."""

    writer: str
    recorded: tuple[AnsweredLine, ...]
    corrections: tuple[CorrectionLine, ...]
    open_questions: tuple[AskedLine, ...]
    unplaced: tuple[str, ...]
    client_questions: tuple[ClientQuestionLine, ...]
    observers: tuple[tuple[str, str], ...]  # (address, name): wrote unasked, filed, change nothing until ADD
    quote_due: datetime | None
    firm_needs: int  # how many open questions stand between here and a firm quote
    new_questions: tuple[AskedLine, ...] = ()  # the second round
    confirmed: tuple[int, ...] = ()  # facts (U numbers) the writer confirmed
    unread: tuple[UnreadFile, ...] = ()  # attachments that could not be read
    kept: tuple[str, ...] = ()  # others that are filed and not read
    stated: tuple[Understood, ...] = ()  # what attached files state, and what mails do beside their answers
    noted: tuple[tuple[str, str], ...] = ()  # (words, what became of them: "assumed", "left out", "alone", "open")
    quote_at: datetime | None = None  # when the firm quote leaves, where nothing is missing for it
    as_before: bool = False  # the mails only asked us something: our own questions stand as they were put
    observations: tuple[ObservationLine, ...] = ()  # signals and traps that the mails showed
    unobserved: tuple[str, ...] = ()  # the titles of those that they took back


@dataclass(frozen=True, slots=True)
class Span:
    """A low, an expected and a high figure: money, or days of work."""

    low: Decimal = Decimal(0)
    expected: Decimal = Decimal(0)
    high: Decimal = Decimal(0)

    @property
    def each(self) -> tuple[Decimal, Decimal, Decimal]:
        return self.low, self.expected, self.high

    def __add__(self, other: Span) -> Span:
        return Span(self.low + other.low, self.expected + other.expected, self.high + other.high)

    def __neg__(self) -> Span:
        return Span(0 - self.low, 0 - self.expected, 0 - self.high)

    def __mul__(self, factor: Decimal | int) -> Span:
        return Span(self.low * factor, self.expected * factor, self.high * factor)

    def rounded(self, step: Decimal) -> Span:
        """At a step such as 0.01, half up."""
        return Span(*(each.quantize(step, ROUND_HALF_UP) for each in self.each))

    @staticmethod
    def of(spans: Iterable[Span]) -> Span:
        """The sum of several."""
        return sum(spans, Span())


@dataclass(frozen=True, slots=True)
class FactorLine:
    """What makes the work of a line heavier: `times` so much, why, and the facts that this rests on."""

    title: str
    reason: str
    times: Decimal
    rests_on: str


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One priced line: days × rate, low, expected and high, and what it rests on.

    `kind`: `work`; `overhead`; `discount` and `minimum`, which are amounts without days or role. `allowance` are those
    of its days that open assumptions bring, `each` the days expected for one unit without them and without `factors`,
    `cost` what its days cost the office (None: not known): for staff."""

    key: str
    kind: str
    phase: str  # the key of its phase; "" for an amount without work
    title: str
    quantity: int
    unit: str
    effort: Span  # days
    role: str
    day_rate: Decimal
    price: Span
    rests_on: str
    factors: tuple[FactorLine, ...] = ()
    each: Decimal | None = None
    allowance: Span = Span()
    cost: Decimal | None = None
    bounded: bool = False  # more was named than any ordinary case has

    @property
    def days(self) -> Decimal:
        return self.effort.expected

    @property
    def low(self) -> Decimal:
        return self.price.low

    @property
    def expected(self) -> Decimal:
        return self.price.expected

    @property
    def high(self) -> Decimal:
        return self.price.high


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """A phase of an option: its days and price, and where it lies when counted in working days from acceptance (day 1
    is the first working day after it). `work_days` are ours, then `client_days` to answer follow."""

    key: str
    title: str
    effort: Span
    price: Span
    rests_on: str
    work_days: int
    client_days: int
    from_day: int
    to_day: int
    starts_on: date | None  # if the option is accepted on the day of the quote; None beyond what can be planned
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class RoleLine:
    """What one role does of an option."""

    key: str
    title: str
    day_rate: Decimal
    effort: Span
    price: Span


@dataclass(frozen=True, slots=True)
class TaxLine:
    """The tax on an option's expected price."""

    label: str
    rate: Decimal  # percent
    net: Decimal
    tax: Decimal
    gross: Decimal


@dataclass(frozen=True, slots=True)
class QuoteOption:
    """`priced`: `total` (it can be taken at `expected`), `range` (low and high are all that can be said yet) or `none`
    (there is nothing to price). `over` is what it costs the buyer over so many years, the work of their own people to
    keep the control included."""

    key: str
    title: str
    summary: str
    priced: str
    effort: Span
    price: Span
    lines: tuple[QuoteLine, ...]
    criteria: tuple[tuple[str, str], ...]  # the seed's six: (criterion, sentence)
    phases: tuple[PhaseLine, ...] = ()
    roles: tuple[RoleLine, ...] = ()
    over: tuple[tuple[int, Span], ...] = ()
    running: Span | None = None  # days a month of the buyer's own people
    leaves_out: tuple[str, ...] = ()
    tax: TaxLine | None = None
    margin: Decimal | None = None  # expected price less cost, for staff

    @property
    def days(self) -> Decimal:
        return self.effort.expected

    @property
    def low(self) -> Decimal:
        return self.price.low

    @property
    def expected(self) -> Decimal:
        return self.price.expected

    @property
    def high(self) -> Decimal:
        return self.price.high


@dataclass(frozen=True, slots=True)
class QuoteAlternative:
    """What the buyer may do instead of any option; `price` is a sentence."""

    key: str
    title: str
    summary: str
    criteria: tuple[tuple[str, str], ...]
    price: str
    over: tuple[tuple[int, Span], ...] = ()
    running: Span | None = None


@dataclass(frozen=True, slots=True)
class ScopePart:
    """A part of the scope: `kind` (record, system, …), `part` by its name, `status` (`in`, `deferred`, `out`) and what
    says so: a number (`U3`, `Q2`, `A1`) or the client's own words."""

    kind: str
    part: str
    status: str
    source: str


@dataclass(frozen=True, slots=True)
class DeferredLine:
    """A part that the client planned for later, with what it would add to each option; no total contains it."""

    kind: str
    part: str
    source: str
    adds: tuple[tuple[str, Decimal, Span], ...]  # (option, days expected, price)


@dataclass(frozen=True, slots=True)
class QuoteLetter:
    """kinds `quote-budgetary` and `quote-firm`.

    `options` have all their lines; how much of them the client sees is `detail` (`lines`, `phases`, `totals`), and
    whether the days that assumptions bring stand beside a line is `shows_allowance`."""

    revision: int
    quote_class: str
    currency: str
    options: tuple[QuoteOption, ...]
    assumptions: tuple[AssumptionLine, ...]
    excluded: tuple[str, ...]
    facts: tuple[Understood, ...]
    firm_needs: tuple[AskedLine, ...]  # the required questions still open
    valid_until: date | None
    payment_terms: str
    sha256: str
    issued_on: date
    acceptance: str  # how to accept, in words
    tax_note: str
    receipt: Receipt | None = None  # a firm quote contains the receipt of the answers before it
    client_questions: tuple[ClientQuestionLine, ...] = ()
    answers: tuple[AnsweredLine, ...] = ()  # what was answered to our questions, as the document has it
    left_out: tuple[str, ...] = ()  # who takes part in the thread and may not read prices, by name
    awaits_reader: bool = False  # nothing is missing; a person of the office must read it before it can be firm
    supersedes: int | None = None  # the revision before this one
    changes: tuple[str, ...] = ()  # what differs from it, in words
    read_by: str = ""  # the staff member who released it
    detail: str = "lines"
    shows_allowance: bool = False
    alternatives: tuple[QuoteAlternative, ...] = ()
    scope: tuple[ScopePart, ...] = ()
    deferred: tuple[DeferredLine, ...] = ()
    tradeoffs: tuple[str, ...] = ()  # what a lower price leaves out, a sentence each
    client_day_rate: Decimal | None = None  # what a day of the buyer's own people is taken to cost
    portal: str = ""  # as in the first letter: what the request asked of the way and the numbers of its offer
    confidential: bool = False
    confidential_by: str = ""
    portal_by: str = ""
    off_copy: str = ""
    numbering: tuple[NumberLine, ...] = ()
    brief: bool = False  # too little is known for more than one price: one page
    terms: tuple[str, str] | None = None  # the office's terms: (file name, SHA-256)
    unplaced: tuple[str, ...] = ()  # what the client wrote since the last quote and no number of the case has


@dataclass(frozen=True, slots=True)
class BriefForm:
    """kind `brief-form`: the answer to what is not a brief. `why` as in `BriefReading.why_not`."""

    why: str


@dataclass(frozen=True, slots=True)
class CommandReply:
    """kind `command-reply`: what was understood and what was done. Lines are whole sentences."""

    command: str
    understood: str
    done: tuple[str, ...]
    open_questions: tuple[AskedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class DelegatedQuestions:
    """kind `delegated-questions`: the first letter to somebody whom a participant named to be asked."""

    named_by: str
    named_on: date
    questions: tuple[AskedLine, ...]


@dataclass(frozen=True, slots=True)
class Introduction:
    """kind `introduction`: the first letter to somebody whom a participant named; `role` is "" where none is stated."""

    named_by: str
    named_on: date
    role: str
    client: str


@dataclass(frozen=True, slots=True)
class Notice:
    """kind `notice`: a short letter about the case (a closed case, a passed message). Lines are sentences."""

    first: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StaffNotice:
    """kind `staff-notice`: something a staff member must act on now."""

    headline: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Promise:
    """A running deadline, as staff see it in a draft and in their calendar."""

    kind: str
    act_at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A line of a draft by the number that EDIT names."""

    number: int
    line: QuoteLine
    options: tuple[str, ...]  # the options that contain it


@dataclass(frozen=True, slots=True)
class QuoteDraftLetter:
    """kind `draft-quote`: the quote as it would leave, for staff to read, change and release.

    `unreleased` says what happens at the deadline if nobody does."""

    number: int
    client: str
    quote: QuoteLetter
    lines: tuple[DraftLine, ...]
    look_at: tuple[str, ...]
    notes: tuple[tuple[str, str], ...]  # (who, words): for staff alone
    changes: tuple[str, ...]  # since the draft before it, or since the revision that was sent
    promises: tuple[Promise, ...]
    unreleased: str
    drafted_at: datetime


@dataclass(frozen=True, slots=True)
class DraftTranscript:
    """kind `draft-transcript`: what staff's commands did, in their order, and the quote after them."""

    first: str
    done: tuple[tuple[str, tuple[str, ...]], ...]  # (their words, what was done)
    changes: tuple[str, ...]
    totals: tuple[str, ...]
    next_step: str
    lines: tuple[DraftLine, ...] = ()
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Interim:
    """kind `interim`: the quote does not arrive by the promised time, said before that time."""

    due_at: datetime
    revised: bool  # a quote was sent before, and stands


@dataclass(frozen=True, slots=True)
class NoBid:
    """kind `no-bid`: no offer is made. Why stays inside."""

    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class Digest:
    """kind `digest`: the staff's daily list. Each item is a ready sentence."""

    day: date
    waiting_for_us: tuple[str, ...]
    waiting_for_client: tuple[str, ...]
    due_today: tuple[str, ...]
    quarantined: tuple[str, ...]
    failed: tuple[str, ...]
    trouble: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()  # mails that were no briefs, and that nobody has answered


@dataclass(frozen=True, slots=True)
class ChoiceLine:
    """An option as somebody may choose it; `total` is None where it has no price to be taken at."""

    key: str
    title: str
    total: Decimal | None


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """One thing of a purchase order beside the same of the quote; `same` is None where one of them does not say."""

    what: str
    ordered: str
    quoted: str
    same: bool | None


@dataclass(frozen=True, slots=True)
class AcceptanceQuestion:
    """kinds `acceptance-question` and `acceptance-intent`: why a decision does not count as it stands, and what would.

    `replies` are exact words to reply with, each with what it does."""

    first: str
    words: str
    reasons: tuple[str, ...] = ()
    currency: str = ""
    revision: int = 0
    options: tuple[ChoiceLine, ...] = ()
    differences: tuple[str, ...] = ()
    compared: tuple[ComparedLine, ...] = ()
    replies: tuple[tuple[str, str], ...] = ()
    firm_needs: tuple[AskedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Acceptance:
    """kind `acceptance`: what was accepted, by whom, in which words, and what happens next.

    `words` is empty for readers who were not on the mail; `answered` is the revision that the mail answered."""

    option: str
    title: str
    currency: str
    total: Decimal
    revision: int
    quote_class: str
    sha256: str
    by: str
    at: datetime
    message_id: str
    words: str
    assumptions: tuple[AssumptionLine, ...]
    with_assumptions: bool
    answered: int
    payment_terms: str
    orders: tuple[str, ...]  # numbers of purchase orders that came with it
    buyer: str  # the buyer's legal entity, as a purchase order names it
    next_steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Declined:
    """kind `decline`: the courteous answer to a quote that was declined. `reason` in the person's words, or empty."""

    revision: int
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class OrderCompared:
    """kind `purchase-order`: a purchase order beside the option that was accepted."""

    number: str
    source: str
    option: str
    revision: int
    agrees: bool
    compared: tuple[ComparedLine, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExpiryReminder:
    """kind `expiry-reminder`: the one reminder before a quote's validity ends."""

    revision: int
    quote_class: str
    currency: str
    valid_until: date
    options: tuple[ChoiceLine, ...]
    sha256: str


Content = (
    ScopeResponse
    | Receipt
    | QuoteLetter
    | BriefForm
    | CommandReply
    | DelegatedQuestions
    | Introduction
    | Notice
    | StaffNotice
    | QuoteDraftLetter
    | DraftTranscript
    | Interim
    | NoBid
    | Digest
    | AcceptanceQuestion
    | Acceptance
    | Declined
    | OrderCompared
    | ExpiryReminder
)
