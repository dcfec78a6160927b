"""Who really sent a mail, as far as a trusted server says (RFC 8601)."""

from __future__ import annotations

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


def test_with_two_writers_nobody_can_say_who_it_was() -> None:
    result = "mx.desk.example; dmarc=pass header.from=buyer.example"
    assert verdict(result, sender="ana@buyer.example, ceo@victim.example") == "unauthenticated"


def test_a_shared_domain_aligns_with_itself_alone() -> None:
    assert verdict("mx.desk.example; dkim=pass header.d=gmail.com", sender="ana@gmail.com") == "authenticated"


def test_without_trust_nobody_is_believed() -> None:
    assert verdict("mx.desk.example; dmarc=pass header.from=buyer.example", trust=()) == "unauthenticated"
