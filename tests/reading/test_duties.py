"""Who looks after what, in English prose: each way to say it for each role, and what only looks so."""

import pytest

from inwriting.reading.roles.duties import duties, holders

from .test_brief import PLAYBOOK

KNOWN = duties(PLAYBOOK)
DUTIES = {
    "finance": ("finance", "the accounts", "the books"),
    "operations": ("operations",),
    "security": ("information security", "data protection", "IT & Information Security"),
    "procurement": ("purchasing", "buying"),
    "legal": ("legal matters",),
}
NAMED = (
    "{n} looks after {w}.",
    "{n} is in charge of {w}.",
    "{n} heads {w} here.",
    "{n}, a cousin of mine, runs {w}.",
    "{n} is our head of {w}.",
    "{n} takes care of {w}.",
    "{n} represents {w} in this.",
    "{n} - {w}",
    "{n} ({w})",
    "Stakeholders: {n}, {w}; Ann Lee, the receptionist.",
    "Our head of {w} is {n}.",
    "On the {w} side it's {n}.",
    "For anything on {w} please write to {n}.",
    "Questions about {w} go to {n}.",
    "{w} is in the hands of {n}.",
    "{w} is {n}'s department.",
    "{w} lies with our colleague {n}.",
)
MYSELF = (
    "I look after {w}.",
    "I'm in charge of {w}.",
    "I am head of {w}.",
    "Questions about {w} may be put to me.",
    "As head of {w} I ask for your offer.",
)
NOBODY = (
    "{n} no longer looks after {w}.",
    "{n} is the assistant to the head of {w}.",
    "{n} helps with {w}.",
    "{n} looks after {w} for them.",
    "{n} would like to run {w}.",
    "Does {n} look after {w}?",
    "{n} was in charge of {w}.",
)


@pytest.mark.parametrize("said", NAMED)
@pytest.mark.parametrize("key", DUTIES)
def test_who_looks_after_a_duty_has_the_role(said: str, key: str) -> None:
    for duty in DUTIES[key]:
        sentence = said.format(n="Colin Abara", w=duty)
        assert (key, "Colin Abara") in list(holders(sentence, KNOWN, "i@yard.example", ("", ""))), sentence


@pytest.mark.parametrize("said", MYSELF)
@pytest.mark.parametrize("key", DUTIES)
def test_the_writer_looks_after_a_duty(said: str, key: str) -> None:
    for duty in DUTIES[key]:
        sentence = said.format(w=duty)
        assert (key, "i@yard.example") in list(holders(sentence, KNOWN, "i@yard.example", ("", ""))), sentence


@pytest.mark.parametrize("said", NOBODY)
@pytest.mark.parametrize("key", DUTIES)
def test_who_does_not_look_after_it_has_no_role(said: str, key: str) -> None:
    for duty in DUTIES[key]:
        sentence = said.format(n="Colin Abara", w=duty)
        assert list(holders(sentence, KNOWN, "i@yard.example", ("", ""))) == [], sentence


def test_she_is_whoever_was_named_before() -> None:
    before = ("", "Priya Shah has to look at it first.")
    assert list(holders("She's our head of IT security.", KNOWN, "i@yard.example", before)) == [
        ("security", "Priya Shah")
    ]
    before = ("", "Priya Shah and Tom Berg have to look at it first.")
    assert list(holders("She's our head of IT security.", KNOWN, "i@yard.example", before)) == []


def test_revenue_operations_are_no_operations() -> None:
    assert list(holders("Colin Abara runs revenue operations.", KNOWN, "i@yard.example", ("", ""))) == []
