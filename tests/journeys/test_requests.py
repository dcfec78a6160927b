"""Requests for quotation: their closing time, their conditions, their numbers and files, and the people they name."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from desks import BUYER, STAFF, DeskInAFolder, mail, reply, text_of
from inwriting.setup import rebuild_store
from inwriting.store.cases import load_case
from inwriting.store.database import Store
from inwriting.store.overview import view_case
from inwriting.store.rebuild import verify

VOUCHED = {"Authentication_Results": "mx.desk.example; dmarc=pass header.from=northwind-tools.example"}
BEN = "ben@partner.example"
WORK = "Sales lives in Salesforce. Finance runs on NetSuite.\nPlease send us a quote for the integration.\n"
RFQ = """\
RFQ 4711: CRM to ERP integration

1. Background
1.1 Sales lives in Salesforce and finance runs on NetSuite.
1.2 Approvals for discounts happen in email today.
2. Scope
2.1 Account, contact and order records must flow between the two.
2.2 Support history is out of scope.
2.3 Describe your approach to error handling.
2.4 Are you ISO 27001 certified?
3. Terms
3.1 Quotations must reach us by 27 November 2026, 12:00 CET.
3.2 This RFQ is subject to NDA.
3.3 Please submit your quotation via our portal (Ariba).

Kind regards
Ana Keller
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInAFolder]:
    made = DeskInAFolder(tmp_path)
    yield made
    made.close()


def with_files(body: str, *files: tuple[str, bytes], **headers: str) -> bytes:
    message = message_from_bytes(mail(body, **headers), policy=default)
    assert isinstance(message, EmailMessage)
    for name, content in files:
        message.add_attachment(content, "application", "octet-stream", filename=name)
    return message.as_bytes()


def first_letter(desk: DeskInAFolder, raw: bytes, when: str) -> str:
    assert desk.receive(raw, when).verdict == "new"
    desk.tick(when)
    return " ".join(text_of(desk.letter("scope-response")).split())


def notices(desk: DeskInAFolder) -> str:
    told = [m for m in desk.letters() if m["To"] and m["To"].addresses[0].addr_spec == STAFF]
    return " ".join(" ".join(text_of(m).split()) for m in told)


def from_staff(desk: DeskInAFolder, words: str, when: str, number: int = 1) -> None:
    to = str(desk.letter("scope-response")["Reply-To"])
    raw = mail(words, sender=STAFF, to=to, subject="x", message_id=f"<staff-{number}@desk.example>")
    assert desk.receive(raw, when, local=True).verdict == "command"
    desk.tick(when)


def test_an_earlier_submission_time_is_the_due_time_and_the_quote_leaves_before_it(desk: DeskInAFolder) -> None:
    brief = WORK + "Quotations must reach us by 27 November 2026, 12:00 CET.\n"
    told = first_letter(desk, mail(brief), "2026-11-26 15:00")
    deadline = desk.show()["deadlines"][0]
    assert (deadline["act_at"], deadline["due_at"]) == ("2026-11-27T10:30:00+00:00", "2026-11-27T11:00:00+00:00")
    assert "your written quote will be sent by Friday 27 November 2026, 11:00 (London)" in told
    assert "“Quotations must reach us by 27 November 2026, 12:00 CET.”" in told
    assert "earlier than our usual one business day" in told
    assert "the quote is due then" in notices(desk)
    with desk.desk.store.read() as connection:
        steps = " ".join(load_case(connection, "IW-2026-0001").deadlines["quote"].steps)
    assert "the clocks of Europe/Berlin" in steps
    assert "Friday 27 November 2026 at 11:00 UTC+00:00, earlier than our own due time" in steps
    desk.tick("2026-11-27 10:31")
    assert desk.show()["deadlines"][0]["status"] == "met"


