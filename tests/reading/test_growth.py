"""The cost of reading grows with the length of a reply, whatever stands in it: no regular expression blows up.

Processor time of a text is compared with that of one four times as long; `bench/reading.py` shows the curves.
"""

from __future__ import annotations

import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reading.real import real_case

PIECES = st.sampled_from(
    [
        *(
            "a",
            "A.",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "> ",
            ">>",
            "Q3",
            "Q3: ",
            "3. ",
            "3 - ",
            "1, 2 and ",
            "-",
            "--",
            "— ",
            "=",
            "=20",
            "=\n",
        ),
        *(
            "On ",
            "Am ",
            "wrote:",
            "schrieb",
            "@x.example",
            "<a@b.c>",
            "24/11/2026 ",
            "10:12 ",
            "From: ",
            "Subject: x\n",
            "Sent ",
            "http://a/",
        ),
        *(
            "Best regards\n",
            "Ana Keller\n",
            "confidential ",
            "not ",
            "yes ",
            "EUR ",
            "1.",
            "1,",
            "12.400 ",
            "k ",
            "per ",
            "? ",
            "! ",
            "; ",
            "| ",
        ),
        *(
            "[AK] ",
            "(x) ",
            "[ ] ",
            "☑",
            "*",
            "_",
            "“",
            "I think ",
            "please ",
            "could you ",
            "which system is authoritative ",
            "If open, we assume ",
        ),
        *("<b>", "</b>", "<p>", "<div>", "<s>", "<blockquote>", "&nbsp;", "é", "質問", "to ", "the ", "or "),
    ]
)


def seconds(text: str, *, html: bool) -> float:
    """The better of two runs, in processor time."""
    case, taken = real_case(), []
    for _ in range(2):
        began = time.process_time()
        case.read(None if html else text, text if html else None)
        taken.append(time.process_time() - began)
    return min(taken)


@given(st.lists(PIECES, min_size=1, max_size=8).map("".join), st.booleans())
@settings(max_examples=50, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
def test_four_times_the_text_takes_no_more_than_about_four_times_as_long(unit: str, html: bool) -> None:
    short, long = (unit * (size // len(unit) + 1) for size in (4_000, 16_000))
    assert seconds(long, html=html) <= 8 * seconds(short, html=html) + 0.05
