"""Texts under the key that they are of. Each reader of free words hears one matter, by the words that tell it or by likeness,
and these words stand in sentences about others too: "typed in when a deal is won" is a handoff and no trigger, "an order that
fails goes into a folder" an exception. So once all is read, each English text is asked whether its words are of its key.

It is dropped where they are not, moved where they are of another key, cut where only a part of them is, and where the same
words stand under two keys it stays under the one that they are of rather.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import FactRead
from inwriting.reading.page.body import Body
from inwriting.reading.page.labels import labels
from inwriting.reading.text import lazy
from inwriting.reading.text.forenames import FORENAMES
from inwriting.reading.text.patterns import Said, Words, words
from inwriting.reading.told.event_and_effect import is_event
from inwriting.reading.told.none_of import WEAK_KEYS, is_none_of, is_only_told, is_weak
from inwriting.reading.told.odd_cases import is_out_of_order
from inwriting.reading.told.openers import without_opener
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.who_counts import sides_in

_STARTS, _BY_HAND, _ODD_CASES, _CLEANUP = "triggers", "manual_handoffs", "exceptions_known", "data_cleanup"
_APPROVALS, _WHO_COUNTS, _OUTCOME = "approvals_live_in", "customer_definition", "outcome"

_SHALL = words(  # what is wished for, or what a program does alone
    r"\b(?:should|shall|must|ought to|(?:is|are) (?:to|supposed to)|needs? to|(?:have|has) to (?:be|go|reach|appear|turn up)|want(?:s|ed)?|wish(?:es)?|would like|['’]d like|what (?:we|i) (?:need|want)|ideally|automatic\w*|by (?:itself|themselves)|trigger\w*)\b"
)
_SOMEBODY = r"(?:i|we|he|she|they|you|somebody|someone|people|one of us|(?:an?|the|our|my|two|three|four|some) (?:[a-z-]+ ){0,2}?(?:colleagues?|clerks?|assistants?|estimators?|planners?|bookkeepers?|accountants?|secretar(?:y|ies)|staff|team|office|desk|girls|ladies|lads|temps?|managers?|people|reps?|sales|accounts|administrators?|coordinators?|receptionists?)|(?-i:[A-Z][a-zà-ÿ]+))"
_TYPING = r"(?:re-?)?(?:types?|typed|typing|keys?|keyed|keying|enters?|entered|cop(?:y|ies|ied)|pastes?|pasted|writes?|written|prints?|printed|exports?|exported|uploads?|uploaded|transfers?|transcribes?|puts? (?=[^.;]{2,40} in(?:to)? (?-i:[A-Z])))"
_WITHOUT_PROGRAM = words(r"\bby hand\b|\bmanually\b")
_MOVED_BY_HAND = words(  # from one place to the other
    r"\b(?:re-?typ|re-?key|re-?enter|double (?:typing|entry))\w*|\b(?:typed|keyed|written|pasted|dictated|transcribed)\b[^.;]{0,60}\b(?:again|into|in|over|across|to|from|out|twice)\b|\bby hand (?:in|into|from)\b|"
    rf"\b{_SOMEBODY} (?:then |has to |have to |must |always |still |also |usually )*{_TYPING} (?:it|them|that|this|the|each|every|all|everything|over|these|those|what|our|her|his|into|in)\b"
)
_FAILS = words(
    r"\b(?:fail(?:s|ed|ing)?|refus(?:e|es|ed)|reject(?:s|ed)?|bounc(?:e|es|ed)|(?:keeps|goes on|go on) (?:\w+ing)|(?:goes|go|went|is|are) wrong|gets? (?:stuck|lost)|(?:is|are) (?:stuck|lost|missing)|falls? out|(?:never|not) (?:hears?|learns?|knows?|sees?|notices?|arrives?)|"
    r"nobody (?:notices|is told|sees|hears|knows)|still (?:shows?|has|thinks|open)|mends?|fix(?:es)?|repairs?|chases?|(?:is|are) cancelled|times? out|errors? (?:out|message)|(?:is|are|gets?) (?:returned by|sent back|reversed|revoked|withdrawn|bounced|put back)|(?:goes|falls) back to [\"“‘']|(?:cannot|can[’']t|could not|couldn[’']t) be)\b"
)
_OTHER_WAY = words(  # a rule for some and not for the rest
    r"\b(?:the|all) (?:others?|rest)(?: of them)? (?:do|does|are|is|go|goes|have|has|gets?|need|needs)(?: not|n['’]t)?\b|\bothers do(?: not|n['’]t)\b|\bunlike (?:the|all) (?:others|rest)\b|\b(?:handled|treated|billed|invoiced|priced|charged|processed|done) (?:differently|otherwise|another way|separately)\b|\bnot (?:billed|invoiced|priced|treated|handled) like\b"
)
_EVENT = words(
    r"\b(?:when|whenever|once|as soon as|(?:the )?(?:moment|minute|instant|day)|every time|each time|after|upon|until|till|before|only then|on (?:the |its |their )?(?:[a-z]+tion|[a-z]+al|signature|receipt|payment|release|signing|delivery|acceptance|confirmation)|triggers?|starts?|sets?|kicks?|fires?|event|status|stage|marked|should|shall|must|is to|are to|ought)\b|->|=>|→"
)
_HAPPENS = words(
    r"\b(?:creat(?:es?|ed)|makes?|made|raises?|goes (?:to|into|over)|closed|won|confirm(?:s|ed)|sign(?:s|ed)|accept(?:s|ed)|paid|approv(?:es|ed)|releas(?:es|ed)|issued|fix|done|complete[ds]?|arrives?|received)\b|="
)
_ONCE = r"(?i:when|whenever|once|as soon as|every time|each time|after|upon)"
_WHEN = lazy.pattern(  # "When a deal is marked as won, …"
    rf"(?:^|(?<=[,;:] )|(?<= and ))\W*(?:and |but |so )?(?P<when>{_ONCE}\b[^,;:]{{3,80}}?)(?:,|(?= {_SOMEBODY} )|(?<=ed)(?= the )|(?<=ed)(?= an? ))"
)
_THEN = lazy.pattern(rf"(?<=[\w,] )(?P<when>{_ONCE}\b[^;.]{{4,100}})$|^(?P<left>[^>→]{{5,80}}?) ?(?:->|=>|→)")
_HEAD = lazy.pattern(  # the end of what is said first: "…, and when that fails it lands on the worklist"
    r";\s+|\.\s+|,? and (?=(?:when|if|whenever|one|those|three|what(?:ever)?|where) )|,? but (?=(?:when|if|one|those) )|, (?=(?:if|bounced|failed|refused|rejected|failures|errors)\b)"
)
_AS_IT_RUNS = lazy.pattern(  # "How it runs today: an order is changed in one, Ann tells the depot, …": the story of a day
    r"\W*(?:how (?:it|this|that|things?|we|all this|the work|the process|an? \w+|our \w+) (?:runs?|works?|goes|go|is done|are done|do (?:it|this|that)|happens?|looks?)(?: (?:now|today|here|at present|currently|at the moment|with us|these days|so far|in practice))*|"
    r"(?:(?:the |our )?(?:present|current|today['’]s) (?:practice|way|process|routine|state|procedure|flow))|what happens (?:now|today|at present|currently|at the moment))(?: is(?: this)?)?\s?[:–—-]\s",
    re.I,
)
_TIDIED = words(
    r"\b(?:tid(?:y|ied|ying)|clean\w*|de-?dup\w*|merg(?:e|ed|ing) (?:the|our|double)|put in order|sorted out)\b"
)
_AROUND = words(
    r"\b(?:round|around|past|outside) (?:of )?the (?:system|link|process|crm|erp)\b|\bbypass\w*|\bgoes wrong\b"
)
_IN_A_CASE = words(r"^\W*(?:and |but |so )?(?:if|should|in case|unless|where(?! the)) ")
_APPROVED = words(
    r"\b(?:approv\w*|go[- ]aheads?|special (?:prices?|terms|rates?|conditions)|(?:a )?yes or (?:a )?no|nods?|sign(?:s|ed|ing)?[- ]?offs?|authori[sz]\w*|discounts?|credit limits?|overrid\w+|releas\w+|permission|consent\w*|ok['’]?d|okay\w*)\b"
)
_ODD = words(
    r"\b(?:wrong|fail\w*|refus\w*|reject\w*|bounc\w*|round the|around the|bypass\w*|outside|differen\w*|otherwise|other than|except\w*|only|special\w*|without|no|never|not|twice|errors?|mistakes?|nobody|instead|lack\w*|missing|odd|mend\w*|fix\w*|corrects?|corrected|broken|split|late|stuck|unless|if|custom|rush|urgent)\b|n[’']t\b"
)
_LAW = words(
    r"\b(?:(?-i:[A-Z]{3,})|gdpr|law|laws|acts?|regulat\w+|directives?|rules?|standards?|audit\w*|certif\w+|authorit(?:y|ies)|customs|tax|vat|privacy|data protection|legal\w*|statut\w+|iso|public sector|licen[cs]\w+|inspect\w+|retention|permits?|years)\b"
)
_ACCEPTED_IF = words(
    r"\b(?:when|if|once|after|until|unless|must|all|every|each|criteri\w*|without|zero|no|means|as soon as|only|parallel|reconcil\w*|match\w*|agree|month|weeks?|days?)\b"
)

_NONE_OF: dict[str, str] = {  # what makes a text none of its key
    _STARTS: r"\b(?:has|have|with) the (?:last|final) (?:word|say)\b",
    "constraints": r"\b(?:that|this|it) is (?:not for you|none of your (?:business|concern)|not your (?:business|concern|problem))\b|\bnot for you\W*$|^\W*(?:the|an?|our|my|one) (?:[\w-]+ ){1,5}?costs? (?:us )?(?:about |some )?[€$£]?\d|\b(?:out of (?:the )?office|on (?:holiday|leave|vacation|parental leave|sick leave)|limited access to (?:my |his |her |the )?(?:e-?)?mails?|answer (?:to )?me|away until|back (?:on|in) (?:the )?\w+day)\b",
    "objective": r"\b(?:asks?|asking|wish(?:es)?|would like|['’]d like|want(?:s|ed)?|invites?|requests?|needs?|looking) (?:you |us )?(?:for|to (?:receive|get|have|obtain|see)|to be sent)? ?(?:an? |your |the |some )?(?:[\w-]+,? ){0,3}?(?:quot(?:e|es|ation|ations)|offers?|proposals?|tenders?|bids?|price)\b",
    "decision": r"\b(?:bought|signed|ordered|purchased)\b[^.;]{0,60}\bbefore (?:anybody|anyone|we|somebody)\b|^(?!.*\b(?:whether|which|decid\w*|decision|choose|choice|choosing|either|between|if|option|vote|question)\b)\W*(?:we|it|they|the (?:link|project|system))\b[^.;]*?\b(?:go|goes|going|be|is|are|went) live\b",
    _APPROVALS: r"^\W*(?:the |our |all )?(?:text(?: message)?s|sms|reminders?|newsletters?|mailings?|notifications?|notices|invoices?|letters?|labels?|parcels?|confirmations?)(?: to [^.;]{2,40}?)? (?:go(?:es)?|(?:are|is|gets?) (?:sent|mailed|posted)) (?:out )?(?:through|via|by|with|over|from|in) (?-i:[A-Z])|\bin writing is (?:fine|ok|enough|good)\b|\b(?:shout|just ask|ask me|ask us|let me know|get back to|come back to|tell me|write to me|give me a shout)\b",
    "reporting": r"\b(?:reports? (?:is|are|has been|have been|was) (?:released|issued|signed|authori[sz]ed|approved|sent|finished|ready|countersigned|validated|delivered|uploaded)|(?:releas|issu|sign|authori[sz]|validat|approv)\w* (?:of )?(?:the |each |every |a )?(?:\w+ )?reports?|(?:test|lab|inspection|survey|service|visit|damage|site|accident|analysis) reports?)\b(?!.*\b(?:margin|turnover|board|management|dashboard|kpi\w*|monthly|quarterly)\b)",
    "measures": r"^\W*(?:the |our )?(?:number|count) of [\w ]{3,40} (?:is|was|are|were) (?:about |some |around |roughly )?\d[\d.,]* (?:a|an|per|each|every) \w+\W*$",
    "authority": r"\bwhether\b[^.;]*\bor\b|\bnot the (?:one|person) (?:who|that|to)\b|\btake (?:them|it|that|this) as (?:that|it is|such|a guess)\b|\b(?:bought|signed|ordered|purchased)\b[^.;]{0,60}\bbefore (?:anybody|anyone|we|somebody)\b|\bwins gets?\b|^\W*approvals? of\b",
    "compliance": r"\b(?:never|not) be (?:overwritten|changed|altered|touched|edited) (?:from|by)\b|\b(?:is|are) kept in (?-i:[A-Z])",
    "acceptance": r"\b(?:will|shall|is going to|can) test\b|\bsigns? off (?:the |on the )?(?:money|budget|costs?|invoices?|payments?|spend\w*)\b",
    _BY_HAND: r"\b(?:we|i|finance|operations) (?:will |shall |only )?(?:accept|sign off)\b|\b(?:dislikes?|hates?|loves?|likes?|enjoys?|tired of|sick of|fed up with) (?:the |all this |this )?(?:typing|keying|copying)\W*$|\b(?:approved|approvals?|signed off|ok['’]?d|authori[sz]ed)\b[^.;]{0,40}\b(?:by|in|via|over|through|on) (?:an? |the )?(?:text|e-?mail|mail|whatsapp|sms|phone|chat|slack|teams|paper)\b|\b(?:renam(?:ed|es?)|redefin\w+|as (?:it|he|she|they) sees? fit|(?:a |its |their )list of (?:its|their|his|her) own)\b",
}
_UNLESS: dict[str, Callable[[Said], bool]] = {
    "compliance": _LAW.is_in,
    "acceptance": _ACCEPTED_IF.is_in,
    _BY_HAND: _MOVED_BY_HAND.is_in,
}
_NONE = {key: words(pattern) for key, pattern in _NONE_OF.items()}
_ONLY_COUNTS = lazy.pattern(  # "Between them 46 projects a month, 12 drawings each"
    r"\W*(?:(?:between (?:them|us)|in all|all told|together|altogether|that is|about|some|roughly),? )*(?:\d[\d.,]* (?:[\w-]+ ){1,3}?(?:(?:a|an|per|each|every) )?(?:day|week|month|quarter|year|each|all|apiece)\W*(?:and )?)+\W*",
    re.I,
)
_IS_RIGHT = lazy.pattern(
    r"\W*(?P<who>(?!Who|What|Which)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:is|was) right (?:about|on|with)\b"
)
_RATHER: tuple[
    tuple[str, str], ...
] = (  # of two keys with the same words: the one that gives way, and the one that stays
    ("reporting", _STARTS),
    ("objective", _STARTS),
    ("authority", _BY_HAND),
    (_ODD_CASES, "authority"),
)
_ACCEPTS = words(
    r"\b(?:we|i|finance|operations) (?:will |would |shall |can |only )*(?:accept|sign)|\b(?:work|project|link|it|this|interface|integration) (?:is|will be|counts as|shall be) (?:accepted|done|finished|complete)|\bacceptance\b|\bdone when\b"
)
_NUMBER_OF = lazy.pattern(  # what is counted, and not what is done: "Number of orders rekeyed per week"
    r"\W*(?:the )?(?:number|share|count|percentage|proportion|rate|amount|hours|minutes|time) (?:of|spent)\b", re.I
)
_OVERWRITTEN = words(r"\boverwrit\w+")
_FALLS_UNDER = words(
    r"\b(?:falls?|come|comes|is|are) (?:all )?(?:under|subject to|governed by) (?:the )?(?:UK )?(?-i:[A-Z])"
)
_NOT_INCLUDED = words(
    r"\b(?:is|are) not (?:to be )?(?:included|part of (?:this|it|the (?:project|work|scope))|connected|in scope|covered)\b|\bout of scope\b|\bleft out\b"
)
_SET_APART = lazy.pattern(
    r"(?<=[.!])\s+(?=[^.!;]*\b(?:no (?:concern|part|matter|business) of|not part of|out of scope|outside (?:the|this)|stays? out|left out|not to be (?:included|connected))\b)",
)
_GOES_ON = lazy.pattern(
    r",? (?:and (?:then )?|then )(?:again |once more |a (?:second|third) time )?(?:in|into|over to|to) (?=(?:the |our )?[A-Z])[^.;,]{2,60}"
)
_OTHER_SIDE = lazy.pattern(
    r",? (?:while|whereas|and|but|yet) (?:for |to |in )?(?:[\w-]+ ){1,4}?(?:counts?|means?|takes?|calls?|sees?|says?|thinks?|understands?|considers?|treats?|only|it is|is)\b[^.;]{3,160}",
    re.I,
)
_GOING_ON = {_BY_HAND: _GOES_ON, _WHO_COUNTS: _OTHER_SIDE}
_NEXT_SENTENCE = lazy.pattern(r"(?<=\w|[\"”’')])\.\s+(?=[A-Z])")
_BEGIN = 15  # characters by which the place of a sentence is found
_HANGS = lazy.pattern(r"(?:and |but |so )?(?:each|it|they|that|this|these|those|both|he|she|which|one)\b", re.I)
_PART = lazy.pattern(r";\s+|,\s+and\s+(?=there)")
_ROW = lazy.pattern(r"[^:;()]{2,30}: [^();]{2,60} \((?P<cells>[^()]*;[^()]*)\)")
_TOKEN = lazy.pattern(r"(?:e-?)?(?P<word>mails?|text|chat|sms)(?P<more>(?: (?:messages?|threads?|chains?))?)", re.I)


def file_texts(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Leaves each English text under the key that it is of, and only as much of it as is."""
    texts = [fact for fact in registers.facts.values() if registers.kind(fact.key) == "text"]
    if any(body.language_at(fact.start) == "en" for fact in texts):
        _Filing(body, registers, playbook).go()


