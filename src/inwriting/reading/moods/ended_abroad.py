"""A system whose contract ended on a day that is over when the brief is written, in German, French, Spanish, Dutch or
Portuguese: "Zendesk stond er, opgezegd per 1 september 2026", "Freshdesk, gekündigt zum 30.6.2026".

What ends on a day to come is still there, so only the day decides, and without one nothing is said here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from inwriting.reading.moods.frame import Framed
from inwriting.reading.moods.not_so_abroad import DATE
from inwriting.reading.numbers.quantities import date_in
from inwriting.reading.text.patterns import Said, words

_NOT = r"(?<!nicht )(?<!niet )(?<!pas )(?<!no )(?<!não )(?<!kein )(?<!noch nicht )"
_ENDED = (
    r"(?:gekündigt|abgekündigt|abbestellt|abgeschaltet|abgestellt|beendet|eingestellt|stillgelegt|ausgelaufen|"
    r"résiliée?s?|arrêtée?s?|abandonnée?s?|coupée?s?|débranchée?s?|dad[oa]s? de baja|cancelad[oa]s?|rescindid[oa]s?|apagad[oa]s?|finalizad[oa]s?|"
    r"opgezegd|stopgezet|beëindigd|afgeschaft|uitgezet|afgesloten|verlopen|encerrad[oa]s?|desligad[oa]s?|terminad[oa]s?|desativad[oa]s?|denunciad[oa]s?)"
)
_FROM = r"(?:per|zum|am|ab|seit|mit|ende|mitte|anfang|met ingang van|vanaf|sinds|op|in|im|eind|le|au|depuis|dès|fin|en|el|desde|a|al|con fecha(?: de)?|em|no|com efeito(?:s)? a)"
_FINISHED = words(
    rf"(?:^|[;:,] ?)(?P<said>[^;:,]{{2,60}}?(?:,|\(| [–—-])? ?(?-i:[a-zà-ÿ’']+ ){{0,3}}?{_NOT}\b{_ENDED} {_FROM} (?:(?:le|la|el|o|de|den|dem|de[lr]?|do) )?(?P<day>{DATE}))(?! (?:auf|in|naar|sur|vers|a|para|à) [A-Z])"
)
_LOCALES = frozenset({"de", "fr", "es", "nl", "pt"})


def ended_by_now(sentence: Said, language: str, written: date | None) -> Iterator[Framed]:
    """The frames around the systems that a sentence says to have ended before the brief was written; places are those of the
    sentence."""
    if written is None or language not in _LOCALES:
        return
    found = _FINISHED.search(sentence)
    day = date_in(found["day"], language, written) if found else None
    if found and day and "Q" not in day and day < written.isoformat()[: len(day)]:
        yield Framed(*found.span("said"), "past", ("system",))
