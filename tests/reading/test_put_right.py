"""Corrections of what somebody else of the house sent: what it says is not the writer's, what it should be is."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.reading.brief import read_brief
from inwriting.reading.page.put_right import put_right

from .test_brief import PLAYBOOK

FORM = "Tomas filled in your form last week, here are my corrections. "
CRM = "Our CRM is Copper. "


def facts(text: str) -> set[str]:
    reading = read_brief(text, PLAYBOOK, author="ida.moss@fenwick.example", written=date(2026, 11, 24))
    return {f"{fact.key}={fact.value}" for fact in reading.facts}


@pytest.mark.parametrize(
    ("text", "stated", "not_stated"),
    [
        (
            f"{FORM}He put 9,000 invoices. Those are pages. Invoices are 750 a month.",
            "volumes=750 invoices per month",
            "9000",
        ),
        (f"{FORM}He wrote 250 invoices a week. That is correct.", "volumes=250 invoices per week", ""),
        (f"{FORM}She put 300 orders a month, which is right.", "volumes=300 orders per month", ""),
        (
            f"{FORM}{CRM}He wrote 1 March 2027. That's wrong, we go live 1 June 2027.",
            "go_live=2027-06-01",
            "2027-03-01",
        ),
        (f"{FORM}{CRM}He put himself as the sponsor. Ulla Berg pays for it.", "crm=Copper CRM", "Tomas"),
        (f"{FORM}{CRM}They entered EUR 90,000. No. The budget is EUR 9,000.", "budget=EUR 9000", "EUR 90000"),
        (f"{FORM}He put Copper for the customers; there he was right.", "crm=Copper CRM", ""),
        (f"{CRM}Three things have changed since this was sent: we go live on 3 May 2027.", "go_live=2027-05-03", ""),
        (f"{CRM}Two things are different since Tom wrote it: we now go live on 12 April.", "go_live=2027-04-12", ""),
        (f"{CRM}What Dora says is right except that the books are in Xero now.", "erp=Xero", ""),
        (f"{CRM}Timing is my call: 17 May 2027.", "go_live=2027-05-17", ""),
        (f"{CRM}The launch date is up to us and not before the fair: 4 October 2027.", "go_live=2027-10-04", ""),
        (
            'One slip: Jo says Holded is "the CRM". It isn\'t, we keep the books in it. Deals are in Copper.',
            "erp=Holded",
            "crm=Holded",
        ),
        (
            "Correction: Jo wrote Odoo as the CRM. That's wrong - the books are in it. Deals are in Copper.",
            "erp=Odoo",
            "crm=Odoo",
        ),
        (f"{CRM}It's not 3,000 orders but 300 a week.", "volumes=300 orders per week", "3000"),
        (
            "Unser CRM ist Pipedrive. Es sind nicht 800 Aufträge, sondern 80 pro Woche.",
            "volumes=80 orders per week",
            "800",
        ),
        ("El CRM es Zoho CRM. No son 500 pedidos sino 50 por semana.", "volumes=50 orders per week", "500"),
        ("Nous avons Axonaut. Ce n'est pas 900 commandes mais 90 par mois.", "volumes=90 orders per month", "900"),
        ("Notre CRM est Axonaut ; Pennylane fait la comptabilité.", "crm=Axonaut", ""),
        ("La gestion, c'est Codial ; Sellsy date d'avant et n'est plus ouvert par personne.", "erp=Codial", "Sellsy"),
        (f"{CRM}Katana, no. We dropped that in spring.", "crm=Copper CRM", "Katana"),
        ("Nosso CRM é Ploomes. O Bling a gente largou em 2024.", "crm=Ploomes", "Bling"),
        ("Nosso ERP é Omie. A equipe de vendas usa Ploomes.", "crm=Ploomes", ""),
        (
            f"{CRM}One thing to correct: she writes that the licence for NetSuite is bought. It has not been purchased.",
            "licence_status=not purchased",
            "licence_status=bought",
        ),
        (
            f"{CRM}With one correction: Joan says the budget is EUR 30,000. It is EUR 34,000.",
            "budget=EUR 34000",
            "30000",
        ),
        (f"{CRM}One mistake in it: he writes that we use Odoo. We never did.", "crm=Copper CRM", "Odoo"),
        (
            f"{CRM}He states that the go-live is 3 May 2027. That is wrong, it is 7 June 2027.",
            "go_live=2027-06-07",
            "05-03",
        ),
    ],
)
def test_what_is_put_right_is_read_and_what_was_put_is_not(text: str, stated: str, not_stated: str) -> None:
    found = facts(text)
    assert stated in found, found
    assert not not_stated or not any(not_stated in fact for fact in found), found


@pytest.mark.parametrize(
    "text",
    [
        "They put 500 orders a month through Xero. Our CRM is Copper.",
        "A correction run follows. They put 500 orders into Xero.",
        "Joan puts 40 orders a day in Sage.",
        "Timing is tight: 30 orders a day arrive late.",
        "It is not 500 orders that worry me but 2 people who left in May.",
        "Contacts, no. Orders, yes.",
        "She says Xero is our ERP. It is the best we had.",
        "Since then things are different: we use Xero.",
        "Everything Tom wrote is right.",
        "He says our ERP is Odoo, and that is right.",
        "She writes that the licence is signed. It starts in March.",
        "Kim thinks the link is a week's work. We have the budget.",
    ],
)
def test_what_puts_nobody_right_stays(text: str) -> None:
    assert put_right(text) == []


def test_two_corrections_in_a_sentence_are_both_made() -> None:
    text = "CRM: HubSpot\nERP: Xero\nGo-live: 1 April 2027\nBudget: EUR 25,000\n\nPS. Budget is EUR 28,500, not EUR 25,000, and the go-live is 12 April 2027, not 1 April."
    found = {(fact.key, fact.value) for fact in read_brief(text, PLAYBOOK, author="ann@acme.example").facts}
    assert {("budget", "EUR 28500"), ("go_live", "2027-04-12")} <= found
    assert not found & {("budget", "EUR 25000"), ("go_live", "2027-04-01")}


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("75 orders a week, sorry, 85.", "85 orders per week"),
        ("Volume: 340 orders a month - oops, 430", "430 orders per month"),
        ("We have 120 orders a month (sorry, 210).", "210 orders per month"),
    ],
)
def test_a_bare_number_takes_the_place_of_the_one_before(said: str, value: str) -> None:
    reading = read_brief(f"CRM: HubSpot\nERP: Xero\n{said}", PLAYBOOK, author="ann@acme.example")
    assert [fact.value for fact in reading.facts if fact.key == "volumes"] == [value]


def test_a_sum_is_put_right_by_a_bare_one() -> None:
    reading = read_brief("CRM: HubSpot\nERP: Xero\nBudget: GBP 20,000, correction: 22,000", PLAYBOOK)
    assert [fact.value for fact in reading.facts if fact.key == "budget"] == ["GBP 22000"]


@pytest.mark.parametrize(
    ("said", "key", "value", "beside"),
    [
        ("Budget GBP 40,000, go-live 1 July 2027. Sorry, I meant GBP 14,000.", "budget", "GBP 14000", "2027-07-01"),
        (
            "Our budget is EUR 50,000 and we start on 1 May 2027. Correction: EUR 15,000.",
            "budget",
            "EUR 15000",
            "2027-05-01",
        ),
        ("Go-live 3 May 2027, budget EUR 20,000. Oops, I meant 31 May 2027.", "go_live", "2027-05-31", "EUR 20000"),
        ("Budget EUR 20,000. No, that's the roof; it is EUR 12,000.", "budget", "EUR 12000", "HubSpot"),
        ("Our budget is EUR 20,000 (typo, EUR 12,000).", "budget", "EUR 12000", "HubSpot"),
        ("The ERP is Sage 200 - no, that was at my last firm, here it is Xero.", "erp", "Xero", "HubSpot"),
        ("The ERP is Odoo... sorry, that's what we had until May; it is Xero.", "erp", "Xero", "HubSpot"),
    ],
)
def test_a_slip_is_put_right_by_what_it_is_of(said: str, key: str, value: str, beside: str) -> None:
    reading = read_brief(f"HubSpot is our CRM. {said}", PLAYBOOK, author="ann@acme.example", written=date(2026, 11, 24))
    assert [fact.value for fact in reading.facts if fact.key == key] == [value]
    assert beside in {fact.value for fact in reading.facts}
    assert [item for item in reading.hedged if item.key == key] == []


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Our budget is EUR 41,500. Sorry, typo: 14,500.", "EUR 14500"),
        ("The budget is EUR 41,500 ex VAT. No, I swapped the digits, it is 14,500.", "EUR 14500"),
        ("Budget EUR 41,500 (typing error, should be 14,500).", "EUR 14500"),
        ("Wir arbeiten mit Odoo und bitten um ein Angebot. Budget: 41.500 Euro. Zahlendreher: 14.500.", "EUR 14500"),
        ("Wij werken met Odoo. Budget: 41.500 euro ex btw. Sorry, cijfers verwisseld: 14.500.", "EUR 14500"),
        ("Nous avons Odoo. Budget : 41 500 euros. Pardon, faute de frappe : 14 500.", "EUR 14500"),
        ("Tenemos Odoo. Presupuesto: 41.500 euros. Perdón, cifras al revés: 14.500.", "EUR 14500"),
        ("Our budget is EUR 41,500. Typos are mine. 12 people work here.", "EUR 41500"),
    ],
)
def test_a_sum_that_was_mistyped_gives_way(said: str, value: str) -> None:
    reading = read_brief(f"CRM: HubSpot\n\n{said}", PLAYBOOK, author="ann@acme.example", written=date(2026, 11, 24))
    assert [fact.value for fact in reading.facts if fact.key == "budget"] == [value]


def test_a_day_and_a_count_that_were_mistyped_give_way() -> None:
    assert "volumes=208 orders per week" in facts(f"{CRM}We ship 280 orders a week, typo, 208 orders a week.")
    assert "go_live=2027-07-04" in facts(f"{CRM}Go-live 7 April 2027. Numbers swapped, sorry: 4 July 2027.")
