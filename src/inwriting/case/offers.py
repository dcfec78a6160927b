"""A quote as it was issued: its options, their prices and identities, until when it holds, what changed since."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from inwriting.case.model import CaseState, Quote

Option = Mapping[str, Any]


def current_quote(state: CaseState) -> Quote | None:
    """The latest revision that was issued."""
    return state.quotes[max(state.quotes)] if state.quotes else None


def reached(state: CaseState, quote: Quote) -> bool:
    """Whether a sending server has taken the quote's letter for somebody it was written to."""
    letter = state.letters.get(quote.message_id or "")
    return letter is not None and letter.sent_at is not None


def quoted(state: CaseState) -> bool:
    """Whether any quote of the case has reached somebody."""
    return any(reached(state, quote) for quote in state.quotes.values())


def options_of(quote: Quote) -> tuple[Option, ...]:
    """The options as the document has them, with what the entry says beside."""
    documented = {option["key"]: option for option in quote.document.get("options", ())}
    return tuple({**documented.get(option["key"], {}), **option} for option in quote.options)


def option_of(quote: Quote, key: str) -> Option:
    """One option; an empty mapping where the quote has none of this key."""
    return next((option for option in options_of(quote) if option["key"] == key), {})


def total_of(option: Option) -> Decimal | None:
    """The price without taxes at which an option can be taken; None where it is only a range."""
    if option.get("priced", "total") != "total":
        return None
    amount = option.get("expected")
    return Decimal(str(amount)) if amount not in (None, "") else None


def same_option(one: Quote, other: Quote, key: str) -> bool:
    """Whether an option is the same in two revisions: what is agreed by choosing it has one identity."""
    identity = option_of(one, key).get("identity")
    return bool(identity) and identity == option_of(other, key).get("identity")


def money(currency: str, amount: Decimal | None) -> str:
    """An amount as letters show it: cents only where there are some."""
    if amount is None:
        return "not stated"
    return f"{currency} {amount:,.0f}" if amount == amount.to_integral_value() else f"{currency} {amount:,.2f}"


def differences(old: Quote, new: Quote, key: str) -> tuple[str, ...]:
    """What changed in an option from one revision to another, a sentence each."""
    before, after = option_of(old, key), option_of(new, key)
    if not after:
        return (f"Option {key} is no longer offered.",)
    if not before:
        return (f"Option {key} is new in revision {new.revision}.",)
    told: list[str] = []
    moved: list[str] = []  # lines whose price is the same and whose basis is not
    was, now = total_of(before), total_of(after)
    if was != now or old.currency != new.currency:
        told.append(f"The total of option {key} was {money(old.currency, was)} and is {money(new.currency, now)}.")
    if before.get("title") != after.get("title"):
        told.append(f"Its title was “{before.get('title', '')}” and is “{after.get('title', '')}”.")
    lines = [{line["title"]: line for line in option.get("lines", ())} for option in (before, after)]
    for title in dict.fromkeys([*lines[0], *lines[1]]):
        one, other = lines[0].get(title), lines[1].get(title)
        if one == other:
            continue
        if one is None and other is not None:
            told.append(f"Added: {title}, {money(new.currency, total_of(other))}.")
        elif other is None and one is not None:
            told.append(f"Left out: {title}, {money(old.currency, total_of(one))}.")
        elif one is not None and other is not None:
            before_, now_ = _line(one, old.currency), _line(other, new.currency)
            if before_ != now_:
                told.append(f"{title}: {before_} before, {now_} now.")
            else:
                moved.append(title)
    if moved:
        told.append(f"The price is the same and rests on other facts now: {'; '.join(moved)}.")
    for label, name in (("Payment terms", "payment_terms"), ("Valid until", "valid_until")):
        first, second = old.document.get(name), new.document.get(name)
        if first != second and told:
            told.append(f"{label}: {first or 'not stated'} before, {second or 'not stated'} now.")
    if old.quote_class != new.quote_class:
        told.append(f"Revision {old.revision} was {old.quote_class}; revision {new.revision} is {new.quote_class}.")
    return tuple(told)


def _line(line: Mapping[str, Any], currency: str) -> str:
    days = f"{Decimal(str(line['days'])).normalize():f} days, " if line.get("days") else ""
    return f"{days}{money(currency, total_of(line))}"
