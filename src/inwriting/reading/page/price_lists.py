"""Tables of what somebody sells: a price list of products by their editions, a comparison of what products can do.

    Platform | Edition  | EUR / year | Min. term          Feature            | Celigo | Boomi
    Celigo   | Standard | 18,400     | 12 months          NetSuite connector | yes    | yes

Their rows name products that nobody says to use. A table of the writer's own systems says besides what they cost who uses them,
what they are for, or how they stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from inwriting.reading.page.tables import RULE, cells_of, names_products
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines

_SOLD = lazy.pattern(  # the title of a first column
    r"(?:vendors?|suppliers?|providers?|options?|offers?|alternatives?|candidates?|plans?|packages?|editions?|articles?|items?|"
    r"anbieter|hersteller|artikel|fournisseurs?|éditeurs?|articles?|proveedor(?:es)?|artículos?|leveranciers?|aanbieders?|artikelen|fornecedor(?:es)?|artigos?)"
)
_PRICE = lazy.pattern(
    r"(?:^|\b)(?:prices?|list price|pricing|costs?|fees?|rates?|preis\w*|listenpreis|kosten|gebühr\w*|prix|tarifs?|coûts?|precios?|tarifas?|costes?|prijs|prijzen|tarief|tarieven|preços?|custos?)\b|"
    r"(?:^|\b)(?:eur|usd|gbp|chf|aud|cad|nzd|[€$£])\s*(?:/|per|pro|par|al|por|p\.? ?[am]\.?|a)|\b(?:per|/) ?(?:user|seat)\b",
    re.I,
)
_TERMS = lazy.pattern(
    r"\b(?:edition|plan|tier|package|min(?:imum|\.)? (?:term|users?|seats?)|set-?up|discount|support|sku|article no|mindestlaufzeit|laufzeit|paket|édition|forfait|durée|edición|duración|editie|pakket|looptijd|edição|prazo)\b",
    re.I,
)
_OF_A_HOUSE = lazy.pattern(  # what a table of one's own systems has a column for
    r"\b(?:used?|uses|users?|status|state|role|purpose|function|what (?:for|it)|kind|type|owners?|responsible|renew\w*|expir\w*|until|since|version|scope|today|now|our|we|remarks?|notes?|department|licen[cs]es?|part of|in use|"
    r"nutzer|zweck|funktion|art|status|verantwortlich\w*|bemerkung|usage|rôle|fonction|statut|utilis\w*|uso|estado|función|usuarios?|gebruik\w*|doel|functie|utiliza\w*|função)\b",
    re.I,
)
_FEATURE = lazy.pattern(
    r"(?:features?|functions?|functionality|capabilit(?:y|ies)|criteri(?:on|a)|connectors?|what you get|included|funktion(?:en|sumfang)?|merkmale?|kriteri(?:um|en)|leistung(?:en)?|fonctionnalités?|critères?|funcionalidad(?:es)?|características?|criterios?|functies?|kenmerken|criteria|funcionalidades?|critérios?)"
)
_MARK = lazy.pattern(
    r"[✓✔☑✗✘☐☒x–—-]|yes|no|y|n|ja|nein|nee|oui|non|sí|si|sim|não|optional|add-?on|extra|included|on request|unlimited|[€$£]? ?\d[\d.,]*(?: ?[€$£%])?|\d+ ?x ?\d+|[●○•*]{1,5}",
    re.I,
)
_FEWEST_COLUMNS = 3
_FEWEST_ROWS = 2
_MOST = 0.7  # of the cells of a comparison, at least


def without_price_lists(text: str) -> list[Edit]:
    """The edits that leave out the rows of such tables, with their heads."""
    if "\t" not in text and "|" not in text and "  " not in text:
        return []
    edits: list[Edit] = []
    table: list[tuple[int, int, list[str]]] = []
    for start, line in [*placed_lines(text), (len(text), "")]:
        cells = cells_of(text, (start, start + len(line))) if line.strip() else []
        if RULE.fullmatch(line) and line.strip():
            continue
        if cells:
            table.append(
                (start, start + len(line), [" ".join(text[slice(*cell)].strip("*_ ").split()) for cell in cells])
            )
            continue
        edits += _rows(table)
        table = []
    return edits


def _rows(table: Sequence[tuple[int, int, list[str]]]) -> list[Edit]:
    """The rows of a table that is such a one."""
    rows = [cells for _, _, cells in table]
    head = next((at for at in range(len(rows)) if _is_head(rows[at], rows[at + 1 :])), None)
    return [(start, end, "") for start, end, _ in table[head:]] if head is not None else []


def _is_head(titles: Sequence[str], body: Sequence[Sequence[str]]) -> bool:
    """Whether titles are those of a price list, or of a comparison whose cells are marks and figures."""
    if len(titles) < _FEWEST_COLUMNS or len(body) < _FEWEST_ROWS:
        return False
    small = [title.casefold() for title in titles]
    if _FEATURE.fullmatch(small[0]):
        told = [cell for row in body for cell in row[1:] if cell]
        return sum(_MARK.fullmatch(cell) is not None for cell in told) >= _MOST * len(told) > 0
    sold = names_products(small[0]) or _SOLD.fullmatch(small[0])
    said = ", ".join(small)
    return bool(sold and _PRICE.search(said) and _TERMS.search(said) and not _OF_A_HOUSE.search(said))
