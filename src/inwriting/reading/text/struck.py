"""What a writer has struck out: words between `~~`, as Markdown does, and rows and blocks that say of themselves that they are
void: "CANCELLED 12/10/2026", "| B07 | inRiver is connected | withdrawn |", the lots of a request that are not sent for a price."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.text import lazy

Span = tuple[int, int]
_WORDS = lazy.pattern(r"[^\n]")
STRUCK = lazy.pattern(r"~~(?=[^\s~])[^\n]+?(?<=[^\s~])~~(?!~)")
_RELABELLED = lazy.pattern(  # "~~Go-live: 1 February~~ -> 12 July": the label holds for what stands behind
    r"(?m)~~(?P<label>[^\W\d_][^:~\n]{1,30}:)[^~\n]+~~[ \t]*(?:-+>|=+>|→|(?:is now|now|new|jetzt|neu|nouveau|nuevo|nieuw|novo)\b:?)?[ \t]*(?=[^\s(~>-][^:~\n]*$)"
)
_VOID = r"(?:cancelled|canceled|withdrawn|rejected|superseded|obsolete|deleted|void|annulled|reversed|overruled|overturned|revoked|rescinded|dropped|abandoned|lapsed|replaced by [A-Z]{0,3}-?\d+)"
_UNDECIDED = r"(?:proposed|proposal|draft|pending|undecided|deferred|parked|postponed|open|not (?:yet )?(?:decided|agreed|adopted|approved|carried)|lost|tabled|under discussion)"
_VOID_ROW = lazy.pattern(  # "rejected orders are parked" in the last cell voids nothing
    rf"^[^\n|]*\|[^\n]*\|[ \t]*{_VOID}\b(?=[ \t]*(?:\||$|[,;(\d]|on \d|in [A-Z]))[^\n|]*\|?[ \t]*$", re.I | re.M
)
_VOID_LINE = lazy.pattern(  # in capitals, of the lines around it
    r"^[ \t]*(?:CANCELLED|CANCELED|WITHDRAWN|REJECTED|SUPERSEDED|OBSOLETE|VOID|PROPOSAL)\b(?![ \t]*[:|])[^\n]*$", re.M
)
_ENTRY = lazy.pattern(  # of a register: "DL-04   2026-09-02   DROPPED", and what it says below
    r"^[ \t]*[#\[(]?(?P<mark>[A-Z]{1,5})?[-. ]?\d{1,4}[\]).:]?(?:[ \t|,–—-]{1,8}(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}))?[ \t|:,–—-]{1,8}\[?(?P<status>[A-Za-z][^\n]{2,60})\]?[ \t]*$",
    re.M,
)
_STANDS = lazy.pattern(  # the entries of a register that count
    r"(?:stands?|adopted|agreed|accepted|approved|valid|current|in force|final|decided|active|carried|confirmed|done|ok|open)\b",
    re.I,
)
_STATUS_ALONE = lazy.pattern(rf"(?:{_VOID}|{_UNDECIDED})\b(?:[ ,;:(–—-]+[^\n]{{0,50}})?", re.I)
_OPTION = lazy.pattern(r"^[ \t]*(?:Option|Variant|Alternative|IF|R|REQ|US|[A-Z]{2,5})[ -]?(?:[A-Z]\b|\d{1,3})", re.M)
_ONLY_LOT = lazy.pattern(
    r"\b(?:only|solely)\b[^.\n]{0,30}\blot (\w{1,3})\b|\blot (\w{1,3})\b[^.\n]{0,20}\bonly\b", re.I
)
_LOT = lazy.pattern(r"^[ \t]*lot (\w{1,3})\b[^\n]*\n(?:[ \t]*\S[^\n]*\n?)+", re.I | re.M)


def struck(text: str) -> list[Span]:
    """Where words are struck out, or stand in what is void."""
    found = [span for match in STRUCK.finditer(text) for span in _struck_of(text, match)] if "~~" in text else []
    return sorted([*found, *_void(text)])


def _struck_of(text: str, match: re.Match[str]) -> Iterator[Span]:
    """What is struck out of a stretch in its marks: all of it but the label of what is written behind."""
    again = _RELABELLED.match(text, match.start())
    if again:
        yield match.start(), again.start("label")
        yield again.end("label"), again.end()
    else:
        yield match.span()


def without_struck(text: str) -> str:
    """The text with blanks for what is struck out; no place changes."""
    pieces: list[str] = []
    last = 0
    for start, end in struck(text):  # a struck word may stand in what is void
        pieces += (text[last:start], _WORDS.sub(" ", text[max(start, last) : end]))
        last = max(last, end)
    return "".join([*pieces, text[last:]])


def _void(text: str) -> Iterator[Span]:
    """The rows and blocks that are void."""
    yield from (match.span() for match in _VOID_ROW.finditer(text)) if "|" in text else ()
    for match in _VOID_LINE.finditer(text):
        first = max(text.rfind("\n\n", 0, match.start()) + 2, 0)
        heads = [head.start() for head in _OPTION.finditer(text, first, match.start())]
        if heads:  # "Option B …", and below it "REJECTED"
            yield max(heads[-1], first), match.end()
    yield from _entries(text)
    lots = list(_LOT.finditer(text)) if "lot " in text.lower() else []
    only = _ONLY_LOT.search(text) if len(lots) > 1 else None
    if only:
        meant = (only[1] or only[2]).casefold()
        yield from (lot.span() for lot in lots if lot[1].casefold() != meant)


def _entries(text: str) -> Iterator[Span]:
    """The entries of a register that are void, or not decided: the line with their number and status, and what stands below."""
    heads = list(_ENTRY.finditer(text))
    if not any(_STANDS.match(head["status"]) for head in heads):
        return  # no register
    for head, following in zip(heads, [*(one.start() for one in heads[1:]), len(text)], strict=True):
        if _STATUS_ALONE.fullmatch(head["status"].strip(" ]")):
            gap = text.find("\n\n", head.end())
            yield head.start(), min(following, gap if gap >= 0 else len(text))
