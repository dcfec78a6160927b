"""Lines that tell several things at once, and counts beside the records of a list."""

from __future__ import annotations

import textwrap

import pytest
from tests.reading.measure import WRITTEN

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

FRAME = "Hello,\n\nplease quote for connecting our CRM and our ERP.\n\n{}\n\nRegards\nCy Orr\n"


def read(words: str) -> BriefReading:
    return read_brief(
        FRAME.format(words), load_playbook("crm-erp-integration"), author="cy@acme.example", written=WRITTEN
    )


def facts(words: str, *keys: str) -> set[str]:
    return {f"{fact.key}={fact.value}" for fact in read(words).facts if fact.key in keys}


@pytest.mark.parametrize(
    "line",
    [
        "CRM/ERP: HubSpot / Sage 200",
        "CRM & ERP: HubSpot, Sage 200",
        "CRM and ERP: HubSpot and Sage 200",
        "- CRM + ERP: HubSpot + Sage 200",
        "ERP / CRM: Sage 200 / HubSpot",
    ],
)
def test_two_labels_have_two_values(line: str) -> None:
    assert facts(line, "crm", "erp", "other_systems") == {"crm=HubSpot", "erp=Sage 200"}


@pytest.mark.parametrize(
    "line",
    [
        "Budget & timeline: EUR 20,000, go-live 1 May 2027",
        "Budget and go-live: EUR 20,000 / 1 May 2027",
        "Timeline and budget: go-live 1 May 2027, EUR 20,000",
        "Budget: EUR 20,000, go-live 1 May 2027",
        "Budget: EUR 20,000 - deadline 1 May 2027",
    ],
)
def test_a_sum_and_a_day_may_share_a_line(line: str) -> None:
    assert facts(line, "budget", "go_live") == {"budget=EUR 20000", "go_live=2027-05-01"}


@pytest.mark.parametrize("line", ["Finance and security: Una Lee", "Security & finance: Una Lee"])
def test_one_person_may_have_two_roles(line: str) -> None:
    assert facts(line, "finance", "security") == {"finance=Una Lee", "security=Una Lee"}


@pytest.mark.parametrize(
    "lines",
    [
        "Approvals: Una Lee for finance, Bo Kim for operations",
        "Approvals: finance = Una Lee; operations = Bo Kim",
        "Sign-off: Una Lee (finance) and Bo Kim (operations)",
        "Una Lee - Finance Director\nBo Kim - Head of Operations",
        "- Una Lee: finance\n- Bo Kim: operations",
        "Una Lee | Finance Director\nBo Kim | Head of Operations",
    ],
)
def test_who_approves_is_read_however_the_role_stands_beside_the_name(lines: str) -> None:
    assert facts(lines, "finance", "operations", "approvals_live_in") == {"finance=Una Lee", "operations=Bo Kim"}


def test_where_approvals_live_is_no_person() -> None:
    assert facts("Approvals: by e-mail, filed in SharePoint", "finance", "approvals_live_in") == {
        "approvals_live_in=by e-mail, filed in SharePoint"
    }


@pytest.mark.parametrize(
    "lines",
    [
        "Records: orders (400 per month), invoices (300 per month)",
        "Records & volumes: orders (400/month); invoices (300/month)",
        "Objects: orders - 400 a month; invoices - 300 a month",
        "Records:\n- orders (400 per month)\n- invoices: 300 per month",
        "Records: orders 400/month and invoices 300/month",
        "We want to sync orders (400 per month) and invoices (300 per month).",
    ],
)
def test_a_count_beside_a_record_is_its_volume(lines: str) -> None:
    assert facts(lines, "entities", "volumes") == {
        "entities=order",
        "entities=invoice",
        "volumes=400 orders per month",
        "volumes=300 invoices per month",
    }


def test_a_record_that_is_left_out_has_no_volume() -> None:
    assert facts("Out of scope: invoices (300 per month)", "entities", "volumes") == set()


@pytest.mark.parametrize(
    "lines",
    [
        "In scope: accounts and orders / out of scope: invoices",
        "In scope: accounts, orders | out of scope: invoices",
        "Included: accounts, orders; excluded: invoices",
        "Scope (in): accounts, orders\nScope (out): invoices",
    ],
)
def test_what_is_in_and_what_is_out_may_share_a_line(lines: str) -> None:
    reading = read(lines)
    assert {fact.value for fact in reading.facts if fact.key == "entities"} == {"account", "order"}
    assert {fact.value for fact in reading.excluded} == {"invoice"}


