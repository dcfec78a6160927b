"""PDFs as people make them, set here by typst, and the rows that are read of them."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

import pytest
import typst
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject

from inwriting.mail.documents import documents
from inwriting.mail.message import Attachment
from inwriting.mail.typeset import Piece, rows

PROSE = (
    "We are Harrow Cycles, a wholesaler of bicycle parts. Our CRM is HubSpot and our ERP is Sage 200. Orders are typed twice and "
    "nobody checks the customer numbers before they are booked. We decided against NetSuite and have no plan to buy Salesforce "
    "either, because the sales team likes what it has."
)
LETTER = "#set page(margin: 2.5cm)\n"
TABLE = "#set page(margin: 2cm)\n"


def rows_of(source: str) -> list[str]:
    """The rows of a document in typst's language, their cells parted by bars; "¶" for an empty line."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "brief.typ")
        page.write_text(source, "utf-8")
        content = typst.compile(page)
    (document,) = documents((Attachment("brief.pdf", "application/pdf", content),))
    return [" | ".join(row).replace("’", "'").replace("\n", "¶") for row in document.rows]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(
            f"""{TABLE}= Brief
{PROSE}

== People
#table(columns: (1fr, 1fr), [Finance], [Siobhan O'Dea], [Operations], [Mark van den Berg])
Please submit your quotation by 9 December 2026.
""",
            [
                "¶Brief",
                PROSE,
                "¶People",
                "Finance | Siobhan O'Dea",
                "Operations | Mark van den Berg",
                "¶Please submit your quotation by 9 December 2026.",
            ],
            id="a table with rules between sentences",
        ),
        pytest.param(
            f"""{TABLE}#set par(justify: true)
{PROSE}
#table(columns: 2, stroke: none, inset: 2pt, [Go-live], [Q3 2027], [Budget], [EUR 45,000], [Orders], [about 900 per week])
Please submit your quotation by 9 December 2026.
""",
            [
                f"¶{PROSE}",
                "Go-live | Q3 2027",
                "Budget | EUR 45,000",
                "Orders | about 900 per week",
                "¶Please submit your quotation by 9 December 2026.",
            ],
            id="a table without rules, and little between its columns",
        ),
        pytest.param(
            """#set page(margin: 2.5cm)
#let row(a, b) = [#box(width: 4cm)[#a]#b \\ ]
Brief of Moss & Hale \\
#row[CRM][HubSpot]
#row[Buchhaltung][Uwe Klein]
#row[Budget][30.000 EUR]
Thanks \\
Olive
""",
            [
                "¶Brief of Moss & Hale",
                "CRM | HubSpot",
                "Buchhaltung | Uwe Klein",
                "Budget | 30.000 EUR",
                "¶Thanks",
                "Olive",
            ],
            id="values behind a tab",
        ),
        pytest.param(
            f"""#set page(columns: 2, margin: 1.5cm)
#set par(justify: true)
= Brief
{PROSE}

Some 300 invoices a month are written, and the warehouse keeps its own list of what is returned.

- Accounts and contacts
- Orders and invoices, both ways, every night at two when nobody is at work
#colbreak()
= People
The finance contact is Siobhan O'Dea. Operations are led by Mark van den Berg, who will also sign the acceptance criteria.
Security is looked after by Ruth Amari, and she needs to see the data flows.

= Money
#table(columns: (1fr, 1fr), [Budget], [GBP 40,000], [Go-live], [1 June 2027])
""",
            [
                "¶Brief",
                PROSE,
                "¶Some 300 invoices a month are written, and the warehouse keeps its own list of what is returned.",
                "¶• Accounts and contacts",
                "• Orders and invoices, both ways, every night at two when nobody is at work",
                "¶People",
                (
                    "The finance contact is Siobhan O'Dea. Operations are led by Mark van den Berg, who will also sign the acceptance criteria. "
                    "Security is looked after by Ruth Amari, and she needs to see the data flows."
                ),
                "¶Money",
                "Budget | GBP 40,000",
                "Go-live | 1 June 2027",
            ],
            id="two columns of sentences, a table in one",
        ),
        pytest.param(
            """#set page(columns: 2)
= Brief
We keep our customers in Capsule. Invoices are made in FreeAgent. We do not use any ERP besides that, and we have no plan
to buy NetSuite. Some 300 invoices a month are written.
#colbreak()
= People
#table(columns: (1fr, 1fr), [Finance], [Siobhan O'Dea], [Operations], [Mark van den Berg], [Security], [none])
""",
            [
                "¶Brief",
                (
                    "We keep our customers in Capsule. Invoices are made in FreeAgent. We do not use any ERP besides that, and we have no "
                    "plan to buy NetSuite. Some 300 invoices a month are written."
                ),
                "¶People",
                "Finance | Siobhan O'Dea",
                "Operations | Mark van den Berg",
                "Security | none",
            ],
            id="a column of sentences beside a table",
        ),
        pytest.param(
            f"""{TABLE}#table(columns: (1.2cm, 1fr, 4cm), [No], [Requirement], [Remark],
[R1], [Orders of the web shop shall be written to the ERP within five minutes, with the customer number of the CRM.], [must],
[R2], [Support history stays where it is.], [out of scope, unless it is cheap to have])
""",
            [
                "No | Requirement | Remark",
                "R1 | Orders of the web shop shall be written to the ERP within five minutes, with the customer number of the CRM. | must",
                "R2 | Support history stays where it is. | out of scope, unless it is cheap to have",
            ],
            id="cells of several lines",
        ),
        pytest.param(
            f"""{TABLE}#table(columns: (3cm, 1fr), align: horizon, [CRM], [HubSpot],
[ERP], [Sage 200, hosted by our dealer since the spring of 2021, and used by the three people of accounts and by the warehouse],
[Budget], [GBP 30,000])
""",
            [
                "CRM | HubSpot",
                "ERP | Sage 200, hosted by our dealer since the spring of 2021, and used by the three people of accounts and by the warehouse",
                "Budget | GBP 30,000",
            ],
            id="labels in the middle of their rows",
        ),
        pytest.param(
            f"""{TABLE}#table(columns: (1fr, 1fr, 1fr), [Topic], [Today], [Wanted],
[Orders], [Sales types each order of the CRM a second time into the ERP, and prints a copy for the warehouse.],
[An order is written to the ERP as soon as it is won, with the number of the customer.],
[Invoices], [Accounts sends them by post, and sales hears of them when a customer complains.], [The CRM shows what is open.])
""",
            [
                "Topic | Today | Wanted",
                (
                    "Orders | Sales types each order of the CRM a second time into the ERP, and prints a copy for the warehouse. | "
                    "An order is written to the ERP as soon as it is won, with the number of the customer."
                ),
                "Invoices | Accounts sends them by post, and sales hears of them when a customer complains. | The CRM shows what is open.",
            ],
            id="sentences in a table are no columns",
        ),
        pytest.param(
            """#set page(margin: 2cm)
#table(columns: (6cm, 1fr), [CRM in use], [HubSpot], [ERP in use], [], [Finance contact], [Lena Brandt \\ 0113 496 0000],
[Known exceptions], [- foreign addresses are rejected
- duplicates of contacts], [Budget], [GBP 25,000])
""",
            [
                "CRM in use | HubSpot",
                "ERP in use | ",
                "Finance contact | Lena Brandt; 0113 496 0000",
                "Known exceptions | • foreign addresses are rejected¶• duplicates of contacts",
                "Budget | GBP 25,000",
            ],
            id="a form with an empty answer and lists in a cell",
        ),
        pytest.param(
            """#set page(margin: 2cm)
#table(columns: 3, table.cell(colspan: 3)[Section A: systems of the company in use today, as of November 2026],
[CRM], [HubSpot], [live], [ERP], [Sage 200], [live],
table.cell(colspan: 3)[Section B: people who are to be asked before anything is signed by us],
table.cell(rowspan: 2)[Approvers], [Finance], [Lena Brandt], [Operations], [Mark van den Berg])
""",
            [
                "¶Section A: systems of the company in use today, as of November 2026",
                "CRM | HubSpot | live",
                "ERP | Sage 200 | live",
                "¶Section B: people who are to be asked before anything is signed by us",
                "Approvers | Finance | Lena Brandt",
                " | Operations | Mark van den Berg",
            ],
            id="merged cells",
        ),
        pytest.param(
            f"""#set page(margin: 2.5cm, height: 12cm, header: [Harrow Cycles Ltd #h(1fr) Integration brief], footer: context
[Registered in England 01234567 #h(1fr) Page #counter(page).display() of 3])
{PROSE}

{"Every exception is written on a list that hangs on the wall of the office. " * 11}

Finance: Lena Brandt \\
Operations: Mark van den Berg
""",
            [
                "¶Harrow Cycles Ltd – Integration brief",
                f"¶{PROSE}",
                f"¶{('Every exception is written on a list that hangs on the wall of the office. ' * 11).strip()}",
                "¶Finance: Lena Brandt",
                "Operations: Mark van den Berg",
                "¶Registered in England 01234567",
            ],
            id="running heads, and a sentence that goes on over the page",
        ),
        pytest.param(
            """#set page(width: 9cm, height: 14cm, margin: 1cm)
#set par(justify: true)
#set text(hyphenate: true, lang: "en")
We have long-standing customers and a two-way synchronisation of contacts between HubSpot and our accounting department's
software. The reconciliation of intercompany invoices is cumbersome, particularly the acknowledgement of order confirmations.
""",
            [
                (
                    "¶We have long-standing customers and a two-way synchronisation of contacts between HubSpot and our accounting department's "
                    "software. The reconciliation of intercompany invoices is cumbersome, particularly the acknowledgement of order confirmations."
                ),
            ],
            id="words parted at the ends of lines",
        ),
        pytest.param(
            """#set page(margin: 2cm)
Notes for the integrator \\
We keep customers in Capsule \\
Invoices are made in FreeAgent \\
Orders come by mail and phone \\
Nobody owns the price list \\
Go-live by 1 July 2027
""",
            [
                "¶Notes for the integrator",
                "We keep customers in Capsule",
                "Invoices are made in FreeAgent",
                "Orders come by mail and phone",
                "Nobody owns the price list",
                "Go-live by 1 July 2027",
            ],
            id="notes, each on a line of its own",
        ),
        pytest.param(
            f"""{LETTER}*CRM:* HubSpot \\
*Known exceptions:* orders with a foreign delivery address are rejected by the ERP and nobody sees it until the customer calls;
duplicates are made when a contact changes company. \\
*Out of scope:* support history
""",
            [
                "¶CRM: HubSpot",
                (
                    "Known exceptions: orders with a foreign delivery address are rejected by the ERP and nobody sees it until the customer "
                    "calls; duplicates are made when a contact changes company."
                ),
                "Out of scope: support history",
            ],
            id="labels",
        ),
        pytest.param(
            """#set page(margin: 2cm)
Our CRM is #strike[Salesforce] HubSpot and our ERP is Sage 200. #underline[Orders are typed twice.] #strike[The budget is
GBP 90,000, and finance is with Old Boss of the accounts department who retired in the spring of last year.] The budget is
GBP 12,000.

#table(columns: (1fr, 1fr), [Finance], [#strike[Jo Lane] Lena Brandt], [Sponsor], [#strike[Ed Moss]])
#line(length: 100%)
#highlight[Go-live: 1 July 2027] #overline[soon]
""",
            [
                "¶Our CRM is HubSpot and our ERP is Sage 200. Orders are typed twice. The budget is GBP 12,000.",
                "Finance | Lena Brandt",
                "Sponsor | ",
                "¶Go-live: 1 July 2027 soon",
            ],
            id="what is struck out",
        ),
        pytest.param(
            f"""{LETTER}Our CRM is HubSpot#footnote[Bought in 2023.] and our ERP is Sage 200.
""",
            ["¶Our CRM is HubSpot and our ERP is Sage 200.", "¶Bought in 2023."],
            id="a footnote",
        ),
    ],
)
def test_pages_are_read_as_they_are_seen(source: str, expected: list[str]) -> None:
    assert rows_of(source) == expected


