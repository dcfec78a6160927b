"""What takes time to make of a playbook is made once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from inwriting.playbook.schema import Playbook

Made = TypeVar("Made")


def once(make: Callable[[Playbook], Made]) -> Callable[[Playbook], Made]:
    """`make`, which is called once for each playbook in a process, by the playbook's digest."""
    made: dict[str, Made] = {}

    @wraps(make)
    def of(playbook: Playbook) -> Made:
        if playbook.digest not in made:
            made[playbook.digest] = make(playbook)
        return made[playbook.digest]

    return of
