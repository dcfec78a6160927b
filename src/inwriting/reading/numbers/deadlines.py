"""By when it has to be there, in English prose: "the management team settled on 1 July", "for the wasp season, so call it the
1st of May", "we promised the board 3 May", "1 June it is".

A sentence is read with its dates masked by a sign, so that what is said of one can be told by a grammar of a few parts:
who wants or has settled it, what has to be there, and how the day is named. What else happens on a day (a meeting, a
renewal, an offer that is due) is told by the words of its own part of the sentence, and counts for nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from inwriting.reading.text import lazy
from inwriting.reading.text.masks import one_line, own_part, with_signs
from inwriting.reading.text.patterns import in_any_case
from inwriting.reading.values import MONTH

Span = tuple[int, int]
_D = "\x03"  # each letter of a date, where a text is masked
_DATE = f"(?P<date>{_D}+)"
_IT = r"(?:it|this|that|them|both|everything|all of (?:it|this)|we|the (?:whole |entire |new |two |pair of )*(?:thing|lot|link|links|integration|interfaces?|connections?|connector|sync|project|work|job|systems?|solution|set-?up|pair|build|deal))"
_STATE = r"(?:in(?= (?:by|before|no later|not later)\b)|ready|live|running|working|work|run|up(?: and running)?|in (?:place|use|service|operation|production|the air)|going|done|finished|complete(?:d)?|joined(?: up)?|connected|linked|there|operational|over the line|sorted|ticking(?: along| over)?|switched on|flowing|on air|delivered|implemented|wrapped up|talking(?: to each other)?|available|productive|at work|live and kicking|home and dry|gone|history|over with|out of the way|off (?:our|my) (?:desks?|hands|plate|list))"
_NEED = r"(?:must|has to|have to|needs? to|should|shall|ought to|is to|are to|got to|gotta|is supposed to|is meant to|will have to|would have to)"
_WANT = r"(?:(?:need|needs|want|wants|wanted|would like|['’]d like|would love|['’]d love|expect|expects|hope to have|plan to have|aim to have|intend to have|require|requires|must have|have to have|got to have|like to see|want to see|would like to see|asks? for|insists? on|push(?:es|ing)? for))"
_DAY = r"(?:(?:(?:the|our|my|his|her|their|go-?live|launch|target|cut-?over|start|final|agreed|hard|firm|real|new|due|delivery|switch-?over|fixed|absolute|first|last|latest) )+(?:date|day|limit|moment|term|goal|milestone|finish(?:ing)? line|line in the sand)|a date|(?:go-?live |launch |hard |final |firm |absolute |our |the |my )*(?:deadline|target|cut-?off|d-day)|date to hit)"
_FOR_US = r"(?: (?:for (?:us|it|this|that|me|all of this|the (?:go-?live|launch|work|project|link|integration|whole thing))|of (?:the )?(?:go-?live|launch)|to (?:aim for|go for|hit|work to|go live|be live|have it)|we (?:have in mind|work to|aim for|have|set|were given)|in the diary|on the (?:wall|calendar)|that counts|that matters))?"
_WHO = r"(?:we|i|they|he|she|the (?:board|management(?: team)?|team|boss|owners?|trustees|council|committee|partners|directors?|family|md|ceo|steering group|management board)|management|everybody|everyone|all of us|our [\w-]+(?: [\w-]+)?|my boss|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
_SETTLED = r"(?:(?:has|have|had|['’]ve|['’]s|all|now|already|just|since|finally|both|then) )*(?:settled on|agreed on|agreed to|decided on|fixed|set|picked|chose|chosen|plumped for|gone for|go for|going for|opted for|nodded to|promised|been promised|committed to|said yes to|named|aim(?:s|ing)? (?:for|at)|counts? on|counting on|banks? on|plan(?:s|ning)? (?:for|on)|work(?:s|ing)? (?:to|towards)|shoot(?:s|ing)? for|bet on|hold(?:s|ing)? out for|think(?:s|ing)? of|told (?:us|me)|given (?:us|me)|gave (?:us|me)|wants?|need(?:s|ed)?|asked for|would like|['’]d like|would prefer|insists? on|pencilled in|is set on|are set on|must have|(?:is|are) after)"
_WHOM = r"(?: (?:the (?:board|members|bank|customers|clients|staff|dealers|stores|council|trustees|minister|ministry|owners|franchisees|schools|parents|sales team|team|auditors?)|everybody|everyone|them|him|her|us|the \w+s|our \w+s|their \w+s))?"
_ON = r"(?:(?:by|before|from|on|for|as of|as from|not later than|no later than|until|till|in|at|say|about|around|exactly|is|namely|i\.?e\.?|which is|that is|that['’]s|being|ideally|preferably|latest|at the latest|at latest|at the very latest) )*(?:the |end of |mid-?|middle of |beginning of |start of |early |late )*"
_LATEST = r"(?:,? (?:(?:at the (?:very )?|the )?latest|or (?:earlier|sooner|before)|please|pls|sharp|and not a day later|not a day later|come what may|firm|if at all possible|if possible))"
_NAMED = r"(?:that['’]?s|that is|which is|that would be|so(?: call it| take| say| that['’]s| by| on)?|call it|say|i\.?e\.?|meaning|which means|which makes it|makes it|let['’]?s say|take|i looked it up, is|i\.e\.,|namely)"
_BEGIN = rf"\b(?:start|begin|go|open|kick off|launch|switch(?: over)?|cut over|move over|go across|flick the switch|throw the switch|start using it|get going)(?: with (?:it|this|the [\w ]{{3,25}}|our [\w ]{{3,25}}))?(?: live)? (?:on|from|by|with) {_ON}{_DATE}"  # which has to be wished for
_BY_HAND = r"(?:re-?typing|re-?keying|double (?:entry|keying|typing|work)|typing(?: everything| it all)?(?: twice)?|copying|manual (?:work|entry|transfers?)|hand ?work|paper(?:work)?|copy and paste)"
_MOVES = r"(?:orders|invoices|quotes|contracts|bookings|customers|accounts|contacts|records|jobs|tickets|payments|deliveries|documents|data)"
_START = r"(?:the|our|its|their|his|her) (?:(?:new|real|actual|planned|wanted|agreed|right) )?(?:start|launch|go-?live)(?: (?:date|day))?"
_GO_LIVE_DAY = (  # whose words say where it comes from: "the go-live date from the owners' contract is …"
    r"(?:go-?live (?:date|day) (?:of|in)|(?:go-?live|launch|cut-?over) (?:date|day) (?:from|by|under|according to|as per|named in|set by|set in|fixed in|agreed in)) [^.;:\x03]{3,60}?"
)
_GRAMMAR = [
    rf"\b{_BY_HAND} {_NEED} (?:be )?(?:end(?:ed)?|stop(?:ped)?|cease|finish(?:ed)?|over|gone|history) {_ON}{_DATE}",
    rf"\b{_DAY}{_FOR_US}(?:,? (?:is|was|will be|would be|has been|be|remains|stays|stands at|stands|now|to be)(?: (?:now|still|therefore|set (?:at|for|to|on)|fixed (?:at|for|on)|put at|moved to|pushed to))?|:| =| -| –|,)? {_ON}{_DATE}",
    rf"{_DATE},? (?:is|as|would be|will be|being|was (?:set|fixed|agreed|chosen|named) as|has been (?:set|fixed|agreed|chosen|named) as|for|remains|stays) (?:{_DAY}|when (?:it|this|that|we|everything|all|they|the \w+(?: \w+)?)\b[^.;]{{0,30}}\b(?:{_NEED}|live|start|begin|switch|want|need))",
    rf"\b{_WHO} {_SETTLED}{_WHOM} {_ON}{_DATE}",
    rf"^\W*(?:so |then |ok |okay |right |well )*{_DATE}(?:,? (?:then|please|pls|it is|it was|it must be|it has to be|at the latest|latest|and no later|and not later|or bust|if you can|would do|will do|does it|would suit (?:us|me)|suits (?:us|me)|is (?:fine|when|what)|must (?:not be missed|be met|hold|stand)|cannot (?:slip|move|be missed)|can['’]t (?:slip|move|be missed)|is (?:fixed|firm|sacred|non-?negotiable|not negotiable|cast in stone|set in stone|a must|binding|hard)))+\W*$",
    rf"\b(?:have|has|['’]ve got|got|gives? (?:us|me)|are given) (?:only |just |exactly )?(?:until|till|up to|time until|time till) {_ON}{_DATE}(?! (?:to (?:decide|answer|reply|quote|sign|renew|cancel|apply|vote|bid|offer|tell|let|say|pay)))",
    rf"\b(?:delivery|completion|hand-?over|commissioning|implementation|installation|start of (?:operation|use)|availability|realisation|realization|finali[sz]ation|roll-?out)(?: of (?:the |your |this )?[\w -]{{2,40}}?)? (?:(?:is|must be|shall be|should be|has to be|to be|expected|required|wanted|planned|requested|foreseen|desired|needed|not) )*(?:by|until|till|on|for|before|no later than|not later than|later than|at) {_ON}{_DATE}",
    rf"(?:^|[.;:!?–—-]\s)\W*(?:and |but |so |from us: )?(?:by|from|as of|starting|before|after) {_ON}{_DATE}(?: (?:on|onwards?|at the latest|latest))*,? (?:please )?(?:no (?:more|further) (?:double|manual|re-?keying|typing|paper|copying|spreadsheets?|retyping|hand)|(?:it|this|everything|both|the (?:two|link|systems|thing|lot|integration|interface)) (?:{_NEED}|will|shall)|(?:nobody|no ?one) (?:{_NEED}|should|shall|is to|will)|(?:the |our )?(?:reps|girls|team|staff|people|ladies|office|[a-z]+s) (?:{_NEED}|should|shall|are to|must) (?:no longer|not|stop)|it (?:carries|runs|works|takes|handles|is live|goes live|is in use)|(?:they|we|i) (?:must|should|want to|need to|have to|shall|are to) (?:be|have|no longer|stop|live|run|work|go))",
    rf"\b(?:{_WANT} {_IT}|{_IT} {_NEED}(?: be| have been)?|{_NEED} be|{_IT} (?:to be|would be|is|be|will be)|(?:could|can) (?:you |it )?be) ?[^.;:\x03]{{0,45}}?\b(?:{_STATE}|finish(?:ed)?)\b[^.;\x03]{{0,40}}?(?:, )?(?:{_NAMED} )?{_ON}{_DATE}",
    rf"^\W*(?:all |everything |it |both |to be |and )*{_STATE}(?: [\w’'-]+){{0,3}}? (?:by|before|from|on|for|not later than|no later than|at the latest by|until|till) {_ON}{_DATE}",
    rf"^\W*(?:on air|live|go-?live|launch|start|ready|in use|deadline|wanted|needed|due)(?: date)?[:,]? {_ON}{_DATE}",
    rf"\b(?:to be|be|being) {_STATE} (?:for|before|by|in time for) (?:the |our )?[^.;:\n]{{3,40}}: ?{_DATE}",
    rf"\b(?:please|can you|could you|to|must|kindly) (?:have|get|see) {_IT} [^.;:\x03]{{0,30}}?\b{_STATE}\b[^.;\x03]{{0,30}}?{_ON}{_DATE}",
    rf"\b{_DAY}(?:['’]s| is) (?:hard|fixed|firm|set(?: in stone)?|clear|final|known|agreed)(?:[:,]| and it['’]?s)? ?{_ON}{_DATE}",
    rf"\b(?:need|want|like|have) {_IT}(?: all)?(?: please)? {_ON}{_DATE}(?:{_LATEST}|\W*$|, |(?= (?:because|as|since|when|so|bc|cos)\b))",
    rf"\b(?:before|for|by|in time for|ahead of) (?:the |our |my |we |they |it |his |her )?[^.;:,\x03]{{3,45}}(?:, | \(|\) | - | – )(?:please, |and |but )?{_NAMED},? {_ON}{_DATE}",
    rf"^\W*(?:and |but |so |or |well |then )?(?:say|call it|let['’]?s say|make it|shall we say),? (?:the )?{_DATE}(?:,? (?:please|then|if you can|at the latest|latest))?(?:,? \(?(?:ahead of|before|in (?:good )?time for|to be ready for|so (?:that )?(?:it|we)|for (?:the|our)|because|as|when|well before|just before|once)\b[^.;\x03]{{2,60}})?\W*$",
    _BEGIN,
    rf"\b{_START}(?: (?:is|will be|shall be|must be|has to be|should be|is (?:set|fixed|planned|agreed) (?:for|on|at))| [–—-]|:) {_ON}{_DATE}",
    rf"{_DATE},? (?:that|this|which|it)(?:['’]s| is) (?:(?:the (?:day|date) (?:that |on which )?|when |what )(?:we|i|he|she|they|the (?:board|management|owners?|team)) (?:want|wants|need|needs|aim for|ask for|asked for|have agreed|agreed(?: on)?|chose|wish for|go live|start)|our (?:date|day|deadline))\b",
    rf"\b{_WANT} (?:the |our |all |all the )?(?:first |new )?(?:[\w-]+ )?{_MOVES} (?:to (?:be |go |come )?)?(?:through|across|over|flowing|moving|in sync|exchanged|transferred|going(?: over| across)?|by itself|automatic(?:ally)?) {_ON}{_DATE}",
    rf"\b{_GO_LIVE_DAY}(?:,? (?:is|will be|would be|remains|stays)|:) {_ON}{_DATE}",
    rf"\b(?:{_NEED} (?:be |have been )?{_STATE}(?: [\w’'-]+)? (?:by then|then|before that|in time)|(?:by|before) (?:then|that)(?: day)?,? {_IT} {_NEED})\b",
]
_SAYS = tuple(lazy.pattern(pattern, re.I) for pattern in _GRAMMAR[:-1])
_BY_THEN = lazy.pattern(_GRAMMAR[-1], re.I)
_WISHES = lazy.pattern(
    r"\b(?:wish|want|would like|['’]d like|need|hope|plan|intend|expect|must|has to|have to|should|shall|are to|is to|going to|will|could|please|aim)\b",
    re.I,
)
_OF_PAPERS = lazy.pattern(
    r"\b(?:renewal|renews?|renewed|licen[cs]es?|subscription|in place (?:through|until|till))\b|\b(?:she|he|they)(?:['’]s| is| are)? (?:back|takes?|goes|merg\w+|clean\w*|sort\w*)\b",
    re.I,
)
_STOPS = 0  # the row of what is to end
_WISHED = _GRAMMAR.index(_BEGIN)
_PLAIN = (_STOPS, len(_GRAMMAR) - 3, len(_GRAMMAR) - 2)  # the rows that name what else their words would be of
_OTHERWISE = lazy.pattern(  # of its own part of a sentence: what else happens on a day
    r"\b(?:quot\w+|offers?|offerten?|proposals?|bids?|tender(?:s|ing)?|submission|submit\w*|answers?|repl(?:y|ies)|respon\w+|hear(?: from)?|award\w*|decisions?|decid\w+|meets?\b|meetings?|calls?\b(?! it\b)|visits?|audits?|auditors?|renew\w*|licen[cs]\w*|contracts?|expir\w*|runs? out|runs? until|lapses?|ends?\b|ended|leases?|holidays?|on leave|leaves?\b|vacation|maternity|retir\w+|"
    r"trade fair|exhibition|test(?:s|ed|ing)?\b|pilot|training|workshops?|invoic\w+|payments?|paid|pay|since|went|was (?:live|built|bought|signed|founded|opened|made|sent|done|installed)|were|founded|born|trial|demo\w*|interviews?|survey|inspection|inventory|stock-?take|count(?:ed|ing)|phase (?:two|three|2|3|ii)|clean\w*|merg\w+|tid(?:y|ied)\w*|dedup\w*|sort(?:ing)? (?:out )?the|"
    r"budget (?:year|round)|grant|funding|subsid\w+|prices?|joins?|starts? (?:work|with us|as)|takes? over as|first wave|opened|opens?|moved? (?:house|office|into)|concept|report|specification|scope document|document\w*|memo|analysis|study|blueprint|discovery|design|plan is|recommendation|switched off|switch\w* off|turned off|shut|closed|closes?|freeze|frozen|quarter end|year[- ]end close|too (?:early|late|soon)|not (?:before|earlier)|no earlier|last year|ago|questions?|clarif\w+|shortlist\w*|wedding|birthday|mail|letter|email|minutes|version|dated|done by (?:me|us|him|her|them|our|[a-z]+ and)|works? (?:to |can |should |must |will )?(?:start|begin)s?|rush|rains?|written|election|vote|voted|votes)\b",
    re.I,
)
_DENIED = lazy.pattern(r"\b(?:not|never|no longer|nobody|nothing)\b|n['’]t\b", re.I)
_HARDER = lazy.pattern(
    r"\bnot (?:later|a day later|one day later|after)\b|\bno later\b|\bcan(?:not|['’]t) (?:slip|move|wait|be (?:later|missed|moved))\b|\bnot (?:be missed|negotiable)\b|\bno longer (?:be )?\w+ing\b|\bnobody (?:should|must|shall|is to|will|needs to)\b",
    re.I,
)
_OPEN = lazy.pattern(  # what is only guessed, or somebody's dream
    r"\b(?:maybe|perhaps|possibly|probably|dream\w*|in an ideal world|guess\w*|if (?!possible|at all|you|it is|it['’]s|all)\w+|unless|might|hop(?:e|es|ing)|not sure|tbc|thinking of|think of|thinks of|pencilled|roughly|would be (?:nice|lovely|great)|no promises|notion|hasn['’]t said|not (?:been )?(?:agreed|approved|confirmed|decided)|or so|ish)\b|\?",
    re.I,
)
_MAY_TELL = in_any_case(
    r"\b(?:date|deadline|day|target|cut-?off|goal|limit|milestone|settled|agreed|decided|fixed|set|picked|chose|chosen|promised|committed|named|aim\w*|counts?|counting|banks?|plan\w*|work\w*|shoot\w*|told|gave|given|wants?|needs?|like|love|it is|please|latest|until|till|delivery|completion|hand-?over|commissioning|implementation|launch|go-?live|cut-?over|switch\w*|ready|live|run\w*|going|done|finish\w*|in (?:place|use|service)|start\w*|begin\w*|call it|that['’]?s|which is|so|say|must|has to|have to|should|by|before|from|sacred|bust|insists?)\b"
)


_TOLD = lazy.pattern(  # "I have told the board 30 August 2027": of what the sentence above speaks of
    rf"\W*(?:and |so )?(?:i|we)(?:['’]ve| have)? (?:already )?(?:told|promised|given|assured|said to|named to)(?: (?:the|our|my|a))?(?: [\w-]+){{1,3}}?,? (?:(?:that )?(?:it (?:will be|is)|by|on|for|the) )*(?P<date>{_D}+)\W*",
    re.I,
)
_ONLY_A_DATE = lazy.pattern(
    rf"\W*(?:(?:by|before|for|in|from|on|end of|mid-?|the) ?)*(?:the )?{_D}+(?:,? (?:please|at the latest|latest|ideally))?\W*",
    re.I,
)
_OF_TIME = lazy.pattern(
    r"\b(?:time|timing|times|by when|when|go-?live|live|deadline|ready|start(?:ing)? (?:date|when)|how soon|how quickly|date wanted)\b",
    re.I,
)
_OF_ANOTHER_TIME = lazy.pattern(
    r"\b(?:renew\w*|licen\w+|quote|answer|reply|meet\w*|audit|last|since|spend time|time sheets?|timesheets?|fiscal|year[- ]?end|stock)\b",
    re.I,
)


def answers_when(sentence: str, place: Span, above: str) -> bool:
    """Whether a sentence is nothing but a date and the one `above` it speaks of time: "By when? Third
    quarter of 2027"."""
    text = with_signs(one_line(sentence), [place], _D)
    if not (_ONLY_A_DATE.fullmatch(text) or _TOLD.fullmatch(text)):
        return False
    return _OF_TIME.search(above) is not None and _OF_ANOTHER_TIME.search(above) is None


