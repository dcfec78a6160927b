"""Who acts as no program does, though the words around the name would make it one: "through the CRM, Sandrine re-enters them",
"then Wim makes it again", "GR's WhatsApp", "Nerea Goñi, finance"."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.forenames import FORENAMES

_DEPARTMENT = r"(?:finance|accounts|accounting|book-?keeping|sales|operations|purchasing|procurement|logistics|dispatch|planning|support|customer service|legal|hr|marketing)"
_ACTS = lazy.pattern(
    r",? (?:who\b|(?:and|or|with) (?:me|myself|us|(?:the|his|her|our|my|all|two|three) (?:\w+ )?(?:reps?|girls|boys|lads|ladies|team|colleagues?|others|crew|staff|assistants?|apprentices?|sales(?:men|people)|partners?|sons?|daughters?|wife|husband|brothers?|sisters?))\b|"
    r"(?:re-?types|re-?keys|re-?enters|types|keys|phones|rings|thinks|hates|loves|sits|walks|signs|retires|retired|remembers|forgets|complains|grumbles|swears|makes (?:it|them|one) (?:again|out|up|by hand)|brings|picks up|told (?:me|us)|knows how|wants to know|wants it|cannot stand|will ask|"
    r"has (?:left|\w+ weeks|no time|time|asked|agreed|said|told)|gets (?:a (?:task|mail|call|message|note)|told)|"
    r"is (?:ill|away|off|on holiday|on leave|at (?:an?|the) (?!moment)|in charge|in (?:sales|finance|accounts)|unhappy|happy|leaving|retiring|retired|sick|pregnant|in (?:the )?(?:sauna|bath|field|hospital|bed|barn|garden|meeting|hall|shed|car)|asleep|busy|abroad|travelling|out (?:today|sick|for lunch)|not (?:(?:in|here|there)(?= (?:today|now|yet|this|on|until|till|before|any more)\b|\W*(?:[.,;:!?)]|\n|$))|in the office)|late)|"
    r"(?:in|from|at) (?:the )?(?:dispatch|warehouse|office|yard|stores?|shop|workshop|back office|reception|plant|kitchen|factory|accounts|sales|purchasing|planning|logistics|finance|book-?keeping)(?: office| department)? (?:who |then |just )?(?:re-?types|types|enters|keys|copies|prints|writes|puts|takes|checks|calls|rings))\b)|"
    rf", (?:in )?{_DEPARTMENT}\s*(?:[.;,)]|\n|$)|"
    r"['’]s (?:WhatsApp|phone|desk|head|mailbox|inbox|notebook|diary|spreadsheet|Excel|opinion|job|laptop|husband|wife|drawer|signature|handwriting|OK|office|mobile|memory|team|car|van)\b",
)
_DONE_BY = lazy.pattern(  # "typed into the books by Wendell"
    r"\b(?:typed|keyed|entered|copied|written|printed|checked|carried|re-?typed|re-?keyed|walked over|brought|filled in|put|made|done)\b(?: [\w’'-]+){0,6} by $",
    re.I,
)
_GOES_ON = lazy.pattern(  # a sentence that begins with the name: no comma closes what it stands beside
    r" (?:then |just |only |also |always |usually |still )?(?!is\b|has\b|was\b|holds\b|keeps\b|stays\b|remains\b|runs\b|contains\b|stores\b|does\b)[a-z]+(?:s|ed)\b(?: (?:it|them|each|every|the|all|one|this|that|these|those|our|his|her|again|by|everything|in(?:to)?|over)\b|[.,;]|$)"
)


def acts_as_person(text: str, end: int) -> bool:
    """Whether somebody acts, or is spoken of as nobody speaks of a program, behind a name that ends at a place of a text."""
    return _ACTS.match(text, end) is not None


def is_done_by(text: str, start: int, first: int) -> bool:
    """Whether the words before a name, in a sentence that begins at `start`, say that whoever has it does work by hand."""
    return _DONE_BY.search(text, start, first) is not None


def begins_sentence(text: str, end: int) -> bool:
    """Whether what stands behind a name makes it the subject of a sentence of its own: "the CRM, Sandrine re-enters them"."""
    return _GOES_ON.match(text, end) is not None


def has_forename(name: str) -> bool:
    """Whether a name begins with a forename."""
    return name.split(" ", 1)[0] in FORENAMES
