"""What a request wants told by who is to quote, and where to write to whom, states nothing of the work."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.moods.to_be_told import wants_told

PLAYBOOK = load_playbook("crm-erp-integration")
REQUEST = "RFQ\n\n1. We run SugarCRM and Sage X3.\n2. Accounts must be synchronised.\n3. "
FIRST = "Company: Harrow Foods Ltd\nCRM: SugarCRM\nERP: Sage X3\n"
LAST = "Go-live: 1 March 2027\nBudget: GBP 40,000\n"


def keys_behind(text: str) -> set[str]:
    """The keys of the facts that are read of the last paragraph of a request."""
    read = read_brief(f"{REQUEST}{text}\n\nNina\n", PLAYBOOK)
    return {fact.key for fact in read.facts if fact.start >= len(REQUEST) - 1}


@pytest.mark.parametrize(
    "text",
    [
        "The supplier shall describe how failed transfers are handled.",
        "Bidders must explain their data cleanup method.",
        "Suppliers must state how manual handoffs will be removed.",
        "Please explain how your solution decides which system is authoritative.",
        "Describe your approach to duplicate accounts.",
        "The bidder shall state how duplicates are detected and merged.",
        "Please outline how missing VAT numbers are treated in your solution.",
        "Tenderers are to set out how invoices are reconciled.",
        "Vendors should provide a plan for data cleansing before go-live.",
        "The contractor must explain who approves price overrides.",
        "Explain how order changes trigger updates.",
        "Please describe your reporting approach.",
        "State your approach to GDPR compliance.",
        "The supplier will document which system is master for the customer record.",
        "Bidders shall include their acceptance criteria.",
        "Please propose acceptance criteria for the integration.",
        "Suppliers shall confirm that failed syncs are retried.",
        "Describe how your team would clean up duplicate customers.",
        "Responses must address how errors are logged and who is alerted.",
        "Your proposal must cover data migration and cleanup.",
        "Please tell us how you handle failed syncs.",
        "The Tenderer shall specify its method of reconciling invoices.",
        "The supplier must hold ISO 27001 certification.",
        "Your quote should set out how credit limits are enforced.",
        "Suppliers must describe their exception handling, e.g. failed syncs and duplicates.",
        "Indicate how you would deal with orders that arrive twice.",
        "Suppliers are requested to detail how approvals are recorded.",
        "Der Anbieter muss beschreiben, wie fehlgeschlagene Übertragungen behandelt werden.",
        "Le prestataire décrira comment les doublons sont traités.",
        "Please advise how long the migration of 20,000 accounts would take.",
        "The service provider shall submit a test plan for orders and invoices.",
        "Bidders must show how their platform handles entitlement records.",
    ],
)
def test_what_bidders_are_to_tell_is_no_fact_of_the_buyer(text: str) -> None:
    assert keys_behind(text) == set()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The supplier shall synchronise accounts, contacts and orders between SugarCRM and Sage X3.", "entities"),
        ("Data cleanup is done before go-live.", "data_cleanup"),
        ("Sage X3 is authoritative for the customer record.", "authority"),
        ("Failed syncs are handled by the service desk.", "exceptions_known"),
        ("Please describe your approach. Failed syncs are retried by hand.", "exceptions_known"),
        ("Suppliers must deliver by 1 March 2027; go-live is 1 April 2027.", "go_live"),
        ("The supplier shall work within a budget of GBP 40,000.", "budget"),
        ("The supplier must comply with GDPR and SOX.", "compliance"),
        ("Orders, invoices and accounts must be synchronised by the supplier.", "entities"),
        ("Please include contacts and invoices in the scope.", "entities"),
        ("Kindly submit your offer for a study of opportunities, orders and invoices.", "entities"),
        ("Please tell us what it would cost to have accounts, contacts and orders synchronised.", "entities"),
        (
            "The contractor shall describe the exchange of accounts, contacts and orders between the two systems.",
            "entities",
        ),
        ("Please describe how you would bring our contacts and orders into the ERP.", "entities"),
    ],
)
def test_what_a_request_states_beside_it_is_read(text: str, key: str) -> None:
    assert key in keys_behind(text)


@pytest.mark.parametrize(
    ("words", "wants"),
    [
        ("Describe your approach to data migration.", True),
        ("Bidder to state payment terms.", True),
        ("The supplier shall describe how failed transfers are handled.", True),
        ("Accounts and orders must be exchanged.", False),
        ("Kindly advise whether we should sign the contract or wait.", False),
        ("Our suppliers send their invoices by email.", False),
    ],
)
def test_a_paragraph_that_wants_something_told_is_known(words: str, wants: bool) -> None:
    assert wants_told(words) is wants


@pytest.mark.parametrize("between", [": ", "\t", " | "])
@pytest.mark.parametrize(
    "row",
    [
        ("Contact", "Lena Brook, Buyer"),
        ("Contact person", "Lena Brook"),
        ("Contact details", "Lena Brook, +44 1904 555012"),
        ("Invoice address", "1 Mill Lane, York"),
        ("Invoice to", "accounts@harrow.example"),
        ("Invoices to", "accounts@harrow.example"),
        ("Invoicing address", "PO Box 4, Leeds"),
        ("Billing contact", "Ann Lee"),
        ("Account manager", "Sven Holt"),
        ("Account number", "448812"),
        ("Order no.", "PO-8812"),
        ("Order number", "4500012"),
        ("Purchase order", "to follow"),
        ("Support", "Mike Orr"),
        ("Support contact", "help@harrow.example"),
        ("Customer", "Harrow Foods"),
        ("Customer number", "10023"),
        ("Your contact", "Nina Frost"),
        ("Main contact", "Nina Frost, 01904 555012"),
        ("Technical contact", "Raj Patel"),
        ("Contact email", "nina@harrow.example"),
        ("Contact name", "Nina Frost"),
        ("Contact tel.", "01904 555012"),
        ("Send invoices to", "ap@harrow.example"),
        ("Invoice email", "ap@harrow.example"),
        ("Invoice recipient", "Harrow Foods Finance Ltd"),
        ("Order reference", "RFQ-44-17"),
        ("Account", "12345678, sort code 20-00-00"),
        ("Contract reference", "RFQ-44-17"),
        ("Opportunity ID", "0065g00000"),
        ("Opportunity owner", "Sam Hill"),
        ("Commercial contact", "Paul Dyer"),
        ("Contacts", "Lena Brook (buying), Raj Patel (IT)"),
        ("Rechnungsadresse", "Mühlweg 1, 80331 München"),
        ("Ansprechpartner", "Lena Brook"),
        ("Adresse de facturation", "1 rue des Moulins, Lyon"),
        ("Factuuradres", "Molenstraat 1, Gent"),
    ],
)
def test_where_to_write_to_whom_names_no_records(row: tuple[str, str], between: str) -> None:
    text = f"{FIRST}{row[0]}: {row[1]}\n{LAST}".replace(": ", between)
    assert not [fact for fact in read_brief(text, PLAYBOOK).facts if fact.key == "entities"]


@pytest.mark.parametrize(
    ("rows", "records"),
    [
        ("Records: accounts, contacts, orders\n", {"account", "contact", "order"}),
        ("Invoices: from Sage to SugarCRM\n", {"invoice"}),
        ("In scope: contacts and invoices\n", {"contact", "invoice"}),
        ("Contacts | SugarCRM | both ways\n", {"contact"}),
        ("Record\tOwner\nAccount\tLena Brook\nContact\tRaj Patel\nOrder\tKim Tan\n", {"account", "contact", "order"}),
    ],
)
def test_rows_of_records_are_read(rows: str, records: set[str]) -> None:
    facts = read_brief(f"{FIRST}{rows}", PLAYBOOK).facts
    assert {fact.value for fact in facts if fact.key == "entities"} == records
