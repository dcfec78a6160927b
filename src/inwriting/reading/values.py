"""Typed values from a person's words: what an answer says, by the type of its question.

A value is given only where the words leave no doubt. Status `assumed` is for who does not know or only thinks
so (the desk goes on with an assumption), `unclear` for what must be asked again; then the value is None and the
note says what is missing, in words that can stand in a letter.

Forms: numbers with a point and no grouping (`12400.5`), rates with their unit (`400 per day`), money as
`EUR 25000` or `EUR 20000-30000`, dates as ISO 8601 (`2027-03-15`, `2027-03`, `2027-Q3`, `2027`), yes/no as `yes`
or `no` (with a reservation: `yes, except invoices`), several and list joined by `, `.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from rapidfuzz.fuzz import ratio

from inwriting.playbook.schema import Playbook, System
from inwriting.reading.replies.align import TICKED, UNTICKED, words_of
from inwriting.reading.replies.evasive import SAID_BEFORE, evades, says_before
from inwriting.reading.replies.none_set import NOT_YET, says_none
from inwriting.reading.text import lazy

Reading = tuple[str, str | None, str]  # status, value, note

_UNKNOWN = lazy.pattern(
    r"(?:(?:sorry|hmm|honestly|well|tbh|ok|to be honest|at the moment|currently|right now|so far|as of now)[,.: ]+)?"
    r"(?:(?:(?:i|we|they|nobody|no one)\s)?(?:(?:really|honestly|currently|simply|just|genuinely)\s)?(?:do not|"
    r"don['’]?t|does not|doesn['’]?t|didn['’]?t|did not|"
    r"can ?not|can['’]?t|could not|couldn['’]?t)\s(?:(?:really|yet|currently|even)\s)?(?:know|say|tell|be sure|"
    r"decide)|(?:nobody|no one) (?:here )?knows|who knows|not (?:yet )?(?:sure|certain|known|decided|"
    r"defined|determined|settled|agreed)(?! (?:by|in|at|on))|(?:i['’]?m|we['’]?re|i am|we are) (?:not|un)\s?(?:sure|"
    r"certain|decided|aware)|"
    r"we have(?:n['’]?t| not) (?:decided|defined|agreed|settled|looked|figured|determined|discussed|thought)|"
    r"(?:has|have)(?: not|n['’]?t) (?:yet )?been (?:decided|defined|agreed|settled|determined)|unsure|uncertain|"
    r"unknown|undecided|"
    r"(?:absolutely |really )?no (?:idea|clue|decision)|(?:i |we )?have no (?:idea|clue)|haven['’]?t (?:decided|a "
    r"clue|the faintest)|idk|dunno|tb[dac]\b|to be (?:decided|defined|determined|confirmed|agreed)|"
    r"(?:still )?(?:open|undefined|unclear|not (?:available|set|clear|yet))(?=\W*$)|up to you\b|you (?:decide|choose|"
    r"tell us)|your (?:call|choice|decision)|whatever you (?:think|recommend|suggest|prefer)|"
    r"(?:please )?(?:assume|use|go with|take) (?:your|the) (?:assumption|default|recommendation|suggestion)|as you "
    r"(?:assume|assumed|suggest|propose|prefer)|"
    r"keine ahnung|weiß (?:ich|ich nicht|nicht)|wissen wir (?:noch )?nicht|noch (?:offen|unklar|nicht)|unklar|(?:on|"
    r"nous) ne sa(?:it|vons) pas|je ne sais pas|aucune idée|no (?:lo )?sabemos|"
    r"no (?:lo )?sé|non (?:lo )?s(?:o|appiamo)|não sabemos|não sei|geen idee|weten we (?:nog )?niet|\?+\s*$)",
    re.IGNORECASE,
)
_DEFERRED = lazy.pattern(
    r"^(?:[^\W\d]+,? ){0,2}?(?:[^\W\d]+['’]ll|will|shall|(?:am |are |is )?going to|(?:i['’]m|we['’]re) going to|need "
    r"to|needs to|have to|has to|let me|must) "
    r"(?:\w+ ){0,3}?(?:send|check|ask|get back|come back|confirm|follow|share|provide|find out|look (?:into|up|it "
    r"up)|revert|forward|supply|clarify|"
    r"verify|advise|update you|report back|answer (?:this|that|it) (?:later|tomorrow|separately)|let you know)\b|"
    r"^(?:please )?(?:see|refer to|cf\.?|per|as (?:in|per|under|for)|same as|ditto|like|as) (?:(?:the )?(?:above|"
    r"below|previous|before|my|our|attached|attachment|other|"
    r"document|file|spreadsheet|e-?mail|brief|answer)|(?:q|question|answer|no\.?|#)?\s?\d)|^(?:same|ditto|idem|as "
    r"above|see above|see below|see attached|see attachment|attached|"
    r"siehe oben|siehe unten|s\.\s?o\.|s\.\s?u\.|wie oben|voir ci-dessus)\b[^a-z]*$|"
    r"^(?:please |best |you (?:should|could|can) |better )*(?:ask|talk to|speak to|speak with|check with|contact|"
    r"refer to)\b|"
    r"\b(?:is|are) (?:looking into|checking|better placed|the right person)|^(?:later|tomorrow|soon|next week|to "
    r"follow|follows|pending|in progress|wip|coming|more later)\b\W*$|"
    r"\bto follow\b|\bwill (?:be )?(?:follow|sent|send|come)\b|\b(?:sende|schicke|kläre|klären|frage) (?:ich|wir)\b|"
    r"\bkommt (?:noch|morgen|später)\b",
    re.IGNORECASE,
)
_ASKS_BACK = lazy.pattern(r"\w[^\w?]*\?+[\s)\"'”]*$")
_AGREED = lazy.pattern(
    r"\W*(?:yes,? )?(?:agreed|ok|okay|fine|correct|confirmed|as assumed|(?:that['’]?s|this is|that is|it['’]?s) "
    r"(?:right|correct|fine|ok|okay)|(?:the |your )?assumption (?:is |holds|stands)?\s?"
    r"(?:ok|okay|fine|correct|right|good|accepted)?|works for us|fine (?:for|with|by) (?:us|me)|einverstanden|passt|"
    r"d['’]accord|de acuerdo|va bene)\W*",
    re.IGNORECASE,
)
_PROMISE = lazy.pattern(
    r"\b(?:tomorrow|later|soon|back|you|asap|next|today|tonight|shortly|separately|internally|when|once|it|that|this|"
    r"him|her|them|with|by|on|"
    r"(?:mon|tues|wednes|thurs|fri)day|morgen|später)\b",
    re.IGNORECASE,
)
_HEDGE = lazy.pattern(
    r"\b(?:i|we) (?:think|guess|believe|suppose|assume|reckon|expect|suspect|imagine)\b|\b(?:probably|perhaps|maybe|"
    r"possibly|presumably|might be|may be|could be|"
    r"most likely|likely|should be|not (?:100\s?%|entirely|completely|totally|fully|quite|really) (?:sure|certain)|"
    r"i['’]?d say|if i (?:remember|recall)|(?<!them )(?<!hand )(?<!\bit )(?<!that )(?<!those )from memory|afaik|"
    r"as far as (?:i|we) know|to my knowledge|wahrscheinlich|vermutlich|vielleicht|ich glaube|wir glauben|ich denke|"
    r"peut-être|probablement|probablemente|quizás|forse|"
    r"probabilmente|talvez|waarschijnlijk|misschien)\b",
    re.IGNORECASE,
)
_INITIALS = lazy.pattern(
    r"\s*(?:[\[(<]{1,2}(?:[A-Z]{1,4}|[A-Z]\.\s?[A-Z]\.?|[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{1,20}(?:[ "
    r",]{1,2}[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ.]{0,20}){0,2})[\])>]{1,2}[\s:–-]*|"
    r"(?:>{1,3}|=+>|-+>|→|➔|►|»|\*{2,4}|#{2,4}|[-–—]{2,3}(?=\s))\s*|(?:A|Ans|ANS|Answer|ANSWER|Antwort|Reply|Response|Réponse|Respuesta|"
    r"Risposta)\s?[:.=]\s+|[•·*–—-]\s+(?=\S))"
)
_TRAILING_MARKS = lazy.pattern(r"\s*(?:<{1,3}|\*{2,4}|(?<=\s)[\[(](?:[A-Z]{2,3})[\])])\s*$")

YES = [
    "yes",
    "yep",
    "yeah",
    "yup",
    "y",
    "correct",
    "right",
    "true",
    "indeed",
    "affirmative",
    "absolutely",
    "definitely",
    "confirmed",
    "agreed",
    "ja",
    "jawohl",
    "oui",
    "sí",
    "si",
    "sim",
    "da",
    "tak",
    "ano",
    "evet",
    "да",
    "sure",
    "certainly",
    "exactly",
]
NO = [
    "no",
    "nope",
    "n",
    "nein",
    "non",
    "não",
    "nao",
    "nee",
    "nej",
    "nei",
    "ne",
    "nie",
    "hayır",
    "нет",
    "negative",
    "never",
    "none",
    "false",
    "incorrect",
    "wrong",
]
_YES = lazy.pattern(
    rf"(?:{'|'.join(YES)}|of course(?! not)|that['’]?s (?:right|correct)|this is (?:right|correct)|[{TICKED}]|\[x\]|\+1)(?!\w)",
    re.IGNORECASE,
)
_NO = lazy.pattern(
    rf"(?:{'|'.join(NO)}|of course not|not (?:yet|at all|really|at the moment|currently|so far|any ?more)|nothing|"
    rf"[{UNTICKED}])(?![\w])",
    re.IGNORECASE,
)
_OPEN_TYPES = ("free", "list", "several")
_ASKS_WHETHER = lazy.pattern(r"(?:is|are|do|does|did|can|could|will|would|has|have|had|should|must)\b", re.IGNORECASE)
_BARE_YES = lazy.pattern(
    rf"\W*{_YES.pattern}(?:[\s,.!–-]+(?:{_YES.pattern}|please|thanks|thank you|exactly|indeed|it is|it does|they are|they do|we do|there is|there are))*\W*",
    re.IGNORECASE,
)
_BARE_NO = lazy.pattern(rf"\W*{_NO.pattern}(?:[\s,.!–-]+(?:{_NO.pattern}|thanks|thank you))*\W*", re.IGNORECASE)
_WE_DO = lazy.pattern(
    r"(?:we|they|it|i|there|that|this|he|she)\s(?:do|does|did|have|has|are|is|was|were|will|would|can|could|"
    r"am)(?P<no>\s?n['’]t|\snot|\snone)?\b",
    re.IGNORECASE,
)
_WE_DONT = lazy.pattern(
    r"(?:we|they|it|i|there|that|this)\s?(?:do not|don['’]?t|have(?: not|n['’]?t)|can ?not|can['’]?t|won['’]?t|is(?: "
    r"not|n['’]?t)|are(?: not|n['’]?t)|doesn['’]?t|have no|are no|is no|has no|is none|are none)\b",
    re.IGNORECASE,
)
_RESERVATION = lazy.pattern(
    r"\b(?:except|but|however|unless|only|apart from|other than|not for|excluding|although|though|partly|partially|"
    r"if|until|aber|außer|nur|sauf|mais|pero|salvo|ma|tranne)\b",
    re.IGNORECASE,
)
_NOTHING = lazy.pattern(
    r"\W*(?:n/?a|n\.a\.?|not applicable|none|nothing|nil|no one|nobody|keine?r?|entfällt|aucun|ninguno|nessuno)\W*",
    re.IGNORECASE,
)

NUMBER = r"\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?"
_SCALE = r"(?:\s?(?P<{0}>k|K|m|M|mn|mio|Mio|million|millions|thousand|tausend|mille|bn|billion|T)(?![A-Za-z]))?"
_AMOUNT = lazy.pattern(
    rf"(?P<a>{NUMBER}){_SCALE.format('sa')}(?:\s?(?:-|–|—|to|bis|and|und|à|"
    rf"a)\s?[€$£]?\s?(?P<b>{NUMBER}){_SCALE.format('sb')})?"
)
_SCALES = {
    "k": 1000,
    "thousand": 1000,
    "tausend": 1000,
    "mille": 1000,
    "t": 1000,
    "m": 10**6,
    "mn": 10**6,
    "mio": 10**6,
}
_SCALES |= {"million": 10**6, "millions": 10**6, "bn": 10**9, "billion": 10**9}
_RATE = lazy.pattern(
    r"\s*(?P<what>(?:[A-Za-z-]{2,20}\s){0,3}?)(?:(?P<per>per|a|an|each|every|/|pro|par|por|al)\s?(?P<unit>second|"
    r"minute|hour|day|week|month|quarter|year|annum|tag|woche|monat|"
    r"jahr|stunde|jour|semaine|mois|día|semana|mes|año|business day|working day)\b|(?P<adverb>hourly|daily|weekly|"
    r"monthly|quarterly|yearly|annually))",
    re.IGNORECASE,
)
_UNITS = {
    "tag": "day",
    "jour": "day",
    "día": "day",
    "woche": "week",
    "semaine": "week",
    "semana": "week",
    "monat": "month",
    "mois": "month",
}
_UNITS |= {
    "mes": "month",
    "jahr": "year",
    "annum": "year",
    "año": "year",
    "stunde": "hour",
    "hourly": "hour",
    "daily": "day",
    "weekly": "week",
}
_UNITS |= {"monthly": "month", "quarterly": "quarter", "yearly": "year", "annually": "year"}
ONES = {  # of English numbers in words
    word: number
    for number, word in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        1,
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_SMALL = {"zero": 0, **ONES, **TENS}
_SMALL |= {
    "dozen": 12,
    "null": 0,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "acht": 8,
    "zehn": 10,
    "zwölf": 12,
}
_CURRENCY = lazy.pattern(
    r"(?P<code>\b(?:EUR|USD|GBP|CHF|(?-i:NIS)(?!\s?2\b)|SEK|NOK|DKK|ISK|PLN|CZK|HUF|BGN|CAD|AUD|NZD|JPY|CNY|HKD|KRW|THB|MYR|IDR|INR|SGD|"
    r"ZAR|KES|NGN|EGP|BRL|MXN|CLP|AED|ILS|"
    r"(?-i:RON|PHP|ARS|COP|PEN|SAR|TRY|UAH|MAD|VND|PKR|BDT|LKR|TWD|GHS|TZS|UGX|TND|DZD|QAR|KWD|BHD|OMR|JOD|RSD|UYU|CRC|GTQ|DOP|BOB|PYG|KZT|GEL|AMD|"
    r"AZN|MUR|XOF|XAF|ETB|RWF|ZMW|BWP|NAD|MZN|AOA|MKD|MDL|BAM|TTD|JMD|BBD|BSD|XCD|XPF|FJD|GYD|HTG|HNL|NIO|LBP|IQD|NPR|MMK|KHR|LAK|MNT|UZS|KGS|TJS|TMT|BYN|"
    r"RUB|MGA|MWK|GMD|GNF|LRD|CVE|DJF|SZL|LSL|LYD|BIF|CDF|PGK|SBD|VUV|WST|BZD|AWG|KYD|BMD|MVR|BND))(?![A-Za-z]))(?:\s?(?:\$|€|£|R\$|Fr\.)(?=\s?\d)|\$)?|"
    r"(?P<sign>US\$|U\$[SD]|\$\s?(?:canadiens?|américains?|CAN?|US|AUD?|NZ)\b|\$A\b|A\$|C\$|CA\$|AU\$|NZ\$|R\$|S\$|SG\$|HK\$|NT\$|MX\$|TT\$|J\$|BZ\$|EC\$|(?<![A-Za-z])\$|[€£¥₹₺₦₱₪₩฿₴₽₫₵]|\bRs\b\.?|\bzł(?!\w)|\bKč(?!\w)|"
    r"\bKSh\b|\bTSh\b|\bUSh\b|(?-i:\bFt\b|\bTL\b)|(?-i:\bRM(?=\s?\d)|\bRp\.?(?=\s?\d)|\bS/\.?(?=\s?\d{1,3}[ ,.]\d{3})|\bFr\.(?=\s?\d))|\bR(?=\s?\d{1,3}[ ,]\d{3}|\s?\d{2,3}\s?k\b|\s?\d{1,3}(?:[.,]\d+)?\s?(?:m|mn|mio|million)\b))|(?P<word>\b(?:(?:australian|canadian|us|new zealand) dollars?|australian|aussies?|canadian|euros?|"
    r"pounds?(?: sterling)?|sterling|dollars?|bucks|(?:francs?|f\.?) ?cfa\b|fcfa|francs? suisses?|francs?|swiss francs?|kronor|kroner|kronur|(?-i:[Kk]r)\b\.?|zloty|złoty|rupees?|yen|quid|(?:mexican|chilean|colombian|argentine|philippine) pesos?|pesos?(?: (?:mexicanos?|chilenos?|colombianos?|argentinos?|uruguayos?|dominicanos?))?|"
    r"naira|rands?|reais|shekels?|forints?|ringgit|rupiah|baht|yuan|renminbi|dirhams?|riyals?|rials?|dinars?|shillings?|grand(?= |[.,;)]|$)|(?:czech )?koruna|lei|lev[as]?|(?:turkish )?liras?|cedis?)(?!\w))",
    re.IGNORECASE,
)
# What a name means that several countries' money has, where nothing tells whose.
USUAL = {"?$": "USD", "?dollar": "USD", "?franc": "CHF", "?rupee": "INR", "?dirham": "AED", "?cfa": "XOF"}
CURRENCY_NAMES = re.sub(r"\?P<\w+>", "?:", _CURRENCY.pattern)
_SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "$": "?$",  # dollars, or the pesos of several countries
    "us$": "USD",
    "u$s": "USD",
    "u$d": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "am$": "USD",
    "r$": "BRL",
    "¥": "JPY",
    "₹": "INR",
    "nz$": "NZD",
    "rs": "?rupee",
    "rs.": "?rupee",
    "r": "ZAR",
    "s$": "SGD",
    "sg$": "SGD",
    "hk$": "HKD",
    "nt$": "TWD",
    "mx$": "MXN",
    "₺": "TRY",
    "tl": "TRY",
    "₦": "NGN",
    "₱": "PHP",
    "₪": "ILS",
    "₩": "KRW",
    "฿": "THB",
    "zł": "PLN",
    "kč": "CZK",
    "ft": "HUF",
    "ksh": "KES",
    "tsh": "TZS",
    "ush": "UGX",
    "rm": "MYR",
    "rp": "IDR",
    "rp.": "IDR",
    "s/": "PEN",
    "s/.": "PEN",
    "fr.": "CHF",
    "tt$": "TTD",
    "j$": "JMD",
    "bz$": "BZD",
    "ec$": "XCD",
    "₴": "UAH",
    "₽": "RUB",
    "₫": "VND",
    "₵": "GHS",
}
_OTHER_CODES = {"NIS": "ILS"}  # as people write it there
_CURRENCY_WORDS = {
    "australian": "AUD",
    "aussie": "AUD",
    "canadian": "CAD",
    "new zealand": "NZD",
    "us dollar": "USD",
    "euro": "EUR",
    "pound": "GBP",
    "sterling": "GBP",
    "dollar": "?dollar",  # one that several countries have: `currencies.local_currencies`
    "bucks": "?dollar",
    "franc cfa": "?cfa",
    "francs cfa": "?cfa",
    "f cfa": "?cfa",
    "franc suisse": "CHF",
    "francs suisse": "CHF",
    "franc": "?franc",
    "kroner": "?kr",
    "kronur": "ISK",
    "grand": "?grand",
    "riyal": "?riyal",
    "rial": "?riyal",
    "dinar": "?dinar",
    "shilling": "?shilling",
    "chilean": "CLP",
    "colombian": "COP",
    "argentine": "ARS",
    "philippine": "PHP",
    "peso mexicano": "MXN",
    "pesos mexicano": "MXN",
    "pesos chileno": "CLP",
    "pesos colombiano": "COP",
    "pesos argentino": "ARS",
    "pesos uruguayo": "UYU",
    "pesos dominicano": "DOP",
    "swiss": "CHF",
    "krono": "SEK",
    "kr": "?kr",
}
_CURRENCY_WORDS |= {
    "zloty": "PLN",
    "złoty": "PLN",
    "rupee": "?rupee",
    "yen": "JPY",
    "quid": "GBP",
    "peso": "?peso",
    "mexican": "MXN",
    "naira": "NGN",
    "rand": "ZAR",
    "reais": "BRL",
    "shekel": "ILS",
    "forint": "HUF",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "baht": "THB",
    "yuan": "CNY",
    "renminbi": "CNY",
    "dirham": "?dirham",
    "koruna": "CZK",
    "czech": "CZK",
    "lei": "RON",
    "lev": "BGN",
    "lira": "TRY",
    "turkish": "TRY",
    "cedi": "GHS",
}

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero gennaio janeiro januari",
            "february feb februar février fevrier febrero febbraio fevereiro februari",
            "march mar märz maerz mars marzo março maart",
            "april apr avril abril aprile",
            "may mai mayo maggio maio mei",
            "june jun juni juin junio giugno junho",
            "july jul juli juillet julio luglio julho",
            "august aug août aout agosto augustus",
            "september sep sept septembre septiembre settembre setembro",
            "october oct oktober okt octobre octubre ottobre outubro",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre decembre diciembre dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}
_BY_INITIAL = itertools.groupby(sorted(MONTHS, key=lambda name: (name[0], -len(name))), key=lambda name: name[0])
MONTH = "|".join(f"{initial}(?:{'|'.join(name[1:] for name in names)})" for initial, names in _BY_INITIAL)
_YEAR = r"(?:(?:19|20)\d\d|['’]\d\d)"
_NTH = (  # of a quarter, in the languages of Europe that briefs are read in
    r"[1-4](?:\.?[º°ª]|\.|er|re|e|ème|ro|do|to)?|erste[sn]?|zweite[sn]?|dritte[sn]?|vierte[sn]?|premier|deuxième|second|troisième|quatrième|"
    r"primer|segundo|tercer|cuarto|primeiro|terceiro|quarto|eerste|tweede|derde|vierde"
)
DATES = lazy.pattern(  # each begins where a word does, with a digit or one of these letters, which is asked once
    rf"\b(?=[\dac-jl-qstvyz])(?:(?P<iso>(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])\b)|(?P<isomonth>(?:19|"
    rf"20)\d\d-(?:0[1-9]|1[0-2])\b)|"
    rf"(?P<dmy>(?P<d1>\d{{1,2}})(?P<dsep>[./-])(?P<d2>\d{{1,2}})(?P=dsep)(?P<d3>(?:19|20)\d\d|\d\d)\b)|"
    rf"(?P<my>(?:0?[1-9]|1[0-2])/(?:19|20)\d\d\b)|"
    rf"(?P<mdy>(?P<mm>{MONTH})\.?,?\s(?P<md>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<my2>{_YEAR}))?\b(?!\s?%))|"
    rf"(?P<dmonth>(?P<dd>\d{{1,2}})(?:st|nd|rd|th|er|\.|º|°)?[\s/-](?:of\s|"
    rf"de\s)?(?P<dm>{MONTH})\b\.?(?:,?[\s/-](?:de\s)?(?P<dy>{_YEAR}|(?<=\s)(?:2[6-9]|3\d)(?=\s*(?:$|[.,;!?)]|pls|please|latest))))?)|"
    rf"(?P<month>(?P<mo>{MONTH})\b\.?[,/ -]{{0,2}}(?:of\s|de\s)?(?P<moy>{_YEAR})?)|"
    rf"(?P<yq>(?P<yqy>20\d\d)[\s/-]?Q(?P<yqn>[1-4])\b)|"
    rf"(?P<quarter>(?:(?:Q|T(?=[1-4][\s/-]{{0,2}}20\d\d))(?P<q1>[1-4])|(?P<q2>[1-4])Q|(?P<q3>first|second|third|fourth|last|1st|2nd|3rd|"
    rf"4th)\squarter|(?P<q4>{_NTH})\s(?:quartals?|trimestre|kwartaal))(?:[\s/,-]{{0,2}}(?:of\s|in\s|del?\s|v[ao]n\s|do\s)?(?P<qy>{_YEAR}|(?<=[/'’-])\d\d))?\b)|"
    rf"(?P<half>(?:H(?P<h1>[12])|(?P<h2>first|second)\shalf)(?:[\s/,-]{{0,2}}(?:of\s|in\s)?(?P<hy>{_YEAR}))\b)|"
    rf"(?P<yearend>(?:end of (?:the |this )?(?:calendar )?year|(?<!our )(?<!financial )(?<!fiscal )(?<!tax )(?<!company['’]s )year[- ]end(?![- ](?:clos\w+|accounts|audit|rush|stock\w*|books|inventory|results|party))|ende des jahres|jahresende|fin "
    rf"d['’]année)\b(?:\s(?P<yy>(?:19|20)\d\d))?|end of (?P<ey>(?:19|20)\d\d)\b|"
    rf"ende (?P<ey2>(?:19|20)\d\d)\b)|(?P<nextend>end of next year\b)|"
    rf"(?P<dm2>(?P<dd2>\d{{1,2}})\.(?P<mm2>\d{{1,2}})\.(?![\w.]))|"
    r"(?P<relative>(?:in (?P<rn>\d{1,3}|a|one|two|three|four|five|six|eight|ten|twelve) (?P<ru>day|week|month|"
    r"quarter|year)s?|(?P<next>next|this) (?P<nu>month|quarter|year)|tomorrow)\b)|"
    r"(?P<year>20\d\d\b))",
    re.IGNORECASE,
)
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": 4}
_NTH_BEGINS = {  # the first letters of such a word
    **dict.fromkeys(("1", "ers", "eer", "pre", "pri"), 1),
    **dict.fromkeys(("2", "zwe", "deu", "sec", "seg", "twe"), 2),
    **dict.fromkeys(("3", "dri", "tro", "ter", "der"), 3),
    **dict.fromkeys(("4", "vie", "qua", "cua"), 4),
}
_PERSON_ADDRESS = lazy.pattern(r"[A-Za-z0-9._%+'’-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}")
_PERSON_NAME = lazy.pattern(
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?[A-ZÀ-ÖØ-Þ][\w'’-]+(?:\s(?:de|van|von|der|den|la|le|di|da|"
    r"[A-ZÀ-ÖØ-Þ][\w'’.-]*)){1,3}"
)
_SELF = lazy.pattern(
    r"\W*(?:me|myself|i|i am|i do|i will|that['’]?s me|that would be me|it['’]?s me|that is me|ich|moi|yo|"
    r"io)\W*(?:\(.*\))?\W*",
    re.IGNORECASE,
)
_NEGATED_BEFORE = lazy.pattern(
    r"(?:\b(?:not|no longer|never|without|instead of|rather than|no more|neither|nor|previously|formerly|was|were|"
    r"used to (?:use|be|run|have)|ex|retired|retiring|"
    r"replac(?:ed|ing|es)|moving (?:off|away from|from)|mov(?:ed|ing) (?:off|from)|migrat(?:ed|ing) (?:off|from|away "
    r"from)|switch(?:ed|ing) from|leaving|left|dropp(?:ed|ing)|nicht|kein|keine|statt|pas|non)"
    r"(?:\s(?:on|in|with|the|our|a|an|use|using|have|yet))*\s)$",
    re.IGNORECASE,
)
_NO_BEHIND = lazy.pattern(  # "orders: yes, invoices - no, contacts (no)"
    r"\s{0,3}(?:[-–—:=|]{1,2}\s{0,3}(?:no|nein|non|n)\b(?=\s*(?:[,;.)|\n]|$))|\(\s?no\s?\))", re.IGNORECASE
)
_LIST_SPLIT = lazy.pattern(r"\n+|;|,(?!\d)|\s(?:and|und|et|y|e|&|\+)\s|\t|\|")
_BULLET = lazy.pattern(r"^\s*(?:[-–•·*▪◦o]\s+|\(?\d{1,2}[.)]\s+|\(?[a-h][.)]\s+|\[\s?[xX]?\s?\]\s*|[☐☑☒✓✔✗✘✅]\s*)")
_SPACE = lazy.pattern(r"\s+")


@dataclass(slots=True)
class Values:
    """Reads values for one office: its playbook's catalogue, its locale (`en`, `en-GB`, `de`, …).

    `today` is the day the mail arrived, if known: "mid-March" is then the next one; without it a date that
    lacks its year is unclear. `writer` is the writer's address, for "that's me"."""

    playbook: Playbook
    locale: str = "en"
    today: date | None = None
    writer: str = ""
    _names: dict[tuple[str, ...], System] = field(default_factory=dict)
    _longest: int = 0

    def read_answer(self, text: str, key: str, type_: str, choices: Sequence[str] = ()) -> Reading:
        """Status, value and note of an answer to the question `key` of the playbook, by its type and by what can answer it:
        no open question is answered by "yes", nor by "n/a" where there is always something."""
        words, question = normal(text), self.playbook.question(key)
        if type_ in _OPEN_TYPES and question is not None and not _ASKS_WHETHER.match(question.text):
            if _BARE_YES.fullmatch(words):
                return "unclear", None, "A “yes” does not say which; please answer in a few words."
            if question.never_none and (_NOTHING.fullmatch(words) or _BARE_NO.fullmatch(words)):
                return "unclear", None, "It cannot be none; “don't know” is a good answer too."
        read = self.read(text, type_, choices, may_ask=self.may_ask(key))
        none = says_none(words) if type_ in ("money", "date") and read[0] == "unclear" else None
        if none is None:
            return read
        return ("answered", none, "") if none else ("assumed", None, NOT_YET)

    def read(self, text: str, type_: str, choices: Sequence[str] = (), *, may_ask: bool = False) -> Reading:
        """Status, value and note of an answer to a question of this type; `may_ask` where the answer itself may be put
        as a question, as a decision is ("build or buy?")."""
        words = normal(text)
        if not words:
            return "unclear", None, "We found no words in your answer."
        if (early := self._undecided(words, type_, choices)) is not None:
            return early
        if not may_ask and _ASKS_BACK.search(words):
            return "unclear", None, "You put a question mark behind it; please confirm."
        match type_:
            case "yes/no":
                return _yes_no(words)
            case "choice":
                return self._choice(text, words, choices)
            case "several":
                return self._several(text, words, choices)
            case "number":
                return self._number(words)
            case "money":
                return self._money(words)
            case "date":
                return read_date(words, self.locale, self.today)
            case "person":
                return self._person(words)
            case "system":
                return self._system(words)
            case "list":
                return _list(text)
            case _:
                return "answered", words, ""

    def may_ask(self, key: str) -> bool:
        """Whether the answer to the question `key` may be put as one: what is to be decided, the playbook's first fact."""
        question = self.playbook.question(key)
        return question is not None and question.fact == self.playbook.facts[0].key

    def _undecided(self, words: str, type_: str, choices: Sequence[str]) -> Reading | None:
        """Who does not know, who will tell later, and who only thinks so."""
        lowered = words.lower()
        if any(lowered.strip(" .!") == choice.lower() for choice in choices):
            return None  # "Undecided" may be one of the choices
        if (found := _UNKNOWN.match(words)) and not _goes_on(words, found.end(), type_):
            return "assumed", None, "You do not know yet; we go on with our assumption."
        if type_ != "yes/no" and _AGREED.fullmatch(words):
            return "assumed", None, "You agree with our assumption; we go on with it."
        if type_ == "person" and _PERSON_ADDRESS.search(words):
            return None
        if says_before(words):
            return "unclear", None, SAID_BEFORE
        if (why := evades(words, type_)) and not self.systems(words):
            return "unclear", None, why
        short = len(words) <= 160
        if short and _DEFERRED.search(words) and (type_ != "free" or _is_promise(words)):
            return "unclear", None, "We keep your words and ask again until the answer itself is here."
        if _HEDGE.search(_first_sentence(words) if type_ == "free" else words) and not DATES.match(words):
            return "assumed", None, "You are not certain; we keep it as an assumption to validate."
        return None

    # -------------------------------------------------------------- systems

    def systems(self, text: str) -> list[tuple[str, int, int]]:
        """The catalogue's systems that the text names, with offsets; what is negated or of the past is left out."""
        return [(name, start, end) for name, start, end, negated in self._mentions(text) if not negated]

    def named(self, text: str) -> list[tuple[str, int, int]]:
        """The catalogue's systems that the text names in whatever sense, with offsets."""
        return [(name, start, end) for name, start, end, _ in self._mentions(text)]

    def _mentions(self, text: str) -> list[tuple[str, int, int, bool]]:
        if not self._names:
            for system in self.playbook.systems:
                for name in (system.name, *system.aliases, *system.misspellings, *system.editions, *system.in_context):
                    key = tuple(word.norm for word in words_of(name))
                    if key:
                        self._names.setdefault(key, system)
                        self._longest = max(self._longest, len(key))
        found: list[tuple[str, int, int, bool]] = []
        words = words_of(text)
        index = 0
        while index < len(words):
            for length in range(min(self._longest, len(words) - index), 0, -1):
                if (named := self._names.get(tuple(word.norm for word in words[index : index + length]))) is not None:
                    start, end = words[index].start, words[index + length - 1].end
                    negated = _NEGATED_BEFORE.search(text[max(0, start - 40) : start]) is not None
                    found.append((named.name, start, end, negated))
                    index += length - 1
                    break
            index += 1
        return found

    def names_system(self, text: str) -> bool:
        """Whether the text is nothing but the name of a system of the catalogue."""
        words = words_of(text)
        return (
            any(end - start >= len(text.strip(" .,!*_-")) for _, start, end, _ in self._mentions(text))
            if words
            else False
        )

    def _system(self, words: str) -> Reading:
        if _NOTHING.fullmatch(words):
            return "answered", "none", ""
        mentions = self._mentions(words)
        names = list(dict.fromkeys(name for name, _, _, negated in mentions if not negated))
        if len(names) > 1 and re.search(r"\b(?:mov|migrat|switch|chang)\w+ (?:over )?to\b", words, re.IGNORECASE):
            return "unclear", None, "You name a system of today and one to come; which of them should we work with?"
        if names:
            spans = [(start, end) for _, start, end, negated in mentions if not negated]
            between = [words[a[1] : b[0]] for a, b in itertools.pairwise(spans)]
            if len(names) > 1 and any(re.search(r"\bor\b|\boder\b|\bou\b|\bvs\b", gap, re.I) for gap in between):
                return "unclear", None, f"You name {' or '.join(names)}; which of them is it?"
            return "answered", ", ".join(names), ""
        if mentions:
            return "unclear", None, f"You tell us that it is not {mentions[0][0]}; which system is it?"
        if _YES.match(words) or _NO.match(words) or not re.search(r"[^\W\d_]", words):
            return "unclear", None, "Please name the system."
        close = [
            (ratio(words.lower(), name.lower()), system.name)
            for system in self.playbook.systems
            for name in (system.name, *system.aliases)
            if len(name) >= 5
        ]
        best = max(close, default=(0.0, ""))
        if best[0] >= 88:
            return "answered", best[1], ""
        if len(words.split()) <= 8:
            return "answered", words.rstrip(" .!"), ""
        return "unclear", None, "We do not know this system's name; please give it in a word or two."

    # -------------------------------------------------------------- choices

    def _choice(self, text: str, words: str, choices: Sequence[str]) -> Reading:
        found = _chosen(text, choices)
        if len(found) == 1:
            return "answered", found[0], ""
        if len(found) > 1:
            return "unclear", None, f"You name {' and '.join(found)}; which one is it?"
        return "unclear", None, f"Which of these is it: {', '.join(choices)}?" if choices else ""

    def _several(self, text: str, words: str, choices: Sequence[str]) -> Reading:
        if _NOTHING.fullmatch(words):
            return "answered", "none", ""
        if not choices:
            return _list(text)
        found = _chosen(text, choices)
        every = re.match(r"\W*(?:all|every(?:thing)?|both|alle|tous|toutes|todos|tutti)\b", words, re.IGNORECASE)
        if every:
            if re.search(
                r"\b(?:except|but|excluding|apart from|without|außer|sauf|excepto|tranne)\b", words, re.IGNORECASE
            ):
                left = _chosen(re.sub(r"\b(?:except|but|excluding|without)\b", " ", text), choices)
                rest = [choice for choice in choices if choice not in left]
                return ("answered", ", ".join(rest), "") if left else ("unclear", None, "All except which?")
            if _NO_BEHIND.search(text):
                return "unclear", None, "All except which?"
            return "answered", ", ".join(choices), ""
        if found:
            return "answered", ", ".join(choice for choice in choices if choice in found), ""
        return "unclear", None, f"Which of these: {', '.join(choices)}?"

    # -------------------------------------------------------------- numbers

    def _number(self, words: str) -> Reading:
        amounts = list(_AMOUNT.finditer(words))
        if not amounts:
            spoken = _spoken_number(words)
            if re.match(r"(?:a few|several|some|many|couple|a couple)\b", words, re.IGNORECASE):
                return "unclear", None, "Roughly how many?"
            if spoken is not None:
                return "answered", str(spoken), ""
            if re.fullmatch(r"\W*(?:n/?a|n\.a\.?|not applicable)\W*", words, re.IGNORECASE):
                return "unclear", None, "You say that it does not apply; is the number then 0?"
            if _NOTHING.fullmatch(words) or _NO.fullmatch(words.rstrip(".!")):
                return "answered", "0", ""
            return "unclear", None, "Please give a number."
        if len(amounts) > 1:
            return "unclear", None, "You give more than one number; which is it?"
        found = amounts[0]
        low, high = self._range(found, money=_CURRENCY.search(words) is not None)
        if low is None:
            return "unclear", None, f"Is {found.group('a')} a decimal or thousands?"
        value = plain(low) if high is None else f"{plain(low)}-{plain(high)}"
        after = words[found.end() :]
        if re.match(r"\s?(?:%|percent\b|per cent\b|prozent\b)", after, re.IGNORECASE):
            return "answered", f"{value} %", ""
        if rate := _RATE.match(after):
            unit = (rate.group("unit") or rate.group("adverb")).lower()
            return "answered", f"{value} per {_UNITS.get(unit, unit)}", ""
        return "answered", value, ""

    def _money(self, words: str) -> Reading:
        currency = _CURRENCY.search(words)
        amounts = [found for found in _AMOUNT.finditer(words) if not _is_year(words, found)] or list(
            _AMOUNT.finditer(words)
        )
        if not amounts:
            return "unclear", None, "Please give an amount with its currency."
        if currency is None:
            return "unclear", None, "In which currency?"
        codes = {_currency(found) for found in _CURRENCY.finditer(words)}
        codes = {USUAL.get(code, code) for code in codes}
        codes = {code for code in codes if code.isalpha()}  # what is left names money of no country
        if not codes:
            return "unclear", None, "In which currency?"
        if len(codes) > 1:
            return "unclear", None, "You name more than one currency; which is it?"
        if len(amounts) > 1:
            near = [
                found
                for found in amounts
                if abs(found.start() - currency.end()) <= 2 or abs(currency.start() - found.end()) <= 2
            ]
            if len(near) != 1:
                return "unclear", None, "You give more than one amount; which is it?"
            amounts = near
        low, high = self._range(amounts[0], money=True)
        if low is None:
            return "unclear", None, "Please give the amount in full."
        value = plain(low) if high is None else f"{plain(low)}-{plain(high)}"
        return "answered", f"{codes.pop()} {value}", ""

    def _range(self, found: re.Match[str], *, money: bool) -> tuple[Decimal | None, Decimal | None]:
        low = parse_number(found.group("a"), self.locale, money=money)
        if low is None:
            return None, None
        scale, top_scale = found.group("sa"), found.group("sb")
        high = parse_number(found.group("b"), self.locale, money=money) if found.group("b") else None
        low *= _SCALES.get((scale or (top_scale if high is not None else None) or "").lower(), 1)
        if high is not None:
            high *= _SCALES.get((top_scale or "").lower(), 1)
        return low, high

    # -------------------------------------------------------------- people

    def _person(self, words: str) -> Reading:
        addresses = list(dict.fromkeys(found.lower() for found in _PERSON_ADDRESS.findall(words)))
        if addresses:
            return "answered", ", ".join(addresses), ""
        if _SELF.fullmatch(words):
            return (
                ("answered", self.writer, "")
                if self.writer
                else ("unclear", None, "Please give your name and address.")
            )
        if _NOTHING.fullmatch(words):
            return "answered", "none", ""
        names = _PERSON_NAME.findall(words)
        if re.search(r"\b[A-ZÀ-ÖØ-Þ]\w+ (?:or|oder|ou|o) [A-ZÀ-ÖØ-Þ]", words):
            return "unclear", None, "You name more than one person; who is it?"
        if len(names) == 1:
            return "answered", names[0], ""
        if _YES.fullmatch(words.rstrip(".!")) or _NO.fullmatch(words.rstrip(".!")) or not re.search(r"[^\W\d_]", words):
            return "unclear", None, "Please give a name and an address."
        return "answered", words, ""


