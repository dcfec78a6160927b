"""What the rows of our form answer where they name nothing: that it is not known, that there is none, a guess with a
question mark, a sum without its currency.

That it is not known is an answer, as our letters say: an assumption takes its place. So is that there is none. Neither is
asked again; who only puts off the answer, or names somebody who has it, has said nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.model import UNKNOWN, HedgedRead
from inwriting.reading.page.body import Body
from inwriting.reading.page.brief_form import BriefForm, FormRow
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.text import lazy
from inwriting.reading.told.labelled import NO, NONE, SAYS_NONE, SAYS_NOTHING
from inwriting.reading.told.prose import NEGATED, Clause
from inwriting.reading.told.registers import Registers

_ONE = r"(?:one|ones|any|it|that|them|such (?:a )?(?:thing|system)|an? (?:crm|erp|finance|accounting|system|tool|software|real one|proper one)(?: system| software| tool)?)"
_HAVE_NONE = (  # of what the label names; a part of a pattern
    rf"(?:(?:no,? )?(?:(?:we|i|they) )?(?:(?:currently|actually|really) )?(?:do not|don['’]?t|have not|haven['’]?t)(?: (?:currently|actually|really|yet))? (?:have|use|run|own|got) {_ONE}|"
    r"(?:(?:wir|ich) )?(?:haben|nutzen|habe) (?:wir )?(?:(?:noch|derzeit|aktuell|leider) )?(?:keine?[ns]?|nichts?)|(?:on|nous) (?:n['’])?en (?:a|avons) pas|"
    r"(?:nosotros )?no (?:tenemos|usamos)(?: ningun[oa])?|(?:(?:wij|we) )?(?:hebben|gebruiken) (?:we )?(?:er )?(?:nog )?geen|(?:nós )?não (?:temos|usamos)(?: nenhum)?)"
    r"(?: (?:yet|so far|at the moment|currently|right now|today|at all|for now|at present|as yet|encore|pour l['’]instant|todavía|aún|ainda|noch|nog|hier))*"
)
_SAYS_HAVE_NONE = lazy.pattern(rf"\W*{_HAVE_NONE}\W*", re.I)
_NONE_BUT = lazy.pattern(
    rf"\W*(?:{_HAVE_NONE}|{NO})\s*(?:[,;.:(–—-]|\b(?:but|only|just)\b)[\s,;.:(–—-]*(?:but |only |just )*(?=\w)", re.I
)
_YET = lazy.pattern(r"\byet\b", re.I)
_ASKS = lazy.pattern(
    r"\W{0,20}(?:what|which|who|whom|whose|when|where|why|how|can|could|do|does|did|is|are|should|would|will|may|whether)\b",
    re.I,
)
_SETTLED = "sure|certain|known|decided|defined|determined|settled|agreed|clear|clarified|fixed|set|chosen|named|specified|finali[sz]ed"
_NOT_KNOWN = lazy.pattern(
    r"\W*(?:(?:sorry|honestly|hmm|well|still|to be honest|at the moment|currently|right now|as of now)[,:. ]+)?(?:"
    r"(?:(?:that|this) )?(?:(?:i|we|nobody|no one) )?(?:(?:really|honestly|simply|just) )?(?:do not|don['’]?t|does not|doesn['’]?t|can ?not|can['’]?t)(?: really| yet)? (?:know|say|tell|decide)|"
    r"(?:nobody|no one) (?:here )?knows|who knows|(?:(?:i|we) )?(?:have )?(?:absolutely |really )?no (?:idea|clue)|(?:we )?have(?:n['’]?t| not) (?:an? (?:idea|clue)|the faintest)|"
    rf"(?:(?:i|we|it|that|this)(?: am|['’]m| are|['’]re| is|['’]s) )?(?:still )?not (?:(?:yet|really|quite|entirely|fully|been) )*(?:{_SETTLED})|"
    rf"(?:(?:we|i|that|it) )?(?:have|has)(?:n['’]?t| not)(?: yet)? (?:been )?(?:{_SETTLED}|thought about)|"
    r"(?:(?:i|we|it|that|this)(?: am|['’]m| are|['’]re| is|['’]s) )?(?:still )?(?:un(?:sure|certain|known|decided|defined|clear|determined)|open)|idk|dunno|tb[dac]|"
    r"(?:(?:still|yet) )?to be (?:decided|defined|determined|confirmed|agreed|clarified|named|fixed)|"
    r"up to you|you (?:decide|choose|tell us)|your (?:call|choice|decision)|whatever you (?:think|recommend|suggest|prefer)|\?+|"
    r"(?:(?:das|es) )?(?:weiß (?:ich|man)|wissen wir|(?:ich|wir) (?:weiß|wissen)(?: (?:es|das))?|weiß)(?: (?:aktuell|leider))?(?: noch)? nicht|keine ahnung|"
    r"(?:(?:ist|das ist) )?(?:noch )?(?:offen|unklar|unbekannt|ungeklärt|unentschieden|nicht (?:bekannt|entschieden|festgelegt|geklärt|definiert|klar))|noch zu (?:klären|entscheiden|definieren)|"
    r"(?:je|on|nous) (?:ne |n['’])?(?:l['’]|le )?(?:sai[st]|savons)(?: pas)(?: encore)?|aucune idée|(?:c['’]est )?(?:pas|non) (?:encore )?(?:décidé|défini|connu|fixé|sûr|clair|déterminé)e?s?|"
    r"inconnue?s?|indécis|à (?:définir|déterminer|décider|confirmer|préciser)|"
    r"(?:aún |todavía )?no (?:lo )?(?:sé|sabemos|se sabe)(?: aún| todavía)?|ni idea|desconocid[oa]s?|(?:aún |todavía )?(?:sin|por) (?:decidir|definir|determinar|confirmar|concretar)|"
    r"(?:aún |todavía )?no (?:está )?(?:decidid|definid|clar|fijad)[oa]s?|"
    r"(?:dat )?(?:weet ik|weten we|wij weten|(?:ik|we) we(?:et|ten)(?: het| dat)?)(?: nog)? niet|geen idee|(?:nog )?(?:onbekend|onduidelijk|open)|nog niet (?:bekend|besloten|bepaald|duidelijk|vastgelegd)|nog te (?:bepalen|beslissen)|"
    r"(?:ainda )?não (?:o )?(?:sei|sabemos|se sabe)(?: ainda)?|(?:ainda )?(?:não (?:está )?(?:definid|decidid|clar)[oa]s?|por (?:definir|decidir|confirmar))|sem (?:ideia|ideias)|desconhecid[oa]s?|a (?:definir|confirmar|determinar|decidir)"
    r")(?:,? (?:yet|so far|still|exactly|sorry|here|either|myself|ourselves|this|that|it|at the moment|at this (?:point|stage)|at present|currently|right now|for now|as yet|to us|to me|about (?:this|that|it)|ainda|aún|todavía|encore|noch|nog))*\W*",
    re.I,
)
_SOON = lazy.pattern(  # of a date: that none is fixed
    r"\W*(?:a\.?s\.?a\.?p\.?|(?:as )?(?:soon|early|quick(?:ly)?|fast) as (?:we |you )?(?:possible|can)|the sooner,? the better|(?:very )?urgent(?:ly)?|immediately|right away|(?:we(?:['’]re| are) )?flexible|"
    r"(?:so )?(?:schnell|bald|früh) wie möglich|schnellst(?:möglich|ens)|baldmöglichst|baldigst|möglichst (?:bald|schnell)|(?:so)?fort|dringend|flexibel|"
    r"(?:dès|aussitôt|le plus (?:vite|tôt|rapidement)) que possible|le plus (?:vite|tôt|rapidement) possible|au plus (?:vite|tôt)|urgente?|"
    r"(?:lo )?(?:antes|más pronto) posible|cuanto antes|zo (?:snel|spoedig) mogelijk|z\.?s\.?m\.?|(?:o mais (?:rápido|cedo|depressa)|logo que|assim que) poss[ií]vel|quanto antes)(?:,? (?:please|pls|bitte|svp|por favor|graag|really|ideally))*\W*",
    re.I,
)
_TIME_NAMED = lazy.pattern(  # a time that is no day of the calendar: "by Easter", "after the summer holidays"
    r"\b(?:easter|christmas|xmas|new year|whitsun|pentecost|ramadan|diwali|thanksgiving|spring|summer|autumn|fall|winter|holidays?|season|harvest|year[- ]?end|quarter|budget year|fiscal year|(?:next|this) (?:month|year|week)|"
    r"ostern|weihnachten|pfingsten|neujahr|frühjahr|frühling|sommer\w*|herbst\w*|winter\w*|jahres(?:ende|wechsel|abschluss)|ferien|pâques|noël|pentecôte|printemps|été|automne|hiver|rentrée|vacances|"
    r"pascua|navidad|semana santa|primavera|verano|otoño|invierno|vacaciones|pasen|kerst\w*|pinksteren|voorjaar|lente|zomer\w*|najaar|herfst|páscoa|natal|verão|outono|inverno|férias)\b",
    re.I,
)
_NOT_SAID = lazy.pattern(r"\b(?:decid\w+|depend\w*|tell|tells|know|knows|ask)\b", re.I)  # when that is
_AROUND = " \t\r\n.,;:!()[]\"'“”…-–—"  # what may stand around a guess
_SHORT = 200  # characters: a longer answer names something
_ROUGH = r"(?:(?:up to|at most|(?:not|no) more than|max(?:imum)?\.?|about|around|roughly|approx(?:imately|\.)?|circa|ca\.?|some|perhaps|maybe|possibly|probably|say|~|≈) ?)*"
_BARE_SUM = lazy.pattern(
    rf"\W*{_ROUGH}(?P<sum>\d[\d.,'’ ]*(?:k\b|thousand\b)?(?: ?(?:-|–|to) ?\d[\d.,'’ ]*(?:k\b|thousand\b)?)?)"
    r"(?:[ ,(]*(?:max(?:imum)?|tops|at most|or so|in total|total|all in|net|gross|ex(?:cl\w*)?\.? (?:vat|tax|gst)|plus vat|not sure|perhaps|maybe|i think|approved))*[\s.,;:()?!]*",
    re.I,
)
_LEAST = 500  # of whatever currency: a smaller number may be thousands, or days
_YEAR = lazy.pattern(r"\W*20\d\d\W*")


@dataclass(frozen=True, slots=True)
class FormAnswers:
    """The answers of a form, of which `text` has the rows on their places."""

    form: BriefForm
    text: str
    playbook: Playbook

    def readable(self) -> str:
        """The text with blanks for what names nothing in its row; no place changes."""
        return self.form.rewritten(self.text, self._named)

    def settle(self, body: Body, registers: Registers) -> None:
        """Enters what rows answer besides what was read in them."""
        for row in self.form.rows:
            self._settle(row, self.text[row.value : row.end], body, registers)

    def unknown(self, known: Set[str]) -> Iterator[HedgedRead]:
        """What rows say is not known, of which nothing else is `known` by its key."""
        for row in self.form.rows:
            words = self.text[row.value : row.end]
            if row.fact.key not in known and _is(_NOT_KNOWN, words):
                told = f"{row.fact.label}: not known yet"
                yield HedgedRead(row.fact.key, "", told, words, row.value, row.end, basis=UNKNOWN)

    def _named(self, row: FormRow, label: str, words: str) -> str:
        if any(_is(pattern, words) for pattern in (SAYS_NONE, SAYS_NOTHING, _NOT_KNOWN, _SAYS_HAVE_NONE)):
            return label + " " * len(words)
        if row.fact is self._decision or _is_guess(words):
            words = words.replace("?", " ")
        if none := self._none_but(row, words):
            rest = words[none:]
            named = catalogue(self.playbook).find(Clause.alone(rest))
            if not any(product.system.category in row.fact.categories for product in named):
                label = " " * len(label)  # "CRM: none yet, we use QuickBooks Online" tells of another system
            words = " " * none + rest
        return label + words

    @staticmethod
    def _none_but(row: FormRow, words: str) -> int:
        """Where what follows begins in "none yet, we use QuickBooks Online"; 0 of another answer."""
        none = _NONE_BUT.match(words, 0, _SHORT) if row.fact.kind == "system" else None
        return none.end() if none else 0

    @property
    def _decision(self) -> Fact:
        """What is to be decided, which may be put as a question."""
        return self.playbook.facts[0]

    def _settle(self, row: FormRow, words: str, body: Body, registers: Registers) -> None:
        read = [place for place, fact in registers.facts.items() if row.start <= fact.start < row.end]
        if _is_guess(words) and row.fact is not self._decision:
            for place in read:
                registers.assume(place)
        if row.fact.kind in ("money", "date"):
            for place in read:
                if registers.kind(place[0]) == "quantity":
                    registers.facts.pop(place, None)  # "45000 per year", of money
        hedged = (item.key for item in registers.hedged.values() if row.start <= item.start < row.end)
        if row.fact.key in (*(key for key, _ in registers.facts), *hedged):
            return
        if row.fact.kind == "money" and (bare := _is(_BARE_SUM, words)) and not _is(_YEAR, words):
            self._assume_sum(row, bare["sum"], body, registers)
        elif row.fact.kind == "date" and _is(_SOON, words):
            self._assume_time(row, words, "no date is fixed", registers)
        elif row.fact.kind == "date" and _names_time(words):
            self._assume_time(row, words, "which date that is stays to be confirmed", registers)
        elif row.fact.may_be_none and (
            _is(SAYS_NONE, words) or _is(_SAYS_HAVE_NONE, words) or self._none_but(row, words)
        ):
            self._none(row, words, registers)

    def _none(self, row: FormRow, words: str, registers: Registers) -> None:
        """Enters that there is none: of systems and texts a fact; of what may be set later an assumption, unless that is
        what the words say ("none yet")."""
        if row.fact.kind in ("system", "text"):
            told = words.split()
            value = " ".join(told).rstrip(".") if row.fact.kind == "text" and len(told) > 1 else NONE
            registers.put(row.fact.key, value, _clause(row, words, "stated"))
        elif not _YET.search(words):
            registers.put(row.fact.key, NONE, _clause(row, words, "hedged"))

    def _assume_time(self, row: FormRow, words: str, why: str, registers: Registers) -> None:
        """Enters a time that is no date as what is assumed, in its own words."""
        said = " ".join(words.split()).strip(_AROUND)
        told = f"{row.fact.label}: {said}, as you wrote; {why}"
        registers.put(row.fact.key, said, _clause(row, words, "hedged"), told=told)

    def _assume_sum(self, row: FormRow, words: str, body: Body, registers: Registers) -> None:
        """Enters a sum that names no currency as assumed in that of the office's rates."""
        currency = self.playbook.rates.currency if self.playbook.rates else ""
        value = body.sum_in(f"{currency} {words}") if currency else ""
        if value and int(re.findall(r"\d+", value)[0]) >= _LEAST:
            told = f"{row.fact.label}: {value}, if your number is in {currency}; you named no currency"
            registers.put(row.fact.key, value, _clause(row, words, "hedged"), told=told)


def _is(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """Whether an answer is nothing but this."""
    said = words.strip()
    return pattern.fullmatch(said) if len(said) <= _SHORT else None


def _names_time(words: str) -> bool:
    """Whether an answer is a time by its name, and asks or denies nothing."""
    said = words.strip()
    if len(said) > _SHORT or "?" in said or NEGATED.search(said) or _NOT_SAID.search(said):
        return False
    return _TIME_NAMED.search(said) is not None


def _is_guess(words: str) -> bool:
    """Whether an answer ends with a question mark and asks nothing: "HubSpot?"."""
    said = words.strip(_AROUND)
    guess = said.rstrip("? ")
    return said.endswith("?") and "?" not in guess and any(map(str.isalnum, guess)) and not _ASKS.match(said)


def _clause(row: FormRow, words: str, mood: str) -> Clause:
    return Clause(words, row.value, row.end, mood, (row.start, row.end))
