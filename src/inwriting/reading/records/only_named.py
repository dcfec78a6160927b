"""Records that a sentence only names, and wants nothing of: what the buyer will send to us ("the order follows once your quote
is here"), what comes back because it was wrong ("otherwise the invoice comes back"), what works and stays where it is ("the
repairs are booked in Hubtiger and that works, so hands off"), what everybody changes as they like, and what somebody is called by
("the account lady", "in order to").

It is asked of a whole sentence, since a clause of it ("otherwise the invoice comes back") looks like a wish by itself.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

_YOURS = r"your (?:written |formal |final |best |price |fixed )*(?:quot\w+|offers?|proposals?|tenders?|bids?|estimates?|prices?)"
_TO_US = lazy.pattern(  # an order or an invoice between the buyer and whoever quotes
    rf"\b{_YOURS}\b.{{0,60}}\borders?\b|\borders?\b.{{0,80}}(?:\b{_YOURS}\b|\byou (?:have |['’]ve )?quoted\b)|"
    r"\byou (?:will|would|shall|may|can|['’]ll)? ?(?:get|have|receive|be sent|be given) (?:an?|the|our) (?:\w+ )?order\b|"
    r"\border (?:will |shall |can |may |is to )?(?:be )?(?:placed|issued|given|sent|raised|made out|reach|follow|come|go)\w* (?:out )?(?:with|to)? ?you\b|"
    r"\byour (?:\w+ )?invoices?\b|\binvoices? (?:for|of) (?:your|the consult\w+)\b|\b(?:invoice us|bill us)\b",
    re.I,
)
_LACKS = (
    r"\b(?:otherwise|or else|or|if not|failing (?:that|which)|without (?:an?|the|its|their|that|this|it)\b[^.;]{0,40}|"
    r"(?:if|when(?:ever)?|where|as)\b[^.;]{0,60}\b(?:missing|wrong|lack\w*|absent|no|not|without|incomplete|invalid|forgotten)\b[^.;]{0,40}),? "
)
_REFUSED = lazy.pattern(
    rf"{_LACKS}(?:the|an|every|each|that|our|such an?|their)? ?(?:\w+ )?(?:invoices?|orders?) (?:(?:will|would|may|can|always|simply|just) ){{0,2}}"
    r"(?:(?:comes?|goes|go|bounces?|(?:is|are|gets?|be) (?:sent|returned|handed|thrown|bounced|refused|rejected|turned)) ?(?:straight |right )?(?:back|down|out)?)"
    r"(?! (?:(?:back|over|across) )?(?:in)?to (?:the |our )?(?:crm|erp|[A-Z]))",
    re.I,
)
_KEPT = r"(?:(?:are|is) (?:all |now |already |\w+ed |kept |made |held |done )?|sits? |lives? |lies? |run |runs |stand |stands )(?:in|on|with|through|by) "
_STAYS = (
    r"(?:(?:they|it|these|those|that|this|there|all of it) )?(?:(?:will|shall|should|must|can|may|is|are|has|have)(?: to)? )?(?:all |both )?"
    r"(?:(?:stays?|remains?|belongs?|left|be left) (?:there|put|so|in it|that way|as (?:it|they) (?:is|are)|where (?:it|they) (?:is|are))|"
    r"(?:work|works|working)(?: (?:well|fine|nicely|there))?,? (?:so |and )?(?:please )?(?:hands off|leave|do not|don['’]t|no need|nobody|we leave|let)|"
    r"(?:that|it|this) (?:will|shall|is) not (?:to )?change|(?:where|that['’]s where|that is where) (?:they|it) (?:belongs?|stays?|remains?)|"
    r"no(?:body|ne| one)(?: of us)? (?:wants?|wishes|needs?|is|intends?|has) (?:to |going to )?(?:touch|change|move|alter)\w*)"
)
_LEFT_THERE = lazy.pattern(
    rf"(?:(?:,| and| &)(?: the| our)? [\w-]+){{0,4}}? {_KEPT}(?:the |our )?[^.;,]{{2,40}}?,? (?:(?:and|which|where|so) )?{_STAYS}",
    re.I,
)
_EACH = r"(?:each|every ?\w*|anyone|anybody|all (?:the )?(?:teams|departments|\w+s)|(?:[\w-]+,? ){1,6}and (?:the )?[\w-]+ (?:each|all|both))"
_CHANGED = r"(?:add|rename|change|redefine|invent|alter|edit|use|fill|overwrite|shape|adapt|extend|treat|mould|mold)(?:s|es|ed|d|ing)?"
_AS_THEY_LIKE = lazy.pattern(
    rf"\b{_EACH}\b.{{0,40}}?\b{_CHANGED}\b.{{0,60}}\b(?:as (?:it|they|he|she) (?:please|like|want|see)\w*|(?:its|their) own (?:way|fields?|meaning|idea)s?|to (?:its|their) (?:own )?(?:taste|liking))\b|"
    rf"\b(?:three|four|five|several|many|two|\d+) (?:\w+ )?fields? .{{0,40}}\b{_EACH}\b.{{0,20}}\b{_CHANGED}\b",
    re.I,
)
_WISHED = lazy.pattern(
    r"\b(?:should|shall|must|want\w*|wish\w*|would like|['’]d like|needs? to|ha(?:s|ve) to|(?:go|come|flow|travel|cross|pass|move|appear|arrive)s? (?:across|over|back|through|automatic\w*|by (?:it|them)sel)|(?:is|are) to|in scope|to be (?:\w+)?(?:synced|connected|linked|shared))\b",
    re.I,
)
_OF_MONEY = (
    "order",
    "invoice",
)  # records that also go between the buyer and us, or come back from whoever refuses them
_ACCOUNT, _CONTACT, _SUPPORT = "account", "contact", "support_history"
_RECORDS = (
    r"(?:contacts?|opportunit(?:y|ies)|orders?|invoices?|customers?|deals?|leads?|quotes?|entitlements?|tickets?)"
)
_TO_THE_BOOKS = lazy.pattern(  # "a link between bookings and accounts", "talk to Peter about the accounts": what is meant is the books
    rf"\b(?:links?|linking|interfaces?|connect\w*|integrat\w+|bridge|gap|sync\w*|join\w*) between (?:the |our )?(?!{_RECORDS}\b)[\w-]+(?: (?!{_RECORDS}\b)[\w-]+)? and (?:the |our )?$|"
    r"\b(?:(?:talk|speak|turn|write|go)(?:s|ing)? to|ask(?:s|ing)?|phon(?:e|es|ing)|call(?:s|ing)?) (?:[\w.’'-]+ ){1,4}about (?:the |our )?$",
    re.I,
)
_AND_NO_RECORDS = lazy.pattern(
    rf"accounts(?!,? (?:and |or )?(?:the |our )?{_RECORDS}\b| (?:payable|receivable|records?|data))", re.I
)

_HOLDER = (  # whose work or office a record's word only says, before it or behind it
    r"(?:lad(?:y|ies)|girls?|lads?|m[ae]n|wom[ae]n|managers?|teams?|executives?|handlers?|directors?|reps?|representatives?|holders?|people|staff|clerks?|assistants?|department|desk|office|"
    r"coordinators?|controllers?|specialists?|advis[eo]rs?|leads?|supervisors?|administrators?)"
)
_OF_WHO = lazy.pattern(
    rf"(?:['’]s?)? {_HOLDER}\b(?! (?:fields?|names?|codes?|should|must|shall|(?:is|are) to)\b)", re.I
)
_ONE_TO_ASK = lazy.pattern(  # "Contact person for this request: Ann Bell", "my contact details are below"
    r" (?:person (?:for (?:this|the|our|any|your|all|further)\b|(?:here|at|in|on) |is\b|will be\b|[:–—-])|(?:details?|data) (?:are (?:below|above|at|in the)|as (?:below|above)|below|above))",
    re.I,
)
_MAKES = lazy.pattern(  # "our workshop builds and repairs organs": a verb, and no record
    r"\b(?:build|make|sell|tune|rent|hire|restore|install|service|maintain|design|clean|suppl(?:y|ie)|import|cast|buy|test|rebuild|refurbish|fit)s?(?:,| and|,? or) $|"
    r"\b(?:workshop|firm|company|team|shop|yard|house|garage|father|brother|son|daughter|who|which|that|it|he|she) (?:also |only |mostly )?$",
    re.I,
)
_REPAIRS = lazy.pattern(
    r"repairs (?!(?:and|or|are|is|in|from|to|should|must|with|by|which|that)\b)[\w’'-].*", re.I | re.S
)
_PHRASES = {  # in which the word names no record
    "order": lazy.pattern(
        r"\b(?:in|of) (?:(?:good|working|proper|perfect|full) )?order (?:to|that|of)\b|\b(?:in|out of) (?:good |working |proper |perfect )?order(?=\W*$|[.,;:!)])|\bby order of\b|\bin (?:that|this|alphabetical|the (?:same|right|following)) order\b",
        re.I,
    ),
    "account": lazy.pattern(r"\b(?:on|take[ns]?(?: \w+)? into|taking into|on no) account\b|\bby all accounts\b", re.I),
}


_MAY_BE = lazy.pattern(
    rf"\b(?:accounts?|contacts?|orders?|invoices?|support|customers?|clients?)(?:['’]s?)? {_HOLDER}\b|\bcontact (?:person|details?|data)\b|\b(?:in|of|by) [\w ]{{0,14}}order\b|\baccount\b|\brepairs \w|"
    r"\byour?\b|\bback\b|\b(?:stay|remain|belong|touch|hands off|leave|change)|\b(?:each|every|any|all)|\b(?:return|refuse|reject|bounce)|\bus\b|\bfields?\b|\babout\b|\band (?:the |our )?accounts\b",
    re.I,
)


def may_only_name(sentence: str) -> bool:
    """Whether a sentence has any of the words that say so; quick to tell."""
    return _MAY_BE.search(sentence) is not None


def is_only_named(record: str, sentence: str, start: int, end: int) -> bool:
    """Whether a sentence, in which a record is named at a place, says nothing of what is to be exchanged by it."""
    if record in _OF_MONEY:
        if _TO_US.search(sentence):
            return True
        if any(match.start() <= start and end <= match.end() for match in _REFUSED.finditer(sentence)):
            return True
    if _LEFT_THERE.match(sentence, end) or _names_somebody(record, sentence, start, end):
        return True
    phrase = _PHRASES.get(record)
    if phrase and any(match.start() <= start < match.end() for match in phrase.finditer(sentence)):
        return True
    if record == _ACCOUNT and _TO_THE_BOOKS.search(sentence, 0, start) and _AND_NO_RECORDS.match(sentence, start):
        return True
    return record == _ACCOUNT and not _WISHED.search(sentence) and _AS_THEY_LIKE.search(sentence) is not None


def _names_somebody(record: str, sentence: str, start: int, end: int) -> bool:
    """Whether a record's word only says what somebody does or is: "the account lady", "contact person for this request"."""
    word = sentence[start:end].casefold()
    if _OF_WHO.match(sentence, end) and not word.endswith("s"):
        named = re.finditer(rf"\b{re.escape(word)}s?\b", sentence, re.I)
        return all(
            _OF_WHO.match(sentence, one.end()) for one in named
        )  # "account details, which the account team needs"
    if record == _SUPPORT and _REPAIRS.fullmatch(sentence, start) and _MAKES.search(sentence, 0, start):
        return True
    return record == _CONTACT and _ONE_TO_ASK.match(sentence, start + len(_CONTACT)) is not None


