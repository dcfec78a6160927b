"""A verdict on all that we understood, and what a person excepts from it: "all correct apart from U5", "alles richtig, nur
das Budget ist 80k", "U1-U4 ok, U5 wrong, rest ok".

What is excepted is never confirmed, whether its correction can be read or not; where the words do not say surely which
fact they except, nothing is. The rest of the sentence's verdict holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inwriting.playbook.schema import Fact
from inwriting.reading.replies.align import TICKED, UNTICKED, words_of
from inwriting.reading.replies.corrections import GOOD, Correction, confirms_all, confirms_rest, read_correction
from inwriting.reading.replies.denial import IS_NOT_ONE, denies, is_otherwise, named_in, spans_of
from inwriting.reading.replies.label import numbers_of
from inwriting.reading.replies.objection import objection_end
from inwriting.reading.text import lazy
from inwriting.reading.values import Values

MOST_READ = 300  # characters of such a sentence
MOST_DENIED = 120  # characters of one that only takes a fact away
Facts = Sequence[tuple[int, str, str]]


@dataclass(frozen=True, slots=True)
class Overall:
    """What a sentence says of all facts: whether those not in `but` are `confirmed` (`scope`: of which ones, all where it
    is empty), and of which it says what. `unread` are words that except something and could not be read."""

    confirmed: bool
    but: frozenset[int] = frozenset()
    corrections: tuple[tuple[int, Correction], ...] = ()
    scope: tuple[int, ...] = ()
    unread: bool = False


_VERY = r"(?:(?:mostly|nearly|almost|largely|fast|presque|very|quite|pretty|otherwise|generally|broadly|so weit|soweit|sonst|ansonsten|sehr|bien|très) )?"
_NEARLY = lazy.pattern(
    r"\b(?:mostly|nearly|almost|largely|fast|beinahe|größtenteils|presque|partly|not)\b", re.IGNORECASE
)
_FINE = rf"(?:{GOOD}|spot on|great|gut|in ordnung|bestens|passt|klopt|bon|bonne|bien|juste|en ordre|giusto|corretto|d['’]accord)"
_ALL = (
    r"(?:(?:this|that|it|everything|all(?: of (?:it|this|that|them))?|all (?:the )?(?:rest|others|points|facts)|the rest|the others|the summary|"
    r"(?:what|everything|all) you (?:have )?(?:understood|wrote|listed)|your (?:summary|understanding|reading|list)|(?:all )?(?:the|your) (?:facts?|points?)|"
    r"das|es|alles(?: andere)?|der rest|tout(?: le reste)?|c['’]|le reste|todo|tutto|il resto|dit|dat|de rest)(?:['’](?:s|re))?\s?)"
)
_HEAD = lazy.pattern(
    rf"\W*(?:(?:hi|hello|thanks|thank you|danke|merci)[,.!]?\s)?(?:(?:yes|yep|yeah|ok|okay|ja|oui|sí|si)[\s,.!–-]+)?(?:(?:we|i) (?:can )?confirm(?: that)?\s)?"
    rf"(?:(?:yes|ja|oui|ok|okay)(?: to)? (?:all|everything|alles|tout)|{_ALL}?(?:(?:is|are|looks?|seems?|ist|sind|sieht|est|sont|es|está|è)\s)?{_VERY}(?:all )?{_FINE}(?!\w)(?: (?:so|soweit|alles|so far|(?:to|for|by|with) (?:us|me)|(?:from|on) (?:our|my) (?:side|end|part)|aus|here))*"
    rf"|(?:das |es )?(?:stimmt|passt)(?: (?:so|alles|soweit|so weit))*|(?:yes|ja|oui|ok|okay)"
    rf"|(?:(?:i|we) )?(?:can )?(?:confirm|agree (?:with|to)|accept|approve) {_ALL})[\s,;:(–—-]*",
    re.IGNORECASE,
)
_BARE = lazy.pattern(r"\W*(?:yes|ok|okay|right|good|fine|thanks|ja|oui|sí|si|bon|gut|exactly)\W*", re.IGNORECASE)
_OUT_OF = (  # says that what follows is not as the rest
    r"(?:with (?:the|one|two|a few|these|this|some|the following) (?:(?:small|minor|following) )?(?:exceptions?|corrections?|changes?)(?: of)?|(?:the |my |our )?(?:only|one|two) (?:exceptions?|corrections?|changes?)(?: is| are)?|except(?:ing)?|apart from|"
    r"aside from|other than|save|barring|bar|besides|minus|"
    r"mit ausnahme (?:von|des|der)|abgesehen von|außer|ausser|bis auf|sauf|à part|hormis|excepté|à l['’]exception (?:de|du|des)|excepto|salvo|menos|"
    r"tranne|eccetto|behalve|op)"
)
_BUT = r"(?:but(?: (?:not|only|just))?|only|just|not|however|though|although|aber(?: nicht)?|jedoch|nur|mais(?: pas)?|seule?(?:ment)?|pero(?: no)?|ma(?: non)?|maar(?: niet)?|alleen)"
_LINK = lazy.pattern(
    rf"(?:(?P<out>{_OUT_OF})|{_BUT})(?![\w'’])(?: (?:for|that|dass|que|di|van|de|du)(?!\w))?[\s:,–-]*", re.IGNORECASE
)
_ALL_BUT = lazy.pattern(
    rf"\W*(?:(?:yes|ok|ja|oui)[\s,]+)?(?:all|everything|all (?:facts|points)|alles|alle|tout|toutes?|todo|tutto)(?: of (?:it|them|this))?[\s,]+(?:{_OUT_OF}|but)(?: for)?\s"
    rf"(?P<what>.{{1,150}}?)[\s,]+(?:is|are|looks?|matches|match|ist|sind|stimmt|passt|est|sont|es|è)(?: {_FINE})?(?:[\s,]+(?:thanks|danke|merci))?[\s.!]*",
    re.IGNORECASE,
)
_N = r"\d{1,3}"
_REACH = r"(?:\s?(?:-|–|—|to|bis|through|à)\s?)"
_AND = r"(?:\s?(?:,|/|\+|&|\band\b|\bund\b|\bet\b)\s?)"
_NUMBERS = rf"U\s?{_N}(?:(?:{_REACH}|{_AND}|\s?,\s?(?:and|und|et)\s)(?:U\s?)?{_N}(?![\d.]\d|\w)){{0,20}}"
_MARKED = lazy.pattern(rf"(?<![\w])(?P<numbers>{_NUMBERS})(?!\w)", re.IGNORECASE)
_POINT = lazy.pattern(
    r"(?<!\w)(?:(?:fact|point|number|item|no\.?|nr\.?|nummer|punkt|numéro|le|#)s?\s?)?(?P<number>\d{1,2})(?:st|nd|rd|th)?(?![\w.,:/%]*\d|\s?[%€$£k]|\s\w{3,9}\b\s?\d)",
    re.IGNORECASE,
)
_ITEM = lazy.pattern(
    r"(?:[;,]|\s(?:and|und|et|y|e|&|as well as|sowie)\s|[;,]\s?(?:and|und|et)\s)\s*(?=U\s?\d|(?:the|our|die|das|der|unser\w*|le|la|les|notre)\s)",
    re.IGNORECASE,
)
_PARTS = lazy.pattern(r"[,;.](?=\s)|\s(?:and|und|et)\s")
_THE = r"(?:(?:the|our|your|my|this|das|die|der|dem|den|des|unser\w*|le|la|les|l['’]|notre|nos|el|los|het|de)\s?)"
_AHEAD = lazy.pattern(
    r"^\W*(?:(?:that|for|in|the|fact|point|number|your|der|die|punkt|le|point)\b\W*)*$", re.IGNORECASE
)
_LEADS = lazy.pattern(
    r"[\s,:;()–—-]*(?:(?:which|that|who|where|and|was|der|die|das|qui)\s(?=is\b|are\b|should\b|must\b|has\b|ist\b|est\b))?",
    re.IGNORECASE,
)
_GONE_ON = lazy.pattern(
    r"[,;.]?\s*(?:and |but |aber |und |et |mais )?(?P<rest>(?:the |der |le |all )?(?:rest|others?|everything else|all else|remaining|otherwise|sonst|"
    r"ansonsten|reste)\b[^,;]{0,60})$",
    re.IGNORECASE,
)
_VERDICT = lazy.pattern(
    rf"\s*(?:(?P<rest>(?:the |der |le |all )?(?:rest|others?|everything else|übrige|reste))|(?P<numbers>(?:U\s?)?{_N}(?:(?:{_REACH}|{_AND})(?:U\s?)?{_N})*))\s?[:=–-]?\s?"
    rf"(?:(?:is|are|ist|sind|est|sont|all|both|alle)\s)*(?:(?P<good>{_FINE}|[{TICKED}])|(?P<bad>wrong|incorrect|false|no|nope|not (?:ok|okay|right|correct|true)|"
    rf"(?:isn['’]t|aren['’]t) (?:right|correct)|nein|falsch|stimmt nicht|nicht richtig|non|faux|pas correct|[{UNTICKED}]))\s*",
    re.IGNORECASE,
)
_REMOVE = lazy.pattern(
    rf"\W*(?:(?:please|kindly|bitte|also|and|but)[\s,]+)*(?:remove|delete|drop|strike(?: out)?|ignore|disregard|take out|leave out|cross out|streichen sie|supprimez) (?:facts? |points? )?"
    rf"(?P<numbers>{_NUMBERS})(?: (?:from|in|off|out of) (?:the|your) [\w ]{{1,30}}|,? (?:please|altogether|completely|entirely|bitte))*(?P<rest>[,;.]? ?[^,;.]{{0,60}})",
    re.IGNORECASE,
)
_TOLD = lazy.pattern(
    rf"\s*(?P<numbers>{_NUMBERS})\s?[:=–-]?\s(?P<comment>[^;]{{1,150}}?)\s*(?=[,;.|]\s*(?:(?:and|but|und|et)\s)?(?:U\s?\d|(?:the |der |le |all )?(?:rest|others?|everything else|reste)\b)"
    rf"|\s(?:and|but|und|et)\s(?:U\s?\d|(?:the |der |le |all )?(?:rest|others?|everything else|reste)\b)|[.!]*$)",
    re.IGNORECASE,
)
_VERDICT_END = lazy.pattern(
    r"[,;.|\n]+\s*(?:(?:and|but|und|aber|et|mais)\s)?|\s?\b(?:and|but|und|aber|et|mais)\s|(?<=\s)(?=U\s?\d)|$",
    re.IGNORECASE,
)
_CHANGE = lazy.pattern(
    r"\W*(?:(?:please|kindly|sorry|but|and|also|bitte)[\s,]+)*(?:change|correct|update|amend|replace|set|make|ändern sie|changez)\s",
    re.IGNORECASE,
)
_CHANGE_AND = lazy.pattern(
    r"(?:,|;|\sand|,\sand|\sund|\set)\s(?=(?:U\s?\d|(?:the|our)\s)[^,;]{0,60}\s(?:to|into|with|by|auf|in|en|à)\s)",
    re.IGNORECASE,
)
_TO = lazy.pattern(
    r"(?P<what>[^;?]{1,80}?)\s(?:from\s[^;?]{1,60}\s)?(?:to|into|with|by|auf|en|à)\s(?P<value>[^;?]{1,120}?)(?:[\s,]+(?:please|bitte|thanks))*",
    re.IGNORECASE,
)
_AGREED = lazy.pattern(
    rf"\W*(?:(?:yes|ok|okay|and)[\s,]+)?(?:i|we) (?:can )?(?:confirm|agree (?:with|to|on)|accept) (?:facts? |points? )?(?P<numbers>{_NUMBERS})",
    re.IGNORECASE,
)
_HERE = r"(?:,? (?:here|at all|any ?more|any longer|ourselves|in[ -]house|in our company|at our company|though|actually|hier|bei uns|mehr|überhaupt|chez nous|du tout|ici))*"
_DENIAL = lazy.pattern(  # a sentence with its one value as "@"
    rf"(?:(?:sorry|actually|no|nope|please note|note|by the way|btw|but|also|and|however|in fact|nein|non)[,:]? (?:that )?){{0,2}}(?:"
    rf"(?:we|i) (?:(?:do not|don['’]t|never|no longer|did not|didn['’]t|do no longer|have never|['’]ve never) (?:actually )?(?:use[ds]?|have|had|run|own|work(?:ed)? with|know)(?: any)?|"
    rf"(?:have|use|run|know|own) no|have(?:n['’]t| not) got(?: any| a)?) (?:the )?@{_HERE}|"
    rf"there(?: is|['’]s) no @{_HERE}|@(?: (?-i:[A-Z])[\w'’-]+)? {IS_NOT_ONE}{_HERE}|"
    rf"wir (?:nutzen|verwenden|haben|benutzen|kennen) (?:kein(?:en)? @|@ (?:gar |überhaupt )?nicht){_HERE}|nous n['’](?:utilisons|avons) pas (?:de )?@{_HERE})",
    re.IGNORECASE,
)
_MAY_DENY = lazy.pattern(  # a cheap look first: most sentences deny nothing
    r"\b(?:not|no|never|wrong|incorrect|false|outdated|obsolete|changed|(?:is|are|ist|est) (?:an?|the|our|my|his|her|ein\w*|une?)|kein\w*|nicht|falsch|faux|pas)\b|n['’]t\b",
    re.IGNORECASE,
)
_USES = lazy.pattern(
    r"\W*(?:(?:sorry|actually|no)[\s,]+)?(?:we|our crm|our erp|wir|nous)\s[^?]*$", re.IGNORECASE
)  # "We use Odoo, not NetSuite"
_DENIES = lazy.pattern(
    r"\W*(?:(?:is|are|ist|sind|est|sont)(?: not|n['’]t| nicht| pas)?\s?)?(?:(?<=not )|(?<=n['’]t )|(?<=nicht )|(?<=pas )|(?:wrong|incorrect|false|not|nicht|falsch|faux)\b)",
    re.IGNORECASE,
)
_TAKES_BACK = lazy.pattern(
    r"\b(?:wrong|incorrect|false|inaccurate|mistakes?|mistaken|errors?|typos?|misread|misunderst\w+|(?:not|never|isn['’]t|aren['’]t|wasn['’]t|doesn['’]t|don['’]t) "
    r"(?:\w+ ){0,2}(?:right|correct|true|accurate|match|agree|so|ours|use)|no longer|not any ?more|except|apart from|should (?:be|read|say)|(?:the|your) (?:last|first|second|third|other) (?:one|point|fact)|"
    r"falsch|stimmt (?:so )?nicht|nicht (?:ganz )?(?:richtig|korrekt)|fehler|irrtum|außer|bis auf|faux|incorrecte?|erreur|sauf|pas (?:juste|correcte?|exacte?))\b|"
    r"^\W*(?:(?:well|at least|though)\W+)?(?:mostly|partly|nearly|almost|more or less|not all|größtenteils|teilweise|presque)\b|"
    r"^\W*(?:but|however|although|though|only|one thing|not|until|except|aber|jedoch|allerdings|nur|mais|seulement)\b",
    re.IGNORECASE,
)


def read_overall(sentence: str, facts: Facts, values: Values) -> Overall | None:
    """What a sentence says that has a verdict on all facts, or on several by their numbers, with exceptions; None of one
    that has not."""
    words = " ".join(sentence.split()).rstrip(" .!")
    if not facts or len(words) > MOST_READ or words.endswith("?"):
        return None
    if (listed := _listed(words, facts, values)) is not None:
        return listed
    if found := _ALL_BUT.fullmatch(words):
        return _excepted(found["what"], facts, values, confirmed=True, hard=True)
    head = _head(words)
    if head is None:
        return None
    link = _LINK.match(words, head.end())
    if link is None or not words[link.end() :].strip(" .!"):
        return None
    said = words[: head.end()]
    lone = _BARE.fullmatch(said) is not None and not link["out"]
    tail = words[link.end() :].strip(" .!")
    rest = _GONE_ON.search(tail)
    if rest is not None and (confirms_rest(rest["rest"]) or confirms_all(rest["rest"])):
        tail, lone = tail[: rest.start()].strip(" .!,"), False
    scope = _scope(said, facts)
    confirmed = bool(said.strip()) and not lone and not _NEARLY.search(said)
    read = _excepted(tail, facts, values, confirmed=confirmed, hard=confirmed or link["out"] is not None)
    if read is None or (not said.strip() and not read.corrections):
        return None  # "but please send it to Kate": no verdict at all
    if scope and not _MARKED.search(tail):  # "U3: yes, but we move to Odoo next year" leaves U3 itself open
        return Overall(False, read.but | set(scope), (), scope, True)
    return Overall(read.confirmed, read.but, read.corrections, scope, read.unread)


def opens_exceptions(words: str) -> bool | None:
    """Whether words that stand before corrections, "all correct, except:", confirm the other facts; None of other words."""
    flat = " ".join(words.split())
    head = _head(flat) if len(flat) <= MOST_READ else None
    link = _LINK.match(flat, head.end()) if head else None
    if head is None or link is None or flat[link.end() :].strip(" .!") or not head.group().strip():
        return None
    return confirms_all(head.group()) or not (
        _NEARLY.search(head.group()) or (_BARE.fullmatch(head.group()) and not link["out"])
    )


def read_exception(words: str, facts: Facts, values: Values) -> Overall | None:
    """What one of several exceptions says that stand below their announcement: "- go-live is 1 June"; None if not sure."""
    read = (
        _excepted(words.strip(" -–•*·.!"), facts, values, confirmed=False, hard=True)
        if len(words) <= MOST_DENIED
        else None
    )
    return read if read and read.corrections and not read.unread else None


def read_denial(sentence: str, facts: Facts, values: Values) -> tuple[int, Correction] | None:
    """The one fact that a sentence takes away, and what it puts in its place: "We don't use Jira.", "The ERP is not SAP
    but Odoo."; None of a sentence that says anything else."""
    words = " ".join(sentence.split()).strip(" .!")
    if not words or len(words) > MOST_DENIED or words.endswith("?") or not _MAY_DENY.search(words):
        return None
    numbers, comment, sure = _named(words, facts, values)
    if len(numbers) != 1 or not sure:
        return None
    key, value = next((key, value) for number, key, value in facts if number == numbers[0])
    fact = values.playbook.fact(key)
    if comment != words:
        read = read_correction(comment, key, value, values, labelled=True) if _DENIES.match(comment) else None
        return (numbers[0], read) if read and read.verdict != "confirmed" and not read.open_words else None
    spans = spans_of(words, fact, value, values)
    if fact is None or fact.kind not in ("system", "people") or not spans:
        return None
    read = read_correction(words, key, value, values, labelled=True)
    if _USES.match(words) and read and read.verdict == "changed" and denies(words, fact, value, values):
        return (numbers[0], read) if _by_product(words, facts, values) == numbers[0] else None
    said = f"{words[: spans[0][0]]}@{words[max(end for _, end in spans) :]}"
    return (numbers[0], Correction("rejected")) if _DENIAL.fullmatch(said) else None


