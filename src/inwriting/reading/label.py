"""A label: the number that somebody put before what they wrote, and where it stands."""

from __future__ import annotations

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
