"""Whole mails as clients, forms and offices make them, with their files, read by the desk itself (`mails/`).

They were written by people who had not seen the reader. The keys beside each folder say what a careful reader takes from its mails;
see `reading/measure.py` for their form.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from desks import DeskInAFolder, at
from inwriting.reading.model import BriefReading
from reading.measure import Measure, count

MAILS = Path(__file__).parent / "mails"
LEAST = {
    "one": (0.94, 0.95),
    "two": (0.84, 0.93),
    "three": (0.91, 0.97),
    "four": (0.93, 0.97),
    "five": (0.84, 0.94),
    "six": (0.91, 0.98),
    "seven": (0.91, 0.95),
    "eight": (0.92, 0.93),
}  # of the facts: read, and of those read, right
MOST_FALSE = {
    "one": 4,
    "two": 3,
    "three": 1,
    "four": 1,
    "five": 3,
    "six": 1,
    "seven": 3,
    "eight": 2,
}  # what is still read wrongly; nothing new may turn wrong


@pytest.mark.parametrize("folder", LEAST)
def test_what_whole_mails_say_is_read(folder: str, tmp_path: Path) -> None:
    desk = DeskInAFolder(tmp_path)
    result = Measure()
    unread = []
    for brief in tomllib.loads((MAILS / f"{folder}.toml").read_text())["brief"]:
        considered = desk.desk.explain((MAILS / folder / f"{brief['id']}.eml").read_bytes(), at("2026-11-30 09:00"))
        reading = considered.reading
        if considered.verdict != "new" or not isinstance(reading, BriefReading):
            unread.append(f"{brief['id']}: {considered.verdict}, {considered.reason}")
            continue
        count(result, brief, reading)
    desk.close()
    told = "\n".join([*result.table(), *result.lines])
    recall, precision = LEAST[folder]
    assert not unread
    assert sum(result.false.values()) <= MOST_FALSE[folder], told
    assert result.recall() >= recall, told
    assert result.precision() >= precision, told
