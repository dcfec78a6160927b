"""A desk in a folder of its own, as an operator would set it up, with mail written by hand.

Monday 23 November 2026 is an ordinary business day in England.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from inwriting.config import load
from inwriting.desk import Flushed, Outcome
from inwriting.setup import open_desk, open_folders, open_outbound, upgrade_store
from inwriting.store.inbox import quarantined
from inwriting.store.overview import list_cases, view_case

ADDRESS = "scope@desk.example"
STAFF = "lead@desk.example"
BUYER = "ana.keller@northwind-tools.example"

BRIEF = """\
Hello,

We sell industrial tools and want to connect our CRM with our ERP before we sign anything else.

Sales lives in Salesforce. Finance runs on NetSuite.
Approvals for discounts happen in email today.
We need account, contact, order and invoice to flow between the two.
Support history is out of scope.
We want to go live in March 2027.

Could you tell us what the work would be and what it would cost?

Best regards,
Ana Keller
Head of Operations, Northwind Tools
"""

CONFIG = """\
[office]
name = "Example Integration Office"
address = "{address}"
timezone = "Europe/London"
country = "GB"
subdivision = "ENG"
hours = "09:00-17:30"
staff = ["{staff}"]
[office.legal]
entity = "Example Integration Office Ltd"
registration = "England and Wales 01234567"
seat = "1 Example Street, London"
privacy = "We keep this correspondence to prepare and perform the engagement."
[mailbox]
url = "maildir:mailbox"
[outbound]
url = "maildir:out"
[store]
url = "{store}"
[sender]
trust = ["mx.desk.example"]
"""


def at(text: str) -> datetime:
    """An instant such as `2026-11-23 10:00`, in UTC (which London keeps in winter)."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def mail(
    body: str | None,
    *,
    sender: str = BUYER,
    to: str = ADDRESS,
    subject: str = "CRM and ERP integration",
    message_id: str | None = "<brief-1@northwind-tools.example>",
    date: datetime | None = None,
    html: str | None = None,
    **headers: str,
) -> bytes:
    """A mail as a simple client would send it. Header names are given with underscores."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, to, subject
    if message_id:
        message["Message-ID"] = message_id
    message["Date"] = format_datetime(date or at("2026-11-23 09:58"))
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    if body is not None:
        message.set_content(body)
    if html is not None and body is not None:
        message.add_alternative(html, subtype="html")
    elif html is not None:
        message.set_content(html, subtype="html")
    return message.as_bytes()


class DeskInAFolder:
    """The real desk on a real store and a real maildir; `receive` and `tick` as the commands do them."""

    def __init__(self, folder: Path, store_url: str | None = None, extra: str = "") -> None:
        self.folder = folder
        self.config_file = folder / "inwriting.toml"
        store = store_url or f"sqlite:///{folder / 'desk.db'}"
        self.config_file.write_text(CONFIG.format(address=ADDRESS, staff=STAFF, store=store) + extra)
        self.config = load(self.config_file, {})
        upgrade_store(self.config)
        self.desk = open_desk(self.config)

    def reopen(self) -> None:
        """Reads the configuration again, as a restart does."""
        self.desk.store.close()
        self.config = load(self.config_file, {})
        self.desk = open_desk(self.config)

    def receive(self, raw: bytes, when: str | datetime, *, local: bool = False) -> Outcome:
        return self.desk.receive(raw, at(when) if isinstance(when, str) else when, file_it=True, local=local)

    def tick(self, when: str | datetime) -> tuple[list[dict[str, str]], Flushed]:
        moment = at(when) if isinstance(when, str) else when
        return self.desk.tick(moment, open_folders(self.config), open_outbound(self.config))

    def show(self, ref: str = "IW-2026-0001") -> dict[str, Any]:
        with self.desk.store.read() as connection:
            found = view_case(connection, ref)
        assert found is not None, f"no case {ref}"
        return found

    def cases(self) -> list[dict[str, Any]]:
        with self.desk.store.read() as connection:
            return list_cases(connection)

    def quarantine(self) -> list[tuple[str, str]]:
        """(reason, author) of each mail in quarantine."""
        with self.desk.store.read() as connection:
            return [(row.reason, row.author) for row in quarantined(connection)]

    def letters(self) -> list[EmailMessage]:
        """The letters that left, in the order of their time and place."""
        found = [
            message_from_bytes(path.read_bytes(), policy=default) for path in (self.folder / "out" / "new").glob("*")
        ]
        return sorted(found, key=lambda m: (m["Date"].datetime, _seq(m)))

    def letter(self, kind: str, ref: str = "IW-2026-0001") -> EmailMessage:
        """The last letter of a kind that left, whole."""
        ids = [letter["message_id"] for letter in self.show(ref)["letters"] if letter["kind"] == kind]
        return next(m for m in reversed(self.letters()) if m["Message-ID"] == ids[-1])

    def close(self) -> None:
        self.desk.store.close()


def text_of(letter: EmailMessage) -> str:
    part = letter.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def html_of(letter: EmailMessage) -> str:
    part = letter.get_body(("html",))
    assert part is not None
    return str(part.get_content())


def interleaved(letter: EmailMessage, answers: dict[int, str]) -> str:
    """A reply that answers between our questions, in the shape most clients give it."""
    lines = [f"On Mon, 23 Nov 2026 at 10:01, Example Integration Office <{ADDRESS}> wrote:", ""]
    waiting: str | None = None
    for line in text_of(letter).splitlines():
        asked = re.match(r"Q(\d+)\.", line)
        lines.append(f"> {line}".rstrip())
        if asked:
            waiting = answers.get(int(asked[1]))
        elif line.startswith("If") and waiting is not None:
            lines += ["", waiting, ""]
            waiting = None
    return "\n".join(lines) + "\n"


def reply(
    letter: EmailMessage,
    body: str,
    *,
    sender: str = BUYER,
    number: int = 1,
    to: str | None = None,
    **headers: str,
) -> bytes:
    """A reply to a letter of ours, with the headers that clients set."""
    references = f"{letter['References'] or ''} {letter['Message-ID']}".strip()
    return mail(
        body,
        sender=sender,
        to=to or str(letter["Reply-To"]),
        subject=str(letter["Subject"]),
        message_id=f"<reply-{number}@northwind-tools.example>",
        In_Reply_To=str(letter["Message-ID"]),
        References=references,
        **headers,
    )


def _seq(letter: EmailMessage) -> int:
    found = re.search(r"seq=(\d+)", str(letter["X-InWriting-Ledger"]))
    return int(found[1]) if found else 0
