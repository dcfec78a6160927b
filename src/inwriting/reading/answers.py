"""The grammar of labels: which number a person put before what they wrote.

`Q3: …`, `Question 3 - …`, `A3. …`, `Re 3: …`, `U3: …` are explicit and hold anywhere. A bare `3. …`, `3) …`, `(3)`,
`#3`, `3 - …`, a first table column or an ordinal word is a label only where the caller says that bare numbers can be
(above or below the quote), and only for numbers that are questions of the case.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from inwriting.reading.replies.label import Label, numbers_of
from inwriting.reading.replies.series import counted, first_within, following
from inwriting.reading.text import lazy
from inwriting.reading.text.signature import Row

_LEAD = r"[\s*_>|•·▪◦]{0,8}(?:[-–—]\s+)?[*_]{0,2}(?:[\[(](?:[A-Z]{1,4}|[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15})?)[\])][:\s]{0,3})?(?:=+>|-+>|→)?\s{0,2}[*_]{0,2}"
_JOIN = r"\s{0,2}(?:,|/|\+|&|\band\b|\bund\b|\bet\b|\by\b|\be\b)(?:\s{0,2}(?:and|und|et|&)\b)?\s{0,2}"
_REACH = r"\s{0,2}(?:-|–|—|\bto\b|\bbis\b|\bthrough\b|\bthru\b|\.\.)\s{0,2}"
_N = r"(?:questions?\s|[QqUu]\s?)?\d{1,3}"
_NUMBERS = rf"(?P<numbers>\d{{1,3}}(?:(?:{_REACH}|{_JOIN}){_N}(?!\d)){{0,30}})(?![\d])"
_EXPLICIT = lazy.pattern(
    rf"{_LEAD}(?:(?P<re>(?:re|ad|zu|as\sfor|regarding|concerning|on|for|to|in\sresponse\sto|in\sanswer\sto|(?:for|to)\syour|à|"
    rf"zur)\b\s?[:.]?\s{{0,2}}))?"
    r"(?:(?P<word>questions?|frage[n]?|answers?(?:\sto)?(?:\s(?:question|q))?|antwort(?:\sauf)?|ans|pregunta|domanda|"
    r"vraag|pergunta|fråga|spørgsmål|spørsmål|pytanie|kysymys|otázka|質問|問|réponse|respuesta|risposta|resposta|antwoord|"
    r"svar|question\sno|point|punkt|pt|item|facts?|understood|"
    r"qn?s?|Ｑ|a|r|u)(?:\s?(?:no|nr|number)\b)?[.\s-]{0,2}#?\s?)?"
    rf"(?P<open>[(\[])?{_NUMBERS}(?(open)[)\]])[*_]{{0,2}}",
    re.IGNORECASE,
)
_SEPARATOR = lazy.pattern(
    r"\s{0,3}(?:(?:\.[-)]|[:：;=.)\]]|/(?=\s))(?:[*_]{1,2})?(?=\s|$|[^\d\s])|(?:[-–—]{1,2}>?|=+>|→)(?=\s|$|[^\W\d])|\t+|"
    r"\|)\s{0,3}[*_]{0,2}(?=\s|$|[^*_])"
)
_BARE = lazy.pattern(
    rf"{_LEAD}(?:(?P<hash>#|№|no\.?\s?|nr\.?\s?)(?=\d))?(?P<open>[(\[])?{_NUMBERS}(?(open)[)\]])[*_]{{0,2}}"
    r"(?P<sep>\s{0,2}(?:\.[-)]|[.)])(?:[*_]{1,2})?(?=\s|$|[^\W\d])|\s{0,2}[:：](?:[*_]{1,2})?(?=\s|$|\D)|/(?=\s)|\s{1,2}[-–—]{1,2}\s|"
    r"[-–—]\s|\ufe0f?\u20e3|\s{0,2}(?:=+>|->|→|=)\s?|\s{0,2}\t+|\s{0,2}\||(?=\s|$))",
    re.IGNORECASE,
)
_ORDINAL_WORDS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_ORDINAL = lazy.pattern(
    rf"{_LEAD}(?:the\s)?(?:(?P<word>{'|'.join(_ORDINAL_WORDS)})|(?P<digits>\d{{1,2}})(?:st|nd|rd|"
    rf"th))(?:\s(?:question|one|point|answer|q))?\s{{0,2}}(?:[:：=]|[-–—](?=\s)|\))\s{{0,2}}",
    re.IGNORECASE,
)
_CIRCLED = lazy.pattern(rf"{_LEAD}([①-⑳])\s*")
_REST = lazy.pattern(
    rf"{_LEAD}(?:all\s|the\s)?(?:rest|others?|remaining(?:\sones|\squestions)?|everything\selse)\s?(?:[:=]|[-–—]\s)\s?",
    re.IGNORECASE,
)
_INLINE = lazy.pattern(
    r"(?<![^\s;,.|)\]])(?=(?:[Qq]|[Uu])\d{1,3}(?:\s?[-–]\s?[QqUu]?\d{1,3})?\s{0,2}[:)=])|(?<=[.;,|!?])\s(?=[QU]\d{1,3}\s{0,2}(?:[.:)=]\s|[-–—]\s))|"
    r"(?<=\s)(?=U\d{1,3}(?:\s?(?:,|-|–|to|and|&|\+|/|,\sand)\s?U?\d{1,3}){0,9}\s(?:is|are|isn['’]t|aren['’]t|ist|sind|c['’]est|it['’]s|was|were|should|must|has|have|can|correct|"
    r"wrong|right|no|yes|not|ok|okay|fine|true|false|confirmed|match|matches|all|both)\b)"
)
_UNMARKED = lazy.pattern(r"(?<=[;.,/|!?])\s{1,2}(?=Q(?P<number>\d{1,3})[,.]?\s{1,2}[^\s:=–—-])")  # "…; Q4 none"
_OF_THE_YEAR = lazy.pattern(  # what is said of a quarter of the year and not in answer to a question
    r"\s(?:(?:was|were|will|would|has|had|sees?|looks?|starts?|begins?|ends?|closes?|results?|sales|revenue|figures|numbers|targets?|budgets?|"
    r"forecasts?|planning|close|closing|go-?live|launch|onwards?|at the|and|or|of|this year|next year|last year)\b|"
    r"(?:is|are)\b.{0,30}\b(?:busy|busiest|season|peak|quarter|budget|freeze|year|late|latest|early|earliest|too|soon|better|worse|slow|strong|"
    r"planned|possible|realistic|ideal|next|target)\b)",
    re.IGNORECASE,
)
_QUARTER_NAMED = lazy.pattern(r"\bQ[1-4]\b|\bquarters?\b", re.IGNORECASE)
_LEADS_IN = lazy.pattern(  # to a remark on a fact: "Also U3 is wrong", "this matches, except U8: …", "Corrections first: U4 …"
    r"(?:(?:^|[.;!?]\s)\W*(?:also|and|but|plus|auch|aber|nein|ja|aussi|mais|non|oui|however|first(?:ly)?|second(?:ly)?|then|finally|yes|no|sorry|only)|"
    r"\b(?:except|but|apart from|other than)(?: for| that)?|:)[\s,–-]*$",
    re.IGNORECASE,
)
LAST_QUARTER = 4  # "Q4" may be one of the year, "Q5" is none
_BESIDE = 200  # so many characters beside a label say what it is
_POINTING = lazy.pattern(
    r"(?:\b(?:see|as|in|to|for|with|of|and|or|per|from|like|than|under|by|on|q\d{1,3},?)|[,(/&+–-])\s*$", re.IGNORECASE
)
_QUARTER = lazy.pattern(
    r"[\s/'’,.-]{0,3}(?:of\s)?(?:(?:19|20)\d\d|['’]\d\d)\b|\s*[-–/]\s*Q[1-4]\b(?!\s*[:=.)])|\s(?:next|this|last)\syear",
    re.IGNORECASE,
)
_MONTH_AHEAD = lazy.pattern(
    r"\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janvier|février|avril|juin|juillet|août|"
    r"ene|abr|ago|dic|gen|mag|giu|lug|set|ott)[a-zéûä]*\b",
    re.IGNORECASE,
)
_TOPIC = lazy.pattern(r"\s?\([^()\n]{2,40}\)(?=\s?[:：=])")
_DASHED = lazy.pattern(rf"{_LEAD}(?P<number>\d{{1,3}})\s{{1,2}}(?P<dash>[-–—]{{1,2}})\s{{1,2}}(?=\d)")
_COUNTS = lazy.pattern(r"(?P<number>\d{1,3})\s{1,2}[-–—]{1,2}\s{1,2}(?=\d+$)")
_OF_SEVERAL = lazy.pattern(
    r"\s*(?:yes|no|none|n/?a|same|ditto|all|both|open|don['’]?t know|not?)\b", re.IGNORECASE
)  # "Q2 - 4 no"
_NUMBER_AHEAD = lazy.pattern(r"\s*\d")
_FACT_SAYS = lazy.pattern(
    r"\s{1,2}(?=(?:is|are|was|were|should|correct|right|ok|okay|yes|no|wrong|confirmed|fine|matches|match|look|looks|"
    r"not|isn['’]t|aren['’]t|doesn['’]t|don['’]t|needs|has changed|have changed|true|false|all|both|ist|sind|stimmt|stimmen|passt|falsch|richtig|nein|ja|est|sont|n['’]est|c['’]est|it['’]s|faux|oui|non|[✓✔☑✅👍✗❌]))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a stretch in order. `ambiguous` says that bare numbers repeat, so none of them is safe."""

    found: tuple[Label, ...]
    ambiguous: bool = False


