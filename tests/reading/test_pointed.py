"""Attached files are read with a mail that points to them as part of what it tells, and with no other."""

from __future__ import annotations

import pytest

from inwriting.reading.model import Document
from inwriting.reading.requests.pointed import pointed_at, set_aside

TELLING = [
    (
        "The volumes are in the attached sheet and the landscape in the PDF.",
        ["volumes.xlsx", "landscape.pdf"],
        ["landscape.pdf"],
    ),
    ("See landscape.pdf for the shop and the volumes.", ["landscape.pdf"], ["landscape.pdf"]),
    ("Our landscape is described in the attached document.", ["x.docx"], ["x.docx"]),
    ("More in the attached notes.", ["notes.txt"], ["notes.txt"]),
    ("See attached.", ["landscape.pdf"], ["landscape.pdf"]),
    ("Details attached.", ["Description.docx"], ["Description.docx"]),
    ("Everything else is in the PDF.", ["a.pdf"], ["a.pdf"]),
    ("I have attached a description of our processes.", ["Description.docx"], ["Description.docx"]),
    ("The rest: see attachment.", ["doc1.docx"], ["doc1.docx"]),
    ("Please read the attached document for the background.", ["bg.docx"], ["bg.docx"]),
    ("Attached please find our notes on the two systems.", ["notes.txt"], ["notes.txt"]),
    ("How we work today is written up in the attached memo.", ["memo.docx"], ["memo.docx"]),
    ("Näheres im Anhang.", ["it.pdf"], ["it.pdf"]),
    ("Eine Übersicht unserer Systeme liegt bei (siehe Anhang).", ["uebersicht.pdf"], ["uebersicht.pdf"]),
    ("Vous trouverez les détails dans le document ci-joint.", ["d.docx"], ["d.docx"]),
    ("Los detalles están en el documento adjunto.", ["d.pdf"], ["d.pdf"]),
    ("Zie de bijlage voor de aantallen.", ["b.pdf"], ["b.pdf"]),
    ("Os detalhes estão no documento em anexo.", ["d.pdf"], ["d.pdf"]),
    ("The systems are listed in the enclosed file.", ["it.md"], ["it.md"]),
    ("Our requirements are set out in the Word document.", ["req2.docx"], ["req2.docx"]),
    ("Please find attached our NDA and the landscape.", ["NDA_mutual.pdf", "landscape.pdf"], ["landscape.pdf"]),
    ("Who does what today is in the appendix.", ["annex1.pdf"], ["annex1.pdf"]),
]
ELSE = [
    ("We want orders in Sage.", ["orders.pdf"], "Our systems"),
    ("All documents are attached to the opportunity and listed in SugarCRM.", ["x.pdf"], "Our systems"),
    ("The order details are in the PDF that the customer sends.", ["x.pdf"], "Our systems"),
    ("The details are attached to each deal.", ["x.pdf"], "Our systems"),
    ("See the attachments in HubSpot for how we work.", ["x.pdf"], "Our systems"),
    ("Please sign the attached NDA.", ["NDA_mutual.pdf"], "Our systems"),
    ("Our terms are in the attached document.", ["terms.pdf"], "Our systems"),
    ("A sample invoice is attached.", ["4711.pdf"], "Our systems"),
    ("An example of an order is in the attached PDF.", ["po.pdf"], "Our systems"),
    ("Attached is the offer of another supplier for comparison.", ["x.pdf"], "Our systems"),
    ("See attached.", ["Invoice 4711.pdf"], "Our systems"),
    ("The attached document is outdated, please ignore it.", ["old.docx"], "Our systems"),
    ("Our brochure is attached, see page 3 for what we do.", ["elm.pdf"], "Our systems"),
    ("For information I attach our annual report.", ["ar.pdf"], "Our systems"),
    ("", ["landscape.pdf"], "Our systems"),
    ("The landscape of suppliers is broad.", ["x.pdf"], "Our systems"),
    ("Invoices are attached to the order in Sage.", ["x.pdf"], "Our systems"),
    ("Documents are attached to the opportunity in SugarCRM.", ["x.pdf"], "Our systems"),
    ("The PDF of each invoice is sent by mail.", ["x.pdf"], "Our systems"),
    ("We keep notes in Word.", ["x.docx"], "Our systems"),
    ("See attached.", ["doc.pdf"], "Mutual Non-Disclosure Agreement"),
    ("See attached.", ["scan.pdf"], "INVOICE"),
    ("The landscape follows later in a separate document.", ["x.docx"], "Our systems"),
    ("Not everything in the attached document is right any more.", ["x.docx"], "Our systems"),
    ("A screenshot of the error is attached.", ["s.pdf"], "Our systems"),
    ("Attached is my CV.", ["cv.pdf"], "Our systems"),
    ("Our sister company's set-up is described in the attached paper.", ["sister.pdf"], "Our systems"),
    ("Please fill in the attached supplier questionnaire.", ["q.docx"], "Our systems"),
    ("The quote we got last year is in the PDF.", ["q.pdf"], "Our systems"),
    ("Details in the attached files, except for the price list.", ["x.pdf", "y.pdf"], "Our systems"),
]


