"""What a mail passes on in quote marks is read by the desk as by the reader alone."""

from __future__ import annotations

from pathlib import Path

from desks import DeskInAFolder, at, mail

MINUTES = """\
Please treat item 4 of our minutes as the brief.

> 3. Fleet
> The new ferry is financed with EUR 9 million.
>
> 4. Freight customers
> Bookings are made in Creatio and invoiced from Visma Business NXT, 900 bookings a week.
"""


def test_quotes_that_are_taken_up_are_read_from_a_mail(tmp_path: Path) -> None:
    there = DeskInAFolder(tmp_path)
    considered = there.desk.explain(mail(MINUTES), at("2026-11-23 10:00"))
    assert considered.reading is not None
    assert {("crm", "Creatio"), ("erp", "Visma Business NXT"), ("volumes", "900 bookings per week")} == {
        (fact.key, fact.value) for fact in considered.reading.facts
    }
    there.close()
