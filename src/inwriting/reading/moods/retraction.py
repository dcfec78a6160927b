"""What a brief takes back: a sum that it corrects, a person who leaves, a company that is none of our business."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from inwriting.reading.numbers.quantities import money_in
from inwriting.reading.text import lazy
from inwriting.reading.text.hints import around, by_hint
from inwriting.reading.text.patterns import Said, in_any_case
from inwriting.reading.values import CURRENCY_NAMES, USUAL, parse_number, plain

_NOT_OURS = lazy.pattern(
    r"\W*(?:please )?(?:do not|don['’]t) (?:connect|touch|link|integrate)(?: (?:it|this|that))?(?: please)?\W*|"
    r"\W*(?:but |and )?(?:that|this|it|they)(?:['’]s| is| are) (?:an? )?(?:different|another|separate|other) (?:agency|company|department|entity|organi[sz]ation|house|firm|authority|body|institution|business)\b[^.;]{0,40}\W*|"
    r"\W*(?:please )?(?:(?:leave|keep) (?:it|that|this) (?:out|alone|be)|(?:it['’]s |it is |that is |that['’]s )?(?:out of|not in|outside(?: the)?) scope)(?: of (?:it|this))?(?: please)?(?:[,;]| [–—-]) [^.;]{3,70}\W*|"
    r"\W*(?:(?:running|going|works?|that|it|this|they|those|to be sold)\b[^.;]{0,40}?,? ?(?:is |are |['’]s )?)?"
    r"(?:not (?:your|our) (?:business|concern|problem)|forget (?:it|that|about (?:it|that))|"
    r"none of (?:your|our) (?:business|concern)|(?:not in|outside|out of) your scope|not for you|(?:now )?(?:struck|dropped|removed|taken) (?:from|out of|off) (?:the |our |this )?(?:scope|list)|not asked for|not connected(?:,? (?:and )?not (?:asked for|wanted|needed))|not (?:a )?part of (?:it|the project|this(?: (?:ticket|request|project|job|work|order|brief|exercise))?)|leave (?:it|that) out|(?:stays?|remains?|kept) (?:separate|apart|outside|out))\W*|"
    r"\W*(?:but |and )?(?:that|this|it|they)(?: one)? belongs? to (?:our|the|an?|my|their) (?:[\w-]+ ){0,3}?(?:affiliate|subsidiary|sister|parent|county|council|city|state|group|landlord|university|company|firm|partner|distributor|neighbours?|holding|franchisor|agency|bank|ministry|association)\b[^.;]{0,60}\W*|"
    r"\W*(?:(?:it|that|this) was )?(?:quoted|offered|demoed|shown|trialled|considered|priced|proposed),? (?:but )?(?:(?:was )?never|not) (?:bought|signed|ordered|taken|purchased|accepted)\W*|"
    r"\W*(?:but |and |so )?(?:we|they) (?:do not|don['’]t|would not|wouldn['’]t|prefer not to|would rather not) (?:(?:want|need|wish|like) )?(?:(?:it|this|that|them|these) )?(?:to be )?(?:connected|linked|integrated|joined up|hooked up|touched)"
    r"(?: (?:to|with) (?:it|this|anything|the others?))?(?: now| yet| at present| for now| at the moment| this year)?\W*|"
    r"\W*(?:but |and )?(?:(?:it|this|that|they|these|those) (?:is|are|need|should|must|shall|will)(?: not|n['’]t)(?: to)? be (?:connected|linked|integrated|touched|included)|no (?:link|connection|interface|integration)(?: to it| with it)? (?:is |was )?(?:wanted|needed|required|planned|sought|requested|desired|expected|foreseen|asked for)?)"
    r"(?: now| yet| at present| for now| either)?\W*|"
    r"\W*(?:but |and )?(?:neither|none)(?: of (?:them|these|those|the two|which))? (?:(?:will|is to|are to|shall|does|do|may|can|need) )?"
    r"(?:comes? (?:along|with us|across|over)|be (?:taken (?:along|over)|brought|kept|carried over|connected|touched|included|in scope|part of (?:it|this))|(?:is|are) (?:ours|in scope|part of (?:it|this)|included|concerned|for you)|matters?|counts?|concerns? you)\b[^.;]{0,30}\W*",
    re.I,
)
_NOT_TAKEN = lazy.pattern(  # "Griet asks for contacts too. Not included."
    r"\W*(?:but )?(?:(?:(?:everyone|everybody|we|they|all|it was)(?: all)? (?:agreed|decided|settled)(?: that| on)?[,:–—-]? )?(?:this|that|it|they|those|these|both)(?:['’]s|['’]re| is| are| was| were) |(?:everyone|everybody|we|they|all|it was)(?: all)? (?:agreed|decided)[,:–—-]* )?(?:not (?:included|taken up|accepted|granted|agreed|approved|wanted|needed|for now|(?:in|for|part of) (?:this|the (?:first|current)) (?:round|step|phase|project|scope|time|stage))|rejected|declined|refused|turned down|left out)\W*(?:\s{3,}[A-Z]{4,12}\W*)?",
    re.I,
)
_OUT_OF_SCOPE = lazy.pattern(  # "This is out of scope at present", and not the title "Out of scope."
    r"\W*(?:but |and )?(?:that|this|it|they|those|these|both|which)(?:['’]s| is| are)(?: currently| presently| for now| at present| also| all)? (?:out of|not in|outside) (?:the |our |your )?scope"
    r"(?: at present| for now| for the moment| today| here)?\W*|"
    r"\W*(?:but |and )?(?:that|this|it|they|those|these|both|neither|none)(?: of (?:them|these|those|it))?(?:['’]s| is| are| will be| form| forms)(?: not|n['’]t)? (?:an? |any )?(?:covered by|part of|subject of|included in|the subject of|"
    r"concerned by|touched by|affected by) (?:this|the|our|your) (?:rf[pqi]|request|tender|project|brief|paper|enquiry|inquiry|work|scope|case|order|quote|quotation|assignment|exercise)\W*",
    re.I,
)
_AND_IS_OUTSIDE = lazy.pattern(  # "Our agency has linked it with Divalto and it is outside of the project."
    r"[^.;]{0,90}\bit\b[^.;]{0,60},? (?:and|but) (?:it|that|this) (?:is|stays|lies|falls|remains) (?:outside|out|not (?:a )?part)(?: of)? (?:the |our |this )?(?:project|scope|work|it|this|job)\W*",
    re.I,
)
_DENIES = lazy.pattern(r"\b(?:not|neither|none|outside|out of)\b|n['’]t\b", re.I)
_CORRECTED = lazy.pattern(
    rf"(?P<right>(?:{CURRENCY_NAMES})?\s?\d[\d.,'’ ]*k?\s?(?:{CURRENCY_NAMES})?),? (?:and )?(?:not|instead of|rather than) "
    rf"(?:{CURRENCY_NAMES})?\s?(?P<wrong>\d[\d.,'’]*\d)",
    re.I,
)
_PLUG = lazy.pattern(r"[^.;]{0,80}\bpulled the plug\b", re.I)
_LATER_ON = (  # when it ended, before it is said: "In 2023 we cancelled it"
    r"(?:(?:and|but|so|then|in the end|finally|soon|luckily|thankfully|meanwhile|since then|(?:(?:in|by|since|last|this|early in|late in|at the end of) (?:(?:the )?(?:spring|summer|autumn|winter|end)(?: of)? ?)?(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|19\d\d|20\d\d)?(?: (?:19|20)\d\d)?)|(?:a|one|two|three|four|five|some|six|\d+|a few) (?:years?|months?|weeks?|seasons?) (?:later|after(?:wards)?|ago)),? )*"
)
_GONE = lazy.pattern(
    rf"\W*{_LATER_ON}(?:(?:we|they|i) (?:have |had )?(?:soon |then |finally |since |long since |all |both |promptly |quickly )?(?:moved off|came off|dropped|ditched|abandoned|scrapped|binned|cancelled|canceled|terminated|quit|stopped(?: using| paying for)?|ended|gave up(?: on)?|got rid of|left|parted with) (?:it|that|that one|the (?:thing|lot|contract|subscription))\b(?! (?:in|to|for|with) (?:the|a|our)\b)|(?:we|they|i) (?:have |had )?(?:soon |then |finally |since )?(?:switched|turned|shut|gave|given|threw|thrown|sent|put) (?:it|that|that one) (?:off|down|up|out|away|back|to sleep)\b|"
    r"(?:(?:it|that|this|that one) (?:was|has been|is|got) (?:\w+ )?(?:retired|decommissioned|switched off|turned off|shut down|"
    r"discontinued|mothballed|abandoned|scrapped|dropped|cancelled|canceled|replaced|dead|gone)\b|"
    r"(?:was |been |being |now )?(?:retired|decommissioned|switched off|turned off|shut down|phased out|discontinued|mothballed|read-?only|gone|"
    r"finished|history|archived?)(?: only)?(?: (?:since|in|on|with|after|last|by|years? ago|two|three)\b| ?\d|\W*$)))",
    re.I,
)
_ALL_GONE = lazy.pattern(
    r"\W*(?:both|they|these|those|all (?:of them|three|four)|neither)(?: of (?:them|which|these))? (?:was|were|are|is|have been|has been|got) (?:\w+ )?"
    r"(?:retired|decommissioned|switched off|turned off|shut down|withdrawn|discontinued|mothballed|abandoned|scrapped|dropped|cancelled|canceled|replaced|dead|gone|in use any ?more)\b",
    re.I,
)
_THEY = r"(?:they|it|that|this|these|those|all (?:of (?:it|them|that)|\d+)|the (?:chat|list|doubles|duplicates|rules|habit|group))"
_MENDED = (
    r"(?:was|were|has been|have been|got|is now|are now) (?:all |since |then |finally |now |both )?(?:removed|closed|merged|cleaned|written (?:up|down)|"
    r"deleted|stopped|abolished|forbidden|ended|put (?:in writing|on paper)|documented|taken care of|done away with)"
)
_SETTLED = lazy.pattern(
    r"\W*(?:(?:and|but|then|so|well|luckily|happily|fortunately),? )*(?:"
    r"(?:all )?(?:that|this|it|which|those|these|both|all (?:of (?:it|that|this|them)|three|four)|neither|the (?:quarrel|row|matter|question|argument|issue|problem))(?:['’]s| is| was| has been| have been| are| were| got)"
    r" (?:all |now |since |since been |long |finally |all been |been |thankfully ){0,3}"
    r"(?:sorted|settled|resolved|agreed|solved|dealt with|decided|fixed|put right|cleared up|over|behind us|history|done|gone|(?:a thing|things) of the past|no (?:more|longer (?:so|true|the case)))\b|"
    r"(?:we|they|the (?:three|four|five) of us|everyone|everybody) (?:have |has |then |finally |since |all |now |have since |have now ){0,2}"
    r"(?:settled|sorted|resolved|agreed on|solved|fixed|put right|(?:put|set) (?:that|it|this|them) (?:right|straight)|cleared up|have one definition|agree now)\b|"
    r"(?:the (?:board|council|committee|management|owners?|trustees|director|meeting)|we|they|i|he|she) (?:have |has |then |finally |at once )?(?:rejected|refused|declined|threw out|thrown out|voted down|overruled|turned down|said no to) (?:that|this|it)\b|"
    rf"{_THEY} {_MENDED}\b|(?:i|we) (?:must|have to|should|can) take (?:that|it|this|them) back\b|"
    r"(?:they|it|that) (?:did|was|were|had),? (?:up to|until|till)\b|(?:nowadays|these days),? (?:it|they|that|these|those|all of (?:it|them)|everything) (?:goes?|runs?|is|are|have|has)\b|"
    r"(?:since|as of) (?:the (?:new|last|start|beginning|audit)|last|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|\d)[^.;,]{0,30},? (?:it|they|that|these|those|all of (?:it|them)|everything) (?:goes?|runs?|is|are|have|has|pass(?:es)?|comes?)\b|"
    r"(?:we|they|i)(?: have|['’]ve)? (?:since|now|meanwhile) (?:written|wrote|listed|documented|drawn up|described)\b|"
    r"so (?:that|this) (?:is|part is) (?:covered|done|in order)\b|it (?:was|has been|is) (?:minuted|agreed|decided|settled|laid down|written down|in writing)(?: \w+){0,4} that\b|(?:since|as of|from) (?:the )?[^.;,]{3,40},? (?:there (?:is|has been)|there['’]s|we have|we['’]ve had) (?:only )?(?:one|a single|an agreed|a written|a common)\b|(?:we|i)(?: have|['’]ve) seen (?:what (?:comes|came) of|where) (?:it|that)\b|not our (?:circus|problem|affair|business|monkeys)\b|"
    r"(?:that|it|this)(?: is|['’]s) their (?:own )?(?:affair|business|problem|circus|story|look-?out|matter)\b)",
    re.I,
)
_IN_ORDER = r"(?:in order|fine|settled|sorted|solved|resolved|agreed|decided|done|dealt with|disposed of|closed|under control|in hand|taken care of|in place|working|not (?:a )?(?:problems?|troubles?|issues?))"
_REASSURES = lazy.pattern(
    r"\W*(?:(?:and|but|now|so|for) )*(?:"
    rf"what (?:is not|isn['’]t) (?:wrong|broken|a problem|an issue)|what (?:is|works)(?: already| all)? {_IN_ORDER}|(?:these|those|the following)(?: \w+)? (?:are|is) not (?:a )?(?:problems?|troubles?|issues?)|"
    r"not (?:a )?(?:problems?|troubles?|issues?)\b[^.;:]{0,20}[:.!]|"
    r"(?:here are |there are )?(?:some|a few|the|two|three|several) (?:points|things|matters|items)\b[^.;:]{0,40}\b(?:calm you|reassure you|set your mind|need not worry|no need to worry|not worry)|"
    rf"(?:matters|things|points|items|questions|issues|topics)(?: that (?:are|have been))? (?:already )?(?:been )?{_IN_ORDER}\s*(?:[.:!]|$)|already {_IN_ORDER}\s*(?:[.:!]|$)|"
    rf"(?:stuff|things|what|points) (?:you|that you|one) (?:can|may|could|need not|do not need to|don['’]t (?:need|have) to) (?:leave alone|skip|ignore|worry about|fret about|ask about|look at)|"
    r"(?:two|three|four|some|a few|several|other) (?:things|points|matters)\b[^.;:]{0,50}\b(?:put right|sorted|settled|solved|mended|fixed|dealt with|in order)\b|"
    r"you need(?:n['’]t| not) (?:worry|fret|ask) about|no need to (?:worry|fret|ask) about|(?:to|let me) (?:put|set) your minds? at (?:rest|ease)"
    r")",
    re.I,
)
_PLANS = lazy.pattern(
    r"\W*(?:this|that|it|the (?:clean-?up|work|tidying|exercise))(?: is|['’]s| has been) (?:all |already |now |fully )?(?:planned|scheduled|budgeted|staffed|funded|scoped)\b"
    r"(?! (?:for|after|to be|later|only)\b)",
    re.I,
)
_MENDED_WITHIN = lazy.pattern(
    rf"\bnothing (?:is |will be |was )?(?:left )?to (?:be )?(?:clean|tidy|sort|merg|correct)\w*|(?:[;:–—-] |, (?:but |and |so |yet )|\. )(?:but |and |so |yet )?{_THEY} {_MENDED}(?= (?:in|last|before|since|by|on|this|at|during)\b|[,;.]|$)|"
    r"\b(?:is|was)(?: not|n['’]t) the case\b|^\W*no (?:clean-?up|cleaning|cleansing|tidying|de-?duplication)\b|\bnone (?:is )?left to do\b|\b(?:nobody|no one)(?: here)? (?:argues|disputes|doubts|questions)\b|"
    r"\b(?:by|via|through|over|in) (?:e-?mail|whatsapp|teams|chat|phone|slack)\b (?:(?:has|have|was|were) (?:been )?)?(?:ended|stopped|ceased|abolished|banned|forbidden)(?: (?:in|on|last|with|since|at|by)\b|[.;]|$)|"
    r"[;:–—-] (?:[\w-]+ ){1,4}(?:ended|settled|closed|stopped|resolved|cured|fixed) (?:this|that|it|them)\b|"
    r"\b(?:is|are|was|were) (?:not|no longer|n['’]t) (?:being )?(?:put off|postponed|left for later|deferred)\b",
    re.I,
)
_OTHER_HOUSE = in_any_case(
    r"^\W*(?:the|an?|one|some|many|several|most) (?:(?!(?:own|in-house)\b)[\w-]+ )?(?:vendors?|consultants?|resellers?|suppliers?|advis[eo]rs?|blogs?|articles?|books?|experts?|brochures?|podcasts?|webinars?)(?: \w+)? (?:recommend|suggest|advis|say|said|tell|told|claim|write|wrote|teach|preach)\w*\b(?! (?:that )?(?:he|she|they)(?:['’]ll| will)\b)|"
    r"\b(?:our|the|an?|my|one) (?:(?!(?:and|we|our)\b)[\w-]+ ){0,2}?(?:rivals?|competitors?|neighbou?rs?|sister (?:house|firm|company|school|plant|club|council)|"
    r"(?:bigger|larger|smaller|similar|neighbou?ring) (?:firm|press|company|house|council|school|practice|shop|club|farm|dealer))"
    r"(?: (?:in|from|at|of|near|up|down|across|next) [\w' -]{2,30}?)?(?:, [^,;.]{2,40},)? (?:is|are|has|have|had|did|does|do|bought|built|put|went|signed|connected|says?|thinks?|still)\b|"
    r"^\W*where (?:i|we) (?:used to work|worked)\b|^\W*(?:in|during|on|at) (?:our|the|my|an?) (?:last|previous|earlier|former) (?:programme|program|project|roll-?out|implementation|migration|attempt|job|company|firm|employer|post|position|role|place)\b|"
    r"\b(?:in|at|of) the (?:neighbou?r|sister|next)(?:ing)? (?:co-?operative|firm|company|village|town|parish|plant|school|house|club)\b|"
    r"\bthe [\w-]+(?: [\w-]+)? (?:next to|across from|down the (?:road|valley|street) from) (?:ours|us)\b|^\W*(?:over|up|down|out) there\b[, ](?!(?:is|are|was|were|has)\b)|"
    r"\bone of our (?!(?:own |two |three |\w+ )?(?:teams?|departments?|people|reps?|branch(?:es)?|sites?|offices?|shops?|stores?|warehouses?|colleagues?|depots?|"
    r"directors?|managers?|partners?|engineers?|clerks?|staff|own|sales\w*|girls?|lads?|guys?|plants?|divisions?|companies|units?|technicians?|accountants?|founders?|owners?|trustees?|problems?|issues?|worries)\b)"
    r"[\w-]+(?:, [^,;.]{2,40},)? (?:is|has|does|bought|put|went|says?|thinks?|still|[a-z]+s)\b|\bnext door (?:is|are|has|have|had|did|does|do|bought|put|went|[a-z]+s)\b|"
    r"\b(?:do not|don['’]t) (?:intend|want|plan|mean) to (?:repeat|copy|follow) (?:it|that|them)\b|"
    r", (?:our|a|the) (?:neighbou?r|rival|competitor|sister (?:firm|company|house))s?,|, with wh(?:om|ich) we share |\b(?:that|but that|which) is their (?:story|business|affair|problem)\b",
)
_SAID_WRONG = lazy.pattern(
    r"[^.;\d]{0,60}(?:…|\.\.\.?|[–—-]|,|\.|\()\s*(?:oh,? no|no,? wait|no,? sorry|sorry|scratch that|correction|i mean|make that|pardon|perdón|digo|"
    r"entschuldigung|quatsch|nein|ach nein|o nee|nee|non,? pardon|ou plutôt|aliás|desculp\w+)\b[^.;]{0,20}?\d",
    re.I,
)
_INSTEAD = lazy.pattern(rf"\b(?:not|instead of|rather than) (?:{CURRENCY_NAMES})?\s?\d", re.I)
_LONGEST_SUM = 40  # characters
_LEAVING = lazy.pattern(
    r" was (?:our |the |a |an )?[^,.;]{3,50}? (?:until|till|up to)\b|"
    r" (?:is|has|will be|was|will) (?:leaving|left|retir\w+|gone|leave|resigned|departed|moved on|passed away|died)\b|"
    r"(?:, (?:our |the |who (?:was|is) )?[^,;.\d]{3,50},)? (?:left|stood down|stepped down|retired|resigned|moved on|passed away|died|quit|departed|was let go|handed in (?:his|her|their) notice) "
    r"(?:in|on|last|this|at|since|us|the (?:firm|company|house|job|post)|(?:a|two|three|some) (?:days?|weeks?|months?|years?) ago)\b|"
    r" (?:is no longer (?:with us|here|in charge|responsible|our|the|on (?:this|the project))|(?:has |have )?(?:moved|gone|changed|switched) (?:over )?to (?:another|a different|an other) (?:department|team|job|role|post|company|firm|house)|(?:has )?changed (?:jobs|departments|teams))\b"
)
_LONGEST_NAME = 80  # characters


_LEAVES_OUT = in_any_case(
    "|".join(rf"\A(?:{one.pattern})" for one in (_OUT_OF_SCOPE, _NOT_OURS, _AND_IS_OUTSIDE, _NOT_TAKEN))
)  # any of them


def leaves_out_before(said: Said) -> bool:
    """Whether a sentence leaves out what the one before named: "Running well, not your business."."""
    if not _LEAVES_OUT.may_be_in(said):
        return False
    sentence = said.text
    out = _OUT_OF_SCOPE.fullmatch(sentence)
    if _NOT_TAKEN.fullmatch(sentence):
        return True
    denied = out is not None and (_DENIES.search(sentence) is not None or "scope" in out.group().casefold())
    return denied or _NOT_OURS.fullmatch(sentence) is not None or _AND_IS_OUTSIDE.fullmatch(sentence) is not None


def reassures(sentence: str) -> bool:
    """Whether a sentence or a title says of what follows it that it is in order: "Not problems, promise:", "Matters already
    disposed of."."""
    return _REASSURES.match(sentence) is not None


