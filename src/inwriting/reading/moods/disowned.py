"""What the words around a name say when the system of that name is not there now, or none of this work: "we closed X in the
summer", "the short list is X and Y", "payroll (X) is not affected", "my accountant suggested X and I said no".

A grammar of parts, asked of what no other rule has read: what is done with a system that goes (`_LEFT`), how one is brought up that is
not had (`_BROUGHT_UP`) and turned down (`_REFUSED`), what it is to be later (`_LATER`), and how one is kept out (`_OUT`). Most of it
stands right before the name or right behind it, with what belongs to a name between ("the old … database"). To be kept alone is
said of a system beside the CRM and the ERP only: these are part of the work also where they stay as they are.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from inwriting.reading.model import OF_OTHERS
from inwriting.reading.text import lazy

_ARTICLE = r"(?:(?:the|our|my|his|her|its|their|that|this|an?|any|some|old|former|previous|last|whole|entire|own|good|dear|ancient|legacy|so-called|\d+) )*"
_OF_IT = (  # what is said of a system by a thing of its
    r"(?:['’]s)?(?: (?:crm|erp|systems?|software|database|licen[cs]es?|subscriptions?|contracts?|accounts?|agreement|servers?|files?|company files?|data files?|log-?ins?|seats?|programs?|programmes?|apps?|tools?|packages?|modules?|"
    r"box|dis[ck]s?|cd|installation|instance|tenant|shop|site|plug-?in|add-?on|connector|project|thing|business|option|idea|plan))?"
)
_ADVERB = r"(?:(?:now|since|also|already|finally|just|only|long|long since|all|both|really|simply|therefore|then|since then|meanwhile|again|still|in the end|at last|for good|completely|entirely|well|quite|definitely|explicitly|strictly|please|kindly|and|to be|being|been|be|it|that|which|this one|that one|both of them|they) )*"
_LEFT = (  # what was done with a system that is there no more
    r"(?:left|quit|closed|dropped|ditched|binned|dumped|scrapped|cancelled|canceled|terminated|retired|decommissioned|discontinued|abandoned|outgrew|outgrown|axed|shelved|uninstalled|unplugged|buried|deleted|wound (?:up|down)|wiped|"
    r"parted (?:ways|company) with|(?:said|waved) (?:goodbye|good-bye|farewell|adieu) to|(?:got|gotten|been|are|were) rid of|got (?:away )?off|(?:moved|switched|migrated|changed|came|gone|went|weaned ourselves|weaned) (?:away )?(?:off|from)|"
    r"gave up(?: on)?|given up(?: on)?|gave (?:back|away)|threw (?:out|away|over)|thrown out|(?:turned|switched|signed|sold|wrote|written) off|(?:shut|closed|stood) down|shut|walked away from|stopped (?:using|paying for|working (?:in|with)|opening|renewing)|"
    r"(?:are|were|am|was|['’]re|have been) (?:finished|done|through) with|let go of|had enough of|(?:took|taken) the (?:place|role) of|took over from|came (?:after|in place of|instead of)|(?:did|does) away with|ended(?: with)?|"
    r"(?:not|n['’]t|never|nobody has|no one has) (?:\w+ )?(?:renewed|extended|prolonged))"
)
_TURNED = r"(?:threw|thrown|throw|gave|given|chucked|kicked|tossed|sent|phased|ripped|took|taken|voted|turned|switched|let|put|shut)"
_AWAY = r"(?: (?:out|off|away|back|down|up|go|lapse|to bed|on the tip|in the bin|overboard))"
_USED_ONCE = (
    r"(?:used to (?:have|use|run|be|live|work|keep \w+|do \w+)(?: on| in| with)?|had used|once (?:had|used|ran)|formerly (?:had|used|ran)|(?:did|had) (?:use|have|run)|"
    r"(?:predecessor|father|grandfather|mother|grandmother|predecessors|previous owners?|founder)\b[^.;]{0,40} (?:in|on|with|out of|had|used|ran|kept|loved))"
)
_UNOPENED = r"(?:nobody|no one|none of us|we|i)(?: here)?(?: has| have|['’]ve)?(?: (?:not|never|hardly ever|no longer))? (?:opened|touched|started|looked (?:in|into|at)|logged (?:in|on)?(?:to| to)|used|seen)"
_OLD_ONE = r"(?:old|former|previous|earlier|last|first|original|prior) (?:[\w-]+ )?(?:system|crm|erp|software|program(?:me)?|tool|package|platform|database|app|accounting|one|solution)"
_IS = r"(?:is|are|was|were|has been|have been|had been|got|gets|will be|['’]s)"
_WAS = r"(?:is|are|was|were|has been|have been|had been|got|gets|['’]s)"
_SINCE = r"(?:(?:now|since|also|already|finally|just|only|long|long since|all|both|simply|then|since then|meanwhile|again|in the end|at last|for good|completely|entirely|well|quite|definitely) )*"
_GONE = (
    rf"(?:{_SINCE}(?:switched off|turned off|shut down|closed down|decommissioned|retired|discontinued|cancelled|canceled|terminated|abandoned|scrapped|dropped|binned|ditched|deleted|uninstalled|unplugged|dismantled|pensioned off|buried|laid to rest|phased out|wound (?:up|down)|taken (?:down|out)|thrown out|"
    r"replaced|superseded|let go|gone|dead|history|over|finished|behind us|no more|out of use|not in use any ?more|no longer (?:in use|used|there|with us|ours|here|paid for|running)|a thing of the past|ancient history|not (?:renewed|extended|prolonged)|read[- ]only|archived|mothballed|defunct|obsolete)\b)"
)
_WENT = (
    r"(?:(?:has |had )?(?:went|gone|died|ended|expired|lapsed|stopped|vanished|disappeared|retired|ceased|bowed out|ran out|run out|was it|fell out of use)(?= (?:in|out|at|on|with|away|when|since|last|this|after|before|by|during|from|for good|years?|months?|long|to (?:the )?(?:scrap|bin|tip|museum))\b|\W*$|[.,;)])"
    r"|can (?:still |only )?be (?:opened|read|looked at|searched)|takes? no (?:more |new )?(?:postings?|bookings?|entries|orders)|belongs? to the past|is (?:only )?(?:opened|looked at|kept) (?:only |just )?(?:if|when|for|because)|(?:\w+ )?(?:years|days|times?|era|chapter|adventure|experiment) (?:are|is|was|were|ended)\b)"
)
_SUGGESTED = (  # how a system is brought up that one does not have, before its name …
    r"(?:suggest(?:s|ed)?|propos(?:e|es|ed)|recommend(?:s|ed)?|advis(?:e|es|ed)|advocat(?:e|es|ed)|pitch(?:es|ed)?|push(?:es|ed)?(?: for)?|mention(?:s|ed)?|prais(?:e|es|ed)|tout(?:s|ed)?|promot(?:e|es|ed)|floated|"
    r"(?:offer(?:s|ed)?|show(?:s|ed)?|sells?|sold|demo(?:s|ed)|presented|quoted|sent|brought|pitched)(?: (?:us|me|him|her|them|the (?:board|boss|committee)))(?: (?:a|an|the|his|their))?(?: (?:price|quote|quotation|offer|demo|leaflet|brochure)s? (?:for|of|on))?|"
    r"(?:were|was|been|being|am|are) (?:offered|shown|promised|sold|quoted|pitched|recommended|advised|told to (?:take|buy|use|get))|sell(?:ing)? us|sell me|"
    r"swears? by|swore by|raves? about|goes? on about|keeps? (?:on )?(?:about|at us about|saying|pushing|naming|mentioning|talking about|bringing up|asking about)|keen on|fond of|in love with|brought up|came up with|put forward|argued for|argues for|voted for|favou?rs|dreams? of|talk(?:s|ed|ing)? (?:of|about)|spoke of|heard of|read about|"
    r"(?:talk|word|mention|rumou?rs?|stories|hype|noise) (?:of|about)|(?:(?:(?:an?|the|his|her|their|our|some|old|last|this|that|one) )(?:proposal|quote|quotation|offer|bid|demo|demonstration|presentation|pitch)|proposals|quotes|quotations|offers|bids|demos|demonstrations|presentations|brochures?|leaflets?|cold calls?|calls|mails|advertising|newsletters?|rep|salesman|saleswoman|seller|somebody|man|woman|people|agent|dealer|consultants?|logo) (?:of|for|from|by|with)(?: \w+ and(?: from| for)?)?|"
    r"(?:would|['’]d) (?:like|want|love|prefer) (?:us|everybody|everyone|me) (?:all )?(?:on|to (?:take|use|buy|go (?:to|with|for)|be on|move to)))"
)
_BROUGHT_UP = (  # … and behind it
    rf"(?:{_IS} {_ADVERB}(?:suggested|proposed|recommended|offered|shown|demonstrated|presented|pitched|mentioned|named|quoted|touted|brought up|put forward|put before|talked about|discussed|named by mistake)|"
    r"(?:made|sent|gave|wrote) (?:us|me) (?:a |an |the )?(?:proposal|offer|quote|quotation|price|demo|bid|call|letter)|(?:quoted|bid|pitched|called|rang|came round|came by|knocked|applied|offered)\b|keeps? (?:ringing|calling|mailing|writing|pestering|coming)|(?:rep|salesman|seller|people|dealer|consultant|partner)s? (?:came|called|rang|wrote|visited|keeps?|was here|were here))"
)
_REFUSED = (
    r"(?:(?:and|but|,|;|–|—|-|:)? ?(?:(?:we|i|the (?:board|boss|owners?|committee|trustees)|they|he|she) )?(?:(?:have |had |has )?(?:said no|say(?:ing)? no|declined|refused|passed|rejected|turned (?:it|that|this|them|him|her) (?:down|away)|sent (?:it|him|her|them) (?:back|away|packing|home)|thanked (?:him|her|them)|showed (?:him|her|them) the door|voted (?:it|that) down|did not (?:buy|take|want|bite|like)|didn['’]t (?:buy|take|want|bite|like)|"
    r"do not want|don['’]t want|are not (?:changing|buying|going|interested)|aren['’]t (?:changing|buying|interested)|will not|won['’]t|had (?:it|them) (?:sent back|removed)|never bought|never signed|found (?:it|that|them) too)|(?:it |that |this )?(?:was |were |got |is )?(?:rejected|declined|refused|dropped|not (?:accepted|taken|bought|chosen|wanted|approved|sanctioned|pursued|successful)|turned down|voted down|ruled out|too (?:dear|expensive|big|small|much|slow|complicated))|it came to nothing|nothing (?:ever )?came of it|no thank(?:s| you)|(?:never mind|forget it)|no(?=\W*$|[.;!])|"
    r"on a dit non|nous avons dit non|(?:wir haben )?nein gesagt|dijimos que no|(?:we hebben )?nee gezegd|dissemos que não))"  # of who writes in two languages
)
_AFTER_A_LOOK = (  # "Stripe, we looked, we said no"
    r"(?:(?:(?:we|i)(?: have|['’]ve)? )?(?:(?:only|just|briefly|once) )?(?:looked|tried|tested|thought|considered|had a look|took a look|gave it a go|saw|seen)(?: (?:hard|twice|once|briefly|around|at it|at that|it|about it|it over|into it|the demo|a demo))*(?:,| -| –|;)? (?:and (?=said|we said)|but )?)?"
)
_LOST = rf"(?:lost (?:out|the race|against|to)|came (?:second|third|last)|did not (?:win|make it|fit|convince|suit)|didn['’]t (?:win|make it|fit|convince|suit)|{_IS} {_ADVERB}(?:too (?:dear|expensive|big|small|much|complicated|heavy|slow)|not (?:successful|accepted|chosen|taken|selected|an option|for us|wanted|what we|our (?:thing|choice))|rejected|declined|refused|turned down|voted down|ruled out|vetoed|out of the (?:question|race|running)|off the table|no (?:option|alternative|choice|candidate))|failed (?:us|the test|to convince)|was beaten)"
_TURN_DOWN = r"(?:reject(?:ed|s)?|refus(?:e|ed|es)|declin(?:e|ed|es)|turned down|voted (?:down|against)|decided against|said no to|say no to|passed on|(?:struck|crossed|took|taken) (?:it |them )?off (?:the|our|my) list|ruled out|vetoed|walked away from|resisted|fended off|(?:do not|don['’]t|did not|didn['’]t|never|will not|won['’]t|would not|wouldn['’]t|no need to|not to|please not) (?:\w+ )?(?:want|need|like|wish|buy|bought|take|offer|sell|sell us|propose|quote|bid|suggest|recommend|come with|consider|introduce|get)(?: to (?:have|buy|go (?:to|with)|hear (?:about|of)))?(?: us)?|(?:if you (?:were|are) (?:going|planning|about) to|before you|no point in) (?:sell|offer|propose|selling|offering|proposing)(?: us)?|anything but|spare us|no thanks to|not to be (?:offered|proposed|quoted|bid)(?: for)?\s*:?|no)"
_NEVER_HAD = (
    r"(?:(?:which |that |as |and |but )?(?:we|i|nobody here|no one here)(?: do| have|['’]ve| did)?(?: not|n['’]t| never|never)(?: \w+)? (?:have|had|use|used|own|owned|run|ran|know|bought|buy|worked with|seen|introduced|installed)(?: it| that| one| them)?\b|"
    r"(?:was|were) never (?:introduced|installed|bought|used|there|ours|live|started|signed|rolled out|more than)|never (?:came|existed|happened|arrived|got (?:live|going|bought|signed))|(?:is|was|are) (?:wrong|a (?:mistake|slip|typo|misunderstanding)|false|untrue|named by mistake|mentioned by mistake|not (?:in use|used|true|correct|right|ours|there|what we (?:have|use)))\b|[?] never\b)"
)
_LATER_ON = r"(?:(?:(?:only|not before|from|in|by|for|as of|around|during|some time in|early|late|mid|the (?:start|end|spring|summer|autumn) of|\w+) )?20(?:2[7-9]|3\d)|next (?:year|spring|summer|autumn|season)|the year after|one day|some ?day|sometime|later(?: on)?|in (?:a|the) (?:second|later|next|third|further|separate) (?:phase|step|stage|round|project|wave)|(?:phase|step|stage|round) (?:2|3|two|three|ii|iii)|in the (?:long|medium) (?:run|term)|in (?:due course|future|the future)|down the (?:road|line|track)|in time|eventually|afterwards|in the distant future)"
_COME = r"(?:come|follow|join|be (?:added|connected|introduced|bought|joined|next|considered|looked at|on|linked|integrated|rolled out|taken up)|replace|take over|get in|happen)"
_LATER = (  # behind a name
    rf"(?:(?![^.;]{{0,60}}\b(?:until|till|through|renew\w*|expir\w*|ends?|ended|runs? out|paid|licen[cs]ed|contract)\b)(?:will|shall|may|might|could|would|should|is (?:to|meant to|supposed to|planned to|due to|expected to)|comes?|follows?|joins?|is next|is planned|is foreseen|is due|is (?:an? )?(?:idea|project|worry|plan|topic|question|matter|dream|wish|candidate)|are|is|goes live|starts?)\b(?: {_COME})?[^.;]{{0,30}}? {_LATER_ON}\b|"
    rf"[,:(–—-]? ?(?:but |and |maybe |perhaps |possibly |only )*(?:{_LATER_ON})(?=\W*$|[.,;)])|(?:may|might|could) (?:well )?{_COME}|"
    rf"{_IS} {_ADVERB}(?:on trial|under (?:evaluation|review|consideration|discussion|test)|being (?:considered|evaluated|tested|tried|discussed|looked at)|in (?:discussion|evaluation|the running|the race)|on (?:the|our|my) (?:list|wish ?list|short ?list|long ?list|table|roadmap|agenda|radar)|short-?listed|a (?:candidate|possibility|contender|favourite|thought|dream)|planned|foreseen|pencilled in|the (?:favourite|plan|dream|front-?runner)|not (?:yet )?(?:bought|signed|ordered|decided|approved|sanctioned|live|there|introduced)|put before|one of the (?:candidates|options))\b|has been (?:mentioned|named|discussed|proposed|put) (?:as|to|before)|"
    r"(?:order form|contract|offer|quote|proposal|licen[cs]e)?[^.;]{0,40}\b(?:unsigned|not (?:yet )?signed|nothing (?:is |has been )?(?:signed|bought|decided|ordered)|neither (?:is|has been|was|of (?:them|which))|none (?:is|has been|was) (?:bought|in use|signed)|but not (?:yet )?bought|not (?:yet )?decided|undecided|still open))"
)
_CONSIDERS = r"(?:think(?:ing)? (?:of|about|over)|consider(?:ing|s)?|looking (?:at|into)|look(?:s|ed)? at|evaluat(?:e|es|ing)|assess(?:ing)?|test(?:ing)?|trial(?:l)?ing|try(?:ing)?(?: out)?|compar(?:e|es|ing)|weighing(?: up)?|toying with|flirting with|eyeing|in talks (?:with|about)|talks with|negotiating with|want(?:s)? to (?:buy|introduce|get|move to|go (?:to|for|with)|switch to|take)|plan(?:s|ning)? to (?:buy|introduce|get|move to|go (?:to|for|with)|switch to|take|use)|hope to (?:buy|get|move to)|will (?:buy|get|introduce|move to|switch to|take)|might (?:buy|get|take|go (?:for|to|with))|may (?:buy|get|take|go (?:for|to|with)))"
_CHOICE = r"(?:(?:short|long)[ -]?list(?:ed)?(?: (?:is|are|has|holds|reads|names))?|candidates?(?: (?:is|are))?|contenders?(?: (?:is|are))?|finalists?(?: (?:is|are))?|choice (?:is|lies)? ?between|torn between|undecided between|toss-?up between|choose between|decide between|decision (?:on|about|between)|race between|options?(?: (?:is|are))?|successor (?:called|named|is|may be|could be|would be|,)|wish ?list(?: (?:is|has))?|(?:move|switch|migration|change|changeover)(?: from [\w. ]{2,25})? to|phase (?:two|2)|second phase|some ?day|one day|next year|later|possible (?:successor|replacement)|replacement(?: of [\w ]{2,25})? by|idea of|dream(?:s)? (?:is|of)|trial of|pilot of)(?: \w+)?"
_TOUCH = r"(?:touch|connect(?: to)?|link|include|integrate|interface(?: with| to)?|count|consider|look at|worry about|bother (?:with|about)|deal with|mind|price|quote(?: for)?|open|go (?:near|into)|mess with|involve|think about|plan for|design for|hook up|tie in)"
_KEEP_OUT = rf"(?:(?:do not|don['’]t|never|no need to|need not|needn['’]t|not to|must not|mustn['’]t|should not|shouldn['’]t|please not|nothing to|without having to|we (?:do|will|would) not|we won['’]t|you (?:need|must|do) not|you (?:needn|mustn|don|won)['’]t(?: (?:need|have) to)?) (?:\w+ )?{_TOUCH}|ignore|forget(?: about)?|skip|disregard|exclude|excluding|omit|leave out|leaving out|leave aside|(?<!a )(?<!an )(?<!the )(?<!ed )(?<!each )(?<!every )(?<!any )(?<!no )(?<!our )(?<!of )(?<!% )discount|set aside|(?:keep|hands|stay) (?:off|away from|clear of)|"
_KEEP_OUT += r"(?:with(?: the)? exception of|except(?: for)?|everything but|all but|but for|apart from|outside (?:of )?(?:this|the|our) (?:ask|request|project|scope|job|work|order|tender)|not asking for|not (?:in|part of|for) (?:this|the|it|scope|you)|out of scope|excluded|exclusions?|not (?:included|needed|wanted|affected|concerned)|not on the table|off the table|no (?:interface|link|connection|integration|sync)(?: (?:is )?(?:wanted|needed|required))? (?:with|to|for|into)|nothing (?:for|to do with|in|from|about)|anything (?:in|from|to do with|about)))"
_BETWEEN = r"(?:\s*[:(–—-]\s*(?:[a-z][\w’' -]{1,40}[(:]\s?)?|\s(?:[\w’'-]+ ){0,3}?\(?)"  # "outside this ask: food inventory (Ceres)"
_ALONE = r"(?:alone|be|as (?:it|they) (?:is|are)|where (?:it|they) (?:is|are)|separate|apart|out|outside|aside|untouched|unchanged|in peace|on its own|by itself)"
_OUT = (  # behind a name
    rf"(?:(?:(?:which|that|it|this|and|but|we|you|they|this one|please|should|can|may|must|shall|will|need|does|do|is|are) )*(?:{_IS} )?{_ADVERB}(?:not|n['’]t|never|no) (?:\w+ )?(?:affected|concerned|involved|relevant|needed|wanted|required|included|in (?:it|this|scope|the (?:scope|picture|project)|question|your scope)|part of|within|for (?:you|this)|your (?:concern|job|business|problem|scope)|to be (?:touched|connected|linked|included|priced|quoted|considered|integrated|joined)|be (?:touched|connected|linked|included|priced|considered|looked at|joined)|connected here|the subject|matter|come into|enter into|count|belong|touch|connect|include|consider)\b|"
    r"(?:does|do)(?: not|n['’]t) (?:come into|enter|matter|count|belong|play|figure|concern|need|take part)|(?:stays?|remains?|falls?|lies|sits?|is|are|shall be|should be|to be|keep it|keep that|leave it|leave that)(?: well| entirely| all| completely| to be)? (?:out(?:side)?\b(?! of (?:date|order|stock|use|hours))|beyond|excluded|exempt|ignored|disregarded|left out|left aside|kept out|omitted|off limits|another (?:story|matter|project|team)|(?:some(?:body|one)|(?-i:[A-Z])\w+) (?:else)?['’]s (?:\w+ )?(?:project|job|business|affair|problem|concern|worry|baby|department|matter))|"
    r"(?:has|have|having) (?:nothing|no part|no place|no role|no bearing)(?: to do)? (?:with|in|on|here)|(?:may|can|could|should|must|shall) (?:safely )?be (?:ignored|disregarded|skipped|left (?:out|aside)|forgotten|omitted|excluded)|(?:which|that|it|you) (?:you )?(?:can|may|should|could) (?:safely )?(?:ignore|skip|forget|disregard|leave (?:out|aside))|"
    r"(?:is|are|was|were)? ?(?:only |just |merely )?(?:listed|mentioned|shown|named|noted|put down|included|here|there) (?:here )?(?:only |just |merely )?(?:because|for (?:completeness|information|the sake|reference|your)|so that|to be complete|on the (?:drawing|list|plan))|(?:,|;|–|—|-)? ?(?:ignore|forget|skip|leave|never mind|disregard|no need|not needed|not for you|nothing to do|hands off)\b)"
)
_LEFT_ALONE = (  # of a system beside the CRM and the ERP
    rf"(?:[^.;]{{0,60}}?(?:[,;(–—-]|\band\b|\bbut\b|\bwhich\b|\bthat\b) ?(?:and |but |so |it |that |this |which |they |we |you |can |may |should |will |shall |to |is |are |please |just )*(?:stays?|remains?|leave|left|keep|kept|stay|remain|works?|running|live)(?: it| that| this| them)? {_ALONE}(?=\W*$|[.,;)])|(?:,)? (?:we|i|you) (?:can |may |will |shall |please )?(?:leave|keep|let) {_ALONE}\b|"
    rf"[^.;]{{0,70}}?(?:,|–|—|-|\band\b) ?(?:and |so |but )?(?:we |you |please |nobody )?(?:do not|don['’]t|not|need not|needn['’]t|no need to|won['’]t|never|shall not|shan['’]t|should not|must not) (?:\w+ )?(?:touch|connect|link|include|look at|consider|bother|worry|price|be touched|be connected|be linked|be priced|be included)\b)"
)
_LEFT_OUT = (  # and what leaves no doubt that it is none of the work
    r"(?:[^.;]{0,70}?(?:,|–|—|-|\band\b|\bbut\b|\bwhich\b|\bthough\b)[^.;]{0,40}? (?:has nothing to do with|(?:is|are) (?:not (?:in|part of|for)|no part of|nothing to do with|out of|outside|beyond|somebody else['’]s|someone else['’]s|their affair|the affair of|not (?:needed|wanted|included|affected|your|connected|our concern))|not needed here|someone else looks after)\b|"
    r"(?: (?:does|holds?|keeps?|runs?|plans?|handles?) [^.;]{2,40}?)? and (?:may|can|should) be (?:ignored|disregarded|skipped|left (?:out|aside))\b)"
)
_COMPANIES_LIKE = r"(?:companies|firms|businesses|houses|customers|clients|people|outfits|shops|most labs|others) (?:like|of|such as) (?:yours?|you|ours|us|our|that|this|your)\b[^.;]{0,40}"
_OUTSIDE = r"(?:landlord|haulier|carrier|forwarder|neighbours?|neighbors?|auditors?|insurers?|mate|friend|cousin|brother-in-law|sister-in-law|nephew|niece|uncle|aunt|competitors?|rivals?|parent(?: company)?|sister (?:company|firm|site)|holding|franchisor|ministry|government|seller|previous owners?|new owners?|bureau|botanic garden|daughter|subsidiary)"
_OF_THEIRS = (
    rf"(?:\b(?:our|my|the|a|an|his|her|their|some|every|one of our)(?: [\w’'-]+){{0,3}}? {_OUTSIDE}(?:['’]s?)?(?: (?:[\w’'-]+|[(,][^(),]{{2,30}}[,)]|down the road|next door|across the road)){{0,8}}? (?:has|have|had|uses?|used|runs?|ran|is on|are on|works?(?: in| on| with)|sits? on|books?[^.;]{{0,20}} (?:in|with)|keeps?[^.;]{{0,20}} in|swears? by|own|bought|took|live in|does[^.;]{{0,20}} (?:in|with))|"
    rf"\b(?:at|in|from|with) (?:my|his|her|our) (?:last|old|former|previous|first|other) (?:firm|job|employer|company|place|post|boss|life|school)\b[^.;]{{0,30}}|\b(?:i|we) (?:sold|taught|installed|implemented|supported|worked for)\b[^.;]{{0,25}}|\b{_COMPANIES_LIKE}|"
    r"(?:^|[.;:,] )\W*(?:everybody|everyone|people)(?: (?:else|at|in|on|from|of) [\w’' -]{2,30}?)? (?:talk(?:s|ed)?|talking|raves?|raved) about|(?:^|[.;:,] )\W*(?:the others|the grown-ups|the big (?:ones|boys|firms)|half the trade|the whole trade|everybody else|everyone else) (?:uses?|has|have|runs?|is on|are on|swears? by)|\bnot ours:?)"
)
_THEIRS = (
    rf"(?:,? (?:(?:which|that|it) )?(?:is|are|was|belongs? to|belonged to|is run by|is owned by|is used by|['’]s) (?:only )?(?:(?:the|our|my|their|his|her|some|a) )?(?:[\w-]+ ){{0,2}}?(?:{_OUTSIDE}['’]s?|theirs|somebody else['’]s|someone else['’]s|not ours|[\w-]+ers['’]|their own)\b|"
    r",? (?:is|was) what (?:they|everybody else|everyone else|most (?:people|others|firms)|others|(?:the |our |my )?(?:grown-ups|big ones|competitors?|neighbours?|parent|landlord|auditors?))\b|[^.;]{0,60}?[,;–—-] ?(?:but |and |so )*(?:that['’]?s|that is|it['’]?s|it is|which is) (?:not (?:us|ours|our)\b|their (?:affair|business|own|thing|problem)|theirs\b|(?:her|his) (?:affair|business|own|problem)|only the\b|the [\w-]+(?:s['’]|['’]s)))"
)


class _Saying(NamedTuple):
    """One way to say that a system is not there, or not of this work: what stands right before it, and right behind it."""

    mood: str
    before: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    beside: bool = False  # only of a system that is neither the CRM nor the ERP
    apart: bool = False  # may be said of one that is there, and of the work


def _before(*patterns: str, gap: str = " ") -> re.Pattern[str]:
    return lazy.pattern(rf"(?:{'|'.join(patterns)}){gap}{_ARTICLE}[(\"“‘']?$", re.I)


def _behind(*patterns: str) -> re.Pattern[str]:
    return lazy.pattern(rf"{_OF_IT}[)\"”’]?,?(?: \([^()]{{2,40}}\),?)?\s*(?:{'|'.join(patterns)})", re.I)


_SUBORDINATE = r"(?:,? (?:which|that|as) [^.;]{2,60}?,? ?)?"
_SAYINGS = (
    _Saying(  # "whatever he writes about Odoo"
        "negated",
        _before(
            r"\b(?:whatever|no matter what) (?:he|she|they|anybody|anyone|somebody|(?-i:[A-Z])\w+) (?:may )?(?:writes?|wrote|says?|said|tells? you|told you|claims?|thinks?|thought) (?:about|of|on)"
        ),
    ),
    _Saying(  # "submissions are made through our Jaggaer portal"
        OF_OTHERS,
        _before(
            r"\b(?:submissions?|tenders?|bids?|responses?|bidders?|tenderers?)\b[^.;]{0,80}\b(?:made|submitted|uploaded|lodged|handed in|sent in|entered|returned|placed|upload|submit|register) (?:only |solely )?(?:through|via|by|on|in|with)"
        ),
    ),
    _Saying(
        "past",
        None,
        _behind(
            r",? ?(?:is|was|['’]s) what we(?:['’]re| are| were)? (?:coming off|getting off|getting rid of|leaving(?: behind)?)\b"
        ),
    ),
    _Saying("out of scope", _before(rf"\b{_KEEP_OUT}", gap=_BETWEEN)),
    _Saying(  # "our web shop stays out of this, it's a WooCommerce one"
        "out of scope",
        _before(
            r"\b(?:(?:stays?|remains?|is (?:to be )?(?:left|kept)|will be left|can be left) (?:out|outside|alone)|(?:not|n['’]t) (?:be )?(?:a )?part of|out(?:side)? (?:of )?(?:the )?scope|nor (?:should|shall|will|must|need|is)\b[^.;]{3,40}\bpart of)\b[^.;]{0,30}[;,–—-] ?"
            r"(?:it|that|this)(?:['’]s| is| runs on| sits on| was built (?:in|on|with)) (?:only |just |merely )?(?:an? |the )?(?:[a-z]+)?"
        ),
        beside=True,
    ),
    _Saying(  # "Don't go near the service diary, that's in BigChange"
        "out of scope",
        _before(
            r"\b(?:(?:do not|don['’]t|never|nobody is to|please not) (?:go near|come near|touch|look at|meddle with|bother (?:with|about)|mind)|keep (?:off|away from|out of|your hands off)|hands off)\b[^.;]{2,60}[,;–—-] ?(?:please,? )?(?:it|that|this)(?:['’]s| is| lives| sits| runs)(?: all| kept| done)? (?:in|on|with)",
            r"\bleave\b[^.;]{2,40}\b(?:alone|in peace|be|as it is|where it is),? ?(?:please)?[,;–—-] ?(?:it|that|this)(?:['’]s| is| lives| sits| runs)(?: all| kept| done)? (?:in|on|with)",
        ),
        beside=True,
    ),
    _Saying(  # "A gentleman from Salesforce bought me lunch"
        OF_OTHERS,
        _before(
            r"\b(?:an?|the|some|that|this|one|two|several) (?:[a-z]+ ){0,2}?(?:gentlem[ae]n|m[ae]n|wom[ae]n|lady|chaps?|lads?|blokes?|guys?|fellows?|reps?|sales(?:m[ae]n|people|person|wom[ae]n)|consultants?|account managers?|callers?|speakers?|visitors?|recruiters?|friends?) (?:from|of|at)"
        ),
    ),
    _Saying(  # "The practices' own systems (Dentally, SOE Exact) belong to the practices"
        OF_OTHERS,
        _before(
            r"\b(?!(?:people|team|staff|sales\w*|reps?|office|company|firm|group|house|everyone|workshop)\b)[a-z]+(?:s['’]|['’]s) own (?:systems?|software|programs?|programmes?|tools?)",
            gap=r"\s*[:(–-]\s*(?:[\w .]{2,25}(?:,| and| or) )?",
        ),
    ),
    _Saying("out of scope", None, _behind(_OUT)),
    _Saying("out of scope", None, _behind(_LEFT_OUT), beside=True),
    _Saying("out of scope", None, _behind(_LEFT_ALONE), beside=True, apart=True),
    _Saying("out of scope", _before(r"\b(?:keep|leave|let|hold)\b"), _behind(rf"{_ALONE}\b"), apart=True),
    _Saying("negated", _before(rf"\b{_TURN_DOWN}")),
    _Saying("negated", _before(rf"\b{_SUGGESTED}"), _behind(rf"[^.;]{{0,60}}?{_REFUSED}")),
    _Saying(
        "negated", None, _behind(rf"{_BROUGHT_UP}[^.;]{{0,60}}?{_REFUSED}", _LOST, rf"[:,] {_AFTER_A_LOOK}{_REFUSED}")
    ),
    _Saying(
        "negated", None, _behind(rf"{_SUBORDINATE}[:;,]? ?(?:{_NEVER_HAD})", rf"[;,–—-] ?[^.;]{{0,30}}?\b{_NEVER_HAD}")
    ),
    _Saying(
        "negated",
        _before(
            r"\b(?:(?:do|did|have|has|had|are|is|were)(?: not|n['’]t)|never|neither|nor|not)(?: [\w’'-]+){0,2}? (?:use|have|had|used|run|own|know|on|with|in|work(?:ed|ing)? (?:in|on|with)|a licen[cs]e for|buy|bought)",
            r"\b(?:there is|there['’]s|we have|we['’]ve|i have) no",
            r"\b(?:it is|it['’]s|we are|we['’]re|that is|that['’]s) not(?: on)?",
            r"\b(?:nobody|no one|do not|don['’]?t|never)(?: (?:ever|even|dare|you))? (?:say|mention|name|suggest|propose|bring up|come with|pitch)(?: to me| us| me)?",
            r"(?:^|[,;:.] ?)(?:but )?(?:not|neither)",
        ),
    ),
    _Saying(
        "past",
        _before(
            r"\b(?:nobody|no one|none of us|i do not|i don['’]t|we do not|we don['’]t) (?:really |much )?(?:miss(?:es)?|mourns?)",
            rf"\b{_LEFT}",
            rf"\b{_USED_ONCE}",
            rf"\b{_UNOPENED}",
            rf"\b{_OLD_ONE}(?:,|:| \(| was| is called| is| were)?",
            r"\b(?:and |,) ?(?:then|after that|before that|later),? for (?:an?|one|two|three|four|some|several|a few|\d+) (?:[\w-]+ ){0,2}?(?:years?|months?|seasons?|weeks?),? (?:it was |we were |everything was )?(?:in|on|with)",
        ),
    ),
    _Saying("past", _before(rf"\b{_TURNED}"), _behind(_AWAY)),
    _Saying(  # "set up X over Easter; it made four hundred doubles and we turned it off for good"
        "past",
        None,
        _behind(
            rf"[^.!?]{{0,180}}?(?:[,;–—-]|\band\b|\bso\b|\buntil\b) ?(?:and |so |then |until )*(?:we|i|they|he|she|somebody|everybody|the \w+)(?: have| had| has|['’]ve)?(?: then| soon| quickly| promptly| at once)? {_TURNED} (?:it|that|the (?:thing|lot))(?: all)?{_AWAY}(?! (?:and|to see|for an? (?:hour|minute|day|night|moment)|(?:again )?(?:each|every|at night|when|whenever|over|on (?:fridays?|weekends?))))(?= (?:again|for good|for ever|completely|after|in|last|the|within|then|at)|[,;.!)]|\s*$)"
        ),
    ),
    _Saying(
        "past",
        None,
        _behind(
            rf"{_SUBORDINATE}{_WAS} {_GONE}",
            r",? ?(?:now |long )?(?:gone|dead|history|switched off|decommissioned|retired)\b",
            rf"{_SUBORDINATE}{_WENT}",
        ),
    ),
    _Saying(
        "past",
        None,
        _behind(
            r"(?:until|till|up to|before) (?:\w+ )?(?:(?:19|20)\d\d|last|then|recently|covid|the (?:war|pandemic|move|merger|takeover|fire|flood))\b",
            r"was (?:our|the|my) (?:\w+ )?(?:crm|erp|system|program|software|tool|one|old)\b",
            r"[^.;]{0,50}?[,–—-] ?(?:but |and )?(?:this|that|it|these)(?:['’]s| is| was| are) (?:all )?(?:finished|over|gone|history|no more|done)\b",
        ),
    ),
    _Saying(
        "past",
        _before(
            r"\b(?:before (?:that|this|then)|until (?:then|\w+)|till then|up to (?:then|\w+)|back then|in those days|for (?:ten|many|twenty|some|a few|several|\w+) years|once|formerly|earlier|previously)(?:,)? (?:it|there|we|everything|that|the \w+|all)(?:['’]s)? (?:was|were|had|used|ran|lived|worked|sat)(?: (?:on|in|with|all|only))*"
        ),
    ),
    _Saying(
        "past",
        _before(
            r"\b(?:decommissioned|retired|replaced|scrapped|discontinued|switched off|no longer (?:here|used|in use)|used (?:before|earlier|formerly)|gone|dead|had before|used to have)\b[^.:;]{0,40}",
            gap=r"\s*[:–—-]\s*",
        ),
    ),
    _Saying(  # "names that fell in the meeting: HubSpot, Zoho"
        "planned",
        _before(
            r"\b(?:names?|brands?|candidates?) (?:that |which )?(?:fell|were (?:dropped|named|mentioned)|came up|(?:are )?in (?:the|our) (?:hat|ring|frame|running|air|mix|pot)|being (?:discussed|bandied about)|on (?:the|everybody['’]s) (?:table|lips))(?: (?:in|at|of|during) (?:the|our|that|last) [\w’' -]{2,30})?",
            gap=r"\s*[:–—-]\s*(?:[\w.]+(?: [\w.]+)?(?:,| and| or)? )*",
        ),
    ),
    _Saying(
        "planned",
        _before(
            rf"\b{_CHOICE}",
            rf"\b{_CONSIDERS}",
            gap=r"(?:\s*[:,–—-]\s*| )(?:perhaps |maybe |possibly |(?:[\w.]+ ){0,3}(?:and|or) (?:from )?)?",
        ),
    ),
    _Saying("planned", None, _behind(_LATER)),
    _Saying(
        OF_OTHERS,
        _before(rf"{_OF_THEIRS}(?: (?:also|all|only|both|still|now|a thing called|something called|\w+ and))*"),
    ),
    _Saying(OF_OTHERS, None, _behind(_THEIRS)),
    _Saying(OF_OTHERS, _before(rf"\b{_SUGGESTED}")),
    _Saying(OF_OTHERS, None, _behind(_BROUGHT_UP)),
)
_STAYS = lazy.pattern(  # what denies a saying: "we never left X", "we would not drop X", "unless X is switched off"
    r"\b(?:not|never|n['’]t|cannot|hardly|without|unless|except|only (?:once|when)|if|whether|before (?:we|it|they)|to avoid|rather than)(?: (?:\w+ )?(?:want|wish|going|mean|plan|intend)(?:\w*)? to| to| yet| been| be| having| ever)?$",
    re.I,
)


_REACH = 240  # characters on either side of a name
_LIES_IN = lazy.pattern(r"\b(?:in|into|inside|from|to|of|via|with|through|on|between|out of) (?:the |our )?$", re.I)


def disowned(before: str, behind: str, *, beside: bool, surely: bool = False) -> str:
    """The mood that the words of a sentence right `before` and `behind` a name give to its system; "" where they say nothing of the
    kind. `beside`: it is neither the CRM nor the ERP; `surely`: what may be said of what lies in a system, or of one that is part of
    the work, does not count."""
    before, behind = before[-_REACH:], behind[:_REACH]
    for saying in _SAYINGS:
        if (saying.beside and not beside) or (saying.apart and surely):
            continue
        found = saying.before.search(before) if saying.before else None
        if saying.before and (found is None or _STAYS.search(before[: found.start()].rstrip())):
            continue
        if saying.behind and saying.behind.match(behind) is None:
            continue
        if surely and saying.before is None and _LIES_IN.search(before):
            continue  # "the job sheets in Joblogic are not to be touched"
        return saying.mood
    return ""
