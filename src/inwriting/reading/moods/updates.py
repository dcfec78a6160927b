"""What a brief says further down to have changed: "Live date moved from 1 June to 1 September", "The ERP above is wrong",
"I approved 600 000 CZK, that replaces the number in the description". Comments below a ticket and notes below a table read
so: what stands above is no more."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from inwriting.playbook.schema import Fact
from inwriting.reading.model import FactRead
from inwriting.reading.page.body import Body
from inwriting.reading.page.labels import Labels
from inwriting.reading.page.layout import Passage
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import gate

_WHAT = r"(?:^|(?<=[.;:!] )|(?<=, )|(?<= and )|(?<= but ))(?:update: |correction: |edit: |change: |note: )?(?:(?:my|our|the) [a-z]{2,12}(?: [a-z]{2,12})? (?:has |have )?(?:just |now )?(?:told (?:me|us)|tells (?:me|us)|says|said|confirmed|decided)(?: that)? )?(?:the |our |that )?(?P<what>[^\W\d_][\w /-]{1,30}?)"
_MOVED = lazy.pattern(
    rf"{_WHAT} (?:has |have |was |were |is |are |had )?(?:now |just |since )?(?:been )?(?:changed|moved|shifted|postponed|slipped|put back|pushed(?: back| out)?|brought forward|delayed|"
    r"raised|reduced|increased|cut|lowered|corrected|updated|revised|extended|changes|moves|went(?: up| down)?|gone(?: up| down)?|rose|risen|grown|grew|fallen|fell|shrunk|shrank|come down)(?: from (?P<old>[^;\n]{1,40}?))? (?:to|until) (?P<new>[^;\n]{1,60}?)(?=[;\n]|$|,? (?:and|but) (?:the |our )?[\w -]{2,25}? (?:is|are|was|has|moves|moved|goes|must)\b|(?<=[^;\n]{60}))",
    re.I,
)
_THERE = r"(?:above|in (?:it|there|(?:the|our|that|this)(?: \w+)? (?:description|ticket|table|list|brief|form|text|sheet|document|file|attachment|first (?:line|mail|post)))|in the attached|(?:further |right )?up there)"
_WRONG = lazy.pattern(
    rf"{_WHAT}(?: that)?(?: I| we)?(?: gave| wrote| given| stated| named| listed)? {_THERE} "
    r"(?:(?:is|was|are|were) (?:wrong|incorrect|not (?:right|correct|true)|out of date|outdated|old|obsolete|superseded|no longer (?:right|true|valid|correct)|a (?:typo|mistake|slip))|(?:has|have) (?:since )?changed)\b",
    re.I,
)
_STALE = (
    r"(?:(?:far|much|a bit|rather|slightly|now|simply|plainly) )*(?:too (?:hopeful|optimistic|early|late|low|high|ambitious|soon|small|big|tight)|wrong|incorrect|not (?:right|correct|true|current)|out of date|outdated|old|obsolete|stale|superseded|dead|"
    r"no longer \w+|last year['’]s(?: \w+)?|from last year|an? (?:typo|mistake|slip|old (?:one|figure|number)|guess|placeholder))"
)
_BETTER = lazy.pattern(  # "The date in the box is too hopeful, make that 29 March", "the budget on it was last year's figure, we have …"
    rf"{_WHAT}(?P<there> (?:in|on|of|from) (?:it|(?:the|our|that|this|your) [\w -]{{2,25}}?)| below| (?:in )?there| (?:that )?(?:he|she|they|it|I|we|[A-Z]\w+) (?:gives?|gave|wrote|writes|says?|said|names?|named|states?|stated|put|mentions|has))? (?:is|was|are|were) {_STALE}(?:,|;|:|\.| [–—-]) (?:and |so |please |now |but )*"
    r"(?:it(?:['’]s| is| should be| has to be)|make (?:it|that)|we (?:now )?have|(?:the )?(?:right|correct|current|new|real)(?: (?:one|figure|date|number|sum|value|budget))?(?: is|:)|there (?:is|are)|read|take|use|instead:?) (?P<new>[^;\n]{1,60})",
    re.I,
)
_IGNORE = lazy.pattern(  # "please ignore the budget in it"
    rf"(?:please |kindly |do |just )?(?:ignore|disregard|forget(?: about)?|don['’]t use|do not use) (?:the |our )?(?P<what>[^\W\d_][\w /-]{{1,30}}?)(?: (?:given|stated|named))? {_THERE}\b",
    re.I,
)
_REPLACES = lazy.pattern(
    r"\b(?:that|this|which|it) (?:now )?(?:replaces|supersedes|overrides|overwrites|takes the place of) (?:the |what )?(?P<what>[\w -]{2,30}?) (?:above|in the (?:description|ticket|table|list|brief|form|text|sheet)|I (?:gave|wrote|named)|we (?:gave|wrote|named)|from (?:the )?(?:description|ticket))",
    re.I,
)
_PUT_RIGHT = lazy.pattern(  # above lines that are told again: "no, correct is:"
    r"^[ \t]*(?:(?:no|sorry|oops|wait|pardon|apologies|scratch that|my mistake)\W+){0,2}(?:correction|(?:the )?(?:correct|right)(?: (?:one|ones|data|values|version|lines|info|is|are|it is))*|(?:it )?should (?:be|read)|I meant|meant|rather|instead|corrected)[ \t]*:[ \t]*$",
    re.I | re.M,
)
_MAKE_IT = lazy.pattern(  # "No wait, that's the fair, make it 1 March 2027", "Please change that to 26 July"
    r"\W*(?:(?:no|wait|sorry|actually|oops|hang on|correction|please|pardon|excuse me)\b[^.;]{0,60}?)?\b(?:make (?:it|that)|change (?:it|that|this) to|(?:it|that|this) should (?:be|read)|let['’]s say|(?:I|we) meant?) (?:the )?(?=\S)|"
    r"\W*(?:(?:no|oops|sorry|wait|correction|corrected|typo)\s?[,:.!–—-]+ ?)+(?:it (?:is|was)(?: only)? |only )?(?=(?:[a-z]{3}|[a-z]{0,2}[$€£])? ?\d)|"
    r"\W*(?:ok(?:ay)?|right|fine|all right|so be it)[,:.!]* (?=[^,;.\n]{3,30},? (?:final\b|then\W*$|agreed\b|it is\b))",
    re.I,
)
_OLD_FIGURE = lazy.pattern(  # "480 orders a quarter. Actually that's the old figure"
    r"\W*(?:(?:no|wait|sorry|actually|but|oops|hang on),? )*(?:that|this|it)(?: is| was|['’]s) (?:the|an|our|last year['’]s) (?:old|outdated|wrong|former|previous|stale)(?: \w+)? (?:figure|number|count|volume|date|sum|one)\b"
)
_MADE = (
    "make",
    "change",
    "should",
    "say",
    "mean",
    "oops",
    "sorry",
    "correct",
    "typo",
    "ok",
    "right",
    "fine",
    "so be it",
)  # one of which it has
_IS_NOW = lazy.pattern(  # right before a sum or a date: "the budget is now", "we now go live on"
    r"\b(?:(?:is|are|be|becomes?|stands? at|(?:have|has) got) (?:now|meanwhile)|now (?:is|are|be|have|has|stands? at|goes? live|go live|start|launch|aim for|plan for))\b[^.;:,\d]{0,20}$",
    re.I,
)
_NOW = lazy.pattern(  # right behind one: "EUR 52,000 now", "3 May 2027, not February"
    r" now\b(?=\W*(?:$|[.;:,)]|and (?:the|our|we|it|go-?live)\b))|,? (?:and )?(?:not|instead of|rather than|no longer) (?:(?:on|in|by|at|from|the|about) )*"
    r"(?=\d|[€$£]|(?-i:[A-Z]{3}) ?\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|q[1-4]|spring|summer|autumn|fall|winter)|(?:as|what)\b[^.;]{0,30}\b(?:brief|document|file|attach\w+|above|before|below|says?|said|wrote|stated)\b)",
    re.I,
)
_NO_MORE = ("no longer", "any more", "anymore")
_NO_LONGER = lazy.pattern(r"\b(?:no longer|not any ?more)\b[^.;,\d]{0,25}$", re.I)  # right before one
_LAPSED = lazy.pattern(  # of a brief that is attached or told above: what it says is not to be taken, where the new is told
    r"\b(?:(?:the|these|those|its|our|some|most|two|three|four|five|a few|several|both) )?(?:figures?|numbers?|dates?|sums?|amounts?|values?|details?|things?|points?|items?)(?: (?:and|or) (?:\w+ )?(?:figures?|dates?|sums?|numbers?))?"
    r"(?: (?:that )?(?:stands?|given|stated|named|listed|are))? (?:(?:in|of) (?:it|there|(?:the|our|that|this)(?: \w+){0,2} (?:brief|document|file|attachment|paper|pdf|sheet|specification|draft|version|form))|above|below)(?: (?:of|from) \w+)?"
    r" (?:(?:is|are) (?:\w+ )?(?:no longer|not|wrong|old|outdated|out of date|superseded|obsolete|stale)|(?:have|has) (?:since |meanwhile |now )?changed|changed|no longer (?:hold|apply))\b",
    re.I,
)
_OLD_BRIEF = lazy.pattern(  # "This was our old brief: budget EUR 40,000 …"
    r"\b(?:this|that|it|(?:the )?(?:above|below)|here) (?:was|is|were) (?:what (?:we|i) (?:wrote|said|asked)|(?:our|the|my|an?) (?:old|earlier|previous|former|original|first|outdated))\b[^.;:]{0,20}\b(?:brief|request|version|draft|plan|document|enquiry|specification)\b",
    re.I,
)
_CORRECTS = lazy.pattern(  # right before a sum or a date, above what it puts right or below: "One change: the money is …"
    r"\b(?:(?:one|a|an|two|three|only|small|single|another|with|my|our|the) )+(?:small |little |important |minor )?(?:changes?|corrections?|updates?|amendments?|alterations?|thing (?:has |that )?(?:changed|moved|is (?:different|wrong)))\b[^.;:\d\n]{0,40}(?::|,|[–—-])\s*(?:and |that )?$",
    re.I,
)
_JUST_BEFORE = 90  # characters
_TELLS_OF_OLD = gate(_LAPSED, _OLD_BRIEF)
_BELOW = 600  # characters
_LOOKS_BACK = 200  # characters
_ANY = lazy.pattern(r"(?:number|figure|value|sum|amount|one|date|day)s?", re.I)
_KINDS = ("money", "date", "quantity")
_IF = lazy.pattern(r"\b(?:if|once|when|unless|until|should|could|would|(?-i:may)|might|whether|needed)\b|\?", re.I)
_PERHAPS = lazy.pattern(r"\b(?:if|in case|might|could)\b", re.I)
_MAY_BE = ("above", "too ", "wrong", "correct", "old", "out of date", "stale", "dead", "last year", "a typo", "mistake", "slip", "a guess", "placeholder", "no longer", "grew", "grown", "fell", "fallen", "shr", "come down", "revised", "extended", "chang", "moved", "moves", "shifted", "postponed", "slipped", "put back", "pushed", "forward", "delayed", "raised", "went ", "gone ", "rose ", "risen ", "reduced", "increased", "cut ", "lowered", "corrected", "updated", "replaces", "supersedes", "over", "description", "up there", "ignore", "disregard", "forget", "not use", "n't use", "n’t use", " in it ", "in there", "in our", "in that", "in this", "attached")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Update:
    """A fact that a passage changes: its key, and its value of now, "" where others words state it."""

    key: str
    value: str
    passage: Passage
    void: bool = False  # what stands above was a slip, and is nothing that was once so
    since: int = 0  # where what is changed begins, if it is not all that stands above
    below: bool = False  # it is told of another paper, which may stand below
    alone: bool = False  # the passage states it by itself, and no other value of its key


def is_one(fact: Fact) -> bool:
    """Whether a case has one value of a fact at a time: a sum, or the day that is aimed at. Contracts end on many days."""
    return fact.kind == "money" or (fact.kind == "date" and fact.aim)


def superseded(body: Body, read: Collection[FactRead], facts: dict[str, Fact]) -> Iterator[FactRead]:
    """Those of the facts that are read that others in the text, of which a case has one, take the place of: what is so now,
    or told below the words that it is otherwise than in the brief."""
    ones = [fact for fact in read if fact.key in facts and is_one(facts[fact.key])]
    yield from _no_longer(body, ones, facts)
    by_key = {key: [fact for fact in ones if fact.key == key] for key in {fact.key for fact in ones}}
    by_key = {key: told for key, told in by_key.items() if len({fact.value for fact in told}) > 1}
    lapsed = [*_lapsed(body)] if by_key else []
    for key, told in by_key.items():
        for fact in told:
            passage = body.passage_of(fact)
            if passage and _is_of_now(body, facts[key], fact, passage):
                yield from (old for old in told if old.start < passage.start and old.value != fact.value)
        for fact in told:
            if _CORRECTS.search(body.text, max(0, fact.start - _JUST_BEFORE), fact.start):
                yield from (old for old in told if old.value != fact.value)
        for end, below in lapsed:
            new = {fact.value for fact in told if fact.start >= below}
            yield from (old for old in told if new and old.start < end and old.value not in new)


def _no_longer(body: Body, read: Collection[FactRead], facts: dict[str, Fact]) -> Iterator[FactRead]:
    """The facts whose value is named again as what is so no more: "we no longer have EUR 40,000 but only EUR 25,000"."""
    for passage in body.passages if any(words in body.small for words in _NO_MORE) else ():
        small = body.small[passage.start : passage.end]
        if not any(words in small for words in _NO_MORE):
            continue
        said = body.text[passage.start : passage.end]
        for fact in read:
            for one in body.quantities(said).get(facts[fact.key].kind, ()) if fact.start < passage.end else ():
                if one.value == fact.value and _NO_LONGER.search(said, max(0, one.start - 60), one.start):
                    yield fact


def _is_of_now(body: Body, kind: Fact, fact: FactRead, passage: Passage) -> bool:
    """Whether the words beside a sum or a date say that it is so now, and was otherwise."""
    said = body.text[passage.start : passage.end]
    return any(
        _IS_NOW.search(said, max(0, one.start - 60), one.start) or _NOW.match(said, one.end)
        for one in body.quantities(said).get(kind.kind, ())
        if one.value == fact.value or (not one.value and fact.start <= passage.start + one.start < fact.end)
    )


def _lapsed(body: Body) -> Iterator[tuple[int, int]]:
    """Where the words begin, and where those behind them, that what a brief says is no longer right."""
    for passage in body.passages:
        if not _TELLS_OF_OLD.may_be_in(body.said(passage)):
            continue
        found = _LAPSED.search(body.text, passage.start, passage.end)
        if found:
            yield found.start(), found.end()
        elif _OLD_BRIEF.search(body.text, passage.start, passage.end):
            yield passage.end, passage.end


def updates(body: Body, labels: Labels, facts: dict[str, Fact]) -> Iterator[Update]:
    """What the passages of a brief say to be otherwise than was said above; `facts` are those that are read, by key."""
    for line in _PUT_RIGHT.finditer(body.text):
        passage = Passage(*line.span())
        yield from (Update(fact.key, "", passage, void=True) for fact in _told_again(body, facts, passage))
    for before, passage in pairwise(body.passages):
        small = body.small[passage.start : passage.end]
        if _OLD_FIGURE.match(small):
            there = body.quantities(body.text[before.start : before.end])
            yield from (
                Update(fact.key, "", passage, since=before.start)
                for fact in facts.values()
                if fact.kind == "quantity" or (fact.kind in _KINDS and there.get(fact.kind))
            )
        if not any(word in small for word in _MADE):
            continue
        said = " ".join(body.text[passage.start : passage.end].split())
        if (make := _MAKE_IT.match(said)) and (named := [key for key, fact in facts.items() if fact.kind in _KINDS]):
            there = body.quantities(_paragraph_before(body.text, passage))
            for meant in (facts[key] for key in named if there.get(facts[key].kind)):
                if value := _value(body, meant, said[make.end() :]):
                    yield Update(meant.key, value, passage)
    for passage, following in zip_longest(body.passages, body.passages[1:]):
        small = body.small[passage.start : passage.end]
        if not any(words in small for words in _MAY_BE):
            continue
        said = " ".join(body.text[passage.start : passage.end].split())
        for match in _MOVED.finditer(said):
            fact = None if _PERHAPS.search(said) else labels.named(match["what"])[0]
            if fact and fact.kind in _KINDS and (value := _value(body, fact, match["new"])):
                yield Update(fact.key, value, passage, alone=is_one(fact) and not _IF.search(said))
        yield from _better(body, labels, facts, passage, following)
        for match in (*_WRONG.finditer(said), *_IGNORE.finditer(said)):
            for fact in _meant(match["what"], labels, facts):
                value, told = _value(body, fact, said[match.end() :]), passage
                if not value and following:
                    value = _value(body, fact, body.text[following.start : following.end])
                    told = replace(passage, end=following.end) if value else passage
                if value or fact.kind in ("system", "quantity") or labels.named(match["what"])[0] == fact:
                    yield Update(fact.key, value, told)
        for match in _REPLACES.finditer(said):
            for fact in _meant(match["what"], labels, facts):
                if value := _value(body, fact, said[: match.start()]):
                    yield Update(fact.key, value, passage)


def _paragraph_before(text: str, passage: Passage) -> str:
    """What stands before a passage in its paragraph, as far as a writer looks back."""
    return text[max(0, passage.start - _LOOKS_BACK) : passage.start].rpartition("\n\n")[2]


def _better(
    body: Body, labels: Labels, facts: dict[str, Fact], passage: Passage, following: Passage | None
) -> Iterator[Update]:
    """What a passage says to be no more right, with what it, or the one behind it, puts in its place."""
    said = body.text[passage.start : passage.end]
    behind = body.text[following.start : following.end] if following else ""
    for match in () if _PERHAPS.search(said) else _BETTER.finditer(" ".join(f"{said} {behind}".split())):
        if match.start() > len(said):
            return
        told = replace(passage, end=following.end) if following and match.start("new") >= len(said) else passage
        one = labels.named(match["what"])[0]
        for fact in [one] if one else [fact for fact in _meant(match["what"], labels, facts) if is_one(fact)]:
            if fact.kind in _KINDS and (value := _value(body, fact, match["new"])):
                yield Update(fact.key, value, told, alone=is_one(fact), below=bool(match["there"]))


def _told_again(body: Body, facts: dict[str, Fact], passage: Passage) -> Iterator[Fact]:
    """The facts that the lines right below a passage label."""
    block = body.text[passage.end : passage.end + _BELOW].lstrip("\n").partition("\n\n")[0]
    last = body.text.find(block, passage.end) + len(block)
    below = {one.fact.key for one in body.passages if one.fact and passage.end <= one.start < last}
    yield from (fact for key, fact in facts.items() if key in below)


def _meant(what: str, labels: Labels, facts: dict[str, Fact]) -> list[Fact]:
    """The facts that somebody may mean by a word: the one that it labels, or for "the number" any that has one."""
    named = labels.named(what)[0]
    several = (named,) if named else facts.values() if _ANY.fullmatch(what) else ()
    return [fact for fact in several if fact.kind in _KINDS or (named and fact.kind == "system")]


def _value(body: Body, fact: Fact, said: str) -> str:
    """The one sum or date of some words; "" of several, and of what is no sum or date."""
    found = [one.value for one in body.quantities(said).get(fact.kind, ()) if one.value]
    return found[0] if len(found) == 1 else ""
