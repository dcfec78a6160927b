"""Sums that are no budget for the work, by the words of their own sentence: what something costs a piece or a month, what another
firm gave or asked, what somebody gave for something else.

Whatever takes a sum for the budget, by a cue or because it is the only one, this is asked of it last."""

from __future__ import annotations

import re

from inwriting.reading.numbers.other_purposes import is_for_another_purpose
from inwriting.reading.text import lazy

_NEAR = 40  # characters between what a budget is called and its sum
_EACH = lazy.pattern(  # behind a sum
    r"[^\w.;]*\s*(?:(?:(?:a|an|per|each|every|pro|par|por|al)\s|/\s?)(?:square|cubic|running|m²|m2|sqm|metres?|meters?|hours?|days?|weeks?|months?|years?|annum|pieces?|heads?|seats?|users?|persons?|tons?|tonnes?|kilos?|kg|units?|items?|nights?|visits?|rooms?|km|miles?|tickets?|"
    r"stunde|tag|woche|monat|jahr|stück|nutzer|heure|jour|semaine|mois|an\b|pièce|hora|día|dia|semana|mes|mês|año|ano|unidad|uur|dag|week|maand|jaar|stuk)\b|(?:monthly|yearly|daily|hourly|weekly|apiece)\b)",
    re.I,
)
_OF_ANOTHER = lazy.pattern(  # before a sum
    r"\b(?:one|another|a|an|some|the other|their|his|her|this) (?:[\w-]+ ){0,2}?(?:firm|company|vendor|supplier|agency|house|integrator|freelancer|consultant|consultancy|competitor|contractor|bidder|bloke|guy|salesman|shop|reseller)s?\b[^.;]{0,40}?"
    r"\b(?:gave|quoted|wanted|asked|offered|charged|named|said|paid|put|pays|charges|spent|bid|proposed)\b[^.;]{0,25}$",
    re.I,
)
_SPENT = lazy.pattern(
    r"\b(?:we|they|i|he|she) (?:spend|spends|turn over|turns over|lose|loses|lost|invoice|invoices|earn|earns|owe|owes)\b(?! (?:up to|at most|no more)\b)[^.;]{0,20}$",
    re.I,
)
_GAVE = lazy.pattern(
    r"\b(?:gave|given|gives|granted|donated|left|paid|spent|spending|went|raised|collected)\b[^.;]{0,40}$", re.I
)
_FOR_ANOTHER = lazy.pattern(
    r"[^.;,]{0,12}\b(?:(?:for|on|into|towards) (?:the|our|a|an|new|its|their) (?:new )?|on )(?P<what>[a-z][\w-]+)", re.I
)
_LIMIT = r"(?:p\.?o\.?|purchase[- ]order|purchas\w+|sign(?:ing|ature|atory)|card|credit|overdraft|approval|petty cash|expenses?|order|single[- ]order|insurance)"
_LIMIT_OF = lazy.pattern(  # before a sum, or behind one: "my signing limit is £5,000", "£5,000 is my card limit"
    rf"\b{_LIMIT} (?:limit|authority|threshold|ceiling)s?\b[^.;,]{{0,30}}$|"
    r"(?:\b(?:tope|límite|limite|plafond|teto|limiet|obergrenze|höchstbetrag) (?:(?:de|du|d['’]|da|do|der|des|van|je|pro|por|par|op|en|em) ?)(?:(?:la|las|el|los|le|les|l['’]|o|a|os|as|de|het|un|una|uma|une|een|die|den|das) ?)*"
    r"(?:tarjeta|crédito|riesgo|compra|pedido|cliente|carte|risque|encours|crédit|commande|client|cartão|risco|krediet|kaart|bestelling|klant|order|kredit\w*|karte|bestellung|kunde\w*|auftrag))\b[^.;]{0,30}$",
    re.I,
)
_ANOTHER_BUDGET = lazy.pattern(  # before a sum: "con otro presupuesto (6.000 €)", "läuft über ein anderes Budget: 6.000 €"
    r"(?<!\w)(?:(?:from|on|under|out of|with|through|by) (?:an|some) ?other (?:budget|pot|fund|cost cent(?:re|er))|(?:aus|über|mit|von|auf|in) (?:(?:einem|einen|eine[rs]?|ein|nem|nen) )?(?:ganz )?andere[mnrs]? (?:budget|topf|etat|haushalt|kostenstelle|kasse)|"
    r"(?:sur|avec|dans|par|de) (?:un|une) (?:tout )?autre (?:budget|enveloppe|ligne|poste)|d['’]une? autre (?:budget|enveloppe|ligne|poste)|(?:con|de|por|en|del?|contra) (?:un )?otr[oa] (?:presupuesto|partida|bolsillo|cuenta)|"
    r"(?:op|uit|met|van|in|onder) (?:een )?ander(?:e)? (?:budget|potje|pot|kostenplaats|begroting)|(?:com|de|por|em|n|d)(?: ?um| ?uma)? ?outr[oa] (?:orçamento|verba|rubrica|conta|bolso))(?! (?:als|wie|que|than|dan|do que))\b[^.;]{0,30}$",
    re.I,
)
_IS_LIMIT = lazy.pattern(
    rf"\s(?:is|was) (?:my|our|his|her|their|the) (?:\w+ )?{_LIMIT} (?:limit|authority|threshold|ceiling)\b", re.I
)
_IS_COST = lazy.pattern(  # behind a sum: "£16,000 is what the new oven cost"
    r"[^\w.;]*(?:(?:is|was|were|are) )?(?:roughly |about |exactly |only |just )?(?:what (?:we|i) (?:charge|ask|take|get|sell) (?:for|per)\b|(?:what|all)(?: (?!we\b|i\b)[\w’'-]+){1,5}? (?:costs?|paid|pays|charges?|charged|quoted|wanted|asked|owes?|owed|earns?|earned|loses?|lost|spent|invoiced|billed|fetched|brought|swallowed|set us back)\b(?! to (?:spend|pay|give|invest)\b))",
    re.I,
)
_PRICE = r"(?:(?:typical|usual|list|average|retail|asking|sales?|selling|unit|ticket|starting|catalogue|shop|market) price|price of an? [\w-]+(?: [\w-]+)?|(?:our|the usual) (?:hourly|daily|day) rate)s?"
_AT_PRICE = lazy.pattern(rf"\b{_PRICE}\s?(?::|=|is|are|was|of|from)?\s?(?:about |from |some |around )?$", re.I)
_IS_PRICE = lazy.pattern(
    rf"[^\w.;]*(?:is|was|are) (?:the|our|a|its) (?:{_PRICE}\b|price of (?:the|an?|our|one) (?!(?:\w+ ){{0,2}}?(?:project|work|integration|interface|job|scope|link)\b))",
    re.I,
)
_THE_WORK = lazy.pattern(
    r"(?:projects?|works?|integrations?|interfaces?|links?|link\w+|connect\w+|coupling|sync\w*|study|scop\w*|discovery|phases?|steps?|stages?|lots?|whole|entire|job|two|both|year|first|next|crm|erp|systems?|software|solution|component|purpose|scheme|programme|program|"
    r"it|this|that|these|all|everything|purchase|budget|plan|undertaking|exercise|task|package|initiative|data|order|sales|customer|accounts?|\w+ing)",
    re.I,
)


