"""How a person ends or pauses a request in words of their own: "please close this", "we have chosen another supplier",
"could you put this on hold until Monday?".

A sentence is sure where all of it is read, as that of an acceptance is. One that only sounds so is asked back, because
a quote that goes out against a clear no is as wrong as a case that is closed by words that only talk about it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from inwriting.reading.model import CommandRead
from inwriting.reading.replies.acceptance import declines
from inwriting.reading.text import lazy
from inwriting.reading.text.signature import leaves_list

MOST_READ = 300  # characters of a sentence that parts; a longer one says more than that


@dataclass(frozen=True, slots=True)
class Parting:
    """The command that a sentence means (`WITHDRAW`, `HOLD`, `DECLINE`), what else it says, and whether that is sure."""

    word: str
    argument: str
    sure: bool


_BEFORE = lazy.pattern(
    r"(?:(?:sorry|unfortunately|regrettably|apologies|hi|hello|ok(?:ay)?|so|also|and|but|thanks|thank you|well|then|"
    r"in the meantime|for now|meanwhile|i['’]?m afraid(?: that)?|we (?:regret|have) to (?:say|tell you|inform you) that|"
    r"(?:just )?to let you know(?: that)?:?|please note that|update:)[\s,.;:!–—-]{1,3})+",
    re.IGNORECASE,
)
_OURS = (
    r"(?:(?:our|the|this|my|that) (?:whole |entire |current )?(?:request|brief|enquiry|inquiry|case|ticket|file|thread|submission|scoping(?: request)?|rfq|"
    r"rfp|engagement|ask|process|project|matter|application|quote|quotation|quote (?:request|process)|integration(?: project)?)|this|it|"
    r"everything|the whole thing|all of (?:this|it))"
)
_VOLITION = (
    r"(?:(?:please|kindly|hereby|let['’]s|let us|(?:we|i)(?:['’]d| would) (?:like|prefer|ask you|need) to(?: have)?|"
    r"(?:we|i) (?:(?:now )?(?:want|wish|need|have|ask you|must) to|must|will|hereby|are going to|have decided to|decided to)|"
    r"(?:we|i)['’](?:ll|re going to)|you (?:can|may|should))\s){1,2}"
)
_POLITE = r"(?P<polite>(?:(?:can|could|would|will) (?:you|we) (?:please |kindly |maybe )?|would you mind ))"
_UNTIL = r"(?:\s(?P<until>(?:until|till|til|for(?! now| the (?:moment|time))|through|before)\s[^,;?!]{1,60}))"
_SINCE = r"(?:\s?(?:[,;:–—-]|\b(?:because|as|since|due to|while)\b)\s?(?P<why>[^?]{0,200}))?"
_END = r"(?:[,\s]+(?:please|thanks|thank you|for now|for the moment|for the time being|at once|now|then|immediately|too|as well))*[\s.!]*"
_HOLD_VERB = (
    rf"(?:put(?:ting)? {_OURS} (?:back )?(?:on|in) (?:hold|ice|pause)|(?:hold|holding|pause|pausing|suspend|suspending|park|parking|postpone|postponing|"
    rf"freeze|freezing) {_OURS}|hold off (?:on|with) {_OURS}|wait (?:with|before sending) {_OURS})"
)
_END_VERB = (
    rf"(?:(?:withdraw|cancel|close|drop|discontinue|terminate|abandon|stop) {_OURS}(?: from (?:the|your) [\w -]{{3,30}}|"
    rf"(?: down)?)|take us (?:off|out of) (?:the|your) [\w -]{{3,30}})"
)
_QUALIFIED = r"(?:\s(?:for|with|of) (?:this|the|our) (?:project|integration|work|engagement|request|scoping)|\sfor (?:\w+ ){1,3}reasons)?"
_HOLD = lazy.pattern(
    rf"(?:(?:{_VOLITION})?{_HOLD_VERB}|(?:we|i)(?: are|['’]re|['’]m| am)(?: now| currently)? {_HOLD_VERB}|"
    rf"(?:please )?(?:do not|don['’]t) send (?:us |me )?(?:the|a|your|any) (?:quote|quotation|offer)(?: yet)?(?: before (?P<before>[^,;?!]{{1,60}}))?)"
    rf"{_UNTIL}?{_SINCE}{_END}",
    re.IGNORECASE,
)
_HOLD_ASKED = lazy.pattern(rf"{_POLITE}{_HOLD_VERB}{_UNTIL}?{_END}\?{_END}", re.IGNORECASE)
_LINE = lazy.pattern(
    rf"(?:please )?(?-i:(?P<word>HOLD|WITHDRAW))(?![\w-])(?:\s{_OURS})?{_UNTIL}?{_SINCE}{_END}", re.IGNORECASE
)
_WITHDRAW = lazy.pattern(
    rf"(?:(?:{_VOLITION})?{_END_VERB}{_QUALIFIED}|"
    rf"(?:we|i) (?:no longer|do not|don['’]t) (?:need|want|require) (?:a|the|any|your|this) (?:quote|quotation|offer|proposal|work|"
    rf"integration|help|project)(?: any ?more| any longer| now)?|(?:there is |we have )?no (?:quote|quotation|offer) (?:is )?(?:needed|required|"
    rf"necessary)(?: any ?more| any longer)?)"
    rf"{_SINCE}{_END}",
    re.IGNORECASE,
)
_WITHDRAW_ASKED = lazy.pattern(rf"{_POLITE}{_END_VERB}{_QUALIFIED}{_END}\?{_END}", re.IGNORECASE)

_SOUNDS = (
    (
        "HOLD",
        lazy.pattern(
            rf"\bput (?:{_OURS}|the (?:work|integration|quote)) (?:on|in) (?:hold|ice|pause)\b|\b(?:hold|pause|suspend|postpone) "
            rf"(?:our|this|the|my) (?:request|brief|enquiry|inquiry|case|quote|process|scoping)\b|\bhold off\b|(?-i:^HOLD\b)|"
            r"^(?:(?:please|pls|kindly) )?(?:hold|pause|wait)(?: (?:until|till|for) [^.?!]{1,60})?(?: please)?\W*$|^let['’]s (?:wait|pause)\b|"
            r"\b(?:the|this|our) (?:project|request|integration) (?:is|has been|was) (?:now )?(?:put )?(?:on hold|paused|suspended|postponed)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "WITHDRAW",
        lazy.pattern(
            r"\b(?:withdraw|cancel|close|terminate|abandon|stop) (?:(?:our|this|the|my) (?:request|brief|enquiry|inquiry|case|ticket|quote|"
            r"quotation|quote process|process|scoping|application)\b)|(?-i:^WITHDRAW\b)|"
            r"(?:\b(?:please|kindly|to|let['’]s|must|should|(?:can|could) (?:we|you)) |^)(?:withdraw|cancel|close|stop|drop|terminate|abandon) "
            r"(?:this|it)\b(?=[\s.,!?]*(?:$|now|please|then|if|from))|^(?:please )?(?:cancel|stop|withdraw)(?: please)?\W*$|"
            r"\bwithdrawing (?:our|this|the|my)\b|\b(?:request|brief|application|enquiry|inquiry) (?:is|has been) (?:hereby )?withdrawn\b|"
            r"^(?:no,? )?not interested\b|\bdecided against (?:the project|it|this|going)\b|\b(?:have|need) to stop here\b|"
            r"\b(?:do not|don['’]t) (?:proceed|go ahead|continue)\b|"
            r"\b(?:we|i)(?: are|['’]re|['’]m| am)? (?:no longer|not) (?:interested|looking|pursuing|going ahead|going forward|proceeding|in need)\b|"
            r"\b(?:we|i) (?:no longer|do not|don['’]t) (?:need|want|require) (?:a|the|any|your) (?:quote|quotation|offer|proposal)\b|"
            r"\b(?:will not|won['’]t|cannot|can['’]t) (?:go ahead|proceed|continue)\b|"
            r"\b(?:the|this|our) (?:project|initiative) (?:is|has been|was) (?:now )?(?:cancell?ed|stopped|called off|abandoned|scrapped|shelved)\b|"
            r"\b(?:we|i)(?: have|['’]ve)? (?:cancell?ed|stopped|abandoned|scrapped|dropped|shelved) (?:the|our|this) (?:whole |entire )?(?:project|initiative)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "DECLINE",
        lazy.pattern(
            r"\b(?:we|i|management|the board|our (?:board|management|ceo|cfo|boss))(?: have|['’]ve| has| are|['’]re)?(?: now| already)? "
            r"(?:decided (?:to go (?:with|for)|for|on)|(?:going|gone|go|went|signed) with|chosen|chose|selected|picked|hired|opted for) "
            r"(?:another|a different|an? other|some(?:one|body) else|a competitor|an? (?:\w+ )?alternative|one of your competitors|a cheaper)\b|"
            r"\b(?:going|gone|went|go) elsewhere\b",
            re.IGNORECASE,
        ),
    ),
)
# In other languages nothing is sure; a clear no is still asked about before a quote goes out.
_ABROAD = (
    (
        "HOLD",
        lazy.pattern(
            r"\bauf eis\b|\b(?:pausieren|zurückstellen|ruhen lassen|aussetzen)\b|\b(?:mettre|mettons|met) [^.?!]{0,30}(?:en attente|en pause)\b|"
            r"\bsuspend(?:re|ons) (?:notre|la|le)\b|\b(?:pausar|poner en (?:pausa|espera))\b|\b(?:mettere|mettiamo) in (?:pausa|attesa)\b|"
            r"\b(?:pauzeren|uitstellen|in de wacht)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "WITHDRAW",
        lazy.pattern(
            r"\b(?:ziehe[n]?|nehme[n]?) (?:wir |ich )?(?:unsere|meine|die) anfrage [^.?!]{0,30}zurück\b|\banfrage [^.?!]{0,40}(?:zurück(?:ziehen)?|stornieren)\b|"
            r"\b(?:vorgang|anfrage|fall)\b[^.?!]{0,30}\bschließen\b|\bschließen sie\b[^.?!]{0,30}\b(?:vorgang|anfrage|fall)\b|\bkein (?:interesse|angebot) (?:mehr|nötig)\b|"
            r"\b(?:annul|retir)\w+ (?:notre|la|ma) demande\b|\b(?:cancel|retir|anul)\w+ (?:nuestra|la|mi) solicitud\b|\b(?:annull|ritir)\w+ la (?:nostra )?richiesta\b|"
            r"\bonze (?:aanvraag|offerteaanvraag) (?:in(?:trekken)?|annuleren)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "DECLINE",
        lazy.pattern(
            r"\banderen? (?:anbieter|dienstleister|lieferanten|partner|angebot)s?\b[^.?!]{0,20}\b(?:entschieden|gewählt|beauftragt)\b|"
            r"\b(?:choisi|retenu|opté pour) un autre (?:prestataire|fournisseur|partenaire)\b|\b(?:elegido|optado por|decidido por) (?:a )?otro (?:proveedor|socio)\b|"
            r"\b(?:scelto|optato per) un altro (?:fornitore|partner)\b|\b(?:gekozen voor|hebben voor) een andere (?:leverancier|partij|partner)\b|"
            r"\bescolhemos outro (?:fornecedor|parceiro)\b",
            re.IGNORECASE,
        ),
    ),
)
_FOR_NOW = lazy.pattern(r"\bfor (?:now|the moment|the time being)\b|\bat the moment\b", re.IGNORECASE)
_PAST = lazy.pattern(
    r"\b(?:last (?:year|time|month|spring|summer|autumn|winter|quarter)|(?:years?|months?|weeks?) ago|in (?:19|20)\d\d|back (?:then|in)|"
    r"previously|at (?:the|that) time|used to|had (?:put|decided|chosen|cancell?ed)|(?:old|previous|earlier|former|first|other) (?:project|attempt|"
    r"integration|integrator|request))\b",
    re.IGNORECASE,
)
_SUPPOSED = lazy.pattern(
    r"\b(?:if|unless|in case|whether|should (?:we|i)|would(?! like| you)|could(?! you| we)|might|may|were to|suppose|imagine|when(?:ever)?|before|"
    r"not (?:want|wish|going|intend|plan|need) to|do(?:es)? not|don['’]t (?:want|wish|plan|intend|mean)|never|without)\b",
    re.IGNORECASE,
)
_DOUBTED = lazy.pattern(
    r"\b(?:wrote|writes|said|says|asked|told (?:me|us))\b[^.?!\n]{0,20}:|\b(?:if|unless|maybe|perhaps|might|otherwise|provided|actually|however|on second thoughts?|scratch that|should (?:we|i)|"
    r"changed (?:my|our) mind|(?:ignore|disregard) (?:that|this|my|our)|but (?:only|first)|go on|go ahead|continue)\b",
    re.IGNORECASE,
)


def read_parting(sentence: str) -> Parting | None:
    """What a sentence does to the request, or sounds as if it did; None of one that only talks about it."""
    words = " ".join(sentence.split())
    if len(words) > MOST_READ:
        return None
    before = _BEFORE.match(words)
    said = words[before.end() :] if before else words
    past = _PAST.search(said) is not None
    if line := _LINE.fullmatch(said):
        doubted = _DOUBTED.search(said) is not None
        return Parting(line["word"], _argument(line), not doubted)
    if past:
        return None
    for word, pattern in (("HOLD", _HOLD), ("WITHDRAW", _WITHDRAW)):
        if found := pattern.fullmatch(said):
            if word == "WITHDRAW" and _FOR_NOW.search(said):
                return Parting("HOLD", "", False)
            return Parting(word, _argument(found) if word == "HOLD" else "", not _DOUBTED.search(said))
    for word, pattern in (("HOLD", _HOLD_ASKED), ("WITHDRAW", _WITHDRAW_ASKED)):
        if asked := pattern.fullmatch(said):
            until = _argument(asked) if word == "HOLD" else ""
            plainly = until or re.search(r"\b(?:please|kindly)\b", said, re.IGNORECASE)
            return Parting(word, until, bool(plainly) and not _DOUBTED.search(said))
    if (reason := declines(said)) is not None:
        return Parting("DECLINE", reason, True)
    if leaves_list(said):  # who wants no more mail may want the request to end, or only to be left out
        return Parting("WITHDRAW", "", False)
    if said.endswith("?") or _supposes(said):
        return None
    return next((Parting(word, "", False) for word, pattern in (*_SOUNDS, *_ABROAD) if pattern.search(said)), None)


def settle(
    said: Sequence[tuple[Parting, str]], others: str, given: Sequence[CommandRead], *, answered: bool
) -> tuple[CommandRead | None, CommandRead | None]:
    """The command that partings (each with its words) are, else the one to be asked about; one of both is None.

    `others` is what else was written, which may leave it open; who ends a request and answers questions or
    corrects facts (`answered`) means something else perhaps. A quote is declined only by the words that stand first,
    and what a command that was `given` there says already is not asked."""
    given_words = {command.word for command in given}
    if given_words & {"WITHDRAW", "DECLINE"}:
        return None, None
    said = [each for each in said if each[0].word not in given_words]
    if not said:
        return None, None
    one, words = next((each for each in said if each[0].sure), said[0])
    kinds = {parting.word for parting, _ in said if parting.sure} or {one.word}
    command = CommandRead(one.word, one.argument, words)
    sure = one.sure and len(kinds) == 1 and not _DOUBTED.search(others) and not (answered and one.word != "HOLD")
    unsure = any(not parting.sure and parting.word not in kinds for parting, _ in said)
    sure = sure and not unsure and one.word != "DECLINE" and not given_words & {"ACCEPT", "HOLD"}
    return (command, None) if sure else (None, command)


def _supposes(said: str) -> bool:
    """Whether a sentence supposes something, rather than asks for it on a condition ("please withdraw it if …")."""
    asks = re.match(r"(?:please|kindly|hold|withdraw)\b", said, re.IGNORECASE)
    return asks is None and _SUPPOSED.search(said) is not None


def _argument(found: re.Match[str]) -> str:
    until = (found.groupdict().get("until") or "").strip(" .!")
    return re.sub(r"[,\s]+(?:please|thanks|thank you)$", "", until, flags=re.IGNORECASE)
