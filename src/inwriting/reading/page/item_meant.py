"""Which item of a paper the writer means: "Please treat item 4 as our brief", "only section 3 is for you", "item 5 isn't".

Whoever passes on the minutes of a meeting, or a paper of many sections, says which of them is the matter; the sums, days
and names of the others are of other matters and are not read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines

_ITEM = r"(?:agenda item|item|point|section|paragraph|para|chapter|part|no\.?|top|ziffer|punkt|abschnitt|kapitel|partie|punto|apartado|punt|hoofdstuk|ponto|secção|seção)"
_MEANT = lazy.pattern(
    rf"\b{_ITEM} (?P<number>\d{{1,2}})\b(?! to\b| and\b|[.,]\d)[^.!?\n]{{0,40}}\b(?:brief|request|enquiry|inquiry|rfq|(?:for|concerns|meant for|addressed to) you|your (?:job|part|task|concern|matter|field)|yours|matters|counts|relevant|"
    r"anfrage|auftrag|für sie|betrifft sie|pour vous|vous concerne|notre demande|para ustedes|les (?:concierne|toca)|nuestra solicitud|voor (?:jullie|u)|onze aanvraag|para (?:vocês|vós)|(?:o )?nosso pedido)\b|"
    rf"\b(?:only|just|solely|nur|seulement|solo|alleen|só|apenas) (?:the )?{_ITEM} (?P<only>\d{{1,2}})\b(?! to\b| and\b)",
    re.I,
)
_HEADING = lazy.pattern(
    r"[ \t>]*(?:#+ |\*\*)?(?:item |top |section )?(?P<number>\d{1,2})(?:[.):]|\.? ?[-–—])?[ \t]+(?P<title>\S.{1,60}?)(?:\*\*)?[ \t]*",
    re.I,
)
_DENIED = lazy.pattern(r"n['’]t\b|\b(?:not|never|nicht|kein\w*|pas|no|niet|não)\b", re.I)
_FEWEST = 2  # headings


def item_meant(text: str) -> list[Edit]:
    """The edits that leave out the other items of a paper; none where the writer means no one item."""
    meant = next(_MEANT.finditer(text), None)
    if meant is None:
        return []
    number, denied = meant["number"] or meant["only"], _DENIED.search(meant.group()) is not None
    lines = list(placed_lines(text))
    heads = [
        (start, match["number"])
        for start, line in lines
        if start > meant.end()
        and (match := _HEADING.fullmatch(line))
        and not match["title"].rstrip().endswith((".", ";", ","))
    ]
    if len(heads) < _FEWEST or number not in {head for _, head in heads}:
        return []
    return list(_others(text, heads, number, denied=denied))


def _others(text: str, heads: list[tuple[int, str]], number: str, *, denied: bool) -> Iterator[Edit]:
    for (start, head), end in zip(heads, [*(start for start, _ in heads[1:]), len(text)], strict=True):
        if (head == number) == denied:
            yield start, end, "\n"
