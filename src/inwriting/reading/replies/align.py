"""Aligns a reply with the letters it may quote, word by word.

We know exactly what we sent, so what is ours in a reply is found by content, not by quote marks: runs of three
or more words that continue our letter, found through an index of word triples; the heaviest chain of runs in
the letter's order; then each line is judged. A run that is out of order, in the middle of what somebody typed, is
a coincidence (people answer in our words) and stays theirs. Cost is n log n in the length of the reply.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from typing import Literal, NamedTuple

from rapidfuzz.fuzz import ratio

from inwriting.reading.text import lazy
from inwriting.reading.text.lines import Line, clean, plain_body

TICKED = "☑☒✓✔✅👍"
UNTICKED = "☐✗✘❌👎"
_WORD = lazy.pattern(rf"[<\[(]?(?:https?://|mailto:)[^\s>\])]+[>\])]?|[^\W_]+|[{TICKED}{UNTICKED}]")
_QUESTION_LINE = lazy.pattern(r"[\s*_]{0,6}(?:Q(?=\d{1,3}\.)|- Question (?=\d{1,3},))(\d{1,3})[.,][\s*_]")
_FACT_LINE = lazy.pattern(r"[\s*_>-]{0,6}U(\d{1,3})\.[\s*_]")
_ASSUME_LINE = lazy.pattern(r"\s*If\b.*\bassume", re.IGNORECASE)
_WHY_LINE = lazy.pattern(r"\s*(?:Why\b|If\b)", re.IGNORECASE)
_CITED = lazy.pattern(r"[\s>*-]{0,6}[\"“„«]")
_INTERROGATIVES = frozenset(
    ["which", "what", "who", "whose", "whom", "how", "when", "where", "why", "is", "are", "do", "does", "can"]
)
_GRAM = 3
_SURE = 12  # so many words in our order are ours wherever they stand
_CANDIDATES = 8


class Word(NamedTuple):
    """A word of the body: its normal form and its offsets. A tuple: there are thousands in a reply."""

    norm: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """What a line of our letter is about: `question` or `fact` with its number, or `prose`."""

    kind: Literal["question", "fact", "prose"]
    number: int = 0


PROSE = Place("prose")


@dataclass(slots=True)
class Sent:
    """All letters that may be quoted, newest first, as one sequence of words (None between letters)."""

    words: list[str | None] = field(default_factory=list)
    row_of: list[int] = field(default_factory=list)  # word → row (a line of a letter)
    row_start: list[int] = field(default_factory=list)
    row_end: list[int] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)  # row → what it is about
    depths: list[int] = field(default_factory=list)  # row → quote marks that our own line has
    letter_of: list[int] = field(default_factory=list)  # row → which letter
    cited: set[int] = field(default_factory=set)  # rows in quotation marks: words of the person we write to
    links: set[int] = field(default_factory=set)  # words of ours before which a link stands
    grams: dict[tuple[str | None, str | None, str | None], list[int]] = field(default_factory=dict)
    rows: dict[tuple[str, ...], list[int]] = field(default_factory=dict)  # short rows, whole
    labels: dict[str, list[int]] = field(default_factory=dict)  # "q3", where it begins a question

    def place(self, position: int) -> Place:
        return self.places[self.row_of[position]]


@dataclass(slots=True)
class Run:
    """Words `first`…`last` (exclusive) of line `line` that are words `begin`…`end` of what we sent."""

    line: int
    first: int
    last: int
    begin: int
    end: int
    matched: int
    chained: bool = False
    retyped: bool = False  # in a line that is a question of ours in changed words


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one line: ours (with its words in what we sent) or not."""

    line: int
    start: int
    end: int
    ours: bool
    begin: int = -1
    finish: int = -1


def words_of(text: str, offset: int = 0) -> list[Word]:
    """The words of a text in normal form: case, width and accents of compatibility folded; links are one word."""
    if text.isascii() and ":" not in text:  # most lines: no link, nothing to fold but the case
        lower = text.lower()
        return [Word(m.group(), offset + m.start(), offset + m.end()) for m in _WORD.finditer(lower)]
    found: list[Word] = []
    for match in _WORD.finditer(text):
        word = match.group()
        if "://" in word or "mailto:" in word:
            norm = ""  # rewritten on the way more often than not: never compared
        elif word.isascii():
            norm = word.lower()
        else:
            norm = unicodedata.normalize("NFKC", word).casefold()
        found.append(Word(norm, offset + match.start(), offset + match.end()))
    return found


