"""A purchase order as its issuer wrote it: number, total, currency, who buys from whom, what it refers to, its terms.

An order is an attached file or the mail's own words. It is one only where it has a number of its own and says that it
is an order; what it says is read from its labels and never guessed: several totals are several, and a person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from inwriting.reading.model import Document, PurchaseOrderRead
from inwriting.reading.replies.acceptance import CODES, SIGNS, read_amount
from inwriting.reading.text import lazy

MOST_LINES = 2_000
MOST_OF_A_LINE = 400
IN_BODY = "the mail itself"

_TITLE = (
    r"(?:purchase\sorder|order\sconfirmation\srequest|p\.?\s?o\.?|bestellung|bestellauftrag|bon\sde\scommande|"
    r"commande|orden\sde\scompra|ordine\sd['’]acquisto|inkooporder|ordem\sde\scompra)"
)
_HEADING = lazy.pattern(
    r"\W*(?:\w+\s){0,3}(?:purchase order|bestellung|bon de commande|orden de compra|ordine d['’]acquisto|inkooporder|"
    r"ordem de compra)\b.{0,80}",
    re.IGNORECASE,
)
_NUMBER = lazy.pattern(
    rf"\b{_TITLE}\s?(?:number|nummer|numéro|número|numero|reference|ref\.?|no\.?|nr\.?|n[°º]|\#|id)?\s?[:#.\t ]{{0,4}}"
    r"(?P<number>(?=[A-Z0-9/_.-]*\d)[A-Z0-9][A-Z0-9/_.-]{2,29}[A-Z0-9])(?![\w-])",
    re.IGNORECASE,
)
_NUMBER_LABEL = lazy.pattern(
    rf"\b{_TITLE}\s?(?:number|nummer|numéro|número|numero|reference|no\.?|nr\.?|n[°º]|\#)\W*$", re.IGNORECASE
)
_ORDER_NUMBER = lazy.pattern(
    r"\b(?:order|bestell?|auftrags)[\s-]?(?:number|nummer|no\.?|nr\.?)\W{0,4}(?P<number>(?=[A-Z0-9/_.-]*\d)[A-Z0-9]"
    r"[A-Z0-9/_.-]{2,29})",
    re.IGNORECASE,
)
_MONEY = lazy.pattern(
    rf"(?:(?P<before>\b(?:{CODES})\b|[€$£])\s?)?(?P<figures>\d(?:[\d.,'’\u00a0\u202f ]{{0,18}}\d)?)"
    rf"(?:\s?(?P<after>\b(?:{CODES})\b|[€$£]))?"
)
_CURRENCY = lazy.pattern(rf"\b(?:{CODES})\b|[€$£]")
_NET = lazy.pattern(
    r"\b(?:sub-?\s?total|net(?:to)?(?:\s(?:total|amount|value|price|betrag|wert))?|total\s(?:net|ht|netto)|"
    r"total\s\(?(?:excl\.?|excluding|before|without|ex|exkl\.?|ohne|hors)\b|(?:gesamt|summe)\snetto|imponibile|"
    r"base\simponible)",
    re.IGNORECASE,
)
_TAX = lazy.pattern(
    r"(?<!excl )(?<!excl\. )(?<!excluding )(?<!incl )(?<!incl\. )(?<!including )(?<!before )\b(?:vat|sales\stax|tax|"
    r"gst|mwst\.?|ust\.?|umsatzsteuer|tva|iva|btw|moms)\b(?!\s?(?:id|no|nr|number|reg|ident))",
    re.IGNORECASE,
)
_TOTAL = lazy.pattern(
    r"\b(?:(?:grand|order|overall|purchase\sorder|po)[\s-]total|total(?:\s(?:amount|value|price|due|order|payable|sum|"
    r"cost|ttc|incl\.?|including|brutto|gross))*|amount\s(?:due|payable)|order\s(?:value|amount|sum)|"
    r"gesamt(?:betrag|summe|preis|wert)|montant\stotal|importe\stotal|importo\stotale|totaal|totale|endbetrag|"
    r"gross(?:\s(?:total|amount))?)\b",
    re.IGNORECASE,
)
_BUYER = lazy.pattern(
    r"\W*(?:buyer|bill(?:ed)?\sto|invoice\s(?:to|address)|purchaser|purchasing\s(?:company|entity)|ordered\sby|legal\s"
    r"entity|issued\sby|ordering\s(?:party|company)|customer|sold\sto|besteller|rechnungs(?:adresse|empfänger)|"
    r"acheteur|facturer\sà|comprador)(?:\sname|\scompany)?\s?[:\t]\s*(?P<value>.*)",
    re.IGNORECASE,
)
_SUPPLIER = lazy.pattern(
    r"\W*(?:supplier|vendor|seller|contractor|service\sprovider|lieferant|auftragnehmer|fournisseur|proveedor|"
    r"fornitore|leverancier)(?:\sname|\scompany)?\s?[:\t]\s*(?P<value>.*)",
    re.IGNORECASE,
)
_CASE = lazy.pattern(r"\bIW-\d{4}-\d{4,8}\b", re.IGNORECASE)
_REVISION = lazy.pattern(r"\b(?:revision|rev\.?)\s?(?:no\.?|nr\.?|#)?\s?[:#]?\s?(?P<number>\d{1,3})\b", re.IGNORECASE)
_SHA = lazy.pattern(r"\b(?=[a-f]*\d)[0-9a-f]{12,64}\b")
_OPTION = lazy.pattern(r"\boption\s?[:#]?\s?[\"“'(]?(?P<key>[A-Z]|\d)\b", re.IGNORECASE)
_PAYMENT = lazy.pattern(
    r"\b(?:payment(?:\sterms)?|terms\sof\spayment|zahlungsbedingungen|zahlungsziel|conditions\sde\s(?:paiement|"
    r"règlement))\b[^\d]{0,60}?(?P<days>\d{1,3})(?:\s?(?:days|tage|jours|días|d\b)|\b(?=\s?(?:net|$)))|"
    r"\bnet\s?(?P<net>\d{1,3})\b(?:\s?days)?|\b(?P<within>\d{1,3})\sdays\snet\b",
    re.IGNORECASE,
)
_TERMS = lazy.pattern(
    r"\b(?:(?:our|buyer['’]?s?|purchaser['’]?s?|customer['’]?s?|company['’]?s?|general|standard|these|following|enclosed|"
    r"attached|overleaf)\s(?:\w+\s){0,4}?(?:terms(?!\sof\s(?:your|the)\s(?:quote|offer))|conditions)\b|"
    r"terms\s(?:and|&)\sconditions|(?:terms|conditions)\sof\s(?:purchase|the\sbuyer|buying|order)|purchas(?:e|ing)\s"
    r"(?:terms|conditions)|gtcp?\b|einkaufsbedingungen|\baeb\b|bestellbedingungen|conditions\sgénérales|condiciones\s"
    r"generales|condizioni\sgenerali|inkoopvoorwaarden)",
    re.IGNORECASE,
)
_THEIR_TERMS = lazy.pattern(
    r"\b(?:your|supplier['’]?s?|seller['’]?s?|vendor['’]?s?|as\s(?:per|quoted|stated|offered)[^.]{0,40}(?:quote|offer)|"
    r"of\s(?:your|the)\s(?:quote|offer|proposal))\b",
    re.IGNORECASE,
)
_PAYMENT_TERMS = lazy.pattern(r"\b(?:payment\sterms|terms\sof\spayment|delivery\sterms|incoterms)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Amounts:
    """The amounts behind the labels of an order, by what the label says they are."""

    net: list[Decimal]
    tax: list[Decimal]
    total: list[Decimal]
    currencies: list[str]


def read_purchase_orders(documents: Iterable[Document], typed: str) -> tuple[PurchaseOrderRead, ...]:
    """The purchase orders among attached files and in what was typed, each number once. Pure; reads any text."""
    found: dict[str, PurchaseOrderRead] = {}
    for document in documents:
        order = read_purchase_order([_row(row) for row in document.rows], document.name)
        if order:
            found.setdefault(order.number, order)
    order = read_purchase_order(typed.splitlines(), IN_BODY)
    if order and order.totals:
        found.setdefault(order.number, order)
    return tuple(found.values())


def read_purchase_order(lines: Sequence[str], source: str) -> PurchaseOrderRead | None:
    """The order that lines of text are, cells of a table parted by tabs; None where they are none."""
    lines = [line.replace("\u00a0", " ")[:MOST_OF_A_LINE] for line in lines if line.strip()][:MOST_LINES]
    number, evidence = _number(lines)
    if not number or not (source == IN_BODY or any(_HEADING.fullmatch(line.strip()) for line in lines[:40])):
        return None
    amounts = _amounts(lines)
    whole = "\n".join(lines)
    revisions = {int(found["number"]) for found in _REVISION.finditer(whole)}
    payment = {int(found["days"] or found["net"] or found["within"]) for found in _PAYMENT.finditer(whole)}
    case, sha = _CASE.search(whole), _SHA.search(whole)
    options = {found["key"].upper() for found in _OPTION.finditer(whole)}
    return PurchaseOrderRead(
        number=number,
        totals=tuple(dict.fromkeys(amounts.total)),
        nets=tuple(dict.fromkeys(amounts.net)),
        taxes=tuple(dict.fromkeys(amounts.tax)),
        currencies=tuple(dict.fromkeys(amounts.currencies)),
        buyer=_party(lines, _BUYER),
        supplier=_party(lines, _SUPPLIER),
        ref=case[0].upper() if case else "",
        revisions=tuple(sorted(revisions)),
        sha256=sha[0] if sha else "",
        options=tuple(sorted(options)),
        payment_days=tuple(sorted(payment)),
        terms=_terms(lines),
        evidence=evidence,
        source=source,
    )


def _row(cells: Sequence[str]) -> str:
    return "\t".join(" ".join(cell.split()) for cell in cells)


def _number(lines: Sequence[str]) -> tuple[str, str]:
    """The order's own number and the line it stands in; the value may stand in the cell or line below its label."""
    for index, line in enumerate(lines):
        if found := _NUMBER.search(line):
            return found["number"], line.strip()
        cells = line.split("\t")
        for column, cell in enumerate(cells):
            if not _NUMBER_LABEL.search(cell.strip()):
                continue
            below = lines[index + 1].split("\t") if index + 1 < len(lines) else []
            for value in (*cells[column + 1 : column + 2], *below[column : column + 1]):
                if re.fullmatch(r"(?=\S*\d)[A-Za-z0-9][\w./-]{2,30}", value.strip()):
                    return value.strip(), f"{cell.strip()} {value.strip()}"
    if any(_HEADING.fullmatch(line.strip()) for line in lines[:40]):
        for line in lines:
            if found := _ORDER_NUMBER.search(line):
                return found["number"], line.strip()
    return "", ""


