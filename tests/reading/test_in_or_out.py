"""Whose a product is, whether it is there, and whether it is part of the work: kinds of sentences that proof-readers found read wrong."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import IN_OWN_WORDS, BriefReading

IN, OUT = "in", "out"
TOLD = [  # a text, a product, and whether it is there or left out
    ("He writes that the Odoo licences are bought. They are not. Odoo keeps the books.", "Odoo", IN),
    ("In June we moved the books from Twinfield to Xero, so read that for Twinfield.", "Xero", IN),
    ("In June we moved the books from Twinfield to Xero, so read that for Twinfield.", "Twinfield", OUT),
    ("Please read Xero wherever it says Twinfield.", "Xero", IN),
    ("We are evaluating Xero in place of FreeAgent.", "FreeAgent", IN),
    ("We are evaluating Xero in place of FreeAgent.", "Xero", OUT),
    ("We chose Xero in place of FreeAgent.", "FreeAgent", OUT),
    ("Rents are paid through Mollie; we closed Stripe last year.", "Mollie", IN),
    ("Rents are paid through Mollie; Stripe we closed last year.", "Stripe", OUT),
    ("We compared HubSpot with Pipedrive and chose neither of them.", "HubSpot", OUT),
    ("Odoo was piloted in 2024 and stopped.", "Odoo", OUT),
    ("Xero keeps the ledger; Sage 50 is only kept to look things up.", "Sage 50", OUT),
    ("Support history is not in scope, it stays in TOPdesk.", "TOPdesk", OUT),
    ("Mailchimp, which the annex names, has been taken out.", "Mailchimp", OUT),
    ("The archive of old invoices in SharePoint stays where it is.", "SharePoint", OUT),
    ("Stripe takes the money at the door; the door can wait for another year.", "Stripe", OUT),
    ("Freight is booked in CargoWise, and that is our own system.", "CargoWise", IN),
    ("Members order spare parts in a Shopware shop hosted by a partner.", "Shopware", IN),
    ("Rounds are planned in Semmel, a program of our own.", "Semmel", IN),
    ("The reps chase leads in Close. They close most of them.", "Close", IN),
    ("What we want now is growers and their lots from Salesforce to Acumatica.", "Salesforce", IN),
    ("What I need is only the pipe from Odoo to Pipedrive, and if it chokes, a note to me.", "Pipedrive", IN),
    ("We could not do without Zendesk any more.", "Zendesk", IN),
    ("The yard cannot run a day without Odoo.", "Odoo", IN),
    ("We do without Zendesk.", "Zendesk", OUT),
    ("Our largest dealer: Zendesk. Theirs.", "Zendesk", OUT),
    ("Zoho Books is what our CPA is using in her own office. Not applicable to us.", "Zoho Books", OUT),
    ("Unser ERP ist SelectLine, nicht mehr proALPHA.", "SelectLine", IN),
    ("Unser ERP ist SelectLine und nicht mehr proALPHA.", "proALPHA", OUT),
    ("Onze boekhouding is Xero, niet meer Twinfield.", "Xero", IN),
    ("Nuestro ERP es Odoo, ya no Holded.", "Odoo", IN),
    ("O nosso ERP é o Odoo e já não o Moloni.", "Odoo", IN),
    ("Notre ERP est Odoo et non plus EBP.", "Odoo", IN),
    ("You write that licences are bought too early. Not so with us. We keep books in Xero.", "Xero", IN),
]
NOT_NAMED = [
    ("Freight is booked in CargoWise, but that is our forwarder's system and stays with them.", "CargoWise"),
    ("The agreement is signed and its status is “Voimassa”. Orders are in Xero.", "Voimassa"),
    ("If the bakery in Bratislava joins us, its POHODA would be connected too.", "Bratislava"),
    ("We want a link between bookings and accounts.", "account"),
    ("Please talk to Peter Monday about the accounts.", "account"),
    ("Customer data must not leave the EU.", "account"),
    ("Volumes: 580 orders a month\n\nThe 580 in the sheet is out of date.", "580 orders per month"),
    ("Records: accounts, orders\nTransfer starts when: the deal is won", "opportunity"),
    ("accounts: Merit Aktva", "Merit Aktva"),
    (
        "Two colleagues wrote. On the number of orders please go with Agnes.",
        "On the number of orders please go with Agnes",
    ),
]


def _read(text: str) -> BriefReading:
    return read_brief(
        text,
        load_playbook("crm-erp-integration"),
        author="a.b@firm.example",
        written=date(2026, 11, 24),
        of_case=True,
    )


@pytest.mark.parametrize(("text", "product", "place"), TOLD)
def test_a_product_is_there_or_left_out(text: str, product: str, place: str) -> None:
    read = _read(text)
    stated = product in [fact.value for fact in read.facts]
    assert (stated, place == OUT and product in [one.value for one in read.excluded]) == (place == IN, place == OUT)


@pytest.mark.parametrize(("text", "value"), NOT_NAMED)
def test_what_is_none_is_no_fact(text: str, value: str) -> None:
    assert value not in [fact.value for fact in _read(text).facts]


WORK = "Our CRM is HubSpot, our ERP is Odoo. Accounts, contacts, orders and invoices must move between the two."


def _left_out(brief: str) -> tuple[list[str], dict[str, str]]:
    """The records that a brief wants, and what it leaves out, each with why."""
    reading = read_brief(f"{brief}\n\nJonna", load_playbook("crm-erp-integration"), written=date(2026, 11, 23))
    wanted = [fact.value for fact in reading.facts if fact.key == "entities"]
    return wanted, {item.value: item.why for item in reading.excluded}


@pytest.mark.parametrize(
    ("words", "record", "called"),
    [
        ("Intercompany invoices are out of scope.", "invoice", "Intercompany invoices"),
        ("Please leave the credit notes out of it.", "invoice", "credit notes"),
        ("No sample orders, please.", "order", "sample orders"),
        ("Framework orders stay where they are.", "order", "Framework orders"),
        ("Orders from the outlet are not part of the project.", "order", "Orders from the outlet"),
        ("Dormant accounts and supplier contacts are excluded.", "account", "Dormant accounts and supplier contacts"),
        ("Wiederkehrende Rechnungen sind nicht Teil des Projekts.", "invoice", "Wiederkehrende Rechnungen"),
        ("Les factures internes sont hors périmètre.", "invoice", "factures internes"),
    ],
)
def test_who_leaves_out_a_kind_of_a_record_wants_the_others(words: str, record: str, called: str) -> None:
    wanted, out = _left_out(f"{WORK}\n{words}")
    assert record in wanted
    assert out == {called: "out of scope"}


@pytest.mark.parametrize(
    ("words", "record"),
    [
        ("All invoices are out of scope.", "invoice"),
        ("Sales orders are out of scope.", "order"),
        ("We leave the contacts alone.", "contact"),
    ],
)
def test_who_leaves_out_a_record_does_not_want_it(words: str, record: str) -> None:
    wanted, out = _left_out(f"{WORK}\n{words}")
    assert record not in wanted
    assert out[record] == "out of scope"


@pytest.mark.parametrize(
    ("words", "called", "why"),
    [
        ("Packing slips are out of scope.", "Packing slips", "out of scope"),
        ("Out of scope: the dealer portal and shipments.", "dealer portal and shipments", "out of scope"),
        ("Not in scope:\n- price lists\n- commissions", "price lists", "out of scope"),
        ("We do not want archived quotes migrated.", "archived quotes", "out of scope"),
        ("Migration of old deals is not needed.", "old deals", "out of scope"),
        ("Vendor ratings come in phase 2.", "Vendor ratings", "deferred"),
        ("Lieferscheine sind nicht Teil des Projekts.", "Lieferscheine", "out of scope"),
        ("Les bons de livraison sont hors périmètre.", "bons de livraison", "out of scope"),
        ("Los albaranes quedan fuera del alcance.", "albaranes", "out of scope"),
        ("Pakbonnen vallen buiten de scope.", "Pakbonnen", "out of scope"),
        ("As guias de remessa ficam fora do âmbito.", "guias de remessa", "out of scope"),
    ],
)
def test_what_no_key_names_is_left_out_in_the_words_of_the_brief(words: str, called: str, why: str) -> None:
    assert _left_out(f"{WORK}\n{words}")[1][called] == why


@pytest.mark.parametrize(
    "words",
    [
        "VAT is not included.",
        "Prices are excluded.",
        "Offers that come late are excluded.",
        "Nothing is out of scope.",
        "Is returns handling out of scope?",
        "That is not part of this for now.",
    ],
)
def test_what_is_no_thing_of_the_work_is_not_left_out_of_it(words: str) -> None:
    assert IN_OWN_WORDS not in {
        item.key for item in read_brief(f"{WORK}\n{words}", load_playbook("crm-erp-integration")).excluded
    }


@pytest.mark.parametrize(
    "words",
    [
        "The shop (Magento) and warranties belong to another project.",
        "Warranties and the Magento shop are part of a separate programme.",
        "What stays out. The shop (Magento) and warranties are a different project.",
    ],
)
def test_what_belongs_to_another_project_is_none_of_this(words: str) -> None:
    wanted, out = _left_out(f"{WORK}\n{words}")
    assert "entitlement" not in wanted
    assert out["entitlement"] == "out of scope"
    assert out["Magento"] == "out of scope"


@pytest.mark.parametrize("words", ["Some accounts are part of another group.", "Orders belong to another company."])
def test_what_belongs_to_another_house_says_nothing_of_the_project(words: str) -> None:
    assert "out of scope" not in _left_out(f"{WORK}\n{words}")[1].values()