_OURS = lazy.pattern(
    r"\W*(?:(?:because|since|as|well),? )?(?:that|those|this|these|it|both)(?:['’]s|['’]re| is| are) (?:exactly |just )?"
    r"(?:what (?:we|i) (?:have|use|run|are on|['’]ve got)|our (?:set-?up|stack|systems?|crm|erp|situation|combination)|the (?:ones?|pair|two) we (?:have|use|run))\b|"
    r"\W*(?:because |since )?we (?:have|use|run|are on|['’]ve got) (?:both|those|these|them|all (?:three|of them)|exactly (?:that|those))\b",
    re.I,
)


def has_before(sentence: str) -> bool:
    """Whether a sentence says that the writer has what the one before asks about: "Do you know Epicor? That's our ERP."."""
    return _OURS.match(sentence) is not None


def plans_before(sentence: str) -> bool:
    """Whether a sentence says that what the one before puts off has its plan: "This is planned: Ann Lee leads it"."""
    return _PLANS.match(sentence) is not None


_SCOPES = (  # what a task has that is not left without a scope
    lazy.pattern(
        r"\d[\d.,’' ]*\d? (?:[\w-]+ ){0,2}(?:records?|masters?|duplicates?|doubles?|addresses|accounts?|customers?|items?|cards?|lines|entries|contacts?|parts)\b",
        re.I,
    ),
    lazy.pattern(
        r"\b(?:\w+ (?:temps?|students?|interns?|executives?|clerks?|people|persons?|colleagues|staff|heads?)|(?:for|in|over|within) (?:\w+ ){1,2}(?:days?|weeks?|months?)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:working |man |person |full )?(?:days?|weeks?|months?)(?! (?:after|later|before|from|ago)\b))\b",
        re.I,
    ),
    lazy.pattern(
        r"(?:\b(?-i:[A-Z]{3}) ?|[$€£])\d[\d.,]*k?\b|\b(?:budgeted|priced|costed|reserved|set aside|funded|paid for|planned|has (?:its|a) (?:own )?budget)\b",
        re.I,
    ),
    lazy.pattern(
        r"\bhas an owner\b|\b(?:led|owned|run|headed|managed|done) by (?-i:[A-Z])|(?-i:[A-Z][a-z]+) (?:leads|owns|runs|heads) (?:it|this|that)\b",
        re.I,
    ),
)


