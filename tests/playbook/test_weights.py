"""The weights that a playbook ships are those of its examples."""

from __future__ import annotations

from examples import digest

from inwriting.playbook.loader import load_playbook, playbook_folder

NAME = "crm-erp-integration"


def test_the_weights_are_those_of_the_examples() -> None:
    """Whoever changes an example, or a brief that is learned from, makes the weights anew: `python bench/learn.py`."""
    (said,) = (line for line in load_playbook(NAME).weights.splitlines() if line.startswith("# Learned from"))
    assert said.endswith(digest(playbook_folder(NAME))), "python bench/learn.py makes the weights anew"
