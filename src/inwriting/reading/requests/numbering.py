"""The numbers that a request gives to its own paragraphs and questions: 1., 2.1, R-07, (a), § 4.

A number belongs to what stands behind it, up to the next one. A number over others ("2. Integration" above 2.1) is a heading
and asks nothing itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from inwriting.reading.model import NumberedRead
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import own_words
from inwriting.reading.told.prose import mood_of, sentences

_LABEL = lazy.pattern(
    r"(?m)^[ \t]*(?:[-*•][ \t]+)?\**(?P<label>"
    r"§ ?\d{1,3}(?:\.\d{1,3})*|"
    r"(?!(?:[QH][1-4]|V\d) )[A-Z]{1,6}[-–. ]?\d{1,4}(?:[.-]\d{1,3})*(?=[.):\]][ \t]|[ \t]+[A-ZÀ-Þ])|"  # R-07, REQ 12, A.3
    r"[A-Z](?=\.[ \t]+[A-ZÀ-Þ])|"  # C., over (a) and (b) or over C.1
    r"\d{1,3}(?:\.\d{1,3}){1,4}(?=[.):][ \t]|[ \t]+[A-ZÀ-Þ])|"  # 2.1
    r"\(?\d{1,3}(?=[.)][ \t])|"  # 1., 1), (1)
    r"\(?[a-z](?=\)[ \t])"  # a), (a)
    r")\**[.):\]]?[ \t]+(?=\S)"
)
_NEXT = lazy.pattern(  # of no number but the one that goes on from the last: "R5 1,080 bookings", "3 Conditions" above its words
    r"(?m)^[ \t]*(?P<label>[A-Z]{1,6}[-–. ]?\d{1,4})[ \t]+(?=\d)|"
    r"^[ \t]*(?P<section>\d{1,2})[ \t]+(?=[A-ZÀ-Þ][^\W\d_][^\n\t.?!:;,]{1,50}$)"
)
_WORDS = lazy.pattern(r"[^\W\d_]{2}")
_BLANK = lazy.pattern(r"\n[ \t]*\n[ \t]*(?=\S)")
_TABLE = lazy.pattern(r"\n(?=[^\n\t]+\t)")
_TITLE = lazy.pattern(
    r"[ \t]*(?=[A-ZÀ-Þ])(?:[^\s.?!:;]+ ){0,5}[^\s.?!:;]*[^\W_]\)?[ \t]*(?=\n)"
)  # a short line without a stop
_GOES_ON = lazy.pattern(r"\n[ \t]*[a-zß-ÿ]")  # the words of a line that was full
_BELOW_TITLE = lazy.pattern(r"\s+")
_ANSWERED = lazy.pattern(
    r"[^?\n]+(?:\n[^?\n]+)?\?[ \t]*[\n\t](?!\W*(?:please|must|should|could|may|high|low|medium|mandatory|optional|required|yes ?/ ?no|y ?/ ?n|\d+ ?(?:%|points?))\b)[^?]*[^?\s][^?]*",
    re.I,
)
_MARKED_ANSWER = lazy.pattern(
    r"[ \t]*\n(?:[ \t]*\n)?[ \t]*(?:>{1,3}|=>|-{1,2}>|→|»|#+|\*{2,}|A:|[Aa]nswer:)[ \t]*[^\s>]"
)
_ALONE = lazy.pattern(r"[A-Z]")
_LETTERED = lazy.pattern(r"[A-Z][.-]?")
_INVITES = lazy.pattern(
    r"\b(?:(?:invites?|requests?|solicits?|calls? for|asks? for|seeks?|hereby request|wishes to receive|would like|need|want)\b[^.?]{0,40}\b(?:quot(?:es?|ations?)|offers?|bids?|tenders?|proposals?)|please (?:quote|bid|tender)|"
    r"(?:bittet|bitten|ersucht)\b[^.?]{0,40}\bangebote?|(?:sollicite|demande)\b[^.?]{0,40}\b(?:offres?|devis)|(?:solicita|pide)\b[^.?]{0,40}\b(?:ofertas?|presupuestos?)|(?:vraagt|verzoekt)\b[^.?]{0,40}\boffertes?)\b",
    re.I,
)
_PRICES = lazy.pattern(  # what the priced options of a quote say
    r"\b(?:state|provide|give|indicate|specify|include|break ?down|submit|list|name|attach|set out|propose)\b[^.?]{0,40}\b(?:fixed |total |firm |net )?(?:prices?|pricing|costs?|fees?|price breakdown|cost breakdown)\b|"
    r"\b(?:nennen|geben|weisen)\b[^.?]{0,40}\b(?:preise?|kosten|festpreis)\b|\b(?:indique[zr]|précise[zr]|détaille[zr])\b[^.?]{0,40}\b(?:prix|coûts?|tarifs?)\b|\b(?:indi(?:que|car)|desglos\w+)\b[^.?]{0,40}\b(?:precios?|costes?)\b",
    re.I,
)
_RATES = lazy.pattern(
    r"\b(?:(?:day|daily|hourly|hour|man-?day|per[- ]diem) ?rates?|rate ?cards?|rates? (?:per|by|for each) (?:role|day|hour|grade|profile)|(?:tages|stunden)s[aä]tze?\w*|(?:taux|tarifs?) (?:journaliers?|horaires?)|TJM|prix (?:par )?jour\w*|"
    r"tarifas? (?:diarias?|horarias?|por (?:día|hora))|(?:dag|uur)tarie(?:f|ven)|(?:preços?|tarifas?|taxas?) (?:diári[oa]s?|por dia|por hora)|tariff[ae] (?:giornalier|orari)[ae])\b",
    re.I,
)
_OWN_RATES = lazy.pattern(
    r"\b(?:our|unsere?|nos|nuestras?|onze) (?:own )?(?:day|daily|hourly|tages|stunden|tarif)", re.I
)
_TELLS = lazy.pattern(
    r"\W*(?:(?:we|i|our|there (?:is|are)|the (?:buyer|client|company|customer|contracting authority|organi[sz]ation|group|issuer)|until|since|in 20\d\d|today|currently|wir|unsere?|nous|notre|nosotros|nuestr[oa]s?|wij|onze)\b)",
    re.I,
)
_WANTS = lazy.pattern(
    r"\?|\b(?:shall|must|should|please|kindly|need(?:s|ed)?|wants?|requires?d?|expects?|would like|state|describe|explain|provide|confirm|specify|include|indicate|list|name|propose|you|your|suppliers?|bidders?|contractors?|tenderers?|vendors?|asked|requested|invited|(?:is|are) to|"
    r"soll(?:en|te)?|muss|müssen|bitte|sie|doit|doivent|vous|deben?|ustedes?|moet(?:en)?|u)\b",
    re.I,
)
_BACKGROUND = lazy.pattern(
    r"\W*(?:(?:company |project |general |organi[sz]ational )?background|introduction|preamble|about (?:us|the (?:company|organi[sz]ation|client|buyer|group))|context|who we are|our company|company profile|the company|history|"
    r"overview|(?:current |present )?situation|hintergrund|ausgangslage|einleitung|contexte|introducción|antecedentes|inleiding|achtergrond|introdução|enquadramento)\b[^\n.:]{0,30}(?:[\n:.]|$)",
    re.I,
)
_NAME_PART = r"[A-ZÀ-Þ][\w&.’'-]*,? (?:\([^()\n]{1,40}\),? )?(?:and |of |& |for )?"
_COMPANY = lazy.pattern(  # "Northgate Valves Ltd manufactures industrial valves in Leeds", but not "Delay is penalised"
    rf"\W*(?:[Tt]he )?(?:(?:{_NAME_PART}){{2,6}}(?:is|are|was|has|have)|(?:{_NAME_PART}){{1,6}}(?:makes?|manufactures?|produces?|employs?|sells?|operates?|provides?|runs?|distributes?|serves?|supplies|owns|develops|designs|"
    r"builds|trades|imports|exports|consists|delivers|specialises|specializes))\b"
)
_NOTHING_YET = lazy.pattern(  # "Security: to be named"
    r"[\w /&’'-]{2,40}: ?(?:still )?(?:to be (?:named|confirmed|decided|defined|determined|announced)|t\.?b\.?[cdna]\.?|open|none|n/?a|not (?:yet )?(?:named|decided|known|applicable|disclosed)|unknown)(?: yet)?\W*",
    re.I,
)
_SET_ASIDE = lazy.pattern(
    r"\boutside (?:of )?(?:the|this|that|our|your) (?:request|rf[qpi]|tender|enquiry|inquiry|project|work|contract|brief|quotation)\b|"
    r"\t(?:rejected|declined|dropped|withdrawn|struck(?: out)?|cancelled|discarded|refused|not (?:accepted|wanted|needed|required|pursued)|won['’]t(?: have| do)?|abgelehnt|gestrichen|entfällt|verworfen|zurückgezogen|rejetée?|refusée?|"
    r"abandonnée?|rechazad[oa]|descartad[oa]|anulad[oa]|afgewezen|vervallen|geschrapt|rejeitad[oa]|recusad[oa])(?=[\s.,;(]|$)(?! (?:if|unless|when|orders|invoices|records|messages))",
    re.I,
)
_NO_MATTER = lazy.pattern(  # "the carillon … has nothing to do with this request"
    r"\b(?:has|have) nothing (?:at all |whatever |whatsoever )?to do with (?:this|it|that|the (?:request|tender|project|work|quotation|integration|enquiry|inquiry|job))\b[^.?!]{0,20}[.!]?\s*$|"
    r"\b(?:is|are) (?:mentioned |given |listed )?(?:only )?for (?:your )?information(?: only)?[.!]?\s*$",
    re.I,
)
_TO_DO = lazy.pattern(  # of the house's own people, in its minutes
    r"\W*(?:to[- ]?dos?|actions?(?: items?| points?)?|action list|next steps|tasks|any other business|a\.?o\.?b\.?|pendencias|offene punkte|aufgaben)\s?[:.\n–—-]",
    re.I,
)
_OF_US = lazy.pattern(
    r"\b(?:you|your|please|kindly|(?:the )?(?:suppliers?|bidders?|contractors?|tenderers?|vendors?|consultants?|integrators?)|shall|must)\b|\?",
    re.I,
)
_FIELD = lazy.pattern(  # of a form: what it asks for, and what was filled in
    r"(?!.*\b(?:you|your|please)\b)[^\t?]{2,60}\t[ \t]*(?!(?:must|should|could|may|high|low|medium|mandatory|optional|required|m|s|c|w|[abc]|[1-5])[ \t]*$)(?P<value>[^\t?]+)[ \t]*",
    re.I,
)
_COLON = lazy.pattern(r"(?!.*\b(?:you|your|please)\b)[^\t?:.]{2,40}:[ \t]+(?P<value>[^\t?]+)", re.I)
_FEW_SENTENCES = 3
_TERMS = lazy.pattern(  # of a contract: nothing is asked, and a person has to know
    r"\b(?:penalt(?:y|ies)|damages|liab\w+|warrant\w+|insur\w+|indemnit\w+|payment terms|paid within|within \d+ days|law|jurisdiction|confidential\w*|vertragsstrafe|haft\w+|gewährleistung|pénalités?|garanties?|penaliza\w+|garantías?|boete\w*|multas?)\b",
    re.I,
)
_NOT_FILLED = lazy.pattern(  # a field of a form that has nothing in it, or points elsewhere
    r"[^\t]{2,60}\t[ \t]*(?:[-–—/.]+|none|nil|no|nobody|not applicable|n/?a|t\.?b\.?[acd]\.?|(?:as|see) (?:\w+ )?(?:\d[\d.]*|above|below|mail|attached|annex \w+)|keine?[rs]?|entfällt|siehe (?:\d+|oben)|aucune?|néant|voir (?:\d+|ci-dessus)|ninguno?a?|no aplica|ver (?:\d+|arriba)|geen|n\.?v\.?t\.?|zie (?:\d+|boven)|nenhuma?)(?!\w)(?:[ ,(][^\t]*)?",
    re.I,
)
_STATES = lazy.pattern(  # a verb that says how things are, or are to be no more
    r"\b(?:is|are|was|were|has|have|had|does|did|goes?|comes?|gets?|becomes?|stays?|remains?|no longer|any ?more|ist|sind|hat|haben|wird|est|sont|ont|es|son|está|están|tienen?|heeft|hebben|zijn|wordt|são|tem|têm)\b(?! to\b)",
    re.I,
)
FEWEST = 3  # numbers of a list; fewer are an aside
MOST = 200


def read_numbering(text: str, *, spans: Sequence[tuple[int, int]] | None = None) -> tuple[NumberedRead, ...]:
    """The numbered paragraphs and requests of a text in their order; nothing where it has no numbering of its own.

    "(a)" under 2.1 is `2.1(a)`. `spans` are the writer's own words, where that is known better than from the text."""
    found: list[NumberedRead] = []
    for start, end in own_words(text) if spans is None else spans:
        found += _numbered(text, start, end)
    prefixes = Counter(_prefix(item.label) for item in found)
    # "RFQ 4711" over it all is the name of the request; "R-07" has others beside it, and "A.1" has "B.1"
    lettered = {prefix[0] for prefix in prefixes if _LETTERED.fullmatch(prefix)}
    found = [
        item
        for item in found
        if not (prefix := _prefix(item.label)) or prefixes[prefix] > 1 or (len(lettered) > 1 and prefix[0] in lettered)
    ]
    if _are_answered(found, text):
        return ()
    if len(found) < FEWEST or len({item.label for item in found}) < FEWEST or _are_sections(found, text):
        return ()
    to_answer = _ANSWERED_BY_NUMBER.search(text) is not None
    return tuple(replace(item, to_answer=to_answer) for item in found[:MOST])


