"""Whose words a text is made of: the writer's own, a quoted mail's, a forwarded mail's, a signature's.

Only the writer speaks for the writer. What is forwarded has another author, whom the writer cites.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from inwriting.reading.lines import header_name

_DEEPEST = 4  # forwarded mails in one another
_FORWARDED = re.compile(
    r"^\s*(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|"
    r"oorspronkelijk bericht|mensagem original|weitergeleitete nachricht)|begin forwarded message:|_{20,}\s*$)",
    re.I,
)
_ATTRIBUTION = re.compile(
    r"^\s*(?:on|am|le|el|op|em)\b.{5,200}(?:wrote|schrieb|a écrit|escribió|schreef|escreveu)\s?:\s*$", re.I
)
_SIGNATURE = re.compile(
    r"^\s*(?:--\s*|sent from my .{1,40}|(?:(?:kind|best|warm|many)\s+)?(?:regards|wishes|thanks|greetings),?|"
    r"thanks(?: and .{1,30})?,?|thank you,?|cheers,?|yours (?:sincerely|faithfully),?|sincerely,?|best,|"
    r"mit freundlichen grüßen,?|viele grüße,?|cordialement,?|saludos,?|met vriendelijke groet,?|atenciosamente,?)\s*$",
    re.I,
)


_ON_BEHALF = re.compile(
    r"\b(?:enquiry|inquiry|request|brief) (?:of|from) (?:our|my|a|one of our) (?:customers?|clients?)\b|"
    r"\bon behalf of (?:our|my|a|one of our) (?:customers?|clients?)\b",
    re.I,
)
_ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_OF_A_HOUSE = re.compile(  # "Derek Bould (Pennine Escalators)", "Brandon Pugh, BlueCrest Solutions"
    r"(?:\(|, )(?!(?:accounts?|accounting|finance|sales|operations|ops|it|ict|purchasing|procurement|legal|support|marketing|hr|warehouse|logistics|customer|"
    r"service|production|quality|planning|head|director|manager|chief|managing|general|group|board|owner|office|the|our|my|deputy|senior|c[efot]o|coo|md|vp|gm)\b)"
    r"(?-i:[A-Z])[\w&’'.-]+ (?:(?-i:[A-Z])|&)",
    re.I,
)
_SENDER = re.compile(r"\s*\w+\s*:\s*[A-ZÀ-Þ][^\d\n:]{2,60}\s*")
_STRANGER = re.compile(  # what a writer says of a forwarded mail that nobody of the same house wrote
    r"\((?:(?-i:[A-Z])[\w’']+ )+(?:sales|support)\)|"  # "Harriet (Raiser's Edge sales)"
    r"\b(?:vendors?|suppliers?|sales ?(?:rep|m[ae]n|person|pitch)\w*|pitch|reseller|agency|consultants?|account (?:manager|executive)|"
    r"(?:from|by|of|for) (?:our|a|an|the|one of our|another|some) (?:\w+ )?(?:partner|customer|client)s?|"
    r"(?:partner|customer|client)s? (?:of ours|wrote|writes|sent|asks?|asked|wants|complain\w*)|(?:partner|customer|client)['’]s? (?:e-?mail|message|words)|"
    r"ignore (?:this|it|him|her|them|below|what follows|the (?:e-?mail|message|offer|rest))|"
    r"(?:from|by) (?:the|their) (?:help ?desk|support team)|no-?reply|newsletter|spam|lieferant\w*|anbieter|fournisseur|proveedor|leverancier|fornecedor)\b",
    re.I,
)
_ENDORSED = re.compile(  # what a writer says of a mail whose words are to be taken as the writer's own
    r"\b(?:(?:i|we) (?:(?:fully|largely|mostly|completely|entirely|broadly|also|can only) )?(?:agree|stand behind|endorse)\b(?! to\b)|s?he(?:['’]s| is) right\b|"
    r"(?:could|can)(?:n['’]t| ?not) (?:have )?(?:put|said?|written?) it better|(?:speaks?|written|writes) for (?:me|us|all of us)|"
    r"(?:read|take|treat) (?:it|his|hers?|this|that|them|us|the (?:below|mail|message))(?: \w+){0,3} (?:as|like) (?:it (?:is|was|were)|my|our|mine|ours|written by)|"
    r"(?:all|everything|every word)(?: of it| below| in it)? (?:is|holds|stands) (?:\w+ )?(?:true|right|correct|accurate|good|for us))",
    re.I,
)
_QUOTED = re.compile(r"\s*(?:>|\|(?!.*\|))")  # a line with two bars is a row of a table


_CITED = re.compile(
    r"(?:(?<=[\n:.!?…(])|^)[ \t\n*•-]{0,8}(?:[\"“„](?:(?:[^\"“”„\n]|\n(?!\n)){25,900})[\"”“]|«[^«»]{25,900}»)"
)


def cited(text: str) -> list[tuple[int, int]]:
    """The stretches in quotation marks that begin where a sentence can: what somebody else said or wrote, word for word."""
    return [match.span() for match in _CITED.finditer(text)]


_HEADED = re.compile(r"(?m)^[ \t]*>[> \t]*(?:begin forwarded message:|from: )", re.I)
_MARKS = re.compile(r"(?m)^[ \t]*>[> \t]*")


def unquoted(text: str) -> str:
    """The text with blanks for the quote marks of a mail that is forwarded with its header in the quote, as Apple Mail and
    mutt do; every other offset stays as it is."""
    headed = _HEADED.search(text)
    if headed is None:
        return text
    head = [_MARKS.sub("", line) for line in text[headed.start() :].splitlines()[:6]]
    if len({header_name(line) for line in head} & {"from", "to", "sent", "subject", "cc"}) < 2:
        return text
    rest = _MARKS.sub(lambda marks: " " * len(marks.group()), text[headed.start() :])
    return text[: headed.start()] + rest


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail that a text forwards: its author's address, "" where its header gives none, and the stretches that the author
    wrote, as offsets in the whole text."""

    author: str
    words: list[tuple[int, int]]


