"""A product is read where a careful reader reads one; a word, a person, a company or an address is none."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.told.prose import Clause

PLAYBOOK = load_playbook("crm-erp-integration")
CATALOGUE = catalogue(PLAYBOOK)
DATA: dict[str, Any] = tomllib.loads((Path(__file__).parent / "catalogue.toml").read_text())


def products(text: str, *, sure: bool = False) -> list[str]:
    clause = Clause(text.rstrip("."), 0, len(text.rstrip(".")), "stated", (0, len(text)))
    return [mention.system.name for mention in CATALOGUE.find(clause, sure=sure)]


def test_no_word_person_company_or_address_is_read_as_a_product() -> None:
    false = {text: found for text in DATA["traps"] if (found := products(text))}
    assert len(DATA["traps"]) >= 200
    assert not false, f"{len(false)} of {len(DATA['traps'])} sentences with none: {false}"


def test_the_products_a_careful_reader_takes_are_read() -> None:
    meant = right = read = 0
    wrong = []
    for sentence in DATA["sentence"]:
        found, wanted = set(products(sentence["text"])), set(sentence["products"])
        meant, read, right = meant + len(wanted), read + len(found), right + len(found & wanted)
        if found != wanted:
            wrong.append((sentence["text"], sorted(found), sorted(wanted)))
    said = f"precision {right / read:.3f}, recall {right / meant:.3f}, {len(DATA['sentence'])} sentences: {wrong}"
    assert len(DATA["sentence"]) >= 200
    assert right == read, said
    assert right / meant >= 0.95, said


def test_the_longest_name_is_one_mention_with_the_words_as_written() -> None:
    text = "Now Microsoft Dynamics 365 Business Central and Hubspott"
    mentions = CATALOGUE.find(Clause(text, 100, 100 + len(text), "stated", (100, 100 + len(text))))
    assert [text[m.start - 100 : m.end - 100] for m in mentions] == [
        "Microsoft Dynamics 365 Business Central",
        "Hubspott",
    ]


def test_a_labelled_line_needs_no_other_words() -> None:
    assert products("CRM: close", sure=True) == ["Close"]
    assert products("ERP: Sage", sure=True) == ["Sage"]
    assert products("CRM: we want to close more deals", sure=True) == []


def test_reading_the_same_text_twice_gives_the_same() -> None:
    text = "Salesforcee and Acumaticca and Sales Force"
    assert products(text) == products(text)


def unlike(kind: str) -> dict[str, tuple[list[str], list[str]]]:
    """The sentences of a kind that are not read as they should be: what was read, and what is meant."""
    read = {entry["text"]: (sorted(set(products(entry["text"]))), sorted(entry["products"])) for entry in DATA[kind]}
    return {text: (found, wanted) for text, (found, wanted) in read.items() if found != wanted}


def test_a_misspelt_name_is_the_product_that_it_means() -> None:
    assert len(DATA["misspelt"]) >= 40
    assert unlike("misspelt") == {}


def test_a_word_that_looks_like_a_product_is_none() -> None:
    assert len(DATA["look_alikes"]) >= 40
    assert {text: found for text in DATA["look_alikes"] if (found := products(text))} == {}


def test_an_edition_stays_its_product() -> None:
    assert len(DATA["edition"]) >= 20
    assert unlike("edition") == {}


BRIEFS = {
    "Our CRM is HubSpot Professional and our ERP is Odoo 17 Enterprise.": ("HubSpot", "Odoo"),
    "Our CRM is Salesforce Enterprise Edition, the ERP is NetSuite Limited Edition.": ("Salesforce", "NetSuite"),
    "Sales works in Zoho CRM Ultimate. The ERP is SAP Business One Limited.": ("Zoho CRM", "SAP Business One"),
    "The CRM is Sugar Sell Premier, the ERP is SAP S/4HANA Cloud, public edition.": ("SugarCRM", "SAP S/4HANA"),
    "Our CRM is Zendesk Sell Professional; accounting is in QuickBooks Simple Start.": (
        "Zendesk Sell",
        "QuickBooks Online",
    ),
    "Our CRM is Vtiger Open Source. Our ERP is Acumatica Enterprise.": ("Vtiger", "Acumatica"),
    "Unser CRM ist HubSpot Enterprise, unser ERP ist Lexware warenwirtschaft pro.": ("HubSpot", "Lexware"),
    "Nuestro CRM es Salesforce Professional y nuestro ERP es Odoo 16 Community.": ("Salesforce", "Odoo"),
    "Notre CRM est Salesforce Starter, notre ERP est EBP Gestion Commerciale PRO.": ("Salesforce", "EBP"),
    "Ons CRM is Teamleader Boost en ons ERP is Exact Online Manufacturing.": ("Teamleader", "Exact Online"),
}


@pytest.mark.parametrize(("said", "systems"), BRIEFS.items())
def test_an_edition_adds_no_fact_to_a_brief(said: str, systems: tuple[str, str]) -> None:
    reading = read_brief(f"Hello,\n\nwe want our two systems connected. {said}\n\nPlease quote.\n", PLAYBOOK)
    assert [(fact.key, fact.value) for fact in reading.facts] == [("crm", systems[0]), ("erp", systems[1])]


def test_a_slip_of_a_misspelling_is_no_slip() -> None:
    assert products("Hobspot is the CRM") == ["HubSpot"]
    assert products("Hotspot is what the drivers call it") == []
