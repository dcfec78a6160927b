"""Is this mail from a person? `SCREENS` is the answer, in order; the first that knows decides.

Screens read and never write. Each must be sure: a person's mail that is screened out is lost, a machine's mail that
is let in is answered once. So a header that programs also put on what people type decides nothing by itself
(X-Auto-Response-Suppress, Precedence, a subject): it takes a second sign.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from inwriting.mail.bounce import bounce_reports
from inwriting.mail.message import Attachment, Mail
from inwriting.mail.on_behalf import is_nobody
from inwriting.mail.thread import is_sub_address
from inwriting.reading.enquiries.absence import is_absence, is_announced
from inwriting.reading.enquiries.notices import says_no_more, told_by_program
from inwriting.reading.text.authorship import own_words
from inwriting.reading.text.htmltext import html_to_text


@dataclass(frozen=True, slots=True)
class Screening:
    """Why a mail is not from a person. `reason` is one short word, `detail` a sentence for the operator. A program that
    `passes_on` may send what somebody typed into it: a ticket, a tender portal."""

    verdict: Literal["loop", "bounce", "auto-reply", "ignored"]
    reason: str
    detail: str
    passes_on: bool = False


Screen = Callable[[Mail, frozenset[str]], Screening | None]


def screen(mail: Mail, own: frozenset[str]) -> Screening | None:
    """What kind of automatic mail this is, or None for a person's. `own` are the desk's addresses (lower case)."""
    return next(filter(None, (look(mail, own) for look in SCREENS)), None)


# ------------------------------------------------------------------ our own mail, back again


def our_own_letter(mail: Mail, own: frozenset[str]) -> Screening | None:
    """Somebody's rule forwards or redirects our letters to us. No client copies this header into a reply."""
    ledger = mail.header("X-InWriting-Ledger")
    return Screening("loop", "own-letter", f"it is a letter of the desk's: {ledger[:100]}") if ledger else None


def from_ourselves(mail: Mail, own: frozenset[str]) -> Screening | None:
    for author in mail.from_:
        if author.address in own or any(is_sub_address(author.address, address) for address in own):
            return Screening("loop", "own-mail", f"From is the desk's own address {author.address}")
    return None


# ------------------------------------------------------------------ reports by mail servers and clients


def delivery_status(mail: Mail, own: frozenset[str]) -> Screening | None:
    """RFC 3464. A person who forwards one has it inside a multipart/mixed or a message/rfc822."""
    if _report_type(mail) not in ("delivery-status", "global-delivery-status"):
        return None
    said = "; ".join(
        f"{report.recipient or 'a recipient'}: {report.detail or ('failed' if report.permanent else 'delayed')}"
        for report in bounce_reports(mail)[:5]
    )
    return Screening("bounce", "delivery-status", said or "a report of a delivery that worked")


def bounce(mail: Mail, own: frozenset[str]) -> Screening | None:
    """Bounces in other forms. MAILER-DAEMON is no person; Postmaster may be one, and vacation notices have an empty
    return path too, so these count only if an undelivered mail can be made out."""
    daemon = _sender_name(mail) in _DAEMONS or _sender_name(mail).startswith("microsoftexchange")
    maybe = _has_null_return_path(mail) or _came_to_an_envelope_sender(mail, own) or _sender_name(mail) == "postmaster"
    if not (daemon or maybe):
        return None
    failed = mail.header("X-Failed-Recipients")
    undelivered = failed is not None or _UNDELIVERED.search(mail.subject) is not None
    if not daemon and not undelivered:
        return None
    sure = daemon or failed or _came_to_an_envelope_sender(mail, own)  # to which no person ever writes
    if not sure and not any(report.recipient for report in bounce_reports(mail)):
        return None
    return Screening("bounce", "bounce", f"from {_from_words(mail)}: {mail.subject[:100]}")


def read_receipt(mail: Mail, own: frozenset[str]) -> Screening | None:
    """RFC 8098: the client program says that a letter was displayed."""
    if _report_type(mail) != "disposition-notification":
        return None
    return Screening("auto-reply", "disposition-notification", "a receipt for a letter that was displayed or deleted")


