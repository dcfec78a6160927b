"""How well briefs are read: the reading of each against what a careful reader takes from it (`briefs/*.toml`).

facts      `key=value`, all of which must be read; "a|b" where either will do
loose      key → words that must stand in the value or the evidence of a free text
either     right as a fact or as an assumption, but to be read ("about 300 orders a month")
optional   neither asked for nor held against
never      what would be a false fact; `key=*` for any of the key, `key=SAP*` for what begins so
excluded, hedged, signals, traps, optional_signals, optional_traps
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from inwriting.playbook.loader import load_playbook
from inwriting.playbook.schema import Playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading, ExcludedRead, FactRead, HedgedRead
from inwriting.reading.numbers.quantities import volume

BRIEFS = Path(__file__).parent / "briefs"
OPEN = Path(__file__).parent / "open"  # briefs in which something false is still read
WRITTEN = date(2026, 11, 24)  # the day on which the briefs are taken to have been written
Read = FactRead | ExcludedRead | HedgedRead


@dataclass(slots=True)
class Measure:
    """Counts a key: read rightly, missed, false (a trap that was laid) and extra (not expected)."""

    right: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    extra: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)

    def recall(self, keys: Iterable[str] | None = None) -> float:
        chosen = self.keys() if keys is None else list(keys)
        right, missed = (sum(counter[key] for key in chosen) for counter in (self.right, self.missed))
        return right / (right + missed) if right + missed else 1.0

    def precision(self, keys: Iterable[str] | None = None) -> float:
        chosen = self.keys() if keys is None else list(keys)
        right, wrong = (sum(counter[key] for key in chosen) for counter in (self.right, self.false + self.extra))
        return right / (right + wrong) if right + wrong else 1.0

    def keys(self) -> list[str]:
        return sorted(
            {*self.right, *self.missed, *self.false, *self.extra} - {"excluded", "hedged", "signals", "traps"}
        )

    def table(self) -> Iterator[str]:
        yield f"{'key':20}{'right':>6}{'missed':>7}{'false':>6}{'extra':>6}{'recall':>8}{'precision':>10}"
        for key in [*self.keys(), "excluded", "hedged", "signals", "traps"]:
            counts = [counter[key] for counter in (self.right, self.missed, self.false, self.extra)]
            yield (
                f"{key:20}{counts[0]:6}{counts[1]:7}{counts[2]:6}{counts[3]:6}"
                f"{self.recall([key]):8.0%}{self.precision([key]):10.0%}"
            )
        yield f"{'all facts':46}{self.recall():8.0%}{self.precision():10.0%}"


def load_briefs(folder: Path = BRIEFS) -> list[dict[str, Any]]:
    """The briefs of a folder, in the order of its files."""
    return [brief for path in sorted(folder.glob("*.toml")) for brief in tomllib.loads(path.read_text())["brief"]]


def measure(briefs: Iterable[dict[str, Any]], playbook: Playbook) -> Measure:
    result = Measure()
    for brief in briefs:
        reading = read_brief(
            brief["text"],
            playbook,
            subject=brief.get("subject", ""),
            author=brief.get("author", ""),
            written=brief.get("written", WRITTEN),
        )
        count(result, brief, reading)
    return result


def count(result: Measure, brief: dict[str, Any], reading: BriefReading) -> None:
    """Counts what is read of one brief."""
    _facts(result, brief, reading)
    planned = [item for item in reading.excluded if item.why in ("planned", "conditional")]
    for name, found in (("excluded", reading.excluded), ("hedged", (*reading.hedged, *planned))):
        for spec in brief.get(name, []):
            _count(result, name, bool(_found(spec, found)), f"{brief['id']}: {name} {spec}")
    for name, observed in (("signals", reading.signals), ("traps", reading.traps)):
        have, want = {item.number: item.evidence for item in observed}, set(brief.get(name, []))
        for number in want:
            _count(result, name, number in have, f"{brief['id']}: {name} {number}")
        for number in set(have) - want - set(brief.get(f"optional_{name}", [])):
            result.false[name] += 1
            result.lines.append(f"FALSE {brief['id']}: {name} {number}: {have[number]}")


def _facts(result: Measure, brief: dict[str, Any], reading: BriefReading) -> None:
    used: set[int] = set()
    loose = [
        f"{key}={words}"
        for key, values in brief.get("loose", {}).items()
        for words in ([values] if isinstance(values, str) else values)
    ]
    for spec in (*brief.get("facts", []), *loose):
        hits = _found(spec, reading.facts)
        used.update(map(id, hits))
        _count(result, _key(spec), bool(hits), f"{brief['id']}: {spec}")
    for spec in brief.get("either", []):
        hits = _found(spec, (*reading.facts, *reading.hedged))
        used.update(map(id, hits))
        _count(result, _key(spec), bool(hits), f"{brief['id']}: {spec}")
    optional = {id(item) for spec in brief.get("optional", []) for item in _found(spec, reading.facts)}
    never = {id(item) for spec in brief.get("never", []) for item in _found(spec, reading.facts)}
    for fact in reading.facts:
        if id(fact) not in used and (id(fact) in never or id(fact) not in optional):
            kind, counter = ("FALSE", result.false) if id(fact) in never else ("extra", result.extra)
            counter[fact.key] += 1
            result.lines.append(f"{kind} {brief['id']}: {fact.key}={fact.value} <- {fact.evidence}")


def _count(result: Measure, key: str, right: bool, words: str) -> None:
    (result.right if right else result.missed)[key] += 1
    if not right:
        result.lines.append(f"missed {words}")


def _key(spec: str) -> str:
    return spec.partition("=")[0].split("|")[0]


def _found(spec: str, read: Iterable[Read]) -> list[Read]:
    keys, _, wanted = spec.partition("=")
    return [item for item in read if item.key in keys.split("|") and any(_same(item, w) for w in wanted.split("|"))]


def _same(item: Read, wanted: str) -> bool:
    want, value, evidence = _folded(wanted), _folded(item.value), _folded(item.evidence)
    if want in ("*", value):
        return True
    if want.endswith("*") and value.startswith(want[:-1]):
        return True
    if item.key == "volumes":
        return same_volume(volume(wanted).casefold(), value)
    if item.key in _SYSTEMS:  # "Capsule" is "Capsule CRM", and "Axapta" is "Microsoft Dynamics AX"
        if want in _also_called().get(value, ()):
            return True
        return f" {want} " in f" {value} " or f" {value} " in f" {want} "
    return item.key in _FREE and (want in value or want in evidence)


@cache
def _also_called() -> dict[str, frozenset[str]]:
    """The other names of each product."""
    systems = load_playbook("crm-erp-integration").systems
    return {
        system.name.casefold(): frozenset(_folded(name) for name in (*system.aliases, *system.in_context))
        for system in systems
    }


_SYSTEMS = frozenset(["crm", "erp", "other_systems"])
_PERIODS = re.compile(
    r"(?:\b(?:a|an|each|every|per|in a|in one|in)\s|/\s?)?\b(?P<span>day|week|month|mo|quarter|year)(?:s|ly)?\b|\bdaily\b"
)


def same_volume(want: str, value: str) -> bool:
    """Whether two volumes have the same numbers, no other period, and a unit that one of them leaves out or qualifies; what
    limits the value ("…, in spring") is no part of either."""

    def parts(words: str) -> tuple[list[str], set[str], set[str]]:
        words = re.sub(r"(?<=\d)[ .,'](?=\d{3}\b)", "", words)
        words = re.sub(r"(?<=\d)\.(\d)k\b", r"\g<1>00", words)
        words = re.sub(r"(?<=\d)k\b", "000", words)
        spans = {
            (match["span"] or "day").replace("mo", "month", match["span"] == "mo") for match in _PERIODS.finditer(words)
        }
        rest = _PERIODS.sub(" ", words)
        return (
            re.findall(r"\d+", rest),
            spans,
            set(re.findall(r"[^\W\d_]{3,}", rest)) - {"about", "some", "around", "roughly"},
        )

    (number, period, unit), (other, span, noun) = parts(want), parts(value.partition(", ")[0])
    return number == other and (not period or not span or period == span) and (unit <= noun or noun <= unit)


_FREE = frozenset(
    [
        "decision",
        "outcome",
        "objective",
        "constraints",
        "protected",
        "may_change",
        "measures",
        "triggers",
        "approvals_live_in",
        "manual_handoffs",
        "customer_definition",
        "authority",
        "exceptions_known",
        "duplicates_known",
        "data_cleanup",
        "reporting",
        "compliance",
        "acceptance",
    ]
)


def _folded(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).casefold()


SENTENCES = Path(__file__).parent / "sentences.toml"
_ALIKE = {"outcome": {"outcome", "objective"}, "objective": {"outcome", "objective"}}  # nobody tells them apart


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of `sentences.toml`: whether it states the key (of a fact, or a signal's or trap's number)."""

    part: str
    key: str
    text: str
    states: bool

    def is_read(self, playbook: Playbook) -> bool:
        """Whether the key is read from the sentence."""
        reading = read_brief(self.text, playbook, author="ann@acme.example")
        if self.part == "facts":
            return any(item.key in _ALIKE.get(self.key, {self.key}) for item in (*reading.facts, *reading.hedged))
        found = reading.signals if self.part == "signals" else reading.traps
        return any(str(item.number) == self.key for item in found)


def load_sentences() -> list[Sentence]:
    """The sentences that state a key, and those that come near and do not."""
    return [
        Sentence(part, key, text, states)
        for part, keys in tomllib.loads(SENTENCES.read_text()).items()
        for key, groups in keys.items()
        for states, name in ((True, "states"), (False, "not"))
        for text in groups[name]
    ]


def sentence_table(sentences: Iterable[Sentence], playbook: Playbook) -> Iterator[str]:
    """For each key how many of its sentences are read, those that are not, and those that are read wrongly."""
    by_key: dict[tuple[str, str], list[Sentence]] = {}
    for sentence in sentences:
        by_key.setdefault((sentence.part, sentence.key), []).append(sentence)
    for (part, key), group in by_key.items():
        read = {sentence for sentence in group if sentence.is_read(playbook)}
        stating = [sentence for sentence in group if sentence.states]
        found = sum(sentence in read for sentence in stating)
        yield f"{part:8} {key:20}{found:4} of {len(stating):3}{found / len(stating):8.0%}"
        yield from (f"  missed: {sentence.text}" for sentence in stating if sentence not in read)
        yield from (f"  FALSE: {sentence.text}" for sentence in group if not sentence.states and sentence in read)
