"""Counts that are no volume of the writer's: what a works can make, what a product is said to manage, sums in a time, what
was once, and what may come.

A volume is what systems hold or exchange now. Whatever takes a number for one, by a cue or by its likeness, this is asked
of it last, by the words of its own sentence."""

from __future__ import annotations

import re
from typing import Literal

from inwriting.reading.text import lazy

Other = Literal["", "no volume", "may come"]

_CODES = (
    r"(?:eur|usd|gbp|chf|cad|aud|nzd|sek|nok|dkk|isk|pln|czk|huf|ron|bgn|try|inr|pkr|lkr|bdt|zar|ngn|kes|ghs|egp|mad|tnd|aed|sar|qar|ils|"
    r"jpy|cny|rmb|hkd|twd|krw|sgd|myr|thb|php|idr|vnd|mxn|brl|ars|clp|cop|pen|uyu|rs|r)"
)
_MONEY_BEFORE = lazy.pattern(rf"(?:[€$£¥₹]|(?<!\w){_CODES}\.?)\s?$", re.I)
_MONEY_BEHIND = lazy.pattern(
    rf"\s?(?:[€$£¥₹]|{_CODES}\b|euros?\b|dollars?\b|pounds?\b|francs?\b|kron\w+\b|rupees?\b|reais\b|pesos?\b|rand\b)",
    re.I,
)
_OF_MONEY = lazy.pattern(
    r"\b(?:penalt(?:y|ies)|damages|fines?|fees?|rents?|salar(?:y|ies)|wages?|quoted|charges?|charged|costs?|pays?|paid|price[sd]?|insurance|vertragsstrafe|pénalités?|multas?|boete)\b",
    re.I,
)
_RECORD = lazy.pattern(  # what systems exchange, whoever makes it
    r"\b(?:(?:purchase |sales |work |job |customer |service |web )?orders?|invoices?|bills|quotes?|quotations?|offers?|tickets?|certificates?|deliver(?:y|ies)|delivery notes?|dockets?|shipments?|consignments?|bookings?|"
    r"reservations?|jobs?|visits?|inspections?|cases?|claims?|contracts?|polic(?:y|ies)|contacts?|accounts?|customers?|members?|records?|messages?|transactions?|payments?|statements?|titles|proposals?|entries|documents?|"
    r"connections?|postings?|credit notes?|returns?|releases?|enquiries|inquiries|leads?|deals?|aufträge\w*|bestellungen|rechnungen|lieferscheine|angebote|commandes?|factures?|devis|pedidos?|facturas?|orders?|facturen|encomendas?|faturas?|notas?)\b",
    re.I,
)
_COMPOUND = lazy.pattern(
    r"\w{3,}(?:orders|bestellingen|facturen|leveringen|boekingen|bonnen|aufträge|bestellungen|rechnungen|lieferscheine|lieferungen|buchungen|sendungen|scheine)\b",
    re.I,
)
_CAPACITY = lazy.pattern(
    r"\b(?:capacit(?:y|ies)|output|nameplate|kapazität\w*|leistung|ausstoß|capacités?|cadence|capacidad(?:e|es)?|capaciteit|rendement)\b[^.;\d]{0,40}$",
    re.I,
)
_CAPACITY_BEHIND = lazy.pattern(
    r"[^.;\d]{0,40}\b(?:(?:of|de|an|aan) )?(?:capacity|capacité|kapazität|capacidade?|capaciteit)\b", re.I
)
_OF_A_TEXT = lazy.pattern(  # right before: "see chapter 6 of our guide"
    r"\b(?:chapters?|sections?|pages?|paragraphs?|appendix|annex|clauses?|hoofdstuk|paragraaf|pagina|bijlage|kapitel|abschnitt|seite|absatz|anlage|ziffer|chapitre|annexe|feuille|capítulo|página|apartado|anexo|hoja|folha|secção|seção)\s?$",
    re.I,
)
_TIDIES = r"(?:merg|clean|tid(?:y|ie)|dedup\w*|de-dup|weed|purg|archiv|bereinig|fusionn|nettoy|limpi|limp|fusion|ontdubbel|opschon|opruim|samenvoeg)\w*"
_TIDIED = lazy.pattern(  # before a number that counts nothing of its own: "Rosa merges thirty a week"
    rf"\b{_TIDIES}(?: (?:up|out|away|off|through))?(?: (?:about|some|around|roughly|up to|maybe|perhaps))* $", re.I
)
_THROUGH = lazy.pattern(
    r"\b(?:work|plough|wad|go|get)\w* through(?: (?:about|some|around|roughly|up to|maybe|perhaps))* $", re.I
)
_NO_MATTER = lazy.pattern(  # behind it: "96,000 visits a month, which nobody needs to transfer", "2,000 contacts to go through"
    r"[^.;\d]{0,40},? (?:which|none of (?:which|them)) (?:nobody|no one|we (?:do not|don['’]t|need not)|is not|are not|isn['’]t|aren['’]t|need not|has nothing|have nothing|will not|stay (?:where|out)|stays (?:where|out)|is no|are no)\b|"
    r" ?(?:\w+ ){0,2}to (?:go through|clean|check|merge|sort|tidy|correct|review|look at)\b",
    re.I,
)
_MADE = lazy.pattern(
    r"\b(?:makes?|making|produc(?:e|es|ed|ing)|manufactur(?:e|es|ed|ing)|turn(?:s|ed|ing)? out|bak(?:e|es|ing)|prints?|press(?:es)?|brews?|mills?|bottles?|fills?|weaves?|casts?|moulds?|molds?|roasts?|assembles?|extrudes?|"
    r"grows?|harvests?|rears?|hatch(?:es)?|knits?|spins?|stamps?|rolls?|smelts?|melts?|catch(?:es)?|lands?|runs? at|produzier\w*|fertig\w+|stell(?:t|en)|fabri(?:que|quons|quent|ca|camos|can|cam)|produi[ts]\w*|produisons|produ(?:ce|cimos|cen)|"
    r"produz(?:imos|em)?|maken|maakt|produce(?:ert|ren))\b[^.;:\d]{0,30}$",
    re.I,
)
_MASS = 10_000  # of what is made: no records are so many
_CLAIMED = lazy.pattern(
    r"\b(?:connectors?|vendors?|apis?|middleware|brochures?|data ?sheets?|salesm[ae]n|adverts?|hersteller|anbieter|éditeur|proveedor|leverancier|fornecedor)\b[^.;\d]{0,40}\b(?:manag\w+|handl\w+|cop\w+|support\w*|can|process\w*|claim\w*|promis\w+|transfer\w*|"
    r"does|allows?|schafft|verarbeitet|gère|soporta|gestiona|verwerkt|suporta)\b[^.;\d]{0,20}$",
    re.I,
)
_PLAN = r"(?:plans?|tier|package|licen[cs]es?|subscription|tariff|quota|allowance|bundle|edition|contract|flat rate)"
_ALLOWED = lazy.pattern(  # what a plan includes: "Our Brevo plan includes 100,000 mails a month"
    rf"\b{_PLAN}\b[^.;\d]{{0,30}}\b(?:includes?|including|included|covers?|allows?|gives?|permits?|comes? with|(?:is|are) (?:limited|capped|good) (?:to|at|for)|lets? us \w+|up to|(?:has|have|with) (?:a )?(?:limit|cap|ceiling|maximum) of)\b[^.;\d]{{0,20}}$",
    re.I,
)
_ALLOWED_BEHIND = lazy.pattern(
    rf"[^.;\d]{{0,40}}\b(?:(?:are|is|being) (?:included|covered|allowed|free|the (?:limit|cap|maximum))|(?:included|allowed))\b[^.;\d]{{0,20}}\b{_PLAN}\b|[^.;\d]{{0,40}}\b(?:is|are) (?:the (?:limit|cap|ceiling|maximum)|what) (?:of |in )?(?:the|our) (?:\w+ )?{_PLAN}\b",
    re.I,
)
_ONCE = lazy.pattern(
    r"\b(?:had been|used to (?:be|do|have|get|see|take|make)|(?:there|they|it|we) once (?:was|were|had|did)|in those days|back then)\b[^.;\d]{0,30}$",
    re.I,
)
_WITH_THEM = lazy.pattern(  # what a house had that was taken over or sold
    r"\b(?:took over|taken over|acquired|bought(?: up)?|absorbed|merged with|sold) (?:an?|the|another|our|two|three) [^.;:,\d]{2,50} (?:with|that had|which had) (?:about |some |around |its |their )*$|"
    r"\b(?:we|they) (?:sold|closed|gave up|took over|shut)(?: in \d{4})? had [^.;:\d]{0,15}$",
    re.I,
)
_FIRM_BEFORE = lazy.pattern(
    r"(?:\bS\.? ?Coop|\bCo-?op(?:erative)?|\bGmbH|\bAG|\bLtd|\bLimited|\bplc|\bInc|\bLLC|\bS\.? ?[AL]|\bS\.?A\.?S|\bSARL|\bB\.?V|\bN\.?V|\bLda|\beG|\be\. ?V|\bApS|\bA/S)\.?, (?:about |some |with )?\Z"
)
_EARLIER = lazy.pattern(
    r"\b(?:in|during|back in) (?:the|those|our) (?:[\w-]+ )?(?:days|times|era)\b(?! (?:of (?:this|our) (?:project|work))\b)|"
    r"(?<!\w)(?:(?:in )?(?:the )?(?:last|previous|past) (?:year|season)|(?:in )?the year before|a year ago|(?:im )?(?:letzte[ns]|vergangene[ns]|vorige[ns]) jahr|im vorjahr|vor einem jahr|(?:l['’]année|l['’]an) (?:dernière?|passée?)|il y a un an|(?:el )?(?:año pasado|pasado año|año anterior)|hace un año|"
    r"(?:het )?(?:vorig|afgelopen) jaar|een jaar geleden|(?:n?o )?ano (?:passado|anterior)|há um ano)(?!\w)|\b(?:was|were|had been|(?:has|have) been) (?:given|stated|put|quoted|reported|noted|entered) (?:to you )?(?:as|at)\b|(?<!\w)(?:in|im jahr|en|em|for|für)? ?(?P<year>20\d\d)(?: (?:it was|we had|there were|waren es|c['’]était|eran|fueron|foram|waren het)|: )",
    re.I,
)
_MAY = lazy.pattern(
    r"\b(?:(?-i:may)|might|could)\b(?! (?:say|put it|tell|be (?:right|wrong)))[^.;:,\d]{0,60}$|\bwould (?:\w+ )?(?:be|bring|add|mean|make|rise|grow|go|come|become|give|have)\b[^.;\d]{0,30}$|"
    r"\b(?:will|shall|is to|are to|going to)\b[^.;\d]{0,40}\b(?:(?:a )?further|another|additional|extra|more|grow|rise|increase|climb|reach)\b[^.;\d]{0,25}$|"
    r"\b(?:forecasts?|projected|projections?|hopes?(?: for)?|hoping|aspires?|dreams? of|expects? (?:to (?:reach|have|do)|a rise|growth))\b[^.;\d]{0,30}$",
    re.I,
)
_THEN = lazy.pattern(
    r"[^.;\d]{0,40}\b(?:from|by|in|as of|starting(?: in)?|ab|dès|desde|vanaf|a partir de|em|en) (?P<year>20\d\d)\b",
    re.I,
)