@pytest.mark.parametrize(
    ("words", "offset", "due"),
    [
        ("closing date: Friday 12:00", "+0200", "2026-11-27T10:00:00+00:00"),  # the writer's own offset
        ("closing date: Friday 12:00 London time", "+0200", "2026-11-27T12:00:00+00:00"),
        ("closing date: Friday 12:00 (UTC+1)", "+0200", "2026-11-27T11:00:00+00:00"),
        ("closing date: Friday 12:00 IST", "+0000", "2026-11-27T06:30:00+00:00"),  # of three places the earliest
        ("closing date: Friday 12:00 (Asia/Kolkata)", "+0000", "2026-11-27T06:30:00+00:00"),
        ("closing date: Friday 12:00 IST (Ireland)", "+0000", "2026-11-27T12:00:00+00:00"),
        ("closing date: Friday 12:00 IST", "+0200", "2026-11-27T10:00:00+00:00"),  # the writer's clocks are one's
        ("closing date: Friday 08:00 EST", "-0600", "2026-11-27T13:00:00+00:00"),  # and these are far from Sydney's
        ("closing date: Friday 12:00 BST", "+0000", "2026-11-27T12:00:00+00:00"),  # the office is there
        ("Please quote by Thursday.", "+0000", "2026-11-26T17:30:00+00:00"),  # the end of the office's day
    ],
)
def test_a_submission_time_is_understood_where_it_was_written(
    desk: DeskInAFolder, words: str, offset: str, due: str
) -> None:
    raw = mail(f"{WORK}\n{words}\n").replace(b"09:58:00 +0000", f"09:58:00 {offset}".encode())
    first_letter(desk, raw, "2026-11-26 15:00")
    assert desk.show()["deadlines"][0]["due_at"] == due


def test_a_time_zone_of_several_places_is_said_to_be_one(desk: DeskInAFolder) -> None:
    told = first_letter(desk, mail(f"{WORK}\nclosing date: Friday 12:00 IST\n"), "2026-11-26 15:00")
    assert "a time whose zone may be that of Kolkata, Jerusalem or Dublin" in told
    assert "Please tell us if it is another moment." in told
    assert "the earliest that was still ahead was taken" in notices(desk)


def test_a_time_is_shown_by_the_clocks_of_the_city_that_it_names(desk: DeskInAFolder) -> None:
    told = first_letter(desk, mail(f"{WORK}\nclosing date: 30 November 2026, 12:00 (Lisbon)\n"), "2026-11-23 10:00")
    assert "by Monday 30 November 2026, 12:00 (Lisbon) (" in told


def test_a_later_submission_time_changes_nothing_and_is_mentioned(desk: DeskInAFolder) -> None:
    told = first_letter(desk, mail(f"{WORK}\nOffers until 30.11.2026, 17:00 Uhr\n"), "2026-11-23 10:00")
    assert desk.show()["deadlines"][0]["due_at"] == "2026-11-24T10:00:00+00:00"
    assert "You asked for quotations by Monday 30 November 2026, 17:00" in told
    assert "; ours comes before that." in told
    assert notices(desk) == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("closing date: 25 November 2026, 12:00", "That had passed when your mail reached us"),
        ("closing date: 26 November 2026, 15:05", "That is too near for a quote we could stand behind"),
    ],
)
def test_a_submission_time_that_cannot_be_met_is_not_promised(desk: DeskInAFolder, words: str, said: str) -> None:
    told = first_letter(desk, mail(f"{WORK}\n{words}\n"), "2026-11-26 15:00")
    assert desk.show()["deadlines"][0]["due_at"] == "2026-11-27T15:00:00+00:00"
    assert said in told
    assert "Lead has been told" in told
    assert "ask for more time" in notices(desk)


def test_an_hour_that_stays_unread_is_asked_for_and_told_to_staff(desk: DeskInAFolder) -> None:
    told = first_letter(desk, mail(f"{WORK}\nQuotes must reach us by Friday, sixish o'clock.\n"), "2026-11-26 10:00")
    assert "ours comes before that" not in told
    assert "We read no time of day there, and ours comes on that day too." in told
    assert "Its words seem to name a time of day, which was not read" in notices(desk)


def test_who_is_to_be_quoted_in_the_writers_place_is_told_to_staff(desk: DeskInAFolder) -> None:
    told = first_letter(desk, mail(f"{WORK}\nPlease quote to Rosa, not to me.\n"), "2026-11-26 10:00")
    assert "“Please quote to Rosa, not to me.” Nothing has been sent to them" in told
    assert "asks us to write to somebody else in their place" in notices(desk)


