"""What a brief states, and what it leaves open: single passages, each with what a careful reader takes it for."""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading
from inwriting.reading.text.language import language_of

PLAYBOOK = load_playbook("crm-erp-integration")
HERE = Path(__file__).parent / "surety"
OPENING = {
    "en": "Our CRM is HubSpot and our ERP is Odoo.",
    "de": "Guten Tag, unser CRM ist HubSpot und unser ERP ist Odoo, die wir gern verbinden.",
    "fr": "Bonjour, notre CRM est HubSpot et notre ERP est Odoo, nous voulons les relier.",
    "es": "Buenos días, nuestro CRM es HubSpot y el ERP es Odoo, que queremos unir.",
    "nl": "Goedemiddag, ons CRM is HubSpot en ons ERP is Odoo, die we willen koppelen.",
    "pt": "Bom dia, o nosso CRM é o HubSpot e o ERP é o Odoo, que queremos ligar.",
}
SYSTEMS = ("crm", "erp", "other_systems")
Case = tuple[str, str, str, bool, str]  # language, key, value, whether it is stated, the passage


def cases(name: str) -> list[Case]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(*(row[:3] if len(row) > 4 else ("en", *row[:2])), row[-2] == "1", row[-1]) for row in rows]


def read(language: str, key: str, passage: str) -> BriefReading:
    opening = "We are a maker of pumps." if key in ("crm", "erp") else OPENING[language]
    return read_brief(f"{opening}\n\n{passage}\n", PLAYBOOK, author="ann@acme.example", written=date(2026, 11, 24))


def is_fact(case: Case) -> bool:
    language, key, value, _, passage = case
    keys = SYSTEMS if key in SYSTEMS else (key,)
    return any(same(key, value, fact.value) for fact in read(language, key, passage).facts if fact.key in keys)


def same(key: str, value: str, found: str) -> bool:
    def digits(text: str) -> str:
        return re.sub(r"\D", "", text)

    if key in ("volumes", "duplicates_known"):
        return digits(value) in digits(found)
    if key in ("go_live", "renewal_date"):
        return found.startswith(value[:7])
    if key in SYSTEMS:
        return value.casefold().split()[-1] in found.casefold()
    return found == value or value.split()[-1].casefold() in found.casefold() or "@" in found


@pytest.mark.parametrize(
    ("name", "most_false", "least_right"), [("en.tsv", 0.05, 0.70), ("en2.tsv", 0.03, 0.76), ("abroad.tsv", 0.04, 0.73)]
)
def test_what_is_left_open_is_no_fact_and_what_is_stated_is_one(
    name: str, most_false: float, least_right: float
) -> None:
    told = [(case, is_fact(case)) for case in cases(name)]
    false = [case for case, fact in told if fact and not case[3]]
    right = [case for case, fact in told if fact and case[3]]
    assert len(false) <= most_false * sum(not case[3] for case, _ in told), false
    assert len(right) >= least_right * sum(case[3] for case, _ in told)


@pytest.mark.parametrize(
    ("passage", "key"),
    [
        ("Budget is 40k EUR. At least that's what I'd ask for.", "budget"),
        ("The renewal is on 3 May 2027, if memory serves.", "renewal_date"),
        ("Finance will most likely be Rui Matos, provided he is back from leave.", "finance"),
        ("We do 900 orders a month, but nobody has ever counted.", "volumes"),
    ],
)
def test_what_is_left_open_is_assumed(passage: str, key: str) -> None:
    reading = read("en", key, passage)
    assert key in {item.key for item in reading.hedged}
    assert key not in {fact.key for fact in reading.facts}


@pytest.mark.parametrize(
    ("passage", "key"),
    [
        ("Our budget is EUR 40,000, approved on Friday by the board, so no maybe about it.", "budget"),
        ("Budget: $60,000 all-in - PO can perhaps be raised before Thanksgiving", "budget"),
        ("Our finance director is Ann Lee, whom you perhaps know.", "finance"),
        ("The contract renews on 3 May 2027, it says so on page two, so there's nothing to guess.", "renewal_date"),
    ],
)
def test_words_of_doubt_that_are_said_of_something_else_leave_nothing_open(passage: str, key: str) -> None:
    assert key in {fact.key for fact in read("en", key, passage).facts}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Buenos días: el equipo comercial lleva las visitas en Zoho CRM y el ERP de la casa es a3ERP."),
        ("fr", "Chez nous le CRM c'est HubSpot et l'ERP c'est Odoo, on voudrait les relier."),
        ("pt", "A equipa comercial trabalha no Pipedrive e a contabilidade está no PHC."),
        ("nl", "De buitendienst werkt met SuperOffice als CRM, ons ERP is Exact Globe+."),
        ("de", "Im Vertrieb arbeiten wir mit HubSpot, als ERP läuft bei uns proALPHA."),
        ("en", "We are on HubSpot and the books are in Odoo."),
    ],
)
def test_the_language_of_a_brief(language: str, text: str) -> None:
    assert language_of(text) == language
