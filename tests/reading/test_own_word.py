"""What the sender of a mail says of its files and of the words that it forwards goes before what these say."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import DISOWNED, DOUBTED, BriefReading, Document
from inwriting.reading.requests.attached import cited, together
from inwriting.reading.requests.own_word import by_own_word
from inwriting.reading.requests.points_dropped import without_points_dropped
from inwriting.reading.requests.thrown_away import thrown_away

PLAYBOOK = load_playbook("crm-erp-integration")
TUESDAY = date(2026, 11, 24)
LABELLED = """\
CRM: Salesforce
ERP: NetSuite
Licences: not yet purchased
Budget: GBP 50,000
Go-live: 1 March 2027
Orders: 800 per month
Finance contact: Ann Lee
"""
TOLD = """\
We run a mill. Our CRM is Creatio and the ERP is Odoo. We handle about 40 deliveries a day and 900 invoices per month. \
The budget is EUR 45,000, the finance contact is Jo Marsh. We want to go live in May 2027.
"""
COLLEAGUE = """

Ines Roth
Procurement

-----Original Message-----
From: Urs Amman <urs@kappel.example>
Sent: 20 November 2026 16:12
To: Ines Roth <ines@kappel.example>
Subject: Integration

Our CRM is HubSpot. Our ERP is NetSuite from January. 300 orders a week. Go-live 1 October 2027. Budget EUR 25,000. \
Finance: Beat Wyss.

