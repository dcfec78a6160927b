"""Of a table that sets what was beside what is, only what is counts."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")


@pytest.mark.parametrize(
    "table",
    [
        "Item | 2025 | now\nCRM | Zoho | HubSpot\nWork orders per month | 1,020 | 1,340\nBudget | USD 30,000 | USD 47,500\n",
        "\tthis year\tlast year\nCRM\tHubSpot\tZoho\nWork orders per month\t1,340\t1,020\nBudget\tUSD 47,500\tUSD 30,000\n",
        "What                    Before        Now\nCRM                     Zoho          HubSpot\nWork orders per month   1,020         1,340\nBudget                  USD 30,000    USD 47,500\n",
    ],
)
def test_only_the_column_of_today_counts(table: str) -> None:
    read = read_brief(f"We need a quote, here is where we stand.\n\n{table}", PLAYBOOK, written=date(2026, 11, 24))
    told = {(fact.key, fact.value) for fact in read.facts}
    assert {("crm", "HubSpot"), ("volumes", "1340 work orders per month"), ("budget", "USD 47500")} <= told
    assert not {value for _, value in told} & {"Zoho CRM", "Zoho", "USD 30000", "1020 work orders per month"}


@pytest.mark.parametrize(
    "value",
    [
        "Odoo, from May NetSuite",
        "Odoo (from 2029 NetSuite)",
        "Odoo, from next spring NetSuite",
        "Odoo, as of 1 March 2029: NetSuite",
        "Odoo, ab Mai NetSuite",
        "Odoo, à partir de mai NetSuite",
        "Odoo, a partir de mayo NetSuite",
        "Odoo, vanaf mei NetSuite",
    ],
)
def test_what_comes_from_a_day_on_is_planned_and_the_one_before_it_is_there(value: str) -> None:
    read = read_brief(f"We need a quote.\n\nCRM: HubSpot\nERP: {value}\n", PLAYBOOK, written=date(2026, 11, 24))
    assert [fact.value for fact in read.facts if fact.key == "erp"] == ["Odoo"]
    assert [(item.value, item.why) for item in read.excluded] == [("NetSuite", "planned")]


def test_what_came_on_a_day_that_is_over_is_there() -> None:
    read = read_brief("We need a quote.\n\nERP: Odoo, from 2019 NetSuite\n", PLAYBOOK, written=date(2026, 11, 24))
    assert [fact.value for fact in read.facts if fact.key == "erp"] == ["NetSuite"]
