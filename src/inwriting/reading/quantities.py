"""Dates and sums of money in prose: the one that a text names, or none."""

from __future__ import annotations

import re
from decimal import Decimal

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
_ISO = re.compile(r"\b(20\d\d)-(\d\d)(?:-(\d\d))?\b")
_QUARTER = re.compile(r"\bQ([1-4])[ /-]*(?:of )?(20\d\d)\b|\b(20\d\d)[ /-]*Q([1-4])\b", re.I)
_SPOKEN = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?)?("
    + "|".join(_MONTHS)
    + r")\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?,?)?\s+(20\d\d)\b",
    re.I,
)


def date_in(text: str) -> str | None:
    """The one date that a text names, as ISO 8601 or `2027-Q3`; None where there is none or more than one."""
    found = {m.group() for m in _ISO.finditer(text) if 1 <= int(m[2]) <= 12}
    found |= {f"{m[2] or m[3]}-Q{m[1] or m[4]}" for m in _QUARTER.finditer(text)}
    for match in _SPOKEN.finditer(text):
        day = match[1] or match[3]
        month = f"{match[4]}-{_MONTHS[match[2].casefold()]:02d}"
        found.add(f"{month}-{int(day):02d}" if day and 1 <= int(day) <= 31 else month)
    return next(iter(found)) if len(found) == 1 else None


_CURRENCIES = {
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
    "eur": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "usd": "USD",
    "gbp": "GBP",
    "chf": "CHF",
}
_AMOUNT = r"\d{1,3}(?:[ \u00a0\u202f.,']\d{3})+(?!\d)(?:[.,]\d{2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?"
_MONEY = re.compile(
    rf"(?:(?P<a>€|\$|£|\b(?:EUR|USD|GBP|CHF))\s?)(?P<n>{_AMOUNT})(?P<k>\s?(?:k|m)\b)?|"
    rf"(?<![\d.,'])(?P<n2>{_AMOUNT})(?P<k2>\s?(?:k|m)\b)?\s?(?P<b>€|EUR|euros?|USD|GBP|CHF)(?!\w)",
    re.I,
)


def money_in(text: str) -> str | None:
    """The one sum of money that a text names, as `EUR 25000`; None where there is none or more than one."""
    found = set()
    for match in _MONEY.finditer(text):
        whole, fraction = re.fullmatch(r"(.*?)(?:[.,](\d{1,2}))?", match["n"] or match["n2"]).groups()  # type: ignore[union-attr]
        digits = Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{fraction or 0}")
        factor = {"k": 1000, "m": 1_000_000}.get((match["k"] or match["k2"] or "").strip().casefold(), 1)
        amount = (digits * factor).normalize()
        found.add(f"{_CURRENCIES[(match['a'] or match['b']).casefold()]} {amount:f}")
    return next(iter(found)) if len(found) == 1 else None