_TITLE_WORDS = 6
_ANSWERED_BY_NUMBER = lazy.pattern(
    r"\b(?:rf[qpi]|requests? for (?:quotations?|quotes?|proposals?|information|tenders?)|invitation to (?:tender|bid|quote)|tender\w*|bid(?:s|der|ders|ding)?|suppliers?(?= (?:shall|must|should|is|are|will))|"
    r"contractors?|requirements? \d|(?:please|kindly) (?:describe|state|explain|provide|confirm|specify|indicate|list|answer|respond|name)|(?:shall|must) (?:describe|state|explain|provide|confirm|specify|indicate)|"
    r"ausschreibung|angebotsaufforderung|appel d['’]offres|licitación|aanbesteding|concurso)\b",
    re.I,
)


def _are_sections(found: Sequence[NumberedRead], text: str) -> bool:
    """Whether the numbers are those of a document's sections, each with a title of its own line above prose: nobody answers
    such a brief by its numbers, as one answers a request for quotations."""
    if any(not item.label.isdigit() for item in found) or _ANSWERED_BY_NUMBER.search(text):
        return False
    ends = [*(item.start for item in found[1:]), len(text)]
    for item, stop in zip(found, ends, strict=True):
        title = text[item.start : stop].split("\n", 1)[0].strip()
        below = text[item.start + len(title) : stop].split()  # the last word is the number of the next
        is_title = len(title.split()) <= _TITLE_WORDS and title[:1].isupper() and title[-1:].isalnum()
        if not is_title or len(below) <= 1:
            return False
    return True


