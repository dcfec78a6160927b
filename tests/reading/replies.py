"""Replies to a real letter of ours: which questions are answered, with what words, where, and what stands around."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

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
    *(
        "Q{n}: {a}",
        "Q{n}. {a}",
        "q{n} - {a}",
        "Q{n} {a}",
        "*Q{n}* {a}",
        "Question {n}: {a}",
        "Re Q{n}: {a}",
        "Q{n})  {a}",
    ),
    *(
        "{n}. {a}",
        "{n}) {a}",
        "{n}: {a}",
        "({n}) {a}",
        "#{n}: {a}",
        "{n} - {a}",
        "  {n}. {a}",
        "Q{n}\n{a}",
        "Q{n} – {a}",
    ),
    *("A{n}: {a}", "Answer {n}: {a}", "Ad {n}) {a}", "> Q{n}:\n{a}"),
)
MARKS = (
    "{}",
    "{}",
    "[AK] {}",
    "AK: {}",
    ">> {}",
    "--> {}",
    "=> {}",
    "A: {}",
    "Ana: {}",
    "*** {} ***",
    "Answer: {}",
    "[Ana] {}",
)
STYLES = tuple(ANSWERS)
Composed = tuple[str | None, str | None]


@dataclass(frozen=True)
class Sample:
    """A reply and what must be read from it."""

    text: str | None
    html: str | None
    expected: Mapping[int, str]


@dataclass(frozen=True)
class Score:
    """Of the answers that were written, how many were read word for word; and what was read that nobody wrote there."""

    written: int
    right: int
    read: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]


@dataclass(frozen=True)
class Writer:
    """Somebody who replies: the client, the letter as it quotes it, what is answered and what stands around."""

    case: RealCase
    client: Client
    quoted: Sequence[Block]
    answers: Mapping[int, str]
    opening: str
    end: str
    chance: random.Random

    def inline(self, answers: Mapping[int, str] | None = None) -> tuple[Block, ...]:
        """Our letter with the answers below the questions."""
        mark = self.chance.choice(MARKS)
        out: list[Block] = []
        for block in self.quoted:
            out.append(block)
            number = asked(block)
            if number in (self.answers if answers is None else answers):
                out.append(typed(mark.format(self.answers[number or 0])))
        return tuple(out)

    def listed(self, answers: Mapping[int, str] | None = None) -> str:
        numbering, gap = self.chance.choice(NUMBERING), self.chance.choice(("\n", "\n\n"))
        shown = self.answers if answers is None else answers
        if any("\n\n" in answer for answer in shown.values()) or "\n{a}" in numbering:
            gap = "\n\n"
        return gap.join(numbering.format(n=number, a=answer) for number, answer in shown.items())

    def quote(self, blocks: Sequence[Block], opening: str | None = None) -> Composed:
        """Typed into the quote; the signature stands above it or below it."""
        opening = self.opening if opening is None else opening
        if self.chance.random() < 0.3:
            return self.client.compose(opening, Quote(tuple(blocks)), self.end)
        return self.client.compose(_joined(opening, self.end), Quote(tuple(blocks)), "")

    # ------------------------------------------------------------ places

    def between(self) -> Composed:
        return self.quote(self.inline())

    def below_the_line(self) -> Composed:
        """Below the question itself, above the lines that say why we ask."""
        out: list[Block] = []
        for block in self.quoted:
            number = asked(block)
            if number not in self.answers:
                out.append(block)
                continue
            rows = next(i for i, row in enumerate(block.rows) if row.startswith("Why"))
            out.append(Block("p", block.rows[:rows]))
            out.append(typed(self.answers[number or 0], within=True))
            out.append(Block("p", block.rows[rows:], within=True))
        return self.quote(out)

    def on_the_line(self) -> Composed:
        join = self.chance.choice((" ", "  ", " - ", " => ", " [AK] ", " -- ", "    ", " → "))
        out = []
        for block in self.quoted:
            if (number := asked(block)) in self.answers:
                first = f"{block.rows[0]}{join}{self.answers[number or 0]}"
                out.append(Block(block.kind, (first, *block.rows[1:])))
            else:
                out.append(block)
        return self.quote(out)

    def above(self) -> Composed:
        above = _joined(self.opening, self.listed(), self.end)
        return self.client.compose(above, Quote(tuple(self.quoted)), "")

    def under(self) -> Composed:
        return self.client.compose(self.opening, Quote(tuple(self.quoted)), _joined(self.listed(), self.end))

    def alone(self) -> Composed:
        return self.client.compose(_joined(self.opening, self.listed(), self.end), None, "")

    def mixed(self) -> Composed:
        """Some in a list above, the others below their questions."""
        numbers = list(self.answers)
        inside = {number: self.answers[number] for number in numbers[::2]}
        others = {number: self.answers[number] for number in numbers[1::2]}
        listed = "\n\n".join(f"Q{number}: {answer}" for number, answer in others.items())
        return self.quote(self.inline(inside), _joined(self.opening, listed))

    def part_of_the_quote(self) -> Composed:
        """What is quoted beside the answered questions was deleted, more or less of it."""
        blocks = list(self.inline())
        how = self.chance.choice(
            ("from the first question", "to the last answer", "questions only", "lines only", "chance")
        )
        first = next(i for i, block in enumerate(blocks) if asked(block))
        last = max(i for i, block in enumerate(blocks) if block.typed)
        if how == "from the first question":
            blocks = blocks[first:]
        elif how == "to the last answer":
            blocks = blocks[: last + 1]
        elif how == "chance":
            blocks = [b for b in blocks if b.typed or asked(b) in self.answers or self.chance.random() < 0.6]
        else:
            blocks = [b for b in blocks if b.typed or asked(b) in self.answers]
            if how == "lines only":
                blocks = [Block(b.kind, _question(b)) if asked(b) else b for b in blocks]
        return self.quote(blocks)

    def table(self) -> Composed:
        questions = {question.number: question.text for question in self.case.questions}
        form = self.chance.choice(("{n}\t{q}\t{a}", "Q{n}\t{a}", "{n}\t{a}", "Q{n}. {q}\t{a}"))
        head = {"{n}\t{q}\t{a}": "No.\tQuestion\tAnswer\n", "{n}\t{a}": "#\tAnswer\n"}.get(form, "")
        rows = "\n".join(form.format(n=n, q=questions[n], a=answer) for n, answer in self.answers.items())
        above = _joined(self.opening, head + rows, self.end)
        return self.client.compose(above, Quote(tuple(self.quoted)), "")

    def copied(self) -> Composed:
        """Our questions copied above the quote, a little changed, with the answers below them."""
        questions = {question.number: question.text for question in self.case.questions}
        change = self.chance.choice(
            (
                str,
                lambda q: q.replace("'", "’"),
                lambda q: q.rstrip("?"),
                lambda q: q.replace(" and ", " & "),
                str.upper,
            )
        )
        number = self.chance.choice(("Q{}. ", "{}. ", "", "Q{}: ", "{}) "))
        parts = [f"{number.format(n)}{change(questions[n])}\n{answer}" for n, answer in self.answers.items()]
        above = _joined(self.opening, *parts, self.end)
        quote = Quote(tuple(self.quoted)) if self.chance.random() < 0.5 else None
        return self.client.compose(above, quote, "")

    def two_letters(self) -> Composed:
        """Above a reply of ours, which quotes an earlier reply of theirs, which quotes our first letter: nothing is new."""
        first = blocks_of(self.case.first, self.client)
        half = next(i for i, block in enumerate(first) if asked(block) == 5) + 1
        answered = (*first[:half], typed("a paying customer"), *first[half:])
        said = (Block("p", ("Hi Lead,",)), Block("p", ("Q2: quote to cash",)), Block("p", ("Thanks", "Ana")))
        earlier = Quote(said, Quote(answered), ("Ana Keller", "ana.keller@northwind-tools.example"))
        later = Quote(blocks_of(self.case.receipt, self.client), earlier)
        return self.client.compose(_joined(self.opening, self.listed(), self.end), later, "")

    def a_colleagues_mail(self) -> Composed:
        """A list above a colleague's reply, in which the colleague answered below one of our questions."""
        number = next(iter(self.answers))
        others = {number: "Somebody else said this earlier"}
        old = Writer(self.case, self.client, self.quoted, others, "", "", self.chance).inline()
        said = (Block("p", ("See my part below.",)), Block("p", ("Tom",)))
        mail = Quote(said, Quote(old), ("Tom Berg", "tom.berg@northwind-tools.example"))
        return self.client.compose(_joined(self.opening, self.listed(), self.end), mail, "")


