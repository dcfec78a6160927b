"""Sentences of German, French, Spanish, Dutch and Portuguese briefs, kind by kind (`five_languages/*.txt`): what each states, and in
the files `no_*` such as come near and state none of it.

A line is `language|what is to be read|sentence`; of people, figures, counts and licences `language|key|value|sentence`.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

PLAYBOOK = load_playbook("crm-erp-integration")
FOLDER = Path(__file__).parent / "five_languages"
HAVING = {  # what each brief says besides
    "de": "Guten Tag,\n\nunser CRM ist HubSpot. Unser ERP ist NetSuite. Wir möchten beide verbinden.\n\n{}\n\nMit freundlichen Grüßen\nBo\n",
    "nl": "Goedendag,\n\nons CRM is HubSpot. Ons ERP is NetSuite. We willen de twee koppelen.\n\n{}\n\nMet vriendelijke groet\nBo\n",
    "fr": "Bonjour,\n\nnotre CRM est HubSpot. Notre ERP est NetSuite. Nous souhaitons relier les deux.\n\n{}\n\nCordialement\nBo\n",
    "es": "Hola:\n\nnuestro CRM es HubSpot. Nuestro ERP es NetSuite. Queremos conectar los dos.\n\n{}\n\nUn saludo\nBo\n",
    "pt": "Bom dia,\n\no nosso CRM é o HubSpot. O nosso ERP é o NetSuite. Queremos ligar os dois.\n\n{}\n\nCom os melhores cumprimentos\nBo\n",
}
NAMING_NONE = {
    "de": "Guten Tag,\n\nwir bauen Möbel und suchen jemanden für eine Schnittstelle.\n\n{}\n\nMit freundlichen Grüßen\nBo\n",
    "nl": "Goedendag,\n\nwij maken meubels en zoeken iemand voor een koppeling.\n\n{}\n\nMet vriendelijke groet\nBo\n",
    "fr": "Bonjour,\n\nnous fabriquons des meubles et cherchons quelqu'un pour une interface.\n\n{}\n\nCordialement\nBo\n",
    "es": "Hola:\n\nfabricamos muebles y buscamos a alguien para una integración.\n\n{}\n\nUn saludo\nBo\n",
    "pt": "Bom dia,\n\nfabricamos móveis e procuramos alguém para uma integração.\n\n{}\n\nCom os melhores cumprimentos\nBo\n",
}
PEOPLE = {"sponsor", "finance", "operations", "security", "procurement", "legal"}
FIGURES = {"budget", "go_live", "renewal_date"}
SYSTEMS = {"crm", "erp", "other_systems"}
TEXTS = {fact.key for fact in PLAYBOOK.facts if fact.kind == "text"}


def read(language: str, sentence: str, frame: dict[str, str] = HAVING) -> BriefReading:
    text = frame[language].format(sentence.replace("\\n", "\n"))
    return read_brief(text, PLAYBOOK, author="bo@acme.example", written=date(2026, 11, 24))


def lines(name: str, parts: int) -> list[list[str]]:
    return [line.split("|", parts - 1) for line in (FOLDER / f"{name}.txt").read_text().splitlines()]


def number(value: str) -> str:
    found = re.match(r"\D*([\d.,’' ]*)", value)
    return "".join(filter(str.isdigit, found.group(1))) if found else ""


def keys(reading: BriefReading) -> set[str]:
    return {fact.key for fact in reading.facts}


@pytest.mark.parametrize("kind", ["people", "figures", "licences"])
def test_what_a_sentence_states(kind: str) -> None:
    missed = [
        (language, key, value, sentence)
        for language, key, value, sentence in lines(kind, 4)
        if (key, value) not in {(fact.key, fact.value) for fact in read(language, sentence).facts}
    ]
    assert not missed


def test_what_it_counts() -> None:
    missed = []
    for language, key, value, sentence in lines("counts", 4):
        reading = read(language, sentence)
        counted = reading.hedged if key.startswith("hedged") else reading.facts
        if number(value) not in {number(one.value) for one in counted if one.key == "volumes"}:
            missed.append((language, value, sentence))
    assert not missed


def test_whose_the_systems_are() -> None:
    missed = []
    for language, wanted, sentence in lines("systems", 3):
        reading = read(language, sentence, NAMING_NONE)
        there = {f"{fact.key}={fact.value}" for fact in reading.facts}
        out = {f"-{left.value}" for left in reading.excluded}
        for one in wanted.split(";"):
            name = one.partition("=")[2]
            is_read = (
                one in out
                if one.startswith("-")
                else any(f"{key}={name}" in there for key in one.split("=")[0].split("/"))
            )
            if not is_read:
                missed.append((one, sentence))
    assert not missed


def test_signals_and_traps() -> None:
    missed = []
    for language, shown, sentence in lines("signals", 3):
        reading = read(language, sentence)
        found = {f"S{one.number}" for one in reading.signals} | {f"T{one.number}" for one in reading.traps}
        if shown not in found:
            missed.append((shown, sentence))
    assert not missed


def test_free_texts() -> None:
    assert not [(key, said) for language, key, said in lines("texts", 3) if key not in keys(read(language, said))]


@pytest.mark.parametrize(
    ("kind", "none"),
    [
        ("no_people", PEOPLE),
        ("no_figures", FIGURES),
        ("no_counts", {"volumes"}),
        ("no_licences", {"licence_status"}),
        ("no_texts", TEXTS),
    ],
)
def test_what_comes_near(kind: str, none: set[str]) -> None:
    assert not [
        (said, keys(read(language, said)) & none)
        for language, said in lines(kind, 2)
        if keys(read(language, said)) & none
    ]


def test_what_shows_nothing() -> None:
    shown = [(said, reading) for language, said in lines("no_signals", 2) for reading in [read(language, said)]]
    assert not [(said, reading.signals, reading.traps) for said, reading in shown if reading.signals or reading.traps]
