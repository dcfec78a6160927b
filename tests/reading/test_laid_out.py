"""Briefs that are laid out rather than told: labels above their values, answers between quoted questions, definitions, tables
without a head; each with what stands in it and with what looks like it and is none."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
AUTHOR = "rosa@millrace.example"


def read(text: str) -> dict[str, set[str]]:
    """The facts of a brief, by key."""
    found: dict[str, set[str]] = {}
    for fact in read_brief(text, PLAYBOOK, author=AUTHOR, written=date(2026, 11, 24)).facts:
        found.setdefault(fact.key, set()).add(fact.value)
    return found


def left_out(text: str) -> set[str]:
    reading = read_brief(text, PLAYBOOK, author=AUTHOR, written=date(2026, 11, 24))
    return {item.value for item in reading.excluded}


PORTAL = """Reference
LT-77

CRM in use
SugarCRM

ERP in use
Infor LN

Other systems out of scope
Basware; Kronos

Records to be connected
Accounts; Orders

Contract start
01/02/2027

Contract end
31/01/2030

Budget of the previous contract
EUR 18,000

Approved budget
EUR 64,000

Go-live
06/09/2027

Information security
Ilse Maes
"""


def test_a_portal_that_puts_each_label_above_its_value() -> None:
    facts = read(PORTAL)
    assert facts["crm"] == {"SugarCRM"}
    assert facts["erp"] == {"Infor LN"}
    assert facts["budget"] == {"EUR 64000"}
    assert facts["go_live"] == {"2027-09-06"}
    assert facts["entities"] == {"account", "order"}
    assert facts["security"] == {"Ilse Maes"}
    assert "renewal_date" not in facts
    assert "other_systems" not in facts
    assert {"Basware", "Kronos"} & left_out(PORTAL)


def test_labels_and_values_by_turns() -> None:
    facts = read("CRM\nCopper\nERP\nOdoo\nBudget\nEUR 20,000\nGo-live\n3 May 2027\nFinance\nPim Visser\n")
    assert facts["crm"] == {"Copper CRM"}
    assert facts["budget"] == {"EUR 20000"}
    assert facts["finance"] == {"Pim Visser"}


def test_titles_over_paragraphs_are_no_labels() -> None:
    facts = read(
        "SYSTEMS\nWe work in Copper, our CRM.\n\nAPPROVALS\nTwo of us nod, on the phone.\n\n"
        "MONEY\nWe will ask for EUR 90,000 in June. It is not granted.\n\nPEOPLE\nFinance is Pim Visser.\n"
    )
    assert facts["crm"] == {"Copper CRM"}
    assert "budget" not in facts
    assert facts["finance"] == {"Pim Visser"}


THREAD = """My answers, and Joop's below mine.

