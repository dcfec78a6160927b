"""Labels that stand for several things at once: "CRM/ERP: HubSpot / Sage 200", "Budget & timeline: EUR 20,000, go-live 1 May
2027", "Finance and security: Ann Lee". Each is read as a line of its own; so are people behind "Approvals:", and who has which role is
written in one way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.page.labels import Labels, labels
from inwriting.reading.page.layout import indent
from inwriting.reading.page.list_titles import IN_SCOPE, mood_of_title
from inwriting.reading.roles.people import NAME
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines

_MARK = r"[ \t]*(?:[-*•–][ \t]+|(?:\d{1,2}|[A-Z])[.)][ \t]+)?"  # of an item
_LINE = lazy.pattern(
    r"(?m)^" + _MARK + r"(?P<first>[A-ZÀ-Þ][\w\-’' ]{1,30}?)(?P<joint> ?[/&+] ?| (?:and|und|et|y|e|en) )"
    r"(?P<second>[\w\-’' ]{2,30}?)[ \t]*(?::[ \t]*|\?[ \t]*\n?[ \t]*)(?P<said>[^\n]{2,160}?)[ \t]*$"
)
_SEVERAL = lazy.pattern(
    r"(?m)^"
    + _MARK
    + r"(?P<labels>[^\W\d_][^:/\n]{1,40}(?: / [^:/\n]{2,40}){1,3}?)[ \t]*:[ \t]*(?P<said>[^/\n]{1,80}(?: / [^/\n]{1,80}){1,3}?)[ \t]*$"
)
_BOOKS = lazy.pattern(r"(?:accounts|accounting|books|bookkeeping|ledger|finance)", re.I)  # beside a system, another
_MASTER = lazy.pattern(r"(?:master|owner|source of truth|leading(?: system)?) (?:of|for) .", re.I)
_WHETHER = lazy.pattern(r"(?:yes|no|y|n|maybe|in|out|ja|nein|oui|non|sí|si|nee|sim|não)", re.I)
_DATES = dict.fromkeys(("date", "dates", "timing", "time", "when"), "timeline")  # beside a budget
_PARTS = lazy.pattern(r" ?(?:/|;|\+|&) | / ?|;\s+|,?\s+[–—-]\s+(?:and )?|,\s+(?:and )?| (?:and|und|et|y|e|en) ")
_PERSON = lazy.pattern(rf"{NAME}[^,;/:]{{0,40}}")
_FURTHER = lazy.pattern(  # ", go-live 1 May 2027" in the line of a budget
    r"(?P<joint>[ \t]*[,;/][ \t]+|[ \t]+[-–—][ \t]+)(?P<label>[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ -]{2,24}?)(?P<gap>[ \t]+(?:(?:by|on|is|of|am|le|el|op|em|:)[ \t]+)?)"
    r"(?=(?:the )?\d{1,2}(?:st|nd|rd|th|er)?(?:[ .]{1,2}(?:of |de )?[A-Za-zÀ-ÿ]{3,}|[./]\d\d?[./]\d{4})|\d{4}-\d\d-\d\d|(?:EUR|USD|GBP|CHF|[€$£]) ?\d|\d[\d., ]*(?:€|EUR|CHF)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d)"
)
_DAY = r"[A-ZÀ-Þ][^:.;\n]{2,40}?(?:\([^()\n]{2,20}\))?[ \t]*:[ \t]*(?:[^\W\d][\w’']*[ \t]+){0,3}\d[^:;\n]{3,40}?"
_DAYS = lazy.pattern(
    rf"{_MARK}{_DAY}(?:\.[ \t]+{_DAY})+\.?[ \t]*"
)  # a line of nothing but days and sums, each with its label
_DAY_ENDS = lazy.pattern(r"(?P<joint>\.[ \t]+)(?=[A-ZÀ-Þ][^:.;\n]{2,60}:)")
_SENTENCE_ENDS = lazy.pattern(r"(?<=[^\W\d_]{2})[.!?][ \t]+(?=[A-ZÀ-Þ])")
_TITLED_WITHIN = lazy.pattern(  # "In scope: orders / out of scope: invoices"
    r"(?<=\w)(?P<joint>[ \t]+[/|–—-][ \t]+|;[ \t]+)(?P<label>[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ' -]{2,30}?)(?=[ \t]*:[ \t]*\S)"
)
_LABELLED = lazy.pattern(r"(?m)^" + _MARK + r"[A-ZÀ-Þ][\w\-’'/& ]{1,40}?[ \t]*:[ \t]*(?=\S)[^\n]*$")


def apart(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that give each of two labels its own value, on a line of its own. Where two roles have one person the second
    role stands behind the name."""
    known = labels(playbook)
    edits = _as_many(text, known) if " / " in text else []
    split = {start for start, _, _ in edits}  # the lines that are written anew
    for line in _LINE.finditer(text) if ":" in text or "?" in text else ():
        if line.start("first") in split:
            continue
        whole = f"{line['first']}{line['joint']}{line['second']}".casefold()
        names = [line[part].casefold().strip() for part in ("first", "second")]
        facts = [_meant(known.exact(_DATES.get(name, name))) for name in names]
        if not all(facts) or facts[0] == facts[1] or known.exact(whole):
            continue
        edits += _split(line, facts, _DATES.get(names[1], line["second"]))
    return sorted(edits)