def test_a_submission_time_at_the_weekend_is_acted_on_in_business_time_where_there_is_some(desk: DeskInAFolder) -> None:
    first_letter(desk, mail(f"{WORK}\nclosing date: Sunday 12:00\n"), "2026-11-27 16:00")
    deadline = desk.show()["deadlines"][0]
    assert (deadline["act_at"], deadline["due_at"]) == ("2026-11-27T17:00:00+00:00", "2026-11-29T12:00:00+00:00")


def test_without_business_time_left_a_submission_time_is_met_by_the_clock(desk: DeskInAFolder) -> None:
    first_letter(desk, mail(f"{WORK}\nclosing date: Sunday 12:00\n"), "2026-11-28 09:00")
    deadline = desk.show()["deadlines"][0]
    assert (deadline["act_at"], deadline["due_at"]) == ("2026-11-29T11:30:00+00:00", "2026-11-29T12:00:00+00:00")
    desk.tick("2026-11-29 11:31")
    assert desk.show()["deadlines"][0]["status"] == "met"


def test_a_hold_does_not_move_a_quote_past_the_submission_time(desk: DeskInAFolder) -> None:
    first_letter(desk, mail(f"{WORK}\nclosing date: Friday 12:00\n"), "2026-11-26 15:00")
    letter = desk.letter("scope-response")
    desk.receive(reply(letter, "HOLD\n", **VOUCHED), "2026-11-26 15:10")
    desk.receive(reply(letter, "RESUME\n", number=2, **VOUCHED), "2026-11-27 10:00")
    assert desk.show()["deadlines"][0]["due_at"] == "2026-11-27T12:00:00+00:00"


def test_a_numbered_request_is_answered_by_its_own_numbers(desk: DeskInAFolder) -> None:
    desk.receive(mail(RFQ), "2026-11-26 15:00")
    desk.tick("2026-11-26 15:00")
    letter = text_of(desk.letter("scope-response"))
    facts = {fact["value"].replace("Oracle ", ""): f"U{fact['number']}" for fact in desk.show()["facts"]}
    became = {item["number"]: item["became"] for item in desk.show()["numbering"]}
    assert became["1.1"] == [facts["Salesforce"], facts["NetSuite"]]
    assert became["2.2"] == ["excluded"]
    assert became["2.3"] == ["for a person"]
    assert became["2.4"] == ["B1"]
    assert became["3.1"] == ["submission time"]
    assert "Ariba" not in " ".join(facts)
    shown = dict(re.findall(r"(?m)^- Your (\S+) → (.+?)\r?$", letter))
    assert shown == {number: ", ".join(items) for number, items in became.items()}
    assert "2.3: Describe your approach to error handling." in notices(desk)
    besides = [line for line in letter.splitlines() if not re.match(r"Q\d+\.|Why|If open", line)]
    assert len(" ".join(besides).split()) <= 600


def test_a_number_that_only_tells_or_invites_is_neither_a_question_nor_for_a_person(desk: DeskInAFolder) -> None:
    numbered = (
        "1.1 Acme invites written quotations for an integration between its systems.\n"
        "1.2 We have Salesforce for sales and NetSuite.\n"
        "1.3 We don't have: a warehouse system, a CPQ, any middleware.\n"
        "1.4 Describe how failed messages are handled.\n"
    )
    desk.receive(mail(f"REQUEST FOR QUOTATION\n\n{numbered}"), "2026-11-26 15:00")
    became = {item["number"]: item["became"] for item in desk.show()["numbering"]}
    assert (became["1.1"], became["1.3"]) == (["the quote"], ["noted"])
    assert became["1.4"] != ["noted"]