def _prefix(label: str) -> str:
    return label.rstrip("0123456789.-– ()abcdefghijklmnopqrstuvwxyz§")


def _numbered(text: str, start: int, end: int) -> list[NumberedRead]:
    labels = [match for match in _LABEL.finditer(text, start, end) if _WORDS.search(text, match.end(), end)]
    labels = _with_next(list(_without_initials(labels)), text, start, end)
    items: list[NumberedRead] = []
    above, titled = "", False
    for number, match in enumerate(labels):
        following = labels[number + 1] if number + 1 < len(labels) else None
        stop, is_title = _stop(
            text, match.end(), following.start() if following else end, opens=titled or bool(following)
        )
        titled = titled or is_title
        label = _label_of(match).strip("(")
        if re.fullmatch(r"[a-z]", label):
            label = f"{above}({label})" if above else f"({label})"
        else:
            above = label
        words = text[match.end() : stop].strip()
        if following is not None and _is_over(_label_of(match), _label_of(following), words):
            continue
        first = text.index(words, match.end()) if words else match.end()
        items.append(NumberedRead(label, words, first, first + len(words)))
    return [] if _is_answered_list(items) else items


def _label_of(match: re.Match[str]) -> str:
    label: str = match["label"] or match["section"]
    return label


def _stop(text: str, begin: int, stop: int, *, opens: bool) -> tuple[int, bool]:
    """Where the words of a number end, and whether they begin with a title. What stands below a title is the title's, over
    blank lines, up to the next number (`stop`); of the last one, that only `opens` with a title where others do, nobody
    says where it ends. A paragraph ends with the next blank line, and a row of a table with its line."""
    title = _TITLE.match(text, begin, stop)
    below = _BELOW_TITLE.match(text, title.end(), stop) if title and opens else None
    if below and below.end() < stop and not _GOES_ON.match(text, below.start(), stop):
        if _LABEL.match(text, stop) or _NEXT.match(text, stop):
            return stop, True
        blank = _BLANK.search(text, below.end(), stop)
        return (blank.start() if blank else stop), True
    blank = _BLANK.search(text, begin, stop)
    stop = blank.start() if blank else stop
    first = text.find("\n", begin, stop)
    row = _TABLE.search(text, begin, stop)
    if row and ("\t" not in text[begin : row.start()] or "\t" in text[begin:first]):
        stop = row.start()  # a table below a paragraph, or the next row below a row, is none of it
    return stop, False