def find_labels(
    rows: Sequence[Row], asked: Collection[int], facts: Collection[int], *, bare: bool, below: int | None = None
) -> Labels:
    """The labels in rows that somebody typed.

    `asked` and `facts` are the numbers that exist; `bare` says that bare numbers can be labels here; `below` is the
    question below whose text the rows stand. Where explicit
    labels are used, bare numbers after the first of them are lists within an answer."""
    explicit: list[Label] = []
    weak: list[Label] = []
    loose: list[Label] = []
    for index, row in enumerate(rows):
        if row.blank:
            continue
        label = explicit_label(row, index, asked, facts)
        if label is not None:
            explicit.append(label)
            explicit += following(row, label, asked) if bare else ()
        elif (found := _loose_label(row, index, asked)) is not None:
            loose.append(found)
        elif bare and (found := _bare_label(row, index)) is not None:
            weak.append(found)
        elif (explicit or weak) and (others := _REST.match(row.text)) is not None:
            explicit.append(Label(index, row.start, row.start + others.end(), (), "question", True))
        if bare and (label is None or label.kind == "fact") and (not weak or weak[-1].row != index):
            weak += first_within(row, index, label, asked)
        explicit += _inline_labels(row, index, label, asked, facts)
        explicit += _unmarked(row, index, (*explicit, *loose), asked)
    named = {label.numbers for label in explicit if label.kind == "question"}
    if below is not None:
        named.add((below,))
    if len({label.numbers for label in loose} | named) > 1:
        explicit += loose
    explicit.sort(key=lambda label: label.start)
    first = next((label.start for label in explicit if label.kind == "question"), None)
    if first is not None:
        going_on = _going_on(explicit, weak, rows, asked)
        weak = [label for label in weak if label.start < first and not (weak and _is_list(weak, rows))]
        explicit = sorted((*explicit, *going_on), key=lambda label: label.start)
    settled = _settle(rows, explicit, weak, asked)
    whole = counted(rows, asked) if bare and first is None else []
    if len(whole) <= sum(label.kind == "question" for label in settled.found):
        return settled
    beside = [label for label in explicit if not whole[0].start <= label.start <= whole[-1].start]
    return Labels(tuple(sorted((*beside, *whole), key=lambda label: label.start)))


