"""What a cell of a row remarks beside what its row is of: "proALPHA | ERP | in use, leading for prices and stock", "95 accounts a
month | trigger: credit check passed", "NetSuite | ERP | live, renews 2027-07-31". A row is read as the value of its key; its remark is of another."""

from __future__ import annotations

import re

from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers

_WORDS = (
    "leading",
    "leidend",
    "führend",
    "maßgeb",
    "main system",
    "master",
    "authoritative",
    "decisive",
    "trigger:",
    "renew",
    "verläng",
    "verleng",
    "renouvel",
    "renov",
)
_LEADING = lazy.pattern(
    r"(?<!not )(?<!no longer )(?<!niet )(?<!nicht )\b(?P<said>(?:leading|main|authoritative|decisive|master|leidend|führend|maßgeb(?:lich|end))(?: system| systeem| source)? (?:for|of|voor|für) [^;.|\t\n()]{3,60})",
    re.I,
)
_TRIGGER = lazy.pattern(r"(?:^|(?<=[|\t;,(])|(?<=  ))\s*trigger: (?P<said>[^|\t;\n()]{5,80})", re.I)
_RENEWS = lazy.pattern(
    r"(?:^|(?<=[|\t;,(])|(?<=  ))\s*(?P<said>(?:(?:the |its |this )?(?:licen[cs]e|contract|subscription|term|lizenz|vertrag|licentie|contract|licence|contrat|licencia|contrato) )?(?:renews|renewal|(?:is |comes |falls )?(?:up for |due for )renewal|(?:is )?(?:to be )?renewed|verlängert(?: sich)?|verlengt|renouvellement|se renueva|renovación|renova|renovação)"
    r"(?: is| due| date)?[: ]*(?:(?:on|in|at|by|am|zum|op|le|el|em) )?(?:the )?(?P<day>(?:\d[^|\t;\n()]{2,24}|[^\W\d_]{3,9}\.? \d[^|\t;\n()]{1,12})[^|\t;\n()\s]))",
    re.I,
)
_RENEWAL = "renewal_date"
_CELL = lazy.pattern(r"[|\t]|\S {2,}\S")


def read_remarks_in_rows(body: Body, registers: Registers) -> None:
    """Enters which system is right for what, and what starts a transfer, where only a remark in a row says so."""
    if not any(word in body.small for word in _WORDS):
        return
    for passage in body.passages:
        first = body.text.rfind("\n", 0, passage.start) + 1
        last = body.text.find("\n", first)
        row = body.text[first : last if last >= 0 else len(body.text)]
        if passage.heading.mood or passage.mood or not _CELL.search(row):
            continue
        if leading := _LEADING.search(row):
            _lead(body, registers, (first, first + len(row)), " ".join(leading["said"].split()))
        if renews := _RENEWS.search(row):
            _renew(body, registers, first, renews)
        if (starts := _TRIGGER.search(row)) and not (passage.fact and passage.fact.key == "triggers"):
            registers.put("triggers", " ".join(starts["said"].split()), body.whole(passage, "stated"))


def _renew(body: Body, registers: Registers, first: int, renews: re.Match[str]) -> None:
    """Enters when the licence of a row's system is renewed, where the row has one that is in use and no other day is told of it."""
    row = first, first + len(renews.string)
    ours = [fact for fact in registers.facts.values() if row[0] <= fact.start < row[1]]
    if not any(registers.kind(fact.key) == "system" for fact in ours) or any(fact.key == _RENEWAL for fact in ours):
        return
    days = [day.value for day in body.quantities(renews["day"])["date"] if day.whole]
    if len(days) == 1:
        start, end = (first + place for place in renews.span("said"))
        registers.put(_RENEWAL, days[0], Clause(renews["said"], start, end, "stated", (start, end)))


def _lead(body: Body, registers: Registers, row: tuple[int, int], said: str) -> None:
    """Enters that the one system of a row is right for what its remark says."""
    words = body.text[slice(*row)]
    told = [fact for fact in registers.facts.values() if row[0] <= fact.start < row[1] or fact.value in words]
    systems = {fact.value for fact in told if registers.kind(fact.key) == "system"}
    here = [fact for fact in told if row[0] <= fact.start < row[1]]
    if len(systems) == 1 and all(fact.key != "authority" for fact in here):
        words = body.text[slice(*row)].strip(" |\t")
        start = body.text.index(words, row[0])
        registers.put("authority", f"{systems.pop()}: {said}", Clause(words, start, start + len(words), "stated", row))
