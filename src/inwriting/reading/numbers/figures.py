"""Volumes, dates and sums of prose, by what is said of each; those that nothing is said of are kept in mind, and taken where
they are the only ones."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace
from datetime import date

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import FactRead, HedgedRead
from inwriting.reading.moods.retraction import corrected_behind, is_no_matter_of_ours, is_of_once, stays_outside
from inwriting.reading.moods.surety import is_guess, is_guess_behind
from inwriting.reading.numbers.deadlines import answers_when, day_ahead, deadlines, means_day_before
from inwriting.reading.numbers.funds import funds, leaves_open
from inwriting.reading.numbers.held import held
from inwriting.reading.numbers.not_before import is_not_before
from inwriting.reading.numbers.other_counts import Other, is_of_before, other_count
from inwriting.reading.numbers.other_sums import is_other_sum, is_unsettled
from inwriting.reading.numbers.quantities import HERE, ROUGHLY, Quantity, has_period, number_of, volume
from inwriting.reading.numbers.shared import counted_alike, period_last
from inwriting.reading.numbers.whose_counts import goes_wrong, whose
from inwriting.reading.page.body import DIGIT, Body
from inwriting.reading.products.called import OTHER_SYSTEMS, SORTS
from inwriting.reading.products.systems import Landscape
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, spaced
from inwriting.reading.told.cues import Tried, cues
from inwriting.reading.told.prose import GUESSED, OTHERS, VERB_FIRST, Clause, mood_of
from inwriting.reading.told.registers import Registers

_HAPPENED = lazy.pattern(
    rf"(?<!\bbe )\b(?!(?:need|want|requir|expect|plann|schedul|intend|foreseen|finish|complet|connect|link|join|deliver|us|work)\w*\b)"
    rf"(?:\w{{2,}}ed|began|came|got|left|went|took|was|were|had|bought|met|saw|said|told|sent|wrote|lost|found)\b[^.;{HERE}]{{0,25}}\b(?:in|on|last|since|during) {HERE}",
    re.I,
)
SYSTEM_WORD = lazy.pattern(
    r"\b(?:crm|erp|licen[cs]\w+|subscriptions?|software|systems?|vendor|order form|maintenance)\b", re.I
)
_ONLY_IF = lazy.pattern(
    r"^\W*(?:only )?if (?!possible\b|all goes\b|everything\b)[^.;]{5,80}\b(?:we|i|they) (?:would|could|might|may)\b",
    re.I,
)
_LABEL_BEFORE = lazy.pattern(r"[^\W\d_][^.,;:!?\n]{3,50} [–—-] ")
_OTHERS_LABEL = lazy.pattern(  # "Not budget: EUR 8,900", "Deadline voor uw offerte: 10 december 2026"
    r"\W*(?:not (?:the |our |a |part of the )?budget|[^:\n.]{0,40}\b(?:offerten?|angebote?s?|offres?|ofertas?|propostas?|propuestas?|cotizaci\w+)\b[^:\n.]{0,20})\s*:",
    re.I,
)
_THEN = lazy.pattern(  # what comes after a date says why, and is not said of it
    rf"(?<={HERE}),? (?:after (?:that|which)|because|when|since|so that|as)\b.*", re.I | re.S
)
_DECIDED_BY = lazy.pattern(  # the day until which something is to be decided is the day of nothing that is decided
    rf"\b(?:decid\w+|decisions?|choose|make up (?:our|their) minds?|a vote)\b(?:(?! (?:whether|if|which|to (?!be)\w+)\b)[^.;{HERE}]){{0,50}}?(?:\b(?:by|before|until|no later than|is due|due|on|falls on)|:)(?: the)? {HERE}(?!,? \(?(?:when|which|as|the|because|since|then|our|its|renewal)\b)|"
    rf"^\W*(?:\w+ ){{0,3}}?(?:by|before|until|on|no later than) {HERE},? (?:[\w-]+ ){{1,5}}?(?:decides?|decide on|make (?:a|the|this) decision|choose)\b|"
    rf"{HERE} (?:is )?for (?:the |our |a |this )?(?:[\w’'-]+ ){{0,3}}?(?:decision|decid\w+|vote)\b|\b(?:must|has to|have to|is to|needs to|shall|will) be (?:decided|settled)(?: on)? (?:by|before|until|on) {HERE}",
    re.I,
)
_ACCEPTED_BY = lazy.pattern(  # when it is tested, and not yet in use
    rf"(?<!\w)(?:acceptance(?: tests?| testing)?|abnahme|recette|réception|recepción|aceitação|acceptatie(?:test)?)(?: (?:no later than|not later than|by|on|until|before|due|is|must be|shall be|the|of|bis|am|le|el|a|em|op|uiterlijk|spätestens|au plus tard|date|:))*:? {HERE}",
    re.I,
)
_AHEAD_OF_IT = lazy.pattern(  # "finished by 29 January, before the link goes live"
    r"[,;]? ?(?:well |long |and |i\.e\. |that is |so |weeks |months )*(?:before|ahead of) (?:the |our |it |we |anything |all |everything )?[^.;,]{0,25}\b(?:goes? live|(?:is|are|gets?) (?:connected|linked|joined|switched on)|connection|link|integration|interface|go-?live|launch|first load|migration|project)\b",
    re.I,
)
_MADE = lazy.pattern(r"\boff the (?:bench|line|belt|press|loom)\b", re.I)
_MEASURED = lazy.pattern(  # "Litres: 1.9 million a year" is what is made
    r"\W*(?:lit(?:re|er)|tonne|ton|kilo(?:gram|metre|meter)?|mile|metre|hectare|acre|kwh|mwh)s?\b[^\n]{0,20}[:|\t]",
    re.I,
)
_NO_RECORDS = lazy.pattern(  # occasions that people hold, and what goes wrong
    r"\b(?:miles|kilomet(?:re|er)s|acres|hectares|workshops?|meetings?|trainings?|twice|appearing|stand-?ups?|reviews|sprints?|releases|deployments)\b|^\D{0,12}\d\S*(?: (?:or|to|-) \d+)? (?:\w+ )?(?:fail|break|bounce|get stuck|go wrong|error out)\b",
    re.I,
)
_VISITORS = lazy.pattern(
    r"\b(?:foot ?fall|turnout|attendance|head ?count|traffic|mileage|capacity|seating)\b[^.;:\d]{0,25}$", re.I
)  # right before a count
_THEY_ORDER = lazy.pattern(r"(?!1\b)\d\S* (?:order|invoice|quote|visit|call)", re.I)  # "some 300 order in any week"
_AS_IT_IS_THEN = lazy.pattern(  # "by October it's mad here"
    r",? ?(?:it(?:['’]?s| is| gets)|we(?:['’]?re| are)|everybody is|everyone is|things (?:are|get)|nobody) "
    r"(?!(?:\w+ )?(?:live|ready|due|needed|wanted|launch\w*|go\w*|start\w*|run\w*|up|on|in use|connected|done|finished|to)\b)\w",
    re.I,
)
_WHOM_THEY_SERVE = lazy.pattern(  # "supplies protective clothing to 900 trade customers" tells of the house
    r"\b(?:suppl(?:y|ies|ying)|sell(?:s|ing)?|deliver(?:s|ing)?|distribut(?:es?|ing)|ship(?:s|ping)?|provid(?:es?|ing)|cater(?:s|ing)?|serv(?:es?|ing)|looks? after|looking after)\b"
    r"[^.;:\d]{0,60}?(?: to| for|(?<=serves)|(?<=serve)|(?<=serving)|(?<=after)) (?:about |over |some |around |nearly |more than |roughly )?$",
    re.I,
)
_LEAD = lazy.pattern(  # announces a count, and says nothing of it: "You will want a number: 720 orders a week"
    r"\W*(?:(?:and|but|so) )?(?:you(?:['’]ll| will| may| might)? (?:\w+ )?(?:want|need|ask|like|wonder|expect)|"
    r"what (?:does|do|will|is|are)(?: not|n['’]t) (?:depend|change|vary|move|open|in doubt|in question))\b[^:;.\d]{0,60}:\s+(?=\D{0,30}\d)",
    re.I,
)
_OLD_YEAR = lazy.pattern(r"\W*in 20(?:[01]\d|2[0-4])\b", re.I)  # "In 2019 we printed 90,000 copies"
_LOWER_END = lazy.pattern(
    r"\b(?:between|zwischen|von|entre|de|desde|tussen|van)\s(?:about |roughly |de |los |las |os |as )?(?P<low>\d[\d.,]*k?)\s(?:and|to|und|bis|et|à|y|a|en|tot|e)\s$",
    re.I,
)
_RANGES_TO = lazy.pattern(r"(?<![\w.,])(?P<low>\d[\d.,]*k?)\s?(?:-|–|to|bis|à|tot|a)\s?$", re.I)
_BARE_COUNT = lazy.pattern(
    r"(?P<many>\d\S*(?: or so)?) (?P<time>(?:per|a|an|each|every) \w+|daily|weekly|monthly|pm)", re.I
)
_NUMBER = lazy.pattern(r"\d{1,3}(?:[.,'’ ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?\s?k?\b")
_NOUN_BEFORE = lazy.pattern(  # "Credit notes (30 a week)", "Orders: 80 or so per month"
    r"^\W*(?P<what>[^\W\d_]+s(?<!volumes)(?<!numbers)(?<!figures)|[^\W\d_]+ [^\W\d_]+s)(?: ?\(|: ?| ?[–—-] )(?:about |approx\.? |some |roughly |~ ?)?$",
    re.I,
)
_IS_UP = lazy.pattern(  # behind the name of a system
    r"(?: (?:contract|licen[cs]es?|subscription|plan|agreement|deal|term))?(?:(?:['’]s| is| are)(?: also| both)? up(?: again| for us)?| runs? out| expires?| lapses?)(?: on| in|,)?(?: the)? (?=\w)",
    re.I,
)
_HOLDS = r"(?:lease|rent|subscribe to|license|licence|pay for|have (?:licen[cs]ed|leased|rented|paid for|subscribed to|a (?:licence|license|contract|subscription) for))"
_TAKE = lazy.pattern(spaced(rf"\b(?:we|i) (?:currently |now )?{_HOLDS} $"), re.I)  # before the name of a system
_TAKEN = lazy.pattern(spaced(r" (?:until|till|up to|through)(?: the)? (?=\w)"), re.I)  # behind it
_WE_TAKE = lazy.pattern(
    spaced(
        rf"(?:,| and) (?:which|that) (?:we (?:currently |now )?{_HOLDS}|(?:is|are) (?:leased|rented|licen[cs]ed|paid(?: for)?)) (?:until|till|up to|through)(?: the)? (?=\w)"
    ),
    re.I,
)
_TAKING = 60  # characters
_WHOLE_DAY = lazy.pattern(r"\d{4}-\d\d-\d\d")
_DAY = lazy.pattern(r"\d{4}-\d\d(?:-\d\d)?")
_FOR_THIS = lazy.pattern(  # what a sum is for: "EUR 68,000 for the connection"
    r"\b(?:for (?:the |this |your |our )?(?:whole |entire |written |scoping )?(?:connection|integration|interface|project|link|work|scope|scoping|job|part|discovery|it|this|that|everything)\b|budget|ceiling|"
    r"(?:in|the) total|all (?:stages|phases)|overall|not[- ]to[- ]exceed|at most|maximum)",
    re.I,
)
_OF_THE_HOUSE = lazy.pattern(r"(?: \w+)? as (?:members|shareholders|owners|partners)\b", re.I)
_OF_THE_BUDGET = lazy.pattern(
    rf", (?:our |the )?budget\b(?![^,;.]*\b(?:would|was|were|had|not|no)\b)[^,;.]{{0,25}}{HERE}", re.I
)  # beside what counts something else
_AND_THE_BUDGET = lazy.pattern(r",? (?:and|but|with) (?:the|our|my|a) (?:total |whole )?budget\b", re.I)
_LONG = 150  # characters of a clause that runs on
_LONGER_WORD = lazy.pattern(r"[^\W\d_]{3,}")
_COUNTED_AND_PERIOD = 2  # words: "25 contracts a month"
_COSTS = lazy.pattern(r"\b(?:cost\w*|pays?|paid|fees?|price\w*|rent|salar\w+|turnover|revenue)\b", re.I)
_SAY = lazy.pattern(r"\bsay\s*$", re.I)  # a day is named, if only for the sake of it
_LATEST = lazy.pattern(r",? (?:at the (?:very )?|the )?latest\b", re.I)  # "say 1 March at the latest" is a bound
_YEAR = lazy.pattern(r"(?:\d{4})?")  # too rough for a date that nothing else is said of; or no value at all
_MIGHT_BE = lazy.pattern(r"\b(?:might|could|may) (?:well )?be\b", re.I)
_SAYS_ON = lazy.pattern(r", (?:belongs?|is|are|was|were|goes|go|stays?|remains?)\b")
_GUESS = lazy.pattern(r"\W*(?:maybe|perhaps|possibly|probably|say|tbc|guess\w*|\?)", re.I)
_SPENDS = lazy.pattern(r"can['’]?t (?:spend|pay|afford|exceed|go)\b", re.I)  # whoever writes does


_NOT_BOUGHT = "not purchased"
RENEWAL, GO_LIVE, BUDGET, LICENCES, LIMITS = "renewal_date", "go_live", "budget", "licence_status", "constraints"
VOLUMES = "volumes"
_OTHER_LICENCE = lazy.pattern(  # which somebody else holds or that allows something, and subscriptions that are sold
    r"\b(?:hgv|driv(?:ing|ers?['’]?s?)|quarry(?:ing)?|min(?:e|ing)|fishing|hunting|liquor|alcohol|trad(?:e|ing)|taxi|operat(?:or['’]?s?|ing)|waste|environmental|gun|firearms?|export|import|premises|fork ?lift|crane|first[- ]aid|welding|security guard|broadcast(?:ing)?|tv|pilot['’]?s?|marine|pharmacy|gaming|music|image|font|press|"
    r"building|site|water|radio|transport|haulage|skipper['’]?s?|abstraction|export control) licen[cs]es?\b|"
    r"\b(?:customers?|members?|readers?|subscribers?|clients?|patrons?|supporters?|donors?|tenants?|schools?) (?:[\w-]+ ){0,2}?renews?\b|\b(?:membership|insurance|policy|passport|lease)s? (?:is|are|gets?) (?:\w+ )?renewed\b|"
    r"\b(?:ticket|passport|visa|(?:work )?permit|insurance|policy|lease|rent|membership|warranty|certificates?|accreditation|registration|MOT|vehicle|truck|fleet|rego|badge|credential)s? renewals?\b|\brenewals? of (?:the |our |all )?(?:\w+ ){0,2}?(?:tickets|passports|visas|permits|insurances?|polic(?:y|ies)|leases?|memberships?|certificates|badges)\b|"
    r"(?:[\t|(,;]|,? but|^)[ ]*(?:(?:that|this|it|they|those|these)(?: ?['’]?s| is| are|['’]re) [^\t|().;\n]{0,40}?|(?:of |for )?the [^\t|().;\n]{2,30}?,? |of [^\t|().;\n]{2,30}?,? )?\b(?:not|no) (?:of |for |the |our |a |any ){0,2}(?:software|systems?|programs?|IT|applications?)(?=[ ]*(?:$|[\t|).;,\n]))|"
    r"\bmy (?:own |employment |work )?contract (?:is up|ends|runs out|expires)\b|"
    r"^\W*(?:we (?:have|handle|bill|sell|run)|there are|about|some|our|a)? ?(?:\d[\d.,]*k? )?subscriptions? (?:is|are) (?:paid|sold|billed|renewed|cancelled)\b|^\W*we (?:have|handle|bill|sell|manage|run) (?:about |some |around )?\d[\d.,]*k? (?:[\w-]+ )?subscri(?:ptions|bers)\b(?! (?:to|of|for|in|on|with) (?-i:[A-Z]))",
    re.I,
)
_IN_CELLS = lazy.pattern(r"[\t|]")
_CONTRACT_WITH = lazy.pattern(
    r"\b(?:[Cc]ontract|[Aa]greement|[Ll]ease|[Dd]eal|[Vv]ertrag|[Cc]ontrat|[Cc]ontrato|[Aa]cordo|[Aa]cuerdo|[Oo]vereenkomst) (?:with|mit|avec|con|met|com) (?:(?:der|dem|die|la|le|el|o|a|de|het) )?(?P<whom>(?!Our|The|A )[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,2})"
)


class Figures:
    """Reads the numbers of the clauses of a brief into its registers."""

    def __init__(self, body: Body, registers: Registers, landscape: Landscape, playbook: Playbook) -> None:
        self._body, self._registers, self._landscape, self._playbook = body, registers, landscape, playbook
        self._cues = cues(playbook)
        self._unclaimed_of: dict[str, dict[str, Clause | None]] = {}
        self._guessed_of: dict[str, dict[str, Clause | None]] = {}
        self._given: dict[str, dict[str, Clause]] = {}  # what the grammar of a sentence makes a fact of
        self._held: list[tuple[str, Clause]] = []  # what a system is said to hold
        self._contested: set[str] = set()  # the keys of which a cue had read something else

    def take(self, clause: Clause, said: Said) -> None:
        """Volumes, dates and sums, in any language."""
        if self._body.may_count(said) and not OTHERS.search(said):
            words = self._body.looked_through(clause.text)  # what they count stands in the same clause
            self._counted(clause, words)
            self.dated_and_priced(clause, words)

    def _counted(self, clause: Clause, words: Said) -> None:
        """How many of what, and in which time: each number of a clause that the cues of a quantity find."""
        if clause.mood == "planned" and _MIGHT_BE.search(clause.text):
            clause = replace(clause, mood="hedged")  # "it might be 1,500 customers"
        if clause.mood in ("planned", "conditional") and self._body.is_abroad(clause.start) and not clause.titled:
            clause = replace(clause, mood="hedged")  # "llegaríamos a 5,000 pedidos por semana"
        if clause.mood not in ("stated", "hedged") and (lead := _LEAD.match(clause.text)):
            rest = clause.text[lead.end() :]
            clause = replace(clause, text=rest, start=clause.start + lead.end(), mood=mood_of(rest))
            words = Said.of(rest)
        if clause.mood not in ("stated", "hedged") or not DIGIT.search(clause.text):
            return
        taken = bytearray(len(clause.text))  # the characters that a count has been read from
        counting = clause.text  # without the sums, which say nothing of what is counted beside them
        for amount in self._body.quantities(clause.text)["money"]:
            counting = f"{counting[: amount.start]}{'·' * (amount.end - amount.start)}{counting[amount.end :]}"
        if of_money := _AND_THE_BUDGET.search(counting):  # what goes on of money counts nothing
            counting = counting[: of_money.start()]
        words = Said.of(counting) if counting != clause.text else words
        abroad = self._body.is_abroad(clause.start)
        for fact, tried in self._cues.counted(words):
            if tried.cue.abroad and not abroad:
                continue
            whole = tried.search(words, words)
            parted = not whole and len(counting) <= _LONG
            if parted and ("," not in counting or not tried.pattern.search(words)):
                continue
            vetoed: bool | None = None  # is told where a number is found
            for match in tried.pattern.every(counting):
                start, end = match.span("v")
                if parted and not self._counts_alone(tried, counting, start, end):
                    continue  # "400 invoices a month, budget max 15k": the sum is said of another
                if not (whole or parted) and (
                    not has_period(match.group())
                    or len(_LONGER_WORD.findall(match["v"])) < _COUNTED_AND_PERIOD
                    or _COSTS.search(counting, max(0, start - 30), end + 15)
                    or not tried.near(counting, start, end)
                ):
                    continue  # one that runs on: "…, 25 contracts a month, has to be going by March, budget is …"
                if any(taken[start:end]):
                    continue
                if vetoed is None:
                    vetoed = self._cues.vetoed(fact.key, words)
                if vetoed and self._cues.vetoed(fact.key, Said.of(_between_commas(counting, start, end))):
                    continue  # "90 quotes a week, 12 salesmen": of the one it is no volume
                if stays_outside(self._body.text, clause.start + end, clause.sentence[1]):
                    continue
                if corrected_behind(self._body.text, clause.start + end) or _OF_THE_HOUSE.match(clause.text, end):
                    continue  # "180 a month... sorry, 1,800"; "18,400 growers as members"
                taken[start:end] = b"x" * (end - start)
                if is_of_once(self._body.text, clause.sentence, clause.start + start, clause.start + end):
                    continue  # "last year we had 9,000 a month, today 4,000"
                said = clause.text[start:end]
                if _OLD_YEAR.match(said):
                    continue
                number = DIGIT.search(re.sub(r"\b20\d\d\b", "····", said))
                said_from = start + (number.start() if number else 0)
                if self._landscape.seen((clause.start + said_from, clause.start + said_from + 1)):
                    continue  # "Sage 200 for accounts"
                before = clause.text[max(0, said_from - _LONG) : said_from]
                value = period_last(" ".join(said.strip(" .,:;").split()))
                if is_no_volume(value, clause.text) or (not has_period(value) and _WHOM_THEY_SERVE.search(before)):
                    continue
                value = whole_count(value, clause.text[:start])
                first = (
                    clause.mood == "hedged"
                    and DIGIT.search(clause.text, end)
                    and mood_of(clause.text[max(0, end - _LONG) : end]) == "stated"
                )
                told = (
                    replace(clause, mood="stated") if first else clause
                )  # "140 orders, in season it can reach maybe 400"
                if told.mood == "stated" and is_guess_behind(self._body.text, clause.start + end, clause.sentence[1]):
                    told = replace(clause, mood="hedged")
                self._registers.put(fact.key, value, guessed(told, before, before=True))
                for begin, stop, more in counted_alike(clause.text, start, end):
                    taken[begin:stop] = b"x" * (stop - begin)
                    self._registers.put(fact.key, more, told)

    @staticmethod
    def _counts_alone(tried: Tried, counting: str, start: int, end: int) -> bool:
        """Whether the words between commas around a number count something in some time by themselves."""
        part = Said.of(_between_commas(counting, start, end))
        return has_period(part.text) and tried.search(part, part) is not None

    def dated_and_priced(self, clause: Clause, words: Said) -> None:
        """The dates and sums of a clause, by what is said of each; none where a clause says it of two."""
        named = self._body.quantities(clause.text)
        sentence = self._body.text[slice(*clause.sentence)]
        if not any(named.values()) or _OTHERS_LABEL.match(sentence):
            return
        # "Their clean-up is done by us, and is to be finished by June": it is said of the clean-up
        goes_on = VERB_FIRST.match(clause.text) and not _SPENDS.match(clause.text)
        subject = self._body.text[clause.sentence[0] : clause.start] if goes_on else ""
        all_words = self._body.looked_through(self._body.text[slice(*self._parted(clause))])
        if _LABEL_BEFORE.fullmatch(self._body.text, clause.sentence[0], clause.start):
            named = {**named, "money": []}  # "Annual cost of PRIMAVERA – 6,200,000"
        found: dict[str, dict[str, Clause]] = {}
        dated = self._cues.dated(words)
        vetoed = {key for key in {fact.key for fact, _ in dated} if self._cues.vetoed(key, all_words)}
        for fact, tried in dated:
            cue = tried.cue
            if fact.key in vetoed:
                continue
            if cue.needs_system and not (
                SYSTEM_WORD.search(sentence) or self._landscape.names_any(self._body.sentence_of(clause))
            ):
                continue
            mood = "stated" if clause.mood in cue.moods else clause.mood
            if mood in ("stated", "planned", "conditional") and is_guess(clause.text):
                mood = "hedged"  # "we could perhaps find 30,000"
            for quantity in named.get(fact.kind, ()):
                said = quantity.said if mood in ("stated", "hedged") else ""
                if fact.kind == "date" and _DECIDED_BY.search(said):
                    continue
                if fact.key == GO_LIVE and (
                    _ACCEPTED_BY.search(said) or self._is_term(clause.start, clause.start + quantity.start)
                ):
                    continue
                if fact.key == GO_LIVE and _AHEAD_OF_IT.match(self._body.text, clause.start + quantity.end):
                    continue
                if fact.ahead and self._body.written and _is_over(quantity.value, str(self._body.written)):
                    continue  # "filled in 23 November 2026"
                about = Said.of(said)
                whole = about
                if subject or _THEN.search(said):
                    whole = Said.of(f"{subject} {_THEN.sub('', said)}")
                behind = clause.start + quantity.end
                if corrected_behind(self._body.text, behind) or is_no_matter_of_ours(
                    self._body.text, behind, clause.sentence[1]
                ):
                    continue
                if fact.kind == "date" and _AS_IT_IS_THEN.match(clause.text, quantity.end):
                    continue
                if is_of_once(
                    self._body.text, clause.sentence, clause.start + quantity.start, clause.start + quantity.end
                ):
                    continue  # "was meant to be 1 March but has slipped to 1 June"
                if not quantity.whole and _HAPPENED.search(said):
                    continue  # "a shop that we opened in March"
                part = (
                    Said.of(_between_commas(said, said.index(HERE), said.index(HERE) + 1))
                    if _OF_THE_BUDGET.search(said)
                    else None
                )
                found_here = tried.search(about, whole, sentence) or (part and tried.search(part, part, sentence))
                if said and quantity.value and found_here:
                    before, _, after = said.partition(HERE)
                    bound = _LATEST.match(after) or (fact.kind == "date" and _SAY.search(before))
                    # "about 30,000"; "If the subsidy is accepted we could put $35,000"
                    rough = mood == "stated" and (
                        is_guess_behind(self._body.text, clause.start + quantity.end, clause.sentence[1])
                        or (ROUGHLY.search(before) and not bound)
                        or _ONLY_IF.search(clause.text[: quantity.start])
                    )
                    found.setdefault(fact.key, {})[quantity.value] = replace(clause, mood="hedged" if rough else mood)
        for key, values in found.items():
            if len(values) == 1:
                self._registers.put(key, *values.popitem())
        self._unclaimed(clause, named)

    def take_held(self, sentence: str, start: int, end: int, above: str) -> None:
        """Remembers how many of something a system holds, by a sentence in English and the ones `above` it."""
        named = bool(self._landscape.seen((start, end))) or self._landscape.names_any(Clause.alone(above))
        for count, first, last in held(sentence, named=named):
            words = sentence[first:last]
            mood = "hedged" if is_guess(words) else mood_of(sentence)
            if mood in ("stated", "hedged"):
                self._held.append((count, Clause(words, start + first, start + last, mood, (start, end))))

    def enter_held(self) -> None:
        """Enters what is remembered so, where nothing says that it is anything else."""
        for count, clause in self._held:
            self._registers.hedged.pop((VOLUMES, volume(count).casefold()), None)
            self._registers.put(VOLUMES, count, clause)

    def take_deadlines(self, sentence: str, start: int, end: int, above: str = "") -> None:
        """Remembers the days by which, in a sentence in English, it has to be there; `above` are the sentences before it."""
        if means_day_before(sentence):
            self._take_day_before(sentence, start, end)
            return
        dates = [one for one in self._body.quantities(sentence)["date"] if one.value]
        places = [(one.start, one.end) for one in dates]
        if len(dates) == 1 and answers_when(sentence, places[0], self._quoted_before(start) or above):
            self.give(GO_LIVE, dates[0].value, self._of_sentence(sentence, start, end, "stated"))
        before = {one.value for one in self._body.quantities(above)["date"] if _WHOLE_DAY.fullmatch(one.value)}
        if len(before) == 1 and not dates and (day := day_ahead(sentence, date.fromisoformat(before.pop()))):
            self.give(GO_LIVE, str(day), self._of_sentence(sentence, start, end, "stated"))
        for number, mood in deadlines(sentence, places):
            value = dates[number].value
            if _YEAR.fullmatch(value) or (self._body.written and not value > str(self._body.written)):
                continue
            self.give(GO_LIVE, value, self._of_sentence(sentence, start, end, mood))

    def _quoted_before(self, start: int) -> str:
        """The question of ours, or of a form, that is quoted right above a place; "" where none is."""
        line = self._body.as_sent[max(0, start - _LONG) : start].rstrip().rpartition("\n")[2].strip()
        return line if line.startswith(">") and line.endswith("?") else ""

    def _take_day_before(self, sentence: str, start: int, end: int) -> None:
        """Remembers the one day that the sentence before names: "That is the date on which all has to work"."""
        before = self._body.passage_at(max(0, start - 2))
        words = self._body.text[before.start : before.end] if before else ""
        days = {one.value for one in self._body.quantities(words)["date"] if one.value}
        if len(days) == 1:
            self.give(GO_LIVE, days.pop(), self._of_sentence(sentence, start, end, "stated"))

    def take_funds(self, sentence: str, start: int, end: int) -> None:
        """Remembers what money there is for the work by a sentence in English."""
        sums = [one for one in self._body.quantities(sentence)["money"] if one.value]
        if self._cues.vetoed(BUDGET, Said.of(sentence)):
            return
        for number, mood in funds(sentence, [(one.start, one.end) for one in sums]):
            self.give(BUDGET, sums[number].value, self._of_sentence(sentence, start, end, mood))

    def take_terms(self) -> None:
        """Enters the day on which the contract of a system in use is up, and not the one on which anything starts: "Copper's up on
        28 May 2027", "in Qube, which we lease until 30 September 2027"."""
        used = {fact.value for fact in self._registers.facts.values() if self._registers.kind(fact.key) == "system"}
        for mention in self._landscape.mentions():
            ends = _IS_UP.match(self._body.text, mention.end) or (
                _TAKEN.match(self._body.text, mention.end)
                if _TAKE.search(self._body.text, max(0, mention.start - _TAKING), mention.start)
                else _WE_TAKE.match(self._body.text, mention.end)
            )
            passage = self._body.passage_at(mention.start) if ends else None
            if ends is None or passage is None or self._landscape.name_of(mention) not in used:
                continue
            words = self._body.text[passage.start : passage.end]
            for day in self._body.quantities(words)["date"]:
                if day.value and passage.start + day.start == ends.end():
                    for read in (self._registers.facts, self._registers.hedged):
                        read.pop((GO_LIVE, day.value), None)
                    if not any(key == RENEWAL for key, _ in self._registers.facts):
                        self._registers.put(RENEWAL, day.value, self._body.whole(passage, "stated"))

    def _is_term(self, start: int, day: int) -> bool:
        """Whether a day is the one on which the contract of a system is up, which is named right before it."""
        return any(
            (ends := _IS_UP.match(self._body.text, mention.end)) is not None and ends.end() == day
            for mention in self._landscape.seen((start, day))
        )

    def take_sum(self, sentence: str, place: tuple[int, int], start: int, end: int, mood: str) -> None:
        """Remembers a sum, at its place in a sentence, that somebody gives for the work."""
        sums = self._body.quantities(sentence)["money"]
        given = [one.value for one in sums if one.value and one.start < place[1] and one.end > place[0]]
        if len(given) == 1 and not self._cues.vetoed(BUDGET, Said.of(sentence)):
            mood = "hedged" if leaves_open(sentence) else mood
            self.give(BUDGET, given[0], self._of_sentence(sentence, start, end, mood))

    def give(self, key: str, value: str, clause: Clause) -> None:
        """Remembers what is a fact where no cue finds another."""
        self._given.setdefault(key, {}).setdefault(value, clause)

    def _of_sentence(self, sentence: str, start: int, end: int, mood: str) -> Clause:
        said = sentence.strip()
        at = self._body.text.index(said, start)
        return Clause(said, at, at + len(said), mood, (start, end))

    def _unclaimed(self, clause: Clause, named: dict[str, list[Quantity]]) -> None:
        """Remembers the dates and sums that may be a fact of which nothing else tells."""
        said = Said.of(self._body.text[slice(*clause.sentence)])
        for fact, alone in self._cues.alone:
            among = named[fact.kind]
            for quantity in among if among and not self._cues.vetoed(fact.key, said) else ():
                about = Said.of(quantity.said)
                if (
                    quantity.whole
                    and not _YEAR.fullmatch(quantity.value)
                    and clause.mood in ("stated", "hedged", *alone.cue.moods)
                    and not (alone.unless and alone.unless.search(about))
                    and not _DECIDED_BY.search(quantity.said)
                    and not self._cues.other(fact, about)
                ):
                    matches = alone.pattern.search(about) is not None
                    of = self._guessed_of if clause.mood == "hedged" or is_guess(clause.text) else self._unclaimed_of
                    of.setdefault(fact.key, {})[quantity.value] = clause if matches else None

    def take_alone(self) -> None:
        """Of a fact that was read nowhere, what the grammar of a sentence gives, the only date or sum in the brief that may be it,
        or that somebody guesses."""
        self._take_given("stated")
        for of, mood in ((self._unclaimed_of, "stated"), (self._guessed_of, "hedged")):
            for key, values in of.items():
                known = any(key == read for read, _ in (*self._registers.facts, *self._registers.hedged))
                if len(values) == 1 and not known:
                    value, clause = next(iter(values.items()))
                    if clause and value not in self._given.get(key, ()):
                        self._registers.put(key, value, replace(clause, mood=mood))

    def take_guessed(self) -> None:
        """Of a fact that was read nowhere, what the grammar of a sentence gives as a guess; or states, where all that was read
        of the fact has proved to be open."""
        facts = self._registers.facts
        self._given = {key: given for key, given in self._given.items() if not any(key == read for read, _ in facts)}
        self._take_given("stated", among=self._contested)
        self._take_given("hedged")

    def _take_given(self, mood: str, among: Container[str] | None = None) -> None:
        read = (*self._registers.facts, *(self._registers.hedged if mood == "hedged" else ()))
        known = {key for key, _ in read}
        for key, given in self._given.items():
            meant = {value: clause for value, clause in given.items() if clause.mood == mood}
            if len(meant) != 1 or (among is not None and key not in among):
                continue
            value, clause = next(iter(meant.items()))
            if among is not None and any(value.casefold() == other for _, other in (*read, *self._registers.hedged)):
                continue  # it is of something else, or open
            for rough in [place for place in self._registers.facts if place[0] == key and mood == "stated"]:
                if value.startswith(f"{rough[1]}-"):  # "ready for the February fishing: 1 February"
                    del self._registers.facts[rough]
                    known.discard(key)
            if key not in known:
                self._registers.put(key, value, clause)
            elif (key, value.casefold()) not in read:
                self._contested.add(key)

    def _parted(self, clause: Clause) -> tuple[int, int]:
        """The part of a sentence between semicolons in which a clause stands."""
        start, end = clause.sentence
        first = self._body.text.rfind(";", start, clause.start) + 1
        last = self._body.text.find(";", clause.end, end)
        return max(start, first), end if last < 0 else last

    def drop_other_counts(self) -> None:
        """Drops what was taken for a volume and is none by the words of its own sentence; what may only come is a guess."""
        for place, fact in list(self._registers.facts.items()):
            if (other := self._other_count(fact)) == "may come":
                self._registers.assume(place)
            elif other:
                del self._registers.facts[place]
        for place, item in list(self._registers.hedged.items()):
            if self._other_count(item) == "no volume":
                del self._registers.hedged[place]

    def drop_counts_of_before(self) -> None:
        """Leaves out a count of an earlier year beside one of the same things that is of no earlier year: "190 orders a month. Last
        year it was 150 orders a month"."""
        counts = {p: fact for p, fact in self._registers.facts.items() if self._registers.kind(fact.key) == "quantity"}
        earlier = {place for place, fact in counts.items() if self._is_of_before(fact)}
        now = {fact.value.partition(" ")[2] for place, fact in counts.items() if place not in earlier}
        for place in earlier:
            if counts[place].value.partition(" ")[2] in now:
                self._registers.restate(place, "past")

    def _is_of_before(self, fact: FactRead) -> bool:
        passage = self._body.passage_of(fact)
        year = self._body.written.year if self._body.written else date.max.year
        words = self._body.text[passage.start : passage.end] if passage and not passage.said else ""
        places = [one for one in _NUMBER.finditer(words) if number_of(volume(one.group())) == number_of(fact.value)]
        return bool(places) and all(is_of_before(words[: one.start()], year) for one in places)

    def _other_count(self, read: FactRead | HedgedRead) -> Other:
        passage = self._body.passage_of(read) if self._registers.kind(read.key) == "quantity" else None
        words = self._body.text[passage.start : passage.end] if passage else ""
        year = self._body.written.year if self._body.written else date.max.year
        for number in _NUMBER.finditer(words):
            if passage and number_of(volume(number.group())) == number_of(read.value):
                before, behind = words[: number.start()], words[number.end() :]
                if goes_wrong(before, f" {behind.lstrip()}"):
                    return "no volume"
                if low := _RANGES_TO.search(before):  # its lower end is read with it
                    ranged = any(number_of(value) == number_of(low["low"]) for _, value in self._registers.places())
                    return "no volume" if ranged else "may come"
                of = whose(before, behind, self._body.just_above(passage))
                return "no volume" if of == "theirs" else of or other_count(before, read.value, behind, year)
        return ""

    def drop_sums_of_others(self) -> None:
        """Drops sums that are none for the work by the words of their own sentence; what nobody has agreed to is a guess."""
        for place, fact in list(self._registers.facts.items()):
            passage = self._body.passage_of(fact) if fact.key == BUDGET else None
            if passage is None or passage.fact:
                continue
            words = self._body.text[passage.start : passage.end]
            sums = [one for one in self._body.quantities(words)["money"] if one.value == fact.value]
            if sums and all(is_other_sum(words[: one.start], words[one.end :]) for one in sums):
                del self._registers.facts[place]
            elif len(sums) == 1 and len(self._body.quantities(words)["money"]) == 1 and is_unsettled(words):
                self._registers.assume(place)

    def bound_from_below(self) -> None:
        """Makes a limit of a day before which the start must not be, in place of the day to start."""
        facts, hedged = self._registers.facts, self._registers.hedged
        read: list[tuple[tuple[str, str], FactRead | HedgedRead]] = [*facts.items(), *hedged.items()]
        for place, day in read:
            passage = self._body.passage_of(day) if day.key == GO_LIVE else None
            words = self._body.text[passage.start : passage.end] if passage else ""
            named = [one for one in self._body.quantities(words)["date"] if one.value == day.value]
            if passage and named and all(is_not_before(words[: one.start], words[one.end :]) for one in named):
                facts.pop(place, None)
                hedged.pop(place, None)
                limits = [fact for fact in facts.values() if fact.key == LIMITS]
                told = any(passage.start <= fact.start < passage.end for fact in limits)
                if not told and self._playbook.fact(LIMITS):
                    self._registers.put(LIMITS, words.strip(" \n.*•-"), self._body.whole(passage, "stated"))

    def drop_past(self) -> None:
        """Drops dates of years that are over where a fact is one that is still to come."""
        ahead = {fact.key for fact in self._playbook.facts if fact.ahead} if self._body.written else set()
        for place, fact in list(self._registers.facts.items()):
            if fact.key in ahead and _is_over(fact.value, str(self._body.written)):
                del self._registers.facts[place]

    def drop_other_contracts(self) -> None:
        """Drops renewals and licences of what is no software: "the contract with DHL", "our quarrying licence"."""
        for place, fact in list(self._registers.facts.items()):
            if fact.key not in (RENEWAL, LICENCES):
                continue
            passage = self._body.passage_of(fact)
            words = self._body.text[passage.start : passage.end] if passage else fact.evidence
            if _IN_CELLS.search(row := self._body.line_at(fact.start)) and fact.evidence in row:
                words = row  # what its last cell remarks is said of it, too
            found = _CONTRACT_WITH.search(self._body.text, fact.start, fact.end) if fact.key == RENEWAL else None
            no_software = found and not self._landscape.seen(found.span("whom"))
            if (
                no_software
                or _OTHER_LICENCE.search(words)
                or (
                    fact.key == LICENCES
                    and (
                        self._is_of_what_was_asked(fact)
                        or self._is_of_what_is_gone(fact)
                        or self._is_of_another_tool(fact)
                    )
                )
            ):
                del self._registers.facts[place]

    def _is_of_what_was_asked(self, fact: FactRead) -> bool:
        """Whether what is or is not bought is only what the question before asks about: "Do you know Make? We have not bought
        it."."""
        passage = self._body.passage_of(fact)
        before = self._body.passage_at(max(0, passage.start - 2)) if passage else None
        if passage is None or before is None or not _POINTS.search(fact.evidence):
            return False
        asked = self._body.text[before.start : before.end].rstrip().endswith("?")
        return asked and not self._landscape.seen((passage.start, passage.end))

    def _is_of_what_is_gone(self, fact: FactRead) -> bool:
        """Whether all products of the sentence in which something is or is not bought are past: "We looked at SugarCRM
        too; nothing has been signed."""
        passage = self._body.passage_of(fact)
        named = {one.system.name for one in self._landscape.seen((passage.start, passage.end))} if passage else set()
        gone = {item.value for item in self._registers.excluded.values() if item.why == "past"}
        return bool(named) and named <= gone - {one.value for one in self._registers.facts.values()}

    def _is_of_another_tool(self, fact: FactRead) -> bool:
        """Whether what is said to be bought, or not yet, is a tool beside CRM and ERP: one that may only come ("Make is being looked
        at, nothing has been signed"), or beside another word on licences ("Boomi is new, we signed for it, but the licences of
        Dynamics are long since paid")."""
        facts = self._registers.facts.values()
        passage = self._body.passage_of(fact)
        if passage is None or passage.fact or not all(any(one.key == key for one in facts) for key in SORTS):
            return False
        named = [*self._landscape.seen((fact.start, fact.end))]
        if not named and (_REFERS.search(fact.evidence) or _OF_NOTHING_ELSE.search(fact.evidence)):
            named = [*self._landscape.seen((passage.start, fact.start))][-1:]
        names = [self._landscape.name_of(one).casefold() for one in named]
        others = {name for key, name in self._registers.places() if key == OTHER_SYSTEMS}
        in_use = any((OTHER_SYSTEMS, name) in self._registers.facts for name in names)
        may_come = fact.value == _NOT_BOUGHT and not in_use
        if not may_come and not any(one.key == LICENCES and self._names_a_sort(one) for one in facts):
            return False
        return bool(named) and all(
            self._landscape.fills(one) == OTHER_SYSTEMS or name in others
            for one, name in zip(named, names, strict=True)
        )

    def _names_a_sort(self, fact: FactRead) -> bool:
        """Whether the words of a fact name the CRM or the ERP."""
        named = {self._landscape.name_of(one).casefold() for one in self._landscape.seen((fact.start, fact.end))}
        return any((key, name) in self._registers.facts for key in SORTS for name in named)

    def drop_starts(self) -> None:
        """Drops the day on which the work begins, where another is that of going live: "We start on 4 January and have to be live
        on 30 April"."""
        days = {place: fact for place, fact in self._registers.facts.items() if fact.key == GO_LIVE}
        live = [place for place, fact in days.items() if _IS_LIVE.search(fact.evidence)]
        for place, fact in days.items() if live else ():
            if place not in live and _WORK_STARTS.search(fact.evidence):
                del self._registers.facts[place]

    def drop_other_sums(self) -> None:
        """Of several sums that may be a fact, those stay that are said to be for this work, where one is."""
        for key in {fact.key for fact in self._playbook.facts if fact.kind == "money"}:
            sums = {place: fact for place, fact in self._registers.facts.items() if place[0] == key}
            meant = {place for place, fact in sums.items() if _FOR_THIS.search(fact.evidence)}
            for place in sums.keys() - meant if meant else ():
                if self._body.in_prose(sums[place]):
                    del self._registers.facts[place]


