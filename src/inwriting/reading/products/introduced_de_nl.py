"""Products that no catalogue has, where a German or Dutch brief says itself that they are programs: "die Branchensoftware heißt
eva/3 viva", "die Zeiterfassung (ZEP)", "Systemen" above a list."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from inwriting.playbook.schema import System
from inwriting.reading.products.introduced import is_no_name
from inwriting.reading.roles.people import is_company
from inwriting.reading.text.language import read_as

_NAME = r"[A-ZÄÖÜ][\w&+./’-]*\w(?: [A-ZÄÖÜ0-9][\w&+-]*){0,2}"
_SHORT = r"[A-ZÄÖÜ]{3,6}\d?|[a-zß-ÿ]{1,8}[A-Z]\w+|[A-Z]\w*[a-z][A-Z]\w*|[A-Z]\w*\d\w*"  # no usual word is written so
_TOLD = (
    # "Het magazijn heeft zijn eigen pakket, Boltrics,"
    re.compile(
        rf"(?<!\w)(?i:eigene[ns]?|eigen|spezielle[ns]?|ein|een) \w*(?i:programm|system|software|tool|lösung|pakket|programma|systeem), (?P<name>{_NAME})(?=[,.;:)]|$)"
    ),
    # "Die Branchensoftware dafür heißt eva/3 viva", "ons pakket heet Rapporta"
    re.compile(
        r"(?<!\w)\w*(?i:software|programm|system|tool|lösung|pakket|programma|systeem|anwendung)(?i: dafür| dazu| daarvoor| hiervoor| im \w+| für \w+| voor \w+)? (?i:heißt|heisst|nennt sich|heet|namens|genaamd) (?P<name>[^\s.,;:()]+(?: [^\s.,;:()]+){0,2})(?=[.,;:()]|\s*$)",
        re.M,
    ),
    # "Die Zeiterfassung (ZEP)"
    re.compile(
        rf"(?<!\w)\w*(?i:erfassung|verwaltung|buchhaltung|software|programm|system|tool|shop|kasse|warenwirtschaft|planung|abrechnung|lösung|registratie|administratie|boekhouding|systeem|pakket|kassa|planning|webwinkel) \((?P<name>{_SHORT})\)"
    ),
    # "kalkuliert die Technik im ABK"
    re.compile(
        rf"(?<!\w)(?i:kalkulier\w+|plan(?:t|en)|erfass\w+|pfleg\w+|buch(?:t|en)|führ(?:t|en)|schreib\w+|verwalt\w+|steh(?:t|en)|lieg(?:t|en)|boekt|boeken|plannen|plant|staan|staat|zitten|zit|beheren|beheert|registreren|registreert) [^.;()\n]{{0,50}}?(?i:im|in|in der|in het|met|mit) (?P<name>{_SHORT})(?=[.,;:)\s]|$)"
    ),
    # "Peppol-facturen vertrekken vanuit Billit"
    re.compile(
        rf"(?<!\w)(?i:\w*facturen|offertes|contracten|tickets|meldingen|rechnungen|angebote|meldungen) (?i:vertrekken|gaan|lopen|komen|maken we|versturen we|gehen|laufen|kommen|verschicken wir) (?:\w+ )?(?i:vanuit|via|über|aus) (?P<name>{_NAME})(?=[.,;:)]|\s(?i:und|en|binnen|raus|rein|de deur)|$)"
    ),
)
_LIST_TITLE = re.compile(
    r"^\W*(?:(?:unsere?|onze|ons|beteiligte|betrokken|eingesetzte|gebruikte|vorhandene) )?(?:systeme?n?|software|programme|programma['’]s|pakketten|tools|applicaties|anwendungen|systemlandschaft|it-landschaft)\W*$",
    re.I | re.M,
)
_ITEM = re.compile(rf"\s*[-•*–·]\s+(?P<name>{_NAME})\s?(?::|\s[–—-]\s|\()")
_NO_PROGRAM = re.compile(
    r"(?:CRM|ERP|PDF|CSV|EDI|XML|API|FTP|SQL|GmbH|KMU|DSGVO|AVG|BTW|MWST|UID|USt|UStID|SEPA|IBAN|GLN|EAN|KG|OHG|BV|NV|VOF|DIN|ISO|SKU|HTTP|VPN|DMZ|EUR|CHF|USD|GBP|EU|DACH|HR|IT|FAQ|PC|WLAN|LAN|B2B|B2C|[A-Z]\d+|\w*Id|GuV|BWA|FiBu|WaWi|eMail|eCommerce|Excel|Word|Outlook)"
)


def introduced_de_nl(text: str, author: str, known: Collection[str]) -> Iterator[System]:
    """The products that a German or Dutch text calls programs, or lists as systems, each once."""
    if read_as(text) not in ("de", "nl"):
        return
    seen: set[str] = set()
    names = [match["name"] for pattern in _TOLD for match in pattern.finditer(text)]
    for title in _LIST_TITLE.finditer(text):
        at = title.end() + 1
        while at < len(text) and (item := _ITEM.match(text, at)):
            names.append(item["name"])
            line = text.find("\n", item.end())
            at = line + 1 if line >= 0 else len(text)
    for name in (name.strip(".’-") for name in names):
        first = name.split()[0] if name else ""
        if not first or name in seen or first.casefold() in known or is_no_name(first):
            continue
        if _NO_PROGRAM.fullmatch(name) or is_company(name, author):
            continue
        seen.add(name)
        yield System(name=name, vendor="", category="operations")
