"""Reads a reply: which words are the writer's own, and which question of ours each of them answers.

The way of a reply: choose the body (text or HTML) → lines, levels of quoting, who-wrote-what lines → align with
our letters word by word → chunks of what was typed, each with its place in our letter → labels, answers,
corrections, questions to us → typed values. What cannot be placed with certainty is `unplaced`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice, takewhile

from rapidfuzz.fuzz import ratio

from inwriting.playbook.schema import Playbook
from inwriting.reading.answers import find_labels
from inwriting.reading.commands import (
    WORDS,
    Sentence,
    asks_us,
    is_question,
    later_command,
    read_commands,
    read_quote_talk,
    sentences,
)
from inwriting.reading.model import (
    AnswerRead,
    AskedQuestion,
    BriefReading,
    ClientQuestion,
    CommandRead,
    CorrectionRead,
    ReplyReading,
    SentLetter,
    TraceLine,
    Unplaced,
)
from inwriting.reading.replies.align import PROSE, Place, Sent, Stretch, align, neighbours, prepare, similar, words_of
from inwriting.reading.replies.audience import read_audience
from inwriting.reading.replies.awaited import answers_to_come
from inwriting.reading.replies.besides import Observed, Statements, items, split_at
from inwriting.reading.replies.calls import asks_for_call
from inwriting.reading.replies.corrections import (
    Correction,
    bare_verdict,
    close_but,
    confirms_all,
    confirms_rest,
    read_changed_answer,
    read_changes,
    read_correction,
)
from inwriting.reading.replies.denial import denies, named_in
from inwriting.reading.replies.evasive import section_of
from inwriting.reading.replies.label import Label
from inwriting.reading.replies.none_set import says_none
from inwriting.reading.replies.overall import (
    Overall,
    mentions,
    opens_exceptions,
    read_denial,
    read_exception,
    read_overall,
    rest_behind,
    takes_back,
)
from inwriting.reading.replies.parting import Parting, read_parting, settle
from inwriting.reading.replies.pleasantries import is_pleasantry
from inwriting.reading.replies.series import announces_answers
from inwriting.reading.replies.staffwords import WORDS as STAFF_WORDS
from inwriting.reading.requests.ready_answers import ready_answer
from inwriting.reading.text import lazy
from inwriting.reading.text.htmltext import html_body, letters, letters_shown, stands_for_html, strikes_words
from inwriting.reading.text.lines import Body, Line, attributions, clean, levels, mend, plain_body
from inwriting.reading.text.signature import (
    Row,
    body_rows,
    greeting_end,
    is_banner,
    is_courtesy,
    is_delimiter,
    is_name,
    is_noise,
)
from inwriting.reading.values import NO, YES, Reading, Values, delegate_of, strip_marks

Fact = tuple[int, str, str]


@dataclass(slots=True)
class Chunk:
    """Lines in a row that somebody typed, and where they stand: after `before`, before `after` (ours)."""

    rows: list[Row]
    before: Stretch | None
    after: Stretch | None = None
    opens_quote: bool = False  # an attribution line or a quote follows directly
    level: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the body, verbatim."""

    start: int
    end: int
    text: str


@dataclass(slots=True)
class Found:
    """What was written to one question: the pieces in order, and why they belong to it."""

    pieces: list[Piece] = field(default_factory=list)
    how: str = "position"
    detail: str = ""


