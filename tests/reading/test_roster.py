"""Lists of people with their roles in one line: each has the role beside it, and none that of a neighbour."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
ROLES = {"finance", "security", "operations", "procurement", "legal", "sponsor"}


def roles(text: str, author: str = "ann@acme.example") -> dict[str, str]:
    reading = read_brief(f"We use HubSpot and Xero.\n\n{text}\n", PLAYBOOK, author=author)
    return {fact.key: fact.value for fact in reading.facts if fact.key in ROLES}


@pytest.mark.parametrize(
    "line",
    [
        "Sign-off: Finance - Kim Tan, Security - Raj Patel",
        "Sign-off: finance Kim Tan, security Raj Patel",
        "Sign-off: Kim Tan (finance), Raj Patel (security)",
        "Approvers: Kim Tan, finance; Raj Patel, security",
        "Approval: CFO Kim Tan and CISO Raj Patel",
        "Stakeholders: CFO - Kim Tan, CISO - Raj Patel",
        "Team: Kim Tan - CFO, Raj Patel - CISO, Jo Burns - Marketing",
        "Kim Tan | CFO | Raj Patel | CISO",
        "People: Kim Tan, Group Finance Director; Tom Hart, Deputy Finance Director; Raj Patel, CISO; Al Burns, Sales",
        "- Kim Tan – Finance Director\n- Raj Patel – Head of Security",
    ],
)
def test_each_has_the_role_beside_the_name(line: str) -> None:
    assert roles(line) == {"finance": "Kim Tan", "security": "Raj Patel"}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "Approvals: finance - Kim Tan (kim.tan@acme.example), security - nobody yet",
            {"finance": "kim.tan@acme.example"},
        ),
        ("Sign-off: finance - Kim Tan, operations - me", {"finance": "Kim Tan", "operations": "ann@acme.example"}),
        (
            "Owner of the price list: Kim Tan, finance. Owner of the stock list: Bo Lund, operations.",
            {"finance": "Kim Tan", "operations": "Bo Lund"},
        ),
        ("Operations: the undersigned", {"operations": "ann@acme.example"}),
        ("Finance: yours truly", {"finance": "ann@acme.example"}),
        (
            "Name          Job here                   Part in this\nKim Tan       ledgers                    finance\nRaj Patel     IT security (freelance)    security",
            {"finance": "Kim Tan", "security": "Raj Patel"},
        ),
        ("Sales - Odoo Studio, Finance - Sage Intacct", {}),  # products
    ],
)
def test_what_is_no_list_of_people_gives_nobody_a_role(line: str, told: dict[str, str]) -> None:
    assert roles(line) == told


def test_who_signs_with_another_name_than_the_address_has_is_told_by_name() -> None:
    assert roles("Regards\nJohn Smith - Finance Director") == {"finance": "John Smith"}
    assert roles("Regards\nAnn Lee - Finance Director") == {"finance": "ann@acme.example"}
    assert roles("Regards\nJohn Smith\nFinance Director", "jsmith@acme.example") == {"finance": "jsmith@acme.example"}
    assert roles("Regards\nJohn Smith\nFinance Director", "office@acme.example") == {"finance": "office@acme.example"}


def test_a_desk_in_a_signature_is_the_writers() -> None:
    assert roles("Regards\nAnn Lee\nOperations") == {"operations": "ann@acme.example"}
    assert roles("Please quote.\n\nAnn Lee\nOperations, Acme Ropes, Leith") == {"operations": "ann@acme.example"}
    assert roles("Regards\nAnn Lee\nFinance") == {"finance": "ann@acme.example"}
    assert roles("Regards\nAnn Lee\nAccounts") == {}  # of clerks there may be several
    assert roles("Regards\nJohn Smith\nOperations") == {}  # who is not whose address this is


def test_a_long_footer_hides_no_signature() -> None:
    footer = "\n".join(f"Line {number} of the footer of our house." for number in range(14))
    said = f"Many thanks and kind regards,\n\nAnn Lee\nPurchasing Manager\nAcme Ropes Ltd\n{footer}"
    assert roles(said, "ann.lee@acme.example") == {"procurement": "ann.lee@acme.example"}


@pytest.mark.parametrize(
    "line",
    [
        "Finance: Kim Tan (CFO, Hart Foods), Security: Raj Patel (CISO, Hart Foods)",
        "Finance: Kim Tan (CFO), Security: Raj Patel (IT)",
        "Finance: Kim Tan, CFO, Hart Foods\nSecurity: Raj Patel (Hart Foods)",
    ],
)
def test_the_title_and_the_house_behind_a_name_are_nobody(line: str) -> None:
    assert roles(line) == {"finance": "Kim Tan", "security": "Raj Patel"}
