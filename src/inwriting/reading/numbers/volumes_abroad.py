"""Volumes in German, French, Spanish, Dutch and Portuguese, in the office's words: `600 orders per week` for "600 Aufträge pro
Woche". The evidence keeps the buyer's; what is counted and has no word here stays as it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.text import lazy

_COUNTED = {
    "orders": r"aufträgen?|bestellungen|commandes?|pedidos?|encomendas?|bestellingen|órdenes",
    "invoices": r"rechnungen|factures?|facturas?|facturen|faturas?|notas? fisca(?:is|les)",
    "customers": r"(?:neu)?kunden|clientes|klanten",
    "quotes": r"angeboten?|offerten|devis|presupuestos?|cotizaciones|offertes|propostas|orçamentos",
    "tickets": r"tickets?(?: sav)?|störungen|störungsmeldungen|serviceanfragen|demandes? de sav|incidencias|meldingen|storingen|chamados",
    "deliveries": r"lieferungen|livraisons?|entregas|leveringen",
    "delivery notes": r"lieferscheinen?|albaranes|pakbonnen|bons? de livraison|guias de remessa",
    "shipments": r"sendungen|envois|envíos|zendingen|envios|remessas",
    "articles": r"artikeln?|artículos|artigos",
    "contacts": r"kontakten?|ansprechpartnern?|contactos|contatos",
    "contracts": r"verträgen?|contrats?|contratos?|contracten",
    "returns": r"retouren|retours?|devoluciones|devoluções",
    "opportunities": r"verkaufschancen|opportunités|oportunidades",
}
_SPANS = {
    "day": ("tag|jour|día|dia|dag", "täglich|di[aá]ri[oa]s|diariamente|dagelijks"),
    "week": ("woche|semaine|semana|week", "wöchentlich|hebdomadaires?|semanais|semanales|semanalmente|wekelijks"),
    "month": (
        "monat|mois|mes|maand|mês",
        "monatlich|mensuel(?:le)?s|mensuales|mensais|mensalmente|mensualmente|maandelijks",
    ),
    "quarter": ("quartal|trimestre|kwartaal", "trimestriel(?:le)?s|trimestrales|trimestrais"),
    "year": ("jahr|an|année|año|jaar|ano", "jährlich|annuel(?:le)?s|anuales|anuais|anualmente|jaarlijks"),
}
_WHAT = lazy.pattern(rf"(?:{'|'.join(f'(?P<n{at}>{words})' for at, words in enumerate(_COUNTED.values()))})\b", re.I)
_WHEN = lazy.pattern(
    r"(?:\s*/\s?|\s*\b(?:pro|im|am|in der|je|jede[nrs]?|par|chaque|au|à l['’]|por|al|a la|cada|in (?:einem|einer|een)|dans une?|en una?|numa?|em uma?|(?<!ici )une?|per|elke|iedere|op een|ao|à)\s+(?:normalen?|gewöhnlichen|durchschnittlichen|typischen|normale|gewone|gemiddelde|doorsnee)?\s*)(?:"
    + "|".join(f"(?P<{span}>{nouns})" for span, (nouns, _) in _SPANS.items())
    + r")\b|\s*\b(?:"
    + "|".join(f"(?P<{span}ly>{adverbs})" for span, (_, adverbs) in _SPANS.items())
    + r")\b",
    re.I,
)
_ENGLISH_PERIOD = lazy.pattern(r"\b(?:days?|weeks?|months?|quarters?|years?|annum|daily|weekly|monthly|yearly)\b", re.I)
_VOLUME = lazy.pattern(
    r"[^\d]{0,25}?(?P<number>\d+(?:[.,]\d+)?(?:\s?(?:-|–|bis|à|tot|a)\s?\d+)?)(?P<thousands> (?:mil|tausend|tsd|duizend|mille)\b\.?)?(?P<what>\D{0,40})",
    re.I,
)


_NEW = lazy.pattern(
    r"(?<!\w)(?:neue[nr]?|nouve(?:aux|lles?)|nuev[oa]s?|nieuwe|nov[oa]s)(?!\w)|(?<!\w)neu(?=kunden)", re.I
)
_TO = lazy.pattern(r"\s?(?:–|bis|à|tot|a)\s?|\s?-\s?")
_ORDERS = lazy.pattern(r"orders\b", re.I)  # which are Dutch, too
_LABEL_FIRST = lazy.pattern(r"\s*(?P<label>[^\d:]+?)\s*[:=]\s*\D{0,12}(?P<number>\d[\d.,]*)\D{0,20}", re.I)


def is_count_abroad(label: str) -> bool:
    """Whether a label says what is counted and in which time: "Rechnungen je Monat", "Factures par mois"."""
    what = _WHAT.match(label.strip()) or _ORDERS.match(label.strip())
    return what is not None and _WHEN.fullmatch(label.strip()[what.end() :]) is not None


def volume_abroad(words: str) -> str:
    """A volume in English, where its words are of another language and its number is the only one; else as it is."""
    if (labelled := _LABEL_FIRST.fullmatch(words)) and is_count_abroad(labelled["label"]):
        words = f"{labelled['number']} {labelled['label']}"
    period = _WHEN.search(words)
    if period is None and _ENGLISH_PERIOD.search(words):
        return words  # "50 tickets a week"
    rest = f"{words[: period.start()]} {words[period.end() :]}" if period else words
    said = _VOLUME.fullmatch(rest.strip())
    if said is None:
        return words
    counted = said["what"].strip(" ,:")
    named = _WHAT.match(_NEW.sub("", counted).strip())
    if named is None and period is None:
        return words
    what = f"{'new ' if _NEW.search(counted) else ''}{_in_english(named)}" if named else counted
    span = (period.lastgroup or "").removesuffix("ly") if period else ""
    number = _TO.sub("-", said["number"])
    if said["thousands"] and "-" not in number:
        number = f"{float(number.replace(',', '.')) * 1000:.0f}"
    return " ".join(f"{number} {what} {f'per {span}' if span else ''}".split())


_COUNT = lazy.pattern(
    rf"(?<![\d.,])(?!20[12]\d\b)(?P<number>\d[\d.,'’ ]*\d|\d)(?P<thousands> (?:mil|tausend|tsd|duizend|mille)\b\.?)?(?:(?P<what> (?:[^\W\d]+ )?\w*?(?:{_WHAT.pattern}|orders\b))(?:{_WHEN.pattern.replace('(?P<', '(?P<of_')})?|{_WHEN.pattern})",
    re.I,
)


def counts_abroad(words: str) -> Iterator[re.Match[str]]:
    """The numbers of words, each with what it counts, or the time in which it is so many, or both."""
    return _COUNT.finditer(words)


def noun_abroad(noun: str) -> str:
    """What is counted, in English where all of its words are one that we know; else as it is."""
    named = _WHAT.fullmatch(noun.strip())
    return _in_english(named) if named else noun


def _in_english(named: re.Match[str]) -> str:
    return list(_COUNTED)[int((named.lastgroup or "n0")[1:])]
