"""Who has which role, as other people write it: for whom they write, in lists that drop the verb, by the department that somebody
is in."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
ME = "jo@acme.example"


def people(words: str) -> set[tuple[str, str]]:
    read = read_brief(f"We run HubSpot for sales and Xero for the books.\n\n{words}", PLAYBOOK, author=ME)
    return {(fact.key, fact.value) for fact in read.facts if PLAYBOOK.fact(fact.key).kind == "people"}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("I write on behalf of Ann Lee, who is away. It is in her words. She is the sponsor.", {"sponsor": "Ann Lee"}),
        (
            "I am writing on behalf of Chief Bo Ade, managing director of Ogun Ltd, who dictated it. He pays and decides.",
            {"sponsor": "Bo Ade"},
        ),
        ("I am the sponsor and I don't want to see it twice.", {"sponsor": ME}),
        ("Procurement contact is me; quotes go to the portal.", {"procurement": ME}),
        ("For finance it is me who signs off the invoices.", {"finance": ME}),
        (
            "Cy Moe keeps the finances, Di Roe the security of the computers.",
            {"finance": "Cy Moe", "security": "Di Roe"},
        ),
        (
            "People: Finance – Cy Moe; Operations – Di Roe; Procurement – we have none",
            {"finance": "Cy Moe", "operations": "Di Roe"},
        ),
        (
            "Yes is said by Ann Lee (she is our finance director and the sponsor).",
            {"finance": "Ann Lee", "sponsor": "Ann Lee"},
        ),
        ("Dr Di Roe signs for data protection and security.", {"security": "Di Roe"}),
        ("Ms Eva Lund in Legal looks after it.", {"legal": "Eva Lund"}),
        ("The sponsor is Director Ann Lee.", {"sponsor": "Ann Lee"}),
        (
            "Please write to Di Roe (di.roe@acme.example), who is our head of operations.",
            {"operations": "di.roe@acme.example"},
        ),
        (
            "Sponsor\n: Ann Lee\n\nFinance\n: Cy Moe <cy@acme.example>",
            {"sponsor": "Ann Lee", "finance": "cy@acme.example"},
        ),
        (
            "Finance: Cy Moe\n\nFinance questions go to Cy Moe (cy@acme.example), please.",
            {"finance": "cy@acme.example"},
        ),
    ],
)
def test_who_is_who(words: str, who: dict[str, str]) -> None:
    assert people(words) == set(who.items())


@pytest.mark.parametrize(
    "words",
    [
        "Legal matters go to Messrs Tan & Mario Lim, our solicitors, once there is a contract.",
        "Brief: bookings to ledger\nOwner: Ann Lee\n\nContext\n\nWe rent out cameras.",
        "Cy Moe in Finance left in May.",
        "For finance it is not me.",
        "I write on behalf of Ann Lee. Tom Berg is our consultant. He is a sponsor of the football club.",
    ],
)
def test_who_has_no_role(words: str) -> None:
    assert people(words) == set()


def test_the_title_in_the_next_cell_of_a_sponsor_gives_no_other_role() -> None:
    assert people("Topic\tWho\tNote\nSponsor\tAnn Lee\tCOO\nSecurity\tDi Roe\t\n") == {
        ("sponsor", "Ann Lee"),
        ("security", "Di Roe"),
    }


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Put Cy Moe down for finance and me for operations.", {"finance": "Cy Moe", "operations": ME}),
        (
            "Please note Cy Moe for procurement and Di Roe for finance.",
            {"procurement": "Cy Moe", "finance": "Di Roe"},
        ),
        ("Put Cy Moe down for lunch and me for coffee.", {}),
        ("Regards,\nJo Acme\nRegional Procurement Manager", {"procurement": "Jo Acme"}),
        ("Regards,\nJo Acme\nHead - Finance & Accounts", {"finance": "Jo Acme"}),
        ("Regards,\nJo Acme\nDeputy Procurement Manager", {}),
        ("Regards,\nJo Acme\nHead of Sales & Finance Liaison", {}),
        ("Regards,\nJo Acme\nSenior Account Manager, Finance Systems", {}),
    ],
)
def test_who_is_put_down_for_a_role_and_who_signs_with_one(words: str, who: dict[str, str]) -> None:
    assert people(words) == set(who.items())


@pytest.mark.parametrize(
    "words",
    [
        "Procurement is run by Joan Baker, who is not involved in this.",
        "Joan Baker (finance) has no say in this.",
        "Our finance director is Joan Baker. She has no part in the project.",
        "Operations: Joan Baker. She is not involved.",
        "Mr Okoro's purchasing desk buys for the depot.",
        "Ms Tan's finance team closes the books on day five.",
    ],
)
def test_who_has_no_part_in_it_has_no_role(words: str) -> None:
    assert people(words) == set()


def test_who_is_not_involved_in_something_else_keeps_the_role() -> None:
    assert people("Joan Baker leads procurement and is not involved in daily work.") == {("procurement", "Joan Baker")}
    assert people("Our finance director is Joan Baker. She is not involved in the tests.") == {
        ("finance", "Joan Baker")
    }


def test_who_was_is_nobodys_name() -> None:
    text = "Finance is Anelda. Sorry, WAS Anelda. Finance is now Sipho Dlamini. CRM is Copper, ERP Uniconta."
    read = read_brief(text, PLAYBOOK, author="ann@loft.example")
    assert [fact.value for fact in read.facts if fact.key == "finance"] == ["Sipho Dlamini"]
