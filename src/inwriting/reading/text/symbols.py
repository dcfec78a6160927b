"""The signs of Microsoft's symbol fonts, in which Word and Outlook write boxes, arrows and the marks of lists."""

from __future__ import annotations

_MARKS = dict.fromkeys((0x6C, 0x6E, 0x71, 0x76, 0x77, 0xA7, 0xB7, 0xD8), "•")  # of a list
_FONTS = {
    "wingdings": _MARKS
    | {0xFE: "☑", 0xFD: "☒", 0xA8: "☐", 0x6F: "☐", 0xFC: "✓", 0xFB: "✗", 0xE0: "→", 0xF0: "→", 0x4A: "🙂"},
    "wingdings 2": {0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "☐", 0x2A: "☐", 0x50: "✓", 0x4F: "✗"},
    "symbol": {0xB7: "•", 0xAE: "→"},
}
_PRIVATE = 0xF000  # where Unicode's private use area begins that these fonts use


def font_of(names: str) -> str:
    """The symbol font among the fonts that a style names; "" where there is none."""
    first = names.partition(",")[0].strip(" \t\"'").lower()
    return first if first in _FONTS else ""


def in_font(words: str, font: str) -> str:
    """Words that stand in a symbol font, as they are seen; a sign that says nothing here is left out."""
    return "".join(sign if sign.isspace() else sign_of(ord(sign), font) for sign in words)


def sign_of(place: int, font: str) -> str:
    """The sign at a place of a symbol font; "" where it says nothing here."""
    return _FONTS[font].get(place & 0xFF, "")


PRIVATE = {chr(_PRIVATE + place): sign for place, sign in _FONTS["wingdings"].items()}  # where the font is not told
