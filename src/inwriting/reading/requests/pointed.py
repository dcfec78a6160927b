"""Which attached files a mail points to as part of what it tells: "our landscape is in the PDF", "more in the attached
notes", "see landscape.pdf for the volumes".

A mail may bring much else: papers to be signed, a sample, a brochure, what somebody else once offered. So a file is part
of the telling only where a clause says that something of the case stands in it, and neither the clause nor the file's own
name or title says that it is another thing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from inwriting.reading.model import Document
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import own_words
from inwriting.reading.text.patterns import words

_SENTENCES = lazy.pattern(r"(?<=[.!?])\s+|\n\s*\n|\n(?=[ \t]*[-*•–] )|;\s")
_CLAUSES = lazy.pattern(r",\s+(?:(?:and|und|et|y|en|e)\s+)?|\s+(?:and|but|while|und|aber|et|mais|y|pero|maar)\s+", re.I)
_KINDS = {  # what people call a file of a kind
    ".pdf": r"pdf",
    ".docx": r"word|docx?",
    ".odt": r"odt",
    ".txt": r"txt|text",
    ".md": r"markdown|md",
    ".html": r"html|page",
    ".xlsx": r"excel(?: (?:file|sheet))?|spreadsheet|workbook|xlsx",
    ".ods": r"spreadsheet|calc|ods",
    ".csv": r"csv",
}
_FILE = (
    r"(?:document|file|paper|memo|minutes|notes?|overview|summary|description|page|pdf|word(?: file| document)?|docx?|text(?: file)?|txt|attachment|enclosure|annex|appendix|"
    r"dokument|datei|anlage|anhang|beilage|fichier|pièce jointe|annexe|documento|archivo|fichero|adjunto|anexo|bestand|bijlage)"
)
_REFERS = words(
    rf"\b(?:brief|request|rfq|enquiry|spec(?:ification)?|summary|list|details?|everything|it all) (?:is|are|comes|stands|sits) (?:in )?(?:the|this|that|our|my|an?) (?:[\w-]+ )?(?:\.?(?:md|pdf|docx?|txt|odt)\b|{_FILE}\b)(?! (?:that|which|they|from|sent|of each|in|we (?:get|receive|send))\b)|\b(?:attach(?:ed|ments?|ing)?\b(?! (?:to|on|in) (?!(?:this|the|my) (?:e-?)?mail))|enclos(?:ed|ure|ures)|annex(?:ed)?|appendix|(?:in|see|read|from|by|of|per) (?:the|our|this|my) (?:\w+ )?{_FILE}s?\b(?! (?:that|which|they|from|sent|of each|in|we (?:get|receive|send))\b)|angehängt\w*|beigefügt\w*|anbei|anhang|anlagen?|beilage|"
    r"ci-joint\w*|pièces? jointes?|joint en annexe|(?:en|voir) annexe|(?:le|ce) (?:pdf|document)|im (?:pdf|dokument)|adjunt\w+|(?:el|este) (?:pdf|documento)|bijgevoegd\w*|bijlagen?|(?:de|het) (?:pdf|document)|em anexo|anexos?|(?:o|no) (?:pdf|documento)|allegat\w+)\b"
)
_SEVERAL = words(
    r"\b(?:attachments|enclosures|(?:attached|enclosed) (?:\w+ )?(?:documents|files|papers|pdfs)|both (?:documents|files|pdfs)|(?:anlagen|anhänge)|pièces jointes|documents joints|adjuntos|bijlagen|anexos)\b|"
    r"^\W*(?:please |pls |kindly |bitte )?(?:(?:see|read|siehe|vgl\.?|s\.|voir|ver|zie) (?:the |our |also |auch |bitte )?(?:attached|attachments?|enclosed|anhang|anlagen?|pièces? jointes?|adjuntos?|bijlagen?|anexos?)|anbei)\W*$"
)
_TELLS = words(
    r"\b(?:see|refer|read|look (?:at|into)|find|found|describ\w+|description|details?|detailed|more|further|rest|everything|anything else|all (?:of )?(?:it|this|that|the)|remaining|explain\w*|listed|lists?|list of|set out|sets out|shown|shows|laid out|written (?:up|down)|contains?|covers?|stands?|(?:is|are) in|overview|notes|minutes|"
    r"landscape|architecture|systems?|process(?:es)?|workflows?|volumes?|figures|numbers|quantities|requirements?|scope|brief|background|summary|map|diagram|specification|what we (?:need|have|want|use|do)|how we|answers|"
    r"siehe|beschrieben|beschreibung|näheres|weiteres|mehr|einzelheiten|details|übersicht|notizen|landschaft|systeme|prozesse?|mengen|anforderungen|"
    r"voir|décrit\w*|détails?|précisions|notes|paysage|systèmes|processus|volumes|exigences|besoins|reste|"
    r"ver|descrit\w+|descripción|detalles?|más|notas|sistemas|procesos?|volúmenes|requisitos|resto|zie|beschreven|beschrijving|meer|overzicht|landschap|systemen|processen|aantallen|eisen|rest|descrição|detalhes|mais|processos|volumes)\b"
)
_OTHER_THING = (
    r"nda|non-?disclosure|confidentiality|agreements?|contracts?|dpa|terms|conditions|t&cs?|gtcs?|agb|sign(?:ed|ature|ing)?|samples?|examples?|typical|specimens?|templates?|forms? to|screenshots?|photos?|pictures?|logos?|brochures?|flyers?|leaflets?|catalog(?:ue)?s?|"
    r"presentations?|pitch|slides?|price ?lists?|offers?|quotations?|quotes?|proposals?|estimates?|invoice|credit note|purchase order|po|receipt|statement(?![\W_]{1,2}of[\W_]{1,2}(?:needs?|work|requirements?))|cvs?|resum[ée]s?|certificates?|certification|insurance|polic(?:y|ies)|questionnaires?|"
    r"code of conduct|annual report|accounts for|balance sheet|exports?|extracts?|dumps?|backups?|"
    r"vertrag|verträge|vereinbarung|muster|beispiel\w*|vorlage|angebote?|rechnung|preisliste|broschüre|präsentation|zertifikat\w*|contrat|accord|exemples?|modèles?|devis|offre|facture|plaquette|contrato|acuerdo|ejemplos?|presupuesto|oferta|factura|folleto|overeenkomst|voorbeeld\w*|offerte|factuur|exemplo|proposta|orçamento|fatura"
)
_ELSE = words(
    rf"\b(?:{_OTHER_THING})\b|"
    r"\b(?:old|older|former|previous|earlier|last year['’]?s?|outdated|superseded|obsolete|historical|another|other (?:supplier|vendor|bidder|company|firm)|somebody else|competitors?|sister|parent|customers['’]|comparison|inspiration|reference only|for (?:your )?information|fyi|"
    r"ignore|disregard|not|n['’]t|never|later|separately|will (?:follow|send)|to follow|if you (?:want|like|need)|nicht|kein\w*|alte[rsnm]?|pas|plus tard|no (?:es|está|son|están)|niet|geen|não)\b"
)
_BUT = words(r"\b(?:except|apart from|other than|außer|sauf|excepto|behalve|exceto)\b")
_TITLES = words(
    r"^\W*(?:(?:mutual|standard|general|our|the|sample|tax|commercial) )*(?:nda|non-?disclosure|confidentiality|agreement|contract|terms|conditions|agb|invoice|quotation|quote|offer|proposal|estimate|price ?list|brochure|catalog(?:ue)?|curriculum vitae|cv|certificate|polic(?:y|ies)|questionnaire|purchase order|order confirmation|delivery note|credit note|statement(?! of (?:needs?|work|requirements?))|receipt|"
    r"code of conduct|annual report|privacy|press release|case study|white ?paper|datasheet|data sheet|user guide|manual|release notes|vertrag|rechnung|angebot|preisliste|lieferschein|auftragsbestätigung|zertifikat|facture|devis|contrat|factura|presupuesto|contrato|factuur|offerte|fatura|orçamento)\b"
)
_NAMED_ELSE = words(
    rf"(?:^|[\W_\d])(?:{_OTHER_THING}|manual|guide|datasheet|white ?paper|case ?study|release ?notes|newsletter|privacy|gdpr|iso ?\d+|press)(?=[\W_\d]|$)"
)
_THE_OTHER = words(
    r"\b(?:the|my|our) (?:other|second|remaining|last) (?:attachment|enclosure|file|document|pdf|paper|one|annex)\b|\b(?:der|die|das) (?:andere|zweite) (?:anhang|anlage|datei|dokument|pdf)\b|"
    r"\b(?:l['’]autre|la seconde|le second|la deuxième|le deuxième) (?:pièce jointe|fichier|document|pdf|annexe)\b|\bel (?:otro|segundo) (?:adjunto|archivo|fichero|documento|pdf)\b|\b(?:de|het) (?:andere|tweede) (?:bijlage|bestand|document|pdf)\b"
)
_NOT_OURS = words(
    r"\b(?:is|are|contains?|shows?|only|just|ist|sind|zeigt|est|sont|montre|es|son|is|zijn|toont)\b[^.;]{0,60}\b(?:brochures?|leaflets?|flyers?|prospectus|pitch|advert\w*|sales (?:deck|slides|sheet)|price ?lists?|(?:their|the vendor['’]?s?|(?:a|the|our) (?:supplier|vendor|reseller|competitor|agency)['’]s|somebody else['’]s|another (?:firm|company|house)['’]s) (?:\w+ )?(?:offer|quot\w+|proposal|paper|slides|deck|document|brief|list|material)|theirs|"
    r"not ours|nothing of ours|only (?:so (?:that )?you (?:can )?see|for (?:your )?(?:information|amusement|comparison))|broschüre|prospekt|werbung|plaquette|dépliant|folleto|brochure|reclame)\b|"
    r"\b(?:nothing|none|not a word) (?:in|of) (?:it|that|there|them) (?:is|are|has to do with) (?:ours|us|our)\b|\b(?:ignore|disregard|forget|skip) (?:the|that) (?:pdf|word file|attachment|brochure|price ?list|file|other)\b"
)
_ATTACHED = lazy.pattern(
    r"\b(?:attach(?:ed|ment)|enclos(?:ed|ure)|annex(?:ed)?|anhang|anlage|angehängt|anbei|beigefügt|ci-joint|pièce jointe|adjunt\w+|bijlage|bijgevoegd|em anexo)\b",
    re.I,
)
_PITCH = lazy.pattern(
    r"(?P<price>\b(?:from|starting at|only|ab|dès|desde|vanaf) (?:(?:EUR|USD|GBP|CHF|AUD|CAD|[€$£]) ?\d|\d[\d.,]* ?(?:EUR|€))[^.\n]{0,20}\b(?:per|a|/|pro|par|al|por) ?(?:user|seat|month|mo|year|monat|mois|mes|maand)\b)|"
    r"(?P<yours>\byour (?:crm|erp|shop|accounting|books)\b ?[:–—])|(?P<call>\b(?:start (?:now|today|free)|book (?:a|your)|get started|contact (?:us|sales)|call us|try (?:it )?free|free trial|sign up|act now|talk to (?:us|our))\b)|"
    r"(?P<off>\b\d{1,2} ?% (?:off|discount|rabatt|de réduction|de descuento|korting)\b|\bsave (?:up to )?(?:[€$£] ?)?\d+ ?%?)|(?P<works>\b(?:works|connects|integrates) with (?:your|all|any|(?-i:[A-Z]))|\bplugs? into your\b)|(?P<typical>\btypical (?:project|budget|customer|client|volume|implementation|go-?live)\w*\b)|(?P<quick>\blive in (?:just |only )?\d+ (?:days|weeks)\b)|"
    r"(?P<one>\bone (?:vendor|platform|partner|suite|invoice)\b|\ball[- ]in[- ]one\b|\bfor the growing\b|\btrusted by\b|\b\d[\d,.]* (?:happy )?customers (?:worldwide|trust|in)\b|\b(?:award-winning|market[- ]leading|world-class|seamless(?:ly)?)\b)",
    re.I,
)
_SIGNS_OF_PITCH = 3
_OF_A_HOUSE = lazy.pattern(
    r"\b(?:our (?:crm|erp|accounting|accounts) (?:is|system is|runs)|we (?:run|use|work (?:in|with)) (?-i:[A-Z]))", re.I
)
_FIRST_LINES = 4  # among which a paper says what it is
_TITLE = 60  # characters: a longer line is no title
_EXTENSION = lazy.pattern(r"\.\w{1,5}$")
_STEM = 4  # letters: a shorter word of a file's name tells nothing


def pointed_at(body: str, files: Sequence[Document]) -> frozenset[str]:
    """The names of the attached files that a mail points to as part of what it tells."""
    open_to = [file for file in files if not is_another_thing(file)]
    found: set[str] = set()
    for start, end in own_words(body):
        for sentence in _SENTENCES.split(body[start:end]):
            said = " ".join(sentence.split())
            refers = _REFERS.search(said) is not None
            if _BUT.search(said) or not (refers or any(_is_named(said, file) for file in open_to)):
                continue
            for clause in _CLAUSES.split(said):
                if not _ELSE.search(_without_names(clause, open_to)):
                    found.update(file.name for file in _meant(clause, open_to, len(files), refers=refers))
    return frozenset(found)


def set_aside(body: str, files: Sequence[Document]) -> frozenset[str]:
    """The names of the attached files of which a mail says that they are another's, or only shown: "The PDF is the vendor's
    brochure", "The other attachment is what they sent us"; and of those that are written to sell something."""
    found = {file.name for file in files if is_pitch(file)}
    pointed = pointed_at(body, files)
    left = [file for file in files if file.name not in pointed]
    for start, end in own_words(body):
        for sentence in _SENTENCES.split(body[start:end]):
            said = " ".join(sentence.split())
            if _BUT.search(said) or not _NOT_OURS.search(_without_names(said, files)):
                continue
            if _THE_OTHER.search(said) and pointed:
                found.update(file.name for file in left if len(left) == 1)
            elif _THE_OTHER.search(said) and len(files) == 2:
                (fewer, _), (more, other) = sorted((len(_signs_of_pitch(file)), file.name) for file in files)
                found.update([other] if fewer < more else [])
            else:
                of_kind = [
                    file
                    for file in files
                    if (kind := _kind(file)) and re.search(rf"\b(?:the|das|die|le|el|de|het) (?:{kind})\b", said, re.I)
                ]
                named = [file for file in files if _is_named(said, file)]
                only = files if len(files) == 1 and _ATTACHED.search(said) else ()
                found.update(file.name for file in named or (of_kind if len(of_kind) == 1 else only) if file in left)
    return frozenset(found)


