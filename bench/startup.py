"""How long a command takes from the shell: what an operator waits for at 3 a.m., and what a script pays for each mail.

    python bench/startup.py [--times 5]

Each command in a process of its own, in an office with one case. Floor: a process that loads the libraries that the
desk stands on, and does nothing. Prints the median in milliseconds, and the ratio to the floor's.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FLOOR = (sys.executable, "-c", "import jinja2, pydantic, sqlalchemy, typer")
INWRITING = (sys.executable, "-m", "inwriting")
OFFICE = (
    *(*INWRITING, "init", ".", "--name", "Example Office", "--address", "scope@desk.example"),
    *("--timezone", "Europe/London", "--country", "GB", "--hours", "09:00-17:30", "--staff", "lead@desk.example"),
    *("--mailbox", "maildir:mail", "--outbound", "maildir:out"),
)
BRIEF = """\
From: Ana Kovac <ana@buyer.example>
To: scope@desk.example
Subject: Orders by hand
Date: Tue, 24 Nov 2026 10:12:00 +0100
Message-ID: <brief@buyer.example>

Hello,

we use HubSpot as CRM and NetSuite as ERP. Some 400 orders a month are keyed in by hand. We want them to flow by
themselves from 1 March 2027. Finance: Ben Osei. Budget 30,000 EUR.

Ana Kovac
"""
COMMANDS = (
    ("--help",),
    ("check",),
    ("cases",),
    ("show", "IW-2026-0001"),
    ("explain", "brief.eml"),
)


def milliseconds(command: tuple[str, ...], folder: str, times: int) -> float:
    """The median of some runs, of which the first, that compiles modules, is not counted."""
    taken = []
    for _ in range(times + 1):
        began = time.perf_counter()
        subprocess.run(command, cwd=folder, capture_output=True, check=False)
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken[1:])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=5)
    times = parser.parse_args().times
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(OFFICE, cwd=folder, capture_output=True, check=True)
        (Path(folder) / "brief.eml").write_text(BRIEF)
        subprocess.run((*INWRITING, "receive", "brief.eml"), cwd=folder, capture_output=True, check=True)
        floor = milliseconds(FLOOR, folder, times)
        print(f"{'the libraries alone':<22} {floor:>7.0f} ms")
        for command in COMMANDS:
            taken = milliseconds((*INWRITING, *command), folder, times)
            print(f"{' '.join(command):<22} {taken:>7.0f} ms   {taken / floor:>5.1f} ×", flush=True)


if __name__ == "__main__":
    main()
