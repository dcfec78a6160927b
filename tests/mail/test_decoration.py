"""The logo of a signature and a business card are no files of a case; a screenshot between the words is."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from inwriting.mail.decoration import is_decoration
from inwriting.mail.parse import parse

LOGO = '<img width=120 src="cid:logo@01DC.1B2C">'
SAID = "<p>We use HubSpot and Xero, about 300 orders a month.</p>"


def mail(html: str, *, disposition: str = "inline", kind: tuple[str, str] = ("image", "png")) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Carys Bowen <carys@tregaron.example>"
    message["Subject"] = "Integration"
    message.set_content("We use HubSpot and Xero, about 300 orders a month.\n\nCarys\n")
    message.add_alternative(f"<html><body>{html}</body></html>", subtype="html")
    shown = list(message.iter_parts())[1]
    assert isinstance(shown, EmailMessage)
    name = "image001.png" if kind[0] == "image" else "file.bin"
    shown.add_related(b"\x89PNG", *kind, cid="<logo@01DC.1B2C>", disposition=disposition, filename=name)
    return message


def decorates(message: EmailMessage) -> bool:
    read = parse(message.as_bytes())
    (file,) = read.attachments
    return is_decoration(file, read)


@pytest.mark.parametrize(
    "html",
    [
        f"{SAID}<p>Carys<br>{LOGO}</p>",
        f"{SAID}<p>Carys</p>{LOGO}",
        f"{SAID}<p>Carys Bowen</p><p>{LOGO}</p>",
        f"{SAID}<p>Kind regards</p>{LOGO}",
        f"{SAID}<p>Kind regards,<br>Carys Bowen<br>Operations Manager<br>Tel. +44 20 7946 0000</p><p>{LOGO}</p>",
        f"{SAID}<p>Kind regards,<br>Carys</p><table><tr><td>{LOGO}</td><td>Tregaron Ltd, 1 High Street</td></tr></table>",
        f"{SAID}<p>-- <br>Carys Bowen | Tregaron Ltd<br>{LOGO}</p>",
        f"{SAID}<p>Mit freundlichen Grüßen<br>Carys Bowen<br>{LOGO}</p>",
        f"{SAID}<p>Cordialement,<br>Carys<br>{LOGO}<br>Tregaron SARL</p>",
        f"{SAID}<p>Carys</p><blockquote>On Monday Bob wrote:<br>the list<br>{LOGO}</blockquote>",
    ],
)
@pytest.mark.parametrize("disposition", ["inline", "attachment"])
def test_the_logo_of_a_signature_is_decoration(html: str, disposition: str) -> None:
    assert decorates(mail(html, disposition=disposition))


@pytest.mark.parametrize(
    "html",
    [
        f"<p>We use HubSpot and Xero. The fields are these:</p>{LOGO}<p>Regards,<br>Carys</p>",
        f"<p>We use HubSpot and Xero, see the screenshot:</p>{LOGO}",
        f"{SAID}<p>{LOGO}</p><p>That is how it looks today.</p><p>Carys</p>",
        f"{LOGO}<p>This is our landscape. Please quote.</p><p>Carys</p>",
        f"<p>Our ERP is<br>Xero<br>{LOGO}<br>as you can see.</p>",
        f"{SAID}<p>{LOGO}</p><p>Carys<br>{LOGO}</p>",
        SAID,
    ],
)
def test_a_picture_between_the_words_is_none(html: str) -> None:
    assert not decorates(mail(html))


def test_a_file_is_none_wherever_it_is_shown() -> None:
    assert not decorates(mail(f"{SAID}<p>Carys<br>{LOGO}</p>", kind=("application", "pdf")))


@pytest.mark.parametrize(
    ("kind", "name", "is_one"), [("vcard", "ada.vcf", True), ("calendar", "ada.ics", True), ("csv", "ada.csv", False)]
)
def test_a_business_card_and_an_invitation_are_decoration(kind: str, name: str, is_one: bool) -> None:
    message = EmailMessage()
    message["From"] = "Ada <ada@mast.example>"
    message.set_content("We use HubSpot and Xero.\n")
    message.add_attachment(b"BEGIN:VCARD\r\nEND:VCARD\r\n", "text", kind, filename=name)
    assert decorates(message) is is_one


@pytest.mark.parametrize(
    ("name", "said", "is_one"),
    [
        ("logo.png", "", True),
        ("Tregaron_Logo_2026.jpg", "", True),
        ("footer-1.png", "", True),
        ("linkedin.png", "", True),
        ("logo.png", "The logo.png shows our brands, each is a company in Xero.", False),
        ("landscape.png", "", False),
        ("logistics.png", "", False),
        ("screenshot-facebook-leads.png", "", False),
    ],
)
def test_a_picture_that_is_called_a_logo_dresses_a_mail_that_does_not_name_it(
    name: str, said: str, is_one: bool
) -> None:
    message = EmailMessage()
    message["From"] = "Ada <ada@mast.example>"
    message.set_content(f"We use HubSpot and Xero. {said}\n")
    message.add_attachment(b"\x89PNG", "image", "png", filename=name)
    assert decorates(message) is is_one
