"""That there is no ceiling, no budget and no day, as a brief says it of itself: "No budget ceiling has been set", "Timeline: no deadline".

Who has no ceiling has answered the question for one, and is shown what was understood. A budget and a day may still come ("no budget
yet", "there is no deadline"): that there is none is an assumption, so nobody asks again, and the letter says what the quote goes on
with. Both are read only of words that say nothing else: "no budget for licences" and "no deadline was ever missed" stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.called import OTHER_SYSTEMS
from inwriting.reading.replies.align import words_of
from inwriting.reading.replies.denial import named_in
from inwriting.reading.replies.none_set import NONE, says_none
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers

MOST_READ = 120  # characters of words that say so and nothing else
_UNSET = {"money": "no sum is set yet", "date": "no day is set yet"}
_DENIES = lazy.pattern(
    r"\b(?:no|not|none|nothing|keine?n?|nicht|pas|aucune?|geen|niet|sin|sem|não|ning[uú]n\w*|nenhum\w*)\b|n['’]t\b",
    re.I,
)
_LIMIT = {"money": lazy.pattern(r"\b(?:ceiling|cap|limit|maximum)s?\b", re.I)}  # whose absence is told for good
_ANOTHER = lazy.pattern(  # "that is not the budget" and "the budget has no line for it" deny something else
    r"\b(?:not|n['’]t) (?:an?|the|our|my|your|part)\b|\b(?:it|that|this)(?:['’]s| is) no\b|\blines?\b", re.I
)
_A_DATE = lazy.pattern(  # which a brief has one of to set
    r"\W*(?:(?:and|but|so) )?(?:an?|no|the|our) (?:(?:firm|fixed|exact|target|final|definite) )?(?:date|deadline|day)\b",
    re.I,
)
_NOW = r"(?: (?:systems?|software|tools?|programs?|as such|at all|here|so far|as yet|yet|today|now|at present|at the moment|currently|in (?:use|place|the house)|worth the name))*"
_NO_SYSTEM = (
    r"(?:^|(?<=[.;,:!(–—-] )|(?<=\n)|(?<= and ))\W*(?:"
    r"(?:(?:we|there|i)(?: (?:do not|don['’]t)? ?(?:have|use|run|is|are)|['’]ve got|['’]s)? |still |so far |as yet |with |at present )*(?:no|without (?:an? |any )?|not any|(?<=n['’]t have )an?|(?<=n['’]t have )any|(?<=not have )an?|(?<=not have )any) {key}"
    rf"{_NOW}(?: (?:is|are) (?:in (?:place|use)|there|used|installed))?|"
    rf"(?:we|i)(?:['’]ve| have) (?:never|not(?: yet)?)(?: yet)? (?:had|got|owned|bought|used) (?:an?|any) {{key}}{_NOW}|"
    rf"(?:an? )?{{key}} (?:we|i) (?:do not|don['’]t) have{_NOW}|(?:our |the |which )?{{key}}\? (?:none|no|we have none|there is none|nothing)"
    r")(?=\s*(?:$|[.;,:!()–—]|\n|\b(?:and|but|only|just|yet)\b))"
)
_CALLED = {"erp": r"(?:ERP|(?:accounting|finance|bookkeeping) (?:system|software|package|program(?:me)?))"}
_YET = lazy.pattern(r"\b(?:yet|far|moment|present|currently|now|stage|still|until)\b", re.I)
_CUT = lazy.pattern(r"[,;–—]|\s-+\s|\b(?:and|but|so|though)\b", re.I)


def note_none(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Enters of which sums and days of the work a brief says that there is none, where it says nothing else of them."""
    read = {key for key, _ in registers.places()}
    for fact in playbook.facts:
        if fact.may_be_none and fact.kind in _UNSET and fact.key not in read:
            for passage, start, end in _denied(body, fact):
                words = body.text[start:end]
                limit = fact.kind in _LIMIT and _LIMIT[fact.kind].search(words) is not None
                mood = "stated" if limit and not _YET.search(words) else "hedged"
                clause = Clause(words, start, end, mood, (passage.start, passage.end))
                registers.put(fact.key, NONE, clause, told=f"{fact.label}: {_UNSET[fact.kind]}")
                break


def note_no_system(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Enters of a CRM and of an ERP that there is none, where a brief in English says so and names none: "No CRM. Each rep has a
    spreadsheet". One may be bought in the course of this work, so it is assumed as a sum is of which there is none."""
    read = {key for key, _ in (*registers.facts, *registers.hedged)}
    for fact in playbook.facts:
        if fact.kind != "system" or not fact.may_be_none or fact.key == OTHER_SYSTEMS or fact.key in read:
            continue
        if not _may_be_named(fact.key, body.small):
            continue
        denied = re.compile(_NO_SYSTEM.format(key=_CALLED.get(fact.key, re.escape(fact.label))), re.I)
        for passage in body.passages:
            text = body.text[passage.start : passage.end]
            if passage.mood or passage.heading.mood or body.language_at(passage.start) != "en" or "?" in text:
                continue
            if found := denied.search(text):
                words = found.group().strip(" \t\r\n|.;,:-–—()*•")
                start = body.text.index(words, passage.start + found.start())
                clause = Clause(words, start, start + len(words), "hedged", (passage.start, passage.end))
                registers.put(fact.key, NONE, clause, told=f"{fact.label}: there is none now")
                break


def _may_be_named(key: str, small: str) -> bool:
    """Whether a text may name a system of a kind, which is quick to tell."""
    return f" {key}" in f" {small}" or (
        key in _CALLED and any(word in small for word in (" account", " financ", " bookk"))
    )


def _denied(body: Body, fact: Fact) -> Iterator[tuple[Passage, int, int]]:
    """Where the words of a brief say that there is none of what a fact is, and nothing else."""
    for passage in body.passages:
        if passage.mood or passage.heading.mood or not _DENIES.search(body.text, passage.start, passage.end):
            continue
        if passage.fact is not None:
            if passage.fact.key == fact.key and _is_none(body.text[passage.value : passage.end]):
                yield passage, *_trimmed(body.text, passage.start, passage.end)
            continue
        for start, end in (*_parts(body.text, passage), (passage.start, passage.end)):
            words = body.text[start:end]
            named = any(named_in(words_of(words), fact.names)) or (fact.aim and _A_DATE.match(words))
            if _is_none(words) and named:
                yield passage, *_trimmed(body.text, start, end)


def _is_none(words: str) -> bool:
    return len(words) <= MOST_READ and says_none(words) is not None and _ANOTHER.search(words) is None


def _parts(text: str, passage: Passage) -> Iterator[tuple[int, int]]:
    """The parts of a sentence that may each say something of their own."""
    cuts = [cut.span() for cut in _CUT.finditer(text, passage.start, passage.end)]
    starts, ends = [passage.start, *(end for _, end in cuts)], [*(start for start, _ in cuts), passage.end]
    yield from zip(starts, ends, strict=True) if cuts else ()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without what stands around its words."""
    words = text[start:end].strip(" \t\r\n|.;,:-–—()")
    first = text.index(words, start)
    return first, first + len(words)
