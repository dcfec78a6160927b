"""The mail of a web form, and the person it was sent for.

A form's mail is from the form: WordPress writes from `wordpress@` and the site's domain, hosted forms from a no-reply
of their own, and who filled it in stands in Reply-To (RFC 5322 §3.6.2: where replies are to go) and among its rows.
Answered by its From, it would reach nobody. Anybody can fill in anything, so no such address is verified.

Why it is so, and what follows: docs/decisions/0012-who-is-answered.md.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from inwriting.mail.message import Address, Mail
from inwriting.mail.thread import is_sub_address
from inwriting.reading.text.htmltext import said_by

_NOBODY = re.compile(  # the local part of an address that no person reads
    r"(?:.*[-_.+])?(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|noresponse|unattended|mailer|(?:calendar-)?notifications?|"
    r"nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|no[-_.]?responder)(?:[-_.+].*)?"
)
_OF_A_SITE = re.compile(
    r"(?:wordpress|www(?:-data|run)?|web(?:site|form|server|master|mail)?|apache|nginx|httpd|php|site|forms?|"
    r"contact-?forms?|kontakt-?formular\w*|formular\w*|formulaires?|formularios?|"
    r"typo3|joomla|drupal|wix|squarespace|shopify|jotform|typeform|submissions?|leads?)(?:[-_.+\d].*)?"
)
_ROW = re.compile(
    r"^[ \t>*_#-]*(?:(?:your |full |first |last |company |ihr |votre |su )?"
    r"(?:name|e-?mail(?:[ -]?add?ress?e?)?|mail|phone|telephone|company|organi[sz]ation|message|comments?|subject|"
    r"enquiry|inquiry|vorname|nachname|firma|telefon|nachricht|betreff|anliegen|nom|prénom|société|téléphone|objet|nombre|empresa|"
    r"teléfono|mensaje|asunto|correo|nome|azienda|telefono|messaggio|naam|bedrijf|telefoon|bericht|"
    r"mensagem|namn|företag|meddelande|navn|firma|besked))[ \t*_]{0,3}(?::|\t|\n)",
    re.I | re.M,
)
_ROWS = 2
_TITLE = re.compile(
    r"\b(?:(?:contact|enquiry|inquiry|web|website) ?form|form (?:submission|response|entry|message)|"
    r"(?:new|website) (?:message|enquiry|inquiry|submission|lead|entry|request|contact)|"
    r"message from (?:your |the )?(?:web)?site|kontaktformular|neue (?:anfrage|nachricht)|formulaire|nouveau message|"
    r"formulario|nuevo mensaje|modulo di contatto|contactformulier|formulário|kontaktformulär)\b",
    re.I,
)
_OF_A_PROGRAM = ("Auto-Submitted", "X-Auto-Response-Suppress", "Precedence", "List-Unsubscribe")


def is_nobody(address: str) -> bool:
    """Whether an address says that nobody reads it."""
    return _NOBODY.fullmatch(address.partition("@")[0].lower()) is not None


def on_behalf(mail: Mail, own: Collection[str], staff: Collection[str]) -> Address | None:
    """The person for whom a form sent this mail; None where it is no form's. `own` are the desk's addresses.

    A form writes from the desk's own address, from a site's, or from a no-reply, names one person in Reply-To, and
    has that address or rows of its own in the text; it answers no mail and comes from no list."""
    if len(mail.from_) != 1 or len(mail.reply_to) != 1 or mail.in_reply_to or mail.header("List-Id"):
        return None
    if any("repl" in value.lower() for value in mail.header_all("Auto-Submitted")):
        return None
    sender, person = mail.from_[0], mail.reply_to[0]
    if person == sender or is_nobody(person.address) or person.address in staff or _is_ours(person.address, own):
        return None
    local = sender.address.partition("@")[0]
    ours = sender.address in own
    at_home = ours or sender.domain in {address.rpartition("@")[2] for address in own}
    if not (ours or is_nobody(sender.address) or _OF_A_SITE.fullmatch(local)):
        return None
    text = said_by(mail.text, mail.html)
    states = person.address in text.lower() or len({row.group().lower() for row in _ROW.finditer(text)}) >= _ROWS
    passed_on = ours and mail.header("X-Original-From") is not None  # a group that hides its writers
    return person if states or passed_on or (at_home and _TITLE.search(f"{mail.subject}\n{text[:500]}")) else None


def as_from(mail: Mail, person: Address) -> Mail:
    """The mail as one of that person's, without what a form's program says of itself."""
    typed = tuple(header for header in mail.headers if header[0] not in _OF_A_PROGRAM)
    return replace(mail, from_=(person,), headers=typed)


def _is_ours(address: str, own: Collection[str]) -> bool:
    return address in own or any(is_sub_address(address, known) for known in own)
