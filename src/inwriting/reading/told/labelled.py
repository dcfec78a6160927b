"""`Key: value`, and lists under a heading."""

from __future__ import annotations

import re
from dataclasses import replace

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.moods.asides import mood_of_cell, says_gone
from inwriting.reading.moods.retraction import corrected_behind, is_anothers_price, is_former, leaves_this_out
from inwriting.reading.moods.surety import is_guess
from inwriting.reading.numbers.figures import guessed
from inwriting.reading.numbers.quantities import HERE, date_in, has_period
from inwriting.reading.page.body import DIGIT, Body
from inwriting.reading.page.labels import counted
from inwriting.reading.page.layout import BULLET, Passage
from inwriting.reading.products.called import OTHER_SYSTEMS
from inwriting.reading.products.introduced import is_no_name
from inwriting.reading.products.systems import Landscape
from inwriting.reading.records.left_out import leaves_out
from inwriting.reading.records.scope import ROW_NUMBER
from inwriting.reading.roles.deciders import SPONSOR
from inwriting.reading.roles.people import ADDRESS, NAME, has_left, is_in_address, is_successor, labelled_person
from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import cues
from inwriting.reading.told.likeness import likeness, stem
from inwriting.reading.told.prose import NEGATED, Clause, clauses, mood_of, sentences
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.statements import Statements

