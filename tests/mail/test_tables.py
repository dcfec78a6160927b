"""Sheets with several tables: each is read for itself."""

from __future__ import annotations

import pytest

from inwriting.mail.tables import Placed, in_tables


def placed(*rows: str) -> list[Placed]:
    """Rows by their cells between bars, each with the number of its row."""
    return [(tuple(cell.strip() for cell in row.split("|")), f"row {at}") for at, row in enumerate(rows, 1)]


def told(*rows: str) -> list[str]:
    return ["|".join(cells) for cells, _ in in_tables(placed(*rows))]


@pytest.mark.parametrize(
    ("rows", "tables"),
    [
        (["CRM|HubSpot", "ERP|Xero"], ["CRM|HubSpot", "ERP|Xero"]),
        (["CRM|HubSpot", "|", "Orders|300"], ["CRM|HubSpot", "\nOrders|300"]),  # one below the other
        (
            ["System|Use||Budget|EUR", "HubSpot|CRM||first year|20,000", "Xero|books||later|5,000"],
            ["System|Use", "HubSpot|CRM", "Xero|books", "\nBudget|EUR", "first year|20,000", "later|5,000"],
        ),
        (["No|What|", "1|HubSpot|", "2|Xero|"], ["No|What|", "1|HubSpot|", "2|Xero|"]),
        (["CRM||HubSpot", "ERP||Xero"], ["CRM||HubSpot", "ERP||Xero"]),  # a column that is only a gap
        (["|", "CRM|HubSpot"], ["CRM|HubSpot"]),
        ([], []),
    ],
)
def test_rows_come_table_by_table(rows: list[str], tables: list[str]) -> None:
    assert told(*rows) == tables


def test_a_table_beside_another_may_be_shorter() -> None:
    assert told("System|Use||Whose|What", "HubSpot|CRM||Jane|sales", "Xero|books||| ") == [
        "System|Use",
        "HubSpot|CRM",
        "Xero|books",
        "\nWhose|What",
        "Jane|sales",
    ]


def test_each_row_keeps_its_place() -> None:
    places = [place for _, place in in_tables(placed("CRM|HubSpot||Orders|300", "ERP|Xero||Invoices|90"))]
    assert places == ["row 1", "row 2", "row 1", "row 2"]
