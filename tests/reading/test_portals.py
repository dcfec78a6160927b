"""Where offers are to be handed in: named portals, shared folders and addresses, told from what the work is about."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.request import with_request
from inwriting.reading.requests.attached import together
from inwriting.reading.requests.conditions import read_conditions

PLAYBOOK = load_playbook("crm-erp-integration")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quotes go in through Proactis.", "Proactis"),
        ("Please upload your proposal to our SharePoint.", "SharePoint"),
        ("Propostas até as 17h de 10/12/2026, pelo portal Ariba.", "Ariba"),
        ("Proposals by 17.00 on Monday 14 December 2026 through the In-tend portal, ref. 3.", "In-tend"),
        ("Angebote sind bis 15.12.2026, 14:00 Uhr, über die Plattform Mercateo einzureichen.", "Mercateo"),
        ("Ofertas hasta el 12 de diciembre por el portal Vortal.", "Vortal"),
        ("Kindly do not reply by email; use https://tenders.harrowfoods.example/44.", "tenders.harrowfoods.example"),
        ("Bids only via https://tenders.harrowfoods.example/44 please.", "tenders.harrowfoods.example"),
        ("Offers go into Ariba, not to this address.", "Ariba"),
        ("Tenders are handled through Jaggaer.", "Jaggaer"),
        ("Your quotation goes into our supplier portal.", "supplier portal"),
        ("Please put your offer into our Dropbox folder.", "Dropbox"),
        ("Upload your bid to the OneDrive folder we shared.", "OneDrive"),
        ("Responses via Google Forms only.", "Google Forms"),
        ("Do not email your quote, upload it at https://bids.acme.example.", "bids.acme.example"),
        ("Please use the tender portal for your offer.", "tender portal"),
        ("Quotes through the Proactis portal only.", "Proactis"),
        ("We only take bids on our e-tendering portal.", "e-tendering portal"),
        ("Submit at www.tenders.acme.example/12.", "tenders.acme.example"),
        ("Please don't answer this mail; respond on https://rfq.acme.example/7.", "rfq.acme.example"),
        ("Quotes to be lodged in Mercell.", "Mercell"),
        ("Bids by Proactis only.", "Proactis"),
        ("Angebote bitte nur über https://vergabe.acme.example/7.", "vergabe.acme.example"),
        ("Your proposal belongs in our SharePoint folder.", "SharePoint"),
        ("Return your tender through Delta eSourcing.", "Delta eSourcing"),
        ("Please drop the quote in our Teams channel.", "Teams"),
        ("The offer has to be entered in SAP Ariba.", "SAP Ariba"),
        ("Only bids entered on TenderNed count.", "TenderNed"),
        ("We run the tender on Negometrix.", "Negometrix"),
        ("Merci de déposer votre offre sur PLACE.", "PLACE"),
        ("Send us your quote via WeTransfer, please.", "WeTransfer"),
        ("Please do not reply by email. Use https://tenders.acme.example/4.", "tenders.acme.example"),
        (
            "This box is not read. Please do not reply to this mail. Submit your offer at https://t.acme.example.",
            "t.acme.example",
        ),
        ("Please do not send your quote by mail, but upload it to our supplier portal.", "supplier portal"),
        ("4.2 Offers are taken through In-Tend only.", "In-Tend"),
        ("Bids via Ariba, please.", "Ariba"),
        ("Tenders: via Proactis by 26 November.", "Proactis"),
        ("Please leave your proposal in our Dropbox.", "Dropbox"),
        ("Quotes only by https://q.acme.example", "q.acme.example"),
        ("Offers are only accepted through https://q.acme.example/x.", "q.acme.example"),
        ("Your bid must be uploaded into our OneDrive.", "OneDrive"),
        ("Pls return the tender via Mercell", "Mercell"),
        ("We run this RFQ on Ariba and need you there.", "Ariba"),
    ],
)
def test_a_request_says_where_its_offers_are_handed_in(text: str, name: str) -> None:
    assert [condition.name for condition in read_conditions(text) if condition.kind == "portal"] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Quotes go through Proactis to the ERP.",
        "Sales quotes go in through Salesforce.",
        "Our sales team uploads proposals to SharePoint.",
        "Quotes are stored in SharePoint.",
        "Proposals live in SharePoint and are retyped in NetSuite.",
        "We run SharePoint, SugarCRM and Sage X3.",
        "Our buyers run tenders in Proactis, which must be connected too.",
        "Orders come in through Coupa.",
        "Customers upload their orders to our SharePoint.",
        "Please see https://www.harrowfoods.example for who we are.",
        "Supplier invoices come in via Ariba.",
        "Please send your proposal by email.",
        "Quotes from HubSpot go into NetSuite.",
        "Bids only via email please.",
        "Please do not reply to this email.",
        "Use https://docs.harrowfoods.example for the data model.",
        "Our documents are in SharePoint: https://harrow.sharepoint.example/x",
        "Quotes go in through the CRM and are approved by email.",
        "Our portal shows customers their quotes.",
        "Offers are created in Salesforce and uploaded to SharePoint by sales.",
        "The proposal template is on our SharePoint.",
        "Reply to this email; our site is https://acme.example.",
        "You can upload files to our SharePoint if they are large.",
        "We use Proactis for purchasing.",
        "Responses go into Zendesk.",
        "Quotes only via Salesforce CPQ; nobody types them in NetSuite.",
        "Tenders we bid for come from TED and go into HubSpot.",
        "Bids are entered in Salesforce by our estimators.",
        "We submit our bids through the customers' portals.",
        "Dealers place bids through our dealer portal.",
        "Please send your offer to PO Box 12, York.",
        "Please send the proposal to our Teams in Leeds and York.",
        "Don't reply to customers by email; use the portal.",
        "Please do not email customers their quotes; use Salesforce.",
        "Quotes: HubSpot, orders: NetSuite, files: SharePoint.",
        "Proposals in SharePoint, contracts in DocuSign.",
        "Offers: see https://www.acme.example/products for what we sell.",
        "Tenders in Ariba must create purchase orders in SAP.",
        "Please do not reply to this mail. Our site is https://acme.example.",
        "Tender: https://acme.example/tender-documents",
        "Please share the proposal with our Teams users.",
        "Only quotes in Salesforce count as pipeline.",
        "We only accept orders through Coupa.",
        "Quotes through the web portal are lost.",
        "Bids through Ariba must be copied by hand.",
        "Quotes in the supplier portal need approval before they reach SAP.",
        "Quotes by the online platform, not by email, reach HubSpot.",
    ],
)
def test_where_the_work_is_done_is_no_portal_for_offers(text: str) -> None:
    assert not [condition for condition in read_conditions(text) if condition.kind == "portal"]


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("Quotes go in through Proactis.", set()),
        ("Please upload your proposal to our SharePoint.", set()),
        ("Contracts are stored in SharePoint.\n\nPlease upload your proposal to our SharePoint.", {"SharePoint"}),
        ("Purchasing uses Proactis, which must be connected too.", {"Proactis"}),
    ],
)
def test_what_offers_are_handed_in_by_is_no_system_of_the_work(words: str, others: set[str]) -> None:
    text = f"We run SugarCRM and Sage X3 and want them connected.\n\n{words}\n"
    reading = with_request(
        read_brief(text, PLAYBOOK), together(text, ()), PLAYBOOK, date(2026, 11, 25), (), (), subject="", author=""
    )
    assert {fact.value for fact in reading.facts if fact.key == "other_systems"} == others


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Offers count only if they are entered in our procurement system.", "procurement system"),
        ("Only tenders received through the e-tendering system are considered.", "e-tendering system"),
        ("We accept bids through our tender system only.", "tender system"),
        ("Offers must be entered in our SRM system.", "SRM system"),
        ("Angebote werden nur über unser Vergabesystem angenommen.", "Vergabesystem"),
        ("Solo se admiten ofertas presentadas en nuestra plataforma.", "plataforma"),
        ("Method of submission | In-tend", "In-tend"),
        ("Submission method: Jaggaer", "Jaggaer"),
        ("How to submit: supplier portal", "supplier portal"),
        ("Response channel: VortalGov (no e-mail)", "VortalGov"),
        ("Submissions through SupplyHub only, please.", "SupplyHub"),
        ("Abgabe: elektronisch über DTVP", "DTVP"),
        ("Mode de remise : PLACE", "PLACE"),
        ("Wijze van indiening: TenderNed", "TenderNed"),
        ("Canal de presentación: Ariba", "Ariba"),
        ("Please submit your offer via Basware.", "Basware"),
        ("Please complete this Microsoft form: https://forms.office.com/abc", "Microsoft Forms"),
        ("Please do not e-mail your offer.", ""),
        ("E-mailed quotations will not be considered.", ""),
        ("Bids via e-mail won't be opened.", ""),
        ("Bitte keine Angebote per E-Mail.", ""),
        ("Les offres envoyées par courriel ne seront pas acceptées.", ""),
        ("No se admiten ofertas por correo electrónico.", ""),
        ("Offertes per e-mail worden niet in behandeling genomen.", ""),
        ("Bids by e-mail are void. Please use Mercell.", "Mercell"),
        ("Please register in Ariba and submit your quote there.", "Ariba"),
    ],
)
def test_other_words_say_where_offers_are_handed_in_and_that_mail_is_not_the_way(text: str, name: str) -> None:
    assert [(condition.kind, condition.name) for condition in read_conditions(text)] == [("portal", name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Please sign up in Coupa so that we can pay you.", "Coupa"),
        ("Before we can place an order you need to be registered in Coupa.", "Coupa"),
        ("You will need an account on In-tend.", "In-tend"),
        ("Suppliers must be registered in our supplier portal.", "supplier portal"),
        ("To become a supplier, sign up at https://suppliers.acme.example first.", "suppliers.acme.example"),
        ("Bitte registrieren Sie sich vorab in unserem Lieferantenportal.", "Lieferantenportal"),
    ],
)
def test_a_registration_asks_for_no_offer_there(text: str, name: str) -> None:
    assert [(condition.kind, condition.name) for condition in read_conditions(text)] == [("registration", name)]


@pytest.mark.parametrize(
    "text",
    [
        "Submission channel: e-mail",
        "Submission: 2 copies, PDF",
        "Submission via Word template only.",
        "Submission: Mrs Holt",
        "Return channel: Happy Returns",
        "Sales should not send offers by e-mail any more.",
        "Do not send offers by e-mail to customers from HubSpot.",
        "Only orders entered in our ERP are accepted by the warehouse.",
        "Our e-procurement system is Coupa and must be connected.",
        "Customers fill in this Google form: https://forms.gle/abc",
        "Please use this form: https://acme.example/data-model",
        "Suppliers are registered in our supplier portal and synced to SAP.",
        "Vendors register in Coupa and flow to NetSuite.",
        "New customers must register in our web portal before they order.",
    ],
)
def test_channels_forms_and_registers_of_the_work_are_none_of_the_request(text: str) -> None:
    assert read_conditions(text) == ()


def test_a_folder_for_the_offer_is_no_document_to_be_read() -> None:
    text = (
        "We run SugarCRM and Sage X3.\n\nPlease upload your proposal to this SharePoint folder: "
        "https://harrow.sharepoint.com/rfq\n\nOur brief: https://drive.harrow.example/brief.docx\n"
    )
    reading = with_request(read_brief(text, PLAYBOOK), together(text, ()), PLAYBOOK, date(2026, 11, 25), (), ())
    assert reading.request.links == ("https://drive.harrow.example/brief.docx",)


@pytest.mark.parametrize(
    "text",
    [
        "You may upload your quote to our vendor portal or just reply to this e-mail.",
        "Please submit your offer via Coupa or by e-mail, whichever you prefer.",
        "Quotes by e-mail, please, rather than through our supplier portal.",
        "You do not need to use the portal: send your quote here.",
        "Angebote bitte per E-Mail, nicht über das Lieferantenportal.",
        "Sie können Ihr Angebot im Lieferantenportal hochladen oder einfach per E-Mail antworten.",
        "Vous pouvez déposer votre offre sur notre portail ou par courriel, comme vous préférez.",
        "Offers are uploaded to HubSpot by sales every night.",
    ],
)
def test_a_portal_that_is_one_way_of_two_or_is_not_wanted_is_no_condition(text: str) -> None:
    assert read_conditions(text) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tenders are lodged on Bidoria by 30 November 2026, 10:00.", "Bidoria"),
        ("Please submit via Jaggaer or the response will be rejected.", "Jaggaer"),
        ("Please submit your offer through Ariba, not by email.", "Ariba"),
        ("Please upload your quote or estimate to our tender portal.", "tender portal"),
        (
            "Please use the supplier portal for your offer; do not e-mail it or reply to this message.",
            "supplier portal",
        ),
    ],
)
def test_a_portal_stays_a_condition_beside_other_ors_and_nots(text: str, name: str) -> None:
    assert [(condition.kind, condition.name) for condition in read_conditions(text)] == [("portal", name)]
