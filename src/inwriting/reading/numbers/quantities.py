"""Dates and sums of money in prose: each with the words that are said of it. The readers of answers read them.

"Go-live 1 November 2027, kick-off 3 May, EUR 110 000 of which EUR 25 000 for discovery" names two dates and two sums;
what is said of one is not said of the other.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from inwriting.reading.numbers.volumes_abroad import volume_abroad
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart
from inwriting.reading.text.patterns import Said, in_any_case
from inwriting.reading.values import (
    CURRENCY_NAMES,
    DATES,
    MONTH,
    NUMBER,
    USUAL,
    currency_of,
    parse_number,
    plain,
    read_date,
)

_SPACED_DATE = lazy.pattern(r"(?<![\d.])\d{1,2}\.( )\d{1,2}\.( )(?:19|20)\d\d(?!\d)")
_WEEK_OF_DATE = lazy.pattern(  # "3 May 2027 (week 18)", which is one day
    r"(?<=20\d\d)(?P<week>,? ?\(?(?:(?:calendar )?week|wk|kw|cw|uge|uke|vecka|semaine|semana)\.? ?\d{1,2}\)?)(?![\w-])",
    re.I,
)


def dates_joined(text: str) -> list[Edit]:
    """The edits that take the spaces out of a date, "1. 10. 2027", and its week from behind it."""
    spaced = _SPACED_DATE.finditer(text) if ". 20" in text or ". 19" in text else ()
    weeks = _WEEK_OF_DATE.finditer(text) if _WEEK_OF_DATE.search(text) else ()
    return apart(
        [
            *((*found.span(gap), "") for found in spaced for gap in (1, 2)),
            *((*found.span("week"), "") for found in weeks),
        ]
    )


HERE = (
    "ⁿ"  # a letter, so that words end beside it; stands for the sum or the date itself in the words that are said of it
)
ROUGHLY = lazy.pattern(  # "up to" and "at most" bound a sum, and do not make it a rough one
    r"(?:\b(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|some|something like|nearly|almost|maybe|perhaps|say|"
    r"ungefähr|etwa|rund|environ|unos|unas|ongeveer|cerca de)|~|≈)\s*$",
    re.I,
)
_REACH = 110  # characters on either side that can still be about it


@dataclass(frozen=True, slots=True)
class Quantity:
    """A sum or a date: its value ("" where it cannot be said for sure), its place, and the words that are said of it;
    `whole` unless it is a date whose year is that of the day on which it was written."""

    value: str
    start: int
    end: int
    said: str
    whole: bool = True


_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth"),
    *("twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
)
_SPOKEN_DAY = lazy.pattern(rf"\b({'|'.join(sorted(_ORDINALS, key=len, reverse=True))})\s+(?:of\s+)(?=[A-Z])", re.I)
_YEAR_ALONE = lazy.pattern(r"(?:\b(?:in|by|during)|\bend of)\s+(?:the (?:calendar )?year )?20\d\d\b", re.I)
_ROUGH_DATE = lazy.pattern(
    r"\b(?:week|kw|calendar week|cw) ?\d{1,2}\b|\b(?:early|mid|late|beginning of|start of)[\s-]+20\d\d\b", re.I
)


def date_in(text: str, locale: str = "en", written: date | None = None) -> str | None:
    """The one date that a text names, as ISO 8601, `2027-Q3` or `2027`; None where there is none, or more than one, or
    one that may be read in two ways. A date without a year is the next one after the day on which the text was written."""
    if _ROUGH_DATE.search(text):
        return None
    words = _SPOKEN_DAY.sub(lambda day: f"{_ORDINALS.index(day[1].casefold()) + 1} ", " ".join(text.split()))
    status, value, _ = read_date(words, locale, written)
    if status != "answered" or value is None or (re.fullmatch(r"\d{4}", value) and not _YEAR_ALONE.search(words)):
        return None
    if _LAST_DAY.search(words) and re.fullmatch(r"\d{4}-\d\d", value):
        return f"{value}-{monthrange(int(value[:4]), int(value[5:]))[1]}"
    return value


_SURNAME = lazy.pattern(r"(?:(?<=\s)| )(?:(?:van|de|der|den|von|da|do) ){0,2}[A-ZÀ-Þ][a-zà-ÿ]")


_SINCE = lazy.pattern(r"(?<!\w)(?:since|seit(?: de[mr])?|depuis(?: le)?|desde(?: el| o)?|sinds)(?: the)? $", re.I)


def _is_date(text: str, match: re.Match[str], written: date | None) -> bool:
    """Not a year that stands for nothing ("budget 2027"); a month or a day of no year only where it is known when it was
    written, and a month alone only behind a word of time ("by June")."""
    if re.fullmatch(r"20\d\d", match.group()):
        return _YEAR_ALONE.search(text, max(0, match.start() - 30), match.end()) is not None
    if _is_whole(match):
        return True
    if written is None or not _is_next(match, written):
        return False
    if match["month"] and _SURNAME.match(text, match.end()):
        return False  # "Jan Smit"
    before = text[max(0, match.start() - 20) : match.start()]
    if _SINCE.search(before):
        return False  # "tourne depuis le 2 novembre" is of the last one, and is over
    return match["month"] is None or not before.strip() or _TIMED.search(before) is not None


def _is_next(match: re.Match[str], written: date) -> bool:
    """Whether a date without a year is surely the next such day: neither one that is about to come, so that the year after
    may be meant, nor "Sept 27", which may be a month of 2027."""
    if (
        match["mdy"]
        and match.group()[-1].isdigit()
        and int(match["md"]) in (written.year % 100 + 1, written.year % 100 + 2)
    ):
        return False
    value = read_date(match.group(), "en", written)[1] or ""
    return len(value) < len("2027-01-31") or (date.fromisoformat(value) - written).days > _ABOUT_TO_COME


def _is_whole(match: re.Match[str]) -> bool:
    """Whether a date names its year."""
    if match["mdy"] and not match["my2"]:
        return False
    if match["relative"] or match["dm2"]:
        return False
    if match["quarter"]:
        return match["qy"] is not None
    return not (match["month"] or match["dmonth"] or match["mdy"]) or re.search(r"\d\d$", match.group()) is not None


def may_be_dated(words: Said, written: date | None) -> bool:
    """Whether a date may stand in some words; quick to tell."""
    numbered = _DIGIT.search(words.text) is not None and _MAY_DATE.search(words.text) is not None
    return numbered or (written is not None and _MAY_DAY.is_in(words))


def quantities_in(
    words: str | Said, locale: str = "en", written: date | None = None, local: Mapping[str, str] = USUAL
) -> dict[str, list[Quantity]]:
    """The dates and the sums of money (`date`, `money`) that some words name, each with what is said of it. Dates without a
    year are among them where it is known on which day the text was written. `local` tells whose money a name means that
    several countries' has."""
    said = words if isinstance(words, Said) else Said.of(words)
    text = said.text
    dated = may_be_dated(said, written)  # a sentence with a number mostly has no date
    dates = [match for match in DATES.finditer(text) if _is_date(text, match, written)] if dated else []
    sums = _sums(said, local)
    named = {
        "date": [match.span() for match in dates],
        "money": sorted((match.start(), _end(match)) for match in sums),
    }

    def amount(words: str) -> str:
        return _one_of(sums if words == text else _sums(Said.of(words), local), local) or ""

    found = _apart(text, named["date"], named["money"], lambda words: date_in(words, locale, written) or "")
    return {
        "date": [replace(one, whole=_is_whole(match)) for one, match in zip(found, dates, strict=True)],
        "money": _apart(text, named["money"], named["date"], amount),
    }


