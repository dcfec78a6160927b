"""Who says in a row what the CRM or the ERP is buys, whatever words of sellers stand in the other rows."""

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

BRIEFS = (
    "CRM\tCopper\nOperations\tMark van den Berg\nFinance\tCleo Hart\nSecurity\toutsourced to CyberCo\nSponsor\tBoard\n",
    "CRM\tSalesforce\nSecurity\toutsourced to CyberCo\n",
    "CRM: Copper\nSecurity: outsourced to CyberCo\n",
    "ERP: Sage 200\nIT: outsourced\nSponsor: Ann Lee\n",
    "| CRM | HubSpot |\n| IT | outsourced to Beltech |\n",
    "CRM: HubSpot\nLead lists: bought from Cognism\nFinance: Bo Lind\n",
    "ERP: Odoo\nWeb design: Studio Nord\nOperations: Kim Tan\n",
    "- CRM: HubSpot\n- SEO: Blue Agency\n- Finance: Eve Holm\n",
    "ERP      Odoo\nHosting      outsourced to Hetzner\n",
    "CRM: Zoho CRM\nAttendee lists: typed by hand\n",
)
PITCHES = (
    "We offer outsourced CRM developers at 20 USD per hour. Interested?\n",
    "Outsource your CRM work to our team of certified developers. Worth a quick chat?\n",
    "CRM development, web design and outsourcing at low cost. Reply for prices.\n",
    "Services:\nCRM: implementation and support\nSEO: first page of Google\nWeb design: from 99 USD\n",
    "Services:\nCRM: HubSpot implementation\nSEO: first page of Google. Interested?\nWe offer developers from 20 USD.\n",
    "I noticed you're using HubSpot. Our agency can boost your leads. Worth a quick chat?\n",
)


@pytest.mark.parametrize("text", BRIEFS)
def test_rows_that_say_what_is_used_are_a_brief(text: str) -> None:
    reading = read_brief(text, PLAYBOOK, subject="Brief", author="fay@petal.example")
    assert reading.is_brief
    assert any(fact.key in ("crm", "erp") for fact in reading.facts)


@pytest.mark.parametrize("text", PITCHES)
def test_a_sellers_list_of_services_is_none(text: str) -> None:
    assert not read_brief(text, PLAYBOOK, subject="Hello", author="fay@petal.example").is_brief


@pytest.mark.parametrize(
    ("row", "is_read"),
    [
        ("lease renewals\t1 March 2027\tof the vans", False),
        ("Licence renewal\t1 March 2027\tfirst aid cards, not software", False),
        ("Forklift licences renewal\t1 March 2027\t", False),
        ("Licence renewal\t1 March 2027\tof the CRM, not of the whole system landscape", True),
        ("HubSpot renewal\t1 March 2027\tno other software is due", True),
    ],
)
def test_what_is_renewed_and_is_no_software_is_no_fact(row: str, is_read: bool) -> None:
    rows = f"Item\tAnswer\tRemark\nCRM\tHubSpot\t\nERP\tOdoo\t\nBudget\tEUR 20,000\t\n{row}\n"
    reading = read_brief(rows, PLAYBOOK, subject="Brief", author="fay@petal.example")
    assert any(fact.key == "renewal_date" for fact in reading.facts) is is_read
