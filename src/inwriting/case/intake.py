"""What a case still needs to know and what its scope is: chosen from the playbook, cut to what was stated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from inwriting.case.content import AskedLine, ObservationLine, Understood
from inwriting.case.model import Assumption, CaseState, Fact, Observation
from inwriting.case.sources import says, says_inside
from inwriting.playbook.schema import Fact as PlaybookFact
from inwriting.playbook.schema import Instead, Playbook, Question, Signal
from inwriting.reading.model import DEFERRED, DIFFERS, DISOWNED, DOUBTED, OUT_OF_SCOPE, UNKNOWN, WORDS
from inwriting.reading.roles.people import is_in_address
from inwriting.reading.text.alphabet import CAPITALS

SETTLED = ("stated", "confirmed", "corrected")
STILL_OPEN = ("open", "unclear", "conflict")  # of a question: no answer settles it
PAIR = 2
MATTERS = 60  # less weight is asked where a firm quote or a document needs it, or an observation raises it
ACCEPTED = "accepted"  # the note of a case whose quote was accepted
MOST_ASKED = 8  # questions of one letter


@dataclass(frozen=True, slots=True)
class Known:
    """Something the case knows for a fact key: one value, and the number it stands under (`U1`, `Q3`).

    `names` are the things that the value names, or None where its words do not say how many they are."""

    key: str
    value: str
    basis: str
    names: tuple[str, ...] | None


def choose_questions(state: CaseState, playbook: Playbook, limit: int = MOST_ASKED) -> tuple[Question, ...]:
    """The next questions to ask: the decision, then what a firm quote needs, then what signals raise, then by weight,
    by which what only the documents of the work need comes last; once a quote is accepted that alone is asked.

    Nothing is asked twice, nor what the case states; what it states with a hedge is asked only where firm needs it."""
    raised = _raised(state, playbook)

    def rank(question: Question) -> tuple[bool, bool, bool, int]:
        return (
            question.key != "decision",
            "firm" not in question.required_for,
            question.key not in raised,
            -question.weight,
        )

    return tuple(sorted(_askable(state, playbook), key=rank)[:limit])


def waits_for_documents(state: CaseState, playbook: Playbook, question: Question) -> bool:
    """Whether only the documents of the work need the answer to a question: no quote does, and nothing that the client
    wrote raises it. It fills places of a round that other questions leave free, and moves no price."""
    return (
        "artifacts" in question.required_for
        and "firm" not in question.required_for
        and question.weight < MATTERS
        and question.key not in _raised(state, playbook)
    )


def remaining(state: CaseState, playbook: Playbook) -> int:
    """How many questions could still be asked in a later round."""
    return len(_askable(state, playbook))


def required_open(state: CaseState, playbook: Playbook, stage: str = "firm") -> tuple[Question, ...]:
    """The required questions that nothing settles yet, whether they were put to the client or not.

    A client who says that nobody knows has settled one, by an answer or in a form: it is an assumption then, stated in
    the quote. A hedged statement, an unclear answer and two that differ settle nothing; a question taken back needs no
    answer."""
    settled = {q.key for q in state.questions.values() if q.status in ("answered", "assumed", "withdrawn")}
    unknown = unknown_keys(state)
    settled |= {question.key for question in playbook.questions if question.about in unknown}
    stated = stated_keys(state, playbook)
    return tuple(
        question
        for question in playbook.questions
        if stage in question.required_for
        and question.key not in settled
        and (question.about not in stated or differing(state, question.about))
        and _applies(question, state, stated)
    )


def assumptions_for(state: CaseState, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """(text, rests on) for each question that was asked and is not answered.

    Where the client said something with a hedge, those words are the assumption, and no second one stands beside it."""
    lines = []
    for asked in state.questions.values():
        known = playbook.question(asked.key)
        if known and asked.status in STILL_OPEN and not _hedged(state, known):
            put = as_put(known, state, playbook)
            lines.append((_sentence(f"we assume {put.assume}"), f"question {asked.key}"))
    return tuple(lines)


def assumptions_to_come(state: CaseState, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """(text, rests on) for each question of a second round: a quote that leaves before it rests on these."""
    return tuple(
        (_sentence(f"we assume {as_put(question, state, playbook).assume}"), f"question {question.key}")
        for question in _askable(state, playbook)
        if not _hedged(state, question)
    )


def stands_beside(state: CaseState, playbook: Playbook, name: str) -> bool:
    """Whether a system is one that people work with beside the records ("our wiki is in Confluence"), wherever the case
    states it: then it is no end of the integration."""
    scope = playbook.scope
    said = [" ".join(fact.evidence.split()) for fact in state.facts.values() if fact.value == name]
    keys = {fact.key for fact in state.facts.values() if fact.value == name}
    if not said or keys & _ENDS:
        return False
    tool = re.fullmatch(scope.office_tools, name, re.I) is not None if scope.office_tools else False
    works = [pattern for pattern in (scope.own_work, scope.office_work if tool else "") if pattern]
    return all(
        any(re.search(pattern, words, re.I) for pattern in works) and not _touched(words, name, scope.touches)
        for words in said
    )


def _touched(words: str, name: str, touches: str) -> bool:
    """Whether the part of some words that names a system, else all of them, says that a record lies there."""
    part = next((one for one in _PARTS.split(words) if name.casefold() in one.casefold()), words)
    return bool(touches and re.search(touches, part.replace(name, " "), re.I)) and not _TROUBLE.search(part)


_ENDS = {"crm", "erp"}
_TROUBLE = re.compile(  # "a failed order makes a ticket in Jira" puts no order there
    r"\b(?:fail\w*|errors?|alerts?|incidents?|goes wrong|breaks|broken|stuck|"
    r"fehler\w*|fehlgeschlagen\w*|erreurs?|errores|fouten|erros|falhas?)\b",
    re.I,
)


def known(state: CaseState, playbook: Playbook, keys: Iterable[str]) -> tuple[Known, ...]:
    """What is known for these fact keys: what the case states, else what the client answered to their questions."""
    found: list[Known] = []
    out = {(item.key, item.value) for item in state.excluded if item.why == OUT_OF_SCOPE}
    for key in keys:
        facts = [
            fact
            for fact in state.facts.values()
            if fact.key == key and fact.status in SETTLED and (key, fact.value) not in out
        ]  # what is there and out of scope is none of the work
        kind = playbook.fact(key)
        for fact in facts:
            label = shown(playbook, key, fact.value)
            names = () if label == "none" else _names(fact.value) if kind and kind.kind == "text" else (label,)
            found.append(Known(key, label, f"U{fact.number}", names))
        asked = {question.key: question for question in playbook.questions if question.about == key}
        listed = {name for item in found if item.key == key for name in item.names or ()}
        for answer in state.questions.values():
            if answer.status != "answered" or answer.key not in asked:
                continue
            value = answer.value or ""
            if value == "none":
                names = ()
            elif asked[answer.key].type in ("several", "system"):
                names = tuple(shown(playbook, key, item) for item in value.split(", ") if item)
            else:
                names = _names(answer.answer or value)
            if facts and kind and kind.kind == "list":  # which the brief named in passing, and the answer names in full
                names = tuple(name for name in names or () if name not in listed)
                value = ", ".join(names)
            elif facts:
                continue
            if names != () or not facts:
                found.append(Known(key, value, f"Q{answer.number}", names))
    return tuple(found)


def left_out(state: CaseState, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """What the client put out of scope, or off until later, each with the words that do: (what, "you wrote: “…”")."""
    there = {(fact.key, fact.value) for fact in state.facts.values() if fact.status in SETTLED}
    own: dict[str, str] = {}
    for item in state.excluded:
        if item.why == OUT_OF_SCOPE or (item.why == DEFERRED and (item.key, item.value) not in there):
            label = shown(playbook, item.key, item.value)
            words = f"{says_inside(item)}: “{short(_cells_apart(item.evidence))}”"
            what = f"Later: {label}" if item.why == DEFERRED else f"{label[:1].upper()}{label[1:]}"
            own.setdefault(what, words)
    return tuple(own.items())


def excluded_lines(state: CaseState, playbook: Playbook) -> tuple[str, ...]:
    """What the work does not contain: what the client left out, then what such work never contains."""
    own = (f"{what} ({words})" for what, words in left_out(state, playbook))
    return (*own, *playbook.scope.excluded)


def standing_in(state: CaseState, playbook: Playbook, keys: Iterable[str]) -> list[str]:
    """The open assumptions (`A2`) that stand in for these fact keys; not those in the place of a question that only the
    documents of the work ask."""
    about = [question for question in playbook.questions if question.about in keys]
    rests_on = {rest for question in about for rest in told_of(question.about)}
    rests_on |= {f"question {q.key}" for q in about if not waits_for_documents(state, playbook, q)}
    return [f"A{a.number}" for a in state.assumptions.values() if a.status == "open" and a.rests_on in rests_on]


def observations(state: CaseState, playbook: Playbook) -> tuple[ObservationLine, ...]:
    """Each signal and trap that was found, with the words it rests on and what we recommend."""
    numbers = {q.key: q.number for q in state.questions.values() if q.status in STILL_OPEN}
    said = {signal.key: seen.evidence for _, signal, seen in observed(state, playbook)}
    return tuple(
        ObservationLine(
            signal.key,
            signal.title,
            seen.evidence,
            signal.reason,
            signal.recommendation,
            asked=tuple(numbers[key] for key in signal.raises if key in numbers),
            implied=any(said.get(key) == seen.evidence for key in signal.implied_by),
            source=says(seen),
        )
        for _, signal, seen in observed(state, playbook)
    )


def recommendations(state: CaseState, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """(text, rests on) of the recommendation of each signal and trap that was found."""
    return tuple((signal.recommendation, f"{kind} {signal.number}") for kind, signal, _ in observed(state, playbook))


def risks(state: CaseState, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """(text, rests on) of the risk behind each signal and trap that was found."""
    return tuple((signal.reason, f"{kind} {signal.number}") for kind, signal, _ in observed(state, playbook))


def next_steps(state: CaseState, playbook: Playbook) -> tuple[str, ...]:
    return playbook.scope.next_steps


def as_put(question: Question, state: CaseState, playbook: Playbook) -> Question:
    """The question as this case puts it: what the client leaves out stands neither in its words nor among its choices,
    and is not assumed."""
    gone = left_out_choices(state, playbook)
    put = said_instead(question.instead, gone, told_keys(state, playbook))
    assume = put.assume if put and put.assume else question.assume
    fact = playbook.fact(question.about)
    away = {choice.label for choice in fact.choices if choice.key in gone} if fact else set()
    choices = tuple(choice for choice in question.choices if choice not in away)
    named = [choice for choice in question.choices if choice in assume]
    assumed = [choice for choice in named if choice not in away] or choices
    return question.model_copy(
        update={
            "text": put.text if put and put.text else question.text,
            "assume": assume.replace(in_a_row(named), in_a_row(assumed)) if away.intersection(named) else assume,
            "choices": choices,
        }
    )


def said_instead(instead: Sequence[Instead], gone: set[str], given: set[str]) -> Instead | None:
    """What is said in the place of other words: the first of which all choices are gone, and all keys are told of."""
    return next((one for one in instead if gone.issuperset(one.without) and given.issuperset(one.given)), None)


def told_keys(state: CaseState, playbook: Playbook) -> set[str]:
    """The keys of facts that are settled, and of the signals and traps that were found."""
    settled = {fact.key for fact in state.facts.values() if fact.status in SETTLED}
    return settled | {signal.key for _, signal, _ in observed(state, playbook)}


def left_out_choices(state: CaseState, playbook: Playbook) -> set[str]:
    """The choices, as records, that the client says are none of this work."""
    there = {(fact.key, fact.value) for fact in state.facts.values() if fact.status in SETTLED}
    return {
        item.value
        for item in state.excluded
        if (item.key, item.value) not in there
        and (fact := playbook.fact(item.key))
        and any(choice.key == item.value for choice in fact.choices)
    }


def in_a_row(words: Sequence[str]) -> str:
    """Words as a sentence lists them: "order, invoice and contact"."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1] if words else ""


