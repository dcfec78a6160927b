"""What a writer strikes out is not said, whichever way the mail shows it."""

from __future__ import annotations

import re

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.text.htmltext import html_to_text, said_by
from inwriting.reading.text.struck import without_struck

PLAYBOOK = load_playbook("crm-erp-integration")
KEPT = {("crm", "HubSpot"), ("erp", "NetSuite")}
PAGES = {
    "s": "<p>Our CRM is <s>Salesforce</s> HubSpot. Our ERP is NetSuite.</p>",
    "del and ins": "<p>Our CRM is <del>Salesforce</del><ins>HubSpot</ins>.</p><p>Our ERP is NetSuite.</p>",
    "strike": "<ul><li>CRM: HubSpot</li><li>ERP: NetSuite</li><li><strike>Budget: EUR 40,000</strike></li></ul>",
    "style": '<p>CRM: HubSpot</p><p>ERP: <span style="color:red; text-decoration: line-through">SAP</span> NetSuite</p>',
    "longhand": '<p>Our CRM is HubSpot, our ERP NetSuite. <b style="text-decoration-line:line-through">Live in May 2027.</b></p>',
    "class": "<style>.old, p.gone { color: red; text-decoration: line-through }</style><p>Our CRM is HubSpot, our ERP is NetSuite.</p>"
    '<p class="big gone">Our CRM is Pipedrive.</p>',
    "blocks": "<s><div><p>Our ERP is SAP.</p><p>Our CRM is Pipedrive.</p></div></s><p>We run HubSpot as CRM and NetSuite as ERP.</p>",
    "within a form": "<p>CRM: HubSpot<br>ERP: <del>Sage 200</del> NetSuite<br>Licences (bought, signed, evaluating, not purchased, renewing): <s>signed</s></p>",
}


def facts(text: str) -> set[tuple[str, str]]:
    return {(fact.key, fact.value) for fact in read_brief(text, PLAYBOOK, author="ana@acme.example").facts}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_what_html_strikes_out_is_not_read(page: str) -> None:
    assert facts(html_to_text(page)) == KEPT
    plain = re.sub(r"<[^>]*>", " ", page.partition("</style>")[2] or page)
    assert facts(said_by(plain, page)) == KEPT


def test_the_text_part_is_read_where_nothing_is_struck_out() -> None:
    assert (
        said_by("CRM: HubSpot", "<p>CRM: HubSpot</p><style>.x{text-decoration:line-through}</style>") == "CRM: HubSpot"
    )
    assert said_by(" ", "<p>CRM: HubSpot</p>") == "CRM: HubSpot"
    assert said_by(None, None) == ""


def test_the_label_of_a_struck_line_holds_for_what_is_written_behind() -> None:
    text = "CRM: HubSpot\n~~ERP: Sage 200~~ -> NetSuite\n~~Budget: USD 9,000~~ (struck by the owner)\n~~Sponsor: Ida Lund~~\n"
    assert facts(text) == KEPT
    assert "Budget" not in without_struck(text)


def test_what_is_struck_out_as_in_markdown_is_not_read() -> None:
    text = "Our CRM is ~~Salesforce~~ HubSpot. Our ERP is NetSuite.\n~~~~~~~~~~\n~~Our budget is EUR 40,000.~~\n"
    reading = read_brief(text, PLAYBOOK)
    assert {(fact.key, fact.value) for fact in reading.facts} == KEPT
    assert all(fact.evidence in text for fact in reading.facts)
    assert {(item.value, item.why, item.evidence) for item in reading.excluded} == {
        ("Salesforce", "past", "Our CRM is ~~Salesforce~~ HubSpot")
    }


LONG = f"<p>{'CRM: HubSpot, ERP: NetSuite. ' * 8}</p>"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Your mail client does not support HTML. View this message in a browser.", "<p>CRM: HubSpot</p>"),
        ("This is an HTML message. Please enable HTML to read it.", "<p>CRM: HubSpot</p>"),
        ("Ihr E-Mail-Programm unterstützt kein HTML.", "<p>CRM: HubSpot</p>"),
        ("Votre messagerie ne prend pas en charge le format HTML.\n", "<p>CRM: HubSpot</p>"),
        ("Su cliente de correo no admite HTML. Véalo en su navegador: https://x.example/1", "<p>CRM: HubSpot</p>"),
        ("Uw e-mailprogramma ondersteunt geen HTML", "<p>CRM: HubSpot</p>"),
        ("[image: logo]", LONG),
        ("Hi", LONG),
    ],
)
def test_a_text_part_that_only_stands_for_the_html_hides_nothing(text: str, html: str) -> None:
    assert "CRM: HubSpot" in said_by(text, html)


@pytest.mark.parametrize(
    "text",
    [
        "We use HubSpot and want the order form in HTML connected.",
        "CRM: HubSpot, ERP: NetSuite.",
    ],
)
def test_a_text_part_that_says_something_is_read(text: str) -> None:
    assert said_by(text, f"<p>{text}</p><p>Follow us</p>") == text


def test_a_row_tells_of_what_is_rejected_and_is_not() -> None:
    text = "| B1 | Orders go to Odoo | valid |\n| B2 | Copper refuses a few | rejected orders are parked |\n"
    assert without_struck(text) == text


def test_entries_of_a_register_that_do_not_stand_are_not_read() -> None:
    text = (
        "Please quote against our register.\n\nDL-01   2026-08-11   REVERSED, see DL-06\n        Move the pipeline to Insightly.\n\n"
        "DL-02   2026-08-25   STANDS\n        NetSuite remains the general ledger.\n\nDL-03   2026-09-02   SUPERSEDED\n        Budget: 45,000 USD.\n\n"
        "DL-04   2026-09-10   STANDS\n        Our CRM is Copper. Budget: 38,500 USD.\n\nDL-05   2026-11-03   PROPOSED, no vote yet\n        Go-live 2 August 2027.\n"
    )
    reading = read_brief(text, PLAYBOOK)
    assert {(fact.key, fact.value) for fact in reading.facts} == {
        ("erp", "NetSuite"),
        ("crm", "Copper CRM"),
        ("budget", "USD 38500"),
    }
    assert ("crm", "Insightly") in {(item.key, item.value) for item in reading.excluded}
