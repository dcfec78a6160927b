"""Who decides on the money, or on the work, in German, French, Spanish, Dutch and Portuguese: "die Kosten gibt unsere
Prokuristin Petra Schuh frei", "quien autoriza el gasto es mi hermana, Inés Arriaga", "elle autorise la dépense".

Whoever releases the money speaks for finance, unless it is the house's owner or chief, or one of the family who has nothing
to do with the books: they sponsor the work, as does whoever approves the project itself. The words of the one who decides
stand in any order: before what is decided, behind it, or behind a word for "who".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.reading.moods.moods_abroad import OF_ANOTHER, tells_of_another_abroad
from inwriting.reading.roles.people import ADDRESS
from inwriting.reading.text import lazy

_MONEY = (
    r"(?:ausgaben?|kosten|geld(?:er)?|mittel|dépenses?|argent|frais|cordons de la bourse|gastos?|dinero|desembolsos?|inversión|uitgaven?|kosten|centen|geld|"
    r"despesas?|gastos?|dinheiro|custos?|kostenfreigabe|ausgabenfreigabe)"
)
_WORK = r"(?:projekts?|vorhabens?|projet|proyecto|project|projeto|projecto)"
_ARTICLE = (
    r"(?:(?:die|das|den|der|dem|des|unser\w{0,2}|diese[rsn]?|solche|le|la|les|l['’]|notre|cette|ce|nos|el|los|las|nuestr[oa]|este|esta|het|de|ons|onze|dit|zo['’]n|een|"
    r"o|a|os|as|noss[oa]|esta|do|da|dos|das|del|du|d['’]un tel|tal) ?){0,2}"
)
_OF = r"(?:über|für|op|over|voor|sur|pour|sobre|por|de|d['’]|du|des|del|da|do|das|dos|van|von)"
_DECIDES = (
    r"(?:gibt|freigib\w*|freigab\w*|freigegeben|bewilligt|bewilligung|genehmigt|genehmigung|autorisiert|entscheidet|verantwortet|freigabe|"
    r"autorise(?:ra)?|autorisée?s?|autorisation|approuve(?:ra)?|approuvée?s?|approbation|valide(?:ra)?|validée?s?|validation|décide(?:ra)?|débloque|tient|"
    r"autoriza(?:rá|d[oa]s?)?|autorización|autorização|aprueba|aprobad[oa]s?|aprobación|aprova(?:rá|d[oa]s?)?|aprovação|decide|decidirá|libera|visa|"
    r"keurt|goedkeur\w*|goedgekeurd|geeft|vrijgeeft|vrijgegeven|beslist|beslissing|fiatteert|autoriseert)"
)
_FEW = r"(?: (?!(?:und|et|y|en|e)\b)[^\s.,;:()]+){0,3}?"
_DECISION = (  # what is decided beside the word for deciding, in either order
    rf"(?:{_DECIDES}{_FEW} (?:{_OF} ?)?{_ARTICLE}(?:(?P<money>{_MONEY})|(?P<work>{_WORK}))|"
    rf"(?:(?P<money2>{_MONEY})|(?P<work2>{_WORK})){_FEW},? (?:lo |la |as? |os? |se )?{_DECIDES})(?!\w)"
)
_HE = r"(?:qui|que|quem|quien|die|der|das|dat|elle|il|ella|él|sie|er|zij|hij|ela|ele|c['’]est (?:elle|lui) qui|es (?:ella|él) quien|é (?:ela|ele) quem)"
_MUST = r"(?:(?:doit|muss|moet|debe|tiene que|deve|tem de|kann|peut|kan|puede|pode|zal|wird) )?"
_NOT = lazy.pattern(
    r"(?<!\w)(?:nicht|kein\w*|nie|ne|n['’]\w*|pas|plus|no|ya no|nunca|tampoco|niet|geen|nooit|não|nem|jamais|früher|bisher|vroeger|antes|autrefois|"
    r"konnte|sollte|devrait|debería|zou|deveria|mit|avec|con|met|com|ohne|sans|sin|zonder|sem|wenn|si|als (?:de|het|er|onze)|quando|cuando|quand|aus|noch|nog|encore|aún|todavía|ainda|vraag\w*|frag\w*|demand\w+|pregunt\w+|pergunt\w+|écri\w+|escrib\w+|schrijf\w*|schreib\w*)(?!\w)",
    re.I,
)
_OWNER = lazy.pattern(  # who has the last word on all, and those of a family
    r"(?<!\w)(?:inhaber(?:in)?|eigentümer(?:in)?|geschäftsführer(?:in)?|geschäftsführung|vorstand\w*|chef(?:in)?|boss|propriétaire|patron(?:ne)?|gérante?|pdg|dirigeante?|directeur général|directrice générale|président\w*|dueñ[oa]|propietari[oa]|gerente general|director(?:a)? general|"
    r"consejer[oa] delegad[oa]|eigena(?:ar|ares)|zaakvoerder|zaakvoerster|directeur|bestuurder|baas|don[oa]|proprietári[oa]|gerente|sóci[oa](?:-gerente)?|diretor(?:a)?[- ]geral|administrador(?:a)?|ceo|"
    r"schwiegervater|schwager|vater|mutter|bruder|schwester|mann|frau(?= [a-z])|beau-père|beau-frère|père|mère|frère|sœur|mari|suegro|cuñad[oa]|padre|madre|herman[oa]|marido|schoonvader|zwager|vader|moeder|broer|zus|sogro|cunhad[oa]|pai|mãe|irmão|irmã)(?!\w)",
    re.I,
)
_BOOKS = lazy.pattern(
    r"(?<!\w)(?:finan\w+|kaufmännisch\w*|prokurist\w*|schatzmeister\w*|kassier\w*|kassenwart\w*|buchhalt\w*|controll\w+|rechnungswesen|trésori\w+|compta\w*|comptes|contrôle\w*|daf|raf|tesorer[oa]|contador[ea]?|contral\w+|cuentas|contab\w+|interventor\w*|"
    r"penningmeester\w*|boekhoud\w*|tesoureir[oa]|contas|cfo)(?!\w)",
    re.I,
)
_I_DECIDE = (
    r"(?:(?:ich (?:gebe|bewillige|genehmige|entscheide|verantworte)|(?:gebe|bewillige|genehmige|entscheide|verantworte) ich)|je (?:valide|autorise|approuve|décide)|(?:yo )?(?:autorizo|apruebo|decido)(?: yo)?|"
    r"(?:ik (?:keur|geef|beslis|autoriseer)|(?:keur|geef|beslis|autoriseer) ik)|(?:eu )?(?:autorizo|aprovo|decido)(?: eu)?)"
)
_IS_ME = r",? (?:bin ich|c['’]est moi|soy yo|ben ik|sou eu|moi-même)"
_MYSELF = lazy.pattern(
    rf"(?<!\w)(?:{_I_DECIDE}(?!\w){_FEW} (?:{_OF} )?{_ARTICLE}(?:(?P<money>{_MONEY})|(?P<work>{_WORK}))(?!\w)|"
    rf"(?:(?P<money2>{_MONEY})|(?P<work2>{_WORK}))(?!\w){_FEW}(?: in diesem rahmen| dans cette limite)? (?:lo |la )?{_I_DECIDE}(?!\w)|"
    rf"{_DECISION.replace('money', 'money3').replace('work', 'work3')}{_IS_ME}(?!\w)|(?:auftraggeber(?:in)?|sponsor)(?: (?:des|der) {_WORK})? (?:bin ich|ben ik)(?!\w))",
    re.I,
)
_LABEL = lazy.pattern(
    rf"(?:(?:wer|qui|quién|quien|wie|quem) )?(?:{_DECISION}(?: frei| vrij| goed)?|ausgabenfreigabe|kostenfreigabe)\W*",
    re.I,
)
_PAYS = r"(?:zahlt|bezahlt|paie|paye|paga|betaalt)"


@dataclass(frozen=True, slots=True)
class Spenders:
    """The patterns of who decides; a name and its titles are the module's for people."""

    behind: re.Pattern[str]
    before: re.Pattern[str]
    pays: re.Pattern[str]

    @staticmethod
    def of(name: str, titles: str, between: str) -> Spenders:
        decision = f"(?i:{_DECISION})"
        named = rf"{titles}(?P<name>{name})(?!\w)"
        return Spenders(
            lazy.pattern(rf"(?<!\w){decision}{between}(?:[ ,:]{{1,3}}|(?<=['’])){named}"),
            lazy.pattern(
                rf"{named}(?P<who>(?:, [^.;:,]{{3,50}}(?=[,:]| :))?(?: ?\([^()]{{2,40}}\))?(?:,| ?:| [–—-])?(?i: (?:{_HE} )?)?){_MUST}(?:lo |la )?{decision}"
            ),
            lazy.pattern(rf"{named} ?\((?P<who>[^()]{{3,30}})\) {_PAYS}(?!\w)"),
        )

    def named(self, text: str, author: str) -> Iterator[tuple[str, str, int]]:
        """(key, name or address, place) of each person of whom a sentence says that he or she decides on the money or the work."""
        if not _ANY.search(text) or OF_ANOTHER.search(text) or tells_of_another_abroad(text):
            return  # nearly all
        for match in self.behind.finditer(text):
            beside = text[match.start("between") : match.start("name")]
            apart = "," in beside and not _ENDS_THERE.match(text, match.end())  # "…, Petra Schuh schreibt Ihnen"
            if not (apart or _denied(text, match)) and _is_released(text, match.end(), match.group()):
                yield _key(match, text), match["name"], match.start("name")
        for match in self.before.finditer(text):
            if not _denied(text, match) and _is_released(text, match.end(), match.group()):
                yield _key(match, text), match["name"], match.start("name")
        for match in self.pays.finditer(text):
            if _OWNER.search(match["who"]):
                yield "sponsor", match["name"], match.start("name")
        for match in _MYSELF.finditer(text) if author else ():
            lead = _PARTED.split(text[max(0, match.start() - _NEAR) : match.start()])[-1]
            part = f"{lead}{text[match.start() : _ends(text, match.end())]}"
            if not _NOT.search(part) and _is_released(text, match.end(), match.group()):
                yield _key(match, part), author.lower(), match.start()