def asked_line(question: Question, number: int, state: CaseState, playbook: Playbook) -> AskedLine:
    """A question as a letter shows it, in the words in which it was asked. What is assumed is what the client said with
    a hedge, if so."""
    hedged = _hedged(state, question)
    question = as_put(question, state, playbook)
    assume = (
        f"that it is as {says_inside(hedged)}: “{short(hedged.evidence or hedged.text)}”" if hedged else question.assume
    )
    differ = differing(state, question.about)
    told = ", and ".join(f"{says_inside(one)} “{short(one.evidence or one.text)}”" for one in differ)
    none = "neither" if len(differ) == PAIR else "none"
    why = f"{told}; these differ, and {none} counts until you say which is right" if differ else question.why
    text = state.questions[number].text if number in state.questions else question.text
    return AskedLine(number, text, why, assume, question.choices)


def understood_lines(state: CaseState, playbook: Playbook) -> tuple[Understood, ...]:
    """What was understood, `U1` and on, with the client's own words; what the client rejected is left out."""
    lines = []
    for fact in state.facts.values():
        if fact.status in SETTLED:
            kind = playbook.fact(fact.key)
            label = kind.label if kind else fact.key
            value = told(state, playbook, fact)
            lines.append(Understood(fact.number, label, value, fact.evidence, fact.status, says(fact)))
    return tuple(lines)


