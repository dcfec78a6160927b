"""Who decides on the money or on the work, in five languages and in any order of words; and what else the grids of words for
briefs abroad were made to tell: sums that nobody may exceed, what is not bought yet, what runs on and who a system belongs to."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading
from inwriting.reading.moods.renewed import without_whether
from inwriting.reading.roles.spending_abroad import is_of_spending

PLAYBOOK = load_playbook("crm-erp-integration")
ABOUT = {
    "de": "Guten Tag,\n\nunser CRM ist HubSpot. Unser ERP ist NetSuite. Wir möchten die beiden verbinden. {}\n\nMit freundlichen Grüßen\nBo\n",
    "fr": "Bonjour,\n\nnotre CRM est HubSpot. Notre ERP est NetSuite. Nous souhaitons relier les deux. {}\n\nCordialement\nBo\n",
    "es": "Hola:\n\nnuestro CRM es HubSpot. Nuestro ERP es NetSuite. Queremos conectar los dos. {}\n\nUn saludo\nBo\n",
    "nl": "Goedendag,\n\nons CRM is HubSpot. Ons ERP is NetSuite. We willen die twee koppelen. {}\n\nMet vriendelijke groet\nBo\n",
    "pt": "Bom dia,\n\no nosso CRM é o HubSpot. O nosso ERP é o NetSuite. Queremos ligar os dois. {}\n\nCom os melhores cumprimentos\nBo\n",
}
ROLES = ("finance", "sponsor", "operations", "procurement", "security", "legal")
WRITER = "bo@acme.example"


def read(language: str, sentence: str) -> BriefReading:
    return read_brief(ABOUT[language].format(sentence), PLAYBOOK, author=WRITER, written=date(2026, 11, 24))


def facts(language: str, sentence: str) -> set[tuple[str, str]]:
    return {(fact.key, fact.value) for fact in read(language, sentence).facts}


def roles(language: str, sentence: str) -> set[tuple[str, str]]:
    return {(key, value) for key, value in facts(language, sentence) if key in ROLES}


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("de", "Die Mittel gibt unsere Schatzmeisterin Ute Brandt frei.", ("finance", "Ute Brandt")),
        ("de", "Über die Ausgaben entscheidet Ute Brandt.", ("finance", "Ute Brandt")),
        ("de", "Wer die Kosten genehmigt, ist Ute Brandt.", ("finance", "Ute Brandt")),
        ("de", "Das Vorhaben bewilligt unser Inhaber, Jens Ott.", ("sponsor", "Jens Ott")),
        ("fr", "Les dépenses sont validées par Léa Caron.", ("finance", "Léa Caron")),
        ("fr", "C'est Léa Caron qui autorise les dépenses.", ("finance", "Léa Caron")),
        ("fr", "Léa Caron, directrice financière : elle approuve la dépense.", ("finance", "Léa Caron")),
        ("fr", "C'est notre gérant, Luc Morel, qui approuve la dépense.", ("sponsor", "Luc Morel")),
        ("es", "Quien aprueba el gasto es mi hermano, Iván Soto, que lleva la contabilidad.", ("finance", "Iván Soto")),
        ("es", "Los gastos los autoriza Iván Soto.", ("finance", "Iván Soto")),
        ("es", "El proyecto lo aprueba nuestra gerente, Marta Gil.", ("sponsor", "Marta Gil")),
        ("nl", "De uitgaven worden goedgekeurd door Piet Mulder.", ("finance", "Piet Mulder")),
        ("nl", "Piet Mulder geeft het geld vrij.", ("finance", "Piet Mulder")),
        ("nl", "Piet Mulder (eigenaar) betaalt.", ("sponsor", "Piet Mulder")),
        ("pt", "As despesas são autorizadas pela Leonor Vaz.", ("finance", "Leonor Vaz")),
        ("pt", "Quem aprova a despesa é a Leonor Vaz.", ("finance", "Leonor Vaz")),
        ("pt", "O projeto é aprovado pelo nosso gerente, Rui Lopes.", ("sponsor", "Rui Lopes")),
        ("de", "Über Kosten in diesem Rahmen entscheide ich als Kassenwart.", ("finance", WRITER)),
        ("fr", "Je valide la dépense.", ("finance", WRITER)),
        ("es", "El gasto lo autorizo yo.", ("finance", WRITER)),
        ("nl", "Ik keur de uitgave goed.", ("finance", WRITER)),
        ("pt", "Quem autoriza a despesa sou eu.", ("finance", WRITER)),
        ("de", "Das Projekt verantworte ich als Geschäftsführer selbst.", ("sponsor", WRITER)),
    ],
)
def test_who_decides(language: str, sentence: str, role: tuple[str, str]) -> None:
    assert roles(language, sentence) == {role}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Die Kosten genehmigt der Beirat, Ute Brandt ist nur zur Info dabei."),
        ("de", "Bei unserem Kunden genehmigt Hans Weber das Projekt."),
        ("de", "Ute Brandt gibt viel Geld aus."),
        ("de", "Wer das Geld freigibt, ist noch offen. Frau Ute Brandt schreibt Ihnen."),
        ("fr", "Léa Caron ne valide pas la dépense."),
        ("fr", "La dépense est validée par le conseil, Paul Durand vous écrira."),
        ("es", "El gasto lo autoriza la junta, no Iván Soto."),
        ("es", "Yo no autorizo el gasto."),
        ("nl", "De uitgave moet nog worden goedgekeurd, vraag het aan Jan Smit."),
        ("pt", "A Leonor Vaz não decide a despesa."),
    ],
)
def test_who_does_not_decide(language: str, sentence: str) -> None:
    assert not roles(language, sentence)


@pytest.mark.parametrize(
    "label",
    [
        "Autoriza el gasto",
        "Wer gibt das Geld frei",
        "Qui autorise la dépense",
        "Quem aprova a despesa",
        "Geeft de uitgave vrij",
    ],
)
def test_labels_of_the_money(label: str) -> None:
    assert is_of_spending(label)


@pytest.mark.parametrize("label", ["Gasto", "Geld", "Aprueba el proyecto", "Dépenses 2025", "Kosten je Monat"])
def test_labels_of_something_else(label: str) -> None:
    assert not is_of_spending(label)


@pytest.mark.parametrize(
    ("language", "sentence", "fact"),
    [
        ("es", "Presupuesto: COP $80.000.000", ("budget", "COP 80000000")),
        ("es", "Presupuesto: MXN $80,000.00 más IVA", ("budget", "MXN 80000")),
        ("de", "Wir dürfen nicht mehr als 8.000 € ausgeben.", ("budget", "EUR 8000")),
        ("fr", "Ça ne doit pas coûter plus de 8 000 €.", ("budget", "EUR 8000")),
        ("es", "No queremos gastar más de 8.000 €.", ("budget", "EUR 8000")),
        ("nl", "Tot € 8.000 en geen cent meer.", ("budget", "EUR 8000")),
        ("pt", "Não pode custar mais de 8.000 €.", ("budget", "EUR 8000")),
        ("de", "In einem normalen Monat sind das 420 Bestellungen.", ("volumes", "420 orders per month")),
        ("fr", "Dans un mois normal, ça fait 420 commandes.", ("volumes", "420 orders per month")),
        ("pt", "Num mês normal são 420 encomendas.", ("volumes", "420 orders per month")),
        ("fr", "Le contrat HubSpot est signé et il expire le 31 mars 2027.", ("renewal_date", "2027-03-31")),
        (
            "es",
            "Firmamos el contrato de HubSpot en marzo y vence el 31 de marzo de 2027.",
            ("renewal_date", "2027-03-31"),
        ),
        (
            "de",
            "Das HubSpot-Abo läuft am 31. März 2027 aus, ob wir verlängern ist offen.",
            ("renewal_date", "2027-03-31"),
        ),
        ("nl", "De licentie van HubSpot wordt verlengd.", ("licence_status", "renewing")),
        ("pt", "Em março comprámos o HubSpot.", ("licence_status", "bought")),
        ("de", "Lizenzen: bisher nichts bestellt", ("licence_status", "not purchased")),
        ("fr", "Licences : encore rien d'acheté", ("licence_status", "not purchased")),
        ("es", "Licencias: nada comprado todavía", ("licence_status", "not purchased")),
        ("nl", "Licenties: nog niets aangekocht", ("licence_status", "not purchased")),
        ("pt", "Licenças: nada comprado ainda", ("licence_status", "not purchased")),
        ("de", "Einkauf: Ute Brandt unterschreibt den Auftrag.", ("procurement", "Ute Brandt")),
        ("fr", "• en service le 3 mai 2027, avant l'été", ("go_live", "2027-05-03")),
    ],
)
def test_sums_counts_contracts_and_days(language: str, sentence: str, fact: tuple[str, str]) -> None:
    assert fact in facts(language, f"\n\n{sentence}\n\n")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Meine Frau meint, 8.000 Euro müssten reichen."),
        ("fr", "Mon mari pense que 8 000 euros devraient suffire."),
        ("es", "Mi socio y mi marido creen que con 8.000 euros debería bastar."),
        ("nl", "Mijn man denkt dat 8.000 euro wel genoeg is."),
        ("pt", "O meu marido acha que 8.000 euros devem chegar."),
    ],
)
def test_what_somebody_believes_to_be_enough_is_assumed(language: str, sentence: str) -> None:
    brief = read(language, sentence)
    assert not [fact for fact in brief.facts if fact.key == "budget"]
    assert [fact.value for fact in brief.hedged if fact.key == "budget"] == ["EUR 8000"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Wir können nicht mehr als 8.000 € pro Jahr für Lizenzen ausgeben."),
        ("es", "No podemos gastar más de 8.000 € en licencias."),
        ("de", "8.000 Euro reichen nicht."),
    ],
)
def test_other_sums(language: str, sentence: str) -> None:
    assert "budget" not in {key for key, _ in facts(language, sentence)}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Zendesk: nutzt unser Händler, wir nicht"),
        ("fr", "Zendesk : c'est le système du donneur d'ouvrage, nous avons juste un accès"),
        ("es", "Zendesk: lo usa la constructora, nosotros no"),
        ("nl", "Zendesk is toen buitengevlogen."),
        ("pt", "O laboratório com que trabalhamos usa o Zendesk."),
        ("de", "Ein Vertreter will uns Zendesk verkaufen."),
        ("fr", "La compta tourne sur NetSuite depuis que nous avons quitté Zendesk en 2023."),
        ("nl", "Andere systemen: Zendesk (gaat eruit, niet meetellen)"),
    ],
)
def test_a_system_that_is_anothers_or_gone(language: str, sentence: str) -> None:
    brief = read(language, f"\n\n{sentence}\n\n")
    assert {fact.value for fact in brief.facts if fact.key in ("crm", "erp", "other_systems")} == {
        "HubSpot",
        "NetSuite",
    }


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Die Buchhaltung arbeitet in NetSuite, der Kundendienst in Zendesk."),
        ("nl", "Sinds vorig jaar werken de medewerkers met Zendesk."),
        ("fr", "Les commerciaux travaillent dans HubSpot et le SAV dans Zendesk."),
    ],
)
def test_a_department_that_works_in_a_system(language: str, sentence: str) -> None:
    assert ("other_systems", "Zendesk") in facts(language, sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Am liebsten wäre uns, Kunden und Bestellungen gingen von allein rüber."),
        ("de", "Damit Kunden und Bestellungen nur noch einmal erfasst werden müssen."),
        ("fr", "Je veux que les clients et les commandes concordent aux trois endroits."),
        ("es", "Necesito que los clientes y los pedidos vayan solos de un sitio al otro."),
        ("nl", "Wat we willen: klanten en orders automatisch van verkoop naar boekhouding."),
        ("pt", "Quero que os clientes e as encomendas passem sozinhos."),
        ("es", "\n\nLo que queremos ver circular\n• clientes\n• pedidos\n\n"),
    ],
)
def test_records_that_are_to_go_over(language: str, sentence: str) -> None:
    assert {value for key, value in facts(language, sentence) if key == "entities"} == {"account", "order"}


@pytest.mark.parametrize(
    ("language", "sentence", "mood"),
    [
        ("de", "Die Rechnungen nicht, die bleiben in NetSuite.", "excluded"),
        ("fr", "L'historique des réclamations ne sera pas repris.", "excluded"),
        ("pt", "Quanto às faturas, ficam fora deste projeto.", "excluded"),
        ("nl", "De facturen, daar moet ik nog over nadenken.", "hedged"),
        ("es", "Las facturas, eso todavía lo tengo que pensar.", "hedged"),
    ],
)
def test_what_is_said_of_a_record_behind_it(language: str, sentence: str, mood: str) -> None:
    brief = read(language, sentence)
    assert len([item for item in getattr(brief, mood) if item.key == "entities"]) == 1
    assert not [fact for fact in brief.facts if fact.key == "entities"]


@pytest.mark.parametrize(
    ("language", "sentence", "shown"),
    [
        (
            "de",
            "Für den Vertrieb ist ein Kunde, wer kauft, für die Buchhaltung, wer zahlt.",
            "customer-defined-differently",
        ),
        ("nl", "Verkoop noemt de dealer klant, de boekhouding degene die betaalt.", "customer-defined-differently"),
        ("fr", "Les remises sont validées par simple mail.", "approvals-in-email"),
        ("pt", "Os descontos são aprovados por simples e-mail.", "approvals-in-email"),
        ("es", "Compramos HubSpot antes de que nadie definiera quién es responsable.", "buying-before-ownership"),
    ],
)
def test_signals_and_traps(language: str, sentence: str, shown: str) -> None:
    brief = read(language, sentence)
    assert shown in {one.key for one in (*brief.signals, *brief.traps)}


def test_that_it_is_open_whether_a_contract_is_renewed_is_taken_away() -> None:
    assert without_whether("Abo bis Mai, ob wir verlängern, ist noch nicht entschieden.") == "Abo bis Mai."
    assert without_whether("abonnement jusqu'en mai, pas encore décidé si on renouvelle") == "abonnement jusqu'en mai"
    assert without_whether("Wir verlängern im Mai.") == "Wir verlängern im Mai."
