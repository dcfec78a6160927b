"""The numbers that Word shows before paragraphs and keeps out of their text: "2.1", "3.", "(a)".

They stand in lists of their own (`word/numbering.xml`), to which a paragraph or its style points (ECMA-376, part 1,
§17.9). A request is answered by its numbers, so they are written before what they number, as they are seen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLACE = re.compile(r"%([1-9])")
_DEEPEST = 10  # styles that are based on each other
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def _letter(number: int) -> str:
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _roman(number: int) -> str:
    shown = ""
    for value, sign in _ROMAN:
        shown += sign * (number // value)
        number %= value
    return shown


_FORMATS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": "{:02}".format,
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
}


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    shows: str  # "%1.%2"
    written: str  # a key of `_FORMATS`, or how bullets are called
    style: str = ""  # the style whose paragraphs stand on this level


@dataclass(slots=True)
class Numbers:
    """The lists of a document, with how far they have been counted."""

    _lists: dict[str, dict[int, _Level]] = field(default_factory=dict)  # by the list's id
    _uses: dict[str, tuple[str, dict[int, int]]] = field(
        default_factory=dict
    )  # a use of a list, and where it starts anew
    _styles: dict[str, tuple[str, str, int]] = field(default_factory=dict)  # what it is based on, its use, its level
    _counted: dict[str, list[int]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, numbering: ElementTree.Element, styles: ElementTree.Element | None) -> Numbers:
        """The lists of the two parts of a document that tell of them."""
        lists = {
            _value(made, "abstractNumId", attribute=True): {
                int(level.get(f"{_W}ilvl", "0")): _Level(
                    _number(level, "start", 1),
                    _value(level, "lvlText"),
                    _value(level, "numFmt") or "decimal",
                    _value(level, "pStyle"),
                )
                for level in made.iter(f"{_W}lvl")
            }
            for made in numbering.iter(f"{_W}abstractNum")
        }
        uses = {
            _value(use, "numId", attribute=True): (
                _value(use, "abstractNumId"),
                {
                    int(override.get(f"{_W}ilvl", "0")): _number(override, "startOverride", 1)
                    for override in use.iter(f"{_W}lvlOverride")
                    if override.find(f"{_W}startOverride") is not None
                },
            )
            for use in numbering.iter(f"{_W}num")
        }
        known = {
            style.get(f"{_W}styleId", ""): (_value(style, "basedOn"), *_points_to(style))
            for style in (styles.iter(f"{_W}style") if styles is not None else ())
        }
        return cls(lists, uses, known)

    def next(self, paragraph: ElementTree.Element) -> str:
        """The number that a paragraph shows, which counts it; "" for one without, or with a bullet."""
        use, depth = self._use_of(paragraph)
        made, anew = self._uses.get(use, ("", {}))
        levels = self._lists.get(made, {})
        if depth not in levels:
            return ""
        counted = self._counted.setdefault(made, [])
        if use not in self._begun:
            self._begun.add(use)
            for at, start in anew.items():
                counted[at:] = [start - 1] if len(counted) > at else []
        while len(counted) <= depth:
            at = len(counted)
            counted.append(anew.get(at, levels[at].start if at in levels else 1) - (at == depth))
        counted[depth:] = [counted[depth] + 1]
        level = levels[depth]
        if level.written not in _FORMATS:
            return ""

        def shown(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            written = levels[at].written if at in levels else "decimal"
            return _FORMATS.get(written, str)(counted[at]) if at < len(counted) else ""

        return _PLACE.sub(shown, level.shows).strip()

    def _use_of(self, paragraph: ElementTree.Element) -> tuple[str, int]:
        """The use of a list that a paragraph points to, itself or by its style, and the level."""
        use, depth = _points_to(paragraph)
        style = _value(paragraph.find(f"{_W}pPr"), "pStyle")
        for _ in range(_DEEPEST):
            if use or style not in self._styles:
                break
            based_on, use, depth = self._styles[style]
            levels = self._lists.get(self._uses.get(use, ("", {}))[0], {})
            depth = next((at for at, level in levels.items() if level.style == style), depth)
            style = based_on
        return use, depth


def _points_to(element: ElementTree.Element) -> tuple[str, int]:
    points = element.find(f"{_W}pPr/{_W}numPr")
    return (_value(points, "numId"), _number(points, "ilvl", 0)) if points is not None else ("", 0)


def _value(element: ElementTree.Element | None, name: str, *, attribute: bool = False) -> str:
    if element is None:
        return ""
    if attribute:
        return element.get(f"{_W}{name}", "")
    child = element.find(f"{_W}{name}")
    return child.get(f"{_W}val", "") if child is not None else ""


def _number(element: ElementTree.Element, name: str, default: int) -> int:
    value = _value(element, name)
    return int(value) if value.isdigit() else default
