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
