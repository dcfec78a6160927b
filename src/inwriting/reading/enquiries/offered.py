"""What only somebody writes who offers something: a quote that nobody asked for, a last mail about his own service, people
for hire, a post for our pages, a price list of his.

Who buys may say that he sells, and to whom; but he does not offer to quote us, nor remind us of his package. One such
sentence tells a seller, where the others want nothing and tell of no systems.
"""

from __future__ import annotations

from dataclasses import dataclass

from inwriting.reading.text.patterns import Said, either, words

LONGEST = 1_500  # characters: whoever writes more tells of more than his offer

_A_QUOTE = r"(?:an? |your )?(?:(?:free|personal|personali[sz]ed|tailored|individual|quick|no[- ]obligation|non-binding|detailed|written|sample|custom)(?:,? | and ))*(?:quot(?:e|ation)|offer|proposal|estimate)"
_NOT_ANOTHERS = r"(?! (?:from|by|of|that|which|we|i|they|somebody|someone|templates?|forms?|layout)\b(?! us\b))(?: for you(?:r \w+)?)?"
_MAKE = r"(?:prepare|send|make|put together|draw up|give|provide|get|e-?mail|offer)"
_MAKE_YOU = rf"(?:{_MAKE} (?:over |across )?you (?:with )?{_A_QUOTE}\b|{_MAKE} {_A_QUOTE} (?:for|to) you\b)"
_QUOTES_US = words(  # in the languages that are read
    rf"\b(?:(?:shall|may|can|could|should) (?:i|we) (?:please )?{_MAKE_YOU}{_NOT_ANOTHERS}(?=[^.?!\n]{{0,60}}\?)|"
    rf"(?:would|do) you (?:like|want) (?:me |us )to (?:prepare|send|make|put together|draw up|give|provide|e-?mail) (?:you )?(?:with )?{_A_QUOTE}\b{_NOT_ANOTHERS}|"
    rf"(?:happy|glad|pleased|delighted|love) to {_MAKE_YOU}{_NOT_ANOTHERS}|let (?:me|us) know if you(?:['’]d| would)? (?:like|want|need) {_A_QUOTE}\b{_NOT_ANOTHERS}(?=\W*(?:$|\n|[.!]))|"
    r"(?:erstellen|unterbreiten|machen|senden|schicken) wir ihnen (?:\w+ ){0,3}?angebot|(?:gerne?|jederzeit) lass(?:e|en) (?:ich|wir) ihnen (?:\w+ ){0,3}?angebot zukommen|(?:gerne?|jederzeit) (?:erstelle|unterbreite|mache|sende|schicke)n? (?:ich|wir) (?:ihnen )?(?:\w+ ){0,3}?angebot|"
    r"(?:dürfen|dürfte|darf|können|sollen) (?:wir|ich) ihnen (?:\w+ ){0,4}?angebot (?:machen|erstellen|unterbreiten|senden|zusenden|schicken|zukommen)|"
    r"(?:vous|je vous|nous vous) (?:établir|faire parvenir|prépare(?:r|rions)?|adresse(?:r|rions)?|envoie|envoyer|établirons|ferons|faire) (?:\w+ )?(?:un|votre|une) (?:\w+ )?(?:devis|offre|proposition)\b(?! (?:concurrent|reçu|d['’]|de |du |que|qui))|"
    r"(?:le|les) (?:preparo|preparamos|hago|hacemos|envío|enviamos) (?:\w+ )?(?:presupuesto|oferta|propuesta)|vraag (?:nu |hier |gerust )?(?:vrijblijvend|gratis) (?:\w+ ){0,2}?(?:offerte|voorstel) aan|"
    r"(?:quiere|desea|le gustaría) que (?:le |les )?(?:preparemos|prepare|enviemos|envíe|hagamos|haga) (?:\w+ )?(?:presupuesto|oferta|propuesta)|(?:podemos|puedo) (?:enviar|preparar|hacer)les? (?:\w+ )?(?:presupuesto|oferta|propuesta)|"
    r"(?:mogen|mag|kunnen|zullen) (?:wij|we|ik) (?:u|jullie) (?:\w+ ){0,3}?(?:offerte|voorstel)|(?:wij|we) (?:maken|sturen|doen) (?:u )?graag (?:\w+ ){0,3}?(?:offerte|voorstel)|"
    r"(?:podemos|posso) (?:enviar|fazer|preparar)-?(?:lhes?|vos)? (?:\w+ ){0,2}?(?:orçamento|proposta)|(?:possiamo|posso) (?:inviar|preparar|far)(?:le|vi) (?:\w+ ){0,2}?(?:preventivo|offerta))\b"
)

