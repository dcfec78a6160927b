"""The commands as operators and other programs meet them: what they print, and how they end (sysexits.h)."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from pathlib import Path
from typing import Any

import pytest

from desks import BRIEF, BUYER, STAFF, DeskInAFolder, interleaved, mail, reply
from inwriting.cli import main

COMMANDS = (
    *("init", "check", "run", "receive", "tick", "explain", "cases", "show", "case", "deadline", "verify", "rebuild"),
    *("demo", "quarantine list", "quarantine show", "quarantine release", "quarantine discard"),
    *("playbook check", "playbook show", "db upgrade", "db current", "db backup"),
)
NOON = "2026-11-23T12:00:00+00:00"


class Shell:
    """The installed command, in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "inwriting", *arguments]
        compiled = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        return subprocess.run(
            command, cwd=self.folder, input=stdin, capture_output=True, timeout=120, check=False, env=compiled
        )

    def lines(self, *arguments: str, stdin: bytes = b"") -> list[Any]:
        done = self(*arguments, stdin=stdin)
        assert done.returncode == 0, done.stderr.decode()
        return [json.loads(line) for line in done.stdout.splitlines()]

    def document(self, *arguments: str) -> Any:
        done = self(*arguments, "--json")
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A desk that has taken one brief."""
    DeskInAFolder(tmp_path).close()
    shell = Shell(tmp_path)
    (tmp_path / "brief.eml").write_bytes(mail(BRIEF))
    shell.lines("receive", "--at", NOON, "brief.eml")
    return shell


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_each_command_shows_an_example(command: str, tmp_path: Path) -> None:
    done = Shell(tmp_path)(*command.split(), "--help")
    assert done.returncode == 0
    assert re.search(rf"Example: .*inwriting {command}", " ".join(done.stdout.decode().split()))


def test_receive_prints_one_line_a_mail_in_the_order_given(shell: Shell) -> None:
    (shell.folder / "other.eml").write_bytes(mail(BRIEF, message_id="<2@x.example>", sender="b@other.example"))
    lines = shell.lines("receive", "--at", NOON, "other.eml", "brief.eml")
    assert [(line["file"], line["verdict"], line["case"], line["reason"]) for line in lines] == [
        ("other.eml", "new", "IW-2026-0002", "new"),
        ("brief.eml", "duplicate", "IW-2026-0001", "same-message"),
    ]
    assert set(lines[0]) == {"file", "verdict", "case", "reason", "detail", "entries"}
    assert lines[0]["entries"] > 0
    assert lines[1]["entries"] == 0


def test_receive_takes_a_pipe(shell: Shell) -> None:
    lines = shell.lines("receive", "--at", NOON, "-", stdin=mail(BRIEF, message_id="<3@x.example>"))
    assert [line["verdict"] for line in lines] == ["new"]


def test_a_pipe_never_bounces_what_is_no_mail(shell: Shell) -> None:
    lines = shell.lines("receive", "--at", NOON, "-", stdin=b"\x00\xff\xfe no mail at all")
    assert [line["verdict"] for line in lines] == ["quarantine"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("receive", "absent.eml"), 66, "absent.eml"),
        (("receive", "--at", "2026-11-23T12:00:00", "brief.eml"), 64, "offset"),
        (("receive",), 64, "FILE"),
        (("show", "IW-2026-0009"), 65, "IW-2026-0009"),
        (("deadline", "IW-2026-0009"), 65, "IW-2026-0009"),
        (("quarantine", "show", "7"), 65, "quarantine list"),
        (("case", "IW-2026-0001", "hold", "--as", "stranger@else.example"), 64, STAFF),
        (("case", "IW-2026-0001", "burn", "--as", STAFF), 64, "hold"),
        (("nonsense",), 64, "nonsense"),
        (("cases", "--config", "absent.toml"), 78, "absent.toml"),
    ],
)
def test_what_is_asked_wrongly_is_answered_with_what_to_do(
    shell: Shell, arguments: tuple[str, ...], code: int, said: str
) -> None:
    done = shell(*arguments)
    assert done.returncode == code
    assert said in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
    assert done.stdout == b""


def test_init_says_what_it_needs_where_nobody_can_be_asked(tmp_path: Path) -> None:
    needed = ("--address", "scope@desk.example", "--staff", STAFF)
    asked = Shell(tmp_path)("init", "desk", "--name", "Example Office")
    assert (asked.returncode, (tmp_path / "desk").exists()) == (64, False)
    assert "--address is needed" in asked.stderr.decode()
    assert Shell(tmp_path)("init", "desk", "--name", "Example Office", *needed).returncode == 0  # the rest has defaults


def test_a_store_that_is_not_there_is_tried_again_later(shell: Shell) -> None:
    for file in shell.folder.glob("desk.db*"):
        file.unlink()
    done = shell("receive", "--at", NOON, "brief.eml")
    assert done.returncode == 75
    assert "inwriting db upgrade" in done.stderr.decode()


def test_a_store_that_is_locked_for_long_is_tried_again_later(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("inwriting.store.database.BUSY_MILLISECONDS", 50)
    monkeypatch.chdir(shell.folder)
    (shell.folder / "next.eml").write_bytes(mail(BRIEF, message_id="<4@x.example>"))
    monkeypatch.setattr(sys, "argv", ["inwriting", "receive", "--at", NOON, "next.eml"])
    other = sqlite3.connect(shell.folder / "desk.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(SystemExit) as ended:
        main()
    other.execute("ROLLBACK")
    other.close()
    assert ended.value.code == 75
    assert "desk.db" in capsys.readouterr().err


def test_cases_and_show_are_one_document_each(shell: Shell) -> None:
    assert shell.document("cases") == [
        {
            "ref": "IW-2026-0001",
            "subject": "CRM and ERP integration",
            "state": "intake",
            "client": BUYER,
            "due_at": "2026-11-24T12:00:00+00:00",
        }
    ]
    case = shell.document("show", "IW-2026-0001")
    assert {
        *("ref", "subject", "state", "playbook", "opened_at", "responsible", "participants", "facts", "excluded"),
        *("signals", "traps", "questions", "client_questions", "assumptions", "risks", "recommendations"),
        *("decisions", "deadlines", "quotes", "artifacts", "approvals", "metrics", "letters", "ledger"),
    } <= set(case)


def test_explain_agrees_with_receive_and_writes_nothing(shell: Shell) -> None:
    before = shell.document("verify")
    explained = shell.document("explain", "brief.eml")
    assert (explained["verdict"], explained["case"], explained["reason"]) == (
        "duplicate",
        "IW-2026-0001",
        "same-message",
    )
    (shell.folder / "new.eml").write_bytes(mail(BRIEF, message_id="<5@x.example>"))
    explained = shell.document("explain", "new.eml", "--at", NOON)
    assert (explained["verdict"], explained["case"], explained["reason"]) == ("new", None, "new")
    assert shell.document("verify") == before


def test_explain_names_the_files_that_were_not_read(shell: Shell) -> None:
    message = message_from_bytes(mail("CRM: HubSpot\nERP: NetSuite\n", message_id="<files@x.example>"), policy=SMTP)
    message.add_attachment(b"\xff\xd8", maintype="image", subtype="jpeg", filename="board.jpg")
    message.add_attachment("a,b\n1,2\n", subtype="csv", filename="accounts.csv")
    (shell.folder / "files.eml").write_bytes(message.as_bytes())
    told = shell("explain", "files.eml", "--at", NOON).stdout.decode()
    assert "not read board.jpg: files of its kind (.jpg) are not read" in told
    assert "not read accounts.csv: it looks like an export of records" in told
    assert [file["file"] for file in shell.document("explain", "files.eml", "--at", NOON)["not_read"]] == [
        "board.jpg",
        "accounts.csv",
    ]


def test_explain_shows_the_mail_with_what_is_read_from_it(shell: Shell) -> None:
    shell.document("tick", "--at", NOON)
    letter = next((shell.folder / "out" / "new").iterdir()).read_bytes()
    first = message_from_bytes(letter, policy=default)
    assert isinstance(first, EmailMessage)
    (shell.folder / "reply.eml").write_bytes(reply(first, interleaved(first, {2: "Only finance may."})))
    told = shell("explain", "reply.eml").stdout.decode()
    assert ">> Only finance may." in told
    assert "Q2: it stands below question 2 in our letter" in told
    assert "     > Q1." in told or "     Q1." in told
    assert shell("explain", "reply.eml", "--html", "page.html").returncode == 0
    page = (shell.folder / "page.html").read_text()
    why = "it stands below question 2 in our letter"
    assert f'<mark title="{why}">Only finance may.</mark><b class="answer">Q2</b>' in page
    assert '<section class="ours"><h3>our own letter</h3>' in page
    assert shell("explain", "reply.eml", "--html").stdout.decode() == page


def test_explain_marks_a_brief_in_place(shell: Shell) -> None:
    (shell.folder / "new.eml").write_bytes(mail(BRIEF, message_id="<6@x.example>"))
    page = shell("explain", "new.eml", "--html").stdout.decode()
    assert re.search(r'<mark title="stated">[^<]*Salesforce[^<]*</mark><b class="fact">U\d+ crm = Salesforce', page)


FORWARDED = """Please scope the below. The budget is EUR 18,000 now.