def _with_next(labels: list[re.Match[str]], text: str, start: int, end: int) -> list[re.Match[str]]:
    """The labels with those that only their place among the others tells for numbers."""
    taken = {match["label"] for match in labels}
    codes: list[re.Match[str]] = []
    sections: list[re.Match[str]] = []
    for match in _NEXT.finditer(text, start, end):
        if match["section"]:
            sections += [match] * (int(match["section"]) == len(sections) + 1)
        elif _before(match["label"]) in taken:
            codes.append(match)
            taken.add(match["label"])
    bare = sum(not text[one.end() : other.start()].partition("\n")[2].strip() for one, other in pairwise(sections))
    if len(sections) < FEWEST or 2 * bare > len(sections) or any(label.isdigit() for label in taken):
        sections = []  # a list of them, or their table of contents
    places = {match.start() for match in labels}
    return sorted(
        [*labels, *(match for match in (*codes, *sections) if match.start() not in places)],
        key=lambda match: match.start(),
    )


def _before(label: str) -> str:
    """The label that a series has before another: "R4" before "R5"."""
    digits = label[len(label.rstrip("0123456789")) :]
    return f"{label.removesuffix(digits)}{str(int(digits) - 1).zfill(len(digits) if digits.startswith('0') else 1)}"


def _is_answered_list(items: Sequence[NumberedRead]) -> bool:
    """Whether the numbers are those of questions that somebody else put, with the writer's answer below each: what is
    answered by them is answered already."""
    answered = [item for item in items if _ANSWERED.fullmatch(item.text)]
    return len(answered) >= FEWEST and 2 * len(answered) >= len(items)


