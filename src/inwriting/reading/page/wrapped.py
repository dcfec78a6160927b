"""Which lines of a text are the rest of a sentence that was wrapped: by a mail client, in a file, or by hand.

    Our CRM is Capsule. We decided against
    NetSuite. We have never used
    Xero.

A name that begins such a line is not stated by it: what is said of it stands in the line above. A list of notes looks alike,
and there each line speaks for itself. What tells them apart is where sentences end, whether a line breaks off at a word that
ends none, and whether the next line has a verb of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from inwriting.reading.text import lazy
from inwriting.reading.text.signature import closing, greeting_end, is_name
from inwriting.reading.values import MONTH

_NEGATORS = (
    "no not never neither nor without kein keine keinen keinem keiner nicht nie niemals ohne pas jamais sans ni nunca sin "
    "geen niet nooit zonder não nem sem"
)
_HAVING = (  # verbs that say nothing without what follows
    "is are was were am be been being has have had having do does did don't doesn't didn't isn't aren't wasn't weren't haven't "
    "hasn't hadn't will won't would wouldn't can cannot can't could couldn't may might must shall should shouldn't "
    "ist sind war waren wird werden wurde wurden haben hat hatten hatte kann können konnten soll sollen sollte müssen muss darf "
    "est sont était étaient sera seront avons avait avaient peut peuvent doit doivent "
    "es son está están era eran fue fueron ha han hemos tiene tenemos "
    "zijn waren werd werden wordt worden heeft hebben hadden kan kunnen zal zullen moet moeten "
    "é são estão foi foram era eram tem temos"
)
_LEADING = (  # prepositions, articles, words that join: none of them ends a sentence, or hardly
    "a an the our your their its his her my this these some any every each "
    "of to from with for by at into onto about against between among towards until since than as and or but because that which "
    "whether if when while where although via per like "
    "der die das den dem des ein eine einen einem einer unser unsere unseren unserem unserer ihr ihre mit von vom zu zum zur für bei "
    "beim nach aus seit gegen über unter durch im am und oder aber weil dass wenn als wie statt "
    "le la les l' un une des du de au aux notre nos votre leur avec pour par sur chez dans vers contre et ou mais que qui "
    "el los las del al una nuestro nuestra nuestros con para por sobre desde hacia contra y o pero porque "
    "het een onze ons van met voor bij naar uit sinds tegen over door en of maar omdat dat "
    "os as do da dos das ao à aos um uma nosso nossa com para pelo pela em e ou mas porque"
)
_SPEAKING = (  # who speaks, and of whom
    "we i they you he she it nobody somebody everybody us "
    "wir ich sie er es man niemand uns nous je ils elles on vous il elle nosotros ellos ellas nadie se "
    "wij we ik zij ze hij men niemand eles elas nós ninguém você vocês"
)
_IN_NAMES = "de van den der la le el les los die das sie ihr ihre on i as"  # and in the middle of a sentence
_BEHIND_VERBS = "the a an our your their its it us them him her me"
_HANGING = frozenset(f"{_NEGATORS} {_HAVING} {_LEADING}".split())
_OF_CLAUSES = frozenset(f"{_NEGATORS} {_HAVING} {_SPEAKING}".split())
_BEGINNING = (_HANGING | _OF_CLAUSES) - frozenset(_IN_NAMES.split())
_VERB_LIKE = frozenset(f"{_HAVING} {_BEHIND_VERBS}".split())
_DENYING = frozenset(_NEGATORS.split())

_ENDED = lazy.pattern(r"[.!?:;…][\"”’'»*_)\]]*$")
_STOPS = lazy.pattern(r"[.!?][\"”’'»)]*$")
_ENDS_WITHIN = lazy.pattern(r"(?<=[^\W_]{3})[.!?][\"”»)]*[ ]+(?=[\"“„«(]?[A-ZÀ-Þ])")
_CELLS = lazy.pattern(r"\||\t|\.{3,}|_{3,}|(?<![.!?:;\s])[ ]{2,}(?=\S)")  # of a table or a form
_WORD = lazy.pattern(r"[^\W\d_]+(?:[-’'&][^\W\d_]+)*|\d[\d.,]*")
_WORD_AT_END = lazy.pattern(r"[^\W\d_]+(?:[-’'&][^\W\d_]+)*$")
_ITEM = lazy.pattern(
    rf"[ \t]*(?!\d{{1,2}}\.?\s+(?i:{MONTH})\b)(?:[-*•–▪◦·>#]|\(?(?:1?\d|[a-zA-Z]|[ivx]{{1,4}})[.)]|\d(?:\.\d+)+\.?|\[.?\])\s"
)  # of a list
_NUMBER_OF_NAME = lazy.pattern(r"(?:[2-9]\d|\d{3})[.):]?\s")  # "Sage", and below it "50. The shop …"
_LABEL = lazy.pattern(
    r"[^\W\d_][^.:;!?=|]{0,45}?(?: ?[:=]| [–—-]{1,2}>?| ?→)\s"
)  # "Set in motion by: …", whoever knows it
_FEWEST_LABELS = 2
_LONGEST_NAME = 4  # words, the one behind it not among them
_LONGEST_TITLE = 6
_SIGNS_OFF = 4  # words of a name that stands last
_FEWEST = 3  # lines of which the width tells something
_FULL = 0.8  # of the width

Tells = Callable[[str, str], bool]  # something of a line, or of what was said, and of what stands below it


def continued(lines: Sequence[str], *, begins_anew: Tells, is_title: Tells, is_denied: Tells) -> frozenset[int]:
    """The numbers of those lines that go on with the sentence of the one above. Of a line and the next one `begins_anew` says
    that it is a label, a title or an item of a list, and `is_title` that it is a title; of a sentence that breaks off and the
    next line `is_denied` says that the line begins with a product of which the sentence states nothing."""
    found: set[int] = set()
    for first, last in _blocks(lines):
        block = _Paragraph.of(lines[first:last])
        said = ""  # of the sentence that has not ended
        for number, words in enumerate(block.lines):
            line, below = lines[first + number], block.below(number)
            if said and _goes_on(said, block, number, begins_anew(line, below), is_denied):
                found.add(first + number)
                said = f"{said} {words}"
            else:
                said = "" if is_title(line, below) else words
            said = "" if _is_whole(words) else _ENDS_WITHIN.split(said)[-1]
    return frozenset(found)


def _blocks(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The stretches of lines between those that are empty or begin an item of a list."""
    first = 0
    for at, line in enumerate([*lines, ""]):
        if not line.strip() or _ITEM.match(line):
            if at - first > 1:
                yield first, at
            first = at if line.strip() else at + 1


