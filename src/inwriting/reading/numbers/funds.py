"""What money there is for the work, in English prose: "R180 000 is in the budget for this", "no more than 7 thousand, everything
in", and what somebody only has in mind: "GR thinks of 60,000 euro but the board hasn't seen it".

A sentence is read with its sums masked by a sign, so that what is said of one can be told by a grammar of a few parts. What
else costs or earns money (a licence, an order, the turnover) is told by the words of the sum's own part of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from inwriting.reading.numbers.other_sums import is_unsettled
from inwriting.reading.text import lazy
from inwriting.reading.text.masks import one_line, own_part, with_signs
from inwriting.reading.text.patterns import in_any_case

Span = tuple[int, int]
_S = "\x02"  # each letter of a sum, where a text is masked
_SUM = f"(?P<sum>{_S}+)"
_ABOUT = r"(?:(?:about|around|roughly|some|say|maybe|perhaps|a|an?|the|total|sum|amount|figure|number|max(?:imum)?|limit|cap|ceiling|of|up|to|at|most|more|than|no|not|exactly|precisely|in|region|range|between|somewhere|like|something|area|another|extra|all|only|just|it|with|for|us|this|me|direction|neighbourhood|order|as|much|high)\b,? )*"
_WHO = r"(?:we|i|they|he|she|the (?:board|management|boss|owners?|trustees|council|committee|partners|directors?|family|md|ceo|members)|management|my (?:boss|father|mother|dad|mum|husband|wife|brother|sister|partner)|dad|mum|father|mother|one of (?:them|us|the \w+)|somebody|someone|[A-Z][\w’'-]*(?: [A-Z][\w’'-]+)?)"
_HAS = r"(?:(?:has|have|had|['’]ve|['’]s|['’]d|already|now|just|also|since|finally|kindly) )*"
_IS = r"(?:is|are|was|were|has been|have been|['’]s|stands|sits|lies)"
_FOR_IT = r"(?:for (?:it|this|that|us|you|all (?:of )?(?:it|this)|everything|the (?:whole |entire )?(?:thing|lot|job|work|project|link|integration|joining|connection|exercise|interface|scheme))|to (?:get|have|see) (?:it|this|that) (?:done|working|going|sorted))"
_POT = r"(?:budget|kitty|pot|plan|books|estimates|coffers|bank|reserve|capital plan|forecast)"
_OWN_POT = r"(?:budget(?: line)?|cost[- ]cent(?:re|er)|line|pocket|pot|kitty|reserves?|funds?|vote|purse)"
_PUT = r"(?:set aside|put aside|put by|set by|ring-?fenced|earmarked|allotted|allocated|reserved|budgeted|approved|released|sanctioned|granted|voted|agreed|authori[sz]ed|cleared|freed(?: up)?|found|committed|pencilled in|available|there|ready|waiting|provided|foreseen|assigned|signed off|promised)"
_TOP = r"(?:tops|at the outside|max(?:imum)?|at (?:the )?most|all[- ]in|all told|everything in(?:cluded)?|and not a (?:penny|cent|pound|euro|krona?|dollar) (?:more|over)|and no more|and that['’]s it|and not one more|in total|altogether|the lot|full stop|not a (?:penny|cent) more|or less)"
_STATED = [
    rf"{_SUM}(?: net| gross| plus vat| excl?\.? vat| ex vat)?,? {_IS} (?:[a-z]+ly )?(?:all )?(?:in (?:the|our|this year['’]s|next year['’]s) {_POT}|{_PUT}|what (?:we|i|he|she|they|the board) (?:can|could|have|has|may|will)|the (?:most|limit|ceiling|maximum|budget|top|upper limit|money|figure|sum|cap|number))\b",
    rf"\b{_WHO} {_HAS}(?:{_PUT}|voted) {_ABOUT}{_SUM}",
    rf"\b{_WHO} {_HAS}{_ABOUT}{_SUM} (?:{_PUT}|{_FOR_IT})\b",
    rf"\b(?:we|i|they|he|she|the \w+)(?:(?: am| are| is|['’]m|['’]re|['’]s) (?:prepared|willing|ready|able|allowed) to| can| could| will| would| may| might|['’]d|['’]ll| want to)(?: (?:happily|gladly|only|well))? (?:spend|pay|go (?:up |as (?:high|far) )?(?:to|as)|stretch to|run to|part with|put(?: in| up| down)?|find|invest|afford|spare|give|offer|manage|release|commit|approve|sanction|sign for) {_ABOUT}{_SUM}",
    rf"\b(?:no(?:t)? more than|at most|max\.?|maximum|up to|not over|not above|less than|within|capped at|ceiling(?: is| of|:)?|limit(?: is| of|:)?|cap(?: is| of|:)?) {_ABOUT}{_SUM}(?:[^.;\x02]{{0,30}}\b(?:please|{_TOP}|{_FOR_IT})|,? {_FOR_IT}|\W*$)",
    rf"^\W*(?:so |and |money(?: is|:)? ?|price(?: tag)?: ?|cash: ?)*(?:about |around |roughly )?{_SUM},? (?:(?:is|are|was) )?{_TOP}\b",
    rf"\bthere(?:['’]s| is| are|['’]re) {_ABOUT}{_SUM} (?:{_PUT}|{_FOR_IT}|in (?:the|our) {_POT})\b",
    rf"\b(?:voted|approved|released|granted|sanctioned) (?:us )?the sum of {_SUM}",
    rf"\b(?:sum|amount|budget|money|figure) of {_SUM} (?:{_IS} |was )?(?:{_PUT}|{_FOR_IT})",
    rf"\b(?:my|our|his|her|the) (?:roof|ceiling|limit|upper limit|pain threshold|maximum|cap|top|figure|number|envelope|wallet|spend) (?:is|stands at|ends at|would be|:) {_ABOUT}{_SUM}",
]
_STATED += [
    rf"\bwhat (?:we|i|they|he|she|the \w+)? ?(?:can|may|could|will)? ?(?:be |have (?:to spend)?|has )?(?:spen[dt]|pay|paid|afford(?:ed)?|available|allowed|had)?(?: (?:on|for) (?:it|this|that))? (?:is|are|comes to) {_ABOUT}{_SUM}",
    rf"\b(?:at the (?:very )?outside|not a (?:penny|cent|pound|euro|dollar) (?:above|over|more than|beyond)|nothing (?:above|over|beyond)),? {_ABOUT}{_SUM}",
    rf"^\W*{_SUM},? (?:and )?(?:more|any more) (?:is|there is|there['’]s|than that is) (?:not|n['’]t|nothing)",
]
_STATED += [
    rf"^\W*(?:it['’]?s |that['’]?s |so )?{_SUM},? (?:all )?(?:out of|from|off) (?:my|our) (?:own )?(?:[\w’'-]+ )?{_OWN_POT}\b",
]
_GUESSED = [
    rf"\b{_WHO} {_HAS}(?:think(?:s|ing)? of|thought of|in mind|mentioned|mutter(?:s|ed)|talk(?:s|ed) of|sp(?:eaks|oke) of|float(?:s|ed)|dream(?:s|t|ed)? of|toy(?:s|ed|ing)? with|reckon(?:s|ed)?(?: on| with)?|guess(?:es|ed)?|imagine[sd]?|hint(?:s|ed)? at|hope[sd]? for|ask(?:s|ed) for|applied for|propose[sd]?|suggest(?:s|ed)|say[s]?|said|named|dropped|threw out) {_ABOUT}{_SUM}",
    rf"\b{_WHO} (?:was|were|is|am|are|['’]m|['’]re|had been) (?:thinking|dreaming|reckoning|hoping|guessing|talking)(?: of| for| about| on| with|,)? {_ABOUT}{_SUM}",
    rf"\b{_WHO} {_HAS}{_ABOUT}{_SUM} in (?:mind|(?:my|his|her|our|the) head|view)",
    rf"\b(?:think|thinking|somewhere|something|reckon|guess|imagine|more|rather|likely|probably|perhaps|maybe|ball-?park|figure|expect)[ ,:](?:it is |to be |it['’]s |be |along |in )*(?:in the (?:direction|region|range|area|neighbourhood|order)(?: of)?|around|about|like|of|between|near|towards|on|at) {_ABOUT}{_SUM}",
    rf"{_SUM} (?:was|is|were|are|had been) (?:only )?(?:in the (?:budget round|draft|proposal|wish ?list|application|first draft|draft budget|plan)|mentioned|mooted|floated|talked (?:of|about)|applied for|asked for|requested|named|pencilled in|the (?:idea|hope|guess|number (?:i|we) heard))\b",
    rf"\b(?:done|working|sorted|this|it|everything|all of it|get away)(?: all)? (?:for|with) {_ABOUT}{_SUM}",
    rf"\b(?:applied|asked|pitched|put in|angling|bid(?:ding)?) for {_ABOUT}{_SUM}",
]
_OF_THE_WORK = lazy.pattern(
    r"^\W*(?:\d+[.)]\W*)?(?:the )?(?:price|costs?)(?: limit)?\s*:\s*(?=not |no |max|up to|at most|within)", re.I
)
_FIRST_GUESS = len(_STATED)
_TELLS = tuple(lazy.pattern(pattern, re.I) for pattern in (*_STATED, *_GUESSED))
_OPEN = lazy.pattern(
    r"\b(?:maybe|perhaps|possibly|probably|guess\w*|hop(?:e|es|ing)|not sure|don['’]?t know|dunno|unless|subject to|provided|tbc|yet to|ask me again|made (?:that|this|it) (?:number |figure )?up|(?:has|have)(?:n['’]t| not)(?: been| yet)* (?:seen|approved|agreed|asked|confirmed|decided|said|signed|heard|voted|passed|released)|(?:were|should) (?:the|our|my|they|he|she)\b[^.;,]{2,40}\b(?:to|release|approve|agree)|whisper\w*|hunch|like to repeat|no count behind|rumou?r\w*|nothing (?:has been|is) (?:granted|approved|agreed|decided)|not (?:yet )?(?:approved|agreed|confirmed|decided|signed|released|official)|if (?:the|my|our|he|she|they)|would(?:n['’]t| not) write|might|ball-?park|in mind|pencilled|application|applied|likely|expected|estimate\w*)\b|\?",
    re.I,
)
_SURE = lazy.pattern(
    r"\b(?:which is approved|approved|released|signed off|agreed|that['’]?s (?:real|fixed|firm|final)|promised)\b", re.I
)
_OTHERWISE = lazy.pattern(  # of its own part of a sentence: what else costs, brings or limits money
    r"\b(?:turnover|revenue|sales|sold|sells?|selling|worth|lost|loses?|losses|licen[cs]\w*|subscription\w*|salar\w+|wages?|rent|leases?|invoic\w*|bills?\b|billed|orders? (?:over|above|of|under)|deposits?|down payment|quoted|quotes?|quotation|offered|tender\w*|bids?|fines?|penalt\w+|insur\w+|discounts?|credit|threshold|each|per (?:month|year|user|order|day|seat|head|hour)|a (?:month|year|day|head|seat|piece|week|user)|monthly|yearly|annual\w*|"
    r"(?:cost|costs|costing) (?:us|them|him|me|her)|cost (?:\w+ )?last|charges?|charged|fees?|prices?|priced|hardware|servers?|website|refurbish\w*|renovat\w*|roof(?! is)|vans?|trucks?|lorr\w+|machines?|printers?|training|marketing|travel|furniture|last (?:year|time)|previous\w*|former|years? ago|another (?:project|firm|company|supplier)|their (?:budget|offer|price)|other (?:project|firm|supplier)s?|refund\w*|owe[sd]?|outstanding|overdue|limit of a|(?:over|above|under|below|beyond|from|exceeding) \x02|for \x02+ (?:a|per|each)|paid|pays? (?:for|by)|stolen|wrong\w*|claim\w*|prize|donat\w+|gifts?|raised|collect\w*|loan|mortgage|profit|margin|stock|when i|if i)\b",
    re.I,
)
_FOR_ANOTHER = lazy.pattern(
    rf"\s*(?:is |was |has been )?(?:\w+ )?(?!{_FOR_IT})for (?:the|a|an|our|my|his|her|their|new|another) (?!budget|purpose|moment|time being|year|first|start)\w|[^.;]{{0,40}}\bwhich (?:is(?: not|n['’]t)|has nothing)",
    re.I,
)
_DENIED = lazy.pattern(r"\b(?:not|never|nobody|nothing|no)\b|n['’]t\b", re.I)
_HARDER = lazy.pattern(
    r"\bmore(?: than that)? is(?:n['’]t| not) (?:there|available|possible)\b|\b(?:not|no|nothing)(?: a)? (?:more|over|above|one|penny|cent|pound|euro|dollar|krona?|beyond)\b|\bnot a (?:penny|cent|pound|euro|dollar|krona?)\b|\bno (?:less|higher)\b",
    re.I,
)
_MAY_TELL = in_any_case(
    r"\b(?:budget|kitty|pot|plan|aside|by|fenced|earmarked|allotted|allocated|reserved|approved|released|sanctioned|granted|voted|agreed|authori[sz]ed|available|there|ready|spend|pay|go|stretch|part|put|find|invest|afford|spare|above|over|more|most|max\w*|up to|within|capped|ceiling|limit|cap|tops|all[- ]in|everything|altogether|lot|sum|amount|figure|roof|think\w*|thought|mind|mentioned|mutter\w*|talk\w*|spoke|float\w*|dream\w*|reckon\w*|guess\w*|hint\w*|hope\w*|said|says?|named|direction|region|range|somewhere|ballpark|likely|done|working|sorted|applied|asked|head|number|outside|penny|cent|nothing|can be|out of|from|off)\b"
)


def funds(sentence: str, sums: Sequence[Span]) -> Iterator[tuple[int, str]]:
    """Which of the sums of a sentence (their places in it) there is for the work, and in which mood: `stated` or `hedged`."""
    if not sums or not _MAY_TELL.search(sentence) or (len(sums) > 1 and _RECKONED.search(sentence)):
        return
    text = with_signs(one_line(sentence), sums, _S)
    told: set[int] = set()
    for row, pattern in enumerate(_TELLS):
        for match in pattern.finditer(text):
            number = next(number for number, span in enumerate(sums) if span[0] <= match.start("sum") < span[1])
            own = _OF_THE_WORK.sub("", text[slice(*own_part(text, match.start(), match.end()))])
            if (
                number in told
                or _FOR_ANOTHER.match(text, sums[number][1])
                or _OTHERWISE.search(own)
                or _DENIED.search(_HARDER.sub("", own))
            ):
                continue
            told.add(number)
            open_ = row >= _FIRST_GUESS or (_OPEN.search(text) and not _SURE.search(text)) or is_unsettled(text)
            if not (sentence.rstrip().endswith("?") and not open_):
                yield number, "hedged" if open_ else "stated"


def leaves_open(sentence: str) -> bool:
    """Whether the sentence in which somebody gives a sum leaves it open: "she says 8 grand, but hasn't signed anything off"."""
    return _OPEN.search(sentence) is not None and not _SURE.search(sentence)


_RECKONED = lazy.pattern(
    r"\b(?:minus|plus|less|grant|subsid\w+|instead|not|sorry|rather|no wait|i mean|of which)\b|n['’]t\b", re.I
)


def is_of_another(words: str) -> bool:
    """Whether the words of a sum's own part of a sentence say what else it costs, brings or limits."""
    return _OTHERWISE.search(words) is not None
