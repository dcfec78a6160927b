"""Templates are tried before a buyer reads them: every kind of letter, rendered with made-up content."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from inwriting.letters.rehearsal import KINDS, rehearse
from inwriting.letters.render import templates_folder

CASE = Path(__file__).parents[2] / "src" / "inwriting" / "case"


def test_the_templates_that_ship_hold_for_all_that_a_letter_can_say() -> None:
    assert rehearse(None, None) == []


def test_every_template_of_a_letter_is_tried() -> None:
    shipped = {path.name.removesuffix(".md.j2") for path in (templates_folder() / "letters").glob("[!_]*.md.j2")}
    assert shipped - {"notes"} == set(KINDS)  # the notes are rendered with the first letter


def test_every_kind_of_letter_that_a_decision_writes_is_tried() -> None:
    written = set()
    for path in CASE.glob("*.py"):
        for call in (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Attribute) and call.func.attr == "write" and call.args:
                kind = call.args[0]
                written |= {kind.value} if isinstance(kind, ast.Constant) else set()
    assert len(written) > 10
    assert written <= set(KINDS)


@pytest.mark.parametrize(
    ("template", "words", "line", "says"),
    [
        ("receipt", "Thank you.\n\n{{ c.nothing_like_it }}\n", 3, "nothing_like_it"),
        ("quote-firm", "{% for option in c.options %}\n{{ option.prize }}\n{% endfor %}\n", 2, "prize"),
        ("digest", "{{ when(c.day) }}\n", 1, "digest"),
        (
            "scope-response",
            "{% for q in c.questions %}\n- Q{{ q.number }}: {{ q.text | md }}\n{% endfor %}\n",
            1,
            "Q1.",
        ),
    ],
)
def test_a_template_of_an_office_that_does_not_hold_is_named_with_its_line(
    tmp_path: Path, template: str, words: str, line: int, says: str
) -> None:
    file = tmp_path / "letters" / f"{template}.md.j2"
    file.parent.mkdir()
    file.write_text(words)
    problems = rehearse(None, tmp_path)
    assert problems
    assert all(place.endswith(f"{template}.md.j2") and found == line for place, found, _ in problems)
    assert says in problems[0][2]


def test_a_document_of_an_office_that_does_not_hold_is_named_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "documents" / "quote.typ"
    file.parent.mkdir()
    file.write_text('#let quote = json("data.json").quote\n\n#quote.prize\n')
    (place, line, says), *others = rehearse(None, tmp_path)
    assert (place, line, others) == ("documents/quote.typ", 3, [])
    assert "prize" in says