_WARE = r"(?:services?|packages?|solutions?|offers?|offering|audits?|consulting|training|courses?|webinar|campaign|catalogue|brochure|case stud(?:y|ies)|sponsorship|partnership)"
_REMINDS = words(
    r"\b(?:(?:my|our) (?:previous |last |earlier |first |other )?(?:e-?mails?|mails?|messages?|notes?|letters?|offer|proposal)|(?:e-?mails?|message|note|mail) (?:that )?(?:i|we) sent|(?:i|we)(?: have|['’]ve)? (?:wrote|written|mailed|e-?mailed|contacted|messaged) (?:to )?you)\b[^.?!\n]{0,40}?\b(?:about|regarding|on|concerning|re) "
    rf"(?:our|my) (?:[\w-]+ ){{0,4}}?{_WARE}\b(?! (?:team|users?|staff|and (?:our|the)|is|are|has|have|that|we|which|to)\b)|"
    r"(?:packages?|services?|offer|demo|trial|webinar|proposal)\b[^.?!\n]{0,30}\b(?:still )?of (?:any )?interest(?: to you)?\?"
)

_PEOPLE = r"(?:consultants?|candidates?|developers?|engineers?|resources|profiles|contractors?|freelancers?|kandidat\w*|berater\w*|entwickler\w*|consultores|candidatos|consultants|kandidaten)"
_BRINGS_PEOPLE = words(
    rf"\b(?:(?:please find|find|here(?:['’]s| is| are)|below (?:is|are)|attached (?:is|are)|sharing|share)\b[^.?!\n]{{0,40}}\b(?:hot ?list|bench(?: ?list)?|available {_PEOPLE})|(?:the )?(?:following|below) {_PEOPLE} (?:are|is) (?:\w+ )?(?:available|free)\b(?! (?:on our|from our|in our|in-house|internally|for questions|to answer))|"
    rf"folgende {_PEOPLE} (?:sind|ist) (?:\w+ ){{0,2}}?(?:verfügbar|frei)|(?:i|we) have (?:\w+ ){{0,3}}?{_PEOPLE}\b[^.?!\n]{{0,60}}\b(?:c2c|w2|h1b|on (?:the |my |our )?bench)|"
    r"share (?:me |us |with me )?(?:your|any) (?:\w+ )?(?:requirements|job openings|open positions)(?: with (?:me|us)|(?=\W*(?:$|\n|[.!])))|my (?:consultants?|candidates?) (?:can (?:start|join)|(?:is|are) (?:available|ready|open))|visa\W{1,3}(?:h1b|gc|opt|tn)|dear hiring manager)\b"
)
_POSTS = words(
    r"\b(?:(?:publish|post|place|contribute|submit|write|accept|send you|provide) (?:an? |some |our |any )?(?:\w+ )?(?:guest (?:posts?|articles?|blogs?)|sponsored (?:posts?|articles?|content)|articles?|posts?|link|backlink)\b[^.?!\n]{0,60}\b(?:on|to|for|in) your (?:\w+ )?(?:web ?site|site|blog|page|magazine|platform)|"
    r"(?:we|i) (?:pay|will pay) for (?:\w+ )?(?:links|posts|articles)|(?:link (?:insertion|exchange|placement)|do-?follow|guest post(?:ing|s)?|backlinks?)\b[^.?!\n]{0,60}\byour (?:\w+ )?(?:article|site|blog|page|web ?site)|the domain [\w-]+\.\S+ (?:is|was|has become) (?:now )?(?:for sale|available (?:for|to)))"
)
_HONOURS = words(  # and other things that nobody asked for
    r"\b(?:(?:would you like|interested in|we have|(?:can|could) (?:send|provide|share)(?: you)?) (?:\w+ ){0,2}?contact details of (?:over |more than )?\d[\d,.]*\+? (?:\w+ ){0,6}?(?:users|customers|companies|contacts|executives)|"
    r"you(?:r \w+)? (?:has been|have been|was|were|are) nominated (?:for|as)\b[^.?!\n]{0,60}\bawards?|qualif(?:y|ies) for (?:an? |our )?(?:\w+ )?(?:listing|profile|award))\b"
)
_FAINT = words(  # what shops put on a page, also below their people's mail, and how who asks again gives up
    r"\b(?:(?:explore|discuss) (?:how|whether|if) we (?:could|can|might) (?:work together|partner|collaborate)|this (?:will|is going to|shall) be my (?:last|final) (?:e-?mail|mail|message|attempt|note|follow[- ]?up)\b(?! (?:before|today|for|until|from|this|of|in))|if (?:[\w-]+ ){1,5}(?:is|are)(?: not|n['’]t) (?:a|on your|of) (?:current |immediate )?(?:priorit\w+|interest|radar)|"
    r"(?:start|begin|get|claim) (?:your|a) (?:\w+ )?free (?:\w+ )?trial|no credit card (?:is )?(?:required|needed)|try it (?:for )?free|plans? (?:start|from|starting) (?:at|from)|(?<!i )(?<!we )(?<!they )reply (?:with )?[\"“']?yes\b(?! (?:or|and|fine|to)\b)(?=[\"”'.!\s])|(?:upgrade|order|buy|shop|book|sign up|apply) (?:now|today)\b(?! (?:in|on|and|they|we)\b)|"
    r"\d+ ?% off (?:all )?(?:our|your|any|every)(?: (?:[\w-]+ ){0,3}?(?:plans?|licen[cs]es|products?|subscriptions?|orders?|purchases?))?|(?:your |the )?first (?:\d+|month|week) (?:\w+ )?(?:is |are )?(?:free|on us)\b|don['’]t miss (?:out|this)|(?:reply|call us|contact us) (?:today )?for "
    rf"{_A_QUOTE}\b|"
    r"(?:can|may|could) (?:i|we) show you (?:how (?:it|this|our)|what (?:it|we can|our)|our (?:tool|platform|demo|product|software))|"
    r"(?:our|the) (?:\w+ )?(?:tool|platform|software|product|app|solution|erp|crm|ai) (?:is (?:made|built|designed) for|fixes|solves|does (?:it|that|this) for you))\b"
)
_CLEAR = (_QUOTES_US, _REMINDS, _BRINGS_PEOPLE, _POSTS, _HONOURS)
_SIGNS = (*_CLEAR, _FAINT)
_ANY = either(_SIGNS)


@dataclass(frozen=True, slots=True)
class Offered:
    """What a mail says besides the words of who offers something, whether these leave no doubt, and whether what is
    offered are people, of whom a list names all that they know."""

    besides: str
    clear: bool
    people: bool


def offered(body: Said) -> Offered | None:
    """What somebody offers in a mail; None where nobody does."""
    if len(body.text) >= LONGEST or not _ANY.is_in(body):
        return None
    besides, found = body.small, [sign for sign in _SIGNS if sign.is_in(body)]
    for sign in found:
        besides = sign.pattern.sub(" ", besides)
    return Offered(besides, any(sign in _CLEAR for sign in found), _BRINGS_PEOPLE in found)
