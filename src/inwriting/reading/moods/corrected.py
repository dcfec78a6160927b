"""Where a writer puts the own brief right further down, in words that state the new value by themselves:

    Sent too early, sorry. Corrections to the above:        P.S. I got two things wrong. It's 240 orders a month, and we
    - I swapped the digits of the budget, I meant 54,000    go live on 1 June.
    - Farah went to HR, Ops is Desmond Quek                 P.S. The renewal is not in March, it is on 30 April.

What such words state takes the place of what stood above. Words that only name a new value, as "make it 1 June", are read in
`updates`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from inwriting.playbook.schema import Fact
from inwriting.reading.model import FactRead, HedgedRead
from inwriting.reading.moods.updates import is_one
from inwriting.reading.numbers.quantities import money_in, number_of
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import BULLET, Passage
from inwriting.reading.text import lazy

_CORRECTIONS = lazy.pattern(  # what a list of corrections is called, or begins with
    r"^\W*(?:(?:but|and|so|please|note|a|an|one|two|three|four|some|few|several|small|important|quick|late|the|my|our|with|there (?:is|are)) )*"
    r"(?:corrections?|corrigend(?:um|a)|errat(?:um|a)|amendments?|things? (?:i|we) (?:got|had|wrote|put) wrong|(?:i|we) (?:need|have|must) to correct|let me correct)\b[^.!?;\d]{0,60}(?:[:.]|$)",
    re.I,
)
_WRONG = lazy.pattern(  # that something above was wrong
    r"\b(?:sorry|oops|apologies|my (?:mistake|bad|error)|pardon)\b[^.!?]{0,40}\b(?:wrong|mistake|error|typo|slip|swapped|mixed|mis(?:read|typed|took)|too early|too soon|i meant)\b|"
    r"\b(?:i|we)(?: have|['’]ve)? (?:got|had|wrote|put|typed|gave)(?: you)? (?:\w+ ){0,4}wrong\b|\b(?:i|we)(?: have|['’]ve)? (?:swapped|transposed|mistyped|misread|mixed up)\b|"
    r"\b(?:(?:one|two|three|a few|some) (?:things?|figures?|numbers?|points?|lines?)|(?:the|our) (?:\w+ )?(?:budget|date|volume|figure|number|sum|price|go-?live|deadline)s?)(?: (?:above|there|i gave|i wrote|in it))? (?:is|are|was|were) (?:also |too |sadly |plain |simply )?(?:wrong|not right|incorrect|a typo|a slip|a mistake)\b|"
    r"\bcorrects? me\b|\bstand corrected\b|\bcorrection\b\W",
    re.I,
)
_POSTSCRIPT = lazy.pattern(r"^\W*P\.? ?(?:P\.? ?)?S\.?(?=[\s:,–—-])", re.I)
_BESIDES = lazy.pattern(
    r"\b(?:also|another|others?|second|besides|additional(?:ly)?|on top|extra|separate(?:ly)?|next|later|or)\b", re.I
)
_OTHERWISE = lazy.pattern(
    r"\b(?:not|n['’]t|after all|instead|rather than|no longer|has become|corrected|wrong|forget what)\b", re.I
)
_TAKES_OVER = lazy.pattern(
    r"\b(?:not|n['’]t|left|leaves|instead|no longer|moved|went|gone|replaced|replaces|takes? over|wrong|has become)\b",
    re.I,
)
_MAY_BE = (  # one of which stands wherever a brief is put right
    *("correct", "corrigend", "errat", "amendment", "sorry", "oops", "apolog", "my mistake", "my bad", "my error"),
    *("pardon", "wrong", "swapped", "transposed", "mistyped", "misread", "mixed up", "a typo", "a slip", "not right"),
)
_MAY_BE_BELOW = lazy.pattern(r"\bp\.? ?s\b", re.I)
_NAMES = {
    "money": lazy.pattern(r"\b(?:budget|sum|amount|money|price|ceiling)\b", re.I),
    "date": lazy.pattern(r"\b(?:go-?live|launch|deadline|live date|start date|target date|date)\b", re.I),
}
_MEANT = lazy.pattern(
    r"\b(?:i|we) (?:meant|mean) (?:to (?:write|say|type) )?(?:about )?(?P<number>\d[\d.,’']*k?\b)(?=\W*$|\W*[.!;,–—-]|[.!]* (?:for the (?:budget|project|work|money)|the \d))",
    re.I,
)
_FEWEST_MONEY = 1_000
_PERIOD = frozenset(
    [
        "per",
        "a",
        "an",
        "each",
        "every",
        "day",
        "week",
        "fortnight",
        "month",
        "quarter",
        "year",
        "season",
        "daily",
        "weekly",
        "monthly",
        "yearly",
        "of",
        "the",
    ]
)
_WORD = lazy.pattern(r"[^\W\d_]+")


def _may_be_put_right(body: Body) -> bool:
    return any(map(body.small.__contains__, _MAY_BE)) or _MAY_BE_BELOW.search(body.text) is not None


def replaced(
    body: Body, read: Collection[FactRead], guessed: Collection[HedgedRead], facts: dict[str, Fact]
) -> Iterator[FactRead | HedgedRead]:
    """Those of what is read, or only guessed, of which the writer says something else where the brief is put right; `facts` are
    the playbook's, by key."""
    if not _may_be_put_right(body):
        return
    for first, passages, listed in _corrections(body):
        last = passages[-1].end
        said = body.text[first:last]
        for new in (fact for fact in read if first <= fact.start < last and fact.key in facts):
            known: tuple[FactRead | HedgedRead, ...] = (*read, *guessed)
            above = [old for old in known if old.key == new.key and old.start < first and old.value != new.value]
            yield from (old for old in above if _is_of_the_same(facts[new.key], old, new, said, listed=listed))


