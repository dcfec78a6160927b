"""A chain of mails below a writer's own words, of which the lines between them name only who wrote what.

    We argued it out underneath, start at the bottom.          Segue a conversa inteira.

    On Fri 20 Nov 2026 Ida Voss wrote:                         Em 19/11, Caio escreveu:
    Katana, no. We dropped that.                               Hoje é Omie pra nota.

Such a line gives no address, so that nothing in it tells a colleague from somebody who wants to sell, or from us. It is told
by what the writer says: that the thread is to be read ("see below", not "my answers to your questions below"), or of that
person by name ("what Ida wrote", and not "Hello Ida"). What a mail of the chain calls its reader does as well.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS

_PART = rf"[{CAPITALS}][\w’'.-]*"
_NAME = rf"{_PART}(?: (?:(?:v[ao]n|de[rlns]?|d[aiou]s?|du|l[ae]|el|al|bin|te[nr]|y|e) )*{_PART}){{0,3}}"
_OF_ROLE = r"(?:,? \([^()@]{2,40}\))?"
_VERB = r"(?:wrote|writes|a écrit|escribió|escreveu|schrieb|schreef|ha scritto|skrev)"
_BEFORE_VERB = lazy.pattern(rf"(?:^|[\s,;>])(?P<name>{_NAME}){_OF_ROLE}\s{_VERB}\s?[:：]\s*$")
_BEHIND_VERB = lazy.pattern(rf"\b(?:schrieb|schreef|skrev)\s(?P<name>{_NAME}){_OF_ROLE}\s?[:：]\s*$")
_DAYS = lazy.pattern(  # what stands before a name and is none
    r"^(?:(?:On|Am|Le|El|Em|Op|Den|Um|At|[AP]M|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan(?:uary|uar)?|Feb(?:ruary|ruar)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?|Mai|März|Uhr|GMT|UTC|CES?T|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?!\w)[.,]? ?)+"
)
_DAY = r"(?:\d|\b(?i:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?i:day)?\b|tag\b|\b(?i:lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so)(?i:\.|\w{0,6}di|\w{0,3}(?:es|do)|\w*dag|-feira)?\b)"
_SHORT = lazy.pattern(  # "Em 19/11, Caio escreveu:", "On Tue, Liis wrote:", which names no year and no time of day
    rf"[ \t*_>-]*(?:On|Am|Le|El|Em|Op|Den)\b(?=[^:\n]{{0,40}}?{_DAY})[^:\n]{{2,50}}?(?:[\s,]{_NAME}{_OF_ROLE}\s{_VERB}|\s(?:schrieb|schreef|skrev)\s{_NAME}{_OF_ROLE})\s?[:：]\s*"
)
_NO_PERSON = lazy.pattern(
    r"\b(?:desk|office|team|pre-?sales|sales|support|info|group|help ?desk|service|services|notifications?|billing|accounts|news\w*|ltd|gmbh|inc|llc|bv|b\.v|sa|srl|ag|corp|consulting|"
    r"solutions|systems|software|no-?reply|büro|vertrieb|equipe|équipe|ventas|vendas|verkoop|redaktion|marketing|admin\w*|customer)\b",
    re.I,
)
_SENTENCES = lazy.pattern(r"(?<=[.!?])\s|\n\s*\n|\n(?=\W*$)")
_BELOW = (
    r"(?:below|underneath|beneath|further down|at the (?:bottom|end|foot)|under (?:this|my (?:note|name|line))|"
    r"unten|darunter|unterhalb|untenstehend\w*|nachstehend\w*|ci-dessous|dessous|plus bas|en bas|abajo|debajo|a continuación|abaixo|embaixo|a seguir|hieronder|onder(?:aan|staand\w*))"
)
_THREAD = (
    r"(?:threads?|chain|conversation|exchange|correspondence|back[- ]and[- ]forth|trail|discussion|e-?mails?|mails?|messages?|notes?|"
    r"verlauf|schriftwechsel|austausch|mailwechsel|unterhaltung|diskussion|nachrichten?|notizen|fil|échanges?|messages|notes|mel|courriels?|hilo|cadena|conversación|correos?|mensajes?|notas|"
    r"conversa|histórico|troca|mensagens|mensagem|anotações|draad(?:je)?|mailwisseling|gesprek|discussie|berichten|bericht|notities)"
)
_POINTS = lazy.pattern(
    rf"\b{_THREAD}\b[^.!?]{{0,60}}\b{_BELOW}\b|\b{_BELOW}\b[^.!?]{{0,60}}\b{_THREAD}\b|"
    rf"\b(?:see|read|look|find|it is all|it['’]s all|(?:it|that) is|everything|all (?:you|that you|we|of it)|the rest|the (?:facts?|details?|background|story|history|particulars|figures|numbers)|what (?:we|they|s?he|i)|as (?:discussed|described|explained|agreed|set out|you (?:can|will) see)|"
    rf"argued|argue|discuss\w*|thrash\w*|talked|hammered|sorted|worked|went over|went through|siehe|lesen|lest|steht|stehen|findet|finden|besprochen|voir|voyez|lire|lisez|tout est|ver|vean|leed|lean|está|veja|vejam|leia|leiam|zie|lees|staat|staan)\b[^.!?]{{0,60}}\b{_BELOW}\b|"
    r"\b(?:start|read|begin|go)\b[^.!?]{0,20}\b(?:at|from) the bottom\b|\bbottom[- ]up\b|\bscroll (?:down|to)\b|\bvon unten\b|\bde abajo (?:a|hacia)\b|\bde baixo (?:pra|para)\b|\bdepuis le bas\b|\bvan onder(?:en|af)\b|"
    rf"\b(?:forward|pass|send|hand|shar)(?:ing|ed|e)?\b[^.!?]{{0,30}}\b(?:the|this|our|my|whole|entire|it all|all of it|everything)\b(?: \w+){{0,3}}? ?(?:{_THREAD}|lot|thing|it|everything)\b|"
    rf"\b(?:segue|seguem|encaminho|repasso|reenvío|reenviamos|os paso|les paso|te paso|transfère|fais suivre|transmets|joins|leite|stuur)\b[^.!?]{{0,60}}\b{_THREAD}\b",
    re.I,
)
_OF_YOURS = lazy.pattern(  # whoever is written to is answered, or wrote some of it
    r"\b(?:your|you (?:asked|wrote|sent|said|wanted|put)|(?:my|our|the|see) (?:answers?|repl(?:y|ies)|responses?)|answers? (?:are|is|to)|inline|in-line|in between|vendors?|suppliers?|sales(?:man|woman|people| reps?)|offer|quot(?:e|ation) (?:of|from|by)|pitch|newsletter|"
    r"(?:for|as an?) (?:comparison|example)|ignore|disregard|"
    r"ihre[rnm]?|vos|votre|vuestr\w+|sus? (?:preguntas?|correos?|mensajes?)|suas? (?:perguntas?|mensage\w+)|uw|jullie|antworten|réponses|respuestas|respostas|antwoorden|angebot|devis (?:de|du)|oferta de|offerte van)\b",
    re.I,
)
_TOLD = r"(?:wrote|writes|says?|said|puts?|put|sends?|sent|has|had|have|is|was|did|does|do|and (?:i|me|we)|collected|made|listed|filled|thinks?|thought|asked|answers?|answered|explains?|explained|got|gave|gives|counts?|counted|argued|means?|meant|a|est|vous|ha|dice|puso|tiene|hat|schreibt|schrieb|sagt|meint|heeft|schreef|zegt|disse|falou|escreveu|mandou|tem|dit|explique)"
_OF = r"(?:what|with|from|by|of|that|as|ask|for|to|because|but|and|de|du|que|lo de|par|avec|von|mit|was|laut|wat|van|met|o que|com|do|da|según|selon|my (?:colleague|boss|wife|husband|partner|brother|sister|father|mother|son|daughter|assistant|manager)|our [\w-]+(?: [\w-]+)?|mon collègue|ma collègue|mein(?:e)? kolleg(?:e|in)|mijn collega|mi compañer[oa]|meu colega|minha colega)"
_OUTSIDE = (  # behind a name, of whoever is of another house
    rf"(?: (?:of|from|at|with|bei|von|chez|de|da|van|bij) (?:the )?[{CAPITALS}]\w|,? \([{CAPITALS}]|['’]s (?i:company|firm|offer|quote|pitch|price|product|team)\b|(?i:,? who (?:sells|wants to sell|works for|is trying to sell|tries to sell)\b))"
)
_STRANGERS = (
    r"(?:mates?|friends?|cousin|neighbou?r|competitor|rival|vendor|supplier|sales(?:man|woman|person| reps?)|seller|reseller|integrator|consultant|advis[eo]r|contractor|freelancer|agency|landlord|customers?|clients?|"
    r"freund(?:in)?|nachbar(?:in)?|lieferant|anbieter|vertreter|kunde|berater|fournisseur|client|ami|voisin|consultante?|proveedor|cliente|amig[oa]|vecin[oa]|consultor|fornecedor|vizinh[oa]|leverancier|klant|vriend|buurman|adviseur)"
)
_OWNED = r"(?:an?|my|our|the|their|his|her|one of (?:my|our)|mein|unser|ein|der|die|eine?r? unsere?r?|mon|notre|un|une|le|mi|nuestro|el|meu|nosso|um|onze|een|mijn|de)"
_DISAGREES = lazy.pattern(  # with all that one wrote of something: what of it still holds is not told
    r"\b(?:disagree|(?:do not|don['’]t|can(?:not|['’]t)|never) agree|not agreed|nonsense|rubbish|made (?:it|that|this|them) up|do not (?:believe|trust)|don['’]t (?:believe|trust)|forget what|never mind what|not take .{0,20} seriously|"
    r"nicht einverstanden|unsinn|pas d['’]accord|n['’]importe quoi|no estoy de acuerdo|tonterías|não concordo|bobagem|niet eens|onzin)\b",
    re.I,
)


def writer_in(line: str) -> str:
    """Who wrote what stands below a line, by name, where the line says so without an address: "On 19 Nov Liis wrote:"."""
    said = " ".join(line.split())
    named = _BEFORE_VERB.search(said) or _BEHIND_VERB.search(said)
    return _DAYS.sub("", named["name"]).strip() if named and "@" not in said else ""


def says_who(line: str) -> bool:
    """Whether a line says who wrote what stands below it, with a day of no year: "Em 19/11, Caio escreveu:"."""
    return _SHORT.fullmatch(line) is not None and bool(writer_in(line))


def is_person(name: str) -> bool:
    """Whether a name may be a person's, and is no firm's or department's."""
    return bool(name) and not _NO_PERSON.search(name)


