"""Tables that are filled in with crosses: what is meant stands at the head of the column that is crossed.

    | Name      | our CRM | take along | leave out |        Record  In   Out        PERSON...
    | Pipedrive |    x    |            |           |        Orders  Yes  No

They are written anew, cell by cell, as tables that say in words what a row is (`CRM`) and whether it is in the scope (`yes`,
`no`), which is how `tables` reads all others. A table whose head has roles, with the persons below them, becomes a line for
each role.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.labels import Labels, labels
from inwriting.reading.page.tables import RULE, Span, cells_of, lines_of
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_YES = lazy.pattern(r"(?:x|xx|✓|✔|☑|☒|●|•|\+|y|yes|ja|oui|sí|si|sim|in|1|true|\[[xX✓]\])", re.I)
_NO = lazy.pattern(r"(?:n|no|nein|non|nee|não|out|0|false|✗|✘|☐|\[ ?\])", re.I)
_OPEN = lazy.pattern(r"(?:maybe|perhaps|possibly|later|tb[cd]|open|undecided|unclear|\?+)", re.I)
_NOTHING = lazy.pattern(r"[-–—.·/ ]*")
_CRM, _ERP = lazy.pattern(r"\bcrm\b", re.I), lazy.pattern(r"\berp\b", re.I)
_OUT = lazy.pattern(
    r"(?:to )?(?:leave|left|keep|kept|stays?|remains?)\b.*|out(?: of scope)?|excluded?|skip|not\b.*|no|later|phase (?:2|two|ii)|next (?:phase|year)|untouched",
    re.I,
)
_STAYS = lazy.pattern(r"(?:to (?:be )?)?(?:keep|kept|stays?|remains?|retain(?:ed)?)(?: it)?\??", re.I)
_LIVE = lazy.pattern(r"(?:live|in use|used|active|current|today|now)(?: today| now| currently)?\??", re.I)
_IN = lazy.pattern(
    r"(?:take along|take|in|use(?: it)?|includ\w+|in (?:this |the )?(?:project|scope|job|work)|(?:this )?project|scope|connect\w*|link\w*|sync\w*|need\w*|want\w*|transfer\w*|integrat\w+|"
    r"move[ds]?|yes|both(?: ways)?|(?:to|into|from) \w.*|.{1,30}(?:->|→|=>|>| to ).{1,30})\??",
    re.I,
)
_RECORDS = lazy.pattern(r"(?:records?(?: types?)?|objects?|data(?: objects?)?|entit(?:y|ies)|what)", re.I)
_SYSTEMS = lazy.pattern(r"(?:names?|systems?|products?|applications?|software|tools?|programs?)", re.I)
_FEWEST = 2  # rows


def crossed(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that write tables of crosses, and of persons below their roles, in words."""
    lines = lines_of(text, 0, len(text))
    edits: list[Edit] = []
    at = 0
    while at < len(lines):
        table = _table(text, lines, at)
        if table is None:
            at += 1
            continue
        rows, at = table
        edits += _persons(text, rows, labels(playbook)) or _in_words(text, rows)
    return edits


def _table(text: str, lines: Sequence[Span], at: int) -> tuple[list[list[Span]], int] | None:
    """The cells of the rows of a table that begins with a line, and the line behind it; all rows have as many."""
    head = cells_of(text, lines[at])
    if not 2 <= len(head) <= 8:
        return None
    rows, behind = [head], at + 1
    while behind < len(lines):
        line = text[slice(*lines[behind])]
        if RULE.fullmatch(line) and line.strip():
            behind += 1
            continue
        cells = cells_of(text, lines[behind])
        if len(cells) == len(head) - 1 and line.rstrip("\r\n ").endswith(("|", "\t")):  # the last one is empty
            last = lines[behind][0] + len(line.rstrip("\r\n"))
            cells.append((last, last))
        if len(cells) != len(head):
            break
        rows.append(cells)
        behind += 1
    return (rows, behind) if len(rows) > 1 else None