def rest_behind(sentence: str) -> int | None:
    """Where words like "rest ok" begin at the end of a sentence that says something else first; None where it has none."""
    found = _GONE_ON.search(sentence) if len(sentence) <= MOST_READ else None
    if found is None or not sentence[: found.start()].strip() or found.group()[:1].isalpha():
        return None
    return found.start() if confirms_rest(found["rest"]) else None


def takes_back(words: str) -> bool:
    """Whether words contest something, be it that they do not say what: "the last one is wrong", "not any more"."""
    return _TAKES_BACK.search(words) is not None


def mentions(words: str, facts: Facts, values: Values) -> frozenset[int]:
    """The facts that words name: by number, by what they are, or by their value."""
    found = {number for each in _MARKED.finditer(words) for number in numbers_of(each["numbers"])}
    found |= {number for number, key, value in facts if spans_of(words, values.playbook.fact(key), value, values)}
    found |= {number for number, *_ in _labelled(words, facts, values, anywhere=True)}
    return frozenset(found) & {number for number, _, _ in facts}


def _head(words: str) -> re.Match[str] | None:
    """The verdict that the sentence begins with, up to the word that excepts something: it may be empty ("only U5 is …")."""
    scoped = re.match(
        rf"\W*{_NUMBERS}\s?[:–-]?\s?(?:(?:is|are|ist|sind|all|both|est|sont)\s)*{_FINE}[\s,;:–—-]*",
        words,
        re.IGNORECASE,
    )
    found = scoped or _HEAD.match(words)
    return (
        found
        if found and _LINK.match(words, found.end())
        else re.match(rf"(?=(?:{_OUT_OF}|only|just|nur|seul)\b)", words, re.IGNORECASE)
    )


