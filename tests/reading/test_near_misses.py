"""What comes near a fact and is none, beside what is one: a table of sentences of many trades for each way to be mistaken."""

from datetime import date

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

AROUND = "Hello,\n\nWe run Zoho CRM and Odoo and need a quote.\n\n{}\n\nRegards\nTom Hale"


def values(key: str, words: str, around: str = AROUND) -> list[str]:
    """What a brief with these words in it states of a key."""
    reading = read_brief(around.format(words), PLAYBOOK, author="tom@hale.example", written=date(2026, 11, 23))
    return [fact.value for fact in reading.facts if fact.key == key]


def lines(words: str) -> list[str]:
    return [line for line in words.strip().splitlines() if line]


POSTS = "DPO, CISO, PMO, CDO, CHRO, SRO, SIRO, MLRO, FD, GM, VP, GC, DBA, PM, HRBP, PA, key user, CRM lead, ERP lead, auditor, bursar"


@pytest.mark.parametrize("post", POSTS.split(", "))
@pytest.mark.parametrize(
    "sentence", ["Our {} is Liz Moore.", "Bryn Stone is our {}.", "Please copy our {} (Mara Vance)."]
)
def test_who_has_a_post_is_no_system(post: str, sentence: str) -> None:
    reading = read_brief(AROUND.format(sentence.format(post)), PLAYBOOK, author="tom@hale.example")
    systems = {fact.value for fact in reading.facts if fact.key in ("crm", "erp", "other_systems")}
    assert systems == {"Zoho CRM", "Odoo"}


def test_a_product_beside_a_word_like_a_post_stays_one() -> None:
    around = "Hello,\n\nwe want to connect our systems.\n\n{}\n\nTom"
    assert values("erp", "Rapporta is our ERP. Liz Moore is our ERP lead.", around) == ["Rapporta"]
    assert values("crm", "Our CRM contact database is Teamgate and the ERP is Rapporta.", around) == ["Teamgate"]


SIDE_BY_SIDE = lines("""
We run Salesforce and HubSpot side by side.
Teams in Leeds and York work side by side in Salesforce.
The reps have HubSpot and Outlook open side by side and copy orders across.
Sage 200 and Zoho CRM sit side by side; nobody has ever linked them.
We keep Dynamics and the old Navision side by side until the archive is closed.
Show me the SAP and Salesforce figures side by side every Monday.
I put the Odoo and HubSpot exports side by side in Excel and found 300 duplicates.
Two CRMs, Zoho and Pipedrive, exist side by side since the merger.
We operate both companies side by side on NetSuite.
The old and the new SAP systems run side by side during the migration.
Side by side with Odoo we have a homegrown booking tool.
""")
IN_CHOICE = lines("""
We are looking at HubSpot and Pipedrive side by side and will pick in March.
The working group has had Workato and Celigo side by side since January.
Both Odoo and NetSuite are being tested side by side before we choose one.
We put offers for Zoho CRM and HubSpot side by side; the board picks one in May.
Sales has been testing SuperOffice and Lime side by side with trial licences.
""")


@pytest.mark.parametrize("sentence", SIDE_BY_SIDE)
def test_what_stands_side_by_side_is_not_for_that_being_chosen(sentence: str) -> None:
    assert values("licence_status", sentence) == []


@pytest.mark.parametrize("sentence", IN_CHOICE)
def test_what_is_looked_at_side_by_side_is_being_chosen(sentence: str) -> None:
    assert values("licence_status", sentence) == ["evaluating"]


