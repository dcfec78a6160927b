"""Why a mail goes where it goes, for the operator who is asked "why did it think that?".

Both readings are shown in place: the mail's own text, and on it, stretch by stretch, whose words they are and what was
read from them. At a terminal what is ours is dim and what is theirs is marked; as a page the same in colour.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.text import Text

from inwriting.case.sources import where
from inwriting.desk import Considered
from inwriting.reading.model import (
    OF_OTHERS,
    BriefReading,
    ConditionRead,
    ExcludedRead,
    FactRead,
    HedgedRead,
    ReplyReading,
    RequestRead,
    SignalRead,
)
from inwriting.reading.replies.audience import ALONE, OPEN


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of the mail's text: whose it is (`theirs`, `ours`, …), what was read from it, and why."""

    start: int
    end: int
    whose: str
    read: str = ""
    why: str = ""


def print_explained(file: str, considered: Considered, console: Console) -> None:
    """`explain FILE` for a person: where the mail would go, why, and its text with what is read from it."""
    console.print(Text(as_text(file, considered)), soft_wrap=True)
    if not considered.body:
        return
    console.print(Text("\nIn place:"))
    marks = _apart(_marks(considered.reading))
    titles = dict(considered.parts)
    position = 0
    for line in considered.body.splitlines(keepends=True):
        if position in titles:
            console.print(Text(f"\n  [{titles[position]}]", style="underline"), soft_wrap=True)
        start, position = position, position + len(line)
        here = [mark for mark in marks if mark.start < start + len(line.rstrip()) and mark.end > start]
        console.print(_shown(line.rstrip(), start, here), soft_wrap=True)
        for mark in here:
            if mark.end <= position and (mark.read or mark.why) and mark.whose == "theirs":
                told = ": ".join(filter(None, (mark.read, mark.why)))
                console.print(Text(f"     └─▶ {told}", style="cyan"), soft_wrap=True)


_SIGNS = {"theirs": ">>", "ours": "  "}
_STYLES = {"theirs": "bold", "ours": "dim"}
_MARGIN = 5  # columns before a line of the mail


def _shown(line: str, start: int, marks: Sequence[Marked]) -> Text:
    """A whole line of the mail, which begins at `start`, with what was read from it set off."""
    whose = next((mark.whose for mark in marks if mark.whose == "theirs"), marks[0].whose if marks else "")
    shown = Text(f"  {_SIGNS.get(whose, ' -' if whose else '  ')} {line}" if line else "")
    for mark in marks:
        style = _STYLES.get(mark.whose, "dim italic")
        shown.stylize(style, max(0, mark.start - start) + _MARGIN, mark.end - start + _MARGIN)
    return shown


def as_page(file: str, considered: Considered) -> str:
    """The same as one HTML page that needs nothing else."""
    inline = "".join(
        f'<mark class="{mark.whose}" title="{html.escape(mark.why, quote=True)}">{html.escape(words)}'
        + (f"<b>{html.escape(mark.read)}</b>" if mark.read else "")
        + "</mark>"
        if mark
        else html.escape(words)
        for words, mark in _stretches(considered)
    )
    told = html.escape(as_text(file, considered))
    title = html.escape(f"{file}: {considered.verdict} ({considered.reason})")
    legend = "".join(f'<mark class="{whose}">{words}</mark> ' for whose, words in _LEGEND.items())
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body><h1>{title}</h1>'
        f"<pre>{told}</pre><h2>In place</h2><p>{legend}</p><pre>{inline}</pre></body></html>\n"
    )


