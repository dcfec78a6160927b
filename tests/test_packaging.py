"""What an office installs is the wheel: everything the desk reads at run time has to be in it."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import inwriting

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Names in the wheel that is built from the source archive, as a package index would build it."""
    out = tmp_path_factory.mktemp("dist")
    built = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    (path,) = out.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        return set(archive.namelist())


def files(top: Path) -> list[str]:
    """Files under `top` that belong to the project, relative to it."""
    return sorted(
        str(path.relative_to(top)) for path in top.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    )


@pytest.mark.parametrize(
    ("source", "place"),
    [("src/inwriting", "inwriting"), ("templates", "inwriting/templates"), ("migrations", "inwriting/migrations")],
)
def test_the_wheel_holds_every_file_the_desk_reads(wheel: set[str], source: str, place: str) -> None:
    expected = {f"{place}/{name}" for name in files(ROOT / source)}
    assert expected
    assert expected <= wheel


def test_the_wheel_holds_nothing_but_the_package(wheel: set[str]) -> None:
    assert {name.split("/")[0] for name in wheel} == {"inwriting", f"inwriting-{inwriting.__version__}.dist-info"}


def test_the_version_is_the_same_wherever_it_stands() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == inwriting.__version__


@pytest.mark.parametrize("pins", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_is_pinned_with_a_hash_and_no_address(pins: str) -> None:
    text = (ROOT / pins).read_text()
    requirements = re.sub(r"\\\n\s*", "", text).splitlines()
    assert requirements
    shape = re.compile(r"[a-z0-9-]+==[^\s;]+( ; [^\\@]+?)?( --hash=sha256:[0-9a-f]{64})+")
    assert [line for line in requirements if not shape.fullmatch(line)] == []


def test_the_tests_run_with_the_releases_that_are_installed() -> None:
    def pinned(name: str) -> dict[str, str]:
        return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / name).read_text(), re.MULTILINE))

    runtime, dev = pinned("requirements.txt"), pinned("requirements-dev.txt")
    assert runtime == {name: dev.get(name) for name in runtime}


def test_every_requirement_of_the_project_is_imported_somewhere() -> None:
    """A dependency that nobody imports is weight and risk for nothing; two are used without an import."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    by_name = {"psycopg": "chosen by the store's url", "tzdata": "read by zoneinfo"}
    modules = {
        "dkimpy": "dkim",
        "flufl-bounce": "flufl.bounce",
        "imap-tools": "imap_tools",
        "mail-parser": "mailparser",
        "markdown-it-py": "markdown_it",
    }
    source = "\n".join(path.read_text() for path in (ROOT / "src").rglob("*.py"))
    imported = set(re.findall(r"^\s*(?:from|import) ([\w.]+)", source, re.MULTILINE))
    names = [re.split(r"[\[<>=]", line)[0].lower().replace(".", "-") for line in project["dependencies"]]
    unused = []
    for name in names:
        module = modules.get(name, name.replace("-", "_"))
        if name not in by_name and not any(f"{seen}.".startswith(f"{module}.") for seen in imported):
            unused.append(name)
    assert unused == []