NO_APPROVAL = lines("""
A released quotation in Salesforce must create a sales order in SAP Business One.
Approved quotes become orders in Odoo.
An approved order in HubSpot shall appear in NetSuite within five minutes.
Once a quote is approved it goes to SAP as an order.
Released orders flow from Dynamics to Business Central every hour.
A signed-off purchase order in Coupa must end up in Oracle.
An approved credit limit in SAP needs to be visible in Salesforce.
The approved price list in Odoo should be copied to the shop.
Approved budgets in Workday are needed in Salesforce.
A released delivery in SAP triggers an email in HubSpot.
""")
APPROVAL = {
    "Quotations are released in Salesforce by the sales manager.": ["Salesforce"],
    "Approved discounts are kept in an Excel sheet.": ["Excel sheet"],
    "All quotes above 10,000 must be approved in SAP.": ["SAP"],
    "Orders on hold are released in Business Central by finance.": ["Business Central"],
    "Each discount has to be approved by email before the order can be created.": ["email"],
    "The released quotations are approved in Outlook.": ["Outlook"],
    "Managers approve special prices in a Teams chat and the approved order goes to SAP.": ["Teams chat"],
    "Approved discounts live in emails.": ["emails"],
}


@pytest.mark.parametrize("sentence", NO_APPROVAL)
def test_where_something_approved_goes_is_not_where_it_is_approved(sentence: str) -> None:
    assert values("approvals_live_in", sentence) == []


@pytest.mark.parametrize("sentence", APPROVAL)
def test_where_something_is_approved(sentence: str) -> None:
    assert values("approvals_live_in", sentence) == APPROVAL[sentence]


NO_AUTHORITY = lines("""
Credit limit overrides are approved by the finance director in a forwarded mail.
Master data changes are approved by Ann in an email.
Contract overrides are signed by legal in DocuSign.
Discounts are approved by the sales manager in Teams.
""")
WITH_EXCEPTION = lines("""
Odoo always wins, except contact details where Zoho wins.
Odoo always wins if they disagree, except contact details where Zoho wins.
SAP leads for everything, save phone numbers, where Salesforce is right.
NetSuite wins when records differ, with the exception of email addresses, where HubSpot is the master.
Odoo is the source of truth unless it is a contact, where Zoho wins.
Business Central is the master, apart from opportunities, which are Salesforce's.
""")


@pytest.mark.parametrize("sentence", NO_AUTHORITY)
def test_who_approves_is_no_authoritative_system(sentence: str) -> None:
    assert values("authority", sentence) == []


@pytest.mark.parametrize("sentence", WITH_EXCEPTION)
def test_a_rule_stands_with_its_exception(sentence: str) -> None:
    assert values("authority", sentence) == [sentence.rstrip(".")]


LABELLED_BEHIND = {
    "We have Creatio (CRM) and IFS Cloud (ERP) and want orders to move from one to the other. Budget: not decided yet. Compliance: none.": "Creatio, IFS Cloud",
    "We have Creatio (CRM) and IFS Cloud (ERP) and want orders to move from one to the other. Licences: paid until 2028.": "Creatio, IFS Cloud",
    "We run Pipedrive (CRM) and Xero (ERP). Budget: EUR 10,000. Go-live: 1 May 2027.": "Pipedrive, Xero",
    "Sales work in Freshsales (CRM) and accounts in Sage 200 (ERP). Sponsor: Kim Tan. Finance: Lee Ho.": "Freshsales, Sage 200",
    "We sell pumps in Leeds using Salesforce (CRM). ERP: SAP Business One. Budget: GBP 40,000.": "Salesforce, SAP Business One",
    "CRM (cloud): HubSpot\nERP (on site): Sage 200. Budget: EUR 10,000": "HubSpot, Sage 200",
    "Existing customer system (CRM): HubSpot\nApprox. Volume: 300 orders a month\nERP: Odoo": "HubSpot, Odoo",
}


@pytest.mark.parametrize("words", LABELLED_BEHIND)
def test_a_label_behind_a_sentence_leaves_the_sentence(words: str) -> None:
    around = "Hello,\n\n{}\n\nTom Hale"
    assert ", ".join(values("crm", words, around) + values("erp", words, around)) == LABELLED_BEHIND[words]


