"""Which records a sentence in German, French, Spanish, Dutch or Portuguese wants exchanged, and which it leaves out.

A sentence announces the scope ("es geht um Kunden und Aufträge", "on voudrait synchroniser les contacts", "só clientes e
encomendas"), or says what is to become of a record ("soll der Auftrag angelegt werden"). What is said to stay out is said of
the part between commas in which a record stands ("…, Tickets nicht").
"""

from __future__ import annotations

import re

from inwriting.reading.body import Body
from inwriting.reading.cues import Cues
from inwriting.reading.patterns import Said
from inwriting.reading.prose import Clause
from inwriting.reading.registers import Registers

_ANNOUNCES = re.compile(
    r"(?<!\w)(?:es geht (?:\w+ )?um|betroffen sind|betrifft|(?:aus)?getauscht|gekoppelt werden|verbunden werden|auszutauschen|austausch\w*|abgleichen|abgeglichen|abzugleichen|synchronisier\w+|übertragen|übernommen|zu übergeben|gewünscht (?:ist|sind)|wir brauchen|benötigt werden|"
    r"concernés?|concernées?|il s['’]agit|synchronis\w+|échang\w+|transfér\w+|faire passer|passent|remont\w+|on (?:voudrait|aimerait)|nous (?:voudrions|voulons|souhaitons)|il faut que|besoin (?:de|des|d['’])|"
    r"entran|entram|entrent|(?:sollen|müssen|gehen|können) (?:\w+ ){0,3}?(?:rüber|hinüber|mit(?=\s*(?:[,.;]|$)))|(?:rüber|hinüber) (?:sollen|müssen|gehen)|gehören dazu|moeten (?:\w+ )?(?:doorlopen|overgaan|mee)|(?:hay que|queremos|necesitamos|precisamos(?: de)?) integra[rd]\w*|(?:queremos|quero|precisamos de|necesitamos|quisiéramos)\b[^.;]{2,60}\bintegrad[oa]s|sind dabei|(?:gaan|moeten|mogen|doen) mee|meegaan|registros (?:serían|son)|hablamos de|nos interesan|se trata de|sincronizar|sincronicen|intercambi\w+|traspas\w+|pasen|se genere\w*|generar|queremos que|necesitamos (?:que|los|las)|hay que (?:pasar|llevar)|"
    r"het gaat om|het betreft|uit te wisselen|uitwissel\w+|gesynchroniseerd|synchroniseren|overzetten|overgezet|meenemen|we willen (?:de|dat)|"
    r"precisamos d[eoa]s?|interessam?-nos|trocar|trata-se de|devem (?:passar|circular)|queremos (?:que|os|as)|quero (?:o|a|os|as|que))(?!\w)",
    re.I,
)
_BECOMES = re.compile(  # what is to become of a record
    r"(?<!\w)(?:soll(?:en)?|muss|müssen|möge|doit|doivent|devra|devront|debe(?:n)?|tiene que|tienen que|moet(?:en)?|deve(?:m)?|tem de|têm de|será|serão|sera|seront)(?!\w)[^.;]{0,90}?"
    r"(?<!\w)(?:angelegt|entstehen|erscheinen|landen|laufen|fließen|gehen|ankommen|erzeugt|erstellt|créée?s?|apparaître|arriver|passer|remonter|générée?s?|crear\w*|generar\w*|llegar|pasar|aparecer|aangemaakt|terecht\w*|verschijnen|komen|terug|staan|criad[oa]s?|gerad[oa]s?|aparecer|chegar)(?!\w)|"
    r"(?<!\w)(?:qu['’](?:un|une)|que (?:el|la|los|las|o|a|os|as|le|les)) [^.;]{3,40}? (?:crée|remonte|genere|cree|pase|gere|crie|passe)(?!\w)|(?<!\w)entsteht (?:in|im) ",
    re.I,
)
_INCLUDED = re.compile(
    r"^\W*(?:\d+(?:\.\d+)*\W+)?(?:inclu(?:id|íd)[oa]s?|inclus|inbegrepen|inbegriffen|enthalten)\s?:\s", re.I
)
_ONLY = re.compile(
    r"^\W*(?:nur|lediglich|seulement|uniquement|juste|solo|sólo|nomás|únicamente|alleen|enkel|só|somente|apenas)(?!\w)",
    re.I,
)
_OUT = re.compile(
    r"(?<!\w)(?:nicht|kein\w*|außen vor|draußen|ausgenommen|hors|exclu\w*|(?:ne|n['’]|on)\b[^,;]{0,25}\bpas|pas (?:de|d['’]|les|besoin)|sans (?:les|la)|fuera|no (?:lo|la|los|las|le) \w+|no (?:entra\w*|hace\w* falta|se toca\w*|quer\w+|necesit\w+|inclu\w+)|ni (?:las?|los|se)|"
    r"excluid\w+|niet|geen|buiten|zonder|fora|não (?:entra\w*|precisa\w*|mexe\w*|quer\w+|inclu\w+)|ninguém mexe|excluíd\w+|nem)(?!\w)",
    re.I,
)
_SHARED = (  # words of what is exchanged, or is part of the work
    r"(?:s[yi]ncron|synchron|abgleich|abzugl|übertr|überneh|übernom|überg|austausch|koppel|verb[iu]nd|transf|échang|intercamb|uitwissel|uit te w|migr|inclu|inbegr|enthalten|bestandteil|"
    r"umfang|scope|périm|portée|alcance|ámbito|âmbito|escopo|proje|proye|omvang|int[eé]gr|concern|betroffen|betrokken|mitnehm|mee\b|dabei|gewünscht|nodig|benötigt)"
)
_LEFT_OUT = re.compile(  # what a title leaves out: "Nicht zu synchronisieren sind: …", "Se quedan fuera: …"
    r"^\W*(?:\d+(?:\.\d+)*\W+)?(?:[^\W\d_][\w'’-]*\s){0,3}?"
    rf"(?:(?:nicht|ne pas|n['’]est pas|non|no|niet|não)(?!\w)(?=[^:]{{0,50}}{_SHARED})(?![^:]{{0,50}}(?:vergess|verget|oubli|olvid|esque))|"
    r"(?:hors|fuera|afuera|buiten|fora|außerhalb|außen vor|draußen|exclus|excluid[oa]s?|excluíd[oa]s?|ausgeschlossen|ausgenommen|uitgesloten)(?!\w)(?! (?:de |del |da |do |der |des |d['’])?(?:tax|tva|iva|btw|horari|kantoor|geschäftszeit|oficina|saison|línea|portas)))"
    r"[^:.;]{0,40}:\s",
    re.I,
)
_STAYS_OUT = re.compile(  # of which no more need be said
    r"(?<!\w)(?:gehör\w+ nicht (?:dazu|hierher)|(?:sont|est|son|sind|zijn|são|ficam|quedan) (?:exclue?s?|excluid[oa]s|excluíd[oa]s|ausgeschlossen|ausgenommen|uitgesloten)|quedan? afuera|bleib\w* (?:\w+ )?(?:außen vor|draußen|wo sie)|nicht (?:teil|gegenstand|im umfang)|(?:hors|en dehors) (?:du |de |de la )?(?:périmètre|champ|projet|portée|mandat)|restent? (?:hors|de côté|où)|on n['’]y touche pas|"
    r"no entran?|queda\w* fuera|fuera de(?:l)? (?:alcance|proyecto)|ni (?:las?|los) toqu\w+|doen we niet(?: mee)?|vall?en buiten|valt buiten|blij\w+ buiten|hoe(?:ft|ven) niet|buiten (?:de )?scope|"
    r"fica\w* (?:de )?fora|fora d[oe] (?:âmbito|escopo|projet?o)|ninguém mexe|não entram?)(?!\w)",
    re.I,
)
_SETS_OFF = re.compile(  # what sets a transfer off is none of what is transferred
    r"^\W*(?:wenn|sobald|quand|dès que|lorsque|cuando|en cuanto|al \w+se|zodra|wanneer|als (?:de|een|het)|quando|assim que)(?!\w)",
    re.I,
)
_TODAY = re.compile(
    r"(?<!\w)(?:heute|derzeit|momentan|bisher|manuell|von hand|händisch|tippt\w*|abtippt|aujourd['’]hui|actuellement|à la main|ressaisi\w*|recopi\w+|hoy|ahora|ahorita|actualmente|a mano|teclea\w*|captura|nu\b|momenteel|handmatig|met de hand|overtypt|"
    r"hoje|atualmente|à mão|na mão|redigit\w+|copia)(?!\w)",
    re.I,
)
_PART = re.compile(r"[,;:]\s|\s(?:aber|jedoch|mais|pero|maar|mas|porém)\s")
_NUMBERED = re.compile(r"\d[\d.,  ]*\s(?:\w+\s)?$")  # a count of them, which is no scope
_LONGEST = 260  # characters of a sentence that draws a scope


