"""The chain shows every change, and a payload can be erased without breaking it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inwriting.case.model import Entry
from inwriting.store.journal import NotAJournal, journal_mail, read_journal
from inwriting.store.ledger import GENESIS, canonical, commitment, entry_hash, envelope, flaws

START = datetime(2026, 11, 23, 10, tzinfo=UTC)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=3)
    ),
    max_leaves=8,
)
payloads = st.lists(
    st.dictionaries(st.text(st.characters(codec="utf-8"), min_size=1), json_values, max_size=4), min_size=1, max_size=6
)


def chain(contents: list[dict[str, object]]) -> tuple[list[Entry], dict[int, tuple[str, str]]]:
    entries: list[Entry] = []
    bodies: dict[int, tuple[str, str]] = {}
    for seq, content in enumerate(contents, 1):
        nonce, body = f"{seq:032x}", canonical(content)
        previous = entries[-1].hash if entries else GENESIS
        committed, at = commitment(nonce, body), START + timedelta(minutes=seq)
        cites = ({"mail": "<a@b.example>", "sha256": "0" * 64},)
        hashed = entry_hash(envelope("IW-2026-0001", seq, "unplaced-noted", at, previous, committed, cites))
        entries.append(
            Entry("IW-2026-0001", seq, "unplaced-noted", at, previous, committed, cites, hashed, content, nonce)
        )
        bodies[seq] = (nonce, body)
    return entries, bodies


@given(payloads)
def test_a_chain_as_it_was_written_has_no_flaw(contents: list[dict[str, object]]) -> None:
    entries, bodies = chain(contents)
    assert flaws("IW-2026-0001", entries, bodies) == []


@given(payloads)
def test_erasing_a_payload_leaves_the_chain_whole(contents: list[dict[str, object]]) -> None:
    entries, bodies = chain(contents)
    del bodies[1]
    assert flaws("IW-2026-0001", entries, bodies) == []


@given(payloads, st.data())
def test_the_journal_mail_brings_back_what_was_recorded(contents: list[dict[str, object]], data: st.DataObject) -> None:
    entries, bodies = chain(contents)
    erased = data.draw(st.sets(st.sampled_from(sorted(bodies))))
    kept = {seq: body for seq, body in bodies.items() if seq not in erased}
    _, raw = journal_mail(entries, kept, "scope@desk.example")
    read, read_bodies = read_journal(raw)
    assert read_bodies == kept
    assert [entry.hash for entry in read] == [entry.hash for entry in entries]
    assert [entry.payload for entry in read] == [None if e.seq in erased else e.payload for e in entries]
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))


def changes() -> list[tuple[str, object]]:
    return [
        ("kind", "fact-stated"),
        ("at", START),
        ("cites", ()),
        ("previous", "f" * 64),
        ("commitment", "f" * 64),
        ("hash", "f" * 64),
    ]


@pytest.mark.parametrize(("name", "value"), changes(), ids=[name for name, _ in changes()])
def test_a_changed_entry_is_found(name: str, value: object) -> None:
    entries, bodies = chain([{"n": 1}, {"n": 2}, {"n": 3}])
    entries[1] = replace(entries[1], **{name: value})  # type: ignore[arg-type]
    assert 2 in {flaw.seq for flaw in flaws("IW-2026-0001", entries, bodies)}


def test_a_changed_payload_a_missing_entry_and_a_swap_are_found() -> None:
    entries, bodies = chain([{"n": 1}, {"n": 2}, {"n": 3}])
    assert flaws("IW-2026-0001", entries, bodies | {2: (bodies[2][0], canonical({"n": 9}))})[0].seq == 2
    assert "entry 2 is missing" in [flaw.what for flaw in flaws("IW-2026-0001", [entries[0], entries[2]], bodies)]
    assert flaws("IW-2026-0001", [entries[1], entries[0], entries[2]], bodies)


def test_a_mail_that_is_no_journal_says_so() -> None:
    with pytest.raises(NotAJournal, match="no journal header"):
        read_journal(b"From: a@b.example\r\nSubject: hello\r\n\r\nx\r\n")
    entries, bodies = chain([{"n": 1}])
    _, raw = journal_mail(entries, bodies, "scope@desk.example")
    with pytest.raises(NotAJournal):
        read_journal(raw.replace(b'filename="entries.json"', b'filename="other.json"'))
