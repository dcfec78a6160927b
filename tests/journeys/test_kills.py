"""`kill -9` at random moments: nothing is lost, nothing is done twice (the long version is `bench/kills.py`)."""

from __future__ import annotations

from pathlib import Path

from kills import Journey


def test_a_desk_that_is_killed_again_and_again_loses_nothing_and_repeats_nothing(tmp_path: Path) -> None:
    figures = Journey(tmp_path, seed=7).play(kills=12)
    assert figures.problems == ()
    assert figures.cases == figures.briefs
    assert figures.answers == figures.replies > 0
