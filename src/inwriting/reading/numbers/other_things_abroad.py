"""Sums, terms and counts of German, French, Spanish, Dutch and Portuguese sentences that are of something else: money for a telephone
system or vans, a fine, the lease of a warehouse, what a plan or a licence allows, what a server could do, tonnes.

Whatever took such a number for a fact, by a cue or because it is the only one, this is asked of it last, by the words of its own
sentence.
"""

from __future__ import annotations

import re

from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

_THING = (  # on which a house spends money, and which is no software
    r"(?:telefon(?:e|anlage|zentrale)?|telefoon\w*|telefooncentrale|téléphon\w+|standard téléphonique|centralita|central telef[óô]nica|telefonía|"
    r"\w*fahrzeuge?n?|\w*wagens?|lkws?|pkws?|\w*stapler|\w*autos?|heftrucks?|\w*bus(?:sen?|je)?|vrachtauto\w*|camionnettes?|camions?|fourgons?|voitures?|véhicules?|chariots?|furgonetas?|camion(?:es)?|camión|coches?|carretillas?|vehículos?|carrinhas?|cami(?:ão|ões)|caminh(?:ão|ões)|viaturas?|veículos?|empilhador\w*|frota|flota|flotte|"
    r"dach(?:es)?|neubau|anbau|\w*umbau|\w*halle|heizung\w*|fenster|fassade|parkplatz|zaun|küche|\w*möbel|photovoltaik\w*|solar\w*|dak|verbouwing|verwarming|zonnepanelen|parking|keuken|meubelen|meubilair|toit|toiture|façade|chauffage|bâtiment|mobilier|cuisine|panneaux|clôture|tejado|cubierta|fachada|calefacción|reforma|nave|almacén|mobiliario|cocina|placas|telhado|fachada|aquecimento|armazém|mobiliário|cozinha|painéis|"
    r"\w*maschinen?|\w*fräsen?|drehbank|\w*presse|\w*ofen|roboter|machines?|draaibank|ovens?|fours?|tours?|robots?|máquinas?|hornos?|tornos?|prensas?|fornos?|server|laptops?|drucker|rechner|tablets?|handys?|printers?|computers?|servers?|ordinateurs?|imprimantes?|serveurs?|ordenadores|portátiles|impresoras?|móviles|servidor(?:es)?|computadores|impressoras?|telemóveis|portáteis|"
    r"\w*messe(?:stand)?|werbung|\w*feier|betriebsausflug|jubiläum|beurs(?:stand)?|reclame|\w*feest|jubileum|salon|stand|foire|publicité|fête|anniversaire|feria|publicidad|fiesta|aniversario|feira|publicidade|festa|aniversário|gehälter|löhne|lonen|salaires|nóminas|sueldos|salários|miete|pacht|huur|loyer|alquiler|renda|aluguel|aluguer|\w*versicherung|\w*verzekering|assurance|seguros?|steuern?|belasting\w*|impôts?|impuestos?|impostos?)"
)
_FOR = r"(?:für|voor|pour|para)"
_FOR_A_THING = lazy.pattern(
    rf"(?<!\w){_FOR} (?:(?!{_FOR}\b)[^\W\d][\w’'-]* |\d+ ){{0,3}}?(?:l['’])?{_THING}(?!\w)", re.I
)
_FOR_THE_WORK = lazy.pattern(
    r"(?<!nicht für die )(?<!nicht für das )(?<!niet voor de )(?<!niet voor het )(?<!\w)(?:crm|erp|\w*schnittstelle\w*|\w*anbindung\w*|\w*kopplung\w*|\w*integra\w+|inté\w+|\w*projekt\w*|\w*project\w*|\w*software\w*|\w*koppeling\w*|interfa\w+|projet\w*|logiciel\w*|liaison|raccordement|proyect\w+|conexi\w+|projet[oa]\w*|ligaç\w+|conex\w+|systeme?|systèmes?|sistemas?|verbindung)(?!\w)",
    re.I,
)
_NOT_FOR = lazy.pattern(r"(?<!\w)(?:nicht|niet|pas|non|no|não) (?:für|voor|pour|para) [^,;.]*", re.I)
_LOST = lazy.pattern(  # what a fine or a loss came to
    r"(?<!\w)(?:bußgeld\w*|bussgeld\w*|geldbuße\w*|\w*strafe|strafzahlung\w*|schadenersatz|boete\w*|dwangsom\w*|schadevergoeding|amendes?|pénalités?|dommages|sanci(?:ón|ones)|multas?|indemnizaci\w+|coimas?|indemnizaç\w+)(?!\w)",
    re.I,
)
_OTHER_TERM = lazy.pattern(  # in the part of the sentence in which its day stands
    r"(?<!\w)(?:\w*(?:miet|pacht|leasing|strom|gas|energie|versicherungs|arbeits|liefer|reinigungs|transport)vertr\w+|\w*versicherung|\w*haftpflicht|\w*(?:huur|lease|energie|arbeids|schoonmaak|verzekerings|leverings|transport)(?:contract|overeenkomst)\w*|\w*verzekering|"
    r"bail|(?:contrats? d[e’'] ?(?:la |l['’])?|contratos? d[eao] (?:la |el |los |las )?)(?:location|crédit-bail|travail|assurance|leasing|énergie|électricité|gaz|nettoyage|gardiennage|transport|fourniture|alquiler|arrendamiento|trabajo|seguro|leasing|renting|luz|gas|limpieza|vigilancia|transporte|suministro|energía|arrendamento|aluguel|aluguer|locação|trabalho|energia|eletricidade|gás|limpeza|segurança|fornecimento)|"
    r"assurance|seguros?|renting|leasing|apólices?|police d['’]assurance)(?!\w)",
    re.I,
)
_OF_SOFTWARE = lazy.pattern(
    r"(?<!\w)(?:\w*lizenz\w*|\w*licenti\w+|licen[cç]\w+|\w*software\w*|logiciels?|programm?as?|crm|erp|abos?|\w*abonnement\w*|suscripci\w+|assinaturas?)(?!\w)",
    re.I,
)
_PLAN = r"(?:\w*tarif|\w*paket|\w*lizenz|(?:\w+-)?abo|\w*abonnement|\w*bundel|\w*pakket|\w*licentie|forfait|formule|offre|licence|suscripción|tarifa|licencia|plan|plano|pacote|assinatura|licença|\w*kontingent|quota|cupo|limiet|limite|límite|limit)"
_ALLOWED = lazy.pattern(  # before a count: "le forfait autorise", "im Abo von Billbee sind"
    rf"(?<!\w){_PLAN}(?!\w)[^.;\d]{{0,50}}?(?<!\w)(?:erlaubt|umfasst|beinhaltet|enthält|deckt|gestattet|reicht|sind|stecken|inklusive|liegt|autorise|permet|comprend|inclut|couvre|plafonne|donne droit|est|permite|incluye|cubre|admite|da derecho|es de|toestaat|staat|bevat|dekt|omvat|zitten|zit|inclui|cobre|dá direito|abrange|é de)(?!\w)[^.;,\d]{{0,25}}$",
    re.I,
)
_COULD = lazy.pattern(  # before a count: "kann bis zu", "peut traiter jusqu'à"
    r"(?<!\w)(?:kann|könnte|könnten|schafft|packt|verkraftet|peut|pourrait|supporte|encaisse|puede|podría|soporta|aguanta|kan|zou|haalt|verwerkt|pode|poderia|suporta|aguenta)(?!\w)[^.;,\d]{0,40}(?<!\w)(?:bis zu|jusqu['’]à|hasta|tot(?: wel)?|até|maximal|maximaal)(?!\w)[^.;,\d]{0,12}$",
    re.I,
)
_MEASURE = lazy.pattern(
    r"[\d.,'’ ]+ ?(?:k|mil|mille|tausend|duizend)? ?(?:tonnen?|tonnes?|toneladas?|ton|kilos?|kilogramm?\w*|kg|liter|litr[eo]s?|hectolit\w+|hektoliter|quadratmeter|kubikmeter|m²|m2|m3|m³|vierkante meter|mètres? (?:carrés?|cubes?)|metros (?:cuadrados|cúbicos|quadrados)|kilometer|kilómetros|quilómetros|quilômetros|kilomètres|km|hect[aá]reas?|hektar|hectare[ns]?)(?!\w)",
    re.I,
)
_CUT = lazy.pattern(r"[,;]\s|\s(?:und|et|y|en|e|aber|mais|pero|maar|mas)\s")
_NUMBER = lazy.pattern(r"\d[\d.,'’ ]*\d|\d")


