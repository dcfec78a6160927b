"""A brief says the same however its mail client wrapped it, and a signal may take more than one sentence."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
PARAGRAPHS = (
    (
        "We rent out scaffolding. Microsoft Dynamics 365 Sales is our CRM, Sage 200 is the ERP, and tickets are in Zendesk. "
        "Accounts, orders and invoices should go across, some 340 orders a month."
    ),
    (
        "Budget: EUR 64,000. Productive start is 2 August 2027. Head of finance: Georg Unterberger, "
        "g.unterberger@verlag.example. Information security officer: Hana Dvorak, hana.dvorak@verlag.example. The sponsor is "
        "the managing director, Ilse Brandt (ilse@verlag.example)."
    ),
    "The Sage agreement renews on 31 January 2028. Mr Declan Foy, Head of Operations, is to be copied on replies.",
)
AS_SENT = "\n\n".join(PARAGRAPHS) + "\n"
STATED = {
    ("crm", "Microsoft Dynamics 365 Sales"),
    ("erp", "Sage 200"),
    ("other_systems", "Zendesk"),
    ("entities", "account"),
    ("entities", "order"),
    ("entities", "invoice"),
    ("volumes", "340 orders per month"),
    ("budget", "EUR 64000"),
    ("go_live", "2027-08-02"),
    ("finance", "g.unterberger@verlag.example"),
    ("security", "hana.dvorak@verlag.example"),
    ("sponsor", "ilse@verlag.example"),
    ("operations", "Declan Foy"),
    ("renewal_date", "2028-01-31"),
}


@pytest.mark.parametrize("width", [54, 60, 66, 72, 76, 78, 998])
def test_a_brief_says_the_same_at_any_width(width: int) -> None:
    text = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS) + "\n"
    facts = read_brief(text, PLAYBOOK, author="a@verlag.example", written=date(2026, 11, 24)).facts
    assert {(fact.key, fact.value) for fact in facts} >= STATED
    assert all(text[fact.start : fact.end] == fact.evidence for fact in facts)  # the words as they were sent


SAYS = (
    ("Our CRM is HubSpot. Celigo has quoted USD 14,000.", set(), {"Celigo"}),
    ("Its CRM is HubSpot, which replaced GoldMine in 2021.", {"HubSpot"}, {"GoldMine CRM"}),
    ("Our CRM is Act!, our ERP is Sage 200.", {"Act! CRM", "Sage 200"}, set()),
    ("Our ERP is Odoo. The earlier CRM, Livespace, stopped in October.", {"Odoo"}, {"Livespace"}),
    ("We have Creatio as CRM, Infor M3 as ERP, Zendesk for claims.", {"Creatio", "Infor M3", "Zendesk"}, set()),
    ("- Odoo - ERP\n- HubSpot - CRM\n- Acumatica - may replace Odoo one day", {"Odoo", "HubSpot"}, {"Acumatica"}),
    ("Creatio as CRM, Infor M3 as ERP, and an old price tool, which we shut down.", {"Creatio", "Infor M3"}, set()),
)


@pytest.mark.parametrize(("text", "ours", "left"), SAYS)
def test_whose_a_product_is(text: str, ours: set[str], left: set[str]) -> None:
    reading = read_brief(text + "\n", PLAYBOOK, author="a@acme.example")
    assert {fact.value for fact in reading.facts} >= ours
    assert not {fact.value for fact in reading.facts} & left
    assert {item.value for item in reading.excluded} >= left


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        (
            "Money: we raised $1.2M but that's for the bottling line! For this I can find $18k, tops.",
            "budget",
            "USD 18000",
        ),
        ("Boss says no more than £15k all in.", "budget", "GBP 15000"),
        ("Go-live isn't 1 March 2027 any more, the directors moved it to 17 May 2027.", "go_live", "2027-05-17"),
    ],
)
def test_which_sum_and_which_date_are_meant(text: str, key: str, value: str) -> None:
    reading = read_brief(f"Our CRM is Zoho CRM. {text}\n", PLAYBOOK, written=date(2026, 11, 24))
    assert [fact.value for fact in reading.facts if fact.key == key] == [value]


def test_a_signal_may_take_two_sentences() -> None:
    told = "The old addresses can wait. First the link has to work, and the cleanup of the duplicates comes when we have a quiet month."
    shown = read_brief(f"Our CRM is HubSpot and our ERP is Odoo. {told}\n", PLAYBOOK).signals
    assert [(signal.number, signal.evidence) for signal in shown] == [(2, told)]


@pytest.mark.parametrize(
    "text",
    [
        (
            "The cooperative next to ours bought its CRM first and looked for somebody to run the process afterwards. Over there "
            "agreements on price are given by e-mail and lost."
        ),
        "In 2023 offers were waved through by e-mail, and cleaning was always to come after the next project. Both are gone.",
    ],
)
def test_what_is_a_neighbours_or_over_shows_nothing(text: str) -> None:
    reading = read_brief(f"Our CRM is HubSpot and our ERP is Odoo.\n\n{text}\n", PLAYBOOK)
    assert not (reading.signals)
    assert not (reading.traps)


@pytest.mark.parametrize(
    ("later", "scoped"),
    [
        ("The 8,000 old records get cleaned after go-live.", False),
        ("One month after go-live two temps will clean the 8,000 old records, for which EUR 9,000 is reserved.", True),
    ],
)
def test_a_later_cleanup_that_is_counted_and_paid_for_has_a_scope(later: str, scoped: bool) -> None:
    reading = read_brief(f"Our CRM is HubSpot and our ERP is Odoo.\n\n{later}\n", PLAYBOOK)
    assert [signal.number for signal in reading.signals] == [2]
    assert [trap.number for trap in reading.traps] == ([] if scoped else [2])
