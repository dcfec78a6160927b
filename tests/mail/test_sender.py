"""Who really sent a mail, as far as a trusted server says (RFC 8601)."""

from __future__ import annotations

import time

import pytest

from inwriting.mail.parse import parse
from inwriting.mail.sender import sender_verdict

TRUST = ("mx.desk.example",)


def verdict(*results: str, sender: str = "ana@buyer.example", trust: tuple[str, ...] = TRUST) -> str:
    lines = [*(f"Authentication-Results: {result}" for result in results), f"From: {sender}", "Subject: x", "", "Hi."]
    return sender_verdict(parse("\r\n".join(lines).encode()), trust).verdict


@pytest.mark.parametrize(
    "result",
    [
        "mx.desk.example; dmarc=pass header.from=buyer.example",
        "mx.desk.example; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=buyer.example",
        "MX.Desk.Example; spf=fail smtp.mailfrom=else.example; dkim=pass header.d=buyer.example header.s=s1",
        "mx.desk.example; dkim=pass header.i=@mail.buyer.example",
        "mx.desk.example; spf=pass smtp.mailfrom=bounce@mail.buyer.example",
        "mx.desk.example 1; dkim=none; dmarc=pass header.from=Buyer.Example",
        "mx.desk.example;\r\n dkim=pass (2048-bit key)\r\n header.d=buyer.example",
    ],
)
def test_a_trusted_server_vouches_for_the_domain(result: str) -> None:
    assert verdict(result) == "authenticated"


@pytest.mark.parametrize(
    "results",
    [
        (),
        ("mx.evil.example; dmarc=pass header.from=buyer.example",),
        ("mx.desk.example; dmarc=pass header.from=else.example",),
        ("mx.desk.example; dkim=pass header.d=else.example",),
        ("mx.desk.example; dkim=pass header.d=notbuyer.example",),
        ("mx.desk.example; spf=pass smtp.mailfrom=ana@else.example",),
        ("mx.desk.example; dmarc=fail header.from=buyer.example; dkim=pass header.d=buyer.example",),
        ("mx.desk.example; none",),
        ("mx.desk.example; dkim=fail header.d=buyer.example", "mx.desk.example; dkim=pass header.d=buyer.example"),
        ("mx.desk.example; x=y (dmarc=pass header.from=buyer.example)",),
        ('mx.desk.example; dkim=pass reason="dmarc=pass header.from=buyer.example" header.d=else.example',),
        ("(mx.desk.example; dmarc=pass header.from=buyer.example",),
    ],
)
def test_nobody_vouches(results: tuple[str, ...]) -> None:
    assert verdict(*results) == "unauthenticated"


@pytest.mark.parametrize(
    "result",
    [
        "mx.desk.example (the inner one); dmarc=pass header.from=buyer.example",
        "(outer) mx.desk.example; dmarc=pass header.from=buyer.example",
        '"mx.desk.example" 1; dmarc=pass header.from=buyer.example',
        "mx.desk.example; nonsense; dmarc=pass header.from=buyer.example",
        "mx.desk.example; dkim=fail header.d=else.example; dkim=pass header.d=buyer.example.",
        "mx.desk.example; spf=pass (a; b) smtp.mailfrom=buyer.example",
        "mx.desk.example; arc=pass; dmarc=pass action=none header.from=buyer.example;compauth=pass reason=100",
    ],
)
def test_servers_write_comments_and_more_than_they_must(result: str) -> None:
    assert verdict(result) == "authenticated"


@pytest.mark.parametrize(
    "result",
    [
        "mx.desk.example.evil.example; dmarc=pass header.from=buyer.example",
        "mx.desk.example/1; dmarc=pass header.from=buyer.example",
        "i=1; mx.desk.example; dmarc=pass header.from=buyer.example",
        "dmarc=pass header.from=buyer.example",
        "mx.desk.example; dmarc=bestguesspass header.from=buyer.example",
        "mx.desk.example; dkim=pass header.d=example",
        "mx.desk.example; dkim=pass header.i=ana@buyer.example@evil.example",
        "mx.desk.example; auth=pass smtp.auth=ana@buyer.example",
        "mx.desk.example; spf=pass smtp.helo=buyer.example",
        "mx.desk.example; arc=pass header.d=buyer.example",
    ],
)
def test_what_only_looks_like_a_voucher(result: str) -> None:
    assert verdict(result) == "unauthenticated"


def test_what_a_forger_writes_below_counts_neither_for_nor_against_by_others() -> None:
    passed = "mx.desk.example; dmarc=pass header.from=buyer.example"
    assert verdict("mx.desk.example; dmarc=none header.from=buyer.example", passed) == "unauthenticated"
    assert verdict("mx.evil.example; dmarc=fail header.from=buyer.example", passed) == "authenticated"
    assert verdict(passed, "mx.desk.example; dmarc=fail header.from=buyer.example") == "unauthenticated"


@pytest.mark.parametrize(
    "name", ["ARC-Authentication-Results", "X-Authentication-Results", "Authentication-Results-Original"]
)
def test_other_headers_vouch_for_nobody(name: str) -> None:
    value = "mx.desk.example; dmarc=pass header.from=buyer.example"
    mail = parse(f"{name}: {value}\r\nFrom: ana@buyer.example\r\n\r\nHi.\r\n".encode())
    assert sender_verdict(mail, TRUST).verdict == "unauthenticated"


def test_nothing_in_the_senders_name_is_a_result() -> None:
    name = "=?utf-8?q?Ana=0D=0AAuthentication-Results=3A_mx=2Edesk=2Eexample=3B_dmarc=3Dpass?="
    assert verdict(sender=f"{name} <ana@buyer.example>") == "unauthenticated"


@pytest.mark.parametrize("sender", ["ana@müller.example", "ana@xn--mller-kva.example"])
@pytest.mark.parametrize("domain", ["xn--mller-kva.example", "XN--MLLER-KVA.example"])
def test_a_domain_outside_of_ascii_has_two_spellings(sender: str, domain: str) -> None:
    assert verdict(f"mx.desk.example; dkim=pass header.d={domain}", sender=sender) == "authenticated"


def test_a_hostile_result_costs_little() -> None:
    started = time.process_time()
    for noise in ("(", ";", "\\", '"', "a=b ", "dkim=pass header.d=x; "):
        verdict("mx.desk.example; " + noise * 100_000)
    assert time.process_time() - started < 10


def test_with_two_writers_nobody_can_say_who_it_was() -> None:
    result = "mx.desk.example; dmarc=pass header.from=buyer.example"
    assert verdict(result, sender="ana@buyer.example, ceo@victim.example") == "unauthenticated"


def test_a_shared_domain_aligns_with_itself_alone() -> None:
    assert verdict("mx.desk.example; dkim=pass header.d=gmail.com", sender="ana@gmail.com") == "authenticated"


def test_without_trust_nobody_is_believed() -> None:
    assert verdict("mx.desk.example; dmarc=pass header.from=buyer.example", trust=()) == "unauthenticated"