_DIGIT = lazy.pattern(r"\d")
_MAY_DATE = lazy.pattern(r"20\d\d|\d[./-]\d{1,2}[./-]\d|['’]\d\d|\b[QHqh][1-4]\b|\b[1-4][Qq]\b")
_ABOUT_TO_COME = 10  # days
_LAST_DAY = lazy.pattern(r"\b(?:last|final) (?:\w+ )?day of\b", re.I)
_MAY_DAY = in_any_case(
    rf"\b(?:{MONTH})\b|\b(?:quarter|quartals?|trimestre|kwartaal)\b|\bin (?:\d+|\w+) (?:day|week|month)s?\b|\bnext \w+\b|\byear[- ]end\b|\bend of"
)
_TIMED = lazy.pattern(
    r"\b(?:by|before|until|till|from|in|on|for|of|during|early|late|mid|next|this|bis|ab|im|ende|anfang|mitte|en|fin|début|"
    r"para|antes de|em|voor|tegen|eind|begin)[\s-]+(?:the |le |el |den |o )?$",
    re.I,
)
_DAY_AND_MONTH = lazy.pattern(r"(\d(?<!\w\d)\d?)[/-](\d{1,2})[/-](?:20)?\d\d\b")


_ORDER = in_any_case(r"\b(?P<first>dd?|day|mm?|month)[ /.-]{1,3}(?:mm?|month|dd?|day)[ /.-]{1,3}(?:yy(?:yy)?|year)\b")
_DAYS_FIRST = lazy.pattern(  # the money of countries that write the day before the month
    r"\b(?:EUR|GBP|CHF|AUD|NZD|BRL|ZAR|INR|SGD|PLN|NOK|DKK|CZK|KES|NGN|AED|Rs)\b\.? ?\d|\d ?(?:EUR|euros?|GBP|CHF|AUD|NZD|BRL|ZAR|INR|SGD|PLN|NOK|DKK|CZK|KES|NGN|AED|lakhs?|crores?)\b",
)
_SIGNS_OF_THEIRS = ("€", "£", "R$", "A$", "AU$", "NZ$", "S$")  # which also tell of it, and
_CODES_OF_THEIRS = (  # what stands wherever that pattern does
    *("EUR", "euro", "GBP", "CHF", "AUD", "NZD", "BRL", "ZAR", "INR", "SGD", "PLN", "NOK", "DKK", "CZK", "KES", "NGN"),
    *("AED", "Rs", "lakh", "crore"),
)
_SIGNS_OF_DOLLARS = ("$", "US", "dollars", "Inc", "LLC", "CA")  # one of which stands wherever the next pattern does
_MONTHS_FIRST = lazy.pattern(r"(?<![A-Z])\$|\bUSD?\b|\b(?:dollars|Inc|LLC)\b|\bCA[D$]")


