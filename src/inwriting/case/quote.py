"""The price of a case: effort from the rate card, counted from what was stated, in exact decimals.

A line is quantity × days × day rate, low, expected and high; totals are sums of lines and always re-add. The hash of a
quote is that of its canonical JSON document.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from inwriting.case import intake
from inwriting.case.content import (
    AnsweredLine,
    AssumptionLine,
    ClientQuestionLine,
    QuoteLetter,
    QuoteLine,
    QuoteOption,
    Receipt,
)
from inwriting.case.model import CaseState, Office
from inwriting.playbook.schema import Counter, Days, Effort, Option, Playbook, Question, RateCard

MOST_UNITS = 50  # more of one thing than this is no ordinary case: it is priced as 50 and the line says so
MOST_LISTED = 20  # numbers of facts that a line names
CRITERIA = {  # the seed's six, in its order and its words
    "deployment_effort": "deployment effort",
    "support_responsibility": "support responsibility",
    "renewal_or_refresh": "renewal or refresh timing",
    "security_review": "security review",
    "administrative_ownership": "administrative ownership",
    "maintaining_after_launch": "cost of maintaining the control after launch",
}


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of a unit a case has, in days for one (low, expected, high) where they are its own, and what says so."""

    number: int
    unit: str
    basis: str
    days: Days | None = None  # of all of them together, where each has its own


def price(state: CaseState, playbook: Playbook) -> tuple[QuoteOption, ...]:
    """The options of the rate card, priced for a case; no options where the playbook has no rate card."""
    card = playbook.rates
    if card is None:
        return ()
    counted = _count(state, playbook, card)
    return tuple(_option(option, state, playbook, card, counted) for option in card.options)


def quote_document(state: CaseState, letter: QuoteLetter) -> dict[str, Any]:
    """What a quote is, as JSON-able data; amounts are strings with two decimals."""
    agreed = {"currency": letter.currency, "payment_terms": letter.payment_terms}
    options = [_option_document(option) for option in letter.options]
    return {
        "case": state.ref,
        "revision": letter.revision,
        "class": letter.quote_class,
        "currency": letter.currency,
        "valid_until": letter.valid_until.isoformat() if letter.valid_until else None,
        "payment_terms": letter.payment_terms,
        "options": [{**option, "identity": option_identity(option, agreed)} for option in options],
        "facts": [{"number": fact.number, "label": fact.label, "value": fact.value} for fact in letter.facts],
        "answers": [
            {"number": line.number, "question": line.question, "answer": line.words, "value": line.value}
            for line in letter.answers
        ],
        "assumptions": [{"number": item.number, "text": item.text} for item in letter.assumptions],
        "excluded": list(letter.excluded),
        "firm_needs": [{"number": line.number, "text": line.text} for line in letter.firm_needs],
    }


def canonical_json(document: Mapping[str, Any]) -> str:
    """The one way to write a document: sorted keys, no spaces, no line end. Encoded as UTF-8, it is what is hashed."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def quote_sha256(document: Mapping[str, Any]) -> str:
    """SHA-256 (hex) of the document's canonical JSON."""
    return hashlib.sha256(canonical_json(document).encode()).hexdigest()


