"""What the rows of our form answer where they name nothing: that it is not known, that there is none, a guess with a
question mark, a sum without its currency.

A row that says it is not known says nothing. That there is none is an answer, so nobody asks again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.page.body import Body
from inwriting.reading.page.brief_form import BriefForm, FormRow
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.text import lazy
from inwriting.reading.told.labelled import NO, NONE, SAYS_NONE, SAYS_NOTHING
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers

_NONE_BUT = lazy.pattern(
    rf"\W*{NO}\s*(?:[,;.:(–—-]|\b(?:but|only|just)\b)[\s,;.:(–—-]*(?:but |only |just )*(?=\w)", re.I
)
_YET = lazy.pattern(r"\byet\b", re.I)
_ASKS = lazy.pattern(
    r"\W{0,20}(?:what|which|who|whom|whose|when|where|why|how|can|could|do|does|did|is|are|should|would|will|may|whether)\b",
    re.I,
)
_AROUND = " \t\r\n.,;:!()[]\"'“”…-–—"  # what may stand around a guess
_SHORT = 200  # characters: a longer answer names something
_ROUGH = r"(?:(?:up to|at most|(?:not|no) more than|max(?:imum)?\.?|about|around|roughly|approx(?:imately|\.)?|circa|ca\.?|some|perhaps|maybe|possibly|probably|say|~|≈) ?)*"
_BARE_SUM = lazy.pattern(
    rf"\W*{_ROUGH}(?P<sum>\d[\d.,'’ ]*(?:k\b|thousand\b)?(?: ?(?:-|–|to) ?\d[\d.,'’ ]*(?:k\b|thousand\b)?)?)"
    r"(?:[ ,(]*(?:max(?:imum)?|tops|at most|or so|in total|total|all in|net|gross|ex(?:cl\w*)?\.? (?:vat|tax|gst)|plus vat|not sure|perhaps|maybe|i think|approved))*[\s.,;:()?!]*",
    re.I,
)
_LEAST = 500  # of whatever currency: a smaller number may be thousands, or days
_YEAR = lazy.pattern(r"\W*20\d\d\W*")


@dataclass(frozen=True, slots=True)
class FormAnswers:
    """The answers of a form, of which `text` has the rows on their places."""

    form: BriefForm
    text: str
    playbook: Playbook

    def readable(self) -> str:
        """The text with blanks for what names nothing in its row; no place changes."""
        return self.form.rewritten(self.text, self._named)

    def settle(self, body: Body, registers: Registers) -> None:
        """Enters what rows answer besides what was read in them."""
        for row in self.form.rows:
            self._settle(row, self.text[row.value : row.end], body, registers)

    def _named(self, row: FormRow, label: str, words: str) -> str:
        if _is(SAYS_NONE, words) or _is(SAYS_NOTHING, words):
            return label + " " * len(words)
        if row.fact is self._decision or _is_guess(words):
            words = words.replace("?", " ")
        if none := self._none_but(row, words):
            rest = words[none:]
            named = catalogue(self.playbook).find(Clause.alone(rest))
            if not any(product.system.category in row.fact.categories for product in named):
                label = " " * len(label)  # "CRM: none yet, we use QuickBooks Online" tells of another system
            words = " " * none + rest
        return label + words

    @staticmethod
    def _none_but(row: FormRow, words: str) -> int:
        """Where what follows begins in "none yet, we use QuickBooks Online"; 0 of another answer."""
        none = _NONE_BUT.match(words, 0, _SHORT) if row.fact.kind == "system" else None
        return none.end() if none else 0

    @property
    def _decision(self) -> Fact:
        """What is to be decided, which may be put as a question."""
        return self.playbook.facts[0]

    def _settle(self, row: FormRow, words: str, body: Body, registers: Registers) -> None:
        read = [place for place, fact in registers.facts.items() if row.start <= fact.start < row.end]
        if _is_guess(words) and row.fact is not self._decision:
            for place in read:
                registers.assume(place)
        if row.fact.kind in ("money", "date"):
            for place in read:
                if registers.kind(place[0]) == "quantity":
                    registers.facts.pop(place, None)  # "45000 per year", of money
        hedged = (item.key for item in registers.hedged.values() if row.start <= item.start < row.end)
        if row.fact.key in (*(key for key, _ in registers.facts), *hedged):
            return
        if row.fact.kind == "money" and (bare := _is(_BARE_SUM, words)) and not _is(_YEAR, words):
            self._assume_sum(row, bare["sum"], body, registers)
        elif row.fact.may_be_none and (_is(SAYS_NONE, words) or self._none_but(row, words)):
            self._none(row, words, registers)

    def _none(self, row: FormRow, words: str, registers: Registers) -> None:
        """Enters that there is none: of systems and texts a fact; of what may be set later an assumption, unless that is
        what the words say ("none yet")."""
        if row.fact.kind in ("system", "text"):
            told = words.split()
            value = " ".join(told).rstrip(".") if row.fact.kind == "text" and len(told) > 1 else NONE
            registers.put(row.fact.key, value, _clause(row, words, "stated"))
        elif not _YET.search(words):
            registers.put(row.fact.key, NONE, _clause(row, words, "hedged"))

    def _assume_sum(self, row: FormRow, words: str, body: Body, registers: Registers) -> None:
        """Enters a sum that names no currency as assumed in that of the office's rates."""
        currency = self.playbook.rates.currency if self.playbook.rates else ""
        value = body.sum_in(f"{currency} {words}") if currency else ""
        if value and int(re.findall(r"\d+", value)[0]) >= _LEAST:
            told = f"{row.fact.label}: {value}, if your number is in {currency}; you named no currency"
            registers.put(row.fact.key, value, _clause(row, words, "hedged"), told=told)


def _is(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """Whether an answer is nothing but this."""
    said = words.strip()
    return pattern.fullmatch(said) if len(said) <= _SHORT else None


def _is_guess(words: str) -> bool:
    """Whether an answer ends with a question mark and asks nothing: "HubSpot?"."""
    said = words.strip(_AROUND)
    guess = said.rstrip("? ")
    return said.endswith("?") and "?" not in guess and any(map(str.isalnum, guess)) and not _ASKS.match(said)


def _clause(row: FormRow, words: str, mood: str) -> Clause:
    return Clause(words, row.value, row.end, mood, (row.start, row.end))
