"""What is read from a brief is what it states; one false fact is worse than five missed."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desks import BRIEF
from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.numbers.quantities import volume

from .measure import OPEN, WRITTEN, load_briefs, measure

PLAYBOOK = load_playbook("crm-erp-integration")
BRIEFS: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "briefs.toml").read_text())["brief"]
SENTENCES: dict[str, list[str]] = tomllib.loads((Path(__file__).parent / "innocent.toml").read_text())


def pairs(found: Any) -> set[str]:
    return {f"{item.key}={item.value}" for item in found}


def expected(brief: dict[str, Any], name: str) -> set[str]:
    """What is expected in one of the registers; a volume as it is compared."""
    specs = (spec.partition("=") for spec in brief.get(name, []))
    return {f"{key}={volume(value) if key == 'volumes' else value}" for key, _, value in specs}


@pytest.mark.parametrize("brief", BRIEFS, ids=[" ".join(brief["text"].split())[:50] for brief in BRIEFS])
def test_a_brief_is_read_as_a_careful_reader_reads_it(brief: dict[str, Any]) -> None:
    reading = read_brief(brief["text"], PLAYBOOK, author=brief.get("author", ""), written=WRITTEN)
    assert pairs(reading.facts).isdisjoint(expected(brief, "never"))
    assert expected(brief, "facts") <= pairs(reading.facts)
    assert expected(brief, "excluded") <= pairs(reading.excluded)
    assert expected(brief, "hedged") <= pairs(reading.hedged)
    for name, shown in (("signals", reading.signals), ("traps", reading.traps)):
        assert name not in brief or sorted(item.number for item in shown) == brief[name]


@given(st.text(max_size=400) | st.sampled_from([brief["text"] for brief in BRIEFS]))
def test_every_value_rests_on_a_verbatim_span(text: str) -> None:
    reading = read_brief(text, PLAYBOOK)
    for item in (*reading.facts, *reading.excluded, *reading.hedged, *reading.signals, *reading.traps):
        assert item.evidence
        assert text[item.start : item.end] == item.evidence


def test_a_signal_is_found_with_its_words() -> None:
    reading = read_brief(BRIEF, PLAYBOOK)
    assert [(signal.number, signal.evidence) for signal in reading.signals] == [
        (4, "Approvals for discounts happen in email today.")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Approvals no longer happen in email; they are in the ERP.",
        "Data cleanup is done. Our reports agree with the ledger.",
        "Sales and finance share the same definition of a customer.",
        "Please send your approval of this mail to my email address.",
        "Exceptions are documented in our handbook.",
    ],
)
def test_what_is_not_in_the_text_is_no_signal(text: str) -> None:
    reading = read_brief(text, PLAYBOOK)
    assert [signal.key for signal in (*reading.signals, *reading.traps)] == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ("  \n\n", "empty"),
        ("Please call me.", "call-me"),
        ("Unsubscribe", "unsubscribe"),
        ("HELP", "help"),
        ("We offer SEO services to grow your business.", "sales-pitch"),
    ],
)
def test_what_asks_for_nothing_is_no_brief(text: str, why: str) -> None:
    assert read_brief(text, PLAYBOOK).why_not == why


@pytest.mark.parametrize(
    "text", ["integration quote", "CRM?", "call me back about our CRM project please", "Need help with ERP"]
)
def test_two_words_of_a_buyer_are_a_brief(text: str) -> None:
    assert read_brief(text, PLAYBOOK).is_brief


def test_a_question_to_us_is_told_from_the_request_for_a_quote() -> None:
    reading = read_brief("We use Xero. Are you ISO 27001 certified? Could you send us a quote?", PLAYBOOK)
    assert [question.text for question in reading.questions] == ["Are you ISO 27001 certified?"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("We use SAP.\n\nDo you support SAP IDocs?\n\nKind regards,\nLaura", ["Do you support SAP IDocs?"]),
        (
            "We use SAP.\n\nHow long does it take?\nWho owns the artifacts?\nCan you quote?",
            ["How long does it take?", "Who owns the artifacts?"],
        ),
        (
            "Do you support Workato? How long does it take? We sell tents.",
            ["Do you support Workato?", "How long does it take?"],
        ),
        ("And what would that roughly cost?", ["And what would that roughly cost?"]),
        ("hey can u quote this? thx. We use SAP.", []),
        ("Hi all, could anyone quote this? Any chance of a quote this week?", []),
        ("hey, do you work on Saturdays? We use SAP.", ["hey, do you work on Saturdays?"]),
        ("Who owns the customer? Nobody knows. We use SAP, right?", []),
        ('Our CFO asks: "do you know where my orders are?" We use SAP.', []),
        ("Könnten Sie uns ein Angebot schicken? Arbeiten Sie auch mit Odoo?", ["Arbeiten Sie auch mit Odoo?"]),
        ("Decision: do we buy or build?\nCRM: HubSpot", []),
        ("Which CRM do you use today?\nHubSpot\nWhich ERP do you use?\nXero", []),
        ("We use SAP.\n¿Tienen experiencia con SAP Business One?", ["¿Tienen experiencia con SAP Business One?"]),
        ("We use SAP.\n¿Tienen los clientes acceso?", []),
        ("Do you do fixed price? Who owns the IP?", ["Do you do fixed price?", "Who owns the IP?"]),
        (
            "6.2 Do the supplier's consultants work on site? Please state.",
            ["Do the supplier's consultants work on site?"],
        ),
        ("Is a test system needed? Please confirm.", ["Is a test system needed?"]),
        ("Orders should go from HubSpot to DATEV. Geht das?", ["Geht das?"]),
        ("Wäre das bis Juni machbar?", ["Wäre das bis Juni machbar?"]),
        ("Kan dat?", ["Kan dat?"]),
        ("Does the contractor carry liability insurance?", ["Does the contractor carry liability insurance?"]),
        ("Compliance: presumably GDPR?", []),
        ("Who owns the account record? Nobody agreed.", []),
        ("Do our customers pay on time? We do not know.", []),
        ("We use SAP. Please call me on 0151 496 0123.", ["Please call me on 0151 496 0123"]),
        ("We use SAP. Customers call us when an order is late.", []),
    ],
)
def test_questions_to_us_are_told_from_others(text: str, asked: list[str]) -> None:
    assert [question.text for question in read_brief(text, PLAYBOOK).questions] == asked


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Buongiorno, usiamo Salesforce e TeamSystem. Non usiamo SAP. Circa 100 ordini al mese.", "Italian"),
        ("Dzień dobry, używamy Salesforce i Comarch ERP. Nie używamy SAP. Budżet 20 000 zł.", "Polish"),
        ("お世話になっております。SalesforceとSAPを連携したいと考えています。", "Japanese"),
        ("Vi bruger HubSpot og e-conomic og vil gerne have dem koblet sammen. Det er ikke svært.", ""),
        ("Wir nutzen Salesforce und SAP. Aufträge sollen übertragen werden.", "German"),
        ("CRM: HubSpot\nERP: Xero", "English"),
    ],
)
def test_a_language_is_named_only_where_it_is_clear(text: str, called: str) -> None:
    assert read_brief(text, PLAYBOOK).called == called


def test_sentences_in_another_language_are_told_from_the_english_ones() -> None:
    reading = read_brief(
        "We use Salesforce for sales. Wer welche Felder pflegt, ist nicht klar. We need invoices in Salesforce.",
        PLAYBOOK,
    )
    assert reading.parts == (("German", "Wer welche Felder pflegt, ist nicht klar."),)


def test_systems_that_only_the_subject_names_are_guesses() -> None:
    reading = read_brief("Quote please", PLAYBOOK, subject="Hubspot / Xero")
    assert not reading.facts
    assert pairs(reading.hedged) == {"crm=HubSpot", "erp=Xero"}
    assert not read_brief("We use Pipedrive.", PLAYBOOK, subject="Hubspot / Xero").hedged


def test_known_briefs_are_read_without_a_false_fact() -> None:
    found = measure(load_briefs(), PLAYBOOK)
    report = "\n".join([*found.table(), *found.lines])
    assert sum(found.false.values()) == 0, report
    assert found.precision() >= 0.96, report
    assert found.recall() >= 0.87, report
    assert found.recall(["signals"]) >= 0.85, report
    assert found.recall(["traps"]) >= 0.82, report


@pytest.mark.parametrize("sentence", SENTENCES["observes_nothing"])
def test_an_innocent_sentence_is_no_signal(sentence: str) -> None:
    reading = read_brief(sentence, PLAYBOOK, author="ann@acme.example")
    assert [item.key for item in (*reading.signals, *reading.traps)] == []


@pytest.mark.parametrize("sentence", SENTENCES["states_nothing"])
def test_an_innocent_sentence_states_no_fact(sentence: str) -> None:
    assert pairs(read_brief(sentence, PLAYBOOK, author="ann@acme.example").facts) == set()


def test_a_system_that_is_called_by_the_beginning_of_its_name_is_one_system() -> None:
    reading = read_brief(
        "Finance runs on SAP Business One. Orders are typed into SAP by hand. CRM: Pipedrive.", PLAYBOOK
    )
    assert {(fact.key, fact.value) for fact in reading.facts if fact.key in ("crm", "erp")} == {
        ("crm", "Pipedrive"),
        ("erp", "SAP Business One"),
    }


TABLE = """
System    | What for           | Kept by
----------|--------------------|--------
Workbooks | CRM                | Sales
Unit4     | ERP                | Finance
CarRes    | freight bookings   | Ports
"""


@pytest.mark.parametrize(
    ("prose", "kind"),
    [
        ("A sailing is closed in CarRes, then Finance is told.", {"other_systems"}),
        ("For the ports, our CRM is CarRes.", {"crm"}),
    ],
)
def test_a_product_that_a_table_puts_beside_crm_and_erp_is_neither_unless_it_is_called_so(
    prose: str, kind: set[str]
) -> None:
    reading = read_brief(f"We want these joined.\n{TABLE}\n{prose}", PLAYBOOK, author="ann@acme.example")
    assert {fact.key for fact in reading.facts if fact.value == "CarRes"} == kind


@pytest.mark.parametrize("title", ["Wanted", "Needed?", "Sync?", "To sync", "In scope"])
def test_a_column_tells_which_records_are_wanted(title: str) -> None:
    table = f"| Record | {title} |\n|---|---|\n| Accounts | yes |\n| Opportunities | no |"
    reading = read_brief(f"The records:\n\n{table}", PLAYBOOK, author="ann@acme.example")
    assert pairs(reading.facts) == {"entities=account"}
    assert [item.value for item in reading.excluded] == ["opportunity"]


@pytest.mark.parametrize(
    "rest",
    ["it isn't changing", "it is not going anywhere", "that one won't be replaced", "it is not up for discussion"],
)
def test_a_system_that_does_not_change_is_there(rest: str) -> None:
    reading = read_brief(f"The ERP is MYOB Exo and {rest}.", PLAYBOOK, author="ann@acme.example")
    assert pairs(reading.facts) == {"erp=MYOB EXO Business"}


def test_the_number_in_a_products_name_counts_nothing() -> None:
    text = "We've got HubSpot for the sales lads and Sage 200 for accounts. We take 200 orders a day."
    reading = read_brief(text, PLAYBOOK, author="ann@acme.example")
    assert [fact.value for fact in reading.facts if fact.key == "volumes"] == ["200 orders per day"]


def test_briefs_that_are_still_read_wrongly_are_known() -> None:
    """What is mended here moves to `briefs/`; nothing new may turn wrong."""
    found = measure(load_briefs(OPEN), PLAYBOOK)
    assert sum(found.false.values()) <= 22, "\n".join(found.lines)


def test_a_pasted_list_is_told_by_its_first_records() -> None:
    brief = "Our CRM is HubSpot and our ERP is Odoo.\n\n"
    records = "".join(f"Branch {number} sends {number * 37} orders a month.\n" for number in range(1, 400))
    reading = read_brief(f"{brief}{records}\nOur budget is EUR 40,000.\n", PLAYBOOK, written=WRITTEN)
    found = pairs(reading.facts)
    assert {"crm=HubSpot", "erp=Odoo", "budget=EUR 40000"} <= found
    assert "volumes=37 orders per month" in found
    assert len(found) < 20


@pytest.mark.parametrize(
    ("title", "evidence"),
    [
        ("Category Manager, Procurement", "Category Manager, Procurement"),
        ("Head of Procurement", "Head of Procurement"),
        ("Sales Manager, Procurement Software Ltd", ""),
        ("Analyst, Procurement", ""),
    ],
)
def test_a_signature_may_give_the_department_behind_the_title(title: str, evidence: str) -> None:
    text = f"We run Salesforce and NetSuite.\n\nHannah Boyd\n{title}\nMeridian Labs Inc.\n"
    facts = read_brief(text, PLAYBOOK, author="hannah.boyd@meridianlabs.example").facts
    assert [fact.evidence for fact in facts if fact.key == "procurement"] == [evidence] * bool(evidence)


@pytest.mark.parametrize(
    ("below", "key", "evidence"),
    [
        ("Regards\nAnn Person\nOperations Manager, Norrfrakt AB", "operations", "Operations Manager"),
        ("Regards\nA Person\nOperations Manager | Norrfrakt AB", "operations", "Operations Manager"),
        ("Regards\nA Person, Finance Director, Norrfrakt AB", "finance", "Finance Director"),
        (
            "-- \nA Person\nHead of Operations, Brackenhurst Nurseries\nwww.x.example",
            "operations",
            "Head of Operations",
        ),
        ("Best regards,\nA. Person (CFO)\nNorrfrakt", "finance", "CFO"),
        ("Ann Person\nHead of Finance\n+44 113 496 0000\nwww.client.example\nLeeds", "finance", "Head of Finance"),
    ],
)
def test_a_signature_may_give_the_company_behind_the_title(below: str, key: str, evidence: str) -> None:
    text = f"Our CRM is Pipedrive and our ERP is NetSuite.\n\n{below}\n"
    facts = read_brief(text, PLAYBOOK, author="a.person@client.example").facts
    assert [(fact.value, fact.evidence) for fact in facts if fact.key == key] == [("a.person@client.example", evidence)]


@pytest.mark.parametrize("company", ["Norrfrakt AB", "Norrfrakt Group", "Norrfrakt Timber"])
def test_the_company_behind_a_title_is_nobody(company: str) -> None:
    head = (
        "From: Ana Ferreira <ana@client.example>\nSent: 19 November 2026 16:02\nTo: A Person <a.person@client.example>"
    )
    mail = f"{head}\nSubject: link\n\nWe have Pipedrive and Business Central.\n\nAna Ferreira\nIT Security Manager, {company}"
    text = f"Please quote.\n\n{mail}\nTel. +46 8 505 000 00\nStorgatan 12\n"
    facts = read_brief(text, PLAYBOOK, author="a.person@client.example").facts
    assert [fact.value for fact in facts if fact.key == "security"] == ["ana@client.example"]


def test_a_firm_has_no_role() -> None:
    text = (
        "We run HubSpot and Odoo. Our CFO, Norrfrakt AB, and the COO, Norrfrakt Group. Our CISO, Helen Marsh, joins.\n"
    )
    facts = read_brief(text, PLAYBOOK, author="a.person@client.example").facts
    assert {fact.value for fact in facts if fact.key in ("finance", "operations", "security")} == {"Helen Marsh"}


@pytest.mark.parametrize(
    ("said", "key", "values"),
    [
        ("The contractor shall not alter pricing rules in NetSuite.", "authority", []),
        ("The link must never touch the price list.", "protected", ["The link must never touch the price list"]),
        ("Tidying that up is something we will look at once the link is running.", "measures", []),
        ("Until 2025 we worked with Zoho CRM. It holds no live data any more.", "constraints", []),
        ("Payroll runs on Moorepay; leave that alone.", "protected", ["Payroll runs on Moorepay; leave that alone"]),
        ("Payroll runs on Moorepay. Leave that alone.", "protected", ["Payroll runs on Moorepay. Leave that alone"]),
    ],
)
def test_a_text_is_of_what_it_says_and_has_its_object(said: str, key: str, values: list[str]) -> None:
    facts = read_brief(f"CRM: Salesforce\nERP: NetSuite\n\n{said}\n", PLAYBOOK).facts
    assert [fact.value for fact in facts if fact.key == key] == values
