"""The titles of sections, as they are read: "Section 4 - Not required" is "4. Not required", and where several titles of one
form name what briefs tell, "4. Not required" above "Jira" is "Not required:"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.label_above import is_known
from inwriting.reading.page.labels import labels
from inwriting.reading.page.layout import indent
from inwriting.reading.page.list_titles import IN_SCOPE
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines

_TITLE = lazy.pattern(
    r"(?m)^(?P<mark>[ \t*#]{0,6})(?P<called>(?:section|part|chapter|clause|article|schedule|item|abschnitt|teil|punkt|partie|sección|parte|deel|seção)[ \t]+)"
    r"(?P<number>\d{1,2}|[A-Z]|[IVX]{1,4})(?P<joint>[ \t]*[-–—:.)][ \t]*|[ \t]{1,6})(?=[A-ZÀ-Þ][^\n]{2,60}$)(?![^\n]*[.;,][ \t]*$)",
    re.I,
)
_FEWEST = 2
_BOLD_LABEL = lazy.pattern(
    r"(?m)^[ \t]*(?:[-•–][ \t]+|\d{1,2}[.)][ \t]+)?(?P<before>\*{1,2})(?=[^\W\d_])[^*:?\n]{1,40}(?P<behind>(?::\*{1,2}|\*{1,2}:)[ \t]+)(?=[^\s*])"
)
_BOLD_QUESTION = lazy.pattern(r"(?m)^[ \t>]*(?P<before>\*{1,2})(?=[^\s*])[^*\n]{2,200}\?(?P<behind>\*{1,2})[ \t]*$")
_ANSWER = lazy.pattern(r"(?m)(?<=\?)[ \t]*\n[ \t]*(?P<mark>(?:A|Ans|Answer|Antwort|R)\d{0,2}[.:)][ \t]+)(?=\S)")
_QUESTION = lazy.pattern(r"(?m)^[ \t]*(?P<mark>(?:Q|Question|Frage|F)[ \t]?\d{1,2}[.:)][ \t]+)(?=[^\n]*\?[ \t]*$)")
_MARKED = lazy.pattern(
    r"[ \t]{0,3}(?P<mark>(?:\d{1,2}(?:\.\d{1,2})?[.)]?|[A-Z][.)]|[IVX]{1,4}[.)])[ \t]+|\[(?=[^\]\n]+\]))?"
    r"(?P<label>[A-ZÀ-Þ][^\n.:;!?|,\]]{1,60}?)(?P<joint>\](?=[ \t]+\S)|:?[ \t]*$)"
)
_BARE = "bare"  # the first line of a paragraph, or a paragraph of its own
_MOST_WORDS = 6
_FEWEST_KNOWN = 3


class _Title(NamedTuple):
    start: int
    label: int
    end: int
    words: str
    below: int  # where the first line below it begins; its own end where the value stands behind it


def numbered_sections(text: str) -> list[Edit]:
    """The edits that leave what a numbered title is called, where a text has several such titles."""
    found = list(_TITLE.finditer(text))
    if len(found) < _FEWEST:
        return []
    edits: list[Edit] = []
    for title in found:
        edits += [(*title.span("called"), ""), (*title.span("joint"), ". ")]
    return edits


_ARROW = lazy.pattern(r"(?m)^[^\n?]{3,200}\?(?P<arrow>[ \t]*(?:-{1,2}>|={1,2}>|→|➔|»|>>)[ \t]*)(?=\S)")


def bold_labels(text: str) -> list[Edit]:
    """The edits that leave the marks of bold labels before their values: "*Budget:* EUR 20,000" is "Budget: EUR 20,000"."""
    found = list(_BOLD_LABEL.finditer(text)) if "*" in text else []
    if len(found) < _FEWEST:
        return []
    return [edit for label in found for edit in ((*label.span("before"), ""), (*label.span("behind"), ": "))]


def bold_questions(text: str) -> list[Edit]:
    """The edits that leave the marks of questions that are bold from end to end: "*3. Which ERP?*" is "3. Which ERP?"."""
    found = _BOLD_QUESTION.finditer(text) if "*" in text else ()
    return [(*question.span(mark), "") for question in found for mark in ("before", "behind")]


def questions_lettered(text: str) -> list[Edit]:
    """The edits that leave the "Q3." before questions and the "A." before answers, where several answers have it."""
    found = list(_ANSWER.finditer(text)) if "?" in text else []
    if len(found) < _FEWEST:
        return []
    edits = [(*answer.span("mark"), "") for answer in found]
    return sorted([*edits, *((*question.span("mark"), "") for question in _QUESTION.finditer(text))])


_ASKED_IN_LINE = lazy.pattern(  # "Q: Go-live? A: 1 May 2027"
    r"(?m)^[ \t]*(?:[-*•][ \t]+)?(?P<asks>(?:Q|Question|Frage|F)[ \t]?\d{0,2}[.:)][ \t]+)[^?\n]{2,120}(?P<answers>\?[ \t]*(?:[-–—/|][ \t]*)?(?:A|Ans|Answer|Antwort|R)[ \t]?\d{0,2}[.:)][ \t]*)(?=\S)"
)


def answered_in_line(text: str) -> list[Edit]:
    """The edits that make labels of questions that are answered in the same line, where several are."""
    found = list(_ASKED_IN_LINE.finditer(text)) if "?" in text else []
    if len(found) < _FEWEST:
        return []
    return [edit for one in found for edit in ((*one.span("asks"), ""), (*one.span("answers"), ": "))]


_ASKED_BY_OTHERS = lazy.pattern(  # "Q2  Our firm prefers MuleSoft. Can we assume …?", and below it "A2  …"
    r"(?m)^[ \t]*Q(?P<number>\d{1,2})[.:)]?[ \t]+(?P<said>[^\n?]+?[.!][ \t]+)(?=[^\n.!?][^\n]*\?[^\n]*\n(?:[^\n]+\n){0,4}?[ \t]*A(?P=number)[.:)]?[ \t])"
)


def without_what_askers_say(text: str) -> list[Edit]:
    """The edits that leave out what somebody says before a question that an answer of the same number follows: a bidder tells of
    the own firm, or a form of what it wants to know."""
    return [(*asked.span("said"), "") for asked in _ASKED_BY_OTHERS.finditer(text)] if "\nA" in text else []


def answers_arrowed(text: str) -> list[Edit]:
    """The edits that put answers behind arrows on lines of their own: "2. Which CRM (Salesforce, HubSpot, …)? -> Pipeliner"."""
    found = list(_ARROW.finditer(text)) if "?" in text else []
    return [(*answer.span("arrow"), "\n") for answer in found] if len(found) >= _FEWEST else []


def titled(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that write marked titles of one form as labels with a colon, where several of them are known as labels."""
    edits: list[Edit] = []
    for form, titles in _by_form(text).items():
        so_many = 0 if form == _BARE else sum(_is_known(title.words, playbook) for title in titles)
        if so_many >= max(_FEWEST_KNOWN, len(titles) / 2):
            edits += _with_colons(titles)
    return sorted(edits)


