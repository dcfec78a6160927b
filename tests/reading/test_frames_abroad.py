"""Frames in five languages: what is only asked, supposed, heard, denied, advertised or taken back is no fact, whatever it is; and
sentences that come near one and state what they say.

Each frame stands around a plain statement of one key, the next one around that of the next key. `{m}` is the statement, `{s}` the same
behind "dass" or "ob", `{i}` behind what comes first in its sentence.
"""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

PLAYBOOK = load_playbook("crm-erp-integration")
CLEANING = "cleaning"  # stands for the signal that data are to be cleaned after the work

AROUND = {
    "de": "Guten Tag,\n\nwir sind ein Betrieb mit 40 Leuten und brauchen ein Angebot, um Vertrieb und Buchhaltung zu verbinden. {} {} Bitte schicken Sie das Angebot an mich.\n\nMit freundlichen Grüßen\nPaul Meier",
    "nl": "Goedendag,\n\nwij zijn een bedrijf met 40 mensen en willen graag een offerte om verkoop en boekhouding te koppelen. {} {} Stuurt u de offerte naar mij.\n\nMet vriendelijke groet,\nPaul de Wit",
    "fr": "Bonjour,\n\nnous sommes une entreprise de 40 personnes et nous voulons un devis pour relier les ventes et la comptabilité. {} {} Merci de m'envoyer le devis.\n\nCordialement,\nPaul Meyer",
    "es": "Buenos días:\n\nsomos una empresa de 40 personas y queremos un presupuesto para conectar ventas y contabilidad. {} {} Por favor, envíenme la oferta.\n\nUn saludo,\nPablo Ruiz",
    "pt": "Bom dia,\n\nsomos uma empresa de 40 pessoas e queremos um orçamento para ligar as vendas e a contabilidade. {} {} Por favor, enviem-me a proposta.\n\nCumprimentos,\nPaulo Reis",
}
OTHERS = {  # the CRM and the ERP of the house that are named beside
    "de": ("Unser CRM ist HubSpot.", "Unser ERP ist Odoo."),
    "nl": ("Ons CRM is HubSpot.", "Ons ERP is Odoo."),
    "fr": ("Notre CRM est HubSpot.", "Notre ERP est Odoo."),
    "es": ("Nuestro CRM es HubSpot.", "Nuestro ERP es Odoo."),
    "pt": ("O nosso CRM é o HubSpot.", "O nosso ERP é o Odoo."),
}
STATEMENTS = {
    "de": [
        (
            "crm",
            "Pipedrive",
            "wir nutzen Pipedrive als CRM",
            "wir Pipedrive als CRM nutzen",
            "nutzen wir Pipedrive als CRM",
        ),
        ("erp", "Xentral", "wir buchen in Xentral", "wir in Xentral buchen", "buchen wir in Xentral"),
        (
            "other_systems",
            "Zendesk",
            "die Tickets liegen in Zendesk",
            "die Tickets in Zendesk liegen",
            "liegen die Tickets in Zendesk",
        ),
        (
            "licence_status",
            "signed",
            "der Vertrag für Pipedrive ist unterschrieben",
            "der Vertrag für Pipedrive unterschrieben ist",
            "ist der Vertrag für Pipedrive unterschrieben",
        ),
        (
            "renewal_date",
            "2027-03-01",
            "der Vertrag mit Pipedrive verlängert sich am 1. März 2027",
            "sich der Vertrag mit Pipedrive am 1. März 2027 verlängert",
            "verlängert sich der Vertrag mit Pipedrive am 1. März 2027",
        ),
        (
            "go_live",
            "2027-03-01",
            "wir gehen am 1. März 2027 live",
            "wir am 1. März 2027 live gehen",
            "gehen wir am 1. März 2027 live",
        ),
        (
            "budget",
            "20000",
            "das Budget beträgt 20.000 Euro",
            "das Budget 20.000 Euro beträgt",
            "beträgt das Budget 20.000 Euro",
        ),
        (
            "volumes",
            "300",
            "wir schreiben 300 Rechnungen im Monat",
            "wir 300 Rechnungen im Monat schreiben",
            "schreiben wir 300 Rechnungen im Monat",
        ),
        (
            "entities",
            "invoice",
            "Rechnungen sollen übertragen werden",
            "Rechnungen übertragen werden sollen",
            "sollen Rechnungen übertragen werden",
        ),
        (
            "entities",
            "contact",
            "die Ansprechpartner sollen übertragen werden",
            "die Ansprechpartner übertragen werden sollen",
            "sollen die Ansprechpartner übertragen werden",
        ),
        (
            "sponsor",
            "Jana Dorn",
            "Jana Dorn ist die Auftraggeberin",
            "Jana Dorn die Auftraggeberin ist",
            "ist Jana Dorn die Auftraggeberin",
        ),
        (
            "finance",
            "Jana Dorn",
            "Jana Dorn ist unsere Finanzleiterin",
            "Jana Dorn unsere Finanzleiterin ist",
            "ist Jana Dorn unsere Finanzleiterin",
        ),
        (
            "approvals_live_in",
            "mail",
            "Freigaben werden per E-Mail erteilt",
            "Freigaben per E-Mail erteilt werden",
            "werden Freigaben per E-Mail erteilt",
        ),
        (
            CLEANING,
            "cleanup",
            "die Datenbereinigung machen wir nach dem Projekt",
            "wir die Datenbereinigung nach dem Projekt machen",
            "machen wir die Datenbereinigung nach dem Projekt",
        ),
    ],
    "nl": [
        (
            "crm",
            "Pipedrive",
            "wij gebruiken Pipedrive als CRM",
            "wij Pipedrive als CRM gebruiken",
            "gebruiken wij Pipedrive als CRM",
        ),
        (
            "erp",
            "Exact Online",
            "wij boeken in Exact Online",
            "wij in Exact Online boeken",
            "boeken wij in Exact Online",
        ),
        (
            "other_systems",
            "Zendesk",
            "de tickets staan in Zendesk",
            "de tickets in Zendesk staan",
            "staan de tickets in Zendesk",
        ),
        (
            "licence_status",
            "signed",
            "het contract voor Pipedrive is getekend",
            "het contract voor Pipedrive getekend is",
            "is het contract voor Pipedrive getekend",
        ),
        (
            "renewal_date",
            "2027-03-01",
            "het contract met Pipedrive wordt op 1 maart 2027 verlengd",
            "het contract met Pipedrive op 1 maart 2027 wordt verlengd",
            "wordt het contract met Pipedrive op 1 maart 2027 verlengd",
        ),
        (
            "go_live",
            "2027-03-01",
            "wij gaan op 1 maart 2027 live",
            "wij op 1 maart 2027 live gaan",
            "gaan wij op 1 maart 2027 live",
        ),
        ("budget", "20000", "het budget is 20.000 euro", "het budget 20.000 euro is", "is het budget 20.000 euro"),
        (
            "volumes",
            "300",
            "wij versturen 300 facturen per maand",
            "wij 300 facturen per maand versturen",
            "versturen wij 300 facturen per maand",
        ),
        (
            "entities",
            "invoice",
            "facturen moeten worden overgezet",
            "facturen moeten worden overgezet",
            "moeten facturen worden overgezet",
        ),
        (
            "entities",
            "contact",
            "de contactpersonen gaan mee",
            "de contactpersonen meegaan",
            "gaan de contactpersonen mee",
        ),
        (
            "sponsor",
            "Jana Dorn",
            "Jana Dorn betaalt dit project",
            "Jana Dorn dit project betaalt",
            "betaalt Jana Dorn dit project",
        ),
        (
            "finance",
            "Jana Dorn",
            "Jana Dorn is onze financieel directeur",
            "Jana Dorn onze financieel directeur is",
            "is Jana Dorn onze financieel directeur",
        ),
        (
            "approvals_live_in",
            "mail",
            "goedkeuringen gaan per e-mail",
            "goedkeuringen per e-mail gaan",
            "gaan goedkeuringen per e-mail",
        ),
        (
            CLEANING,
            "cleanup",
            "het opschonen van de data doen we na het project",
            "we het opschonen van de data na het project doen",
            "doen we het opschonen van de data na het project",
        ),
    ],
    "fr": [
        (
            "crm",
            "Pipedrive",
            "nous utilisons Pipedrive comme CRM",
            "nous utilisons Pipedrive comme CRM",
            "nous utilisons Pipedrive comme CRM",
        ),
        (
            "erp",
            "Sage 100",
            "la comptabilité est tenue dans Sage 100",
            "la comptabilité est tenue dans Sage 100",
            "la comptabilité est tenue dans Sage 100",
        ),
        (
            "other_systems",
            "Zendesk",
            "les tickets sont traités dans Zendesk",
            "les tickets sont traités dans Zendesk",
            "les tickets sont traités dans Zendesk",
        ),
        (
            "licence_status",
            "signed",
            "le contrat Pipedrive est signé",
            "le contrat Pipedrive est signé",
            "le contrat Pipedrive est signé",
        ),
        (
            "renewal_date",
            "2027-03-01",
            "le contrat Pipedrive se renouvelle le 1er mars 2027",
            "le contrat Pipedrive se renouvelle le 1er mars 2027",
            "le contrat Pipedrive se renouvelle le 1er mars 2027",
        ),
        (
            "go_live",
            "2027-03-01",
            "la mise en service est fixée au 1er mars 2027",
            "la mise en service est fixée au 1er mars 2027",
            "la mise en service est fixée au 1er mars 2027",
        ),
        (
            "budget",
            "20000",
            "le budget est de 20 000 euros",
            "le budget est de 20 000 euros",
            "le budget est de 20 000 euros",
        ),
        (
            "volumes",
            "300",
            "nous envoyons 300 factures par mois",
            "nous envoyons 300 factures par mois",
            "nous envoyons 300 factures par mois",
        ),
        (
            "entities",
            "invoice",
            "les factures doivent être transférées",
            "les factures doivent être transférées",
            "les factures doivent être transférées",
        ),
        (
            "entities",
            "contact",
            "les contacts passent aussi",
            "les contacts passent aussi",
            "les contacts passent aussi",
        ),
        (
            "sponsor",
            "Jeanne Dorn",
            "Jeanne Dorn paie le projet",
            "Jeanne Dorn paie le projet",
            "Jeanne Dorn paie le projet",
        ),
        (
            "finance",
            "Jeanne Dorn",
            "Jeanne Dorn est notre directrice financière",
            "Jeanne Dorn est notre directrice financière",
            "Jeanne Dorn est notre directrice financière",
        ),
        (
            "approvals_live_in",
            "mail",
            "les validations se font par e-mail",
            "les validations se font par e-mail",
            "les validations se font par e-mail",
        ),
        (
            CLEANING,
            "cleanup",
            "le nettoyage des données se fera après le projet",
            "le nettoyage des données se fera après le projet",
            "le nettoyage des données se fera après le projet",
        ),
    ],
    "es": [
        ("crm", "Pipedrive", "usamos Pipedrive como CRM", "usamos Pipedrive como CRM", "usamos Pipedrive como CRM"),
        (
            "erp",
            "Holded",
            "la contabilidad se lleva en Holded",
            "la contabilidad se lleva en Holded",
            "la contabilidad se lleva en Holded",
        ),
        (
            "other_systems",
            "Zendesk",
            "las incidencias se gestionan en Zendesk",
            "las incidencias se gestionan en Zendesk",
            "las incidencias se gestionan en Zendesk",
        ),
        (
            "licence_status",
            "signed",
            "el contrato de Pipedrive está firmado",
            "el contrato de Pipedrive está firmado",
            "el contrato de Pipedrive está firmado",
        ),
        (
            "renewal_date",
            "2027-03-01",
            "el contrato de Pipedrive se renueva el 1 de marzo de 2027",
            "el contrato de Pipedrive se renueva el 1 de marzo de 2027",
            "el contrato de Pipedrive se renueva el 1 de marzo de 2027",
        ),
        (
            "go_live",
            "2027-03-01",
            "arrancamos el 1 de marzo de 2027",
            "arrancamos el 1 de marzo de 2027",
            "arrancamos el 1 de marzo de 2027",
        ),
        (
            "budget",
            "20000",
            "el presupuesto es de 20.000 euros",
            "el presupuesto es de 20.000 euros",
            "el presupuesto es de 20.000 euros",
        ),
        (
            "volumes",
            "300",
            "enviamos 300 facturas al mes",
            "enviamos 300 facturas al mes",
            "enviamos 300 facturas al mes",
        ),
        (
            "entities",
            "invoice",
            "hay que pasar las facturas",
            "hay que pasar las facturas",
            "hay que pasar las facturas",
        ),
        (
            "entities",
            "contact",
            "hay que pasar los contactos",
            "hay que pasar los contactos",
            "hay que pasar los contactos",
        ),
        (
            "sponsor",
            "Juana Dorn",
            "Juana Dorn paga el proyecto",
            "Juana Dorn paga el proyecto",
            "Juana Dorn paga el proyecto",
        ),
        (
            "finance",
            "Juana Dorn",
            "Juana Dorn es nuestra directora financiera",
            "Juana Dorn es nuestra directora financiera",
            "Juana Dorn es nuestra directora financiera",
        ),
        (
            "approvals_live_in",
            "mail",
            "las aprobaciones se hacen por email",
            "las aprobaciones se hacen por email",
            "las aprobaciones se hacen por email",
        ),
        (
            CLEANING,
            "cleanup",
            "la limpieza de datos la haremos después del proyecto",
            "la limpieza de datos la haremos después del proyecto",
            "la limpieza de datos la haremos después del proyecto",
        ),
    ],
    "pt": [
        (
            "crm",
            "Pipedrive",
            "usamos o Pipedrive como CRM",
            "usamos o Pipedrive como CRM",
            "usamos o Pipedrive como CRM",
        ),
        (
            "erp",
            "Moloni",
            "a contabilidade é feita no Moloni",
            "a contabilidade é feita no Moloni",
            "a contabilidade é feita no Moloni",
        ),
        (
            "other_systems",
            "Zendesk",
            "os chamados são tratados no Zendesk",
            "os chamados são tratados no Zendesk",
            "os chamados são tratados no Zendesk",
        ),
        (
            "licence_status",
            "signed",
            "o contrato do Pipedrive está assinado",
            "o contrato do Pipedrive está assinado",
            "o contrato do Pipedrive está assinado",
        ),
        (
            "renewal_date",
            "2027-03-01",
            "o contrato do Pipedrive renova a 1 de março de 2027",
            "o contrato do Pipedrive renova a 1 de março de 2027",
            "o contrato do Pipedrive renova a 1 de março de 2027",
        ),
        (
            "go_live",
            "2027-03-01",
            "arrancamos a 1 de março de 2027",
            "arrancamos a 1 de março de 2027",
            "arrancamos a 1 de março de 2027",
        ),
        (
            "budget",
            "20000",
            "o orçamento é de 20.000 euros",
            "o orçamento é de 20.000 euros",
            "o orçamento é de 20.000 euros",
        ),
        (
            "volumes",
            "300",
            "emitimos 300 faturas por mês",
            "emitimos 300 faturas por mês",
            "emitimos 300 faturas por mês",
        ),
        (
            "entities",
            "invoice",
            "as faturas devem ser transferidas",
            "as faturas devem ser transferidas",
            "as faturas devem ser transferidas",
        ),
        (
            "entities",
            "contact",
            "os contatos devem ser transferidos",
            "os contatos devem ser transferidos",
            "os contatos devem ser transferidos",
        ),
        (
            "sponsor",
            "Joana Dorn",
            "Joana Dorn paga o projeto",
            "Joana Dorn paga o projeto",
            "Joana Dorn paga o projeto",
        ),
        (
            "finance",
            "Joana Dorn",
            "Joana Dorn é a nossa diretora financeira",
            "Joana Dorn é a nossa diretora financeira",
            "Joana Dorn é a nossa diretora financeira",
        ),
        (
            "approvals_live_in",
            "mail",
            "as aprovações são feitas por e-mail",
            "as aprovações são feitas por e-mail",
            "as aprovações são feitas por e-mail",
        ),
        (
            CLEANING,
            "cleanup",
            "a limpeza dos dados fica para depois do projeto",
            "a limpeza dos dados fica para depois do projeto",
            "a limpeza dos dados fica para depois do projeto",
        ),
    ],
}
FRAMES = {
    "de": """
Frau Wendt wollte wissen, ob {s}.
Der Beirat will wissen, ob {s}.
Mein Kollege hat gefragt, ob {s}.
Niemand konnte mir sagen, ob {s}.
Unklar ist noch, ob {s}.
Es ist noch offen, ob {s}.
Ich bin nicht sicher, ob {s}.
Ob {s}, ist noch offen.
Ob {s}, hängt von der Bank ab.
Wir überlegen noch, ob {s}.
Es bleibt abzuwarten, ob {s}.
{m}? Nein.
{m}? Noch nicht.
Kommt der Förderbescheid, {i}.
Stimmt der Beirat zu, {i}.
Sollte der Vorstand zustimmen, {i}.
Falls der Zuschuss kommt, {i}.
Erst wenn der Rat zustimmt, {i}.
Sobald die Fusion genehmigt ist, {i}.
{m}, falls der Beirat zustimmt.
Sollten wir die Filiale in Graz je eröffnen, {i}.
Man erzählt sich, dass {s}.
Es geht das Gerücht, dass {s}.
In der Kantine heißt es, {m}.
Jemand hat mal gesagt, dass {s}.
Ich meine mich zu erinnern, dass {s}.
Wenn ich mich recht erinnere, {i}.
Mir wurde gesagt, dass {s}.
Es stimmt nicht, dass {s}.
Nicht dass Sie denken, {m}.
Niemand hat gesagt, dass {s}.
Wir haben nie behauptet, dass {s}.
Im Prospekt steht: {m}.
Auf dem Flyer stand: „{m}“.
„{m}“: so steht es auf dem Faltblatt.
Die Werbung verspricht, dass {s}.
In meiner gestrigen Mail schrieb ich, {m}: bitte vergessen Sie das.
{m}. Vergessen Sie das bitte.
{m} — nein, streichen Sie das.
In der letzten Mail stand, dass {s}; das ist falsch.
{m}. Das war der Plan, er ist vom Tisch.
Der Plan, dass {s}, ist vom Tisch.
Es war mal geplant, dass {s}, daraus wurde nichts.
Ein Bekannter aus einer anderen Firma sagt: „{m}“.
Unser Mitbewerber behauptet, dass {s}.
Zum Beispiel könnte eine Firma wie unsere schreiben: „{m}“.
Nehmen wir einmal an, {m}.
Stellen Sie sich vor, {m}.
Ich habe geträumt, dass {s}.
Meine Chefin möchte gern erfahren, ob {s}.
Die Geschäftsleitung fragt sich, ob {s}.
Keiner hier weiß, ob {s}.
Ob {s}, entscheidet der Aufsichtsrat im Januar.
Wir haben noch nicht entschieden, ob {s}.
Angeblich {i}, gesehen habe ich davon nichts.
Bei uns wird gemunkelt, dass {s}.
Falls die Gesellschafter Ja sagen, {i}.
Bekommen wir den Kredit, {i}.
{m}, sofern der Aufsichtsrat zustimmt.
Glauben Sie bitte nicht, {m}.
Es ist nicht so, dass {s}.
Laut Broschüre gilt: {m}.
Auf dem Plakat am Bahnhof stand, dass {s}.
Ich hatte Ihnen geschrieben, dass {s}. Das war falsch.
{m}. Sorry, das war Quatsch.
Ursprünglich war vorgesehen, dass {s}, das hat sich erledigt.
Hätten wir den Zuschlag bekommen, {i}.
Ein Freund erzählte mir, in seiner Firma gelte: {m}.
Hat jemand gesagt, {m}? Nicht dass ich wüsste.
Die Buchhaltung hat sich erkundigt, ob {s}.
Von Ihnen hätte man gern gehört, ob {s}.
Meine Frau will immer wissen, ob {s}.
Ob {s}, steht in den Sternen.
Wir streiten noch darüber, ob {s}.
Fraglich bleibt, ob {s}.
Gibt der Gemeinderat grünes Licht, {i}.
Nur wenn die Bank den Kredit gewährt, {i}.
Vorausgesetzt, der Aufsichtsrat ist einverstanden, {i}.
{m} – aber nur, wenn der Zuschuss kommt.
Auf dem Flur wird erzählt, dass {s}.
Soweit ich gehört habe, {i}.
Ein Vertreter behauptete, dass {s}.
Meines Wissens hat nie jemand gesagt, dass {s}.
Es wäre ein Irrtum zu glauben, dass {s}.
Keineswegs {i}.
In einem Werbebrief las ich: „{m}“.
Der Hersteller wirbt damit, dass {s}.
Gestern schrieb ich Ihnen, dass {s}. Das stimmt nicht.
{m}. Ach nein, vergessen Sie das.
{m}. Ursprünglich war das so geplant, jetzt nicht mehr.
Die Idee, dass {s}, haben wir verworfen.
Wären wir größer, {i}.
Man stelle sich vor, {m}.
Bei meinem früheren Arbeitgeber galt: {m}.
""",
    "nl": """
Mevrouw Bos wilde weten of {s}.
De raad wil weten of {s}.
Een collega vroeg of {s}.
Niemand kon mij zeggen of {s}.
Het is nog onduidelijk of {s}.
Het is nog open of {s}.
Ik weet niet zeker of {s}.
Of {s}, is nog niet beslist.
Of {s}, hangt van de bank af.
We overleggen nog of {s}.
Het valt te bezien of {s}.
{m}? Nee.
{m}? Nog niet.
Komt de subsidie er, dan {i}.
Als de raad instemt, {i}.
Mocht de directie akkoord gaan, dan {i}.
Pas als de raad van commissarissen instemt, {i}.
Zodra de fusie is goedgekeurd, {i}.
{m}, mits de bank akkoord gaat.
Mocht de winkel in Gent er ooit komen, dan {i}.
Er wordt rondverteld dat {s}.
Het gerucht gaat dat {s}.
In de kantine gaat rond dat {s}.
Iemand zei ooit dat {s}.
Ik meen me te herinneren dat {s}.
Als ik het goed heb, {i}.
Mij is verteld dat {s}.
Het klopt niet dat {s}.
Niet dat u denkt dat {s}.
Niemand heeft gezegd dat {s}.
Wij hebben nooit beweerd dat {s}.
In de folder staat: {m}.
Op de flyer stond: "{m}".
"{m}": zo staat het in de brochure.
De reclame belooft dat {s}.
In mijn mail van gisteren schreef ik dat {s}: vergeet dat.
{m}. Vergeet dat maar.
{m} — nee, streep dat maar door.
In de vorige mail stond dat {s}, dat klopt niet.
{m}. Dat was het plan, het is van de baan.
Het plan dat {s} is van tafel.
Ooit was het plan dat {s}, daar is niets van gekomen.
Een kennis bij een ander bedrijf zegt: "{m}".
Onze concurrent beweert dat {s}.
Een bedrijf als het onze zou bijvoorbeeld kunnen schrijven: "{m}".
Stel dat {s}.
Stelt u zich voor dat {s}.
Ik heb gedroomd dat {s}.
Mijn baas vraagt zich af of {s}.
Hier weet niemand of {s}.
Of {s}, beslist de raad in januari.
We hebben nog niet besloten of {s}.
Naar verluidt {i}, maar gezien heb ik niets.
Hier wordt gefluisterd dat {s}.
Als de aandeelhouders ja zeggen, {i}.
Krijgen we de lening, dan {i}.
{m}, op voorwaarde dat de raad instemt.
Denkt u niet dat {s}.
Het is niet zo dat {s}.
Volgens de brochure geldt: {m}.
Op de poster in het station stond dat {s}.
Ik had u geschreven dat {s}. Dat was fout.
{m}. Sorry, dat was onzin.
Aanvankelijk was het de bedoeling dat {s}, dat gaat niet door.
Hadden we de aanbesteding gewonnen, dan {i}.
Een vriend vertelde me dat {s} bij hem op het werk.
Zei iemand dat {s}? Niet dat ik weet.
De boekhouding informeerde of {s}.
Iedereen wil hier weten of {s}.
Of {s}, staat nog niet vast.
We zijn het er niet over eens of {s}.
Het is maar de vraag of {s}.
Geeft de gemeenteraad groen licht, dan {i}.
Alleen als de bank het krediet toekent, {i}.
{m} – maar alleen als de subsidie komt.
Op de gang wordt verteld dat {s}.
Naar ik hoor {i}.
Een vertegenwoordiger beweerde dat {s}.
Het zou een vergissing zijn te denken dat {s}.
Geenszins {i}.
In een reclamebrief las ik: "{m}".
De fabrikant adverteert ermee dat {s}.
Gisteren schreef ik u dat {s}. Dat klopt niet.
{m}. O nee, vergeet dat.
Het idee dat {s} hebben we laten vallen.
Waren we groter, dan {i}.
Bij mijn vorige werkgever gold: {m}.
""",
    "fr": """
Mme Vidal voulait savoir si {m}.
Le conseil veut savoir si {m}.
Un collègue m'a demandé si {m}.
Personne n'a pu me dire si {m}.
On ne sait pas encore si {m}.
Reste à savoir si {m}.
Je ne suis pas sûr que {m}.
La question de savoir si {m} reste ouverte.
Nous nous demandons si {m}.
Il reste à voir si {m}.
{m} ? Non.
{m} ? Pas encore.
Si la subvention est accordée, {m}.
Si le conseil donne son accord, {m}.
Au cas où la banque dirait oui, {m}.
Dès que la fusion sera approuvée, {m}.
{m}, mais seulement si la Région nous accorde la subvention.
Ce n'est que si la direction accepte que {m}.
{m}, à condition que la banque suive.
Si un jour nous ouvrons le magasin de Lyon, {m}.
On m'a dit que {m}.
Le bruit court que {m}.
On raconte à la cantine que {m}.
Quelqu'un a dit un jour que {m}.
Je crois me souvenir que {m}.
Si ma mémoire est bonne, {m}.
Un collègue croit savoir que {m}.
Il n'est pas vrai que {m}.
N'allez pas croire que {m}.
Personne n'a dit que {m}.
Nous n'avons jamais prétendu que {m}.
Dans le prospectus on lit : {m}.
Le dépliant disait : « {m} ».
« {m} » : c'est ce que dit la brochure.
La publicité promet que {m}.
Dans mon mail d'hier j'écrivais que {m} : oubliez.
{m}. Oubliez cela.
{m} — non, rayez cela.
Dans le dernier mail il était écrit que {m}, c'est faux.
{m}. C'était le plan, il est abandonné.
Le projet selon lequel {m} est tombé à l'eau.
Il était prévu un temps que {m}, cela n'a rien donné.
Un ami d'une autre entreprise dit : « {m} ».
Notre concurrent affirme que {m}.
Par exemple une entreprise comme la nôtre pourrait écrire : « {m} ».
Supposons que {m}.
Imaginez que {m}.
J'ai rêvé que {m}.
Ma patronne se demande si {m}.
Nul ne sait ici si {m}.
C'est le conseil qui décidera en janvier si {m}.
Nous n'avons pas encore décidé si {m}.
Il paraît que {m}, mais je n'ai rien vu.
On chuchote ici que {m}.
Si les actionnaires disent oui, {m}.
Si nous obtenons le prêt, {m}.
{m}, sous réserve que le conseil approuve.
Ne croyez pas que {m}.
Ce n'est pas que {m}.
Selon la brochure, {m}.
Sur l'affiche de la gare il était écrit que {m}.
Je vous avais écrit que {m}. C'était faux.
{m}. Pardon, c'était une bêtise.
À l'origine il était prévu que {m}, ce n'est plus le cas.
Si nous avions gagné l'appel d'offres, {m}.
Un ami m'a raconté que dans sa boîte {m}.
Quelqu'un a-t-il dit que {m} ? Pas que je sache.
La comptable s'est renseignée pour savoir si {m}.
Tout le monde veut savoir ici si {m}.
Il n'est pas établi que {m}.
La question est de savoir si {m}.
Si la mairie donne son feu vert, {m}.
Uniquement si la banque accorde le crédit, {m}.
{m} – mais seulement si l'aide arrive.
Dans les couloirs on dit que {m}.
D'après ce que j'ai entendu, {m}.
Un représentant a affirmé que {m}.
Ce serait une erreur de croire que {m}.
Nullement : {m}, c'est une légende.
Dans une lettre publicitaire j'ai lu : « {m} ».
Le fabricant se vante que {m}.
Hier je vous ai écrit que {m}. C'est inexact.
{m}. Ah non, oubliez ça.
L'idée que {m} a été abandonnée.
Si nous étions plus grands, {m}.
Chez mon ancien employeur, {m}.
""",
    "es": """
La señora Vidal quería saber si {m}.
El consejo quiere saber si {m}.
Un compañero me preguntó si {m}.
Nadie supo decirme si {m}.
Queda por ver si {m}.
No está claro si {m}.
No estoy seguro de que {m}.
Si {m} o no, depende del banco.
Nos preguntamos si {m}.
Todavía no sabemos si {m}.
¿{m}? No.
¿{m}? Todavía no.
Si nos conceden la subvención, {m}.
Si el consejo da el visto bueno, {m}.
Solo en caso de abrir la tienda de Sevilla {m}.
En cuanto se apruebe la fusión, {m}.
{m}, pero solo si la Junta nos concede la ayuda.
{m}, siempre que el banco acepte.
Si algún día abrimos la tienda de Sevilla, {m}.
Me han dicho que {m}.
Corre el rumor de que {m}.
En el almacén se comenta que {m}.
Alguien dijo una vez que {m}.
Creo recordar que {m}.
Si la memoria no me falla, {m}.
Un colega cree que {m}.
No es cierto que {m}.
No vayan a pensar que {m}.
Nadie ha dicho que {m}.
Nunca hemos afirmado que {m}.
En el folleto pone: {m}.
El anuncio decía: «{m}».
«{m}»: eso pone el folleto.
La publicidad promete que {m}.
En mi correo de ayer escribí que {m}: olvídenlo.
{m}. Olvídenlo.
{m}; no, tachen eso.
En el último correo ponía que {m}, lo cual es falso.
{m}. Ese era el plan, pero se descartó.
El plan de que {m} quedó descartado.
En su día se pensó que {m}, pero no salió adelante.
Un amigo de otra empresa dice: «{m}».
Nuestro competidor afirma que {m}.
Por ejemplo, una empresa como la nuestra podría escribir: «{m}».
Supongamos que {m}.
Imaginen que {m}.
Soñé que {m}.
Mi jefa se pregunta si {m}.
Aquí nadie sabe si {m}.
El consejo decidirá en enero si {m}.
Aún no hemos decidido si {m}.
Al parecer {m}, pero yo no he visto nada.
Se rumorea por aquí que {m}.
Si los socios dicen que sí, {m}.
Si conseguimos el préstamo, {m}.
{m}, a condición de que el consejo lo apruebe.
No crean que {m}.
No es que {m}.
Según el catálogo, {m}.
En el cartel de la estación ponía que {m}.
Les escribí que {m}. Era falso.
{m}. Perdón, eso era una tontería.
En un principio estaba previsto que {m}, ya no es así.
Si hubiéramos ganado el concurso, {m}.
Un amigo me contó que en su empresa {m}.
¿Alguien dijo que {m}? Que yo sepa, no.
La contable se ha informado de si {m}.
Todos quieren saber aquí si {m}.
No consta que {m}.
La cuestión es si {m}.
Si el ayuntamiento da luz verde, {m}.
Solo si el banco concede el crédito, {m}.
{m}, pero solo si llega la ayuda.
Por los pasillos se dice que {m}.
Según he oído, {m}.
Un representante aseguró que {m}.
Sería un error creer que {m}.
En una carta publicitaria leí: «{m}».
El fabricante presume de que {m}.
Ayer les escribí que {m}. No es así.
{m}. Ay no, olvídenlo.
La idea de que {m} se descartó.
Si fuéramos más grandes, {m}.
En mi anterior empresa, {m}.
""",
    "pt": """
A Dona Vera queria saber se {m}.
O conselho quer saber se {m}.
Um colega perguntou se {m}.
Ninguém soube dizer-me se {m}.
Resta saber se {m}.
Não está claro se {m}.
Não tenho a certeza de que {m}.
Se {m} ou não, depende do banco.
Perguntamo-nos se {m}.
Ainda não sabemos se {m}.
{m}? Não.
{m}? Ainda não.
Se a candidatura for aprovada, {m}.
Se o conselho concordar, {m}.
Só se abrirmos a loja do Porto é que {m}.
Assim que a fusão for aprovada, {m}.
{m}, mas só se o banco aceitar.
{m}, desde que a diretoria aprove.
Se um dia abrirmos a loja do Porto, {m}.
Caso a verba saia, {m}.
Disseram-me que {m}.
Corre por aqui que {m}.
No armazém comenta-se que {m}.
Alguém disse uma vez que {m}.
Creio lembrar-me de que {m}.
Se a memória não me falha, {m}.
Ouvi dizer que {m}.
Não é verdade que {m}.
Não pensem que {m}.
Ninguém disse que {m}.
Nunca afirmámos que {m}.
No folheto lê-se: {m}.
O anúncio dizia: «{m}».
«{m}»: é o que diz o folheto.
A publicidade promete que {m}.
No meu e-mail de ontem escrevi que {m}: esqueçam.
{m}. Esqueçam isso.
{m} — não, risquem isso.
No último e-mail dizia que {m}, o que é falso.
{m}. Esse era o plano, mas foi abandonado.
O plano de que {m} caiu por terra.
Chegou a pensar-se que {m}, mas não deu em nada.
Um amigo de outra empresa diz: «{m}».
O nosso concorrente afirma que {m}.
Por exemplo, uma empresa como a nossa poderia escrever: «{m}».
Suponhamos que {m}.
Imaginem que {m}.
Sonhei que {m}.
A minha chefe pergunta-se se {m}.
Aqui ninguém sabe se {m}.
O conselho decide em janeiro se {m}.
Ainda não decidimos se {m}.
Ao que parece {m}, mas eu não vi nada.
Há um boato de que {m}.
Se os sócios disserem que sim, {m}.
Se conseguirmos o empréstimo, {m}.
{m}, na condição de o conselho aprovar.
Não julguem que {m}.
Não é que {m}.
Segundo o catálogo, {m}.
No cartaz da estação estava escrito que {m}.
Tinha-vos escrito que {m}. Era mentira.
{m}. Desculpem, isso foi disparate.
De início estava previsto que {m}, já não é assim.
Se tivéssemos ganho o concurso, {m}.
Um amigo contou-me que na empresa dele {m}.
Alguém disse que {m}? Que eu saiba, não.
A contabilista quis saber se {m}.
Todos querem saber aqui se {m}.
Não consta que {m}.
A questão é se {m}.
Se a câmara der luz verde, {m}.
Só se o banco conceder o crédito, {m}.
{m}, mas só se o apoio chegar.
Pelos corredores diz-se que {m}.
Pelo que ouvi, {m}.
Um representante garantiu que {m}.
Seria um erro pensar que {m}.
Numa carta publicitária li: «{m}».
O fabricante gaba-se de que {m}.
Ontem escrevi-vos que {m}. Não é assim.
{m}. Ai não, esqueçam isso.
A ideia de que {m} foi abandonada.
Se fôssemos maiores, {m}.
Na minha empresa anterior, {m}.
""",
}
STATED = [
    ("de", "Bis letztes Jahr nutzten wir Lexware und jetzt buchen wir in Xentral.", "erp", "Xentral"),
    (
        "fr",
        "Jusqu'en 2024 nous utilisions EBP et maintenant la comptabilité est tenue dans Sage 100.",
        "erp",
        "Sage 100",
    ),
    ("nl", "Tot april werkten we met King en nu boeken wij in Exact Online.", "erp", "Exact Online"),
    ("pt", "Até 2024 usávamos o Sage e agora a contabilidade é feita no Moloni.", "erp", "Moloni"),
    ("de", "Sobald die Zahlung bei der Bank eingeht, buchen wir sie in Xentral.", "erp", "Xentral"),
    ("de", "Uns ist bekannt, dass wir 300 Rechnungen im Monat schreiben.", "volumes", "300"),
    ("de", "Wir möchten wissen, ob sich Pipedrive mit Xentral verbinden lässt.", "erp", "Xentral"),
    ("de", "Der Vorstand hat zugestimmt: das Budget beträgt 20.000 Euro.", "budget", "20000"),
    ("de", "Vergessen Sie bitte nicht: das Budget beträgt 20.000 Euro.", "budget", "20000"),
    ("de", "Es stimmt, dass wir in Xentral buchen.", "erp", "Xentral"),
    ("de", "Das ist der Plan: wir gehen am 1. März 2027 live.", "go_live", "2027-03-01"),
    ("de", "Nicht nur die Aufträge, auch die Rechnungen sollen übertragen werden.", "entities", "invoice"),
    ("de", "Laut Vertrag verlängert sich die Lizenz für Pipedrive am 1. März 2027.", "renewal_date", "2027-03-01"),
    ("de", "Die Geschäftsführung hat entschieden, dass wir am 1. März 2027 live gehen.", "go_live", "2027-03-01"),
    ("de", "Unser Katalog liegt auf der Webseite, wir buchen in Xentral.", "erp", "Xentral"),
    ("de", "Wir buchen in Xentral, ob das so bleibt, ist offen.", "erp", "Xentral"),
    ("de", "Wir buchen in Xentral. Das war schon der Plan meines Vaters.", "erp", "Xentral"),
    ("de", "Bis letztes Jahr buchten wir in Lexware, heute buchen wir in Xentral.", "erp", "Xentral"),
    ("de", "Im Formular steht: Das Budget beträgt 20.000 Euro.", "budget", "20000"),
    ("de", "Ich weiß nicht, wie Sie arbeiten, aber wir buchen in Xentral.", "erp", "Xentral"),
    ("de", "Mein Chef hat gesagt, das Budget beträgt 20.000 Euro.", "budget", "20000"),
    ("de", "Mein Chef fragt, was es kostet; wir nutzen Pipedrive als CRM.", "crm", "Pipedrive"),
    ("de", "Wir haben die Freigabe vom Aufsichtsrat, das Budget beträgt 20.000 Euro.", "budget", "20000"),
    ("nl", "Als een order gewonnen is, zetten we hem in Exact Online.", "erp", "Exact Online"),
    ("nl", "Het klopt dat wij in Exact Online boeken.", "erp", "Exact Online"),
    ("nl", "De directie is akkoord: het budget is 20.000 euro.", "budget", "20000"),
    ("nl", "Vergeet niet: het budget is 20.000 euro.", "budget", "20000"),
    ("nl", "We beslissen in januari of we Pipedrive als CRM houden.", "crm", "Pipedrive"),
    (
        "nl",
        "Volgens het contract wordt de licentie van Pipedrive op 1 maart 2027 verlengd.",
        "renewal_date",
        "2027-03-01",
    ),
    ("nl", "De directie heeft besloten dat wij op 1 maart 2027 live gaan.", "go_live", "2027-03-01"),
    ("nl", "Niet alleen de orders, ook de facturen moeten worden overgezet.", "entities", "invoice"),
    ("nl", "Onze folders drukken we zelf, wij boeken in Exact Online.", "erp", "Exact Online"),
    ("nl", "Wij boeken in Exact Online, of dat zo blijft is nog open.", "erp", "Exact Online"),
    ("nl", "Mijn baas vraagt wat het kost; wij gebruiken Pipedrive als CRM.", "crm", "Pipedrive"),
    ("nl", "Dat is het plan: wij gaan op 1 maart 2027 live.", "go_live", "2027-03-01"),
    ("fr", "Quand une commande est gagnée, nous la saisissons dans Sage 100.", "erp", "Sage 100"),
    ("fr", "Il est vrai que la comptabilité est tenue dans Sage 100.", "erp", "Sage 100"),
    ("fr", "Le conseil a donné son accord : le budget est de 20 000 euros.", "budget", "20000"),
    ("fr", "N'oubliez pas : le budget est de 20 000 euros.", "budget", "20000"),
    ("fr", "Selon le contrat, la licence Pipedrive se renouvelle le 1er mars 2027.", "renewal_date", "2027-03-01"),
    ("fr", "La direction a décidé que la mise en service est fixée au 1er mars 2027.", "go_live", "2027-03-01"),
    ("fr", "Pas seulement les commandes : les factures doivent être transférées.", "entities", "invoice"),
    (
        "fr",
        "Jusqu'en mars la comptabilité était sur EBP, maintenant la comptabilité est tenue dans Sage 100.",
        "erp",
        "Sage 100",
    ),
    ("fr", "Mon patron demande combien cela coûte ; nous utilisons Pipedrive comme CRM.", "crm", "Pipedrive"),
    ("fr", "Voici le plan : la mise en service est fixée au 1er mars 2027.", "go_live", "2027-03-01"),
    ("es", "Cuando se gana un pedido, lo metemos en Holded.", "erp", "Holded"),
    ("es", "Es cierto que la contabilidad se lleva en Holded.", "erp", "Holded"),
    ("es", "El consejo ha dado el visto bueno: el presupuesto es de 20.000 euros.", "budget", "20000"),
    ("es", "No olviden que el presupuesto es de 20.000 euros.", "budget", "20000"),
    (
        "es",
        "Según el contrato, la licencia de Pipedrive se renueva el 1 de marzo de 2027.",
        "renewal_date",
        "2027-03-01",
    ),
    ("es", "La dirección ha decidido que arrancamos el 1 de marzo de 2027.", "go_live", "2027-03-01"),
    ("es", "No solo los pedidos: hay que pasar las facturas.", "entities", "invoice"),
    ("es", "Hasta marzo llevábamos todo en ContaPlus, ahora la contabilidad se lleva en Holded.", "erp", "Holded"),
    ("es", "La contabilidad se lleva en Holded; queda por ver si seguirá así.", "erp", "Holded"),
    ("es", "Mi jefe pregunta cuánto cuesta; usamos Pipedrive como CRM.", "crm", "Pipedrive"),
    ("es", "Este es el plan: arrancamos el 1 de marzo de 2027.", "go_live", "2027-03-01"),
    ("pt", "Quando se ganha uma encomenda, lançamo-la no Moloni.", "erp", "Moloni"),
    ("pt", "É verdade que a contabilidade é feita no Moloni.", "erp", "Moloni"),
    ("pt", "O conselho deu luz verde: o orçamento é de 20.000 euros.", "budget", "20000"),
    ("pt", "Não se esqueçam: o orçamento é de 20.000 euros.", "budget", "20000"),
    ("pt", "Decidimos em janeiro se mantemos o Pipedrive como CRM.", "crm", "Pipedrive"),
    ("pt", "Segundo o contrato, a licença do Pipedrive renova a 1 de março de 2027.", "renewal_date", "2027-03-01"),
    ("pt", "A direção decidiu que arrancamos a 1 de março de 2027.", "go_live", "2027-03-01"),
    ("pt", "Não só as encomendas: as faturas devem ser transferidas.", "entities", "invoice"),
    ("pt", "Até março usávamos o Sage, agora a contabilidade é feita no Moloni.", "erp", "Moloni"),
    ("pt", "A contabilidade é feita no Moloni; resta saber se vai continuar assim.", "erp", "Moloni"),
    ("pt", "O meu chefe pergunta quanto custa; usamos o Pipedrive como CRM.", "crm", "Pipedrive"),
    ("pt", "O plano é este: arrancamos a 1 de março de 2027.", "go_live", "2027-03-01"),
    ("de", "Odoo prüft, ob ein Auftrag bezahlt ist, und schickt ihn dann an Zendesk.", "other_systems", "Zendesk"),
    ("de", "Alle Aufträge, ob online oder per Telefon, landen in Zendesk.", "other_systems", "Zendesk"),
    ("de", "Freigaben werden per E-Mail erteilt, ob es eilt oder nicht.", "approvals_live_in", "mail"),
    ("de", "In meiner neuen Firma buchen wir in Xentral.", "erp", "Xentral"),
    ("de", "Wir haben verworfen, die Daten selbst zu übertragen, das Budget beträgt 20.000 Euro.", "budget", "20000"),
    ("de", "Rabatte gibt der Chef per E-Mail frei, wenn der Kunde es wünscht.", "approvals_live_in", "mail"),
    (
        "de",
        "Wenn die Bank den Betrag gutschreibt, tippt Bernd die Zahlung von Hand in Xentral ein.",
        "manual_handoffs",
        "",
    ),
    ("de", "Das Budget von 20.000 Euro hat der Vorstand am Montag freigegeben.", "budget", "20000"),
    ("de", "Der Vorstand hat beschlossen, dass Rechnungen übertragen werden sollen.", "entities", "invoice"),
    ("de", "Geschäftsführerin Jana Dorn sagt, das Budget beträgt 20.000 Euro.", "budget", "20000"),
    ("de", "Unsere Finanzleiterin ist Jana Dorn; bei der Bank ist ihr Kollege zuständig.", "finance", "Jana Dorn"),
    ("fr", "Les validations se font par e-mail, même si le patron est là.", "approvals_live_in", "mail"),
    ("fr", "Dans mon entreprise, la comptabilité est tenue dans Sage 100.", "erp", "Sage 100"),
    ("fr", "Le conseil a décidé que les factures doivent être transférées.", "entities", "invoice"),
    ("fr", "Si une facture est refusée, Paul la ressaisit à la main dans Sage 100.", "manual_handoffs", ""),
    ("fr", "Le budget de 20 000 euros a été voté par le conseil lundi.", "budget", "20000"),
    (
        "fr",
        "Notre directrice financière est Jeanne Dorn, elle travaille chez nous depuis 2019.",
        "finance",
        "Jeanne Dorn",
    ),
    ("es", "En mi empresa la contabilidad se lleva en Holded.", "erp", "Holded"),
    ("es", "El consejo ha decidido que hay que pasar las facturas.", "entities", "invoice"),
    ("es", "Según el ERP, enviamos 300 facturas al mes.", "volumes", "300"),
    ("es", "El presupuesto de 20.000 euros lo aprobó el consejo el lunes.", "budget", "20000"),
    ("es", "Nuestra directora financiera es Juana Dorn, no el señor Ruiz.", "finance", "Juana Dorn"),
    ("es", "Las aprobaciones se hacen por email, si el jefe está de viaje también.", "approvals_live_in", "mail"),
    ("pt", "Na minha empresa a contabilidade é feita no Moloni.", "erp", "Moloni"),
    ("pt", "O conselho decidiu que as faturas devem ser transferidas.", "entities", "invoice"),
    ("pt", "Segundo o ERP, emitimos 300 faturas por mês.", "volumes", "300"),
    (
        "pt",
        "A verba de 20.000 euros foi aprovada pelo conselho na segunda-feira, é o orçamento do projeto.",
        "budget",
        "20000",
    ),
    ("pt", "A nossa diretora financeira é Joana Dorn, trabalha connosco há anos.", "finance", "Joana Dorn"),
    ("nl", "In mijn bedrijf boeken wij in Exact Online.", "erp", "Exact Online"),
    ("nl", "De raad heeft besloten dat facturen moeten worden overgezet.", "entities", "invoice"),
    ("nl", "Volgens het ERP versturen wij 300 facturen per maand.", "volumes", "300"),
    ("nl", "Het budget van 20.000 euro is maandag door de raad goedgekeurd.", "budget", "20000"),
    ("nl", "Orders of facturen, alles staat in Exact Online.", "erp", "Exact Online"),
    ("nl", "Goedkeuringen gaan per e-mail, of het nu haast heeft of niet.", "approvals_live_in", "mail"),
    ("nl", "Onze financieel directeur is Jana Dorn, niet meneer De Wit.", "finance", "Jana Dorn"),
    ("de", "Unser Server steht im Keller, wir schreiben 300 Rechnungen im Monat.", "volumes", "300"),
    ("de", "Wegen der Messe im Mai: das Budget beträgt 20.000 Euro.", "budget", "20000"),
    ("es", "Por la feria de mayo vamos con prisa; el presupuesto es de 20.000 euros.", "budget", "20000"),
    ("fr", "Le contrat de maintenance de Pipedrive se renouvelle le 1er mars 2027.", "renewal_date", "2027-03-01"),
    ("de", "Der Wartungsvertrag für Pipedrive verlängert sich am 1. März 2027.", "renewal_date", "2027-03-01"),
    ("es", "La póliza de Holded se renueva el 1 de marzo de 2027.", "renewal_date", "2027-03-01"),
]


