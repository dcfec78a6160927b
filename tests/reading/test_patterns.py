"""Patterns that are looked for in a quicker way find what they say, and no less."""

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterable

import pytest

import inwriting.reading
from inwriting.playbook.loader import load_playbook
from inwriting.reading.roles.people import Titles
from inwriting.reading.text import lazy
from inwriting.reading.text.branches import by_letter
from inwriting.reading.text.needs import needs
from inwriting.reading.text.patterns import Said, Words, either, words
from inwriting.reading.told.cues import Cues
from inwriting.reading.told.observations import Observations
from reading.measure import load_briefs

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


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [
        (r"\b(?:we|they)\s+use\b.{0,40}\bcrm", [[{"we ", "they "}, {"use "}, {"crm"}]]),
        (r"\bcustomers?\b|\bclient\w*", [[{"customer ", "customers ", "client"}]]),
        (r"\b(?:re-?key(?:s|ed)?)\b", [[{"rekey ", "rekeys ", "rekeyed ", "re ", "keys ", "keyed "}]]),
        (r"\blicen[cs]es?\b", [[{"licence ", "licences ", "license ", "licenses "}]]),
        (r"n['’]t\b|(?<!\w)nobody(?!\w)", [[{"t ", "nobody "}]]),  # "don't" is two words
        (r"\bred (?:one|two words|\w+)", [[{"red "}]]),
        (r"\b(?:green apple|blue)\b", [[{"green ", "blue"}, {"apple ", "blue "}]]),
        (r"\b(?:no )+(?:(?:our |the ){0,2}seen|we see,)", [[{"no "}, {"seen"}], [{"no "}, {"we "}, {"see "}]]),
        (r"\d{1,3} ?%|[€$]\s?\d", [[{r"\d"}, {"%"}], [{"€", "$"}, {r"\d"}]]),
        (r"(?=.*\bnew\b)(?!old)(?<=so )\bit\b", [[{"new "}, {"it "}]]),
        (r"\b(?P<a>x+y)z(?P=a)?w\b", [[{"x"}]]),
        (r"\wend|(?:may)?be|[^.]", [[]]),  # nothing that can be told
    ],
)
def test_what_a_text_needs_is_read_from_the_pattern(pattern: str, ways: list[list[set[str]]]) -> None:
    def as_sets(read: Iterable[Iterable[Iterable[str]]]) -> set[frozenset[frozenset[str]]]:
        return {frozenset(map(frozenset, way)) for way in read}

    assert as_sets(needs(pattern)) == as_sets(ways)


def every_pattern(monkeypatch: pytest.MonkeyPatch) -> list[Words]:
    """Those of the playbook and those of the modules that read briefs."""
    made: list[Words] = []
    make = Words.__init__

    def noted(self: Words, *given: object, **named: object) -> None:
        make(self, *given, **named)
        made.append(self)

    monkeypatch.setattr(Words, "__init__", noted)
    playbook = load_playbook("crm-erp-integration")
    Cues(playbook)
    Observations.of(playbook)
    Titles.of(playbook.facts)
    modules = [module for name, module in sys.modules.items() if name.startswith("inwriting.reading.")]
    return [*made, *(one for module in modules for one in vars(module).values() if isinstance(one, Words))]


def test_every_pattern_is_found_where_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    every = [one for one in every_pattern(monkeypatch) if one.small]
    assert len(every) > 500
    kept_out = 0
    for said in map(Said.of, SENTENCES):
        for one in every:
            whole = one.pattern.search(said.small)
            quick = one._quick.search(said.small)
            assert (whole and whole.start()) == (quick and quick.start()), (one.small[:80], said.text)
            assert whole is None or one.may_be_in(said), (one.small[:80], said.text)
            kept_out += not one.may_be_in(said)
    assert kept_out > 0.8 * len(every) * len(SENTENCES)


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


def test_every_pattern_compiles() -> None:
    """An error in one would be told at its first use only."""
    for module in pkgutil.walk_packages(inwriting.reading.__path__, "inwriting.reading."):
        importlib.import_module(module.name)
    lazy.make_ready()
    assert len(lazy.named()) > 1_000


def test_no_pattern_is_a_grammar_written_out() -> None:
    """What is put together of patterns in patterns grows by multiplication, and takes seconds to compile."""
    assert [named.pattern[:80] for named in lazy.named() if len(named.pattern) > 40_000] == []


def test_a_pattern_that_is_first_asked_for_later_is_told_of_words_that_were_sifted_before() -> None:
    said = Said.of("the zebra ate the marmalade of the postmaster")
    for number in range(40):  # rows of any place within an octet
        assert not words(rf"\bnowhere{number}\b").is_in(said)
        assert words(rf"\bzebra ate the marmalade(?! {number})\b").is_in(said)