@dataclass(slots=True)
class Reader:
    """Collects what a reply says while its chunks are read in order."""

    body: Body
    questions: dict[int, AskedQuestion]
    facts: dict[int, Fact]
    values: Values
    bare_numbers: bool = True
    found: dict[int, Found] = field(default_factory=dict)
    corrections: list[CorrectionRead] = field(default_factory=list)
    asked: dict[int, ClientQuestion] = field(default_factory=dict)  # by where they begin
    unplaced: list[Unplaced] = field(default_factory=list)
    commands: tuple[CommandRead, ...] = ()
    remarked: set[int] = field(default_factory=set)  # facts on which something was said, read or not
    excepting: set[int] = field(default_factory=set)  # where words begin whose exceptions are settled, if not all read
    announced: bool = False  # words like "all correct, except:" stand before others
    partings: list[tuple[Parting, str]] = field(default_factory=list)  # each with its words
    long_answers: bool = False  # answers between our lines have several paragraphs
    names: list[str] = field(default_factory=list)  # names under the mail
    trace: list[TraceLine] = field(default_factory=list)
    told: list[tuple[int, int]] = field(default_factory=list)  # stretches of prose on no question, shown back

    def known(self, text: str) -> bool:
        """Whether a line that looks like a name is an answer: a system of the catalogue or a choice."""
        line = text.strip(" .,*_-–").lower()
        choices = any(line == choice.lower() for question in self.questions.values() for choice in question.choices)
        command = line.upper() in WORDS or line.upper() in STAFF_WORDS
        return choices or command or line in YES or line in NO or self.values.names_system(text)

    def signs(self, text: str) -> bool:
        """Whether a line is the writer's own name, as the address has it ("Bill" of bill.close@…)."""
        parts = [part for part in re.split(r"[\W\d_]+", self.values.writer.partition("@")[0].casefold()) if part]
        names = [part for part in re.split(r"[\W\d_]+", text.casefold()) if part]
        full = {part for part in parts if len(part) > 1}
        return (
            is_name(text)
            and any(name in full for name in names)
            and all(
                name in parts or any(len(part) == 1 and name.startswith(part) for part in parts) or len(full) == 1
                for name in names
            )
        )

    # ------------------------------------------------------------ pieces

    def pieces(self, rows: Iterable[Row]) -> list[Piece]:
        """Rows as verbatim stretches: neighbouring lines of the body are one piece, struck words are left out."""
        result: list[Piece] = []
        rows = _trimmed(list(rows))
        index = 0
        while index < len(rows):
            last = index
            while last + 1 < len(rows) and self.body.text[rows[last].end : rows[last + 1].start].strip(" \t") == "\n":
                last += 1
            result += self._cut(rows[index].start, rows[last].end)
            index = last + 1
        return result

    def _cut(self, start: int, end: int) -> list[Piece]:
        first = bisect_right(self.body.struck, start, key=lambda span: span[1])
        cuts = takewhile(lambda span: span[0] < end, islice(self.body.struck, first, None))
        spans: list[tuple[int, int]] = []
        for left, right in cuts:
            spans.append((start, max(start, left)))
            start = max(start, right)
        spans.append((start, end))
        return [piece for left, right in spans if (piece := _piece(self.body.text, left, right)).text]

    # ------------------------------------------------------------ answers

    def answer(self, numbers: Sequence[int], rows: Sequence[Row], how: str, detail: str) -> None:
        """Puts rows on questions; questions to us are taken out of them, and polite ends."""
        pieces = self.pieces(rows)
        if len(numbers) == 1:
            pieces = self._without_question_text(pieces, numbers[0])
        decides = all(self.values.may_ask(self.questions[number].key) for number in numbers)
        pieces = self._without_questions(pieces, asks_us if decides else is_question)
        for number in numbers:
            kept = self._without_question_text(pieces, number)
            if not kept or all(not re.search(r"[^\W_]|[☑☒✓✔✅👍👎☐✗❌]", piece.text) for piece in kept):
                continue
            found = self.found.setdefault(number, Found(how=how, detail=detail))
            found.pieces += kept
            if how == "label":
                found.how, found.detail = how, detail
            self.trace += [TraceLine(piece.start, piece.end, "theirs", number, detail) for piece in kept]

    def _without_questions(self, pieces: list[Piece], asks: Callable[[str], bool] = is_question) -> list[Piece]:
        """Takes questions to us from the beginning and the end of an answer, and courtesies from its end."""
        kept: list[Piece] = []

        def asked(said: str) -> bool:
            return asks(said) or asks_for_call(said)

        for index, piece in enumerate(pieces):
            parts = list(sentences(piece.text, piece.start))
            for part in parts:
                if asked(part.text):
                    self._ask(part.start, part.end)
            while parts and asked(parts[0].text):
                parts.pop(0)
            last = index == len(pieces) - 1
            while parts and last and (parting := self._parts(parts)):
                self.part(parting, parts[-1].text, parts[-1].start, parts[-1].end)
                parts.pop()
            while parts and (asked(parts[-1].text) or (last and len(parts) > 1 and self._is_polite(parts[-1]))):
                parts.pop()
            if last and parts and (kept or len(parts) > 1) and _LEADS_ON.fullmatch(parts[-1].text):
                parts.pop()
            if parts:
                kept.append(_piece(self.body.text, parts[0].start, parts[-1].end))
        return kept

    def _is_polite(self, said: Sentence) -> bool:
        """Whether the last sentence of an answer only closes politely, or says nothing on a line of its own."""
        alone = self.body.text[: said.start].rstrip(" \t").endswith("\n")
        to_come = self._to_come(said.text)  # on a line with an answer "the rest" may be the rest of that
        return is_courtesy(said.text) or bool(to_come) or (alone and (is_pleasantry(said.text) or to_come is not None))

    def _to_come(self, words: str) -> tuple[int, ...] | None:
        """The questions whose answers a sentence says to be still to come; None where it says anything else."""
        return answers_to_come(words, self.questions)

    def _parts(self, said: Sequence[Sentence]) -> Parting | None:
        """What the last sentence of an answer does to the request: on a line of its own below the answer, or where all
        that is said is that another supplier was chosen."""
        parting = read_parting(said[-1].text)
        alone = len(said) > 1 and self.body.text[: said[-1].start].rstrip(" \t").endswith("\n")
        return parting if parting and parting.sure and (alone or parting.word == "DECLINE") else None

    def _without_question_text(self, pieces: list[Piece], number: int) -> list[Piece]:
        """Leaves out our own question where it was typed anew before the answer."""
        question = self.questions[number]
        if not pieces or len(question.text) < 8:
            return pieces
        first = pieces[0]
        for found in re.finditer(r"[?:\n\t]|\s[-–—=]\s|\?\s", first.text[: len(question.text) + 60]):
            head = first.text[: found.end()]
            words = _flat(head).split()
            asked = _flat(question.text).split()
            # A line of our words alone may be the first of an answer ("quote to cash"): a heading ends like one.
            shortened = (
                question.type != "free"
                and head.rstrip()[-1:] in "?:-–—="
                and len(words) >= 2
                and sum(word in asked for word in words) >= 0.8 * len(words)
            )
            alike = ratio(_flat(head), _flat(question.text))
            whole = len(pieces) == 1 and not self.body.text[first.start + found.end() : first.end].strip()
            if (shortened and not whole) or alike >= (70 if head.rstrip().endswith("?") else 80):
                rest = _piece(self.body.text, first.start + found.end(), first.end)
                while rest.text[:1] in "-–—:=\t|" and rest.text:
                    rest = _piece(self.body.text, rest.start + 1, rest.end)
                return ([rest] if rest.text else []) + pieces[1:]
        if ratio(_flat(first.text), _flat(question.text)) >= 88:
            return pieces[1:]
        return pieces

    def _ask(self, start: int, end: int) -> None:
        if start not in self.asked:
            words = self.body.text[start:end]
            self.asked[start] = ClientQuestion(words, start, end, ready_answer(words))
            self.trace.append(TraceLine(start, end, "theirs", None, "a question to us"))

    def _asked_before(self, start: int) -> ClientQuestion | None:
        """The question to us that ends right before a place."""
        return next((each for each in self.asked.values() if not self.body.text[each.end : start].strip()), None)

    def place_nowhere(self, pieces: Iterable[Piece], why: str) -> None:
        for piece in pieces:
            self.unplaced.append(Unplaced(piece.text, piece.start, piece.end, why))
            self.trace.append(TraceLine(piece.start, piece.end, "theirs", None, why))

    def part(self, parting: Parting, words: str, start: int, end: int) -> None:
        """Notes words that end or pause the request, or sound so."""
        self.partings.append((parting, words))
        self.trace.append(TraceLine(start, end, "theirs", None, f"sounds like {parting.word}"))

    def without_commands(self, rows: list[Row]) -> list[Row]:
        """Takes the lines that are commands out of a chunk: they are part of no answer above them. Its first line is
        read as what it stands for."""
        kept: list[Row] = []
        for row in rows:
            first = all(above.blank for above in kept)
            command = None if first or row.blank else later_command(row.text)
            parting = None if first or row.blank or command else read_parting(row.text)
            if command and command not in self.commands and not _in_a_list(kept):
                self.commands += (command,)
                self.trace.append(TraceLine(row.start, row.end, "theirs", None, f"the command {command.word}"))
            elif parting and parting.sure and row.text.split()[0].isupper():
                self.part(parting, row.text.strip(), row.start, row.end)
            else:
                kept.append(row)
        return kept

    # ------------------------------------------------------------ corrections

    def correct(self, numbers: Sequence[int], rows: Sequence[Row], label: Label | None = None) -> None:
        """Reads a comment on facts, below one or behind their `label`; what is not clearly a verdict is unplaced, with its
        label, so that its writer sees what it was about."""
        self.remarked.update(numbers)
        pieces = self._without_rest(self._without_questions(self.pieces(rows)))
        if not pieces:
            return
        text = "\n".join(piece.text for piece in pieces)
        shown = [_piece(self.body.text, label.start, pieces[0].end), *pieces[1:]] if label else pieces
        if _MARKED.search(text):  # "ok, U3 Odoo": what is another fact's is no value of this one
            self.place_nowhere(shown, "it names another fact within a remark on one")
            return
        start, end = pieces[0].start, pieces[-1].end if len(pieces) == 1 else pieces[0].end
        results = [
            (number, read_correction(text, *self.facts[number][1:], self.values, labelled=label is not None))
            for number in numbers
        ]
        if any(result is None for _, result in results) or (
            len(numbers) > 1 and any(r and r.verdict == "changed" for _, r in results)
        ):
            names = ", ".join(f"U{number}" for number in numbers)
            self.place_nowhere(shown, f"a remark on {names} that is neither yes, no nor a clear new value")
            return
        for number, result in results:
            assert result is not None
            self._verdict(number, result, start, end)
            if result.open_words:
                self.place_nowhere(shown, f"it states more on U{number} than could be read")

    def apart_from_verdict(self, rows: list[Row], numbers: Sequence[int]) -> tuple[list[Row], list[Row]]:
        """Rows of a remark on facts, and those behind it that state other things: "right. Accounts are in scope"."""
        if not numbers:
            return rows, []
        parts = [part for piece in self.pieces(rows) for part in sentences(piece.text, piece.start)]
        verdict = bare_verdict(parts[0].text) if parts else ""
        if verdict == "confirmed" and len(parts) > 1 and takes_back(parts[1].text):
            return rows, []  # "correct. Not any more though."
        if verdict == "confirmed" and len(parts) > 1:
            return _until(rows, parts[1].start), _from(rows, parts[1].start)
        second = 2 if verdict else 1  # "no! Approvals are in ServiceNow." is one remark
        start = Statements(self.values).elsewhere(self.body.text, parts[second:], self.facts[numbers[0]][1])
        return (rows, []) if start is None else (_until(rows, start), _from(rows, start))

    def _without_rest(self, pieces: list[Piece]) -> list[Piece]:
        """Takes "Rest matches." and "HOLD until Monday please." from the end of a remark on one fact."""
        while pieces:
            *others, last = sentences(pieces[-1].text, pieces[-1].start)
            parting = read_parting(last.text)
            whole = others and (confirms_rest(last.text) or confirms_all(last.text))
            behind = None if whole else rest_behind(last.text)
            if whole:
                self._corrected(CorrectionRead(0, "confirmed", None, last.text, last.start, last.end))
            elif behind is not None:  # "Odoo; rest ok"
                rest = _piece(self.body.text, last.start + behind, last.end)
                self._corrected(CorrectionRead(0, "confirmed", None, rest.text, rest.start, rest.end))
                last = replace(last, start=last.start + behind)
            elif others and parting and parting.sure:
                self.part(parting, last.text, last.start, last.end)
            else:
                break
            pieces = [*pieces[:-1], _piece(self.body.text, pieces[-1].start, last.start)]
        return pieces

    def _without_exception(self, words: str) -> str:
        """ "Yes, this matches, except" before a remark on one fact confirms the others, where it says so."""
        confirms = opens_exceptions(words) if self.facts else None
        self.announced = self.announced or confirms is not None
        return words if confirms is None else "yes, this matches" if confirms else ""

    def overall(self, rows: list[Row]) -> list[Row]:
        """Takes the sentences out of rows that have a verdict on all facts with exceptions by number: their numbers are no
        labels of what follows them."""
        taken: list[tuple[int, int]] = []
        for piece in self.pieces(rows) if self.facts else ():
            for sentence in sentences(piece.text, piece.start):
                start = sentence.start + greeting_end(sentence.text)
                asked = _ASKED.search(self.body.text, start, sentence.end)
                end = asked.start() if asked else sentence.end
                words = self.body.text[start:end].strip()
                read = read_overall(words, tuple(self.facts.values()), self.values) if _MARKED.search(words) else None
                if read is not None:
                    self._overall(
                        read, start + len(self.body.text[start:end]) - len(self.body.text[start:end].lstrip()), end
                    )
                    taken.append((sentence.start, end))
        for start, end in taken:
            rows = [*_until(rows, start), *_from(rows, end)]
        return rows

    def _overall(self, read: Overall, start: int, end: int) -> None:
        piece = _piece(self.body.text, start, end)
        self.remarked |= read.but
        if read.confirmed and not read.scope:
            self._corrected(CorrectionRead(0, "confirmed", None, piece.text, piece.start, piece.end))
        for number, correction in read.corrections:
            self._verdict(number, correction, piece.start, piece.end)
        for number in sorted(set(read.scope) - read.but) if read.confirmed else ():
            self._verdict(number, Correction("confirmed"), piece.start, piece.end)
        if read.unread:
            self.excepting.add(piece.start)
            self.place_nowhere([piece], "it excepts something from what is right, and what is not read with certainty")

    def settle_confirmed(self, stated: BriefReading | None) -> None:
        """Takes back what a confirmation says of facts that the mail contests elsewhere: a fact that words name which were
        not read is not confirmed, and where they contest something without naming it, nothing is."""
        if not any(read.verdict == "confirmed" for read in self.corrections):
            return
        facts = tuple(self.facts.values())
        others = [piece for piece in self.unplaced if piece.start not in self.excepting]
        said = {piece.text: mentions(piece.text, facts, self.values) for piece in others}
        contested = [words for words in said if takes_back(words)]
        contested += [question.text for question in self.asked.values() if takes_back(question.text)]
        for words in said:
            self.remarked |= said[words]
        for question in self.asked.values():
            if _MARKED.search(question.text) or takes_back(question.text):
                self.remarked |= mentions(question.text, facts, self.values)
        for found in self.found.values():  # "Q8: we have no Jira"
            words = " ".join(piece.text for piece in found.pieces)
            of = self.values.playbook.fact
            self.remarked |= {n for n, key, value in facts if denies(words, of(key), value, self.values)}
        self.remarked |= _differing(stated, facts, self.values) if stated else set()
        vague = any(not mentions(words, facts, self.values) for words in contested)
        vague = vague or (self.announced and (not self.remarked or not all(said.values())))
        denied = {number for words in contested for number in mentions(words, facts, self.values)}
        kept: list[CorrectionRead] = []
        for read in self.corrections:
            gone = read.verdict == "confirmed" and (vague if read.fact == 0 else read.fact in denied)
            if not gone:
                kept.append(read)
            elif not any(read.start >= piece.start and read.end <= piece.end for piece in self.unplaced):
                why = "it confirms what other words of the mail contest"
                self.place_nowhere([_piece(self.body.text, read.start, read.end)], why)
        self.corrections = kept

    def _verdict(self, number: int, read: Correction, start: int, end: int) -> None:
        words = self.body.text[start:end]
        self.remarked.add(number)
        self._corrected(CorrectionRead(number, read.verdict, read.value, words, start, end, adds=read.adds))

    def _corrected(self, read: CorrectionRead) -> None:
        about = f"U{read.fact}" if read.fact else "all that we understood"
        self.corrections.append(read)
        self.trace.append(TraceLine(read.start, read.end, "theirs", None, f"on {about}: {read.verdict}"))

    # ------------------------------------------------------------ free text

    def prose(self, rows: Sequence[Row], why: str, single: int | None = None) -> None:
        """Text on no question: confirmations and questions to us are taken out, the rest is unplaced."""
        for piece in self.pieces(rows):
            left: list[tuple[int, int]] = []
            for sentence in sentences(piece.text, piece.start):
                start = sentence.start + greeting_end(sentence.text)
                words = self.body.text[start : sentence.end].strip()
                start = sentence.end - len(words)
                words = self._without_exception(words)
                if (
                    not words
                    or is_noise(words)
                    or _ANNOUNCES.fullmatch(words)
                    or announces_answers(words)
                    or is_pleasantry(words)
                    or any(words.startswith(command.evidence) for command in self.commands)
                ):
                    continue
                if (to_come := self._to_come(words)) is not None:
                    which = ", ".join(f"Q{number}" for number in to_come) or "the rest"
                    self.trace.append(TraceLine(start, sentence.end, "theirs", None, f"answers still to come: {which}"))
                    continue
                whole = read_overall(words, tuple(self.facts.values()), self.values) if self.facts else None
                if whole is not None:
                    self._overall(whole, start, sentence.end)
                elif self.announced and (listed := read_exception(words, tuple(self.facts.values()), self.values)):
                    self._overall(listed, start, sentence.end)
                elif parting := read_parting(words):
                    self.part(parting, words, start, sentence.end)
                elif read_audience(words, [(0, len(words))]):
                    self.trace.append(TraceLine(start, sentence.end, "theirs", None, "who is to get our letters"))
                elif is_question(words) or asks_for_call(words):
                    self._ask(start, sentence.end)
                elif _PHONE.fullmatch(words) and (before := self._asked_before(start)):
                    self.asked[before.start] = replace(
                        before, text=self.body.text[before.start : sentence.end], end=sentence.end
                    )
                elif self.facts and (confirms_all(words) or confirms_rest(words)):
                    self._corrected(CorrectionRead(0, "confirmed", None, words, start, sentence.end))
                elif self.facts and (changes := read_changes(words, tuple(self.facts.values()), self.values)):
                    for number, result in changes:
                        self._verdict(number, result, start, sentence.end)
                elif changed := self._changed_answer(words):
                    number, value = changed
                    at = start + words.index(value)
                    why = "it says what is so now of what this question asks for"
                    self.found[number] = Found([_piece(self.body.text, at, at + len(value))], "terms", why)
                    self.trace.append(TraceLine(start, sentence.end, "theirs", number, why))
                elif self.facts and (change := close_but(words, tuple(self.facts.values()), self.values)):
                    self._verdict(*change, start, sentence.end)
                elif self.facts and (denied := read_denial(words, tuple(self.facts.values()), self.values)):
                    self._verdict(*denied, start, sentence.end)
                elif missing := self._has_none(words):
                    piece = _piece(self.body.text, start, sentence.end)
                    self.found[missing] = Found(
                        [piece], "terms", "it says that there is none of what this question asks for"
                    )
                    self.trace.append(TraceLine(start, sentence.end, "theirs", missing, self.found[missing].detail))
                elif left and not self.body.text[left[-1][1] : start].strip():
                    left[-1] = (left[-1][0], sentence.end)
                else:
                    left.append((start, sentence.end))
            kept = [_piece(self.body.text, start, end) for start, end in left]
            if single is not None and kept and self._is_meant(single, kept):
                self.found.setdefault(
                    single, Found(how="terms", detail="only this question was asked, and the words are about it")
                ).pieces += kept
            else:
                self.place_nowhere(kept, why)
                # What carries numbers may be answers that we could not place: it is not read as something else.
                self.told += [(piece.start, piece.end) for piece in kept if not _NUMBERED.search(piece.text)]

    def _changed_answer(self, words: str) -> tuple[int, str] | None:
        """The question, of those of which nothing was understood, that a sentence answers with what is so now."""
        known = {key for _, key, _ in self.facts.values()}
        kinds = {number: self.values.playbook.fact(self.key_of(number)) for number in self.questions}
        asked = {number: kind for number, kind in kinds.items() if kind and kind.key not in known}
        read = read_changed_answer(words, asked, self.values)
        return read if read and read[0] not in self.found else None

    def _has_none(self, words: str) -> int | None:
        """The one question for a sum or a day of which a sentence says, by its name, that there is none ("No budget set
        yet."); None where it is not certain, or answered otherwise."""
        if says_none(words) is None:
            return None
        norms = words_of(words)
        named = []
        for question in self.questions.values():
            fact = self.values.playbook.fact(self.key_of(question.number))
            if question.type in ("money", "date") and fact and any(named_in(norms, fact.names)):
                named.append(question.number)
        return named[0] if len(named) == 1 and named[0] not in self.found else None

    def apart(self, rows: list[Row], key: str, others: Collection[str]) -> tuple[list[Row], list[Row]]:
        """Rows of an answer to a question of this key, and those behind it that state other things. `others` are the keys
        of which a sentence must state something to be apart, where it does not say that it adds something."""
        parts = [part for piece in self.pieces(rows) for part in sentences(piece.text, piece.start)]
        start = Statements(self.values).apart(self.body.text, parts, key, others)
        return (rows, []) if start is None else (_until(rows, start), _from(rows, start))

    def key_of(self, number: int) -> str:
        """The key of the fact that a question asks for."""
        return self.values.playbook.asked_about(self.questions[number].key)

    def stated(self) -> BriefReading | None:
        """What the prose on no question states, where the mail does nothing else with it."""
        self.told.sort()
        return Statements(self.values).read(self.body.text, self.told) if self.told else None

    def shown(self, answers: Sequence[AnswerRead], prose: Sequence[Unplaced]) -> tuple[Observed, Observed]:
        """The signals and traps that answers, corrections and the other prose show."""
        said = [(self._lead(self.key_of(each.question)), each.answer, each.start) for each in answers]
        changed = ((self.facts[each.fact], each) for each in self.corrections if each.fact in self.facts)
        said += [(self._lead(key), each.value, each.start) for (_, key, _), each in changed if each.value]
        said += [("", piece.text, piece.start) for piece in prose]
        return Statements(self.values).shown(self.body.text, sorted(said, key=lambda one: one[2]))

    def _lead(self, key: str) -> str:
        """What the words on a fact are said of, as a line of a brief has it before them."""
        fact = self.values.playbook.fact(key)
        return f"{fact.label}: " if fact else ""

    def _is_meant(self, number: int, pieces: list[Piece]) -> bool:
        """Whether free text is clearly about the only question that was asked: it has its key terms or its choices."""
        question = self.questions[number]
        known = self.values.playbook.question(question.key)
        text = " ".join(piece.text for piece in pieces)
        norms = f" {' '.join(word.norm for word in words_of(text))} "
        terms = (*(known.terms if known else ()), *question.choices)
        hits = any(f" {_flat(term)} " in norms for term in terms)
        return hits or (question.type == "system" and bool(self.values.systems(text)))

    # ------------------------------------------------------------ the end

    def answers(self) -> tuple[AnswerRead, ...]:
        result: list[AnswerRead] = []
        texts = [found.pieces[0].text for found in self.found.values() if found.pieces]
        initials = _initials(texts, self.values.writer, self.names)
        for number, found in sorted(self.found.items()):
            question = self.questions[number]
            pieces = self._without_initials(_distinct(found.pieces), initials)
            told = [piece for piece in pieces if not _points_elsewhere(piece.text)]
            pieces = told or pieces
            text = "\n".join(piece.text for piece in pieces)
            status, value, note = self._value(question, text)
            longest = max(pieces, key=lambda piece: len(piece.text))
            detail = ". ".join(part for part in (found.detail, note.rstrip(".")) if part)
            result.append(
                AnswerRead(
                    number,
                    strip_marks(text) or text,
                    value,
                    status,
                    found.how,
                    longest.text,
                    longest.start,
                    longest.end,
                    detail,
                    note,
                    delegate_of(text) if status == "unclear" else "",
                    section=section_of(text.strip()) if status == "unclear" else "",
                )
            )
        return self._same_as(result)

    def _value(self, question: AskedQuestion, text: str) -> Reading:
        return self.values.read_answer(text, question.key, question.type, question.choices)

    def _without_initials(self, pieces: list[Piece], initials: str) -> list[Piece]:
        """Who writes into a mail of several often puts their initials before each answer."""
        if not initials or not pieces or not pieces[0].text.startswith(initials):
            return pieces
        first = _piece(self.body.text, pieces[0].start + len(initials), pieces[0].end)
        return [first, *pieces[1:]] if first.text else pieces

    def _same_as(self, answers: list[AnswerRead]) -> tuple[AnswerRead, ...]:
        """ "Same as 2" takes the words of answer 2, if that is in the same reply."""
        words = {answer.question: answer for answer in answers}
        result: list[AnswerRead] = []
        for answer in answers:
            found = _SAME_AS.fullmatch(answer.answer.strip())
            other = words.get(int(found.group(1))) if found else None
            if other is None or other.question == answer.question or _SAME_AS.fullmatch(other.answer.strip()):
                result.append(answer)
                continue
            question = self.questions[answer.question]
            status, value, note = self._value(question, other.answer)
            result.append(
                AnswerRead(
                    answer.question,
                    answer.answer,
                    value,
                    status,
                    answer.how,
                    answer.evidence,
                    answer.start,
                    answer.end,
                    f"the same as Q{other.question}: {other.answer}",
                    note,
                )
            )
        return tuple(result)


