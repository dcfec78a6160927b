"""What a brief says further down to have changed: "Live date moved from 1 June to 1 September", "The ERP above is wrong",
"I approved 600 000 CZK, that replaces the number in the description". Comments below a ticket and notes below a table read
so: what stands above is no more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from inwriting.playbook.schema import Fact
from inwriting.reading.body import Body
from inwriting.reading.labels import Labels
from inwriting.reading.layout import Passage

_WHAT = r"(?:^|(?<=[.;:!] )|(?<=, )|(?<= and )|(?<= but ))(?:update: |correction: |edit: |change: |note: )?(?:the |our |that )?(?P<what>[^\W\d_][\w /-]{1,30}?)"
_MOVED = re.compile(
    rf"{_WHAT} (?:has |have |was |were |is |are |had )?(?:now |just |since )?(?:been )?(?:changed|moved|shifted|postponed|slipped|put back|pushed(?: back| out)?|brought forward|delayed|"
    r"raised|reduced|increased|cut|lowered|corrected|updated|changes|moves)(?: from (?P<old>[^;\n]{1,40}?))? (?:to|until) (?P<new>[^;\n]{1,60})",
    re.I,
)
_WRONG = re.compile(
    rf"{_WHAT}(?: that)?(?: I| we)?(?: gave| wrote| given| stated| named| listed)? (?:(?:above|in the (?:description|ticket|table|list|brief|form|text|sheet|first (?:line|mail|post)))|(?:further |right )?up there) "
    r"(?:is|was|are|were) (?:wrong|incorrect|not (?:right|correct|true)|out of date|outdated|old|obsolete|no longer (?:right|true|valid|correct)|a (?:typo|mistake|slip))\b",
    re.I,
)
_REPLACES = re.compile(
    r"\b(?:that|this|which|it) (?:now )?(?:replaces|supersedes|overrides|overwrites|takes the place of) (?:the |what )?(?P<what>[\w -]{2,30}?) (?:above|in the (?:description|ticket|table|list|brief|form|text|sheet)|I (?:gave|wrote|named)|we (?:gave|wrote|named)|from (?:the )?(?:description|ticket))",
    re.I,
)
_PUT_RIGHT = re.compile(  # above lines that are told again: "no, correct is:"
    r"^[ \t]*(?:(?:no|sorry|oops|wait|pardon|apologies|scratch that|my mistake)\W+){0,2}(?:correction|(?:the )?(?:correct|right)(?: (?:one|ones|data|values|version|lines|info|is|are|it is))*|(?:it )?should (?:be|read)|I meant|meant|rather|instead|corrected)[ \t]*:[ \t]*$",
    re.I | re.M,
)
_MAKE_IT = re.compile(  # "No wait, that's the fair, make it 1 March 2027", "Please change that to 26 July"
    r"\W*(?:(?:no|wait|sorry|actually|oops|hang on|correction|please|pardon|excuse me)\b[^.;]{0,60}?)?\b(?:make (?:it|that)|change (?:it|that|this) to|(?:it|that|this) should (?:be|read)|let['’]s say|I meant) (?:the )?(?=\S)",
    re.I,
)
_OLD_FIGURE = re.compile(  # "480 orders a quarter. Actually that's the old figure"
    r"\W*(?:(?:no|wait|sorry|actually|but|oops|hang on),? )*(?:that|this|it)(?: is| was|['’]s) (?:the|an|our|last year['’]s) (?:old|outdated|wrong|former|previous|stale)(?: \w+)? (?:figure|number|count|volume|date|sum|one)\b"
)
_MADE = ("make", "change", "should", "say", "meant")  # one of which it has
_BELOW = 600  # characters
_ANY = re.compile(r"(?:number|figure|value|sum|amount|one|date|day)s?", re.I)
_KINDS = ("money", "date", "quantity")
_MAY_BE = ("above", "chang", "moved", "moves", "shifted", "postponed", "slipped", "put back", "pushed", "forward", "delayed", "raised", "reduced", "increased", "cut ", "lowered", "corrected", "updated", "replaces", "supersedes", "over", "description", "up there")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Update:
    """A fact that a passage changes: its key, and its value of now, "" where others words state it."""

    key: str
    value: str
    passage: Passage
    void: bool = False  # what stands above was a slip, and is nothing that was once so
    since: int = 0  # where what is changed begins, if it is not all that stands above


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
            there = body.quantities(body.text[before.start : before.end])
            for meant in (facts[key] for key in named if there.get(facts[key].kind)):
                if value := _value(body, meant, said[make.end() :]):
                    yield Update(meant.key, value, passage)
    for passage, following in zip_longest(body.passages, body.passages[1:]):
        small = body.small[passage.start : passage.end]
        if not any(words in small for words in _MAY_BE):
            continue
        said = " ".join(body.text[passage.start : passage.end].split())
        for match in _MOVED.finditer(said):
            fact = labels.named(match["what"])[0]
            if fact and fact.kind in _KINDS and (value := _value(body, fact, match["new"])):
                yield Update(fact.key, value, passage)
        for match in _WRONG.finditer(said):
            for fact in _meant(match["what"], labels, facts):
                value, told = _value(body, fact, said[match.end() :]), passage
                if not value and following:
                    value = _value(body, fact, body.text[following.start : following.end])
                    told = replace(passage, end=following.end) if value else passage
                if value or fact.kind in ("system", "quantity"):
                    yield Update(fact.key, value, told)
        for match in _REPLACES.finditer(said):
            for fact in _meant(match["what"], labels, facts):
                if value := _value(body, fact, said[: match.start()]):
                    yield Update(fact.key, value, passage)


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