def _as_many(text: str, known: Labels) -> list[Edit]:
    """The edits for lines of as many values as labels, which are parted alike: "Finance sign-off / security sign-off: Ann Lee /
    Bo Kim". One of the labels is known."""
    edits: list[Edit] = []
    for line in _SEVERAL.finditer(text):
        names, values = line["labels"].split(" / "), line["said"].split(" / ")
        if len(names) != len(values) or known.exact(line["labels"]):
            continue
        facts = [known.named(name)[0] or known.of_number(name) for name in names]
        told = any(facts) or all(map(_MASTER.match, names)) or all(map(_WHETHER.fullmatch, values))
        if not told or any(map(mood_of_title, map(str.casefold, names))):
            continue
        if any(fact and fact.kind == "system" for fact in facts):
            names = ["ERP" if _BOOKS.fullmatch(name) else name for name in names]
        start = line.start("said")
        edits.append((line.start("labels"), start, f"{names[0].strip()}: "))
        for name, value in zip(names[1:], values, strict=False):
            end = start + len(value)
            edits.append((end, end + len(" / "), f"\n{name.strip()}: "))
            start = end + len(" / ")
    return edits


def _meant(fact: Fact | None) -> Fact | None:
    return fact if fact and fact.kind in ("system", "people", "money", "date") else None


def _split(line: re.Match[str], facts: list[Fact | None], second: str) -> list[Edit]:
    """The edits for a line with two labels: two values, or one person with both roles."""
    said = line["said"]
    places = list(_PARTS.finditer(said))
    label_ends, value = line.end("first"), line.start("said")
    kinds = {fact.kind for fact in facts if fact}
    if len(places) == 1:
        first, last = places[0].span()
        return [(label_ends, value, ": "), (value + first, value + last, f"\n{second}: ")]
    if not places and kinds == {"people"} and _PERSON.fullmatch(said):
        return [
            (line.start("first"), line.start("second"), ""),
            (line.end("said"), line.end("said"), f" ({line['first']})"),
        ]
    return []