_INITIALS = lazy.pattern(r"(?:[A-Z]{2,4}|[A-Z][a-z]{1,15})\s?[:>]\s")
_ITEM = lazy.pattern(r"\s*(?:[-–•*·▪]|\(?(?:\d{1,2}|[a-h])[.)])\s")
_SAME_AS = lazy.pattern(
    r"(?:same(?: answer)?(?: as| like)?|as(?: in| for)?|see|like|ditto,?)\s(?:my |the )?(?:answer )?(?:to |for |in "
    r")?(?:q|question|no\.?|#|answer)?\s?(\d{1,3})\W*",
    re.IGNORECASE,
)
_POINTS = lazy.pattern(
    r"\W*(?:(?:please )?see|as|answered)\s(?:my )?(?:answers? )?(?:below|above|inline|further down|next to|"
    r"under)\b[^.?!\n]{0,40}\W*",
    re.IGNORECASE,
)
_ANNOUNCES = lazy.pattern(
    r"\W*(?:(?:some|a few|two|three|the|my|our|one|first|small)\s){0,3}(?:corrections?|changes?)(?: first| below)?\s*:|"
    r"(?:and |but |just |only |with )?(?:one|two|three|a few|some) (?:more |small |little |minor |other )?(?:things?|points?|corrections?|changes?|exceptions?|remarks?)"
    r"(?: though| only| however| to (?:correct|change|note))?\s*[:.–-]|"
    r"(?:not|nearly|almost) (?:quite|entirely|completely|all|right|there)(?: right| correct)?(?: yet)?\s*[:,–-]|"
    r"(?:the |your |our )?(?:filled(?: in)? )?(?:form|questionnaire|sheet)s?(?: is| are)? (?:attached|enclosed)\W*",
    re.IGNORECASE,
)
_NUMBERED = lazy.pattern(r"(?:^|\s)\(?\d{1,3}[.)]\s")
_LEADS_ON = lazy.pattern(  # what stands before the next label and announces it: "In addition: U7 is wrong"
    r"\W*(?:(?:and|in addition|additionally|also|besides|further(?:more)?|moreover|plus|finally|one more thing|"
    r"(?:as (?:to|for)|on|about|regarding) (?:your |the )?(?:summary|understanding|facts|what you (?:understood|wrote)))\W*){1,2}",
    re.IGNORECASE,
)
_PHONE = lazy.pattern(
    r"\W*(?:(?:tel|phone|mobile|my number(?: is)?|on|at|call me (?:on|at))[.:\s]*)?\+?\(?\d[\d\s()./-]{5,20}\W*",
    re.IGNORECASE,
)
_MARKED = lazy.pattern(r"(?<!\w)U\s?\d", re.IGNORECASE)
_ASKED = lazy.pattern(r"[\s,;]*(?<!\w)Q\s?\d")
_REMARKS = lazy.pattern(
    r"\b(?:remarks?|points?|questions?|concerns?|comments?|notes?|things?|conditions?|requirements?|reasons?|steps?|"
    r"systems?|issues?|documents?|attached|attachments?|priorities|goals|topics)\b[^:\n]{0,60}:\s*$",
    re.IGNORECASE,
)
_ANSWERS = lazy.pattern(
    r"\b(?:answers?|repl(?:y|ies)|respon\w+|below|follow\w*|your questions|antworten|réponses)\b", re.IGNORECASE
)


