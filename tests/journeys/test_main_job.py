"""The main job: brief in, questions out, answers in, written quote in one business day, all of it in the record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from desks import ADDRESS, BRIEF, BUYER, STAFF, DeskInAFolder, interleaved, mail, reply, text_of
from inwriting.setup import rebuild_store
from inwriting.store.database import Store
from inwriting.store.overview import view_case
from inwriting.store.rebuild import verify

VOUCHED = {"Authentication_Results": "mx.desk.example; dmarc=pass header.from=northwind-tools.example"}


@pytest.fixture
def desk(tmp_path: Path, store_url: str) -> Iterator[DeskInAFolder]:
    made = DeskInAFolder(tmp_path, store_url)
    yield made
    made.close()


def first_letter(desk: DeskInAFolder) -> None:
    assert desk.receive(mail(BRIEF), "2026-11-23 10:00").verdict == "new"
    desk.tick("2026-11-23 10:00")


def test_a_brief_opens_a_case_and_is_answered_in_its_thread(desk: DeskInAFolder) -> None:
    outcome = desk.receive(mail(BRIEF), "2026-11-23 10:00")
    assert (outcome.verdict, outcome.case, outcome.reason) == ("new", "IW-2026-0001", "new")
    desk.tick("2026-11-23 10:00")
    letter = desk.letter("scope-response")
    assert letter["Subject"] == "Re: CRM and ERP integration"
    assert letter["In-Reply-To"] == "<brief-1@northwind-tools.example>"
    assert letter["To"].addresses[0].addr_spec == BUYER
    assert letter["Auto-Submitted"] == "auto-replied"
    assert "IW-2026-0001" in letter["Reply-To"]
    shown = desk.show()
    facts = {(fact["key"], fact["value"]) for fact in shown["facts"]}
    assert {("crm", "Salesforce"), ("erp", "NetSuite")} <= {(k, v.replace("Oracle ", "")) for k, v in facts}
    assert all(fact["evidence"] in BRIEF for fact in shown["facts"])
    assert 1 <= len(shown["questions"]) <= 8
    assert shown["letters"][0]["status"] == "sent"


def test_the_quote_leaves_before_its_deadline_though_nobody_did_anything(desk: DeskInAFolder) -> None:
    first_letter(desk)
    deadline = desk.show()["deadlines"][0]
    assert deadline["due_at"] == "2026-11-24T10:00:00+00:00"
    assert deadline["act_at"] == "2026-11-24T09:30:00+00:00"
    desk.tick("2026-11-24 09:29")
    assert desk.show()["quotes"] == []
    due, _ = desk.tick("2026-11-24 09:31")
    assert [row["kind"] for row in due if row["case"] != "office"] == ["quote"]
    shown = desk.show()
    assert shown["quotes"][0]["class"] == "budgetary"
    assert shown["deadlines"][0]["status"] == "met"
    assert shown["state"] == "quoted"
    assert "no offer yet" in " ".join(text_of(desk.letter("quote-budgetary")).split())


def test_answers_between_the_questions_reach_the_right_questions_and_make_the_quote_firm(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    questions = desk.show()["questions"]
    answers = {q["number"]: f"Our answer to {q['key'].replace('_', ' ')} is settled in writing" for q in questions}
    outcome = desk.receive(reply(letter, interleaved(letter, answers)), "2026-11-23 11:00")
    assert (outcome.verdict, outcome.case, outcome.reason) == ("reply", "IW-2026-0001", "reply-token")
    for question in desk.show()["questions"]:
        if question["status"] == "answered":
            assert question["answer"] == answers[question["number"]]
            assert question["message_id"] == "<reply-1@northwind-tools.example>"
    first = [question for question in desk.show()["questions"] if question["number"] in answers]
    assert all(question["status"] in ("answered", "unclear") for question in first)


def test_a_receipt_waits_until_its_writer_has_been_quiet(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    first = desk.show()["questions"][0]["number"]
    desk.receive(reply(letter, f"Q{first}: we decide whether to renew\n"), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:05")
    assert [item["kind"] for item in desk.show()["letters"]] == ["scope-response"]
    desk.receive(reply(letter, "This is for your archive as well, with kind wishes\n", number=2), "2026-11-23 11:06")
    desk.tick("2026-11-23 11:12")
    assert [item["kind"] for item in desk.show()["letters"]] == ["scope-response"]
    desk.tick("2026-11-23 11:17")
    assert [item["kind"] for item in desk.show()["letters"]] == ["scope-response", "receipt"]
    assert "we decide whether to renew" in text_of(desk.letter("receipt"))


def test_the_ledger_is_rebuilt_from_the_mailbox_alone(desk: DeskInAFolder, tmp_path: Path) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    desk.receive(
        reply(letter, interleaved(letter, {1: "Whether to renew", 2: "Orders and invoices"})), "2026-11-23 11:00"
    )
    desk.tick("2026-11-24 09:31")
    desk.receive(
        mail("Buy our wonderful list", sender="x@spam.example", In_Reply_To=str(letter["Message-ID"])),
        "2026-11-24 11:00",
    )
    desk.tick("2026-11-25 09:31")
    result = rebuild_store(desk.config, f"maildir:{tmp_path / 'mailbox'}", f"sqlite:///{tmp_path / 'again.db'}")
    assert result.flaws == []
    with desk.desk.store.read() as old, Store(f"sqlite:///{tmp_path / 'again.db'}").read() as new:
        assert verify(new) == verify(old)
        assert view_case(new, "IW-2026-0001") == view_case(old, "IW-2026-0001")


def test_a_changed_letter_in_the_sent_folder_stops_the_rebuild(desk: DeskInAFolder, tmp_path: Path) -> None:
    first_letter(desk)
    sent = next((tmp_path / "mailbox" / ".Sent" / "cur").iterdir())
    sent.write_bytes(sent.read_bytes().replace(b"Q1.", b"Q9."))
    result = rebuild_store(desk.config, f"maildir:{tmp_path / 'mailbox'}", f"sqlite:///{tmp_path / 'again.db'}")
    assert "is not the one that was recorded" in result.flaws[0].what


def test_the_same_mail_over_two_routes_is_one_mail(desk: DeskInAFolder) -> None:
    assert desk.receive(mail(BRIEF), "2026-11-23 10:00").verdict == "new"
    again = desk.receive(b"Received: from elsewhere by mx.desk.example\r\n" + mail(BRIEF), "2026-11-23 10:01")
    assert (again.verdict, again.reason, again.case, again.entries) == ("duplicate", "same-message", "IW-2026-0001", 0)


def test_a_stranger_with_a_valid_token_does_not_join(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    before = desk.show()["ledger"]
    outcome = desk.receive(reply(letter, "Q1: sell everything\n", sender="eve@elsewhere.example"), "2026-11-23 11:00")
    assert (outcome.verdict, outcome.reason, outcome.case) == ("quarantine", "stranger", None)
    assert "IW-2026-0001" in outcome.detail
    assert desk.show()["ledger"] == before
    assert desk.quarantine() == [("stranger", "eve@elsewhere.example")]


def test_those_who_are_copied_take_part_and_the_desk_itself_does_not(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    desk.receive(reply(letter, "See below.\n", Cc=f"Ben Ode <ben@partner.example>, {ADDRESS}"), "2026-11-23 11:00")
    desk.receive(reply(letter, "And this.\n", number=2, Cc="scope+sales@desk.example"), "2026-11-23 11:01")
    assert {p["address"]: p["role"] for p in desk.show()["participants"]} == {
        BUYER: "client",
        "ben@partner.example": None,
    }
    desk.tick("2026-11-24 09:31")
    quote = desk.letter("quote-budgetary")
    assert quote["Cc"] is None
    assert "This letter does not go to Ben Ode" in " ".join(text_of(quote).split())


def test_a_filled_form_is_an_answer(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    forms = {part.get_filename(): part for part in letter.iter_attachments()}
    assert {name.rpartition(".")[2] for name in forms if name} == {"txt", "docx", "xlsx"}
    answered = message_from_bytes(reply(letter, "Filled in.\n"), policy=default)
    assert isinstance(answered, EmailMessage)
    answered.add_attachment(b"Q1: We decide on renewal.\nQ2: Quote to cash.\n", "text", "plain", filename="answers.txt")
    assert desk.receive(answered.as_bytes(), "2026-11-23 11:00").verdict == "reply"
    first, second = desk.show()["questions"][:2]
    assert (first["status"], first["answer"]) == ("answered", "We decide on renewal.")
    assert second["evidence"] == "Quote to cash."
    desk.tick("2026-11-23 11:11")
    assert "answers.txt" not in text_of(desk.letter("receipt"))


def test_who_is_named_for_a_question_is_asked_when_the_client_confirms_it(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    priya = "priya@northwind-finance.example"
    desk.receive(reply(letter, f"Q1: We decide on renewal.\nQ2: please ask Priya Nair <{priya}>\n"), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:11")
    assert desk.show()["questions"][1]["status"] == "unclear"
    assert f"reply ADD {priya}" in " ".join(text_of(desk.letter("receipt")).split())
    assert priya not in {p["address"] for p in desk.show()["participants"]}

    desk.receive(reply(letter, f"ADD {priya}\n", number=2, **VOUCHED), "2026-11-23 12:00")
    desk.tick("2026-11-23 12:00")
    asked = desk.letter("delegated-questions")
    assert asked["To"].addresses[0].addr_spec == priya
    assert asked["Cc"].addresses[0].addr_spec == BUYER
    text = " ".join(text_of(asked).split())
    assert "Ana Keller named you on Monday 23 November 2026" in text or f"{BUYER} named you" in text
    assert "Q2." in text
    assert "Q3." not in text

    answered = reply(asked, interleaved(asked, {2: "Quote to cash, and returns."}), sender=priya, number=3)
    assert desk.receive(answered, "2026-11-23 13:00").verdict == "reply"
    second = desk.show()["questions"][1]
    assert (second["status"], second["answer"]) == ("answered", "Quote to cash, and returns.")
    desk.tick("2026-11-23 13:11")
    assert [item["kind"] for item in desk.show()["letters"]].count("delegated-questions") == 1


def test_an_office_may_take_the_clients_naming_for_consent(desk: DeskInAFolder) -> None:
    desk.desk = replace(desk.desk, office=replace(desk.desk.office, delegation="direct"))
    first_letter(desk)
    letter = desk.letter("scope-response")
    desk.receive(reply(letter, "Q2: ask priya@northwind-finance.example\n"), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:00")
    assert desk.letter("delegated-questions")["To"].addresses[0].addr_spec == "priya@northwind-finance.example"


def test_a_brief_in_an_attached_file_is_read(desk: DeskInAFolder) -> None:
    cover = message_from_bytes(mail("Dear all, please find our request attached.\n"), policy=default)
    assert isinstance(cover, EmailMessage)
    cover.add_attachment(BRIEF.encode(), "text", "plain", filename="request.txt")
    cover.add_attachment(b"%PDF-1.4 broken", "application", "pdf", filename="terms.pdf")
    assert desk.receive(cover.as_bytes(), "2026-11-23 10:00").verdict == "new"
    facts = {(fact["key"], fact["value"]): fact["evidence"] for fact in desk.show()["facts"]}
    assert facts["crm", "Salesforce"] == "Sales lives in Salesforce"
    desk.tick("2026-11-23 10:00")
    told = " ".join(text_of(desk.letter("scope-response")).split())
    assert "terms.pdf could not be read: it is damaged" in told


def test_a_colleague_is_an_observer_until_the_client_confirms(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    colleague = f"ben@{BUYER.rpartition('@')[2]}"
    desk.receive(reply(letter, "Q1: sell everything\n", sender=colleague), "2026-11-23 11:00")
    shown = desk.show()
    assert {p["address"]: p["role"] for p in shown["participants"]}[colleague] == "observer"
    assert shown["questions"][0]["status"] == "open"
    desk.tick("2026-11-23 11:11")
    assert colleague in text_of(desk.letter("receipt"))


def test_an_automatic_mail_answers_nothing_and_gets_no_letter(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    before = desk.show()
    outcome = desk.receive(reply(letter, "Q1: I am away\n", Auto_Submitted="auto-replied"), "2026-11-23 11:00")
    assert (outcome.verdict, outcome.case) == ("auto-reply", "IW-2026-0001")
    desk.tick("2026-11-23 12:00")
    after = desk.show()
    assert after["questions"] == before["questions"]
    assert after["deadlines"] == before["deadlines"]
    assert len(after["letters"]) == 1


def test_a_bounced_quote_does_not_meet_its_deadline_and_staff_hear_of_it(desk: DeskInAFolder) -> None:
    first_letter(desk)
    desk.tick("2026-11-24 09:31")
    quote = desk.letter("quote-budgetary")
    report = (
        f"From: MAILER-DAEMON@mx.northwind-tools.example\r\nTo: {ADDRESS}\r\nSubject: Undelivered Mail\r\n"
        "Message-ID: <dsn-1@mx.northwind-tools.example>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nNo such user.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mx.northwind-tools.example\r\n\r\n"
        f"Final-Recipient: rfc822; {BUYER}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n"
        f"--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: {quote['Message-ID']}\r\nSubject: x\r\n\r\nx\r\n--b--\r\n"
    ).encode()
    outcome = desk.receive(report, "2026-11-24 09:40")
    assert (outcome.verdict, outcome.case) == ("bounce", "IW-2026-0001")
    assert desk.show()["deadlines"][0]["status"] == "running"
    desk.tick("2026-11-24 09:41")
    assert any(letter["kind"] == "staff-notice" for letter in desk.show()["letters"])
    desk.tick("2026-11-24 10:01")
    assert desk.show()["deadlines"][0]["status"] == "missed"


def test_the_same_words_again_bring_no_second_receipt(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    for number in range(1, 4):
        words = "Your message has reached the desk of Ana and waits there for her return\n"
        desk.receive(reply(letter, words, number=number), f"2026-11-23 1{number}:00")
        desk.tick(f"2026-11-23 1{number}:30")
    assert [item["kind"] for item in desk.show()["letters"]] == ["scope-response", "receipt"]


def test_all_required_answers_after_a_budgetary_quote_start_a_promise_of_a_firm_one(desk: DeskInAFolder) -> None:
    first_letter(desk)
    desk.tick("2026-11-24 09:31")
    letter = desk.letter("quote-budgetary")
    answers = {q["number"]: f"Settled in writing, answer {q['number']}" for q in desk.show()["questions"]}
    numbered = "".join(f"Q{number}: {answer}\n" for number, answer in answers.items())
    desk.receive(reply(letter, numbered), "2026-11-24 11:00")
    deadlines = {deadline["kind"]: deadline for deadline in desk.show()["deadlines"]}
    assert deadlines["quote"]["status"] == "met"
    assert deadlines["firm-quote"]["due_at"] == "2026-11-25T11:00:00+00:00"
    desk.tick("2026-11-24 11:29")
    assert len(desk.show()["quotes"]) == 1
    desk.tick("2026-11-24 11:31")
    shown = desk.show()
    assert [(quote["class"], quote["status"]) for quote in shown["quotes"]] == [
        ("budgetary", "superseded"),
        ("firm", "sent"),
    ]
    assert {d["kind"]: d["status"] for d in shown["deadlines"]} == {"quote": "met", "firm-quote": "met"}
    assert "Settled in writing, answer 1" in text_of(desk.letter("quote-firm"))
    assert "receipt" not in [item["kind"] for item in shown["letters"]]


def test_hold_keeps_the_business_time_that_was_left(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    assert desk.receive(reply(letter, "HOLD\n", **VOUCHED), "2026-11-23 12:00").verdict == "command"
    assert desk.show()["state"] == "held"
    desk.tick("2026-11-25 12:00")
    assert desk.show()["quotes"] == []
    desk.receive(reply(letter, "RESUME\n", number=2, **VOUCHED), "2026-11-25 12:00")
    deadline = desk.show()["deadlines"][0]
    assert (deadline["status"], deadline["due_at"]) == ("running", "2026-11-26T10:00:00+00:00")


def test_a_command_from_an_unproven_sender_changes_nothing_and_staff_hear_of_it(desk: DeskInAFolder) -> None:
    first_letter(desk)
    desk.receive(reply(desk.letter("scope-response"), "WITHDRAW\n"), "2026-11-23 12:00")
    desk.tick("2026-11-23 12:01")
    shown = desk.show()
    assert shown["state"] == "intake"
    assert {"command-reply", "staff-notice"} <= {item["kind"] for item in shown["letters"]}


def test_a_second_brief_of_the_same_client_can_be_merged_into_the_first(desk: DeskInAFolder) -> None:
    first_letter(desk)
    desk.receive(mail(BRIEF, message_id="<brief-2@northwind-tools.example>", subject="More on it"), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:00")
    letter = desk.letter("scope-response", "IW-2026-0002")
    assert "MERGE IW-2026-0001" in text_of(letter)
    desk.receive(reply(letter, "MERGE\n", **VOUCHED), "2026-11-23 11:30")
    assert desk.show("IW-2026-0002")["state"] == "withdrawn"
    assert "<brief-2@northwind-tools.example>" in [item["message_id"] for item in desk.show()["mails"]]
    desk.tick("2026-11-25 12:00")
    assert desk.show("IW-2026-0002")["quotes"] == []


def test_two_participants_who_answer_differently_are_a_conflict_until_the_client_says(desk: DeskInAFolder) -> None:
    desk.receive(mail(BRIEF, Cc="ben@northwind-tools.example"), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    letter = desk.letter("scope-response")
    number = desk.show()["questions"][0]["number"]
    desk.receive(reply(letter, f"Q{number}: renew the licences\n"), "2026-11-23 11:00")
    ben = "ben@northwind-tools.example"
    desk.receive(reply(letter, f"Q{number}: end the licences\n", number=2, sender=ben), "2026-11-23 11:01")
    question = desk.show()["questions"][0]
    assert (question["status"], question["value"]) == ("conflict", None)
    desk.tick("2026-11-23 11:20")
    told = {
        m["To"].addresses[0].addr_spec: " ".join(text_of(m).split())
        for m in desk.letters()
        if "two answers differ" in text_of(m)
    }
    assert "end the licences" in told[ben]
    assert "renew the licences" in told[BUYER]
    assert "end the licences" not in told[BUYER]  # that mail was not to the client
    assert "ben@northwind-tools.example answered differently" in told[BUYER]
    desk.receive(reply(letter, f"Q{number}: renew them\n", number=3), "2026-11-23 11:32")
    assert (desk.show()["questions"][0]["status"], desk.show()["questions"][0]["answer"]) == ("answered", "renew them")


def test_a_quote_that_comes_late_says_so_in_the_record(desk: DeskInAFolder) -> None:
    first_letter(desk)
    desk.tick("2026-11-24 15:00")
    shown = desk.show()
    assert shown["deadlines"][0]["status"] == "missed"
    assert "2026-11-24T15:00" in shown["deadlines"][0]["cause"]
    assert shown["quotes"][0]["status"] == "sent"


def test_a_reply_to_the_offices_own_letter_answers_none_of_our_questions(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    own = mail(
        "1. Who is your auditor?\n2. Do you ship to Norway?\n",
        sender=STAFF,
        to=f"{BUYER}, {letter['Reply-To']}",
        subject="Re: CRM and ERP integration",
        message_id="<own-1@desk.example>",
        In_Reply_To="<brief-1@northwind-tools.example>",
        References="<brief-1@northwind-tools.example>",
    )
    assert desk.receive(own, "2026-11-23 10:30").verdict == "staff"
    answer = mail(
        "1. Bob\n2. no\n",
        to=f"{STAFF}, {letter['Reply-To']}",
        subject="Re: CRM and ERP integration",
        message_id="<answer-1@northwind-tools.example>",
        In_Reply_To="<own-1@desk.example>",
        References="<brief-1@northwind-tools.example> <own-1@desk.example>",
    )
    assert desk.receive(answer, "2026-11-23 11:00").verdict == "reply"
    assert {question["status"] for question in desk.show()["questions"]} == {"open"}
    assert "staff-notice" in {item["kind"] for item in desk.show()["letters"]}


def test_a_case_that_is_opened_again_without_a_quote_has_one_promised(desk: DeskInAFolder) -> None:
    first_letter(desk)
    letter = desk.letter("scope-response")
    for number, word in enumerate(("CLOSE", "REOPEN")):
        told = mail(word, sender=STAFF, to=str(letter["Reply-To"]), subject="x", message_id=f"<s{number}@desk.example>")
        desk.receive(told, f"2026-11-23 1{number + 1}:00", local=True)
    deadline = desk.show()["deadlines"][0]
    assert (deadline["status"], deadline["due_at"]) == ("running", "2026-11-24T12:00:00+00:00")


def test_answers_that_come_while_a_revision_waits_make_one_firm_quote_once_it_is_quiet(desk: DeskInAFolder) -> None:
    first_letter(desk)
    desk.tick("2026-11-24 09:31")
    quote = desk.letter("quote-budgetary")
    # A correction moves the price on the eve; the answers come in the night; the office opens at nine.
    erp = next(fact["number"] for fact in desk.show()["facts"] if fact["key"] == "erp")
    desk.receive(reply(quote, f"U{erp}: no, it is Odoo\n", number=2), "2026-11-24 17:10")
    assert [item["kind"] for item in desk.show()["deadlines"] if item["status"] == "running"] == ["revision-2"]
    said = {"entities": "account, contact, order", "exceptions_known": "failed sync, duplicates"}
    asked = [(item["number"], item["key"]) for item in desk.show()["questions"] if item["status"] == "open"]
    words = "".join(f"Q{number}: {said.get(key, 'Settled in writing by finance')}\n" for number, key in asked)
    desk.receive(reply(quote, words, number=3), "2026-11-24 22:57")
    desk.tick("2026-11-25 09:20")
    assert "quote-firm" not in [letter["kind"] for letter in desk.show()["letters"]]
    desk.tick("2026-11-25 09:30")
    quotes = [letter["kind"] for letter in desk.show()["letters"] if letter["kind"].startswith("quote")]
    assert quotes == ["quote-budgetary", "quote-firm"]
