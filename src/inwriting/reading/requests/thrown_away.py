"""Files that a mail brings and throws away: a brochure, a price list, an offer that came along and that the sender calls by its
kind and wants nothing of: "The leaflet is from a fair. You can bin it.", "De folder ... Daar hebben wij verder niets mee".

Such a file is another's words. Which file it is must be clear: its name has the word for its kind, or one like it, and no other
file's name does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from inwriting.reading.model import Document
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import own_words

_KINDS = (  # words for what sellers hand out, one kind a line
    r"brochures?|leaflets?|flyers?|fl[iy]er|pamphlets?|folders?|prospekte?|prospectus|broschüren?|faltblatt|handzettel|werbung|dépliants?|plaquettes?|folletos?|folhetos?|panfletos?|brochura|reclame\w*",
    r"price ?-?lists?|prices|pricing|rate cards?|preislisten?|preise|tarifs?|liste de prix|listas? de precios|tarifas?|prijslijst(?:en)?|prijzen|tabelas? de preços|preços",
    r"catalog(?:ue)?s?|kataloge?|catálogos?|catalogus(?:sen)?",
    r"(?:data|fact) ?-?sheets?|datenbl(?:att|ätter)|fiches? techniques?|fichas? técnicas?|productblad(?:en)?",
    r"white ?-?papers?|case stud(?:y|ies)",
    r"pitch(?: ?decks?)?|sales (?:decks?|slides|presentations?)",
)
_KIND = lazy.pattern("|".join(rf"(?<![^\W_])(?P<k{n}>{kind})(?![^\W_])" for n, kind in enumerate(_KINDS)), re.I)
_THROWN_AWAY = lazy.pattern(  # said of what was called right before, or beside the word for it
    r"\b(?:bin|ditch|trash|shred|delete|discard|ignore|disregard|skip|forget) (?:it|this|that|them|(?:the|that|this) \w+)\b|\bthrow (?:it|this|that|them|the \w+) (?:away|out|in the bin)\b|"
    r"\b(?:it|this|that|which|the \w+) (?:can|may|should|goes) (?:go |be )?(?:in(?:to)? the bin|binned|thrown (?:away|out)|ignored|disregarded|deleted|discarded)\b|"
    r"\b(?:has|have|having|want|got|do) nothing (?:more |further |else |at all )?to do with (?:it|this|that|them|us|the \w+)\b|\bnothing to do with (?:us|our (?:request|brief|enquiry|project))\b|\bnot (?:part of|for) (?:the|our|this) (?:brief|request|enquiry|inquiry|project)\b|"
    r"\b(?:you need not|no need to|do not|don['’]t) (?:read|open|look at|bother with|mind) (?:it|this|that|them|the \w+)\b|"
    r"\b(?:hem|die|dat|het|deze) (?:mag|kan|kunt|mogen|kunnen) (?:u |je |wel |gerust )*(?:weg|weggegooid|genegeerd|negeren|weggooien)\b|\b(?:u|je|jullie) (?:mag|mogen|kunt|kan|kunnen) (?:hem|die|dat|het|deze) (?:gerust |wel )?(?:weggooien|negeren|overslaan|verwijderen)\b|\b(?:hebben|doen|willen) (?:wij|we) (?:er )?(?:verder |ook )?niets mee\b|"
    r"\b(?:können|dürfen)(?: sie)? (?:ihn|sie|es|das|den|die)? ?(?:gern |gerne |getrost |ruhig )?(?:wegwerfen|ignorieren|löschen|vergessen|entsorgen)\b|\b(?:hat|haben) (?:damit |mit (?:uns|dem projekt|der anfrage|unserer anfrage) )?(?:nichts|weiter nichts) (?:damit )?zu tun\b|"
    r"\bvous pouvez (?:le|la|les) (?:jeter|ignorer|supprimer|oublier)\b|\bn['’]a rien à voir\b|\b(?:la|lo|las|los) (?:puede|puedes|pueden) (?:tirar|ignorar|borrar)\b|\b(?:puede|puedes|pueden) (?:tirar|ignorar|borrar)l[oa]s?\b|\bno tiene nada que ver\b|\bpode(?:m)? (?:deitá-l[oa]|ignorá-l[oa]|ignorar|deitar fora|jogar fora)\b|\bnão tem nada a ver\b",
    re.I,
)
_NOT_SO = lazy.pattern(r"\b(?:if|unless|please do not|don['’]t|never|wenn|falls|si|se|als|niet|nicht|pas) (?:\w+ )?(?:bin|throw|discard|delete|ignore|disregard|wegwerfen|ignorieren|jeter|weggooien|negeren)\b", re.I)  # fmt: skip
_ENDS = lazy.pattern(r"(?<=[.!?])\s+|\n\s*\n")


def thrown_away(documents: Sequence[Document], body: str) -> tuple[str, ...]:
    """The names of the files that a mail throws away in its own words; none where nothing else would be left."""
    kinds = {kind for start, end in own_words(body) for kind in _kinds_thrown_away(body[start:end])}
    found = {kind: [file.name for file in documents if kind in _kinds_in(file.name)] for kind in kinds}
    names = tuple(dict.fromkeys(names[0] for names in found.values() if len(names) == 1))
    return names if len(names) < len(documents) else ()


def _kinds_thrown_away(words: str) -> set[str]:
    """The kinds of papers of which sentences say, in the one that calls them or the next, that nobody wants them."""
    sentences = [" ".join(sentence.split()) for sentence in _ENDS.split(words)]
    kinds: set[str] = set()
    for called, behind in pairwise([*sentences, ""]):
        told = _kinds_in(called)
        next_of_it = behind if not _kinds_in(behind) else ""
        if len(told) == 1 and any(_is_thrown_away(sentence) for sentence in (called, next_of_it)):
            kinds |= told
    return kinds


def _is_thrown_away(sentence: str) -> bool:
    return _THROWN_AWAY.search(sentence) is not None and _NOT_SO.search(sentence) is None


def _kinds_in(words: str) -> set[str]:
    return {found.lastgroup or "" for found in _KIND.finditer(words.replace("_", " "))}
