"""Lists of people with their roles, in one line: "CFO - Kim Tan, CISO - Raj Patel", "Kim Tan, finance; Raj Patel, security".

Beside a name there stands a role on either side, so which of them is meant is only clear from the whole list: all of it
must be names and roles in turn, and what comes first in it comes first in each pair.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from inwriting.reading.roles.people import ADDRESS, NAME, NO_NAME, TITLE_OF, WORD, Titles, is_in_address
from inwriting.reading.roles.people_abroad import Roles
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said

_PARTED = lazy.pattern(
    r"(?:[\s,;|/()<>:=*•–—-]|\.(?=\s|$)|\b(?:and|und|et|y|e|en|is|are|the|our)\b|(?<=[\w.] )(?:keeps|looks after|after|handles|takes care of|sees to|answers for|is responsible for|is in charge of)(?= )|(?<=security )of (?:the |our )?(?:computers|systems|data|network|machines)\b)+"
)
_LABEL = lazy.pattern(r"\W*(?P<label>[\w&/’'-]+(?: [\w&/’'-]+){0,4}) ?:\s+")
_ROLE = lazy.pattern(  # of whom no key tells: they part the list all the same
    r"(?:(?:(?!(?:is|are|the|our|and|as|of|who|will|be|my|for)\b)[A-Za-z&-]+ ){0,3}(?:director|manager|officer|lead|head|chief|controller|coordinator|administrator|accountant|buyer|"
    r"engineer|analyst|owner|secretary|assistant|president|chair(?:man|woman|person)?)|(?:head|director|chief|manager|vp) of [\w&-]+(?: [\w&-]+)?|"
    r"CEO|MD|CTO|CIO|CMO|DPO|VP(?: [\w&-]+)?|marketing|sales|warehouse|logistics|service|support|HR|production|IT)(?![\w@-])",
    re.I,
)
_SENIOR = lazy.pattern(r"(?:group|senior|corporate|interim|acting|regional|global|uk|us|emea) ", re.I)
_NOBODY = lazy.pattern(
    r"(?:(?:we (?:have|['’]ve(?: got)?|do not have|don['’]t have) )(?:none|nobody|no[- ]one|any(?:body|one)?)|none (?:needed|named|at present|so far|here)|not (?:yet )?(?:named|known|appointed|decided)|nobody|no one|vacant|open|to be (?:named|decided|confirmed)|tb[acd]|n/?a|none|unknown|\?+)(?: yet| so far)?(?![\w@])",
    re.I,
)
_MYSELF = lazy.pattern(r"(?:me|myself|I)(?![\w@'’-])")
_PERSON = lazy.pattern(
    rf"{TITLE_OF}(?P<name>{NAME})(?![\w@-])|(?:Mr|Mrs|Ms|Dr|Herr|Frau|Mme)\.? (?P<last>{WORD})(?![\w@-])"
)
_COPIED = lazy.pattern(r"cc|copy(?: to)?|copied(?: in)?|in copy", re.I)
_OWNER_OF = lazy.pattern(  # "Owner of the customer master: Nina Berg, finance"
    r"(?:the )?(?:process |data )?(?:owners?|responsible|responsibility|in charge|keepers?|steward) (?:of|for) ", re.I
)
_IN_A_LIST = lazy.pattern(r"[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]")
_DASHED = lazy.pattern(r"\s*[(|\t–—-]")
Role = tuple[str, str]  # key ("" for one that no key tells of) and person ("" for nobody)


@dataclass(slots=True)
class _Entry:
    """A name or a role of the list, with what parts it from the one before."""

    role: str | None  # None: a person
    person: str
    parted: str


def roles_listed(said: Said, titles: Titles, author: str, abroad: Roles | None = None) -> list[Role] | None:
    """(key, address or name) of each person of a line that is nothing but people and their roles; None where it is
    something else, or does not tell who has which. `abroad` are the words for roles in other languages."""
    if not (abroad or titles.any_of.may_be_in(said)):
        return None
    words = said.text
    label = _LABEL.match(words)
    if label and not _is_role(label["label"], titles):
        words = words[label.end() :]
    entries = _without_houses(list(_entries(words, titles, author, abroad)))
    known = titles.any_of.is_in(said) or any(entry.role for entry in entries)
    if not entries or any(entry.role == "?" for entry in entries) or not known:
        return None
    kinds = [entry.role is None for entry in entries]
    in_turn = len(kinds) % 2 == 0 and all(one != other for one, other in pairwise(kinds))
    copied = label is not None and _COPIED.fullmatch(label["label"].strip()) is not None
    copied = copied or (label is not None and _OWNER_OF.match(label["label"]) is not None)
    copied = copied or _IN_A_LIST.match(said.text) is not None  # "- Ann Lee, Finance"
    if not in_turn or (len(kinds) == 2 and not (kinds[0] and (copied or _DASHED.match(entries[1].parted)))):
        return None  # a single pair is read where its sentence is, but for "Kim Tan - CFO"
    pairs = zip(entries[::2], entries[1::2], strict=True)
    return [((one.role or other.role or ""), one.person or other.person) for one, other in pairs]


def _without_houses(entries: list[_Entry]) -> list[_Entry]:
    """The list without the title, and the house, of somebody who stands behind their role: "Finance: Lise Brandt (CFO, Hart
    Foods)"."""
    if not entries or entries[0].role is None:
        return entries  # "Kim Tan (finance), Raj Patel (security)": each has the own role in brackets
    kept: list[_Entry] = []
    at = 0
    while at < len(entries):
        one, behind = entries[at], entries[at + 1] if at + 1 < len(entries) else None
        titled = len(kept) > 1 and kept[-1].role is None and kept[-2].role is not None and bool(one.role)
        if titled and ("(" in one.parted or one.role == kept[-2].role):
            at += (
                2 if behind and behind.role is None and "@" not in behind.person and behind.parted.strip() == "," else 1
            )
            continue
        kept.append(one)
        at += 1
    return kept


