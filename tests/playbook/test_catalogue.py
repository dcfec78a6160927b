"""The catalogue that ships: wide enough, and every entry of one form."""

from __future__ import annotations

from collections import Counter

from inwriting.playbook.loader import load_playbook

SYSTEMS = load_playbook("crm-erp-integration").systems
AT_LEAST = {
    "crm": 40, "erp": 60, "finance": 30, "commerce": 20, "billing": 15, "cpq": 12, "support": 20, "ipaas": 25,
    "warehouse": 15, "identity": 10, "marketing": 6, "operations": 40, "spend": 20,
}  # fmt: skip


def test_the_catalogue_is_wide_in_every_category() -> None:
    counted = Counter(system.category for system in SYSTEMS)
    assert len(SYSTEMS) >= 2200
    assert set(counted) == {*AT_LEAST, "suite"}
    assert {category: counted[category] for category in AT_LEAST if counted[category] < AT_LEAST[category]} == {}


def test_no_name_means_two_products() -> None:
    owners: dict[str, set[str]] = {}
    for system in SYSTEMS:
        for name in (system.name, *system.aliases, *system.misspellings, *system.in_context, *system.editions):
            owners.setdefault(name.casefold(), set()).add(system.name)
    assert {name: own for name, own in owners.items() if len(own) > 1} == {}


def test_an_interface_is_claimed_only_with_its_source() -> None:
    assert all(system.source and system.vendor for system in SYSTEMS)
    assert all((system.source == "to be confirmed") == (not system.interfaces) for system in SYSTEMS)


def test_most_well_known_products_say_how_they_are_reached_and_written() -> None:
    assert sum(bool(system.interfaces) for system in SYSTEMS) >= 1400
    assert sum(bool(system.editions) for system in SYSTEMS) >= 190
    assert sum(bool(system.misspellings) for system in SYSTEMS) >= 440


def test_no_product_is_only_its_misspelling() -> None:
    for system in SYSTEMS:
        right = {name.casefold() for name in (system.name, *system.aliases, *system.editions)}
        assert right.isdisjoint(name.casefold() for name in system.misspellings), system.name