def _are_answered(items: Sequence[NumberedRead], text: str) -> bool:
    """Whether most of the numbers are those of questions whose answers stand below them behind a mark: "6. …?", and ">> Yes." """
    answered = [item for item in items if item.text.endswith(("?", ":")) and _MARKED_ANSWER.match(text, item.end)]
    return len(answered) >= FEWEST and 2 * len(answered) >= len(items)


def _without_initials(labels: Sequence[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The labels, of single letters those that go on from A: "J. Smith" is somebody's name."""
    single = [match["label"] for match in labels if _ALONE.fullmatch(match["label"])]
    series = 0
    for label in single:
        series += label == chr(ord("A") + series)
    going_on = {chr(ord("A") + number) for number in range(series)} if series > 1 else set()
    for match in labels:
        if not _ALONE.fullmatch(match["label"]) or match["label"] in going_on:
            yield match


def _is_over(label: str, following: str, words: str) -> bool:
    """Whether a number is that of a heading: the next one goes on from it, and it says nothing itself."""
    deeper = following.startswith(f"{label}.") or (
        re.fullmatch(r"\(?[a-z]", following) is not None and re.fullmatch(r"\(?[a-z]", label) is None
    )
    other = _kind(label) != _kind(following) and re.search(r"(?:\b0?1|\D0?1|\ba)\W*$", following) is not None
    return (deeper or other) and (len(words.split()) <= 8 and not words.endswith((".", "?", ";")))


def _kind(label: str) -> str:
    """How a number is written, its digits and letters apart from which they are: "Q1" and "Q12" alike."""
    return re.sub(r"[a-z]", "a", re.sub(r"\d+", "1", label.strip("(.) ")))


def invites_quotes(words: str) -> bool:
    """Whether a numbered paragraph is the request for quotations itself, or asks for the price: the quote is the answer."""
    return _INVITES.search(words) is not None or _PRICES.search(words) is not None


def asks_rates(words: str) -> bool:
    """Whether a numbered paragraph wants our rates, which stand in each quote: "State your day rates"."""
    return _RATES.search(words) is not None and _OWN_RATES.search(words) is None


def only_tells(words: str) -> bool:
    """Whether a numbered paragraph tells how things are and wants nothing ("We don't have: a warehouse system")."""
    if _NOTHING_YET.fullmatch(words):
        return True
    tells = _TELLS.match(words) or _BACKGROUND.match(words) or _COMPANY.match(words)
    return tells is not None and _WANTS.search(words) is None


def body_of(words: str) -> str:
    """The words of a numbered paragraph without the title above them."""
    title = _TITLE.match(words)
    return words[title.end() :].strip() if title and not _GOES_ON.match(words, title.end()) else words


def is_set_aside(words: str) -> bool:
    """Whether a numbered paragraph says of itself that nothing comes of it: it is out of scope, or was decided against."""
    body = body_of(words)
    title = words.removesuffix(body)
    if _SET_ASIDE.search(body) or mood_of(title.strip()) == "out of scope":
        return True
    said = [body[start:end] for start, end in sentences(body, 0, len(body))]
    return 0 < len(said) <= _FEW_SENTENCES and mood_of(said[-1]) == "out of scope"


def asks_nothing(item: NumberedRead) -> bool:
    """Whether a numbered paragraph has nothing for anybody to answer: it tells how things are, is the field of a form with
    what was filled in, or stands in a brief that nobody answers by its numbers and states a thing."""
    words, body = item.text, body_of(item.text)
    if only_tells(words) or only_tells(body):
        return True
    if _NO_MATTER.search(body) or (_TO_DO.match(words) and not _OF_US.search(body)):
        return True
    coded, titled = item.label[:1].isalpha(), body != words
    lines = [line.strip() for line in body.split("\n") if line.strip()]
    if all(_NOT_FILLED.fullmatch(line) or ((titled or not coded) and _is_filled(line, titled)) for line in lines):
        return True
    if _WANTS.search(body) or _TERMS.search(body):
        return False
    return not item.to_answer and not coded and _STATES.search(body) is not None


def _is_filled(line: str, titled: bool) -> bool:
    """Whether a line is a field of a form that is filled in; below a title also one with a colon."""
    field = _FIELD.fullmatch(line) or (_COLON.fullmatch(line) if titled else None)
    return field is not None and not _WANTS.search(field["value"]) and not _TERMS.search(line)
