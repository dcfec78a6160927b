"""What a labelled value remarks on its products: "HubSpot, planned", "Pipedrive before", "AFAS (before 2025: Exact)"."""

from __future__ import annotations

import re
from itertools import pairwise

from inwriting.reading.moods.succession import PERHAPS_LATER, SOME_DAY, by_succession
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause, mood_of, status_behind

MOVING = lazy.pattern(
    r"\breplac(?:e|ing)\b.{1,60}?\b(?:by|with)\s+|\b(?:drop|swap|ditch|trade)(?:ping|ing)?\b.{1,60}?\bfor\s+(?=(?-i:[A-Z]))|"
    r"\b(?:moving|migrating|switching|transitioning|changing)\b(?:\s+(?:away\s+)?from\s+.{1,60}?)?\s+(?:over\s+)?to\s+",
    re.I,
)
SUCCEEDS = lazy.pattern(
    r"\b(?:remplacée?s? par|sustituid[oa]s? por|reemplazad[oa]s? por|vervangen door|substituíd[oa]s? p(?:or|el[oa])|(?:ersetzt|abgelöst) durch|(?:wurden?|ist|sind|werd|zijn) (?:[\w.]+ ){0,5}?(?:durch|door)|(?:replaced|succeeded) (?:by|with)) "
    r"(?:the |our |den |die |das |le |la |el |de |het |o |a )?$",
    re.I,
)
_EITHER = lazy.pattern(r" or (?:\w+ )?", re.I)
_EARLIER = lazy.pattern(
    r"\s+(?:before(?: that| then)?|previously|formerly|earlier|until (?:recently|last year|20(?:[01]\d|2[0-5])))(?=\s*(?:$|[.,;)\n]))|"
    r"\s*\((?:before|until|till|up to) (?:19\d\d|20(?:[01]\d|2[0-5]))\)",
    re.I,
)  # "HubSpot, Pipedrive before", "EBP (before 2023)"
_IN_ITS_PLACE = lazy.pattern(
    r"\b(?:replacing|replaces|replaced(?! by)|in place of|instead of|rather than|took over from|succeed(?:s|ing|ed)|successor (?:of|to)) (?:the |our |an? )?(?:old )?$",
    re.I,
)
_THE_OLD = lazy.pattern(r"\b(?:the|our) (?:old|former|previous) $", re.I)
_OWNED = lazy.pattern(  # "CargoWise, of our forwarder"
    r"\s*[,(] ?(?:(?:it|that|which) is )?(?:of|owned by|run by|belongs to|belonging to) (?:our|the|their|its|a) (?!(?:group|company|firm|team|office)\b)(?:\w+ )?\w+|"
    r"\s(?:at|in|from) (?:(?-i:[A-Z])\w+['’]s|his|her|their|my|our \w+['’]s|the \w+['’]s) (?:previous|former|last|old|earlier) (?:shop|company|firm|employer|job|place|workplace)\b",
    re.I,
)
_LEFT_IT = lazy.pattern(  # "vTiger is written on our old brochure, we left it in 2021"
    r"[^;.]{0,60}?[,(–—-] ?(?:which )?(?:we|they) (?:have |had )?(?:left|dropped|cancelled|stopped|abandoned|gave up(?: on)?|never (?:used|had|bought)) (?:it|that|this)\b(?! (?:out|alone|as))|"
    r"\s?[:,–—-]\s(?:we|they|which we) (?:have |had )?(?:studied|looked at|tested|tried|evaluated|examined|considered|seen|compared)(?: it| that)?\b[^.;]{0,40}\b(?:no\b|not\b|against|dropped|rejected|declined|turned (?:it )?down)|"
    r" behind(?: us)?(?: for good)?(?=\W*$|[.,;])| (?:decommission(?:ing|ed)?|sunset|shut-?down|switch-?off|retirement|phase-?out|removal)\b",
    re.I,
)
_NOT_CHOSEN = lazy.pattern(  # "CRM: still under evaluation, Dynamics 365 Sales"
    r"\W*(?:still |yet |ainda |noch |encore |todavía |aún |nog )?(?:under evaluation|in evaluation|being evaluated|undecided|to be decided|not (?:yet )?(?:chosen|decided|bought)|"
    r"em avaliação|en evaluación|in evaluierung|en (?:cours d['’])?évaluation|in evaluatie|offen|por definir|à définir)\b",
    re.I,
)
_JUST_BEFORE = 60  # characters: more than the longest of the patterns that end at a name
_TURNS = lazy.pattern(r"\s[–—-]\s*$")
_PARTED = lazy.pattern(r",\s|\s[–—-]\s")
_RATHER = lazy.pattern(
    r"[,;]\s|\s[–—-]\s| (?:rather than|instead of) ", re.I
)  # behind it something is said of another product
_NOT_HAD_YET = lazy.pattern(  # what the value of a label says of products that are only looked at
    r"\b(?:choos|decid|select|compar|torn|weigh|hesitat)\w* (?:between|among)\b|\b(?:noch keine?[ns]?|nog geen|pas encore|todavía (?:ning|no)|ainda (?:nenhum|não))\b|\b(?:(?:under |in )?evaluation|evaluating|short-?list\w*|candidates?|comparing|contenders|no (?:purchase|contract|licen[cs]e)s?(?: yet| made| so far)?|"
    r"not (?:yet )?(?:bought|purchased|chosen|selected|decided|signed)|undecided|on trial)\b|"
    r"[,;(–—-] ?(?:still |yet )?(?:to be (?:decided|chosen|selected)|tbd)(?=\W*$|[,;)])",
    re.I,
)
_STAYS_OUT = lazy.pattern(  # "Jira | tickets of IT | in use, stays out", "Grafana, only for the IT, out of perimeter"
    r"[|,;(–—-]\s*(?:(?:in use|stays),? (?:but )?)?(?:stays? out(?: of (?:it|this|scope))?|out of (?:scope|(?:the )?perimeter|this)|not (?:in scope|part of (?:this|it))|leave (?:it )?(?:alone|out)|"
    r"not to be (?:touched|connected|joined|linked)|hands off|excluded|nicht (?:teil|im umfang|im projekt|bestandteil)\b[^|,;.)\n]{0,25}|(?:bleibt )?außen vor|hors (?:du )?(?:périmètre|projet|champ)|"
    r"fuera del? (?:alcance|proyecto)|no (?:entra|forma parte)\b[^|,;.)\n]{0,25}|buiten (?:de )?scope|niet mee|geen deel\b[^|,;.)\n]{0,25}|fora d[oe] (?:âmbito|escopo|projeto)|não faz parte\b[^|,;.)\n]{0,25})\s*(?=$|[|,;.)\n])",
    re.I,
)
_AS_IT_IS = lazy.pattern(  # "LabWare LIMS, it is validated and must not be changed": it is there
    r"\b(?:must|may|shall|should|can|is|are) ?not (?:to )?(?:be )?(?:touched|changed|altered|modified|replaced|upgraded|customi[sz]ed|migrated)\b",
    re.I,
)
BRACKETS = lazy.pattern(r"\([^()\n]*\)")
_NO_MORE_THAN_ANOTHER = (  # "Unser ERP ist Odoo, nicht mehr Sage" says of the other that it is over
    r"\s*[,;(–—-]\s*(?:und |et |y |en |e |aber |maar )?(?:nicht mehr|(?:non )?plus|ya no|já não|niet meer|niet langer)(?: (?:é|es|est|ist|is|auf|mit|in|op|met|sur|avec|con|com|em|en))?"
    r"(?: (?:o|a|el|la|le|das|die|der|het|de))? (?:$|(?-i:[a-z]{0,4}[A-Z0-9])[\w.&]*(?: (?-i:[A-Z0-9])[\w.&]*){0,2}\s*(?:[.,;)]|\n|$))"
)
_OVER_BEHIND = lazy.pattern(  # "Exact Globe: our ERP until 2020", "(Dynamics NAV was closed in August)"
    r"\s*[:,(–—-]\s*(?:our|the|it was|was|used|in use)\b[^.;,()]{0,30}\b(?:until|till|up to) (?:\w+ ){0,3}?(?:19\d\d|20(?:[01]\d|2[0-5])|last \w+)\b|"
    r" (?:(?:itself|finally|then) )?(?:(?:is|are)(?= (?:now |since |also )?(?:cancelled|closed|switched off|retired|gone|terminated)\b)|was|were|has been|got) (?:\w+ )?(?:closed|shut|switched off|turned off|retired|decommissioned|archived|scrapped|dropped|abandoned|cancelled|gone|terminated|thrown out|let go|replaced|deleted|buried|wound up|phased out)\b|"
    rf"(?!{_NO_MORE_THAN_ANOTHER})\s*[,;(–—-]\s*[^.;,()\n]{{0,40}}?\b(?:nicht mehr|ne [^.;,()\n]{{2,25}} plus|n['’]\w+ plus|ya no|já não|niet meer|não [^.;,()\n]{{2,20}} mais)\b|"
    r" (?:went|left us|ended|died)(?: (?:in|last|this|at the end of|with the end of|back in|early|late)){1,2} (?:the )?(?:19\d\d|20(?:[01]\d|2[0-5])|year|spring|summer|autumn|fall|winter|month|January|February|March|April|May|June|July|August|September|October|November|December)\b",
    re.I,
)
LEFT_BEFORE = lazy.pattern(  # "we left SugarCRM in January"
    r"\b(?:we|they|i|everyone|everybody) (?:have |had |finally |all |then )*(?:left|dropped|ditched|quit|abandoned|cancelled|gave up(?: on)?|came off|moved off|said goodbye to|parted with|outgrew|threw out|got rid of|turned our back on) (?:the |our )?(?:old )?$",
    re.I,
)
_OVER_ABROAD = lazy.pattern(
    r"\b(?:bis|jusqu['’]en|hasta|tot|até) (?:20|19)\d\d\b|\b(?:davor|vorher|avant|antes|vroeger|früher)\b|"
    r"\b(?:arrêtée?|abandonnée?|résiliée?|débranchée?|remplacée?|abgeschaltet|abgelöst|gekündigt|ausgemustert|desligad[oa]|desativad[oa]|dad[oa] de baja|apagad[oa]|sustituid[oa]|opgezegd|uitgezet|stopgezet|vervangen|niet meer)\b",
    re.I,
)
_WAS_THERE = lazy.pattern(  # "Exact Globe+ (before 2025: AFAS Profit)", "Pipedrive, before that CAS"
    r"(?:\(|[,;–—-] )(?:before(?: (?:that|then|this|20\d\d|19\d\d))?|until(?: \w+)? ?(?:20\d\d)?|till 20\d\d|formerly|previously|earlier|ex|was|used to be|vorher|früher|davor|zuvor|ehemals|avant|auparavant|anciennement|antes|anteriormente|vroeger|voorheen|daarvoor|dantes|antigamente)\b[:,]? (?:it was |we had |the |das |le |el |o )?(?=[A-Z])[^,;)]*$"
)
_NOT_NOW = lazy.pattern(
    r"\W*(?:the |our )?(?:old|previous(?:ly)?|former(?:ly)?|ex|past|earlier|retired|last|gone|before (?:that|this|then)|until (?:then|20\d\d))\b",
    re.I,
)  # a label
_SENTENCE = lazy.pattern(r"\w[.!?][\"”)]*\s+$")
_NO_MORE = lazy.pattern(  # what a row of a table or a labelled line says behind a product
    r":\s*(?:past|gone|history|no longer|not any ?more|retired|old)\b\W*$|[|,;(–—-]\s*(?:(?:switched |turned )?off|closed|gone|retired|dead|decommissioned|replaced)(?: (?:since|in|on|by|at|as of)\b| ?\d|\s*[|)]|\s*$)|"
    r"\s{2}(?:closed|retired|decommissioned|switched off|holding company only)\b",
    re.I,
)