def read(language: str, sentence: str, key: str = "") -> BriefReading:
    crm, erp = OTHERS[language]
    about = AROUND[language].format(crm if key == "erp" else erp, sentence)
    return read_brief(about, PLAYBOOK, author="a.b@firm.example", written=date(2026, 11, 24))


def states(language: str, sentence: str, key: str, value: str) -> bool:
    reading = read(language, sentence, key)
    if key == CLEANING:
        return any("clean" in one.key for one in (*reading.signals, *reading.traps))
    return any(fact.key == key and value.casefold() in fact.value.casefold() for fact in reading.facts)


def begun(sentence: str) -> str:
    """A sentence with a capital."""
    first = next(at for at, letter in enumerate(sentence) if letter.isalpha())
    return f"{sentence[:first]}{sentence[first].upper()}{sentence[first + 1 :]}"


@pytest.mark.parametrize("language", STATEMENTS)
def test_a_plain_statement_is_a_fact(language: str) -> None:
    for key, value, plain, _, _ in STATEMENTS[language]:
        assert states(language, begun(f"{plain}."), key, value), plain


@pytest.mark.parametrize("language", FRAMES)
def test_what_stands_in_a_frame_is_no_fact(language: str) -> None:
    stated = []
    for number, frame in enumerate(FRAMES[language].split("\n")[1:-1]):
        key, value, plain, behind, inverted = STATEMENTS[language][number % len(STATEMENTS[language])]
        sentence = begun(frame.format(m=plain, s=behind, i=inverted))
        if states(language, sentence, key, value):
            stated.append(sentence)
    assert not stated