def is_scoped(sentence: str) -> bool:
    """Whether a task that a sentence puts off has a scope all the same: two at least of a count, people or time, money, and who
    leads it: "two temps will put right 11,400 records"."""
    told = re.sub(r"\b(?:no|without)\b[^,;.]*", " ", sentence, flags=re.I)
    return sum(pattern.search(told) is not None for pattern in _SCOPES) > 1


def settles_before(sentence: str) -> bool:
    """Whether a sentence says that what was told before it is so no more: "That was sorted out last winter."."""
    return _SETTLED.match(sentence) is not None


def is_settled(sentence: str) -> bool:
    """Whether a sentence says itself that what it tells is so no more: "… were folklore; they were written up last
    winter", or that it is not put off."""
    return _MENDED_WITHIN.search(sentence) is not None


_ANSWERED_NO = lazy.pattern(
    r"\W*(?![^:?\n]*\b(?:same|agreed|defined|documented|written|clean|clear|one|each|has|have|been)\b)[^:?\n]{3,90}[:?]\s*(?:no|nope|none|never)(?=\s*(?:[,.;)–—-]|$))|"
    r"\W*(?:[^:?\n]{3,90})[:?]\s*(?:not any ?more|no longer|not since)\b",
    re.I,
)
_ANSWERED_WHICH = lazy.pattern(
    r"\W*(?:which|who|what|where|how)\b(?!(?: \w+){0,2} (?:goes|go|gets) wrong\b)(?![^:?\n]*\b(?:nobody|no one|none|never)\b)[^:?\n]{3,90}[:?]\s*"
    r"(?![^\n]*(?:\b(?:nobody|no one|none|never|not|unknown|undecided|open|differ\w*|each|depends|both|unclear|tbd|to be|still|hard to say|own|argu\w+|disput\w+)\b|n['’]t\b|\?|"
    r"\bsays?\b[^\n]*\bsays?\b|\([a-z ]+\)[^\n]*\([a-z ]+\)|\bgoes by\b[^\n]*\bgoes by\b))\w",  # each says it otherwise
    re.I,
)
_ALLOWED_BY_MAIL = lazy.pattern(  # "Who okays overtime: the boss, by text"
    r"\W*(?:who|how|where)\b[^:?\n]{0,60}\b(?:says? yes|okays?|oks?|nods?|approv\w*|allow\w*|sign\w* off|discounts?|rebates?|overtime|permission)\b[^:?\n]{0,40}[:?][^\n]*"
    r"\b(?:whats ?app|sms|(?:by|via|over|in|on|per) (?:an? )?(?:texts?|e-?mails?|mail|chat|slack|teams|text message))\b",
    re.I,
)