def normal(text: str) -> str:
    """The words of an answer on one line, without initials, arrows and bullets before them."""
    return _SPACE.sub(" ", strip_marks(text)).strip()


def strip_marks(text: str) -> str:
    """The text without what people put before an answer to mark it: `[AK]`, `>>`, `->`, `A:`, a bullet."""
    bullets = len(re.findall(r"(?m)^\s*[•·*–-]\s", text))
    for _ in range(3):
        found = _INITIALS.match(text)
        if not found or found.end() >= len(text.rstrip()) or (bullets > 1 and found.group().strip() in "•·*–—-"):
            break
        text = text[found.end() :]
    return _TRAILING_MARKS.sub("", text).strip().strip("*_").strip() if text.strip() else ""


def _goes_on(words: str, end: int, type_: str) -> bool:
    """Whether "we don't know" is only the beginning of an answer ("Not decided between A and B is excluded")."""
    return type_ == "free" and len(words) - end > 160


_ASK = lazy.pattern(
    r"^\W*(?:(?:please|best|better|kindly|you (?:should|could|can|may|need to|have to))\s)*(?:ask|talk to|speak (?:to|with)|"
    r"check with|contact|write to|refer to|e?-?mail)\b[^.;\n]{0,60}?<?(?P<asked>[\w.+'-]{1,64}@[\w.-]{1,190}\.\w{2,})|"
    r"^[^.;\n]{0,60}?<?(?P<knows>[\w.+'-]{1,64}@[\w.-]{1,190}\.\w{2,})[>)]?,?\s(?:knows|can (?:answer|tell|say)|"
    r"will (?:answer|know)|is the (?:one|(?:right )?person))\b",
    re.IGNORECASE,
)


