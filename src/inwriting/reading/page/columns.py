"""Tables that are told by what stands in their cells, where no head says it in words that `tables` knows, or in any.

    | HubSpot     | CRM         | produktiv |          Clientes (abonados)   Incluido
    | d.velop     | DMS         | nicht Gegenstand |   Pedidos               Excluido

A row that names a product is written as a label with a value, and what the other cells say behind it in brackets; a row of a
record gets a head that says what its "yes" and "no" are about; a row that begins with a label gets its colon.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.label_above import is_known
from inwriting.reading.page.labels import Labels, labels
from inwriting.reading.page.tables import RULE, names_products, table_at
from inwriting.reading.products.called import SORTS
from inwriting.reading.products.catalogue import Catalogue, catalogue
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, Span, placed_lines
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import Cues, cues
from inwriting.reading.told.prose import Clause

_YES = r"(?:yes|y|ja|j|oui|o|sí|si|s|sim|x|✓|✔|☑|in(?: scope)?(?=$|[,;(])|included|inbegriffen|enthalten|inclus\w*|compris\w*|incluid[oa]s?|inclu[íi]d[oa]s?|inbegrepen|wel)"
_NO = (
    r"(?:no|n|nein|non|nee|não|nao|✗|✘|out(?: of scope)?|never|not (?:needed|required|wanted|included)|excluded|n/?a|n\.v\.t\.?|niet|nicht|ausgeschlossen|entfällt|exclu\w*|"
    r"hors (?:périmètre|scope)|excluid[oa]s?|exclu[íi]d[oa]s?|fuera(?: de alcance)?|uitgesloten|fora(?: d[oe] (?:âmbito|escopo))?|sans objet|buiten scope|no aplica|não se aplica)"
)
_OPEN = (
    r"(?:\?+|maybe|perhaps|possibly|may be|later|tb[acd]|open|undecided|unclear|vielleicht|evtl\.?|eventuell|offen|später|peut-être|plus tard|à (?:voir|définir|confirmer)|quizás?|tal vez|más adelante|"
    r"por definir|pendiente|misschien|later|nog (?:niet beslist|open)|eventueel|talvez|mais tarde|a (?:definir|confirmar))"
)
_VERDICT = lazy.pattern(
    rf"(?:(?P<yes>{_YES})|(?P<no>{_NO})|(?P<open>{_OPEN}))(?=$|[\s,;:(–—-])(?P<rest>.*)", re.I | re.S
)
_IN_USE = lazy.pattern(
    r"\b(?:live|in use|used|use it|active|current\w*|today|produktiv|aktiv|im einsatz|in betrieb|genutzt|in verwendung|en uso|activ[oa]|en service|en production|utilisée?|actif|active|in gebruik|actief|em uso|ativ[oa]|em produção)\b",
    re.I,
)
_NOTHING = lazy.pattern(r"[-–—.·/ ]*")
_DRESS = " \t*_`|"
_TAIL = lazy.pattern(
    r"\s*(?:$|[\d(,;:–—-].*|(?:cloud|online|edition|suite|version|sales|crm|erp|enterprise|pro|professional|standard|premium|one|documents?)\b.*)",
    re.I | re.S,
)
_SORT = lazy.pattern(rf"\b(?:{'|'.join(SORTS)})\b", re.I)
_DIGIT = lazy.pattern(r"\d")
_TITLE = lazy.pattern(r"[^\W\d_](?:[^.!?\d]|\.(?=\w| [a-z-])){0,45}[^!,;]?")  # as a label is written
_HEADER = lazy.pattern(r"(?:from|to|von|an|de|à|para|van|aan)", re.I)  # of a mail, or a flow
_FLOW = lazy.pattern(r"\s(?:to|nach|vers|naar|para|->|→|=>|>)\s", re.I)
_SORT_FIRST = lazy.pattern(rf"(?P<sort>{'|'.join(SORTS)})(?: ?[,;:/+&–—-] ?)(?P<what>[^()]+)", re.I)
_GAP = lazy.pattern(r" {2,}|\t+")
_BULLET = lazy.pattern(r"[ \t]*(?:[-*•–] )?[ \t]*")
_LONGEST = 80  # characters of a cell that names something
_SLANT = 2  # characters by which the cells of a column may begin apart
_SOME, _MOST = 0.4, 0.6  # of the cells of a column: of one that is titled so, and of any
_SHORT_TITLE = 3  # words of one that asks for nothing but a remark
_FEWEST = 2  # rows
_FEWEST_LABELS = 3
_NUMBER = lazy.pattern(r"\d[\d.,’' ]*")
_LONG = 5  # rows of a form, of which fewer labels need be known
_MOST_CELLS = 9


@dataclass(frozen=True, slots=True)
class _Grid:
    """Rows of a text that have the same columns; a cell that is missing is empty."""

    lines: tuple[Span, ...]  # with their ends
    inner: tuple[Span, ...]  # without the space around them
    rows: tuple[tuple[Span, ...], ...]

    @property
    def second(self) -> int:
        """Where the second column begins on its lines."""
        return min(row[1][0] - line[0] for row, line in zip(self.rows, self.lines, strict=True))


@dataclass(frozen=True, slots=True)
class _Known:
    """What the cells of a table may name."""

    labels: Labels
    systems: Catalogue
    cues: Cues

    def product(self, words: str) -> bool:
        """Whether a cell is the name of a product, with a version or a remark behind it."""
        if not words or len(words) > _LONGEST:
            return False
        found = self.systems.find(Clause(words, 0, len(words), "stated", (0, len(words))), sure=True)
        behind = bool(found) and (_TAIL.match(words, found[0].end) is not None or len(found) > 1)
        return behind and found[0].start == 0 and not _FLOW.search(words)

    def purpose(self, words: str) -> bool:
        """Whether a cell says what a system is for, as a label would."""
        if not words or len(words) > _LONGEST:
            return False
        fact, _ = self.labels.named(words)
        return bool(_SORT.search(words)) or (fact is not None and fact.kind == "system")

    def record(self, words: str) -> bool:
        """Whether a cell is the name of a record."""
        if not words or len(words) > _LONGEST:
            return False
        name = re.split(r"\s*[(]", words)[0]
        said = Said.of(name)
        return any(
            start == 0 and end == len(name)
            for key in self.cues.scope
            if key in self.cues.choices
            for _, start, end in self.cues.choices[key].places(said)
        )

    def label(self, words: str) -> bool:
        return bool(words) and len(words) <= _LONGEST and is_known(words, self.labels)


def in_words(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that write the rows of such tables as lines that are read without them."""
    if "|" not in text and "\t" not in text and "  " not in text:
        return []
    known = _Known(labels(playbook), catalogue(playbook), cues(playbook))
    edits: list[Edit] = []
    forms: dict[tuple[int, int], list[_Grid]] = {}  # by how many columns they have, and where the second begins
    for grid in _grids(text):
        if found := _places(text, grid, known):
            edits += found
            continue
        if table_at(text, grid.lines, 0) is not None:
            continue  # its head says what it holds
        if found := _systems(text, grid, known) or _records(text, grid, known):
            edits += found
        else:
            forms.setdefault((len(grid.rows[0]), grid.second), []).append(grid)
    for grids in forms.values():
        edits += _labelled(text, grids, known)
    return sorted(edits)


