"""Mail that says nothing: a greeting, or that something came."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.signature import closing, greeting_end, is_courtesy, is_name

_LONGEST = 200  # characters
_PARTS = lazy.pattern(r"(?<=[,.!?;:…])\s+|\s+[-–—]\s+|\s*\n\s*")
_MARKS = " \t,.!?¡¿;:…-–—*_()"
_CAME = lazy.pattern(
    r"(?:(?:ok(?:ay)?|sure|great|fine|yes|thanks|thank you)[, ]+)?(?:ok(?:ay)?|noted|(?:i |we )?(?:have |['’]ve )?(?:got|received|read) (?:it|this|that|them|your (?:e-?mail|mail|message|letter))|got it|(?:well |all )?received|received with thanks|"
    r"(?:all )?understood|(?:(?:i|we) ?)?(?:will|shall|['’]ll) (?:do|get back(?: to you)?|come back(?: to you)?|be in touch|send (?:it|them|that|this)(?: back| over| to you)?|return (?:it|the form)|fill (?:it|them|this|that|the form) in|fill in the form|complete (?:it|the form)|write (?:again|back))(?: so)?(?: (?:next week|this week|tomorrow|today|later(?: today| this week)?|soon|shortly|asap|in due course|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:after|over) the weekend|when (?:i|we) can|in a few days))?|great|perfect|excellent|super|wonderful|lovely|brilliant|cool|fine|sure|all good|sounds good|good to know|will (?:read|look) (?:it|at it)(?: later| tomorrow| soon)?|"
    r"(?:with )?(?:many )?thanks (?:a lot|so much|again|all|everyone|both)|thanks for (?:this|that|it|your (?:\w+ )?(?:e-?mail|mail|message|reply|help|letter|answer))|👍|🙏|"
    r"(?:mache|erledige|schicke|sende)n? (?:ich|wir)(?: das| es| sie| ihnen)*(?: (?:nächste woche|morgen|bald|später|demnächst))?|(?:je|nous) (?:le |vous )*(?:ferai|ferons|l['’]enverrai|reviens|revenons)(?: vers vous)?(?: (?:la semaine prochaine|demain|bientôt|sous peu))?|lo har(?:é|emos)(?: (?:la semana que viene|la próxima semana|mañana|pronto))?|(?:doe ik|zal ik doen)(?: (?:volgende week|morgen|binnenkort))?|lo far(?:ò|emo)(?: (?:la prossima settimana|domani|presto))?|fa(?:rei|ço) (?:isso )?(?:na próxima semana|amanhã|em breve)|ist (?:gut )?angekommen|erhalten|(?:mail |e-?mail )?(?:ist )?eingegangen|habe ich (?:erhalten|bekommen)|passt|alles klar|verstanden|bien reçu|reçu|c['’]est noté|noté|parfait|d['’]accord|entendu|"
    r"(?:bien )?recibid[oa]|perfecto|entendido|vale|de acuerdo|ontvangen|prima|begrepen|goed ontvangen|recebid[oa]|perfeito|certo|ricevut[oa]|perfetto|va bene|mottaget|modtaget|mottatt|vastaanotettu|kiitti|"
    r"(?:(?:that|this|it|which)(?:['’]s| is| was| has been)|you(?:['’]ve| have)? been|you(?: are|['’]re)) (?:(?:really|very|most|so|extremely|super|just|exactly|all|quite) )?(?:helpful|useful|kind|clear|great|good|perfect|lovely|brilliant|wonderful|excellent|fantastic|what (?:i|we) (?:needed|wanted)|appreciated)|that(?:['’]s| is)? (?:all|everything)(?: for now)?|(?:that )?(?:helps|helped)(?: (?:me|us))?(?: (?:a lot|very much))?|"
    r"all (?:good|clear|fine)(?: now)?|(?:super|parfait|génial|top)|merci (?:à (?:vous|toi|tous)|encore|bien)|das (?:hilft|war)(?: (?:mir|uns))?(?: (?:sehr|wirklich))?(?: (?:weiter|hilfreich|nett))?|(?:sehr )?(?:hilfreich|freundlich|nett)(?: von ihnen)?|(?:alles|ist) klar|c['’](?:est|était) (?:(?:très|vraiment|bien) )?(?:utile|clair|gentil|parfait|noté|aimable)|(?:es|está|ha sido|fue) (?:muy )?(?:útil|claro|amable)|muy (?:útil|amable)|(?:dat is|dat was|heel|erg) (?:(?:heel|erg|zeer) )?(?:nuttig|handig|duidelijk|vriendelijk|fijn)|(?:é|foi) (?:muito )?(?:útil|claro|gentil)|(?:è|è stato) (?:molto )?(?:utile|chiaro|gentile)|"
    r"otrzymałe?m|otrzymałam|przyjąłem|přijato)",
    re.I,
)
_THANKS = lazy.pattern(
    r"\b(?:thanks?|thx|tks|ta|cheers|danke?|dank|merci|gracias|grazie|obrigad[oa]|bedankt|tack|tak|takk|kiitos|dziękuję|dzięki|děkuji|díky|hvala|köszönöm|mulțumesc|teşekkürler|спасибо|ευχαριστώ|appreciated)\b",
    re.I,
)
_THANKED = lazy.pattern(r"[👍🙏👌❤😊🙂]+[\ufe0f🏻-🏿]*")


def nothing_said(own: str) -> str:
    """`courtesy` where a mail only thanks or says that something came, `no-words` where it only greets, else "".

    A name says nothing below a greeting or thanks. Who calls this has seen that the mail names no system."""
    if len(own) > _LONGEST:
        return ""
    if _THANKED.fullmatch(own.strip()):
        return "courtesy"
    kinds = [_kind(part) for part in _parts(own)]
    if not kinds or "" in kinds or kinds[0] == "name":
        return ""
    return "courtesy" if "came" in kinds else "no-words"


def parts_of_mail(own: str) -> list[str]:
    """The sentences of a short mail and what commas part in them, without the marks around them."""
    return [" ".join(part.strip(_MARKS).split()) for part in _parts(own)]


def is_polite(part: str) -> bool:
    """Whether a part of a mail only greets, thanks, closes or is a name."""
    return _kind(part) != ""


def _parts(own: str) -> list[str]:
    """Its sentences and what commas part in them; a greeting is one with the names in it."""
    found: list[str] = []
    for line in filter(None, map(str.strip, own.splitlines())):
        end = greeting_end(line)
        found += [part for part in (line[:end], *_PARTS.split(line[end:])) if part.strip(_MARKS)]
    return found


def _kind(part: str) -> str:
    said = part.strip(_MARKS)
    if _CAME.fullmatch(said):
        return "came"
    if said and greeting_end(said) == len(said):
        return "greets"
    if closing(said) or is_courtesy(part):
        return "came" if _THANKS.search(said) else "closes"
    return "name" if is_name(part) else ""