def is_answered(sentence: str) -> bool:
    """Whether a line asks for something that a list of warning signs has, and answers that it is not so: "Approvals by
    email: not any more.", "Which record counts: the one in the ERP."."""
    if _ANSWERED_NO.match(sentence):
        return True
    return _ANSWERED_WHICH.match(sentence) is not None and _ALLOWED_BY_MAIL.match(sentence) is None


def tells_of_others(sentence: Said) -> bool:
    """Whether a sentence tells how another company does: "Our neighbour bought its CRM before …"."""
    return _OTHER_HOUSE.is_in(sentence)


_CORRECTS = lazy.pattern(
    r"\b(?:except|instead|not|n['’]t|but|now|actually|rather|wrong|changed?|moved|correct\w*|only|meanwhile|since|other|new|old|nicht|sondern|inzwischen|jetzt|statt|außer|bis auf|korrig\w+|aber|pas|mais|maintenant|sauf|"
    r"plutôt|no|sino|ahora|salvo|pero|niet|maar|nu|behalve|não|mas|agora|exceto)\b",
    re.I,
)


def corrects(sentence: str) -> bool:
    """Whether a sentence may correct what somebody else wrote: "All of it is right except the date"."""
    return _CORRECTS.search(sentence) is not None


_SETS_RIGHT = lazy.pattern(
    r"\b(?<!renewal )(?:date|deadline|timing|sum|amount|figure)\b[^.;?]{0,30}?"
    r"(?:\b(?:is|are|becomes?|was (?:moved|changed|put back|brought forward)|(?:has|have) (?:been )?(?:moved|changed)|moved|moves|changed|changes|should (?:be|read)|shall be|make (?:it|that))\b|:)(?: (?:now|actually|really|in fact|to|on|until|by))*\W*$|"
    r"\b(?:it|that)(?: is|['’]s) now\W*$|\b(?:moved|pushed|postponed|put|brought|shifted) (?:it|that|the (?:date|day|deadline))(?: back| out| forward)? (?:to|until)\W*$",
    re.I,
)


