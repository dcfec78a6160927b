"""Corrections of what we understood: the verdict of a comment on a fact, and the value that it states instead.

A correction is read only where it says yes, no or a new value; a remark beside a fact is left to a person. A "no" that
names the value again withdraws nothing: "no - we want orders, invoices and accounts" keeps the accounts and adds to
them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from inwriting.playbook.schema import Fact
from inwriting.reading.replies.align import TICKED, UNTICKED, words_of
from inwriting.reading.replies.denial import denies, is_otherwise, of_now, only_repeats, spans_of, states_more
from inwriting.reading.replies.objection import objection_end, objects, speaks_of_it
from inwriting.reading.replies.remade import new_people, new_quantity
from inwriting.reading.text import lazy
from inwriting.reading.values import Values, normal

_COPULA = r"(?:(?:this |that |it |they |these |those |all |both |is |are |was |were |looks? |seems? |that['’]s |it['’]s |ist |sind |das |es |est |sont |c['’]est )*)"
GOOD = rf"(?:yes|yep|yeah|correct|right|ok|okay|fine|true|confirmed|accurate|good|exactly|agreed|matches|match|perfect|ja|stimmt|passt|korrekt|richtig|oui|exact|sí|si|correcto|[{TICKED}])"
_CONFIRMED = lazy.pattern(
    rf"\W*{_COPULA}{GOOD}(?:[\s,.!–-]+{_COPULA}(?:{GOOD}|thanks|thank you|as is|as stated))*\W*", re.IGNORECASE
)
_DENIED = lazy.pattern(
    rf"\W*{_COPULA}(?:no longer(?: (?:right|true|correct|valid|current|so)|(?=\W*$|[,;.]))|no|nope|wrong|incorrect|false|outdated|obsolete|out of date|(?:has|have) changed|not (?:correct|right|true|quite|quite right|accurate|really|so|"
    rf"exactly|any ?more)|not(?=\W*$)|isn['’]t(?: (?:correct|right|true))?(?=\W*$)|isn['’]t (?:correct|right)|nein|falsch|stimmt nicht|non|faux|"
    rf"[{UNTICKED}])(?![\w])[\s,.;:!–—-]*",
    re.IGNORECASE,
)
_RATHER = lazy.pattern(
    r"(?:(?:sorry|well|actually|in fact)[,\s]+){0,2}(?:(?:it|this|that|they|we|the \w+)(?:['’]s|['’]re| is| are| use|"
    r" uses| run| runs| have| has)?(?: (?:actually|now|really|called|on|using|in fact)){0,2}\s|"
    r"(?:it |this |that )?(?:should|must|needs to|ought to) (?:be|say|read)\s|(?:please )?(?:change|correct|update|"
    r"replace)(?: (?:it|this|that))?(?: to| with| by)\s|make (?:it|that)\s|"
    r"instead[,:]?\s|rather\s|but\s|rather:\s|actually[,:]?\s|sondern\s|it['’]s\s|is\s|are\s)+",
    re.IGNORECASE,
)
_PLAIN_RATHER = lazy.pattern(  # before words that are a value as they stand, so that their subject stays with them
    r"(?:(?:sorry|well|actually|in fact|really|now|instead|rather|sondern|but|and)[,:]?\s+|(?:it|this|that|these|those) (?:should|must|needs to|ought to) (?:be|read|say)[\s:]+|"
    r"(?:it|they)(?:['’]s|['’]re| is| are)(?: (?:actually|now|really|called|in fact))*[\s:]+|(?:should|must|needs to|ought to) (?:be|read|say)[\s:]+|"
    r"(?:please )?(?:change|correct|update|replace)(?: (?:it|this|that))? (?:to|with|by)[\s:]+|make (?:it|that)[\s:]+|(?:is|are)(?: (?:actually|now|really))*\s+)+",
    re.IGNORECASE,
)
_THE_ONE = lazy.pattern(r"(?:the|our)\s(?P<what>[\w-]+)\s(?:is|are)(?: (?:now|actually|really))?\s", re.IGNORECASE)
_COMMA = lazy.pattern(r"\s?[,;/]\s?(?:(?:and|und|et)\s)?|\s(?:and|und|et|&|plus)\s", re.IGNORECASE)
_SOLE = lazy.pattern(r"^(?:only|just|rather|nur|seulement)\s", re.IGNORECASE)
_NAME = lazy.pattern(r"[^\W\d][\w’'-]*(?: [\w’'-]+){0,4}")
_NO_NAME = lazy.pattern(  # a word of a sentence, or of what is put off: no name of a thing
    r"\b(?:is|are|was|were|be|been|has|have|had|does?|did|will|would|can|could|should|must|may|we|they|it|i|he|she|you|that|this|these|those|which|who|what|when|where|why|how|if|because|since|"
    r"not|no|none|never|nothing|nobody|any|all|both|same|only|just|also|too|see|ask|tell|check|please|thanks|sorry|yes|above|below|later|soon|yet|still|open|tb[acd]|unclear|unknown|maybe|"
    r"knows?|says|thinks?|decides?|nonsense|rubbish|by|with|without|at|my|your|wrong|right|correct|ok|okay|fine|remove|delete|drop|out|anything|everything|something|so|there|here|question|point|number)\b|n['’]t\b",
    re.IGNORECASE,
)
_EDITION = lazy.pattern(  # what is said of a product beside its name: "on-premise, version 14", "Plus", "on HANA"
    r"(?:it|is|it['’]s|we|use|run|have|still|actually|the|on|in|as|and|of|our|own|version|v|ver|release|rel|edition|build|update|on-?prem(?:ises?)?|premises?|cloud|hosted|online|server|saas|local|locally|"
    r"\(?v?\d[\w./-]*\)?|(?-i:[A-Z])[\w./&+-]*)\W*",
    re.IGNORECASE,
)
_QUOTED = ' .!"“”„«»'
_TOO = lazy.pattern(r"\b(?:also|too|as well|additionally|auch|aussi)\b", re.IGNORECASE)
_NO_SUCH = lazy.pattern(  # "no changes in May", where "no the ERP wins" has a comma left out
    r"\W*no\s(?!(?:it|they|we|the|our|an?|that|this|these|those|he|she|i|you|there|in|by|at|on|only|just|when|if|after|before|with|for|more like|sorry|actually|rather|instead|but|as)\b)(?=[a-z])"
)
_NO_OBJECTION = lazy.pattern(  # may say that all is well
    r"\W*no (?:problem|issue|question|objection|change|comment|remark|correction)s?(?: (?:here|from (?:us|me)|with (?:that|this|it)))?\W*",
    re.IGNORECASE,
)
_UNSURE = lazy.pattern(
    r"\b(?:think|guess|believe|probably|maybe|perhaps|might|not sure|don['’]?t know|unsure|tbd|will (?:check|confirm|"
    r"send)|ask)\b|\?",
    re.IGNORECASE,
)
_ADDS = lazy.pattern(
    r"\W*(?:also|and|plus|additionally|in addition|as well|partly|partially|mostly|almost|yes,? (?:but|and|plus))\b",
    re.IGNORECASE,
)
_REMOVED = lazy.pattern(
    r"(?:please )?(?:remove|delete|drop|strike|leave out)\b(?! to\b)[^.;:]{0,60}\W*|[^.;:?]{0,60}?\b(?:(?:is|are|was|were|isn['’]t|aren['’]t|stays?|should be) )?"
    r"(?:out of scope|(?:not|isn['’]t|aren['’]t) (?:in|part of) (?:the )?scope|(?:excluded|gone|retired|switched off|decommissioned)|"
    r"not included|(?:not|isn['’]t|aren['’]t) (?:relevant|needed|required|wanted|ours|in use|used|part of (?:this|it))|(?:no longer|does not|doesn['’]t) appl(?:y|ies)|no longer (?:used|in use|there|relevant|needed|in scope))(?:,? (?:any ?more|now|as (?:we|i) (?:wrote|said|told you)|please))*\W*",
    re.IGNORECASE,
)
_SOME_DAY = lazy.pattern(  # what will be is not what is
    r"\b(?:will|shall|going to|next (?:year|month|quarter|week|spring|summer|autumn|fall|winter)|planned|planning|plan to|soon|later|eventually|in future|some ?day|"
    r"(?:move|moving|migrate|migrating|switch|switching) to|wird|werden|nächste[sn]?|bald|künftig|sera|bientôt|l['’]an prochain)\b",
    re.IGNORECASE,
)
_STATE = r"(?:open|undecided|not (?:yet )?(?:been )?(?:decided|settled|agreed|confirmed|fixed)|to be (?:decided|settled|agreed|defined|determined)|under discussion|being discussed|in doubt|up in the air|pending)"
_UNDECIDED = lazy.pattern(  # "opportunities are open, not decided", where "when orders are open" tells when
    rf"(?!(?:only )?(?:when|if|once|after|until|as soon|while|where)\b)(?:[^.;:?,]{{0,60}}?\b(?:is|are|was|were|remains?|stays?|has|have))?"
    rf"\s*(?:(?:still|yet|as yet|currently|now|both|all)\s+)*{_STATE}(?: (?:yet|still|so far|at the moment|for now|as (?:we|i) (?:wrote|said)))*"
    rf"(?:\s*[,;–—-]*\s*(?:(?:and|or|so|but|still|yet)\s+)*{_STATE}(?: (?:yet|still|so far))*)*\W*",
    re.IGNORECASE,
)
_STAYS_OUT = lazy.pattern(  # what is said of a value named again behind a "no" does not keep it
    rf"\b(?:{_STATE}|out of scope|not (?:in scope|needed|wanted|required|relevant|part of)|excluded|left out|gone|(?:do|does|need|should|shall|will|must|can)(?: not|n['’]t) |"
    rf"(?:is|are)(?: not|n['’]t)\W*$)",
    re.IGNORECASE,
)
_LEFT_OUT = lazy.pattern(
    r"\b(?:not|no|without|except(?: for)?|excluding|instead of|rather than|nor)(?: the| our| any)? $", re.I
)
_NONE_OF = lazy.pattern(r"\W*(?:no|non)\s(?=\w)", re.IGNORECASE)
_NOT_THAT = lazy.pattern(rf"\W*{_COPULA}(?:not|isn['’]t|aren['’]t|nicht|pas)\s", re.IGNORECASE)
_DIGIT = lazy.pattern(r"\d")
_PROPER = lazy.pattern(  # the name of a system that the catalogue does not have: "Brix ERP", "the Acme Portal"
    r"(?:(?:the|our|an?|called) )?(?!(?:Not?|We|They|It|That|This|I|He|She)\b)[A-ZÀ-ÖØ-Þ0-9][\w.+'’&/-]*(?: (?:(?:of|for|and|by|de|von|&) )?[\w.+'’&/-]*[A-ZÀ-ÖØ-Þ0-9][\w.+'’&/-]*){0,3}"
)
_NO_VALUE = lazy.pattern(  # words about facts and about the letter, which are no value of one
    rf"\b[UQ]\s?\d{{1,3}}\b|^\W*(?:{_COPULA}(?:{GOOD}|wrong|incorrect|false)\b|(?:see|as) (?:above|below)\b)|"
    r"^\W*(?:was|were|used to be|until|except|apart from|other than|but)\b",
    re.IGNORECASE,
)
_BOUND = lazy.pattern(
    r"\b(?:not|never) (?:before|until|till)\b|\b(?:at the )?earliest\b|\bany ?time after\b", re.IGNORECASE
)
_CLAUSES = lazy.pattern(
    r"[;.–—]\s|,\s(?=(?:but|while|whereas|only|just|and (?:we|the|our))\b)|\s(?=(?:but|while|whereas)\s)"
)
_CLAUSE_END = lazy.pattern(r"[;–—]\s|\.\s|,\s(?=(?:as|because|since|which|and|but|so)\b)")
_ALL_CONFIRMED = lazy.pattern(
    r"\W*(?:(?:hi|hello|thanks|thank you|great|perfect|ok|okay)[,.!]?\s)?(?:(?:i|we) (?:can )?confirm (?:all(?: of (?:it|this|that|them))?|everything|this)|(?:yes|yep|correct|right|ja|"
    r"oui)?[,.!\s]*(?:we (?:can )?confirm (?:that )?)?"
    r"(?:(?:(?:this|that|it|everything|all|all of (?:this|that|it)|what you (?:understood|wrote|have understood)|"
    r"your (?:summary|understanding|reading)|(?:all )?(?:the|your) (?:facts?|points?))"
    r"(?: you (?:understood|listed|wrote))?(?:['’]s|['’]re| is| are| all| looks?| look)?(?: all)?\s(?:matches|match|"
    r"right|correct|accurate|confirmed|good|fine)(?: to (?:us|me))?)|all (?:correct|right|confirmed|matches)|"
    r"(?:das |es )?(?:stimmt|passt) (?:so|alles)|alles (?:ist )?(?:richtig|korrekt|stimmt|passt)|tout est (?:juste|correct|bon|exact))|confirmed)(?: (?:from|on) (?:our|my) (?:side|end|part))?(?:[,\s]+(?:thanks|thank you|danke|merci))?\W*",
    re.IGNORECASE,
)
_REST_CONFIRMED = lazy.pattern(
    r"\W*(?:and |but |und |aber |et |mais )?(?:(?:all )?(?:the )?(?:rest|others?|everything else|all else|remaining (?:facts|points|ones))|otherwise(?: all| everything)?|"
    r"(?:der |die )?(?:rest|übrigen?)|alles (?:andere|übrige)|sonst(?: alles)?|ansonsten(?: alles)?|(?:tout )?le reste)\s(?:(?:is|are|all|of it|of them|ist|sind|est) )*"
    r"(?:matches|match|right|correct|accurate|confirmed|good|fine|ok|okay|yes|true|richtig|korrekt|stimmt|passt|gut|in ordnung|bon|juste|exact)\W*",
    re.IGNORECASE,
)
MOST_TOLD = 300  # characters of a sentence that says what changed
_BY_THE_WAY = lazy.pattern(
    r"(?:(?:by the way|btw|also|please note(?: that)?|note(?: that)?|one (?:more )?(?:change|thing)|update|in the meantime|meanwhile|and|"
    r"ps|p\.s\.)[\s,.:;–-]{1,3})+",
    re.IGNORECASE,
)
_AND = lazy.pattern(r"(?:,?\s+and|[;,])\s+(?=(?:the|our)\s)", re.IGNORECASE)
_LATER = lazy.pattern(
    r"\b(?:next|later|soon|will|going to|planned|after|from|until|as of|(?:19|20)\d\d)\b", re.IGNORECASE
)
_NAMED = r"(?:planned |agreed |approved )?(?P<what>[\w /&-]{2,40}?)(?: date)?"
_WHAT = rf"(?:(?:the|our)\s)?{_NAMED}"
_VALUE = r"(?P<value>[^\n;?]{1,120}?)"
_MOVED = (
    r"(?:moved|changed|shifted|slipped|postponed|delayed|brought forward|raised|cut|reduced|increased|lowered|dropped)"
)
_CHANGED = lazy.pattern(
    rf"{_WHAT}\s(?:(?:has|have|had)\s)?(?:now\s)?(?:(?:been|was|were|is|are|got)\s)?(?:(?:{_MOVED}|"
    rf"(?:went|gone|come|came) (?:up|down))(?:\sfrom\s[^\n;?]{{1,60}}?)?\s(?:to|until)|now)\s{_VALUE}"
    rf"(?:\snow)?[\s.!]*",
    re.IGNORECASE,
)
_NOW = lazy.pattern(rf"{_WHAT}\s(?:is|are)\s{_VALUE}\s(?:now|instead)[\s.!]*", re.IGNORECASE)
_IS = lazy.pattern(rf"{_WHAT}(?:\s(?:is|are)\s|\s?:\s){_VALUE}[\s.!]*", re.IGNORECASE)
_SOMEBODY = (  # who did it, and no word that it was not done, or not yet
    r"(?:(?!(?:if|when|once|unless|should|who|nobody|no|none|not|never|neither|nor|would|could|may|might|will|can|cannot|to)\b|"
    r"\w+n['’]t\b)[\w’'-]+\s){1,4}?"
)
_WE_CHANGED = lazy.pattern(  # "the board raised the budget to GBP 60,000", "please take GBP 60,000 as the budget"
    rf"(?:(?:please\s)?(?:change|update|correct|set|raise|lower|cut|reduce|increase|move)|{_SOMEBODY}(?:(?:has|have)\s)?(?:(?:now|just|since|meanwhile|also)\s)*{_MOVED})"
    rf"\s(?:the|our)\s{_NAMED}(?:\sfrom\s[^\n;?]{{1,60}}?)?\s(?:to|until)\s{_VALUE}(?:\snow)?[\s.!]*",
    re.IGNORECASE,
)
_TAKE_AS = lazy.pattern(
    rf"(?:please\s)?(?:take|use|work with|go by)\s{_VALUE}\s(?:as|for)\s(?:the|our)\s(?:new\s)?{_NAMED}(?:\s(?:now|instead))?[\s.!]*",
    re.IGNORECASE,
)
_THE_OLD = lazy.pattern(  # what a value of today stands in the place of
    r"[\s,(]+(?:rather than|instead of|in place of|and not|not|no longer|up from|down from|against|previously|formerly|it was|before it was)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_BARE_SUM = lazy.pattern(r"(?:about |around |at most |max\.? )?\d[\d.,’' ]*(?:k|m)?", re.IGNORECASE)
_CLOSE_BUT = lazy.pattern(
    r"\W*(?:close|almost|nearly|mostly (?:right|correct)|not quite|all (?:right|correct)|correct|right|this "
    r"matches)[,;:.]?\s(?:but|except)(?: that)?\s(?:the |our )?(?P<what>[\w /&-]{2,40}?)\s"
    r"(?:is|are|should be|runs on)(?: actually| now)?\s(?P<value>[^\n]{1,120})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Correction:
    """A verdict on one fact: `confirmed`, `changed` (with the value in its kind's form) or `rejected`.

    `adds` are values that are named besides; `open_words` says that the words state more than could be read."""

    verdict: str
    value: str | None = None
    adds: tuple[str, ...] = ()
    open_words: bool = False


def confirms_all(sentence: str) -> bool:
    """Whether the sentence says that all we understood is right ("Yes, this matches.")."""
    return len(sentence) <= 120 and _ALL_CONFIRMED.fullmatch(sentence.strip()) is not None


def bare_verdict(sentence: str) -> str:
    """`confirmed` or `rejected` where a sentence says only that ("Right.", "no!"), else ""."""
    if _CONFIRMED.fullmatch(sentence):
        return "confirmed"
    denied = _DENIED.match(sentence)
    return "rejected" if denied and not sentence[denied.end() :].strip(" .!") else ""


def read_correction(comment: str, key: str, value: str, values: Values, *, labelled: bool) -> Correction | None:
    """What a comment on a fact (`key`, `value`) says; None where it is a remark that only a person can judge.

    `labelled` says that the writer put the fact's number before it, so a bare new value is meant as one."""
    words = normal(comment)
    if not words or _NO_OBJECTION.fullmatch(words):
        return None
    if _CONFIRMED.fullmatch(words):
        return Correction("confirmed")
    if _UNSURE.search(words):
        return None
    fact = values.playbook.fact(key)
    free = fact is None or fact.kind == "text"
    denied = _DENIED.match(words)
    rest = words[denied.end() :] if denied else words
    said = _without_rather(rest, fact, values)
    if denied and not said:
        return Correction("rejected")
    if is_otherwise(rest) or ((denied or labelled) and _UNDECIDED.fullmatch(said)):
        return Correction("rejected")  # it is not so; what will be so, nobody knows yet
    for said_of_it in dict.fromkeys((words, rest)):
        if (end := objection_end(said_of_it, fact)) is not None:
            return Correction("rejected", open_words=not speaks_of_it(said_of_it[end:]))
    if (labelled or denied) and _removes(words, value, values):
        return Correction("rejected")
    if denied and fact and fact.kind == "list":
        if _NONE_OF.match(words) and any(start == denied.end() for start, _ in spans_of(words, fact, value, values)):
            return Correction("rejected")  # "no invoices", where "no, invoices" names them again
        return _relisted(said, fact, value, values)
    if free and objects(rest, fact, value):
        more = not speaks_of_it(rest) and not spans_of(rest, fact, value, values)
        return Correction("rejected", open_words=more or _says_more(rest, fact, values, value)) if denied else None
    if free and (_NO_SUCH.match(words) or _TOO.search(words)):
        return None  # the "no" may be part of the value, "no changes in May", and what holds too replaces nothing
    if denies(words, fact, value, values):
        return _in_place(rest, fact, value, values)
    if not denied and (_ADDS.match(words) or not (labelled or _RATHER.match(rest))):
        named = [name for name, _, _ in values.systems(words)]
        repeated = labelled and named == [value] and not _ADDS.match(words)
        return Correction("confirmed") if repeated and only_repeats(words, fact, value, values) else None
    today = rest if fact and fact.kind in ("list", "quantity") else of_now(rest)
    if labelled and not today and _NOT_THAT.match(rest) and _is_it(_NOT_THAT.sub("", rest), fact, value, values):
        return Correction("rejected")
    ahead = fact is not None and fact.kind in ("system", "people", "choice") and _SOME_DAY.search(rest)
    new = new_value(_without_rather(today, fact, values), fact, values, value) if today and not ahead else None
    if new is None and fact and fact.kind == "system" and any(name == value for name, _, _ in values.systems(rest)):
        return None  # it is named again, beside others: what is wrong about it is not certain
    if new is None:
        return Correction("rejected", open_words=_says_more(said, fact, values, value)) if denied else None
    if new.casefold() == value.casefold():
        if fact and fact.kind == "system" and _details(rest, value, values):
            return Correction("confirmed", open_words=True)
        return Correction("confirmed") if not denied and only_repeats(words, fact, value, values) else None
    return Correction("changed", new)


def _details(words: str, value: str, values: Values) -> bool:
    """Whether words name a product again with its edition, its version or where it runs, and say nothing else."""
    spans = [(start, end) for name, start, end in values.systems(words) if name == value]
    if len(spans) != 1:
        return False
    start, end = spans[0]
    return all(_EDITION.fullmatch(word) for word in re.findall(r"[^\s,;()]+", f"{words[:start]} {words[end:]}"))


def _is_it(words: str, fact: Fact | None, value: str, values: Values) -> bool:
    new = new_value(_without_rather(words, fact, values), fact, values, value)
    return new is not None and new.casefold() == value.casefold()


def _without_rather(rest: str, fact: Fact | None, values: Values) -> str:
    """The value in words like "sorry, it is actually …" and "should be …"; of one in a person's own words the subject stays,
    "the shop is slow", but for the name of the fact itself: "the trigger is a posted invoice"."""
    plain = fact is None or fact.kind == "text" or _is_open(fact, values)
    rather = (_PLAIN_RATHER if plain else _RATHER).match(rest)
    said = (rest[rather.end() :] if rather else rest).strip(_QUOTED)
    named = _THE_ONE.match(said) if plain else None
    known = {word.norm for word in words_of(fact.label)} if fact else set()
    return said[named.end() :] if named and all(word.norm in known for word in words_of(named["what"])) else said


def _is_open(fact: Fact, values: Values) -> bool:
    """Whether a fact has more values than the choices that the playbook names: "warranty returns" is a process too."""
    asked = values.playbook.question(fact.key)
    return fact.kind == "list" and asked is not None and asked.type == "list"


def _items(said: str, fact: Fact, values: Values) -> list[str]:
    """The values of an open list that words name, in their order; none where one of them is no plain name."""
    result: list[str] = []
    for part in _COMMA.split(said) if _is_open(fact, values) else ():
        words = part.strip(_QUOTED)
        named = _named(words, fact)
        if len(named) > 1 or (not named and not (_NAME.fullmatch(words) and not _NO_NAME.search(words))):
            return []
        result.append(named[0] if named else words)
    return list(dict.fromkeys(result))


def _in_place(words: str, fact: Fact | None, value: str, values: Values) -> Correction:
    """What comes in the place of a value that words deny: another that they name, or nothing; `open_words` where they say
    more than that."""
    rest = of_now(words)
    free = fact is None or fact.kind == "text"
    kept = (rest == words or denies(rest, fact, value, values)) if free else _SOME_DAY.search(rest) is not None
    said = "" if kept else _without_rather(rest, fact, values)
    new = new_value(said, fact, values, value) if said else None
    others = {name for name, _, _ in values.systems(rest)} - {value}
    if fact is not None and fact.kind == "system":
        new = new or next(iter(others), None) if len(others) == 1 and not _SOME_DAY.search(rest) else None
    if new is None or new.casefold() == value.casefold():
        return Correction("rejected", open_words=bool(others) or states_more(words, fact, value, values))
    return Correction("changed", new)


def _removes(words: str, value: str, values: Values) -> bool:
    """Whether a comment takes a fact away and names nothing in its place ("Freshdesk is out of scope")."""
    named = {name.casefold() for name, _, _ in values.systems(words)}
    return _REMOVED.fullmatch(words) is not None and named <= {value.casefold()}


def _relisted(said: str, fact: Fact, value: str, values: Values) -> Correction | None:
    """What "no" and what follows it say of one value of several: that it stays where it is named again."""
    clauses = _CLAUSES.split(said)
    kept = [part for part in clauses if not _STAYS_OUT.search(part)]
    if any(part not in kept and len(_named(part, fact)) > 1 for part in clauses):
        return None  # "orders and invoices, opportunities are open": which of them stays out is not certain
    named = list(dict.fromkeys(choice for part in kept for choice in _named(part, fact)))
    named = _items(_SOLE.sub("", said), fact, values) or named
    if not named:
        return Correction("rejected", open_words=_DIGIT.search(said) is not None)
    if value in named:
        return Correction("confirmed", adds=tuple(each for each in named if each != value))
    return Correction("changed", named[0], tuple(named[1:]))


def _says_more(said: str, fact: Fact | None, values: Values, value: str) -> bool:
    """Whether words behind a "no" state something that could not be read: a number, another system, a date."""
    others = {name.casefold() for name, _, _ in values.systems(said)} - {value.casefold()}
    if fact is not None and fact.kind == "choice" and _named(said, fact):
        return True
    return bool(others) or _DIGIT.search(said) is not None or (fact is not None and fact.kind in ("people", "quantity"))


def _named(said: str, fact: Fact) -> list[str]:
    """The choices of a fact that words name, in the order of the words; those that they negate are left out."""
    words = words_of(said)
    norms = [word.norm for word in words]
    found: dict[str, int] = {}
    for choice in fact.choices:
        for name in (choice.label, choice.key, *choice.words):
            key = [word.norm for word in words_of(name.replace("_", " "))]
            for start in range(len(norms) - len(key) + 1) if key else ():
                if norms[start : start + len(key)] == key and not _LEFT_OUT.search(said[: words[start].start]):
                    found[choice.key] = min(start, found.get(choice.key, start))
    return sorted(found, key=lambda key: found[key])


def new_value(said: str, fact: Fact | None, values: Values, value: str = "") -> str | None:
    """The value that a correction of `value` states, in the form of the fact's kind; None where it is not clear."""
    kind = fact.kind if fact else "text"
    if kind == "system":
        known = list(dict.fromkeys(name for name, _, _ in values.systems(said)))
        named = [name for name in known if not denies(said, None, name, values)]
        if len(named) == 1:
            return named[0]
        return said if not known and _PROPER.fullmatch(said) and value.casefold() not in said.casefold() else None
    if kind in ("choice", "list"):
        assert fact is not None
        keys = _items(said, fact, values) or _named(said, fact)
        return keys[0] if len(keys) == 1 else None
    if kind == "date" and _BOUND.search(said):
        return None  # "not before September" bounds the date and does not name it
    if kind in ("date", "money"):
        today = _THE_OLD.sub("", said)
        if kind == "money" and _BARE_SUM.fullmatch(today) and re.match(r"[A-Z]{3} \d", value):
            today = said = f"{value[:3]} {today}"  # a sum in the place of another is of the same currency
        for part in dict.fromkeys(
            (said, today, *islice(_CLAUSE_END.split(said), 1))
        ):  # a first clause answers for itself
            status, new, _ = values.read(part, kind)
            if status == "answered":
                return new
        return None
    if kind == "people":
        return new_people(said, value, values)
    if kind == "quantity":
        return new_quantity(said, value, values.locale)
    said = said.strip(_QUOTED)
    return said if said and not _NO_VALUE.search(said) else None


def confirms_rest(sentence: str) -> bool:
    """Whether the sentence says that what is not remarked on is right ("Rest matches.")."""
    return len(sentence) <= 120 and _REST_CONFIRMED.fullmatch(sentence.strip()) is not None


def close_but(sentence: str, facts: Sequence[tuple[int, str, str]], values: Values) -> tuple[int, Correction] | None:
    """ "Close, but the ERP is Sage": the one fact that is named, with its new value."""
    found = _CLOSE_BUT.fullmatch(sentence.strip())
    return _of_named(found["what"], found["value"], facts, values) if found and not _UNSURE.search(sentence) else None


def read_changes(
    sentence: str, facts: Sequence[tuple[int, str, str]], values: Values
) -> tuple[tuple[int, Correction], ...]:
    """What a sentence says to have changed: "the go-live moved to 1 September and the budget is GBP 18,000 now".

    Each part of it names one fact and its value of today; where one of them cannot be read, none is."""
    if _UNSURE.search(sentence) or len(sentence) > MOST_TOLD:
        return ()
    result: list[tuple[int, Correction]] = []
    for part in _AND.split(_without_lead(sentence)):
        changed = _says_changed(part)
        found = changed or _IS.fullmatch(part.strip())
        read = _of_named(found["what"], found["value"], facts, values) if found else None
        known = next((values.playbook.fact(key) for number, key, _ in facts if read and number == read[0]), None)
        dated = known is not None and known.kind in ("date", "money")
        told = found is not None and (dated or (changed is not None and not _LATER.search(part)))
        if read is None or not told:
            return ()
        result.append(read)
    return tuple(result)


def read_changed_answer(sentence: str, asked: Mapping[int, Fact], values: Values) -> tuple[int, str] | None:
    """The one question for a sum or a day, by what it asks for, of which a sentence says what is so by now, with the words
    of the value: "Budget is now GBP 60,000 instead of 40,000"."""
    if _UNSURE.search(sentence) or len(sentence) > MOST_TOLD:
        return None
    found = _says_changed(_without_lead(sentence))
    named = [number for number, fact in asked.items() if found and _is_called(found["what"], fact)]
    if found is None or len(named) != 1 or asked[named[0]].kind not in ("date", "money"):
        return None
    value = _THE_OLD.sub("", found["value"]).strip(" .!")
    return (named[0], value) if values.read(value, asked[named[0]].kind)[0] == "answered" else None


def _without_lead(sentence: str) -> str:
    before = _BY_THE_WAY.match(sentence)
    return sentence[before.end() :] if before else sentence


def _says_changed(part: str) -> re.Match[str] | None:
    """What a part of a sentence says to have changed, and to what."""
    ways = (_CHANGED, _NOW, _WE_CHANGED, _TAKE_AS)
    return next(filter(None, (way.fullmatch(part.strip()) for way in ways)), None)


def _is_called(what: str, fact: Fact) -> bool:
    flat = " ".join(word.norm for word in words_of(what))
    return any(" ".join(word.norm for word in words_of(name)) == flat for name in (fact.key, *fact.names))


def _of_named(
    what: str, said: str, facts: Sequence[tuple[int, str, str]], values: Values
) -> tuple[int, Correction] | None:
    """The one fact of this name, with the value that is said of it."""
    kinds = {key: values.playbook.fact(key) for _, key, _ in facts}
    named = [each for each in facts if (kind := kinds[each[1]]) is not None and _is_called(what, kind)]
    if len(named) != 1:
        return None
    number, key, value = named[0]
    new = new_value(said.strip(" .!"), values.playbook.fact(key), values, value)
    if new is None:
        return None
    return number, Correction("confirmed") if new.casefold() == value.casefold() else Correction("changed", new)