def told(state: CaseState, playbook: Playbook, fact: Fact) -> str:
    """A fact's value as a letter shows it, with what its own words say of it besides: the person's name beside an
    address, the one system whose licence it is, and that there is none where that is what they say."""
    value, kind = shown(playbook, fact.key, fact.value), playbook.fact(fact.key)
    words = " ".join(fact.evidence.split())
    if kind and kind.kind == "people" and "@" in value:
        cells = " ".join(_CELLS.sub(", ", fact.evidence).split())
        named = re.search(
            rf"({_PERSON})(?: \([^()]*\)|, [a-z][\w /&-]{{2,40}})?[,:]? *[(<]?{re.escape(value)}|"
            rf"\b(?:me|undersigned|myself|I am|I['’]m),? \(?({_PERSON})",
            cells,
            re.IGNORECASE,
        )
        row = re.split(r"[\t|]", fact.evidence)
        beside = [cell for cell in row if len(row) > 1 and re.fullmatch(rf" *{_PERSON} *", cell)]
        name = (named[1] or named[2]) if named else beside[0].strip() if len(beside) == 1 else _signer(state, fact)
        return f"{_without_label(name, kind)}, {value}" if name else value
    if kind and kind.kind == "choice":
        known_ones = {(item.key, item.value) for item in state.facts.values()}
        known_ones |= {(item.key, item.value) for item in state.excluded}  # "We are evaluating SugarCRM"
        systems = {name for key, name in known_ones if key in playbook.system_keys}
        makers = {system.name: system.vendor for system in playbook.systems if system.name in systems}
        shared = any(
            one.evidence == fact.evidence and one.value != fact.value
            for one in state.facts.values()
            if one.key == fact.key
        )
        of = _whose(value, words, {name: makers.get(name, "") for name in systems}, alone=not shared)
        return f"{value} ({of})" if of else value
    if kind and re.search(rf"^(?:there (?:are|is)|we have) no (?:known )?{re.escape(kind.label)}s?\W*$", words, re.I):
        return "none"
    if kind and kind.label.endswith(" in"):
        return _PREPOSITION.sub("", value, count=1)  # "Approvals live in: in email"
    return value


