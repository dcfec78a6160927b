"""Our form, filled in wherever it stands: what is behind its labels is read, and none of our own words is."""

from __future__ import annotations

import pytest

from brief_forms import ATTRIBUTION, FORM, KINDS, LETTER, ORIGINAL, between, filled, filled_file, quoted, wrapped
from inwriting.letters.render import templates_folder
from inwriting.mail.documents import documents
from inwriting.mail.message import Attachment
from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading
from inwriting.reading.page.brief_form import EMPTY_FORM, is_brief_form
from inwriting.reading.requests.attached import cited, together
from inwriting.reading.text.htmltext import html_to_text

PLAYBOOK = load_playbook("crm-erp-integration")
TYPED = {
    "CRM": "HubSpot",
    "ERP": "Sage 200",
    "Records to move": "orders, invoices",
    "Licences": "signed",
    "The decision": "whether to keep Sage 200, by 12 March 2027",
}
READ = {
    ("crm", "HubSpot", "HubSpot"),
    ("erp", "Sage 200", "Sage 200"),
    ("entities", "order", "orders, invoices"),
    ("entities", "invoice", "orders, invoices"),
    ("licence_status", "signed", "signed"),
    ("decision", "whether to keep Sage 200, by 12 March 2027", "whether to keep Sage 200, by 12 March 2027"),
}
OUTLOOK = "See below.\n\n________________________________\n" + ORIGINAL.partition("\n")[2]
LETTERS = {
    "quoted": ATTRIBUTION + quoted(filled(LETTER, TYPED)),
    "quoted deeper": ATTRIBUTION + quoted(filled(LETTER, TYPED), ">> "),
    "quoted and signed": f"See below.\n\n{ATTRIBUTION}{quoted(filled(LETTER, TYPED))}\n\nBest regards,\nAna Keller\n",
    "quoted and wrapped": ATTRIBUTION + wrapped(filled(LETTER, TYPED), width=60),
    "lines between": ATTRIBUTION + "\n".join(f"> {line}\n>" for line in filled(LETTER, TYPED).splitlines()),
    "answers between": f"{ATTRIBUTION}{between(LETTER, TYPED)}\n\nBest regards,\nAna Keller\n",
    "original message": f"\n\n{ORIGINAL}{filled(LETTER, TYPED)}",
    "original message below words": f"Answers below.\n\nAna\n\n{ORIGINAL}{filled(LETTER, TYPED)}",
    "Outlook": OUTLOOK + filled(LETTER, TYPED),
    "no quote marks": f"See below.\n\n{ATTRIBUTION}{filled(LETTER, TYPED)}",
    "German": f"Am 23.11.2026 um 10:01 schrieb Example Integration Office:\n{quoted(filled(LETTER, TYPED))}",
    "typed": f"{filled(LETTER[LETTER.index('CRM:') : LETTER.index('---')], TYPED)}\nAna Keller\n\n{ATTRIBUTION}{quoted(LETTER)}",
    "dashes": ATTRIBUTION + quoted(filled(LETTER, TYPED).replace("CRM:", "CRM -").replace("ERP:", "ERP =")),
}


def read(text: str) -> BriefReading:
    return read_brief(text, PLAYBOOK, author="ana.keller@northwind-tools.example")


def facts(text: str) -> set[tuple[str, str, str]]:
    return {(fact.key, fact.value, " ".join(fact.evidence.split())) for fact in read(text).facts}


@pytest.mark.parametrize("text", LETTERS.values(), ids=LETTERS)
def test_a_form_filled_in_within_our_letter_is_read(text: str) -> None:
    reading = read(text)
    assert facts(text) == READ
    assert not (reading.excluded)
    assert not (reading.hedged)
    assert not (reading.signals)
    assert not (reading.traps)
    assert not (reading.questions)


@pytest.mark.parametrize("text", [*LETTERS.values()], ids=LETTERS)
def test_evidence_is_what_stands_at_its_place(text: str) -> None:
    for fact in read(text).facts:
        assert text[fact.start : fact.end].replace(">", " ").split() == fact.evidence.split()