SECTIONS = """1. Company
We make doors. CRM is Zoho, ERP is Odoo.

2. Known exceptions
2.1 Orders without a VAT number stop.

3. Limits
3.1 No cloud hosting outside the EU.

4. Signatories
Sponsor: Kim Tan

5. Attachments
Sample export
"""


def test_the_next_numbered_title_ends_what_the_last_one_says() -> None:
    around = "Hello,\n\n{}\n\nTom"
    assert values("exceptions_known", SECTIONS, around) == ["Orders without a VAT number stop"]
    assert values("constraints", SECTIONS, around) == ["No cloud hosting outside the EU"]
    assert values("sponsor", SECTIONS, around) == ["Kim Tan"]


ITEMS = {
    "Process: quote to cash, and warranty returns.": ["quote to cash", "warranty returns"],
    "Processes: order to cash, returns, and repair requests": ["order to cash", "returns", "repair requests"],
    "Processes: lead to order; and spare parts": ["lead to order", "spare parts"],
}


@pytest.mark.parametrize("line", ITEMS)
def test_the_last_of_a_list_has_no_and(line: str) -> None:
    assert values("processes", line) == ITEMS[line]


ON_TRIAL = lines("""
The work is complete when 200 test orders have passed without manual correction.
Payment is due after 25 pilot orders have been delivered.
It is ready as soon as 20 test quotes became orders on their own.
Sign-off follows 150 error-free test invoices.
""")


@pytest.mark.parametrize("sentence", ON_TRIAL)
def test_what_a_test_takes_is_no_volume(sentence: str) -> None:
    reading = read_brief(AROUND.format(sentence), PLAYBOOK, author="tom@hale.example")
    assert not [one for one in (*reading.facts, *reading.hedged) if one.key == "volumes"]


def test_a_laboratory_has_volumes_of_tests() -> None:
    sentence = "Our lab handles 200 test orders per week for hospitals."
    assert values("volumes", sentence) == ["200 test orders per week"]
    assert values("volumes", "The lab runs 1,200 sample orders a month.") == ["1200 sample orders per month"]


ACCEPTED = {
    "The work is complete when 200 test orders have passed without manual correction and finance has reconciled one month end.": "",
    "We accept the work when ten returns have gone through and the warehouse has signed.": "",
    "Accepted as soon as the acceptance test has passed, and operations has confirmed it in writing.": "",
    "The work is done when the test has passed, and we use Zoho.": "The work is done when the test has passed",
    "We accept when 30 cases have passed and our budget is EUR 10,000.": "We accept when 30 cases have passed",
}


@pytest.mark.parametrize("sentence", ACCEPTED)
def test_all_that_must_have_been_done_is_one_criterion(sentence: str) -> None:
    assert values("acceptance", sentence) == [ACCEPTED[sentence] or sentence.rstrip(".")]


BY_MACHINE = lines("""
Short version: Zoho CRM on one side, Odoo on the other, and a WooCommerce shop that writes its orders into Odoo.
The web shop puts orders into Business Central by itself.
A plug-in copies contacts from Mailchimp to HubSpot.
The customer portal writes straight into Sage.
Zapier copies new leads into Pipedrive.
A script writes invoices from SAP into Salesforce each night.
Amazon orders are written into NetSuite by Celigo.
""")
BY_HAND = lines("""
Our clerk writes orders into Odoo.
Somebody copies orders from the WooCommerce shop into Odoo.
Orders from the shop are typed into Odoo by Ann.
The web shop puts orders into Odoo and Ann copies them into Zoho.
A script writes invoices into SAP, and we type the rest.
The portal sends an email and a clerk types it into Sage.
""")


@pytest.mark.parametrize("sentence", BY_MACHINE)
def test_what_a_program_writes_is_no_hand_work(sentence: str) -> None:
    assert values("manual_handoffs", sentence) == []


@pytest.mark.parametrize("sentence", BY_HAND)
def test_what_people_write_is_hand_work(sentence: str) -> None:
    assert values("manual_handoffs", sentence) == [sentence.rstrip(".")]


