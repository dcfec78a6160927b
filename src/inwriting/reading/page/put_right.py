"""What a writer puts right of what somebody else of the house sent: a form, a note, the mail below.

    He put NetSuite. That is our landlord's.              Nerea says Holded is "the CRM". It isn't, we keep the books in it.
    He put 5,000 orders. Those are kilos.                 Two things are different since this was written: we go live on 12 April.
    He put Lime Go for customers; there he was right.     Timing is my call: 17 May 2027.

What another put is not said by the writer, unless the writer says that it is right; what it should be stands behind it. It is
read where the writer speaks of a form, a mail or a correction only: "They put 500 orders through Xero" is work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.playbook.schema import Playbook
from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS
from inwriting.reading.text.edits import Edit, apart

_NAME = rf"[{CAPITALS}][\w’'-]+(?: [{CAPITALS}][\w’'-]+)?"
_SOMEBODY = rf"(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he form|[Hh]is (?:form|note|mail|list)|[Hh]er (?:form|note|mail|list)|[Mm]y colleague|{_NAME})"
_CORRECTS = lazy.pattern(  # what a mail is about that puts another right
    r"\b(?:correct(?:s|ed|ing|ions?)?|put(?:ting)? (?:\w+ ){0,2}right|set(?:ting)? (?:\w+ ){0,2}straight|amend\w*|fix(?:es)?|wrong|mistakes?|errors?|mix(?:ed|-)? ?up|"
    r"filled (?:in|out) (?:your|the|a) form|your form|what (?:\w+ ){1,3}(?:sent|wrote|filled in|told)|since (?:this|that|it|the (?:mail|note|below)) was (?:written|sent))\b",
    re.I,
)
_PUT = lazy.pattern(
    rf"(?:^|(?<=[.!?;:\n] )|(?<=\n)){_SOMEBODY} (?:has |had )?(?:put|wrote|entered|typed|ticked|filled in|stated)(?: down)?(?! (?:through|into|onto|away|off|up|on|out|in|aside|to|for|about|it|that|this|us|you|me)\b) "
    r"(?P<what>[^.;\n]{2,70}|[\"“][^\"”\n]{2,70}[\"”])[.;!,]?(?= |\n|$)",
    re.M,
)
_WORK = lazy.pattern(rf"\b(?:through|into|onto|in|on|via) (?:the |our |his |her )?[{CAPITALS}]")
_NUMBERED = lazy.pattern(r"\d")
_HIMSELF = lazy.pattern(r"\b(?:himself|herself|themselves|his own name|her own name)\b", re.I)
_QUOTED = lazy.pattern(r"^[\"“].*[\"”]$")
_RIGHT = lazy.pattern(
    r"[^.!?\n]{0,50}\b(?:right|correct|true|so it is|that is it|that['’]s it|accurate|i agree|agreed|stands|holds|fine|indeed)\b(?<!not right)(?<!not correct)(?<!not true)",
    re.I,
)
_DENIED = lazy.pattern(r"\b(?:not|isn['’]t|aren['’]t|wasn['’]t|never|hardly|wrong|n['’]t)\b", re.I)
_MISCALLED = lazy.pattern(  # "Nerea says Holded is "the CRM". It isn't, "
    rf"(?P<lead>(?:One (?:fix|correction|thing|change|slip)[^.:\n]{{0,30}}: ?)?{_SOMEBODY} (?:says?|said|wrote|writes|puts?|calls?|called|thinks|claims|has)(?: that)? (?P<name>[{CAPITALS}][\w.&+’'-]*(?: [{CAPITALS}\d][\w.&+’'-]*){{0,2}})"
    r" (?:is |was |as |down as |for )?[\"“'‘]?(?:the |our |a |my )?(?:CRM|ERP|crm|erp|books|ledger|accounts|shop|accounting|bookkeeping|stock system|system)(?: system| software| program)?[\"”'’]?[.;,:]? ?(?:[–—-] )?"
    r"(?:[Bb]ut )?(?:[Ii]t|[Tt]hat|[Tt]his)(?:['’]s not| is not| isn['’]t| is wrong| was wrong|['’]s wrong)(?: so| true| right| correct)?(?:[,;:.]| [–—-]| because| as) )(?P<rest>[^.\n]{3,120})"
)
_SAYS = r"(?:writes?|wrote|says?|said|states?|stated|claims?|claimed|thinks|believes|has written|puts?)"
_SAID_WRONGLY = lazy.pattern(  # "One thing I must correct: he writes that the licence is signed. It has not been bought"
    rf"(?:^|(?<=[.!?;:,\n] )|(?<=\n))(?P<lead>(?:[Ww]ith )?(?:[Oo]ne|[Aa]|[Tt]he only) (?:fix|correction|thing|change|slip|mistake|error|point)[^.:\n]{{0,50}}: ?)?(?P<said>{_SOMEBODY}|[Mm]y colleague {_NAME}|(?:Mr|Ms|Mrs|Dr)\.? {_NAME}) {_SAYS}(?: down)?(?: (?:in it|there|below|in (?:the|his|her) (?:\w+ )?\w+))?(?:,? that|:)? "
    r"(?P<what>(?:(?P<subject>(?:the|our) [^.;,\n]{3,60}?|[^.;,\n]{3,40}?) (?:is|are|was|were|has|have|will)\b)?[^.;\n]{2,120}?)[.;](?= |\n)"
)
_SUBJECT_AGAIN = lazy.pattern(
    r"\s*(?P<it>(?:[Ii]t|[Tt]hat|[Tt]hey)(?= (?:is|are|was|were|has|have|will|does|do)\b)|[Ii]t(?=['’]s\b))"
)
_TAKES_BACK = lazy.pattern(  # right behind what somebody said
    r"\s*(?:(?:[Tt]hat|[Tt]his|[Ii]t|[Tt]hey|[Ww]hich)(?: (?:is|are|was|were|has|have|does|do|did|will) (?:not|never|no longer|wrong|untrue|incorrect|a mistake|out of date|old)\b|['’]s (?:not|wrong|no longer|a mistake)\b| (?:isn|aren|wasn|weren|hasn|haven|doesn|don|didn|won)['’]t\b)|"
    r"(?:[Ww]e|I) (?:never|do not|don['’]t|did not|didn['’]t|have not|haven['’]t|are not|aren['’]t|have no)\b|(?:[Nn]ot so|[Nn]ot true|[Nn]o longer|[Ww]rong|[Nn]o, )|[Ii]n fact\b|[Aa]ctually\b)"
)
_ONLY_DENIES = lazy.pattern(
    r"\s*(?:(?:That|This|It) is |(?:That|It)['’]s )?(?:[Nn]ot (?:so|true|right|the case)|[Ww]rong)(?: (?:with us|here|at ours|for us|any ?more|at all))?[.!](?= |\n|$)"
)
_IN_IT = lazy.pattern(r"\b(?P<to>in|on|with|through|from|into|using|use|have) (?:it|that|this)\b")
_LEAD = lazy.pattern(  # "Two things are different since this was written: "
    r"(?:^|(?<=[.!?\n] )|(?<=\n))(?:(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Aa] few|[Ss]ome|[Ss]everal|[Tt]he) (?:things?|points?|items?|details?|corrections?|changes?|fix(?:es)?)|[Mm]y (?:corrections?|changes?|fix(?:es)?)|[Ww]hat)"
    r"(?:(?: (?:is|are|has|have|was|were))? (?:different|changed|new|moved on|not right|no longer right)| to (?:it|this|that|make|his|her|their)[\w ]{0,20})? since (?:then|this|that|it|(?:this|that|it|(?:the|his|her|their) (?:mail|note|thread|form|list|below)) was (?:written|sent|filled in|made|drawn up)|\w+ (?:wrote|sent|made|filled in) (?:this|that|it))(?: by \w+)?\s?[:–—-]\s+",
)
_EXCEPT = lazy.pattern(  # "What Dilys says is right except that "
    rf"(?:^|(?<=[.!?\n] )|(?<=\n))(?:[Ww]hat|[Aa]ll(?: that)?|[Ee]verything(?: that)?) {_SOMEBODY} (?:says?|said|wrote|writes|put|sent|told you)(?: \w+){{0,2}} (?:is|was|are|holds?|stands?)(?: (?:right|correct|true|fine|good|still))*,? "
    r"(?:except|but|save|apart from the fact|only)(?: for the fact)?(?: that)? (?:for )?(?=\S)"
)
_MY_CALL = lazy.pattern(  # "Timing is my call and it isn't before the stock count: "
    r"(?:^|(?<=[.!?\n] )|(?<=\n))(?P<what>(?:[Tt]he )?(?:[Tt]iming|[Ll]aunch|[Ll]aunch date|[Ss]tart(?:ing)? date)) (?:is|was|stays|remains) (?:my|our|mine|up to (?:me|us)|for me|his|her)\b[^.:\n\d]{0,70}(?=:\s+[^.\n]{0,12}\d)"
)
_NO = lazy.pattern(  # "Katana, no. We dropped that in the spring"
    rf"(?:^|(?<=[.!?\n] )|(?<=\n))(?:[Aa]nd )?(?P<name>[{CAPITALS}][\w.&+’'-]+(?: [{CAPITALS}\d][\w.&+’'-]*)?)(?:,|\?) (?:[Nn]o|[Nn]ope|[Nn]ever)[.;!:](?= |\n|$)"
)
_COUNTED = lazy.pattern(  # "it is not 450 jobs but 45 a month"
    r"(?:(?:[Ii]t|[Tt]hat|[Tt]his|[Tt]hey|[Tt]hose)(?:['’]s| is|['’]re| are| was| were) not|(?:[Ii]t|[Tt]hat|[Tt]hey)(?: is| are| was| were)n['’]t|[Cc]e n['’](?:est|était) pas|[Cc]e ne sont pas|(?:[Ee]s|[Dd]as) (?:sind|ist|waren) (?:nicht|keine)|"
    r"(?:[Hh]et|[Dd]at) (?:zijn|is|waren) (?:niet|geen)|[Nn]o (?:son|es|eran)|[Nn]ão (?:são|é|eram)) \d[\d.,]* (?P<noun>[^\W\d_]+(?: [^\W\d_]+)?)"
    r"(?P<but>,? (?:but(?: only)?|mais(?: bien)?|sondern(?: nur)?|maar|sino(?: que)?|mas(?: sim)?|e sim) (?P<right>\d[\d.,]*\d|\d))(?= (?:a|an|per|each|every|par|pro|im|am|in der|por|al|a la|ao|à la|à|je) [^\W\d_]+)"
)
_SECOND = lazy.pattern(  # "Budget is $28,500, not $25,000, and the go-live is 12 April": each is put right for itself
    r",? not \S+?(?: (?!and\b)\S+?){0,3}?(?P<comma>,?) (?P<and>(?:and|while) [to])(?=(?:he|ur) [\w -]{2,30} (?:is|are|was|will be|becomes|should be)\b)"
)
_PARTS = lazy.pattern(rf"(?<=[\w)]) ; (?=[{CAPITALS}][\w’'-]+ [^\W\d_])")


_DECIDED = lazy.pattern(  # "Going live: Rasmus suggested 1 September. Too late. Decided: 15 June", "Timing: 1 Feb. Scrap that, …. 1 March, final."
    r"(?m)^[ \t>*•–-]*(?P<label>[A-Z][^\W\d_]*(?:[ -][^\W\d_]+){0,3}): (?P<cut>[^\n:]{3,160}?[.;] (?:(?i:(?:so |and |finally )?(?:decided|agreed|fixed|settled|outcome|result|final)(?: now| today)?): ?|(?=(?:[A-Z]{3} ?|[€£$])?\d[^\n.:]{2,30},? (?:final|and that is final|that is fixed|fixed)\b)))(?=[\w€£$])"
)
_SCRAPPED = lazy.pattern(
    r"(?i)\b(?:scrap|scratch|strike|forget|suggested|proposed|wanted|wished|too (?:late|early|much|little)|refused|rejected)\b"
)
_BETWEEN_DASHES = lazy.pattern(  # "We move 40 - sorry, 400 - casks a month"
    r"(?i)(?P<cut>(?<![\w.,])\d[\d.,]* ?(?:[-–—]+|\() ?(?:(?:sorry|no|oops|pardon|i mean|make that|rather|correction|or rather)[,:]? )+)(?P<right>\d[\d.,]*)(?P<close> ?(?:[-–—]+|\)))(?= )"
)


def put_right(text: str) -> list[Edit]:
    """The edits that leave of a correction what is so; none where nobody is put right."""
    return apart(
        [
            *_leads(text),
            *_miscalled(text),
            *_said_wrongly(text),
            *_put(text),
            *_counted(text),
            *_second(text),
            *_decided(text),
            *_beside(text),
        ]
    )


def refused(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that say in a sentence what "Katana, no." says of a product."""
    edits: list[Edit] = []
    for found in _found(_NO, text):
        if found["name"].casefold() in playbook.called:
            edits += [(found.start(), found.start("name"), "We do not use "), (found.end("name"), found.end(), ".")]
    return edits