_ANY = lazy.pattern(rf"(?<!\w)(?:{_MONEY}|{_WORK}|{_PAYS}|auftraggeber(?:in)?|sponsor)(?!\w)", re.I)
_GIVES = lazy.pattern(r"(?<!\w)(?:gibt|gebe|geeft|geef|keurt|keur)(?!\w)", re.I)
_RELEASED = lazy.pattern(r"[^.;:]{0,60}?(?<!\w)(?:frei|vrij|goed)(?!\w)", re.I)
_PARTED = lazy.pattern(r"[.,;:]|\s(?:und|et|y|en|e)\s", re.I)
_NEAR = 40  # characters before a decision that may deny it
_ENDS_THERE = lazy.pattern(r"\s*(?:$|[.,;:()–—]|(?:und|et|y|en|e|frei|vrij|goed)\b)", re.I)
_ENDS = lazy.pattern(r"[.;]|, (?:und|et|y|en|e) ")


def is_of_spending(label: str) -> bool:
    """Whether a label asks or says who releases the money: "Autoriza el gasto", "Wer gibt das Geld frei"."""
    asked = _LABEL.fullmatch(label.strip())
    return asked is not None and not (asked["work"] or asked["work2"])


def _is_released(text: str, end: int, words: str) -> bool:
    """Whether what somebody "gives" is given free: "gibt die Ausgabe frei", and not "gibt Geld"."""
    gives = _GIVES.search(words)
    return gives is None or _RELEASED.search(f"{words[gives.end() :]}{text[end:]}") is not None


def _denied(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence says of somebody that he or she does not decide."""
    lead = _PARTED.split(text[max(0, match.start() - _NEAR) : match.start()])[-1]
    rest = f"{lead} {text[match.start() : match.start('name')]} {text[match.end('name') : match.end()]}"
    return _NOT.search(rest) is not None or ADDRESS.search(rest) is not None


def _key(match: re.Match[str], words: str) -> str:
    groups = match.groupdict()
    if any(found for group, found in groups.items() if group.startswith("work")):
        return "sponsor"
    if _BOOKS.search(words):
        return "finance"
    return "sponsor" if _OWNER.search(words) or not any(groups.values()) else "finance"


def _ends(text: str, place: int) -> int:
    end = _ENDS.search(text, place)
    return end.start() if end else len(text)