def test_what_is_subject_to_an_agreement_goes_to_its_sender_alone_until_staff_release_it(desk: DeskInAFolder) -> None:
    files = (("Mutual_NDA.txt", b"MUTUAL NON-DISCLOSURE AGREEMENT\nOur CRM is HubSpot.\n"),)
    told = first_letter(desk, with_files(RFQ, *files, Cc=f"Ben Ode <{BEN}>"), "2026-11-26 15:00")
    first = desk.letter("scope-response")
    assert (first["To"].addresses[0].addr_spec, first["Cc"]) == (BUYER, None)
    assert "our letters go to you alone" in told
    assert "not read yet" not in told
    assert "HubSpot" not in told
    assert "RELEASE NDA" in notices(desk)
    shown = desk.show()
    assert [(c["kind"], c["status"]) for c in shown["conditions"]] == [("nda", "standing"), ("portal", "standing")]
    assert shown["evidence"][0]["audience"] == [BUYER]

    desk.receive(reply(first, "STATUS\n", sender=BEN, number=2), "2026-11-26 15:20")
    desk.tick("2026-11-26 15:20")
    answer = desk.letters()[-1]
    assert answer["To"].addresses[0].addr_spec == BEN
    assert "Salesforce" not in text_of(answer)
    assert "Q1." not in text_of(answer)
    assert "kept confidential" in text_of(answer)

    desk.receive(reply(first, f"ADD {BEN} as finance\n", number=3, **VOUCHED), "2026-11-26 15:30")
    desk.tick("2026-11-26 15:30")
    desk.tick("2026-11-27 10:31")
    quote = desk.letter("quote-budgetary")
    assert quote["Cc"] is None
    assert "Ben Ode" not in " ".join(text_of(quote).split())  # nobody is to be named while that stands

    from_staff(desk, "RELEASE NDA\n", "2026-11-27 11:00")
    assert desk.show()["conditions"][0]["released_by"] == STAFF
    assert desk.show()["evidence"][0]["audience"] == [BUYER, BEN]
    numbered = "".join(f"Q{q['number']}: settled in writing, {q['number']}\n" for q in desk.show()["questions"])
    desk.receive(reply(first, numbered, number=4), "2026-11-27 11:10")
    desk.tick("2026-11-27 11:45")
    assert desk.letter("quote-firm")["Cc"].addresses[0].addr_spec == BEN


def test_a_signed_agreement_that_comes_back_does_not_close_the_case_again(desk: DeskInAFolder) -> None:
    first_letter(desk, mail(f"{WORK}\nThis request is subject to NDA.\n"), "2026-11-23 10:00")
    from_staff(desk, "RELEASE NDA\n", "2026-11-23 11:00")
    letter = desk.letter("scope-response")
    signed = message_from_bytes(reply(letter, "Here is the NDA, signed.\n", number=2), policy=default)
    assert isinstance(signed, EmailMessage)
    signed.add_attachment(b"%PDF-1.4", "application", "pdf", filename="NDA-signed.pdf")
    desk.receive(signed.as_bytes(), "2026-11-23 12:00")
    assert [c["status"] for c in desk.show()["conditions"]] == ["released"]
    desk.tick("2026-11-23 12:00")
    assert not any("could not be read" in text_of(each) for each in desk.letters())
    assert "writes of confidentiality again" in notices(desk)