def pointed(said: str, names: list[str], title: str = "Our systems") -> list[str]:
    mail = f"Hi,\n\nWe run SugarCRM and Sage X3 and want them connected. {said}\n\nNina"
    files = [Document(name, ((title,), ("Shop: Magento",)), ("line 1", "line 2")) for name in names]
    return sorted(name for name in pointed_at(mail, files) if not name.endswith(".xlsx"))


@pytest.mark.parametrize(("said", "names", "read"), TELLING)
def test_what_a_mail_tells_in_a_file_is_read(said: str, names: list[str], read: list[str]) -> None:
    assert pointed(said, names) == read


@pytest.mark.parametrize(("said", "names", "title"), ELSE)
def test_what_a_file_is_besides_is_not(said: str, names: list[str], title: str) -> None:
    assert pointed(said, names, title) == []


WORD, PDF = "brief.docx", "paper.pdf"


@pytest.mark.parametrize(
    ("said", "aside"),
    [
        ("Our brief is attached as a Word file. The other attachment is a brochure of the people who rang.", [PDF]),
        ("Our brief is in the Word file. The PDF is the vendor's offer, only so you can see.", [PDF]),
        ("The brief is in brief.docx; paper.pdf shows what their sales slides say.", [PDF]),
        ("Brief in the Word file. Ignore the PDF.", [PDF]),
        ("The attachment is the price list of a reseller.", []),
        ("See the Word file for our requirements and the PDF for the volumes.", []),
        ("Our brief is attached as a Word file. The other attachment has our volumes.", []),
        ("Our brief is attached as a Word file. The other file only lists what is not in scope.", []),
    ],
)
def test_a_file_of_which_the_mail_says_that_it_is_anothers_is_set_aside(said: str, aside: list[str]) -> None:
    files = [Document(name, (("Our systems",),)) for name in (WORD, PDF)]
    assert set_aside(said, files) == set(aside)


def test_a_file_that_is_written_to_sell_is_set_aside() -> None:
    pitch = "Your CRM: Copper. Your ERP: Odoo.\nFrom EUR 99 per month. Book a demo!\nTypical project budget: EUR 60,000"
    ours = "Our CRM is Copper. Book a demo with us never worked.\nTypical project budget of our customers: EUR 60,000"
    files = [
        Document(name, tuple((line,) for line in text.splitlines())) for name, text in ((PDF, pitch), (WORD, ours))
    ]
    assert set_aside("See attached.", files) == {PDF}


@pytest.mark.parametrize(
    ("said", "aside"),
    [
        ("In the attachment is the price list of a reseller, which we were offered.", True),
        ("The Excel is only for your information.", True),
        ("The attached file has our volumes.", False),
        ("The Excel has our volumes.", False),
    ],
)
def test_the_only_file_may_be_anothers(said: str, aside: bool) -> None:
    assert bool(set_aside(said, [Document("table.xlsx", (("Rows",),))])) is aside
