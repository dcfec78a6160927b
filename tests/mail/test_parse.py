"""Mails as clients and gateways really make them, and what is read from them."""

from __future__ import annotations

import base64
import time
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


def test_two_files_of_one_name_are_told_apart_and_a_file_sent_twice_is_not() -> None:
    named = 'Content-Disposition: attachment; filename="flow.csv"'
    files = [part(content, "text/csv", named) for content in (b"a;b", b"c;d", b"a;b")]
    read = parse(multipart("mixed", part(b"See the files.", "text/plain"), *files))
    assert [a.filename for a in read.attachments] == ["flow.csv", "flow (2).csv", "flow.csv"]


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
@settings(max_examples=250)
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
@settings(max_examples=200)
def test_no_tree_of_parts_makes_it_fail(pieces: list[bytes]) -> None:
    parse(HEAD + b'Content-Type: multipart/mixed; boundary="=_b"\r\n\r\n' + b"".join(pieces))


# ------------------------------------------------------------------ labels and encodings that gateways damage


@pytest.mark.parametrize(
    "kind",
    [
        "text/plain charset=utf-8",
        "text/plain (typed); charset=utf-8",
        '"text/plain"; charset="utf-8',
        "TEXT/PLAIN; CHARSET=UTF-8",
        "text; charset=utf-8",
        "text/markdown; charset=utf-8",
        "text/enriched; charset=utf-8",
    ],
)
def test_a_badly_labelled_text_is_still_the_body(kind: str) -> None:
    assert (parse(mail("Grüße\r\n".encode(), kind=kind.encode())).text or "").strip() == "Grüße"


@pytest.mark.parametrize(
    ("content", "charset", "text"),
    [
        (b"\x1b$B-!-j\x1b(B", "iso-2022-jp", "①㈱"),
        ("日本語".encode("iso-2022-jp"), "us-ascii", "日本語"),
        ("中文邮件中文邮件".encode("gb18030") + b"\xff", "gb2312", "中文邮件中文邮件\ufffd"),
        ("日本語のメール".encode("shift_jis")[:-1], "shift_jis", "日本語のメー\ufffd"),
        ("Zeitpläne für".encode() + b"\xc3", "utf-8", "Zeitpläne für\ufffd"),
        ("Grüße".encode("cp1252"), "utf-8", "Grüße"),
        ("Grüße, bald".encode("utf-16-be"), "utf-16", "Grüße, bald"),
        ("Grüße, bald".encode("utf-16-le"), "utf-16", "Grüße, bald"),
        ("Grüße, bald!".encode(), "utf-16", "Grüße, bald!"),
        (b"Gr+APwA3w-e", "utf-7", "Grüße"),
    ],
)
def test_one_damaged_place_does_not_cost_the_whole_text(content: bytes, charset: str, text: str) -> None:
    coded = base64.encodebytes(content)
    read = parse(mail(coded, kind=f"text/plain; charset={charset}".encode(), encoding=b"base64"))
    assert (read.text or "").strip() == text


@pytest.mark.parametrize(
    ("encoding", "content", "text"),
    [
        (b"quoted-printable;", b"=41", "A"),
        (b"base64 (really)", b"QQ==", "A"),
        (b"quoted-printable", b"one= \r\n two", "one two"),
        (b"quoted-printable", b"100 =25 is 1=1 =zz", "100 % is 1=1 =zz"),
        (b"base64", b"b25lCg==\r\ndHdvCg==", "one\ntwo"),
        (b"base64", b"b25l\r\n\r\n______________\r\nlist mailing list\r\n", "one"),
        (b"base64", b"b25l!\r\n>dHdv", "onetwo"),
        (b"base64", b"b25ldHd", "onetw"),
        (b"base64", b"b25l\r\n=dHdv=\r\n=dHdv=", "one"),
    ],
)
def test_damaged_transfer_encodings(encoding: bytes, content: bytes, text: str) -> None:
    assert (parse(mail(content, encoding=encoding)).text or "").strip() == text


