"""A letter of ours as a reply may quote it, with its questions, its facts and a small playbook."""

from __future__ import annotations

from inwriting.playbook.schema import About, Choice, Fact, Playbook, Question, System
from inwriting.reading.model import AskedQuestion, SentLetter

PLAYBOOK = Playbook(
    digest="0" * 64,
    about=About(key="crm-erp", title="CRM and ERP integration"),
    facts=(
        Fact(key="crm", label="CRM", kind="system", categories=("crm",)),
        Fact(key="erp", label="ERP", kind="system", labels=("ERP", "finance system"), categories=("erp",)),
        Fact(
            key="licence_status",
            label="Licences",
            kind="choice",
            choices=(
                Choice(key="bought", label="bought"),
                Choice(key="evaluating", label="evaluating"),
                Choice(key="signed", label="signed"),
            ),
        ),
        Fact(key="go_live", label="Go-live", kind="date"),
    ),
    systems=(
        System(name="Salesforce", vendor="Salesforce", category="crm", aliases=("SFDC",)),
        System(name="HubSpot", vendor="HubSpot", category="crm"),
        System(
            name="NetSuite", vendor="Oracle", category="erp", aliases=("Oracle NetSuite",), misspellings=("Netsuit",)
        ),
        System(name="Microsoft Dynamics 365", vendor="Microsoft", category="erp", aliases=("Dynamics", "Dynamics 365")),
        System(name="Zendesk", vendor="Zendesk", category="support"),
    ),
    questions=(
        Question(
            key="decision",
            text="Which decision are you trying to make, and who makes it?",
            why="x",
            assume="y",
            type="free",
        ),
        Question(
            key="orders", text="What starts an order?", why="x", assume="y", type="free", terms=("order", "trigger")
        ),
    ),
)

QUESTIONS = (
    AskedQuestion(1, "decision", "Which decision are you trying to make with this work, and who makes it?", "free"),
    AskedQuestion(2, "triggers", "What starts the hand-over of an order from sales to finance today?", "free"),
    AskedQuestion(3, "support_system", "Which system holds your support cases and entitlements?", "system"),
    AskedQuestion(4, "approvals_live_in", "Do approvals live in email today?", "yes/no"),
    AskedQuestion(5, "volumes", "How many orders do you process in a month?", "number"),
    AskedQuestion(
        6,
        "licence_status",
        "Are the licences bought, signed or still being evaluated?",
        "choice",
        ("bought", "signed", "evaluating"),
    ),
    AskedQuestion(7, "finance", "Who signs off reconciliation on the finance side?", "person"),
    AskedQuestion(8, "go_live", "By when must the first flow be live?", "date"),
)
_WHY = {
    1: "Why we ask: options are compared against the decision, and a quote that answers another one is of no use to its reader.",
    2: "Why we ask: most of the effort is in what happens between the trigger and the invoice, not in the connection itself.",
    3: "Why we ask: entitlements decide who may get service, so the authoritative record must be known before fields are mapped.",
    4: "Why we ask: approvals that live in a mailbox cannot be tested, and they become exceptions on the first day.",
    5: "Why we ask: volumes decide between a nightly batch and an event for each record, and with it the price.",
    6: "Why we ask: discovery is worth most before a contract fixes editions and interfaces.",
    7: "Why we ask: acceptance criteria need a signature from the person who lives with the differences.",
    8: "Why we ask: the order of the steps depends on the date that cannot move.",
}
_ASSUME = {
    1: "If this stays open, we assume that the decision is whether to integrate the two systems directly or through a platform.",
    2: "If this stays open, we assume that an order is handed over when the opportunity is closed as won.",
    3: "If this stays open, we assume that support stays outside of the first scope.",
    4: "If this stays open, we assume that approvals are documented nowhere but in email.",
    5: "If this stays open, we assume 400 orders in a month with a peak at the end of the quarter.",
    6: "If this stays open, we assume that nothing was bought yet.",
    7: "If this stays open, we assume that the head of finance signs.",
    8: "If this stays open, we assume that there is no date that cannot move.",
}

FACTS = (
    (1, "crm", "Salesforce"),
    (2, "erp", "NetSuite"),
    (3, "licence_status", "evaluating"),
    (4, "go_live", "2027-03"),
)

_ABOVE = """\
Please answer the eight questions below by Wednesday 25 November 2026, 10:12 UTC; your written quote follows by then in any case.

Case IW-2026-0042, intake. You can answer in any way that suits you: between the lines, or as a list with our numbers.

What we understood

U1. CRM: Salesforce
"Sales lives in Salesforce since 2019"

U2. ERP: NetSuite
"finance runs on NetSuite"

U3. Licences: evaluating
"we are still evaluating two middleware products"

U4. Go-live: 2027-03
"go-live in March 2027"

What we need to know"""

_BELOW = """\
Recommended scope

We recommend six steps of work, cut to what you described.

1. Process first. Document triggers, approvals, ownership and handoffs for order to cash.
2. Record model. Define account, contact, opportunity, order and invoice for Salesforce and NetSuite.
3. Authority. Name the authoritative system for each field and the direction of synchronization.
4. Exceptions. Map failed sync, duplicate detection, missing data and approval overrides.

What is excluded

Licence purchase, data cleanup beyond duplicates, and changes to the support desk.

Next steps

- Reply with answers, and the quote becomes firm.
- Reply HOLD to pause the clock, or WITHDRAW to end it.

Jo Lindqvist
Example Integration Office
scope@desk.example | https://desk.example/privacy?case=IW-2026-0042

Example Integration Office Ltd, registered in England and Wales 01234567, 1 Example Street, London. We keep this correspondence to prepare and perform the engagement."""


def question_lines(number: int) -> tuple[str, str, str]:
    """The three physical lines of a question."""
    question = QUESTIONS[number - 1]
    return f"Q{number}. {question.text}", _WHY[number], _ASSUME[number]


def letter_lines(numbers: tuple[int, ...] = tuple(range(1, 9))) -> list[str]:
    lines = [*_ABOVE.split("\n"), ""]
    for number in numbers:
        lines += [*question_lines(number), ""]
    return lines + _BELOW.split("\n")


def letter(numbers: tuple[int, ...] = tuple(range(1, 9)), message_id: str = "<1@desk.example>") -> SentLetter:
    return SentLetter(message_id, "\n".join(letter_lines(numbers)) + "\n", "Re: CRM to ERP integration")


LETTER = letter()
