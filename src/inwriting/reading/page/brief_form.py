"""Our brief form, filled in: in what the writer typed, in a file, or within our letter, which stands quoted below.

The labels are ours, and what is written behind them is the writer's, wherever the form stands, with colons or as a table that
was pasted. The rest of our letter is nobody's answer, and a row that stays empty says nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import dropwhile, islice, takewhile

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.page import printed
from inwriting.reading.page.labels import Labels, labels
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import begins_mail
from inwriting.reading.text.lines import Line, plain_body
from inwriting.reading.text.signature import is_courtesy, is_name, is_noise

Span = tuple[int, int]

_WHICH_COUNTS = "authority"  # the key of the row whose answer may name each system and its records
EMPTY_FORM = "empty-form"  # why a mail that brings the form with nothing in it is no brief


_OURS = lazy.pattern(  # words that only our form has, or the letter that asks to complete it
    rf"\({printed.wrapped('bought, signed, evaluating, not purchased, renewing)')}|{printed.EXAMPLES}|"
    rf"{printed.wrapped('Copy these lines into your reply and complete what you know')}|"
    rf"{printed.wrapped('Write behind the colon what you know, leave the rest empty, and send it back')}|"
    rf"(?:{printed.wrapped('The decision you are trying to make, and by when')}|{printed.wrapped('Decision to be made, and by when')})[ \t]*(?:[:\t|]|$)",
    re.M,
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
_ENDS_SENTENCE = lazy.pattern(r"[.!?]\W*$")
_WIDEST = 80  # characters of a line that a mail program wrapped
_NARROW = 60  # a shorter line was ended by whoever wrote it
_RULE_ALONE = lazy.pattern(r"[ \t]*[-=_*]{3,}[ \t]*$")
_OTHER_ROW = lazy.pattern(r"[A-ZÀ-Þ][\w /&'’.-]{1,40}:[ \t]+\S")
_OF_EACH = lazy.pattern(
    r"\s*[^\W\d_][\w /&'’.-]{1,40}:\s"
)  # of several things that an answer tells of: "Orders: NetSuite"
_IN_BRACKETS = lazy.pattern(  # an answer that somebody put between brackets, as between those of a template
    r"\s*\[(?P<said>[^\[\]]{2,}\][\s.]*)"
)
_OPENS = lazy.pattern(r"\[\Z")
_CLOSED = lazy.pattern(r"(?P<said>[^\[\]]{2,})\](?P<behind>[\s.]*)")
_MARKS = lazy.pattern(r"[^\S\n]*\n(?:[ \t]*>)*[ \t]*")  # a line end, and the quote marks of the next line
_ITEM = lazy.pattern(
    r"[^\S\n]*\n(?:[ \t]*>)*[ \t]*(?:[-*•–][ \t]+(?:\[[xX]\][ \t]+)?|\[[xX]\][ \t]+)(?=\w)"
)  # of a list
_EXAMPLES = lazy.pattern(r"\((?![^()]*(?:\b[A-Z]{3}\b|[€$£]))[^()]*\)")  # "(EUR)" is none
_SAYS = lazy.pattern(r"[^\W_]|\?")  # that nobody knows, too
_SENTENCES = lazy.pattern(r"(?<=\w[.!?])\s+|\n+")
_FORM_COMES = lazy.pattern(
    r"(?:please |pls )?(?:see|find|(?:here|this|attached|enclosed|below)(?:['’]s| is| are)?|i (?:attach|enclose|send|return)|we (?:attach|enclose|send|return)|"
    r"as (?:requested|asked|discussed))\b(?=.{0,60}\b(?:form|attach\w*|enclos\w*|below|requested|asked|brief)\b|\W*$)"
    r"(?:(?!\b(?:need|want|connect|integrat\w*|sync|quote|crm|erp)\b)[^?]){0,80}",
    re.I,
)


_Label = tuple[Fact, int, int]  # what a label names, where its value begins, and its last line


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row that is filled in: the fact that its label names, where the label begins, and where what the writer put there
    begins and ends. `width` is how long the lines are where a mail program wrapped them, 0 where none did; `quoted` whether
    the row stands behind quote marks."""

    fact: Fact
    start: int
    value: int
    end: int
    width: int = 0
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class BriefForm:
    """What a text has of our form. `rows` are filled in, `empty` are labels outside quotes that nothing stands behind; `ours` are
    all such and lines that tell how to fill it in; `around` is the letter of ours that quotes bring along; `own` is all else that the
    writer wrote."""

    rows: tuple[FormRow, ...]
    empty: tuple[Span, ...]
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
            return _OPENS.sub(_blank, _EXAMPLES.sub(_blank, _MARKS.sub(_blank, words)))

        def unmarked(words: str) -> str:
            if bracketed := _CLOSED.fullmatch(words):
                words = f"{bracketed['said']} {bracketed['behind']}"
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
        self._asked = {fact.key for printed_one in printed.LABELS if (fact := labels.named(printed_one)[0])}
        self._own = sorted(own)
        self._lines = plain_body(text).lines
        starts = [start for start, _ in self._own]
        self._stretch: list[int | None] = []  # of the writer's own, that each line stands in
        for line in self._lines:
            at = bisect_right(starts, line.start) - 1
            self._stretch.append(at if at >= 0 and line.start < self._own[at][1] else None)
        self._is_own = [stretch is not None for stretch in self._stretch]
        self._mail_of = self._mails()
        mails: dict[int, list[Line]] = {}
        for line, mail in zip(self._lines, self._mail_of, strict=True):
            mails.setdefault(mail, []).append(line)
        self._with_form = {
            mail for mail, lines in mails.items() if is_brief_form("\n".join(line.text for line in lines))
        }
        self._in_columns = {
            mail for mail, lines in mails.items() if any(printed.IN_COLUMNS.match(line.text) for line in lines)
        }
        self._without_colons = self._with_form & (
            self._in_columns | {mail for mail, lines in mails.items() if _above(lines)}
        )
        longest = {mail: max(line.end - line.start for line in lines) for mail, lines in mails.items()}
        self._width = {mail: max(_NARROW, width) if width <= _WIDEST else 0 for mail, width in longest.items()}

    def form(self) -> BriefForm:
        """The rows of the form and all else that is ours."""
        labelled = self._labelled()
        rows: list[FormRow] = []
        empty: list[tuple[Span, bool]] = []
        following: int | None = None
        for index in reversed(labelled):
            if following is not None and self._mail_of[following] != self._mail_of[index]:
                following = None
            if row := self._row(index, following, labelled):
                rows.append(row)
            else:
                span = self._lines[index].start, self._lines[labelled[index][2]].end
                empty.append((span, self._lines[index].depth > 0))
            following = index
        every = range(len(self._lines))
        told = [self._span(at) for at in every if self._in_form(at) and _TELLS_HOW.match(self._lines[at].text)]
        ours = [*(span for span, _ in empty), *told]
        quoted = [at for at in every if self._in_form(at) and not self._is_own[at] and not self._lines[at].depth]
        rows.reverse()
        return BriefForm(
            tuple(rows),
            tuple(span for span, quoted in empty if not quoted),
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

    def _labelled(self) -> dict[int, _Label]:
        """The lines that begin with a label. One that is printed is no label where it stands again: "CRM" may be an answer."""
        labelled: dict[int, _Label] = {}
        named: set[tuple[int, str]] = set()
        for index, line in enumerate(self._lines):
            if label := self._label(index):
                once = self._mail_of[index], label[0].key
                repeated = once in named and self._is_own[index]
                if repeated and self._may_be_answer(index, line.text):
                    continue
                if self._is_of_answer(index, label[0], labelled, repeated=repeated):
                    continue
                named.add(once)
                labelled[index] = label
        return labelled

    def _may_be_answer(self, index: int, words: str) -> bool:
        """Whether a line that reads like a label may be an answer, or one of its lines: "ERP: orders"."""
        with_colon = self._mail_of[index] in self._without_colons and not {"\t", "|"} & {*words}
        return with_colon or printed.ALONE.fullmatch(words) is not None

    def _is_of_answer(self, index: int, fact: Fact, labelled: dict[int, _Label], *, repeated: bool) -> bool:
        """Whether a line with a label is part of the answer right above it: one that names a system again where it is asked
        which one counts for which record ("CRM: accounts"), or one that our form does not ask for ("Duplicates: 40 a month"),
        below a label with nothing behind it."""
        above = next(reversed(labelled), None)
        if above is None or not self._is_own[index] or any(line.blank for line in self._lines[above:index]):
            return False
        asked, value, last = labelled[above]
        if asked.key == _WHICH_COUNTS and fact.kind == "system":
            return repeated
        bare = not self._text[value : self._lines[last].end].strip()
        return bare and asked.kind == "text" and fact.key not in self._asked

    def _label(self, index: int) -> _Label | None:
        """The fact that a line labels, where its value begins, and the last line of the label; None of another line."""
        line = self._lines[index]
        if not (self._in_form(index) or self._is_own[index]):
            return None
        last, words = index, line.text
        if index + 1 < len(self._lines) and _OPEN.fullmatch(words):
            both = f"{words} {self._lines[index + 1].text}"
            if _CLOSES.match(self._lines[index + 1].text) or printed.ALONE.fullmatch(both):
                last, words = index + 1, both
        for match in filter(None, self._begins(index, words)):
            if fact := self._labels.named(match["label"])[0]:
                return fact, self._lines[last].end - (len(words) - match.end()), last
        return None

    def _begins(self, index: int, words: str) -> Iterator[re.Match[str] | None]:
        """How a line may begin a row. In a form that has lost its colons a line with one is mostly part of an answer:
        "Orders: NetSuite", on a line of its own within a cell."""
        row = printed.IN_COLUMNS.match(words) or _ROW.match(words) or printed.WITH_COLON.match(words)
        if self._mail_of[index] in self._without_colons:
            cells = row and {"\t", "|"} & {*row.group()}
            within = printed.IN_THE_CELL.match(words)
            yield within if within and any(map(str.isdigit, words[within.end() :])) else None
            yield row if cells or printed.WITH_COLON.match(words) else None
            yield printed.ALONE.fullmatch(words)
            yield within
        else:
            yield row
            yield (printed.ALONE if self._is_own[index] else _ALONE).fullmatch(words)

    def _row(self, index: int, following: int | None, labelled: dict[int, _Label]) -> FormRow | None:
        """The row of a label, if something stands behind it, or below it before the label that follows."""
        fact, value, last = labelled[index]
        first = last + 1
        stretch = self._stretch[index]
        through = self._is_cell(index, following)
        beside = self._mail_of[index] not in self._without_colons and self._text[value : self._lines[last].end]

        def is_value(at: int) -> bool:
            if at >= len(self._lines) or at in labelled or (stretch is not None and self._stretch[at] != stretch):
                return False
            if through and at < (following or 0) and self._lines[at].blank:
                return True
            if beside and _OTHER_ROW.match(self._lines[at].text) and not _OF_EACH.match(beside):
                return False  # "Company: Acme Ltd", which somebody added
            return self._may_answer(at, index)

        if not self._text[value : self._lines[last].end].strip():
            if self._is_empty_cell(index, last):
                return None
            between = following is not None or self._typed_within(first, self._lines[index].depth)
            gap = self._gap_above_last(index, first, labelled) if following is None else None
            first += gap or 0
            while between and first < len(self._lines) and self._lines[first].blank:
                first += 1
            if not is_value(first):
                return None
            signs = is_name(self._lines[first].text) and gap != 0
            if not between and (signs or is_courtesy(self._lines[first].text)):
                return None  # "…, and by when:" is left empty, and the mail is signed
            value = self._lines[first].start
            through = through or (self._mail_of[index] in self._without_colons and not self._lines[index].depth)
        below = [at for at in takewhile(is_value, range(first, len(self._lines))) if not self._lines[at].blank]
        end = max([self._lines[last].end, *(self._lines[at].end for at in below)])
        words = self._text[value:end]
        value += _MARKER.match(words).end()  # type: ignore[union-attr]  # it matches the empty string
        if not _SAYS.search(words):
            return None
        if bracketed := _IN_BRACKETS.fullmatch(self._text, value, end):
            value = bracketed.start("said")
        width, quoted = self._width[self._mail_of[index]], bool(self._lines[index].depth)
        return FormRow(fact, self._lines[index].start, value, end, width, quoted)

    def _gap_above_last(self, index: int, first: int, labelled: dict[int, _Label]) -> int | None:
        """How many empty lines part the last label from its answer, in a form whose other answers stand so below theirs; None
        where what follows is no answer, as a sentence of the mail."""
        mail = self._mail_of[index]
        if mail not in self._without_colons and not self._begins_stretch(index):
            return None
        below = [labelled[at][2] + 1 for at in labelled if self._mail_of[at] == mail and at < index]
        gap, gaps = self._gap(first), {self._gap(at) for at in below if at + self._gap(at) not in labelled}
        line = self._lines[first + gap].text if first + gap < len(self._lines) else ""
        return gap if gap in gaps and not (gap and _ENDS_SENTENCE.search(line)) else None

    def _gap(self, index: int) -> int:
        """How many empty lines there are from a line on."""
        return sum(1 for _ in takewhile(lambda line: line.blank, islice(self._lines, index, None)))

    def _is_cell(self, index: int, following: int | None) -> bool:
        """Whether a label and its answer are a stretch of their own, as a row of a file is: its empty lines part nothing."""
        apart = following is not None and self._stretch[following] != self._stretch[index]
        return apart and self._begins_stretch(index)

    def _begins_stretch(self, index: int) -> bool:
        """Whether a stretch of the writer's own begins with this line."""
        stretch = self._stretch[index]
        return stretch is not None and self._own[stretch][0] == self._lines[index].start

    def _is_empty_cell(self, index: int, last: int) -> bool:
        """Whether the cell beside a label is there, and nothing in it."""
        words = self._text[self._lines[index].start : self._lines[last].end]
        return self._mail_of[index] in self._without_colons and words.rstrip(" ").endswith(("\t", "|"))

    def _typed_within(self, index: int, depth: int) -> bool:
        """Whether the next words were typed into what is quoted, which goes on below them."""
        following = (line for line in self._lines[index : index + _NEAR] if not line.blank)
        typed = takewhile(lambda line: not line.depth, following)
        return bool(depth and next(typed, None) and next(dropwhile(lambda line: not line.depth, following), None))

    def _may_answer(self, index: int, label: int) -> bool:
        """Whether a line below a label may be what somebody answers to it, and not our own words."""
        line, own = self._lines[index], self._is_own[index]
        if line.blank or any(ours.match(line.text) for ours in (_RULE_ALONE, _TELLS_HOW, printed.TICKED)):
            return False
        return own if own or self._is_own[label] else line.depth >= self._lines[label].depth


def _above(lines: Sequence[Line]) -> bool:
    """Whether a form stands in these lines whose labels stand above their values, without colons."""
    alone = sum(printed.ALONE.fullmatch(line.text) is not None for line in lines)
    return alone > 1 and not any(printed.WITH_COLON.match(line.text) for line in lines)


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
