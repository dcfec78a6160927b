"""How it is with the licences by German, French, Spanish, Dutch and Portuguese words, in prose and behind labels: "Seit Januar
Salesforce, 25 Lizenzen, auf drei Jahre gekauft", "On a signé pour Zoho CRM en octobre", "Er is nog niets gekocht", "la vamos a
renovar"."""

from __future__ import annotations

import re

from inwriting.reading.moods.moods_abroad import tells_of_another_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.told_de_nl import LANGUAGES as _GERMANIC


def _any_case(pattern: str) -> re.Pattern[str]:
    return lazy.pattern(rf"(?<!\w)(?:{pattern})(?!\w)", re.I)


_BOUGHT = _any_case(
    r"gekauft|angeschafft|erworben|lizenziert|gekocht|aangeschaft|aangekocht|"
    r"achetée?s?|acquise?s?|souscrite?s?|compramos|comprámos|comprad[oa]s?|compré|adquirimos|adquirid[oa]s?|contratamos|contratámos|contratad[oa]s?"
)
_SIGNED = _any_case(
    r"unterschrieben|unterzeichnet|getekend|ondertekend|signé|signée?s?|firmamos|firmad[oa]s?|assinámos|assinamos|assinad[oa]s?"
)
_RENEWING = _any_case(
    r"verlängern wir|(?:wir |ich )?(?:werden|wollen) (?:\w+ )?verlängern|verlängerung (?:läuft|in arbeit|ist beantragt)|gaan (?:we |ze |die )?(?:\w+ )?verlengen|(?:we|wij) gaan [^.;,]{0,20}verlengen|verlengen (?:we|wij)|verlenging loopt|"
    r"renouvellement (?:est )?en cours|(?:on|nous) (?:va|allons) (?:l[ea]s? )?renouveler|nous (?:l[ea]s? )?renouvelons|on (?:l[ea]s? )?renouvelle|en cours de renouvellement|"
    r"(?:und |en )?(?:wird|wordt) (?:(?:automatisch|wieder|weer|um ein jahr|voor een jaar|gewoon|ganz normal) )*(?:verlängert|verlengd|vernieuwd)|sera (?:bien )?renouvelée?|est renouvelée?|"
    r"(?:y |e )?(?:se renuevan?(?! el| la)|se renovará|será renovad[oa]|é renovad[oa]|renova-se)(?! \w+ \d)|"
    r"(?:l[ao]s? )?vamos a renovar(?:l[ao]s?)?|(?:l[ao]s? )renovamos|renovación en (?:curso|marcha|trámite)|estamos renovando|vamos renovar|vamos renová-l[ao]s?|renovação em (?:curso|andamento)|estamos a renovar"
)
_EVALUATING = _any_case(
    r"(?:zwei|drei|beide|mehrere|deux|trois|plusieurs|dos|tres|varios|twee|drie|verschillende|dois|três|vários) (?:\w+ )?(?:crm|erp|systeme?|programme|lösungen|outils|logiciels|systèmes|programas|sistemas|herramientas|pakketten|systemen|ferramentas)[^.;]{0,30}? "
    r"(?:zur (?:aus)?wahl|im test|in der (?:engeren )?auswahl|à l['’]essai|en test|à l['’]étude|en lice|a prueba|en prueba|en evaluación|op proef|in de running|in evaluatie|em teste|em avaliação)|"
    r"evaluieren (?:wir )?(?:gerade|derzeit|noch)|nous (?:sommes en train d['’]évaluer|évaluons)|estamos evaluando|estamos a avaliar|estamos avaliando|we zijn (?:\w+ )?aan het evalueren"
)
_NOT_YET = _any_case(
    r"(?:noch|nog) (?:\w+ )?(?:nicht|nichts|kein\w*|niet|niets|geen)|(?:bisher|tot nu toe) (?:nichts|kein\w*|niets|geen)|"
    r"(?:pas|rien) encore|n['’]\w+ (?:rien|aucune?|pas encore|encore (?:rien|pas|aucune?))|aún no|todavía no|no hemos|no se ha|ainda não|não \w+ (?:nada|nenhuma?)|nada (?:comprado|firmado|assinado)"
)
_NOTHING = _any_case(r"nichts|niets|rien|nada")
_LICENCES = _any_case(
    r"\w*lizenz(?:en)?|\w*licenties?|softwarevertrag|lizenzvertrag|licences?|licencias?|licenças?|abonnements?|suscripci\w+|assinaturas?|subscriç\w+"
)
_NO = _any_case(
    r"nicht|nichts|kein\w*|nie|niet|niets|geen|nooit|wenn|sobald|falls|bevor|ob|als|zodra|wanneer|voordat|of|kunden?|klant\w*|lieferant\w*|leverancier\w*|firma|früher|damals|vroeger|toen|soll\w*|will|wollen|werden wir|müssen|willen|moeten|gaan|zullen|"
    r"gebraucht|erst|angebot\w*|auftr[aä]g\w*|offerte\w*|vor 20\d\d|maschine\w*|bis 20\d\d|tot 20\d\d|kolleg\w+|collega\w*|nachbar|buurman|tochter\w*|schwester\w*|dochter\w*|zuster\w*"
)
_NO_ROMANCE = _any_case(
    r"ne|n['’]\w+|pas|plus|no(?= (?:\w+[aei]mos|hemos|se|lo|la|est))|não|nunca|jamais|si|s['’]il|quand|lorsque|dès qu\w*|une fois|cuando|cuándo|en cuanto|quando|assim que|avant|antes|clients?|clientes?|fournisseur\w*|proveedor\w*|fornecedor\w*|devis|presupuestos?|ofertas?|propostas?|commandes?|pedidos?|encomendas?|"
    r"(?:contratos|contrats|documentos|propuestas|bons) (?:firmad|assinad|sign)\w*|bon|contrat(?:s)? (?:de|du|d['’])(?! licence| hubspot)|albar\w+|matriz|filiale?|hermana|voulons|voudrions|veut|allons|queremos|vamos|pretendemos|doit|debe|deve|machine\w*|máquina\w*|jusqu\w+|hasta 20\d\d|até 20\d\d|vers|maqueta|empresa|entreprise|société|tienda|loja|peut-être|quizás?|talvez|puis"
)
_IN_A_SYSTEM = lazy.pattern(
    r"(?i: (?:no|na|dans|in|im|sur|en|over|via|por)(?: (?:el|le|la|o|a))?) (?=[A-Z][a-z]*[A-Z]|(?!Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Herbst|Frühjahr|Sommer)[A-Z])"
)  # "assinado no Agendor"
_COMMA = lazy.pattern(r",\s")
_PARTS = lazy.pattern(
    r";\s|(?<!\d)\.\s(?=[A-Z])|:\s(?=(?:le|la|on|nous|ninguém|nadie|personne)\b)|\s(?:aber|sondern|maar|mais|pero|mas)\s"
)