@pytest.mark.parametrize("name", list(TYPED))
def test_rows_left_empty_say_nothing(name: str) -> None:
    one = {name: TYPED[name]}
    expected = {fact for fact in READ if fact[2] == TYPED[name]}
    for text in (
        ATTRIBUTION + quoted(filled(LETTER, one)),
        ORIGINAL + filled(LETTER, one),
        f"{ATTRIBUTION}{between(LETTER, one)}\n\nThanks,\nAna Keller\n",
        filled(LETTER, one),
    ):
        assert facts(text) == expected


def test_the_form_of_html_is_read() -> None:
    rows = "<br>".join(filled(LETTER[LETTER.index("CRM:") : LETTER.index("---")], TYPED).splitlines())
    page = f"<div>See below</div><div>On Monday the desk wrote:</div><blockquote><p>Copy these lines into your reply and complete what you know</p><p>{rows}</p><hr><p>Lead</p></blockquote>"
    assert facts(html_to_text(page)) == READ


def test_rows_may_be_deleted() -> None:
    rows = "> CRM: HubSpot\n> ERP: Sage 200\n> The decision you are trying to make, and by when: replace Sage\n"
    expected = {
        ("crm", "HubSpot", "HubSpot"),
        ("erp", "Sage 200", "Sage 200"),
        ("decision", "replace Sage", "replace Sage"),
    }
    assert facts(ATTRIBUTION + rows) == expected


def test_a_colleague_may_have_filled_it_in() -> None:
    rows = filled(LETTER[LETTER.index("CRM:") : LETTER.index("---")], {"CRM": "HubSpot"})
    header = ORIGINAL.replace("Example Integration Office <scope@desk", "Tom Berg <tom@northwind-tools")
    reading = read(f"Please quote.\n\nAna\n\n{header}Hi Ana, we also have Shopify.\n\n{rows}\nTom\n")
    assert {(fact.key, fact.value, fact.author) for fact in reading.facts} == {
        ("crm", "HubSpot", "Tom Berg"),
        ("other_systems", "Shopify", "Tom Berg"),
    }


def test_what_is_typed_beside_the_form_is_read_as_ever() -> None:
    text = f"{ATTRIBUTION}> Copy these lines into your reply and complete what you know\n> CRM: HubSpot\n\nOur ERP is NetSuite.\n\n> ERP:\n"
    assert {(key, value) for key, value, _ in facts(text)} == {("crm", "HubSpot"), ("erp", "NetSuite")}
    below = f"{ATTRIBUTION}{quoted(LETTER)}\n\nWe use HubSpot and NetSuite and want them linked.\n"
    assert {(key, value) for key, value, _ in facts(below)} == {("crm", "HubSpot"), ("erp", "NetSuite")}


def test_a_value_of_several_lines_is_one_answer() -> None:
    text = filled(
        FORM, {"Decision": "whether to replace our ERP before its licence renews, or to keep it, by 12 March 2027"}
    )
    for form in (wrapped(text, ""), ATTRIBUTION + wrapped(text)):
        decision = next(fact for fact in read(form).facts if fact.key == "decision")
        assert decision.value.startswith("whether to replace")
        assert decision.value.endswith("by 12 March 2027")
        assert ">" not in decision.evidence


@pytest.mark.parametrize("kind", KINDS)
def test_evidence_of_a_file_is_the_value_with_its_place(kind: str) -> None:
    file = filled_file(kind, {"CRM": "HubSpot", "Exceptions": "failed sync", "Records": "orders"})
    document = documents((file,))[0]
    read = together("Please find the form attached.\n", (document,))
    reading = cited(read_brief(read.text, PLAYBOOK, own=read.own), read)
    assert {(fact.key, fact.evidence) for fact in reading.facts} == {
        ("crm", "HubSpot"),
        ("exceptions_known", "failed sync"),
        ("entities", "orders"),
    }
    for fact in reading.facts:
        row = document.rows[document.places.index(fact.place)]
        assert fact.file == file.filename
        assert fact.evidence in " ".join(row)