_IS_DEAD = r"\b[^.;?]{0,40}?\b(?:is|are|has|have)\b(?: \w+)? (?:dead|off the table|withdrawn|cancelled)\b"
_DEAD = {
    "date": lazy.pattern(rf"\b(?:date|deadline|timing|go-?live)s?{_IS_DEAD}", re.I),
    "money": lazy.pattern(rf"\b(?:budget|sum|amount|money)s?{_IS_DEAD}", re.I),
}


def no_longer(text: str, start: int, end: int) -> dict[str, re.Match[str]]:
    """The kinds of values of which a writer says in a stretch of a text that what others wrote is not so, with these words: "the date
    Marcus gives is dead"."""
    found = {kind: said.search(text, start, end) for kind, said in _DEAD.items()}
    return {kind: words for kind, words in found.items() if words}


def sets_right(before: str) -> bool:
    """Whether the words before a date or a sum put it in the place of the one that was named: "except the date, which is
    now"."""
    return _SETS_RIGHT.search(before) is not None


_SUPPOSES = lazy.pattern(
    r"\W*(?:and |but )?(?:(?:should|were|had) (?!be\b)[^.;?]{5,120}?(?:\bwould\b|['’]d\b)|"
    r"if [^.;?]{5,100}?,? (?:i|we|that|it)(?: would|['’]d) (?:be|have) (?:\w+ )?(?:worried|worry|unhappy|sorry|alarmed|cross|angry|upset|in trouble|(?:an? )?(?:problem|disaster|shame|worry|pity)))",
    re.I,
)


def supposes(sentence: str) -> bool:
    """Whether a sentence tells of what is not so: "Should approvals slide back into mail I would be worried"."""
    return _SUPPOSES.match(sentence) is not None


def is_no_more(sentence: Said) -> bool:
    """Whether a sentence tells of another company, of what is settled or only supposed, or answers a question that it asks
    itself."""
    said = sentence.text
    return tells_of_others(sentence) or is_settled(said) or supposes(said) or is_answered(said)


def ends_all_before(sentence: str) -> bool:
    """Whether a sentence says that those which the one before named are no more: "Both were decommissioned in 2023."."""
    return _ALL_GONE.match(sentence) is not None


def ends_before(sentence: str) -> bool:
    """Whether a sentence says that the one thing which the one before named is no more: "It was retired in 2024."."""
    return _GONE.match(sentence) is not None or ("plug" in sentence.lower() and _PLUG.match(sentence) is not None)


def goes_on_of_it(sentence: str) -> bool:
    """Whether a sentence goes on about the one thing that was named before it: "It cost a lot", "Nobody liked it"."""
    return _OF_IT.match(sentence) is not None


_OF_IT = lazy.pattern(
    r"\W*(?:and |but |so |then )*(?:(?:it|that|this) (?:was|is|had|has|did|does|cost|never|took|went|came|made|could|would|ran|worked|seemed|looked)\b|"
    r"(?:nobody|no one|everybody|everyone|none of us|hardly anybody) (?:\w+ ){1,4}(?:it|that)\b|(?:nobody|no one) (?:had |has )?asked\b)",
    re.I,
)
_FOR_ELSE = (  # "we raised $1.2M, but that's for the bottling line"
    r"(?:but|and|though|only) (?:that|it|this|all (?:of )?(?:that|it))(?:['’]s| is| was| went| goes) (?:all |only |meant )?(?:for|on|into) "
    r"(?:the|our|a|new) (?!(?:\w+ )?(?:integration|interface|link|connection|project|work|whole|job|scoping|discovery)\b)"
)
_NOT_MEANT = lazy.pattern(
    rf"[^.;\d]{{0,60}}?[, ]{_FOR_ELSE}|"
    r"[^.;]{0,60},\s(?:which|that) (?:isn['’]t|is not) (?:for )?(?:this|it|yours?)\b|"
    r"[^.;]{0,80}[.;]\s?(?:please )?(?:do(?:n['’]t| not) take (?:it|that|this) (?:as|for)|(?:that|this|it)(?:['’]s| is) (?:not|no|n['’]t)) (?:a |the |our |my )?(?:budget|figure|promise|commitment|date|deadline)\b",
    re.I,
)


def corrected_behind(text: str, end: int) -> bool:
    """Whether the words behind a number take it back: for another ("180 a month... sorry, 1,800"), or because it is of
    something else ("200k for the new yard, which isn't this", "9 million. Don't take it as a budget")."""
    return _SAID_WRONG.match(text, end, end + 120) is not None or _NOT_MEANT.match(text, end, end + 160) is not None


_FORMER = lazy.pattern(  # right before a number
    r"(?:\b(?:was|were|had been|war|waren|était|era|foi|(?:down|up|reduced|raised|cut|moved|postponed|brought forward|instead) (?:of|from)|rather than|not)(?: (?:on|at|of|originally|first))?|"
    r"\b(?:originally|initially|at first|formerly|previously|earlier|old|ursprünglich|initialement|al principio|inicialmente|eerst)\b[:,]?(?: \w+){0,2}|"
    r"\blast (?:year|time|project)(?:['’]s)?\b[^,;.\d]{0,25})\s*(?:about |around |some )?$",
    re.I,
)
_NONE_FOR_THIS = lazy.pattern(
    r"\b(?:nothing|none|no money|not)(?: yet)? for (?:this|the (?:link|integration|interface|connection))\b|"
    rf"\b{_FOR_ELSE}",
    re.I,
)


