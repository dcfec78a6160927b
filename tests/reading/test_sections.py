"""One brief in every layout that buyers use for a form: titles with numbers, in bold, underlined, above lists or above bare
lines, and labels before their values. The same facts are read from each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.reading.measure import WRITTEN

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

Said = list[str]

ENGLISH = {
    "CRM": ["HubSpot"],
    "ERP": ["Sage 200"],
    "Records to synchronise": ["accounts", "orders"],
    "Not to be connected": ["invoices", "Zendesk"],
    "Volumes": ["400 orders per month", "50 tickets a day"],
    "Budget": ["EUR 20,000"],
    "Go-live": ["1 May 2027"],
    "Approvers": ["Ann Lee (finance)", "Bo Kim (operations)"],
    "Other systems": ["Shopify", "Jira"],
    "Licences": ["Both licences are signed."],
    "Sponsor": ["Kim Tan, CFO"],
}
FRENCH = {
    "CRM": ["HubSpot"],
    "ERP": ["Sage 200"],
    "Données à synchroniser": ["comptes", "commandes"],
    "Hors périmètre": ["factures", "Zendesk"],
    "Volumes": ["400 commandes par mois", "50 tickets par jour"],
    "Budget": ["20 000 €"],
    "Mise en service": ["1er mai 2027"],
    "Approbateurs": ["Ann Lee (finance)", "Bo Kim (opérations)"],
    "Autres systèmes": ["Shopify", "Jira"],
    "Licences": ["Les deux licences sont signées."],
    "Sponsor": ["Kim Tan, directrice générale"],
}
FRAMES = (
    (ENGLISH, "Hello,\n\nplease quote for this:\n\n{}\n\nRegards\nCy\n"),
    (FRENCH, "Bonjour,\n\nnous vous prions de nous faire un devis pour ce projet :\n\n{}\n\nCordialement\nCy\n"),
)

LAYOUTS: dict[str, Callable[[int, str, Said], str]] = {
    "numbers above lines": lambda i, title, said: f"{i}. {title}\n" + "\n".join(said) + "\n\n",
    "numbers above lines, without blank ones": lambda i, title, said: f"{i}. {title}\n" + "\n".join(said) + "\n",
    "numbers and blank lines": lambda i, title, said: f"{i}. {title}\n\n{', '.join(said)}\n\n",
    "numbers above lists": lambda i, title, said: f"{i}) {title}\n- " + "\n- ".join(said) + "\n\n",
    "numbers above nested lists": lambda i, title, said: f"{i}. {title}\n   - " + "\n   - ".join(said) + "\n",
    "decimal numbers": lambda i, title, said: f"2.{i} {title}\n{', '.join(said)}\n\n",
    "letters": lambda i, title, said: f"{chr(64 + i)}. {title}\n{', '.join(said)}\n",
    "letters before labels": lambda i, title, said: f"{chr(64 + i)}) {title}: {', '.join(said)}\n",
    "sections": lambda i, title, said: f"Section {i}: {title}\n{', '.join(said)}\n\n",
    "bare titles": lambda _, title, said: f"{title}\n" + "\n".join(said) + "\n\n",
    "bare titles and blank lines": lambda _, title, said: f"{title}\n\n" + "\n".join(said) + "\n\n",
    "bold titles": lambda _, title, said: f"*{title}*\n" + "\n".join(said) + "\n\n",
    "bold labels": lambda _, title, said: f"*{title}:* {', '.join(said)}\n",
    "bold labels in a list": lambda _, title, said: f"- *{title}*: {', '.join(said)}\n",
    "titles in italics": lambda _, title, said: f"_{title}_\n" + "\n".join(said) + "\n\n",
    "capitals": lambda _, title, said: f"{title.upper()}\n{', '.join(said)}\n\n",
    "underlined titles": lambda _, title, said: f"{title}\n{'-' * len(title)}\n{', '.join(said)}\n\n",
    "indented values": lambda _, title, said: f"{title}\n    " + "\n    ".join(said) + "\n",
    "colons above lines": lambda _, title, said: f"{title}:\n" + "\n".join(said) + "\n\n",
    "arrows": lambda _, title, said: f"{title} -> {', '.join(said)}\n",
    "dashes": lambda _, title, said: f"{title} - {', '.join(said)}\n",
    "brackets": lambda _, title, said: f"[{title}] {', '.join(said)}\n",
    "equals": lambda _, title, said: f"{title} = {', '.join(said)}\n",
    "tabs": lambda _, title, said: f"{title}\t{', '.join(said)}\n",
    "questions": lambda _, title, said: f"{title}?\n{', '.join(said)}\n\n",
}
MEANT = {
    ("crm", "HubSpot"),
    ("erp", "Sage 200"),
    ("entities", "account"),
    ("entities", "order"),
    ("budget", "EUR 20000"),
    ("go_live", "2027-05-01"),
    ("finance", "Ann Lee"),
    ("operations", "Bo Kim"),
    ("sponsor", "Kim Tan"),
    ("other_systems", "Shopify"),
    ("other_systems", "Jira"),
}
LEFT_OUT = {("other_systems", "Zendesk"), ("entities", "invoice")}


@pytest.mark.parametrize("brief", range(len(FRAMES)), ids=["English", "French"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_form_says_the_same_in_every_layout(layout: str, brief: int) -> None:
    sections, frame = FRAMES[brief]
    text = frame.format(
        "".join(LAYOUTS[layout](number, title, said) for number, (title, said) in enumerate(sections.items(), 1))
    )
    read = read_brief(text, load_playbook("crm-erp-integration"), author="cy@acme.example", written=WRITTEN)
    found = {(fact.key, fact.value) for fact in read.facts}
    assert found >= MEANT
    assert not LEFT_OUT & found
    assert len([key for key, _ in found if key == "volumes"]) == 2
    assert "licence_status" in {key for key, _ in found}


def test_titles_that_are_few_or_none_stay_as_they_are() -> None:
    text = "We use HubSpot as our CRM.\n\n1. Orders\n2. Budget\n3. Sponsor\n\nThese three are still open with us.\n"
    read = read_brief(text, load_playbook("crm-erp-integration"), author="cy@acme.example", written=WRITTEN)
    assert {fact.key for fact in read.facts} <= {"crm", "entities"}


def test_a_fact_below_a_title_cites_the_line_as_it_was_written() -> None:
    text = "1. CRM\nHubSpot\n\n2. ERP\nSage 200\n\n3. Budget\nEUR 20,000\n"
    read = read_brief(text, load_playbook("crm-erp-integration"), author="cy@acme.example", written=WRITTEN)
    assert {fact.key: text[fact.start : fact.end] for fact in read.facts} == {
        "crm": "HubSpot",
        "erp": "Sage 200",
        "budget": "EUR 20,000",
    }
