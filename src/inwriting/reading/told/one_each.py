"""A house has one CRM and one ERP, and seldom two; a project has one budget and one day: what else is read as one is mostly
another house's, another matter's, or was so once.

Of some 2,200 briefs each fiftieth has two ERPs or CRMs of its own, and tells what each is for, or which site has it. "The vineyard
next door works with SAP Business One" says neither; beside an ERP that the writer calls the own one it states nothing. So does a
day that no word calls the go-live, beside one that is so called.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import FactRead
from inwriting.reading.moods.updates import is_one
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.called import SORTS
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.products.systems import Landscape
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

_OURS = {
    language: lazy.pattern(rf"\b(?:{words}|crm|erp)\b", re.I)
    for language, words in {
        "en": r"we|our|ours|us|i|my|mine|in-house|here",
        "de": r"wir|uns|unser\w*|ich|mein\w*|im hause?|hier",
        "fr": r"nous|notre|nos|on|chez nous|j['’]\w+|je|mon|ma|mes|ici",
        "es": r"nosotros|nuestr[oa]s?|nos|yo|mis?|aqu[ií]|acá|tengo|uso|\w{2,}(?:[aei]mos)",
        "nl": r"wij|we|ons|onze|ik|mijn|hier",
        "pt": r"n[óo]s|noss[oa]s?|eu|meus?|minhas?|a gente|aqui|cá|tenho|uso|\w{2,}(?:[aei]mos)",
    }.items()
}
_WORK = lazy.pattern(  # what is done in it, by which a house tells of two
    r"\b(?:replac\w+|remplac\w+|reemplaz\w+|sustitu\w+|substitu\w+|ersetzt\w*|abgelöst|vervang\w*|troc[aá]\w+|notas|vendedor\w*|vendeurs?|verkäufer\w*|verkopers?|"
    r"stock|inventory|warehous\w+|orders?|purchas\w+|production|manufactur\w+|planning|books|book-?keep\w+|accounts|accounting|ledgers?|financ\w+|invoic\w+|billing|leads?|deals?|pipeline|quot\w+|sales|reps|customers?|contacts?|"
    r"buchhaltung|lager\w*|vertrieb|aufträge|rechnungen|faktur\w*|fibu|waren\w+|einkauf|kunden\w*|"
    r"compta\w*|ventes?|commerc\w+|factur\w+|commandes?|stocks|achats|gestion|clients?|"
    r"contab\w+|almac[eé]n|ventas|pedidos|compras|gesti[óo]n|clientes?|"
    r"boekhoud\w+|magazijn|verkoop|facturen|facturatie|administratie|inkoop|voorraad|klanten\w*|relaties|"
    r"vendas|faturas?|fatura\w+|encomendas|estoque|gest[ãa]o)\b",
    re.I,
)


_LICENSED = lazy.pattern(
    r"licen[cs]|(?<!un)sign|bought|paid|contra[ck]t|gekauft|lizenz|achet|compr|firm|gekocht|teken", re.I
)
_USED = lazy.pattern(  # right before a name: it is in use here, whatever else is named
    r"\b(?:we|i)(?:['’]re|['’]ve| (?:now |all |both |still |only |just |also )*(?:run|use|have|are|work|live|keep|do|own|operate))\b[^.;:\n]{0,30}$|"
    r"\b(?:wir (?:nutzen|haben|verwenden|arbeiten|setzen|fahren|sind)|(?:nutzen|haben|verwenden|setzen) wir|nous (?:utilisons|avons|travaillons|sommes)|on (?:utilise|a|est|travaille)|(?:usamos|tenemos|utilizamos|trabajamos|temos|utilizamos|trabalhamos)|"
    r"(?:wij|we) (?:gebruiken|hebben|werken|draaien|zitten)|(?:gebruiken|hebben|werken|draaien) (?:wij|we))\b[^.;:\n]{0,30}$",
    re.I,
)
_LABELLED = lazy.pattern(r"[:=(|\t][^\w\n]*$")


def keep_one_each(body: Body, registers: Registers, landscape: Landscape, playbook: Playbook) -> None:
    """Drops what is read as a fact of which there is one, beside another that is surely it."""
    _drop_of_other_houses(body, registers, landscape)
    _drop_not_called_so(body, registers, playbook)


def _drop_of_other_houses(body: Body, registers: Registers, landscape: Landscape) -> None:
    """Drops the CRM or ERP that is named in passing beside one that is the writer's own."""
    several = [key for key in SORTS if sum(fact.key == key for fact in registers.facts.values()) > 1]
    named: dict[str, list[Mention]] = {}
    for mention in landscape.mentions() if several else ():
        named.setdefault(landscape.name_of(mention), []).append(mention)
    for key in several:
        facts = [fact for fact in registers.facts.values() if fact.key == key]
        own = [fact for fact in facts if _is_own(body, fact)]
        beside = Counter(body.passage_of(fact) for fact in own)
        passing = [fact for fact in facts if _is_in_passing(body, fact, own, beside, named.get(fact.value, ()))]
        if any(fact not in passing for fact in own):
            for fact in passing:
                del registers.facts[fact.key, fact.value.casefold()]


