"""Tables as mail programs write them, and what their columns say."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.text.htmltext import html_to_text

PLAYBOOK = load_playbook("crm-erp-integration")


def facts(text: str) -> set[tuple[str, str]]:
    return {(fact.key, fact.value) for fact in read_brief(text, PLAYBOOK, author="sam@acme.example").facts}


@pytest.mark.parametrize("cell", ["{}", "<p class=MsoNormal>{}</p>", "<div><p><b>{}</b></p></div>", " <p>{}</p>\n"])
def test_a_row_is_one_line_however_its_cells_are_written(cell: str) -> None:
    rows = [
        ("Area", "System", "Owner", "Status"),
        ("Sales", "Salesforce", "Nina Gruber", "In use"),
        ("Finance", "NetSuite", "Olaf Brandt", "In use"),
        ("Billing", "Chargebee", "Olaf Brandt", "Planned"),
    ]
    html = "".join(f"<tr>{''.join(f'<td>{cell.format(words)}</td>' for words in row)}</tr>" for row in rows)
    text = html_to_text(f"<p>Our landscape:</p><table>{html}</table>")
    assert [line.replace(" \t", "\t") for line in text.splitlines() if line][1:] == ["\t".join(row) for row in rows]
    assert facts(text) == {("crm", "Salesforce"), ("erp", "NetSuite")}


def test_a_table_that_lays_out_a_page_keeps_its_lines() -> None:
    page = "<table><tr><td><p>We run HubSpot.</p><p>Our ERP is NetSuite.</p></td><td><p>Ann</p><p>Lee</p></td></tr><tr><td><p>Thanks</p></td></tr></table>"
    lines = [line.strip() for line in html_to_text(page).splitlines() if line.strip()]
    assert lines == ["We run HubSpot.", "Our ERP is NetSuite.", "Ann", "Lee", "Thanks"]


def test_a_table_of_records_tells_which_system_has_the_last_word() -> None:
    text = (
        "Our landscape:\n\nRecord | Master | Direction | Volume per month\nAccount | HubSpot | HubSpot -> NetSuite | 300\n"
        "Invoice | NetSuite | NetSuite -> HubSpot | 4,500\nContact | HubSpot | none | -\nOpportunity | n/a | out of scope | -\n"
    )
    assert {("authority", "Account: HubSpot"), ("authority", "Invoice: NetSuite"), ("crm", "HubSpot")} <= facts(text)
    assert {value for key, value in facts(text) if key == "entities"} == {"account", "invoice"}
    reading = read_brief(text, PLAYBOOK)
    assert {(item.value, item.why) for item in reading.excluded} == {
        ("contact", "out of scope"),
        ("opportunity", "out of scope"),
    }


def test_people_whose_cells_came_on_lines_of_their_own_have_their_roles() -> None:
    rows = "Finance\nAnke Vos\nanke.vos@deltaport.example\nSecurity\nRuud de Bakker\nruud@deltaport.example\n"
    text = f"We run HubSpot and NetSuite.\nRole\nName\nMail\n{rows}"
    assert {("finance", "anke.vos@deltaport.example"), ("security", "ruud@deltaport.example")} <= facts(text)


def test_a_signature_is_no_table_of_people() -> None:
    text = "We run HubSpot and NetSuite.\n\nFinance\nAnke Vos\nanke.vos@deltaport.example\n"
    reading = read_brief(text, PLAYBOOK, author="anke.vos@deltaport.example")
    assert all("Finance: " not in fact.evidence for fact in reading.facts)


def test_a_table_of_approvals_tells_where_they_are_recorded() -> None:
    rows = "What\tWho approves\tWhere it is recorded\nRefund\tHead of claims\tE-mail only, no written procedure\n"
    reading = read_brief(f"We run HubSpot and NetSuite.\n\n{rows}Rebate\tSales\t\n", PLAYBOOK)
    kept = {(fact.value, fact.evidence) for fact in reading.facts if fact.key == "approvals_live_in"}
    row = "Refund\tHead of claims\tE-mail only, no written procedure"
    assert kept == {("Refund: E-mail only, no written procedure", row)}
    assert [(signal.number, signal.evidence) for signal in reading.signals] == [(4, row)]
    assert not any(fact.key == "entities" for fact in reading.facts)


@pytest.mark.parametrize("join", ["\t", ": ", " | "])
def test_the_currency_of_a_form_may_stand_in_a_row_of_its_own(join: str) -> None:
    text = f"CRM{join}HubSpot\nERP{join}NetSuite\nBudget{join}46000\nCurrency{join}GBP\nEmployees{join}340\n"
    assert ("budget", "GBP 46000") in facts(text)
    assert not any(key == "budget" for key, _ in facts(f"{text}Currency{join}EUR\n"))


def test_a_row_does_not_go_on_in_an_empty_one_below() -> None:
    text = "CRM\tHubSpot\nERP\tNetSuite\nFinance\tFfion Price, ffion.price@woldtimber.example\nSecurity\t\nStaff\t340\n"
    finance = [fact.evidence for fact in read_brief(text, PLAYBOOK).facts if fact.key == "finance"]
    assert finance == ["Finance\tFfion Price, ffion.price@woldtimber.example"]


@pytest.mark.parametrize(
    "head", ["What | Today | After", "Topic | Now | Then", "Area | Before | After", "Thing | As is | To be"]
)
def test_a_table_of_today_and_after_tells_more_than_systems(head: str) -> None:
    rows = (
        "CRM | Pipedrive | Pipedrive\nERP | Sage 50 | NetSuite\nWeb shop | none | Shopify\nInvoices per month | 400 | 600\n"
        "Go-live | - | 1 July 2027\nBudget | - | EUR 30,000\nManual work | orders retyped into Sage | none\nSponsor | Ann Lee | Ann Lee\n"
    )
    reading = read_brief(f"Hello, please quote for this integration.\n\n{head}\n{rows}", PLAYBOOK)
    assert {(fact.key, fact.value) for fact in reading.facts} == {
        ("crm", "Pipedrive"),
        ("erp", "Sage 50"),
        ("volumes", "400 invoices per month"),
        ("go_live", "2027-07-01"),
        ("budget", "EUR 30000"),
        ("manual_handoffs", "orders retyped into Sage"),
        ("sponsor", "Ann Lee"),
    }
    assert {(item.value, item.why) for item in reading.excluded} == {("NetSuite", "planned"), ("Shopify", "planned")}


@pytest.mark.parametrize(
    "title", ["Systems", "Our systems today", "systems.csv", "Table 1: systems", "--- systems ---"]
)
def test_a_table_may_stand_right_below_its_title(title: str) -> None:
    rows = "id|product|purpose|state\nS01|Zoho Bigin|sales pipeline|ACTIVE\nS02|Odoo 14|quotations|RETIRED\nS03|Epicor Kinetic|ERP|ACTIVE\n"
    text = f"Hello, a quote please for our CRM and ERP.\n\n{title}\n{rows}"
    assert {("crm", "Zoho Bigin"), ("erp", "Epicor Kinetic")} == {
        pair for pair in facts(text) if pair[0] in ("crm", "erp")
    }


def test_a_table_of_systems_tells_how_much_goes_through_each_and_what_was_only_suggested() -> None:
    text = (
        "Please quote for connecting our systems.\n\n"
        "| Function | System | Status | Volume |\n|---|---|---|---|\n"
        "| Sales | LeadSquared | running since 2022 | 1,900 enquiries per month |\n"
        "| Accounts | TallyPrime | running | 640 invoices per month |\n"
        "| Auditor's idea | SAP B1 | suggested only, not sanctioned | - |\n"
    )
    found = facts(text)
    assert {("volumes", "1900 enquiries per month"), ("volumes", "640 invoices per month")} <= found
    assert not any("SAP" in value for _, value in found)


def test_a_remark_says_which_count_is_a_guess() -> None:
    rows = "What\tHow many\tPer\tRemark\norders\t2700\tweek\t\nreturns\t60\tmonth\tguess, nobody counts them\ncredit notes\t15\tmonth\tcounted in May"
    reading = read_brief(f"We use Copper and Odoo.\n\n{rows}", PLAYBOOK, author="sam@acme.example")
    assert {fact.value for fact in reading.facts if fact.key == "volumes"} == {
        "2700 orders per week",
        "15 credit notes per month",
    }
    assert [item.value for item in reading.hedged if item.key == "volumes"] == ["60 returns per month"]


@pytest.mark.parametrize("title", ["Volumes", "5. Volumes", "## Volumes", "Quantities:"])
def test_rows_below_volumes_count_what_is_exchanged_whatever_it_is(title: str) -> None:
    told = facts(f"We use Copper and Odoo.\n\n{title}\n\nBarrels\t1,240 a month\nStaves\t85 a week")
    assert {("volumes", "1240 barrels per month"), ("volumes", "85 staves per week")} <= told
    assert not any(key == "volumes" for key, _ in facts("We use Copper.\n\nStock\n\nStoves\t9 800 per year"))


@pytest.mark.parametrize(
    "state", ["live since 2022, renews 2027-05-31", "in use; the licence renews on 31 May 2027", "renewal: 31 May 2027"]
)
def test_a_row_tells_when_its_licence_is_renewed(state: str) -> None:
    head = "System | What | State\nCopper | CRM | live"
    assert ("renewal_date", "2027-05-31") in facts(f"{head}\nOdoo | ERP | {state}")
    assert not any(key == "renewal_date" for key, _ in facts(f"{head}\nZendesk | tickets | of our sister, {state}"))


@pytest.mark.parametrize(
    ("head", "in_use", "not_in_use", "left_out"),
    [
        ("In use?", "yes", "no, trial only", "yes, but out of scope"),
        ("Im Einsatz?", "ja", "nein, nur getestet", "ja, aber nicht Teil des Auftrags"),
        ("Nu in gebruik?", "ja", "nee, alleen een proefperiode", "ja, maar valt buiten de opdracht"),
        ("¿En uso?", "sí", "no, solo lo probamos", "sí, pero queda fuera"),
    ],
)
def test_a_column_that_asks_whether_a_system_is_in_use(head: str, in_use: str, not_in_use: str, left_out: str) -> None:
    text = (
        f"System | Purpose | {head}\n---|---|---\nHubSpot | CRM | {in_use}\nNetSuite | ERP | {in_use}\n"
        f"Zendesk | support | {not_in_use}\nShopify | shop | {left_out}\n"
    )
    assert facts(text) == {("crm", "HubSpot"), ("erp", "NetSuite")}


def test_a_head_that_says_what_now_and_note_is_a_forms() -> None:
    text = "WHAT\tNOW\tNOTE\nSales side\tZoho CRM\tfine\nBack office\tOdoo\tsince May\nMoney\tEUR 13,500\t\nLive\t5 July 2027\tafter the rush\n"
    assert facts(text) >= {("crm", "Zoho CRM"), ("erp", "Odoo"), ("budget", "EUR 13500"), ("go_live", "2027-07-05")}
    assert ("entities", "order") in facts("We use HubSpot.\n\nWhat\tIn scope\nOrders\tyes\nContacts\tno\n")


def test_a_system_may_be_what_one_is_for_and_its_name_which_it_is() -> None:
    text = (
        "   System          Name               State\n   ------          ---------------    -------------\n"
        "   CRM             Teamleader         in use\n   ERP             weclapp            in use since 2025\n"
        "   ERP, earlier    Lexware            ended in 2024\n   Shop            Shopware           must be in\n"
    )
    assert facts(text) == {("crm", "Teamleader"), ("erp", "weclapp"), ("other_systems", "Shopware")}
    assert not any(key == "other_systems" for key, _ in facts("System | Name\nHubSpot | Ann Lee\nOdoo | Bo Dahl\n"))


def test_a_remark_beside_a_value_in_aligned_columns_is_no_part_of_it() -> None:
    text = "We use HubSpot and Xero.\n\n  Figures      Value           Remark\n  Orders       310 a week      average of 2025\n  Budget       EUR 18,000      net\n"
    assert facts(text) >= {("volumes", "310 orders per week"), ("budget", "EUR 18000")}
