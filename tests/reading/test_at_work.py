"""Products told by what is done with them, with names that are products beyond doubt and with names that are words as well; and what
comes near."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
SYSTEMS = ("crm", "erp", "other_systems")


def facts(words: str) -> set[tuple[str, str]]:
    text = f"We sell lamps to shops, 200 orders a month. {words} We would like a quote."
    return {(fact.key, fact.value) for fact in read_brief(text, PLAYBOOK, author="jo@acme.example").facts}


IN_A_CRM = """\
I open a card in {} for each family.
Telesales ring round and put a site in {}.
I look up who the person is in {}, then ring them.
Every enquiry is opened in {} by whoever picks up the phone.
Ruth starts a file in {} when somebody rings.
She ticks it off in {} and tells nobody.
He marks it Won in {}.
{} keeps every client we ever had.
{} has them by surname.
{} sends us a new contract on 31 January.
{} lets you save it twice.
The reps have {} on a tablet.
There are 1,900 schools in {}.
If it's a new court, they also open it in {}.
Quotes go out of {} as a PDF.
{} has been with us for six years.
The tour guides get their lists out of {}.
Our people record visits with {}.
I copy the phone number out of {}.
The contacts in {} are good.
The fundraisers work out of {}.
{} cannot hold two addresses.
If {} refuses it, Beth gets a mail.
{} is our address book, so to speak.
New accounts start life in {}.
"""


@pytest.mark.parametrize("words", IN_A_CRM.splitlines())
def test_what_work_is_done_with_is_the_writers(words: str) -> None:
    assert ("crm", "HubSpot") in facts(words.format("HubSpot"))
    assert ("crm", "Workbooks CRM") in facts(words.format("Workbooks"))


@pytest.mark.parametrize(
    "words",
    """\
Pawel does the invoices in {}.
The accounts are on {}.
I invoice from {}.
Anna puts the order in {} by hand.
Then Wim makes it again in {} because that is where the stock is.
The invoice goes into {} the next day.
I release the order in {}.
We order the timber through {}, where all purchase orders are.
The price list is kept up in {}.
Stock sits in {}.
""".splitlines(),
)
def test_what_money_is_kept_in_is_the_erp(words: str) -> None:
    assert ("erp", "Xero") in facts(words.format("Xero"))
    assert ("erp", "Sage") in facts(words.format("Sage"))


@pytest.mark.parametrize(
    "words",
    """\
Jane keeps the list of dealers.
Collins sends us the stock list every week.
Mr Collins prints the delivery notes.
Mollie does the bills in the evening.
Addison keeps our books.
Copper keeps its price well this year.
Lime makes the soil sweet, which our growers like.
Parts in Copper are dearer.
We make parts in Copper and Brass.
The order is written in Front of the customer.
We draw the plans in Base 2.
Harvest keeps the farmers busy until October.
We opened a shop in Casablanca last year.
Close the file in the evening and lock the door.
The Maestro has them by heart.
Our Deputy has them on his desk.
Our dog Genie has the run of the place.
Our ship Optimus carries the loads.
Tango lets you dance.
The Monitor prints our prices every week.
The Act says we must keep the records for seven years.
Our biggest customer is making his orders in SAP.
Our owner, Nordtind, does its group accounts in Netvisor.
The trade colleague has everything in Netvisor.
In 2024 a student made a link in Zapier.
""".splitlines(),
)
def test_who_acts_and_where_things_lie_is_not_always_a_product(words: str) -> None:
    assert not {fact for fact in facts(words) if fact[0] in SYSTEMS}
