"""What a title asks for where a mail has no other words: systems that are to be joined, and nothing else.

"Pipedrive and Xero?" is a buyer's; "Pipedrive and Xero webinar" is not, nor is "Xero". So all words of such a title are
names of systems, words that join them, or the work's.
"""

from __future__ import annotations

from inwriting.playbook.schema import Playbook
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause

_WORDS = lazy.pattern(r"[^\W_]+|[^\w\s]")
_SIGNS = lazy.pattern(r"[+/&,;:?.!()\[\]<>=→↔⇄⇔↦·|–—-]")
_JOINING = frozenset(
    [
        "and",
        "to",
        "with",
        "into",
        "in",
        "from",
        "by",
        "between",
        "both",
        "und",
        "mit",
        "nach",
        "zu",
        "zwischen",
        "et",
        "avec",
        "vers",
        "entre",
        "y",
        "e",
        "con",
        "a",
        "hacia",
        "en",
        "met",
        "naar",
        "tussen",
        "com",
        "para",
        "och",
        "med",
        "til",
        "og",
        "i",
        "ed",
    ]
)
_JOINING_SIGNS = frozenset("+/&→↔⇄⇔↦>=<|")
_SMALL = frozenset(
    [
        "the",
        "our",
        "a",
        "an",
        "of",
        "for",
        "my",
        "we",
        "us",
        "please",
        "pls",
        "thanks",
        "von",
        "der",
        "die",
        "das",
        "unser",
        "unsere",
        "bitte",
        "de",
        "la",
        "le",
        "les",
        "notre",
        "nos",
        "svp",
        "merci",
        "el",
        "los",
        "nuestro",
        "nuestra",
        "favor",
        "por",
        "de",
        "het",
        "onze",
        "graag",
        "da",
        "do",
        "o",
        "os",
        "nosso",
        "nossa",
    ]
)
_WORK = lazy.pattern(
    r"(?:integrat(?:e|ed|ion|ing)|connect(?:ed|ion|ing)?|link(?:ed|ing)?|syn[ck](?:ed|ing|hroni[sz]\w+)?|interface|api|join(?:ed|ing)?|migrat(?:e|ion|ing)|set ?up|project|crm|erp|brief|enquiry|inquiry|request|scope|"
    r"integrier\w+|anbind\w+|anbindung|schnittstelle|verbind\w+|koppel\w+|kopplung|projekt|anfrage|"
    r"intégr\w+|connexion|connecter|liaison|relier|lier|interfaçage|projet|demande|"
    r"integra(?:r|ción|ção|zione|re)|conect\w+|conexión|conexão|colleg\w+|enlaz\w+|ligar|ligação|proyecto|projeto|progetto|"
    r"koppeling|integratie|verbinding|kopplingen|integration(?:en)?|kobling)"
)
_LONGEST = 80  # characters


def names_systems_alone(subject: str, playbook: Playbook) -> bool:
    """Whether a title names two systems and says no more than that they are to be joined. A product whose name is also
    a word counts beside another, where something joins them or it is written as none is ("Salesforce SAP")."""
    if len(subject) > _LONGEST:
        return False
    known = catalogue(playbook)
    found = known.find(Clause.alone(subject))
    certain = {each.system.name for each in found}
    names, joined = set(certain), len(certain) > 1
    words = _WORDS.findall(_without(subject, [(each.start, each.end) for each in found]))
    small = [word.casefold() for word in words]
    at = 0
    while at < len(words):
        word = small[at]
        if word in _JOINING or word in _JOINING_SIGNS or _WORK.fullmatch(word):
            joined = True
        elif word not in _SMALL and not _SIGNS.fullmatch(word):
            name = next(
                (n for n in known.by_first.get(word, ()) if n.tokens == tuple(small[at : at + len(n.tokens)])), None
            )
            if name is None:
                return False
            names.add(name.system.name)
            joined = joined or (words[at].isupper() and not subject.isupper())
            at += len(name.tokens) - 1
        at += 1
    return bool(certain) and len(names) > 1 and joined


def _without(text: str, stretches: list[tuple[int, int]]) -> str:
    for start, end in sorted(stretches, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return text