def _grids(text: str) -> Iterator[_Grid]:
    """The tables of a text: lines in a row that are parted alike."""
    block: list[tuple[int, str]] = []
    sort = ""
    for start, line in [*placed_lines(text), (len(text), "")]:
        new = "|" if "|" in line else "\t" if "\t" in line.strip() else "  " if _GAP.search(line.strip()) else ""
        if block and line.strip() and RULE.fullmatch(line):
            continue
        if new != sort or not new:
            if block and (grid := _grid(block, sort)):
                yield grid
            block, sort = [], new
        if new and not RULE.fullmatch(line):
            block.append((start, line))


def _grid(block: Sequence[tuple[int, str]], sort: str) -> _Grid | None:
    """The cells of lines that are parted by a sign."""
    if sort == "|":
        rows = [_by_bars(start, line) for start, line in block]
    elif sort == "\t":
        single = [[*_parted(start, line, re.compile("\t"))] for start, line in block]
        fits = max(map(len, single)) == len(single[0]) or min(map(len, single)) == max(map(len, single))
        rows = single if fits else [[*_parted(start, line, _GAP)] for start, line in block]
    else:
        rows = [[*_parted(start, line, _GAP)] for start, line in block]
        rows = _aligned(block, rows)
    most = max(map(len, rows), default=0)
    if not 2 <= most <= _MOST_CELLS or any(len(row) < 2 for row in rows):
        return None
    ends = [start + len(line.rstrip()) for start, line in block]
    full = tuple((*row, *[(end, end)] * (most - len(row))) for row, end in zip(rows, ends, strict=True))
    inner = tuple((end - len(line.strip()), end) for (_, line), end in zip(block, ends, strict=True))
    return _Grid(tuple((start, start + len(line) + 1) for start, line in block), inner, full)