def is_left(text: str, start: int, end: int) -> bool:
    """Whether behind a product it is said that the writers left it: "vTiger is on our old brochure, we left it in 2021"."""
    return _LEFT_IT.match(text, start, end) is not None or _OVER_BEHIND.match(text, start, end) is not None


def told_behind(text: str, start: int, end: int) -> str:
    """The mood that a labelled value gives to the product before a place: "…, planned", "… before", "…, of our forwarder"."""
    if (status := status_behind(text, start, end)) != "stated":
        return status
    if _EARLIER.match(text, start, end):
        return "past"
    if _OWNED.match(text, start, end) or _STAYS_OUT.search(text, start, end):
        return "out of scope"
    return "past" if is_left(text, start, end) else "stated"


_WAS = lazy.pattern(
    r"\W*(?:it |that |this )?(?:was|used to be|had been|formerly|previously|until (?:\w+ )?\w+)[:,]? (?:the |our |an? )?",
    re.I,
)
_FROM_ON = lazy.pattern(
    rf"\s*[,(–—-]?\s*(?:(?:only|live|in use) )?(?:from|as of|starting|as from|ab|à partir de|desde(?= [^.;,\n]{0, 20}20(?:2[7-9]|3\d))|vanaf|a partir de) (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th|\.)? )?(?:{SOME_DAY})(?! (?:to|until|till)\b)",
    re.I,
)
_THEN = lazy.pattern(
    rf"\b(?:until|till|up to|bis|jusqu['’]en|hasta|tot|até) (?:the )?(?:(?:end of|early|mid|late) )?(?:\d{{1,2}}(?:st|nd|rd|th|\.)? )?(?:{SOME_DAY}),? (?:and )?(?:then|afterwards|thereafter|later|danach|dann|puis|luego|daarna|depois) $",
    re.I,
)


