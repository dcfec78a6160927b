"""Which words of a brief are cited for a system that it names in several places.

The first that name it may tell how it came ("Both are gone: SugarCRM replaced the old database"), which read alone says something
else. Where another place says plainly what it is ("SugarCRM, which is our CRM"), that is cited.
"""

from __future__ import annotations

import re
from dataclasses import replace

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

_KEYS = ("crm", "erp")
_TELLS_OF_CHANGE = lazy.pattern(
    r"\b(?:gone|replac\w+|dropped|switched|moved|migrat\w+|retired|abandoned|left|used to|until|no longer|instead of|got rid of|was|were|before)\b",
    re.I,
)


def cite_plainly(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Cites for a CRM or an ERP the words that say that it is one, where those read first tell of a change."""
    for place, fact in [*registers.facts.items()]:
        if fact.key not in _KEYS or not _TELLS_OF_CHANGE.search(fact.evidence):
            continue
        if re.search(rf"\b{fact.key}\b", fact.evidence, re.I):
            continue
        if plain := _says_plainly(body.text, fact.value, fact.key):
            start, end = plain.span()
            registers.facts[place] = replace(fact, evidence=body.text[start:end], start=start, end=end)


def _says_plainly(text: str, name: str, key: str) -> re.Match[str] | None:
    """Where a text says of a product that it is the writer's CRM, or ERP; it may be called by the first word of its name."""
    called = rf"(?:{re.escape(name)}|{re.escape(name.split()[0])})"
    is_ours = rf"(?:is|as|stays|remains|serves as|has been) (?:now )?(?:our|the) {key}\b"
    pattern = rf"(?<!\w){called}(?: (?:[A-Z]\w+))?(?:,? (?:which|that)| it)? {is_ours}|\b[Oo]ur {key}(?: system)? (?:is|today is|now is) (?:now )?{called}(?!\w)"
    return re.search(pattern, text, re.I)