_NEEDED = {  # one of which a text must have, else its long passes over it are in vain
    _NO: (" no", " No", " never"),
    _LEAD: (" since ",),
    _EXCEPT: ("except", "but", "save", "apart", "only"),
    _MY_CALL: ("iming", "aunch", "tart"),
    _MISCALLED: ("not", "isn", "wrong"),
    _SAID_WRONGLY: ("write", "wrote", "written", "say", "said", "state", "claim", "think", "believe", "put"),
    _COUNTED: (" but", " mais", " sondern", " maar", " sino", " mas", " e sim"),
}


def _found(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return pattern.finditer(text) if any(word in text for word in _NEEDED[pattern]) else iter(())


def _leads(text: str) -> Iterator[Edit]:
    for pattern in (_LEAD, _EXCEPT):
        yield from ((found.start(), found.end(), "") for found in _found(pattern, text))
    for found in _found(_MY_CALL, text):
        yield found.start(), found.end(), "Go-live"


def _miscalled(text: str) -> Iterator[Edit]:
    """Of a name that another gave to the wrong thing: what it is instead, by its name."""
    for found in _found(_MISCALLED, text):
        yield found.start("lead"), found.end("lead"), ""
        if it := _IN_IT.search(found["rest"]):
            first = found.start("rest")
            yield first + it.start(), first + it.end(), f"{it['to']} {found['name']}"


def _said_wrongly(text: str) -> Iterator[Edit]:
    """What another is said to have written and is not so: neither the words that say it nor what was written are read; what it
    is instead is told of the same thing by its name, and not as "it"."""
    for found in _found(_SAID_WRONGLY, text):
        corrects = found["lead"] is not None and _CORRECTS.search(found["lead"]) is not None
        if not (corrects or _TAKES_BACK.match(text, found.end())) or _RIGHT.match(text[found.end() : found.end() + 80]):
            continue
        again = _SUBJECT_AGAIN.match(text, found.end()) if found["subject"] else None
        first = found.start("lead") if found["lead"] else found.start("said")
        denial = _ONLY_DENIES.match(text, found.end())  # it would be read as said of what stands before
        behind = again.end("it") if again else denial.end() if denial else found.end()
        yield first, behind, found["subject"] if again else ""


def _put(text: str) -> Iterator[Edit]:
    """Without what another put, unless it is said to be right; a product alone stays, as one that is told of."""
    if not _CORRECTS.search(text):
        return
    for found in _PUT.finditer(text):
        what = found["what"].strip()
        if _WORK.search(what):
            continue  # "They put 500 orders into Xero"
        stated = _NUMBERED.search(what) or _HIMSELF.search(what) or _QUOTED.match(what)
        behind = text[found.end() : found.end() + 80].lstrip()
        right = _RIGHT.match(behind) or _RIGHT.search(what)
        if stated and not (right and not _DENIED.search(right.group())):
            yield found.start(), found.end(), ""


def _beside(text: str) -> Iterator[Edit]:
    """A French semicolon before a name parts what is so from what was: "La gestion, c'est Codial ; EBP date d'avant"."""
    yield from ((found.start(), found.end(), ". ") for found in _PARTS.finditer(text))


def _second(text: str) -> Iterator[Edit]:
    """A second correction in a sentence is a sentence of its own."""
    for found in _SECOND.finditer(text):
        yield *found.span("comma"), "."
        yield *found.span("and"), found["and"][-1].upper()


def _decided(text: str) -> Iterator[Edit]:
    """Of a labelled line that tells what was proposed and what was decided, the latter; of a number and another in its place
    between dashes, the other."""
    for found in _DECIDED.finditer(text):
        if _SCRAPPED.search(found["cut"]):
            yield *found.span("cut"), ""
    for found in _BETWEEN_DASHES.finditer(text):
        yield *found.span("cut"), ""
        yield *found.span("close"), ""


def _counted(text: str) -> Iterator[Edit]:
    """What a number counts that is not so stands behind the one that is: "45 jobs a month"."""
    for found in _found(_COUNTED, text):
        yield found.start(), found.start("noun"), f"{found['right']} "
        yield found.start("but"), found.end("but"), ""