@lru_cache(maxsize=16)
def prepare(texts: tuple[str, ...]) -> Sent:
    """Indexes the letters (their text parts as sent, newest first)."""
    sent = Sent()
    for number, text in enumerate(texts):
        _add_letter(sent, number, text)
    words = sent.words
    for index, gram in enumerate(zip(words, words[1:], words[2:], strict=False)):  # _GRAM words each
        if gram in sent.grams:
            sent.grams[gram].append(index)
        elif None not in gram:
            sent.grams[gram] = [index]
    for row, (start, end) in enumerate(zip(sent.row_start, sent.row_end, strict=True)):
        if end - start < _GRAM:
            sent.rows.setdefault(tuple(word or "" for word in words[start:end]), []).append(start)
        if sent.places[row].kind == "question" and words[start] == f"q{sent.places[row].number}":
            sent.labels.setdefault(words[start] or "", []).append(start)
    return sent


def _add_letter(sent: Sent, number: int, text: str) -> None:
    for line in _lines_of(text):
        row = len(sent.row_start)
        sent.links.update(len(sent.words) + before for before in line.links)
        if not line.words:
            continue
        if line.cited:
            sent.cited.add(row)
        sent.row_start.append(len(sent.words))
        sent.words += line.words
        sent.row_of += [row] * len(line.words)
        sent.row_end.append(len(sent.words))
        sent.places.append(line.place)
        sent.depths.append(line.depth)
        sent.letter_of.append(number)
    sent.words.append(None)
    sent.row_of.append(-1)


class _OurLine(NamedTuple):
    """A line of a letter of ours: its words, before how many of them links stand, and what it is about."""

    words: tuple[str, ...]
    links: tuple[int, ...]
    place: Place
    depth: int
    cited: bool


@lru_cache(maxsize=64)
def _lines_of(letter: str) -> tuple[_OurLine, ...]:
    """The lines of a letter. A letter may be quoted by many replies."""
    lines = plain_body(clean(letter)).lines
    found = []
    for line, place in zip(lines, _places(lines), strict=True):
        words: list[str] = []
        links: list[int] = []
        for word in words_of(line.text):
            if word.norm:
                words.append(word.norm)
            else:
                links.append(len(words))
        if words or links:
            found.append(_OurLine(tuple(words), tuple(links), place, line.depth, bool(_CITED.match(line.text))))
    return tuple(found)


def _places(lines: Sequence[Line]) -> list[Place]:
    """A question reaches from its `Q<n>.` line to its `If … assume …` line; a fact to the words it rests on."""
    places: list[Place] = []
    here, complete = PROSE, False
    for index, line in enumerate(lines):
        if line.blank:
            following = next((other.text for other in lines[index + 1 : index + 3] if not other.blank), "")
            goes_on = (
                _WHY_LINE.match(following) if here.kind == "question" else following.lstrip(" >*_")[:1] in "\"“«‘'„"
            )
            if here is not PROSE and not (following and goes_on):
                complete = True
        elif question := _QUESTION_LINE.match(line.text):
            here, complete = Place("question", int(question.group(1))), False
        elif fact := _FACT_LINE.match(line.text):
            here, complete = Place("fact", int(fact.group(1))), False
        elif complete:
            here = PROSE
        elif here.kind == "question" and _ASSUME_LINE.match(line.text):
            places.append(here)
            complete = True
            continue
        places.append(PROSE if line.blank else here)
    return places


# ------------------------------------------------------------------ runs


def align(lines: Sequence[Line], chosen: Sequence[bool], sent: Sent) -> tuple[list[list[Word]], list[list[Stretch]]]:
    """For each line its words and its stretches, ours and not; lines that are not `chosen` have none.

    `chosen` leaves out what cannot matter (old quotes far from anything typed), to save time."""
    words = [words_of(line.text, line.start) if use else [] for line, use in zip(lines, chosen, strict=True)]
    if len(sent.words) <= 1:
        return words, [_judge(line, index, words[index], [], sent) for index, line in enumerate(lines)]
    runs = _runs(words, sent)
    _chain(runs)
    accepted = _accept(lines, words, runs, sent)
    return words, [_judge(line, index, words[index], accepted.get(index, []), sent) for index, line in enumerate(lines)]


