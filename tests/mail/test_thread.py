"""Which case a mail names, by what, and who may join it."""

from __future__ import annotations

import pytest

from inwriting.mail.message import Address
from inwriting.mail.parse import parse
from inwriting.mail.thread import (
    Found,
    bounce_address,
    find_case,
    find_reference,
    is_sub_address,
    joining,
    reply_address,
    shared_domains,
)

KEY, DESK = b"k" * 32, "scope@desk.example"
REF = "IW-2026-0001"
TOKEN = reply_address(DESK, "+", REF, KEY)


class Known:
    """A store that knows two cases, a letter of each and a mail of the first."""

    def case_of_letter(self, message_id: str) -> str | None:
        return {
            "<letter-1@desk.example>": REF,
            "<letter-2@desk.example>": "IW-2026-0002",
            "<digest@desk.example>": "office",
        }.get(message_id)

    def case_of_mail(self, message_id: str) -> str | None:
        return {"<brief@buyer.example>": REF}.get(message_id)

    def case_exists(self, ref: str) -> bool:
        return ref in (REF, "IW-2026-0002")


def found(*headers: str, to: str = DESK, subject: str = "CRM", body: str = "Hi.") -> Found | None:
    lines = ["From: ana@buyer.example", f"To: {to}", f"Subject: {subject}", "Message-ID: <9@buyer.example>", *headers]
    return find_case(parse(("\r\n".join(lines) + f"\r\n\r\n{body}\r\n").encode()), Known(), frozenset({DESK}), KEY, "+")


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"to": TOKEN}, "reply-token"),
        ({"to": TOKEN.upper()}, "reply-token"),
        ({"to": f"Desk <{TOKEN}>, ben@buyer.example"}, "reply-token"),
        ({"headers": (f"Delivered-To: {TOKEN}",)}, "reply-token"),
        ({"headers": ("In-Reply-To: <letter-1@desk.example>",)}, "in-reply-to"),
        ({"headers": ("References: <x@y.example>\r\n <letter-1@desk.example> <z@y.example>",)}, "references"),
        ({"headers": ("In-Reply-To: <brief@buyer.example>",)}, "known-message"),
        ({"subject": "WG: [IW-2026-0001] CRM"}, "subject-tag"),
        ({"body": "About IW-2026-0001: yes."}, "body-reference"),
        ({"subject": "iw-2026-0001"}, "body-reference"),
    ],
)
def test_a_case_is_found_by_whatever_names_it(given: dict[str, object], reason: str) -> None:
    headers = given.pop("headers", ())
    case = found(*headers, **given)  # type: ignore[misc, arg-type]
    assert case is not None
    assert (case.ref, case.reason) == (REF, reason)


def test_what_only_we_can_make_goes_before_what_people_copy() -> None:
    case = found("In-Reply-To: <letter-2@desk.example>", to=TOKEN, subject="[IW-2026-0002] CRM")
    assert case is not None
    assert (case.ref, case.reason) == (REF, "reply-token")
    case = found("In-Reply-To: <letter-1@desk.example>", subject="[IW-2026-0002] CRM")
    assert case is not None
    assert case.ref == REF


@pytest.mark.parametrize(
    "given",
    [
        {"to": "scope+IW-2026-0001.aaaaaaaaaaaaaaaa@desk.example"},
        {"to": reply_address(DESK, "+", "IW-2026-0009", KEY)},
        {"to": bounce_address(DESK, "+", "<letter-1@desk.example>", "ana@buyer.example", KEY)},
        {"headers": ("In-Reply-To: <digest@desk.example>",)},
        {"subject": "[IW-2026-0099] CRM"},
        {"body": "IW-2026-0001 or IW-2026-0002?"},
        {"body": "Hi.\r\n\r\nOn Monday Bob <bob@x.example> wrote:\r\n> About IW-2026-0001"},
        {"body": "XIW-2026-00012"},
        {},
    ],
)
def test_what_names_no_case_or_more_than_one_finds_none(given: dict[str, object]) -> None:
    headers = given.pop("headers", ())
    assert found(*headers, **given) is None  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"headers": (f"Cc: {TOKEN}",), "to": "ben@buyer.example"}, "reply-token"),
        ({"headers": (f"Envelope-To: <{TOKEN}>",)}, "reply-token"),
        ({"headers": ("Delivered-To: a@b.example", f"Delivered-To: {TOKEN}")}, "reply-token"),
        ({"headers": ("In-Reply-To: Your letter of Monday <letter-1@desk.example>",)}, "in-reply-to"),
        ({"headers": ("References: <digest@desk.example> <letter-1@desk.example>",)}, "references"),
        ({"subject": "=?utf-8?q?AW=3A_=5BIW-2026-0001=5D?= CRM"}, "subject-tag"),
        ({"subject": "[IW-2026-0099] [iw-2026-0001] CRM"}, "subject-tag"),
        ({"headers": ("Content-Type: text/html",), "body": "<p>About <b>IW-2026-0001</b></p>"}, "body-reference"),
        (
            {
                "to": "scope+IW-2026-0001.aaaaaaaaaaaaaaaa@desk.example",
                "headers": ("In-Reply-To: <letter-1@desk.example>",),
            },
            "in-reply-to",
        ),
    ],
)
def test_clients_and_gateways_leave_traces_in_odd_places(given: dict[str, object], reason: str) -> None:
    headers = given.pop("headers", ())
    case = found(*headers, **given)  # type: ignore[misc, arg-type]
    assert case is not None
    assert (case.ref, case.reason) == (REF, reason)