def test_lines_that_end_in_a_carriage_return_alone() -> None:
    raw = mail(b"one=\r\ntwo\r\nthree\r\n", encoding=b"quoted-printable").replace(b"\r\n", b"\r")
    assert parse(raw).text == "onetwo\nthree\n"


def test_an_empty_line_stays_one_behind_a_typed_space() -> None:
    read = parse(mail(b"Q1: yes \r\n\r\nQ2: no\r\n> cited \r\n> \r\n", kind=b"text/plain; format=flowed"))
    assert read.text == "Q1: yes \n\nQ2: no\n> cited \n>\n"


@pytest.mark.parametrize(
    ("start", "text"),
    [
        (b"\xef\xbb\xbf", "Hi"),
        (b"\r\n\r\n", "Hi"),
        (b"From ana@buyer.example Mon Nov 23 09:58:00 2026\r\n", "Hi"),
        (b">From ana@buyer.example Mon Nov 23 09:58:00 2026\r\n", "Hi"),
        (b"X-Spam-Report: a long line\r\nbroken by a gateway\r\n", "Hi"),
    ],
)
def test_what_programs_leave_before_a_mail(start: bytes, text: str) -> None:
    read = parse(start + HEAD + b"\r\nHi\r\n")
    assert (read.author, read.text) == (parse(HEAD + b"\r\nHi\r\n").author, text + "\n")


def test_without_a_blank_line_the_text_begins_where_the_header_stops() -> None:
    read = parse(HEAD + b"Hello all,\r\nFrom: Bob <bob@else.example>\r\n\r\nhe wrote.\r\n")
    assert read.text == "Hello all,\nFrom: Bob <bob@else.example>\n\nhe wrote.\n"
    assert [a.address for a in read.from_] == ["ana@buyer.example"]


# ------------------------------------------------------------------ trees of parts


def tree(kind: str, *parts: bytes, boundary: str) -> bytes:
    body = b"".join(f"--{boundary}\r\n".encode() + one + b"\r\n" for one in parts) + f"--{boundary}--\r\n".encode()
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode() + body


PLAIN, RICH = part(b"plain", "text/plain"), part(b"<p>rich</p>", "text/html")
PICTURE = part(b"GIF", "image/gif", "Content-ID: <1>")


@pytest.mark.parametrize(
    ("message", "text", "html", "attached"),
    [
        (tree("related", PICTURE, RICH, boundary="a"), None, "<p>rich</p>", []),
        (tree("related", tree("alternative", PLAIN, RICH, boundary="b"), PICTURE, boundary="a"), "plain", "<p>rich</p>", []),
        (tree("alternative", RICH, PLAIN, boundary="a"), "plain", "<p>rich</p>", []),
        (tree("alternative", part(b" ", "text/plain"), RICH, boundary="a"), None, "<p>rich</p>", []),
        (tree("mixed", PLAIN, part(b"more", "text/plain"), boundary="a"), "plain\nmore", None, []),
        (tree("signed", PLAIN, part(b"s", "application/pkcs7-signature; name=smime.p7s", "Content-Disposition: attachment"), boundary="a"), "plain", None, []),
        (tree("mixed", PLAIN, part(b"notes", "text/plain; name=notes.txt", "Content-Disposition: inline"), boundary="a"), "plain", None, ["notes.txt"]),
        (tree("mixed", tree("mixed", PLAIN, boundary="a1"), part(b"two", "text/plain"), boundary="a"), "plain\ntwo", None, []),
        (tree("mixed", PLAIN, boundary="a").replace(b'boundary="a"', b'boundary="z"') .replace(b"--a", b"--b"), "plain", None, []),
        (tree("mixed", PLAIN, boundary="a").removesuffix(b"--a--\r\n"), "plain", None, []),
        (tree("mixed", boundary="a"), "", None, []),
        (part(b"%PDF", "application/pdf; name=rfq.pdf"), None, None, ["rfq.pdf"]),
        (part(b"brief", "text/plain; name=brief.txt", "Content-Disposition: attachment"), None, None, ["brief.txt"]),
        (b"\r\n", "", None, []),
    ],
)  # fmt: skip
def test_what_is_the_text_and_what_is_attached(
    message: bytes, text: str | None, html: str | None, attached: list[str]
) -> None:
    read = parse(HEAD + message)
    assert (read.text and read.text.strip()) == text
    assert (read.html and read.html.strip()) == html
    assert [a.filename for a in read.attachments if not a.inline] == attached


