"""What others say, run or offer is none of the writer's, in five languages; and what a labelled line says to be decided."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")


def read(text: str) -> set[tuple[str, str]]:
    reading = read_brief(text, PLAYBOOK, author="ann@acme.example", written=date(2026, 11, 24))
    return {(fact.key, fact.value) for fact in reading.facts}


@pytest.mark.parametrize(
    ("text", "ours", "theirs"),
    [
        (
            "Guten Tag,\n\nwir arbeiten mit Pipedrive und brauchen ein Angebot. Unser größter Kunde, eine Molkerei, arbeitet mit Xentral.",
            "Pipedrive",
            "xentral",
        ),
        (
            "Guten Tag,\n\nunser CRM ist Pipedrive. Alle glauben immer, dass wir mit Xentral arbeiten. Bitte um ein Angebot.",
            "Pipedrive",
            "xentral",
        ),
        (
            "Hola:\n\nusamos HubSpot y necesitamos un presupuesto. La viña vecina, que nos compra mucho, trabaja con SAP Business One.",
            "HubSpot",
            "SAP Business One",
        ),
        (
            "Hola:\n\nusamos HubSpot y necesitamos un presupuesto. Todo el mundo cree que usamos Tango Gestión. No es así.",
            "HubSpot",
            "Tango Gestión",
        ),
        (
            "Olá,\n\nusamos o Pipedrive e precisamos de uma proposta. O cliente francês, de Cognac, trabalha com Cegid XRP.",
            "Pipedrive",
            "Cegid XRP",
        ),
        (
            "Bonjour,\n\nnous utilisons Axonaut et il nous faut un devis. Notre plus gros client, une chaîne, est passé à Cegid XRP.",
            "Axonaut",
            "Cegid XRP",
        ),
        (
            "Goedendag,\n\nwij werken met Teamleader en willen een offerte. Iedereen denkt dat wij met Exact Online werken.",
            "Teamleader",
            "Exact Online",
        ),
        (
            (
                "Buenos días:\n\nCRM: HubSpot. ERP: Ekon. Os reenvío lo que nos mandan otros; queremos un presupuesto.\n\n"
                "----- Mensaje reenviado -----\nDe: Consultora Levantia\nPara: Vicent\nAsunto: Oferta\n\nProponemos migrar a Salesforce."
            ),
            "HubSpot",
            "Salesforce",
        ),
    ],
)
def test_what_others_run_believe_or_offer_is_theirs(text: str, ours: str, theirs: str) -> None:
    values = {value for _, value in read(text)}
    assert ours in values
    assert theirs not in values


def test_a_department_of_customers_is_the_writers_own() -> None:
    text = "Olá,\n\no CRM é o HubSpot. O apoio ao cliente utiliza o Zendesk. Precisamos de uma proposta."
    assert ("other_systems", "Zendesk") in read(text)


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        ("Going live: Rasmus suggested 1 September. Too late. Decided: 15 June 2027", ("go_live", "2027-06-15")),
        ("Timing: 1 Feb. Scrap that, we move house. 1 March 2027, final.", ("go_live", "2027-03-01")),
        ("Start: not later of 30 April 2027.", ("go_live", "2027-04-30")),
        ("We move 40 - sorry, 400 - casks a month.", ("volumes", "400 casks per month")),
    ],
)
def test_what_was_decided_or_put_right_in_a_line_is_read(line: str, fact: tuple[str, str]) -> None:
    assert fact in read(f"Hello,\n\nwe need a quote for linking HubSpot with Xero.\n\n{line}\n\nAnn\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "The trade paper ran a piece on how approvals rot in people's inboxes. Not here: they are released in IFS, with a log.",
        "We make a scanner which plugs into the NetSuite of our clients. None of them is used in our own office.",
        "A gentleman who sells Boomi told our owner that the ERP is NetSuite. The owner showed him the door.",
        "Customers are in NetSuite. No, hang on, that's the landlord's firm.",
        "Rejected: moving the accounts to NetSuite.",
        "In the association's survey 62 % wrote that their sales and their finance cannot agree on who is a customer. We ticked no.",
    ],
)
def test_what_is_set_against_the_writers_house_is_none_of_it(sentence: str) -> None:
    text = f"Hello,\n\nour CRM is HubSpot and we need a quote. {sentence}\n"
    reading = read_brief(text, PLAYBOOK, author="ann@acme.example", written=date(2026, 11, 24))
    assert "NetSuite" not in {fact.value for fact in reading.facts}
    assert not reading.signals
