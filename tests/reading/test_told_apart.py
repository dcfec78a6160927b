"""Whose statement it is, whether it still holds, and what hangs on it: sentences beside those that come near them."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import BriefReading, read_brief
from inwriting.reading.numbers.currencies import local_currencies
from inwriting.reading.numbers.quantities import money_in
from inwriting.reading.records.parties import parties
from inwriting.reading.text.authorship import mails_taken_up, own_words

PLAYBOOK = load_playbook("crm-erp-integration")


def read(text: str) -> BriefReading:
    return read_brief(f"{text}\n", PLAYBOOK, author="ann@acme.example", written=date(2026, 11, 24))


def stated(text: str) -> set[tuple[str, str]]:
    return {(fact.key, fact.value) for fact in read(text).facts}


def assumed(text: str) -> set[tuple[str, str]]:
    return {(fact.key, fact.value) for fact in read(text).hedged}


SORE = "Sales, finance and support each define the same customer differently."


@pytest.mark.parametrize(
    "sentence",
    [
        "The duplicates will be cleaned up after the project.",
        "We shall clean up the customer data once the interface is live.",
    ],
)
def test_cleanup_afterwards_is_a_signal_unless_it_was_done_since(sentence: str) -> None:
    assert 2 in {signal.number for signal in read(sentence).signals}
    assert 2 not in {signal.number for signal in read(f"{sentence} They were removed in February.").signals}


def test_what_a_neighbour_does_is_no_signal_of_the_writers() -> None:
    assert {1} <= {signal.number for signal in read(SORE).signals}
    neighbours = "Our rival in Leeds has the old quarrel in which sales, finance and support each define the customer differently."
    assert read(neighbours).signals == ()


def test_a_second_sentence_that_shows_a_signal_stands_when_the_first_is_taken_back() -> None:
    text = f"Discounts were approved by e-mail. That was sorted out last winter.\n\n{SORE}\n\nCredit notes are approved in a Teams chat."
    assert {1, 4} <= {signal.number for signal in read(text).signals}


def test_a_mail_of_another_house_ends_what_colleagues_wrote() -> None:
    text = (
        "Please see below.\n\n-----Original Message-----\nFrom: Nigel Hartley\nTo: Ann Lee\nSubject: FW: how did yours go?\n\n"
        "Our CRM is Workbooks.\n\n-----Original Message-----\nFrom: Derek Bould (Pennine Escalators)\nTo: Nigel Hartley\n"
        "Subject: RE: how did yours go?\n\nOur CRM is Salesforce.\n"
    )
    mails = list(mails_taken_up(text, "ann@acme.example"))
    assert [text[slice(*mail.words[0])].strip() for mail in mails] == ["Our CRM is Workbooks."]
    assert text[slice(*own_words(text)[0])].strip() == "Please see below."
    assert {("crm", "Workbooks CRM")} == {pair for pair in stated(text) if pair[0] == "crm"}


def test_a_sum_or_a_date_that_hangs_on_an_if_is_assumed() -> None:
    assert ("budget", "EUR 35000") in assumed("We run HubSpot. If the subsidy is accepted we could put €35,000.")
    assert ("budget", "EUR 35000") in stated("We run HubSpot. We can put €35,000 into it.")
    assert ("go_live", "2027-08-01") in assumed("If the shareholders say yes in May we would aim for 1 August 2027.")


def test_a_go_live_of_a_year_that_is_over_is_none() -> None:
    assert not {pair for pair in stated("We tried Odoo, and we stopped it in 2022.") if pair[0] == "go_live"}


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("Ballarat, Australia", "AUD"),
        ("Auckland", "NZD"),
        ("Ohio", "USD"),
        ("Leeds", "USD"),
        ("Halifax, Nova Scotia, Canada", "CAD"),
    ],
)
def test_a_bare_dollar_is_the_writers(place: str, code: str) -> None:
    assert local_currencies(f"We are a firm in {place}. There is $45,000 for it.")["?dollar"] == code


def test_a_dollar_that_is_named_once_is_meant_each_time() -> None:
    text = "The price shall not exceed CAD 135,000. Adjustments over $500 are approved in a chat."
    assert local_currencies(text)["?dollar"] == "CAD"


@pytest.mark.parametrize(
    ("place", "said", "value"),
    [
        ("Puerto Montt, Chile", "unos 30 millones de pesos", "CLP 30000000"),
        ("Puebla, México", "280 mil pesos", "MXN 280000"),
        ("", "unos 30 millones de pesos", None),
        ("Thiès, au Sénégal", "18 millions de francs CFA", "XOF 18000000"),
        ("", "2 350 000 francs CFA", "XOF 2350000"),
        ("Lausanne", "45 000 francs", "CHF 45000"),
        ("Umeå, Sweden", "250 000 kr", "SEK 250000"),
        ("Alta, Norway", "kr 350 000", "NOK 350000"),
        ("Copenhagen", "480.000 kroner", "DKK 480000"),
        ("", "250 000 kr", None),
        ("Albuquerque", "something like 12 grand", "USD 12000"),
        ("Leeds", "18 grand", "GBP 18000"),
        ("", "12 grand", None),
        ("Florence, Oregon", "9500 bucks", "USD 9500"),
        ("Lahore, Pakistan", "Rs 1,200,000", "PKR 1200000"),
        ("", "TTD 95,000", "TTD 95000"),
        ("", "RM 120,000", "MYR 120000"),
        ("", "we try 300 of them", None),
    ],
)
def test_money_is_of_the_country_that_its_writer_is_in(place: str, said: str, value: str | None) -> None:
    text = f"We are a firm in {place}. There is {said} for it."
    assert money_in(said, local_currencies(text)) == value


def test_who_buys_is_the_account_of_a_scope() -> None:
    brief = "We grind lenses for about 380 independent opticians. CRM is Teamleader. The opticians and their orders should go across."
    assert {("entities", "account"), ("entities", "order")} <= stated(brief)
    assert list(parties("We deliver orders to garden centres. We make doors for 40 sensors.")) == []


def test_no_crm_is_no_crm() -> None:
    assert not {pair for pair in stated("CRM: none, the reps keep buyers in LINE chats\nERP: Odoo") if pair[0] == "crm"}


def test_a_hospice_with_a_lottery_is_no_spam() -> None:
    reading = read(
        "Charity, hospice, eleven shops and a lottery. Donors sit in Donorfy, the accounts in Xero. Our CRM and ERP shall talk."
    )
    assert reading.is_brief


@pytest.mark.parametrize(
    "sentence",
    [
        "Credit holds get lifted by text message between Orrin and the warehouse.",
        "Sales has nothing but WhatsApp, which is also where our director okays every discount.",
        "Credit applications are emailed around among three people until somebody says OK.",
        "Kortingen boven de tien procent keurt mijn broer goed via een appje.",
    ],
)
def test_where_a_yes_is_given_in_messages_approvals_live_there(sentence: str) -> None:
    assert 4 in {signal.number for signal in read(sentence).signals}
    assert any(key == "approvals_live_in" for key, _ in stated(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Credit blocks are lifted in the ERP by two people.",
        "Orders are mailed to us and we wait until the customer says yes.",
    ],
)
def test_what_is_recorded_or_said_by_customers_is_no_approval_by_mail(sentence: str) -> None:
    assert read(sentence).signals == ()


def test_a_line_longer_than_the_rest_does_not_cut_the_other_lines_of_a_wrapped_brief() -> None:
    text = (
        "Discounts of more than a tenth are approved by our owner Ruth, who answers\n"
        "whoever asked her in a chat.\n\n"
        "The accounts and the invoices should go across, so that whoever answers the telephone at night sees if it was paid.\n"
    )
    (signal,) = read(text).signals
    assert signal.number == 4
    assert signal.evidence.split() == text.partition("\n\n")[0].split()


def test_what_was_left_and_what_somebody_elses_people_use_is_not_had() -> None:
    left = "Settlement is in Business Central, to which we changed from Axapta in 2022. Axapta is closed down."
    assert "Microsoft Dynamics AX" not in {value for _, value in stated(left)}
    lot = "We have Capsule for the farms and OrderWise for stock and billing. Gwen's lot use HubSpot and swear by it."
    assert ("crm", "HubSpot") not in stated(lot)


def test_a_suite_is_the_crm_beside_another_erp_but_not_where_somebody_wants_to_buy_it() -> None:
    assert ("crm", "Zoho") in stated("We run NetSuite for the books. The sales team uses Zoho.")
    assert ("crm", "Zoho") not in stated(
        "We run NetSuite for the books. Rick wants to get Zoho before the deal runs out."
    )


@pytest.mark.parametrize(
    ("sentence", "date_"),
    [
        ("Cutover on Saturday 12 June 2027.", "2027-06-12"),
        ("It would be good to have it working before our fiscal year begins on July 1, 2027.", "2027-07-01"),
        ("Has to be going by May 1 2027, after that the yards get busy.", "2027-05-01"),
        ("End of May 2027 is the date the board wants it working.", "2027-05"),
        ("The season opens 1 March 2027, by then please.", "2027-03-01"),
        ("The intended completion is the third quarter of 2027.", "2027-Q3"),
    ],
)
def test_what_is_said_close_to_a_date_makes_it_the_go_live(sentence: str, date_: str) -> None:
    assert dict(stated(sentence)).get("go_live") == date_


def test_the_cutover_of_another_move_is_no_go_live() -> None:
    text = (
        "We are halfway through leaving Microsoft Dynamics NAV for Business Central; the cutover is on April 5, 2027."
    )
    assert "go_live" not in dict(stated(text))


@pytest.mark.parametrize(
    ("sentence", "sum_"),
    [
        ("Mehr als 9.000 Euro netto geben wir nicht aus.", "EUR 9000"),
        ("Tenemos aprobados US$ 18 000.", "USD 18000"),
        ("Nous avons réservé 12 000 euros.", "EUR 12000"),
        (
            "Kindly quote for a scoping of the invoice sync, SGD 18,000 maximum, to be completed 30 April 2027.",
            "SGD 18000",
        ),
        ("£35,000 from the transformation reserve, to be spent in the 2027/28 financial year.", "GBP 35000"),
        ("The value of the assignment shall stay under 58,000 euros without VAT.", "EUR 58000"),
        ("Mehr als 9.000 Euro haben wir dafür nicht.", "EUR 9000"),
    ],
)
def test_what_is_said_close_to_a_sum_makes_it_the_budget(sentence: str, sum_: str) -> None:
    assert dict(stated(sentence)).get("budget") == sum_


def test_nobody_has_worked_out_when_data_moves() -> None:
    text = "It has not been worked out what sets off each exchange, nor what happens to a record that the receiving system turns away."
    assert 3 in {signal.number for signal in read(text).signals}


def test_records_of_customers_live_in_a_system_that_customers_do_not_use_themselves() -> None:
    assert ("crm", "HubSpot") in stated("Our customer records live in HubSpot.")
    assert ("crm", "HubSpot") not in stated("Our customers use HubSpot.")


def test_a_system_of_others_is_left_out_and_no_fact() -> None:
    text = "We run HubSpot for sales and NetSuite for orders. Our sister company in Leeds uses Sage Intacct."
    reading = read(text)
    left_out = {(item.value, item.why) for item in reading.excluded}
    assert ("Sage Intacct", "of others") in left_out
    assert {("crm", "HubSpot"), ("erp", "NetSuite")} <= stated(text)
    assert ("erp", "Sage Intacct") not in stated(text)


def test_a_system_that_others_have_too_stays_a_fact() -> None:
    reading = read("We run HubSpot for sales and NetSuite for orders. Our sister company in Leeds uses NetSuite too.")
    assert ("erp", "NetSuite") in {(fact.key, fact.value) for fact in reading.facts}
    assert not reading.excluded


def test_who_is_told_of_goes_on_until_the_writer_speaks_of_the_own_house() -> None:
    text = (
        "Your article was handed to me by Volkert Agrar, the wholesaler across the road. They took SAP S/4HANA on a Friday. "
        "Their price approvals are a mailbox.\n\nPipedrive is our CRM, and prices are approved in Business Central."
    )
    reading = read(text)
    assert {("crm", "Pipedrive")} == {pair for pair in stated(text) if pair[0] == "crm"}
    assert ("erp", "SAP S/4HANA") not in stated(text)
    assert not reading.signals


@pytest.mark.parametrize(
    "text",
    [
        "Volumes: for 2025 the number of orders was 3,300 a month.",
        "About 75 orders a day come in, it was 120 orders a day before we sold the shop.",
    ],
)
def test_a_count_of_once_is_no_volume(text: str) -> None:
    assert not {value for key, value in stated(text) if key == "volumes"} & {"3300 per month", "120 orders per day"}


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("CRM: not Salesforce any more - HubSpot", "Salesforce"),
        ("Exact Globe: our ERP until 2020", "Exact Globe"),
        ("ERP: Business Central (Dynamics NAV was closed in August)", "Microsoft Dynamics NAV"),
        ("CRM: we left SugarCRM in January and work in HubSpot.", "SugarCRM"),
        ("Stock has been in Acumatica since 2023, when we switched the old Sage 50 off.", "Sage 50"),
        ("Before: Vtiger and pen and paper\nNow: Pipedrive", "Vtiger"),
        ("HubSpot, Creatio and SugarCRM have all been in to show us theirs.", "Creatio"),
        ("We have been offered Celigo by a friend.", "Celigo"),
        ("We have to decide whether to connect Salesforce and SAP S/4HANA directly or through MuleSoft.", "MuleSoft"),
    ],
)
def test_what_is_over_or_only_shown_is_no_system_of_the_writers(text: str, product: str) -> None:
    assert product not in {value for _, value in stated(text)}


def test_who_is_presented_is_a_person_and_no_product() -> None:
    assert ("other_systems", "Jira") not in stated("Hi, I'm Jira Novak. Our CRM is HubSpot, our ERP is Xero.")


def test_the_first_item_of_a_list_is_no_heading_of_the_others() -> None:
    reading = read(
        "In scope:\n- accounts\n- orders\n\nOut of scope:\n- invoices\n- support history\n\nOur ERP is Xero."
    )
    assert {item.value for item in reading.facts if item.key == "entities"} == {"account", "order"}
    assert {item.value for item in reading.excluded} == {"invoice", "support_history"}


def left_out(text: str) -> set[str]:
    return {item.value for item in read(text).excluded}


@pytest.mark.parametrize(
    "when",
    ["Until 2022, ", "Before 2020: ", "From 2016 to 2021, ", "For years, ", "Till last spring, ", "Up to 2021, "],
)
def test_what_was_used_until_a_time_that_is_over_is_no_fact(when: str) -> None:
    text = f"{when}Pipedrive. Today HubSpot is our CRM."
    assert "Pipedrive" in left_out(text)
    assert stated(text) == {("crm", "HubSpot")}


@pytest.mark.parametrize(
    "text",
    [
        "The University runs Unit4. The Press does not.",
        "The council runs Unit4. We don't.",
        "Our parent is on Unit4. We are not.",
    ],
)
def test_what_only_the_house_above_has_is_not_ours(text: str) -> None:
    assert ("erp", "Unit4 ERP") not in stated(f"{text} HubSpot is our CRM.")


@pytest.mark.parametrize(
    "behind", ["Quoted, never bought.", "That belongs to our Canadian affiliate.", "It belongs to the County."]
)
def test_a_product_that_the_next_sentence_gives_to_others_is_left_out(behind: str) -> None:
    assert stated(f"We use HubSpot.\n\nSage X3. {behind}") == {("crm", "HubSpot")}


def test_an_epithet_is_no_product() -> None:
    assert stated("Sales: Copper, the Google-y CRM.") == {("crm", "Copper CRM")}


@pytest.mark.parametrize(
    "who",
    [
        "our then COO, Brad Lutz,",
        "our ex-COO, Brad Lutz,",
        "our outgoing CFO, Brad Lutz,",
        "the COO at the time, Brad Lutz,",
        "Brad Lutz, COO until August,",
    ],
)
def test_who_had_a_title_once_has_no_role(who: str) -> None:
    assert not {key for key, value in stated(f"In May {who} bought HubSpot.") if value == "Brad Lutz"}


@pytest.mark.parametrize("title", ["Procurement", "Security", "Finance"])
@pytest.mark.parametrize("does", ["approves", "signs", "has to agree", "decides it"])
def test_who_is_said_to_approve_behind_a_label_has_the_role(title: str, does: str) -> None:
    assert (title.lower(), "Nurul Huda") in stated(f"CRM: HubSpot\n{title}: Nurul Huda {does}\n")


@pytest.mark.parametrize(
    "text",
    [
        "Money: the integrator we talked to in 2024 wanted EUR 85,000.",
        "Budget: another firm asked EUR 40,000 last year.",
        "Budget: last time it cost us EUR 30,000.",
        "Tender security: KES 200,000 (this you pay to us).",
        "I sign for money, up to EUR 5,000 on my own and above that together with the board.",
    ],
)
def test_what_others_asked_or_one_may_sign_alone_is_no_budget(text: str) -> None:
    assert not {key for key, _ in stated(f"CRM: HubSpot\n{text}\n")} & {"budget"}


def test_a_name_that_is_to_be_read_for_another_takes_its_place() -> None:
    text = "Where she says Sage, read Xero.\n\nHubSpot is our CRM. The ledger is Sage 50.\n"
    assert ("erp", "Sage 50") not in stated(text)


@pytest.mark.parametrize(
    "words", ["orders and their invoices out of Shopify, into Xero", "orders out of Shopify and into Xero"]
)
def test_what_goes_out_of_one_system_into_another_is_not_left_out(words: str) -> None:
    assert ("entities", "order") in stated(f"We need {words}.")


QUESTIONS = """From: Scope Desk <scope@desk.example>
Sent: Wednesday, 25 November 2026 10:05
To: Ann Lee <ann@acme.example>
Subject: Some questions