def own_words(text: str) -> list[tuple[int, int]]:
    """The stretches that the writer wrote: no quote, nothing forwarded, nothing below the signature."""
    return _written(text, 0, len(without_forwarded(text)))


def without_forwarded(text: str) -> str:
    """A text up to the mail that it forwards."""
    forwarded = _forwarded_from(text)
    return text if forwarded is None else text[: forwarded[0]]


def forwards(text: str) -> bool:
    """Whether a text forwards a mail that says something."""
    forwarded = _forwarded_from(text)
    return forwarded is not None and bool(_mail(text, *forwarded).words)


def colleagues_mails(text: str, author: str) -> Iterator[Forwarded]:
    """The mails that a text forwards, each in the one before, as long as they are colleagues' of its `author`, by address."""
    begin = 0  # of the mail that is looked at: the whole, and then what colleagues wrote before it
    for depth in range(_DEEPEST):
        found = _forwarded_from(text[begin:], inside=depth > 0)
        if found is None:
            return
        first, below = begin + found[0], begin + found[1]
        if not _is_colleague(text[begin:first], text[first:below], author):
            return
        yield _mail(text, first, below)
        begin = below


def _mail(text: str, first: int, below: int) -> Forwarded:
    """The forwarded mail whose header begins at `first` and whose words at `below`, up to the one that it forwards."""
    inner = _forwarded_from(text[below:], inside=True)
    address = _ADDRESS.search(_sender(text[first:below]))
    words = _written(text, below, len(text) if inner is None else below + inner[0])
    return Forwarded(address.group().lower() if address else "", words)


def _sender(head: str) -> str:
    """The sender's line of a mail's header."""
    return next((line for line in head.splitlines() if header_name(line) == "from"), "")


@lru_cache(maxsize=8)  # a brief is asked several times for what it forwards
def _forwarded_from(text: str, *, inside: bool = False) -> tuple[int, int] | None:
    """Where a forwarded mail begins, and where below its header its words do; None where nothing is forwarded. `inside` a
    forwarded mail a sender's line alone begins the one before it."""
    lines = text.splitlines(keepends=True)
    position = 0
    for index, line in enumerate(lines):
        kinds = [header_name(other) for other in lines[index : index + 5]] if header_name(line) == "from" else []
        heads = {"sent", "subject", "to"} & set(kinds) or (inside and kinds and _SENDER.fullmatch(line))
        if _FORWARDED.match(line) or (heads and not _heads_memo(lines, index)):
            below = position
            for other in lines[index:]:
                head = other is line or header_name(other) or not other.strip() or _FORWARDED.match(other)
                if not head:
                    break
                below += len(other)
            return position, below
        position += len(line)
    return None


def _heads_memo(lines: list[str], index: int) -> bool:
    """Whether a `From:` line at the top heads the writer's own memo ("MEMO / To: … / From: … / Date: …"): it stands above
    all prose and names people without an address, as mail programs never do."""
    head = lines[: index + 5]
    above = [line for line in lines[:index] if line.strip() and not header_name(line)]
    return len(above) <= 1 and all(len(line.split()) <= 4 for line in above) and not any("@" in line for line in head)


def _is_colleague(before: str, head: str, author: str) -> bool:
    """Whether a forwarded mail is from the organisation of the `author` who forwards it with the words `before` it, from a
    client whose enquiry the author passes on, or one whose words the author endorses: another's "we" is another company.
    Outlook names a sender of its own organisation without an address."""
    domain = author.rpartition("@")[2].casefold()
    if not domain:
        return False
    if _ON_BEHALF.search(before) or _ENDORSED.search(before):
        return True
    sender = _sender(head)
    if _OF_A_HOUSE.search(sender):
        return False
    if sender and "@" not in sender:
        return len(sender.split()) <= 5 and not _STRANGER.search(f"{before} {sender}")
    return re.search(rf"@{re.escape(domain)}(?![\w.-])", sender, re.I) is not None


def _written(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    own: list[tuple[int, int]] = []
    position = begin
    for line in text[begin:end].splitlines(keepends=True):
        start, position = position, position + len(line)
        if _FORWARDED.match(line) or _ATTRIBUTION.match(line):
            break
        if _SIGNATURE.match(line) and (own or line.strip() == "--"):
            break
        if not _QUOTED.match(line):
            own.append((start, position))
    merged: list[tuple[int, int]] = []
    for start, end in own:
        if merged and merged[-1][1] == start:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged
