"""What a sentence in German, French, Spanish, Dutch or Portuguese only asks, supposes, has heard, denies or quotes; see `frames`.

"Der Beirat will wissen, ob …", "Kommt der Förderbescheid, …", "Corre por aqui que …", "Nicht dass Sie denken, …", "«…»: eso pone
el folleto", "… Vergeet dat maar." A frame is told by its own words alone, of whatever it is put around.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from inwriting.reading.model import DISOWNED, OF_OTHERS
from inwriting.reading.moods.compared_abroad import compared_abroad
from inwriting.reading.moods.ended_abroad import ended_by_now
from inwriting.reading.moods.frame import ASKED, HARD, OUT, Framed
from inwriting.reading.moods.frame_words import DUTCH, FRENCH, GERMAN, PORTUGUESE, SPANISH
from inwriting.reading.moods.moods_abroad import MONTHS
from inwriting.reading.moods.not_there_abroad import not_there_abroad, was_before_today
from inwriting.reading.moods.other_houses_abroad import of_other_houses_abroad
from inwriting.reading.moods.passing_abroad import named_in_passing
from inwriting.reading.moods.reported_abroad import reported_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.called import OTHER_SYSTEMS
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, Words, words

_KEPT = lazy.pattern(  # what may end or go on, can be joined or has a state is there: "ob wir Zoho behalten", "si HubSpot puede …"
    r"(?<!\w)(?:behalt|bleib|verläng|ersetz|ablös|wechsel|umsteig|kündig|weiter|verbind|anbind|anschlie|koppel|verknüpf|integr|synchron|lässt|lassen|kann|könn|möglich|geht|bezahlt|geliefert|garder|gardons|rest|renouvel|remplac|chang|abandonn|continu|relie|raccord|"
    r"connect|peut|peuvent|possib|payé|livré|manten|segui|renov|reemplaz|cambi|sustitu|conect|enlaz|puede|pued|posib|pagad|mante|mantém|continu|substitu|troc|liga|pode|possív|houden|blijven|verleng|vervang|overstap|opzeg|kan|kunnen|mogelijk|lukt|betaald)\w*",
    re.I,
)
_YEARS = r"(?:20(?:[01]\d|2[0-6]))"
_TIME = rf"(?:\d{{1,2}}\.? )?(?:de )?{MONTHS}(?: (?:de )?(?:{_YEARS}|pasado|passado|dernier))?(?! (?:de )?20(?:2[7-9]|[3-9]))|{_YEARS}"
_NOW = (
    r"inzwischen|mittlerweile|heute|jetzt|nun|seither|seitdem|seit|dann|danach|ab|inmiddels|nu|vandaag|sindsdien|sinds|toen|daarna|vanaf|"
    r"maintenant|aujourd['’]hui|désormais|depuis|puis|ensuite|à présent|ahora|hoy|desde|después|luego|a partir|agora|hoje|depois"
)
_QUOTED = r"[\"“„«‘»](?P<said>[^\"“”„«»]{5,}?)[\"”“»«]"
_OLD_SEASON = (  # that of a year long over, and no count since then: "En la campaña 2021/22 tuvimos 900 pedidos al mes"
    r"(?:^|[;:] )(?P<said>(?:(?!\b(?:seit|ab|depuis|à partir|desde|a partir|sinds|vanaf|wie|comme|como|zoals)\b)[^;:])*?\b(?:\w*saison|\w*kampagne|ernte|wirtschaftsjahr|geschäftsjahr|campagne|récolte|exercice|campaña|temporada|cosecha|ejercicio|seizoen|oogst|boekjaar|campanha|época|safra|colheita|exercício)(?: (?:de|von|van|du))? 20(?:[01]\d|2[0-3])(?: ?[/–-] ?(?:20)?\d\d)?\b"
    rf"(?:(?!(?:,| und| en| et| y| e| aber| maar| mais| pero| mas) (?:{_NOW})\b)[^;:])*)"
)
_IN_SCOPE = ("list", "choice", OTHER_SYSTEMS)
_CUT = r"\s*(?:[.?!…]*\s*$|;\s|\s?:\s|\s[–—-]\s"  # behind what is said
_CUT_QUOTE = r"\s*(?:[.?!…]*\s*$|;\s|\s[–—-]\s"  # where a colon may lead in the words


@dataclass(frozen=True)
class _Language:
    """The frames of a language, by its words (`frame_words`)."""

    told: Mapping[str, str]

    @staticmethod
    def of(patterns: Mapping[str, str]) -> _Language:
        """The frames by their words, each pattern of which is one part of others."""
        return _Language({name: f"(?:{pattern})" for name, pattern in patterns.items()})

    def _around(self, openings: str, *, cut: str = _CUT) -> Words:
        """A frame that is opened, and goes to the end of the sentence or to where another thing is said."""
        return words(rf"{openings}(?P<said>[^;]{{5,}}?)(?={cut}|{self.told['stop']}))")

    @cached_property
    def _condition(self) -> str:
        """A condition that somebody else decides on."""
        told = self.told
        decided = rf"(?![^,;]*\b{told['work']}\b)(?=[^,;]*\b{told['decider']}\b)"
        happens = rf"{told['if']} ?(?=[^,;]*\b{told['event']}\b)"
        if "verb_first" in told:
            happens = rf"(?:{happens}|{told['verb_first']}\b )"
        return rf"{happens}{decided}[^,;]{{5,110}}?"

    @cached_property
    def within(self) -> Sequence[tuple[Words, str, Sequence[str]]]:
        """The frames of a sentence around a part of it."""
        told = self.told
        opens = rf"^\W*{told['opens']}"
        only_if = [(self._around(opens + told["only_if"]), "conditional", ())] if "only_if" in told else []
        asked_of_others = [(words(told["also"]), OF_OTHERS, ())] if "also" in told else []
        was_until: Sequence[tuple[Words, str, Sequence[str]]] = ()
        if "was_until" in told:  # "Rabatte wurden bis 2025 per Mail freigegeben; heute …"
            until = rf"(?:^|[;:] )(?P<said>[^;:]*?\b{told['was_until'].replace('TIME', _TIME)}\b[^;:,]*)"
            was_until = ((words(until), "past", ()),)
        quoting = rf"{told['advert']}\b[^.;]*?\b{told['states']}\b"
        quoted_by = rf"{told['states']}\b[^.;]*?\b{told['advert']}"
        return (
            (self._around(told["asks"]), ASKED, ()),
            (words(opens + told["left_open"]), ASKED, ()),
            (self._around(told["supposes"]), "conditional", ()),
            (
                self._around(rf"{opens}(?:{self._condition}|{told['ever']})(?:, (?:{told['then']} )?| (?=que ))"),
                "conditional",
                (),
            ),
            *only_if,
            *asked_of_others,
            *was_until,
            (words(rf"{opens}(?P<said>[^;]{{8,}}?)(?:,|\s[–—-]) ?(?:\w+ )?{self._condition}\W*$"), "conditional", ()),
            (self._around(told["rumour"]), "hedged", ()),
            (self._around(told["denies"]), "negated", ()),
            (self._around(told["others"], cut=_CUT_QUOTE), OF_OTHERS, ()),
            (words(rf"\b{quoting}[^.;]*?{_QUOTED}"), OF_OTHERS, ()),
            (words(rf"{_QUOTED}[^.;]*?\b{quoted_by}\b"), OF_OTHERS, ()),
            (
                words(
                    rf"\b{told['advert']}\b[^.;:,]{{0,40}}?\b{told['states']}\b[^.;:,]{{0,20}}?(?:\s?:|,? (?:dass|dat|que)\b) ?(?P<said>[^;]{{5,}}?)\W*$"
                ),
                OF_OTHERS,
                (),
            ),
            (
                words(
                    rf"^\W*{told['by']} (?:[\w’']+ ){{0,3}}?{told['advert']}\b[^.;:,]{{0,30}}?[:,]? (?P<said>[^;]{{5,}}?)\W*$"
                ),
                OF_OTHERS,
                (),
            ),
            (
                words(
                    rf"{told['wrote']}(?P<said>[^;]{{5,}}?)\s?[:;,.–—-]+ (?:[\w’']+ ){{0,3}}?(?:{told['sorry']}*(?:{told['scrap']}|{told['was_wrong']})|{told['wrong']})"
                ),
                DISOWNED,
                (),
            ),
            (
                words(
                    rf"(?P<said>[^;]{{5,}}?)(?:,|;|\s[–—-]|…|\.\.\.) ?(?:{told['sorry']}+{told['scrap']}\W*$|{told['sorry']}+{told['was_wrong']})"
                ),
                DISOWNED,
                (),
            ),
            (words(rf"(?P<said>[^;:]{{5,}}?),? {told['but']} {told['not_part']}"), OUT, _IN_SCOPE),
            (words(rf"(?:^|[,;:] )(?P<said>[^;:,]{{5,}}?) {told['not_part']}"), OUT, _IN_SCOPE),
            (
                words(
                    rf"(?:^\W*|[;:,.] )(?P<said>[^;:,()]{{3,}}?|[^;:,()\d]{{3,}}?(?: \([^()]*\)|, [^;:,]*\d[^;:,]*))(?:,(?! y\b| e\b| et\b| und\b| en\b))? (?:das |dat |cela |ça |ce |eso |isso )?{told['apart']}"
                ),
                ASKED,
                ("money",),
            ),
            (words(rf"(?P<said>[^;,]*{told['guess']}[^;]*)"), "hedged", ("quantity", "money")),
            (words(_OLD_SEASON), "past", ("quantity",)),
            (  # "…, dato meramente histórico"
                words(rf"(?P<said>[^;]{{8,}}?)(?:,| [–—-]|[(]) ?{told['historic']}(?=\W*$|[.;,)])"),
                "past",
                ("quantity", "money"),
            ),
            (words(rf"(?P<said>[^;]{{5,}}?)(?:,|\s[–—-]) {told['theirs']}"), OF_OTHERS, ()),
            (words(told["cannot"]), "negated", ("date",)),
            (words(rf"(?P<said>[^;]{{5,}}?),? {told['only_does']}"), OF_OTHERS, ("people",)),
            (words(rf"{opens}{told['plan']}{told['dropped']}"), "past", ()),
            (words(told["was_planned"]), "past", ()),
            (
                words(rf"(?:^|[;,] |\bund |\bet |\by |\ben |\be )(?P<said>[^;,:]{{5,}}?) {told['dropped']}\b"),
                "past",
                ("date", "money", "quantity"),
            ),
            (
                words(
                    rf"^\W*(?P<said>{told['until'].replace('TIME', _TIME)}[^;:]*?)(?=$|[;:]|(?:,| und| en| et| y| e| aber| maar| mais| pero| mas) (?:{_NOW})\b)"
                ),
                "past",
                (),
            ),
        )

    @cached_property
    def negation(self) -> re.Pattern[str]:
        """A word of denial, which a denial around it would turn into its opposite."""
        return lazy.pattern(self.told["negation"], re.I)

    @cached_property
    def behind(self) -> Sequence[tuple[Words, str]]:
        """The frames that a sentence puts around the whole one before it."""
        told = self.told
        return (
            (words(rf"^\W*{told['was_plan']}"), "past"),
            (words(rf"^\W*{told['sorry']}*{told['scrap']}(?=\W*$|\s?[:,.;–—-])"), DISOWNED),
            (words(rf"^\W*{told['sorry']}+{told['was_wrong']}"), DISOWNED),
            (words(rf"^\W*{told['theirs']}"), OF_OTHERS),
        )

    @cached_property
    def wrote(self) -> Words:
        """Says what the writer told earlier."""
        return words(self.told["wrote"])

    @cached_property
    def was_wrong(self) -> Words:
        """Says of what was told before that it is wrong."""
        return words(rf"^\W*(?:[\w’']+ ){{0,3}}?(?:{self.told['wrong']}|{self.told['was_wrong']})\b")


_LANGUAGES = {
    "de": _Language.of(GERMAN),
    "nl": _Language.of(DUTCH),
    "fr": _Language.of(FRENCH),
    "es": _Language.of(SPANISH),
    "pt": _Language.of(PORTUGUESE),
}


def frames_abroad(sentence: Said, language: str) -> Iterator[Framed]:
    """The frames of a sentence; places are those of the sentence."""
    of = _LANGUAGES[language]
    for pattern, mood, kinds in of.within:
        found = pattern.search(sentence)
        if found is None:
            continue
        start, end = found.span("said" if found["said"] else "wished")
        if mood == "negated" and of.negation.search(sentence.text, start, end):
            continue
        if mood == ASKED and _KEPT.search(sentence.text, start, end):
            kinds = tuple(kind for kind in HARD if kind != "system")
        yield Framed(start, end, mood, kinds)


def framed_before_abroad(before: Said, sentence: Said, language: str) -> str:
    """The mood of the frame that a sentence puts around the whole one before it, "" for none."""
    of = _LANGUAGES[language]
    for pattern, mood in of.behind:
        if pattern.is_in(sentence):
            return mood
    return DISOWNED if of.was_wrong.is_in(sentence) and of.wrote.is_in(before) else ""


def framed_abroad(body: Body) -> Iterator[Framed]:
    """The stretches of a brief in these languages that a frame is put around; places are those of its text."""
    last: Passage | None = None
    for passage in body.passages:
        language = body.language_at(passage.start)
        if language not in _LANGUAGES:
            last = None
            continue
        sentence = body.said(passage)
        yield from (one.within(passage) for one in frames_abroad(sentence, language))
        yield from (one.within(passage) for one in named_in_passing(sentence, language))
        yield from (one.within(passage) for one in of_other_houses_abroad(sentence, language))
        yield from (one.within(passage) for one in reported_abroad(sentence, language))
        yield from (one.within(passage) for one in not_there_abroad(sentence, language))
        yield from (one.within(passage) for one in ended_by_now(sentence, language, body.written))
        yield from (one.within(passage) for one in compared_abroad(sentence, language))
        if last is not None and (mood := framed_before_abroad(body.said(last), sentence, language)):
            yield Framed(last.start, last.end, mood)
        if last is not None and was_before_today(body.said(last), sentence, language):
            yield Framed(last.start, last.end, "past", ("system",))
        last = passage
