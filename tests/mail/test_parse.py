"""Mails as clients and gateways really make them, and what is read from them."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.mail.parse import Unreadable, parse

HEAD = b"From: Ana Keller <ana@buyer.example>\r\nTo: scope@desk.example\r\nSubject: Hello\r\nMessage-ID: <1@buyer.example>\r\nDate: Mon, 23 Nov 2026 09:58:00 +0100\r\nMIME-Version: 1.0\r\n"


def mail(
    content: bytes, head: bytes = HEAD, kind: bytes = b"text/plain; charset=utf-8", encoding: bytes = b"8bit"
) -> bytes:
    return head + b"Content-Type: " + kind + b"\r\nContent-Transfer-Encoding: " + encoding + b"\r\n\r\n" + content


def multipart(kind: str, *parts: bytes) -> bytes:
    body = b"".join(b"--=_b\r\n" + part + b"\r\n" for part in parts) + b"--=_b--\r\n"
    return HEAD + f'Content-Type: multipart/{kind}; boundary="=_b"\r\n\r\n'.encode() + body


def part(content: bytes, kind: str, *more: str) -> bytes:
    return "\r\n".join((f"Content-Type: {kind}", *more, "", "")).encode() + content


def test_an_ordinary_mail() -> None:
    read = parse(mail("Grüße aus Köln\r\n".encode()))
    assert str(read.author) == "Ana Keller <ana@buyer.example>"
    assert [a.address for a in read.to] == ["scope@desk.example"]
    assert read.text == "Grüße aus Köln\n"
    assert read.date == datetime(2026, 11, 23, 8, 58, tzinfo=UTC)
    assert read.defects == ()


@pytest.mark.parametrize(
    ("content", "charset"),
    [
        ("Grüße – “so”".encode("cp1252"), "iso-8859-1"),
        ("Grüße – “so”".encode("cp1252"), "us-ascii"),
        ("Grüße – “so”".encode(), "us-ascii"),
        ("Grüße – “so”".encode(), "x-unknown-charset"),
        ("Grüße – “so”".encode(), "utf8"),
        ("Grüße – “so”".encode("utf-16"), "utf-16"),
    ],
)
def test_a_text_in_another_charset_than_it_says(content: bytes, charset: str) -> None:
    assert (parse(mail(content, kind=f"text/plain; charset={charset}".encode())).text or "").strip() == "Grüße – “so”"


@pytest.mark.parametrize(
    ("text", "charset"), [("日本語のメール", "iso-2022-jp"), ("中文邮件", "gb18030"), ("Привет", "koi8-r")]
)
def test_other_alphabets(text: str, charset: str) -> None:
    assert (
        parse(mail(text.encode(charset), kind=f"text/plain; charset={charset}".encode())).text or ""
    ).strip() == text


def test_flowed_text_is_joined_as_it_was_typed() -> None:
    flowed = b"> This line goes \r\n> on here.\r\nAnd mine \r\ngoes on.\r\n-- \r\nAna\r\n"
    read = parse(mail(flowed, kind=b"text/plain; format=flowed"))
    assert read.text == "> This line goes on here.\nAnd mine goes on.\n-- \nAna\n"
    deleted = parse(mail(b"anti \r\nclockwise\r\n", kind=b"text/plain; format=flowed; delsp=yes"))
    assert deleted.text == "anticlockwise\n"


@pytest.mark.parametrize("encoding", [b"quoted-printable", b"QUOTED-PRINTABLE", b"base64", b"8bit", b"nonsense"])
def test_transfer_encodings(encoding: bytes) -> None:
    content = {
        b"quoted-printable": b"one =C3=A9=\r\n two=20\r\n",
        b"base64": base64.encodebytes("one é two \n".encode()),
    }
    raw = content.get(encoding.lower(), "one é two \r\n".encode())
    assert (parse(mail(raw, encoding=encoding)).text or "").split() == ["one", "é", "two"]


def test_the_parts_of_a_mail_with_a_picture_and_a_file() -> None:
    alternative = b'Content-Type: multipart/alternative; boundary="=_a"\r\n\r\n--=_a\r\nContent-Type: text/plain\r\n\r\nplain\r\n--=_a\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--=_a--\r\n'
    picture = part(b"R0lGOD", "image/gif", "Content-ID: <logo>", "Content-Disposition: inline")
    file = part(b"a;b", "text/csv", 'Content-Disposition: attachment; filename="systems.csv"')
    read = parse(multipart("mixed", alternative, picture, file))
    assert (read.text or "").strip() == "plain"
    assert (read.html or "").strip() == "<p>rich</p>"
    assert [(a.filename, a.inline) for a in read.attachments if not a.inline] == [("systems.csv", False)]


def test_what_apple_mail_writes_around_a_file_is_one_body() -> None:
    first = part(b"Before the file.", "text/plain")
    file = part(b"%PDF", "application/pdf", 'Content-Disposition: inline; filename="rfq.pdf"')
    read = parse(multipart("mixed", first, file, part(b"After the file.", "text/plain")))
    assert "Before the file." in (read.text or "")
    assert "After the file." in (read.text or "")
    assert [a.filename for a in read.attachments] == ["rfq.pdf"]


def test_a_forwarded_message_is_attached_and_not_the_writers_text() -> None:
    inner = b"From: boss@else.example\r\nSubject: secret\r\n\r\nThe CEO says yes."
    read = parse(multipart("mixed", part(b"See attached.", "text/plain"), part(inner, "message/rfc822")))
    assert (read.text or "").strip() == "See attached."
    assert read.author is not None
    assert read.author.address == "ana@buyer.example"
    assert len(read.attachments) == 1


@pytest.mark.parametrize(
    ("header", "name", "address"),
    [
        (b'"Keller, Ana" <ana@buyer.example>', "Keller, Ana", "ana@buyer.example"),
        (b"=?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <JM@Buyer.Example>", "Jürgen Müller", "jm@buyer.example"),
        ("Jürgen <jm@buyer.example>".encode(), "Jürgen", "jm@buyer.example"),
        (b'"ceo@victim.example" <eve@evil.example>', "ceo@victim.example", "eve@evil.example"),
        (b"ana@buyer.example (Ana Keller)", "", "ana@buyer.example"),
        (b"<ana@buyer.example>", "", "ana@buyer.example"),
    ],
)
def test_who_wrote_is_the_address_and_never_the_name(header: bytes, name: str, address: str) -> None:
    author = parse(HEAD.replace(b"Ana Keller <ana@buyer.example>", header) + b"\r\nHi\r\n").author
    assert author is not None
    assert author.address == address
    assert not name or author.name == name


@pytest.mark.parametrize(
    "date", [b"Thu, 01 Jan 1970 00:00:00 +0000", b"Fri, 1 Jan 2099 00:00:00 +0000", b"yesterday", b"", b"32 Foo 20267"]
)
def test_a_strange_date_is_no_hindrance(date: bytes) -> None:
    raw = HEAD.replace(b"Mon, 23 Nov 2026 09:58:00 +0100", date) + b"\r\nHi\r\n"
    assert (parse(raw).text or "").strip() == "Hi"


def test_a_mail_without_message_id_has_one_of_its_content() -> None:
    raw = HEAD.replace(b"Message-ID: <1@buyer.example>\r\n", b"") + b"\r\nHi\r\n"
    one, other = parse(raw), parse(raw.replace(b"Hi", b"Ho"))
    assert not one.has_message_id
    assert one.message_id != other.message_id
    assert one.message_id == parse(b"Received: from x by y\r\n" + raw).message_id


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: b"Received: from a by b; Mon, 23 Nov 2026 09:59:00 +0000\r\n" + raw,
        lambda raw: b"Return-Path: <ana@buyer.example>\r\nDelivered-To: scope@desk.example\r\n" + raw,
        lambda raw: b"Authentication-Results: mx.desk.example; dmarc=pass header.from=buyer.example\r\n" + raw,
        lambda raw: raw.replace(b"\r\n", b"\n"),
        lambda raw: raw.replace(
            b"8bit\r\n\r\nHello there\r\n", b"base64\r\n\r\n" + base64.b64encode(b"Hello there\r\n") + b"\r\n"
        ),
    ],
)
def test_the_same_mail_over_another_route_is_the_same(change: object) -> None:
    raw = mail(b"Hello there\r\n")
    assert parse(change(raw)).identity == parse(raw).identity  # type: ignore[operator]


@pytest.mark.parametrize(
    "change",
    [
        (b"Hello there", b"Hello where"),
        (b"Subject: Hello", b"Subject: Hullo"),
        (b"ana@", b"eva@"),
        (b"09:58", b"09:59"),
    ],
)
def test_another_mail_is_another(change: tuple[bytes, bytes]) -> None:
    raw = mail(b"Hello there\r\n")
    assert parse(raw.replace(*change)).identity != parse(raw).identity


@pytest.mark.parametrize(
    "raw", [b"", b"\r\n\r\n", b"\x00\x01\x02", b"just words\nand more words\n", b"Title: a recipe\n\nEggs"]
)
def test_what_is_no_mail_is_refused_with_a_reason(raw: bytes) -> None:
    with pytest.raises(Unreadable, match=r"message"):
        parse(raw)


def test_nul_bytes_and_lone_carriage_returns() -> None:
    read = parse(mail(b"one\x00two\rthree\r\n"))
    assert "\x00" not in (read.text or "")
    assert "three" in (read.text or "")


@given(st.binary(max_size=600))
@settings(max_examples=400, deadline=None)
def test_no_bytes_make_it_fail(noise: bytes) -> None:
    for raw in (noise, HEAD + noise, HEAD + b"\r\n" + noise, mail(noise, kind=noise[:40].replace(b"\n", b""))):
        try:
            read = parse(raw)
        except Unreadable:
            continue
        assert len(read.identity) == 64
        assert read.message_id.startswith("<")


@given(
    st.lists(
        st.sampled_from(
            [
                b"--=_b\r\n",
                b"--=_b--\r\n",
                b"Content-Type: multipart/mixed; boundary==_b\r\n",
                b"Content-Type: text/html\r\n",
                b"Content-Type: message/rfc822\r\n",
                b"\r\n",
                b"words\r\n",
                b"Content-Transfer-Encoding: base64\r\n",
                b"=C3=\r\n",
                b"Subject: x\r\n",
            ]
        ),
        max_size=40,
    )
)
@settings(max_examples=200, deadline=None)
def test_no_tree_of_parts_makes_it_fail(pieces: list[bytes]) -> None:
    parse(HEAD + b'Content-Type: multipart/mixed; boundary="=_b"\r\n\r\n' + b"".join(pieces))
