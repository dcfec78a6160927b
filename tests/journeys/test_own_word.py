"""What two files of a mail differ on, and what its sender does not stand by, is asked; the client settles it."""

from __future__ import annotations

from pathlib import Path

from desks import DeskInAFolder, mail, reply, text_of
from inwriting.mail.message import Attachment
from journeys.test_brief_forms import attached


def file(name: str, text: str) -> Attachment:
    return Attachment(name, "text/plain", text.encode())


def test_what_two_files_differ_on_is_in_conflict_until_the_client_settles_it(tmp_path: Path) -> None:
    desk = DeskInAFolder(tmp_path)
    brief = file("brief.txt", "CRM: Zoho CRM\nERP: Odoo\nFinance: Priya Nair\n")
    plan = file("plan.txt", "CRM: Zoho CRM\nERP: Acumatica\nFinance: Bob Ray\n")
    desk.receive(attached(mail("Hello,\n\nour brief and our plan are attached.\n"), brief, plan), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    shown, letter = desk.show(), desk.letter("scope-response")
    assert [(fact["key"], fact["value"]) for fact in shown["facts"]] == [("crm", "Zoho CRM")]
    conflicts = {question["key"]: question for question in shown["questions"] if question["status"] == "conflict"}
    assert set(conflicts) == {"erp", "finance"}
    assert conflicts["erp"]["answer"] == "brief.txt, line 2: ERP: Odoo\nplan.txt, line 2: ERP: Acumatica"
    told = " ".join(text_of(letter).split())
    said = "brief.txt, line 2, says “ERP: Odoo”, and plan.txt, line 2, says “ERP: Acumatica”"
    assert f"Why we ask: {said}; these differ, and neither counts until you say which is right." in told
    assert "ERP: brief.txt and plan.txt differ, and neither counts until you say which is right" in told

    number = conflicts["erp"]["number"]
    desk.receive(reply(letter, f"Q{number}: Acumatica\n"), "2026-11-23 11:00")
    shown = desk.show()
    answered = next(question for question in shown["questions"] if question["key"] == "erp")
    assert (answered["status"], answered["value"]) == ("answered", "Acumatica")
    open_still = [made["text"] for made in shown["assumptions"] if made["status"] == "open"]
    assert not [text for text in open_still if text.startswith("ERP: ")]
    assert len([text for text in open_still if text.startswith("Finance: ")]) == 2


def test_what_the_sender_does_not_stand_by_is_left_out_and_asked(tmp_path: Path) -> None:
    desk = DeskInAFolder(tmp_path)
    words = "Hi,\n\nthe brief is attached, but its finance contact is wrong and the budget in it is not approved.\n"
    brief = file("brief.txt", "CRM: Zoho CRM\nERP: Odoo\nFinance: Priya Nair\nBudget: GBP 20,000\n")
    desk.receive(attached(mail(words), brief), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    shown = desk.show()
    assert {fact["value"] for fact in shown["facts"]} == {"Zoho CRM", "Odoo"}
    left_out = {item["value"]: item for item in shown["excluded"]}
    assert left_out["Priya Nair"]["why"] == "disowned"
    assert left_out["Priya Nair"]["evidence"] == "its finance contact is wrong"
    asked = {question["key"] for question in shown["questions"]}
    assert {"budget", "finance"} <= asked
    told = " ".join(text_of(desk.letter("scope-response")).split())
    assert "Budget: as brief.txt says, which is in doubt by your mail: “the budget in it is not approved”" in told
    assert "If open, we assume that it is as brief.txt, line 4, says: “Budget: GBP 20,000”." in told