def _runs(words: Sequence[Sequence[Word]], sent: Sent) -> list[Run]:
    runs: list[Run] = []
    expected = -1
    for index, line_words in enumerate(words):
        if not line_words:
            continue
        norms = [word.norm for word in line_words]
        found, after = _line_runs(index, norms, expected, sent)
        runs += found
        if max((run.matched for run in found), default=0) * 2 >= len(norms):
            expected = after
    return runs


def _line_runs(line: int, norms: list[str], expected: int, sent: Sent) -> tuple[list[Run], int]:
    """The runs of one line, read from the left; `expected` is the word of ours that would come next."""
    runs: list[Run] = []
    words, count = sent.words, len(norms)
    index = 0
    while index < count:
        if not norms[index]:
            index += 1
            continue
        begin, length = expected, _match(norms, index, words, expected) if expected >= 0 else 0
        joined = bool(runs) and runs[-1].last == index
        settled = index == 0 and (length == count or _wraps_into(expected, length, sent))
        if not settled and length < 8:
            begin, length = _jump(norms, index, expected, length, sent) or (begin, length)
            if length < 2 and begin == expected and runs and not joined:
                length = 0
        if length == 0 and index == 0 and count < _GRAM:
            starts = sent.rows.get(tuple(norms)) or sent.labels.get(norms[0] if count == 1 else "")
            if starts:
                begin, length, settled = _nearest(starts, expected), count, True
        near = bool(runs) and 0 <= begin - runs[-1].end <= 6 and index - runs[-1].last <= 3
        if length >= _GRAM or (length and (settled or near)):
            runs.append(Run(line, index, index + length, begin, begin + length, length))
            index += length
            expected = begin + length
            continue
        skipped = _resync(norms, index, expected, sent) if runs and runs[-1].last == index else None
        if skipped:
            index, expected = skipped
            continue
        index += 1
    return _merge(runs, norms, sent), expected


def _wraps_into(expected: int, length: int, sent: Sent) -> bool:
    """Whether so many words are the end of a row of ours that was wrapped before them."""
    if not length:
        return False
    row = sent.row_of[expected]
    return expected > sent.row_start[row] and expected + length == sent.row_end[row]


def _match(norms: list[str], index: int, words: list[str | None], position: int) -> int:
    length, limit = 0, len(norms) - index
    while length < limit and position + length < len(words) and words[position + length] == norms[index + length]:
        length += 1
    return length


def _jump(norms: list[str], index: int, expected: int, length: int, sent: Sent) -> tuple[int, int] | None:
    """The longest run of ours that begins with the next three words; of equals the first after `expected`."""
    if index + _GRAM > len(norms):
        return None
    starts = sent.grams.get((norms[index], norms[index + 1], norms[index + 2]))
    if not starts:
        return None
    ahead = bisect_left(starts, expected)
    nearest = starts[ahead : ahead + _CANDIDATES] + starts[max(0, ahead - _CANDIDATES) : ahead][::-1]
    best: tuple[int, int] | None = None
    for start in nearest:
        reach = _match(norms, index, sent.words, start)
        if reach > length:
            best, length = (start, reach), reach
    return best


def _resync(norms: list[str], index: int, expected: int, sent: Sent) -> tuple[int, int] | None:
    """Behind a damaged word: where both go on together with two equal words, within a short reach."""
    for ours in range(1, 5):
        for theirs in range(3):
            if _match(norms[: index + theirs + 2], index + theirs, sent.words, expected + ours) >= 2:
                return index + theirs, expected + ours
    return None


def _nearest(starts: Sequence[int], expected: int) -> int:
    ahead = bisect_left(starts, expected)
    return starts[ahead] if ahead < len(starts) else starts[-1]


