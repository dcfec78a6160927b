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