def _signer(state: CaseState, fact: Fact) -> str:
    """The name of whoever signs with the title that a fact cites: a forwarded mail's writer, or a participant."""
    if fact.author and is_in_address(fact.author, fact.value):
        return fact.author
    return next((one.name for one in state.participants.values() if one.address == fact.value), "")


_CELLS = re.compile(r" *[\t|] *| {2,}")  # between the cells of a row
_PREPOSITION = re.compile(r"^(?:in|within|on|via|by|through|inside) (?:an? |the )?(?=\w)", re.I)


def _without_label(name: str, kind: PlaybookFact) -> str:
    """A person's name without the label that stands right before it: "Finance Colm Daly"."""
    for label in sorted((kind.label, kind.key, *kind.labels), key=len, reverse=True):
        bare = re.sub(rf"^{re.escape(label)}\s+(?=\S+ \S)", "", name, flags=re.IGNORECASE)
        if bare != name:
            return bare
    return name


def _whose(value: str, words: str, makers: Mapping[str, str], *, alone: bool) -> str:
    """The systems that a choice is said of: the only one in the part of its words that says it ("Xero bought, HubSpot
    evaluating"), all that are named side by side ("Xero and HubSpot are bought"), or the only one in all of its words,
    where they say nothing else (`alone`) and that part has nobody of its own ("our Xero licence, which was bought").

    `makers` are the known systems with who makes them, "" where nobody knows."""
    stem = value[:_STEM].casefold()
    named = _named(words, makers)
    if len(named) > 1 and all(_SIDE_BY_SIDE.fullmatch(words, one[1], two[0]) for one, two in pairwise(named)):
        return in_a_row([name for _, _, name in named])
    parts = [part for part in _PARTS.split(words) if stem in part.casefold()]
    if len(parts) == 1 and len(found := _named(parts[0], makers)) == 1:
        return found[0][2]
    whole = alone and len(named) == 1 and all(_OF_NOBODY.match(part) for part in parts)
    return named[0][2] if whole or (len(named) == 1 and parts == [words]) else ""


