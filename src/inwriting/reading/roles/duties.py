"""Who looks after what, in English prose: "Colleen Tautari looks after the accounts", "on the buying side it's Yvonne Castle",
"questions about data protection may be put to me", "Priya has to see it first. She's our head of IT security".

A sentence is read with its persons and the duty masked, each by a sign of its own, so that what is said can be told by a
grammar of a few parts: somebody, a way of having a duty, the duty. The duties of each role are the playbook's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from inwriting.playbook.once import once
from inwriting.playbook.schema import Playbook
from inwriting.reading.roles.people import ADDRESS, COMPANY, is_in_address, is_to_come
from inwriting.reading.text import lazy
from inwriting.reading.text.masks import one_line, with_signs
from inwriting.reading.text.patterns import Said, Words, in_any_case
from inwriting.reading.told.mentions import Named, persons

_P, _D = "\x01", "\x04"  # each letter of a person and of a duty, where a text is masked
_PERSON, _DUTY = rf"(?P<who>{_P}+)", f"{_D}+"
_THE = r"(?:(?:the|our|all|any|everything|anything|whatever|about|concerns?|concerning|on|of|to do|with|company['’]s|firm['’]s|group|whole|in-?house|overall|general|its|their|both) )*"
_AND = r"(?:(?:[\w&-]+ (?:and|&) |[\w&-]+, )?(?:[\w-]+ )?)?"
_SIDE = r"(?: (?:side|sides|matters|questions|things|topics|part|end|work|department|dept\.?|team|desk|bits?|stuff|here|for us|with us|function|affairs|issues|points|of (?:it|things|the (?:house|firm|company|business)))\b)*"
_MORE = r"(?: ?(?:and|&|,) [\w-]+(?: [\w-]+)?)?"
_ENDS = r"(?=\s*(?:$|[.,;:!?)(\n]|[–—-]\s|(?:and|but|so|because|as|since|for|in|at|who|he|she|will|is|can|has|should|must|too|also|wants?|would|needs?|you|please|from)\b))"
_DID = rf"{_THE}{_AND}{_DUTY}{_MORE}{_SIDE}{_ENDS}"
_ADVERB = r"(?:(?:also|both|mainly|still|now|currently|personally|of course|really|then|who|he|she|always|kindly|only|just|all) )*"
_RANK = r"(?:head|boss|lead|leader|director|chief|manager|officer|responsible|person|man|woman|one|contact(?: person)?|owner|representative|colleague|partner|vp|vice president|supremo|lady|guy|expert|authority|specialist|coordinator)"
_HOLDS = (
    r"(?:looks? after|(?:is|am|are|['’]s|['’]m) (?:in charge of|responsible for|(?:the )?(?:one )?(?:accountable|answerable) for|(?:(?:the|our|your|a) )?(?:[\w-]+ ){0,2}?"
    rf"{_RANK} (?:of|for|in|on)|over|behind)|runs?|does|heads?(?: up)?|leads?|manages?|handles?|takes? care of|has|owns|covers?|oversees?|answers? for|represents?|speaks? for|keeps|sees? to|deals? with|(?:has|have) charge of|presides? over|is put in charge of)"
)
_PUT = r"(?:please |kindly )*(?:is|are|lies|sits|rests|belongs|goes|go|come|comes|falls|lands|should go|can go|may go|will go|must go|should come|may come|to go|to be put|may be put|can be put|should be put|may be sent|should be sent|can be sent|to be sent|should be addressed|may be addressed|can be addressed|is done|is handled|is run|is led|is looked after|is in the hands|is managed|is headed|is taken care of|is represented|are represented|are headed|are managed|are covered|are looked after|is owned|is covered|is seen to|are handled|are done|are dealt with|is dealt with|ends up|is down)"
_TO = r"(?: (?:by|with|to|of|on|under|in the hands of|in))?"
_TITLE = r"(?:(?:our|the|my) (?:[\w’'-]+ ){0,3}?[\w’'-]+,? )?"
_OF_PERSON = rf"(?P<who>{_P}+)(?:['’]s(?: own)? (?:department|job|business|area|thing|patch|baby|domain|responsibility|field|remit|desk|part|side|world|turf))?(?P<end>)"
_ASK = r"(?:[,:]? ?(?:it is|it['’]s|it would be|that is|that['’]s|that would be|ask|contact|write to|please (?:write to|ask|contact|speak to|talk to|turn to)|speak to|talk to|turn to|we have|there is|there['’]s|you want|you need|the (?:contact|man|woman|person|one|name)(?: to ask)? is|go to|we rely on|i suggest|see))?"
_GRAMMAR = (
    rf"{_PERSON}(?P<title>,[^.;:,\n{_P}{_D}]{{2,50}},|\s\([^()\n{_P}{_D}]{{2,40}}\)|,)? {_ADVERB}(?:will be |would be |can be |to )?{_HOLDS} {_DID}",
    rf"{_PERSON} ?(?:[–—-] |= ?|, |\()(?:(?:head|director|manager|lead|chief|boss|vp|gm|officer)(?: of|,)? |of |from |in |for |our |the |does |runs |responsible for )*{_AND}{_DUTY}{_MORE}{_SIDE}(?=\s*(?:$|[.,;:)\n]|\())",
    rf"(?:^|[.;,:(–—-] ?)\W*(?:for|on|in|as for|as to|about|regarding|concerning|with) {_THE}{_AND}{_DUTY}{_MORE}{_SIDE}{_ASK}[,:]? {_TITLE}{_OF_PERSON}",
    rf"(?:^|[.;,(–—-] ?|\band |\bbut )\W*{_THE}{_AND}{_DUTY}{_MORE}{_SIDE}(?: {_PUT}{_TO}|:| [–—-]) ?{_TITLE}{_OF_PERSON}",
    rf"\b(?:our|the|my|your) (?:[\w-]+ )?{_RANK} (?:of|for|in|on) {_THE}{_AND}{_DUTY}{_MORE}{_SIDE}(?: here)?(?: is|:|,| will be| would be)? {_OF_PERSON}",
    rf"\b(?:our|the|my|your) (?:[\w-]+ )?{_DUTY} (?:{_RANK}|side)(?: here)?(?: is|:|,| will be)? {_OF_PERSON}",
    rf"\b(?:questions?|anything|everything|matters|queries|query|points|all|whatever|things|issues|correspondence)[^.;:\n{_P}{_D}]{{0,25}} (?:about|on|of|regarding|concerning|as to|around|for|to do with|touching) {_THE}{_AND}{_DUTY}{_MORE}{_SIDE},? (?:{_PUT}|please|ask|write|you may put|you can put|are for){_TO} {_TITLE}{_OF_PERSON}",
)
_TELLS = tuple(lazy.pattern(pattern, re.I) for pattern in _GRAMMAR)
_I = lazy.pattern(
    rf"(?<![\w’'])(?:I ?{_ADVERB}{_HOLDS} {_DID}|(?:speaking|writing|I (?:am )?(?:write|writing|speak|speaking|answer|answering))(?: (?:to you|here|this))? as (?:the |our |your )?{_RANK} (?:of|for) {_THE}{_DUTY}{_SIDE}(?=\s*(?:$|[.,;:!)–—]|\bat\b|\bof\b|\bin\b))|"
    rf"(?:questions?|anything|everything|matters|queries|points)[^.;:\n{_D}]{{0,25}} (?:about|on|of|regarding|concerning|as to) {_THE}{_AND}{_DUTY}{_MORE}{_SIDE},? (?:{_PUT}|please){_TO} me\b|{_THE}{_AND}{_DUTY}{_SIDE} (?:is|are) (?:me|mine|my (?:job|department|area|thing|patch|business))\b|"
    rf"(?:(?:questions?|queries|they|it|everything) )(?:go|goes|come|comes) to me,? (?:in|at|for) {_THE}{_DUTY}{_SIDE}{_ENDS}|as (?:the |your )?(?:head|director|manager|lead|one|person|man|woman|partner|officer)(?: responsible| in charge)? (?:of|for) {_THE}{_DUTY}{_SIDE},? I\b)",
    re.I,
)
_SHE = lazy.pattern(
    rf"(?<![\w’'])(?:he|she)(?: {_ADVERB}|(?=['’]))(?:['’]s |is )?{_HOLDS} {_DID}|(?<![\w’'])(?:he|she)(?: is|['’]s) (?:(?:the|our|a) )?(?:[\w-]+ )?{_DUTY} {_RANK}\b|(?<![\w’'])(?:he|she)(?: is|['’]s) {_DUTY}{_ENDS}",
    re.I,
)
_LESSER = lazy.pattern(  # whose duty it is not to speak for it
    rf"{_D} ?(?:clerk|assistant|girls?|boys?|lad|junior|trainee|intern|student|temp|apprentice|inbox|mailbox|system|software|program|package|ledger|report|team of|people|staff|folk|lot|office|data|export|module|file)\b|\b(?:assistant|trainee|intern|temp|apprentice|junior|deputy|standing in|stands in|covers? for|helps?|helping|part[- ]time|former|formerly|used to|no longer|until|till|left|retired|retires|was|were|had|not|never|nobody|might|may become|would like to|wants to be|could become|if|instead of|supplier|vendor|their|customer|client|parent|bank|auditor|consultant|agency|for them|of theirs|informed only|for information)\b|n['’]t\b",
    re.I,
)
_UNSURE = lazy.pattern(
    r"\b(?:as far as|i (?:imagine|think|guess|suppose|believe|assume|reckon|gather|hear)|guess\w*|possibly|perhaps|maybe|probably|presumably|likely|hunch|supposedly|apparently|under process|not sure|dunno|say (?=[A-Z\x01]))\b|\?",
    re.I,
)
_ELSEWHERE = lazy.pattern(r" (?:at|of|for|with|from) (?:the |our )?(?-i:[A-Z])")
_NO_PERSON = lazy.pattern(
    r"(?:Former|Ex|Before|After|When|While|Until|Kanzlei|Cabinet|Studio|Questions?|Anything|Everything|Matters|For|On|Head|Director|Manager|Chief|Boss|Stakeholders?|Accounts?|Accounting|Finance|Security|Legal|Procurement|Purchas\w+|Operations|Buying|Data|Sales|Contact|Information|Who|Our|The|As|And|But|She|He|They|Mine)\b"
)


@dataclass(frozen=True, slots=True)
class Duties:
    """The duties of each role of a playbook, as patterns."""

    any_of: Words
    of: Mapping[str, re.Pattern[str]]


@once
def duties(playbook: Playbook) -> Duties:
    """The duties of a playbook's roles, made ready once."""
    words = {fact.key: fact.duties for fact in playbook.facts if fact.duties}
    every = "|".join(word for of_one in words.values() for word in of_one) or "(?!)"
    return Duties(
        in_any_case(rf"\b(?:{every})\b"),
        {key: lazy.pattern(rf"(?<![\w-])(?:{'|'.join(of_one)})(?![\w-])", re.I) for key, of_one in words.items()},
    )