def _entries(words: str, titles: Titles, author: str, abroad: Roles | None) -> Iterator[_Entry]:
    """The names and roles of a line in their order; one of the role "?" where anything else stands."""
    at, parted, last = 0, "", None
    while at < len(words):
        if between := _PARTED.match(words, at):
            parted, at = between.group(), between.end()
            continue
        if (address := ADDRESS.match(words, at)) and last is not None and last.role is None:
            last.person, at = address.group().lower().strip("'."), address.end()
            continue
        if found := _role(words, at, titles) or (abroad.at(words, at) if abroad else None):
            key, at = found
            last = _Entry(key, "", parted)
        elif nobody := _NOBODY.match(words, at):
            last, at = _Entry(None, "", parted), nobody.end()
        elif author and (myself := _MYSELF.match(words, at)):
            last, at = _Entry(None, author.lower(), parted), myself.end()
        elif (person := _PERSON.match(words, at)) and not NO_NAME.match(person["name"] or person["last"]):
            name = person["name"] or person["last"]
            last, at = _Entry(None, author.lower() if is_in_address(name, author) else name, parted), person.end()
        else:
            yield _Entry("?", "", parted)
            return
        yield last


def _role(words: str, at: int, titles: Titles) -> tuple[str, int] | None:
    """The key of a role that begins at a place ("" where no key tells of it), and its end; the longest that does."""
    found = [
        (match.end(), key)
        for told in (titles.titles, titles.departments)
        for key, pattern in told.items()
        if (match := pattern.match(words, at))
    ]
    if other := _ROLE.match(words, at):
        senior = _SENIOR.match(words, at)
        inner = _role(words, senior.end(), titles) if senior else None  # "Group Finance Director"
        found.append((other.end(), inner[0] if inner and inner[1] == other.end() else ""))
    if not found:
        return None
    end = max(end for end, _ in found)
    return next((key for ends, key in found if ends == end), ""), end


def _is_role(words: str, titles: Titles) -> bool:
    found = _role(words, 0, titles)
    return found is not None and found[1] == len(words)
