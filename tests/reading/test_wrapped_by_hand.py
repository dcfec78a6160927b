"""A line that goes on with the sentence above it is read with it, wherever it was broken; a note of its own stays one."""

from __future__ import annotations

import re

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")

# Each says what it would say on one line.
WRAPPED = (
    "Our CRM is Capsule. We decided against\nNetSuite. We have never used\nXero, and nobody misses\nSage 200.",
    "Our CRM is Capsule. We have never used\nXero and we would not go back to\nSage 200. At present we have no\nMagento shop. We decided against\nNetSuite.",
    "Our CRM is Capsule. We have no\nSage 200 and no\nSAP Business One here, and nobody uses\nHubSpot any more. Finance is not\nKarin Moss, she left.",
    "We keep our customers in Capsule. Invoices are\nmade in FreeAgent. We do not use any ERP\nbesides that, and we have no plan to buy\nNetSuite.",
    "Our CRM is Copper. We do not have\nNetSuite and will not buy\nSage Intacct. Our shop on\nMagento\nwas closed last year.",
    "Unser CRM ist HubSpot. Wir nutzen kein\nSAP und planen auch nicht den Kauf von\nMicrosoft Dynamics 365. Wir haben nie mit\nSalesforce gearbeitet.",
    "Our bakery runs on Pipedrive. The board turned down\nAcumatica. We cannot afford\nNetSuite.",
    "We repair lifts. Our CRM is Zoho CRM and nobody here wants\nOdoo. The parent has thrown out\nSAP ECC.",
    "Our ERP is Odoo. We looked at HubSpot and then at\nPipedrive, and took neither. There is no wish for\nSalesforce.",
    "The clinic works in Freshsales. It has never paid for\nBusiness Central, and it does without\nZendesk.",
    "Notre CRM est Pipedrive. Nous n'utilisons pas\nSage 100 et nous n'avons jamais acheté\nCegid. Nous avons renoncé à\nNetSuite.",
    "Nuestro CRM es HubSpot. No usamos\nSAP Business One y nunca hemos tenido\nOdoo. Decidimos en contra de\nNetSuite.",
    "Ons CRM is Teamleader. Wij gebruiken geen\nExact Online en we hebben nooit\nAFAS gehad. Wij zijn niet van plan\nNetSuite aan te schaffen.",
    "O nosso CRM é o Pipedrive. Não usamos\nPHC e nunca comprámos\nSage 200. Desistimos do\nNetSuite.",
    "We print labels.\nOur CRM is Copper, and we would never touch\nSalesforce.",
    "We are on HubSpot. Before we signed we had also seen\nPipedrive. We rejected\nInsightly.",
    "- We have never used\n  NetSuite.\n- Our CRM is Copper.",
    "1. Our CRM is Copper. We decided against\nNetSuite.\n2. The ERP is Xero.",
    "Our CRM is Copper; the plan to move to\nDynamics 365 was dropped. Nobody asked for\nMailchimp.",
    "We sell tea. Our CRM is HubSpot. An offer came from\nOracle, which we declined. Our neighbours swear by\nOdoo.",
    "We make kayaks. Copper is our CRM. The auditor proposed\nNetSuite and the owner said no to\nSage Intacct.",
    "The CRM is HubSpot. Out of scope is the link to\nShopify, and we will leave alone\nZendesk.",
    "We have no\nERP. The CRM is Copper.",
    "Our ERP is Xero. Until 2023 we worked with\nSalesforce. Since then the customers are kept in\nCapsule.",
    "Our CRM is Copper and some\n400 orders a month come from\nShopify. The go-live is on\n1 March 2027 and the budget is\nGBP 20,000.",
    "Unser CRM ist Pipedrive. Von\nOdoo haben wir uns getrennt. Für die Buchhaltung steht uns kein\nDATEV zur Verfügung.",
    "Our CRM is Capsule and we have been happy with it for years, because it does what the sales people need and no more than that.\n\nWe decided against\nNetSuite. We have never used\nXero, and nobody misses\nSage 200.",
    "We have never used\nXero and we would not go back to\nSage 200. Our CRM is Copper.",
    "Our CRM is Copper\nand our ERP is Xero. We never considered\nNetSuite",
    "We run Copper. Finance never liked\nXero. Sales would not hear of\nHubSpot. Nobody ever asked for\nZendesk.",
)