def quote_letter(
    state: CaseState,
    office: Office,
    playbook: Playbook,
    *,
    revision: int,
    today: date,
    receipt: Receipt | None = None,
    hold_back: bool = False,
) -> tuple[QuoteLetter, dict[str, Any], str]:
    """The quote as of now: firm where no required question is open, else budgetary. Gives letter, document and hash.

    `hold_back`: budgetary all the same, because a person must read it before it can be firm."""
    card = playbook.rates
    needed = intake.required_open(state, playbook)
    numbers = {question.key: question.number for question in state.questions.values()}
    letter = QuoteLetter(
        revision=revision,
        quote_class="budgetary" if needed or hold_back else "firm",
        currency=card.currency if card else "EUR",
        options=price(state, playbook),
        assumptions=tuple(
            AssumptionLine(item.number, item.text, item.owner, item.validate_by)
            for item in state.assumptions.values()
            if item.status == "open"
        ),
        excluded=intake.excluded_lines(state, playbook),
        facts=intake.understood_lines(state, playbook),
        firm_needs=tuple(intake.asked_line(q, numbers[q.key], state) for q in needed if q.key in numbers),
        valid_until=today + timedelta(days=card.validity_days) if card and not needed and not hold_back else None,
        payment_terms=card.payment_terms if card else "",
        sha256="",
        receipt=receipt,
        awaits_reader=hold_back and not needed,
        client_questions=tuple(
            ClientQuestionLine(item.number, item.text, item.answer) for item in state.client_questions.values()
        ),
        answers=tuple(
            AnsweredLine(item.number, item.text, item.answer or "", item.value, item.status)
            for item in state.questions.values()
            if item.status == "answered"
        ),
    )
    document = quote_document(state, letter)
    digest = quote_sha256(document)
    return replace(letter, sha256=digest), document, digest


def _count(state: CaseState, playbook: Playbook, card: RateCard) -> dict[str, Counted]:
    """How many of each counter of the rate card, and what the number rests on."""
    counted = {"fixed": Counted(1, "case", "every case")}
    for counter in card.counters:
        if counter.of is None:
            counted[counter.key] = _counted(counter, state, playbook)
    for counter in card.counters:
        if counter.of is not None:
            base = counted[counter.of]
            counted[counter.key] = _bounded(counter, max(base.number - counter.less, 1), base.basis)
    return counted


def _counted(counter: Counter, state: CaseState, playbook: Playbook) -> Counted:
    found = intake.known(state, playbook, counter.facts)
    names = {name.casefold() for item in found for name in item.names or ()}
    told = sum(item.names is None for item in found)
    basis = [item.basis for item in found]
    unstated = [key for key in counter.each if not any(item.names for item in found if item.key == key)]
    basis += [_assumed(key, state, playbook) or f"{_label(key, playbook)} not stated" for key in unstated]
    if not counter.facts:
        return _bounded(counter, counter.usual, "every case")
    number = len(names) + told + len(unstated)
    if told:
        number = max(number, counter.usual)
        basis.append(f"told, not listed, so taken as {number}")
    elif not number:
        number = counter.usual
        assumed = [_assumed(key, state, playbook) for key in counter.facts if not found]
        basis += [*filter(None, assumed)] or [f"none named, so the usual {number}"]
    return _bounded(counter, number, _listed(basis))


def _listed(basis: Iterable[str]) -> str:
    """What a number rests on, in words that stay readable: U1, U2, A3."""
    each = list(dict.fromkeys(basis))
    more = len(each) - MOST_LISTED
    return ", ".join(each) if more <= 0 else f"{', '.join(each[:MOST_LISTED])} and {more} more"


def _bounded(counter: Counter, number: int, basis: str) -> Counted:
    if number > MOST_UNITS:
        number, basis = MOST_UNITS, f"{basis}; {number} were named, priced as {MOST_UNITS}"
    return Counted(number, counter.one if number == 1 else counter.many, basis)


def _assumed(key: str, state: CaseState, playbook: Playbook) -> str:
    """The number (`A2`) of the open assumption that stands in for a fact, or nothing."""
    rests_on = {
        rest for question in playbook.questions if (question.fact or question.key) == key for rest in _rests(question)
    }
    standing = [f"A{a.number}" for a in state.assumptions.values() if a.status == "open" and a.rests_on in rests_on]
    return standing[0] if standing else ""


def _rests(question: Question) -> tuple[str, str]:
    """What an assumption that stands in for this question's answer rests on."""
    return f"question {question.key}", f"words:{question.fact or question.key}"