def licences_abroad(body: Body, registers: Registers) -> None:
    """Enters the status of the licences that a sentence tells which is not in English, where nothing else has been read of it."""
    if any(key == "licence_status" for key, _ in registers.facts):
        return
    read = [(fact.key, fact.value) for fact in registers.facts.values()]
    read += [(left.key, left.value) for left in registers.excluded.values()]
    names = {value.split()[0] for key, value in read if key in ("crm", "erp")}
    above = ""
    for passage in body.passages:
        if body.language in ("en", "") or (not body.is_abroad(passage.start) and not passage.fact):
            continue
        words = body.text[passage.start : passage.end]
        before, above = above, words
        if passage.heading.mood or words.rstrip().endswith("?") or tells_of_another_abroad(words):
            continue
        germanic = body.language in _GERMANIC
        for part in _PARTS.split(words):
            named = _LICENCES.search(part) or any(name in part for name in names)
            status = _status(
                part, named=bool(named), named_before=any(name in before for name in names), germanic=germanic
            )
            if status:
                start = body.text.index(part, passage.start)
                span = start, start + len(part)
                registers.put("licence_status", status, Clause(part.strip(), *span, "stated", span))
                return


_DAILY = lazy.pattern(  # what is signed each day is no licence: "wat er die dag getekend is"
    r"\b(?:wat|was|alles|ce qui|tout ce|lo que|todo lo|o que|tudo o)\b[^.;]{0,40}\b(?:getekend|unterschrieben|signé\w*|firmad\w+|assinad\w+)",
    re.I,
)


def _status(part: str, *, named: bool, named_before: bool, germanic: bool) -> str:
    if _DAILY.search(part):
        return ""
    if _EVALUATING.search(part):
        return "evaluating"
    if _RENEWING.search(part) and named:
        return "renewing"
    verb = _BOUGHT.search(part) or _SIGNED.search(part)
    if verb and _NOT_YET.search(_COMMA.split(part[: verb.end()])[-1] + _COMMA.split(part[verb.end() :])[0]):
        return "not purchased" if named or (named_before and _NOTHING.search(part)) or _NOTHING.search(part) else ""
    if verb and _IN_A_SYSTEM.match(part, verb.end()):
        return ""
    near = part if germanic or not verb else _COMMA.split(part[: verb.end()])[-1] + _COMMA.split(part[verb.end() :])[0]
    if not verb or not named or (_NO if germanic else _NO_ROMANCE).search(near):
        return ""
    return "bought" if _BOUGHT.search(part) else "signed"
