"""Replies to a real letter of ours: which questions are answered, with what words, where, and what stands around."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from inwriting.reading.model import ReplyReading
from reading.clients import Block, Client, Quote, letter_blocks, text_blocks
from reading.real import Letter, RealCase

ANSWERS: dict[str, tuple[str, ...]] = {
    "a word": (
        *("Yes", "No.", "Zendesk", "about 400", "n/a", "Don't know", "5 %", "Maria", "NetSuite", "closed won"),
        *("31 March 2027", "EUR 25.000", "400 per month", "TBD", "not yet", "Finance", "the ERP", "12.400,50", "both"),
        *("after go-live", "we do", "OK", "Sales Ops", "mid-March", "yes!", "None so far", "2", "20-25 %", "Ops + IT"),
    ),
    "a sentence": (
        "We decide in February whether to renew, and Maria Chen (COO) signs.",
        "The CRM owns accounts and contacts; the ERP owns everything else.",
        "Sales means anyone with an open opportunity, finance means anyone with an invoice.",
        "Quote to cash, and returns for the two German entities.",
        "I think it is 8 %, but nobody has counted.",
        "Priya Nair (priya@northwind-tools.example) owns that.",
        "Between 300 and 400 orders a month, 1.200 in December.",
        "A won opportunity should create the order, but only once legal has countersigned.",
        "yes, except for invoices from before 2024",
        "no idea to be honest – ask finance",
        "As you assume, that is fine.",
        "Mostly failed syncs: the connector drops about 3 a day and we re-key them.",
        "NetSuite for prices & credit limits, Salesforce for the rest (see our wiki: https://wiki.northwind.example/x?a=1&b=2)",
        "That was counted in 2024: 1,240 of 31,000 accounts, so roughly 4 %.",
        "Data cleanup is on us, before go-live, Tom leads it.",
        "We'd say whoever paid us in the last 24 months… but support disagrees.",
    ),
    "wrapped by hand": (
        "Discounts are approved by mail today, which is the\nproblem: the ERP does not see them, and finance\nfinds out at month end.",
        "one process for now,\nfrom won opportunity to invoice,\nreturns later",
        "Failed syncs mostly. We also see orders that were\nchanged in the ERP after invoicing, and nobody\nis told about them.",
        "Maria decides. She wants it by the end of Q1 2027\nat the latest, earlier if the licences are cheaper.",
        "SAP was considered,\nbut NetSuite stays",
    ),
    "paragraphs": (
        "For sales it is a company with an open quote.\n\nFor finance it is whoever gets the invoice.",
        "Tom's team does the cleanup.\n\nIt should be finished in January; that is tight.\n\nWe accept that some of it stays.",
        "The opportunity, when it is won.\n\nReturns start with a credit note in the ERP.",
        "It depends.\n\nIn the UK the order desk releases it; elsewhere it is automatic.",
    ),
    "a list": (
        "Two things:\n- failed syncs\n- duplicates after imports",
        "We see\n* missing VAT numbers\n* orders without a contact\n* price overrides",
        "• accounts: Salesforce\n• orders: NetSuite\n• invoices: NetSuite",
        "The following:\na) quote to cash\nb) returns\nc) renewals",
        "- sales: an account\n- finance: a debtor\nSupport has its own list.",
    ),
}
NUMBERED_LISTS = (
    "Three of them:\n1. quote to cash\n2. returns\n3. renewals",
    "In this order:\n\n1) failed sync\n2) duplicate\n3) override",
    "1. sales: any account\n2. finance: a debtor",
)
OPENINGS = (
    "",
    "Hi,\n\nplease see my answers below.",
    "Hello Lead,\n\nthanks for this, very clear. Answers inline.",
    "Dear all,\n\nmany thanks for the quick reply.\n\nSee below in blue.",
    "Good morning,",
    "Hi there – answers below 👇",
)
ENDS = (
    "",
    "Best regards,\nAna Keller\nHead of Operations | Northwind Tools\n3. Floor, 12 High Street, Leeds\nT +44 113 496 0000 M +44 7700 900123\nwww.northwind-tools.example",
    "Thanks\nAna",
    "-- \nAna Keller\nNorthwind Tools Ltd\nRegistered in England No. 01234567\n1. Please think before you print\n2. Office hours 9-5",
    "Kind regards\n\nAna Keller\nHead of Operations\n\nThis e-mail and any attachments are confidential and intended solely for the addressee.\n1. Do not forward it.\n2. If you are not the intended recipient, delete it.\n3. We accept no liability for viruses.",
    "Mit freundlichen Grüßen\nAna Keller\n\nNorthwind Tools GmbH\nGeschäftsführer: Tom Berg\nAmtsgericht Berlin HRB 12345\nTel.: 030 / 123 45-67",
    "Cheers,\nA.",
    "/Ana",
    "Regards,\n\nANA KELLER\nOperations\nD: 0113 496 0001\n[cid:image001.png@01DB3D8B.5A1C2F30]\n[Facebook] [LinkedIn]",
)
NUMBERING = (
    *("Q{n}: {a}", "Q{n}. {a}", "q{n} - {a}", "Q{n} {a}", "*Q{n}* {a}", "Question {n}: {a}", "Re Q{n}: {a}", "Q{n})  {a}"),
    *("{n}. {a}", "{n}) {a}", "{n}: {a}", "({n}) {a}", "#{n}: {a}", "{n} - {a}", "  {n}. {a}", "Q{n}\n{a}", "Q{n} – {a}"),
    *("A{n}: {a}", "Answer {n}: {a}", "Ad {n}) {a}", "> Q{n}:\n{a}"),
)
MARKS = ("{}", "{}", "[AK] {}", "AK: {}", ">> {}", "--> {}", "=> {}", "A: {}", "Ana: {}", "*** {} ***", "Answer: {}", "[Ana] {}")
PLACES = (
    *("between", "below the line", "on the line", "above", "under", "alone", "mixed", "part of the quote", "table"),
    *("copied", "two letters", "the later letter", "a colleague's mail"),
)
STYLES = tuple(ANSWERS)
TYPED_IN = frozenset({"between", "below the line", "on the line", "part of the quote", "the later letter", "a colleague's mail"})


@dataclass(frozen=True)
class Sample:
    """A reply and what must be read from it."""

    text: str | None
    html: str | None
    expected: Mapping[int, str]


def blocks_of(letter: Letter, client: Client) -> tuple[Block, ...]:
    return text_blocks(letter.text) if client.own else letter_blocks(letter.html)


def asked(block: Block) -> int | None:
    found = re.match(r"Q(\d+)\. ", block.rows[0])
    return int(found[1]) if found and block.kind == "p" else None


def typed(text: str, *, within: bool = False) -> Block:
    return Block("typed", tuple(text.split("\n")), within=within)


def sample(case: RealCase, client: Client, place: str, style: str, chance: random.Random) -> Sample:
    """A reply of a client with some answers in a style at a place."""
    quoted = blocks_of(case.receipt if place == "the later letter" else case.first, client)
    askable = [number for number in map(asked, quoted) if number is not None]
    numbers = sorted(chance.sample(askable, chance.choice((1, 2, 3, 5, len(askable)))))
    if place not in TYPED_IN and place != "copied" and len(numbers) == 1:
        numbers = sorted(chance.sample(askable, 2))
    answers = dict(zip(numbers, chance.sample(_pool(place, style), len(numbers)), strict=False))
    if len(answers) < len(numbers):
        answers |= {n: chance.choice(ANSWERS["a sentence"]) for n in numbers if n not in answers}
    if place == "on the line":
        answers = {number: answer.replace("\n", " ") for number, answer in answers.items()}
    opening, end = chance.choice(OPENINGS), chance.choice(ENDS)
    text, html = PLACED[place](case, client, quoted, answers, opening, end, chance)
    return Sample(text, html, answers)


def _pool(place: str, style: str) -> Sequence[str]:
    pool = ANSWERS[style] + (NUMBERED_LISTS if style == "a list" and place in TYPED_IN else ())
    pool += () if len(pool) >= 8 else ANSWERS["a sentence"][: 8 - len(pool)]
    if place in ("table", "on the line"):
        pool = tuple(answer.replace("\n\n", " ").replace("\n", " ") for answer in pool)
    return pool


Composed = tuple[str | None, str | None]
Make = Callable[[RealCase, Client, Sequence[Block], Mapping[int, str], str, str, random.Random], Composed]


def _between(quoted: Sequence[Block], answers: Mapping[int, str], mark: str) -> list[Block]:
    out: list[Block] = []
    for block in quoted:
        out.append(block)
        if (number := asked(block)) in answers:
            out.append(typed(mark.format(answers[number])))  # type: ignore[index]
    return out


def _whole(opening: str, end: str) -> str:
    return f"{opening}\n\n{end}".strip("\n")


def between(case, client, quoted, answers, opening, end, chance):  # type: ignore[no-untyped-def]
    blocks = _between(quoted, answers, chance.choice(MARKS))
    if chance.random() < 0.3:
        return client.compose(opening, Quote(tuple(blocks)), end)
    return client.compose(_whole(opening, end), Quote(tuple(blocks)), "")
