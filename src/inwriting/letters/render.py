"""Letters from their content: Jinja2 → Markdown → text and HTML, which therefore say the same.

A template is `templates/letters/<kind>.md.j2`; an office overrides one by a file of the same name in a `templates/`
folder beside its configuration. Everything a person wrote goes through the filter `md`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.numbers import format_decimal
from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateSyntaxError,
)
from markdown_it.token import Token
from markupsafe import escape as escape_html

from inwriting.case.content import BriefForm, QuoteDraftLetter, QuoteLetter, Receipt, ScopeResponse, Understood
from inwriting.case.intake import unmarked
from inwriting.case.model import OFFICE, CaseState, Letter, Office
from inwriting.case.sources import numbered
from inwriting.letters.document import CannotTypeset
from inwriting.letters.forms import brief_form, questionnaire
from inwriting.letters.ics import calendar_file
from inwriting.letters.markdown import ASIDE_MARK, QUESTION_MARK, escape, parse, to_html, to_text
from inwriting.letters.quote_files import quote_files
from inwriting.mail.message import Attachment

MOST_QUOTED = 200  # characters of a person's words that a letter repeats
BRIEF_FORM = "forms/brief-form.txt"  # what goes to somebody who may want something and sent no brief
NOTES = "notes.md.j2"  # what a first letter attaches
MOST_WORDS = 600  # of a first letter besides its questions
LENGTHS = 11  # in which `scope-response.md.j2` can be written, each shorter than the one before
_TELLING = re.compile(r"\d[\d.,]*|[A-ZÀ-Þ][\w-]{2,}")  # in a value: a number, or a name
_OF_A_QUESTION = re.compile(r"Q\d+\.|Why|If open")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A letter's two parts and its attachments. Line ends are `\\n`; the text ends with one.

    `unmade` is why its PDF could not be made: the letter goes without it, and staff are told."""

    text: str
    html: str
    attachments: tuple[Attachment, ...] = ()
    unmade: CannotTypeset | None = None


def render(letter: Letter, state: CaseState, office: Office, *, overrides: Path | None = None) -> Rendered:
    """Renders a letter's content. Pure but for the templates, which are read once.

    Raises TemplateError where a template (of the office's own) does not hold."""
    environment = _environment(overrides)
    values = _values(letter, state, office)
    content = letter.content
    attachments: tuple[Attachment, ...] = ()
    unmade: CannotTypeset | None = None
    if isinstance(content, QuoteLetter | QuoteDraftLetter):
        attachments, unmade = quote_files(content, state, office, templates=templates_folder(), overrides=overrides)
    values["files"] = [attachment.filename for attachment in attachments]
    tokens = _short_enough(environment.get_template(f"letters/{letter.kind}.md.j2"), values)
    page = environment.get_template("layout.html.j2").render(values, body=to_html(tokens))
    if isinstance(content, ScopeResponse):
        notes = to_text(parse(environment.get_template(f"letters/{NOTES}").render(values)))
        name = f"{state.ref}-scope-notes.txt"
        attachments = (
            Attachment(name, "text/plain", notes.encode()),
            *questionnaire(state.ref, content.questions),
        )
    elif isinstance(content, BriefForm):
        attachments = brief_form(environment.get_template(BRIEF_FORM).render(values))
    elif isinstance(content, Receipt):
        attachments = questionnaire(state.ref, content.new_questions)
    elif isinstance(content, QuoteDraftLetter) and content.promises:
        attachments = (*attachments, calendar_file(content, state, office))
    return Rendered(to_text(tokens), page, attachments, unmade)


def _short_enough(template: Template, values: dict[str, Any]) -> list[Token]:
    """A letter; a first letter in the first of its lengths that has few enough words: its notes have the whole."""
    tokens = parse(template.render(values))
    if isinstance(values["c"], ScopeResponse):
        for shorter in range(1, LENGTHS):
            if _words(to_text(tokens)) <= MOST_WORDS:
                break
            tokens = parse(template.render(values | {"shorter": shorter}))
    return tokens


def _words(text: str) -> int:
    """The words of a letter besides its questions, of which each has three lines."""
    return sum(len(line.split()) for line in text.splitlines() if not _OF_A_QUESTION.match(line))


def templates_folder() -> Path:
    """Where the templates are: in the installed package, else beside the sources."""
    packaged = Path(str(resources.files("inwriting"))) / "templates"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[3] / "templates"


def check_templates(overrides: Path | None = None) -> list[tuple[str, int, str]]:
    """(file, line, message) of each template that cannot be read; renders nothing."""
    environment = _environment(overrides)
    problems = []
    for name in environment.list_templates(extensions=["j2"]):
        try:
            environment.get_template(name)
        except TemplateSyntaxError as error:
            problems.append((error.filename or name, error.lineno, error.message or "syntax error"))
        except TemplateError as error:
            problems.append((name, 1, str(error)))
    return problems


