"""Briefs by writers who had not seen the reader; the weights have not learnt from them (`strangers/*.toml`)."""

from pathlib import Path

from .measure import load_briefs, measure
from .test_brief import PLAYBOOK

STRANGERS = Path(__file__).parent / "strangers"
MOST_FALSE = 27  # what is still read wrongly; nothing new may turn wrong


def test_what_strangers_wrote_is_read() -> None:
    found = measure(load_briefs(STRANGERS), PLAYBOOK)
    told = "\n".join([*found.table(), *found.lines])
    assert sum(found.false.values()) <= MOST_FALSE, told
    assert found.recall() >= 0.87, told
    assert found.precision() >= 0.95, told
