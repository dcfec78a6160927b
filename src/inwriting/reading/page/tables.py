"""Tables in a brief: lines of cells under a head that says what each column holds.

What a row says is read by its columns: the product of a list of systems and its role, a record and how many of it
there are, a person and the role, in whichever order the columns stand. A table without such a head is left to the
reading of labels, line by line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from inwriting.reading.products.called import SORTS
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart

Span = tuple[int, int]

_COLUMNS = {
    "product": r"product|application|app|tool|software|solution|package|program(?:me)?|what we use|current system|"
    r"system in use|produkt|anwendung|produit|logiciel|producto|software|produto|toepassing|pakket|paket|programm|lösung|progiciel|solution logicielle|paquete|aplicaci[óo]n|solución|pacote|aplicação|solução|oplossing|applicatie",
    "system": r"systems?|platform|system name|système|sistema|systeem",
    "from": r"from|source(?: system)?|sender|sending(?: system)?|von|quelle|quellsystem|de|origen|origem|van|bron",
    "to": r"to|target(?: system)?|destination|receiver|receiving(?: system)?|nach|ziel|zielsystem|vers|cible|destino|naar|doel",
    "now": r"now|in scope|included|must have|phase (?:1|one|i)\b.*|this phase|first step",
    "later": r"later\b.*|not now|out of scope|excluded|not included|nice to have|phase (?:2|two|ii)\b.*|next phase|second step",
    "included": r"in (?:this |the )?(?:project|scope|job|work|brief|integration)\??|included\??|part of [\w ]{2,25}\??|(?:to )?(?:link|connect|join|integrate) (?:it|them|this)\??|to be (?:moved|exchanged|integrated|linked|connected|synced|shared|joined|transferred|covered)\??|in(?: ?/ ?out)?\??|yes ?/ ?no|(?:link|connect|joined?|cross(?:es)?|go(?:es)? across)\??|(?:linked|connected)\??|"
    r"(?:zu |wird |werden |soll |mit)?(?:über(?:tragen|geben|nommen)|abgleichen|abgeglichen|verbinden|verbunden|koppeln|gekoppelt)(?: werden)?\??|(?:à |a )?(?:transf[ée]r\w{1,5}|synchronis\w{1,3}|sincroniz\w{1,3}|connecte[rs]?|conectar|échang\w{1,2}|reli[eé][rs]?|traspasar|ligar)\??|(?:te )?(?:koppelen|overzetten|overgezet|uitwisselen|synchroniseren)\??|"
    r"(?:dans le|au) (?:périmètre|projet)\??|inclus\??|à inclure\??|concernée?s?\??|im (?:umfang|projekt|scope)\??|enthalten\??|dabei\??|en (?:el )?alcance\??|dentro del alcance\??|incluid[oa]s?\??|binnen (?:de )?scope\??|meenemen\??|no (?:âmbito|escopo|projeto)\??|incluíd[oa]s?\??|"
    r"(?:part of|in(?:cluded in)?|within) (?:this|the|our) (?:job|request|enquiry|order|assignment|quote|phase|work|task)\??|(?:in|bij|binnen|für|in|teil|part|dans|en|dentro|neste|nesta|no|na) (?:(?:van|de|del|du|do|da|deze|dit|dieser?|diese[mnrs]?|der|dem|cette?|ce|est[ea]|el|la|nuestro|le) ){0,2}(?:opdracht|project|aanvraag|offerte|auftrag|anfrage|projekt\w*|vorhaben|mission|demande|proyecto|encargo|solicitud|projeto|pedido|trabalho)\??|"
    r"(?:wanted|needed|move[ds]?|sync(?:ed|hroni[sz]ed?)?|transfer(?:red)?|integrated?|exchanged?)\??|to (?:sync|move|integrate|transfer|exchange)\??",
    "today": r"today|actuals?|heute|aktuell|derzeit|actuellement|actualmente|atualmente|vandaag|current(?:ly| state| systems?)?|this year|present|as[- ]is|existing|at present|ist|aujourd['’]hui|hoy|hoje|before|(?:how|as) it is(?: now| today)?|situation|where we are",
    "planned": r"planned|forecast|projected|prognose|after|then|(?:as )?(?:wanted|wished|desired|intended)(?: state)?|wish|goal|(?:how|as) it should be|where we want to be|target(?: state| system| landscape)?|to[- ]be|future|tomorrow|afterwards|after (?:the )?(?:project|go-?live|switch)|soll|geplant|prévu|previsto|gepland|(?:from |after |in )?20(?:2[7-9]|3\d)|next year|in \w+ years?|(?:im )?nächste[ns]? jahr|in \w+ jahren?|l['’]an prochain|dans \w+ ans?|el (?:próximo año|año que viene)|en \w+ años?|volgend jaar|over \w+ jaar|(?:no )?próximo ano|em \w+ anos?",
    "role": r"(?:we )?use it (?:as|for)|role|purpose|for what|what it (?:does|is for)|does what|used as|function|used for|use|area|what for|type|kind|category|soort|categorie|art|typ|kategorie|tipo|catégorie|genre|categor[ií]a|department|responsib\w+|bereich|"
    r"matters?|topic|concern|dut(?:y|ies)|task|waarvoor|wofür|verwendung|einsatz|usage|utilisation|uso|utilização|finalidad|finalidade|gebruik|para qu[eé]|para quê|zweck|funktion|rolle|fonction|rôle|función|área|functie|rol|função|domain",
    "licence": r"licen[cs]es?(?: status)?|licen[cs]ing|lizenz(?:en|status)?|licencias?|licenties?|licenças?",
    "used": r"(?:now |still |currently )?(?:in use|used|live)(?: now| today)?\??|(?:noch |heute |derzeit |aktuell )?(?:im einsatz|in betrieb|in verwendung|in benutzung|genutzt|aktiv|produktiv)\??|(?:encore )?(?:en service|utilisée?s?|en usage|actifs?)\??|¿?(?:(?:está )?en uso|se usa|activo)\??|(?:nu |nog |nu nog )?(?:in gebruik|actief|gebruikt)\??|(?:está )?(?:em uso|ativo|em produção)\??",
    "status": r"status|state|contract|condition|remarks?|comments?|notes?|toelichting|opmerking(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?|erläuterung(?:en)?|hinweise?|kommentare?|remarques?|commentaires?|observaci(?:ón|ones)|comentarios?|notas?|observaç(?:ão|ões)|comentários?|scope\??|today|stand|situação|situación|estado|état|toestand|zustand|statut|situatie",
    "master": r"master(?: system)?|(?:system|source) of (?:record|truth)|leading system|authoritative(?: system| source)?|(?:the )?(?:right|correct|true|leading|main) (?:one|system|side|place|value)|(?:who|which)(?: one)? (?:is )?(?:right|leads|leading|wins|counts)|leading|leads|wins|führend(?:es system|e anwendung)?|leidend(?: systeem)?|(?:welk systeem|wie) wint|welches system (?:gewinnt|führt|zählt)|wer führt|fait foi|qui (?:fait foi|prime|gagne)|(?:sistema )?que manda|(?:qué sistema |quién |quem )?manda|prevalece|système maître|sistema maestro|bronsysteem",
    "direction": r"(?:sync(?:hroni[sz]ation)? |data )?(?:direction|flow)|richtung|sens|dirección|direção|richting",
    "approver": r"who (?:approves|signs(?: off)?|decides|releases)(?: it| this)?|approv(?:er|ers|ed by|al by)|sign(?:ed)?[- ]?off by",
    "kept": r"where (?:(?:it|this|that|they|approvals?) (?:is|are) |is it )?(?:recorded|kept|documented|noted|filed|stored|logged)|where (?:it|this|they|approvals?) lives?|"
    r"(?:recorded|kept|documented|noted|filed|stored|logged)(?: in| where)?|record of (?:the )?approval",
    "record": r"gegevens?|objets?(?: de données)?|données|enregistrements?|datenobjekte?|objekte?|objetos?|registos?|registros?|fields?|events?|flows?|records?|objects?|entit(?:y|ies)|data|data objects?|record types?|business objects?|what",
    "period": r"period|frequency|interval|how often|per|je|pro|par|por|zeitraum|turnus|häufigkeit|période|fréquence|periodo|período|frecuencia|frequentie|frequência",
    "volume": r"(?:volumes?|quantity|quantities|how many|how much|number|count|records)?(?: ?\(?(?:per|a|each|/) ?(?:day|week|"
    r"month|quarter|year)\)?)?|(?:daily|weekly|monthly|yearly|annual) ?(?:volumes?|number|count)?|"
    r"mengen?|anzahl|stückzahl|quantités?|cantidad(?:es)?|aantal(?:len)?|hoeveelheid|quantidades?",
    "person": r"name|person|contact|who|responsible(?: person)?|people|ansprechpartner|nom|nombre|naam|nome",
    "address": r"e-?mail|e-?mail address|address|mail",
}
_OF_PRODUCTS = lazy.pattern(
    rf"(?:{_COLUMNS['product']}|{_COLUMNS['system']}|pakketten|programm[ae]?|systeme|tools?|packages|logiciels?|programas?|outils?|herramientas?|ferramentas?|name des systems?)"
)
NUMBERS = lazy.pattern(r"(?:s(?:l|r|er)?\.? ?)?(?:no|nr|num|number|#|id|ref|pos|item|line|row|lfd\.? nr)?\.?")
_EVENT = lazy.pattern(
    r"(?:trigger(?:ing)? ?)?(?:events?|triggers?|moment|when|starts? (?:when|with|on|by)|what starts it|sent when)\??"
    r"|auslöser|ereignis|déclencheur|évé?nement|evento|disparador|gatilho|gebeurtenis|trigger"
)
_CHOICES = lazy.pattern(  # what may stand below a title, named behind it: "In scope (Y/N)"
    r"(?<=\S)\s*[(\[]?\b(?:y ?/ ?n|yes ?/ ?no|j ?/ ?n|ja ?/ ?ne(?:in|e)|o ?/ ?n|oui ?/ ?non|s ?/ ?n|s[íi] ?/ ?no|sim ?/ ?não|in ?/ ?out)[)\]]?\s*\??$"
)
_MARK_APART = lazy.pattern(r"\s+\?$")  # as French sets it
_NAMES = ("name", "nom", "nombre", "naam", "nome", "called")
_SYSTEMS = ("system", "systems", "système", "sistema", "systeem")
_ANYTHING = ("what", "wat", "was", "quoi", "qué", "o quê")
_OF_SYSTEMS = ("product", "role", "status")
_FEWEST_SYSTEMS = 3
_PERIOD = lazy.pattern(
    r"(?:per|a|each|/) ?(?P<a>day|week|month|quarter|year)|(?P<b>daily|weekly|monthly|yearly|annual)"
)
RULE = lazy.pattern(r"[ \t]*[|+]?[-=_|+: \t]{3,}\s*")
_GAP = lazy.pattern(r"[ ]{2,}")
_ITEM = lazy.pattern(r"\(?(?:[a-z]|\d{1,3}|[ivx]{1,5})[.)]|[-*•–]")
_ANSWERS = lazy.pattern(
    r"(?:your |our )?(?:values?|answers?|entry|entries|repl(?:y|ies)|response|content|details?|wert|angabe|antwort|réponse|valeur|valor|respuesta|resposta|waarde|antwoord)"
)
_LISTS = lazy.pattern(r"[^\W\d]{3,}, [^\W\d]{3,}")
_FEWEST = 4  # lines of values parted by semicolons
_LEADER = lazy.pattern(
    r"(?m)^[ \t]*(?:(?:\(?[a-z\d]{1,2}[.)]|[-*•✗]|\[.\])[ \t]+)?[^\W\d_][^\n.:]{0,60}?(?P<dots> ?\.{2,}[. ]*)(?=[^\s.])"
)
_DIGIT = lazy.pattern(r"\d")
_HANGS = lazy.pattern(r"\s*\n[ ]{10,}(?=\S)(?![^\n]*\.{4})")
_FEWEST_LED = 3  # lines
_DOTS = lazy.pattern(r"[ \t]*\.{3,}[ \t]*")
_ROW_LED = lazy.pattern(  # two leaders or more: a row of cells
    r"(?m)^[ \t]*[^\W\d_][^.\n]{0,60}?[ \t]*\.{3,}[ \t]*[^.\s][^.\n]{0,60}?[ \t]*\.{3,}[ \t]*[^.\s][^\n]*$"
)
_PARTED_BY = {
    ";": lazy.pattern(r"[^;\n|]{1,60};[^\n|]*"),
    ",": lazy.pattern(  # as programs write them: no space behind a comma; "1,150 orders" has none
        r'(?!.*\d,\d{3}(?!\d))(?!.*: )(?:"[^"\n|]*"|[^,"\n|]{1,60})(?:,(?! )(?:"[^"\n|]*"|[^,"\n|]*))+'
    ),
}
_ON_A_LINE = lazy.pattern(r"(?<![\w_])(?P<before>_{2,})[^\s_](?:[^_\n]*[^\s_])?(?P<behind>_{2,})(?![\w_])")
_SHEET_ROW = lazy.pattern(r"^(\d{1,3})\t(?=\S)", re.M)
_SHEET_HEAD = lazy.pattern(r"^\tA\tB(?:\t[C-Z])*[ \t]*$", re.M)
_ROLE_HERE = lazy.pattern(
    r"(?:role|part|function|responsib\w+|duty) (?:in|for|on|here)\b.*|project (?:role|function)|rolle im projekt|rôle dans le projet|rol en el proyecto|rol in het project|papel no projeto"
)
_DECISION = lazy.pattern(r"decisions?|decided|agreed\??|accepted\??|approved\??", re.I)
_LABELLED = lazy.pattern(
    r"(?:item|figure|field|topic|point|subject|what|label|parameter|detail|angabe|punkt|merkmal|feld|thema|kennzahl|intitulé|rubrique|élément|concepto|dato|campo|gegeven|onderdeel|item|dado)s?",
    re.I,
)
_VALUE = lazy.pattern(
    r"(?:value|content|particular|statement|wert|inhalt|valeur|valor|waarde)s?|(?:when|date|day)(?: ?/ ?| (?:or|and) )(?:how much|amount|sum|figure|value|what)|(?:how much|amount|figure|sum)(?: ?/ ?| (?:or|and) )(?:when|date)",
    re.I,
)
_COMMENT = lazy.pattern(
    r"(?:(?:our |your )?(?:comment|remark|note|observation|annotation|feedback|bemerkung|kommentar|anmerkung|commentaire|remarque|comentario|observaci[oó]n|opmerking|comentário|observaç(?:ão|õe))(?:e?s|en)?)(?: (?:of|by|from|de[rs]?|du|von|van) [^\t|]{2,40})?",
    re.I,
)
_COMMENTED = lazy.pattern(rf"(?:\t|\||[ ]{{2,}})[ *_]*(?:{_COMMENT.pattern})[ *_]*(?:\t|\||[ ]{{2,}}|$)", re.I | re.M)
_SAYS_AYE = lazy.pattern(  # of a cell that comments on its row and is no part of what that says
    r"(?:(?:agreed|ok|okay|yes|fine|good|noted|seen|accepted|confirmed|correct|checked|read|see (?:above|below|mail|annex \w+|appendix \w+)|please (?:keep|check|confirm|note)|keep(?: it| this)?|as discussed|thanks?|with thanks|no (?:comments?|objections?|remarks?)|einverstanden|d['’]accord|de acuerdo|akkoord|de acordo)(?:$|[,;.!] ?))+|"
    r"(?:we|i|our|this (?:is|was)|that (?:is|was)|as (?:we|i)) [^\t|]*[.!]",
    re.I,
)
_AYE = 20  # characters of a cell that says no more than aye
_UNIT = lazy.pattern(r"(?:units?|unit of measure|per|einheit(?:en)?|unités?|unidad(?:es)?|eenheid|unidades?)", re.I)
_VALUED = lazy.pattern(rf"(?:\t|\||[ ]{{2,}}|;)[ *_]*(?:{_VALUE.pattern})[ *_]*(?:\t|\||[ ]{{2,}}|;|$)", re.I | re.M)
RANK = lazy.pattern(
    r"prio(?:rity|rities|\.)?|moscow|importance|must ?/ ?should(?: ?/ ?could)?|ranking|rank|priorität|wichtigkeit|priorité|prioridade?|prioriteit",
    re.I,
)
_RANKED = lazy.pattern(rf"(?:\t|\||[ ]{{2,}})[ *_]*(?:{RANK.pattern})[ *_]*(?:\t|\||[ ]{{2,}}|$)", re.I | re.M)
_WANTED = lazy.pattern(
    r"[ *_]*(?:must(?:[- ]have)?|shall|should(?:[- ]have)?|mandatory|required|essential|critical|high|medium|low|very high|[msahbc123]|p[1-3]|muss|soll|hoch|mittel|niedrig|haute?|moyenne|basse|alta|media|média|baja|baixa|accepted|agreed|approved|yes|hoog|midden|laag|obligatoire|obligatori[oa]|verplicht)[ *_]*",
    re.I,
)
_EVEN = lazy.pattern(r"(?<=\d)[.,]00$")  # "2.410,00 | pro Monat": of what is counted there are no parts
_PER = lazy.pattern(r"(?:per|a|each|pro|je|par|por|al|à|/) ?\w", re.I)
_FEWEST_OF = {";": _FEWEST, ",": 3}


def led(text: str) -> list[Edit]:
    """The edits that put a colon for the dots that lead from a label to its value, where a text has such lines; and bars where they
    lead on to a third cell."""
    if "..." not in text:
        return []
    rows = list(_ROW_LED.finditer(text))
    if len(rows) < _FEWEST_LED:
        rows = []
    edits: list[Edit] = []
    for row in rows:  # "PipeRun ..... CRM ..... em produção"
        edits += [(dots.start(), dots.end(), " | ") for dots in _DOTS.finditer(text, row.start(), row.end())]
    leaders = [
        found for found in _LEADER.finditer(text) if not any(row.start() <= found.start() < row.end() for row in rows)
    ]
    if len(leaders) < _FEWEST_LED:
        return apart(edits)
    for found in leaders:
        first = found.start("dots")  # "Já comprou licenças? ... Não"
        edits.append((first - 1 if text[first - 1] == "?" else first, found.end("dots"), ": "))
        start, end = found.end(), text.find("\n", found.end())
        while end >= 0 and (hanging := _HANGS.match(text, end)):  # what goes on below the value
            below = text.find("\n", hanging.end())
            both_count = _DIGIT.search(text, start, end) and _DIGIT.search(
                text, hanging.end(), max(below, hanging.end())
            )
            edits.append((*hanging.span(), "; " if both_count else " "))
            start, end = hanging.end(), below
    return apart(edits)


def filled(text: str) -> list[Edit]:
    """The edits that take the line of a form away from around what was written on it: "__Vtiger__"."""
    if text.count("__") < 2 * _FEWEST_LED:
        return []
    found = list(_ON_A_LINE.finditer(text))
    if len(found) < _FEWEST_LED:
        return []
    return [edit for match in found for edit in ((*match.span("before"), ""), (*match.span("behind"), ""))]


def unnumbered(text: str) -> list[Edit]:
    """The edits that take the numbers and letters of a spreadsheet away from its rows and columns."""
    head = _SHEET_HEAD.search(text) if "\tA\tB" in text else None
    if head is None:
        return []  # where the numbers are a column with a title, they are one
    rows = [(row.start(), row.end(), "") for row in _SHEET_ROW.finditer(text, head.end())]
    return [(*head.span(), ""), *rows]


def unranked(text: str) -> list[Edit]:
    """The edits that take the ranks of requirements away from behind them ("… is made in the ERP | must"): below the head
    of a column of priorities, those that say that it is wanted."""
    edits: list[Edit] = []
    if not _RANKED.search(text):
        return edits
    columns: list[int] = []  # counted from the last: the numbers of the rows may be no cells
    for line in lines_of(text, 0, len(text)):
        cells = cells_of(text, line)
        titles = [text[slice(*cell)].strip("*_ ") for cell in cells]
        heads = [at - len(cells) for at, title in enumerate(titles) if at and RANK.fullmatch(title)]
        if heads:
            decided = [at - len(cells) for at, title in enumerate(titles) if at and _DECISION.fullmatch(title)]
            columns = [*heads, *decided]
        elif columns and len(cells) > -min(columns):
            for column in columns:
                first, last = cells[column]
                if _WANTED.fullmatch(text, first, last):
                    edits.append((cells[column - 1][1], last, ""))
        elif columns and not RULE.fullmatch(text, *line):
            columns = []
    return sorted(edits)


def commented(text: str) -> list[Edit]:
    """The edits that part what only comments on a row from it: below the head of a column of comments, "agreed, please keep" goes,
    and "We measured this in October." is a sentence of its own and no part of the value that it stands beside."""
    edits: list[Edit] = []
    if not _COMMENTED.search(text):
        return edits
    column = 0
    for line in lines_of(text, 0, len(text)):
        cells = cells_of(text, line)
        titles = [text[slice(*cell)].strip("*_ ") for cell in cells]
        head = next((at for at, title in enumerate(titles) if at > 1 and _COMMENT.fullmatch(title)), 0)
        if head:
            column = head if len(cells) == head + 1 else 0
        elif column and len(cells) == column + 1 and _SAYS_AYE.fullmatch(text, *cells[-1]):
            says = text[cells[-1][1] - 1] in ".!" and cells[-1][1] - cells[-1][0] > _AYE
            ends = "" if text[cells[-2][1] - 1] in ".;:" else "."
            edits.append((cells[-2][1], cells[-1][0 if says else 1], f"{ends} " if says else ""))
        elif column and len(cells) == column + 1 and _is_spaced(text, cells):
            edits += [(one[1], other[0], " | ") for one, other in pairwise(cells)]
        elif column and not cells and not RULE.fullmatch(text, *line):
            column = 0
    return edits


def _is_spaced(text: str, cells: Sequence[Span]) -> bool:
    """Whether nothing but spaces stands between the cells of a row: a comment reads as a part of the value before it."""
    return all(not text[one[1] : other[0]].strip(" ") for one, other in pairwise(cells))


def valued(text: str) -> list[Edit]:
    """The edits that leave label and value of rows which have more before and behind them: below a head such as "No. | Area |
    Item | Value | Unit", the unit goes with the value and what stands before the label goes."""
    edits: list[Edit] = []
    if not _VALUED.search(text):
        return edits
    column, units, count = 0, False, 0
    for line in lines_of(text, 0, len(text)):
        cells = _cells_under(text, line, count) if count else cells_of(text, line)
        titles = [text[slice(*cell)].strip("*_ ") for cell in cells]
        head = next((at for at, title in enumerate(titles) if at and _VALUE.fullmatch(title)), 0)
        if head and _LABELLED.fullmatch(titles[head - 1]):
            column, units = head, len(titles) > head + 1 and _UNIT.fullmatch(titles[head + 1]) is not None
            count = len(cells)
            edits.append((line[0], cells[-1][1], ""))
        elif column and len(cells) > column:
            if column > 1:
                edits.append((cells[0][0], cells[column - 1][0], ""))
            if units and len(cells) > column + 1 and cells[column + 1][0] < cells[column + 1][1]:
                first, last = cells[column]
                even = _EVEN.search(text[first:last]) if _PER.match(text, *cells[column + 1]) else None
                edits.append((first + even.start() if even else last, cells[column + 1][0], " "))
        elif column and not RULE.fullmatch(text, *line):
            column, count = 0, 0
    return edits