def scope_abroad(body: Body, registers: Registers, cues: Cues) -> None:
    """Enters the records that the sentences of a brief want exchanged, and those that they leave out."""
    for passage in body.passages:
        words = body.text[passage.start : passage.end]
        if (
            not body.is_abroad(passage.start)
            or passage.fact
            or passage.heading.mood
            or len(words) > _LONGEST
            or words.rstrip().endswith("?")
        ):
            continue
        wanted = _ANNOUNCES.search(words) or _BECOMES.search(words) or _ONLY.search(words) or _INCLUDED.match(words)
        left = _LEFT_OUT.match(words)
        if not (wanted or left or _STAYS_OUT.search(words)) or _TODAY.search(words):
            continue
        for key in cues.scope:
            choices = cues.choices.get(key)
            for name, start, end in choices.places(Said.of(words)) if choices else ():
                if _NUMBERED.search(words, 0, start):
                    continue
                first = max((cut.end() for cut in _PART.finditer(words, 0, start)), default=0)
                last = next((cut.start() for cut in _PART.finditer(words, end)), len(words))
                out = left or (_OUT if wanted else _STAYS_OUT).search(words, first, last)
                if out or (wanted and not _SETS_OFF.match(words[first:last])):
                    _enter(registers, key, name, body.whole(passage, "out of scope" if out else "stated"))


def _enter(registers: Registers, key: str, name: str, clause: Clause) -> None:
    """Enters a record, and takes back that it is negated, where only another part of its sentence is."""
    place = key, name.casefold()
    left = registers.excluded.get(place)
    if clause.mood == "stated" and left and left.why == "negated" and clause.start <= left.start < clause.end:
        del registers.excluded[place]
    if clause.mood == "out of scope" or place not in registers.excluded:
        registers.put(key, name, clause)
