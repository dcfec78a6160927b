"""A mail of a few words that asks for help, or for the form, and names nothing to be helped with: "help please", "Ayuda por favor",
"the form, please".

Whoever writes so wants to know how a brief is sent, and gets the form. One word more ("help with integration", "Hulp bij een
koppeling") is a buyer's, so all that such a mail says is such a wish, beside what is only polite. And who asks whether we can help
("Could you help us?") asks for our work, in however few words: that opens a case, and the letter asks with what.
"""

from __future__ import annotations

import re

from inwriting.reading.enquiries.nothing_said import is_polite, parts_of_mail
from inwriting.reading.text import lazy

_LONGEST = 160  # characters
_PLEASE = (
    r"(?:please|pls|plz|kindly|urgent(?:ly)?|asap|now|here|hello|hi|thanks|thank you|bitte|dringend|danke|svp|s\.v\.p|s['’]il (?:vous|te) pla[iî]t|merci|por favor|porfa(?:vor)?|gracias|a\.?u\.?b|alstublieft|alsjeblieft|graag|dank u|"
    r"obrigad[oa]|per favore|per cortesia|grazie|tack|tak|takk|prosím|proszę|kiitos|lütfen|vă rog)"
)
_KIND = r"(?:brief|briefing|intake|discovery|scoping|enquiry|inquiry|fill-?in|blank|empty|request|project|discovery brief)[- ]"
_FORM = (
    rf"(?:(?:the|a|an|your|this|that) )?(?:{_KIND})?(?:forms?|template|questionnaire)|"
    r"(?:(?:das|ein|ihr|euer|den|einen|ihren|die|eine|ihre) )?(?:(?:leere[ns]? )?(?:anfrage|brief|projekt)?formular|fragebogen|vorlage)|(?:(?:le|un|votre) )?(?:formulaire|questionnaire|modèle)|"
    r"(?:(?:el|un|su) )?(?:formulario|cuestionario)|(?:(?:het|een|uw|jullie) )?(?:(?:aanvraag|intake)?formulier|vragenlijst)|(?:(?:o|um|seu|vosso) )?(?:formulário|questionário)|(?:(?:il|un) )?(?:modulo|questionario)|formulär(?:et)?|formular(?:en)?|skema(?:et)?|skjema(?:et)?|formularz|formulář"
)
_SEND = (
    r"(?:(?:send|give|e-?mail|mail|show|want|need|get|(?:(?:can|could|may) i|can we|could we) (?:have|get)|(?:i|we) (?:need|want|(?:would|['’]d) like))(?: (?:me|us))?|(?:ich|wir) (?:brauche|bräuchte|möchte|hätte(?:n)? gern(?:e)?)n?|(?:senden|schicken) sie (?:mir|uns)|"
    r"(?:envoyez|envoyer)[- ]?(?:moi|nous)?|(?:envíen|envíe|manden|mande)(?:me|nos)|(?:stuur|stuurt u) (?:mij|me|ons)|enviem?-(?:me|nos))"
)
_AID = r"(?:help|assistance|support|advice|guidance|info|information|instructions)"
_HELP = (
    rf"(?:some |more |further |any )?{_AID}(?: (?:me|us))?(?: (?:out|needed|wanted|required|requested|menu|page|text|command))?|"
    rf"(?:i|we)(?: really| urgently)?(?:['’]d| would| could| will)? (?:need|want|like|require|use|do with)(?: (?:some|your|a bit of|a little|more))? {_AID}(?: (?:here|with this|on this|from you))?|(?:need|want|require)(?: (?:some|your|more))? {_AID}|"
    r"(?:bitte um )?(?:hilfe|infos?|information(?:en)?)(?: (?:benötigt|gesucht|erbeten))?|(?:(?:ich|wir) )?(?:brauchen?|benötigen?|suchen?)(?: (?:mal|etwas|ihre))? (?:hilfe|infos?|informationen)|helfen sie (?:mir|uns)|helft (?:mir|uns)|"
    r"à l['’]aide|au secours|aide|aidez[- ](?:moi|nous)|(?:j['’]ai |nous avons |on a )?besoin d['’](?:aide|informations?)|(?:des )?(?:renseignements|informations?)|"
    r"(?:una )?ayuda|ayúd(?:ame|eme|enme|enos|ennos)|(?:necesito|necesitamos|pido|pedimos|solicito) (?:ayuda|información)|(?:más )?información|"
    r"hulp(?: (?:nodig|gevraagd|gewenst))?|(?:ik heb|wij hebben|we hebben) hulp nodig|(?:meer )?informatie|"
    r"ajuda|ajud(?:em|e)-(?:me|nos)|socorro|(?:preciso|precisamos|necessito) de (?:ajuda|informações)|(?:mais )?informaç(?:ão|ões)|"
    r"aiuto|(?:ho|abbiamo) bisogno di aiuto|informazioni|hjälp|(?:jag|vi) behöver hjälp|hjælp|(?:jeg|vi) har brug for hjælp|hjelp|(?:jeg|vi) trenger hjelp|apua|(?:tarvitsen|tarvitsemme) apua|"
    r"pomoc|pomocy|(?:potrzebuję|potrzebujemy) pomocy|proszę o pomoc|(?:potřebuji|potřebujeme) pomoc|prosím o pomoc|segítség(?:et)?|ajutor|yardım|помощь|помогите|βοήθεια"
)
_WISH = lazy.pattern(rf"(?:{_PLEASE},? )*(?:{_HELP}|(?:{_SEND} (?:{_PLEASE} )?)?(?:{_FORM}))(?:,? {_PLEASE})*", re.I)


_PLEASE_ALONE = lazy.pattern(rf"{_PLEASE}(?:,? {_PLEASE})*", re.I)


def asks_for_help(own: str) -> bool:
    """Whether a mail's own words only ask for help, or for the form."""
    if len(own) > _LONGEST:
        return False
    asked = False
    for part in parts_of_mail(own):
        if _WISH.fullmatch(part):
            asked = True
        elif not (_PLEASE_ALONE.fullmatch(part) or is_polite(part)):
            return False
    return asked
