"""A purchase order beside the option it orders: what agrees, what differs, what one of the two does not say.

The quote's prices are without taxes. An order agrees where its net total is the option's price; where it has taxes on
top, net and taxes must add up to its total, so that nothing else hides in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from inwriting.case.content import ComparedLine
from inwriting.case.model import Office, Quote
from inwriting.case.offers import money, option_of, options_of, same_option, total_of
from inwriting.case.work import Work
from inwriting.reading.model import PurchaseOrderRead

UNSTATED = "not stated"


def keep_order(work: Work, order: PurchaseOrderRead, message_id: str, lines: Iterable[ComparedLine]) -> None:
    """Records an order as it was read, with what differs from the quote."""
    work.add(
        "purchase-order-received",
        cites=work.cite(message_id),
        number=order.number,
        totals=[str(amount) for amount in order.totals],
        nets=[str(amount) for amount in order.nets],
        taxes=[str(amount) for amount in order.taxes],
        currencies=list(order.currencies),
        buyer=order.buyer,
        supplier=order.supplier,
        ref=order.ref,
        revisions=list(order.revisions),
        options=list(order.options),
        terms=order.terms,
        evidence=order.evidence,
        source=order.source,
        message_id=message_id,
        differences=[line.what for line in lines if line.same is False],
    )


def ordered_option(order: PurchaseOrderRead, quote: Quote) -> str:
    """The option that an order names, else the only one at its price; "" where neither says which."""
    keys = [str(option["key"]) for option in options_of(quote)]
    if len(order.options) == 1 and order.options[0] in keys:
        return order.options[0]
    at_price = [key for key in keys if _price(order, total_of(option_of(quote, key)))[1]]
    if order.options or len(at_price) != 1:
        return keys[0] if len(keys) == 1 else ""
    return at_price[0]


def compare(
    order: PurchaseOrderRead, quote: Quote, key: str, office: Office, ref: str, quotes: Iterable[Quote] = ()
) -> tuple[ComparedLine, ...]:
    """An order beside an option of a quote of case `ref`. `quotes` are the case's other revisions."""
    option = option_of(quote, key) if key else {}
    total = total_of(option) if option else None
    shown, same = _price(order, total)
    named = ", ".join(order.options)
    lines = [
        ComparedLine("Order number", order.number, "", None),
        ComparedLine("Option", named or UNSTATED, key or UNSTATED, order.options == (key,) if named else None),
        ComparedLine("Total without taxes", shown, _figure(total), same),
        ComparedLine(
            "Currency",
            ", ".join(order.currencies) or UNSTATED,
            quote.currency,
            order.currencies == (quote.currency,),
        ),
        ComparedLine("Case", order.ref or UNSTATED, ref, order.ref == ref if order.ref else None),
        ComparedLine(
            "Revision",
            ", ".join(map(str, order.revisions)) or UNSTATED,
            str(quote.revision),
            _same_revision(order, quote, key, quotes),
        ),
        ComparedLine("Ordering company", order.buyer or UNSTATED, "", None),
        ComparedLine(
            "Supplier",
            order.supplier or UNSTATED,
            office.legal.entity or office.name,
            _same_name(order.supplier, (office.legal.entity, office.name)) if order.supplier else None,
        ),
    ]
    terms = str(quote.document.get("payment_terms") or "")
    offered = {int(days) for days in re.findall(r"\b(\d{1,3})\s+(?:calendar\s+)?days\b", terms)}
    if order.payment_days:
        days = ", ".join(f"{days} days" for days in order.payment_days)
        lines.append(ComparedLine("Payment", days, terms or UNSTATED, set(order.payment_days) <= offered))
    if order.sha256:
        lines.append(ComparedLine("SHA-256", order.sha256, quote.sha256, quote.sha256.startswith(order.sha256)))
    if order.terms:
        lines.append(ComparedLine("Terms", order.terms, "those of the quote", False))
    return tuple(lines)


def _price(order: PurchaseOrderRead, total: Decimal | None) -> tuple[str, bool]:
    """What the order costs without taxes, as text, and whether that is `total`."""
    stated = order.nets or order.totals
    shown = " or ".join(_figure(amount) for amount in stated) or UNSTATED
    if total is None or len(order.totals) > 1 or len(order.nets) > 1:
        return shown, False
    if not order.nets:
        # A total that is the price plus the taxes that the order shows is the same price.
        taxes = sum(order.taxes, Decimal(0))
        return shown, bool(order.totals) and total in (order.totals[0], order.totals[0] - taxes)
    net = order.nets[0]
    whole = order.totals[0] if order.totals else net
    return shown, net == total and whole - net in (Decimal(0), sum(order.taxes, Decimal(0)))


def _same_revision(order: PurchaseOrderRead, quote: Quote, key: str, quotes: Iterable[Quote]) -> bool | None:
    """An order for an earlier revision agrees where its option has not changed since."""
    if not order.revisions:
        return None
    if order.revisions == (quote.revision,):
        return True
    named = [other for other in quotes if other.revision in order.revisions]
    return len(named) == len(order.revisions) == 1 and same_option(named[0], quote, key)


def _same_name(one: str, others: Iterable[str]) -> bool:
    return any(other and (_plain(other) in _plain(one) or _plain(one) == _plain(other)) for other in others)


def _plain(name: str) -> str:
    words = re.sub(r"[^\w\s]", " ", name.casefold()).split()
    return " ".join({"limited": "ltd", "incorporated": "inc", "corporation": "corp"}.get(word, word) for word in words)


def _figure(amount: Decimal | None) -> str:
    return money("", amount).strip()
