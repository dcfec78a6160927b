"""The values of facts as a letter says them."""

from __future__ import annotations

import re

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def spoken_date(value: str) -> str:
    """`2027-03-15` as "15 March 2027", `2027-03` as "March 2027", `2027-Q3` as "Q3 2027"; anything else as it is."""
    found = re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?", value)
    if found:
        day = f"{int(found[3])} " if found[3] else ""
        return f"{day}{MONTHS[int(found[2]) - 1]} {found[1]}"
    quarter = re.fullmatch(r"(\d{4})-([QH]\d)", value)
    return f"{quarter[2]} {quarter[1]}" if quarter else value


def with_thousands_apart(value: str) -> str:
    """`GBP 38500` as "GBP 38,500"."""
    return re.sub(r"(?<![\d.])\d{4,}", lambda number: f"{int(number[0]):,}", value)
