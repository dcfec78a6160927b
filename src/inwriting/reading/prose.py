"""Prose as sentences and clauses, each clause with its mood: stated, negated, past, planned, out of scope,
conditional, asked or hedged. What is not stated is no fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from inwriting.reading.authorship import forwarded_words, own_words


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of one mood. `sentence` are the offsets of the sentence around it."""

    text: str
    start: int
    end: int
    mood: str
    sentence: tuple[int, int]


_LINE_BREAK = re.compile(
    r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–]|\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)[ \t])|\n(?=[^\n:]{1,90}:[ \t])"
)
_SENTENCE_END = re.compile(
    r"(?<=[.!?])[\"”')]*\s+(?=[\"“'(]*[A-ZÀ-ÞÄÖÜ0-9])|(?<=[a-z]{4}[.!?])\s+(?=[a-z])|(?<=\d[km%][.!?])\s+(?=[a-z])"
)
_CLAUSE_END = re.compile(
    r";\s+|,?\s+(?:but|however|whereas|although|while|though|sondern|aber|mais|pero|sino|maar|mas)\s+|\s+[–—]\s+|"
    r",\s+(?=(?:which|who|except|apart from)\b)|,\s+(?=(?:and |und |et |y |en |e )?(?:not|nicht|pas|niet|no|não)\b)|"
    r",?\s+and\s+(?=(?:currently|today|now|we|our|it|they|want|plan|use|run|have|sales|finance|support)\b)",
    re.I,
)
_ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|approx|incl|no|nr|inc|ltd|co|mr|mrs|ms|dr|st|vs|etc)\.$", re.I)
KEY_VALUE = re.compile(r"^[ \t]*(?:[-*•–]|\(?\d{1,3}[.)])?[ \t]*([A-Za-z][A-Za-z /&_(),…-]{0,90}?)[ \t]*:[ \t]*(?=\S)")

NEGATED = re.compile(
    r"\b(?:not|cannot|neither|nor|never|no longer|any ?more|without|instead of|rather than|nicht|kein(?:e|en|er)?|nie|ohne|"
    r"jamais|sans|ni|nunca|sin|niet|geen|nooit|zonder|não|nem|sem)\b|n['’]t\b|"
    r"\bn(?:e |['’])\w.{0,40}?\b(?:pas|plus|jamais)\b|\bya no\b|\bno (?:usamos|tenemos|utilizamos|es)\b",
    re.I,
)
_PAST = re.compile(
    r"\b(?:used to|formerly|previously|until last|(?:moved|migrated|switched|came) (?:away )?from|replaced|retired|"
    r"decommissioned|former|in the past|(?:looked|had a look) (?:at|into)|considered|tried|trialled|tested|abandoned|gave up on|"
    r"früher|autrefois|antes)\b",
    re.I,
)
_PLANNED = re.compile(
    r"\b(?:evaluat\w+|consider\w*|looking at|shortlist\w*|thinking (?:of|about)|plan(?:s|ning|ned)? (?:to|on|for)|"
    r"will (?:move|switch|replace|migrate|buy|use|get)|want(?:s)? (?!to (?:connect|integrate|sync|link|join|tie|go|know|see|have|get|keep))|"
    r"would like (?!to (?:connect|integrate|sync|link|know|see|get|have))|might|may (?:move|switch|use|buy)|"
    r"could (?:move|switch|use|buy)|going to (?:buy|move|switch|use)|going with|next year|demo of|trial of|pilot\w*|proposal for|"
    r"prüfen|erwägen|planen|wollen|möchten|envisag\w+|souhait\w+|voulons|evaluamos|queremos|overwegen|willen|avaliando)\b",
    re.I,
)
UNCLEAR = re.compile(
    r"\b(?:before|had|was|were|until|hat(?:te|ten)|war(?:en)?|avait|avions|tenía\w*|hadden|was|tinha\w*)\b", re.I
)
_OUT = re.compile(
    r"\b(?:out of scope|not in scope|outside (?:the |of )?scope|excluded?|excluding(?! (?:vat|tax|taxes|gst|licen[cs]es?)\b)|not part of|leave out|need not|"
    r"(?:do not|don['’]t) (?:need|want|include)|außerhalb|hors périmètre|fuera de alcance|buiten scope|fora do escopo)\b",
    re.I,
)
_IF = re.compile(
    r"\b(?:(?<!know )(?<!see )(?<!check )(?<!tell us )(?<!tell me )(?<!find out )(?<!understand )if|unless|in case|provided that|assuming|suppose|would|falls|wenn|si|indien|se)\b",
    re.I,
)
_HEDGE = re.compile(
    r"\b(?:i think|we think|i guess|we guess|guess|probably|perhaps|maybe|roughly|approximately|about|around|i believe|we believe|"
    r"not sure|presumably|should be|seems?|likely|vermutlich|ungefähr|peut-être|probablement|quizás|misschien|talvez|~)\b",
    re.I,
)
OTHERS = re.compile(
    r"\b(?:our (?:client|customer|competitor|partner|supplier)s?|told (?:us|me)|(?:vendor|consultant|integrator|reseller)s? "
    r"(?:says?|said|claims?)|their|they|other compan\w+|unlike|like)\b",
    re.I,
)
_MOODS = (
    ("out of scope", _OUT),
    ("planned", _PLANNED),
    ("negated", NEGATED),
    ("past", _PAST),
    ("conditional", _IF),
    ("hedged", _HEDGE),
)


def sentences(text: str, *, forwarded: bool = False) -> Iterator[tuple[int, int]]:
    for own_start, own_end in (*own_words(text), *(forwarded_words(text) if forwarded else ())):
        cuts = [own_start, *(own_start + m.end() for m in _LINE_BREAK.finditer(text[own_start:own_end])), own_end]
        for start, end in pairwise(cuts):
            position = start
            for match in _SENTENCE_END.finditer(text[start:end]):
                cut = start + match.start()
                if not _ABBREVIATION.search(text[max(position, cut - 8) : cut]):
                    yield position, cut
                    position = start + match.end()
            yield position, end


def clauses(text: str, start: int, end: int) -> Iterator[Clause]:
    sentence = text[start:end]
    asked = sentence.rstrip().endswith("?")
    position = 0
    for cut, following in [
        *((m.start(), m.end()) for m in _CLAUSE_END.finditer(sentence)),
        (len(sentence), len(sentence)),
    ]:
        piece = sentence[position:cut]
        stripped = piece.strip().rstrip(".,;:")
        if stripped:
            first = start + position + piece.index(stripped)
            mood = "question" if asked else next((name for name, cue in _MOODS if cue.search(stripped)), "stated")
            yield Clause(stripped, first, first + len(stripped), mood, (start, end))
        position = following
