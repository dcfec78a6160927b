"""Time zones as people write them beside a time of day: "14:00 GST", "9 a.m. Sydney time", "17:00 UTC+2".

An abbreviation stands for the clocks of its place: who writes "CET" in July means the time that is shown there. Several
stand for more than one place; who knows where the writer sits decides between them. They are read in capitals only ("cet"
and "et" are French words).
"""

from __future__ import annotations

from inwriting.reading.patterns import compiled

UNKNOWN = "?"  # begins an abbreviation that stands for no place we know
OR = "|"  # between the places that one abbreviation stands for, the likeliest first

_PLACES = {
    "Europe/London|Asia/Dhaka": "(?-i:BST)",
    "Europe/London": "(?-i:GMT|WET|WEST)|uk time|british (?:summer )?time",
    "Europe/Berlin": "(?-i:CEST|CET|MESZ|MEZ)|central european (?:summer )?time|german time",
    "Europe/Helsinki": "(?-i:EEST|EET|OEZ|OESZ)",
    "Europe/Istanbul": "(?-i:TRT)",
    "Europe/Moscow": "(?-i:MSK)",
    "Asia/Dubai": "(?-i:GST)|gulf (?:standard )?time",
    "Asia/Riyadh|America/Halifax": "(?-i:AST)",
    "Asia/Kolkata|Asia/Jerusalem|Europe/Dublin": "(?-i:IST)",
    "Asia/Kolkata": "indian? (?:standard )?time",
    "Asia/Karachi": "(?-i:PKT)",
    "Asia/Kathmandu": "(?-i:NPT)",
    "Asia/Colombo": "(?-i:SLST)",
    "Asia/Jakarta": "(?-i:WIB)",
    "Asia/Makassar": "(?-i:WITA)",
    "Asia/Bangkok": "(?-i:ICT)",
    "Asia/Singapore": "(?-i:SGT)",
    "Asia/Kuala_Lumpur": "(?-i:MYT)",
    "Asia/Hong_Kong": "(?-i:HKT)",
    "Asia/Manila": "(?-i:PHT|PHST)",
    "Asia/Tokyo": "(?-i:JST)",
    "Asia/Seoul": "(?-i:KST)",
    "Asia/Tashkent": "(?-i:UZT)",
    "Asia/Almaty": "(?-i:ALMT)",
    "Asia/Baku": "(?-i:AZT)",
    "Asia/Tehran": "(?-i:IRST)",
    "Asia/Jerusalem": "(?-i:IDT)",
    "Africa/Lagos": "(?-i:WAT)",
    "Africa/Maputo": "(?-i:CAT)",
    "Africa/Nairobi": "(?-i:EAT)",
    "Africa/Johannesburg": "(?-i:SAST)",
    "Australia/Sydney": "(?-i:AEST|AEDT|AET)",
    "Australia/Adelaide": "(?-i:ACST|ACDT)",
    "Australia/Perth": "(?-i:AWST)",
    "Pacific/Auckland": "(?-i:NZST|NZDT|NZT)",
    "America/Sao_Paulo": "(?-i:BRT)",
    "America/Argentina/Buenos_Aires": "(?-i:ART)",
    "America/Santiago": "(?-i:CLT|CLST)",
    "America/Bogota": "(?-i:COT)",
    "America/Lima": "(?-i:PET)",
    "America/Montevideo": "(?-i:UYT)",
    "America/Caracas": "(?-i:VET)",
    "America/St_Johns": "(?-i:NST|NDT)",
    "America/Halifax": "(?-i:ADT)|atlantic (?:standard |daylight )?time",
    "America/New_York|Australia/Sydney": "(?-i:EST)",
    "America/New_York": "(?-i:EDT|ET)|eastern(?: standard| daylight)?(?: time)?",
    "America/Chicago|Asia/Shanghai": "(?-i:CST)",
    "America/Chicago": "(?-i:CDT|CT)|central(?: standard| daylight)? time",
    "America/Denver": "(?-i:MST|MDT|MT)|mountain(?: standard| daylight)? time",
    "America/Los_Angeles|Asia/Manila": "(?-i:PST)",
    "America/Los_Angeles": "(?-i:PDT|PT)|pacific(?: standard| daylight)?(?: time)?",
    "America/Anchorage": "(?-i:AKST|AKDT)",
    "Pacific/Honolulu": "(?-i:HST)",
    "UTC": "(?-i:UTC|Z)|zulu",
}
_NO_ZONE = "MUST|NOT|LOT|IT|AT|BUT|LAST|FIRST|NEXT|PORT|LIST|EXACT|ACT|RFT|ITT|VAT|TEXT|SENT|NICHT|SEIT|MIT|ZEIT|HAT"
_ZONE = compiled(
    r"[\s,(]*(?:(?:utc|gmt)? ?(?P<offset>[+-](?:0?\d|1[0-4])(?::?[0-5]\d)?)\b|"
    + "|".join(f"(?P<z{number}>(?:{names})\\b)" for number, names in enumerate(_PLACES.values()))
    + rf"|(?-i:(?P<unknown>(?!(?:{_NO_ZONE})\b)[A-Z]{{2,4}}T)\b)"
    + r"|(?P<city>[A-ZÀ-Þa-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?) (?:local )?time\b)"
)


def zone_at(sentence: str, position: int) -> str:
    """The zone that stands at a place in a text: names of tzdata parted by OR, an offset ("+01:00"), a city as it is
    written, an abbreviation that is not known behind UNKNOWN; "" for none."""
    match = _ZONE.match(sentence, position)
    if match is None:
        return ""
    if match["offset"]:
        digits = match["offset"][1:].replace(":", "")
        hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
        return f"{match['offset'][0]}{int(hours):02}:{minutes}"
    if match["unknown"]:
        return f"{UNKNOWN}{match['unknown']}"
    if match["city"]:
        return "" if match["city"].casefold() in ("local", "our", "your") else match["city"]
    return next(zone for number, zone in enumerate(_PLACES) if match[f"z{number}"])