def _scope(said: str, facts: Facts) -> tuple[int, ...]:
    found = _MARKED.search(said)
    numbers = numbers_of(found["numbers"]) if found else ()
    return tuple(number for number in numbers if any(number == fact[0] for fact in facts))


def _listed(words: str, facts: Facts, values: Values) -> Overall | None:
    """ "U1-4 ok, 5 wrong, U6 is Odoo, rest ok": each part what is said of a number, and the first with our mark."""
    removed = _REMOVE.fullmatch(words)
    behind = removed["rest"].strip(" .,;") if removed else ""
    why = objection_end(behind, None) == len(behind) or is_otherwise(behind)  # ", that is only a heading"
    if removed and (not behind or why or confirms_rest(behind)):
        numbers = numbers_of(removed["numbers"])
        known = bool(numbers) and set(numbers) <= {number for number, _, _ in facts}
        taken = dict.fromkeys(numbers, Correction("rejected"))
        return Overall(bool(behind) and not why, frozenset(numbers), tuple(taken.items())) if known else None
    if agreed := _AGREED.fullmatch(words):
        right = [(number, Correction("confirmed")) for number in numbers_of(agreed["numbers"])]
        named = frozenset(number for number, _ in right)
        return Overall(False, named, tuple(right)) if right and named <= {number for number, _, _ in facts} else None
    if (changed := _rewritten(words, facts, values)) is not None:
        return changed
    if not re.match(r"\W*U\s?\d", words, re.IGNORECASE):
        return None
    by_number = {number: (key, value) for number, key, value in facts}
    verdicts: dict[int, Correction] = {}
    position, parts, rest = 0, 0, False
    while position < len(words):
        found = _VERDICT.match(words, position)
        end = _VERDICT_END.match(words, found.end()) if found else None
        if found is None or end is None:
            found, end = (told := _TOLD.match(words, position)), told and _VERDICT_END.match(words, told.end())
        if found is None or end is None:
            return None
        parts, position = parts + 1, max(end.end(), found.end())
        told_as = found.groupdict()
        if told_as.get("rest"):
            if not told_as["good"] or rest:
                return None
            rest = True
            continue
        numbers = numbers_of(found["numbers"])
        if not numbers or not set(numbers) <= by_number.keys() or verdicts.keys() & set(numbers):
            return None
        if told_as.get("comment") is None:
            verdicts |= dict.fromkeys(numbers, Correction("confirmed" if told_as["good"] else "rejected"))
            continue
        read = read_correction(told_as["comment"], *by_number[numbers[0]], values, labelled=True)
        if read is None or read.open_words or len(numbers) > 1:
            return None
        verdicts[numbers[0]] = read
    if parts == 1 or not verdicts:
        return None
    return Overall(rest, frozenset(verdicts), tuple(sorted(verdicts.items(), key=lambda each: each[0])))