Urs
"""
BRIEF = {"brief.txt": LABELLED}
PROSE = {"brief.docx": TOLD}
TWO = {"brief.txt": LABELLED.replace("Orders: 800 per month\n", ""), "volumes.xlsx": "Orders\t650 per month\n"}
FORWARDED: dict[str, str] = {}


def document(name: str, text: str) -> Document:
    rows = tuple(tuple(line.split("\t")) for line in text.splitlines())
    return Document(name, rows, tuple(f"line {number}" for number, _ in enumerate(rows, 1)))


def reading_of(words: str, files: dict[str, str]) -> BriefReading:
    read = together(words if files else words + COLLEAGUE, [document(*file) for file in files.items()])
    own = read.own if files else None
    brief = read_brief(read.text, PLAYBOOK, author="ines@kappel.example", own=own, written=TUESDAY)
    return by_own_word(cited(brief, read), read, PLAYBOOK, TUESDAY)


DISOWNS = [
    (
        FORWARDED,
        "I forward this only for information. Our CRM is Pipedrive and our ERP is Odoo.",
        "budget finance go_live volumes",
        "",
    ),
    (BRIEF, "Attached our brief; the section about licences is for information only.", "licence_status", ""),
    (BRIEF, "Our brief is attached. It is out of date.", "budget crm erp finance go_live licence_status volumes", ""),
    (
        BRIEF,
        "Our brief is attached, but it is out of date.",
        "budget crm erp finance go_live licence_status volumes",
        "",
    ),
    (
        BRIEF,
        "Please find attached our brief which is superseded.",
        "budget crm erp finance go_live licence_status volumes",
        "",
    ),
    (
        BRIEF,
        "The attached brief was written by my predecessor; its budget has been withdrawn and its volumes are nonsense.",
        "budget volumes",
        "",
    ),
    (BRIEF, "Brief as attached. NB: the go-live stated therein is obsolete.", "go_live", ""),
    (BRIEF, "Brief attached. We were told the budget is wrong.", "", "budget"),
    (BRIEF, "Brief attached. I think the volumes are out of date.", "", "volumes"),
    (BRIEF, "Brief attached. The go-live is still to be confirmed.", "", "go_live"),
    (BRIEF, "Brief attached. The budget has not been released yet.", "", "budget"),
    (BRIEF, "Attached is our brief. Kindly note that the volumes are indicative.", "", "volumes"),
    (
        BRIEF,
        "Attached is our brief. You can ignore the part on licences and the section about the budget.",
        "budget licence_status",
        "",
    ),
    (BRIEF, "Attached is our brief. Don't go by the volumes.", "volumes", ""),
    (BRIEF, "Attached is our brief. Please pay no attention to the finance contact named in it.", "finance", ""),
    (BRIEF, "Attached is our brief from March. Since then the budget has changed.", "budget", ""),
    (BRIEF, "Attached is our brief. None of the dates in it are right.", "go_live", ""),
    (
        BRIEF,
        "Attached is our brief. Nothing in it is right except the systems.",
        "budget finance go_live licence_status volumes",
        "",
    ),
    (
        BRIEF,
        "Attached is our brief. The volumes, the budget and the go-live in it are no longer valid.",
        "budget go_live volumes",
        "",
    ),
    (BRIEF, "Attached is our brief. Its figures are from 2019.", "", "budget volumes"),
    (BRIEF, "Attached is our brief. It dates from 2019.", "", "budget go_live volumes"),
    (BRIEF, "Attached is our brief. The budget stands, the volumes do not hold any more.", "volumes", ""),
    (BRIEF, "Attached is our brief. The budget needs approval.", "", "budget"),
    (FORWARDED, "Please quote on the below. Urs' figures are from 2020 and should not be used.", "budget volumes", ""),
    (FORWARDED, "Please quote on the below. We cannot confirm the go-live.", "", "go_live"),
    (FORWARDED, "Please quote on the below. His numbers are just a guess.", "", "budget volumes"),
    (FORWARDED, "Please quote on the below. I would not rely on the volumes.", "", "volumes"),
    (BRIEF, "Our brief is attached. Please ignore it.", "budget crm erp finance go_live licence_status volumes", ""),
    (BRIEF, "Our brief is attached. Its budget is wrong. Ignore it.", "budget", ""),
    (
        BRIEF,
        "Our brief is attached. None of it is right any more.",
        "budget crm erp finance go_live licence_status volumes",
        "",
    ),
    (
        BRIEF,
        "Hi, the brief is attached, but its budget is wrong and the volumes are from 2021, please do not use them.",
        "budget volumes",
        "",
    ),
    (
        BRIEF,
        "The attached document is last year's. Everything in it is out of date except the systems.",
        "budget finance go_live licence_status volumes",
        "",
    ),
    (BRIEF, "Brief attached. Ignore the section on licences, we bought NetSuite on 16 November.", "licence_status", ""),
    (
        FORWARDED,
        "Please quote on the below. Ignore what he writes about volumes and go-live; both are wrong.",
        "go_live volumes",
        "",
    ),
    (
        FORWARDED,
        "Please quote on the below. The budget he names is not approved, and Salesforce was never bought.",
        "",
        "budget",
    ),
    (
        FORWARDED,
        "What follows is from 2022, only for background. Today we have Pipedrive and Odoo.",
        "budget finance go_live volumes",
        "",
    ),
    (
        FORWARDED,
        "Please quote on the below. I do not agree with Urs about the go-live: we are too busy then.",
        "go_live",
        "",
    ),
    (BRIEF, "The specification is attached. The budget in it is no longer valid.", "budget", ""),
    (BRIEF, "Please find our brief attached. Kindly disregard the go-live date given there.", "go_live", ""),
    (BRIEF, "See brief.txt. Its volumes are wrong.", "volumes", ""),
    (BRIEF, "Brief attached. The finance contact in it has changed.", "finance", ""),
    (PROSE, "Our description is attached. Do not rely on the budget or the volumes in it.", "budget volumes", ""),
    (PROSE, "Attached is what we wrote in spring. The figures are out of date, everything else holds.", "", ""),
    (PROSE, "Attached is what we wrote in spring. The figures in it are out of date.", "budget volumes", ""),
    (
        PROSE,
        "I attach the brief. Apart from the systems, everything in it is obsolete.",
        "budget finance go_live volumes",
        "",
    ),
    (
        PROSE,
        "I attach the brief. Everything in the document but the CRM and the ERP is out of date.",
        "budget finance go_live volumes",
        "",
    ),
    (
        BRIEF,
        "The brief (attached) is superseded, please ignore it.",
        "budget crm erp finance go_live licence_status volumes",
        "",
    ),
    (
        BRIEF,
        "Attached: brief.txt. Please ignore brief.txt, it was sent by mistake.",
        "budget crm erp finance go_live licence_status volumes",
        "",
    ),
    (
        BRIEF,
        "The attached brief is obsolete. CRM: HubSpot. ERP: Sage 200. Orders: 400 per month.",
        "budget crm erp finance go_live licence_status volumes",
        "",
    ),
    (BRIEF, "We attach our brief. The budget is not yet signed off.", "", "budget"),
    (BRIEF, "We attach our brief. The go-live in it is only a wish.", "", "go_live"),
    (BRIEF, "We attach our brief. The volumes are rough estimates.", "", "volumes"),
    (BRIEF, "We attach our brief. Treat the budget as unconfirmed.", "", "budget"),
    (BRIEF, "We attach our brief. The volumes may be out of date.", "", "volumes"),
    (BRIEF, "We attach our brief. I am not sure about the go-live.", "", "go_live"),
    (BRIEF, "Our brief is attached. The licence information in it is out of date.", "licence_status", ""),
    (BRIEF, "Our brief is attached. What it says about licences is wrong.", "licence_status", ""),
    (BRIEF, "Our brief is attached. The 800 orders are from 2019.", "", "volumes"),
    (BRIEF, "Our brief is attached. The GBP 50,000 in it is wrong.", "budget", ""),
    (
        BRIEF,
        "Our brief is attached. Only the CRM and the ERP in it are still correct.",
        "budget finance go_live licence_status volumes",
        "",
    ),
    (
        BRIEF,
        "Our brief is attached; please use only the systems in it.",
        "budget finance go_live licence_status volumes",
        "",
    ),
    (
        BRIEF,
        "Brief attached.\n\n- The budget in it is out of date\n- The go-live in it is out of date\n",
        "budget go_live",
        "",
    ),
    (
        BRIEF,
        "Our brief is attached, although the budget and the go-live date in it are no longer correct.",
        "budget go_live",
        "",
    ),
    (
        BRIEF,
        "Our brief is attached. Please note: neither the budget nor the volumes in it are right.",
        "budget volumes",
        "",
    ),
    (BRIEF, "Our brief is attached. The budget should not be used.", "budget", ""),
    (BRIEF, "Our brief is attached. The budget and the volumes should be ignored.", "budget volumes", ""),
    (BRIEF, "Our brief is attached. The people named in it are wrong.", "finance", ""),
    (BRIEF, "Our brief is attached. The contacts are out of date.", "", ""),
    (FORWARDED, "See below. I disagree with Urs about the go-live.", "go_live", ""),
    (FORWARDED, "See below. Urs is wrong about the volumes.", "volumes", ""),
    (FORWARDED, "See below. Urs has got the budget wrong.", "budget", ""),
    (FORWARDED, "See below. Disregard Urs' budget.", "budget", ""),
    (FORWARDED, "See below. The go-live date Urs gives is not agreed.", "", "go_live"),
    (FORWARDED, "See below. The go-live date Urs gives is dead.", "go_live", ""),
    (FORWARDED, "Forwarding Urs's mail. The numbers in it are guesses.", "", "budget volumes"),
    (
        FORWARDED,
        "Please quote on the below. His volumes are out of date and his go-live is wrong.",
        "go_live volumes",
        "",
    ),
    (FORWARDED, "Please quote on the below. I don't agree with his budget.", "budget", ""),
    (
        FORWARDED,
        "Please quote on the below. Everything in Urs's mail is out of date except the systems.",
        "budget finance go_live volumes",
        "",
    ),
    (FORWARDED, "Please quote on the below. Whatever he says about the ERP is wrong.", "erp", ""),
    (FORWARDED, "Please quote on the below. Forget about the budget he mentions.", "budget", ""),
    (
        FORWARDED,
        "The mail below is for background only. Our CRM is Pipedrive and our ERP is Odoo.",
        "budget finance go_live volumes",
        "",
    ),
    (
        FORWARDED,
        "Below is an old mail, only for your information. Our CRM is Pipedrive and our ERP is Odoo.",
        "budget finance go_live volumes",
        "",
    ),
    (TWO, "Two files attached. The volumes in the spreadsheet are wrong.", "volumes", ""),
    (TWO, "Two files attached. Please ignore volumes.xlsx.", "volumes", ""),
    (TWO, "Two files attached. The budget in brief.txt is not approved.", "", "budget"),
    (TWO, "Two files attached. Ignore the spreadsheet.", "volumes", ""),
    (
        TWO,
        "Two files attached. Everything in the brief is out of date except the systems.",
        "budget finance go_live licence_status",
        "",
    ),
]


@pytest.mark.parametrize(("files", "words", "left_out", "doubted"), DISOWNS)
def test_what_its_sender_does_not_stand_by_is_no_fact(
    files: dict[str, str], words: str, left_out: str, doubted: str
) -> None:
    reading = reading_of(words, files)
    gone = {item.key for item in reading.excluded if item.why == DISOWNED}
    assert gone == set(left_out.split())
    assert {item.key for item in reading.hedged if item.basis == DOUBTED} == set(doubted.split())
    stated = {fact.key for fact in reading.facts if fact.file or fact.author}
    assert stated.isdisjoint(gone | set(doubted.split()))


STANDS_BY = [
    (FORWARDED, "Please quote on the below. I add, only for background, that we have two sites."),
    (BRIEF, "For information only: we also sell in France. Our brief is attached."),
    (BRIEF, "Our brief is attached. We use the sandbox only for information purposes."),
    (BRIEF, "Our brief is attached. The ERP go-live slipped; it is not confirmed."),
    (BRIEF, "Our brief is attached. Sales uses Salesforce. It is outdated."),
    (BRIEF, "Our brief is attached. Discount approvals go by mail."),
    (BRIEF, "Our brief is attached. Discount figures are kept in Excel."),
    (BRIEF, "Attached is our brief from March. The budget has been cut since."),
    (BRIEF, "Attached is our brief. It is from last week."),
    (BRIEF, "Attached is our brief. We never approved the budget."),
    (BRIEF, "Attached is our brief. Our CFO has not approved the budget."),
    (BRIEF, "Attached is our brief. Please treat everything in it as confidential."),
    (BRIEF, "Attached is our brief. Use it as you like."),
    (BRIEF, "Attached is our brief. Please do not share it."),
    (BRIEF, "Attached is our brief. Do not read too much into the volumes."),
    (BRIEF, "Attached is our brief. Ignore the logo on page 1."),
    (BRIEF, "Attached is our brief. Ignore page 3."),
    (BRIEF, "Attached is our brief. The invoices in NetSuite are wrong."),
    (BRIEF, "Attached is our brief. The stock figures in it are wrong every month."),
    (BRIEF, "Attached is our brief. The numbers are wrong."),
    (BRIEF, "Attached is our brief. The project plan is not approved."),
    (BRIEF, "Attached is our brief. The system names in it are right."),
    (FORWARDED, "Please quote on the below. The CFO disagrees with the budget."),
    (FORWARDED, "Please quote on the below. Urs left; the budget he gives is history."),
    (FORWARDED, "Please quote on the below. Urs is out of the office."),
    (FORWARDED, "Please quote on the below. Urs is wrong."),
    (BRIEF, "The attached brief has a wrong budget. Ignore it."),
    (BRIEF, "We have Xero as well; please ignore it."),
    (BRIEF, "Our brief is attached. The shop comes with an app, please ignore it."),
    (BRIEF, "Our brief is attached. The budget in it is right."),
    (BRIEF, "Our brief is attached. All figures in it are up to date."),
    (BRIEF, "Our brief is attached. The volumes are from 2026."),
    (BRIEF, "Our brief is attached. Customer data in the CRM is out of date."),
    (BRIEF, "Our brief is attached. The ERP is old and out of date."),
    (BRIEF, "Our brief is attached. Orders in the ERP are often wrong."),
    (BRIEF, "Our brief is attached. Please ignore the formatting."),
    (BRIEF, "Our brief is attached. Please disregard the confidentiality footer in it."),
    (BRIEF, "Our brief is attached. Do not use our name in public."),
    (BRIEF, "Our brief is attached. Please do not use the figures for any other purpose."),
    (BRIEF, "Our brief is attached. Tell us if the budget is wrong."),
    (BRIEF, "Our brief is attached. If the go-live is not confirmed by May we stop."),
    (BRIEF, "Our brief is attached. The contract with our vendor is not signed off."),
    (BRIEF, "Our brief is attached. We keep stock in a spreadsheet; everything in it is out of date."),
    (BRIEF, "Our brief is attached. Half of the addresses in Salesforce are wrong."),
    (BRIEF, "Our brief is attached. The vendor's offer is not approved."),
    (BRIEF, "Our brief is attached. Without approval the budget is no longer ours to spend."),
    (BRIEF, "Our brief is attached. I doubt that anyone can do it for less."),
    (BRIEF, "Our brief is attached. The prices in the shop are wrong every Monday."),
    (BRIEF, "Our brief is attached. Price lists are out of date in NetSuite."),
    (BRIEF, "Our brief is attached. We do not trust the numbers in our reports."),
    (BRIEF, "Our brief is attached. Sales does not believe the figures in the ERP."),
    (BRIEF, "Our brief is attached. Do not use the sandbox."),
    (BRIEF, "Our brief is attached. Do not use phone numbers from the signature."),
    (BRIEF, "Our brief is attached. Legal is not sure about data leaving the EU."),
    (BRIEF, "Our brief is attached. Finance is not convinced."),
    (BRIEF, "Our brief is attached. The document is final."),
    (BRIEF, "Our brief is attached. Forget the licences for now."),
    (BRIEF, "Our brief is attached. Never use the old CRM again, said our auditor."),
    (BRIEF, "Our brief is attached. Not all invoices are correct."),
    (BRIEF, "Our brief is attached. When the volumes are wrong finance calls sales."),
    (BRIEF, "Our brief is attached. The budget is not wrong but tight."),
    (BRIEF, "Our brief is attached. It is not out of date."),
    (BRIEF, "Our brief is attached. It was last year's budget that was wrong."),
    (BRIEF, "Our brief is attached. The old system is obsolete."),
    (BRIEF, "Our brief is attached. Please read everything in it."),
    (BRIEF, "Our brief is attached. Please ignore the copy I sent to your colleague."),
    (BRIEF, "Our brief is attached. You can ignore my last mail."),
    (BRIEF, "Our brief is attached. Please do not look at it as final."),
    (BRIEF, "Our brief is attached. NetSuite has been signed since."),
    (BRIEF, "Our brief is attached. Take the budget as a ceiling."),
    (BRIEF, "Our brief is attached. Our stock figures are just guesses and that is why we need the link."),
    (FORWARDED, "See below. I agree with Urs about the ERP."),
    (FORWARDED, "See below. Urs is right about the budget."),
    (FORWARDED, "See below. Urs says the warehouse is wrong about stock."),
    (FORWARDED, "Please quote on the below, and ignore the disclaimer at the end of his mail."),
    (FORWARDED, "See below. He is not sure about data protection."),
    (FORWARDED, "See below. Nobody doubts his volumes."),
]


@pytest.mark.parametrize(("files", "words"), STANDS_BY)
def test_nothing_is_disowned_that_its_sender_does_not_clearly_disown(files: dict[str, str], words: str) -> None:
    reading = reading_of(words, files)
    stated = {fact.key for fact in reading.facts if fact.file or fact.author}
    assert stated >= {"budget", "crm", "erp", "finance", "go_live", "volumes"}
    assert not [item for item in reading.excluded if item.why == DISOWNED]
    assert not [item for item in reading.hedged if item.basis == DOUBTED]


ABROAD = [
    ("Guten Tag, unser Lastenheft ist angehängt. Das Budget darin ist falsch.", "budget", ""),
    (
        "Guten Tag, unser Lastenheft ist angehängt. Das Budget im Anhang ist veraltet und die Mengen sind nicht mehr aktuell.",
        "budget volumes",
        "",
    ),
    ("Guten Tag, unser Lastenheft ist angehängt. Die Mengen im Dokument stimmen nicht mehr.", "volumes", ""),
    ("Guten Tag, unser Lastenheft ist angehängt. Das Budget ist noch nicht freigegeben.", "", "budget"),
    (
        "Guten Tag, unser Lastenheft ist angehängt. Bitte ignorieren Sie das Budget und das Volumen im Dokument.",
        "budget volumes",
        "",
    ),
    ("Guten Tag, unser Lastenheft ist angehängt. Bitte das Budget darin nicht verwenden.", "budget", ""),
    (
        "Guten Tag, unser Lastenheft ist angehängt. Alles darin außer den Systemen ist veraltet.",
        "budget finance go_live licence_status volumes",
        "",
    ),
    (
        "Guten Tag, unser Lastenheft ist angehängt. Alles ist überholt, außer den Systemen.",
        "budget finance go_live licence_status volumes",
        "",
    ),
    ("Im Anhang unser Lastenheft, aber das Budget darin ist überholt.", "budget", ""),
    ("Guten Tag, unser Lastenheft ist angehängt. Die Volumen darin sind grobe Schätzungen.", "", "volumes"),
    (
        "Bonjour, notre cahier des charges est en pièce jointe. Le budget indiqué dans la pièce jointe n'est plus valable.",
        "budget",
        "",
    ),
    ("Bonjour, notre cahier des charges est en pièce jointe. Le budget n'est pas encore validé.", "", "budget"),
    ("Bonjour, notre cahier des charges est en pièce jointe. Ne tenez pas compte du budget.", "budget", ""),
    (
        "Bonjour, notre cahier des charges est en pièce jointe. Merci d'ignorer le budget dans le document.",
        "budget",
        "",
    ),
    (
        "Bonjour, notre cahier des charges est en pièce jointe. Tout y est obsolète sauf les systèmes.",
        "budget finance go_live licence_status volumes",
        "",
    ),
    ("Bonjour, notre cahier des charges est en pièce jointe. Les volumes dans le document sont faux.", "volumes", ""),
    ("Hola, adjunto nuestro documento. El presupuesto del adjunto es incorrecto.", "budget", ""),
    ("Hola, adjunto nuestro documento. El presupuesto todavía no está aprobado.", "", "budget"),
    ("Hola, adjunto nuestro documento. Ignoren el presupuesto del documento.", "budget", ""),
    (
        "Hola, adjunto nuestro documento. Todo está desactualizado salvo los sistemas.",
        "budget finance go_live licence_status volumes",
        "",
    ),
    ("Hola, adjunto nuestro documento. Los volúmenes del documento ya no son válidos.", "volumes", ""),
    ("Goedendag, ons document zit in de bijlage. Het budget in de bijlage klopt niet meer.", "budget", ""),
    ("Goedendag, ons document zit in de bijlage. Het budget is nog niet goedgekeurd.", "", "budget"),
    ("Goedendag, ons document zit in de bijlage. Negeer het budget in de bijlage.", "budget", ""),
    ("Goedendag, ons document zit in de bijlage. Gebruik het budget niet.", "budget", ""),
    (
        "Goedendag, ons document zit in de bijlage. Alles is achterhaald behalve de systemen.",
        "budget finance go_live licence_status volumes",
        "",
    ),
    ("Bom dia, segue em anexo o nosso documento. O orçamento no anexo está errado.", "budget", ""),
    ("Bom dia, segue em anexo o nosso documento. O orçamento ainda não está aprovado.", "", "budget"),
    ("Bom dia, segue em anexo o nosso documento. Ignorem o orçamento do documento.", "budget", ""),
    (
        "Bom dia, segue em anexo o nosso documento. Tudo está desatualizado exceto os sistemas.",
        "budget finance go_live licence_status volumes",
        "",
    ),
]


@pytest.mark.parametrize(("words", "left_out", "doubted"), ABROAD)
def test_the_plain_forms_of_other_languages_are_obeyed(words: str, left_out: str, doubted: str) -> None:
    reading = reading_of(words, BRIEF)
    assert {item.key for item in reading.excluded if item.why == DISOWNED} == set(left_out.split())
    assert {item.key for item in reading.hedged if item.basis == DOUBTED} == set(doubted.split())


STANDS_BY_ABROAD = [
    "Guten Tag, unser Lastenheft ist angehängt. Das ERP ist veraltet.",
    "Guten Tag, unser Lastenheft ist angehängt. Unser System ist veraltet und wird ersetzt.",
    "Guten Tag, unser Lastenheft ist angehängt. Das Budget ist nicht falsch.",
    "Guten Tag, unser Lastenheft ist angehängt. Wenn das Budget falsch ist, sagen Sie es.",
    "Guten Tag, unser Lastenheft ist angehängt. Das Budget ist freigegeben.",
    "Guten Tag, unser Lastenheft ist angehängt. Die Daten im CRM sind veraltet.",
    "Guten Tag, unser Lastenheft ist angehängt. Bitte das CRM nicht anfassen.",
    "Guten Tag, unser Lastenheft ist angehängt. Bitte verwenden Sie unser Logo nicht.",
    "Bonjour, notre cahier des charges est en pièce jointe. Notre ERP est obsolète.",
    "Bonjour, notre cahier des charges est en pièce jointe. Le budget est validé.",
    "Bonjour, notre cahier des charges est en pièce jointe. Les adresses sont fausses dans le CRM.",
    "Hola, adjunto nuestro documento. El ERP está obsoleto.",
    "Hola, adjunto nuestro documento. El presupuesto está aprobado.",
    "Hola, adjunto nuestro documento. Los pedidos son incorrectos a veces.",
    "Goedendag, ons document zit in de bijlage. Ons ERP is verouderd.",
    "Goedendag, ons document zit in de bijlage. Gebruik de sandbox niet.",
    "Bom dia, segue em anexo o nosso documento. O ERP está desatualizado.",
    "Bom dia, segue em anexo o nosso documento. Tudo está bem.",
]


@pytest.mark.parametrize("words", STANDS_BY_ABROAD)
def test_nothing_is_disowned_in_other_languages_that_is_not_clearly_disowned(words: str) -> None:
    reading = reading_of(words, BRIEF)
    assert not [item for item in reading.excluded if item.why == DISOWNED]
    assert not [item for item in reading.hedged if item.basis == DOUBTED]


def test_the_words_that_disown_are_the_evidence() -> None:
    words = "Hi, the brief is attached, but its budget is wrong and the volumes are\nfrom 2021, please do not use them."
    read = together(words, [document(*file) for file in BRIEF.items()])
    reading = reading_of(words, BRIEF)
    said = {item.key: item for item in reading.excluded}
    assert said["budget"].evidence == "its budget is wrong"
    assert said["volumes"].evidence == "the volumes are\nfrom 2021, please do not use them"
    assert all(read.text[item.start : item.end] == item.evidence and not item.file for item in said.values())


def test_of_two_files_that_say_the_same_what_is_meant_is_in_doubt() -> None:
    files = {"brief.txt": "CRM: HubSpot\nBudget: GBP 20,000\n", "notes.txt": "ERP: Odoo\nBudget: GBP 30,000\n"}
    reading = reading_of("Two files attached. Please disregard the budget that the document names.", files)
    assert {fact.key for fact in reading.facts} == {"crm", "erp"}
    assert {(item.value, item.file) for item in reading.hedged if item.basis == DOUBTED} == {
        ("GBP 20000", "brief.txt"),
        ("GBP 30000", "notes.txt"),
    }


BROCHURE = "Our ERP is SAP S/4HANA. We handle 1,000,000 orders a month. The finance contact is Max Muster.\n"


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("The brief is in the first file. The other one is what a reseller left here, it's not ours.", "NetSuite"),
        ("brief.txt is ours. other.txt are notes about somebody else, they are not us.", "NetSuite"),
        ("The second file is from another company, please ignore the second file. We want a quote.", "NetSuite"),
        ("Please quote on the second document. The first one has nothing to do with us.", "SAP S/4HANA"),
    ],
)
def test_which_of_two_files_is_meant_is_told_by_its_place_or_its_name(words: str, kept: str) -> None:
    reading = reading_of(f"{words} Thanks, Ines", {"brief.txt": LABELLED, "other.txt": BROCHURE})
    assert {fact.value for fact in reading.facts if fact.key == "erp"} == {kept}


def test_a_file_that_is_not_read_is_not_taken_for_the_one_that_is() -> None:
    words = "Our brief is attached (brief.txt). The other PDF is a brochure. Take no notice of it. Thanks, Ines"
    reading = reading_of(words, BRIEF)
    assert {"NetSuite", "Salesforce"} <= {fact.value for fact in reading.facts}


def test_it_is_the_kind_of_file_that_was_named_last() -> None:
    words = "The workbook is our brief. The PDF is a price list of our reseller. Nothing in it has been decided."
    reading = reading_of(words, {"brief.xlsx": LABELLED})
    assert ("budget", "GBP 50000") in {(fact.key, fact.value) for fact in reading.facts}


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("The brief is attached. The leaflet is from a fair, you can bin it.", ("Leaflet Odoo.pdf",)),
        ("Our brief is the Word file.\n\nI got the flyer from a rep. We have nothing to do with it.", ("Flyer.pdf",)),
        ("Here is our brief. Please ignore the price list, our director put it in.", ("Prices 2026.xlsx",)),
        ("Im Anhang das Lastenheft. Der Prospekt kam vom Vertrieb. Sie können ihn wegwerfen.", ("Prospekt.pdf",)),
        ("Ci-joint le cahier. La plaquette vient d'un salon, vous pouvez la jeter.", ("plaquette.pdf",)),
        ("Bijgaand onze vraag. De folder zat erbij. Daar hebben we verder niets mee.", ("Folder CRM.pdf",)),
    ],
)
def test_what_a_mail_brings_and_throws_away_is_not_read(said: str, names: tuple[str, ...]) -> None:
    brief = document("Brief.docx", LABELLED)
    files = [brief, *(document(name, "Our CRM: Creatio") for name in names)]
    assert thrown_away(files, said) == names


@pytest.mark.parametrize(
    "said",
    [
        "The brief and our price list are attached.",
        "The price list is part of the brief. Old mails you can delete, we have them. It can wait.",
        "The brief is attached, please do not throw the leaflet away.",
        "A customer asked for a folder.",
    ],
)
def test_what_a_mail_brings_and_keeps_is_read(said: str) -> None:
    files = [document(name, LABELLED) for name in ("Brief.docx", "Price list.xlsx", "Leaflet.pdf")]
    assert thrown_away(files, said) == ()


def test_of_two_files_of_a_kind_none_is_thrown_away() -> None:
    files = [document(name, LABELLED) for name in ("Brief.docx", "Leaflet A.pdf", "Leaflet B.pdf")]
    assert thrown_away(files, "The leaflet is from a fair, you can bin it.") == ()


POINTS = """