def locale_of(text: str, language: str) -> str:
    """How a text writes dates: as its language does; in English as it says itself, or as its dates do that can be read in
    one way only, or as its country does, by the money it counts in."""
    if language != "en":
        return language
    if told := _ORDER.search(text):
        return "en-gb" if told["first"].casefold().startswith("d") else "en-us"
    both = [(int(first), int(second)) for first, second in _DAY_AND_MONTH.findall(text)]
    days_first = any(first > 12 >= second for first, second in both)
    if days_first == any(second > 12 >= first for first, second in both):
        undecided = not days_first and _counts_in_other_money(text) and not _counts_in_dollars(text)
        return "en-gb" if undecided else "en"
    return "en-gb" if days_first else "en-us"


def _counts_in_other_money(text: str) -> bool:
    """Whether a text names the money of countries that write the day first."""
    if any(sign in text for sign in _SIGNS_OF_THEIRS):
        return True
    return any(code in text for code in _CODES_OF_THEIRS) and _DAYS_FIRST.search(text) is not None


def _counts_in_dollars(text: str) -> bool:
    """Whether a text names the money or the companies of countries that write the month first."""
    return any(sign in text for sign in _SIGNS_OF_DOLLARS) and _MONTHS_FIRST.search(text) is not None


_SCALES = {
    "k": 1_000,
    "grand": 1_000,
    "thousand": 1_000,
    "tausend": 1_000,
    "mille": 1_000,
    "mil": 1_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "lac": 100_000,
    "lacs": 100_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "cr": 10_000_000,
    "l": 100_000,
    "mio.": 1_000_000,
    "t": 1_000,  # "85 T€"
    "tys": 1_000,
    "tys.": 1_000,
}
_SCALES |= dict.fromkeys(
    ("m", "mn", "mio", "million", "millions", "millionen", "millones", "millón", "milhões", "milhão", "miljoen"),
    1_000_000,
)
_OF_RUPEES = frozenset(("cr", "l"))  # "INR 1.2 Cr"
_ANY_SCALE = "|".join(sorted(_SCALES.keys() - {"t"}, key=len, reverse=True))
_CURRENCY = lazy.pattern(CURRENCY_NAMES, re.I)
_IN_BRACKETS = lazy.pattern(r"\s?\((?P<code>[A-Z]{3})\)")
_MONEY = in_any_case(CURRENCY_NAMES.replace("(?-i:", "(?:"))  # is wherever a currency is, and quick to look for
_SUM = lazy.pattern(
    rf"(?P<before>{CURRENCY_NAMES})?\s?(?<![\d.,'])(?!20\d\d\s{CURRENCY_NAMES}\s?\d)(?P<number>(?>\d{{1,2}}(?:,\d\d)+,\d{{3}}(?!\d)|{NUMBER}))(?!/\d|\s?[½¼¾])(?:,-{{1,2}}|\.-{{1,2}})?"
    rf"(?:\s?(?P<scale>{_ANY_SCALE}|t(?=\s?(?:€|eur)))(?!\w)(?:\sde\b)?)?"
    rf"(?:\s?(?:(?<=[dk]), | ?\()?(?P<after>{CURRENCY_NAMES}))?",
    re.I,
)
_OF_THOUSANDS = lazy.pattern(r"[tkm](?:eur|usd|chf|sek|nok|dkk|gbp|kr)")  # in lowered text, one of which each has
_IN_THOUSANDS = lazy.pattern(  # "150 tkr", "TEUR 45", "1,1 MSEK"
    rf"(?<![\d.,'])(?P<number>{NUMBER})\s?(?P<scale>[tkm])(?P<after>eur|usd|chf|sek|nok|dkk|gbp|kr)(?!\w)|"
    rf"(?<!\w)(?P<scale2>[tkm])(?P<before>eur|usd|chf|sek|nok|dkk|gbp)\s?(?P<number2>{NUMBER})(?![\d%])",
    re.I,
)
_SPOKEN_UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
]
_SPOKEN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"]
_SPOKEN = {word: number for number, word in enumerate(_SPOKEN_UNITS, start=1)} | {
    word: 10 * number for number, word in enumerate(_SPOKEN_TENS, start=2)
}
_SPOKEN_SMALL = rf"(?:{'|'.join(word for word in _SPOKEN if word != 'hundred')})"
_SPOKEN_NUMBER = (  # "fifteen", "twenty-five", "a hundred", "one hundred and thirty"
    rf"(?:(?:{_SPOKEN_SMALL}|a)[ -]hundred(?:(?: and)?[ -]{_SPOKEN_SMALL}(?:[ -]{_SPOKEN_SMALL})?)?|{_SPOKEN_SMALL}(?:[ -]{_SPOKEN_SMALL})?|a)"
)
_PARTS = {"half": Decimal("0.5"), "a quarter": Decimal("0.25"), "three quarters": Decimal("0.75")}
_PART = r"(?:half|a quarter|three[ -]quarters)(?: of)? an?"
_SPOKEN_SUM = lazy.pattern(  # "forty thousand euros", "half a million", "one and a half million"
    rf"(?:(?P<before>{CURRENCY_NAMES})\s?)?\b(?P<words>{_PART}|{_SPOKEN_NUMBER}(?: and (?:a half|a quarter|three[ -]quarters))?) (?P<scale>thousand|grand|k|million)(?: (?P<after>{CURRENCY_NAMES}))?",
    re.I,
)
_SPOKEN_SCALE = lazy.pattern(r" (?:thousand|grand|k|million)", re.I)
_SCALE = rf"(?:\s?(?P<{{}}>{_ANY_SCALE})(?!\w)(?:\sde\b)?)?"
_TO = r"-|–|—|\bto\b|\bbis\b|\bà\b|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\ba\b|\btot\b"
_RANGE = lazy.pattern(  # "GBP 14-16k", "between fifteen and twenty thousand euros", "£30,000 to £35,000"
    rf"(?:(?P<between>\b(?:between|zwischen|entre|tussen|from|von|de|desde|van))\s+)?(?P<before>{CURRENCY_NAMES})?\s?"
    rf"(?<![\d.,'])(?P<low>{NUMBER}|\b{_SPOKEN_NUMBER}){_SCALE.format('scale_low')}\s?(?P<middle>{CURRENCY_NAMES})?\s?"
    rf"(?P<joined>{_TO})\s?(?:{CURRENCY_NAMES})?\s?(?P<high>{NUMBER}|\b{_SPOKEN_NUMBER}){_SCALE.format('scale')}\s?(?P<after>{CURRENCY_NAMES})?",
    re.I,
)
_GOES_TO = lazy.pattern(rf"(?:{_TO})\s?(?:{CURRENCY_NAMES})?\s?(?:\d|\b{_SPOKEN_NUMBER})", re.I)  # as each range does
_JOINED = frozenset(["-", "–", "—", "to", "bis", "à", "tot"])  # what joins the ends of a range without "between"


