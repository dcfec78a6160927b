"""A quote as its canonical JSON document: what the client gets, what the hash is of, what a PDF is made from.

`quote.schema.json` beside this file is its published JSON Schema. Amounts and days are strings, so that no program's
floating point stands between two who read the same price.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from inwriting.case.content import (
    DeferredLine,
    PhaseLine,
    QuoteAlternative,
    QuoteLetter,
    QuoteLine,
    QuoteOption,
    RoleLine,
    Span,
    TaxLine,
)
from inwriting.case.model import CaseState, Office
from inwriting.case.pricing import WORK
from inwriting.case.timetable import working_days

SCHEMA = "urn:inwriting:quote:1"  # the `$id` of quote.schema.json


def quote_document(state: CaseState, office: Office, letter: QuoteLetter, *, detail: str = "") -> dict[str, Any]:
    """What a quote is, as JSON-able data, at the detail that the client sees or at another one (`lines` for staff)."""
    detail = detail or letter.detail
    terms = {"file": letter.terms[0], "sha256": letter.terms[1]} if letter.terms else None
    agreed = {"currency": letter.currency, "payment_terms": letter.payment_terms, "terms": terms}
    options = [_option(option, detail, letter.shows_allowance) for option in letter.options]
    client = state.client
    tax = next((option.tax for option in letter.options if option.tax), None)
    return {
        "schema": SCHEMA,
        "case": state.ref,
        "revision": letter.revision,
        "supersedes": letter.supersedes,
        "class": letter.quote_class,
        "issued_on": letter.issued_on.isoformat(),
        "valid_until": letter.valid_until.isoformat() if letter.valid_until else None,
        "office": {
            "name": office.name,
            "address": office.address,
            "entity": office.legal.entity,
            "registration": office.legal.registration,
            "seat": office.legal.seat,
        },
        "client": {"name": client.name, "address": client.address} if client else None,
        "currency": letter.currency,
        "payment_terms": letter.payment_terms,
        "terms": terms,
        "tax": {
            "note": letter.tax_note,
            "label": tax.label if tax else None,
            "rate": _plain(tax.rate) if tax else None,
        },
        "detail": detail,
        "options": [{**option, "identity": option_identity(option, agreed)} for option in options],
        "calendar": {
            "accepted_on": letter.issued_on.isoformat(),
            "options": {option.key: [_dates(phase) for phase in option.phases] for option in letter.options},
        },
        "alternatives": [_alternative(alternative) for alternative in letter.alternatives],
        "client_day_rate": _money(letter.client_day_rate) if letter.client_day_rate is not None else None,
        "tradeoffs": list(letter.tradeoffs),
        "scope": [
            {"kind": part.kind, "part": part.part, "status": part.status, "source": part.source}
            for part in letter.scope
        ],
        "deferred": [_deferred(line) for line in letter.deferred],
        "facts": [{"number": fact.number, "label": fact.label, "value": fact.value} for fact in letter.facts],
        "answers": [
            {"number": line.number, "question": line.question, "answer": line.words, "value": line.value}
            for line in letter.answers
        ],
        "assumptions": [{"number": item.number, "text": item.text} for item in letter.assumptions],
        "excluded": list(letter.excluded),
        "firm_needs": [{"number": line.number, "text": line.text} for line in letter.firm_needs],
        "acceptance": letter.acceptance,
    }


def canonical_json(document: Mapping[str, Any]) -> str:
    """The one way to write a document: sorted keys, no spaces, no line end. Encoded as UTF-8, it is what is hashed."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def quote_sha256(document: Mapping[str, Any]) -> str:
    """SHA-256 (hex) of the document's canonical JSON."""
    return hashlib.sha256(canonical_json(document).encode()).hexdigest()


def option_identity(option: Mapping[str, Any], agreed: Mapping[str, Any]) -> str:
    """SHA-256 (hex) of what is agreed by choosing an option: the option as the document has it and what holds for all
    of them (currency, terms). The same in two revisions that differ in nothing that concerns the option."""
    return quote_sha256({**option, **agreed})


