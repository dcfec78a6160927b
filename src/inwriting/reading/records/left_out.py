"""Which records a clause leaves out of the scope, by the words before and behind each: "invoices shall not be touched",
"quotes stay put", "leave the tickets alone", "no opportunities, please".

Code knows how one leaves something out; which things are records only the playbook knows.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

_WHERE_IT_IS = (
    r"(?:(?:right|just|exactly|all|only) )*(?:(?:where|as|how) (?:it|they) (?:is|are|stands?|was|were)|put|home|outside|away|alone|"
    r"on paper|in (?:the existing|their own|its own|his own|her own|paper|(?-i:[A-Z])\w+)|with (?:the|our|their)\b)"
)
_MOVED = (
    r"(?:touched?|moved?|includ(?:ed|e)|needed|needs?|wanted|travel|go|going|come|coming|copied|copy|synced|sync|synchroni[sz]ed|leave(?! (?:the )?(?:eu|eea|uk|us|union|country|continent|europe|building|house|premises|company|firm|office|site|data cent(?:er|re)|network|tenant|canton|jurisdiction|region|switzerland|germany|austria|france|england|britain|norway|canada)\b)|transferred|covered|"
    r"necessary|connected|exchanged|migrated|shared|carried|concerned|concern|apply|applies|applicable|affected|asked for|interesting|required|relevant|"
    r"(?:in|part of) (?:it|this|scope|the (?:scope|project|work|job|assignment))|part|a (?:subject|topic))"
)
_A_SYSTEM = (
    r"(?-i:(?!Excel|Outlook|Word|Access)[A-Z][\w.]+)"  # "keep the invoices out of Zoho", but out of Excel is a wish
)
_OUT_OF = lazy.pattern(r"\s?s? out of\b", re.I)
_INTO = lazy.pattern(
    r"\s?s?(?:(?:,| and| or|,? and)(?: their| the)? [\w-]+){0,3} out of [\w .&+’-]{2,30}?,? (?:and )?(?:into|to|over to) ",
    re.I,
)  # "orders out of Shopify, into Xero"
_TAKEN = lazy.pattern(  # "Lorna prints each order out of Nutshell"
    r"\b(?:print|export|pull|take|get|download|read|fetch|bring|copy|lift|extract)\w*(?: (?:each|every|all|the|our|single|new|sales))*\s?$|\bcopies(?: \w+)? $",
    re.I,
)
_ALSO = r"(?:the |our |also )*(?:(?!the\b|our\b)[\w-]+ ){0,2}?[\w-]+"  # what is left out with it
_ANOTHER = r"(?:an?other|a (?:different|separate|parallel|later)|some other|other|different|separate)"
_WORK = r"(?:projects?|programmes?|programs?|initiatives?|tenders?|work ?streams?|contracts?|assignments?|jobs?)"
ELSEWHERE = (  # that it is done with other work, behind what is left out
    rf"(?:(?:does|do|will|should|shall|must)? ?belongs? (?:to|in|into|with|under) {_ANOTHER} (?:[\w-]+ )?(?:{_WORK}|team\b)|"
    rf"(?:is|are|will be|forms?|stays?|remains?) (?:all |both |already )?(?:(?:a )?(?:part|matter|subject|topic) (?:of|for|in) )?{_ANOTHER} (?:[\w-]+ )?{_WORK}(?:['’]s?)?(?=\W*$|[,;:.)]| (?:and|which|that|by|of|with|in|altogether|entirely)\b)|"
    r"(?:is|are) (?:an?other|a different) team['’]s(?: \w+)?(?=\W*$|[,;:.)])|"
    r"gehör(?:t|en) zu einem (?:anderen|eigenen|separaten) projekt|(?:ist|sind) (?:teil|gegenstand|bestandteil) eines (?:anderen|eigenen|separaten) projekts|(?:ist|sind) ein (?:anderes|eigenes|separates) projekt|"
    r"(?:relèvent?|dépend(?:ent)?) d['’]un autre projet|(?:fait|font) partie d['’]un autre projet|(?:est|sont) un autre projet|"
    r"pertenecen? a otro proyecto|(?:forma|forman) parte de otro proyecto|(?:es|son) (?:de )?otro proyecto|"
    r"(?:hoort|horen|behoort|behoren) (?:bij|tot) een ander project|(?:valt|vallen) onder een ander project|(?:is|zijn) (?:deel|onderdeel) van een ander project|(?:maakt|maken) deel uit van een ander project|"
    r"pertencem? a (?:um )?outro proje[ct]+o|(?:faz|fazem) parte de (?:um )?outro proje[ct]+o|(?:é|são) (?:de )?outro proje[ct]+o"
    r")"
)
_FOR_LATER = (  # that it is no part of the work now, and will be
    r"(?:(?:is|are|to|come|follow|go|move) )?(?:only )?(?:for |in )?(?:(?:the |a )?(?:phase (?:two|2|three|3)|(?:second|next|later|third) (?:phase|stage|step|wave))|later|next year|another (?:day|time|year)|some other year)(?=\W*$|[,;:.)])|(?:can|could|may) wait\b"
)
_SAYS_OUT = (  # what says so, behind a record
    r"(?:[\s,:–—|'*-]{1,6}|[ \t]{5,30})(?:"
    r"(?:(?:is|are|have|has|must|should|shall|will|can|may|need|ought)(?: to)? )?(?:(?:is|are|be|were|was|to be|stays?|remains?|kept) )?(?:all |to be |both )*(?:left |kept )?out"
    rf"(?=\W*$|[,;:.)]| (?:of (?:scope|it|this|the (?:scope|project|job|picture)|{_A_SYSTEM})|for|this|too|as|by|we|please|then)\b)|"
    r"(?:already )?(?:work|run|go|come|move|flow)[^.;,]{0,40}? and (?:(?:should|shall|can|must|may|are to) )?(?:be )?(?:left out|stay|remain|left alone)\b|"
    rf"(?:(?:should|shall|must|need|are|is|do|does|will|can|may|would|was|were)(?: not|n['’]?t)|needs? not|cannot|not)(?: to)? (?:be |all |really )*{_MOVED}\b|"
    r"(?:(?:should|shall|must|need|do|does|are|is|may|can)(?: not|n['’]?t)(?: be)?|no|not|out|nein|nee|não|non)(?: please| thanks?| thank you| yet| now)?(?=\W*$|[,;:.)])|"
    r"(?:(?:honestly|definitely|rather|on reflection|on second thoughts?|after all|thinking about it|in the end|sadly|now),? ){0,2}no(?=\W*$|[,;:.]| please)|no need\b|not (?:now|yet|for now|at this stage|this (?:time|round|year)|in this (?:phase|round|step)|bothered|interested)\b|"
    rf"(?:(?:can|may|should|shall|must|will|would|are to|is to|to|do|does|still) )?(?:all |just )*(?:stays?|remains?|rests?|left|be left) {_WHERE_IT_IS}(?=\W*$|[,;:.)]| |$)|"
    r"(?:can|may|should|must|shall|could|(?:is|are) to) (?:both |all )?be (?:let|left) (?:alone|be|as (?:it|they) (?:is|are))\b|"
    r"(?:is|are) (?:all )?(?:fine|grand|good|ok|okay|all right|alright|perfect) (?:as|where) (?:it|they) (?:is|are)|"
    r"(?:falls?|fell|lies?|stands?|are|is) (?:well )?(?:outside|beyond)\b|(?:is|are) (?:none of (?:your|our)|of no (?:concern|interest|use)|no (?:concern|part|business|subject|topic)|excluded|off[- ]limits|another matter|a separate)\b|"
    r"(?:was|were|had been) (?:once |originally )?(?:in|on|part of) (?:an? |the |our )?(?:earlier|first|previous|old|original|former|last)\b|(?:was|were) (?:in|on) [^,;.]{3,30}, (?:but )?(?:now|they are) (?:out|not)\b|(?:was|were|has been|have been) (?:struck out|dropped|removed|taken out|withdrawn|discussed and dropped|(?:talked about|talked over|discussed|considered|mentioned|debated),? (?:and|but) (?:(?:then|finally|in the end) )?(?:left out|dropped|struck(?: out)?|put aside|rejected|excluded|set aside))\b|"
    r"(?:[^.;]{0,60} )?(?:deferred|postponed|parked|shelved|put off)\b|"
    r"(?:[^.;]{0,60} )?nobody (?:else )?needs (?:them|those|it|these)\b|"
    r"(?:you|we|i)(?:['’]ll|['’]m|['’]re| am| are| (?:happy|glad|content|inclined|prepared) to| (?:can|may|could|should|will|would|shall|must|rather))* (?:leave|leaving|ignore|skip|forget|let|drop)\b(?! (?:the|it to|them to|to)\b)|"
    r"(?:we|i) (?:do not|don['’]?t)(?: (?:need|want|care|send|move|require|touch|ask)\b|(?=\W*$|[,;.]))|"
    rf"{_FOR_LATER}|{ELSEWHERE}|"
    r"(?:are |is )?(?:no|not) in (?:this|the) (?:phase|round|step|scope)\b|"
    r"(?:is|are) (?:handled|done|run|kept|managed) by (?:an? |the )?(?:outside|other|another|external|different)\b|"
    r"bleib(?:t|en) (?:aussen|außen|draußen|in|bei)\b|(?:wird|werden) nicht (?:übertragen|gebraucht|benötigt)|(?:ist|sind) (?:nicht|ausgenommen|außen)\b|"
    r"(?:restent|reste) (?:dans|en|hors)\b|(?:ne |n['’])(?:sont|est) pas (?:concernée?s?|inclue?s?)|queda(?:n|ba|rá|rán)? (?:fuera|en)\b|hoe(?:ft|ven) niet\b|blijf(?:t|ven)? (?:buiten|in|waar)\b|"
    r"(?:também )?(?:fica(?:m)?) (?:de )?fora|não (?:interessa|entra|são|é)m?\b|no (?:interesan?|entran?|hacen falta)\b"
    r")"
)
_OF_IT = r"(?: (?:records?|data|details|visits|side|stuff|history|histories|themselves))?(?: \([^()\n]{2,40}\))?(?: (?:of|in|from|for|on) (?:the |our )?[\w-]+(?: [\w-]+)?)?"
_TO_KEEP = lazy.pattern(r"\b(?:keep|kept|stays?|remains?|leave|left|hold|wants?|be)\b[^.;]*$", re.I)
_FLOWS = lazy.pattern(  # "opportunities and orders out of Capsule, invoices back": where they come from
    rf"s?(?:(?:,| and|,? and) [\w-]+){{1,2}} out of {_A_SYSTEM}(?=\W*$|[,;.]| (?:in)?to\b)", re.I
)
_BEHIND = lazy.pattern(  # … perhaps after what else is left out with it
    rf"{_OF_IT}(?:(?:,| &|/) {_ALSO}){{0,3}}?(?:,? (?:and|or) {_ALSO}){{0,2}}?{_SAYS_OUT}", re.I
)
_BEHIND_THE_LAST = lazy.pattern(rf"{_OF_IT}(?: (?:and|or) {_ALSO}){{0,2}}?{_SAYS_OUT}", re.I)
_IS_LAST = lazy.pattern(r"\b(?:and|or) (?:the |our |also )?$", re.I)  # "accounts and invoices, contacts we don't"
_BEFORE = lazy.pattern(  # what stands before it, up to its article
    r"(?:^|[\s(;:,–-])(?:"
    r"(?:do not|don['’]?t|please do not|please don['’]?t) (?:touch|want|need|include|send|move|copy|sync|transfer|care about|bother (?:with|about)|quote(?: for)?|open|migrate)|"
    r"(?:not|never) (?:bothered|fussed|interested|concerned) (?:about|in|with)|(?:nothing|no word) (?:about|regarding|on|of)|no need (?:for|of|to (?:move|touch|send|copy|sync|include))|"
    r"(?:leave|leaving|left) out:?|(?:crossed|struck|scratched|took|taken|ruled) out|excluding|excludes?|except(?: for)?|apart from|but not|forget(?: about)?|ignore|never mind|(?:would|['’]d) not bother with|"
    r"(?:all|everything|every (?:record|one)|any)(?: [\w]+){0,4} (?:but|save|bar|minus)|not in (?:this|scope|the scope):?(?: [\w,]+){0,3}|out of scope:?(?: [\w,]+){0,4}|"
    r"(?:records? |data )?(?:not (?:to (?:move|be moved|be exchanged|transfer)|in scope|included|concerned|needed)|that stay(?: where they are)?):?(?: [\w,]+){0,4}"
    r") (?:[\w-]+,? (?:and |or ))?(?:the |our |any |all |his |old |open |of the |history of )*$|(?:^|[|,;:(–-]|\s{2}|\b(?:I|we) (?:say|said|want)) ?(?:and |or |also )*(?:no|not|nor|neither|without)(?: the| any)? (?:\w+ )?$|"
    r"(?:^\W*|[.;:,(–-] ?|\b(?:please|and|but|so|you (?:can|may|could|should)|we (?:can|could|should|['’]?ll|will)) )(?:skip|omit|exclude|scrap|strike) (?:the |our |any |all |out )*$|"
    r"\bneither (?:the |our )?(?:(?!sales|finance|operations|accounting|accounts|support)[\w ]{2,30} nor (?:the |our )?)?$",
    re.I,
)
_LEAVE = lazy.pattern(
    r"\b(?P<verb>leave|leaving|keep|let|left) (?:the |our |all |any |those |these )*(?!hand )(?:\w+ )?$", re.I
)
_KEPT = lazy.pattern(
    rf"[\w\s,&-]{{0,25}}?\b(?:out|alone|separate|apart|away|(?:where|as) (?:it|they) (?:is|are))\b(?! of (?!scope|it|this|{_A_SYSTEM}))",
    re.I,
)
_ALONE = lazy.pattern(
    rf"[\w\s,&-]{{0,40}}?\b(?:out|alone|be\b|aside|off|away|{_WHERE_IT_IS})(?! of (?!scope|it|this))", re.I
)
_ALONE_NO = lazy.pattern(  # "No opportunities please"; not "no order may be sent before …"
    r"(?:(?:,| and| or|,? nor) (?:no )?[\w -]{2,25}){0,3}(?:\W*$|,| please| in this| yet| for now| either| at all|[;.:])",
    re.I,
)
_NO = lazy.pattern(r"\bno (?:\w+ )?$", re.I)
_OF_SOMETHING_ELSE = lazy.pattern(  # what is said of how a record is made or lost says nothing of the scope
    r"\b(?:duplicat\w+|twice|match\w*|agree\w*|lost|missing|paid|late|wrong|approved?|signed|written|typed|keyed|printed|decided|define\w*|clean\w*|reach\w*|"
    r"enough|whether|if|unless|until(?! (?:phase|(?:the |a )?(?:second|next|later|third)|next year|then|later)\b)|before|because nobody|nobody knows|how many)\b",
    re.I,
)
_OF_BEFORE = lazy.pattern(  # right before a record: what is left out is a part of it
    r"\b(?:old|older|past|archived?|historic(?:al)?|earlier|legacy|last year['’]s|previous years['’]|archives? of(?: the| our)?(?: old| past)?|backlog of(?: the| our)?(?: old)?) (?:the |our |customer |sales |purchase |supplier )*$",
    re.I,
)
_ARE_OF_BEFORE = lazy.pattern(r"(?:tickets?|cases?|support|service|history|complaints?)\b", re.I)  # all of them
_NUMBER_OF = lazy.pattern(r" no(?:\.|s?\.?(?= ?\d))", re.I)  # "Order no. 300451"
_MOST = 170  # characters of a clause that leaves something out


def is_of_before(clause: str, start: int, end: int) -> bool:
    """Whether a clause tells only of the old ones of a record at a place: "the archive of old invoices stays where it is"."""
    return _OF_BEFORE.search(clause, 0, start) is not None and not _ARE_OF_BEFORE.match(clause, start, end)


_IS_FOR_LATER = lazy.pattern(rf"{_OF_IT}(?:(?:,? and|,? or|,) {_ALSO}){{0,2}}?[\s,:–—|-]{{1,6}}(?:{_FOR_LATER})", re.I)


def is_for_later(clause: str, end: int) -> bool:
    """Whether what a clause says behind a record that it leaves out is that its time comes later: "invoices in phase 2"."""
    return _IS_FOR_LATER.match(clause, end) is not None


def leaves_out(clause: str, start: int, end: int) -> bool:
    """Whether a clause leaves out of the scope the record that stands at a place in it."""
    if len(clause) > _MOST or clause.rstrip().endswith("?") or _NUMBER_OF.match(clause, end):
        return False
    before, behind = clause[:start], clause[end:]
    if _OF_SOMETHING_ELSE.search(before[-40:]) or _OF_SOMETHING_ELSE.search(re.split(r"[,;:]", behind[:40])[0]):
        return False
    if _INTO.match(behind):
        return False
    followed = _BEHIND_THE_LAST if _IS_LAST.search(before) else _BEHIND
    flows = _OUT_OF.match(behind) and (_TAKEN.search(before) or not _TO_KEEP.search(before))
    if followed.match(behind) and not flows and not _FLOWS.match(behind):
        return True
    if leave := _LEAVE.search(before):
        alone = _KEPT if leave["verb"].casefold() == "keep" else _ALONE
        return alone.match(behind) is not None
    if _BEFORE.search(before):
        return not _NO.search(before) or _ALONE_NO.match(behind) is not None
    return False
