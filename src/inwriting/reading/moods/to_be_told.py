"""What a request wants told by who is to quote: "Bidders must explain their data cleanup method", "Please describe how failed
syncs are handled". Such a sentence names a subject, and says nothing of how things are with the buyer: its words answer nothing.
Where it only wants a way of theirs ("your method of reconciling invoices") the records in it are none of the work either.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.reading.text.patterns import Said, compiled

_WHO_QUOTES = (
    r"(?:(?:(?:the|all|each|every|any|interested|prospective|potential|selected|successful|preferred|shortlisted) ){0,3}"
    r"(?:bidders?|tenderers?|suppliers?|vendors?|contractors?|consultants?|consultanc(?:y|ies)|(?:service |solution )?providers?|(?:system )?integrators?|respondents?|offerors?|applicants?|implementation partners?|"
    r"proposals?|offers?|quot(?:es?|ations?)|bids?|responses?|tenders?|submissions?)|"
    r"your (?:\w+ )?(?:proposal|offer|quote|quotation|bid|response|tender|submission|reply))"
)
_ANSWERS = r"(?:the |all |your )?(?:proposals?|responses?|offers?|bids?|tenders?|quotations?|submissions?)"
_MUST = r"(?:shall|must|should|will|(?:are|is) (?:also )?(?:(?:kindly |hereby )?(?:requested|asked|invited|required|expected|encouraged) )?to|needs? to|ha(?:s|ve) to|ought to|to)"
_OFTEN = r"(?:(?:also|briefly|clearly|fully|further|please|in detail|in writing) ){0,2}"
_TELL = r"(?:describe|explain|state|outline|set out|detail|specify|indicate|elaborate(?: on)?|clarify|demonstrate|illustrate|advise|declare|disclose|comment on|summari[sz]e|propose|tell us|let us know|lay out|show(?= (?:us )?how\b)|address(?= how\b))"
_GIVE = (
    r"(?:provide|submit|include|name|list|give|present|show|address|cover|supply|attach|enclose|identify|document|offer|confirm|share|send|state)"
    r"(?: us)?(?: with)? (?:(?:an?|the|two|three|at least \w+|brief|full|any|clear|detailed|written) ){0,3}"
    r"(?:(?:your|their|its) (?!(?:\w+ ){0,2}(?:offers?|quot(?:es?|ations?)|bids?|tenders?|proposals?|prices?|pricing|fees?|responses?|invoices?|orders?|deliver\w+|goods|shipments?|vat|tax|bank|address\w*|catalog\w*|price lists?|stock|tickets?|timesheets?)\b)\w+|how|references?|case stud(?:y|ies)|examples?|evidence|proof|details?|descriptions?|method(?:s|ology)?|statements?|(?:\w+ ){0,2}(?:plans?|approach|concept|method statement|outline|proposal for|experience|credentials)\b)"
)
_BARE = r"(?:describe|explain|outline|set out|detail|specify|indicate|elaborate|clarify|demonstrate|advise|comment on|summari[sz]e|state|propose|show)"
_GOES_ON = r"(?= (?:your|how|the|any|which|whether|what|who|where|when|an?|all|each|that|their|its|in|if|briefly)\b)"
_ABROAD = (
    r"(?:(?:der|die|jeder|alle) )?(?:anbieter|bieter|auftragnehmer|lieferant(?:en)?|dienstleister|bewerber)(?:in)? (?:muss|müssen|soll(?:en|te)?|hat|haben|wird|werden)\b(?=[^.;]{4,160}(?:beschreiben|erläutern|darlegen|darzulegen|erklären|angeben|darstellen|aufzeigen|nachweisen|zu beschreiben|zu erläutern))|"
    r"(?:bitte )?(?:beschreiben|erläutern|erklären|schildern) sie\b|(?:le |la |les |chaque |tout )?(?:prestataires?|soumissionnaires?|fournisseurs?|candidats?|titulaire)(?: (?:doit|doivent|devra|devront|est tenu de|sont tenus de))? (?:décri\w+|expliqu\w+|précis\w+|expos\w+|détaill\w+|indiqu\w+)\b|"
    r"(?:merci de|veuillez|prière de) (?:nous )?(?:décrire|expliquer|préciser|exposer|détailler|indiquer)\b|(?:décrivez|expliquez|précisez|détaillez)\b|"
    r"(?:el |la |los |cada )?(?:proveedor(?:es)?|licitador(?:es)?|ofertante|contratista|adjudicatario)(?: (?:debe|deben|deberá|deberán|tiene que))? (?:describ\w+|explic\w+|detall\w+|indic\w+|especific\w+)\b|(?:por favor,? )?(?:describan?|expliquen?|detallen|indiquen?)\b|"
    r"(?:de |elke |iedere )?(?:leveranciers?|inschrijvers?|aanbieders?|opdrachtnemers?) (?:moet(?:en)?|dien(?:t|en)|zal|zullen)\b(?=[^.;]{4,160}(?:beschrijven|toelichten|uitleggen|aangeven))|(?:beschrijf|omschrijf|licht toe|gelieve te beschrijven)\b|"
    r"(?:o |os |cada )?(?:fornecedor(?:es)?|concorrentes?|proponentes?)(?: (?:deve|devem|deverá|deverão))? (?:descrever|explicar|indicar|detalhar)\b|(?:descreva|explique)m?\b|"
    r"(?:il |i |ogni )?(?:fornitor[ei]|offerent[ei]|concorrent[ei])(?: (?:deve|devono|dovrà|dovranno))? (?:descrivere|spiegare|indicare|illustrare)\b|(?:descrivete|spiegate|illustrate)\b"
)
_TASK = compiled(
    r"(?:^\W*(?:(?:[a-z]{1,3}-?)?\d[\d.]*\)?\W+|\(?[a-z]\)\W+)?(?:[\w/’' -]{2,40}: ?)?|(?<=[;:–—])\s*|, (?:and|so) )(?P<task>"
    rf"{_WHO_QUOTES} {_MUST} {_OFTEN}(?:{_TELL}|{_GIVE})\b|(?:(?:please|pls|kindly|(?:could|can|would) you(?: please)?|we (?:ask|invite|want|expect|would like) you to|you (?:must|should|shall|are asked to)) ){_OFTEN}(?:{_TELL}|{_GIVE})\b(?! us (?:know )?if\b)|"
    rf"{_OFTEN}(?:{_BARE}{_GOES_ON}|(?=(?:provide|include|give|supply|attach|enclose|submit) (?!\w+ (?:their|its)\b)){_GIVE})|{_ANSWERS} {_MUST} {_OFTEN}(?:cover|address|deal with|discuss)\b|{_ABROAD})"
)
_NOT_ASKED = compiled(r"^\W*(?:our|my|their|its|his|her) ")
_ENDS = compiled(
    r";|\s[–—-]\s|: (?=\S)|,? (?:today|currently|at present|at the moment|right now|because|since|as (?:we|our|they)|but (?:we|our))\b"
)
_OPEN = compiled(  # what the buyer wants to know in order to decide, and is no telling of ways
    r"\bwhether\b|\b(?:we|they|i) (?:should|can|could|need|must|ought)\b|\bshould (?:we|they|i)\b|\bwhat (?:it|this|that|to|you(?:['’]d| would) need)\b|\bhow (?:much|long|many)\b"
)
_THEIR_WAY = compiled(
    r"\b(?:your|their|its) (?:\w+ ){0,2}(?:approach\w*|method\w*|experience|plans?|platform|solution|product|tools?|process\w*|polic(?:y|ies)|procedures?|practice|team|references?)\b|"
    r"\bhow (?:you|they|it)(?:['’]d| would| will| do)?\b|\b(?:test|training|risk|project|quality|support) plan\b"
)
_WORK = compiled(
    r"\b(?:our|ours|we|unser\w*|wir|nos|notre|nous|nuestr\w+|onze|ons|nossos?|nossas?|nostr\w+)\b|"
    r"\b(?:integrat(?:e|es|ing|ion)|connect(?:s|ed|ing|ion)?|synchroni[sz]\w+|interfac(?:e|es|ing)|link(?:s|ed|ing)?|sync(?:ing|ed)?|talk(?:s|ing)?|between|together|migrat\w+|exchang\w+|flow(?:s|ing)?|become|go across|map(?:ped|ping)?|bring|move|push|anbind\w+|verbind\w+|raccord\w+|connecter|conectar|koppel\w+)\b"
)


@dataclass(frozen=True, slots=True)
class Task:
    """Where a text wants something told; `theirs` where that is only a way of who quotes, and none of the work."""

    start: int
    end: int
    theirs: bool


def tasks(sentence: Said, start: int) -> Iterator[Task]:
    """What a sentence, which begins at a place, wants told by who is to quote."""
    for match in _TASK.finditer(sentence.text):
        if _NOT_ASKED.search(match["task"]):
            continue
        first, last = match.start("task"), len(sentence.text)
        if end := _ENDS.search(sentence.text, match.end()):
            last = end.start()
            if end.group().startswith(":"):
                continue  # "Please describe your approvals: by email" is a label with its answer
        words = sentence.text[match.start("task") : last]
        if _OPEN.search(words):
            continue
        alone = not sentence.text[:first].strip(" \t\n-*•\"'([.)0123456789")
        theirs = _THEIR_WAY.search(words) is not None and _WORK.search(sentence.text, match.end("task"), last) is None
        yield Task(start + (0 if alone else first), start + last, theirs)


def wants_told(words: str) -> bool:
    """Whether words begin by wanting something told: "Describe your approach to data migration"."""
    return any(not task.start for task in tasks(Said.of(words), 0))