def _rewritten(words: str, facts: Facts, values: Values) -> Overall | None:
    """ "Please change U3 to Odoo and the go-live to 1 June": each part names one fact and what it should say."""
    asked = _CHANGE.match(words)
    by_number = {number: (key, value) for number, key, value in facts}
    told: dict[int, Correction] = {}
    for part in _CHANGE_AND.split(words[asked.end() :]) if asked else ():
        each = _TO.fullmatch(part)
        numbers, comment, sure = _named(each["what"], facts, values) if each else ((), "", False)
        if each is None or len(numbers) != 1 or not sure or comment:
            return None
        read = _read(f"should be {each['value']}", *by_number[numbers[0]], values)
        if read is None or read.open_words:
            return None
        told[numbers[0]] = read
    return Overall(False, frozenset(told), tuple(told.items())) if told else None


def _excepted(tail: str, facts: Facts, values: Values, *, confirmed: bool, hard: bool) -> Overall | None:
    """What is said of the facts that the words after "except" name; nothing is confirmed where they name none."""
    by_number = {number: (key, value) for number, key, value in facts}
    but: set[int] = set()
    told: dict[int, Correction] = {}
    unread = False
    waiting: list[int] = []  # named before what is said of them: "U3 and U5 are wrong"
    for item in _ITEM.split(tail):
        numbers, comment, sure = _named(item.strip(), facts, values)
        but.update(numbers)
        if not numbers:
            unread, waiting = True, []
            confirmed = False
            continue
        if not sure:
            unread, waiting = True, []
            continue
        if not comment and hard:
            told |= dict.fromkeys(numbers, Correction("rejected"))
            waiting += numbers
            continue
        verdicts = {number: _read(comment, *by_number[number], values) for number in numbers}
        if any(read is None or read.open_words for read in verdicts.values()) or (
            len(numbers) > 1 and any(read and read.verdict == "changed" for read in verdicts.values())
        ):
            unread = True
        else:
            told |= {number: read for number, read in verdicts.items() if read}
        waiting = []
    others = mentions(tail, facts, values) - but  # "… and we are live in June" contests another one
    if unread or others:
        unread = True
        but |= others
        parts = [part for part in _PARTS.split(tail) if part.strip()]
        confirmed = confirmed and all(_POINT.search(part) or mentions(part, facts, values) for part in parts)
    told = {number: read for number, read in told.items() if number in but}
    if not but and not confirmed and not hard:
        return None
    return Overall(confirmed, frozenset(but), tuple(sorted(told.items(), key=lambda each: each[0])), (), unread)