def delegate_of(text: str) -> str:
    """The address of the person whom an answer names to be asked instead, or ""."""
    found = _ASK.match(_SPACE.sub(" ", strip_marks(text)))
    return (found["asked"] or found["knows"]).lower() if found else ""


def _is_promise(words: str) -> bool:
    """Whether a free answer that reads like a promise is one, and not a process told in the future tense."""
    count = len(words.split())
    return count <= 14 and (
        count <= 3
        or _PROMISE.search(words) is not None
        or not re.search(r"\b(?:will|shall|need|have|has|must|going)\b", words, re.I)
    )


def _first_sentence(words: str) -> str:
    return re.split(r"(?<=[.!?;])\s", words, maxsplit=1)[0]


def _yes_no(words: str) -> Reading:
    yes, no = _YES.match(words), _NO.match(words)
    if re.match(r"yes and no\b|ja und nein\b|both\b|jein\b", words, re.IGNORECASE):
        return "unclear", None, "Is it rather yes or rather no?"
    found = yes or no
    if found:
        rest = words[found.end() :].strip(" ,.;:!–—-")
        value = "yes" if yes else "no"
        if rest and _RESERVATION.match(rest):
            return "answered", f"{value}, {rest}", ""
        if rest and re.search(r"\b(?:except|unless|apart from|excluding|only if|only for)\b", rest, re.IGNORECASE):
            return "answered", f"{value}, {rest}", ""
        return "answered", value, ""
    if _WE_DONT.match(words):
        return "answered", "no", ""
    do = _WE_DO.match(words)
    if do:
        rest = words[do.end() :].strip(" .!,")
        if len(rest.split()) <= 3 and not _RESERVATION.search(rest):
            return "answered", "no" if do.group("no") else "yes", ""
    return "unclear", None, "Is that a yes or a no?"


