"""Whose words a text is made of: the writer's own, a quoted mail's, a forwarded mail's, a signature's.

Only the writer speaks for the writer. What is forwarded has another author, whom the writer cites.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS
from inwriting.reading.text.answered_below import answered_below, is_answered_in_table
from inwriting.reading.text.chain import (
    calls,
    greets,
    is_person,
    points_below,
    says_who,
    sets_aside,
    speaks_of,
    writer_in,
)
from inwriting.reading.text.lines import FROM, Line, attribution, header_name, plain_body
from inwriting.reading.text.patterns import compiled
from inwriting.reading.text.signature import is_notice, is_sent_from

_DEEPEST = 6  # forwarded mails in one another
_MOST_SIGNED = 8  # words of one in which somebody also says who signs
_SIGNED = 3  # words of a line with which somebody signs
_LONGEST_HEAD = 4  # lines that say whose the mail below them is
_FORWARDED = lazy.pattern(
    r"^\s*(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|"
    r"oorspronkelijk bericht|mensagem original|weitergeleitete nachricht)|begin forwarded message:|_{20,}\s*$)",
    re.I,
)
_ATTRIBUTION = lazy.pattern(
    r"^\s*(?:on|am|le|el|op|em)\b.{5,200}(?:wrote|schrieb|a écrit|escribió|schreef|escreveu)\s?:\s*$", re.I
)
_SIGNATURE = lazy.pattern(
    r"^\s*(?:--\s*|sent from my .{1,40}|(?:(?:kind|best|warm|many)\s+)?(?:regards|wishes|thanks|greetings),?|"
    r"thanks(?: and .{1,30})?,?|thank you,?|cheers,?|yours (?:sincerely|faithfully),?|sincerely,?|best,|"
    r"mit freundlichen grüßen,?|viele grüße,?|cordialement,?|saludos,?|met vriendelijke groet,?|atenciosamente,?)\s*$",
    re.I,
)


_ON_BEHALF = lazy.pattern(
    r"\b(?:enquiry|inquiry|request|brief) (?:of|from) (?:our|my|a|one of our) (?:customers?|clients?)\b|"
    r"\bon behalf of (?:our|my|a|one of our) (?:customers?|clients?)\b|\bi (?:act|write|speak) (?:for|on behalf of) (?:them|him|her|it)\b|"
    r"\b(?:of|from) our (?:[\w-]+ )?(?:daughter|sister|parent|associated|affiliated) (?:company|firm|house|business)\b",
    re.I,
)
_ADDRESS = lazy.pattern(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_OF_A_HOUSE = lazy.pattern(  # "Derek Bould (Pennine Escalators)", "Brandon Pugh, BlueCrest Solutions"
    r"(?:\(|, )(?!(?:accounts?|accounting|finance|sales|operations|ops|it|ict|purchasing|procurement|legal|support|marketing|hr|warehouse|logistics|customer|"
    r"service|production|quality|planning|head|director|manager|chief|managing|general|group|board|owner|office|the|our|my|deputy|senior|c[efot]o|coo|md|vp|gm)\b)"
    r"(?-i:[A-Z])[\w&’'.-]+ (?:(?-i:[A-Z])|&)",
    re.I,
)
_ADDRESSED = lazy.pattern(r"[<\[(]?(?:mailto:)?[\w.+'-]+@[\w.-]+[>\])]*")
_NAME = lazy.pattern(  # at the end of what stands before an address: "From: Dr. Ana de la Cruz", "schrieb Paul Ray"
    rf"(?<![^\s:\"'])(?:d[’'])?[{CAPITALS}][\w.’'-]*(?:,? (?:(?:v[ao]n|de[rlns]?|d[ai]|du|l[ae]|el|al|bin|te[nr]) )*[{CAPITALS}][\w.’'-]*)*$"
)
_NAMED = lazy.pattern(r"[^,:<>\n]*<[\w.+'-]+@[\w.-]+>")  # "Ann Lee <ann@acme.example>"
_SENDER = lazy.pattern(rf"\s*\w+\s*:\s*[{CAPITALS}][^\d\n:]{{2,60}}\s*")
_STRANGER = lazy.pattern(  # what a writer says of a forwarded mail that nobody of the same house wrote
    r"\((?:(?-i:[A-Z])[\w’']+ )+(?:sales|support)\)|"  # "Harriet (Raiser's Edge sales)"
    r"\b(?:vendors?|suppliers?|sales ?(?:rep|m[ae]n|person|pitch)\w*|pitch|reseller|agency|consultants?|account (?:manager|executive)|"
    r"(?:from|by|of|for) (?:our|a|an|the|one of our|another|some) (?:\w+ )?(?:partner|customer|client)s?|"
    r"(?:partner|customer|client)s? (?:of ours|wrote|writes|sent|asks?|asked|wants|complain\w*)|(?:partner|customer|client)['’]s? (?:e-?mail|message|words)|"
    r"ignore (?:this|it|him|her|them|below|what follows|the (?:e-?mail|message|offer|rest))|"
    r"contractor|freelancer|(?:gone |is |has gone |gone )(?:stale|out of date)|outdated|stale\b|superseded|"
    r"(?:from|by) (?:the|their) (?:help ?desk|support team)|no-?reply|newsletter|spam|lieferant\w*|anbieter|fournisseur|proveedor|leverancier|fornecedor)\b",
    re.I,
)
_ENDORSED = lazy.pattern(  # what a writer says of a mail whose words are to be taken as the writer's own
    r"\b(?:(?:i|we) (?:(?:fully|largely|mostly|completely|entirely|broadly|also|can only) )?(?:agree|stand behind|endorse)\b(?! to\b)|s?he(?:['’]s| is) right\b(?! (?:that|about|in (?:one|saying))\b)|"
    r"(?:could|can)(?:n['’]t| ?not) (?:have )?(?:put|said?|written?) it better|(?:speaks?|written|writes) for (?:me|us|all of us)|"
    r"(?:read|take|treat) (?:it|his|hers?|this|that|them|us|the (?:below|mail|message))(?: \w+){0,3} (?:as|like) (?:it (?:is|was|were)|my|our|mine|ours|written by)|"
    r"(?:all|everything|every word)(?: of it| below| in it)? (?:is|holds|stands) (?:\w+ )?(?:true|right|correct|accurate|good|for us)|"
    r"the rest (?:he|she|they) (?:says?|tells?|writes?|explains?) (?:you )?(?:himself|herself|themselves|below)|"
    r"(?:all|everything|the rest)(?: else)?(?: of it| below| in (?:it|there|(?:his|her|the|this) \w+))? (?:i|we|he|she|they) (?:fully )?(?:agrees?|stands?) (?:with|by|to)\b)",
    re.I,
)
_TAKES_UP = compiled(  # what makes the mail below the request of who forwards it
    r"\b(?:quot(?:e|es|ation|ing)|scope|price|pricing|estimate|offer|proposal|help|assist|look (?:at|into)|take (?:this|it) on|respond|reply|answer|advise|handle|deal with|brief|enquiry|inquiry|request|"
    r"requirements?|spec(?:ification)?|needs?|details|rf[qpi])\b[^.!?]{0,60}\b(?:below|beneath|underneath|forwarded|following|as follows|(?:this|the|his|her|their) (?:e-?mail|message|mail|thread|chain|note))\b|"
    r"\b(?:below|beneath|underneath|forwarded|following|(?:this|the|his|her|their) (?:e-?mail|message|mail|thread|chain|note))\b[^!?]{0,70}\b(?:quot(?:e|ation)|scope|price|offer|proposal|(?:can|could) you help|help (?:us|them|him|her|with)|brief|"
    r"enquiry|inquiry|request|requirements?|spec(?:ification)?|what (?:we|they|s?he) (?:need|want|require)s?)\b|"
    r"\b(?:our|my|a|the) (?:client|customer|principal|boss|chief|(?:other )?half|wife|husband|partner company|sister company|parent company|subsidiary)\b[^.!?]{0,60}\b(?:needs?|wants?|requires?|(?:is |are )?(?:looking for|after|asking for))\b|"
    r"\b(?:please|pls|kindly|can you|could you|would you) (?:also )?(?:quote|scope|price|estimate)(?: for| on| up)? (?:this|it|that|him|her|them|the (?:below|above|attached|following))\b|"
    r"^\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|day))[^,.!]{0,25}[,.!]\s*)?(?:(?:please|pls) )?(?:see|as) (?:the )?(?:e-?mail |mail |message |thread |details )?below\W*(?:(?:many )?(?:thanks|thank you|cheers|regards|best)\b.*)?$"
)
_ASKS = compiled(  # in few words, which leave no other thing that is meant
    r"\b(?:please|pls|kindly|can|could|would)(?: you)?(?: please)? (?:quote|scope|price|estimate|(?:send|give|let) (?:us|me|them|him|her) (?:have )?(?:a|an|your) (?:\w+ )?(?:quot\w+|offer|proposal|price|estimate))\b|"
    r"\b(?:for|to) (?:quoting|quotation|quote|pricing)\b|\b(?:can|could) you (?:help|do this|assist|take this on)\b|\bquote (?:please|needed|wanted|required)\b"
)
_FEW_WORDS = 25
_FULL_NAME = 2  # words
_OF_SELLERS = compiled(  # who sent it, or that it is not meant
    r"\b(?:vendors?|suppliers?|sales ?(?:rep|m[ae]n|person|pitch|team)\w*|pitch|resellers?|account (?:manager|executive)|newsletter|spam|advert\w*|brochure|competitors?|competing|rival|"
    r"(?:their|his|her|its) (?:offer|quot\w+|proposal|price|pitch)|(?:we|i) (?:got|received|were offered|was offered)|ignor\w+|outdated|stale|superseded|out of date|no longer (?:valid|true|correct)|"
    r"(?:don['’]?t|do not|never|not|nothing) (?:to )?(?:read|take|quote|use|count|believe|trust|mean|from|binding)|just so you know|for comparison|better than|beat (?:this|it|that|them)|"
    r"lieferant\w*|anbieter|fournisseur|proveedor|leverancier|fornecedor)\b"
)
_OWN_SYSTEMS = compiled(  # who names systems of their own does not speak of those below
    r"\b(?:our own|ours:|our (?:crm|erp|systems?)\b|(?:we|i)(?:['’]re| are| have| run| use| work)? (?:run|use|on|with|in|live on) (?-i:[A-Z]))|\bsame as (?:his|hers|theirs|them)\b"
)
_SELLS = compiled(  # what somebody writes who wants to sell
    r"\b(?:unsubscribe|newsletter|view (?:this|it) in (?:your|a) browser|no-?reply@|(?:book|schedule|arrange|see|get) (?:a|your|our) (?:free |live |quick |short )*(?:demo|call|trial|consultation|walk-?through)|free trial|webinar|"
    r"special offer|limited (?:time|offer)|discount\w*|act now|% off|(?:offer|quote|proposal|price) (?:is )?(?:valid|expires?|ends)|valid until|our (?:product|platform|solution|connector|middleware|software|pricing|prices|rates?|day rate|proposal|offer|"
    r"quotation|services|packages?|experts?|consultants?|references|customers (?:love|trust|include))|we (?:offer|propose|provide|specialise|specialize|can (?:offer|implement|build|deliver|provide|integrate|connect)|would (?:charge|implement|be (?:happy|delighted|glad))|"
    r"(?:have )?(?:implement(?:ed)?|connected|integrated) (?:this |it |\w+ )?for (?:many|over|dozens|hundreds|\d+))|(?:i|we) (?:hope this (?:e-?mail|finds)|am reaching out|are reaching out|just wanted to (?:check in|follow up|touch base))|reaching out|"
    r"(?:dear|valued) customers?|per (?:user|seat|month|day) (?:plus|ex|excl)|licen[cs]e fee|implementation fee|sign (?:the )?(?:order|contract) (?:by|before|with us))\b"
)
_PERIODICAL = lazy.pattern(  # who sends what many read: "Brightedge Weekly"
    r"\b(?:weekly|monthly|news|newsletters?|digest|gazette|herald|bulletin|magazine|insights|briefing|round-?up|no-?reply|mailing|editors?|editorial)\b",
    re.I,
)
_TO_MANY = (  # those to whom a house writes that are none of its own
    r"(?:(?:trade|trading|business|supply|channel|valued|esteemed|distribution) )?(?:suppliers?|customers?|clients?|partners?|members?|dealers?|distributors?|resellers?|carriers?|contractors?|subcontractors?|franchisees?|vendors?|stockists?|guests?|subscribers?)|"
    r"(?:geschäfts|vertrags|handels|vertriebs)?(?:lieferant\w*|kund(?:en|innen|:innen|\*innen)(?:(?: und|,) kunden)?|partner\w*|mitglied(?:er|ern)|händler\w*|zulieferer\w*|spediteure?\w*|subunternehmer\w*|dienstleister\w*|vereinsmitglieder)|"
    r"fournisseurs?|client(?:e)?s?|partenaires?|adhérent(?:e)?s?|membres?|sociétaires?|distributeurs?|revendeurs?|sous-traitants?|transporteurs?|prestataires?|"
    r"proveedor(?:es|as)?|clientes?|socios?|socias|miembros?|asociad[oa]s?|afiliad[oa]s?|distribuidor(?:es|as)?|transportistas?|subcontratistas?|colaboradores externos|"
    r"(?:toe)?leveranciers?|klant(?:en)?|relaties?|leden|aangeslotenen|verdelers?|dealers?|vervoerders?|onderaannemers?|"
    r"fornecedor(?:es|as)?|parceir[oa]s?|sóci[oa]s?|associad[oa]s?|membros?|cooperad[oa]s?|revendedor(?:es|as)?|transportador(?:es|as)?|subempreiteiros?|prestadores"
)
_CIRCULAR = lazy.pattern(  # "Dear suppliers,", "Sehr geehrte Lieferanten", "A todos nuestros proveedores:"
    r"\W*(?:(?:good (?:morning|afternoon|day)|hello|hi|guten tag|hallo|bonjour|buenos días|buenas tardes|hola|bom dia|boa tarde|olá|goedendag|dag)[ ,]+)?"
    r"(?:(?:to|dear|valued|sehr geehrte|werte|geschätzte|liebe|verehrte|an|chers|chères|cher|madame, monsieur,|à|aux|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|a|señores|geachte|beste|waarde|aan|car[oa]s?|prezad[oa]s?|estimad[oa]s?|aos|às|senhores)\s+)"
    r"(?:(?:all|every|each|of|our|valued|the|alle|unsere|die|geehrte|liebe|tous|toutes|nos|les|et chères|et|chers|todos|todas|nuestr[oa]s|los|las|y|al|onze|de|os|as|noss[oa]s|e|senhores|señores|colleagues and)\s+){0,4}"
    rf"(?:{_TO_MANY})\s?(?:[,:;!.–—-]|\n|$|(?:and|und|et|y|en|e) )",
    re.I,
)
_TURNED = {
    "you're": "we're",
    "you've": "we've",
    "you'd": "we'd",
    "you'll": "we'll",
    "your": "our",
    "yours": "ours",
    "you": "we",
}
_TO_YOU = lazy.pattern(
    r"\b(?:you['’](?:re|ve|d|ll)|yours?(?! (?:quot|offer|proposal|price|bid|estimate|sincerely|faithfully|truly))|"
    r"you(?= (?:are|run|use|have|had|need|want|wish|work|keep|sell|make|do|don['’]t|currently|also|now|still|already|both|all|plan|were|must|can|cannot|can['’]t|should|will|won['’]t|would|may|might|decide|signed|bought|own|live|told|said)\b))",
    re.I,
)
_QUOTED = lazy.pattern(r"\s*(?:>|\|(?!.*\|))")  # a line with two bars is a row of a table
_RULE = lazy.pattern(r"[ \t]*[-–—_=*]{3,}[ \t]*$")
_NO_PLAIN_LINE = lazy.pattern(
    "|".join(line.pattern for line in (_ATTRIBUTION, _FORWARDED, _SIGNATURE, _QUOTED, _RULE)), re.I
)  # any of them


_CITED = lazy.pattern(
    r"(?<![^\n:.!?…(])[ \t\n*•-]{0,8}(?:[\"“„](?:(?:[^\"“”„\n]|\n(?!\n)){25,900})[\"”“]|«[^«»]{25,900}»)"
)


_IN_THEIR_WORDS = lazy.pattern(  # a brief that its writer writes down for another
    r"\b(?:(?:in|by) (?:their|his|her|our (?:client|customer|director|boss)['’]s|my (?:client|customer|director|boss)['’]s) (?:own )?words\b|(?:what|as) (?:he|she|they) (?:has |have )?dictated\b|"
    r"(?:dictated|gave) (?:it |this |that )?to me (?:word for word|as follows)|(?:write|put|set) (?:their|his|her|our client['’]s|my (?:boss|director|client)['’]s) (?:brief|request|needs|wishes) (?:down|on paper))",
    re.I,
)


def cited(text: str) -> list[tuple[int, int]]:
    """The stretches in quotation marks that begin where a sentence can: what somebody else said or wrote, word for word, for
    whom the text does not speak."""
    if not any(mark in text for mark in '"“„«'):
        return []
    spoken_for = _IN_THEIR_WORDS.search(text)
    first = spoken_for.start() if spoken_for else len(text)
    return [match.span() for match in _CITED.finditer(text) if match.start() < first]


_HEADED = lazy.pattern(rf"(?m)^[ \t]*>[> \t]*(?:begin forwarded message:|(?:{'|'.join(FROM)}): )", re.I)
_OWN_LINE = lazy.pattern(r"(?m)^(?![ \t]*>)[ \t]*\S+(?:[ \t]+\S+){3}")  # more than a name below a greeting
_MARKS = lazy.pattern(r"(?m)^[ \t]*>[> \t]*")


def unquoted(text: str) -> str:
    """The text with blanks for the quote marks of a mail that is forwarded in them: with its header in the quote, as Apple
    Mail and mutt do, or below a line that says whose it is, where nothing of the writer's follows. Every other offset stays
    as it is."""
    headed = _HEADED.search(text)
    head = [_MARKS.sub("", line) for line in text[headed.start() :].splitlines()[:6]] if headed else []
    is_head = len({header_name(line) for line in head} & {"from", "to", "sent", "subject", "cc"}) > 1
    own = _OWN_LINE.search(text, headed.start()) if headed else None
    ends_quoted = headed is not None and (own is None or _FOOTER.search(text[own.start() :].strip()) is not None)
    first = headed.start() if headed and is_head and ends_quoted else _quoted_mail(text)
    if first is None:
        return text
    rest = _MARKS.sub(lambda marks: " " * len(marks.group()), text[first:])
    return text[:first] + rest


def _quoted_mail(text: str) -> int | None:
    """Where the quoted mail begins with which a text ends, below a line that says who sent it, or with such a line in its
    quote; None without one."""
    if ">" not in text:
        return None
    lines = plain_body(text).lines
    first = len(lines)
    while first and (
        lines[first - 1].depth
        or (len(lines[first - 1].text.split()) <= _SIGNED and not _answers_above(lines, first - 1))
    ):
        first -= 1  # the first of the lines at the end that are quoted, blank or a name
    for index in range(first - 1, max(-1, first - 1 - _LONGEST_HEAD), -1):
        if _says_who(lines, index) == first - 1 and _ADDRESS.search(_between(text, lines, index, first - 1)):
            return lines[first - 1].end
    return _below_name(text, lines) or _headed_within(text, lines)


def _answers_above(lines: Sequence[Line], index: int) -> bool:
    """Whether a line stands below a question in quotes: "HubSpot." is no name there."""
    above = next((line for line in reversed(lines[:index]) if not line.blank), None)
    asked = above is not None and above.depth > 0 and above.text.rstrip().endswith("?")
    return asked and not lines[index].blank


def _between(text: str, lines: Sequence[Line], first: int, last: int) -> str:
    return text[lines[first].start : lines[last].end]


def _below_name(text: str, lines: Sequence[Line]) -> int | None:
    """Where the quote begins with which a text ends, below a line that gives only the name of who wrote it; None without one."""
    for index, line in enumerate(lines):
        if line.depth:
            return None
        last = _says_who(lines, index)
        if last is not None and last + 1 < len(lines) and _is_quoted_below(lines, last):
            named = is_person(writer_in(_between(text, lines, index, last)))
            return lines[last].end if named and _is_one_quote(lines[last + 1 :]) else None
    return None


def _headed_within(text: str, lines: Sequence[Line]) -> int | None:
    """Where the quote begins with which a text ends, if its first line says who wrote what else is quoted; None else."""
    first = next((index for index, line in enumerate(lines) if line.depth and not line.blank), len(lines))
    if first == len(lines) or not _is_one_quote(lines[first:]):
        return None
    last = _says_who(lines, first)
    head = _between(text, lines, first, last) if last is not None else ""
    return text.rfind("\n", 0, lines[first].start) + 1 if is_person(writer_in(head)) or _ADDRESS.search(head) else None


def _is_one_quote(lines: Sequence[Line]) -> bool:
    """Whether nothing stands between quoted lines, as answers would, but who wrote what; a name may stand below them all."""
    told = [line for line in lines if not line.blank]
    last = max((index for index, line in enumerate(told) if line.depth), default=-1)
    heads = {index for index, line in enumerate(told) if not line.depth and _says_who(told, index) == index}
    own = [line for line in told[last + 1 :] if len(line.text.split()) > _SIGNED]
    return not own and all(line.depth or index in heads for index, line in enumerate(told[: last + 1]))


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A mail that a text forwards: its author's address and name, "" where its header gives none, the stretches that the
    author wrote, and where it begins and ends with its header and signature, as offsets in the whole text."""

    author: str
    name: str
    words: list[tuple[int, int]]
    start: int
    end: int
    outside: bool = False  # of another house than who forwards it: its "you" is that one
    of_writer: bool = False  # an older mail of who forwards it

    @property
    def said_by(self) -> str:
        """Whose words these are, as one names them."""
        return self.name or self.author or "somebody else"