@pytest.mark.parametrize(("language", "sentence", "key", "value"), STATED)
def test_what_comes_near_a_frame_is_stated(language: str, sentence: str, key: str, value: str) -> None:
    assert states(language, sentence, key, value)


@pytest.mark.parametrize(
    ("language", "sentence", "key", "value"),
    [
        ("de", "Zendesk haben wir auch, das gehört aber nicht zum Auftrag.", "other_systems", "Zendesk"),
        ("de", "Geschätzt sind es 300 Rechnungen im Monat.", "volumes", "300"),
        ("de", "Der 1. März 2027 als Starttermin ist nicht zu halten.", "go_live", "2027-03-01"),
        ("de", "Anna Weber kümmert sich nur um die Werkstatt und nicht um die Finanzen.", "finance", "Anna Weber"),
        ("nl", "Zendesk hebben we ook, maar dat hoort niet bij dit project.", "other_systems", "Zendesk"),
        ("nl", "Naar schatting zijn het 300 facturen per maand.", "volumes", "300"),
        ("nl", "Livegang op 1 maart 2027 is niet haalbaar.", "go_live", "2027-03-01"),
        ("fr", "Nous avons aussi Zendesk, mais cela ne fait pas partie du projet.", "other_systems", "Zendesk"),
        ("fr", "Nous les estimons à 300 factures par mois.", "volumes", "300"),
        ("fr", "Une mise en service le 1er mars 2027 n'est pas réaliste.", "go_live", "2027-03-01"),
        ("es", "También tenemos Zendesk, pero eso no forma parte del proyecto.", "other_systems", "Zendesk"),
        ("es", "Calculo que son 300 facturas al mes.", "volumes", "300"),
        ("es", "La puesta en marcha el 1 de marzo de 2027 no es posible.", "go_live", "2027-03-01"),
        ("pt", "Também temos o Zendesk, mas isso não faz parte do projeto.", "other_systems", "Zendesk"),
        ("pt", "Estimamos 300 faturas por mês.", "volumes", "300"),
        ("pt", "O arranque a 1 de março de 2027 não é possível.", "go_live", "2027-03-01"),
        ("de", "Unsere Schwesterfirma hat 300 Rechnungen im Monat, das ist ihre Sache.", "volumes", "300"),
        ("fr", "Notre maison mère envoie 300 factures par mois, c'est leur affaire.", "volumes", "300"),
        ("es", "La empresa hermana emite 300 facturas al mes, eso es asunto suyo.", "volumes", "300"),
    ],
)
def test_what_is_no_part_of_it_guessed_or_cannot_be(language: str, sentence: str, key: str, value: str) -> None:
    assert not states(language, sentence, key, value)


