"""What a brief tells of another house, of whatever key, is none of its facts; what touches the writer's own house or the work is."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading
from inwriting.reading.moods.other_houses import of_other_houses
from inwriting.reading.page.body import Body

PLAYBOOK = load_playbook("crm-erp-integration")


def brief(words: str, key: str = "") -> str:
    known = "HubSpot is our CRM." if key == "erp" else "Odoo is our ERP."
    return (
        f"Hello,\n\nwe are a firm of 40 people and need a quote to connect our sales and our books. {known} "
        f"{words} Please send the quote to me.\n\nRegards,\nPaul"
    )


def read(words: str, key: str = "") -> BriefReading:
    return read_brief(brief(words, key), PLAYBOOK, author="paul@ashgrove.example")


HOUSES = {  # as the subject, where something takes place, as the owner; "" where no more need be said of it before
    "Our parent company": ("at our parent company", "our parent company's"),
    "Our parent in Osaka": ("at our parent in Osaka", "our parent in Osaka's"),
    "Ashgrove was bought by the Kestrel Group. Kestrel": ("at Kestrel", "Kestrel's"),
    "Our sister company in Graz": ("at our sister company in Graz", "our sister company's"),
    "Brenner, which we took over last year,": ("at Brenner, which we took over last year,", ""),
    "The Bilbao plant, which is a separate company,": ("in the Bilbao plant, which is a separate company,", ""),
    "Our biggest customer, Philips,": ("at our biggest customer", "our biggest customer's"),
    "Our glass supplier": ("at our glass supplier", "our glass supplier's"),
    "Our dealer in Innsbruck": ("at our dealer in Innsbruck", "our dealer in Innsbruck's"),
    "Our bank": ("at our bank", "our bank's"),
    "Our insurer": ("at our insurer", "our insurer's"),
    "Our landlord": ("at our landlord", "our landlord's"),
    "The tax adviser's office": ("at the tax adviser's office", "the tax adviser's"),
    "The firm in your case study": ("at the firm in your case study", ""),
    "A friend's yard": ("at a friend's yard", "a friend's"),
    "My former employer": ("at the wholesaler I worked for until August", "my former employer's"),
    "Our trade association": ("at our trade association", "our trade association's"),
    "The town": ("at the town hall", "the town's"),
    "The company that installed our tills": ("at the company that installed our tills", ""),
    "The consultancy we use": ("at the consultancy we use", "the consultancy's"),
}
STATED = {  # of the house, of what takes place there, of what is its own
    "crm": ("uses Pipedrive for its sales", "Pipedrive is used for sales", "CRM is Pipedrive"),
    "erp": ("keeps its books in Xero", "the accounts are in Xero", "ERP is Xero"),
    "other_systems": ("handles tickets in Zendesk", "tickets are handled in Zendesk", ""),
    "licence_status": (
        "has signed the licence for Pipedrive",
        "the licences have been bought",
        "licence has been signed",
    ),
    "renewal_date": (
        "renews its Pipedrive contract on 1 March 2027",
        "the Pipedrive licence renews on 1 March 2027",
        "licence renews on 1 March 2027",
    ),
    "go_live": ("goes live on 1 March 2027", "the go-live is on 1 March 2027", "go-live is 1 March 2027"),
    "budget": ("has a budget of EUR 2,000,000 for IT", "the budget is EUR 2,000,000", "budget is EUR 2,000,000"),
    "volumes": ("books 12,000 invoices a month", "12,000 invoices a month are booked", ""),
    "entities": ("synchronises contacts every night", "contacts are synchronised every night", ""),
    "finance": ("has a finance director, Jane Doe", "Jane Doe is head of finance", "finance director is Jane Doe"),
    "security": (
        "has a security officer, Jane Doe",
        "Jane Doe is the security officer",
        "security officer is Jane Doe",
    ),
    "approvals_live_in": ("keeps approvals in a spreadsheet", "approvals are given by e-mail", ""),
    "customer_definition": (
        "calls everybody who enters the shop a customer",
        "a customer is whoever enters the shop",
        "definition of a customer is whoever has an account",
    ),
    "data_cleanup": (
        "will clean its customer data after the launch",
        "the data are to be cleaned after the launch",
        "data will be cleaned up after the launch",
    ),
    "duplicates_known": ("has 3,000 duplicates in its customer list", "there are 3,000 duplicates", ""),
}


def cells() -> list[tuple[str, str]]:
    """Each house with a third of the statements, so that each of them is tried in each form."""
    found = []
    for number, (house, (where, owner)) in enumerate(HOUSES.items()):
        for at, (key, (of_it, there, its)) in enumerate(STATED.items()):
            said = ((house, of_it), (where, there), (owner, its))[(number + at) % 3]
            intro = "Ashgrove was bought by the Kestrel Group. " if "Kestrel" in said[0] and said[0] != house else ""
            if all(said) and (number + at) % 2:
                words = f"{said[0]} {said[1]}."
                found.append((key, intro + words[0].upper() + words[1:]))
    return found


@pytest.mark.parametrize(("key", "words"), cells())
def test_what_is_told_of_another_house_is_no_fact(key: str, words: str) -> None:
    reading = read(words, key)
    start = brief(words, key).index(words)
    assert not [fact for fact in reading.facts if fact.key == key and fact.start >= start]
    assert not [one for one in (*reading.signals, *reading.traps) if one.start >= start]


OTHERS = """\
The ministry goes live with e-invoicing on 1 January 2027.
The tax authorities will switch their portal on 1 July 2027.
Jörg Wahl, a friend from the choir, is finance director at Siemens.
My husband is head of procurement at Lidl.
Our carrier, DHL, goes live with a new portal on 1 May 2027.
The contractor who fits our kitchens keeps his orders in Tradify, 30 a week.
The garage we send our vans to has 400 invoices a month.
The other partner in the joint venture, Lindqvist AB, has a budget of SEK 900,000.
Sales at Philips, our biggest customer, use Pipedrive, and their customer definition is whoever signed a frame contract.
Philips is our biggest customer. They have 9,000 orders a month and approvals in Outlook.
Our biggest customer is Philips. Philips goes live with SAP on 1 May 2027.
We belong to Norland Holding. Norland has SAP and a CFO called Erik Lund.
The Norland Group, to which we belong, keeps approvals in ServiceNow.
Norland (our parent) has 60,000 contacts.
Since May we are part of Norland. Norland's security officer is Ida Berg.
Norland, the group that owns us, approves everything by e-mail.
The firm upstairs, Ziel GmbH, has 900 orders a month.
Our ex-partner firm still has 5,000 contacts in Zoho.
The seller of our building has a lawyer, Ada Noll.
Lena Voss, who did the same project at Bosch, had a budget of EUR 400,000.
Our consultant did such a project for a dairy: 12,000 orders a month, go-live on 1 May 2027.
Your colleague told us of a dairy with 12,000 orders a month.
A dairy you worked for had 12,000 orders a month, I read.
In the dairy you worked for, approvals were in mailboxes.
The buyer of our Ghent site, Hofmans, will clean its data after the launch.
Hofmans bought our Ghent site. Hofmans has 2,000 contacts.
Our German colleagues at Brandt GmbH, a separate company, have duplicates, about 3,000.
The school our lorries deliver to approves orders by e-mail.
Unlike us, Brandt has approvals in mailboxes.
At the insurer, where my brother is head of operations, nobody knows what a customer is.
My brother Karl Moor is head of operations at the insurer.
The head of finance of our supplier, Carla Dorn, is the one who chases us.
Carla Dorn chases us for money; she is head of finance at our supplier.
Mrs Dorn of the bank does finance.
The treasurer of our trade association is Carla Dorn.
Carla Dorn is treasurer and head of finance of the football club.
The parent school has 1,200 pupils in iSAMS; ours is a nursery.
The hospital across the street uses Salesforce and has 3,000 duplicates.
Ours is a small firm; the parent has 12,000 orders a month.
Compared with our parent, which has 12,000 orders a month, we are tiny.
We are tiny: our parent has 12,000 orders a month.
Kestrel Ltd (they bought us) has 12,000 orders a month.
Ashgrove Doors was bought by the Kestrel Group in March. Kestrel sends 40,000 invoices a month. Kestrel's finance director is Paula Stern; ours is Mehmet Yildiz. Kestrel has a budget of EUR 2,000,000 for IT. We have EUR 17,000.
Claims are dealt with by the insurers in their own software. We have read-only logins to Guidewire at one of them. That is not our system.
The mill we buy our paper from sends 9,000 invoices a month and has a purchasing manager called Ann Li.
My brother-in-law's garage went live with Sage on 3 May 2027. They have a budget of GBP 80,000.
Fjord Line, a customer of ours, runs Dynamics. Their CFO is Nils Aas and they raise 4,000 orders a month.
Our lawyers keep their cases in Clio. Approvals there go by e-mail.
Our biggest client, a hotel chain, has signed with Salesforce. It goes live on 1 June 2027.
Jane Hodge, who is head of legal at our landlord, sent us the lease.
Tom Reed (finance director of our sister company in Ghent) may call you.
The local football club has 1,200 members in Hivebrite and approves everything by WhatsApp.
At my last firm we had 3,000 duplicates, approvals in mailboxes and a go-live on 1 May 2027.
When I worked at Siemens, we sent 40,000 orders a month through SAP.
In my previous job I was responsible for a budget of EUR 500,000.
Before this I was with a wholesaler. There the approvals were kept in e-mail.
The Munich branch was sold to Halder GmbH in May. Halder books 900 orders a month in abas.
The tax office's portal is Elster; their deadline is 31 May 2027.
Our former parent still runs JD Edwards, with 22,000 orders a month.
Another dealer in Kassel told us that he has 5,000 duplicates.
Our franchisor uses Salesforce and will clean its data after the launch.
The university next door is going live with SAP on 1 April 2027.
Our Polish sister has about 6,000 contacts in Livespace and wants to renew on 1 March 2027.
Meyer & Sohn, our competitor, bought licences of Salesforce in May.
One of our suppliers, Trafo AB, has Monitor; sales and finance there define customer differently.
The previous owner kept approvals in a notebook and had a budget of EUR 90,000.
Our insurer's security officer, Max Bell, sent us a form.
The consultant's other client, a brewery, sends 5,000 orders a month.
Bakkerij Smit, where my wife works, has 700 customers in Exact.
Group in Odense has 30,000 orders a month in SAP; that is not ours.
Our headquarters in Osaka keep approvals in Teams, which we never see.
In the firm we bought in May, a customer is whoever has an account.
Our logistics partner's go-live is 3 March 2027.
Our web agency has its own finance director, Lea Roth.
The auditors found 3,000 duplicates at our sister company.
Procurement at our parent is done by Hana Ito, whom we never meet.
The landlord's finance department is run by Carl Otto.
The bank calls everybody with an account a customer.
For the insurer a customer is whoever has a policy.
Head of finance at our landlord is Carl Otto.
The security officer of the bank is Carl Otto.
A cousin of mine, who has a bakery, keeps her approvals in WhatsApp.
Our customers' approvals are scattered over mailboxes, which is their affair.
With our distributor in Oslo everything is approved by e-mail.
Over at Kvist, our sister company, invoices are the only record that is synchronised.
Our accountants, Hill & Co, keep their own clients in Xero and have a security officer named Rita Moss.
The Rotary club, of which I am a member, approves grants by WhatsApp.
In the hospital where my sister works, sales is an unknown word and approvals are in mailboxes.
A distributor in Lyon told me that he pays EUR 30,000 a year for Salesforce and that he goes live on 1 June 2027.
I talked to a colleague at a competitor: they have 4,000 duplicates.
Our competitors send quotes within a day and use Pipedrive.
The firm that cleans our offices has 300 customers in Zoho.
Our neighbours, a print shop, went live with Odoo on 1 May 2027 with a budget of EUR 60,000.
The brewery we deliver hops to has 1,900 orders a week.
Mr Sato is the chief financial officer of the parent, not of our firm.
The bank's budget for digital projects is EUR 5,000,000.
Our insurer calls a person with a policy a customer.
My husband works at a bank where approvals are kept in Lotus Notes.
The co-operative that buys our milk books 80,000 deliveries a year in SAP.
In your reference project at Hallmark they had 12,000 contacts and went live on 3 March 2027.
The reference customer you named, Hallmark, has 12,000 contacts.
Before I joined, I worked at Bosch, where orders and contracts were synchronised every hour.
At Bosch, where I worked before, 3,000 duplicates were nothing.
As to our parent: SAP, 40,000 orders a month, go-live on 1 May 2027.
Our parent (Helm AG, Ulm) has 40,000 orders a month.
What our parent does: approvals in Outlook, 40,000 orders a month.
The 40,000 orders a month in the annual report are those of our parent.
40,000 orders a month is what our parent does.
The EUR 2,000,000 in the newspaper is the budget of our parent.
The go-live of 1 May 2027 that you may have read of is our parent's.
Pipedrive is what our dealer in Graz has.
1 May 2027 is when our sister company goes live.
Paula Stern is their finance director, the parent's.
A customer of ours asked whether contacts can be synchronised, as he does in his own HubSpot.
The Danish subsidiary of our biggest supplier has its approvals in Teams.
My cousin, who runs a garage, has EUR 9,000 for such a thing and wants to go live on 1 May 2027.
Our old firm, which we sold in 2022, sends 900 invoices a month.
The company we sold in 2022 still has 900 invoices a month.
The town has approved our hall, by e-mail.
The planning office approves by e-mail only.
Our tenant on the second floor has a security officer, Jan Kok.
In the trade press they say that approvals by e-mail are normal.
The shop where I buy my shoes uses Lightspeed.
Our auditor's finance director is Eva Lind.
Ana Ruiz, head of procurement of our biggest customer, asked for this.
Ana Ruiz from procurement at our biggest customer asked for this.
"""


@pytest.mark.parametrize("words", OTHERS.splitlines())
def test_however_another_house_is_spoken_of(words: str) -> None:
    reading = read(words)
    start = brief(words).index(words)
    ours = [fact for fact in reading.facts if fact.start >= start and "17,000" not in fact.evidence]
    assert not [fact for fact in ours if fact.value not in ("Mehmet Yildiz", "Odoo")]
    assert not [one for one in (*reading.signals, *reading.traps) if one.start >= start]


OURS = """\
We send 300 orders a month to our distributor, which keeps them in a folder. | volumes | 300
We are part of Norland. Our sales team uses Pipedrive. | crm | pipedrive
Our parent is Kestrel. They want us to go live on 1 March 2027. | go_live | 2027-03-01
Our parent uses SAP. There are 3,000 duplicates in Pipedrive. | duplicates_known | 3,000
Our parent uses SAP. The company has 40 people and sales uses Pipedrive. | crm | pipedrive
Our biggest customer is Philips. The go-live is 1 March 2027. | go_live | 2027-03-01
The bank has been told. The go-live is 1 March 2027. | go_live | 2027-03-01
Our dealer in Graz has his own list. Approvals are given by e-mail. | approvals_live_in | mail
A friend's firm recommended you. Our budget is EUR 30,000. | budget | 30000
My former employer knows you. Here approvals are kept in e-mail. | approvals_live_in | mail
Jane Doe is head of finance, and she is in charge of the bank accounts. | finance | jane doe
Jane Doe, a friend of the owner, is our finance director. | finance | jane doe
Our finance director, Jane Doe, comes from the company we bought. | finance | jane doe
We took over Brenner last year; their 300 orders a month now go through Odoo, so we send 900 orders a month. | volumes | 900
The ministry requires e-invoicing; we go live on 1 March 2027. | go_live | 2027-03-01
The government pays half of it; the budget is EUR 30,000. | budget | 30000
The other partner in the firm, Jane Doe, is our finance director. | finance | jane doe
When I worked at home, approvals came by e-mail, and they still do. | approvals_live_in | mail
The school that our founder runs is our customer. Sales uses Pipedrive. | crm | pipedrive
Our distributor orders 200 pallets a month. | volumes | 200
Our dealers send us 400 orders a month. | volumes | 400
We send 900 invoices a month to dealers. | volumes | 900
Our customers place 900 orders a month. | volumes | 900
We enter 500 orders a month, most of them for our biggest customer. | volumes | 500
At our customers we carry out 300 service visits a month. | volumes | 300
From our suppliers we receive 700 invoices a month. | volumes | 700
The sponsor is Kenji Sato, who sits at our parent in Osaka. | sponsor | kenji sato
Our parent company has approved a budget of EUR 30,000 for this work. | budget | 30000
Our parent has granted us EUR 30,000 as a budget. | budget | 30000
The bank has approved our budget of EUR 30,000. | budget | 30000
The parent company wants us to go live on 1 March 2027. | go_live | 2027-03-01
Our biggest customer wants us live on 1 March 2027, so the go-live is 1 March 2027. | go_live | 2027-03-01
Our landlord has nothing to do with it; we go live on 1 March 2027. | go_live | 2027-03-01
Our parent uses SAP, but we keep the books in Xero. | erp | xero
Our parent runs SAP; we use Pipedrive for sales. | crm | pipedrive
The tax adviser gets the figures from us; our books are in Xero. | erp | xero
For our bank we print a list, and the accounts are in Xero. | erp | xero
Our customers are kept in Pipedrive. | crm | pipedrive
All our dealers are in Pipedrive. | crm | pipedrive
We keep customers and dealers in Pipedrive. | crm | pipedrive
Our consultancy set up Pipedrive for us, and sales use it every day. | crm | pipedrive
The company that installed Xero for us still helps with it, and our books are kept in Xero. | erp | xero
Our bank sends the statements to Xero, where our books are kept. | erp | xero
Our customers' tickets are handled in Zendesk. | other_systems | zendesk
Contacts of our customers should be connected. | entities | contact
Orders from our dealers are in scope. | entities | order
Invoices to customers should go from Odoo to HubSpot. | entities | invoice
Our parent wants invoices in scope as well. | entities | invoice
Orders of our biggest customer come by EDI and should be connected, too. | entities | order
The Pipedrive licence was signed by our parent for us in May. | licence_status | signed
We have bought the licences from a dealer in Innsbruck. | licence_status | bought
We signed the Pipedrive contract with a reseller in May. | licence_status | signed
Our reseller renews our Pipedrive licence on 1 March 2027. | renewal_date | 2027-03-01
The Pipedrive contract with our reseller renews on 1 March 2027. | renewal_date | 2027-03-01
Jane Doe is our finance director; she came from our bank. | finance | jane doe
Jane Doe is our finance director and talks to the bank. | finance | jane doe
Jane Doe is our head of procurement and deals with all suppliers. | procurement | jane doe
Jane Doe is our head of operations and visits our dealers. | operations | jane doe
Jane Doe is our security officer and audits our suppliers. | security | jane doe
Legal questions go to Jane Doe, who is our legal counsel and also talks to the landlord. | legal | jane doe
Approvals of orders from our dealers are given by e-mail. | approvals_live_in | mail
We get approvals from our customers by e-mail, and our own approvals are kept in e-mail, too. | approvals_live_in | mail
Approvals for discounts to dealers are kept in a spreadsheet. | approvals_live_in | spreadsheet
For sales a customer is whoever has asked for a price; for finance whoever was invoiced. | customer_definition
A customer is whoever buys from us or from one of our dealers. | customer_definition
For us our dealers are the customers, not those who buy from them. | customer_definition
Our customer data will be cleaned up after the launch. | data_cleanup
An agency cleans our customer data before the launch. | data_cleanup
Our dealer list has 3,000 duplicates. | duplicates_known | 3,000
There are 3,000 duplicates among our customers and suppliers. | duplicates_known | 3,000
Orders of our biggest customer are special and only Bob knows how to handle them. | exceptions_known
Our sales and our finance people define customer differently. | signals
Our parent company in Osaka asks for a monthly report; our go-live is 1 March 2027. | go_live | 2027-03-01
Since the Kestrel Group bought us we use Pipedrive for sales. | crm | pipedrive
The Kestrel Group owns us. Our budget is EUR 17,000. | budget | 17000
Kestrel bought us in March. We have EUR 17,000 as a budget. | budget | 17000
Kestrel, our parent, has set aside EUR 17,000 for this project as a budget. | budget | 17000
Brenner, which we bought last year, works in our Pipedrive, too; sales are done there. | crm | pipedrive
Brenner, which we bought last year, should be included: its 300 orders a month come to us. | volumes | 300
The head office is in Leeds. Head office books 1,200 invoices a month. | volumes | 1200
Head office uses Pipedrive, the branches too. | crm | pipedrive
Our plant in Turin sends 300 orders a month. | volumes | 300
The warehouse in Graz handles 300 orders a month. | volumes | 300
A customer calls, we open a ticket in Zendesk, and somebody drives there. | other_systems | zendesk
The customer gets an invoice out of Xero, where our books are. | erp | xero
Most firms in our trade use SAP. We have our accounts in Xero. | erp | xero
Like most firms we keep approvals in e-mail. | approvals_live_in | mail
Our accounts are in Xero, as at most small firms. | erp | xero
The board has approved a budget of EUR 30,000, and the bank knows. | budget | 30000
The budget of EUR 30,000 is lent by our bank. | budget | 30000
The owner of the company, Jane Doe, is the sponsor. | sponsor | jane doe
Jane Doe, who owns the company next door as well, is the sponsor. | sponsor | jane doe
Our agent in Spain, who works in our Pipedrive, sends 300 orders a month. | volumes | 300
Our franchisees order 600 boxes a month. | volumes | 600
Our wholesalers return 50 orders a month. | volumes | 50
Our fulfilment house ships 4,000 orders a month for us. | volumes | 4000
Parents sign contracts in Pipedrive, and the parent gets an invoice. | crm | pipedrive
The agency has 12 people, and we use Pipedrive for sales. | crm | pipedrive
In our bank, a savings bank of 40 people, we use Pipedrive for sales. | crm | pipedrive
Our bank statements are read into Xero, where the accounts are. | erp | xero
Our supplier invoices are booked in Xero, which is our accounting. | erp | xero
Our customer data are in Pipedrive. | crm | pipedrive
Our customer list has 3,000 duplicates. | duplicates_known | 3,000
Our dealer portal sends 300 orders a month. | volumes | 300
Our agents send 300 orders a month. | volumes | 300
Our franchisee orders are 600 a month. | volumes | 600
Our biggest customer alone orders 200 pallets a month. | volumes | 200
We process 500 claims a month for insurers. | volumes | 500
A client is a customer once the first invoice is paid. | customer_definition
The client becomes a customer when the bank has confirmed the payment. | customer_definition
For finance a customer is whoever the bank has a mandate for. | customer_definition
Approvals are given by e-mail, also by the landlord's agent when it is about the building. | approvals_live_in | mail
Discounts are approved by e-mail, as our distributor wishes. | approvals_live_in | mail
Approvals live in e-mail at our place. | approvals_live_in | mail
Invoices of our suppliers are in scope. | entities | invoice
Orders that come from our biggest customer should be synchronised. | entities | order
The contract with our dealer for Pipedrive renews on 1 March 2027. | renewal_date | 2027-03-01
Our Pipedrive licence, which the reseller in Graz sold us, renews on 1 March 2027. | renewal_date | 2027-03-01
Go-live is 1 March 2027, when our auditors have gone. | go_live | 2027-03-01
The go-live is on 1 March 2027 because our parent closes its year in February. | go_live | 2027-03-01
Budget: EUR 30,000, approved by the parent company. | budget | 30000
The budget is EUR 30,000 and comes from our parent. | budget | 30000
We have EUR 30,000 as a budget; the parent has more. | budget | 30000
The parent pays, so the budget of EUR 30,000 is safe. | budget | 30000
Jane Doe is our finance director and sits on the board of the bank. | finance | jane doe
Jane Doe, our finance director, comes from the tax adviser's office. | finance | jane doe
Our finance director Jane Doe also works for our sister company. | finance | jane doe
Jane Doe is our legal counsel, on loan from the law firm. | legal | jane doe
Our legal counsel is Jane Doe of Hodge LLP. | legal | jane doe
Jane Doe runs operations; she used to run the brewery next door. | operations | jane doe
Jane Doe from our parent company is the sponsor of this project. | sponsor | jane doe
Tom Reed at our parent company approves the budget, and the sponsor is Jane Doe. | sponsor | jane doe
Tickets from our tenants are handled in Zendesk. | other_systems | zendesk
The web shop sends orders to Odoo, and Zendesk handles the tickets of our customers. | other_systems | zendesk
When an order of our biggest customer fails, only Bob knows how to repair it by hand. | exceptions_known
Data cleaning is planned after the launch, as the consultancy advised. | data_cleanup
At our old office we had no system; now we use Pipedrive for sales. | crm | pipedrive
I used to work at a bank. Here sales is in Pipedrive. | crm | pipedrive
After Kestrel bought us, we signed Pipedrive. | crm | pipedrive
The Kestrel Group is our parent. Sales here uses Pipedrive. | crm | pipedrive
Our sister company and we send 300 orders a month. | volumes | 300
We bought Brenner last year. Sales is in Pipedrive. | crm | pipedrive
We bought Pipedrive last year. | licence_status | bought
We were bought a licence of Pipedrive by the owner; sales use it. | crm | pipedrive
Other firms may wait; we go live on 1 March 2027. | go_live | 2027-03-01
Most of our clients are in Pipedrive, which sales uses. | crm | pipedrive
The two people who sell for us keep everything in Pipedrive. | crm | pipedrive
The town is small, and our accounts are in Xero. | erp | xero
"""


@pytest.mark.parametrize("line", OURS.splitlines())
def test_what_touches_the_writers_house_or_the_work_stays(line: str) -> None:
    words, key, value = (*(part.strip() for part in line.split("|")), "")[:3]
    reading, start = read(words, key), brief(words, key).index(words)
    if key == "signals":
        assert reading.signals or reading.traps
    else:
        told = [fact.value.casefold() for fact in reading.facts if fact.key == key and fact.start >= start]
        assert any(value in said for said in told)


def test_a_frame_ends_where_the_writer_speaks_of_the_own_house_again() -> None:
    text = brief(
        "Our parent uses SAP, but we keep the books in Xero. The bank has Temenos; our tickets are in Zendesk."
    )
    found = [text[one.start : one.end] for one in of_other_houses(Body(text, PLAYBOOK, [(0, len(text))]), "", [])]
    assert found == ["Our parent uses SAP", "The bank has Temenos"]


@pytest.mark.parametrize(
    "line",
    ["Proud sponsor of the Harbour Regatta 2026", "Stolzer Sponsor des TSV Ahlen", "Official kit sponsor of Leeds RFC"],
)
def test_who_sponsors_a_club_sponsors_no_work(line: str) -> None:
    text = f"We use HubSpot and Xero.\n\nVincent Loh\nStraits Ltd\n\nSingapore - Port Klang - Laem Chabang\n{line}\nMeet us at the fair!"
    assert "sponsor" not in {fact.key for fact in read_brief(text, PLAYBOOK, author="v@straits.example").facts}


@pytest.mark.parametrize("who", ["MD's cousin", "The chairman's nephew", "My neighbour", "Dispatcher's brother"])
def test_what_somebodys_kin_buys_is_none_of_the_house(who: str) -> None:
    reading = read(f"{who} has bought HubSpot and is telling everyone.")
    assert not {"crm", "licence_status"} & {fact.key for fact in reading.facts}


def test_what_kin_buys_for_the_house_is_its_own() -> None:
    reading = read("My wife has bought HubSpot, we go live with it in May.")
    assert ("crm", "HubSpot") in {(fact.key, fact.value) for fact in reading.facts}
