"""What is said in brackets of the one before: "Boutique PrestaShop (l'ancienne, chez Oxatis, est fermée depuis deux ans)", "EBP
(avant c'était Ciel, abandonné en 2022)".

It is said of another thing than what stands before the brackets, so it is put on a line of its own, where it is judged alone.
Nor says what is to be seen some day ("Exact Globe (of dat ooit vervangen wordt, bekijken we in 2029)") anything of today. What a product was called before ("O Microsiga era o nome antigo do Protheus") says nothing of the product, and is not read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart

_OLD_ONE = lazy.pattern(
    r"\s?\((?P<said>(?i:l['’]ancien(?:ne)?|le vieux|la vieille|la antigua|el antiguo|la vieja|el viejo|la anterior|el anterior|(?:der|die|das) (?:alte|vorige|frühere)|(?:de|het) (?:oude|vorige)|(?:o|a) (?:antig[oa]|velh[oa]|anterior)|the (?:old|former|previous) one|"
    r"(?:avant|auparavant),? (?:c['’]était|on avait|nous avions)|antes,? (?:era|teníamos|usábamos|tínhamos|usávamos)|(?:vroeger|voorheen|daarvoor),? (?:was (?:het|dat)|hadden (?:we|wij))|(?:vorher|früher|davor),? (?:war (?:es|das)|hatten wir))"
    r"(?![\w’'])[^()\n|]{5,120})\)(?=[ \t]*(?:$|\n|[.,;]))"
)

_OLD_NAME = lazy.pattern(
    r"(?:(?<=^)|(?<=[.!?;\n] )|(?<=\n)|(?<=\d ))(?:(?:O|A|El|La|Le|Der|Die|Das|De|Het|The) )?[A-ZÀ-Þ][\w.+-]*(?: [A-ZÀ-Þ0-9][\w.+-]*){0,3} (?:era|é|es|fue|foi|war|ist|était|est|was|is) (?:apenas |só |sólo |nur |seulement |alleen |just )?(?:(?:o|el|le|l['’]|der|de|the) ?)?"
    r"(?:nome antigo|antigo nome|nombre antiguo|antiguo nombre|ancien nom|alte Name|frühere Name|ehemalige Name|oude naam|vroegere naam|old name|former name) (?:d[oae]l?|du|des|vo[nm]|van|of)(?: (?:o|el|la|le|de|het|the))? [A-ZÀ-Þ][\w.+-]*(?: [A-ZÀ-Þ0-9][\w.+-]*){0,3}[;,.]?",
    re.M,
)

_WHETHER_CHANGED = lazy.pattern(  # all of a pair of brackets
    r"\s?\((?:of|ob|si|se|whether) [^()\n]{0,40}?\b(?:vervang\w*|ersetz\w*|abgelöst|wechsel\w*|remplac\w*|chang\w*|sustitu\w*|reemplaz\w*|cambi\w*|substitu\w*|troc\w*|replaced?)\b[^()\n]{0,60}\)",
    re.I,
)


def without_old_names(text: str) -> list[Edit]:
    """The edits that leave out what a product was called before, and whether it will be replaced some day."""
    patterns = []
    if any(word in text for word in ("nome", "nom", "Name", "naam", "name")):
        patterns.append(_OLD_NAME)
    if any(sign in text for sign in ("(of ", "(ob ", "(si ", "(se ", "(whether ")):
        patterns.append(_WHETHER_CHANGED)
    return apart((*found.span(), "") for pattern in patterns for found in pattern.finditer(text))


def old_ones_apart(text: str) -> list[Edit]:
    """The edits that put what is said of an old one on its own line; none within a row of cells."""
    return list(_edits(text)) if "(" in text else []


def _edits(text: str) -> Iterator[Edit]:
    for found in _OLD_ONE.finditer(text):
        line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
        if "|" in line or "\t" in line:
            continue
        first = found.start("said")
        yield found.start(), first, ".\n"
        yield first, first + 1, text[first].upper()
        yield found.end("said"), found.end(), "."
