"""What is told in a list is told without its marks, and a bracket in which it was parted is closed."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers

PLAYBOOK = load_playbook("crm-erp-integration")
TOLD = (  # a value, the words that it is of, and the value that is entered
    ("- Helpdesk: leave it alone", "- Helpdesk: leave it alone", "Helpdesk: leave it alone"),
    ("• returns have no number", "• returns have no number", "returns have no number"),
    ("– returns have no number", "– returns have no number", "returns have no number"),
    ("▪ returns have no number", "▪ returns have no number", "returns have no number"),
    ("· returns have no number", "· returns have no number", "returns have no number"),
    ("o of which 80 fail", "o   of which 80 fail", "of which 80 fail"),
    ("o of which 80 fail", "o\u00a0\u00a0 of which 80 fail", "of which 80 fail"),
    ("Freshdesk (leave it alone", "Freshdesk (leave it alone", "Freshdesk (leave it alone)"),
    ("- Freshdesk (leave it alone", "- Freshdesk (leave it alone", "Freshdesk (leave it alone)"),
    # and these stay
    ("o pedido fica no Sage", "o pedido fica no Sage", "o pedido fica no Sage"),
    ("o no hay número", "o no hay número", "o no hay número"),
    ("-5 % on orders without a number", "-5 % on orders without a number", "-5 % on orders without a number"),
    ("e-mail orders have no number", "e-mail orders have no number", "e-mail orders have no number"),
    ("returns (RMA) have no number", "returns (RMA) have no number", "returns (RMA) have no number"),
    ("1) returns, 2) part orders", "1) returns, 2) part orders", "1) returns, 2) part orders"),
    ("first - then second", "first - then second", "first - then second"),
)


@pytest.mark.parametrize(("value", "words", "entered"), TOLD)
def test_a_value_has_no_mark_of_a_list(value: str, words: str, entered: str) -> None:
    registers = Registers(PLAYBOOK)
    registers.put("exceptions_known", value, Clause.alone(words))
    assert [fact.value for fact in registers.facts.values()] == [entered]