def _open(effort: Effort, state: CaseState, playbook: Playbook) -> Counted:
    """The open assumptions and the required questions without one, each with the days of its own question, else the
    effort's."""
    open_ones = [item for item in state.assumptions.values() if item.status == "open"]
    by_rest = {rest: question for question in playbook.questions for rest in _rests(question)}
    basis = {f"A{item.number}": by_rest.get(item.rests_on) for item in open_ones}
    standing = {item.rests_on for item in open_ones}
    for question in intake.required_open(state, playbook):
        if standing.isdisjoint(_rests(question)):
            basis[f"{_label(question.fact or question.key, playbook)} not stated"] = question
    usual = Days(low=effort.low, expected=effort.expected, high=effort.high)
    days = [question.assume_days or usual if question else usual for question in basis.values()][:MOST_UNITS]
    total = Days(
        low=sum((each.low for each in days), Decimal(0)),
        expected=sum((each.expected for each in days), Decimal(0)),
        high=sum((each.high for each in days), Decimal(0)),
    )
    bound = f"; {len(basis)} are open, priced as {MOST_UNITS}" if len(basis) > MOST_UNITS else ""
    return Counted(len(days), "assumption" if len(days) == 1 else "assumptions", _listed(basis) + bound, total)


def _label(key: str, playbook: Playbook) -> str:
    fact = playbook.fact(key)
    return fact.label if fact else key.replace("_", " ")


def _option(
    option: Option, state: CaseState, playbook: Playbook, card: RateCard, counted: Mapping[str, Counted]
) -> QuoteOption:
    lines = []
    for effort in card.efforts:
        if option.key in effort.options:
            units = _open(effort, state, playbook) if effort.per == "open_question" else counted[effort.per]
            if units.number:
                lines.append(_line(effort, card, units))
    return QuoteOption(
        key=option.key,
        title=option.title,
        summary=option.summary,
        low=sum((line.low for line in lines), Decimal(0)),
        expected=sum((line.expected for line in lines), Decimal(0)),
        high=sum((line.high for line in lines), Decimal(0)),
        days=sum((line.days for line in lines), Decimal(0)),
        lines=tuple(lines),
        criteria=_criteria(option),
    )


def _criteria(option: Option) -> tuple[tuple[str, str], ...]:
    """The seed's six in its order, then what an office added."""
    order = [*CRITERIA, *option.criteria]
    keys = [key for key in dict.fromkeys(order) if key in option.criteria]
    return tuple((CRITERIA.get(key, key.replace("_", " ")), option.criteria[key]) for key in keys)


def _line(effort: Effort, card: RateCard, units: Counted) -> QuoteLine:
    """One line. Its three amounts are rounded to the card's step, each on its own; totals are sums of lines."""
    role = next(role for role in card.roles if role.key == effort.role)
    days = units.days or Days(
        low=effort.low * units.number, expected=effort.expected * units.number, high=effort.high * units.number
    )

    def money(amount: Decimal) -> Decimal:
        return (amount * role.day_rate / card.rounding).quantize(Decimal(1), ROUND_HALF_UP) * card.rounding

    return QuoteLine(
        title=effort.title,
        quantity=units.number,
        unit=units.unit,
        days=days.expected,
        role=role.title,
        day_rate=role.day_rate,
        low=money(days.low),
        expected=money(days.expected),
        high=money(days.high),
        rests_on=units.basis,
    )


def option_identity(option: Mapping[str, Any], agreed: Mapping[str, Any]) -> str:
    """SHA-256 (hex) of what is agreed by choosing an option: the option as the document has it and what holds for all
    of them (currency, terms). The same in two revisions that differ in nothing that concerns the option."""
    return quote_sha256({**option, **agreed})


def _option_document(option: QuoteOption) -> dict[str, Any]:
    return {
        "key": option.key,
        "title": option.title,
        "low": f"{option.low:.2f}",
        "expected": f"{option.expected:.2f}",
        "high": f"{option.high:.2f}",
        "days": str(option.days),
        "lines": [
            {
                "title": line.title,
                "quantity": line.quantity,
                "unit": line.unit,
                "days": str(line.days),
                "role": line.role,
                "day_rate": f"{line.day_rate:.2f}",
                "low": f"{line.low:.2f}",
                "expected": f"{line.expected:.2f}",
                "high": f"{line.high:.2f}",
                "rests_on": line.rests_on,
            }
            for line in option.lines
        ],
        "criteria": dict(option.criteria),
    }
