"""Several systems on one line, each with its label: "le CRM : Salesforce, le ERP : Sage X3, les tickets : Zendesk", "CRM = HubSpot,
boekhouding/ERP = Twinfield, SSO met Okta". Each is read as a line of its own, since behind the first label everything would be its
value.

All parts of such a line must be pairs, the first by a colon or "="; behind a mere word ("met", "über") a known product must stand.
What no label of the playbook names but a piece of work, or a kind of program, is one of the other systems.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.labels import Labels, labels
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines

_MARK = lazy.pattern(r"[ \t]*(?:[-*•–—·][ \t]+|\d{1,2}[.)][ \t]+)?")
_JOINT = lazy.pattern(r"[ \t]*[,;][ \t]+(?![^(]*\))")  # not within brackets
_ARTICLE = r"(?:(?:the|our|das|der|die|unser\w?|le|la|les|notre|nos|el|los|las|nuestr[oa]|het|de|ons|onze|o|a|os|as|(?:o |a )?noss[oa]) |l['’])?"
_NAME = r"(?:[A-ZÀ-Þ]|[a-z]+[A-Z\d])[\w&.+'’-]*(?: [A-Z\d][\w&.+'’-]*){0,4}"
_PAIR = lazy.pattern(
    rf"(?P<lead>(?i:{_ARTICLE}))(?P<label>[^\W\d_][\w&+/’' -]{{0,30}}?)(?P<sign>[ \t]*[:=][ \t]*|[ \t]+(?P<word>in|mit|met|via|über|auf|avec|sur|sous|dans|con|en|com|no|na|op|with|on)[ \t]+)"
    rf"(?P<value>{_NAME})(?: \([^()]*\))?[ \t.]*"
)
_AREA = lazy.pattern(  # what a house has a program for; "Konkurrenz: Salesforce" is none of its own
    r"(?:(?:web|online)?-?shop|web ?store|e-?commerce|billing|invoicing|faktura|fakturierung|facturation|facturación|facturatie|fatura[çm]\w+|abos?|abonnements?|subscriptions?|assinaturas?|suscripciones|tickets?|ticketing|support|suporte|soporte|sav|help ?desk|service ?desk|mesa de ayuda|kundendienst|klantenservice|atendimento|"
    r"atención|sso|logins?|log-?in|anmeldung|inlog(?:gen)?|inicio de sesión|connexion|authentification|identity|identidade?|identität|projekte?|projecten?|projets?|proyectos?|projetos?|projects?|planning|planung|planificación|lager|magazijn|entrepôt|almacén|armazém|wms|versand|verzending|expédition|envíos?|envios?|shipping|transport\w*|"
    r"zahlung(?:en)?|paiements?|pagos?|betalingen|pagamentos?|payments?|newsletter|nieuwsbrief|mailings?|marketing|bi|reporting|rapportage|berichte|auswertung|middleware|ipaas|schnittstelle\w*|kasse|kassa|caisse|caja|caixa|pos|zeiterfassung|stunden|urenregistratie|uren|temps|horas|dms|dokumente|documenten|documents|documentos|archiv|"
    r"signaturen?|unterschrift(?:en)?|handtekeningen|signatures?|firmas?|edi|pim|bouti(?:que|k)(?: en ligne)?|site|tienda(?: online)?|loja(?: online)?|web(?:winkel|site)|chat|telefonie|reservierungen|reserveringen|réservations|reservas|buchungen|boekingen|bookings?)",
    re.I,
)


def pairs_apart(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that put each pair of a line of several on a line of its own."""
    edits: list[Edit] = []
    known = labels(playbook)
    for start, line in placed_lines(text) if ":" in text or "=" in text else ():
        mark = _MARK.match(line)
        first = mark.end() if mark else 0
        cuts = [(cut.start(), cut.end()) for cut in _JOINT.finditer(line, first)]
        if cuts:
            edits += _edits(line, start, first, cuts, known, playbook)
    return edits


def _edits(
    line: str, start: int, first: int, cuts: Sequence[tuple[int, int]], known: Labels, playbook: Playbook
) -> list[Edit]:
    begins = [first, *(end for _, end in cuts)]
    ends = [*(begin for begin, _ in cuts), len(line.rstrip())]
    pairs = [_PAIR.fullmatch(line, begin, end) for begin, end in zip(begins, ends, strict=True)]
    edits: list[Edit] = []
    listed = 0
    for number, pair in enumerate(pairs):
        if pair is None:
            return []
        is_product = pair["value"].casefold() in playbook.called
        label = _label(pair["label"], known, is_product=is_product)
        if not label or (pair["word"] and not number):
            return []
        listed += is_product
        edits.append((start + pair.start("lead"), start + pair.start("value"), f"{label}: "))
    if listed < max(_KNOWN, len(pairs) - 1):
        return []
    joints = [(start + begin, start + end, "\n" + line[:first]) for begin, end in cuts]
    return sorted([*edits, *joints])


def _label(label: str, known: Labels, *, is_product: bool) -> str:
    """How the label of a system is written; "" for what is none. The books are kept by somebody, and in a product."""
    fact = known.named(label.casefold())[0]
    if fact is not None and (fact.kind == "system" or (fact.kind == "people" and is_product)):
        return label
    return _OTHERS if _AREA.fullmatch(label) else ""


_OTHERS = "Other systems"
_KNOWN = 2  # products of a line, at least; of the others one may have a name that nothing knows
