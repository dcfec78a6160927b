"""The same brief gives the same reading on every machine: whatever order Python's sets happen to have there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
EVERY = 80  # of the known briefs, one in so many is read
READ = f"""
import hashlib, sys
sys.path[:0] = [{str(ROOT / "src")!r}, {str(ROOT / "tests")!r}]
from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from reading.measure import WRITTEN, load_briefs
playbook = load_playbook("crm-erp-integration")
for brief in load_briefs()[::{EVERY}]:
    subject, author = brief.get("subject", ""), brief.get("author", "")
    reading = read_brief(brief["text"], playbook, subject=subject, author=author, written=WRITTEN)
    print(brief["id"], hashlib.sha256(repr(reading).encode()).hexdigest())
"""


def test_a_brief_reads_the_same_whatever_the_order_of_sets() -> None:
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", READ], env={**os.environ, "PYTHONHASHSEED": seed}, stdout=subprocess.PIPE, text=True
        )
        for seed in ("1", "4711")
    ]
    one, other = (process.communicate()[0].splitlines() for process in processes)
    assert len(one) > 20
    assert one == other
