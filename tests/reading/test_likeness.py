"""What stands around a thing weighs the same however it is added up."""

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.told.likeness import ITSELF, Told, likeness, surroundings

PLAYBOOK = load_playbook("crm-erp-integration")
GROUPS = ("person", "date", "sum", "number", "record", "licence", "system", "abroad")


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe, our finance director, approves invoices over 5,000 in NetSuite, and Kim Tan signs.",
        "We have 400 orders a month, 400 invoices and 0 returns; go-live is 1 March 2027 at the latest.",
        "HubSpot",
    ],
)
def test_the_sum_is_that_of_the_features(group: str, text: str) -> None:
    weights, told = likeness(PLAYBOOK), Told.of(text)
    ends = [*told.starts[1:], len(text)]
    for start, end in zip(told.starts, ends, strict=True):
        features = surroundings(told, (start, end), itself=group in ITSELF)
        assert weights.sums(group, told, (start, end)) == weights.weigh(group, features) != []