@pytest.mark.parametrize("kind", ["application/ms-tnef", "application/pkcs7-mime", "application/pgp-encrypted"])
def test_what_cannot_be_read_is_kept_and_said(kind: str) -> None:
    read = parse(multipart("mixed", part(b"Hi", "text/plain"), part(b"x", kind)))
    assert "kept unread" in " ".join(read.defects)
    assert [a.content for a in read.attachments] == [b"x"]


def test_a_page_that_alone_names_its_charset() -> None:
    page = b"<meta charset=windows-1251><p>" + "Привет".encode("cp1251")
    assert "Привет" in (parse(mail(page, kind=b"text/html")).html or "")


# ------------------------------------------------------------------ names of files


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="plan.pdf"', "plan.pdf"),
        ("attachment; filename*=utf-8''Pl%C3%A4ne.pdf", "Pläne.pdf"),
        ("attachment; filename=\"Pl_ne.pdf\"; filename*=utf-8''Pl%C3%A4ne.pdf", "Pläne.pdf"),
        ("attachment; filename*1*=%20neu.pdf; filename*0*=utf-8''Pl%C3%A4ne", "Pläne neu.pdf"),
        ('attachment; filename="=?utf-8?q?Pl=C3=A4ne=2Epdf?="', "Pläne.pdf"),
        ("attachment; filename*=iso-8859-1'de'Pl%E4ne.pdf", "Pläne.pdf"),
        ('attachment; filename="C:\\\\Users\\\\Ana\\\\plan.pdf"', "plan.pdf"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("attachment", "named.pdf"),
    ],
)
def test_the_name_of_a_file(disposition: str, name: str) -> None:
    file = part(b"%PDF", 'application/pdf; name="named.pdf"', f"Content-Disposition: {disposition}")
    assert [a.filename for a in parse(multipart("mixed", part(b"Hi", "text/plain"), file)).attachments] == [name]


@pytest.mark.parametrize(
    "hostile",
    [
        "filename*=idna''%E4.pdf",
        "filename*=punycode''%E4.pdf",
        "filename*=undefined''%E4.pdf",
        "filename*=base64''%E4.pdf",
        "filename*=utf-8''a; filename*0*=b",
        "filename*" + "9" * 5000 + "=b",
        "filename*=utf-8''%ED%A0%80%00.pdf",
        "filename=" + "a" * 20_000,
        ";" * 20_000,
    ],
)
def test_no_parameter_makes_it_fail(hostile: str) -> None:
    file = part(b"%PDF", "application/pdf", f"Content-Disposition: attachment; {hostile}")
    read = parse(multipart("mixed", part(b"Hi", "text/plain"), file))
    assert (read.text or "").strip() == "Hi"
    assert [a.content for a in read.attachments] == [b"%PDF"]
    assert not set("\r\n\x00/\\") & set(read.attachments[0].filename)


