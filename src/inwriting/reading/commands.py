"""Commands, and questions to us: what is told from answers.

A command counts in the first sentence after a greeting, and only if the whole typed part neither makes it
conditional nor questions nor contradicts it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from inwriting.reading.model import CommandRead, QuoteTalk
from inwriting.reading.replies.acceptance import (
    accepts,
    assents,
    declines,
    doubts_acceptance,
    doubts_decline,
    hints_at_decision,
    is_about,
    names_option,
    read_choice,
    takes_back,
)
from inwriting.reading.text import lazy
from inwriting.reading.text.signature import closing, greeting_end, is_courtesy, is_noise

WORDS = (
    "HELP",
    "STATUS",
    "PERSON",
    "HOLD",
    "RESUME",
    "WITHDRAW",
    "MERGE",
    "ADD",
    "CLOSE",
    "REOPEN",
    "ASSIGN",
    "RELEASE",
    "ACCEPT",
    "DECLINE",
    "APPROVE",
    "REJECT",
    "ABSTAIN",
    "EXPORT",
    "SCORECARD",
    "FORGET",
)
_DECIDES = frozenset({"ACCEPT", "DECLINE"})
MOST_TOLD = 500  # characters of a person's words that are kept beside a decision
_HARMLESS = frozenset({"HELP", "STATUS", "PERSON", "EXPORT", "SCORECARD"})
_WITH_ADDRESS = frozenset({"ADD", "ASSIGN"})
_COMMAND = lazy.pattern(
    rf"[\s*_>\"'“]{{0,4}}(?P<word>{'|'.join(WORDS)})(?![\w-])[*_\"'”]{{0,2}}(?P<rest>[^\n]{{0,300}})"
)
_ALONE = lazy.pattern(
    r"\s*(?:(?:[Pp]lease )?(?:HELP|STATUS|PERSON|EXPORT|SCORECARD|RESUME)(?:,? (?:please|thanks|thank you))?|ADD\s[^\n?]{3,120}|"
    r"MERGE(?: (?:with )?IW-\d{4}-\d{4,8})?)[\s.!]*"
)
_ADDRESS = lazy.pattern(r"[^\s<>,;()]{1,64}@[^\s<>,;()]{1,200}\.\w{2,24}")
_CONDITION = lazy.pattern(
    r"\b(?:if|unless|provided|providing|assuming|in case|once|but|however|although|though|except|only|not|never|"
    r"cannot|wait|until|before we|maybe|perhaps|might|considering|"
    r"thinking (?:of|about)|wonder|should we|do we|can we|could we|would we|when should|how do|sofern|falls|wenn|"
    r"aber|nicht|sauf si|mais|pero|actually|on second thoughts?|scratch that|ignore (?:that|this|my)|forget (?:it|that)|"
    r"changed (?:my|our) mind)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_NEGATED = lazy.pattern(
    r"\b(?:cannot|can not|will not|not|never|unable|no longer|declin\w+|reject\w*)\b|n['’]t\b", re.IGNORECASE
)
_OUR = (
    r"(?:our|the|this|my)\s(?:request|brief|enquiry|inquiry|case|submission|scoping request|rfq|engagement|ask|process)"
)
_ASK = r"(?:please |kindly |hereby |we (?:hereby )?(?:would like to |want to |wish to |have decided to |must )?|we['’]d like to |i (?:hereby )?(?:would like to |want to |wish to )?|i['’]d like to )"
_SPOKEN = (
    (
        "WITHDRAW",
        lazy.pattern(
            rf"{_ASK}(?:please )?(?:withdraw|cancel) {_OUR}(?: (?:for|of|with)\b[^.]{{0,60}})?\W*", re.IGNORECASE
        ),
    ),
    (
        "HOLD",
        lazy.pattern(
            rf"{_ASK}(?:please )?(?:put {_OUR} on hold|hold {_OUR}|pause {_OUR}|put (?:this|it|everything) on "
            rf"hold)(?: for now)?\W*",
            re.IGNORECASE,
        ),
    ),
    ("RESUME", lazy.pattern(rf"{_ASK}(?:please )?(?:resume|continue with) {_OUR}\W*", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its offsets in the text it was taken from."""

    text: str
    start: int
    end: int