_UNCOUNTED = lazy.pattern(  # of its sentence: "900 clientes, mas não contei"
    r"(?<!\w)(?:never counted|(?:nobody|no ?one)(?: has|['’]s)?(?: ever)? counted|(?:have|has|had)(?:n['’]t| not| never) counted|schätzungsweise|naar schatting|über den daumen|gezählt hat (?:das |sie |es )?(?:\w+ )?niemand|hat (?:sie |das |es )?(?:\w+ )?niemand gezählt|nie gezählt|"
    r"devemos ter|deve haver|não (?:os |as )?contei|nunca (?:os |as )?cont\w+|ninguém (?:os |as )?contou|debemos (?:de )?tener|no (?:los |las )?he(?:mos)? contado|nadie (?:los |las )?ha contado|on doit (?:en )?avoir|personne (?:ne les|n['’]en|n['’])? ?a compté|jamais compté|pas compté|"
    r"niemand (?:heeft )?(?:ze |het |dat )?(?:ooit )?geteld|nooit geteld)(?!\w)",
    re.I,
)


def is_of_records(value: str) -> bool:
    """Whether a count is of what systems exchange, whoever makes it, also as the last part of a longer word: "containerorders"."""
    return _RECORD.search(value) is not None or _COMPOUND.search(value) is not None


