"""A form that names the currency of its sums in a row of its own: "Budget | 46000", and below it "Currency | GBP"; or in\nthe label: "Budget in EUR", and beside or below it "9,000"; or behind the sum in brackets: "6k tops (pounds)"; or for all of them: "Amounts in NZD"."""

from __future__ import annotations

import re

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.labels import Labels, labels
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_CURRENCY = lazy.pattern(
    r"(?m)^[ \t|*-]*(?i:(?:budget |the )?currency(?: of (?:the )?budget)?(?: code)?|währung|devise|monnaie|moneda|divisa|moeda|valuta|munteenheid)"
    r"[ \t*]*[:|\t=][ \t|*]*(?P<code>[A-Z]{3})\b[ \t|]*(?:\([^()\n]*\))?[ \t|]*$"
)
_OF_ALL_SUMS = lazy.pattern(  # what a form says of all its sums: "Amounts in NZD excl. GST"
    r"(?<!\w)(?i:(?:all )?(?:amounts|sums|prices|money)(?: (?:are|is))?(?: (?:given|stated|shown|to be given|to be stated))?|(?:alle )?(?:beträge|summen)(?: sind)?|(?:tous les )?montants|(?:todos los )?importes|(?:alle )?bedragen|(?:todos os )?(?:valores|montantes)) (?:in|en|em) (?P<code>[A-Z]{3})\b(?! (?:or|oder|ou|o|of)\b)"
)
_BARE_SUM = lazy.pattern(
    r"(?m)^[ \t|*-]*(?P<label>[^\W\d_][^\t\n|:=]{1,40}?)[ \t*]*[:|\t=][ \t|*]*(?P<sum>\d[\d.,'’ ]*\d(?: ?k)?)[ \t|]*$"
)


_IN_LABEL = lazy.pattern(
    r"(?m)^[ \t|*-]*(?P<label>[^\W\d_][^\t\n|:=,]{1,40}?),? \(?(?:in|en|em) (?P<code>[A-Z]{3})\)?[ \t*]*(?P<joint>[:|\t=?][ \t|*]*|\n[ \t]*)(?P<sum>\d[\d.,'’ ]*\d(?: ?k)?)[ \t|]*$"
)


_IN_WORDS = r"\((?:in )?(?P<currency>pounds|quid|sterling|gbp|euros?|eur|us dollars|dollars)\)"
_NAMED_BEHIND = lazy.pattern(_IN_WORDS, re.I)
_IN_BRACKETS = lazy.pattern(
    rf"(?<![\w.,€$£])(?P<sum>\d[\d.,]*(?: ?k)?)(?: (?:tops|max|maximum|at most|all in|or so))?(?P<said> {_IN_WORDS})",
    re.I,
)
_SIGNS = {"pounds": "£", "quid": "£", "sterling": "£", "gbp": "£", "euro": "€", "euros": "€", "eur": "€"}


def with_currency(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that put the one currency that a form names, or the label of a sum, before the sums that have none."""
    if _NAMED_BEHIND.search(text) and (said := [*_IN_BRACKETS.finditer(text)]):
        return [
            edit
            for found in said
            for edit in (
                (found.start(), found.start(), _SIGNS.get(found["currency"].casefold(), "$")),
                (*found.span("said"), ""),
            )
        ]
    known = labels(playbook)
    named = [
        (found.end("label"), found.start("sum"), f": {found['code']} ")
        for found in _IN_LABEL.finditer(text)
        if (fact := known.named(found["label"])[0]) and fact.kind == "money"
    ]
    return named or _by_row(text, known)


def _by_row(text: str, known: Labels) -> list[Edit]:
    codes = {found["code"] for found in (*_CURRENCY.finditer(text), *_OF_ALL_SUMS.finditer(text))}
    if len(codes) != 1:
        return []
    code = codes.pop()
    return [
        (found.start("sum"), found.start("sum"), f"{code} ")
        for found in _BARE_SUM.finditer(text)
        if (fact := known.named(found["label"].strip())[0]) and fact.kind == "money"
    ]
