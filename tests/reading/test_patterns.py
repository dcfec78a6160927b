"""Patterns that are looked for in a quicker way find what they say, and no less."""

import gc
import re

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.branches import by_letter
from inwriting.reading.brief import make_ready, read_brief
from inwriting.reading.patterns import Said, Words, either, words
from reading.measure import WRITTEN, load_briefs

SENTENCES = sorted({line for brief in load_briefs()[::50] for line in re.split(r"(?<=[.!?])\s+|\n+", brief["text"])})


@pytest.mark.parametrize(
    ("pattern", "rewritten"),
    [
        (r"\b(?:we|they) use|\bthe (?:own|old)", r"\b(?:(?:we use)|(?:they use|the (?:own|old)))"),
        (r"\b(?:our )?own\b", r"\b(?:(?:our own\b|own\b))"),
        (r"(?<!\w)(?:an?|\d) day|x", r"(?<!\w)(?:(?:an? day)|(?:\d day))|(?:(?:x))"),
        (r"\b(?P<v>ab|cd)", r"\b(?:(?:(?P<v>ab|cd)))"),
        (r"(?:ab|cd)(?P<v>\d)", r"(?:(?:(?:ab|cd)(?P<v>\d)))"),  # a name may only stand once
    ],
)
def test_alternatives_are_put_together_by_their_letter(pattern: str, rewritten: str) -> None:
    assert by_letter(pattern) == rewritten


def test_every_pattern_is_found_where_it_stands() -> None:
    playbook = load_playbook("crm-erp-integration")
    make_ready(playbook)
    read_brief(SENTENCES[0], playbook, written=WRITTEN)
    every = [one for one in gc.get_objects() if isinstance(one, Words) and one.small]
    assert len(every) > 500
    for said in map(Said.of, SENTENCES):
        for one in every:
            whole = one.pattern.search(said.small)
            quick = one._quick.search(said.small)
            assert (whole and whole.start()) == (quick and quick.start()), (one.small[:80], said.text)
            assert whole is None or (one.may_be_in(said) and one._has_words_for(said)), (one.small[:80], said.text)


def test_a_match_goes_as_far_as_its_own_alternative() -> None:
    long = words(r"\b(?:" + "|".join(f"never{number}" for number in range(200)) + "|(?:we|they) use|we use it)")
    found = long.search(Said.of("And We  use it"))
    assert found is not None
    assert found.group() == "we  use"
    assert [long.is_in(said) for said in ("they\nuse", "they do")] == [True, False]


def test_any_of_some_patterns_is_found_at_once() -> None:
    either_one = either([words(r"\bred\b"), words(r"\bgreen\b", cased=r"\bBlue\b")])
    assert [either_one.is_in(Said.of(said)) for said in ("Red.", "a GREEN one", "Blue", "blue")] == [
        True,
        True,
        True,
        False,
    ]