def _going_on(
    explicit: Sequence[Label], weak: Sequence[Label], rows: Sequence[Row], asked: Collection[int]
) -> list[Label]:
    """Bare numbers that take up the count of the labels above them (`Q2: …`, `3. …`, `4-6: no`): no list begins so."""
    found: list[Label] = []
    last = 0
    for label in sorted((*explicit, *weak), key=lambda label: label.start):
        if label.explicit:
            last = label.numbers[-1] if label.kind == "question" and label.numbers else 0
            continue
        above = next((row.text for row in reversed(rows[: label.row]) if not row.blank), "")
        counts = last > 0 and label.numbers[0] == last + 1 and not label.doubtful and not above.rstrip().endswith(":")
        if counts and all(number in asked for number in label.numbers):
            found.append(replace(label, explicit=True))
            last = label.numbers[-1]
        else:
            last = 0
    return found


def explicit_label(row: Row, index: int, asked: Collection[int], facts: Collection[int]) -> Label | None:
    """The explicit label at the beginning of a row, or None."""
    text = row.text
    found = _EXPLICIT.match(text)
    if not found or not (found.group("word") or found.group("re")):
        return None
    word = (found.group("word") or "").strip().lower().rstrip(".# ")
    fact = word.startswith(("u", "fact"))
    numbers = numbers_of(found.group("numbers"))
    known = facts if fact else asked
    counts = _COUNTS.match(found.group("numbers"))  # "Q6 - 60 a week": no range, but an answer that is a number
    ranges = _SEPARATOR.match(text, found.end()) or _OF_SEVERAL.match(text, found.end())
    if counts and int(counts["number"]) in known and word and not fact and not ranges:
        content = row.start + found.start("numbers") + counts.end()
        return Label(index, row.start, content, (int(counts["number"]),), "question", True)
    if not numbers or not all(number in known for number in numbers):
        return None
    if word == "q" and _QUARTER.match(text[found.end() :]) and not re.match(r"\s*[:=]", text[found.end() :]):
        return None
    topic = _TOPIC.match(text, found.end())
    separator = _SEPARATOR.match(text, topic.end() if topic else found.end())
    if separator is None:
        alone = not text[found.end() :].strip(" *_\u00a0") and word and not found.group("re")
        says = _FACT_SAYS.match(text, found.end()) if fact else None
        comma = re.compile(r"\s?,\s").match(text, found.end()) if found.group("re") and word else None
        if not (alone or says or comma):
            return None
        end = found.end() if alone else (says or comma).end()  # type: ignore[union-attr]
    else:
        end = separator.end()
    marks = ":.)" if (found.group("re") or "").strip().lower() in ("ad", "zu") else ":"
    if found.group("re") and not word and text[found.end() :].lstrip()[:1] not in marks:
        return None  # "for 3 - 5 days", "to 40."
    return Label(index, row.start, row.start + end, numbers, "fact" if fact else "question", True)