def barred(text: str) -> list[Edit]:
    """The edits that put bars into blocks of values with semicolons or commas between them ("erp;Abacus;ledger, stock"), as
    the rows of a table have."""
    edits: list[Edit] = []
    for sign, values in _PARTED_BY.items():
        if text.count(sign) < _FEWEST:
            continue
        rows: list[tuple[int, list[Edit]]] = []  # of a block, how many values each has, and its edits
        position = 0
        for line in [*text.split("\n"), ""]:
            parted = _parted(line, position, sign) if sign in line and values.fullmatch(line) else []
            count = sum(words == "|" for _, _, words in parted)
            if rows and count != rows[0][0]:
                if len(rows) >= _FEWEST_OF[sign]:
                    edits += [edit for _, row in rows for edit in row]
                rows = []
            if count:
                rows.append((count, parted))
            position += len(line) + 1
    return sorted(edits)


def _parted(line: str, position: int, sign: str) -> list[Edit]:
    """The edits of one line: a bar for each sign between values, a blank for each quotation mark around one."""
    edits: list[Edit] = []
    quoted = False
    for place, letter in enumerate(line, start=position):
        if letter == '"' and sign == ",":
            quoted = not quoted
            edits.append((place, place + 1, " "))
        elif letter == sign and not quoted:
            edits.append((place, place + 1, "|"))
    return edits


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one line by their column's kind ("" where the head does not say), as offsets in the text."""

    cells: tuple[tuple[str, Span], ...]
    period: str = ""  # of the numbers in a volume column: "per month"

    def cell(self, kind: str) -> Span | None:
        return next((span for column, span in self.cells if column == kind), None)