def _read(comment: str, key: str, value: str, values: Values) -> Correction | None:
    """The correction of an excepted fact; that it is right after all is none."""
    if not comment:
        return None
    read = read_correction(comment, key, value, values, labelled=True)
    return None if read is None or read.verdict == "confirmed" else read


def _named(item: str, facts: Facts, values: Values) -> tuple[tuple[int, ...], str, bool]:
    """The facts that a part names, what it says of them, and whether that is sure."""
    known = {number for number, _, _ in facts}
    if marked := _MARKED.search(item):
        numbers = tuple(number for number in numbers_of(marked["numbers"]) if number in known)
        others = [each for each in _MARKED.finditer(item) if each.start() != marked.start()]
        ahead = item[: marked.start()].strip(" ,:(")
        comment = _comment(item[marked.end() :])
        return numbers, comment, bool(numbers) and not others and not _AHEAD.sub("", ahead)
    labelled = list(_labelled(item, facts, values))
    by_value = [
        (number, start, end)
        for number, key, value in facts
        for start, end in spans_of(item, values.playbook.fact(key), value, values)
    ]
    numbers = tuple(dict.fromkeys(number for number, *_ in labelled))
    valued = tuple(dict.fromkeys(number for number, *_ in by_value))
    if len(numbers) == 1 and set(valued) <= set(numbers):
        _, start, end = labelled[0]
        return numbers, _comment(item[end:]) if start == 0 else item, True
    if not numbers and len(valued) == 1:
        _, start, end = by_value[0]
        alone = not item[:start].strip(" ,:(") and (not item[end:].strip(" .!)") or is_otherwise(item[end:]))
        return valued, "" if alone else item, True
    if not numbers and not valued and (number := _by_product(item, facts, values)):
        return (number,), item, True
    if not numbers and not valued and (points := [int(each["number"]) for each in _POINT.finditer(item)]):
        return tuple(number for number in points if number in known), "", False
    return tuple(dict.fromkeys((*numbers, *valued))), item, False


