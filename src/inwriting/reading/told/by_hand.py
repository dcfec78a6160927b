"""Work that goes from one program to the other by a person: whoever types, reads off a screen, carries paper."""

from __future__ import annotations

from inwriting.reading.text.patterns import Said
from inwriting.reading.told.telling import Tellings, telling

_IT = r"(?:it|them|that|this|those|these|each|everything|(?:the )?lot|all of (?:it|them|this|that)|it all|the (?:same|whole thing|rest|details|lines|figures|order|job|sheet|data)|every (?:one|line|single one)|\w+)"
_PAPER = r"(?:e-?mails?|mails?|sheets?|papers?|dockets?|slips?|pads?|forms?|notes?|tickets?|print-?outs?|pdfs?|fax(?:es)?|photos?|pictures?|lists?|cards?|messages?|letters?|protocols?|logs?|copy|copies|scribbles?|notebooks?|pages?)"
_AGAIN = r"(?:again|anew|afresh|twice|once more|once again|a second time|a third time|from scratch|all over(?: again)?|over(?= in| again|\W*$)|in both|into both)"
_SOMEONE = r"(?:i|we|she|he|they|you|somebody|someone|one of (?:us|the \w+)|(?:the |our |my )?(?:girls|ladies|lads|office|clerks?|accounts|bookkeeper|back office|temps?|sister|wife|husband|colleague|assistant|staff|team)|(?-i:(?!The\b|An?\b|This|That|These|Those|Our|My|It\b|In\b|On\b|At\b|If\b|When|Each|Every|No\b|Any|Some|All|What|Which|Not\b|To\b|For\b|Record|Data|Customer)[A-Z])[\w'’]+)"
_WITH_RECORD = (
    r"(?:orders?|invoices?|bills?|jobs?|bookings?|customers?|accounts?|contracts?|quotes?|credit notes?|statements?)"
)
_SAID = Tellings(
    (
        telling(
            r",? (?:and )?(?:re-?typing|re-?keying|copying|pasting|typing|keying|copy[- ]?pasting|copying and pasting)(?:\W*$|[,;.])",
            unless=r"\b(?:no|without|stop|avoid|end|less|than|instead of|tired of)\b[^.;]{0,20}(?:typing|keying|copying|pasting)",
        ),
        telling(
            rf"\b{_SOMEONE} (?:then |just |still |also |usually |have to |has to |must )*(?:punch(?:es)?|hammers?|bang(?:s)?|bash(?:es)?|feeds?|key(?:s)?|types?|capture(?:s)?|re-?keys?|re-?types?|copy-?pastes?) {_IT}\b[^.;]{{0,25}}?\b(?:in|into|over|up|across|from|at night|by hand)\b"
        ),
        telling(
            rf"\b(?:does|do|doing|makes?|making|writes?|writing|enters?|keys?|types?|puts?) (?:then )?{_IT}(?: all| up| in)? {_AGAIN}"
        ),
        telling(
            rf"\b(?:is|are|gets?|has to be|have to be|must be) (?:then |all )?(?:entered|typed|keyed|written|put in|captured|punched in|re-?typed|re-?keyed|re-?entered)\b[^.;]{{0,30}}? (?:{_AGAIN}|by hand|in the (?:evening|morning|afternoon)|from (?:the |a |an |his |her |their )?{_PAPER})"
        ),
        telling(
            r"\b(?:is|are|gets?|has to be|have to be) (?:then |all )?(?:typed|keyed|punched|re-?typed|re-?keyed|re-?entered)(?: in(?:to)?(?: \w+)?)? by (?!itself|themselves|the (?:system|customer|client))\w+",
            unless=r"\b(?:letters?|minutes|reports?|manuscripts?|song|novel|poem)\b",
        ),
        telling(
            r"\btypes? over\b|\b(?:sits?|sitting|is there|works?|working)\b[^.;]{0,30} with an? (?:print-?out|ruler|calculator|pencil|clipboard|highlighter)\b"
        ),
        telling(
            r"\b(?:re-?)?transcrib(?:es?|ed|ing)\b|\bretranscrib\w+|\bworks? (?:it|them|that) into\b|\breads? (?:it |them |the \w+ )?out\b[^.;]{0,50}\b(?:taken down|writes?|types?|notes?|keys?)\b|\b(?:is|are) read out\b[^.;]{0,50}\b(?:taken down|written|typed|noted|keyed)\b|"
            r"\b(?:someone|somebody|i|she|he|we|(?-i:[A-Z])\w+) (?:has to |have to |must )?keeps? (?:them|the two|both|the lists) in step\b",
            unless=r"\bpast(?:e|ed|ing) (?:this|the (?:channel|chat|thread|conversation|whole|mail)|our chat|what|it here)\b|\bby my phone\b|\btranscribed by\b",
        ),
        telling(
            r"\b(?:go and look|looks? (?:it|them) up|goes and looks?)\b[^.;]{0,50}\b(?:then|and) (?:do|does|make|makes|write|writes|raise|raises|enter|enters) (?:the|an?|it|each)\b|"
            r"\b(?:pass|passes|go|goes|run|runs) through (?-i:[A-Z])\w+['’]s (?:spreadsheet|excel|sheet|hands|list|desk)\b"
        ),
        telling(
            r"\b(?:off|from) one (?:screen|window|program|programme|system|tab|monitor)\b[^.;]{0,25}\b(?:on ?to|into|in|to)\b[^.;]{0,15}\b(?:another|other)\b|\bboth (?:windows|screens|programs|programmes|tabs|systems) (?:open|side by side)\b|\b(?:two|both) (?:screens|windows) side by side\b|\bin the other (?:window|screen|program|programme)\b"
        ),
        telling(
            r"\bwith (?:her|his|my|their|our) (?:own )?(?:ten|two|bare) (?:fingers|hands)\b|\b(?:ten|two) fingers\b|\b(?:me|him|her|us|somebody|someone|(?-i:[A-Z])\w+) with a keyboard\b|\bcopy[- ](?:and[- ])?past(?:es?|ing)\b"
        ),
        telling(
            rf"\b{_WITH_RECORD},? (?:we|i|she|he|they) (?:then )?(?:write|make|do|raise|enter|type|makes|writes|does|raises|enters|types)s? (?:up |out )?from (?:his|her|their|the|an?|my) (?:\w+ )?{_PAPER}\b"
        ),
        telling(
            rf"\b(?:makes?|raises?|enters?|writes?|does|creates?|draws? up|(?:do|making|raising) ) ?(?:then )?(?:the|an?|each|every|our|its|his|her|their|\d+) (?:\w+ )?{_WITH_RECORD}\b[^.;]{{0,30}} (?:from|off|out of|after) (?:the|an?|his|her|their|my|that|this) (?:\w+ )?(?:{_PAPER}|screen|spreadsheet)\b"
        ),
        telling(
            rf"\b(?:enters?|puts?|keys?|types?|writes?) (?:it|them|that|this|everything|the \w+) (?:up |in |down |over )?(?:in |into |to )?(?:\w+ ){{0,3}}?(?:from|off) (?:the|an?|his|her|their|my) (?:\w+ )?{_PAPER}\b"
        ),
        telling(
            rf"\b(?:carr(?:y|ies)|walks?|takes?|brings?|runs?|hands?) (?:the |it|them|those|an? |his |her |my |their )(?:\w+ ){{0,2}}?(?:{_PAPER} )?(?:upstairs|downstairs|across|over|to the office|up|round|through|next door|to (?:accounts|finance|the back office))\b[^.;]{{0,50}}\b(?:booked|typed|entered|keyed|types?|enters?|keys?|books?|writes?|puts?)\b"
        ),
        telling(
            r"\b(?:go|goes|walk|walks|run|runs|pop|pops) (?:downstairs|upstairs|across|over|next door|round|along|down the corridor|to (?:the office|accounts|finance|sales))[^.;]{0,15} (?:and|to) (?:asks?|look|check|tells?|see)\b",
            needs=r"\b(?:paid|pay|invoices?|orders?|deposits?|payments?|accounts?|bills?|delivered|stock|booked)\b",
            unless=r"\b(?:approv|discount|permission|remember)\w*",
        ),
        telling(
            r"\bprints? (?:the|his|her|it|each|every|out|off|them|my|that|an?)\b[^.;]{0,40}\b(?:feeds?|types?|keys?|enters?|puts? (?:it|them) in|hands?|carries|walks?|writes?)\b"
        ),
        telling(
            r"\b(?:manual|hand[- ]made|hand[- ]written) (?:journals?|entr(?:y|ies)|postings?|imports?|uploads?|exports?|bookings?|corrections?|copying|transfers?)\b",
            unless=r"\b(?:no|without|fewer|less|avoid|stop|end)\b[^.;]{0,15}\bmanual\b",
        ),
        telling(
            r"\b(?:pulls?|exports?|downloads?|saves?)\b[^.;]{0,50}\b(?:csv|excel|spreadsheet|list|file|report)\b[^.;]{0,60}\b(?:loads?|uploads?|imports?|types?|keys?|pastes?|puts?|enters?)\b"
        ),
        telling(
            r"\b(?:writes?|puts?|copies|fills?) (?:it|them|this|that|everything|all) (?:in|into|down in) an? (?:big |huge |giant )?(?:excel|spreadsheet|google sheet|list)\b[^.;]{0,60}\b(?:takes?|does|loads?|uploads?|types?|keys?|enters?|makes?)\b"
        ),
        telling(r"\bcopying (?:the |all |each |every |our )?[\w ]{2,40} (?:out of|from|off) (?-i:[A-Z])\w+"),
        telling(
            rf"\b{_SOMEONE} cop(?:y|ies) (?:the |all |each |every |it |them |everything )?[\w ]{{0,30}}?(?:out of|off|from|over) (?:(?-i:[A-Z])\w+|the (?:crm|erp|ledger|sheet|list|mail))\b",
            unless=r"\bcop(?:y|ies) (?:me|you|him|us)\b",
        ),
        telling(  # "…, Kai types it", "nothing in between but Ronit, who copies"
            rf"(?:^|[,;:–—] ?| - |\b(?:so|because|and|until|unless|but|since) )(?:then |only |just |so )*{_SOMEONE} (?:then |just |still |always |has to |must )*(?:types?|keys?|re-?types?|re-?keys?|re-?enters?) (?:it|them|that|this|those|everything|the lot|each(?: one)?)(?: (?:again|in|over|up|all))?(?=\W*$|[,;.])|"
            r"\b(?:but|only|just|except(?: for)?|through|via) (?-i:[A-Z])\w+,? who (?:copies|types|keys|re-?keys|re-?types|re-?enters|transfers|carries)(?: (?:it|them|everything|all|over|across))*(?=\W*$|[,;.])"
        ),
        telling(  # "the excise lines being typed over by my father", "order typed in Logo Tiger on Wednesday"
            r"\b(?:being |all )?(?:typed|keyed|copied|re-?typed|re-?keyed|re-?entered)(?: (?:over|in|across|up|again))? by (?!itself|themselves|the (?:system|customer|client)|hand\b)(?:my|our|the|an?|his|her|(?-i:[A-Z])\w+)\b|"
            rf"\b{_WITH_RECORD} (?:then |later )?(?:typed|keyed|re-?typed|re-?keyed|re-?entered)(?: again)? (?:in|into|in to) (?-i:[A-Z])",
            unless=r"\b(?:letters?|minutes|reports?|manuscripts?|song|novel|poem)\b",
        ),
        telling(
            rf"\b{_SOMEONE}(?: (?:in|at|from|on) the \w+)? (?:writes?|notes?|jots?|enters?) (?:it|them|these|this|that|each|everything)(?: all| down)? (?:in|into|on) (?:an?|the|her|his|our) (?:\w+ )?(?:book|notebook|exercise book|pad|clipboard|whiteboard|blackboard|slip|diary|calendar)\b"
        ),
        telling(r"\b(?:by|with) (?:\w+ ){1,2}at (?:the|a|her|his) keyboard\b"),
    ),
    unless=(
        r"(?:\bnot|n['’]t) (?:doing|going to do|have to|want to|do) (?:it|that|this|\w+) |\b(?:easier|quicker|faster|this (?:mail|message|e-?mail)|pass(?:ing)? (?:this|it) on|paste this|the plan|integrator|nobody|no one|no \w+ (?:is|are|gets?)(?: ever)? (?:typed|keyed|entered|written)|never|no longer|any ?more|without (?:anyone|anybody|somebody|having)|(?:stop|end|avoid|get rid of|tired of|instead of)(?: \w+){0,2} (?:re)?-?(?:typing|keying|copying|entering)|by (?:itself|themselves)|automatically|web ?shop|customers? (?:types?|keys?|enters?|puts?)|"
        r"you(?:r)?|please|used to|will be|should|ought to|instead of|password|pasting the (?:channel|chat|thread|conversation)|rather than writ\w+|building|brochures?|labels? for|newspaper|approv\w*|signs? off|contracts? (?:is|are) signed)\b"
    ),
)


