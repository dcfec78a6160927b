"""Reads a playbook's folder into a `Playbook`, and says with file and line what is wrong with one."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from babel.numbers import is_currency
from pydantic import ValidationError

from inwriting.playbook.part import TRIED
from inwriting.playbook.rates import flaws
from inwriting.playbook.schema import TOLD_BESIDES, Playbook

# Which table of which file fills which part of a playbook.
_LISTS = {
    "facts.toml": ("facts", "fact"),
    "systems.toml": ("systems", "system"),
    "signals.toml": ("signals", "signal"),
    "traps.toml": ("traps", "trap"),
    "questions.toml": ("questions", "question"),
    "answers.toml": ("answers", "answer"),
}
_BESIDE = {"systems.toml": ("no_slips",)}  # what stands in such a file beside its table
_WHOLE = {
    "playbook.toml": "about",
    "scope.toml": "scope",
    "rates.toml": "rates",
    "shapes.toml": "shapes",
    "shapes_abroad.toml": "shapes_abroad",
    "gainsaid.toml": "gainsaid",
}
_WORDED = ("shapes.toml", "shapes_abroad.toml", "gainsaid.toml")  # files with a vocabulary of their own
VOCABULARY = "vocabulary.toml"
WEIGHTS = "weights.txt"
_NAMED = re.compile(r"(?<!\?P)(?<!\(\?)<([a-z_]+)>")  # neither "(?P<who>" nor "(?<name>"
_WEIGHT = re.compile(r"\S+(?: \S+ -?\d+)+")
_REQUIRED = ("playbook.toml", "facts.toml", "questions.toml")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file of a playbook or in a template. `line` is 1 where no better one is known."""

    file: str
    line: int
    message: str


class PlaybookError(Exception):
    """A playbook that cannot be used; the message names every problem with its file and line."""


_SHIPPED = Path(str(resources.files("inwriting.playbook")))


def playbook_folder(name: str | Path) -> Path:
    """The folder of a playbook: a folder as it is, else one that ships with the program by its name."""
    folder = Path(name)
    if folder.is_dir():
        return folder
    shipped = _SHIPPED / str(name)
    if re.fullmatch(r"[a-z0-9-]+", str(name)) and shipped.is_dir():
        return shipped
    raise PlaybookError(f"There is no playbook {name}: neither a folder nor one that ships with inwriting.")


def load_playbook(name: str | Path) -> Playbook:
    """A playbook by the name of a shipped one or by its folder; raises PlaybookError with all its problems."""
    folder = playbook_folder(name)
    return _load(str(folder), _files(folder))


def check_playbook(name: str | Path) -> list[Problem]:
    """What is wrong with a playbook; nothing where it can be used."""
    try:
        folder = playbook_folder(name)
    except PlaybookError as error:
        return [Problem(str(name), 1, str(error))]
    _, problems = _read(str(folder), _files(folder))
    return problems


def _files(folder: Path) -> tuple[tuple[str, bytes], ...]:
    """The files of a playbook, by name; its `examples/` only explain its weights."""
    weights = folder / WEIGHTS
    paths = [*sorted(folder.glob("*.toml")), *([weights] if weights.is_file() else [])]
    return tuple((path.name, path.read_bytes()) for path in paths)


@lru_cache(maxsize=8)
def _load(folder: str, texts: tuple[tuple[str, bytes], ...]) -> Playbook:
    playbook, problems = _read(folder, texts, tried=Path(folder).parent == _SHIPPED)
    if playbook is None or problems:
        raise PlaybookError("\n".join(f"{p.file}:{p.line}: {p.message}" for p in problems))
    return playbook


def _read(
    folder: str, texts: tuple[tuple[str, bytes], ...], *, tried: bool = False
) -> tuple[Playbook | None, list[Problem]]:
    problems: list[Problem] = []
    digest = hashlib.sha256()
    data: dict[str, Any] = {}
    sources: dict[str, str] = {}
    for name, raw in texts:
        digest.update(f"{name}\0{len(raw)}\0".encode() + raw)
        file = f"{folder}/{name}"
        if name == WEIGHTS:
            data["weights"] = raw.decode("utf-8", "replace")
            problems += _weighed(file, data["weights"])
            continue
        try:
            text = raw.decode("utf-8")
            table = tomllib.loads(text)
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            line = re.search(r"at line (\d+)", str(error))
            problems.append(Problem(file, int(line[1]) if line else 1, f"not readable as TOML: {error}"))
            continue
        sources[name] = text
        if name == VOCABULARY:
            continue
        if name in _LISTS:
            part, key = _LISTS[name]
            data[part] = table.pop(key, [])
            data |= {beside: table.pop(beside, []) for beside in _BESIDE.get(name, ())}
            problems += [Problem(file, _line(text, other), f"unknown table {other}") for other in table]
        elif name in _WHOLE:
            data[_WHOLE[name]] = {
                key: given for key, given in table.items() if (key, name in _WORDED) != ("words", True)
            }
        else:
            problems.append(Problem(file, 1, f"unknown file; known: {', '.join([*_LISTS, *_WHOLE])}"))
    words, wrong = _vocabulary(f"{folder}/{VOCABULARY}", sources.get(VOCABULARY, ""), {})
    problems += wrong
    for name in _WORDED:
        own, wrong = _vocabulary(f"{folder}/{name}", sources.get(name, ""), words)
        problems += wrong
        data[_WHOLE[name]] = _worded(data.get(_WHOLE[name], {}), own)
    data = {part: given if part == "weights" else _worded(given, words) for part, given in data.items()}
    problems += [Problem(f"{folder}/{name}", 1, "this file is needed") for name in _REQUIRED if name not in dict(texts)]
    if problems:
        return None, problems
    try:
        playbook = Playbook.model_validate({"digest": digest.hexdigest(), **data}, context=TRIED if tried else None)
    except ValidationError as error:
        return None, [_located(folder, sources, item) for item in error.errors()]
    return playbook, list(_crossed(folder, sources, playbook))