def deadlines(sentence: str, dates: Sequence[Span]) -> Iterator[tuple[int, str]]:
    """Which of the dates of a sentence (their places in it) is the day by which it has to be there, and in which mood:
    `stated` or `hedged`."""
    if not dates or sentence.rstrip().endswith("?") or not _MAY_TELL.search(sentence):
        return
    text = with_signs(one_line(sentence), dates, _D)
    if len(dates) > 1 and _SLIP.search(text):
        return
    told: set[int] = set()
    for row, pattern in enumerate(_SAYS):
        for match in pattern.finditer(text):
            number = next(number for number, span in enumerate(dates) if span[0] <= match.start("date") < span[1])
            if (
                number in told
                or _OF_PAPERS.search(text)
                or _is_another(text, *dates[number])
                or (row == _WISHED and not _WISHES.search(text))
            ):
                continue
            first, last = own_part(text, match.start(), match.end())
            own = text[first:last]
            if (row not in _PLAIN and _OTHERWISE.search(own)) or _DENIED.search(_HARDER.sub("", own)):
                continue
            told.add(number)
            yield number, "hedged" if _OPEN.search(text) else "stated"
    by_then = _BY_THEN.search(text) if len(dates) == 1 and not told else None
    if by_then and dates[0][1] <= by_then.start():
        own = text[slice(*own_part(text, *by_then.span()))]
        if not (_OTHERWISE.search(own) or _DENIED.search(own)):
            yield 0, "hedged" if _OPEN.search(text) else "stated"