_BYGONE = lazy.pattern(
    r"\b(?:last|previous|prior|the past) (?:year|month|season|quarter)\b|\bthe (?:year|month|season) before\b|\b(?:in|until|up to) 20(?:[01]\d|2[0-5])\b|\b(?:letzte[srn]?|voriges|vergangene[srn]?) (?:jahr|saison|monat)|\bvorjahr|"
    r"\bl['’](?:an|année) (?:dernier|dernière|passée?)|\b(?:el )?(?:año|mes) pasado|\b(?:vorig|afgelopen|verleden) (?:jaar|seizoen)|\b(?:o )?(?:ano|mês) passado",
    re.I,
)
_LEADS_TO = lazy.pattern(  # "has to be before the holiday season, so 1 October", "our board has moved it to 14 June"
    r"(?:[,;=:–—-] ?|\b)(?:so|i\.e\.|ie|that is|that means|meaning|which means|hence|therefore|also|d\.h\.|das heißt|donc|soit|dus|así que|o sea|ou seja|portanto)[,:]? (?:(?:by|on|from|am|zum|le|el|em|op) )?$|"
    r"\b(?:moved|set|fixed|changed|brought forward|put back|put|pushed(?: back)?|shifted)(?: it| this| that)?(?: back| forward)? (?:to|for) (?:the )?$",
    re.I,
)
_WORDS_FIRST = 12  # characters before a labelled date that are more than "the end of"
_SOON_SAID = lazy.pattern(
    r"(?:(?!(?:not|miss|avoid|since|from|until|never|after|liked|loved|was|were)\b)[\w'’-]+[\s:,(]*){0,5}", re.I
)
_SUM_BY = lazy.pattern(r"\W*(?:[A-Z]{2,3}\.? ?|Rs\.? ?|[€$£] ?)?\d[\d.,]*(?: ?[\w.]+)?,? by (?=\w)", re.I)
_GRANT = r"(?:subsid(?:y|ies)|grants?\b(?! of (?:leave|access))|funding|bursary|sponsorship|donations?)"
_HOPED_GRANT = lazy.pattern(
    rf"\b(?:hop(?:e|es|ing|ed)|appl(?:y|ied|ying)|wait(?:ing)?|bid(?:ding)?|angling|may|might|could) (?:\w+ ){{0,3}}?(?:for|get|on|receive|come)\b[^.;]{{0,40}}\b{_GRANT}|"
    rf"\b{_GRANT}\b[^.;]{{0,40}}\b(?:(?:not|n['’]t|never) (?:\w+ )?(?:granted|approved|there|come|decided|certain|promised|paid)|applied for|hoped for|pending|open|undecided)",
    re.I,
)
_TAKEN_BACK = lazy.pattern(r"\b(?:took|takes|taken|pulled) (?:it|that) back\b|\bwithdrew (?:it|that)\b", re.I)
_ANOTHER_LABEL = lazy.pattern(r"[A-ZÀ-Þ][\w /&'’()-]{2,50}:\s+\S")
_NO_DATE = lazy.pattern(
    r"\W*(?:nil|none|perpetual|n/?a|no (?:date|renewal|end)|never|not (?:set|fixed|known|applicable))\b", re.I
)
_NAME_OF_SYSTEM = lazy.pattern(r"(?P<name>[A-Z][\w&+.-]*\w(?: [A-Z0-9][\w&+.-]*){0,3})\s*(?=$|[,;(]|\.\s|\.$)")
_UNLISTED = lazy.pattern(r"(?![A-Z]{1,3}[-.]?\d{1,3}\b)(?P<first>[A-Z][\w&+.-]*\w)(?: [A-Z0-9][\w&+.-]*){0,2}")
_LIES_IN = lazy.pattern(
    r"\b(?:(?:is|are|runs?|lives?|lies?|done|kept|planned|handled|booked|held|managed) (?:in|on|with|through|via)|we (?:also )?(?:use|have|run)|called) (?P<name>[A-Z][\w&+.-]*\w(?: [A-Z][\w&+.-]*\w)?)(?=$|[ ,.;)])"
)
_OF_SYSTEMS = lazy.pattern(
    r"\b(?:\w*systeme?[ns]?|software|tools?|applications?|apps?|programs?|platforms?|wms|pim|mes|plm|dms|tms|edi|bi|payroll|hr|"
    r"programme?|anwendung(?:en)?|lösung(?:en)?|systèmes?|logiciels?|outils?|plateformes?|solutions?|sistemas?|herramientas?|programas?|aplicaciones|plataformas?|"
    r"systeem|\w*pakket(?:ten)?|toepassing(?:en)?|applicaties|ferramentas?|aplicações|aplicativos?|(?:mit |auch |ebenfalls |außerdem )?anzubinden|anzubindende\w*|à relier|à connecter|a conectar|te koppelen|aan te sluiten|a ligar|a integrar|à intégrer)\b",
    re.I,
)
_NAMED = lazy.pattern(
    r"(?!(?i:no|none|nothing|not|etc|only|just|all|more|others?|that|this|for now|so on)\b)[^\W\d_][\w/'’-]*(?: [\w/'’-]+){0,3}"
)  # a few words that may name a process
_EVERY = lazy.pattern(  # "all of them, but not support history"
    r"(?:all|every(?:thing| one| record)|the (?:whole )?lot)(?: of (?:it|them|these|those|the above))?(?: (?:seven|records?))?\W*"
    r"(?:\W(?:except(?: for| of)?|but(?: for| not)?|besides|apart from|other than|not|without|minus|less|excluding)\b(?P<but>.*))?",
    re.I | re.S,
)
_ONE_MORE = lazy.pattern(  # in the next cell: "Volumen | 95 cotizaciones por mes | y 1.100 barricas por mes"
    r"[ \t]*[|;\t][ \t]*(?:and|plus|und|sowie|dazu|et|y|además|más|e|mais|en|\+) (?P<more>\d[^|;\t\n]{3,60})", re.I
)
_SHARE = lazy.pattern(r"\d ?(?:%|per ?cent\b)", re.I)  # counts nothing
_LIVE_ON = lazy.pattern(
    rf"\b(?:go(?:es|ing)?[- ]?live|live|launch\w*|cut-?over|switch-?over|in production)\b[^,;]{{0,15}}{HERE}", re.I
)
_FEW = 6  # words of a line that tells one volume
_ABOUT = lazy.pattern(
    r"^(?:ca\.?|circa|about|approx\.?|approximately|around|roughly|some|environ|unos|unas|aproximadamente|cerca de|perto de|ongeveer|circa|etwa|rund|c\.|~)\s*(?=\d)",
    re.I,
)
_PERHAPS = lazy.pattern(  # before a count, which is a guess then and no other thing that is counted
    r"^(?:(?:probably|perhaps|maybe|possibly|presumably|say|i (?:guess|think|believe)|vermutlich|wahrscheinlich|vielleicht|peut-être|sans doute|probablement|quizás?|tal vez|probablemente|misschien|waarschijnlijk|talvez|provavelmente),? )+(?=(?:about |some |around )?\d)",
    re.I,
)
_ONLY_HOW_MANY = lazy.pattern(
    r"[\d.,’' ]+k?(?: ?(?:monthly|weekly|daily|yearly|(?:a|an|per|each|every|/) ?(?:day|week|month|quarter|year)))?",
    re.I,
)
_COUNTS_NOTHING = lazy.pattern(
    r"\d|volum|quantit|how many|throughput|\bload|frequen|meng|cantidad|aantal|qty|amount|numbers?\b",
    re.I,
)
_CURRENCY = lazy.pattern(r"(?<![A-Za-z])(?:[A-Z]{3}(?![A-Za-z])|[€$£])")
_BARE = lazy.pattern(r"[\d.,’' ]+k?(?:\W.*)?", re.S)  # a number that says no currency
_THOUSANDS = lazy.pattern(r"\b(?:thousands?|millions?|000s?|k)\b", re.I)
_EACH_MONTH = lazy.pattern(
    r"\s*(?:(?:a|per|each|every) |/ ?)(?:month|week|quarter|user|seat|head|hour|day)\b", re.I
)  # no price of a work
_THE_WORK = lazy.pattern(
    r"\b(?:integration|interface|connection|connecting|link|integrating|for this(?: (?:work|project|job|part))?)\b",
    re.I,
)  # of several sums
_OF_A_DECISION = lazy.pattern(
    r"\bfor (?:the |our |a |this )?(?:[\w’'-]+ ){0,3}?(?:decision|decid\w+|vote)\b|\bto decide\b", re.I
)
_PERHAPS_MORE = lazy.pattern(  # "15.000 euro (vielleicht gehen auch 17.000 euro)": the first is there, the second a guess
    r"(?P<sure>[^\d(;]{0,20}\d[^(;]*?)[,.;]?\s\(?(?P<perhaps>(?:aber |und |et |mais |pero |mas |maar )?(?:vielleicht|evtl\.?|eventuell|peut-être|éventuellement|quizás?|tal vez|a lo mejor|misschien|wellicht|eventueel|talvez|quem sabe|perhaps|maybe|possibly)\b[^\d]{0,40}\d.*)",
    re.I | re.S,
)
_OF_A_TEST = lazy.pattern(
    r"\W*(?:uat|(?:user )?(?:acceptance )?tests?(?:ing)?|pilot|training|workshops?|kick-?off|demo)\b", re.I
)
_RANGE = lazy.pattern(r"\bbetween (\d[\d.,]*k?) and (\d)", re.I)  # "between 300 and 400 orders"
_NOW = lazy.pattern(
    r"(?:was|were|used to be|formerly|previously|until [^,;]{3,20}?|before(?: that)?)\b[^,;.]{2,60}[,;.] (?:but )?(?:it is |it['’]s |is |are )?now (?=\w)",
    re.I,
)
_BEFORE_NOW = lazy.pattern(
    r"\s+(?:before (?:we|the|that|this|it|our)|until (?:we|last|the|20)|when we (?:still )?had)\b.*", re.I
)
_NOW_ONLY = lazy.pattern(
    r"(?:now|today|currently|these days)(?: only| about| around| roughly)? (?P<many>\d[\d.,’']*)(?: only| now)?", re.I
)
_WORD = lazy.pattern(r"(?<![\w.@-])[^\W\d_]{2,}(?![\w@]|\.\w)")
_LABELLED_FIGURE = lazy.pattern(  # "Budget massimo: 15.000 euro"
    r"\W*(?:(?:[^\W\d_][\w'’-]*\s){0,2}[^\W\d_][\w'’-]*\s?:|budget(?: [\w'’-]+)?)\s*(?:[A-Z]{3} ?)?\W{0,2}\d", re.I
)
_SAYS_PROGRAM = lazy.pattern(
    r"\b(?:crm|erp|systems?|software|tools?|program(?:me)?s?|packages?|platforms?|apps?|applications?|suites?)\b", re.I
)
_TWO_NAMES = lazy.pattern(r"[A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ][a-zà-ÿ]+")  # as a person has: "Bookkeeping: Birgit Frost"
_LABELLED_PERSON = lazy.pattern(rf"\W*[^\W\d_][\w /-]{{2,40}}:\s+(?:{NAME},? )?[<(]?{ADDRESS.pattern}[>)]?\W*")
_ASIDE = lazy.pattern(r"\s*\([^()]*\)")
_FROM = lazy.pattern(r"\s+from (?=\d)")  # "4,800 orders a month from 640 dealers"
_NONE_YET = lazy.pattern(
    r"\W*(?:nil|none|no|nothing|not|n/?a|unknown|undecided|open|tb[cd]|various|keine?[sr]?|nichts|aucun|ninguno|geen|nenhum)\b",
    re.I,
)
_NOTHING = lazy.pattern(r"(?:(?<=[,;.]\s)|(?<=\())\W*(?:nothing|none|neither|no|not)\b[^,;.()]*", re.I)
NO = (  # that there is none; a part of a pattern
    r"(?:(?:there (?:is|are)|we have|i have) )?(?:none|nothing|nil|nope|no ?one|nobody|no|nein|keine?[rs]?|nichts|aucune?|rien|ningun[oa]|nada|geen|niets|nenhuma?)"
    r"(?: (?:a|crm|erp|software|systems?|tools?|shop|web ?shop|others?|further|more|real|special|such|known|exceptions?|issues?|problems?|errors?|dates?|deadlines?|limits?|"
    r"ceilings?|budgets?|licen[cs]es?|yet|today|now|so far|currently|right now|at all|at (?:the )?(?:moment|present)|for now|any ?more|to us|of|that (?:we|i) (?:know|are aware|am aware)(?: of)?|"
    r"bekannt|connue?s?|bekend|conocid[oa]s?|conhecid[oa]s?))*"
)
_OTHER = lazy.pattern(
    r"\W*(?:any |are there |which |what )*(?:other|further|additional|weitere|autres|otros|overige|andere|outros)\b",
    re.I,
)
NONE = "none"  # the value of what there is none of
SAYS_NONE = lazy.pattern(rf"\W*{NO}\W*", re.I)
SAYS_NOTHING = lazy.pattern(
    r"[\Wツ_]*(?:(?:that['’]s (?:the|an?) )?honest(?:ly)?(?: answer)?|(?:good|fair) question|your call|help us(?: here)?|not (?:yet )?(?:known|thought(?: (?:about|of))?|discussed|decided|defined)(?: (?:that|this|it))?(?:,? (?:and |we )?(?:have|has) not (?:been )?(?:discussed|thought(?: (?:about|of))?|decided|defined)(?: (?:that|this|it))?)?(?: yet| so far)?|(?:(?:we|i)(?: have|['’]ve)? )?(?:not|n['’]t|never) (?:yet |really )?(?:thought|considered|decided|discussed|defined)(?: (?:about|on|of))?(?: (?:this|it|that|these|anything))?(?: (?:at all|yet|so far|before))?|"
    r"(?:so |please )?(?:you|your people) (?:tell|advise|let) (?:us|me)(?: know)?|(?:we|i) (?:do not|don['’]?t) (?:yet )?know(?: yet)?(?: what (?:should|shall|is to) happen)?|n/?a|n\.a\.?|k\.a\.?|unsure|not yet|pending|(?:to|will) follow(?: (?:later|soon))?|under (?:discussion|review|consideration)|confidential|"
    r"(?:i|we)(?: am|['’]m| are|['’]re) (?:not (?:yet )?sure|unsure)(?: yet| about (?:that|this|it))?|not (?:yet )?clear(?: yet)?|(?:we |i )?(?:can ?not|can['’]t|would rather not) say(?: yet)?|"
    r"(?:please |you would have to )?ask (?!for\b)[\w .'’-]{2,30}|keine ahnung|weiß (?:ich )?(?:noch )?nicht|(?:noch )?(?:offen|unklar|unbekannt)|(?:je|nous) ne (?:sais|savons) pas(?: encore)?|inconnue?|à (?:définir|confirmer)|"
    r"no (?:lo )?(?:sé|sabemos)(?: aún| todavía)?|por (?:definir|confirmar)|(?:weet ik|weten we) (?:nog )?niet|nog (?:onbekend|open)|não (?:sei|sabemos)(?: ainda)?|a (?:definir|confirmar)|nil|nothing|see (?:the |our )?(?:annex|attach\w*|appendix|enclos\w*|file|mail|sheet|below|above|separate \w+|table)\b[^.;]{0,30}|as (?:attached|enclosed|per (?:the )?(?:annex|attachment))|keine?[sr]?|aucun|ninguno|geen|nenhum|(?:i |we )?(?:do not|don['’]?t) know(?: yet)?|no idea|dunno|not (?:yet )?(?:counted|measured|disclosed|applicable|discussed|agreed|decided|defined|set|fixed|chosen|named)(?: yet)?|unclear|to be named|tbd|tbc|unknown|none(?: (?:yet|known|any ?more|at present|currently|at the moment|so far|left|that (?:i|we) know(?: of)?))?|nowhere|(?:(?:we )?have ?n['’]t|have not|did ?n['’]t) (?:got|get|gotten|come|thought) (?:that far|to (?:that|it)|about (?:that|it))(?: yet)?|not (?:yet )?(?:known|decided|sure|there)(?: yet)?|to be (?:defined|decided|confirmed)|open|\?+|…|\.\.\.)?\W*",
    re.I,
)
_REPORTED = lazy.pattern(r"\W*(?:s?he|they) (?:has|have|had|says?|said|wrote|gave|names?|named)\b", re.I)
_NOTED = lazy.pattern(
    r"^\W*(?:i|we)(?: have|['’]ve| had)? (?:\w+ )?(?:wrote|written|put|noted|counted|took|found|got)(?: down)?[,: ]+(?=\D{0,12}\d)",
    re.I,
)
_COLUMNS = lazy.pattern(r"\s{3,}|\t|\|")
_WAS_THEN = lazy.pattern(
    r"\b(?:that|it|this) was (?:before|until|when|at the time)\b", re.I
)  # "I wrote 3,800, Ann said that was before …"
_DIRECTION = lazy.pattern(  # "orders: from Zendesk Sell to Sage 50"
    r"\W*(?:(?:one|both|two)[ -]ways?\b,? ?)?(?:from )?(?:the )?[A-Z][\w ./&!'’+-]{1,30}? ?(?:->|→|<->|↔|=>|>|\b(?:in)?to\b) ?(?:the )?[A-Z]"
)
_DUE = lazy.pattern(r"\W*due(?: date| on| by)?\b", re.I)
_OF_TICKETS = lazy.pattern(  # the lines that a ticket has beside it
    r"^\W*(?:number|ticket(?: no\.?| id| number)?|state|status|priority|opened(?: by)?|created(?: by)?|assigned to|assignment group|assignee|impact|urgency|category|requested by|requester|requestor|reporter|raised by|logged by|(?:agent )?group|(?:assigned )?(?:agent|analyst|team)|queue|channel|tags?|type|severity|sla|approver[^:\t|\n]{0,20})\s*[:\t|]",
    re.I | re.M,
)
_MOVES = lazy.pattern(r"\W*(?:transfers?|sync\w*|exchanges?|moves?|flows?|interfaces?)\b", re.I)
_CONTRACT = lazy.pattern(r"\W*contract (?:end|ends|expiry|expires|term)\b", re.I)
_CONTRACT_STARTS = lazy.pattern(
    r"^\W*(?:contract (?:start|begin|commence)|(?:start|beginning|commencement) of (?:the )?contract)", re.I | re.M
)
_OWNER = lazy.pattern(r"\W*(?:page |document )?(?:owner|author|creator)\b", re.I)
_OF_PAGES = lazy.pattern(
    r"^\W*(?:space|page|version|last (?:edited|updated|modified|changed)(?: by)?|status(?: label)?|tags?|labels?|parent(?: page)?|created(?: by| on)?|path|url)\s*:",
    re.I | re.M,
)
_BESIDE = 300  # characters
_NEXT_CELL = lazy.pattern(r"[\t|]")
_OF_THE_WHOLE = lazy.pattern(
    r"\bC\.?O\.?O\b|\bchief operating officer\b", re.I
)  # who may well decide, and runs the house
_TWO_ROLES = lazy.pattern(r"\b(?:and|also|both|too|as well)\b|[&+;/]", re.I)
_PAPER = lazy.pattern(  # the title of a paper: "Brief: bookings to ledger"
    r"\W*(?:[\w-]+ )?(?:brief|note|spec(?:ification)?|requirements?|proposal|memo|document|concept|outline|one-pager|page|draft|briefing|paper|plan)\b[^\n]{0,60}$",
    re.I,
)
_NEXT_LABEL = lazy.pattern(r"\s*(?:[-*•] )?[^\W\d_][^\n:|\t]{1,30}[:|\t]")
_WHETHER = lazy.pattern(
    r"(?:(?P<yes>yes|y|ja|included|in scope|✓)|no|n|nein|out of scope|✗)(?=\s*(?:$|[|\t]|\s{2,}))", re.I
)
_SINCE_WHEN = lazy.pattern(
    r"(?:Until|Since|Before|From|After|In|Gone|Bought|[A-Z][a-z]+ed)(?: \w+)? (?:19|20)\d\d\b"
)  # "Migrated 2021"
_YEARS = lazy.pattern(r"\b(?:to|until|till|in|by|for|of|from|since|after) 20\d\d\b")
_NAMED_LIKE_NO = lazy.pattern(  # "Aoife Ni Bhriain", "Sem Bakker", "Wei Sin Tan", "Andrzej Nie"
    rf"(?<!\w)(?:N[ií]|Sin|Sem|Nie|Nem)(?= [{CAPITALS}]|\W*$)"
)
_FIRST = lazy.pattern(r"[,;(<]")  # behind the first that a value names
_ITEMS = lazy.pattern(r"[,;]\s*(?:(?:and|und|et|y|en|e)\s+)?|\s+(?:and|und|et|y|en|e)\s+")
_PARTS = lazy.pattern(  # of a list: "orders, invoices (support history is not)", "Kunden und Rechnungen, keine Ansprechpartner"
    r"[;(|]|,\s+(?=(?:(?:but|aber|mais|pero|maar|mas|und|and|et|y|en|e) )?(?:no|not|kein\w*|nicht|ohne|geen|niet|zonder|pas|sans|sin|sem|não|nem)\s)",
    re.I,
)
_NOT_THESE = lazy.pattern(r"\W*(?:(?:but|mais|et) )?(?:pas|sans|sin|sem|geen|kein\w*|ohne|zonder)\s", re.I)
_AIMS = ("objective", "outcome")


