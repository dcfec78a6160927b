"""A budget that is called by another purpose than the work: "Freight budget 2027: NOK 4 200 000", "das Werbebudget", "budget formation".

Houses have many; each is called so right at the word for it. "IT budget" and "project budget" may be the one that is asked for, and "out of the marketing
budget" the work is paid."""

from __future__ import annotations

from inwriting.reading.text import lazy

_PURPOSE = (
    r"(?:freight|shipping|postage|packaging|transport|haulage|fuel|energy|electricity|heating|catering|canteen|kitchen|food|travel|training|education|marketing|advertising|ad|media|pr|promotion|campaign|sponsorship|trade fair|(?<!a )(?<!our )fair|trade show|show|exhibition|"
    r"event|party|christmas|recruit(?:ing|ment)|hiring|hr|personnel|staff|payroll|salary|wages?|maintenance|repairs?|cleaning|rent|legal|insurance|r&d|research|furniture|building|construction|renovation|stock|inventory|raw materials?|seed|feed|fleet|vehicles?|truck|"
    r"tooling|machinery|equipment|hardware|office supplies|print(?:ing)?|photo|translation|website|charity|gift|entertainment|safety|health|welfare|household|wedding|holiday|production|costumes?|props|film)"
)
_DE_NL = (
    r"(?:werbe|marketing|messe|reise|fracht|transport|versand|verpackungs?|personal|fortbildungs?|weiterbildungs?|schulungs?|instandhaltungs?|wartungs?|reparatur|bau|energie|miet|fuhrpark|medien|event|veranstaltungs?|forschungs?|"
    r"reclame|beurs|opleidings?|reis|vracht|vervoers?|verzend|verpakkings?|personeels?|onderhouds?|bouw|huur|wagenpark)"
)
_ROMANCE = (
    r"(?:marketing|pub(?:licité)?|publicitaire|formation|transport|fret|déplacements?|voyages?|salons?|événementiel|communication|maintenance|entretien|travaux|énergie|personnel|recrutement|"
    r"publicidad|publicitario|formación|transporte|fletes?|viajes|ferias?|eventos|mantenimiento|obras|personal|energía|publicidade|formação|frete|viagens|feiras|manutenção|pessoal|energia)"
)
_NAMED = lazy.pattern(
    rf"(?<![\w-])(?<!of )(?<!of the )(?<!of our )(?<!from the )(?<!from our )(?<!from my ){_PURPOSE} budgets?\b|(?<!\w){_DE_NL}-?(?:budgets?|etats?)\b|"
    rf"(?<!\w)(?:budget|presupuesto|orçamento|enveloppe|verba) (?:(?:de|du|d['’]|da|do|des|para|pour|la|le|les|el) ?)*{_ROMANCE}(?!\w)",
)


def is_for_another_purpose(words: str) -> bool:
    """Whether words, of a label or before a sum, call a budget by another purpose than the work."""
    small = words.casefold()
    return _NAMED.search(small) is not None
