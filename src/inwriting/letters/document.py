"""Documents as PDF: typst sets the templates of `templates/documents`, with the fonts of `templates/fonts` alone.

What people wrote reaches a template as data (a virtual file of JSON), never as markup. The same data, look and time
give the same bytes, on every machine and offline. An office overrides a template by a file of the same name, and adds
fonts, in a `templates/` folder beside its configuration.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any, cast

import typst

# Archival and accessible: PDF/A-2a keeps fonts and structure within the file, PDF/UA-1 is for screen readers. Both
# refuse a character that no font has, so what cannot be had is a plain (still tagged) PDF.
STANDARDS: tuple[typst.PDFStandard, ...] = ("a-2a", "ua-1")

LONGEST_WORD = 24  # characters; a longer one may break anywhere, so that it never leaves its column
# Control characters, private use, surrogates, and marks that turn the reading direction for what follows.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\uf8ff]+")
_LONG = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_BREAK, _ISOLATE, _RELEASE = "\u200b", "\u2068", "\u2069"

_one_at_a_time = Lock()  # the mailbox and the sweep write letters from threads of their own


_PLACE = re.compile(r"┌─ (\S+\.typ):(\d+)")


class CannotTypeset(Exception):
    """A document cannot be set: `message` says why, `file` (in `documents/`) and `line` where."""

    def __init__(self, message: str, file: str, line: int) -> None:
        super().__init__(f"{file}:{line}: {message}")
        self.message, self.file, self.line = message, file, line


def typeset(
    template: str, data: Mapping[str, Any], at: datetime, *, templates: Path, overrides: Path | None = None
) -> bytes:
    """The PDF of `documents/<template>.typ` with `data` (JSON-able), dated `at` (aware).

    `templates` is the folder of the templates that ship, `overrides` the office's own. Raises CannotTypeset."""
    files = virtual_files(template, data, templates, overrides)
    compiler = _compiler(templates, overrides)
    try:
        with _one_at_a_time:
            try:
                return _compiled(compiler, files, at, STANDARDS)
            except typst.TypstError:
                return _compiled(compiler, files, at, ())
    except typst.TypstError as error:
        place = _PLACE.search(error.diagnostic)
        file, line = (place[1], int(place[2])) if place else (f"{template}.typ", 1)
        raise CannotTypeset(error.message, file, line) from error
    except Exception as error:  # whatever a typesetter may come to, the letter goes
        raise CannotTypeset(f"{type(error).__name__}: {error}", f"{template}.typ", 1) from error


def _compiled(
    compiler: typst.Compiler, files: Mapping[str, bytes], at: datetime, standards: Sequence[typst.PDFStandard]
) -> bytes:
    virtual = cast("bytes", files)  # typst takes a mapping of virtual files, of which its stubs know nothing
    made = compiler.compile(virtual, format="pdf", pdf_standards=list(standards), timestamp=at.astimezone(UTC))
    assert isinstance(made, bytes)
    return made


def virtual_files(
    template: str, data: Mapping[str, Any], templates: Path, overrides: Path | None = None
) -> dict[str, bytes]:
    """What typst is given: the templates by name, a main file that includes the one wanted, and the data."""
    return {
        **_sources(templates, overrides),
        "main.typ": f'#include "{template}.typ"'.encode(),
        "data.json": json.dumps(_shown(data), ensure_ascii=False).encode(),
    }


@lru_cache(maxsize=8)
def _compiler(templates: Path, overrides: Path | None) -> typst.Compiler:
    """One compiler stays for the life of the process: its fonts are read once, and what did not change is not laid
    out again."""
    folders = [folder / "fonts" for folder in (templates, overrides) if folder and (folder / "fonts").is_dir()]
    return typst.Compiler(font_paths=folders, ignore_system_fonts=True)


@lru_cache(maxsize=8)
def _sources(templates: Path, overrides: Path | None) -> Mapping[str, bytes]:
    """The typst files by name; the office's own come last and so win."""
    folders = [folder / "documents" for folder in (templates, overrides) if folder]
    return {path.name: path.read_bytes() for folder in folders for path in sorted(folder.glob("*.typ"))}


def _shown(value: Any) -> Any:
    """Data with its texts made fit to be set: on one line, long words breakable, right-to-left words kept apart from
    what stands beside them."""
    if isinstance(value, str):
        flat = " ".join(_UNSAFE.sub(" ", value).split())
        flat = _LONG.sub(lambda word: _breakable(word.group()), flat)
        return f"{_ISOLATE}{flat}{_RELEASE}" if _RIGHT_TO_LEFT.search(flat) else flat
    if isinstance(value, Mapping):
        return {key: _shown(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_shown(item) for item in value]
    return value


def _breakable(word: str) -> str:
    """A long word with places where it may break: behind a sign that joins (as in an address), else anywhere."""
    pieces = [piece for piece in re.split(r"(?<=[@./_-])", word) if piece]
    size = LONGEST_WORD // 2
    return _BREAK.join(piece[at : at + size] for piece in pieces for at in range(0, len(piece), size))
