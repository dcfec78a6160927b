"""The lines of an option and what they come to, in exact decimals.

A line is days × day rate, low, expected and high, rounded to the card's step; its days are those of its units times the
factors that hold, and those that open assumptions bring. Overhead is a share of other lines' days, a volume discount is
marginal, the minimum tops up, and what staff adjusted comes last: each a line of its own, so that lines re-add to the
total, and each grows with what it is of, so that more of anything never lowers a price.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from inwriting.case.content import FactorLine, QuoteLine, Span
from inwriting.case.counting import Allowance, Counted, allowances, count, factors, listed
from inwriting.case.model import Adjustment, CaseState
from inwriting.playbook.rates import OPEN_QUESTION, SHARE, Discount, Effort, Option, RateCard, Role
from inwriting.playbook.schema import Playbook

WORK = ("work", "overhead")  # kinds of lines that are days of somebody; the others are amounts
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Basis:
    """What all options of a case are priced from."""

    card: RateCard
    counted: Mapping[str, Counted]
    allowances: tuple[Allowance, ...]
    factors: Mapping[str, tuple[FactorLine, ...]]
    adjustments: tuple[Adjustment, ...]


def basis_of(state: CaseState, playbook: Playbook, card: RateCard, more: Mapping[str, int] | None = None) -> Basis:
    """What a case is priced from; `more`: as if it had so many more of some counters."""
    counted = count(state, playbook, card, more)
    return Basis(
        card,
        counted,
        allowances(state, playbook),
        factors(state, playbook, card, counted),
        tuple(state.adjustments),
    )


def lines_of(option: Option, basis: Basis) -> tuple[QuoteLine, ...]:
    """All lines of an option, in the order in which they add up."""
    card = basis.card
    lines = _work(option, basis)
    for effort in _efforts(option, card):
        if effort.per == SHARE:
            lines.append(_overhead(effort, card, lines, basis.adjustments))
    lines += _discounts(card, Span.of(line.price for line in lines))
    lines += _minimum(option, Span.of(line.price for line in lines))
    return (*lines, *_staff_discount(card, Span.of(line.price for line in lines), basis.adjustments))


def round_money(amount: Decimal, card: RateCard) -> Decimal:
    """An amount at the card's step, half up."""
    return (amount / card.rounding).quantize(Decimal(1), ROUND_HALF_UP) * card.rounding


def percent(number: Decimal) -> str:
    """`5 %`, `7.5 %`."""
    return f"{number.normalize():f} %"


def _efforts(option: Option, card: RateCard) -> Iterable[Effort]:
    return (effort for effort in card.efforts if option.key in effort.options)


def _work(option: Option, basis: Basis) -> list[QuoteLine]:
    card = basis.card
    contained = {effort.key: effort for effort in _efforts(option, card) if effort.per != SHARE}
    rest = next((effort.key for effort in contained.values() if effort.per == OPEN_QUESTION), "")
    falling: dict[str, list[Allowance]] = {}
    for allowance in basis.allowances:
        falling.setdefault(allowance.effort if allowance.effort in contained else rest, []).append(allowance)
    lines = []
    for effort in contained.values():
        widened = falling.get(effort.key, [])
        if effort.per == OPEN_QUESTION:
            units = Counted(len(widened), "assumption" if len(widened) == 1 else "assumptions", ())
        else:
            units = basis.counted[effort.per]
        if units.number or widened:
            lines.append(_line(effort, card, units, widened, basis.factors.get(effort.key, ()), basis.adjustments))
    return lines


def _line(
    effort: Effort,
    card: RateCard,
    units: Counted,
    widened: Sequence[Allowance],
    held: tuple[FactorLine, ...],
    adjustments: Sequence[Adjustment],
) -> QuoteLine:
    one = Span(effort.low, effort.expected, effort.high)
    heavier = Decimal(1)
    for factor in held:
        heavier *= factor.times
    own = Span() if effort.per == OPEN_QUESTION else (one * (units.number * heavier)).rounded(_HUNDREDTH)
    allowance = Span.of(
        Span(item.days.low, item.days.expected, item.days.high)
        if item.days
        else (one if effort.per == OPEN_QUESTION else Span())
        for item in widened
    ).rounded(_HUNDREDTH)
    return _priced(
        effort,
        card,
        "work",
        units,
        own + allowance,
        (*units.basis, *(item.basis for item in widened)),
        adjustments,
        allowance=allowance,
        held=() if effort.per == OPEN_QUESTION else held,
    )