def _merge(runs: list[Run], norms: list[str], sent: Sent) -> list[Run]:
    """Joins the runs of a line that belong together but for a damaged word or two."""
    merged: list[Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        if last is not None:
            gap, missing = run.first - last.last, run.begin - last.end
            at_end = last.end - 1 < len(sent.row_of) and sent.row_end[sent.row_of[last.end - 1]] == last.end
            junk = all(
                not word or (len(word) <= 2 and any(map(str.isdigit, word))) for word in norms[last.last : run.first]
            )
            damaged = 0 < missing <= 6 and gap <= 3 and not (at_end and gap)
            if (missing == 0 and (gap == 0 or (junk and gap <= 2))) or damaged:
                last.last, last.end, last.matched = run.last, run.end, last.matched + run.matched
                continue
        merged.append(run)
    return merged


def _chain(runs: list[Run]) -> None:
    """Marks the heaviest chain of runs in the order of our letter (patience sorting with weights, n log n)."""
    ends: list[tuple[int, int]] = []  # (end, weight) with both rising
    at: dict[int, int] = {}  # end → run
    before: list[int] = [-1] * len(runs)
    best, best_weight = -1, 0
    for index, run in enumerate(runs):
        slot = bisect_left(ends, (run.begin + 1, -1)) - 1
        weight = run.matched + (ends[slot][1] if slot >= 0 else 0)
        before[index] = at[ends[slot][0]] if slot >= 0 else -1
        slot = bisect_left(ends, (run.end + 1, -1)) - 1
        if slot < 0 or ends[slot][1] < weight:
            if slot >= 0 and ends[slot][0] == run.end:
                del ends[slot]
            insort(ends, (run.end, weight))
            at[run.end] = index
            slot = bisect_left(ends, (run.end, weight)) + 1
            while slot < len(ends) and ends[slot][1] <= weight:
                del ends[slot]
        if weight > best_weight:
            best, best_weight = index, weight
    while best >= 0:
        runs[best].chained = True
        best = before[best]


# ------------------------------------------------------------------ judging


def _accept(
    lines: Sequence[Line], words: Sequence[Sequence[Word]], runs: Sequence[Run], sent: Sent
) -> dict[int, list[Run]]:
    """The runs that really are our text and not somebody's own words that happen to be like ours."""
    accepted: dict[int, list[Run]] = {}
    ended = -1  # where in ours the last accepted run ended
    covered: dict[int, int] = {}
    for run in runs:
        covered[run.line] = covered.get(run.line, 0) + run.matched
    runs = _with_retyped(lines, words, runs, sent)
    for position, run in enumerate(runs):
        count = len(words[run.line])
        marked = lines[run.line].depth > 0
        same_line = accepted.get(run.line)
        if run.retyped:
            accepted.setdefault(run.line, []).append(run)
            ended = run.end
            continue
        if _cites(run, words[run.line], same_line, sent):
            continue
        follows = run.begin == ended or run.begin == sent.row_start[sent.row_of[run.begin]]
        if same_line:
            follows = follows or 0 <= run.begin - same_line[-1].end <= 6
        damaged = (
            marked
            and run.chained
            and covered[run.line] >= 0.6 * count
            and follows
            and (run.first <= 1 or bool(same_line))
        )
        following = runs[position + 1] if position + 1 < len(runs) else None
        goes_on = following is not None and _wraps(run, following, sent)
        label = marked and count == 1 and sent.words[run.begin] in sent.labels  # "> Q3:", the rest was cut
        if not label and _may_be_said(run, count, sent) and not _beside(run, ended, following, sent):
            continue
        if damaged or label or _is_ours(run, count, covered[run.line], ended, goes_on, sent):
            accepted.setdefault(run.line, []).append(run)
            ended = run.end
    return accepted


def _with_retyped(lines: Sequence[Line], words: Sequence[Sequence[Word]], runs: Sequence[Run], sent: Sent) -> list[Run]:
    """The runs, with one in place of many where a line is a question of ours in changed words ("What is a …?")."""
    result: list[Run] = []
    for line, group in groupby(runs, lambda run: run.line):
        found = list(group)
        retyped = _retyped(lines[line], words[line], found, sent)
        if retyped is not None:
            found = [retyped, *(run for run in found if run.first >= retyped.last)]
        result += found
    return result


def _retyped(line: Line, words: Sequence[Word], runs: Sequence[Run], sent: Sent) -> Run | None:
    questions = [run for run in runs if sent.words[sent.row_start[sent.row_of[run.begin]]] in sent.labels]
    if not questions:
        return None
    row = sent.row_of[max(questions, key=lambda run: run.matched).begin]
    begin, finish = sent.row_start[row], sent.row_end[row]
    label = sent.words[begin] or ""
    inside = [run for run in questions if begin <= run.begin and run.end <= finish]
    if not inside or (
        (inside[0].first, inside[0].begin) == (0, begin) and (inside[0].end == finish or inside[0].last == len(words))
    ):
        return None  # it is whole
    norms = [word.norm for word in words]
    labelled = norms[0] in (label, label[1:])
    if not labelled and re.fullmatch(r"q?\d{1,3}", norms[0]):
        return None
    last = _end_of_question(line, words, norms, inside[-1], sent.words[finish - 2 : finish])
    end = finish if last > inside[-1].last else inside[-1].end
    theirs, ours = norms[labelled:last], [word or "" for word in sent.words[begin + 1 : end]]
    asks = line.text[words[last - 1].end - line.start :].lstrip("*_ ").startswith("?")
    asks = asks or (last == len(words) and theirs[:1] != [] and theirs[0] in _INTERROGATIVES)
    if not asks and not (labelled and (line.depth > 0 or theirs[:1] == ours[:1])):
        return None
    if max(run.matched for run in inside) < 4 or ratio(" ".join(theirs), " ".join(ours)) < 65:
        return None
    return Run(line=inside[0].line, first=0, last=last, begin=begin, end=end, matched=end - begin, retyped=True)


def _end_of_question(
    line: Line, words: Sequence[Word], norms: Sequence[str], last: Run, ending: Sequence[str | None]
) -> int:
    """The word behind a retyped question: where its last words or its question mark stand, else where ours end."""
    for index in range(last.first, len(norms) - 1):
        if norms[index : index + 2] == list(ending):
            return index + 2
    mark = line.text.find("?", words[last.last - 1].end - line.start)
    behind = sum(word.end - line.start <= mark for word in words)
    return behind if behind - last.last <= 8 and behind > last.last else last.last


def _may_be_said(run: Run, count: int, sent: Sent) -> bool:
    """Whether our words may as well be an answer: a single word ("no, …"), or their own words as we cited them."""
    return run.matched == count == 1 or (sent.row_of[run.begin] in sent.cited and run.matched < _SURE)


def _beside(run: Run, ended: int, following: Run | None, sent: Sent) -> bool:
    """Whether a run stands in the reply where it stands in ours: close behind the last of ours, or before the next."""
    row = sent.row_of[run.begin]
    if run.matched == 1 and sent.row_start[row] == run.begin and sent.row_end[row] > run.end:
        return False  # nothing wraps behind the first word
    ahead = following.begin - run.end if following else -1
    return 0 <= run.begin - ended <= _SURE or 0 <= ahead <= _SURE


def _wraps(run: Run, following: Run, sent: Sent) -> bool:
    """Whether the next line goes on within the same row of ours."""
    within = run.end < sent.row_end[sent.row_of[run.begin]]
    return within and following.line == run.line + 1 and following.first == 0 and following.begin == run.end


def _cites(run: Run, words: Sequence[Word], before: Sequence[Run] | None, sent: Sent) -> bool:
    """Whether a run stands in somebody's own sentence: behind words of theirs, and not where ours would go on."""
    if before and 0 <= run.begin - before[-1].end <= 6:
        goes_over = sent.row_of[run.begin] != sent.row_of[before[-1].begin]
        return goes_over and run.last < len(words) and run.first > before[-1].last and run.matched < _SURE
    if before and run.first == before[-1].last and before[-1].end == sent.row_end[sent.row_of[before[-1].begin]]:
        return run.matched < _SURE  # an answer behind a whole question, in our words
    own = [word.norm for word in words[max(before[-1].last if before else 0, run.first - 12) : run.first] if word.norm]
    if len(own) < 2:
        return False
    return run.begin == 0 or not similar(" ".join(own), sent.words[max(0, run.begin - len(own)) : run.begin])


def _is_ours(run: Run, count: int, covered: int, ended: int, goes_on: bool, sent: Sent) -> bool:
    row = sent.row_of[run.begin]
    offset = run.begin - sent.row_start[row]
    row_length = sent.row_end[row] - sent.row_start[row]
    continues = run.begin == ended
    whole = run.matched == count or covered >= 0.85 * count
    reaches_end = sent.row_end[sent.row_of[run.end - 1]] == run.end
    if run.matched >= _SURE and run.matched >= 0.6 * count:
        return True
    if not run.chained and not continues:
        copied = sent.places[row].kind == "question" and offset <= 1 and run.matched >= min(4, row_length)
        return copied and (whole or reaches_end or run.matched >= 0.6 * row_length)
    if whole:
        return continues or (offset <= 1 and (run.matched >= _GRAM or run.matched == row_length)) or goes_on
    if run.first <= 1 and (offset <= 1 or continues):
        return reaches_end or (run.matched >= 5 and run.matched >= 0.6 * min(count, row_length))
    return (offset <= 1 or continues) and run.matched >= _GRAM and reaches_end


def _judge(line: Line, index: int, words: list[Word], runs: list[Run], sent: Sent) -> list[Stretch]:
    """Cuts a line into stretches, ours and not. Damaged words between two pieces of ours are ours."""
    if not words:
        return []
    if not runs:
        return [Stretch(index, line.start, line.end, False)]
    stretches: list[Stretch] = []
    cursor = 0
    start = line.start
    previous: Run | None = None
    for run in runs:
        if run.first > cursor and not _is_damage(words[cursor : run.first], previous, run, sent, marked=line.depth > 0):
            left = _trim(line, start, words[run.first].start)
            stretches.append(Stretch(index, left[0], left[1], False))
            start = words[run.first].start
        end = _after(line, words[run.last - 1].end)
        stretches.append(Stretch(index, start, end, True, run.begin, run.end))
        start, cursor, previous = end, run.last, run
    rest = words[cursor:]
    if rest and not _is_tail(rest, runs[-1], sent, marked=line.depth > 0):
        left = _trim(line, start, line.end)
        stretches.append(Stretch(index, left[0], left[1], False))
    return stretches


def _trim(line: Line, start: int, end: int) -> tuple[int, int]:
    text = line.text[start - line.start : end - line.start]
    return start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())


