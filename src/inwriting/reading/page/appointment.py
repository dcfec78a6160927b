"""The lines of an appointment, as calendars write them: "When: Thu 26 Nov 2026 14:00 - 15:00", "Who: gwen@bay.example (organiser)".

They say when and with whom somebody wants to talk, and nothing of the work: neither the day is its start nor a guest its owner. A
buyer's "When: 1 June 2027" and "Who: Finance is Ann Lee" are read as ever, so a line counts only beside signs of a meeting; the header of a mail ("Date", "Subject") is none of it."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines

_LINE = lazy.pattern(
    r"[ \t>*]*(?:(?P<when>when|time|wann|quand|cu[aá]ndo|wanneer|quando)|(?P<who>who|guests?|attendees|invitees|organi[sz]er|wer|teilnehmer|qui|participants|invités|qui[eé]n(?:es)?|invitados|wie|deelnemers|quem|participantes|convidados)|"
    r"(?P<what>what|title|topic|was|quoi|qué|wat|o quê)|(?P<where>where|location|joining info|join(?: here)?|video call(?: link)?|meeting link|wo|ort|où|lieu|dónde|lugar|waar|locatie|onde|local))[ *]*:[ \t*]*(?P<said>\S.*)",
    re.I,
)
_CLOCK = lazy.pattern(r"\b\d{1,2}(?::|\.|h)[0-5]\d\b(?!\.\d)|\b\d{1,2} ?[ap]\.?m\b", re.I)
_WEEKDAY = lazy.pattern(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b|\b(?:mo|di|mi|do|fr|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|segunda|terça|quarta|quinta|sexta)\b",
    re.I,
)
_LINK = lazy.pattern(
    r"https?://\S*(?:meet\.google|zoom\.|teams\.(?:microsoft|live)|webex|whereby|gotomeet|calendly|jitsi)", re.I
)
_TALK = lazy.pattern(
    r"\b(?:demo|call|meeting|chat|intro(?:duction)?|webinar|zoom|teams|walk-?through|presentation|catch-?up|besprechung|termin|gespräch|telefonat|réunion|appel|rendez-vous|reunión|llamada|reunião|chamada|overleg|afspraak|gesprek)\b",
    re.I,
)
_ADDRESS = r"(?:[^,;<>@\n]{2,40} )?<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?(?: ?\([^()\n]{3,20}\))?"
_GUESTS = lazy.pattern(rf"{_ADDRESS}(?:[,;] ?{_ADDRESS})+\s*|[^\n]*\((?:organi[sz]er|optional|organisateur|organizador|organisator|veranstalter)\)[^\n]*", re.I)  # fmt: skip


def without_appointment(text: str) -> list[Edit]:
    """The edits that leave out the lines of an appointment."""
    edits: list[Edit] = []
    block: list[tuple[int, re.Match[str]]] = []
    for start, line in [*placed_lines(text), (len(text), "")]:
        found = _LINE.fullmatch(line)
        if found:
            block.append((start, found))
            continue
        rows = [row for _, row in block]
        if _is_appointment(rows):
            edits += [(start, start + len(row.group()), "") for start, row in block]
        else:
            edits += [
                (start, start + len(row.group()), "")
                for start, row in block
                if row["who"] and _GUESTS.fullmatch(row["said"].strip())
            ]
        block = []
    return edits


def _is_appointment(rows: list[re.Match[str]]) -> bool:
    """Whether labelled lines that stand together are those of a meeting."""
    times = [row["said"] for row in rows if row["when"]]
    timed = any(_CLOCK.search(said) for said in times)
    linked = any(_LINK.search(row["said"]) for row in rows if row["where"])
    guests = any(row["who"] and _GUESTS.fullmatch(row["said"].strip()) for row in rows)
    talks = any(row["what"] and _TALK.search(row["said"]) for row in rows)
    if not times:
        return False
    dated_for_talk = any(_WEEKDAY.search(said) and _CLOCK.search(said) for said in times)
    return dated_for_talk or linked or talks or (timed and (guests or len(rows) > 1))