_ANOTHERS_PRICE = lazy.pattern(  # right before a sum
    r"\b(?:integrators?|vendors?|suppliers?|consultants?|bidders?|(?:another|other|last|first|previous|local) (?:[\w-]+ )?(?:firm|company|agency|shop|house|crowd|lot)|resellers?|contractors?|somebody|someone|friend|neighbour|competitors?)\b"
    r"[^.;]{0,70}\b(?:wanted|asked(?: for)?|quoted|charged|demanded|was at|were at|came in at|bid|paid|reckoned)(?: us)?(?: about| some| around| over)?\s*$|"
    r"\b(?:last time|in 20(?:[01]\d|2[0-5])|years? ago)\b[^.;]{0,30}\b(?:cost|costs|set) (?:us )?(?:back )?(?:about |some )?$",
    re.I,
)


def is_anothers_price(said: str, start: int) -> bool:
    """Whether the words before a sum say that somebody else asked it, or that it was paid for something before: "the
    integrator we talked to in 2024 wanted S$85k"."""
    return _ANOTHERS_PRICE.search(said, max(0, start - 140), start) is not None


def is_former(said: str, start: int) -> bool:
    """Whether the words before a number at a place say that it was so once: "was EUR 30,000, cut to EUR 22,000"."""
    return _FORMER.search(said, max(0, start - 60), start) is not None


_ONE_DAY_DID = lazy.pattern(  # "It put 1,900 invoices on the one account"
    r"\b(?:it|that|the (?:script|thing|macro|sync|robot|program|tool|import|bot|job|interface)) (?:once |then |promptly |simply )?(?:put|sent|lost|dumped|posted|duplicated|deleted|wrote|created|swallowed|doubled|dropped|mangled|printed|booked|ate) (?:about |some |over )?$",
    re.I,
)
_OF_A_RECORD = lazy.pattern(
    r"\W*(?:our )?(?:record|exceptional|one-off|busiest|best|worst)(?: (?:day|week|month|year))+\b", re.I
)
_TOLD_BEFORE = 300  # characters before a number that may say when it was so
_ONCE = lazy.pattern(
    r"\b(?:last year|(?:an?|\w+) (?:years?|months) ago|in 20(?:[01]\d|2[0-5])|used to|was|were|had|did|formerly|previously|back then|before|(?:is|are)(?: not|n['’]t))\b[^;.]*$",
    re.I,
)
_AND_NOW = lazy.pattern(
    r"[^.]{0,60}?\b(?:today|now|these days|currently|nowadays|meanwhile|slipped|moved|postponed|delayed|pushed|put (?:off|back)|brought forward|cut|raised|reduced)\b[^.\d]{0,40}\d",
    re.I,
)
_WAS_TO_BE = lazy.pattern(  # "go-live was to be 1 March"
    r"\b(?:(?:was|were) (?:first |originally |once |initially )?(?:to (?:be|go|have been)|meant|supposed)|(?:was|were|had been) (?:first|originally|initially|once) (?:planned|set|scheduled|due))\b[^;.,]{0,40}$",
    re.I,
)
_IS_NOT = lazy.pattern(  # right before a number: "the budget isn't 30,000"
    r"(?:\b(?:is|are|was|were)(?:n['’]t| not| no longer| never)|\bno longer|n['’]t any ?more)(?: (?:exactly|quite|really|at|on|in|for|the|our|set|fixed|now|about|around|necessarily|any ?more|anywhere near))*\s*[€$£]?\s*$",
    re.I,
)
_NO_MATTER_OF_OURS = lazy.pattern(
    r"[^.;\d]{0,40}?\b(?:nothing to do with (?:this|it|that|you|us|the (?:project|work|integration|job))|not your (?:problem|concern|business)|no (?:concern|business) of yours|(?:is|are) unrelated|without any bearing)\b",
    re.I,
)
_YEARS_AGO = lazy.pattern(
    r"\b(?:we|they|it|that) (?:was|were|had been) (?:at|on|down (?:at|to)|up (?:at|to)) (?:about |around |some |only |still )?$|\b(?:years? ago|in 20(?:[01]\d|2[0-4])),? (?:it|that|this|there|we|they|the [\w-]+)(?: still)? (?:was|were|had|did|made|took|handled|processed|sold|sent|shipped|delivered|invoiced|billed|booked|issued|wrote|produced|printed|saw|got|received|served)\b[^;.]*$",
    re.I,
)
_IT_WAS = lazy.pattern(r"\b(?:it|this|that|there|they) (?:was|were|had been) (?:about |around |some )?$", re.I)
_BEFORE_THEN = lazy.pattern(r"[^.;,]{0,30}\b(?:before|until) (?:we|the|that|it|our|they)\b", re.I)


def is_of_once(text: str, sentence: tuple[int, int], start: int, end: int) -> bool:
    """Whether a sentence of a text says that a number at a place is not so, or tells of it as it was once, and how it is now: "last year it was 9,000
    a month, today it is 4,000", "was meant to be 1 March but has slipped to 1 June"."""
    first = max(sentence[0], start - _TOLD_BEFORE)
    if (
        _WAS_TO_BE.search(text, first, start)
        or _YEARS_AGO.search(text, first, start)
        or _OF_A_RECORD.match(text, sentence[0])
    ):
        return True
    if _ONE_DAY_DID.search(text, first, start) or _IS_NOT.search(text, max(first, start - 40), start):
        return True
    if _IT_WAS.search(text, first, start) and _BEFORE_THEN.match(text, end, sentence[1]):
        return True  # "It was 80 a week before we sold the rope business"
    return _ONCE.search(text, first, start) is not None and _AND_NOW.match(text, end, sentence[1]) is not None


_STAYS_OUTSIDE = lazy.pattern(
    r"[^.;\d]{0,60}\b(?:(?:stays?|runs?|goes|is (?:handled|done)) outside|(?:(?:is|are) left|stays?|remains?) out|(?:is|are) out of (?:it|this|scope)|(?:is|are) not (?:part|included|concerned|affected)|(?:is|are) excluded|(?:has |have )?nothing to do with (?:this|it|that|you)|not your (?:problem|concern|business))\b",
    re.I,
)


def stays_outside(text: str, start: int, end: int) -> bool:
    """Whether what stands before a place of a text is left out by the words behind it: "Supplier invoices, 2,400 a month, pass
    through Basware and stay outside"."""
    return _STAYS_OUTSIDE.match(text, start, end) is not None


def is_no_matter_of_ours(text: str, start: int, end: int) -> bool:
    """Whether the words behind a place say that what stands there has nothing to do with the work: "30 January (nothing to
    do with you)"."""
    return _NO_MATTER_OF_OURS.match(text, start, end) is not None