_AHEAD = lazy.pattern(
    r"\b(?P<many>an?|one|two|three|four|five|six|\d{1,2}) (?P<unit>day|week|month)s? (?:before|earlier|ahead|prior)(?: (?:that|it|then|of that|to that))?,? (?:so|i\.?e\.?,?|that is,?|that['’]s|which is|which makes it|meaning|namely) (?:by |on )?the (?P<day>\d{1,2})(?:st|nd|rd|th)\b",
    re.I,
)
_WANTED = lazy.pattern(
    rf"\b(?:{_WANT}|{_NEED}|(?:yours|it|this|that|everything|the (?:link|new one|integration|interface)) (?:runs?|works?|goes live))\b[^.;]{{0,40}}?\b{_STATE}\b",
    re.I,
)
_MANY = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_DAYS = {"day": 1, "week": 7, "month": 30}


def day_ahead(sentence: str, before: date) -> date | None:
    """The day by which it has to be there that a sentence names by its distance from the one `before` it: "It must be
    live two weeks before, so the 14th"; None where it names none, or both do not agree."""
    text = one_line(sentence)
    told = _AHEAD.search(text)
    if told is None or not _WANTED.search(text[: told.start()]) or _DENIED.search(_HARDER.sub("", text)):
        return None
    many = told["many"].lower()
    unit = _DAYS[told["unit"].lower()]
    meant = before - timedelta(days=unit * (_MANY.get(many) or int(many)))
    slack = _SLACK if unit == _DAYS["month"] else 0
    near = (meant + timedelta(days=days) for days in range(-slack, slack + 1))
    return next((day for day in near if day.day == int(told["day"])), None)


