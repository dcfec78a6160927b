"""What arrives at a desk besides briefs, from many systems and in many languages, and the buyers who look like it."""

from __future__ import annotations

import tomllib
from email.message import EmailMessage
from pathlib import Path

import pytest

from inwriting.mail.parse import parse
from inwriting.mail.screen import screen
from inwriting.playbook.loader import load_playbook
from inwriting.reading.enquiries.enquiry import not_a_brief
from inwriting.reading.text.htmltext import said_by

OWN = frozenset({"scope@desk.example"})
PLAYBOOK = load_playbook("crm-erp-integration")
KINDS = tomllib.loads((Path(__file__).parent / "arrivals.toml").read_text())["mail"]


@pytest.mark.parametrize(
    ("subject", "text", "why"), [(subject, text, kind["why"]) for kind in KINDS for subject, text in kind["mails"]]
)
def test_what_arrives_is_known_for_what_it_is(subject: str, text: str, why: str) -> None:
    message = EmailMessage()
    message["From"], message["To"] = "Ann Person <ann@buyer.example>", "scope@desk.example"
    message["Subject"], message["Message-ID"] = subject, "<1@buyer.example>"
    message.set_content(text)
    mail = parse(message.as_bytes())
    screened = screen(mail, OWN)
    assert (screened.verdict if screened else not_a_brief(said_by(mail.text, mail.html), subject, PLAYBOOK)) == why
