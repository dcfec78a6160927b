"""A case's quote: its options priced from the rate card, and the letter that says so.

`pricing` makes the lines, `counting` what they count, `timetable` the phases and roles, `quote_document` the JSON that
the hash is of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from inwriting.case import intake
from inwriting.case.content import (
    AnsweredLine,
    AssumptionLine,
    ClientQuestionLine,
    DeferredLine,
    QuoteAlternative,
    QuoteLetter,
    QuoteOption,
    Receipt,
    Span,
    TaxLine,
)
from inwriting.case.counting import settled
from inwriting.case.model import CaseState, Office, Tax
from inwriting.case.parts import deferred, scope_parts
from inwriting.case.pricing import Basis, basis_of, lines_of, percent, round_money
from inwriting.case.quote_document import quote_document, quote_sha256
from inwriting.case.timetable import cost_of, phases_of, roles_of
from inwriting.playbook.rates import Option, RateCard
from inwriting.playbook.schema import Playbook

YEARS = (1, 3)  # over which options are compared
CRITERIA = {  # the seed's six, in its order and its words
    "deployment_effort": "deployment effort",
    "support_responsibility": "support responsibility",
    "renewal_or_refresh": "renewal or refresh timing",
    "security_review": "security review",
    "administrative_ownership": "administrative ownership",
    "maintaining_after_launch": "cost of maintaining the control after launch",
}
_LEFT_OUT = {
    "ownership": "administrative ownership",
    "documentation": "documentation",
    "operation": "the operation of the control",
}
_CENT = Decimal("0.01")


def price(state: CaseState, office: Office, playbook: Playbook, today: date) -> tuple[QuoteOption, ...]:
    """The options of the rate card, priced for a case; no options where the playbook has no rate card."""
    card = playbook.rates
    if card is None:
        return ()
    basis = basis_of(state, playbook, card)
    brief = too_little(state, playbook)
    return tuple(
        _option(option, office, basis, today, ranged=brief and number > 0) for number, option in enumerate(card.options)
    )


def too_little(state: CaseState, playbook: Playbook) -> bool:
    """Whether less is known than the rate card wants for more than one price."""
    wanted = playbook.rates.minimum_facts if playbook.rates else None
    return wanted is not None and settled(state, playbook, wanted.of) < wanted.count


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
    firm = not needed and not hold_back
    numbers = {question.key: question.number for question in state.questions.values()}
    options = price(state, office, playbook, today)
    letter = QuoteLetter(
        revision=revision,
        quote_class="firm" if firm else "budgetary",
        currency=card.currency if card else "EUR",
        options=options,
        assumptions=tuple(
            AssumptionLine(item.number, item.text, item.owner, item.validate_by)
            for item in state.assumptions.values()
            if item.status == "open"
        ),
        excluded=intake.excluded_lines(state, playbook),
        facts=intake.understood_lines(state, playbook),
        firm_needs=tuple(intake.asked_line(q, numbers[q.key], state, playbook) for q in needed if q.key in numbers),
        valid_until=today + timedelta(days=card.validity_days) if card and firm else None,
        payment_terms=card.payment_terms if card else "",
        sha256="",
        issued_on=today,
        acceptance=_acceptance(options, firm),
        tax_note=_tax_note(office.tax),
        receipt=receipt,
        awaits_reader=hold_back and not needed,
        supersedes=max(state.quotes, default=None),
        client_questions=tuple(
            ClientQuestionLine(item.number, item.text, item.answer) for item in state.client_questions.values()
        ),
        answers=tuple(
            AnsweredLine(item.number, item.text, item.answer or "", item.value, item.status)
            for item in state.questions.values()
            if item.status == "answered"
        ),
        detail=office.detail,
        shows_allowance=office.internal == "client",
        alternatives=tuple(_alternatives(card)) if card else (),
        scope=scope_parts(state, playbook),
        deferred=tuple(_deferred(state, playbook, card)) if card else (),
        tradeoffs=tuple(_tradeoffs(options)),
        client_day_rate=card.client_day_rate if card else None,
        brief=too_little(state, playbook),
        terms=(office.terms.file, office.terms.sha256) if office.terms else None,
    )
    document = quote_document(state, office, letter)
    digest = quote_sha256(document)
    return replace(letter, sha256=digest), document, digest


def _option(option: Option, office: Office, basis: Basis, today: date, *, ranged: bool) -> QuoteOption:
    card = basis.card
    lines = lines_of(option, basis)
    total = Span.of(line.price for line in lines)
    priced = "range" if ranged else "total"
    if total.expected <= 0 and not basis.adjustments:
        priced = "none"  # nothing that was written gives any work to price: no price is better than a wrong one
    running = _running(option.key, card)
    cost = cost_of(lines)
    return QuoteOption(
        key=option.key,
        title=option.title,
        summary=option.summary,
        priced=priced,
        effort=Span.of(line.effort for line in lines),
        price=total,
        lines=lines,
        criteria=_criteria(option.criteria),
        phases=phases_of(lines, card, office.calendar, today),
        roles=roles_of(lines, card),
        over=_over(total, running, card),
        running=running,
        leaves_out=option.leaves_out,
        tax=_taxed(total.expected, office.tax) if priced == "total" else None,
        margin=total.expected - cost if cost is not None else None,
    )


def _criteria(criteria: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The seed's six in its order, then what an office added."""
    keys = [key for key in dict.fromkeys([*CRITERIA, *criteria]) if key in criteria]
    return tuple((CRITERIA.get(key, key.replace("_", " ")), criteria[key]) for key in keys)