_BOX = lazy.pattern(rf"[\[(]\s?(?P<mark>[xX✓✔]?)\s?[\])]|(?P<on>[{TICKED}])|(?P<off>[{UNTICKED}])")


def _ticked(text: str) -> str:
    """What stands behind the ticked boxes (`[x]`, `(x)`, `☑`), where the text is a row or a list of boxes."""
    boxes = list(_BOX.finditer(text))
    if not boxes or text[: boxes[0].start()].strip(" \t\n*-•"):
        return text
    ends = [box.start() for box in boxes[1:]] + [len(text)]
    chosen = [text[box.end() : end] for box, end in zip(boxes, ends, strict=True) if box["mark"] or box["on"]]
    return "\n".join(chosen)


def _singular(word: str) -> str:
    """`orders` as `order`, `opportunities` as `opportunity`: people answer in the plural what was asked in the singular."""
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _chosen(text: str, choices: Sequence[str]) -> list[str]:
    """The choices that the text names (longest names first, negated ones left out); ticked boxes win over words."""
    text = _ticked(text)
    words = words_of(text)
    norms = [_singular(word.norm) for word in words]
    used = [False] * len(norms)
    found: list[str] = []
    keyed = [(tuple(_singular(word.norm) for word in words_of(choice)), choice) for choice in choices]
    for key, choice in sorted(keyed, key=lambda item: -len(item[0])):
        for start in range(len(norms) - len(key) + 1):
            if key and tuple(norms[start : start + len(key)]) == key and not any(used[start : start + len(key)]):
                used[start : start + len(key)] = [True] * len(key)
                behind = _NO_BEHIND.match(text, words[start + len(key) - 1].end)
                if not behind and not _NEGATED_BEFORE.search(
                    text[max(0, words[start].start - 40) : words[start].start]
                ):
                    found.append(choice)
    if not found and norms and not any(used):
        line = " ".join(norms)
        scored = sorted(((ratio(line, " ".join(key)), choice) for key, choice in keyed), reverse=True)
        if scored and scored[0][0] >= 85 and (len(scored) == 1 or scored[1][0] < scored[0][0] - 8):
            found.append(scored[0][1])
    return [choice for choice in choices if choice in found]


