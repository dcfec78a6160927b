"""Which way records move between the systems, in the words of the brief: "contacts both ways", "orders from HubSpot to
Odoo", a column "Direction" of a table.

No fact has a key for it: what is read here is never asked for, priced or counted, it is what the scope repeats. So only
what names a record, and both ends or that it goes both ways, is read; what is only wished, refused, asked or of today is
none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from inwriting.playbook.once import once
from inwriting.playbook.schema import Playbook
from inwriting.reading.model import DirectionRead
from inwriting.reading.page.body import Body
from inwriting.reading.page.lead_in import behind_lead_in
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import placed_lines
from inwriting.reading.told.prose import clauses
from inwriting.reading.told.registers import Registers

_SAID = ("stated", "planned")  # the moods of what is wanted: "should go both ways"
_BOTH = (
    r"(?:in |into )?both (?:ways|directions)|in either direction|each way|two[- ]ways?|(?:bi|two)-?directional(?:ly)?|"
    r"back and forth|and back(?: again)?|to and fro|(?:in )?beide (?:richtungen|richtingen)|dans les deux sens|en (?:ambos sentidos|ambas direcciones)|"
    r"nos dois sentidos|em ambos os sentidos|bidire[ck]tional|bidirectionnel\w*|bidireccional\w*|bidirecional\w*|bidirectioneel"
)
_ONE = r"one[- ]way(?! or\b)|in one direction|unidirectional(?:ly)?|einseitig"
_WAYS = lazy.pattern(rf"(?<![\w-])(?:{_BOTH}|{_ONE})(?![\w-])", re.I)
_ARROW = r" ?(?:<?[-=–—]{1,2}>|→|⇒|➔|⟶|↔|⇄|⇆|<[-=]+>) ?"
_INTO = "| nach | vers | naar | a | para "
_GOES = lazy.pattern(rf" (?:in)?to |{_ARROW}{_INTO}", re.I)  # without which nothing is said of where something goes
_NOT_OF_THIS = lazy.pattern(  # how it goes today, moves for good from an old system, or systems that are linked
    r"\b(?:today|currently|current|at present|at the moment|now(?! on)|existing|so far|until now|up to now|already|used to|retype\w*|re-?key\w*|by hand|manual\w*|"
    r"migrat\w+|switch\w*|replac\w+|mov(?:e|ed|es|ing) (?:over|away|house)|convert\w*|upgrad\w*|heute|aktuell|derzeit|aujourd|actualmente|hoje)\b",
    re.I,
)
_LINKED = lazy.pattern(
    r"\b(?:connect\w*|link(?:s|ed|ing)?|integrat\w+|interfac\w+|coupl\w+|bridge\w*|anbind\w+|koppel\w*)\b", re.I
)
_DENIED = lazy.pattern(
    r"\b(?:no|not|never|without|neither|nor|nobody|nothing|unclear|undecided|unsure|whether|either way|nicht|kein\w*|pas|sans|sin|sem|não|niet|geen)\b|n['’]t\b",
    re.I,
)
_MOVES = lazy.pattern(
    r"\b(?:sync\w*|flow\w*|go(?:es)?|move[sd]?|travel\w*|pass(?:es|ed)?|transfer\w*|exchang\w+|push\w*|send|sent|cop(?:y|ied|ies)|replicat\w+|shar(?:e|ed|ing)|updat\w+|carried|kept)\b",
    re.I,
)
_BETWEEN = "are|is|be|to|should|must|shall|only|updates?|changes?|data|records?|details|too|each|all|in|and"
_OF_PEOPLE = lazy.pattern(r"\bby (?:e-?mail|phone|post|mail|fax)\b|\b(?:sister|parent|competitors?|approv\w+)\b", re.I)
_DATA = (
    r"data|records?|updates?|changes?|status(?:es)?|stock|prices?|pricing|products?|items?|payments?|quotes?|quotations?|everything|master data|"
    r"address(?:es)?|details|daten|données|datos|dados|gegevens|sync(?:s|ed|ing|hroni[sz]\w+)?"
)
_HEADED = lazy.pattern(
    r"\s*\**(?:(?:sync|data|transfer|integration|flow) )?(?:directions?|flows?|ways?|richtung|sens|sentido|richting)(?: of (?:flow|sync|transfer|data))?\**\s*",
    re.I,
)
_FROM, _TO = (
    lazy.pattern(rf"\s*\**(?:{words})\**\s*", re.I)
    for words in (
        "from(?: system)?|source(?: system)?|sender|origin|de|von|van|quelle|bron|origen|origem|depuis|desde",
        "(?:in)?to(?: system)?|target(?: system)?|destination|receiver|vers|nach|naar|a|hacia|para|ziel|doel|destino|à",
    )
)
_THERE_AND_BACK = r"(?:go|come|flow|pass|travel|move|return|sync|(?:are|is|be|get) (?:sent|passed|copied|pushed|written|returned|posted))(?:e?s)? (?:back|over|across) (?:in)?to "
_CELL = lazy.pattern(r"[^\t|]+")
_MARK = lazy.pattern(r"^\W*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(?:[-*•–]\s+)?")
_PARTS = lazy.pattern(r"[^;]+")
_RULE = lazy.pattern(r"[\s|:-]*")
MOST = 12  # that a scope can use; a longer list is told by its table
_BARE = 3  # letters of which a part of a name has at least so many, or a digit


def directions(
    body: Body, registers: Registers, playbook: Playbook, own: Sequence[tuple[int, int]]
) -> tuple[DirectionRead, ...]:
    """What a brief says of the way that records move, in its order and each once."""
    ends = _ends(body, registers, playbook)
    found: dict[str, DirectionRead] = {}
    for read in sorted(
        (*_in_prose(body, playbook, ends), *_in_tables(body, playbook, ends, own)), key=lambda read: read.start
    ):
        found.setdefault(" ".join((read.row or read.evidence).casefold().split()), read)
    return tuple(found.values())[:MOST]


def _in_prose(body: Body, playbook: Playbook, ends: str) -> Iterator[DirectionRead]:
    from_to, record = _between(ends), _records(playbook)
    back_to = re.compile(rf"\b{_THERE_AND_BACK}(?:the |our )?(?:{ends})(?![\w-])", re.I) if ends else from_to
    of_record = _records_with_their_way(playbook)
    for passage in body.passages:
        words = body.text[passage.start : passage.end]
        if passage.mood or passage.heading.mood or "\t" in words or "|" in words or body.asks(passage):
            continue
        goes = _GOES.search(words)
        if not (_WAYS.search(words) or (goes and (from_to.search(words) or back_to.search(words)))):
            continue
        for clause in clauses(body.text, passage.start, passage.end):
            for part in _PARTS.finditer(clause.text):
                bare = _MARK.sub("", part[0])
                said = bare[behind_lead_in(bare) :]
                if clause.mood not in _SAID or not record.search(said):
                    continue
                both = _WAYS.search(said) and (_MOVES.search(said) or of_record.search(said))
                one_way = from_to.search(said) or back_to.search(said)
                if not both and (not one_way or _LINKED.search(said)):
                    continue
                if any(against.search(said) for against in (_NOT_OF_THIS, _DENIED, _OF_PEOPLE)):
                    continue
                start = clause.start + part.end() - len(said)
                end = clause.start + len(part[0].rstrip(" \t\r\n.,")) + part.start()
                yield DirectionRead(body.text[start:end], start, end)


def _in_tables(body: Body, playbook: Playbook, ends: str, own: Sequence[tuple[int, int]]) -> Iterator[DirectionRead]:
    """The cells of a column that is headed "Direction", each with the record of its row."""
    alone = re.compile(rf"\W*(?:{_BOTH}|both|two|{_ONE}|{_between(ends).pattern})\W*", re.I)
    record = _records(playbook)
    end_of = re.compile(rf"\W*(?:the |our )?(?:{ends})(?![\w-])\W*", re.I)
    column, between = -1, (-1, -1)
    for start, line in placed_lines(body.text):
        cells = [(cell.start(), cell[0].strip()) for cell in _CELL.finditer(line) if cell[0].strip()]
        if len(cells) < 2 or not any(first <= start < last for first, last in own):
            if not (_RULE.fullmatch(line) and line.strip()):
                column, between = -1, (-1, -1)
            continue
        heads = [at for at, (_, cell) in enumerate(cells) if _HEADED.fullmatch(cell)]
        if heads:
            column = heads[0]
            continue
        pair = [[at for at, (_, cell) in enumerate(cells) if head.fullmatch(cell)] for head in (_FROM, _TO)]
        if all(len(found) == 1 for found in pair):
            between = pair[0][0], pair[1][0]
            continue
        if min(between) >= 0 and max(between) < len(cells):
            first, last = cells[between[0]][1], cells[between[1]][1]
            name = next(
                (cell for at, (_, cell) in enumerate(cells) if at not in between and record.fullmatch(cell)), ""
            )
            if name and first != last and end_of.fullmatch(first) and end_of.fullmatch(last):
                end = start + len(line.rstrip())
                yield DirectionRead(body.text[start:end], start, end, f"{name}: {first} → {last}")
        if 0 <= column < len(cells) and (way := alone.fullmatch(cells[column][1])):
            name = next((cell for at, (_, cell) in enumerate(cells) if at != column and record.fullmatch(cell)), "")
            if name:
                end = start + len(line.rstrip())
                yield DirectionRead(body.text[start:end], start, end, f"{name}: {way[0].strip()}")


def _between(ends: str) -> re.Pattern[str]:
    """What names both ends: "from the CRM to Odoo", "HubSpot → Odoo", "HubSpot to Odoo: orders"."""
    end = rf"(?:(?:the|our|my) )?(?<![\w-])(?:{ends})(?![\w-])"
    return re.compile(rf"{end}(?:[^.;,:\n]{{0,25}}? (?:in)?to |{_ARROW}{_INTO}){end}", re.I)


def _ends(body: Body, registers: Registers, playbook: Playbook) -> str:
    """How the systems of a brief are called in it: by their names, a part of these, or what they are."""
    called = {fact.label for fact in playbook.facts if fact.kind == "system"}
    names = set(called)
    for key, folded in registers.places():
        if registers.kind(key) == "system":
            product = playbook.products.get(folded)
            if not product and body.small.count(folded) == 1:
                continue  # "from Leeds to York"
            name = product.name if product else folded
            names |= {name, *(name.removesuffix(kind) for kind in called)}
            names |= {part for part in name.split() if len(part) >= _BARE or not part.isalpha()}
            if product:
                vendor = product.vendor.split()[0]
                names |= {*product.aliases, *product.in_context, *product.misspellings}
                names |= {vendor} if name.startswith(vendor) else set()
    told = [re.escape(name) for name in sorted(names, key=len, reverse=True)]
    return "|".join([*told, *filter(None, [playbook.scope.ends])])


@once
def _records(playbook: Playbook) -> re.Pattern[str]:
    """The records of a playbook by all of their words, and what is said of data in general."""
    choices = (choice for fact in playbook.facts if fact.kind == "list" for choice in fact.choices)
    words = {word for choice in choices for word in (choice.label, *choice.words)}
    told = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{told}|{_DATA})s?(?![\w-])", re.I)


@once
def _records_with_their_way(playbook: Playbook) -> re.Pattern[str]:
    """A record, and right behind it the way that it moves: "contacts should be in both directions"."""
    return re.compile(rf"{_records(playbook).pattern}(?:\W+(?:{_BETWEEN}))*\W+(?:{_BOTH}|{_ONE})(?![\w-])", re.I)
