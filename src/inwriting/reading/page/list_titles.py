"""Titles of lists, and labels in their place, that say in which mood what stands below or behind them is: "Out of scope",
"Stays home =>", "Phase 2", "What we had before", "Open questions".

Code knows how one calls such lists; which things are records and systems only the playbook knows.
"""

from __future__ import annotations

import re

from inwriting.reading.page.list_titles_abroad import mood_of_title_abroad
from inwriting.reading.text import lazy

_THINGS = r"(?:records?|data|things?|what|which|those|systems?|entities|objects?|fields?|masters?|transactions?|others?|programs?|tools?|software)"
_JOINED = r"(?:pass|transmit|flow|connect|link|integrat|interfac|join|sync|exchang|transfer|mov|migrat|touch|includ|cross|enter|travel|cover|involv|quot|pric|go (?:across|over)|com(?:e|ing) across)(?!prise)"
_NOT_JOINED = (  # "Records the Laboratory does not want connected", "not required to be linked"
    rf"(?:{_THINGS}\b[^:]{{0,40}} |we |please )?(?:(?:do|does|must|should|shall|may|need|will|are|is|can)(?: not|n['’]?t)|not)"
    rf"(?: (?:required|wanted|needed|meant|want|wish|need|like))?(?: to)?(?: be)? {_JOINED}\w*(?: .{{1,25}})?|(?:which|what) {_THINGS} not"
)
_LEFT_ALONE = (
    rf"(?:{_THINGS} (?:[\w’']+ ){{0,4}})?(?:(?:to|must|should|please|that|which|we) )*(?:leave|left|keep|kept|stays?|remains?) "
    r"(?:alone|out|outside|away|home|at home|put|behind|(?:as|where) (?:it|they) (?:is|are))"
)
_OUT_OF_SCOPE = (
    rf"{_NOT_JOINED}|{_LEFT_ALONE}|"
    r"(?:what is |explicitly )?(?:out of|not in|outside(?: the| of)?) scope|(?:not in|not part of|outside(?: of)?) (?:the|this|our) (?:project|work|job|scope)|non-?scope|not in project|exclusions?|excluded|not included|"
    r"won['’]?t(?: have)?|non-goals?|what we do(?:n['’]t| not) (?:want|need)|nicht (?:im umfang|enthalten|teil(?: des projekts)?)|ausgeschlossen|ausgenommen|hors (?:du )?(?:périmètre|champ|projet)|exclus|non inclus|fuera de(?:l)? (?:alcance|proyecto)|no inclu(?:ir|ye|ido)|excluido|fora d[oe] (?:âmbito|escopo|projet?o)|não (?:incluir|integrar)|o que não integrar|no integrar|niet mee|excluído|niet(?: (?:mee te nemen|inbegrepen|in scope))?|buiten (?:de )?scope|uitgesloten|records? not to (?:sync|move|transfer)|what stays out|(?:to be )?left out|what we leave out|stays out|not wanted|not (?:a )?part of (?:this|it)|not in this(?: one)?|(?:please )?leave out|not (?:for you|now|this time|today|yet)|not to be (?:quoted|priced)|(?:do not|don['’]t) (?:quote|price)|(?:what|which) (?:should|must|shall|does|is) not(?: wanted| move| desired)?|"
    r"what (?:should|must|need|does|has to) not(?: (?:flow|move|cross|sync|(?:go|come)(?: across| over)?|be (?:moved|synced|connected|transferred|exchanged|linked)))?|not (?:bothered|interested|fussed|concerned)(?: about| in| with)?|leave out|"
    r"what is not (?:desired|wanted|needed)|not needed|not affected|out|out ?(?:/|&|and|or) ?(?:later|deferred)|not your (?:concern|business|problem)|"
    r"(?:systems?|things|tools?|software|what|those|people)\b.{0,40}\b(?:do(?:es)? not|do(?:es)?n['’]t)(?: matter| count| concern you)?(?: here)?"
)
_FOR_LATER = (
    r"(?:phase|step|stage|wave) (?:2|3|two|three|ii)(?:,? .{1,30})?|later(?: phases?)?|future(?: phases?)?|nice to have|roadmap|next phase|"
    r"wish ?list|(?:future|target|desired|to-be) (?:state|landscape|picture)|tomorrow,? (?:perhaps|maybe|possibly)|(?:possibl[ey]|perhaps|maybe),? later|perhaps|maybe(?: later)?|some ?day"
)
_SOUGHT = r"(?:future|target|desired|to-be) (?:state|landscape|picture)"
_GONE = (
    r"was|were|(?:we )?(?:tried|used|had|owned|run|in use) (?:before|earlier|previously|in the past|formerly|until 20\d\d)|formerly|previously|in the past|(?:we )?(?:used to (?:have|use|be on|run)|had before)|(?:what )?(?:we|i) (?:had|used|ran)(?: here)? before(?: .{1,30})?|yesterday|gone|dead|before(?: that)?|history|(?:what is|what['’]s|things|systems) (?:gone|retired|not here|no longer (?:here|used|in use))|no longer (?:here|used|in use)|"
    r"what (?:we|is) (?:had|used to have|not have(?: any ?more)?)|retired(?: systems)?|(?:previous|earlier|former|old)(?:ly)?(?: used)? (?:systems?|software|tools?|programs?)|evaluated,? (?:and )?(?:not (?:selected|chosen|bought)|rejected)|(?:considered|tried|looked at|discussed)(?:,)? (?:and|but) (?:rejected|dropped|declined|turned down|not (?:chosen|taken|bought))|(?:what (?:was|we) )?decided against|(?:what was )?(?:rejected|turned down|discarded)(?: options| systems)?"
)
_OTHERS = r"(?:customers?|clients?|suppliers?|vendors?|dealers?|competitors?|third[- ]part(?:y|ies)|parent(?: company)?|mother company|parent group|group|partners?|auditors?|accountants?|headquarters|head office|sister compan(?:y|ies))"
_MOODS = tuple(
    (lazy.pattern(pattern), mood)
    for pattern, mood in (
        (_OUT_OF_SCOPE, "out of scope"),
        (_FOR_LATER, "planned"),
        (_GONE, "past"),
        (r"(?:our |open )?questions?(?: for you| to you)?", "question"),
        (
            r"(?:our )?(?:assumptions?|guesses)|not (?:yet )?decided|undecided|unclear|(?:still )?(?:to (?:be )?)(?:confirm(?:ed)?|decided?|clarif(?:y|ied)|check(?:ed)?|verif(?:y|ied))(?: by .{2,20})?",
            "hedged",
        ),
        (
            (
                r"(?:just |only )?for (?:your )?(?:information|reference|info)(?: only)|(?:information|reference) only|fyi only|open items|"
                rf"{_OTHERS}(?:['’]s?)? (?:systems?|tools?|software|platforms?|apps?)|(?:systems?|tools?|software|platforms?|apps?)(?: (?:used|run|owned|operated))? (?:of|at|by|in|belonging to) (?:our |the |a |an )?(?:{_OTHERS}|others)|not ours|theirs|(?:on|at) their (?:side|end)|belongs? to others|"
                rf"(?:{_THINGS} )?(?:that |which )?belong(?:s|ing)? to (?:our |the |a |an |another |other )?(?:{_OTHERS}|compan(?:y|ies)|people)(?:,? [\w’'&.-]+){{0,4}}"
            ),
            "out of scope",
        ),
    )
)
IN_SCOPE = lazy.pattern(
    rf"(?:the following )?{_THINGS}(?: [\w’'/ ]{{1,30}})? (?:shall|must|should|will|have to|has to|need to|are to|is to) (?:be )?{_JOINED}\w*|umfang|périmètre|alcance|âmbito|omvang|(?:{_THINGS}(?: [\w’'/ ]{{1,30}})? )?(?:that |which |to )(?:be )?{_JOINED}\w*|(?:{_THINGS} / {_THINGS} )?to be {_JOINED}\w*|enter|(?:what )?(?:goes|moves|crosses|travels|flows)(?: over| across)?|"
    r"(?:in )?(?:the |this |our )?(?:scope|project)|in|included|what is in scope|in scope (?!(?:are|is|will|would)\b).{0,40}|records?(?: in scope| to (?:move|sync))?"
)


