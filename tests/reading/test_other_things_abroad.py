"""Sums, terms and counts of other things, and people of other houses, in five languages; beside what comes near and is a fact."""

from __future__ import annotations

import pytest

from inwriting.reading.model import FactRead

from .test_frames_abroad import read

ROLES = ("sponsor", "finance", "operations", "security", "procurement", "legal")
NO_FACT = [
    ("de", "Freigegeben sind 12.000 Euro, allerdings für die neue Telefonanlage.", "budget"),
    ("de", "Für zwei neue Lieferwagen sind 54.000 Euro bewilligt.", "budget"),
    ("de", "Wir haben dieses Jahr 11.000 Euro Strafe gezahlt, weil Belege fehlten.", "budget"),
    ("de", "Genehmigt wurden 18.000 Euro für das Dach der Halle.", "budget"),
    ("de", "Das Budget für die Messe liegt bei 15.000 Euro.", "budget"),
    ("de", "Für die Weihnachtsfeier stehen 6.000 Euro bereit.", "budget"),
    ("de", "Bereitgestellt sind 40.000 Euro für eine neue Fräse, nicht für die Schnittstelle.", "budget"),
    ("nl", "Er is 54.000 euro goedgekeurd voor twee nieuwe bestelwagens.", "budget"),
    ("nl", "We hebben dit jaar 11.000 euro boete betaald omdat bonnen zoek waren.", "budget"),
    ("nl", "Het budget voor de verbouwing is 30.000 euro.", "budget"),
    ("nl", "Vrijgemaakt is 12.000 euro, maar dat is voor de telefooncentrale.", "budget"),
    ("nl", "Voor zonnepanelen is 25.000 euro begroot.", "budget"),
    ("fr", "Nous avons payé 9 600 euros d'amende pour des bons manquants.", "budget"),
    ("fr", "12 000 euros sont débloqués, mais pour le nouveau standard téléphonique.", "budget"),
    ("fr", "Le conseil a voté 54 000 euros pour deux camionnettes.", "budget"),
    ("fr", "Le budget de 30 000 euros pour la toiture est validé.", "budget"),
    ("fr", "Pour le stand du salon nous avons 15 000 euros.", "budget"),
    ("es", "Para dos furgonetas nuevas hay aprobados 54.000 euros.", "budget"),
    ("es", "La Agencia nos puso una sanción de 9.600 euros por facturas duplicadas.", "budget"),
    ("es", "Hay 12.000 euros aprobados, pero son para la centralita nueva.", "budget"),
    ("es", "El presupuesto para la reforma de la nave es de 30.000 euros.", "budget"),
    ("es", "Tenemos 15.000 euros reservados para la feria de febrero.", "budget"),
    ("pt", "Pagámos este ano uma coima de 6.500 euros por guias em falta.", "budget"),
    ("pt", "Há 54.000 euros aprovados para duas carrinhas novas.", "budget"),
    ("pt", "A verba de 30.000 euros é para o telhado do armazém.", "budget"),
    ("pt", "Foram liberados 12.000 euros, mas para a central telefónica.", "budget"),
    ("pt", "Temos 15.000 euros reservados para a feira de fevereiro.", "budget"),
    ("de", "Der Mietvertrag für die Halle verlängert sich am 30. Juni 2027.", "renewal_date"),
    ("de", "Der Vertrag mit der Spedition verlängert sich am 30. Juni 2027.", "renewal_date"),
    ("de", "Unser Stromvertrag läuft am 30. Juni 2027 aus.", "renewal_date"),
    ("de", "Die Betriebshaftpflicht verlängert sich am 30. Juni 2027.", "renewal_date"),
    ("de", "Der Leasingvertrag für die Stapler endet am 30. Juni 2027.", "renewal_date"),
    ("nl", "Het huurcontract van het pand wordt op 30 juni 2027 verlengd.", "renewal_date"),
    ("nl", "De leaseovereenkomst van de heftrucks loopt af op 30 juni 2027.", "renewal_date"),
    ("nl", "Het energiecontract wordt op 30 juni 2027 vernieuwd.", "renewal_date"),
    ("nl", "De bedrijfsverzekering wordt op 30 juni 2027 verlengd.", "renewal_date"),
    ("fr", "Le bail de l'entrepôt se renouvelle le 30 juin 2027.", "renewal_date"),
    ("fr", "Le contrat de location des chariots expire le 30 juin 2027.", "renewal_date"),
    ("fr", "Le contrat d'assurance des locaux est renouvelé le 30 juin 2027.", "renewal_date"),
    ("fr", "Le contrat de nettoyage des bureaux arrive à échéance le 30 juin 2027.", "renewal_date"),
    ("es", "El contrato de alquiler de la nave se renueva el 30 de junio de 2027.", "renewal_date"),
    ("es", "El seguro de la flota vence el 30 de junio de 2027.", "renewal_date"),
    ("es", "El contrato de la luz se renueva el 30 de junio de 2027.", "renewal_date"),
    ("es", "El renting de las furgonetas termina el 30 de junio de 2027.", "renewal_date"),
    ("pt", "O contrato de arrendamento do armazém renova a 30 de junho de 2027.", "renewal_date"),
    ("pt", "O seguro da frota renova a 30 de junho de 2027.", "renewal_date"),
    ("pt", "O contrato de energia vence em 30 de junho de 2027.", "renewal_date"),
    ("pt", "O leasing das carrinhas termina a 30 de junho de 2027.", "renewal_date"),
    ("de", "Unser Tarif bei Brevo erlaubt 20.000 Sendungen im Monat.", "volumes"),
    ("de", "Im Abo von Billbee sind 10.000 Bestellungen im Monat enthalten.", "volumes"),
    ("de", "Die Lizenz umfasst 5.000 Rechnungen im Jahr, so viele haben wir nie.", "volumes"),
    ("de", "Der Server kann bis zu 8.000 Aufträge am Tag verarbeiten.", "volumes"),
    ("de", "Wir verarbeiten 900 Tonnen Altpapier im Monat.", "volumes"),
    ("nl", "In ons abonnement zitten 10.000 bestellingen per maand.", "volumes"),
    ("nl", "Ons pakket staat 20.000 zendingen per maand toe.", "volumes"),
    ("nl", "De licentie dekt 5.000 facturen per jaar.", "volumes"),
    ("nl", "Het systeem kan tot 8.000 orders per dag verwerken.", "volumes"),
    ("nl", "Wij verwerken 900 ton papier per maand.", "volumes"),
    ("fr", "Notre forfait Brevo autorise 20 000 envois par mois.", "volumes"),
    ("fr", "L'abonnement comprend 10 000 commandes par mois.", "volumes"),
    ("fr", "La licence couvre 5 000 factures par an.", "volumes"),
    ("fr", "Le serveur peut traiter jusqu'à 8 000 commandes par jour.", "volumes"),
    ("fr", "Nous traitons 900 tonnes de papier par mois.", "volumes"),
    ("es", "Nuestra tarifa permite 20.000 envíos al mes.", "volumes"),
    ("es", "La suscripción incluye 10.000 pedidos al mes.", "volumes"),
    ("es", "La licencia cubre 5.000 facturas al año.", "volumes"),
    ("es", "El servidor puede procesar hasta 8.000 pedidos al día.", "volumes"),
    ("es", "Procesamos 900 toneladas de papel al mes.", "volumes"),
    ("pt", "O plano da Nuvemshop permite 8.000 pedidos por mês.", "volumes"),
    ("pt", "A assinatura inclui 10.000 pedidos por mês.", "volumes"),
    ("pt", "A licença cobre 5.000 faturas por ano.", "volumes"),
    ("pt", "O servidor aguenta até 8.000 encomendas por dia.", "volumes"),
    ("pt", "Processamos 900 toneladas de papel por mês.", "volumes"),
]
OF_OTHERS = [
    (
        "de",
        "Raúl Tejada, der die Überweisungen freigibt, ist Leiter Finanzen der portugiesischen Tochter, nicht bei uns.",
    ),
    ("de", "Bosman sponsert seit Jahren den Fußballverein, das regelt Henk Wiersma, der Schatzmeister dort."),
    ("de", "Die Juristin der Franchisekette, Lotte Evers, arbeitet nicht für uns."),
    ("de", "Einkaufsleiter bei unserem Kunden ist Jochen Rieck."),
    ("de", "Der Finanzleiter unserer Hausbank, Peter Kranz, hat damit nichts zu tun."),
    ("nl", "Raúl Tejada, die de betalingen tekent, is hoofd financiën van de Portugese dochter, niet van ons."),
    ("nl", "Bosman is al jaren sponsor van de voetbalclub, dat regelt Henk Wiersma, de penningmeester daar."),
    ("nl", "De juriste van de franchiseketen, Lotte Evers, werkt niet voor ons."),
    ("nl", "Het hoofd inkoop van onze klant heet Jochen Rieck."),
    ("nl", "De financieel directeur van de bank, Peter Kranz, heeft hier niets mee te maken."),
    (
        "fr",
        "Raúl Tejada, qui signe les virements, est le directeur financier de la filiale portugaise, pas de la nôtre.",
    ),
    ("fr", "Nous sommes sponsor du club, c'est Henri Viart, le trésorier là-bas, qui s'en occupe."),
    ("fr", "La juriste du réseau de franchise, Lotte Evers, ne travaille pas pour nous."),
    ("fr", "Le directeur des achats de notre client est Jochen Rieck."),
    ("fr", "Le directeur financier de la banque, Pierre Kranz, n'a rien à voir avec ce projet."),
    (
        "es",
        "Raúl Tejada, que firma las transferencias, es el jefe de tesorería de la filial portuguesa, no de la nuestra.",
    ),
    ("es", "Patrocinamos el club; de eso se ocupa Enrique Viana, el tesorero de allí."),
    ("es", "La abogada de la cadena de franquicias, Lotte Evers, no trabaja para nosotros."),
    ("es", "El jefe de compras de nuestro cliente es Joaquín Rico."),
    ("es", "El director financiero del banco, Pedro Cano, no tiene nada que ver con esto."),
    ("pt", "Raúl Tejada, que assina as transferências, é o diretor financeiro da filial espanhola, não da nossa."),
    ("pt", "Patrocinamos o clube; quem trata disso é Henrique Viana, o tesoureiro de lá."),
    ("pt", "A advogada da rede de franchising, Lotte Evers, não trabalha para nós."),
    ("pt", "O diretor de compras do nosso cliente é Joaquim Rico."),
    ("pt", "O diretor financeiro do banco, Pedro Cano, não tem nada a ver com isto."),
    ("de", "Henk Wiersma ist Finanzleiter, allerdings bei unserer Schwesterfirma."),
    ("fr", "Henri Viart est directeur financier, mais chez notre fournisseur."),
    ("es", "Enrique Viana es director financiero, pero de la empresa vecina."),
    ("nl", "Henk Wiersma is financieel directeur, maar bij onze leverancier."),
    ("pt", "Henrique Viana é diretor financeiro, mas do nosso fornecedor."),
]
FACTS = [
    ("de", "Das Budget beträgt 20.000 Euro, für Schulung und Schnittstelle zusammen.", "budget", "20000"),
    ("de", "Für die Schnittstelle sind 20.000 Euro freigegeben.", "budget", "20000"),
    ("de", "Das Budget für das Projekt liegt bei 20.000 Euro.", "budget", "20000"),
    ("nl", "Voor de koppeling is 20.000 euro goedgekeurd.", "budget", "20000"),
    ("nl", "Het budget voor het project is 20.000 euro.", "budget", "20000"),
    ("fr", "Le budget pour le projet est de 20 000 euros.", "budget", "20000"),
    ("fr", "20 000 euros sont débloqués pour la liaison.", "budget", "20000"),
    ("es", "El presupuesto para el proyecto es de 20.000 euros.", "budget", "20000"),
    ("es", "Hay 20.000 euros aprobados para la conexión.", "budget", "20000"),
    ("pt", "O orçamento para o projeto é de 20.000 euros.", "budget", "20000"),
    ("pt", "Há 20.000 euros aprovados para a ligação.", "budget", "20000"),
    ("de", "Der Vertrag mit Pipedrive verlängert sich am 30. Juni 2027.", "renewal_date", "2027-06-30"),
    (
        "de",
        "Der Mietvertrag ist unbefristet, der Vertrag mit Pipedrive verlängert sich am 30. Juni 2027.",
        "renewal_date",
        "2027-06-30",
    ),
    ("nl", "Het contract met Pipedrive wordt op 30 juni 2027 verlengd.", "renewal_date", "2027-06-30"),
    ("fr", "Le contrat Pipedrive se renouvelle le 30 juin 2027.", "renewal_date", "2027-06-30"),
    ("fr", "Le contrat de location du logiciel Pipedrive se renouvelle le 30 juin 2027.", "renewal_date", "2027-06-30"),
    ("es", "La suscripción de Pipedrive se renueva el 30 de junio de 2027.", "renewal_date", "2027-06-30"),
    ("pt", "A assinatura do Pipedrive renova a 30 de junho de 2027.", "renewal_date", "2027-06-30"),
    ("de", "Wir haben 300 Bestellungen im Monat.", "volumes", "300"),
    ("de", "Unser Vertrieb schreibt 300 Angebote im Monat.", "volumes", "300"),
    ("fr", "Nous avons 300 commandes par mois.", "volumes", "300"),
    ("fr", "La boutique envoie 300 commandes par mois.", "volumes", "300"),
    ("es", "Tramitamos 300 pedidos al mes.", "volumes", "300"),
    ("nl", "We verwerken 300 orders per maand.", "volumes", "300"),
    ("pt", "Processamos 300 pedidos por mês.", "volumes", "300"),
    ("pt", "No plano de contas lançamos 300 faturas por mês.", "volumes", "300"),
    ("de", "Henk Wiersma ist unser Finanzleiter, dort laufen die Rechnungen zusammen.", "finance", "Henk Wiersma"),
    ("nl", "Henk Wiersma is onze financieel directeur.", "finance", "Henk Wiersma"),
    ("fr", "Henri Viart est notre directeur financier, pas celui du groupe.", "finance", "Henri Viart"),
    ("es", "Enrique Viana es nuestro director financiero, no el del grupo.", "finance", "Enrique Viana"),
    ("pt", "Henrique Viana é o nosso diretor financeiro.", "finance", "Henrique Viana"),
    ("de", "Jana Dorn ist unsere Finanzleiterin und hat mit der Technik nichts zu tun.", "finance", "Jana Dorn"),
]


def facts(language: str, sentence: str) -> tuple[FactRead, ...]:
    return read(language, sentence).facts


@pytest.mark.parametrize(("language", "sentence", "key"), NO_FACT)
def test_what_is_of_another_thing_is_no_fact(language: str, sentence: str, key: str) -> None:
    assert not [fact.value for fact in facts(language, sentence) if fact.key == key]


@pytest.mark.parametrize(("language", "sentence"), OF_OTHERS)
def test_who_has_a_post_in_another_house_has_no_role(language: str, sentence: str) -> None:
    assert not [(fact.key, fact.value) for fact in facts(language, sentence) if fact.key in ROLES]


@pytest.mark.parametrize(("language", "sentence", "key", "value"), FACTS)
def test_what_is_of_the_work_and_the_house_stays(language: str, sentence: str, key: str, value: str) -> None:
    assert any(fact.key == key and value in fact.value for fact in facts(language, sentence))