def holders(sentence: str, known: Duties, author: str, before: Sequence[str]) -> Iterator[tuple[str, str]]:
    """(key, name or address) of whoever a sentence says looks after a duty of a role; "I" is the mail's author."""
    text = one_line(sentence)
    if text.endswith("?") or _UNSURE.search(text):
        return
    named = _named(text)
    for key, duty in known.of.items():
        if not duty.search(text):
            continue
        masked = duty.sub(lambda match: _D * len(match.group()), _masked(text, named))
        if _D not in masked:
            continue
        found = _told(masked, named)
        if found:
            yield key, _addressed(found, text)
        elif author and (mine := _I.search(masked)) and not _is_lesser(masked, mine.start(), mine.end()):
            yield key, author.lower()
        elif (she := _SHE.search(masked)) and not _is_lesser(masked, she.start(), len(masked)):
            meant = "" if _ELSEWHERE.match(text, she.end()) else _meant(text[: she.start()], before[-1:])
            if meant:
                yield key, meant


def _addressed(one: Named, text: str) -> str:
    """Somebody's address where the sentence gives one that has a part of the name, else the name."""
    given = (match.group().lower().strip("'.") for match in ADDRESS.finditer(text, one.end))
    return next((address for address in given if is_in_address(one.value, address)), _OWN.sub("", one.value))


