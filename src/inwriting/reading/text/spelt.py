"""What is typed in a hurry, as it is written otherwise: "dont" is "don't", and "till June" is "until June"; what asks for no
question ("dont ask") says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit
from inwriting.reading.text.number_words import number_words

_VERBS = [
    "do",
    "does",
    "did",
    "is",
    "are",
    "was",
    "were",
    "have",
    "has",
    "had",
    "should",
    "would",
    "could",
    "need",
    "must",
    "ca",
    "wo",
]
_WITHOUT_SIGN = lazy.pattern(  # by its end, which few words have
    "nt(?![\\w'’])(?:" + "|".join(rf"(?<=(?<!\w){verb}nt)" for verb in _VERBS) + ")", re.I
)
_FRENCH = lazy.pattern(  # "CHF 75'000, dont CHF 12'000 pour la formation"
    r"(?<=\bdont)\s+(?:(?i:le|la|les|un|une|des|du|nous|on|je|il|elle|ils|elles|ce|cette|ces|notre|nos|votre|deux|trois|quatre|chaque|certain\w*|plusieurs|personne|quelques?|environ)\b|[ldj]['’]|[A-Z]{3}\b|\d|€)"
)
_TILL = lazy.pattern(
    r"till (?=(?:(?:about|around|mid|early|late|last|this|next|the|end|then|now|recently|yesterday|spring|summer|autumn|winter|easter|christmas|20\d\d|19\d\d|"
    r"jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)))(?<=(?<!\w)till )(?!the (?:till|roll|drawer|list|system))",
    re.I,
)


_PER = lazy.pattern(
    r"(?<=[a-z] )(?:p/(?P<one>[dwmy])\b|pr\. ?(?P<span>day|week|month|year)\b|per annum\b|p\.m\.(?=\s|$|[,;)]))"
)
_SPANS = {"d": "day", "w": "week", "m": "month", "y": "year"}
_STOP = r"(?:\.(?=\s?(?-i:[),;a-zà-ÿ])))?"  # of what is shortened, and not of the sentence
_SHORT = lazy.pattern(  # behind what is counted: "55 fittings/mth", "900 orders pcm", "420 facturen p.mnd", "400 Rechnungen p. M."
    rf"(?<=\w)(?: ?/ ?| (?:p\.? ?|p/ ?|per |pro |a ))(?:(?P<month>m(?:n?ths?)\b)|(?P<week>wks?\b(?! ?\d))|(?P<quarter>qtrs?\b)|(?P<year>yrs\b)|(?P<maand>mn?d\b)|(?P<monat>(?-i:Mon|Mt)\b)|(?P<woche>(?-i:Wo)(?=\.))|(?P<jahr>(?-i:Jh)(?=\.))){_STOP}|"
    rf"(?<=\w )(?P<pcm>pcm|p\.c\.m(?=\.))(?!\w){_STOP}|(?<=\w )p\. ?(?P<dutch>wk?)(?=[\s,;).]|$){_STOP}|(?<=\w )p\. ?(?P<german>(?-i:[MJWT]))(?=\.[\s,;)]|\.$){_STOP}",
    re.I,
)
_IN_FULL = {
    **{span: f"per {span}" for span in ("month", "week", "quarter", "year", "maand")},
    "monat": "pro Monat",
    "woche": "pro Woche",
    "jahr": "pro Jahr",
    "pcm": "per month",
    "dutch": "per week",
}
_GERMAN_SPANS = {"M": "pro Monat", "J": "pro Jahr", "W": "pro Woche", "T": "pro Tag"}
_COUNTED = lazy.pattern(r"\d[\d.,’']*(?: [^\W\d_][\w-]*){0,3}$")
_COUNTS = 60  # characters before a period in which what is counted stands
_AND_MORE = lazy.pattern(r"(?<=\d)\+(?= [a-z])")  # "900+ orders"
_DO_NOT_ASK = lazy.pattern(
    r"(?:,? (?:and|so))?,? (?:please )?don['’]?t ask(?: (?:me|why|how|me why|me how))*(?=\s*(?:[,.;!)]|$))", re.I | re.M
)
_OUT_OF_SCOPE = lazy.pattern(
    r"\b(?:[Oo]ut of|[Nn]ot in|[Oo]utside(?: of)?)(?: the)?(?P<gap>\n[ \t]*)(?=scope\b)"
)  # over two lines
_EMPTY_CELLS = lazy.pattern(r"(?m)^[^\t\n]{40,}[.!?][ ]?(?P<gap>\t[\t ]*)$")  # a sentence over a whole row
_SIGNS_IT_OFF = lazy.pattern(
    r"\bsign(?:s|ed|ing)? (?P<it>(?:it|this|that) )(?=off for )"
)  # "I sign it off for finance"
_FOR_MONTH = lazy.pattern(  # as some write it who think in another language: "55 orders for month"
    r"(?<= )for (?=(?:day|week|month|year)\b(?! ?\d| (?:one|two|end)\b))"
)


_MOVED_TO_IT = lazy.pattern(  # "Odoo; we moved to it from Sage 200"
    r"\b(?:which )?(?:we|they) (?:have |had |all )?(?:moved|switched|migrated|changed|came|went(?: over)?|upgraded) to it(?: (?P<from>from)\b)?",
    re.I,
)


_WHEN = lazy.pattern(r" (?:in|on|last|this|back|at|over|two|three|a (?:year|month|week))\b", re.I)


_NOT_LATER = lazy.pattern(r"\bnot? later (?:of|then|as|from)(?= (?:the )?\d)", re.I)


def spelt(text: str) -> list[Edit]:
    """The edits that write such words as they are written otherwise."""
    signs = [
        (match.end() - 1, match.end() - 1, "'")
        for match in _WITHOUT_SIGN.finditer(text)
        if not _FRENCH.match(text, match.end())
    ]
    until = [(match.start(), match.start() + 4, "until") for match in _TILL.finditer(text)]
    left = (
        [
            (*match.span(), "" if text.startswith((".", ",", ";", "!", ")"), match.end()) else ".")
            for match in _DO_NOT_ASK.finditer(text)
        ]
        if "t ask" in text
        else []
    )
    signs = [sign for sign in signs if not any(start <= sign[0] < end for start, end, _ in left)]
    spans = [
        (
            *match.span(),
            f"per {_SPANS[match['one']] if match['one'] else match['span'] or ('year' if 'annum' in match.group() else 'month')}",
        )
        for match in (_PER.finditer(text) if "p/" in text or "p.m." in text or "pr." in text or "annum" in text else ())
    ]
    until += [(*match.span(), "not later than") for match in (_NOT_LATER.finditer(text) if " later " in text else ())]
    more = [(*match.span(), "") for match in (_AND_MORE.finditer(text) if "+ " in text else ())]
    more += [(*match.span("gap"), "") for match in (_EMPTY_CELLS.finditer(text) if "\t\n" in text else ())]
    more += [(*match.span("gap"), " ") for match in _OUT_OF_SCOPE.finditer(text)]
    more += [(*match.span("it"), "") for match in _SIGNS_IT_OFF.finditer(text)]
    more += [
        (match.start(), match.end(), "per ")
        for match in _FOR_MONTH.finditer(text)
        if _COUNTED.search(text[max(0, match.start() - _COUNTS) : match.start()].rstrip())
    ]
    moved = [
        (
            *match.span(),
            "before that" if match["from"] else "in use since" if _WHEN.match(text, match.end()) else "in use",
        )
        for match in (_MOVED_TO_IT.finditer(text) if " to it" in text else ())
    ]
    return sorted([*number_words(text), *moved, *signs, *until, *left, *spans, *_in_full(text, spans), *more])


def _in_full(text: str, known: list[Edit]) -> Iterator[Edit]:
    """The edits that write short periods in full, where they stand behind what is counted and are not `known`."""
    for match in _SHORT.finditer(text):
        start = match.start()
        if _COUNTED.search(text[max(0, start - _COUNTS) : start].rstrip()) and not any(
            begin < match.end() and start < end for begin, end, _ in known
        ):
            span = match.lastgroup or ""
            written = _GERMAN_SPANS[match["german"]] if span == "german" else _IN_FULL[span]
            space, end = "" if text[start - 1] == " " else " ", match.end()
            kept = written.rfind(text[end - 1])  # its last letter stays, so that what is cited ends with it
            yield start, end - (kept >= 0), f"{space}{written[:kept] if kept >= 0 else written}"
            if kept >= 0 and written[kept + 1 :]:
                yield end, end, written[kept + 1 :]
