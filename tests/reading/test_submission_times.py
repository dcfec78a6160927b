"""Plain words for when quotations are due: labels of a line, a bare day of the month, a part of a day, its end."""

from __future__ import annotations

from datetime import date, time

import pytest

from inwriting.reading.requests.submission import read_submission

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Tender return: 25/11/2026 14:30 (UK time).", "2026-11-25 14:30"),
        ("Tender submission: 25/11/2026 14:30 (UK time).", "2026-11-25 14:30"),
        ("Bid submission: 26 Nov 2026, 10:00", "2026-11-26 10:00"),
        ("Bid return - 26 Nov 2026 at 10:00", "2026-11-26 10:00"),
        ("Quotation submission\t26.11.2026 10:00", "2026-11-26 10:00"),
        ("| Tender return | 26/11/2026 10:00 |", "2026-11-26 10:00"),
        ("RFQ return: Thursday, noon", "2026-11-26 12:00"),
        ("Proposal submission is by 26 November, 4pm", "2026-11-26 16:00"),
        ("Submission: tomorrow 8 am, Singapore time.", "2026-11-26 08:00"),
        ("Submission: 26 November 2026", "2026-11-26"),
        ("Submissions: Friday 27 November, 17:00 CET", "2026-11-27 17:00"),
        ("Return: 26/11/2026 by 12 noon", "2026-11-26 12:00"),
        ("Closing: 26 November 2026, 12:00", "2026-11-26 12:00"),
        ("Bids: 26 November 2026, 12:00", "2026-11-26 12:00"),
        ("Response: tomorrow, 3 pm", "2026-11-26 15:00"),
        ("Bids close at 14:00 on the 25th.", "2026-11-25 14:00"),
        ("Bids close at 1400 hrs on the 25th.", "2026-11-25 14:00"),
        ("Bids are due on the 25th at 4 pm.", "2026-11-25 16:00"),
        ("Quotes due by the 27th, noon.", "2026-11-27 12:00"),
        ("Please send us your quote by the 27th.", "2026-11-27"),
        ("We need your offer by noon on the 30th.", "2026-11-30 12:00"),
        ("Tenders are due on Friday the 27th at 10:00.", "2026-11-27 10:00"),
        ("Quotes are due on the 3rd of next month, 10:00.", "2026-12-03 10:00"),
        ("Quotations must reach us by the 3rd.", "2026-12-03"),
        ("Proposals are due the 24th at 5pm", "2026-11-24 17:00"),
        ("Please let us have your bid before the 26th, 9 am.", "2026-11-26 09:00"),
        ("RFQ closes on the 26th (12:00 CET).", "2026-11-26 12:00"),
        ("Angebote bitte bis zum 27., 14 Uhr.", "2026-11-27 14:00"),
        ("Angebotsabgabe am 27. um 14 Uhr", "2026-11-27 14:00"),
        ("Remise des offres le 27 à 14h.", "2026-11-27 14:00"),
        ("Las ofertas se presentarán antes del día 27 a las 14:00.", "2026-11-27 14:00"),
        ("Your price must be with us by 4 this afternoon.", "2026-11-25 16:00"),
        ("We need your quote by 4:30 this afternoon.", "2026-11-25 16:30"),
        ("Quotes are due by 10 tomorrow morning.", "2026-11-26 10:00"),
        ("Bids must be in by 5 this evening.", "2026-11-25 17:00"),
        ("Please send your quote by 3 in the afternoon tomorrow.", "2026-11-26 15:00"),
        ("Please send your quote this afternoon.", "2026-11-25"),
        ("Quote needed by EOD.", "2026-11-25|2026-11-26"),
        ("Please send your quote by end of day.", "2026-11-25|2026-11-26"),
        ("Please quote by close of business.", "2026-11-25|2026-11-26"),
        ("We need your proposal by COB.", "2026-11-25|2026-11-26"),
        ("Your offer must reach us by end of business.", "2026-11-25|2026-11-26"),
        ("Bids are due by close of play.", "2026-11-25|2026-11-26"),
        ("Quotes due COB", "2026-11-25|2026-11-26"),
        ("Bitte senden Sie Ihr Angebot bis Feierabend.", "2026-11-25|2026-11-26"),
        ("Merci de nous envoyer votre devis avant la fin de la journée.", "2026-11-25|2026-11-26"),
        ("I need the quotation today please.", "2026-11-25"),
        ("We need your quote today.", "2026-11-25"),
        ("We need a quote today if at all possible.", "2026-11-25"),
        ("Please send your offer today.", "2026-11-25"),
        ("Could you send us your quote today?", "2026-11-25"),
        ("Quote needed today.", "2026-11-25"),
        ("Quotation required tomorrow, 10:00.", "2026-11-26 10:00"),
        ("I need your price tomorrow at 9 am.", "2026-11-26 09:00"),
        ("Please let me have the quote tomorrow.", "2026-11-26"),
        ("Quote needed by 4pm.", "2026-11-25|2026-11-26 16:00"),
        ("Bids close at 4pm.", "2026-11-25|2026-11-26 16:00"),
        ("Deadline for quotes: 16:00.", "2026-11-25|2026-11-26 16:00"),
        ("Wir brauchen Ihr Angebot heute noch.", "2026-11-25"),
        ("Bitte schicken Sie uns das Angebot heute.", "2026-11-25"),
        ("Bid due: 25th, 4pm", "2026-11-25 16:00"),
        ("Return of quotes: 25th November 14:00", "2026-11-25 14:00"),
        ("Tenders to be returned by the 27th at noon.", "2026-11-27 12:00"),
        ("Tender return date\n27/11/2026, 12:00", "2026-11-27 12:00"),
        ("Tender returns: 27/11/2026 12:00", "2026-11-27 12:00"),
        ("Quote deadline: the 27th, 3 pm", "2026-11-27 15:00"),
        ("RFP response: 27 Nov 2026 COB", "2026-11-27"),
        ("Offers due 27th Nov 12:00", "2026-11-27 12:00"),
        ("Please have your bid with us on the 26th before 11:00", "2026-11-26 11:00"),
        ("Your best price please by 2 this afternoon", "2026-11-25 14:00"),
        ("Price needed by 11 tomorrow morning", "2026-11-26 11:00"),
        ("Quotation wanted today by 3 pm.", "2026-11-25 15:00"),
        ("Need quote by EOD tomorrow", "2026-11-26"),
        ("Need a quote today.", "2026-11-25"),
        ("need your quote today asap", "2026-11-25"),
        ("Can you get us a quote today?", "2026-11-25"),
        ("Kindly submit your quotation by EOB today.", "2026-11-25"),
        ("Submission of bids: tomorrow, 8 am Singapore time", "2026-11-26 08:00"),
        ("Submission - 26 Nov 2026 - 10:00", "2026-11-26 10:00"),
        ("Bid submission closes tomorrow at 10 am.", "2026-11-26 10:00"),
        ("Submissions close on the 26th, 14:00 SGT", "2026-11-26 14:00"),
        ("ITT return: noon, Friday 27 November 2026", "2026-11-27 12:00"),
        ("Offer submission deadline: the 26th at 10:00 (Dubai)", "2026-11-26 10:00"),
        ("Quotes by end of business, please", "2026-11-25|2026-11-26"),
        ("The tender closes at midnight on the 26th.", "2026-11-26 23:59"),
        ("Proposals should arrive no later than the 30th.", "2026-11-30"),
        ("Deadline: the 26th, 10:00", "2026-11-26 10:00"),
        ("Due: 26th, 10 am", "2026-11-26 10:00"),
        ("Angebot bis Dienstschluss", "2026-11-25|2026-11-26"),
        ("Angebote bis zum 30. November, 12 Uhr", "2026-11-30 12:00"),
        ("Ihr Angebot brauchen wir heute bis 16 Uhr.", "2026-11-25 16:00"),
        ("Nous avons besoin de votre devis aujourd'hui.", "2026-11-25"),
        ("Necesitamos la oferta hoy.", "2026-11-25"),
        ("Bids must be with us by 12 midday on the 1st.", "2026-12-01 12:00"),
        ("Please return your tender by 2.30 this afternoon", "2026-11-25 14:30"),
        ("Quotes: by the 26th", "2026-11-26"),
    ],
)
def test_plain_words_name_when_offers_are_due(text: str, moment: str) -> None:
    read = read_submission(text, WEDNESDAY)
    assert read is not None
    days = "|".join(day.isoformat() for day in read.days)
    assert (f"{days} {read.clock:%H:%M}" if read.clock else days) == moment