_LIST = r"(?:[\w’'-]+ ){0,3}[\w’'-]+(?:,? (?:and|or|&|plus) |, )(?:[\w’',-]+ ){0,8}?"
_CLOSED = lazy.pattern(  # what a sentence names is all that is to be exchanged
    rf"\b(?:only|just|nothing but|solely|exclusively)\b|\bonly\W*$|\b(?:nothing|no) (?:else|more)\b|"
    rf"{_LIST}(?:is|are) (?:all |both |the (?:ones|records) )?(?:concerned|affected|involved|(?:in|within|inside) (?:the )?scope|to be (?:\w+ ){{0,2}}?(?:synchron|exchang|connect|link|integrat|transferr|shared|moved)\w*)|"
    r"\bscope (?:is|are|covers|comprises|includes)\b",
    re.I,
)
_OF_TODAY = lazy.pattern(
    r"\b(?:keep|administer|hold|manage|track|store|maintain|administrate)(?:s|es|d|ed|ing|ped)?\b|\bkept\b|\bheld\b|\blook(?:s|ed|ing)? after\b",
    re.I,
)


def closes(sentence: str) -> bool:
    """Whether a sentence that names records says that these are what the work is of."""
    return _CLOSED.search(sentence) is not None


def tells_of_today(sentence: str) -> bool:
    """Whether a sentence tells where things are kept and how they are done, and wishes for nothing."""
    return _OF_TODAY.search(sentence) is not None and _WISHED.search(sentence) is None