_MOVED = r"\b(?:switched|moved|changed|migrated|went|converted|upgraded|transitioned)(?: over| across)?"
_SWITCHED_TO = lazy.pattern(rf"{_MOVED} (?:from [^;.]{{2,60}}? )?to (?:the |our )?$", re.I)
_SWITCHED_FROM = lazy.pattern(rf"{_MOVED} from (?:the |our )?(?:old )?$", re.I)
_REPLACED_ABROAD = r"(?:wird|werden|sera|seront|será|serán|wordt|worden|va être|vai ser|va a ser)\b[^.;\n]{0,50}?\b(?:durch|par|door|por|pel[oa])\b"
_GOES_ABROAD = lazy.pattern(rf"\s+{_REPLACED_ABROAD}", re.I)
_COMES_ABROAD = lazy.pattern(rf"\b{_REPLACED_ABROAD} (?:das |den |die |le |la |el |het |de |o |a )?$", re.I)
_NO_LONGER = lazy.pattern(  # what a value opens with
    r"\W*(?:no longer [^;,.\n]{2,40}?(?:[;–—]|,| but\b)|(?:not|no) [^;,.\n]{2,40}? (?:any ?more|any longer)(?:[;,.–—]| but\b)|not [^;,.\n]{2,40}?(?:;|,? but\b))",
    re.I,
)
_WITHIN = lazy.pattern(
    r"(?:(?<=[\t|,;/(])\s*|(?<=^)|(?<=\s))(?:(?P<now>today|now|current(?:ly)?|as[- ]is|at present|present|ist|heute|aujourd['’]hui|hoy|hoje|vandaag)|"
    r"(?P<later>target|future|planned|to[- ]be|soll|geplant|cible|objetivo|tomorrow|later|next)|(?P<past>before|previous(?:ly)?|former(?:ly)?|old|until now|früher|avant|antes|vroeger))\s?:\s",
    re.I,
)


