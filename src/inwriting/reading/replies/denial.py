"""What words deny of a value, and what they say of now where they tell of the past too.

"We have no Jira", "Jira Novak is a person" and "not SAP but Odoo" name a value and take it away; "was USD 60k last year,
now it's USD 75k" names one that was. A value that a sentence only repeats is confirmed by it where the sentence says
nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from inwriting.playbook.schema import Fact
from inwriting.reading.replies.align import Word, words_of
from inwriting.reading.text import lazy
from inwriting.reading.values import Values

LEAST_SAID = 3  # words of a clause that says something
_SAID_SO = lazy.pattern(
    r"\W*(?:as (?:we|i|you)|sorry|thanks?|please|and please|that was|this was|it was|you misread)\b", re.IGNORECASE
)
MOST_READ = 300  # characters of a remark; of a longer one nothing is sure
_NO = (
    r"(?:not|no|never|neither|nor|without|no longer|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|should|would)n['’]?t|cannot|"
    r"nicht|keine?[nrms]?|nie|ohne|pas(?: de)?|aucune?|jamais|sans|plus de|geen|niet|ninguna?|nessuna?|sin)"
)
_DENIED_BEFORE = lazy.pattern(
    rf"(?<![\w'’]){_NO}(?: (?!(?:but|only|yes|just|we|it|they|i|you|that|this|wir|es|nous)\b)[\w'’-]+){{0,3}}\W{{1,3}}$",
    re.IGNORECASE,
)
_NO_SYSTEM = (
    r"(?:(?:person|people|human|colleague|employee|customer|client|supplier|vendor|partner|company|competitor|consultant|man|woman|typo|mistake|error|"
    r"misunderstanding|joke|example|nickname|word|town|city|street|country)|(?:(?:last|first|family|sur|person['’]s|colleague['’]s)[ -]?)?names?|surname|"
    r"mensch|mitarbeiter(?:in)?|kolleg(?:e|in)|nachname|vorname|familienname|name|kunde|irrtum|missverständnis|"
    r"personne|collègue|nom(?: de famille)?|prénom|erreur|persona|apellido|nombre|persoon|achternaam)"
)
_IS = r"(?:is|are|was|were|['’]s|['’]re|ist|sind|war|est|sont|était|es|son|era)"
_A = r"(?:(?:a|an|the|our|his|her|my|their|somebody['’]s|someone['’]s|one of our|ein|eine|einer unserer|der|unser|une?|le|notre|una?|el|een) )"
_OTHERWISE = lazy.pattern(
    rf"(?:(?:that|this|it|he|she|which|who|das|dies|es|sie|er|c['’]|ce|cela|ça|elle|il)\s?)?{_IS} (?:only |just |actually |really |in fact |nur )?{_A}?"
    rf"(?:[\w’'-]+ )?{_NO_SYSTEM}\b",
    re.IGNORECASE,
)
_DENIED_BEHIND = lazy.pattern(
    rf"(?:\s(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+){{0,2}}\W{{0,2}}\s?(?:{_IS}(?:n['’]?t)?\s?(?:(?<=n['’]t )|(?<=nt )|(?:(?:really|also|certainly|definitely) )?"
    rf"(?:not|no|never|no longer|nicht|kein\w*|pas|wrong|false|incorrect|falsch|faux|gone|out of scope|niet|geen)\b)|"
    rf"(?:does|do|did|has|have|can|should|will)(?:n['’]t| not|es not)\b|stimmt nicht|{_OTHERWISE.pattern})",
    re.IGNORECASE,
)
_NOT_ONE = lazy.pattern(  # "is not a system of ours", "ist kein System, sondern ein Name"
    r"(?:(?:that|this|it|das|dies|es|c['’]|ce)\s?)?(?:(?:is|are)(?: not|n['’]t)|(?:is|are) no|ist kein\w*|n['’]est pas) (?:(?:a|an|any|our|one|one of our|une?) ){0,2}"
    r"(?:system|tool|product|software|application|app|process|record|logiciel|système|produkt)e?s?(?: (?:here|at all|any ?more|of ours|for us|we (?:use|have)|"
    r"bei uns|chez nous)){0,2}(?:,? (?:but|sondern|mais) (?:an?|eine?|une?) [\w'’ -]{1,30})?[\s.!]*",
    re.IGNORECASE,
)
_CLAUSE = lazy.pattern(r"[;:!?()–—]|[,.](?=\s|$)|(?<=\s)-(?=\s)|\b(?:but|sondern|mais|aber|sino)\b", re.IGNORECASE)

_NOW = lazy.pattern(
    r"\b(?:now|today|currently|these days|this year|as of now|meanwhile|at present|jetzt|heute|inzwischen|nun|nunmehr|mittlerweile|maintenant|désormais|"
    r"aujourd['’]hui|ahora|adesso|nu)\b",
    re.IGNORECASE,
)
_GONE = lazy.pattern(
    r"\b(?:was|were|used to|had been|last (?:year|month|quarter|week|spring|summer|autumn|fall|winter)|previously|formerly|originally|initially|earlier|"
    r"at first|before that|in the past|until|no longer|any ?more|war|waren|früher|vorher|ursprünglich|bisher|letztes jahr|bis|était|avant|"
    r"auparavant|l['’]an dernier|era|antes)\b",
    re.IGNORECASE,
)
_GIVEN_UP = lazy.pattern(
    r"\W*(?:(?:and |und )?(?:not|instead of|rather than|in place of|as opposed to|statt|anstatt|nicht|kein\w*|pas|non|au lieu de|plutôt que|niet)\b|"
    r"(?:it |that |this )?(?:was|were|used to|is no longer)\b)",
    re.IGNORECASE,
)
_CUT = lazy.pattern(
    r"[;–—]|\s-\s|[,.](?=\s)|[()]|\s(?:and|but|und|aber|et|mais)\s(?=(?:it|this|that|we|now|today|es|jetzt|c['’]))|"
    r"\s(?=(?:instead of|rather than|as opposed to|anstatt|statt|au lieu de|plutôt que)\s)",
    re.IGNORECASE,
)
_FROM_TO = lazy.pattern(
    r"\b(?:from|von|vom|de|du)\s(?P<before>[^,;]{1,60}?)\s(?:to|until|into|auf|nach|à|au|vers)\s(?P<after>[^;]{1,120})",
    re.IGNORECASE,
)
_TURNED = lazy.pattern(r"^[^;]{1,60}?\s?(?:->|→|=>|⇒)\s?(?P<after>[^;]{1,120})$")
_NOT_BUT = lazy.pattern(
    r"\b(?:not|isn['’]t|aren['’]t|nicht|kein\w*|pas|niet)\s(?P<before>[^;]{1,60}?),?\s(?:but(?: rather)?|sondern|mais|maar)\s(?P<after>[^;]{1,120})",
    re.IGNORECASE,
)
_FILLER = lazy.pattern(
    r"yes|yep|yeah|ok|okay|correct|right|fine|true|confirmed|accurate|exactly|agreed|good|indeed|ja|stimmt|korrekt|richtig|oui|exact|it|is|are|this|that|its|"
    r"the|our|we|use|runs?|on|with|an?|still|and|also|too|as|stated|remains|stays?|in|place|ha[sv]e?|of|for|all|by|per|das|ist|es|wir|unsere?|nutzen|c|est|"
    r"notre|nous|s|thanks?|you|already|written|wrote|said|i|they|them|system"
)
_MEASURED = lazy.pattern(  # what a date, a sum or a volume is written with
    r"[^\s,;()]*\d[^\s,;()]*|[€$£]|\b(?:[A-Z]{3}|k|thousand|million|euros?|dollars?|pounds?|q[1-4]|jan\w*|feb\w*|m[aä]r\w*|apr\w*|ma[iy]|juni?|june|"
    r"july?|juli|aug\w*|sep\w*|o[ck]t\w*|nov\w*|de[cz]\w*|mid|early|late|end|start|beginning|about|around|per|an?|each|second|minute|hour|day|week|"
    r"month|quarter|year|hourly|daily|weekly|monthly|yearly)\b"
)
IS_NOT_ONE = (  # behind a value: that it is no system or record at all, but a person, a name or a mistake
    rf"(?:(?:is|are|was)(?: not|n['’]t)(?: (?:a|an|any|our|one of our|used|in use|ours|something we (?:use|have)|there))?(?: (?:system|tool|product|software|application|supplier|"
    rf"provider)s?(?: (?:we (?:use|have)|of ours))?)?|{_OTHERWISE.pattern}|ist kein\w* (?:system|werkzeug|programm|tool)|n['’]est pas un (?:système|outil|logiciel))"
)


def denies(words: str, fact: Fact | None, value: str, values: Values) -> bool:
    """Whether words name the value of a fact and say that it is none: "we have no Jira", "Jira Novak is a person"."""
    if len(words) > MOST_READ:
        return False
    for start, end in spans_of(words, fact, value, values):
        before = _CLAUSE.split(words[:start])[-1]
        if _DENIED_BEFORE.search(before) or _DENIED_BEHIND.match(words, end):
            return True
        behind = _CLAUSE.split(words[end:], maxsplit=1)
        if not behind[0].strip() and len(behind) > 1 and _OTHERWISE.match(behind[1].strip()):
            return True  # "Jira, that's a surname"
    return False


def is_otherwise(words: str) -> bool:
    """Whether words only say that what was read is something else: "that's a surname", "is not a system here"."""
    said = words.strip(" ,:–-")
    if len(said) > MOST_READ:
        return False
    found = _OTHERWISE.match(said)
    return _NOT_ONE.fullmatch(said) is not None or (found is not None and not said[found.end() :].strip(" .!"))


def states_more(words: str, fact: Fact | None, value: str, values: Values) -> bool:
    """Whether words that deny a value have a clause that says something else: "no, Jira is a name, and we have a board"."""
    clauses = [clause for clause in _CUT.split(words) if clause and len(clause.split()) >= LEAST_SAID]
    others = [clause for clause in clauses if not denies(clause, fact, value, values) and not is_otherwise(clause)]
    return any(not _GIVEN_UP.match(clause) and not _SAID_SO.match(clause) for clause in others)


def only_repeats(words: str, fact: Fact | None, value: str, values: Values) -> bool:
    """Whether words say no more than the value again: "yes, we use Salesforce", "Salesforce"."""
    kind = fact.kind if fact else "text"
    if _GONE.search(words) or re.search(rf"(?<![\w'’]){_NO}(?!\w)", words, re.IGNORECASE):
        return False
    if kind in ("date", "money", "quantity"):
        words = _MEASURED.sub(" ", words)
    spans = spans_of(words, fact, value, values)
    known = {word.norm for word in words_of(fact.label)} if fact else set()
    return all(
        _FILLER.fullmatch(word.norm) or word.norm in known or any(start <= word.start < end for start, end in spans)
        for word in words_of(words)
    )


def of_now(words: str) -> str:
    """What words say of now, without what they say was so, or is not so: "was 60k last year, now it's 75k" is 75k.

    The same words where they tell of nothing else; "" where they tell only of what was."""
    for pattern in (_NOT_BUT, _TURNED, _FROM_TO):
        if found := pattern.search(words):
            words = found["after"]
    clauses = [clause.strip() for clause in _CUT.split(words) if clause and clause.strip()]
    today = [clause for clause in clauses if _NOW.search(clause)]
    if today and len(clauses) > 1:
        return " ".join(_NOW.sub(" ", clause).strip() for clause in today)
    late = [clause for clause in clauses if not _GONE.search(clause) and not _GIVEN_UP.match(clause)]
    if len(late) == len(clauses):
        return words
    one = _NOW.search(words) if len(clauses) == 1 else None  # "was 60k last year now 75k"
    if one is not None and _GONE.search(words[: one.start()]):
        return words[one.end() :].strip()
    return ", ".join(late)


def spans_of(words: str, fact: Fact | None, value: str, values: Values) -> list[tuple[int, int]]:
    """Where words name a value: in its own letters, as the catalogue's product, or in the words of its choice."""
    found: set[tuple[int, int]] = set()
    if fact is None or fact.kind == "system":
        found |= {(start, end) for name, start, end in values.named(words) if name.casefold() == value.casefold()}
    names = [value, value.replace("_", " ")]
    if fact is not None:
        names += [name for choice in fact.choices if choice.key == value for name in (choice.label, *choice.words)]
    if fact is not None and fact.kind == "people":
        names += [part for part in re.split(r"[\s.@_<>-]+", value.partition("@")[0]) if len(part) > 2]
    return sorted(found.union(named_in(words_of(words), tuple(names))))


def named_in(words: Sequence[Word], names: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where words have one of the names, word for word."""
    keys = _by_first(names)
    for index, word in enumerate(words):
        for key in keys.get(word.norm, ()):
            if [each.norm for each in words[index : index + len(key)]] == list(key):
                yield word.start, words[index + len(key) - 1].end


@lru_cache(maxsize=512)
def _by_first(names: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """Names in the normal form of their words, by their first one."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in dict.fromkeys(names):
        key = tuple(word.norm for word in words_of(name))
        if key:
            found.setdefault(key[0], []).append(key)
    return found