HINT = FORM.splitlines()[0]
ANSWERS = {
    "Decision to be made, and by when": ("decision", "Keep or drop the export, by March 2027"),
    "Business outcome": ("outcome", "Nobody types an invoice twice"),
    "CRM": ("crm", "Pipedrive"),
    "ERP or finance system": ("erp", "Xero"),
    "Which system is authoritative for which record": ("authority", "Xero for invoices"),
    "Exceptions known today (failed sync, duplicates, missing data)": (
        "exceptions_known",
        "duplicates, about 40 a week",
    ),
    "Go-live": ("go_live", "2027-09"),
    "Finance contact": ("finance", "Kim Tan"),
    "Security contact": ("security", "kim@acme.example"),
}
BELOW = {
    "below": "{label}:\n{said}\n",
    "below and in": "{label}:\n   {said}\n",
    "below and apart": "{label}:\n{said}\n\n",
    "below an empty line": "{label}:\n\n{said}\n",
    "without colons": "{label}\n{said}\n",
    "in bold": "**{label}**\n{said}\n\n",
    "under headings": "## {label}\n\n{said}\n\n",
    "marked": "{label}:\n- {said}\n",
}


def of_lines(text: str, name: str = "brief.txt") -> BriefReading:
    """The reading of a mail with the form as a file of lines."""
    read = together(
        "Hello,\n\nhere is our form.\n\nRegards\nSam\n",
        documents((Attachment(name, "text/plain", text.encode()),)),
    )
    return read_brief(read.text, PLAYBOOK, own=read.own)


@pytest.mark.parametrize("row", BELOW.values(), ids=BELOW)
def test_answers_below_their_labels_in_a_file_are_read(row: str) -> None:
    said = {"go_live": "September 2027"}
    rows = (row.format(label=label, said=said.get(key, value)) for label, (key, value) in ANSWERS.items())
    reading = of_lines(f"{HINT}\n\n{''.join(rows)}", "brief.md" if row.startswith(("#", "*")) else "brief.txt")
    told = {(fact.key, fact.value) for fact in reading.facts if fact.key != "entities"}
    assert told == set(ANSWERS.values())
    assert not (reading.excluded + reading.hedged)


@pytest.mark.parametrize(
    ("label", "said", "value"),
    [
        ("Business outcome", " Orders arrive at once.\nNo list is kept.", "Orders arrive at once. No list is kept"),
        ("Business outcome", "\nOrders arrive at once.\n\nNo list is kept.", "Orders arrive at once. No list is kept"),
        (
            "Business outcome",
            " orders arrive at once and\nno list is kept",
            "orders arrive at once and no list is kept",
        ),
        ("Exceptions", " two of each customer\n  no VAT number", "two of each customer; no VAT number"),
        ("Exceptions", "\n1. two of each customer\n2. no VAT number", "two of each customer; no VAT number"),
        ("Which system", "\nCRM: contacts\nERP: invoices", "CRM - contacts; ERP - invoices"),
    ],
)
def test_all_lines_of_an_answer_in_a_file_are_the_answer(label: str, said: str, value: str) -> None:
    rows = "\n".join(f"{line}{said}" if line.startswith(label) else line for line in FORM.splitlines())
    reading = of_lines(rows.replace("CRM:\nERP or", "CRM: Pipedrive\nERP or"))
    assert ("crm", "Pipedrive") in {(fact.key, fact.value) for fact in reading.facts}
    assert value in {fact.value for fact in reading.facts}
    assert not {"volumes", "other_systems"} & {fact.key for fact in reading.facts}


@pytest.mark.parametrize("as_file", [True, False])
def test_a_row_that_somebody_added_is_no_part_of_the_one_above(as_file: bool) -> None:
    text = filled(FORM, {"Business outcome": "fewer errors", "Security": "Kim Tan"})
    added = "Company: Acme Ltd\nCRM: Pipedrive"
    text = f"{text.replace('CRM:', added)}\nPhone: 0171 12345\n"
    reading = of_lines(text) if as_file else read(text)
    told = {(fact.key, fact.value) for fact in reading.facts}
    assert told == {("outcome", "fewer errors"), ("crm", "Pipedrive"), ("security", "Kim Tan")}


