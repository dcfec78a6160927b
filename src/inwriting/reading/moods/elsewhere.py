"""Which sentences of a brief tell of another company: one that says so, and those that go on with it.

"They took SAP on a Friday, and their address data they will sort out later" tells of whom the sentence before named. It goes
on until the writer speaks of the own house again. What is told so is no system of the writer's and shows no signal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from inwriting.reading.moods.moods_abroad import tells_of_another_abroad
from inwriting.reading.moods.owners import tells_of_a_party
from inwriting.reading.moods.retraction import tells_of_others
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said

_OTHER = (  # whom a sentence may begin with, who is not the writer's house
    r"(?:parent|mother|sister|holding|agents?|agency|distributors?|dealers?|resellers?|franchis(?:ees?|ors?)|licensees?|importers?|wholesalers?|suppliers?|"
    r"competitors?|rivals?|neighbou?rs?|landlords?|banks?|auditors?|integrators?|(?:sub)?contractors?|forwarders?|carriers?|insurers?|web shop builders?|seller|co-?op(?:erative)?)"
)
_BEGINS = lazy.pattern(
    rf"\W*(?:(?:and|but|now|then|so|well|you see|by the way|for comparison|as a comparison|incidentally|unlike us),? )*(?:over )?(?:at |with |in )?(?:our|the|my|a|an|one of our) (?:[\w-]+ ){{0,2}}?{_OTHER}\b(?! (?:portal|list|file|master|data|record|card|invoices?|orders?|number|management|bills?|statements?|claims?|returns?|price)\b)"
    r"(?: (?:company|firm|house|group|school|club))?(?:[, (]+(?:in|of|from|at|near|up|down|across) [\w' -]{2,30}?)?(?:, [^,;.]{2,40},)? "
    r"(?:is|are|has|have|had|runs?|uses?|works?|keeps?|reports?|let|lets|took|takes?|bought|signed|lives?|puts?|went|goes|does|did|do|built|builds|sorts?|cleans?|approves?|still|also|never)\b|"
    r"\W*the other (?:[\w-]+ )?(?:players?|firms?|companies|company|shops?|houses?|outfits?)\b(?! (?:we|of ours)\b)|"
    r"\W*one of (?:the|our) (?![\w -]{3,30}(?:holds|thinks|says|believes|hopes|reckons|insists|expects|feels|claims|argues|swears) )[\w -]{3,30} (?:we|that|who|which) (?!.*\bwe (?:use|run|have)\b)|"
    r"\W*(?:(?:and|but),? )?(?:according to \w+,? )?(?:most|many|other|some|a lot of) (?:other )?(?:companies|firms|businesses|houses|clinics|schools|clubs|shops|co-?ops|charities|councils|places|outfits|organi[sz]ations)\b(?! of ours\b)|"
    rf"\W*(?:the|an?) (?:audit|report|list|system|data|clean-?up|study|review|team|manager)s? (?:of|at|by|from) (?:our|the) (?:{_OTHER}|group)\b|"
    r"\W*(?:the|our) (?:group|holding)(?: company)? \((?-i:[A-Z])[^()]{2,40}\)(?:,? (?:has|have|runs?|uses?|is|does|processes|keeps?))?\b|"
    r"\W*(?:the (?:people|firm|company|lot|crowd|folks) (?:next door|across the|down the|over the|up the|who (?:bought|sold|own|rent))|next door(?:,| (?:is|are|has|have))|a friend(?: of mine)?\b|my (?:brother|sister|cousin|friend|husband|wife|neighbou?r|father|uncle)(?:-in-law)?['’]s? (?:\w+ )?(?:firm|company|shop|business|garage|practice|farm|place)\b)",
    re.I,
)
_LABELLED = lazy.pattern(
    rf"\W*(?:the|our|my|their) (?:[\w-]+ ){{0,2}}{_OTHER}(?: next door| in \w+| across the \w+)?: ", re.I
)
_NAMES = lazy.pattern(  # "Volkert Agrar, the wholesaler across the road": those who follow may be they
    rf"\b(?-i:[A-Z])[\w&’'.-]*(?: (?-i:[A-Z])[\w&’'.-]*){{0,3}}, (?:the|an?|our|one of our) [^,;.]{{0,30}}?\b{_OTHER}\b",
    re.I,
)
_GOES_ON = lazy.pattern(
    r"\b(?:they|them|their|theirs|themselves|he|his|she|her|over there|down there|up there)\b", re.I
)
_OURS = lazy.pattern(
    r"\b(?:we|our|ours|us|i|my|mine|me|here|in-house)\b|\b(?:we|i)['’]|"
    r"\b(?:sales|finance|accounts|accounting|support|service|marketing|shipping|purchasing|production)(?:, | and )(?:the )?(?:[\w-]+)(?:, | and | each\b)",
    re.I,
)
_NOT_OURS = lazy.pattern(
    r"\b(?:sold|told|asked|tells?|says? to|showed|shows?|envies|than|like|unlike|for|than to) (?:us|me|we are|we do)\b|\bour (?:parent|sister)\b|\bone of our\b",
    re.I,
)


def _tells_of_another(said: Said) -> bool:
    words = said.text
    return bool(tells_of_others(said) or tells_of_a_party(words) or _BEGINS.match(words) or _LABELLED.match(words))


def told_elsewhere(body: Body) -> Iterator[Passage]:
    """The passages of a brief that tell of another company, in their order."""
    elsewhere: Passage | None = None
    begins = cache(_tells_of_another)  # what a brief says twice, it says
    names = cache(_NAMES.search)
    for passage in body.passages:
        words = body.text[passage.start : passage.end]
        if passage.fact and not _LABELLED.match(words):
            elsewhere = None
            continue
        if begins(body.said(passage)) or (body.is_abroad(passage.start) and tells_of_another_abroad(words)):
            elsewhere = passage
            yield passage
            continue
        near = elsewhere is not None and "\n\n" not in body.text[elsewhere.end : passage.start]
        if near and _GOES_ON.search(words) and not _OURS.search(_NOT_OURS.sub(" ", words)):
            elsewhere = passage
            yield passage
        else:
            elsewhere = passage if ", " in words and names(words) else None
