"""Which records a French, Spanish or Portuguese sentence wants to come into being, or to be seen, by the systems themselves:
"création du client et de la commande", "necesito el pedido en a3ERP", "que o negócio ganho crie a encomenda".

`scope_abroad` reads what a sentence says is shared. Here a record stands beside what is to become of it, in the singular as well,
and what is joined to it shares its lot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.told_romance import told_in_romance

_RECORDS = {
    "account": r"(?:fiches?[ -])?clients?|(?:fichas? de(?:l)? )?clientes?|cadastros? do cliente",
    "contact": r"contacts?|contactos?|contatos?",
    "order": r"commandes?|pedidos?|encomendas?",
    "invoice": r"factures?|facturas?|faturas?|notas? fisca(?:l|is)|nf-?e",
}
_ONE = lazy.pattern(
    rf"(?<![\w-])(?:{'|'.join(f'(?P<{name}>{words})' for name, words in _RECORDS.items())})(?![\w-])", re.I
)
_THE = r"(?:(?:le|la|les|l['’]|du|de la|des|un|une|son|sa|ses|el|los|las|del|de los|una?|su|sus|o|a|os|as|do|da|dos|das|um|uma|o seu|a sua|seu|sua|o estado d[ao]|el estado de(?:l| la)|le statut de(?: la| l['’])?|nosso|respectiv[oa]) ?){0,2}"
_WANTED = lazy.pattern(
    r"(?<!\w)(?:nous (?:voulons|souhaitons|attendons|aimerions|voudrions)|on (?:veut|voudrait|attend|souhaite)|je (?:veux|voudrais)|il (?:nous )?faut(?: que)?|doi(?:t|vent)|devra\w*|attendons|objectif|besoin|"
    r"queremos|quiero|necesito|necesitamos|pretendemos|hay que|debe[n]?|tiene[n]? que|que (?:el|la|los|las)|buscamos|"
    r"quero|precisamos|preciso|deve[m]?|t[eê]m (?:de|que)|gostava|gostávamos|gostaríamos|quisiera|que (?:o|a|os|as))(?!\w)",
    re.I,
)
_MAKES = lazy.pattern(  # right before a record
    rf"(?<!\w)(?:cré(?:er|e|ent)|fabriqu\w+|déclenche(?:nt|r)?|dispar[ae]|desencade\w+|fasse|se haga|génér(?:er|e)|deven(?:ir|ne)|devien(?:t|ne)|création(?: d['’])?|voir|avoir|"
    rf"crear|cree[n]?|crea|generar|genere[n]?|genera|convertirse en|convierta en|creación(?: de)?|ver|necesito|traspasar|tener|"
    rf"criar|crie[m]?|cria|gerar|gere[m]?|gera|vir(?:e|a|ar)|torn(?:e|ar)-se|criação(?: de)?|transform\w+ em|ter|quero|com|con|avec)(?: \w+mente| automatiquement| sol[oa])? {_THE}$",
    re.I,
)
_IS_MADE = lazy.pattern(  # right behind one
    r"[^.;:,]{0,25}?(?<!\w)(?:doi(?:t|vent)|soi(?:t|ent) créé\w*|se crée\w*|remonte\w*|descende\w*|apparaisse\w*|arrive\w*|parte\w*|passe\w*|se voie\w*|"
    r"debe[n]?|tiene[n]? que|se (?:cree|genere|vea|crea|genera)n?|aparezca[n]?|llegue[n]?|pase[n]?|baje[n]?|suba[n]?|viaje[n]?|salte[n]?|"
    r"deve[m]?|t[eê]m (?:de|que)|se (?:crie|gere|veja)m?|seja[m]? criad\w+|apareça[m]?|chegue[m]?|passe[m]?|regresse[m]?|volte[m]?|suba[m]?|nasça[m]?|nasces\w+|naisse\w*|nazca\w*|aparecesse\w*|se criasse\w*)(?!\w)",
    re.I,
)
_JOINED = lazy.pattern(rf"\s*(?:,| ?\bet| y| e|, et|, y|, e) (?:de )?{_THE}", re.I)
_IF_NONE = lazy.pattern(r"s['’]il n['’]existe pas|si no existe|se não existir", re.I)
_NOT = lazy.pattern(
    r"(?<!\w)(?:pas|plus|ne|n['’]\w+|sans|hors|sauf|no(?! netsuite| omie)|sin|salvo|excepto|não|sem|fora|exceto|nem|ni|mano|main|mão|fuera|ressaisi\w*|recopi\w+|teclea\w*|digita\w*|confirmarse|fecharse|quand la|cuando el|quando o)(?!\w)",
    re.I,
)
_IN_THE = lazy.pattern(r"\bno(?= )", re.I)
_PIECE = lazy.pattern(r"[;:]\s|\s(?:mais|pero|mas)\s", re.I)


def records_wanted(sentence: str, language: str) -> Iterator[tuple[str, int]]:
    """(record, place) of each record that a sentence wants made, or seen, in the other system."""
    found = list(_ONE.finditer(sentence))
    if not found or sentence.rstrip().endswith("?"):
        return
    said = Said.of(sentence)
    if not (_WANTED.search(sentence) or any(key == "triggers" for key, _, _ in told_in_romance(said, language))):
        return
    words = _IN_THE.sub("em", sentence) if language == "pt" else sentence
    words = _IF_NONE.sub(lambda found: " " * len(found.group()), words)
    wanted = False
    for at, one in enumerate(found):
        before = found[at - 1] if at else None
        first = max((cut.end() for cut in _PIECE.finditer(words, 0, one.start())), default=0)
        joined = before is not None and _JOINED.fullmatch(words, before.end(), one.start()) is not None
        near = max(first, one.start() - 50)
        made = bool(_MAKES.search(words, near, one.start()) or _IS_MADE.match(words, one.end()))
        behind = found[at + 1] if at + 1 < len(found) else None
        if behind and _JOINED.fullmatch(words, one.end(), behind.start()):
            made = made or _IS_MADE.match(words, behind.end()) is not None
        denied = _NOT.search(words, near, min(len(words), one.end() + 20)) is not None
        wanted = not denied and (made or (joined and wanted))
        if wanted:
            yield one.lastgroup or "", one.start()
