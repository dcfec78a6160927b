"""What a mail is when it is no brief: a wish for a call, a pitch, an empty page, a machine's letter.

The worse mistake is to call a buyer's two words no brief. So whatever speaks of the subject, asks for a quote or tells
of systems is a brief, and only what clearly is something else is not.
"""

from __future__ import annotations

import re

from inwriting.playbook.schema import Playbook
from inwriting.reading.authorship import forwards, own_words
from inwriting.reading.catalogue import Mention, catalogue
from inwriting.reading.commands import read_commands
from inwriting.reading.patterns import words
from inwriting.reading.prose import Clause
from inwriting.reading.signature import is_courtesy

SHORT = 400  # characters of a mail that says one thing
WANTED = ("empty", "call-me", "help", "test", "no-words")  # who may want something: answered with the brief form

_UNSUBSCRIBE = words(
    r"^\W*(?:please |bitte |kindly )?(?:unsubscribe|remove (?:me|us|my|this)|stop (?:sending|mailing|e?-?mailing)|take me off|opt[ -]?out|"
    r"abmelden|austragen|désabonne\w*|désinscri\w+|darme de baja|uitschrijven|afmelden|cancelar (?:a )?(?:inscri|assinatura)\w*|stop\W*$)"
)
_CALL_ME = words(
    r"\b(?:(?:please |just )?(?:call|phone|ring) (?:me|us)\b|give (?:me|us) a (?:call|ring|bell)|(?:jump|hop|get) on a (?:quick )?call|"
    r"(?:schedule|set up|arrange|book|have|do) a (?:quick |short |brief |\d+[- ]minute )?(?:call|chat|meeting|zoom|demo|phone call|video call)|"
    r"(?:free|available|time) for a (?:quick |short |\d+[- ]minute )?(?:call|chat|meeting|zoom)|can we (?:talk|speak|meet|chat)|let['’]s (?:talk|speak|meet|chat)|"
    r"when can (?:i|we) (?:call|reach|talk)|my (?:number|phone|mobile) is|rufen sie (?:mich|uns)|rückruf|zurückrufen|telefonieren|"
    r"appelez|rappelez|me rappeler|llám[ae]\w*|llamad\w*|bel (?:me|mij|ons)|terugbellen|ligue|telefone-me|ligar-me)"
)
_TEST = re.compile(
    r"\W*(?:this is (?:just |only )?a )?(?:test(?:ing)?|probe|essai|prueba|teste)(?:[ -]?(?:mail|e-?mail|message|nachricht|123|1 2 3))?\W*",
    re.I,
)
_HELP = re.compile(r"\W*(?:help|hilfe|aide|ayuda|ajuda|info|information)\W*", re.I)
_PITCH = (
    (
        r"\bwe (?:are|'re|’re) (?:a |an |the )?(?:leading|top|professional|award[- ]winning|team of|full[- ]service|software (?:house|development)|"
        r"digital|marketing|offshore|it (?:company|services)|web|recruitment|staffing|development company)"
    ),
    r"\b(?:we|i) (?:can |could |also )?(?:offer|provide|specialis\w+ in|specializ\w+ in|deliver|supply|sell)\b",
    r"\bour (?:developers|offshore team|agency|expert(?:s| team)|dedicated team|services include|portfolio|pricing starts|packages|team of)\b",
    (
        r"\b(?:seo|backlinks?|guest posts?|link building|lead generation|lead lists?|email lists?|mailing lists?|contact lists?|data ?bases? of|"
        r"decision makers|attendees? list|web design|app development|outsourc\w+|staff augmentation|candidates? for your)\b"
    ),
    (
        r"\b(?:rank(?:ing)? (?:on|higher)|first page of google|boost your|grow your (?:business|sales|revenue)|increase your (?:sales|traffic|revenue)|"
        r"more (?:leads|customers|traffic))\b"
    ),
    (
        r"\b(?:would you be interested|are you interested|interested in (?:our|buying|purchasing|learning)|i came across your|i (?:visited|found|saw) your (?:website|company|profile)|"
        r"hope this (?:e-?mail|message) finds you|reaching out|following up on my (?:previous|last)|partnership opportunity|become (?:our|a) partner|partner with us|"
        r"free (?:audit|trial|consultation|demo|sample)|special offer|limited time|% off|discount for new)\b"
    ),
    r"\b(?:book|schedule) a (?:free |quick )?(?:demo|call|consultation|meeting)\b",
    (
        r"\bwe(?:['’]ve)? (?:help|helped|work with|support|enable) (?:companies|businesses|teams|firms|organi[sz]ations|brands|clients|customers|others)\b|"
        r"\b(?:companies|businesses|teams|firms) (?:like|such as) yours?\b"
    ),
    r"\b(?:do you have|could you spare|have you got|got|worth) (?:a (?:few|couple of) |\d+ )?(?:minutes?|mins?)\b|\bworth a (?:quick )?(?:chat|look|call)\b",
    r"\b(?:quick question|introduc(?:tion|e (?:myself|our))|this is|i['’]m|i am) (?:\w+ ){1,3}(?:from|of|with|at) \w+",
)
_PITCHES = tuple(words(pattern) for pattern in _PITCH)
_ALSO_BUYERS = frozenset([1, len(_PITCH) - 1])  # what they make, and who they are
_HAVE = re.compile(r"\b(?:we|i) (?:have|use|run|bought|signed|are on|work (?:in|on|with)) $", re.I)
_SPAM = words(
    r"\b(?:you (?:have|['’]ve) won|(?:won|win|prize|winner)\b.{0,30}\blottery|lottery (?:win|prize|ticket|draw|award|board)\w*|winning number|jackpot|beneficiary|inheritance|next of kin|bitcoin|crypto (?:investment|wallet)|forex|casino|"
    r"viagra|cialis|loan (?:offer|at)|unpaid inheritance|million (?:us )?dollars|western union|gift cards?|claim your (?:prize|reward)|"
    r"verify your (?:account|mailbox|e-?mail)|mailbox (?:is |has )?(?:full|exceeded|almost full)|password (?:will )?expires?|unusual sign-?in|"
    r"your (?:parcel|package) (?:is|could not)|hot singles)\b"
)
_NEWSLETTER = (
    r"\b(?:view|read) (?:this (?:e-?mail|message|newsletter) )?(?:in|on) (?:your )?(?:web ?)?browser\b",
    r"\bunsubscribe\b|\babmelden\b|\bse désabonner\b|\bdarse de baja\b|\buitschrijven\b",
    r"\b(?:manage|update) (?:your )?(?:preferences|subscription)\b",
    r"\byou(?: are|['’]re) receiving this\b|\bthis (?:e-?mail|newsletter) was sent to\b",
    r"\bin this (?:issue|edition)\b|\bnewsletter\b",
)
_NEWSLETTERS = tuple(words(pattern) for pattern in _NEWSLETTER)
_DUNNING = words(
    r"\b(?:payment reminder|overdue|past due|outstanding (?:amount|balance|invoice)|amount due|final notice|please (?:pay|remit|settle)|"
    r"(?:attached|enclosed) (?:is |you(?:'ll| will) find )?(?:our|the|your) invoice|invoice (?:no|number|nr|#)\W*\w*\d+|zahlungserinnerung|mahnung|"
    r"rappel de paiement|recordatorio de pago|betalingsherinnering|lembrete de pagamento)\b"
)
_PAY = words(
    r"\b(?:payment reminder|amount due|final notice|please (?:pay|remit|settle)|(?:attached|enclosed)\b.{0,30}\binvoice|invoice (?:no|number|nr|#)|"
    r"within \d+ days|zahlungserinnerung|mahnung|rappel de paiement|recordatorio de pago|betalingsherinnering|lembrete de pagamento)\b"
)
_APPLICATION = words(
    r"\b(?:apply(?:ing)? for (?:the|a) (?:position|job|role)|application for (?:the|a) (?:position|job|role)|job application|my (?:cv|resume|résumé)|"
    r"curriculum vitae|bewerbung (?:als|um|für)|lebenslauf|candidature (?:au|pour)|mi currículum|sollicitatie|candidatura (?:à|a) vaga)\b"
)
_QUOTE = words(
    r"\b(?:quot\w+|rf[qpi]|tender|proposals?|offers?|price|pricing|angebot\w*|devis|presupuesto|offerte|orçamento)\b"
)
_APPLIES = (
    r"\b(?:are you hiring|do you have (?:any )?(?:openings?|vacanc\w+|open (?:roles?|positions?))|open (?:roles?|positions?|vacanc\w+)|looking for (?:a )?(?:new )?(?:job|role|position|work))\b",
    r"\b\d+\+? years(?:['’])? (?:of )?(?:\w+ ){0,3}experience\b",
    r"\b(?:cv|resume|résumé|lebenslauf|portfolio)\b.{0,20}\b(?:attached|enclosed|below|anbei)\b|\b(?:attached|enclosed|find) .{0,12}\b(?:cv|resume|résumé)\b",
)
_APPLICANTS = tuple(words(pattern) for pattern in _APPLIES)
_EVENT = r"(?:webinars?|conference|summit|roundtable|workshop series|masterclass|breakfast briefing|trade (?:show|fair)|exhibition|live event|virtual event|seminar)"
_INVITATION = words(
    rf"\b(?:invit\w+|join us|register|save your (?:seat|spot|place)|rsvp|sign up)\b.{{0,80}}\b{_EVENT}\b|"
    rf"\b{_EVENT}\b.{{0,160}}\b(?:register|join us|save your (?:seat|spot|place)|rsvp|sign up|you(?: are|['’]re) invited)\b"
)
_NEED = words(
    r"\b(?:we (?:need|want|require|are looking for|would like)|i (?:need|want|am looking for)|please (?:quote|scope|send (?:us |me )?(?:a|an|your) (?:quote|offer|proposal))|"
    r"request for (?:quot\w+|proposal|information)|rf[qpi]\b|our (?:crm|erp) (?:is|and)|we (?:use|run|are on|work (?:in|with)) \w+|"
    r"can you (?:help|quote|connect|integrate)|quote (?:for|please)|how much (?:would|does|is|to|for)|what (?:would|does) it cost|looking for (?:someone|help|a partner)|"
    r"wir (?:suchen|brauchen|benötigen|nutzen)|nous (?:cherchons|avons besoin|utilisons)|necesitamos|buscamos|usamos|wij (?:zoeken|gebruiken)|precisamos)\b"
)