def _loose_label(row: Row, index: int, asked: Collection[int]) -> Label | None:
    """`Q3 NetSuite` without any separator: a label only beside others of its kind."""
    found = re.match(rf"{_LEAD}[\[(<]?(?:[Qq]|[Qq]uestion\s)[.-]?(\d{{1,3}})[\])>]?[*_]{{0,2}},?\s+(?=\S)", row.text)
    if not found or int(found.group(1)) not in asked or _QUARTER.match(row.text[found.end(1) :]):
        return None
    return Label(index, row.start, row.start + found.end(), (int(found.group(1)),), "question", True)


def _inline_labels(
    row: Row, index: int, first: Label | None, asked: Collection[int], facts: Collection[int]
) -> list[Label]:
    """Explicit labels within a row: `Q1: yes; Q2: no`."""
    labels: dict[int, Label] = {}
    for found in _INLINE.finditer(row.text):
        offset = found.end()
        if offset == 0 or (first is not None and row.start + offset < first.content):
            continue
        before = row.text[max(0, offset - _BESIDE) : offset]
        separated = before.rstrip()[-1:] in ".;,|!?)" or before.endswith(("  ", "\t"))
        separated = separated or (row.text[offset] == "U" and _LEADS_IN.search(before) is not None)
        if (
            not before.strip(" *_\t|-•")
            or (_POINTING.search(before) and not separated)
            or (first is None and not separated)
        ):
            continue
        part = Row(row.start + offset, row.end, row.text[offset : offset + _BESIDE])
        label = explicit_label(part, index, asked, facts)
        if label is not None:
            labels.setdefault(label.content, label)
    return list(labels.values())


def _unmarked(row: Row, index: int, before: Sequence[Label], asked: Collection[int]) -> list[Label]:
    """Numbers of ours that have no mark behind them and count on from the label before: `Q3: failed syncs; Q4 none`.

    A quarter of the year is none: "Q3: not before Q2, Q4 at the latest"."""
    found: list[Label] = []
    for mark in _UNMARKED.finditer(row.text):
        start, number = row.start + mark.end(), int(mark["number"])
        above = [label for label in (*before, *found) if label.start <= start]
        last = max(above, key=lambda label: label.start, default=None)
        if last is None or last.start == start or last.kind != "question" or not last.numbers or number not in asked:
            continue
        counts = number == last.numbers[-1] + 1 or (row.text[mark.start() - 1] == ";" and number > last.numbers[-1])
        between = row.text[max(0, last.content - row.start) : mark.start()]
        behind = row.text[mark.end() + 1 + len(mark["number"]) :]
        told = _QUARTER_NAMED.search(between) or _QUARTER.match(behind) or _OF_THE_YEAR.match(behind)
        pointing = row.text[mark.start() - 1] == "," and _POINTING.search(between.rstrip(" ,"))
        if counts and not pointing and not (told and number <= LAST_QUARTER):
            content = mark.end() + 1 + len(mark["number"])
            content += len(behind) - len(behind.lstrip(" ,.\u00a0"))
            found.append(Label(index, start, row.start + content, (number,), "question", True))
    return found


def _bare_label(row: Row, index: int) -> Label | None:
    ordinal = _ORDINAL.match(row.text)
    if ordinal:
        word = ordinal.group("word")
        number = _ORDINAL_WORDS.index(word.lower()) + 1 if word else int(ordinal.group("digits"))
        return Label(
            index, row.start, row.start + ordinal.end(), (number,), "question", False, "ordinal", _indent(row.text)
        )
    circled = _CIRCLED.match(row.text)
    if circled:
        number = ord(circled.group(1)) - ord("①") + 1
        return Label(
            index, row.start, row.start + circled.end(), (number,), "question", False, "circled", _indent(row.text)
        )
    return _numbered(row, index) or _dashed(row, index)


