"""The price of a case: effort from the rate card, counted from what was stated, in exact decimals.

A line is quantity × days × day rate, low, expected and high; totals are sums of lines and always re-add. The hash of a
quote is that of its canonical JSON document.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from inwriting.case import intake
from inwriting.case.content import AssumptionLine, ClientQuestionLine, QuoteLetter, QuoteLine, QuoteOption, Receipt
from inwriting.case.model import CaseState, Office
from inwriting.playbook.schema import Effort, Option, Playbook, RateCard

MOST_UNITS = 50  # more of one thing than this is no ordinary case: it is priced as 50 and the line says so
REVIEW_CYCLES, SUPPORTED_MONTHS = 2, 3
_COUNTED = {
    "process": ("processes",),
    "record": ("entities",),
    "system": ("crm", "erp", "other_systems"),
    "exception": ("exceptions_known",),
}


def price(state: CaseState, playbook: Playbook) -> tuple[QuoteOption, ...]:
    """The options of the rate card, priced for a case; no options where the playbook has no rate card."""
    card = playbook.rates
    if card is None:
        return ()
    counted = _count(state, playbook, card)
    return tuple(_option(option, card, counted) for option in card.options)


def quote_document(state: CaseState, letter: QuoteLetter) -> dict[str, Any]:
    """What a quote is, as JSON-able data; amounts are strings with two decimals."""
    return {
        "case": state.ref,
        "revision": letter.revision,
        "class": letter.quote_class,
        "currency": letter.currency,
        "valid_until": letter.valid_until.isoformat() if letter.valid_until else None,
        "payment_terms": letter.payment_terms,
        "options": [_option_document(option) for option in letter.options],
        "facts": [{"number": fact.number, "label": fact.label, "value": fact.value} for fact in letter.facts],
        "assumptions": [{"number": item.number, "text": item.text} for item in letter.assumptions],
        "excluded": list(letter.excluded),
        "firm_needs": [{"number": line.number, "text": line.text} for line in letter.firm_needs],
    }


def quote_sha256(document: Mapping[str, Any]) -> str:
    """SHA-256 (hex) of the document's canonical JSON: sorted keys, no spaces, UTF-8."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def quote_letter(
    state: CaseState, office: Office, playbook: Playbook, *, revision: int, today: date, receipt: Receipt | None = None
) -> tuple[QuoteLetter, dict[str, Any], str]:
    """The quote as of now: firm where no required question is open, else budgetary. Gives letter, document and hash."""
    card = playbook.rates
    needed = intake.required_open(state, playbook)
    numbers = {question.key: question.number for question in state.questions.values()}
    letter = QuoteLetter(
        revision=revision,
        quote_class="budgetary" if needed else "firm",
        currency=card.currency if card else "EUR",
        options=price(state, playbook),
        assumptions=tuple(
            AssumptionLine(item.number, item.text, item.owner, item.validate_by)
            for item in state.assumptions.values()
            if item.status == "open"
        ),
        excluded=intake.excluded_lines(state, playbook),
        facts=intake.understood_lines(state, playbook),
        firm_needs=tuple(intake.asked_line(q, numbers[q.key]) for q in needed if q.key in numbers),
        valid_until=today + timedelta(days=card.validity_days) if card and not needed else None,
        payment_terms=card.payment_terms if card else "",
        sha256="",
        receipt=receipt,
        client_questions=tuple(
            ClientQuestionLine(item.number, item.text, item.answer) for item in state.client_questions.values()
        ),
    )
    document = quote_document(state, letter)
    digest = quote_sha256(document)
    return replace(letter, sha256=digest), document, digest


def _count(state: CaseState, playbook: Playbook, card: RateCard) -> dict[str, tuple[int, str]]:
    """How many of each unit, and what the number rests on."""
    counted: dict[str, tuple[int, str]] = {"fixed": (1, "every case")}
    for unit, keys in _COUNTED.items():
        facts = [f for f in state.facts.values() if f.key in keys and f.status in intake.SETTLED]
        answers = [q for q in state.questions.values() if q.key in keys and q.status == "answered"]
        stated = len({fact.value.casefold() for fact in facts})
        told = sum(_items(q.value or q.answer or "") for q in answers if not any(f.key == q.key for f in facts))
        default = card.defaults.get(unit, 1)
        if stated + told:
            number, why = (
                stated + told,
                ", ".join([*(f"U{f.number}" for f in facts), *(f"Q{q.number}" for q in answers)]),
            )
        else:
            number, why = default, "assumed"
        counted[unit] = _bounded(number, why)
    systems = counted["system"][0]
    counted["interface"] = _bounded(max(systems - 1, 1), counted["system"][1])
    waiting = [q for q in state.questions.values() if q.status in ("open", "unclear", "assumed", "conflict")]
    why = ", ".join(f"Q{question.number}" for question in waiting) or "nothing is open"
    counted["open_question"] = _bounded(len(waiting), why)
    counted["review_cycle"] = (REVIEW_CYCLES, "two review cycles")
    counted["month"] = (SUPPORTED_MONTHS, "three months")
    return counted


def _items(text: str) -> int:
    """How many things a list names: parts between commas, semicolons, lines and a last "and"."""
    parts = [part for line in text.splitlines() for part in line.replace(";", ",").replace(" and ", ",").split(",")]
    return max(1, sum(bool(part.strip()) for part in parts))


def _bounded(number: int, why: str) -> tuple[int, str]:
    if number > MOST_UNITS:
        return MOST_UNITS, f"{why}; {number} were named, priced as {MOST_UNITS}"
    return number, why


def _option(option: Option, card: RateCard, counted: Mapping[str, tuple[int, str]]) -> QuoteOption:
    lines = tuple(
        _line(effort, card, counted)
        for effort in card.efforts
        if option.key in effort.options and counted.get(effort.per, (0, ""))[0]
    )
    return QuoteOption(
        key=option.key,
        title=option.title,
        summary=option.summary,
        low=sum((line.low for line in lines), Decimal(0)),
        expected=sum((line.expected for line in lines), Decimal(0)),
        high=sum((line.high for line in lines), Decimal(0)),
        days=sum((line.days for line in lines), Decimal(0)),
        lines=lines,
        criteria=tuple((key.replace("_", " "), text) for key, text in option.criteria.items()),
    )


def _line(effort: Effort, card: RateCard, counted: Mapping[str, tuple[int, str]]) -> QuoteLine:
    quantity, why = counted[effort.per]
    role = next(role for role in card.roles if role.key == effort.role)

    def money(days: Decimal) -> Decimal:
        exact = days * quantity * role.day_rate
        return (exact / card.rounding).quantize(Decimal(1), ROUND_HALF_UP) * card.rounding

    return QuoteLine(
        title=effort.title,
        quantity=quantity,
        unit=effort.per.replace("_", " "),
        days=effort.expected * quantity,
        role=role.title,
        day_rate=role.day_rate,
        low=money(effort.low),
        expected=money(effort.expected),
        high=money(effort.high),
        rests_on=why,
    )


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