def _by_bars(start: int, line: str) -> list[Span]:
    first = len(line) - len(line.lstrip(" \t"))
    first += line.startswith("|", first)
    last = len(line.rstrip())
    last -= line.endswith("|", first, last)
    return [*_parted(start + first, line[first:last], re.compile(r"\|"))]


def _parted(start: int, line: str, sign: re.Pattern[str]) -> Iterator[Span]:
    """The stretches between signs, without the space around them."""
    begin = len(line) - len(line.lstrip()) if sign is _GAP else 0
    bullet = _BULLET.match(line, begin) if sign is _GAP else None
    begin = bullet.end() if bullet else begin
    last = len(line.rstrip()) if sign is _GAP else len(line)
    for cut in [*[(found.start(), found.end()) for found in sign.finditer(line, begin, last)], (last, last)]:
        words = line[begin : cut[0]]
        left = len(words) - len(words.lstrip())
        yield start + begin + left, start + begin + max(left, len(words.rstrip()))
        begin = cut[1]


def _aligned(block: Sequence[tuple[int, str]], rows: Sequence[list[Span]]) -> list[list[Span]]:
    """The cells of lines under one another, in the columns in which they begin; as they come, where they stand in none."""
    widest = max(zip(block, rows, strict=True), key=lambda one: len(one[1]))
    starts = [cell[0] - widest[0][0] for cell in widest[1]]
    aligned: list[list[Span]] = []
    for (start, line), row in zip(block, rows, strict=True):
        end = start + len(line.rstrip())
        cells = [(end, end)] * len(starts)
        for at, cell in enumerate(row):
            places = [place for place, begins in enumerate(starts) if abs(begins - (cell[0] - start)) <= _SLANT]
            place = places[0] if places and len(row) < len(starts) else at
            cells[place] = cell
        aligned.append(cells)
    return aligned


def _share(cells: Sequence[str], is_one: Callable[[str], bool]) -> float:
    """How many of the cells that say something are such."""
    told = [cell for cell in cells if not _NOTHING.fullmatch(cell)]
    return sum(map(is_one, told)) / len(told) if told else 0.0


def _words(text: str, grid: _Grid) -> list[list[str]]:
    return [[" ".join(text[slice(*cell)].strip(_DRESS).split()) for cell in row] for row in grid.rows]


_HELD = lazy.pattern(
    r"what(?: for| is kept)?|records?|data|information|objects?|entit(?:y|ies)|things?|subjects?|topics?|areas?|work|process(?:es)?|jobs?|tasks?|documents?|functions?|for what|used for",
    re.I,
)
_PLACE = lazy.pattern(
    r"where(?: (?:(?:it|this|that|they) )?(?:is|are|sits?|lives?|stands?|is done|is kept|kept|held|done|stored))?|(?:kept|held|stored|done|sits?|lives?|runs?|managed|handled)(?: in| on| with)?|home|place|which(?: one)?|(?:what )?we (?:use|have|run)|used|in use|with what",
    re.I,
)
_OF_APPROVALS = lazy.pattern(r"approv|sign(?:s|ed)?\b|decid|releas|\bwho\b", re.I)