def read_reply(
    text: str | None,
    html: str | None,
    letters: Sequence[SentLetter],
    questions: Sequence[AskedQuestion],
    facts: Sequence[Fact],
    playbook: Playbook,
    *,
    locale: str = "en",
    today: date | None = None,
    writer: str = "",
    bare_numbers: bool = True,
) -> ReplyReading:
    """Reads a reply to one of our letters.

    `text` and `html` are the bodies of the mail (either may be None), `letters` all letters of ours that it may
    quote, newest first, `questions` all questions of the case, `facts` what we showed as understood: (number, key,
    value). `locale` decides ambiguous numbers and dates; `today` (the day of arrival) dates without a year; `writer`
    is the writer's address, for "that's me"; without `bare_numbers` a number is a label only as `Q3`. Pure and deterministic; never raises on any input."""
    body, why = choose_body(text, html)
    reader = Reader(
        body,
        {q.number: q for q in questions},
        {f[0]: f for f in facts},
        Values(playbook, locale, today, writer),
        bare_numbers,
    )
    sent = prepare(tuple(letter.text for letter in letters))
    chunks = _chunks(reader, sent)
    typed: list[str] = []
    parts: list[tuple[Chunk, list[Row]]] = []
    for index, chunk in enumerate(chunks):
        terminal = chunk.opens_quote or None in (chunk.before, chunk.after) or index == len(chunks) - 1
        kept, dropped = body_rows(chunk.rows, terminal=terminal, known=reader.known, signs=reader.signs)
        reader.trace += [TraceLine(row.start, row.end, what, None, what) for row, what in dropped]
        reader.names += [row.text for row, what in dropped if what == "signature" and is_name(row.text)]
        if any(not row.blank for row in kept):
            parts.append((chunk, kept))
            typed.append("\n".join(piece.text for piece in reader.pieces(kept)))
    whole = "\n\n".join(typed)
    if parts and _place(parts[0][0].before, sent).kind == "prose":
        reader.commands = read_commands(whole)
    inside = [(chunk, rows) for chunk, rows in parts if _place(chunk.before, sent).kind == "question"]
    placed = {_place(chunk.before, sent).number for chunk, _ in inside}
    reader.long_answers = any(
        any(row.blank for row in _trimmed(rows)) for chunk, rows in inside if chunk.after is not None
    )
    for chunk, rows in parts:
        _read_chunk(reader, chunk, reader.without_commands(rows), sent, placed)
    meant = _settle_partings(reader)
    talk = read_quote_talk(whole, reader.commands) if whole else None
    # What goes with a command, or with words on a quote, may be their condition or their reason.
    stated = None if reader.commands or meant or talk else reader.stated()
    reader.settle_confirmed(stated)
    trace = (TraceLine(0, 0, "boilerplate", None, why), *sorted(reader.trace, key=lambda line: (line.start, line.end)))
    answers = reader.answers()
    signals, traps = reader.shown(answers, () if reader.commands or meant or talk else tuple(reader.unplaced))
    read = (*signals, *traps, *(items(stated) if stated else ()))
    unplaced = tuple(split_at(body.text, reader.unplaced, {item.start for item in read}) if read else reader.unplaced)
    return ReplyReading(
        typed=whole,
        body=body.text,
        answers=answers,
        corrections=tuple(
            replace(read, but=tuple(sorted(reader.remarked))) if read.fact == 0 else read for read in reader.corrections
        ),
        questions=tuple(sorted(reader.asked.values(), key=lambda question: question.start)),
        commands=reader.commands,
        meant=meant,
        quote_talk=talk,
        unplaced=unplaced,
        trace=trace,
        stated=stated,
        signals=signals,
        traps=traps,
    )


