"""Whose words a text is made of: the writer's own, a quoted mail's, a forwarded mail's, a signature's.

Only the writer speaks for the writer. What is forwarded has another author, whom the writer cites.
"""

from __future__ import annotations

import re
from functools import lru_cache

from inwriting.reading.lines import header_name

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
_STRANGER = re.compile(  # what a writer says of a forwarded mail that nobody of the same house wrote
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


def own_words(text: str) -> list[tuple[int, int]]:
    """The stretches that the writer wrote: no quote, nothing forwarded, nothing below the signature."""
    forwarded = _forwarded_from(text)
    return _written(text, 0, len(text) if forwarded is None else forwarded[0])


def without_forwarded(text: str) -> str:
    """A text up to the mail that it forwards."""
    forwarded = _forwarded_from(text)
    return text if forwarded is None else text[: forwarded[0]]


def forwarded_mail(text: str) -> int:
    """Where the words of the forwarded mail begin, which may forward another; the text's end where there is none."""
    forwarded = _forwarded_from(text)
    return len(text) if forwarded is None else forwarded[1]


def forwarded_words(text: str) -> list[tuple[int, int]]:
    """The stretches of the first mail that was forwarded: what its author wrote, whom the writer cites."""
    forwarded = _forwarded_from(text)
    if forwarded is None:
        return []
    inner = _forwarded_from(text[forwarded[1] :])
    return _written(text, forwarded[1], len(text) if inner is None else forwarded[1] + inner[0])


@lru_cache(maxsize=4)  # a brief is asked several times for its author
def _forwarded_from(text: str) -> tuple[int, int] | None:
    """Where a forwarded mail begins, and where below its header its words do; None where nothing is forwarded."""
    lines = text.splitlines(keepends=True)
    position = 0
    for index, line in enumerate(lines):
        kinds = [header_name(other) for other in lines[index : index + 5]] if header_name(line) == "from" else []
        if _FORWARDED.match(line) or ({"sent", "subject"} & set(kinds) and not _heads_memo(lines, index)):
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


def forwarded_author(text: str) -> str:
    """The address of who wrote the mail that is forwarded; "" where its header gives none."""
    forwarded = _forwarded_from(text)
    head = text[slice(*forwarded)] if forwarded else ""
    senders = [line for line in head.splitlines() if header_name(line) == "from"]
    address = re.search(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+", senders[0]) if senders else None
    return address.group().lower() if address else ""


def forwards_colleague(text: str, author: str) -> bool:
    """Whether the forwarded mail is from the writer's own organisation, from a client whose enquiry the writer passes on,
    or one whose words the writer endorses: another's "we" is another company. Outlook names a sender of its own
    organisation without an address."""
    forwarded = _forwarded_from(text)
    domain = author.rpartition("@")[2].casefold()
    if forwarded is None or not domain:
        return False
    if _ON_BEHALF.search(text[: forwarded[0]]) or _ENDORSED.search(text[: forwarded[0]]):
        return True
    senders = [line for line in text[slice(*forwarded)].splitlines() if header_name(line) == "from"]
    if senders and "@" not in senders[0]:
        return len(senders[0].split()) <= 5 and not _STRANGER.search(f"{text[: forwarded[0]]} {senders[0]}")
    return any(re.search(rf"@{re.escape(domain)}(?![\w.-])", line, re.I) for line in senders[:1])


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
