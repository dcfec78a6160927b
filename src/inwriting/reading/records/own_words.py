"""What a brief puts out of scope, or off until later, and the playbook has no name for: it is kept in the brief's own words.

"Returns are out of scope", "Credit notes come in phase 2": a thing that is no record of the playbook, or only a kind of
one. A record is not left out because a kind of it is: whoever leaves out recurring invoices still wants the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import IN_OWN_WORDS, ExcludedRead
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.records.left_out import ELSEWHERE, is_of_before
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import cues
from inwriting.reading.told.registers import LEFT_OUT, Kind, Registers

_ALWAYS_A_KIND = lazy.pattern(  # names that stand in a playbook beside the record they are a kind of
    r"(?:credit (?:notes?|memos?)|gutschrift(?:en)?|avoirs?|notas? de cr[ée]dito|creditnota['’]?s)", re.I
)
_NARROWS = lazy.pattern(  # words before a record that name some of them, whatever else the brief says
    r"(?:recurring|repeat(?:ing)?|pro-?forma|internal|inter-?company|draft|subscription|standing|test|demo|sample|prepayment|deposit|final|dummy|inactive|dormant|blocked|private|collective|instal?ment|"
    r"wiederkehrende\w*|interne\w*|proforma\w*|récurrente?s?|recurrentes?|internas?|recorrentes?|terugkerende|interne)",
    re.I,
)
_NARROWS_NONE = lazy.pattern(  # words before a record that name all of them, or what is done with them
    r"(?:the|a|an|our|your|my|his|her|its|their|these|those|such|all|any|every|each|both|most|whole|entire|actual|said|no|not|nor|neither|without|of|for|from|to|in|on|with|about|and|or|but|only|also|even|"
    r"sales?|selling|customers?|clients?|account|company|business|service|support|outgoing|related|respective|corresponding|associated|resulting|"
    r"leave|leaving|keep|keeping|omit|omitting|exclud\w+|skip|skipping|ignor\w+|drop|dropping|forget|forgetting|mov(?:e|ing)|sync\w*|send|sending|copy|copying|migrat\w+|transfer\w*|includ\w+|touch|touching|park|parking|shelve|shelving|integrat\w+|"
    r"connect\w*|exchang\w+|import\w*|export\w*|push|pushing|pull|pulling|pass|passing|creat\w+|handl\w+|map|mapping|replicat\w+|post|posting|invoicing|billing|convert\w*|[^\W\d_]*(?<!ou)s|[^\W\d_]+['’]s?|"
    r"der|die|das|den|unsere?n?|alle|keine?|und|oder|auch|le|la|les|l|nos|des|du|de|d|et|ou|el|los|las|nuestr[oa]s|y|e|o|het|een|onze|geen|en|of|os|as|noss[oa]s|sem|sin|sans|ohne|zonder)",
    re.I,
)
_WORD_BEFORE = lazy.pattern(  # of a noun and what stands before it, from where a thing is named
    r"(?:^|[\n:;,(–—|\t/]|\b(?:and|or|nor|the|our|all|any|these|those|of|leave|leaving|keep|exclude|excluding|without|no|not|want|touch|need|und|et|y|e|en|die|les|las|los|as|os|de|keine|geen|pas)\b)\W*(?P<word>[^\W\d_][\w-]*)[ -]$",
    re.I,
)
_ONE_OF_MANY = lazy.pattern(  # behind a record: "orders from the web shop", "facturas recurrentes"
    r" (?:(?:placed |raised |issued |taken )?(?:for|from|via|through|under|by) (?:the |our |an? )?(?!now\b|this\b|that\b|these\b|scope\b|time\b|later\b|phase\b|customers?\b|clients?\b|us\b|sales\b|finance\b|the\b)(?-i:[a-z])[\w-]+(?: [\w-]+)?)(?= (?:is|are|stays?|remains?|come|follow|bleib\w+|sind|sont|restent|quedan|están|ficam|são|blijven|zijn|vallen)\b)",
    re.I,
)
_NARROWS_BEHIND = lazy.pattern(
    r" (?:récurrente?s?|internes?|pro-?forma|recurrentes?|internas?|recorrentes?|périodiques?|periódicas?)(?!\w)", re.I
)
_STEM = 5  # letters in which "invoice" and "invoices", "Rechnung" and "Rechnungen" are alike

_AGREES = r"(?:(?:is|are|stays?|remains?|(?:will|shall|should|must|to) be|can be|may be|be|was|were)(?: (?:all|both|explicitly|expressly|also|deliberately|therefore|completely|simply|kept|left))*)"
_PROJECT = r"(?:scope|project|work|job|assignment|request|tender|rf[qp]|integration|exercise|interface|enquiry|inquiry|phase|contract|order)"
_SAYS_OUT = (
    rf"{_AGREES} (?:out of (?:the |our |this )?(?:scope|project)|outside (?:of )?(?:the |our |this )?(?:scope|project)|excluded|out|(?:not|no) (?:a )?part of (?:this|it|that|(?:the|this|our) (?:\w+ )?{_PROJECT})|not in (?:the |this |our )?scope|not included|not (?:to be )?(?:covered|migrated|moved|synced|integrated|transferred|touched))"
    r"(?= (?:of (?:this|it|the (?:scope|project)))|\W*$|[,;:.)(–—]| (?:for|here|this|too|as|by|please|then|and|but|because|since)\b)|"
    rf"(?:do|does)(?: not|n['’]t) (?:belong (?:to|in|into) (?:this|it|the (?:scope|project))|form (?:a )?part of (?:this|it|the {_PROJECT}))|"
    rf"(?:stays?|remains?) (?:right |just |exactly )?where (?:it is|they are)\b|(?:falls?|lies?) outside (?:of )?(?:this|it|the {_PROJECT})|{ELSEWHERE}|"
    r"(?:ist|sind|bleibt|bleiben) (?:ausdrücklich )?(?:nicht (?:teil|bestandteil|gegenstand|im umfang)\b|außen vor|ausgenommen|ausgeschlossen|außerhalb)|gehör(?:t|en) nicht (?:dazu|zum)|"
    r"(?:est|sont|reste|restent) (?:hors (?:du )?(?:périmètre|champ|projet)|exclue?s?)|(?:ne |n['’])(?:fait|font) pas partie|"
    r"(?:queda|quedan|está|están|es|son) (?:fuera|excluid[oa]s?)|no (?:forma|forman) parte|"
    r"(?:valt|vallen|blijft|blijven) buiten|(?:is|zijn) (?:uitgesloten|geen onderdeel)|"
    r"(?:fica|ficam|está|estão) (?:de )?fora|não (?:faz|fazem) parte|(?:é|são|está|estão) excluíd[oa]s?"
)
_LATER = (
    r"(?:(?:will |shall |should |can |is to |are to )?(?:comes?|follows?|be (?:added|done|included)|(?:is|are)(?: planned| foreseen| meant)?|moves?|joins?)) (?:only )?(?:in|for|with|until) (?:the |a )?(?:phase (?:two|2|three|3|ii|b)|(?:second|next|later|third) (?:phase|stage|step|wave))|"
    r"(?:kommt|kommen|folgt|folgen) (?:erst )?in (?:der )?(?:phase (?:2|zwei)|(?:zweiten|nächsten) phase)|(?:vient|viennent|suivra|suivront) (?:en|dans la) (?:phase 2|deuxième phase|seconde phase)|"
    r"(?:viene|vienen|seguirá|seguirán|queda|quedan) (?:en|para) la (?:fase 2|segunda fase)|(?:komt|komen|volgt|volgen) (?:pas )?in (?:fase 2|de tweede fase)|(?:vem|vêm|fica|ficam) (?:na|para a) (?:fase 2|segunda fase)"
)
_THING = r"(?P<things>(?!(?:and|but|so|if|when|because|which|that|what|who|whether)\b)[^\W\d_][\w’'/-]*(?:(?:,? | \()[\w’'&/-]+\)?){0,13}?)"
_SAID_OF = lazy.pattern(
    rf"(?:^|[.;:\n•]|,? (?:and|but) (?=[^,;]{{3,40}}? (?:is|are) ))\W*{_THING},? (?:(?P<later>{_LATER})|{_SAYS_OUT})",
    re.I,
)
_LISTED = lazy.pattern(
    r"(?:^|[.;\n•])\W*(?:\d+(?:\.\d+)*\W+)?(?:(?:what is |explicitly |expressly )?(?:out of|not in|outside(?: the| of)?) (?:the )?scope|what is out|exclusions?|excluded|not included|not part of (?:the|this) (?:project|scope|work)|"
    r"nicht (?:im umfang|enthalten|teil des projekts)|ausgeschlossen|hors (?:du )?(?:périmètre|champ|projet)|fuera de(?:l)? (?:alcance|proyecto)|buiten (?:de )?scope|fora d[oe] (?:âmbito|escopo|projet?o))"
    r"(?: (?:is|are|sind|sont|son|zijn|são))?\s?(?::|–|—| - )?\s+(?P<things>[^.;:\n?]{3,160})(?=[.;\n]|$)",
    re.I,
)
_WISHED_NOT = lazy.pattern(
    r"\b(?:we|i) (?:do not|don['’]t|did not|didn['’]t) (?:want|need|wish|plan) (?P<things>[^,;.?]{3,80}?),? (?:to be )?(?:migrated|moved|transferred|copied|synced|integrated|imported|included)\b|"
    r"(?:^|[.;\n])\W*(?:(?:the|a|any) )?(?:migration|transfer|import|sync(?:hroni[sz]ation|ing)?|integration|copying|migrating|moving|transferring|importing) (?:of )?(?P<of_things>[^,;.?]{3,80}?) (?:is|are)(?: not|n['’]t) (?:wanted|needed|required|necessary|planned|asked for|desired|part of)\b",
    re.I,
)
_PART = lazy.pattern(r"\s*(?:,|;)?\s*\b(?:and|or|nor|as well as|und|sowie|oder|et|ou|y|e|en|of)\b\s+|\s*,\s*|\s+&\s+")
_ARTICLE = lazy.pattern(
    r"^(?:(?:the|a|an|our|any|all|of|both|also|die|der|das|unsere?|le|la|les|l['’]|nos|el|los|las|nuestr[oa]s|de|het|onze|os|as|o|a|noss[oa]s)\s)+",
    re.I,
)
_NO_THING = lazy.pattern(  # what is no part of the work, and no thing that could have been
    r"\A(?:as )?(?:well|too|also)\Z|"
    r"\b(?:it|this|that|these|those|they|them|he|she|we|you|i|us|which|who|what|everything|everyone|everybody|anything|nothing|nobody|none|all|some|others?|one|ones|rest|there|vat|tax|taxes|mwst|tva|iva|btw|"
    r"prices?(?! (?:lists?|books?|rules?|groups?|tables?))|fees?|costs?|travel|expenses?|budgets?|offers?|bids?|bidders?|tenders?|suppliers|vendors|compan(?:y|ies)|firms|houses|names?|sides|teams|matters|figures|numbers|words|topics|quotations?|calls?|meetings?|is|are|was|were|has|have|had|do|does|did|will|shall|must|should|can|may|not|no|if|when|because|"
    r"es|das|dies|alles|ça|cela|tout|esto|eso|todo|dit|dat|alles|isto|isso|tudo)\b",
    re.I,
)
_ON_THE_LAST = lazy.pattern(  # a remark on what stands above: "They are made by the accountant, from paper"
    r"(?:it|they|she|he|we) (?!and\b|or\b)\w+|(?:sie|die) (?:sind|werden|macht|machen|bleiben)\b|(?:elles?|ils?) (?:sont|est|restent|fait|font)\b|(?:zij|ze|die) (?:zijn|worden|blijven)\b|(?:eles|elas|ellos|ellas) \w+",
    re.I,
)
_MOST_WORDS = 7  # of a thing that is left out
_MOST_THINGS = 10
_OUT_TITLES = ("out of scope",)


def kinds_named(body: Body, playbook: Playbook) -> tuple[Kind, ...]:
    """The passages that name only a kind of a record: "credit notes", "recurring invoices"; a word before it that may be of
    any sort, or another name, counts where the brief names the record plainly elsewhere."""
    known = cues(playbook)
    named: list[tuple[str, str, Passage, str, bool, bool]] = []
    called: dict[tuple[str, str, int], str] = {}
    for passage in body.passages:
        said = body.said(passage)
        for key, choices in known.scopes.items():
            for choice, start, end in choices.places(said):
                always, perhaps = _is_kind(said.text, start, end)
                named.append((key, choice, passage, said.text[start:end], always, perhaps))
                called.setdefault((key, choice, passage.start), _with_adjective(said.text, start, end))
    plain: dict[tuple[str, str], set[tuple[int, str]]] = {}
    for key, choice, passage, name, always, perhaps in named:
        if not always and not perhaps:
            plain.setdefault((key, choice), set()).add((passage.start, _head(name)))
    found: dict[tuple[str, str, int, int], bool] = {}
    for key, choice, passage, name, always, perhaps in named:
        elsewhere = [head for start, head in plain.get((key, choice), ()) if start != passage.start]
        other_name = (
            bool(elsewhere) and not perhaps and _head(name) not in elsewhere and _is_own_name(choice, elsewhere)
        )
        kind = always or (perhaps and bool(elsewhere)) or other_name
        one = (key, choice, passage.start, passage.end)
        found[one] = found.get(one, True) and kind
    return tuple(
        Kind(key, choice, called[key, choice, start], start, end)
        for (key, choice, start, end), kind in found.items()
        if kind
    )


def _with_adjective(words: str, start: int, end: int) -> str:
    """The name at a place with the word before it, or the words behind it, that say which of them are meant."""
    before = _WORD_BEFORE.search(words, 0, start)
    behind = _NARROWS_BEHIND.match(words, end) or _ONE_OF_MANY.match(words, end)
    narrowed = before is not None and not _NARROWS_NONE.fullmatch(before["word"])
    first = before.start("word") if before and narrowed else start
    return words[first : behind.end() if behind else end]


def _is_kind(words: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a record at a place is named by a kind of it: certainly, or where it is also named without."""
    if _ALWAYS_A_KIND.fullmatch(words, start, end):
        return True, False
    before = _WORD_BEFORE.search(words, 0, start)
    word = before["word"] if before else ""
    if (word and _NARROWS.fullmatch(word)) or _NARROWS_BEHIND.match(words, end):
        return True, False
    if is_of_before(words, start, end):
        return False, False  # which Scope tells apart itself
    narrowed = bool(word) and not _NARROWS_NONE.fullmatch(word)
    return False, narrowed or _ONE_OF_MANY.match(words, end) is not None