def _settle_partings(reader: Reader) -> CommandRead | None:
    """Makes one command of the partings where that is sure; gives the command that is to be asked about otherwise."""
    others = "\n".join(piece.text for piece in reader.unplaced)
    told, meant = settle(reader.partings, others, reader.commands, answered=bool(reader.found or reader.remarked))
    if told:
        reader.commands += (told,)
    return meant


def _in_a_list(above: Sequence[Row]) -> bool:
    """Whether the line above is a word in capitals, as in a list of a system's fields ("OWNER", "STATUS")."""
    return bool(above) and re.fullmatch(r"[\W\d]*[A-Z_]{2,}[\W\d]*", above[-1].text) is not None


def choose_body(text: str | None, html: str | None) -> tuple[Body, str]:
    """The body that is read, and why: text/plain unless it is empty, clearly lossy, or cannot show struck words."""
    cleaned = mend(clean(text)) if text else ""
    if not html or not html.strip():
        return plain_body(cleaned), "text/plain was read: there is no HTML"
    if strikes_words(html):
        return html_body(html), "text/html was read: it strikes words through, which text/plain cannot show"
    if stands_for_html(cleaned, html):
        return html_body(html), "text/html was read: text/plain is empty or only stands for it"
    if letters(cleaned) < 0.6 * letters_shown(html):
        return html_body(html), "text/html was read: text/plain lacks much of what it says"
    return plain_body(cleaned), "text/plain was read: it says what the HTML says"