# Of each, these are facts.
KEPT = (
    ("We use HubSpot\nSage 200 is our ERP\nOrders and invoices should go across", {"HubSpot", "Sage 200"}),
    ("We no longer use spreadsheets\nHubSpot is our CRM\nSage 200 is our ERP", {"HubSpot", "Sage 200"}),
    (
        "CRM: HubSpot\nERP: Sage 200\nBudget: GBP 20,000\nGo-live: 1 March 2027",
        {"HubSpot", "Sage 200", "GBP 20000", "2027-03-01"},
    ),
    ("We do not need reporting\nCRM: HubSpot\nERP: Sage 200", {"HubSpot", "Sage 200"}),
    ("Hi Anna,\nHubSpot is our CRM. Sage 200 is our ERP.", {"HubSpot", "Sage 200"}),
    ("Hello\nOur CRM is HubSpot. Our ERP is Sage 200.\nThanks\nFay Moss", {"HubSpot", "Sage 200"}),
    ("Our CRM is HubSpot. We do not have Pipedrive\nOur ERP is Sage 200. We want them linked", {"HubSpot", "Sage 200"}),
    ("Systems we use\nHubSpot\nSage 200\nShopify", {"HubSpot", "Sage 200", "Shopify"}),
    ("Out of scope\nZendesk\n\nIn use\nHubSpot\nSage 200", {"HubSpot", "Sage 200"}),
    ("- We do not use Pipedrive\n- HubSpot is our CRM\n- Sage 200 is our ERP", {"HubSpot", "Sage 200"}),
    ("We never bought Odoo.\nHubSpot is our CRM.\nSage 200 is our ERP.", {"HubSpot", "Sage 200"}),
    ("Wir nutzen kein Odoo mehr\nUnser CRM ist HubSpot\nUnser ERP ist Sage 100", {"HubSpot", "Sage 100"}),
    ("Nous n'avons pas de Odoo\nNotre CRM est HubSpot\nNotre ERP est Sage 100", {"HubSpot", "Sage 100"}),
    (
        "Security is not named yet\nFinance: Ann Lee\nOperations: Bob Stone\nCRM: HubSpot",
        {"Ann Lee", "Bob Stone", "HubSpot"},
    ),
    ("CRM: HubSpot\nERP: not decided, we do not want to hurry\nFinance: Ann Lee", {"HubSpot", "Ann Lee"}),
    (
        "CRM | HubSpot\nERP | Sage 200\nShop | none, we never had one\nFinance | Ann Lee",
        {"HubSpot", "Sage 200", "Ann Lee"},
    ),
    ("What we do not want: a portal\nHubSpot (CRM)\nSage 200 (ERP)", {"HubSpot", "Sage 200"}),
    (
        "We would like a quote.\n\nHubSpot is our CRM, Sage 200 our ERP.\nWe have never had a link between them\n\nKind regards\nFay Moss\nHead of Finance",
        {"HubSpot", "Sage 200"},
    ),
    (
        "We sell tea and nobody here likes typing twice!\nHubSpot is the CRM and Sage 200 the ERP.",
        {"HubSpot", "Sage 200"},
    ),
    ("Do you work without calls?\nHubSpot is our CRM. Our ERP is Sage 200.", {"HubSpot", "Sage 200"}),
    ("Who decides: nobody yet\nFinance contact: Ann Lee\nCRM: HubSpot", {"Ann Lee", "HubSpot"}),
)


def _read(text: str) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    reading = read_brief(text + "\n", PLAYBOOK, author="a@firm.example")
    return {(fact.key, fact.value) for fact in reading.facts}, {(item.key, item.value) for item in reading.excluded}


@pytest.mark.parametrize("text", WRAPPED)
def test_a_wrapped_sentence_says_what_it_says_on_one_line(text: str) -> None:
    assert _read(text) == _read(re.sub(r"(?<!\n)\n[ ]*(?!\n|- |2\. )", " ", text))


@pytest.mark.parametrize(("text", "facts"), KEPT)
def test_a_note_is_no_rest_of_the_line_above(text: str, facts: set[str]) -> None:
    assert {value for _, value in _read(text)[0]} >= facts