def test_a_place_names_the_page_and_the_line() -> None:
    first = [Piece(0, 50, 10, 10, "Our CRM is HubSpot.")]
    second = [Piece(0, 50, 10, 10, "CRM"), Piece(80, 120, 10, 10, "HubSpot"), Piece(0, 50, 30, 10, "ERP")]
    assert [place for _, place in rows([first, second])] == ["page 1, line 1", "page 2, line 1", "page 2, line 2"]


def test_a_page_without_text_gives_no_rows() -> None:
    assert list(rows([[], [Piece(0, 0, 0, 10, "  ")]])) == []


def test_a_note_s_raised_number_is_no_line_and_figures_do_not_go_on() -> None:
    told = rows_of(
        f"""{LETTER}#set text(size: 11pt)
Offers and subscriptions are kept in Workbooks.#footnote[Goldmine was switched off in 2019.] The accounts are in Unit4 Financials, whose licence is renewed in June.

#table(columns: 3, stroke: none, inset: (x: 4pt, y: 2.2pt), [Object], [Number], [Period], [subscriptions], [18,300], [in force], [renewals], [1,525], [a month])
"""
    )
    assert told == [
        "¶Offers and subscriptions are kept in Workbooks. The accounts are in Unit4 Financials, whose licence is renewed in June.",
        "Object | Number | Period",
        "subscriptions | 18,300 | in force",
        "renewals | 1,525 | a month",
        "¶Goldmine was switched off in 2019.",
    ]