def test_a_label_with_ticked_examples_is_no_part_of_the_row_above() -> None:
    label = next(line for line in FORM.splitlines() if line.startswith("Records"))
    ticked = label.replace("(account, contact", "([x] account, [ ] contact")
    reading = of_lines(filled(FORM, {"Business processes": "order to cash"}).replace(label, ticked))
    assert ("processes", "order to cash") in {(fact.key, fact.value) for fact in reading.facts}
    assert all(fact.key != "processes" or fact.value == "order to cash" for fact in reading.facts)


@pytest.mark.parametrize("as_file", [True, False])
def test_an_answer_in_brackets_is_what_stands_in_them(as_file: bool) -> None:
    said = {
        "CRM": "[Pipedrive]",
        "Business outcome": "[fewer errors]",
        "Operations": "[Kim Tan]",
        "Go-live": "[May 2027]",
    }
    reading = (of_lines if as_file else read)(filled(FORM, said))
    told = {(fact.key, fact.value) for fact in reading.facts}
    assert told == {
        ("crm", "Pipedrive"),
        ("outcome", "fewer errors"),
        ("operations", "Kim Tan"),
        ("go_live", "2027-05"),
    }
    assert not any("[" in fact.evidence or "]" in fact.evidence for fact in reading.facts)


def test_boxes_and_brackets_within_an_answer_stay() -> None:
    reading = read(
        filled(FORM, {"CRM": "[ ] HubSpot [x] Pipedrive", "Exceptions": "no VAT number [sometimes] in orders"})
    )
    told = {(fact.key, fact.value) for fact in reading.facts}
    assert told >= {("crm", "Pipedrive"), ("exceptions_known", "no VAT number [sometimes] in orders")}


def test_what_stands_below_a_form_in_a_file_is_read_as_ever() -> None:
    reading = of_lines(f"{filled(FORM, {'Security': 'Kim Tan'})}\n\nWe run Pipedrive.\nKind regards\nSam Lee\n")
    assert {(fact.key, fact.value) for fact in reading.facts} == {("security", "Kim Tan"), ("crm", "Pipedrive")}


@pytest.mark.parametrize("label", [line for line in FORM.splitlines() if line.endswith(":")])
def test_our_labels_show_nothing(label: str) -> None:
    reading = read(f"{label} Zebra\n{FORM}")
    assert not reading.signals
    assert not reading.traps
    assert not reading.excluded
    assert all(fact.evidence == "Zebra" for fact in reading.facts)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (FORM, EMPTY_FORM),
        (f"Hello,\n\nhere is the form.\n\n{FORM}\nBest regards,\nAna Keller\n", EMPTY_FORM),
        (f"Please see my answers below.\n\n{ATTRIBUTION}{quoted(LETTER)}", EMPTY_FORM),
        (ATTRIBUTION + quoted(LETTER), "empty"),
        (ORIGINAL + LETTER, "empty"),
        (f"Thanks!\n\n{ATTRIBUTION}{quoted(LETTER)}", "courtesy"),
        (f"We have two systems that do not talk to each other.\n\n{ATTRIBUTION}{quoted(LETTER)}", ""),
    ],
)
def test_an_empty_form_is_no_brief(text: str, why: str) -> None:
    assert read(text).why_not == why


@pytest.mark.parametrize("name", ["forms/brief-form.txt", "letters/brief-form.md.j2"])
def test_the_forms_that_we_send_are_known(name: str) -> None:
    text = (templates_folder() / name).read_text()
    assert is_brief_form(text)
    told = [
        line
        for line in text.splitlines()
        if line.startswith(("Copy these", "A brief in", "Licences", "Decision", "The decision"))
    ]
    assert len(told) == 3
    assert all(is_brief_form(f"> {line}".rstrip("\\")) for line in told)