def _option(option: QuoteOption, detail: str, shows_allowance: bool) -> dict[str, Any]:
    amounts = [line for line in option.lines if line.kind not in WORK]
    shown = {"lines": option.lines, "phases": amounts}.get(detail, ())
    return {
        "key": option.key,
        "title": option.title,
        "summary": option.summary,
        "priced": option.priced,
        **_span(option.price),
        **_days(option.effort),
        "lines": [_line(line, shows_allowance) for line in shown],
        "phases": [_phase(phase) for phase in option.phases] if detail != "totals" else [],
        "roles": [_role(role) for role in option.roles] if detail == "lines" else [],
        "schedule": [_stretch(phase) for phase in option.phases],
        "working_days": working_days(option.phases),
        "tax": _tax(option.tax),
        "over": {str(years): _span(span) for years, span in option.over},
        "running": _days(option.running) if option.running else None,
        "criteria": dict(option.criteria),
        "leaves_out": list(option.leaves_out),
    }


def _line(line: QuoteLine, shows_allowance: bool) -> dict[str, Any]:
    return {
        "key": line.key,
        "kind": line.kind,
        "phase": line.phase or None,
        "title": line.title,
        "quantity": line.quantity,
        "unit": line.unit,
        **_days(line.effort),
        "role": line.role,
        "day_rate": _money(line.day_rate),
        **_span(line.price),
        "rests_on": line.rests_on,
        "factors": [
            {
                "title": factor.title,
                "reason": factor.reason,
                "times": _plain(factor.times),
                "rests_on": factor.rests_on,
            }
            for factor in line.factors
        ],
        "allowance": _days(line.allowance) if shows_allowance and line.phase else None,
    }


def _phase(phase: PhaseLine) -> dict[str, Any]:
    return {
        "key": phase.key,
        "title": phase.title,
        **_days(phase.effort),
        **_span(phase.price),
        "rests_on": phase.rests_on,
    }


def _stretch(phase: PhaseLine) -> dict[str, Any]:
    return {
        "phase": phase.key,
        "title": phase.title,
        "work_days": phase.work_days,
        "client_days": phase.client_days,
        "from_day": phase.from_day,
        "to_day": phase.to_day,
    }


def _dates(phase: PhaseLine) -> dict[str, Any]:
    return {
        "phase": phase.key,
        "starts_on": phase.starts_on.isoformat() if phase.starts_on else None,
        "ends_on": phase.ends_on.isoformat() if phase.ends_on else None,
    }


def _role(role: RoleLine) -> dict[str, Any]:
    return {
        "key": role.key,
        "title": role.title,
        "day_rate": _money(role.day_rate),
        **_days(role.effort),
        **_span(role.price),
    }


def _tax(tax: TaxLine | None) -> dict[str, Any] | None:
    if tax is None:
        return None
    return {
        "label": tax.label,
        "rate": _plain(tax.rate),
        "net": _money(tax.net),
        "tax": _money(tax.tax),
        "gross": _money(tax.gross),
    }


def _alternative(alternative: QuoteAlternative) -> dict[str, Any]:
    return {
        "key": alternative.key,
        "title": alternative.title,
        "summary": alternative.summary,
        "price": alternative.price,
        "over": {str(years): _span(span) for years, span in alternative.over},
        "running": _days(alternative.running) if alternative.running else None,
        "criteria": dict(alternative.criteria),
    }


def _deferred(line: DeferredLine) -> dict[str, Any]:
    return {
        "kind": line.kind,
        "part": line.part,
        "source": line.source,
        "adds": {option: {"days": _plain(days), **_span(price)} for option, days, price in line.adds},
    }


def _span(span: Span) -> dict[str, str]:
    return dict(zip(("low", "expected", "high"), map(_money, span.each), strict=True))


def _days(span: Span) -> dict[str, str]:
    return dict(zip(("days_low", "days", "days_high"), map(_plain, span.each), strict=True))


def _money(amount: Decimal) -> str:
    return f"{amount:.2f}"


def _plain(number: Decimal) -> str:
    """A number without trailing zeros or exponent: `2`, `0.75`, `20`."""
    return f"{number.normalize():f}" if number else "0"


def amounts_of(document: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    """Each option's key, range, expected price and identity, as the ledger's entry has them beside the document."""
    names = ("key", "low", "expected", "high", "identity")
    return ({name: option[name] for name in names} for option in document["options"])