def _running(key: str, card: RateCard) -> Span | None:
    found = next((running for running in card.running if running.of == key), None)
    return Span(found.low, found.expected, found.high) if found else None


def _over(total: Span, running: Span | None, card: RateCard) -> tuple[tuple[int, Span], ...]:
    """The price and the days of the buyer's own people after it, over one year and over three."""
    if running is None or card.client_day_rate is None:
        return ()
    month = running * card.client_day_rate
    return tuple(
        (years, total + Span(*(round_money(each * 12 * years, card) for each in month.each))) for years in YEARS
    )


def _alternatives(card: RateCard) -> Iterator[QuoteAlternative]:
    for each in card.alternatives:
        running = _running(each.key, card)
        yield QuoteAlternative(
            each.key,
            each.title,
            each.summary,
            _criteria(each.criteria),
            each.price,
            _over(Span(), running, card),
            running,
        )


def _deferred(state: CaseState, playbook: Playbook, card: RateCard) -> Iterator[DeferredLine]:
    """What each part that was planned for later would add, if it were in."""
    without = basis_of(state, playbook, card)
    for counter, part in deferred(state, playbook, card):
        more = basis_of(state, playbook, card, {counter.key: 1})
        adds = []
        for option in card.options:
            lines = [lines_of(option, basis) for basis in (without, more)]
            days = [Span.of(line.effort for line in each).expected for each in lines]
            price = Span.of(line.price for line in lines[1]) + -Span.of(line.price for line in lines[0])
            adds.append((option.key, days[1] - days[0], price))
        yield DeferredLine(part.kind, part.part, part.source, tuple(adds))


def _tradeoffs(options: Sequence[QuoteOption]) -> Iterator[str]:
    """Where a lower price leaves out what a dearer option has: said in a sentence."""
    for part, words in _LEFT_OUT.items():
        for contains in sorted((o for o in options if part not in o.leaves_out), key=lambda o: o.expected)[:1]:
            keys = [o.key for o in options if part in o.leaves_out and o.expected < contains.expected]
            if keys:
                leave = "Option" if len(keys) == 1 else "Options"
                verb = "leaves" if len(keys) == 1 else "leave"
                yield f"{leave} {' and '.join(keys)} {verb} {words} out; option {contains.key} contains it."


def _tax_note(tax: Tax | None) -> str:
    return (
        f"Taxes are not included: {tax.label} {percent(tax.rate)} where it applies."
        if tax
        else ("Taxes are not included.")
    )


def _taxed(net: Decimal, tax: Tax | None) -> TaxLine | None:
    if tax is None:
        return None
    amount = (net * tax.rate / 100).quantize(_CENT, ROUND_HALF_UP)
    return TaxLine(tax.label, tax.rate, net, amount, net + amount)


def _acceptance(options: Sequence[QuoteOption], firm: bool) -> str:
    """How to accept, in words."""
    keys = [option.key for option in options if option.priced == "total"]
    if not keys:
        return "No option has a price that can be accepted yet."
    example = keys[-1] if len(keys) < 3 else keys[1]
    if firm:
        return f"Reply in this thread with ACCEPT and the letter of an option, for example ACCEPT {example}."
    return (
        f"This quote is no offer yet. Reply in this thread with ACCEPT {example} to note your choice, or with ACCEPT "
        f"{example} WITH ASSUMPTIONS to take option {example} as firm on the assumptions stated here."
    )
