"""How the reading of replies grows: deep quotes, long mails, and texts made to be hard on regular expressions.

    python bench/reading.py [--matrix]

For each shape: milliseconds at three sizes, each twice the one before, and the growth of the last step (2.0 is linear,
n log n is about 2.1). Exit code 1 where a step grows more than threefold. The floor is one pass that splits the same
text into words. `--matrix` prints recall and precision by client and place instead.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from inwriting.reading.align import words_of
from inwriting.reading.reply import read_reply
from reading.letter import FACTS, LETTER, PLAYBOOK, QUESTIONS, letter_lines
from reading.mailers import CLIENTS
from reading.test_places import PLACES, read, samples

TOO_STEEP = 3.0
WROTE = "On Tue, 24 Nov 2026 at 10:12, Example Integration Office <scope@desk.example> wrote:\n"
HARD = {
    "prose": "word " * 9 + "\n",
    "labels": "Q3: word word word\n",
    "bare numbers": "3. word word\n",
    "other quotes": "> hello there my friend\n",
    "one long line": "a" * 50 + " ",
    "colons": "On :" * 5 + "\n",
    "spaces": " " * 60 + "x\n",
    "boxes": "☐ [ ] ( ) ",
    "our own words": "orders in a month? ",
    "brackets": "((((((((",
    "dashes": "- - - - -",
    "header lines": "From: x\nTo: y\n",
    "addresses": "https://a.example/c?d=e ",
    "dates": "12/11/2026 31.12.2026 10:00 ",
    "names": "Ana Kovac\n\n",
    "closings": "Best regards\nAna\n\nQ3: yes\n",
    "commands": "HOLD. ACCEPT B. ",
    "html": "<div><p>hello <b>there</b></p></div>",
}


def milliseconds(text: str | None, html: str | None = None) -> float:
    """The best of three: machines here are noisy."""
    taken = []
    for _ in range(3):
        began = time.perf_counter()
        read_reply(text, html, (LETTER,), QUESTIONS, FACTS, PLAYBOOK)
        taken.append(time.perf_counter() - began)
    return min(taken) * 1000


def deep(kilobytes: int, levels: int = 20) -> str:
    """A reply above `levels` levels of quotes of our letter."""
    body, level = "Q3: Zendesk\n\n", 0
    while len(body) < kilobytes * 1024:
        body += "".join(
            f"{'> ' * (level % levels)}{line}\n" for line in (WROTE + "\n".join(letter_lines())).split("\n")
        )
        level += 1
    return body[: kilobytes * 1024]


def growth() -> int:
    print(f"{'shape':<16} {'50 KB':>8} {'100 KB':>8} {'200 KB':>8}   growth   of the floor")
    worst = 0.0
    shapes = {"20 deep": None, **HARD}
    for name, unit in shapes.items():
        taken = []
        for size in (50, 100, 200):
            text = deep(size) if unit is None else (unit * (size * 1024 // len(unit) + 1))[: size * 1024]
            taken.append(milliseconds(*((None, text) if name == "html" else (text, None))))
        began = time.perf_counter()
        words_of(text)
        floor = (time.perf_counter() - began) * 1000
        steep = taken[-1] / taken[-2]
        worst = max(worst, steep)
        times = " ".join(f"{one:>8.1f}" for one in taken)
        print(f"{name:<16} {times}   {steep:>6.1f}   {taken[-1] / floor:>6.1f} ×")
    return 1 if worst > TOO_STEEP else 0


def matrix() -> int:
    """Recall and precision of the answers by client and place."""
    print(f"{'client':<22}" + "".join(f"{place[:18]:>20}" for place in PLACES))
    total: Counter[str] = Counter()
    for client in CLIENTS:
        cells = []
        for place in PLACES:
            seen: Counter[str] = Counter()
            for answers, (text, html) in samples(client, place):
                got = {a.question: a.answer for a in read(text, html).answers}
                right = sum(" ".join(got.get(n, "").split()) == " ".join(words.split()) for n, words in answers.items())
                seen.update(written=len(answers), read=len(got), right=right)
            total.update(seen)
            cells.append(f"{seen['right'] / seen['written']:>11.1%} {seen['right'] / max(seen['read'], 1):>7.1%} ")
        print(f"{client.name:<22}" + "".join(cells))
    recall, precision = total["right"] / total["written"], total["right"] / total["read"]
    print(f"{total['written']} answers: recall {recall:.2%}, precision {precision:.2%}")
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--matrix", action="store_true")
    sys.exit(matrix() if parser.parse_args().matrix else growth())