@dataclass(frozen=True, slots=True)
class Table:
    """The rows below a head whose columns are known; `lines` is how many lines they take, the head's included."""

    kinds: tuple[str, ...]
    rows: tuple[Row, ...]
    lines: int


def names_products(title: str) -> bool:
    """Whether the title of a column says that products stand below it."""
    words = " ".join(title.casefold().strip("*_: ").split())
    return _OF_PRODUCTS.fullmatch(words) is not None


def lines_of(text: str, start: int, end: int) -> list[Span]:
    """The lines of a stretch of a text, with their ends."""
    lines, position = [], start
    for line in text[start:end].splitlines(keepends=True):
        lines.append((position, position + len(line)))
        position += len(line)
    return lines


def table_at(text: str, lines: Sequence[Span], index: int) -> Table | None:
    """The table whose head is the line of this index; None where that line is no head of known columns."""
    head = cells_of(text, lines[index])
    if not 2 <= len(head) <= 8:
        return None
    if _LISTS.search(text, head[1][0], head[-1][1]):
        return None  # "Records | contacts, orders" is a row
    titles = [" ".join(text[slice(*cell)].casefold().strip("*_ ").split()) for cell in head]
    kinds = _kinds(_named_beside(text, titles, lines[index + 1 :]))
    if not kinds:
        return _without_head(text, lines, index)
    if sum(map(bool, kinds)) == 1 and index and len(cells_of(text, lines[index - 1])) == len(head):
        return None  # "Records | orders, invoices | not contacts" is a row like the one above it
    period = next((found for cell in head if (found := _PERIOD.search(text[slice(*cell)].casefold()))), None)
    named = period and (
        period["a"] or {"daily": "day", "annual": "year"}.get(period["b"], period["b"].removesuffix("ly"))
    )
    lists = {"now", "later"} <= set(kinds)  # side by side, of different lengths
    rows: list[Row] = []
    last = index
    for number in range(index + 1, len(lines)):
        line = text[slice(*lines[number])]
        if RULE.fullmatch(line):
            last = number
            continue
        cells = _cells_under(text, lines[number], len(head)) if line.strip() else []
        columns = kinds
        if lists and line.strip():
            cells = cells or [_inner(text, lines[number])]
            starts = [cell[0] - lines[index][0] for cell in head]
            columns = tuple(_under(kinds, starts, cell[0] - lines[number][0]) for cell in cells)
        if not (1 if lists else 2) <= len(cells) <= len(head):
            break
        rows.append(Row(tuple(zip(columns, cells, strict=False)), f"per {named}" if named else ""))
        last = number
    return Table(kinds, tuple(rows), last - index + 1) if rows else None