_OWN = lazy.pattern(r"['’]s$")


def _told(masked: str, named: Sequence[Named]) -> Named | None:
    """The person of whom the grammar says that the duty is theirs."""
    for pattern in _TELLS:
        for match in pattern.finditer(masked):
            one = next((one for one in named if one.start <= match.start("who") < one.end), None)
            full = one is not None and (" " in one.value or "@" in one.value)
            coming = one is not None and is_to_come(masked, one.start, one.end)
            if full and not coming and not _is_lesser(masked, *match.span()):
                return one
    return None


def _is_lesser(masked: str, start: int, end: int) -> bool:
    first = max(masked.rfind(mark, 0, start) for mark in (". ", "; ", ", ")) + 1
    return _LESSER.search(masked[first : end + 12]) is not None


def _meant(words: str, before: Sequence[str]) -> str:
    """The one person whom the words before "she", or else the sentence before that names any, speak of."""
    for said in (words, *reversed(before)):
        full = {one.value for one in _named(said) if " " in one.value or "@" in one.value}
        if full:
            return full.pop() if len(full) == 1 else ""
    return ""


def _named(text: str) -> list[Named]:
    return [
        one for one in persons(text, 0, len(text)) if not (_NO_PERSON.match(one.value) or COMPANY.search(one.value))
    ]


def _masked(text: str, named: Sequence[Named]) -> str:
    return with_signs(text, [(one.start, one.end) for one in named], _P)


def may_hold(said: Said, known: Duties) -> bool:
    """Whether a sentence may tell of a duty: few do."""
    return known.any_of.is_in(said)