def read_commands(typed: str) -> tuple[CommandRead, ...]:
    """The commands of what a person typed (no quote, no signature): command lines that stand first.

    The words are upper case at the start of a line; an unmistakable sentence ("Please withdraw our request.", "We go
    with option B.") is read too. Only HELP, STATUS and PERSON hold where the rest has conditions or questions."""
    rest = _after_greeting(typed)
    commands: list[CommandRead] = []
    position = 0
    while position < len(rest):
        line = rest[position:].split("\n", 1)[0]
        if not line.strip():
            position += len(line) + 1
            continue
        command = _command_line(line)
        if command is None:
            break
        end = position + len(line) + 1
        if command.word == "ACCEPT":
            command, end = _wrapped(command, rest, end)
        elif command.word == "DECLINE":
            command = _with_reason(command, rest[end:])
        commands.append(command)
        position = end
        if command.word == "DECLINE":
            break  # what follows is its reason
    if not commands and (decided := _spoken_decision(typed)):
        command, others = decided
        return () if _doubts(command.word, others) else (command,)
    if not commands:
        first = next(sentences(rest), None)
        told = ((word, pattern.fullmatch(first.text)) for word, pattern in _SPOKEN if first)
        spoken = next(((word, match) for word, match in told if match), None)
        if first is None or spoken is None:
            return ()
        commands, position = [CommandRead(spoken[0], "", first.text)], first.end
    others = rest[position:]
    if len({(c.word, read_choice(c.argument).options) for c in commands if c.word in _DECIDES}) > 1:
        commands = [c for c in commands if c.word not in _DECIDES]  # two decisions in one mail are none
    return tuple(c for c in commands if c.word in _HARMLESS or not _doubts(c.word, others))


def later_command(line: str) -> CommandRead | None:
    """The command that a line below other text is: only one that is nothing else and takes nothing back.

    Who answers our questions often ends with "ADD bo@… as finance" or "PERSON"; what ends or pauses a case is read as
    a parting, which the rest of the mail may put in doubt."""
    command = _command_line(line) if _ALONE.fullmatch(line) else None
    return command if command is not None and command.word in (*_HARMLESS, "ADD", "RESUME", "MERGE") else None


def read_quote_talk(typed: str, commands: Sequence[CommandRead]) -> QuoteTalk | None:
    """What a mail says about accepting or declining a quote where it does neither, for a person to be asked."""
    if any(command.word in _DECIDES for command in commands):
        return None
    said = list(sentences(typed))
    if taken_back := next((sentence for sentence in said if takes_back(sentence.text)), None):
        return QuoteTalk("reversed", taken_back.text)
    rest = _after_greeting(typed)
    line = _COMMAND.match(rest)
    decided = _spoken_decision(typed)
    if (line and line["word"] in _DECIDES) or decided:
        words = decided[0].evidence if decided else rest
        return QuoteTalk("conditional", " ".join((words if not doubts_acceptance(words) else rest).split())[:MOST_TOLD])
    whole = typed.strip()
    whole = whole[greeting_end(whole.split("\n", 1)[0]) :].strip()
    flat = " ".join(whole.split())
    if flat and (choice := assents(flat)):
        return QuoteTalk("assent", flat, choice.words)
    if flat and (choice := names_option(flat)):
        return QuoteTalk("unclear", flat, choice.words)
    for sentence in said:
        text = sentence.text[greeting_end(sentence.text) :]
        if accepts(text) or declines(text) is not None:
            return QuoteTalk("unclear", text)
    for sentence in said:
        text = sentence.text[greeting_end(sentence.text) :]
        if is_about(text) and not is_question(text):
            return QuoteTalk("negated" if _NEGATED.search(text) else "conditional", text)
    if hints_at_decision(flat):
        return QuoteTalk("unclear", flat, read_choice(flat).words)
    return None


def _spoken_decision(typed: str) -> tuple[CommandRead, str] | None:
    """The sentence that accepts or declines the quote, first after greetings and thanks, and what follows it."""
    for sentence in islice(sentences(typed), 4):
        text = sentence.text[greeting_end(sentence.text) :].strip()
        if choice := accepts(text):
            return CommandRead("ACCEPT", choice.words, text), typed[sentence.end :]
        if (reason := declines(text)) is not None:
            told = CommandRead("DECLINE", reason, text)
            return _with_reason(told, typed[sentence.end :]), typed[sentence.end :]
        agreed = assents(text)
        if text and not is_courtesy(text) and not is_noise(text) and not (agreed and not agreed.words):
            return None
    return None


