"""What stands behind a labelled value in German, French, Spanish, Dutch and Portuguese notes and is none of it, and labels that
are only labels beside a product.

    wawi = jtl-wawi, shop läuft auf shopware         a clause of its own, read as a line of its own
    ERP: Abacus (nicht zu verwechseln mit …)         says what a name does not mean, and nothing of the product
    Paiements : Mollie                               names a system, where the value is one that is known
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.playbook.schema import Playbook
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart, placed_lines

_THING = (  # a house has a system for it, and it is what a clause is about
    r"(?:(?:de[rn]?|die|das|unser\w?|le|la|les|l['’]|notre|nos|el|los|las|nuestr[oa]s?|het|onze|ons|o|a|os|as|noss[oa]s?) ?)?"
    r"(?:(?:web|online)?-?shop|onlineladen|pakete|versand|lager|kasse|tickets|support|rechnungen|login|newsletter|site|boutique(?: en ligne)?|colis|expéditions|entrepôt|caisse|factures|tienda(?: online)?|paquetes|envíos|almacén|caja|facturas|"
    r"webwinkel|pakketten|verzending|magazijn|kassa|facturen|loja(?: online)?|envios|armazém|caixa|faturas|pagamentos|zahlungen|paiements|pagos|betalingen)"
)
_RUNS = (
    r"(?:(?:läuft|laufen|geht|gehen|hängt) (?:auf|mit|in|über|unter|bei)|(?:tourne(?:nt)?|passe(?:nt)?|part(?:ent)?|sont|est) (?:sur|sous|avec|par|dans|via)|(?:va|van|corren?|salen?|pasan?|est[áa]n?) (?:con|por|en|sobre|vía)|"
    r"(?:draait|draaien|gaat|gaan|loopt|lopen|zit|zitten) (?:op|via|met|in)|(?:roda|rodam|vai|vão|corre|correm|sai|saem|está|estão) (?:n[oa]|em|com|pel[oa]|por)|pel[oa]|por|via|über|par)"
)
_CLAUSE_BEHIND = lazy.pattern(rf"(?P<cut>,\s)(?={_THING} {_RUNS} [^\W\d_])", re.I)
_VALUE = lazy.pattern(r"(?:^|[.,;]\s)[ \t]*(?:[-*•–][ \t]+)?[^\W\d_][^:=\n,.]{0,30}?\s?[:=]\s?[^\s,]", re.I)
_NOT_TO_BE_TAKEN_FOR = (
    r"(?:nicht (?:zu verwechseln|verwechseln)|bitte nicht verwechseln|(?:à |merci de )?ne pas (?:le |la )?confondre|no (?:l[oa] )?confund(?:ir|an|as)|no hay que confundir(?:l[oa])?|niet te verwarren|niet verwarren|"
    r"não (?:o |a )?confund(?:ir|am)|não é para confundir) (?:mit|avec|con|met|com) (?!(?:uns|nous|nosotros|ons|nós|connosco|notre|unser\w*|onze|nuestr[oa]|noss[oa])\b)"
    r"(?![^()\n]*\b(?:it|edv|ict|informati\w+|informáti\w+|\w*sicherheit|sécurité|seguridad|segurança|beveiliging|security)\b)"
)
_CONFUSION = lazy.pattern(
    rf"\s?(?:\([^()\n]*?{_NOT_TO_BE_TAKEN_FOR}[^()\n]*\)|[,;–—-]\s{_NOT_TO_BE_TAKEN_FOR}[^.;,\n()]+)", re.I
)
_OF_A_THING = lazy.pattern(
    r"(?P<bullet>[ \t]*(?:[-*•–][ \t]+)?)(?P<label>zahlung(?:en|sanbieter|sdienst)?|bezahlung|paiements?(?: en ligne)?|pagos?(?: en línea)?|cobros?|betaling(?:en)?|betaalprovider|pagamentos?|cobranças?|peppol|e-?facturatie|e-?rechnung(?:en)?|facturation électronique|"
    r"versand|expéditions?|envíos?|verzending|envios?|marktplätze|marktplaatsen|places de marché|wartung|maintenance|mantenimiento|mantención|onderhoud|manutenção|assistência técnica|anmeldung|connexion|inloggen|newsletter)"
    r"(?P<colon>\s?[:=]\s?)(?P<name>[^\W\d_][\w.&+-]*(?: [^\W\d_][\w.&+-]*){0,2}?)(?=\s*(?:$|[,.;(]))",
    re.I,
)


def beside_value(text: str) -> list[Edit]:
    """The edits that take out of values what is told of other things; none in what has no labels."""
    if ":" not in text and "=" not in text:
        return []
    return apart([*_clauses(text), *((found.start(), found.end(), "") for found in _CONFUSION.finditer(text))])


def _clauses(text: str) -> Iterator[Edit]:
    for start, line in placed_lines(text):
        if label := _VALUE.search(line):
            behind = _CLAUSE_BEHIND.finditer(line, label.end())
            yield from ((start + found.start("cut"), start + found.end("cut"), "\n") for found in behind)


def things_labelled(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that say "other systems" for a label of a thing beside which a product stands that is known."""
    edits: list[Edit] = []
    for start, line in placed_lines(text):
        found = _OF_A_THING.match(line)
        if found and found["name"].casefold() in playbook.called:
            edits.append((start + found.start("label"), start + found.end("label"), "Other systems"))
    return edits
