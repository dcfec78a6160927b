"""Registers, half sentences as labels, captions and what a form says of itself: what they tell, and what they leave alone."""

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

_PLAYBOOK = load_playbook("crm-erp-integration")
_BOTH = "We use HubSpot as CRM and Xero as ERP and want a quote to connect both.\n\n"
_REGISTER = "Requirements\n\nRef\tTopic\tStatement\tRaised by\tStatus\n"
_ODD = "No.\tWhat happens\tHow often\tWho sorts it out\n"


def _read(text: str) -> tuple[dict[str, list[str]], dict[str, list[str]], dict[str, list[str]]]:
    read = read_brief(_BOTH + text, _PLAYBOOK, author="a.b@firm.example", written=date(2026, 11, 24))
    told: tuple[dict[str, list[str]], ...] = ({}, {}, {})
    for into, items in zip(told, (read.facts, read.excluded, read.hedged), strict=True):
        for item in items:
            into.setdefault(item.key, []).append(item.value)
    return told[0], told[1], told[2]


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        (_REGISTER + "R1\tOdd cases\tTents that come back wet are billed twice\tstore\tagreed\n", "exceptions_known", "Tents that come back wet are billed twice"),
        (_REGISTER + "R1\tDate\tIn use on 19 April 2027\toffice\tagreed with all\n", "go_live", "2027-04-19"),
        ("| No. | Requirement | Source | Status |\n|---|---|---|---|\n| 1 | A booking is sent to Xero when the deposit is paid. | desk | ok |\n", "triggers", "A booking is sent to Xero when the deposit is paid"),
        (_ODD + "1\tDeposits of school groups are refunded by cheque\tweekly\tAnn\n", "exceptions_known", "Deposits of school groups are refunded by cheque"),
        ("Cases that go wrong\tShared cabins. Each guest is sent the whole bill\n", "exceptions_known", "Shared cabins. Each guest is sent the whole bill"),
        ("Who keys what twice\tThe night desk, names and dates\n", "manual_handoffs", "The night desk, names and dates"),
        ("What makes an order move across\tThe hull number has been cut\n", "triggers", "The hull number has been cut"),
        ("What goes wrong or is treated differently?\nKits. They are one item here and nine there.\n", "exceptions_known", "Kits. They are one item here and nine there"),
        ("Item\tQuantity\tPeriod\nPort calls, including those at anchor\t1,150\ta year\nInvoices\t300\ta week\n", "volumes", "1150 port calls per year"),
        ("Budget in EUR\n9,000\nGo-live\n29 January 2027\n", "budget", "EUR 9000"),
        ("Punkt\tWert\tEinheit\tBemerkung\nInvoices\t2.410,00\tpro Monat\t\nSponsor\tAnn Lee\t\tpays\n", "sponsor", "Ann Lee"),
    ],
)  # fmt: skip
def test_reads_what_a_row_says(text: str, key: str, value: str) -> None:
    assert value in _read(text)[0].get(key, [])


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Legend: agreed = initialled. Objective of the register: to keep requirements in one place.\n", "objective"),
        ("The bidder declares that he has read all of it, that his objective is not in conflict with ours.\n", "objective"),
        ("This message may contain personal information protected by the Privacy Act 1988.\n", "compliance"),
        ("Table 1: Quantities for pricing, financial year 2025/26\n", "volumes"),
        ("What\tNumber\tPer\nInvoices\t5300\tmonth\nChecksum\t6952\n", "checksum"),
        ("Who types the letters\tAnna\n", "manual_handoffs"),
        ("What we do: exercise books, paint and glue for schools\n", "outcome"),
        ("What is required\n1. Fire mains are invoiced by instalment.\n", "outcome"),
    ],
)  # fmt: skip
def test_leaves_what_is_nobodys_answer(text: str, key: str) -> None:
    told, _, hedged = _read(text)
    values = [*told.get(key, []), *hedged.get(key, [])]
    assert not values
    assert not any(key in value for value in [*told.get("volumes", []), *hedged.get("volumes", [])])


def test_a_status_that_is_open_or_takes_back_counts() -> None:
    told, excluded, hedged = _read(
        _REGISTER
        + "R1\tVolume\tup to 900 enquiries a month\tpress\tto be checked\n"
        + "R2\tSystems\tKatana for the workshop boards\tshop\tdropped\n",
    )
    assert "volumes" not in told
    assert hedged["volumes"] == ["up to 900 enquiries per month"]
    assert excluded["erp"] == ["Katana MRP"]


def test_a_clause_is_completed_by_the_cell_beside_it() -> None:
    read = read_brief("Our form:\n\nGuests are kept in\tZoho CRM\nThe books are kept in\tSage 50\n", _PLAYBOOK)
    assert {(fact.key, fact.value) for fact in read.facts} >= {("crm", "Zoho CRM"), ("erp", "Sage 50")}
    assert not read.excluded