def _named(words: str, makers: Mapping[str, str]) -> list[tuple[int, int, str]]:
    """Where words name some systems, in full, by a word of their own ("Mago" of "Zucchetti Mago4") or by the maker of
    only one of them ("Zoho" of "Zoho CRM"), in the order in which they stand there: (start, end, name)."""
    places = []
    for name, maker in makers.items():
        only = [maker] if maker and list(makers.values()).count(maker) == 1 else []
        for called in (name, *_short(name), *only):
            goes_on = rf"(?! [{CAPITALS}])" if called in only else ""  # "SAP Concur" is another one of theirs
            if found := re.search(rf"(?<!\w){re.escape(called)}(?!\w){goes_on}", words):
                places.append((*found.span(), name))
                break
    return sorted(places)


def _short(name: str) -> Iterator[str]:
    """What a system may be called besides its name: what stands behind its maker, and its words that are no maker's or
    sort's."""
    _, _, behind = name.partition(" ")
    if " " in behind:
        yield behind
    for part in name.split():
        if len(bare := part.rstrip("0123456789")) >= _SHORTEST and bare.casefold() not in _SHARED:
            yield bare


_SIDE_BY_SIDE = re.compile(r"(?:,| and| &|, and) (?:the |our |for )?", re.I)
_PARTS = re.compile(r"[,;.]\s|\s(?:and|but|while|whereas|und|aber|et|mais|y|pero|en|maar|e|mas)\s")
_OF_NOBODY = re.compile(  # the part of a sentence that says something of what was named before it
    r"\W*(?:(?:it|they|this|that|these|which|both|the|our|its|their|all|is|are|was|were|has|have|had|been|being|to be|"
    r"still|already|just|now|currently|up|for|due|licen[cs]es?|contracts?|subscriptions?|seats?) )*"
    r"(?:not |renew|bought|sign|evaluat|purchas)",
    re.I,
)
_SHORTEST = 4  # letters
_SHARED = {
    *("microsoft", "oracle", "sage", "zoho", "cloud", "sales", "business", "online", "enterprise", "service", "suite"),
    *(
        "software",
        "systems",
        "simple",
        "central",
        "books",
        "power",
        "project",
        "infinity",
        "standard",
        "premium",
        "plus",
    ),
}
_STEM = 5  # letters of a choice with which its words begin: "evaluating", "evaluated"
_PERSON = rf"(?-i:[{CAPITALS}][\w.’'-]+(?: [{CAPITALS}][\w.’'-]+)+)"


def approved_answer(text: str, playbook: Playbook, about: str = "") -> str | None:
    """The office's approved answer to a question of the client, where exactly one is meant, or it is known what it is
    `about`."""
    words = f" {' '.join(''.join(c if c.isalnum() else ' ' for c in text.casefold()).split())} "
    found = [
        answer.text
        for answer in playbook.answers
        if answer.key == about
        or (
            not about
            and answer.all_of
            and all(any(f" {word.casefold()} " in words for word in group) for group in answer.all_of)
        )
    ]
    return found[0] if len(found) == 1 else None


def shown(playbook: Playbook, key: str, value: str) -> str:
    """A fact's value as a letter shows it: the label of a choice, a spoken date, money with its thousands apart."""
    fact = playbook.fact(key)
    return fact.in_words(value) if fact else value