def is_pitch(file: Document) -> bool:
    """Whether a file is written to whoever reads it in order to sell, as brochures are, and tells of no house of its own."""
    return len(_signs_of_pitch(file)) >= _SIGNS_OF_PITCH and not _OF_A_HOUSE.search(_told(file))


def _told(file: Document) -> str:
    return "\n".join(" ".join(row) for row in file.rows)


def _signs_of_pitch(file: Document) -> set[str | None]:
    """The kinds of words by which a file sells something."""
    return {match.lastgroup for match in _PITCH.finditer(_told(file))}


def is_another_thing(file: Document) -> bool:
    """Whether a file says, by its name or a title among its first lines, that it is no telling of a case."""
    lines = (" ".join(" ".join(row).split()) for row in file.rows[:_FIRST_LINES])
    return _NAMED_ELSE.search(file.name) is not None or any(
        len(line) <= _TITLE and _TITLES.search(line) for line in lines
    )


def _meant(clause: str, files: Sequence[Document], attached: int, *, refers: bool) -> list[Document]:
    """The files of which a clause says that something stands in them: by name, by kind, all of them, or the only one. The
    words of a name alone count where its sentence `refers` to what is attached."""
    if named := [file for file in files if _is_named(clause, file) or (refers and _is_called(clause, file))]:
        return named
    if not (_TELLS.search(clause) and _REFERS.search(clause)):
        return []
    if _SEVERAL.search(clause):
        return list(files)
    of_kind = [file for file in files if (kind := _kind(file)) and re.search(rf"\b(?:{kind})\b", clause, re.IGNORECASE)]
    if of_kind:
        return of_kind if len(of_kind) == 1 else []
    return list(files) if attached == 1 else []


def _kind(file: Document) -> str:
    return _KINDS.get(f".{file.name.lower().rpartition('.')[2]}", "")


def _is_named(said: str, file: Document) -> bool:
    """Whether words name a file as it is: "landscape.pdf"."""
    return file.name.casefold() in said.casefold()


def _is_called(said: str, file: Document) -> bool:
    """Whether words call a file by the words of its name: "the landscape"."""
    parts = [part for part in re.split(r"[\W_\d]+", _EXTENSION.sub("", file.name.casefold())) if part]
    if max(map(len, parts), default=0) < _STEM:
        return False
    return re.search(r"\b" + r"[\W_]+".join(map(re.escape, parts)) + r"\b", said.casefold()) is not None


def _without_names(clause: str, files: Sequence[Document]) -> str:
    for file in files:
        clause = re.sub(re.escape(file.name), " ", clause, flags=re.IGNORECASE)
    return clause
