"""The words by which English puts a frame around what it says; see `frames`.

Each entry is a pattern with what is framed as `said`, the mood that it gives, and the kinds of facts that it is of (none: all).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from inwriting.reading.model import DISOWNED, OF_OTHERS
from inwriting.reading.moods.frame import ASKED, HARD, OUT, SIGNAL, STATE
from inwriting.reading.products.called import OTHER_SYSTEMS
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Words, words

_NO_QUESTION_TO_US = (  # "can you tell me whether you link our HubSpot with Xero" says what there is
    r"(?!(?:you|your|u|this|that|it|there|something|anything|such|a link|the link|one|to|and|or|the two|both|they|these|those|the (?:systems?|programs?))\b)"
)
_TO_THE_END = r"(?P<said>[^;]{5,}?)(?=\s*(?:[.?!…]*\s*$|;\s|,? but |\s[–—-]\s))"
_OPENS = r"^\W*(?:(?:and|but|so|then|now|well|also|still|however|again|please|just|on a personal note),? )*"
_WORDS = r"(?:[\w’'-]+ )"
_KNOWS = (
    r"(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know(?:s|n)?|knew|unknown|hear|learn|find out|see|seen|say|tell|tells|told|clear|unclear|certain|uncertain|"
    r"sure|unsure|doubts?|doubted|doubtful|(?:en|in)quir(?:es?|ed|y|ing)|remember|recall|judge|promise|confirm|verify|idea|guess)"
)
_WEIGHS = (
    r"(?:decid(?:e|es|ed|ing)|decision|undecided|settled|agreed|discuss(?:es|ed|ing|ion|ions)?|debat(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|argument|consider(?:s|ed|ing)?|"
    r"think(?:s|ing)?|thought|talk(?:s|ed|ing)?|open|question(?:s|ed)?|quer(?:y|ies|ied)|depends?|depending|matter|dispute[ds]?|disagree[sd]?|look(?:s|ed|ing)? into)"
)
_ABOUT = r"(?:(?!not\b|and\b|but\b|or\b)[\w’'-]+,? ){0,3}?"


def _around(*openings: str) -> Words:
    """A frame that is opened, and goes to the end of the sentence or to where another thing is said."""
    return words(rf"(?:{'|'.join(openings)}){_TO_THE_END}")


_ASKED_WHERE = _around(
    r"\b(?:asks|asked|asking|wonder(?:s|ed|ing)?)\b(?: (?!to\b)[\w’'-]+){0,6}? (?:where|who|which|how|what|why|when) (?!you\b|your\b|to\b|much\b|often\b)",
)
_ASKS = _around(
    rf"\b(?:{_KNOWS} {_ABOUT}(?:whether|if)|{_WEIGHS} {_ABOUT}whether) {_NO_QUESTION_TO_US}",
)
_ASKED_ONCE = _around(  # and not what somebody asks whenever it happens
    rf"\b(?:asked|wondered|was asking|were asking|(?:wants?|wanted|would like) to know|enquired|inquired) {_ABOUT}(?:whether|if) {_NO_QUESTION_TO_US}",
)
_OPEN = (
    r"(?:is|are|remains?|stays?|was)(?: \w+){0,3} (?:open|undecided|unclear|uncertain|unknown|unsettled|decided|clear|known|settled|certain|seen|agreed|discussed|debated|discussion|debate|question|matter|dispute|any(?:one|body)['’]s guess|up to)\b|"
    r"depends\b|hangs on\b|remains\b|nobody\b|no one\b|has (?:not|yet|still)\b|(?:i|we|he|she|they)(?: really| still| just)? (?:do|does|did|can|could|have|has|will|am|are|is)(?: not|n['’]t|not)\b|(?:i|we|they) (?:shall|will|must|still|have to|need to)\b"
)
_YEAR_OF_A_PLAN = words(r"^\W*(?:in )?(?:year|yr) (?:[1-9]|one|two|three|four|five)\b\s?[:=–—-](?P<said>[^;]+)")
_IF_THEN_WOULD = words(
    rf"{_OPENS}(?:if|should|were|provided|supposing|once) (?!you\b|your\b|necessary|possible|anything|needed|it (?:would|is|were|was)\b|(?:i|we) (?:may|might|can)\b|we (?:do )?(?:go ahead|proceed)\b)[^,;]{{3,90}},? (?:then )?(?P<said>(?:we|he|she|they|i|it|somebody|someone|the \w+)(?:['’]d| would| could| might)\b(?! (?:like|love|want|wish|need|expect|prefer|be (?:happy|glad|content|grateful))\b)[^;]*)"
)
_SOME_DAY = words(
    r"\b(?:down the road|later on|in (?:the )?future|at some point|eventually|in time|further on),? (?P<said>(?:we|he|she|they|i|it)(?:['’]d| would| could| might)\b[^;]*)"
)
_TO_BE_SETTLED = words(
    r"(?P<said>[^;]*\b(?:will|shall|going to|plan to|want to|intend to|hope to|need to|have to|must|yet to|still to|to)\b(?: [\w’'-]+){0,4}? (?:settle|define|agree|decide|work out|clarify|lay down|write down|sort out|find out)(?: on| among \w+)? (?:what|who|how|which|whether)\b[^;]*)"
)
_LEFT_OPEN = words(  # "Whether contacts move is still open", and not "whether it rains or not, we send 300 a day"
    rf"{_OPENS}whether {_NO_QUESTION_TO_US}(?P<said>[^;]{{5,}}?),? (?:{_OPEN})"
)
_SUPPOSES = _around(
    rf"{_OPENS}(?:let us |let me |let['’]s )?(?:just )?(?:imagine|suppose|picture|pretend|(?:assume|say) for (?:a (?:moment|second)|the sake of argument|argument['’]s sake))(?: for (?:a moment|a second|the sake of argument))?,? (?:that )?",
    rf"{_OPENS}what if ",
    r"\b(?:had (?:a|this|the) dream|dream(?:t|ed)?|was dreaming|(?:can|could) (?:only )?dream)(?: of a day| last night)? (?:that|where|in which|when) ",
    rf"{_OPENS}had (?!to\b|an?\b|no\b|some\b|any\b)[^,;]{{5,90}}, ",
    rf"{_OPENS}were (?:we|they|the|our|it|she|he|i|this|that)\b[^,;]{{3,90}}, ",
)
_DECIDER = (
    r"(?:(?:the|our|my|your|an?|his|her|their|all|both) )?(?:[\w’'-]+ ){0,2}?(?:board|trustees|council|bank|directors?|owners?|shareholders?|management|head ?office|headquarters|parent(?: company)?|group|investors?|committee|boss|ceo|cfo|md|partners|"
    r"ministry|minister|grants?|loan|funding|subsidy|merger|take-?over|acquisition|sale|tender|bid|money|funds|budget|lottery|lawyers|union|works council|regulator|foundation|university|city|county|government|charity|fund)"
)
_OF_WORK = r"(?:orders?|invoices?|quotes?|quotations?|offers?|deals?|customers?|clients?|discounts?|credits?|requests?|cases?|claims?|refunds?|purchases?|returns?|payments?|accounts?|tickets?|records?|contracts?|prices?)"
_IF = r"(?:if|should|once|as soon as|unless|in case|provided(?: that)?|assuming(?: that)?|supposing|on condition that|only if|if and when)"
_EVENT = (
    r"(?:agree|approve|grant|say yes|says yes|sign off|signs off|come through|comes through|come off|comes off|go through|goes through|go ahead|goes ahead|be granted|is granted|are granted|win|won|is won|object|release|allow|permit|consent|nod|like|accept|"
    r"back|vote|give|is agreed|is approved|is completed?|complete|close|fail|fall through|falls through|happen|materiali[sz]e|pay|fund|lend|let|turn up|turns up|arrive|come|comes|be there|is there|find|free up)\w*"
)
_UNLESS_DECIDED = rf"{_IF} (?!(?:[\w’'-]+ ){{0,8}}?{_OF_WORK}\b){_DECIDER} (?:ever |really |finally |does |do |should |were to |can |could |has |have |is |are |then |also |all )*{_EVENT}\b[^,;]{{0,60}}?"
_UPON = _around(rf"{_OPENS}{_UNLESS_DECIDED}(?:,|,? then|(?= (?:we|i|our)\b)) ")
_ONLY_THEN = words(rf"{_OPENS}(?P<said>[^;]{{8,}}?),? (?:but )?(?:only )?{_UNLESS_DECIDED}\W*$")
_SOMEBODY = r"(?:i|we|he|she|they|it|[a-z]+)"
_NOBODY = r"(?:nobody|no one|none of us|no-one)(?: here| at \w+)?"
_DENIES = _around(
    r"\b(?:it|that)(?:['’]s| is| was)(?: simply| just| certainly| really)*(?: not|n['’]t)(?: at all)? (?:true|correct|right|so|the case|a fact|as (?:though|if)(?![^,;:.]*(?:n['’]t\b|\b(?:not|never|no longer|thrown|dropped|given up|gone|sold|replaced|switched|retired|abandoned)\b)))(?: at all)?,? (?:that )?",
    rf"\b{_SOMEBODY}(?: have| has| had| did)?(?: never|n['’]t| not)(?: ever| actually)? (?:said|say|says|claim(?:ed)?|wrote|written|write|tell|told (?:you|any(?:one|body))|promised?|suggest(?:ed)?|mean(?:t)?(?: to say)?|stated?) that ",
    rf"\b{_NOBODY}(?: has| have| had| ever)* (?:said|claimed|promised|suggested|written|wrote|stated|told you) that ",
)
_NOT_DECIDED = _around(
    rf"\b{_NOBODY}(?: has| have| had| ever| yet)* (?:decided|agreed|confirmed|approved) (?:yet )?that ",
    rf"\b{_SOMEBODY}(?: have| has| had| did| is| are| was)?(?: never|n['’]t| not)(?: yet| been)* (?:decided?|agreed?|confirm(?:ed)?|approved?) (?:yet )?that ",
)
_SAYS = r"(?:wrote|writes?|says?|said|claims?|claimed|thinks?|thought|believes?|believed|told|tells?|states?|stated|lists?|shows?|mentions?|mentioned|has it|assumes?|assumed|reads?|insists?|reports?|reported)"
WRONGLY = words(
    rf"(?:^|[,:–—(] ?|\b(?:though|although|but|while|and) )(?P<said>[^,;:]*?\b{_SAYS}\b[^;]*?)(?:,|;|\s[–—-]|\.\.\.|…) ?(?:which|and that|but that|that|and this|but this|this|all of (?:it|which|this)|and it|but it|it|none of (?:it|which)|neither)(?:['’]s| is| was| are) (?:(?:simply|just|plain|quite|of course|all|also|long) )*"
    r"(?:wrong|untrue|incorrect|false|nonsense|rubbish|a mistake|an error|out of date|outdated|invented|no longer (?:so|true|the case|right|correct)|not (?:so|true|the case|right|correct)(?: any ?more)?|years ago|true|so|the case|correct)\b"
)
MUST_BE_DENIED = lazy.pattern(
    r"\b(?:none|neither|not|no longer|wrong|untrue|incorrect|false|nonsense|rubbish|mistake|error|date|outdated|invented|ago)\b",
    re.I,
)
_ADVERT = r"(?:advert(?:isement)?|ad|flyer|leaflet|brochure|catalogue|catalog|slogan|article|magazine|newsletter|textbook|book|film|novel|radio|newspaper|blog|podcast|poster|case study|sample|template|example)"
_PERSON = r"(?:colleague|friend|acquaintance|contact|neighbour|neighbor|cousin|brother|sister|former boss|manager|man|woman|lady|chap|guy|someone|somebody|people|director|owner)s?"
_FIRM = (
    r"(?:firms?|compan(?:y|ies)|business(?:es)?|shops?|houses?|outfits?|schools?|practices?|offices?|clubs?|buyers?)"
)
_OF_NOBODY = _around(
    rf"{_OPENS}(?:the|an?|our|their|his|her|one|some|that) {_WORDS}{{0,2}}?{_ADVERT}(?:['’]s {_WORDS}?)? (?:(?!(?:is|are|was|were|be|been|gets?)\b)[\w’'-]+ ){{0,3}}?(?:says?|said|reads?|claim(?:s|ed)?|stated?|states|promise[sd]?|wrote|writes|has it|goes|went|boast(?:s|ed)?)(?: that)?\s?[:,]? ",
    r"\b(?:for instance|for example|e\.g\.|as an example|by way of example),?[^;]{0,60}? (?:might|could|would|may) ",
    rf"\b(?:an?|any|some|another|the (?:usual|typical|average)) {_WORDS}{{0,2}}?{_FIRM} (?:like|such as|of) (?:ours|us|our \w+|that kind) (?:might|could|would|may|will) ",
    r"\b(?:do not|don['’]t|not to|never|nobody should) (?:do|make|handle|run|treat|keep|solve) (?:it|this|that|things|them) (?:like|as|the way) (?!(?:this|that|we|us|before|now|today)\b)[^;:]{2,50}?(?:,? (?:who|which|where)|,? (?:do|does|did):?|\s?[:–—]) ",
    r"\b(?:do not|don['’]t|not to|never) (?:mix|confuse|mistake) (?:us|this|it|that|them|me)(?: up)? (?:with|for) ",
    rf"\b(?:in|with|at|among) (?:most|many|some|other|a lot of|all too many) {_WORDS}{{0,2}}?(?:{_FIRM}|trades|places|organi[sz]ations)\b,? ",
    rf"\b(?:heard (?:of|from|about)|seen|read of|know of) {_WORDS}{{0,2}}?{_FIRM} (?:where|that|who|which) ",
    rf"\b[\w.]+['’]s (?:own )?(?:help page|help centre|manual|web ?site|brochure|documentation|handbook|page|site|blog|white ?paper) {_WORDS}{{0,2}}?(?:says?|lists?|states?|claims?|reads?|recommends?|suggests?|describes?|shows?|names?) ",
    r"^\W*(?:from (?:an?|my|our|one of) [^:]{2,40}|their [^:]{2,20}|his [^:]{2,20}|group|parent(?: company)?|head office|vendor|supplier|competitor|bank|auditor)\s?: ?(?=[\"“„«'])",
    rf"\b{_PERSON} (?:at|from|in|of|who works (?:at|for)|with) (?:another|a different|some other|a neighbou?ring|a competing|a rival|a similar) {_WORDS}{{0,2}}?{_FIRM}\b[^;:]{{0,40}}?\b(?:tells?|told|says?|said|wrote|writes|swears?|uses?|has|have|runs?)\b ",
)
_RUMOUR = _around(
    r"\b(?:the )?(?:word|talk|gossip|story|rumou?r|whisper|chatter|joke|tattle)s? (?:in|at|on|around|round|among|down|over) (?:the |our |this )?[\w’'-]+(?: [\w’'-]+){0,2}? (?:is|was|goes|has it|says|went|runs)(?: at present| now| these days)?,? that ",
    r"\b(?:they|people|folks?|some|everybody|everyone|walls)(?: here| around here| upstairs| in the [\w-]+| at [\w-]+)? (?:whisper|mutter|gossip|murmur|have it|are whispering|are saying)s?,? that ",
    r"\bthere(?:['’]s| is| was| were| has been| are)(?: \w+){0,2} (?:rumou?rs?|talk|gossip|stor(?:y|ies)|whispers?|suggestions?|speculation|idea)(?: \w+){0,3}? that ",
    r"\bit(?:['’]s| is| was| has been| had been)(?: once| even| sometimes| often| being)? (?:said|rumou?red|suggested|proposed|mooted|hinted|whispered|hoped) that ",
    r"\b(?:someone|somebody|people|one of my \w+|rumou?r has it|word is|legend has it)(?: once| has| have| here| in \w+)*(?: said| says?| suggests?| suggested| proposed?| mentioned| claims?| claimed| reckons?)? that ",
    r"\b(?:the (?:day|time) (?:may|might|could|will)(?: well)? come when|(?:one|some) (?:fine )?day,?|sooner or later,?) ",
)
_PLAN = r"(?:(?:the|our|my|his|her|their|only|just|once|an?|original|initial|first|old|early|earlier|at least|all) )*(?:plan|idea|intention|hope|thinking|proposal|suggestion|theory|scheme|promise|story|position|situation|state of affairs)\b(?! (?:and|which) (?:it )?(?:still|stands))"
_THAT_WAS = rf"(?:or |but |and |well,? |so |though )*(?:that|this|so|such|it|which)(?: at least)? (?:was|had been)(?: at least| once)? {_PLAN}"
_WAS_PLANNED = words(rf"(?P<said>[^;]{{5,}}?)(?:,|\.\.\.|…|\s[–—-]) ?(?:or )?(?:at least )?{_THAT_WAS}")
_PLANNED_BEFORE = words(rf"^\W*{_THAT_WAS}")
_BY_MISTAKE = r"(?:(?:no|oh|sorry|oops|actually|hang on|wait|hm+|ah|please|apologies|pardon|correction|on second thoughts?|or rather|forgive me)[,.!:;–—-]* )*"
_WHAT = r"(?:that|this|it|the (?:last|previous|above|whole)|the(?= (?:figure|number|count|volume|sum|amount|price|budget|date|day|name)\b)|what i (?:just )?(?:wrote|said)(?: (?:there|above|about \w+))?|my last|my previous)(?: (?:last|previous|whole|part|bit|sentence|line|remark|point|one|paragraph|thought|statement|entry|(?P<count>figure|number|count|volume)|(?P<sum>sum|amount|price|budget)|(?P<day>date|day)|(?P<name>name|person)))*"
_SCRAP = (
    rf"{_BY_MISTAKE}(?:please )?(?:scrap|strike|ignore|forget(?: about)?|disregard|delete|cross out|cancel|never mind|skip|withdraw|tear up|tear|rip up|bin|burn|shred|throw away|throw out|throw|i take back|i withdraw) {_WHAT}(?: (?:out|up|away))?(?:,? (?:please|sorry|again|too|after all|entirely|completely))*"
    r"(?:\s?[,.;:–—-]\s?(?:it|that|this|i|he|she|they|we)\b(?![^.;]*\d)[^.;]{2,80})?"
)
_SCRAPPED = words(rf"(?P<said>[^;]{{5,}}?)(?:,|\.\.\.|…|\s[–—-]|\() ?{_SCRAP}\W*$")
_SCRAPPED_BEFORE = words(rf"^\W*{_SCRAP}(?:\W*$|[,;:.–—-]|\s-)")
_NO_LONGER_SO = words(
    rf"{_OPENS}(?:in|on|with) (?:an?|the|my|our) (?:earlier|first|previous|older|old|former|initial) (?:draft|version|mail|e-?mail|letter|brief|message|note|form|call),? (?:i|we) {_WORDS}{{0,2}}?(?:wrote|said|stated|put|gave|told you|mentioned)(?: you)? (?:that )?(?P<said>[^;]+?)(?=;|\.|,? but|\s[–—-]\s|$).*\b(?:no longer|not (?:so|true|right|the case)|wrong|changed|out of date|outdated|superseded|otherwise|different)\b"
)


_REFUSED = r"(?:voted down|turned down|rejected|refused|declined|not accepted|not agreed|overruled|thrown out|shelved|dropped|abandoned)"
_PROPOSED = r"\b(?:suggest(?:s|ed|ing|ion)?|propos(?:es?|ed|ing|al)|recommend(?:s|ed|ation)?|offer(?:s|ed)?|advis(?:es?|ed)|idea)\b"
_PROPOSED_THEN_NOT = words(
    rf"{_PROPOSED}(?P<said>[^;]{{5,}}?)(?:,|\s[–—-]|\.\.\.)? (?:and|but|which|this|that|the offer|it)(?:,? (?:we|they|he|she|i|this|that|it|which|the \w+|all of us))?(?: (?:was|were|has been|have|had|did))?(?: \w+)? (?:(?:turned|voted) (?:it|that|this|them|him|her) down|{_REFUSED}|said no)\b"
)
_DONE_AWAY = (
    r"(?:(?:turned|voted) (?:it|that|this|them|him|her) down|(?:refused|rejected|vetoed|cancelled|killed|stopped|scrapped|overruled|dropped|shelved|deleted|withdrew|tore) (?:it|that|this|them|him|her)(?: up| apart)?|(?:called|put) (?:it|that|this) off|threw (?:it|that|this) out|said no|"
    r"(?:has|have|had) (?:refused|declined)|refused\b(?! to pay)|declined)"
)
REFUSED_BEFORE = words(
    rf"^\W*(?:but |and )?(?:(?:that|this|it|which|the (?:idea|proposal|suggestion|offer|request|motion))(?: one)?(?: (?:was|were|has been|had been|got|is)) (?:\w+ )?{_REFUSED}|(?:we|they|he|she|i|(?:the|our|my) [\w’'-]+(?: [\w’'-]+)?|[a-z]+) (?:then |both |all |promptly )?{_DONE_AWAY})(?=\W*$|[,;.–—]| (?:on|in|by|at|last|because|since|so)\b)"
)
_CALLED_OFF = words(
    rf"(?P<said>[^;]{{8,}}?)(?:,|\s[–—-]|(?= (?:and|but) (?:he|she|it|they|we|that|this)\b)) (?:and |but |which )?(?:it|that|this|he|she|they|we|which|(?:the|our|my) [\w’'-]+)? ?\b(?:(?:was|were|got|has been|is) (?:\w+ )?(?:called off|cancelled|{_REFUSED})|{_DONE_AWAY})\b"
)
_NO_MORE = r"(?:withdrawn|called off|cancelled|vetoed|torn up|scrapped|abandoned|repealed|superseded|deleted|struck(?: out)?|overtaken|shelved|dropped|wrong|untrue|a mistake|an error|a slip|a typo|a misprint|nonsense|not (?:so|true|right|ours|our own|correct)|out of date|outdated|obsolete|no longer (?:so|true|the case|right|valid)|never (?:done|agreed|decided|signed|approved|meant|real|carried out)|theirs|old|years ago)"
_ONLY_AN_IDEA = r"(?:only|just|merely|still|no more than|nothing but|so far|as yet)(?: only| just)? (?:an? |my |her |his |our |their )?(?:\w+ )?(?:idea|dream|wish|joke|draft|guess|rumou?r|proposal|assumption|thought|hope|suggestion|pilot|test|example|placeholder)"
_TAKEN_AWAY_BEFORE = words(
    rf"^\W*(?:but |and |though |although )?(?:(?:that|this|it|those|these|both|which|all (?:of )?(?:that|this|it))|(?:the|that|this) (?:date|figure|amount|sum|number|line|plan|idea|wording|proposal|draft|entry|row|count|price|budget|statement|answer|assumption|latter|whole thing))(?: (?:has|have|had))?(?: (?:since|now|meanwhile))?(?: been)?(?:['’]s| is| was| are| were| got| been)?(?: (?:since|now|of course|all|then|simply|plainly|long))* (?:{_NO_MORE}|{_ONLY_AN_IDEA}|my (?:private |own )?(?:dream|wish|idea|guess)|an? (?:assumption|idea|invention|dream|guess|wish) of (?:mine|ours|his|hers|theirs|the \w+))(?=\W|$)(?! (?:that|to|for|if|how)\b)"
)
DENIED_BEFORE = words(  # "They are not.", "It isn't; nobody has fixed one."
    r"^\W*(?:but |and |though |only |well,? |in fact,? )?(?:they|it|that|this|those|these|we|he|she|i)(?: (?:are|is|was|were|do|does|did|has|have|had)(?: not|n['’]t)|['’](?:s|re) not)(?=\s?[.:;,–—!]|\s-|\W*$)"
)
OF_LICENCES = words(  # what is denied behind them are these, and no product: "the Odoo licences are bought. They are not."
    r"\b(?:licen[cs]es?|subscriptions?|contracts?|agreements?|seats|order forms?)\b[^.;]*\b(?:is|are|was|were|has been|have been|been)\b"
)
NO_PRODUCT = ("date", "money", "quantity", "people", "list", "choice", STATE, "text", SIGNAL)
HOLD_ON = words(
    r"^\W*(?:(?:oh|ah|no|wait|erm?|hm+|sorry|stop)[,.!…]* )*(?:hold on|hang on|no,? (?:sorry|wait|scratch|hold)|sorry,? (?:that|it|wrong|this)\b|scratch that|scrap that|strike that|correction[,:]|oops|wait,? (?:no|that|this|it)|i take (?:that|it) back|i stand corrected)\b(?!\W*$)"
)
CORRECTED = words(  # what "Sorry, I meant GBP 13,000" puts right: the sum alone, and not what else was said
    r"^\W*(?:(?:oh|no|oops|sorry|wait|correction|hold on|hang on|scratch that|strike that)\b[\s,.:;!–—-]*)+(?:(?:i|we) mean(?:t)? |make (?:it|that) |(?:it|that|this) (?:is|should (?:be|read)) |(?:it|that)['’]s |only |rather )*(?:the )?"
    r"(?:(?P<day>(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|20\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]20\d\d)|"
    r"(?P<sum>(?:[a-z]{3} ?|[a-z]{0,2}[$€£] ?)\d[\d.,' ’]*k?|\d[\d.,' ’]*k? ?(?:(?:eur|gbp|usd|chf|sek|nok|dkk|pln|czk|zar|inr|cad|aud|nzd)\b|[$€£]|euros?\b|pounds?\b|dollars?\b))|(?P<count>\d[\d.,]*(?: [a-z-]+){0,6}))"
    r"(?: ?20\d\d)?(?: of course|,? sorry)?\W*$"
)
_FOR_ANOTHER = r"(?:(?:it|that|this|they|those|these)|(?:that|this|the) (?:amount|sum|figure|money|budget|one|date|number|lot))(?:['’]s| is| are| was| were)(?: (?:all|only|just|meant|reserved|earmarked|intended|set aside|that|those|the one))* (?:for|of|from|to do with|about) (?:the|our|an?|my|another|someone|somebody|something)\b(?! (?:whole |entire |coming |next |full |above )?(?:project|integration|link|work|interface|connection|job|scope|crm|erp|whole|year|quarter|lot|record|start|two systems|both|moment|time being|ledger|books|accounts|reports?|logs?|records|statistics|(?:stock)?count|database|(?:monthly|yearly|annual|sales|erp|crm|month-end) (?:list|report|figures|export)))"
_OF_ANOTHER_BEFORE = words(rf"^\W*(?:but )?{_FOR_ANOTHER}(?!.*\bonly\b)")
_OF_ANOTHER = words(rf"(?:^|[:,(–—])(?P<said>[^;:,(–—]{{8,}})(?:[:,;]|\s[–—-]|\.\.\.) (?:and |but )?{_FOR_ANOTHER}")
_NOT_TO_BE_TAKEN_BEFORE = words(
    r"^\W*(?:(?:on|at) )?(?:this|that|it|these|those|so|please|do|don['’]t)\b[^\d]*\b(?:do(?: not|n['’]t)|nobody should|should not|must not) (?:take|read|count|treat|regard|use|mistake) (?:it|that|this|them|those) (?:for|as)\b[^\d]*$"
)
_RENEWED_TOO = r"(?:domain(?: name)?s?|web ?site|hosting|insurances?|lease|rent|tenancy|passports?|visas?|mot|road tax|memberships?|warranty|certificates?|patents?|trade ?marks?|phones?|mobiles?|electricity|gas|energy|water|broadband|internet|leasing|loan|mortgage|franchise|concession|cleaning|parking|stand|newspaper|magazine|vans?|cars?|copiers?|printers?|alarms?|gym|fishing rights|shooting rights)"
_NOT_LICENCE = rf"\b(?:the|our|my|his|her|its|their) (?:[\w-]+ )?{_RENEWED_TOO}(?: (?:contract|policy|agreement|licen[cs]e|subscription|plan|registration|cover|deal))?"
_IS_RENEWED = r"(?:(?:renews?|expires?|ends?|lapses?|runs? out|falls? due|comes? up(?: for renewal)?|has to be renewed|must be renewed|will be renewed|is (?:renewed|up(?: for renewal)?|due(?: for renewal)?))(?: again| next)? )?(?:on|in|at|by|until|till) "
RENEWS = words(rf"(?P<said>{_NOT_LICENCE} {_IS_RENEWED}[^,;]*?)(?=,|;|\band\b|\W*$)")
_VISIT_US = words(  # a line about a fair, as footers have it
    r"^\W*(?:(?:come and |come |please |you can |do )?(?:visit|meet|see|find|join) us|(?:we (?:exhibit|are exhibiting|will be exhibiting)|exhibiting|see you|meet you))\b(?! (?:when|how|if|before|after|with|and (?:talk|speak))\b)(?:\s?:| (?:at|in|on|from)\b)(?P<said>.+)$"
)
_IS_A_NAME_OF = words(  # "8 March 2027 is when the fair opens", and not "… is our go-live"
    r"(?P<said>(?:^|[^,;:])*?\b(?:20\d\d|january|february|march|april|june|july|august|september|october|november|december)\b(?: 20\d\d)?(?: (?:in|on) (?:my|the|our|your) \w+)?) (?:is|was) (?:when |that of |the day (?:of|when) |for |the end of |the (?:date|day) of )?(?:the|our|my|a|an)\b(?![^.;]*\b(?:go-?live|live|launch|start|cut-?over|switch|deadline|target|date|day\b|renew\w*|term|goal|aim|plan|limit|latest|earliest|licen[cs]e|subscription|contract|running|run\b|ready|finish|by then|system|integration|project|interface|link)\b)"
)
_WERE_GOING_TO = words(r"(?P<said>[^;]*\b(?:there (?:was|were)|was|were) going to (?:be |have )?[^;]*)")
_SEEN_WISHED = words(
    r"\b(?:i|we|he|she|they)(?:['’]d| would)(?: much| really| all)? (?:like|love|prefer|rather|wish)(?: it)? (?:to (?:see|have|get|keep|move|put)|that|if) (?P<said>[^;]+)|\b(?:wish|dream) (?:is|was|would be) (?:to|that) (?P<wished>[^;]+)"
)
_TOLD_BY = _around(
    r"(?<!which )(?<!who )(?<!that )(?<!as )\b(?:i|we)(?:['’]m| am| are| was| were|['’]ve been| have been)(?: only)? (?:told|informed|given to understand)(?: by [^,;.]{2,30}?)?(?: that|,)? (?!(?:not )?to\b)",
    r"\b(?:i|we)(?:['’]ve| have)? (?:only )?(?:hear|heard|gather|gathered)(?: from [^,;.]{2,30}?(?: that|,)| that|,)? (?!of\b|from\b|about\b|back\b|that\b|it\b|this\b|you)",
    rf"{_OPENS}(?:someone|somebody|some people|one of them|a (?:colleague|driver|temp|trainee|porter)) (?:{_WORDS}{{1,4}})?(?:thinks|thought|says|said|reckons|believes|believed|claims|swears) (?:that )?",
    r"\bbet (?:you|ya) ",
)
_YOU_WRITE = _around(
    r"\b(?:on|in|at) your (?:home ?page|web ?page|page|web ?site|site|form|article|letter|guide|leaflet|flyer|brochure|post|newsletter) (?:i|we)(?: have|['’]ve)? (?:read|saw|seen|found|noticed)(?: that| about| of)? |\bi(?: have|['’]ve)? (?:read|saw|found) (?:this |it )?on your (?:home ?page|web ?page|page|web ?site|site)(?: that|:)? ",
    r"\byou (?:also )?(?:write|wrote|say|said|state|stated|mention|mentioned|describe|described|claim|warn) (?:that|of|about|how) |\byour (?:page|site|form|article|letter|paper|guide|leaflet|web ?site) (?:also )?(?:says|said|states|mentions|speaks of|describes|claims|warns)(?: that| of| about)? ",
    r"\b(?:i|we)(?: have|['’]ve)? (?:read|seen|noted|noticed|liked)(?: with \w+)? (?:in )?your (?:point|piece|article|page|paper|list|remark|text|guide|section|warning)s? (?:about|on|of|that|where)? ",
)
_LONG_AGO = words(
    r"^(?!.*\b(?:still|today|to this day|ever since|since then|as now|nothing has changed|until now)\b)(?P<said>\W*(?:(?:some|about|a few|a couple of|two|three|four|five|six|seven|eight|ten|many|a hundred) )?(?:years?|months?|decades?) (?:ago|back)\b[^;]*|[^;]*\b(?:years?|months?|decades?) (?:ago|back)\b[^;]*\b(?:was|were|had|did|used to)\b[^;]*)"
)
_LAST_TIME = _around(
    r"^\W*(?:the )?(?:last time|(?:in|at|with|on) (?:the|our) (?:last|first|previous|earlier) (?:attempt|try|project|go))\b,?:? ",
)
_USED_TO = words(
    r"(?P<said>[^;:]*[a-z] (?<!is )(?<!are )(?<!was )(?<!get )(?<!got )(?<!be )(?<!been )\bused to (?!the\b|it\b|this\b|that\b|\w+ing\b)(?![^;]*\bstill\b)[^;]*?)(?=,? (?:but|now|since|today|and (?:now|since|today))\b|;|\W*$)"
)
_NOTHING_CHANGES = words(
    r"\bfor (?P<said>[^,;.]{3,60}?) (?:nothing|not a thing|no thing) (?:changes|is to change|will change|should change)\b"
)
_OFFERED_BY = _around(
    rf"\b(?:an?|another|one|some|some other|a few|two|three|several) (?:{_WORDS}{{0,2}}?)(?:{_FIRM}|agenc(?:y|ies)|vendors?|bidders?|consultants?|freelancers?|resellers?|providers?) (?:{_WORDS}{{0,4}}?)(?:offer(?:s|ed|ing)?|quoted|proposes?|proposed|wanted|pitched|suggests?|suggested|advertis\w+)\b ",
)
_OPTION = words(
    r"^\W*(?:proposal|offer|option|variant|alternative|draft) (?:[a-z]|\d|one|two|three)\b[^:|]{0,40}[:|](?P<said>.+)$"
)
_LATER_PHASE = words(
    r"^\W*(?:phase|stage|step|lot|wave|part) (?:[b-z]|[2-9]|ii+|two|three)\b[^:]{0,20}\((?:[^()]*\b(?:own|separate|other|later|after|next|future|not (?:now|here|part))\b[^()]*)\)[^:]{0,10}:(?P<said>.+)$"
)
_HAS_LEFT = words(
    r"(?P<said>[^;]*\|[^|]*\|\s*(?:[^|]*, ?)?(?:declined|refused|has left|left\b|resigned|retired|until [^|]*\d|former\w*|vacant|not available|withdrew)[^|]*)$"
)


_CORRECTED_BEFORE = words(
    r"\b(?:corrected (?:me|that|this)|set me (?:straight|right)|put me (?:right|straight)|having (?:asked|checked)[^:]{0,40}: (?:that|it|this) (?:was|is)|news to (?:him|her|them))\b"
)
FROM_PROPOSAL = words(rf"{_PROPOSED}.*")
_MIXED_UP = (
    r"\b(?:i|we)(?: had| have|['’]ve|['’]d)?(?: just| simply| must have| may have)? (?:mixed (?:(?:that|it|this|them|those|these|the two|two \w+|something) )?up|misread|misunderstood|read the wrong|took (?:that|it|this|those) from the wrong|(?:was|were) (?:looking|reading) (?:at|in|from) (?:the|an?|last|another)\b|"
    r"looked (?:at|in) the wrong|had the wrong|confused (?:that|it|this|them|those|the)|got (?:that|it|this|them|those) (?:wrong|muddled|mixed up|backwards)|(?:was|am|were) (?:wrong|mistaken|thinking of)|copied the wrong|made a (?:mistake|slip) there|mistyped|quoted the wrong|gave (?:you )?the wrong|meant (?:to (?:write|say|put|type)|the other)|had (?:the|an?|another|our|my) (?:[\w’'-]+ ){1,4}?(?:in front of (?:me|us)|open|at hand|on (?:the|my) (?:desk|screen)))\b"
)
_MIXED_BEFORE = words(rf"^\W*{_BY_MISTAKE}(?:that (?:is|was) [^,;.]{{3,50}}[,;:] )?{_MIXED_UP}")
MIXED_ABOVE = words(  # in a paragraph of its own: "Sorry - I had the barn roof in front of me."
    rf"^\W*(?:(?:oh|no|wait|ah|hm+|and),? )?(?:sorry|oops|apologies|my apologies|forgive me|pardon(?: me)?|correction|please excuse me|excuse me|p\.?\s?s\.?)[,.!:;–— -]+{_MIXED_UP}"
)
_MIXED_BEHIND = words(
    rf"(?P<said>[^;]{{5,}}?)(?:[,:]|\.\.\.|…|\s[–—-]|\() ?(?:(?:that|this|it|those|these|which)(?: one)? (?:was|is|were|are) [^,;.]{{3,60}}?,? )?(?:but |and |sorry,? |no,? |wait,? |where |when )*{_MIXED_UP}"
)
_WAS_BEFORE = words(
    r"^\W*(?:or rather|or at least|at least|that is|i mean|well),? (?:there|it|they|we|that|this|those|these) (?:were|was|had|did)\b[^.;]*\b(?:before|until|till|back then|in those days|at the time|last year|once)\b"
)
_OPUS = r"(?:films?|movies?|videos?|clip|webinars?|talks?|podcasts?|article|book|novels?|(?:blog|forum|linkedin|facebook) posts?|blogs?|(?<!user )story|interviews?|case stud(?:y|ies)|adverts?|leaflets?|flyers?|brochures?|documentar(?:y|ies)|newsletters?|magazines?)"
_SEEN_THERE = _around(  # "I watched a film by some vendor where Contoso had HubSpot", "we read on your site that …"
    rf"\b(?:watched|saw|seen|read|heard|listened to|came across) (?:an?|the|some|this|that|one|your|another|their|last \w+['’]s) {_WORDS}{{0,3}}?{_OPUS}\b(?:,? (?:by|of|from|about|on|in) {_WORDS}{{0,4}}?[\w’'-]+)?,? (?:where|in which|that|which|saying|showing|claiming|about how|:) ",
    rf"\b(?:read|see|saw|seen|found|noted|noticed|learn(?:ed|t)|heard) (?:it )?(?:\w+ )?(?:on|in|from|at) (?:your|the|an?|some|that|this|one of (?:your|their)) {_WORDS}{{0,3}}?(?:(?:web ?)?(?:site|page)s?|homepage|forum|internet|web|reviews?|papers?|newspapers?|articles?|{_OPUS})\b(?: (?:by|of|about) {_WORDS}{{0,3}}?[\w’'-]+)?,?:? (?:that|how|of|about|where|(?=[\"“„«])) ?",
)
_CITED_FROM = _around(  # 'A vendor's case study: "…"', "the salesman's story was that …", "according to a magazine"
    rf"\b(?:an?|the|some|one|that|this|their|his|her|(?!our\b)[\w-]+['’]s) {_WORDS}{{0,3}}?{_OPUS}\b[^.;:,\"“„«]{{0,40}}[:,] ?(?=[\"“„«])",
    rf"\baccording to (?:an?|the|some|that|this|one) {_WORDS}{{0,2}}?(?:papers?|newspapers?|{_OPUS})\b,? ",
    rf"\b(?:the|their|an?) (?:web ?)?(?:site|page)s? of (?:an?|another|the|some|our|one) {_WORDS}{{0,2}}?[\w’'-]+ (?:says?|reads?|lists?|states?|claims?)(?: that|:)? ",
)
_NO_MEASURE = _around(  # "Don't take Porto for a measure: there they …"
    rf"\b(?:do not|don['’]t|never|not to|nobody should) (?:take|use|treat|see|regard|hold up) [^.;:]{{2,40}}? (?:for|as) (?:an?|the|your|our) {_WORDS}?(?:measure|model|example|yardstick|guide|pattern|standard|benchmark|template|reference|rule)\b\s?[:,–—-] ?",
    rf"\b(?:should|must|can|may)(?: not|n['’]t|not| never) be (?:taken|used|seen|treated|held up) (?:for|as) (?:an?|the|your|our) {_WORDS}?(?:measure|model|example|yardstick|guide|pattern|standard|benchmark|template|reference|rule)\b\s?[:,–—-] ?",
    r"\b(?:do not|don['’]t|never|not to|nobody should) (?:judge|measure) us by [^.;:,]{2,40}\s?[:,–—-] ?",
)
_SO_TO_SPEAK = r"(?:so to speak|as it were|if you (?:like|will|want)|in a manner of speaking|figuratively(?: speaking)?|metaphorically(?: speaking)?|in a way of speaking)"
_COMPARED = words(  # "The price list is our Salesforce, so to speak"
    rf"\b(?:is|are|was|were|makes|serves as|plays) (?P<said>(?:our|my|the|an?|his|her|their) [^;,:.]{{2,40}}),? {_SO_TO_SPEAK}\b|"
    rf"\b(?:is|are|was|were),? {_SO_TO_SPEAK},? (?P<wished>(?:our|my|the|an?|his|her|their) [^;,:.]{{2,40}})"
)
_LIKENED = words(
    r"\bthink of (?:us|it|this|that|him|her|them) as (?P<said>(?:an?|the|our|some)\b[^;,.]+)|\b(?:a|the|our) (?:poor man['’]s|pocket|cardboard|paper|toy|miniature) (?P<wished>(?-i:[A-Z])[\w.]+)"
)
_KEPT_BY_HAND = r"(?:binders?|folders?|files?|ring books?|shoe ?box(?:es)?|cardboard box(?:es)?|box(?:es)? of|drawers?|cabinets?|shel(?:f|ves)|whiteboard|blackboard|pin ?board|cork ?board|wall|paper|(?:index )?cards?|card index|notebooks?|exercise books?|diar(?:y|ies)|calendar|post-its?|sticky notes|pencils?|ledger book|clipboard|spikes?|coffee|head|memory|tin|biscuit tin|basket|suitcase)"
_BEST_KNOWN = words(  # "The best-known one is Salesforce", of what there is in the world
    r"\b(?:the|its|their) (?:best[- ](?:known|selling)|biggest|largest|dearest|cheapest|most (?:famous|popular|expensive|common|used|widely used|talked[- ]about)|market leader|number one|obvious (?:one|choice)|usual suspects?)(?: (?:one|ones|of (?:them|these|those|all)|name|names|brand|product|program|programme|software|system|of the (?:lot|bunch)|in the (?:world|market|trade)|there))* (?:is|are|seems? to be|must be|will be) (?P<said>[^;,.]+)"
)
_NOT_WITH_US = (  # of a person who has been named
    r"(?:(?:(?:does|do|did)(?: not|n['’]t)|never) (?:even |actually |really )?work(?:ed)? (?:for|with) us\b|works? for (?:the|a|an|another|our|their|his|her) [^.;,]{2,40},? (?:and )?not for us\b|(?:is|are|was)(?: not|n['’]t) (?:(?:employed|paid) by us|on our payroll|one of (?:us|ours)|with us|of our house)\b|is no employee of ours\b)"
)
_WORKS_ELSEWHERE = words(
    rf"(?P<said>[^;]*(?:[,;:(–—-]|\band|\bbut|\bwho|\bthat is(?: to say)?,?) ?(?:(?:but|and|though|although) )?(?:he|she|they|who) {_NOT_WITH_US})"
)
_WORKS_ELSEWHERE_BEHIND = words(rf"^\W*(?:but |though |only )?(?:he|she|they|all of them|both) {_NOT_WITH_US}")
_BY_HAND = words(  # 'Our "ERP" is eleven ring binders and Gudrun': who stands beside them is no program
    rf"\b(?:crm|erp)[\"”'’»]?(?: system)?(?:,? (?:here|so far|at present|for now|today|if you can call it that|so to speak),?)? (?:is|are|was|were|consists? of|means)(?! not\b| no\b)(?P<said> [^;,.]{{0,40}}?\b{_KEPT_BY_HAND}\b[^;]*)"
)
_LISTED_BY_OTHERS = _around(
    rf"\b(?:your|the|their|his|her|an?|that) {_WORDS}{{0,2}}?(?:web ?(?:page|site)|page|form|questionnaire|template|letter|leaflet|consultant|vendor|salesman|brochure|checklist|manual|textbook|help page|standard|article|blog|video)s?(?:['’]s \w+)? (?:also |only )?(?:speaks? of|spoke of|mentions?|mentioned|lists?|listed|names?|named|asks? (?:for|about)|asked (?:for|about)|suggests?|suggested|proposes?|proposed|had put|has put|put|talks? (?:of|about)|offers?|shows?|showed|wanted|says that|said that) ",
)
_TAUGHT = _around(
    rf"\b(?:in|at|during) (?:the|an?|that|this|our|my|last \w+['’]s) {_WORDS}{{0,2}}?(?:seminar|webinar|workshop|conference|fair|lecture|talk|course|training|congress|meet-?up|podcast|trade show|exhibition|presentation|demo)\b[^;:]{{0,40}}?\b(?:they|he|she|somebody|the speaker|one|people|i|we)(?: was| were)? (?:listed|said|told|showed?n?|named|heard|explained|claimed|taught|learn(?:ed|t)|saw)\b(?: (?:me|us|about|of|that|how))* ",
)
_HEADLINE = words(
    r"[\"“«„](?P<said>[^\"“”«»]{5,}?)[\"”»“],? (?:was|is|were|reads?|said|says|stood|stands|ran|it (?:said|says))\b[^.;]{0,40}\b(?:headline|slogan|title|motto|advert\w*|mailing|ad|poster|leaflet|flyer|brochure|subject|banner|cover)\b"
)
_TRIED_OUT = words(
    r"(?P<said>[^;]*\b(?:(?:has|have|had|was|were|is|are|been)(?: only| just| merely)? (?:trying out|testing|experimenting with|playing (?:around )?with)|(?:as|on|for) an? (?:short |small |little )?(?:trial|experiment|test)\b|for fun\b)[^;]*)"
)
_TRIAL = r"(?:trial|test|pilot|demo|evaluation|proof of concept|taster|try-?out)"
_RAN_OUT = r"(?:r[au]n out|expired?|lapsed?|ended|came to (?:nothing|an end)|(?:is|was) (?:long )?over|petered out|fizzled out|(?:did(?: not|n['’]t)|never) (?:\w+ )?(?:extend|buy|go on|continue|convince|take it up|follow it up|come of it)|nothing came of it)"
_OVER = words(
    rf"(?P<said>[^;]*\b{_TRIAL}\b[^;]*\b{_RAN_OUT}\b(?![^;]*\b(?:then|and|so) (?:we )?(?:bought|signed|renewed)\b)[^;]*)"
)
OVER_BEFORE = words(
    rf"^\W*(?:but |and |then )?(?:(?:nobody|no one|none of us|we|hardly anybody)\b[^.;,]{{3,45}}? and )?(?:it|that|this|which|we|they|the (?:\w+ )?{_TRIAL}|the (?:month|days|period|time))(?: has| have| had)?(?: since| then| now| simply)* {_RAN_OUT}\b(?!.*\b(?:then|and|so|but) (?:we )?(?:bought|signed|renewed)\b)"
)
OF_TRIAL = words(rf"\b{_TRIAL}\b")
_NOT_SIGNING = words(  # what somebody laid before the writer, who does not want it
    r"(?P<said>[^;]*\b(?:have|has|had|did)(?:n['’]t| not) (?:yet )?sign(?:ed)?\b[^;]*?\b(?:and|nor|or),? (?:i |we )?(?:shan['’]t|won['’]t|will not|shall not|will never|never (?:will|shall)|never|(?:do|does)(?:n['’]t| not) (?:mean|intend|plan|want|wish)|(?:am|are|is) not going to|have no (?:intention|wish|plans?))\b[^;]*)"
)
_THERE_WAS_A_TIME = words(
    r"\bthere (?:was|were|used to be) (?:an? |some |the )?(?:time|days|years|period|moment) when (?P<said>[^;]+?)(?=,? but\b|;|[.!?]?\s*$)"
)
_NOT_OF_THAT_KIND = _around(
    rf"\b(?:ours|we|this|ourselves|us)(?: (?:is|are)(?: not|n['’]t)) (?:one of (?:those|the)|the (?:kind|sort|type) of|an?|like those) {_WORDS}{{0,3}}?{_FIRM} (?:where|that|who|which|in which) ",
)
_BEEN = r"(?:been|gone|had|started|begun|bought|signed|cost|moved|taken|run|come|given|paid|needed|liked|become|fallen|risen|grown|done|left|made|kept|held|sold|told|spent|got|gotten|sent|lost|met|put|set|cut|let|won|(?!need)[a-z]+ed)"
_UNREAL = words(
    rf"(?:^|[,;:] |\b(?:and|but|so) )(?P<said>(?:(?!, |\band |\bbut )[^;])*?\b(?:(?:would|could|might|(?:was|were) to)(?: already| long since| never)? have|should have(?= {_BEEN}\b.*\b(?:did(?: not|n['’]t)|never|fell through|came to nothing|failed|cancelled|postponed|slipped|nothing came)\b)) {_BEEN}\b[^;]*?)(?=,? but |;|[.!?]?\s*$)"
)
_FORECAST = words(
    r"(?P<said>[^;]*\b(?:business plan|forecasts?|projections?|projected|prognosis|growth plan|sales plan|five-year plan|budget(?:ed)? for 20\d\d|plan for 20\d\d)\b[^;]*)"
)
_SAID_NO = r"(?:said (?:no|thank you but no|no thank you|never)|refused|declined|turned (?:it|that|them) down|would(?: not|n['’]t) (?:have it|hear of it|do it)|was not having it|begged off|thanked them and declined)"
_PUT_DOWN_AS = words(  # "They wanted to put me down as sponsor and I said no thank you"
    rf"(?P<said>[^;]*\b(?:want(?:ed|s)?|tried|asked|offered|meant|hoped|proposed) (?:\w+ )?(?:to (?:put|name|make|have|appoint|call|elect|list|declare|see)\b|(?:me|him|her|us|them) to (?:be|act|become|serve)\b)[^;]*?\b(?:and|but|which|so) (?:\w+ ){{0,2}}?{_SAID_NO}\b[^;]*)"
)
_CONTACT_THERE = words(  # "a finance house (contact there: Per Holm, finance@bank.example)"
    r"\b(?:(?:the |our |my )?(?:contact|contact person|person|man|woman|lady|name|address)|reach(?:ed|able)?|ask for|write to|talk to|speak to|mail) (?:over )?there(?: is| for (?:that|this|it))?\s?[:,(]? ?(?P<said>[^;)]+)|\b(?:their|its) (?:contact|contact person|man|woman|address)(?: for \w+)?(?: is)?\s?[:,] ?(?P<wished>[^;)]+)"
)
_OF_A_PERSON = words(  # "Gerd retires on 30 April 2027"
    r"\b(?P<said>(?:retir(?:es?|ing)|(?:is|are) (?:due to retire|leaving(?: us)?|getting married|pregnant|on (?:\w+ )?leave)|leaves (?:us|the (?:firm|company|house|business))|leaving do|goes on (?:\w+ )?leave|goes into hospital|comes? back from (?:\w+ )?leave|turns (?:\d\d|thirty|forty|fifty|sixty|seventy)|marr(?:ies|ied)|gets married|emigrates|(?:has|have) (?:his|her|their) (?:birthday|party|operation|wedding|exam)|(?:his|her|their) (?:birthday|party|wedding|operation|retirement|last day|exams?|leave) (?:is|begins|starts|falls))\b[^,;]*)"
)
_POST_OF = r"(?:clerk|book-?keeper|accountant|apprentice|trainee|colleague|manager|director|controller|buyer|sales(?:man|woman|person)|rep|assistant|secretary|driver|baker|cook|chef|intern|student|foreman|boss|head|cfo|ceo|cio|ciso|receptionist|engineer|technician|warehouseman|planner|teacher|nurse|doctor|mechanic|temp|cashier|administrator|officer)s?"
_NEWCOMER = words(  # the day of somebody, and of no system: "From 11 January we have a new debtors clerk"
    rf"(?P<said>(?:^|(?<=[,;:] ))(?:and |but |so )?(?:from|on|as of|starting|since|in|by|after) [^,;:]{{3,40}}?,? (?:we|i)(?:['’]ll| will| shall)?(?: also)? (?:have|get|welcome|take on|employ|hire|be joined by|are joined by) (?:an?|our|the|two|three) (?:(?:new|first|second|young|part-time|additional|real|proper) )*(?:[\w-]+ ){{0,2}}?{_POST_OF}\b[^,;]*)|"
    rf"(?P<wished>\b(?:an?|our|the|his|her|my) new (?:[\w-]+ ){{0,2}}?{_POST_OF} (?:will |is going to |is to )?(?:starts?|joins?|begins?|comes?|arrives?|takes? up (?:his|her|the) (?:post|work|job)|is (?:due|expected)|be (?:here|with us))\b(?! (?:[\w’-]+ ){{0,4}}?(?:project|work on|system|crm|erp)\b)[^,;]*)"
)
_LEARNT_ELSEWHERE = words(  # what somebody brings along: "her CV reads like a shop window: SAP, Oracle"
    r"\b(?:(?:his|her|their|the|an?|whose|my) (?:[\w-]+ )?(?:cvs?|c\.v\.|r[ée]sum[ée]s?|curriculum(?: vitae)?|linkedin(?: profile| page)?|job application|letter of application))\b(?P<said>[^;.]*)|"
    r"\b(?:he|she|they|who|i)(?: has| have|['’]s|['’]ve)? (?:only |still |all )?(?:kn[eo]ws?|known|learn(?:s|ed|t)?|master(?:s|ed)|brings?|brought) (?P<wished>[^;.]*?\bfrom (?:his|her|their|my) (?:[\w-]+ )?(?:last|previous|former|old|earlier|other|first) (?:job|firm|company|employer|post|house|place|life))\b"
)
_CREATURE = r"(?:dogs?|cats?|pupp(?:y|ies)|kittens?|hens?|chickens?|cockerels?|goats?|horses?|pon(?:y|ies)|donkeys?|mules?|parrots?|hamsters?|rabbits?|goldfish|tortoises?|cows?|bulls?|pigs?|sheep|lambs?|geese|ducks?|terriers?|spaniels?|labradors?|poodles?|robots?|(?:vacuum |robot )cleaners?|boats?|ships?|tugs?|vans?|lorr(?:y|ies)|trucks?|tractors?|trains?|meeting rooms?|rooms?|ovens?|looms?|kilns?|presses|plants?|teddy bears?|twins|bab(?:y|ies)|goalkeepers?)"
_SO_NAMED = words(  # what bears the name of a product: "Jira under the desk and Odoo on the sofa (dogs, both)", "a cat called Xero"
    rf"(?:^|[,;:] |\b(?:with|and) )(?P<said>[^,;:()]*) ?\((?:(?:the|our|my|his|her|both|all|two|three|these are|those are|they are|they['’]re|that is|that['’]s|it is|it['’]s|an?) )*(?:[a-z-]+ )?{_CREATURE}(?=[,;:)]| (?:both|all|they|of (?:ours|mine)|named|called)\b)[^()]*\)|"
    rf"\b(?:an?|the|our|my|his|her|one|two) (?:[\w-]+ ){{0,2}}?{_CREATURE}(?:,| is| are| was)? (?:called|named|by the name of|christened|baptised|goes by the name of|answers to) (?P<wished>(?:[\"“'‘])?(?-i:[A-Z])[\w.&-]*(?: (?-i:[A-Z])[\w.&-]*)*(?:(?: and |, )(?-i:[A-Z])[\w.&-]*)*)"
)
_OFFERED_A_ROLE = words(
    rf"\b(?:(?:offered|advertised) (?:the|an?|our|her|his) {_WORDS}{{0,5}}?(?:job|post|role|position|seat|chair) to|made (?:an|the|our) offer to|in talks with|(?:interviewing|recruiting|head-?hunting)|(?:hope|want|plan|mean|trying) to (?:hire|recruit|win|get)) (?P<said>[^;]+)"
)
_NO_SAY = words(
    r"(?P<said>[^;]*?\b(?:may|can|must|is|has)(?: not|n['’]t|not| no)(?: allowed to| authori[sz]ed to| entitled to| authority to| power to)? (?:approve|decide|sign|release|authori[sz]e|agree (?:to)?) anything\b[^;]*)"
)
_NOBODY_DID = r"(?:nobody|no[ -]one|none|not one|no soul|not a soul)(?: of (?:us|them|the \w+|our \w+))?(?: here| in the \w+| at \w+)?(?: has| have| had)?(?: ever| really| actually| yet| so far| since)*"
_NOT_USED = rf"{_NOBODY_DID} (?:uses?|used|opens?|opened|touches|touched|log(?:s|ged)? (?:in|on)(?:to)?|works?(?: with| in)|worked (?:with|in))(?: (?:it|them|that|one))?(?=\W*$|[,;.]| (?:and|since|any more|anymore|in|for|because)\b)"
_BOUGHT_THEN_NOT = words(  # "Our director signed for Salesforce, but the board cancelled it"
    r"(?P<said>\b(?:signed|bought|ordered|purchased|subscribed|took out|committed)\b[^;]*?)(?:,| [–—-])? (?:but |and |only |then |which |until )*(?:(?:the|our|my|his|her) [\w’'-]+|we|they|he|she|i|legal|management|(?-i:[A-Z])\w+)?(?: had to| has| have|['’]ve| then| later| at once| promptly| since)* ?"
    r"(?:cancelled|canceled|reversed|revoked|undid|annulled|blocked|vetoed|withdrew|withdrawn|rescinded|undone|backed out of|pulled out of|got out of|sent back|returned) (?:it|that|this|them|both|all of it|(?:the|our|that|this) (?:whole )?(?:contract|order|deal|purchase|subscription|agreement|licen[cs]es?|seats|thing))\b"
)
_NEVER_USED = words(
    rf"(?P<said>[^;]{{5,}}?)(?:,|\s[–—-])? (?:but |and |though |although |which |that |yet )*{_NOT_USED}"
)
_NEVER_USED_BEFORE = words(rf"^\W*(?:but |and |yet |so far )?{_NOT_USED}")
_AGO = r"(?:(?:[\w’'-]+ ){1,3}(?:years?|months?|weeks?|summers?|winters?|springs?|autumns?|seasons?|decades?) (?:ago|back)|(?:(?:the )?(?:end|beginning|start|middle|spring|summer|autumn|fall|winter) of )?(?:last|the previous|the past) [\w’'-]+|(?:quite |fairly |very )?(?:recently|lately)|not (?:so |very |too )?long ago|the other day)"
LASTED_UNTIL = (  # "Price approvals lived in email until 2024", with an earlier year, or "until last spring"
    r"(?:^|[;:(] ?|, (?:and|but|while) )(?P<said>(?:[^;:,]|,(?=\d))*?\b(?:was|were|had|went|sat|ran|came|stood|got|took|did|kept|gave|made|lay|hung|(?!need|exceed|proceed|succeed|shed|speed|feed|indeed|hundred|red|bed)[a-z]{2,}ed)\b[^;:,]*?) (?:until|till|up to|up until) "
)
_LASTED_UNTIL = words(rf"{LASTED_UNTIL}{_AGO}(?=\W*$|[,;.:]| (?:when|and|but)\b)")
_UNTIL = words(
    rf"^\W*(?:and |but )?(?:up )?(?:until|till|up to) {_AGO},? (?!now\b)(?P<said>[^;]+?)(?=;|,? but\b|,? (?:and |so )?(?:now|since|today|then)\b|\W*$)"
)
_BEFORE_THAT = words(  # behind what holds now: "Approvals: in HubSpot since August. Before that in e-mails"
    r"^\W*(?:and |but )?(?:before that|before this|before then|previously|formerly|in former (?:days|times|years)),? (?!(?:we|it|they) (?:go|goes|must|should|has to|have to|can|need|are|is|will)\b)(?P<said>(?:(?!\b(?:must|should|shall|will|has to|have to|needs? to|is to|are to)\b)[^;])+)$"
)
_PAST_VERB = r"(?:was|were|had|did|went|sat|ran|came|stood|got|took|kept|gave|made|lay|wrote|sold|bought|lived|used|(?<!are )(?<!is )(?<!be )(?<!been )(?<!get )(?<!gets )(?!need|exceed|proceed|succeed|shed|speed|feed|indeed|hundred|red|bed)[a-z]{2,}ed)"
_ONCE_AT = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter|michaelmas|covid|lockdown|brexit|(?:the|our|his|her|my) (?:[\w-]+ ){0,2}?[\w-]+(?: (?:left|retired|died|came|joined|took over|moved|went|began|started))?|(?-i:[A-Z])\w+ (?:left|retired|died|came|joined|took over|moved|went))"
_UNTIL_THEN = words(  # "Until June two summer students retyped …", "Before the pandemic it was 900 bookings a month"
    rf"^\W*(?:and |but )?(?:(?:up )?(?:until|till)|up to|before|prior to|ahead of) {_ONCE_AT},? (?P<said>(?!now\b)(?:(?!\b(?:still|will|shall|must|should|today|now|we go live|goes live|is to|are to)\b)[^;.])*?\b{_PAST_VERB}\b(?:(?!\b(?:still|now|today)\b)[^;])*?)(?=;|,? but\b|,? (?:and |so )?(?:now|since|today|then)\b|\W*$)"
)
OLD_FIGURE = r"(?:that|this|it|those|these)(?:['’]s| is| was| were| are)(?: still| only| just)? (?:the |from |for |in |of |a |an )*"
BEFORE_IT = rf"(?:^|[,:;(–—] ?)(?P<said>(?:[^;,]|,(?=\d)){{5,}}?)(?:,|\.\.\.|…|\s[–—-]|\() ?(?:but |though |although |and )?{_BY_MISTAKE}"
_OLD_ONE = rf"{OLD_FIGURE}(?:last|previous|old|older|earlier|former|budgeted|planned|wrong)\b"
_OF_BEFORE = words(rf"{BEFORE_IT}{_OLD_ONE}")
_OF_BEFORE_BEHIND = words(
    rf"^\W*{_BY_MISTAKE}{_OLD_ONE}(?= (?:figure|number|count|volume|sum|amount|price|budget|date|year|season|one|state|plan|list|system)\b|['’]s\b|\W*$)"
)
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_FROM_THEN = rf"(?:(?:from|as of|as from|starting|with effect from|after|since) (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:of )?(?:{_MONTH}|next \w+|new year|spring|summer|autumn|fall|winter|20\d\d|easter|christmas|q[1-4])|next (?:week|month|quarter|year|spring|summer|autumn|winter|{_MONTH}))\b"
_BECOMES = r"(?:will be|will become|becomes|is to be|takes? over|will take over|will look after)"
_WILL_BE = words(
    rf"(?P<said>(?:^|[^,;:])*?\b{_FROM_THEN}[^,;:]*\b{_BECOMES}\b[^;]*)|(?P<wished>[^;]*\b{_BECOMES} [^,;:]*\b{_FROM_THEN})"
)
_BEFORE_LEAVING = words(
    r"^\W*(?:before|until|till|up to when) (?:he|she|they) (?:left|moved|retired|died|went|changed|resigned|quit|was promoted|got|joined|emigrated|fell)\b[^,;]*, (?P<said>[^;]+)"
)
_THEIRS = words(  # behind what was said of another house: "Our biggest yard: Coupa. Theirs."
    r"^\W*(?:(?:and |but )?(?:that|this|it|all|which)(?:['’]s| is| are) )?(?:theirs|his own|her own|their own|not ours|none of ours|(?:not|in)applicable(?: to us)?|not applicable(?: to us)?|not (?:valid|relevant) (?:for|to) us)(?:,? (?:not ours|too|all of it|only))?\W*$"
)
_CAME_FROM = words(  # "I came here in October from a cement group where we had Siebel and 9,000 orders a day"
    r"\b(?:i|he|she|(?-i:[A-Z])\w+) (?:came (?:here|to us|over)|joined(?: us| here)?|moved here|started here|arrived here)\b[^.;,]{0,25}? from (?P<said>(?:an?|the|another) [^;]*?)(?=;|,? (?:but |and )?(?:here|now|today|with us)\b|\W*$)"
)
_ANOTHER_TELLS_OF_ITSELF = words(  # "Our bank writes it is switching to a new core system on 12 April 2027"
    r"\b(?:our|the|my) (?:[\w-]+ )?(?:bank|insurer|landlord|hoster|carrier|auditors?|telecom|telco|council|municipality|utility|courier|forwarder|wholesaler|supplier|customs|tax office|post office|harbour|port|airport|railway|union|association|franchisor) "
    r"(?:writes?|wrote|says?|said|told (?:us|me)|announces?|announced|informs? (?:us|me)|informed (?:us|me)|has announced|have announced|let us know)(?: that)? (?P<said>(?:it|they|he|she)(?:['’]s|['’]re|['’]ll| is| are| will)\b[^;]*)"
)
_NOT_SO_HERE = words(
    r"^\W*(?:but |and )?(?:(?:in|at|with|for|among) (?:our|us|my)(?: own)?(?: (?:firm|house|company|place|shop|office|case|part|yard|business|side))?|here|ours|on our side),? (?:it|things|that|this|all that|the practice)?(?:['’]s| is| are| works?| looks?| goes| runs?)?(?: all| quite| very| rather| a bit| done| handled)* ?(?:different(?:ly)?|otherwise|another (?:story|matter|thing)|the other way|not (?:so|like that|the case)|nothing of the (?:sort|kind))\b|"
    r"^\W*(?:but |and |well,? )?(?:(?:this|that|it|things|all that|which)(?:['’]s| is| are) )?(?:not (?:so|like that|the case|true|at all so)|nothing of (?:the (?:sort|kind)|that)|none of (?:that|it|this)|(?:quite |very |rather )?different(?:ly)?|neither (?:is|of (?:them|these|the two)))(?: (?:is|are|happens|goes on|holds|applies|true))* (?:here|with us|at ours|for us|of us|in (?:our|this) (?:case|house|firm|company|shop|place|office|yard|business))\b"
)
_JOKED = words(
    r"(?P<said>[^;]*\b(?:as a joke|jokingly|in jest|for a laugh|only joking|just kidding|tongue in cheek)\b(?: that [^;]*)?)"
)
_MAY_BE = words(
    r"(?P<said>(?:^|[^,;:])*?\b(?:there (?:may|might|could)(?: well| also| perhaps| possibly| even)* be|(?:we|they|it|you)(?: \w+)? (?:may|might)(?: well| also| perhaps| possibly| even)+ (?:have|contain|find|come across|turn up))\b[^;]*)"
)
_ONCE_IN = words(
    r"(?P<said>[^;]*?\b(?:was|were|had|stood|appeared)\b[^;]*?\b(?:in|on) (?:the|an?|our|my|his|her|their) (?:very )?(?:first|earlier|original|previous|old|older|initial|former|last) (?:draft|version|plan|list|scope|brief|spec\w*|quote|request|tender|outline|round)s?)\b(?! (?:and|which) (?:still|stays?|remains?)\b)"
)
_HAS_NO_PLACE = words(  # "…; that one has no place here"
    r"(?P<said>[^;]{5,}?)(?:[;,]|\s[–—-])(?: and| but| though)* ?(?:that|this|it|these|those|they|which)(?: ones?| all)? (?:ha(?:s|ve) no (?:place|business|part|role|bearing)|(?:do|does)(?: not|n['’]t) belong|(?:is|are)(?: not|n['’]t) (?:wanted|needed|required|to be touched)) (?:here|in (?:this|it|here|the (?:project|work|scope|link|quote)))\b"
)
_BUT_NO_PART = words(
    r"(?P<said>[^;:]{5,}?),? (?:but|and|though|although|yet) (?:(?:it|that|this|they|these|those|which) )?(?:is|are|forms?|does|do|will be)(?: not|n['’]t| no)(?: a| an| any)? ?(?:be |form )?(?:part|business|matter|subject) of (?:this|the|our|your)\b"
)
_EACH = r"(?!(?:i|we|you|they)\b)[\w’'-]+ (?:would (?:like|rather|prefer)|prefers|wants|favou?rs|suggests|hopes for|pleads for|proposes|insists on|says)"
_WISHED_BY_EACH = words(
    rf"(?P<said>[^;,]*\b{_EACH}\b[^;,]*,(?: and| but| while| whereas)?(?: the| our)? {_EACH}\b[^;]*)"
)
_UNCOUNTED = r"(?:do|does|are|is|need|should)(?: not|n['’]t) (?:be )?(?:counted?|logged|recorded|part of (?:it|this|that)|matter|concern (?:you|us)|(?:kept|entered|held|stored) (?:in|any))\b"
_DO_NOT_COUNT = words(
    rf"(?P<said>[^;,]*\d[^;,]*?)(?:, (?:and |but )?(?:these|those|they|which))? {_UNCOUNTED}(?! (?:twice|by hand)\b)"
)
_DO_NOT_COUNT_BEHIND = words(rf"^\W*(?:but )?(?:these|those|they|that|it|none of (?:these|those|them)) {_UNCOUNTED}")
_NOR = words(
    r"^\W*(?:and )?nor (?P<said>(?:is|are|was|were|shall|should|must|will|do|does|has|have|can) (?!(?:i|we|it|they|he|she|you|anybody|anyone|there a)\b)[^;]*)|^\W*nor (?:is|are|shall|should|must|will) there (?:to )?(?:be )?(?P<wished>[^;]*)"
)
_RIVAL = words(
    r"(?P<said>[\w.-]+)['’]s (?:[\w-]+ ){0,2}?(?:rivals?|competitors?|competition|alternatives?|successor|predecessor)\b"
)
_CANNOT_BE = words(
    r"(?P<said>[^;,]*\d[^;,]*?)(?:,[^;,]{3,60},)? (?:(?:is|are|was|were|seems|looks|would be|will be|turns out) (?:\w+ )?(?:(?:not|un) ?(?:feasible|possible|realistic|doable|achievable|practicable|workable)|impossible|unrealistic|out of reach|too (?:early|soon|tight|ambitious)|out of the question)|(?:can(?:not| not|['’]t)|will not|won['’]t) be (?:met|kept|held|done|made|reached))\b"
)
_NO_SO = words(
    r"(?P<said>[^;]{8,}?)(?:\.\.\.|…|,|\s[–—-]) ?no,? [^.;]*?\b(?:this|that|it)(?:['’]s| is| would be)(?: far| much| still)? (?:too \w+|not possible|impossible|wrong|an? \w+|not \w+),? (?:so|make it|better|rather|let us|then|but)\b"
)
_WORK_DONE = words(
    r"(?P<said>[^;]*)\b(?:his|her|their) (?:work|job|part|role|task|contract|term) (?:is|was|has been|has) (?:\w+ )?(?:finished|done|over|completed?|ended|expired)\b"
)
_PROPOSED_BY = words(
    r"(?P<said>\b(?!(?:i|we)\b)[\w’'-]+ (?:proposed|suggested|pleaded for|had in mind|floated|pencilled in) (?![^;]*\b(?:agreed|approved|accepted|voted|said yes)\b)[^;]*)"
)
_NOT_DECIDED_BEHIND = words(
    r"^\W*(?:but )?(?:(?:this|that|it|which)(?: was| is| has been)? )?(?:not (?:yet )?(?:decided|agreed|settled|voted on|approved)|no (?:decision|vote)|left open|carried over|(?:was |were )?(?:postponed|deferred|adjourned))(?=\W*$|[,;.]| (?:on|at|in|until|to|that|yet|so)\b)"
)
_QUOTED_TO_DENY = words(
    r"(?P<said>[\"“«„'‘][^\"“”«»]{5,}?[\"”»“'’]) ?(?:[—–:,-]|\.\.\.|…)+ ?(?:(?:they|it|we|that|this|he|she)(?: really| just)? (?:are|is|was|were|do|does|did|have|has)(?: not|n['’]t)\b|(?:that|this|it|which) (?:is|was) (?:wrong|untrue|outdated|no longer \w+|not \w+)|no longer\b|wrong\b|not (?:so|true|any ?more|right|correct|yet)\b|untrue\b|outdated\b)"
)
_SELLER = r"(?:vendors?|resellers?|software (?:sellers?|house)|canvassers?|telemarketers?|(?<!the )(?:salesm[ae]n|saleswom[ae]n|sales (?:rep|person|people)))"
_SELLERS_CLAIM = words(  # what is said by who wants to sell something
    rf"(?P<said>\b(?:an?|the|some|one|that|another) (?:[\w’'-]+ ){{0,2}}?{_SELLER}\b[^.;]{{0,60}}?\b(?:claims?|claimed|says?|said|tells?|told|swears?|swore|insists?|insisted|reckons?|reckoned|maintains?|found|finds|counted|counts|announced|estimates?|estimated|came up with|alleges?)\b[^;]+)"
)
_SELLERS_STORY = _around(
    rf"\b(?:an?|the|that|some|their) {_WORDS}{{0,2}}?{_SELLER}['’]s? (?:\w+ )?(?:story|line|claim|tale|promise|view|opinion|theory) (?:is|was|goes|went)(?: that)?,? "
)
_TO_EACH_OWN = words(  # "Brides approve the proof by mail; that's between them and the designer"
    r"(?P<said>[^;]{5,}?(?:[;,]|\s[–—-])(?: and| but)? ?(?:that|this|it|which|what they do)(?:['’]s| is) (?:between (?:them|him|her) and [^;,.]+|(?:their|his|her) (?:own )?(?:affair|business|matter|problem|look-?out|thing)\b|none of (?:our|my|your) (?:business|concern)|no (?:affair|business|concern) of (?:ours|mine|yours)))"
)
_I_WOULD_START = words(r"(?P<said>\bi(?:['’]d| would) (?:rather )?(?:start|go live|begin|launch|switch)\b[^;]*)")
_HANDS_OFF = words(
    r"(?P<said>(?:^|[^,;:])*?\b(?:is|are|must|should|may|shall|will)(?: not|n['’]t) (?:to )?(?:be )?(?:touched|interfered with|changed by this|meddled with)\b|[^;]*,? (?:so |and )?(?:please )?hands off\b|[^;]*?,? (?:and )?(?:is|are|stays?|remains?|does|do)(?: not| no|n['’]t| none| of no) (?:concern|(?:of )?your (?:concern|business))(?: you| of yours| this)?(?=\W*$|[,;.]))|\b(?:leave|let|leaving) (?P<wished>[^;,]{3,60}? (?:alone|in peace|as (?:it|they) (?:is|are)|where (?:it|they) (?:is|are))\b)"
)
_ASIDE = words(  # "We have Qonto for the bank too, leave that one aside"
    r"(?:^|[;,:] )(?P<said>[^;:,]{5,}?)(?:,| [–—-]) (?:but |and |so )?(?:(?:please )?(?:leave|set|put|keep) (?:it|that|this|them|those)(?: one)? (?:aside|to one side|out)|(?:please )?(?:ignore|forget|disregard|skip) (?:it|that|this|them|those)(?: one)?|(?:which )?(?:you|we) (?:can|may|should) (?:safely |just )?(?:ignore|forget(?: about)?|disregard|leave (?:aside|out))(?: (?:it|that|this|them|those))?(?: one)?)(?= (?:for|here|in) |\W*$|[,;.:)])"
)
_OUTSIDER = r"(?:(?:brother|sister|father|mother)-in-law|neighbou?r|cousin|uncle|aunt|friend|acquaintance|competitor|supplier|distributor|old (?:classmate|colleague))"
_WROTE = r"(?:wrote|writes|sent|sends|said|says|told|mailed|texted)"
_QUOTES_OUTSIDER = words(
    rf"\b{_OUTSIDER}\b[^.;]{{0,40}}?\b{_WROTE}\b[^.;\"“]{{0,40}}?[\"“](?P<said>[^\"“”]{{5,}})|[\"“](?P<wished>[^\"“”]{{5,}})[\"”],? (?:(?:an?|my|our|the) (?:\w+ ){{0,2}}?{_OUTSIDER} (?:\w+ )?{_WROTE}|{_WROTE}(?: to)?(?: me| us)? [^.;]{{0,25}}?{_OUTSIDER})\b"
)
_AT_FIRST_IN = words(
    r"(?P<said>(?:^|[^,;:])*?\b(?:at first|originally|initially|to begin with)\b[^,;]*?),? (?:but |and |then |until |later )*(?:we|they|he|she|i|it|that|the \w+)(?: have| has| had| was| were)?(?: since| then| later| now)* (?:took|taken|dropped|struck|removed|cut|left (?:it|them|that) out|abandoned|changed|scrapped|gave up)\b"
)
_ONE_NOT_USED = words(  # "What we don't use is Service Hub: complaints go into Zendesk"
    r"\b(?:what|(?:the|an?) (?:one |only )?(?:thing|part|module|product|program|bit|piece|app|one)s?(?: that| which)?|all) (?:that )?(?:we|they|nobody here|none of us) (?:(?:do|did|does)(?: not|n['’]t)|never|no longer|neither) (?:\w+ )?(?:use[sd]?|have|had|own|buy|bought|need|want|run|touch|work with|pay for)(?: at all| any ?more| here| yet)? (?:is|are|was|were)(?P<said> [^:;,.]+)|"
    r"\b(?:we|nobody here) (?:use|have|run|bought|own)s? (?:everything|all of it|the lot|all of them|every part of it),? (?:but|except|save)(?: for)?(?P<wished> [^:;,.]+)"
)
_VOTED_DOWN = words(  # in minutes and lists: "Rejected: moving the accounts to Odoo"
    r"^\W*(?:\d[\d.]*[.)]? )?(?:(?:also|then|again) )?(?:rejected|refused|declined|defeated|withdrawn|discarded|abandoned|shelved|vetoed|thrown out|(?:turned|voted) down|not (?:carried|approved|accepted|adopted|granted|agreed|passed|wanted)|off the table|motion (?:lost|failed|defeated|rejected))(?: (?:also|too|again|unanimously))*(?: (?:by|with|at) [^:]{2,30})?\s?(?::|[–—]| -) ?(?P<said>.+)$"
)
_SOMEBODY_WHO = words(  # "a Mr. Kallenbach who's evaluating SugarCRM"
    r"\b(?:(?:an?|some|that|one|any) (?:[\w-]+ ){0,2}?(?:mr|mrs|ms|dr|prof)\b\.? ?[\w’'-]*|(?:an?|some|any|that) (?:[\w-]+ ){0,2}?(?:man|woman|fellow|chap|student|person|stranger|caller|lady|gentleman|lad|girl|boy)),? (?:who|that|calling|asking|writing|claiming|saying)(?:['’]s| is| was| has| says?| claims?)?(?P<said> [^.;]*)"
)
_OTHER_SIDE = words(
    r"(?P<said>[^;]*\bfor the (?:other|opposite|opposing|selling|buying) (?:side|party|firm|house)\b[^;]*)|"
    r"\b(?:at|of|from|with) (?:our|the|a|one of our|my) (?:[\w-]+ ){0,2}?(?:customers?|clients?|suppliers?|bank|insurers?|landlord|distributors?|tenants?|vendors?|carriers?|principals?)\b[^;]*?(?P<wished>\b(?:her|his|their|its) (?:[\w-]+ ){0,2}?(?:officers?|managers?|directors?|heads?|controllers?|boss|chief|buyers?|clerks?|department|lawyers?|counsel)\b[^;]*)"
)
_GRANTED_BY = r"(?:town hall|(?:city|town|county|district|parish|local|borough) council|council|municipality|city|county|state|ministry|government|authorit(?:y|ies)|customs(?: office)?|excise|tax|health (?:office|board|authority)|harbour master|port authority|notary|court|bishop|diocese|planning office|fire (?:brigade|service|department)|building (?:office|inspector)|inspectorate|regulator|registry|tax office|landlord|insurers?|bank)"
_GRANTED_OUTSIDE = words(  # what somebody outside permits: "Approvals for pavements come from the town hall by e-mail"
    rf"(?P<wished>(?:^|[^,;:])*?\b(?:the|our) (?:[\w-]+ ){{0,2}}?{_GRANTED_BY}(?: (?:people|office|officers?|clerks?|lot|inspectors?))? (?:\w+ )?(?:approves?|releases?|clears?|permits?|authori[sz]es?|signs?(?: off)?|consents?|grants|passes|stamps) [^;]*)|"
    rf"(?P<said>[^;]*\b(?:approvals?|permits?|permissions?|consents?|licen[cs]es?|authori[sz]ations?|clearances?|releases?)\b[^;,.]{{0,40}} (?:come|comes|came|are (?:given|issued|granted|sent)|is (?:given|issued|granted|sent)|arrives?|gets? sent) (?:back )?(?:by (?:e-?mail|post|letter|fax|phone) )?(?:from|by) (?:the|our|his|an?) (?:[\w-]+ ){{0,2}}?{_GRANTED_BY}\b[^;]*)"
)
_THEIR_AFFAIR = words(  # "90 rail cars a month, but those are the railroad's business and stay out of this"
    r"(?P<said>[^;]{5,}?)(?:[;,]|\s[–—-]|\()(?: and| but| though| only)* ?(?:that|this|it|these|those|they|which|all of (?:it|them|which))(?: all| both)?(?:['’]s| is| are|['’]re) (?:the |our |an? )?(?!our\b|ours\b|my\b|mine\b)(?:[\w-]+ ){0,2}?[\w-]+['’]s? (?:own )?(?:affairs?|business|matter|concern|problem|job|worry|headache|department|thing)\b"
)


_PLAIN = tuple(kind for kind in HARD if kind != STATE)
VALUES = ("date", "money", "quantity", "choice")
_TELLING = ("date", "money", "quantity", "people", "list", STATE, SIGNAL)
FRAMES: Sequence[tuple[Words, str, Sequence[str]]] = (
    (_ASKS, ASKED, _PLAIN),
    (_ASKED_ONCE, ASKED, (STATE,)),
    (_LEFT_OPEN, ASKED, _PLAIN),
    (_SUPPOSES, "conditional", ()),
    (_UPON, "conditional", ()),
    (_ONLY_THEN, "conditional", HARD),
    (_DENIES, "negated", ()),
    (_NOT_DECIDED, "hedged", HARD),
    (WRONGLY, "negated", ()),
    (_OF_NOBODY, OF_OTHERS, ()),
    (_RUMOUR, "hedged", HARD),
    (_NO_LONGER_SO, "past", ()),
    (_WAS_PLANNED, "past", ()),
    (_SCRAPPED, DISOWNED, ()),
    (_MIXED_BEHIND, DISOWNED, ()),
    (_PROPOSED_THEN_NOT, "negated", ()),
    (_LISTED_BY_OTHERS, OF_OTHERS, ("list", "text")),
    (_TAUGHT, OF_OTHERS, ()),
    (_HEADLINE, OF_OTHERS, ()),
    (_TRIED_OUT, "conditional", ("text", "list", "quantity", SIGNAL)),
    (_THERE_WAS_A_TIME, "past", ()),
    (_NOT_OF_THAT_KIND, "negated", ()),
    (_UNREAL, "past", ("date", "money", "quantity", "choice")),
    (_FORECAST, "hedged", ("quantity",)),
    (_OFFERED_A_ROLE, "hedged", ("people",)),
    (_NEWCOMER, ASKED, ("date", "choice")),
    (_SO_NAMED, ASKED, ("system",)),
    (_LEARNT_ELSEWHERE, OF_OTHERS, ("system",)),
    (_NO_SAY, "negated", ("people",)),
    (_ASKED_WHERE, ASKED, tuple(kind for kind in _PLAIN if kind != "list")),
    (_YEAR_OF_A_PLAN, "hedged", ("quantity", "money")),
    (_IF_THEN_WOULD, "hedged", ("list", "people", STATE)),
    (_SOME_DAY, "hedged", ("list", "people", "system", STATE)),
    (_TO_BE_SETTLED, "hedged", (STATE,)),
    (_CALLED_OFF, "negated", tuple(kind for kind in _TELLING if kind not in (SIGNAL, STATE))),
    (_OF_ANOTHER, ASKED, ("date", "money", "quantity", "choice")),
    (_IS_A_NAME_OF, ASKED, ("date",)),
    (_WERE_GOING_TO, "past", ("date", "money", "list", STATE, SIGNAL)),
    (_SEEN_WISHED, "hedged", (STATE,)),
    (_TOLD_BY, "hedged", HARD),
    (_YOU_WRITE, OF_OTHERS, ()),
    (_LONG_AGO, "past", (STATE, SIGNAL)),
    (_LAST_TIME, "past", ()),
    (_USED_TO, "past", (STATE, SIGNAL)),
    (_NOTHING_CHANGES, ASKED, ("list",)),
    (_OFFERED_BY, OF_OTHERS, ()),
    (_OPTION, "hedged", ("list", "date", "money", "quantity", STATE, SIGNAL)),
    (_LATER_PHASE, "deferred", ("list", "system", "date", "quantity")),
    (_HAS_LEFT, "past", ("people",)),
    (_NEVER_USED, "negated", ("system",)),
    (_BOUGHT_THEN_NOT, "past", ("system", "choice")),
    (_UNTIL, "past", ()),
    (_UNTIL_THEN, "past", ()),
    (_BEFORE_THAT, "past", ()),
    (_LASTED_UNTIL, "past", (STATE, SIGNAL, "quantity")),
    (_OF_BEFORE, "past", ("quantity", "money", "date")),
    (_WILL_BE, "hedged", ("people",)),
    (_BEFORE_LEAVING, "past", ("people",)),
    (_CAME_FROM, OF_OTHERS, ()),
    (_ANOTHER_TELLS_OF_ITSELF, OF_OTHERS, ("date", "money", "quantity", "system", "choice")),
    (_JOKED, "negated", ()),
    (_MAY_BE, "hedged", (STATE, "list")),
    (_ONCE_IN, "past", ("list", "system", "date", "money", "quantity")),
    (_AT_FIRST_IN, "past", ("list", "system", "date", "money", "quantity")),
    (_HANDS_OFF, OUT, (OTHER_SYSTEMS,)),
    (_ASIDE, OUT, ("list", "system")),
    (_QUOTES_OUTSIDER, OF_OTHERS, ("system", "money", "quantity", "date", "people", STATE, SIGNAL)),
    (_BUT_NO_PART, OUT, ("list", "choice", OTHER_SYSTEMS)),
    (_HAS_NO_PLACE, OUT, ("system", "list", "date", "quantity", "money")),
    (_WISHED_BY_EACH, "hedged", ("date", "money", "quantity")),
    (_DO_NOT_COUNT, ASKED, ("quantity",)),
    (_NOR, "negated", ("system", "list")),
    (_RIVAL, OF_OTHERS, ("system",)),
    (_CANNOT_BE, "negated", ("date",)),
    (_NO_SO, DISOWNED, ("date", "money", "quantity")),
    (_WORK_DONE, "past", ("people",)),
    (_PROPOSED_BY, "hedged", ("money", "date", "quantity")),
    (_QUOTED_TO_DENY, "negated", ()),
    (_I_WOULD_START, "hedged", ("date",)),
    (_SEEN_THERE, OF_OTHERS, ()),
    (_CITED_FROM, OF_OTHERS, ()),
    (_NO_MEASURE, OF_OTHERS, ()),
    (_SELLERS_STORY, OF_OTHERS, ()),
    (_COMPARED, "negated", ("system",)),
    (_LIKENED, "negated", ("system",)),
    (_WORKS_ELSEWHERE, OF_OTHERS, ("people",)),
    (_BEST_KNOWN, ASKED, ("system",)),
    (_BY_HAND, ASKED, ("system",)),
    (_OVER, "past", ("choice",)),
    (_NOT_SIGNING, ASKED, ("choice",)),
    (_PUT_DOWN_AS, "negated", ("people",)),
    (_CONTACT_THERE, OF_OTHERS, ("people",)),
    (_ONE_NOT_USED, "negated", ("system", "list")),
    (_VOTED_DOWN, "negated", ()),
    (_SOMEBODY_WHO, OF_OTHERS, ("choice", "system", "money")),
    (_OTHER_SIDE, OF_OTHERS, ("people",)),
    (_GRANTED_OUTSIDE, OF_OTHERS, ("text", SIGNAL, STATE)),
    (_THEIR_AFFAIR, OUT, ("quantity", "list", OTHER_SYSTEMS)),
    (_OF_A_PERSON, ASKED, ("date", "choice")),
    (_VISIT_US, ASKED, ("date",)),
    (_SELLERS_CLAIM, "hedged", ("quantity", "text", STATE)),
    (_TO_EACH_OWN, OF_OTHERS, ("list", "date", "money", "quantity", STATE, SIGNAL)),
)
BEHIND: Sequence[tuple[Words, str, Sequence[str]]] = (
    (_WORKS_ELSEWHERE_BEHIND, OF_OTHERS, ("people",)),
    (_PLANNED_BEFORE, "past", ()),
    (_SCRAPPED_BEFORE, DISOWNED, ()),
    (_CORRECTED_BEFORE, DISOWNED, ()),
    (_MIXED_BEFORE, DISOWNED, ()),
    (_WAS_BEFORE, "past", ()),
    (REFUSED_BEFORE, "negated", _TELLING),
    (DENIED_BEFORE, "negated", ()),
    (_TAKEN_AWAY_BEFORE, "negated", _TELLING),
    (HOLD_ON, DISOWNED, ()),
    (_OF_ANOTHER_BEFORE, ASKED, VALUES),
    (_NOT_TO_BE_TAKEN_BEFORE, ASKED, VALUES),
    (_NEVER_USED_BEFORE, "negated", ("system",)),
    (_OF_BEFORE_BEHIND, "past", VALUES),
    (_NOT_SO_HERE, OF_OTHERS, ()),
    (_THEIRS, OF_OTHERS, ()),
    (_DO_NOT_COUNT_BEHIND, ASKED, ("quantity",)),
    (_NOT_DECIDED_BEHIND, "hedged", ("money", "date", "quantity", "list")),
    (OVER_BEFORE, "past", ("system", "choice")),
)