def begins_mail(line: str) -> bool:
    """Whether a line stands above the words of another mail: as a header's first, or as what says who wrote them."""
    if _FORWARDED.match(line):
        return not line.lstrip().startswith("_")  # a mere rule
    return header_name(line) == "from" or _ATTRIBUTION.match(line) is not None


def own_words(text: str) -> list[tuple[int, int]]:
    """The stretches that the writer wrote: no quote, nothing forwarded, nothing below the signature."""
    return list(_own_words(text))


@lru_cache(maxsize=2)  # of a mail they are asked for more than once
def _own_words(text: str) -> tuple[tuple[int, int], ...]:
    begin = len(without_forwarded(text))
    return (*_written(text, 0, begin), *answered_below(text, begin))


def own_rows(text: str) -> list[tuple[int, int]] | None:
    """The stretches that the writer wrote, where answers stand in the rows of a table below: they are found by their cells, as
    long as a text has them; None where no table is answered."""
    begin = len(without_forwarded(text))
    return own_words(text) if begin < len(text) and is_answered_in_table(text, begin) else None


def without_forwarded(text: str) -> str:
    """A text up to the mail that it forwards."""
    forwarded = _forwarded_from(text)
    return text if forwarded is None else text[: forwarded[0]]


def forwards(text: str) -> bool:
    """Whether a text forwards a mail that says something."""
    forwarded = _forwarded_from(text)
    return forwarded is not None and bool(_mail(text, *forwarded).words)