def money_in(text: str, local: Mapping[str, str] = USUAL) -> str | None:
    """The one sum of money that a text names, as `EUR 25000`, or `EUR 25000-30000` where it is a range; None where
    there is none, or more than one."""
    return _one_of(_sums(Said.of(text), local), local)


def _one_of(sums: Sequence[re.Match[str]], local: Mapping[str, str]) -> str | None:
    """The one amount of some sums; None where there is none, or more than one."""
    found = {value for match in sums if (value := _amount(match, local))}
    return next(iter(found)) if len(found) == 1 else None


def _sums(said: Said, local: Mapping[str, str]) -> list[re.Match[str]]:
    """The sums and ranges of sums of a text, in no order."""
    text = said.text
    in_thousands = list(_IN_THOUSANDS.finditer(text)) if _OF_THOUSANDS.search(text.lower()) else []
    if not in_thousands and not (_MONEY.is_in(said) and _CURRENCY.search(text)):
        return []  # a number without a currency is no sum
    ranged = _RANGE.finditer(text) if _GOES_TO.search(text) else ()
    spoken = _SPOKEN_SUM.finditer(text) if _SPOKEN_SCALE.search(text) else ()
    ranges = [match for match in ranged if _amount(match, local)]
    taken = [match.span() for match in ranges]
    alone = [
        match
        for match in (*spoken, *in_thousands, *_SUM.finditer(text))
        if _amount(match, local) and not any(match.start() < end and start < match.end() for start, end in taken)
    ]
    return [*ranges, *alone]