_SLACK = 2  # days by which a month may be shorter or longer
_THAT_DAY = lazy.pattern(
    rf"\W*(?:and |so )?(?:that|this|which)(?:['’]s| is| will be| would be)(?: also| then)? (?:the|our) (?:(?:date|day|deadline|moment)(?: (?:on|by) which|(?=,| when| we| it| all| every))|moment) ?(?:when )?[^.;]{{0,40}}?\b(?:{_NEED}|live|switch|start)\b",
    re.I,
)


def means_day_before(sentence: str) -> bool:
    """Whether a sentence says that the day which the one before names is that by which it has to be there: "That is the date
    on which all has to work"."""
    return _THAT_DAY.match(one_line(sentence)) is not None and _OTHERWISE.search(sentence) is None


def _is_another(text: str, start: int, end: int) -> bool:
    """Whether a date is an end of a range, or is told more exactly behind: "in the first quarter, so by 30 June"."""
    return (
        _RANGE.match(text, end) is not None
        or _RANGE_BEFORE.search(text[:start]) is not None
        or re.search(rf"\b{_NAMED},? {_ON}(?:{MONTH}\b|{_DATE})", text[end:], re.I) is not None
    )


_RANGE = lazy.pattern(rf"\s*(?:to|until|till|–|—|-|and|or|bis)\s*(?:the )?{_D}", re.I)
_RANGE_BEFORE = lazy.pattern(rf"{_D}\s*(?:to|until|till|–|—|-|and|or)\s*(?:the )?$|\bbetween (?:the )?$", re.I)
_SLIP = lazy.pattern(
    r"\b(?:excuse me|sorry|no,? wait|rather|i mean|correction|scratch that|or was it|make that|nope|instead of|not)\b|\.\.\.",
    re.I,
)