def _after(line: Line, end: int) -> int:
    """The end of our word with the punctuation that stands directly behind it."""
    position = end - line.start
    while position < len(line.text) and not line.text[position].isspace() and not line.text[position].isalnum():
        if line.text[position] in f"[(<{TICKED}{UNTICKED}€$£":
            break
        position += 1
    return line.start + position


def _is_damage(between: Sequence[Word], before: Run | None, after: Run, sent: Sent, *, marked: bool) -> bool:
    text = " ".join(word.norm for word in between).strip()
    if not text:
        return True
    if before is None:
        # A number or a letter that numbers our line anew ("3." for "Q3.").
        ahead = sent.words[after.begin - 1] if after.begin else None
        begins = after.begin - sent.row_start[sent.row_of[after.begin]] <= 1
        return len(between) <= 2 and (
            text == (ahead or "")[1:] or (len(text) <= 2 and (marked or (begins and text.isdigit())))
        )
    missing = sent.words[before.end : after.begin] if 0 < after.begin - before.end <= 60 else []
    return bool(missing) and ratio(text, " ".join(word or "" for word in missing)) >= 60


def _is_tail(rest: Sequence[Word], last: Run, sent: Sent, *, marked: bool) -> bool:
    """Whether the end of a line is the damaged end of our row."""
    text = " ".join(word.norm for word in rest).strip()
    if not text:
        return marked or last.end in sent.links
    row_end = sent.row_end[sent.row_of[last.end - 1]]
    missing = [word or "" for word in sent.words[last.end : min(row_end, last.end + len(rest) + 2)]]
    same = " ".join(missing[: len(rest)])
    if not missing or len(rest) > len(missing) + 1:
        return False  # the row ends, and something goes on
    return ratio(text, same) >= 60 or ratio(text, " ".join(missing)) >= 80


def similar(text: str, missing: Sequence[str | None]) -> bool:
    """Whether a piece is our own missing text in damaged form."""
    ours = " ".join(word or "" for word in missing)
    theirs = " ".join(word.norm for word in words_of(text))
    return bool(ours) and bool(theirs) and ratio(theirs, ours) >= 60


def neighbours(chosen: Sequence[bool], above: int, below: int) -> list[bool]:
    """Which lines are chosen, or stand within `above` lines above or `below` lines below a chosen one."""
    result = list(chosen)
    for order, reach in ((range(len(chosen) - 1, -1, -1), above), (range(len(chosen)), below)):
        left = 0
        for index in order:
            left = reach if chosen[index] else left - 1
            result[index] = result[index] or left > 0
    return result