_THINGS = r"(?:forklifts?|vans?|trucks?|lorr(?:y|ies)|cars?|bus(?:es)?|trailers?|tractors?|cranes?|excavators?|ovens?|presses|press|machines?|boilers?|roofs?|kitchens?|boats?|ships?|engines?|tanks?|silos?|barns?|sheds?|buildings?|houses?|halls?|offices?|stands?|fairs?|parties|party|trips?|printers?|servers?|laptops?|phones?|furniture|lifts?|gates?|fences?|pumps?|mixers?|looms?|kilns?|warehouses?|extensions?|garages?|floors?|cameras?|scanners?|web ?sites?|web ?shops?|licen[cs]es?|seats?|subscriptions?|lathes?|ploughs?|tents?|horses?|heating|windows?|doors?)"
_MAY_COST = lazy.pattern(  # before a sum: "the forklift may go up to EUR 31,000"
    rf"\b(?:the|an?|our|another|that|its) (?:[\w-]+ )?{_THINGS} (?:may|can|could|will|shall|should|must)(?:n['’]t| not)? (?:cost|go|come|run|swallow|devour)(?: us)?(?: (?:up )?to)?(?: about| some| up to| at most| more than)? $",
    re.I,
)
_UNSETTLED = lazy.pattern(
    r"\b(?:has|have|is|are|was|were)(?:n['’]t| not)(?: been| yet| even)* (?:approved|agreed|decided|confirmed|released|signed(?: off)?|granted|voted|sanctioned|settled)\b|\bnothing (?:is |has been )?(?:in writing|decided|agreed|signed|fixed)\b|\b(?:of|in) (?:written|writing) I have nothing\b|"
    r"\bno signature\b|\bneither (?:a )?yes nor (?:a )?no\b|\b(?:has|have)(?:n['’]t| not)(?: yet| even)* (?:said (?:yes|so)|given (?:its|their|his|her) (?:yes|approval|consent|word)|answered)\b|"
    r"\b(?:still |yet )(?:has|have|needs?|is|are|must) (?:to )?be (?:approved|agreed|confirmed|released|signed|granted|voted|settled|decided)\b|\b(?:has|have|needs?|is|are|must) (?:still |yet )(?:to )?be (?:approved|agreed|confirmed|released|signed|granted|voted|settled|decided)\b|"
    r"\b(?:is|are|lies|sits|goes) (?:now |still |currently )?(?:before|with) the (?:board|committee|council|trustees|partners)\b|\bawait(?:s|ing) (?:approval|a vote|the board['’]s|sign-?off)\b|"
    r"(?<!\w)(?:doi(?:t|vent) (?:encore|toutefois encore) être|reste(?:nt)? à)(?: être)? (?:valid|vot|approuv|confirm|accept)\w+|(?<!\w)(?:pas|jamais) (?:encore )?(?:validée?s?|votée?s?|approuvée?s?|actée?s?)(?!\w)|"
    r"(?<!\w)(?:muss|müssen) (?:aber |jedoch )?(?:erst |noch )+(?:\w+ ){0,4}?(?:genehmigt|freigegeben|beschlossen|bewilligt) werden|(?<!\w)(?:noch )?nicht (?:genehmigt|freigegeben|beschlossen|bewilligt)(?!\w)|"
    r"(?<!\w)(?:falta(?: por| que lo)? (?:aprobar|apruebe|la aprobación|aprovar|a aprovação)|pendiente de (?:aprobar|aprobación|validar)|pendente de aprovação|(?:está|sigue|quedan?) (?:por|sin) aprobar|por aprovar|(?:no|não|aún no|todavía no|ainda não) (?:está |se ha |foi )?(?:aprobad|aprovad)\w+)(?!\w)|"
    r"(?<!\w)(?:moet(?:en)? nog (?:\w+ ){0,5}?(?:goedgekeurd|beslist|vrijgegeven)|(?:nog )?niet (?:goedgekeurd|vrijgegeven|beslist))(?!\w)",
    re.I,
)
_SETTLED = lazy.pattern(r"\b(?:approved|agreed|released|signed off|granted|sanctioned)\b", re.I)


