"""The brief form on its way: asked for, sent back filled in or empty, and what a reply attaches."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest

from brief_forms import ATTRIBUTION, FORM, KINDS, ORIGINAL, between, filled, filled_file, quoted
from desks import DeskInAFolder, at, mail, reply, text_of
from inwriting.mail.message import Attachment

TYPED = {"CRM": "HubSpot", "ERP": "Sage 200"}


def attached(raw: bytes, *files: Attachment) -> bytes:
    """The mail with files attached."""
    message = message_from_bytes(raw, policy=SMTP)
    for file in files:
        maintype, _, subtype = file.content_type.partition("/")
        message.add_attachment(file.content, maintype=maintype, subtype=subtype, filename=file.filename)
    return message.as_bytes()


@pytest.fixture
def asked(tmp_path: Path) -> DeskInAFolder:
    """A desk that has sent the form to a buyer who asked for help."""
    desk = DeskInAFolder(tmp_path)
    desk.receive(mail("HELP\n", subject="hello"), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:01")
    return desk


@pytest.mark.parametrize("how", ["quoted", "between", "original message"])
def test_the_form_filled_in_within_our_letter_opens_a_case(asked: DeskInAFolder, how: str) -> None:
    letter = asked.letters()[0]
    words = text_of(letter)
    body = {
        "quoted": ATTRIBUTION + quoted(filled(words, TYPED)),
        "between": ATTRIBUTION + between(words, TYPED),
        "original message": ORIGINAL + filled(words, TYPED),
    }[how]
    assert asked.receive(reply(letter, body), "2026-11-23 11:00").verdict == "new"
    case = asked.show()
    assert {(fact["key"], fact["value"], fact["evidence"]) for fact in case["facts"]} == {
        ("crm", "HubSpot", "HubSpot"),
        ("erp", "Sage 200", "Sage 200"),
    }


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", ["", "Please find the form attached.\n\nBest regards,\nAna Keller\n"])
def test_an_empty_form_is_answered_with_the_form_once_a_day(asked: DeskInAFolder, kind: str, body: str) -> None:
    letter = asked.letters()[0]
    for number in (1, 2):
        raw = attached(reply(letter, body, number=number), filled_file(kind, {}))
        outcome = asked.receive(raw, f"2026-11-23 1{number}:00")
        assert (outcome.verdict, outcome.reason, outcome.detail) == ("ignored", "not-a-brief", "empty-form")
    asked.tick("2026-11-23 12:30")
    assert not asked.cases()
    answers = asked.letters()[1:]
    assert len(answers) == 1
    assert "nothing filled in" in text_of(answers[0])
    assert [part.get_filename() for part in answers[0].iter_attachments()] == [f"brief-form.{kind}" for kind in KINDS]


@pytest.mark.parametrize("kind", KINDS)
def test_a_filled_form_is_read_whatever_its_cover_letter_says(asked: DeskInAFolder, kind: str) -> None:
    body = "Please find the form attached.\n\nBest regards,\nAna Keller\n"
    raw = attached(reply(asked.letters()[0], body), filled_file(kind, TYPED))
    assert asked.receive(raw, "2026-11-23 11:00").verdict == "new"
    assert {(fact["value"], fact["file"]) for fact in asked.show()["facts"]} == {
        ("HubSpot", f"brief-form.{kind}"),
        ("Sage 200", f"brief-form.{kind}"),
    }


COVERS = (
    "Attached.",
    "Hi,\n\nplease find the completed form attached.\n\nRegards\nAnn",
    "Hello,\n\nfilled in as requested.\n\nAnn",
    "Attached is our brief.",
    "Thanks!",
    "Ausgefüllt anbei.\n\nViele Grüße\nAnn",
    "This is a test of your form.",
    "",
)


@pytest.mark.parametrize("cover", COVERS)
@pytest.mark.parametrize("quote", [ATTRIBUTION, ORIGINAL])
def test_our_letter_quoted_with_its_lines_empty_decides_nothing_where_a_filled_form_is_attached(
    asked: DeskInAFolder, cover: str, quote: str
) -> None:
    letter = asked.letters()[0]
    words = quoted(text_of(letter)) if quote is ATTRIBUTION else text_of(letter)
    body = f"{cover}\n\n{quote}{words}"
    raw = attached(reply(letter, body), filled_file("docx", TYPED))
    assert asked.receive(raw, "2026-11-23 11:00").verdict == "new"
    assert {fact["value"] for fact in asked.show()["facts"]} == {"HubSpot", "Sage 200"}


def test_our_letter_quoted_with_its_lines_empty_decides_nothing_where_a_file_cannot_be_read(
    asked: DeskInAFolder,
) -> None:
    letter = asked.letters()[0]
    body = f"Attached.\n\n{ATTRIBUTION}{quoted(text_of(letter))}"
    raw = attached(reply(letter, body), Attachment("brief.pdf", "application/pdf", b"%PDF-1.4 broken"))
    assert asked.receive(raw, "2026-11-23 11:00").verdict == "new"
    asked.tick("2026-11-23 11:01")
    assert any("brief.pdf" in text_of(letter) for letter in asked.letters()[1:])


def test_an_empty_form_beside_a_file_that_cannot_be_read_may_be_a_brief(asked: DeskInAFolder) -> None:
    photo = Attachment("whiteboard.jpg", "image/jpeg", b"\xff\xd8\xff")
    raw = attached(reply(asked.letters()[0], ""), filled_file("docx", {}), photo)
    assert asked.receive(raw, "2026-11-23 11:00").verdict == "new"


NOTES = Attachment(
    "requirements.txt",
    "text/plain",
    b"Requirements\n\nOur ERP is NetSuite. Our CRM is HubSpot.\nRecords to move: orders, invoices\n"
    b"Approvals of discounts happen in email today.\nWe want to go live in March 2027.\nShopify is our shop.\n",
)


@pytest.fixture
def opened(tmp_path: Path) -> DeskInAFolder:
    """A desk that has answered a brief which names the CRM alone."""
    desk = DeskInAFolder(tmp_path)
    desk.receive(
        mail("We want to connect our systems.\nSales lives in Salesforce.\n\nAna Keller\n"), "2026-11-23 10:00"
    )
    desk.tick("2026-11-23 10:01")
    return desk


def facts(desk: DeskInAFolder) -> dict[tuple[str, str], str | None]:
    """The values of the facts that stand, each with its file."""
    return {(fact["key"], fact["value"]): fact["file"] for fact in desk.show()["facts"]}


def answers(desk: DeskInAFolder) -> dict[str, tuple[str, str | None]]:
    return {question["key"]: (question["status"], question["value"]) for question in desk.show()["questions"]}


def test_a_file_of_a_reply_is_read_as_one_of_a_brief(opened: DeskInAFolder) -> None:
    raw = attached(reply(opened.letters()[0], "See the attached requirements.\n\nAna Keller\n"), NOTES)
    assert opened.receive(raw, "2026-11-23 11:00").verdict == "reply"
    assert facts(opened) == {
        ("crm", "Salesforce"): None,
        ("erp", "NetSuite"): "requirements.txt",
        ("entities", "order"): "requirements.txt",
        ("entities", "invoice"): "requirements.txt",
        ("approvals_live_in", "email"): "requirements.txt",
        ("go_live", "2027-03"): "requirements.txt",
        ("other_systems", "Shopify"): "requirements.txt",
    }
    case = opened.show()
    stated = next(fact for fact in case["facts"] if fact["key"] == "erp")
    assert (stated["evidence"], stated["place"]) == ("Our ERP is NetSuite", "line 3")
    assert answers(opened)["erp"] == ("answered", "NetSuite")
    assert answers(opened)["entities"] == ("answered", "order, invoice")
    assert answers(opened)["processes"] == ("open", None)
    assert not [a for a in case["assumptions"] if a["status"] == "open" and "approvals are kept" in a["text"]]
    assert case["evidence"][0]["supports"]
    opened.tick("2026-11-23 11:30")
    told = " ".join(text_of(opened.letters()[-1]).split())
    assert "requirements.txt, line 3, says “Our ERP is NetSuite”" in told
    assert (
        "“Our CRM is HubSpot (requirements.txt, line 3)”" in told
    )  # the brief says Salesforce: who wrote it settles it
    assert "See the attached" not in told
    assert "not read yet" not in told


def test_what_is_typed_in_the_reply_goes_before_its_files(opened: DeskInAFolder) -> None:
    number = next(q["number"] for q in opened.show()["questions"] if q["key"] == "erp")
    raw = attached(reply(opened.letters()[0], f"Q{number}: Xero\n\nThe rest is attached.\n"), NOTES)
    opened.receive(raw, "2026-11-23 11:00")
    assert ("erp", "NetSuite") not in facts(opened)
    assert answers(opened)["erp"] == ("answered", "Xero")
    assert ("other_systems", "Shopify") in facts(opened)


def test_later_words_go_before_what_a_file_stated(opened: DeskInAFolder) -> None:
    letter = opened.letters()[0]
    opened.receive(attached(reply(letter, "See attached.\n"), NOTES), "2026-11-23 11:00")
    case = opened.show()
    erp = next(q["number"] for q in case["questions"] if q["key"] == "erp")
    shop = next(fact["number"] for fact in case["facts"] if fact["key"] == "other_systems")
    records = [fact["number"] for fact in case["facts"] if fact["key"] == "entities"]
    opened.receive(reply(letter, f"Q{erp}: Xero\nU{shop}: no\nU{records[0]}: no\n", number=2), "2026-11-23 12:00")
    assert not {("erp", "NetSuite"), ("other_systems", "Shopify"), ("entities", "order")} & set(facts(opened))
    assert answers(opened)["erp"] == ("answered", "Xero")
    assert answers(opened)["other_systems"] == ("unclear", None)
    assert answers(opened)["entities"] == ("answered", "invoice")
    opened.receive(reply(letter, f"U{records[1]}: no\n", number=3), "2026-11-23 12:30")
    assert answers(opened)["entities"] == ("unclear", None)


def test_our_form_filled_in_may_come_with_a_reply(opened: DeskInAFolder) -> None:
    file = filled_file("docx", {"ERP": "NetSuite", "Exceptions": "none known", "Budget": 45000})
    opened.receive(attached(reply(opened.letters()[0], ""), file), "2026-11-23 11:00")
    assert facts(opened)["erp", "NetSuite"] == file.filename
    assert answers(opened)["exceptions_known"] == ("answered", "none known")
    assert any("EUR 45000" in made["text"] for made in opened.show()["assumptions"])


@pytest.fixture
def known(tmp_path: Path) -> DeskInAFolder:
    """A desk that has answered a brief which names systems, a day, a sum and a person."""
    desk = DeskInAFolder(tmp_path)
    desk.receive(
        mail(
            "We run SugarCRM and Sage X3. Go-live 1 March 2027, budget GBP 40,000. Our CFO is Ian Holt, "
            "ian.holt@northwind-tools.example.\n\nAna Keller\n"
        ),
        "2026-11-23 10:00",
    )
    desk.tick("2026-11-23 10:01")
    return desk


ONES = ("crm", "erp", "go_live", "budget", "finance")


def ones(desk: DeskInAFolder) -> list[str]:
    stand = {fact["key"]: fact["value"] for fact in desk.show()["facts"] if fact["status"] != "rejected"}
    return [stand[key] for key in ONES if key in stand]


@pytest.mark.parametrize(
    ("kind", "changed", "typed", "after"),
    [
        (
            "docx",
            {
                "CRM": "HubSpot",
                "ERP": "NetSuite",
                "Budget": "GBP 45,000",
                "Go-live": "1 April 2027",
                "Finance": "Dana Poole",
            },
            "Corrected form attached.",
            ["HubSpot", "NetSuite", "2027-04-01", "GBP 45000", "Dana Poole"],
        ),
        (
            "txt",
            {"ERP": "Unit4"},
            "",
            ["SugarCRM", "Unit4 ERP", "2027-03-01", "GBP 40000", "ian.holt@northwind-tools.example"],
        ),
        (  # what says the same, or the same less exactly, corrects nothing
            "xlsx",
            {"CRM": "SugarCRM", "ERP": "Sage X3", "Budget": "GBP 40k", "Go-live": "March 2027", "Finance": "Ian Holt"},
            "I filled in your brief form as well, attached.",
            ["SugarCRM", "Sage X3", "2027-03-01", "GBP 40000", "ian.holt@northwind-tools.example"],
        ),
        (  # what the mail says goes before its form
            "docx",
            {"ERP": "NetSuite", "Budget": "GBP 45,000"},
            "U2: no, Odoo",
            ["SugarCRM", "Odoo", "2027-03-01", "GBP 45000", "ian.holt@northwind-tools.example"],
        ),
    ],
)
def test_our_form_filled_in_again_corrects_what_it_says_otherwise(
    known: DeskInAFolder, kind: str, changed: dict[str, object], typed: str, after: list[str]
) -> None:
    before = ones(known)
    known.receive(attached(reply(known.letters()[0], typed), filled_file(kind, changed)), "2026-11-23 11:00")
    assert ones(known) == after
    known.tick("2026-11-23 11:30")
    told = " ".join(text_of(known.letters()[-1]).split())
    assert ("What we corrected".casefold() in told.casefold()) == (before != after)
    assert "form attached" not in told.casefold()


def test_a_form_of_somebody_else_corrects_nothing(known: DeskInAFolder) -> None:
    before = ones(known)
    raw = attached(
        reply(known.letters()[0], "", sender="Kim <kim@northwind-tools.example>"), filled_file("docx", TYPED)
    )
    known.receive(raw, "2026-11-23 11:00")
    assert ones(known) == before


def test_another_file_corrects_nothing_and_is_shown_back(known: DeskInAFolder) -> None:
    before = ones(known)
    known.receive(attached(reply(known.letters()[0], "See attached.\n"), NOTES), "2026-11-23 11:00")
    assert ones(known) == before


def test_our_own_files_and_exports_state_nothing(opened: DeskInAFolder) -> None:
    letter = opened.letters()[0]
    notes = next(part for part in letter.iter_attachments() if str(part.get_filename()).endswith("notes.txt"))
    ours = Attachment("notes (1).txt", "text/plain", str(notes.get_content()).encode() + NOTES.content)
    export = Attachment("orders.csv", "text/csv", b"order;system\n1;NetSuite\n2;Shopify\n")
    agreement = Attachment("nda.txt", "text/plain", b"Non-disclosure agreement\n\nOur ERP is NetSuite.\n")
    opened.receive(attached(reply(letter, "As promised.\n"), ours, export, agreement), "2026-11-23 11:00")
    assert facts(opened) == {("crm", "Salesforce"): None}


def test_explain_shows_what_the_files_of_a_reply_state(opened: DeskInAFolder) -> None:
    from inwriting.explain import as_text

    photo = Attachment("board.jpg", "image/jpeg", b"\xff\xd8")
    raw = attached(reply(opened.letters()[0], "See attached.\n"), NOTES, photo)
    told = as_text("reply.eml", opened.desk.explain(raw, at("2026-11-23 11:00")))
    assert "erp = NetSuite   “Our ERP is NetSuite”   [requirements.txt, line 3]" in told
    assert "not read board.jpg: files of its kind (.jpg) are not read" in told


COLLEAGUE = b"""From: Kim Tan <kim@%s>
To: Ana Keller <ana.keller@northwind-tools.example>
Subject: CRM
Date: Fri, 20 Nov 2026 10:00:00 +0000