def rows_shown(operations: str) -> list[str]:
    """The rows of a page that shows text by some operations, in Helvetica as `/F`."""
    writer = PdfWriter()
    page = writer.add_blank_page(595, 842)
    font = DictionaryObject({NameObject(f"/{key}"): NameObject(f"/{value}") for key, value in HELVETICA})
    fonts = DictionaryObject({NameObject("/F"): writer._add_object(font)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    content = StreamObject()
    content.set_data(operations.encode("latin-1"))
    page[NameObject("/Contents")] = writer._add_object(content)
    out = io.BytesIO()
    writer.write(out)
    (document,) = documents((Attachment("brief.pdf", "application/pdf", out.getvalue()),))
    return [" | ".join(row).replace("\n", "¶") for row in document.rows]


HELVETICA = (
    ("Type", "Font"),
    ("Subtype", "Type1"),
    ("BaseFont", "Helvetica"),
    ("Encoding", "WinAnsiEncoding"),
)


def test_what_is_shown_piece_by_piece_without_a_move_is_one_word() -> None:
    shown = "BT /F 12 Tf 1 0 0 1 60 700 Tm (Our of) Tj (fi) Tj (ce runs on ) Tj [(Odo) (o)] TJ 140 0 Td ( and HubSpot) Tj ET"
    assert rows_shown(shown) == ["¶Our office runs on Odoo and HubSpot"]


@pytest.mark.parametrize("letter_by_letter", [False, True])
def test_cells_that_one_text_object_shows_are_parted_where_they_stand(letter_by_letter: bool) -> None:
    lines = [("CRM", "HubSpot for sales"), ("Accounting", "Sage 200"), ("Budget", "EUR 33,000")]

    def show(words: str) -> str:
        return " ".join(f"({part}) Tj" for part in (words if letter_by_letter else [words]))

    shown = "".join(
        f"1 0 0 1 60 {700 - 18 * at} Tm {show(label)} 1 0 0 1 200 {700 - 18 * at} Tm {show(said)} "
        for at, (label, said) in enumerate(lines)
    )
    assert rows_shown(f"BT /F 11 Tf {shown} ET") == [f"{label} | {said}" for label, said in lines]


def test_a_right_column_that_begins_higher_is_read_behind_the_left_one() -> None:
    left = [
        "We sell oil to dealers in fourteen",
        "countries. Sales works with Efficy,",
        "and the books are in Ekon, which",
        "has the stock and orders. Clients",
        "should pass to it as soon as the",
    ]
    right = [
        "dealer has confirmed the invoice.",
        "Today each order is typed twice by",
        "a clerk. Complaints are not in the",
        "scope of this work, and the shop is",
        "part of it. Please quote for that.",
    ]

    def column(lines: list[str], at: float, down: float) -> list[Piece]:
        return [Piece(at, at + 5 * 35, down + 13 * number, 10, line) for number, line in enumerate(lines)]

    (row, _), *others = rows([[*column(left, 60, 139), *column(right, 300, 128)]])
    assert row[0].strip() == " ".join([*left, *right])
    assert others == []


def test_words_of_a_line_that_is_set_wide_stay_together_and_a_heading_ends_the_columns() -> None:
    def line(down: float, *pieces: tuple[float, float, str]) -> list[Piece]:
        return [Piece(left, right, down, 46, text) for left, right, text in pieces]

    page = [
        *line(100, (140, 1228, "We make filters and sell them through")),
        *line(100, (1322, 2409, "difficulty is that each offer is typed")),
        *line(153, (140, 1228, "four  hundred  dealers.  Our  offices")),
        *line(153, (1322, 2409, "into Sage a second time, and not all of")),
        *line(206, (140, 601, "in  Fife  use "), (608, 874, "SugarCRM"), (874, 1228, "  for  everything")),
        *line(206, (1322, 2409, "them are there. Affiliated firms file their")),
        *line(259, (140, 664, "keeps  the  books  in "), (691, 957, "Sage  200"), (957, 1228, ".  The  first")),
        *line(259, (1322, 1900, "own accounts and are no part of it.")),
        Piece(140, 430, 391, 69, "Figures"),
        *line(520, (169, 381, "Subject"), (604, 801, "Details"), (1385, 1531, "Remarks")),
        *line(600, (169, 381, "Volume"), (604, 1100, "1,350 orders a month"), (1385, 1831, "in October")),
    ]
    prose = (
        "We make filters and sell them through four hundred dealers. Our offices in Fife use SugarCRM for everything "
        "keeps the books in Sage 200. The first difficulty is that each offer is typed into Sage a second time, and not "
        "all of them are there. Affiliated firms file their own accounts and are no part of it."
    )
    assert [" | ".join(row).strip() for row, _ in rows([page])] == [
        prose,
        "Figures",
        "Subject | Details | Remarks",
        "Volume | 1,350 orders a month | in October",
    ]


def test_fields_of_a_form_have_their_small_labels_above_what_is_filled_in() -> None:
    def field(first: tuple[str, str], second: tuple[str, str]) -> str:
        cells = ", ".join(f"[#text(7pt)[{label}] \\ {said}]" for label, said in (first, second))
        return f"#table(columns: (1fr, 1fr), stroke: none, inset: (y: 7pt), {cells})\n"

    form = (
        f"{TABLE}= Intake form\n"
        + field(("CRM", "Copper"), ("ERP", "Visma"))
        + field(
            ("Next renewal", "12 October 2027"),
            (
                "What is done by hand",
                "Bo types every order from Copper into Visma, and Cy checks it there a second time.",
            ),
        )
        + field(("Contact, legal", ""), ("Out of scope", "Power BI"))
        + field(("Budget", "NOK 240 000"), ("In production", "20.09.2027"))
    )
    assert rows_of(form) == [
        "¶Intake form",
        "CRM | Copper",
        "ERP | Visma",
        "Next renewal | 12 October 2027",
        "What is done by hand | Bo types every order from Copper into Visma, and Cy checks it there a second time.",
        "Contact, legal | ",
        "Out of scope | Power BI",
        "Budget | NOK 240 000",
        "In production | 20.09.2027",
    ]


def test_small_print_above_prose_is_no_label_of_a_field() -> None:
    source = f"{LETTER}#text(7pt)[Harrow Cycles, Leeds]\n\n{PROSE}\n\n#text(7pt)[Page two of many]\n\n{PROSE}\n"
    assert rows_of(source) == ["¶Harrow Cycles, Leeds", f"¶{PROSE}", "Page two of many", f"¶{PROSE}"]