def _amount(match: re.Match[str], local: Mapping[str, str]) -> str:
    """The sum or range of a match, "" where no currency stands with the number, or one of no country, or it is no range."""
    said = match.groupdict()
    named = [name for name in (said.get("before"), said.get("middle"), said.get("after")) if name]
    if not named and "grand" in ((said.get("scale") or "").casefold(), (said.get("scale_low") or "").casefold()):
        named = ["grand"]
    if not named or (len(named) == 1 and named[0].casefold() in ("australian", "canadian") and not said.get("scale")):
        return ""  # "$45,000 Australian" is a sum, "45,000 Canadian customers" is none
    codes = [currency_of(name) for name in named]
    code = codes[-1] if len(named) > 1 and not named[-1].startswith("$") else codes[0]
    if code.startswith("?") and (behind := _IN_BRACKETS.match(match.string, match.end())):
        code = currency_of(behind["code"])  # "1.2 million pesos (MXN)"
    if not (code := local.get(code, code)).isalpha():
        return ""
    if (said.get("scale") or "").casefold() in _OF_RUPEES and code not in ("INR", "PKR", "NPR", "LKR"):
        return ""
    if "low" not in said:
        words = said.get("words") or said["number"] or said["number2"]
        amount = _number(words, said["scale"] or said.get("scale2"))
        return f"{code} {plain(amount)}" if amount else ""
    if not (said["between"] or said["joined"].casefold() in _JOINED):
        return ""
    low = _number(said["low"], said["scale_low"] or said["scale"])
    high = _number(said["high"], said["scale"] or (said["scale_low"] if len(said["high"]) < 4 else None))
    if low is None or high is None or not low < high <= 10 * low:
        return ""
    return f"{code} {plain(low)}-{plain(high)}"