We run HubSpot and Sage 200. Budget EUR 20,000.
"""


@pytest.mark.parametrize(("domain", "read"), [(b"northwind-tools.example", True), (b"vendor.example", False)])
def test_an_attached_mail_of_a_colleague_is_read_as_one_that_is_forwarded(
    tmp_path: Path, domain: bytes, read: bool
) -> None:
    desk = DeskInAFolder(tmp_path)
    message = message_from_bytes(mail("Please quote for what Kim describes in the attached mail.\n"), policy=SMTP)
    message.add_attachment(message_from_bytes(COLLEAGUE % domain, policy=SMTP))
    desk.receive(message.as_bytes(), "2026-11-23 10:00")
    facts = {(fact["value"], fact["author"]) for fact in desk.show()["facts"]}
    expected = {("HubSpot", "Kim Tan"), ("Sage 200", "Kim Tan"), ("EUR 20000", "Kim Tan")}
    assert facts == (expected if read else set())


def test_facts_of_an_attached_mail_cite_it_and_its_line(tmp_path: Path) -> None:
    desk = DeskInAFolder(tmp_path)
    message = message_from_bytes(mail("Please quote for what Kim describes in the attached mail.\n"), policy=SMTP)
    message.add_attachment(message_from_bytes(COLLEAGUE % b"northwind-tools.example", policy=SMTP), filename="Link.eml")
    desk.receive(message.as_bytes(), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    shown, told = desk.show(), " ".join(text_of(desk.letter("scope-response")).split())
    assert {(fact["file"], fact["place"]) for fact in shown["facts"]} == {("Link.eml", "line 1")}
    assert [file["supports"] for file in shown["evidence"]] == [["U1", "U2", "U3"]]
    assert "Kim Tan wrote (Link.eml, line 1) “We run HubSpot and Sage 200”" in told
    assert "(supports U1 to U3)" in told
    assert "not read yet" not in told


def test_a_file_in_an_attached_mail_is_cited_behind_it(tmp_path: Path) -> None:
    desk = DeskInAFolder(tmp_path)
    inner = message_from_bytes(COLLEAGUE % b"northwind-tools.example", policy=SMTP)
    inner.set_content(inner.get_content())
    inner.add_attachment(b"Go-live: 3 May 2027\n", maintype="text", subtype="plain", filename="rfq.txt")
    message = message_from_bytes(mail("Please quote for what Kim describes in the attached mail.\n"), policy=SMTP)
    message.add_attachment(inner, filename="Link.eml")
    desk.receive(message.as_bytes(), "2026-11-23 10:00")
    shown = desk.show()
    assert {fact["file"] for fact in shown["facts"] if fact["key"] == "go_live"} == {"Link.eml, rfq.txt"}
    assert [file["supports"] for file in shown["evidence"]] == [["U1", "U2", "U3", "U4"]]


@pytest.mark.parametrize(
    ("cover", "budgets", "assumed"),
    [
        ("Our brief is attached. The budget is EUR 52,000.", {"EUR 52000"}, {"Budget: EUR 40,000"}),
        ("Our brief is attached. The budget is EUR 52,000 now.", {"EUR 52000"}, set()),
        ("Our brief is attached; the sum in it is no longer right. Budget: EUR 52,000.", {"EUR 52000"}, set()),
        ("Our brief is attached. The budget is EUR 40,000.", {"EUR 40000"}, set()),
        ("Our brief is attached.", {"EUR 40000"}, set()),
    ],
)
def test_a_cover_is_newer_than_what_it_covers(tmp_path: Path, cover: str, budgets: set[str], assumed: set[str]) -> None:
    desk = DeskInAFolder(tmp_path)
    brief = Attachment("Brief June.txt", "text/plain", b"CRM: Salesforce\nERP: NetSuite\nBudget: EUR 40,000\n")
    desk.receive(attached(mail(f"Hello,\n\n{cover}\n"), brief), "2026-11-23 10:00")
    shown = desk.show()
    assert {fact["value"] for fact in shown["facts"] if fact["key"] == "budget"} == budgets
    assert {made["evidence"] for made in shown["assumptions"] if made["evidence"]} == assumed
    if assumed:
        desk.tick("2026-11-23 10:00")
        told = " ".join(text_of(desk.letter("scope-response")).split())
        assert (
            "Budget: what your mail says holds, and not what Brief June.txt does (A1, Brief June.txt, line 3, says"
            in told
        )


def test_the_form_saved_as_a_page_is_read(tmp_path: Path) -> None:
    rows = "".join(f"<p>{line}</p>" for line in filled(FORM, TYPED).splitlines())
    desk = DeskInAFolder(tmp_path)
    raw = attached(mail("Form attached.\n"), Attachment("brief-form.html", "text/html", rows.encode()))
    assert desk.receive(raw, "2026-11-23 10:00").verdict == "new"
    assert {fact["value"] for fact in desk.show()["facts"]} == {"HubSpot", "Sage 200"}


def test_a_mail_for_somebody_else_is_answered_with_the_form_and_promises_nothing(tmp_path: Path) -> None:
    desk = DeskInAFolder(tmp_path)
    raw = mail("Hi Tom, did you get the car washed? M x\n", subject="The car")
    assert desk.receive(raw, "2026-11-23 10:00").detail == "unclear"
    desk.tick("2026-11-23 10:01")
    assert not desk.cases()
    [form] = desk.letters()
    assert "if it was meant for somebody else, you need do nothing" in " ".join(text_of(form).split())
