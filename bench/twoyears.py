"""An office's two years, simulated: the real desk with a real store, between people and servers that are made up.

The desk is driven as `inwriting run` drives it: a mail is received when it arrives, a sweep comes every 15 seconds
where something is due, what was recorded is flushed at once, and promises are judged after it. Desk, mailbox and
sending server are away at random, clocks go wrong and are set back, and people do what people do. Time is simulated;
nothing sleeps.
"""

from __future__ import annotations

import asyncio
import heapq
import random
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.policy import SMTP, default
from email.utils import format_datetime
from pathlib import Path

from sqlalchemy import func, select
from walltime import WallTime

from inwriting.config import load
from inwriting.desk import Desk
from inwriting.mail.folders import Copy
from inwriting.mail.outbound import Sent
from inwriting.setup import open_desk, upgrade_store
from inwriting.store import cases, queue
from inwriting.store import tables as t
from inwriting.store.database import Store

BEGIN = datetime(2027, 1, 4, tzinfo=UTC)
YEARS = timedelta(days=728)
SWEEP = timedelta(seconds=15)  # as in inwriting.run
TROUBLE = timedelta(seconds=30)
ENOUGH = timedelta(minutes=3)  # in so long with everything up a quote that is due must leave
DESK, LEAD, SECOND = "scope@desk.example", "lead@desk.example", "second@desk.example"
VOUCHED = "mx.desk.example; dmarc=pass header.from={domain}"

CONFIG = """\
[office]
name = "Example Integration Office"
address = "{desk}"
timezone = "{practice.timezone}"
country = "{practice.country}"
{subdivision}hours = "{practice.hours}"
staff = ["{lead}", "{second}"]
[mailbox]
url = "maildir:mailbox"
[outbound]
url = "maildir:out"
[store]
url = "sqlite:///desk.db"
[quote]
review = "{practice.review}"
at_deadline = "{practice.at_deadline}"
[sender]
trust = ["mx.desk.example"]
"""


@dataclass(frozen=True)
class Practice:
    """How an office works."""

    timezone: str
    country: str
    subdivision: str | None
    hours: str
    review: str = "none"
    at_deadline: str = "send"

    def wall(self) -> WallTime:
        (opens, o), (closes, c) = (map(int, part.split(":")) for part in self.hours.split("-"))
        return WallTime(self.timezone, self.country, self.subdivision, opens * 60 + o, closes * 60 + c)


PRACTICES = (
    Practice("Europe/London", "GB", "ENG", "09:00-17:30"),
    Practice("Europe/Berlin", "DE", "BY", "08:00-17:00", "staff"),
    Practice("America/New_York", "US", "NY", "09:00-17:00", "staff", "escalate"),
    Practice("Australia/Sydney", "AU", "NSW", "08:30-17:00"),
    Practice("Asia/Kolkata", "IN", "MH", "10:00-18:30", "staff"),
    Practice("America/Sao_Paulo", "BR", "SP", "09:00-18:00"),
    Practice("Asia/Tokyo", "JP", None, "09:00-18:00", "staff", "escalate"),
    Practice("Asia/Jerusalem", "IL", None, "00:00-24:00"),
)

OPENINGS = (
    "We sell industrial tools and want to connect our CRM with our ERP before we sign anything else.",
    "Our sales and finance teams run on systems that do not talk to each other, and we would like to change that.",
    "Before our renewal in spring we want to know what the integration of CRM and ERP takes.",
)
SENTENCES = (
    "Sales lives in Salesforce.",
    "Finance runs on NetSuite.",
    "Approvals for discounts happen in email today.",
    "We need account, contact, order and invoice to flow between the two.",
    "Support history is out of scope.",
    "Sales and finance define the same customer differently.",
    "Data cleanup is something we plan to do after the project.",
    "NetSuite is authoritative for invoices, Salesforce for contacts.",
    "When a sync fails today, somebody in finance corrects it by hand.",
)
ANSWERS = (
    "Settled in writing by finance on Monday.",
    "Order to cash, lead to order",
    "We do not know yet.",
    "account, contact, order, invoice, entitlement",
    "NetSuite for orders and invoices, Salesforce for everything else.",
    "failed sync, duplicate customers, missing tax codes",
)