@pytest.mark.parametrize(
    "text",
    [
        "We need the quotes today in HubSpot to reach NetSuite.",
        "Today we send quotes by email.",
        "Sales sends quotes today from Excel.",
        "Quotes are sent by email today.",
        "We need quotes to be approved by end of day.",
        "Our reps must send quotes by end of day.",
        "Sales enters the quote by close of business each day.",
        "Quotes close at 5pm every day in the CRM.",
        "Order submission: 26/11/2026 12:00",
        "Tax submission: 31 January 2027",
        "VAT return: 7 February 2027",
        "VAT return: 26/11/2026 12:00",
        "Returns: 26/11/2026",
        "Quotes are synced on the 25th.",
        "Invoices are due on the 25th.",
        "Invoices run on the 1st of each month.",
        "Payroll closes on the 25th.",
        "Books close on the 5th of every month.",
        "Quotes must be in the new system by the 3rd quarter.",
        "Quotes from 3rd parties are due later.",
        "The 2nd system receives the offer by email.",
        "Our 1st bid went out on the 24th.",
        "Orders must be in by close of business.",
        "Month end closes on the 3rd.",
        "Customers need a quote today, not tomorrow.",
        "We need quotes and orders in one system today.",
        "The quote is needed today in two systems.",
        "Every quote needed today is typed by hand.",
        "We want quotes that take a day today to take an hour.",
        "Budget submission: 30 November 2026",
        "Data submission to the regulator: 26 November 2026, 12:00",
        "Tender: CRM and ERP integration",
        "Bid manager: Sam Holt, 12:00-14:00",
        "Response time: 4 hours",
        "Quote approval by end of day is the goal.",
        "Quotes are pushed to NetSuite by end of day.",
        "Licence offer needed today.",
        "Salesforce's quote is due on the 30th.",
        "Questions are due on the 25th at noon.",
        "Clarifications close at 4pm.",
        "Submission of claims: 26 November 2026",
        "Quotes sent this afternoon appear in NetSuite tomorrow.",
        "Please confirm receipt of this tender by EOD.",
        "Submission: via our portal",
        "Proposals approved today are booked tomorrow.",
        "We would like to have every offer in NetSuite by end of day.",
        "We need a quote in HubSpot today to become an order in NetSuite.",
        "I need the quotation today, and tomorrow the order, in both systems.",
        "Quotes close on the 25th when the deal is won.",
        "We bill on the 25th.",
        "Bid 25th of 40 this year",
        "Tender return rate: 14:30",
        "The quote is due on the 1st of the month for every subscription",
        "Deals must be in by the 25th to count.",
        "Customer tender return: our sales team has until 14:30.",
        "Returns: 14 days",
        "Return authorisation: 26/11/2026, 12:00",
        "Offers are sent to dealers by EOD.",
        "Sales sends the bid to the customer by 4 this afternoon.",
        "By end of day all quotes should be in NetSuite.",
        "At close of business the quotes are exported.",
        "Quotes needed by finance at close of business go by email.",
        "Reply: 3 pm is fine for me",
        "We reply to tenders by the 25th of each month.",
        "Proposal submission tool: Proactis",
        "Tender submission is a manual process today.",
        "Submission: 2 copies",
        "Proposals due to customers on the 25th are typed by hand.",
        "Our own bids close at 5 pm in Salesforce.",
        "Response times: 14:00 to 16:00",
        "Go-live on the 25th; quotes move over then.",
        "We need a quoting tool today.",
        "I need the offer today or tomorrow? No hurry at all.",
        "The price list is due on the 25th.",
        "We did not get a quote today.",
        "Last year we needed a quote by EOD.",
        "The quotes of this afternoon fail.",
        "Invoices to be submitted by the 25th.",
        "Your invoice must reach us by the 25th.",
        "Our customers' quotes expire at end of day.",
        "Please send me your CV by EOD",
        "Reps close quotes at end of day.",
    ],
)
def test_what_comes_near_is_no_submission_time(text: str) -> None:
    assert read_submission(text, WEDNESDAY) is None


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("09:30 IST (India)", "Asia/Kolkata"),
        ("09:30 IST", "Asia/Kolkata|Asia/Jerusalem|Europe/Dublin"),
        ("09:30 hrs IST", "Asia/Kolkata|Asia/Jerusalem|Europe/Dublin"),
        ("09:00 (Asia/Kolkata)", "Asia/Kolkata"),
        ("09:00 Asia/Calcutta", "Asia/Kolkata"),
        ("09:00 IST, Mumbai", "Asia/Kolkata"),
        ("10:00 IST (Dublin)", "Europe/Dublin"),
        ("10:00 IST (Ireland)", "Europe/Dublin"),
        ("10:00 (IST) Jerusalem time", "Asia/Jerusalem"),
        ("10:00 CST (China)", "Asia/Shanghai"),
        ("10:00 CST (Beijing)", "Asia/Shanghai"),
        ("10:00 EST (New York)", "America/New_York"),
        ("10:00 EST (Sydney)", "Australia/Sydney"),
        ("10:00 America/New_York", "America/New_York"),
        ("10:00 (America/Argentina/Buenos_Aires)", "America/Argentina/Buenos_Aires"),
        ("10:00 PST (Manila)", "Asia/Manila"),
        ("10:00 AST (Saudi Arabia)", "Asia/Riyadh"),
        ("10:00 BST (UK)", "Europe/London"),
        ("10:00 BST (Bangladesh)", "Asia/Dhaka"),
        ("10:00 IST (GMT+5:30)", "+05:30"),
        ("10:00 IST. India office will open them", "Asia/Kolkata|Asia/Jerusalem|Europe/Dublin"),
        ("10:00 AM IST/Mumbai", "Asia/Kolkata"),
        ("10:00 India time (IST)", "Asia/Kolkata"),
        ("10:00 IST, all files as PDF", "Asia/Kolkata|Asia/Jerusalem|Europe/Dublin"),
        ("10:00 (Asia/Mumbai)", "Asia/Kolkata"),
        ("10:00. All times are IST (India)", "Asia/Kolkata"),
    ],
)
def test_an_abbreviation_of_several_places_is_that_of_the_place_beside_it(said: str, zone: str) -> None:
    read = read_submission(f"Quotes are due 26 November 2026, {said}.", WEDNESDAY)
    assert read is not None
    assert read.zone == zone


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Submission deadline (strict): 27 November 2026 09:00", "2026-11-27 09:00"),
        ("Closing date [firm]: 27 November 2026 09:00", "2026-11-27 09:00"),
        ("Bids due (electronic copies only): 27 November 2026 09:00", "2026-11-27 09:00"),
        ("Deadline!! 27 November 2026, 09:00", "2026-11-27 09:00"),
        ("Angebotsfrist (verbindlich): 27.11.2026, 09:00 Uhr", "2026-11-27 09:00"),
        ("Date limite de remise (impérative) : 27 novembre 2026 à 09h00", "2026-11-27 09:00"),
        ("Inschrijftermijn (fataal): 27 november 2026, 09:00 uur", "2026-11-27 09:00"),
        ("New closing date: 4 December 2026 09:00 (previously 27 November 2026).", "2026-12-04 09:00"),
        ("The RFQ deadline is now 27 November 2026 09:00 instead of 4 December.", "2026-11-27 09:00"),
        ("The closing date is moved up by two days to 27 November 2026, 09:00.", "2026-11-27 09:00"),
        ("The closing date of 27 November has been extended by a week to 4 December.", "2026-12-04"),
        ("Deadline extended from 27 November 12:00 to 4 December 2026, 16:00.", "2026-12-04 16:00"),
        ("Bids are due not on 27 November but on 1 December 2026 at 10:00.", "2026-12-01 10:00"),
        ("Die Angebotsfrist wurde vom 27. November auf den 4. Dezember 2026, 12 Uhr, verlängert.", "2026-12-04 12:00"),
        (
            "La date limite de remise des offres est reportée du 27 novembre au 4 décembre 2026 à 12h.",
            "2026-12-04 12:00",
        ),
        (
            "El plazo de presentación de ofertas se amplía hasta el 4 de diciembre de 2026 a las 12:00.",
            "2026-12-04 12:00",
        ),
        (
            "O prazo de entrega das propostas foi prorrogado de 27 de novembro para 4 de dezembro de 2026, 12:00.",
            "2026-12-04 12:00",
        ),
        ("This RFQ, published on 20 November, closes on 27 November 2026 at 09:00.", "2026-11-27 09:00"),
        ("The RFQ (ref. 77 of 20 November 2026) closes on 27 November 2026 at 09:00.", "2026-11-27 09:00"),
        ("Tender 4711 (published 12.11.2026) closes 27.11.2026 09:00", "2026-11-27 09:00"),
        ("Bids for the RFQ dated 20 November 2026 are due on 27 November 2026 at 09:00.", "2026-11-27 09:00"),
        (
            "Die am 20. November veröffentlichte Ausschreibung endet am 27. November 2026 um 09:00 Uhr.",
            "2026-11-27 09:00",
        ),
        ("Tender window: 10 November to 27 November 2026, 09:00", "2026-11-27 09:00"),
        ("Could I get an estimate by tomorrow lunchtime?", "2026-11-26 12:00"),
        ("May we have a figure by tomorrow 8am?", "2026-11-26 08:00"),
        ("Any chance of a quote by 9am tomorrow?", "2026-11-26 09:00"),
        ("We need a price by tonight.", "2026-11-25"),
        ("Quote needed as soon as possible, latest tonight.", "2026-11-25"),
        ("We need your quote by lunch.", "2026-11-25|2026-11-26 12:00"),
        ("The board meets on Friday and we need your quote before that.", "2026-11-26"),
        ("We have a steering meeting on Friday at 14:00 and need your quote by then.", "2026-11-27 14:00"),
        ("The committee sits on 27 November at 14:00. Please send your offer before that.", "2026-11-27 14:00"),
        ("Können Sie uns bis heute Abend einen Preis nennen?", "2026-11-25"),
        ("Necesitamos su oferta antes de esta noche.", "2026-11-25"),
        ("We hebben uw offerte uiterlijk vanavond nodig.", "2026-11-25"),
    ],
)
def test_the_time_that_counts_is_read_beside_notes_and_other_days(text: str, moment: str) -> None:
    test_plain_words_name_when_offers_are_due(text, moment)


