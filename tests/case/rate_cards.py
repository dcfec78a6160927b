"""Rate cards as offices might write them, and what staff might change: for properties that hold for all of them."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from case.states import PLAYBOOK
from inwriting.case.model import Adjustment
from inwriting.playbook.rates import (
    Discount,
    Effort,
    Factor,
    MinimumFacts,
    Option,
    Phase,
    RateCard,
    Role,
    Running,
    When,
    flaws,
)

ROLES, EFFORTS, OPTIONS, PHASES = ("r0", "r1"), tuple(f"e{n}" for n in range(6)), ("A", "B", "C"), ("p0", "p1")
CRITERIA = {"security_review": "Yours."}

money = st.decimals(min_value=0, max_value=5000, places=2)
days = st.decimals(min_value=0, max_value=20, places=3)
percents = st.decimals(min_value="0.1", max_value=100, places=1)
units = st.sampled_from(
    ["fixed", "process", "record", "field", "system", "interface", "event", "exception", "criterion"]
)


@st.composite
def efforts(draw: st.DrawFn, number: int) -> Effort:
    common = {
        "key": f"e{number}",
        "title": f"Effort {number}",
        "role": draw(st.sampled_from(ROLES)),
        "phase": draw(st.sampled_from(PHASES)),
        "options": draw(st.lists(st.sampled_from(OPTIONS), unique=True, min_size=1)) if number else OPTIONS,
    }
    if number and draw(st.booleans()) and draw(st.booleans()):
        share = draw(st.decimals(min_value="0.01", max_value=1, places=2))
        of = draw(st.lists(st.sampled_from(PHASES), unique=True))
        return Effort.model_validate({**common, "per": "share", "share": share, "of": of})
    low, expected, high = sorted(draw(st.tuples(days, days, days)))
    per = draw(units | st.just("open_question"))
    return Effort.model_validate({**common, "per": per, "low": low, "expected": expected, "high": high})


@st.composite
def factors(draw: st.DrawFn, number: int) -> Factor:
    when = draw(
        st.sampled_from(
            [
                When(fact="compliance"),
                When(counter="record", above=2),
                When(interface="on-premise"),
                When(interface="files", only=True),
                When(category="erp"),
            ]
        )
    )
    return Factor(
        key=f"f{number}",
        title=f"Factor {number}",
        reason="it takes longer.",
        times=draw(st.decimals(min_value=1, max_value=3, places=2)),
        efforts=tuple(draw(st.lists(st.sampled_from(EFFORTS), unique=True))),
        when=when,
    )


@st.composite
def rate_cards(draw: st.DrawFn) -> RateCard:
    """Cards that `playbook check` lets pass, but for options without effort."""
    assert PLAYBOOK.rates is not None
    rounding = draw(st.sampled_from([Decimal("0.01"), Decimal(1), Decimal(10)]))
    steps = st.integers(0, 2000).map(lambda number: number * rounding)
    made = PLAYBOOK.rates.model_copy(
        update={
            "rounding": rounding,
            "client_day_rate": draw(st.none() | money),
            "minimum_facts": draw(st.none() | st.just(MinimumFacts(count=2, of=("crm", "entities")))),
            "phases": tuple(
                Phase(key=key, title=key, client_days=draw(st.integers(0, 9)), at_least=draw(st.integers(0, 70)))
                for key in PHASES
            ),
            "roles": tuple(
                Role(key=key, title=f"Role {key}", day_rate=draw(money), cost_rate=draw(st.none() | money))
                for key in ROLES
            ),
            "efforts": tuple(draw(efforts(number)) for number in range(draw(st.integers(1, len(EFFORTS))))),
            "factors": tuple(draw(factors(number)) for number in range(draw(st.integers(0, 3)))),
            "discounts": tuple(
                Discount(title=f"Volume {number}", above=draw(steps), percent=draw(percents))
                for number in range(draw(st.integers(0, 3)))
            ),
            "options": tuple(
                Option(key=key, title=f"Option {key}", summary="", criteria=CRITERIA, minimum=draw(steps))
                for key in OPTIONS
            ),
            "running": tuple(
                Running(of=key, low=Decimal(0), expected=draw(days), high=Decimal(20))
                for key in draw(st.sets(st.sampled_from(OPTIONS)))
            ),
            "alternatives": (),
        }
    )
    named = {effort.key for effort in made.efforts}
    made = made.model_copy(
        update={
            "factors": tuple(
                each.model_copy(update={"efforts": tuple(key for key in each.efforts if key in named)})
                for each in made.factors
            )
        }
    )
    facts, categories = {fact.key for fact in PLAYBOOK.facts}, {system.category for system in PLAYBOOK.systems}
    wrong = [flaw.message for flaw in flaws(made, facts, categories) if "has no effort" not in flaw.message]
    assert wrong == []
    return made


@st.composite
def adjustments(draw: st.DrawFn, *, lines: bool = True) -> list[Adjustment]:
    """What staff can make of a quote: days of lines, rates of roles, a discount."""
    made = [
        Adjustment("days", 1, None, draw(st.decimals(min_value="0.01", max_value=50, places=3)), title, "lead")
        for title in draw(st.sets(st.sampled_from([f"Effort {number}" for number in range(6)]), max_size=3 * lines))
    ]
    made += [
        Adjustment("rate", None, role, draw(st.decimals(min_value=1, max_value=5000, places=2)), role, "lead")
        for role in draw(st.sets(st.sampled_from(ROLES)))
    ]
    if draw(st.booleans()):
        percent = draw(st.decimals(min_value="0.1", max_value="99.9", places=1))
        made.append(Adjustment("discount", None, None, percent, "returning client", "lead"))
    return made
