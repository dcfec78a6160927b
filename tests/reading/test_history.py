"""What a house tells of its systems year by year: the last of a kind is there, those before it are past."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

PLAYBOOK = load_playbook("crm-erp-integration")


def read(text: str) -> BriefReading:
    return read_brief(text, PLAYBOOK, author="jo@acme.example", written=date(2026, 11, 24))


@pytest.mark.parametrize(
    ("told", "there", "past"),
    [
        ("In 2015 we bought Sage 50. In 2020 we got Exact Globe. Last year we switched to Xero.", "Xero", "Sage 50"),
        ("In 2018 we moved to Exact Globe. In 2024 we moved to Xero.", "Xero", "Exact Globe"),
        ("In 2016 we installed Sage 50. In the spring of 2023 we migrated to Odoo.", "Odoo", "Sage 50"),
        (
            "En 2015 nous avons acheté EBP. En 2023 nous sommes passés à Odoo. Les clients sont dans Sellsy.",
            "Odoo",
            "EBP",
        ),
        (
            "En 2013 compramos ContaPlus. En 2022 pasamos a Odoo. Los clientes están en Bitrix24.",
            "Odoo",
            "Sage Contaplus",
        ),
        ("Em 2013 comprámos o PHC. Em 2022 mudámos para Odoo. Os clientes estão no Bitrix24.", "Odoo", "PHC CS"),
    ],
)
def test_what_came_before_another_of_its_kind_is_past(told: str, there: str, past: str) -> None:
    reading = read(told)
    assert {fact.value for fact in reading.facts if fact.key == "erp"} == {there}
    assert (past, "past") in {(item.value, item.why) for item in reading.excluded}
    assert not [fact for fact in reading.facts if fact.key == "licence_status"]


@pytest.mark.parametrize(
    ("told", "there"),
    [
        ("In 2018 we bought HubSpot. In 2024 we moved to Xero.", {"HubSpot", "Xero"}),
        ("In 2018 we moved to Xero.", {"Xero"}),
        ("In 2018 we got Exact Globe, and stock is still in Exact Globe.", {"Exact Globe"}),
    ],
)
def test_what_is_of_another_kind_or_there_still_stays(told: str, there: str) -> None:
    reading = read(told)
    assert {fact.value for fact in reading.facts if fact.key in ("crm", "erp")} == there


def test_a_licence_of_what_is_past_is_none() -> None:
    reading = read("I bought Sage 100 in 2009, and last spring we moved to Odoo. The CRM is HubSpot.")
    assert {fact.value for fact in reading.facts if fact.key == "erp"} == {"Odoo"}
    assert not [fact for fact in reading.facts if fact.key == "licence_status"]