_WISHED_AWAY = Tellings(  # also where a sentence says that it is to end: "so Bea no longer has to key each one in"
    (
        telling(
            r"\b(?-i:(?!We\b|I\b|You\b|It\b|They\b|The\b)[A-Z])\w+ (?:no longer (?:has|needs) to|does(?:n['’]t| not) have to|need(?:n['’]t| not)) (?:re-?)?(?:key|type|copy|enter|re-?type)\b|"
            r"\bwithout (?!anyone|anybody|someone|somebody)(?-i:[A-Z])\w+ (?:having to )?(?:re-?)?(?:key|typ|copy|enter|paste?)(?:ing)?\b",
            needs=r"\b(?:want|like|wish|so|should|must|need|hope|point)\b",
            unless=r"\b(?:passwords?|works|already|today|now|team|everybody|list|mail)\b",
        ),
        telling(
            r"\b(?:by|via|on|with|carr(?:y|ies)|takes?|brings?) (?:an? |the |her |his |my )?(?:\w+ )?(?:usb|memory|thumb|flash|pen)[ -]?(?:sticks?|drives?|keys?)\b",
            unless=r"\b(?:back-?ups?|photos?|music|virus\w*|forbidden|banned|not allowed|lost|presentation|brochures?|videos?|give-?aways?)\b",
        ),
        telling(
            rf"\b{_SOMEONE} (?:then |always |has to |must )*(?:joins?|merges?|combines?|matches|compares?|puts?|brings?|pastes?|stitches|lines up) (?:the |all )?(?:two|both|lists|them|figures|exports|halves|data)(?: (?:lists|files|exports|together|up|halves))* (?:in|into|with) (?:an? |the |her |his )?(?:big |huge )?(?:spreadsheet|excel|sheet|workbook)\b"
        ),
        telling(  # "quotes must not be retyped any more": they are now
            r"\b(?:must|should|shall|need|may|have to|ought to)(?: not|n['’]t| no longer| never)(?: have to)? be (?:re-?typed|re-?keyed|typed|keyed|copied|re-?entered)\b[^.;]*\b(?:any ?more|any longer|again|twice|by hand|in future)\b|"
            r"\b(?:must|should|shall|need|may|have to|ought to) no longer (?:have to )?be (?:re-?typed|re-?keyed|typed|keyed|copied|re-?entered)\b"
        ),
    )
)


def is_done_by_hand(said: Said, above: str) -> bool:
    """Whether a sentence tells that a person brings something from one place to the other."""
    return _SAID.in_(said, above) or _WISHED_AWAY.in_(said, above)