class Outages:
    """Times at which something is away, in order and apart from each other."""

    def __init__(self, spans: Iterable[tuple[datetime, datetime]]) -> None:
        merged: list[tuple[datetime, datetime]] = []
        for start, end in sorted(spans):
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        self.spans = merged
        self._starts = [start for start, _ in merged]

    def until(self, at: datetime) -> datetime | None:
        """The end of the outage that `at` lies in, or None."""
        place = bisect_right(self._starts, at) - 1
        return self.spans[place][1] if place >= 0 and at < self.spans[place][1] else None

    def within(self, a: datetime, b: datetime) -> list[tuple[datetime, datetime]]:
        return [(max(start, a), min(end, b)) for start, end in self.spans if start < b and end > a]


def outages(chance: random.Random, often: timedelta, typical: timedelta) -> Outages:
    """Outages that come every `often` or so and mostly last about `typical`, some of them days."""
    spans, at = [], BEGIN
    while (at := at + often * chance.expovariate(1)) < BEGIN + YEARS:
        spans.append((at, at + min(typical * chance.lognormvariate(0, 1.6), timedelta(days=6))))
    return Outages(spans)


@dataclass
class Buyer:
    """Somebody who sent a brief, and what they are going to do."""

    address: str
    chance: random.Random
    brief_at: datetime
    brief: bytes
    brief_id: str
    case: str = ""
    mails: int = 0
    greylists: timedelta | None = None  # their server takes a letter only on a try this long after the first one
    refuses: bool = False  # their server refuses quotes for good
    done: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Taken:
    """A letter that the sending server took: really, and by the desk's clock."""

    letter: str
    recipient: str
    at: datetime
    clock: datetime


@dataclass
class Figures:
    """How much the office did."""

    mails: int = 0
    letters: int = 0
    restarts: int = 0


class Folders:
    """The desk's own mailbox as the place of its copies: away at times, and nothing is read back from it."""

    def __init__(self, world: TwoYears) -> None:
        self.world = world

    def file_many(self, copies: Iterable[Copy]) -> None:
        if self.world.mailbox_away.until(self.world.now):
            raise OSError("the mailbox is away")
        for copy in copies:
            assert copy.raw

    def close(self) -> None:
        """Nothing is held open."""


class Server:
    """The sending server, and those it hands letters to."""

    def __init__(self, world: TwoYears) -> None:
        self.world = world
        self.taken: list[Taken] = []
        self._first: dict[tuple[str, str], datetime] = {}

    async def send(self, raw: bytes, envelope_from: str, recipient: str) -> Sent:
        world = self.world
        if world.server_away.until(world.now):
            return Sent("deferred", "the sending server does not answer", connection=True, at=world.clock())
        head = BytesHeaderParser(policy=default).parsebytes(raw)
        letter = str(head["Message-ID"])
        buyer = world.buyers.get(recipient)
        first = self._first.setdefault((letter, recipient), world.now)
        if buyer and buyer.greylists and world.now < first + buyer.greylists:
            return Sent("deferred", "451 4.7.1 greylisted, try again later", 451, at=world.clock())
        if buyer and buyer.refuses and "quote" in str(head["Subject"]).lower() + world.kind_of(letter):
            return Sent("failed", "550 5.7.1 not wanted here", 550, at=world.clock())
        self.taken.append(Taken(letter, recipient, world.now, world.clock()))
        world.note_letter(letter, recipient, envelope_from, head)
        return Sent("accepted", "250 2.0.0 taken", 250, at=world.clock())

    async def close(self) -> None:
        """Nothing is held open."""