def _end(match: re.Match[str]) -> int:
    """Where a sum ends, with the code in brackets that says whose its money is: "550,000 kroner (NOK)"."""
    behind = _IN_BRACKETS.match(match.string, match.end())
    named = match.groupdict().get("after") if behind else None
    return behind.end() if behind and named and currency_of(named).startswith("?") else match.end()


def _number(words: str, scale: str | None) -> Decimal | None:
    factor = Decimal(_SCALES.get((scale or "").casefold(), 1))
    if not words[0].isdigit():
        return _spoken(words) * factor
    if re.fullmatch(r"\d{1,2}(?:,\d\d)+,\d{3}", words):
        return Decimal(words.replace(",", "")) * factor  # 4,00,000 as India groups it
    amount = parse_number(words, money=True)
    return None if amount is None else amount * factor


def _spoken(words: str) -> Decimal:
    """The number that words say, below a thousand: "thirty-five", "half a", "one and a half"."""
    words, part = words.casefold().replace("-", " "), Decimal(0)
    for name, share in _PARTS.items():
        if re.search(rf"\b{name}\b", words):
            words, part = words.partition(name)[0].removesuffix(" a ").removesuffix(" and"), share
            break
    amount = 0
    for word in words.split():
        if word == "hundred":
            amount *= 100
        elif word != "and":
            amount += _SPOKEN.get(word, 1)
    return amount + part


_GROUPED = lazy.pattern(r"(?<![\d.,])\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?![\d%]|[.,]\d)")
_THOUSANDS = lazy.pattern(r"(?<![\d.,])(\d+(?:\.\d+)?)\s?k\b(?! ?(?:eur|usd|gbp|[€$£]))", re.I)
_ISH = lazy.pattern(r"(?<=\d)-?ish\b", re.I)
_INDIAN = lazy.pattern(r"(?<![\d.,])(\d+(?:\.\d+)?)\s?(lakhs?|lacs?|crores?)\b", re.I)
_PERIOD = lazy.pattern(
    r"(?:\s*/\s?|\s*\b(?:(?:in|on|for|of) )?(?:a|an|each|every|per|one)\s+(?:(?:normal|typical|average|usual|working|business|calendar) )?)"
    r"(?:(?P<span>day|week|fortnight|month|quarter|year)s?|(?P<short>mo|yr|wk))\b|\b(?P<adverb>dai|week|fortnight|month|quarter|year)ly\b|\b(?P<yearly>annually)\b",
    re.I,
)