Ines Roth
Procurement, Kappel AG

---------- Forwarded message ---------
From: Urs Amman <urs@northwind-tools.example>
Date: Fri, Nov 20, 2026 at 3:00 PM
Subject: ERP
To: Ines Roth <ines@northwind-tools.example>

Hi Ines, our CRM is HubSpot and the ERP is Abacus. <b>Budget</b> EUR 25,000.

> Do you use SAP?
"""


def test_a_page_says_in_place_whose_each_part_is(shell: Shell) -> None:
    raw = mail(FORWARDED, message_id="<7@x.example>", sender="Ines Roth <ines@northwind-tools.example>")
    (shell.folder / "forwarded.eml").write_bytes(raw)
    page = shell("explain", "forwarded.eml", "--html").stdout.decode()
    parts = re.findall(r'<section class="(\w+)"><h3>(.*?)</h3><p>(.*?)</p></section>', page, re.DOTALL)
    assert [(whose, caption) for whose, caption, _ in parts] == [
        ("theirs", "Ines Roth wrote"),
        ("signature", "a signature"),
        ("attribution", "who wrote what, and to whom"),
        ("forwarded", "Urs Amman wrote, forwarded by Ines Roth"),
        ("quoted", "quoted or passed on, not read as the sender’s words"),
    ]
    assert "budget = EUR 18000</b>" in parts[0][2]
    assert "From: Urs Amman" in parts[2][2]
    assert "crm = HubSpot</b>" in parts[3][2]
    assert "&lt;b&gt;Budget&lt;/b&gt;" in parts[3][2]
    assert "SAP" in parts[4][2]


def test_tick_says_what_was_due_and_what_left(shell: Shell) -> None:
    told = shell.document("tick", "--at", NOON)
    assert set(told) == {"at", "due", "sent", "deferred"}
    assert told["sent"][0]["kind"] == "scope-response"
    assert shell.document("tick", "--at", NOON)["sent"] == []


def test_what_staff_do_at_the_command_line_is_in_the_record(shell: Shell) -> None:
    assert shell("case", "IW-2026-0001", "hold", "--as", STAFF, "--at", "2026-11-23T13:00:00+00:00").returncode == 0
    case = shell.document("show", "IW-2026-0001")
    assert case["state"] == "held"
    assert case["deadlines"][0]["status"] == "paused"
    assert case["mails"][-1]["from"] == STAFF
    assert case["mails"][-1]["sender"] == "local"


def test_verify_names_the_case_whose_chain_is_broken(shell: Shell) -> None:
    assert shell("verify").returncode == 0
    database = sqlite3.connect(shell.folder / "desk.db")
    database.execute("UPDATE entries SET at = '2020-01-01 00:00:00' WHERE seq = 2 AND case_ref = 'IW-2026-0001'")
    database.commit()
    database.close()
    done = shell("verify")
    assert done.returncode == 65
    assert "IW-2026-0001" in done.stdout.decode() + done.stderr.decode()


def test_the_mailbox_alone_rebuilds_the_store(shell: Shell) -> None:
    shell.document("tick", "--at", NOON)
    done = shell("rebuild", "--from", "maildir:mailbox", "--to", "sqlite:///again.db")
    assert done.returncode == 0, done.stderr.decode()
    before = shell.document("show", "IW-2026-0001")
    config = (shell.folder / "inwriting.toml").read_text()
    (shell.folder / "again.toml").write_text(re.sub(r'url = "sqlite:.*"', 'url = "sqlite:///again.db"', config))
    assert shell.document("show", "IW-2026-0001", "--config", "again.toml") == before


def test_a_backup_holds_the_store_and_the_key(shell: Shell) -> None:
    assert shell("db", "backup", "safe.tar.gz").returncode == 0
    listed = subprocess.run(["tar", "tzf", "safe.tar.gz"], cwd=shell.folder, capture_output=True, check=True)
    assert sorted(listed.stdout.decode().split()) == ["inwriting.db", "inwriting.key"]


def test_the_deadline_is_computed_step_by_step(shell: Shell) -> None:
    told = shell("deadline", "IW-2026-0001").stdout.decode()
    assert "2026-11-24" in told or "24 Nov" in told
    assert "tzdata" in told


def test_help_answers_at_once(shell: Shell) -> None:
    """Without the libraries that take long to load: their import is what would make it slow."""
    code = "import sys, inwriting.cli; print([m for m in ('sqlalchemy', 'pydantic', 'jinja2') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout == b"[]\n"


def test_no_command_waits_for_patterns_that_it_does_not_look_for() -> None:
    """Compiling all of the readers' patterns takes seconds."""
    code = (
        "import inwriting.explain, inwriting.setup; from inwriting.reading.text import lazy; "
        "print(sum(named.is_ready for named in lazy.named()), len(lazy.named()) > 1000)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout == b"0 True\n"