def leaves_this_out(said: str) -> bool:
    """Whether words say of a number in them that it is for something else: "20,000 for the website, nothing for this yet"."""
    return _NONE_FOR_THIS.search(said) is not None


def corrections(text: str, local: Mapping[str, str] = USUAL) -> Iterator[tuple[str, str, int, int]]:
    """The sums that a text corrects, "USD 52,000, not 60,000": the right one as `USD 52000`, the number that was wrong,
    and where it says so."""
    for instead in _INSTEAD.finditer(text):  # there are few; the sum before it is looked for from there
        match = _CORRECTED.search(text, max(0, instead.start() - _LONGEST_SUM), instead.end() + _LONGEST_SUM)
        if match is None:
            continue
        right, wrong = money_in(match["right"], local), parse_number(match["wrong"], money=True)
        if right and wrong is not None:
            yield right, plain(wrong), *match.span()


_AMENDS = ("delete", "strike", "replace", "remove", "read")  # one of which stands wherever the next pattern does
_AMENDED = lazy.pattern(
    r"\b(?:delete|strike(?: out)?|replace|remove|for|instead of|in place of)[ :]+[\"“”'‘](?P<wrong>[^\"“”’\n]{2,60})[\"”'’],? (?:(?:and )?(?:insert|substitute|put|replace (?:it )?(?:by|with)|(?:please )?read)|with|by) [\"“”'‘](?P<right>[^\"“”’\n]{2,60})[\"”'’]",
    re.I,
)


def amendments(text: str) -> Iterator[tuple[str, str, int, int]]:
    """What an amendment takes out, and what it puts in its place, with where it says so."""
    small = text.lower()
    for found in _AMENDED.finditer(text) if any(verb in small for verb in _AMENDS) else ():
        yield found["wrong"], found["right"], *found.span()


_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_A_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? 20\d\d)?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? 20\d\d)?|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|20\d\d-\d\d-\d\d)"
_A_NUMBER = rf"(?:(?:{CURRENCY_NAMES})\s?)?\d[\d.,'’ ]*\d(?:k\b)?(?:\s?(?:{CURRENCY_NAMES})(?!\w))?"
_CITED = r"[\"“”'‘’]?"
_WRONG_VALUE = rf"(?:the )?{_CITED}(?P<wrong>{_A_DAY}|{_A_NUMBER}){_CITED}"
_RIGHT_VALUE = rf"(?:the )?{_CITED}(?P<right>{_A_DAY}|{_A_NUMBER}){_CITED}"
_THERE = r"(?: (?:above|below|in it|in there|(?:in|on) (?:the|our|my|that|this|his|her|their) (?:\w+ ){0,2}\w+))?"
_IT_SAYS = r"(?:it|he|she|they|we|I|you|(?:the|my|her|his|our|this|that) \w+) (?:still )?(?:says?|writes?|wrote|said|has|have|reads?|stands?|put|gives?)"
_SHOULD = r"(?:(?:it|this|that) )?(?:should|must|has to|ought to|is to) (?:be|say|read)"
_OTHER_VALUES = by_hint(
    (hints, [(lazy.pattern(pattern, re.I), None)])
    for hints, pattern in (
        # "where it says 8 February it should say 8 March 2027"
        (
            ("where",),
            rf"\bwhere(?:ver)? {_IT_SAYS} {_WRONG_VALUE}{_THERE},? (?:{_SHOULD}|(?:please )?(?:read|put|take)|(?:it|that) is(?: now)?|I meant?|we meant?) {_RIGHT_VALUE}",
        ),
        # "for 8 February read 8 March", "instead of EUR 20,000 please put EUR 25,000"
        (
            ("for ", "instead of", "in place of"),
            rf"\b(?:for|instead of|in place of) {_WRONG_VALUE}{_THERE},? (?:please )?(?:read|put|take|write|say) {_RIGHT_VALUE}",
        ),
        # "read 8 March for 8 February", "8 March instead of the 8 February in the file"
        (
            ("read ",),
            rf"\bread {_RIGHT_VALUE}(?: (?:for|instead of|in place of)|,? where(?:ver)? {_IT_SAYS}) {_WRONG_VALUE}",
        ),
        # "the 8 February in it should be 8 March 2027"
        (
            ("should", "must", "has to", "ought to", "is to"),
            rf"(?<![\w/-] )(?<![\d.,])\b{_WRONG_VALUE}{_THERE} {_SHOULD} {_RIGHT_VALUE}",
        ),
        # "the 20,000 is a typo for 25,000"
        (
            ("typo", "slip", "mistake", "error", "misprint", "wrong"),
            rf"(?<![\d.,])\b{_WRONG_VALUE}{_THERE} (?:is|was) (?:an? )?(?:typo|slip|mistake|error|misprint|wrong)(?:,? (?:for|instead of|and (?:should|must) (?:be|read)|{_SHOULD})|[:;,.] (?:it|that) is) {_RIGHT_VALUE}",
        ),
        # "please change 8 February to 8 March"
        (
            ("please", "kindly"),
            rf"\b(?:please|kindly) (?:change|correct|amend|replace) {_WRONG_VALUE}{_THERE} (?:to|by|with|into) {_RIGHT_VALUE}",
        ),
    )
)
_IS_DAY = lazy.pattern(_A_DAY, re.I)
_FIGURES = lazy.pattern(r"\d(?:[\d.,'’ ]*\d)?")
_NEAR_A_NUMBER = 80  # characters on either side of a hint in which one of the values stands


def other_values(text: str) -> Iterator[tuple[str, str, int, int]]:
    """A day, a sum or a number that a brief says stands wrongly elsewhere, what it should be, and where it says so: "where it says 8
    February it should say 8 March". Numbers and sums are their figures alone."""
    given: set[tuple[int, int]] = set()  # it may stand near several of the words
    for found, _ in around(text, _OTHER_VALUES, _NEAR_A_NUMBER):
        wrong, right = _plain_value(found["wrong"]), _plain_value(found["right"])
        if wrong and right and wrong.isdecimal() == right.isdecimal() and found.span() not in given:
            given.add(found.span())
            yield wrong, right, *found.span()


def _plain_value(words: str) -> str:
    """A day as it is written, a sum or a number as its figures alone; "" where it cannot be told which number it is."""
    if _IS_DAY.fullmatch(words.strip()):
        return words.strip()
    figures = _FIGURES.search(words)
    number = parse_number(figures.group(), money=True) if figures else None
    return plain(number * (1000 if words.rstrip().endswith("k") else 1)) if number is not None else ""