def other_report(mail: Mail, own: frozenset[str]) -> Screening | None:
    """Abuse reports (RFC 5965) and others of the kind."""
    kind = _report_type(mail)
    return Screening("auto-reply", "report", f"a report of the kind {kind}") if kind else None


# ------------------------------------------------------------------ answers nobody typed


def auto_submitted(mail: Mail, own: frozenset[str]) -> Screening | None:
    """RFC 3834 §5. `auto-forwarded` is somebody's forwarding rule: what it carries was typed. `auto-generated` is also
    what ticket systems and portals say of their notices, and these hold what people typed."""
    for value in mail.header_all("Auto-Submitted"):
        keyword = re.split(r"[;\s]", _COMMENT.sub(" ", value).lower().strip(' "'), maxsplit=1)[0].strip('"')
        if keyword not in ("", "no", "auto-forwarded"):
            absent = _AUTOMATIC_SUBJECT.match(mail.subject) or _ABSENT_SUBJECT.match(mail.subject)
            what = "; an out-of-office notice" if absent or _ABSENT_WORDS.search(_body_start(mail)) else ""
            passes_on = keyword == "auto-generated" and not what
            return Screening("auto-reply", "auto-submitted", f"Auto-Submitted: {value[:100]}{what}", passes_on)
    return None


def auto_reply_header(mail: Mail, own: frozenset[str]) -> Screening | None:
    """What responders wrote before RFC 3834, and some still do."""
    for name in _AUTO_REPLY_HEADERS:
        value = mail.header(name)
        if value is not None and value.strip().lower() not in ("", "no", "false", "0"):
            return Screening("auto-reply", "auto-reply", f"{name}: {value[:100]}")
    if _precedence(mail) in ("auto_reply", "auto-reply", "autoreply"):
        return Screening("auto-reply", "auto-reply", "Precedence: auto_reply")
    for name, told in _AUTO_REPLY_VALUES:
        if any(told in value.lower() for value in mail.header_all(name)):
            return Screening("auto-reply", "auto-reply", f"{name}: {told}")
    return None


def calendar(mail: Mail, own: frozenset[str]) -> Screening | None:
    """RFC 6047: an invitation or its answer, made by a calendar. One that somebody attached to a letter is a file,
    unless the subject is an invitation's, too; one with a letter written into it is read as a letter.

    A person who invites (RFC 5546 §3.2.2: REQUEST) waits for an answer; answers, counters and cancellations do not."""
    answers = _ANSWER_SUBJECT.match(mail.subject) is not None
    invites = answers or _INVITATION_SUBJECT.match(mail.subject) is not None
    method = next(filter(None, (_calendar_method(each, attached=invites) for each in mail.attachments)), "")
    if not method or len(typed_into_invitation(mail).split()) >= _A_LETTER:
        return None
    stated = _METHOD.search(mail.header("Content-Type") or "")  # RFC 6047 §2.4: both have to say the same
    method = stated.group(1).upper() if stated else method
    if method == "REQUEST" and answers:
        method = "REPLY"  # as the subject says; some calendars send the event again as it was
    reason = (
        "invitation"
        if method == "REQUEST" and not is_nobody(mail.author.address if mail.author else "")
        else "calendar"
    )
    return Screening("auto-reply", reason, f"a calendar's {method}")


