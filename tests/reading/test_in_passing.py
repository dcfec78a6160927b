"""What a sentence names in passing is nobody's fact, in six languages: asked of bidders, left aside, given up, put off, looked at
only if, another's; numbers that nobody looked up are guesses, and the day of a fair is no go-live. Beside each what comes near.
"""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

PLAYBOOK = load_playbook("crm-erp-integration")
AROUND = {
    "de": "Guten Tag,\n\nwir sind ein Betrieb mit 40 Leuten und brauchen ein Angebot, um Vertrieb und Buchhaltung zu verbinden. {}\n\nMit freundlichen Grüßen\nPaul Meier",
    "nl": "Goedendag,\n\nwij zijn een bedrijf met 40 mensen en willen graag een offerte om verkoop en boekhouding te koppelen. {}\n\nMet vriendelijke groet,\nPaul de Wit",
    "fr": "Bonjour,\n\nnous sommes une entreprise de 40 personnes et nous voulons un devis pour relier les ventes et la comptabilité. {}\n\nCordialement,\nPaul Meyer",
    "es": "Buenos días:\n\nsomos una empresa de 40 personas y queremos un presupuesto para conectar ventas y contabilidad. {}\n\nUn saludo,\nPablo Ruiz",
    "pt": "Bom dia,\n\nsomos uma empresa de 40 pessoas e queremos um orçamento para ligar as vendas e a contabilidade. {}\n\nCumprimentos,\nPaulo Reis",
    "en": "Hello,\n\nwe are a firm of 40 people and want a quote to link sales and accounting. {}\n\nKind regards,\nPaul Reed",
}
SYSTEMS = ("crm", "erp", "other_systems")


def read(language: str, sentence: str) -> BriefReading:
    return read_brief(
        AROUND[language].format(sentence), PLAYBOOK, author="a.b@firm.example", written=date(2026, 11, 24)
    )


def named(reading: BriefReading) -> set[str]:
    return {fact.value for fact in reading.facts if fact.key in SYSTEMS}


