"""Every kind of letter, rendered with made-up content before a real one is.

A template of an office's own that asks for what is not there, or that breaks what the reading of replies relies on, is
found by `playbook check` and not by a buyer. Each kind is rendered twice: with everything that its content can hold,
and with as little as it can hold.
"""

from __future__ import annotations

import re
import traceback
import types
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from jinja2 import TemplateError

from inwriting.case import content
from inwriting.case.calendar import BusinessCalendar
from inwriting.case.content import AskedLine, Content, QuoteLetter
from inwriting.case.model import OFFICE, CaseState, Letter, Office, Participant, Person, Quote
from inwriting.case.quote_document import quote_document, quote_sha256
from inwriting.letters.render import render

KINDS: dict[str, type[Content]] = {
    "acceptance": content.Acceptance,
    "acceptance-intent": content.AcceptanceQuestion,
    "acceptance-question": content.AcceptanceQuestion,
    "brief-form": content.BriefForm,
    "command-reply": content.CommandReply,
    "decline": content.Declined,
    "delegated-questions": content.DelegatedQuestions,
    "digest": content.Digest,
    "draft-quote": content.QuoteDraftLetter,
    "draft-reminder": content.StaffNotice,
    "draft-transcript": content.DraftTranscript,
    "expiry-reminder": content.ExpiryReminder,
    "interim": content.Interim,
    "introduction": content.Introduction,
    "no-bid": content.NoBid,
    "notice": content.Notice,
    "purchase-order": content.OrderCompared,
    "quote-budgetary": content.QuoteLetter,
    "quote-firm": content.QuoteLetter,
    "receipt": content.Receipt,
    "scope-response": content.ScopeResponse,
    "staff-notice": content.StaffNotice,
}
ASKING = ("scope-response", "receipt", "quote-budgetary", "delegated-questions")  # kinds that put questions to a buyer
OFFICE_KINDS = ("brief-form", "digest")  # letters of the office's own ledger
_MOMENT = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


def rehearse(office: Office | None, overrides: Path | None) -> list[tuple[str, int, str]]:
    """(file, line, message) of each template that does not hold with made-up content, for an office or for an example
    of one. Reads templates, sends nothing."""
    office = office or _example()
    problems: dict[tuple[str, int, str], None] = {}
    for kind, of in KINDS.items():
        for full in (True, False):
            letter = Letter(kind, (Person("buyer@example.com", "A Buyer"),), _made(of, full))
            try:
                rendered = render(letter, _state(letter, office), office, overrides=overrides)
            except (TemplateError, TypeError, ValueError, AttributeError, KeyError) as error:
                problems[_place(kind, error)] = None
                continue
            if unmade := rendered.unmade:
                problems[(f"documents/{unmade.file}", unmade.line, unmade.message)] = None
            asked = {line.number for line in _asked(letter.content)} if kind in ASKING else set()
            for number in sorted(asked):
                if not _stands(number, rendered.text):
                    problems[(f"letters/{kind}.md.j2", 1, _BROKEN.format(number=number))] = None
    return list(problems)


_BROKEN = (
    "question {number} must be three whole lines that start with Q{number}., Why and If (with “assume”): "
    "replies are read by them; use the macro `questions` of letters/_parts.md.j2"
)


def _stands(number: int, text: str) -> bool:
    return re.search(rf"(?m)^Q{number}\..+\nWhy.+\nIf.*assume", text) is not None


def _asked(value: object) -> Iterator[AskedLine]:
    """The questions in a content."""
    if isinstance(value, AskedLine):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _asked(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _asked(getattr(value, field.name))


def _place(kind: str, error: Exception) -> tuple[str, int, str]:
    """Where in a template an error arose: the innermost frame that is one (Jinja gives these their file and line)."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.endswith(".j2")]
    file, line = (frames[-1].filename, frames[-1].lineno or 1) if frames else (f"letters/{kind}.md.j2", 1)
    return file, line, f"{error} (while rendering a letter of kind {kind})"


def _example() -> Office:
    calendar = BusinessCalendar("Europe/London", "09:00-17:30", "GB", "ENG")
    return Office("Example Integration Office", "scope@desk.example", calendar, ("lead@desk.example",))


def _state(letter: Letter, office: Office) -> CaseState:
    """The case that a letter is about, with the quote that it shows."""
    if letter.kind in OFFICE_KINDS:
        return CaseState(OFFICE)
    client = Participant("buyer@example.com", "A Buyer", "client")
    state = CaseState(
        "IW-2026-0001", subject="CRM and ERP integration", state="intake", participants={client.address: client}
    )
    quote = letter.content
    if isinstance(quote, QuoteLetter):
        document = quote_document(state, office, quote)
        state.quotes[quote.revision] = Quote(
            quote.revision,
            quote.quote_class,
            quote.currency,
            (),
            quote_sha256(document),
            "queued",
            document=document,
            issued_at=_MOMENT,
        )
    return state


def _made(of: Any, full: bool, name: str = "") -> Any:
    """A value of a type: of a dataclass with all its fields, of a tuple with two items or none, of `X | None` both."""
    origin, arguments = typing.get_origin(of), typing.get_args(of)
    if origin in (typing.Union, types.UnionType):
        return _made(arguments[0], full, name) if full or type(None) not in arguments else None
    if origin is tuple:
        if arguments[-1] is not Ellipsis:
            return tuple(_made(each, full, name) for each in arguments)
        return tuple(_numbered(_made(arguments[0], full, name), number) for number in (1, 2)) if full else ()
    if is_dataclass(of) and isinstance(of, type):
        hints = typing.get_type_hints(of)
        return of(**{field.name: _made(hints[field.name], full, field.name) for field in fields(of)})
    plain: dict[Any, Any] = {
        str: f"Some {name.replace('_', ' ')}",
        int: 1,
        bool: full,
        Decimal: Decimal("1.5"),
        date: _MOMENT.date(),
        datetime: _MOMENT,
    }
    return plain[of]


def _numbered(value: Any, number: int) -> Any:
    """The same with its own number: two questions of one letter never have the same."""
    if isinstance(value, AskedLine):
        return AskedLine(number, value.text, value.why, value.assume, value.choices)
    return value
