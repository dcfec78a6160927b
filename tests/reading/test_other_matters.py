"""What other parties do, what a thing is that is none of ours, and what is only mentioned states and shows nothing; what comes near
to such sentences stays."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

PLAYBOOK = load_playbook("crm-erp-integration")
NONE = (
    # the doer, or who holds a role, is another party
    "The mill is let to us by a monastery; its approvals are in a binder and their head of finance is Ansgar Feld.",
    "Our insurer, Helvetia, visits once a year; its head of security, Lars Brandt, wants to see the alarm.",
    "The parish owns the hall; Canon Paul Reed, who runs its accounts, sends us the bill.",
    "The theatre next door is run by a trust; its treasurer is Hans Moll. It has a budget of EUR 400,000.",
    "Elsewhere in the university there is a records project (EUR 4 million, sponsor: Ada Lind, go-live in 2029).",
    "Boat owners approve repairs by text message with the yard across the bay.",
    "The harbour authority's staff retype the manifests into their own system.",
    "FoodMart's clerks type our price list into their own ERP by hand.",
    "Our dealers in Spain keep their own approvals in WhatsApp.",
    "The plaintiff's counsel, Ms Ada Crewe, is head of legal at Orbit Foods.",
    "The importer, Calder & Sons, has its own people: Ruth Bell, who does security checks, and Tom Fry.",
    "The builders start on 4 March 2027 in the yard.",
    # the thing is none of ours
    "Cleaning of the tanks is planned after the launch of the new plant.",
    "The stables get a clean-up after the season, not the data.",
    "Once the decorators have gone there is a big clean-up, the ledgers of 1950 go in the skip with the rubble.",
    "Both programs have clean data.",
    "A retailer fines us EUR 300 for each late pallet.",
    "Brides approve the proof by e-mail; that is between them and the printer.",
    "Duplicates of the keys hang in the porter's lodge, about 340 of them.",
    "Exceptions to the hygiene rules are granted by the veterinary office and nobody has written them down.",
    "Fireworks are approved by the county, by e-mail, two weeks ahead.",
    "Our fishing licence was signed in May. It expires on 30 June 2028.",
    "The surgeons perform 300 operations a month.",
    "The solicitors obtained 1,300 court orders last year.",
    "List price: EUR 14,900.",
    "EUR 300 is what we charge for a sample box.",
    # words that are only mentioned
    '"Sign-off" and "Exceptions" are songs on our second record.',
    '"Licence signed" in our letters means a film licence.',
    'A survey by a bank, last month: "Half of all firms keep approvals in e-mail. They clean their data after go-live."',
    "They polled 500 managers: 60 % approve discounts by e-mail, and data cleanup is left for later.",
    "I told a reporter in a podcast that data cleanup comes after the harvest.",
    'Crates are stencilled "orders", "contacts" and "spare invoices".',
    'Opera people call "sign-off" what we call applause, by e-mail or by hand.',
    '"Integration for EUR 90,000, go-live on 1 May 2027," wrote another vendor.',
    # denied in the same breath
    "The word duplicates means nothing to us.",
    "Don't take Hull for an example: there each department edits customer records as it likes and discounts are approved by e-mail.",
    'My cousin, who consults, says "everyone approves by e-mail and nobody documents an exception".',
    'I read on your site that "data cleanup is described as a post-project task". Not so here.',
    "Our Ines does no finance, although the website lists Ines Moll as head of finance.",
    'When a caller says "we go live on 3 May 2027" she means her choir on the radio.',
    'The dealer\'s tip was "sort the customer data out once the project is over". We do the opposite.',
    'They urged us "to let every department keep its own customer fields". No, thanks.',
    'We were thrown out of a tender because it wanted "an ERP tied to Ariba, live by 3 May 2027".',
    "The fellow from the software booth reeled off his references: a dairy on Infor M3, a zoo that went live on 3 May 2027.",
    "Don't run things like the Hallorans, who approve every discount by WhatsApp.",
    "One cousin is busy with CMMC, another friend works in a hospital and does HIPAA.",
    # words of roles in another sense
    "Dr Ada Roth performs operations on horses, nine a day at most.",
    "Bo Lund is our head of operations, the musical kind.",
    "Every boat has a sponsor, and this year it is Mrs Vera Moll of Moll Paints.",
    "The sponsor of our choir is Mr Hale of Hale Bakery.",
    "Eva Frost does the finance, by which I mean she finds our guests a loan.",
    "Piet Roth handles security, that is to say the gate.",
    "Ines Hale is in finance, but she works for the bank, not for us.",
    "The finance software is old, and Ines (my sister) dusts it.",
    # the words of other trades
    "Duplicates are our bread and butter: you bring a house key and we cut one.",
    "Cleaning up after projects is our trade, with mops and buckets.",
    "Our ham is protected (PGI) and its name may not be changed.",
    "A press is accepted when it has made 900 strokes at the customer's plant.",
    "The harbour authority always wins, ask any captain.",
    "Parental leave entitlements are looked after by an office of their own.",
    "Customs made us pay EUR 900 last spring, for a late form.",
    "Our organic certificate has to be renewed in May.",
    "Our licence to sell spirits was bought with the bar.",
    "The parish council's building permits come by e-mail.",
    "Our budget for flowers is EUR 900.",
    "1,200 runners start in front of our door on 3 May 2027.",
)
STAYS = (
    ("Our sales team uses HubSpot; their head of operations, Jan Roth, travels.", "operations"),
    ("The board has approved EUR 30,000. Its chair, Pia Sand, is the sponsor of this project.", "sponsor"),
    ("Our customers send orders by fax and their orders are typed into Odoo by hand.", "manual_handoffs"),
    ("Site managers approve purchases on paper.", "approvals_live_in"),
    ("Purchases above EUR 5,000 are approved by the county council of ours by e-mail.", "approvals_live_in"),
    ("The clean-up of the customer cards waits until the link works.", "data_cleanup"),
    ("Cleaning up the whole lot is for later, when the interface runs.", "data_cleanup"),
    ("We found 120 duplicates of companies in HubSpot.", "duplicates_known"),
    ("Exceptions to our credit rules are in Ida's head, nobody has written them down.", "exceptions_known"),
    ("The customer records have not been clean for years, we tidy them after the launch.", "data_cleanup"),
    ("Discounts are approved by e-mail; it is slow, but that is how it is.", "approvals_live_in"),
    ("The three-year software licence expires on 3 May 2027.", "renewal_date"),
    ('"Approved by mail" is what the sales desk does with discounts.', "approvals_live_in"),
    ('When a deal is marked "won", an order is created in Odoo.', "triggers"),
    ("Data clean-up is our job, after go-live.", "data_cleanup"),
    ('The dealer\'s tip was "clean the customer data after go-live". That is what we will do.', "data_cleanup"),
    ("Ines Hale runs operations at both clinics.", "operations"),
    ("The project has a sponsor, Mr Hale, our managing director.", "sponsor"),
    ("Eva Frost does the finance, by which I mean she signs every invoice.", "finance"),
    ("Our reps make duplicates all day, 300 duplicates in HubSpot so far.", "duplicates_known"),
    ("The lot number is protected and must not be changed by the interface.", "protected"),
    ("We accept the work when 50 orders for machines arrive in Odoo without an error.", "acceptance"),
    ("For addresses Odoo always wins.", "authority"),
    ("The tax office requires us to keep invoices for ten years.", "compliance"),
    ("Design approvals are given by e-mail, there is no form.", "approvals_live_in"),
    ("The integration team starts on 4 March 2027 and we go live on 1 May 2027.", "go_live"),
)


def read(words: str) -> BriefReading:
    brief = f"Hello,\n\nwe are a firm of 40 people. HubSpot is our CRM and Odoo our ERP.\n\n{words}\n\nRegards,\nPaul"
    return read_brief(brief, PLAYBOOK, author="paul@ashgrove.example")


@pytest.mark.parametrize("words", NONE)
def test_tells_nothing_of_our_house(words: str) -> None:
    reading = read(words)
    assert [(fact.key, fact.value) for fact in reading.facts if fact.key not in ("crm", "erp")] == []
    assert [*reading.signals, *reading.traps] == []


@pytest.mark.parametrize(("words", "key"), STAYS)
def test_what_comes_near_stays(words: str, key: str) -> None:
    assert key in {fact.key for fact in read(words).facts}


@pytest.mark.parametrize(
    "words",
    [
        'Please quote for the project "ERP Bridge 2028": HubSpot to NetSuite, orders.',
        'We invite bids for "CRM-ERP Hub" (HubSpot to NetSuite, orders).',
        "Bitte um ein Angebot für „ERP-Anbindung“: HubSpot to NetSuite, orders.",
    ],
)
def test_the_title_of_the_work_is_no_system_and_calls_none(words: str) -> None:
    said = {(fact.key, fact.value) for fact in read_brief(words, PLAYBOOK).facts if fact.key in PLAYBOOK.system_keys}
    assert said == {("crm", "HubSpot"), ("erp", "NetSuite")}


def test_what_is_called_in_quotes_stays_a_system() -> None:
    said = {fact.value for fact in read_brief('Our ERP "Merkur" is home-made, our CRM is HubSpot.', PLAYBOOK).facts}
    assert {"Merkur", "HubSpot"} <= said


@pytest.mark.parametrize(
    "words", ["By downloading the file you agree to our terms.", "When submitting a bid, suppliers accept the rules."]
)
def test_what_a_bidder_accepts_starts_no_transfer(words: str) -> None:
    assert "triggers" not in {fact.key for fact in read_brief(f"We use HubSpot and Xero. {words}", PLAYBOOK).facts}


@pytest.mark.parametrize(
    "words", ["We use Slack and Outlook.", "We use Mattermost and Miro.", "Usamos Slack y Outlook."]
)
def test_what_people_chat_in_is_no_system(words: str) -> None:
    said = {fact.value for fact in read_brief(f"Our CRM is HubSpot, our ERP is Xero. {words}", PLAYBOOK).facts}
    assert said == {"HubSpot", "Xero"}


@pytest.mark.parametrize(
    "words",
    [
        "Could you ring me about our HubSpot and Xero project?",
        "Can we discuss our HubSpot-Xero integration on Tuesday?",
        "Do you have time for a call on our HubSpot/Xero project?",
    ],
)
def test_who_wants_to_talk_about_their_project_has_both_systems(words: str) -> None:
    said = {(fact.key, fact.value) for fact in read_brief(words, PLAYBOOK, of_case=True).facts}
    assert said == {("crm", "HubSpot"), ("erp", "Xero")}


@pytest.mark.parametrize(
    "words", ["Could we discuss a possible HubSpot-Xero project?", "Can you call me about your HubSpot-Xero project?"]
)
def test_who_asks_about_another_project_has_none(words: str) -> None:
    assert not read_brief(words, PLAYBOOK, of_case=True).facts