# ------------------------------------------------------------------ chunks


def _chunks(reader: Reader, sent: Sent) -> list[Chunk]:
    """What was typed, in order, each with its neighbours of our text. The rest goes to the trace."""
    lines = reader.body.lines

    def is_ours(text: str) -> bool:
        norms = [word.norm for word in words_of(text)]
        return len(norms) >= 3 and all(gram in sent.grams for gram in zip(norms, norms[1:], norms[2:], strict=False))

    who, opens = attributions(lines, is_ours)
    level = levels(lines, opens)
    near = neighbours([depth <= 1 and not line.blank for line, depth in zip(lines, level, strict=True)], 80, 20)
    _, stretches = align(lines, [use and index not in who for index, use in enumerate(near)], sent)
    flow: list[tuple[int, Stretch | None]] = []
    for index in range(len(lines)):
        flow += [(index, stretch) for stretch in stretches[index]] or [(index, None)]
    following: list[Stretch | None] = [None] * len(flow)
    coming: Stretch | None = None
    for position in range(len(flow) - 1, -1, -1):
        index, stretch = flow[position]
        following[position] = coming
        if index in who:
            coming = None
        elif stretch and stretch.ours:
            coming = stretch
    chunks: list[Chunk] = []
    current: Chunk | None = None
    before: Stretch | None = None
    inside = False
    for position, (index, stretch) in enumerate(flow):
        line = lines[index]
        if index in who:
            if not line.blank:
                reader.trace.append(TraceLine(line.start, line.end, "attribution", None, who[index]))
                if current:
                    current.opens_quote = True
                current, before = None, None
            continue
        if stretch is None:
            if current and not line.text.strip():
                current.rows.append(Row(line.start, line.end, ""))
            elif line.text.strip() and near[index] and (level[index] == 0 or line.depth == 0):
                if current is None and is_delimiter(line.text):
                    current = Chunk([], before, level=level[index])
                    chunks.append(current)
                if current:
                    current.rows.append(Row(line.start, line.end, line.text))
            continue
        if stretch.ours:
            place = sent.place(stretch.begin)
            about = place.number if place.kind == "question" else None
            reader.trace.append(TraceLine(stretch.start, stretch.end, "ours", about, "words of our letter"))
            if current and current.before is None and current.level < line.depth:
                current.opens_quote = True
            current, before = None, stretch
            continue
        after = following[position]
        whose = _whose(stretch, line, level[index], before, after, lines, level, sent, inside=inside)
        if whose != "theirs":
            reader.trace.append(
                TraceLine(
                    stretch.start, stretch.end, whose, None, "quoted from somebody else" if whose == "quoted" else whose
                )
            )
            if current and whose == "quoted" and level[index] > current.level:
                current.opens_quote = True
                current = None
            continue
        inside = inside or (line.depth > 0 and (after is None or line.depth == lines[after.line].depth))
        if current is None:
            current = Chunk([], before, after, level=level[index])
            chunks.append(current)
        row = Row(stretch.start, stretch.end, reader.body.text[stretch.start : stretch.end])
        current.rows.append(row)
        current.after = after
    return chunks


def _whose(
    stretch: Stretch,
    line: Line,
    level: int,
    before: Stretch | None,
    after: Stretch | None,
    lines: Sequence[Line],
    levels_: Sequence[int],
    sent: Sent,
    *,
    inside: bool,
) -> str:
    """`theirs` (the writer typed it), `quoted` (somebody else's, or earlier), `ours` (our text, damaged), `boilerplate`.

    `inside` says that the writer has typed within the marked quote before, as some web and phone clients make them;
    directly below a question of ours it is theirs in any case."""
    if is_banner(line.text):
        return "boilerplate"
    words = line.text[stretch.start - line.start : stretch.end - line.start]
    if before is not None and before.finish in sent.links and not any(word.norm for word in words_of(words)):
        return "ours"  # a link, rewritten or wrapped, where ours has one
    missing: list[str | None] = []
    if before is not None and after is not None and 0 < after.begin - before.finish <= 400:
        missing = sent.words[before.finish : after.begin]
        if None not in missing and len(missing) <= 60 and similar(words, missing):
            return "ours"
    if level == 0:
        return "theirs"
    if before is None:
        return "quoted"
    own_depth = sent.depths[sent.row_of[before.begin]]
    own_mark = before.finish - before.begin == 1 and sent.words[before.begin] in sent.labels  # "> Q3:", typed so
    if levels_[before.line] - own_depth > 1 and not own_mark:
        return "quoted"
    if line.depth > lines[before.line].depth - own_depth and sent.place(before.finish - 1).kind != "prose":
        # Deeper than our own text and within it: not a quote, but an arrow that somebody put before an answer.
        return "theirs" if after is None or lines[after.line].depth < line.depth else "quoted"
    if level > 1:
        return "quoted"
    if line.depth > 0:
        between_them = range(before.line + 1, stretch.line)
        beside = lines[before.line].depth == line.depth and all(lines[i].blank for i in between_them)
        if after is None and (inside or beside) and sent.place(before.finish - 1).kind == "question":
            return "theirs"
        letters = [sent.letter_of[sent.row_of[one.begin]] for one in (before, after) if one is not None]
        between = after is not None and (after.begin >= before.finish or letters[0] != letters[1])
        return "theirs" if between and sent.place(before.finish - 1).kind != "prose" else "quoted"
    return "theirs"