def out_of_office(mail: Mail, own: frozenset[str]) -> Screening | None:
    """A vacation notice without any header for it: by its subject and a sign of a machine or all of its words, or by
    some of its words and two signs."""
    sure, weak = _sure_signs(mail, own), _weak_signs(mail)
    answers = bool(mail.in_reply_to or mail.references)
    by_program = _AUTOMATIC_SUBJECT.match(mail.subject) is not None
    by_subject = by_program or _ABSENT_SUBJECT.match(mail.subject) is not None
    if by_subject and (sure or (answers and (weak or by_program))):
        signs = "; ".join((*sure, *weak)) or "it answers a mail"
        return Screening("auto-reply", "out-of-office", f"subject {mail.subject[:100]!r}; {signs}")
    start = _body_start(mail)
    if (by_subject or is_announced(mail.subject)) and is_absence(start, mail.subject):
        return Screening(
            "auto-reply", "out-of-office", f"subject {mail.subject[:100]!r}, and all it says is an absence"
        )
    if sure and (answers or weak) and _ABSENT_WORDS.search(start) and not _ANSWERED.search(start):
        return Screening("auto-reply", "out-of-office", "; ".join((*sure, *weak)))
    return None


def acknowledgement(mail: Mail, own: frozenset[str]) -> Screening | None:
    """A ticket system says that our letter came, and its headers do not: told by words that only programs write, where
    it answers us and says nothing else. Each receipt of ours would be acknowledged again."""
    suppresses = mail.header("X-Auto-Response-Suppress") is not None
    if mail.attachments or not (suppresses or _answers_us(mail, own) or mail.in_reply_to):
        return None
    text = mail.text or html_to_text(mail.html or "")
    typed = "".join(text[start:end] for start, end in own_words(text)).strip()
    besides = told_by_program(typed, mail.subject)
    if besides is None or not all(says_no_more(line) for line in besides.splitlines()):
        return None
    return Screening("auto-reply", "acknowledgement", "a program's notice that something came, and nothing else")


# ------------------------------------------------------------------ mail to many


def bulk(mail: Mail, own: frozenset[str]) -> Screening | None:
    """Lists, newsletters and campaigns (RFC 2369, RFC 2919).

    The desk's own address may be a group that a list server delivers, and sales tools put List-Unsubscribe on what
    people type: both are people's mail. `Precedence: bulk` alone is only a habit of some program, and a program that
    writes to us alone and offers no way to unsubscribe may pass on what somebody typed: a portal's invitation."""
    if _is_our_group(mail, own) or _answers_us(mail, own):
        return None
    for name in ("List-Id", "List-Post"):
        if value := mail.header(name):
            return Screening("ignored", "bulk", f"{name}: {value[:100]}")
    precedence = _precedence(mail) if _precedence(mail) in ("bulk", "junk", "list") else ""
    hint = f"Precedence: {precedence}" if precedence else "List-Unsubscribe" if mail.header("List-Unsubscribe") else ""
    if hint and (sign := _sign_of_a_mailing(mail, own)):
        return Screening("ignored", "bulk", f"{hint}; {sign}", precedence == "bulk" and _is_to_us_alone(mail, own))
    return None


SCREENS: tuple[Screen, ...] = (
    our_own_letter,
    from_ourselves,
    delivery_status,
    read_receipt,
    other_report,
    bounce,
    calendar,
    auto_submitted,
    auto_reply_header,
    out_of_office,
    acknowledgement,
    bulk,
)


# ------------------------------------------------------------------ signs