-----Original Message-----
From: Urs Amman <urs@kappel.example>
Sent: 20 November 2026 16:12
To: Ines Roth <ines@kappel.example>
Subject: Integration

1. Our CRM is HubSpot, our ERP is NetSuite.
2. Shopify is to be connected, too.
3. The budget is EUR 25,000.
4. We go live on 1 October 2027.
"""


def pointed(words: str) -> set[str]:
    read = together(f"{words}\n\nInes Roth{POINTS}", [])
    brief = read_brief(read.text, PLAYBOOK, author="ines@kappel.example", written=TUESDAY)
    return {fact.key for fact in without_points_dropped(cited(brief, read), read).facts}


@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("Below is our request. All of it is valid except point 3, we have cancelled that one.", {"budget"}),
        ("Below is our request. Everything still holds apart from items 3 and 4.", {"budget", "go_live"}),
        ("Below is our request. Point 2 is off the table.", {"other_systems"}),
        ("Below is our request. Point 3 we have dropped, the rest stands.", {"budget"}),
        ("Below is our request. Please ignore no. 4.", {"go_live"}),
        ("Below is our request. We have withdrawn point 2.", {"other_systems"}),
        ("Unten steht unsere Anfrage. Punkt 3 ist hinfällig.", {"budget"}),
        ("Hieronder onze vraag. Alles klopt, behalve punt 4.", {"go_live"}),
    ],
)
def test_a_numbered_point_that_the_sender_drops_is_no_fact(words: str, gone: set[str]) -> None:
    assert pointed("Below is our request.") - pointed(words) == gone


@pytest.mark.parametrize(
    "words",
    [
        "Below is our request. Point 3 is the one that matters most.",
        "Below is our request. Is point 2 cancelled? I do not know.",
        "Below is our request. We may have dropped point 4.",
        "Below is our request. We have closed line 4 of the plant.",
        "Below is our request. Point 7 is cancelled.",
    ],
)
def test_a_numbered_point_that_is_not_dropped_is_read(words: str) -> None:
    assert pointed(words) == pointed("Below is our request.")
