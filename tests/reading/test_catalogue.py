"""A product is read where a careful reader reads one; a word, a person, a company or an address is none."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from inwriting.playbook.loader import load_playbook
from inwriting.reading.catalogue import catalogue
from inwriting.reading.prose import Clause

CATALOGUE = catalogue(load_playbook("crm-erp-integration"))
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
