"""Our brief form, filled in: in what the writer typed, in a file, or within our letter, which stands quoted below.

The labels are ours, and what is written behind them is the writer's, wherever the form stands. The rest of our letter is
nobody's answer, and a row that stays empty says nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import dropwhile, islice, takewhile

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.page.labels import Labels, labels
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import begins_mail
from inwriting.reading.text.lines import plain_body
from inwriting.reading.text.signature import is_courtesy, is_name, is_noise

Span = tuple[int, int]

EMPTY_FORM = "empty-form"  # why a mail that brings the form with nothing in it is no brief


def _wrapped(words: str) -> str:
    """A pattern for words that a mail client may have wrapped, within a quote or not."""
    return r"[\s>]+".join(map(re.escape, words.split()))


_OURS = lazy.pattern(  # words that only our form has, or the letter that asks to complete it
    rf"\({_wrapped('bought, signed, evaluating, not purchased, renewing)')}|"
    rf"{_wrapped('Copy these lines into your reply and complete what you know')}|"
    rf"{_wrapped('Write behind the colon what you know, leave the rest empty, and send it back')}|"
    rf"(?:{_wrapped('The decision you are trying to make, and by when')}|{_wrapped('Decision to be made, and by when')})[ \t]*[:\t]"
)
_TELLS_HOW = lazy.pattern(  # lines of the form that are no rows of it
    r"\W*(?:A brief in \w+ lines\b|(?:A brief in \w+ lines\. )?Write behind the colon|know, leave the rest empty|Your answer\W*$|Brief\W*$|Copy these lines|"
    r"Five lines from you|rest\. The attached form)"
)
_ROW = lazy.pattern(
    r"(?:[ \t]*[-*•][ \t])?[ \t*_]*(?P<label>[A-Za-zÀ-ÿ](?:[^:()\t|\n]|\([^()\n]{0,120}\)){0,120}?)[*_]{0,2}[ \t]*(?:[:=\t|]|(?<=[ ])[–—-](?=[ ]))[:\t| *_]*"
)
_ALONE = lazy.pattern(r"(?P<label>[A-Z][^\t|\n]{1,120})")  # a row of a sheet whose other cell is empty
_OPEN = lazy.pattern(r"[^()]*\([^()]*")  # a label whose list of examples goes on in the next line
_CLOSES = lazy.pattern(r"[^()]*\)[*_]{0,2}[ \t]*[:\t|]")
_MARKER = lazy.pattern(r"\s*(?:[-*•–][ \t]+)?(?:\[[xX]\][ \t]+)?")
_NEAR = 200  # lines
_RULE = lazy.pattern(r"[ \t]*[-=_*]{3,}[ \t]*")
_MARKS = lazy.pattern(r"[^\S\n]*\n(?:[ \t]*>)*[ \t]*")  # a line end, and the quote marks of the next line
_ITEM = lazy.pattern(
    r"[^\S\n]*\n(?:[ \t]*>)*[ \t]*(?:[-*•–][ \t]+(?:\[[xX]\][ \t]+)?|\[[xX]\][ \t]+)(?=\w)"
)  # of a list
_EXAMPLES = lazy.pattern(r"\((?![^()]*(?:\b[A-Z]{3}\b|[€$£]))[^()]*\)")  # "(EUR)" is none
_SAYS = lazy.pattern(r"[^\W_]")
_SENTENCES = lazy.pattern(r"(?<=\w[.!?])\s+|\n+")
_FORM_COMES = lazy.pattern(
    r"(?:please |pls )?(?:see|find|(?:here|this|attached|enclosed|below)(?:['’]s| is| are)?|i (?:attach|enclose|send|return)|we (?:attach|enclose|send|return)|"
    r"as (?:requested|asked|discussed))\b(?=.{0,60}\b(?:form|attach\w*|enclos\w*|below|requested|asked|brief)\b|\W*$)"
    r"(?:(?!\b(?:need|want|connect|integrat\w*|sync|quote|crm|erp)\b)[^?]){0,80}",
    re.I,
)


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row that is filled in: the fact that its label names, where the label begins, and where what the writer put there
    begins and ends."""

    fact: Fact
    start: int
    value: int
    end: int


