"""Boxes of a form: what is ticked is meant, what is not says nothing, and a sign before a line is only its mark."""

from __future__ import annotations

import pytest

from brief_forms import FORM, filled
from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")


def read(text: str) -> set[tuple[str, str]]:
    reading = read_brief(text, PLAYBOOK, author="sam@acme.example")
    for fact in reading.facts:
        assert text[fact.start : fact.end] == fact.evidence
    return {(fact.key, fact.value) for fact in reading.facts}


def of(text: str, key: str) -> set[str]:
    return {value for name, value in read(text) if name == key}


@pytest.mark.parametrize(
    "choices",
    [
        "☐ bought ☒ signed ☐ evaluating ☐ not purchased ☐ renewing",
        "☐ bought ☑ signed ☐ not purchased",
        "□ bought ■ signed □ evaluating",
        "◻ bought ◼ signed",
        "○ bought ● signed ○ evaluating",
        "\uf0a8 bought \uf0fe signed \uf0a8 evaluating",
        "[ ] bought [x] signed [ ] not purchased",
        "[] bought [X] signed",
        "( ) bought (x) signed ( ) renewing",
        "__ bought _x_ signed __ renewing",
        "☐ bought, ✔️ signed, ☐ evaluating",
        "☐ bought ✗ signed ☐ evaluating",
        "bought ✗, signed ✓",
        "bought ☐, signed ☒, evaluating ☐",
        "bought ☐ signed ☒ evaluating ☐",
        "signed ✓, bought, evaluating, not purchased, renewing",
        "❌ bought ✅ signed ❌ renewing",
        "bought: no, signed: yes, renewing: no",
        "bought, signed x, renewing",
        "\n☐ bought\n☒ signed\n☐ evaluating",
        "\n[ ] bought\n[x] signed\n[ ] evaluating",
        "\nbought ☐\nsigned ☑\nrenewing ☐",
    ],
)
def test_of_the_choices_of_a_line_the_ticked_one_is_meant(choices: str) -> None:
    assert of(filled(FORM, {"CRM": "HubSpot", "Licences": choices}), "licence_status") == {"signed"}
    assert of(f"CRM: HubSpot\nLicences: {choices}\n", "licence_status") == {"signed"}


@pytest.mark.parametrize(
    "records",
    [
        "☒ account ☒ contact ☐ opportunity ☒ order ☐ invoice",
        "account ✓ contact ✓ opportunity ✗ order ✓ invoice ✗",
        "account: yes, contact: yes, opportunity: no, order: yes, invoice: no",
        "account yes; contact yes; opportunity no; order yes",
        "account x, contact x, opportunity, order x, invoice",
        "\n- [x] account\n- [x] contact\n- [ ] opportunity\n- [x] order",
    ],
)
def test_records_that_are_ticked_are_moved(records: str) -> None:
    text = filled(FORM, {"CRM": "HubSpot", "Records": records})
    assert of(text, "entities") == {"account", "contact", "order"}
    assert not read_brief(text, PLAYBOOK).excluded


def test_systems_that_are_ticked_are_there() -> None:
    text = "CRM: ☐ HubSpot ☒ Salesforce ☐ Dynamics\nERP: ☑ NetSuite ☐ SAP\n"
    assert read(text) == {("crm", "Salesforce"), ("erp", "NetSuite")}
    assert read("CRM | [x] Salesforce | [ ] HubSpot |\nERP | [ ] SAP | [x] NetSuite |\n") == read(text)


@pytest.mark.parametrize("box", ["☐", "[ ]", "( )", "○"])
def test_where_nothing_is_ticked_nothing_is_said(box: str) -> None:
    text = f"CRM: {box} HubSpot {box} Salesforce\nLicences: {box} bought {box} signed\nOur ERP is NetSuite.\n"
    assert read(text) == {("erp", "NetSuite")}


def test_a_cross_beside_a_tick_means_no_and_a_crossed_box_beside_one_is_not_read() -> None:
    assert of("CRM: HubSpot\nRecords: ✔ account, ✔ order, ✘ invoice\n", "entities") == {"account", "order"}
    assert of("CRM: HubSpot\nRecords: ☑ account ☒ contact ☐ order\n", "entities") == {"account"}


@pytest.mark.parametrize(
    "text",
    [
        "■ CRM: HubSpot\n■ ERP: NetSuite\n",
        "□ CRM: HubSpot\n□ ERP: NetSuite\n",
        "✓ CRM: HubSpot\n✓ ERP: NetSuite\n",
        "☑ CRM: HubSpot\n☑ ERP: NetSuite\n",
        "● CRM: HubSpot\n○ since 2020\n● ERP: NetSuite\n○ since 2021\n",
        "CRM: HubSpot ✓\nERP: NetSuite ✅\n",
        "❌ Nobody owns the data\nWe run HubSpot and NetSuite.\n",
        "Our CRM (x) is HubSpot, f(x) and call() are code, see [x](http://acme.example). Our ERP is NetSuite.\n",
    ],
)
def test_a_sign_alone_is_the_mark_of_a_line(text: str) -> None:
    assert {("crm", "HubSpot"), ("erp", "NetSuite")} <= read(text)


def test_ticks_in_a_column_tell_what_is_in_scope() -> None:
    text = "CRM: HubSpot\n\nRecord | In scope\nAccount | ✓\nContact | ✗\nOrder | ✓\nInvoice | ☐\n"
    assert of(text, "entities") == {"account", "order"}


@pytest.mark.parametrize(
    ("rows", "records"),
    [
        ("What to link ☒ account ☒ order ☐ contact ☐\nentitlement ☐ invoice", {"account", "order"}),
        ("What to link: ☒ account ☐ order ☐ contact ☒\ninvoice ☐ entitlement", {"account", "invoice"}),
        ("What to link [x] account [ ] order [x] contact [ ]\ninvoice [ ] entitlement", {"account", "contact"}),
        ("Records: account ☒ order ☒ invoice ☐\nLicences bought ☒ signed ☐", {"account", "order"}),
        ("Records: account ☒ order ☒ invoice ☐\nNothing else", {"account", "order"}),
    ],
)
def test_a_box_at_the_end_of_a_full_line_is_of_the_words_below(rows: str, records: set[str]) -> None:
    assert of(f"CRM: HubSpot\nERP: Odoo\n{rows}\nBudget: EUR 20,000\n", "entities") == records
