"""The five lines of our letter, answered in their order without its labels."""

from __future__ import annotations

import pytest

from brief_forms import ATTRIBUTION, LETTER, quoted
from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
ANSWERS = ("HubSpot", "Business Central", "accounts and invoices", "bought", "whether to build or buy, by March 2027")
READ = {
    ("crm", "HubSpot"),
    ("erp", "Microsoft Dynamics 365 Business Central"),
    ("entities", "account"),
    ("entities", "invoice"),
    ("licence_status", "bought"),
    ("decision", "whether to build or buy, by March 2027"),
}


def facts(text: str) -> set[tuple[str, str]]:
    reading = read_brief(text, PLAYBOOK, author="sam@acme.example")
    for fact in reading.facts:
        assert text[fact.start : fact.end] == fact.evidence
    return {(fact.key, fact.value) for fact in reading.facts}


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(ANSWERS),
        "\n\n".join(ANSWERS),
        "\n".join(f"- {answer}" for answer in ANSWERS),
        "\n".join(f"{number}. {answer}" for number, answer in enumerate(ANSWERS, 1)),
        "\n".join(f"{number}) {answer}" for number, answer in enumerate(ANSWERS, 1)),
        "Hi,\n\n" + "\n".join(ANSWERS) + "\n\nBest regards,\nSam\n",
    ],
)
def test_answers_in_the_order_of_our_lines_are_read(text: str) -> None:
    assert facts(text) == READ
    assert facts(f"{text}\n\n{ATTRIBUTION}{quoted(LETTER)}") == READ


def test_of_numbered_answers_some_may_be_missing() -> None:
    assert facts("1. HubSpot\n2. -\n3. accounts and invoices\n4. signed\n5. n/a\n") == {
        ("crm", "HubSpot"),
        ("entities", "account"),
        ("entities", "invoice"),
        ("licence_status", "signed"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "1. HubSpot\n2. Shopify\n3. NetSuite\n4. Zendesk\n5. Xero\n",  # systems
        "HubSpot\nNetSuite\naccounts and invoices\nsigned contracts are in SharePoint since last spring\nwe go live in May\n",
    ],
)
def test_other_lists_are_read_as_they_stand(text: str) -> None:
    assert {key for key, _ in facts(text)}.isdisjoint({"licence_status", "decision"})


@pytest.mark.parametrize("mark", ["{}. ", "{}) ", "({}) "])
@pytest.mark.parametrize("sign", [": ", " = "])
def test_lines_with_labels_of_their_own_need_none_of_ours(mark: str, sign: str) -> None:
    names = ("CRM", "ERP", "Records", "Licences", "Decision")
    rows = zip(names, ANSWERS, strict=True)
    assert facts("\n".join(f"{mark.format(n)}{name}{sign}{said}" for n, (name, said) in enumerate(rows, 1))) == READ
