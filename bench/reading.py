"""How the reading of replies grows: deep quotes, long mails, and texts made to be hard on regular expressions.

    python bench/reading.py [--matrix | --briefs | --frames]

For each shape: milliseconds at three sizes, each twice the one before, and the growth of the last step (2.0 is linear,
n log n is about 2.1). Exit code 1 where a step grows more than threefold. The floor is one pass that splits the same
text into words. `--matrix` prints recall and precision by client and place instead; `--briefs` prints precision and
recall by fact key over the briefs of tests/reading/briefs, and how the reading of a long brief grows (100 KB are to be
read in less than 200 ms on a quiet machine); `--frames` prints, by writer, how many statements in the frames of
tests/reading/frames are told rightly, and those that are not.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from inwriting.playbook.loader import load_playbook
from inwriting.playbook.schema import Playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.replies.align import words_of
from inwriting.reading.reply import read_reply
from inwriting.reading.text.authorship import own_words
from reading.clients import CLIENTS, html_only, text_only
from reading.damage import DAMAGES, HOPELESS
from reading.letter import FACTS, LETTER, PLAYBOOK, QUESTIONS, letter_lines
from reading.measure import load_briefs, measure
from reading.real import real_case
from reading.replies import PLACES, Sample, samples, score
from reading.test_frames_told import FRAMES, filled

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
THREAD = "On Mon, 23 Nov 2026 at 10:12, Ann Lee <ann@lee.example> wrote:\n"
HARD_BRIEFS = {  # how each begins, and what is repeated in it
    "one sentence": ("Our CRM is HubSpot. ", "we had 40 orders a month and "),
    "one remark": ("CRM | HubSpot | ", "some words here "),
    "blanks": ("CRM: HubSpot\n", f"{' ' * 4_000}x\n"),
    "a list without end": ("We use HubSpot and Xero and need a quote. ", "connect to A, B, C, D, "),
    "counts without end": ("We use HubSpot and Xero and need a quote. ", "3 orders for month "),
    "sums without end": ("We use HubSpot and Xero and need a quote. Sorry, no. ", "EUR 12, EUR 13; "),
    "German": (
        "Guten Tag, wir brauchen ein Angebot: unser CRM ist HubSpot.\n\n",
        "Wir nutzen Xero im Lager, und der Händler hat Odoo, das gehört ihm.\n\n",
    ),
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
    """Recall by client and place (a reply of each style in text, one in HTML), and every wrong answer."""
    print(f"{'recall in % by place':<24}" + "".join(f"{place[:13]:>14}" for place in PLACES))
    total: Counter[str] = Counter()
    for client in CLIENTS:
        cells = []
        for place in PLACES:
            given = [
                reply
                for variant in (text_only(client), html_only(client))
                if variant.text or variant.html
                for reply in samples(real_case(), variant, place)
            ]
            cells.append(_cell(given, total))
        print(f"{client.name:<24}" + "".join(cells), flush=True)
    print(f"\n{'damaged replies':<24}{'replies':>9}{'recall %':>14}")
    for name, damage in DAMAGES.items():
        given = [
            damage(reply, random.Random(f"{name} {place}"))
            for place in PLACES
            if (name, place) not in HOPELESS
            for client in CLIENTS[:: 1 + len(place) % 2]
            for variant in (text_only(client), html_only(client))
            if variant.text or variant.html
            for reply in list(samples(real_case(), variant, place, name))[:1]
        ]
        print(f"{name:<24}{len(given):>9}{_cell(given, total)}", flush=True)
    recall, precision = total["right"] / total["written"], 1 - total["wrong"] / total["read"]
    print(f"\n{total['replies']} replies, {total['written']} answers: recall {recall:.2%}, precision {precision:.2%}")
    return 1 if total["wrong"] or recall < 0.99 else 0


def briefs() -> int:
    """Precision and recall by key, and the time that a long brief of many briefs' paragraphs takes."""
    given, playbook = load_briefs(), load_playbook("crm-erp-integration")
    found = measure(given, playbook)
    print("\n".join(found.table()))
    print(*found.lines, sep="\n")
    paragraphs = [  # none that ends a mail
        paragraph
        for brief in given
        for start, end in own_words(brief["text"])
        for paragraph in brief["text"][start:end].split("\n\n")
        if max(end for _, end in own_words(f"{paragraph}\n\nMore follows.") or [(0, 0)]) > len(paragraph) + 2
    ]
    random.Random(1).shuffle(paragraphs)
    print(f"\n{'a long brief':<16} {'50 KB':>8} {'100 KB':>8} {'200 KB':>8}   growth   of the floor")
    ordinary = given[0]["text"].strip() + "\n\n"
    long = {
        "one brief again": ordinary * (200 * 1024 // len(ordinary) + 1),
        "with background": ordinary + "\n\n".join(_background(1_500)),
        "above a thread": ordinary + THREAD + "> " + "\n\n".join(paragraphs).replace("\n", "\n> "),
        "of new sentences": "\n\n".join(paragraphs),
    }
    long |= {name: start + shape * (200 * 1024 // len(shape)) for name, (start, shape) in HARD_BRIEFS.items()}
    worst = max(_brief_growth(name, text, playbook) for name, text in long.items())
    return 1 if sum(found.false.values()) or worst > TOO_STEEP else 0


def frames() -> int:
    """How many statements in frames are left out where their mail does not state them, and read where it does."""
    for path in sorted(FRAMES.glob("*.toml")):
        given = list(filled(path))
        wrong = [one for one in given if one.is_read() is not one.states]
        for states, what in ((False, "not stated and left out"), (True, "stated and read")):
            every = sum(one.states is states for one in given)
            right = every - sum(one.states is states for one in wrong)
            print(f"{path.stem}  {what:<24}{right:>5} of {every:>4}{right / every:>8.1%}", flush=True)
        print(*(f"   {'lost' if one.states else 'LEAKS'} {one.spec}: {one.text}" for one in wrong), sep="\n")
    return 0


def _background(paragraphs: int) -> Iterator[str]:
    """Paragraphs of a tender that tell how the world is, each other than any before."""
    things = [
        "office",
        "report",
        "warehouse",
        "driver",
        "machine",
        "paper",
        "letter",
        "stock",
        "season",
        "order",
        "customer",
        "invoice",
        "form",
        "table",
    ]
    rnd = random.Random(1)
    for _ in range(paragraphs):
        a, b, c, d = rnd.sample(things, 4)
        yield f"The {a} of a {b} keeps the {c} with the {d}. A {d} goes from {b} to {a}, and the {c} goes with it. " * 2


def _brief_growth(name: str, text: str, playbook: Playbook) -> float:
    """By how much longer a brief of twice the length takes; prints its times."""
    taken = []
    for size in (50, 100, 200):
        began = []
        for _ in range(3):
            start_at = time.perf_counter()
            read_brief(text[: size * 1024], playbook)
            began.append(time.perf_counter() - start_at)
        taken.append(min(began) * 1000)
    start_at = time.perf_counter()
    words_of(text[: 200 * 1024])
    floor = (time.perf_counter() - start_at) * 1000
    times = " ".join(f"{one:>8.1f}" for one in taken)
    print(f"{name:<16} {times}   {taken[-1] / taken[-2]:>6.1f}   {taken[-1] / floor:>6.1f} ×", flush=True)
    return taken[-1] / taken[-2]


def _cell(given: list[Sample], total: Counter[str]) -> str:
    """The share of answers read word for word, and behind it the number of wrong ones if there are any."""
    seen: Counter[str] = Counter(replies=len(given))
    for reply in given:
        found = score(real_case(), reply)
        seen.update(written=found.written, right=found.right, read=found.read, wrong=len(found.wrong))
    total.update(seen)
    return f"{seen['right'] / seen['written']:>14.1%}" if not seen["wrong"] else f"{seen['wrong']:>7} WRONG"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--matrix", action="store_true")
    parser.add_argument("--briefs", action="store_true")
    parser.add_argument("--frames", action="store_true")
    chosen = parser.parse_args()
    sys.exit(matrix() if chosen.matrix else briefs() if chosen.briefs else frames() if chosen.frames else growth())