def _weighed(file: str, text: str) -> Iterator[Problem]:
    """What is wrong with the lines of a playbook's weights: a feature, then keys with whole numbers."""
    for number, line in enumerate(text.splitlines(), start=1):
        if line and not line.startswith("#") and not _WEIGHT.fullmatch(line):
            yield Problem(file, number, "no line of weights: made by hand? `python bench/learn.py` makes the file anew")
            return


def _vocabulary(file: str, text: str, known: dict[str, str]) -> tuple[dict[str, str], list[Problem]]:
    """The named words of a file (a pattern, or a list of alternatives) beside those that are known; each may use those
    before it."""
    words = dict(known)
    problems = []
    for name, given in tomllib.loads(text).get("words", {}).items():
        pattern = "|".join(map(str, given)) if isinstance(given, list) else given
        if isinstance(pattern, str):
            words[name] = f"(?:{_worded(pattern, words)})"
        else:
            problems.append(Problem(file, _line(text, name), f"{name} is no pattern"))
    return words, problems


def _worded(data: Any, words: dict[str, str]) -> Any:
    """The data with each `<name>` of the vocabulary in its place."""
    if isinstance(data, str):
        return _NAMED.sub(lambda found: words.get(found[1], found[0]), data)
    if isinstance(data, list):
        return [_worded(item, words) for item in data]
    if isinstance(data, dict):
        return {key: _worded(item, words) for key, item in data.items()}
    return data


def _located(folder: str, sources: dict[str, str], item: Any) -> Problem:
    """A validation error with the file and the line of the table or key it is about."""
    location = [str(step) for step in item["loc"]]
    for name, (part, key) in _LISTS.items():
        if location and location[0] == part:
            number = int(location[1]) if len(location) > 1 and location[1].isdigit() else 0
            line = _table_line(sources.get(name, ""), key, number, location[-1])
            return Problem(f"{folder}/{name}", line, f"{key} {number + 1}, {'.'.join(location[2:])}: {_plain(item)}")
    for name, part in _WHOLE.items():
        if location and location[0] == part:
            text = sources.get(name, "")
            number = next((int(step) for step in location if step.isdigit()), 0)
            key = next((step for step in location[1:] if f"[[{step}]]" in text), "")
            line = _table_line(text, key, number, location[-1]) if key else _line(text, location[-1])
            return Problem(f"{folder}/{name}", line, f"{_place(location[1:])}: {_plain(item)}")
    return Problem(folder, 1, f"{'.'.join(location)}: {_plain(item)}")


def _place(location: list[str]) -> str:
    """Where in a file, as people count: `effort 3, role`."""
    steps = [f"{int(step) + 1}," if step.isdigit() else step for step in location]
    return " ".join(steps).rstrip(",")


def _plain(item: Any) -> str:
    """What pydantic found, in plain words."""
    context = item.get("ctx") or {}
    match item["type"]:
        case "missing":
            return "this key is missing"
        case "extra_forbidden":
            return "there is no such key"
        case "greater_than_equal":
            return f"{item['input']} is too small: it must be {context['ge']} or more"
        case "greater_than":
            return f"{item['input']} is too small: it must be more than {context['gt']}"
        case "less_than_equal":
            return f"{item['input']} is too large: it must be {context['le']} or less"
        case "decimal_parsing" | "decimal_type" | "finite_number":
            return f'{item["input"]!r} is no number such as "1.5"'
        case "int_parsing" | "int_type" | "int_from_float":
            return f"{item['input']!r} is no whole number"
        case "value_error":
            return str(context["error"])
    return str(item["msg"])