# A title is made of what it calls the things and what it says of them: "Excluded record types", "Systems no longer in use".
_CALLED = frozenset(
    [
        "system",
        "systems",
        "application",
        "applications",
        "app",
        "apps",
        "platform",
        "platforms",
        "product",
        "products",
        "program",
        "programs",
        "programme",
        "programmes",
        "software",
        "tool",
        "tools",
        "solution",
        "solutions",
        "record",
        "records",
        "type",
        "types",
        "entity",
        "entities",
        "object",
        "objects",
        "data",
        "item",
        "items",
        "thing",
        "things",
        "element",
        "elements",
        "component",
        "components",
        "field",
        "fields",
        "interface",
        "interfaces",
        "integration",
        "integrations",
        "connection",
        "connections",
        "process",
        "processes",
        "module",
        "modules",
        "the",
        "a",
        "an",
        "our",
        "any",
        "all",
        "other",
        "others",
        "of",
        "from",
        "for",
        "to",
        "at",
        "this",
        "these",
        "those",
        "that",
        "which",
        "we",
        "is",
        "are",
        "be",
        "been",
        "being",
        "by",
        "it",
        "them",
        "list",
        "following",
        "only",
        "please",
        "explicitly",
        "deliberately",
        "specifically",
        "expressly",
        "strictly",
        "currently",
        "today",
        "here",
        "matter",
        "matters",
        "topic",
        "topics",
        "request",
        "brief",
        "rfq",
        "rfp",
        "tender",
        "job",
        "work",
        "project",
        "explicit",
        "vendor",
        "vendors",
    ]
)
_SAID = tuple(
    (lazy.pattern(pattern), mood)
    for pattern, mood in (
        (
            (
                r"(?:out|outside)(?: (?:in )?scope)?|(?:in )?scope (?:out|not)|(?:scope )?(?:excluded|excludes?|excluding|exclusions?|omitted|omissions?)(?: scope)?|unaffected|untouched|irrelevant|ignored?|hands off|off limits|"
                r"(?:not|no|do not|don['’]t|non)(?: (?:in|part|for))?(?: (?:included|covered|affected|concerned|connected|integrated|linked|synced|synchroni[sz]ed|touched|touch|required|relevant|ours|needed|wanted|connect|integrate|include|requested|desired|"
                r"scope|phase|now|sync|interfaced))+|(?:stays?|kept|remains?|left) (?:separate|apart|as(?: is)?|alone|out|untouched|unchanged|they)|stand-?alone|except(?: for)?|won['’]?t have(?: time)?"
            ),
            "out of scope",
        ),
        (
            (
                r"(?:deferred|postponed|planned|parked|backlog|future|later|(?:next|subsequent|second) (?:phase|stage|release)|optional|optionally|nice[- ](?:to[- ])?haves?|could have|would like|would nice(?: have)?|wish(?:es|list)?|roadmap|ideas?|"
                r"(?:under|in) (?:evaluation|consideration|review|discussion)|(?:options )?(?:evaluat(?:ed|ing)|considered|considering)|candidates?|short ?list(?:ed)?|short-list(?:ed)?)(?: (?:later|phases?|steps?|stages?|considered|evaluated|candidates?|evaluation|plans?))*"
            ),
            "planned",
        ),
        (
            (
                r"(?:previous|past|former|formerly|historical|historic|retired|decommissioned|replaced|discontinued|obsolete|superseded|abandoned|deprecated|scrapped|dropped|cancelled|canceled|rejected|discarded|phased out|wound down|sunset|"
                r"switched off|turned off|in past|previously|no longer(?= )|not(?= (?:used|in use|selected|chosen|retired))|given up|earlier)(?: (?:used|in use|rejected|selected|chosen|retired|replaced|any ?more))*"
            ),
            "past",
        ),
        (
            r"(?:tried|trialled|trialed|tested|piloted)(?: (?:out|but|and|in|last|year|once|then))* (?:not (?:kept|taken|bought|continued|chosen|adopted|convincing)|dropped|rejected|given up|left)",
            "past",
        ),
        (r"(?:not|never|nothing)(?: (?:purchased|bought|licen[cs]ed|ordered))+", "negated"),
        (r"questions?(?: (?:you|us|supplier|suppliers|bidders?|provider|contractor))?", "question"),
        (
            (
                r"(?:open|unclear|unresolved|undecided|disputed) (?:points?|issues?|matters?|topics?|decisions?)|(?:rough )?(?:estimates?|guesses|guesswork)|unconfirmed|unknowns?|uncertain(?:ties)?|(?:still )?(?:tbc|tbd)|"
                r"not (?:yet )?(?:confirmed|decided|clear|certain|agreed|settled|approved)|(?:(?:only )?(?:discussed|talked about|debated|raised|mentioned|proposed|suggested|aired|tabled) )(?:but )?not (?:yet )?(?:agreed|decided|settled|approved|accepted)|"
                r"(?:loose |first |some )?ideas|rumou?rs|(?:still |yet )?to be (?:agreed|decided|settled|approved|confirmed)|(?:up for|under) discussion"
            ),
            "hedged",
        ),
    )
)
_WORDS = lazy.pattern(r"[^\W_]+(?:['’-][^\W_]+)*")
_MOST_WORDS = 7
_IN_BRACKETS = lazy.pattern(r"\s*\([^()\n]*\)\s*\Z")
_REMARK = lazy.pattern(r"(?:,| [–—-]) (?:[a-zà-ÿß’'-]+,? )+[a-zà-ÿß’'-]+\Z")
_AND = lazy.pattern(r",? (?:and|but|sondern|though|und|aber|et|mais|y|pero|en|maar|e|mas) |, ")
_STANDING = lazy.pattern(  # what is said of what is there
    r"(?:what (?:is|we (?:have|use|run))|that (?:is|are)|(?:also )?(?:here|there))?\s*(?:(?:still )?(?:running|runs|live(?: today| now)?|in use|in place|in production|existing|exists?|active|present|used|there|operational|working))?|"
    r"(?:was |es )?(?:läuft|laufend|vorhanden|in betrieb|im einsatz|da ist)|(?:ce qui )?(?:existe|existant|est en service|en service|en place|tourne)|(?:lo que |o que )?(?:existe|hay|está|há|en uso|em uso)|(?:wat (?:er )?)?(?:is|draait|in gebruik)"
)
_NOT_SETTLED = lazy.pattern(
    r"(?:(?:still |yet )?(?:no|without(?: an?)?|not yet) (?:decision|decided|approval|approved|date|dates|budget|order|contract|commitment)s?(?: (?:yet|made|taken))?|undecided|unapproved|(?:noch )?(?:nicht (?:entschieden|beschlossen|genehmigt)|ohne beschluss)|"
    r"(?:non|pas (?:encore)?) (?:décidée?s?|validée?s?|approuvée?s?)|sin (?:aprobar|decidir|decisión|fecha)|sem (?:aprovação|decisão|data)|(?:nog )?(?:niet (?:besloten|goedgekeurd)|zonder besluit))"
)