def _by_product(item: str, facts: Facts, values: Values) -> int:
    """The one fact of the kind of the only product that is named: who is "on Sage 200" has that ERP. 0 where it is not sure."""
    named = list(dict.fromkeys(name for name, _, _ in values.systems(item)))
    system = next((each for each in values.playbook.systems if named == [each.name]), None)
    fact = next((fact for fact in values.playbook.facts if system and system.category in fact.categories), None)
    asked = values.playbook.question(fact.key) if fact else None
    numbers = [number for number, key, _ in facts if fact and asked and asked.type == "system" and key == fact.key]
    also = re.search(r"\b(?:also|too|as well|additionally|auch|aussi|plus)\b", item, re.IGNORECASE)
    return numbers[0] if len(numbers) == 1 and not also else 0


def _comment(words: str) -> str:
    lead = _LEADS.match(words)
    return (words[lead.end() :] if lead else words).strip(" .!)(")


def _labelled(item: str, facts: Facts, values: Values, *, anywhere: bool = False) -> Iterator[tuple[int, int, int]]:
    """The facts whose name stands in the words, behind an article or first: number, start (with the article) and end."""
    norms = words_of(item)
    for number, key, _ in facts:
        fact = values.playbook.fact(key)
        spans = set(named_in(norms, _names(fact, key)))
        for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
            article = re.search(rf"(?<!\w){_THE}$", item[:start], re.IGNORECASE)
            first = not norms or start == norms[0].start
            if article or first or anywhere:
                yield number, article.start() if article else start, end
                break


def _names(fact: Fact | None, key: str) -> tuple[str, ...]:
    shortest = 3  # letters: "go", "by" name nothing
    return tuple(name for name in (key, *((fact.label, *fact.labels) if fact else ())) if len(name) >= shortest)