_FEW_NAMES = 3  # words of a signature below the last answer
_TELLS_OF_SYSTEMS = lazy.pattern(
    r"\b(?:is|are|stays?|remains?|will remain|will stay) (?:our|my) (?:\w+ )?(?:crm|erp|accounting|books|web ?shop|help ?desk)\b|\bwe(?:['’]re| are)? (?:run|use|on|evaluating|trialling|trying|piloting) (?:the )?(?-i:[A-Z])",
    re.I,
)


class LabelledValues:
    """Reads labelled values into the registers of a brief; what they say beside their value is read as prose."""

    def __init__(
        self,
        body: Body,
        registers: Registers,
        landscape: Landscape,
        statements: Statements,
        playbook: Playbook,
        author: str,
    ) -> None:
        self._body, self._registers, self._landscape, self._author = body, registers, landscape, author
        self._statements, self._figures, self._scope = statements, statements.figures, statements.scope
        self._others = playbook.fact(OTHER_SYSTEMS)
        self._cues, self._common = cues(playbook), likeness(playbook)

    def says_whether_bought(self, fact: Fact, passage: Passage) -> bool:
        """Whether a passage is a label that asks whether the licences are bought, and a yes or a no."""
        said = passage.said or self._body.text[passage.value : passage.end]
        return fact.kind == "choice" and bool(_whether_bought(self._body.text[passage.start : passage.value], said))

    def take(self, fact: Fact, passage: Passage) -> None:
        clause = next(clauses(self._body.text, passage.value, passage.end), None)
        said = passage.said or self._body.text[passage.value : passage.end].strip(" \t\r\n|*_")
        none = fact.may_be_none and fact.kind in ("text", "system") and SAYS_NONE.fullmatch(said) is not None
        chosen = fact.kind == "choice" and (
            self._cues.choices[fact.key].in_(Said.of(said))  # "Signed? Not yet."
            or self.says_whether_bought(fact, passage)
        )
        if clause is None or (SAYS_NOTHING.fullmatch(said) and not (none or chosen)):
            return
        if fact.kind in ("date", "money") and self._cues.vetoed(
            fact.key, Said.of(self._body.text[passage.start : passage.value])
        ):
            return  # "Renewal of our office lease: 1 May"
        if fact.kind == "date" and (self._is_of_a_ticket(passage) or self._is_of_an_award(passage)):
            return
        if fact.kind == "people" and self._is_of_a_page(passage):
            return
        if fact.key in _AIMS and self._body.language_at(passage.start) == "en":
            self._figures.take_deadlines(said, passage.value, passage.end)  # "Aim: in use by 1 May"
        whole = self._body.text[passage.start : passage.end].strip(" \t\r\n|/").rstrip(",;")
        start = self._body.text.index(whole, passage.start)
        left = passage.mood or passage.heading.mood
        known = self._registers.places()
        labelled = Clause(whole, start, start + len(whole), left or clause.mood, (passage.start, passage.end))
        if none and fact.kind == "system":
            if _OTHER.match(
                self._body.text, passage.start, passage.value
            ):  # "Other systems: none", but not "Middleware: none"
                self._registers.put(fact.key, NONE, replace(labelled, mood="stated"))
            return
        if fact.kind == "text" and _MOVES.match(whole) and self._scope.lists(said):
            self._scope.take(replace(labelled, text=said), Said.of(said), listed=True)
            return  # "Transfer: accounts, orders" tells what, and "Transfer: when an order is won" tells when
        self._value(fact, said, labelled, left=bool(left), cell=passage.value == passage.start)
        if fact.kind != "text" and self._registers.places() == known:  # "money: Xero" labels no sum
            whole_line = (
                ADDRESS.search(said)
                or (fact.kind == "choice" and DIGIT.search(said))
                or (fact.kind == "date" and self._scope.names_any(" ".join(said.split()[:_FEW])))
            )  # "Accounting: Ann Lee, ann@…", "Licences paid: EUR 900", "Wanted: orders across"
            start = passage.start if whole_line else passage.value
            heading = passage.heading
            if passage.mood == "out of scope":
                heading = replace(heading, mood=passage.mood, lists=True)  # "Not to connect | Mailchimp"
            self._statements.take(start, passage.end, heading)
        elif fact.kind == "quantity" and _SHARE.search(
            said
        ):  # "Volume: 300 orders a month, and we guess 8 % duplicates"
            self._statements.take(passage.value, passage.end, passage.heading)
        elif fact.kind == "choice":  # "Licences: both paid, Zoho renews 30 June 2027"
            self._statements.take(passage.value, passage.end, passage.heading, texts=False)
        elif fact.kind == "money" and not left:
            by_whom = _SUM_BY.match(self._body.text, passage.value, passage.end)  # of what the label says was done
            self._statements.decided(passage.start if by_whom else passage.value, passage.end)
        elif fact.kind == "text":  # "What we want: orders in Odoo. EUR 18,000 at most. Ready by May."
            first, *others = sentences(self._body.text, passage.value, passage.end)
            if _TELLS_OF_SYSTEMS.search(self._body.text, *first):
                others = [first, *others]  # "Fixed: Acumatica is our ERP, live since 2021."
            for start, end in others:
                self._statements.take(start, end, passage.heading, texts=False)
        if fact.kind == "quantity" and not left and (more := _ONE_MORE.match(self._body.text, passage.end)):
            span = more.span("more")
            self._quantity(fact, more["more"].strip(), Clause(more["more"], *span, mood_of(more["more"]), span))

    def _is_of_a_page(self, passage: Passage) -> bool:
        """Whether somebody is only the owner of a page: "Space: Systems", "Owner: Ann Lee", "Last edited: 19 Nov"."""
        if not _OWNER.match(self._body.text, passage.start, passage.value):
            return False
        above = self._body.text[max(0, passage.start - _BESIDE) : passage.start].rstrip().rpartition("\n")[2]
        if _PAPER.match(above) and not _NEXT_LABEL.match(self._body.text, passage.end):
            return True  # whose paper it is
        beside = self._body.text[max(0, passage.start - _BESIDE) : passage.end + _BESIDE]
        return len(_OF_PAGES.findall(beside)) > 1

    def _is_of_a_ticket(self, passage: Passage) -> bool:
        """Whether a date is the one by which a ticket is due: "State: open", "Priority: 4", "Due date: 29 January"."""
        if not _DUE.match(self._body.text, passage.start, passage.value):
            return False
        beside = self._body.text[max(0, passage.start - _BESIDE) : passage.end + _BESIDE]
        return len(_OF_TICKETS.findall(beside)) > 1

    def _is_of_an_award(self, passage: Passage) -> bool:
        """Whether a contract that ends is the one that is tendered: "Contract start", and below it "Contract end"."""
        if not _CONTRACT.match(self._body.text, passage.start, passage.value):
            return False
        return _CONTRACT_STARTS.search(self._body.text) is not None

    def take_unread(self, passage: Passage) -> None:
        """What a label says in a language whose prose is not read: a value that is no more than the names, the sum or the
        date that the label asks for. A product among words that may deny it is only assumed; of everything else nothing is
        said."""
        if passage.fact is None:
            figure = _LABELLED_FIGURE.match(self._body.text, passage.start, passage.end)
            person = _LABELLED_PERSON.fullmatch(self._body.text, passage.start, passage.end)
            for clause in clauses(self._body.text, passage.start, passage.end) if figure or person else ():
                prepared = Said.of(clause.text)
                self._figures.take(clause, prepared)
                self._statements.people(clause, prepared)
            return
        if not self._body.text[passage.value - 1].isspace():
            return  # "CRM:mme on Pipedrive" declines a word
        fact = passage.fact
        said = passage.said or self._body.text[passage.value : passage.end].strip(" \t\r\n|*_")
        if fact.kind in ("list", "choice") or SAYS_NOTHING.fullmatch(said):
            return
        if fact.kind == "system" and " " in said and any(word[0].islower() for word in _WORD.findall(said)):
            whole = self._body.whole(passage, "stated")
            for key, name, clause in self._landscape.labelled(fact, whole, passage.value):
                self._registers.put(key, name, replace(clause, mood="hedged") if clause.mood == "stated" else clause)
        elif fact.kind == "text" or ADDRESS.match(said) or not said[:1].islower():
            self.take(fact, passage)

    def take_line(self, fact: Fact, passage: Passage) -> None:
        """Takes a line under the heading of a fact as its value, where it says nothing else."""
        said = self._body.text[passage.start : passage.end].strip().rstrip(".;,")
        if fact.kind in ("date", "money") and self._cues.vetoed(fact.key, Said.of(said)):
            return  # "Benoît had written $70,000 in his file"
        if fact.kind == "text" and len(said.split()) <= _FEW_NAMES and is_in_address(said, self._author):
            return
        if self._cues.is_not_below(fact.key, Said.of(said)):
            return  # below "Known problems": "We want a nicer dashboard"
        once = not fact.several or fact.kind in ("date", "money")
        if once and (NEGATED.search(said) or any(key == fact.key for key, _ in self._registers.facts)):
            return
        asked = counted(passage.heading.asked)
        if fact.kind == "quantity" and self._body.quantities(said)["date"]:
            return  # "questions until 4 December 2026"
        if fact.kind == "quantity" and not (asked or has_period(said)) and len(said.split()) > _FEW:
            return  # under "Volumes" somebody tells something else
        if fact.kind in ("text", "date", "money") and not passage.heading.asked and _ANOTHER_LABEL.match(said):
            return  # "Decision to be made:" is left open; under "Timing" stands "Award: 29 January 2027"
        answers = fact.kind == "choice" and passage.heading.asked
        if answers and (whether := _whether_bought(passage.heading.asked, said)):
            self._registers.put(fact.key, whether, self._body.whole(passage, "stated"))
            return  # "Are the licences paid for?", and below it "Both"
        chosen = answers and (self._cues.choices[fact.key].in_(Said.of(said)) or _named_choice(fact, said))
        if (chosen or not SAYS_NOTHING.fullmatch(said)) and (answers or (fact.kind != "choice" and not fact.choices)):
            start = self._body.text.index(said, passage.start)
            left = passage.heading.mood
            line = Clause(said, start, start + len(said), left or mood_of(said), (passage.start, passage.end))
            if asked and _ONLY_HOW_MANY.fullmatch(said):
                said = f"{said} {asked}"
            self._value(fact, said, line, left=bool(left))
            if fact.key == OTHER_SYSTEMS and line.mood == "stated":
                self._unlisted(fact, said, line)

    def _value(self, fact: Fact, said: str, clause: Clause, *, left: bool = False, cell: bool = False) -> None:
        """A labelled value, or a `cell` of a table, whose label has said in which mood where it is `left`. Of a text the mood is
        its own: "Constraint: no downtime" states a constraint."""
        if fact.kind in ("text", "choice", "date", "money") and clause.mood in (
            "planned",
            "negated",
            "conditional",
            "past",
            "out of scope",
        ):
            clause = replace(clause, mood="stated")
        label = clause.text[: clause.text.find(said)]
        if fact.kind in ("quantity", "people") and not left and self._scope.names_any(label):
            marker = BULLET.match(label)
            named = ROW_NUMBER.sub("", label[marker.end() if marker else 0 :])  # "2. Invoices" is not two of them
            first = named + _FIRST.split(said)[0]
            counts = DIGIT.search(_YEARS.sub("", said)) is not None
            if _DIRECTION.match(said):
                clause = replace(clause, mood="stated")
            elif whether := _WHETHER.match(said):  # "Invoices | Yes | Sage X3 to Freshsales only"
                meant = replace(clause, text=first, mood="stated" if whether["yes"] else "out of scope")
                self._scope.take(meant, Said.of(first), listed=True)
                return
            elif not counts and leaves_out(clause.text, 0, len(label.rstrip(" \t:|*_=–—-"))):
                clause = replace(clause, mood="out of scope")  # "Invoices: on reflection, no"
            if _DIRECTION.match(said) or (not counts and clause.mood == "out of scope"):
                self._scope.take(replace(clause, text=first), Said.of(first), listed=True)
                return
        match fact.kind:
            case "system":
                for piece in clauses(self._body.text, clause.sentence[0], clause.end):
                    words = Said.of(piece.text)
                    self._statements.state(piece, words, words)
                    self._figures.take(piece, words)
                known = self._registers.places()
                of_its_own = cell and " " in said and _UNLISTED.fullmatch(said) is not None
                other = of_its_own and not self._landscape.names_any(Clause.alone(said))
                listed = False  # also where it has been named before
                for key, name, meant in self._landscape.labelled(fact, clause, clause.end - len(said), left=left):
                    if not other or _bare(said) in _bare(name):  # "Vertex Flow" in a cell is no product of Vertex
                        self._registers.put(key, name, meant)
                        listed = True
                unknown = None if _NONE_YET.match(said) or ADDRESS.search(said) else _NAME_OF_SYSTEM.match(said)
                if (
                    unknown
                    and not listed
                    and not is_no_name(unknown["name"])
                    and (_SAYS_PROGRAM.search(label) or not _TWO_NAMES.fullmatch(unknown["name"]))
                    and not _SINCE_WHEN.match(unknown["name"])
                    and fact.key in ("crm", "erp")
                    and clause.mood == "stated"
                    and self._registers.places() == known
                ):
                    name = unknown["name"]
                    name = name if "." in name[:-1] else name.rstrip(".")  # the sentence's own full stop
                    self._registers.put(fact.key, name, clause)  # a product that no catalogue has
                if (
                    fact.key == OTHER_SYSTEMS
                    and clause.mood in ("stated", "out of scope")
                    and _OF_SYSTEMS.search(label)
                ) or (cell and not listed and self._registers.places() == known):
                    self._unlisted(fact, said, clause)
            case "date" if _OF_A_DECISION.search(said) or _OF_A_TEST.match(said):
                return  # "Deadline: 5 February 2027 for the board's decision"
            case "date":
                clause = replace(clause, mood="hedged") if is_guess(said) else clause
                self._registers.put(fact.key, self._date_of(fact, said), clause)
            case "money" if _TAKEN_BACK.search(said):
                return  # "Money: he threw out thirty grand over lunch and took it back by dessert"
            case "money" if _HOPED_GRANT.search(said):
                return  # "Money: we hope for a EUR 10,000 subsidy": what others may give is not what there is
            case "money":
                if (more := _PERHAPS_MORE.fullmatch(said)) and not is_guess(more["sure"]):
                    perhaps = replace(clause, mood="hedged") if clause.mood == "stated" else clause
                    self._registers.put(fact.key, self._sum_of(more["perhaps"]), perhaps)
                    said = more["sure"]
                clause = replace(clause, mood="hedged") if is_guess(said) else clause
                label = clause.text[: clause.text.find(said)].replace("_", " ")
                currency = _CURRENCY.search(label) if _BARE.fullmatch(said) and not _THOUSANDS.search(label) else None
                worth = f"{currency.group()} {said}" if currency else said  # "Budget (EUR): 40,000"
                self._registers.put(fact.key, self._sum_of(worth), clause)
                self._statements.people(
                    replace(clause, mood="stated"), Said.of(clause.text)
                )  # "EUR 40,000, approved by our CFO Ilana Roth"
            case "people" if self._landscape.is_product(_FIRST.split(said)[0]):
                # "Finance: Xero", but not "Sponsor: Ann Lee, Deputy Director"
                # prose names what is a product beyond doubt; "BMD" is one as what the books are kept in
                doubtful = fact.key == "finance" and not (
                    left or "?" in said or self._landscape.names_any(Clause.alone(said))
                )
                kept = self._others if doubtful else None
                for key, name, meant in self._landscape.labelled(kept, clause, clause.end - len(said)) if kept else ():
                    self._registers.put(key, name, meant)
            case "people":
                if clause.mood == "stated" and has_left(said) and not is_successor(said):
                    clause = replace(clause, mood="past")
                still = {  # what is past or denied may be another's, or something else
                    "past": lambda: not has_left(said),  # "Niamh Tuohy (took over from Declan Furey in August)"
                    "negated": lambda: mood_of(_NAMED_LIKE_NO.sub("", _FIRST.split(said)[0])) == "stated",
                    # "Kat Dudek, don't break it"
                }.get(clause.mood)
                if still and (is_successor(said) or still()):
                    clause = replace(clause, mood="stated")
                self._registers.put(fact.key, labelled_person(said.strip().replace("\t", ", "), self._author), clause)
                beside = said if fact.key == SPONSOR else clause.text  # "Signing for the money" is one role
                if (
                    fact.key != SPONSOR
                    or not (_NEXT_CELL.search(said) or _OF_THE_WHOLE.search(said))
                    or _TWO_ROLES.search(said)
                ):  # "Sponsor | Ann Lee | COO"
                    self._statements.people(
                        replace(clause, text=beside, mood="stated"), Said.of(beside), known=fact.key
                    )
            case "list" if fact.choices and not left and (every := _EVERY.fullmatch(said)):
                self._every(fact, every["but"] or "", clause)
            case _ if fact.choices and self._cues.choices[fact.key].in_(Said.of(said)):
                parts = [part for part in _PARTS.split(said) if part.strip(" \t)")]
                if fact.kind == "list" and not left and len(parts) > 1:
                    for part in parts:  # "orders, invoices (support history is not)"
                        mood = "negated" if _NOT_THESE.match(part) else mood_of(part)
                        meant = replace(clause, mood="out of scope" if mood == "negated" else mood)
                        self._chosen(fact.key, part, meant)
                else:
                    self._chosen(fact.key, said, clause)
                if fact.kind == "list" and not fact.cues:
                    self._besides(fact, said, clause)
                if fact.kind == "list" and has_period(said) and clause.mood == "stated":
                    self._figures.take(clause, Said.of(said))  # "Moving: 85 orders a month"
                if fact.kind == "choice" and DIGIT.search(said):
                    self._figures.dated_and_priced(
                        clause, Said.of(clause.text)
                    )  # "Licence: bought, renews 31 March 2028"
            case "choice" if named := _named_choice(fact, said) or _whether_bought(label, said):
                self._registers.put(fact.key, named, clause)
                self._figures.dated_and_priced(clause, Said.of(clause.text))
            case "choice" if DIGIT.search(said):
                self._figures.dated_and_priced(clause, Said.of(clause.text))  # "Licence: renews 1 March 2027"
            case "choice":
                return
            case "list" if fact.cues:
                return  # records are those of the playbook
            case "list":
                for part in _ITEMS.split(said):
                    self._registers.put(fact.key, part.strip(" ."), clause)
            case "quantity" if _REPORTED.match(said):
                return  # "Tickets: she has 800 a month"
            case "quantity" if self._names_products_alone(said):
                return  # "Orders: Sage 200" counts nothing
            case "quantity":
                if any(says_gone(remark) for remark in _COLUMNS.split(said)[1:]):
                    clause = replace(clause, mood="past")  # "Orders, Irish branch    2,700    sold, not ours any more"
                counted = re.split(r";(?=[^;]*\d)", said)  # each says how sure it is
                unsure = all(map(is_guess, counted)) or _WAS_THEN.search(clause.text)
                clause = replace(clause, mood="hedged") if clause.mood == "stated" and unsure else clause
                self._quantity(fact, said, clause)
            case _ if any(date.end - date.start + 5 >= len(said) for date in self._body.quantities(said)["date"]):
                return  # "Starts: 1 June 2027" tells of no event
            case _ if ADDRESS.search(said) and len(said.split()) < _FEW + 2:
                return  # "Approval: my husband Rob, rob@…" names a person
            case _:
                now = _NOW.match(said)  # "used to be by e-mail, now in Jira"
                present = said[now.end() :] if now else said
                self._registers.put(fact.key, " ".join(present.rstrip(".").split()), clause)

    def _names_products_alone(self, said: str) -> bool:
        """Whether the only numbers in a value are those of the names of products."""
        rest, named = said, self._landscape.listed(said)
        for mention in reversed(named):
            rest = rest[: mention.start] + rest[mention.end :]
        return bool(named) and DIGIT.search(rest) is None

    def _besides(self, fact: Fact, said: str, clause: Clause) -> None:
        """What a list names besides the choices that the playbook knows: "quote to cash, returns"."""
        for part in _ITEMS.split(_ASIDE.sub("", said)):
            named = part.strip(" .")
            if (
                _NAMED.fullmatch(named)
                and mood_of(named) == "stated"
                and not self._cues.choices[fact.key].in_(Said.of(named))
            ):
                self._registers.put(fact.key, named, clause)

    def _unlisted(self, fact: Fact, said: str, clause: Clause) -> None:
        """The names among the values of a label for systems that no catalogue has: "Other systems: Monta WMS, Timefold"."""
        if self._body.is_abroad(clause.start) and _KEYED.match(said):
            return
        if self._body.is_abroad(clause.start) and self._landscape.names_any(Clause.alone(_FIRST.split(said)[0])):
            return  # "Abacus: Fibu, Debitoren, Lager" says what it is for
        for name, mood in _items(said):
            named = _UNLISTED.fullmatch(name)
            if (
                named
                and not is_no_name(named["first"])
                and not _is_called_so(name, self._author)
                and not _SINCE_WHEN.match(name)
                and not any(value == name.casefold() for _, value in self._registers.places())
                and (named["first"] != name or stem(name) not in self._common)
                and not self._landscape.names_any(Clause.alone(name))
            ):
                self._registers.put(fact.key, name, replace(clause, mood=mood) if mood else clause)
        lies_in = _LIES_IN.search(said)  # "Route planning is in Maxoptra"
        if lies_in and not is_no_name(lies_in["name"]) and not self._landscape.names_any(Clause.alone(said)):
            self._registers.put(fact.key, lies_in["name"], clause)

    def _every(self, fact: Fact, but: str, clause: Clause) -> None:
        """All choices of a list but those that are named: "all except support history"."""
        left_out = self._cues.choices[fact.key].in_(Said.of(but))
        if left_out or not but.strip():
            for choice in fact.choices:
                mood = "out of scope" if choice.key in left_out else "stated"
                self._registers.put(fact.key, choice.key, replace(clause, mood=mood))

    def _chosen(self, key: str, said: str, clause: Clause) -> None:
        """The choices that a labelled value names: "all bought, nothing up for renewal"."""
        choices, words = self._cues.choices[key], Said.of(said)
        if self._registers.kind(key) == "choice" and self._cues.vetoed(key, words):
            return  # "we bought nothing new"
        if self._registers.kind(key) == "choice" and choices.offered(said):
            return
        chosen = choices.in_(words)
        if self._registers.kind(key) == "list" and clause.mood == "stated":
            chosen = self._scope.left_in(key, chosen, clause, words)
        if self._registers.kind(key) == "choice":
            longest = choices.longest(words)
            chosen = [choice for choice in chosen if choice in longest]
        affirmed = choices.in_(Said.of(_NOTHING.sub(" ", said)))
        for choice in [choice for choice in chosen if choice in affirmed] or chosen:
            self._registers.put(key, choice, clause)

    def _quantity(self, fact: Fact, said: str, clause: Clause) -> None:
        """The numbers of a labelled value; one that has no words of its own counts what its label says. What is expected
        behind it is said of the next ("520, and I expect 800 once the deal comes through")."""
        own = clause.mood == mood_of(said)
        label = clause.text[: clause.text.find(said)].replace("_", " ").strip(" \t*|:=.–—-•")
        said = _RANGE.sub(r"\1-\2", said)
        last = ""  # what was counted so before
        said = _NOTED.sub("", said)
        first, _, remark = said.partition("\t")
        if DIGIT.search(first) and not has_period(remark):
            said = first  # "1,750 orders a month", and in the next cell "last year it was 1,200"
        for part in re.split(r"[;,](?!\d)\s*|\s+(?:and|/|und|et|y|e|en)\s+(?=\d)", said):
            count = _ASIDE.sub("", _KEPT_ABROAD.sub("", _FROM.split(_ABOUT.sub("", part.strip(" .")))[0])).strip(" .")
            count = _PERHAPS.sub("", count)
            if was := _BEFORE_NOW.search(count):  # "300 orders a month before we lost the contract, now 120"
                last = count[: was.start()]
                continue
            if last and (now := _NOW_ONLY.fullmatch(count)):
                count = re.sub(r"^\d[\d.,’']*", now["many"], last)
            if part != said and _BYGONE.search(part):
                continue  # "1,750 orders a month, last year it was 1,200"
            if not DIGIT.search(count) or _SHARE.search(count) or (part != said and self._is_of_money(count)):
                continue
            if part != said and _A_YEAR.fullmatch(count):
                continue  # "140 lots a month, counted, 2026"
            if _ONLY_HOW_MANY.fullmatch(count) and (asked := counted(label)):
                count = f"{count} {asked}"
            elif _ONLY_HOW_MANY.fullmatch(count) and label and not _COUNTS_NOTHING.search(label):
                count = f"{label}: {count}"
            meant = replace(clause, mood=mood_of(part)) if own else clause
            self._registers.put(fact.key, " ".join(count.split()), guessed(meant, part))

    def _is_of_money(self, count: str) -> bool:
        """Whether the one number of a count is a sum: "ticket médio de R$ 8.400"."""
        sums = self._body.quantities(count)["money"]
        return len(sums) == 1 and not DIGIT.search(f"{count[: sums[0].start]}{count[sums[0].end :]}")

    def _sum_of(self, said: str) -> str:
        """The sum of a labelled value: the only one, or the first; none that is said to be of something else ("Money: the
        bank has 200k for the new yard, which isn't this")."""
        sums = self._body.quantities(said)["money"]
        if _UNDEFINED_ABROAD.match(said):
            return ""
        if len(sums) == 1 and corrected_behind(said, sums[0].end):
            return ""
        if sums and all(is_anothers_price(said, one.start) for one in sums):
            return ""
        if leaves_this_out(said) or (len(sums) == 1 and _EACH_MONTH.match(said, sums[0].end)):
            return ""
        if any(is_former(said, one.start) for one in sums):  # "was EUR 30,000, cut to EUR 22,000"
            return next((one.value for one in sums if not is_former(said, one.start)), "")
        parts = re.split(r";|\(|,\s", said)
        for_this = [part for part in parts if len(sums) > 1 and _THE_WORK.search(part) and self._body.sum_in(part)]
        return self._body.sum_in(said) or self._body.sum_in((for_this or parts)[0])

    def _date_of(self, fact: Fact, said: str) -> str:
        """The date of a labelled value: of several the first of which nothing else is said; none where other words come
        first and say something else of it ("Deadline: steering group 18 February")."""
        if _NO_DATE.match(said):
            return ""  # "nil, perpetual; the cold store's contract ends in March"
        named = [date for date in self._body.quantities(said)["date"] if date.value]
        live = [date for date in named if _LIVE_ON.search(date.said)] if fact.aim else []
        if len(named) > 1 and live:
            return live[0].value  # "Timeline: kickoff in February, UAT in May, go-live on June 14"
        dates = [date for date in named if not is_former(said, date.start)]
        if len(dates) < len(named):  # "was 1 March 2027, moved to 1 June 2027"
            return dates[0].value if dates else ""
        meant = [date for date in dates if not self._cues.other(fact, Said.of(date.said))]
        if len(dates) > 1 and meant:
            return meant[0].value
        if len(dates) > 1 and fact.aim:
            return ""  # "Schedule: tender issue 1 December; clarification deadline 8 December"
        if (
            len(dates) == 1
            and not meant
            and dates[0].start > _WORDS_FIRST
            and not _LEADS_TO.search(said[: dates[0].start])
        ):
            return ""
        if dates and not dates[0].whole and not _SOON_SAID.fullmatch(said[: dates[0].start]):
            return ""  # "When: I have the autumn rush from September"
        first, written = re.split(r";|\(|,\s", said)[0], self._body.written if dates else None
        return next(filter(None, (date_in(part, self._body.locale, written) for part in (said, first))), "") or ""


