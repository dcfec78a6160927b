"""Forms, questions with their answers, values with semicolons: what a brief says by its layout."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.page.label_above import beside_empty_cell
from inwriting.reading.page.labels import labels
from inwriting.reading.page.tables import barred

PLAYBOOK = load_playbook("crm-erp-integration")
ASKED = {
    ("crm", "HubSpot"),
    ("erp", "Sage 200"),
    ("finance", "bob@ray.example"),
    ("sponsor", "Carla Diaz"),
    ("go_live", "2027-05-01"),
    ("renewal_date", "2027-06-30"),
    ("volumes", "450 orders per month"),
    ("budget", "GBP 20000"),
}
QUESTIONS = (
    ("Which CRM do you use?", "HubSpot"),
    ("Which ERP?", "Sage 200"),
    ("Who is your contact for finance?", "Bob Ray, bob@ray.example"),
    ("Who should sign off the budget?", "Carla Diaz"),
    ("When do you want to go live?", "1 May 2027"),
    ("When does your CRM licence renew?", "30 June 2027"),
    ("How many orders do you process per month?", "450"),
    ("What is your budget?", "GBP 20k"),
)


def facts(text: str) -> set[tuple[str, str]]:
    reading = read_brief(text, PLAYBOOK, author="eve@acme.example", written=date(2026, 11, 24))
    return {(fact.key, fact.value) for fact in reading.facts}


@pytest.mark.parametrize(
    "layout",
    ["Q: {question}\nA: {answer}\n\n", "{question} {answer}\n", "{number}. {question}\n{answer}\n"],
    ids=["Q and A", "one line", "numbered"],
)
def test_a_question_labels_its_answer(layout: str) -> None:
    lines = [
        layout.format(number=number, question=question, answer=answer)
        for number, (question, answer) in enumerate(QUESTIONS, start=1)
    ]
    assert facts("".join(lines)) == ASKED


def test_an_answer_belongs_to_no_earlier_question() -> None:
    read = facts("Q: Who is responsible for security?\nA: Bob Ray\n\nQ: Who makes the coffee?\nA: Carla Diaz\n")
    assert read == {("security", "Bob Ray")}


def test_values_with_semicolons_are_rows() -> None:
    text = (
        "field;value;remark\ncrm;HubSpot;since 2022\nerp;Abacus;ledger, stock\nbudget;CHF 30'000;excl. VAT\n"
        "budget other;CHF 210'000;clean room\nstart of operation;2027-10-01;\nsecurity;Beat Hofer;\noperations;;vacant\n"
    )
    assert {text[start:end] for start, end, _ in barred(text)} == {";"}
    assert facts(text) == {
        ("crm", "HubSpot"),
        ("erp", "Abacus ERP"),
        ("budget", "CHF 30000"),
        ("go_live", "2027-10-01"),
        ("security", "Beat Hofer"),
    }


def test_a_sentence_with_semicolons_is_no_row() -> None:
    text = "We use HubSpot; it is old.\nWe use Xero; it is new.\n"
    assert barred(text) == []


def test_a_line_of_a_form_that_nobody_filled_in_labels_nothing_below() -> None:
    text = (
        "20  Sponsor ............... \n21  Manual work ........... ________\n22  Remarks ............... Mr Chia resigned.\n"
        "23  Procurement contact ... Raj Pillai (ext. 204)\n"
    )
    assert facts(text) == {("procurement", "Raj Pillai")}


def test_values_without_spaces_between_them() -> None:
    assert facts("crm=HubSpot;erp=NetSuite;budget=EUR 30000") == {
        ("crm", "HubSpot"),
        ("erp", "NetSuite"),
        ("budget", "EUR 30000"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I want HubSpot and Xero joined up.", {("crm", "HubSpot"), ("erp", "Xero")}),
        ("Can you link Pipedrive and Xero for us?", {("crm", "Pipedrive"), ("erp", "Xero")}),
        ("Looking to integrate Zoho CRM with Odoo.", {("crm", "Zoho CRM"), ("erp", "Odoo")}),
        ("Do you know Epicor Kinetic? That's our ERP.", {("erp", "Epicor Kinetic")}),
        (
            "Have you worked with Epicor Kinetic and HubSpot? We have both.",
            {("erp", "Epicor Kinetic"), ("crm", "HubSpot")},
        ),
        ("Do you integrate Salesforce with NetSuite?", set()),
        (
            "We wonder if you might join Freshsales to Acumatica.",
            {("crm", "Freshsales"), ("erp", "Acumatica")},
        ),
        ("Would it be feasible to get our Pipedrive talking to our Odoo?", {("crm", "Pipedrive"), ("erp", "Odoo")}),
        ("Could you please integrate Zoho CRM with Sage Intacct?", {("crm", "Zoho CRM"), ("erp", "Sage Intacct")}),
        (
            "May I ask whether you could sync contacts from Capsule into Xero?",
            {("crm", "Capsule CRM"), ("erp", "Xero")},
        ),
        ("Might our HubSpot be linked with our Sage 200?", {("crm", "HubSpot"), ("erp", "Sage 200")}),
        (
            "Are you able to hook up Copper with Business Central?",
            {("crm", "Copper CRM"), ("erp", "Microsoft Dynamics 365 Business Central")},
        ),
        ("Könnten Sie uns helfen, Pipedrive mit Xentral zu verbinden?", {("crm", "Pipedrive"), ("erp", "xentral")}),
        ("Pourriez-vous raccorder notre Axonaut à notre Sage 100 ?", {("crm", "Axonaut"), ("erp", "Sage 100")}),
        ("¿Podrían ayudarnos a enlazar Zoho CRM con Holded?", {("crm", "Zoho CRM"), ("erp", "Holded")}),
        (
            "Kunnen jullie onze Teamleader koppelen met onze Exact Online?",
            {("crm", "Teamleader"), ("erp", "Exact Online")},
        ),
        ("Conseguem interligar o nosso Pipedrive ao nosso PHC?", {("crm", "Pipedrive"), ("erp", "PHC CS")}),
        ("Can you handle NetSuite and HubSpot?", set()),
        ("Have you already linked HubSpot with Odoo?", set()),
        ("Can you link Pipedrive with Xero if we buy Xero?", set()),
        ("Could you connect Salesforce or HubSpot with Acumatica?", set()),
        ("We wonder whether HubSpot could replace Odoo.", set()),
        ("Haben Sie schon einmal HubSpot mit Odoo verbunden?", set()),
        ("Travaillez-vous avec Salesforce et Sage X3 ?", set()),
        ("Würden Sie HubSpot mit Odoo verbinden, wenn wir Odoo kaufen?", set()),
        ("Orders get typed in by Dora.", set()),
    ],
)
def test_who_asks_for_a_link_has_what_is_to_be_linked(text: str, expected: set[tuple[str, str]]) -> None:
    systems = {(key, value) for key, value in facts(text) if key not in ("entities", "manual_handoffs")}
    assert systems == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CRM: Lime CRM\nBudget: 150 tkr, Borås", ("budget", "SEK 150000")),
        ("CRM: HubSpot\nBudget: TEUR 45", ("budget", "EUR 45000")),
        ("Our CRM is HubSpot. Bids above CAD 96,500 will not be opened.", ("budget", "CAD 96500")),
        ("our crm is hubspot and the boss won't go over nz$18k", ("budget", "NZD 18000")),
        ("CRM: HubSpot\nBudget: 1,1 MSEK", ("budget", "SEK 1100000")),
        ("CRM: HubSpot\nBudget: INR 1.2 Cr", ("budget", "INR 12000000")),
        ("CRM: HubSpot\nBudget: Rs 50L", ("budget", "INR 5000000")),
        ("Our CRM is HubSpot. R1.4 million is what we've got.", ("budget", "ZAR 1400000")),
        ("Our CRM is HubSpot. We have half a million pounds for this.", ("budget", "GBP 500000")),
        ("CRM: HubSpot\nBudget: one and a half million euros", ("budget", "EUR 1500000")),
        ("CRM: HubSpot\nBudget: GBP two and a quarter million", ("budget", "GBP 2250000")),
        ("Our CRM is HubSpot. Up to NZ$70,000 has been approved by the board.", ("budget", "NZD 70000")),
        ("CRM: HubSpot\nBudget: EUR 5000\nGo-live: 05/07/2027", ("go_live", "2027-07-05")),
        ("CRM: HubSpot\nDates are month/day/year.\nGo-live: 05/07/2027", ("go_live", "2027-05-07")),
        ("The board has set the go-live for 1 June 2027.", ("go_live", "2027-06-01")),
        ("We have 1.5 lakh invoices a year.", ("volumes", "150000 invoices per year")),
        ("we do 60ish orders a week", ("volumes", "60 orders per week")),
        ("Licence status of HubSpot: bought", ("licence_status", "bought")),
        ("Licences: nothing purchased yet", ("licence_status", "not purchased")),
        ("Records to sync: orders, invoices\nRecords not needed: contacts", ("entities", "order")),
    ],
)
def test_sums_dates_and_labels_as_people_write_them(text: str, expected: tuple[str, str]) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize("sum_", ["£1/4m", "£ 1½m", "EUR 5 l", "12½k EUR"])
def test_a_sum_that_is_not_surely_read_is_none(sum_: str) -> None:
    assert "budget" not in dict(facts(f"CRM: HubSpot\nBudget: {sum_}"))


@pytest.mark.parametrize(
    "ends", ["The demo licence of Copper expires in March 2027", "Our Copper trial ends in March 2027"]
)
def test_the_end_of_a_trial_is_no_renewal(ends: str) -> None:
    assert "renewal_date" not in dict(facts(f"Our ERP is Odoo. {ends}."))


@pytest.mark.parametrize(
    "text",
    [
        "Our CRM is HubSpot. Refunds in excess of €5,000 are rare.",
        "CRM: HubSpot\nRenewal date: nil, perpetual; the cold store contract ends 31 March 2027",
        "CRM: HubSpot\nGo-live: 05/07/2027",
        "Our CRM is HubSpot. Our IT chap reckons 15 grand, euros I mean.",
        "CRM: HubSpot\nHelpdesk: none (the Zendesk trial ended in February and was not continued)",
        "What a mess. Our CRM is HubSpot (it was Symix back then).",
    ],
)
def test_what_only_looks_like_a_fact_is_none(text: str) -> None:
    assert facts(text) == {("crm", "HubSpot")}


def test_a_line_typed_on_a_phone_stands_by_itself() -> None:
    text = (
        "hoi did u ever hook teamleader to odoo? we have both, they are fine on their own\n"
        "my partner thinks we should drop teamleader, i dont, so no\nmax 6k euro\nlive in feb 2027\n"
    )
    assert {("budget", "EUR 6000"), ("go_live", "2027-02")} <= facts(text)


def test_questions_that_are_bold_from_end_to_end_are_questions() -> None:
    text = (
        "*1. Which CRM?*\nHubSpot\n\n*2. Any other system?*\nZendesk, for claims\n\n"
        "*3. Licences: bought, signed, evaluating, renewing?*\nBought\n\n*4. Is anything done by hand today?*\n"
        "Bo retypes the orders into Xero\n\n*5. Who may change customer records?*\nEverybody\n"
    )
    assert facts(text) >= {
        ("crm", "HubSpot"),
        ("other_systems", "Zendesk"),
        ("licence_status", "bought"),
        ("manual_handoffs", "Bo retypes the orders into Xero"),
    }
    assert {value for key, value in facts(text) if key == "licence_status"} == {"bought"}
    assert not any("?" in value for _, value in facts(text))


@pytest.mark.parametrize(
    ("question", "key"),
    [
        ("What triggers an order?", "triggers"),
        ("What event should start the flow?", "triggers"),
        ("Which event kicks off the sync?", "triggers"),
        ("Has data cleaning been planned?", "data_cleanup"),
        ("Is anything still retyped by hand?", "manual_handoffs"),
        ("Which one wins if the two systems disagree?", "authority"),
        ("Other systems touched", "other_systems"),
        ("Is there anything that may not be touched?", "protected"),
        ("What starts the day?", ""),
        ("Is anything planned?", ""),
        ("Which system is new?", ""),
    ],
)
def test_what_a_question_of_a_form_asks_for(question: str, key: str) -> None:
    fact, _ = labels(PLAYBOOK).named(question)
    assert (fact.key if fact else "") == key


@pytest.mark.parametrize(
    ("asked", "answer", "value"),
    [
        ("Licence status?\n", "Bought", "bought"),
        ("Licence status?\n", "paid for", "bought"),
        ("Licence status?\n", "Signed", "signed"),
        ("Licence status?\n", "Not purchased", "not purchased"),
        ("Are they paid for?\n", "Both", "bought"),
        ("Have you bought the licences?\n", "No, still looking", "not purchased"),
        ("Paid for: ", "yes", "bought"),
        ("Already bought: ", "no", "not purchased"),
    ],
)
def test_an_answer_about_the_licences_is_no_label_and_a_yes_is_one(asked: str, answer: str, value: str) -> None:
    text = f"1. CRM?\nHubSpot\n\n2. {asked}{answer}\n\n3. How many orders?\n40 a month\n"
    assert facts(text) >= {("crm", "HubSpot"), ("licence_status", value), ("volumes", "40 per month")}


@pytest.mark.parametrize("title", ["NOT PURCHASED\n- ", "Not bought:\n- ", "Not bought: "])
def test_what_stands_below_not_purchased_is_not_there(title: str) -> None:
    assert ("other_systems", "Celigo") not in facts(f"CRM: HubSpot\nERP: Xero\n\n{title}Celigo\n")


def test_values_below_their_label_behind_an_empty_cell_stand_beside_it() -> None:
    text = (
        "Which CRM?\n \tHubSpot\nLicences\n \tHubSpot is paid for.\nBudget\n \t€ 16,000 ex VAT\n"
        "Desired go-live (dd-mm-yyyy)\n \t19-04-2027\nFinance contact\n \tBo Kim, bo@acme.example\n"
    )
    assert facts(text) == {
        ("crm", "HubSpot"),
        ("licence_status", "bought"),
        ("budget", "EUR 16000"),
        ("go_live", "2027-04-19"),
        ("finance", "bo@acme.example"),
    }


def test_a_list_that_is_set_in_below_its_title_is_one() -> None:
    titles = ("What is here", "What should happen", "Leave out", "Money")
    items = ("the CRM is HubSpot", "orders go to Xero", "contacts", "up to EUR 14,000")
    text = "".join(f"{title}\n\t• {item}\n" for title, item in zip(titles, items, strict=True))
    assert beside_empty_cell(text) == []
    assert beside_empty_cell(text.replace("• ", "").replace("Xero\n", "Xero\n\tand back\n")) == []


def test_a_label_with_nothing_in_the_cell_beside_it_names_nothing() -> None:
    assert facts("CRM\tHubSpot\nContact, security\t\nContact, finance\tBo Kim\n") == {
        ("crm", "HubSpot"),
        ("finance", "Bo Kim"),
    }


def test_what_a_ticket_is_due_by_is_no_go_live() -> None:
    ticket = "Requester\tBo Kim\nPriority\tLow\nAssigned agent\tCy Moe\nDue by\t4 Dec 2026\n\n"
    assert facts(f"{ticket}Our CRM is HubSpot.") == {("crm", "HubSpot")}
    assert ("go_live", "2027-03-04") in facts("CRM: HubSpot\nERP: Xero\nDue by: 4 March 2027")


def test_a_step_tells_of_today_what_stands_under_today() -> None:
    text = (
        "Our CRM is HubSpot, the ERP is Xero.\n\nStep\tAs-is\tTo-be\nOrder\tBo retypes it into Xero\tCreated in Xero when the deal is won\n"
        "Prices differ\tA quarrel on the phone\tXero decides\n"
    )
    told = {key: value for key, value in facts(text) if key in ("manual_handoffs", "triggers", "authority")}
    assert told == {
        "manual_handoffs": "Bo retypes it into Xero",
        "triggers": "Wanted: Created in Xero when the deal is won",
        "authority": "Prices differ: Xero decides",
    }


def test_a_guess_in_a_cell_is_an_assumption() -> None:
    text = "Our CRM is HubSpot.\n\nWhat\tNumber\tPer\nOrders\t760\tmonth\nReturns\tperhaps 20\tmonth\nInvoices\tabout 300\tmonth\n"
    read = read_brief(text, PLAYBOOK)
    assert {fact.value for fact in read.facts if fact.key == "volumes"} == {
        "760 orders per month",
        "300 invoices per month",
    }
    assert [fact.value for fact in read.hedged if fact.key == "volumes"] == ["20 returns per month"]
