"""What a brief calls a product, whatever its category: "our ERP is Xero", "HubSpot, our CRM", "pipedrive crm"."""

from __future__ import annotations

import re
from collections.abc import Callable

from inwriting.reading.products.catalogue import Mention
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause

_FAR = 600  # characters before a product, as far as what it hangs on is looked for
_AS = r"(?:as|como|als|comme|come)"
_NEAR = 60
_ANEW = r"\b(?:again|noch einmal|nochmals?|become\w*|turn\w*|invoices?|orders?|and|or|when|where|if|before|after|from|to|into|until|unless)\b"  # behind it something else is told
_ERP_IS = lazy.pattern(
    r"\b(?:is|as|=|(?:that|which|it)['’]s) (?:our|your|the|an?) erp\b(?!\s*(?:,|:|is)?\s*$)", re.I
)  # of another product
SORTS = ("crm", "erp")  # what a brief calls a product, whatever its category
OTHER_SYSTEMS = "other_systems"  # and what it is else
_CALLED_BEHIND = {
    key: lazy.pattern(
        rf"[ ,(]*(?:{_AS} |is |ist |est |es |for |only for )?(?:our |the |its |their |a |unser |notre |ons |nuestro |o nosso |nosso )?{key}\b"
        r"(?!\s*(?:(?:und|et|y|en|e|is|est|ist|es|é|heet|runs|lives|haben|läuft|dient|tourne|draait|hebben|gebruiken|tenemos|temos|avons|on|nutzen|setzen|verwenden|we|wir|nous|usamos|utilisons)\b|vendor|supplier|provider|[:=]|(?-i:[A-Z])))",
        re.I,
    )
    for key in SORTS
}
_LABELS_THE_NEXT = lazy.pattern(  # "CRM is Salesforce, ERP abas."
    r",\s(?:(?:and|und|et|y|e|en) )?(?i:crm|erp)\s(?!(?:system|software|tool|here|now|today|only|too|already|users?|part|side|hier|heute|aussi|ici|aquí|aqui|hoy|hoje|nu|ook|auch|seit|since|depuis|desde|sinds|in|on|for|für)\b)[a-zà-ÿ][\w.+-]{2,}\s*(?:[.;,)\n]|$)"
)
_IS_OUR = {  # "Ekos is our ERP: brewing, kegs, stock"
    key: lazy.pattern(rf" (?:is|stays|remains|serves as|works as) (?:our|the) {key}\s?[:–—-]\s", re.I) for key in SORTS
}
_A_PART = {  # "We use Odoo for the customers, that is the CRM part of it only"
    key: lazy.pattern(
        rf"[^.;]{{0,60}}?\b(?:{key} (?:part|module|side|half|piece)s?(?: of it)? (?:only|alone)|(?:only|just) (?:the |its )?{key} (?:part|module|side|half|piece))\b",
        re.I,
    )
    for key in SORTS
}
_ENDS_WITH = {key: lazy.pattern(rf"\s{key}$", re.I) for key in SORTS}  # "pipedrive crm odoo erp"
_CALLED_BEFORE = {
    key: lazy.pattern(
        rf"(?<!aus dem )(?<!from the )(?<!from our )(?<!out of the )\b{key}\b(?:(?!{_ANEW})[^,.;]){{0,25}}$", re.I
    )
    for key in SORTS
}
_IN_TURN = lazy.pattern(  # "our CRM and ERP are HubSpot and Odoo": the first of the one is the first of the other
    rf"\b(?P<key>crm|erp) (?:and|&) (?:our |the )?(?:crm|erp)\b(?:(?!{_ANEW})[^.;]){{0,25}}$", re.I
)
_AND_THE_OTHER = lazy.pattern(r",? (?:and|&) (?:the )?[A-Z]")
_AND_THINGS_IN = lazy.pattern(  # "…, and the truck tickets come out of Command Alkon"
    r",? (?:and|while|but) (?:the|our|all) [a-z][\w -]{2,40} (?:comes?|is|are|lives?|sits?|runs?|goes|stays?) (?:out of|from|in|on|through|via|by) $"
)
_LABELS = {
    key: lazy.pattern(rf"(?:^|(?<=[.;,:(\n] )|(?<=[\n(])){key} ?[:=]? $", re.I | re.M) for key in SORTS
}  # right before
_TYPED = lazy.pattern(rf"(?<![\w-])(?<!our )(?<!the )(?P<key>{'|'.join(SORTS)}) $")
_APPOSED = lazy.pattern(rf"(?<!is )(?<!are )(?<!as )\b(?:our|the) (?P<key>{'|'.join(SORTS)}), $", re.I)
_AS_ROLE = lazy.pattern(rf"\b{_AS} (?:our |its |the |their |a |unser |notre )?(?:crm|erp)\b", re.I)


def is_beside_the_erp(text: str, mention: Mention, clause: Clause) -> bool:
    """Whether a product of finance stands beside one that is called the ERP: "Katana is our ERP, and Xero hangs off it"."""
    first = max(clause.sentence[0], mention.start - _FAR)
    sort = mention.system.category
    if sort == "erp" and not _AND_THINGS_IN.search(text, first, mention.start):
        return False
    return sort in ("finance", "erp") and _ERP_IS.search(text, first, mention.start) is not None


def called(text: str, mention: Mention, clause: Clause, behind: int, is_product: Callable[[int], bool]) -> str | None:
    """The key that a clause gives to a product by what it calls it. What stands before `behind` was said of another product,
    and so is a name at whose end `is_product` finds the next one ("crm hubspot, erp netsuite")."""
    for key in SORTS:
        if _LABELS[key].search(text, max(behind, mention.start - len("erp = ")), mention.start):
            return key  # "ERP Odoo, CRM none"
    if text.startswith(",", mention.end) and (apposed := _APPOSED.search(text, behind, mention.start)):
        return apposed["key"].lower()  # "Our CRM, Close, is fine"
    if behind <= mention.start and (said := _TYPED.search(text, max(behind, mention.start - 12), mention.start)):
        return said["key"].lower()  # "pls quote crm pipedrive erp sage50"
    after = text[mention.end : min(clause.end, mention.end + 25)]
    for key in SORTS:
        said = _CALLED_BEHIND[key].match(after)
        if (
            (said and not is_product(mention.end + said.end()) and not _LABELS_THE_NEXT.match(after))
            or _IS_OUR[key].match(text, mention.end)
            or _A_PART[key].match(text, mention.end, clause.sentence[1])
        ):
            return key
    name = text[mention.start : mention.end]
    before = _AS_ROLE.sub("", text[max(behind, mention.start - 40) : mention.start])
    in_turn = _IN_TURN.search(text, max(clause.sentence[0], mention.start - _NEAR), mention.start)
    if in_turn and _AND_THE_OTHER.match(text, mention.end):
        return in_turn["key"].lower()
    by_name = (key for key in SORTS if _ENDS_WITH[key].search(name))
    by_words = (key for key in SORTS if _CALLED_BEFORE[key].search(before))
    return next(by_name, None) or next(by_words, None)
