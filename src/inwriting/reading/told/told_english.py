"""What English sentences tell in free words of the matters whose words differ most from one brief to the next.

A matter is often told by more than one sentence: a line that announces what comes, the cases behind it, what each department
says. So each reader of a matter is asked for the passages that tell it, and they are entered as one fact."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.retraction import supposes, tells_of_others
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import BULLET, Passage
from inwriting.reading.text.patterns import Said, words
from inwriting.reading.told.by_hand import is_done_by_hand
from inwriting.reading.told.cues import cues
from inwriting.reading.told.doubles import tells_of_cleaning, tells_of_doubles
from inwriting.reading.told.observations import observations
from inwriting.reading.told.odd_cases import (
    announces_odd_cases,
    is_in_one_head,
    is_line_above_odd_cases,
    is_odd_case,
    names_another_case,
)
from inwriting.reading.told.prose import PAST, Clause, mood_of
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.what_starts import (
    asks_what_starts,
    is_hand_work,
    leaves_it_open,
    says_it_of_before,
    says_what_starts,
)
from inwriting.reading.told.who_counts import (
    agrees,
    asks_who_counts,
    says_who_counts,
    says_whom_a_side_means,
    sides_in,
)
from inwriting.reading.told.who_is_right import says_who_is_right

Run = tuple[int, int]  # the first of some passages that tell one thing, and the one behind the last
_ODD, _WHO_COUNTS, _STARTS = "exceptions_known", "customer_definition", "triggers"
_APPROVALS = "approvals_live_in"
_ASKS_WHERE = words(
    r"\bwho\b[^.;?]{0,20}\b(?:approv\w+|signs?(?: off)?|authori[sz]es?|releases?|okays?|gives? (?:the )?(?:ok|go-ahead|approval))\b[^.;?]{0,40}\bwhere\b[^.;?]{0,25}\b(?:recorded|kept|noted|documented|filed|stored|logged|written(?: down)?|live)\b[^.;?]{0,15}\?\W*$"
)
_IN_A_PLACE = words(  # the answer to "where"
    r"^\W*(?:(?:it is|it['’]s|that is|that['’]s|this is|they are|recorded|kept|noted|all|only|always|just|mostly|and|stored|documented) )*(?:in|by|on|via|through|over|nowhere)\b(?! (?:(?:my|our) )?(?:general|principle|the whole|average|holiday|leave|my own|request|time))"
)
_ANSWERED_IN = 2  # sentences
_BY_ONE: dict[str, Callable[[Said, str], bool]] = {  # what one sentence tells by itself
    "manual_handoffs": is_done_by_hand,
    "authority": says_who_is_right,
    "duplicates_known": tells_of_doubles,
    "data_cleanup": tells_of_cleaning,
}
_BY_ABOVE = frozenset([*_BY_ONE.values(), announces_odd_cases, is_odd_case, says_who_counts, says_what_starts])
_DEFINED_TWICE, _UNWRITTEN = "customer-defined-differently", "undocumented-exceptions"
_TITLE = 7  # words of a line that is the title of the next
_NEAR = 4  # sentences, of which one says that a case before it is written nowhere
_FEW = 4  # sentences that one that announces them may have behind it
_GUESSES = words(
    r"\b(?:guess\w*|reckons?|suppose|maybe|perhaps|probably|presumably|could be|might be|i think|we think|not sure)\b"
)


def told_english(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Enters what the English sentences of a brief tell in free words."""
    if body.language != "en":
        return
    told = _Told(body, registers, playbook)
    told.read_odd_cases()
    told.read_who_counts()
    told.read_what_starts()
    told.read_where_recorded()
    told.read_singles()
    told.drop_hand_work()
    told.show_sides()
    told.show_unwritten_cases()


