"""Patterns that are compiled when they are first looked for.

The readers name some three thousand patterns, of which a mail needs few: compiled when their modules are loaded, they would
keep every command waiting for seconds, `inwriting --help` too.
"""

from __future__ import annotations

import re
from typing import Any, cast
from weakref import WeakSet


class Pattern:
    """Stands for a compiled pattern: what is asked of it is asked of that, which is made for the first question."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self.pattern = pattern
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        """A method of the compiled pattern, kept so that it is looked for here only once."""
        value = getattr(self.compiled(), name)
        setattr(self, name, value)
        return value

    def compiled(self) -> re.Pattern[str]:
        """The pattern itself, which is made now if it was not before."""
        self._compiled = self._compiled or re.compile(self.pattern, self._flags)
        return self._compiled

    @property
    def is_ready(self) -> bool:
        """Whether it is compiled."""
        return self._compiled is not None


_NAMED: WeakSet[Pattern] = WeakSet()


def pattern(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """What `re.compile` makes of a pattern, at first use; an error in it (`re.error`) is told then."""
    named = Pattern(pattern, flags)
    _NAMED.add(named)
    return cast("re.Pattern[str]", named)


def named() -> list[Pattern]:
    """All patterns that were named so far."""
    return list(_NAMED)


def make_ready() -> None:
    """Compiles them, for a process that is to read many mails."""
    for each in named():
        each.compiled()
