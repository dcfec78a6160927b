"""What colleagues wrote and the writer passes on as it came: in quote marks below the writer's own words, or as a chat.

    I asked Ellen to look into it and pass on what she wrote.        [10:02] Priya: right, what do we want
                                                                     [10:03] Tom: Capsule talking to FreeAgent
    > From: Ellen Vos
    > Sales has 5,200 shops in SuiteCRM.                             Please treat item 4 of our minutes as the brief.

                                                                     > 4. Freight customers
                                                                     > Bookings are made in Creatio.

Such words are read beside the writer's own, without the marks; whoever says "I" in them is not the writer. Words of somebody
who sells something, or that are only shown as an example, are not taken up; of a paper that nobody signed, only what the
writer calls one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS
from inwriting.reading.text.authorship import sells, shown_only
from inwriting.reading.text.edits import Edit, placed_lines
from inwriting.reading.text.lines import header_name

_QUOTED = lazy.pattern(r"(?P<marks>[ \t]*>[> \t]*)(?P<words>.*)")
_NAME = rf"[{CAPITALS}][\w’'.-]*(?: [{CAPITALS}][\w’'.-]*){{0,3}}"
_FROM = lazy.pattern(rf"\W*[A-Za-z]+\s*:\s*(?P<name>{_NAME})(?: \([^()@]{{2,40}}\)|, [^@:]{{2,40}})?\s*")
_WROTE = lazy.pattern(
    rf"\W*(?P<name>{_NAME})(?: \([^()@]{{2,40}}\))? (?:wrote|writes|said|says|adds?|added|replied|answered)\s?:\s*"
)
_PASSES_ON = lazy.pattern(
    r"\b(?:pass(?:ing|ed)? (?:it |this |that |them )?(?:on|along)|forward(?:ing|ed)?|copy(?:ing)?|copied|past(?:e|ed|ing)|attach(?:ed|ing)?|send(?:ing)? on|sent on|see(?! you)|read|find|quot(?:e|ing)|shar(?:e|ing)|here(?:['’]s| is| are)|below(?: is| are)?|underneath(?: is| are)?|following is|this is)\b[^.!?]{0,60}\b(?:wrote|writes|said|says|sent|found|answers?|answered|repl(?:y|ies|ied)|told|"
    r"thread|chain|exchange|conversation|discussion|words|note|notes|mail|e-?mail|message|below|underneath|from (?:my|our|the) (?:colleagues?|team|boss|[\w ]{3,20}))\b|"
    r"\b(?:thread|chain|mail|e-?mail|message|note|exchange|discussion) (?:below|underneath|beneath)\b|\b(?:says?|puts?|explains?) it (?:all |better|well|best)\b|\bread from the (?:bottom|top)\b|\b(?:send|sending|pass|passing) (?:on|along) (?:the (?:whole|entire|full) (?:thing|lot|thread|exchange)|everything|all of it)\b|\bin (?:her|his|their) (?:own )?words\b|\bwhat (?:s?he|they|(?-i:[A-Z])[\w’'-]+|my (?:boss|colleague|wife|husband|father|mother)) (?:wrote|writes|found(?: out)?|says?|said|sent|answered|thinks)\b",
    re.I,
)
_PASSES_ON_ABROAD = lazy.pattern(
    r"\b(?:(?:fais|fait) suivre|transmet\w*|transf[èé]r\w*|(?:je|nous) (?:vous )?(?:recopi|copi|coll)\w*|ci-dessous|plus bas|(?:leite|reiche|gebe)\b[^.!?]{0,60}\b(?:weiter|durch)|weitergeleitet|weiterleiten|(?:unten|darunter|anbei|nachfolgend|nachstehend|untenstehend\w*)\b|"
    r"reenv[ií]\w*|(?:os|les?|te) (?:paso|pego|copio|mando)|(?:más )?abajo|a continuación|stuur\b[^.!?]{0,60}\bdoor|doorgestuurd|doorsturen|hieronder|onderstaand\w*|(?:re)?encaminh\w*|repass\w*|abaixo|a seguir|segue\w*)\b",
    re.I,
)
_PAPER = lazy.pattern(  # which a writer passes on that no one person wrote
    r"\b(?:minutes|notes?|extracts?|excerpts?|summary|paper|memo|protocol|lists?|spec(?:ification)?s?|requirements?|draft|page|document|text|wiki|ticket|wording|brief|item|point|section|paragraph|paragraphs|passage|agenda|"
    r"protokoll\w*|notiz\w*|auszug|zusammenfassung|lastenheft|anforderung\w*|punkt|abschnitt|compte[- ]rendu|procès-verbal|extrait|résumé|cahier des charges|acta|apuntes|extracto|resumen|requisitos|punto|notulen|verslag|uittreksel|samenvatting|eisen|punt|ata|atas|resumo|extrato|ponto)\b",
    re.I,
)
_IS_THE_BRIEF = lazy.pattern(
    r"\b(?:(?:treat|take|read|regard|consider|use|accept|count)\b[^.!?]{0,60}\bas\b[^.!?]{0,25}\b(?:brief|request|enquiry|inquiry|rfq|order)|(?:is|are)\b[^.!?]{0,25}\b(?:our|the|my|your) (?:brief|request|enquiry|inquiry|job|part|task|rfq)|als\b[^.!?]{0,25}\banfrage|comme\b[^.!?]{0,25}\bdemande)\b",
    re.I,
)
_POINTS_AT = lazy.pattern(
    r"\b(?:below|beneath|underneath|following|follows|here(?:['’]s| is| are)|copied|copying|past(?:e|ed|ing)|attach\w*|forward\w*|pass(?:ed|ing)? on|see|read|find|quoting|enclos\w*|shar(?:e|ed|ing))\b",
    re.I,
)
_FEWEST_QUOTED = 3  # lines of such a paper
_SENTENCES = lazy.pattern(r"(?<=[.!?])\s|\n\s*\n")
_BETTER = lazy.pattern(r"\bbetter than (?:i|we|me|us)\b", re.I)
_FEWEST_LINES, _FEWEST_PERSONS = 4, 2  # of a chat
_SPOKEN = lazy.pattern(
    rf"[ \t]*(?:[\[(]?(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}},? )?\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?[\])]?[ ,]*(?:[–—-] ?)?(?P<name>[{CAPITALS}][\w’'.-]*(?: [{CAPITALS}][\w’'.-]*)?)\s?[:>]|"
    rf"(?P<before>[{CAPITALS}][\w’'.-]*(?: [{CAPITALS}][\w’'.-]*)?),? [\[(]?\d{{1,2}}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?[\])]?\s?[:>–—-])[ \t]*"
)
_AM = lazy.pattern(r"\b(?:I am|I['’]m|im(?= (?:the|your|in|fine|happy)\b))\b")
_HAVE = lazy.pattern(r"\bI(?:['’]ve| have)\b")
_DO = lazy.pattern(r"\bI (?P<do>run|lead|head|manage|handle|decide|sign|pay|approve|own|keep|look(?= after))\b")
_ME = lazy.pattern(r"\b[Mm]e\b")


def passed_on(text: str) -> list[Edit]:
    """The edits that take the words of colleagues out of their quotes, or out of a chat; none where nothing is passed on."""
    return sorted([*_quoted(text), *_spoken(text)])


def _quoted(text: str) -> Iterator[Edit]:
    """The edits of quoted lines, where the writer's own words take up what somebody wrote who is named above them."""
    if ">" not in text:
        return
    lines = [(start, line, _QUOTED.fullmatch(line)) for start, line in placed_lines(text)]
    own = "\n".join(line for _, line, quoted in lines if not quoted)
    said = [quoted["words"] for *_, quoted in lines if quoted]
    if not said or any(header_name(words) not in (None, "from") for words in said):
        return  # a mail program has headed it (`authorship`)
    named_above = any(
        _author(line) and following and not quoted for (_, line, quoted), (*_, following) in pairwise(lines)
    )
    of_somebody = named_above or any(map(_author, said))
    if sells("\n".join(said)) or not (_is_taken_up(own) if of_somebody else _is_paper(own, lines)):
        return
    name = ""
    for start, line, quoted in lines:
        if quoted is None:
            if above := _author(line):  # "Tom wrote:", above what is quoted
                name = above
                yield start, start + len(line), ""
            continue
        if said_by := _author(quoted["words"]):
            name = said_by
            yield start, start + len(line), ""
        elif not quoted["words"].strip():
            yield start, start + len(line), ""
        else:
            first = start + len(quoted["marks"])
            yield start, first, ""
            yield from _by_name(quoted["words"], first, name)


