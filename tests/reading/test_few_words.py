"""What is said in few words of money, days, licences and people, and what comes near (`few_words.toml`)."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

FEW = tomllib.loads((Path(__file__).parent / "few_words.toml").read_text())


def values(said: str, key: str, *, before: str = "CRM is Copper and the ERP is Xero. ") -> set[str]:
    reading = read_brief(before + said, PLAYBOOK, author="tim@b.example", written=date(2026, 11, 24))
    return {fact.value for fact in reading.facts if fact.key == key}


@pytest.mark.parametrize(("key", "value"), [("budget", "GBP 11500"), ("go_live", "2027-10-01")])
def test_sums_and_days(key: str, value: str) -> None:
    missed = [said for said in FEW[key]["told"] if values(said, key) != {value}]
    false = [said for said in FEW[key]["near"] if values(said, key)]
    assert (missed, false) == ([], [])


def test_licences() -> None:
    near = FEW["licences"]["near"]
    status = {key: told for key, told in FEW["licences"].items() if key != "near"}
    before = "CRM is Copper and the ERP is Odoo. "
    missed = [
        said
        for key, told in status.items()
        for said in told
        if key not in values(said, "licence_status", before=before)
    ]
    false = [
        said
        for said in near
        if values(said, "licence_status", before=before) or values(said, "renewal_date", before=before)
    ]
    assert (missed, false) == ([], [])


def test_labels_of_people() -> None:
    wrong = []
    for key, labels in FEW["labels"].items():
        for label in labels:
            text = f"CRM: Copper\nERP: Xero\n{label}: Nora Bergqvist\nOrders: 300 a month\n"
            reading = read_brief(text, PLAYBOOK, author="tim@b.example", written=date(2026, 11, 24))
            if {fact.key for fact in reading.facts if "Nora" in fact.value} != {key}:
                wrong.append((key, label))
    assert wrong == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Sponsor: zaakvoerder Lieselot Verhaegen", "Lieselot Verhaegen"),
        ("Sponsor: Geschäftsführer Konrad Beyer", "Konrad Beyer"),
        ("Sponsor: managing director Ann Lee", "Ann Lee"),
        ("Sponsor: la directrice générale, Anne Roux", "Anne Roux"),
        ("Sponsor: our head of sales and marketing Ann Lee", "Ann Lee"),
        ("Sponsor: Captain Nikos Stavrou", "Nikos Stavrou"),
        ("Legal: Atty. Rosa Cruz", "Rosa Cruz"),
        ("Legal: RA Dr. Eva Lins", "Eva Lins"),
        ("Security: Col. (ret.) James Abernathy", "James Abernathy"),
        ("Operations: Col Weatherall", "Col Weatherall"),
    ],
)
def test_offices_and_ranks_before_a_name_are_none_of_it(line: str, name: str) -> None:
    reading = read_brief(f"CRM: Copper\n{line}\n", PLAYBOOK, author="tim@b.example")
    assert [fact.value for fact in reading.facts if fact.key not in ("crm", "erp")] == [name]


TRIGGERS = {
    "Wir nutzen Pipedrive. Sobald der Kunde das Angebot unterschrieben hat, gibt Frau Hertel den Auftrag von Hand in proALPHA ein.": True,
    "Wij gebruiken Pipedrive. Als de klant de offerte goedkeurt, typt de binnendienst alles over in Exact.": True,
    "Nous travaillons avec HubSpot. La commande part dès que le client a versé l'acompte.": True,
    "El equipo comercial trabaja con Clientify. El pedido debe pasar al ERP cuando se cobra el anticipo.": True,
    "Usamos Clientify. En cuanto el cliente firma, Ana teclea el pedido en Sage.": True,
    "Usamos o Pipedrive. Assim que o cliente assina a proposta, a Rita digita a encomenda no PHC.": True,
    "Wir nutzen Pipedrive. Wenn der Kunde bezahlt hat, ist alles gut.": False,
    "Wir nutzen Pipedrive. Wenn der Rabatt genehmigt ist, tippt Jutta den Auftrag.": False,
}


@pytest.mark.parametrize(("text", "told"), TRIGGERS.items())
def test_an_event_at_which_somebody_goes_on_is_a_trigger_abroad(text: str, told: bool) -> None:
    reading = read_brief(text, PLAYBOOK, author="tim@b.example")
    assert any(fact.key == "triggers" for fact in reading.facts) is told