# ------------------------------------------------------------------ header fields


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (b"=?utf-8?Q?Really??= ok", "Really? ok"),
        (b"=?utf-8?Q?with spaces?=", "with spaces"),
        (b"=?utf-8?B?R3LDvA==?=\r\n =?utf-8?B?w59l?=", "Grüße"),
        (b"=?utf-8?B?R3LDvMM=?= =?utf-8?B?n2U=?=", "Grüße"),
        (b"=?utf-8*de?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        (b"=?x-unknown?q?Gr=FC=DFe?=", "Grüße"),
        (b"=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        (b"=?utf-8?q?a=0D=0ABcc:_x@y.example?=", "a Bcc: x@y.example"),
        (b"two\r\n\tlines", "two lines"),
        (b"=?utf-8?q?never ends", "=?utf-8?q?never ends"),
        ("Gr\u2028üße\u0085".encode(), "Gr üße"),
        ("Grüße".encode("latin-1"), "Grüße"),
    ],
)
def test_the_subject_as_it_was_typed(subject: bytes, text: str) -> None:
    assert parse(HEAD.replace(b"Hello", subject) + b"\r\nHi\r\n").subject == text


@pytest.mark.parametrize(
    ("field", "addresses"),
    [
        (b"undisclosed-recipients:;", []),
        (b'Team: a@b.example, "C, D" <c@d.example>;', ["a@b.example", "c@d.example"]),
        (b"a@b.example; C <c@d.example>", ["a@b.example", "c@d.example"]),
        (b"'a@b.example'", ["a@b.example"]),
        (b"Ana (see <eve@evil.example>) <a@b.example>", ["a@b.example"]),
        (b"=?utf-8?b?PGV2ZUBldmlsLmV4YW1wbGU+?= <a@b.example>", ["a@b.example"]),
        (b"a@" + b"b" * 5000 + b".example, c@d.example", ["c@d.example"]),
        ("Jörg@Müller.example".encode(), ["jörg@müller.example"]),
        (b'"a b"@c.example', ['"a b"@c.example']),
    ],
)
def test_the_addresses_of_a_field(field: bytes, addresses: list[str]) -> None:
    read = parse(HEAD.replace(b"scope@desk.example", field) + b"\r\nHi\r\n")
    assert [a.address for a in read.to] == addresses


def test_one_of_several_writers_is_never_taken_for_the_only_one() -> None:
    for field in (b"ana@buyer.example, eve@evil.example", b"ana@buyer.example; eve@evil.example"):
        read = parse(HEAD.replace(b"Ana Keller <ana@buyer.example>", field) + b"\r\nHi\r\n")
        assert [a.address for a in read.from_] == ["ana@buyer.example", "eve@evil.example"]


@pytest.mark.parametrize(
    ("value", "ids"),
    [
        ("<a@b> <c@d>", ("<a@b>", "<c@d>")),
        ("<a@b><c@d>\r\n\t<a@b>", ("<a@b>", "<c@d>")),
        ("<a\r\n @b>", ("<a@b>",)),
        ("Message of Monday <a@b>", ("<a@b>",)),
        ("a@b, c@d", ("<a@b>", "<c@d>")),
        ("<>", ()),
        ("< >", ()),
        ("", ()),
        ("<" + "a" * 2000 + "@b> <c@d>", ("<c@d>",)),
    ],
)
def test_the_ids_a_mail_answers(value: str, ids: tuple[str, ...]) -> None:
    read = parse(HEAD + f"References: {value}\r\n\r\nHi\r\n".encode())
    assert read.references == ids


def test_several_message_ids_are_one_and_none_is_made_up() -> None:
    assert parse(b"Message-ID: <0@buyer.example>\r\n" + HEAD + b"\r\nHi\r\n").message_id == "<0@buyer.example>"
    assert not parse(HEAD.replace(b"1@buyer.example", b"a" * 3000 + b"@b") + b"\r\nHi\r\n").has_message_id


# ------------------------------------------------------------------ identity


@pytest.mark.parametrize(
    "kind", ["application/json", "application/xml", "text/csv", "message/rfc822", "application/octet-stream"]
)
def test_a_file_with_other_line_ends_is_the_same_file(kind: str) -> None:
    file = part(b"one\r\ntwo\r\n", kind, "Content-Disposition: attachment; filename=a")
    raw = multipart("mixed", part(b"Hi", "text/plain"), file)
    assert parse(raw).identity == parse(raw.replace(b"\r\n", b"\n")).identity
    assert parse(raw).identity != parse(raw.replace(b"two", b"too")).identity


