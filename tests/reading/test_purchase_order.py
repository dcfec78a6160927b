"""What is read from purchase orders of several makes, and what is no order."""

from __future__ import annotations

from decimal import Decimal

import pytest

from inwriting.reading.model import Document, PurchaseOrderRead
from inwriting.reading.replies.purchase_order import read_purchase_order, read_purchase_orders

SAP = """\
Northwind Tools Ltd
Purchase Order
PO number: 4500012345            Date: 24.11.2026
Supplier: Example Integration Office Ltd
Bill to:
Northwind Tools Ltd
2 Harbour Road, Hull
Your reference: IW-2026-0001 revision 2, option B
10  Discovery with both reviews   1 EA   12,400.00 EUR
Net total: 12,400.00 EUR
VAT 20% 2,480.00 EUR
Total amount: 14,880.00 EUR
Payment terms: 30 days net
"""
GERMAN = """\
Bestellung Nr. B-2026-118
Lieferant: Example Integration Office Ltd
Gesamtbetrag: 12.400,00 €
Es gelten unsere Allgemeinen Einkaufsbedingungen.
"""
PLAIN = """\
PURCHASE ORDER PO-77/2026
Total: GBP 9 800
This order is subject to our general terms and conditions of purchase.
"""
TABLE = (
    ("Purchase Order",),
    ("PO No.", "Date", "Currency"),
    ("PO-2026-0042", "2026-11-24", "EUR"),
    ("Vendor:", "Example Integration Office Ltd"),
    ("Grand total", "EUR 12,400"),
)


def read(text: str) -> PurchaseOrderRead:
    found = read_purchase_order(text.splitlines(), "po.txt")
    assert found is not None
    return found


def test_an_order_of_an_erp_is_read_label_by_label() -> None:
    order = read(SAP)
    assert (order.number, order.nets, order.taxes, order.totals) == (
        "4500012345",
        (Decimal("12400.00"),),
        (Decimal("2480.00"),),
        (Decimal("14880.00"),),
    )
    assert (order.currencies, order.buyer, order.supplier) == (
        ("EUR",),
        "Northwind Tools Ltd",
        "Example Integration Office Ltd",
    )
    assert (order.ref, order.revisions, order.options, order.payment_days) == ("IW-2026-0001", (2,), ("B",), (30,))
    assert order.terms == ""
    assert "4500012345" in order.evidence


def test_an_order_in_german_with_terms_of_the_buyers_own() -> None:
    order = read(GERMAN)
    assert (order.number, order.totals, order.currencies) == ("B-2026-118", (Decimal("12400.00"),), ("EUR",))
    assert "Einkaufsbedingungen" in order.terms


def test_a_short_order_and_its_own_terms() -> None:
    order = read(PLAIN)
    assert (order.number, order.totals, order.currencies) == ("PO-77/2026", (Decimal(9800),), ("GBP",))
    assert order.terms == "This order is subject to our general terms and conditions of purchase."


def test_an_order_in_a_table() -> None:
    (order,) = read_purchase_orders([Document("po.xlsx", TABLE)], "")
    assert (order.number, order.totals, order.currencies) == ("PO-2026-0042", (Decimal(12400),), ("EUR",))
    assert order.supplier == "Example Integration Office Ltd"


def test_two_totals_stay_two() -> None:
    order = read("Purchase order 4711-9\nTotal: EUR 12,400\nTotal: EUR 13,000\n")
    assert order.totals == (Decimal(12400), Decimal(13000))


def test_an_order_in_the_mail_itself() -> None:
    (order,) = read_purchase_orders((), "Our purchase order no. 4500012345\n\nTotal: EUR 12,400.00\n")
    assert (order.number, order.totals) == ("4500012345", (Decimal("12400.00"),))


@pytest.mark.parametrize(
    "sentence",
    [
        "The terms of your quote apply.",
        "Payment terms: 30 days net.",
        "Supplier's terms and conditions apply.",
        "All conditions as per your quote.",
    ],
)
def test_terms_that_are_ours_are_none_of_the_buyers(sentence: str) -> None:
    assert read(f"Purchase order 4711-9\nTotal: EUR 12,400\n{sentence}\n").terms == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "We will send a purchase order next week.",
        "Purchase orders are approved by email today.",
        "Quote IW-2026-0001, revision 1, firm. Total EUR 12,400. To go ahead, send a purchase order.",
        "Invoice 4711\nTotal: EUR 12,400",
        "The PO number 4500012345 will follow.",
    ],
)
def test_what_only_speaks_of_an_order_is_none(text: str) -> None:
    assert read_purchase_orders([Document("notes.txt", tuple((line,) for line in text.splitlines()))], text) == ()