# ------------------------------------------------------------------ reading a chunk


def _place(before: Stretch | None, sent: Sent) -> Place:
    return sent.place(before.finish - 1) if before is not None else PROSE


def _read_chunk(reader: Reader, chunk: Chunk, rows: list[Row], sent: Sent, placed: set[int]) -> None:
    place = _place(chunk.before, sent)
    if place.kind == "question" and place.number in reader.questions:
        if chunk.after is None and not chunk.opens_quote and not placed - {place.number}:
            whose = _below_the_quote(reader, rows, cut=_asks_more(chunk.before, place, sent))
            unclear = "it stands below our questions; which of them it answers is not clear"
            if whose == "nobody's":
                reader.place_nowhere(reader.pieces(rows), unclear)
                return
            if whose == "labelled":
                _read_outside(reader, chunk, rows, sent, unclear)
                return
        _read_inside(reader, chunk, rows, place.number, several=len(placed) > 1)
    elif place.kind == "fact" and place.number in reader.facts:
        _read_beside_fact(reader, rows, place.number)
    elif chunk.before is not None and chunk.after is not None:
        _read_outside(reader, chunk, rows, sent, "it stands in a part of our letter that asks nothing", bare=False)
    else:
        _read_outside(reader, chunk, rows, sent, "it names no question")


def _asks_more(before: Stretch | None, place: Place, sent: Sent) -> bool:
    """Whether our letter goes on with another question."""
    row = sent.row_of[before.begin] if before else len(sent.places)
    following = zip(sent.places[row:], sent.letter_of[row:], strict=True)
    return any(
        other.kind == "question" and other != place for other, letter in following if letter == sent.letter_of[row]
    )


def _below_the_quote(reader: Reader, rows: list[Row], *, cut: bool) -> str:
    """Whose text below the last quoted question is, where nothing was answered in place.

    It may be that question's answer (`its`), answers to all (`labelled`), or one of both (`nobody's`). `cut` says that
    our letter goes on with further questions, so that the place was chosen."""
    labels = [label for label in find_labels(rows, reader.questions, reader.facts, bare=True).found if label.numbers]
    if any(label.kind == "fact" or label.explicit for label in labels):
        return "labelled"
    quoted = {
        line.question
        for line in reader.trace
        if line.whose == "ours" and line.question is not None and line.start < rows[0].start
    }
    if len(quoted) < 2:
        return "its"
    numbers = {number for label in labels for number in label.numbers}
    if len(numbers) < 2:
        return "its" if cut else "labelled"
    if _line_above(rows, labels[0].row).endswith(":") and not _ANSWERS.search(_line_above(rows, labels[0].row)):
        return "its"
    return "labelled" if numbers >= quoted else "nobody's"


def _read_inside(reader: Reader, chunk: Chunk, rows: list[Row], number: int, *, several: bool) -> None:
    """Text below question `number` in our letter: its answer, but for what is labelled otherwise."""
    labels = find_labels(rows, reader.questions, reader.facts, bare=False, below=number)
    segments = _segments(rows, labels.found)
    for label, part in segments:
        if label is not None:
            _take(reader, label, part)
            continue
        loose = find_labels(part, reader.questions, (), bare=True).found
        bare = [item for item in loose if not item.explicit]
        if len(bare) == 1 and bare[0].start == _first(part).start:
            if bare[0].numbers == (number,) and not _counts_on(part, number):
                part = _from(part, bare[0].content)
            elif bare[0].numbers != (1,):
                numbers = ", ".join(map(str, bare[0].numbers))
                reader.place_nowhere(
                    reader.pieces(part), f"it is numbered {numbers} but stands below question {number}"
                )
                continue
        part = _without_greeting(part)
        if chunk.after is None and several and not reader.long_answers:
            first, rest = _first_thought(part)
            reader.answer([number], first, "position", f"it stands below question {number} in our letter")
            reader.prose(rest, "it stands below the last question, apart from its answer")
            continue
        if is_noise_rows(part):
            continue
        reader.answer([number], part, "position", f"it stands below question {number} in our letter")


def _counts_on(rows: Sequence[Row], number: int) -> bool:
    """Whether the next number follows: then the first was that of a list ("1. sales: … 2. finance: …")."""
    return any(re.search(rf"(?:^|\s)\(?{number + 1}[.)]\s", row.text) for row in rows)


def is_noise_rows(rows: Sequence[Row]) -> bool:
    """Whether rows in an answer's place say only thanks or greet."""
    text = " ".join(row.text.strip() for row in rows if not row.blank)
    return bool(text) and (is_courtesy(text) or greeting_end(text) >= len(text))


def _read_beside_fact(reader: Reader, rows: list[Row], number: int) -> None:
    labels = find_labels(rows, reader.questions, reader.facts, bare=False)
    for label, part in _segments(rows, labels.found):
        if label is not None:
            _take(reader, label, part)
        elif any(not row.blank for row in part):
            reader.correct([number], part)


def _read_outside(reader: Reader, chunk: Chunk, rows: list[Row], sent: Sent, why: str, *, bare: bool = True) -> None:
    """Text above or below our letter, or without it: labels say what it answers."""
    rows = reader.overall(rows)
    labels = find_labels(rows, reader.questions, reader.facts, bare=bare and reader.bare_numbers)
    unsafe = labels.ambiguous or _announces_remarks(rows, [label for label in labels.found if not label.explicit])
    compact = _is_compact(rows, labels.found)
    for label, part in _segments(rows, labels.found):
        if label is None:
            reader.prose(part, why, _only_question(reader, sent))
        elif not label.explicit and unsafe:
            reader.place_nowhere(
                reader._without_questions(reader.pieces(part)), "its numbers may not be those of our questions"
            )
        else:
            _take(reader, label, part, compact=compact)


def _only_question(reader: Reader, sent: Sent) -> int | None:
    """The number of the one question that the newest letter asks, or None."""
    asked = {
        place.number for row, place in enumerate(sent.places) if place.kind == "question" and sent.letter_of[row] == 0
    }
    numbers = asked or set(reader.questions)
    number = next(iter(numbers)) if len(numbers) == 1 else None
    return number if number in reader.questions else None