def _persons(text: str, rows: Sequence[Sequence[Span]], known: Labels) -> list[Edit]:
    """A head of roles over one row of persons: a line for each."""
    titles = [text[slice(*cell)].strip("*_ ") for cell in rows[0]]
    facts = (known.named(title)[0] for title in titles)
    if len(rows) != 2 or not all(fact and fact.kind == "people" for fact in facts):
        return []
    first, last = rows[0][0][0], rows[0][-1][1]
    edits: list[Edit] = [(first, last, "")]
    behind = 0
    for title, cell in zip(titles, rows[1], strict=True):
        edits += [(behind or cell[0], cell[0], "\n"), (cell[0], cell[0], f"{title}: ")]
        behind = cell[1]
    return edits


def _in_words(text: str, rows: Sequence[Sequence[Span]]) -> list[Edit]:
    """What crosses say, in words; nothing where the table has none."""
    titles = [" ".join(text[slice(*cell)].replace("_", " ").strip("*: ").split()) for cell in rows[0]]
    words = [[text[slice(*cell)].strip("*_ ") for cell in row] for row in rows[1:]]
    of_records, of_systems = _RECORDS.fullmatch(titles[0]), _SYSTEMS.fullmatch(titles[0])
    if not (of_records or of_systems) or len(words) < _FEWEST:
        return []
    kinds = [""] + [
        _kind(titles[column], [row[column] for row in words], bool(of_records)) for column in range(1, len(titles))
    ]
    roles = [column for column, kind in enumerate(kinds) if kind in ("crm", "erp")]
    scopes = [column for column, kind in enumerate(kinds) if kind in ("in", "out")]
    if not scopes and not roles:
        return []
    edits: list[Edit] = []
    told = any(_CRM.search(cell) or _ERP.search(cell) for row in words for cell in row[1:])
    if of_systems and titles[0].casefold() in ("name", "names") and (roles or told):
        edits.append((*rows[0][0], "System"))
    for column, cell in list(enumerate(rows[0]))[1:]:
        if column == (roles or [0])[0]:
            edits.append((*cell, "Role"))
        elif column == (scopes or [0])[0]:
            edits.append((*cell, "In scope"))
        elif kinds[column] == "live":
            edits.append((*cell, "Status"))
        elif kinds[column]:
            edits.append((*cell, "·"))
    for row, cells in zip(words, rows[1:], strict=True):
        marked = {column for column, kind in enumerate(kinds) if kind and _YES.fullmatch(row[column])}
        denied = {column for column, kind in enumerate(kinds) if kind and _NO.fullmatch(row[column])}
        for column, cell in list(enumerate(cells))[1:]:
            if column == (roles or [0])[0]:
                role = next((kinds[one].upper() for one in roles if one in marked), "·")
                edits.append((*cell, role))
            elif column == (scopes or [0])[0]:
                left_open = any(kinds[one] and _OPEN.fullmatch(row[one]) for one in range(1, len(row)))
                edits.append(
                    (*cell, "maybe" if left_open else _verdict(kinds, marked, denied, of_records=of_systems is None))
                )
            elif kinds[column] == "live":
                edits.append((*cell, "no longer in use" if column in denied else "in use" if column in marked else "·"))
            elif kinds[column]:
                edits.append((*cell, "·"))
    return edits


def _kind(title: str, cells: Sequence[str], of_records: bool) -> str:
    """What a column of crosses means; "" for any other."""
    if not of_records and _STAYS.fullmatch(title):
        return ""  # of a system: it is there, and not to go
    marks = [cell for cell in cells if _YES.fullmatch(cell) or _NO.fullmatch(cell)]
    if not marks or not all(cell in marks or _NOTHING.fullmatch(cell) or _OPEN.fullmatch(cell) for cell in cells):
        return ""
    if not of_records and (_CRM.search(title) or _ERP.search(title)):
        return "crm" if _CRM.search(title) else "erp"
    if _LIVE.fullmatch(title):
        return "live"
    if _OUT.fullmatch(title):
        return "out"
    return "in" if of_records or _IN.fullmatch(title) else ""


def _verdict(kinds: Sequence[str], marked: set[int], denied: set[int], *, of_records: bool) -> str:
    """Whether a row is in the scope by its crosses."""
    if any(kinds[column] == "in" for column in marked):
        return "yes"
    if any(kinds[column] == "out" for column in marked):
        return "no"
    asked = {column for column, kind in enumerate(kinds) if kind == "in"}
    if asked and asked <= denied:
        return "no"
    return "maybe" if asked and of_records else "·"  # a record that nobody crossed is not said to be in it
