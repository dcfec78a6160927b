"""How sure a sentence is of what it says: "the budget is 40k", or "40k, if memory serves", "Karen reckons it's 40k".

What is guessed, remembered, hoped for, heard from somebody or not yet approved is an assumption and no fact (issue: "we guess
8 %"). The words of doubt count where they are said of the statement itself: before the value in its own part of the sentence,
right behind it, or as a comment of their own ("not my department", "At least that's what I'd ask for."). "Our CRM is HubSpot,
I suppose you know it" and "no maybe about it" leave nothing open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from inwriting.reading.moods.remarks import BRACKETS
from inwriting.reading.moods.renewed import without_whether
from inwriting.reading.moods.taken_in import is_about_link
from inwriting.reading.numbers.quantities import ROUGHLY
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import in_any_case
from inwriting.reading.told.prose import mood_of

_THINKING = (
    r"(?:think|thought|guess(?:ing|ed)?|suppos(?:e|ed|ing)|assum(?:e|ed|ing)|presum(?:e|ed|ing)|imagin(?:e|ed|ing)|believ(?:e|ed|ing)(?! in\b)|suspect(?:ed)?|"
    r"reckon(?:ed)?|fancy|gather(?:ed)?|figure|estimat(?:e|ed|ing)|conclude)"
)
_THINKS = (  # the writer, by an opinion
    rf"(?:\b(?:i|we|one)(?:['’](?:d|m|re|ve))? (?:(?:would|do|can only|could only|rather|am|are|was|were|kind of|sort of|only|just|might|should|must|still|always) )*{_THINKING}\b(?! you\b)|"
    r"\bi(?:['’]d| would) (?:say|have (?:said|thought))\b|\bi (?:want|wanna) to? ?say\b|\b(?:gut feeling|hunch|guesswork|guesstimate|assumption is|impression (?:is|that)|the impression|feeling (?:is|the|that))\b|"
    r"\bit feels like\b|\bmy money['’]?s on\b|\bi(?:['’]d| would) (?:hazard|venture|wager|bet)\b|\bi hazard\b|\bif i (?:had|have) to (?:name|guess|say|put|pick)\b|\bwe (?:seem|tend) to\b|\b(?:my|our|a|the|best|wild|educated|rough|pure|mere) guess\b|\bit (?:seems|looks|appears)\b|\b(?:i am|i['’]m) thinking(?: of| about)?(?! \w+ing\b)|\bappear(?:s|ing)? to\b|"
    r"\bin my opinion\b|\bmust be\b.{0,40}\bconclude\b)"
)
_REMEMBERS = (
    r"(?:\bif (?:memory serves|i (?:remember|recall)|i['’]m not mistaken|i am not mistaken)\b|\b(?:from|by) memory\b|\boff the (?:top of my head|cuff)\b|\b(?:plucked|pulled) (?:it |that |this )?out of (?:the|thin) air\b|"
    r"\bas (?:far|best|much) as (?:i|we) (?:know|can tell|remember|recall|am aware|are aware)\b|\bas far as (?:i['’]m|we['’]re) aware\b|\b(?:to|as per) (?:the best of )?my (?:knowledge|recollection|understanding|belief)\b|"
    r"\b(?:if|unless) i(?: am|['’]m) (?:very |not |much |greatly |badly |completely )*(?:mistaken|wrong)\b|\bunless i['’]ve\b|\b(?:vague|dim|faint)(?:ly)? (?:memory|remember|recall|recollection)\b|\b(?:only )?half[- ]remember\b|"
    r"\b(?:seem|think) (?:i |to )(?:recall|remember)\b|\bdimly\b|\bin my head\b|\bi forget\b)"
)
_SOMEBODY = r"(?:(?-i:[A-Z])[\w’'.-]+(?: (?-i:[A-Z])[\w’'.-]+)?|s?he|they|people|everybody|everyone|some(?:one|body)|sales|the \w+(?: \w+)?|our \w+|my \w+)"
_HEARD = (
    r"(?:\boverh(?:eard?|earing)\b|\b(?:i|we)(?:['’]ve| have)? (?:only |just )?(?:caught|picked up|got wind of) (?=[€£$\d]|something\b)|\brumou?r\w*\b|\bwhisper\w*|\bgossip\b|\bhearsay\b|\b(?<!final )(?<!last )word (?:in|on the|is (?:that|out|going)|has it)\b|\bthere(?:['’]s| is| was)(?: some| much)? (?:talk|mention)\b|\bthey (?:tell|told|say|said)\b|"
    r"\b(?:i|we)(?:['’]ve| have)? (?:was|were|am|are|been) (?:told(?! (?:not )?to\b)|informed|led to believe|given to understand)\b|\b(?:i|we)['’](?:m|re|ve been) (?:told(?! (?:not )?to\b)|informed|given to understand)\b|\binkling\b|\bsuspicion\b|\bfrom what (?:i|we)(?:['’]ve)? (?:hear|heard|gather|know|understand)\b|\b(?:i|we) (?:hear|heard)\b(?! (?:of|about) you)|"
    r"\bpeople (?:are saying|say|keep saying|like to repeat)\b|\bit (?:is|was|has) (?:being |been )?(?:said|learnt|learned|heard|told|believed|understood|assumed|thought|suggested|mentioned)\b|"
    r"\baccording to (?!(?:the |our )?(?:\w+ )?(?:report|contract|erp|crm|system|log|invoice|plan|charter|audit|count|figures|board|minutes)\b)|"
    rf"\b(?:has|have|had) (?:spoken|talked) (?:of|about)\b|\b{_SOMEBODY} (?:once |always )?(?:muttered|keeps? hinting|kept hinting|hinted|hints|swears?|claims|claimed|reckons|insists|seems to think|thinks|fancies|spoke of|speaks of|suspects?|guesses|supposes|imagines|(?:proposes|suggests|is pushing for|pushes for)(?=(?: the| a| about| around| maybe)?\W*$))\b(?! (?:in|the solution|that you)\b)|"
    r"\bsome(?:one|body)\b[^,;]{0,30} (?:mentioned|told|said|spoke)\b|\bi (?:only )?heard\b|\b(?:we )?understand (?:from|that)\b|\bas i understood\b|\bi understood\b|\bnamed to me\b|\bthe (?:brochure|minutes|old \w+)\b[^,;]{0,30} (?:says?|had|has)\b|\bmentioned (?:it )?(?:in|as|to)\b)"
)
_UNSURE = (
    r"(?:\b(?:not|n['’]t) (?:\w+ )?(?:sure|certain|convinced)\b(?! (?:about|abt|of|how|only|whether (?:you|they))\b)|\bunsure if\b|\b(?:can(?:not|['’]?t)|could(?: not|n['’]t)|wouldn['’]t) (?:\w+ )?(?:swear|promise|say|vouch|guarantee|bet|verify)\b|"
    r"\bno (?:idea|clue|guarantees?|promises?|count behind|basis|way of knowing)\b|\b(?:have|has)n['’]t the (?:foggiest|faintest|slightest)\b|\bdunno\b|\b(?:do not|don['’]t|dont|didn['’]t) (?:know|dare|quote (?:me|us)|hold (?:me|us)|hang (?:me|us)|pin (?:me|us)|take (?:it|that|this) as|take my word)\b|"
    r"\bwho knows\b|\b(?:would|should)(?:n['’]t| not) (?:bet|think|be surprised)\b|\bbe (?:amazed|surprised|astonished) if\b|\bpretty sure\b|\bis(?:n['’]t| not) known\b|\b(?:a|any|some) (?:shot|stab) in the dark\b|\bfinger in the air\b|"
    r"\banybody['’]?s guess\b|\banyone['’]?s guess\b|\bpinch of salt\b|\bgospel\b)"
)
_CHECKED = r"(?:been )?(?:released|approved|signed off|confirmed|agreed|decided|granted|sanctioned|finali[sz]ed|allocated|counted|verified|measured|checked|examined|fixed|set|promised|asked)"
_PENDING = (
    rf"(?:\b(?:has|have|is|are)(?: been)? applied for\b|\bno (?:vote|answer|reply|decision|signature|approval)(?: on (?:it|that|this))?(?: (?:so far|yet|as yet)|(?=\W*$))|\byet to (?:sign|approve|agree|confirm|decide|release|hear|be|say)\b|\b(?:has|have|is|are|was|were)(?: not|n['’]t) (?:yet )?{_CHECKED}\b|\bnot (?:yet )?{_CHECKED}\b|\bnot (?:yet )?(?:final|firm|official|dared to ask)\b|\bisn['’]?t in yet\b|"
    r"\bawait(?:ing|ed|s)?\b|\b(?:still )?pending\b|\bto be (?:confirmed|approved|decided|verified|checked|agreed|nominated)\b|\b(?:tbc|tbd|tba)\b|\bplaceholder\b|\bdummy\b|\btentativ\w+|\bprovisional(?:ly)?\b|\bball-?park\b|"
    r"\bpencil\w*|\bunder (?:process|review|discussion|consideration)\b|\b(?:am|is|are|['’]m|['’]re) (?:still )?waiting (?:for|to hear)\b|\b(?:need|have|['’]d have|has|must|will have) to (?:check|ask|look it up|look|dig)\b|\bwill look it up\b|"
    r"\bmade (?:that|it|this) up\b|\binvent(?:ed)? (?:the|that|this) (?:number|figure)\b|\bdefault value\b|"
    r"\bnothing(?: is| has been|['’]s) (?:final|fixed|finali[sz]ed|promised)\b|\bno ?(?:body|one|body['’]s)(?: here| upstairs)?(?: has|['’]s| is)? (?:ever |actually |formally |even )?(?:counted|signed|checked|confirmed|approved|measured|told|picked|chosen|chose|final|fixed|finali[sz]ed|decided|promised|vouch\w*|agreed to be)\b|"
    r"\bnobody can vouch\b|\bnever (?:really )?(?:counted|checked|measured|verified|saw)\b|\b(?:have|had|did)(?: not|n['’]t) (?:yet )?(?:checked|verified|seen|see|find|asked|dared|login|log)\b|\bwithout (?:having )?(?:seen|counted|checked|counting|checking|seeing)\b|"
    r"\bcan(?:not|['’]?t) find (?:the|it)\b|\bno figure agreed\b|\bbefore (?:i|we) have asked\b)"
)
_WISHED = (
    r"(?:\b(?:would|['’]d) be (?:\w+ )?(?:lovely|nice|great|wonderful|ideal|perfect|delighted|grand|splendid)\b|\bthe dream\b|\bday-?dream\b|\bin (?:an|the) ideal (?:world|case)\b|\b(?:would|['’]d) (?:love|like) (?:it|this|that) to be\b|\b(?:would|['’]d) like to have (?=(?-i:[A-Z])\w+ (?-i:[A-Z]))|\bhop(?:e|es|ing) (?:that )?(?=(?-i:[A-Z])[a-z]+ )|\bfingers crossed\b|\b(?:i|we)(?:['’]d| would) (?:love|like) to (?:think|believe|see)\b|"
    r"\b(?:my|our) hope is\b|\bhop(?:e|es|ing) (?:that )?(?!you\b|your\b)\w+(?: \w+)* (?:will|would|can|could|says?|steps?|takes?)\b|\b(?:i|we) wish (?!to\b)\b|\bwith (?:(?:a bit of|some|any|a little) )?luck\b|\bhop(?:e|es|ing) to (?:get|find|raise|receive)\b|\bsome ?day\b|\bone day(?=\W*$)|\bdream of\b|\bhoped for\b)"
)
_GUESSES = r"probably|likely|perhaps|maybe|possibly|presumably|supposedly|reportedly|apparently|conceivably|allegedly|tentatively|provisionally|hopefully|theoretically|potentially|prob|in all (?:likelihood|probability)"
_ADVERB = rf"(?:{_GUESSES}|ideally)"
_NOT_YOURS = (
    r"(?<!you )(?<!you will )(?<!you['’]ll )(?<!you may )",
    r"(?! (?:you|your|drop|start|call|the (?:fastest|oldest|best)))",
)
_MAYBE = rf"\b{_ADVERB}\b".join(_NOT_YOURS)
_COMING = (  # who or what may come to be
    r"(?:\b(?:might|may|could)(?: well| possibly| also)* (?:b|be|become|have|take|takes|join|act|end up|come|look|get|rise|grow|increase|climb|go (?:up|down|live)|slip|slide|move|shift|drop|fall|shrink|change)\b(?! (?:\w+ed|sent|put|spent|made|given|found|seen|reached|met)\b)|\b(?:is|are|was|were|being) (?:\w+ )?(?:expected|likely|tipped|supposed|rumou?red|considered|proposed|mentioned|floated|suggested) (?:to|for|as)\b|"
    r"\b(?:is|are) (?:being )?(?:talked (?:of|about)|mooted|bandied about|tipped)\b|\b(?:has|have) been (?:proposed|mentioned|floated|suggested)\b|\b(?:is|are) being considered\b|\bbest odds\b|\bin the running\b|\bnatural choice\b|\bfavourite\b|\bleaning towards\b|\bi will propose\b|\bcan picture\b|\bconceivable\b|"
    r"\bwe['’]ve asked for\b|\bwould (?:become|fall|presumably|most likely|probably)\b|\bsome such\b|\bsth like\b|\b(?:hinting|muttered) (?:something )?(?:at|about)\b|\bi had\b.{0,30}\bin my head\b|\bjust to not leave\b|\bfor now, which is to say\b|\bwe can always change\b|"
    r"\bstrikes me as\b|\bplausible\b|\bfuture (?:crm|erp)\b|\bwas there .{3,40}\?)"
)
_SHOULD = r"\b(?:should (?:be|have been)|ought to be)\b(?! (?:put|sent|addressed|directed|made|copied|asked|\w+ed)\b)"
_ONLY_IF = (  # what must come first
    r"(?:\b(?:provided(?! by\b)|providing|assuming|subject to|depending on|depends on|contingent on|unless)\b(?! you\b)|\bif (?!it\b|you\b|your\b|any\b|necessary\b|possible\b|needed\b|i (?:recall|remember)(?:ed)?(?: rightly)? your\b)\w+|"
    r"\bonce (?!i\b)[^,;]{3,60}\b(?:confirm\w*|approv\w*|agree\w*|sign\w*|release\w*|appoint\w*)\b)"
)
_DENIED = lazy.pattern(  # "no maybe about it", "this is not a guess", 'isn't a "perhaps" sort of word'
    r"[\"“][^\"“”]{2,30}[\"”]|\b(?:no|not an?|not|nothing(?: more| left)? to|(?:isn|needn|don|doesn|wasn)['’]?t(?: an?| from| to)?|is(?:n['’]t| not) what (?:i|we)|never an?|no longer|room for|not have any|many|no question mark behind|anyone(?: \w+)?|whatever anyone may)\s"
    r"(?:more )?(?:guess\w*|maybes?|perhaps\w*|probably|question mark|estimates?|doubts?|suppos\w+|ifs|wishful thinking|from memory|memory|believe|assumptions?)\b|\bif you ever\b|\bwhatever (?:you|anyone)\b[^,.;]*",
    re.I,
)


def _any(*patterns: str) -> re.Pattern[str]:
    return lazy.pattern("|".join(patterns), re.I)


_OPINION = (_THINKS, _REMEMBERS, _HEARD, _UNSURE)
_BEFORE = {  # what stands before a value of a kind and leaves it open
    "": _any(
        *_OPINION,
        _PENDING,
        _WISHED,
        _MAYBE,
        _COMING,
        _ONLY_IF,
        _SHOULD,
        r"\b(?:i|we) count on\b|\b(?:i|we)(?: have|['’]ve)? (?:applied|asked|requested|put in)(?: \w+){0,4} for\b|\bsomething like\b|\blet['’]?s say\b|\bsay (?=(?-i:[A-Z])\w+ (?-i:[A-Z])\w+ (?:for|as)\b)",
    ),
    "quantity": _any(*_OPINION, _PENDING, _WISHED, _MAYBE, _COMING, _ONLY_IF, r"\bforecasts?\b"),
    "aim": _any(  # of an aim "it should be" states it
        *_OPINION,
        _PENDING,
        _MAYBE,
        _COMING,
        _ONLY_IF,
        r"\b(?:dream is|ideal (?:world|case)|fingers crossed|love (?:it|this|to (?:think|see))|rather hoping|hop(?:es?|ing|ed) (?:to|for|it|that)|hope is)\b(?! (?:you|your|this)\b)",
    ),
    "choice": _any(*_OPINION, _WISHED, _MAYBE, _ONLY_IF, _SHOULD),  # that nothing is signed yet is what it says
    "system": _any(
        *_OPINION,
        _WISHED,
        _MAYBE,
        _COMING,
        r"\bpeople are saying\b|\b(?:provided(?! by\b)|unless)\b|\bif my\b|\bdepending on\b",
    ),
}
_LIES_IN = lazy.pattern(  # "I'm told that the books are in Xero" is said of Xero; "we assume the data in Lawson is clean" is not
    r"\b(?:is|are|was|lives?|sits?|kept|planned|held|runs?|done|managed|handled|tracked|booked|works?|working) (?:in|on|with|from|through|out of) (?:the |our )?$",
    re.I,
)
_IN_A_SYSTEM = lazy.pattern(
    r"\b(?:in|into|inside|from|to|of|via|with) (?:the |our )?$", re.I
)  # said of what lies there
_LAST = r"(?=\W*(?:$|[.,;)!?–—-]))"
_IF = r"(?<!know )(?<!see )(?<!ask )(?<!check )(?<!tell )\bif (?!it\b|you\b|your\b|u\b|any\b|necessary\b|possible\b|needed\b)\w+"
_TRAILS = rf"(?:{_ADVERB}|or (?:thereabouts|something(?: like that)?|the like|some such(?: thing)?)|some such(?: thing)?|i (?:think|guess|believe|suppose|reckon)){_LAST}"
_BEHIND = lazy.pattern(  # right behind the value, in its own part
    rf"\W{{0,3}}\?|\W{{1,3}}(?:tbc|tbd|tba)\b|\W{{1,3}}or so (?:i|we|they|he|she|it)\b|[^,;.]{{0,60}}?(?:\?\?|\b{_TRAILS}|{_THINKS}|{_REMEMBERS}|{_UNSURE}|{_PENDING}|{_COMING}|\bis what (?:i|we) (?:expect|hope|want|would like)\b|\b(?:has|have|is|are)(?: been)? (?:asked for|requested)\b|\b(?:provided(?! by\b)|unless|subject to|depending on)\b|"
    r"\bpeople like to repeat\b|\bthat (?:he|she|they) (?:has|have) in mind\b)|"
    rf"[^,;.]{{0,30}}?(?:{_IF}|\bwould be\b(?! (?:enough|sufficient|all we (?:need|want|ask)|fine|ideal|ok|okay|nice|great|good|the one)\b))",
    re.I,
)
_BEHIND_CHOICE = lazy.pattern(
    rf"\W{{0,3}}\?|[^,;.]{{0,60}}?(?:\?\?|\b{_TRAILS}|{_THINKS}|{_REMEMBERS}|{_UNSURE})", re.I
)
_FIRM = lazy.pattern(
    r"\W{1,3}(?:and )?(?:that['’]?s |that is )?(?:firm|fixed|final|decided|approved|confirmed)\b", re.I
)
_AGAIN = r"\W*(?:(?:please|and|but|though|although|yet|or|only|well|hm+|oh|which|also|so)[ ,]+)*"
_ALONE = r"(?=\W*$|[,;.!?]|\s(?:so|but|though)\b)"
_REMARKS = (  # what takes back the words before it, in a part or in a sentence of its own
    r"at least(?: that['’]?s| there)|then again|wait\b|hang on|scratch that|correction,|do they still|please verify|kindly verify|i mean,|i say that|i forget|hm+\b|(?:still )?(?:has yet )?to be (?:confirmed|approved|verified|checked|agreed)\b|(?:tbc|tbd)\b|"
    r"(?:so )?(?:please )?(?:do not|don['’]t|dont) (?:(?:quote|hold|hang|pin) (?:me|us|it|that|this)|take (?:it|that|this|my|our))\b|or (?:was|is|did) (?:it|that|he|she|they)\b|or (?:he|she) (?:was|is)\b|(?:that|it|this)(?:['’]s| is| was) (?:just |only |merely |more |rather )?(?:the (?:date|number|figure|name|story) (?:i|we|that)\b|a (?:guess|hope|wish|stab|dream)\b|my (?:guess|hope|wish)\b|what (?:i|we|he|she|they)(?:['’]d| would| had)? (?:ask|hope|hoped|heard|think|thought|put|wrote|scribbled|guess)\b|what (?:(?:i|we)(?:['’]d| would)|(?:he|she|they)(?:['’]d| would)?) (?:want|like)\b|what (?:his|her|their|my)\b|not official)|"
    r"(?:i|we)(?:['’]d| would) be (?:amazed|surprised|astonished)|(?:i|we)['’]ve been wrong|no promises\b|best guess|guesswork|tentative|(?:i|we) (?:really )?couldn['’]t tell|not (?:yet )?(?:approved|confirmed|official|final)\b"
)
_REMARK = lazy.pattern(
    rf"{_AGAIN}(?:{_REMARKS}|(?:{_PENDING}|{_UNSURE}){_ALONE}|nothing (?:is )?(?:final|fixed|agreed|finali[sz]ed|promised)(?: there| yet| on that)?{_ALONE})",
    re.I,
)
_COMMENT = lazy.pattern(
    rf"{_AGAIN}(?:{_REMARKS}|(?:{_THINKS}|{_MAYBE}){_ALONE}|{_REMEMBERS}|(?:(?:i|we|he|she|they|nobody) )?(?:{_UNSURE}|{_PENDING})(?! (?:if|whether|what|which|who|how)\b)|(?:one|we) (?:assumes?|supposes?)\b|(?:so )?i(?:['’]m| am) (?:told|led)|"
    r"(?:the|our|my|his|her|that|this|its) (?:\w+ )?(?:plan|budget|figure|sum|number|amount|money|date|board|boss|owners?|trustees|committee|council|cfo|md|directors?|management|bank|paper|application|request|proposal|grant|partners|family) (?:has|have|is|are|was)(?: not|n['’]t)(?: yet)? (?:been )?(?:approved|agreed|signed|decided|confirmed|released|said yes|seen it)\b|(?:i|we) have (?:nothing|it not) (?:of it )?(?:in writing|written|on paper|signed)|(?:in writing|on paper|of written) (?:i|we) have nothing|nothing (?:is |of it )?(?:in writing|on paper|signed)|"
    r"whether (?:i|we|they|he|she) (?:may|can|will|could|might)\b|so (?:the|they|my|our) [^,.;]{2,40} (?:says?|said|told|tells|claims?)\b|so [A-Z]\w+ (?:says?|said|told|tells|claims?)\b|or (?:so|that['’]s|whoever|did|was)\b|(?:it|that|this)(?:['’]s| is| was| has)(?:n['’]t| not)(?: yet| been)* (?:approved|confirmed|official|final|agreed|released|signed off|decided)\b|(?:so )?treat (?:it|this|that|my|the)\b(?!.*\b(?:fixed|firm|final|binding|agreed)\b)|(?:that|it|this) (?:is )?(?:all )?(?:depend\w*|hangs?)\b|(?:the )?talk with (?:her|him|them) has|(?:he|she|it|they)(?:['’]s| is| are| has|['’]d)? (?:yet to|just does(?:n['’]t| not) know|hasn['’]?t|has not)|"
    r"give or take\b|(?:so )?(?:please )?take (?:it|that|this) (?:as|for) (?:hearsay|gossip|a guess|what it is)|hearsay\b|(?:(?:but|though|and) )?(?:i|we)(?:['’]ve| have)? never (?:really |actually )?(?:checked|counted|measured|asked|verified|saw|seen)\b|ask \w+\W*$|need to check|(?:not|isn['’]?t) my (?:dept|department|area)|nothing is (?:final|fixed|finali[sz]ed)|nobody['’]?s ever|exact (?:data|figures?) (?:is|are)|(?:legal|purchasing|finance|accounts|hr) (?:would|will) know|correct (?:me|us) if|more than that|"
    r"nothing (?:final|fixed|agreed|promised)|we will only know|where \w+ got|(?:the )?(?:figure|number) from the old|(?:i|we) promise no|on what grounds|(?:which|that) (?:the |our )?\w+ (?:looks? at|decides?|votes?)\b|let us see|(?:the )?(?:choice|decision) (?:isn['’]t|is not|comes)|"
    r"(?:but |only )?no ?(?:body|one) has|i (?:have|had|did) not|up to (?:milan|the board)|(?:i|we)(?: have|['’]ve) yet|(?:then )?(?:he|she|they) said (?:to )?ask (?:me|him|her|us|them|[A-Z]\w+) again|ask me again|so (?:i )?(?:dunno|don['’]?t know)|i made (?:that|this|it)|provided\b(?! by)|unless\b|depending on\b|subject to\b|request isn|the request|dummy|default|placeholder|if (?:the|my|our|what|he|she)\b)",
    re.I,
)
_SUPPOSED = lazy.pattern(  # "if the board says yes … and then there would be a budget of", "Were X to come, we would go live on"
    r"(?:^|[:;,.–—-]\s)\W*(?:and |but |so |then )?(?:if (?!you\b|any(?:thing|one|body)?\b)|unless |in case |in the event |suppos(?:e|ing) |should (?=(?:the |our |my )?[\w’'-]+ (?:[\w’'-]+ ){0,3}(?:be|come|get|go|say|agree|happen|approve|buy|choose|decide|win|take|fall|fail|sell|leave)\b)|were (?=(?:[\w’'&-]+ ){1,5}to\b))"
    r".{3,200}\b(?:would|['’]d)\b(?! (?:like|love|appreciate|rather)\b)[^.;]{0,60}$",
    re.I,
)
_ASKS = lazy.pattern(
    r"\W*(?:was|were|is|are|did|didn['’]t|could|might) (?:it |we |they |that )?\w+[^.]*\?|\W*(?:also )?[\w ]+\?\?+",
    re.I,
)
PERHAPS = in_any_case(
    r"\b(?:falou-se|se falou|se habló de|die rede (?:war|ist) von|(?:war|ist) die rede|sprake van|nichts (?:bewilligt|genehmigt|freigegeben)|nada apro[vb]ado|rien (?:de |n['’]est )?(?:voté|décidé|validé)|niets (?:goedgekeurd|toegezegd)|sin aprobar|por aprobar|por aprovar|pendiente de aprobación|he solicitado|hemos solicitado|à valider|zu genehmigen|goed te keuren|vielleicht|eventuell|im gespräch|peut-être|misschien|in gesprek|guess(?:ed)?|reckons?|i['’]d have thought|or thereabouts|chutaria|eu diria|calculo|estimo|(?:on|nous|je)(?: l[ea]s?| l['’])? ?estim\w+|imagino|je dirais|schätze|schätzungsweise|ik schat|todavía no|aún no|ainda não|not (?:yet )?approved|ask me again|yet to (?:hear|say|decide|approve|agree)|made (?:that|it|this)(?: number| figure)? up|nog niet|noch nicht|pas encore|(?:nous|on) pens(?:ons|e) à|de l['’]ordre de|serait|tournerait|rondar[ií]a|sería|seria|dürfte|zou (?=.{0,30}(?:zijn|liggen|worden))|quelque chose comme|algo como|something like|so etwas wie|zoiets als|vermoedelijk|vermutlich|wahrscheinlich|probablement|talvez|quizás?|perhaps|maybe|possibly|hopefully|not sure|unsure|not (?:yet )?set|between nothing and|(?:may|might|could) (?:well )?(?:come|arrive|follow|be (?:available|approved|released|granted))|tentative\w*|subject to|if (?:the |our |my )?\w+(?: \w+)? (?:agrees?|approves?|accepts?|allows?|says?|signs?|nods?|extends?|grants?|lends?|pays?|gives?|releases?|passes)\b|to be confirmed|tbc|depends|placeholder|in passing|ball-?park|draft budget|pencil\w*|don['’]t hold me|nobody has (?:approved|confirmed|promised)|finger in the air|(?:has|have)(?: not|n['’]t) (?:been to|seen|asked|told|approved|agreed|signed|promised)|not (?:asked|agreed|promised)|no(?:body|thing)(?: has| is)? (?:promised|fixed|agreed)|no promises|no figure agreed|figure it['’]ll|could imagine|dreams? of)\b",
)
_ONLY_A_GUESS = (
    r"(?:(?:an?|our|my|still|only|just|very|but|so far|for now|all|this is|that is|that['’]s|it['’]s|as yet|yet|a bit) )*"
    r"(?:unconfirmed|not confirmed|to be confirmed|tbc|tbd|estimates?|estimated|guess(?:es|work|ed)?|unsure|uncertain|not sure|open|draft|indicative|assumptions?|assumed|rough(?:ly)?|tentative(?:ly)?|provisional(?:ly)?|"
    r"perhaps|maybe|probably|under discussion|(?:we|i) hope|hoped(?: for)?|(?:application )?not yet (?:approved|granted|released|agreed)|if (?:approved|granted)|applied for|not (?:yet )?(?:final|decided|approved)|ballpark|\?+)(?:,? (?:figure|number|value|date|only|for now|so far|estimate|guess|yet|application not yet approved|not yet approved|but not (?:yet )?approved))*"
)
_REMARKED = lazy.pattern(rf"(?:[,(]\s?|\s[–—-]\s|\b(?:is|are|was)\s|:\s){_ONLY_A_GUESS}\s*(?=$|[,;.)\n])", re.I)
_GUESS_BEHIND = lazy.pattern(rf"\s?(?:[,(]\s?|[–—-]\s){_ONLY_A_GUESS}\s*(?=$|[,;.)\n])", re.I)
_COUNTED = ("money", "date", "quantity", "aim", "")  # kinds of facts that are guessed by a word behind them
_ALL_OF_IT = lazy.pattern(rf"\W*{_ONLY_A_GUESS}\W*", re.I)
_PART = lazy.pattern(  # where another thing is said
    r";\s|\s[–—-]{1,2}\s|\s\(|\)|(?-i:(?<=[a-z]{3}))[.!?]\s|(?<=[^:]{30}):\s|,\s(?:and|but|so|though|although|while|because|since|yet)\s|,?\sand\s(?:nobody|no one|that|the|you|your|we|i|he|she|it|they|what|please|our|my|if|would|may|might|could)\s|"
    r"\s(?:but|although|though|whereas)\s|,\s(?=(?:who|which|whose|he|she|they|it|you|your|u|that['’]s|thats|only|one|what|even|also|if u)\b)|:\s(?=(?:i|we|it|that|hosting)\b)",
    re.I,
)
_COMMA = lazy.pattern(r",\s")
_SEVERAL = lazy.pattern(r"\b(?:or|between|ought|should|will be)\b|\?", re.I)
_SIGNED = lazy.pattern(r"\b(?:signed|bought|purchased|decided)\b", re.I)
_DIGIT = lazy.pattern(r"\d")
_LONGEST = 400  # characters on either side of a value that are looked at
_SHORT_REMARK = 120  # characters of a sentence that takes back the one before


_LOVELY = lazy.pattern(
    r"\b(?:(?:it|that)(?:['’]d| would) be|would be|['’]d be) (?:lovely|nice|great|good|ideal|wonderful|a dream) (?:to|if) [^.;]{0,40}$",
    re.I,
)
_ONCE_SETTLED = lazy.pattern(  # "Once HR has confirmed the appointment, Ann Lee becomes head of finance"
    r"\W*(?:once|as soon as|only (?:if|when|after)|provided|assuming) [^.;]{3,70}?\b(?:confirm|approv|appoint|agree|sign|clear|decid|settl)\w*",
    re.I,
)


_WERE_IT_SO = lazy.pattern(  # "Were the board to release funds, £20,000 is the number"
    r"\W*(?:were|should|had) (?:the |our |my )?(?:[\w’'-]+ ){1,3}(?:to )?(?:release|approve|agree|say|give|grant|find|allow|come|get|win|decide|sign)\w*\b[^.;,]{0,60},",
    re.I,
)
_NOT_SURE_BUT = lazy.pattern(  # "I'm not sure, but the budget is 30,000"
    r"\W*(?:(?:and|but|so|also|well|honestly|frankly|to be honest|as for \w+)\W+)*(?:i['’]?m|i am|we are|we['’]re)? ?(?:not (?:at all |quite |entirely |absolutely |100 ?% )?(?:sure|certain)(?: (?:of|about) (?:it|this|that))?|unsure|no (?:guarantees?|promises)|"
    r"(?:nobody|no one) (?:has|have) (?:decided|confirmed|agreed|counted|told me)(?: (?:it|this|that|yet|anything))*|nothing (?:is|has been) (?:decided|confirmed|agreed|settled|signed)(?: yet)?|i (?:have not|haven['’]t) (?:checked|counted|asked|verified))"
    r"(?:,| -| –| —)? (?:but|yet|though)\b[^.;]*$",
    re.I,
)


def is_open(text: str, sentence: tuple[int, int], place: tuple[int, int], following: str, kind: str) -> bool:
    """Whether a sentence leaves open what stands at a place of it, by its own words or by the sentence that follows.

    `kind` is that of the fact; `aim` where a writer states it by what should be ("we should be live by May")."""
    first, last = max(sentence[0], place[0] - _LONGEST), min(sentence[1], place[1] + _LONGEST)
    before, behind = _undenied(BRACKETS.sub(" ", text[first : place[0]])), _undenied(text[place[1] : last])
    if _FIRM.match(behind) or (kind == "system" and is_about_link(text[first:last], "question")):
        return False
    if kind not in ("choice", "text", "system") and _WERE_IT_SO.match(text[first:last]):
        return True
    if kind not in ("choice", "text") and (_NOT_SURE_BUT.match(before) or _GUESS_BEHIND.match(text, place[1], last)):
        return True
    if kind in _COUNTED and (_REMARKED.search(text, *place) or _guesses(behind)):
        return True
    if _LOVELY.search(before) or (kind == "people" and _ONCE_SETTLED.match(text[first:last])):
        return True
    head = _own_part(before)
    beside = kind != "system" or _LIES_IN.search(head) or not _IN_A_SYSTEM.search(head)
    if beside and _BEFORE.get(kind, _BEFORE[""]).search(head):
        return True
    if kind != "system" and _SUPPOSED.search(before):
        return True
    tail = _up_to_next(behind)
    own, *more = _COMMA.split(tail)
    if (_BEHIND_CHOICE if kind == "choice" else _BEHIND).match(own) or any(
        _COMMENT.match(part) and not (kind == "choice" and _SIGNED.search(part))
        for part in _comments([*more[:1], *_parts(behind[len(tail) :])])
    ):
        return True
    if _ASKS.fullmatch(text[first:last].strip()):
        return True
    remark = _undenied(following.strip())
    return len(remark) <= _SHORT_REMARK and _REMARK.match(remark) is not None


def _comments(parts: list[str]) -> Iterator[str]:
    """The parts that may be said of what stands before them, up to one that has a number of its own."""
    return takewhile(lambda part: _DIGIT.search(part) is None, parts[:2])


def states(text: str, sentence: tuple[int, int], place: tuple[int, int], following: str, kind: str) -> bool:
    """Whether a sentence states what stands at a place of it, and the words of doubt that it has are said of something else:
    "$60,000 all-in - the order can perhaps be raised before Thanksgiving"."""
    if is_open(text, sentence, place, following, kind):
        return False
    before, behind = _undenied(text[sentence[0] : place[0]]), _undenied(text[place[1] : sentence[1]])
    own, *_ = _COMMA.split(_up_to_next(behind))
    part = f"{_own_part(before)}{text[slice(*place)]}{own}"
    return mood_of(part) == "stated" and not (PERHAPS.search(part) or ROUGHLY.search(before) or _SEVERAL.search(part))


def _undenied(words: str) -> str:
    """The words, without those of doubt that are denied, or named as words."""
    return _DENIED.sub(lambda denied: "·" * len(denied.group()), words)


def _own_part(before: str) -> str:
    """What stands before a value in its own part of a sentence."""
    cuts = [cut.end() for cut in _PART.finditer(before)]
    return before[cuts[-1] :] if cuts else before


def _up_to_next(behind: str) -> str:
    """What stands behind a value in its own part of a sentence."""
    cut = _PART.search(behind)
    return behind[: cut.start()] if cut else behind


def _parts(behind: str) -> list[str]:
    """The parts of a sentence behind that of a value."""
    return [part for part in _PART.split(behind) if part and part.strip()]


def is_guess(words: str) -> bool:
    """Whether words with a number, a date or a sum call it a guess: "EUR 40,000 (estimate)", "perhaps in June"."""
    said = without_whether(words)
    return PERHAPS.search(said) is not None or _REMARKED.search(said) is not None


def _guesses(behind: str) -> bool:
    """Whether the first remark behind a number calls it a guess; what is said before another number is said of that one."""
    guess = _GUESS_BEHIND.search(behind)
    return guess is not None and _DIGIT.search(behind, 0, guess.end() + 1) is None


def is_guess_behind(text: str, start: int, end: int) -> bool:
    """Whether what stands behind a number calls it a guess: "900 orders a week, unconfirmed"."""
    return _GUESS_BEHIND.match(text, start, end) is not None


def is_remark_of_guess(words: str) -> bool:
    """Whether words are no more than such a remark, as in the brackets of a label: "Budget (tbc)"."""
    return _ALL_OF_IT.fullmatch(words) is not None
