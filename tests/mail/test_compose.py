"""The bytes of our letters: what goes in comes out, and nothing a stranger wrote can add a header."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.letters.render import Rendered
from inwriting.mail.compose import case_subject, compose, content_of, reply_subject
from inwriting.mail.message import Address, Attachment
from inwriting.mail.parse import parse

HOSTILE = 'Ana\r\nBcc: everybody@else.example\x00 \u202e"Keller", <b> 🙂 עברית'
LINES = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300)


def composed(
    text: str = "Hello\n",
    html: str = "<p>Hello</p>\n",
    *,
    subject: str = "Re: x",
    name: str = "Ana Keller",
    address: str = "ana@buyer.example",
    references: tuple[str, ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> bytes:
    return compose(
        Rendered(text, html, attachments),
        subject=subject,
        from_=Address("Example Integration Office", "scope@desk.example"),
        to=[Address(name, address)],
        cc=[],
        message_id="<IW-2026-0001.ab@desk.example>",
        date=datetime(2026, 11, 23, 10, tzinfo=UTC),
        in_reply_to="<1@buyer.example>",
        references=references,
        reply_to="scope+IW-2026-0001.abcdefghijklmnop@desk.example",
        auto_submitted="auto-replied",
        ledger="IW-2026-0001; seq=12; head=" + "a" * 64,
    )


def read(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_letter_says_what_its_headers_must() -> None:
    letter = read(composed())
    assert letter["Message-ID"] == "<IW-2026-0001.ab@desk.example>"
    assert letter["In-Reply-To"] == "<1@buyer.example>"
    assert letter["Auto-Submitted"] == "auto-replied"
    assert letter["X-Auto-Response-Suppress"] == "All"
    assert letter["X-InWriting-Ledger"] == "IW-2026-0001; seq=12; head=" + "a" * 64
    assert letter["Reply-To"] == "scope+IW-2026-0001.abcdefghijklmnop@desk.example"
    assert [part.get_content_type() for part in letter.walk()] == ["multipart/alternative", "text/plain", "text/html"]


@given(st.lists(LINES, max_size=8).map(lambda lines: "\n".join(lines) + "\n"), LINES)
@settings(max_examples=150, deadline=None)
def test_what_was_written_is_what_is_read(text: str, page: str) -> None:
    assert content_of(composed(text, f"<p>{page}</p>\n"))[:2] == (text, f"<p>{page}</p>\n")


@given(st.text(max_size=300), st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_no_name_and_no_subject_adds_a_header(subject: str, name: str) -> None:
    raw = composed(subject=subject, name=name)
    head, _, _ = raw.partition(b"\r\n\r\n")
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    assert raw.isascii()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    letter = read(raw)
    assert list(letter.keys()) == list(read(composed()).keys())
    assert letter["Cc"] is None
    assert letter["To"].addresses[0].addr_spec == "ana@buyer.example"
    assert b"\x00" not in head


def test_a_hostile_name_is_only_a_name() -> None:
    letter = read(composed(name=HOSTILE, subject=HOSTILE))
    assert letter["Bcc"] is None
    assert len(letter["To"].addresses) == 1


@pytest.mark.parametrize("local", ["jörg", "ana"])
def test_addresses_outside_of_ascii_are_written_as_any_server_reads_them(local: str) -> None:
    domain = "müller.example".encode("idna").decode()
    assert parse(composed(address=f"{local}@müller.example")).to[0].address == f"{local}@{domain}"


@pytest.mark.parametrize(
    ("subject", "answered"),
    [
        ("CRM", "Re: CRM"),
        ("Re: CRM", "Re: CRM"),
        ("RE: Aw: re[2]: CRM", "Re: CRM"),
        ("Réf: the CRM", "Re: Réf: the CRM"),
        ("", "Re:"),
        ("[EXT] CRM", "Re: [EXT] CRM"),
    ],
)
def test_the_buyers_own_subject_stays(subject: str, answered: str) -> None:
    assert reply_subject(subject) == answered


def test_a_letter_that_opens_a_thread_names_its_case() -> None:
    assert case_subject("IW-2026-0001", "CRM\r\nX: y") == "[IW-2026-0001] CRM X: y"


def test_a_long_thread_keeps_its_beginning_and_its_end() -> None:
    ids = tuple(f"<{number}@buyer.example>" for number in range(300))
    references = read(composed(references=ids))["References"].split()
    assert references[0] == ids[0]
    assert references[-1] == ids[-1]
    assert len(references) == 20


def test_files_keep_their_names_and_bytes() -> None:
    files = (
        Attachment("Fragebogen für Ana.xlsx", "application/octet-stream", bytes(range(256))),
        Attachment('a "b".txt', "text/plain", b"one\r\ntwo\n"),
    )
    _, _, found = content_of(composed(attachments=files))
    assert [(file.filename, file.content) for file in found] == [(file.filename, file.content) for file in files]


def test_the_same_letter_is_the_same_bytes() -> None:
    assert composed() == composed()
