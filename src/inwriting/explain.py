"""Why a mail goes where it goes, for the operator who is asked "why did it think that?".

Both readings are shown in place: the mail's own text, and below each line what was read from it. What is ours is dim,
and what is read is set off; `explain_page` shows the same as a page.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.text import Text

from inwriting.desk import Considered
from inwriting.marks import Mark, condition_told, marks, moment_told, source, stretches, why_out
from inwriting.reading.model import (
    BriefReading,
    ExcludedRead,
    FactRead,
    HedgedRead,
    ReplyReading,
    SignalRead,
)


def print_explained(file: str, considered: Considered, console: Console) -> None:
    """`explain FILE` for a person: where the mail would go, why, and its text with what is read from it."""
    console.print(Text(as_text(file, considered)), soft_wrap=True)
    if not considered.body:
        return
    console.print(Text("\nIn place:"))
    found = marks(considered.reading)
    kinds = stretches(considered.reading, considered.body, _author(considered), considered.parts)
    titles = dict(considered.parts)
    position = 0
    for line in considered.body.splitlines(keepends=True):
        if position in titles:
            console.print(Text(f"\n  [{titles[position]}]", style="underline"), soft_wrap=True)
        start, position = position, position + len(line)
        here = [mark for mark in found if mark.start < start + len(line.rstrip()) and mark.end > start]
        whose = next((kind.whose for kind in kinds if kind.start <= start < kind.end), "")
        console.print(_shown(line.rstrip(), start, here, whose), soft_wrap=True)
        for read in (read for mark in here if mark.end <= position for read in mark.reads):
            told = ": ".join(filter(None, (read.told, read.why)))
            whose_words = f" [{read.source}]" if read.source else ""
            console.print(Text(f"     └─▶ {told}{whose_words}", style="cyan"), soft_wrap=True)


_SIGNS = {"theirs": ">>", "forwarded": ">>", "file": ">>", "ours": "  "}
_MARGIN = 5  # columns before a line of the mail


def _shown(line: str, start: int, found: Sequence[Mark], whose: str) -> Text:
    """A whole line of the mail, which begins at `start`, with what was read from it set off."""
    plain = whose in _SIGNS and not found
    shown = Text(f"  {'  ' if plain else _SIGNS.get(whose, ' -')} {line}" if line else "")
    if whose not in _SIGNS or whose == "ours":
        shown.stylize("dim" if whose == "ours" else "dim italic")
    for mark in found:
        shown.stylize("bold", max(0, mark.start - start) + _MARGIN, mark.end - start + _MARGIN)
    return shown


def _author(considered: Considered) -> str:
    return considered.mail.author.address if considered.mail and considered.mail.author else ""


def as_text(file: str, considered: Considered) -> str:
    """Where the mail would go, why, and what would be read from it, in a few lines."""
    lines = [
        f"{file}: {considered.verdict} ({considered.reason})",
        f"  case     {considered.case or '-'}"
        + (f"   names {considered.candidate}, does not join it" if considered.candidate else ""),
        f"  sender   {considered.sender}" + (f", joins as {considered.joins_as}" if considered.joins_as else ""),
    ]
    if considered.detail:
        lines.append(f"  detail   {considered.detail}")
    lines += [f"  not read {file.name}: {file.why}" for file in considered.unread]
    reading = considered.reading
    if isinstance(reading, BriefReading):
        lines += _brief(reading)
        lines += ["  would ask:"] * bool(considered.asks) + [f"    Q{n}. {text}" for n, _, text in considered.asks]
    elif isinstance(reading, ReplyReading):
        lines += _reply(reading)
    return "\n".join(lines)


def _brief(reading: BriefReading) -> list[str]:
    lines = ["", "As a brief:" if reading.is_brief else f"Not a brief: {reading.why_not}"]
    lines += _stated(reading, "U")
    for question in reading.questions:
        lines.append(f"  they ask: {_quoted(question.text)}")
    request = reading.request
    if request.submission:
        lines.append(f"  quotations by {moment_told(request)}   {_quoted(request.submission.evidence)}")
    lines += [f"  {condition_told(condition)}   {_quoted(condition.evidence)}" for condition in request.conditions]
    if request.numbered:
        lines.append(f"  its own numbers: {', '.join(item.label for item in request.numbered)}")
    return lines


def _stated(reading: BriefReading, letter: str = "") -> list[str]:
    """What is stated, left out, assumed and shown, each with its words; facts numbered where they get a number so."""
    lines = []
    for number, fact in enumerate(reading.facts, 1):
        which = f"{letter}{number} " if letter else ""
        lines.append(f"  {which}{fact.key} = {fact.value}   {_cited(fact)}")
    for left_out in reading.excluded:
        lines.append(f"  not {left_out.key} = {left_out.value} ({why_out(left_out.why)})   {_cited(left_out)}")
    for hedged in reading.hedged:
        lines.append(f"  assumed {hedged.key} = {hedged.value}   {_cited(hedged)}")
    for kind, found in (("signal", reading.signals), ("trap", reading.traps)):
        for observation in found:
            lines.append(f"  {kind} {observation.number} {observation.key}   {_cited(observation)}")
    return lines


def _reply(reading: ReplyReading) -> list[str]:
    lines = ["", "As a reply:"]
    for command in reading.commands:
        lines.append(f"  command {command.word} {command.argument}".rstrip())
    for answer in reading.answers:
        value = f" = {answer.value}" if answer.value is not None else ""
        lines.append(f"  Q{answer.question} {answer.status}{value} (by {answer.how})   {_quoted(answer.evidence)}")
        if answer.detail:
            lines.append(f"      {answer.detail}")
    for correction in reading.corrections:
        which = f"U{correction.fact}" if correction.fact else "all of U"
        value = f" to {correction.value}" if correction.value else ""
        words = _sourced(correction.evidence, "", correction.file, correction.place)
        lines.append(f"  {which} {correction.verdict}{value}   {words}")
    if reading.attached:
        lines += ["  its files state:", *(f"  {line}" for line in _stated(reading.attached))]
    if reading.stated:
        lines += ["  it states besides:", *(f"  {line}" for line in _stated(reading.stated))]
    for question in reading.questions:
        lines.append(f"  they ask: {_quoted(question.text)}")
    for piece in reading.unplaced:
        lines.append(f"  not placed: {_quoted(piece.text)}" + (f" ({piece.why})" if piece.why else ""))
    return lines


def case_as_text(data: dict[str, Any]) -> str:
    """`show CASE` for a person: the same as its JSON, in the order one asks."""
    lines = [
        f"{data['ref']}  {data['state']}  “{data['subject']}”",
        f"opened {data['opened_at']}, responsible {data['responsible']}",
        "",
        "People",
    ]
    lines += [f"  {p['address']} {p['name']} ({p['role'] or 'no role stated'})" for p in data["participants"]]
    for deadline in data["deadlines"]:
        cause = f": {deadline['cause']}" if deadline["cause"] else ""
        lines += ["", f"Deadline {deadline['kind']}: {deadline['status']}, due {deadline['due_at']}{cause}"]
    if data["submission"]:
        lines += ["", f"Wants quotations by {data['submission']['due_at']} ({data['submission']['effect']})"]
    for condition in data["conditions"]:
        alone = f"Off copy: {condition['name'] or 'all but the writer'}"
        kinds = {"nda": "Confidential", "alone": alone, "registration": f"To be registered in {condition['name']}"}
        handed_in = f"To be handed in at {condition['name']}" if condition["name"] else "Not to be handed in by e-mail"
        what = kinds.get(condition["kind"], handed_in)
        lines += ["", f"{what} ({condition['status']}), asked by {condition['by']}   {_quoted(condition['evidence'])}"]
    lines += ["", "Understood"]
    lines += [f"  U{f['number']} {f['key']} = {f['value']} ({f['status']})   {_seen(f)}" for f in data["facts"]]
    lines += [f"  not {e['key']} = {e['value']} ({why_out(e['why'])})   {_seen(e)}" for e in data["excluded"]]
    lines += _decisions(data["decisions"])
    lines += _found(data)
    lines += ["", "Questions"]
    for question in data["questions"]:
        lines.append(f"  Q{question['number']} {question['status']}: {question['text']}")
        if question["answer"]:
            lines.append(f"      {_quoted(question['answer'])}")
    lines += [f"  B{q['number']} {q['status']}: {q['text']}" for q in data["client_questions"]]
    lines += ["", "Open assumptions"]
    lines += [
        f"  {a['number']}. {a['text']} ({a['owner']}, by {a['validate_by']})"
        for a in data["assumptions"]
        if a["status"] == "open"
    ]
    for quote in data["quotes"]:
        lines += ["", f"Quote {quote['revision']}: {quote['class']}, {quote['status']}, {quote['sha256']}"]
        lines += [
            f"  {o['key']}  {quote['currency']} {o['low']} to {o['high']}, expected {o['expected']}"
            for o in quote["options"]
        ]
    if data["evidence"]:
        lines += ["", "Attached files"]
    for file in data["evidence"]:
        lines.append(f"  {file['file']} ({file['size']} bytes, {file['sha256']}) from {file['sender']}")
        lines.append(
            f"      supports {', '.join(file['supports']) or 'nothing yet'}; read by {', '.join(file['audience'])}"
        )
    if data["numbering"]:
        lines += ["", "Their numbers"]
    lines += [f"  {item['number']}: {', '.join(item['became'])}" for item in data["numbering"]]
    lines += ["", "Letters"]
    for letter in data["letters"]:
        lines.append(f"  {letter['status']:<9} {letter['kind']} to {', '.join(letter['to'])} {letter['sent_at'] or ''}")
        if letter["detail"]:
            lines.append(f"            {letter['detail']}")
    lines += ["", f"Ledger: {data['ledger']['entries']} entries, head {data['ledger']['head']}"]
    return "\n".join(lines)


def _decisions(decisions: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    if decisions:
        yield from ("", "Decisions")
    for made in decisions:
        by = f", by {made['by']}" if made["by"] else ""
        yield f"  {made['number']}. {made['text']} ({made['status']}; {made['decider']}{by})"
        if made["options"]:
            yield f"      between {' / '.join(made['options'])}"
        if made["words"]:
            yield f"      {_quoted(made['words'])}"


def _found(data: Mapping[str, Any]) -> Iterator[str]:
    """Signals and traps, and what rests on them."""
    for title, kind in (("Signals", "signals"), ("Traps", "traps")):
        if data[kind]:
            yield from ("", title)
        yield from (f"  {seen['number']} {seen['key']}   {_seen(seen)}" for seen in data[kind])
    for title, kind in (("Risks", "risks"), ("Recommendations", "recommendations")):
        if data[kind]:
            yield from ("", title)
        for item in data[kind]:
            yield f"  {item['number']}. {item['text']} ({item['rests_on']}; {item['owner']}, by {item['by']})"


def _cited(read: FactRead | ExcludedRead | HedgedRead | SignalRead) -> str:
    return _sourced(read.evidence, read.author, read.file, read.place)


def _seen(item: Mapping[str, Any]) -> str:
    """The words of a fact, an exclusion or an observation as `show --json` has them, and whose they are."""
    return _sourced(item["evidence"], item["author"] or "", item["file"] or "", item["place"] or "")


def _sourced(words: str, author: str, file: str, place: str) -> str:
    """Words with where they stand, where that is not the writer's own mail."""
    told = source(author, file, place)
    return f"{_quoted(words)}{f'   [{told}]' if told else ''}"


def _quoted(words: str) -> str:
    return f"“{textwrap.shorten(' '.join(words.split()), 100, placeholder=' …')}”"