class _Told:
    def __init__(self, body: Body, registers: Registers, playbook: Playbook) -> None:
        self._body, self._registers, self._playbook = body, registers, playbook
        self._observations, self._cues = observations(playbook), cues(playbook)
        self._said = [body.said(passage) for passage in body.passages]
        self._above = [body.above(passage) for passage in body.passages]
        self._told: dict[tuple[Callable[..., bool], str, str], bool] = {}  # what a brief says twice is looked at once
        self._stated: dict[int, bool] = {}

    def read_odd_cases(self) -> None:
        """The cases that go another way than the rest: each by its sentence, or all that a line announces."""
        passages = self._body.passages
        done = 0
        for at in range(len(passages)):
            if at < done:
                continue
            titles = self._is(at, is_line_above_odd_cases)
            announces, is_one = self._is(at, announces_odd_cases), self._is(at, is_odd_case)
            if not (titles or announces or is_one) or not self._states(at):
                continue
            if not titles and self._cues.is_not_below(_ODD, self._said[at]):
                continue  # "Support has its own list"
            if titles and (items := list(self._items_below(at))):
                for run in items:
                    if not self._cues.is_not_below(_ODD, self._said[run[0]]):
                        self._put(_ODD, run)
                done = items[-1][1]
            elif announces:
                done = self._while(at + 1, names_another_case)
                self._put(_ODD, (at, done))
            elif is_one:
                self._put(_ODD, (at, at + 1))

    def read_singles(self) -> None:
        """What is told by one sentence: work that is done by hand."""
        for at in range(len(self._said)):
            for key, tells in _BY_ONE.items():
                if self._is(at, tells) and self._states(at):
                    self._put(key, (at, at + 1))

    def read_who_counts(self) -> None:
        """What counts as a customer, in one sentence or by those that say whom each department means."""
        done = 0
        for at, said in enumerate(self._said):
            if at < done or not (self._is(at, asks_who_counts) or self._is(at, says_who_counts)):
                continue
            tells = self._states(at) and (self._is(at, says_who_counts) or sides_in(said.text) > 0)
            done = self._while(at + 1, says_whom_a_side_means)
            run = (at if tells else at + 1, done)
            text = " ".join(each.text for each in self._said[slice(*run)])
            if run[0] < run[1] and (self._is(at, says_who_counts) or sides_in(text) > 1):
                self._put(_WHO_COUNTS, run)
                self._differ(run, text)

    def read_what_starts(self) -> None:
        """What sets a transfer off, in one sentence, or in one of which the next says so."""
        for at in range(len(self._said)):
            of_before, tells = self._is(at, says_it_of_before), self._is(at, says_what_starts)
            if self._is(at, asks_what_starts) and at + 1 < len(self._said) and self._answers(at):
                self._put(_STARTS, (at + 1, at + 2))
            elif not (of_before or tells) or not self._states(at):
                continue
            elif of_before and at and self._follows(at) and self._states(at - 1):
                self._put(_STARTS, (at - 1, at + 1))
            elif tells:
                self._put(_STARTS, (at, at + 1))

    def read_where_recorded(self) -> None:
        """Where approvals are recorded, in answer to a question that asks who gives them, too: "Who approves orders, and where is
        that recorded?", and below it "Ann Lee, finance. In the workflow of Business Central."."""
        if any(key == _APPROVALS for key, _ in self._registers.facts):
            return
        for at, said in enumerate(self._said):
            if not _ASKS_WHERE.is_in(said):
                continue
            for answer in range(at + 1, min(at + 1 + _ANSWERED_IN, len(self._said))):
                if self._said[answer].text.rstrip().endswith("?"):
                    break
                if self._states(answer) and _IN_A_PLACE.is_in(self._said[answer]):
                    self._put(_APPROVALS, (answer, answer + 1))
                    return

    def drop_hand_work(self) -> None:
        """Drops what was taken for a trigger and only tells what somebody does by hand, and at no status of a system, where
        something else is said to set the transfer off."""
        told = [(place, fact) for place, fact in self._registers.facts.items() if fact.key == _STARTS]
        by_hand = [
            place
            for place, fact in told
            if (passage := self._body.passage_of(fact)) and not passage.fact and is_hand_work(self._body.said(passage))
        ]
        for place in by_hand if len(by_hand) < len(told) else ():
            del self._registers.facts[place]

    def _answers(self, at: int) -> bool:
        """Whether the sentence behind a question or a short line answers it."""
        said, answer = self._said[at : at + 2]
        short = not said.text.rstrip().endswith((".", "!")) and len(said.text.split()) <= _TITLE
        titled = said.text.rstrip().endswith("?") or short
        return titled and self._states(at + 1) and not leaves_it_open(answer)

    def show_sides(self) -> None:
        """Shows that a customer is defined by each its own way, where the value of a label says it."""
        for at, passage in enumerate(self._body.passages):
            if passage.fact and passage.fact.key == _WHO_COUNTS and self._body.language_at(passage.start) == "en":
                self._differ((at, at + 1), self._body.text[passage.value : passage.end])

    def _differ(self, run: Run, text: str) -> None:
        """Shows that the customer is defined more than once, where some passages tell of several sides and of no agreement."""
        signal = next((one for one in self._playbook.signals if one.key == _DEFINED_TWICE), None)
        if signal is None or sides_in(text) < 2 or signal.key in self._registers.denied:
            return
        beside = self._said[run[0] : run[1] + 1]
        if any(agrees(said) for said in beside):
            self._registers.observed.pop(signal.key, None)
        elif not any(self._observations.vetoed(signal, said) for said in beside):
            self._registers.show(signal, self._body.passages[run[0]], self._said[run[0]])

    def show_unwritten_cases(self) -> None:
        """Shows that cases are handled and not documented, where a sentence beside one says that somebody knows it by heart."""
        signal = next((one for one in self._playbook.traps if one.key == _UNWRITTEN), None)
        if signal is None or self._registers.observed.get(_UNWRITTEN) or _UNWRITTEN in self._registers.denied:
            return
        passages = self._body.passages
        for at, said in enumerate(self._said):
            if not is_in_one_head(said) or not self._states(at) or self._observations.vetoed(signal, said):
                continue
            for near in range(at, max(-1, at - _NEAR), -1):
                if self._tells(_ODD, near):
                    self._registers.show(signal, passages[at], said)
                    return
                if near and self._body.begins_paragraph(near):
                    break

    def _is(self, at: int, tells: Callable[..., bool]) -> bool:
        """Whether a passage, by those above it, tells something; of some it is told without them."""
        said = self._said[at]
        above = self._above[at] if tells in _BY_ABOVE else ""
        place = (tells, said.text, above)
        if place not in self._told:
            self._told[place] = tells(said, above) if tells in _BY_ABOVE else tells(said)
        return self._told[place]

    def _states(self, at: int) -> bool:
        """Whether a passage is a sentence by which its writer states something."""
        if at not in self._stated:
            self._stated[at] = self._is_stated(at)
        return self._stated[at]

    def _is_stated(self, at: int) -> bool:
        passage, said = self._body.passages[at], self._said[at]
        if passage.fact or passage.heading.mood or passage.said or said.text.rstrip().endswith("?"):
            return False
        if self._body.language_at(passage.start) != "en":
            return False
        return not (PAST.search(said) or tells_of_others(said) or supposes(said.text) or mood_of(said) == "hedged")

    def _while(self, at: int, goes_on: Callable[[Said], bool]) -> int:
        """The passage behind those of a paragraph that go on, from one on."""
        last = min(at + _FEW, len(self._said))
        while at < last and self._follows(at) and self._states(at) and goes_on(self._said[at]):
            at += 1
        return at

    def _follows(self, at: int) -> bool:
        """Whether a passage stands in the paragraph of the one before it, and is no item of a list."""
        before, passage = self._body.passages[at - 1 : at + 1]
        between = self._body.text[before.end - 1 : passage.start]
        return "\n\n" not in between and BULLET.match(self._line(passage)) is None

    def _items_below(self, at: int) -> Iterator[Run]:
        """The items of the list below a line, each with all its sentences."""
        text, passages = self._body.text, self._body.passages
        depth = _depth(self._line(passages[at]))
        first, item = at + 1, -1.0
        for number in range(at + 1, len(passages)):
            line = self._line(passages[number])
            between = text[passages[number - 1].end - 1 : passages[number].start]
            if ("\n\n" in between and number > at + 1) or _depth(line) <= depth or passages[number].fact:
                break
            if "\n" in between:
                item = _depth(line) if item < 0 else item
                if number > first and _depth(line) <= item:
                    yield first, number
                    first = number
        else:
            number = len(passages)
        if number > at + 1:
            yield first, number

    def _line(self, passage: Passage) -> str:
        """The line in which a passage begins, up to where it does, and its first letters."""
        text = self._body.text
        return text[text.rfind("\n", 0, passage.start) + 1 : passage.start + 1]

    def _beside(self, key: str, run: Run) -> Run:
        """Some passages with those right before and behind them, in their paragraph, that tell the same."""
        first, behind = run
        while first > 0 and self._follows(first) and self._tells(key, first - 1):
            first -= 1
        while behind < len(self._said) and self._follows(behind) and self._tells(key, behind):
            behind += 1
        return first, behind

    def _tells(self, key: str, at: int) -> bool:
        """Whether a passage of prose has told something of a key already, and for sure."""
        passage = self._body.passages[at]
        if passage.fact or _GUESSES.is_in(self._said[at]) or (key == _STARTS and is_hand_work(self._said[at])):
            return False
        return any(
            fact.key == key and fact.start < passage.end and passage.start < fact.end
            for fact in self._registers.facts.values()
        )

    def _put(self, key: str, run: Run) -> None:
        """Enters what some passages tell, in place of what was taken from single ones."""
        if not any(_GUESSES.is_in(said) for said in self._said[slice(*run)]):
            run = self._beside(key, run)
        passages: Sequence[Passage] = self._body.passages[slice(*run)]
        start, end = passages[0].start, passages[-1].end
        inside = [
            place
            for place, fact in self._registers.facts.items()
            if fact.key == key and fact.start < end and start < fact.end and self._body.in_prose(fact)
        ]
        if len(passages) == 1 and inside:
            return
        for place in inside:
            del self._registers.facts[place]
        words = self._body.text[start:end].strip()
        start = self._body.text.index(words, start)
        clause = Clause(words, start, start + len(words), "stated", (start, end))
        self._registers.put(key, " ".join(words.split()).rstrip(".;,"), clause)


def _depth(line: str) -> float:
    """How deep a line is indented, one with the mark of an item half a step deeper."""
    return len(line) - len(line.lstrip()) + (0.5 if BULLET.match(line + " ") else 0)
