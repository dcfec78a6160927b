"""Which of several products is the ERP and which the CRM, by what is done in each, against what they mostly are: beside a product that
keeps the books, one that is "for stock" is another system; of two CRMs the one in which invoices are made is the ERP."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from inwriting.playbook.schema import Playbook
from inwriting.reading.products.called import OTHER_SYSTEMS, SORTS
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.products.systems import Landscape
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

_WORK = {
    "stock": r"stock|inventory|warehouse|warehousing|picking|fulfil?ment",
    "orders": r"orders?|purchas\w+|production|manufacturing|planning",
    "books": r"books|book-?keeping|accounts|accounting|(?:general )?ledgers?|financ\w+|invoic\w+|money|billing|vat|payables|receivables",
    "sales": r"leads?|deals?|pipeline|quot(?:es?|ations?|ing)|enquir(?:y|ies)|prospects?|opportunit(?:y|ies)|visits|contacts?|crm|sales|reps",
}
_LEADS = r"(?:(?:the|our|all|all the|only|just|mostly|\w+ (?:and|or)|\w+,) )*"
_BEHIND = {
    kind: lazy.pattern(
        rf" (?:is |are )?(?:only |just |also )?(?:for|does|do|handles|holds|keeps|has|runs|looks after|takes care of|makes) {_LEADS}(?:{work})\b",
        re.I,
    )
    for kind, work in _WORK.items()
}
_BEFORE = {
    kind: lazy.pattern(
        rf"\b(?:{work})\b[^.;:]{{0,45}}?(?:\b(?:is|are|lives?|sits?|kept|held|made|done|run|runs|raised|comes?|goes|stays?|we have|i do|do|keep)\b[^.;:]{{0,15}}?)?(?<!\bto) (?:in|on|with|through|from|into|out of) (?:our |the )?$|"
        rf"(?:^|[.,;:] ?|\band )(?:the |our )?(?:{work})(?: is| are|:) (?:our |the )?$",
        re.I,
    )
    for kind, work in _WORK.items()
}
_TWO = 2
_CUSTOMERS = r"(?:customers?|clients?|members|buyers|guests|patients|donors|supporters|subscribers|dealers|shops|farms|farmers|boutiques|leads|enquiries|inquiries|prospects|opticians|caf[eé]s|restaurants|hotels|growers|tenants|schools|retailers|stockists|opportunities|deals|pipeline|customer (?:data|cards|list|records))"
_LIE = r"(?: (?:are|is|live|lives|sit|sits|stay|stays|kept|held|stored|entered|recorded|tracked|managed|followed up|looked after|all|still|now|only))*"
_CUSTOMERS_IN = lazy.pattern(rf"\b{_CUSTOMERS}{_LIE} in (?:our |the )?$", re.I)
_FOR_CUSTOMERS = lazy.pattern(
    rf" (?:(?:is )?(?:only |just )?for|has|holds|keeps) (?:the |our |all |all the |all our )?{_CUSTOMERS}(?=\W*$|\s?[,.;:)(]| (?:and|but|while)\b)",
    re.I,
)
_FAR = 90  # characters before a product
_STOPS = lazy.pattern(r"[.;!?]\s|\n")


class _Works(NamedTuple):
    """What is done in a product: all of it, and what it is said to be for."""

    all: set[str]
    purpose: set[str]


def _works(text: str, mentions: Sequence[Mention], landscape: Landscape) -> dict[str, _Works]:
    """What is done in each product, by its name."""
    works: dict[str, _Works] = {}
    ordered = sorted(mentions, key=lambda mention: mention.start)
    for before, mention in pairwise([None, *ordered]):
        if mention is None:
            continue
        first = max(mention.start - _FAR, before.end if before else 0, 0)
        words = text[first : mention.start]
        stop = max((cut.end() for cut in _STOPS.finditer(words)), default=0)
        done = works.setdefault(landscape.name_of(mention), _Works(set(), set()))
        done.purpose.update(kind for kind, told in _BEHIND.items() if told.match(text, mention.end))
        done.all.update(done.purpose, (kind for kind, told in _BEFORE.items() if told.search(words[stop:])))
    return works


def _keeps_books(name: str, playbook: Playbook) -> bool:
    system = playbook.products.get(name.casefold())
    return system is not None and system.category == "finance"


def _is_suite(name: str, playbook: Playbook) -> bool:
    """Whether a CRM of the catalogue is an ERP as well, by what else it is called: "weclapp ERP"."""
    system = playbook.products.get(name.casefold())
    called = (*system.aliases, *system.editions) if system else ()
    return any("ERP" in one.split() for one in called)


def place_unknown_by_what_it_holds(text: str, registers: Registers, landscape: Landscape, playbook: Playbook) -> None:
    """Makes a product that no catalogue has the CRM of a brief that names none, where it is the one in which the customers
    are: "customers are in EngageBay"."""
    others = [fact.value for fact in registers.facts.values() if fact.key == OTHER_SYSTEMS]
    unknown = {name for name in others if name.casefold() not in playbook.products and not landscape.calls(name)}
    if not unknown or any(fact.key == "crm" for fact in registers.facts.values()):
        return
    holding = {landscape.name_of(one) for one in landscape.mentions() if _has_customers(text, one)}
    if len(fit := unknown & holding) == 1:
        registers.move(OTHER_SYSTEMS, fit.pop(), "crm")


def _has_customers(text: str, mention: Mention) -> bool:
    """Whether a product is said to be where the customers are."""
    before = text[max(mention.start - _FAR, 0) : mention.start]
    return bool(_CUSTOMERS_IN.search(before) or _FOR_CUSTOMERS.match(text, mention.end, mention.end + _FAR))


def place_by_work(text: str, registers: Registers, landscape: Landscape, playbook: Playbook) -> None:
    """Gives products another key than their category's where a brief has several of one sort, calls none of these so, and tells
    what is done in each."""
    named = {key: [fact.value for fact in registers.facts.values() if fact.key == key] for key in SORTS}
    if max(map(len, named.values())) < 2:
        return
    works = _works(text, landscape.mentions(), landscape)

    def does(name: str) -> set[str]:
        return works[name].all if name in works else set()

    erps = [name for name in named["erp"] if not landscape.calls(name)]
    keeping = [name for name in named["erp"] if "books" in does(name)]
    told = keeping or len(erps) < len(named["erp"]) or any(_keeps_books(name, playbook) for name in named["erp"])
    for name in erps if len(named["erp"]) > 1 and told else ():
        only = does(name) == {"stock"} or (
            "books" not in does(name) and name in works and works[name].purpose == {"stock"}
        )
        unknown = name.casefold() not in playbook.products and not does(
            name
        )  # "LaundryPro, a program of our own making"
        if only or (unknown and [name] != keeping):
            registers.move("erp", name, OTHER_SYSTEMS)
    selling = [name for name in erps if does(name) == {"sales"}]
    if not named["crm"] and keeping and len(selling) == 1:
        registers.move("erp", selling[0], "crm")
    ledgers = [name for name in named["crm"] if "books" in does(name) and not landscape.calls(name)]
    if not named["erp"] and len(ledgers) == 1 and len(named["crm"]) > 1:
        registers.move("crm", ledgers[0], "erp")
        return
    suites = [name for name in named["crm"] if _is_suite(name, playbook) and not landscape.calls(name)]
    if not named["erp"] and len(suites) == 1 and len(named["crm"]) == _TWO:
        registers.move("crm", suites[0], "erp")