def _wrapped(command: CommandRead, rest: str, end: int) -> tuple[CommandRead, int]:
    """An acceptance that a mail program broke into two lines."""
    line = rest[end:].split("\n", 1)[0]
    joined = f"{command.argument} {line.strip()}"
    if not line.strip() or _COMMAND.match(line) or closing(line) or read_choice(joined).unread:
        return command, end
    return CommandRead(command.word, joined, f"{command.evidence}\n{line.strip()}"), end + len(line) + 1


def _with_reason(command: CommandRead, rest: str) -> CommandRead:
    """A decline without a reason in its own words has what is written below it as its reason."""
    below = " ".join(sentence.text for sentence in sentences(rest) if not is_courtesy(sentence.text))
    reason = command.argument or " ".join(below.split())
    return CommandRead(command.word, reason[:MOST_TOLD], command.evidence)


def _doubts(word: str, text: str) -> bool:
    """Whether a text conditions, questions or contradicts a command; "until January" only says how long a HOLD is."""
    if word in _DECIDES:
        return doubts_acceptance(text) if word == "ACCEPT" else doubts_decline(text)
    return (
        _CONDITION.search(re.sub(r"\buntil\b", "", text, flags=re.IGNORECASE) if word == "HOLD" else text) is not None
    )


def _after_greeting(typed: str) -> str:
    rest = typed.strip()
    for _ in range(3):
        line = rest.split("\n", 1)[0]
        end = greeting_end(line) or (len(line) if is_courtesy(line.strip()) or is_noise(line) else 0)
        if not end or _COMMAND.match(rest):
            break
        rest = rest[end:].lstrip()
    return re.sub(r"^(?i:please|kindly|bitte)[,:]?\s+(?=[A-Z]{3})", "", rest)


def _command_line(line: str) -> CommandRead | None:
    found = _COMMAND.match(line)
    if not found:
        return None
    word, rest = found.group("word"), found.group("rest").strip().strip("*_").strip()
    if rest[:1] in "?!:.,-–—":
        question = rest.startswith("?")
        rest = rest.lstrip("?!:.,-–— ").strip()
        if question and word not in _HARMLESS:
            return None
    if closing(rest):
        rest = ""
    evidence = line.strip()
    if word in _WITH_ADDRESS:
        asks = rest.rstrip().endswith("?")
        return CommandRead(word, rest.rstrip("."), evidence) if _ADDRESS.search(rest) and not asks else None
    if word == "MERGE":
        return CommandRead(word, rest.rstrip("."), evidence)
    if word in _DECIDES and not _doubts(word, rest):
        return CommandRead(word, rest, evidence)
    if len(rest.split()) > 12 or (word not in _HARMLESS and _doubts(word, rest)):
        return None
    return CommandRead(word, rest.rstrip("."), evidence)


# ------------------------------------------------------------------ sentences and questions