@pytest.mark.parametrize(
    ("language", "sentence", "key", "value"),
    [
        ("de", "Zendesk gehört zum Auftrag: die Tickets liegen in Zendesk.", "other_systems", "Zendesk"),
        ("de", "Es sind 300 Rechnungen im Monat, nicht mehr.", "volumes", "300"),
        ("de", "Der Starttermin ist der 1. März 2027.", "go_live", "2027-03-01"),
        ("nl", "Livegang op 1 maart 2027 is haalbaar.", "go_live", "2027-03-01"),
        ("fr", "La mise en service le 1er mars 2027 est réaliste.", "go_live", "2027-03-01"),
        ("es", "La puesta en marcha es el 1 de marzo de 2027.", "go_live", "2027-03-01"),
        ("pt", "O arranque é a 1 de março de 2027.", "go_live", "2027-03-01"),
    ],
)
def test_what_is_part_of_it_known_and_can_be(language: str, sentence: str, key: str, value: str) -> None:
    assert states(language, sentence, key, value)


@pytest.mark.parametrize(
    ("language", "sentence", "key", "value"),
    [
        ("de", "Die Handelskammer spricht von 300 Rechnungen im Monat.", "volumes", "300"),
        ("de", "Laut unserer Hausbank sind es 300 Rechnungen im Monat.", "volumes", "300"),
        ("fr", "D'après la chambre d'agriculture, ce sont 300 factures par mois.", "volumes", "300"),
        ("es", "Según el gremio son 300 facturas al mes.", "volumes", "300"),
        ("nl", "De brancheorganisatie gaat uit van 300 facturen per maand.", "volumes", "300"),
        ("pt", "A seguradora aponta para 300 faturas por mês.", "volumes", "300"),
        ("de", "Vor vier Jahren lief das in Heften und später in Xentral; heute ist alles in Odoo.", "erp", "Xentral"),
        ("es", "Hace seis años se anotaba en libretas y luego en Holded; ahora todo está en Odoo.", "erp", "Holded"),
        ("pt", "Há seis anos era feito em papel e depois no Moloni. Hoje está tudo no Odoo.", "erp", "Moloni"),
        ("de", "Celigo haben wir in einem Webinar gesehen.", "other_systems", "Celigo"),
        ("nl", "Celigo hebben we op een vakbeurs bekeken.", "other_systems", "Celigo"),
        ("es", "Celigo nos lo enseñaron en una feria.", "other_systems", "Celigo"),
        ("pt", "Há quem queira o Celigo e há quem queira o Workato; não temos nenhum.", "other_systems", "Celigo"),
        ("es", "Los pedidos los pasa un becario con Zapier, es broma.", "other_systems", "Zapier"),
        ("fr", "Le dépôt de Namur facture avec WinBooks, mais c'est une autre société.", "other_systems", "Winbooks"),
        ("es", "Nota: la tienda de Cali factura con QuickBooks, esa es otra empresa.", "other_systems", "QuickBooks"),
        ("nl", "Opmerking: onze Duitse dealers werken met Lightspeed.", "other_systems", "Lightspeed"),
        ("pt", "As contas do acionista são feitas no Xero.", "other_systems", "Xero"),
        ("de", "Ich sprach mit einem Kollegen einer Brauerei, der hat Celigo im Einsatz.", "other_systems", "Celigo"),
    ],
)
def test_what_outsiders_count_or_have_and_what_is_not_there(language: str, sentence: str, key: str, value: str) -> None:
    assert not states(language, sentence, key, value)


