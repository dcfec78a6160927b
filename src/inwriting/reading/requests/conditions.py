"""What a request makes a condition of the exchange: an agreement on confidentiality, or a portal to submit to.

    nda      "subject to NDA", "confidential, NDA attached", "NDA to be signed", a request to treat the brief as
             confidential, an attached file that is such an agreement by its name or its first lines
    portal   "submit via our portal", "upload your offer in Ariba", "to https://…", "offers by e-mail are not accepted"
    alone    "reply only to me", "leave the others off copy", and `open` that takes it back (see `audience`)

The disclaimers that mail servers put under every mail make nothing confidential, nor does an agreement that is only named
as what the systems hold. Who only asks whether we sign such agreements has not made it a condition yet; who asks us to sign
theirs, or to sign first, has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from inwriting.reading.model import ConditionRead, Document
from inwriting.reading.page.layout import BULLET
from inwriting.reading.replies.audience import read_audience
from inwriting.reading.requests.portals import portal_of
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import own_words
from inwriting.reading.text.patterns import compiled
from inwriting.reading.told.prose import sentences

_AGREEMENT = (
    r"(?:(?-i:NDAs?|CDAs?)|non[- ]?disclosure(?: agreements?| undertaking)?|confidentiality (?:agreements?|undertaking)|confidential disclosure agreement|"
    r"(?-i:NDA|GHV)|geheimhaltungs(?:vereinbarung|erklärung)|vertraulichkeits(?:vereinbarung|erklärung)|verschwiegenheitserklärung|"
    r"accord de (?:confidentialité|non[- ]divulgation)|acuerdo de confidencialidad|geheimhoudings(?:overeenkomst|verklaring)|"
    r"acordo de (?:confidencialidade|não divulgação))"
)
_NDA = compiled(rf"\b{_AGREEMENT}(?!\w)")
_IMPOSED = compiled(  # with an agreement in the same sentence, what makes it a condition
    rf"\b(?:subject to|under|unterliegt|bound by|covered by|governed by|on the basis of|with|pending|until|unter|sous|soumis\w* à|bajo|sujet\w* a|onder|sob|mit|avec|con|met|com)(?: [\w’'-]+){{0,4}}? {_AGREEMENT}(?!\w)|\({_AGREEMENT}|"
    r"\b(?:sign(?:ed|ing|s|ature)?|countersign\w*|execut\w+|enter(?:ed|ing)? into|return\w*|complet\w+|accept\w*|agree[ds]?|require\w*|need\w*|must|shall|mandatory|necessary|prerequisite|condition\w*|conclud\w+|expect\w*|want\w*|attach\w*|enclosed|please|kindly|before|prior|"
    r"first|after|once|appl(?:y|ies)|in (?:force|place)|release[ds]?|share|unterzeich\w+|unterschr\w+|erforderlich|voraussetzung|benötig\w+|brauchen|bitte|anbei|beigefügt|abschließen|abgeschlossen|zuvor|vorher|vorab|nötig|signe[rz]?|signé\w*|exig\w+|nécessaire|préalable\w*|"
    r"ci-joint\w*|avant|firmar|firm[aeo]\w*|requier\w+|necesari\w+|previ\w+|adjunt\w+|antes|tekenen|teken|ondertekend\w*|vereist|nodig|bijgevoegd|vooraf|assinar|assin[ae]\w*|obrigatóri\w+|anex\w+)\b"
)
_HELD = compiled(  # agreements that the systems hold, and others sign
    rf"{_AGREEMENT} (?:documents?|files?|status|dates?|fields?|flags?|records?|registers?|process|workflows?|approvals?|templates?|expir\w+|management|tracking|library|folders?)\b|"
    r"\b(?:when(?:ever)?|once|after|if|as soon as|(?:every|each) time) (?:an? |the |our |each |every )?(?:new )?(?:customers?|clients?|prospects?|leads?|candidates?|employees?|dealers?|deals?|opportunit\w+|accounts?)\b|"
    rf"\b(?:shows?|stores?|holds?|tracks?|archives?|uploads?|generates?|creates?|sends? out|lists?|contains?) (?:[\w’'-]+ ){{0,4}}?{_AGREEMENT}(?!\w)"
)
_FOR_US = compiled(r"\b(?:please|kindly|attached|enclosed|you|your|bidders?|suppliers?|vendors?|tenderers?)\b")
_FEW = 6  # words that name an agreement and nothing besides: "NDA applies", "Confidential (NDA)"
_THIS_REQUEST = r"(?:this|these|the|all|any|our) (?:\w+ ){0,2}?(?:brief|request|rf[qpi]|enquiry|inquiry|tender|document\w*|information|contents?|project|matter|materials?|details)"
_NOT_PASSED_ON = (
    r"(?:(?:may|must|shall|should|can|will|is|are)(?: not|n['’]t)|cannot|never)(?: to)? be (?:\w+ or )?(?:disclosed|shared|passed on|distributed|circulated|revealed|divulged|communicated|forwarded|made available|published) "
    r"(?:\w+ )?(?:to|with|outside|beyond) (?:any )?(?:third|any|others?\b|outsiders?|persons?|people|your|the (?:company|organi[sz]ation|team|recipient|evaluation))|(?:is|are) (?:strictly |company |highly )*(?:proprietary|confidential)"
)
_CONFIDENTIAL = compiled(
    r"\b(?:treat(?:ed)?|keep|kept|handle[d]?|hold|held|regard(?:ed)?|remains?|stays?) (?:\w+ ){0,6}?(?:strictly |as |in )*(?:confidential(?:ly)?|confidence)\b|"
    r"\b(?:this|our|the) (?:brief|request|rf[qpi]|enquiry|inquiry|tender|document|information|project|matter|content\w*) (?:\w+ ){0,3}?(?:is|are) (?:strictly |company |highly )*confidential\b|"
    r"\b(?:streng )?vertraulich (?:zu )?behandel\w+|"
    rf"\b{_THIS_REQUEST} [^.;?]{{0,60}}?\b{_NOT_PASSED_ON}\b|\b(?:not|never|n['’]t) (?:to )?(?:share|disclose|pass on|circulate|distribute|discuss|reveal|forward|show) "
    rf"(?:this|these|it|them|any of (?:this|it)|{_THIS_REQUEST})(?: \w+)? (?:with|to|outside|beyond|among) (?:any|others?|third|your|the (?:team|outside|market)|other)|"
    r"\bcommercial(?:ly)?[ -]in[ -]confidence\b|\bfor your eyes only\b|\bnot for (?:further |onward |general |public |external )?(?:distribution|disclosure|circulation)\b|\b(?:proprietary and confidential|confidential and proprietary)\b|"
    r"\btraité\w* (?:de manière |comme )?confidentiel\w*|\btratar\w* (?:de forma |como )?confidencial\w*"
)
_NOT_IT = compiled(  # a mail server's disclaimer, a refusal, something asked, somebody else's agreement
    r"\bthis (?:e-?mail|mail|message|communication|transmission)(?: (?:and|including|with) [^.;]{0,40}?)? (?:is|are|may|might|contains?)\b(?! subject to (?:our|the) )|\b(?:diese (?:e-?mail|nachricht)|ce (?:message|courriel|mail)|este (?:mensaje|correo)|dit bericht|esta mensagem)\b|"
    r"\b(?:may|might|could) (?:also )?be (?:covered|protected|subject)|"
    r"\b(?:intended (?:recipient|solely|only|for)|privileged|in error|addressee|disclaimer|bestimmungsgemäß\w*|irrtümlich|destinataire|"
    rf"(?:no|without|not|don['’]t|doesn['’]t|never|kein\w*|sans|sin|geen) (?:\w+ )?(?:\w+ )?(?:an? |any |the )?{_AGREEMENT}|"
    rf"{_AGREEMENT} (?:is |are )?(?:not|never|un)\s?(?:needed|required|necessary)|(?:not|n['’]t) (?:need|require|want|have) |"
    r"(?:customers?|clients?|patients?|members?|employees?|users?|suppliers?)['’]?s?['’]? (?:data|records?|information|details)|personal data|(?:stored?|kept|filed?|tracked?|managed?) in)\b"
)
_ASKED = compiled(
    r"^\W*(?:do|does|would|could|can|will|are|is|if|should|have) (?:you|your|we|an?|it|necessary|needed)\b|\?\W*$|\bif (?:you|u|needed|required|necessary)\b"
)
_ASKED_FIRST = compiled(  # what is asked for is theirs, or comes before all else: "Would you be able to sign our NDA first?"
    rf"\b(?:sign|agree to|enter into|accept|execute|return|countersign|complete)\w*\b[^.;?]{{0,20}}?\b(?:our|this|the|the attached) (?:\w+ ){{0,2}}?{_AGREEMENT}(?!\w)|"
    rf"\b(?:sign|agree to|enter into|accept|execute)\w*\b[^.;?]{{0,30}}?\b{_AGREEMENT}(?!\w)[^.;?]{{0,30}}?\b(?:first|before(?:hand)?|prior|up ?front|in advance)\b|"
    rf"\b(?:first|before (?:we|you|i|any|that)|prior to)\b[^.;?]{{0,40}}?\b(?:sign|agree to|enter into|accept|execute)\w*\b[^.;?]{{0,30}}?\b{_AGREEMENT}(?!\w)"
)
_ASKS_OF_US = compiled(
    r"^\W*(?:do|does|would|will|should|is|are) (?:you (?:need|require|want|have|usually|normally|ever)|we (?:need|have)|it|there)\b|\bif (?:you|needed|required|necessary)\b"
)
_ATTACHED = compiled(
    r"\b(?:attached|enclosed|attachment|anbei|beigefügt\w*|anhang|ci-joint\w*|adjunt\w+|bijgevoegd\w*|bijlage|anex\w+)\b"
)

_FILE_NAME = lazy.pattern(
    r"(?:^|[\W_])(?:m?nda|cda|ghv|non[\W_]*disclosure|confidentiality|geheimhaltung\w*|vertraulichkeit\w*|confidentialit[eé]|confidencialidad\w*|geheimhouding\w*)(?=[\W_\d]|$)",
    re.I,
)
_BREAK = lazy.pattern(  # a blank line, or a line with a marker or a number
    r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–▪]|\(?\w{1,4}[.)]|\d{1,3}(?:\.\d{1,3})+|[A-Z]{1,5}-?\d{1,3})[.):]?[ \t])"
)
_FIRST_LINES = 15  # in which a document says what it is
_TITLE = 90  # characters: a longer line is no title


def read_conditions(
    text: str,
    documents: Sequence[Document] = (),
    files: Sequence[str] = (),
    *,
    spans: Sequence[tuple[int, int]] | None = None,
) -> tuple[ConditionRead, ...]:
    """The conditions that a mail names, each kind once; `documents` are its attached texts, `files` all attached names.

    `spans` are the writer's own words, where that is known better than from the text."""
    found: dict[str, ConditionRead] = {}
    said = list(_said(text, own_words(text) if spans is None else spans))
    before = said[0][0] if said else 0
    for first, last in said:
        marker = BULLET.match(text, first, last)
        first = marker.end() if marker else first
        sentence = text[first:last]
        start, end = first + len(sentence) - len(sentence.lstrip()), first + len(sentence.rstrip())
        if "nda" not in found and _makes_confidential(sentence):
            found["nda"] = ConditionRead("nda", "", text[start:end], start, end)
        portal = None if "portal" in found else portal_of(text[before:last], sentence)
        before = first
        if portal:
            found["portal"] = ConditionRead("portal", portal, text[start:end], start, end)
    attached = agreements(documents, files)
    if "nda" not in found and attached:
        found["nda"] = ConditionRead("nda", "", attached[0], 0, 0)
    return (*found.values(), *read_audience(text, said))


