"""Frames by eight writers who had not seen the program: what a mail puts around a statement so that it states it, or does not.

`frames/*.toml`: `text` with a statement of its `kind` at `{}`, and whether the mail `states` what stands there. `open` names what is read
wrongly so far, which is printed by `bench/reading.py --frames` and asked for by no test.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from reading.measure import WRITTEN

FRAMES = Path(__file__).parent / "frames"
PLAYBOOK = load_playbook("crm-erp-integration")
CONTENTS = {  # of each kind: what is put into a frame, and what is read where it is stated: a fact, or "s4" for a signal
    "clause": (
        ("our customers are in HubSpot", "crm=HubSpot"),
        ("we keep the orders in Sage 200", "erp=Sage 200"),
        ("discounts are approved by e-mail", "s4"),
        ("sales and finance disagree on what a customer is", "s1"),
        ("the budget is EUR 24,000", "budget=EUR 24000"),
        ("we go live on 3 May 2027", "go_live=2027-05-03"),
        ("we handle 300 orders a month", "volumes=300"),
        ("Jane Poole decides for finance", "finance=Jane Poole"),
    ),
    "product": (("HubSpot", "crm=HubSpot"), ("NetSuite", "erp=NetSuite"), ("Shopify", "other_systems=Shopify")),
    "sum": (("EUR 24,000", "budget=EUR 24000"),),
    "day": (("3 May 2027", "go_live=2027-05-03"),),
    "count": (("300 orders a month", "volumes=300"), ("1,200 invoices a week", "volumes=1200")),
    "role": (("Jane Poole, our finance director,", "finance=Jane Poole"),),
    "hand": (("Ann retypes each order into Xero", "manual_handoffs="),),
    "approve": (("discounts are approved by e-mail", "approvals_live_in="),),
}


@dataclass(frozen=True, slots=True)
class Filled:
    """A frame with a statement in it, what is read where it states that, and whether it does."""

    text: str
    spec: str
    states: bool
    is_open: bool

    def is_read(self) -> bool:
        mail = f"Hello,\n\n{self.text}\n\nPlease send us a quote for connecting two systems.\n"
        reading = read_brief(mail, PLAYBOOK, author="ann@acme.example", written=WRITTEN)
        if self.spec[0] == "s" and self.spec[1:].isdecimal():
            return any(str(signal.number) == self.spec[1:] for signal in reading.signals)
        key, _, value = self.spec.partition("=")
        return any(fact.key == key and fact.value.replace(",", "").startswith(value) for fact in reading.facts)


def filled(path: Path) -> Iterator[Filled]:
    for frame in tomllib.loads(path.read_text())["frame"]:
        before, behind = frame["text"].split("{}")
        opens = not before.strip() or before.rstrip()[-1] in ".!?"
        for words, spec in CONTENTS[frame["kind"]]:
            said = words[0].upper() + words[1:] if opens else words
            yield Filled(f"{before}{said}{behind}", spec, frame["states"], spec in frame.get("open", ()))


@pytest.mark.parametrize("path", sorted(FRAMES.glob("*.toml")), ids=lambda path: path.stem)
@pytest.mark.parametrize("states", [True, False])
def test_what_a_mail_states_by_its_frame(path: Path, states: bool) -> None:
    known = [one for one in filled(path) if one.states is states and not one.is_open]
    assert len(known) > 80
    assert [(one.spec, one.text) for one in known if one.is_read() is not states] == []
