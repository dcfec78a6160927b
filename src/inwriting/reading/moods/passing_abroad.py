"""What a sentence in German, French, Spanish, Dutch or Portuguese names in passing, and states of nobody or of others; see `frames`.

"Le candidat cite ses références sur Salesforce", "J'ai aussi Qonto, laissez-le de côté", "pensámos no Salesforce e desistimos", "Mocht
er een kantoor komen, dan kijken we naar QuickBooks", "Mein Schwager schrieb: „Wir nutzen HubSpot“", "mas eles têm Omie". A frame is
made of a few parts in their order, which `passing_words` has in each language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.frame import OUT, Framed, framed_by
from inwriting.reading.moods.moods_abroad import MONTHS
from inwriting.reading.moods.passing_words import DUTCH, FRENCH, GERMAN, PORTUGUESE, SPANISH
from inwriting.reading.products.called import OTHER_SYSTEMS
from inwriting.reading.text.patterns import Said, Words, words

_NAMED = ("system",)
_NAMED_OR_LISTED = ("system", "list")
_BESIDE = (OTHER_SYSTEMS, "list", "choice")  # "SAP führt das Werk, daran rühren wir nicht" has an ERP
_TOLD = ("system", "money", "quantity", "date")
_QUOTED = r"[\"“„«‘»](?P<said>[^\"“”„«»]{5,}?)[\"”“»«]"
_WORDS = r"(?:[\w’'.-]+,? )"

_PAST = (  # a day, a month or a season of a year that is over
    rf"(?:(?:\d{{1,2}}\.?º?|del?|do|dos|d['’]|el|la|le|les|au|aux|ao|o|den|het|in|ende|anfang|mitte|eind|einde|begin|medio|half|fin|finales|fines|principios|mediados|final|fim|finais|início|meados|milieu|début|mois|mes|mês|jahres?|año|ano|jaar|an|année|"
    rf"frühjahr|frühling|sommer|herbst|winter|printemps|été|automne|hiver|primavera|verano|otoño|invierno|voorjaar|lente|zomer|herfst|najaar|verão|outono|inverno|{MONTHS}),? )*20(?:[01]\d|2[0-5])(?! (?:und|et|y|e|en|oder|of)\b)"
)

_NO_TRIAL = (
    r"(?:daten|schnittstelle\w*|aus|données|interface|datos|interfaz|gegevens|koppeling|uit|dados)"  # of a system
)


@dataclass(frozen=True)
class _Language:
    """The frames of a language, by its words."""

    told: Mapping[str, str]

    @cached_property
    def frames(self) -> Sequence[tuple[Words, str, Sequence[str]]]:
        """What each frame is told by, the mood that it gives, and the kinds of facts it is around."""
        part = {name: f"(?:{pattern})" for name, pattern in self.told.items()}
        shows = rf"(?=[^;]*\b{part['shows']})(?![^;]*\b{part['own']}\b)"
        and_name = (
            r" (?:et|y|en|e) (?-i:[A-Z])"  # "Sellsy pour les ventes et Qonto pour la banque, laissez-le": the last
        )
        before_it = rf"(?:^|[;,:] | (?:et|y|en|e) (?=(?-i:[A-Z])))(?P<said>(?:(?!{and_name})[^;,:]){{5,}}?)(?:,| [–—-]|;) (?:\w+ )?"
        stops = r"(?=\W*$|[,;.:)])"
        up_to_next = r"(?:(?! (?:und|et|y|e|en|aber|mais|pero|maar|mas) )[^;,:])*"
        same_part = rf"(?:(?:^|[;,:] | (?:und|et|y|e|en) ){up_to_next}?)?"
        joined = rf"(?:(?:,|;| [–—-])(?: {part['joins']})*|(?: {part['joins']})+) "
        condition = rf"{part['if']}\b[^,;]{{3,110}}?, (?:\w+ )?"
        if "event_first" in part:
            condition = rf"(?:{condition}|{part['event_first']} [^,;]{{3,90}}?, (?:\w+ )?)"
        return (
            (words(rf"\b{part['bidder']}\b{shows}(?P<said>[^;]{{5,}})"), OF_OTHERS, _NAMED),
            (words(rf"\b{part['tell']}\b(?=[^;]*\b{part['your']}\b){shows}(?P<said>[^;]{{5,}})"), OF_OTHERS, _NAMED),
            (words(rf"{before_it}{part['aside']}{stops}"), OUT, _NAMED_OR_LISTED),
            (words(rf"{before_it}{part['untouched']}{stops}"), OUT, _BESIDE),
            (
                words(
                    rf"(?:^|[;,:] )(?P<said>[^;,:]{{5,}}?)(?:(?:,| [–—-]) (?:\w+ )?|,? {part['contrast']} ){part['not_in']}\b"
                ),
                OUT,
                ("quantity", "list"),
            ),
            (
                words(
                    rf"(?P<said>{same_part}{part['thought']}[^;]{{0,80}}?){joined}(?:\w+ ){{0,3}}?\b{part['gave_up']}"
                ),
                "past",
                _NAMED,
            ),
            (
                words(
                    rf"\b(?P<said>{part['trial']} ?(?-i:[A-ZÀ-Þ])(?:(?!\b{_NO_TRIAL}\b)[^;,:]){{1,60}}?\b{part['stopped']})(?!\w)"
                ),
                "past",
                _NAMED,
            ),
            (
                words(
                    rf"(?:^|[;:] ?)(?P<said>[^;:,]{{2,40}}, (?:[\w’']+ ){{0,4}}?{part['thought']}[^;]{{0,50}}?){joined}(?:\w+ ){{0,2}}?{part['gave_up']}"
                ),
                "past",
                _NAMED,
            ),
            (words(rf"^\W*(?:{_WORDS}{{0,2}})??{condition}(?P<said>{part['then_look']}[^;]+)"), "conditional", _NAMED),
            (words(rf"(?:^|[;,:] )(?P<said>[^;,:]*?\b{part['later']}\b[^;,:]*)"), "deferred", _NAMED_OR_LISTED),
            (
                words(rf"(?:^|[;,:(] ?)(?P<said>[^;,:(]{{5,}}?\b{part['until'].replace('TIME', _PAST)}\b{up_to_next})"),
                "past",
                _NAMED,
            ),
            (
                words(rf"\b{part['outsider']}[^.;]{{0,40}}?\b{part['wrote']}\b[^.;\"“„«]{{0,40}}?{_QUOTED}"),
                OF_OTHERS,
                _TOLD,
            ),
            (
                words(rf"\b{part['wrote']}\b[^.;\"“„«]{{0,40}}?[\"“„«‘»] ?(?P<said>{part['here']}[^\"“”„«»]+)"),
                OF_OTHERS,
                _TOLD,
            ),
            (
                words(rf"{_QUOTED},? [^.;]{{0,30}}?\b{part['wrote']}\b[^.;]{{0,25}}?\b{part['outsider']}"),
                OF_OTHERS,
                _TOLD,
            ),
            (
                words(
                    rf"\b{part['others_did']}\b[^;]*?[,;] ?(?:{part['contrast']} )?(?P<said>{part['they_have']}\b[^;]+)"
                ),
                OF_OTHERS,
                _TOLD,
            ),
        )


_LANGUAGES = {
    "de": _Language(GERMAN),
    "nl": _Language(DUTCH),
    "fr": _Language(FRENCH),
    "es": _Language(SPANISH),
    "pt": _Language(PORTUGUESE),
}


def named_in_passing(sentence: Said, language: str) -> Iterator[Framed]:
    """The frames of a sentence around what it names in passing; places are those of the sentence."""
    yield from framed_by(sentence, _LANGUAGES[language].frames)