def named_anew(body: Body, read: Collection[FactRead], facts: dict[str, Fact]) -> Iterator[tuple[Fact, str, Passage]]:
    """The one sum or day that a correction names beside the word for it, where it is not read by itself ("I swapped the digits
    of the budget, it is 54,000"): the fact, its value and where."""
    if not _may_be_put_right(body):
        return
    for _, passages, _ in _corrections(body):
        for passage in passages:
            said = body.text[passage.start : passage.end]
            told = {
                facts[fact.key].kind for fact in read if passage.start <= fact.start < passage.end and fact.key in facts
            }
            for kind, names in _NAMES.items():
                fact = next((one for one in facts.values() if one.kind == kind and is_one(one)), None)
                values = {one.value for one in body.quantities(said).get(kind, ()) if one.value}
                if fact and kind not in told and len(values) == 1 and names.search(said):
                    yield fact, values.pop(), passage


def meant_instead(
    body: Body, read: Collection[FactRead], facts: dict[str, Fact]
) -> Iterator[tuple[FactRead, str, Passage]]:
    """The sum that a writer says was meant, in few words and without its currency ("sorry, I meant 12k!!"): the one that was
    read before, its value of now, and where."""
    sums = [fact for fact in read if fact.key in facts and facts[fact.key].kind == "money"]
    if len(sums) != 1 or "meant" not in body.small:
        return
    (old,) = sums
    for passage in body.passages:
        meant = _MEANT.search(body.text, passage.start, passage.end)
        if meant is None or passage.start <= old.start:
            continue
        currency = old.value.split()[0]
        value = money_in(f"{currency} {meant['number']}")
        if value and int(number_of(value)) >= _FEWEST_MONEY:
            yield old, value, passage


def _is_of_the_same(kind: Fact, old: FactRead | HedgedRead, new: FactRead, said: str, *, listed: bool) -> bool:
    """Whether a new value takes the place of an old one: of counts that which counts the same, of people who had the role."""
    if is_one(kind):
        return True  # a case has one at a time
    if not listed and not (_OTHERWISE.search(said) or _WRONG.search(said)):
        return False
    if kind.kind == "date":
        return True
    if kind.kind == "people":
        return listed or _TAKES_OVER.search(said) is not None
    return kind.kind == "quantity" and not _counted(old).isdisjoint(_counted(new)) and number_of(new.value) != ""


def _counted(fact: FactRead | HedgedRead) -> set[str]:
    """What a volume counts, by its words."""
    return {word.lower() for word in _WORD.findall(fact.value)} - _PERIOD


def _corrections(body: Body) -> Iterator[tuple[int, list[Passage], bool]]:
    """The passages that put a brief right: where each run of them begins, and whether they are a list of corrections."""
    passages, end = body.passages, 0
    for at, passage in enumerate(passages):
        if at < end:
            continue
        said, lead = (
            body.text[passage.start : passage.end],
            _line_above(body.text, at and passages[at - 1].end, passage),
        )
        heads = _CORRECTIONS.search(lead)
        if heads or _CORRECTIONS.search(said):
            end = _last_of_list(body.text, passages, at)
            yield passage.start, passages[at:end], True
        elif _WRONG.search(said) or (_POSTSCRIPT.search(_line_of(body.text, passage)) and not _BESIDES.search(said)):
            end = at + 1
            following = passages[end : end + 1]
            if following and "\n\n" not in body.text[passage.end : following[0].start]:
                end += 1
            yield passage.start, passages[at:end], False


def _line_of(text: str, passage: Passage) -> str:
    """The line of a text on which a passage stands, from its beginning."""
    return text[text.rfind("\n", 0, passage.start) + 1 : passage.end]


def _line_above(text: str, last: int, passage: Passage) -> str:
    """The last line with words between the passage before, which ends at `last`, and a passage; "" where there is none."""
    lines = [line for line in text[last : text.rfind("\n", 0, passage.start) + 1].split("\n") if line.strip()]
    return lines[-1] if lines else ""


def _last_of_list(text: str, passages: list[Passage], first: int) -> int:
    """Behind which passage a list of corrections ends: at an empty line below which no further item stands."""
    for at in range(first + 1, len(passages)):
        between = text[passages[at - 1].end : passages[at].start]
        if "\n\n" in between and not BULLET.match(_line_of(text, passages[at])):
            return at
    return len(passages)