def test_an_agreement_in_a_reply_keeps_the_case_to_its_client_from_there_on(desk: DeskInAFolder) -> None:
    first_letter(desk, mail(WORK, Cc=BEN), "2026-11-23 10:00")
    letter = desk.letter("scope-response")
    assert letter["Cc"].addresses[0].addr_spec == BEN
    desk.receive(reply(letter, "Q1: to buy or not. This is subject to NDA.\n", Cc=BEN), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:00")
    assert "RELEASE NDA" in notices(desk)
    desk.tick("2026-11-24 09:31")
    assert desk.letter("quote-budgetary")["Cc"] is None


def test_a_portal_is_answered_with_what_we_can_do(desk: DeskInAFolder) -> None:
    told = first_letter(desk, mail(f"{WORK}\nOffers must be entered into Jaggaer.\n"), "2026-11-23 10:00")
    assert "You asked for the offer in Jaggaer. Nobody here logs in to portals" in told
    assert "Jaggaer, where the desk cannot log in" in notices(desk)


def test_who_wants_no_offer_by_mail_is_told_how_it_comes(desk: DeskInAFolder) -> None:
    told = first_letter(desk, mail(f"{WORK}\nPlease do not e-mail your offer.\n"), "2026-11-23 10:00")
    assert "You asked for the offer in another way than by e-mail. Nobody here logs" in told
    assert "wants no offers by e-mail: “Please do not e-mail your offer.”" in notices(desk)


def test_a_registration_is_named_and_asks_for_no_offer(desk: DeskInAFolder) -> None:
    told = first_letter(desk, mail(f"{WORK}\nPlease sign up in Coupa so that we can pay you.\n"), "2026-11-23 10:00")
    assert "You named Coupa for your suppliers to register in. The desk cannot do that" in told
    assert "asked for the offer" not in told
    assert "names Coupa for us to register in" in notices(desk)


def test_a_mail_that_its_sender_marked_as_private_is_kept_confidential(desk: DeskInAFolder) -> None:
    told = first_letter(desk, mail(WORK, Sensitivity="Private", Cc=BEN), "2026-11-23 10:00")
    assert "You asked for confidentiality" in told
    assert desk.letter("scope-response")["Cc"] is None
    assert "“Sensitivity: Private” Until you reply RELEASE NDA" in notices(desk)


def test_staff_hear_of_another_house_that_is_asked_beside_us(desk: DeskInAFolder) -> None:
    desk.receive(mail(WORK, to="scope@desk.example, sales@rival.example"), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    assert "addressed to sales@rival.example as well, of another house" in notices(desk)


def test_attached_files_are_evidence_with_their_place(desk: DeskInAFolder) -> None:
    request = b"Request for quotation\n\nFinance runs on NetSuite.\nWe want to go live in March 2027.\n"
    cover = "Our CRM is Salesforce and our shop is Shopify.\nPlease quote for what is attached.\n\nBest regards\nAna\n"
    drawing = b"\x89PNG not really"
    raw = with_files(cover, ("rfq.txt", request), ("landscape.png", drawing))
    told = first_letter(desk, raw, "2026-11-23 10:00")
    shown = desk.show()
    erp = next(fact for fact in shown["facts"] if fact["key"] == "erp")
    assert (erp["file"], erp["place"], erp["evidence"]) == ("rfq.txt", "line 3", "Finance runs on NetSuite")
    assert next(fact for fact in shown["facts"] if fact["key"] == "crm")["file"] is None
    text, image = shown["evidence"]
    assert (text["file"], text["sha256"], text["size"]) == (
        "rfq.txt",
        hashlib.sha256(request).hexdigest(),
        len(request),
    )
    assert (text["sender"], text["message_id"]) == (BUYER, "<brief-1@northwind-tools.example>")
    assert f"U{erp['number']}" in text["supports"]
    assert image["supports"] == []
    assert f"rfq.txt, SHA-256 {text['sha256'][:12]}" in told
    assert "landscape.png could not be read: files of its kind (.png) are not read." in told


def test_an_invitation_and_a_logo_are_nothing_to_read(desk: DeskInAFolder) -> None:
    raw = with_files(
        WORK, ("invite.ics", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n"), ("firm-logo.png", b"\x89PNG not really")
    )
    told = first_letter(desk, raw, "2026-11-23 10:00")
    assert "invite.ics" not in told
    assert "firm-logo.png" not in told


def test_an_answer_in_an_attached_form_cites_its_row(desk: DeskInAFolder) -> None:
    first_letter(desk, mail(WORK), "2026-11-23 10:00")
    letter = desk.letter("scope-response")
    filled = message_from_bytes(reply(letter, "See the form.\n"), policy=default)
    assert isinstance(filled, EmailMessage)
    rows = "No,Question,Why we ask,If open,Your answer\nQ1,x,,,Whether to buy at all\n"
    filled.add_attachment(rows.encode(), "text", "csv", filename="questions.csv")
    desk.receive(filled.as_bytes(), "2026-11-23 11:00")
    first = desk.show()["questions"][0]
    assert (first["answer"], first["file"], first["place"]) == ("Whether to buy at all", "questions.csv", "row 2")
    assert desk.show()["evidence"][0]["supports"] == ["Q1"]


def test_somebody_who_is_named_is_written_to_once_the_client_confirms_and_told_by_whom(desk: DeskInAFolder) -> None:
    priya = "priya.shah@northwind-finance.example"
    first_letter(desk, mail(f"{WORK}\nFinance: Priya Shah, {priya}\n"), "2026-11-23 10:00")
    letter = desk.letter("scope-response")
    desk.tick("2026-11-23 12:00")
    assert priya not in {p["address"] for p in desk.show()["participants"]}
    assert not any(priya in str(m["To"]) + str(m["Cc"]) for m in desk.letters())

    desk.receive(reply(letter, f"ADD {priya} as finance\n", **VOUCHED), "2026-11-23 12:30")
    desk.tick("2026-11-23 12:30")
    introduction = desk.letter("introduction")
    assert introduction["To"].addresses[0].addr_spec == priya
    assert introduction["Cc"].addresses[0].addr_spec == BUYER
    text = " ".join(text_of(introduction).split())
    assert "named you on Monday 23 November 2026 as finance" in text
    assert "Salesforce" not in text
    desk.tick("2026-11-24 09:31")
    assert [item["kind"] for item in desk.show()["letters"]].count("introduction") == 1
    assert desk.letter("quote-budgetary")["Cc"].addresses[0].addr_spec == priya


def test_what_a_request_brings_is_rebuilt_from_the_mailbox(desk: DeskInAFolder, tmp_path: Path) -> None:
    files = (("rfq.txt", b"Request for quotation\nFinance runs on NetSuite.\n"), ("NDA.pdf", b"%PDF"))
    first_letter(desk, with_files(RFQ, *files, Cc=BEN), "2026-11-26 15:00")
    from_staff(desk, "RELEASE NDA\n", "2026-11-26 16:00")
    desk.tick("2026-11-27 10:31")
    result = rebuild_store(desk.config, f"maildir:{tmp_path / 'mailbox'}", f"sqlite:///{tmp_path / 'again.db'}")
    assert result.flaws == []
    with desk.desk.store.read() as old, Store(f"sqlite:///{tmp_path / 'again.db'}").read() as new:
        assert verify(new) == verify(old)
        again = view_case(new, "IW-2026-0001")
        assert json.dumps(again) == json.dumps(view_case(old, "IW-2026-0001"))


ALONE = "Prices are to be kept from anyone but me; please reply only to me and leave the others off copy."
COPIED = "Pat Moss <pat@northwind-tools.example>, rep@vendor.example"


def test_who_asks_to_be_written_to_alone_is_until_it_is_taken_back(desk: DeskInAFolder) -> None:
    desk.receive(mail(f"{WORK}\n{ALONE}\n", Cc=COPIED), "2026-11-23 09:00")
    desk.tick("2026-11-23 09:00")
    first, staff = desk.letter("scope-response"), desk.letter("staff-notice")
    assert (str(first["To"]), first["Cc"]) == (BUYER, None)
    assert "we write to you alone and copy nobody" in " ".join(text_of(first).split())
    assert "wants to be written to alone" in " ".join(text_of(staff).split())
    case = desk.show()
    assert "protected" not in {fact["key"] for fact in case["facts"]}
    assert [(wish["kind"], wish["status"]) for wish in case["conditions"]] == [("alone", "standing")]

    desk.receive(reply(first, "Q1: whether to buy", Cc=COPIED), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:10")
    assert desk.letter("receipt")["Cc"] is None

    desk.receive(reply(first, "Please copy Pat and the rep again.", number=2, Cc=COPIED), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:10")
    assert "copies go to the others again" in " ".join(text_of(desk.letter("receipt")).split())
    assert [wish["status"] for wish in desk.show()["conditions"]] == ["released"]


def test_the_wish_without_anybody_in_copy_is_noted_and_changes_nothing(desk: DeskInAFolder) -> None:
    desk.receive(mail(f"{WORK}\n{ALONE}\n"), "2026-11-23 09:00")
    desk.tick("2026-11-23 09:00")
    case = desk.show()
    assert [wish["kind"] for wish in case["conditions"]] == ["alone"]
    assert {fact["key"] for fact in case["facts"]} == {"crm", "erp"}


def test_who_is_named_is_left_off_copy_and_the_others_are_not(desk: DeskInAFolder) -> None:
    desk.receive(mail(f"{WORK}\nPlease do not cc Pat.\n", Cc=COPIED), "2026-11-23 09:00")
    desk.tick("2026-11-23 09:00")
    assert str(desk.letter("scope-response")["Cc"]) == "rep@vendor.example"