_ASKS_BOUGHT = lazy.pattern(
    r"\b(?:bought|purchased|paid|bezahlt|pay[ée]e?s|pagad[ao]s|betaald|pagas|gekauft|erworben|beschafft|angeschafft|achet\w*|acquis\w*|compr\w*|adquir\w*|gekocht|aangekocht|aangeschaft)\b",
    re.I,
)
_A_YEAR = lazy.pattern(r"(?:19|20)\d\d")
_YES = lazy.pattern(
    r"\W*(?:(?:yes|ja|oui|sí|si|sim)(?!\w)|(?:(?:yes, )?both|all(?: of them)?|beides?|les deux|los dos|ambos|allebei|beide)\W*$)",
    re.I,
)
_NO = lazy.pattern(r"\W*(?:no|nein|non|nee|não)(?!\w)", re.I)


def _whether_bought(label: str, said: str) -> str:
    """The choice that a yes or a no is, where the label asks whether the licences are bought; "" for none."""
    if not _ASKS_BOUGHT.search(label):
        return ""
    return "bought" if _YES.match(said) else "not purchased" if _NO.match(said) else ""


def _named_choice(fact: Fact, said: str) -> str:
    """The choice that a value begins with by its own name: "Signed in May", "Yes, bought"; "" for none."""
    for choice in fact.choices:
        if re.match(
            rf"\W*(?:(?:yes|already|both|all|still|are|is|just|now|being|we are|we have)[ ,]+)*{choice.key}\b",
            said,
            re.I,
        ):
            return choice.key
    return ""