PLACES: dict[str, Callable[[Writer], Composed]] = {
    "between": Writer.between,
    "below the line": Writer.below_the_line,
    "on the line": Writer.on_the_line,
    "above": Writer.above,
    "under": Writer.under,
    "alone": Writer.alone,
    "mixed": Writer.mixed,
    "part quoted": Writer.part_of_the_quote,
    "later letter": Writer.between,
    "table": Writer.table,
    "copied": Writer.copied,
    "two letters": Writer.two_letters,
    "a colleague's": Writer.a_colleagues_mail,
}
TYPED_IN = frozenset({"between", "below the line", "on the line", "part quoted", "later letter"})


def samples(case: RealCase, client: Client, place: str, seed: str = "") -> Iterator[Sample]:
    """One reply of each style of answers: some of the questions, always the same ones."""
    for style in STYLES:
        yield sample(case, client, place, style, random.Random(f"{client.name} {place} {style} {seed}"))


def sample(case: RealCase, client: Client, place: str, style: str, chance: random.Random) -> Sample:
    """A reply of a client with some answers of a style at a place."""
    quoted = blocks_of(case.receipt if place == "later letter" else case.first, client)
    askable = [number for number in map(asked, quoted) if number is not None]
    least = 1 if place in TYPED_IN else 2
    numbers = sorted(chance.sample(askable, chance.choice((least, 2, 3, 5, len(askable)))))
    pool = list(_pool(place, style))
    chance.shuffle(pool)
    answers = dict(zip(numbers, pool, strict=False))
    writer = Writer(case, client, quoted, answers, chance.choice(OPENINGS), chance.choice(ENDS), chance)
    text, html = PLACES[place](writer)
    return Sample(text, html, answers)


