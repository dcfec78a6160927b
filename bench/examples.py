"""The examples that a playbook's weights are learned from: sentences with what they say, things with what they are.

They stand in `examples/` of the playbook (`said-*.toml`: a key, what says it, what comes near and does not;
`named-*.toml`: a group, a kind, and sentences in which a thing of that kind stands in double braces), in
tests/reading/sentences.toml, and in the briefs of tests/reading/briefs, each with what a careful reader takes from it.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
import unicodedata
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inwriting.playbook.schema import Playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.numbers.quantities import locale_of, quantities_in, volume
from inwriting.reading.page.layout import Passage, layout
from inwriting.reading.page.runs import runs
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.products.introduced import words_of
from inwriting.reading.products.unlisted import candidates
from inwriting.reading.text.authorship import mails_taken_up, own_words
from inwriting.reading.text.language import language_of
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import cues
from inwriting.reading.told.mentions import counts, persons
from inwriting.reading.told.prose import Clause, clauses
from reading.measure import BRIEFS, SENTENCES, load_sentences, same_volume

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, who wrote it, what it says, and of which keys it cannot be told whether it says them."""

    words: str
    writer: str
    says: frozenset[str]
    unknown: frozenset[str]
    natural: bool  # stands in a brief, and so is as often of a kind as in life
    never: frozenset[str] = frozenset()  # keys that it must not be taken to say
    run: bool = False  # some sentences of a brief together


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that a sentence names (its place in `words`), the group it belongs to, and its kind there."""

    words: str
    named: Span
    writer: str
    group: str
    kind: str
    natural: bool  # stands in a brief


@dataclass(frozen=True, slots=True)
class Name:
    """A name with a capital in a brief, with what weighs for and against its being a product: `ours`, `theirs`, `none`;
    which key it fills ("" where that is not said); whether the catalogue has it."""

    features: frozenset[str]
    writer: str
    kind: str
    role: str
    listed: bool


def told(playbook: Playbook) -> list[str]:
    """What whole sentences say: the facts that are texts, signals and traps."""
    return [*(fact.key for fact in playbook.facts if fact.kind == "text"), *playbook.observed]


def digest(folder: Path) -> str:
    """SHA-256 over the files that the weights are learned from: by it weights are known to be those of the examples."""
    given = [*sorted((folder / "examples").glob("*.toml")), SENTENCES, *sorted(BRIEFS.glob("*.toml"))]
    return hashlib.sha256(b"\0".join(hashlib.sha256(path.read_bytes()).digest() for path in given)).hexdigest()


def sentences(folder: Path, playbook: Playbook) -> Iterator[Sentence]:
    """All sentences that there are to learn from."""
    common = tomllib.loads((folder / "examples" / "alike.toml").read_text())
    alike: dict[str, list[str]] = common["alike"]
    also: dict[str, list[str]] = common["also"]
    keys = frozenset(told(playbook))

    def written(key: str, words: str, says: bool, writer: str) -> Sentence:
        named = frozenset([key, *also.get(key, ())]) & keys if says else frozenset[str]()
        # who wrote an example of one thing did not think of others that it may say as well
        near = frozenset(other for other in keys if key in alike.get(other, ())) if says else keys - {key}
        never = frozenset([key]) if writer in _STRICT and not says else frozenset[str]()
        return Sentence(words, writer, named, near - named, natural=False, never=never)

    for path in sorted((folder / "examples").glob("said-*.toml")):
        for key, given in tomllib.loads(path.read_text()).items():
            for says in ("yes", "no"):
                yield from (written(key, words, says == "yes", path.stem) for words in given.get(says, []))
    for sentence in load_sentences():
        key = sentence.key if sentence.part == "facts" else f"{sentence.part[:-1]}{sentence.key}"
        if key in keys:
            yield written(key, sentence.text, sentence.states, "sentences")
    texts = keys - frozenset(playbook.observed)
    for brief, writer, passages in _briefs(playbook):
        loose = {key: [run] if isinstance(run, str) else run for key, run in brief.get("loose", {}).items()}
        optional = {spec.partition("=")[0] for spec in brief.get("optional", [])} | _shown(brief)
        for passage in passages:
            words = " ".join(brief["text"][passage.start : passage.end].split())
            says = {
                key
                for named, runs in loose.items()
                for key in named.split("|")
                if any(" ".join(run.split()).casefold() in words.casefold() for run in runs)
            }
            never = {spec.removesuffix("=*") for spec in brief.get("never", []) if spec.endswith("=*")} - says
            yield Sentence(
                words, writer, frozenset(says), frozenset(optional - says), natural=True, never=frozenset(never)
            )
        shown = _shown(brief)
        for first, behind in runs(brief["text"], passages):  # those of briefs that show something are not known
            words = " ".join(brief["text"][passages[first].start : passages[behind - 1].end].split())
            yield Sentence(words, writer, frozenset(), texts | shown, natural=False, run=True)
    for brief, writer, passages in _briefs(playbook, abroad=True):  # of these only the observations are read in prose
        for passage in passages:
            words = " ".join(brief["text"][passage.start : passage.end].split())
            yield Sentence(words, writer, frozenset(), texts | _shown(brief), natural=True)


def _shown(brief: dict[str, Any]) -> frozenset[str]:
    """The signals and traps that a brief shows, or may show: it is not said where."""
    return frozenset(
        f"{name}{number}"
        for name in ("signal", "trap")
        for number in (*brief.get(f"{name}s", []), *brief.get(f"optional_{name}s", []))
    )


def _briefs(playbook: Playbook, *, abroad: bool = False) -> Iterator[tuple[dict[str, Any], str, list[Passage]]]:
    """The briefs in English, or those in other languages, with their writers and passages."""
    for path in sorted(BRIEFS.glob("*.toml")):
        for brief in tomllib.loads(path.read_text())["brief"]:
            text = brief["text"]
            if (language_of(text) != "en") != abroad:
                continue
            parts = [own_words(text)]
            parts += (mail.words for mail in mails_taken_up(text, brief.get("author", "")))
            yield brief, path.stem, [passage for part in parts for passage in layout(playbook).passages(text, part)]


# ---------------------------------------------------------------- things

_SYSTEMS = ("crm", "erp", "other_systems")
# what comes near in these was once read wrongly, or was written to come nearest
_STRICT = ("sentences", "said-10", *(f"said-{number}" for number in range(19, 27)))
_BRACED = re.compile(r"\{\{(.+?)\}\}", re.S)
_ROLES = ("finance", "operations", "security", "procurement", "legal", "sponsor")


def things(folder: Path, playbook: Playbook) -> Iterator[Thing]:
    """All things named that there are to learn from."""
    for path in sorted((folder / "examples").glob("named-*.toml")):
        for group, kinds in tomllib.loads(path.read_text()).items():
            for kind, given in kinds.items():
                for words in given:
                    found = _BRACED.search(words)
                    if found is None:
                        raise SystemExit(f"{path}: no thing stands in braces in: {words}")
                    plain = words[: found.start()] + found[1] + words[found.end() :]
                    yield Thing(
                        plain, (found.start(), found.start() + len(found[1])), path.stem, group, kind, natural=False
                    )
    yield from _products_abroad(playbook)
    for brief, writer, passages in _briefs(playbook):
        expected = _Expected(brief)
        text = brief["text"]
        locale = locale_of(text, "en")
        in_scope = {
            (fact.value, passage.start)
            for fact in read_brief(text, playbook, author=brief.get("author", "")).facts
            for passage in passages
            if fact.key == "entities" and passage.start <= fact.start < passage.end
        }
        for passage in passages:
            if passage.fact:
                continue  # what its label says is no prose
            for group, kind, (start, end) in _named(text, passage, locale, expected, playbook, in_scope):
                words = text[passage.start : passage.end]
                yield Thing(words, (start - passage.start, end - passage.start), writer, group, kind, natural=True)


def _products_abroad(playbook: Playbook) -> Iterator[Thing]:
    """The products that prose in other languages names, where it is known whose they are."""
    products = catalogue(playbook)
    for brief, writer, passages in _briefs(playbook, abroad=True):
        expected, text = _Expected(brief), brief["text"]
        for passage in passages:
            words = text[passage.start : passage.end]
            for mention in products.find(
                Clause(words, passage.start, passage.end, "stated", (passage.start, passage.end))
            ):
                ways = [mention.system.name.casefold(), text[mention.start : mention.end].casefold()]
                ours = _is_named(ways, expected, "facts")
                not_ours = _is_named(ways, expected, "excluded", "hedged", "never")
                if not passage.fact and ours != not_ours and not _is_named(ways, expected, "optional", "either"):
                    span = mention.start - passage.start, mention.end - passage.start
                    yield Thing(words, span, writer, "abroad", "ours" if ours else "others", natural=True)


class _Expected:
    """What a careful reader takes from a brief, by key."""

    def __init__(self, brief: dict[str, Any]) -> None:
        self._lists = {
            name: brief.get(name, []) for name in ("facts", "excluded", "hedged", "never", "optional", "either")
        }

    def values(self, key: str, *names: str) -> list[str]:
        """The values of a key in some of the lists."""
        return [
            value
            for name in names
            for spec in self._lists[name]
            if key in spec.partition("=")[0].split("|")
            for value in spec.partition("=")[2].split("|")
        ]

    def unsure(self, key: str) -> bool:
        """Whether any value of a key may be taken or left."""
        return "*" in self.values(key, "optional", "facts", "either")


def _named(
    text: str, passage: Passage, locale: str, expected: _Expected, playbook: Playbook, in_scope: set[tuple[str, int]]
) -> Iterator[tuple[str, str, Span]]:
    """The things that a passage of a brief names, each with its group and its kind, where that is known."""
    for quantity in quantities_in(text[passage.start : passage.end], locale)["date"]:
        span = passage.start + quantity.start, passage.start + quantity.end
        for key in ("go_live", "renewal_date"):
            if quantity.value in expected.values(key, "facts"):
                yield "date", key, span
                break
        else:
            if quantity.value in expected.values("go_live", "hedged"):
                yield "date", "go_live?", span
            elif not any(
                expected.unsure(key) or quantity.value in expected.values(key, "optional", "either")
                for key in ("go_live", "renewal_date")
            ):
                yield "date", "other", span
    for quantity in quantities_in(text[passage.start : passage.end], locale)["money"]:
        span = passage.start + quantity.start, passage.start + quantity.end
        if quantity.value in expected.values("budget", "facts"):
            yield "sum", "budget", span
        elif quantity.value in expected.values("budget", "hedged"):
            yield "sum", "budget?", span
        elif not expected.unsure("budget") and quantity.value not in expected.values("budget", "optional", "either"):
            yield "sum", "other", span
    for count in counts(text, passage.start, passage.end):
        value = volume(count.value).casefold()

        def among(values: Iterable[str], value: str = value) -> bool:
            return any(same_volume(wanted.casefold(), value) for wanted in values if wanted != "*")

        if among(expected.values("volumes", "facts", "either")):
            yield "number", "volumes", (count.start, count.end)
        elif among(expected.values("volumes", "hedged")):
            yield "number", "volumes?", (count.start, count.end)
        elif not expected.unsure("volumes") and not among(expected.values("volumes", "optional")):
            yield "number", "other", (count.start, count.end)
    for person in persons(text, passage.start, passage.end):
        roles = [role for role in _ROLES if _is_among(person.value, expected.values(role, "facts", "either"))]
        if len(roles) == 1:
            yield "person", roles[0], (person.start, person.end)
        elif not roles and not any(
            expected.unsure(role) or _is_among(person.value, expected.values(role, "optional", "hedged"))
            for role in _ROLES
        ):
            yield "person", "none", (person.start, person.end)
    products, known = catalogue(playbook), cues(playbook)
    for clause in clauses(text, passage.start, passage.end):
        for mention in products.find(clause):
            names = [mention.system.name.casefold(), text[mention.start : mention.end].casefold()]
            ours = _is_named(names, expected, "facts")
            not_ours = _is_named(names, expected, "excluded", "hedged", "never", "optional", "either")
            if ours and not not_ours:
                yield "system", "ours", (mention.start, mention.end)
            elif not ours and _is_named(names, expected, "never"):
                yield "system", "others", (mention.start, mention.end)
            elif not ours and _is_named(names, expected, "excluded"):
                yield "system", "past", (mention.start, mention.end)
            if not expected.values("licence_status", "facts", "optional", "either", "hedged"):
                yield "licence", "none", (mention.start, mention.end)
    for choices in (choices for key, choices in known.choices.items() if key == "entities"):
        for record, first, last in choices.places(Said.of(text[passage.start : passage.end])):
            span = passage.start + first, passage.start + last
            if not expected.unsure("entities") and record not in expected.values(
                "entities", "facts", "excluded", "hedged", "optional", "either"
            ):
                yield "record", "none", span
            elif record in expected.values("entities", "excluded") and not expected.values("entities", "never"):
                yield "record", "entities-", span
            elif record in expected.values("entities", "facts") and (record, passage.start) in in_scope:
                yield "record", "entities", span


def names(playbook: Playbook, common: Container[str]) -> Iterator[Name]:
    """All names with a capital in the briefs, those of the catalogue's products too, as if it did not have them: of
    these a careful reader has noted whose they are. `common` are the words that sentences are known to hold."""
    known = catalogue(playbook)
    for brief, writer, passages in _briefs(playbook):
        expected = _Expected(brief)
        spans = [(passage.start, passage.end) for passage in passages]
        for candidate in candidates(brief["text"], spans, brief.get("author", ""), common, words_of(brief["text"])):
            name = candidate.name
            found = [mention.system.name.casefold() for mention in known.find(Clause.alone(name), sure=True)]
            ways = [name.casefold(), *found]
            roles = {key for key in _SYSTEMS if _is_named(ways, expected, "facts", "either", keys=(key,))}
            if roles:
                kind = "ours"
            elif _is_named(ways, expected, "excluded", "hedged", "never"):
                kind = "theirs"
            elif found or _is_named(ways, expected, "optional") or expected.unsure("other_systems"):
                continue
            else:
                kind = "none"
            role = roles.pop() if len(roles) == 1 else ""
            yield Name(frozenset(candidate.features), writer, kind, role, bool(found))


def _is_named(names: Sequence[str], expected: _Expected, *lists: str, keys: Sequence[str] = _SYSTEMS) -> bool:
    """Whether a product of these names is among those of some lists of what a brief states."""
    return any(
        value.casefold() in name or name in value.casefold()
        for key in keys
        for value in expected.values(key, *lists)
        for name in names
        if value != "*"
    )


def _is_among(person: str, values: Iterable[str]) -> bool:
    """Whether a person is among some who may be written otherwise: by the address, or by a part of the name."""
    names = [name for name in re.findall(r"[^\W\d_]{3,}", _plain(person.partition("@")[0])) if name not in _TITLES]
    return any(name in re.findall(r"[^\W\d_]{3,}", _plain(value)) for value in values for name in names) or any(
        name in _plain(value.partition("@")[0]) for value in values if "@" in value for name in names
    )


_TITLES = frozenset(["mrs", "herr", "frau", "mme", "prof"])


def _plain(words: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", words.casefold()) if not unicodedata.combining(c))