_UNDEFINED_ABROAD = lazy.pattern(  # "por definir; el de la reforma de tiendas (110.000 €) no cuenta"
    r"\W*(?:(?:noch|nog|encore|todavía|aún|ainda) )?(?:offen|unbekannt|unklar|zu klären|nicht (?:festgelegt|bekannt|definiert)|steht (?:noch )?nicht fest|à définir|à déterminer|non défini|pas (?:encore )?(?:défini|fixé)|inconnu|por (?:definir|determinar)|sin (?:definir|fijar)|no (?:definido|está definido)|niet (?:bepaald|bekend|vastgelegd)|te bepalen|onbekend|a definir|em aberto|não definido|sem definição)(?!\w)",
    re.I,
)
_KEYED = lazy.pattern(r"\W*[^\W\d_][\w&+. -]{1,30} ?: ")  # an item that says what it is for
_KEPT_ABROAD = lazy.pattern(  # "3.600 Gastronomiebetriebe im CRM"
    r"(?<=\w) (?:im (?:crm|erp|system|bestand|stamm)|in (?:het|ons) (?:crm|erp|systeem|bestand)|(?:dans|en) (?:le |l['’]|la )?(?:crm|erp|base|fichier)|en el (?:crm|erp|sistema|maestro)|no (?:crm|erp|sistema|cadastro)|na base)\W*$",
    re.I,
)
_ITEM = lazy.pattern(r"(?P<name>[^,;|()]+)(?:\((?P<aside>[^()]*)\))?")
_JOINED_ITEMS = lazy.pattern(r"\s+(?:and|&|\+|/)\s+")


def _items(said: str) -> list[tuple[str, str]]:
    """The items of a list, each with the mood that the brackets behind it give to it, or what follows it and is none: "Monta WMS
    (retired), Timefold, not used"."""
    items: list[tuple[str, str]] = []
    for part in _ITEM.finditer(said):
        names = [name.strip(" .") for name in _JOINED_ITEMS.split(part["name"])]
        if items and len(names) == 1 and (told := mood_of_cell(names[0])):
            items[-1] = (items[-1][0], told)
            continue
        items += [(name, "") for name in names if name]
        if part["aside"] and items:
            items[-1] = (items[-1][0], mood_of_cell(part["aside"]))
    return items


def _bare(name: str) -> str:
    """A name without its spaces and capitals."""
    return name.replace(" ", "").casefold()


def _is_called_so(name: str, author: str) -> bool:
    """Whether a name is the writer's own, by the address: "Sam Adeyemi" of sam.adeyemi@…"""
    local = re.split(r"[._-]", author.partition("@")[0].casefold())
    parts = name.casefold().split()
    return len(parts) > 1 and (parts[-1] in local or "".join(parts) in local or parts[0][:1] + parts[-1] in local)
