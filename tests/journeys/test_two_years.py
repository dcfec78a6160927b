"""Two simulated years of an office: every first quote held against its deadline (the long version is
`bench/deadlines.py`)."""

from __future__ import annotations

import pytest
from deadlines import play
from twoyears import PRACTICES


@pytest.mark.parametrize("place", [0, 2], ids=["sent unread", "read by staff, who may not act"])
def test_no_first_quote_is_late_while_desk_and_servers_are_up_and_each_other_lateness_has_its_cause(place: int) -> None:
    found = play(PRACTICES[place], 12, f"ci/{place}")
    assert found.problems == []
    assert found.cases == 12
    assert len(found.early) + len(found.late) + found.never.total() == found.cases
    assert all(cause for _, cause in found.late)
    assert found.restarts > 0