# On answers by Exchange, and on what its rules redirect: a desk's own mailbox may be fed by one.
_RULE_HEADERS = ("X-MS-Exchange-Inbox-Rules-Loop", "X-MS-Exchange-Generated-Message-Source")
_AUTO_REPLY_HEADERS = (
    *("X-Autoreply", "X-Auto-Reply", "X-AutoReply-From", "X-Mail-Autoreply"),
    *("X-Autorespond", "X-Autoresponder", "X-Autoresponse", "X-FC-MachineGenerated"),
)
_AUTO_REPLY_VALUES = (
    ("X-Autogenerated", "reply"),
    ("X-POST-MessageClass", "autoresponder"),
    ("Delivered-To", "autoresponder"),
)
_COMMENT = re.compile(r"\([^()]*\)")
_DAEMONS = frozenset(
    {"mailer-daemon", "mailerdaemon", "mailer_daemon", "mail-daemon", "mail.daemon", "maildaemon", "mdaemon"}
)
_UNDELIVERED = re.compile(
    r"undeliver|delivery (?:status|failure|has failed|delayed|notification)|returned mail|return(?:ed)? to sender|"
    r"mail delivery|could ?n[o']?t be (?:delivered|sent)|failure notice|delivery problem|message not delivered|"
    r"unzustellbar|nicht zugestellt|zustellung|non[- ]remis|échec de (?:la )?remise|no se puede entregar|no entregado|"
    r"mancata consegna|impossibile recapitare|onbestelbaar|niet worden bezorgd|não (?:foi )?entregue|não entregável|"
    r"niedostarczon|nie dostarczono|nedoručiteln|kézbesíthetetlen|не доставлено|недоставленн|"
    r"无法投递|退信|配信不能|配信できません",
    re.IGNORECASE,
)
# What Exchange and its like put before the subject of the mail they answer. A person's answer to one begins "Re:".
_AUTOMATIC_SUBJECT = re.compile(
    r"\s*(?:automatic reply|auto(?:mated|matic)?[- ]?(?:reply|response)|autoreply|automatische (?:antwort|reactie)|"
    r"réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|resposta automática|"
    r"automatiskt svar|automatisk svar|autosvar|automaattinen vastaus|odpowiedź automatyczna|automatyczna odpowiedź|"
    r"automatická odpověď|automatikus válasz|răspuns automat|otomatik yanıt|автоматический ответ|автоответ|"
    r"αυτόματη απάντηση|自動応答|自動返信|自动答复|自动回复|自動回覆|자동 회신)\s*[:：]",
    re.IGNORECASE,
)
_ABSENT = (
    r"(?:out of (?:the )?office|away from (?:the office|my (?:desk|mail))|on (?:vacation|(?:annual |parental )?leave)|"
    r"abwesen\w*|nicht im (?:büro|haus)|außer haus|im urlaub|absence du bureau|absente? du bureau|en congés?|"
    r"fuera de (?:la )?oficina|ausente|de vacaciones|ausencia|fuori (?:ufficio|sede)|assenza|in ferie|assente|"
    r"afwezig\w*|niet op kantoor|met vakantie|ausência|fora do escritório|de férias|frånvar\w*|inte på kontoret|"
    r"fravær\w*|ikke på kontoret|poissa|lomalla|nieobecn\w*|na urlopie|nepřítomn\w*|mimo kancelář|távollét\w*|"
    r"házon kívül|concediu|ofis dışında|izindeyim|вне офиса|в отпуске|отсутств\w*)(?!\w)|不在|休暇|外出|休假|부재"
)
_ABSENT_SUBJECT = re.compile(rf"\s*\W{{0,3}}(?:{_ABSENT})", re.IGNORECASE)
_ABSENT_WORDS = re.compile(rf"(?<!\w)(?:{_ABSENT})", re.IGNORECASE)
# Nobody's vacation notice cites a mail or answers questions.
_ANSWERED = re.compile(
    r"^[ \t]*(?:>|[QUqu]\d{1,3}\b|\d{1,2}[.):]|-{3,}.{1,40}-{3,}[ \t]*$)|^.{1,200}(?:wrote|schrieb|écrit)\s?:",
    re.MULTILINE,
)
_UNSUBSCRIBE = re.compile(
    r"unsubscribe|opt[- ]out|abbestellen|abmelden|désinscri|désabonne|darse de baja|cancelar (?:la )?suscripción|"
    r"disiscri|annulla l'iscrizione|uitschrijven|afmelden|cancelar (?:a )?inscrição|avregistrera|avmeld|wypisz|"
    r"配信停止|退订|отписаться",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"^-- ?$", re.MULTILINE)  # RFC 3676, section 4.3
