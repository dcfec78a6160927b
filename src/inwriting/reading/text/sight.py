"""What of an HTML body a person can see: not what has no size or no colour of its own, lies outside the page or is hidden.

Senders hide words for previews, for filters, and by mistake. Where a style is not understood, the words are taken to be seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from inwriting.reading.text import lazy
from inwriting.reading.text.symbols import font_of

_DECLARATION = lazy.pattern(r"([\w-]+)\s*:\s*([^;]+)")
_COMMENT = lazy.pattern(r"/\*.*?\*/|<!--|-->", re.S)
_CONDITIONAL = lazy.pattern(r"@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")  # holds on some screens
_RULE = lazy.pattern(r"([^{}]+)\{([^{}]*)\}")
_SIMPLE = lazy.pattern(r"\s*\w*([.#][\w-]+)\s*")  # ".note", "span.note", "#note"
_NOTHING = lazy.pattern(r"0*(?:\.0+)?(?:px|pt|em|rem|ex|ch|vh|vw|%)?|[01](?:\.\d+)?(?:px|pt)|0?\.\d+(?:px|pt)")
_ZERO = lazy.pattern(r"0+(?:\.0+)?(?:px|pt|em|rem|%|in|cm)?")
_FAINT = lazy.pattern(r"0*(?:\.0[0-5]?\d*)?%?")
_FAR = lazy.pattern(r"-\d{4,}(?:\.\d+)?(?:px|pt)?|-9\d\d(?:px|pt)|-\d{3,}(?:em|rem|%|vw)")
_CLIPPED = lazy.pattern(r"rect\(\s*[01]?(?:px)?[,\s]+[01]?(?:px)?[,\s]+[01]?(?:px)?[,\s]+[01]?(?:px)?\s*\)")
_NUMBERS = lazy.pattern(r"rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+%?))?\s*\)")
_HEX = lazy.pattern(r"#?([0-9a-f]{6}|[0-9a-f]{3})(?:[0-9a-f]{2})?")
_NAMED = {"white": (255, 255, 255), "black": (0, 0, 0), "snow": (255, 250, 250), "ivory": (255, 255, 240)}
_ALIKE = 6  # of 255: colours that nobody tells apart
_PLACES = ("left", "right", "top", "margin-left", "margin-top", "text-indent")

Colour = tuple[int, int, int]
_CLEAR: Colour = (-1, -1, -1)  # of words: transparent


@dataclass(frozen=True, slots=True)
class Look:
    """How words of an element look; a colour that is None is not known. `gone` where none of it is seen, and `unseen` where
    an element within may be seen again."""

    colour: Colour | None = (0, 0, 0)
    ground: Colour | None = (255, 255, 255)
    tiny: bool = False
    font: str = ""  # a symbol font
    gone: bool = False

    @property
    def unseen(self) -> bool:
        return self.gone or self.tiny or self.colour == _CLEAR or _alike(self.colour, self.ground)


class Sheets:
    """The style sheets of a body, as far as they are of classes and ids alone."""

    def __init__(self, sheets: Iterable[str]) -> None:
        self._styles: dict[str, str] = {}
        text = _CONDITIONAL.sub(" ", _COMMENT.sub(" ", "\n".join(sheets)))
        for names, style in _RULE.findall(text):
            for name in names.split(","):
                if simple := _SIMPLE.fullmatch(name):
                    self._styles[simple[1]] = f"{self._styles.get(simple[1], '')};{style}"
        self.first = Look(ground=None if "background" in text else Look().ground)  # a ground may be anybody's

    def look(self, tag: str, attributes: Mapping[str, str | None], around: Look) -> Look:
        """How an element looks within another."""
        style = self._style(attributes)
        if (
            not style
            and tag not in ("a", "mark")
            and not {"color", "bgcolor", "background", "hidden", "face"} & attributes.keys()
        ):
            return around
        said = {name.lower(): _plain(value) for name, value in _DECLARATION.findall(style)}
        colour = Look().colour if tag == "mark" else None if tag == "a" else around.colour
        if named := said.get("color") or attributes.get("color"):
            colour = around.colour if named in ("inherit", "currentcolor") else _colour(named)
        ground = None if tag == "mark" or attributes.get("background") else around.ground
        for named in (attributes.get("bgcolor"), said.get("background"), said.get("background-color")):
            if named and named not in ("inherit", "none", "initial"):
                found = _colour(named)
                ground = ground if found == _CLEAR else found
        tiny = around.tiny
        if size := said.get("font-size"):
            tiny = bool(_NOTHING.fullmatch(size))
        font = around.font
        if fonts := said.get("font-family") or said.get("font") or attributes.get("face"):
            font = font_of(fonts.rpartition("pt ")[2])
        return Look(colour, ground, tiny, font, around.gone or _is_gone(said) or _is_hidden(attributes, said))

    def _style(self, attributes: Mapping[str, str | None]) -> str:
        named = [f".{name}" for name in (attributes.get("class") or "").split()] if self._styles else []
        if self._styles and (own := attributes.get("id")):
            named.append(f"#{own}")
        return ";".join([*(self._styles.get(name, "") for name in named), attributes.get("style") or ""]).strip(";")


def _is_gone(said: Mapping[str, str]) -> bool:
    """Whether a style takes an element and all within it from sight."""
    if (
        said.get("display") == "none"
        or said.get("visibility") in ("hidden", "collapse")
        or said.get("mso-hide") == "all"
    ):
        return True
    if (faint := said.get("opacity")) and _FAINT.fullmatch(faint):
        return True
    if "hidden" in (said.get("overflow"), said.get("overflow-y"), said.get("overflow-x")):
        sizes = (said.get(name, "") for name in ("height", "max-height", "width", "max-width"))
        if any(_ZERO.fullmatch(size) for size in sizes):
            return True
    if _CLIPPED.fullmatch(said.get("clip", "")):
        return True
    return any(_FAR.fullmatch(said.get(name, "")) for name in _PLACES)


def _is_hidden(attributes: Mapping[str, str | None], said: Mapping[str, str]) -> bool:
    """Whether an element is `hidden` (HTML, §6.1), which a style of its own overrules."""
    return "hidden" in attributes and said.get("display", "none") == "none"


def _plain(value: str) -> str:
    return value.lower().replace("!important", "").strip(" \t\r\n\"'")


def _colour(words: str) -> Colour | None:
    """The colour that a style or an attribute names; None where it is not known which one it is."""
    words = _plain(words)
    if words == "transparent":
        return _CLEAR
    if numbers := _NUMBERS.fullmatch(words):
        clear = numbers[4] is not None and float(numbers[4].rstrip("%")) == 0
        return _CLEAR if clear else (int(numbers[1]), int(numbers[2]), int(numbers[3]))
    if found := _HEX.fullmatch(words):
        digits = found[1] if len(found[1]) == 6 else "".join(digit * 2 for digit in found[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    return _NAMED.get(words)


def _alike(one: Colour | None, other: Colour | None) -> bool:
    if one is None or other is None:
        return False
    return all(abs(a - b) <= _ALIKE for a, b in zip(one, other, strict=True))