IN_PASSING = [
    ("de", "Der Bieter nennt mindestens zwei Referenzen, vorzugsweise mit Salesforce oder SAP."),
    ("de", "Bitte nennen Sie uns Ihre Referenzen mit Salesforce."),
    ("de", "Wir haben auch Zendesk für den Support, lassen Sie das beiseite."),
    ("de", "Im Frühjahr dachten wir an Salesforce und haben es dann gelassen."),
    ("de", "Lexware lief bei uns bis zum Frühjahr 2024."),
    ("de", "Der Shop (Shopify) kommt in einer zweiten Etappe, 2028."),
    ("de", "Wächst der Export weiter, nehmen wir NetSuite."),
    ("de", "Ein Bekannter hat mir geschickt: „Wir arbeiten mit HubSpot.“"),
    ("de", "Die Leute von Morell haben 9.000 Euro bezahlt, aber die haben Odoo."),
    ("nl", "De inschrijver noemt één referentie, bij voorkeur met AFAS."),
    ("nl", "Support zit in Zendesk, dat kunt u negeren."),
    ("nl", "Support zit in Zendesk, dat laten we zoals het is."),
    ("nl", "De boekhouding zat tot maart 2024 in Exact Online."),
    ("nl", "De webshop in Shopify komt in een tweede fase."),
    ("nl", "Gaat de Duitse vestiging open, dan nemen we QuickBooks."),
    ("nl", 'Een kennis schreef mij: "wij werken met HubSpot".'),
    ("nl", "Onze partner in Gent deed hetzelfde; zij gebruiken Odoo."),
    ("fr", "Les candidats précisent leurs références sur Salesforce ou Efficy."),
    ("fr", "Le SAV tourne sur Zendesk, vous pouvez l'oublier."),
    ("fr", "On a failli prendre Salesforce, on a laissé tomber."),
    ("fr", "La compta était tenue dans Sage 100 jusqu'au 31 mars 2024."),
    ("fr", "Shopify sera raccordé dans un deuxième temps."),
    ("fr", "Les gens de chez Morel ont payé 9 000 €, mais eux ont Odoo."),
    ("es", "Hemos visto una demo de Zoho CRM y otra de Salesforce, sin comprar nada."),
    ("es", "Los oferentes mencionarán sus certificaciones en Salesforce."),
    ("es", "También tenemos Zendesk para el soporte, déjenlo de lado."),
    ("es", "La contabilidad se llevó en Holded hasta marzo de 2024."),
    ("es", "La tienda de Shopify queda para una segunda etapa."),
    ("es", "Cuando tengamos tienda en línea, usaremos Shopify."),
    ("es", "«En nuestra casa usamos HubSpot», me dijo un proveedor."),
    ("es", "Los de Frutas Lora pagaron 9.000 €, pero ellos tienen Odoo."),
    ("pt", "O concorrente apresenta duas referências, de preferência com Salesforce."),
    ("pt", "O suporte está no Zendesk, pode deixar de lado."),
    ("pt", "No verão passado pensámos no Salesforce e desistimos."),
    ("pt", "A loja na VTEX entra só na segunda fase."),
    ("pt", "Quando tivermos loja online, usaremos Shopify."),
    ("pt", 'A minha sócia mandou isto: "cá na clínica a gente usa HubSpot".'),
    ("pt", "O pessoal da Embramar pagou R$ 90 mil, mas eles têm Pipedrive e Omie."),
    ("en", "We also have Zendesk for support, leave it aside."),
    ("en", 'My sister-in-law sent me this: "here at the practice we use HubSpot".'),
]
STAYS = [
    ("de", "Salesforce", "Der Auftragnehmer verbindet Salesforce mit SAP Business One."),
    ("de", "Zendesk", "Der Support läuft in Zendesk, das lassen wir an das CRM anbinden."),
    ("de", "Salesforce", "Wir haben lange überlegt und sind bei Salesforce geblieben."),
    ("de", "HubSpot", "Kommt ein Auftrag herein, legen wir in HubSpot einen Deal an."),
    ("de", "HubSpot", "Mein Kollege aus dem Vertrieb schreibt dazu: „Wir nutzen HubSpot und wollen dabei bleiben.“"),
    ("de", "Odoo", "Die Buchhaltung sitzt im Erdgeschoss; die nutzen Odoo."),
    ("nl", "Exact Online", "We gebruiken Exact Online nog tot december 2027."),
    ("nl", "HubSpot", "Komt er een order binnen, dan maken we een deal in HubSpot."),
    ("nl", "Exact Online", "De boekhouding zit in Exact Online, daar blijven we af."),
    ("fr", "Sellsy", "Nous avons Sellsy pour les ventes et Qonto pour la banque, laissez-le de côté."),
    ("fr", "Shopify", "Shopify est raccordé dans un premier temps."),
    ("fr", "Odoo", "Les comptables sont au premier étage ; ils utilisent Odoo."),
    ("es", "Salesforce", "El adjudicatario integrará Salesforce con Sage 200."),
    ("es", "Odoo", "Los pedidos están en Odoo, olvídense de Excel."),
    ("es", "Holded", "Usamos Holded; hasta diciembre de 2023 llevábamos todo en papel."),
    ("pt", "HubSpot", "Usamos o HubSpot e pensámos no Salesforce, mas desistimos."),
    ("pt", "VTEX", "A loja na VTEX entra já na primeira fase."),
    ("pt", "Salesforce", "Desistimos do Excel e temos Salesforce."),
    ("en", "Zendesk", "Support is in Zendesk, and we cannot ignore that."),
    ("en", "HubSpot", 'Our head of sales wrote: "we use HubSpot and want to keep it".'),
]
GUESSED = [
    ("de", "Neue Aufträge sind das, ich sage mal ins Blaue, 900 im Monat."),
    ("de", "Wir haben 900 Aufträge im Monat; das müsste ich noch nachsehen."),
    ("nl", "Wij hebben, ik roep maar wat, 900 orders per maand."),
    ("nl", "Wij hebben 900 orders per maand, uit de losse pols."),
    ("fr", "Nous traitons, de tête, 900 commandes par mois."),
    ("fr", "Nous traitons 900 commandes par mois. À vérifier."),
    ("es", "Tenemos 900 pedidos al mes, lo digo de memoria."),
    ("es", "Tenemos, por decir algo, 900 pedidos al mes."),
    ("pt", "Temos 900 encomendas por mês, mas é palpite."),
    ("pt", "Temos, assim por alto, 900 encomendas por mês."),
    ("en", "We have 900 orders a month, off the cuff."),
]
COUNTED = [
    ("de", "Wir haben 900 Aufträge im Monat, die Rabatte werden aus dem Bauch heraus vergeben."),
    ("nl", "Kortingen gaan op de gok. Wij hebben 900 orders per maand."),
    ("fr", "C'est un mal de tête : 900 factures par mois, toutes ressaisies."),
    ("es", "Hacemos 900 facturas al mes y, a ojo, 40 abonos diarios."),
    ("es", "Tenemos 900 pedidos al mes; las tarifas las llevamos de memoria."),
    ("pt", "O acerto é uma dor de cabeça: temos 900 faturas por mês."),
]
OTHER_DAYS = [
    ("de", "Die Series B peilen wir für Q4 2027 an."),
    ("de", "Unser zweites Lager soll im Juni 2027 fertig sein."),
    ("nl", "De nieuwe loods moet in juni 2027 klaar zijn."),
    ("fr", "Le nouvel entrepôt doit être prêt en juin 2027."),
    ("es", "La máquina nueva tiene que estar lista en junio de 2027."),
    ("pt", "O novo armazém deve estar pronto em junho de 2027."),
    ("en", "We target Q4 2027 for the IPO."),
]
DAYS_OF_THE_START = [
    ("de", "Bis zur Eröffnung am 3. Juni 2027 soll die Schnittstelle stehen."),
    ("nl", "Voor de opening van de winkel op 3 juni 2027 moet het draaien."),
    ("fr", "Nous visons juin 2027."),
    ("pt", "A integração deve estar pronta em junho de 2027."),
    ("en", "We want it running by June 2027, before the opening of the new store."),
]


@pytest.mark.parametrize(("language", "sentence"), IN_PASSING)
def test_what_is_named_in_passing_is_not_in_use(language: str, sentence: str) -> None:
    assert not named(read(language, sentence))


@pytest.mark.parametrize(("language", "name", "sentence"), STAYS)
def test_what_comes_near_is(language: str, name: str, sentence: str) -> None:
    assert name in named(read(language, sentence))


@pytest.mark.parametrize(
    ("language", "sentence", "stated"), [(*one, False) for one in GUESSED] + [(*one, True) for one in COUNTED]
)
def test_numbers_that_nobody_looked_up_are_guesses(language: str, sentence: str, stated: bool) -> None:
    reading = read(language, sentence)
    facts = [fact for fact in reading.facts if fact.key == "volumes" and fact.value.startswith("900")]
    assert bool(facts) == stated


@pytest.mark.parametrize(
    ("language", "sentence", "start"),
    [(*one, False) for one in OTHER_DAYS] + [(*one, True) for one in DAYS_OF_THE_START],
)
def test_the_day_of_something_else_is_no_go_live(language: str, sentence: str, start: bool) -> None:
    assert any(fact.key == "go_live" for fact in read(language, sentence).facts) == start