_DREAMT = lazy.pattern(  # "Should we ever get above 5,000 orders a month we would need …": nobody says that they may come
    r"\b(?:should|were) (?:we|it|they|that|this|the [\w-]+) (?:ever|one day|some ?day)\b[^.;\d]*$|\bif (?:we|it|they|that|this|the [\w-]+) (?:should |were to )?(?:ever|one (?:fine )?day|some ?day)\b[^.;\d]*$|"
    r"\b(?:we|i) (?:can only |only )?dream of [^.;\d]*$",
    re.I,
)


def other_count(before: str, value: str, behind: str, year: int) -> Other:
    """What a count is that was taken for a volume, by what stands `before` its number in its sentence and `behind` that, and by
    the year in which it was written; "" for a volume."""
    if _MONEY_BEFORE.search(before) or _MONEY_BEHIND.match(behind):
        return "no volume"
    record = _RECORD.search(value)
    if (
        _OF_A_TEXT.search(before)
        or (not record and _TIDIED.search(before))
        or (_BARE.fullmatch(value) and _THROUGH.search(before))
    ):
        return "no volume"
    if not record and _OF_MONEY.search(f"{before[-_NEAR:]} {behind[:_NEAR]}") and _BARE.fullmatch(value):
        return "no volume"
    if _NO_MATTER.match(behind) or _ALLOWED.search(before) or _ALLOWED_BEHIND.match(behind):
        return "no volume"
    if not record and (
        _CAPACITY.search(before) or _CAPACITY_BEHIND.match(behind) or (_MADE.search(before) and _number(value) >= _MASS)
    ):
        return "no volume"
    if _FIRM_BEFORE.search(before) and not record:
        return "no volume"  # "Olivar, S. Coop., 612 socios"
    if _CLAIMED.search(before) or _ONCE.search(before) or _WITH_THEM.search(before):
        return "no volume"
    if is_dreamt(before):
        return "no volume"
    then = _THEN.match(behind)
    own = f"{re.split(_DIGIT, before)[-1]} {re.split(_DIGIT, behind)[0]}"  # up to the next number on either side
    if _UNCOUNTED.search(own):
        return "may come"
    return "may come" if _MAY.search(before) or (then and int(then["year"]) > year) else ""


