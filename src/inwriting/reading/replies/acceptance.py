"""The words with which a quote is accepted or declined, and those that only sound so.

A sentence accepts where all of it is read: who decides, a verb of deciding, what is chosen, polite ends. One word more
than the grammar knows, and it is nobody's acceptance: it is shown back and asked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from inwriting.reading.text import lazy

MOST_READ = 300  # characters of a sentence that accepts or declines; a longer one says more than that


@dataclass(frozen=True, slots=True)
class Choice:
    """What an acceptance names. `unread` holds the words that are none of it, in their order."""

    options: tuple[str, ...] = ()
    with_assumptions: bool = False
    revision: int | None = None
    sha256: str = ""  # hex digits, perhaps not all of them
    ref: str = ""
    amounts: tuple[tuple[str, Decimal], ...] = ()  # (currency, amount)
    quote: bool = False  # it names the quote, the offer or "it"
    go: bool = False  # it asks to begin, or says please
    unread: str = ""

    @property
    def words(self) -> str:
        """The same as the argument of `ACCEPT`."""
        named = " AND ".join(self.options)
        assumed = "WITH ASSUMPTIONS" if self.with_assumptions else ""
        revision = f"REVISION {self.revision}" if self.revision is not None else ""
        amounts = " ".join(f"FOR {currency} {amount}" for currency, amount in self.amounts)
        sha256 = f"SHA-256 {self.sha256}" if self.sha256 else ""
        return " ".join(filter(None, (named, assumed, revision, amounts, self.ref, sha256)))


CODES = "EUR|USD|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|JPY|INR|SGD|ZAR"  # ISO 4217, of orders and acceptances
SIGNS = {"€": "EUR", "$": "USD", "£": "GBP"}
_CURRENCY = rf"(?:(?-i:{CODES})|€|\$|£)"
_NUMBER = r"\d(?:[\d.,'’\u00a0\u202f ]{0,16}\d)?"
_OPTION = r"(?:option|variant|alternative|package)s?\s?[:#]?\s?[\"“'‘(*_]{0,2}(?P<named>[A-Za-z]|\d)[\"”'’)*_]{0,2}"
_TOKEN = lazy.pattern(
    rf"(?:(?P<skip>[\s,;:.!–—()\[\]\"“”*_-]+)"
    rf"|(?P<assume>(?:with|on|under|including|and)\s(?:the\sbasis\sof\s)?"
    rf"(?:(?:all|of|the|your|its|those|these|stated|listed|written|given|named)\s){{0,4}}assumptions"
    rf"(?:\s(?:as\s)?(?:stated|listed|written|given|(?:you\s)?(?:state|list)|in\s(?:it|the\squote|your\s(?:quote|letter))))?)"
    rf"|(?P<revision>(?:(?:of|in|from|per)\s)?(?:the\s)?(?:quote\s)?(?:revision|version|rev\.?|r|v)\s?(?:no\.?|nr\.?|\#)?\s?"
    rf"(?P<number>\d{{1,3}}))"
    rf"|(?P<hash>(?:sha[\s-]?256|hash)?[\s:]{{0,3}}(?P<sha>(?=[a-f]*\d)[0-9a-f]{{12,64}}|(?<=sha256\s)[0-9a-f]{{8,64}}))"
    rf"|(?P<ref>(?:(?:for|in|of|case|reference)\s){{0,2}}(?P<case>IW-\d{{4}}-\d{{4,8}}))"
    rf"|(?P<amount>(?:(?:for|at|of|a|the|total|price|sum|amounting|to)\s){{0,5}}"
    rf"(?:(?P<before>{_CURRENCY})\s?(?P<digits>{_NUMBER})|(?P<figures>{_NUMBER})\s?(?P<after>{_CURRENCY})))"
    rf"|(?P<option>{_OPTION}|(?-i:(?P<bare>[A-HJ-Z]))|(?P<small>[b-h]))"
    rf"|(?P<quote>(?:(?:the|your|this|that|our|of|in|from|budgetary|firm|latest|written|current|last)\s){{0,4}}"
    rf"(?:quote|quotation|offer|proposal)|it(?!\sis)|this(?=\W*$)|that(?=\W*$))"
    rf"|(?P<go>(?:(?:so|and|then|you\s(?:can|may)|let['’]s|let\sus|feel\sfree\sto)\s){{0,2}}(?:please|kindly|go\sahead|"
    rf"proceed|start|begin|get\sgoing|get\sstarted|move\s(?:ahead|forward))(?:\s(?:with\sit|the\swork|work))?)"
    rf"|(?P<polite>thanks|thank\syou|many\sthanks|cheers|as\s(?:quoted|offered|proposed|sent|written|it\s(?:is|stands)|"
    rf"soon\sas\spossible)|asap|it\sis|then|now|today|immediately|hereby|accordingly|for\sus|for\s(?:this|the)\s"
    rf"(?:project|engagement|work|case|scope)|(?:we(?:\sare|['’]re)?|i(?:\sam|['’]m)?)?\s?(?:look|looking)\sforward"
    rf"(?:\sto\s(?:it|working\swith\syou|your\sreply|hearing\sfrom\syou|starting))?|the|and|&|your|our|in\sfull))(?!\w)",
    re.IGNORECASE,
)
_SKIPPED = lazy.pattern(r"[\s,;:.!–—()\[\]\"“”*_-]+")


def read_choice(text: str) -> Choice:
    """What the words behind an acceptance name: option, assumptions, revision, hash, amount. Reads any text."""
    found: dict[str, list[str]] = {}
    amounts: list[tuple[str, Decimal]] = []
    unread: list[str] = []
    position, text = 0, text.strip()[: MOST_READ * 2]
    if text in ("a", "i"):
        return Choice(options=(text.upper(),))
    while position < len(text):
        if skipped := _SKIPPED.match(text, position):
            position = skipped.end()
            continue
        token = _TOKEN.match(text, position)
        if token is None:
            word = re.compile(r"\S+").match(text, position)
            assert word is not None
            unread.append(word[0].rstrip(",;:.!"))
            position = word.end()
            continue
        position = token.end()
        if token["amount"]:
            amount = read_amount(token["digits"] or token["figures"])
            currency = token["before"] or token["after"]
            if amount is not None:
                amounts.append((SIGNS.get(currency, currency), amount))
            continue
        for name in ("named", "bare", "small"):
            if token[name]:
                found.setdefault("options", []).append(token[name].upper())
        for name in ("number", "sha", "case", "assume", "quote", "go"):
            if token[name]:
                found.setdefault(name, []).append(token[name])
    revisions = {int(number) for number in found.get("number", ())}
    return Choice(
        options=tuple(dict.fromkeys(found.get("options", ()))),
        with_assumptions="assume" in found,
        revision=revisions.pop() if len(revisions) == 1 else None,
        sha256=found.get("sha", [""])[0].lower(),
        ref=found.get("case", [""])[0].upper(),
        amounts=tuple(dict.fromkeys(amounts)),
        quote="quote" in found,
        go="go" in found,
        unread=" ".join(unread) or ("several revisions" if revisions else ""),
    )


def read_amount(text: str) -> Decimal | None:
    """`12,400.00`, `12.400,00`, `12 400`, `12'400`: a number of money; None where it is none.

    One kind of mark with three digits behind it parts thousands; with one or two digits, the decimals."""
    plain = re.sub(r"[\s'’\u00a0\u202f]", "", text).rstrip(".,")
    last = max(plain.rfind("."), plain.rfind(","))
    decimals = plain[last + 1 :] if last >= 0 else ""
    whole = plain[:last] if last >= 0 else plain
    both = "." in plain and "," in plain
    if (len(decimals) == 3 and not both) or (last >= 0 and len(re.findall(r"[.,]", plain)) > 1 and not both):
        whole, decimals = plain, ""
    digits = re.sub(r"[.,]", "", whole)
    if not digits.isdecimal() or (decimals and not decimals.isdecimal()) or len(digits) > 15:
        return None
    return Decimal(f"{digits}.{decimals}" if decimals else digits)


# ------------------------------------------------------------------ sentences that accept

_PREFIX = lazy.pattern(
    r"(?:(?:(?:many )?(?:thanks|thank you)(?: (?:very|so) much)?(?: (?:for|and)\b[^,;.!?–]{0,60})?|good|great(?: news)?|"
    r"perfect|excellent|ok(?:ay)?|so|then|well|finally|after discussing (?:it|this) internally)\s?[,.:;!–—-]+\s*)",
    re.IGNORECASE,
)
_ASSENT = lazy.pattern(
    r"(?:yes|yep|yeah|ok(?:ay)?|agreed|approved|accepted|confirmed|sounds good|looks good|all good|sure|deal|done|"
    r"go for it|fine(?: (?:by|with|for) (?:us|me))?|(?:we|i) (?:agree|accept|approve|confirm)(?: (?:it|this|that))?|"
    r"(?:that|this|it)(?:['’]s| is) (?:approved|accepted|agreed|fine(?: (?:by|with|for) (?:us|me))?)|"
    r"(?:please )?(?:go ahead|proceed)(?: with (?:it|this|that))?)"
    r"(?=[\s,.:;!–—-]|$)\s?[,.:;!–—-]*\s*(?:(?:to|for) )?",
    re.IGNORECASE,
)
_WILL = (
    r"(?:(?:i|we)(?:['’]d like to|['’]ll|['’]re happy to| would like to| want to| wish to| are (?:happy|pleased|glad|"
    r"delighted) to| am (?:happy|pleased|glad|delighted) to| have decided to| decided to| will| do)?|let['’]s|let us|"
    r"please,?|kindly|happy to|(?:(?:i|we) (?:can )?confirm|this is to confirm)(?: that)? we)"
    r"(?: hereby| herewith| formally| therefore| gladly)?\s"
)
_HEAD = lazy.pattern(
    rf"(?:hereby,?\s)?(?:(?:{_WILL})?(?:accept|confirm our acceptance of|go (?:ahead )?with|go for|choose|select|pick|"
    rf"opt for|take|do(?= option)|order|approve|decide (?:for|on)|proceed with|move (?:ahead|forward) with)|"
    rf"(?:we|i)(?: have|['’]ve)? (?:chosen|selected|decided (?:for|on)|opted for|approved|accepted)|"
    rf"our (?:choice|decision) is(?: for)?|our (?:choice|decision):)(?=[\s:])",
    re.IGNORECASE,
)
_IT_IS = lazy.pattern(r"\bit is\b", re.IGNORECASE)


def accepts(sentence: str) -> Choice | None:
    """What a sentence accepts, where all of it does ("We go with B, please proceed."); None of any other."""
    words = _without_prefix(sentence)
    if len(words) > MOST_READ or "?" in words:
        return None
    agreed = _ASSENT.match(words)
    said = words[agreed.end() :] if agreed else words
    if head := _HEAD.match(words) or _HEAD.match(said):
        choice = read_choice(head.string[head.end() :])
        return choice if not choice.unread and (choice.options or choice.quote) else None
    choice = read_choice(said)
    if choice.unread or len(choice.options) != 1:
        return None
    return choice if _IT_IS.search(said) or (agreed and choice.go) else None


def assents(sentence: str) -> Choice | None:
    """What a sentence agrees to that counts only as the answer to a quote ("yes", "Yes, option B", "B please")."""
    words = _without_prefix(sentence)
    if len(words) > MOST_READ or "?" in words:
        return None
    agreed = _ASSENT.match(words) or _ASSENT.match(sentence.strip())
    said = agreed.string[agreed.end() :] if agreed else words
    choice = read_choice(said)
    if choice.unread or len(choice.options) > 1:
        return None
    return choice if agreed or (choice.options and choice.go) else None


def names_option(sentence: str) -> Choice | None:
    """The option that a sentence names and nothing else ("Option B.")."""
    choice = read_choice(sentence) if len(sentence) <= MOST_READ and "?" not in sentence else Choice(unread="long")
    return choice if choice.options and not choice.unread else None


def _without_prefix(sentence: str) -> str:
    words = " ".join(sentence.split())
    for _ in range(3):
        found = _PREFIX.match(words)
        if not found:
            break
        words = words[found.end() :]
    return words


# ------------------------------------------------------------------ sentences that decline

_REASON = (
    r"(?:\s?(?:[,;:–—-]|\b(?:because|as|since|due to|for|owing to|on account of)\b)\s?(?P<reason>.{0,400}))?[\s.!]*"
)
_OURS = (
    r"(?:(?:the|your|this|that) (?:\w+ )?(?:quote|quotation|offer|proposal)|it|this|this one|all options|the options)"
)
_DECLINE = lazy.pattern(
    rf"(?:unfortunately,? |sorry,? (?:but )?|regrettably,? |with regret,? )?(?:"
    rf"(?:we|i)(?:['’]ll| will| (?:have|need) to| must| would like to| regret (?:that we (?:have to|must)|to)|"
    rf" are sorry (?:that we (?:have to|must)|to)| have decided to| hereby)? decline(?: {_OURS})?|"
    rf"(?:we|i)(?:['’]ll| will| (?:have|need) to) pass(?: on {_OURS})?(?: (?:this time|for now|on this occasion))?|"
    rf"(?:we|i)(?: have|['’]ve)? decided (?:not to|against) (?:go(?:ing)? ahead|proceed(?:ing)?|continu(?:e|ing)|"
    rf"mov(?:e|ing) forward|accept(?:ing)?)(?: with)?(?: {_OURS})?|"
    rf"(?:we|i)(?: will not|['’]ll not| won['’]t) (?:be (?:going ahead|proceeding|moving forward|continuing|accepting)|go "
    rf"ahead|proceed|move forward|continue)(?: with)?(?: {_OURS})?|"
    rf"(?:we|i)(?:['’]re| are|['’]ve| have)?(?: now| already)? (?:going with|chosen|decided (?:for|on|to (?:go|work) with|to (?:choose|use|take))|gone with|"
    rf"opted for|selected) "
    rf"(?:(?:another|a different|some other|a cheaper) (?:\w+ )?(?:supplier|vendor|provider|partner|offer|firm|company|agency|"
    rf"consultancy|bidder|quote|one)|some(?:one|body) else|a competitor(?: of yours)?|one of your competitors)"
    rf"(?!\s+for (?:the|our|a|an|one|some|part)\b(?! (?:project|integration|work|scope|engagement)\b))|"
    rf"(?:we|i)(?:['’]re| are|['’]ve| have)? (?:going|gone) elsewhere"
    rf"){_REASON}",
    re.IGNORECASE,
)


def declines(sentence: str) -> str | None:
    """The reason that a sentence gives for declining ("" where it gives none); None where it does not decline."""
    words = _without_prefix(sentence)
    found = _DECLINE.fullmatch(words) if len(words) <= 500 else None
    return (found["reason"] or "").strip(" .") if found else None


# ------------------------------------------------------------------ what stands beside them

_CONDITIONS = lazy.pattern(
    r"\b(?:if|unless|provided|providing|assuming|in case|once|but|however|although|though|except|only|not|never|"
    r"cannot|wait(?:ing)?|until|maybe|perhaps|might|may be|could|should|would(?! like to)|considering|wonder\w*|"
    r"subject to|pending|conditional\w*|conditions?|contingent|as long as|so long as|as soon as (?!possible)|in "
    r"principle|tentative\w*|provisional\w*|preliminar\w*|non-?binding|draft|depend\w*|awaiting|still (?:need|have|must)|"
    r"before (?:we|you|i)\b|after (?:we|our|the|legal|finance)\b|when (?:we|our|the|legal|finance)\b|hold off|"
    r"instead|rather|replac\w*|remov\w*|chang\w*|discount\w*|cheaper|lower|reduc\w*|negotiat\w*|renegotiat\w*|without|"
    r"minus|less|drop\w*|also (?:add|include)|please (?:add|include)|decline|reject|cancel|withdraw|"
    r"(?:ignore|disregard|scratch) (?:that|this|my|our)|forget (?:it|that)|changed (?:my|our) mind|"
    r"(?:my|our) (?:own )?(?:\w+ )?(?:terms|conditions)|sofern|falls|wenn|aber|nicht|vorbehalt\w*|sauf|mais|pero|"
    r"sous réserve|salvo)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_SMALL_QUESTION = lazy.pattern(
    r"(?:and |so |also,? )?(?:when|how soon|who|where) (?:can|will|do|would|is|are|should) (?:you|we|i|the|our|your|us)\b"
    r"[^?.!]{0,40}\b(?:start\w*|begin\w*|kick\w*|contact|send|invoice|sign|next)\b[^?.!]{0,40}\?",
    re.IGNORECASE,
)
_UNSURE = lazy.pattern(
    r"\b(?:if|unless|maybe|perhaps|might|considering|thinking (?:of|about)|should we|do we|can we|could we|would we|"
    r"not yet|wait|until|otherwise|provided|before we|on second thoughts?|scratch that|accept\w*|go ahead|"
    r"(?:ignore|disregard) (?:that|this|my|our)|let (?:me|us) know|discount|lower the|reduce the|"
    r"don['’]t (?:want to )?decline)\b|\?",
    re.IGNORECASE,
)
_REVERSED = lazy.pattern(
    r"\b(?:ignore|disregard|forget|cancel|revoke|retract|rescind|withdraw|take back|undo|void)\b[^.!?\n]{0,40}"
    r"\b(?:acceptance|approval|accept(?:ed|ing)?|(?:last|previous|earlier) (?:e-?mail|mail|message|reply)|order)\b|"
    r"\bchanged (?:our|my) minds?\b|\b(?:no longer|do not|don['’]t) (?:want to )?accept\b|"
    r"\baccepted\b[^.!?\n]{0,30}\b(?:by mistake|in error|too (?:early|soon|quickly)|accidentally)\b|"
    r"\b(?:acceptance|purchase order) (?:was|is|has been) (?:a mistake|an error|void|cancelled|withdrawn|revoked)\b",
    re.IGNORECASE,
)
_ABOUT = lazy.pattern(
    r"\b(?:we|i|us|board|management|finance|ceo|cfo)\b[^.!?\n]{0,60}\b(?:accept\w*|approv\w*|declin\w*|go(?:ing)? "
    r"(?:ahead )?with|choose|chose|take|proceed\w* with|opt for|sign(?:ed)? off)\b[^.!?\n]{0,40}\b(?:option|quote|"
    r"quotation|offer|proposal|(?-i:[A-H]))\b",
    re.IGNORECASE,
)


# What a short mail that answers a quote says of an option or of the price is a decision in the making, in any language.
_HINTS = lazy.pattern(
    r"\b(?:options?|variante?|opción|opção|optie)\s(?:[\"“'‘(]?[A-H]\b|one|two|three|eins|zwei|drei|\d)|"
    r"\b(?:accept\w*|approv\w*|order\w*|take|go|not|prefer\w*|choose|want)\b[^.?!\n]{0,30}\b(?-i:[B-H])\b|"
    r"\b(?:first|second|third|last|middle|cheapest|smallest|largest|full)\s(?:option|variant|package|one)\b|"
    r"\b(?:nehmen|nehme|einverstanden|beauftragen|annehmen|zusage|absage|d['’]accord|accept(?:ons|e|ado|amos|o)|"
    r"aceptamos|acepto|aceitamos|akkoord|nous prenons|on prend|nous choisissons|elegimos)\b|"
    r"\b(?:no,? (?:thanks|thank you)|too (?:expensive|much|dear|high|costly)|not interested|(?:over|above|beyond|outside) "
    r"(?:our|the) budget|zu teuer|trop cher|demasiado caro|te duur)\b",
    re.IGNORECASE,
)
MOST_HINTED = 40  # words of a mail that says little else


def hints_at_decision(text: str) -> bool:
    """Whether a short mail says something of an option or of the price that a person may mean as a decision."""
    return len(text.split()) <= MOST_HINTED and "?" not in text and _HINTS.search(text) is not None


def doubts_acceptance(text: str) -> bool:
    """Whether a text conditions, questions, changes or takes back an acceptance that stands beside it.

    A question of when the work begins does not."""
    return _CONDITIONS.search(_SMALL_QUESTION.sub(" ", text)) is not None


def doubts_decline(text: str) -> bool:
    """Whether a text leaves it open that the quote is declined. A reason ("not in this year's budget") does not."""
    return _UNSURE.search(text) is not None


def takes_back(text: str) -> bool:
    """Whether a text takes back an acceptance that was given before."""
    return _REVERSED.search(text) is not None


def is_about(sentence: str) -> bool:
    """Whether a sentence speaks of accepting or declining the quote, in whatever mood."""
    return len(sentence) <= 1000 and _ABOUT.search(sentence) is not None
