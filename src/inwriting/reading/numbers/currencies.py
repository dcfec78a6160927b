"""Whose money a text means: "$", "pesos", "kr" and "12 grand" are of the country that its writer is in.

A currency that more than one country has is named by `values.CURRENCY_NAMES` as `?NAME`. It has a value only where the text
says in its beginning, or at its end, where its writer is. Codes are those of ISO 4217.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.values import USUAL

_SALUTED, _SIGNED = 700, 350  # characters of the beginning and of the end, where a writer says where it is
_PLACES = {  # by what a text says of where its writer is
    "AUD": r"Australia\w*|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Canberra|Darwin|Geelong|Toowoomba|Ballarat|Fremantle|NSW|Queensland|Tasmania\w*|Victoria and Tasmania|WA|ABN|"
    r"Aussie|Pty",
    "CAD": r"Canad\w+|Ontario|Qu[eé]bec|Alberta|Saskatchewan|Manitoba|British Columbia|Nova Scotia|New Brunswick|Newfoundland|Toronto|Vancouver|"
    r"Trois-Rivières|Sherbrooke|Gatineau|Laval|Saguenay|Rimouski|Drummondville|Calgary|Edmonton|Montr[eé]al|Ottawa|Winnipeg|Halifax|Saskatoon|Regina",
    "NZD": r"New Zealand|Aotearoa|Auckland|Christchurch|Dunedin|Waikato|Tauranga|Otago|Canterbury, NZ|NZ",
    "SGD": r"Singapore",
    "GBP": r"England|Scotland|Wales|Northern Ireland|United Kingdom|Britain|British|UK|London|Manchester|Leeds|Birmingham|Bristol|Sheffield|Liverpool|Glasgow|"
    r"Edinburgh|Aberdeen|Cardiff|Swansea|Belfast|Nottingham|Leicester|Norwich|Hull|Plymouth|VAT Reg",
    "EUR": r"Ireland|Irish|Dublin|Galway|Limerick|Co\. (?:Cork|Mayo|Kerry|Donegal|Clare|Galway)|Cork City|Shannon",
    "ZAR": r"South Africa\w*|Johannesburg|Cape Town|Durban|Pretoria|Pietermaritzburg|Gauteng|KwaZulu",
    "MXN": r"Mexico|México|Monterrey|Guadalajara|Puebla|Tijuana|CDMX|Querétaro|Mérida, Yucatán",
    "CLP": r"Chile\w*|Valpara[ií]so|Puerto Montt|Antofagasta|Temuco|Concepci[oó]n",
    "ARS": r"Argentin\w+|Buenos Aires|Mendoza|Rosario, Santa Fe|(?<=de )Rosario|C[oó]rdoba, Argentina|Neuquén|Bariloche",
    "COP": r"Colombia\w*|Bogot[aá]|Medell[ií]n|Barranquilla",
    "UYU": r"Uruguay\w*|Montevideo",
    "PHP": r"Philippines|Filipin\w+|Manila|Cebu|Davao|Quezon City",
    "DOP": r"Dominican Republic|República Dominicana|Santo Domingo",
    "SEK": r"Swed\w+|Sverige|Stockholm|Gothenburg|Göteborg|Malmö|Uppsala|Borås|Karlstad|Halmstad|Helsingborg|Växjö|Linköping|Umeå|Örebro|Västerås|Norrköping|Jönköping",
    "NOK": r"Norw\w+|Norge|Oslo|Trondheim|Stavanger|Tromsø|Bodø|Ålesund|Kristiansand|Finnmark",
    "DKK": r"Denmark|Danish|Danmark|Copenhagen|København|Aarhus|Odense|Aalborg|Esbjerg|Herning|ApS",
    "ISK": r"Iceland\w*|Reykjav[ií]k|Akureyri|ehf",
    "XOF": r"S[eé]n[eé]gal|Dakar|Thiès|Côte d['’]Ivoire|Ivory Coast|Abidjan|Mali|Bamako|B[eé]nin|Cotonou|Togo|Lomé|Burkina(?: Faso)?|Ouagadougou|Niamey",
    "XAF": r"Camero\w+|Douala|Yaoundé|Gabon|Libreville|Tchad|Chad|Brazzaville",
    "CHF": r"Switzerland|Swiss|Schweiz|Suisse|Zürich|Zurich|Basel|Bern|Genève|Geneva|Lausanne|Luzern|St\. Gallen|Winterthur",
    "PKR": r"Pakistan\w*|Karachi|Lahore|Islamabad|Sialkot",
    "LKR": r"Sri Lanka\w*|Colombo",
    "NPR": r"Nepal\w*|Kathmandu",
    "MUR": r"Mauriti\w+|Port Louis",
    "INR": r"India\w*|Mumbai|Delhi|Bengaluru|Bangalore|Chennai|Pune|Hyderabad|Kolkata|Ahmedabad|Coimbatore|Jaipur",
    "EGP": r"Egypt\w*|Cairo|Alexandria, Egypt",
    "MAD": r"Morocc\w+|Maroc|Casablanca|Rabat|Tanger|Marrakech|Agadir",
    "AED": r"U\.?A\.?E\.?|Emirates|Dubai|Abu Dhabi|Sharjah",
    "SAR": r"Saudi\w*|Riyadh|Jeddah|Dammam",
    "QAR": r"Qatar\w*|Doha",
    "OMR": r"Oman\w*|Muscat",
    "TND": r"Tunisi\w+|Tunis|Sfax",
    "DZD": r"Alg[eé]ri\w*|Algiers|Alger",
    "JOD": r"Jordan|Amman",
    "KWD": r"Kuwait\w*",
    "BHD": r"Bahrain\w*|Manama",
    "RSD": r"Serbia\w*|Belgrade|Beograd|Novi Sad",
    "KES": r"Kenya\w*|Nairobi|Mombasa|Nakuru|Kisumu",
    "TZS": r"Tanzania\w*|Dar es Salaam|Arusha|Mwanza",
    "UGX": r"Uganda\w*|Kampala|Entebbe",
    "TTD": r"Trinidad\w*|Tobago|Port of Spain",
    "JMD": r"Jamaica\w*|Kingston, Jamaica|Montego Bay",
    "BBD": r"Barbados|Bridgetown",
    "FJD": r"Fiji\w*|Suva|Nadi",
    "HKD": r"Hong Kong|Kowloon",
    "TWD": r"Taiwan\w*|Taipei",
}
_COUNTRIES = {code: lazy.pattern(rf"\b(?:{places})(?!\w)") for code, places in _PLACES.items()}
_OF_OTHERS = lazy.pattern(  # "our contract manufacturer in Taiwan" says nothing of where the writer is
    r"\b(?:suppliers?|manufacturers?|customers?|clients?|dealers?|distributors?|vendors?|resellers?|partners?|agents?|competitors?|rivals?|consultants?|auditors?|peers?|3PL|parent|sister(?: company)?|holding|associates?|affiliates?|subsidiary|importers?|exporters?)"
    r"(?: company| firm)? (?:in|from|near|of) [A-ZÀ-Þ][\w’'.-]+(?:,? [A-ZÀ-Þ][\w’'.-]+)?"
)
_OFTEN = {"CAD": 2}  # American firms name their neighbour, too
_AMERICAN = lazy.pattern(
    r"\b(?=[A-Z])(?:USD?\b|U\.S\.|United States|US\$|America\b|(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|"
    r"Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|"
    r"New (?:Hampshire|Jersey|Mexico|York)|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|"
    r"Wyoming|Chicago|Boston|Seattle|Denver|Houston|Dallas|Atlanta|Detroit|Brooklyn|Albuquerque|Portland|Minneapolis|Milwaukee|Phoenix|Philadelphia|Pittsburgh|"
    r"San (?:Diego|Francisco|Antonio|Jose)|Los Angeles|Kansas City|St\. Louis|New Orleans|Nashville)\b)"
)
_PESOS = {  # what "pesos" says itself of its country
    "MXN": "mexican[oa]s",
    "CLP": "chilen[oa]s",
    "ARS": "argentin[oa]s",
    "COP": "colombian[oa]s",
    "UYU": "uruguay[oa]s",
    "DOP": "dominican[oa]s",
}
_NAMED_PESOS = {code: lazy.pattern(rf"\bpesos {of}\b", re.I) for code, of in _PESOS.items()}
_NAMED = lazy.pattern(r"\b(?:CAD|AUD|NZD|SGD|HKD|TTD|JMD|BBD|FJD)\b|(?<!\w)(?:C|CA|A|AU|NZ|S|SG|HK|TT|J)\$")
_NAMES = ("$", "CAD", "AUD", "NZD", "SGD", "HKD", "TTD", "JMD", "BBD", "FJD")  # one of which stands wherever that does
_SIGNED_FOR = {
    "c$": "CAD",
    "ca$": "CAD",
    "a$": "AUD",
    "au$": "AUD",
    "nz$": "NZD",
    "s$": "SGD",
    "sg$": "SGD",
    "hk$": "HKD",
    "tt$": "TTD",
    "j$": "JMD",
}
_OF = {  # the currencies of each name
    "?dollar": ("AUD", "CAD", "NZD", "SGD", "TTD", "JMD", "BBD", "FJD", "HKD", "TWD"),
    "?peso": ("MXN", "CLP", "ARS", "COP", "UYU", "PHP", "DOP"),
    "?kr": ("SEK", "NOK", "DKK", "ISK"),
    "?franc": ("CHF", "XOF", "XAF"),
    "?cfa": ("XOF", "XAF"),
    "?rupee": ("INR", "PKR", "LKR", "NPR", "MUR"),
    "?dirham": ("AED", "MAD"),
    "?riyal": ("SAR", "QAR", "OMR"),
    "?dinar": ("TND", "DZD", "JOD", "KWD", "BHD", "RSD"),
    "?shilling": ("KES", "TZS", "UGX"),
    "?grand": ("GBP", "EUR", "AUD", "CAD", "NZD", "ZAR"),
}


def local_currencies(text: str, language: str = "en") -> dict[str, str]:
    """The ISO 4217 code that each name stands for in a text (`?dollar`, `?peso`, `?kr`, `?grand` …), where that can be told."""
    american = _AMERICAN.search(text) is not None
    ends = _OF_OTHERS.sub(" ", f"{text[:_SALUTED]}\n{text[-_SIGNED:]}")
    here = [code for code, country in _COUNTRIES.items() if len(set(country.findall(ends))) >= _OFTEN.get(code, 1)]
    named_so = _NAMED.findall(text) if any(name in text for name in _NAMES) else ()
    signed = {_SIGNED_FOR.get(code.casefold(), code.upper()) for code in named_so}
    found = dict(USUAL)
    for name, codes in _OF.items():
        named = [code for code in here if code in codes]
        if name in ("?dollar", "?grand") and american:
            named = ["USD"]
        elif name == "?dollar" and signed:
            named = [*signed]  # who says CAD once means it by "$", too
        if name == "?dollar" and not (named or american) and language == "fr":
            named = ["CAD"]  # who counts in dollars and writes in French
        if len(named) == 1:
            found[name] = named[0]
    if "pesos " in text and len(said := [code for code, of in _NAMED_PESOS.items() if of.search(text)]) == 1:
        found["?peso"] = said[0]
        if not (american or signed):
            found["?$"] = said[0]
            return found
    pesos = [code for code in here if code in _OF["?peso"] and code != "PHP"]
    found["?$"] = pesos[0] if len(pesos) == 1 and not (american or signed) else found["?dollar"]
    return found