def _is_in_passing(
    body: Body,
    fact: FactRead,
    own: Sequence[FactRead],
    beside: Counter[Passage | None],
    named: Sequence[Mention],
) -> bool:
    """Whether a sentence names a system without saying what it is for, or that it is licensed; and that once in the brief only, or
    without a word of the writer's house. `beside` counts what is `own` in each passage."""
    passage = body.passage_of(fact)
    if passage is None or passage.fact or _WORK.search(fact.evidence) or _LICENSED.search(fact.evidence):
        return False
    words = body.text[passage.start : passage.end]
    here = [one for one in named if passage.start <= one.start < passage.end]
    for one in here:
        words = words.replace(body.text[one.start : one.end], "")
    if fact.key in words.casefold():  # it is called that: "What runs is Odoo, our ERP"
        return False
    if any(
        _LABELLED.search(body.text, passage.start, one.start) or _USED.search(body.text, passage.start, one.start)
        for one in here
    ):
        return False
    is_own = fact in own
    if beside[passage] > is_own:
        return False
    return len(named) <= 1 or not is_own


def _is_own(body: Body, fact: FactRead) -> bool:
    """Whether a fact stands behind a label, or in a sentence that speaks of the own house or of the kind of system."""
    passage = body.passage_of(fact)
    if passage is None or passage.fact:
        return True
    words = _OURS.get(body.language_at(passage.start), _OURS["en"])
    return words.search(body.text, passage.start, passage.end) is not None


_NOT_SO = lazy.pattern(
    r"\b(?:not|never|kein\w*|nicht|pas|no|não|niet|geen)\b(?! (?:more|later|mehr|más|mais|plus|meer) )|n['’]t\b", re.I
)
_CALLS = 6  # letters: a shorter label, "when" or "due", calls nothing by its name


def _drop_not_called_so(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Drops the sum or the day that no word of its sentence calls by its name, beside one that is so called."""
    for kind in playbook.facts:
        facts = [fact for fact in registers.facts.values() if fact.key == kind.key] if is_one(kind) else []
        if len({fact.value for fact in facts}) < 2:
            continue
        names = [name.casefold() for name in (kind.label, *kind.labels) if len(name) >= _CALLS]
        so = [fact for fact in facts if _is_called_so(body, fact, names)]
        for fact in facts if so else ():
            if fact not in so:
                del registers.facts[fact.key, fact.value.casefold()]


def _is_called_so(body: Body, fact: FactRead, names: Sequence[str]) -> bool:
    passage = body.passage_of(fact)
    if passage is None or (passage.fact and passage.fact.key == fact.key):
        return True
    words = fact.evidence.casefold()
    return any(name in words for name in names) and not _NOT_SO.search(words)
