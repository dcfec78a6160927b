"""Records that are there more than once, told by an example, and who puts the data in order, and when."""

from __future__ import annotations

from inwriting.reading.text.patterns import Said
from inwriting.reading.told.telling import Tellings, telling

_PARTY = (
    r"(?:customers?|clients?|accounts?|contacts?|compan(?:y|ies)|firms?|suppliers?|patients?|families|guests?|members?|donors?|supporters?|farms?|farmers?|schools?|hospitals?|clinics?|practices?|garages?|builders?|shops?|sites?|hotels?|clubs?|bands?|couples|people|owners?|tenants?|"
    r"households?|pubs?|restaurants?|churches|parishes|yards?|dealers?|stores?|names?|addresses|records?|entries|cards?|chains?|boats?|landlords?|trades(?:men)?|groups?|libraries|choirs?|surger(?:y|ies)|(?-i:[A-Z])\w+)"
)
_NUMBER = r"(?:two|three|four|five|six|seven|\d{1,2})"
_CARD = r"(?:cards?|records?|entries|files?|numbers|accounts|account numbers|customer numbers|debtor numbers|sheets|rows|lines|profiles|twins?|doubles?|dupes?|names|spellings|versions)"
_TIMES = rf"(?:double(?! (?:entry|check|the|our))|doubled|twice|in (?:duplicate|double|treble)|(?:{_NUMBER}|several|many) times(?: over)?|more than once|over and over)"
_IN = r"(?:in|on|inside) (?:there|file|the (?:\w+ )?(?:system|list|crm|erp|database|register|ledger|books?|file|program)|(?-i:[A-Z])[\w.+]*(?: (?-i:[A-Z0-9])\w*)?|both|it|here)"
_NO_DOUBLES = (
    r"\b(?:orders? (?:is|are|goes|go)|invoices?|bills?|per (?:day|week|month|year)|(?:a|each|every) (?:day|week|month|year)|rang|phoned|visited|paid|shipped|delivered|typed|keyed|entered|written (?!under)|arriv\w+|merged|cleaned|removed|deleted|gone|"
    r"never|must not|no doubles|no duplicates|you|your|team|doctors|backup|insured)\b"
)
_DOUBLES = Tellings(
    (
        # "a garage is in HubSpot as Miller, as Miller & Son and as Miller Ltd"
        telling(
            r"\b(?:is|are|stands?|exists?|sits?|have|has|got|appears?|entered|filed|find|finds)\b[^.;]{0,60}? (?:once )?as (?:an? |the )?[^,;.]{2,40}?(?:,| and|, and| or) (?:again |once more |once |sometimes |then )?as (?:an? |the )?\w"
        ),
        telling(
            r"\b(?:is|are|stands?|exists?|sits?|have|we['’]ve|appears?)\b[^.;]{0,40}? (?:once )?under (?:the |his |her |their |its )?[^,;.]{2,40}?(?:,| and|, and| or) (?:again |once more |once |sometimes |then )?under (?:the |his |her |their |its )?\w"
        ),
        telling(
            rf"\b(?:is|are|stands?|exists?|sits?|appears?|turns? up|have|got|['’]ve got)\b[^.;]{{0,25}}? {_IN} (?:\w+ )?{_TIMES}\b|\b(?:is|are|stands?|exists?|sits?|appears?|turns? up) {_TIMES} {_IN}\b"
        ),
        telling(rf"\b(?:{_NUMBER} times|twice) over\b", needs=rf"\b{_IN}"),
        telling(
            r"\b(?:hundreds?|thousands?|dozens?|\d+)(?: of)? (?:twins|doubles|pairs of)\b",
            unless=r"\b(?:beds?|rooms?|glazing)\b",
        ),
        telling(
            rf"\b(?:the )?same [\w ]{{3,30}}? (?:is|are|stands?|sits?|{_NUMBER} times|twice)\b[^.;]{{0,40}}? (?:under|as|in|for)\b[^.;]{{2,80}}?(?:\band\b|,)",
            needs=rf"\b{_PARTY}\b",
            unless=r"\bsame (?:way|thing|order|time|day|problem|people)\b",
        ),
        telling(
            rf"\b(?:one|a|the same|each|every|some|many|most|half the|half our) (?:\w+ )?{_PARTY}(?: \w+)? (?:has|have|with|got|shows up with|is there with) (?:\w+ )?{_NUMBER} (?:different |open |separate )?{_CARD}\b",
            unless=r"\bbranches\b",
        ),
        telling(
            rf"\b(?:there are|we have|you['’]ll find|i found|i find|we found) (?:\w+ )?{_NUMBER} (?:(?-i:[A-Z])\w+s|of (?:the )?(?:same|one) \w+)\b[^.;]{{0,60}}?\b(?:one|same|him|her|them)\b"
        ),
        telling(
            r"\ball (?:for|meaning|of them|being|really|are|just) (?:just |really )?(?:one|the same) (?:and the same )?\w+",
            needs=r",|\band\b",
            unless=r"\b(?:one (?:price|of|person who|invoice|bill|team|roof)|same (?:price|time|way))\b",
        ),
        telling(
            rf"\b(?:a (?:third|quarter|fifth|tenth)|half|one in \w+|\d+ ?%|\d[\d.,]*)\b[^.;]{{0,30}}?\b{_PARTY}\b[^.;]{{0,20}}?\b(?:ha(?:s|ve) (?:a |got a )?(?:twin|double)s?|(?:is|are) {_TIMES}|exists? {_TIMES}|(?:in there|on there) {_TIMES})"
        ),
    ),
    unless=_NO_DOUBLES,
)

