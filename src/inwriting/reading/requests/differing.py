"""Where a mail and a file attached to it differ on what a case has one of: the budget, the day that is aimed at.

The mail is the newer word, so its value is the fact. Nothing says that the file's no longer holds, so that one is neither
a fact nor dropped: it is shown as what is not assumed, for the client to confirm or to correct.
"""

from __future__ import annotations

import re
from dataclasses import replace

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import BriefReading, FactRead, HedgedRead
from inwriting.reading.moods.updates import is_one
from inwriting.reading.text import lazy

_QUARTER = lazy.pattern(r"(\d{4})-Q([1-4])")


def mail_before_files(reading: BriefReading, playbook: Playbook) -> BriefReading:
    """A reading of a mail and its files, cited with their places, in which the mail's one value of a fact holds and others
    of the files are hedged. A value that both give stands, with all others: one of several that the writer repeats."""
    for kind in filter(is_one, playbook.facts):
        told = [fact for fact in reading.facts if fact.key == kind.key]
        mail = [fact for fact in told if not fact.file]
        values = {fact.value for fact in mail}
        if len(values) != 1 or any(fact.value in values for fact in told if fact.file):
            continue
        other = [fact for fact in told if fact.file and not may_be_both(fact.value, mail[0].value)]
        reading = replace(
            reading,
            facts=tuple(fact for fact in reading.facts if fact not in other),
            hedged=(*reading.hedged, *(_doubted(fact, kind.label) for fact in other)),
        )
    return reading


def may_be_both(one: str, other: str) -> bool:
    """Whether one value says the same as the other, only less exactly ("2027-05" and "2027-05-03"), or in other money."""
    if one[:3].isalpha():
        return one[:3] != other[:3]
    days, others = (_QUARTER.sub(_months, value).split("|") for value in (one, other))
    return any(a.startswith(b) or b.startswith(a) for a in days for b in others)


def _months(quarter: re.Match[str]) -> str:
    first = 3 * int(quarter[2]) - 2
    return "|".join(f"{quarter[1]}-{month:02}" for month in range(first, first + 3))


def _doubted(fact: FactRead, label: str) -> HedgedRead:
    text = f"{label}: what your mail says holds, and not what {fact.file} does"
    return HedgedRead(
        fact.key, fact.value, text, fact.evidence, fact.start, fact.end, fact.file, fact.place, fact.author
    )
