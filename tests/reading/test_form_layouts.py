"""Our form says the same however it comes back: as a table that was pasted, with labels above their answers, in cells of several
lines, with remarks in the cells beside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

import pytest

from brief_forms import ATTRIBUTION, FORM, filled, filled_file, quoted
from inwriting.mail.documents import documents
from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading, Document
from inwriting.reading.page import printed
from inwriting.reading.requests.attached import together
from inwriting.reading.text.htmltext import html_to_text

PLAYBOOK = load_playbook("crm-erp-integration")
ROWS = [line.removesuffix(":") for line in FORM.splitlines() if line.endswith(":")]
Answers = Mapping[str, str]
Read = set[tuple[str, str, str]]

FORMS: dict[str, Answers] = {
    "food": {
        "Decision": "Choose partner by 15 Jan 2027",
        "Business outcome": "Faster invoicing",
        "CRM": "Creatio",
        "ERP": "Unit4",
        "Business processes": "order to cash",
        "Records": "orders, invoices",
        "Licences": "evaluating Creatio",
        "Finance": "Jo Marsh, jo@harrowfoods.example",
    },
    "two rows": {"CRM": "Creatio", "ERP": "Unit4"},
    "dentists": {
        "Business outcome": "Better reporting",
        "CRM": "HubSpot",
        "ERP": "Sage 200",
    },
    "brewery": {
        "Business outcome": "Kegs are invoiced on the day they leave",
        "CRM": "Pipedrive",
        "ERP": "Business Central",
        "Other systems": "Shopify, Zendesk",
        "Which system": "Business Central",
        "Exceptions": "duplicates, failed syncs every Monday",
        "Go-live": "1 April 2027",
        "Budget": "GBP 45,000",
        "Operations": "Ifor Pugh",
    },
    "lifts": {
        "Decision": "whether to replace Sage, by 12 March 2027",
        "CRM": "Salesforce",
        "Records": "accounts, contacts, orders",
        "Exceptions": "missing VAT numbers",
        "Licences": "bought",
        "Go-live": "Q2 2027",
        "Security": "Joe Bloggs, joe@lifts.example",
    },
    "charity": {"ERP": "Xero", "Budget": "EUR 20k", "Finance": "Lena Ray", "Operations": "Mark Ellis (warehouse)"},
    "seeds": {
        "Business outcome": "No more double entry",
        "CRM": "Zoho CRM",
        "ERP": "Odoo",
        "Records": "all except support history",
        "Licences": "not purchased",
    },
}


def table_rows(answers: Answers) -> list[tuple[str, str]]:
    return [(row, next((said for name, said in answers.items() if row.startswith(name)), "")) for row in ROWS]


def tabs(answers: Answers) -> str:
    return "\n".join(f"{label}\t{said}".rstrip() for label, said in table_rows(answers))


def bars(answers: Answers) -> str:
    return "\n".join(f"| {label} | {said} |" for label, said in table_rows(answers))


def below(answers: Answers) -> str:
    return "\n".join(f"{label}\n{said}\n" for label, said in table_rows(answers))


def apart(answers: Answers) -> str:
    return "\n\n".join(f"{label}\n\n{said}" if said else label for label, said in table_rows(answers))


def filled_only(answers: Answers) -> str:
    return "\n".join(f"{label}\n{said}\n" for label, said in table_rows(answers) if said)


def by_outlook(answers: Answers) -> str:
    return "\n".join(f"{label}\n\t\n{said}\n" for label, said in table_rows(answers))


def without_examples(answers: Answers) -> str:
    return "Licences (bought, signed, evaluating, not purchased, renewing)\n\n" * (
        "Licences" not in answers
    ) + "\n".join(
        f"{label if label.startswith('Licences') else label.partition(' (')[0]}\n{said}\n"
        for label, said in table_rows(answers)
        if said
    )


def html(answers: Answers, cell: str = "{}", br: str = "<br>") -> str:
    rows = "".join(
        f"<tr><td>{cell.format(escape(label))}</td><td>{cell.format(escape(said).replace(chr(10), br) or '&nbsp;')}</td></tr>"
        for label, said in table_rows(answers)
    )
    return html_to_text(f"<html><body><p>Here you go:</p><table>{rows}</table><p>Nina</p></body></html>")


def of_word(answers: Answers) -> str:
    return html(answers, "<p class=MsoNormal><b>{}</b><o:p></o:p></p>", "</b></p><p class=MsoNormal><b>")


LAYOUTS: dict[str, Callable[[Answers], str]] = {
    "tabs": tabs,
    "tabs and a greeting": lambda answers: f"Hello,\n\nour form:\n\n{tabs(answers)}\n\nKind regards\nNina Frost\n",
    "tabs above our letter": lambda answers: f"{tabs(answers)}\n\n{ATTRIBUTION}{quoted(FORM)}",
    "bars": bars,
    "below": below,
    "below with a greeting": lambda answers: f"Hello,\n\n{below(answers)}\nKind regards\nNina Frost\n",
    "apart": apart,
    "filled only": filled_only,
    "by Outlook": by_outlook,
    "without examples": without_examples,
    "HTML": html,
    "HTML of Word": of_word,
}


def read(text: str) -> BriefReading:
    return read_brief(text, PLAYBOOK, author="nina@harrow.example")


def told(reading: BriefReading) -> Read:
    """What was read, each with its mood; facts cite nothing of ours."""
    for fact in reading.facts:
        assert not any(label in fact.evidence for label in ROWS if len(label) > 30), fact
    return {
        *(("stated", item.key, item.value) for item in reading.facts),
        *((item.why, item.key, item.value) for item in reading.excluded),
        *(("assumed", item.key, item.value) for item in reading.hedged),
        *(("shown", item.key, "") for item in (*reading.signals, *reading.traps)),
    }


def of_file(kind: str, answers: Answers) -> BriefReading:
    both = together("Please find the form attached.\n", documents((filled_file(kind, answers),)))
    return read_brief(both.text, PLAYBOOK, own=both.own)


def test_the_labels_are_those_that_the_form_prints() -> None:
    assert {*ROWS} <= {*printed.LABELS}


@pytest.mark.parametrize("answers", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_a_form_without_colons_says_what_it_says_with_them(layout: Callable[[Answers], str], answers: Answers) -> None:
    assert told(read(layout(answers))) == told(read(filled(FORM, answers)))


@pytest.mark.parametrize("answers", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_a_file_says_what_the_text_says(kind: str, answers: Answers) -> None:
    assert told(of_file(kind, answers)) == told(read(filled(FORM, answers)))


def test_the_form_with_nothing_in_it_says_nothing() -> None:
    for layout in LAYOUTS.values():
        assert not told(read(layout({})))


Expected = set[tuple[str, str, str]]


def of_cells(label: str, *cells: str) -> BriefReading:
    """The form as a workbook with one row filled in, and remarks in the cells beside."""
    rows = [(row, *(cells if row.startswith(label) else ())) for row in ROWS]
    width = max(map(len, rows))
    filled_in = tuple((*row, *[""] * (width - len(row))) for row in rows)
    document = Document("brief-form.xlsx", filled_in, tuple(f"row {number}" for number, _ in enumerate(rows)))
    both = together("Please find the form attached.\n", (document,))
    return read_brief(both.text, PLAYBOOK, own=both.own)


def stated(key: str, *values: str) -> Expected:
    return {("stated", key, value) for value in values}


@pytest.mark.parametrize(
    ("label", "cell", "expected"),
    [
        ("Exceptions", "failed syncs\nduplicates\nmissing data\napproval overrides", stated("exceptions_known", "failed syncs; duplicates; missing data; approval overrides")),
        ("Exceptions", "1. failed syncs\n2. duplicate accounts\n3. missing VAT numbers", stated("exceptions_known", "failed syncs; duplicate accounts; missing VAT numbers")),
        ("Exceptions", "a) orders stuck in draft\nb) wrong tax codes", stated("exceptions_known", "orders stuck in draft; wrong tax codes")),
        ("Exceptions", "- kegs lost\n- credit notes missing", stated("exceptions_known", "kegs lost; credit notes missing")),
        ("Exceptions", "Duplicates: about 40 a month\nFailed sync: Mondays", stated("exceptions_known", "Duplicates - about 40 a month; Failed sync - Mondays")),
        ("Exceptions", "late orders\n\nlost parcels", stated("exceptions_known", "late orders; lost parcels")),
        ("Exceptions", "none\n(that we know of)", stated("exceptions_known", "none (that we know of)")),
        ("Business processes", "Quote to cash\nReturns\nOrder to cash", stated("processes", "quote to cash", "Returns", "order to cash")),
        ("Business processes", "• quote to cash\n• warranty claims", stated("processes", "quote to cash", "warranty claims")),
        ("Which system", "HubSpot owns accounts\nNetSuite owns invoices", stated("authority", "HubSpot owns accounts; NetSuite owns invoices")),
        ("Which system", "Accounts: HubSpot\nOrders: NetSuite", stated("authority", "Accounts - HubSpot; Orders - NetSuite")),
        ("Which system", "CRM: accounts, contacts\nERP: orders", stated("authority", "CRM - accounts, contacts; ERP - orders")),
        ("Which system", "CRM", stated("authority", "CRM")),
        ("Records", "Accounts\nContacts\nOrders", stated("entities", "account", "contact", "order")),
        ("Records", "Orders\nInvoices\nnot support history", stated("entities", "order", "invoice") | {("out of scope", "entities", "support_history")}),
        ("Other systems", "- Shopify\n- Zendesk (not in phase 1)\n- Klaviyo", stated("other_systems", "Shopify", "Klaviyo") | {("out of scope", "other_systems", "Zendesk")}),
        ("Other systems", "Shop: Shopify\nSupport: Zendesk", stated("other_systems", "Shopify", "Zendesk")),
        ("Licences", "Salesforce: bought\nSage: renewing 1 May 2027", stated("licence_status", "bought", "renewing") | stated("renewal_date", "2027-05-01") | stated("crm", "Salesforce") | stated("erp", "Sage")),
        ("Licences", "HubSpot: bought, renews 31 March 2027. NetSuite signed", stated("licence_status", "bought", "signed") | stated("renewal_date", "2027-03-31") | stated("crm", "HubSpot") | stated("erp", "NetSuite")),
        ("Licences", "Both bought.\nNothing up for renewal.", stated("licence_status", "bought")),
        ("Budget", "EUR 30,000\nexcl. VAT", stated("budget", "EUR 30000")),
        ("Budget", "30-40k\nEUR", stated("budget", "EUR 30000-40000")),
        ("Go-live", "1 April 2027\nat the latest", stated("go_live", "2027-04-01")),
        ("Finance", "Jo Marsh\n+44 20 7946 0000\njo@x.example", stated("finance", "jo@x.example")),
        ("Operations", "Mark Ellis (warehouse)", stated("operations", "Mark Ellis")),
        ("Decision", "Whether to replace Sage.\nThe board decides on 12 March 2027.", stated("decision", "Whether to replace Sage. The board decides on 12 March 2027")),
        ("Business outcome", "Goal: one view of the customer\nBenefit: 2 days a month", stated("outcome", "Goal - one view of the customer; Benefit - 2 days a month")),
        ("ERP", "NetSuite\nOneWorld edition", stated("erp", "NetSuite")),
        ("CRM", "HubSpot\nSales Hub Professional", stated("crm", "HubSpot")),
    ],
)  # fmt: skip
def test_the_lines_of_a_cell_are_one_answer(label: str, cell: str, expected: Expected) -> None:
    assert told(of_cells(label, cell)) == expected


ASIDE = (  # what changes nothing of the product that it is said of
    *("no plans to change it", "no API licence yet", "not in use in NL", "not used by the Leeds office", "not live in Spain yet"),
    *("never customised", "not sure which edition", "we are not happy with it", "no longer on premise", "no admin access for outsiders"),
    *("nobody documented it", "not Enterprise", "OneWorld", "moved from Sage in 2020", "was Sage before", "see tab 2"),
    *("not the cloud version", "without the CRM module", "Germany only", "since 2019", "Anna knows it best", "not connected to the shop"),
)  # fmt: skip
NOT_NOW = {
    "not in phase 1": "out of scope",
    "but not in this phase": "out of scope",
    "not part of this": "out of scope",
    "out of scope": "out of scope",
    "not yet live": "planned",
    "not live yet": "planned",
    "planned for 2028": "planned",
    "phase 2": "planned",
    "retired in 2024": "past",
    "no longer used": "past",
    "no longer in use": "past",
    "not used any more": "past",
    "replaced in May": "past",
    "unsure": "assumed",
    "to be confirmed": "assumed",
}


@pytest.mark.parametrize("remark", ASIDE)
def test_a_remark_that_denies_something_else_denies_no_product(remark: str) -> None:
    for reading in (of_cells("ERP", "NetSuite", remark), read(filled(FORM, {"ERP": f"NetSuite ({remark})"})), read(filled(FORM, {"ERP": f"NetSuite, {remark}"}))):  # fmt: skip
        assert {one for one in told(reading) if one[1] in ("erp", "crm", "other_systems")} - stated(
            "erp", "OneWorld"
        ) == stated("erp", "NetSuite")


@pytest.mark.parametrize(("remark", "mood"), NOT_NOW.items())
def test_a_remark_that_says_how_it_is_with_a_product_is_heard(remark: str, mood: str) -> None:
    for text in (f"Shopify ({remark})", f"Shopify, {remark}"):
        assert told(read(filled(FORM, {"Other systems": text}))) == {(mood, "other_systems", "Shopify")}, text
    assert told(of_cells("Other systems", "Shopify", remark)) == {(mood, "other_systems", "Shopify")}


@pytest.mark.parametrize(
    ("label", "cells", "expected"),
    [
        ("Other systems", ("Shopify", "Zendesk", "Klaviyo"), stated("other_systems", "Shopify", "Zendesk", "Klaviyo")),
        ("Finance", ("Dana Poole", "CFO"), stated("finance", "Dana Poole")),
        ("Finance", ("Dana Poole", "she is on leave until Jan"), stated("finance", "Dana Poole")),
        ("Finance", ("Dana Poole", "dana@x.example"), stated("finance", "dana@x.example")),
        ("Budget", ("45000", "EUR"), stated("budget", "EUR 45000")),
        ("Budget", ("30-40k", "EUR"), stated("budget", "EUR 30000-40000")),
        ("Budget", ("EUR 45,000", "no VAT"), stated("budget", "EUR 45000")),
        ("Go-live", ("1 April 2027", "not before the audit"), stated("go_live", "2027-04-01")),
        ("Go-live", ("1 April 2027", "not fixed"), {("assumed", "go_live", "2027-04-01")}),
        ("Records", ("orders, invoices", "not contacts"), stated("entities", "order", "invoice") | {("out of scope", "entities", "contact")}),
        ("Business processes", ("quote to cash", "see sheet 2"), stated("processes", "quote to cash")),
        ("Licences", ("bought", "no renewal date"), stated("licence_status", "bought")),
        ("Licences", ("signed", "not yet countersigned"), stated("licence_status", "signed")),
        ("Exceptions", ("failed syncs", "no numbers"), stated("exceptions_known", "failed syncs (no numbers)")),
        ("Business outcome", ("Better reporting", "not only for finance"), stated("outcome", "Better reporting (not only for finance)")),
    ],
)  # fmt: skip
def test_a_note_beside_the_answer_is_said_of_it(label: str, cells: tuple[str, ...], expected: Expected) -> None:
    assert told(of_cells(label, *cells)) == expected


def test_a_row_that_is_empty_is_not_answered_by_the_next() -> None:
    rows = [
        ("Business outcome", ""),
        ("CRM Pipedrive", ""),
        ("ERP or finance system  - Exact Online", ""),
        ("Go-live 1 May 2027", ""),
    ]
    document = Document("brief-form.xlsx", (("Decision to be made, and by when", ""), *rows), ("",) * 5)
    both = together("", (document,))
    reading = read_brief(both.text, PLAYBOOK, own=both.own)
    assert {(fact.key, fact.value, fact.evidence) for fact in reading.facts} == {
        ("crm", "Pipedrive", "Pipedrive"),
        ("erp", "Exact Online", "Exact Online"),
        ("go_live", "2027-05-01", "1 May 2027"),
    }
    assert not reading.excluded


def test_what_the_mail_goes_on_with_is_no_answer() -> None:
    for layout in (tabs, below, apart, filled_only):
        for rest in (
            "Nina",
            "Kind regards\nNina Frost",
            "Please come back to me soon.",
            "We look forward to your quote.",
        ):
            text = f"{layout({'Decision': 'Choose partner by 15 Jan 2027', 'CRM': 'Creatio'})}\n\n{rest}\n"
            assert told(read(text)) == {
                ("stated", "decision", "Choose partner by 15 Jan 2027"),
                ("stated", "crm", "Creatio"),
            }


@pytest.mark.parametrize(
    "shown",
    [
        "Form 7, page 2. Example of a good answer for line Orders: 500 orders per day",
        "Sample answer for the field Budget: EUR 50,000",
        "Example of a completed entry for box 4: NetSuite is our ERP",
    ],
)
def test_what_a_form_shows_as_an_answer_to_a_field_is_nobodys(shown: str) -> None:
    reading = read(f"CRM: HubSpot\nERP: Odoo\nBudget: EUR 20,000\nOrders: 90 per week\n\n{shown}\n")
    assert {fact.value for fact in reading.facts} == {"HubSpot", "Odoo", "EUR 20000", "90 orders per week"}