_WHERE_BEFORE = lazy.pattern(  # "where the reps wrote before, unplugged in 2024"
    r"(?:where|what|which)(?: [\w’'-]+){1,5} (?:before|previously|earlier|formerly)(?: (?:that|this|then))?(?:, [^,]*)?"
)


def mood_of_title(label: str) -> str:
    """The mood that a title, case folded, gives to its list: `out of scope`, `planned`, `past`, `question` or `hedged`; "" for
    none."""
    if mood := next((mood for pattern, mood in _MOODS if pattern.fullmatch(label)), ""):
        return mood
    if _WHERE_BEFORE.fullmatch(label):
        return "past"
    if mood := _of_parts(label):
        return mood
    words = _WORDS.findall(label)
    said = " ".join(word for word in words if word not in _CALLED).replace("out-of-scope", "out scope")
    if said and len(words) <= _MOST_WORDS and (mood := _said(said)):
        return mood
    return mood_of_title_abroad(label)


def without_remark(title: str) -> str:
    """A title that gives a mood, without what is remarked behind it in brackets or small letters: "Retired (people may still
    name them)", "Out of scope – these shall not be priced"; any other as it is."""
    bare = _IN_BRACKETS.sub("", title)
    remark = _REMARK.search(bare)
    for short in dict.fromkeys((bare, bare[: remark.start()] if remark else bare)):
        if short != title and mood_of_title(" ".join(short.casefold().split())):
            return short
    return title


def _of_parts(label: str) -> str:
    """The mood of a title that says two things of what stands below it: "Running, not in scope", "Planned, no decision"."""
    parts = _AND.split(label)
    if len(parts) != 2:
        return ""
    first, second = (mood_of_title(part) for part in parts)
    if _STANDING.fullmatch(parts[0]):
        return second
    return first if first and (second or _STANDING.fullmatch(parts[1]) or _NOT_SETTLED.fullmatch(parts[1])) else ""


def _said(words: str) -> str:
    return next((mood for pattern, mood in _SAID if pattern.fullmatch(words)), "")


def mood_of_answer(label: str) -> str | None:
    """The mood that "Yes" and "No" give to what stands below them in a nested list; None of other titles."""
    return {"yes": "", "no": "out of scope"}.get(label.strip(" .:"))


def is_sought(label: str) -> bool:
    """Whether a title is that of a state that is wanted: "Target landscape"."""
    return re.fullmatch(_SOUGHT, label) is not None