_ONCE_SO = Tellings(
    (
        # "every supplier turns up twice, once as GmbH and once as AG"
        telling(
            rf"\b(?:every|each|all|all the|most|many|some)(?: of (?:our|the))? (?:\w+ )?{_PARTY} (?:lands?|shows? up|turns? up|ends? up|appears?|comes? up|stands?|sits?|is there|are there|is in|are in)(?: there| here| in (?-i:[A-Z])[\w.+]*| (?-i:[A-Z])[\w.+]*)? {_TIMES}\b[^.;]{{0,6}}\bonce (?:with|as|under|per|in|for|by (?:name|the))\b"
        ),
    )
)

_DIRTY = r"\b(?:doubles?|duplicates?|dupes?|twice|times|mess\w*|wrong|dead|stale|same|spelt|spelled|spelling|more than once|once more|outdated|rubbish|junk|under (?:two|three|four|several|many|different|both)|double and treble|in a state|still one|(?:not|never) (?:been )?cleaned|old ones|one and the same)\b"
_DATA = r"(?:doubles|duplicates|dupes|twins|list|lists|data(?:base)?|address(?:es)?|contacts?|customers?|accounts?|debtors?|names|records|cards|entries|chains|clinics|farms?|sites|master(?: data)?|register|file|files|books?|clients?|members|suppliers|articles?|items|practices|spellings|leads|(?:\w+ )?(?:accounts?|contacts?|customers?|addresses|records))"
_CLEANS = r"(?:weed(?:s|ing|ed)?(?: out)?|tid(?:y|ies|ied|ying)(?: up)?|clean(?:s|ed|ing)?(?: up| out)?|sort(?:s|ing|ed)?(?: out| through)?|merg(?:e|es|ed|ing)|straighten(?:s|ing|ed)?(?: out)?|clear(?:s|ing|ed)?(?: out| up)?|purg(?:e|es|ed|ing)|thin(?:s|ning)? out|comb(?:s|ing)?(?: through)?|work(?:s|ing)? through|go(?:es|ing)? through|split(?:s|ting)?(?: up)?|dedup\w*|put(?:s|ting)?(?= [^.;]{1,25} (?:right|straight|in order|to rights))|fix(?:es|ed|ing)?|correct(?:s|ed|ing)?|throw(?:s|ing)? out)"
_SOON = (
    r"(?:over|in|by|until|before|during|at|after|this|next|from|between) (?:the |this |our |we |you |it |your |early |late |mid-? ?|end of |anything |week |weeks |calendar week )?(?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|xmas|easter|summer|winter|spring|autumn|fall|"
    r"week(?:s|end)?|holidays?|shutdown|break|go[- ]?live|start|starts?|begin|arrive|come|hook|project|phase|new year|january|first|link|stocktak\w+|month|move|runs?|live|\d{1,2})\b|\bbefore (?:you|we|it|anything|the)\b|\bonce (?:the|your|it|we|you|everything)\b|\b(?:first|beforehand)\b|\bweeks? \d|\bsome ?day\b|\blater\b|\bphase (?:2|two|3)\b"
)
_NOT_DATA = r"\b(?:warehouse|stock(?:room)?|offers?|quotes?|contracts? with|lawyer|office|kitchen|windows|phones?|workshop|beta ltd|(?:merge|merging|merger) with|every (?:day|week|friday|month)|on a (?:monday|friday)|each (?:week|month)|invoices?|reports?|(?:can|could|will|would|should|shall) you|you (?:clean|tidy|merge|sort)|please|your (?:people|team|side|engineers)|test (?:records|data|customers)|staging|budget|price|were merged|have been merged|(?:was|were|has been|have been) (?:done|cleaned|merged|finished)|done by now)\b"
_CLEANING = Tellings(
    (
        telling(
            rf"\b{_CLEANS} (?:\w+ )?(?:the |our |those |these |all |all the |all our |every |up )*(?:whole |entire |complete |old |dead |\d[\d.,]* )?(?:\w+ )?{_DATA}\b",
            needs=_SOON,
            unless=r"\b(?:go(?:es)?|going|go) through (?:the )?(?:list|orders) (?:on|every|each|and)\b|\bput (?:the |our )?(?:names?|books?|list)\b",
        ),
        telling(
            rf"\bgo(?:es|ing)? through (?:the |our |all |all the |all our |every |each )*(?:whole |entire |complete |\d[\d.,]* )?(?:\w+ )?(?:list|lists|register|database|file|{_DATA})\b",
            needs=_SOON,
            unless=r"\bthrough (?:the )?(?:list|orders) (?:on|every|each|and)\b",
        ),
        # "… to sort that out", where the sentence before told what
        telling(
            rf"\b(?:{_CLEANS} (?:that|this|it|them|those|these|all (?:that|this|of it|of them)|the lot)(?: (?:out|up|right|straight|through|in order))?|(?:need|needs|want|wants) (?:to be )?(?:splitting|merging|cleaning|tidying|sorting|weeding|split|merged|cleaned|tidied|sorted|weeded)|"
            rf"(?:gets?|will be|will all be) (?:done|cleaned|tidied|sorted|merged|weeded|split|put right))\b",
            needs=rf"{_SOON}|\bbooked\b",
            above=_DIRTY,
            unless=r"\bput (?:it|them|that|this) (?:in|into|on)\b|\b(?:he|she|somebody|marta|i) (?:puts?|fix\w*) (?:it|that)\b",
        ),
        telling(
            rf"\b{_DATA} (?:need|needs) (?:splitting|merging|cleaning|tidying|sorting|weeding|a (?:good )?clean(?:-?up)?|to be (?:split|merged|cleaned|tidied|sorted))\b"
        ),
        telling(
            rf"\b(?:dead|old|stale|double|duplicate|unused|wrong) (?:\w+ )?{_DATA} (?:is|are) being (?:closed|merged|deleted|removed|sorted|weeded|archived)\b"
        ),
        telling(
            r"\bspends? [\w ]{2,30} on (?:it|them|that|this)\b",
            needs=r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|weeks?|christmas|easter|summer|winter)\b",
            above=_DIRTY,
        ),
        telling(
            rf"\b(?:dead|old|stale|double|duplicate|unused|wrong) (?:\w+ )?{_DATA} (?:go|goes|will go|are going|get|gets|will get|will be|are to be) (?:in the bin|out|in the skip|binned|thrown out|deleted|merged|removed)\b"
        ),
        telling(
            r"^\W*(?:it['’]s |that['’]s |that is |it is )?(?:on the list|planned|pencilled in|down|due|for) (?:for |in )?[\"“']?(?:phase|part|step|stage|next|later|after|the|january|february|march|spring|summer)\b",
            above=r"\b(?:clean\w*|tid\w+|dedup\w*|merg\w+)\b[^.;]{0,40}\?",
        ),
    ),
    unless=_NOT_DATA,
)


def tells_of_doubles(said: Said, above: str) -> bool:
    """Whether a sentence tells that somebody is there more than once."""
    return _DOUBLES.in_(said, above) or _ONCE_SO.in_(said, above)


def tells_of_cleaning(said: Said, above: str) -> bool:
    """Whether a sentence tells who puts the data in order, or when."""
    return _CLEANING.in_(said, f"{above} {said.text}")