_NO_REPLY = re.compile(
    r"(?:(?:no|do[-_.]?not)[-_.]?reply|newsletter|news|mailings?|marketing|campaigns?|notifications?)(?![a-z])"
)
_CAMPAIGN_HEADERS = ("X-Campaign", "X-Campaign-Id", "X-CampaignID", "X-MC-User", "Feedback-ID", "X-CSA-Complaints")
_INVITATION_SUBJECT = re.compile(  # as calendars write them
    r"\s*(?:(?:updated )?invitation(?: from|\s?:)|(?:besprechungs)?einladung:|invitación:|invito:|"
    r"uitnodiging:|convite:|inbjudan:|invitation til|zaproszenie:)",
    re.IGNORECASE,
)
_ANSWER_SUBJECT = re.compile(
    r"\s*(?:(?:tentatively )?(?:accepted|declined|cancel+ed|tentative)(?: event)?:|new time proposed:|"
    r"zugesagt:|zusage:|abgesagt:|absage:|mit vorbehalt:|vorläufig:|abgelehnt:|"
    r"(?:accepté|refusé|provisoire|annulé)e?\s?:|(?:aceptad|rechazad|cancelad|provisional)[oa]?:|(?:accettat|rifiutat|annullat)[oa]:|"
    r"(?:geaccepteerd|geweigerd|geannuleerd|voorlopig):|(?:aceit[ae]|recusad[oa]|cancelad[oa]):|(?:accepterat|avböjt|godkendt|afvist):)",
    re.IGNORECASE,
)
_METHOD = re.compile(r"^\s*text/calendar\b.*?;\s*method\s*=\s*\"?([a-z-]+)", re.IGNORECASE | re.DOTALL)
# Where the part of an invitation begins that a calendar or a conferencing service writes.
_CONFERENCE = re.compile(
    r"^\s*(?:[_\-=*~]{5,}|-::~|(?:when|where|title|wann|wo|quand|organi[sz]er|invit\w+|guests?)\s*(?::|$)|"
    r"microsoft teams|.{0,80}\bhas (?:tentatively )?(?:accepted|declined) this|"
    r".{0,60}(?:meeting id|passcode|dial[- ]in|join (?:the meeting|on your|with google|zoom|by phone|from)|"
    r"https?://\S*(?:zoom|teams|meet|webex)))",
    re.IGNORECASE | re.MULTILINE,
)
_ENVELOPE_TOKEN = re.compile(r"b\.[a-z2-7]{16}@")
_A_LETTER = 25  # words that somebody typed into an invitation, above what a calendar writes by itself
_BODY_READ = 4000  # characters: a vacation notice says so at once


def _sure_signs(mail: Mail, own: frozenset[str]) -> list[str]:
    """What responders do, and what people's clients never do."""
    signs = []
    if _has_null_return_path(mail):
        signs.append("its return path is empty")
    if _came_to_an_envelope_sender(mail, own):
        signs.append("it came to an envelope sender of ours")
    return signs


def _weak_signs(mail: Mail) -> list[str]:
    """What responders do, and some programs also with typed mail."""
    signs = [name for name in ("X-Auto-Response-Suppress", *_RULE_HEADERS) if mail.header(name)]
    if _precedence(mail) in ("bulk", "junk", "list"):
        signs.append(f"Precedence: {_precedence(mail)}")
    return signs


def _sign_of_a_mailing(mail: Mail, own: frozenset[str]) -> str:
    if _NO_REPLY.match(_sender_name(mail)):
        return f"from {_from_words(mail)}"
    for name in _CAMPAIGN_HEADERS:
        if mail.header(name):
            return name
    if _has_null_return_path(mail):
        return "its return path is empty"
    if not any(_is_ours(address.address, own) for address in mail.recipients):
        return "it is addressed to others"
    text = mail.text or ""
    told, signed = _UNSUBSCRIBE.search(text), _SIGNED.search(text)
    by_signature = told and signed and signed.end() <= told.start()  # what a firm has below all that its people write
    if not by_signature and (told or _UNSUBSCRIBE.search(mail.html or "")):
        return "it can be unsubscribed from"
    return ""