_AS_AN_EXAMPLE = lazy.pattern(
    r"\b(?:(?:don['’]?t|do not|please not|never) (?:copy|take|use|mix|put) (?:theirs|their|it|any of (?:it|this|that))\b|(?:see|show|shows|give|gives|get) (?:you )?(?:the|an idea of the) (?:style|format|sort|kind|shape|layout)\b|"
    r"(?:as|only|just|for) (?:an? )?(?:example|illustration|template|model|sample)\b|(?:the )?style of thing|\bours (?:differs?|is (?:different|another))\b|(?:sent|wrote|written) (?:by|to) (?:some|an) ?(?:other|body else) (?:firm|company|house|integrator|office)\b|"
    r"\b(?:mail|message|e-?mail|thread|text|offer|pitch|letter|one) (?:underneath|below|beneath|further down|attached) is (?:there |here |just |only |merely )*(?:to show|for (?:your )?(?:amusement|information only)|so that you see|an? (?:pitch|advert\w*|sales))|\b(?:what|the kind of thing|the sort of thing) (?:we|i) (?:are|am|do) not (?:looking for|want)\b|"
    r"\b(?:none|nothing) of (?:it|this|that|the below|what follows) (?:is|applies to|concerns) (?:ours|us)\b)",
    re.I,
)


