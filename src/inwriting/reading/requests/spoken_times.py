"""Times of day as people say them: "half past two this afternoon", "acht Uhr früh", "five o'clock", "huit heures et demie".

They are written in digits in the place of the words, so that who looks for a time of day knows one way of writing it.
An hour of one to six without a part of the day is one of the afternoon: nobody wants an offer at five in the morning
and leaves that unsaid.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import compiled

_NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "one eins ein une una uma één een un",
            "two zwei deux dos twee duas due",
            "three drei trois tres drie três tre",
            "four vier quatre cuatro quatro quattro",
            "five fünf cinq cinco vijf cinque",
            "six sechs seis zes sei",
            "seven sieben sept siete zeven sete sette",
            "eight acht huit ocho oito otto",
            "nine neun neuf nueve negen nove",
            "ten zehn dix diez tien dez dieci",
            "eleven elf onze once undici",
            "twelve zwölf douze doce twaalf doze dodici",
        ),
        start=1,
    )
    for name in names.split()
}
_NAMED = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_HOUR = rf"(?:{_NAMED}|1[0-2]|0?[1-9])"
_MINUTES = {
    "five": 5,
    "ten": 10,
    "quarter": 15,
    "twenty": 20,
    "twenty-five": 25,
    "half": 30,
    "fünf": 5,
    "zehn": 10,
    "viertel": 15,
    "zwanzig": 20,
    "vijf": 5,
    "tien": 10,
    "kwart": 15,
    "fifteen": 15,
    "thirty": 30,
    "forty-five": 45,
    "fünfzehn": 15,
    "dreißig": 30,
    "fünfundvierzig": 45,
    "demie": 30,
    "demi": 30,
    "quart": 15,
    "media": 30,
    "cuarto": 15,
    "meia": 30,
    "trente": 30,
    "quinze": 15,
    "mezza": 30,
    "treinta": 30,
    "trinta": 30,
}
_UNIT = r"(?:o['’] ?clock|uhr|uur|heures?|horas?)"
_PART_BEHIND = r"(?=,? (?:(?:in the|this|tomorrow|on \w+day|\w+day) (?:morning|afternoon|evening)|tonight)\b)"
_SAID = compiled(
    r"(?<![\w.,:/-])(?P<lead>(?:at |by |than |around )?)(?:an? )?(?:"
    rf"(?P<parted>twenty-five|quarter|half|five|ten|twenty|viertel|fünf|zehn|zwanzig|kwart|vijf|tien)(?: minutes?| minuten)? (?P<side>past|after|to|of|before|nach|vor|over|voor) (?P<of_hour>{_HOUR})(?: {_UNIT})?|"
    rf"(?:halb|half) (?P<half_before>eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|één|twee|drie|vijf|zes|zeven|negen|tien|twaalf|[1-9]|1[0-2])(?: (?:uhr|uur))?|"
    rf"half (?P<half_past>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: {_UNIT})?|"
    rf"(?P<hour>{_HOUR}) ?{_UNIT}(?: (?:et |y |e |und )?(?P<minutes>demie?|quart|media|cuarto|meia|mezza|thirty|fifteen|dreißig|fünfzehn|fünfundvierzig|trente|quinze|treinta|trinta|[0-5]\d)\b)?|"
    rf"(?P<hour12>{_NAMED})(?:[ -](?P<minutes12>fifteen|thirty|forty-five))? ?(?P<noon>[ap])(?:\. ?m\b\.?|m\b)|"
    rf"(?P<hour_part>{_NAMED})(?:[ -](?P<minutes_part>fifteen|thirty|forty-five))?{_PART_BEHIND}|"
    r"(?P<hour_min>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?P<min>fifteen|thirty|forty-five)|"
    rf"(?P<las>(?:a las|las|às|a la|alle) )(?P<hour_las>{_NAMED}|[1-9]|1[0-2])(?: (?P<less>menos |meno )?(?:y |e )?(?P<minutes_las>media|cuarto|meia|mezza|quinze|treinta|trinta))?(?! ?(?:[:.]\d|h\b|horas|\d))"
    r")(?!\w)(?! \(?(?:at )?(?:noon|midnight|midday|mittags?|mitternacht)\b)"
)
_SPEAKS = lazy.pattern(
    r"o['’] ?clock|\b(?:uhr|uur|heures?|horas?|half|halb|quarter|viertel|kwart|past|a las?|las|às|alle|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
    re.I,
)
_MORNING = compiled(
    r"\b(?:morning|früh|morgens|vormittags?|matin|(?:de|por) la mañana|(?:morgen)?ochtends?|vroeg|morgenochtend|morgenvroeg|(?:da|de) manhã|(?:di|della) mattina|mattina|heute morgen|am morgen)\b"
)
_LATER = compiled(
    r"\b(?:afternoon|evening|tonight|nachmittags?|abends?|après-midi|soir|(?:de|por) la (?:tarde|noche)|esta tarde|(?:da|de) tarde|à tarde|(?:da|à) noite|(?:na|van|morgen)?middags?|(?:van|morgen)?avonds?|pomeriggio|sera)\b"
)
_NEAR = 32  # characters between a time of day and its part of the day
_WORKDAY_BEGINS = 7  # an hour below it that names no part of the day is one of the afternoon


def in_digits(sentence: str) -> str:
    """A sentence with the times of day that are said in words in digits, each in its place and as long as it was."""
    if not _SPEAKS.search(sentence):
        return sentence
    for said in _SAID.finditer(sentence):
        hour, minute = _moment(said)
        if (said["hour_part"] or said["hour_min"]) and not said["lead"]:
            continue  # "two tomorrow morning" may be two of anything
        start = said.end("las" if said["las"] else "lead")
        if digits := _written(_of_the_day(hour, minute, sentence, said), start, said.end()):
            sentence = f"{sentence[:start]}{digits}{sentence[said.end() :]}"
    return sentence


_HOURS = compiled(
    r"o['’] ?clock|\b(?:uhr|uur|heures?|horas?|hrs|half past|halb|quarter (?:to|past)|viertel|kwart|a las|às|noon|midday|midnight|mittags?|midi|minuit)\b|\b\w+ ?[ap]\.? ?m\b|\b\d{1,2}(?:[:h]\d\d|h)\b|"
    r"\b(?:morning|früh|vormittags?|matin|por la mañana|(?:morgen)?ochtend|manhã)\b"
)


def in_the_morning(words: str) -> bool:
    """Whether words begin with the morning as a part of a day that stands before them: "tomorrow| morning"."""
    return _MORNING.match(words.lstrip(" ,")) is not None


def speaks_of_hour(words: str) -> bool:
    """Whether words seem to name a time of day, in whatever way."""
    return _HOURS.search(words) is not None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.casefold()]


def _moment(said: re.Match[str]) -> tuple[int, int]:
    """The hour as it is said, and the minute."""
    group = said.group
    if group("of_hour"):
        minute, hour = _MINUTES[group("parted").casefold()], _number(group("of_hour"))
        before = group("side").casefold() in ("to", "of", "before", "vor", "voor")
        return (_one_before(hour), 60 - minute) if before else (hour, minute)
    if group("half_before"):
        return _one_before(_number(group("half_before"))), 30
    if group("half_past"):
        return _number(group("half_past")), 30
    named = next(word for name in _HOURS_SAID if (word := group(name)))
    minutes = next((word for name in _MINUTES_SAID if (word := group(name))), "0")
    minute = int(minutes) if minutes.isdigit() else _MINUTES[minutes.casefold()]
    return (_one_before(_number(named)), 60 - minute) if group("less") else (_number(named), minute)


_HOURS_SAID = ("hour", "hour12", "hour_part", "hour_min", "hour_las")
_MINUTES_SAID = ("minutes", "minutes12", "minutes_part", "min", "minutes_las")


def _one_before(hour: int) -> int:
    return hour - 1 or 12


def _of_the_day(hour: int, minute: int, sentence: str, said: re.Match[str]) -> tuple[int, int]:
    """The hour of the day that an hour of the clock is, by the part of the day beside it."""
    if said["noon"]:
        return hour % 12 + (12 if said["noon"].lower() == "p" else 0), minute
    behind = sentence[said.end() : said.end() + _NEAR]
    before = sentence[max(0, said.start() - _NEAR) : said.start()]
    for words in (behind, before):
        if _MORNING.search(words):
            return hour % 12 if hour == 12 and "night" in words else hour, minute
        if _LATER.search(words):
            return hour % 12 + 12, minute
    as_written = (said["hour"] or "").startswith("0")
    return (hour + 12 if hour < _WORKDAY_BEGINS and not as_written else hour), minute


def _written(moment: tuple[int, int], start: int, end: int) -> str:
    """A time in digits, filled up to the length of its words; "" where there is no room for it."""
    hour, minute = moment
    digits = f"{hour:02}:{minute:02}" if end - start > 4 or minute else f"{hour:02}h"
    return digits.ljust(end - start) if len(digits) <= end - start else ""