_LEGEND = {
    "theirs": "what its writer typed",
    "ours": "our own letter",
    "quoted": "somebody else’s or earlier words",
    "attribution": "who wrote what",
    "signature": "a signature",
    "boilerplate": "added by a program",
}
_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.6 ui-monospace, monospace; }
h1 { font-size: 1.25rem; } h2 { font-size: 1rem; }
mark { color: inherit; background: none; opacity: .6; }
mark.theirs { opacity: 1; background: #ffd54f55; border-bottom: 2px solid #f9a825; }
mark.quoted, mark.attribution, mark.signature, mark.boilerplate { font-style: italic; }
mark b { font: 600 12px/1 system-ui, sans-serif; margin-left: .4rem; padding: .15rem .4rem; border-radius: 3px;
  background: #1565c0; color: #fff; }
""".strip()


def _stretches(considered: Considered) -> Iterator[tuple[str, Marked | None]]:
    """The mail's text cut at what was read from it; stretches that nothing was read from have no mark."""
    body, position = considered.body, 0
    for mark in _apart(_marks(considered.reading)):
        if mark.start > position:
            yield body[position : mark.start], None
        yield body[mark.start : mark.end], mark
        position = mark.end
    if position < len(body):
        yield body[position:], None


def _apart(marks: Iterable[Marked]) -> list[Marked]:
    """Marks in order; of those that overlap one is made, with all that was read from them."""
    apart: list[Marked] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        last = apart[-1] if apart else None
        if mark.end <= mark.start:
            continue
        if last is None or mark.start >= last.end:
            apart.append(mark)
            continue
        reads = dict.fromkeys(filter(None, (last.read, mark.read)))
        whys = dict.fromkeys(filter(None, (last.why, mark.why)))
        whose = "theirs" if mark.read else last.whose
        apart[-1] = Marked(last.start, max(last.end, mark.end), whose, ", ".join(reads), "; ".join(whys))
    return apart


def _marks(reading: BriefReading | ReplyReading | None) -> Iterator[Marked]:
    if isinstance(reading, ReplyReading):
        for step in reading.trace:
            read = f"Q{step.question}" if step.question and step.whose == "theirs" else ""
            yield Marked(step.start, step.end, step.whose, read, step.why)
    elif isinstance(reading, BriefReading):
        for fact in reading.facts:
            yield Marked(fact.start, fact.end, "theirs", f"{fact.key} = {fact.value}", "stated")
        for left_out in reading.excluded:
            told = f"not {left_out.key} = {left_out.value}"
            yield Marked(left_out.start, left_out.end, "theirs", told, _why(left_out.why))
        for hedged in reading.hedged:
            yield Marked(hedged.start, hedged.end, "theirs", f"assumed {hedged.key} = {hedged.value}", "hedged")
        for kind, found in (("signal", reading.signals), ("trap", reading.traps)):
            for seen in found:
                yield Marked(seen.start, seen.end, "theirs", f"{kind} {seen.number}", seen.key)
        for question in reading.questions:
            yield Marked(question.start, question.end, "theirs", "a question to us", question.text)
        yield from _request_marks(reading.request)


def _request_marks(request: RequestRead) -> Iterator[Marked]:
    if request.submission:
        yield Marked(request.submission.start, request.submission.end, "theirs", "submission time", _moment(request))
    for condition in request.conditions:
        yield Marked(condition.start, condition.end, "theirs", _condition(condition), "a condition")


def _moment(request: RequestRead) -> str:
    read = request.submission
    if read is None:
        return ""
    days = " or ".join(day.isoformat() for day in read.days)
    clock = f"{read.clock:%H:%M}" if read.clock else "no time of day"
    return f"{days}, {clock}{f' {read.zone}' if read.zone else ''}"


def _condition(condition: ConditionRead) -> str:
    if condition.kind in (ALONE, OPEN):
        return f"letters to {'the writer alone' if condition.kind == ALONE else 'all again'}"
    return f"portal {condition.name}" if condition.kind == "portal" else "confidential"


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
        lines.append(f"  quotations by {_moment(request)}   {_quoted(request.submission.evidence)}")
    lines += [f"  {_condition(condition)}   {_quoted(condition.evidence)}" for condition in request.conditions]
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
        lines.append(f"  not {left_out.key} = {left_out.value} ({_why(left_out.why)})   {_cited(left_out)}")
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
        kinds = {"nda": "Confidential", "alone": alone}
        what = kinds.get(condition["kind"], f"To be handed in at {condition['name']}")
        lines += ["", f"{what} ({condition['status']}), asked by {condition['by']}   {_quoted(condition['evidence'])}"]
    lines += ["", "Understood"]
    lines += [f"  U{f['number']} {f['key']} = {f['value']} ({f['status']})   {_seen(f)}" for f in data["facts"]]
    lines += [f"  not {e['key']} = {e['value']} ({_why(e['why'])})   {_seen(e)}" for e in data["excluded"]]
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
    forwarded = f"{author}, forwarded" if author else ""
    source = "; ".join(filter(None, (where(file, place), forwarded)))
    return f"{_quoted(words)}{f'   [{source}]' if source else ''}"


def _quoted(words: str) -> str:
    return f"“{textwrap.shorten(' '.join(words.split()), 100, placeholder=' …')}”"


def _why(mood: str) -> str:
    """Why something is no fact, as a person reads it: what nobody calls their own may be an option, or another's."""
    return "not said to be the writer's own" if mood == OF_OTHERS else mood