def _askable(state: CaseState, playbook: Playbook) -> list[Question]:
    stated, asked = stated_keys(state, playbook), {question.key for question in state.questions.values()}
    unknown = unknown_keys(state)
    raised, again = _raised(state, playbook), _to_be_asked_again(state)
    accepted = ACCEPTED in state.notes

    def matters(question: Question) -> bool:
        if accepted:  # the price stands, and the documents are written next
            return "artifacts" in question.required_for and not _hedged(state, question)
        if "firm" in question.required_for or question.about in again:
            return True
        wanted = question.weight >= MATTERS or question.key in raised
        # Of what the documents need, people and measures can wait for the acceptance; the rest is also of the scope.
        of_scope = "artifacts" in question.required_for and question.assume_days is not None
        return (wanted or of_scope) and not _hedged(state, question)

    return [
        question
        for question in playbook.questions
        if question.key not in asked
        and (question.about not in stated or differing(state, question.about))
        and (question.about not in unknown or (accepted and question.type == "person"))
        and _applies(question, state, stated)
        and matters(question)
    ]


def _raised(state: CaseState, playbook: Playbook) -> set[str]:
    again = _to_be_asked_again(state)
    by_words = {question.key for question in playbook.questions if question.about in again}
    return by_words | {key for _, signal, _ in observed(state, playbook) for key in signal.raises}


def _to_be_asked_again(state: CaseState) -> set[str]:
    """The keys of which a file or a forwarded mail tells what its sender does not stand by, or another not."""
    rests = (made.rests_on.partition(":") for made in state.assumptions.values() if made.status == "open")
    again = {key for basis, _, key in rests if basis in (DOUBTED, DIFFERS)}
    return again | {item.key for item in state.excluded if item.why == DISOWNED}


def told_of(key: str) -> tuple[str, ...]:
    """What an assumption rests on that words about a key make."""
    return tuple(f"{basis}:{key}" for basis in (WORDS, DOUBTED, DIFFERS, UNKNOWN))


def unknown_keys(state: CaseState) -> dict[str, int]:
    """What the client's form says is not known, by its key, with the number of the assumption in its place."""
    rests = ((made.rests_on.partition(":"), made) for made in state.assumptions.values() if made.status == "open")
    return {key: made.number for (basis, _, key), made in rests if basis == UNKNOWN}


def not_known(state: CaseState, playbook: Playbook) -> tuple[str, ...]:
    """What the client's form says is not known, each with the assumption in its place: "business process (A1)"."""
    labels = (
        (fact.label if (fact := playbook.fact(key)) else key, number) for key, number in unknown_keys(state).items()
    )
    return tuple(
        f"{label if label[1:2].isupper() else label[:1].lower() + label[1:]} (A{number})" for label, number in labels
    )


def assumed_of(key: str, state: CaseState, playbook: Playbook) -> str:
    """What we assume of a key while it is not known, as a sentence; "" where the playbook has no question for it."""
    question = next((question for question in playbook.questions if question.about == key), None)
    return _sentence(f"we assume {as_put(question, state, playbook).assume}") if question else ""


def differing(state: CaseState, key: str) -> list[Assumption]:
    """What files and forwarded mails say of a key while they differ on it, and nobody has said which is right."""
    rests_on = f"{DIFFERS}:{key}"
    return [made for made in state.assumptions.values() if made.status == "open" and made.rests_on == rests_on]


def _hedged(state: CaseState, question: Question) -> Assumption | None:
    """What was said with a hedge about what the question asks, while it stands as an assumption."""
    rests_on = f"{WORDS}:{question.about}", f"{DOUBTED}:{question.about}"
    standing = (item for item in state.assumptions.values() if item.status == "open" and item.rests_on in rests_on)
    return next(standing, None)


def _applies(question: Question, state: CaseState, stated: set[str]) -> bool:
    return (
        not stated.intersection(question.unless)
        and (not question.only_if or bool(stated.intersection(question.only_if)))
        and not _is_moot(question, state)
    )


def _is_moot(question: Question, state: CaseState) -> bool:
    """Whether all that is stated of a fact leaves nothing to ask: what is not bought yet does not renew."""
    keys = {words.partition("=")[0] for words in question.moot_if}
    told = [f"{fact.key}={fact.value}" for fact in state.facts.values() if fact.key in keys and fact.status in SETTLED]
    return bool(told) and all(words in question.moot_if for words in told)


def stated_keys(state: CaseState, playbook: Playbook) -> set[str]:
    """The keys that the case states something of; not those that it only names in passing, which settles nothing."""
    facts = [fact for fact in state.facts.values() if fact.status in SETTLED]
    stated = {fact.key for fact in facts}
    for question in playbook.questions:
        own = [fact for fact in facts if fact.key == question.about]
        if len(own) == 1 and any(fact.key in question.passing and same_words(fact, own[0]) for fact in facts):
            stated.discard(own[0].key)
    return stated


