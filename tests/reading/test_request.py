"""What a request brings beside its facts: a submission time, conditions of the exchange, numbers of its own."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import Document
from inwriting.reading.request import with_request
from inwriting.reading.requests.addressees import is_in_my_place, read_addressees
from inwriting.reading.requests.attached import cited, is_form, is_request, together
from inwriting.reading.requests.conditions import is_agreement, read_conditions
from inwriting.reading.requests.confidence import waives_agreement
from inwriting.reading.requests.numbering import asks_rates, invites_quotes, only_tells, read_numbering
from inwriting.reading.requests.submission import read_submission
from inwriting.reading.requests.zones import names_city

MONDAY = date(2026, 11, 23)
PLAYBOOK = load_playbook("crm-erp-integration")


@pytest.mark.parametrize(
    ("text", "days", "clock", "zone"),
    [
        ("Quotations must reach us by 27 November 2026, 12:00 CET.", "2026-11-27", "12:00", "Europe/Berlin"),
        ("closing date: Friday 4 p.m.", "2026-11-27", "16:00", ""),
        ("We need your quotation by 2pm today.", "2026-11-23", "14:00", ""),
        ("We need your quotation by 4pm.", "2026-11-23 2026-11-24", "16:00", ""),
        ("Due date for offers: 2026-11-26T08:00Z", "2026-11-26", "08:00", "UTC"),
        ("| Submission deadline | 2026-11-26T08:00+01:00 |", "2026-11-26", "08:00", "+01:00"),
        ("Submission deadline\t26 Nov 2026 08:00 UTC", "2026-11-26", "08:00", "UTC"),
        ("Offers until 30.11.2026, 17:00 Uhr", "2026-11-30", "17:00", ""),
        ("Closing date: Friday 4 p.m.\nBudget: EUR 20k by 1 March", "2026-11-27", "16:00", ""),
        ("Please send us your quote by tomorrow noon.", "2026-11-24", "12:00", ""),
        ("We need it. Please send your quotation by Tuesday 24 Nov, 15:00 (UTC+2).", "2026-11-24", "15:00", "+02:00"),
        ("By Tuesday 24 November please send your offer.", "2026-11-24", "", ""),
        (
            "Quotations must be received no later than 26 November\n2026 at 14:00 London time.",
            "2026-11-26",
            "14:00",
            "London",
        ),
        (
            "The deadline for submission of bids is 4 p.m. EST on Friday.",
            "2026-11-27",
            "16:00",
            "America/New_York|Australia/Sydney",
        ),
        ("Bids are due 18 December 2026 at 14:00 GST.", "2026-12-18", "14:00", "Asia/Dubai"),
        (
            "Bids are due 18 December 2026 at 2 pm (IST)",
            "2026-12-18",
            "14:00",
            "Asia/Kolkata|Asia/Jerusalem|Europe/Dublin",
        ),
        ("Quotations must reach us by 27 November 2026, 12:00 NZDT.", "2026-11-27", "12:00", "Pacific/Auckland"),
        ("Offers are due by 27 November 2026, 12:00 SAST", "2026-11-27", "12:00", "Africa/Johannesburg"),
        ("Quotes due 30 Nov 2026 5pm PKT", "2026-11-30", "17:00", "Asia/Karachi"),
        ("Proposals due 30 Nov 2026 17:00 BRT", "2026-11-30", "17:00", "America/Sao_Paulo"),
        ("Quotations are due on 30 Nov 2026, 17:00 XYT.", "2026-11-30", "17:00", "?XYT"),
        ("QUOTATIONS ARE DUE 30 NOV 2026 17:00 AT THE LATEST", "2026-11-30", "17:00", ""),
        ("Angebote bitte bis zum 10.12.", "2026-12-10", "", ""),
        ("Please send your quote by COB Friday.", "2026-11-27", "", ""),
        ("RFQ closes 24 Nov 2026 1600 hrs", "2026-11-24", "16:00", ""),
        ("Deadline: 25 November 2026, 17:00 ET", "2026-11-25", "17:00", "America/New_York"),
        ("Tenders are due by close of business on Wednesday.", "2026-11-25", "", ""),
        ("We would like a quote by end of this week.", "2026-11-27", "", ""),
        ("3.1 Quotations must reach us by 27 November.\n3.2 Name references.", "2026-11-27", "", ""),
        ("Response date: 3/12/2026", "2026-12-03", "", ""),
        ("Response date: 2/3/2027", "2027-02-03 2027-03-02", "", ""),
        ("Angebotsfrist: 25.11.2026, 12 Uhr", "2026-11-25", "12:00", ""),
        ("Die Angebote müssen bis zum 27. November 2026 um 12 Uhr eingegangen sein.", "2026-11-27", "12:00", ""),
        ("Date limite de remise des offres : 25/11/2026 à 12h00", "2026-11-25", "12:00", ""),
        (
            "La fecha límite de presentación de ofertas es el 25 de noviembre de 2026 a las 14:00.",
            "2026-11-25",
            "14:00",
            "",
        ),
        ("De offertes moeten uiterlijk 25 november 2026 om 12.00 uur binnen zijn.", "2026-11-25", "12:00", ""),
        ("Prazo para apresentação de propostas: 25 de novembro de 2026, 15h00", "2026-11-25", "15:00", ""),
        ("Please send your offer by Friday, 11 December 2026, 14:00.", "2026-12-11", "14:00", ""),
        ("Abgabe bis 27.11.2026, 11:00 Uhr.", "2026-11-27", "11:00", ""),
        ("Bitte um Antwort mit Preis bis 27.11., 11 Uhr.", "2026-11-27", "11:00", ""),
        ("Réponse attendue avant le 27 novembre 2026 à 11h.", "2026-11-27", "11:00", ""),
        ("À rendre au plus tard le 27 novembre 2026 à 11h00.", "2026-11-27", "11:00", ""),
        ("Recepción de ofertas hasta las 13:00 del 27 de noviembre de 2026.", "2026-11-27", "13:00", ""),
        ("Gelieve uw voorstel in te dienen vóór 27/11/2026 om 11u.", "2026-11-27", "11:00", ""),
        ("As propostas devem ser entregues até às 11h do dia 27 de novembro de 2026.", "2026-11-27", "11:00", ""),
        ("Bitte schicken Sie uns bis Freitag, 27. November, 11 Uhr Ihr Angebot.", "2026-11-27", "11:00", ""),
        ("Quotes must be in by noon on Friday.", "2026-11-27", "12:00", ""),
        ("Die Frist zur Abgabe von Angeboten läuft am 27. November 2026 um 11:00 Uhr ab.", "2026-11-27", "11:00", ""),
        ("Bids to be in by close of play on Friday.", "2026-11-27", "", ""),
        ("Kunt u ons vóór vrijdag 11.00 uur een offerte bezorgen?", "2026-11-27", "11:00", ""),
        ("Tenders are accepted until 27 November 2026, 11:00.", "2026-11-27", "11:00", ""),
        ("Quotes close Wednesday 2 December 2026 at noon.", "2026-12-02", "12:00", ""),
        ("Last day for bids is Thursday 26 November, 3 pm.", "2026-11-26", "15:00", ""),
        ("Bidding ends 26 November 2026 at 12:00.", "2026-11-26", "12:00", ""),
        ("Our cut-off for proposals is 26 November 2026, 10 am.", "2026-11-26", "10:00", ""),
        ("We'd like offers in by 26 November at 16:00.", "2026-11-26", "16:00", ""),
        ("Angebote erbitten wir bis 26.11.2026, 11 Uhr.", "2026-11-26", "11:00", ""),
        ("Die Angebotsfrist endet am 26.11.2026 um 13:00 Uhr.", "2026-11-26", "13:00", ""),
        ("Bitte reichen Sie Ihr Angebot bis zum 26. November 2026, 12 Uhr ein.", "2026-11-26", "12:00", ""),
        ("Ihr Angebot erwarten wir bis Donnerstag, 26.11.2026, 10:00 Uhr.", "2026-11-26", "10:00", ""),
        ("Abgabeschluss: 26.11.2026, 10.00 Uhr", "2026-11-26", "10:00", ""),
        ("Einreichung der Angebote bis 26.11.2026 10 Uhr", "2026-11-26", "10:00", ""),
        ("Ende der Angebotsfrist: 26.11.2026, 10:00", "2026-11-26", "10:00", ""),
        ("Bis 26.11.2026, 12 Uhr, benötigen wir Ihr Angebot.", "2026-11-26", "12:00", ""),
        ("Senden Sie uns Ihr Angebot bitte bis Donnerstag 17 Uhr.", "2026-11-26", "17:00", ""),
        ("Wir hätten gern ein Angebot bis morgen 12 Uhr.", "2026-11-24", "12:00", ""),
        ("Merci de remettre votre offre avant le 24 novembre 2026 à 16h00.", "2026-11-24", "16:00", ""),
        ("Remise des offres : 4 décembre 2026, 17h.", "2026-12-04", "17:00", ""),
        ("Veuillez nous adresser votre devis au plus tard le 26/11/2026 à 14h30.", "2026-11-26", "14:30", ""),
        ("Nous attendons votre proposition pour le 26 novembre 2026, 12h.", "2026-11-26", "12:00", ""),
        ("Clôture des offres : jeudi 26 novembre 2026 à 10h00", "2026-11-26", "10:00", ""),
        ("La date limite de dépôt des propositions est fixée au 26 novembre 2026 à 17 h.", "2026-11-26", "17:00", ""),
        ("Votre devis est attendu pour jeudi 26 novembre à 17h.", "2026-11-26", "17:00", ""),
        ("Toute offre reçue après le 26 novembre 2026 à 12h sera écartée.", "2026-11-26", "12:00", ""),
        ("Pouvez-vous nous envoyer un devis d'ici jeudi 17h ?", "2026-11-26", "17:00", ""),
        (
            "Nous vous prions de nous faire parvenir votre offre d'ici le 26 novembre 2026 à 9h.",
            "2026-11-26",
            "09:00",
            "",
        ),
        ("Fecha límite para entregar propuestas: 26 de noviembre de 2026, 13:00.", "2026-11-26", "13:00", ""),
        (
            "Plazo de presentación de ofertas: hasta el 26 de noviembre de 2026 a las 14:00 h.",
            "2026-11-26",
            "14:00",
            "",
        ),
        ("Las ofertas se presentarán antes del 26 de noviembre de 2026 a las 12:00.", "2026-11-26", "12:00", ""),
        ("Necesitamos su presupuesto para el jueves 26 de noviembre a las 17:00.", "2026-11-26", "17:00", ""),
        ("El plazo para enviar propuestas termina el 26 de noviembre de 2026 a las 15:00.", "2026-11-26", "15:00", ""),
        ("Cierre de ofertas: 26 de noviembre de 2026, 13:00", "2026-11-26", "13:00", ""),
        ("No se admitirán ofertas después del 26 de noviembre de 2026 a las 12:00.", "2026-11-26", "12:00", ""),
        ("Esperamos su propuesta a más tardar el 26 de noviembre de 2026 a las 9:00.", "2026-11-26", "09:00", ""),
        ("De inschrijftermijn sluit op 26 november 2026 om 10.00 uur.", "2026-11-26", "10:00", ""),
        ("Stuur uw offerte vóór 26 november 2026, 15 uur.", "2026-11-26", "15:00", ""),
        ("Sluiting inschrijving: 26 november 2026, 10:00 uur", "2026-11-26", "10:00", ""),
        ("O prazo para envio de propostas termina a 26 de novembro de 2026 às 17h00.", "2026-11-26", "17:00", ""),
        ("Data limite para entrega de propostas: 26/11/2026, 18:00", "2026-11-26", "18:00", ""),
        ("Pedimos que enviem o orçamento até quinta-feira, 26 de novembro, às 10h.", "2026-11-26", "10:00", ""),
        ("Le offerte devono pervenire entro il 26 novembre 2026 alle ore 12:00.", "2026-11-26", "12:00", ""),
        ("Termine per la presentazione delle offerte: 26 novembre 2026, ore 12:00", "2026-11-26", "12:00", ""),
        ("Vi preghiamo di inviare la vostra offerta entro il 26 novembre 2026 alle 17:00.", "2026-11-26", "17:00", ""),
        ("Offers received after 1500 hrs UTC on 30 Nov 2026 will not be considered.", "2026-11-30", "15:00", "UTC"),
        ("We cannot accept offers after noon Pacific on 30 November.", "2026-11-30", "12:00", "America/Los_Angeles"),
        ("Late offers (after 30 November 2026, 12:00 CET) are rejected.", "2026-11-30", "12:00", "Europe/Berlin"),
        ("We need your price by 3pm today, London time.", "2026-11-23", "15:00", "London"),
        ("Quote needed by 5pm Friday Chicago time.", "2026-11-27", "17:00", "Chicago"),
        ("We received your name from Acme, please send your quote by Friday 10:00.", "2026-11-27", "10:00", ""),
    ],
)
def test_a_submission_time_is_read_as_it_is_said(text: str, days: str, clock: str, zone: str) -> None:
    read = read_submission(text, MONDAY)
    assert read is not None
    assert " ".join(day.isoformat() for day in read.days) == days
    assert (f"{read.clock:%H:%M}" if read.clock else "") == clock
    assert read.zone == zone
    assert text[read.start : read.end] == read.evidence


@pytest.mark.parametrize(
    ("said", "clock", "zone"),
    [
        ("30 November 2026, 12:00 noon CET", "12:00", "Europe/Berlin"),
        ("12 noon Eastern on 30 November 2026", "12:00", "America/New_York"),
        ("4:30 p.m. Central European Time on Monday, November 30th, 2026", "16:30", "Europe/Berlin"),
        ("midnight on 30 November 2026 (IST)", "23:59", "Asia/Kolkata|Asia/Jerusalem|Europe/Dublin"),
        ("30.11.2026, 14h00 Brussels", "14:00", "Brussels"),
        ("30 November 2026, 16:00 (Frankfurt/Main)", "16:00", "Europe/Berlin"),
        ("30 November 2026, 5 pm São Paulo time", "17:00", "America/Sao_Paulo"),
        ("1700 hours local time in New York on 30 November 2026", "17:00", "New York"),
        ("1400Z on 30 November 2026", "14:00", "UTC"),
        ("30 November 2026 (CET), 12:00", "12:00", "Europe/Berlin"),
        ("CET 17:00, 30 November 2026", "17:00", "Europe/Berlin"),
        ("30 November 2026, 17:00 (5 pm) EST", "17:00", "America/New_York|Australia/Sydney"),
        ("30 November 2026, 12 o'clock noon, Greenwich Mean Time", "12:00", "UTC"),
        ("30 November 2026, 15:00 GMT", "15:00", "UTC"),
        ("30 November 2026, 15:00 UK time", "15:00", "Europe/London"),
        ("30 November 2026 at 2:00 PM Central Time", "14:00", "America/Chicago"),
        ("30/11/2026 à 12h00 (heure de Paris)", "12:00", "Paris"),
        ("close of business Singapore time on 30 November 2026", "17:00", "Singapore"),
        ("30 Nov 2026 23:59 AoE", "23:59", "-12:00"),
        ("5 pm on 30 November 2026, Perth Freight needs it", "17:00", ""),
        ("30 November 2026 at 5 p.m. Our CFO is in Paris", "17:00", ""),
        ("30 November 2026 at 5 pm. All times are Central European Time", "17:00", "Europe/Berlin"),
    ],
)
def test_the_clocks_of_a_submission_time_are_those_that_it_names(said: str, clock: str, zone: str) -> None:
    read = read_submission(f"Offers are due {said}.", MONDAY)
    assert read is not None
    assert (read.days, read.zone) == ((date(2026, 11, 30),), zone)
    assert f"{read.clock:%H:%M}" == clock


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("We need the quotation within four hours.", 4),
        ("Please send your offer within the next 6 hours.", 6),
        ("Bitte senden Sie Ihr Angebot innerhalb von vier Stunden.", 4),
        ("Quotes must reach us within 24 hours.", 24),
    ],
)
def test_hours_from_its_arrival_are_a_submission_time(text: str, hours: int) -> None:
    read = read_submission(text, MONDAY)
    assert read is not None
    assert read.within == hours


@pytest.mark.parametrize(
    "text",
    [
        "The vendors must submit their licence offers to us by 26 November 2026, 09:05. Your quote can wait.",
        "We expect the offers from Salesforce by 26 November 2026, 09:05.",
        "The reseller sends its quote by 4pm today.",
        "Sales must send quotes by 4pm every day.",
        "Customers expect a quote within two hours.",
        "Our reps send an offer within 24 hours.",
        "Our last supplier submitted their quotation by 30 November 2026 at 10:00, please do better.",
        "We received their proposal by 20 November 2026, 9:00.",
        "Orders received after 15:00 on Friday will not be shipped.",
        "Quotes created after 30 November 2026 will not be synced.",
        "Our board meets at 15:00 CET on 1 December 2026; send your price before noon that day.",
        "We need to send the quote within four hours of the call.",
        "We need the quotes of orders synced within four hours of the deal.",
        "Please send the licence quotes within two hours.",
        "Budget deadline: 24 November 2026, 12:00",
        "We go live by 24 November 2026 at 10:00.",
        "Our contract expires on 24 November 2026 at noon.",
        "Quotes must be in the new system by 1 March 2027.",
        "Quotes expire by 30 November 2026.",
        "Offers must remain valid until 31 January 2027.",
        "Questions about the offer must be submitted by 24 November 2026, 12:00.",
        "Sales sends quotes by email on Monday.",
        "Send quotes to customers by Monday 9:00.",
        "Period closing date: 30 November 2026.",
        "Quotes are due when the customer calls on Friday.",
        "Deadline: 1 March 2027",
        "Please send your quote before our licence renewal on 1 March 2027.",
        "> Quotations must reach us by 27 November 2026, 12:00 CET.",
        "Angebote sind bis zum 31.12.2026 gültig.",
        "Rückfragen zum Angebot bis 25.11.2026",
        "Los clientes envían sus pedidos antes del 26 de noviembre.",
        "Nos commerciaux envoient les offres aux clients avant le 26 novembre 2026 à 12h.",
        "Unsere Angebote an Kunden gehen bis 17 Uhr raus.",
        "L'offre est valable jusqu'au 31 janvier 2027.",
        "Wij sturen offertes aan klanten vóór 12 uur.",
        "El presupuesto es de 30.000 EUR hasta diciembre de 2026.",
        "O orçamento está aprovado até 31 de dezembro de 2026.",
        "Deals and quotes close at the end of each quarter.",
        "Quotes closed by 5pm go to the ERP the same day.",
        "Opportunities and quotes close on 26 November 2026 in Salesforce.",
        "El presupuesto debe aprobarse antes del 26 de noviembre de 2026.",
        "Le budget est à valider avant le 26 novembre 2026.",
        "Unser Lieferant hat sein Angebot bis 26.11.2026 abgegeben.",
        "Nous avons reçu une offre d'un autre prestataire jusqu'au 30 novembre 2026.",
        "Das Angebot unseres Lizenzpartners gilt bis 30.11.2026.",
        "Fecha límite de facturación: 30 de noviembre de 2026.",
        "De offerte van Exact is geldig tot 31 december 2026.",
        "Die Angebotsfrist unserer Kunden in Salesforce ist oft zu kurz.",
        "Mise en service avant le 26 novembre 2026.",
        "Remise des clés le 4 décembre 2026.",
        "Bitte antworten Sie nicht vor dem 1. Januar.",
        "Entrega de pedidos: 26/11/2026, 12:00",
        "Os preços dos clientes são atualizados até às 15h.",
        "Wir brauchen bis 1.3.2027 ein System, das Angebote erzeugt.",
        "Can you send customers their quotes by 5pm from HubSpot?",
    ],
)
def test_other_times_are_no_submission_time(text: str) -> None:
    assert read_submission(text, MONDAY) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("This RFQ is subject to NDA.", "nda"),
        ("Confidential, NDA attached.", "nda"),
        ("Our NDA is to be signed before we share field lists.", "nda"),
        ("Can you sign the attached NDA?", "nda"),
        ("Please treat this request as strictly confidential.", "nda"),
        ("Die Anfrage ist vertraulich zu behandeln.", "nda"),
        ("Would you be able to sign our NDA first? We run HubSpot and NetSuite.", "nda"),
        ("Are you willing to sign an NDA before we share the details?", "nda"),
        ("All information herein is proprietary and may not be disclosed to third parties.", "nda"),
        ("Please do not share this with anyone outside your team.", "nda"),
        ("Commercial in confidence", "nda"),
        ("Do you need us to sign your NDA first?", ""),
        ("Can you sign an NDA?", ""),
        ("Customer data may not be disclosed to third parties.", ""),
        ("The details of each order are not passed on to the warehouse.", ""),
        ("Any information that sales enters should not be shared with the ERP.", ""),
        ("Do you sign NDAs?", ""),
        ("Volumes are told under NDA only.", "nda"),
        ("An NDA must be in place before we go on.", "nda"),
        ("Vor der Angebotsabgabe ist eine Geheimhaltungsvereinbarung zu unterzeichnen.", "nda"),
        ("Merci de signer notre accord de confidentialité.", "nda"),
        ("This mail is confidential and may be protected by a confidentiality agreement.", ""),
        ("This message and any attachments may be subject to a non-disclosure agreement.", ""),
        ("Diese E-Mail kann einer Vertraulichkeitsvereinbarung unterliegen.", ""),
        ("The partner site lists the NDAs of each dealer.", ""),
        ("Whenever a prospect signs an NDA, Salesforce should open the account in SAP.", ""),
        ("The NDA status is a field of the account.", ""),
        ("Contracts, NDAs and price lists go from Ironclad to NetSuite.", ""),
        ("No NDA is needed.", ""),
        ("We don't have an NDA with you.", ""),
        ("If you need an NDA, tell us.", ""),
        ("This e-mail is confidential and intended solely for the addressee.", ""),
        ("The contracts, NDAs and orders are stored in Salesforce.", ""),
        ("We keep customer data confidential.", ""),
        ("Please submit your offer via our supplier portal.", "supplier portal"),
        ("Submit via our portal (Coupa).", "Coupa"),
        ("Quotations must be uploaded in SAP Ariba by Friday.", "SAP Ariba"),
        ("Angebote sind über die Vergabeplattform einzureichen.", "Vergabeplattform"),
        (
            "Offers must be uploaded to https://tenders.acme.example; offers by e-mail are not accepted.",
            "tenders.acme.example",
        ),
        ("Upload your offer to https://tenders.acme.example by Friday.", "tenders.acme.example"),
        ("Please respond at www.tenders.acme.example/rfq/12.", "tenders.acme.example"),
        ("We do not accept bids by email.", "portal"),
        ("Quotes are sent by e-mail and not tracked.", ""),
        ("Our docs are at https://docs.acme.example.", ""),
        ("Sales uploads quotes to https://crm.acme.example.", ""),
        ("Please reply to this e-mail with your quote. Our site is https://acme.example", ""),
        ("We use Coupa for purchasing and want it connected.", ""),
        ("Our customers submit orders via our portal.", ""),
        ("Invoices are uploaded to Tradeshift.", ""),
        ("We have a customer portal that must stay.", ""),
    ],
)
def test_conditions_are_told_from_disclaimers_and_from_the_work(text: str, found: str) -> None:
    read = read_conditions(text)
    assert [condition.name or condition.kind for condition in read] == ([found] if found else [])
    assert all(text[condition.start : condition.end] == condition.evidence for condition in read)


def test_who_asks_us_to_sign_first_gets_an_answer() -> None:
    asked = "Would you be able to sign our NDA first?"
    assert [question.text for question in read_brief(f"{asked} We run HubSpot.", PLAYBOOK).questions] == [asked]
    assert not read_brief("Would you be able to quote for this? We run HubSpot.", PLAYBOOK).questions


def test_an_attached_agreement_is_known_by_its_name_or_its_title() -> None:
    titled = Document("annex.docx", (("MUTUAL NON-DISCLOSURE AGREEMENT",), ("between the parties",)))
    request = Document(
        "rfq.docx", (("RFQ",), ("Bidders sign a non-disclosure agreement before they get any data from us",))
    )
    assert is_agreement(titled)
    assert not is_agreement(request)
    assert [c.evidence for c in read_conditions("See attached.", (), ("Mutual_NDA_v2.pdf",))] == ["Mutual_NDA_v2.pdf"]
    assert read_conditions("See attached.", (), ("agenda.docx", "Miranda.pdf")) == ()


def test_a_portal_that_offers_go_to_is_no_system_of_the_work() -> None:
    text = "Finance runs on NetSuite, and purchasing uses SAP Ariba.\n\nQuotations must be uploaded in Coupa.\n"
    read = together(text, ())
    reading = with_request(read_brief(text, PLAYBOOK), read, PLAYBOOK, MONDAY, (), ())
    assert "Coupa" not in {fact.value for fact in reading.facts}
    assert "NetSuite" in {fact.value.replace("Oracle ", "") for fact in reading.facts}


def test_each_number_of_a_request_has_its_own_words() -> None:
    text = (
        "RFQ 4711\n\n1. Background\n1.1 We run Salesforce and NetSuite.\n2. Scope\n2.1 Orders flow\nbetween the two.\n"
        "R-07: Describe error handling.\nR-08 Are you ISO 27001 certified?\n(a) and where\n\nPlease quote.\n"
    )
    read = read_numbering(text)
    assert [(item.label, item.text) for item in read] == [
        ("1.1", "We run Salesforce and NetSuite."),
        ("2.1", "Orders flow\nbetween the two."),
        ("R-07", "Describe error handling."),
        ("R-08", "Are you ISO 27001 certified?"),
        ("R-08(a)", "and where"),
    ]
    assert all(text[item.start : item.end] == item.text for item in read)


@pytest.mark.parametrize(
    "text",
    [
        "1. Salesforce\n2. NetSuite",
        "Q1 2027 is our go-live\nIn 2026 we had 3.5 million\n12.5 percent margin\nV2 is old\n3.5 of it is lost",
        "> 1. one thing\n> 2. another\n> 3. a third",
        "1. Background\nWe roast coffee.\n\n2. What we want\nOrders are to flow.\n\n3. People\nFinance: Ann Lee\n",
        "1. Systems\n\nHubSpot and Odoo.\n\n2. Records\n\n- orders\n- invoices\n\n3. Dates\n\nGo-live in May 2027.\n",
    ],
)
def test_prose_and_quotes_have_no_numbering(text: str) -> None:
    assert read_numbering(text) == ()


@given(st.text(alphabet="1234567890.()aRbQ-: \n§by", max_size=200))
def test_numbers_and_times_of_any_text_rest_on_its_words(text: str) -> None:
    for item in read_numbering(text):
        assert text[item.start : item.end] == item.text
    read = read_submission(text, MONDAY)
    assert read is None or text[read.start : read.end] == read.evidence


@pytest.mark.parametrize(
    "text",
    [
        "RFQ 12\n\n1. Background\nWe roast coffee.\n2. Scope\nOrders are to flow.\n3. People\nFinance: Ann Lee\n",
        "1. Systems\nWe run HubSpot.\n2. Do you offer support?\n3. Dates\nGo-live in May 2027.\n",
        "1. Connect HubSpot\n2. Connect Odoo\n3. Move orders\n\nThanks in advance\n",
    ],
)
def test_a_request_and_a_list_are_answered_by_their_numbers(text: str) -> None:
    assert [item.label for item in read_numbering(text)] == ["1", "2", "3"]


def test_a_fact_of_an_attached_file_cites_the_file_and_its_place() -> None:
    rows = (("Request for quotation",), ("Finance runs on NetSuite.",))
    read = together(
        "Our CRM is Salesforce.\n\nRegards\nAna", [Document("rfq.pdf", rows, ("page 1, line 1", "page 2, line 7"))]
    )
    reading = cited(read_brief(read.text, PLAYBOOK, own=read.own), read)
    places = {fact.key: (fact.file, fact.place) for fact in reading.facts}
    assert places["erp"] == ("rfq.pdf", "page 2, line 7")
    assert places["crm"] == ("", "")


def test_a_file_that_is_the_request_or_a_form_is_known_from_others() -> None:
    assert is_request(Document("RFQ-4711.pdf", (("Anything",),)))
    assert is_request(Document("x.pdf", (("Request for proposal: CRM and ERP",),)))
    assert not is_request(Document("price-list.pdf", (("Price list 2026",), ("A tender steak is priced",) * 20)))
    assert is_form(
        Document("b.xlsx", (("hint",), ("CRM", "HubSpot"), ("ERP or finance system", "Xero"), ("Go-live", "May 2027"))),
        PLAYBOOK,
    )
    assert not is_form(Document("b.xlsx", (("CRM", ""), ("Name", "Acme"), ("City", "Leeds"))), PLAYBOOK)


def test_numbers_by_letters_are_each_their_own() -> None:
    text = (
        "REQUEST FOR PROPOSAL\n\nA. Background\nA.1 We use HubSpot and NetSuite.\n\nB. Requirements\n"
        "B.1 Orders shall be created in NetSuite.\nB.2 Invoices shall be shown in HubSpot.\nB.3 State your day rates.\n\n"
        "C. Terms\n(a) Payment within 60 days.\n(b) English law applies.\n\nJ. Smith\n"
    )
    assert [item.label for item in read_numbering(text)] == ["A.1", "B.1", "B.2", "B.3", "C(a)", "C(b)"]


@pytest.mark.parametrize(
    "words",
    [
        "Background\nRidgeway Instruments plc makes measuring devices and employs 640 people.",
        "Northgate Valves Ltd manufactures industrial valves in Leeds and Gdansk.",
        "Security: to be named",
    ],
)
def test_who_the_buyer_is_and_what_nobody_knows_yet_asks_nothing(words: str) -> None:
    assert only_tells(words)


@pytest.mark.parametrize(
    "words",
    ["Background\nPlease describe your company.", "Bidders are asked for two references", "Security must be named"],
)
def test_what_wants_something_is_for_a_person_under_any_title(words: str) -> None:
    assert not only_tells(words)


def test_the_words_of_a_deadline_are_its_own_where_a_file_runs_paragraphs_together() -> None:
    text = (
        "3.1 Budget ceiling EUR 55,000 excluding VAT. 3.2 Go-live: 1 September 2027. 3.3 Quotations to be\n"
        "received by 30 November 2026, 16:00 CET.\nRole\nName\nMail\nFinance\nAnke Vos\nanke.vos@deltaport.example"
    )
    read = read_submission(text, date(2026, 11, 27), spans=[(0, len(text))])
    assert read is not None
    assert " ".join(read.evidence.split()) == "Quotations to be received by 30 November 2026, 16:00 CET."
    assert text[read.start : read.end] == read.evidence


def test_when_offers_are_due_is_no_limit_of_the_work() -> None:
    text = "CRM: Salesforce. ERP: Sage 200.\nBids must reach us within 6 hours."
    read = together(text, ())
    reading = with_request(read_brief(text, PLAYBOOK), read, PLAYBOOK, MONDAY, (), ())
    assert reading.request.submission is not None
    assert {fact.key for fact in reading.facts} == {"crm", "erp"}


@pytest.mark.parametrize("words", ["Give your daily rates.", "Bitte nennen Sie Ihre Tagessätze.", "Rate card per role"])
def test_who_asks_for_our_rates_finds_them_in_the_quote(words: str) -> None:
    assert asks_rates(words)


def test_the_rates_that_a_buyer_has_are_not_ours() -> None:
    assert not asks_rates("Our day rates are kept in Kantata.")


def test_who_asks_for_the_price_is_answered_by_the_quote() -> None:
    assert invites_quotes("State your total price without VAT.")
    assert not invites_quotes("Prices are kept in SAP.")


def test_a_title_over_questions_with_letters_of_their_own_asks_nothing() -> None:
    text = "A. Our systems\n(a) The CRM is Copper\n(b) The ERP is Odoo\nB. Questions for you\nQ1. Who will do it?\nQ2. From where?\n"
    assert [item.label for item in read_numbering(text)] == ["A(a)", "A(b)", "Q1", "Q2"]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Esperamos su respuesta por escrito antes del 10 de diciembre de 2026.", True),
        ("Wir bitten um Ihre schriftliche Rückmeldung bis 10.12.2026.", True),
        ("Nous attendons votre réponse avant le 10 décembre 2026.", True),
        ("Uw antwoord zien wij graag tegemoet vóór 10 december 2026.", True),
        ("Aguardamos a sua resposta por escrito até 10 de dezembro de 2026.", True),
        ("We look forward to your written reply by 10 December 2026.", True),
        ("Esperamos la respuesta de nuestro cliente antes del 10 de diciembre.", False),
        ("Nos clients attendent une réponse avant le 10 décembre.", False),
        ("The tax office awaits our reply by 10 December 2026.", False),
        ("Please send us your answers to our questions by 10 December 2026.", False),
    ],
)
def test_a_written_answer_is_awaited_as_an_offer_is(text: str, due: bool) -> None:
    read = read_submission(text, MONDAY)
    assert [day.isoformat() for day in read.days] == ["2026-12-10"] if due and read else (read is None) is not due


def test_the_covering_mail_puts_right_when_the_file_wants_its_quotations() -> None:
    rows = (("Request for proposal",), ("Proposals must reach us by 3 December 2026, 14:00.",))
    cover = "Please find our request enclosed. One change: proposals are accepted until 9 December 2026, 12:00.\n"
    read = together(cover, [Document("rfp.pdf", rows, ("page 1, line 1", "page 1, line 2"))])
    reading = with_request(read_brief(read.text, PLAYBOOK, own=read.own), read, PLAYBOOK, MONDAY, (), ())
    assert reading.request.submission is not None
    assert [day.isoformat() for day in reading.request.submission.days] == ["2026-12-09"]


def test_a_city_is_named_by_any_of_its_names() -> None:
    assert names_city("not later than 12:00 (Lisboa)", "Europe/Lisbon")
    assert names_city("by noon, Hong Kong time", "Asia/Hong_Kong")
    assert not names_city("by 12:00 CET", "Europe/Berlin")


@pytest.mark.parametrize(
    "text",
    [
        "NDA needed? None",
        "NDA requirements: None at this stage",
        "Need for NDA: none",
        "NDA = no",
        "NDA (not needed)",
        "NDA: no, not at this stage.",
        "NDA\tnot applicable",
        "NDA required (yes/no): no",
        "NDA: -",
        "NDA/CDA: no",
        "Confidentiality agreement: Not required for this RFQ.",
        "NDA: we don't need one",
        "NDA we do not need.",
        "An NDA would not be necessary.",
        "NDA erforderlich: nein",
        "Geheimhaltungsvereinbarung: entfällt",
        "Accord de confidentialité : sans objet",
        "Un accord de confidentialité n'est pas nécessaire.",
        "Acuerdo de confidencialidad: no procede",
        "Geheimhoudingsverklaring: niet nodig",
        "Acordo de confidencialidade: não aplicável",
        "Our NDA with the previous partner has lapsed.",
        "We signed an NDA with Deloitte in 2021.",
        "Our former consultants are still bound by their NDA.",
        "We are under NDA with our licence reseller.",
    ],
)
def test_an_agreement_that_is_set_aside_or_is_with_others_is_no_condition(text: str) -> None:
    assert read_conditions(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "NDA: to be signed before details",
        "NDA: not yet signed",
        "NDA: no details before it is signed",
        "NDA: mandatory, no exceptions",
        "NDA required (yes/no): yes",
        "No quote without a signed NDA.",
        "The NDA we signed with you last year applies.",
        "Our NDA with the old integrator has expired, so please sign a new one with us.",
        "NDA: not required, but please treat this request as confidential.",
        "All of the above is confidential.",
        "What we write here is confidential.",
        "This message is confidential and may not be circulated.",
        "Let's keep this between ourselves for now.",
        "Our plans are not public yet, please do not pass them on.",
        "Please don't tell our current supplier about this.",
        "We count on your discretion.",
        "Nothing in this brief may be passed to third parties.",
        "Strictly private and confidential",
        "Confidential - please do not distribute.",
        "Bitte geben Sie diese Angaben nicht an Dritte weiter.",
        "Diese Anfrage ist streng vertraulich.",
        "Strictement confidentiel, ne pas diffuser.",
        "Esta solicitud es confidencial, no la compartan con terceros.",
        "Deze aanvraag is vertrouwelijk.",
        "Este pedido é confidencial; não partilhar com terceiros.",
    ],
)
def test_an_agreement_that_is_wanted_and_a_wish_for_confidence_are_heard(text: str) -> None:
    assert [condition.kind for condition in read_conditions(text)] == ["nda"]


@pytest.mark.parametrize(
    "text",
    [
        "This email and any attachments are confidential. If you are not the intended recipient, please delete it.",
        "This e-mail is confidential. If you have received it in error, notify the sender.",
        "Diese E-Mail ist vertraulich. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender.",
        "Pricing in NetSuite is confidential; only finance sees it.",
        "Salaries are confidential and must not be synced.",
        "Please do not share customer records with the warehouse.",
        "Please do not pass on cancelled orders.",
        "Keep the stock in sync between us and the shop.",
        "None of this is confidential.",
        "If a case is confidential, do not share it with sales.",
        "We keep contracts confidential in SharePoint.",
        "We work in an NDA-free spirit.",
    ],
)
def test_disclaimers_and_what_the_work_keeps_secret_are_no_wish(text: str) -> None:
    assert read_conditions(text) == ()


@pytest.mark.parametrize(
    ("subject", "sensitivity", "evidence"),
    [
        ("[CONFIDENTIAL] CRM and ERP", "", "[CONFIDENTIAL] CRM and ERP"),
        ("Re: Strictly confidential: our RFQ", "", "Re: Strictly confidential: our RFQ"),
        ("Anfrage (vertraulich)", "", "Anfrage (vertraulich)"),
        ("RFQ", "Private", "Sensitivity: Private"),
        ("Confidential data in our CRM", "", ""),
        ("RFQ", "Normal", ""),
    ],
)
def test_a_mail_is_marked_by_its_subject_or_its_sensitivity(subject: str, sensitivity: str, evidence: str) -> None:
    text = "We run SugarCRM and Sage X3 and want them connected."
    read = together(text, ())
    reading = with_request(
        read_brief(text, PLAYBOOK), read, PLAYBOOK, MONDAY, (), (), subject=subject, sensitivity=sensitivity
    )
    assert [made.evidence for made in reading.request.conditions] == ([evidence] if evidence else [])


def test_a_mark_counts_in_the_mail_and_not_on_the_pages_of_a_file() -> None:
    text = "Strictly confidential\n\nWe run SugarCRM."
    assert [made.kind for made in read_conditions(text)] == ["nda"]
    assert read_conditions(text, body=len(text)) == ()


@pytest.mark.parametrize(
    ("words", "waived"),
    [
        ("No NDA is necessary at this point", True),
        ("There is no need for a signed NDA", True),
        ("We do not ask for an NDA", True),
        ("Keine Geheimhaltungsvereinbarung nötig", True),
        ("Pas besoin d'accord de confidentialité", True),
        ("Geen geheimhoudingsovereenkomst nodig", True),
        ("No NDA records may leave the EU", False),
        ("No data may be shared without an NDA", False),
        ("No quote without a signed NDA", False),
        ("NDA status must not be overwritten", False),
    ],
)
def test_an_agreement_that_nobody_wants_limits_no_work(words: str, waived: bool) -> None:
    assert waives_agreement(words) == waived
    text = f"We run Copper and Xero. {words}."
    read = together(text, ())
    told = with_request(read_brief(text, PLAYBOOK), read, PLAYBOOK, MONDAY, (), ())
    assert waived <= (not any(fact.key == "constraints" for fact in told.facts))
    assert not waived or told.request.conditions == ()


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Please quote to Rosa, not to me.", ""),
        ("Please send the offer to Rosa Lind (rosa@x.example), not to me.", "rosa@x.example"),
        ("Please reply to Rosa instead of me.", ""),
        ("Bitte senden Sie das Angebot an Rosa, nicht an mich.", ""),
        ("Merci d'adresser le devis à Rosa, pas à moi.", ""),
        ("Stuur de offerte naar Rosa, niet naar mij.", ""),
        ("Orders go to Rosa, not to me.", None),
        ("Quotes are sent to Rosa, not to me.", None),
        ("The approval mail is sent to Rosa, not to me.", None),
    ],
)
def test_who_is_to_be_written_to_in_the_writers_place(text: str, address: str | None) -> None:
    wishes = read_addressees(text, [(0, len(text))])
    assert [wish.address for wish in wishes] == ([] if address is None else [address])
    assert all(is_in_my_place(wish.evidence) for wish in wishes)