_IN_TIME = lazy.pattern(
    r"\b(?:a|an|each|every|per|one|in|on|pro|im|am|je|jede[nrs]?|par|chaque|au|à la|al|a la|por|cada|ao|à|elke|iedere|op een) (?:\w+ ){0,2}?"
    r"(?:days?|weeks?|fortnights?|months?|quarters?|years?|hours?|nights?|seasons?|terms?|tag|woche|monat|quartal|jahr|stunde|jours?|semaines?|mois|trimestre|an|année|día|semana|mes|año|"
    r"dag|week|maand|kwartaal|jaar|dia|mês|ano)\b|\b(?:dai|week|fortnight|month|quarter|year|night|hour)ly\b|\bannual(?:ly)?\b|\bp\.?a\.?(?!\w)|\b(?:täglich\w*|wöchentlich\w*|monatlich\w*|jährlich\w*|"
    r"mensuel\w*|hebdomadair\w*|annuel\w*|mensual\w*|semanal\w*|anual\w*|diari[oa]s?|maandelijks\w*|wekelijks\w*|dagelijks\w*|mensa\w+|semana\w+)|/ ?(?:day|week|wk|month|mth|mo|yr|year|h)\b",
    re.I,
)


def has_period(volume: str) -> bool:
    """Whether a volume says in which time: "240 orders per month", "340 Aufträge im Monat"."""
    return _IN_TIME.search(volume) is not None


_COUNTED = lazy.pattern(
    r"\s*(?P<what>[^\W\d_][^\d:=]*?)\s*(?:[:=.]+|\bapprox\.?|\s(?:(?:are|is|number|amount to|comes? to)\b(?: (?:about|around|some|exactly|now|today))*)?)\s*(?P<number>\d+)\s*"
)

_SHORT = lazy.pattern(r"(?<=[^\W\d_]{3}) p\.? ?([dwma])\.?$", re.I)  # "210 invoices pm", and no time of day
_LONG_SPANS = {"d": "day", "w": "week", "m": "month", "a": "year"}
_LOOSE_END = lazy.pattern(  # "per month in the", of a line that was cut; "per month - come from the shop"
    r"\s+[-–—]\s.*$|(?:(?:^|\s+)(?:in|on|at|of|for|from|with|to|by|the|our|an?|and|or|now|otherwise|currently))+\s*$"
)
_NOUN_FIRST = lazy.pattern(r"\s*([^\W\d]{3,}(?<=s)(?: [^\W\d]+)?) (\d+)\s*")


def volume(words: str) -> str:
    """A volume as it is compared: `1850 orders per month` for "1,850 orders a month", "1.85k orders monthly". Numbers
    lose their grouping, an English period becomes `per …` and stands last; what cannot be told for sure is left as it is."""
    said = _GROUPED.sub(lambda match: re.sub(r"\D", "", match.group()), _WHICH_TIME.sub("", words))
    said = _ISH.sub("", _THOUSANDS.sub(lambda match: plain(Decimal(match[1]) * 1000), said))
    said = _INDIAN.sub(lambda match: plain(Decimal(match[1]) * _SCALES[match[2].casefold()]), said)
    said = _SHORT.sub(lambda match: f" per {_LONG_SPANS[match[1].lower()]}", said)
    said = volume_abroad(said)
    periods = list(_PERIOD.finditer(said))
    if not periods and (counted := _COUNTED.fullmatch(said)):
        what = counted["what"]
        return f"{counted['number']} {what[:1].lower() + what[1:] if what[1:].islower() else what}"  # "Customers: 740"
    if len(periods) != 1 or len(re.findall(r"\d+", said)) != 1:
        return said
    period = periods[0]
    span = (period["span"] or period["short"] or period["adverb"] or "year").casefold()
    before, after = said[: period.start()], said[period.end() :]
    if re.search(r"\d.*[^\W\d_]{3}", before):
        after = _WHICH_TIME.sub("", after)  # "3,400 orders per week in summer"
    if after.strip(" ,:") and not before.strip(" ,:"):
        before, after = after, ""  # "Monthly 5,600 orders"
    counted = re.fullmatch(r"\s*([^\d:]+?)\s*(?:\(\s*\)\s*)?:\s*(\S*\d\S*)\s*", f"{before}{after}")
    if counted or (counted := _NOUN_FIRST.fullmatch(before)):
        before, after = f"{counted[2]} {counted[1].lower()}", ""  # "Jobs per year: 2,900"; "orders 55 a day"
    after = _LOOSE_END.sub("", after)
    return " ".join(f"{before.strip(' ,:')} per {_SPANS.get(span, span)} {after.strip(' ,:')}".split())