def test_a_short_name_of_the_crm_in_a_table_is_no_other_system() -> None:
    table = "Record\tMaster\tDirection\nAccount\tSage X3\tX3 to Dynamics\nContact\tDynamics\tDynamics to X3"
    around = "Hello,\n\nwe use Microsoft Dynamics 365 Sales and Sage X3.\n\n{}\n\nTom"
    assert values("other_systems", table, around) == []
    assert values("crm", table, around) == ["Microsoft Dynamics 365 Sales"]


def test_stripe_is_its_billing_only_where_the_brief_says_so() -> None:
    assert values("other_systems", "Stripe takes the payments.") == ["Stripe"]
    assert values("other_systems", "Subscriptions are in Stripe Billing.") == ["Stripe Billing"]


NO_EXCEPTION = lines("""
We expect that the integration will fix our reporting
Sales managers build their own reports in Excel
The board expects better margin reports once the systems are linked
we want a nicer dashboard
sales has no training
Nobody keeps a list of these
There is no list of error cases
It would be good to have a phone app
Support has its own list
We are looking forward to the new reports
""")
EXCEPTION = lines("""
duplicates in Zoho
Invoices over 10,000 lines time out
We need a manual correction for every return
Each branch keeps its own price list, so orders go out wrong
Sales wants separate invoices for two dealers
Dealers expect a paper invoice
Finance needs a credit note for each part return
Sales and finance each change the customer record as they see fit
""")


@pytest.mark.parametrize("line", NO_EXCEPTION)
def test_not_all_below_known_problems_is_an_exception(line: str) -> None:
    assert values("exceptions_known", f"Known problems:\n- duplicates in Zoho\n- {line}") == ["duplicates in Zoho"]


@pytest.mark.parametrize("line", EXCEPTION)
def test_what_goes_wrong_below_known_problems_is_one(line: str) -> None:
    assert values("exceptions_known", f"Known problems:\n- {line}") == [line]


CORRECTED = lines("""
We get 80 repairs a week. No, wrong column: 80 repairs a month.
We get 80 repairs a day. Sorry, that was the wrong line, 80 repairs a month.
We get 80 repairs a week - no, a month.
We get 800 repairs a month. I read the other sheet: 80 repairs a month.
""")


@pytest.mark.parametrize("words", CORRECTED)
def test_a_count_that_is_put_right_in_the_same_breath_is_the_later_one(words: str) -> None:
    assert values("volumes", words) == ["80 repairs per month"]


NOT_OURS_TO_USE = lines("""
Best customers: Oracle Garden Rooms, Keap & Nephews, and Close Brothers.
Our biggest clients: Keap, Ecwid and Sellsy.
Competitors: Keap and Sellsy.
Keap & Daughters buy half of our crop.
Sellsy is off since 1 September.
SugarCRM has been out of use since the move.
Our buyer signed for Keap, but the board cancelled it.
We bought Keap in June, legal then withdrew from it and they cancelled the contract.
The thread has RE: RE: RE: in front.
""")


@pytest.mark.parametrize("words", NOT_OURS_TO_USE)
def test_what_customers_are_called_and_what_is_off_is_no_system(words: str) -> None:
    assert values("crm", words) == ["Zoho CRM"]
    assert values("erp", words) == ["Odoo"]


@pytest.mark.parametrize(
    ("words", "crm"),
    [
        ("Best customers: in Keap, with a star.", "Keap"),
        ("Quotes are made in Keap, we gave up Sellsy in June.", "Keap"),
        ("The CRM is Keap, Excel is no longer used.", "Keap"),
        ("Our former director signed for 20 seats of Keap at a fair.", "Keap"),
        ("Our CRM is Keap. What was paid for Keap is not part of the budget.", "Keap"),
        ("Keap + Xero, want the invoices to flow across", "Keap"),
    ],
)
def test_the_writers_own_stays(words: str, crm: str) -> None:
    assert values("crm", words, "Hello,\n\nwe want to connect our systems.\n\n{}\n\nTom") == [crm]


