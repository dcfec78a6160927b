"""What changed between two quote documents, in words: each cause with the days and the money it moves.

    Entitlement added (Records, U9): +0.5 days, EUR 460
    Option B: EUR 12,400 is now EUR 12,860

Documents are those of `quote_document`. A line is the same line where it has the same title; where a document shows no
lines, its phases stand for them.
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
    follows: bool  # overhead: a share of other lines, so that it moves where they do


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
    moved = list(_moved(before, after, causes)) if _detail(before) == _detail(after) else []
    grouped: dict[tuple[str, ...], list[_Moved]] = {}
    for line in moved:
        if not line.follows:
            grouped.setdefault(line.causes, []).append(line)
    following = [line for line in moved if line.follows]
    if len(grouped) == 1 and (only := next(iter(grouped))):
        grouped[only] += following
        following = []
    told = []
    for tokens, lines in grouped.items():
        if tokens:
            why = "; ".join(causes[token] for token in tokens)
            told.append(f"{why}: {_together(lines, currency)} ({', '.join(line.title for line in lines)})")
        else:
            told += [f"{line.title}, {line.own}: {_effect(line.days, line.money, currency)}" for line in lines]
    if following and grouped:
        titles = ", ".join(line.title for line in following)
        told.append(f"Overhead that follows: {_together(following, currency)} ({titles})")
    else:
        told += [f"{line.title}, {line.own}: {_effect(line.days, line.money, currency)}" for line in following]
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
    return [
        (option["key"], option.get("priced", "total"), *(str(option[name]) for name in TOTALS))
        for option in document["options"]
    ]


def _detail(document: Document) -> str:
    return str(document.get("detail", "lines"))


def _parts(document: Document) -> dict[str, Mapping[str, Any]]:
    """What a document shows of its price, by title."""
    if _detail(document) == "lines":
        return lines_of(document)
    phases = {phase["title"]: phase for option in document["options"] for phase in option["phases"]}
    return phases | lines_of(document)


def _moved(before: Document, after: Document, causes: Mapping[str, str]) -> Iterable[_Moved]:
    old, new = _parts(before), _parts(after)
    for title in [*new, *(title for title in old if title not in new)]:
        one, other = old.get(title), new.get(title)
        spent = _decimal(other, "days") - _decimal(one, "days")
        cost = _decimal(other, "expected") - _decimal(one, "expected")
        if not spent and not cost:
            continue
        rests = [set(_TOKEN.findall(str(line["rests_on"]))) if line else set() for line in (one, other)]
        differs = (rests[0] ^ rests[1]) | {token for token in rests[1] if token in causes}
        tokens = tuple(sorted((t for t in differs if t in causes), key=lambda t: (t[0], int(t[1:]))))
        follows = all(line is not None and line.get("kind") == "overhead" for line in (one, other))
        yield _Moved(title, spent, cost, tokens, _own(one, other, str(after["currency"])), follows)


def _own(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None, currency: str) -> str:
    if one is None or other is None:
        return "added" if one is None else "left out"
    said = []
    if one.get("quantity") != other.get("quantity"):
        said.append(f"{one['quantity']} {one['unit']} {_are(one['quantity'])} now {other['quantity']} {other['unit']}")
    if _decimal(one, "day_rate") != _decimal(other, "day_rate"):
        rates = [money(_decimal(line, "day_rate"), currency) for line in (one, other)]
        said.append(f"a day rate of {rates[0]} is now {rates[1]}")
    said += [f"now × {factor['times']} for: {factor['title']}" for factor in _gained(one, other)]
    said += [f"no longer × {factor['times']} for: {factor['title']}" for factor in _gained(other, one)]
    if not said and _decimal(one, "days") != _decimal(other, "days"):
        said.append(f"{days(_decimal(one, 'days'))} are now {days(_decimal(other, 'days'))}")
    return ", ".join(said) or "priced anew"


def _gained(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The factors that only the second line has."""
    before = {factor["title"] for factor in one.get("factors", ())}
    return [factor for factor in other.get("factors", ()) if factor["title"] not in before]


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
        if option.get("priced", "total") != one.get("priced", "total"):
            said = {"total": f"has a price now: {money(now, currency)}", "range": "is a range now"}
            told.append(f"Option {option['key']} {said.get(option.get('priced', 'total'), 'is not priced now')}")
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


def _together(lines: Iterable[_Moved], currency: str) -> str:
    moved = list(lines)
    spent, cost = (sum((getattr(line, name) for line in moved), Decimal(0)) for name in ("days", "money"))
    return _effect(spent, cost, currency)


def _decimal(line: Mapping[str, Any] | None, name: str) -> Decimal:
    return Decimal(str(line.get(name, 0))) if line else Decimal(0)


def _short(words: object, most: int = 60) -> str:
    flat = " ".join(str(words).split())
    return flat if len(flat) <= most else flat[: most - 1].rsplit(" ", 1)[0] + " …"


def _capital(words: object) -> str:
    flat = _short(words)
    return flat[:1].upper() + flat[1:]
