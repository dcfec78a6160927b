"""Products between which a German, French, Spanish, Dutch or Portuguese brief has not chosen yet: "SuperOffice und weclapp sind im
Vergleich, entschieden ist nichts", "iPaaS: we zijn Boomi en Tray.io nog aan het evalueren", "on hésite entre Sellsy et Axonaut".

Two names that are joined are compared by the words right behind them (`compared`) or right before them (`comparing`, `between`);
what is evaluated (`evaluating`, and `at_it` behind it where the verb stands at the end) may be one alone. They are open, too, where the sentence goes
on to say so (`undecided`) or a label asks for a `choice` between them, unless it says that they are `used`. Who compares what
stands in two systems, `by_hand` or each month, chooses nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from inwriting.reading.moods.frame import Framed, framed_by
from inwriting.reading.text.patterns import Said, Words, words

_NAMED = ("system",)

_GERMAN: Mapping[str, str] = {
    "article": r"(?:das|die|den|der|dem) ",
    "and": r"und|oder|sowie",
    "or": r"oder",
    "adverb": r"gerade|noch|derzeit|aktuell|momentan|weiterhin|immer noch|jetzt|nun|seit \w+|miteinander|gegeneinander|beide|auch|nur",
    "compared": r"(?:(?:sind|stehen|liegen|werden|wurden|haben wir|befinden sich) )?(?:ADVERB )*(?:im (?:direkten )?vergleich|verglichen|gegenübergestellt|zur (?:aus)?wahl|in der (?:engeren |näheren )?(?:aus)?wahl|auf der shortlist|im rennen)",
    "comparing": r"(?:wir )?vergleichen(?: (?:wir|ADVERB))*",
    "between": r"(?:wir )?(?:schwanken|entscheiden)(?: (?:wir|ADVERB|uns))* zwischen|(?:die )?(?:entscheidung|wahl|auswahl)(?: (?:liegt|fällt|steht|ist|ADVERB))* zwischen|in der (?:engeren |näheren )?(?:aus)?wahl(?: (?:sind|stehen|haben wir|ADVERB))*|zur (?:aus)?wahl (?:stehen|sind)(?: ADVERB)*",
    "evaluating": r"(?:wir )?(?:evaluieren|prüfen|testen|begutachten)(?: (?:wir|ADVERB))*",
    "at_it": r"(?:ADVERB )*(?:am (?:evaluieren|vergleichen|testen|prüfen)|in der evaluierung|in evaluation)",
    "we_are": r"wir sind(?: (?:mit|bei|an))?|sind wir(?: (?:mit|bei|an))?",
    "undecided": r"(?:noch |bisher |bislang )*(?:ist )?(?:noch )?(?:nicht|nichts) (?:entschieden|ausgewählt|festgelegt|fest)|(?:entschieden|ausgewählt) (?:ist|wurde|haben wir) (?:noch |bisher )*(?:nichts|keins|nicht)|(?:noch )?(?:keine entscheidung|unentschieden|ohne entscheidung)|entscheidung (?:noch )?(?:offen|ausstehend|steht (?:noch )?aus|fällt|folgt|kommt)",
    "choice": r"(?:CRM|ERP|iPaaS|system|software|tool|produkt|middleware|plattform)?[- ]?(?:auswahl|wahl)|(?:aus)?wahl (?:des|der|eines) [\w-]+",
    "used": r"im einsatz|in betrieb|lauf\w*|läuft|bleib\w*|nutz\w*|gekauft|unterschrieben (?:im|am|seit)|produktiv|live|behalt\w*|arbeit\w*|gewählt|verwend\w*|haben wir",
    "by_hand": r"von hand|händisch|manuell|jede[nrms]?|täglich|wöchentlich|monatlich|zeile für zeile|datensätze|abweich\w+",
}
_FRENCH: Mapping[str, str] = {
    "article": r"(?:le |la |les |l['’])",
    "and": r"et|ou|ou bien",
    "or": r"ou|ou bien",
    "adverb": r"encore|toujours|actuellement|en ce moment|pour l['’]instant|aussi|tous deux|tous les deux|maintenant",
    "compared": r"(?:(?:sont|restent|est|ont été) )?(?:ADVERB )*(?:en (?:cours de )?comparaison|comparée?s|en (?:lice|balance|concurrence|ballottage)|dans la balance|à départager|au choix)",
    "comparing": r"(?:nous|on) (?:comparons|compare|met en balance|mettons en balance)(?: ADVERB)*|en train de comparer",
    "between": r"(?:(?:nous|on) )?(?:hésitons|hésite|balançons|balance)(?: ADVERB)* entre|(?:le choix|ça) (?:se (?:joue|fera)|est|reste)(?: ADVERB)* entre|(?:nous sommes|on est)(?: ADVERB)* entre",
    "evaluating": r"(?:nous|on) (?:évaluons|évalue|testons|teste|étudions|étudie)(?: ADVERB)*|en train d['’](?:évaluer|étudier)|en train de tester",
    "undecided": r"(?:et )?(?:rien (?:n['’]est |de |d['’])?(?:encore )?(?:décidé|choisi|tranché|arrêté|acté)|(?:pas (?:encore )?|non )(?:décidée?|tranchée?|choisie?|arrêtée?)|aucune décision|pas (?:encore )?de décision|décision (?:à venir|pas prise|en attente)|(?:ce )?n['’]est pas (?:encore )?(?:tranché|décidé))",
    "choice": r"(?:choix|sélection)(?: (?:du|de la|de l['’]|d['’]un|d['’]une|de))? ?[\w-]+|choix",
    "used": r"en service|en place|en production|utilis\w+|gard\w+|acheté\w*|retenu\w*|rest(?:e|ent)|conserv\w+|tourn\w+|travaill\w+|depuis",
    "by_hand": r"à la main|manuellement|chaque|tous les|toutes les|quotidien\w*|ligne (?:à|par) ligne|fiches|écarts?",
}
_SPANISH: Mapping[str, str] = {
    "article": r"(?:el|la|los|las) ",
    "and": r"y|e|o|u",
    "or": r"o|u",
    "adverb": r"todavía|aún|actualmente|ahora|también|por ahora|de momento|ambos",
    "compared": r"(?:(?:están|siguen|quedan) )?(?:ADVERB )*(?:en comparación|comparándose|(?:siendo )?comparad[oa]s|en (?:liza|la balanza|disputa|la terna)|sobre la mesa)",
    "comparing": r"(?:estamos |seguimos )?(?:ADVERB )*(?:comparando|comparamos)(?: ADVERB)*",
    "between": r"(?:(?:estamos|seguimos|dudamos|andamos|vacilamos|dudando) )+(?:ADVERB )*(?:dudando )?entre|(?:la cosa|la elección|la decisión) (?:está|queda|anda)(?: ADVERB)* entre",
    "evaluating": r"(?:estamos |seguimos )?(?:ADVERB )*(?:evaluando|evaluamos|valorando|valoramos)(?: ADVERB)*(?: (?:a|entre))?",
    "undecided": r"(?:(?:todavía|aún|y) )*(?:sin (?:decidir|decisión|elegir)|nada (?:está )?(?:decidido|elegido)|no (?:está|hay) (?:nada )?(?:decidid[oa]|decisión)|no (?:hemos decidido|se ha decidido|está decidido)|por decidir|decisión pendiente|pendiente de decisión)",
    "choice": r"(?:elección|selección)(?: (?:del?|de la|de un[a]?))? ?[\w-]+|elección|selección",
    "used": r"en uso|en producción|funciona\w*|usamos|utilizamos|trabaja\w*|compr(?:ado|amos)|se queda\w*|mantene\w+|elegid[oa] (?:en|el)|desde",
    "by_hand": r"a mano|manualmente|cada|todos los|todas las|diari\w+|línea (?:a|por) línea|fichas|diferencias?",
}
_DUTCH: Mapping[str, str] = {
    "article": r"(?:het|de) ",
    "and": r"en|of|plus",
    "or": r"of",
    "adverb": r"nog|nu|momenteel|op dit moment|nog steeds|nog altijd|ook|beide|allebei|net|even",
    "compared": r"(?:(?:zijn|worden|liggen|staan|werden) )?(?:ADVERB )*(?:in vergelijking|(?:met elkaar )?vergeleken|naast elkaar(?: gelegd| gezet)?|in de running|op de shortlist|ter keuze|tegenover elkaar)",
    "comparing": r"(?:we|wij) vergelijken(?: ADVERB)*|vergelijken (?:we|wij)(?: ADVERB)*",
    "between": r"(?:we |wij )?(?:twijfelen|aarzelen|kiezen)(?: (?:we|wij|ADVERB))* tussen|(?:het|de keuze|de keus)(?: (?:gaat|is|wordt|ligt|ADVERB))* tussen",
    "evaluating": r"(?:we|wij) (?:evalueren|bekijken|onderzoeken|testen)(?: ADVERB)*|(?:evalueren|bekijken|onderzoeken|testen) (?:we|wij)(?: ADVERB)*",
    "at_it": r"(?:ADVERB )*(?:aan het (?:evalueren|vergelijken|testen|bekijken|onderzoeken|afwegen|uitproberen)|te evalueren|te vergelijken)",
    "we_are": r"(?:we|wij) zijn|zijn (?:we|wij)",
    "undecided": r"(?:er is )?(?:nog )?(?:is er )?(?:niets|niet) (?:is )?(?:besloten|beslist|gekozen|bepaald)|(?:nog )?(?:geen (?:beslissing|besluit|keuze)|onbeslist)|(?:beslissing|besluit|keuze) (?:valt|volgt|komt|nog open|moet nog)|no decision(?: yet)?",
    "choice": r"(?:CRM|ERP|iPaaS|systeem|software|pakket|platform)?[- ]?(?:keuze|selectie)|keuze (?:van|voor) (?:het |een )?[\w-]+",
    "used": r"in gebruik|in productie|draai\w*|gebruik\w*|blijv\w*|blijft|gekocht|werk\w*|live|gekozen (?:in|op)|sinds|behoud\w*",
    "by_hand": r"met de hand|handmatig|elke|iedere|dagelijks|wekelijks|regel voor regel|verschillen",
}
_PORTUGUESE: Mapping[str, str] = {
    "article": r"(?:o|a|os|as) ",
    "and": r"e|ou",
    "or": r"ou",
    "adverb": r"ainda|atualmente|actualmente|agora|também|neste momento|por enquanto|de momento|ambos",
    "compared": r"(?:(?:estão|continuam|ficaram|seguem) )?(?:ADVERB )*(?:em comparação|a ser comparad[oa]s|(?:sendo )?comparad[oa]s|em (?:disputa|cima da mesa|confronto)|na (?:balança|mesa|disputa))",
    "comparing": r"(?:(?:estamos|continuamos) )?(?:ADVERB )*(?:a comparar|comparando|comparamos)(?: ADVERB)*",
    "between": r"(?:(?:estamos|continuamos|hesitamos|andamos|ficamos|a gente está) )+(?:ADVERB )*(?:(?:na |em )?dúvida |a hesitar )?entre|(?:a escolha|a decisão|a coisa) (?:está|fica|é)(?: ADVERB)* entre",
    "evaluating": r"(?:(?:estamos|continuamos) )?(?:ADVERB )*(?:a avaliar|avaliando|avaliamos)(?: ADVERB)*",
    "undecided": r"(?:(?:ainda|e) )*(?:nada (?:está )?(?:decidido|escolhido|fechado)|(?:por|sem) (?:decidir|decisão|escolher)|não (?:está|há|foi) (?:nada )?(?:decidid[oa]|decisão)|não (?:decidimos|escolhemos)|decisão (?:pendente|em aberto))",
    "choice": r"(?:escolha|seleção|selecção)(?: (?:d[eoa]|de um[a]?))? ?[\w-]+|escolha|seleção",
    "used": r"em uso|em produção|funciona\w*|usamos|utilizamos|trabalha\w*|comprad[oa]|fica(?:m)?|mantemos|manter|escolhid[oa] em|desde|roda\w*",
    "by_hand": r"à mão|manualmente|cada|todos os|todas as|diari\w+|linha (?:a|por) linha|fichas|diferenças?",
}


@dataclass(frozen=True)
class _Language:
    """The frames of a language, by its words."""

    told: Mapping[str, str]

    @cached_property
    def frames(self) -> Sequence[tuple[Words, str, Sequence[str]]]:
        """What each frame is told by, the mood that it gives, and the kinds of facts it is around."""
        adverb = f"(?:{self.told['adverb']})"
        part = {name: f"(?:{pattern.replace('ADVERB', adverb)})" for name, pattern in self.told.items()}
        name = rf"(?:{part['article']})?(?!(?:{self.told['and']})\b)[\w.&+’'/-]+(?: (?!(?:{self.told['and']}|{self.told['adverb']})\b)[\w.&+’'/-]+){{0,2}}?"
        joined = rf"(?:{name}, )?{name},? {part['and']} {name}"
        begins = rf"(?:^\W*|[;:,(] ?|[–—-] |\b(?:{self.told['and']}|pour|für|voor|para) )"
        stops = rf"(?=\W*$|[,;.:()]| [–—-]| {part['undecided']}| {part['and']} )"
        chooses = rf"(?![^;]*\b{part['by_hand']}\b)"
        open_to_all = rf"(?![^;]*\b{part['used']})"
        starts = r"^(?:[^:;]{0,40}:)?\W*(?:[\w’']+ ){0,4}?"
        frames = [
            rf"{begins}{chooses}(?P<said>{joined}) {part['compared']}{stops}",
            rf"\b(?:{part['comparing']}|{part['between']}) {chooses}(?P<said>{joined}){stops}",
            rf"\b{part['evaluating']} {chooses}(?P<said>{joined}){stops}",
            rf"{starts}{open_to_all}(?P<said>{joined})(?:[,;(]| [–—-]) ?(?:(?:aber|mais|pero|maar|mas|und|et|y|en|e) )?{part['undecided']}(?=\W|$)",
            rf"^\W*{part['choice']} ?: ?{open_to_all}(?P<said>(?:{name}, )?{name},? {part['or']} {name}){stops}",
        ]
        if "at_it" in part:
            frames.append(rf"\b{part['we_are']} {chooses}(?P<said>(?:{joined}|{name})) {part['at_it']}{stops}")
        return [(words(one), "planned", _NAMED) for one in frames]


_LANGUAGES = {
    "de": _Language(_GERMAN),
    "nl": _Language(_DUTCH),
    "fr": _Language(_FRENCH),
    "es": _Language(_SPANISH),
    "pt": _Language(_PORTUGUESE),
}


def compared_abroad(sentence: Said, language: str) -> Iterator[Framed]:
    """The frames of a sentence around what it has still to choose from; places are those of the sentence."""
    yield from framed_by(sentence, _LANGUAGES[language].frames)


def is_chosen_from(sentence: Said, language: str) -> bool:
    """Whether a sentence says of some products that one of them has still to be chosen."""
    return language in _LANGUAGES and any(True for _ in compared_abroad(sentence, language))
