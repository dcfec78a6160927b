"""What a mail and a case look like to an operator at a terminal: plain text, no colours needed."""

from __future__ import annotations

import textwrap
from typing import Any

from inwriting.desk import Considered
from inwriting.reading.model import BriefReading, ReplyReading


def as_text(file: str, considered: Considered) -> str:
    """`explain FILE` for a person: where the mail would go, why, and what would be read from it."""
    lines = [
        f"{file}: {considered.verdict} ({considered.reason})",
        f"  case     {considered.case or '-'}"
        + (f"   names {considered.candidate}, does not join it" if considered.candidate else ""),
        f"  sender   {considered.sender}" + (f", joins as {considered.joins_as}" if considered.joins_as else ""),
    ]
    if considered.detail:
        lines.append(f"  detail   {considered.detail}")
    reading = considered.reading
    if isinstance(reading, BriefReading):
        lines += _brief(reading)
    elif isinstance(reading, ReplyReading):
        lines += _reply(reading, considered.body)
    return "\n".join(lines)


def _brief(reading: BriefReading) -> list[str]:
    lines = ["", "As a brief:" if reading.is_brief else f"Not a brief: {reading.why_not}"]
    for number, fact in enumerate(reading.facts, 1):
        lines.append(f"  U{number} {fact.key} = {fact.value}   {_quoted(fact.evidence)}")
    for left_out in reading.excluded:
        lines.append(f"  not {left_out.key} = {left_out.value} ({left_out.why})   {_quoted(left_out.evidence)}")
    for hedged in reading.hedged:
        lines.append(f"  assumed {hedged.key} = {hedged.value}   {_quoted(hedged.evidence)}")
    for kind, found in (("signal", reading.signals), ("trap", reading.traps)):
        for observation in found:
            lines.append(f"  {kind} {observation.number} {observation.key}   {_quoted(observation.evidence)}")
    for question in reading.questions:
        lines.append(f"  they ask: {_quoted(question.text)}")
    return lines


def _reply(reading: ReplyReading, body: str) -> list[str]:
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
        lines.append(f"  {which} {correction.verdict}{value}   {_quoted(correction.evidence)}")
    for question in reading.questions:
        lines.append(f"  they ask: {_quoted(question.text)}")
    for piece in reading.unplaced:
        lines.append(f"  not placed: {_quoted(piece.text)}" + (f" ({piece.why})" if piece.why else ""))
    if reading.trace:
        lines += ["", "Line by line:"]
        for step in reading.trace:
            mark = {"theirs": ">>", "ours": "  "}.get(step.whose, " -")
            target = f" → Q{step.question}" if step.question else ""
            text = " ".join(body[step.start : step.end].split())
            lines.append(f"  {mark} {step.whose:<11} {textwrap.shorten(text, 90, placeholder=' …')}{target}")
            if step.why and step.whose == "theirs":
                lines.append(f"                   {step.why}")
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
    lines += ["", "Understood"]
    lines += [
        f"  U{f['number']} {f['key']} = {f['value']} ({f['status']})   {_quoted(f['evidence'])}" for f in data["facts"]
    ]
    lines += [f"  not {e['key']} = {e['value']} ({e['why']})" for e in data["excluded"]]
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
    lines += ["", "Letters"]
    for letter in data["letters"]:
        lines.append(f"  {letter['status']:<9} {letter['kind']} to {', '.join(letter['to'])} {letter['sent_at'] or ''}")
        if letter["detail"]:
            lines.append(f"            {letter['detail']}")
    lines += ["", f"Ledger: {data['ledger']['entries']} entries, head {data['ledger']['head']}"]
    return "\n".join(lines)


def _quoted(words: str) -> str:
    return f"“{textwrap.shorten(' '.join(words.split()), 100, placeholder=' …')}”"
