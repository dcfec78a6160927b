"""Mail of people who want something of an office and no work of it: a job, a registration, money, help with a program.

Such mail names the products that briefs name ("three NetSuite consultants available", "my Odoo says error 403"), so it is
told by what it wants. Whoever speaks of systems of their own, or asks for a price, is a buyer all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, words

OWN_PRODUCT = "own-product"

_APPLIES = words(
    r"\b(?:(?:apply|applying|application|applied) (?:for|to) (?:the|a|an|your|this) (?:[\w/-]+ ){0,5}?(?:position|job|role|post|vacancy|opening|internship|traineeship|team)|"
    r"(?:apply|applying|application) as an? |job application|(?:love|like|want|keen) to (?:join|work for|work at) (?:your (?:team|company|firm)|you)\b|my (?:cv|resume|résumé|curriculum)\b|"
    r"(?:looking for|seeking|searching for) (?:my|a|an) (?:\w+ ){0,2}?(?:next|new) (?:job|role|position|challenge|opportunity)|your (?:\w+ ){0,2}?(?:job )?(?:vacancy|job ad|job advert\w*)\b|"
    r"(?:do you|would you|are you) (?:\w+ ){0,2}?(?:offer|have|take) (?:an? |any )?(?:internships?|interns|traineeships?|vacanc\w+|job openings?)|"
    r"bewerbe ich mich|ich bewerbe mich|meine bewerbung|(?:meine[nm]?|der) lebenslauf|initiativbewerbung|praktikum(?:s\w+)? (?:bei ihnen|in ihrem)|"
    r"ma candidature|candidature spontanée|mon cv|postularme|mi (?:cv|currículum|candidatura)|mijn (?:cv|sollicitatie)|ik solliciteer|meu (?:cv|currículo)|minha candidatura|"
    r"mio (?:cv|curriculum)|la mia candidatura|mitt (?:cv|personliga brev)|jag söker tjänsten|min ansøgning|mit cv|jeg søger (?:stillingen|jobbet)|min søknad|"
    r"moje (?:cv|podanie)|aplikuję|hakemukseni|můj životopis|мо[её] резюме)\b"
)

_STAFF = (
    r"(?:consultants?|developers?|engineers?|architects?|administrators?|admins?|specialists?|freelancers?|contractors?|"
    r"(?:[\w-]+[ -])?(?:beraterin|berater|entwickler\w*)|développeurs?|consultores|ontwikkelaars?)"
)
_OFFERS_PEOPLE = words(
    rf"\b{_STAFF}\b.{{0,80}}\b(?:available|free|on the bench|looking for (?:\w+ )?(?:work|projects?|contracts?)|verfügbar|frei|disponibles?|beschikbaar)\b|"
    rf"\b(?:available|verfügbar\w*|disponibles?|beschikbare)\b.{{0,30}}\b{_STAFF}\b"
)
_RATE = words(
    r"\b(?:day rate|daily rate|hourly rate|tagess[aä]tz\w*|stundens[aä]tz\w*|uurtarief|tjm)\b|\d ?(?:eur|euros?|usd|gbp|chf|dollars|pounds|[€$£])? ?(?:an?|per|/|pro|par|por) ?(?:hour|day|hr|stunde|tag|jour|heure|hora|día|uur|dag)\b"
)
_SHOWS_THEM = words(
    r"\b(?:cvs|c\.v\.s?|resumes|résumés|profiles?|profile? (?:schicken|senden)|lebensläufe|perfiles|profielen)\b"
)
_HIRES = words(  # who looks for people asks for ours
    r"\b(?:from you|do you (?:have|offer|provide)|have you(?: got)?|(?:can|could) you (?:offer|provide|send)|your (?:\w+ )?(?:developers?|consultants?|engineers?|day rates?|hourly rates?|rates?|people|team)|"
    r"(?:we|i)(?: are|['’]re| am|['’]m)? (?:need|want|require|look(?:ing)? for|seek(?:ing)?)|looking for an?)\b"
)
_HAS_SYSTEMS = words(r"\bwe (?:need|want|use|run|have|require|are (?:looking|on)|work (?:in|with))\b")

_SUPPLIER = (
    r"(?:vendors?|suppliers?|lieferant\w*|fournisseurs?|proveedor(?:es)?|leveranciers?|fornecedor(?:es)?|fornitor[ei])"
)
_OF_SUPPLIERS = words(rf"\b{_SUPPLIER}\b|\blieferanten\w*")
_REGISTER = words(
    r"\b(?:(?:complete|finish|update|confirm|renew|submit|start) (?:the |your |this |our )?(?:[\w-]+ ){0,2}?(?:registration|profile|onboarding|questionnaire|self-assessment)|"
    rf"register (?:yourself |your company |your business |with us )?as an? (?:\w+ )?{_SUPPLIER}|your {_SUPPLIER} (?:number|id|account|profile|registration|record)|"
    rf"(?:fill in|fill out|complete|return|sign) (?:and \w+ )?(?:the |our |this )?(?:\w+ )?{_SUPPLIER} (?:\w+ )?(?:form|questionnaire|declaration)|your (?:[\w'’]+ )?(?:bank details|bank account|tax id|vat number|insurance certificate)|"
    rf"{_SUPPLIER} (?:registration|onboarding)\b.{{0,80}}\b(?:you|your|please)\b|registrieren sie sich|ihre registrierung|ihre bankverbindung|"
    r"vous (?:inscrire|enregistrer)|votre inscription|vos coordonnées bancaires|su registro|regístrese|uw registratie|registreer u|o seu registo)\b"
)

_PAYMENT = words(
    r"\b(?:(?:we|you)(?:['’]ve| have)? received (?:a payment of |the payment of |your payment of )?(?:eur|usd|gbp|chf|[€$£])? ?[\d.,']+ ?(?:eur|usd|gbp|chf|[€$£])? (?:from|for|by)|"
    r"(?:a |your |the )?payments? (?:of .{1,30}? )?(?:has been|have been|was|were) (?:received|credited|debited|processed|sent|made|declined)|payment (?:received|confirmation|advice)|"
    r"(?:credited|debited) (?:to|from) your account|your (?:\w+ )?(?:account|bank) statement|remittance advice|we have paid your invoice|your direct debit|"
    r"zahlungseingang|zahlungsbestätigung|ihr kontoauszug|lastschrift|überweisung (?:erhalten|eingegangen|ausgeführt)|paiement (?:reçu|effectué)|virement (?:reçu|effectué)|relevé de compte|"
    r"pago recibido|transferencia (?:recibida|realizada)|extracto de (?:su )?cuenta|betaling ontvangen|rekeningafschrift|pagamento recebido|pagamento ricevuto)\b"
)
_SUM = words(r"[€$£]|\b(?:eur|usd|gbp|chf|sek|nok|dkk|pln)\b|\d[.,]\d\d\b|\baccount\b|\bkonto\w*|\bcompte\b|\bcuenta\b")

_CAUSE = words(
    r"\b(?:sponsor(?:s|ing|ship)?|donat(?:e|ion|ions|ing)|raffle|tombola|fund-?rais\w+|charity|sponsoren|spenden?|parrain\w+|mécénat|patrocin\w+|donativos?|donaci\w+|goede doel|doações)\b"
)
_GIVE = words(
    r"\b(?:(?:would|could|can|will|might|may) (?:you|your (?:company|firm|office|business))\b|(?:looking|asking|hoping) for|(?:we|our \w+) seeks?|please (?:support|consider|donate|help)|"
    r"sucht|suchen|unterstützen|würden sie|pourriez-vous|cherchons|podrían|buscamos|zoeken|kunt u|poderiam|support (?:us|our)|become an? sponsor)\b"
)

_MINE = words(
    r"\b(?:i|my|me|mine|ich|mein(?:e[nmrs]?)?|mir|je|mon|ma|mes|yo|mi|mis|ik|mijn)\b|\bi['’](?:m|ve)\b|\bj['’]"
)
_OF_A_FIRM = words(
    r"\b(?:we|us|our|ours|wir|uns|unser\w*|nous|notre|nos|nosotros|nuestr[oa]s?|wij|we['’]\w+|ons|onze)\b"
)
_SYMPTOM = words(
    r"\b(?:(?:says?|shows?|gives?|throws?|displays?|get(?:s|ting)?) (?:me )?(?:an? |the |this )?(?:\w+ )?(?:errors?|warnings?|blank (?:page|screen)|white screen)|error (?:code|message|\d+)|"
    r"(?:crash(?:es|ed|ing)?|freez(?:es|ing)|froze|hangs|won['’]t (?:open|start|load|print|log)|(?:does not|doesn['’]t) (?:open|start|load|print)|prints? (?:\w+ )?twice|is (?:very |so )?slow)|"
    r"(?:can['’]?t|cannot|can not|unable to|could not|couldn['’]t) (?:log ?in|log ?on|sign in|open|access|print|reset|remember)|(?:reset|forgot(?:ten)?|lost|change) (?:my )?password|(?:locked|logged) out of|"
    r"fehlermeldung|stürzt (?:\w+ )?ab|startet nicht|nicht (?:mehr )?(?:anmelden|einloggen)|passwort (?:vergessen|zurücksetzen)|message d['’]erreur|mot de passe|mensaje de error|contraseña|foutmelding|wachtwoord|"
    r"how (?:do|can|should) i (?:\w+ )?(?:delete|reset|print|undo|log ?in|recover|turn|change|rename|uninstall|unlock|merge|cancel|install|activate))\b"
)
_SENTENCE = lazy.pattern(r"(?<=[.!?])\s+|\n+")
_WORK_OF_OURS = words(
    r"\b(?:connect\w*|integrat\w*|sync\w*|link(?:s|ed|ing)?|interfaces?|api|quot\w+|proposals?|pric(?:e|es|ing)|costs?|scope|project|build|automat\w+|between|migrat\w+|"
    r"verbind\w*|anbind\w*|schnittstelle\w*|angebot\w*|relier|connecter|devis|conectar|presupuesto|koppel\w*|offerte)\b"
)


def wanted_instead(mail: Said, products: Mapping[str, int]) -> str:
    """What a mail wants that names no work of ours: `application`, `sales-pitch` (people for hire), `registration` as a
    supplier, `payment` (a notice of one), `sponsoring`, or help with a program that its writer uses; "" for none.
    `products` are those that it names, each with where."""
    if _APPLIES.search(mail) and not _HAS_SYSTEMS.search(mail):
        return "application"
    if _SHOWS_THEM.search(mail) and (_OFFERS_PEOPLE.search(mail) or _RATE.search(mail)) and not _HIRES.search(mail):
        return "sales-pitch"
    if len(products) < 2 and _OF_SUPPLIERS.search(mail) and _REGISTER.search(mail):
        return "registration"
    if products:
        return OWN_PRODUCT if len(products) == 1 and _is_in_trouble(mail, *products.values()) else ""
    if _PAYMENT.search(mail) and _SUM.search(mail):
        return "payment"
    return "sponsoring" if _CAUSE.search(mail) and _GIVE.search(mail) and not _WORK_OF_OURS.search(mail) else ""


def _is_in_trouble(mail: Said, place: int) -> bool:
    """Whether one person has trouble with the program that is named there. A firm's trouble with its systems is what we
    are here for."""
    cuts = [0, *(match.end() for match in _SENTENCE.finditer(mail.text)), len(mail.text)]
    sentence = next(mail.text[first:last] for first, last in pairwise(cuts) if first <= place < last)
    troubled = _SYMPTOM.search(mail.part(sentence)) and _MINE.search(mail)
    return bool(troubled and not _OF_A_FIRM.search(mail) and not _WORK_OF_OURS.search(mail))