ABROAD = {
    "German": (
        "Guten Tag,\n\nbitte um ein Angebot für die Anbindung unseres CRM an unser ERP.\n\n{}\n\nMit freundlichen Grüßen\nCy Orr\n",
        (
            "CRM/ERP: HubSpot / Sage 100\nBudget und Termin: 20.000 EUR, Go-Live 1. Mai 2027\n"
            "Freigaben: Una Lee für Finanzen, Bo Kim für Sicherheit\nDatensätze: Aufträge (400 pro Monat)\n"
            "Im Umfang: Kunden / nicht im Umfang: Rechnungen"
        ),
    ),
    "French": (
        "Bonjour,\n\nnous vous prions de faire un devis pour relier notre CRM et notre ERP.\n\n{}\n\nCordialement\nCy Orr\n",
        (
            "CRM / ERP : HubSpot / Sage 100\nBudget et délai : 20 000 €, mise en service 1er mai 2027\n"
            "Validation : Una Lee pour les finances, Bo Kim pour la sécurité\nDonnées : commandes (400 par mois)\n"
            "Dans le périmètre : comptes / hors périmètre : factures"
        ),
    ),
    "Spanish": (
        "Buenos días:\n\nles pedimos un presupuesto para conectar nuestro CRM con nuestro ERP.\n\n{}\n\nUn saludo\nCy Orr\n",
        (
            "CRM/ERP: HubSpot / Sage 100\nPresupuesto y fecha: 20.000 €, puesta en marcha 1 de mayo de 2027\n"
            "Aprobaciones: Una Lee para finanzas, Bo Kim para seguridad\nDatos: pedidos (400 al mes)\n"
            "Dentro del alcance: cuentas / fuera de alcance: facturas"
        ),
    ),
    "Dutch": (
        "Goedendag,\n\ngraag een offerte voor de koppeling van ons CRM en ons ERP.\n\n{}\n\nMet vriendelijke groet\nCy Orr\n",
        (
            "CRM/ERP: HubSpot / Sage 100\nBudget en planning: € 20.000, livegang 1 mei 2027\n"
            "Goedkeuringen: Una Lee voor financiën, Bo Kim voor beveiliging\nGegevens: orders (400 per maand)\n"
            "Binnen scope: klanten / buiten scope: facturen"
        ),
    ),
}


@pytest.mark.parametrize("language", ABROAD)
def test_the_same_in_other_languages(language: str) -> None:
    frame, lines = ABROAD[language]
    reading = read_brief(
        frame.format(lines), load_playbook("crm-erp-integration"), author="cy@acme.example", written=WRITTEN
    )
    found = {f"{fact.key}={fact.value}" for fact in reading.facts}
    assert found >= {
        "crm=HubSpot",
        "erp=Sage 100",
        "budget=EUR 20000",
        "go_live=2027-05-01",
        "finance=Una Lee",
        "security=Bo Kim",
        "entities=order",
        "entities=account",
        "volumes=400 orders per month",
    }
    assert "entities=invoice" not in found


@pytest.mark.parametrize("width", [44, 60, 72, 100])
@pytest.mark.parametrize("indent", ["", "  ", "        "])
@pytest.mark.parametrize("label", ["Approvers: ", "*Approvers:* ", "Approvals: "])
def test_people_are_read_wherever_their_line_is_broken(label: str, indent: str, width: int) -> None:
    people = (
        "Una Lee (finance, una.lee@acme.example), Bo Kim (operations, bo.kim@acme.example), "
        "Mo Ray (IT security) and Kim Tan (sponsor)"
    )
    lines = textwrap.fill(label + people, width, subsequent_indent=indent, break_on_hyphens=False)
    assert facts(f"*CRM:* HubSpot\n{lines}\n*Budget:* EUR 20,000", "finance", "operations", "security", "sponsor") == {
        "finance=una.lee@acme.example",
        "operations=bo.kim@acme.example",
        "security=Mo Ray",
        "sponsor=Kim Tan",
    }


