"""Whose words a letter or the operator's view repeats, and where they stand.

A client may forward what a colleague wrote, and attach files: neither is what the client wrote.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class Cited(Protocol):
    """Something read: `author` is set where its writer only forwarded the words, `file` where they stand in one."""

    @property
    def author(self) -> str: ...
    @property
    def file(self) -> str: ...
    @property
    def place(self) -> str: ...


def says(cited: Cited) -> str:
    """What stands before the words in a letter to the client: "You wrote", "Paul Ray wrote (forwarded by you)",
    "brief.docx, page 1, line 2, says"; of an attached mail "Paul Ray wrote (brief.eml, line 2)"."""
    if cited.file and cited.author:
        return f"{cited.author[:1].upper()}{cited.author[1:]} wrote ({where(cited.file, cited.place)})"
    if cited.file:
        return f"{where(cited.file, cited.place)}, says"
    return f"{cited.author[:1].upper()}{cited.author[1:]} wrote (forwarded by you)" if cited.author else "You wrote"


def says_inside(cited: Cited) -> str:
    """The same within a sentence."""
    return says(cited) if cited.file else f"{cited.author or 'you'} wrote{' (forwarded by you)' * bool(cited.author)}"


def called(cited: Cited) -> str:
    """Who says something, by name: the file and the place in it, or whose words are forwarded."""
    return where(cited.file, cited.place) if cited.file else cited.author or "you"


def where(file: str, place: str) -> str:
    """A file and the place in it, as one names them: "brief.docx, page 1, line 2"."""
    return f"{file}, {place}" if place else file


def numbered(basis: Iterable[str]) -> str:
    """Sources in their order, runs of numbers as such: "U1 to U4, A2"."""
    runs: list[list[str]] = []
    for each in dict.fromkeys(basis):
        letter, number = each[:1], each[1:]
        follows = runs and number.isdigit() and runs[-1][-1] == f"{letter}{int(number) - 1}"
        if follows:
            runs[-1].append(each)
        else:
            runs.append([each])
    return ", ".join(f"{run[0]} to {run[-1]}" if len(run) > 2 else ", ".join(run) for run in runs)