AT_THE_GATE = lines("""
at the gate ....... Jim Falk, security, nights only
Reception: Jim Falk, security
Night watch: Jim Falk, security
""")


@pytest.mark.parametrize("line", AT_THE_GATE)
def test_who_sits_at_the_gate_has_no_say_in_security(line: str) -> None:
    assert values("security", line) == []
    assert values("security", "IT: Jim Falk, security") == ["Jim Falk"]


@pytest.mark.parametrize(
    "line",
    [
        "Money: we hope for a EUR 9,000 subsidy, it is not granted.",
        "Funding: EUR 9,000 grant, applied for",
        "Money: we are waiting for a EUR 9,000 grant. Budget of our own: EUR 4,000",
    ],
)
def test_what_others_may_give_is_no_budget(line: str) -> None:
    assert "EUR 9000" not in values("budget", line)
    assert values("budget", "Budget: EUR 9,000, half of it a subsidy that was granted") == ["EUR 9000"]


@pytest.mark.parametrize(
    "words", ["The cold store comes up for inspection in May 2027.", "It is due for its annual inspection in May 2027."]
)
def test_the_day_of_an_inspection_is_no_go_live(words: str) -> None:
    assert values("go_live", f"{words} We want the link soon.") == []


def test_the_week_of_a_day_is_no_second_day() -> None:
    assert values("go_live", "Go-live is Monday 3 May 2027 (week 18).") == ["2027-05-03"]


def test_a_day_behind_a_sum_is_read_where_a_colon_stands_further_up() -> None:
    assert values("go_live", "In short: we sell boats. Budget EUR 8,000, go-live 3 May 2027.") == ["2027-05-03"]


SPOKEN = lines("""
Discounts are approved by Maja over the phone.
Refunds are okayed by phone.
By phone the owner says yes to each credit.
""")


def signals(words: str) -> set[int]:
    return {one.number for one in read_brief(AROUND.format(words), PLAYBOOK, author="tom@hale.example").signals}


@pytest.mark.parametrize("words", SPOKEN)
def test_what_is_approved_on_the_phone_lives_in_no_mailbox(words: str) -> None:
    assert 4 not in signals(words)
    assert 4 in signals(
        words.replace("over the phone", "by mail").replace("by phone", "by mail").replace("By phone", "By mail")
    )


@pytest.mark.parametrize(
    "words", ["I answer Ole inside his mail, so that you see both.", "My answers are in the mail below."]
)
def test_how_a_mail_is_answered_is_no_approval(words: str) -> None:
    assert values("approvals_live_in", words) == []
    assert 4 not in signals(words)


def test_how_often_somebody_buys_is_no_duplicate() -> None:
    words = "For sales a customer is who buys three times in the year, for accounts it is who has a number."
    assert values("duplicates_known", words) == []
    assert values("duplicates_known", "Many customers are in there three times.") != []


def test_a_post_in_another_language_is_nobodys_name() -> None:
    signed = "{}\n\nKind regards / Viele Grüße\n\ni. A. Tomke Hale\nLeitung Einkauf / Head of Procurement\n\nHale GmbH"
    assert values("procurement", "We run Zoho CRM and Odoo and need a quote.", signed) == ["tom@hale.example"]


def test_what_is_not_bought_yet_may_be_something_new() -> None:
    assert values("licence_status", "Nothing new has been purchased.") == ["not purchased"]
    assert values("licence_status", "Nothing new has been purchased for the canteen.") == []