def _named_beside(text: str, titles: list[str], below: Sequence[Span]) -> list[str]:
    """The titles of a head, where "System | Name" means what a system is for and which it is: below it stand "CRM" and "ERP"."""
    if titles[0] not in _SYSTEMS or titles[1] not in _NAMES:
        return titles
    row = next((line for line in below if not RULE.fullmatch(text, *line)), None)
    cells = cells_of(text, row) if row else []
    return ["used for", "product", *titles[2:]] if cells and _is_sort(text, cells[0]) else titles


def _cells_under(text: str, line: Span, count: int) -> list[Span]:
    """The cells of a line below a head of so many; empty ones too, where each has its tab."""
    words = text[slice(*line)].rstrip("\r\n")
    if "|" in words or words.count("\t") != count - 1:
        return cells_of(text, line)
    cells, begin = [], line[0]
    for cell in words.split("\t"):
        left = len(cell) - len(cell.lstrip())
        cells.append((begin + left, begin + max(left, len(cell.rstrip()))))
        begin += len(cell) + 1
    return cells


def _without_head(text: str, lines: Sequence[Span], index: int) -> Table | None:
    """A table of systems that needs no head, as each row names a product and then what it is, the CRM and the ERP among them.

    A row that goes on from one like it heads none: that one has been looked at with all that follow, and once is enough.
    """
    if index and (above := _row_of_system(text, lines[index - 1])) and not _is_sort(text, above[0]):
        return None
    rows: list[Row] = []
    for line in lines[index:]:
        cells = _row_of_system(text, line)
        if not cells:
            break
        if _is_sort(text, cells[0]):
            return None  # "CRM | HubSpot": a form's label
        rows.append(Row(tuple(zip(_OF_SYSTEMS, cells, strict=False))))
    sorts = {text[slice(*row.cells[1][1])].casefold() for row in rows}
    if len(rows) < _FEWEST_SYSTEMS or not sorts >= set(SORTS):
        return None
    return Table(_OF_SYSTEMS, tuple(rows), len(rows))


