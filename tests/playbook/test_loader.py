"""A playbook is loaded whole or its problems are named with file and line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from inwriting.playbook.loader import PlaybookError, check_playbook, load_playbook, playbook_folder
from inwriting.reading.brief import read_brief

SHIPPED = "crm-erp-integration"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An office's own playbook: a copy of the one that ships."""
    folder = tmp_path / "playbook"
    shutil.copytree(playbook_folder(SHIPPED), folder)
    return folder


def change(file: Path, old: str, new: str) -> int:
    """Replaces the first `old`; gives the line where it stood."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_the_playbook_that_ships_has_no_problem() -> None:
    assert check_playbook(SHIPPED) == []


def test_the_playbook_that_ships_knows_the_seed() -> None:
    playbook = load_playbook(SHIPPED)
    assert [signal.number for signal in playbook.signals] == [1, 2, 3, 4, 5]
    assert [trap.number for trap in playbook.traps] == [1, 2, 3, 4, 5]
    assert len(playbook.systems) >= 250


def test_each_question_says_why_it_is_asked_and_what_is_assumed_while_it_is_open() -> None:
    for question in load_playbook(SHIPPED).questions:
        assert question.text.endswith("?")
        assert question.why
        assert question.assume


def test_the_digest_is_that_of_the_words(own: Path) -> None:
    assert load_playbook(own).digest == load_playbook(SHIPPED).digest
    change(own / "questions.toml", "Which", "What")
    assert load_playbook(own).digest != load_playbook(SHIPPED).digest


def test_a_mistake_in_toml_is_named_with_its_line(own: Path) -> None:
    with (own / "facts.toml").open("a", encoding="utf-8") as file:
        file.write("\n[[fact]\n")
    (problem,) = check_playbook(own)
    assert problem.file.endswith("facts.toml")
    assert problem.line == (own / "facts.toml").read_text("utf-8").count("\n")


def test_an_unknown_key_is_named_with_its_line(own: Path) -> None:
    line = change(own / "rates.toml", "currency =", "curency =")
    assert {(Path(problem.file).name, problem.line) for problem in check_playbook(own)} >= {("rates.toml", line)}


def test_a_question_about_a_fact_that_is_none_is_found(own: Path) -> None:
    with (own / "questions.toml").open("a", encoding="utf-8") as file:
        file.write(
            '\n[[question]]\nkey = "moon"\ntext = "Which moon?"\nwhy = "Why not."\nassume = "there is one"\ntype = "free"\n'
            'unless = ["phase"]\n'
        )
    assert any("phase" in problem.message for problem in check_playbook(own))


def test_a_negative_rate_is_refused(own: Path) -> None:
    text = (own / "rates.toml").read_text("utf-8")
    rate = next(line for line in text.splitlines() if line.startswith("day_rate"))
    change(own / "rates.toml", rate, 'day_rate = "-1"')
    with pytest.raises(PlaybookError, match=r"rates\.toml:\d+"):
        load_playbook(own)


def test_a_missing_file_and_an_unknown_one_are_named(own: Path) -> None:
    (own / "questions.toml").unlink()
    (own / "wishes.toml").write_text("")
    said = " ".join(problem.file + problem.message for problem in check_playbook(own))
    assert "questions.toml" in said
    assert "wishes.toml" in said


def test_a_playbook_that_is_not_there_is_named() -> None:
    with pytest.raises(PlaybookError, match="moonbase"):
        load_playbook("moonbase")


def test_a_shape_of_what_is_no_signal_is_named_with_its_line(own: Path) -> None:
    line = change(own / "shapes.toml", 'shows = "approvals-in-email"', 'shows = "approvals-by-pigeon"')
    (problem,) = check_playbook(own)
    assert (Path(problem.file).name, problem.line) == ("shapes.toml", line)
    assert "approvals-by-pigeon" in problem.message


def test_a_shape_that_is_no_pattern_is_named(own: Path) -> None:
    change(own / "gainsaid.toml", "[words]\n", "[words]\nbroken = '(a|b'\n")
    change(own / "gainsaid.toml", "scoped = true", "scoped = true\noutright = ['<broken>']")
    assert any("no regular expression" in problem.message for problem in check_playbook(own))


def test_a_list_of_alternatives_is_one_pattern_and_a_mistake_in_it_is_shown_where_it_stands(own: Path) -> None:
    cue = f"words = ['alpha']\npattern = ['alpha', 'be(?:ta|th)', '{'gamma|' * 40}delta']"
    change(own / "facts.toml", "[[fact.cue]]\n", f"[[fact.cue]]\n{cue}\n\n[[fact.cue]]\n")
    assert check_playbook(own) == []
    assert any(
        cue.pattern.startswith("alpha|be(?:ta|th)|gamma") for fact in load_playbook(own).facts for cue in fact.cues
    )
    change(own / "facts.toml", "'be(?:ta|th)'", "'be(?:ta|th'")
    (problem,) = check_playbook(own)
    assert "be(?:ta|th" in problem.message
    assert "gamma|" * 20 not in problem.message


def test_a_playbook_without_shapes_reads_without_them(own: Path) -> None:
    (own / "shapes.toml").unlink()
    (own / "gainsaid.toml").unlink()
    assert check_playbook(own) == []
    brief = "We have HubSpot. Where are exceptions approved? In Gloria's inbox, mostly."
    assert [found.key for found in read_brief(brief, load_playbook(SHIPPED)).signals] == ["approvals-in-email"]
    assert read_brief(brief, load_playbook(own)).signals == ()
