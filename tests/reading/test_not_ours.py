"""Systems that a brief names and that are not the writer's, or not in it: what goes before, what stands behind, whose they are; with
names that are words as well, and what comes near."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

PLAYBOOK = load_playbook("crm-erp-integration")


def read(words: str) -> BriefReading:
    text = (
        f"We sell lamps to shops. Sales is in HubSpot and the invoices are made in Xero. {words} We would like a quote."
    )
    return read_brief(text, PLAYBOOK, author="jo@acme.example")


OUT = """\
We had {} before HubSpot, it's switched off.
In the old days it was {}.
{} went when Mike left.
We threw {} out two years ago.
We gave {} a go in 2022 and it didn't stick.
Didn't we look at {}? Too dear.
Someone mentioned {}.
Somebody has been trying to sell us {}.
My brother-in-law swears by {}.
They offered us {}.
In 2028 we may go to {}, so don't build for it.
The board wants {} by 2029.
{} is only for the engineers, leave it.
{} is in the building too but that's translators, upstairs, not us.
{} is what the kitchen uses, nothing to do with us.
The other department works in {}, not us.
The group uses {}, we never touch it.
{} is the landlord's.
{} was bought and never used.
Two years back a firm from Leeds was to join our HubSpot to Xero with {}.
{}, we looked, we said no.
{}, we tried it, on a dit non.
No {} please.
Anything but {}.
We're not on {}, whatever the website says.
"""


UNSAID = (
    ("Act!", "We had {}"),
    ("Act!", "In the ol"),
    ("Zoho", "Someone m"),
    ("Zoho", "The board"),
)  # it is only no fact


@pytest.mark.parametrize("words", OUT.splitlines())
def test_what_is_not_ours_is_left_out(words: str) -> None:
    for written, name in (("Zendesk", "Zendesk"), ("Zoho", "Zoho"), ("Act!", "Act! CRM")):
        reading = read(words.format(written))
        told = (written, words[:9]) not in UNSAID
        assert not told or name in {item.value for item in reading.excluded}, written
        assert name not in {fact.value for fact in reading.facts}, written
        assert {"HubSpot", "Xero"} <= {fact.value for fact in reading.facts}, written


@pytest.mark.parametrize(
    "words",
    """\
Hands off {}.
Keep your hands off {}.
Nobody is to go near {}.
{} doesn't come into it.
{} is fine where it is, don't join it.
{} does the rotas and can stay on its own.
Our Danish branch uses {} and is not in this.
""".splitlines(),
)
def test_what_is_not_to_be_joined_is_set_apart(words: str) -> None:
    assert "Zendesk" in {item.value for item in read(words.format("Zendesk")).excluded}


@pytest.mark.parametrize(
    "words",
    """\
We had Jane before, and now Sam is on the desk.
Ask Arthur, not Collins.
Forget the Front Street shop, it is closed.
Leave the Copper pots alone.
Oracle was a customer until 2020.
There was Harvest and there was Easter, and then it was quiet.
They offered us Spring delivery.
We never had Access to their stock.
The Square was closed.
We left Square Farm in 2019.
Peppermint is off the menu.
Front is full until June.
My brother Merlin swears by paper.
The GP said no.
NS is a railway and a customer.
Therefore not now.
Wim makes it again, GR thinks of 60,000 euro, and GR's WhatsApp is full.
Whoever gets the bill, so ACC or Veterans' Affairs.
Our customers are in Norway and Denmark, and the books are kept in Dollars.
""".splitlines(),
)
def test_words_and_people_are_no_systems(words: str) -> None:
    reading = read(words)
    named = {
        item.value
        for item in (*reading.facts, *reading.hedged, *reading.excluded)
        if item.key in ("crm", "erp", "other_systems")
    }
    assert named == {"HubSpot", "Xero"}