@pytest.mark.parametrize(
    ("said", "key", "value"),
    [
        ("A booking that is paid in FareHarbor has to be typed into Xero.", "licence_status", "bought"),
        ("Workato we have struck off the list.", "other_systems", "Workato"),
        ("<!-- before sending: take out the old budget of EUR 11,000 -->", "budget", "EUR 11000"),
        ("<!-- e.g. <CRM: Salesforce, 500 leads a month> -->", "crm", "Salesforce"),
    ],
)
def test_what_is_paid_by_customers_struck_off_or_commented_out_is_none(said: str, key: str, value: str) -> None:
    reading = read_brief(
        f"We use HubSpot and Xero.\n\n{said}\n\nBudget: EUR 14,000.", PLAYBOOK, author="a@acme.example"
    )
    assert (key, value) not in {(fact.key, fact.value) for fact in reading.facts}


def test_what_is_laid_down_nowhere_is_open() -> None:
    reports = "Management wants reports on margins; which system holds the valid figures has been {}."
    assert signals(reports.format("laid down nowhere")) == {5}
    assert signals(reports.format("laid down in May")) == set()
    exceptions = "The exceptions are written down {}, and the link is to do what Jo does."
    trap = read_brief(AROUND.format(exceptions.format("nowhere")), PLAYBOOK, author="tom@hale.example").traps
    assert {one.number for one in trap} == {3}
    assert not read_brief(AROUND.format(exceptions.format("on page 9")), PLAYBOOK, author="tom@hale.example").traps


FOR_THE_TRADE = lines("""
On Saturdays we teach Salesforce and SAP to job seekers, in accounts that the makers lend us.
We give courses in NetSuite for beginners, 900 orders a month of practice data included.
I write handbooks about Salesforce and NetSuite.
For our clients we hold Salesforce and Oracle, some EUR 3,000,000 of them.
We host NetSuite for our customers.
We act for a brewery whose Oracle project was budgeted at EUR 8,000,000 and went live on 1 May 2027.
We are defending a haulier that bought Salesforce and spent EUR 90,000 on it.
We build fake offices for a television series: a stack of NetSuite invoices, a Salesforce mug and a "CFO Jane Doe" badge.
""")
OF_OTHERS_BY_WHO = lines("""
My brother owns another garage, in Ghent: he has put aside EUR 45,000 and starts with Salesforce on 1 April 2027.
My uncle has a sawmill near Graz and is putting EUR 60,000 into NetSuite.
My cousin started a firm like ours with NetSuite, for EUR 90,000.
Every firm of our size should have a go-live on 1 March 2027, says the chamber of commerce.
Our biggest customer likes to tell us that its suppliers will be expected to run NetSuite by 1 May 2028.
The talk in the canteen is that we go live on 1 June 2027 and that Marek gets finance.
From 11 January 2027 we have a new bookkeeper, whose CV is full of NetSuite and Salesforce.
Our new planner starts on 1 February 2027.
We keep two goats named Xero and Salesforce.
Jira sleeps below the desk and NetSuite on the sofa (cats, both of them).
Questions on pallets go to Per Holm (finance, Nordkraft Logistics), our carrier's.
""")


@pytest.mark.parametrize("sentence", FOR_THE_TRADE + OF_OTHERS_BY_WHO)
def test_what_a_house_does_for_its_trade_and_what_is_told_of_others_is_none_of_its_own(sentence: str) -> None:
    reading = read_brief(AROUND.format(sentence), PLAYBOOK, author="tom@hale.example", written=date(2026, 11, 23))
    keys = {fact.key for fact in reading.facts}
    assert not keys & {"budget", "go_live", "volumes", "finance", "licence_status", "sponsor"}
    assert {fact.value for fact in reading.facts if fact.key in ("crm", "erp", "other_systems")} == {"Zoho CRM", "Odoo"}


