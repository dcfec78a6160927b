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