_IS_LIVE = lazy.pattern(
    r"\b(?:live|go-?live|running|in (?:use|operation|production|service)|operational|cut-?over|launch\w*|up and)\b",
    re.I,
)
_WORK_STARTS = lazy.pattern(r"\b(?:start|begin|kick[ -]?off|commence)s?\b", re.I)
_REFERS = lazy.pattern(r"\b(?:it|this|that)\b(?! (?:is|has) )", re.I)
_OF_NOTHING_ELSE = lazy.pattern(r"^\W*(?:but |and |though )?nothing (?:is|has been|was)\b", re.I)
_POINTS = lazy.pattern(r"^(?!.*\blicen[cs]).*\b(?:it|them|that one|this one)\b", re.I)
_ON_TRIAL = lazy.pattern(
    r"\d[\d.,]* (?:test|trial|pilot|sample|dummy|mock|error-free)\b(?!.* (?:per|an?|each|every) )", re.I
)  # by which it is judged


_OF_THE_FORM = lazy.pattern(  # what a sheet or a form says of itself
    r"\b(?:check ?sums?|check ?digits?|control totals?|hash totals?|prüfsummen?|prüfziffern?|sommes? de contrôle|sumas? de (?:control|verificación)|controlegetal\w*|controlesom\w*|somas? de (?:controlo|verificação))\b",
    re.I,
)