def _list(text: str) -> Reading:
    stripped = strip_marks(text)
    if _NOTHING.fullmatch(stripped):
        return "answered", "none", ""
    items = [_BULLET.sub("", item).strip(" .") for item in _LIST_SPLIT.split(stripped)]
    items = [_SPACE.sub(" ", re.sub(r"^(?:and|und|et|y|e)\s", "", item)) for item in items if item]
    return ("answered", ", ".join(items), "") if items else ("unclear", None, "Please list them.")


def parse_number(text: str, locale: str = "en", *, money: bool = False) -> Decimal | None:
    """A written number: `12.400,50`, `12 400`, `12'400.5`, `1,200`. None where point or comma is ambiguous."""
    digits = re.sub(r"[\s'’\u00a0\u202f]", "", text)
    points, commas = digits.count("."), digits.count(",")
    if points and commas:
        decimal = max(digits.rfind("."), digits.rfind(","))
        whole = re.sub(r"[.,]", "", digits[:decimal])
        return Decimal(f"{whole}.{digits[decimal + 1 :]}")
    if points + commas == 0:
        return Decimal(digits)
    sign = "." if points else ","
    groups = digits.split(sign)
    grouped = all(len(group) == 3 for group in groups[1:]) and 1 <= len(groups[0]) <= 3 and groups[0] != "0"
    if not grouped:
        return Decimal(".".join(groups)) if len(groups) == 2 else None
    if len(groups) > 2 or money:
        return Decimal("".join(groups))
    thousands = "," if locale.lower().startswith("en") else "."
    return Decimal("".join(groups)) if sign == thousands else None