_END = lazy.pattern(
    r"[.!?…]+[)\"'”’»]*(?=\s|$)|\n[ \t\u00a0]*\n|\n(?=[ \t]*(?:[-•*·–]\s|\(?\d{1,2}[.)]\s))|[👍🙂😀]+(?=\s|$)"
)
_ABBREVIATION = lazy.pattern(
    r"(?:\b(?:e\.g|i\.e|etc|approx|ca|incl|excl|resp|vs|no|nr|mr|mrs|ms|dr|prof|st|inc|ltd|co|corp|z\.b|bzw|ggf|u\.a|"
    r"d\.h|[A-Z])|(?:^|\s)\(?\d{1,2})\.$",
    re.IGNORECASE,
)
_NO = lazy.pattern(r"\bno\.$", re.IGNORECASE)  # "no. 5" is a number, "no. Please …" an answer
_NUMBER_AHEAD = lazy.pattern(r"\s*#?\d")
_ASKS = lazy.pattern(
    r"\W*(?:(?:and|but|so|also|or|ok|okay|hi|hello|well|one (?:more )?question|question|quick question|one thing|by "
    r"the way|btw|first|secondly|finally|ps|p\.s\.)[\s,:;.–-]{1,3}){0,2}"
    r"(?:who|whom|whose|what|when|which|how|why|where|can|could|do|does|did|is|are|was|were|will|would|should|shall|"
    r"may|might|have|has|had|am|any|"
    r"wer|was|wann|welche[rsmn]?|wie|warum|wo|können|könnten|haben|sind|ist|gibt|qui|que|quand|quel(?:le)?s?|comment|"
    r"pourquoi|où|est-ce|pouvez|avez|êtes|quién|qué|cuándo|cuál|"
    r"cómo|dónde|pueden|chi|cosa|quando|quale|come|perché|dove|potete)\b",
    re.IGNORECASE,
)
_TO_US = lazy.pattern(r"\b(?:you|your|yours|ihr|sie|ihre|vous|votre|ustedes|voi)\b", re.IGNORECASE)
_REQUEST = lazy.pattern(
    r"\W*(?:(?:and|also|but|so|finally)[\s,]{1,2})?(?:(?:please |kindly )(?:tell|explain|clarify|confirm (?:whether|"
    r"if|that|when|who|how)|advise|describe|"
    r"let (?:me|us) know (?:who|what|when|how|whether|where|why|which|if you))|"
    r"(?:could|can|would|will) you (?:please |also |kindly )?(?:tell|explain|clarify|confirm|send|share|provide|"
    r"describe|let|advise|give|say)|"
    r"(?:i|we) (?:would|['’]d) (?:also )?(?:like|love|need) to (?:know|understand) (?:who|what|when|how|whether|if|"
    r"where|why|which)|(?:i|we)['’]d (?:also )?like to (?:know|understand)|"
    r"(?:i|we) (?:also )?(?:need|want) to (?:know|understand) (?:who|what|when|how|whether|if|where|why|which))\b",
    re.IGNORECASE,
)
_NEED_NOTHING = lazy.pattern(
    r"\bif (?:you|there)\b[^?]{0,40}\b(?:need|have|any|miss|question|unclear|else)", re.IGNORECASE
)
_RHETORICAL = lazy.pattern(
    r"\W*(?:who knows|why not|isn['’]t it obvious|right|ok(?:ay)?|no|yes|makes sense|does that (?:help|make sense|"
    r"work|answer)|is that (?:ok(?:ay)?|clear|enough|what you)|you know|agreed|and now|what else)\b[^?]{0,20}\?",
    re.IGNORECASE,
)


def sentences(text: str, offset: int = 0) -> Iterator[Sentence]:
    """The sentences of a text in order. A line break ends one only before a blank line, a list item or, on a
    short line, before a capital: hard-wrapped text stays whole."""
    start = 0
    for piece in _pieces(text):
        end = piece
        words = text[start:end]
        left = len(words) - len(words.lstrip())
        stripped = words.strip()
        if stripped:
            yield Sentence(stripped, offset + start + left, offset + start + left + len(stripped))
        start = end


def _pieces(text: str) -> Iterator[int]:
    stops: set[int] = {len(text)}
    for found in _END.finditer(text):
        before = text[max(0, found.start() - 12) : found.start() + 1]
        shortened = _ABBREVIATION.search(before) and (not _NO.search(before) or _NUMBER_AHEAD.match(text, found.end()))
        if found.group().startswith(".") and shortened:
            continue
        stops.add(found.end())
    begin = 0
    for index, line in enumerate(text.split("\n")):
        if index and begin < len(text) and (text[begin : begin + 1].isupper() or text[begin : begin + 1].isdigit()):
            above = text[:begin].rstrip("\n").rsplit("\n", 1)[-1]
            if 0 < len(above.strip()) < 50:
                stops.add(begin)
        begin += len(line) + 1
    yield from sorted(stops)


def is_question(sentence: str) -> bool:
    """Whether the sentence asks us something: a question mark with a question's form, or a clear request."""
    text = sentence.strip().strip("\"'“”»«)")
    if text.endswith("?"):
        if _RHETORICAL.fullmatch(text):
            return False
        words = len(text.split())
        return words >= 3 and (_ASKS.match(text) is not None or _TO_US.search(text) is not None)
    return _REQUEST.match(text) is not None and not _NEED_NOTHING.search(text) and not is_courtesy(text)


def asks_us(sentence: str) -> bool:
    """Whether a question names whom it asks: a decision may be put as a question too ("Should we renew?")."""
    return is_question(sentence) and (_TO_US.search(sentence) is not None or not sentence.rstrip().endswith("?"))