_MAIL_BELOW = (
    r"(?:e-?mails?|mails?|messages?|threads?|letters?|notes?|text|words|what (?:he|she|they|(?-i:[A-ZÀ-Þ])[\w’'-]+) (?:writes?|wrote|says?)|below|underneath|beneath|forwarded|"
    r"nachrichten?|schreiben|unten|untenstehend\w*|courriels?|ci-dessous|correos?|mensajes?|abajo|mensage(?:m|ns)|abaixo|berichten?|hieronder)"
)
_TO_KNOW = (
    r"(?:for (?:you(?:r (?:understanding|background|context|interest|information|amusement|eyes|reading))?|background|context|colou?r|interest|amusement|information|fun)(?= only\b| to (?:understand|see|know|get)\b|\W*$|[,.;:)–—-]| (?:so|and|as|because|since|purposes)\b)|"
    r"(?:so (?:that )?you|to (?:explain|show(?: you)?|let you know|give you (?:the|some) background)|as (?:an? )?(?:background|context))\b|"
    r"zur? (?:ihrer |deiner )?(?:information|kenntnis|hintergrund|verständnis|einordnung)|zum (?:hintergrund|verständnis)|als hintergrund|damit (?:sie|du) (?:wissen|sehen|verstehen|weißt|siehst|verstehst)|"
    r"pour (?:votre |ton )?(?:information|contexte|comprendre|vous expliquer|que vous)|à titre d['’]information|para (?:su |tu |vuestra |sua )?(?:información|informação|contexto|conocimiento|conhecimento|que (?:entienda|sepa|vea|entenda|saiba|veja)\w*)|"
    r"ter (?:uwer |jullie )?(?:informatie|achtergrond|info)|voor de (?:achtergrond|context)|als achtergrond|zodat (?:u|jullie) (?:weet|begrijpt|ziet|weten|begrijpen|zien))"
)
_ONLY = r"(?:only|just|merely|purely|solely|simply|nur|lediglich|bloß|uniquement|seulement|juste|sol[oó]|únicamente|só|somente|apenas|alleen|enkel|slechts)"
_BACKGROUND = lazy.pattern(  # why another house's mail stands below, of which nothing is the writer's
    rf"\b{_MAIL_BELOW}\b[^.!?]{{0,80}}\b{_ONLY}\b[^.!?]{{0,30}}?\b{_TO_KNOW}|"
    rf"\b{_ONLY}\b(?: \w+)?? {_TO_KNOW}[^.!?]{{0,60}}\b{_MAIL_BELOW}\b|"
    r"\btheirs? (?:\w+ ){0,2}?(?:is|are) (?:not|n['’]t|none of|never) ours?\b|\b(?:is|are) (?:theirs|his|hers),? (?:and )?not ours\b|\b(?:theirs|their (?:\w+ )?(?:project|systems?|figures|numbers|set-?up|story)) (?:has|have) nothing to do with (?:us|ours)\b",
    re.I,
)