def plain(number: Decimal) -> str:
    """The number with a point, without grouping, exponent or needless zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _spoken_number(words: str) -> int | None:
    total, current, seen = 0, 0, False
    for word in re.findall(r"[^\W\d_]+", words.lower()):
        if word in _SMALL:
            current, seen = (current or 1) * 12 if word == "dozen" else current + _SMALL[word], True
        elif word == "hundred" and (seen or current == 0):
            current, seen = max(current, 1) * 100, True
        elif word in ("thousand", "million"):
            total, current, seen = total + max(current, 1) * _SCALES[word], 0, True
        elif seen and word not in ("and", "a"):
            break
    return total + current if seen else None


def currency_of(name: str) -> str:
    """The ISO 4217 code of a currency's code, sign or word, as `CURRENCY_NAMES` finds it; `?peso` and the like for one that
    several countries have."""
    found = _CURRENCY.match(name.strip() + " 100 000")  # "R" is the rand beside a number only
    return _currency(found) if found else ""


def _is_year(words: str, found: re.Match[str]) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", found.group()) is not None and not _CURRENCY.search(
        words[max(0, found.start() - 5) : found.end() + 5]
    )


def _currency(found: re.Match[str]) -> str:
    if found.group("code"):
        code = found.group("code").upper()
        return _OTHER_CODES.get(code, code)
    if found.group("sign"):
        sign = "".join(found.group("sign").lower().split())
        return _SIGNS[f"{sign[1:3]}$" if sign[1:] else sign] if sign.startswith("$") else _SIGNS[sign]  # "$ CA"
    word = found.group("word").lower().replace("f.", "f").replace("fcfa", "f cfa")
    return next(code for stem, code in _CURRENCY_WORDS.items() if word.startswith(stem))


# ------------------------------------------------------------------ dates


def _nth(word: str) -> int:
    """The number of a quarter by the word that tells it: "third", "3e", "dritten"."""
    word = word.casefold()
    return _ORDINALS.get(word) or next(number for begins, number in _NTH_BEGINS.items() if word.startswith(begins))


def read_date(words: str, locale: str = "en", today: date | None = None) -> Reading:
    """A date as people write or say it, as ISO 8601 as exact as it was said."""
    values: list[str] = []
    how = ""
    for found in DATES.finditer(words):
        if found.lastgroup is None or (found.group("month") and _is_verb(words, found)):
            continue
        value, note = _date(found, locale, today)
        if value is None:
            return "unclear", None, note
        values.append(value)
        how = how or note
    values = _most_exact(values)
    if not values:
        return "unclear", None, "Please give a date."
    if len(values) > 1:
        return "unclear", None, f"You give more than one date ({', '.join(values)}); which is it?"
    return "answered", values[0], how


def _is_verb(words: str, found: re.Match[str]) -> bool:
    """ "may" and "march" are months only with a year, a capital or a word such as "in" before them."""
    name = found.group("mo")
    return (
        name in ("may", "march", "mar", "mai", "mei")
        and not found.group("moy")
        and not re.search(
            r"(?:in|by|until|mid|end of|early|late|of|from|to|for|start of|beginning of)[\s-]$",
            words[: found.start()],
            re.IGNORECASE,
        )
    )


def _most_exact(values: Iterable[str]) -> list[str]:
    unique = list(dict.fromkeys(values))
    return [value for value in unique if not any(other != value and other.startswith(value) for other in unique)]


def _year(text: str | None) -> int | None:
    if not text:
        return None
    digits = text.strip("'’")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _date(found: re.Match[str], locale: str, today: date | None) -> tuple[str | None, str]:
    group = found.group
    if group("iso"):
        year, month, day = (int(part) for part in re.split(r"[-/.]", group("iso")))
        return _day(year, month, day)
    if group("isomonth"):
        return group("isomonth"), ""
    if group("my"):
        month_text, year_text = group("my").split("/")
        return f"{year_text}-{int(month_text):02}", ""
    if group("dmy"):
        return _numeric(found, locale)
    if group("mdy"):
        return _with_year(_year(group("my2")), MONTHS[group("mm").lower()], int(group("md")), today)
    if group("dmonth"):
        return _with_year(_year(group("dy")), MONTHS[group("dm").lower()], int(group("dd")), today)
    if group("month"):
        return _with_year(_year(group("moy")), MONTHS[group("mo").lower()], None, today)
    if group("yq"):
        return f"{group('yqy')}-Q{group('yqn')}", ""
    if group("quarter"):
        number = int(group("q1") or group("q2") or 0) or _nth(group("q3") or group("q4"))
        quarter_of = _year(group("qy"))
        if quarter_of is None and today is not None:
            quarter_of = today.year if (today.month - 1) // 3 + 1 <= number else today.year + 1
        return (f"{quarter_of}-Q{number}", "") if quarter_of else (None, f"Q{number} of which year?")
    if group("half"):
        number = int(group("h1") or 0) or _ORDINALS[group("h2").lower()]
        return f"{_year(group('hy'))}-H{number}", ""
    if group("yearend"):
        ends = _year(group("yy") or group("ey") or group("ey2")) or (today.year if today else None)
        return (f"{ends}-12", "") if ends else (None, "The end of which year?")
    if group("nextend"):
        return (f"{today.year + 1}-12", "") if today else (None, "The end of which year?")
    if group("dm2"):
        return _with_year(None, int(group("mm2")), int(group("dd2")), today)
    if group("relative"):
        return _relative(found, today)
    return group("year"), ""


def _numeric(found: re.Match[str], locale: str) -> tuple[str | None, str]:
    first, second, year = int(found.group("d1")), int(found.group("d2")), _year(found.group("d3")) or 0
    month_first = locale.lower().replace("_", "-") == "en-us"
    if found.group("dsep") == "." or first > 12:
        return _day(year, second, first)
    if second > 12:
        return _day(year, first, second)
    if first == second:
        return _day(year, first, first)
    if locale.lower() == "en":
        return None, f"Is {found.group('dmy')} day/month or month/day? Please write the month as a word."
    value, problem = _day(year, first, second) if month_first else _day(year, second, first)
    order = "the month before the day" if month_first else "the day before the month"
    return value, problem or f"We read {order}, as is usual in {locale}."


def _day(year: int, month: int, day: int) -> tuple[str | None, str]:
    try:
        return date(year, month, day).isoformat(), ""
    except ValueError:
        return None, "There is no such day; please check the date."


def _with_year(year: int | None, month: int, day: int | None, today: date | None) -> tuple[str | None, str]:
    if year is None:
        if today is None:
            return None, "Of which year?"
        year = today.year if (month, day or 31) >= (today.month, today.day) else today.year + 1
    return _day(year, month, day) if day else (f"{year}-{month:02}", "")


def _relative(found: re.Match[str], today: date | None) -> tuple[str | None, str]:
    if today is None:
        return None, "Please give the date itself."
    if found.group().lower() == "tomorrow":
        return (today + timedelta(days=1)).isoformat(), ""
    unit = (found.group("ru") or found.group("nu")).lower()
    count = found.group("rn")
    number = (
        (int(count) if count.isdigit() else 1 if count.lower() == "a" else _SMALL[count.lower()])
        if count
        else int(found.group("next").lower() == "next")
    )
    if unit in ("day", "week"):
        return (today + timedelta(days=number * (7 if unit == "week" else 1))).isoformat(), ""
    if unit == "year":
        return str(today.year + number), ""
    months = today.year * 12 + today.month - 1 + number * (3 if unit == "quarter" else 1)
    if unit == "quarter":
        return f"{months // 12}-Q{months % 12 // 3 + 1}", ""
    return f"{months // 12}-{months % 12 + 1:02}", ""