def score(case: RealCase, given: Sample) -> Score:
    """Reads a reply and compares: every answer word for word, on its question, and no other."""
    reading = case.read(given.text, given.html)
    got = {answer.question: _plain(answer.answer) for answer in reading.answers}
    expected = {number: _plain(answer) for number, answer in given.expected.items()}
    right = {number for number, answer in expected.items() if got.get(number) == answer}
    wrong = [
        f"Q{number}: {answer!r} for {expected.get(number)!r}"
        for number, answer in got.items()
        if not _within(answer, expected.get(number, ""))
    ]
    missed = [f"Q{n}: {answer!r}, read {got.get(n)!r}" for n, answer in expected.items() if n not in right]
    return Score(len(expected), len(right), len(got), tuple(wrong), tuple(missed))


def _plain(text: str) -> str:
    """The words, with composed letters, one kind of bullets and none before the first."""
    text = unicodedata.normalize("NFC", text.replace("\u00a0", " "))
    return " ".join(re.sub(r"[*•–]", "-", text).split()).removeprefix("- ")


def _within(part: str, whole: str) -> bool:
    return bool(whole) and part in whole


def blocks_of(letter: Letter, client: Client) -> tuple[Block, ...]:
    return text_blocks(letter.text) if client.own else letter_blocks(letter.html)


def asked(block: Block) -> int | None:
    """The number of the question that a block of ours asks."""
    found = re.match(r"Q(\d+)\. ", block.rows[0])
    return int(found[1]) if found and block.kind == "p" else None


def typed(text: str, *, within: bool = False) -> Block:
    return Block("typed", tuple(text.split("\n")), within=within)


def _question(block: Block) -> tuple[str, ...]:
    """The lines of a question without why we ask and what we assume."""
    return tuple(row for row in block.rows if not row.startswith(("Why we ask", "If open")))


def _joined(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


def _pool(place: str, style: str) -> tuple[str, ...]:
    pool = ANSWERS[style] + (NUMBERED_LISTS if style == "a list" and place in TYPED_IN else ())
    pool += ANSWERS["a sentence"][: max(0, 8 - len(pool))]
    if place in ("table", "on the line"):
        return tuple(dict.fromkeys(re.sub(r"\n+", " ", answer) for answer in pool))
    return pool