def drop_left_out(registers: Registers) -> None:
    """Drops a constraint that only says what the work leaves out, which is told already."""
    left = [*registers.excluded.values()]
    for place, fact in [*registers.facts.items()] if left else ():
        only = fact.key == "constraints" and _NOT_INCLUDED.is_in(fact.value)
        if only and any(item.start < fact.end and fact.start < item.end for item in left):
            del registers.facts[place]


class _Filing:
    def __init__(self, body: Body, registers: Registers, playbook: Playbook) -> None:
        self._body, self._registers, self._playbook = body, registers, playbook

    def go(self) -> None:
        for fact in [*self._texts(_STARTS)]:
            self._part(fact)
        for fact in [*self._texts()]:
            self._trim(fact)
        for fact in [*self._texts()]:
            if (self._body.in_prose(fact) and self._is_none(fact)) or (
                fact.key == _APPROVALS and self._names_a_label(fact)
            ):
                self._drop(fact)
        for fact in [*self._texts(_STARTS)]:
            if self._body.in_prose(fact):
                self._start(fact)
        self._let_weak_go()
        self._settle_shared()
        self._keep_longer()

    def _texts(self, key: str = "") -> Iterator[FactRead]:
        for fact in self._registers.facts.values():
            of_key = fact.key == key if key else self._registers.kind(fact.key) == "text"
            if of_key and self._body.language_at(fact.start) == "en":
                yield fact

    def _drop(self, fact: FactRead) -> None:
        self._registers.facts.pop((fact.key, fact.value.casefold()), None)

    def _say(self, fact: FactRead, value: str, end: int = 0) -> None:
        """Gives a fact another wording, in its place, which may go on behind it to an `end`."""
        said = replace(fact, value=value)
        if end > fact.end:
            said = replace(said, end=end, evidence=self._body.text[fact.start : end])
        facts = self._registers.facts
        told = [*facts.items()]
        facts.clear()
        for place, other in told:
            if other is fact:
                facts.setdefault((fact.key, value.casefold()), said)
            else:
                facts.setdefault(place, other)

    def _move(self, fact: FactRead, key: str) -> None:
        """Enters a text under another key, where nothing of that key is told by the same words."""
        self._drop(fact)
        if not any(other.start < fact.end and fact.start < other.end for other in self._texts(key)):
            where = fact.start, fact.end
            self._registers.put(key, fact.value, Clause(fact.evidence, *where, "stated", where))

    def _part(self, fact: FactRead) -> None:
        """Parts a trigger from what is to happen on an error, which the sentence behind it tells: "Trigger: account approved. On an
        error Bo gets a task"."""
        for stop in _NEXT_SENTENCE.finditer(fact.value):
            rest = fact.value[stop.end() :]
            if not is_out_of_order(Said.of(rest)):
                continue
            place = fact.evidence.rfind(rest[:_BEGIN])
            if place > 0:
                start, end = fact.start + place, fact.end
                words = self._body.text[start:end]
                self._registers.put(_ODD_CASES, rest, Clause(words, start, end, "stated", (start, end)))
                self._say(fact, fact.value[: stop.start()])
            return

    def _trim(self, fact: FactRead) -> None:
        """Takes off what stands before a statement, or behind it, and is none of it; puts back what it was cut off from."""
        value = fact.value
        if row := _ROW.fullmatch(value):  # what a row tells, and not its number or its area
            value = max((cell.strip() for cell in row["cells"].split(";")), key=len)
        value = without_opener(value, of_trigger=fact.key == _STARTS)
        if fact.key == "compliance":
            value = _SET_APART.split(value)[0].rstrip(" .;,")
        end = fact.end
        if fact.key in _GOING_ON:
            end = self._end(fact)
            value += self._body.text[fact.end : end]
        if fact.key == _WHO_COUNTS:
            value = _without_announcement(value)
        elif fact.key == _CLEANUP and self._body.in_prose(fact):
            value = _from_first(value, _TIDIED)
        elif fact.key == _APPROVALS:
            value = self._in_full(fact) if value == fact.value else value
        value = " ".join(value.split())
        if value != fact.value:
            self._say(fact, value, end)

    def _end(self, fact: FactRead) -> int:
        """Where a text ends with what goes on right behind it in its sentence."""
        passage = self._body.passage_of(fact)
        if passage is None or passage.fact or fact.end > passage.end:
            return fact.end
        more = _GOING_ON[fact.key].match(self._body.text, fact.end, passage.end)
        return more.end() if more else fact.end

    def _in_full(self, fact: FactRead) -> str:
        """Where approvals live, by its whole name: "text" of "text message", "mail" of "e-mail"."""
        for token in _TOKEN.finditer(fact.evidence) if len(fact.value.split()) == 1 else ():
            if token["word"].casefold() == fact.value.casefold():
                return token.group()
        return fact.value

    def _names_a_label(self, fact: FactRead) -> bool:
        """Whether a text is nothing but the label of another line: an empty "Security" below "Approval"."""
        named = labels(self._playbook).exact(fact.value)
        return named is not None and named.key != fact.key and named.kind == "people"

    def _is_none(self, fact: FactRead) -> bool:
        """Whether the words of a text are of another matter than its key."""
        said = Said.of(fact.value)
        none, unless = _NONE.get(fact.key), _UNLESS.get(fact.key)
        if none and none.is_in(said) and not (unless and unless(said)):
            return True
        if is_none_of(fact.key, said) or (fact.key == _APPROVALS and is_only_told(Said.of(fact.evidence), fact.value)):
            return True
        if fact.key == _BY_HAND:
            return _ONLY_COUNTS.fullmatch(fact.value) is not None
        if fact.key == "authority":
            right = _IS_RIGHT.match(fact.value)
            return right is not None and self._is_person(right["who"])
        return False

    def _is_person(self, name: str) -> bool:
        """Whether a name is a person's: "Erik is right about the ledger" tells whose figures count, and of no system."""
        known = {
            one
            for key, value in self._registers.places()
            if self._registers.kind(key) == "people"
            for one in (value, value.split()[0])
        }
        return name.casefold() in known or name.split()[0] in FORENAMES

    def _start(self, fact: FactRead) -> None:
        """A text that was taken for a trigger: an event, work that somebody does by hand, or a case that goes wrong."""
        if _AS_IT_RUNS.match(fact.value) and not _SHALL.is_in(fact.value):
            if not any(other.start < fact.end and fact.start < other.end for other in self._texts(_BY_HAND)):
                self._move(fact, _BY_HAND)
            self._drop(fact)
            return
        head = _HEAD.split(fact.value)[0]
        when = _WHEN.search(head) or _THEN.search(head)
        event = next(filter(None, when.groups()), "").strip() if when else ""
        if _FAILS.is_in(event):
            self._move(fact, _ODD_CASES)
            return
        if _SHALL.is_in(fact.value):
            parts = [part for part in _PART.split(fact.value) if _EVENT.is_in(part)]
            if parts and not _HANGS.match(parts[0]):  # "… are written; each should open an invoice once …"
                self._say(fact, "; ".join(parts))
            return
        main = head.replace(event, "") if event else head
        if _FAILS.is_in(main) or _OTHER_WAY.is_in(head):
            self._move(fact, _ODD_CASES)
        elif _MOVED_BY_HAND.is_in(main) or _WITHOUT_PROGRAM.is_in(main):
            if not any(other.start < fact.end and fact.start < other.end for other in self._texts(_BY_HAND)):
                where = fact.start, fact.end
                self._registers.put(_BY_HAND, fact.value, Clause(fact.evidence, *where, "stated", where))
            if event:
                self._say(fact, event)
            else:
                self._drop(fact)

    def _let_weak_go(self) -> None:
        """Drops what names no event, where something else that is said to start the transfer does, and what else is weaker than
        another text of its key."""
        told = [fact for fact in self._texts(_STARTS) if self._body.in_prose(fact)]
        weak = [
            fact
            for fact in told
            if not (_EVENT.is_in(fact.value) or _HAPPENS.is_in(fact.value) or is_event(fact.value))
        ]
        for fact in weak if len(weak) < len(told) else ():
            self._drop(fact)
        for key in WEAK_KEYS:
            told = [*self._texts(key)]
            weak = [fact for fact in told if self._body.in_prose(fact) and is_weak(key, Said.of(fact.value))]
            for fact in weak if len(weak) < len(told) else ():
                self._drop(fact)

    def _settle_shared(self) -> None:
        """Of the same words under two keys keeps those of the key that they are of rather."""
        by_value: dict[str, dict[str, FactRead]] = {}
        for fact in self._texts():
            if self._body.in_prose(fact):
                by_value.setdefault(fact.value.casefold(), {})[fact.key] = fact
        for same in by_value.values():
            for loser, winner in self._rather(same) if len(same) > 1 else ():
                if loser in same and winner in same:
                    self._drop(same.pop(loser))

    def _rather(self, same: dict[str, FactRead]) -> Iterator[tuple[str, str]]:
        """Which keys give way to which for the same words."""
        yield from _RATHER
        said = Said.of(next(iter(same.values())).value)
        yield (_STARTS, "acceptance") if _ACCEPTS.is_in(said) else ("acceptance", _STARTS)
        if not (_EVENT.is_in(said) or _HAPPENS.is_in(said) or is_event(said.text)):
            yield _STARTS, _OUTCOME  # of what is wanted at an event, both are told
        if _NUMBER_OF.match(said.text):
            yield _BY_HAND, "measures"
        odd, moved = _ODD.is_in(said), _MOVED_BY_HAND.is_in(said)
        if moved and not odd:
            yield _ODD_CASES, _BY_HAND
        elif (_AROUND.is_in(said) or _IN_A_CASE.is_in(said)) and not moved:
            yield _BY_HAND, _ODD_CASES
        if not _APPROVED.is_in(said):
            yield _APPROVALS, _ODD_CASES
        if _TIDIED.is_in(said) and not odd:
            yield _ODD_CASES, _CLEANUP
        if _OVERWRITTEN.is_in(said):
            yield "constraints", "protected"
            yield "compliance", "protected"
        if _FALLS_UNDER.is_in(said):
            yield "constraints", "compliance"
            yield "protected", "compliance"

    def _keep_longer(self) -> None:
        """Of two texts of one key of which one is a part of the other keeps the longer."""
        told = [*self._texts()]
        for fact in told:
            if any(_holds(other, fact) for other in told):
                self._drop(fact)


def _holds(one: FactRead, other: FactRead) -> bool:
    """Whether a text of the same key says all that another says, in the same place."""
    longer = one.key == other.key and len(one.value) > len(other.value)
    return (
        longer and one.start <= other.start and other.end <= one.end and other.value.casefold() in one.value.casefold()
    )


def _without_announcement(text: str) -> str:
    """What counts as a customer, without the sentence that says no more than that there is a question."""
    first, stop, rest = text.partition(". ")
    return rest if stop and not sides_in(first) and sides_in(rest) > 1 else text


def _from_first(text: str, matter: Words) -> str:
    """A text from its first part on that tells of a matter."""
    starts = [0, *(part.end() for part in _PART.finditer(text))]
    told = (start for start, end in zip(starts, [*starts[1:], len(text)], strict=True) if matter.is_in(text[start:end]))
    return text[next(told, 0) :]
