"""What staff write to the desk: command lines, several in one mail, each with its argument.

    SEND · EDIT line 4 days 3 · RATE architect 1200 · DISCOUNT 5% reason … · NOTE … · HOLD … · NO-BID … · …

A line is a command where it begins with the word in capitals, or where it is nothing but the whole command. Staff know
the words, so that a command may stand anywhere in what they typed; what else they typed must not put it in doubt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from inwriting.reading.model import CommandRead, ReplyReading
from inwriting.reading.text import lazy
from inwriting.reading.text.signature import closing, greeting_end, is_courtesy, is_noise

WORDS = (
    "SEND",
    "EDIT",
    "RATE",
    "DISCOUNT",
    "NOTE",
    "HOLD",
    "RESUME",
    "NO-BID",
    "CLOSE",
    "REOPEN",
    "ASSIGN",
    "RELEASE",
    "DISCARD",
)
UNCLEAR = "UNCLEAR"  # stands for all commands of a mail that is in doubt; its argument says by which words
FREE_TEXT = ("NOTE", "HOLD", "NO-BID", "CLOSE")  # what follows is a sentence, which may go on below
MOST_DAYS = Decimal(250)  # of one line: a year's working days
MOST_RATE = Decimal(100_000)
_LINE = lazy.pattern(
    rf"[\s*_>•·-]{{0,6}}(?P<word>{'|'.join(WORDS)}|NO BID|NOBID)(?![\w-])[*_]{{0,2}}\s{{0,4}}[:,.–—]?\s{{0,4}}"
    r"(?P<rest>[^\n]{0,1000})"
)
_NUMBER = r"\d{1,3}(?:[ \u00a0.,'’]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,4})?"
_EDIT = lazy.pattern(
    rf"(?:line\s{{0,3}})?(?:no\.?\s?|#)?(?P<line>\d{{1,4}})\s{{0,3}}(?:to|=|:|,|->|→)?\s{{0,3}}(?:"
    rf"days?\s{{0,3}}(?:to|=|:)?\s{{0,3}}(?P<after>[-−]?(?:{_NUMBER}))|(?P<before>[-−]?(?:{_NUMBER}))\s{{0,3}}(?:days?|d))",
    re.IGNORECASE,
)
_RATE = lazy.pattern(
    rf"(?P<role>[^\d\n]{{1,80}}?)\s{{0,3}}(?:to|=|:)?\s{{1,3}}(?:(?P<currency>[A-Z]{{3}}|[€$£])\s?)?"
    rf"(?P<amount>[-−]?(?:{_NUMBER}))\s{{0,3}}(?:(?P<after>[A-Z]{{3}}|[€$£])\s{{0,3}})?(?:(?:per|a|/)\s?day)?",
)
_DISCOUNT = lazy.pattern(
    rf"(?P<percent>[-−]?(?:{_NUMBER}))\s{{0,2}}(?:%|per\s?cent|percent)?(?![\w.,])[\s,;:–—-]{{0,4}}"
    r"(?:(?:with\s)?(?:the\s)?reason\b\s{0,2}[:=]?|because(?:\sof)?)?\s{0,3}(?P<reason>.{0,900})",
    re.IGNORECASE | re.DOTALL,
)
_SYMBOLS = {"€": "EUR", "$": "USD", "£": "GBP"}
_SEND_IT = lazy.pattern(
    r"\W*(?:(?:ok|okay|yes|good|fine|great|approved|looks good|all good|thanks)[,.!:;\s–-]{1,4}){0,3}(?:please\s)?"
    r"send(?:\s(?:it|this|the quote))?(?:\s(?:now|out|please|as it is|as is)){0,2}(?:,?\sthanks|,?\sthank you)?\W*",
    re.IGNORECASE,
)
_PLAINLY = lazy.pattern(r"\W{0,3}(?:it|this|now|please|out|as it is|as is|thanks|thank you|[\s.,!])*", re.IGNORECASE)
_DOUBT = lazy.pattern(
    r"\b(?:if|unless|provided|until|once|after|when|only|not|never|cannot|wait|but|however|except|maybe|perhaps|"
    r"should (?:we|i)|can (?:we|i|you)|ignore|scratch|changed my mind|second thoughts?)\b|n['’]t\b|\?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Edit:
    """`EDIT line 4 days 3`."""

    line: int
    days: Decimal


@dataclass(frozen=True, slots=True)
class Rate:
    """`RATE architect 1200`. `currency` is "" where none is written."""

    role: str
    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Discount:
    """`DISCOUNT 5% reason …`."""

    percent: Decimal
    reason: str


def staff_commands(reading: ReplyReading) -> tuple[CommandRead, ...]:
    """The commands of a staff member's mail.

    Our letters show how commands are written, so a line above the quoted letter that is a command is one, though it
    may have the very words of our letter."""
    lines: list[str] = []
    offset, at_top = 0, True
    typed = set(map(str.strip, reading.typed.split("\n")))
    for line in reading.body.split("\n"):
        end = offset + len(line)
        whose = next((t.whose for t in reading.trace if t.start < end and t.end > offset), "theirs")
        if whose == "theirs":
            lines += [line] if line.strip() in typed else []
        elif at_top and not line.lstrip().startswith((">", "|")) and _command(line):
            lines.append(line)
        elif whose in ("ours", "quoted", "attribution"):
            at_top = False
        offset = end + 1
    return read_staff_words("\n".join(lines))


def read_staff_words(typed: str) -> tuple[CommandRead, ...]:
    """The commands in what a staff member typed (no quote, no signature), in their order.

    Where the rest of it conditions or questions them, none counts: one `UNCLEAR` says which words are in the way."""
    commands: list[CommandRead] = []
    others: list[str] = []
    goes_on = False
    for line in typed.split("\n"):
        found = _command(line)
        if found is not None:
            commands.append(found)
            goes_on = found.word in FREE_TEXT and bool(found.argument)
        elif not line.strip():
            goes_on = False
        elif goes_on:
            last = commands[-1]
            more = f"{last.argument} {line.strip()}"
            commands[-1] = replace(last, argument=more, evidence=f"{last.evidence} {line.strip()}")
        else:
            others.append(line.strip())
    rest = [line for line in others if not _is_polite(line)]
    doubt = next((line for line in rest if _DOUBT.search(line)), "")
    unclear = next((c for c in commands if c.word == "SEND" and not _PLAINLY.fullmatch(c.argument)), None)
    if commands and (doubt or unclear):
        words = doubt or (unclear.evidence if unclear else "")
        return (CommandRead(UNCLEAR, words, "\n".join(command.evidence for command in commands)),)
    return tuple(commands)


def read_edit(argument: str) -> Edit | str:
    """The line and its days, or a sentence that says what is wrong."""
    found = _EDIT.fullmatch(argument.strip().rstrip("."))
    if found is None:
        return "Write for example “EDIT line 4 days 3”."
    days = number(found["after"] or found["before"])
    if not 0 < days <= MOST_DAYS:
        return f"{_plain(days)} days for a line is not possible; give more than 0 and at most {MOST_DAYS}."
    return Edit(int(found["line"]), days)


def read_rate(argument: str) -> Rate | str:
    """The role and its new day rate, or a sentence that says what is wrong."""
    found = _RATE.fullmatch(argument.strip().rstrip("."))
    if found is None:
        return "Write for example “RATE architect 1200”."
    amount = number(found["amount"])
    if not 0 < amount <= MOST_RATE:
        return f"{_plain(amount)} is no day rate; give more than 0 and at most {MOST_RATE}."
    currency = found["currency"] or found["after"] or ""
    return Rate(found["role"].strip(" ,:='\""), amount, _SYMBOLS.get(currency, currency))


def read_discount(argument: str) -> Discount | str:
    """The percentage and its reason, or a sentence that says what is wrong."""
    found = _DISCOUNT.fullmatch(argument.strip())
    if found is None:
        return "Write for example “DISCOUNT 5% reason returning client”."
    percent = number(found["percent"])
    if not 0 < percent < 100:
        return f"{_plain(percent)} % is no discount; give more than 0 and less than 100."
    return Discount(percent, found["reason"].strip().rstrip("."))


def number(written: str) -> Decimal:
    """A number as people write it: `1 200`, `1,200`, `1.200,50`, `2.5`, `2,5`; three digits behind a mark group."""
    sign = -1 if written[0] in "-−" else 1
    digits = written.lstrip("-−")
    grouped = re.fullmatch(r"(\d{1,3}(?:[ \u00a0.,'’]\d{3})+)(?:[.,](\d{1,2}))?", digits)
    if grouped:
        whole = "".join(filter(str.isdigit, grouped[1]))
        return sign * Decimal(f"{whole}.{grouped[2] or '0'}")
    return sign * Decimal(digits.replace(",", "."))


def _command(line: str) -> CommandRead | None:
    found = _LINE.match(line)
    if found:
        word = "NO-BID" if found["word"] in ("NO BID", "NOBID") else found["word"]
        rest = found["rest"].strip().strip("*_").strip()
        return CommandRead(word, "" if closing(rest) else rest, line.strip())
    if _SEND_IT.fullmatch(line):
        return CommandRead("SEND", "", line.strip())
    words = line.strip().split(None, 1)
    if len(words) == 2:
        read = {"EDIT": read_edit, "RATE": read_rate, "DISCOUNT": read_discount}.get(words[0].upper())
        if read is not None and not isinstance(read(words[1]), str):
            return CommandRead(words[0].upper(), words[1], line.strip())
    return None


def _is_polite(line: str) -> bool:
    return bool(closing(line)) or is_courtesy(line) or is_noise(line) or greeting_end(line) >= len(line)


def _plain(amount: Decimal) -> str:
    return f"{amount.normalize():f}"
