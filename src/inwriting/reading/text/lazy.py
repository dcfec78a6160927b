"""Patterns that are compiled when they are first looked for.

The readers name some three thousand patterns, of which a mail needs few: compiled when their modules are loaded, they would
keep every command waiting for seconds, `inwriting --help` too.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Pattern:
    """Stands for a compiled pattern: what is asked of it is asked of that, which is made for the first question."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """A method of the compiled pattern, kept so that it is looked for here only once."""
        compiled = self.__dict__.get("_compiled")
        if compiled is None:
            compiled = self._compiled = re.compile(self.pattern, self._flags)
        value = getattr(compiled, name)
        setattr(self, name, value)
        return value


def pattern(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """What `re.compile` makes of a pattern, at first use; an error in it (`re.error`) is told then."""
    return cast("re.Pattern[str]", _Pattern(pattern, flags))
