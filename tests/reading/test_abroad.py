"""Briefs in German, French, Spanish, Dutch and Portuguese: what is theirs now, how many, when, and who."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading
from inwriting.reading.moods.moods_abroad import mood_abroad
from inwriting.reading.numbers.quantities import volume
from inwriting.reading.values import read_date

PLAYBOOK = load_playbook("crm-erp-integration")
GREETINGS = {
    "de": "Guten Tag, wir sind eine Firma in Ulm und unser CRM ist Pipedrive. ",
    "fr": "Bonjour, nous sommes une entreprise de Lille et notre CRM est Pipedrive. ",
    "es": "Buenos días, somos una empresa de Vigo y nuestro CRM es Pipedrive. ",
    "nl": "Goedemiddag, wij zijn een bedrijf in Breda en ons CRM is Pipedrive. ",
    "pt": "Bom dia, somos uma empresa do Porto e o nosso CRM é o Pipedrive. ",
}


def read(language: str, text: str) -> BriefReading:
    return read_brief(
        f"{GREETINGS[language]}\n\n{text}\n", PLAYBOOK, author="eve@acme.example", written=date(2026, 11, 24)
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Den Shop auf Shopware haben wir im Frühjahr geschlossen."),
        ("de", "Abgelöst: Sage 50 (Ende 2025)"),
        ("de", "In Prüfung: Freshdesk, frühestens 2028"),
        ("de", "Unser Wirtschaftsberater bucht in DATEV, damit haben wir nichts zu tun."),
        ("fr", "Hors portée : la paie (Nethris)."),
        ("fr", "Divalto, notre ancien ERP, a été arrêté en 2022."),
        ("fr", "La maison mère utilise SAP S/4HANA, mais nous n'y avons pas accès."),
        ("fr", "Mon comptable, il travaille dans CaseWare, ça le regarde."),
        ("es", "Nuestro mayor cliente trabaja con SAP Ariba, con el que no nos conectamos."),
        ("es", "Dado de baja: Siigo (2024)"),
        ("es", "Con Softland trabajamos hasta el año pasado."),
        ("es", "Un proveedor nos ofrece Odoo pero no lo hemos comprado."),
        ("nl", "Misschien stappen we in 2028 over op Salesforce."),
        ("nl", "Onze Franse aandeelhouder rapporteert zelf in Cegid."),
        ("nl", "QuickBooks gebruiken we sinds januari niet meer."),
        ("pt", "Em avaliação: Zendesk"),
        ("pt", "O Primavera, que tivemos até 2023, foi desligado."),
        ("pt", "Sistema da montadora cliente: SAP S/4HANA"),
    ],
)
def test_what_is_not_there_now_is_no_fact(language: str, text: str) -> None:
    systems = {fact.value for fact in read(language, text).facts if fact.key in ("crm", "erp", "other_systems")}
    assert systems == {"Pipedrive"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Faktura und Buchhaltung laufen über BMD NTCS, die Anfragen führt meine Tochter in Pipedrive.",
            "BMD NTCS",
        ),
        ("fr", "Guylaine recopie tout dans Acomba, qui nous sert d'ERP.", "Acceo Acomba"),
        ("es", "En administración usamos CONTPAQi Comercial.", "Contpaqi"),
        ("nl", "Voor productie en facturatie hebben we Isah, ons ERP.", "Isah ERP"),
        ("pt", "Alguém digita tudo no Bling, que é o ERP da casa.", "Bling ERP"),
    ],
)
def test_what_is_there_is_a_fact(language: str, text: str, expected: str) -> None:
    assert expected in {fact.value for fact in read(language, text).facts if fact.key == "erp"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Die Schnittstelle soll zum\n1. März laufen.", ("go_live", "2027-03-01")),
        ("de", "Der Vertrag mit Pipedrive verlängert sich am 30.06.2027.", ("renewal_date", "2027-06-30")),
        ("fr", "Notre contrat Pipedrive arrive à renouvellement le 30 juin 2027.", ("renewal_date", "2027-06-30")),
        ("es", "El arranque tiene que ser en septiembre de 2027.", ("go_live", "2027-09")),
        ("nl", "Op 15 maart 2027 moet het werken.", ("go_live", "2027-03-15")),
        ("pt", "Tem que estar rodando até 10 de março.", ("go_live", "2027-03-10")),
        ("de", "Mehr als 9.500 Euro geb ich dafür nicht aus.", ("budget", "EUR 9500")),
        ("pt", "Consigo gastar 35 mil reais nisso.", ("budget", "BRL 35000")),
        ("fr", "Aux achats, votre interlocuteur est Thierry Blanchard.", ("procurement", "Thierry Blanchard")),
        ("es", "El Ing. Rodrigo Treviño encabeza la dirección de operaciones.", ("operations", "Rodrigo Treviño")),
        (
            "pt",
            "O responsável financeiro, Nuno Falcão, cessou funções e foi substituído pela Eng.ª Marta Rebelo (marta@acme.example).",
            ("finance", "marta@acme.example"),
        ),
    ],
)
def test_dates_money_and_people(language: str, text: str, expected: tuple[str, str]) -> None:
    assert expected in {(fact.key, fact.value) for fact in read(language, text).facts}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Zum Budget kann ich noch nichts sagen, die 3.500 Euro im Anhang sind nur die HubSpot-Rechnung."),
        ("es", "Rosa Piñeiro, que se ocupaba de la seguridad informática, se jubiló en junio."),
        ("fr", "J'ai repris la direction financière en mars, à la suite du départ de M. Guy Lambermont."),
    ],
)
def test_what_is_said_of_something_else_is_no_fact(language: str, text: str) -> None:
    kept = {fact.key for fact in read(language, text).facts}
    assert not kept & {"budget", "security", "finance"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("600 Aufträge pro Woche", "600 orders per week"),
        ("2'400 Rechnungen pro Monat", "2400 invoices per month"),
        ("ruim 2.000 facturen per maand", "2000 invoices per month"),
        ("45 tickets SAV par jour", "45 tickets per day"),
        ("480 pedidos por semana", "480 orders per week"),
        ("900 commandes mensuelles", "900 orders per month"),
        ("25 por dia", "25 per day"),
        ("9 mil notas fiscais por mês", "9000 invoices per month"),
        ("38 werkbonnen per dag", "38 werkbonnen per day"),
        ("300 invoices an hour", "300 invoices an hour"),
    ],
)
def test_volumes_are_told_in_english(written: str, expected: str) -> None:
    assert volume(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("3. Quartal 2027", "2027-Q3"),
        ("segundo trimestre de 2027", "2027-Q2"),
        ("1er trimestre 2028", "2028-Q1"),
        ("derde kwartaal van 2027", "2027-Q3"),
        ("quarto trimestre de 2027", "2027-Q4"),
    ],
)
def test_quarters(written: str, expected: str) -> None:
    assert read_date(written)[1] == expected


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("de", "Jede Abteilung meint etwas anderes, wenn sie von einem Kunden spricht.", 1),
        ("pt", "A limpeza da base de clientes ficou para depois da entrada em funcionamento.", 2),
        (
            "nl",
            "Welke gebeurtenis een uitwisseling in gang zet en wat er bij een fout gebeurt, is nergens vastgelegd.",
            3,
        ),
        ("de", "Sonderkonditionen werden ausschliesslich per E-Mail bewilligt.", 4),
        ("es", "Dirección quiere un cuadro de mando, pero nadie ha dicho qué registros son los que valen.", 5),
    ],
)
def test_signals(language: str, text: str, number: int) -> None:
    assert [signal.number for signal in read(language, text).signals] == [number]


@pytest.mark.parametrize(
    ("sentence", "mood"),
    [
        ("Pipedrive is in januari de deur uit gegaan.", "past"),
        ("Per maand gaan er uit Pipedrive 1.150 facturen de deur uit.", "stated"),
    ],
)
def test_what_leaves_and_what_goes_out_each_month(sentence: str, mood: str) -> None:
    start = sentence.index("Pipedrive")
    assert mood_abroad(sentence, (start, start + len("Pipedrive")), []) == mood


@pytest.mark.parametrize(
    "text",
    [
        "Hej,\n\nvi vill koppla ihop våra system. Vi använder inte Salesforce längre. Kanske byter vi till Odoo nästa år.",
        "Hej,\n\nVi bruger ikke længere Salesforce, men overvejer HubSpot til vores sælgere.",
        "Salve,\n\nprima avevamo Salesforce, ora abbiamo altro. Niente SAP Business One. Forse passeremo a Odoo.",
        "Dobrý den,\n\nSalesforce nepoužíváme. Možná přejdeme na SAP Business One, ale není to jisté.",
        "Bună ziua,\n\nNu folosim Salesforce. Ne gândim la NetSuite pentru anul viitor.",
        "Здравствуйте,\n\nМы не используем Salesforce. Рассматриваем NetSuite.",
        "안녕하세요,\n\n우리는 Salesforce를 사용하지 않습니다.",
        "Merhaba,\n\nSalesforce kullanmıyoruz. NetSuite düşünüyoruz ama bu daha kesin değil.",
        "Hei,\n\nEmme käytä Salesforcea. CRM:mme ei ole HubSpot, ja harkitsemme NetSuitea, mutta se on kallis.",
        "Hej,\n\nvi är ett företag i Borås.\n\nERP: inte Odoo längre\nGammalt CRM: Salesforce",
        "Hello, we have questions on your work. Мы не используем Salesforce. Vi använder inte Odoo längre.",
    ],
)
def test_of_prose_in_a_language_that_is_not_read_no_product_is_a_fact(text: str) -> None:
    read = read_brief(text, PLAYBOOK, author="eve@acme.example", written=date(2026, 11, 24))
    assert not [fact for fact in read.facts if fact.key in ("crm", "erp", "other_systems")]


def test_what_a_known_label_says_is_read_in_any_language() -> None:
    text = (
        "Dzień dobry,\n\nnie używamy SAP, a dane klientów są w dwóch systemach.\n\n"
        "CRM: Pipedrive\nERP: Odoo\nFinanse: Łukasz Żółć, l.zolc@acme.example\nBudget: 60 000 EUR\n"
    )
    facts = {(fact.key, fact.value) for fact in read_brief(text, PLAYBOOK, author="eve@acme.example").facts}
    assert facts == {("crm", "Pipedrive"), ("erp", "Odoo"), ("finance", "l.zolc@acme.example"), ("budget", "EUR 60000")}


def test_a_product_among_words_that_are_not_read_is_assumed_of_its_label() -> None:
    text = "Hej,\n\nvi är ett företag i Borås och vill koppla våra system.\n\nERP: Visma Business, byts ut nästa år\n"
    read = read_brief(text, PLAYBOOK, author="eve@acme.example")
    assert not read.facts
    assert [(item.key, item.value) for item in read.hedged] == [("erp", "Visma Business")]


def test_a_sentence_in_another_language_is_read_by_its_own_rules() -> None:
    english = read_brief(
        "Hi team,\n\nsorry for the mix. Unser CRM ist Salesforce. The ERP is Microsoft Dynamics NAV. "
        "Nous n'utilisons plus Zendesk depuis 2024. Wir haben kein HubSpot.\n\nUwe",
        PLAYBOOK,
        author="uwe@acme.example",
    )
    assert {fact.value for fact in english.facts} == {"Salesforce", "Microsoft Dynamics NAV"}
    assert not english.parts
    parted = read_brief(
        "Hi team,\n\nwe need a quote. Unser CRM ist Salesforce, the ERP is Microsoft Dynamics NAV. "
        "Le service client utilise Zendesk.",
        PLAYBOOK,
        author="uwe@acme.example",
    )
    assert {fact.value for fact in parted.facts} == {"Salesforce", "Microsoft Dynamics NAV", "Zendesk"}
    german = read(
        "de",
        "Support tickets are in Freshdesk, and our team in Cork works there. We have 300 orders per week. "
        "We no longer use Zoho CRM. We might move to Odoo next year.",
    )
    assert {("other_systems", "Freshdesk"), ("volumes", "300 orders per week")} <= {
        (fact.key, fact.value) for fact in german.facts
    }
    assert {(left.value, left.why) for left in german.excluded} == {("Zoho CRM", "negated"), ("Odoo", "planned")}


def test_of_another_language_the_letter_tells_what_was_not_read() -> None:
    text = (
        "Hello,\n\nOur CRM is Pipedrive and our ERP is Xero. The two should be connected by the end of the year.\n"
        "200 commandes par jour. Les clients sont dans les deux et nous ne savons pas pourquoi."
    )
    read = read_brief(text, PLAYBOOK, author="eve@acme.example")
    assert read.parts == (("French", "Les clients sont dans les deux et nous ne savons pas pourquoi."),)


@pytest.mark.parametrize(
    ("language", "text", "out"),
    [
        (
            "de",
            "2.2 Nicht zu synchronisieren sind: Wartungsverträge und Servicehistorie.",
            {"entitlement", "support_history"},
        ),
        ("fr", "Ne pas synchroniser : les factures et les contacts.", {"invoice", "contact"}),
        ("es", "No se integran: facturas y oportunidades.", {"invoice", "opportunity"}),
        ("nl", "2.2 Niet inbegrepen: facturen en supporthistoriek.", {"invoice", "support_history"}),
        ("pt", "Não sincronizar: faturas e histórico de suporte.", {"invoice", "support_history"}),
        ("de", "Nicht vergessen: Kunden und Aufträge müssen synchronisiert werden.", set()),
    ],
)
def test_what_a_title_leaves_out_is_no_scope(language: str, text: str, out: set[str]) -> None:
    seen = read(language, text)
    assert {left.value for left in seen.excluded if left.key == "entities"} == out
    assert not {fact.value for fact in seen.facts if fact.key == "entities"} & out


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Licences Pipedrive : CHF 41'200.– par an, hors budget"),
        ("pt", "Licenças Pipedrive: 11.200 EUR por ano (fora do orçamento)"),
        ("de", "Die Lizenzen kosten 9.000 EUR und laufen außerhalb des Budgets."),
        ("nl", "De nieuwe kas van 40.000 EUR valt buiten het budget."),
        ("es", "Los 9.000 euros de la auditoría no salen del presupuesto."),
        ("nl", "6. Timing\n6.1 Indienen: 14 december 2026 om 11 uur\n6.2 Gunning: 29 januari 2027"),
        ("de", "Termin\nZuschlag: 22. Januar 2027"),
        ("fr", "Budget\nCaution : 4 600 EUR"),
    ],
)
def test_a_sum_beside_the_budget_and_the_date_of_an_award_are_no_facts(language: str, text: str) -> None:
    assert not {fact.key for fact in read(language, text).facts} & {"budget", "go_live"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Aprobaciones: flujo documentado en Softland, no por correo"),
        ("de", "Freigaben laufen im ERP und nicht per E-Mail."),
        ("fr", "Les remises sont validées dans l'ERP, pas par e-mail."),
        ("nl", "Goedkeuringen gaan niet meer via e-mail."),
        ("pt", "As aprovações são feitas no ERP, não por e-mail."),
    ],
)
def test_approvals_that_do_not_go_by_mail_show_nothing(language: str, text: str) -> None:
    assert not read(language, text).signals


@pytest.mark.parametrize(
    ("language", "text", "now", "left"),
    [
        ("de", "Wir hatten früher Navision, jetzt arbeiten wir mit proALPHA.", "proALPHA", "past"),
        ("de", "Bis 2023 hatten wir Navision, inzwischen proALPHA.", "proALPHA", "past"),
        ("de", "Wir haben Navision durch proALPHA ersetzt.", "proALPHA", "past"),
        ("de", "Statt Navision nutzen wir jetzt proALPHA.", "proALPHA", "negated"),
        ("fr", "Avant nous avions Navision, maintenant nous utilisons Sage X3.", "Sage X3", "past"),
        ("fr", "Nous avons remplacé Navision par Sage X3.", "Sage X3", "past"),
        ("es", "Hasta 2024 usábamos Navision y ahora usamos Sage 200.", "Sage 200", "past"),
        ("es", "Cambiamos Navision por Sage 200 en 2024.", "Sage 200", "past"),
        ("nl", "Vroeger hadden we Navision, nu Exact Globe.", "Exact Globe", "past"),
        ("nl", "We hebben Navision vervangen door Exact Globe.", "Exact Globe", "past"),
        ("pt", "Até 2024 usávamos Navision, agora temos o TOTVS Protheus.", "TOTVS Protheus", "past"),
        ("pt", "Substituímos o Navision pelo TOTVS Protheus.", "TOTVS Protheus", "past"),
        ("de", "Ein ERP haben wir nicht, nur Lexware für die Rechnungen.", "Lexware", ""),
        ("es", "No tenemos ERP, solo Contaplus.", "Sage Contaplus", ""),
    ],
)
def test_what_came_in_the_place_of_another_is_there(language: str, text: str, now: str, left: str) -> None:
    seen = read(language, text)
    assert {fact.value for fact in seen.facts if fact.key == "erp"} == {now}
    assert {item.why for item in seen.excluded} == ({left} if left else set())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Evtl. kommt weclapp oder Xentral."),
        ("de", "Wir wechseln 2027 zu Odoo."),
        ("de", "Ab 01.01.2027 arbeiten wir mit Odoo."),
        ("fr", "On va passer à Odoo en janvier 2027."),
        ("fr", "Nous migrerons vers Odoo en 2027."),
        ("es", "Vamos a pasar a Odoo en 2027."),
        ("es", "Ahora queremos Odoo."),
        ("nl", "Misschien stappen we over op Odoo."),
        ("nl", "Wellicht komt er Odoo."),
        ("pt", "Talvez passemos para o Odoo."),
        ("pt", "Vamos mudar para o Odoo em 2027."),
    ],
)
def test_what_may_come_is_planned_and_not_assumed_of_today(language: str, text: str) -> None:
    seen = read(language, text)
    assert {fact.value for fact in seen.facts} == {"Pipedrive"}
    assert not seen.hedged
    assert {left.why for left in seen.excluded} == {"planned"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Händler bietet uns jetzt Odoo an."),
        ("de", "Heute arbeitet nur unser Lieferant mit Odoo."),
        ("de", "Ein ERP haben wir nicht, nur DATEV beim Steuerberater und Excel."),
        ("de", "Wir sind zufrieden und brauchen nicht viel, nur Odoo mögen wir nicht."),
        ("fr", "Nous n'avons pas d'ERP, seulement un essai d'Odoo."),
        ("es", "Hoy nos han ofrecido Odoo."),
    ],
)
def test_what_others_have_or_offer_today_is_no_fact(language: str, text: str) -> None:
    assert {fact.value for fact in read(language, text).facts} == {"Pipedrive"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir ersetzen Navision 2028 durch Business Central."),
        ("fr", "Nous allons remplacer Navision par Odoo."),
        ("es", "Queremos sustituir Navision por Odoo."),
        ("nl", "We willen Navision vervangen door Odoo."),
    ],
)
def test_what_is_to_be_replaced_is_still_there(language: str, text: str) -> None:
    seen = read(language, text)
    assert {fact.value for fact in seen.facts if fact.key == "erp"} == {"Microsoft Dynamics NAV"}
    assert {left.why for left in seen.excluded} == {"planned"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Aufträge gehen von Pipedrive nach Sage 100."),
        ("es", "Queremos pasar los pedidos de Pipedrive a Sage 200, que es nuestro ERP."),
    ],
)
def test_records_that_go_to_a_system_are_no_change_of_systems(language: str, text: str) -> None:
    assert "planned" not in {left.why for left in read(language, text).excluded}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Pro Monat sind es etwa 1.200 Aufträge und 1.500 Rechnungen.",
            ["1200 orders per month", "1500 invoices per month"],
        ),
        (
            "de",
            "1.200 Aufträge und 1.500 Rechnungen im Monat.",
            ["1200 orders per month", "1500 invoices per month"],
        ),
        ("nl", "Per maand 750 orders en 820 facturen.", ["750 orders per month", "820 invoices per month"]),
        ("es", "Al mes tenemos 300 pedidos y unas 280 facturas.", ["280 invoices per month", "300 orders per month"]),
        (
            "de",
            "Im Jahr ca. 12.000 Rechnungen, täglich 30 Bestellungen.",
            ["12000 invoices per year", "30 orders per day"],
        ),
        ("de", "Pro Woche 30 Aufträge und 20 Mitarbeiter.", ["30 orders per week"]),
    ],
)
def test_counts_share_the_period_that_stands_before_or_behind_them(
    language: str, text: str, expected: list[str]
) -> None:
    assert sorted(fact.value for fact in read(language, text).facts if fact.key == "volumes") == expected


@pytest.mark.parametrize(
    ("language", "text", "wanted", "out"),
    [
        (
            "de",
            "Kunden und Aufträge sollen automatisch rüber, die Rechnungen nicht, die bleiben wo sie sind.",
            {"account", "order"},
            {"invoice"},
        ),
        (
            "de",
            "Rüber müssen Kunden und Rechnungen. Ansprechpartner gehören nicht dazu.",
            {"account", "invoice"},
            {"contact"},
        ),
        ("fr", "Les factures sont exclues.", set(), {"invoice"}),
        (
            "es",
            "3.1 Incluidos: clientes y pedidos.\n3.2 Excluidos: oportunidades e historial de soporte.",
            {"account", "order"},
            {"opportunity", "support_history"},
        ),
        (
            "es",
            "Hay que integrar clientes y facturas. Los contactos quedan afuera.",
            {"account", "invoice"},
            {"contact"},
        ),
        (
            "nl",
            "Klanten en bestellingen moeten vanzelf doorlopen, facturen hoeven niet mee.",
            {"account", "order"},
            {"invoice"},
        ),
        ("pt", "2.1 Incluído: contas e pedidos.", {"account", "order"}, set()),
        ("de", "Wir müssen mit unseren Kunden sprechen.", set(), set()),
        ("es", "El precio incluido: dos pedidos de prueba.", set(), set()),
    ],
)
def test_which_records_are_wanted_and_which_are_not(language: str, text: str, wanted: set[str], out: set[str]) -> None:
    seen = read(language, text)
    assert {fact.value for fact in seen.facts if fact.key == "entities"} == wanted
    assert {left.value for left in seen.excluded if left.key == "entities"} == out


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El patrocinador del proyecto es D. Ignacio Larrea.", ("sponsor", "Ignacio Larrea")),
        ("es", "La responsable financiera es Dña. Pilar Echeverría.", ("finance", "Pilar Echeverría")),
        ("nl", "De juridische toets doet de heer Pieter Kloosterman.", ("legal", "Pieter Kloosterman")),
        ("nl", "Contractverlenging Pipedrive: 15-11-2027", ("renewal_date", "2027-11-15")),
        ("pt", "A subscrição do Pipedrive é renovada a 15 de janeiro de 2028.", ("renewal_date", "2028-01-15")),
        ("pt", "Precisa entrar no ar em 01/03/2027.", ("go_live", "2027-03-01")),
        ("es", "El presupuesto aprobado asciende a 56.000 euros, IVA no incluido.", ("budget", "EUR 56000")),
    ],
)
def test_titles_taxes_and_other_words_hide_nothing(language: str, text: str, expected: tuple[str, str]) -> None:
    assert expected in {(fact.key, fact.value) for fact in read(language, text).facts}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Propostas até 24 de novembro de 2026 às 15h00.", "Portuguese"),
        ("Fecha límite para presentar ofertas: 24 de noviembre de 2026.", "Spanish"),
        ("Remise des offres avant le 4 décembre 2026.", "French"),
        ("Die Abgabe der Unterlagen ist am Freitag und nicht später.", "German"),
        ("Offertes uiterlijk 3 maart 2027, 12 uur, voor onze inkoop.", "Dutch"),
    ],
)
def test_one_sentence_in_another_language_makes_no_brief_foreign(sentence: str, name: str) -> None:
    said = read_brief(f"CRM Salesforce, ERP Sage 200, accounts and orders.\n{sentence}\n\nEli Ward", PLAYBOOK)
    assert (said.language, said.called) == ("en", "English")
    assert ("erp", "Sage 200") in {(fact.key, fact.value) for fact in said.facts}
    assert said.parts == ((name, sentence),)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "- on a eu Divalto deux ans, resilié en 2023"),
        ("fr", "Nous avons eu Divalto pendant dix ans."),
        ("nl", "We hebben Exact Globe gehad, een jaar of twee."),
        ("de", "Nebenbei: Sage hat uns einen Vertreter geschickt, nett war er."),
        ("fr", "Sage nous a envoyé une commerciale, charmante."),
        ("fr", "Une commerciale de chez Divalto est passée hier."),
        ("es", "por cierto Holded nos mandó un comercial, muy amable"),
        ("nl", "Twinfield heeft ons een verkoper gestuurd."),
        ("pt", "A Sage enviou-nos dois vendedores."),
        ("de", "Die Fotografin, freiberuflich, schreibt ihre Rechnungen mit sevDesk."),
        ("fr", "Le vitrier, un indépendant, facture avec Pennylane."),
        ("es", "El fontanero, autónomo, factura con Holded."),
        ("nl", "De smid, een zelfstandige, boekt in e-Boekhouden."),
        ("pt", "O canalizador, trabalhador independente, fatura no Moloni."),
    ],
)
def test_what_was_had_once_what_callers_sell_and_what_who_works_alone_uses(language: str, text: str) -> None:
    assert {fact.value for fact in read(language, text).facts} == {"Pipedrive"}


@pytest.mark.parametrize(
    ("language", "text", "erp"),
    [
        ("fr", "On a eu des soucis avec Sage 100, notre ERP.", "Sage 100"),
        ("nl", "Onze boekhoudster, een zelfstandige, boekt in e-Boekhouden.", "e-Boekhouden"),
        ("nl", "De planner, een freelancer, werkt bij ons in Exact Online.", "Exact Online"),
        ("de", "Unsere Buchhalterin, selbstständig, bucht in DATEV.", "DATEV"),
    ],
)
def test_who_works_alone_for_the_house_works_in_its_system(language: str, text: str, erp: str) -> None:
    assert erp in {fact.value for fact in read(language, text).facts}


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "Produktivstart nicht im Februar, sondern am 3. Mai 2027.", "2027-05-03"),
        ("de", "Wir starten nicht am 1. März, sondern am 3. Mai 2027.", "2027-05-03"),
        ("de", "Produktivstart nicht im Jänner. Wir peilen den 3. Mai 2027 an.", "2027-05-03"),
        ("fr", "Mise en service pas en février, mais le 3 mai 2027.", "2027-05-03"),
        ("es", "Puesta en marcha no en febrero, sino el 3 de mayo de 2027.", "2027-05-03"),
        ("nl", "Livegang niet in februari maar op 3 mei 2027.", "2027-05-03"),
        ("pt", "Arranque não em fevereiro, mas sim a 3 de maio de 2027.", "2027-05-03"),
        ("de", "Der Start ist am 12. April 2027. (Korrektur: 3. Mai, im April wird noch gebaut.)", "2027-05-03"),
        (
            "pt",
            "A entrada em funcionamento é a 12 de abril de 2027. (Corrijo: 3 de maio, antes há obras.)",
            "2027-05-03",
        ),
        ("nl", "De livegang is op 12 april 2027. (Correctie: 3 mei, eerder zijn er werken.)", "2027-05-03"),
    ],
)
def test_a_day_that_is_denied_or_put_right_gives_way(language: str, text: str, day: str) -> None:
    assert {fact.value for fact in read(language, text).facts if fact.key == "go_live"} == {day}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir denken an ein Budget von etwa 7.000 Euro."),
        ("de", "Uns schwebt ein Budget von 7.000 Euro vor."),
        ("fr", "Nous pensons à un budget de 7 000 euros environ."),
        ("fr", "Nous avons 7 000 euros en tête pour le budget."),
        ("es", "Hemos pensado en 7.000 euros de presupuesto."),
        ("nl", "We denken aan zo'n 7.000 euro."),
        ("nl", "Als budget hadden we 7.000 euro in gedachten."),
        ("pt", "Estamos a pensar num orçamento de 7.000 euros."),
    ],
)
def test_a_sum_that_somebody_thinks_of_is_assumed(language: str, text: str) -> None:
    seen = read(language, text)
    assert {fact.value for fact in seen.facts} == {"Pipedrive"}
    assert {item.value for item in seen.hedged} == {"EUR 7000"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir denken an eine Schnittstelle, das Budget beträgt 7.000 Euro."),
        ("de", "Wir haben ein Budget von 7.000 Euro."),
        ("fr", "Nous pensons à tout : budget 7 000 euros, approuvé."),
        ("nl", "We denken aan een koppeling; het budget is 7.000 euro."),
    ],
)
def test_a_thought_of_something_else_leaves_the_sum_as_it_is(language: str, text: str) -> None:
    assert "EUR 7000" in {fact.value for fact in read(language, text).facts}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Finanzen macht Petra Vogt, Einkauf Jan Kern."),
        ("de", "Die Finanzen macht Petra Vogt, den Einkauf Jan Kern."),
        ("nl", "Financiën doet Petra Vogt, inkoop Jan Kern."),
        ("fr", "Les finances, c'est Petra Vogt, les achats Jan Kern."),
        ("es", "Las finanzas las lleva Petra Vogt, las compras Jan Kern."),
    ],
)
def test_a_field_that_is_named_before_a_person_is_not_of_the_one_before(language: str, text: str) -> None:
    named = {(fact.key, fact.value) for fact in read(language, text).facts}
    assert named == {("crm", "Pipedrive"), ("finance", "Petra Vogt"), ("procurement", "Jan Kern")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Budget war mit 38.000 angegeben – richtig sind 29.000 Euro"),
        ("fr", "Le budget était de 38 000 euros, le bon montant est 29 000 euros."),
        ("es", "El presupuesto era de 38.000 euros; lo correcto son 29.000 euros."),
        ("nl", "Budget was 38.000 euro, juist is 29.000 euro."),
        ("pt", "O orçamento era de 38.000 euros, o certo é 29.000 euros."),
        ("fr", "Nous pouvons y consacrer 29 000 euros."),
        ("es", "Podemos dedicarle 29.000 euros."),
        ("pt", "Tenho 29.000 euros para isto."),
        ("de", "Wir haben dafür 29.000 Euro."),
    ],
)
def test_a_sum_that_is_right_and_what_is_there_to_spend(language: str, text: str) -> None:
    assert {fact.value for fact in read(language, text).facts} == {"Pipedrive", "EUR 29000"}
