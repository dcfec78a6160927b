"""Which system is right for what, in everyday words: "go by the card", "fees, you look in Unit4", "stock is what Exact says".

What such a sentence calls right must be a system that it names, or the card, the ledger, the list; a person is none."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.forenames import FORENAMES
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.telling import Tellings, telling

_NAMED = r"(?-i:(?!I\b|We\b|The\b|It\b|They\b|She\b|He\b|You\b|That\b|This\b|What\b|And\b|But\b|If\b|When\b)[A-Z])[\w&+.-]*(?: (?-i:[A-Z0-9])[\w+.]*){0,2}"
_SYSTEM = rf"(?:(?:the |our )?(?:crm|erp|ledger|till|scales?|weighbridge|card|register|book|books|list|file|sheet|paper|program|programme|system|website|map|calendar|weighbridge program|stock system|accounting|accounts system|master file)|(?-i:[a-z]-[a-z]\w+)|{_NAMED})"
_FIELD = (
    r"(?:prices?|pricing|address(?:es)?|names?|birthdays?|stock|terms|fees|rates?|dates?|weights?|quantit(?:y|ies)|limits?|credit(?: limits?)?|discounts?|discount lists?|money|contacts?|contact (?:names?|data|details)|codes?|(?:site|customer|clinic|price|product|item|address|master|contact|delivery|patient|tenant|member|student) (?:data|details|names|list)|"
    r"figures|balances?|payments?|payment terms|lead times?|opening hours|phone numbers?|numbers|spellings?|tax|vat numbers?|specs|seats|measurements?|titles?|due dates|delivery dates|terms of payment|article (?:numbers|texts|data)|item (?:codes|texts))"
)
_DIFFER = r"(?:differ|disagree|clash|conflict|contradict|(?:do|does|are|is)(?: not|n['’]?t) (?:match|agree|tally|the same)|(?:isn['’]t|is not|aren['’]t|are not) the same|(?:are|is) different|says? (?:different|two|something else|otherwise|another thing|something different)|fight|in doubt)"
_NO_SYSTEM = r"\b(?:nobody|no one|neither|unclear|undecided|which of|never (?:agreed|decided|settled)|not (?:been )?(?:decided|settled|agreed)|opinions|would|accountants?|lawyer|director|boss is|right for (?:an?|us|our|me|your?)|good value|price of|offers?|quote|you should|vendors?|says? the vendor|before\b|replac\w+|better than|ask (?!the (?:crm|erp))(?-i:[A-Z])\w+\W*$|write to|station)\b|\?\W*$"
_SAID = Tellings(
    (
        # "if the two do not match, go by the card"
        telling(
            rf"\b(?:if|when|where|whenever|should|in case)\b[^.;]{{0,50}}?\b{_DIFFER}\b[^.;]{{0,30}}?\b(?:go(?:es)? (?:by|with)|believes?|trusts?|takes?|follows?|uses?|looks? (?:in|at)|ask) (?:what (?:is|stands) (?:in|on) )?{_SYSTEM}"
        ),
        telling(
            rf"\b(?:if|when|where|whenever)\b[^.;]{{0,50}}?\b{_DIFFER}\b[^.;]{{0,20}}?,? (?:then )?(?:it['’]s |it is )?{_SYSTEM} (?:wins|beats|counts|is right|holds|goes|rules|trumps|that counts|that wins|stands)\b"
        ),
        telling(
            rf"\b(?:always|please|in doubt|just|we|they|then) (?:believe|trust|go by|go with|rely on)s? (?:what (?:is|stands) in )?{_SYSTEM}(?=\W*$|[,;.:]|,? (?:not|never|for|on|when|over|and)\b)",
            needs=rf"\b(?:{_FIELD}|always|doubt|counts|differ|disagree)\b|{_DIFFER}",
            unless=r"\b(?:for|with) (?:the|this|our) (?:project|work|job)\b",
        ),
        telling(
            rf"\b(?:for|on|about|as to) (?:an? |the |all )?[\w -]{{3,40}}?,? (?:trust|believe|go by|look in|always take) (?:nothing but |only |what is in )?{_SYSTEM}(?=\W*$|[,;.])"
        ),
        telling(
            r"\balways (?:believe|trust|go by) (?!me\b|us\b|him\b|her\b|you\b|that\b|it\b|in\b|the \w+ who)\w+(?=\W*$|[,;.])"
        ),
        telling(
            rf"\b{_SYSTEM} (?:follows|obeys|only follows), {_SYSTEM} (?:decides|leads|rules|is right|commands)\b|\b{_SYSTEM} (?:decides|leads|rules), {_SYSTEM} (?:follows|obeys|reads)\b"
        ),
        telling(rf"\b{_SYSTEM} (?:is|are) (?:always )?(?:holy|gospel|sacred|law|the bible|king)\b"),
        telling(
            rf"\b{_FIELD} (?:is|are) (?:always |only )(?:those|the ones?|that) (?:of|in|from|on) {_SYSTEM}(?=\W*$|[,;.])"
        ),
        telling(
            rf"\b(?:the )?{_NAMED} has the (?:last|final) (?:say|word) (?:on|about|for|over) (?:the )?{_FIELD}\b",
            unless=r"\b(?:approv\w+|agreed|negotiat\w+|signs?)\b",
        ),
        telling(
            r"\bfor what (?:was|is|has been|we) [\w ]{2,20} (?:ask|look in|take|see|trust) (?:the |our )?(?:crm|erp|ledger|till|card|register|list|books?|file|sheet)\b"
        ),
        telling(
            rf"\b{_SYSTEM} is (?:never wrong|always right) (?:about|on|for|in)\b",
            unless=r"\bis always right for (?:an?|us|me)\b",
        ),
        telling(
            rf"\b(?:nobody|no one) (?:may|can|must|is allowed to) (?:change|touch|alter|set|edit) (?:an? |the |any )?{_FIELD} (?:but|except|other than|anywhere but|outside)(?: in)? {_SYSTEM}"
        ),
        telling(
            r"\b(?:book|list|card|sheet|file|register|ledger) is (?:always )?right,? (?:whatever|not the|and the|even if|when)\b"
        ),
        telling(rf"\b{_FIELD} (?:is|are) (?:best|better|freshest|most reliable|most up to date) in {_SYSTEM}"),
        telling(rf"\b{_FIELD}(?: (?:is|are)|[:,]) (?:always )?what(?:ever)? {_SYSTEM} (?:says?|shows?|has|holds?)\b"),
        telling(
            rf"\b(?:what(?:ever)?|all that) (?:stands in |is in )?{_SYSTEM}(?: says?| shows?| has| holds?)?,? (?:that |it )?(?:is )?(?:gospel|law|true|the truth|final|goes|counts|stands|what counts|right|holy|holds)\b"
        ),
        # "fees, you look in Unit4", "anything to do with money, Sage", "contact person: Copper"
        telling(
            rf"^\W*(?:for |on |with )?(?:the )?{_FIELD}(?:,? (?:and|&) {_FIELD})?[,:] (?:you |we )?(?:look in|see|it['’]s|that['’]s|take|check|go by|believe|trust|always) (?:always )?{_SYSTEM}(?=\W*$|[,;.])"
        ),
        telling(
            rf"^\W*(?:(?:anything|everything|whatever|all) (?:to do with|about|concerning|around|on|that is|that['’]s) [\w ]{{3,25}})[,:] (?:you |we )?(?:(?:look in|see|it['’]s|that['’]s|take|check|always) )?(?:always )?{_SYSTEM}(?=\W*$|[;.])",
            unless=r"\bask\b",
        ),
        # "site data should come from Joblogic", "credit limits come out of SAP and out of nothing else"
        telling(
            rf"\b{_FIELD} (?:should|must|shall|has to|have to|ought to|are to|is to)(?: always| only)? (?:be (?:taken|read|drawn|fetched|copied)|come)(?: only| always)? (?:from|out of) {_SYSTEM}"
        ),
        telling(
            rf"\b{_FIELD} (?:always |only )?(?:comes?|is (?:taken|read|drawn)|are (?:taken|read|drawn)) (?:always |only )?(?:from|out of) {_SYSTEM}[^.;]{{0,12}}?,? (?:and )?(?:(?:never|not) (?:from|out of|the)|nothing else|nowhere else|out of nothing|alone|only|always)\b"
        ),
        telling(
            rf"\bin {_SYSTEM},? (?:the |our |all )?(?:\w+ )?{_FIELD} (?:is|are) (?:always )?(?:correct|right|true|good|up to date)\b|\b(?:the )?(?:\w+ )?{_FIELD} (?:is|are) (?:always |only )?(?:correct|right|true|the good ones?) in {_SYSTEM}"
        ),
        telling(
            rf"\b{_SYSTEM} (?:beats|trumps|overrules|outranks|goes before|comes before) {_SYSTEM}",
            unless=r"\b(?:anything|price|ease|better|cheaper|support|market)\b",
        ),
        # "HubSpot can look but not touch"
        telling(
            rf"\b{_SYSTEM} (?:may|can|shall|should|must|is to|is allowed to)?(?: only| just)? ?(?:read|look|see|show)s?\b[^.;]{{0,25}}?(?:,? but|,? and|,) (?:may |must |can |should |it may |shall )?(?:never|not) (?:write|touch|change|alter|edit|overwrite)\b",
            unless=r"\b(?:vendor|supplier|you)\b",
        ),
        telling(
            rf"\b{_SYSTEM} (?:shall |should |may |must |can )?(?:only|just) (?:looks?|reads?|shows?|copies)(?: (?:it|them|at it|at them))?(?=\W*$|[,;.])",
            above=r"\b(?:master|right|leads?|correct|says|owns?|counts|maintained)\b",
        ),
        telling(
            rf"\bwho(?:['’]s| is) right\b[^.;]{{0,12}}[:,]?[^.;]{{0,5}}\b{_SYSTEM} (?:for|on|about) [^.;]+|\b{_SYSTEM} (?:for|on|about) [\w ]{{3,30}}, {_SYSTEM} (?:for|on|about) [^.;]{{3,60}}who(?:['’]s| is) right\b"
        ),
        # "You asked which one wins. Copper for people and addresses, Xero for anything with a price on it."
        telling(
            rf"^\W*{_SYSTEM} for [^.;,]{{2,40}}(?:, (?:and )?| and ){_SYSTEM} for \w[^.;]*\W*$",
            above=r"\b(?:which|what) (?:system|program|programme|tool|one|database|side|record)s?\b[^.?]{0,25}\b(?:wins?|right|leads?|leading|master|counts?|last word)\b|\bwho(?:['’]s| is)? (?:wins|right|leads|leading|the master)(?=\W*$|[?.,;:])|\b(?:which|what) (?:wins|is right|leads)\b|\bif they (?:differ|disagree)\b",
        ),
        telling(rf"\b{_SYSTEM} is (?:always )?the one (?:to|we|you) (?:believe|trust|go by|go with|look in|take)\b"),
        telling(
            rf"\b(?:customer|item|price|product|article|address|supplier|vendor) master (?:is|stays (?:in|with)|lives in|sits in|=) {_SYSTEM}"
        ),
    ),
    unless=_NO_SYSTEM,
)


_GOES_BY = lazy.pattern(  # who is gone by: "on the date go with Agnes"
    r"\b(?:go(?:es)? (?:with|by)|side with|agree with|believe|trust|follow|take|rely on|listen to)s? (?P<name>(?-i:[A-ZÀ-Þ])[\w-]+)",
    re.I,
)


def goes_by_a_person(sentence: str) -> bool:
    """Whether a sentence says by whom one should go, and so nothing of systems: "on the date go with Agnes"."""
    return any(found["name"] in FORENAMES for found in _GOES_BY.finditer(sentence))


def says_who_is_right(said: Said, above: str) -> bool:
    """Whether a sentence says which system is right."""
    return _SAID.in_(said, above) and not goes_by_a_person(said.text)
