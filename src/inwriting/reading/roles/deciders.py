"""Who decides on the work, or gives the money for it, in English prose: "Colin Abara, our managing director, will decide",
"Ines Carvalho owns the firm and it's her call", "the budget sits with Ann Lee", "as it's my yard, it's my decision too".

They sponsor it. What else somebody decides is no matter of ours: "decides which orders go first" names no sponsor, and
whoever only releases money from the finance, the buying or the legal desk does so for that desk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inwriting.reading.text.patterns import Said, in_any_case
from inwriting.reading.told.mentions import Named, persons
from inwriting.reading.told.prose import mood_of, pieces

SPONSOR = "sponsor"
_SUM = r"(?:(?:up to|a maximum of|as much as|some|about|around|all of) )?(?:[$€£¥₹]|[a-z]{1,3}\$|(?:eur|gbp|usd|chf|aud|cad|nzd|sek|nok|dkk|inr|zar|sgd|pln|brl|mxn|rs)\.? ?)\d[\d.,' ]*(?:k|m)?"
_SUM_ALSO = rf"(?:{_SUM}|(?:\d[\d.,' ]*k?|(?:[a-z]+[ -]){{1,5}}(?:thousand|hundred|grand)) (?:euros?|pounds?|dollars?|kron\w+|francs?|rand|rupees))"
_FUNDS = rf"(?:{_SUM_ALSO}|(?:the |this |that |our )?(?:money|budget|funds|funding|sum|amount|investment))"
_WORK = r"(?:it|this|that|us|all this|all of it|the (?:whole (?:thing|lot)|project|work|job|exercise|investment|spend(?:ing)?|expense|expenditure|money|budget|cost|price|quote|quotation|offer|purchase|deal with you))"
_WHETHER = r"(?:,? ?(?:whether|if) (?:we|it|this|the (?:project|work|money)) (?:go|goes|do|does|buy|spend|proceed|sign|start|get|happen|is|will|can|take)[^.;,]{0,40}| to (?:decide|say|judge|make|give|take|sign(?: off)?|approve))"
_THEN = "and|but|so|because|as|since|once|after|before|here|alone|in the end|then|too|myself|himself|herself"


def _ends(then: str) -> str:
    """What may follow where something has been said in full: a stop, or words that go on with something else."""
    return rf"(?=\s*(?:$|[.,;:!?)\n–—]|- |(?:{then})\b))"


_ENDS, _ENDS_HERE = _ends(f"{_THEN}|when|by|from|for|at|with|on"), _ends(_THEN)
_NO_OTHER = r"(?! (?:on|about|over|which|what|when|how|who|where|for) (?!(?:it|this|that|everything|all)\b))"


def _decides(s: str) -> str:
    """What somebody does who decides, or pays; `s` is the ending of the verb."""
    es = "es" if s else ""
    has, gives = ("has", "gives") if s else ("(?:have|['’]ve)", "give")
    return (
        rf"(?:decide{s}(?: (?:on|about|over) {_WORK}| {_WORK}| everything)?{_WHETHER}?{_ENDS_HERE}|"
        rf"(?:make{s}|take{s}) the (?:final |last )?(?:decision|call)(?: (?:on|about) {_WORK})?{_WHETHER}?{_ENDS_HERE}|"
        rf"{has} the (?:last|final|deciding|casting) (?:word|say|vote)(?: (?:on|about|over|in) (?:{_WORK}|everything|all things))?{_ENDS_HERE}|"
        rf"(?:say{s}|{gives}(?: (?:it|us|this))?) (?:the |a |its )?(?:(?:final|last) )?(?:yes|nod|go-ahead|green light|blessing)(?: or (?:a |the )?no)?(?: (?:to|on) {_WORK})?{_ENDS_HERE}|"
        rf"sign{s} {_WORK} off{_ENDS_HERE}|sign{s} off(?: on)? {_WORK}{_ENDS_HERE}|sign{s} (?:the|our|all|any) (?:cheques?|checks|purchase orders?|p\.?o\.?s?|contract with you){_ENDS_HERE}|"
        rf"sign{s} for (?:{_WORK}|whatever it costs){_ENDS_HERE}|pay{s} (?:for {_WORK}|you|for you|your (?:bill|invoice)|the bill(?! of))|hold{s} (?:the|our) (?:purse(?:[ -]?strings)?|money|budget|funds|cheque ?book)|"
        rf"(?:carr{'ies' if s else 'y'}|own{s}|control{s}|{has}|hold{s}) (?:the|this|that) (?:budget|money|funds)(?: for {_WORK})?{_ENDS_HERE}|"
        rf"(?:approve{s}|authori[sz]e{s}|release{s}|sanction{s}|grant{s}) (?:{_FUNDS}|{_WORK}|the spend(?:ing)?){_ENDS_HERE}|"
        rf"(?:do{es} the deciding|call{s} the shots|wear{s} the (?:trousers|hat)(?: here)?))"
    )


_HAS_GIVEN = (  # "has released GBP 48,000", "gave us EUR 20k for it"
    rf"(?:(?:(?:has|have|had|['’]s|['’]ve) )?(?:already |now |just |also |even )*(?:released|set aside|put aside|put up|approved|sanctioned|granted|allotted|allocated|earmarked|given|gave|agreed to|agreed|authori[sz]ed|signed off(?: on)?|budgeted|reserved|freed(?: up)?|found|promised|committed|okayed|allowed)|(?:will|would|can|['’]ll) (?:give|grant|release|put up|allow|pay|spend))"
    rf"(?: (?:me|us|for (?:this|it)))? (?:a (?:budget|ceiling|maximum|limit|sum) of )?{_SUM_ALSO}|(?:will|can|would|may) go (?:up )?(?:to|as (?:high|far) as) {_SUM_ALSO}"
)
_ONE = r"(?:the (?:one|person|man|woman)|who|whoever)"
_DOES = (
    rf"(?:{_decides('s')}|(?:will|shall|must|has to|have to|is to|gets to|needs to|is going to|['’]ll|will have to|['’]ll have to|is the one to|must first) (?:also |then |himself |herself |first )?(?:{_decides('')}|(?:agree|consent)(?: to {_WORK})?{_ENDS_HERE})|"
    rf"(?:is|will be|['’]s|['’]ll be) (?:{_ONE} )?(?:(?:who|that) )?(?:paying (?:for {_WORK}|you)?|deciding{_NO_OTHER}|saying yes or no|making the (?:decision|call)|signing (?:{_WORK} off|off on {_WORK}|the cheques?)|footing the bill)|foots the bill|(?:is|['’]s) {_ONE} (?:who |that )?(?:decides|pays|signs){_ENDS_HERE}|"
    rf"(?:is|will be) (?:our|the) (?:decision[- ]?maker|decider|approver){_ENDS_HERE})"
)
_THING = r"(?:(?:the|this|that|final|last|ultimate|real|actual) )*(?:decision(?: to (?:spend|buy|go ahead|proceed|sign))?|call|choice|last word|final word|final say|say|say-so|money|purse|budget|responsibility for the budget)"
_LIES = r"(?:is|lies|rests|sits|stays|remains|belongs|comes|is held|is made|is taken|is carried|is owned|will be|is up|falls|ends up|is down)"
_POSSESSED = rf"(?:(?:it|that|this)(?: is|['’]s|['’]ll be| will be| would be)|{_THING} (?:is|will be|['’]s)) (?:also |all |entirely |in the end |then |really |not mine but )*"
_BEHIND = re.compile(
    rf"\s*(?:,(?P<title>[^.;:,\n]{{3,60}}),|\((?P<title2>[^()\n]{{2,50}})\),?|,|(?:,? (?:who )?(?:is|['’]s|owns|runs|leads|heads|chairs) (?P<title3>[^.;:,\n]{{3,50}}?),?(?: and| so|,)(?! not\b)))?\s*"
    rf"(?:(?:who|he|she|they|also|then|in the end|personally|alone|himself|herself|here|always|still|ultimately|just|and)\b,? ?)*\s*(?:(?P<strong>{_DOES})|(?P<gives>{_HAS_GIVEN}))",
    re.I,
)
_OWNED = re.compile(rf"['’]s? (?:{_THING}|to (?:give|decide|make|take)){_ENDS_HERE}|['’]s{_ENDS_HERE}", re.I)
_IT_IS = re.compile(rf"\b(?:{_POSSESSED}|{_THING} {_LIES} )$", re.I)
_COMES_OUT_OF = re.compile(r"\b(?:comes|is|paid|goes|taken) (?:out of|from) $", re.I)
_LEADS_TO = re.compile(
    rf"(?:{_THING} {_LIES} (?:entirely |solely |ultimately |all )?(?:with|by|from|to|up to|down to|in the hands of) |(?:is|['’]s) (?:entirely |all )?(?:up|down) to |(?:the )?(?:last|final) (?:word|say) has |{_THING} (?:has|holds) |"
    rf"(?:the )?(?:one|person|man|woman) (?:who|that|to) (?:decides?|pays?|signs?(?: off)?|say(?:s)? yes)(?: in the end)?(?: is|,|:| here is) |"
    rf"nothing (?:goes (?:ahead|forward|out)|happens|moves|is (?:ordered|signed|bought|spent|done|decided)|gets (?:ordered|signed|bought|done|decided|spent)) (?:here )?without (?:the (?:yes|nod|ok|signature|blessing) of )?|(?:cheques?|checks|purchase orders?|(?:the|our|your|any) (?:order|contract|offer|quote|quotation|agreement)) (?:is|are|will be|gets?) (?:signed|approved|countersigned) by )"
    r"(?:(?:our|the|my) (?:[\w’'-]+ ){0,3}?[\w’'-]+, |(?:our|the|my) (?:[\w’'-]+ ){1,3})?$",
    re.I,
)
_GIVEN_BY = re.compile(
    rf"(?:{_SUM_ALSO}[^.;:]{{0,40}}?(?:released|set aside|put aside|approved|sanctioned|granted|allocated|earmarked|authori[sz]ed|signed off|agreed|okayed|given|freed) by |^\W*(?:released|approved|sanctioned|granted|authori[sz]ed) by )"
    r"(?P<title>(?:our|the|my) (?:[\w’'-]+ ){0,4}?[\w’'-]+,? )?$",
    re.I,
)
_IT_IS_WHO = re.compile(r"(?:it|that) (?:is|['’]s|will be) $", re.I)
_WHO = re.compile(rf",? (?:who|that) (?:{_decides('s')}|will (?:{_decides('')})|has to (?:{_decides('')}))", re.I)
_THEIRS = re.compile(
    rf"\b{_POSSESSED}(?:his|hers?|him|theirs?|her)\b(?: own)? (?:decision|call|choice|budget|money|purse|say(?:-so)?|to (?:give|decide|make|take|say)(?: yes)?|paying(?: you| for {_WORK})?|(?:who|that) (?:decides|pays|signs|will (?:decide|pay|sign))|signing(?: {_WORK} off)?|say){_ENDS_HERE}|{_THING} (?:is|will be|['’]s) (?:also |all |entirely |then )*(?:his|hers|theirs)(?: to (?:make|take|give))?{_ENDS_HERE}|"
    rf"\b{_THING} {_LIES} (?:entirely |all )?(?:with|by|from|to) (?:him|her|them){_ENDS_HERE}|\b(?:up|down) to (?:him|her|them){_ENDS_HERE}|"
    rf"\bnothing (?:goes ahead|happens|is (?:ordered|signed|bought|spent)) without (?:him|her|them){_ENDS_HERE}|\b(?:he|she)(?: (?:also|always|then|alone|himself|herself))?,? (?:{_DOES})|\bcomes out of (?:his|her) (?:own )?(?:budget|pocket)",
    re.I,
)
_MINE = re.compile(
    rf"(?<![\w’'])(?<!what )(?<!which )(?<!that )(?<!whether )(?<!thing )(?:I(?:['’]ll| will| must| alone| also| myself| have to| get to| personally)* (?:{_decides('')})|I(?: am|['’]m) {_ONE} (?:who |that |to )?(?:decid(?:es|ing)|decides?|pay(?:s|ing)|pay|sign(?:s|ing)?|say(?:s|ing)? yes(?: or no)?){_ENDS_HERE}|"
    rf"{_POSSESSED}my (?:own )?(?:(?:decision|call|choice|budget|money|say)|money and my decision)(?: (?:to (?:make|give|decide|take)|alone))?{_ENDS_HERE}|{_THING} (?:is|will be|['’]s) (?:also |all |entirely )?mine(?: (?:to (?:make|give|take)|alone))?{_ENDS_HERE}|{_THING} {_LIES} (?:with|by|from|to) (?:me|myself){_ENDS_HERE}|"
    rf"(?:up|down) to me{_ENDS_HERE})",
    re.I,
)
_ASKED = re.compile(
    r"\bwho(?:ever)? (?:decides|signs(?: off| it off)?|pays(?: for (?:it|this))?|approves(?: (?:it|this))?|has the (?:last|final) (?:word|say)|holds the (?:purse|budget|money))(?: in the end| here)?\s*\?\s*$",
    re.I,
)
_I_DO = re.compile(r"\W*(?:I do|me|myself|that['’]?s me|I am|that would be me|yours truly)\b(?! not)", re.I)
_PERSON_DOES = re.compile(r"\W*(?:our (?:[\w-]+ ){1,3},? ?)?$", re.I)
_AND_NO_MORE = re.compile(r"(?:,? (?:does|will|has to|our|the|who)\b.*|, .{3,40}|\s?\([^()]+\))?\W*$", re.I)
_BOSS = re.compile(
    r"\b(?:owners?|owns|directors?|ceo|md|coo|chief|president|principal|boss|chair\w*|partners?|founders?|co-?founder|head|proprietor|trustee|dean|warden|abbot|managing|general manager|gm|mayor|commissioner|runs|heads|leads)\b",
    re.I,
)
_WEAK = re.compile(
    r"\b(?:it|this|that) off|off (?:on )?(?:it|this|that)\b|(?:approve|authori[sz]e|release|sanction|grant)\w* (?:it|this|that)\b",
    re.I,
)  # "it" may be anything
_ARTICLE = re.compile(  # what is no part of a name, though it is written like one
    r"(?:^\W*|(?<=[.:;)] ))(?:Our|The|My|It['’]s|That['’]s|Boss is)\b|\b(?:Director|Manager|President|Chairman|Owner|Principal|Chief|Partner|Founder|Boss)(?= (?:Mr|Mrs|Ms|Dr|Prof|[A-Z]))"
)
_OWN = re.compile(r"['’]s$")
_ANY = in_any_case(
    r"\b(?:decid\w+|decision|call|calls|word|say|says|saying|sign|signs|signed|pay|pays|paying|purse|budget|money|cheques?|checks|yes|nod|bill|up to|down to|mine|"
    r"released?|releases|set aside|put aside|approved?|approves|sanctioned|granted|allocated|earmarked|authori[sz]e[sd]?|gave|given|go to|agreed?|okayed|reserved|without)\b"
)
_OPEN = re.compile(  # what is not so now, or not for certain
    r"\b(?:if|unless|provided|used to|no longer|until|would have|might|may|perhaps|maybe|probably|possibly|could|should|not|never|nobody|formerly|previously|last year|at (?:his|her|their) (?:end|house)|on their side|their side)\b|n['’]t\b",
    re.I,
)
_OF_A_DESK = re.compile(
    r"\b(?:financ\w+|financial|accounts?|accounting|accountant|bookkeep\w+|controller|treasur\w+|cfo|procurement|purchas\w+|buy(?:er|ing)|legal|counsel|solicitor|lawyer|security|ciso|privacy)\b",
    re.I,
)
_OF_ANOTHER = re.compile(
    r"\b(?:supplier|vendor|client|customer|landlord|bank|agency|parent|group|auditor|consultant|dealer|partner|reseller|their|competitor)\w*(?:['’]s?)?\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Decider:
    """The name or address of somebody who decides, or pays, and whether the words leave that open."""

    value: str
    mood: str


def may_decide(said: Said) -> bool:
    """Whether a sentence may tell who decides: nearly none does."""
    return _ANY.is_in(said)


def deciders(sentence: str, author: str, before: Sequence[str]) -> Iterator[Decider]:
    """Whoever a sentence says decides, or pays for, the work; `before` are the sentences before it, the nearest last."""
    text = sentence.rstrip()
    if text.endswith("?"):
        return
    asked = bool(before) and _ASKED.search(before[-1].rstrip()) is not None
    named = _named(text)
    for one in named:
        first, last = _of_person(text, one, named)
        if first >= 0:
            mood = _mood(text, first, last)
            if mood:
                yield Decider(one.value, mood)
    if asked and named and _PERSON_DOES.match(text[: named[0].start]) and _AND_NO_MORE.match(text, named[0].end):
        yield Decider(named[0].value, "stated")
    if (theirs := _THEIRS.search(text)) and (who := _meant(text[: theirs.start()], before)):
        mood = _mood(text, *theirs.span())
        if mood:
            yield Decider(who.value, mood)
    if author and ((asked and _I_DO.match(text)) or ((mine := _MINE.search(text)) and _mood(text, *mine.span()))):
        yield Decider(author.lower(), "stated")


def _named(text: str) -> list[Named]:
    """The persons of a sentence: in "Our MD Colin Abara's call" it is Colin Abara."""
    small = _ARTICLE.sub(lambda match: match.group().lower(), text)
    return [
        Named(_OWN.sub("", one.value), one.start, one.end - 2 if _OWN.search(text, one.start, one.end) else one.end)
        for one in persons(small, 0, len(small))
    ]


def _of_person(text: str, one: Named, named: Sequence[Named]) -> tuple[int, int]:
    """Where the words begin and end that make a person who is named one who decides; -1 where none do."""
    before = text[: one.start]
    full = " " in one.value or "@" in one.value
    if behind := _BEHIND.match(text, one.end):
        title = behind["title"] or behind["title2"] or behind["title3"] or before[-60:]
        weak = behind["gives"] or _WEAK.search(behind["strong"])
        boss = _BOSS.search(title)
        known = boss if weak else (boss or full or text[one.start : one.end] != one.value)
        if (
            known
            and not (weak and _OF_A_DESK.search(title))
            and not _OF_ANOTHER.search(title)
            and not any(one.end < other.start < behind.end() for other in named)
        ):
            return one.start, behind.end()
    if owned := _OWNED.match(text, one.end):
        its = _IT_IS.search(before) or _COMES_OUT_OF.search(before)
        if its:
            return its.start(), owned.end()
    if (
        full
        and (leads := _LEADS_TO.search(before))
        and re.match(
            rf"{_ENDS}|{_WHETHER}|['’]s (?:yes|nod|ok|signature|blessing|say-so|approval|agreement)\b|, (?:our|the|my) ",
            text[one.end :],
            re.I,
        )
    ):
        return leads.start(), one.end
    if (
        full
        and (given := _GIVEN_BY.search(before))
        and _BOSS.search(f"{given['title']} {text[one.end : one.end + 40]}")
        and not _OF_A_DESK.search(given["title"] or text[one.end : one.end + 40])
    ):
        return given.start(), one.end
    if (it := _IT_IS_WHO.search(before)) and (who := _WHO.match(text, one.end)):
        return it.start(), who.end()
    return -1, -1


def _meant(words: str, before: Sequence[str]) -> Named | None:
    """The one person whom the words before "his", or else the sentence before that names any, speak of."""
    for said in (words, *reversed(before)):
        named = _named(said)
        if named:
            return named[0] if len(named) == 1 else None
    return None


def _mood(text: str, first: int, last: int) -> str:
    """The mood of what is said there: "" where it is denied, over or open; `hedged` where it is guessed."""
    within = text[first:last]
    piece = next((words for at, words in pieces(text) if at <= first < at + len(words)), "")
    around = piece.replace(within, " ")
    if _OPEN.search(f"{text[:first]} · {within}".replace("nothing ", "")) or _OPEN.search(text[last : last + 25]):
        return ""
    mood = mood_of(around) if around.strip() else "stated"
    return "stated" if mood in ("stated", "planned") else "hedged" if mood == "hedged" else ""
