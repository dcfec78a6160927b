"""What colleagues wrote and the writer passes on: in quotes below a bare name, or as a chat; numbers in words."""

from inwriting.reading.brief import read_brief
from inwriting.reading.page.passed_on import passed_on
from inwriting.reading.text.number_words import number_words

from .test_brief import PLAYBOOK

QUOTED = """\
Good morning,

I asked a colleague to look into it and am passing on what she wrote.

> From: Ellen Vos
> Shops are kept in SuiteCRM. Rob keys the orders into Sage 200 by hand, 1,050 orders a month.
> I look after purchasing.

We would like a quote.
Gerald Finch
"""
CHAT = """\
Easier to paste this than to write it all again.

[10:02] Priya: right, what do we want
[10:03] Tom: our CRM, Capsule, talking to FreeAgent, where the accounts are
[10:04] Priya: what starts it?
[10:05] Tom: when the menu is final
[10:06] Priya: 46 orders a week
"""


def facts(text: str) -> set[tuple[str, str]]:
    reading = read_brief(text, PLAYBOOK, author="gerald@toys.example")
    return {(fact.key, fact.value) for fact in reading.facts}


def test_quoted_words_of_a_colleague_are_read_and_i_is_not_the_writer() -> None:
    found = facts(QUOTED)
    assert {("crm", "SuiteCRM"), ("erp", "Sage 200"), ("volumes", "1050 orders per month")} <= found
    assert ("procurement", "gerald@toys.example") not in found
    reading = read_brief(QUOTED, PLAYBOOK, author="gerald@toys.example")
    assert all(QUOTED[fact.start : fact.end].strip() for fact in reading.facts)


def test_what_nobody_takes_up_stays_in_its_quotes() -> None:
    assert passed_on(QUOTED.replace("am passing on what she wrote", "she is busy")) == []
    assert passed_on(QUOTED.replace("a colleague", "a vendor").replace("what she wrote", "a vendor's pitch")) == []
    headed = QUOTED.replace("> From: Ellen Vos\n", "> From: Ellen Vos\n> Sent: Monday\n> Subject: orders\n")
    assert passed_on(headed) == []  # a mail program's quote is no matter of this step


MINUTES = """\
Forwarded for Captain Lind. Please treat item 4 as our brief.

> MINUTES, 19 November 2026
> Present: A. Lind (chair), T. Breck
>
> 3. Fleet
> The new ferry is financed with EUR 9 million. Delivery on 1 March 2028.
>
> 4. Freight customers
> Bookings are made in Creatio and invoiced from Visma Business NXT, 900 bookings a week.
> Decided: budget EUR 38,000. Running from 15 May 2027.
>
> 5. Canteen
> 340 meals a day.
"""


def test_of_minutes_that_nobody_signed_the_item_is_read_that_is_meant() -> None:
    found = facts(MINUTES)
    assert {
        ("crm", "Creatio"),
        ("erp", "Visma Business NXT"),
        ("volumes", "900 bookings per week"),
        ("budget", "EUR 38000"),
        ("go_live", "2027-05-15"),
    } <= found
    assert not any("340" in value or "9000000" in value or "2028" in value for _, value in found)


def test_a_paper_in_quotes_counts_where_the_writer_passes_it_on() -> None:
    paper = "> Deals are kept in Copper.\n> Joan types each into Xero.\n> About 80 deals a month.\n"
    for said in (
        "Please read the extract from our wiki.",
        "I copied our notes:",
        "Unten steht der Auszug aus unserem Protokoll.",
        "Ci-dessous le compte rendu de la réunion.",
        "Hieronder ons verslag.",
    ):
        assert ("crm", "Copper CRM") in facts(f"{said}\n\n{paper}"), said
    for said in (
        "I saw this on your website:",
        "A vendor sent us the list below:",
        "Only as an example, see the notes of another firm:",
    ):
        assert not facts(f"{said}\n\n{paper}"), said
    assert not facts(f"I copied your questions:\n\n{paper}\nWe have none.\n\n> And your ERP?\n\nnone")


def test_names_above_quotes_in_french() -> None:
    text = """\
Je vous fais suivre l'échange avec mon associé.

De : Bastien
> Oui pour Axonaut, les commerciaux ne jurent que par ça. La compta est sur Pennylane depuis janvier.

De : Noémie
> Pour quand ?

De : Bastien
> Mise en service le 10 mai 2027.
"""
    assert {("crm", "Axonaut"), ("erp", "Pennylane"), ("go_live", "2027-05-10")} <= facts(text)


def test_a_chat_is_read_without_its_times_and_names() -> None:
    found = facts(CHAT)
    assert {("crm", "Capsule CRM"), ("erp", "FreeAgent"), ("volumes", "46 orders per week")} <= found
    assert [value for key, value in found if key == "triggers"] == ["when the menu is final"]


def test_three_lines_with_times_are_no_chat() -> None:
    assert passed_on("08:50 Tom: opens\n09:00 Tom: coffee\n10:00 Tom: closes\n17:00 Tom: home\n") == []


def test_numbers_in_words_are_counts_and_sums() -> None:
    def read(text: str) -> list[str]:
        return [number for _, _, number in number_words(text)]

    assert read("We do two hundred and fifty orders a month.") == ["250"]
    assert read("He's signed off eight grand.") == ["8"]
    assert read("Twelve hundred invoices a month go out, forty jobs a day.") == ["1200", "40"]
    assert read("We work forty hours a week, two of us, a hundred percent.") == []


BELOW = """

Best
Gerald

----- Forwarded message -----

From: "Paul Marsh" <paul@other.example>
To: Gerald <gerald@toys.example>
Subject: Re: year end

Gerald, {}, 7,000 invoices a month.
Paul
"""
ASKED = "CRM: SugarCRM\n\nKindly quote in writing as per below. "
THEIRS = BELOW.format("we went live in September with NetSuite")


def test_another_house_that_only_explains_is_not_read() -> None:
    for said in (
        "The message underneath is just for background.",
        "Paul's note below is purely so that you see where the pressure comes from.",
        "The mail below is only for you to understand why we are in a hurry.",
        "Their systems are not ours.",
        "Die Mail unten ist nur zur Information.",
    ):
        assert {key for key, _ in facts(f"{ASKED}{said}{THEIRS}")} == {"crm"}, said


def test_another_house_that_runs_other_systems_tells_of_its_own() -> None:
    asked = "CRM: SugarCRM\nERP: Odoo\n\nPlease quote for the request below from our client."
    assert ("volumes", "7000 invoices per month") not in facts(f"{asked}{THEIRS}")
    assert ("volumes", "7000 invoices per month") in facts(f"{asked}{BELOW.format('we need it')}")