@pytest.mark.parametrize(
    "text",
    [
        "The tender opened on 10 November.",
        "The go-live moved from 4 December to 27 November 2026 09:00.",
        "The deadline of the migration has been extended to 4 December 2026, 16:00.",
        "Our licence deadline of 27 November 16:00 has been extended to 4 December 2026 16:00.",
        "The case opened on 10 November closes on 27 November 2026 at 09:00.",
        "Can you get customers a price by 4pm today?",
        "Can the system get us a price by 4pm?",
        "We need order numbers in NetSuite by tonight.",
        "We need a price by customer group and by region.",
        "Our sales team meets every Monday at 8am and needs the quotes before that.",
        "Our auditors come on Friday. Sales needs the prices before that.",
        "We close the books on Friday and need the figures in NetSuite before that.",
        "We go live on 4 December and need your people before that.",
        "Invoices must arrive 2 hours from now.",
    ],
)
def test_what_is_moved_or_asked_otherwise_is_no_submission_time(text: str) -> None:
    assert read_submission(text, WEDNESDAY) is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [("We need the quotation two hours from now.", 2), ("Your price must be here in three hours.", 3)],
)
def test_hours_from_now_are_counted_from_its_arrival(text: str, hours: int) -> None:
    read = read_submission(text, WEDNESDAY)
    assert read is not None
    assert read.within == hours


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Quotes are due 26 November 2026, 08:00 local time, Osaka.", "Asia/Tokyo"),
        ("Quotes are due 26 November 2026, 08:00 (our time, Singapore).", "Singapore"),
        ("Quotes are due 26 November 2026, 08:00 local time (JST).", "Asia/Tokyo"),
        ("Quotes are due 26 November 2026, 08:00 our local time (UTC+9).", "+09:00"),
        ("Quotes are due 26 November 2026, 08:00 local time (Japan).", "Asia/Tokyo"),
        ("Angebote bis 26.11.2026, 08:00 Uhr Ortszeit (Zürich).", "Europe/Zurich"),
        ("Las ofertas se presentarán hasta el 26 de noviembre de 2026 a las 08:00 hora local (Madrid).", "Madrid"),
        ("Remise des offres le 26 novembre 2026 à 08h00, heure locale (Paris).", "Paris"),
        ("Offertes uiterlijk 26 november 2026 om 08:00 uur lokale tijd (Amsterdam).", "Amsterdam"),
        ("Submission deadline (CET): 26 November 2026, 10:00", "Europe/Berlin"),
        ("Our office is in Singapore. Bids close 26 November 2026, 08:00 local time.", "Singapore"),
        ("Wir sitzen in München. Angebote bis 26.11.2026, 08:00 Uhr Ortszeit.", "Europe/Berlin"),
        ("Quotes are due 26 November 2026, 08:00 local time.", ""),
        ("We are in Singapore. Quotes are due 26 November 2026, 08:00 your time.", ""),
        ("We have a shop in Singapore. Quotes are due 26 November 2026, 08:00.", ""),
        ("Quotes are due 26 November 2026, 08:00 our time. Berlin runs SAP.", ""),
    ],
)
def test_local_clocks_are_those_of_the_place_that_is_named(text: str, zone: str) -> None:
    read = read_submission(text, WEDNESDAY)
    assert read is not None
    assert read.zone == zone


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Please let us have your offer by half past ten tomorrow.", "2026-11-26 10:30"),
        ("We need your quotation by a quarter to four this afternoon.", "2026-11-25 15:45"),
        ("Bids are due at nine o'clock tomorrow morning.", "2026-11-26 09:00"),
        ("Your price must be with us by six o'clock this evening.", "2026-11-25 18:00"),
        ("Quotes by 4 o'clock today.", "2026-11-25 16:00"),
        ("Quotes by 2 o'clock in the afternoon today.", "2026-11-25 14:00"),
        ("Please submit your bid by 3:15 today.", "2026-11-25 15:15"),
        ("Please submit your bid by 03:15 today.", "2026-11-25 03:15"),
        ("Tenders must be lodged before eleven a.m. on 30 November 2026.", "2026-11-30 11:00"),
        ("Quotation needed by ten past nine on Friday.", "2026-11-27 09:10"),
        ("Bitte senden Sie Ihr Angebot bis morgen um halb zehn.", "2026-11-26 09:30"),
        ("Angebote bitte bis morgen früh neun Uhr.", "2026-11-26 09:00"),
        ("Bitte schicken Sie uns Ihr Angebot bis heute 4 Uhr nachmittags.", "2026-11-25 16:00"),
        ("Merci d'envoyer votre devis avant demain dix heures et demie.", "2026-11-26 10:30"),
        ("Envíen su oferta antes de mañana a las nueve y media de la mañana.", "2026-11-26 09:30"),
        ("Graag uw offerte uiterlijk morgenochtend negen uur.", "2026-11-26 09:00"),
        ("Agradecemos a vossa proposta até amanhã às dez e meia.", "2026-11-26 10:30"),
        ("Quotes are due at 12 o'clock noon tomorrow.", "2026-11-26 12:00"),
        ("Please send your quote by tomorrow morning.", "2026-11-26 12:00"),
        ("Please send five quotes by Friday, 12:00.", "2026-11-27 12:00"),
        ("Tenders are lodged on Vortal by 30 November 2026, 10:00 CET.", "2026-11-30 10:00"),
        ("Angebote werden bis zum 30.11.2026, 10 Uhr im Portal hochgeladen.", "2026-11-30 10:00"),
        ("Les offres sont déposées sur PLACE avant le 30 novembre 2026 à 10h.", "2026-11-30 10:00"),
        ("C.4 Part 1 (technical) is due on 30 November 2026 at 09:00 CET.", "2026-11-30 09:00"),
        ("The commercial part is due on 30 November 2026, 09:00.", "2026-11-30 09:00"),
        ("Round one response: 30 November 2026, 09:00", "2026-11-30 09:00"),
        ("L'enveloppe 1 (technique) est à remettre avant le 30 novembre à 9h.", "2026-11-30 09:00"),
    ],
)
def test_an_hour_is_read_as_people_say_it_and_a_deadline_as_tenders_tell_it(text: str, moment: str) -> None:
    test_plain_words_name_when_offers_are_due(text, moment)


@pytest.mark.parametrize(
    "text",
    [
        "Phase 1 is due on 1 March 2027, 12:00.",
        "Part 1 of the integration is due on 1 March 2027, 12:00.",
        "Offers are uploaded to HubSpot every day by 17:00.",
        "Quotes are sent to customers by 30 November 2026, 08:00.",
        "The price list is due on 1 March 2027 at 12:00.",
        "Our offers are sent by Friday 17:00.",
        "Half of the orders arrive at five o'clock.",
    ],
)
def test_what_is_done_at_an_hour_is_no_submission_time(text: str) -> None:
    assert read_submission(text, WEDNESDAY) is None


def test_the_zone_stands_behind_the_part_of_the_day() -> None:
    read = read_submission("We need your quote by tomorrow at nine in the morning, Oslo time.", WEDNESDAY)
    assert read is not None
    assert (read.clock, read.zone) == (time(9), "Oslo")
