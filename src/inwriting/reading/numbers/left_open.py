"""The sums and days of the work that a brief leaves open: "I've asked for £20,000 and been told neither yes nor no", "if the move goes
well we could start in May".

The rules for budgets and for the start read what is stated; what is only hoped for, asked for, spoken of or depends on something they
pass by, and nobody would ever ask about it. Here each sum and each day that nothing else has read is an assumption, where a sentence
leaves it open (`_OPEN`, or by `surety`) and tells of the money, or of the start, of this work. What else costs money, or happens on a day,
is told by the words of its own part of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.model import FactRead, HedgedRead
from inwriting.reading.moods.surety import is_open
from inwriting.reading.moods.surety_abroad import is_open_abroad
from inwriting.reading.numbers.figures import BUDGET, GO_LIVE, is_no_volume
from inwriting.reading.numbers.funds import is_of_another
from inwriting.reading.numbers.other_counts import is_dreamt
from inwriting.reading.numbers.quantities import Quantity, has_period, number_of, volume
from inwriting.reading.numbers.shared import flows
from inwriting.reading.numbers.volumes_abroad import counts_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.text import lazy
from inwriting.reading.text.masks import own_part, with_signs
from inwriting.reading.text.patterns import in_any_case
from inwriting.reading.told.mentions import counts
from inwriting.reading.told.registers import Registers

VOLUMES = "volumes"
_SIGN = "\x02"  # each letter of what is looked at, where a text is masked
_HAS = r"(?:(?:has|have|had|['’]ve|['’]s|was|were|been|is|are|only|just|once|also|already|always|kindly|be|will be) )*"
_OPEN = in_any_case(
    rf"\b{_HAS}(?:ask(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|request(?:s|ed|ing)?|put in|bid(?:ding)?|pitch(?:es|ed)?|beg(?:s|ged)?) (?:\w+ ){{0,3}}?for\b|\b(?:requested|applied for|asked for|proposed|pencilled in|mooted|floated|hoped for|in the draft|in a draft|up for (?:approval|decision))\b|"
    r"\b(?:spoken|spoke|speaks|talked|talks|thinks|thought|dreams?|dreamt|mumbled|muttered|hinted|whispered|mentioned|named|floated|dropped|heard|overheard|hears?|said|says|reckons?|guess(?:es)?|suppose[sd]?|imagine[sd]?|figures?|believes?|believed)\b(?! (?:hello|goodbye|thanks|no|yes)\b)|"
    r"\b(?:hop(?:e|es|ed|ing)|wish(?:es)?|would (?:love|like)|['’]d (?:love|like)|dream|with (?:\w+ )?luck|fingers crossed|aim(?:s|ing)? (?:for|at)|feels like|in (?:my|his|her|our) (?:head|mind)|forecasts?|expect(?:s|ed)?|gut|hunch|rumou?r|hearsay|word is|target|ideally|would be (?:usual|nice|lovely|great|enough))\b|"
    r"\b(?:may|might|could|perhaps|maybe|possibly|probably|likely|presumably|apparently|tentative\w*|provisional\w*|roughly guessed)\b|\b(?:if|should|once|unless|provided|assuming) (?:the |our |my |a |all |everything |it |he |she |they |nothing |this |that |we |somebody |some )|"
    r"\b(?:not|n['’]t|never|un)[ -]?(?:yet |been |been yet |fully |formally )*(?:approved|agreed|signed|decided|confirmed|released|fixed|promised|official|final|cleared|sanctioned|granted|settled|voted)\b|\bno (?:vote|answer|decision|reply|promise|approval|signature|word)\b|\bneither yes nor no\b|\b(?:tbc|tbd|to be (?:confirmed|discussed|decided|approved|agreed))\b|"
    r"\b(?:takes|looks at|decides (?:on)?|votes on|discusses) (?:it|that|this)\b",
)
_GUESSED = in_any_case(  # of a count
    r"\b(?:guess\w*|suspect\w*|suppose[sd]?|imagine[sd]?|believe[sd]?|reckons?|thinks?|thought|(?:i|we)(?:['’]d| would) say|figures?(?= (?:maybe|perhaps|some|about|\d))|feeling|bet|hard to say|as far as (?:i|we) know|heard|told|hop(?:e|es|ed|ing)|wish(?:es)?|dream|with (?:\w+ )?luck|feels like|in (?:my|his|her|our) (?:head|mind)|forecasts?|expect(?:s|ed)?|gut|hunch|rumou?r|hearsay|may|might|could|would|perhaps|maybe|possibly|probably|likely|presumably|apparently|"
    r"(?:plan|budget|forecast|brochure|business case) (?:speaks of|says|has|assumes|reckons with|foresees)|not (?:yet )?(?:counted|checked|measured)|never (?:counted|checked|measured|looked))\b|\?"
)
_MONEY = in_any_case(
    r"\b(?:budgets?|money|funds?|funding|grant|subsid\w+|spend(?:ing)?|afford|stretch|price|cost (?:for|of) (?:it|this|the)|cash|kitty|pot|figure|sum|amount|approved|sign(?:ed|s|ature)?|ask(?:s|ed)? (?:\w+ ){0,3}?for|applied|requested|spoken of|spoke of|speaks of|mentioned|mumbled|muttered|overheard|whisper\w*|rumou?rs?|gossip|word (?:in|on|is|has)|thinking of|thought of|thinks of|"
    r"hope to get|pencilled|there (?:may|might|will|would|could) be|(?:it|that|this) (?:may|might|could|would|will) (?:become|be|run to)|(?:we|i) (?:may|might|could|would) (?:find|get|have|go to|put|raise|stretch|manage|run to)|would (?:go|run|stretch) to|could be found|business case|do it|be usual|this (?:work|job|project|link)|the (?:link|work|job|project|integration|interface|connection|scoping))\b",
)
_START = in_any_case(
    r"\b(?:go(?:es|ing)?[ -]live|live|start(?:s|ed|ing)?|launch\w*|cut ?-?over|run(?:ning)?|ready|working|in use|operational|up and|done|finished|switch(?:ed)? (?:it )?on|begin\w*|in place|have it|see it|be there|in production|roll(?:ed)?[ -]?out|kick ?off|first day|deadline|target|dates?|timing|timeline|as to when|hope for)\b",
)
_NOT_START = in_any_case(
    r"\b(?:decision|steering group|working group|committee|decides?|decid\w+|board (?:meets|meeting)|meeting|meets?|audit|holidays?|contract|renew\w*|licen[cs]e\w*|expir\w*|retire\w*|leaves?|left|answer|reply|quote|quotation|offer|tender|demo|trial|pilot|season|harvest|new (?:shop|office|branch|depot|site|plant|warehouse|owner|boss|colleague|manager|controller)|shop|move (?:house|out|in)|moves?|moving|born|wedding|strike|merger|takeover|"
    r"clean\w*|migrat\w+|training|stock ?tak\w*|year[ -]end|workshop|kick-?off meeting|call|visit|trip|fair|course|opens?|opening|upgrade|update|release|version|hired?|joins?|election|vote[sd]?|approv\w+|sign(?:s|ed|ing)?|submi\w+|budget (?:round|meeting)|insurance|warranty|phase (?:2|two)|second phase)\b",
)
_TAKEN_BACK = in_any_case(
    r"\b(?:withdrawn|lapsed|superseded|disregard\w*|(?:should|can|may|must|please|now|and) forget|forget(?: about)? (?:it|that|the|my|his|her|those|them)|never (?:discussed|approved|agreed|real|ours)|off the table|no longer (?:valid|true|right|current|there|counts?|stands?|holds?|available|on the table)|(?:does|do|did)(?: not|n['’]t) (?:count|hold|stand|apply)(?: any ?more)?|"
    r"not (?:valid|true|right|correct)(?: any ?more)?|out of date|outdated|obsolete|ancient history|(?:is|are|was|were) (?:wrong|a (?:slip|mistake|typo))|last year['’]s|(?:the )?old (?:figure|number|budget|plan|quote|sum)|(?:spent|used up|gone|cancelled|canceled|cut|taken away|refused|rejected|turned down|declined) (?:since|by|last|in|long)|"
    r"(?:was|were|has been|have been) (?:refused|rejected|turned down|declined|struck|cut|cancelled|withdrawn|taken away|spent)|(?:that|this|it) was (?:before|then|years? ago|another time)|quoted? (?:\w+ ){0,3}last year|(?:quote|offer|price) (?:\w+ ){0,3}(?:had|got) last year|ignore (?:it|that|the|my|his|those))\b"
)
_RIGHT_BEHIND = lazy.pattern(
    r"[^.;,]{0,40}?(?:,|\(| [–—-])? ?(?:which |that |it |this |but |and |now |please |you |we |i |is |was |has |have |been |since |should |can |may |must |to be |be |all |also )*(?:forget\b(?! to)|forgotten|lapsed|withdrawn|superseded|disregard\w*|ignored\b|ignore (?:it|that|this)\b|no longer (?:valid|true|right|current|there|counts?|stands?|holds?|available|on the table)|"
    r"off the table|never (?:discussed|approved|agreed|released)|(?:does|do) not (?:count|hold|stand|apply)(?: any ?more)?|history|dead|out of date)\b",
    re.I,
)
_TAKEN_BACK_ABROAD = in_any_case(
    r"\b(?:hinfällig|gilt nicht mehr|vom tisch|vergessen sie|zurückgezogen|gestrichen|verfallen|n['’]est plus (?:valable|d['’]actualité)|caduc|oubliez|retiré\w*|annulé\w*|ya no (?:vale|cuenta|rige|es válido)|olvíden?\w*|retirad[oa]s?|caducó|vervallen|geldt niet meer|telt niet meer|vergeet|ingetrokken|não vale mais|já não (?:vale|conta)|esqueçam?|retirad[oa]|caducou)\b"
)
_OF_ANOTHER = in_any_case(
    r"\b(?:over|above|exceeding|beyond|under|below) (?:the )?\x02|\x02 (?:is|was|are|were)?[^.;,]{0,30}? ?for (?:an?|another|some|new) (?!(?:written |scoping |proper )?(?:scope|link|connection|integration|interface|quote|scoping|study))|\b(?:refunds?|prize|salary|wages?|rent|turnover|loss(?:es)?|donations?|gifts? of|invoices? (?:of|over)|orders? (?:of|over)|machine|roof|van|lorry|press|kiln|oven|boat|building|neighbour|competitor|friend|brother|their (?:link|project|integration|budget))\b"
)
_OF_PEOPLE = in_any_case(r"\b(?:staff|employees|people work|inhabitants|square|metres|visitors|seats|bottles|bricks)\b")
_DOUBLES = in_any_case(
    r"\b(?:doubles?|doubled|duplicat\w*|dupes?|twice|more than once|twins?|doppel\w*|doppelt\w*|dublett\w*|mehrfach|doublons?|en double|duplicad[oa]s?|repetid[oa]s?|dobles?|dubbel\w*|dubbele|duplo|duplicaat|duplicaten)\b"
)
_NO_DOUBLES = in_any_case(
    r"\b(?:orders? (?:are|is)|invoices? (?:are|is)|typed|keyed|entered|check(?:s|ed)? twice|a (?:day|week|month|year)|bookkeeping|glazing|rooms?|beds?|shift)\b"
)
_FOUND = in_any_case(
    r"\b(?:found|counted|identified|confirmed|merged|gefunden|gezählt|trouvé|compté|encontr\w+|já achamos|contad[oa]s|gevonden|geteld)\b(?! (?:yet|them))"
)
_HOW_MANY = in_any_case(
    r"\b\d[\d.,’' ]*(?:%|per ?cent|percent|prozent|pour ?cent|por ?cento|por ciento|procent)|\b(?:one|every|each) (?:in )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,2}|third|fourth|fifth|sixth|tenth|twentieth)\b|\ba (?:half|third|quarter|fifth|sixth|tenth|twentieth)\b|"
    r"\b(?:some|several|a few|many)? ?(?:dozens|hundreds|hundred|thousands|thousand)\b|\b\d{2,}\b|\b(?:jede[rs]?|chaque|cada|elke|één op de|een op de|un(?:o|a)? (?:de cada|sur)|um em cada) \w+|\b(?:hunderte?|einige hundert|cent(?:aines)?|trois cents|centenas|cientos|honderden)\b"
)
_NEVER_COUNTED = in_any_case(
    r"\b(?:never|not|n['’]t|nobody|no one)(?: \w+)? (?:counted|checked|measured|looked|verified)\b|\b(?:could|may|might) be (?:more|worse|less)\b|\b(?:roughly |only |just )?(?:a )?guess(?:ed)?\b|\b(?:i|we) (?:believe|think|guess|suppose|reckon)\b"
)
_REMARK = 60  # characters behind the part that says how many
DOUBLES = "duplicates_known"
_GUESSED_NUMBER = lazy.pattern(  # behind a word of doubt, with no noun of its own
    r"\b(?:maybe|perhaps|probably|could be|may be|might be|(?:i['’]d |i |my )?guess(?:ing)?|hop(?:e|es|ing) for|hopes?|expects?|reach(?:es)?|hit(?:s|ting)?|up to maybe|talvez|vielleicht|vermutlich|peut-être|sans doute|misschien(?: wel)?|hopelijk|quizás?|tal vez|a lo mejor|gok|schätze|je dirais|dev(?:em|e|en|ía) (?:ser|vir|haber)|chutando|doit monter|podríamos llegar|(?:il paraît|on dit|paraît-il|se dice|dicen|parece|dizem|diz-se|angeblich|naar verluidt|supposedly|apparently|they say|i hear)\b[^.;:\d]{0,45}?(?: les| los| las| os| as| die| de| the)?)"
    r"(?:,? (?:about|around|some|at|to|is|be|it|of|an?|another|wel|an die|uns|umas|uma|unas|unos|à|a|zo['’]?n|quelque|environ|so))*,? (?P<many>(?P<number>\d[\d.,' ]*\d|\d\d+)(?:ish)?k?"
    r"(?: [^\W\d_]+){0,2}?(?: (?:an?|per|each|every|por|par|pro|im|in der|al|à la|à l['’]|ao) (?:day|week|month|year|día|semana|mes|mês|jour|semaine|mois|tag|woche|monat|jahr|dag|maand|jaar|dia|año|ano|an))?)"
    r"(?! ?(?:%|per ?cent|euros?|dollars?|pounds?|grand|[€$£]|years?|days?|weeks?|months?|minutes?|hours?|people|staff))(?=\W*$|[,;.?!)]| (?:by|in|for|before|once|when|if|next|then|at|during|orders?|sein|au|pour|but|and|mas|maar|aber))",
    re.I,
)
_IN_GENERAL = lazy.pattern(  # of anybody's work: "Can one be finished by 1 February?"
    r"\b(?:can|could|would|might|is|are) (?:one|such (?:an? )?[\w-]+|something like (?:this|that)|these things|projects like (?:this|these|ours)|it ever) ",
    re.I,
)
_ONLY_ASKED = lazy.pattern(  # behind a question, which names no wish then: "We are in no hurry, I only want to know"
    r"^\W*(?:no,? |not that |and |but )?(?:we|i)(?: are| am|['’]re|['’]m)? (?:not(?: in (?:a|any) (?:hurry|rush))?(?=\W|$)|in no (?:hurry|rush)|only (?:ask(?:ing)?|want to know|wonder(?:ing)?|curious)|just (?:ask(?:ing)?|curious|wonder(?:ing)?|want to know))|"
    r"^\W*(?:no (?:hurry|rush)|(?:i am |i['’]m )?(?:only|just) (?:asking|curious|wondering)|out of (?:interest|curiosity)|(?:this|that|it) is (?:only|just) a question|not that we need)\b",
    re.I,
)
_ABOVE = 1  # passages before one whose count a bare number may go on with
_YEAR = len("2027")
_BESIDE = 90  # characters around a day in which it must be said that it is of the start
_KINDS = (("money", BUDGET), ("date", GO_LIVE))


def take_left_open(body: Body, registers: Registers) -> None:
    """Enters the sums and days of the work that nothing else has read: as assumed where their sentences leave them open, as past where
    these take them back; and the counts."""
    _take_back(body, registers)
    read = {(registers.kind(key), value) for key, value in (*registers.places(), *registers.replaced)}
    numbers = {number_of(value) for kind, value in read if kind == "quantity"}
    counted = {passage.start for passage in _counted(body, registers)}
    for at, passage in enumerate(body.passages):
        language = body.language_at(passage.start)
        if not (language and body.may_count(body.said(passage))) or passage.mood or passage.heading.mood:
            continue
        following = _following(body, at)
        near = {one.start for one in body.passages[max(0, at - _ABOVE) : at + 1]} & counted
        if near and _count_alone(body, registers, passage, numbers):
            counted.add(passage.start)
        if passage.fact:
            continue
        quantities = body.quantities(body.text[passage.start : passage.end])
        for kind, key in _KINDS:
            found = [one for one in quantities.get(kind, ()) if _may_be_open(body, one, kind)]
            if any(known == GO_LIVE == key for known, _ in registers.facts):
                found = [one for one in found if one.whole]
            for one in found:
                place = kind, one.value.casefold()
                judge = _abroad if language != "en" else _in_english
                known = place in read or any(kind == read_ and value.startswith(place[1]) for read_, value in read)
                if not known and (mood := judge(body, passage, one, kind, following, len(found) == 1)):
                    read.add(place)
                    registers.put(key, one.value, body.whole(passage, mood))
        if language == "en":
            _count(body, registers, passage, following, numbers)
        else:
            _count_abroad(body, registers, passage, following, numbers)


def _take_back(body: Body, registers: Registers) -> None:
    """Leaves out the budgets that the words right behind the sum take back: "a figure of £15,000, which you should forget"."""
    items: list[FactRead | HedgedRead] = [*registers.facts.values(), *registers.hedged.values()]
    for item in items:
        passage = body.passage_of(item) if item.key == BUDGET else None
        if passage is None or passage.fact or body.is_abroad(passage.start):
            continue
        for _, end in body.places("money", item.value, passage):
            if _RIGHT_BEHIND.match(body.text, end, passage.end):
                place = item.key, item.value.casefold()
                registers.facts.pop(place, None)
                registers.hedged.pop(place, None)
                registers.put(item.key, item.value, body.whole(passage, "past"))


def _may_be_open(body: Body, one: Quantity, kind: str) -> bool:
    """Whether a sum or a day is known well enough to be assumed, and the day is to come."""
    if not one.value or len(one.value) == _YEAR:
        return False
    return kind == "money" or body.written is None or one.value > str(body.written)


def _counted(body: Body, registers: Registers) -> Iterator[Passage]:
    """The passages in which a count has been read."""
    items: list[FactRead | HedgedRead] = [*registers.facts.values(), *registers.hedged.values()]
    for item in items:
        passage = body.passage_of(item) if item.key == VOLUMES else None
        if passage:
            yield passage


def _count_alone(body: Body, registers: Registers, passage: Passage, numbers: set[str]) -> bool:
    """Enters a guessed number that goes on with a count beside it: "85 orders a month just now, come April I'd guess 300"."""
    text = body.text[passage.start : passage.end]
    for match in _GUESSED_NUMBER.finditer(text):
        number = number_of(match["number"])
        money = any(
            one.start < match.end("number") and match.start("number") < one.end
            for one in body.quantities(text)["money"]
        )
        if number and number not in numbers and not money and not is_dreamt(text[: match.start("number")]):
            numbers.add(number)
            registers.put(VOLUMES, match["many"].strip(), body.whole(passage, "hedged"))
            return True
    return False


def take_guessed_doubles(body: Body, registers: Registers) -> None:
    """Enters as assumed how many records are doubles, where a sentence only guesses it, and takes such guesses from the facts."""
    for place, fact in list(registers.facts.items()):
        passage = body.passage_of(fact) if fact.key == DOUBLES else None
        if passage and _guesses_many(body, passage):
            registers.assume(place)
    known = {fact.start for fact in registers.facts.values() if fact.key == DOUBLES}
    known |= {item.start for item in registers.hedged.values() if item.key == DOUBLES}
    for passage in body.passages:
        said = body.said(passage)
        if (
            not _DOUBLES.is_in(said)
            or passage.heading.mood
            or any(passage.start <= start < passage.end for start in known)
        ):
            continue
        if _guesses_many(body, passage):
            whole = body.whole(passage, "hedged")
            registers.put(DOUBLES, " ".join(whole.text.split()).rstrip(".;,"), whole)


def _guesses_many(body: Body, passage: Passage) -> bool:
    """Whether a sentence guesses how many records are there more than once."""
    said = body.said(passage)
    many = (
        _HOW_MANY.search(said) if _DOUBLES.is_in(said) and not (_NO_DOUBLES.is_in(said) or _FOUND.is_in(said)) else None
    )
    if many is None:
        return False
    if body.is_abroad(passage.start):
        place = passage.start + many.start(), passage.start + many.end()
        return is_open_abroad(body.text, (passage.start, passage.end), place, "quantity")
    first, last = own_part(said.text, *many.span())
    behind = said.text[last : last + _REMARK]
    return _GUESSED.is_in(said.text[first:last]) or _NEVER_COUNTED.is_in(behind)


def _count(body: Body, registers: Registers, passage: Passage, following: str, numbers: set[str]) -> None:
    """Enters the one count of a sentence that it leaves open, or takes back, where nothing has read it; the `numbers` are known."""
    found = [one for one in counts(body.text, passage.start, passage.end) if has_period(one.value) or flows(one.value)]
    if len(found) != 1 or number_of(found[0].value) in numbers:
        return
    (one,) = found
    text = body.text[passage.start : passage.end]
    first, last = one.start - passage.start, one.end - passage.start
    masked = with_signs(text, [(first, last)], _SIGN)
    if is_dreamt(text[:first]) or not flows(one.value) or is_no_volume(one.value, text) or _OF_PEOPLE.is_in(masked):
        return
    sentence, own = (passage.start, passage.end), masked[slice(*own_part(masked, first, last))]
    if _TAKEN_BACK.is_in(masked):
        mood = "past"
    elif _GUESSED.is_in(own) or is_open(body.text, sentence, (one.start, one.end), following, "quantity"):
        mood = "hedged"
    else:
        return
    numbers.add(number_of(one.value))
    registers.put(VOLUMES, one.value, body.whole(passage, mood))


def _count_abroad(body: Body, registers: Registers, passage: Passage, following: str, numbers: set[str]) -> None:
    """Enters the counts of a sentence in another language that it leaves open, where nothing has read them."""
    for found in counts_abroad(body.text[passage.start : passage.end]):
        number = number_of(many := volume(found.group()))
        place = passage.start + found.start("number"), passage.start + found.end("number")
        if number not in numbers and is_open_abroad(
            body.text, (passage.start, passage.end), place, "quantity", following
        ):
            numbers.add(number)
            registers.put(VOLUMES, many, body.whole(passage, "hedged"))


def _in_english(body: Body, passage: Passage, one: Quantity, kind: str, following: str, alone: bool) -> str:
    """The mood in which a sentence in English names a sum, or a day, that may be the budget, or the start, of this work: left open,
    or taken back; "" where it is of something else. Where it is not `alone`, the words of its own part count."""
    if kind == "money" and body.asks(passage):
        return ""
    text = body.text[passage.start : passage.end]
    masked = with_signs(text, [(one.start, one.end)], _SIGN)
    place = passage.start + one.start, passage.start + one.end
    sentence = passage.start, passage.end
    own = masked[slice(*own_part(masked, one.start, one.end))]
    said = masked if alone and (one.whole or kind == "money") else own
    if _TAKEN_BACK.is_in(said):
        mood = "past"
    elif _OPEN.is_in(said) or is_open(body.text, sentence, place, following, kind):
        mood = "hedged"
    else:
        return ""
    if kind == "money":
        of_this = _MONEY.is_in(masked) and not (_OF_ANOTHER.is_in(masked) or (mood == "hedged" and is_of_another(own)))
        return mood if of_this else ""
    if text.rstrip().endswith("?") and (_IN_GENERAL.search(text) or _ONLY_ASKED.search(following)):
        return ""
    near = masked[max(0, one.start - _BESIDE) : one.end + _BESIDE]
    return mood if _START.is_in(near) and not _NOT_START.is_in(near) else ""


def _abroad(body: Body, passage: Passage, one: Quantity, kind: str, following: str, alone: bool) -> str:
    """The mood in which a sentence in another language names a sum that may be the budget of this work."""
    place = passage.start + one.start, passage.start + one.end
    words = body.text[passage.start : passage.end]
    if (
        kind != "money"
        or not alone
        or following.rstrip().endswith("?")
        or not _MONEY_ABROAD.is_in(words)
        or _COSTS_ABROAD.is_in(words)
    ):
        return ""
    if _TAKEN_BACK_ABROAD.is_in(words):
        return "past"
    return "hedged" if is_open_abroad(body.text, (passage.start, passage.end), place, kind) else ""


_MONEY_ABROAD = in_any_case(
    r"\b(?:budget\w*|geld\w*|mittel|betrag|summe|argent|montant|enveloppe|somme|financement|presupuesto|dinero|importe|plata|financiaci\w+|bedrag|begroting|orçamento|dinheiro|verba|montante|conseil|vorstand|gerencia|junta|directie|bestuur|administração|diretoria|comité|comitê)\b"
)
_COSTS_ABROAD = in_any_case(
    r"\b(?:umsatz|miete|lohn|gehalt|kostet uns|lizenz\w*|chiffre d['’]affaires|loyer|salaires?|nous coûte|licences?|facturación|alquiler|sueldos?|nos cuesta|licencias?|omzet|huur|loon|kost ons|licentie\w*|faturamento|aluguel|renda|salários?|nos custa|licenças?|lackstraße|maschine\w*|machine\w*|horno|forno|camión|camion\w*|vrachtwagen|caminhão)\b"
)


def _following(body: Body, at: int) -> str:
    """The sentence behind one in the same paragraph."""
    one, two = body.passages[at], body.passages[at + 1] if at + 1 < len(body.passages) else None
    together = two and "\n\n" not in body.text[max(one.start, one.end - 1) : two.start]
    return body.text[two.start : two.end] if two and together else ""
