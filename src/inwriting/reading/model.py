"""What reading gives: values with the exact words they rest on.

`evidence` is always a verbatim span of what the person wrote; `start` and `end` are its offsets (in
characters) in the text that was read, so that `explain` can mark it in place. `file`, `place` and `author` say whose words
they are and where, where they do not stand in the writer's own mail: as in `FactRead`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal

OF_OTHERS = "of others"  # the mood of what somebody else has: "our competitor runs SAP"
OUT_OF_SCOPE, DEFERRED = "out of scope", "deferred"  # why something is left out
IN_OWN_WORDS = (
    "own words"  # the key of what is left out and has none in the playbook: its value is how the brief names it
)
DISOWNED = "disowned"  # of what a file or a forwarded mail says and its sender does not: "its budget is wrong"


WORDS, DOUBTED, DIFFERS, UNKNOWN = "words", "doubted", "differs", "unknown"


@dataclass(frozen=True, slots=True)
class FactRead:
    """Something stated as true now. `key` is a fact key of the playbook, `value` its normal form."""

    key: str
    value: str
    evidence: str
    start: int
    end: int
    file: str = ""  # the attached file that it stands in, and where in it ("page 2, line 14")
    place: str = ""
    author: str = ""  # who wrote the words, by name or address, where the writer only forwards them


@dataclass(frozen=True, slots=True)
class ExcludedRead:
    """What the text negates, puts in the past, later or out of scope, or says of somebody else; `why` is one of
    `negated`, `past`, `out of scope`, `deferred`, `planned`, `conditional`, `question`, `of others`, or `disowned`, of
    what a file or a forwarded mail states and the words of the mail take back."""

    key: str
    value: str
    why: str
    evidence: str
    start: int
    end: int
    file: str = ""
    place: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class HedgedRead:
    """What the text says with a hedge ("we guess 8 %"): an assumption to validate, never a fact. `basis` is why: its own
    `words`, or because the sender leaves in doubt (`doubted`) what a file or a forwarded mail says, or two of these differ
    (`differs`); these are asked about. Of what is `unknown` a row of our form says so; it is not asked, and has no value.

    Where the mail's subject alone says it, the evidence is the subject and both offsets are 0."""

    key: str
    value: str
    text: str
    evidence: str
    start: int
    end: int
    file: str = ""
    place: str = ""
    author: str = ""
    basis: str = field(default=WORDS, repr=False)


@dataclass(frozen=True, slots=True)
class SignalRead:
    """A signal or a trap of the playbook, by its number, with the words that show it."""

    number: int
    key: str
    evidence: str
    start: int
    end: int
    file: str = ""
    place: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class DirectionRead:
    """Which way records move, by the words themselves; of a row of a table `row` has its record and the cell that says it
    ("Contact: both ways")."""

    evidence: str
    start: int
    end: int
    row: str = ""
    file: str = ""
    place: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class ClientQuestion:
    """A question the person asks us; `about` is the key of the office's answer where the reading tells it ("calls")."""

    text: str
    start: int
    end: int
    about: str = ""


@dataclass(frozen=True, slots=True)
class SubmissionRead:
    """When a request wants its quotations. `days` are two where the digits may mean two days ("3/12/2026"); `clock` is
    None where no time of day is stated; `zone` is one or more names of tzdata, an offset ("+01:00"), a city as it was
    written or an abbreviation that is not known (see `zones`), "" where none is stated. `within` are the hours from the request's arrival in which it wants them, 0 where it names a
    day or a time."""

    days: tuple[date, ...]
    clock: time | None
    zone: str
    evidence: str
    start: int
    end: int
    within: int = 0
    author: str = ""  # who wrote the words, where the writer of the mail only forwarded them


@dataclass(frozen=True, slots=True)
class ConditionRead:
    """What a request makes a condition of the exchange: `kind` is `nda`, `portal`, `registration` (suppliers have to be
    known to a portal), `alone` (letters go to the writer alone) or `open` (they no longer do), `name` the portal's ("" where
    all that is said is that offers by e-mail do not count), or of those who are to be left off copy ("" for all).

    Where it is an attached file or the subject that shows it, the evidence is the file's name or the subject and both
    offsets are 0."""

    kind: str
    name: str
    evidence: str
    start: int
    end: int
    author: str = ""  # who wrote the words, where the writer of the mail only forwarded them


