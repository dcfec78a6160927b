"""Products that no catalogue has, where a brief says itself what they are: "Unanet CRM", "our ERP is Rapporta", "ABS, the
laundry system". Nobody can list every product, and a buyer's own is often one of the others.

Only a name that the words around it make a product counts; then it is one wherever the brief names it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Container, Iterator
from functools import lru_cache

from inwriting.playbook.schema import System
from inwriting.reading.products.persons import acts_as_person, begins_sentence, has_forename
from inwriting.reading.products.posts import NO_PERSON, POST
from inwriting.reading.roles.people import is_company
from inwriting.reading.text import lazy
from inwriting.reading.text.lines import told_once
from inwriting.reading.told.likeness import stem

_NAME = r"(?P<name>(?:[A-ZÀ-Þ][\w&+.’-]*\w|[a-z]{1,8}[A-Z]\w+)(?: (?!CRM\b|ERP\b)[A-Z0-9][\w&+-]*){0,2})"
_KIND = r"(?P<kind>CRM|ERP|crm|erp)(?: system| software| tool| package)?"
_FIRM = r"(?:Partners?|Consult(?:ing|ants?|ancy)|Advisors?|Advisory|Advisers|Solutions|Services|Experts|Specialists|Group|Agency|Associates|Academy|Lab|Labs|Studio|Beratung|Systemhaus)\b"  # "Ode CRM Partners" is who sells one
_WITH_KIND = lazy.pattern(  # "Unanet CRM holds the pursuits"
    rf"(?<![\w@./-]){_NAME}[ -](?P<kind>CRM|CXM|ERP)\b(?![\w-])(?! {_FIRM})"
)
_BEHIND_KIND = lazy.pattern(  # "our CRM, Carerix", "the ERP is called Rapporta"
    rf"\b(?:[Oo]ur|[Mm]y|[Tt]he|[Aa]s) {_KIND}(?:,|:| is| is called| called| named| we use is| runs on| \() ?(?:the |called )?{_NAME}(?=[\s,.;:)(]|$)"
)
_CALLED_KIND = lazy.pattern(  # "Minimax and a CRM called Intrix"
    rf"\b[Aa]n? (?:[a-z-]+ )?{_KIND},? (?:called|named|by the name of) [\"“'‘]?{_NAME}"
)
_BEFORE_KIND = lazy.pattern(  # "Carerix is our CRM", "Rapporta (the ERP)"
    rf"(?<![\w@./-]){_NAME}(?:,| is| as| stays| remains|,? which is|(?:,[^,.;\n]{{2,20}})?,? (?:this|that|it) is| \() ?(?:our|the) {_KIND}\b(?! (?:is|was|are|has|runs|before|until|{POST}{NO_PERSON})\b)"
)
_LABEL_OF_KIND = lazy.pattern(  # "CRM: webCRM"
    rf"(?m)^[ \t>*•–-]*(?:\d[\d.]*[.)]?[ \t]+)?\**{_KIND}\b[^:=\n]{{0,25}}[:=]\**[ \t]*{_NAME}(?=[ \t]*(?:$|[,;(]|\.(?:\s|$)))"
)
_OTHER_KIND = lazy.pattern(  # "ABS, the laundry system", "in Primarius (our warehouse software)"
    rf"(?<![\w@./-]){_NAME}(?:, | \()(?:our|the|an?) (?:[\w-]+ ){{1,3}}(?:system|software|platform|package|application)\b"
)
_SHORT_KIND = lazy.pattern(  # "Lagerfix, our WMS", "in Lagerfix (the till system)"
    rf"(?<![\w@./-]){_NAME}(?:, | \()(?:our|the) (?:[a-z-]+ )?(?:WMS|PIM|TMS|MES|POS|EPOS|PLM|HRIS|LIMS|DMS|MRP|CMMS|PMS|MIS|LMS|web ?shop|help ?desk|till)\b(?! (?:manager|lead|admin\w*|man|woman|team|person))"
)
_IS_THE_SYSTEM = lazy.pattern(  # "Lagerfix is the shop system"
    rf"(?<![\w@./-]){_NAME} (?:is|stays|remains) (?:our|the) (?!(?:only|old|best|same|wrong|new|next|future|right|former|whole|real|operating|first|second|last)\b)(?:[a-z-]+ ){{1,3}}(?:system|software|platform|package|application|program(?:me)?)\b(?! (?:manager|lead|admin\w*|owner|vendor|supplier|expert|provider|of)\b)"
)
_KIND_FIRST = lazy.pattern(  # "the technicians' planning application, Solteq, is …", "on our own web engine SeaBook"
    rf"\b(?:[Oo]ur|[Tt]he|[Aa]n?|[Mm]y)(?: (?!the\b)[a-z][\w’'-]*){{0,4}} (?:system|software|platform|package|application|engine|tool|database)(?:, (?:called )?| )(?-i:{_NAME})"
    r"(?=\s*(?:[,.;)]|$)|(?: (?:is|are|has|holds|keeps|does|stays|remains|must|should|shall|can)\b))"
)
_TAKES_PART = lazy.pattern(  # "Pitches invoiced from Marina Master - included", "Tags are printed in Tagfjord and it must get every order"
    rf"\b(?:billed|invoiced|planned|printed|scheduled|rostered|booked|tracked|logged|recorded|kept|managed|handled|run|done|issued|raised) (?:from|in|via|through|with|on|out of) (?:the |our )?{_NAME}"
    r"(?=\s*[-–—,;(]+ ?(?:is |to be |must be |has to be |needs to be )?(?:in(?=\s*(?:[,;.)]|$))|in scope|included|linked|connected|joined|part of (?:it|this))|"
    r" and (?:this|that|it)(?: also)? (?:should|must|has to|needs to|ought to|shall|will have to) (?:also )?(?:receive|get|have|know|hear|take part|be (?:linked|connected|fed|joined|included|part of|in)\b))"
)
_IS_CALLED = lazy.pattern(  # "in a program called LastTracker"
    rf"\b(?:[Ss]ystem|[Ss]oftware|[Pp]rogram(?:me)?|[Pp]latform|[Pp]ackage|[Aa]pplication|[Aa]pp|[Tt]ool|[Dd]atabase),? (?:(?:that is |which is )?called|named|by the name of) [\"“'‘]?{_NAME}"
)
_TO_BE_JOINED = lazy.pattern(  # "Clarity, the estimating tool, should be linked up", "Wialon has to be connected"
    rf"(?<![\w@./-]){_NAME}(?: \([^()]{{2,40}}\)|, (?:our|the|an?) [^,;.]{{3,40}},| also|,)? (?:has to|have to|must|should|shall|needs to|is to|ought to) (?:also )?be "
    r"(?:connected|linked|integrated|tied in|hooked up|hooked in|interfaced|plugged in)\b"
)
_LABELLED = lazy.pattern(  # "RFID tags = Abslute, also to be linked"
    rf"(?m)^[ \t>*•–-]*[A-Za-zÀ-ÿ][^:=\n]{{2,40}}[:=]\**[ \t]*{_NAME}(?:,| \()[ ]?(?:also |too |as well )?(?:(?:has|needs|is|ought) )?(?:to be |must be |should be |shall be )?(?:also )?"
    r"(?:linked|connected|integrated|included|in scope|part of (?:it|this))(?: too| as well)?\b"
)
_OF_A_KIND = lazy.pattern(r"(?:system|software|platform|package|application|engine|tool|database),? [A-ZÀ-Þ]")
_DONE = lazy.pattern(r"[a-z](?:ed|pt|un|ne) (?:from|in|via|through|with|on|out of) ")
_JOINED = lazy.pattern(r"\bbe (?:connected|linked|integrated|tied|hooked|interfaced|plugged|joined)\b")
_IN_IT = lazy.pattern(r"[:=][^:=\n]*\b(?:linked|connected|integrated|included|in scope|part of)\b")
_CALLED = lazy.pattern(r" (?:called|named|by the name of) ")
_IS_SYSTEM = lazy.pattern(r" (?:is|stays|remains) (?:our|the) [a-z]")
_NAMES_A_KIND = lazy.pattern(r"CRM|CXM|ERP|crm|erp")
_WAYS: tuple[tuple[re.Pattern[str], re.Pattern[str] | None], ...] = (  # what a line must have for each
    (_WITH_KIND, _NAMES_A_KIND),
    (_BEHIND_KIND, _NAMES_A_KIND),
    (_CALLED_KIND, _NAMES_A_KIND),
    (_BEFORE_KIND, _NAMES_A_KIND),
    (_LABEL_OF_KIND, _NAMES_A_KIND),
    (_OTHER_KIND, None),
    (_SHORT_KIND, None),
    (_IS_THE_SYSTEM, _IS_SYSTEM),
    (_KIND_FIRST, _OF_A_KIND),
    (_TAKES_PART, _DONE),
    (_IS_CALLED, _CALLED),
    (_TO_BE_JOINED, _JOINED),
    (_LABELLED, _IN_IT),
)
_APPOSED = (
    _BEHIND_KIND,
    _BEFORE_KIND,
    _OTHER_KIND,
    _SHORT_KIND,
    _IS_THE_SYSTEM,
    _KIND_FIRST,
)  # where a person may stand as well: "our CRM, Maria, …"
_BEGINS = lazy.pattern(r"(?:^|[.!?:\n|(“\"])[ \t>*•–-]*$")  # where any word has a capital
ODD = lazy.pattern(r"[a-zß-ÿ][A-Z]")  # "webCRM" is nobody's word
_WORD = lazy.pattern(r"[\w&+’-]+")
NO_NAME = lazy.pattern(
    r"an?|the|our|my|your|their|his|her|its|this|that|these|those|we|they|it|he|she|who|which|what|whose|any|no|each|every|both|all|some|such|one|two|"
    r"three|new|old|current|existing|present|presently|legacy|former|future|next|single|another|other|same|main|central|core|own|whole|modern|proper|"
    r"real|small|big|simple|earlier|later|currently|today|now|already|however|therefore|also|only|still|soon|once|then|there|here|see|per|via|cloud|"
    r"online|web|mobile|internal|external|group|global|local|regional|corporate|company|business|enterprise|industry|open|source|custom|standard|sales|"
    r"finance|financial|marketing|support|operations?|services?|customers?|clients?|members?|donors?|supporters?|dealers?|projects?|integrated|"
    r"accounting|in|on|at|of|for|from|to|with|by|and|or|but|if|when|while|as|is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|may|"
    r"might|must|not|please|thanks|regards|hello|hi|dear|\w+day|january|february|march|april|june|july|august|september|october|november|december|"
    r"rf[qpi](?:[-/ ]?\w*\d\w*(?:[-/]\w+)*)?|crm|erp|api|nda|it|hr|vat|eu|uk|usa?|gdpr|c[feot]o|cio|sme|b2[bc]|saas|kpi|excel|word|outlook|powerpoint|whatsapps?|wechat|viber|telegram|signal|teams|comments?|remarks?|notes?|answers?|zoom|youtube|linkedin|facebook|instagram|gmail|ipads?|iphones?|windows|android|none|nothing|unknown|various|tb[dc]|yes|"
    r"systems?|software|platform|target|planned|principal|contractors?|subcontractors?|purchaser|employer|licens(?:ee|or)|respondent|tenderers?|applicant|dedicated|\w+(?:ish|ian|ese)|others?|misc\w*|greek|czech|german|french|dutch|swiss|chinese|japanese|czech|bidders?|vendors?|suppliers?|phase|stage|part|section|scope|microsoft|oracle|"
    r"google|amazon|apple|ibm|"
    r"[\w’]+-(?:y|ish|esque|like|style|type|based|centric|friendly|only|shaped|flavou?red|powered)|"  # "Copper, the Google-y CRM"
    r"als|comme|como|wie|zum|"
    r"nuestr[oa]s?|unser\w*|notre|nos|onze?|ons|noss[oa]s?|das|der|die|den|dem|ein\w?|el|la|los|las|le|les|une?|het|een|de|um|uma|os|as|aktuell\w*|actuel\w*|actual|huidige?|atual|"
    r"int[eé]gra\w+|integraç\w+|schnittstelle\w*|anbindung\w*|conexi\w+|connexion\w*|koppeling\w*|ligaç\w+|projekt\w*|projet|proyecto|projeto|sistema\w*|syst[eè]me\w*|systeem",
    re.I,
)


WHERE_PEOPLE_ARE = lazy.pattern(  # "Our ERP vendor is in Spain"
    r"\b(?:vendor|supplier|partner|provider|dealer|reseller|consultants?|people|maker|house|firm|company|support|contact|man|woman|team|manager|admin\w*)\b[^.;\n]{0,20}\b(?:is|are|sits?|lives?|based|located)(?: \w+)? (?:in|at|near|from) \Z",
    re.I,
)
NEAR = 70  # characters before a name
NO_PRODUCT_LAST = lazy.pattern(
    r".* (?:systems?|groups?|teams?|departments?|committee|board|meeting|council|working party|date|cap|fee)", re.I
)  # "Field System", "Working Group"


@lru_cache(maxsize=4_096)
def is_no_name(word: str) -> bool:
    """Whether a word with a capital names nothing."""
    return NO_NAME.fullmatch(word) is not None


def begins(text: str, at: int) -> bool:
    """Whether a sentence, a line or a bracket begins at a place of a text."""
    return _BEGINS.search(text[max(0, at - 8) : at]) is not None


def words_of(text: str) -> Counter[str]:
    """The words of a text, as they are written, each with how often it stands there."""
    return Counter(_WORD.findall(text))


def introduced(
    text: str, author: str, known: Collection[str], common: Container[str], said: Counter[str]
) -> Iterator[System]:
    """The products that a text of those words introduces, each once; `known` are the first words of the products of the
    catalogue, folded, and `common` the stems of usual words. A word that the text also writes small is no name, nor is the
    writer's company."""
    seen: set[str] = set()
    lines = list(told_once(text))  # no pattern reaches beyond one
    for pattern, needed in _WAYS:
        looked_at = [line for line in lines if needed is None or needed.search(text, *line)]
        for match in (match for line in looked_at for match in pattern.finditer(text, *line)):
            name, kind = match["name"].rstrip(".’-"), match.groupdict().get("kind") or ""
            first, *rest = name.split()
            while is_no_name(first) and rest:
                first, *rest = rest
            name = " ".join([first, *rest])
            at = match.start("name")
            opens = begins(text, at)
            if pattern in (_BEFORE_KIND, _TO_BE_JOINED, _IS_THE_SYSTEM) and stem(first) not in common:
                opens = False  # "Emydex, our ERP, stays": no usual word that only opens a sentence
            elif pattern is _TO_BE_JOINED and len(name.split()) == 1 and not ODD.search(first):
                continue  # "Orders must be linked"
            if (
                name in seen
                or len(first) < 3
                or first.casefold() in said
                or (opens and said[first] < 2 and not ODD.search(first))
                or is_no_name(first)
                or NO_PRODUCT_LAST.fullmatch(name)
                or WHERE_PEOPLE_ARE.search(text, max(0, at - NEAR), at)
                or (pattern is not _SHORT_KIND and any(word.casefold() in known for word in name.split()))
                or is_company(name, author)
                or (pattern in _APPOSED and has_forename(name) and not ODD.search(first))
                or acts_as_person(text, at + len(name))
                or (pattern is _BEHIND_KIND and text[at - 2] == "," and begins_sentence(text, at + len(name)))
            ):
                continue
            seen.add(name)
            kind = {"cxm": "crm"}.get(kind.casefold(), kind.casefold())
            full = f"{name} {kind.upper()}" if pattern is _WITH_KIND and kind in ("crm", "erp") else ""
            yield System(name=name, vendor="", category=kind or "operations", aliases=(full,) if full else ())