def same_words(one: Fact | Observation, other: Fact | Observation) -> bool:
    """Whether two rest on the same words of a mail, or one on a part of the other's."""
    words, others = (" ".join(fact.evidence.split()).strip(" .!") for fact in (one, other))
    return one.message_id == other.message_id and (words in others or others in words)


def observed(state: CaseState, playbook: Playbook) -> Iterator[tuple[str, Signal, Observation]]:
    """Each signal and trap that was found, in the playbook's order, with its kind and how it was found."""
    for kind, register, found in (("signal", playbook.signals, state.signals), ("trap", playbook.traps, state.traps)):
        for signal in register:
            if signal.number in found:
                yield kind, signal, found[signal.number]


_MARKED = re.compile(r"\s*(?:[-–•·*▪]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+")
_TOLD = re.compile(
    r"\b(?:is|are|was|were|be|we|they|them|it|he|she|i|you|our|their|by|from|between|for|with|in|on|at|then|which|who|"
    r"whom|when|where|that|this|has|have|had|do|does|did|goes?|gets?|handles?|handled|fix(?:es|ed)?|not|no|never|but|or|"
    r"if|until|so|because|sometimes|often|usually|mainly|mostly|maybe|sure|yes|ok|later|now|please|all|both|everything|"
    r"only|just|etc)\b|[.:!?](?:\s|$)|"
    r"\b(?!(?:access|sales|accounts|orders|invoices|leads|contacts)\b)[a-z]{3,}(?:[^s]s|ed) (?:the|an?|its|his|her) ",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\W*(?:n/?a|not applicable|(?:no[,.]?\s+)?(?:none|nothing|no)\b"
    r"(?:(?!\b(?:but|except|only|apart|other than)\b)[^,;.\n]){0,60})\W*",
    re.IGNORECASE,
)
LONG = 120  # characters of a person's words on one line
MOST_AROUND = 150  # and of those around a name
MOST_WORDS = 5  # of one thing in a list; more are told, not listed


def _names(text: str) -> tuple[str, ...] | None:
    """The things a list names: marked lines, or short words between commas and "and". None where it is prose, because
    a number read out of a sentence would be a guess with a price."""
    if _NOTHING.fullmatch(text):
        return ()
    lines = [line for line in text.splitlines() if line.strip()]
    marked = [line for line in lines if _MARKED.match(line)]
    if len(marked) > 1:
        return tuple(_MARKED.sub("", line, count=1).strip(" .;,") for line in marked)
    flat = re.sub(r"\([^()]*\)", " ", _MARKED.sub("", " ".join(lines), count=1)).strip().rstrip(".")
    parts = [" ".join(part.split()) for part in re.split(r"[;,]|\band\b|\s&\s", flat)]
    parts = [part for part in parts if part]
    if not parts or any(_TOLD.search(part) or len(part.split()) > MOST_WORDS for part in parts):
        return None
    return tuple(parts)


def unmarked(words: str) -> str:
    """Words without the mark of the list that they stand in."""
    return re.sub(r"^[-–•·*▪] ", "", words)


def short(words: str) -> str:
    """A person's words on one line, cut where they are long."""
    flat = unmarked(" ".join(words.split()))
    return flat if len(flat) <= LONG else flat[: LONG - 3].rstrip() + "…"


def _cells_apart(words: str) -> str:
    """Words with a stroke between the cells of a row: "Support history | out of scope" is no sentence."""
    return " | ".join(cell for each in words.split("\t") if (cell := each.strip()))


def around(words: str, name: str) -> str:
    """A person's words on one line, cut to those around a name in them where they are long."""
    flat = " ".join(words.split())
    if len(flat) <= MOST_AROUND:
        return flat
    at = max(flat.casefold().find(name.split()[0].casefold()), 0)
    start = flat.find(" ", at - MOST_AROUND // 2) + 1 if at > MOST_AROUND // 2 else 0
    kept = flat[start : start + MOST_AROUND]
    whole = start + MOST_AROUND >= len(flat)
    return "… " * (start > 0) + (kept if whole else f"{kept.rpartition(' ')[0]} …")


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".") + "."