_INVITES = re.compile(r"\b(?:we|i)(?: would|['’]d) like to invite\b", re.I)  # a wish of theirs, and no need


def not_a_brief(text: str, subject: str, playbook: Playbook) -> str:
    """Why a mail asks for nothing that we scope; "" where it does or may. When in doubt it is a brief.

    One of `empty`, `help`, `test`, `call-me`, `unsubscribe`, `sales-pitch`, `spam`, `newsletter`, `invoice`,
    `application`, `courtesy` and `no-words`."""
    own = "".join(text[start:end] for start, end in own_words(text)).strip()
    said = f"{subject}\n{own}"
    lowered = said.casefold()
    about = any(word.casefold() in lowered for word in playbook.about.brief_words)
    if not own:
        if _HELP.fullmatch(subject):
            return "help"
        return "" if forwards(text) else "empty"
    if _HELP.fullmatch(own):
        return "help"
    if len(own) < SHORT // 2 and not about and read_commands(own):
        return "help"  # STATUS, say, from somebody who did not write in the thread of a case
    if _TEST.fullmatch(own):
        return "test"
    if not re.search(r"\w\w", own):
        return "no-words"
    if len(own) < SHORT // 2 and _UNSUBSCRIBE.search(own):
        return "unsubscribe"
    if not about and len(own) < SHORT // 2 and all(is_courtesy(line) for line in own.splitlines() if line.strip()):
        return "courtesy"
    if _SPAM.search(said) and not (about and (_NEED.search(own) or len(_products(own, playbook)) > 1)):
        return "spam"
    if _NEED.search(_INVITES.sub(" ", own)):
        return ""
    if _INVITATION.search(said):
        return "newsletter"
    if sum(bool(pattern.search(said)) for pattern in _APPLICANTS) >= 2:
        return "application"
    if sum(bool(pattern.search(own)) for pattern in _NEWSLETTERS) >= 2:
        return "newsletter"
    if _is_pitch(said, own, playbook):
        return "sales-pitch"
    if not about and _APPLICATION.search(said):
        return "application"
    if len(own) < SHORT and _CALL_ME.search(own) and not _wants_quote(subject, own, playbook):
        return "call-me"
    if _DUNNING.search(said) and not re.search(r"\b(?:integrat|crm|erp|quote|sync)", lowered):
        # "when an invoice in Visma is overdue, whoever looks after that library ought to see it in Pipedrive"
        return "invoice" if _PAY.search(said) or not _products(own, playbook) else ""
    return ""


def _is_pitch(said: str, own: str, playbook: Playbook) -> bool:
    """Whether a mail wants to sell us something. Buyers, too, say who they are and what they sell or deliver: of that alone
    a long mail is none, nor is one that tells of a system which its writer has."""
    found = {place for place, pattern in enumerate(_PITCHES) if pattern.search(said)}
    if len(found) < 2 or (found <= _ALSO_BUYERS and len(own) > 2 * SHORT):
        return False
    return not any(_HAVE.search(own, max(0, product.start - 30), product.start) for product in _products(own, playbook))


def _products(said: str, playbook: Playbook) -> list[Mention]:
    """The products that a text names."""
    return catalogue(playbook).find(Clause.alone(said))


def _wants_quote(subject: str, own: str, playbook: Playbook) -> bool:
    """Whether a short mail that wishes for a call is of somebody who wants a quote all the same: its own words speak of
    the subject, or it names a system, or its title asks for a quote. A title alone that names the subject is no brief."""
    if any(word.casefold() in own.casefold() for word in playbook.about.brief_words) or _QUOTE.search(subject):
        return True
    return bool(_products(f"{subject}. {own}", playbook))
