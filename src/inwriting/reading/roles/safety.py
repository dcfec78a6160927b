"""Who is named for a safety that is none of systems: "Sicherheitsbeauftragter: Uwe (Arbeitsschutz)", "Sécurité : Luc Morel,
casques et harnais", "Segurança alim.: Eng.ª Patrícia Vaz (HACCP)".

One word says both in most languages, and what else a line says tells which is meant. Whatever gave somebody the role, this is
asked of it last; where the line speaks of systems, too, and does not deny it, the role stays.
"""

from __future__ import annotations

import re

from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

SECURITY = "security"
_SAFETY = lazy.pattern(
    r"(?<!\w)(?:arbeitsschutz\w*|arbeitssicherheit\w*|werks?schutz|brandschutz\w*|objektschutz|wachdienst|wachschutz|pförtner\w*|gebäudeschutz|gebäude|baustellen?|betriebssicherheit|lebensmittelsicherheit|unfallverhütung|sicherheitsfachkraft|helme|gurte|"
    r"incendie|au travail|du travail|q?hse|qse|hygiène|du site|des locaux|alimentaires?|routière|gardiens?|gardiennage|vigiles?|portier|casques|harnais|chantiers?|des personnes|"
    r"riesgos laborales|prevención|prl|vigilan\w+|guardias?|patrimonial|higiene|y salud|laboral|en planta|industrial|alimentaria|cascos|arneses|incendios|portería|en obra|"
    r"vca|bhv|arbo\w*|brand(?:veiligheid)?|bewaking|portiers?|terrein|helmen|harnassen|preventie\w*|voedselveiligheid|arbeidsveiligheid|veiligheidskundige|"
    r"d[oe] trabalho|no trabalho|alimentar|alim|haccp|portaria|porteiro|vigias?|vigilância|capacetes|incêndios?|sst|"
    r"(?:at|by|on|of) the (?:\w+ )?(?:gates?|barrier|entrance|front door|door)|gate ?(?:house|keeper)?|porters?|night[- ](?:watch\w*|shifts?|guards?|porters?)|nights? only|watch(?:man|men)|doorm[ae]n|patrols?|cctv|burglar\w*|alarms?|"
    r"health and safety|h&s|occupational|premises|physical security|site security|guards?|fire safety|hard hats)(?!\w)",
    re.I,
)
_OF_SYSTEMS = lazy.pattern(
    r"(?<!\w)(?:(?-i:IT|TI|ICT|EDV|CISO|ISB|RSSI|DSI|SI)|ict|it-\w+|\w*informati\w+|informaci[óo]n|informação|informátic\w+|infosec|cyber\w*|ciber\w*|datenschutz\w*|computers?|ordenadores|ordinateurs|computadores|digital\w*)(?!\w)",
    re.I,
)
_DENIED = r"(?:nicht|nichts|kein\w*|ohne|pas|rien|aucune?|sans|no|nada|ningún|sin|niet|niets|geen|não|nenhuma?|sem|not|nothing|never)"
_NOT_OF_SYSTEMS = lazy.pattern(
    rf"(?<!\w)(?:{_DENIED}(?: [\w’']+){{0,4}}? (?:[dl]['’])?)?(?P<it>{_OF_SYSTEMS.pattern})(?P<after>(?: [\w’']+){{0,2}}? {_DENIED}(?!\w))?",
    re.I,
)
_ROW = lazy.pattern(  # "at the gate ....... Uncle Feri, security, nights only"
    r"[ \t>*•–-]*(?P<label>[^\W\d][^.:|\t\n]{1,40}?)[ ]?(?::|\.{3,}|\t|\||[ ]{2,})[^\n]*"
)
_AT_A_DOOR = lazy.pattern(
    r"\W*(?:(?:at|on|in) (?:the )?)?(?:main )?(?:gate|reception|front (?:desk|door)|door|entrance|barrier|yard)s?(?![\w-])",
    re.I,
)
_MINDS_A_PLACE = lazy.pattern(  # "our security in the sense that he locks the gate", "airframe safety & security engineer"
    r"\b(?:airframe|aviation|flight|food|seed|crop|supply|energy|product|machine|rail|road|process|plant|patient|water|fire|crowd|event|stage|job|social|national|border|airport|gate|yard|cash|site|home|shop|store|stock|building) (?:safety|security)\b|\bsafety (?:&|and|/|\+) security\b|"
    r"\b(?:locks?(?: up)?|opens|closes|guards?|minds|watches|patrols|mans|sits (?:at|by)) (?:up )?(?:the|our|both|all the) (?:\w+ )?(?:gates?|doors?|yard|buildings?|site|premises|barriers?|shop|keys|car park|warehouse|stores?)\b|\bwalks the (?:site|yard|grounds|fence|perimeter|premises)\b|\b(?:with (?:a|his|her|the|two)|has an?) dogs?\b",
    re.I,
)


def drop_safety(body: Body, registers: Registers) -> None:
    """Takes the role from those of whom their line says that they see to people, fires, food or gates."""
    for place, fact in list(registers.facts.items()):
        passage = body.passage_of(fact) if fact.key == SECURITY else None
        if passage is None:
            continue
        words = body.text[passage.start : passage.end]
        if _MINDS_A_PLACE.search(words) and (not is_of_systems(words) or is_of_safety(words)):
            del registers.facts[place]
            continue
        if body.in_prose(fact) and body.language in ("en", ""):
            row = _ROW.match(body.text, body.text.rfind("\n", 0, passage.start) + 1, passage.end)
            if row is None or not (_AT_A_DOOR.match(row["label"]) or is_of_safety(f"{row['label']} ")):
                continue
            words = row.group()
        if is_of_safety(words.replace(fact.value, " ")) or _AT_A_DOOR.match(words):
            del registers.facts[place]


def is_of_systems(words: str) -> bool:
    """Whether words name the security of systems."""
    return _OF_SYSTEMS.search(words) is not None


def is_of_safety(words: str) -> bool:
    """Whether words that name a security speak of another than that of systems."""
    denied = False
    for found in _NOT_OF_SYSTEMS.finditer(words):
        if found.start("it") == found.start() and not found["after"]:
            return False
        denied = True
    return denied or _SAFETY.search(words) is not None