def test_a_token_that_is_not_ours_is_told_to_the_operator() -> None:
    case = found("In-Reply-To: <letter-1@desk.example>", to="scope+IW-2026-0002.aaaaaaaaaaaaaaaa@desk.example")
    assert case is not None
    assert "is not ours" in case.detail


def test_the_newest_of_two_threads_counts_and_the_end_of_a_long_one_is_seen() -> None:
    case = found("References: <letter-1@desk.example> <letter-2@desk.example>")
    assert case is not None
    assert case.ref == "IW-2026-0002"
    many = "\r\n ".join(f"<{number}@buyer.example>" for number in range(10_000))
    case = found(f"References: {many}\r\n <letter-1@desk.example>")
    assert case is not None
    assert case.ref == REF


@pytest.mark.parametrize(
    "body",
    [
        "Hi\r\n-- \r\nour case IW-2026-0001",
        "FYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: Bob <b@x.example>\r\nDate: Mon\r\nSubject: x\r\n\r\nIW-2026-0001",
        "Hi\r\n\r\n-----Original Message-----\r\nFrom: Bob\r\nSent: Monday\r\nTo: x\r\nSubject: IW-2026-0001\r\n\r\nx",
    ],
)
def test_what_others_wrote_below_names_no_case(body: str) -> None:
    assert found(body=body) is None


@pytest.mark.parametrize("separator", ["+", "-", "--", "="])
def test_any_separator_of_a_server(separator: str) -> None:
    address = reply_address(DESK, separator, REF, KEY)
    assert find_reference(address, DESK, separator, KEY) == REF
    assert find_reference(DESK, DESK, separator, KEY) is None


def test_without_subaddressing_the_address_is_bare_and_says_nothing() -> None:
    assert reply_address(DESK, "", REF, KEY) == DESK
    assert find_reference(TOKEN, DESK, "", KEY) is None


def test_a_token_is_of_one_case_and_one_key() -> None:
    assert find_reference(TOKEN, DESK, "+", KEY) == REF
    assert find_reference(TOKEN, DESK, "+", b"x" * 32) is None
    assert find_reference(TOKEN.replace("0001", "0002"), DESK, "+", KEY) is None
    assert is_sub_address(TOKEN, DESK)


def test_envelope_senders_fit_into_mail() -> None:
    address = bounce_address(DESK, "+", "<IW-2026-0001.ab@desk.example>", "ana@buyer.example", KEY)
    assert len(address.partition("@")[0].encode()) <= 64
    assert address != bounce_address(DESK, "+", "<IW-2026-0001.ab@desk.example>", "ben@buyer.example", KEY)
    long = "a-very-long-name-of-a-desk-that-somebody-chose@desk.example"
    assert reply_address(long, "+", REF, KEY) == long


PARTICIPANTS = {
    "ana@buyer.example": "client",
    "max@gmail.com": "",
    "ina@watcher.example": "observer",
    "lead@desk.example": "",
}


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("ana@buyer.example", "participant"),
        ("ANA@Buyer.Example", "participant"),
        ("ben@buyer.example", "observer"),
        ("ben@sub.buyer.example", "stranger"),
        ("eve@gmail.com", "stranger"),
        ("other@watcher.example", "stranger"),
        ("somebody@desk.example", "stranger"),
        ("lead@desk.example", "participant"),
        ("eve@elsewhere.example", "stranger"),
    ],
)
def test_finding_is_not_joining(address: str, kind: str) -> None:
    author = Address("", address.lower())
    assert joining(author, PARTICIPANTS, {"lead@desk.example"}, shared_domains()).kind == kind


def test_nobody_joins_nothing() -> None:
    assert joining(None, PARTICIPANTS, (), shared_domains()).kind == "stranger"


def test_the_free_mail_providers_are_shared() -> None:
    assert {"gmail.com", "outlook.com", "yahoo.com", "gmx.de", "icloud.com", "proton.me", "qq.com"} <= shared_domains()