def _numbered(row: Row, index: int) -> Label | None:
    found = _BARE.match(row.text)
    numbers = numbers_of(found.group("numbers")) if found else ()
    if not found or not numbers:
        return None
    separator = found.group("sep").strip(" *_")
    bracketed = bool(found.group("open"))
    rest = row.text[found.end() :]
    if not separator and not found.group("sep").count("\t") and not bracketed and not found.group("hash"):
        return None
    if (
        len(numbers) > 1
        and separator not in (":", "：", "=", "=>", "->", "→", ")", "|")
        and not (separator in "-–—." and "," in found.group("numbers"))
    ):
        return None
    if separator in ("-", "–", "—") and _NUMBER_AHEAD.match(rest):
        return None
    style = "#" if found.group("hash") else "()" if bracketed else separator or "tab"
    doubtful = separator == "." and _MONTH_AHEAD.match(rest) is not None
    return Label(
        index, row.start, row.start + found.end(), numbers, "question", False, style, _indent(row.text), doubtful
    )


def _dashed(row: Row, index: int) -> Label | None:
    """`3 - 5 days`: a range, or beside others of its style a number before an answer that begins with a number."""
    found = _DASHED.match(row.text)
    if not found:
        return None
    number, style = (int(found.group("number")),), found.group("dash")[0]
    return Label(index, row.start, row.start + found.end(), number, "question", False, style, _indent(row.text), True)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" \t\u00a0"))


def _is_list(weak: Sequence[Label], rows: Sequence[Row]) -> bool:
    above = next((row.text for row in reversed(rows[: weak[0].row]) if not row.blank), "")
    return above.rstrip().endswith(":")


def _settle(rows: Sequence[Row], explicit: list[Label], weak: list[Label], asked: Collection[int]) -> Labels:
    """Which bare numbers are labels: those of the outermost list, each once, and all of them questions."""
    sure = {label.style for label in weak if not label.doubtful}
    if sure or not _is_all(weak, rows, asked):
        weak = [label for label in weak if label.style in sure]
    if not weak:
        return Labels(tuple(explicit))
    outer = min(label.indent for label in weak)
    weak = [label for label in weak if label.indent < outer + 2]
    if not any(number in asked for label in weak for number in label.numbers):
        return Labels(tuple(explicit))
    ambiguous = False
    if _repeats(weak):
        same = [label for label in weak if label.style == weak[0].style]
        weak = same if not _repeats(same) else _without_inner_lists(rows, same)
        ambiguous = _repeats(weak)
    inline: list[Label] = []
    for label in weak:
        inline += following(rows[label.row], label, asked)
    weak = sorted(weak + inline, key=lambda label: label.start)
    ambiguous = ambiguous or _repeats(weak)
    return Labels(tuple(sorted(explicit + weak, key=lambda label: label.start)), ambiguous)


def _is_all(labels: Sequence[Label], rows: Sequence[Row], asked: Collection[int]) -> bool:
    """Whether each line from the first label on has one, and their numbers are questions in order."""
    numbers = [number for label in labels for number in label.numbers]
    lines = sum(not row.blank for row in rows[labels[0].row :]) if labels else 0
    return len(labels) > 1 and lines == len(labels) and numbers == sorted(set(numbers)) and set(numbers) <= set(asked)


def _repeats(labels: Sequence[Label]) -> bool:
    counts = Counter(number for label in labels for number in label.numbers)
    return any(count > 1 for count in counts.values())


def _without_inner_lists(rows: Sequence[Row], labels: Sequence[Label]) -> list[Label]:
    """Leaves out a list that starts again at 1 under an item ending with a colon, where its end is clear."""
    kept: list[Label] = []
    index = 0
    while index < len(labels):
        label = labels[index]
        kept.append(label)
        index += 1
        nested = labels[index] if index < len(labels) else None
        if nested is None or nested.numbers != (1,) or not rows[nested.row - 1].text.rstrip().endswith(":"):
            continue
        following = label.numbers[-1] + 1
        stop = index
        while stop < len(labels) and labels[stop].numbers == (stop - index + 1,):
            stop += 1
        inner = labels[index:stop]
        if any(following in item.numbers for item in labels[stop:]) or all(
            following not in item.numbers for item in inner
        ):
            index = stop
    return kept