>> Which CRM do you use?
> Copper
>> And which ERP?
> Exact Globe
No. Exact Globe went in 2023, we're on Odoo.
>> Anything else that has to be connected?
> Cin7 in the warehouse
>> How many orders?
> 300 a week I'd say
Counted: 410 orders a week.
>> By when?
> Easter
>> What can you spend?
> EUR 30,000
Agreed by the board.
>> Who is finance?
> me
"""


def test_a_thread_answered_line_by_line_and_passed_on() -> None:
    facts = read(THREAD)
    assert facts["crm"] == {"Copper CRM"}
    assert facts["erp"] == {"Odoo"}
    assert facts["other_systems"] == {"Cin7"}
    assert facts["volumes"] == {"410 orders per week"}
    assert facts["budget"] == {"EUR 30000"}
    assert "finance" not in facts  # "me" may be either of the two
    assert any(name.startswith("Exact Globe") for name in left_out(THREAD))


def test_evidence_is_what_was_sent() -> None:
    reading = read_brief(THREAD, PLAYBOOK, author=AUTHOR)
    assert all(THREAD[fact.start : fact.end] == fact.evidence for fact in reading.facts)


def test_definitions_are_labels_and_defined_words_no_products() -> None:
    text = (
        '"CRM System" means Nutshell as used by the Customer.\n"ERP System" means the Customer\'s Epicor Kinetic.\n'
        '"Excluded Systems" means BambooHR.\n"Go-Live Date" means 30 June 2027.\n'
        "The Supplier connects the CRM System and the ERP System. Liability is limited to EUR 400,000."
    )
    facts = read(text)
    assert facts["crm"] == {"Nutshell CRM"}
    assert facts["erp"] == {"Epicor Kinetic"}
    assert facts["go_live"] == {"2027-06-30"}
    assert "budget" not in facts


def test_a_table_of_systems_without_a_head() -> None:
    text = (
        "Copper           CRM               [IN USE]\nOdoo             ERP               [IN USE]\n"
        "Kornit Flow      print planning    [IN USE] must be connected\nBasware          invoices in       [IN USE] not part of this project\n"
    )
    facts = read(text)
    assert facts["crm"] == {"Copper CRM"}
    assert facts["erp"] == {"Odoo"}
    assert facts["other_systems"] == {"Kornit Flow"}


def test_today_and_target() -> None:
    for text in (
        "| Area | Today | Target |\n|---|---|---|\n| CRM | Copper | Salesforce |\n| ERP | Odoo | NetSuite |",
        "CRM\tToday: Copper\tTarget: Salesforce\nERP\tToday: Odoo\tTarget: NetSuite",
    ):
        facts = read(text)
        assert facts["crm"] == {"Copper CRM"}
        assert facts["erp"] == {"Odoo"}


def test_what_hangs_below_a_value_belongs_to_it() -> None:
    facts = read(
        "CRM .............. Copper\nERP .............. Odoo\nVolume ........... 620 orders a week in summer\n"
        "                   410 orders a week in winter\nMoney ............ EUR 17,500,\n                   approved in May\n"
    )
    assert len(facts["volumes"]) == 2
    assert facts["budget"] == {"EUR 17500"}


@pytest.mark.parametrize("mark", ["▪", "●", "■"])
def test_nested_lists_of_yes_and_no(mark: str) -> None:
    text = f"•\tRecords\n\to\tYes\n\t\t{mark}\torders\n\to\tNo\n\t\t{mark}\tinvoices\n•\tCRM: Copper\n"
    assert read(text)["entities"] == {"order"}
    assert "invoice" in left_out(text)


@pytest.mark.parametrize(
    "title", ["Other systems:", "Which other systems must be connected?", "Anything else to plug in?"]
)
def test_what_stands_below_other_systems_is_neither_crm_nor_erp(title: str) -> None:
    facts = read(f"Which CRM do you use?\nCopper\nWhich ERP?\nOdoo\n{title}\n- Cin7\n- Shopify\n")
    assert facts["erp"] == {"Odoo"}
    assert facts["other_systems"] == {"Cin7", "Shopify"}


def test_rows_of_yes_and_no_with_numbers() -> None:
    text = "CRM: Copper\nERP: Odoo\n7\tOrders\tYes\n8\tOpportunities\tNo\t\n9\tInvoices\tYes\tboth ways\n"
    assert read(text)["entities"] == {"order", "invoice"}
    assert "opportunity" in left_out(text)


def test_what_is_void_is_not_read() -> None:
    text = (
        "No. | Decision | State\nD1 | Copper is the CRM, Odoo the ERP | valid\nD2 | Budget EUR 40 000 | replaced by D3\n"
        "D3 | Budget EUR 52 000 | valid\nD4 | inRiver is connected | withdrawn\n\n"
        "IF-01\n   From      Copper\n   To        Odoo\n   Record    order\n\n"
        "IF-02\n   From      Odoo\n   To        Copper\n   Record    invoice\n   CANCELLED 12/10/2026\n"
    )
    facts = read(text)
    assert facts["budget"] == {"EUR 52000"}
    assert facts["entities"] == {"order"}
    assert "other_systems" not in facts


def test_only_the_lot_that_is_to_be_priced_is_read() -> None:
    text = (
        "This request is sent to you for LOT 2 only.\n\nLOT 1 - Reporting\n   In operation:   1 March 2027\n   Value:   EUR 28,000\n\n"
        "LOT 2 - CRM and ERP\n   CRM:   Copper\n   ERP:   Odoo\n   Budget:   EUR 57,000\n   In operation:   2 August 2027\n"
    )
    facts = read(text)
    assert facts["go_live"] == {"2027-08-02"}
    assert facts["budget"] == {"EUR 57000"}


def test_a_form_filled_in_on_its_lines() -> None:
    facts = read(
        "1) Program clients (CRM)   __Copper__\n2) Program management (ERP)   __Odoo__\n3) Go-live   __13 September 2027__\n"
        "4) Finance   __Livia Pavone__\n5) Security   __________\n"
    )
    assert facts["crm"] == {"Copper CRM"}
    assert facts["go_live"] == {"2027-09-13"}
    assert facts["finance"] == {"Livia Pavone"}


def test_rows_of_a_spreadsheet() -> None:
    text = (
        "\tA\tB\tC\tD\n1\tTopic\tAnswer\tSaid by\tSure?\n2\tCRM\tCopper\tMaria\tyes\n3\tERP\tOdoo\tCostas\tyes\n"
        "4\tNot to connect\tMailchimp\tMaria\tyes\n5\tRecords in\taccounts, contacts\tMaria\tyes\n6\tGo-live\t7 June 2027\tEleni\tyes\n"
    )
    facts = read(text)
    assert facts["crm"] == {"Copper CRM"}
    assert facts["erp"] == {"Odoo"}
    assert "other_systems" not in facts
    assert facts["entities"] == {"account", "contact"}


def test_tickets_that_will_not_be_done_and_stories_of_users() -> None:
    text = (
        "CRM: Copper. ERP: Odoo.\n\nINK-1 | Must\nOrders go from Copper to Odoo.\n\nINK-2 | Must\nAs the bookkeeper I want accounts to be "
        "the same in both.\n\nINK-3 | Won't\nOpportunities.\n\nINK-4 | Closed, Aug 2026\nTry HubSpot.\n"
    )
    facts = read(text)
    assert facts["crm"] == {"Copper CRM"}
    assert "opportunity" not in facts["entities"]
    assert "finance" not in facts


def test_answers_below_quoted_labels() -> None:
    facts = read(
        "My answers behind the arrows.\n\n> Your CRM:\n==> Copper\n>\n> Your ERP:\n==> Odoo\n>\n> Records to be connected:\n==> orders\n>\n"
        "> Records not to be connected:\n==> contacts\n"
    )
    assert facts["erp"] == {"Odoo"}
    assert facts["entities"] == {"order"}


def test_a_numbered_title_above_a_table_ends_the_section_before() -> None:
    text = (
        "1. Purpose\n\nWe want one list of customers.\n\n2. Requirements\nRef.\tRequirement\tYour response\n"
        "R1\tThe reservation desk works with Vtiger.\t\nR2\tLedger and purchasing run on Infor M3.\t\n"
    )
    reading = read_brief(text, PLAYBOOK)
    assert [fact.value for fact in reading.facts if fact.key == "objective"] == ["We want one list of customers"]
    assert {"Vtiger", "Infor M3"} <= {fact.value for fact in reading.facts}


def test_who_keeps_something_with_others_is_a_person_and_pointing_at_a_system_says_nothing_else() -> None:
    text = (
        "We need a link for orders.\n\n- Pipedrive, where Tom and the two reps keep their cafés (4 seats)\n- Xero for the books\n"
        "- Shopify for retail bags. That one isn't part of this, please leave it alone\n"
    )
    reading = read_brief(text, PLAYBOOK)
    assert {fact.key: fact.value for fact in reading.facts if fact.key in ("crm", "erp", "other_systems")} == {
        "crm": "Pipedrive",
        "erp": "Xero",
    }
    assert [one.value for one in reading.excluded] == ["Shopify"]
    assert not [fact for fact in reading.facts if fact.key == "protected"]


FORM = """Which CRM do you use?
e.g. Salesforce, Pipedrive\tNimble
Which accounting system?
e.g. SAP, Sage\tFreshBooks
Licences of the CRM / ERP
Bought / Signed / Evaluating / Not purchased\tBought
How many records?
e.g. 1,000 orders a day\t340 orders a month
Who pays for it?
Name\tEilish Farrow
When should it be live?
yyyy-mm-dd\t2027-03-01
"""


def test_what_a_form_shows_in_its_fields_is_nobodys_answer() -> None:
    found = read(FORM)
    assert found["crm"] == {"Nimble CRM"}
    assert found["erp"] == {"FreshBooks"}
    assert found["licence_status"] == {"bought"}
    assert found["volumes"] == {"340 orders per month"}
    assert found["sponsor"] == {"Eilish Farrow"}
    assert found["go_live"] == {"2027-03-01"}


@pytest.mark.parametrize("unfilled", ["<describe where approvals are made>", "[insert the approver here]"])
def test_a_placeholder_of_a_template_tells_nothing(unfilled: str) -> None:
    assert "approvals_live_in" not in read(f"CRM: HubSpot\nERP: Xero\nApprovals: {unfilled}\n")


def test_each_row_of_cells_is_read_by_itself() -> None:
    rows = """Accounts package\tSage 200
