"""The catalogue of products, and which of them a clause names.

A name that is also a word, a person or a company counts only in the company of words that make it a product.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from inwriting.playbook.schema import Playbook, System
from inwriting.reading.prose import Clause


@dataclass(frozen=True, slots=True)
class Mention:
    """A product of the catalogue, named in a clause."""

    system: System
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All names of a playbook's products in one pattern."""

    pattern: re.Pattern[str]
    names: dict[str, System]

    def find(self, clause: Clause, *, sure: bool = False) -> list[Mention]:
        """The products that a clause names, in its order. `sure`: the clause is the value of a `CRM: …` line, so that
        an ambiguous name needs no other words."""
        found = []
        for match in self.pattern.finditer(clause.text):
            system = self.names[match.group().casefold()]
            if system.ambiguous and sure and not match.group()[:1].isupper():
                if clause.text.rpartition(":")[2].strip().casefold() != match.group().casefold():
                    continue  # "to make" is no product, "CRM: close" is one
            elif system.ambiguous and not sure:
                context = _CONTEXT.get(system.category, _ANY_CONTEXT)
                if not match.group()[:1].isupper() or not (
                    context.search(clause.text) and _ANY_CONTEXT.search(clause.text)
                ):
                    continue
            found.append(Mention(system, clause.start + match.start(), clause.start + match.end()))
        return found


_catalogues: dict[str, Catalogue] = {}


def catalogue(playbook: Playbook) -> Catalogue:
    """The catalogue of a playbook, made once (by the playbook's digest)."""
    if playbook.digest not in _catalogues:
        names: dict[str, System] = {}
        for system in playbook.systems:
            for name in (system.name, *system.aliases, *system.misspellings):
                names.setdefault(name.casefold(), system)
        longest = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        pattern = re.compile(rf"(?<![\w@.])(?:{longest})(?![\w@]|\.\w)", re.I) if names else re.compile(r"(?!)")
        _catalogues[playbook.digest] = Catalogue(pattern, names)
    return _catalogues[playbook.digest]


_CONTEXT = {
    "crm": re.compile(r"\b(?:crm|sales|leads?|opportunit\w+|pipeline|vertrieb)\b", re.I),
    "erp": re.compile(r"\b(?:erp|finance|accounting|invoic\w+|ledger|orders?|books|buchhaltung)\b", re.I),
}
_ANY_CONTEXT = re.compile(
    r"\b(?:crm|erp|system|software|platform|licen[cs]es?|integrat\w+|sync\w*|runs? on|lives? in|uses?|using)\b", re.I
)
