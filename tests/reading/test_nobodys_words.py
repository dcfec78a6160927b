"""What forms and portals say of themselves, and where somebody heard of us, states nothing of the buyer's."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
BRIEF = "Your CRM\nLeadSquared\n\nYour ERP\nTallyPrime\n\nVolume\n2,100 orders a month\n\n"


def systems_of(text: str) -> set[str]:
    read = read_brief(text, PLAYBOOK, author="jo@acme.example", written=date(2026, 11, 24))
    return {fact.value for fact in read.facts if fact.key in ("crm", "erp", "other_systems")}


@pytest.mark.parametrize(
    "words",
    [
        "Build forms like this one. Connect to Salesforce, Mailchimp and 300 more.",
        "Upgrade to Pro to connect Salesforce, Mailchimp and 40 more.",
        "Tendrix connects to SAP Ariba, Coupa and Oracle Fusion. Learn how to save on tail spend.\nYou receive this message because you are registered.",
        "Now create your own form! Formwerk connects to Salesforce, Google Sheets and Slack.",
        "How did you hear of us?\nHubSpot community",
    ],
)
def test_what_a_form_says_of_itself(words: str) -> None:
    assert systems_of(BRIEF + words) == {"LeadSquared", "Tally"}


def test_what_a_buyer_says_of_a_link_stays() -> None:
    told = systems_of("We use HubSpot and Xero and need a quote. Our web shop, Shopify, connects to Xero already.")
    assert {"HubSpot", "Xero", "Shopify"} <= told


def test_how_a_form_is_filled_in() -> None:
    text = (
        "CRM: HubSpot\nERP: Xero\n\nBudget: with currency, for example: EUR 100 000.\n"
        "Go-live: a day, for example: 1 January 2027.\n"
    )
    read = read_brief(text, PLAYBOOK, written=date(2026, 11, 24))
    assert not [fact for fact in read.facts if fact.key in ("budget", "go_live")]


@pytest.mark.parametrize(
    ("budget", "day"),
    [
        ("[e.g. EUR 100,000]", "[dd/mm/yyyy, e.g. 01/07/2027]"),
        ("[z. B. 100.000 EUR]", "[TT.MM.JJJJ, z. B. 01.07.2027]"),
        ("[ex. 100 000 EUR]", "(par exemple : 01/07/2027)"),
        ("(for example: EUR 100,000)", "<e.g. 1 July 2027>"),
        ("[p. ej. 100.000 EUR]", "[dd/mm/aaaa, p. ej. 01/07/2027]"),
        ("[bijv. EUR 100.000]", "[bijv. 1 juli 2027]"),
        ("e.g. EUR 100,000", "e.g. 1 July 2027"),
    ],
)
def test_what_a_form_shows_in_brackets_is_nobodys_answer(budget: str, day: str) -> None:
    text = f"CRM: Pipedrive   [e.g. Salesforce, HubSpot]\nERP: Xero\nBudget:   {budget}\nGo-live:   {day}\n"
    read = read_brief(text, PLAYBOOK, written=date(2026, 11, 24))
    assert {(fact.key, fact.value) for fact in read.facts} == {("crm", "Pipedrive"), ("erp", "Xero")}


def test_what_a_writer_puts_in_brackets_stays() -> None:
    text = "CRM: HubSpot [Sales Hub, e.g. for quotes]\nERP: Xero\nOther systems: several (e.g. Jira, Zendesk)\n"
    assert systems_of(text) == {"HubSpot", "Xero", "Jira", "Zendesk"}


@pytest.mark.parametrize(
    "answer", ["You tell us.", "not known, have not discussed", "We have not thought about this at all."]
)
def test_an_answer_that_tells_nothing(answer: str) -> None:
    text = f"We use HubSpot and Xero and need a quote.\n\nWhat starts a transfer?\n{answer}\n"
    read = read_brief(text, PLAYBOOK, written=date(2026, 11, 24))
    assert not [fact for fact in read.facts if fact.key == "triggers"]


def test_answers_in_the_table_of_the_mail_below() -> None:
    text = (
        "See my answers in the right column of your table.\n\nDwayne\n\n"
        "From: Scope Desk <scope@desk.example>\nSent: Tuesday, 24 November 2026 15:12\nTo: Dwayne <dwayne@acme.example>\n"
        "Subject: Questions\n\nThank you. Please fill in the right column.\n\nOur question\tYour answer\n"
        "CRM in use\tSalesforce. Zoho until 2019.\nERP in use\tSyteLine\nOther systems (Shopify, Zendesk ...)\tOktopost\n"
        "Which system wins?\tSyteLine\nBudget\tUSD 48,500, approved.\nGo-live\tApril 19, 2027\nOperations\t\n"
    )
    read = read_brief(text, PLAYBOOK, author="dwayne@acme.example", written=date(2026, 11, 26))
    told = {f"{fact.key}={fact.value}" for fact in read.facts}
    assert {"crm=Salesforce", "erp=Infor SyteLine", "budget=USD 48500", "go_live=2027-04-19"} <= told
    assert not {"other_systems=Shopify", "other_systems=Zendesk"} & told


@pytest.mark.parametrize(
    ("said", "out"),
    [
        ("Our web shop stays out of this, it's a WooCommerce one.", "WooCommerce"),
        ("Nor should our web shop be part of this; it is a small WooCommerce site.", "WooCommerce"),
        ("The practices' own systems (Dentally) belong to the practices.", "Dentally"),
        ("Skynamo is what the people in Windhoek use; Windhoek is a company of its own.", "Skynamo"),
        ("Aggregates (sister company): Sage 50, no link.", "Sage 50"),
        ("Nobody misses Navision.", "Microsoft Dynamics NAV"),
        ("Workato: we have a proposal on the table.", "Workato"),
    ],
)
def test_systems_that_are_none_of_the_work(said: str, out: str) -> None:
    assert out not in systems_of(f"We use HubSpot and Xero and need a quote for joining them. {said}")


@pytest.mark.parametrize(
    ("said", "system"),
    [("Customers log in via Auth0.", "Auth0"), ("Our clients pay by card via SumUp.", "SumUp")],
)
def test_systems_through_which_the_buyers_customers_pay(said: str, system: str) -> None:
    assert system in systems_of(f"We use HubSpot and Xero and need a quote for joining them. {said}")


def test_what_a_supplier_pays_through_is_theirs() -> None:
    assert "Coupa" not in systems_of("We use HubSpot and Xero and need a quote. Our supplier pays through Coupa.")


def test_where_one_heard_of_the_desk_stays_a_question_of_the_form_and_names_no_program() -> None:
    text = "Which CRM do you use?\nCopper\n\nWhich accounting do you use?\nXero\n\nWhere did you hear about us?\nFrom your page in the HubSpot marketplace\n"
    read = read_brief(text, PLAYBOOK, of_case=True)
    assert {(fact.key, fact.value) for fact in read.facts} == {("crm", "Copper CRM"), ("erp", "Xero")}
    assert not read.questions
