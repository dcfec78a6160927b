"""reading/ and case/ are pure: import-linter watches what they import, this watches what they call."""

import ast
from pathlib import Path

import pytest

import inwriting

PACKAGE = Path(inwriting.__file__).parent
PURE = sorted(path for part in ("reading", "case") for path in (PACKAGE / part).rglob("*.py"))

CLOCK = {"now", "today", "utcnow", "fromtimestamp", "localtime"}
FILES = {"open", "print", "input"}


def impure_calls(source: str) -> list[str]:
    """Calls in `source` that read a clock or touch a file or a terminal, as `line: name`."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Attribute(value=ast.Name(id="datetime" | "date" | "dt"), attr=name) if name in CLOCK:
                found.append(f"{node.lineno}: {name}")
            case ast.Name(id=name) if name in FILES:
                found.append(f"{node.lineno}: {name}")
    return found


@pytest.mark.parametrize("path", PURE, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_what_reads_and_decides_never_asks_the_clock_or_a_file(path: Path) -> None:
    assert impure_calls(path.read_text()) == []


def test_a_call_to_the_clock_would_be_noticed() -> None:
    assert impure_calls("moment = datetime.now(UTC)\nday = date.today()\nopen('x')") == [
        "1: now",
        "2: today",
        "3: open",
    ]