def drop_other_things(body: Body, registers: Registers) -> None:
    """Drops the sums, days of renewal and counts that a sentence in one of these languages says are of something else."""
    for place, fact in list(registers.facts.items()):
        kind = registers.kind(fact.key)
        passage = body.passage_of(fact) if kind in _ASKED_OF else None
        if (
            passage
            and not passage.fact
            and body.is_abroad(passage.start)
            and _ASKED_OF[kind](body, passage, fact.value)
        ):
            del registers.facts[place]


def _is_other_sum(body: Body, passage: Passage, value: str) -> bool:
    words = body.text[passage.start : passage.end]
    if len(body.quantities(words)["money"]) > 1:
        return False
    sums = [one.start for one in body.quantities(words)["money"] if one.value == value]
    if any(_LOST.search(_part(body.text, passage, passage.start + start)) for start in sums):
        return True
    return _FOR_A_THING.search(words) is not None and _FOR_THE_WORK.search(_NOT_FOR.sub("", words)) is None


def _is_other_term(body: Body, passage: Passage, value: str) -> bool:
    places = body.places("date", value, passage)
    parts = [_part(body.text, passage, start) for start, _ in places]
    return bool(parts) and all(_OTHER_TERM.search(part) and not _OF_SOFTWARE.search(part) for part in parts)


def _is_other_count(body: Body, passage: Passage, value: str) -> bool:
    if _MEASURE.match(value):
        return True
    words = body.text[passage.start : passage.end]
    many = _digits(value)
    before = [words[: number.start()] for number in _NUMBER.finditer(words) if _digits(number.group()) == many]
    return bool(before) and all(_ALLOWED.search(one) or _COULD.search(one) for one in before)


_ASKED_OF = {"money": _is_other_sum, "date": _is_other_term, "quantity": _is_other_count}


def _digits(words: str) -> str:
    number = _NUMBER.match(words)
    return "".join(filter(str.isdigit, number.group())) if number else ""


def _part(text: str, passage: Passage, place: int) -> str:
    """The part of a sentence in which a place stands."""
    first = max((cut.end() for cut in _CUT.finditer(text, passage.start, place)), default=passage.start)
    last = next((cut.start() for cut in _CUT.finditer(text, place, passage.end)), passage.end)
    return text[first:last]
