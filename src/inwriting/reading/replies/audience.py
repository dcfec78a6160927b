"""Who is to get our letters, in the words of who writes to us: "please reply only to me", "leave the others off copy".

    alone    letters go to the writer, and nobody is copied; where names are given, those people alone are left out
    open     the wish is taken back: "you may copy everyone again"

What a system or somebody else sends to the writer ("orders go only to me"), what must not be copied in the work ("don't
copy the invoices") and who sees prices in a system are no such wish.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from inwriting.reading.model import ConditionRead
from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS
from inwriting.reading.text.patterns import compiled

ALONE, OPEN = "alone", "open"
_ME = r"(?:me|myself|the undersigned)"
_ONLY = r"(?:only|just|solely|exclusively|alone)"
_OURS = r"(?:quot(?:e|es|ations?)|offers?|proposals?|bids?|pricing|prices|your (?:repl(?:y|ies)|answers?|responses?|letters?|e-?mails?|mails?|quot\w+|prices))"
_NAME = rf"(?-i:[{CAPITALS}][\w’'-]+(?: [{CAPITALS}][\w’'-]+)?)|[\w.+'-]+@[\w.-]+\w"
_OTHERS = (
    r"(?:anyone|anybody|everyone|everybody|others|the others?|all(?: the)? others|the rest|them|him|her|all|(?:the |any )?(?:other )?(?:people|persons|recipients|addresses|addressees|parties)"
    r"|(?:my|our|the) (?:\w+ )?(?:colleagues?|boss|team|vendors?|suppliers?|partners?|consultants?|managers?|reps?|group|list))(?: else| (?:in|on) (?:cc|copy)| copied| I copied)?"
)
_WHO = rf"(?:{_NAME}|{_OTHERS})(?:(?:,| and|,? or| &) (?:{_NAME}|{_OTHERS})){{0,5}}"
# An order to us stands at the beginning of a clause, or behind "please", "you", "must".
_ORDER = r"(?:(?:^|[.,;:!–—-]\s*|[(*]|\b(?:please|pls|kindly|and|but|so|you|must|should|also|to|ask|only|hence|therefore|would|could|can|all))\s*)"
_ANSWER = r"(?:repl(?:y|ies)|respond|responses?|answers?|write(?: back)?|e-?mail|correspond(?:ence)?|communicate|come back|get back)"
_SMALL = r"(?: (?:it|this|everything|back|please|any|all|must|should|may|go|goes|be|sent|addressed|your \w+|by e-?mail|in writing)){0,4}"
_ALONE = compiled(
    rf"{_ORDER}{_ANSWER}{_SMALL},? (?:{_ONLY} to {_ME}|(?:to )?{_ME},? {_ONLY}|to {_ONLY} {_ME}|{_ONLY} {_ME})\b|"
    rf"\b{_OURS}\b[^.;?\n]{{0,40}}? (?:{_ONLY} (?:to|for) {_ME}|to {_ME},? {_ONLY}|for {_ME},? {_ONLY})\b|"
    rf"{_ORDER}(?:no|not|don['’]?t|do not|never|avoid|without)(?: use| using| hit| hitting| press| pressing)? (?:the |a )?[\"“']?repl(?:y|ies|ying)[- ](?:to[- ])?all\b|"
    rf"\brepl(?:y|ies) to {_ME},? (?:and |but )?not (?:to )?(?:all|the others?|everyone|everybody|the (?:whole )?(?:group|list|thread)|anyone else)\b|"
    rf"\b(?:prices|pricing|quot(?:e|es|ation)|figures|costs?|amounts?|offers?)\b[^.;?\n]{{0,60}}\b(?:from|to|by|with) (?:anyone|anybody|everyone|everybody) (?:else )?(?:but|except(?: for)?|other than|besides|apart from) {_ME}\b|"
    rf"\b(?:no one|nobody)(?: else)? (?:but|except(?: for)?|other than|besides|apart from) {_ME} (?:is to|may|should|must|can|shall|needs? to) (?:see|get|receive|read|know)\b|"
    rf"\bonly (?:I|{_ME}) (?:may|should|am to|must|shall|am allowed to) (?:see|read|get|receive|know) (?:the |your |any )?(?:quot\w+|prices|pricing|offers?|answers?|repl\w+)|"
    rf"\bfor my eyes only\b|{_ORDER}no (?:cc|copies|copy)(?: to (?:anyone|anybody|others)(?: else)?)?,? please\b|\bplease,? no (?:cc|copies)\b"
)
_LEFT_OUT = compiled(
    rf"{_ORDER}(?:leave|take|keep|drop|remove) (?P<a>{_WHO}) (?:off|out of|from|out from) (?:the |this |any |our |your |all )?(?:copy|copies|cc|c\.c\.|distribution(?: list)?|thread|loop|conversation|exchange|correspondence|repl(?:y|ies)|e-?mails?)(?! of)\b|"
    rf"{_ORDER}(?:do not|don['’]?t|not|never|no need to) (?:cc|c\.c\.) (?P<b>{_WHO})(?!\w)|"
    rf"{_ORDER}(?:do not|don['’]?t|not|never|no need to) (?:copy|include|keep|put|have) (?P<c>{_WHO}) (?:in|on)(?: your| the| any)? (?:copy|cc|the loop|loop|thread|repl(?:y|ies)|answers?)\b|"
    rf"{_ORDER}(?:do not|don['’]?t|not|never) copy (?P<d>{_OTHERS})(?: in)?(?=\W*$|[.,;:!)]| (?:on|in|with|into|please|any ?more|from)\b)|"
    rf"\bwithout (?:copying|cc['’]?ing|cc) (?:in )?(?P<e>{_WHO})|"
    rf"\b(?P<f>no ?(?:one|body)(?: else)?) (?:is to be|should be|needs? to be|may be|must be|to be|shall be|is|be) (?:copied(?: in| on)?|(?:on|in) (?:copy|cc))\b"
)
_OPEN_AGAIN = compiled(
    rf"{_ORDER}(?:copy|cc|include|add|put|bring|keep) (?:{_WHO}) (?:(?:in |on )?(?:copy |cc )?(?:again|once more)|back (?:in|on|into|to)(?: copy| cc| the (?:loop|thread))?)\b|"
    rf"\b(?:you (?:can|may)|please|feel free to|from now on,?|now) (?:reply[- ](?:to[- ])?all|(?:copy|cc) (?:everyone|everybody|all(?: of (?:us|them))?|the others))(?: again| now| in| from now on)?\b|"
    rf"\b(?:everyone|everybody|the others|all of us|{_NAME}) (?:can|may|should) (?:be (?:copied|on copy|in cc|cc['’]?d)|see (?:the|your) (?:letters|mails?|answers|quotes?)) (?:again|now|from now on)\b"
)
_DEPENDS = lazy.pattern(r"\s*(?:if|when|unless|once|until|where|in case)\b", re.I)  # "only reply to me if …"
_ANY = lazy.pattern(rf"(?:{_OTHERS}|no ?one.*|nobody.*)$", re.I)


def read_audience(text: str, sentences: Sequence[tuple[int, int]]) -> tuple[ConditionRead, ...]:
    """The wishes in the sentences that the writer wrote, in their order: `name` are those who are to be left out, "" for
    everybody but the writer."""
    return tuple(_wishes(text, sentences))


def _wishes(text: str, sentences: Sequence[tuple[int, int]]) -> Iterator[ConditionRead]:
    for start, end in sentences:
        sentence = text[start:end].rstrip()
        start += len(sentence) - len(sentence.lstrip())
        flat = re.sub(r"\s", " ", sentence.strip())
        alone, left = _ALONE.search(flat), _LEFT_OUT.search(flat)
        found = alone or left
        if found and not _DEPENDS.match(flat, found.end()):
            who = "" if alone or left is None else next((name for name in left.groups() if name), "")
            yield ConditionRead(
                ALONE, "" if _ANY.fullmatch(who) else who, text[start:end].rstrip(), start, start + len(flat)
            )
        elif not found and _OPEN_AGAIN.search(flat):
            yield ConditionRead(OPEN, "", text[start:end].rstrip(), start, start + len(flat))
