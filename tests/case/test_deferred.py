"""What a brief puts off is priced apart."""

from __future__ import annotations

from pathlib import Path

from desks import BRIEF, DeskInAFolder, mail, text_of


def test_what_a_brief_puts_into_a_second_phase_is_priced_apart_and_in_no_total(tmp_path: Path) -> None:
    desk = DeskInAFolder(tmp_path)
    desk.receive(
        mail(BRIEF.replace("Support history", "Entitlements can be added in phase 2.\nSupport history")),
        "2026-11-23 10:00",
    )
    desk.tick("2026-11-23 10:00")
    desk.tick("2026-11-24 09:31")
    told = " ".join(text_of(desk.letter("quote-budgetary")).split())
    assert "In no total above: - Entitlement (record):" in told
    assert "you wrote “Entitlements can be added in phase 2”" in told
    assert ("entitlement", "deferred") in [(item["value"], item["why"]) for item in desk.show()["excluded"]]
    assert "entitlement" not in [fact["value"] for fact in desk.show()["facts"]]
    desk.close()


def test_a_letter_lists_all_that_a_brief_leaves_out_or_puts_off(tmp_path: Path) -> None:
    desk = DeskInAFolder(tmp_path)
    brief = """Dear office,

1. Our CRM is HubSpot and our ERP is Odoo; accounts, orders and invoices must move.
2. Contacts come in phase 2.
3. Rebates are out of scope.
4. The loyalty cards are outside this request.
"""
    desk.receive(mail(brief), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    told = " ".join(text_of(desk.letter("scope-response")).split())
    assert "Later: contact (you wrote: “Contacts come in phase 2" in told
    assert "Rebates (you wrote: “Rebates are out of scope" in told
    assert "loyalty cards" in told
    became = {item["number"]: item["became"] for item in desk.show()["numbering"]}
    assert (became["2"], became["3"], became["4"]) == (["later"], ["excluded"], ["excluded"])
    desk.close()