_HOLDS = r"(?:holds|applies|is (?:true|valid|current|right|so|correct)|counts|stands|gilt|stimmt|trifft zu|ist (?:gültig|aktuell)|n['’]est (?:valable|vrai|d['’]actualité|juste|à jour)|ne (?:vaut|tient|compte)|vale|sirve|es (?:válido|vigente|cierto|así)|está vigente|klopt|geldt|is (?:juist|actueel|geldig)|é (?:válido|verdade|atual|assim)|se aplica|aplica)"
_NO_LONGER_SO = lazy.pattern(  # of all that a mail below says: "Ya nada de eso vale", "Davon gilt nichts mehr"
    rf"\b(?:none|nothing) of (?:it|that|this|which|what (?:it|he|she|they) says?)(?: still)? {_HOLDS}(?: any ?(?:more|longer)| now| today)|"
    rf"\b(?:davon|daran|von alledem|von dem) {_HOLDS} (?:heute |inzwischen |mittlerweile )?nichts mehr\b|\bnichts (?:davon|daran) {_HOLDS} (?:noch|mehr)\b|"
    rf"\b(?:plus rien (?:de (?:tout )?(?:cela|ça) |là-dedans )?|rien de (?:tout )?(?:cela|ça) ){_HOLDS}|"
    rf"\bya (?:nada (?:de (?:eso|esto|ello|lo de abajo) )?{_HOLDS}|no {_HOLDS} nada)|\bnada (?:de (?:eso|esto|ello) )?{_HOLDS} ya\b|"
    rf"\b(?:daar|daarvan|hiervan) {_HOLDS} (?:nu |intussen |inmiddels )?niets meer\b|\bniets (?:daarvan|ervan|hiervan) {_HOLDS} (?:nog|meer)\b|"
    rf"\b(?:já )?nada d(?:isso|isto|aquilo) (?:já |ainda )?{_HOLDS}|\bjá não {_HOLDS} nada\b",
    re.I,
)


def _is_void(before: str) -> bool:
    """Whether the words before a forwarded mail say that nothing in it is so any more, whoever wrote it."""
    return _NO_LONGER_SO.search(" ".join(before.split())) is not None


def _is_background(before: str) -> bool:
    """Whether the words before another house's mail say that it only explains something: "only for you to understand why we
    are in a hurry", "their system is not ours"."""
    return _BACKGROUND.search(" ".join(before.split())) is not None


def shown_only(own: str) -> bool:
    """Whether the words of somebody who passes on another's say that these are a seller's, or only an example."""
    return any(one.search(own) for one in (_OF_SELLERS, _AS_AN_EXAMPLE, _STRANGER))


def sells(words: str) -> bool:
    """Whether somebody writes so who wants to sell."""
    return _SELLS.search(words) is not None


_OPENING = 400  # characters of a mail in which it says what it is
_OFFERS = lazy.pattern(
    r"(?i)\b(?:we (?:herewith |hereby |would like to |are (?:pleased|happy|glad) to )?(?:propose|offer)(?: you)?\b(?! to (?:our|their))|(?:our|this) (?:offer|proposal|quotation|quote) (?:is|comprises|covers|of|for|amounts)|wir (?:bieten|offerieren|schlagen)(?: Ihnen)? |unser angebot|nous (?:vous )?(?:proposons|offrons)|notre (?:offre|proposition|devis)|"
    r"(?:les |le |os )?(?:proponemos|ofrecemos)|nuestra (?:oferta|propuesta)|(?:propomos|oferecemos)(?:-lhes?)?|a nossa (?:oferta|proposta)|wij (?:bieden|stellen)(?: u)? |(?:ons|onze) (?:aanbod|offerte|voorstel))"
)


def mails_taken_up(text: str, author: str) -> Iterator[Forwarded]:
    """The mails that a text forwards and whose words count beside its own, each in the one before: as long as they are
    colleagues' of its `author`, by address, or the words before them make them the request."""
    return (mail for mail, taken in _mails(text, author) if taken)


def mail_left(text: str, author: str) -> str:
    """Who wrote the mail below a text's own words of which nothing tells whether it is passed on, by name; "" where there is
    none: what a seller wrote, whom the text answers, or what it does not stand by, is left alone for a reason."""
    mail = next((mail for mail, taken in _mails(text, author) if not taken), None)
    if (
        mail is None
        or _POINTED_AT.search(text, 0, mail.start)
        or not _may_be_of_chain(text, mail)
        or not "".join(text[slice(*at)] for at in mail.words).strip()
    ):
        return ""
    return "" if mail.author or shown_only(without_forwarded(text)) else mail.name


