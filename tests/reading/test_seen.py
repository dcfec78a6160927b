"""What a person sees of a text is read, and what is cited is the text as it was sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading
from inwriting.reading.text.edits import as_sent, edited
from inwriting.reading.text.seen import SEEN

PLAYBOOK = load_playbook("crm-erp-integration")


def read(text: str) -> BriefReading:
    return read_brief(text, PLAYBOOK, author="sam@acme.example")


def facts(text: str) -> set[tuple[str, str]]:
    return {(fact.key, fact.value) for fact in read(text).facts}


@pytest.mark.parametrize("unseen", ["\u200b", "\u00ad", "\u2060", "\ufeff", "\u200d", "\u200e", "\u202a"])
def test_characters_that_nobody_sees_part_no_word(unseen: str) -> None:
    text = f"Our CRM is Hub{unseen}Spot and our E{unseen}RP is Net{unseen}Suite. Bud{unseen}get: EUR 20,000\n"
    reading = read(text)
    assert {(fact.key, fact.value) for fact in reading.facts} == {
        ("crm", "HubSpot"),
        ("erp", "NetSuite"),
        ("budget", "EUR 20000"),
    }
    for fact in reading.facts:
        assert text[fact.start : fact.end] == fact.evidence
    assert f"Hub{unseen}Spot" in reading.facts[0].evidence


@pytest.mark.parametrize(
    "text",
    [
        "📅 Go-live: 1 March 2027\n💶 Budget: €20,000\n👥 Finance: Kim Tan\n✅ Records: accounts, invoices\n",
        "CRM: HubSpot 🧡\n\n- 📅 Go-live: 1 March 2027\n- 💶 Budget: €20,000\n- 🧑🏽‍💼 Finance: Kim Tan\n- ☎️ Records: accounts, invoices\n",
        "1️⃣ Go-live: 1 March 2027\n2️⃣ Budget: €20,000\n3️⃣ Finance: Kim Tan\n4️⃣ Records: accounts, invoices\n",
    ],
)
def test_a_picture_before_a_label_is_the_mark_of_its_line(text: str) -> None:
    reading = read(f"We run HubSpot and NetSuite.\n\n{text}")
    found = {(fact.key, fact.value) for fact in reading.facts}
    assert {
        ("go_live", "2027-03-01"),
        ("budget", "EUR 20000"),
        ("finance", "Kim Tan"),
        ("entities", "account"),
        ("entities", "invoice"),
    } <= found
    assert all("\n" not in fact.evidence for fact in reading.facts)


def test_pictures_between_sentences_part_them() -> None:
    text = (
        "👋 Hi! We run HubSpot 🧡 and NetSuite 💼. 📦 400 orders a week. 💶 Budget: €20k. 🚀 Go-live: 1 March 2027 🙏\n"
    )
    assert facts(text) == {
        ("crm", "HubSpot"),
        ("erp", "NetSuite"),
        ("volumes", "400 orders per week"),
        ("budget", "EUR 20000"),
        ("go_live", "2027-03-01"),
    }


def test_an_arrow_is_one() -> None:
    assert "HubSpot → NetSuite" in edited("HubSpot ➡️ NetSuite", SEEN)[-1].text


@given(st.text(alphabet="ab ,.:\n☐☑✓[x]📅\u200b\u00ad>-", max_size=60))
def test_every_place_of_what_is_seen_has_its_place_in_the_text(text: str) -> None:
    steps = edited(text, SEEN)
    shown = steps[-1].text if steps else text
    last = 0
    for place, character in enumerate(shown):
        start, end = as_sent(steps, place, place + 1)
        assert 0 <= start <= end <= len(text)
        if character in "ab":
            assert text[start:end] == character
            assert start >= last
            last = start


@pytest.mark.parametrize("mark", ["**", "*"])
def test_words_in_bold_within_a_sentence_are_read_as_without_it(mark: str) -> None:
    text = f"{mark}Close{mark} is our CRM and {mark}NetSuite{mark} is our ERP.\n"
    reading = read_brief(text, PLAYBOOK)
    assert {(fact.key, fact.value) for fact in reading.facts} == {("crm", "Close"), ("erp", "NetSuite")}
    assert all(fact.evidence == text.strip().rstrip(".") for fact in reading.facts)