@lru_cache(maxsize=8)
def _environment(overrides: Path | None) -> Environment:
    folders = [overrides] if overrides else []
    environment = Environment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in (*folders, templates_folder())]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        # Markdown is escaped by the filter `md`, HTML by the walker of its tokens and by `h` in the layout.
        autoescape=False,  # noqa: S701
    )
    environment.filters |= {"md": escape, "words": _quoted, "h": lambda text: str(escape_html(text)), "money": _money}
    environment.filters |= {"days": _days, "bare": _bare, "cut": _cut, "numbers": _numbers}
    environment.globals |= {"question": QUESTION_MARK, "aside": ASIDE_MARK}
    return environment


def _values(letter: Letter, state: CaseState, office: Office) -> dict[str, Any]:
    address = letter.to[0].address
    offsets = [mail.offset_minutes for mail in state.mails.values() if mail.author == address]
    offset = next((minutes for minutes in reversed(offsets) if minutes is not None), None)
    return {
        "letter": letter,
        "shorter": 0,
        "c": letter.content,
        "office": office,
        "state": state,
        "ref": "" if state.ref == OFFICE else state.ref,
        "responsible_name": office.name_of(state.responsible or office.responsible or office.staff[0]),
        "when": _when(office, offset),
        "day": _day,
        "read_by": office.name_of(letter.content.read_by) if isinstance(letter.content, QuoteLetter) else "",
    }


def _when(office: Office, offset: int | None) -> Callable[..., str]:
    """Shows an instant in the reader's own offset first, then the office's; with a zone of tzdata, in which the reader
    named it, by the clocks of its city."""

    def when(at: datetime, zone: str = "") -> str:
        ours = office.calendar.local(at)
        place = office.calendar.place
        if zone and zone != office.calendar.timezone:
            there, city = at.astimezone(ZoneInfo(zone)), zone.rpartition("/")[2].replace("_", " ")
            same = there.utcoffset() == ours.utcoffset()
            other = f"{ours:%H:%M}" if ours.date() == there.date() else f"{_day(ours.date())}, {ours:%H:%M}"
            return f"{_day(there.date())}, {there:%H:%M} ({city}{'' if same else f'; {other} in {place}'})"
        if offset is None or ours.utcoffset() == timedelta(minutes=offset):
            return f"{_day(ours.date())}, {ours:%H:%M} ({place})"
        theirs = at.astimezone(UTC if offset == 0 else timezone(timedelta(minutes=offset)))
        sign, hours, minutes = "+" if offset >= 0 else "-", *divmod(abs(offset), 60)
        other = f"{ours:%H:%M}" if ours.date() == theirs.date() else f"{_day(ours.date())}, {ours:%H:%M}"
        return f"{_day(theirs.date())}, {theirs:%H:%M} (UTC{sign}{hours:02d}:{minutes:02d}; {other} in {place})"

    return when


def _day(day: date) -> str:
    return format_date(day, "EEEE d MMMM y", locale="en_GB")


def _money(amount: Decimal, currency: str) -> str:
    pattern = "#,##0" if amount == amount.to_integral_value() else "#,##0.00"
    return f"{currency} {format_decimal(amount, pattern, locale='en')}"


def _days(amount: Decimal) -> str:
    return f"{amount.normalize():f} day{'' if amount == 1 else 's'}"


def _bare(words: object) -> str:
    """Words for comparing: what differs only in spaces, case or a last full stop says the same."""
    return " ".join(str(words).casefold().split()).rstrip(".")


def _numbers(lines: Iterable[Understood]) -> str:
    """The numbers of what was understood, those that follow one another in one: "U2, U5 to U9"."""
    return numbered(f"U{line.number}" for line in lines)


_IN_BRACKETS = re.compile(r"\([^()]{8,}\)")


def _cut(words: object, most: int = MOST_QUOTED) -> str:
    """Words on one line, shortened to `most` characters: by what stands in brackets first, then at their end."""
    flat = unmarked(" ".join(str(words).split()))
    if len(flat) > most:
        flat = _IN_BRACKETS.sub("(…)", flat)
    return flat if len(flat) <= most else flat[: most - 1].rsplit(" ", 1)[0][: most - 1] + " …"


def _quoted(words: object, most: int = MOST_QUOTED, value: str = "") -> str:
    """A person's words in quotation marks, shortened to `most` characters, as Markdown; so that they still show the
    `value` that they are cited for."""
    flat = unmarked(" ".join(str(words).split()))
    if len(flat) > most and (start := _shows_from(flat, most, value)):
        flat = f"… {flat[start:]}"
    return f"“{escape(_cut(flat, most))}”"


def _shows_from(flat: str, most: int, value: str) -> int:
    """Where words that are to be shortened have to begin, so that they show the first number or name of a value; 0
    where they do so from their beginning, or do not have it."""
    told = next((part for part in _TELLING.findall(value) if part in flat), "")
    at = flat.rfind(told) if told else -1
    if at + len(told) < most - 1:
        return 0
    first = max(0, min(at - most // 2, len(flat) - most + 3))
    return flat.find(" ", first) + 1