def points_below(own: str) -> bool:
    """Whether a writer says that the thread below is to be read: "we argued it out underneath", and not "my answers below"."""
    return any(_POINTS.search(sentence) and not _OF_YOURS.search(sentence) for sentence in _SENTENCES.split(own))


def speaks_of(own: str, name: str) -> bool:
    """Whether a writer speaks of a person as of one of the house: "what Mikko says", and not "Hello Mikko", nor "your Mikko"."""
    return any(_speaks_of(sentence, one) for one, sentence in _about(own, name))


def sets_aside(own: str, name: str) -> bool:
    """Whether a writer says that a person is of another house ("Huw is a mate with a cider firm"), or that what that person
    wrote is not so ("I don't agree with what Mikko says")."""
    return any(
        _DISAGREES.search(sentence)
        or re.search(rf"\b{re.escape(one)}{_OUTSIDE}", sentence)
        or re.search(
            rf"\b{re.escape(one)}\b[^.,;!?]{{0,40}}(?:,| is| was|['’]s| ist| est| es| é) {_OWNED}(?: \w+){{0,2}} {_STRANGERS}\b|"
            rf"\b{_OWNED}(?: [\w-]+){{0,2}} {_STRANGERS},? (?:called |named |namens )?{re.escape(one)}\b|"
            rf"\b(?:ignore|disregard|offer (?:of|from|by)|pitch (?:of|from|by)|quote (?:of|from|by)) {re.escape(one)}\b|\b{re.escape(one)} (?:has|puts?) on offer\b",
            sentence,
            re.I,
        )
        for one, sentence in _about(own, name)
    )