def further(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that put a labelled day or sum, which stands in the line of another label, on a line of its own."""
    known = labels(playbook)
    edits: list[Edit] = []
    for line in _LABELLED.finditer(text) if ":" in text else ():
        if _DAYS.fullmatch(line.group()):
            joints = _DAY_ENDS.finditer(text, line.start(), line.end())
            edits += [(*joint.span("joint"), ".\n") for joint in joints]
            continue
        of = known.exact(line.group().split(":", 1)[0].strip(" \t-*•–").casefold())
        own_day = of is not None and of.kind == "choice"  # "Licence : Maximizer, échéance le 28 février"
        for one in _FURTHER.finditer(text, line.start(), line.end()):
            fact = known.exact(one["label"].casefold())
            if of is None and _SENTENCE_ENDS.search(text, line.start(), one.start()):
                continue  # "In short: HubSpot is the CRM. … Budget EUR 8,200, go-live 15 February 2027." is prose
            if fact and fact.kind in ("date", "money") and not (own_day and fact.kind == "date" and fact.aim):
                edits += [(*one.span("joint"), "\n"), (*one.span("gap"), ": ")]
        for one in _TITLED_WITHIN.finditer(text, text.index(":", line.start()), line.end()):
            if mood_of_title(one["label"].casefold()) or IN_SCOPE.fullmatch(one["label"].casefold()):
                edits.append((*one.span("joint"), "\n"))
    return sorted(edits)


_BESIDE = lazy.pattern(  # "Bo Kim - Head of Operations", "Bo Kim: operations"
    rf"(?m)^{_MARK}{NAME}(?P<joint>[ \t]*[:=|][ \t]*|[ \t]+[-–—/][ \t]+|\t+|[ ][ ]+)(?P<role>[A-Za-z][\w '’/&-]{{1,40}}?)(?=[ \t]*(?:$|[|,(<]))(?![ \t]*\([^()\n]*\)(?:\t|[ ][ ]+)[ \t]*\S)"
)
_APPROVALS = r"(?:approvals?(?: by)?|sign-?offs?|approvers|decision makers|stakeholders|contacts|people|who approves|freigaben?(?: durch)?|freigeber|genehmigungen|ansprechpartner|validations?|approbations?|approbateurs|aprobaciones|aprobadores|responsables|goedkeuringen|goedkeurders|aprovações|aprovadores)"
_PEOPLE = lazy.pattern(rf"(?mi)^(?P<head>{_MARK}{_APPROVALS}[ \t]*[:=][ \t]*)(?P<said>[^\n]{{5,300}}?)[ \t.]*$")
_OF_PEOPLE = lazy.pattern(_APPROVALS, re.I)
_PERSON_FOR = lazy.pattern(
    rf"{NAME}(?P<joint> (?:for|does|covers|on|für|pour|para|voor) (?:the |die |das |den |la |le |les |el |os |as |de |het )?| ?[=:] ?| [-–—] )(?P<role>[A-Za-z][\w '’/&-]{{1,40}})"
)
_PERSON_FIRST = lazy.pattern(rf"{NAME} ?\((?P<role>[^(),\n]{{2,40}})")
_ROLE_OF = lazy.pattern(rf"(?P<role>[A-Za-z][\w '’/&-]{{1,40}}?)(?P<joint> ?[=:] ?| [-–—] | by | is )(?:{NAME})")


_ROLES_FIRST = lazy.pattern(
    rf"(?m)^.*[A-Za-z], (?:{NAME})[ \t]*;.*$"
)  # "Persons: purchasing, Ann Lee; finance, Bo Kim"
_ROLE_FIRST = lazy.pattern(
    rf"(?:(?<=[:.;] )|(?<![^\n]))[ \t]*(?P<role>[A-Za-z][\w '’/&-]{{1,40}})(?P<joint>, )(?:(?P<name>{NAME})|(?:not|none|nobody|no one|open|still|vacant|to be|tb[acd]))(?=[ \t]*(?:[;.\n]|$)|[ \t]\w)"
)


def roles_beside(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that write a name and a role alike: "Bo Kim: operations" is "Bo Kim (operations)", "Approvals: Ann Lee for finance"
    is "Approvers: Ann Lee (finance)"."""
    known = labels(playbook)

    def is_role(words: str) -> bool:
        fact = known.exact(words.casefold().strip())
        return fact is not None and fact.kind == "people"

    edits = list[Edit]()
    for line in _BESIDE.finditer(text):
        if is_role(line["role"]):
            end = line.end("role")
            edits += [(*line.span("joint"), " ("), (end, end, ")")]
    for line in _PEOPLE.finditer(text):
        if (ahead := _PERSON_FIRST.match(line["said"])) and is_role(ahead["role"]):
            edits.append((*line.span("head"), "Approvers: "))
        else:
            edits += _roles_of(line, is_role)
    for line in _ROLES_FIRST.finditer(text):
        listed = [one for one in _ROLE_FIRST.finditer(text, *line.span()) if is_role(one["role"])]
        if sum(one["name"] is not None for one in listed) > 1:
            edits += [(*one.span("joint"), ": ") for one in listed]
    for sentence in _PUT_DOWN.finditer(text) if " for " in text else ():
        parts = [_ONE_DOWN.fullmatch(text, *span) for span in _parts_of(text, *sentence.span("said"))]
        if len(parts) > 1 and all(part and is_role(part["role"]) for part in parts):
            edits.append((*sentence.span("head"), "\nApprovers: "))
            edits += [
                edit for part in parts if part for edit in ((*part.span("joint"), " ("), (part.end(), part.end(), ")"))
            ]
    return sorted(dict.fromkeys(edits))


_PUT_DOWN = lazy.pattern(
    r"(?:(?<=[.!?] )|(?<=[.!?]\n)|(?m:^))(?P<head>(?:[Pp]lease )?(?:[Pp]ut|[Nn]ote|[Ll]ist|[Nn]ame|[Ww]rite) )(?P<said>[^.!?;:\n]{8,160}?)(?:,? (?:please|thanks|thank you))?(?=[.!;\n]|$)"
)
_ONE_DOWN = lazy.pattern(
    rf"(?:{NAME}|me|myself)(?P<joint>(?: down)? (?:for|as)(?: the| our)? )(?P<role>[a-z][a-z &]{{2,30}}?)"
)
_NEXT_DOWN = lazy.pattern(r",? and (?=(?:[A-ZÀ-Þ]|me |myself ))|, (?=(?:[A-ZÀ-Þ]|me |myself ))")


def _parts_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a list of people, each with a role."""
    for joint in _NEXT_DOWN.finditer(text, start, end):
        yield start, joint.start()
        start = joint.end()
    yield start, end


def _roles_of(line: re.Match[str], is_role: Callable[[str], bool]) -> list[Edit]:
    """The edits for a line of people each part of which is a name for a role, or a role and its name; none for another."""
    start, edits, head = line.start("said"), list[Edit](), ""
    joints = [joint.span() for joint in _PARTS.finditer(line["said"])]
    begins = [(0, 0), *joints]
    ends = [*(first for first, _ in joints), len(line["said"])]
    for (joint, first), last in zip(begins, ends, strict=True):
        part = line["said"][first:last]
        if (one := _PERSON_FOR.fullmatch(part)) and is_role(one["role"]):
            head, words = "Approvers: ", " ("
            edits.append((start + last, start + last, ")"))
        elif (one := _ROLE_OF.fullmatch(part)) and is_role(one["role"]):
            words = ": "
            if first:
                edits.append((start + joint, start + first, "\n"))
        else:
            return []
        edits.append((start + first + one.start("joint"), start + first + one.end("joint"), words))
    return [(*line.span("head"), head), *edits]


_HEAD = lazy.pattern(_MARK + r"[*_]{0,2}(?P<label>[A-Za-zÀ-ÿ][\w '’/&-]{1,40}?)[*_]{0,2}[ \t]*(?:[:=]|[ ][-–—][ ])")
_GOES_ON = lazy.pattern(r"[ \t]*[^\s•*–-]")
_PARTED = lazy.pattern(r"(?:(?<=[,;])[ ](?:and |und |et |y |en |e )?|[ ](?:and|und|et|y|en|e)[ ])(?=[^()\n]*(?:\(|$))")
_HALF = lazy.pattern(r"(?:[,;:(]|\band) (?:[A-ZÀ-Þ][\w’'-]*|and)$|\band$")  # a name that goes on in the next line


_AGAIN = lazy.pattern(  # behind one who has another role too: "Security - Ann Lee as well."
    rf"(?:[:=]|[ ][-–—])[ ](?:{NAME})(?P<again>,? (?:as well|too|also|again|likewise|once more|auch|ebenfalls|auch hier|aussi|également|también|ook|eveneens|também))(?=[ \t]*(?:[.;,\n]|$))"
)


def named_again(text: str) -> list[Edit]:
    """The edits that leave of such a line the role and the name."""
    return [(*found.span("again"), "") for found in _AGAIN.finditer(text)]


def unfolded(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that break the lines of people behind a label between two of them and not within: "Approvers: Ann Lee (IT",
    and below it "security), Bo Kim"."""
    known = labels(playbook)
    edits: list[Edit] = []
    opened, named, above = 0, False, ""
    for start, line in placed_lines(text):
        deep = indent(line)
        head = _HEAD.match(line)
        if named and not head and _GOES_ON.match(line):
            if opened > 0 or line.startswith("(", deep) or _HALF.search(above):
                edits.append((start - 1, start + deep, " "))
                if parted := _PARTED.search(line, deep):
                    edits.append((start + parted.start(), start + parted.end(), "\n" + line[:deep]))
        elif head:
            fact = known.named(head["label"].casefold())[0]
            named = (fact is not None and fact.kind == "people") or _OF_PEOPLE.fullmatch(head["label"]) is not None
            opened = 0
        else:
            named = False
        opened += line.count("(") - line.count(")")
        above = line.rstrip()
    return edits
