"""Tables filled in with crosses, persons below their roles, and values as programs write them."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.page.crossed import crossed

PLAYBOOK = load_playbook("crm-erp-integration")
HEADED = "Please quote for this integration.\n\n"
BARS = """| Name | our CRM | our ERP | take along | leave out |
|------|:-------:|:-------:|:----------:|:---------:|
| Pipedrive | x | | | |
| Odoo | | x | | |
| Shopify | | | x | |
| Klaviyo | | | | x |
"""
TABS = "Name\tKind\tLive today\tIn this project\nPipedrive\tCRM\tYes\tYes\nOdoo\tERP\tYes\tYes\nShopify\tShop\tYes\tYes\nKlaviyo\tMail\tYes\tNo\n"
SPACES = """SYSTEM       FUNCTION     CONNECT
-----------  -----------  -------
Pipedrive    CRM          Y
Odoo         ERP          Y
Shopify      shop         Y
Klaviyo      newsletter   N
"""
COMMAS = 'name,kind,use_it,note\nPipedrive,CRM,yes,"sales, 14 users"\nOdoo,ERP,yes,\nShopify,shop,yes,\nKlaviyo,mail,no,"theirs, not ours"\n'


@pytest.mark.parametrize("table", [BARS, TABS, SPACES, COMMAS])
def test_systems_are_what_their_crosses_say(table: str) -> None:
    reading = read_brief(HEADED + table, PLAYBOOK)
    systems = {(fact.key, fact.value) for fact in reading.facts if fact.key in ("crm", "erp", "other_systems")}
    assert systems == {("crm", "Pipedrive"), ("erp", "Odoo"), ("other_systems", "Shopify")}
    assert "Klaviyo" in {item.value for item in reading.excluded}


@pytest.mark.parametrize(
    "table",
    [
        "| Record | to Odoo | to Pipedrive | stays where it is |\n|---|---|---|---|\n| account | x | | |\n| invoice | | x | |\n| opportunity | | | x |\n",
        "Record\tIn\tOut\naccounts\tYes\tNo\ninvoices\tYes\tNo\nopportunities\tNo\tYes\n",
        "RECORD         P -> O   O -> P\n-------------  -------  -------\nAccounts       Y        N\nInvoices       N        Y\nOpportunities  N        N\n",
        "record,scope\naccount,in\ninvoice,in\nopportunity,out\n",
        "Record\tTo be linked\naccounts\tyes\ninvoices\tyes, from Odoo\nopportunities\tno\n",
    ],
)
def test_records_are_in_the_scope_by_their_crosses(table: str) -> None:
    reading = read_brief(f"{HEADED}CRM is Pipedrive, ERP is Odoo.\n\n{table}", PLAYBOOK)
    assert {fact.value for fact in reading.facts if fact.key == "entities"} == {"account", "invoice"}
    assert [item.value for item in reading.excluded if item.key == "entities"] == ["opportunity"]


def test_persons_stand_below_their_roles() -> None:
    text = (
        f"{HEADED}CRM is Pipedrive.\n\n| Sponsor | Finance | Legal |\n|---|---|---|\n| Pekka Lind | Satu Ahonen | – |\n"
    )
    people = {(fact.key, fact.value, fact.evidence) for fact in read_brief(text, PLAYBOOK).facts if fact.key != "crm"}
    assert people == {("sponsor", "Pekka Lind", "Pekka Lind"), ("finance", "Satu Ahonen", "Satu Ahonen")}


def test_what_is_left_open_is_no_fact() -> None:
    text = f"{HEADED}CRM is Pipedrive.\n\nname,kind,use_it\nOdoo,ERP,yes\nShopify,shop,maybe\nKlaviyo,mail,no\n"
    assert "Shopify" not in {fact.value for fact in read_brief(text, PLAYBOOK).facts}


@pytest.mark.parametrize(
    "text",
    [
        "We use HubSpot, Odoo and a spreadsheet.\nIt works, mostly.\nNobody, though, likes it.\n",
        "Order volume: 1,150 orders a week\nBudget: AUD 60,000\nUnits: 12,400 a month\n",
        "| Record | Volume |\n|---|---|\n| orders | 300 |\n| invoices | 200 |\n",
    ],
)
def test_text_without_crosses_stays_as_it_is(text: str) -> None:
    assert crossed(text, PLAYBOOK) == []


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        ("Must work from ................ 4 October 2027", ("go_live", "2027-10-04")),
        ("Money ......................... 58.000 € plus VAT", ("budget", "EUR 58000")),
        ("running from: 1. 9. 2027", ("go_live", "2027-09-01")),
    ],
)
def test_dots_lead_to_values_and_dates_have_spaces(line: str, fact: tuple[str, str]) -> None:
    text = f"{HEADED}CRM ........................... Pipedrive\nERP ........................... Odoo\n{line}\nNew vans (other money) ........ 140.000 €\n"
    facts = {(read.key, read.value) for read in read_brief(text, PLAYBOOK).facts}
    assert fact in facts
    assert ("budget", "EUR 140000") not in facts
