"""Briefs as an office finds them in its inbox: numbered and lettered sections, corrections, forwarded mails, tables."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
WRITTEN = date(2026, 11, 24)


def stated(text: str, author: str = "nell@dyeworks.example") -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fact in read_brief(text, PLAYBOOK, author=author, written=WRITTEN).facts:
        found.setdefault(fact.key, []).append(fact.value)
    return found


def left_out(text: str) -> set[str]:
    return {item.value for item in read_brief(text, PLAYBOOK, author="nell@dyeworks.example", written=WRITTEN).excluded}


SECTIONS = {
    "figures": ("1. ", "2. ", "3. ", "4. "),
    "figures with blanks": ("1.  ", "2.  ", "3.  ", "4.  "),
    "letters": ("A. ", "B. ", "C. ", "D. "),
    "small letters": ("(a) ", "(b) ", "(c) ", "(d) "),
    "Roman": ("I. ", "II. ", "III. ", "IV. "),
    "paragraphs": ("§ 1 ", "§ 2 ", "§ 3 ", "§ 4 "),
}


@pytest.mark.parametrize("marks", SECTIONS.values(), ids=SECTIONS)
def test_what_is_left_out_ends_with_its_section(marks: tuple[str, str, str, str]) -> None:
    first, second, third, fourth = marks
    text = (
        f"{first}Systems\nThe CRM is HubSpot, the ERP is Sage 200.\n\n{second}Out of scope\nPayroll, Magento\n\n"
        f"{third}Volumes. We have 310 orders a month.\n\n{fourth}Dates. Go-live is 7 June 2027.\nFinance: Jo Marsh\n"
    )
    found = stated(text)
    assert (found["crm"], found["erp"]) == (["HubSpot"], ["Sage 200"])
    assert (found["volumes"], found["go_live"], found["finance"]) == (
        ["310 orders per month"],
        ["2027-06-07"],
        ["Jo Marsh"],
    )
    assert "Magento" in left_out(text)


def test_the_last_item_above_a_markdown_title_is_read() -> None:
    text = "## Systems\n\n- CRM: HubSpot\n- ERP: Sage 200\n\n## Out of scope\n\n- Payroll\n- Magento\n\n## Numbers\n\n310 orders a month\n"
    assert left_out(text) >= {"Payroll", "Magento"}
    assert stated(text)["volumes"] == ["310 orders per month"]


@pytest.mark.parametrize(
    ("said", "key", "value"),
    [
        ("It's not 1,500 orders a month, it's 1,150 (I had counted returns).", "volumes", "1150 orders per month"),
        ("And not March: we go live on 1 July 2027.", "go_live", "2027-07-01"),
        ("We do not go live in March but on 1 July 2027.", "go_live", "2027-07-01"),
        ("Go-live: has to be before the season, so 1 October 2027.", "go_live", "2027-10-01"),
        ("Volume: 1,750 orders a month, last year it was 1,200", "volumes", "1750 orders per month"),
        ("55 jobs a week.\n\nSorry meant 45 jobs a week not 55", "volumes", "45 jobs per week"),
        ("Finance: my husband Ari Jonsson", "finance", "Ari Jonsson"),
        ("Finance: Sem Bakker", "finance", "Sem Bakker"),
        ("Procurement: Aoife Ni Bhriain", "procurement", "Aoife Ni Bhriain"),
        ("Für den Betrieb zuständig: Alois Pichler", "operations", "Alois Pichler"),
        ("Freigabe und Unterschrift: Georg Plank, Inhaber", "sponsor", "Georg Plank"),
        ("Both are running and paid for.", "licence_status", "bought"),
        ("Our web shop is Magento (9 seats, bought).", "licence_status", "bought"),
        ("Oh and accounts approve credit notes by emailing each other.", "approvals_live_in", "emailing each other"),
    ],
)
def test_what_is_said_beside_two_systems_is_read_once(said: str, key: str, value: str) -> None:
    found = stated(f"We use HubSpot as CRM and Sage 200 as ERP.\n\n{said}\n")
    assert found[key] == [value]
    assert (found["crm"], found["erp"]) == (["HubSpot"], ["Sage 200"])


@pytest.mark.parametrize(
    ("text", "systems"),
    [
        ("CRM is HubSpot, in Nagoya and in Krakow. ERP is Infor LN.", {"HubSpot", "Infor LN"}),
        ("CRM is HubSpot in Leeds and York. ERP is Sage 200, in Bury and in Deal.", {"HubSpot", "Sage 200"}),
        ("CRM is Salesforce, ERP abas. We have 480 orders a month.", {"Salesforce", "abas ERP"}),
        ("CRM: Keap\nERP: dkPlus, you will not have heard of it. It is Icelandic.", {"Keap", "dkPlus"}),
        ("Moin, Rollladenbau. Pipedrive und Lexware. Kann man das verbinden?", {"Pipedrive", "Lexware"}),
        (
            "Unser CRM ist Salesforce, aber wer zuständig ist, haben wir nie geklärt. ERP: abas",
            {"Salesforce", "abas ERP"},
        ),
        (
            "Wir sind bei Aufträgen und Rechnungen von Lexware auf weclapp umgestiegen. Unser CRM ist HubSpot.",
            {"weclapp", "HubSpot"},
        ),
        (
            "CRM: Keap\nERP: Sage X3\nWeb shop: Shopify. Out of scope as well, please do not ask for a login.",
            {"Keap", "Sage X3"},
        ),
        (
            "System\tFor what\tState\nHubSpot\tCRM\tin use\nNetvisor\tledger\tin use\nZendesk\tsupport\tstopped 31.8.2026\n",
            {"HubSpot", "Netvisor"},
        ),
        (
            "Systeem\tSoort\tIn deze opdracht?\nTeamleader\tCRM\tja\nAFAS Profit\tERP\tja\nLightspeed\tkassa\tnee\n",
            {"Teamleader", "AFAS"},
        ),
    ],
)
def test_no_town_no_remark_and_nothing_that_is_over_is_a_system(text: str, systems: set[str]) -> None:
    found = stated(text)
    assert {*found.get("crm", ()), *found.get("erp", ()), *found.get("other_systems", ())} == systems


def test_the_mail_below_is_the_request_that_it_is_called() -> None:
    text = (
        "Dear Sirs,\n\nplease treat the message below as our request for quotation.\n\nKenji Oda\n\n"
        "----- Forwarded by Kenji Oda/OCB/JP on 2026/11/27 14:02 -----\n\nFrom:        Agnieszka Wrona/OCB-EU/PL\n"
        "To:        Kenji Oda/OCB/JP@OCB\ncc:        Haruka Mori (Legal)/OCB/JP@OCB, Piotr Zajac (Finance)/OCB-EU/PL@OCB\n"
        "Date:        2026/11/26 17:51\nSubject:        Points\n\nOda-san,\n\n1. CRM is Dynamics 365 Sales.\n2. ERP is Infor LN.\n"
        "3. Go-live is 1 April 2027.\n\nA. Wrona\n"
    )
    found = stated(text, "kenji.oda@ocb.example")
    assert (found["crm"], found["erp"]) == (["Microsoft Dynamics 365 Sales"], ["Infor LN"])
    assert (found["legal"], found["finance"], found["go_live"]) == (["Haruka Mori"], ["Piotr Zajac"], ["2027-04-01"])


def test_a_tick_counts_though_the_process_names_the_record_too() -> None:
    text = "CRM: Zoho CRM\nERP: MYOB\nProcess: the order from Zoho to MYOB and the invoice back\nRecords concerned\n[x] Account\n[ ] Opportunity\n[x] Order\n[x] Invoice\n"
    assert {*stated(text)["entities"]} >= {"account", "order", "invoice"}


def test_what_is_to_be_agreed_first_is_no_purchase_before_ownership() -> None:
    text = "We are evaluating HubSpot. Nothing has been purchased. I would like the process and the ownership of fields to be agreed before we pick one."
    assert not read_brief(text, PLAYBOOK, written=WRITTEN).traps


@pytest.mark.parametrize(
    "asked",
    [
        "Which systems do you support?",
        "Do you also work with other systems such as Stripe?",
        "- does your office also work with Stripe?",
        "Can you connect other systems, too?",
    ],
)
def test_who_signs_below_a_question_to_us_is_no_system(asked: str) -> None:
    text = f"CRM: CiviCRM. ERP: Xero.\n\n{asked}\n\nSam Adeyemi\nHead of IT\n"
    found = stated(text, "sam.adeyemi@skills.example")
    assert "other_systems" not in found
    assert (found["crm"], found["erp"]) == (["CiviCRM"], ["Xero"])


def test_a_question_that_is_answered_below_it_is_the_label_of_its_answer() -> None:
    text = "Which CRM do you work with?\nPipedrive\n\nWhich ERP do you use?\nSage 200\n\nWhat volumes do you handle?\n300 orders a month\n"
    found = stated(text)
    assert (found["crm"], found["erp"], found["volumes"]) == (["Pipedrive"], ["Sage 200"], ["300 orders per month"])


def test_questions_and_answers_in_one_line_each() -> None:
    text = "Hello,\n\nQ: CRM? A: Pipedrive\nQ: ERP? A: Xero\nQ: Volumes? A: 300 orders a month\nQ: Finance contact? A: Jo Marsh\n"
    found = stated(text)
    assert (found["crm"], found["erp"], found["volumes"], found["finance"]) == (
        ["Pipedrive"],
        ["Xero"],
        ["300 orders per month"],
        ["Jo Marsh"],
    )


@pytest.mark.parametrize(
    "said",
    [
        "We also have Mailchimp and Eventbrite, neither of which needs to be connected.",
        "We also have Mailchimp and Eventbrite. Neither needs to be connected.",
        "We also have Mailchimp and Eventbrite, which are both out of scope.",
        "Also in use: Mailchimp, Eventbrite (neither needs connecting)",
    ],
)
def test_what_is_said_of_both_is_said_of_each(said: str) -> None:
    text = f"We use HubSpot and Xero, neither of which we want to replace.\n\n{said}\n"
    found = stated(text)
    assert (found["crm"], found["erp"]) == (["HubSpot"], ["Xero"])
    assert "other_systems" not in found
    assert left_out(text) >= {"Mailchimp", "Eventbrite"}