_WHICH_TIME = lazy.pattern(  # "3,400 orders per week in summer"
    r"(?<=day|eek|nth|ear),? (?:in (?:the )?(?:summer|winter|spring|autumn|fall|season|high season|low season|peak)|(?:for )?the rest of the year|all year(?: round)?|at (?:the )?peak|on average|off season|out of season)\W*$",
    re.I,
)
_SPANS = {"dai": "day", "mo": "month", "yr": "year", "wk": "week"}
_Spans = Sequence[tuple[int, int]]


def _apart(text: str, spans: _Spans, others: _Spans, value: Callable[[str], str]) -> list[Quantity]:
    """What is said of each: the words from the one before to the next, shared where a comma or an "and" parts them.
    From `others`, of another kind, it is only parted where there is one; a reason given behind it is said of no date."""
    if not spans:
        return []
    marks = sorted([*((span, True) for span in spans), *((span, False) for span in others)])
    found = []
    for place, ((start, end), wanted) in enumerate(marks):
        if not wanted:
            continue
        first, last = max(0, start - _REACH), min(len(text), end + _REACH)
        for (_, before), same in reversed(marks[:place]):
            if same or _PARTED.search(text, before, start):
                first = max(first, _edge(text, before, start))
                break
        for (after, _), same in marks[place + 1 :]:
            if same or _PARTED.search(text, end, after):
                last = min(last, _edge(text, end, after))
                break
        reason = _REASON.search(text, end, last)
        last = reason.start() if reason else last
        # "Running by: 28 May" says what "running by 28 May" does
        before_it = text[first:start].rstrip().removesuffix(":")
        said = " ".join(f"{before_it} {HERE} {text[end:last]}".split())
        named = value(text[first:last])
        if not named and not _OR_ANOTHER.match(text, end):
            named = value(text[first:end])  # what follows may name another month
        found.append(Quantity(named, start, end, said))
    return found


_PARTED = lazy.pattern(r"[,;:]\s|\s(?:and|und|et|y|e|en|of which|but)\s|\(")
_OR_ANOTHER = lazy.pattern(
    rf"\s*(?:\((?=\s*(?:{MONTH}|\d)|[^()]*(?<!\w)(?:or|perhaps|maybe|possibly|rather|better|likely|latest|oder|eher|lieber|vielleicht|evtl|spätestens|ou|plutôt|peut-être|o|mejor|quizás?|tal vez|melhor|talvez|of|liever|misschien|uiterlijk)(?!\w))|,?\s*(?:or|to|and|until|-|–|/|bis|oder|ou|o|of|tot|a)\s+(?:in |on |by |early |late |mid-?)?(?:{MONTH}|\d))",
    re.I,
)
_REASON = lazy.pattern(
    r",\s(?:ahead of|in (?:good )?time for|(?:right |just |well )?before)\s|,?\s(?:since|because|so that|denn|weil|car|parce|porque|omdat)\s|,\s(?:when|as) (?:the|we|our|my)\s",
    re.I,
)


def _edge(text: str, end: int, start: int) -> int:
    parted = _PARTED.search(text, end, start)
    return parted.start() if parted else end


_FIRST_NUMBER = lazy.pattern(r"\d[\d.,’' ]*")


def number_of(value: str) -> str:
    """The first number of a volume, without its grouping; "" where it has none."""
    number = _FIRST_NUMBER.search(value)
    return re.sub(r"\D", "", number.group()) if number else ""