def _take(reader: Reader, label: Label, rows: list[Row], *, compact: bool = False) -> None:
    if label.kind == "fact":
        first, others = _first_paragraph(rows)
        first, besides = reader.apart_from_verdict(first, label.numbers)
        reader.correct(label.numbers, first, label)
        reader.prose(besides, "it stands behind a remark on what we understood")
        reader.prose(others, "it stands below a remark on what we understood")
        return
    if not label.numbers:
        reader.place_nowhere(reader.pieces(rows), "it is about the rest of the questions and names none")
        return
    known = [number for number in label.numbers if number in reader.questions]
    if len(known) < len(label.numbers):
        reader.place_nowhere(reader.pieces(rows), "its number is none of our questions")
        return
    rest: list[Row] = []
    if compact:
        rows, rest = _first_paragraph(rows)
    detail = "it is labelled " + ", ".join(f"{number}" for number in label.numbers)
    apart: list[Row] = []
    if len(known) == 1:
        asked = {question.about for question in reader.values.playbook.questions}  # now, or later
        rows, apart = reader.apart(rows, reader.key_of(known[0]), asked)
    reader.answer(known, rows, "label", detail)
    reader.prose(apart, "it stands behind a numbered answer and is about something else")
    reader.prose(rest, "it stands below the numbered answers")


def _is_compact(rows: Sequence[Row], labels: Sequence[Label]) -> bool:
    """Whether labelled answers follow each other without blank lines: then a paragraph below them is apart."""
    if len(labels) < 2:
        return False
    first, last = labels[0].row, labels[-1].row
    return not any(row.blank for row in rows[first:last])


def _announces_remarks(rows: Sequence[Row], bare: Sequence[Label]) -> bool:
    """ "A few remarks:" before a numbered list: its numbers are not ours."""
    if not bare:
        return False
    above = _line_above(rows, bare[0].row)
    remarks = _REMARKS.search(above) is not None or opens_exceptions(above) is not None
    return remarks and _ANSWERS.search(above) is None


def _line_above(rows: Sequence[Row], index: int) -> str:
    return next((row.text.rstrip() for row in reversed(rows[:index]) if not row.blank), "")


def _segments(rows: Sequence[Row], labels: Sequence[Label]) -> list[tuple[Label | None, list[Row]]]:
    """Cuts rows at labels: what stands before the first has none."""
    bounds: list[tuple[Label | None, int, int]] = [(None, rows[0].start, rows[0].start)] if rows else []
    bounds += [(label, label.start, label.content) for label in labels]
    segments: list[tuple[Label | None, list[Row]]] = []
    first = 0
    for index, (label, _, content) in enumerate(bounds):
        stop = bounds[index + 1][1] if index + 1 < len(bounds) else rows[-1].end
        while first < len(rows) and rows[first].end < content:
            first += 1
        part: list[Row] = []
        for position in range(first, len(rows)):
            row = rows[position]
            if row.start > stop:
                break
            start, end = max(row.start, content), min(row.end, stop)
            if row.start >= content and row.end <= stop:
                part.append(row)
            elif start < end:
                text = row.text[start - row.start : end - row.start]
                if end < row.end:
                    text = text.rstrip(" ,;|/")  # "Q1: yes, Q2: no": what parts two answers belongs to none
                part.append(Row(start, start + len(text), text))
        if any(not row.blank for row in part):
            segments.append((label, part))
    return segments


def _differing(stated: BriefReading, facts: Sequence[Fact], values: Values) -> set[int]:
    """The facts of which prose states something else: that they are not so, not sure, or of another value where there
    is one value only."""
    against = {(item.key, item.value.casefold()) for item in stated.excluded}
    against |= {(item.key, item.value.casefold()) for item in stated.hedged}
    found = {number for number, key, value in facts if (key, value.casefold()) in against}
    for item in stated.facts:
        known, asked = values.playbook.fact(item.key), values.playbook.question(item.key)
        one = known is not None and (known.kind in ("date", "money") or not known.several)
        if one or (asked is not None and asked.type == "system"):
            found |= {n for n, key, value in facts if key == item.key and value.casefold() != item.value.casefold()}
    return found


def _from(rows: list[Row], start: int) -> list[Row]:
    result: list[Row] = []
    for row in rows:
        if row.end > start:
            cut = max(row.start, start)
            result.append(Row(cut, row.end, row.text[cut - row.start :]))
    return result


def _until(rows: Sequence[Row], stop: int) -> list[Row]:
    kept = [row for row in rows if row.start < stop]
    if kept and kept[-1].end > stop:
        kept[-1] = Row(kept[-1].start, stop, kept[-1].text[: stop - kept[-1].start])
    return kept


def _first(rows: Sequence[Row]) -> Row:
    return next((row for row in rows if not row.blank), rows[0])


def _without_greeting(rows: list[Row]) -> list[Row]:
    first = _first(rows)
    end = greeting_end(first.text)
    return _from(rows, first.start + end) if end >= len(first.text) else rows


def _first_paragraph(rows: list[Row]) -> tuple[list[Row], list[Row]]:
    rows = _trimmed(rows)
    blank = next((index for index, row in enumerate(rows) if row.blank), len(rows))
    return rows[:blank], rows[blank:]


def _first_thought(rows: list[Row]) -> tuple[list[Row], list[Row]]:
    """The first paragraph, and those that go on with it: below a colon, or as items of a list."""
    first, rest = _first_paragraph(rows)
    while any(not row.blank for row in rest):
        more, after = _first_paragraph(rest)
        if not (first[-1].text.rstrip().endswith(":") or _ITEM.match(more[0].text)):
            break
        first, rest = [*first, *rest[: len(rest) - len(after)]], after
    return first, rest


def _trimmed(rows: list[Row]) -> list[Row]:
    start, end = 0, len(rows)
    while start < end and rows[start].blank:
        start += 1
    while end > start and rows[end - 1].blank:
        end -= 1
    return rows[start:end]


def _piece(text: str, start: int, end: int) -> Piece:
    words = text[start:end]
    left = len(words) - len(words.lstrip(" \t\n\u00a0|"))
    stripped = words.strip(" \t\n\u00a0|")
    return Piece(start + left, start + left + len(stripped), stripped)


def _distinct(pieces: list[Piece]) -> list[Piece]:
    seen: set[str] = set()
    result: list[Piece] = []
    for piece in sorted(pieces, key=lambda piece: piece.start):
        key = _flat(piece.text) or piece.text
        if key not in seen:
            seen.add(key)
            result.append(piece)
    return result


def _initials(texts: Sequence[str], writer: str, names: Iterable[str]) -> str:
    """`AK: ` where it is short for the writer's name, or where two answers and half of them begin so."""
    found = Counter(match.group() for text in texts if (match := _INITIALS.match(text)))
    prefix, count = found.most_common(1)[0] if found else ("", 0)
    own: set[str] = set()
    for name in (writer.partition("@")[0], *names):
        parts = re.findall(r"[^\W\d_]+", name.casefold())
        own |= {*parts, "".join(part[0] for part in parts)}
    return prefix if prefix.rstrip(" :>").casefold() in own or (count >= 2 and count * 2 >= len(texts)) else ""


def _points_elsewhere(text: str) -> bool:
    return _POINTS.fullmatch(text) is not None


def _flat(text: str) -> str:
    return " ".join(word.norm for word in words_of(text))
