"""What belongs to an adviser who writes for a client is somebody else's."""

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

BADGES = "Greylock Advisory | Certified Zoho Partner | QuickBooks ProAdvisor"


def systems(text: str) -> tuple[set[str], set[str]]:
    reading = read_brief(text, PLAYBOOK, author="m@greylock.example")
    return (
        {fact.value for fact in reading.facts if fact.key in ("crm", "erp", "other_systems")},
        {item.value for item in reading.excluded},
    )


def test_the_adviser_s_own_systems_and_badges_are_left_out() -> None:
    stated, left = systems(
        "I write for a client, Ironpath Gyms of Columbus. We at Greylock ourselves use Zoho CRM and FreshBooks. "
        f"The books are in Sage Intacct.\n\nMartin Osterhout\n{BADGES}\n"
    )
    assert stated == {"Sage Intacct"}
    assert {"Zoho CRM", "FreshBooks"} <= left


def test_who_writes_for_themselves_has_what_they_use() -> None:
    stated, _ = systems("In our own company we use HubSpot and Xero. Please quote for a link.")
    assert {"HubSpot", "Xero"} <= stated