def test_answers_with_letters_are_answers() -> None:
    words = "Q1. What CRM do you use?\nA. HubSpot\n\nQ2. What ERP do you use?\nA. Odoo\n\nQ3. Budget?\nA. EUR 20,000"
    assert facts(words, "crm", "erp", "budget") == {"crm=HubSpot", "erp=Odoo", "budget=EUR 20000"}


def test_a_date_that_is_over_is_no_go_live() -> None:
    assert facts("Questionnaire for vendors, filled in 23 November 2026", "go_live") == set()


@pytest.mark.parametrize("of", ["all 31 clinics", "every branch", "head office", "12 users"])
def test_who_uses_a_system_is_no_reason_to_doubt_it(of: str) -> None:
    assert facts(f"Systems in use:\n- HubSpot, {of}\n- Odoo", "crm", "erp") == {"crm=HubSpot", "erp=Odoo"}


@pytest.mark.parametrize(
    "said", ["; we moved to it from Pegasus Opera last winter", " (we switched to it from Pegasus Opera)"]
)
def test_what_they_moved_to_is_there_and_what_they_came_from_is_not(said: str) -> None:
    assert facts(f"ERP: Odoo{said}", "erp") == {"erp=Odoo"}


@pytest.mark.parametrize("joint", [" / ", ": ", " - ", "        "])
def test_roles_in_a_list_of_names(joint: str) -> None:
    people = {"Rui Teixeira": "operations", "Moira Flynn": "legal", "Kees Prins": "procurement"}
    lines = "\n".join(f"  {name}{joint}{role}" for name, role in people.items())
    assert facts(f"WHO IS WHO\n{lines}", *people.values()) == {f"{role}={name}" for name, role in people.items()}


@pytest.mark.parametrize("again", [" as well", " too", ", also", ", ook"])
def test_who_has_another_role_too_has_both(again: str) -> None:
    lines = f"Operations - Tom Arden, tom@acme.example. Security - Tom Arden{again}."
    assert facts(lines, "operations", "security") == {"operations=tom@acme.example", "security=Tom Arden"}


def test_a_forename_has_the_address_beside_it() -> None:
    assert facts("Dale is finance on this, dale@acme.example.", "finance") == {"finance=dale@acme.example"}


@pytest.mark.parametrize("note", ["Amounts in NZD excl. GST.", "All sums are in NZD.", "Beträge in NZD"])
def test_a_form_names_one_currency_for_all_its_sums(note: str) -> None:
    assert facts(f"{note}\nCRM\tCopper\nERP\tOdoo\nBudget\t55,000", "budget") == {"budget=NZD 55000"}


def test_a_note_in_the_field_of_a_web_form_is_no_value() -> None:
    form = (
        "Your CRM\n \tPipedrive\n(we looked at HubSpot and did not buy it)\nYour ERP\n \tXero\nOther systems\n \tShopify\n"
        "Mailchimp is only for the newsletter, it need not come along\nBudget\n \tGBP 12,000"
    )
    told = {"crm=Pipedrive", "erp=Xero", "other_systems=Shopify", "budget=GBP 12000"}
    assert facts(form, "crm", "erp", "other_systems", "budget") == told


@pytest.mark.parametrize(
    "example",
    [
        "Example of completed line: “ERP: SAP ECC 6.0; budget: 10,000”.",
        "Filled-in example: ERP: SAP ECC 6.0, budget EUR 10,000",
        "Form 7, rev. 2019. Sample row: ERP - SAP ECC - EUR 10,000",
        "Beispiel einer ausgefüllten Zeile: ERP: SAP ECC",
    ],
)
def test_how_a_form_is_filled_in_is_nobodys_answer(example: str) -> None:
    assert facts(f"CRM: Copper\n{example}", "crm", "erp", "budget") == {"crm=Copper CRM"}


def test_what_goes_out_through_a_system_is_no_approval() -> None:
    said = "Text messages go out through Twilio."
    assert facts(said, "approvals_live_in", "other_systems") == {"other_systems=Twilio"}
    assert not any(signal.key == "approvals-in-email" for signal in read(said).signals)


def test_what_does_it_now_is_not_what_did_it_before() -> None:
    said = "Zapier used to sit in between, I killed it in August and n8n does that now."
    assert facts(said, "other_systems") == {"other_systems=n8n"}