def _is_taken_up(own: str) -> bool:
    """Whether a sentence of the writer's passes on what stands below, and does not call it a seller's, or an example."""
    said = (_BETTER.sub(" ", sentence) for sentence in _SENTENCES.split(own))
    return any(
        (_PASSES_ON.search(sentence) or _PASSES_ON_ABROAD.search(sentence)) and not shown_only(sentence)
        for sentence in said
    )


def _is_paper(own: str, lines: Sequence[tuple[int, str, re.Match[str] | None]]) -> bool:
    """Whether all that is quoted stands together, below the writer's words, and these say that it is to be read: as the
    brief, or as a paper that they pass on."""
    quoted = [bool(match) for *_, match in lines]
    first, last = quoted.index(True), len(quoted) - quoted[::-1].index(True)
    if (
        not own.strip()
        or sum(quoted) < _FEWEST_QUOTED
        or any(line.strip() and not match for _, line, match in lines[first:last])
    ):
        return False
    above = "\n".join(line for _, line, _ in lines[:first])
    return any(
        not shown_only(sentence)
        and (
            _IS_THE_BRIEF.search(sentence)
            or (_PAPER.search(sentence) and (_POINTS_AT.search(sentence) or _PASSES_ON_ABROAD.search(sentence)))
        )
        for sentence in _SENTENCES.split(above)
    )


def _author(words: str) -> str:
    """Whose words stand below a line of a header, or below "… wrote:"."""
    named = _FROM.fullmatch(words) if header_name(words) == "from" else _WROTE.fullmatch(words)
    return named["name"] if named else ""


def _spoken(text: str) -> Iterator[Edit]:
    """The edits of the lines of a chat, each of which begins with a time and a name."""
    found = [(start, line, match) for start, line in placed_lines(text) if (match := _SPOKEN.match(line))]
    names = Counter(match["name"] or match["before"] for *_, match in found)
    if len(found) < _FEWEST_LINES or len(names) < _FEWEST_PERSONS:
        return
    for start, line, match in found:
        yield start, start + match.end(), "\n"  # what is asked is answered by the next who speaks, and by nobody else
        yield from _by_name(line[match.end() :], start + match.end(), match["name"] or match["before"])


def _by_name(words: str, first: int, name: str) -> Iterator[Edit]:
    """The edits that name who says "I"."""
    if not name:
        return
    edits: list[Edit] = []
    for pattern, said in ((_AM, f"{name} is"), (_HAVE, f"{name} has"), (_ME, name)):
        edits += [(first + match.start(), first + match.end(), said) for match in pattern.finditer(words)]
    edits += [(first + match.start(), first + match.end(), f"{name} {match['do']}s") for match in _DO.finditer(words)]
    yield from sorted(edits)
