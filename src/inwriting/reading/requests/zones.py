"""Time zones as people write them beside a time of day: "14:00 GST", "9 a.m. Sydney time", "17:00 UTC+2".

An abbreviation stands for the clocks of its place: who writes "CET" in July means the time that is shown there; but "GMT" is
what UTC is, also in summer. Several stand for more than one place; who knows where the writer sits decides between them. They are read in capitals only ("cet"
and "et" are French words).
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import compiled

UNKNOWN = "?"  # begins an abbreviation that stands for no place we know
OR = "|"  # between the places that one abbreviation stands for, the likeliest first

_ALONE = (  # "5 pm Eastern", and not "5 pm Eastern Freight"
    r"(?!\W+(?:office|region|europ|afric|team|warehouse|branch|(?-i:(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[A-Z])))"
)
_PLACES = {
    "Europe/London|Asia/Dhaka": "(?-i:BST)",
    "Europe/London": "(?-i:WET|WEST)|(?-i:UK)(?: time)?|(?:british|western european)(?: standard| summer)? time",
    "Europe/Berlin": "(?-i:CEST|CET|MESZ|MEZ)|(?:middle|central) european (?:standard |summer )?time|german time|mitteleuropäische[rn]? (?:sommer)?zeit|deutsche[rn]? zeit|(?-i:HNEC)",
    "Europe/Helsinki": "(?-i:EEST|EET|OEZ|OESZ)|eastern european (?:standard |summer )?time",
    "Europe/Dublin": "irish (?:standard |summer )?time|(?-i:Ireland)",
    "Europe/Paris": "french time",
    "Europe/Amsterdam": "dutch time",
    "Europe/Brussels": "belgian time",
    "Europe/Zurich": "swiss time",
    "Europe/Vienna": "austrian time",
    "Europe/Madrid": "spanish time",
    "Europe/Rome": "italian time",
    "Asia/Dhaka": "bangladeshi? (?:standard )?time|(?-i:Bangladesh)",
    "Europe/Warsaw": "polish time",
    "Europe/Stockholm": "swedish time",
    "Europe/Oslo": "norwegian time",
    "Europe/Copenhagen": "danish time",
    "Europe/Istanbul": "(?-i:TRT)",
    "Europe/Moscow": "(?-i:MSK)",
    "Asia/Dubai": "(?-i:GST)|gulf (?:standard )?time",
    "Asia/Riyadh": "(?:saudi|arabian?)(?: standard)? time|(?-i:Saudi Arabia)",
    "Asia/Riyadh|America/Halifax": "(?-i:AST)",
    "Asia/Kolkata|Asia/Jerusalem|Europe/Dublin": "(?-i:IST)",
    "Asia/Kolkata": "indian? (?:standard )?time|(?-i:India)",
    "Asia/Karachi": "(?-i:PKT)",
    "Asia/Kathmandu": "(?-i:NPT)",
    "Asia/Colombo": "(?-i:SLST)",
    "Asia/Jakarta": "(?-i:WIB)",
    "Asia/Makassar": "(?-i:WITA)",
    "Asia/Bangkok": "(?-i:ICT)",
    "Asia/Singapore": "(?-i:SGT)|singapore standard time",
    "Asia/Shanghai": "chin(?:a|ese) (?:standard )?time|(?-i:China)",
    "Asia/Kuala_Lumpur": "(?-i:MYT)",
    "Asia/Hong_Kong": "(?-i:HKT)",
    "Asia/Manila": "(?-i:PHT|PHST)|philippines? (?:standard )?time|(?-i:Philippines)",
    "Asia/Tokyo": "(?-i:JST)|japan(?:ese)? (?:standard )?time",
    "Asia/Seoul": "(?-i:KST)",
    "Asia/Tashkent": "(?-i:UZT)",
    "Asia/Almaty": "(?-i:ALMT)",
    "Asia/Baku": "(?-i:AZT)",
    "Asia/Tehran": "(?-i:IRST)",
    "Asia/Jerusalem": "(?-i:IDT)|israeli? (?:standard |daylight )?time|(?-i:Israel)",
    "Africa/Lagos": "(?-i:WAT)|west africa time",
    "Africa/Maputo": "(?-i:CAT)|central africa time",
    "Africa/Nairobi": "(?-i:EAT)|east africa time",
    "Africa/Johannesburg": "(?-i:SAST)|south african? (?:standard )?time",
    "Australia/Sydney": "(?-i:AEST|AEDT|AET)|australian eastern (?:standard |daylight )?time",
    "Australia/Adelaide": "(?-i:ACST|ACDT)",
    "Australia/Perth": "(?-i:AWST)|australian western (?:standard )?time",
    "Pacific/Auckland": "(?-i:NZST|NZDT|NZT)|new zealand(?: standard| daylight)? time",
    "America/Sao_Paulo": "(?-i:BRT)|bras[ií]lia(?: standard)? time",
    "America/Argentina/Buenos_Aires": "(?-i:ART)",
    "America/Santiago": "(?-i:CLT|CLST)",
    "America/Bogota": "(?-i:COT)",
    "America/Lima": "(?-i:PET)",
    "America/Montevideo": "(?-i:UYT)",
    "America/Caracas": "(?-i:VET)",
    "America/St_Johns": "(?-i:NST|NDT)",
    "America/Halifax": "(?-i:ADT)|atlantic (?:standard |daylight )?time",
    "America/New_York|Australia/Sydney": "(?-i:EST)",
    "America/New_York": "(?-i:EDT|ET)|(?:(?-i:US) )?eastern(?:(?: standard| daylight)? time|" + _ALONE + ")",
    "America/Chicago|Asia/Shanghai": "(?-i:CST)",
    "America/Chicago": "(?-i:CDT|CT)|(?:(?-i:US) )?central(?:(?: standard| daylight)? time|" + _ALONE + ")",
    "America/Denver": "(?-i:MST|MDT|MT)|(?:(?-i:US) )?mountain(?:(?: standard| daylight)? time|" + _ALONE + ")",
    "America/Los_Angeles|Asia/Manila": "(?-i:PST)",
    "America/Los_Angeles": "(?-i:PDT|PT)|(?:(?-i:US) )?pacific(?:(?: standard| daylight)? time|" + _ALONE + ")",
    "America/Anchorage": "(?-i:AKST|AKDT)",
    "Pacific/Honolulu": "(?-i:HST)",
    "UTC": "(?-i:UTC|GMT|Z)|zulu|greenwich(?: mean)? time|(?:coordinated )?universal time",
    "-12:00": "(?-i:AoE|AOE)|anywhere on earth",  # the last place where a day ends: UTC-12
}
_TZDATA = (  # cities that tzdata names a zone after, and that people name without the word "time"
    "London|Dublin|Lisbon|Paris|Brussels|Amsterdam|Luxembourg|Berlin|Zurich|Vienna|Prague|Budapest|Warsaw|Rome|Madrid|Copenhagen|Oslo|Stockholm|Helsinki|"
    "Athens|Bucharest|Istanbul|Kyiv|Moscow|Riga|Vilnius|Tallinn|Dubai|Riyadh|Qatar|Jerusalem|Karachi|Kolkata|Dhaka|Bangkok|Jakarta|Singapore|"
    "Kuala Lumpur|Hong Kong|Shanghai|Taipei|Manila|Seoul|Tokyo|Perth|Adelaide|Brisbane|Sydney|Melbourne|Hobart|Auckland|Cairo|Lagos|Nairobi|"
    "Johannesburg|Casablanca|Accra|Tunis|New York|Chicago|Denver|Los Angeles|Phoenix|Detroit|Anchorage|Toronto|Vancouver|Halifax|Winnipeg|Edmonton|"
    "Mexico City|Bogota|Lima|Santiago|Buenos Aires|Caracas|Montevideo|Panama"
)
_NAMED_OTHERWISE = {  # those that it does not, or that people write otherwise
    name: zone
    for zone, names in {
        "Europe/London": "Edinburgh|Manchester|Birmingham|Cardiff|Glasgow|Leeds|Londres",
        "Europe/Lisbon": "Lisboa|Lissabon|Porto",
        "Europe/Paris": "Lyon|Marseille|Toulouse|Lille",
        "Europe/Brussels": "Bruxelles|Brüssel|Brussel|Antwerp|Ghent",
        "Europe/Amsterdam": "Rotterdam|The Hague|Den Haag|Utrecht|Eindhoven",
        "Europe/Berlin": "Frankfurt|Munich|München|Hamburg|Cologne|Köln|Stuttgart|Düsseldorf|Dusseldorf|Leipzig",
        "Europe/Zurich": "Zürich|Geneva|Genève|Genf|Basel|Bern|Lausanne",
        "Europe/Vienna": "Wien|Graz|Linz",
        "Europe/Prague": "Praha|Prag|Brno",
        "Europe/Warsaw": "Warszawa|Krakow|Kraków|Wroclaw",
        "Europe/Rome": "Roma|Milan|Milano|Turin|Torino",
        "Europe/Madrid": "Barcelona|Valencia|Bilbao",
        "Europe/Copenhagen": "København|Kopenhagen",
        "Europe/Stockholm": "Gothenburg|Malmö",
        "Europe/Kyiv": "Kiev",
        "Europe/Bucharest": "Bucuresti|București",
        "Europe/Athens": "Thessaloniki",
        "Asia/Dubai": "Abu Dhabi|UAE",
        "Asia/Qatar": "Doha",
        "Asia/Riyadh": "Jeddah",
        "Asia/Jerusalem": "Tel Aviv",
        "Asia/Kolkata": "Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Chennai|Hyderabad|Pune|Calcutta",
        "Asia/Karachi": "Islamabad|Lahore",
        "Asia/Shanghai": "Beijing|Shenzhen|Guangzhou",
        "Asia/Ho_Chi_Minh": "Hanoi|Saigon",
        "Asia/Tokyo": "Osaka",
        "Australia/Sydney": "Canberra",
        "Pacific/Auckland": "Wellington",
        "Africa/Johannesburg": "Cape Town|Pretoria|Durban",
        "America/New_York": "NYC|Boston|Washington|Washington DC|Philadelphia|Atlanta|Miami",
        "America/Chicago": "Dallas|Houston|Minneapolis|St Louis",
        "America/Denver": "Salt Lake City",
        "America/Los_Angeles": "San Francisco|Seattle|Portland|San Diego",
        "America/Toronto": "Montreal|Montréal|Ottawa",
        "America/Edmonton": "Calgary",
        "America/Sao_Paulo": "São Paulo|Sao Paulo|Rio de Janeiro|Rio|Brasília|Brasilia",
        "America/Bogota": "Bogotá",
        "America/Mexico_City": "Ciudad de México",
    }.items()
    for name in names.split("|")
}
_CITIES = {name.casefold(): zone for name, zone in _NAMED_OTHERWISE.items()}
_KNOWN = "|".join(sorted((*_TZDATA.split("|"), *_NAMED_OTHERWISE), key=len, reverse=True))
_COUNTRIES = {  # that have one time of day, and are named beside one: "14:00 local time (Japan)"
    name: zone
    for zone, names in {
        "Europe/London": "United Kingdom|England|Scotland|Wales",
        "Europe/Dublin": "Ireland",
        "Europe/Berlin": "Germany|Deutschland|Allemagne|Alemania|Duitsland|Alemanha",
        "Europe/Paris": "France|Frankreich|Francia|Frankrijk|França",
        "Europe/Brussels": "Belgium|Belgien|Belgique|België",
        "Europe/Amsterdam": "Netherlands|the Netherlands|Niederlande|Nederland|Pays-Bas",
        "Europe/Zurich": "Switzerland|Schweiz|Suisse",
        "Europe/Vienna": "Austria|Österreich|Autriche",
        "Europe/Rome": "Italy|Italien|Italia|Italie",
        "Europe/Warsaw": "Poland|Polen|Polska",
        "Europe/Prague": "Czechia|Czech Republic",
        "Europe/Stockholm": "Sweden|Schweden|Sverige",
        "Europe/Oslo": "Norway|Norwegen|Norge",
        "Europe/Copenhagen": "Denmark|Dänemark|Danmark",
        "Europe/Helsinki": "Finland",
        "Europe/Athens": "Greece",
        "Europe/Bucharest": "Romania",
        "Europe/Istanbul": "Turkey|Türkiye",
        "Asia/Dubai": "United Arab Emirates|the UAE|the Emirates",
        "Asia/Qatar": "Qatar",
        "Asia/Riyadh": "Saudi Arabia",
        "Asia/Jerusalem": "Israel",
        "Asia/Karachi": "Pakistan",
        "Asia/Kolkata": "India",
        "Asia/Shanghai": "China",
        "Asia/Tokyo": "Japan",
        "Asia/Seoul": "South Korea|Korea",
        "Asia/Bangkok": "Thailand",
        "Asia/Kuala_Lumpur": "Malaysia",
        "Asia/Manila": "Philippines|the Philippines",
        "Asia/Ho_Chi_Minh": "Vietnam",
        "Africa/Cairo": "Egypt",
        "Africa/Nairobi": "Kenya",
        "Africa/Lagos": "Nigeria",
        "Africa/Johannesburg": "South Africa",
        "America/Bogota": "Colombia",
        "America/Lima": "Peru",
        "America/Argentina/Buenos_Aires": "Argentina",
    }.items()
    for name in names.split("|")
}
_COUNTRY = "|".join(sorted(_COUNTRIES, key=len, reverse=True))
_OURS = ("local", "our", "your", "office", "business", "working", "this", "the", "that")
_NO_ZONE = "MUST|NOT|LOT|IT|AT|BUT|LAST|FIRST|NEXT|PORT|LIST|EXACT|ACT|RFT|ITT|VAT|TEXT|SENT|NICHT|SEIT|MIT|ZEIT|HAT"
_STATED = (
    r"(?:(?-i:(?P<tzdata>(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)(?:/[A-Z][A-Za-z_]+){1,2}))\b|"
    r"(?:utc|gmt)? ?(?P<offset>[+-](?:0?\d|1[0-4])(?::?[0-5]\d)?)\b|"
    + "|".join(f"(?P<z{number}>(?:{names})\\b)" for number, names in enumerate(_PLACES.values()))
    + rf"|(?-i:(?P<unknown>(?!(?:{_NO_ZONE})\b)[A-Z]{{2,4}}T)\b)"
    rf"|(?:(?:heure|hora|horário|ora|ortszeit|uhrzeit|zeit|time|clocks?) (?:de |d['’]|do |da |di |in |of )?)?(?-i:(?P<known>(?:{_KNOWN})))(?:[ /](?:am )?main)?\b(?:(?: local)? time|{_ALONE})"
    rf"|(?-i:(?P<country>{_COUNTRY}))(?=\s*[)\].,;]|\W*$)"
    r"|(?P<city>(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|today\b|tomorrow\b)[A-ZÀ-Þa-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?) (?:local )?time\b)"
)
_LONGEST = 40  # characters of a zone
_LOCAL = r"(?:(?:our |the )?(?:local |office )?time(?: zone)?|(?:unsere )?(?:lokale |hiesige )?zeit|ortszeit|lokalzeit|heure (?:locale|de chez nous)|hora (?:local|nuestra)|horário local|ora locale|lokale tijd|onze tijd)"
_BESIDE = rf"(?:[\s,;:(\[/]|[–—-] |\b(?:sharp|hours?|hrs|uhr|uur|horas|{_LOCAL}|local|our|at the latest|latest|prompt|(?:in the )?(?:morning|afternoon|evening)|früh|morgens|vormittags?|nachmittags?|abends|(?:du )?(?:matin|soir)|de l['’]après-midi|(?:de|por) la (?:mañana|tarde)|da (?:manhã|tarde)|['’]s (?:ochtends|middags))\b)*"  # between a time of day and its zone
_ZONE = compiled(_BESIDE + _STATED)
_OUR_CLOCKS = compiled(
    r"\b(?:local time|our(?: local)? time|our clocks?|(?:our|local) time ?zone|time here|ortszeit|lokalzeit|unsere[r]? (?:orts)?zeit|heure locale|notre heure|hora local|nuestra hora|lokale tijd|onze tijd|horário local|ora locale)\b"
)
_WE_SIT_IN = compiled(
    r"\b(?:(?:we|i)(?: are|['’]re| am|['’]m| all)?(?: (?:a|an)(?: [\w-]+){1,4})?(?: (?:based|located|headquartered|here|sit|work|sitting))?|our (?:office|company|firm|head office|headquarters|team|business)(?: is)?(?: (?:based|located|sits))?|"
    r"wir (?:sitzen|sind)|unser (?:büro|firmensitz|unternehmen) (?:ist|sitzt|liegt)|nous sommes(?: basés| situés)?|estamos|somos de|wij zitten|wij zijn gevestigd|estamos sediados) (?:in|à|en|em) "
    rf"(?-i:(?P<known>{_KNOWN})|(?P<country>{_COUNTRY}))\b"
)
_CLOSED = lazy.pattern(r"[)\]]")
_ENDS_IN_ZONE = compiled(rf"\b{_STATED}[\s,)\]]*$")
_ALL_TIMES = compiled(
    rf"\b(?:all |the |any |stated )?(?:times?|deadlines?|hours)(?: and dates| of day)?(?: (?:stated|given|quoted|shown|mentioned|indicated|referred to|named|here|below|in|this|the|rf[qpi]|document|tender|request)){{0,6}} (?:are|is|refer to|in) (?:in |to |stated in |given in |quoted in |expressed in )?{_BESIDE}{_STATED}"
)


def zone_at(sentence: str, position: int) -> str:
    """The zone that stands at a place in a text: names of tzdata parted by OR, an offset ("+01:00"), a city as it is
    written, an abbreviation that is not known behind UNKNOWN; "" for none."""
    return _settled(_ZONE.match(sentence, position))


def zone_before(sentence: str, position: int) -> str:
    """The zone that ends at a place in a text: "CET 17:00"."""
    return _named(_ENDS_IN_ZONE.search(sentence[max(0, position - _LONGEST) : position]))


def zone_of_all(text: str) -> str:
    """The zone that a text gives to all its times ("All times are CET")."""
    return _settled(_ALL_TIMES.search(text))


def by_our_clocks(words: str) -> bool:
    """Whether words give a time by the clocks of who writes them, and do not say where: "09:00 our local time"."""
    return _OUR_CLOCKS.search(words) is not None


def zone_of_writer(text: str) -> str:
    """The zone of the place where a writer says to be ("We are based in Dubai"), "" for none or several."""
    zones = {_place(match) for match in _WE_SIT_IN.finditer(text)}
    return zones.pop() if len(zones) == 1 else ""


def names_city(words: str, zone: str) -> bool:
    """Whether words name the city of a zone of tzdata, by any of its names: "12:00 (Lisboa)"."""
    said = words.casefold()
    names = [
        zone.rpartition("/")[2].replace("_", " ").casefold(),
        *(name for name, at in _CITIES.items() if at == zone),
    ]
    return any(re.search(rf"\b{re.escape(name)}\b", said) for name in names)


def without_zones(words: str) -> str:
    """Words without the zones in them."""
    return _ZONE.sub(" ", words)


def _settled(match: re.Match[str] | None) -> str:
    """A zone; of an abbreviation of several places the one that is said right behind it: "IST (India)", "IST (UTC+5:30)"."""
    zone = _named(match)
    if match is None or OR not in zone:
        return zone
    closed = _CLOSED.match(match.string, match.end())
    said = _named(_ZONE.match(match.string, closed.end() if closed else match.end()))
    if said[:1] in ("+", "-"):
        return said
    city = said.replace(" ", "_")
    return next((place for place in zone.split(OR) if city and city in (place, place.rpartition("/")[2])), zone)


def _place(match: re.Match[str]) -> str:
    if match["country"]:
        return _COUNTRIES[match["country"]]
    return _CITIES.get(match["known"].casefold(), match["known"])


def _named(match: re.Match[str] | None) -> str:
    if match is None:
        return ""
    if match["tzdata"]:
        return _CITIES.get(match["tzdata"].rpartition("/")[2].casefold(), match["tzdata"])
    if match["offset"]:
        digits = match["offset"][1:].replace(":", "")
        hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
        return f"{match['offset'][0]}{int(hours):02}:{minutes}"
    if match["unknown"]:
        return f"{UNKNOWN}{match['unknown']}"
    if match["known"] or match["country"]:
        return _place(match)
    if match["city"]:
        city = match["city"].casefold()
        return "" if city in _OURS else _CITIES.get(city, match["city"])
    return next(zone for number, zone in enumerate(_PLACES) if match[f"z{number}"])