def agreements(documents: Sequence[Document], files: Sequence[str]) -> tuple[str, ...]:
    """The names of the attached files that are agreements on confidentiality."""
    known = {document.name for document in documents if is_agreement(document)}
    return tuple(name for name in files if name in known or _FILE_NAME.search(name))


def is_agreement(document: Document) -> bool:
    """Whether an attached file is an agreement on confidentiality: by its name, or a title among its first lines."""
    lines = [" ".join(" ".join(row).split()) for row in document.rows[:_FIRST_LINES]]
    return bool(_FILE_NAME.search(document.name)) or any(
        len(line) <= _TITLE and (title := _NDA.search(line)) and len(title.group()) * 2 >= len(line) for line in lines
    )


def _makes_confidential(sentence: str) -> bool:
    if _NOT_IT.search(sentence):
        return False
    if _NDA.search(sentence):
        if _ASKED_FIRST.search(sentence) and not _ASKS_OF_US.search(sentence):
            return True
        if _HELD.search(sentence) and not _FOR_US.search(sentence):
            return False
        if not (_IMPOSED.search(sentence) or len(sentence.split()) <= _FEW):
            return False
        return not _ASKED.search(sentence) or _ATTACHED.search(sentence) is not None
    return _CONFIDENTIAL.search(sentence) is not None


def _said(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The sentences of each paragraph."""
    for start, end in spans:
        position = start
        for gap in [*_BREAK.finditer(text[start:end]), None]:
            stop = end if gap is None else start + gap.start()
            yield from sentences(text, position, stop)
            position = end if gap is None else start + gap.end()
