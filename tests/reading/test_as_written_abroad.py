"""Ordinary sentences, titles, labels and questions of briefs in German, French, Spanish, Dutch and Portuguese, as business
people write them: each says in its own words what many others say in theirs."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading
from inwriting.reading.page.list_titles import mood_of_title

PLAYBOOK = load_playbook("crm-erp-integration")
SYSTEMS = ("crm", "erp", "other_systems")
ABOUT = {  # what each brief says besides
    "de": "Guten Tag,\n\nunser CRM ist HubSpot. Unser ERP ist NetSuite. Wir möchten die beiden verbinden. {}\n\nMit freundlichen Grüßen\nBo\n",
    "fr": "Bonjour,\n\nnotre CRM est HubSpot. Notre ERP est NetSuite. Nous souhaitons relier les deux. {}\n\nCordialement\nBo\n",
    "es": "Hola:\n\nnuestro CRM es HubSpot. Nuestro ERP es NetSuite. Queremos conectar los dos. {}\n\nUn saludo\nBo\n",
    "nl": "Goedendag,\n\nons CRM is HubSpot. Ons ERP is NetSuite. We willen die twee koppelen. {}\n\nMet vriendelijke groet\nBo\n",
    "pt": "Bom dia,\n\no nosso CRM é o HubSpot. O nosso ERP é o NetSuite. Queremos ligar os dois. {}\n\nCom os melhores cumprimentos\nBo\n",
}


def read(text: str) -> BriefReading:
    return read_brief(text, PLAYBOOK, author="bo@acme.example", written=date(2026, 11, 24))


def facts(language: str, sentence: str) -> set[tuple[str, str]]:
    return {(fact.key, fact.value) for fact in read(ABOUT[language].format(sentence)).facts}


def systems(language: str, sentence: str) -> set[str]:
    return {value for key, value in facts(language, sentence) if key in SYSTEMS}


@pytest.mark.parametrize(
    ("title", "mood"),
    [
        ("Nicht anzubinden", "out of scope"),
        ("Bleiben außen vor", "out of scope"),
        ("Was draußen bleibt", "out of scope"),
        ("À ne pas relier", "out of scope"),
        ("Systèmes non concernés", "out of scope"),
        ("Ce qui ne bouge pas", "out of scope"),
        ("No se conectan", "out of scope"),
        ("Lo que queda fuera", "out of scope"),
        ("Niet koppelen", "out of scope"),
        ("Wat niet mee hoeft", "out of scope"),
        ("Hoort er niet bij", "out of scope"),
        ("Sistemas que não se ligam", "out of scope"),
        ("Ficam de fora", "out of scope"),
        ("Altsysteme", "past"),
        ("Geprüft und verworfen", "past"),
        ("Ne sont plus utilisés", "past"),
        ("Ya no se usa", "past"),
        ("Gebruiken we niet meer", "past"),
        ("Sistema antigo", "past"),
        ("Zweite Phase", "planned"),
        ("En cours d'évaluation", "planned"),
        ("Más adelante", "planned"),
        ("Misschien later", "planned"),
        ("Lista de desejos", "planned"),
        ("Systeme unserer Kunden", "out of scope"),
        ("Pour information", "out of scope"),
        ("Preguntas abiertas", "question"),
        ("Nog te bevestigen", "hedged"),
        ("Pontos em aberto", "hedged"),
        ("Systeme", ""),
        ("Données", ""),
        ("Sistemas en uso", ""),
        ("Te koppelen", ""),
        ("No âmbito", ""),
    ],
)
def test_titles_of_lists(title: str, mood: str) -> None:
    assert mood_of_title(title.casefold()) == mood


def test_a_title_with_an_accent_before_its_values() -> None:
    brief = read("CRM : Sellsy\nERP : Odoo\nDonnées : clients, commandes\nÀ ne pas relier : Zendesk, factures\n")
    assert {fact.value for fact in brief.facts} == {"Sellsy", "Odoo", "account", "order"}
    assert {left.value for left in brief.excluded} == {"Zendesk", "invoice"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Kunden, Bestellungen und Rechnungen sollen in beiden gleich sein."),
        ("de", "Gegenstand sind Kunden, Bestellungen und Rechnungen."),
        ("de", "Die Schnittstelle soll Kunden, Bestellungen und Rechnungen umfassen."),
        ("de", "Kunden, Bestellungen und Rechnungen sollen nicht mehr doppelt gepflegt werden."),
        ("fr", "Les clients, les commandes et les factures doivent concorder."),
        ("fr", "Le projet porte sur les clients, les commandes et les factures."),
        ("fr", "Il nous faut les clients, les commandes et les factures."),
        ("es", "Hace falta que los clientes, los pedidos y las facturas coincidan en los dos."),
        ("es", "Queremos compartir clientes, pedidos y facturas."),
        ("es", "El alcance comprende los clientes, los pedidos y las facturas."),
        ("nl", "Klanten, orders en facturen moeten gelijklopen."),
        ("nl", "Binnen de scope vallen klanten, orders en facturen."),
        ("nl", "Klanten, orders en facturen graag."),
        ("pt", "Pretendemos sincronizar os clientes, as encomendas e as faturas."),
        ("pt", "Os clientes, as encomendas e as faturas têm de bater certo nos dois."),
        ("pt", "O âmbito inclui os clientes, as encomendas e as faturas."),
    ],
)
def test_records_that_both_are_to_have(language: str, sentence: str) -> None:
    records = {value for key, value in facts(language, sentence) if key == "entities"}
    assert records == {"account", "order", "invoice"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Kunden und Bestellungen sollen synchronisiert werden, ohne Rechnungen."),
        ("de", "Kunden und Bestellungen ja, Rechnungen nein."),
        ("de", "Es geht um Kunden und Bestellungen. Keine Rechnungen."),
        ("fr", "Les clients et les commandes doivent être synchronisés, à l'exception des factures."),
        ("fr", "Les clients et les commandes mais pas les factures."),
        ("fr", "Il s'agit des clients et des commandes. Les factures ne sont pas demandées."),
        ("es", "Los clientes y los pedidos deben sincronizarse, salvo las facturas."),
        ("es", "Se trata de clientes y pedidos. Las facturas no nos interesan."),
        ("es", "Todo menos las facturas: clientes y pedidos."),
        ("nl", "Klanten en orders moeten gesynchroniseerd worden (geen facturen)."),
        ("nl", "Het gaat om klanten en orders; facturen uitgesloten."),
        ("nl", "Klanten en orders wel, facturen niet."),
        ("pt", "Os clientes e as encomendas devem ser sincronizados, exceto as faturas."),
        ("pt", "Trata-se dos clientes e das encomendas. As faturas não devem ser sincronizadas."),
        ("pt", "Os clientes e as encomendas sim, as faturas não."),
    ],
)
def test_records_that_are_left_out(language: str, sentence: str) -> None:
    brief = read(ABOUT[language].format(sentence))
    assert {fact.value for fact in brief.facts if fact.key == "entities"} == {"account", "order"}
    assert ("entities", "invoice") in {(left.key, left.value) for left in brief.excluded}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Zendesk soll auch angebunden werden."),
        ("de", "Zendesk gehört auch dazu."),
        ("de", "Letztes Jahr haben wir Zendesk eingeführt."),
        ("de", "Dazu kommt Zendesk für den Support."),
        ("fr", "Zendesk fait partie du projet."),
        ("fr", "Zendesk devra être raccordé."),
        ("fr", "Nous utilisons aussi Zendesk."),
        ("es", "Zendesk también hay que conectarlo."),
        ("es", "Zendesk está dentro del alcance."),
        ("es", "Posventa usa Zendesk."),
        ("nl", "Zendesk doet ook mee."),
        ("nl", "We willen ook Zendesk koppelen."),
        ("nl", "Onze helpdesk is Zendesk."),
        ("pt", "O Zendesk também tem de ser ligado."),
        ("pt", "O Zendesk faz parte do projeto."),
        ("pt", "No ano passado implementámos o Zendesk."),
    ],
)
def test_what_takes_a_system_in(language: str, sentence: str) -> None:
    assert systems(language, sentence) == {"HubSpot", "NetSuite", "Zendesk"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Unsere Wirtschaftsprüfer nutzen Zendesk."),
        ("de", "2028 führen wir Zendesk ein."),
        ("de", "Vergessen Sie Zendesk."),
        ("de", "Zendesk soll nicht angebunden werden."),
        ("fr", "Nous avons vu une démo de Zendesk."),
        ("fr", "Le contrat Zendesk est terminé."),
        ("fr", "Inutile de connecter Zendesk."),
        ("es", "Olviden Zendesk."),
        ("es", "Salimos de Zendesk en 2023."),
        ("es", "La implantación de Zendesk está prevista para 2028."),
        ("nl", "Met uitzondering van Zendesk."),
        ("nl", "Een proef met Zendesk loopt tot mei."),
        ("nl", "Vergeet Zendesk."),
        ("pt", "O comercial do Zendesk telefonou."),
        ("pt", "O Zendesk é para a fase 2."),
        ("pt", "O Zendesk é o programa dos nossos clientes."),
    ],
)
def test_what_leaves_a_system_out(language: str, sentence: str) -> None:
    assert systems(language, sentence) == {"HubSpot", "NetSuite"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Die Kontakte bleiben in HubSpot, die fassen wir nicht an."),
        ("fr", "Les contacts restent dans HubSpot, on n'y touche pas."),
        ("es", "Los contactos se quedan en HubSpot, no se tocan."),
        ("nl", "De contacten blijven in HubSpot, daar komen we niet aan."),
        ("pt", "Os contactos ficam no HubSpot, não se mexe neles."),
    ],
)
def test_a_product_in_which_a_record_stays_is_there(language: str, sentence: str) -> None:
    assert systems(language, sentence) == {"HubSpot", "NetSuite"}


@pytest.mark.parametrize(
    ("language", "sentence", "status"),
    [
        ("de", "Die 40 Lizenzen haben wir am 14. Oktober 2026 gekauft.", "bought"),
        ("de", "Die Lizenzen wurden noch nicht bestellt.", "not purchased"),
        ("de", "Der HubSpot-Vertrag wird gerade verlängert.", "renewing"),
        ("fr", "Nous avons signé le contrat HubSpot.", "signed"),
        ("fr", "Les licences restent à acheter.", "not purchased"),
        ("fr", "Les licences HubSpot sont déjà achetées.", "bought"),
        ("es", "Las licencias todavía no se han comprado.", "not purchased"),
        ("es", "Estamos renovando las licencias.", "renewing"),
        ("es", "Ya firmamos con HubSpot.", "signed"),
        ("nl", "We hebben de licenties in oktober aangeschaft.", "bought"),
        ("nl", "We hebben nog geen licenties.", "not purchased"),
        ("nl", "Het contract met HubSpot is getekend.", "signed"),
        ("pt", "Ainda não comprámos as licenças.", "not purchased"),
        ("pt", "As licenças estão pagas.", "bought"),
        ("pt", "O contrato do HubSpot está assinado.", "signed"),
    ],
)
def test_licences(language: str, sentence: str, status: str) -> None:
    assert {value for key, value in facts(language, sentence) if key == "licence_status"} == {status}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Sobald der Kunde den Vertrag unterschrieben hat, wird der Auftrag angelegt."),
        ("de", "Die Lizenzen kosten 9.000 EUR im Jahr."),
        ("fr", "Quand le client a signé le contrat, la commande est créée."),
        ("es", "¿Ya compraron las licencias?"),
        ("nl", "Zodra de klant het contract getekend heeft, maken we de order."),
        ("pt", "As licenças que comprarmos dependem do estudo."),
    ],
)
def test_what_says_nothing_of_licences(language: str, sentence: str) -> None:
    assert not [key for key, _ in facts(language, sentence) if key == "licence_status"]


@pytest.mark.parametrize(
    ("language", "sentence", "fact"),
    [
        ("de", "Starten wollen wir am 1. Juni 2027.", ("go_live", "2027-06-01")),
        ("de", "Zieltermin ist der 1. Juni 2027.", ("go_live", "2027-06-01")),
        ("de", "Ab dem 1. Juni 2027 soll alles laufen.", ("go_live", "2027-06-01")),
        ("de", "Produktivstart: 3. Quartal 2027", ("go_live", "2027-Q3")),
        ("fr", "Nous en avons besoin pour le 1er juin 2027.", ("go_live", "2027-06-01")),
        ("fr", "La date cible est le 1er juin 2027.", ("go_live", "2027-06-01")),
        ("es", "Entrada en operación: segundo trimestre de 2027.", ("go_live", "2027-Q2")),
        ("es", "Salimos en vivo el 1 de junio de 2027.", ("go_live", "2027-06-01")),
        ("nl", "De streefdatum is 1 juni 2027.", ("go_live", "2027-06-01")),
        ("pt", "Apontamos para 1 de junho de 2027.", ("go_live", "2027-06-01")),
        ("de", "Die nächste Verlängerung ist am 31. März 2027.", ("renewal_date", "2027-03-31")),
        ("fr", "La licence HubSpot est valable jusqu'au 31 mars 2027.", ("renewal_date", "2027-03-31")),
        ("nl", "De licenties verlengen op 31 maart 2027.", ("renewal_date", "2027-03-31")),
        ("de", "Mehr als 25.000 Euro dürfen es nicht sein.", ("budget", "EUR 25000")),
        ("es", "La dirección autorizó 25.000 €.", ("budget", "EUR 25000")),
        ("nl", "Het project mag € 25.000 kosten.", ("budget", "EUR 25000")),
        ("pt", "Não podemos passar de 25.000 €.", ("budget", "EUR 25000")),
        ("de", "Um die Finanzen kümmert sich Anna Lehmann.", ("finance", "Anna Lehmann")),
        ("fr", "La sécurité relève d'Anna Lehmann.", ("security", "Anna Lehmann")),
        ("fr", "Anna Lehmann s'occupe des achats.", ("procurement", "Anna Lehmann")),
        ("es", "El presupuesto lo aprobó Anna Lehmann.", ("sponsor", "Anna Lehmann")),
        ("nl", "Anna Lehmann gaat over de inkoop.", ("procurement", "Anna Lehmann")),
        ("pt", "A Anna Lehmann cuida das compras.", ("procurement", "Anna Lehmann")),
    ],
)
def test_dates_sums_and_people(language: str, sentence: str, fact: tuple[str, str]) -> None:
    assert fact in facts(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "key"),
    [
        ("de", "Angebote bitte bis 1. Juni 2027.", "go_live"),
        ("fr", "La nouvelle usine ouvre le 1er juin 2027.", "go_live"),
        ("es", "La nueva planta abre el 1 de junio de 2027.", "go_live"),
        ("de", "Das Budget für die Lizenzen beträgt 25.000 Euro.", "budget"),
        ("es", "El presupuesto anterior era de 25.000 €.", "budget"),
        ("fr", "Nous supposons 110 commandes par jour quand l'usine de Pau aura ouvert.", "volumes"),
        ("es", "Esperamos 110 pedidos al día en 2028.", "volumes"),
        ("nl", "Onze dealer doet 110 orders per dag.", "volumes"),
        ("de", "Bald werden es 110 Aufträge pro Tag sein.", "volumes"),
        ("es", "Héctor Mena, director de finanzas de nuestro distribuidor, recibe copia.", "finance"),
        ("de", "Anna Lehmann, Finanzleiterin unseres Händlers, bekommt eine Kopie.", "finance"),
        ("nl", "De financieel directeur van onze klant is Anna Lehmann.", "finance"),
    ],
)
def test_what_is_another_date_sum_count_or_person(language: str, sentence: str, key: str) -> None:
    assert key not in {read for read, _ in facts(language, sentence)}


@pytest.mark.parametrize(
    ("label", "fact"),
    [
        ("Zu verbindende Datensätze: Kunden", ("entities", "account")),
        ("Uit te wisselen gegevens: klanten", ("entities", "account")),
        ("Autre système à relier : Shippingbo", ("other_systems", "Shippingbo")),
        ("Weitere Systeme im Umfang: WinSped (Tourenplanung)", ("other_systems", "WinSped")),
        ("Outros sistemas a integrar: Zendesk", ("other_systems", "Zendesk")),
        ("Aktuelles CRM: Kallimo", ("crm", "Kallimo")),
        ("HubSpot-Lizenzen: gekauft", ("licence_status", "bought")),
        ("Lizenzstatus: SuperOffice wird gerade verlängert", ("licence_status", "renewing")),
        ("Wunschtermin: 01.06.2027", ("go_live", "2027-06-01")),
        ("Entrada en operación: 01/06/2027", ("go_live", "2027-06-01")),
        ("Einddatum licentie: 31-03-2027", ("renewal_date", "2027-03-31")),
        ("Plafond budgétaire : 40 000 EUR", ("budget", "EUR 40000")),
        ("Projektsponsorin: Anna Lehmann", ("sponsor", "Anna Lehmann")),
        ("Assessoria jurídica: Anna Lehmann", ("legal", "Anna Lehmann")),
    ],
)
def test_labels(label: str, fact: tuple[str, str]) -> None:
    brief = read(f"Firma: Muster GmbH\nERP: NetSuite\n{label}\nVolumen: 300 Tickets pro Monat\n")
    assert fact in {(read.key, read.value) for read in brief.facts}


@pytest.mark.parametrize(
    ("question", "answer", "fact"),
    [
        ("Bis wann soll es fertig sein?", "1. Juni 2027", ("go_live", "2027-06-01")),
        ("Wer ist für Finanzen zuständig?", "Anna Lehmann", ("finance", "Anna Lehmann")),
        ("Sind die Lizenzen gekauft?", "gekauft", ("licence_status", "bought")),
        ("Quelles données doivent être synchronisées ?", "Accounts.", ("entities", "account")),
        ("Pour quand souhaitez-vous la mise en service ?", "1 June 2027", ("go_live", "2027-06-01")),
        ("¿Qué CRM utilizan?", "HubSpot", ("crm", "HubSpot")),
        ("¿Quién decide en finanzas?", "Anna Lehmann", ("finance", "Anna Lehmann")),
        ("Wanneer wilt u live?", "1 juni 2027", ("go_live", "2027-06-01")),
        ("Gewenste ingangsdatum?", "Q3 2027", ("go_live", "2027-Q3")),
        ("Qual é o estado das licenças?", "compradas", ("licence_status", "bought")),
    ],
)
def test_questions(question: str, answer: str, fact: tuple[str, str]) -> None:
    brief = read(
        f"Hello,\n\nplease find our answers below.\n\nERP: NetSuite\n\n> {question}\n{answer}\n\nRegards\nBo\n"
    )
    assert fact in {(read.key, read.value) for read in brief.facts}


def test_people_listed_with_their_roles() -> None:
    brief = read(
        ABOUT["fr"].format(
            "\n\nInterlocuteurs : Finance – Sylvie Castet ; Achats – Rémi Duport ; Sécurité – Nadia Belkacem."
        )
    )
    people = {(fact.key, fact.value) for fact in brief.facts}
    assert {("finance", "Sylvie Castet"), ("procurement", "Rémi Duport"), ("security", "Nadia Belkacem")} <= people


HOUSE = {  # of a brief that names no ERP but in the sentence
    "de": "Guten Tag,\n\nwir bauen Treppen in Kassel und bitten um ein Angebot für eine Schnittstelle.\n\n{}\n\nMit freundlichen Grüßen\n",
    "fr": "Bonjour,\n\nnous fabriquons des escaliers à Metz et demandons une offre pour une interface.\n\n{}\n\nCordialement\n",
    "es": "Buenos días,\n\nfabricamos escaleras en Lugo y pedimos una oferta para una integración.\n\n{}\n\nUn saludo\n",
    "nl": "Goedendag,\n\nwij bouwen trappen in Breda en vragen een offerte voor een koppeling.\n\n{}\n\nMet vriendelijke groet\n",
    "pt": "Bom dia,\n\nfabricamos escadas em Braga e pedimos uma proposta para uma integração.\n\n{}\n\nCumprimentos\n",
}


def told(language: str, words: str) -> tuple[set[str], set[str], set[str]]:
    """What is read as a fact, as left out and as assumed."""
    reading = read(HOUSE[language].format(words))
    return (
        {f"{fact.key}={fact.value}" for fact in reading.facts},
        {f"{item.key}={item.value}" for item in reading.excluded},
        {f"{item.key}={item.value}" for item in reading.hedged},
    )


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Wir sind im Frühjahr von Sage 100 auf SAP Business One umgestiegen, das CRM ist Pipedrive."),
        ("de", "Der Umzug von Sage 100 auf SAP Business One ist seit Mai durch. CRM ist Pipedrive."),
        ("de", "ERP ist SAP Business One, migriert von Sage 100 im Mai."),
        ("de", "Von Sage 100 sind wir letztes Jahr weg, jetzt ist es SAP Business One."),
        ("de", "SAP Business One hat bei uns 2023 Sage 100 abgelöst."),
        ("de", "Unser ERP ist SAP Business One (vorher Sage 100), das CRM HubSpot."),
        ("fr", "Cet hiver nous sommes passés de Sage 100 à SAP Business One pour les achats."),
        ("fr", "La migration de Sage 100 vers SAP Business One s'est achevée en 2025."),
        ("fr", "Compta : SAP Business One, migrée depuis Sage 100 en mai."),
        ("fr", "Nous avons troqué Sage 100 contre SAP Business One en janvier."),
        ("fr", "SAP Business One a pris la relève de Sage 100 en 2024."),
        ("es", "El año pasado pasamos de Sage 100 a SAP Business One para la contabilidad."),
        ("es", "El salto de Sage 100 a SAP Business One ya está hecho."),
        ("es", "ERP (contabilidad): SAP Business One, sustituyó a Sage 100 en febrero."),
        ("es", "El ERP es SAP Business One, migrado desde Sage 100 en mayo y ya está funcionando."),
        ("nl", "Wij zijn vorig jaar van Sage 100 overgestapt op SAP Business One."),
        ("nl", "De overstap van Sage 100 naar SAP Business One is in mei afgerond."),
        ("nl", "We kwamen van Sage 100 en werken nu in SAP Business One."),
        ("nl", "Sage 100 hebben we ingeruild voor SAP Business One."),
        ("pt", "ERP é o SAP Business One, viemos do Sage 100 em abril e já está rodando."),
        ("pt", "A passagem do Sage 100 para o SAP Business One está concluída."),
        ("pt", "Trocamos o Sage 100 pelo SAP Business One em 2024."),
        ("pt", "ERP: SAP Business One (o Sage 100 a gente largou em 2024)"),
    ],
)
def test_who_has_moved_has_what_was_moved_to(language: str, sentence: str) -> None:
    facts, left_out, _ = told(language, sentence)
    assert "erp=SAP Business One" in facts
    assert "erp=Sage 100" in left_out


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Wir wollen 2028 von Sage 100 auf SAP Business One umsteigen."),
        ("fr", "Nous allons passer de Sage 100 à SAP Business One en 2028."),
        ("es", "Vamos a pasar de Sage 100 a SAP Business One en 2028."),
        ("nl", "Wij gaan in 2028 van Sage 100 naar SAP Business One."),
        ("pt", "Vamos passar do Sage 100 para o SAP Business One em 2028."),
    ],
)
def test_who_is_to_move_has_what_is_left(language: str, sentence: str) -> None:
    facts, left_out, _ = told(language, sentence)
    assert "erp=Sage 100" in facts
    assert "erp=SAP Business One" in left_out


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Die Aufträge werden von HubSpot nach SAP Business One übertragen."),
        ("fr", "Les commandes passent de HubSpot à SAP Business One, à la main."),
        ("es", "Los pedidos pasan de HubSpot a SAP Business One a mano."),
        ("nl", "De orders gaan van HubSpot naar SAP Business One, met de hand."),
        ("pt", "As encomendas passam do HubSpot para o SAP Business One à mão."),
    ],
)
def test_records_that_are_carried_move_no_system(language: str, sentence: str) -> None:
    facts, _, _ = told(language, sentence)
    assert {"crm=HubSpot", "erp=SAP Business One"} <= facts


@pytest.mark.parametrize(
    ("language", "words", "right", "wrong"),
    [
        ("de", "Unser ERP ist proALPHA, Pardon, ich meinte SAP Business One.", "erp=SAP Business One", "proALPHA"),
        ("de", "ERP: AbaNinja. nein sorry, SAP Business One meinte ich", "erp=SAP Business One", "AbaNinja"),
        ("de", "CRM ist HubSpot. Start am 5. April 2027, pardon, 5. Mai 2027.", "go_live=2027-05-05", "2027-04-05"),
        ("de", "CRM ist HubSpot.\nBudget: 20.000 EUR, nein, 25.000", "budget=EUR 25000", "EUR 20000"),
        ("fr", "Notre CRM est HubSpot, pardon, Pipedrive.", "crm=Pipedrive", "HubSpot"),
        ("fr", "Démarrage le 5 avril 2027... désolé, je voulais dire le 5 mai.", "go_live=2027-05-05", "2027-04-05"),
        ("fr", "Notre CRM est HubSpot. Budget : 12 000 €, erratum : 15 000 €.", "budget=EUR 15000", "EUR 12000"),
        ("es", "Nuestro CRM es HubSpot. Presupuesto: 12.000 €. Perdón, 15.000 €.", "budget=EUR 15000", "EUR 12000"),
        (
            "es",
            "Nuestro CRM es HubSpot. Hacemos 300, perdón, 400 pedidos al mes.",
            "volumes=400 orders per month",
            "300",
        ),
        ("nl", "Ons CRM is HubSpot, nee wacht, Pipedrive bedoel ik.", "crm=Pipedrive", "HubSpot"),
        ("nl", "Ons CRM is Gripp. Op 3 april 2027, excuus, 4, gaan we live.", "go_live=2027-04-04", "2027-04-03"),
        ("nl", "Ons CRM is HubSpot. Budget: € 12.000 (correctie: € 15.000)", "budget=EUR 15000", "EUR 12000"),
        ("pt", "O CRM é o HubSpot. Orçamento: R$ 75.000, aliás, R$ 78.000.", "budget=BRL 78000", "BRL 75000"),
        ("pt", "O CRM é o HubSpot. Orçamento: R$ 75.000 (errata: R$ 78.000)", "budget=BRL 78000", "BRL 75000"),
        (
            "pt",
            "O CRM é o HubSpot. Orçamento: R$ 30 mil, não, R$ 35 mil (falou o sócio).",
            "budget=BRL 35000",
            "BRL 30000",
        ),
        ("pt", "O CRM é o HubSpot. Orçamento: R$ 30 mil, não, 35 mil", "budget=BRL 35000", "BRL 30000"),
        ("de", "- CRM: HubSpot. Nein, das hat der Bruder, bei ihnen ist es Pipedrive", "crm=Pipedrive", "HubSpot"),
        ("fr", "- CRM : HubSpot. Non : HubSpot c'est sa sœur, chez eux c'est Pipedrive", "crm=Pipedrive", "HubSpot"),
        ("es", "- CRM: HubSpot, no, HubSpot es de su socio, lo suyo es Pipedrive", "crm=Pipedrive", "HubSpot"),
        (
            "nl",
            "- CRM: HubSpot. Nee, correctie: HubSpot is van de buurman, bij hen is het Pipedrive",
            "crm=Pipedrive",
            "HubSpot",
        ),
        ("pt", "- CRM: HubSpot... ele corrigiu: HubSpot é o da irmã, o deles é Pipedrive", "crm=Pipedrive", "HubSpot"),
        ("de", "CRM: HubSpot\nBudget: 8.000 Euro. Rief später noch mal an: 9.000 Euro", "budget=EUR 9000", "EUR 8000"),
        ("fr", "CRM : HubSpot\nBudget : 8 000 €... a rappelé après midi : 9 000 €", "budget=EUR 9000", "EUR 8000"),
        ("es", "CRM: HubSpot\nPresupuesto: 8.000 €, volvió a llamar: 9.000 €", "budget=EUR 9000", "EUR 8000"),
        ("nl", "CRM: HubSpot\nBudget: € 8.000, belde later terug: € 9.000", "budget=EUR 9000", "EUR 8000"),
        ("pt", "CRM: HubSpot\nOrçamento: R$ 8.000... ligou de novo: R$ 9.000", "budget=BRL 9000", "BRL 8000"),
    ],
)
def test_what_is_taken_back_in_the_same_breath(language: str, words: str, right: str, wrong: str) -> None:
    facts, _, assumed = told(language, words)
    assert right in facts
    assert not any(wrong in one for one in facts | assumed)


@pytest.mark.parametrize(
    ("language", "words", "fact"),
    [
        ("de", "Unser CRM ist Pipedrive, sorry für die Kürze.", "crm=Pipedrive"),
        ("de", "Unser CRM ist Pipedrive. Entschuldigung, HubSpot hatten wir mal.", "crm=Pipedrive"),
        ("fr", "Notre CRM est Pipedrive, pardon pour le retard.", "crm=Pipedrive"),
        ("es", "Nuestro CRM es Pipedrive, perdón por la tardanza.", "crm=Pipedrive"),
        ("nl", "Ons CRM is Pipedrive, sorry voor de late mail.", "crm=Pipedrive"),
        ("pt", "O nosso CRM é o Pipedrive, desculpem a demora.", "crm=Pipedrive"),
        ("es", "El CRM es Pipedrive. Presupuesto: 12.000 €, no 15.000 €.", "budget=EUR 12000"),
        ("fr", "Notre CRM est Pipedrive. Non, Pipedrive plaît à tous, nous avons Sage 100 comme ERP.", "crm=Pipedrive"),
        ("nl", "Ons CRM is Pipedrive. Nee, dat vindt de baas fijn, wij hebben Exact Online als ERP.", "crm=Pipedrive"),
    ],
)
def test_an_excuse_takes_nothing_back(language: str, words: str, fact: str) -> None:
    assert fact in told(language, words)[0]


@pytest.mark.parametrize(
    ("language", "words", "status"),
    [
        ("de", "Unser CRM ist Pipedrive, der Vertrag verlängert sich am 30.06.2027.", "renewing"),
        ("de", "Unser CRM ist Pipedrive. Der Vertrag läuft am 30.06.2027 aus, wir verlängern.", "renewing"),
        ("de", "Ein CRM haben wir noch keins. HubSpot testen wir gerade, gekauft ist nichts.", "evaluating"),
        ("de", "CRM: noch keins gekauft. HubSpot hat ein Angebot geschickt, mehr nicht.", "not purchased"),
        ("de", "HubSpot ist das CRM. Business Central als ERP: Lizenzen im Mai gekauft.", "bought"),
        ("fr", "CRM : Sellsy\nContrat CRM : se renouvelle le 15 janvier 2027", "renewing"),
        ("fr", "CRM : aucun. Sellsy est à l'essai depuis mars, rien n'est signé", "evaluating"),
        ("fr", "Notre CRM est Efficy. Le contrat Efficy expire le 1er mars 2027 et nous le reconduisons.", "renewing"),
        ("es", "El CRM es Bitrix24. El contrato de Bitrix24 se renueva el 31 de enero de 2027.", "renewing"),
        ("es", "CRM: todavía no compramos ninguno. HubSpot mandó una propuesta, nada más", "not purchased"),
        ("nl", "CRM: Salesforce. De overeenkomst loopt af op 1 mei 2027; tot verlenging is besloten.", "renewing"),
        ("nl", "CRM: geen. Pipedrive staat sinds 9 november op proef, niets is getekend", "evaluating"),
        ("pt", "O CRM é o Salesforce. O contrato do Salesforce será renovado em 30/04/2027.", "renewing"),
        ("pt", "Andamos a avaliar o Zoho CRM; ainda não assinámos nada. O ERP é o Primavera.", "evaluating"),
        ("pt", "HubSpot é o CRM, signed em outubro por um ano", "signed"),
    ],
)
def test_licences_that_renew_or_are_not_there_yet(language: str, words: str, status: str) -> None:
    assert f"licence_status={status}" in told(language, words)[0]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Unser CRM ist Pipedrive. Den Mietvertrag der Halle verlängern wir im Juni."),
        ("fr", "Notre CRM est Pipedrive. Le bail du dépôt se renouvelle le 1er juin 2027."),
        ("es", "El CRM es Pipedrive. El contrato del almacén se renueva el 1 de junio de 2027."),
        ("nl", "Ons CRM is Pipedrive. Het huurcontract wordt in juni verlengd."),
        ("pt", "O CRM é o Pipedrive. Ainda não comprámos a prensa."),
    ],
)
def test_other_contracts_are_no_licences(language: str, words: str) -> None:
    assert not any(fact.startswith("licence_status=") for fact in told(language, words)[0])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Sicherheitsbeauftragter: Uwe Boldt (Arbeitsschutz, hat mit IT nichts zu tun)"),
        ("de", "Sicherheit: Uwe Boldt, Helme und Gurte, keine Computer"),
        ("fr", "Responsable sécurité : Luc Morel (au travail, rien à voir avec l'informatique)"),
        ("fr", "Hygiène et sécurité : Luc Morel"),
        ("es", "Seguridad: Iria Lamas (prevención de riesgos laborales)"),
        ("es", "El CRM es HubSpot. De la seguridad en planta se ocupa Iria Lamas."),
        ("nl", "Beveiliging: Arie de Boer (bhv en brand, niet ict)"),
        ("pt", "Segurança alimentar: Caio Bento"),
        ("pt", "Segurança: Caio Bento (portaria, não percebe nada de informática)"),
    ],
)
def test_who_sees_to_gates_and_helmets_has_no_security_role(language: str, line: str) -> None:
    assert not any(fact.startswith("security=") for fact in told(language, f"CRM: Pipedrive\n{line}")[0])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Informationssicherheit: Uwe Boldt (macht auch den Arbeitsschutz)"),
        ("fr", "Sécurité : Luc Morel (RSSI)"),
        ("es", "Seguridad de la información: Iria Lamas (no la seguridad patrimonial)"),
        ("nl", "Security: Arie de Boer (ICT)"),
        ("pt", "Segurança: Caio Bento (TI)"),
    ],
)
def test_who_sees_to_systems_has_it(language: str, line: str) -> None:
    assert any(fact.startswith("security=") for fact in told(language, f"CRM: Pipedrive\n{line}")[0])


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("de", "CRM: Pipedrive\nBemerkung: der Bruder vom Chef verkauft Xero", "Xero"),
        ("de", "ERP: Sage 50 (AbaNinja hat mein Bruder in seiner Schreinerei)", "AbaNinja"),
        ("fr", "- CRM : Pipedrive\n- Xero, c'est notre sister company à Londres qui l'utilise", "Xero"),
        ("es", "CRM: Pipedrive\nNota: mi hermana vende Odoo", "Odoo"),
        ("es", "CRM: Pipedrive. Xero lo usa nuestra sister company en Cornwall.", "Xero"),
        ("nl", "CRM: Pipedrive\nOpmerking: mijn zus werkt bij Xero", "Xero"),
        ("nl", "crm is pipedrive\nonze teamleader in de werkplaats is Joost", "Teamleader"),
        ("de", "CRM ist Pipedrive. Unser Teamleader in der Werkstatt ist Jost.", "Teamleader"),
        ("pt", "CRM: Pipedrive\nLoja: WooCommerce (a antiga, na Nuvemshop, está fechada há dois anos)", "Nuvemshop"),
        ("fr", "CRM : Pipedrive. Boutique PrestaShop (l'ancienne, sur Magento, est fermée depuis un an)", "Magento"),
        ("es", "El CRM es Pipedrive. Holded fue el año pasado y se dio de baja.", "Holded"),
        ("pt", "CRM: Pipedrive\nTickets: Zendesk, fora deste pedido", "Zendesk"),
    ],
)
def test_what_is_not_the_writers(language: str, words: str, name: str) -> None:
    facts, _, _ = told(language, words)
    assert not any(name in fact for fact in facts)
    assert "crm=Pipedrive" in facts or "erp=Sage 50" in facts


@pytest.mark.parametrize(
    ("language", "words", "fact"),
    [
        ("nl", "crm is teamleader, boekhouding octopus", "crm=Teamleader"),
        ("de", "HubSpot = CRM\nBusiness Central = ERP", "crm=HubSpot"),
        ("de", "Zoho CRM haben wir letzten Monat unterschrieben.", "crm=Zoho CRM"),
        ("pt", "HubSpot é o CRM\nShopify, a loja", "other_systems=Shopify"),
        ("pt", "O ERP é o TOTVS Protheus.\nO Microsiga era o nome antigo do Protheus.", "erp=TOTVS Protheus"),
        ("nl", "boekhouding: Exact Globe (of dat ooit vervangen wordt, zien we in 2029)", "erp=Exact Globe"),
        ("fr", "Boutique PrestaShop (l'ancienne, sur Magento, est fermée depuis un an)", "other_systems=PrestaShop"),
        ("nl", "CRM: Gripp\nFinanciën: mw. D. Boogaard", "finance=D. Boogaard"),
        ("nl", "Ons CRM is Gripp. Op 24 april 2027 gaan we ermee de lucht in.", "go_live=2027-04-24"),
        ("es", "El CRM es Gripp. El 24 de abril de 2027 arrancamos con esto.", "go_live=2027-04-24"),
    ],
)
def test_what_is_the_writers(language: str, words: str, fact: str) -> None:
    assert fact in told(language, words)[0]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("es", "Go-live: ideally el 15 de marzo de 2027, pero no está cerrado"),
        ("de", "Start: idealerweise am 15. März 2027, steht aber noch nicht fest"),
        ("fr", "Démarrage : 15 mars 2027, ce n'est pas calé"),
        ("nl", "Start: idealiter 15 maart 2027, maar dat ligt niet vast"),
        ("pt", "Arranque: idealmente 15 de março de 2027, mas não está fechado"),
    ],
)
def test_a_day_that_is_not_settled_is_assumed(language: str, line: str) -> None:
    facts, _, assumed = told(language, f"CRM: Pipedrive\n{line}")
    assert not any(fact.startswith("go_live=") for fact in facts)
    assert "go_live=2027-03-15" in assumed


def test_an_answer_below_a_quoted_question_that_says_more() -> None:
    facts, _, _ = told(
        "es", "> 1) ¿Qué CRM tenemos? Yo puse Odoo.\nPIPEDRIVE.\n\n> 2) ¿Fecha? Yo dije mayo.\nEL 20 DE JUNIO DE 2027."
    )
    assert "crm=Pipedrive" in facts


@pytest.mark.parametrize(
    ("language", "sentence", "records"),
    [
        ("de", "Sobald das Angebot angenommen ist, wird der Auftrag in NetSuite angelegt.", {"order"}),
        ("fr", "Dès que le client signe le devis, la commande est créée dans NetSuite.", {"order"}),
        ("es", "Cuando se gana la oferta en HubSpot, se crea el pedido en NetSuite.", {"order"}),
        ("nl", "Zodra de offerte is getekend, wordt de order in NetSuite aangemaakt.", {"order"}),
        ("de", "Heute wird, sobald das Angebot da ist, der Auftrag von Hand in NetSuite angelegt.", set()),
        ("fr", "Quand le client râle, une facture est créée à la main.", set()),
    ],
)
def test_what_is_made_as_soon_as_something_happens_is_exchanged(
    language: str, sentence: str, records: set[str]
) -> None:
    assert {value for key, value in facts(language, sentence) if key == "entities"} == records


def test_which_system_counts_where_two_differ() -> None:
    told = facts("de", "Weichen die Adressen voneinander ab, gilt immer NetSuite.")
    assert {value for key, value in told if key == "authority"} == {
        "Weichen die Adressen voneinander ab, gilt immer NetSuite"
    }
    assert "authority" not in dict(facts("de", "Die Preisliste gilt ab Mai."))


def test_a_dutch_first_name_is_no_wish() -> None:
    told = dict(facts("nl", "Elke ochtend typt Wil de orders uit HubSpot over in NetSuite."))
    assert told["manual_handoffs"] == "Elke ochtend typt Wil de orders uit HubSpot over in NetSuite"
    assert (
        "triggers",
        "Zodra een offerte op Geaccepteerd staat, moet de order in NetSuite aangemaakt worden",
    ) in facts("nl", "Zodra een offerte op Geaccepteerd staat, moet de order in NetSuite aangemaakt worden.")


@pytest.mark.parametrize(
    ("language", "words", "right", "wrong"),
    [
        (
            "de",
            "Start am 5. April 2027. Ach quatsch, da ist Inventur, also 19. April 2027.",
            "2027-04-19",
            "2027-04-05",
        ),
        ("de", "Go-live 5. April 2027, halt, 12. April 2027.", "2027-04-12", "2027-04-05"),
        ("fr", "Mise en service le 11 janvier 2027. Non, excusez, le 18 janvier 2027.", "2027-01-18", "2027-01-11"),
        ("fr", "Démarrage le 11 janvier 2027. Zut, Anna est absente : le 18 janvier 2027.", "2027-01-18", "2027-01-11"),
        ("es", "Arrancamos el 15/3/2027... no pará, ese día viajo: el 22/3/2027.", "2027-03-22", "2027-03-15"),
        ("es", "Arrancamos el 15/3/2027, uy no, es puente, mejor el 22/3/2027.", "2027-03-22", "2027-03-15"),
        ("nl", "Livegang 1 maart 2027, oei nee dan is het kermis: 8 maart 2027.", "2027-03-08", "2027-03-01"),
        ("pt", "Arranque a 1/3/2027. Não, pera, há feira: 15/3/2027.", "2027-03-15", "2027-03-01"),
        ("es", "La puesta en marcha no es en marzo sino el 5 de julio de 2027.", "2027-07-05", "2027-03"),
        ("de", "Go-live ist nicht im März, sondern am 5. Juli 2027.", "2027-07-05", "2027-03"),
        ("nl", "De livegang is niet in maart maar op 5 juli 2027.", "2027-07-05", "2027-03"),
    ],
)
def test_a_day_is_taken_back_for_a_reason(language: str, words: str, right: str, wrong: str) -> None:
    days = {value for key, value in facts(language, words) if key == "go_live"}
    assert days == {right}
    assert wrong not in days


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        (
            "de",
            "Go-live am 1. März 2027. Nein, länger warten wir nicht, Ihr Angebot bitte: 8. Dezember 2026.",
            "2027-03-01",
        ),
        (
            "fr",
            "Mise en service le 11 janvier 2027. Excusez le retard, je vous ai lu le 18 novembre 2026.",
            "2027-01-11",
        ),
        ("es", "Arrancamos el 15/3/2027, para 22/3/2027 queremos los informes.", "2027-03-15"),
        ("pt", "Arranque a 1/3/2027. Não temos pressa na proposta, fica para 8/12/2026.", "2027-03-01"),
    ],
)
def test_another_day_takes_none_back(language: str, words: str, day: str) -> None:
    assert ("go_live", day) in facts(language, words)


def test_a_label_that_sounds_like_an_excuse_takes_nothing_back() -> None:
    found, _, _ = told("pt", "- segurança informática: Rita Melo\n- ops: Caio Pinto\n- sponsor: Eva Luz")
    assert "operations=Caio Pinto" in found
    assert "security=Caio Pinto" not in found


@pytest.mark.parametrize(
    ("language", "words", "names"),
    [
        (
            "de",
            "Die Filiale in Ulm ist ein Franchisebetrieb, eigene Firma, mit Sage 100 und Pipedrive.",
            "Sage Pipedrive",
        ),
        ("de", "Der Blechlieferant schickt seine Belege aus proALPHA. Das ist deren System.", "proALPHA"),
        ("de", "Das Krematorium hat Navision und möchte jeden Freitag eine Datei.", "NAV"),
        ("fr", "Le dépôt de Nice est une franchise, une autre société, avec EBP et Pipedrive.", "EBP Pipedrive"),
        ("fr", "Mon cousin de Lille (une autre boîte, même nom) utilise Odoo.", "Odoo"),
        ("es", "Mi prima de León (otra empresa, aunque se llame igual) trabaja con Odoo.", "Odoo"),
        ("es", "Y aparte: el puerto tiene Navision y nos pide un fichero, pero el programa es suyo.", "NAV"),
        (
            "nl",
            "De winkel in Gent is een franchise, een andere vennootschap, met Exact en Pipedrive.",
            "Exact Pipedrive",
        ),
        ("nl", "Onze glasleverancier draait op SAP en stuurt ons lijsten.", "SAP"),
        ("pt", "A loja de Vigo é um franchising, outra sociedade, com Holded e Pipedrive.", "Holded Pipedrive"),
        ("pt", "O meu primo de Braga (outra empresa, mesmo apelido) trabalha com o Odoo.", "Odoo"),
    ],
)
def test_the_systems_of_another_house(language: str, words: str, names: str) -> None:
    found = systems(language, words)
    assert not any(name in value for name in names.split() for value in found)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Wir sind ein Franchisebetrieb mit Sage 100 und Pipedrive.", ("Sage 100", "Pipedrive")),
        ("Nous sommes une franchise, avec EBP et Pipedrive, à relier.", ("EBP", "Pipedrive")),
        ("Somos una franquicia con Holded y HubSpot.", ("Holded", "HubSpot")),
        ("Unser ERP ist Odoo, ein anderes Unternehmen betreut es für uns.", ("Odoo",)),
        ("Unser Lager arbeitet mit Odoo, der Lieferant bekommt eine CSV.", ("Odoo",)),
        ("Onze boekhouding heeft Exact Online en stuurt ons elke week een lijst.", ("Exact Online",)),
    ],
)
def test_a_house_of_the_writers_own(words: str, names: tuple[str, ...]) -> None:
    assert set(names) <= {fact.value for fact in read(words).facts}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Das Werbebudget (90.000 EUR) ist was anderes."),
        ("de", "Das Marketing-Budget von 90.000 EUR ist eine andere Geschichte."),
        ("fr", "Le budget pub (90 000 €), c'est autre chose."),
        ("es", "El presupuesto de publicidad (90.000 €) es otra cosa."),
        ("nl", "Het reclamebudget (90.000 euro) is wat anders."),
        ("pt", "O orçamento de publicidade (90.000 €) é outra coisa."),
    ],
)
def test_a_sum_of_another_matter(language: str, words: str) -> None:
    assert not [value for key, value in facts(language, words) if key == "budget"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Unser Budget sind 20.000 EUR, die Wartung ist was anderes."),
        ("fr", "Notre budget est de 20 000 €, la formation c'est autre chose."),
        ("es", "Presupuesto 20.000 €, las licencias van aparte."),
        ("nl", "Ons budget is € 20.000, het onderhoud komt uit een ander potje."),
        ("pt", "Temos 20.000 € de orçamento, a formação vai à parte."),
        ("de", "Budgetobergrenze 20.000 EUR netto."),
    ],
)
def test_a_budget_beside_another_matter(language: str, words: str) -> None:
    assert ("budget", "EUR 20000") in facts(language, words)


def test_pesos_of_a_country_that_is_named() -> None:
    text = "El ERP es Odoo. El CRM es HubSpot. Presupuesto: $18.500.000 más IVA. Coticen en pesos chilenos."
    assert ("budget", "CLP 18500000") in {(fact.key, fact.value) for fact in read(text).facts}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Petra Vogt ist Head of Finance bei unserem Investor."),
        ("fr", "Jeanne Roy est directrice financière chez notre investisseur."),
        ("es", "Ana Ruiz es directora financiera en nuestro banco."),
        ("nl", "Kees Bos is hoofd financiën bij onze investeerder."),
        ("pt", "Rui Sá é diretor financeiro no nosso investidor."),
    ],
)
def test_who_works_for_an_investor_has_no_role(language: str, words: str) -> None:
    assert not [value for key, value in facts(language, words) if key == "finance"]


@pytest.mark.parametrize(
    ("language", "words", "status"),
    [
        ("de", "Das HubSpot-Abo läuft bis 30.4.2027 und wird dann verlängert.", {"renewing"}),
        ("es", "Licencia de HubSpot: vence el 31/01/2027, en trámite de renovación.", {"renewing"}),
        ("pt", "O plano do HubSpot vence em 31/05/2027 e a gente vai renovar.", {"renewing"}),
        ("pt", "A licença do HubSpot vence em 30/06/2027 e não vamos renovar.", set()),
        ("de", "Der HubSpot-Vertrag läuft am 31.08.2027 ab; ob wir verlängern, ist offen.", set()),
        ("nl", "CRM: HubSpot. Het contract is op 12 oktober 2026 getekend.", {"signed"}),
        ("es", "CRM: HubSpot. El contrato se firmó el 12 de octubre de 2026.", {"signed"}),
        ("de", "Der Mietvertrag für die Halle wurde am 30.10.2026 unterschrieben.", set()),
    ],
)
def test_licences_by_their_day(language: str, words: str, status: set[str]) -> None:
    assert {value for key, value in facts(language, words) if key == "licence_status"} == status


def test_a_crm_that_is_looked_at_is_evaluated() -> None:
    found = {(fact.key, fact.value) for fact in read("ERP: Odoo. Für das CRM prüfen wir gerade SuperOffice.").facts}
    assert ("licence_status", "evaluating") in found


@pytest.mark.parametrize(
    ("text", "present", "absent"),
    [
        ("crm = pipedrive, wawi = jtl-wawi, shop läuft auf shopware", "other_systems=Shopware", "erp=Shopware"),
        ("crm = pipedrive, erp = holded, la tienda va con prestashop", "other_systems=PrestaShop", "erp=PrestaShop"),
        ("CRM: HubSpot\nERP: Abacus (nicht zu verwechseln mit dem Rechenbrett)", "erp=Abacus ERP", ""),
        ("CRM : HubSpot\nERP : Odoo\nPaiements : Mollie", "other_systems=Mollie", ""),
        ("CRM : HubSpot\nERP : Odoo\nPaiements : à trente jours", "erp=Odoo", "other_systems=à trente jours"),
        ("CRM: HubSpot\nERP: NetSuite desde abril", "erp=NetSuite", ""),
        ("ERP: Odoo. CRM é o HubSpot.\nAntes do HubSpot a gente tinha o Pipedrive.", "crm=HubSpot", "crm=Pipedrive"),
    ],
)
def test_what_stands_behind_a_value(text: str, present: str, absent: str) -> None:
    found = {f"{fact.key}={fact.value}" for fact in read(text).facts}
    assert present in found
    assert absent not in found


@pytest.mark.parametrize(
    ("language", "sentence", "day"),
    [
        ("de", "Die doppelten Kunden räumen wir vor dem Go-live auf, das macht Frau Ott im Februar.", ""),
        ("nl", "De dubbele klanten halen we er vóór de livegang uit, dat doet Karin in maart 2027.", ""),
        ("fr", "Les doublons, on les nettoie avant la mise en service, c'est Paul qui le fait en mars 2027.", ""),
        ("nl", "De dubbele klanten halen we er vóór de livegang uit, in maart. Livegang is 1 juli 2027.", "2027-07-01"),
        ("de", "Vor dem Go-live am 1. Juli 2027 räumen wir auf.", "2027-07-01"),
        ("nl", "Wij gaan live op 1 juli 2027, dat heeft de directie beslist.", "2027-07-01"),
    ],
)
def test_what_is_done_before_a_go_live_has_a_day_of_its_own(language: str, sentence: str, day: str) -> None:
    assert [value for key, value in facts(language, sentence) if key == "go_live"] == [day] * bool(day)


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        (
            "CRM: Teamleader\nWelk systeem heeft gelijk bij verschil? Exact voor prijzen\nWelke uitzonderingen kent u? Britse klanten, eerst een certificaat\nWat zet het in gang? De partij is vrijgegeven\nAndere systemen die meedoen: Floriday",
            {"authority", "exceptions_known", "triggers", "other_systems"},
        ),
        (
            "CRM: weclapp\nWelches System hat Recht bei Abweichungen? Sage für Preise\nAusnahmen: Schweizer Kunden ohne Steuer\nWas löst die Übertragung aus? Die Anzahlung ist da\nWas geschieht von Hand? Frau Lohr tippt die Aufträge ab",
            {"authority", "exceptions_known", "triggers", "manual_handoffs"},
        ),
        (
            "CRM : Sellsy\nQuel système fait foi ? Divalto pour les prix\nCas particuliers : les clients suisses\nAutres logiciels concernés : PrestaShop",
            {"authority", "exceptions_known", "other_systems"},
        ),
        (
            "CRM: Zoho CRM\nQué sistema manda: a3ERP en precios\nExcepciones: clientes de Canarias\nQué se hace a mano: Inma copia los pedidos",
            {"authority", "exceptions_known", "manual_handoffs"},
        ),
    ],
)
def test_labels_of_texts(labels: str, told: set[str]) -> None:
    assert told <= {fact.key for fact in read(labels).facts}


@pytest.mark.parametrize(
    ("language", "sentence", "key"),
    [
        ("de", "In HubSpot stehen 212 Kunden doppelt.", "duplicates_known"),
        ("es", "En precios y existencias manda a3ERP.", "authority"),
    ],
)
def test_texts_with_a_number_or_a_small_name(language: str, sentence: str, key: str) -> None:
    assert key in {each for each, _ in facts(language, sentence)}


def test_what_is_typed_twice_is_no_duplicate() -> None:
    assert "duplicates_known" not in {key for key, _ in facts("de", "Pro Monat erfassen wir 850 Aufträge doppelt.")}


def test_a_row_says_in_spanish_that_it_is_a_guess() -> None:
    reading = read(
        ABOUT["es"].format("\n\nPedidos\t3.400 al mes\nDevoluciones\tunas 40 al mes, calculo yo (no las contamos)\n")
    )
    assert [fact.value for fact in reading.facts if fact.key == "volumes"] == ["3400 orders per month"]


def test_what_an_outsider_is_asked_by_the_way_is_no_system_of_ours() -> None:
    asked = "Und fragen Sie bitte nebenbei, ob die auch Pipedrive können."
    assert systems("de", asked) == {"HubSpot", "NetSuite"}


def test_who_had_a_copy_with_what_they_do() -> None:
    text = (
        "Bonjour,\n\nje vous transfère notre demande, tout est juste.\n\nEva\n\n---- Message transféré ----\nDe : Luc Roche\n"
        "À : Eva Blanc\nCc : Lise Morin (achats), Paul Vial (RSSI)\nObjet : liaison\n\nLe CRM est HubSpot, l'ERP est Odoo.\n"
    )
    found = {(fact.key, fact.value) for fact in read(text).facts}
    assert {("procurement", "Lise Morin"), ("security", "Paul Vial")} <= found
    bare = read(text.replace(" (achats)", "").replace(" (RSSI)", ""))
    assert not [fact for fact in bare.facts if fact.key in ("procurement", "security")]


@pytest.mark.parametrize(
    ("language", "words", "gone"),
    [
        ("de", "Den Shop haben wir jetzt auf Shopware, nach drei Jahren mit Magento, das keiner vermisst.", "Magento"),
        (
            "fr",
            "La boutique est sous PrestaShop depuis mars, après quatre ans de Magento que nul ne regrette.",
            "Magento",
        ),
        ("es", "La tienda va con PrestaShop desde abril, tras cinco años de Magento.", "Magento"),
        ("nl", "De winkel draait nu op Lightspeed, na twee jaar Magento dat niemand mist.", "Magento"),
        ("pt", "A loja está no WooCommerce desde maio, depois de três anos com o Magento.", "Magento"),
        ("de", "Belege bucht heute Lexware; bis zur letzten Saison war es bexio.", "bexio"),
        ("fr", "Jusqu'à la saison dernière c'était EBP, qu'on a éteint en mai.", "EBP"),
        ("es", "Hasta la temporada pasada era Contaplus, que se apagó en mayo.", "Contaplus"),
        ("nl", "Tot vorig seizoen was dat Unit4, dat in mei is uitgezet.", "Unit4"),
        ("pt", "Até à época passada era o Omie, que se desligou em maio.", "Omie"),
        ("de", "Pipedrive haben wir 2024 probiert und sind wieder gegangen.", "Pipedrive"),
        ("fr", "Nous avons essayé Pipedrive en 2024 et en sommes sortis.", "Pipedrive"),
        ("es", "Probamos Pipedrive en 2024 y nos fuimos.", "Pipedrive"),
        ("nl", "Pipedrive hebben we in 2024 geprobeerd en we zijn er weer uit.", "Pipedrive"),
        ("pt", "Testámos o Pipedrive em 2024 e saímos.", "Pipedrive"),
        ("de", "Der Makler pflegt die Policen in seinem Salesforce.", "Salesforce"),
        ("fr", "La mutuelle suit les dossiers dans son Salesforce.", "Salesforce"),
        ("es", "El notario lleva las escrituras en su Salesforce.", "Salesforce"),
        ("nl", "De notaris beheert de akten in zijn Salesforce.", "Salesforce"),
        ("pt", "O corretor controla as apólices no seu Salesforce.", "Salesforce"),
        ("de", "Im letzten Job arbeitete ich mit Pipedrive und Odoo.", "Pipedrive"),
        ("fr", "Dans mon emploi précédent, je me servais de Pipedrive.", "Pipedrive"),
        ("es", "En mi empleo anterior trabajé con Pipedrive.", "Pipedrive"),
        ("nl", "In mijn vorige baan werkte ik met Pipedrive.", "Pipedrive"),
        ("pt", "No emprego anterior trabalhei com o Pipedrive.", "Pipedrive"),
        ("de", "Langfristig, nice to have: Coupa", "Coupa"),
        ("pt", "A longo prazo, nice to have: Coupa", "Coupa"),
    ],
)
def test_systems_of_another_time_or_house(language: str, words: str, gone: str) -> None:
    assert not [name for name in systems(language, words) if gone in name]


@pytest.mark.parametrize(
    ("language", "words", "there"),
    [
        ("de", "Die Werkstatt pflegt die Tickets in ihrem Zendesk.", "Zendesk"),
        ("fr", "Le service commercial suit les contrats dans son Pipedrive.", "Pipedrive"),
        ("es", "El equipo de ventas gestiona los clientes en su Pipedrive.", "Pipedrive"),
        ("es", "Zendesk, para las quejas de las tiendas.", "Zendesk"),
        ("fr", "Mailchimp envoie les newsletters.", "Mailchimp"),
        ("nl", "Zendesk, voor de klachten van de winkels.", "Zendesk"),
        ("pt", "O Mailchimp envia os boletins.", "Mailchimp"),
        ("de", "Für die Touren nutzen wir TourBlitz, ein selbst geschriebenes Programm.", "TourBlitz"),
        ("es", "Para los turnos usamos TurnoYa, que es un programa hecho en casa.", "TurnoYa"),
        ("de", "Die Tickets laufen in Zendesk; das alte System, OTRS, ist im Mai abgeschaltet worden.", "Zendesk"),
    ],
)
def test_systems_that_are_there(language: str, words: str, there: str) -> None:
    assert there in systems(language, words)


@pytest.mark.parametrize(
    ("language", "words", "shown"),
    [
        ("de", "Rabatte wurden bis 2024 per Mail freigegeben; heute werden sie in NetSuite freigegeben.", False),
        ("de", "Die Rabattfreigaben laufen nicht mehr per Mail: seit Mai ist alles in Jira.", False),
        ("de", "Rabatte wurden früher in NetSuite freigegeben, heute werden sie per Mail freigegeben.", True),
        ("fr", "Les remises étaient validées par mail jusqu'en 2024 ; aujourd'hui elles le sont dans NetSuite.", False),
        ("fr", "Avant on avait un formulaire ; aujourd'hui les remises sont validées par mail.", True),
        ("es", "Antes las aprobaciones iban por correo; desde junio van por Trello.", False),
        ("es", "Antes los descuentos se aprobaban en papel; hoy se aprueban por correo.", True),
        ("nl", "Akkoord op kortingen ging vroeger per mail, sinds juni gaat dat via Trello.", False),
        ("pt", "As aprovações já não passam pelo e-mail: desde junho está tudo no Jira.", False),
        ("nl", "Wie mag korting geven? Gaat per mail naar de baas, die zegt ja of nee.", True),
        ("de", "Wer darf Rabatt geben? Geht per Mail an den Chef, der sagt ja oder nein.", True),
        ("fr", "Les accords de crédit sont donnés par courrier électronique, et notés nulle part ailleurs.", True),
    ],
)
def test_approvals_that_are_by_mail_now(language: str, words: str, shown: bool) -> None:
    read_so = read(ABOUT[language].format(words))
    assert ("approvals-in-email" in [one.key for one in read_so.signals]) is shown


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "In HubSpot sieht der Vertrieb, welche Pumpen der Händler gekauft hat."),
        ("nl", "In HubSpot zie je wat een winkel heeft gekocht."),
        ("fr", "HubSpot doit montrer ce que le magasin a acheté."),
        ("es", "En HubSpot se verá lo que ha comprado la tienda."),
    ],
)
def test_what_customers_buy_is_no_licence(language: str, words: str) -> None:
    assert not [value for key, value in facts(language, words) if key == "licence_status"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Der HubSpot-Vertrag läuft am 30.4.2027 aus; seine Verlängerung ist in Arbeit."),
        ("fr", "Le contrat HubSpot arrive à échéance le 30 avril 2027 ; son renouvellement est décidé."),
        ("es", "El contrato de HubSpot vence el 30 de abril de 2027; su renovación está en curso."),
        ("nl", "Het contract van HubSpot loopt op 30 april 2027 af; de verlenging is geregeld."),
        ("pt", "O contrato do HubSpot vence em 30/04/2027, em renovação."),
    ],
)
def test_a_renewal_under_way(language: str, words: str) -> None:
    assert {("licence_status", "renewing"), ("renewal_date", "2027-04-30")} <= facts(language, words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Go-live: 4.5.2027, ups, da ist Messe. Korrektur: 8.6.2027."),
        ("fr", "Mise en production : 4 mai 2027, oups, c'est l'inventaire. Je corrige : 8 juin 2027."),
        ("es", "Puesta en marcha: 4/5/2027, uy, eso es feria. Corrijo: 8 de junio de 2027."),
        ("nl", "Livegang: 4 mei 2027, oeps, dat is de beurs. Correctie: 8 juni 2027."),
        ("pt", "Entrada em produção: 4/5/2027, ops, isso é feriado. Corrigindo: 8 de junho de 2027."),
        ("de", "Go-live ist NICHT der 4.5., sondern der 8.6.2027."),
        ("fr", "La mise en production n'est PAS le 4/5 mais le 8/6/2027."),
    ],
)
def test_a_day_that_is_put_right_in_the_next_sentence(language: str, words: str) -> None:
    days = {value for key, value in facts(language, f"\n\n{words}\n\n") if key == "go_live"}
    assert days == {"2027-06-08"}


@pytest.mark.parametrize(
    ("label", "left_out"),
    [
        ("Out of scope: Support History aus Zendesk", "Weitere Systeme: Zendesk für Reklamationen"),
        ("Fora do âmbito: histórico de suporte do Zendesk", "Outros sistemas: Zendesk para as reclamações"),
        ("Buiten scope: supporthistorie uit Zendesk", "Andere systemen: Zendesk voor klachten"),
    ],
)
def test_records_from_a_system_leave_it_in_use(label: str, left_out: str) -> None:
    found = read(f"CRM: HubSpot\nERP: NetSuite\n{left_out}\n{label}\n")
    assert ("other_systems", "Zendesk") in {(fact.key, fact.value) for fact in found.facts}
    assert ("entities", "support_history") in {(one.key, one.value) for one in found.excluded}


@pytest.mark.parametrize(
    ("language", "words", "who"),
    [
        ("de", "Die Finanzen mache ich selbst.", "bo@acme.example"),
        ("nl", "De financiën doe ik zelf.", "bo@acme.example"),
        ("fr", "Les finances, je m'en occupe moi-même.", "bo@acme.example"),
        ("de", "Guten Tag, die Buchhaltung läuft in NetSuite.", ""),
        ("de", "Liebe Leute, die Buchhaltung läuft in NetSuite.", ""),
        ("de", "Der Treuhänder führt die Bücher, die Verträge macht keiner.", ""),
    ],
)
def test_who_sees_to_finance(language: str, words: str, who: str) -> None:
    assert {value for key, value in facts(language, words) if key in ("finance", "legal")} == ({who} if who else set())


def test_titles_with_ordinals() -> None:
    text = "ERP: Odoo\nCRM: HubSpot\nOperações: Eng.º Rui Sá\nCompras: Sr.ª Ana Reis\nFinanzas: D.ª Eva Gil\n"
    found = {(fact.key, fact.value) for fact in read(text).facts}
    assert {("operations", "Rui Sá"), ("procurement", "Ana Reis"), ("finance", "Eva Gil")} <= found


@pytest.mark.parametrize(
    ("heading", "value", "budget"),
    [
        ("4. Kostendach", "CHF 30'000 exkl. MWST. Ein Nachbar hat CHF 50'000 bezahlt.", "CHF 30000"),
        ("4. Budget", "EUR 30.000, netto.", "EUR 30000"),
        ("4. Budget", "30 000 EUR HT.", "EUR 30000"),
    ],
)
def test_a_sum_below_a_numbered_heading(heading: str, value: str, budget: str) -> None:
    found = read(f"1. Lage\nUnser ERP ist Abacus, unser CRM ist HubSpot.\n\n{heading}\n{value}\n")
    assert [fact.value for fact in found.facts if fact.key == "budget"] == [budget]


@pytest.mark.parametrize(
    ("language", "words", "key"),
    [
        ("de", "Ausnahmen: Muster, Kulanz und Leihgeräte laufen anders.", "exceptions_known"),
        ("nl", "Uitzonderingen: monsters, garantie en leenmachines.", "exceptions_known"),
        ("de", "Auswertungen: Der Chef will den Umsatz je Händler sehen.", "reporting"),
        ("nl", "Rapportage: de baas wil de omzet per winkel zien.", "reporting"),
        ("es", "Sistema que manda: precios = NetSuite", "authority"),
        ("fr", "Système maître : prix = NetSuite", "authority"),
        ("es", "Evento: albarán cerrado en el almacén -> factura en NetSuite", "triggers"),
        ("es", "En los plazos manda siempre NetSuite.", "authority"),
        ("fr", "Le règlement d'une commande dans la boutique crée la facture dans NetSuite.", "triggers"),
        ("pt", "O pagamento de uma encomenda na loja gera a fatura no NetSuite.", "triggers"),
        ("de", "Aus einem gewonnenen Angebot in HubSpot soll in NetSuite ein Auftrag entstehen.", "triggers"),
        ("de", "Was nervt: Die Kollegin tippt jeden Auftrag aus HubSpot von Hand in NetSuite ab.", "manual_handoffs"),
        ("de", "Gezählt wurden 310 Dubletten.", "duplicates_known"),
        ("es", "Se contaron 310 duplicados.", "duplicates_known"),
        ("es", "CFDI es obligatorio en cada factura.", "compliance"),
    ],
)
def test_labels_and_shapes_that_tell_a_text(language: str, words: str, key: str) -> None:
    assert key in {told for told, _ in facts(language, f"\n\n{words}\n\n")}


@pytest.mark.parametrize(
    ("language", "words", "shown"),
    [
        ("fr", "Nous avons signé HubSpot en mai, avant d'avoir décidé qui serait responsable de quel processus.", "buying-before-ownership"),
        ("de", "Wer für welchen Ablauf zuständig ist, haben wir vor dem Kauf nicht ausgemacht.", "buying-before-ownership"),
        ("nl", "Muntgeld en retouren lopen anders; niemand heeft ooit opgeschreven hoe. Bouw het er maar omheen.", "undocumented-exceptions"),
        ("es", "Ventas le dice cliente a la tienda; Cobranza, al que paga; Almacén, al muelle.", "customer-defined-differently"),
        ("de", "Was ein Kunde ist? Für den Verkauf jeder, der mal da war. Für die Buchhaltung nur, wer ein Konto hat.", "customer-defined-differently"),
        ("nl", "Wie is de klant? Verkoop zegt: de winkel. Administratie zegt: wie betaalt.", "customer-defined-differently"),
        ("es", "¿Qué es un cliente? Para ventas, quien pregunta. Para contabilidad, quien paga.", "customer-defined-differently"),
    ],
)  # fmt: skip
def test_signals_and_traps_in_other_words(language: str, words: str, shown: str) -> None:
    read_so = read(ABOUT[language].format(words))
    assert shown in [one.key for one in (*read_so.signals, *read_so.traps)]


def test_rows_with_two_leaders_are_a_table() -> None:
    rows = (
        "Sistema ...... Uso ........ Situação\nSankhya ...... ERP ........ em produção\nPipeRun ...... CRM ........ em produção\n"
        "VTEX ......... loja ....... em produção\nMovidesk ..... SAC ........ cancelado em maio\n"
    )
    found = read(f"Bom dia, segue o quadro:\n\n{rows}")
    assert {(fact.key, fact.value) for fact in found.facts} == {
        ("erp", "Sankhya"),
        ("crm", "PipeRun"),
        ("other_systems", "VTEX"),
    }
    assert "Movidesk" in {one.value for one in found.excluded}


@pytest.mark.parametrize(
    ("language", "sentence", "system"),
    [
        ("de", "Den Probebetrieb mit Freshdesk haben wir nach zwei Wochen abgebrochen.", "Freshdesk"),
        ("de", "Der Pilot mit Freshdesk wurde nicht weitergeführt.", "Freshdesk"),
        ("fr", "L'essai de Freshdesk a tourné court.", "Freshdesk"),
        ("es", "La prueba con Freshdesk la cortamos en mayo.", "Freshdesk"),
        ("nl", "De pilot met Freshdesk is stopgezet.", "Freshdesk"),
        ("pt", "O piloto com o Freshdesk parou em março.", "Freshdesk"),
        ("nl", "Proef: Freshdesk, een maand geprobeerd en weer gestopt", "Freshdesk"),
        ("de", "Der Kundendienst ist jetzt auf Zendesk, Freshdesk ist weg.", "Freshdesk"),
        ("fr", "Le support est passé sur Zendesk, Freshdesk a disparu.", "Freshdesk"),
        ("nl", "De klantenservice zit nu op Zendesk, Freshdesk is weg.", "Freshdesk"),
        ("pt", "O suporte está no Zendesk, o Freshdesk já era.", "Freshdesk"),
        ("fr", "Un fournisseur italien sort ses catalogues de proALPHA et nous les envoie.", "proALPHA"),
        ("de", "Ein Lieferant zieht seine Preislisten aus proALPHA, wir bekommen sie gedruckt.", "proALPHA"),
        ("nl", "Een leverancier haalt zijn prijzen uit AFAS, wij krijgen een lijst.", "AFAS"),
        ("es", "El hotel al que más vendemos trabaja con Oracle.", "Oracle"),
        ("fr", "La chaîne pour laquelle nous produisons tourne sur SAP.", "SAP"),
        ("de", "Der Konzern, den wir hauptsächlich beliefern, arbeitet mit SAP.", "SAP"),
        ("nl", "De keten waaraan we het meeste leveren draait op SAP.", "SAP"),
        ("pt", "O grupo a quem mais vendemos usa SAP.", "SAP"),
    ],
)
def test_what_was_only_tried_is_gone_or_is_of_whom_one_works_for_is_nobodys_system(
    language: str, sentence: str, system: str
) -> None:
    assert not any(system in one for one in systems(language, sentence))


@pytest.mark.parametrize(
    ("language", "sentence", "system"),
    [
        ("de", "Der Kundendienst arbeitet in Zendesk, Freshdesk ist weg.", "Zendesk"),
        ("fr", "Le support travaille sur Zendesk, Freshdesk a disparu.", "Zendesk"),
        ("de", "Der Kundendienst arbeitet in Zendesk. Vor Zendesk hatten wir Freshdesk.", "Zendesk"),
    ],
)
def test_what_came_in_its_place_stays(language: str, sentence: str, system: str) -> None:
    assert system in systems(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Das neue Tor läuft über ein anderes Budget (6.000 €)."),
        ("de", "Der Anbau wird aus einem anderen Topf bezahlt: 80.000 Euro."),
        ("fr", "La peinture de l'atelier est sur un autre budget (6 000 €)."),
        ("fr", "Le site relève d'une autre enveloppe : 8 000 €."),
        ("es", "Las persianas van con otro presupuesto (6.000 €)."),
        ("nl", "De nieuwe poort komt uit een ander potje, € 8.000."),
        ("pt", "A pintura sai com outro orçamento (6.000 €)."),
    ],
)
def test_a_sum_of_another_budget_is_none(language: str, sentence: str) -> None:
    assert not [value for key, value in facts(language, sentence) if key == "budget"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Wir haben ein anderes Budget als letztes Jahr: 25.000 Euro."),
        ("es", "Tenemos otro presupuesto que el año pasado: 25.000 €."),
    ],
)
def test_a_budget_that_is_another_than_last_year_is_one(language: str, sentence: str) -> None:
    assert ("budget", "EUR 25000") in facts(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "En la temporada 2021/22 tuvimos 900 pedidos al mes."),
        ("pt", "Na safra 2022/23 tivemos 900 pedidos por mês."),
        ("es", "Antes del traslado, 900 pedidos al mes, dato puramente histórico."),
        ("fr", "À l'ouverture, 900 commandes par mois, à titre purement historique."),
        ("nl", "In het seizoen verwerken we 340 orders per week, daarbuiten vermoed ik 900 orders per week."),
        ("de", "Im Winter vermute ich 900 Aufträge pro Woche."),
    ],
)
def test_counts_of_long_ago_and_supposed_ones_are_none(language: str, sentence: str) -> None:
    assert not [value for key, value in facts(language, sentence) if key == "volumes" and value.startswith("900")]


@pytest.mark.parametrize(
    ("language", "sentence", "fact"),
    [
        ("es", "Desde la temporada 2021/22 tenemos 900 pedidos al mes.", ("volumes", "900 orders per month")),
        ("fr", "Nous traitons 65 commandes d'outillage par mois.", ("volumes", "65 orders per month")),
        ("es", "Son 210 pedidos por mes. ¿Cuánto costaría?", ("volumes", "210 orders per month")),
        ("de", "\n\nWann: 1.8.2027, fest", ("go_live", "2027-08-01")),
        ("nl", "\n\nLivegang 1 september 2027. voor de zomer zou mooi zijn", ("go_live", "2027-09-01")),
        ("es", "\n\n3. Licencias\nLas de HubSpot fueron adquiridas en mayo.", ("licence_status", "bought")),
        ("nl", "Voor de koppeling gebruiken we Boomi, dat contract is getekend.", ("licence_status", "signed")),
        ("de", "\n\nMiddleware: noch nicht angeschafft", ("licence_status", "not purchased")),
        ("de", "\n\nOperations: ich selber", ("operations", "bo@acme.example")),
        ("es", "\n\nFinanzas: servidor", ("finance", "bo@acme.example")),
        ("de", "\n\nFinanzen: Dkfm. Ute Brandt", ("finance", "Ute Brandt")),
        ("nl", "\n\nSponsor: ir. Wim Prins", ("sponsor", "Wim Prins")),
        ("es", "\n\nPatrocinador: D. Luis Prado", ("sponsor", "Luis Prado")),
    ],
)
def test_what_such_sentences_and_labels_state(language: str, sentence: str, fact: tuple[str, str]) -> None:
    assert fact in facts(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "\n\nBetrieb: Sägerei, 12 Leute"),
        ("fr", "\n\nExploitation : Scierie, deux sites"),
        ("es", "\n\nOperaciones: Bodega, 3 naves"),
        ("pt", "\n\nOperação: Padaria, 4 lojas"),
    ],
)
def test_the_trade_of_a_house_is_no_person(language: str, sentence: str) -> None:
    assert not [value for key, value in facts(language, sentence) if key == "operations"]


@pytest.mark.parametrize(
    ("key", "language", "sentence"),
    [
        ("protected", "de", "Die Kundennummern dürfen sich nicht ändern."),
        ("protected", "de", "\n\nMuss bleiben: die Nummern der Debitoren"),
        ("protected", "fr", "\n\nÀ ne pas changer : les numéros de série"),
        ("protected", "es", "No tocar los códigos de cliente."),
        ("protected", "nl", "De klantnummers mogen niet veranderen."),
        ("protected", "pt", "Os números de fatura não podem mudar."),
        ("acceptance", "es", "\n\nCriterio de aceptación: treinta días sin diferencias"),
        ("acceptance", "de", "\n\n7. Abnahmekriterien. Zwei Wochen ohne Abweichung zwischen beiden Systemen."),
        ("reporting", "nl", "De directie wil betere rapportages, marge per klant, elke maand."),
        ("reporting", "de", "Die Leitung will jeden Montag den Umsatz je Filiale sehen."),
        ("manual_handoffs", "fr", "Quelqu'un recrée chaque abonnement à la main dans NetSuite."),
    ],
)
def test_texts_that_are_told_abroad(key: str, language: str, sentence: str) -> None:
    assert key in {one for one, _ in facts(language, sentence)}


@pytest.mark.parametrize(
    ("key", "language", "sentence"),
    [
        ("protected", "de", "Die Telefonnummern ändern sich nicht oft."),
        ("protected", "es", "\n\nNo tocar: nada"),
        ("acceptance", "de", "\n\nAbnahmekriterien: keine"),
        ("reporting", "de", "Wir wollen jede Woche einen Statusbericht von Ihnen."),
    ],
)
def test_and_those_that_come_near(key: str, language: str, sentence: str) -> None:
    assert key not in {one for one, _ in facts(language, sentence)}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Unser Spediteur in Linz disponiert seine Touren mit Odoo."),
        ("fr", "Notre grossiste de Nantes tient ses stocks sous Odoo."),
        ("es", "Nuestro importador de tapones factura con Odoo."),
        ("nl", "Onze importeur plant zijn ritten in Odoo."),
        ("pt", "A nossa transportadora gere as entregas no Odoo."),
    ],
)
def test_what_a_suppliers_house_does_its_work_with_is_its_own(language: str, sentence: str) -> None:
    assert "Odoo" not in systems(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "system"),
    [
        ("de", "Ein Kunde bestellt bei uns über Shopify.", "Shopify"),
        ("fr", "Le client fait sa commande sur PrestaShop.", "PrestaShop"),
        ("es", "El servicio al cliente gestiona los casos en Zendesk.", "Zendesk"),
        ("nl", "Het klantenteam plant in Planday.", "Planday"),
    ],
)
def test_but_not_what_customers_meet_at_ours(language: str, sentence: str, system: str) -> None:
    assert system in systems(language, sentence)


_CIRCULARS = [
    ("de", "Weitergeleitete Nachricht", "Von: Beschaffung", "Datum", "Sehr geehrte Lieferanten, ab Mai geht alles über unser Coupa."),
    ("fr", "Message transféré", "De : Achats", "Date", "Chers partenaires, dès mai tout passe par notre Coupa."),
    ("es", "Mensaje reenviado", "De: Compras", "Fecha", "Estimados proveedores: desde mayo todo va por nuestro Coupa."),
    ("nl", "Doorgestuurd bericht", "Van: Inkoop", "Datum", "Beste leveranciers, vanaf mei loopt alles via ons Coupa."),
    ("pt", "Mensagem encaminhada", "De: Compras", "Data", "Caros associados, a partir de maio tudo passa pelo nosso Coupa."),
    ("nl", "Forwarded message", "From: Purchasing", "Date", "Dear members, as of May everything goes through our Coupa."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "sender", "day", "words"), _CIRCULARS)
def test_a_circular_that_is_forwarded_states_nothing_of_the_writers_house(
    language: str, title: str, sender: str, day: str, words: str
) -> None:
    mail = f"{ABOUT[language].format('')}\n---------- {title} ----------\n{sender}\n{day}: 12.11.2026\n{words} Finance: Lars Holm.\n"
    told = {(fact.key, fact.value) for fact in read(mail).facts}
    assert ("crm", "HubSpot") in told
    assert not {("other_systems", "Coupa"), ("finance", "Lars Holm")} & told


@pytest.mark.parametrize(
    "status",
    [
        "erst 2029", "frühestens ab 2029", "außerhalb dieser Ausschreibung", "pas avant 2029", "hors de cette consultation", "recién en 2029", "fuera de este encargo",
        "el año que viene", "pas in 2029", "buiten deze opdracht", "apenas em 2029", "fora deste concurso", "fora disto",
    ],
)  # fmt: skip
def test_a_cell_that_says_later_or_out_of_this_leaves_its_system_out(status: str) -> None:
    rows = f"| Area | Tool | Status |\n|---|---|---|\n| CRM | HubSpot | ok |\n| Support | Freshdesk | {status} |\n"
    reading = read(rows)
    assert ("other_systems", "Freshdesk") in {(left.key, left.value) for left in reading.excluded}
    assert "Freshdesk" not in {fact.value for fact in reading.facts}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "- Lager: wir testen Mintsoft, noch nichts bestellt"),
        ("fr", "- Stock : on teste Mintsoft, rien d'acheté"),
        ("es", "- Almacén: Mintsoft a prueba, sin contrato"),
        ("nl", "- Magazijn: Mintsoft op proef, nog niets besteld"),
        ("pt", "- Armazém: Mintsoft em avaliação, nada assinado"),
    ],
)
def test_what_is_tried_and_not_bought_in_one_line_is_evaluated(language: str, line: str) -> None:
    assert ("licence_status", "evaluating") in facts(language, f"\n\n{line}\n")


@pytest.mark.parametrize(
    ("language", "sentence", "budget"),
    [
        ("de", "\n\nBudget: EUR 41.000 (die EUR 90.000 im Plan sind für die neue Maschine)\n", "EUR 41000"),
        ("fr", "\n\nBudget : 41 000 € (les 90 000 € du plan sont pour la machine)\n", "EUR 41000"),
        ("es", "\n\nPresupuesto: 41.000 € (los 90.000 € del plan son para la máquina)\n", "EUR 41000"),
        ("nl", "\n\nBudget: € 41.000 (de € 90.000 in het plan is voor de machine)\n", "EUR 41000"),
        ("pt", "\n\nOrçamento: 41.000 € (os 90.000 € do plano são para a máquina)\n", "EUR 41000"),
        ("de", "Kosten darf die Sache 23.000 Euro.", "EUR 23000"),
        ("de", "Dafür haben wir 23.000 Euro.", "EUR 23000"),
        ("fr", "On a 23 000 € pour ça.", "EUR 23000"),
        ("fr", "Le tout peut coûter 23 000 €.", "EUR 23000"),
        ("es", "La cosa puede costar 23.000 euros.", "EUR 23000"),
        ("pt", "Pode custar 23.000 €, não mais.", "EUR 23000"),
    ],
)
def test_budgets_in_prose_and_beside_another_sum(language: str, sentence: str, budget: str) -> None:
    assert {value for key, value in facts(language, sentence) if key == "budget"} == {budget}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Wir haben 23.000 Euro Schulden bei der Bank."),
        ("fr", "La machine peut coûter 23 000 €."),
        ("es", "Una avería puede costar 23.000 euros."),
        ("nl", "Een machine mag 23.000 euro kosten."),
        ("pt", "A obra pode custar 23.000 €."),
    ],
)
def test_what_other_things_cost_is_no_budget(language: str, sentence: str) -> None:
    assert not {value for key, value in facts(language, sentence) if key == "budget"}


@pytest.mark.parametrize(
    ("language", "sentence", "counts"),
    [
        ("de", "Menge: 210 Bestellungen am Tag im Sommer, 40 am Tag außerhalb.", {"210 orders per day", "40 orders per day"}),
        ("fr", "Nous avons 210 commandes par jour à Noël, 40 par jour le reste de l'année.", {"210 orders per day", "40 orders per day"}),
        ("es", "Tenemos 210 pedidos al día en verano y 40 al día el resto del año.", {"210 orders per day", "40 orders per day"}),
        ("nl", "We hebben 210 orders per dag in de zomer en 40 per dag daarbuiten.", {"210 orders per day", "40 orders per day"}),
        ("pt", "Temos 210 encomendas por dia no verão e 40 por dia no resto do ano.", {"210 orders per day", "40 orders per day"}),
        ("de", "Wir haben 210 Bestellungen am Tag, 40 am Tag mehr im Sommer.", {"210 orders per day"}),
        ("es", "\n\nFacturas (CFDI): 290 al mes\n", {"290 invoices per month"}),
        ("de", "\n\nRechnungen (Inland): 290 pro Monat\n", {"290 invoices per month"}),
        ("fr", "On parle de 48 commandes par mois.", {"48 orders per month"}),
        ("fr", "On parle de 48 commandes par mois l'an prochain.", set()),
        ("fr", "\n\nVolumes : 180 factures / mois ; sans doute 400 d'ici un an, mais c'est un guess\n", {"180 invoices per month"}),
        ("nl", "Wij hebben 60 bestellingen per week, gok ik.", set()),
        ("de", "Es sind 60 Aufträge pro Woche, genau weiß ich es nicht.", set()),
        ("es", "Son 60 pedidos por semana, no lo sé exacto.", set()),
        ("pt", "São 60 encomendas por semana, não sei ao certo.", set()),
    ],
)  # fmt: skip
def test_counts_whose_noun_stands_elsewhere_and_guessed_ones(language: str, sentence: str, counts: set[str]) -> None:
    assert {value for key, value in facts(language, sentence) if key == "volumes"} == counts


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("bonjour à tous\n\ncrm hubspot\ncompta + factures pennylane\n\nvoilà\n", ("erp", "Pennylane")),
        ("dag allemaal\n\nwe doen het kort\n\nklanten staan in zoho crm\nfacturen in moneybird\nwebwinkel lightspeed, magazijn picqer\n60 orders per dag\n", ("other_systems", "Lightspeed")),
        ("Bonjour,\n\nNos vendeurs utilisent Freshsales. Comptabilité et inventaire : Acomba.\n", ("erp", "Acceo Acomba")),
    ],
)  # fmt: skip
def test_the_work_at_the_head_of_a_line_makes_a_name_a_product(text: str, system: tuple[str, str]) -> None:
    assert system in {(fact.key, fact.value) for fact in read(text).facts}


@pytest.mark.parametrize(
    "words",
    ["avant c'était ebp, arrêté il y a deux ans", "avant on avait ebp, c'est fini"],
)
def test_what_was_there_before_is_past(words: str) -> None:
    reading = read(f"bonjour\nje fais court\n\ncrm hubspot\ncompta sellsy\n{words}\n")
    assert ("erp", "EBP", "past") in {(left.key, left.value, left.why) for left in reading.excluded}


def test_a_line_typed_small_names_no_product_by_a_common_word() -> None:
    reading = read("bonjour\nje fais court\n\ncrm hubspot\nboutique sage, mais chère\n")
    assert "Sage" not in {fact.value for fact in reading.facts}


@pytest.mark.parametrize(
    ("language", "line", "who"),
    [
        ("fr", "coté sécurité : Lise Morel", ("security", "Lise Morel")),
        ("es", "Financiera: Rosa Peña", ("finance", "Rosa Peña")),
        ("nl", "Informatieveiligheid: Bram Devos", ("security", "Bram Devos")),
    ],
)
def test_labels_of_roles_as_they_are_typed(language: str, line: str, who: tuple[str, str]) -> None:
    assert who in facts(language, f"\n\n{line}\n")


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("operationeel manager", "operations"),
        ("Manager Inkoop", "procurement"),
        ("Manager Einkauf", "procurement"),
        ("Manager achats", "procurement"),
        ("Coordinadora de compras", "procurement"),
        ("Directeur opérationnel", "operations"),
    ],
)
def test_titles_below_a_signature(title: str, key: str) -> None:
    reading = read(f"Hello,\n\nour CRM is HubSpot, our ERP is NetSuite.\n\nKind regards\nRuth Ham\n{title}\n")
    assert key in {fact.key for fact in reading.facts}


@pytest.mark.parametrize(
    "lines",
    [
        "2. Systeme\n2.1 CRM: HubSpot\n2.2 ERP: Odoo\n2.3 Frachten: Lademax\n2.4 Hosting: Hetzner",
        "2. Systèmes à relier\n2.1 CRM : HubSpot\n2.2 ERP : Odoo\n2.3 Transport : Lademax\n2.4 Responsable : Durand",
        "2. Sistemas que se deben conectar\n   a) CRM: HubSpot\n   b) ERP: Odoo\n   c) Fletes: Lademax",
        "2. Systemen\n2.1 CRM: HubSpot\n2.2 ERP: Odoo\n2.3 Vracht: Lademax\n2.4 Contactpersoon: Jansen",
        "2. SISTEMAS A INTEGRAR\n2.1 CRM: HubSpot.\n2.2 ERP: Odoo.\n2.3 Fretes: Lademax.",
    ],
)
def test_an_unknown_name_in_a_list_of_systems_is_one(lines: str) -> None:
    language = next(each for each, word in (("de", "Systeme\n"), ("fr", "Systèmes"), ("nl", "Systemen"), ("pt", "INTEGRAR"), ("es", "deben")) if word in lines)  # fmt: skip
    told = systems(language, f"\n\n{lines}\n")
    assert "Lademax" in told
    assert not {"Hetzner", "Durand", "Jansen"} & told


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "- Termine: Kalendo, das gehört nicht zum Auftrag"),
        ("fr", "- Rendez-vous : Kalendo, qui n'entre pas dans la mission"),
        ("es", "- Citas: Kalendo, que no entra en el encargo"),
        ("nl", "- Afspraken: Kalendo, dat hoort er niet bij"),
        ("pt", "- Marcações: Kalendo, que não entra no pedido"),
    ],
)
def test_an_unknown_name_is_left_out_by_its_line(language: str, line: str) -> None:
    reading = read(ABOUT[language].format(f"\n\n- CRM: HubSpot\n- ERP: NetSuite\n{line}\n"))
    assert "Kalendo" in {left.value for left in reading.excluded}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Produktivstart ist der 12. April 2027 (gestern stand da März, das war falsch)."),
        ("fr", "La mise en service est le 12 avril 2027 (hier j'avais écrit mars, c'était faux)."),
        ("es", "La puesta en marcha es el 12 de abril de 2027 (ayer ponía marzo, estaba mal)."),
        ("nl", "De livegang is op 12 april 2027 (gisteren stond er maart, dat was fout)."),
        ("pt", "A entrada em produção é a 12 de abril de 2027 (ontem estava março, era engano)."),
    ],
)
def test_a_day_beside_a_bracket_with_another_month(language: str, sentence: str) -> None:
    assert {value for key, value in facts(language, sentence) if key == "go_live"} == {"2027-04-12"}


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("de", "Bei Preisen führt NetSuite, bei Ansprechpartnern HubSpot.", True),
        ("es", "\n\nQuién manda: NetSuite en precios, HubSpot en contactos\n", True),
        ("pt", "\n\nQuem manda: NetSuite na morada fiscal\n", True),
        ("nl", "\n\nWie is de baas: NetSuite over prijzen, HubSpot over contacten\n", True),
        ("pt", "\n\nQuem manda: a Ana na contabilidade\n", False),
    ],
)
def test_which_system_is_right(language: str, sentence: str, told: bool) -> None:
    assert ("authority" in {key for key, _ in facts(language, sentence)}) is told


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Vorige operationeel manager: Jan Bos"),
        ("de", "Ehemaliger Einkaufsleiter: Jan Bos"),
        ("es", "Anterior director financiero: Juan Bos"),
        ("fr", "Ancien responsable des achats : Jean Bos"),
    ],
)
def test_who_had_a_post_has_none(language: str, line: str) -> None:
    assert not {value for _, value in facts(language, f"\n\n{line}\n") if "Bos" in value}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "de",
            "Wir schreiben 640 Rechnungen im Monat, Verzeihung, ich bin in der Zeile verrutscht: 410 Rechnungen im Monat.",
        ),
        ("fr", "Nous faisons 640 factures par mois, mauvaise colonne, 410 factures par mois."),
        ("es", "Emitimos 640 facturas al mes, perdón, miré la hoja equivocada: 410 facturas al mes."),
        ("nl", "We maken 640 facturen per maand, sorry, dat was het verkeerde blad: 410 facturen per maand."),
        ("pt", "Emitimos 640 faturas por mês, desculpem, linha errada: 410 faturas por mês."),
    ],
)
def test_a_count_that_is_put_right_with_its_reason(language: str, sentence: str) -> None:
    assert {value.split()[0] for key, value in facts(language, sentence) if key == "volumes"} == {"410"}


def test_a_numbered_text_puts_nothing_right() -> None:
    text = (
        "\n\n3.04 Das Lager nutzt Zendesk. Pardon der Kürze wegen.\n3.05 Das Büro schreibt 300 Rechnungen im Monat.\n"
    )
    assert "Zendesk" in systems("de", text)


@pytest.mark.parametrize(
    ("language", "line", "read_as"),
    [
        ("de", "Das CRM: Pipedrive, das ERP: Xentral, der Shop: Shopify, die Tickets: Zendesk", {"Shopify", "Zendesk"}),
        ("fr", "le CRM : Sellsy, le ERP : Dolibarr, le billing : Zuora, le SSO : Okta", {"Zuora", "Okta"}),
        ("nl", "CRM = Teamleader, boekhouding = Twinfield, planning in Teamwork, SSO met Okta", {"Teamwork", "Okta"}),
        ("pt", "o CRM: Pipedrive, o ERP: Moloni, a loja: Shopify, os tickets: Zendesk", {"Shopify", "Zendesk"}),
    ],
)
def test_several_systems_on_one_line(language: str, line: str, read_as: set[str]) -> None:
    greeting = ABOUT[language].partition("\n")[0]
    told = {(fact.key, fact.value) for fact in read(f"{greeting}\n\n- {line}\n").facts}
    assert {value for key, value in told if key == "other_systems"} == read_as
    assert len({value for key, value in told if key in ("crm", "erp")}) == 2


@pytest.mark.parametrize(
    ("language", "sentence", "day"),
    [
        ("nl", "De licenties zijn aangekocht. Verlenging op 1 oktober 2027.", {"2027-10-01"}),
        ("de", "Die Lizenzen sind gekauft. Verlängerung am 1. Oktober 2027.", {"2027-10-01"}),
        ("fr", "Les licences sont achetées. Reconduction au 1er octobre 2027.", {"2027-10-01"}),
        ("pt", "O contrato do HubSpot é renovado, com efeitos a partir de 1 de outubro de 2027.", {"2027-10-01"}),
        ("nl", "De huur van de loods is betaald. Verlenging op 1 oktober 2027.", set()),
        ("de", "Die Domain ist gekauft. Verlängerung am 1. Oktober 2027.", set()),
    ],
)
def test_a_day_of_renewal_behind_its_licences(language: str, sentence: str, day: set[str]) -> None:
    assert {value for key, value in facts(language, sentence) if key == "renewal_date"} == day


@pytest.mark.parametrize(
    ("language", "sentence", "key", "value"),
    [
        ("es", "\n\nPatrocinadora: Ana Rey de Castro\n", "sponsor", "Ana Rey de Castro"),
        ("pt", "\n\nFinanceiro: Maria das Dores Lima\n", "finance", "Maria das Dores Lima"),
        ("pt", "A directora financeira é a Dra. Rita Lemos.", "finance", "Rita Lemos"),
        ("de", "Finanzen bin ich selbst.", "finance", "bo@acme.example"),
        ("nl", "\n\nVragen: tot 4 december 2026. Ingebruikname: 28 juni 2027.\n", "go_live", "2027-06-28"),
        ("es", "Facturamos 220 pedidos por mes.", "volumes", "220 orders per month"),
    ],
)
def test_names_of_many_parts_first_persons_and_lines_of_days(
    language: str, sentence: str, key: str, value: str
) -> None:
    assert (key, value) in facts(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El patrocinio del Rally de Ordizia (9.000 €) es de marketing."),
        ("es", "\n\nFinanzas: Banco de Crédito y Comercio\n"),
        ("es", "Facturamos 220 millones al año."),
    ],
)
def test_what_is_sponsored_and_a_bank_are_nobody(language: str, sentence: str) -> None:
    assert not {key for key, _ in facts(language, sentence)} & {"sponsor", "finance", "volumes"}


@pytest.mark.parametrize(
    ("language", "bracket", "before"),
    [
        ("fr", "avant, c'était Sage 50, abandonné en 2022", "Sage 50"),
        ("es", "antes era Holded, se dejó en 2022", "Holded"),
        ("nl", "vroeger hadden we SnelStart, opgezegd in 2022", "SnelStart"),
        ("de", "vorher war es Collmex, 2022 abgeschaltet", "Collmex"),
    ],
)
def test_what_was_there_before_in_brackets(language: str, bracket: str, before: str) -> None:
    named = systems(language, f"\n\n- Shop: Shopify\n- ERP: NetSuite ({bracket})\n")
    assert "NetSuite" in named
    assert before not in named


def test_two_whose_link_is_asked_for_are_there() -> None:
    text = "Guten Tag,\n\nzu beschreiben ist die Schnittstelle zwischen Pipedrive (CRM) und Xentral (ERP).\n"
    assert {"Pipedrive", "xentral"} <= {fact.value for fact in read(text).facts}


@pytest.mark.parametrize(
    ("language", "line", "left"),
    [
        ("de", "- Buchhaltung: im Mai von Collmex auf Xentral umgestiegen", "Collmex"),
        ("fr", "- Boutique : en mai on est passé de Magento à Shopify", "Magento"),
        ("es", "- Tienda: en mayo nos pasamos de Magento a Shopify", "Magento"),
        ("nl", "- Webshop: in mei overgestapt van Magento op Shopify", "Magento"),
        ("pt", "- Loja: em maio mudámos do Magento para o Shopify", "Magento"),
    ],
)
def test_a_move_that_a_label_tells_of(language: str, line: str, left: str) -> None:
    named = systems(language, f"\n\n{line}\n")
    assert left not in named
    assert named & {"Shopify", "xentral"} or language == "fr"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Wir schreiben 640 Rechnungen pro Monat, äh nein: 410 pro Monat."),
        ("de", "Wir schreiben 640 Rechnungen pro Monat, oh nein, 410 Rechnungen pro Monat."),
        ("fr", "Nous faisons 640 factures par mois, euh non : 410 factures par mois."),
        ("es", "Emitimos 640 facturas por mes... no, 410 facturas por mes."),
        ("nl", "We maken 640 facturen per maand, eh nee: 410 facturen per maand."),
        ("nl", "We maken 640 facturen per maand, nee wacht, 410 per maand."),
        ("pt", "Emitimos 640 faturas por mês, ai não: 410 faturas por mês."),
    ],
)
def test_a_count_that_a_no_takes_back(language: str, sentence: str) -> None:
    assert {value.split(" ", 1)[0] for key, value in facts(language, sentence) if key == "volumes"} == {"410"}
    assert all("invoices" in value for key, value in facts(language, sentence) if key == "volumes")


def test_a_no_before_a_count_of_something_else_takes_nothing_back() -> None:
    counts = facts("fr", "Nous faisons 640 factures par mois, non, 90 commandes par semaine.")
    assert {value.split()[0] for key, value in counts if key == "volumes"} == {"640", "90"}


@pytest.mark.parametrize(
    ("language", "status"),
    [
        ("de", "Angebot erhalten, Lizenz nicht gekauft"),
        ("fr", "devis reçu (9 000 €), pas encore signé"),
        ("es", "presupuesto recibido, sin comprar"),
        ("nl", "offerte gehad, nog niet besteld"),
        ("pt", "proposta recebida, licença não comprada"),
    ],
)
def test_an_offer_that_was_not_bought_is_no_system(language: str, status: str) -> None:
    rows = f"\n\n| CRM | HubSpot | ok |\n| ERP | NetSuite | ok |\n| Middleware | Celigo | {status} |\n"
    told = facts(language, rows)
    assert "Celigo" not in {value for _, value in told}
    assert ("licence_status", "not purchased") in told


@pytest.mark.parametrize(
    ("language", "sentence", "status"),
    [
        ("de", "Für die Kopplung stehen Celigo und Boomi zur Auswahl.", "evaluating"),
        ("nl", "Voor de koppeling twijfelen we tussen Celigo en Boomi.", "evaluating"),
        ("fr", "Pour le pont on évalue Celigo, rien d'acheté.", "evaluating"),
        ("fr", "Les licences HubSpot sont en train d'être renouvelées.", "renewing"),
        ("pt", "As licenças do HubSpot estão a ser renovadas.", "renewing"),
        ("es", "\n\nCRM | HubSpot | contrato firmado, 9 usuarios\nERP | NetSuite | en uso\n", "signed"),
        ("de", "\n\nCRM | HubSpot | Vertrag unterschrieben, 9 Nutzer\nERP | NetSuite | im Einsatz\n", "signed"),
    ],
)
def test_licences_by_what_is_compared_renewed_or_stands_in_a_row(language: str, sentence: str, status: str) -> None:
    assert ("licence_status", status) in facts(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "day"),
    [
        ("de", "Der HubSpot-Vertrag ist bezahlt. Verlängerungsdatum ist der 1. Oktober 2027.", {"2027-10-01"}),
        ("es", "La licencia de HubSpot está comprada. Se renueva el 1 de octubre de 2027.", {"2027-10-01"}),
        ("fr", "La licence HubSpot est achetée. Elle se renouvelle le 1er octobre 2027.", {"2027-10-01"}),
        ("nl", "De licentie van HubSpot is gekocht. Ze verlengt op 1 oktober 2027.", {"2027-10-01"}),
        ("fr", "Le contrat de nettoyage est signé. Il se renouvelle le 1er octobre 2027.", set()),
        ("es", "El contrato de limpieza está firmado. Se renueva el 1 de octubre de 2027.", set()),
    ],
)
def test_a_day_on_which_what_was_just_named_renews(language: str, sentence: str, day: set[str]) -> None:
    assert {value for key, value in facts(language, sentence) if key == "renewal_date"} == day


@pytest.mark.parametrize(
    ("language", "line"),
    [("de", "Finanzen: ich"), ("nl", "Financiën: ik"), ("es", "Finanzas: yo"), ("pt", "Finanças: eu (Bo)")],
)
def test_the_sender_named_by_one_word(language: str, line: str) -> None:
    assert ("finance", "bo@acme.example") in facts(language, f"\n\n{line}\n")


def test_a_bracket_about_another_sum_leaves_the_first_as_it_is() -> None:
    assert ("budget", "EUR 9200") in facts("pt", "\n\nOrçamento: 9.200 € (o sócio fala em 7.000 €, esqueçam)\n")


def test_a_second_count_in_the_next_cell() -> None:
    rows = "\n\nCRM | HubSpot | en uso\nVolumen | 70 pedidos por mes | y 900 facturas por mes\n"
    assert {"70", "900"} <= {value.split()[0] for key, value in facts("es", rows) if key == "volumes"}


@pytest.mark.parametrize("remark", ["en uso", "en uso desde 2021"])
def test_a_system_whose_row_says_that_it_is_in_use(remark: str) -> None:
    rows = f"Qué | Con qué | Nota\nCRM | HubSpot | en uso\nERP | NetSuite | en uso\nFirma | DocuSign | {remark}\n"
    assert "DocuSign" in systems("es", f"\n\n{rows}")


def test_a_finer_number_is_no_title_of_the_next_part() -> None:
    text = "\n\n4. Planning\n4.3 Ingebruikname 1 oktober 2027\n\n5. Plafond\n5.1 Het budget is € 31.000.\n"
    assert {("go_live", "2027-10-01"), ("budget", "EUR 31000")} <= facts("nl", text)


def test_what_is_sent_or_paid_apart_tells_no_rule() -> None:
    sentence = "Un cliente nos manda CSV. Hay 24.000 euros (el horno, 310.000 euros, va por otro lado)."
    assert not {"authority", "exceptions_known"} & {key for key, _ in facts("es", sentence)}


@pytest.mark.parametrize(
    ("language", "words", "right", "wrong"),
    [
        ("de", "Budget: sie nannte erst 30.000 €, korrigierte dann auf 25.000 €", "budget=EUR 25000", "EUR 30000"),
        ("nl", "Zei eerst 90 orders per dag, verbeterde zich: 70 orders per dag.", "volumes=70 orders per day", "90"),
        ("fr", "A dit « 90 commandes par jour », puis a rectifié : 70 commandes par jour.", "volumes=70 orders", "90"),
        ("es", "Dijo primero 90 pedidos al día, luego se corrigió: 70 pedidos al día.", "volumes=70 orders", "90"),
        ("pt", "Falou 90 pedidos por dia, depois emendou: 70 pedidos por dia.", "volumes=70 orders per day", "90"),
        ("es", "Presupuesto: dijo 30.000 euros, después rectificó: 25.000 euros.", "budget=EUR 25000", "EUR 30000"),
    ],
)
def test_what_somebody_said_first_and_put_right(language: str, words: str, right: str, wrong: str) -> None:
    facts, _, assumed = told(language, f"CRM: Pipedrive\nERP: NetSuite\n{words}\n")
    assert any(fact.startswith(right) for fact in facts)
    assert not any(wrong in one for one in facts | assumed)


def test_what_is_put_right_by_hand_takes_no_count_back() -> None:
    sentence = "Nous faisons 90 commandes par jour, corrigées à la main : 8 commandes par jour sont fausses."
    assert ("volumes", "90 orders per day") in facts("fr", sentence)


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("de", "Notiz: der externe Buchhalter nutzt Lexware.", "Lexware"),
        ("nl", "Overig: het boekhoudkantoor werkt met Twinfield.", "Twinfield"),
        ("fr", "Divers : l'expert-comptable travaille sur Cegid.", "Cegid"),
        ("es", "Notas: el asesor fiscal usa Contasol, no cuenta.", "Contasol"),
        ("pt", "Outros: o contabilista externo usa TOConline.", "TOConline"),
        ("es", "Notas: el cliente Olivos Reunidos S.A. trabaja con Odoo.", "Odoo"),
        ("fr", "Notes : le client Verre & Cie utilise Odoo.", "Odoo"),
    ],
)
def test_a_note_on_the_system_of_who_keeps_the_books_outside_or_of_a_client(
    language: str, words: str, name: str
) -> None:
    assert not any(name in system for system in systems(language, f"\n\n{words}\n"))


def test_what_is_exported_to_the_tax_adviser_stays_ours() -> None:
    words = "Wir nutzen Freshsales. Unser Steuerberater nutzt DATEV, an den exportieren wir jeden Monat aus Lexware."
    found = {fact.value for fact in read(words).facts}
    assert "Lexware" in found
    assert "DATEV" not in found


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Sonstiges: Frau Anders ist unsere externe Buchhalterin, Jens Amsel ist der Vorarbeiter."),
        ("nl", "Overig: Jan Anders is onze externe boekhouder, Piet Amsel is de voorman."),
        ("fr", "À savoir : Luc Anders est notre comptable externe, Jean Amsel est le contremaître."),
        ("es", "Notas: Luis Anders es nuestro contable externo, Juan Amsel es el capataz."),
        ("pt", "Notas: Luís Anders é o nosso contabilista externo, João Amsel é o encarregado."),
    ],
)
def test_who_keeps_the_books_outside_or_leads_the_yard_has_no_finance_role(language: str, line: str) -> None:
    assert not any(key == "finance" for key, _ in facts(language, f"\n\n{line}\n"))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Frau Vera Anders ist unsere Buchhalterin, Jens Amsel ist der Vorarbeiter."),
        ("fr", "Vera Anders est notre directrice financière, Jean Amsel est le contremaître."),
        ("es", "Vera Anders es la directora financiera, Juan Amsel es el capataz."),
    ],
)
def test_who_is_named_next_has_not_the_role_of_the_one_before(language: str, line: str) -> None:
    assert {who for key, who in facts(language, f"\n\n{line}\n") if key == "finance"} == {"Vera Anders"}


@pytest.mark.parametrize(
    ("language", "head", "status"),
    [
        ("de", "Bereich | System | Stand", "gehört der Spedition, nicht uns"),
        ("nl", "Gebied | Systeem | Status", "van de vervoerder, niet van ons"),
        ("fr", "Fonction | Système | Situation", "celui du transporteur, pas à nous"),
        ("es", "Área | Sistema | Estado", "es del transportista, no es nuestro"),
        ("pt", "Função | Sistema | Situação", "é da transportadora, não é nosso"),
    ],
)
def test_a_row_of_a_system_that_is_anothers(language: str, head: str, status: str) -> None:
    rows = f"\n\n{head}\nCRM | Pipedrive | ok\nTracking | Geotab | {status}\nSupport | Zendesk | ok\n"
    found = systems(language, rows)
    assert "Zendesk" in found
    assert "Geotab" not in found


@pytest.mark.parametrize(
    ("above", "sent"),
    [
        ("ich leite eine alte Mail weiter. Davon gilt nichts mehr.\n\nWas gilt: CRM Gripp, ERP Odoo.", "Von"),
        ("hieronder een oude mail. Daar klopt niets meer van.\n\nWat klopt: CRM Gripp, ERP Odoo.", "Van"),
        ("je transfère un vieux mail. Plus rien n'est valable.\n\nCe qui vaut : CRM Gripp, ERP Odoo.", "De"),
        ("reenvío un correo viejo. Ya nada de eso vale.\n\nLo que vale: CRM Gripp, ERP Odoo.", "De"),
        ("encaminho um email antigo. Já nada disso é válido.\n\nO que vale: CRM Gripp, ERP Odoo.", "De"),
        ("I forward an old mail. None of it holds any more.\n\nOur CRM is Gripp, our ERP is Odoo.", "From"),
    ],
)
def test_a_forwarded_mail_of_which_nothing_holds(above: str, sent: str) -> None:
    below = f"{sent}: Emil Vogt\nSent: 9 August 2023\nSubject: CRM\n\n> We use Insightly and QuickBooks.\n"
    found = {fact.value for fact in read(f"{above}\n\n---- Forwarded message ----\n{below}").facts}
    assert {"Gripp", "Odoo"} <= found
    assert not {"Insightly", "QuickBooks"} & found


@pytest.mark.parametrize(
    ("language", "line", "fact"),
    [
        ("es", "arranque 4 de mayo de 2027", ("go_live", "2027-05-04")),
        ("pt", "entrada no ar 4 de maio de 2027", ("go_live", "2027-05-04")),
        ("de", "Genehmigter Betrag: 21.000 Euro", ("budget", "EUR 21000")),
        ("nl", "Toegestaan bedrag: 21.000 euro", ("budget", "EUR 21000")),
        ("fr", "Somme disponible : 21 000 euros", ("budget", "EUR 21000")),
        ("es", "Importe autorizado: 21.000 euros", ("budget", "EUR 21000")),
        ("es", "Legales: Dra. Amsel", ("legal", "Amsel")),
    ],
)
def test_days_sums_and_people_of_short_lines(language: str, line: str, fact: tuple[str, str]) -> None:
    assert fact in facts(language, f"\n\n{line}\n")


def test_a_label_of_the_work_for_clients_is_no_client() -> None:
    rows = "2.1 Relation client : Zoho CRM.\n2.2 Progiciel : Odoo.\n\n4.1 Une commande validée dans Zoho déclenche un envoi."
    assert "Zoho CRM" in {fact.value for fact in read(rows).facts}


@pytest.mark.parametrize(
    ("language", "line", "there"),
    [
        ("nl", "Support: Freshdesk stond er, opgezegd per 1 mei 2026", False),
        ("nl", "Support: Freshdesk, opgezegd per 1 mei 2027", True),
        ("de", "Support: Freshdesk, gekündigt zum 31.05.2026", False),
        ("de", "Support: Freshdesk, nicht gekündigt zum 31.05.2026", True),
        ("fr", "Support : Freshdesk, résilié au 1er mai 2026", False),
        ("es", "Soporte: Freshdesk, dado de baja en mayo de 2026", False),
        ("pt", "Suporte: Freshdesk, cancelado em 1 de maio de 2026", False),
    ],
)
def test_what_ended_on_a_day_that_is_over_is_not_there(language: str, line: str, there: bool) -> None:
    found = facts(language, f"\n\nCRM: HubSpot\nERP: Odoo\n{line}\n")
    assert (("other_systems", "Freshdesk") in found) is there


@pytest.mark.parametrize(
    ("language", "live", "over"),
    [
        ("de", "im Einsatz", "außer Betrieb seit März 2026"),
        ("nl", "in gebruik", "buiten gebruik sinds maart 2026"),
        ("fr", "en service", "hors service depuis mars 2026"),
        ("es", "en uso", "fuera de uso desde marzo de 2026"),
        ("pt", "em uso", "fora de uso desde março de 2026"),
    ],
)
def test_a_row_of_what_is_out_of_use(language: str, live: str, over: str) -> None:
    rows = f"| System | ERP/CRM | Status |\n|---|---|---|\n| HubSpot | CRM | {live} |\n| Odoo | ERP | {live} |\n| Exact Globe | ERP | {over} |"
    found = facts(language, f"\n\n{rows}\n")
    assert ("erp", "Odoo") in found
    assert not any(value.startswith("Exact") for _, value in found)


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("nl", "De operatie valt onder mij.", "operations"),
        ("nl", "De inkoop is mijn verantwoordelijkheid.", "procurement"),
        ("de", "Der Einkauf liegt bei mir.", "procurement"),
        ("de", "Betrieb mach ich.", "operations"),
        ("fr", "Les opérations sont sous ma responsabilité.", "operations"),
        ("es", "Las operaciones están a mi cargo.", "operations"),
        ("pt", "As operações estão a meu cargo.", "operations"),
    ],
)
def test_what_rests_on_the_writer(language: str, sentence: str, role: str) -> None:
    found = {(fact.key, fact.value) for fact in read(f"{HOUSE[language].format(sentence)}\n\nBo Ames").facts}
    assert (role, "bo@acme.example") in found


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De operatie valt niet onder mij."),
        ("de", "Der Betrieb liegt bei Minden."),
        ("fr", "Les opérations ne sont pas sous ma responsabilité."),
        ("es", "Las operaciones no están a mi cargo."),
        ("pt", "As operações não estão a meu cargo."),
    ],
)
def test_what_does_not_rest_on_the_writer(language: str, sentence: str) -> None:
    found = {fact.key for fact in read(f"{HOUSE[language].format(sentence)}\n\nBo Ames").facts}
    assert "operations" not in found