@dataclass(frozen=True, slots=True)
class BriefForm:
    """What a text has of our form. `rows` are filled in; `ours` are labels that nothing stands behind and lines that tell
    how to fill it in; `around` is the letter of ours that quotes bring along; `own` is all else that the writer wrote."""

    rows: tuple[FormRow, ...]
    ours: tuple[Span, ...]
    around: tuple[Span, ...]
    own: tuple[Span, ...]
    quoted: bool  # whether it stands behind quote marks
    handed_in: bool  # whether somebody put it there, and not only a mail program that quotes

    @property
    def spans(self) -> list[Span]:
        """The stretches that the writer wrote, each row with its label one of its own."""
        return sorted([*self.own, *((row.start, row.end) for row in self.rows)])

    def besides(self, spans: Sequence[Span]) -> list[Span]:
        """Stretches of somebody else's words without the form that stands in them, which is read once."""
        return list(_besides(spans, sorted([*((row.start, row.end) for row in self.rows), *self.ours])))

    def readable(self, text: str) -> str:
        """The text with each label on one line with its value, without examples and quote marks; no place changes."""

        def flat(words: str) -> str:
            return _EXAMPLES.sub(_blank, _MARKS.sub(_blank, words))

        def unmarked(words: str) -> str:
            listed = _ITEM.sub(lambda mark: f" {',' * (len(mark.group()) - 2)} ", words)
            return _MARKS.sub(lambda end: f"\n{' ' * (len(end.group()) - 1)}", listed)

        labels = [((row.start, row.value), flat) for row in self.rows]
        values = [((row.value, row.end), unmarked) for row in self.rows]
        return _rewritten(text, [*labels, *values])

    def rewritten(self, text: str, change: Callable[[FormRow, str, str], str]) -> str:
        """The text with each row, its label and what stands behind it, changed; no place changes."""

        def changed(row: FormRow, words: str) -> str:
            return change(row, words[: row.value - row.start], words[row.value - row.start :])

        return _rewritten(text, [((row.start, row.end), partial(changed, row)) for row in self.rows])

    def without(self, text: str) -> str:
        """The text with blanks for what is ours in it; no place changes."""

        def blank(words: str) -> str:
            return re.sub(r"[^\n]", " ", words)

        return _rewritten(text, [(span, blank) for span in (*self.ours, *self.around)])

    def value_of(self, start: int, end: int) -> Span:
        """What a stretch has of the writer's words: of a row, what stands behind its label."""
        at = bisect_right(self.rows, start, key=lambda row: row.start) - 1
        if at < 0 or start >= self.rows[at].value:
            return start, end
        return self.rows[at].value, end if end > self.rows[at].value else self.rows[at].end

    def says_nothing(self, text: str) -> bool:
        """Whether it is handed in with nothing in it, in a mail that asks for nothing else."""
        said = "".join(text[start:end] for start, end in self.own).strip()
        if not said or all(is_courtesy(line) for line in said.splitlines() if line.strip()):
            return self.handed_in and not self.rows
        return not self.rows and _only_brings_it(said)


def is_brief_form(text: str) -> bool:
    """Whether a text has our brief form in it: it is known by words that nobody else's brief has."""
    return _OURS.search(text) is not None


def form_in(text: str, own: Sequence[Span], playbook: Playbook) -> BriefForm | None:
    """Our form in a text of which the writer wrote the stretches `own`; None where it has none."""
    if not is_brief_form(text):
        return None
    return _Finder(text, own, labels(playbook)).form()


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _rewritten(text: str, changes: Iterable[tuple[Span, Callable[[str], str]]]) -> str:
    """The text with each of these stretches changed; they do not overlap, and none changes its length."""
    pieces, position = [], 0
    for (start, end), change in sorted(changes, key=lambda each: each[0]):
        if start >= position:
            pieces += [text[position:start], change(text[start:end])]
            position = end
    return "".join([*pieces, text[position:]])


def _only_brings_it(said: str) -> bool:
    """Whether words beside a form only say that it comes."""
    sentences = [sentence.strip() for sentence in _SENTENCES.split(said) if sentence.strip()]
    return all(is_noise(one) or is_name(one) or _FORM_COMES.match(one) for one in sentences)