def _overhead(effort: Effort, card: RateCard, lines: Sequence[QuoteLine], adjusted: Sequence[Adjustment]) -> QuoteLine:
    """A share of the days of the work that it is of; a line that is overhead itself is never part of that."""
    shared = [line for line in lines if line.kind == "work" and (not effort.of or line.phase in effort.of)]
    days = Span.of(line.effort for line in shared)
    share = effort.share or Decimal(0)
    where = f"{percent(share * 100)} of {days.expected.normalize():f} days"
    effort_days = (days * share).rounded(_HUNDREDTH)
    return _priced(effort, card, "overhead", Counted(1, "share", (where,)), effort_days, (where,), adjusted)


def _priced(
    effort: Effort,
    card: RateCard,
    kind: str,
    units: Counted,
    days: Span,
    basis: Iterable[str],
    adjustments: Sequence[Adjustment],
    *,
    allowance: Span | None = None,
    held: tuple[FactorLine, ...] = (),
) -> QuoteLine:
    """A line of work at its role's rate, with the days and the rate that staff set, if they did."""
    role = next(role for role in card.roles if role.key == effort.role)
    rate = _rate(role, adjustments)
    allowance = allowance or Span()
    for item in adjustments:
        if item.kind == "days" and item.text == effort.title and item.amount is not None:
            days, allowance = _edited(days, allowance, item.amount)
    return QuoteLine(
        key=effort.key,
        kind=kind,
        phase=card.phase_of(effort),
        title=effort.title,
        quantity=units.number,
        unit=units.unit,
        effort=days,
        role=role.title,
        day_rate=rate,
        price=Span(*(round_money(each * rate, card) for each in days.each)),
        rests_on=listed(basis),
        factors=held,
        each=effort.expected if kind == "work" and effort.per != OPEN_QUESTION else None,
        allowance=allowance,
        cost=role.cost_rate * days.expected if role.cost_rate is not None else None,
        bounded=units.bounded,
    )


def _edited(days: Span, allowance: Span, amount: Decimal) -> tuple[Span, Span]:
    """The days that staff expect instead: low and high in proportion, or the same where there were none."""
    amount = amount.quantize(_HUNDREDTH, ROUND_HALF_UP)
    if not days.expected:
        return Span(amount, amount, amount), Span()
    ratio = amount / days.expected
    scaled = (days * ratio).rounded(_HUNDREDTH)
    return Span(scaled.low, amount, scaled.high), (allowance * ratio).rounded(_HUNDREDTH)


def _rate(role: Role, adjustments: Sequence[Adjustment]) -> Decimal:
    set_by_staff = (item.amount for item in adjustments if item.kind == "rate" and item.role == role.key)
    return next((amount for amount in set_by_staff if amount is not None), role.day_rate)


# ---------------------------------------------------------------- amounts without work


def _discounts(card: RateCard, subtotal: Span) -> Iterable[QuoteLine]:
    """Off each part of the subtotal that lies in a discount's band, which ends where the next one begins."""
    bands = sorted(card.discounts, key=lambda discount: discount.above)
    for number, band in enumerate(bands):
        end = bands[number + 1].above if number + 1 < len(bands) else None
        off = Span(*(round_money(_within(each, band, end) * band.percent / 100, card) for each in subtotal.each))
        if off.high:
            yield _amount("discount", f"{band.title}: {percent(band.percent)} off", -off, f"above {band.above:,f}")


def _within(amount: Decimal, band: Discount, end: Decimal | None) -> Decimal:
    upper = amount if end is None else min(amount, end)
    return max(upper - band.above, Decimal(0))


def _minimum(option: Option, subtotal: Span) -> Iterable[QuoteLine]:
    missing = Span(*(max(option.minimum - each, Decimal(0)) for each in subtotal.each))
    if missing.low:
        yield _amount("minimum", "Minimum engagement", missing, f"at least {option.minimum:,f}")


def _staff_discount(card: RateCard, subtotal: Span, adjustments: Sequence[Adjustment]) -> Iterable[QuoteLine]:
    for item in adjustments:
        if item.kind == "discount" and item.amount:
            off = Span(*(round_money(each * item.amount / 100, card) for each in subtotal.each))
            reason = f": {item.text}" if item.text else ""
            yield _amount("discount", f"Discount {percent(item.amount)}{reason}", -off, "agreed by the office")


def _amount(kind: str, title: str, price: Span, rests_on: str) -> QuoteLine:
    return QuoteLine(
        key=kind,
        kind=kind,
        phase="",
        title=title,
        quantity=1,
        unit="case",
        effort=Span(),
        role="",
        day_rate=Decimal(0),
        price=price,
        rests_on=rests_on,
    )
