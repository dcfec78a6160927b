"""How a brief is laid out: headings with what stands under them, `Key: value` lines, rows of tables, sentences of prose.

A heading says in which mood its lines are ("Out of scope", "Systems we are looking at:") or what they are about ("Known
exceptions"). It holds until the next heading, or until the blank line that ends its list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from inwriting.playbook.schema import Fact
from inwriting.reading.prose import mood_of, sentences

Span = tuple[int, int]
SHORT = 45  # characters: a shorter line is no line of a paragraph that was wrapped, where the next begins anew
WRAPPED = 50  # characters: a line at least so long may go on in the next


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says of the lines under it: their mood ("" where each says its own), and the fact they are values
    of. Where it `lists`, its lines name things without a verb."""

    mood: str = ""
    fact: Fact | None = None
    lists: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of prose, or a line that labels its value: `fact`, where the value starts, and the mood that the label
    gives ("new CRM: …" is planned)."""

    start: int
    end: int
    heading: Heading = Heading()
    fact: Fact | None = None
    value: int = 0
    mood: str = ""


_MARK = (
    r"[ \t]*(?:[-*•–▪◦·]|\(?\d{1,3}[.):]|\d{1,3}(?:\.\d{1,2}){1,3}[.):]?|\(?[a-zA-Z][.)]|§ ?\d{1,3}\.?|#{1,4}|"
    r"[A-Z]{1,3}-?\d{1,3}[.):]?|\[\s?[xX]?\s?\])[ \t]+"
)
BULLET = re.compile(_MARK)
_LABELLED = re.compile(
    rf"(?:{_MARK})?[ \t|*_]*(?P<label>[A-Za-zÀ-ÿ][^:=\t|\n]{{0,90}}?)[*_]{{0,2}}[ \t]*"
    r"(?:[:=][*_]{0,2}|\t|\||(?<=[ ])[ ]|[ ][–—-]{1,2}>?(?=[ ])|→)[ \t*_]*(?=\S)"
)
_HEADING = re.compile(
    rf"(?:{_MARK})?[ \t*_#]*(?P<label>[A-Za-zÀ-ÿ][^:!?\n|]{{0,90}}?)[*_]{{0,2}}[ \t]*(?P<colon>:)?[*_ \t]*"
)
_HANGS = re.compile(
    r"(?:[,;(/&+–—-]|\b(?:and|or|the|an?|our|we|is|are|use|uses|using|run|with|in|on|of|to|from|by|for|into|have|has|not))$",
    re.I,
)
_RULE = re.compile(r"[ \t]*[-=_|+: \t]{3,}\s*")
_MOODS = (
    (
        r"(?:what is |explicitly )?(?:out of|not in|outside(?: the| of)?) scope|exclusions?|excluded|not included|non-goals?",
        "out of scope",
    ),
    (
        (
            r"(?:phase|step|stage) (?:2|3|two|three|ii)|later(?: phases?)?|future(?: phases?)?|nice to have|roadmap|next phase|"
            r"wish ?list|future state|target (?:state|landscape)"
        ),
        "planned",
    ),
    (r"(?:our |open )?questions?(?: for you| to you)?", "question"),
    (r"(?:our )?(?:assumptions?|guesses)", "hedged"),
)
_IN_SCOPE = re.compile(
    r"(?:in )?scope|included|what is in scope|in scope .{0,40}|records?(?: in scope| to (?:move|sync))?"
)
_OLD = re.compile(r"\b(?:old|former|previous|replaced|retired)\b")
_NEW = re.compile(r"\b(?:new|future|planned|target|to-be|next|upcoming|candidate|preferred|shortlisted)\b")
_AROUND = re.compile(
    r"^(?:our|the|your|current|existing|main|present|expected|desired|required|planned|target|new|future|old|former|"
    r"previous|key|known|business|total)\s+|"
    r"\s+(?:systems?|in use|today|in place|used|currently|now|person|contact|owner|lead|name|date|target|status|if any|"
    r"if known)$"
)


class Layout:
    """Reads the layout of briefs; the labels it knows are those of a playbook's facts."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._labels: Mapping[str, Fact] = {
            label.casefold().replace("_", " "): fact for fact in facts for label in (fact.key, fact.label, *fact.labels)
        }

    def label(self, words: str) -> tuple[Fact | None, str]:
        """The fact that a label names, and the mood that the label gives."""
        folded = " ".join(words.casefold().replace("_", " ").replace("*", " ").split())
        if folded in self._labels:
            return self._labels[folded], ""
        plain = " ".join(re.sub(r"\([^()]{0,80}\)", " ", folded).strip(" ?").split())
        while plain not in self._labels:
            shorter = _AROUND.sub("", plain)
            if shorter == plain:
                return None, ""
            plain = shorter
        fact = self._labels[plain]
        if fact.kind != "system":
            return fact, ""
        return fact, "past" if _OLD.search(folded) else "planned" if _NEW.search(folded) else ""

    def passages(self, text: str, spans: Sequence[Span]) -> Iterator[Passage]:
        """The passages of these stretches of a text, in order."""
        for start, end in spans:
            yield from self._passages(text, start, end)

    def _passages(self, text: str, start: int, end: int) -> Iterator[Passage]:
        lines = _lines(text, start, end)
        heading, listed, index = Heading(), False, 0
        blank = False
        while index < len(lines):
            begin, stop = lines[index]
            line = text[begin:stop]
            index += 1
            if not line.strip() or _RULE.fullmatch(line):
                blank = True
                continue
            bullet = BULLET.match(line) is not None
            if blank and listed and not bullet:
                heading, listed = Heading(), False
            blank = False
            following = next(
                (text[slice(*span)] for span in lines[index : index + 2] if text[slice(*span)].strip()), ""
            )
            if found := self._heading(line, following):
                heading, listed = found, False
                continue
            labelled = self._labelled(line)
            if labelled:
                fact, value, mood = labelled
                while index < len(lines) and self._goes_on(text, lines[index - 1], lines[index]):
                    stop = lines[index][1]
                    index += 1
                yield Passage(begin, stop, heading, fact, begin + value, mood)
                continue
            listed = listed or bullet or heading.fact is not None
            while index < len(lines) and not self._ends(text, lines, index):
                stop = lines[index][1]
                index += 1
            marker = BULLET.match(text, begin, stop)
            for first, last in sentences(text, marker.end() if marker else begin, stop):
                inline = self._labelled(text[first:last], inline=True)
                if inline:
                    yield Passage(first, last, heading, inline[0], first + inline[1], inline[2])
                else:
                    yield Passage(first, last, heading)

    def _ends(self, text: str, lines: Sequence[Span], index: int) -> bool:
        """Whether the paragraph ends before this line: something else begins, or the line before was short and whole."""
        following = text[slice(*lines[index + 1])] if index + 1 < len(lines) else ""
        if self._breaks(text, lines[index], following):
            return True
        line, words = text[slice(*lines[index - 1])].rstrip(), text[slice(*lines[index])].lstrip()
        return len(line) < SHORT and words[:1].isupper() and not _HANGS.search(line)

    def _goes_on(self, text: str, line: Span, following: Span) -> bool:
        """Whether a labelled value goes on in the next line: that is indented, or the line was full."""
        words = text[slice(*following)]
        if self._breaks(text, following, ""):
            return False
        return words[:1] in " \t" or (len(text[slice(*line)].rstrip()) >= WRAPPED and not words[:1].isupper())

    def _breaks(self, text: str, line: Span, following: str) -> bool:
        """Whether a line is not part of the paragraph before it."""
        words = text[slice(*line)]
        return (
            not words.strip()
            or BULLET.match(words) is not None
            or _RULE.fullmatch(words) is not None
            or self._labelled(words) is not None
            or self._heading(words, following) is not None
        )

    def _heading(self, line: str, following: str) -> Heading | None:
        """What a line says as a heading; None where it is none. A heading ends with a colon, is marked, or has a list
        below it."""
        match = _HEADING.fullmatch(line.rstrip())
        if match is None:
            return None
        bare = line.strip()
        label = " ".join(match["label"].casefold().split()).rstrip(".")
        words = len(label.split())
        over_list = BULLET.match(following) is not None
        marked = (
            bool(match["colon"])
            or bare.startswith(("#", "**"))
            or (words <= 5 and (over_list or _RULE.fullmatch(following)))
        )
        if not marked and not (_numbers_over(line, following) and words <= 8):
            return None
        for pattern, mood in _MOODS:
            if re.fullmatch(pattern, label):
                return Heading(mood, lists=True)
        fact, mood = self.label(label)
        if _IN_SCOPE.fullmatch(label):
            return Heading(fact=fact, lists=True)
        if fact:
            return Heading(mood, fact)
        if match["colon"]:
            said = mood_of(match["label"])
            return Heading("" if said == "stated" else said)
        return Heading() if bare.startswith("#") or _numbers_over(line, following) else None

    def _labelled(self, line: str, *, inline: bool = False) -> tuple[Fact, int, str] | None:
        """The fact that a line labels, where its value begins, and the mood of the label; within prose by a colon."""
        match = _LABELLED.match(line)
        if match is None or (inline and ":" not in line[match.end("label") : match.end()]):
            return None
        fact, mood = self.label(match["label"])
        return (fact, match.end(), mood) if fact else None


def _numbers_over(line: str, following: str) -> bool:
    """Whether a numbered line is the heading of the next: "3." over "3.1"."""
    number, below = (
        re.match(r"[ \t]*(\d{1,3}(?:\.\d{1,2}){0,2})[.)]?[ \t]", line),
        re.match(r"[ \t]*(\d{1,3}(?:\.\d{1,2})+)", following),
    )
    return bool(number and below and below[1].startswith(f"{number[1]}."))


def _lines(text: str, start: int, end: int) -> list[Span]:
    lines, position = [], start
    for line in text[start:end].splitlines(keepends=True):
        lines.append((position, position + len(line)))
        position += len(line)
    return lines