@dataclass(frozen=True, slots=True)
class NumberedRead:
    """A paragraph or a request that carries a number of its writer's ("2.1", "R-07", "(a)"); `text` without it.

    `names` are the facts (key, value) that its words alone would state: what was said before is said here again.
    `to_answer` in a request that wants its numbers answered."""

    label: str
    text: str
    start: int
    end: int
    names: frozenset[tuple[str, str]] = frozenset()
    to_answer: bool = True


@dataclass(frozen=True, slots=True)
class WriteToRead:
    """A wish that we write to somebody else: their `address`, "" where none is given."""

    address: str
    evidence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RequestRead:
    """What a mail brings beside what it states: when quotations are due, conditions, and its own numbering."""

    submission: SubmissionRead | None = None
    conditions: tuple[ConditionRead, ...] = ()
    numbered: tuple[NumberedRead, ...] = ()
    agreements: tuple[str, ...] = ()  # the attached files that are agreements to be signed
    write_to: tuple[WriteToRead, ...] = ()
    links: tuple[str, ...] = ()  # documents that it only links to


@dataclass(frozen=True, slots=True)
class DecisionRead:
    """What the words that name a decision state of it: `by`, a date as facts have them, who decides, and the options;
    empty where nothing is stated."""

    by: str = ""
    decider: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BriefReading:
    """A brief as read. `is_brief` is false for what asks for nothing we scope (`why_not` says what it is,
    one of those of `enquiry.not_a_brief`)."""

    is_brief: bool
    why_not: str = ""
    facts: tuple[FactRead, ...] = ()
    excluded: tuple[ExcludedRead, ...] = ()
    hedged: tuple[HedgedRead, ...] = ()
    signals: tuple[SignalRead, ...] = ()
    traps: tuple[SignalRead, ...] = ()
    questions: tuple[ClientQuestion, ...] = ()
    language: str = "en"  # as which it was read
    called: str = "English"  # what its language is, "" where it is another and it is not clear which
    parts: tuple[tuple[str, str], ...] = ()  # sentences of an English brief in another language, behind its name
    documents: tuple[str, ...] = ()  # the attached files that were read with the mail
    request: RequestRead = RequestRead()
    decision: DecisionRead = DecisionRead()  # of the fact of that key which stands first
    directions: tuple[DirectionRead, ...] = field(default=(), repr=False)  # readings are compared by what they state
    mail_left: str = field(
        default="", repr=False
    )  # who wrote the mail below that was not read, as nothing says whose it is


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """An open or answered question of the case, as the reader needs it."""

    number: int
    key: str
    text: str
    type: str
    choices: tuple[str, ...] = ()
    why: str = ""
    assume: str = ""


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter of ours that a reply may quote: its text part exactly as sent."""

    message_id: str
    text: str
    subject: str = ""


WITHIN = ", "  # between the name of an attached mail and that of a file in it


@dataclass(frozen=True, slots=True)
class Document:
    """An attached file as rows of text; a row of a table has a cell a column, any other line is one cell.

    `places` says where each row stands in the file, as people name it: "page 2, line 14", "sheet Volumes, row 3"."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    places: tuple[str, ...] = ()

    def place(self, row: int) -> str:
        """Where a row stands; "" where that is not known."""
        return self.places[row] if row < len(self.places) else ""