Dear Ann, to scope the work we need the following.

1. Which CRM do you use (Salesforce, Dynamics, other)?
{mark}Nutshell.

2. Which ERP?
{mark}Exact Globe, since May.

3. What triggers an order?
{mark}The deposit is booked.

4. Budget?
{mark}EUR 21,000

A typical project is EUR 40,000 and takes until 1 March 2027.
"""
ANSWERED = {
    ("crm", "Nutshell CRM"),
    ("erp", "Exact Globe"),
    ("budget", "EUR 21000"),
    ("triggers", "The deposit is booked"),
}


@pytest.mark.parametrize(
    ("said", "mark"),
    [
        ("See my answers below.", "AL: "),
        ("Thanks for the list.", "[AL] "),
        ("Thanks.", "Ann: "),
        ("Our replies are in red.", ">> "),
        ("I have answered in blue, under each question.", ""),
    ],
)
def test_answers_that_stand_below_the_questions_of_a_mail_are_the_writers(said: str, mark: str) -> None:
    assert stated(f"{said}\n\nAnn Lee\n\n{QUESTIONS.format(mark=mark)}") == ANSWERED


def test_what_stands_below_questions_is_nobodys_where_no_answer_is_announced() -> None:
    assert not own_words(f"Thanks.\n\n{QUESTIONS.format(mark='')}")[1:]
    asked = QUESTIONS.replace("{mark}Nutshell.\n", "").replace("{mark}The deposit is booked.\n", "").format(mark="AL: ")
    assert not own_words(f"My answers are below.\n\n{asked}")[1:]  # two are too few to tell


@pytest.mark.parametrize(
    "words",
    [
        'When the stage in HubSpot is "Contract signed", the order is made in Xero.',
        "The signed contract comes back and Bo files it in HubSpot.",
        "What should start the flow?\nThe signed offer is uploaded in HubSpot.",
        "HubSpot is no more under evaluation.",
        "The evaluation of HubSpot is over.",
    ],
)
def test_a_deals_contract_and_an_evaluation_that_is_over_are_no_licence(words: str) -> None:
    assert "licence_status" not in dict(stated(f"Our CRM is HubSpot and our ERP is Xero. {words}"))


def test_a_licence_that_is_signed_or_evaluated_is_one() -> None:
    assert ("licence_status", "signed") in stated("Our ERP is Xero. We have signed the contract with HubSpot.")
    assert ("licence_status", "evaluating") in stated("Our ERP is Xero. We are still evaluating HubSpot.")


def test_the_day_on_which_a_contract_is_up_is_no_go_live() -> None:
    text = "Our CRM is HubSpot.\n\nLicences?\nXero is up on 31 March 2027.\n\nERP?\nXero\n\nGo-live?\n4 October 2027"
    assert {("renewal_date", "2027-03-31"), ("go_live", "2027-10-04")} <= stated(text)
    assert ("go_live", "2027-03-31") in stated("Our CRM is HubSpot. The link has to be up on 31 March 2027.")


def test_what_may_be_replaced_one_day_is_in_use() -> None:
    text = "Our CRM is HubSpot, the ERP is Xero. Zapier runs two small jobs and may be replaced."
    assert ("other_systems", "Zapier") in stated(text)


@pytest.mark.parametrize("place", ["Havn Utstyr AS, Sortland", "Havn, Torget 1, 8400 Sortland"])
def test_a_town_is_no_product_that_is_spelt_alike(place: str) -> None:
    assert stated(f"{place}\n\nOur CRM is HubSpot.") == {("crm", "HubSpot")}