def _places(text: str, grid: _Grid, known: _Known) -> list[Edit]:
    """A table of records and of the systems in which they are kept, by a head like "What | Where | How often": the title of the
    place says so. Of other places, and of approvals, it is none."""
    titles, *body = _words(text, grid)
    at = next((column for column, title in enumerate(titles) if column and _PLACE.fullmatch(title)), 0)
    if not at or not _HELD.fullmatch(titles[0]) or _OF_APPROVALS.search(" ".join(titles)):
        return []
    if any(map(names_products, titles)) or any(_OF_APPROVALS.search(row[0]) for row in body):
        return []
    cells = [row[at] for row in body]
    if sum(map(known.product, cells)) < _FEWEST or _share(cells, known.product) < _MOST:
        return []
    edits = [(*grid.rows[0][at], "System")]
    edits += [
        (*cell, "Volume")
        for title, cell in zip(titles, grid.rows[0], strict=True)
        if title.casefold() in ("how often", "frequency")
    ]
    return sorted(edits)


def _systems(text: str, grid: _Grid, known: _Known) -> list[Edit]:
    """A table of products: what each is for is its label, and what else is said of it stands in brackets."""
    words = _words(text, grid)
    columns = range(len(words[0]))
    held = [sum(known.product(row[at]) for row in words) for at in columns]
    at = max(columns, key=lambda column: (held[column], -column))
    head = not known.product(words[0][at])
    body = words[1:] if head else words
    titled = head and names_products(words[0][at]) and all(len(title.split()) <= _SHORT_TITLE for title in words[0])
    least = _SOME if titled else _MOST
    if (
        sum(known.product(row[at]) for row in body) < _FEWEST
        or _share([row[at] for row in body], known.product) < least
    ):
        return []
    others = [column for column in columns if column != at]
    purposes = {column: sum(known.purpose(row[column]) for row in body) for column in others}
    purpose = max(others, key=lambda column: (purposes[column], -column))
    labelled = sum(known.label(row[0]) for row in body) if at else 0
    if at == 1 and not titled and labelled > sum(known.purpose(row[0]) for row in body):
        return []  # a form, of which some values are products
    if at == 1 and len(words[0]) == 2 and not head:
        return []
    edits: list[Edit] = []
    if head:
        edits.append((*grid.inner[0], ""))
    titles = words[0] if head else [""] * len(words[0])
    for row, cells, line in zip(body, grid.rows[head:], grid.inner[head:], strict=True):
        if not row[at][:1].isupper() and not known.product(row[at]):
            continue  # "whiteboard"
        label = row[purpose] if purposes[purpose] and known.purpose(row[purpose]) else ""
        if sort := _SORT_FIRST.match(label):
            label = f"{sort['sort']} ({sort['what']})"  # "CRM, customer service"
        edits += _row_of_system(row, cells, line, at, purpose if label else -1, label or _label(row[at], known), titles)
    return edits


def _label(name: str, known: _Known) -> str:
    """The label of a product of which its row does not say what it is for."""
    return "System" if known.product(name) else "Other systems"


def _row_of_system(
    row: Sequence[str], cells: Sequence[Span], line: Span, at: int, purpose: int, label: str, titles: Sequence[str]
) -> Iterator[Edit]:
    """One row, as `label: product (what else is said)`."""
    before: list[str] = []
    behind: list[tuple[Span, str | None]] = []  # what is read in the place of a cell, None for itself
    for column, words in enumerate(row):
        if column in (at, purpose) or _NOTHING.fullmatch(words):
            continue
        said = _said(words, titles[column])
        if said == "":
            continue
        if column < at:
            before.append(said or words)
        else:
            behind.append((cells[column], said))
    first, last = line
    yield (first, cells[at][0], f"{label}: ")
    closed = row[at].endswith(")")
    end = cells[at][1]
    opening = ("; " if closed else " (") + "; ".join(before)
    if closed:
        end -= 1
    if not before and not behind:
        if cells[at][1] < last:
            yield (cells[at][1], last, "")
        return
    for number, (cell, said) in enumerate(behind):
        join = opening + ("; " if before else "") if not number else "; "
        if said is None:
            yield (end, cell[0], join)
            end = cell[1]
        else:
            yield (end, cell[1], join + said)
            end = cell[1]
    yield (end, max(end, last), (opening if not behind else "") + ")")