class TwoYears:
    """One office and its buyers over two years."""

    def __init__(self, folder: Path, practice: Practice, count: int, seed: str) -> None:
        self.practice, self.wall = practice, practice.wall()
        chance = random.Random(seed)
        self.now = BEGIN
        self.figures = Figures()
        self.desk_away = outages(chance, timedelta(days=20), timedelta(minutes=40))
        self.mailbox_away = outages(chance, timedelta(days=30), timedelta(minutes=30))
        self.server_away = outages(chance, timedelta(days=20), timedelta(minutes=60))
        # A clock that runs wrong by minutes for hours or days, until it is set right.
        self.clock_wrong = [
            (start, end, timedelta(seconds=chance.randint(-500, 500)))
            for start, end in outages(chance, timedelta(days=45), timedelta(hours=8)).spans
        ]
        self.buyers: dict[str, Buyer] = {}
        self._events: list[tuple[datetime, int, Callable[[], None]]] = []
        self._count = 0
        self._wakes_at: datetime | None = None
        self._mailbox: list[tuple[datetime, bytes]] = []
        self._letters: dict[str, EmailMessage] = {}
        self.server, self.folders = Server(self), Folders(self)
        self.opened: dict[str, tuple[str, datetime]] = {}  # by case: its client, and when the brief arrived
        subdivision = f'subdivision = "{practice.subdivision}"\n' if practice.subdivision else ""
        config = folder / "inwriting.toml"
        config.write_text(
            CONFIG.format(practice=practice, desk=DESK, lead=LEAD, second=SECOND, subdivision=subdivision)
        )
        loaded = load(config, {})
        upgrade_store(loaded)
        # The key is drawn by chance; the simulation is the same for the same seed.
        self.desk: Desk = replace(open_desk(loaded), key=b"k" * 32)
        for number in range(count):
            self._plan_brief(number, seed)
        for _, end in self.desk_away.spans:
            self.at(end, self._restart)
        for start, end, _ in self.clock_wrong:
            self.at(start, self.wake)
            self.at(end, self.wake)

    # ------------------------------------------------------------ time

    def at(self, when: datetime, what: Callable[[], None]) -> None:
        """Plans something for the next whole second: mailboxes and mails tell time in seconds."""
        self._count += 1
        when = max(when + timedelta(microseconds=999_999), self.now).replace(microsecond=0)
        heapq.heappush(self._events, (when, self._count, what))

    def error(self) -> timedelta:
        """By how much the desk's clock is ahead."""
        return next((by for start, end, by in self.clock_wrong if start <= self.now < end), timedelta())

    def clock(self) -> datetime:
        return self.now + self.error()

    def run(self) -> None:
        """Plays all of it, and a month more in which nobody writes."""
        with asyncio.Runner() as self._runner:
            last = BEGIN + YEARS + timedelta(days=30)
            while self._events and self._events[0][0] <= last:
                self.now, _, what = heapq.heappop(self._events)
                what()

    # ------------------------------------------------------------ the desk, as `run` drives it

    def _restart(self) -> None:
        """The desk comes back: a new process on the same store does first what fell due meanwhile."""
        self.figures.restarts += 1
        url = self.desk.store.url
        self.desk.store.close()
        self.desk = replace(self.desk, store=Store(url))
        self.wake()
        self._take_in()

    def arrives(self, raw: bytes) -> None:
        self.figures.mails += 1
        self._mailbox.append((self.now, raw))
        if not self.desk_away.until(self.now):
            self._take_in()

    def _take_in(self) -> None:
        if self.mailbox_away.until(self.now):
            self.at(self.mailbox_away.until(self.now) or self.now, self._take_in)
            return
        if self.desk_away.until(self.now):
            return
        mails, self._mailbox = self._mailbox, []
        for arrived, raw in mails:
            outcome = self.desk.receive(raw, arrived)
            if outcome.verdict == "new":
                head = BytesHeaderParser(policy=default).parsebytes(raw)
                self.opened[outcome.case or ""] = (head["From"].addresses[0].addr_spec, arrived)
        self._work(sweeping=False)

    def wake(self) -> None:
        if not self.desk_away.until(self.now):
            self._work()

    def _work(self, sweeping: bool = True) -> None:
        if sweeping:
            self.desk.sweep(self.clock())
        flushed = self._runner.run(self.desk.flush(self.folders, self.server, self.clock))  # type: ignore[arg-type]
        self.desk.judge(self.clock())
        self.figures.letters += len(flushed.sent)
        for line in flushed.sent:
            self._received(line["kind"], line["case"], line["letter"], line["to"])
        self._plan_wake(bool(flushed.trouble or flushed.refused))

    def _plan_wake(self, trouble: bool) -> None:
        """The next moment at which a sweep or the sender would find something to do."""
        with self.desk.store.read() as connection:
            due = queue.next_due(connection)
            tried = connection.execute(
                select(func.min(t.deliveries.c.next_at)).where(t.deliveries.c.status == "queued")
            ).scalar()
        error, moments = self.error(), []
        if due:
            moments.append(max(due - error, self.now + SWEEP))
        if tried:
            again = max(tried - error, self.now + (TROUBLE if trouble else SWEEP))
            # While a server is away each try is like the one before it.
            moments.append(max(again, self.server_away.until(again) or again, self.mailbox_away.until(again) or again))
        if moments:
            self._wakes_at = wakes = min(moments)
            self.at(wakes, lambda: self._wake_if(wakes))

    def _wake_if(self, planned: datetime) -> None:
        if planned == self._wakes_at:
            self._wakes_at = None
            self.wake()

    # ------------------------------------------------------------ what the people see

    def kind_of(self, letter: str) -> str:
        with self.desk.store.read() as connection:
            return str(connection.execute(select(t.letters.c.kind).where(t.letters.c.message_id == letter)).scalar())

    def note_letter(self, letter: str, recipient: str, envelope_from: str, head: EmailMessage) -> None:
        head["X-Envelope"] = envelope_from
        self._letters[f"{letter} {recipient}"] = head

    def _received(self, kind: str, ref: str, letter: str, recipient: str) -> None:
        head = self._letters.pop(f"{letter} {recipient}")
        if recipient in (LEAD, SECOND):
            self._staff_reads(kind, ref, head)
        elif recipient in self.buyers:
            self._buyer_reads(self.buyers[recipient], kind, ref, head)

    # ------------------------------------------------------------ buyers

    def _plan_brief(self, number: int, seed: str) -> None:
        chance = random.Random(f"{seed}/{number}")
        at = BEGIN + YEARS * chance.random()
        at = at.replace(microsecond=0)
        if chance.random() < 0.7:  # most people write by day
            wall = at.astimezone(self.wall._zone)
            at = wall.replace(hour=chance.randint(7, 19)).astimezone(UTC)
        if chance.random() < 0.15:  # on the minute, so that opening and closing time are hit
            wall = at.astimezone(self.wall._zone)
            minute = chance.choice((self.wall.opens, self.wall.closes % 1440, self.wall.closes - 1))
            at = wall.replace(hour=minute // 60, minute=minute % 60, second=0).astimezone(UTC)
        address = f"ana@buyer{number}.example"
        told = [sentence for sentence in SENTENCES if chance.random() < 0.6]
        text = "\n".join(
            ("Hello,", "", chance.choice(OPENINGS), "", *told, "", "Could you tell us what the work would cost?")
        )
        brief_id = f"<brief@buyer{number}.example>"
        raw = _mail(address, DESK, "CRM and ERP integration", f"{text}\n\nAna\n", brief_id, at)
        buyer = Buyer(address, chance, at, raw, brief_id)
        if chance.random() < 0.04:
            buyer.greylists = timedelta(minutes=chance.choice((1, 5, 15)))
        buyer.refuses = chance.random() < 0.01
        self.buyers[address] = buyer
        self.at(at, lambda: self.arrives(raw))
        if chance.random() < 0.05:  # the same mail by another route
            again = b"Received: from elsewhere by another.example\r\n" + raw
            self.at(at + timedelta(minutes=chance.expovariate(1) * 60), lambda: self.arrives(again))
        if chance.random() < 0.02:  # the same text once more, as a mail of its own
            later = at + timedelta(hours=chance.expovariate(1) * 12)
            other = _mail(address, DESK, "CRM and ERP integration", f"{text}\n\nAna\n", f"<2{brief_id[1:]}", later)
            self.at(later, lambda: self.arrives(other))

    def _buyer_reads(self, buyer: Buyer, kind: str, ref: str, head: EmailMessage) -> None:
        chance = buyer.chance
        if kind == "scope-response" and ref not in buyer.done:
            buyer.done.add(ref)
            self._after_scope(buyer, ref, head)
        elif kind.startswith("quote"):
            self._after_quote(buyer, kind, ref, head)
        elif kind in ("receipt", "interim") and chance.random() < 0.15:
            self._answer(buyer, ref, head, chance.expovariate(1) * 10, 1.0)

    def _after_scope(self, buyer: Buyer, ref: str, head: EmailMessage) -> None:
        chance = buyer.chance
        drawn = chance.random()
        if drawn < 0.35:
            self._answer(buyer, ref, head, chance.expovariate(1) * 4, 1.0)
        elif drawn < 0.55:
            self._answer(buyer, ref, head, chance.expovariate(1) * 4, 0.5)
            self._answer(buyer, ref, head, 4 + chance.expovariate(1) * 20, 1.0)
        if chance.random() < 0.10:
            self._hold(buyer, head, chance.expovariate(1) * 8)
            if chance.random() < 0.3:
                self._hold(buyer, head, 20 + chance.expovariate(1) * 20)
            if chance.random() < 0.4:
                self._answer(buyer, ref, head, chance.expovariate(1) * 20, 1.0)
        if chance.random() < 0.02:
            self._say(buyer, head, "WITHDRAW\n", chance.expovariate(1) * 20)
        if chance.random() < 0.03:
            self._say(buyer, head, "STATUS\n", chance.expovariate(1) * 20)

    def _after_quote(self, buyer: Buyer, kind: str, ref: str, head: EmailMessage) -> None:
        chance = buyer.chance
        if chance.random() < 0.05:
            hard = chance.random() < 0.6
            raw = _bounce(head, buyer.address, hard)
            self.at(self.now + timedelta(minutes=chance.expovariate(1) * 30), lambda: self.arrives(raw))
            if hard:
                return
        drawn = chance.random()
        if kind == "quote-budgetary" and drawn < 0.3:
            self._answer(buyer, ref, head, chance.expovariate(1) * 20, 1.0)
        elif drawn < 0.45:
            self._say(buyer, head, "ACCEPT B\n", chance.expovariate(1) * 60)
        elif drawn < 0.5:
            self._say(buyer, head, "DECLINE too expensive\n", chance.expovariate(1) * 60)
        elif drawn < 0.65:
            words = f"U1: no, it is {chance.choice(('Dynamics', 'SAP', 'HubSpot', 'Odoo'))}\n"
            self._say(buyer, head, words, chance.expovariate(1) * 10)
            if chance.random() < 0.5:
                self._answer(buyer, ref, head, chance.expovariate(1) * 20, 1.0)
        elif drawn < 0.7:
            self._hold(buyer, head, chance.expovariate(1) * 10)

    def _hold(self, buyer: Buyer, head: EmailMessage, hours: float) -> None:
        self._say(buyer, head, "HOLD\n", hours)
        if buyer.chance.random() < 0.8:
            self._say(buyer, head, "RESUME\n", hours + buyer.chance.expovariate(1) * 40)

    def _answer(self, buyer: Buyer, ref: str, head: EmailMessage, hours: float, share: float) -> None:
        def answer() -> None:
            with self.desk.store.read() as connection:
                state = cases.load_case(connection, ref)
            asked = [q for q in state.questions.values() if q.status == "open" and buyer.chance.random() < share]
            if asked:
                words = "".join(f"Q{q.number}: {_answer(q.key, buyer.chance)}\n" for q in asked)
                self._say(buyer, head, words, 0)

        self.at(self.now + timedelta(hours=hours), answer)

    def _say(self, buyer: Buyer, head: EmailMessage, words: str, hours: float) -> None:
        buyer.mails += 1
        at = self.now + timedelta(hours=hours)
        raw = _reply(buyer.address, head, words, f"<{buyer.mails}.{buyer.brief_id[1:]}", at)
        self.at(at, lambda: self.arrives(raw))
        if buyer.chance.random() < 0.03:
            self.at(at + timedelta(minutes=5), lambda: self.arrives(b"Received: by another.example\r\n" + raw))

    # ------------------------------------------------------------ staff

    def _staff_reads(self, kind: str, ref: str, head: EmailMessage) -> None:
        to = [address.addr_spec for address in head["To"].addresses]
        if kind not in ("draft-quote", "draft-reminder") or (to[0] != LEAD and len(to) > 1):
            return
        chance = random.Random(f"{head['Message-ID']}")
        drawn, hours = chance.random(), chance.expovariate(1) * 5
        if drawn < 0.4:
            self._staff_says(head, "SEND\n", hours)
        elif drawn < 0.5:
            self._staff_says(head, f"EDIT line 1 days {chance.randint(1, 6)}\nSEND\n", hours)
        elif drawn < 0.55:
            self._staff_says(head, "DISCOUNT 5% reason a returning client\n", hours)
        elif drawn < 0.58:
            self._staff_says(head, "NO-BID we have nobody free\n", hours)
        elif drawn < 0.62:
            self._staff_says(head, "HOLD the client's budget is open\n", hours)
            self._staff_says(head, "RESUME\n", hours + chance.expovariate(1) * 20)

    def _staff_says(self, head: EmailMessage, words: str, hours: float) -> None:
        at = self.wall.starts(self.now + timedelta(hours=hours))
        self._count += 1
        raw = _reply(LEAD, head, words, f"<staff-{self._count}@desk.example>", at)
        self.at(at, lambda: self.arrives(raw))


# ---------------------------------------------------------------- mails


def _mail(sender: str, to: str, subject: str, text: str, message_id: str, at: datetime, **headers: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Message-ID"], message["Date"] = message_id, format_datetime(at)
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes()


def _reply(sender: str, head: EmailMessage, words: str, message_id: str, at: datetime) -> bytes:
    letter = str(head["Message-ID"])
    return _mail(
        sender,
        str(head["Reply-To"]),
        str(head["Subject"]),
        words,
        message_id,
        at,
        In_Reply_To=letter,
        References=f"{head['References'] or ''} {letter}".strip(),
        Authentication_Results=VOUCHED.format(domain=sender.rpartition("@")[2]),
    )


def _bounce(head: EmailMessage, recipient: str, hard: bool) -> bytes:
    """A delivery report (RFC 3464) about a letter."""
    action, status = ("failed", "5.1.1") if hard else ("delayed", "4.4.1")
    letter, domain = head["Message-ID"], recipient.rpartition("@")[2]
    return (
        (
            f"From: MAILER-DAEMON@mx.{domain}\nTo: {head['X-Envelope']}\nSubject: Undelivered mail\n"
            f"Message-ID: <bounce.{action}.{str(letter)[1:]}\nMIME-Version: 1.0\n"
            'Content-Type: multipart/report; report-type=delivery-status; boundary="=_r"\n\n'
            "--=_r\nContent-Type: text/plain\n\nSorry.\n"
            "--=_r\nContent-Type: message/delivery-status\n\n"
            f"Reporting-MTA: dns; mx.{domain}\n\nFinal-Recipient: rfc822; {recipient}\n"
            f"Action: {action}\nStatus: {status}\n"
            f"\n--=_r\nContent-Type: text/rfc822-headers\n\nMessage-ID: {letter}\n\n--=_r--\n"
        )
        .replace("\n", "\r\n")
        .encode()
    )


def _answer(key: str, chance: random.Random) -> str:
    return {"crm": "Salesforce", "erp": "NetSuite", "entities": "account, contact, order"}.get(
        key, chance.choice(ANSWERS)
    )
