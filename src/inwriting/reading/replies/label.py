"""A label: the number that somebody put before what they wrote, and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A label: `row` it stands in, its offsets, where what it labels begins, and the numbers it names.

    No numbers are "the rest", which names no question. `kind` is `question` or `fact`; `explicit` is false for a bare number, whose `style` (its separator) and
    `indent` tell lists from lists within lists."""

    row: int
    start: int
    content: int
    numbers: tuple[int, ...]
    kind: str
    explicit: bool
    style: str = ""
    indent: int = 0
    doubtful: bool = False  # "1. March", "3 - 5 days": a label only beside others of its style


def numbers_of(text: str) -> tuple[int, ...]:
    """`1, 3-5 and 8` → 1 3 4 5 8; empty where a range runs backwards or is absurdly long."""
    numbers: list[int] = []
    reach = False
    for token in re.findall(r"\d+|-|–|—|\bto\b|\bbis\b|\bthrough\b|\bthru\b|\bà\b|\.\.", text.lower()):
        if not token.isdigit():
            reach = True
        elif reach:
            last, stop = numbers[-1], int(token)
            if not last < stop <= last + 40:
                return ()
            numbers += range(last + 1, stop + 1)
            reach = False
        else:
            numbers.append(int(token))
    return tuple(dict.fromkeys(numbers))