def _mails(text: str, author: str) -> Iterator[tuple[Forwarded, bool]]:
    """The mails that a text forwards, and whether they are taken up, up to the first that is not; where the text says which of
    them is its brief, that one alone is."""
    pointer = _POINTED_AT.search(text)
    begin = 0  # of the mail that is looked at: the whole, and then what colleagues wrote before it
    for depth in range(_DEEPEST):
        found = _forwarded_from(text[begin:], inside=depth > 0)
        if found is None:
            return
        first, below = begin + found[0], begin + found[1]
        before, head, mail = text[begin:first], text[first:below], _mail(text, first, below)
        if _PERIODICAL.search(_sender(head)):
            yield mail, False
            return
        if _AS_AN_EXAMPLE.search(before):
            return  # "what our sister company sent to somebody else, so that you see the style"
        of_house = mail.author and _domain(mail.author) == _domain(author)
        circular = not of_house and not speaks_for(before) and _CIRCULAR.match(text, below)
        if _is_void(before):
            yield mail, False
            return
        if not of_house and (_OFFERS.search(text, below, below + _OPENING) or _is_background(before)):
            yield mail, False  # what a bidder offers is none of the buyer's, nor is what only explains
            return
        if pointer and pointer.end() <= first:
            last = _forwarded_from(text[below:], inside=True) is None
            yield mail, _is_pointed_at(pointer, head, first=depth == 0, last=last)
        elif not circular and (
            _is_colleague(before, head, author) or (author and _is_passed_on(text, (begin, below), mail, author))
        ):
            yield replace(mail, of_writer=_signs(text, mail, author)), True
        elif author and _is_the_request(text, (begin, first), mail):
            yield replace(mail, outside=True), True
        else:
            yield mail, False
            return
        begin = below


_WHICH_ONE = r"(?:the |what )?(?:(?:very )?(?:first|last|lowest|bottom|oldest) )?(?:mail|message|letter|note|e-mail|one|request)s?\b(?:[^.;!?]|(?<=\b[DM]r)\.|(?<=\bM[rs]s)\.|(?<=\bMs)\.|(?<=\bProf)\.){0,60}?"
_POINTED_AT = lazy.pattern(  # "please treat the mail of Dr. Ferreira at the very bottom as our brief"
    rf"\b(?:treat|take|use|regard|read|consider|see|price)\s(?:only |just )?(?P<which>{_WHICH_ONE})\s(?:as|for)\s(?:our|the|my)\s(?:brief|request|enquiry|inquiry)\b|"
    rf"\b(?:our|the|my)\s(?:brief|request|enquiry|inquiry)\sis\s(?P<that>{_WHICH_ONE}(?=[.;,!?\n]))",
    re.I,
)
_AT_THE_END = lazy.pattern(r"\b(?:bottom|last|lowest|first|oldest|very end|at the end|furthest down)\b", re.I)
_NAMED_IN = lazy.pattern(r"(?<![\w.])(?!(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Mme)\b)[A-ZÀ-Þ][\w’-]{2,}")


def _is_pointed_at(pointer: re.Match[str], head: str, *, first: bool, last: bool) -> bool:
    """Whether a mail with this header is the one that is said to be the brief: by its sender's name, else by its place, which
    is right below the words where they name none ("treat the message below as our request")."""
    which = pointer["which"] or pointer["that"]
    names = _NAMED_IN.findall(which)
    if names:
        sender = _sender(head).casefold()
        return any(name.casefold() in sender for name in names)
    return last if _AT_THE_END.search(which) else first


def _mail(text: str, first: int, below: int) -> Forwarded:
    """The forwarded mail whose header begins at `first` and whose words at `below`, up to the one that it forwards."""
    inner = _forwarded_from(text[below:], inside=True)
    end = len(text) if inner is None else below + inner[0]
    head = text[first:below]
    sender = _sender(head)
    address = _ADDRESS.search(sender)
    name = _NAME.search(_ADDRESSED.sub("", sender).strip(" \t\"'*<>"))
    written = _written(text, below, end)
    return Forwarded(
        address.group().lower() if address else "",
        name.group().strip("\"' ") if name else writer_in(head),
        [*_copied_with_roles(text, first, below), *written] if written else written,
        first,
        end,
    )


def _copied_with_roles(text: str, first: int, below: int) -> Iterator[tuple[int, int]]:
    """The line of a header that says who had a copy, where each is named with what they do: "Cc: Ann Lee (Finance); Raj Shah (IT
    security)". Without, it says nothing of a role."""
    if found := _COPIES_WITH_ROLES.search(text, first, below):
        yield found.span()


_ONE_COPY = rf"[{CAPITALS}][\w.’'-]*(?: [\w.’'-]+){{1,4}}(?: <[^<>\n]+>)? \([^()\n@]{{2,50}}\)"
_COPIES_WITH_ROLES = lazy.pattern(
    rf"^[ \t>*]*(?i:cc|kopie|copie|copia|cópia|en copia|in kopie)[ \t*]*:[ \t*]*{_ONE_COPY}(?:[;,] {_ONE_COPY})*[ \t]*(?:\n|$)",
    re.M,
)


def _sender(head: str) -> str:
    """What a mail's header, or the line above a quoted mail, says of its sender."""
    line = next((line for line in head.splitlines() if header_name(line) == "from"), "")
    named = _NAMED.search(head)
    return line or (named.group() if named else "")


@lru_cache(maxsize=8)  # a brief is asked several times for what it forwards
def _forwarded_from(text: str, *, inside: bool = False) -> tuple[int, int] | None:
    """Where a forwarded mail begins, and where below its header its words do; None where nothing is forwarded. `inside` a
    forwarded mail a sender's line alone begins the one before it."""
    lines = plain_body(text).lines
    told = [line.text for line in lines]
    for index, line in enumerate(lines):
        if line.depth:
            continue
        kinds = [header_name(other) for other in told[index : index + 5]] if header_name(line.text) == "from" else []
        heads = {"sent", "subject", "to"} & set(kinds) or (inside and kinds and _SENDER.fullmatch(line.text))
        if _opens_forwarded(told, index) or (heads and not _heads_memo(told, index)):
            below = next((at for at, other in enumerate(lines[index:], index) if not _is_head(other, line)), len(lines))
            return line.start, lines[below].start if below < len(lines) else len(text)
        last = _says_who(lines, index)
        if last is not None and last + 1 < len(lines) and not _is_quoted_below(lines, last):
            return line.start, lines[last + 1].start
    return None


