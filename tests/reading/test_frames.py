"""Frames: what a sentence only asks, supposes, denies, quotes or takes back is no fact, of whatever key."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

PLAYBOOK = load_playbook("crm-erp-integration")
FIRM = "Hello,\n\nwe are a firm of 40 people and need a quote to connect our sales and our books."
STATEMENTS = (  # the key, the value, and how it is stated
    ("crm", "Pipedrive", "we use Pipedrive"),
    ("erp", "Xero", "the accounts are in Xero"),
    ("other_systems", "Zendesk", "tickets are handled in Zendesk"),
    ("licence_status", "signed", "the Pipedrive licence has been signed"),
    ("renewal_date", "2027-03-01", "the Pipedrive contract renews on 1 March 2027"),
    ("go_live", "2027-03-01", "we go live on 1 March 2027"),
    ("budget", "EUR 20000", "the budget is EUR 20,000"),
    ("volumes", "300", "we send 300 invoices a month"),
    ("entities", "invoice", "invoices are in scope"),
    ("entities", "contact", "contacts should be connected"),
    ("sponsor", "Jane Doe", "Jane Doe is the sponsor"),
    ("finance", "Jane Doe", "Jane Doe is our finance director"),
)
FRAMES = (
    "Wendy asked whether {}.",
    "Wendy asked me if {}.",
    "The board wants to know whether {}.",
    "Nobody could tell me whether {}.",
    "I wonder if {}.",
    "It is still open whether {}.",
    "If the grant comes through, {}.",
    "Should the board agree, {}.",
    "Unless the bank objects, {}.",
    "Once the merger is approved, {}.",
    "It is not true that {}.",
    "We never said that {}.",
    "{}, or at least that was the plan, which was dropped.",
    "{}... that at least was the plan. The plan was dropped.",
    "{}. That was the plan; it was dropped.",
    "Somebody wrote that {}, which is wrong.",
    "The old website says that {}, which is wrong.",
    "{} - no, scrap that.",
    "{}. Sorry, ignore that last sentence.",
    'A colleague at another firm told us: "{}".',
    'For instance, a firm like ours might write: "{}".',
    "The advert said: {}.",
    "I had a dream that {}.",
    "Imagine that {}.",
    "Let us suppose that {}.",
    "Whether {} depends on the bank.",
    "It remains to be seen whether {}.",
    "There was a rumour that {}.",
    "In an earlier draft I wrote that {}; that is no longer so.",
    "Had we won the tender, {}.",
    "The day may come when {}.",
    "Nobody has decided that {}.",
    "Last year it was said that {}, but nothing came of it.",
    "{}. Scrap that, I read the wrong line.",
    "{}. Hold on, that was last year's sheet.",
    "The consultant suggested that {}, but we turned it down.",
    "At the fair they told us that {}.",
    "There was a time when {}, but that is long ago.",
    "Your page says that {}.",
    "An agency offered that {}.",
    "I'm told that {}.",
    "In most firms of our trade {}.",
    "We watched a video by a reseller in which {}.",
    "I came across a brochure saying {}.",
    "I saw on a forum that {}.",
    "We read on your site that {}.",
    "I heard a podcast in which {}.",
    'A vendor\'s case study: "{}".',
    "A salesman's story was that {}.",
    'My notes from your web site: "{}". Not so here.',
    'In one of your leaflets it says: "{}". Nothing of the kind with us.',
    "First draft: {}. Please tear that up.",
    "{}. Throw that away, I was dreaming.",
    "Don't judge us by Leeds: there {}.",
    "Leeds should not be taken as a model: there {}.",
    "{}. Apologies, I had another customer's file open.",
    "{}. My boss corrected me: it is otherwise.",
)


def read(words: str) -> BriefReading:
    return read_brief(
        f"{FIRM} {words}\n\nRegards,\nPaul", PLAYBOOK, author="a.b@firm.example", written=date(2026, 11, 24)
    )


def stated(words: str, key: str) -> list[str]:
    return [fact.value for fact in read(words).facts if fact.key == key]


@pytest.mark.parametrize("frame", FRAMES)
def test_what_stands_in_a_frame_is_no_fact(frame: str) -> None:
    read_as_facts = []
    for key, value, said in STATEMENTS:
        words = frame.format(said)
        other = "HubSpot is our CRM." if key == "erp" else "Odoo is our ERP."
        found = stated(f"{other} {words[0].upper()}{words[1:]} Please send the quote to me.", key)
        read_as_facts += [found] if any(value in each for each in found) else []
    assert not read_as_facts


@pytest.mark.parametrize(("key", "value", "said"), STATEMENTS)
def test_what_stands_in_none_is_one(key: str, value: str, said: str) -> None:
    assert any(value in found for found in stated(f"{said[0].upper()}{said[1:]}.", key))


@pytest.mark.parametrize(
    ("words", "key", "value"),
    [
        ("Wendy asked whether contacts should be added; invoices are in scope.", "entities", "invoice"),
        ("Our CRM is HubSpot. I wonder whether orders should go across.", "crm", "HubSpot"),
        ("I need to know if the two can share orders. We use HubSpot and Odoo.", "entities", "order"),
        ("Can you tell me whether you link HubSpot with Sage 200? HubSpot is our CRM.", "crm", "HubSpot"),
        ("We handle 300 orders a week. It is wrong that sales retypes them.", "volumes", "300 orders per week"),
        (
            "We need this running by 15 March 2027. Scrap that: we go live on 3 May 2027.",
            "go_live",
            "2027-05-03",
        ),
        ("Once a quote is approved, orders go from HubSpot to Odoo, 300 a month.", "crm", "HubSpot"),
        ("Jane Doe, our finance director, asked whether contacts should move.", "finance", "Jane Doe"),
        ("The budget is EUR 20,000. It is for the integration only.", "budget", "EUR 20000"),
    ],
)
def test_what_stands_beside_a_frame_stays(words: str, key: str, value: str) -> None:
    assert value in stated(words, key)


@pytest.mark.parametrize(
    ("words", "gone", "kept"),
    [
        ("Invoices are out of scope. So are opportunities. Orders are in scope.", "opportunity", "order"),
        ("Invoices stay out. The same goes for contacts. Orders are in scope.", "contact", "order"),
        ("Certificates are not in scope, and neither is Moodle. Our CRM is HubSpot.", "Moodle", "HubSpot"),
        ("Our sales systems are SuperOffice and Lime CRM. The latter we no longer have.", "Lime CRM", "SuperOffice"),
        (
            "Accounts, orders and invoices should be connected. We have dropped the last of the three.",
            "invoice",
            "order",
        ),
    ],
)
def test_what_is_left_out_by_another_sentence(words: str, gone: str, kept: str) -> None:
    values = [fact.value for fact in read(words).facts]
    assert gone not in values
    assert kept in values


@pytest.mark.parametrize(
    "words",
    [
        "HubSpot and Sage 200 are the two programs.",
        "Sage 200 and HubSpot are the systems.",
        "From HubSpot to Sage 200, orders only.",
        "We want HubSpot and Sage 200 to share accounts.",
        "Only contacts are to be shared between HubSpot and Sage 200.",
        "Contact records should be the same in HubSpot and in Sage 200.",
        "Orders are what we want to send from HubSpot to Sage 200.",
        "HubSpot on the one side, Sage 200 on the other.",
        "As to the systems, HubSpot and Sage 200 ought to share the contact.",
        "It's HubSpot and Sage 200 for us.",
        "Scope HubSpot to Sage 200, please.",
        "Could you do the same for HubSpot and Sage 200?",
        "Can you build what it shows, but for HubSpot and Sage 200?",
        "HubSpot here, Sage 200 there, and you in between?",
        "Ours are HubSpot and Sage 200.",
        "HubSpot and Sage 200 both have the same 2,100 customers.",
        "The job: customers from HubSpot into Sage 200.",
        "Orders in HubSpot must no longer be keyed into Sage 200.",
        "Kim has keyed the orders from HubSpot into Sage 200 for eight years.",
        "Kim prints each order off HubSpot and types it into Sage 200.",
    ],
)
def test_two_systems_that_are_linked_are_in_use(words: str) -> None:
    reading = read_brief(f"{words}\n\nRegards,\nPaul", PLAYBOOK, author="a.b@firm.example", written=date(2026, 11, 24))
    assert {(fact.key, fact.value) for fact in reading.facts} >= {("crm", "HubSpot"), ("erp", "Sage 200")}


@pytest.mark.parametrize(
    ("words", "key", "value"),
    [
        ("HubSpot was rolled out in sales, but nobody ever used it. Our CRM is Pipedrive.", "crm", "HubSpot"),
        ("There is a HubSpot account as well. Nobody has opened it in years. Our CRM is Pipedrive.", "crm", "HubSpot"),
        ("Until two years ago we had Sage 50. Now Xero is our ERP.", "erp", "Sage 50"),
        ("Up to the end of 2024 we ran Sage 50; since then the books are in Xero.", "erp", "Sage 50"),
        (
            "Volumes: 300 orders a week, but that was last year's figure. This year it is 450 orders a week.",
            "volumes",
            "300 orders per week",
        ),
        (
            "We send 300 invoices a month. That is the old number. It is 450 invoices a month now.",
            "volumes",
            "300 invoices per month",
        ),
        ("From 1 March Jane Doe will be our finance director. Until then it is Tom Bell.", "finance", "Jane Doe"),
        (
            "Before she left, Jane Doe was our finance director. Tom Bell is our finance director.",
            "finance",
            "Jane Doe",
        ),
        (
            "Most firms reckon with 300 invoices a month. With us it is different: we have 40 invoices a month.",
            "volumes",
            "300 invoices per month",
        ),
        ("Tom said as a joke that the budget is EUR 90,000. Our budget is EUR 20,000.", "budget", "EUR 90000"),
        ("There may be 300 invoices a month next year.", "volumes", "300 invoices per month"),
        ("In the first draft the budget was EUR 90,000. The budget is EUR 20,000.", "budget", "EUR 90000"),
        ("At first go-live was set for 1 March 2027, but then we moved it to 3 May 2027.", "go_live", "2027-03-01"),
        ("Zendesk must not be touched. HubSpot is our CRM.", "other_systems", "Zendesk"),
        ("Leave Zendesk alone, please. HubSpot is our CRM.", "other_systems", "Zendesk"),
        ("We use Zendesk for tickets, but it is no part of this.", "other_systems", "Zendesk"),
        ("Jane would like 1 March 2027, Tom prefers 3 May 2027 for the go-live.", "go_live", "2027-03-01"),
        (
            "We get 300 orders a week by phone, and those are not logged. 90 orders a week come by the shop.",
            "volumes",
            "300 orders per week",
        ),
        ("Contacts are out. Nor are orders part of it. Invoices are in scope.", "entities", "order"),
        ("A salesman of Pipedrive's rival HubSpot called. Pipedrive is our CRM.", "erp", "Pipedrive"),
        ("Go-live on 1 March 2027 is not feasible. We go live on 3 May 2027.", "go_live", "2027-03-01"),
        ("Go-live on 1 March 2027... no, that is too early, so let us say 3 May 2027.", "go_live", "2027-03-01"),
        (
            "Jane Doe was our project lead and sponsor; her work is finished. Tom Bell is the sponsor.",
            "sponsor",
            "Jane Doe",
        ),
        ("Jane proposed a budget of EUR 90,000. It was not decided. Our budget is EUR 20,000.", "budget", "EUR 90000"),
        ('"We use HubSpot as our CRM" - that is not true of us. Our CRM is Pipedrive.', "crm", "HubSpot"),
        ("The board wants 3 May 2027 as the go-live. I would start on 1 March 2027.", "go_live", "2027-03-01"),
        ("Accounts and invoices go across, contacts we don't need. HubSpot is our CRM.", "entities", "contact"),
        ("Invoices, no. Orders, yes: orders go from HubSpot to Xero.", "entities", "invoice"),
        ("The wall chart is our HubSpot, so to speak. Our CRM is Pipedrive.", "crm", "HubSpot"),
        ("Think of us as a small Shopify for nails. Our CRM is Pipedrive.", "other_systems", "Shopify"),
        ("We had a trial of HubSpot in spring. It expired. Our CRM is Pipedrive.", "licence_status", "evaluating"),
        (
            "A HubSpot contract lies here. I haven't signed it and never will. Our CRM is Pipedrive.",
            "licence_status",
            "not purchased",
        ),
        ("They tried to make Jane Doe the sponsor, and she declined. Tom Bell is the sponsor.", "sponsor", "Jane Doe"),
        (
            "Hires are financed by a bank (contact there: Jane Doe, finance@bank.example). HubSpot is our CRM.",
            "finance",
            "finance@bank.example",
        ),
        ("Kim types the orders from HubSpot into Xero and retires on 1 March 2027.", "renewal_date", "2027-03-01"),
        ("The alarm renews on 1 March 2027, and the HubSpot contract on 3 May 2027.", "renewal_date", "2027-03-01"),
        ("HubSpot is our CRM. Visit us: Spring Fair, Birmingham, 1-4 March 2027", "renewal_date", "2027-03-01"),
        (
            "Our new cider launches on 1 March 2027 and goes live in 30 pubs. HubSpot is our CRM.",
            "go_live",
            "2027-03-01",
        ),
        ("When we bought the yard in 2021, HubSpot came with it.", "licence_status", "bought"),
        ("Our Mailchimp plan includes 300 mails a month. HubSpot is our CRM.", "volumes", "300 mails per month"),
        (
            "Leeds sends 300 orders a month, we 90 orders a month. HubSpot is our CRM.",
            "volumes",
            "300 orders per month",
        ),
        (
            "HubSpot is our CRM, budget EUR 90,000.\n\nSorry, I had the wrong file open. The budget is EUR 20,000.",
            "budget",
            "EUR 90000",
        ),
        ('We read "Xero Made Easy" in the train. HubSpot is our CRM.', "erp", "Xero"),
        ("A vendor ran a scan and claims 9 % duplicates. HubSpot is our CRM.", "duplicates_known", "9 %"),
        ("Discounts were agreed by mail until 2023. HubSpot is our CRM.", "approvals_live_in", "mail"),
        ("We gave Zendesk up in May. HubSpot is our CRM.", "other_systems", "Zendesk"),
        ('Our "ERP" is a card index and Roswitha. HubSpot is our CRM.', "erp", "Roswitha"),
        ("The best-known one is Salesforce. HubSpot is our CRM.", "crm", "Salesforce"),
        ("The yard stands still from 1 March 2027 to 7 March 2027. HubSpot is our CRM.", "go_live", "2027-03-01"),
        ("I sit comparing bank lines in Qonto with the books. HubSpot is our CRM.", "licence_status", "evaluating"),
    ],
)
def test_what_is_not_used_or_of_before_or_of_nobody_is_no_fact(words: str, key: str, value: str) -> None:
    assert value not in stated(words, key)


@pytest.mark.parametrize(
    ("words", "key", "value"),
    [
        ("We never used anything but HubSpot. HubSpot is our CRM.", "crm", "HubSpot"),
        ("Volumes: 300 orders a week, last year it was 450.", "volumes", "300 orders per week"),
        ("Jane Doe is our finance director since March.", "finance", "Jane Doe"),
        ("Jane proposed a budget of EUR 20,000 and the board agreed: the budget is EUR 20,000.", "budget", "EUR 20000"),
        ("Zendesk tickets count: Zendesk is to be connected, too.", "other_systems", "Zendesk"),
        ("Jane would like invoices first, Tom prefers orders first; both are in scope.", "entities", "invoice"),
        ("Go-live on 1 March 2027 is feasible.", "go_live", "2027-03-01"),
        ("Accounts and invoices go across, contacts we don't need. HubSpot is our CRM.", "entities", "invoice"),
        ("Orders out of HubSpot and invoices from Xero are in scope.", "entities", "order"),
        ("Invoices, no. Orders, yes: orders go from HubSpot to Xero.", "entities", "order"),
        ("I would start with the orders. We go live on 1 March 2027.", "go_live", "2027-03-01"),
        ("The link launches on 1 March 2027. HubSpot is our CRM.", "go_live", "2027-03-01"),
        ("Live on 1 March 2027, please. HubSpot is our CRM.", "go_live", "2027-03-01"),
        ("The alarm renews on 1 March 2027, and the HubSpot contract on 3 May 2027.", "renewal_date", "2027-05-03"),
        ("Xero is our bible, if you like. HubSpot is our CRM.", "erp", "Xero"),
        ("We bought a new ERP in May: Xero. HubSpot is our CRM.", "licence_status", "bought"),
        ("Our auditor counted 9 % duplicates. HubSpot is our CRM.", "duplicates_known", "9 %"),
        ("Jane asked who would be the sponsor; Tom Bell is the sponsor and said so.", "sponsor", "Tom Bell"),
        (
            "HubSpot is our CRM, budget EUR 90,000.\n\nSorry, I had the wrong file open. The budget is EUR 20,000.",
            "budget",
            "EUR 20000",
        ),
        ("HubSpot and an ERP called Clavio are to be linked.", "erp", "Clavio"),
        ("Orders arrive in our web shop (Gambio). Xero is our ERP.", "other_systems", "Gambio"),
        ("Discounts are agreed by mail until the form is there in 2027.", "approvals_live_in", "mail"),
        ('Our "ERP" is really just Xero. HubSpot is our CRM.', "erp", "Xero"),
        ("The yard is shut until then: go-live on 1 March 2027. HubSpot is our CRM.", "go_live", "2027-03-01"),
        ("Xero is ERP, Freshsales is CRM; budget EUR 20,000.", "crm", "Freshsales"),
        ("It's not that we don't use HubSpot: we do, daily.", "crm", "HubSpot"),
        ("It isn't as if Xero had been thrown out, it's the ERP.", "erp", "Xero"),
        ("We run HubSpot and Xero; what would a first look cost?", "erp", "Xero"),
        ("Our books are in Xero and the leads are in HubSpot, can you make them talk?", "crm", "HubSpot"),
        ("My husband's firm is on Odoo. Mine is on Xero and HubSpot.", "crm", "HubSpot"),
        ("I compare payments in GoCardless with the invoices in Xero.", "other_systems", "GoCardless"),
        ("HubSpot is our CRM, everything after the order is in Xero.", "erp", "Xero"),
        ("A price for getting web orders from Gambio into Xero would be enough.", "erp", "Xero"),
        ("The CRM is HubSpot. Hekla is our shop system.", "other_systems", "Hekla"),
        ("The parcels are packed with Lagerfix, our WMS. HubSpot is our CRM.", "other_systems", "Lagerfix"),
        ("HubSpot is our CRM, 40 parcels a day, and I'd like a price.", "volumes", "40 parcels per day"),
        ("We have 33 quotes a week that should not be typed twice.", "volumes", "33 quotes per week"),
        ("HubSpot is our CRM.\nService jobs (a week): 85", "volumes", "85 service jobs per week"),
    ],
)
def test_what_only_sounds_like_a_frame_is_a_fact(words: str, key: str, value: str) -> None:
    assert value in stated(words, key)
