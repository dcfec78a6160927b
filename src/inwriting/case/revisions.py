"""What changed between two quote documents, in words: each cause with the days and the money it moves.

    Entitlement added (Records, U9): +0.5 days, EUR 460
    Option B: EUR 12,400 is now EUR 12,860

Documents are those of `quote.quote_document`. A line is the same line where it has the same title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

Document = Mapping[str, Any]
TOTALS = ("low", "expected", "high")
_TOKEN = re.compile(r"\b[UQA]\d+\b")
_NOT_CONTENT = ("revision", "supersedes", "issued_on", "valid_until", "calendar")  # what each day or issue changes
MOST_TOLD = 12


@dataclass(frozen=True, slots=True)
class _Moved:
    """A line that differs: by how many days and how much money, and the facts it rests on that differ."""

    title: str
    days: Decimal
    money: Decimal
    causes: tuple[str, ...]
    own: str  # what differs in the line itself, in words


def same_content(before: Document, after: Document) -> bool:
    """Whether two documents say the same, their number and dates apart."""
    return {k: v for k, v in before.items() if k not in _NOT_CONTENT} == {
        k: v for k, v in after.items() if k not in _NOT_CONTENT
    }


def moves_price(before: Document, after: Document) -> bool:
    """Whether a client who compares the totals of all options would see another number."""
    return _totals(before) != _totals(after)


def changes(before: Document, after: Document) -> tuple[str, ...]:
    """Sentences about what differs; empty where nothing does that a price rests on."""
    currency = str(after["currency"])
    causes = _causes(before, after)
    grouped: dict[tuple[str, ...], list[_Moved]] = {}
    for moved in _moved(before, after, causes):
        grouped.setdefault(moved.causes, []).append(moved)
    told = []
    for tokens, lines in grouped.items():
        effect = _effect(sum((line.days for line in lines), Decimal(0)), _sum(lines), currency)
        if tokens:
            why = "; ".join(causes[token] for token in tokens)
            told.append(f"{why}: {effect} ({', '.join(line.title for line in lines)})")
        else:
            told += [f"{line.title}, {line.own}: {_effect(line.days, line.money, currency)}" for line in lines]
    if len(told) > MOST_TOLD:
        told = [*told[:MOST_TOLD], f"and {len(told) - MOST_TOLD} more, all in the lines below"]
    if before["class"] != after["class"]:
        now = "firm" if after["class"] == "firm" else "budgetary, so it is no offer yet"
        told.insert(0, f"The quote was {before['class']} and is {now}")
    if before["currency"] != currency:
        return (*told, f"The currency was {before['currency']} and is {currency}")
    return (*told, *_options(before, after, currency))


def money(amount: Decimal, currency: str) -> str:
    """`EUR 2,400`, with cents where there are any; a sign stands before the currency."""
    places = 0 if amount == amount.to_integral_value() else 2
    return f"{'−' if amount < 0 else ''}{currency} {abs(amount):,.{places}f}"


def days(amount: Decimal) -> str:
    """`2 days`, `0.5 days`, `1 day`."""
    return f"{amount.normalize():f} day{'' if abs(amount) == 1 else 's'}"


def lines_of(document: Document) -> dict[str, Mapping[str, Any]]:
    """The lines of all options by title, each as the last option that has it shows it."""
    return {line["title"]: line for option in document["options"] for line in option["lines"]}


def _totals(document: Document) -> list[tuple[str, ...]]:
    return [(option["key"], *(str(option[name]) for name in TOTALS)) for option in document["options"]]


def _moved(before: Document, after: Document, causes: Mapping[str, str]) -> Iterable[_Moved]:
    old, new = lines_of(before), lines_of(after)
    for title in [*new, *(title for title in old if title not in new)]:
        one, other = old.get(title), new.get(title)
        spent = _decimal(other, "days") - _decimal(one, "days")
        cost = _decimal(other, "expected") - _decimal(one, "expected")
        if not spent and not cost:
            continue
        rests = [set(_TOKEN.findall(str(line["rests_on"]))) if line else set() for line in (one, other)]
        differs = (rests[0] ^ rests[1]) | {token for token in rests[1] if token in causes}
        tokens = tuple(sorted((t for t in differs if t in causes), key=lambda t: (t[0], int(t[1:]))))
        yield _Moved(title, spent, cost, tokens, _own(one, other, str(after["currency"])))


def _own(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None, currency: str) -> str:
    if one is None or other is None:
        return "added" if one is None else "left out"
    said = []
    if one["quantity"] != other["quantity"]:
        said.append(f"{one['quantity']} {one['unit']} {_are(one['quantity'])} now {other['quantity']} {other['unit']}")
    if Decimal(str(one["day_rate"])) != Decimal(str(other["day_rate"])):
        rates = [money(Decimal(str(line["day_rate"])), currency) for line in (one, other)]
        said.append(f"a day rate of {rates[0]} is now {rates[1]}")
    if not said and Decimal(str(one["days"])) != Decimal(str(other["days"])):
        said.append(f"{days(Decimal(str(one['days'])))} are now {days(Decimal(str(other['days'])))}")
    return ", ".join(said) or "priced anew"


def _are(quantity: object) -> str:
    return "is" if str(quantity) == "1" else "are"


def _causes(before: Document, after: Document) -> dict[str, str]:
    """What differs in facts, answers and assumptions, by the number that lines name (`U3`, `Q2`, `A1`)."""
    told: dict[str, str] = {}
    old, new = _by_number(before, "facts"), _by_number(after, "facts")
    for number in sorted(old.keys() | new.keys()):
        one, other = old.get(number), new.get(number)
        if one is None and other is not None:
            told[f"U{number}"] = f"{_capital(other['value'])} added ({other['label']}, U{number})"
        elif other is None and one is not None:
            told[f"U{number}"] = f"{_capital(one['value'])} withdrawn ({one['label']}, U{number})"
        elif one and other and one["value"] != other["value"]:
            told[f"U{number}"] = f"{other['label']}: {one['value']} is now {other['value']} (U{number})"
    old, new = _by_number(before, "answers"), _by_number(after, "answers")
    for number in sorted(old.keys() | new.keys()):
        one, other = old.get(number), new.get(number)
        words = [_short(line["value"] or line["answer"]) if line else "" for line in (one, other)]
        if one is None and other is not None:
            told[f"Q{number}"] = f"Question {number} answered with “{words[1]}”"
        elif other is None and one is not None:
            told[f"Q{number}"] = f"The answer to question {number} is open again"
        elif words[0] != words[1]:
            told[f"Q{number}"] = f"Question {number}: “{words[0]}” is now “{words[1]}”"
    old, new = _by_number(before, "assumptions"), _by_number(after, "assumptions")
    for number in sorted(old.keys() ^ new.keys()):
        told[f"A{number}"] = f"Assumption A{number} {'is settled' if number in old else 'is made'}"
    return told


def _by_number(document: Document, part: str) -> dict[int, Mapping[str, Any]]:
    return {line["number"]: line for line in document.get(part, ())}


def _options(before: Document, after: Document, currency: str) -> list[str]:
    old = {option["key"]: option for option in before["options"]}
    told = []
    for option in after["options"]:
        one = old.pop(option["key"], None)
        now = Decimal(str(option["expected"]))
        if one is None:
            told.append(f"Option {option['key']} is new: {money(now, currency)}")
            continue
        was = Decimal(str(one["expected"]))
        ranges = [[Decimal(str(each[name])) for name in ("low", "high")] for each in (one, option)]
        if was != now:
            told.append(f"Option {option['key']}: {money(was, currency)} is now {money(now, currency)}")
        elif ranges[0] != ranges[1]:
            low, high = (money(amount, currency) for amount in ranges[1])
            told.append(f"Option {option['key']}: {money(now, currency)} as before, now between {low} and {high}")
    return [*told, *(f"Option {key} is no longer offered" for key in old)]


def _effect(spent: Decimal, cost: Decimal, currency: str) -> str:
    said = []
    if spent:
        said.append(f"{'+' if spent > 0 else '−'}{days(abs(spent))}")
    if cost or not spent:
        said.append(money(cost, currency))
    return ", ".join(said)


def _sum(lines: Iterable[_Moved]) -> Decimal:
    return sum((line.money for line in lines), Decimal(0))


def _decimal(line: Mapping[str, Any] | None, name: str) -> Decimal:
    return Decimal(str(line[name])) if line else Decimal(0)


def _short(words: object, most: int = 60) -> str:
    flat = " ".join(str(words).split())
    return flat if len(flat) <= most else flat[: most - 1].rsplit(" ", 1)[0] + " …"


def _capital(words: object) -> str:
    flat = _short(words)
    return flat[:1].upper() + flat[1:]