def _head(name: str) -> str:
    """The noun of a name, in a form in which one and several are alike: "sales orders" and "order"."""
    return name.split()[-1].casefold()[:_STEM]


def _is_own_name(choice: str, heads: Iterable[str]) -> bool:
    """Whether a choice is named elsewhere by its own name, beside which another may be that of a kind."""
    return _head(choice.replace("_", " ")) in heads


def left_in_own_words(body: Body, registers: Registers, playbook: Playbook) -> Iterator[ExcludedRead]:
    """What the passages of a brief put out of scope, or off, that no key of the playbook has, in their words."""
    told: set[str] = set()
    for passage in body.passages:
        words = body.text[passage.start : passage.end]
        if words.rstrip().endswith("?"):
            continue
        for things, start, end, why in _put_out(words, passage):
            parts = _parts(things)
            left = [thing for thing in parts if not _is_told(thing, passage, registers, playbook)]
            value = _without_article(things) if left == _every_part(things) else ", ".join(left)
            if value and value.casefold() not in told:
                told.add(value.casefold())
                yield ExcludedRead(
                    IN_OWN_WORDS, value, why, words[start:end], passage.start + start, passage.start + end
                )
    for name, clause in registers.kinds_out:
        if not any(name.casefold() in value for value in told):
            told.add(name.casefold())
            yield ExcludedRead(IN_OWN_WORDS, name, clause.mood, clause.text, clause.start, clause.end)


