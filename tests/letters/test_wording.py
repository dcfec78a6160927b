"""A line of what was understood says something: the words themselves, the person's name alone, whose licence it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desks import DeskInAFolder, mail, text_of

Letter = Callable[[str], str]


@pytest.fixture
def letter(tmp_path: Path) -> Iterator[Letter]:
    desk = DeskInAFolder(tmp_path)

    def first(text: str) -> str:
        desk.receive(mail(text), "2026-11-23 10:00")
        desk.tick("2026-11-23 10:01")
        return " ".join(text_of(desk.letter("scope-response")).split())

    yield first
    desk.close()


def test_a_row_of_a_table_names_the_person_and_not_its_label(letter: Letter) -> None:
    told = letter(
        "We use HubSpot and NetSuite.\n\nRole\tName\tEmail\nFinance\tColm Daly\tcolm.daly@kelvedon.example\n"
        "Security\tBeth Ito\tbeth@kelvedon.example\n\n"
        "Name\tFunction\tE-mail\nDeniz Aksoy\tHead of procurement\tdeniz@kelvedon.example\n\n"
        "Record\tPer month\nOrders\t5200\n"
    )
    assert "Procurement: Deniz Aksoy, deniz@kelvedon.example" in told
    assert "5,200 orders per month" in told
    assert "Finance: Colm Daly, colm.daly@kelvedon.example" in told
    assert "Security: Beth Ito, beth@kelvedon.example" in told
    assert "Colm Daly (finance)" in told


def test_a_place_is_named_after_its_preposition_once(letter: Letter) -> None:
    told = letter("CRM: HubSpot\nERP: Xero\nApprovals live in: in email, ad hoc\n")
    assert "Approvals live in: email, ad hoc" in told


def test_a_text_is_shown_and_not_only_cited(letter: Letter) -> None:
    words = "Cleansing of the old accounts will be dealt with after go-live"
    told = letter(f"CRM: HubSpot\nERP: Xero\n\n{words}.\n")
    assert f"Data cleanup: you wrote “{words}” " in told
    assert "as you wrote" not in told
    assert told.count(words) <= told.lower().count("wrote") + 1


def test_a_licence_is_said_of_its_product(letter: Letter) -> None:
    told = letter("CRM: HubSpot\nERP: Xero\nLicences: Xero bought, HubSpot evaluating\n")
    assert "Licences: bought (Xero)" in told
    assert "Licences: evaluating (HubSpot)" in told
    assert "bought, evaluating" not in told