def test_other_boundaries_and_charsets_are_another_route() -> None:
    raw = multipart("mixed", part("Grüße".encode(), "text/plain; charset=utf-8"), part(b"%PDF", "application/pdf"))
    again = raw.replace(b"=_b", b"=_c").replace("Grüße".encode(), "Grüße".encode("cp1252"))
    assert parse(again.replace(b"charset=utf-8", b"charset=iso-8859-1")).identity == parse(raw).identity


# ------------------------------------------------------------------ cost


MANY = 100_000


@pytest.mark.parametrize(
    "raw",
    [
        HEAD.replace(b"<1@buyer.example>", b"a" * MANY) + b"\r\nHi",
        HEAD + b"In-Reply-To: " + b"a" * MANY + b"\r\n\r\nHi",
        HEAD + b"References: " + b"<" * MANY + b"\r\n\r\nHi",
        HEAD.replace(b"Hello", b"=?a?q?" * (MANY // 6)) + b"\r\nHi",
        HEAD.replace(b"Hello", b"=?" * (MANY // 2)) + b"\r\nHi",
        HEAD.replace(b"Ana Keller", b"(" * MANY) + b"\r\nHi",
        HEAD.replace(b"Ana Keller", b'"' * (MANY + 1)) + b"\r\nHi",
        HEAD.replace(b"scope@desk.example", b", ".join(b"P <p%d@b.example>" % n for n in range(10_000))) + b"\r\nHi",
        b"no colon\r\n" * (MANY // 10) + HEAD + b"\r\nHi",
        b"X: y\r\n" + b"no colon\r\n" * (MANY // 10) + HEAD + b"\r\nHi",
        HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * (MANY // 8),
        HEAD
        + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        + b"--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" * 4000,
        HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--z" + b" " * (10 * MANY) + b"x",
        mail(b">" * (10 * MANY), kind=b"text/plain; format=flowed"),
        mail(b"=C3=A4" * MANY, encoding=b"quoted-printable"),
        mail(b"QQ==" * MANY, encoding=b"base64"),
        mail(b"word " * (5 * MANY), kind=b"text/plain; format=flowed"),
        HEAD + b"\r\n" + b"\r" * (10 * MANY),
    ],
    ids=lambda raw: f"{len(raw)} bytes",
)
def test_a_hostile_mail_takes_no_longer_than_a_long_one(raw: bytes) -> None:
    """Each took minutes with a method whose cost grows with the square of the length."""
    started = time.process_time()
    try:
        parse(raw)
    except Unreadable:
        pass
    assert time.process_time() - started < 5


@given(st.sampled_from(["From", "To", "Subject", "Date", "Message-ID", "Content-Type", "References"]), st.data())
@settings(max_examples=150)
def test_no_header_field_makes_it_fail(name: str, data: st.DataObject) -> None:
    pieces = st.sampled_from(
        [
            "<",
            ">",
            "@",
            ",",
            ";",
            ":",
            '"',
            "\\",
            "(",
            ")",
            "=?utf-8?q?",
            "?=",
            "=",
            "*",
            "'",
            "ü",
            "a",
            "b.example",
            " ",
            "\r\n ",
            "2026",
            "Mon, ",
            "+9999",
            "filename*0*=",
            "boundary=b",
            "\x00",
        ]
    )
    words = st.text(
        st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=4
    )  # a bare line ends the header
    value = "".join(data.draw(st.lists(pieces | words, max_size=30)))
    read = parse(f"{name}: {value}\r\n".encode("utf-8", "replace") + HEAD + b"\r\nHi\r\n")
    for address in (*read.from_, *read.to):
        assert not set("\r\n\x00") & set(address.address + address.name)