def _opens_forwarded(lines: Sequence[str], index: int) -> bool:
    """Whether a line begins a forwarded mail; one that is only drawn does where the head of a mail stands below it."""
    line = lines[index]
    if not _FORWARDED.match(line):
        return False
    below = next((other for other in lines[index + 1 :] if other.strip()), "")
    return not line.lstrip().startswith("_") or header_name(below) is not None


def _says_who(lines: Sequence[Line], index: int) -> int | None:
    """The last of the lines from one on that say who wrote what stands below them, or None."""
    last = attribution(lines, index)
    return index if last is None and says_who(lines[index].text) else last


def _is_head(line: Line, first: Line) -> bool:
    """Whether a line is of the header that begins with the `first`."""
    return line is first or line.blank or header_name(line.text) is not None or bool(_FORWARDED.match(line.text))


def _is_quoted_below(lines: Sequence[Line], last: int) -> bool:
    """Whether the lines below one have quote marks."""
    return next((line.depth > 0 for line in lines[last + 1 :] if not line.blank), False)


def _heads_memo(lines: list[str], index: int) -> bool:
    """Whether a `From:` line at the top heads the writer's own memo ("MEMO / To: … / From: … / Date: …"): it stands above
    all prose and names people without an address, as mail programs never do."""
    head = lines[: index + 5]
    above = [line for line in lines[:index] if line.strip() and not header_name(line)]
    return len(above) <= 1 and all(len(line.split()) <= 4 for line in above) and not any("@" in line for line in head)


def _domain(address: str) -> str:
    """The domain of an address, to be compared."""
    return address.rpartition("@")[2].casefold()


def _is_colleague(before: str, head: str, author: str) -> bool:
    """Whether a forwarded mail is from the organisation of the `author` who forwards it with the words `before` it, from a
    client whose enquiry the author passes on, or one whose words the author endorses: another's "we" is another company.
    Outlook names a sender of its own organisation without an address."""
    domain = _domain(author)
    if not domain:
        return False
    if speaks_for(before):
        return True
    sender = _sender(head)
    if _OF_A_HOUSE.search(sender):
        return False
    if sender and "@" not in sender:
        return len(sender.split()) <= 5 and not _STRANGER.search(f"{before} {sender}")
    return re.search(rf"@{re.escape(domain)}(?![\w.-])", sender, re.I) is not None


def speaks_for(before: str) -> bool:
    """Whether the words before another's mail make its words the writer's own, who acts for that person or endorses them."""
    return _ON_BEHALF.search(before) is not None or _ENDORSED.search(before) is not None


def _is_the_writers(before: str, mail: Forwarded, author: str) -> bool:
    """Whether who forwards a mail wrote it, from another address: by the name in the address, or in the signature."""
    name = [word.casefold() for word in mail.name.split() if len(word) > 1]
    if len(name) < _FULL_NAME:
        return False
    address = re.split(r"[^a-zà-ÿ]+", author.partition("@")[0].casefold())
    signed = (line.strip(" \t*_,.").casefold() for line in before.splitlines())
    return set(name) <= {*address} or "".join(name) in address or " ".join(name) in signed


def _is_passed_on(text: str, around: tuple[int, int], mail: Forwarded, author: str) -> bool:
    """Whether an `author` passes on a mail, whose header ends `around` it with the one before, as what the author wrote, or
    as one of a chain."""
    begin, below = around
    if _sender(text[mail.start : below]):
        return _is_the_writers(text[begin : mail.start], mail, author)
    return _is_of_chain(text, begin, mail, author)


def _is_of_chain(text: str, begin: int, mail: Forwarded, author: str) -> bool:
    """Whether a mail below a line that gives only its writer's name is of the chain that the `author` passes on: by what the
    author says of the chain or of that person, or as the mail that one of the chain answers, which begins at `begin`."""
    if not _may_be_of_chain(text, mail):
        return False
    own = without_forwarded(text)
    if points_below(own) or speaks_of(own, mail.name):
        return True
    return begin > 0 and (_signs(own, mail, author) or calls(text[begin : mail.start], mail.name))


def _may_be_of_chain(text: str, mail: Forwarded) -> bool:
    """Whether a mail gives a person's name and no address, and nothing says that this is one of another house: a seller, who
    is written to, or of whom the writers of the chain say so."""
    sells = (said.group().lower() for said in _SELLS.finditer(text, mail.start, mail.end))
    if mail.author or not is_person(mail.name) or any(not said.startswith("discount") for said in sells):
        return False
    return not (greets(without_forwarded(text), mail.name) or sets_aside(text[: mail.start], mail.name))


def _signs(text: str, mail: Forwarded, author: str) -> bool:
    """Whether a mail's writer is the `author` of a text, by the address or by the last lines of the author's own words."""
    if mail.author or not mail.name:
        return bool(mail.author) and mail.author == author.casefold()
    first = mail.name.split()[0]
    signed = rf"\W*(?:\w+(?: \w+)?, )?{re.escape(first)}\b"  # "Cheers, Dan Fitch (co-owner, sales)"
    last = [line for line in without_forwarded(text).splitlines() if line.strip()][-_LONGEST_HEAD:]
    local = re.split(r"[^a-zà-ÿ]+", author.partition("@")[0].casefold())
    return first.casefold() in local or any(
        re.match(signed, line) and len(line.split()) <= _MOST_SIGNED for line in last
    )


def _is_the_request(text: str, before: tuple[int, int], mail: Forwarded) -> bool:
    """Whether the words that stand `before` a forwarded mail make it the request ("Please quote for the below"), and it is
    no offer of somebody who wants to sell. What somebody only answers stands below their words too, and is no request."""
    head = text[mail.start : mail.end].split("\n", 1)[0]
    if not _FORWARDED.match(head) and header_name(head) != "from":
        return False
    own = " ".join("".join(text[start:end] for start, end in _written(text, *before)).split())
    if _OF_SELLERS.search(own) or _OWN_SYSTEMS.search(own):
        return False
    asked = _TAKES_UP.search(own) or (len(own.split()) <= _FEW_WORDS and _ASKS.search(own))
    return bool(asked) and not sells(text[mail.start : mail.end])