@pytest.mark.parametrize(
    ("words", "key", "value"),
    [
        ("For our customers we keep a list in HubSpot.", "crm", "HubSpot"),
        ("We teach our reps HubSpot ourselves.", "crm", "HubSpot"),
        ("We make props for films: enquiries are in Pipedrive.", "crm", "Pipedrive"),
        ("My wife has a bakery; I write for her. Her cafés are kept in Pipedrive.", "crm", "Pipedrive"),
        ("My husband and I run a small bakery with Pipedrive.", "crm", "Pipedrive"),
        ("Our new system starts on 1 February 2027.", "go_live", "2027-02-01"),
        ("Discounts are approved by e-mail, says our head of sales.", "approvals_live_in", "Discounts are approved"),
        ("Vans are in Fleetio (12 vans).", "other_systems", "Fleetio"),
    ],
)
def test_what_is_near_to_that_and_the_writers_own_stays(words: str, key: str, value: str) -> None:
    around = "Hello,\n\nwe have Xero and need a quote.\n\n{}\n\nTom"
    assert any(one.startswith(value) for one in values(key, words, around))


def test_whose_trade_it_is_to_clean_cleans_no_data() -> None:
    assert signals("We clean up after floods, and always afterwards, such is our trade.") == set()
    assert signals("We host weddings and clean up afterwards.") == set()
    assert signals("The customer list will be cleaned up afterwards, when we are live.") == {2}


def test_a_certificate_among_what_renews_is_no_rule() -> None:
    assert values("compliance", "This spring renews: the ISO 9001 certificate, the lease, the insurance.") == []
    assert values("compliance", "We are ISO 9001 certified and must show who changed a price.") != []


def test_what_follows_from_what_customers_pay_or_sign_is_no_licence() -> None:
    for words in (
        "A renewal paid in Odoo ought to extend the subscription in Zoho.",
        "Every contract signed in Zoho must become an order in Odoo.",
    ):
        assert values("licence_status", words) == []
    assert values("licence_status", "The Odoo licences are bought.") == ["bought"]


def test_an_equal_opportunity_is_no_record() -> None:
    assert values("entities", "We are an equal opportunity employer; orders must go to Odoo.") == ["order"]


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("budget", "Our best seller costs EUR 520 and goes to nine countries."),
        ("budget", 'Our press release says: "a round of EUR 4m and 9,000 members".'),
        ("go_live", "Our insurer writes that it is moving to a new portal on 3 May 2027."),
        ("go_live", "We go live on 9 March 2027 on local radio, with a choir."),
        ("go_live", "In September it granted EUR 12,000 for the interface."),
        ("volumes", "I came here in May from a quarry where we did 7,000 invoices a month in SAP."),
        ("approvals_live_in", "Our buyers' banks approve their guarantees by e-mail."),
        ("approvals_live_in", "Officially approvals go through the green form."),
        ("manual_handoffs", "A carver in Brienz makes 40 bears a month for us, by hand."),
        ("duplicates_known", "We cut 200 duplicates a day, of keys."),
        ("data_cleanup", "At our printer's they cleaned up the data first."),
        ("security", "Security is Olaf, he locks the yard at night and has never seen a computer."),
        ("protected", "What must be protected, and what may change"),
        ("security", "Tom Berg looks after our security customers, two banks."),
        ("compliance", "The old Sage is kept for the tax inspector to look into."),
        ("data_cleanup", "I have not fixed a date either; after the frost, before the frost, we shall see."),
        ("manual_handoffs", "An order is released in Odoo: its number is written back to Zoho CRM."),
    ],
)
def test_what_others_goods_and_titles_say_is_no_fact(key: str, words: str) -> None:
    assert values(key, words) == []


@pytest.mark.parametrize(
    ("key", "words", "value"),
    [
        ("entities", "Orders must go across. Skip the invoices for now.", "order"),
        ("entities", "Orders must go across. Neither invoices nor contacts are part of this.", "order"),
        ("licence_status", "CRM: Zoho CRM. Purchased in May 2026, two years' payment done in advance.", "bought"),
        ("erp", "The ERP is NetSuite - sorry, no, NetSuite was the old plant's.", "Odoo"),
    ],
)
def test_what_stands_beside_them_is_one(key: str, words: str, value: str) -> None:
    assert values(key, words) == [value]
