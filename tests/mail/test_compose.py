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
from inwriting.mail.compose import case_subject, compose, content_hash, content_of, letter_message_id, reply_subject
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
    in_reply_to: str = "<1@buyer.example>",
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
        in_reply_to=in_reply_to,
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
@settings(max_examples=150)
def test_what_was_written_is_what_is_read(text: str, page: str) -> None:
    assert content_of(composed(text, f"<p>{page}</p>\n"))[:2] == (text, f"<p>{page}</p>\n")


@given(st.text(max_size=300), st.text(max_size=300))
@settings(max_examples=200)
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
        ("Ref: PO 4711", "Re: Ref: PO 4711"),
        ("RE : CRM", "Re: CRM"),
        ("Re(3): RE^2: CRM", "Re: CRM"),
        ("回复：CRM", "Re: CRM"),
        ("Regarding: CRM", "Re: Regarding: CRM"),
        ("Fwd: CRM", "Re: Fwd: CRM"),
        ("Re: " * 2500 + "CRM", "Re: CRM"),
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


# ------------------------------------------------------------------ what servers and clients would change


@pytest.mark.parametrize(
    "text",
    [
        "a\n.\nb\n",
        "From here on\n>From there\n",
        "trailing  \nspaces\t\n",
        "no line end",
        "",
        "\n\nfirst\n",
        "a\rb\n",
        "a\r\nb\n",
        "x" * 5000,
        "Q1. " + "ü" * 3000 + "\n",
        "\x00\x0b\x0c\x85\u2028\n",
        "-- \nLea\n",
        "--=_a\n=3D=\n",
        "שלום 🙂 日本\n",
    ],
)
def test_no_server_has_a_reason_to_change_a_letter(text: str) -> None:
    file = Attachment("notes.txt", "text/plain", text.encode())
    raw = composed(text, text, attachments=(file,))
    assert content_of(raw)[:2] == (text, text)
    assert content_of(raw)[2][0].content == text.encode()
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 78
    assert not any(line == b"." or line.startswith(b"From ") or line.endswith((b" ", b"\t")) for line in lines)
    assert b"\r" not in raw.replace(b"\r\n", b"")


@pytest.mark.parametrize(
    "subject",
    [
        "a" * 10_000,
        "word " * 1999 + "end",
        "ü" * 3_000,
        "🙂" * 300,
        "שלום עולם " * 100 + "סוף",
        "=?utf-8?q?Bcc:_eve=40evil.example?=",
        "see =?utf-8?q?x=0D=0ABcc:?= there",
        'two  spaces, (comment) <a@b.example>; "quoted" \\ 100%',
        "é" + " " * 90 + "é",
    ],
)
def test_any_subject_arrives_as_it_is(subject: str) -> None:
    raw = composed(subject=subject)
    assert parse(raw).subject == subject
    assert max(map(len, raw.split(b"\r\n"))) <= 78


@pytest.mark.parametrize(
    "name",
    [
        "Keller, Ana",
        'Ana "the boss" Keller',
        "back\\slash",
        "<eve@evil.example>",
        "eve@evil.example",
        "=?utf-8?q?Eve?=",
        "Ana (Sales); Team: x",
        "أنا كيلر",
        "🙂 Ana",
        "a" * 200,
    ],
)
def test_any_name_is_only_a_name(name: str) -> None:
    raw = composed(name=name)
    (to,) = parse(raw).to
    assert (to.name, to.address) == (name, "ana@buyer.example")
    assert [mailbox.addr_spec for mailbox in read(raw)["To"].addresses] == ["ana@buyer.example"]
    assert max(map(len, raw.split(b"\r\n"))) <= 78


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ('"ana keller"@buyer.example', '"ana keller"@buyer.example'),
        ("ana,eve@evil.example", '"ana,eve"@evil.example'),
        ("ana>\r\nBcc: eve@buyer.example", '"ana> bcc: eve"@buyer.example'),
        ("ana@straße.example", "ana@xn--strae-oqa.example"),
        ("ana@BÜCHER.example", "ana@xn--bcher-kva.example"),
        ("ana@[192.0.2.1]", "ana@[192.0.2.1]"),
    ],
)
def test_any_address_is_one_address(address: str, written: str) -> None:
    assert [to.address for to in parse(composed(address=address)).to] == [written]


@pytest.mark.parametrize("strange", ["", "<>", "<ü@buyer.example>", "<" + "a" * 950 + "@b>"])
def test_an_id_that_cannot_be_written_leaves_no_empty_field(strange: str) -> None:
    letter = read(composed(in_reply_to=strange, references=(strange,)))
    assert letter["References"] is None
    assert letter["In-Reply-To"] is None


def test_long_references_are_folded() -> None:
    raw = composed(references=tuple(f"<{n}{'a' * 800}@buyer.example>" for n in range(50)))
    assert max(map(len, raw.split(b"\r\n"))) < 998
    assert len(parse(raw).references) == 20


@pytest.mark.parametrize(
    "name",
    [
        "plan.pdf",
        "a" * 300 + ".pdf",
        "日本語" * 60 + ".pdf",
        "Fragebogen für Ana.xlsx",
        "a;b=c '100%'.pdf",
        "=?utf-8?q?x?=.pdf",
        "two\r\nlines.pdf",
        "utf-8''x.pdf",
    ],
)
def test_any_name_of_a_file_comes_back(name: str) -> None:
    raw = composed(attachments=(Attachment(name, "application/pdf", b"%PDF\r\n"),))
    assert [file.filename for file in content_of(raw)[2]] == [name]
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert "\n" not in parse(raw).attachments[0].filename


def test_a_letters_id_follows_from_its_content() -> None:
    def identity(**change: object) -> str:
        content: dict[str, object] = {"case": "IW-2026-0001", "cause": 1, "place": 0, "kind": "quote"}
        content |= {"to": ["a@b.example"], "cc": [], "text": "t", "html": "h", "attachments": [], **change}
        return letter_message_id("IW-2026-0001", content_hash(**content), "desk.example")  # type: ignore[arg-type]

    changes: list[dict[str, object]] = [
        {},
        {"cause": 2},
        {"place": 1},
        {"kind": "receipt"},
        {"to": ["c@d.example"]},
        {"cc": ["c@d.example"]},
        {"text": "u"},
        {"html": "i"},
        {"attachments": [Attachment("a", "text/plain", b"")]},
        {"attachments": [Attachment("a", "text/plain", b"x")]},
        {"attachments": [Attachment("b", "text/plain", b"")]},
    ]
    assert identity() == identity()
    assert len({identity(**change) for change in changes}) == len(changes)
