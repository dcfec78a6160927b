"""Whose a product is, whether it is there, and whether it is part of the work: kinds of sentences that proof-readers found read wrong."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

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