def _row_of_system(text: str, line: Span) -> list[Span]:
    """The cells of a line that may tell of a system, with a name in front; none where it is no such line."""
    cells = cells_of(text, line)
    return cells if 2 <= len(cells) <= len(_OF_SYSTEMS) and text[cells[0][0]].isupper() else []


def _is_sort(text: str, cell: Span) -> bool:
    """Whether a cell says of which sort a system is, and nothing else: "CRM"."""
    return text[slice(*cell)].casefold() in SORTS


def _kinds(titles: Sequence[str]) -> tuple[str, ...]:
    """The kinds of the columns by their titles; none where they do not name two kinds of one another's company."""
    kinds: list[str] = []
    if any(_ANSWERS.fullmatch(title) for title in titles[1:]):
        return ()  # "Field | Value | Remark" is a form's: each row has its label
    titles = [_MARK_APART.sub("?", _CHOICES.sub("", title)) for title in titles]
    for title in titles:
        kind = next(
            (
                kind
                for kind, pattern in _COLUMNS.items()
                if title and kind not in kinds and re.fullmatch(pattern, title)
            ),
            "",
        )
        kinds.append(kind)
    if "nombre" in titles and "record" in kinds and "volume" not in kinds and not {"role", "address"} & set(kinds):
        kinds[titles.index("nombre")] = "volume"  # French: of things, where Spanish has a name
    again = next((at for at, title in enumerate(titles) if at and title and re.fullmatch(_COLUMNS["volume"], title)), 0)
    if {"volume", "period"} <= set(kinds) and "record" not in kinds and not kinds[0]:
        kinds[0] = "record"  # "Item | Quantity | Period"
    if kinds[0] == "volume" and again:
        kinds[0], kinds[again] = "record", "volume"  # "How much | Number | Per"
    if (
        "record" in kinds[1:]
        and titles[kinds.index("record")] in ("data", "what")
        and (kinds[0] or not NUMBERS.fullmatch(titles[0]))
    ):
        kinds[kinds.index("record")] = ""  # "Point | Data | Comment"
    if kinds[0] == "direction" and "volume" in kinds and "record" not in kinds:
        kinds[0] = "record"  # "Flow | Volume"
    if "record" in kinds and "event" not in kinds:
        kinds = [kind or "event" * bool(_EVENT.fullmatch(title)) for kind, title in zip(kinds, titles, strict=True)]
    ours = next((at for at, title in enumerate(titles) if _ROLE_HERE.fullmatch(title)), None)
    if ours is not None and "person" in kinds:
        kinds = ["" if kind == "role" else kind for kind in kinds]
        kinds[ours] = "role"  # "Name | Function | Role in this project"
    if "planned" in kinds and "now" in kinds and titles[kinds.index("now")] == "now":
        kinds[kinds.index("now")] = "today"  # "Now | After"
    if kinds[0] == "record" and titles[0] in _ANYTHING:
        beside = {kind for kind, title in zip(kinds[1:], titles[1:], strict=True) if title != "now"}
        if not beside - {"", "today", "status"}:
            return ()  # "What | Now | Note" is a form's
    if "now" in kinds and not {"later", "included"} & set(kinds):
        kinds[kinds.index("now")] = "included"  # "In scope: yes"
    if {"approver", "kept"} <= set(kinds):  # "What | Who approves | Where it is recorded"
        return tuple(kind if kind in ("approver", "kept") else "approved" * (not at) for at, kind in enumerate(kinds))
    if "product" in kinds and "system" in kinds:
        kinds[kinds.index("system")] = "role"  # "System | Product": what it is for, and which it is
    elif "system" in kinds:
        kinds[kinds.index("system")] = "product"
    if "today" in kinds and "to" in kinds and "from" not in kinds:
        kinds[kinds.index("to")] = "planned"  # "Today | Target"
    if "today" in kinds and "planned" not in kinds:
        kinds[kinds.index("today")] = "" if "status" in kinds else "status"
    if "planned" in kinds and "today" not in kinds:
        kinds[kinds.index("planned")] = ""
    known = set(kinds) - {""}
    useful = (
        {"from", "to"} <= known
        or {"now", "later"} <= known
        or {"today", "planned"} <= known
        or "record" in known
        or ("product" in known and known & {"role", "status", "licence", "used"})
        or {"person", "role"} <= known
    )
    return tuple(kinds) if useful and (len(known) > 1 or kinds[0] == "record") else ()