def _is_our_group(mail: Mail, own: frozenset[str]) -> bool:
    """The list is the desk's own address: `List-Post: <mailto:scope@desk.example>`, `List-Id: <scope.desk.example>`."""
    post = (mail.header("List-Post") or "").lower()
    list_id = (mail.header("List-Id") or "").lower().rpartition("<")[2].rstrip("> ")
    return any(f"mailto:{address}" in post or list_id == address.replace("@", ".") for address in own)


def _answers_us(mail: Mail, own: frozenset[str]) -> bool:
    """It came to a reply address of ours, or answers a Message-ID of our domain."""
    if any(is_sub_address(recipient.address, address) for recipient in mail.recipients for address in own):
        return True
    domains = {address.rpartition("@")[2] for address in own}
    answered = (*mail.in_reply_to, *mail.references[-10:])
    return any(message_id.rstrip(">").rpartition("@")[2].lower() in domains for message_id in answered)


def _is_to_us_alone(mail: Mail, own: frozenset[str]) -> bool:
    """Whether a program wrote to the desk and nobody else, and not as to one of many: no list or campaign is named."""
    to_many = any(mail.header(name) for name in (*_CAMPAIGN_HEADERS, "List-Unsubscribe", "List-Help", "List-Owner"))
    to_us = bool(mail.recipients) and all(_is_ours(address.address, own) for address in mail.recipients)
    return to_us and not to_many and not _UNSUBSCRIBE.search(mail.text or html_to_text(mail.html or ""))


def _is_ours(address: str, own: frozenset[str]) -> bool:
    return address in own or any(is_sub_address(address, known) for known in own)


def _came_to_an_envelope_sender(mail: Mail, own: frozenset[str]) -> bool:
    came_to = [address.address for address in mail.recipients]
    for name in ("Delivered-To", "X-Original-To"):
        came_to += [value.strip("<> ").lower() for value in mail.header_all(name)]
    return any(_ENVELOPE_TOKEN.search(to) and _is_ours(to, own) for to in came_to)


def _has_null_return_path(mail: Mail) -> bool:
    return (mail.header("Return-Path") or "").strip() == "<>"


def _precedence(mail: Mail) -> str:
    return (mail.header("Precedence") or "").strip().lower()


def _report_type(mail: Mail) -> str:
    """The report-type of a multipart/report (RFC 6522); where it is missing, what its second part says."""
    value = (mail.header("Content-Type") or "").lower()
    if not value.startswith("multipart/report"):
        return ""
    found = re.search(r"report-type\s*=\s*\"?([\w-]+)", value)
    if found:
        return found.group(1)
    kinds = [attachment.content_type.rpartition("/")[2] for attachment in mail.attachments]
    return next((kind for kind in kinds if kind in ("delivery-status", "disposition-notification")), "unknown")


def _from_words(mail: Mail) -> str:
    return (mail.header("From") or "").strip()[:100]


def _sender_name(mail: Mail) -> str:
    """The local part of From; some servers write a bare `MAILER-DAEMON` there, which is no address."""
    if mail.author is not None:
        return mail.author.address.partition("@")[0]
    return re.sub(r"\(.*?\)|[<>\"]", "", mail.header("From") or "").strip().partition("@")[0].lower()


def _calendar_method(attachment: Attachment, *, attached: bool) -> str:
    """The METHOD of an invitation that is a way of saying the mail itself, or ""; where `attached`, also a file's."""
    if attachment.content_type != "text/calendar" or not (attachment.inline or attached):
        return ""
    found = re.search(rb"^METHOD:\s*([A-Z-]+)", attachment.content[:20_000], re.IGNORECASE | re.MULTILINE)
    return found.group(1).decode("ascii").upper() if found else ""


def typed_into_invitation(mail: Mail) -> str:
    """What a person wrote into an invitation, above what calendars and conferencing services write."""
    text = _body_start(mail)
    boilerplate = _CONFERENCE.search(text)
    return text[: boilerplate.start()] if boilerplate else text


def _body_start(mail: Mail) -> str:
    text = mail.text if mail.text and mail.text.strip() else html_to_text((mail.html or "")[:50_000])
    return text[:_BODY_READ]
