"""What goes on without a stop, as the rows of a file on one line do, is read in pieces: nothing looks through all of it."""

from __future__ import annotations

from datetime import date

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.told.prose import sentences

PLAYBOOK = load_playbook("crm-erp-integration")
LONGEST = 1_500


def test_no_sentence_is_longer_than_anybody_writes() -> None:
    text = "3 orders a month and " * 1_000
    parts = list(sentences(text, 0, len(text)))
    assert max(last - first for first, last in parts) <= LONGEST
    assert "".join(text[first:last] for first, last in parts).split() == text.split()
    assert next(iter(sentences("x" * 4_000, 0, 4_000))) == (0, LONGEST)


def test_what_stands_beside_such_a_line_is_read() -> None:
    text = f"We use HubSpot and Xero and need a quote.\n\n{'A-1, B-2, C-3, ' * 400}\n\nBudget: EUR 9,000. Live by 1 May 2027.\n"
    read = read_brief(text, PLAYBOOK, author="jo@acme.example", written=date(2026, 11, 24))
    told = {f"{fact.key}={fact.value}" for fact in read.facts}
    assert {"crm=HubSpot", "erp=Xero", "budget=EUR 9000", "go_live=2027-05-01"} <= told