def _about(own: str, name: str) -> list[tuple[str, str]]:
    """The sentences in which a person is named, each behind the name that is used there."""
    called = {name, name.split()[0]}
    return [(one, " ".join(said.split())) for said in _SENTENCES.split(own) for one in called if one in said]


def _speaks_of(sentence: str, name: str) -> bool:
    told = re.search(
        rf"\b{_OF} {re.escape(name)}\b|\b{re.escape(name)}(?: [{CAPITALS}][\w’'-]+)?(?:['’]s\b|,? {_TOLD}\b| \()",
        sentence,
        re.I,
    )
    return told is not None and not re.search(
        r"\b(?:your|yours|ihr(?:e[rnm]?)?|votre|vuestr\w|uw|jullie)\b", sentence, re.I
    )


def calls(words: str, name: str) -> bool:
    """Whether a mail of the chain names a person, as its reader or otherwise."""
    first = name.split()[0] if name else ""
    return bool(first) and re.search(rf"(?<![\w@.]){re.escape(first)}\b(?!{_OUTSIDE})", words) is not None


_GREETING = lazy.pattern(
    r"\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|thanks|thank you|hallo|liebe[r]?|guten (?:tag|morgen)|bonjour|bonsoir|cher|chère|hola|buenos días|buenas|estimad[oa]|olá|oi|bom dia|boa tarde|caro|cara|prezad[oa]|beste|dag|geachte|goedemorgen)\b,? ?)"
    r"(?:(?:mr|mrs|ms|dr|frau|herr|mme|m|sr|sra|dhr|mevr|seu|dona)\.? )?",
    re.I,
)


_CALLED = lazy.pattern(r"(?P<name>[\w’'-]+)(?: [\w’'-]+){0,2}\s*(?:[,!:;.–—-]|$)")


def greets(own: str, name: str) -> bool:
    """Whether a writer's own words are addressed to a person: "Hello Ms Whitlock," of "Hannah Whitlock"."""
    opening = next((line for line in own.splitlines() if line.strip()), "")
    greeting = _GREETING.match(opening)
    called = _CALLED.match(opening, greeting.end()) if greeting else None
    return called is not None and called["name"].casefold() in name.casefold().split()
