"""How it is with the licences by German and Dutch words, in prose and behind labels: "Seit Januar Salesforce, 25 Lizenzen, auf
drei Jahre gekauft", "Im Mai haben wir bei HubSpot unterschrieben", "Er is nog niets gekocht"."""

from __future__ import annotations

import re

from inwriting.reading.page.body import Body
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.told_de_nl import LANGUAGES


def _any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.I)


_BOUGHT = _any_case(r"gekauft|angeschafft|erworben|lizenziert|gekocht|aangeschaft|aangekocht")
_SIGNED = _any_case(r"unterschrieben|unterzeichnet|getekend|ondertekend")
_NOT_YET = _any_case(
    r"(?:noch|nog) (?:\w+ )?(?:nicht|nichts|kein\w*|niet|niets|geen)|(?:bisher|tot nu toe) (?:nichts|kein\w*|niets|geen)"
)
_NOTHING = _any_case(r"nichts|niets")
_LICENCES = _any_case(r"\w*lizenz(?:en)?|\w*licenties?|softwarevertrag|lizenzvertrag")
_NO = _any_case(
    r"nicht|nichts|kein\w*|nie|niet|niets|geen|nooit|wenn|sobald|falls|bevor|ob|als|zodra|wanneer|voordat|of|kunden?|klant\w*|lieferant\w*|leverancier\w*|firma|früher|damals|vroeger|toen|soll\w*|will|wollen|werden wir|müssen|willen|moeten|gaan|zullen|"
    r"gebraucht|erst|angebot\w*|auftr[aä]g\w*|offerte\w*|vor 20\d\d|maschine\w*|bis 20\d\d|tot 20\d\d|kolleg\w+|collega\w*|nachbar|buurman|tochter\w*|schwester\w*|dochter\w*|zuster\w*"
)
_COMMA = re.compile(r",\s")
_PARTS = re.compile(r";\s|\.\s(?=[A-Z])|\s(?:aber|sondern|maar)\s")


def licences_de_nl(body: Body, registers: Registers) -> None:
    """Enters the status of the licences that German and Dutch sentences tell, where nothing else has been read of it."""
    if any(key == "licence_status" for key, _ in registers.facts):
        return
    read = [(fact.key, fact.value) for fact in registers.facts.values()]
    read += [(left.key, left.value) for left in registers.excluded.values()]
    names = {value.split()[0] for key, value in read if key in ("crm", "erp")}
    above = ""
    for passage in body.passages:
        if body.language_at(passage.start) not in LANGUAGES and not passage.fact:
            continue
        words = body.text[passage.start : passage.end]
        before, above = above, words
        if passage.heading.mood or words.rstrip().endswith("?") or body.language not in LANGUAGES:
            continue
        for part in _PARTS.split(words):
            named = _LICENCES.search(part) or any(name in part for name in names)
            status = _status(part, named=bool(named), named_before=any(name in before for name in names))
            if status:
                start = body.text.index(part, passage.start)
                span = start, start + len(part)
                registers.put("licence_status", status, Clause(part.strip(), *span, "stated", span))
                return


def _status(part: str, *, named: bool, named_before: bool) -> str:
    verb = _BOUGHT.search(part) or _SIGNED.search(part)
    if verb and _NOT_YET.search(_COMMA.split(part[: verb.end()])[-1] + _COMMA.split(part[verb.end() :])[0]):
        return "not purchased" if named or (named_before and _NOTHING.search(part)) or _NOTHING.search(part) else ""
    if not verb or not named or _NO.search(part):
        return ""
    return "bought" if _BOUGHT.search(part) else "signed"