Purchase approvals sit in\tthe committee's WhatsApp group
A record goes across when\tthe load has been weighed

1\tThe clerk retypes every ticket from Capsule CRM into Sage 200\tdaily\tclerk
2\tTickets without a number are booked to a collective account\tweekly\tnobody
"""
    found = read(rows)
    assert found["approvals_live_in"] == {"Purchase approvals sit in the committee's WhatsApp group"}
    assert found["triggers"] == {"A record goes across when the load has been weighed"}
    assert found["manual_handoffs"] == {"The clerk retypes every ticket from Capsule CRM into Sage 200"}


@pytest.mark.parametrize(
    "listed",
    [
        "What is a customer?\nSales: any company with a won deal\nAccounts: whoever has a debtor number\n",
        "Who is “the customer”\nSales\tany company with a won deal\nAccounts\twhoever has a debtor number\n",
        "Customer means:\n- Sales: any company with a won deal\n- Accounts: whoever has a debtor number\n",
    ],
)
def test_a_customer_by_department_is_a_definition_for_each(listed: str) -> None:
    brief = f"Our CRM is HubSpot and the ERP is Xero.\n\n{listed}"
    told = " ".join(read(brief)["customer_definition"])
    assert "For Sales a customer is any company with a won deal" in told
    assert "For Accounts a customer is whoever has a debtor number" in told
    reading = read_brief(brief, PLAYBOOK, author=AUTHOR, written=date(2026, 11, 24))
    assert [signal.number for signal in reading.signals] == [1]


def test_a_list_below_another_title_is_no_definition() -> None:
    assert "customer_definition" not in read(
        "CRM: HubSpot\nWho is in the team?\nSales: Ann Lee\nAccounts: the Berg sisters\n"
    )


@pytest.mark.parametrize(
    "people",
    [
        "Persons: finance, Mateja Kos; operations, Dario Zanin; sponsor, not yet decided.",
        "finance, Mateja Kos; operations, Dario Zanin; security, to be named",
        "Contacts: Mateja Kos, finance; Dario Zanin, operations.",
    ],
)
def test_a_list_of_people_gives_each_the_role_beside_the_name(people: str) -> None:
    found = read(f"CRM: HubSpot\nERP: Xero\n{people}\n")
    assert (found["finance"], found["operations"]) == ({"Mateja Kos"}, {"Dario Zanin"})
    assert not found.keys() & {"sponsor", "security"}


@pytest.mark.parametrize(
    "gone",
    [
        "We looked at SugarCRM too; nothing has been signed with them.",
    ],
)
def test_a_licence_is_not_of_a_product_that_is_past(gone: str) -> None:
    assert "licence_status" not in read(f"Our CRM is HubSpot and the ERP is Xero. {gone} We need a quote.")


@pytest.mark.parametrize(
    ("signed", "kept"),
    [
        (
            "Jenifer Pascoe, secretary\nTamar Growers Ltd\nRed Tractor certified · GDPR audited customer of the month",
            False,
        ),
        ("Note on rules\nGDPR applies to all of it\nNobody may keep data for more than five years", True),
    ],
)
def test_credentials_below_a_name_state_nothing(signed: str, kept: bool) -> None:
    assert ("compliance" in read(f"CRM: HubSpot\nERP: Xero\nWe need a quote for orders.\n\n{signed}\n")) is kept


@pytest.mark.parametrize(
    "brief",
    [
        "One change: the budget is EUR 85,000.\n\nCRM HubSpot, ERP Xero. Budget: EUR 60,000.\n",
        "CRM HubSpot, ERP Xero. Budget: EUR 60,000.\n\nWith one small correction: the budget is EUR 85,000.\n",
    ],
)
def test_what_a_mail_says_to_be_changed_holds_above_and_below(brief: str) -> None:
    assert read(brief)["budget"] == {"EUR 85000"}


@pytest.mark.parametrize(
    ("told", "key"),
    [
        (
            "He writes that the Odoo licences are bought. They are not: the order form lies on my desk.",
            "licence_status",
        ),
        ("The memo claims approvals are kept in e-mail. They are not.", "approvals_live_in"),
        ("My colleague told you the budget is EUR 40,000. It isn't; nobody has fixed one.", "budget"),
    ],
)
def test_a_short_denial_takes_back_the_sentence_before(told: str, key: str) -> None:
    assert key not in read(f"CRM: HubSpot. ERP: Odoo. {told}")


def test_what_has_no_place_here_is_left_out_in_its_own_sentence() -> None:
    brief = "CRM: HubSpot. ERP: Odoo. We have a contract with Mailchimp that ends in March; that one has no place here."
    assert "Mailchimp" in left_out(brief)
    assert not {"other_systems", "renewal_date"} & read(brief).keys()


@pytest.mark.parametrize(
    "table",
    [
        "Gegeven\tAantal\tKoppelen?\nKlanten\t4.150\tja\nFacturen\t5.600 per maand\tja\nTickets (TOPdesk)\t800 per maand\tnee\n",
        "Données\tNombre\tÀ relier ?\nClients\t4 150\toui\nFactures\t5 600 par mois\toui\nTickets (TOPdesk)\t800 par mois\tnon\n",
    ],
)
def test_what_stays_out_of_a_table_is_not_counted(table: str) -> None:
    found = read(table)
    assert found["entities"] == {"account", "invoice"}
    assert "5600 invoices per month" in found["volumes"]
    assert not any("800" in value for value in found["volumes"])
    assert "other_systems" not in found


@pytest.mark.parametrize(
    "said", ["Max. 25,000 EUR. The rest is easy.", "Max. 25.000 euro.", "Max. EUR 25,000, go-live in May 2027."]
)
def test_a_maximum_at_the_head_of_a_paragraph_is_a_sum_and_no_title(said: str) -> None:
    reading = read_brief(f"CRM is HubSpot. Accounting is Xero.\n\n{said}", PLAYBOOK)
    assert [fact.value for fact in reading.facts if fact.key == "budget"] == ["EUR 25000"]


HISTORY = """Please quote for joining our systems. A short history:

{}

Rosa
"""


@pytest.mark.parametrize("parted", ["  ", ": ", " - "])
def test_a_history_with_years_says_what_is_gone(parted: str) -> None:
    rows = [
        ("2009", "SugarCRM. Gone, in 2015."),
        ("2015", "HubSpot is our CRM"),
        ("2018", "Odoo. Still here, this is our ERP."),
    ]
    text = HISTORY.format("\n".join(map(parted.join, rows)))
    assert read(text)["crm"] == {"HubSpot"}
    assert read(text)["erp"] == {"Odoo"}
    assert left_out(text) == {"SugarCRM"}


def test_what_a_later_one_of_its_kind_follows_is_gone() -> None:
    text = HISTORY.format("2009: SugarCRM\n2015: HubSpot\n2018: Odoo")
    assert read(text)["crm"] == {"HubSpot"}
    assert read(text)["erp"] == {"Odoo"}
    assert left_out(text) == {"SugarCRM"}


def test_years_of_counts_are_no_history() -> None:
    assert "crm" not in read(HISTORY.format("2024: 40,000 orders\n2025: 45,000 orders"))