_HOPED_FOR = lazy.pattern(
    r"\b(?:intend|plan|mean|want|hope|going|aim) to (?:ask|apply|bid|put in) for\b|^\W*(?:\(?\w\) )?that (?:the|a) (?:budget|sum|ceiling|limit) (?:be|of [^.;]{2,30} be) (?:set|fixed|approved|released)?|\bpodría (?:rondar|ser|estar)\b|\bpoderia (?:rondar|ser|andar)\b|\bse coment(?:ó|aba)\b|\bpourrait (?:être|tourner|avoisiner)\b|\bkönnte (?:\w+ ){0,4}liegen\b|\bzou (?:\w+ ){0,4}(?:kunnen|liggen)\b|"
    r"\b(?:hop(?:es?|ing|ed)|wish(?:es)?|appl(?:ied|ying)|bid(?:ding)?|angling|pitched) (?:for|to get) (?:about |some |another |a further )?[€$£A-Z\d]",
    re.I,
)


def is_unsettled(sentence: str) -> bool:
    """Whether a sentence says of its sum that nobody has agreed to it yet."""
    if _HOPED_FOR.search(sentence):
        return True
    found = _UNSETTLED.search(sentence)
    return found is not None and _SETTLED.search(f"{sentence[: found.start()]} {sentence[found.end() :]}") is None


def is_other_sum(before: str, behind: str) -> bool:
    """Whether a sum between these words of its sentence is none that there is for the work."""
    if _EACH.match(behind) or _IS_COST.match(behind) or _IS_LIMIT.match(behind):
        return True
    if _AT_PRICE.search(before) or _IS_PRICE.match(behind):
        return True
    if _OF_ANOTHER.search(before) or _SPENT.search(before) or _LIMIT_OF.search(before):
        return True
    if _ANOTHER_BUDGET.search(before) or is_for_another_purpose(before[-_NEAR:]):
        return True
    if _MAY_COST.search(before):
        return True
    given = _FOR_ANOTHER.match(behind) if _GAVE.search(before) else None
    return given is not None and _THE_WORK.fullmatch(given["what"]) is None
