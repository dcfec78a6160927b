"""Whom a mail asks us to write to besides its writer: "please send the quote to karin@acme.example as well".

Nobody who is only named is written to before the client confirms it, so that such a wish is answered, not obeyed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from inwriting.reading.model import WriteToRead
from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS

_ADDRESS = r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+"
_NAME = rf"(?-i:[{CAPITALS}][\w’'-]+(?: [{CAPITALS}][\w’'-]+){{0,2}})"
_WISH = lazy.pattern(
    rf"\b(?:(?:send|copy|cc|write|e-?mail|forward|contact)\b(?! ?(?:person|details|point|names?|:|[–—-] ))|(?:reply|answer|respond|answers|replies)(?: \w+){{0,4}}? to\b|cc ?:)[^.?!\n\t]{{0,60}}?"
    rf"(?:{_ADDRESS}(?P<does> (?:opens?|creates?|starts?|triggers?|goes|is|are|arrives?|lands?)\b)?|"
    rf"\b(?:to|copy|copy in|cc|contact|e-?mail) (?P<name>{_NAME})(?= (?:directly|as well|too|also|in copy)\b))|"
    rf"\b(?:copy|cc)(?: in)? (?P<copied>{_NAME})(?= (?:too|as well|also|on everything)\b)|"
    rf"\b(?:keep|have|put) (?:(?:my|our) )?(?:\w+ )?(?P<kept>{_NAME})[^?!\t]{{0,60}}? (?:informed|posted|in the loop|in copy|copied|on copy|in cc)\b",
    re.I,
)
# Whom the quote is to go to in the writer's place: "Please quote to Berit, not to me".
_ME = r"(?:me|mich|mir|moi|mí|mij|mim)"
_NOT_ME = lazy.pattern(
    rf"\b(?:to|an|à|a|naar|aan|para)(?: (?:my|our|unser\w*|mon|ma|notre|mi|nuestr[oa]|mijn|onze) (?:\w+ )?(?:colleague|kolleg(?:e|in|en)|collègue|compañer[oa]|colega|boss|manager)?)? ?(?P<name>{_NAME})(?: ?[(<]?{_ADDRESS}[)>]?)?,? (?:and |und |et |y |en |e )?"
    rf"(?:(?:not|nicht|pas|no|niet|não|and not)(?: (?:to|an|à|a|naar|aan|para))? {_ME}|(?:instead of|rather than|statt|anstatt|plutôt que|au lieu de|en lugar de|en vez de|in plaats van|em vez de)(?: (?:to|an|à|a|naar|aan|para|de))? {_ME}|instead\b(?! of))",
    re.I,
)
_ITS_LETTERS = lazy.pattern(
    r"\b(?:quot\w+|offers?|proposals?|bids?|prices?|repl(?:y|ies)|answers?|respon\w+|letters?|write|correspond\w+|address(?:ed)?|angebot\w*|antwort\w*|schreiben|devis|offre|réponse|répond\w+|oferta|presupuesto|respuesta|respond\w+|offerte|antwoord\w*|proposta|resposta)\b",
    re.I,
)
_ASKS = lazy.pattern(
    r"\b(?:please|pls|kindly|bitte|merci|veuillez|por favor|gelieve|graag)\b|^\W*(?:quote|send|reply|answer|address|write|respond|envíen?|senden|schicken|stuur|enviem|adressez|envoyez)\b",
    re.I,
)
# Whom we are to ask what: "Security questions go to our consultant kim@acme.example".
_QUESTIONS_GO = lazy.pattern(
    rf"^\W*(?:(?:any|all|your|further|for) )*(?:(?:security|technical|commercial|legal|contract(?:ual)?|procurement|privacy|data protection|finance|financial|it|integration|project)(?:(?:,| and|/| or) (?:security|technical|commercial|legal|privacy|finance|it))* )?(?:questions|queries|clarifications|topics|matters)(?: (?:about|on|regarding|of) (?:this|the|our|it|security|data|price|terms)\b[^.?!\n\t]{{0,30}}?)?,? "
    rf"(?:(?:please|should|must|can|may|will|are|is|to|best) )*(?:go|goes|be (?:sent|addressed|directed|put)|sent|addressed|directed|answered|handled|dealt with)(?: (?:by|to|with))\b[^.?!\n\t]{{0,60}}?{_ADDRESS}",
    re.I,
)
_AT_WORK = lazy.pattern(
    r"\b(?:customers?|users?|leads?|dealers?|orders?|tickets?|inbox|mailbox|cases?|today|currently|opens?|creates?)\b",
    re.I,
)
_PLEASE = r"(?:please|pls|kindly|(?:could|can|would|will|should) you|you (?:should|must|may|can|could|might|need to)|(?:like|want|ask|need|wish) you to|feel free to|make sure (?:to|you))"
_ASKED = lazy.pattern(rf"\b{_PLEASE}(?: (?:also|then|always|just|directly|do|please))*\s*$", re.I)
_ASKED_BEFORE = lazy.pattern(rf"\b{_PLEASE}\b.*(?:,|\band|\bor)(?: (?:also|then|please))*\s*$", re.I)
_WHERE = lazy.pattern(  # what we are to write to somebody for: "For security questions contact Faye"
    r"(?:^|[.;:!]\s*)\W*(?:for|if you|in case|should you|with|any|all|on)\b[^.;]{0,80}$", re.I
)
_BEGINS = lazy.pattern(r"(?:^|[;:!]\s*|\s[–—-]\s)(?:also|then|and|but|always)?\s*$", re.I)
# What is sent to us or by us; "send the order to the warehouse" is a step of somebody's process.
_OURS = lazy.pattern(
    r"(?:send|forward|e-?mail)\b(?: (?:all|any|every|both|also|a copy of|the|your|this|our|us|written|formal|further))* (?:quot\w+|offers?|proposals?|bids?|prices|pricing|repl\w+|answers?|responses?|letters?|questions?|copies|copy|it|this|that|them|everything|all|to)\b|"
    r"(?!send|forward|e-?mail)",
    re.I,
)
_ENDS = lazy.pattern(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ])|\n\s*\n")


def read_addressees(text: str, spans: Sequence[tuple[int, int]]) -> tuple[WriteToRead, ...]:
    """The wishes in the stretches that the writer wrote, each with the address it gives, if one."""
    return tuple(found for start, end in spans for found in _wishes(text, start, end))


def _wishes(text: str, start: int, end: int) -> Iterator[WriteToRead]:
    begins = [start, *(start + match.end() for match in _ENDS.finditer(text[start:end]))]
    for begin, stop in zip(begins, [*begins[1:], end], strict=True):
        sentence = text[begin:stop].rstrip()
        flat = re.sub(r"\s", " ", sentence)
        wish = _WISH.search(flat)
        to_be_asked = None if _AT_WORK.search(flat) else _QUESTIONS_GO.search(flat)
        if to_be_asked:
            said = re.search(rf"({_ADDRESS})", to_be_asked.group())
            yield WriteToRead(said[1].lower() if said else "", sentence, begin, begin + len(sentence))
        elif (other := _in_my_place(flat)) and not _AT_WORK.search(flat):
            said = re.search(rf"({_ADDRESS})", other.group())
            yield WriteToRead(said[1].lower() if said else "", sentence, begin, begin + len(sentence))
        elif wish and _is_asked(flat, wish):
            first = max(flat.rfind(mark, 0, wish.start()) + 1 for mark in ";:")
            first += len(flat[first:]) - len(flat[first:].lstrip())
            name = wish["name"] or wish["copied"] or wish["kept"]
            named = re.search(rf"{re.escape(name)}\b[^;@]{{0,40}}?({_ADDRESS})", flat) if name else None
            address = named or re.search(rf"({_ADDRESS})", wish.group())
            yield WriteToRead(
                address[1].lower() if address else "", sentence[first:], begin + first, begin + len(sentence)
            )


def is_in_my_place(words: str) -> bool:
    """Whether a wish is to write to somebody and not to who wishes it."""
    return _in_my_place(re.sub(r"\s", " ", words)) is not None


def _in_my_place(sentence: str) -> re.Match[str] | None:
    other = _NOT_ME.search(sentence)
    return other if other and _ITS_LETTERS.search(sentence) and _ASKS.search(sentence) else None


def _is_asked(sentence: str, wish: re.Match[str]) -> bool:
    """Whether somebody asks it of us: "an email goes to …" and "finance contact – …" tell, and ask nothing."""
    before = sentence[: wish.start()]
    if _ASKED.search(before) or _ASKED_BEFORE.search(before):
        return True
    if "\t" in sentence or wish["does"]:
        return False
    return (_BEGINS.search(before) or _WHERE.match(before)) is not None and _OURS.match(
        sentence, wish.start()
    ) is not None
