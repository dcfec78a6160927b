"""What the sentences of a brief state, clause by clause: systems, records, numbers, people, and what the cues of the
playbook find."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from inwriting.playbook.schema import Cue, Fact, Playbook
from inwriting.reading.moods.moods_abroad import LIES_IN
from inwriting.reading.moods.retraction import tells_of_others
from inwriting.reading.moods.standing import acts
from inwriting.reading.numbers.deadlines import means_day_before
from inwriting.reading.numbers.figures import SYSTEM_WORD, Figures
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Heading
from inwriting.reading.products.called import OTHER_SYSTEMS
from inwriting.reading.products.systems import Landscape
from inwriting.reading.records.scope import Scope
from inwriting.reading.roles.deciders import SPONSOR, deciders, may_decide
from inwriting.reading.roles.deciders_romance import with_antecedent
from inwriting.reading.roles.duties import duties, holders, may_hold
from inwriting.reading.roles.people import (
    COMPANY,
    NAME,
    NAME_ALONE,
    POST_ABROAD,
    is_with_another_firm,
    may_be_of,
    titles,
)
from inwriting.reading.roles.people_abroad import roles
from inwriting.reading.roles.principal import office_of, principal
from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import Tried, cues
from inwriting.reading.told.mentions import persons
from inwriting.reading.told.prose import OTHERS, VERB_FIRST, Clause, clauses, mood_of, pieces
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.told_romance import LANGUAGES, told_in_romance

_IN_PORTUGUESE = lazy.pattern(r"\bno(?= )", re.I)  # "in the", and no negation
_EXCEPT = lazy.pattern(
    r"[\s,;(–—-]*(?:(?:but|and|only) )?(?:except\b|excepting\b|apart from\b|aside from\b|save (?:for\b|where\b|that\b)|other than\b|excluding\b|unless\b|"
    r"with the exceptions? of\b|barring\b|bar (?=the\b|those\b))",
    re.I,
)
_WHEN_DONE = lazy.pattern(r"\b(?:when|once|as soon as|if|after|until|provided)\b[^,;]*\b(?:has|have|is|are)\b", re.I)
_AND_DONE = lazy.pattern(
    r",? and (?:(?:the|our|all|every|each|no) )?(?:[\w-]+ ){1,3}?(?:has|have|is|are) (?:(?:been|also|then|all) )*[a-z]+(?:ed|en|ne|wn|id)\b[^,;]*$",
    re.I,
)
_IF_FIRST = lazy.pattern(r"(?:if|when|whenever|should|once|as soon as)\b", re.I)
_OF_LIST = lazy.pattern(r"[^,;]+")
_PAPER = lazy.pattern(r"\b(?:contract|agreement|order form)\b", re.I)  # of what was named before


_HE = lazy.pattern(r"^\W*(?:he|she) ", re.I)
_WHO = lazy.pattern(r"^who (?=\w)")
_OF_WHOM = lazy.pattern(
    rf"(?P<name>{NAME})(?P<at> ?[(<][\w.+'-]+@[\w.-]+[)>])?(?:, (?:our|the|my) [^,;.]{{2,40}})?,\s*$"
)  # "Ann Lee, our CFO, who is …"
_HE_IS = lazy.pattern(r"\W*(?:he|she) (?:is|acts as|will be)\b", re.I)


_LEAVE_IT = lazy.pattern(  # "leave that alone"
    r"\W*(?:(?:so|and|but|please|kindly|just|also)\W+)*(?:leave|keep|touch|(?:do not|don['’]t|never) (?:touch|change|alter|break|disturb)) (?:that|it|this|them|those|these)(?: one)?"
    r"(?: (?:alone|as (?:it is|they are|is)|untouched|running|going|please|at all|either|in peace)){0,2}\W*",
    re.I,
)


def _without_no(said: Said) -> Said:
    """Portuguese words without the "no" that denies nothing; each letter stays where it is."""
    return Said.of(_IN_PORTUGUESE.sub("em", said.text))


_TITLED = r"(?:Mr|Mrs|Ms|Dr|Prof|Sir|Mme|Herr|Frau)"
_NO_PART = frozenset(  # of a name
    [
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "Prof",
        "Sir",
        "The",
        "Our",
        "My",
        "And",
        "But",
        "For",
        "With",
        "Director",
        "Chairman",
        "Chairwoman",
        "Chair",
        "CEO",
        "COO",
        "CFO",
        "MD",
        "President",
        "Owner",
        "Manager",
        "Boss",
        "Founder",
        "Partner",
        "Head",
        "Chief",
        "Money",
        "Finance",
    ]
)
_COMMENT_BY = lazy.pattern(  # the line above a comment: "#3  2026-11-10 08:21  Marek Gołąb [board]"
    r"^[^\w\n]*(?:\d{1,3}\W+)?\[?(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?)[T ,]+\d{1,2}:\d\d\S*\s+[–—-]?\s*(?P<name>[A-ZÀ-Þ][\w’'.-]+(?: [A-ZÀ-Þ][\w’'.-]+)+)[^\n]{0,30}\n(?:[^\n]*\n)?[^\n]*\Z",
    re.M,
)
_LINE = 200  # characters in which the line above a comment stands


_PART_OF_LIST = lazy.pattern(r"[,;:]\s|\n")
_FROM = lazy.pattern(
    r"\s(?:from|in|of|out of|aus|im|aus dem|de|d['’]|del|d[oa]|dans|en|em|n[oa]|van|uit|sur|von)(?: (?:the|our|unser\w*|le|la|el|o|a|het))? ?$",
    re.I,
)


class Statements:
    """Reads the prose of a brief into its registers, in the order of the text."""

    def __init__(self, body: Body, registers: Registers, landscape: Landscape, playbook: Playbook, author: str) -> None:
        self._body, self._registers, self._landscape, self._author = body, registers, landscape, author
        self._cues, self._titles, self._roles = cues(playbook), titles(playbook), roles(playbook)
        self._duties = duties(playbook)
        self.figures = Figures(body, registers, landscape, playbook)
        self.scope = Scope(body, registers, playbook)
        self._before = ("", "")  # the two sentences before
        self.above = " "  # and both together
        self._principal = ""  # on whose behalf the writer writes, while nobody else is named

    def go_on(self, sentence: str) -> None:
        """A sentence has been read."""
        self._before = (self._before[1], sentence)
        if found := principal(sentence):
            name = self._in_full(found["name"], sentence)
            self._principal = name + office_of(sentence, found)
            self._before = (self._before[1], self._principal)
        elif self._principal and any(" " in one.value for one in persons(sentence, 0, len(sentence))):
            self._principal = ""
        self.above = " ".join(self._before)

    def take(self, start: int, end: int, heading: Heading, sentence: Said | None = None, *, texts: bool = True) -> None:
        """What the clauses of a sentence say, which may have been made ready; with or without the `texts` they state."""
        sentence = sentence or Said.of(self._body.text[start:end])
        # what none of its clauses can have is told by its words at once
        names, scoped = self._landscape.may_name(sentence), self.scope.may_be_in(sentence)
        counts, titled = self._body.may_count(sentence), self._titles.any_of.may_be_in(sentence)
        language = self._body.language_at(start)
        stated = self._cues.stated(sentence) if language == "en" else []
        if language not in ("en", "") and not sentence.text.rstrip().endswith("?"):
            stated = self._cues.stated_abroad(sentence)
        if not texts:
            stated = [(fact, tried) for fact, tried in stated if fact.kind != "text"]
        if stated and not (names or scoped or counts or titled):
            parts = [sentence.part(words) for _, words in pieces(sentence.text)]
            stated = [one for one in stated if any(one[1].pattern.is_in(part) for part in parts)]  # mostly none
        for clause in (
            clauses(self._body.text, start, end, sentence) if names or scoped or counts or titled or stated else ()
        ):
            said = replace(clause, mood=heading.mood, titled=True) if heading.mood else clause
            if language == "pt" and said.mood == "negated":
                said = replace(said, mood=mood_of(_IN_PORTUGUESE.sub("em", said.text)))
            words = sentence.part(clause.text)
            for key, name, meant in self._landscape.named(said) if names else ():
                if said.mood in ("out of scope", "negated") and self._is_where_it_stays(name, clause):
                    continue
                if heading.mood == "out of scope" and heading.lists and self._is_where_it_lies(name, clause):
                    continue
                beside = heading.beside and not self._landscape.calls(name)
                self._registers.put(OTHER_SYSTEMS if beside else key, name, meant)
            if names and heading.lists and heading.mood == "out of scope":
                self._leave_out(said)
            if scoped:
                records = words.part(self._without_products(clause)) if names else words
                self.scope.take(clause if heading.sought else said, records, listed=heading.lists)
            if counts:
                self.figures.take(said, words)
            if language == "pt" and stated:
                self._state(said, _without_no(words), _without_no(sentence), stated)
            else:
                self._state(said, words, sentence, stated)
            if titled:
                self.people(said, words)
        if language not in ("en", "") and not heading.mood:
            self._people_abroad(sentence, start, end, romance=language in LANGUAGES)
        if language in LANGUAGES and texts and not heading.mood:
            self._told_in_romance(sentence, language, start, end)
        if language == "en" and not heading.mood:
            if may_decide(sentence):
                self._deciders(sentence.text, start, end)
            if may_hold(sentence, self._duties):
                self._holders(sentence.text, start, end)
            if counts or means_day_before(sentence.text):
                self.figures.take_deadlines(sentence.text, start, end, self.above)
            if counts:
                self.figures.take_held(sentence.text, start, end, self.above)
                self.figures.take_funds(sentence.text, start, end)

    def _is_where_it_lies(self, name: str | None, clause: Clause) -> bool:
        """Whether a product, or all that a clause names, only stands in brackets behind a record, or as where one is from:
        "invoices (Odoo only)", "support history from Zammad"."""
        named = [
            one
            for one in self._landscape.seen((clause.start, clause.end))
            if name is None or self._landscape.name_of(one) == name
        ]
        opens = self._body.text.find("(", clause.start, clause.end)
        closes = self._body.text.find(")", max(opens, 0), clause.end)
        within = opens >= 0 and all(opens < one.start < (closes if closes >= 0 else clause.end) for one in named)
        if named and within and self.scope.names_any(self._body.text[clause.start : opens]):
            return True
        return bool(named) and all(self._has_record_of(clause.start, one.start) for one in named)

    def _has_record_of(self, start: int, end: int) -> bool:
        """Whether the words of a list before a product name a record that is in it, or from it."""
        words = _PART_OF_LIST.split(self._body.text[start:end])[-1]
        return _FROM.search(words) is not None and self.scope.names_any(words)

    def _is_where_it_stays(self, name: str, clause: Clause) -> bool:
        """Whether a product is only named as where a record stays: "Niet koppelen: facturen, die blijven in Exact Online"."""
        named = [
            one for one in self._landscape.seen((clause.start, clause.end)) if self._landscape.name_of(one) == name
        ]
        start = clause.sentence[0]
        return bool(named) and all(LIES_IN.search(self._body.text, start, one.start) for one in named)

    def _without_products(self, clause: Clause) -> str:
        """The words of a clause without the names of products that hold a record's: "Conta Azul" is no "conta"."""
        words = clause.text
        for mention in self._landscape.seen((clause.start, clause.end)):
            first, last = mention.start - clause.start, mention.end - clause.start
            if self.scope.names_any(words[first:last]):
                words = f"{words[:first]}{'·' * (last - first)}{words[last:]}"
        return words

    def _leave_out(self, clause: Clause) -> None:
        """The products of a list of what is not part of it, but for those in which a record lies that is named there: "Out:
        support history in Freshdesk; personnel data in BambooHR"."""
        for part in _OF_LIST.finditer(self._body.text, clause.start, clause.end):
            if not self.scope.names_any(part.group()):
                for mention in self._landscape.seen(part.span()):
                    name = self._landscape.name_of(mention)
                    if self._is_where_it_stays(name, clause) or self._is_where_it_lies(None, clause):
                        continue
                    if acts(self._body.text, mention.end):
                        continue  # "What should not: opportunities, Copper keeps those to itself"
                    self._registers.put(self._landscape.fills(mention), self._landscape.name_of(mention), clause)

    def state(self, clause: Clause, said: Said, sentence: Said) -> None:
        """What the cues of each fact find in a clause."""
        if self._body.language_at(clause.start) == "en":
            self._state(clause, said, sentence, self._cues.stated(sentence))

    def _state(self, clause: Clause, said: Said, sentence: Said, stated: Sequence[tuple[Fact, Tried]]) -> None:
        read: set[str] = set()
        for fact, tried in stated:
            cue = tried.cue
            around = said if fact.kind == "choice" else sentence
            before = self.above if fact.kind == "text" else ""  # a text may go on with what was said
            match = None if fact.key in read else tried.search(said, around, before)
            if match is None or self._cues.vetoed(fact.key, sentence):
                continue
            if fact.kind == "text" and tells_of_others(sentence):
                continue
            if cue.needs_system and not (
                SYSTEM_WORD.search(sentence.text) or self._landscape.names_any(self._body.sentence_of(clause))
            ):
                named_before = self._before[1] and _PAPER.search(sentence.text)
                if not named_before or not self._landscape.names_any(Clause.alone(self._before[1])):
                    continue
            meant = replace(clause, mood="stated") if clause.mood in cue.moods else clause
            named = [match]
            if fact.kind == "text" and "v" in match.groupdict():
                named = tried.pattern.every(said)  # "we must comply with POPIA, PIPEDA and CCPA"
            taken = [self._cued(fact, cue, one, meant) for one in named]
            if any(taken) and not cue.value:
                read.add(fact.key)

    def _cued(self, fact: Fact, cue: Cue, match: re.Match[str], clause: Clause) -> bool:
        """Reads the value that a cue announces; whether there was one."""
        if OTHERS.is_in(Said.of(clause.text)):
            return False
        if fact.kind == "choice" and self._cues.choices[fact.key].offered(clause.text):
            return False
        if cue.value:
            value: str | None = cue.value
        else:
            if "v" in match.groupdict() and match["v"]:
                value = " ".join(clause.text[slice(*match.span("v"))].strip(" .,:;").split())
            else:
                clause = self._as_a_whole(fact, self._to_its_end(fact, self._with_subject(clause)))
                value = " ".join(clause.text.split())
        if not value or clause.mood not in ("stated", "hedged"):
            return False
        self._registers.put(fact.key, value, clause)
        return True

    def _to_its_end(self, fact: Fact, clause: Clause) -> Clause:
        """Of a text that begins with an if also what then happens: "If Xero refuses an invoice, it lands in a list"."""
        if fact.kind != "text" or clause.mood == "past" or not _IF_FIRST.match(clause.text):
            return clause
        words = self._body.text[clause.start : clause.sentence[1]].rstrip(" .;\n\t")
        return replace(clause, text=words, end=clause.start + len(words))

    def _as_a_whole(self, fact: Fact, clause: Clause) -> Clause:
        """Of a text the rule and what is excepted from it, for either alone says the opposite ("Odoo wins, except contact details
        where Zoho wins"), and all that must have been done: "when 30 orders have passed and finance has reconciled a month"."""
        if fact.kind != "text":
            return clause
        start, end, text = clause.start, clause.end, self._body.text
        last = clause.sentence[1]
        if _EXCEPT.match(clause.text):
            start = clause.sentence[0]
        elif _EXCEPT.match(text, end, last) or (_WHEN_DONE.search(clause.text) and _AND_DONE.match(text, end, last)):
            end = last
        words = text[start:end].rstrip(" .;\n\t")
        return replace(
            clause, text=words.lstrip(), start=start + len(words) - len(words.lstrip()), end=start + len(words)
        )

    def _with_subject(self, clause: Clause) -> Clause:
        """A clause that only goes on with a verb, from the start of its sentence; one that says something of "that" alone,
        from where it is named."""
        of_that = _LEAVE_IT.fullmatch(clause.text)
        if not (VERB_FIRST.match(clause.text) or of_that):
            return clause
        start = clause.sentence[0]
        before = self._body.passage_at(max(0, start - 2))
        if of_that and not self._body.text[start : clause.start].strip() and before and not before.heading.mood:
            together = "\n\n" not in self._body.text[before.end - 1 : start + 1]
            start = before.start if together and before.end <= start + 1 else start
        words = self._body.text[start : clause.end].lstrip()
        return replace(clause, text=words, start=clause.end - len(words))

    def people(self, clause: Clause, said: Said, known: str = "") -> None:
        """Who has which role, where the text says so. A product is nobody; the role `known` has been read."""
        if clause.mood == "conditional":
            self._people_by_the_way(clause, said)
        if clause.mood not in ("stated", "planned", "hedged"):
            return
        signed = self._signed(clause)
        if meant := self._meant(clause):
            said = Said.of(meant)
            if named := self._of_whom(clause):
                start = clause.sentence[0] + named.start("name")
                clause = replace(clause, text=self._body.text[start : clause.end], start=start)
        for key, person in self._titles.named(Said.of(signed + clause.text) if signed else said, self._author):
            whole = self._body.text[slice(*clause.sentence)] if self._body.is_abroad(clause.start) else ""
            if whole and (self._roles.has_left(whole, person) or self._roles.is_of_another(whole)):
                continue
            if is_with_another_firm(clause.text, person):
                continue
            if key != known and not self._landscape.is_name_of(person) and not self._cues.vetoed(key, said):
                self._registers.put(key, person, replace(clause, mood="stated") if clause.mood == "planned" else clause)

    def _people_by_the_way(self, clause: Clause, said: Said) -> None:
        """Who has which role by an apposition, which holds whatever the rest of a clause may depend on: "if it fails, Ann Lee, our
        security lead, is told"."""
        for key, person in self._titles.named(said, ""):
            if self._titles.holds_by_the_way(key, person, clause.text) and not self._landscape.is_name_of(person):
                self._registers.put(key, person, replace(clause, mood="stated"))

    def _meant(self, clause: Clause) -> str:
        """A clause "he is …" with the one person whom the sentence before names, or else the one before that; "…, who is …" with
        the person it follows."""
        own = self._body.text[clause.sentence[0] : clause.start]
        if person := self._of_whom(clause):
            return _WHO.sub(f"{person['name']}{person['at'] or ''} ", clause.text)
        if not _HE_IS.match(clause.text):
            return ""
        for before in (own, *reversed(self._before), self._principal):
            named = {one.value for one in persons(before, 0, len(before)) if " " in one.value}
            if named:
                return _HE.sub(f"{named.pop()} ", clause.text) if len(named) == 1 else ""
        return ""

    def _of_whom(self, clause: Clause) -> re.Match[str] | None:
        """The person whom a clause "who is …" follows, by the place in what its sentence says before."""
        before = self._body.text[clause.sentence[0] : clause.start]
        return _OF_WHOM.search(before) if _WHO.match(clause.text) else None

    def _signed(self, clause: Clause) -> str:
        """The name that stands alone above a line with a title, whose it is then: "VP Operations, BrightSmile Supply"."""
        above, _, before = self._body.text[: clause.start].rpartition("\n")
        name = above.rpartition("\n")[2].strip()
        alone = not before.strip() and NAME_ALONE.fullmatch(name) and not self._titles.any_of.is_in(name)
        return f"{name}, " if alone and not may_be_of(name, self._author) else ""  # the writer's own is read by itself

    def decided(self, start: int, end: int) -> None:
        """Who decides, or pays, by a line that gives a sum: "Money: 16k, signed off by our owner, Ann Lee"."""
        words = self._body.text[start:end]
        if self._body.language_at(start) == "en" and may_decide(Said.of(words)):
            self._deciders(words, start, end)

    def _deciders(self, words: str, start: int, end: int) -> None:
        """Who decides, or pays, by a sentence in English."""
        for one in deciders(words, self._author, (self._principal, *self._before)):
            by = _COMMENT_BY.search(self._body.text, max(0, start - _LINE), start)
            if by and one.value == self._author.lower() and not may_be_of(by["name"], self._author):
                one = replace(one, value=by["name"])  # the "I" of a ticket's comment is whoever wrote it
            if not self._landscape.is_name_of(one.value):
                said = words.strip()
                at = self._body.text.index(said, start)
                self._registers.put(
                    SPONSOR, self._in_full(one.value, words), Clause(said, at, at + len(said), one.mood, (start, end))
                )
                if one.gives:
                    self.figures.take_sum(words, one.gives, start, end, one.mood)

    def _in_full(self, name: str, words: str) -> str:
        """A surname, behind "Mr", or a forename as the one full name of the brief that has it: "Mr. Deshpande" is Anand Deshpande."""
        if " " in name or "@" in name:
            return name
        part, other = re.escape(name), rf"[{CAPITALS}][\w’'-]+"
        titled = re.search(rf"\b{_TITLED}\.? {part}\b", words)
        whole = rf"(?:{other} )+{part}" if titled else rf"{part}(?: (?:[Aa]l|bin|van|de|von|da|del|di))?(?: {other})+"
        full = {
            " ".join(match.group().split())
            for match in re.finditer(rf"(?<![\w.'’-]){whole}(?![\w’-])", self._body.text)
        }
        known = [one for one in full if not (_NO_PART.intersection(one.split()) or COMPANY.search(one))]
        return known[0] if len(known) == 1 else name

    def _holders(self, words: str, start: int, end: int) -> None:
        """Who looks after what, by a sentence in English, where nobody is known to have that role."""
        for key, person in holders(words, self._duties, self._author, self._before):
            known = any(key == read for read, _ in self._registers.facts)
            if known or self._landscape.is_name_of(person) or POST_ABROAD.match(person):
                continue
            if not self._cues.vetoed(key, Said.of(words)):
                said = words.strip()
                at = self._body.text.index(said, start)
                self._registers.put(key, person, Clause(said, at, at + len(said), "stated", (start, end)))

    def _told_in_romance(self, sentence: Said, language: str, start: int, end: int) -> None:
        """What a French, Spanish or Portuguese sentence tells in free words."""
        for key, first, last in told_in_romance(sentence, language):
            words = sentence.text[first:last].strip(" \t\n.;:*•·–-")
            at = self._body.text.index(words, start + first)
            clause = Clause(words, at, at + len(words), "stated", (start, end))
            self._registers.put(key, " ".join(words.split()), clause)

    def _people_abroad(self, sentence: Said, start: int, end: int, *, romance: bool) -> None:
        """Who has which role by a sentence that is not in English."""
        words = sentence.text
        if words.rstrip().endswith("?"):
            return
        meant = with_antecedent(words, self._before[1]) if romance else words
        said_of = sentence if meant == words else Said.of(meant)
        named = list(self._roles.named(said_of, self._author, romance=romance))
        people = self._registers.facts if named else ()
        known = {value for key, value in people if self._registers.kind(key) == "people"}
        for key, person in named:
            if person.casefold() not in known and not self._landscape.is_name_of(person):
                said = words.strip()
                at = self._body.text.index(said, start)
                self._registers.put(key, person, Clause(said, at, at + len(said), "stated", (start, end)))