def _under(kinds: Sequence[str], starts: Sequence[int], at: int) -> str:
    """The kind of the column that a cell stands under."""
    return next((kind for kind, start in reversed(list(zip(kinds, starts, strict=True))) if start <= at + 2), kinds[0])


def _inner(text: str, line: Span) -> Span:
    """A line without the space around its words."""
    words = text[slice(*line)]
    start = line[0] + len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def cells_of(text: str, line: Span) -> list[Span]:
    """The cells of a line, by bars, tabs or gaps of two spaces."""
    start, end = line
    words = text[start:end].rstrip("\r\n")
    if "|" not in words and "\t" not in words and "  " not in words:
        return []  # prose: nothing parts it
    if "|" in words:
        inner = re.match(r"[ \t]*\|?", words)
        first = inner.end() if inner else 0
        cuts = [(match.start(), match.end()) for match in re.finditer(r"\|", words[first:].rstrip().removesuffix("|"))]
        words = words[: first + len(words[first:].rstrip().removesuffix("|"))]
        cuts = [(first + a, first + b) for a, b in cuts]
    elif "\t" in words:
        first, cuts = 0, [match.span() for match in re.finditer(r"\t+", words)]
    else:
        lead = len(words) - len(words.lstrip())
        first, cuts = lead, [(lead + a, lead + b) for a, b in (m.span() for m in _GAP.finditer(words[lead:].rstrip()))]
    cells: list[Span] = []
    for begin, stop in zip([first, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(words)], strict=True):
        cell = words[begin:stop]
        left = len(cell) - len(cell.lstrip())
        cells.append((start + begin + left, start + begin + max(left, len(cell.rstrip()))))
    if "|" not in words and cells and _ITEM.fullmatch(text, *cells[0]):
        cells = cells[1:]  # the marker of a list: "(ii)   contacts;"
    return cells if len(cells) > 1 else []