_OF_ANOTHER = lazy.pattern(r"(?<=\w) \((?=[A-Z]\w*[^\W\d_])[^()]*\)")

_NEXT_ITEM = lazy.pattern(r"(?:(?<=;)|;)\s*[^\W\d_][\w/&’' -]{1,30}:\s")


_MONTHS = (
    r"(?:jan(?:uary|uar|uari|vier|eiro)?|enero|feb(?:ruary|ruar|ruari|rero)?|février|fevereiro|mar(?:ch|s|zo|ço)?|märz|maart|apr(?:il)?|avril|abril|may|mai|mei|mayo|maio|"
    r"june?|juni|juin|junio|junho|july?|juli|juillet|julio|julho|aug(?:ust|ustus)?|août|agosto|sept?(?:ember|embre|tiembre|embro)?|setembro|o[ck]t(?:ober|obre|ubre)?|outubro|"
    r"nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embro)?|décembre|diciembre)\.?(?!\w)"
)
_DAY = (
    rf"(?:(?:the |le |el |den |dem |de )?(?:\d{{1,2}}(?:st|nd|rd|th|\.|er)? )?(?:(?:early|late|mid|end of|anfang|mitte|ende) )?(?:{_MONTHS}|q[1-4]|spring|summer|autumn|winter)(?: (?:de |of )?20\d\d)?|"
    r"20\d\d|next (?:year|month|spring|summer|autumn|winter)|nächstem jahr|l['’]année prochaine|volgend jaar|el próximo año|\d{1,2}[./]\d{1,2}[./]20\d\d|20\d\d-\d\d-\d\d)"
)
_FROM_DAY = rf"[,;]? ?[(]?(?:and |und |et |y |en |e )?(?:from|as of|as from|ab|à partir d[eu]|dès|a partir d[eo]l?|desde|vanaf|per) (?P<day>{_DAY})(?!\w)(?: on(?:wards)?)?[:,]? (?:it is |it will be |then |dann )?"
_COMES_FROM = lazy.pattern(rf"(?<=[\w)]){_FROM_DAY}$", re.I)  # behind what is there until then
_UNTIL_ANOTHER = lazy.pattern(rf"{_FROM_DAY}(?=\w)", re.I)
_LONG_SINCE = re.compile(r"20(?:[01]\d|2[0-5])")


