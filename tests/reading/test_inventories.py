"""Lists of systems below titles that say how it is with them, counts of earlier years, and people who are called like products."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

PLAYBOOK = load_playbook("crm-erp-integration")


def read(text: str) -> BriefReading:
    return read_brief(text, PLAYBOOK, author="a.lind@acme.example", written=date(2026, 11, 24))


def systems(reading: BriefReading) -> set[str]:
    return {fact.value for fact in reading.facts if fact.key in ("crm", "erp", "other_systems")}


@pytest.mark.parametrize(
    ("title", "why"),
    [
        ("B. Running, not in scope", "out of scope"),
        ("Live today, but out of scope", "out of scope"),
        ("In use and left alone", "out of scope"),
        ("C. Retired (you may still hear the names)", "past"),
        ("Switched off – people still mention them in old papers", "past"),
        ("D. Planned, no decision", "planned"),
        ("Planned, not yet approved", "planned"),
        ("E. Belongs to our sister company", "out of scope"),
        ("Systems that belong to our parent company Nordgruppe", "out of scope"),
        ("Out of scope – these must not be offered or priced:", "out of scope"),
        ("Matters not to be touched:", "out of scope"),
        ("§ 3 Nicht Gegenstand", "out of scope"),
        ("Lo que existe y no se toca:", "out of scope"),
        ("Lo que está previsto y sin aprobar:", "planned"),
        ("Was läuft, aber nicht angebunden wird:", "out of scope"),
        ("Ce qui existe et n'est pas concerné :", "out of scope"),
    ],
)
def test_a_title_of_two_parts_or_with_a_remark_says_how_it_is_with_its_list(title: str, why: str) -> None:
    reading = read(f"Hello, our register:\n\nWe use Odoo.\n\n{title}\n - Zendesk\n - Mailchimp\n\nPlease quote.")
    assert systems(reading) == {"Odoo"}
    assert {item.why for item in reading.excluded if item.value in ("Zendesk", "Mailchimp")} == {why}


@pytest.mark.parametrize(
    "title",
    [
        "In scope",
        "A. In scope of the work",
        "Systems, with owners",
        "Running and to be connected",
        "What we run (all of it)",
    ],
)
def test_other_titles_take_nothing_away(title: str) -> None:
    assert "Zendesk" in systems(read(f"Hello, our register:\n\n{title}\n - Odoo\n - Zendesk\n\nPlease quote."))


def test_a_numbered_title_ends_what_the_one_above_it_says() -> None:
    text = (
        "Wir bitten um ein Angebot. Wir nutzen proALPHA.\n\n§ 3 Nicht Gegenstand\nDer Shop (Shopware).\n\n"
        "§ 4 Umfang\nAufträge.\n\n§ 6 Ansprechpartner\nIT-Sicherheit: Jan Ott.\n"
    )
    reading = read(text)
    assert ("security", "Jan Ott") in {(fact.key, fact.value) for fact in reading.facts}
    assert "Shopware" not in systems(reading)


@pytest.mark.parametrize("product", ["Keap", "Odoo", "Xero", "Jira", "Stripe", "Zoho", "Sage", "Copper"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Paul {} does the bookkeeping.",
        "The stock is counted by Anke {} every Friday.",
        "Our accountant Priya {} checks every invoice.",
        "Fiona {} (warehouse) knows how orders are packed.",
        "We bought the firm from Mateo {} in 2019.",
        "Kind regards\nJoost {}\nOffice manager",
    ],
)
def test_who_is_called_like_a_product_is_none(product: str, sentence: str) -> None:
    assert systems(read(f"Please quote. We use HubSpot for sales. {sentence.format(product)}")) == {"HubSpot"}


@pytest.mark.parametrize(
    ("sentence", "product"),
    [
        ("I told Paul Xero is our ledger.", "Xero"),
        ("The books are in Xero.", "Xero"),
        ("Paul: Xero is where the books are.", "Xero"),
        ("Will Xero do? We run Xero now.", "Xero"),
    ],
)
def test_a_product_behind_a_forename_may_be_one(sentence: str, product: str) -> None:
    assert product in systems(read(f"Please quote. We use HubSpot for sales. {sentence}"))


@pytest.mark.parametrize(
    "sentence",
    [
        "We have 190 orders a month. Last year it was 150 orders a month.",
        "190 orders a month now; in 2024 it was 150 orders a month.",
        "Nous faisons 190 commandes par mois. L'année dernière, c'était 150 commandes par mois.",
        "Fazemos 190 encomendas por mês. No ano passado foram 150 encomendas por mês.",
        "Hacemos 190 pedidos al mes. El pasado año fueron 150 pedidos al mes.",
    ],
)
def test_a_count_of_an_earlier_year_is_none_beside_that_of_today(sentence: str) -> None:
    counted = {fact.value for fact in read(f"{sentence} HubSpot, Xero.").facts if fact.key == "volumes"}
    assert counted == {"190 orders per month"}


@pytest.mark.parametrize(
    "sentence",
    [
        "We took over a tea packer with 900 accounts.",
        "Last spring we acquired another wholesaler with about 1,200 customers.",
        "The depot we sold had 300 orders a week.",
    ],
)
def test_what_a_firm_had_that_was_taken_over_or_sold_is_no_volume(sentence: str) -> None:
    assert not [fact for fact in read(f"{sentence} We use HubSpot and Xero.").facts if fact.key == "volumes"]


def test_of_one_year_alone_the_count_stands() -> None:
    reading = read("We use HubSpot and Xero. Last year it was 150 orders a month.")
    assert [fact.value for fact in reading.facts if fact.key == "volumes"] == ["150 orders per month"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Public contracts are opened by billing before signature.",
        "Framework orders are released before purchase.",
        "The three heads signed a one-page definition in June.",
        "Our director gives EUR 9,000 and wants nothing bought new for it.",
        "Invoices are checked by finance before signing.",
    ],
)
def test_papers_and_wishes_are_no_state_of_licences(sentence: str) -> None:
    reading = read(f"We use HubSpot and Xero. {sentence}")
    assert not [fact for fact in reading.facts if fact.key == "licence_status"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann merges the records, and she'll be finished by the end of January 2027.",
        "Bo has a list of doubles. He will be done by 15 January 2027.",
    ],
)
def test_when_somebody_is_done_with_something_is_no_go_live(sentence: str) -> None:
    assert not [fact for fact in read(f"We use HubSpot and Xero. {sentence}").facts if fact.key == "go_live"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The budget has been asked for at the meeting, EUR 20,000, but they haven't said yes.",
        "A budget of EUR 20,000 is before the board.",
        "EUR 20,000 still has to be approved by the committee.",
        "EUR 20,000 are earmarked and must still be released.",
        "Une enveloppe de 20 000 € est envisagée mais doit encore être validée en comité.",
        "Er is 20.000 euro begroot, maar dat moet nog door de directie worden goedgekeurd.",
        "Das Budget von 20.000 Euro muss noch vom Vorstand genehmigt werden.",
        "El presupuesto de 20.000 € está pendiente de aprobación.",
    ],
)
def test_a_sum_that_nobody_has_agreed_to_is_assumed(sentence: str) -> None:
    reading = read(f"{sentence} HubSpot, Xero.")
    assert not [fact for fact in reading.facts if fact.key == "budget"]
    assert [guess.value for guess in reading.hedged if guess.key == "budget"] == ["EUR 20000"]


def test_an_approved_sum_is_a_fact() -> None:
    reading = read("The board has approved EUR 20,000. We use HubSpot and Xero.")
    assert [fact.value for fact in reading.facts if fact.key == "budget"] == ["EUR 20000"]


@pytest.mark.parametrize("sentence", ["Neither will come along.", "None of them comes with us.", "Neither is ours."])
def test_what_a_sentence_says_of_both_holds_for_both(sentence: str) -> None:
    text = f"We bought Epicor Kinetic and Vtiger. The staff work on the parent's SAP S/4HANA and Salesforce. {sentence}"
    assert systems(read(text)) == {"Epicor Kinetic", "Vtiger"}


@pytest.mark.parametrize(
    "title",
    ["GLOSSARY", "Terms used", "2. Definitions", "Our vocabulary:"],
)
def test_words_that_a_glossary_explains_are_no_systems_or_records(title: str) -> None:
    text = (
        f"Dear all,\n\n{title}\nKeeper – the leasing company that owns the vehicle\nDepot – where the part is delivered\n"
        "Order – one part for one depot\n\nOffers are made in Creatio, and the Keeper gets an invoice from the Depot in Infor LN."
    )
    reading = read(text)
    assert systems(reading) == {"Creatio", "Infor LN"}
    assert "order" not in {fact.value for fact in reading.facts if fact.key == "entities"}


def test_a_list_of_systems_is_no_glossary() -> None:
    reading = read("Dear all,\n\nOur systems\nCreatio – where offers are made\nInfor LN – the ledger\n\nPlease quote.")
    assert systems(reading) == {"Creatio", "Infor LN"}


def test_the_marks_of_a_list_of_systems_are_none() -> None:
    text = "Our systems:\n\n  A1  Pipeliner – sales\n  A2  Odoo – stock\n  A3  Shopware – portal\n\nThe job is A1 <-> A2, with A3 feeding both."
    assert systems(read(text)) == {"Pipeliner CRM", "Odoo", "Shopware"}


@pytest.mark.parametrize(
    "sentence",
    [
        "La boutique sous PrestaShop a été fermée en 2024.",
        "La tienda en PrestaShop se cerró en 2023.",
        "De webshop op PrestaShop is in 2023 gesloten.",
    ],
)
def test_a_shop_that_was_closed_is_past(sentence: str) -> None:
    reading = read(f"Sellsy, Sage X3. {sentence}")
    assert "PrestaShop" not in systems(reading)


@pytest.mark.parametrize(
    "text",
    [
        "We use HubSpot and Xero.\n\nUsed before: Act!, Pegasus Opera, Maximizer",
        "We use HubSpot and Xero. Gone: Zoho, Pegasus Opera.",
        "We use HubSpot and Xero. Formerly: Zoho and Pegasus Opera.",
        "We use HubSpot and Xero. Later perhaps: Zendesk, Shopify.",
    ],
)
def test_a_title_within_a_line_says_it_of_all_behind_it(text: str) -> None:
    assert systems(read(text)) == {"HubSpot", "Xero"}


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Wir nutzen Odoo. Mit Twinfield haben wir 2023 aufgehört.", "Twinfield"),
        ("We gebruiken Odoo voor de facturen. Twinfield hebben we in 2024 verlaten.", "Twinfield"),
        ("Wir nutzen Odoo. Salesforce haben wir letztes Jahr verlassen.", "Salesforce"),
    ],
)
def test_a_product_that_was_left_is_past(text: str, gone: str) -> None:
    assert gone not in systems(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Les approbations sont tracées dans Salesforce selon une procédure écrite, et non par courriel.",
        "Rabatte werden im Odoo-Workflow freigegeben und nicht per Mail.",
        "Los descuentos se aprueban en Odoo y no por correo.",
    ],
)
def test_approvals_that_are_not_by_mail_show_no_signal(text: str) -> None:
    assert not read(f"Odoo, Salesforce. {text}").signals


@pytest.mark.parametrize("text", ["Rabatte werden per Mail freigegeben.", "Los descuentos se aprueban por correo."])
def test_approvals_by_mail_show_it(text: str) -> None:
    assert [signal.key for signal in read(f"Odoo, Salesforce. {text}").signals] == ["approvals-in-email"]


REGISTERS = {
    "en": ("Please quote. Our systems:", "System | Use | Status", "sales", "finance", "in use"),
    "nl": (
        "Wij vragen een offerte. Onze systemen:",
        "Systeem | Functie | Toestand",
        "verkoop",
        "financiën",
        "in gebruik",
    ),
    "de": (
        "Wir bitten um ein Angebot. Unsere Systeme:",
        "System | Zweck | Stand",
        "Vertrieb",
        "Finanzen",
        "im Einsatz",
    ),
}


@pytest.mark.parametrize(
    ("language", "status"),
    [
        *(
            ("en", said)
            for said in ("lost", "off since May", "sold with the branch", "not chosen", "study only, 2024, dropped")
        ),
        *(
            ("nl", said)
            for said in ("verlaten per 1-1-2024", "uit sinds 2023", "gestopt in 2022", "niet gekozen", "tot 2019")
        ),
        *(("de", said) for said in ("verlassen 2024", "aus seit Mai", "ausgeschieden", "verkauft mit der Filiale")),
    ],
)
def test_a_status_says_that_a_system_is_gone(language: str, status: str) -> None:
    before, head, sales, finance, used = REGISTERS[language]
    rows = f"| {head} |\n|---|---|---|\n| HubSpot | {sales} | {used} |\n| Odoo | {finance} | {used} |\n| Xero | {finance} | {status} |"
    assert systems(read(f"{before}\n\n{rows}\n")) == {"HubSpot", "Odoo"}


IN_OTHER_WORDS = {
    "de": ("Wir bitten um ein Angebot. Unsere Systeme:", "Vertrieb", "Finanzen"),
    "fr": ("Nous demandons un devis pour une liaison. Nos systèmes :", "ventes", "finances"),
    "es": ("Pedimos una oferta para conectarlos. Nuestros sistemas:", "ventas", "finanzas"),
    "pt": ("Pedimos uma proposta para os ligar. Os nossos sistemas:", "vendas", "finanças"),
    "nl": ("Wij vragen een offerte. Onze systemen:", "verkoop", "financiën"),
}


@pytest.mark.parametrize("mark", ["—", ":", ","])
@pytest.mark.parametrize("language", IN_OTHER_WORDS)
def test_a_list_below_a_line_that_introduces_it_holds_what_is_there(language: str, mark: str) -> None:
    intro, sales, finance = IN_OTHER_WORDS[language]
    lead = f" {mark}" if mark == "—" else mark
    reading = read(f"{intro}\n\n- HubSpot{lead} {sales}\n- Odoo{lead} {finance}\n")
    assert systems(reading) == {"HubSpot", "Odoo"}


@pytest.mark.parametrize(
    ("language", "status"),
    [
        *(
            ("fr", said)
            for said in ("abandonné en 2023", "résilié", "quitté en 2024", "non retenu", "vendu avec la filiale")
        ),
        *(("es", said) for said in ("de baja", "dejado en 2024", "descartado", "hasta 2019", "no elegido")),
        *(("pt", said) for said in ("desligado", "deixado em 2024", "até 2019", "não escolhido")),
    ],
)
def test_a_status_in_such_a_list_says_that_a_system_is_gone(language: str, status: str) -> None:
    intro, sales, finance = IN_OTHER_WORDS[language]
    reading = read(f"{intro}\n\n- HubSpot — {sales}\n- Odoo — {finance}\n- Xero — {finance} — {status}\n")
    assert systems(reading) == {"HubSpot", "Odoo"}


@pytest.mark.parametrize(
    "intro",
    [
        "Wir bitten um ein Angebot. Früher nutzten wir folgende Programme:",
        "Nous demandons un devis. Nos clients utilisent :",
        "Pedimos una oferta. No usamos estos sistemas:",
        "Wir prüfen folgende Programme:",
    ],
)
def test_a_line_that_says_otherwise_introduces_nothing_of_ours(intro: str) -> None:
    assert not systems(read(f"{intro}\n- HubSpot\n- Odoo\n"))


def volumes(reading: BriefReading) -> set[str]:
    return {fact.value for fact in reading.facts if fact.key == "volumes"}


def test_a_remark_in_a_row_of_counts_says_that_they_are_none_of_ours() -> None:
    marked = "| Object | Count | Remark |\n|---|---|---|\n| Orders | 900 a month | from Odoo |\n| Tickets | 200 a month | closed, not ours any more |\n"
    assert volumes(read(f"We use HubSpot and Odoo.\n\n{marked}")) == {"900 orders per month"}
    gaps = "  Object                 Count    Source\n  Orders                12,900    Odoo\n  Orders, north branch   2,700    sold, not ours any more\n"
    assert volumes(read(f"We use HubSpot and Odoo.\n\n{gaps}")) == {"12900 orders"}


@pytest.mark.parametrize(
    "text",
    [
        "Ormond Growers, S. Coop., 612 socios, exportación a 19 países. Usamos Odoo.",
        "Whose job is it? Sales says accounts. Accounts says sales. We use Odoo.",
    ],
)
def test_who_a_firm_is_and_whose_job_something_is_are_no_volume_and_no_signal(text: str) -> None:
    assert not volumes(read(text))
    assert not [signal for signal in read(text).signals if signal.number == 1]


@pytest.mark.parametrize(
    ("text", "role", "person"),
    [
        ("EUR 9,000 set aside; owner of that money is Karin Boros, country manager.", "sponsor", "Karin Boros"),
        ("The holder of the purse is Ann Lee.", "sponsor", "Ann Lee"),
    ],
)
def test_who_owns_the_money_pays(text: str, role: str, person: str) -> None:
    people = {
        (fact.key, fact.value) for fact in read(f"{text} HubSpot, Odoo.").facts if fact.key in ("sponsor", "finance")
    }
    assert people == {(role, person)}


def test_an_accountant_of_another_firm_is_not_finance() -> None:
    assert not [
        fact for fact in read("Our accountant, Max Ito, is with Ito & Co. We use Odoo.").facts if fact.key == "finance"
    ]
    assert [
        fact.value for fact in read("Our accountant, Max Ito, checks it. We use Odoo.").facts if fact.key == "finance"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Six thousand dollars is what I intend to ask for.",
        "That the budget be set at USD 6,000 was proposed.",
        "El presupuesto podría rondar los 6.000 euros.",
    ],
)
def test_a_sum_that_is_to_be_asked_for_is_assumed(text: str) -> None:
    reading = read(f"{text} HubSpot, Odoo.")
    assert not [fact for fact in reading.facts if fact.key == "budget"]
    assert [guess for guess in reading.hedged if guess.key == "budget"]


@pytest.mark.parametrize(
    ("flow", "there"),
    [
        ("cafés -> Freshsales -> me -> Xero", {"Freshsales", "Xero"}),
        (
            "web shop (Shopify) → Linnworks → Sage 50\nleads → Pipedrive → typed by Ann → Sage 50",
            {"Shopify", "Linnworks", "Sage 50", "Pipedrive"},
        ),
        ("customers: HubSpot <-> Odoo", {"HubSpot", "Odoo"}),
        ("Heute: Shopify → Odoo → Mailchimp", {"Shopify", "Odoo", "Mailchimp"}),
    ],
)
def test_what_stands_between_arrows_is_in_use(flow: str, there: set[str]) -> None:
    assert systems(read(f"Hi, the picture:\n\n{flow}\n\n25 orders a week.")) == there


@pytest.mark.parametrize(
    ("flow", "there"),
    [
        ("We moved Sage 50 -> Xero.", {"Xero"}),
        ("Planned: Pipedrive -> HubSpot -> Xero", set()),
        ("Option A: HubSpot -> Xero.", {"Xero"}),
    ],
)
def test_an_arrow_that_is_no_flow_makes_nothing_ours(flow: str, there: set[str]) -> None:
    assert systems(read(f"Hi.\n\n{flow}\n\nPlease quote for linking our systems.")) <= there