def _crossed(folder: str, sources: dict[str, str], playbook: Playbook) -> list[Problem]:
    """What no single file can see: keys that name nothing, keys given twice, texts that no letter could hold."""
    problems: list[Problem] = []
    facts = {fact.key for fact in playbook.facts}
    questions = {question.key for question in playbook.questions}

    def problem(name: str, words: str, message: str) -> None:
        problems.append(Problem(f"{folder}/{name}", _line(sources.get(name, ""), words), message))

    for name, keys in (
        ("facts.toml", [fact.key for fact in playbook.facts]),
        ("questions.toml", [question.key for question in playbook.questions]),
    ):
        for key in sorted({key for key in keys if keys.count(key) > 1}):
            problem(name, f'"{key}"', f"the key {key} is given more than once")
    for fact in playbook.facts:
        for key in {key for choice in fact.choices for key in choice.follows} - {choice.key for choice in fact.choices}:
            problem("facts.toml", f'"{fact.key}"', f"a choice of {fact.key} follows {key}, which is none")
    for question in playbook.questions:
        moot = [words.partition("=")[0] for words in question.moot_if]
        for key in (*((question.fact,) if question.fact else ()), *question.unless, *question.only_if, *moot):
            if key not in facts:
                problem("questions.toml", f'"{key}"', f"question {question.key} names the fact {key}, which is none")
        if "\n" in question.text + question.why + question.assume:
            problem("questions.toml", f'"{question.key}"', f"question {question.key} has a line break in its texts")
    choices = {choice.key for fact in playbook.facts for choice in fact.choices}
    others = [("questions.toml", question.key, question.instead) for question in playbook.questions]
    for file, whose, instead in (
        *others,
        *(("scope.toml", f"places.{name}", place.instead) for name, place in playbook.scope.places.items()),
        *(("scope.toml", step.key, telling.instead) for step in playbook.scope.steps for telling in step.tells),
    ):
        for key in (key for one in instead for key in one.without if key not in choices):
            problem(file, whose, f"{whose} has other words without {key}, which is a choice of no fact")
        for key in (key for one in instead for key in one.given if key not in facts | playbook.observations.keys()):
            problem(file, whose, f"{whose} has other words where {key} is told, which is no fact, signal or trap")
    for name, observations in (("signals.toml", playbook.signals), ("traps.toml", playbook.traps)):
        for observation in observations:
            for key in observation.raises:
                if key not in questions:
                    problem(name, f'"{key}"', f"{observation.key} raises the question {key}, which is none")
    for name, shapes in (("shapes.toml", playbook.shapes), ("shapes_abroad.toml", playbook.shapes_abroad)):
        for key in sorted(shapes.named() - playbook.observations.keys()):
            problem(name, f'"{key}"', f"{key} is neither a signal nor a trap")
        for key in sorted(shapes.told() - facts):
            problem(name, f'"{key}"', f"{key} is no fact")
    for against in playbook.gainsaid.against:
        if against.of not in playbook.observations:
            problem("gainsaid.toml", f'"{against.of}"', f"{against.of} is neither a signal nor a trap")
    for key in dict.fromkeys(key for other in playbook.gainsaid.others for key in other.of):
        if key not in facts and key not in playbook.observations:
            problem("gainsaid.toml", f'"{key}"', f"{key} is neither a fact, a signal nor a trap")
    for name, place in playbook.scope.places.items():
        for key in place.facts:
            if key not in facts:
                problem("scope.toml", f"places.{name}", f"place {name} names the fact {key}, which is none")
    for step in playbook.scope.steps:
        for key in (key for telling in step.tells for key in telling.of):
            if key not in facts and key not in TOLD_BESIDES:
                problem("scope.toml", f'"{step.key}"', f"step {step.key} tells of {key}, which is no fact")
    if playbook.rates is not None:
        text = sources.get("rates.toml", "")
        for flaw in flaws(playbook.rates, facts, {system.category for system in playbook.systems}):
            line = _table_line(text, flaw.table, flaw.number, flaw.field)
            problems.append(Problem(f"{folder}/rates.toml", line, flaw.message))
        currency = playbook.rates.currency
        if not is_currency(currency):
            said = f"{currency!r} is no currency code of ISO 4217 such as EUR, GBP or USD"
            problem("rates.toml", "currency", said)
        efforts = {effort.key for effort in playbook.rates.efforts}
        for question in playbook.questions:
            if question.assume_effort and question.assume_effort not in efforts:
                said = f"question {question.key} names the effort {question.assume_effort}, which is none"
                problem("questions.toml", f'"{question.assume_effort}"', said)
    return problems


def _table_line(text: str, key: str, number: int, field: str) -> int:
    """The line of `field` in the `number`th `[[key]]` table, or of the table itself."""
    starts = [found.start() for found in re.finditer(rf"(?m)^\[\[?{re.escape(key)}\]\]?", text)]
    if number >= len(starts):
        return 1
    end = starts[number + 1] if number + 1 < len(starts) else len(text)
    found = re.compile(rf"(?m)^\s*{re.escape(field)}\s*=").search(text, starts[number], end)
    return text.count("\n", 0, found.start() if found else starts[number]) + 1


def _line(text: str, words: str) -> int:
    position = text.find(words)
    return text.count("\n", 0, position) + 1 if position >= 0 else 1
