"""What a mail quotes and brings up to date below each line, and answers that are marked as others mark quotes."""

from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading
from inwriting.reading.page.line_by_line import line_by_line

from .test_brief import PLAYBOOK

UPDATED = """\
Good morning,

below each line of my old mail stands what is true today.

> CRM: Maximizer
No longer. We have worked with Teamgate since August.

> ERP: Odoo
Still the same.

> Volume: 310 orders per month
Correct.

> Budget EUR 20 000
Now EUR 26 500.

> Go-live 1 February 2027
Now 3 May 2027, after the fair.

> We plan to add Klaviyo.

Ines
"""
FORM = """\
Mine start with the arrows.

1. Which CRM do you use (Salesforce, HubSpot, other)?
>> Teamgate

2. Which ERP?
>> Odoo, since 2024

3. How many orders per month?
>> 310

4. Go-live?
>> 3 May 2027

Ines
"""


def read(text: str) -> BriefReading:
    return read_brief(text, PLAYBOOK, author="ines@boats.example")


def facts(text: str) -> set[tuple[str, str]]:
    return {(fact.key, fact.value) for fact in read(text).facts}


def test_a_line_that_stands_is_the_writers_and_one_that_changed_has_its_new_value() -> None:
    found = facts(UPDATED)
    assert {("crm", "Teamgate"), ("erp", "Odoo"), ("volumes", "310 orders per month")} <= found
    assert {("budget", "EUR 26500"), ("go_live", "2027-05-03")} <= found
    assert not found & {("crm", "Maximizer CRM"), ("budget", "EUR 20000"), ("go_live", "2027-02-01")}
    assert ("crm", "Maximizer CRM") in {(item.key, item.value) for item in read(UPDATED).excluded}
    assert "Klaviyo" not in {value for _, value in found}  # nothing is said of it


def test_what_is_cited_are_the_exact_words() -> None:
    for fact in read(UPDATED).facts:
        assert UPDATED[fact.start : fact.end] == fact.evidence


def test_marked_answers_below_bare_questions_are_the_writers() -> None:
    assert {
        ("crm", "Teamgate"),
        ("erp", "Odoo"),
        ("volumes", "310 orders per month"),
        ("go_live", "2027-05-03"),
    } <= facts(FORM)


def test_other_quotes_stay_quotes() -> None:
    quoted = "On 3 May Ann wrote:\n> We use Maximizer.\n> 300 orders a month.\n> Budget EUR 20 000.\n\nCan you quote for this?"
    assert line_by_line(quoted) == []
    assert line_by_line(UPDATED.replace("Still the same.", "Hm.").replace("Correct.", "Well.")) != []
    assert line_by_line("> CRM: Maximizer\nSame.\n\n> ERP: Odoo\nWho told you?\n\n> 300 orders\nHm.\n") == []


def test_a_question_with_a_no_below_it_states_nothing() -> None:
    asked = "> Do we buy Salesforce?\nNo.\n\n> Do we keep Klaviyo?\nNo, no more.\n\n> Was it Sage?\nNo, Odoo.\n"
    assert line_by_line(asked) == []
    found = facts(f"My answers stand below the questions.\n\n> Which CRM do we have?\nTeamgate.\n\n{asked}\nInes\n")
    assert not {value for _, value in found} & {"Salesforce", "Klaviyo", "bought"}


def test_a_figure_that_is_put_right_below_its_line_is_the_later_one() -> None:
    quoted = "> - CRM is Teamgate\nYes, CRM is Teamgate.\n\n> - ERP is Odoo\nRight.\n\n{}\n\nInes\n"
    found = facts(
        quoted.format("> - 600 repairs a month\nNo, 450 repairs a month.\n\n> - budget EUR 40,000\nRather EUR 30,000.")
    )
    assert {("volumes", "450 repairs per month"), ("budget", "EUR 30000")} <= found
    assert not found & {("volumes", "600 repairs per month"), ("budget", "EUR 40000")}
    assert ("volumes", "600 repairs per month") in facts(quoted.format("> - 600 repairs a month\nYes."))