def _is_whole(words: str) -> bool:
    """Whether a line ends so that nothing goes on from it."""
    return bool(_ENDED.search(words) or _CELLS.search(words) or closing(words) or greeting_end(words) >= len(words))


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Lines without an empty one between them. They are `prose` where sentences end in the middle of lines, or each line that
    goes on is full; a `form` where lines have labels; the paragraph `ends` with a stop, or as notes do."""

    lines: tuple[str, ...]
    prose: bool
    form: bool
    ends: bool

    @staticmethod
    def of(lines: Sequence[str]) -> _Paragraph:
        words = tuple(line.strip() for line in lines)
        ends = _STOPS.search(words[-1]) is not None
        form = sum(_LABEL.match(line) is not None for line in words) >= _FEWEST_LABELS
        width = max(map(len, words))
        broken = [pair for pair in pairwise(words) if not _ENDED.search(pair[0])]
        filled = len(words) >= _FEWEST and bool(broken) and all(_is_full(*pair, width) for pair in broken)
        prose = ends and not form and (filled or any(_ENDS_WITHIN.search(line) for line in words))
        return _Paragraph(words, prose, form, ends)

    def below(self, number: int) -> str:
        """The line below one, by its number; none below the last."""
        return self.lines[number + 1] if number + 1 < len(self.lines) else ""

    def fills(self, number: int) -> bool:
        """Whether a line, by its number, is full."""
        return _is_full(self.lines[number], self.lines[number + 1], max(map(len, self.lines)))

    def signs(self, number: int) -> bool:
        """Whether a line, by its number, may be the name of the writer."""
        words = self.lines[number]
        return number + 1 == len(self.lines) and not self.ends and len(words.split()) <= _SIGNS_OFF and is_name(words)


def _is_full(line: str, below: str, width: int) -> bool:
    """Whether the first word below a line did not fit into it."""
    return len(line) + 1 + len(below.split()[0]) > width * _FULL


def _goes_on(said: str, block: _Paragraph, number: int, anew: bool, denied: Tells) -> bool:
    """Whether a line of a paragraph, by its number, goes on with what was said above it and has not ended."""
    words, last = block.lines[number], _last_word(said)
    if _CELLS.search(words) or _LABEL.match(words) or closing(words) or _begins_sentence(words):
        return False
    title = said == block.lines[number - 1] and len(said.split()) <= _LONGEST_TITLE
    if anew and not (block.prose and (last in _DENYING or _NUMBER_OF_NAME.match(words))):
        return False
    if words[:1].islower():
        return block.prose and said[:1].isupper() and not title
    if last in _HANGING and len(said.split()) > 1:
        return not block.form or last not in _DENYING
    if block.form and not _STOPS.search(words):
        return False
    clause = any(_folded(word) in _OF_CLAUSES and not word.isupper() for word in _WORD.findall(said))
    if block.prose and block.fills(number - 1) and not title:
        return not block.signs(number)
    if not clause:
        return False  # a name
    if title or block.signs(number) or not block.prose:
        told = not _LABEL.match(said) or _STOPS.search(words)
        return _is_name(words) and bool((told and denied(said, words)) or (block.ends and not title and not block.form))
    return True


def _last_word(said: str) -> str:
    """The word with which words end; none where something else does, or it is in capitals, as in a title."""
    found = _WORD_AT_END.search(said)
    return _folded(found.group()) if found and not found.group().isupper() else ""


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'")


def _begins_sentence(words: str) -> bool:
    """Whether a line begins with a small word in capitals, which within a sentence has none."""
    found = _WORD.search(words)
    word = found.group() if found and not words[: found.start()].strip('"“„«(') else ""
    return word[:1].isupper() and not word[1:].isupper() and _folded(word) in _BEGINNING


def _is_name(words: str) -> bool:
    """Whether a line begins with a name of a few words that no verb follows: "Sage 200.", "Xero and we …"."""
    tokens = list(_WORD.finditer(words))
    name = 0
    for number, token in enumerate(tokens):
        small = _folded(token.group())
        between = words[tokens[number - 1].end() : token.start()] if number else ""
        if between.strip():
            break  # a stop, or a comma
        if small in _HANGING or small in _OF_CLAUSES:
            return 0 < name <= _LONGEST_NAME and small not in _VERB_LIKE
        name += 1
    return 0 < name <= _LONGEST_NAME