def is_dreamt(before: str) -> bool:
    """Whether the words before a number say that it is what might be some day, and what nobody reckons with."""
    return _DREAMT.search(before) is not None


def is_of_before(before: str, year: int) -> bool:
    """Whether the words before a number say that it is that of an earlier year than the `year` in which it was written."""
    said = [*_EARLIER.finditer(before)]
    return (
        bool(said)
        and (not said[-1]["year"] or int(said[-1]["year"]) < year)
        and not _NOW.search(before, said[-1].end())
    )


_NOW = lazy.pattern(
    r"\b(?:now|today|this year|currently|at present|jetzt|heute|dieses jahr|maintenant|cette année|aujourd['’]hui|ahora|este año|hoy|nu|dit jaar|agora|este ano|hoje)\b",
    re.I,
)
_DIGIT = r"\d"
_NEAR = 40  # characters
_BARE = lazy.pattern(r"\d[\d.,'’ ]*k? ?(?:(?:per|a|an|each|every|/) ?\w+|daily|weekly|monthly|yearly)?", re.I)


def _number(value: str) -> int:
    digits = re.match(r"\d{1,3}(?:[.,'’ ]\d{3})+|\d+", value)
    scale = 1_000_000 if re.match(r"[\d.,]+ ?(?:m|mio|million)", value, re.I) else 1
    return int(re.sub(r"\D", "", digits.group())) * scale if digits else 0