def to_us(text: str, start: int, end: int) -> str:
    """A text in which a stretch that was written to its writer speaks as the writer would ("your CRM" is "our CRM"), every
    offset as it was."""

    def turned(match: re.Match[str]) -> str:
        ours = _TURNED[match.group().casefold().replace("’", "'")]
        return (ours[0].upper() + ours[1:] if match.group()[0].isupper() else ours).ljust(len(match.group()))

    return text[:start] + _TO_YOU.sub(turned, text[start:end]) + text[end:]


def _said_below(lines: Sequence[str], position: int) -> Iterator[tuple[int, int]]:
    """The lines below a signature that still say something: who gets a copy, with their roles ("Cc: Ann Lee, CFO"; those of
    the head of another mail do not), and what a writer adds in a postscript."""
    said = False
    last = ""
    for index, line in enumerate(lines[:_BELOW]):
        start, position = position, position + len(line)
        if _opens_forwarded(lines, index) or _ATTRIBUTION.match(line):
            return
        if postscript := _POSTSCRIPT.match(line):
            said, start = True, start + postscript.end()
        elif _COPIED.match(line) and header_name(last) not in ("from", "to", "sent", "subject", "date"):
            said = True
        elif not line.strip() or is_notice(line) or is_sent_from(line):
            said = False
        if said:
            yield start, position
        last = line


_COPIED = lazy.pattern(r"[ \t]*(?:cc|copy(?: to)?|copied(?: in)?|in copy|kopie|copie|copia|cópia)[ \t]*:", re.I)
_POSTSCRIPT = lazy.pattern(  # the mark of one: "P.S.", "PPS:", "P.-S.", "PD:"
    r"[ \t*_]*(?:(?:P\.?[ -]?){1,3}S(?![\w@])\.?|P\.? ?D\.?(?=[ \t]*[:–—-])|post-?scriptum(?=[ \t]*[:.])|posdata(?=[ \t]*[:.]))[*_]*[ \t]*[:.,–—-]*[ \t]*(?=\S)",
    re.I,
)
_BELOW = 30  # lines below a signature


def _written(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    own: list[tuple[int, int]] = []
    position = begin
    lines = text[begin:end].splitlines(keepends=True)
    for index, line in enumerate(lines):
        start, position = position, position + len(line)
        if not _NO_PLAIN_LINE.match(line):  # nearly all
            own.append((start, position))
            continue
        if _ATTRIBUTION.match(line):
            below = next((other for other in lines[index + 1 :] if other.strip()), "")
            if _QUOTED.match(below):
                continue  # the writer may go on below what is quoted
            break
        if _opens_forwarded(lines, index):
            break
        if _RULE.match(line) and is_notice(next((other for other in lines[index + 1 :] if other.strip()), "")):
            break  # a firm's footer, below a line
        if _SIGNATURE.match(line) and (own or line.strip() == "--"):
            own += _said_below(lines[index + 1 :], position)
            break
        if not _QUOTED.match(line):
            own.append((start, position))
    merged: list[tuple[int, int]] = []
    for start, end in own:
        if merged and merged[-1][1] == start:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return _without_footers(text, merged)


_FOOTER = lazy.pattern(  # what a firm, a form or a ticket system has below all mail
    r"\bintended (?:solely |only |exclusively )?(?:for the|recipient)|\breceived (?:this|it) (?:\S+ ){0,4}in error|\blegally privileged\b|\bprivileged and confidential\b|"
    r"(?:\A|\n)\W*(?:this|the) (?:e-?mail|message|communication|transmission)(?: \([^()\n]*\)|,? (?:and|including|with) (?:any|all|its) [\w ]{4,30})?,? (?:may (?:also )?contain|may be|is) [^\n]{0,40}\b(?:personal|private|protected|privileged|sensitive|confidential|proprietary) |"
    r"\A\W*(?:add comment|get \w+ notifications|download the [\w ]+ app|this (?:message|e-?mail|notification) (?:was (?:sent|generated) (?:by|from|automatically)|is (?:a service (?:from|of)|an? (?:automatic|automated)))|(?:powered|delivered) by|you (?:are receiving|received) this (?:e-?mail|message)\b|now create your own|you can edit this submission|this entry was made|"
    r"reply above this line|view (?:this |the )?(?:request|issue|ticket|submission|response)\b|(?:printed|exported|generated|created|downloaded|sent|published|built|made) (?:from|with|by|using|via|in) (?-i:[A-ZÀ-Þ])\S*(?: \S+){0,6}\W*\Z)|"
    r"\A[ \t]*(?-i:[A-ZÀ-Þ])[\w.’'-]+(?: (?-i:[A-ZÀ-Þ])[\w.’'-]+){1,3} ?[·•|] ?[^·•|\n]{2,50}[·•|][^\n]*\Z",
    re.I,
)
_LAST_PARAGRAPH = lazy.pattern(r"(?:\A|\n[ \t]*\n)(?P<said>(?:(?!\n[ \t]*\n).)*\S)\s*\Z", re.S)
_LONGEST_FOOTER = 900  # characters
_SIGNED_BY = lazy.pattern(  # the first line of a block that nobody closed with "Kind regards": a name, a title
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Ing|Dipl)\S* )*[A-ZÀ-Þ][\w.’'-]*(?: (?:[A-ZÀ-Þ][\w.’'-]*|de|van|von|der|da|di|del|la|le)){1,4}(?:,[^.!?\n]{2,60})?[ \t]*\n"
)
_CREDENTIAL = lazy.pattern(  # of a person or a firm, on a line of that block
    r"(?m)^[ \t]*(?=[^\n]*(?:\b(?:certified|accredited|member of|members of|(?:gold|silver|platinum|premier|certified|official) partner|awards?|winners?|finalist|customer of the|supplier of the|employer of the|company of the|royal warrant|iso ?\d{4,5}|since 1[89]\d\d|since 20\d\d|est(?:ablished|\.)? \d{4})\b|[·•]))[^\n]*$",
    re.I,
)


def _without_footers(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches that somebody wrote, without the paragraphs at the end that no one did."""
    kept = list(spans)
    while kept:
        start, end = kept[-1]
        first = max(start, end - _LONGEST_FOOTER)
        last = _LAST_PARAGRAPH.search(text[first:end])
        if last and _SIGNED_BY.match(last["said"]) and (shown := _CREDENTIAL.search(last["said"])):
            kept[-1] = start, first + last.start("said") + shown.start()
            break
        if text[start:end].strip() and not (last and _FOOTER.search(last["said"].strip())):
            break
        begins = first + last.start("said") if last else start
        kept[-1] = start, begins
        if not text[start:begins].strip():
            kept.pop()
    return kept or list(spans)