class LabelledValue:
    """The value of a line `CRM: …`, which begins at `value`, and how each product in it stands. What its label has `left`
    out, nothing behind it takes back."""

    def __init__(self, text: str, clause: Clause, value: int, *, left: bool) -> None:
        self._text, self._start, self._end, self._left = text, value, clause.end, left
        ends = text.find("\n", clause.end)
        begins = text.rfind("\n", 0, clause.start) + 1
        if _SENTENCE.search(text, begins, clause.start):
            begins = clause.start  # "Last month we paid for HubSpot. Books: Xero"
        if items := list(_NEXT_ITEM.finditer(text, begins, clause.end)):
            begins = items[-1].start()
        row = text[begins : ends if ends >= 0 else None]
        if _NEXT_ITEM.match(text, clause.end):
            row = text[begins : clause.end]  # "Tickets: Jira (in scope); news: Mailchimp (not in scope)"
        of_itself = _OF_ANOTHER.sub(" ", row)  # "Odoo (Xero until August, gone now)"
        over = not left and bool(_NOT_NOW.match(row) or _NO_MORE.search(of_itself))
        self._fixed = left or over
        self._mood = "past" if over else clause.mood
        plain = BRACKETS.sub(
            " ", text[value : clause.end]
        )  # "weclapp (bis 2022: JTL-Wawi)": of the first it is not said
        if not self._fixed and self._mood in ("past", "negated", "planned") and mood_of(plain) == "stated":
            self._mood = "stated" if plain.strip() != text[value : clause.end].strip() else self._mood
        if self._mood == "stated" and _STAYS_OUT.search(row):
            self._mood = "out of scope"
        if self._mood == "stated" and (_NOT_CHOSEN.match(text, value) or _NOT_HAD_YET.search(text, value, clause.end)):
            self._mood = "planned"

    def of(self, mention: Mention, piece: Clause, mentions: list[Mention]) -> str:
        """The mood in which a piece of the value names one of its products."""
        text, mood = self._text, self._of_piece(mention, piece)
        if mood in ("negated", "out of scope") and not self._fixed and _AS_IT_IS.search(text, mention.end, self._end):
            mood = "stated"
        if not self._left and (told := by_succession(text, self._start, mention)):
            return told  # "Dynamics CRM 2016 (to be replaced by Salesforce in 2027)"
        if not self._left and (told := self._by_turn(mention)):
            return told
        bracket = next(
            (one for one in BRACKETS.finditer(text, self._start, self._end) if one.start() < mention.start < one.end()),
            None,
        )
        if mood == "stated" and not self._left and _WAS.fullmatch(text, self._start, mention.start):
            return "past"  # "ERP = was Navision, since May it's Acumatica"
        if mood == "stated" and (
            _FROM_ON.match(text, mention.end, self._end) or _THEN.search(text, self._start, mention.start)
        ):
            return (
                "planned"  # "NetSuite, from May 2027 (today: Xero)", "HubSpot (until 31 March 2027, then Salesforce)"
            )
        if mood == "stated" and bracket and _OVER_ABROAD.search(bracket.group()):
            return "past"
        if mood == "stated" and _WAS_THERE.search(text, self._start, mention.start + 1):
            mood = "past"
        if mood == "stated":
            mood = told_behind(text, mention.end, self._end)
        if mood == "stated" and any(_EITHER.fullmatch(text, one.end, other.start) for one, other in pairwise(mentions)):
            mood = "hedged"  # "ERP: Odoo or NetSuite"
        moving = MOVING.search(piece.text)
        if mood == "stated" and moving and mention.start >= piece.start + moving.end():
            mood = "planned"  # "ERP: Sage 200, moving to Business Central in 2028"
        just_before = max(self._start, mention.start - _JUST_BEFORE), mention.start
        if mood == "past" and not self._left and SUCCEEDS.search(text, *just_before):
            mood = "stated"  # "ERP: Sage 50, replaced by Sage 200"
        if mood == "stated" and any(old.search(text, *just_before) for old in (_IN_ITS_PLACE, _THE_OLD, LEFT_BEFORE)):
            mood = "past"  # "Creatio (the old GoldMine is read-only)", "Uniconta, replacing e-conomic since August"
        return mood

    def _by_turn(self, mention: Mention) -> str:
        """The mood of a product by what turns to it within the value: "switched from HubSpot to Salesforce in May", "not SAP any
        more; Business Central since 2025", "Today: Zoho CRM, target: Salesforce"; "" where nothing does."""
        text, before = self._text, (self._start, mention.start)
        if turn := _COMES_FROM.search(text, *before):  # "Odoo, from January NetSuite"
            return "stated" if _LONG_SINCE.search(turn["day"]) else "planned"
        if (turn := _UNTIL_ANOTHER.match(text, mention.end, self._end)) and text[turn.end()].isupper():
            return "past" if _LONG_SINCE.search(turn["day"]) else "stated"
        if (titles := list(_WITHIN.finditer(text, *before))) and (kind := titles[-1].lastgroup):
            return {"now": told_behind(text, mention.end, self._end), "later": "planned", "past": "past"}[kind]
        if PERHAPS_LATER.match(text, mention.end, self._end) and mood_of(text[self._start : mention.end]) == "stated":
            return "stated"
        if _COMES_ABROAD.search(text, *before):
            return "planned"
        if _GOES_ABROAD.match(text, mention.end, self._end):
            return "stated"  # "Sage 100 wird bis Ende 2027 durch Business Central abgelöst"
        if _SWITCHED_TO.search(text, *before):
            return told_behind(text, mention.end, self._end)
        if _SWITCHED_FROM.search(text, *before):
            return "past"
        if (turn := _NO_LONGER.match(text, *before)) and turn.end() <= mention.start:
            rest = mood_of(text[turn.end() : self._end])
            return "stated" if rest == "stated" else ""
        return ""

    def _of_piece(self, mention: Mention, piece: Clause) -> str:
        """The mood of the whole value, or else what a part of it says of one product: in "ERP = NetSuite, signed last month,
        no partner yet" what follows is not said of having it."""
        if self._fixed:
            return self._mood
        if self._mood == "negated" and _TURNS.search(self._text, self._start, piece.start):
            return piece.mood  # "CRM: not Salesforce any more - HubSpot"
        if self._mood not in ("stated", piece.mood):
            return self._mood
        if piece.mood not in ("negated", "planned", "past"):
            return piece.mood
        before = _PARTED.split(self._text[piece.start : mention.end])[-1]
        behind = _RATHER.split(self._text[mention.end : piece.end], maxsplit=1)[0]
        return mood_of(before + BRACKETS.sub(" ", behind))  # what stands in brackets names another, or is asked apart