def titled_barely(text: str, playbook: Playbook) -> list[Edit]:
    """The same of titles that are lines as any other, above a paragraph; only of those that are known."""
    titles = _by_form(text).get(_BARE, [])
    known = [title for title in titles if _is_known(title.words, playbook)]
    return list(_with_colons(known)) if len(known) >= _FEWEST_KNOWN else []


def _is_known(words: str, playbook: Playbook) -> bool:
    bare = " ".join(words.casefold().split())
    return is_known(bare, labels(playbook)) or IN_SCOPE.fullmatch(bare) is not None


def _with_colons(titles: Sequence[_Title]) -> Iterator[Edit]:
    for title in titles:
        if title.label > title.start:
            yield title.start, title.label, ""
        yield title.label + len(title.words), title.below, ": " if title.below == title.end else ":\n"


def _by_form(text: str) -> dict[str, list[_Title]]:
    found: defaultdict[str, list[_Title]] = defaultdict(list)
    for form, title in _titles(text):
        found[form].append(title)
    return found


def _titles(text: str) -> Iterator[tuple[str, _Title]]:
    """The lines that may be titles, each with its form: how it is marked, or that what stands below it is indented."""
    lines = list(placed_lines(text))
    for index, (start, line) in enumerate(lines):
        title = _MARKED.match(line) if line[:4].strip() else None
        if title is None or len(title["label"].split()) > _MOST_WORDS:
            continue
        here = start + title.start("label")
        mark = title["mark"] or ""
        if mark == "[":
            end = start + title.end()
            yield "[", _Title(start, here, end, title["label"], end)
            continue
        below = next(((at, words) for at, words in lines[index + 1 : index + 3] if words.strip()), None)
        if below is None:
            continue
        deeper = indent(below[1]) > indent(line)
        form = _form(mark)
        other = _MARKED.match(below[1])
        if mark and not deeper and other and other["mark"] and _form(other["mark"]) == form:
            continue  # of a list
        if not mark and not (deeper and below[0] == lines[index + 1][0]):
            if "(" in title["label"] or (index and lines[index - 1][1].strip()):
                continue
            form = _BARE
        yield form, _Title(start, here, start + len(line), title["label"], below[0])


def _form(mark: str) -> str:
    """The form of a mark: "2." and "11." have one, as "A." and "IV."."""
    return re.sub(r"[A-Z]+", "A", re.sub(r"\d+", "9", mark.strip()))
