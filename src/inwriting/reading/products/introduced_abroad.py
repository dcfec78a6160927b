"""Products that no catalogue has, where a German, French, Spanish, Dutch or Portuguese brief says itself that they are programs:
"die Branchensoftware heißt eva/3 viva", "hecho en casa («Mostrario»)", "die Zeiterfassung (ZEP)", "Systemen" above a list."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from inwriting.playbook.schema import System
from inwriting.reading.products.introduced import is_no_name
from inwriting.reading.roles.people import is_company
from inwriting.reading.text import lazy
from inwriting.reading.text.language import read_as
from inwriting.reading.text.needs import needs
from inwriting.reading.text.patterns import Said, Sifted, lowered
from inwriting.reading.told.told_de_nl import LANGUAGES

_NAME = r"[A-ZÄÖÜ][\w&+./’-]*\w(?: [A-ZÄÖÜ0-9][\w&+-]*){0,2}"
_SHORT = r"[A-ZÄÖÜ]{3,6}\d?|[a-zß-ÿ]{1,8}[A-Z]\w+|[A-Z]\w*[a-z][A-Z]\w*|[A-Z]\w*\d\w*"  # no usual word is written so
_PROGRAM = r"(?:\w*(?:programm|software|system|tool|lösung|anwendung|plattform|pakket|programma|systeem|platform)|logiciel|outil|programme|application|appli|système|plateforme|programa|herramienta|aplicación|aplicacion|app|sistema|plataforma|ferramenta|aplicativo|aplicação)"
_HOME_MADE = (
    r"(?:eigenbau|selbst ?(?:gebaut|entwickelt|gestrickt|programmiert)\w*|eigenentwicklung|fait[e]? maison|développée? (?:en interne|par nous|chez nous)|maison|hech[oa] en casa|desarroll\w+ (?:propi[oa]|intern[oa]|en casa)|propi[oa]|zelfgebouwd\w*|zelf (?:gebouwd|gemaakt|ontwikkeld)|eigen (?:bouw|ontwikkeling|systeem|pakket)|"
    r"feit[oa] em casa|desenvolvid[oa] (?:por nós|internamente|em casa)|própri[oa]|hizo|fez|eigene\w? access-\w+|access-databa\w+|base access)"
)
_QUOTED = r"[«\"“„'‚](?P<name>[A-ZÀ-Þ][\w+-]*[^\W_](?: [A-ZÀ-Þ0-9][\w+-]*)?)[»\"”“'‘]"
_OF_ALL = (
    # "hecho en casa («Mostrario»)", "«Velox» | Tourenplanung, Eigenbau unseres Disponenten"
    lazy.pattern(rf"(?<!\w)(?i:{_HOME_MADE})(?!\w)[^.;\n]{{0,40}}?{_QUOTED}"),
    lazy.pattern(rf"{_QUOTED}[^.;\n]{{0,60}}?(?<!\w)(?i:{_HOME_MADE})(?!\w)"),
    # "een eigen Access-database (KasPlan)"
    lazy.pattern(rf"(?<!\w)(?i:{_HOME_MADE}) ?\((?P<name>{_SHORT}|[A-ZÀ-Þ][\w+-]+)\)"),
    # "La app … la hizo mi sobrino (le decimos Rutero)", "on l'appelle Atelier+"
    lazy.pattern(
        rf"(?<!\w)(?i:{_PROGRAM})(?!\w)[^.;\n]{{0,70}}?(?<!\w)(?i:le (?:decimos|llamamos)|(?:que )?llamamos|on l['’]appelle|que nous appelons|wir nennen (?:es|sie|das)|wij noemen (?:het|die|dat)|we noemen (?:het|die|dat)|chamamos-lhe|a gente chama de) (?P<name>[A-ZÀ-Þ][\w+-]+)"
    ),
    # "un programa que se llama Optimus", "un logiciel appelé Vetup"
    lazy.pattern(
        rf"(?<!\w)(?i:{_PROGRAM})(?: [^\W\d_]+){{0,4}}? (?i:(?:que )?se llama|llamad[oa]|de nombre|(?:qui )?s['’]appelle|appelée?|nommée?|chama-se|que se chama|chamad[oa]|namens|genaamd|dat \w+ heet) (?P<name>[A-ZÀ-Þ][\w+-]+(?: [A-ZÀ-Þ0-9][\w+-]*)?)"
    ),
)
_TOLD = (
    # "Het magazijn heeft zijn eigen pakket, Boltrics,"
    lazy.pattern(
        rf"(?<!\w)(?i:eigene[ns]?|eigen|spezielle[ns]?|ein|een) \w*(?i:programm|system|software|tool|lösung|pakket|programma|systeem), (?P<name>{_NAME})(?=[,.;:)]|$)"
    ),
    # "Die Branchensoftware dafür heißt eva/3 viva", "ons pakket heet Rapporta"
    lazy.pattern(
        r"(?<!\w)\w*(?i:software|programm|system|tool|lösung|pakket|programma|systeem|anwendung)(?i: dafür| dazu| daarvoor| hiervoor| im \w+| für \w+| voor \w+)? (?i:heißt|heisst|nennt sich|heet|namens|genaamd) (?P<name>[^\s.,;:()]+(?: [^\s.,;:()]+){0,2})(?=[.,;:()]|\s*$)",
        re.M,
    ),
    # "Die Zeiterfassung (ZEP)"
    lazy.pattern(
        rf"(?<!\w)\w*(?i:erfassung|verwaltung|buchhaltung|software|programm|system|tool|shop|kasse|warenwirtschaft|planung|abrechnung|lösung|registratie|administratie|boekhouding|systeem|pakket|kassa|planning|webwinkel) \((?P<name>{_SHORT})\)"
    ),
    # "kalkuliert die Technik im ABK"
    lazy.pattern(
        rf"(?<!\w)(?i:kalkulier\w+|plan(?:t|en)|erfass\w+|pfleg\w+|buch(?:t|en)|führ(?:t|en)|schreib\w+|verwalt\w+|steh(?:t|en)|lieg(?:t|en)|boekt|boeken|plannen|plant|staan|staat|zitten|zit|beheren|beheert|registreren|registreert) [^.;()\n]{{0,50}}?(?i:im|in|in der|in het|met|mit) (?P<name>{_SHORT})(?=[.,;:)\s]|$)"
    ),
    # "Peppol-facturen vertrekken vanuit Billit"
    lazy.pattern(
        rf"(?<!\w)(?i:\w*facturen|offertes|contracten|tickets|meldingen|rechnungen|angebote|meldungen) (?i:vertrekken|gaan|lopen|komen|maken we|versturen we|gehen|laufen|kommen|verschicken wir) (?:\w+ )?(?i:vanuit|via|über|aus) (?P<name>{_NAME})(?=[.,;:)]|\s(?i:und|en|binnen|raus|rein|de deur)|$)"
    ),
)
_LABELLED = lazy.pattern(
    rf"(?:^|[.;]\s|\n)[ \t>*•–-]*(?P<label>[A-ZÀ-Þ][^:.;\n]{{3,45}}): (?P<name>{_SHORT})(?=[,.;]|\s*$|\s*\n)", re.M
)
_VALUE = lazy.pattern(r": (?P<first>[^\W\d_]\w+)")
_NO_WORK = lazy.pattern(  # what is no work that a program does
    r"(?:sede|empresa|firma|entreprise|société|siège|bedrijf|betrieb|kontakt|contact\w*|nif|cif|nip|vat|iva|ust\w*|btw\w*|banco|bank|banque|iso|norm\w*|auditor\w*|mutua|grupo|gruppe|groupe|groep|land|país|pays|ort|ciudad|ville|stad|cidade|asunto|betreff|objet|onderwerp|moneda|währung|devise|valuta|responsab\w*|ansprech\w*|verantwort\w*|verantwoord\w*|lieferant\w*|fournisseur\w*|proveedor\w*|fornecedor\w*|leverancier\w*|hosting|hébergeur|standort\w*|version\w*|versión|partner\w*|dienstleister|prestataire|inhaber\w*|leitung|gerente|admin\w*|betreiber|nutzer|usuarios?|utilisateurs?|gebruikers?)\b",
    re.I,
)
_FEWEST_BESIDE = 2  # labels with products that are known
_LIST_TITLE = lazy.pattern(
    r"^\W*(?:(?:unsere?|onze|ons|beteiligte|betrokken|eingesetzte|gebruikte|vorhandene) )?(?:systeme?n?|software|programme|programma['’]s|pakketten|tools|applicaties|anwendungen|systemlandschaft|it-landschaft)\W*$",
    re.I | re.M,
)
_ITEM = lazy.pattern(rf"\s*[-•*–·]\s+(?P<name>{_NAME})\s?(?::|\s[–—-]\s|\()")
_SYSTEMS_TITLE = lazy.pattern(  # "2. SISTEMAS A INTEGRAR", "2. Systèmes à relier", "Huidige systemen"
    r"^\W*(?:\d[\d.]*[.)]?\s+)?(?:(?:unsere?|onze|ons|nos|nuestros|os nossos|nossos|les|los|os|die|de|beteiligte|betrokken|eingesetzte|gebruikte|vorhandene|huidige|aktuelle|bestehende) )?"
    r"(?:systeme?n?|systèmes?|sistemas?|software|logiciels|programas|programme|pakketten|applicaties|anwendungen|outils|herramientas|ferramentas)"
    r"(?: (?:(?:que se (?:deben|debem|quieren|querem) )?(?:a |à |zu |te |para |die (?:te |wir )?)?(?:integr|conect|enlaz|vincul|relier|raccorder|connecter|interfacer|interlig|ligar|verbind|koppel|anzubind|angebund|aan te sluiten|implicad|concern|envolvid|involucrad|betroffen|betrokken|actuales|actuels|atuais|en place|en uso|em uso|im einsatz|in gebruik|existentes|existants)[^\W\d_]*(?: sind| werden| zijn| worden)?))?\W*$",
    re.I | re.M,
)
_SYSTEM_LINE = lazy.pattern(  # "2.4 Fretes: Intelipost."
    rf"[ \t]*(?:\d+(?:\.\d+)*[.)]?|[a-z][.)]|[-•*–·])\s+(?P<label>[^\W\d_][^:.;\n]{{1,30}})\s?: (?P<name>{_NAME})(?=[ \t]*(?:[.,;(][^\n]*)?(?:\n|$))"
)
_LEFT_OUT_LINE = lazy.pattern(  # "– Citas: Doctoralia, que no entra en el encargo"
    rf"^[ \t]*(?:\d+(?:\.\d+)*[.)]?|[a-z][.)]|[-•*–·])\s+(?P<label>[^\W\d_][^:.;\n]{{1,30}})\s?: (?P<name>{_NAME})\s?[,;(–—]\s?(?:(?:que|qui|das|die|der|dat|o que|lo que|aber|mais|pero|maar|mas|y|e) )?"
    r"(?i:no entran? (?:en|aquí)|no entran?(?=\W*$)|n['’]entre(?:nt)? pas|não entra|gehört nicht (?:dazu|hierher|zu)|hoort (?:er |hier )?niet bij|(?:bleibt |blijft )?(?:außen vor|erbuiten)|nicht (?:teil|bestandteil|gegenstand|im umfang)|queda fuera|fica (?:de )?fora|reste en dehors|fuera de(?:l)? |fora d|hors (?:de |du |d['’]|périmètre|projet)|buiten (?:de|deze|dit|scope)|außerhalb |no (?:forma|es) parte|ne fait pas partie|não faz parte|maakt geen deel)[^\n]*$",
    re.M,
)
_LISTED_LINE = lazy.pattern(r"[ \t]*(?:\d+(?:\.\d+)+[.)]?|[a-z][.)]|[-•*–·])\s+\S[^\n]*(?:\n|$)")
_NO_PROGRAM = lazy.pattern(
    r"(?:RGPD|LOPD|LGPD|GDPR|RODO|CRM|ERP|PDF|CSV|EDI|XML|API|FTP|SQL|GmbH|KMU|DSGVO|AVG|BTW|MWST|UID|USt|UStID|SEPA|IBAN|GLN|EAN|KG|OHG|BV|NV|VOF|DIN|ISO|SKU|HTTP|VPN|DMZ|EUR|CHF|USD|GBP|EU|DACH|HR|IT|FAQ|PC|WLAN|LAN|B2B|B2C|[A-Z]\d+|\w*Id|GuV|BWA|FiBu|WaWi|eMail|eCommerce|Excel|Word|Outlook)"
)


_SIFTED, _OF_BOTH = (Sifted(ways, lambda way: needs(lowered(way.pattern))) for ways in (_OF_ALL, (*_OF_ALL, *_TOLD)))


def introduced_abroad(text: str, author: str, known: Collection[str]) -> Iterator[System]:
    """The products that a text which is not in English calls programs, or lists as systems, each once."""
    language = read_as(text)
    if language in ("en", ""):
        return
    seen: set[str] = set()
    patterns = (_OF_BOTH if language in LANGUAGES else _SIFTED).near(Said.of(text))
    names = [match["name"] for pattern in patterns for match in pattern.finditer(text)]
    beside = sum(value["first"].casefold() in known for value in _VALUE.finditer(text))
    if beside >= _FEWEST_BESIDE:  # "Fichas: VETKO. Captación: HubSpot. Contabilidad: Sage 50."
        names += [told["name"] for told in _LABELLED.finditer(text) if not _NO_WORK.match(told["label"])]
    for title in _LIST_TITLE.finditer(text) if language in LANGUAGES else ():
        at = title.end() + 1
        while at < len(text) and (item := _ITEM.match(text, at)):
            names.append(item["name"])
            line = text.find("\n", item.end())
            at = line + 1 if line >= 0 else len(text)
    if beside >= _FEWEST_BESIDE:
        names += [left["name"] for left in _LEFT_OUT_LINE.finditer(text) if not _NO_WORK.match(left["label"])]
    names += [name for title in _SYSTEMS_TITLE.finditer(text) for name in _named_below(text, title.end(), known)]
    for name in (name.strip(".’-") for name in names):
        first = name.split()[0] if name else ""
        if not first or name in seen or first.casefold() in known or is_no_name(first):
            continue
        if _NO_PROGRAM.fullmatch(name) or is_company(name, author):
            continue
        seen.add(name)
        yield System(name=name, vendor="", category="operations")


def _named_below(text: str, place: int, known: Collection[str]) -> list[str]:
    """The names that stand behind labels in the list below a title of systems, where others in it are known products: "2.4 Fretes:
    Intelipost."."""
    lines = []
    at = place + 1
    while at < len(text) and (line := _LISTED_LINE.match(text, at)):
        lines.append(_SYSTEM_LINE.match(text, at))
        at = line.end()
    told = [line for line in lines if line]
    beside = sum(line["name"].split()[0].casefold() in known for line in told)
    return [line["name"] for line in told if not _NO_WORK.match(line["label"])] if beside >= _FEWEST_BESIDE else []