def _amounts(lines: Sequence[str]) -> _Amounts:
    amounts = _Amounts([], [], [], [])
    for index, line in enumerate(lines):
        amounts.currencies += [SIGNS.get(sign, sign) for sign in _CURRENCY.findall(line)]
        net, tax, total = _NET.search(line), _TAX.search(line), _TOTAL.search(line)
        label = net or total or tax
        if label is None:
            continue
        value = _last_amount(line[label.end() :])
        if value is None and index + 1 < len(lines) and not line[label.end() :].strip(" :\t()%€$£"):
            value = _last_amount(lines[index + 1]) if not re.search(r"[A-Za-z]{4,}", lines[index + 1]) else None
        if value is None:
            continue
        (amounts.net if net else amounts.total if total else amounts.tax).append(value)
    return amounts


def _last_amount(text: str) -> Decimal | None:
    """The amount at the end of a line: rates in per cent and dates are none."""
    plain = re.sub(r"\d+(?:[.,]\d+)?\s?%|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b", " ", text)
    found = [amount for match in _MONEY.finditer(plain) if (amount := read_amount(match["figures"])) is not None]
    return found[-1] if found else None


def _party(lines: Sequence[str], label: re.Pattern[str]) -> str:
    """The name behind a label, on its line or on the next."""
    for index, line in enumerate(lines):
        found = label.match(line)
        if not found:
            continue
        value = found["value"].split("\t")[0].strip(" ,;")
        if not value and index + 1 < len(lines):
            value = lines[index + 1].split("\t")[0].strip(" ,;")
        if re.search(r"[^\W\d_]{2}", value):
            return value[:120]
    return ""


def _terms(lines: Sequence[str]) -> str:
    """The sentence with which the buyer brings terms of its own, "" where it brings none."""
    for sentence in _sentences(lines):
        if _TERMS.search(sentence) and not _THEIR_TERMS.search(sentence) and not _PAYMENT_TERMS.search(sentence):
            return sentence
    return ""


def _sentences(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield from (part.strip() for part in re.split(r"(?<=[.;])\s+", line) if part.strip())