def is_no_volume(value: str, said: str) -> bool:
    """Whether a count in what is `said` is of occasions, of what is made, or of what goes wrong, and of no records."""
    if (
        _MEASURED.match(said)
        or _ON_TRIAL.match(value)
        or _OF_THE_FORM.search(value)
        or _MADE.search(said)
        or (_BARE_COUNT.fullmatch(value) and _VISITORS.search(said.partition(value)[0]))
    ):
        return True
    return _NO_RECORDS.search(value) is not None or _THEY_ORDER.fullmatch(value) is not None


def whole_count(value: str, before: str) -> str:
    """A count with what stands before it: the lower end of a range, and the noun where none follows the number."""
    if lower := _LOWER_END.search(before):
        return f"{lower['low']}-{value}"
    bare, noun = _BARE_COUNT.fullmatch(value), _NOUN_BEFORE.search(before)
    return f"{bare['many']} {noun['what'].lower()} {bare['time']}" if bare and noun else value


def _between_commas(text: str, start: int, end: int) -> str:
    """The part of a text between commas in which a place stands; all of it where it has no comma."""
    first, last = text.rfind(", ", 0, start), text.find(", ", end)
    if last >= 0 and _SAYS_ON.match(text, last):
        last = text.find(", ", last + 2)  # "the lorries, 300 deliveries a day, belong to another program"
    return text[first + 2 if first >= 0 else 0 : last if last >= 0 else len(text)]


def _is_over(value: str, written: str) -> bool:
    """Whether a date, or all of the month or the year that it names, lies before the day on which the brief was written."""
    return value[:4] < written[:4] or (_DAY.fullmatch(value) is not None and value < written)


def guessed(clause: Clause, said: str, *, before: bool = False) -> Clause:
    """The clause as a hedged one where the number in `said` (or behind it) is somebody's guess."""
    may_differ = GUESSED.search(said) if before else _GUESS.match(said)
    return replace(clause, mood="hedged") if may_differ and clause.mood == "stated" else clause
