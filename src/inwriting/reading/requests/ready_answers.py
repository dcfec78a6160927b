"""Plain questions that the office's letters answer by themselves: what it costs, whether we can talk, what we need.

They are told by the whole sentence, and not by its words: "How much?" and "Was kostet das?" ask for our price, "How much data can
you move?" and "What does a licence cost?" do not; "Can we meet at your office?" wishes to talk, "Can you meet our deadline?" not.
"""

from __future__ import annotations

import re

from inwriting.reading.replies.calls import CALLS, asks_for_call
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import words

PRICE, NEEDS = "price", "needs"  # keys of the office's answers, beside CALLS
LONGEST = 160  # characters of a plain question

_OPENS = r"^\W*(?:(?:and|so|but|also|well|ok(?:ay)?|hi|hello|roughly|ungefähr|und|also|et|alors|y|entonces|en|dus|e|então)[, ]+){0,3}"
_ABOUT = r"(?:(?:the|a|your|any|some|rough(?:ly)?|approx\w*|about|likely|total|overall|ballpark|indicative|idea of|guess at|ungefähre[rn]?|der|die|le|un|el|o|de|het) ){0,4}"
_WORK = (
    r"(?:it|that|this|all (?:of )?(?:it|this|that)|everything|the lot|(?:the|this|that|such an?|your|an?) (?:(?:whole|entire|full|complete) )?(?:thing|lot|work|job|project|integration|link|linking|connection|interface|study|scope|scoping|discovery|package|engagement|connecting|setup)|"
    r"something like (?:this|that)|(?:to )?(?:link|connect|integrat|join|sync)\w*\b[^?]{0,80})"
)
_POLITE = r"(?:[, ]+(?:please|pls|roughly|approximately|about|in total|all in|altogether|range|idea|ballpark|then|us|me|bitte|circa|ca\.?|svp|environ|por favor|aproximadamente|ongeveer|graag|mais ou menos|in the end|for us|for (?:all )?(?:this|that|it|both|everything|the lot))){0,3}"
_ASKS_PRICE = words(
    rf"{_OPENS}(?:{_ABOUT}(?:price|pricing|prices|costs?|ballpark|damage|preis|kosten|prix|tarif|coût|precio|coste|costo|prijs|preço|custo){_POLITE}|(?:and )?how much{_POLITE}|how much (?:for|to) {_WORK}{_POLITE}|"
    rf"how much (?:would|will|does|do|is|might|should|can|are|roughly would) (?:you (?:charge|want|ask|take)(?: for {_WORK})?|{_WORK})(?: (?:be|cost|come to|run to|set us back|amount to))*{_POLITE}|"
    rf"what (?:would|will|does|do|might|should) (?:you (?:charge|want|ask|take)(?: for {_WORK})?|we (?:pay|be (?:paying|looking at))|{_WORK}(?: (?:likely|roughly|probably))?(?: us)? (?:cost|come to|run to|set us back|amount to)(?: us)?){_POLITE}|"
    rf"what(?:['’]s| is| would be| are|['’]re) {_ABOUT}(?:price|costs?|pricing|damage|fee|charge|figure)(?: (?:for|of) {_WORK})?{_POLITE}|(?:any|some|can you give (?:us|me) (?:an?|some)) (?:rough )?(?:idea|indication|estimate|sense|feel|clue) (?:of|on|for|what|as to) (?:the |your |it |this |that )?(?:price|costs?|would cost|will cost){_POLITE}|"
    rf"what (?:are we|would we be|is) (?:looking at|talking about)(?: here)?(?: in terms of| for| on) (?:price|costs?|money)|"
    rf"was (?:kostet|würde|wird|darf|soll) (?:das|es|so ?etwas|sowas|die \w+|der \w+|ein\w* \w+)(?: (?:ganze|alles))?(?: (?:ungefähr|etwa|circa|uns|bei ihnen))*(?: kosten)?|wie ?viel{_POLITE}|wie ?viel (?:kostet|würde|wird|macht|wäre) (?:das|es|die \w+)(?: (?:ungefähr|etwa|circa))*(?: kosten)?|mit welchen kosten (?:müssen|dürfen) wir rechnen|"
    rf"(?:ça|cela) coûte(?:rait)? combien|combien(?: (?:est-ce que )?(?:ça|cela) (?:coûte(?:rait)?|ferait|va coûter)| (?:coûte|coûterait)(?:[- ](?:t-il|cela|ça|la \w+|l['’]\w+))?| faut-il (?:compter|prévoir))?{_POLITE}|quel (?:est|serait) (?:le |votre )?(?:prix|coût|tarif|budget)(?: (?:de |pour )(?:cela|ça|la \w+|l['’]\w+|ce \w+))?|"
    rf"cu[aá]nto(?: (?:cuesta|costaría|saldría|sale|vale|sería|nos costaría|costará))?(?: (?:esto|eso|todo|la \w+))?{_POLITE}|cu[aá]l (?:es|sería) el (?:precio|coste|costo)(?: (?:de|por) (?:esto|eso|la \w+))?|wat (?:kost|gaat|zou|zal) (?:dat|het|dit|zoiets|de \w+|een \w+)(?: (?:ongeveer|kosten|ons))*|hoeveel(?: (?:kost|zou|gaat) (?:dat|het|dit)(?: kosten)?)?{_POLITE}|"
    rf"quanto(?: (?:custa|custaria|custará|fica|ficaria|seria|sai))?(?: (?:isto|isso|tudo|a \w+))?{_POLITE}|qual (?:é|seria) o (?:preço|custo)(?: (?:de|d)(?:isto|isso|a \w+))?)\W*\?\W*$"
)
_NO_WORK_OF_OURS = lazy.pattern(
    r"\b(?:licen[cs]\w*|lizenz\w*|licence|licencia|licentie|licença|subscriptions?|abonnement\w*|hosting|seats?|per (?:user|hour|day|month|year|call|record|order|invoice)|hourly|daily|support|maintenance|wartung|travel|afterwards|later|annual\w*|running|each|if|when|unless|fails?|downtime|changes?|penalt\w+|discount\w*|data|time)\b",
    re.I,
)
_NEEDED = r"(?: (?:information|info|details|data|input|documents|papers|material|figures|facts))?"
_ASKS_NEEDS = words(
    rf"{_OPENS}(?:what(?: else| more| other| further)?{_NEEDED} (?:do|would|will|might|should|did|must) (?:you|we|i) (?:still |also |then |now )?(?:need|require|want|send|provide|give|supply|prepare)(?: (?:you|to know|to provide|to send|to give|to supply|to prepare))?(?: (?:from|by) (?:us|me|our (?:side|end|team)|my side))?"
    r"(?: (?:in order )?(?:to|for|before|so that)(?: you)?(?: can)? (?:start|begin|quote|price|scope|proceed|get (?:going|started)|(?:an? |your |the )?(?:quot\w+|offer|price|estimate|proposal|scope)|(?:give|make|send|prepare|work out|write|do|draw up|put together)(?: (?:us|me))? (?:an? |the |your )?(?:quot\w+|offer|price|estimate|proposal|scope)))?(?: (?:now|first|next))?|"
    r"what is (?:still )?(?:needed|required|missing) (?:from|on) (?:us|our (?:side|end|part))|is there anything (?:else )?you need(?: (?:from us|to know))?|"
    r"was (?:brauchen|benötigen|bräuchten) sie(?: (?:noch|alles|dafür|denn))*(?: (?:von|an informationen von) (?:uns|mir))?(?: (?:noch|dafür))?|welche (?:informationen|angaben|daten|unterlagen) (?:brauchen|benötigen) sie(?: (?:noch|von uns|von mir))*|"
    r"(?:de quoi|qu['’])(?: ?est-ce que vous avez besoin|(?: ?avez| ?auriez)-vous besoin|attendez-vous)(?: (?:de (?:nous|notre part)|encore))*|(?:quelles? (?:informations?|données|éléments)) vous (?:faut-il|manque\w*)(?: (?:de notre part|encore))*|"
    r"qué (?:más )?(?:información )?(?:necesita[ns]?|necesitan ustedes|hace falta|requieren)(?: (?:de (?:nosotros|nuestra parte|mí)|saber))*|wat (?:heeft|hebt|hebben) (?:u|jullie|je)(?: (?:nog|van ons|van mij))* nodig(?: (?:van ons|van mij))?|welke (?:informatie|gegevens) (?:heeft|hebt|hebben) (?:u|jullie)(?: (?:nog|van ons))* nodig|"
    r"(?:de )?(?:o )?que (?:mais )?(?:informação )?(?:precisam?|necessitam?)(?: (?:de (?:nós|nossa parte|mim)|saber))*)\W*\?\W*$"
)


def ready_answer(question: str) -> str:
    """The key of the office's answer to a plain question: CALLS, PRICE or NEEDS; "" for any other."""
    if len(question) > LONGEST:
        return ""
    if asks_for_call(question):
        return CALLS
    if _ASKS_PRICE.search(question) and not _NO_WORK_OF_OURS.search(question):
        return PRICE
    return NEEDS if _ASKS_NEEDS.search(question) else ""