@dataclass(frozen=True, slots=True)
class AnswerRead:
    """What a person wrote to question `question`. `status` is `answered`, `unclear` or `assumed`.

    `answer` and `evidence` are the person's exact words; `value` is None unless `answered`.
    `how` says why it is on this question: `label` (they wrote its number), `position` (they wrote it
    below that question in our letter), `form` (it stands in an attached file, and `start` and `end` are offsets in its
    rows, cells parted by tabs); `detail` is one sentence for the operator."""

    question: int
    answer: str
    value: str | None
    status: str
    how: str
    evidence: str
    start: int
    end: int
    detail: str = ""
    note: str = ""  # a sentence for the writer: why it is unclear, or how an ambiguous value was read
    delegate: str = ""  # the address of somebody who is to be asked instead ("ask Priya, priya@…")
    section: str = ""  # the section of the brief that the words point to ("as stated in section 8")
    file: str = ""  # the attached file that it stands in, and where in it
    place: str = ""


@dataclass(frozen=True, slots=True)
class CorrectionRead:
    """What a person says of something we understood (`U3`).

    `fact` is its number, or 0 for all of them but those in `but` ("yes, this matches, except U8"). `verdict` is
    `confirmed`, `changed` (with the new `value`) or `rejected` (not so, and no new value given). `adds` are values of
    the same kind that it names besides. `file` and `place` are where it stands, if not in the mail."""

    fact: int
    verdict: str
    value: str | None
    evidence: str
    start: int
    end: int
    but: tuple[int, ...] = ()
    adds: tuple[str, ...] = ()
    file: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class CommandRead:
    """A command word (upper case) in the first sentence the person typed, with its argument."""

    word: str
    argument: str
    evidence: str


@dataclass(frozen=True, slots=True)
class QuoteTalk:
    """Words about accepting or declining a quote that do neither by themselves.

    `kind` is `assent` ("yes": counts only as the answer to a quote, `argument` is what it names), `conditional`,
    `negated`, `reversed` (an acceptance is taken back) or `unclear`."""

    kind: str
    text: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class PurchaseOrderRead:
    """A purchase order, each value as it stands there: several totals are several, what is not stated is empty.

    `source` is the attached file it stands in, or that the mail itself is it; `terms` the words that bring terms of
    the buyer's own; `evidence` the line with its number."""

    number: str
    totals: tuple[Decimal, ...] = ()
    nets: tuple[Decimal, ...] = ()
    taxes: tuple[Decimal, ...] = ()
    currencies: tuple[str, ...] = ()
    buyer: str = ""
    supplier: str = ""
    ref: str = ""
    revisions: tuple[int, ...] = ()
    sha256: str = ""
    options: tuple[str, ...] = ()
    payment_days: tuple[int, ...] = ()
    terms: str = ""
    evidence: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Unplaced:
    """What a person wrote that belongs to no question with certainty: shown back, never guessed."""

    text: str
    start: int
    end: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class ReplyReading:
    """A reply as read. `typed` is all that the person typed, without our text, other quotes and signature.

    `body` is the text that all offsets refer to. `trace` is one line per piece for `explain`: whose it is and why."""

    typed: str = ""
    body: str = ""
    answers: tuple[AnswerRead, ...] = ()
    corrections: tuple[CorrectionRead, ...] = ()
    questions: tuple[ClientQuestion, ...] = ()
    commands: tuple[CommandRead, ...] = ()
    meant: CommandRead | None = None  # a command that words of a person's own may mean, to be asked about
    quote_talk: QuoteTalk | None = None  # of a mail that speaks of accepting a quote and does not do it
    purchase_orders: tuple[PurchaseOrderRead, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    trace: tuple[TraceLine, ...] = field(default=())
    documents: tuple[str, ...] = ()  # the attached files in which answers were read
    conditions: tuple[ConditionRead, ...] = ()
    attached: BriefReading | None = None  # what other attached files state, read as those of a brief
    stated: BriefReading | None = None  # what its prose states beside the answers; the words stand in `unplaced` too
    signals: tuple[SignalRead, ...] = ()  # what its answers, corrections and prose show
    traps: tuple[SignalRead, ...] = ()


@dataclass(frozen=True, slots=True)
class TraceLine:
    """A stretch of the reply: `whose` is `ours`, `theirs`, `quoted` (another's), `attribution`, `signature`, `boilerplate`."""

    start: int
    end: int
    whose: str
    question: int | None = None
    why: str = ""