@pytest.mark.parametrize(
    ("language", "sentence", "key", "value"),
    [
        ("de", "Unsere Buchhaltung spricht von 300 Rechnungen im Monat.", "volumes", "300"),
        (
            "de",
            "Die Bank redet von 900 Rechnungen im Monat, wir schreiben aber 300 Rechnungen im Monat.",
            "volumes",
            "300",
        ),
        ("fr", "On parle de 300 factures par mois.", "volumes", "300"),
        ("es", "Celigo lo vimos en una demo y lo contratamos en mayo; mueve los pedidos.", "other_systems", "Celigo"),
        ("de", "Früher war es Excel; mittlerweile liegen die Tickets in Zendesk.", "other_systems", "Zendesk"),
        ("nl", "Onze verkopers werken met Lightspeed.", "other_systems", "Lightspeed"),
        ("de", "Unsere Händler bestellen über Shopify.", "other_systems", "Shopify"),
    ],
)
def test_what_the_house_counts_and_has(language: str, sentence: str, key: str, value: str) -> None:
    assert states(language, sentence, key, value)


@pytest.mark.parametrize(
    ("language", "sentence", "key", "value"),
    [
        ("de", "Celigo und Workato stehen noch zur Auswahl.", "other_systems", "Celigo"),
        ("de", "Für die Middleware schwanken wir zwischen Celigo und Workato.", "other_systems", "Workato"),
        ("fr", "Celigo et Workato sont encore en lice, rien n'est tranché.", "other_systems", "Workato"),
        ("fr", "On est en train d'évaluer Celigo et Workato.", "other_systems", "Celigo"),
        ("es", "Para el puente estamos entre Celigo y Workato.", "other_systems", "Celigo"),
        ("nl", "We zijn Celigo en Workato nog aan het vergelijken.", "other_systems", "Celigo"),
        ("pt", "Celigo e Workato continuam em cima da mesa, nada decidido.", "other_systems", "Celigo"),
        ("de", "Xentral hatte der Prokurist in seinem vorigen Betrieb, davon schwärmt er.", "erp", "Xentral"),
        ("es", "La gerente trabajaba con Holded en su anterior empresa.", "erp", "Holded"),
        ("pt", "O gerente usava o Moloni na antiga empresa dele.", "erp", "Moloni"),
        ("fr", "Les comptes sont tenus par la fiduciaire, chez elle, sous WinBooks.", "erp", "Winbooks"),
        ("nl", "De boekhouding ligt bij het accountantskantoor, in Twinfield.", "erp", "Twinfield"),
        ("de", "Die Buchhaltung macht der Steuerberater bei sich in DATEV.", "erp", "DATEV"),
        ("nl", "De schilder factureert uit Moneybird en mailt ons de facturen.", "erp", "Moneybird"),
        ("fr", "Notre relieur travaille sous Sage 100 et nous envoie ses bons.", "erp", "Sage"),
        ("de", "Mein Großvater schrieb 300 Rechnungen im Monat von Hand.", "volumes", "300"),
        ("de", "Zu Opas Zeiten waren es 300 Rechnungen im Monat.", "volumes", "300"),
        ("fr", "Du temps de mon grand-père, c'était 300 factures par mois.", "volumes", "300"),
        ("es", "Mi bisabuelo llevaba todo en un cuaderno (eran 300 facturas al mes).", "volumes", "300"),
        ("nl", "Mijn grootvader schreef 300 facturen per maand.", "volumes", "300"),
        ("pt", "No tempo da minha avó eram 300 faturas por mês.", "volumes", "300"),
    ],
)
def test_what_is_still_compared_or_was_in_another_house_or_time(
    language: str, sentence: str, key: str, value: str
) -> None:
    assert not states(language, sentence, key, value)


@pytest.mark.parametrize(
    ("language", "sentence", "key", "value"),
    [
        ("nl", "We werken met Pipedrive, over de koppeling is nog niets besloten.", "crm", "Pipedrive"),
        ("de", "Wir arbeiten mit Pipedrive, über die Middleware ist noch nichts entschieden.", "crm", "Pipedrive"),
        ("de", "Wir buchen in Xentral und der Steuerberater prüft bei sich die Auswertungen.", "erp", "Xentral"),
        ("de", "Mein Großvater hat die Firma gegründet, und wir haben 300 Rechnungen im Monat.", "volumes", "300"),
        ("nl", "Mijn opa begon in 1950, nu maken we 300 facturen per maand.", "volumes", "300"),
        ("pt", "O meu avô fundou a casa e hoje emitimos 300 faturas por mês.", "volumes", "300"),
    ],
)
def test_what_is_had_beside_another_house_or_time(language: str, sentence: str, key: str, value: str) -> None:
    assert states(language, sentence, key, value)