_A_NAME = r"[A-Z][\w&+-]*(?: [A-Z0-9][\w&+-]*){0,2}"
_SAYS = r"(?:she|he|it|they|we|I|you|(?:the|my|her|his|our) \w+|[A-Z]\w+) (?:still )?(?:says?|writes?|wrote|said|mentions?|has|reads?|stands?|names?|speaks of)"
_TO_READ = r"(?:please )?(?:read|it should (?:be|say|read)|it must (?:be|say|read)|understand|take it as|put|that is now|that['’]s now|it is now|it['’]s now|we mean)"
_FOR_IT = (
    rf"(?:for|in place of|instead of|in (?:her|his|their|the) (?:mail|note|message),? for|[Ww]here(?:ver)? {_SAYS})"
)
_MARK = r"[\"“'‘]?"
_TO_BE_READ = tuple(
    lazy.pattern(pattern)
    for pattern in (
        # "Where she says Sage, read Xero", "For Sage please read Xero"
        rf"\b(?:[Ww]here(?:ver)? {_SAYS}|(?:[Ff]or|[Ii]nstead of)(?= [^.;]{{2,40}} read\b)) {_MARK}(?P<wrong>{_A_NAME})[\"”'’]?,? {_TO_READ} {_MARK}(?P<right>{_A_NAME})",
        # "read Xero wherever she says Sage"
        rf"\b[Rr]ead {_MARK}(?P<right>{_A_NAME})[\"”'’]? {_FOR_IT} {_MARK}(?P<wrong>{_A_NAME})",
        # "we moved to Xero in May, so read that for Sage"
        rf"\b(?P<right>{_A_NAME})(?: (?:in|last|this|since|on) [\w ]{{2,20}})?(?:,|;|\.| [–—-]) ?(?:so |and |[Pp]lease )*[Rr]ead (?:that|this|it|the latter) {_FOR_IT} {_MARK}(?P<wrong>{_A_NAME})",
    )
)


def to_be_read(text: str) -> Iterator[tuple[str, str, int, int]]:
    """A name that a brief says stands for another in what it forwards: "Where she says Sage, read Xero", with the place."""
    for pattern in _TO_BE_READ if "read" in text or "here" in text else ():
        for found in pattern.finditer(text):
            yield found["wrong"], found["right"], *found.span()


_ANOTHER_HOUSE_HAS = lazy.pattern(  # "The University runs Unit4."
    r"\W*(?:(?:our|the|their|my) )?(?:[\w’'-]+ ){0,3}?(?:university|college|council|city|county|ministry|group|parent(?: company)?|holding|trust|diocese|government|state|federation|"
    r"chain|franchisor|head office|headquarters|landlord|school|bank|hospital|church|association|union|league|corporation|foundation|authority|academy|firm|company) "
    r"(?:runs?|uses?|has|have|is on|are on|works? (?:with|in|on)|lives? (?:on|in))\b",
    re.I,
)
_BUT_WE_DO_NOT = lazy.pattern(  # "The Press does not.", "We don't."
    r"\W*(?:but )?(?:we|i|ours|our \w+|the \w+) (?:do|does|are|is|have|has)(?: not|n['’]t)(?:;[^.]*)?\W*", re.I
)


_ANOTHER_HAS_IT = lazy.pattern(  # "Our American parent has it."
    r"\W*(?:(?:it|that|this) (?:is|belongs to)|only)? ?(?:our|the|their|my|an?) (?:[\w’'-]+ ){0,2}?(?:parent(?: company)?|sister(?: company)?|group|holding|head office|headquarters|customers?|clients?|buyers?|suppliers?|landlord|franchisor|auditors?|partners?|agency|bank|insurer|distributors?|dealers?)"
    r"(?:['’]s?(?: own)?(?: system| business)?\W*$| (?:also |only |alone )?(?:has|have|uses?|owns?|runs?|bought|licenses|sends? (?:from|with)|works? (?:with|in|on)) (?:it|that|this(?: one)?|them)\b)|"
    r"\W*(?:but )?(?:we|i) (?:own|have|use|run|hold|license) (?:nothing|none|no licen[cs]es?|no part)(?: of (?:it|that))?(?: there| ourselves)?\W*$",
    re.I,
)


def is_not_as(sentence: str, before: str) -> bool:
    """Whether a sentence says that the writer's house has not what the one before says of the house that it is a part of
    ("The University runs Unit4. The Press does not."), or that what that one names is another's ("Our parent has it.")."""
    if _ANOTHER_HAS_IT.match(sentence):
        return True
    return _BUT_WE_DO_NOT.fullmatch(sentence) is not None and _ANOTHER_HOUSE_HAS.match(before) is not None


def leaving(text: str, people: Iterable[str]) -> set[str]:
    """Those of some people, by name, of whom a text says that they leave or have left."""
    before = [text[max(0, match.start() - _LONGEST_NAME) : match.start()] for match in _LEAVING.finditer(text)]
    named = [person for person in people if "@" not in person]
    firsts = Counter(person.split()[0] for person in dict.fromkeys(named))
    return {
        person
        for person in named
        if any(_ends_with(words.removesuffix("\n"), person) for words in before)
        or (
            firsts[person.split()[0]] == 1
            and any(_FIRST_WORD.sub(r"\1", words) == person.split()[0] for words in before)
        )
        or _was_once(text, person)
    }


_FIRST_WORD = lazy.pattern(
    r"^.*[.!?:;\n] ?(?:And |But |PS\W+)?(\S+)$", re.S
)  # one name alone before it, with which a sentence begins


def _ends_with(words: str, person: str) -> bool:
    return words.endswith(person) and re.search(rf"\b{re.escape(person)}$", words) is not None


_THEN = lazy.pattern(  # right before a name
    r"\b(?:then|former|previous|outgoing|departed|last|old|the late|our late)(?: |-)(?:[\w&/-]+ ){0,4}?(?:[A-Z]{2,4}|director|manager|head|chief|controller|officer|president|treasurer|boss|chair(?:man|woman)?|lead)(?: of [\w ]{2,20})?,? $|"
    r"\b(?i:ex)-[\w ]{2,30}?,? $|\b(?:we|they) had (?:then|in those days|at the time|back then),? $|\bat the time,? $",
)
_THEN_BEHIND = lazy.pattern(  # right behind it
    r",? (?:our |the |then )?(?:[\w&/-]+ ){0,3}?(?:until|till|back then|at the time|in those days)\b(?! further)|, who was (?:then |still )?our\b",
)

_HAS_LEFT = lazy.pattern(  # in the sentences behind it
    r"[^.;\n]{0,120}\.(?: [^.;\n]{2,60}\.)? (?:He|She) (?:has |had )?(?:since )?(?:left|retired|resigned|quit|died|moved on)\b(?! (?:it|this|that|the (?:decision|choice|matter)|me|us|a\b))"
)


def _was_once(text: str, person: str) -> bool:
    """Whether the title beside a person's name is one that was: "our then COO, Brad Lutz", "Brad Lutz, COO until August"."""
    at = text.find(person)  # which is quick to tell, and where mostly it stands as a whole
    first = re.compile(rf"\b{re.escape(person)}\b").search(text, at) if at >= 0 else None
    if first is None:
        return False
    before = text[max(0, first.start() - _LONGEST_NAME) : first.start()]
    return _THEN.search(before) is not None or any(gone.match(text, first.end()) for gone in (_THEN_BEHIND, _HAS_LEFT))
