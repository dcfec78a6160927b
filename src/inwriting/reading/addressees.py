"""Whom a mail asks us to write to besides its writer: "please send the quote to karin@acme.example as well".

Nobody who is only named is written to before the client confirms it, so that such a wish is answered, not obeyed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from inwriting.reading.alphabet import CAPITALS
from inwriting.reading.model import WriteToRead

_ADDRESS = r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+"
_NAME = rf"(?-i:[{CAPITALS}][\w’'-]+(?: [{CAPITALS}][\w’'-]+){{0,2}})"
_WISH = re.compile(
    rf"\b(?:send|copy|cc|write|e-?mail|forward|reply|answer|contact)\b[^.?!\n]{{0,60}}?"
    rf"(?:{_ADDRESS}|\b(?:to|copy|cc|contact|e-?mail) (?P<name>{_NAME})(?= (?:directly|as well|too|also|in copy)\b))|"
    rf"\b(?:keep|have|put) (?:(?:my|our) )?(?:\w+ )?(?P<kept>{_NAME})[^?!]{{0,60}}? (?:informed|posted|in the loop|in copy|copied|on copy|in cc)\b",
    re.I,
)
_TOLD = re.compile(r"\b(?:we|i|they|he|she|who|which|that) (?:\w+ )?$", re.I)  # "we send …" tells, and asks nothing
_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ])|\n\s*\n")


def read_addressees(text: str, spans: Sequence[tuple[int, int]]) -> tuple[WriteToRead, ...]:
    """The wishes in the stretches that the writer wrote, each with the address it gives, if one."""
    return tuple(found for start, end in spans for found in _wishes(text, start, end))


def _wishes(text: str, start: int, end: int) -> Iterator[WriteToRead]:
    begins = [start, *(start + match.end() for match in _ENDS.finditer(text[start:end]))]
    for begin, stop in zip(begins, [*begins[1:], end], strict=True):
        sentence = text[begin:stop].rstrip()
        flat = re.sub(r"\s", " ", sentence)
        wish = _WISH.search(flat)
        if wish and not _TOLD.search(flat[: wish.start()]):
            first = max(flat.rfind(mark, 0, wish.start()) + 1 for mark in ";:")
            first += len(flat[first:]) - len(flat[first:].lstrip())
            name = wish["name"] or wish["kept"]
            named = re.search(rf"{re.escape(name)}\b[^;@]{{0,40}}?({_ADDRESS})", flat) if name else None
            address = named or re.search(rf"({_ADDRESS})", wish.group())
            yield WriteToRead(
                address[1].lower() if address else "", sentence[first:], begin + first, begin + len(sentence)
            )