def _said(words: str, title: str) -> str | None:
    """What a cell says of a product, if it does so by "yes" or "no", whose meaning the title of its column tells; None where its
    words do, "" for nothing."""
    verdict = _VERDICT.fullmatch(words)
    if verdict is None:
        return None
    rest = verdict["rest"].strip(" ,;:()–—-")
    if verdict["yes"]:
        return rest
    if verdict["open"]:
        return "perhaps" if not rest else f"perhaps; {rest}"
    if len(verdict[0]) - len(verdict["rest"]) > 3 and verdict["no"].casefold() not in ("não", "nao", "nein"):
        return None  # "excluded" says it itself
    return "no longer in use" if _IN_USE.search(title) else "out of scope"


def _records(text: str, grid: _Grid, known: _Known) -> list[Edit]:
    """A table of records and whether they are part of it: it gets a head that says so."""
    words = _words(text, grid)
    head = not known.record(words[0][0])
    body = words[1:] if head else words
    if sum(known.record(row[0]) for row in body) < _FEWEST or _share([row[0] for row in body], known.record) < 0.6:
        return []
    columns = range(1, len(words[0]))
    verdicts = [
        at for at in columns if _share([row[at] for row in body], lambda cell: bool(_VERDICT.fullmatch(cell))) > 0.5
    ]
    if len(verdicts) != 1:
        return []
    edits: list[Edit] = []
    title = "| Record | In scope |"
    if head:
        edits.append((*grid.inner[0], title))
    opening = "| " if head else f"{title}\n| "
    for row, cells, (first, last) in zip(body, grid.rows[head:], grid.inner[head:], strict=True):
        verdict = _VERDICT.fullmatch(row[verdicts[0]])
        told = "·" if verdict is None else "yes" if verdict["yes"] else "no" if verdict["no"] else "maybe"
        edits += [
            (first, cells[0][0], opening),
            (cells[0][1], last, f" | {told} |"),
        ]
        opening = "| "
    return edits


def _labelled(text: str, grids: Sequence[_Grid], known: _Known) -> list[Edit]:
    """A form in columns, which may have gaps between its lines: a label, its value, and a remark on it. Rows of systems and of
    figures, of which `layout` reads the remark, stay as they are."""
    rows = [
        (words, cells, line)
        for grid in grids
        for words, cells, line in zip(_words(text, grid), grid.rows, grid.inner, strict=True)
    ]
    columns, heads = len(rows[0][0]), [words[0] for words, _, _ in rows]
    if columns > 3 or (columns == 2 and "|" in text[slice(*rows[0][2])]):
        return []
    if sum(head.endswith((":", "?")) for head in heads) > len(heads) / 2 or any(map(_HEADER.fullmatch, heads)):
        return []
    likely = len(rows) >= _LONG and all(_TITLE.fullmatch(head) or not head for head in heads)
    if sum(map(known.label, heads)) < max(_FEWEST_LABELS, len(rows) / (5 if likely else 2)):
        return []
    edits: list[Edit] = []
    for row, cells, (first, last) in rows:
        remark = row[2] if len(row) == 3 and not _NOTHING.fullmatch(row[2]) else ""
        if not row[0] or _NOTHING.fullmatch(row[1]) or (columns == 2 and _NUMBER.fullmatch(row[1])):
            continue  # "SKUs    412"
        if remark and _is_of_value(row[1], remark, known.purpose(row[0])):
            continue
        colon = "" if row[1].startswith(":") else " " if row[0].endswith((":", "?")) else ": "
        edits += [(first, cells[0][0], ""), (cells[0][1], cells[1][0], colon)]
        if remark and "@" not in remark:
            edits += [(cells[1][1], cells[2][0], " ("), (cells[2][1], last, ")")]
        elif remark:
            edits += [(cells[1][1], cells[2][0], ", "), (cells[2][1], last, "")]
        else:
            edits.append((cells[1][1], last, ""))
    return edits


def _is_of_value(value: str, remark: str, system: bool) -> bool:
    """Whether a remark is on a system, or a figure beside a figure."""
    return system or bool(_DIGIT.search(value) and _DIGIT.search(remark))