class _Finder:
    """Looks for the rows of the form, line by line."""

    def __init__(self, text: str, own: Sequence[Span], labels: Labels) -> None:
        self._text, self._labels = text, labels
        self._own = sorted(own)
        self._lines = plain_body(text).lines
        starts = [start for start, _ in self._own]
        self._is_own = []
        for line in self._lines:
            at = bisect_right(starts, line.start) - 1
            self._is_own.append(at >= 0 and line.start < self._own[at][1])
        self._mail_of = self._mails()
        mails: dict[int, list[str]] = {}
        for line, mail in zip(self._lines, self._mail_of, strict=True):
            mails.setdefault(mail, []).append(line.text)
        self._with_form = {mail for mail, lines in mails.items() if is_brief_form("\n".join(lines))}

    def form(self) -> BriefForm:
        """The rows of the form and all else that is ours."""
        labelled = {index: found for index in range(len(self._lines)) if (found := self._label(index))}
        rows: list[FormRow] = []
        ours: list[Span] = []
        following: int | None = None
        for index in reversed(labelled):
            if following is not None and self._mail_of[following] != self._mail_of[index]:
                following = None
            if row := self._row(index, following, labelled):
                rows.append(row)
            else:
                ours.append((self._lines[index].start, self._lines[labelled[index][2]].end))
            following = index
        every = range(len(self._lines))
        ours += [self._span(at) for at in every if self._in_form(at) and _TELLS_HOW.match(self._lines[at].text)]
        quoted = [at for at in every if self._in_form(at) and not self._is_own[at] and not self._lines[at].depth]
        rows.reverse()
        return BriefForm(
            tuple(rows),
            tuple(ours),
            tuple(map(self._span, quoted)),
            tuple(_besides(self._own, sorted([*((row.start, row.end) for row in rows), *ours]))),
            any(self._lines[at].depth for at in labelled),
            any(self._is_own[at] or not (self._mail_of[at] or self._lines[at].depth) for at in labelled),
        )

    def _span(self, index: int) -> Span:
        return self._lines[index].start, self._lines[index].end

    def _in_form(self, index: int) -> bool:
        return self._mail_of[index] in self._with_form

    def _mails(self) -> list[int]:
        """For each line the number of the mail that it stands in."""
        number, found = 0, []
        for line in self._lines:
            number += begins_mail(line.text)
            found.append(number)
        return found

    def _label(self, index: int) -> tuple[Fact, int, int] | None:
        """The fact that a line labels, where its value begins, and the last line of the label; None of another line."""
        line = self._lines[index]
        if not (self._in_form(index) or self._is_own[index]):
            return None
        last, words = index, line.text
        if index + 1 < len(self._lines) and _OPEN.fullmatch(words) and _CLOSES.match(self._lines[index + 1].text):
            last = index + 1
            words = f"{words} {self._lines[last].text}"
        match = _ROW.match(words) or (None if self._is_own[index] else _ALONE.fullmatch(words))
        fact = self._labels.named(match["label"])[0] if match else None
        return (fact, self._lines[last].end - (len(words) - match.end()), last) if match and fact else None

    def _row(self, index: int, following: int | None, labelled: dict[int, tuple[Fact, int, int]]) -> FormRow | None:
        """The row of a label, if something stands behind it, or below it before the label that follows."""
        fact, value, last = labelled[index]
        first = last + 1

        def is_value(at: int) -> bool:
            return at < len(self._lines) and at not in labelled and self._may_answer(at, index)

        if not self._text[value : self._lines[last].end].strip():
            between = following is not None or self._typed_within(first, self._lines[index].depth)
            while between and first < len(self._lines) and self._lines[first].blank:
                first += 1
            if not is_value(first):
                return None
            if not between and (is_name(self._lines[first].text) or is_courtesy(self._lines[first].text)):
                return None  # "…, and by when:" is left empty, and the mail is signed
            value = self._lines[first].start
        below = takewhile(is_value, range(first, len(self._lines)))
        end = max([self._lines[last].end, *(self._lines[at].end for at in below)])
        words = self._text[value:end]
        value += _MARKER.match(words).end()  # type: ignore[union-attr]  # it matches the empty string
        return FormRow(fact, self._lines[index].start, value, end) if _SAYS.search(words) else None

    def _typed_within(self, index: int, depth: int) -> bool:
        """Whether the next words were typed into what is quoted, which goes on below them."""
        following = (line for line in self._lines[index : index + _NEAR] if not line.blank)
        typed = takewhile(lambda line: not line.depth, following)
        return bool(depth and next(typed, None) and next(dropwhile(lambda line: not line.depth, following), None))

    def _may_answer(self, index: int, label: int) -> bool:
        """Whether a line below a label may be what somebody answers to it, and not our own words."""
        line, own = self._lines[index], self._is_own[index]
        if line.blank or _RULE.fullmatch(line.text) or _TELLS_HOW.match(line.text):
            return False
        return own if own or self._is_own[label] else line.depth >= self._lines[label].depth


def _besides(spans: Sequence[Span], others: Sequence[Span]) -> Iterator[Span]:
    """The stretches without what others take of them; both are in order."""
    first = 0
    for start, end in spans:
        while first < len(others) and others[first][1] <= start:
            first += 1
        for begin, stop in takewhile(lambda other: other[0] < end, islice(others, first, None)):  # noqa: B023
            if begin > start:
                yield start, begin
            start = max(start, stop)
        if start < end:
            yield start, end