def _put_out(words: str, passage: Passage) -> Iterator[tuple[str, int, int, str]]:
    """What a passage leaves out: the things, where it says so, and how."""
    found = False
    for said in (*_LISTED.finditer(words), *_SAID_OF.finditer(words), *_WISHED_NOT.finditer(words)):
        groups = said.groupdict()
        things = groups["things"] or groups.get("of_things") or ""
        found = True
        first = said.start() + len(said.group()) - len(said.group().lstrip(" \n.;:•\t-*"))
        yield things, first, said.end(), "deferred" if groups.get("later") else "out of scope"
    if not found and passage.heading.mood in _OUT_TITLES and passage.heading.lists:
        stripped = words.strip(" \n\t.;:•-*–")
        if _ON_THE_LAST.match(stripped):
            return
        start = words.find(stripped)
        yield stripped, start, start + len(stripped), "out of scope"


def _every_part(things: str) -> list[str]:
    """The things of a list, each without its article."""
    return [part for one in _PART.split(things) if (part := _without_article(one))]


def _without_article(thing: str) -> str:
    return _ARTICLE.sub("", thing.strip(" \t\n'\"“”.:;-–")).strip()


def _parts(things: str) -> list[str]:
    """Those things of a list that could have been part of the work; none where the words are no list of things."""
    parts = _every_part(things)
    fit = len(parts) <= _MOST_THINGS and all(len(part.split()) <= _MOST_WORDS for part in parts)
    return [part for part in parts if not _NO_THING.search(part)] if fit else []


def _is_told(thing: str, passage: Passage, registers: Registers, playbook: Playbook) -> bool:
    """Whether something is a record or a system of which the registers tell by its own key."""
    said = Said.of(thing)
    kinds = {(kind.key, kind.record) for kind in registers.kinds if kind.start == passage.start}
    for key, choices in cues(playbook).scopes.items():
        for choice, start, end in choices.places(said):
            if (key, choice) not in kinds and not is_of_before(thing, start, end):
                return True
    folded = thing.casefold()
    return any(
        value in folded
        for register in (registers.facts, registers.excluded, registers.hedged)
        for (key, value), item in register.items()
        if registers.kind(key) == "system" and (register is not registers.excluded or item.why in LEFT_OUT)  # type: ignore[union-attr]
    )
