"""Who decides on the work, or gives the money for it, in English prose: "Colin Abara, our managing director, will decide",
"Ines Carvalho owns the firm and it's her call", "the owner, Ruud van Doorn, has released 22.000 EUR", "as it's my yard, it's
my decision too".

They sponsor it. What else somebody decides is no matter of ours: "decides which orders go first" names no sponsor, and
whoever only releases money from the finance, the buying or the legal desk does so for that desk.

A sentence is read with its persons and its sums masked, each by a sign of its own, so that what is said of them can be
told by a grammar of a few parts: a subject (somebody named, "he" or "she", "I"), what is said of it (one of the verbs
below, in any of its forms), and of what (the work, the money, a sum, everything).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inwriting.reading.numbers.funds import is_of_another
from inwriting.reading.numbers.other_sums import is_other_sum
from inwriting.reading.text import lazy
from inwriting.reading.text.masks import one_line, with_signs
from inwriting.reading.text.patterns import Said, in_any_case
from inwriting.reading.told.mentions import Named, persons
from inwriting.reading.told.prose import mood_of, pieces

SPONSOR = "sponsor"
_P, _S = "\x01", "\x02"  # each letter of a person and of a sum, where a text is masked
_PERSON, _SUM = f"{_P}+", f"{_S}+"

_UNIT = r"(?:€|£|\$|¥|₹|[a-z]{1,3}\$|\b(?:eur(?:os?)?|gbp|usd|chf|aud|cad|nzd|sek|nok|dkk|inr|zar|sgd|pln|brl|mxn|rs|(?-i:[A-Z]{3}(?=\.? ?\d)|(?<=\d )[A-Z]{3}(?![A-Z]))|pounds?|dollars?|kr(?:on\w+)?|crowns|francs?|rand|rupees|lakhs?|crores?|pesos?|grand|quid|bucks)\b\.?)"
_DIGITS = r"\d[\d.,'’  ]*(?:\d|(?=\D))(?:,-)?(?: ?(?:k|m|mio)\b| (?:thousand|million|grand|lakhs?|crores?)\b)?"
_IN_WORDS = r"\b(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|and)[ -])+(?:a )?(?:hundred |half )*(?:thousand|grand|hundred|million|lakhs?|crores?)\b"
_MONEY = lazy.pattern(
    rf"(?:(?:up to|a maximum of|max\.?|as much as|some|about|around|all of|at most) )?(?:{_UNIT} ?(?:{_DIGITS}|{_IN_WORDS})(?: ?{_UNIT})?|(?:{_DIGITS}|{_IN_WORDS}) ?{_UNIT}|\b\d[\d.,]*k\b|{_IN_WORDS}(?<=grand))",
    re.I,
)

_COUNTS = lazy.pattern(r"\d|grand\b|thousand|hundred|million|lakh|crore", re.I)

_ADVERB = r"(?:(?:already|now|just|also|even|then|always|still|alone|herself|himself|personally|really|ultimately|in the end|here|finally|kindly|usually|generally|both|since|today|yesterday|last week|this week|this morning|in principle|formally|actually|basically|very kindly|in writing|in turn|of course|clearly|only|quickly|gladly|happily|must first|first)[, ]+)*"
_GENERAL = r"(?:it|this|that|us|you|me|him|all|everything|anything|whatever(?: it costs)?|things? (?:like|of) (?:this|that|it|these)|(?:all |the )?rest|money(?: matters| side)?|budgets?|funds?|funding|cash|spend|spending|expenses?|expenditures?|purchases?|investments?|costs?|price|fee|sums?|amounts?|figures?|numbers?|bills?|cheques?|checks|purses?|quot(?:e|ation)s?|offers?|proposals?|contracts?|agreements?|order|p\.?o\.?s?|purchase orders?|project|work|works|job|exercise|undertaking|scheme|programme|integration|link|whole (?:thing|lot|project|job)|deal|venture|engagement|go-ahead|dealings? with you)"
_OF_IT = rf"(?:(?:a|an|the|this|that|these|such|all|any|every|each|our|your|my|its|whole|entire|of|necessary|required|full|final|large|larger|big|bigger|major) )*{_GENERAL}(?: (?:of (?:it|this|that|you|the (?:project|work|job))|for (?:it|this|that|us|you|all (?:of )?this|the (?:project|work|job|link|integration))|with you|here|in question|side|matters|himself|herself)| (?:over|above|beyond) (?:\x02+|a \w+|\d+k?))*"
_WHETHER = (
    r",? ?(?:whether|if) (?:we|it|this|the (?:project|work|money|link|thing)|you|and|or|anything|money)\b[^.;\n]{0,60}"
)
_THEN = r"is|would be|and|but|so|because|as|since|once|after|before|here|alone|in the end|then|too|also|myself|himself|herself|afterwards|already|last|now|today|on|by|from|for|at|with|when|who|he|she|they|we|if only|provided"
_STOP = rf"(?=\s*(?:$|[.,;:!?)(\n–—]|-\s|(?:{_THEN})\b))"
_LOOSE = r"(?![\w’'-])"
_STRICT = r"(?=\s*(?:$|[.,;:!?)(\n–—]|-\s|(?:is|would be|and|but|so|because|as|since|once|after|before|here|alone|in the end|then|too|also|myself|himself|herself)\b))"
_LINK = (  # between a verb and a sum: "gave me a number, $65,000", "said we can go to"
    r"(?:,? (?:us|me|you|for|it|this|to|up|a|an|the|of|off|on|budget|sum|ceiling|maximum|limit|cap|total|figure|number|amount|spend|spending|over|about|around|roughly|some|exactly|already|in principle|max|we|can|could|may|go|pay|as|much|far|high|no|more|than|at|most|not|all|in|with|and|as|work|project|him|yes|that|is|extra|another|full|whole|out)\b)*[:,]? ?"
)
_ON = r"(?:(?:on|about|over|to|off|off on|for|of|in|as for) )?"


def _object(*, may_lack: bool = True) -> str:
    """Of what: of the work or its money, of a sum, or of nothing that is said."""
    named = rf" {_ON}{_OF_IT}{_STOP}|{_LINK}{_SUM}|{_WHETHER}"
    return rf"(?:{named}|{_STRICT})" if may_lack else rf"(?:{named})"


def _forms(verbs: str, *, tense: str) -> str:
    """Verbs (`|` between) in one of their forms: `s` approves, `base` approve, `ed` approved, `ing` approving."""
    return "|".join(verb.split("/")[_TENSES.index(tense)] for verb in verbs.split("|"))


_TENSES = ("base", "s", "ed", "ing")


_DECIDE = "decide/decides/\x00/deciding"  # what was decided is over
_RELEASE = (
    "approve/approves/approved/approving|authorise/authorises/authorised/authorising|authorize/authorizes/authorized/authorizing|"
    "release/releases/released/releasing|sanction/sanctions/sanctioned/sanctioning|grant/grants/granted/granting|ok/oks/ok['’]?e?d/okaying|okay/okays/okayed/okaying|"
    "green-?light/green-?lights/green-?lit/green-?lighting|bless/blesses/blessed/blessing|countersign/countersigns/countersigned/countersigning|sign off/signs off/signed off/signing off|nod/nods/nodded/nodding|wave/waves/waved/waving|clear/clears/cleared/clearing|rubber-?stamp/rubber-?stamps/rubber-?stamped/rubber-?stamping|"
    "wave through/waves through/waved through/waving through|nod through/nods through/nodded through/nodding through|initial/initials/initialled/initialling"
)
_GIVE = (
    "give/gives/gave/giving|give/gives/given/giving|set aside/sets aside/set aside/setting aside|put aside/puts aside/put aside/putting aside|put up/puts up/put up/putting up|put by/puts by/put by/putting by|put/puts/put/putting|set/sets/set/setting|"
    "allot/allots/allotted/allotting|allocate/allocates/allocated/allocating|ring-?fence/ring-?fences/ring-?fenced/ring-?fencing|earmark/earmarks/earmarked/earmarking|reserve/reserves/reserved/reserving|budget/budgets/budgeted/budgeting|vote/votes/voted/voting|"
    "commit/commits/committed/committing|promise/promises/promised/promising|free up/frees up/freed up/freeing up|free/frees/freed/freeing|find/finds/found/finding|agree/agrees/agreed/agreeing|allow/allows/allowed/allowing|pledge/pledges/pledged/pledging|confirm/confirms/confirmed/confirming|"
    "offer/offers/offered/offering|spare/spares/spared/sparing|cap/caps/capped/capping|stump up/stumps up/stumped up/stumping up|let us have/lets us have/let us have/letting us have|assign/assigns/assigned/assigning|provide/provides/provided/providing|fund/funds/funded/funding|name/names/named/naming|say/says/said/saying|tell/tells/told/telling"
)
_YES = r"(?:(?:the|a|its|his|her|their|final|last|formal) )*(?:yes|nod|go-?ahead|green light|blessing|ok|okay|approval|consent|thumbs[- ]up|sign-?off)(?: or (?:a |the )?no)?"
_PURSE = r"(?:(?:the|our|this|that|all the|his|her|own|project|whole|of) )*(?:purse(?:[ -]?strings)?|money|budget|funds?|cheque ?book|check ?book|wallet|kitty|cash)"


def _strong(*tenses: str) -> str:
    """What makes somebody the sponsor by itself, as a verb in one of some forms."""

    def f(forms: str) -> str:
        return f"(?:{'|'.join(_forms(forms, tense=tense) for tense in tenses)})"

    return (
        rf"(?:(?:{f(_DECIDE)}|{f('make/makes//making')} the (?:final |last )?(?:decision|call)|{f('take/takes//taking')} the (?:final |last )?decisions?|"
        rf"{f('have/has//having|get/gets//getting')} the (?:last|final|deciding|casting) (?:word|say|vote|sign-?off|approval)|{f('say/says//saying')} {_YES}|{f('give/gives//giving')} (?:(?:it|us|this) )?{_YES}|{f('sign/signs//signing')} off){_object()}|"
        rf"{f('sign/signs//signing')} (?:{_OF_IT}(?: off|{_STRICT})|for {_SUM}|on (?:our|their|the \w+(?:['’]s)?) behalf|on behalf of)|(?:{f('sign/signs//signing')} for|{f('fund/funds//funding|finance/finances//financing')}) {_OF_IT}{_STOP}|"
        rf"(?:{f('sign/signs//signing|pay/pays//paying')}|{f('give/gives//giving')} the (?:money|funds)){_STRICT}|{f('pay/pays//paying')} (?:the piper|for {_OF_IT}|you|for you|your (?:bill|invoice)s?|the bill(?! of)|{_SUM})|{f('foot/foots//footing')} the bills?|{f('hold/holds//holding|control/controls//controlling')} {_PURSE}|"
        rf"{f('carry/carries//carrying')} the (?:budget|cost)|{f('own/owns//owning')} the (?:budget|money|funds)|{f('have/has//having')} (?:the|this|that) (?:budget|money|funds|cheque ?book|check ?book|purse)(?: for {_OF_IT})?{_STRICT}|"
        rf"{f('do/does//doing')} the deciding|{f('call/calls//calling')} the shots|{f('wear/wears//wearing')} the trousers|{f('approve/approves//approving')} (?:the |all |any |every )?(?:spend(?:ing)?|expenses?|expenditures?|investments?|(?:our|the|your) (?:quote|quotation|offer|proposal|contract)){_STOP})"
    )


_ONE = r"(?:the|our|your) (?:one|person|man|woman|boss|lady|guy|signatory)"
_WHO = r"(?:who|that)(?:['’]ll| (?:will|must)| (?:has|gets) to)?"
_WHO_STRONG = rf"(?:(?:{_WHO}|to) {_strong('s', 'base')}|{_strong('ing')})"
_MODAL = r"(?:(?:(?:will|['’]ll|shall) have to|will|shall|must|has to|have to|had to|is to|are to|gets? to|needs? to|wants? to|is going to|are going to|is meant to|['’]ll|is required to) )"
_IS = r"(?:is|will be|shall be|['’]s|['’]ll be|would be|must be|has been|am|['’]m|['’]d be|are|['’]re)"
_HAS = r"(?:(?:has|have|had|['’]s|['’]ve|had already) )?"
_MAY = r"(?:(?:will|would|can|could|may|shall|is willing to|is ready to|is prepared to|is happy to|is allowed to|['’]ll|['’]d) )"
_SAYS_STRONGLY = tuple(  # how what is said begins, and how it goes on
    (lazy.pattern(lead, re.I), lazy.pattern(verb, re.I))
    for lead, verb in (
        (_ADVERB, _strong("s")),
        (
            rf"{_ADVERB}{_MODAL}{_ADVERB}(?:be )?",
            rf"(?:{_strong('base', 'ing')}|(?:agree|consent)(?: (?:to|with|on) {_OF_IT})?{_STOP})",
        ),
        (
            rf"{_HAS}{_ADVERB}(?:agreed|promised|offered|undertaken) to {_ADVERB}",
            rf"(?:{_strong('base')}|pay (?:it|that|this|all of it){_STRICT})",
        ),
        (rf"{_IS} {_ADVERB}(?!deciding)", _strong("ing")),
        (
            rf"{_IS} {_ADVERB}(?:(?:the|our|a) (?:[\w-]+ ){{0,2}}?[\w-]+|{_ONE}) {_WHO} ",
            _strong("s", "base"),
        ),
        (rf"{_IS} {_ADVERB}{_ONE} (?:to )?", _strong("base", "ing")),
        (
            rf"{_IS} {_ADVERB}",
            rf"(?:{_ONE} (?:to|(?:you|we)(?:['’]d| would)? (?:have|need) to) (?:convince|persuade|win over|satisfy){_STRICT}|(?:the|our|your) (?:(?:final|sole|main|real|actual|overall) )*(?:decision[- ]?maker|decider|approver|budget (?:holder|owner)|paymaster|signatory)|(?:in charge of|responsible for) (?:the )?(?:money|budget|spending)(?: (?:for|of) {_OF_IT})?{_STRICT}|deciding{_WHETHER}|paymaster)",
        ),
        (r"['’]s ", "deciding"),
    )
)
_WEAK = (
    rf"{_ADVERB}(?:(?:{_HAS}{_ADVERB}(?:{_forms(_RELEASE, tense='ed')})|{_forms(_RELEASE, tense='s')}|{_MODAL}{_ADVERB}(?:be )?(?:{_forms(_RELEASE, tense='base')}|{_forms(_RELEASE, tense='ing')})){_object(may_lack=False)}|"
    rf"(?:{_HAS}{_ADVERB}(?:{_forms(_GIVE, tense='ed')})|{_forms(_GIVE, tense='s')}|{_MAY}{_ADVERB}(?:{_forms(_GIVE, tense='base')}|pay|spend|go(?: (?:up|as high|as far))?(?: to| as)?|stretch to|run to|sign(?: for)?|release|approve|grant)){_LINK}{_SUM}|"
    rf"{_HAS}{_ADVERB}(?:said|given|nodded|waved it|signed) (?:it )?{_YES}(?: (?:to|for|on) (?:{_OF_IT}{_STOP}|{_SUM})|{_STRICT})|{_HAS}{_ADVERB}(?:said {_YES}|agreed|nodded|consented) to (?:{_OF_IT}{_STOP}|{_SUM})|"
    rf"(?:{_IS} |has |have )?{_ADVERB}(?:(?:fine|happy|ok|okay|content|comfortable|good) with|good for|behind) (?:{_OF_IT}{_STOP}|{_SUM})|"
    rf"{_HAS}{_ADVERB}(?:a |the )?(?:(?:budget|ceiling|limit|maximum|sum|figure) of )?{_SUM} (?:set aside|put aside|for (?:it|this|the)))"
)
_THING = r"(?:(?:the|this|that|our|final|last|ultimate|real|actual) )*(?:decisions?(?: (?:to (?:spend|buy|go ahead|proceed|sign)|on (?:the )?(?:spend|money|spending)))?|call|choice|last word|final word|final say|say|say-so|money|purse|budget|cash|funding|funds|cheque|check|responsibility for the budget|authority to (?:spend|sign|buy)|signature)"
_LIES = r"(?:is|are|lie|lies|rest|rests|sits|stays|remains|belongs|comes|is held|is made|is taken|is carried|is owned|is signed off|is signed|is paid|is released|is approved|is controlled|will be|will come|is up|falls|ends up|is down|are made|are taken|are approved|has to come|must come|needs to come)"
_POSSESSED = rf"(?:(?:it|that|this)(?: is|['’]s|['’]ll be| will be| would be)|{_THING} (?:is|will be|['’]s)) (?:also |all |entirely |in the end |then |really |not mine but )*"
_OWNABLE = r"(?:decision|call|choice|budget|money|purse|cash|say(?:-so)?|signature|shout|cheque ?book|check)"
_REST = lazy.pattern(  # what may stand between somebody and what is said of them: their title, other things they do
    r"\s*(?:as (?:our |the |a )?(?:[\w-]+ ){0,2}[\w-]+,?(?= (?:has|have|will|decides|pays|signs|is))|(?:of|from|on|in) (?:the |our )?(?:[\w’'-]+ ){0,3}?(?:board|management(?: board| team)?|committee|council|family|trustees|head office|partners),?|,[^.;:,\n\x01]{2,70}(?:,|(?=[.)])|$)|\([^()\n\x01]{2,70}\),?|,)?\s*"
)
_GOES_ON = lazy.pattern(
    r"(?:,|;|\s?[–—-]|\()?\s*(?:(?:and|so|but|who|then|also|as|because|since|that|which) )*(?:(?:he|she|they)\b(?=['’]| )\s*)?",
    re.I,
)
_STARTS = lazy.pattern(r"(?<=[ ,;(–—-])(?:and|so|but|then|also|he|she|they)\b|[,;(–—]|(?<= )-(?= )", re.I)
_OTHER_SUBJECT = lazy.pattern(
    r"(?:and|but|so|because|as|since|while)? ?\b(?:we|I|it|nobody|somebody|someone|everyone|everybody|the (?:board|bank|council|trustees|committee|group|parent|shareholders))\b",
)
_TELLS_NO_MORE = lazy.pattern(rf"{_P}|(?<!\b(?i:mr|ms|dr|st))(?<!\bMrs)[.;!?]\s")  # somebody else, or another sentence
_FARTHEST = 140  # characters from somebody to what is said of them
_WEAK_AT = lazy.pattern(_WEAK, re.I)
_OWNED = lazy.pattern(
    rf"['’]s? (?:own )?(?:{_THING}|to (?:give|decide|make|take)|{_OWNABLE}){_STOP}|['’]s{_STRICT}", re.I
)
_IT_IS = lazy.pattern(rf"\b(?:{_POSSESSED}|{_THING} {_LIES} )$", re.I)
_MONEY_ONLY = lazy.pattern(r"\b(?:money|purse|cash|budget)\b", re.I)
_OUT_OF = lazy.pattern(r"\b(?:comes|is|paid|goes|taken|coming) (?:out of|from) $", re.I)
_TITLED = r"(?:(?:our|the|my) (?:[\w’'-]+ ){0,3}?[\w’'-]+, |(?:our|the|my) (?:[\w’'-]+ ){1,3}|[\w ]{2,30}, |(?:(?:managing|executive|general|senior|joint) )?(?:director|partner|proprietor|chairman|owner|president|trustee|founder|promoter|principal) |(?:(?:our|the|my) )?(?:[\w’'-]+ ){0,3}?(?:Mr|Mrs|Ms|Dr|Prof|Sir)\.? )?"
_LEADS_TO = lazy.pattern(
    rf"(?:(?:the )?(?:owner|holder|keeper|guardian)s? of {_PURSE} (?:is|are|would be) |(?:the |our )?(?:(?:final|sole|main|real) )*(?:decision[- ]?maker|decider|approver|budget (?:holder|owner)|signatory)(?: for (?:it|this|us|that))? (?:is|would be|will be) |{_THING}(?:,? and (?:the |this )?{_THING})*(?:['’]s| {_LIES}) (?:entirely |solely |ultimately |all )?(?:with|by|from|to|up to|down to|in the hands of) |(?:is|['’]s) (?:entirely |all )?(?:up|down) to |(?:the )?(?:award|contract|order) (?:is|will be|shall be) (?:made|awarded|placed|given|decided(?: on)?|signed off) by |(?:the )?(?:last|final) (?:word|say) has |{_THING} (?:has|holds) |"
    rf"(?:the )?(?:one|person|man|woman|lady|boss|director|partner|gm|md|ceo|owner|chair\w*|somebody|someone|people)(?: here)? (?:{_WHO_STRONG}|(?:who|that) {_WEAK}|(?:to|(?:you|we)(?:['’]d| would)? (?:have|need) to) (?:convince|persuade|win over|satisfy))(?: in the end)?(?: is|,|:| here is| would be|['’]s) |"
    rf"(?:nothing|no (?:order|money|contract|penny|cent|cheque)) (?:(?:goes (?:ahead|forward|out)|happens|moves|proceeds|leaves(?: the house)?|is (?:ordered|signed|bought|spent|done|decided|paid)|gets (?:ordered|signed|bought|done|decided|spent)) (?:here )?)?without (?:the (?:yes|nod|ok|signature|blessing|say-so|approval) of )?|(?:cheques?|checks|purchase orders?|(?:the |all |any |every |our |your )*(?:spend(?:ing)?|money|budget|costs?|expenses?|purchases?|investments?|quot(?:e|ation)|offer|proposal|price|contract with you|agreement with you)) (?:is|are|will be|gets?|must be|has to be|have to be|shall be|needs to be) (?:signed|approved|countersigned|released|authori[sz]ed)(?: off)? by )"
    rf"{_TITLED}$",
    re.I,
)
_BY = lazy.pattern(
    rf"(?:{_SUM}[^.;:\n]{{0,40}}?\b(?:{_forms(_RELEASE, tense='ed')}|{_forms(_GIVE, tense='ed')})(?: for (?:it|this))? by |^\W*(?:\d+\W+|[a-z]\W )?(?:(?:{_forms(_RELEASE, tense='ed')}|{_forms(_GIVE, tense='ed')})(?: \w+){{0,2}}|(?:\w+ ){{1,2}}(?:{_forms(_RELEASE, tense='ed')}|{_forms(_GIVE, tense='ed')})) ?: ?{_SUM}[^.;:\n\w]{{0,3}}\s?by |{_SUM}[,.]? ?(?:(?:it['’]s|is|are|was|were|been|both|all) )*(?:from|thanks to|courtesy of|on the word of|by order of) |\b(?:the|our|any|every) (?:order|contract|agreement|purchase) (?:is|are|will be|gets?|must be|has to be|shall be) (?:signed|approved|countersigned|released|authori[sz]ed)(?: off)? by |(?:^|[.:;,(] ?)\W*(?:(?:already|budget|it|this|money|spend) )*(?:{_forms(_RELEASE, tense='ed')}) by )"
    rf"(?P<title>{_TITLED})$",
    re.I,
)
_WHICH = lazy.pattern(rf"{_SUM},? (?:which|that) (?P<title>{_TITLED})$", re.I)
_HAS_GIVEN = lazy.pattern(
    rf"{_HAS}{_ADVERB}(?:{_forms(_RELEASE, tense='ed')}|{_forms(_GIVE, tense='ed')})(?! (?:to|for) (?:the|a|another) ){_STRICT}",
    re.I,
)  # "£11,500, which my sister, our managing partner, has set aside"
_OF_MONEY = lazy.pattern(r"\b(?:budget|money|spend(?:ing)?|funds?|sum|ceiling)\b", re.I)
_AS_ANSWERED = lazy.pattern(rf"^\W*(?:\d+[.)] ?)?{_TITLED}$", re.I)
_IT_IS_WHO = lazy.pattern(r"\b(?:it|that)(?: is|['’]s| will be) $", re.I)
_DASHED = lazy.pattern(
    rf"(?:\s*\([^()\n]{{2,60}}\))?\s*(?: [–—-] |: )\s*(?:(?:final|project|executive) )*(?:approval|sponsor|decision|decides|sign-?off|budget(?: holder| owner)?|pays|say-so|{_strong('s')}){_STRICT}",
    re.I,
)
_BRACKET = lazy.pattern(r"\s*\((?P<said>[^()\n]+)\)")
_IN_BRACKET = lazy.pattern(r"(?:^|[,;] )(?:also |who )?")
_OWNS = lazy.pattern(rf"(?:(?:it|that)(?: is|['’]s) )?(?:his|her|their) {_OWNABLE}", re.I)
_TO_BE_NAMED = lazy.pattern(rf"\b(?:he|she|who) {_ADVERB}(?:{_strong('s')})\W{{1,3}}$", re.I)
_HIS = lazy.pattern(
    rf"\b{_POSSESSED}(?:his|hers?|him|theirs?|her)\b(?: own)? (?:{_OWNABLE}|to (?:give|decide|make|take|say)(?: yes)?|paying(?: you| for {_OF_IT})?|(?:who|that) (?:decides|pays|signs|will (?:decide|pay|sign))|signing(?: {_OF_IT} off)?)(?: at the bank| too| as well)?{_STRICT}|{_THING} (?:is|will be|['’]s) (?:also |all |entirely |then )*(?:his|hers|theirs)(?: to (?:make|take|give))?{_STRICT}|"
    rf"\b{_THING} {_LIES} (?:entirely |all )?(?:with|by|from|to) (?:him|her|them){_STRICT}|\b(?:up|down) to (?:him|her|them){_STRICT}|"
    rf"\b(?:nothing|no money) (?:goes ahead|happens|is (?:ordered|signed|bought|spent)) without (?:him|her|them){_STRICT}|\bcomes out of (?:his|her) (?:own )?(?:budget|pocket)",
    re.I,
)
_HE = lazy.pattern(r"(?<![\w’'])(?:he|she)(?=['’ ])(?: (?:also|always|then|alone|himself|herself),?)*\s*", re.I)
_DUTY = r"(?:['’]ll| will| also| myself| personally)*(?: have to| need to| must)(?: also| first| then)* decide\b"  # makes no sponsor
_MINE = lazy.pattern(
    rf"(?<![\w’'])(?<!what )(?<!which )(?<!that )(?<!whether )(?<!thing )(?<!before )(?<!when )(?<!if )(?<!until )(?<!once )(?<!after )(?<!unless )(?:I(?!{_DUTY})(?:['’]ll| will| must| alone| also| myself| have to| get to| personally)* (?:{_strong('base')})|I(?: am|['’]m|['’]d be| would be|['’]ll be) {_ONE} {_WHO_STRONG}|"
    rf"I(?: am|['’]m) {_ONE} (?:who |that |to )?(?:decid(?:es|ing)|decides?|pay(?:s|ing)?|sign(?:s|ing)?|say(?:s|ing)? yes(?: or no)?){_STRICT}|"
    rf"I(?: am|['’]m) (?:also )?(?:the|your) (?:decision[- ]?maker|decider|sponsor|budget (?:holder|owner))|{_POSSESSED}my (?:own )?(?:(?:decision|call|choice|budget|money|say)|money and my decision)(?: (?:to (?:make|give|decide|take)|alone))?{_STRICT}|{_THING} (?:is|will be|['’]s) (?:also |all |entirely )?mine(?: (?:to (?:make|give|take)|alone))?{_STRICT}|{_THING} {_LIES} (?:with|by|from|to) (?:me|myself){_STRICT}|"
    rf"what (?:it|this|that|all this) (?:may |can |will |is to )?costs? is (?:entirely )?my (?:own )?(?:decision|call|affair|business){_STRICT}|I (?:own|run) (?:the|this) (?:place|firm|company|business|show)\b|I own (?:the|this) shop\b|(?:up|down) to me{_STRICT})",
    re.I,
)
_SIGNED = lazy.pattern(rf"(?: myself| alone)?,? {_PERSON}\W*$")
_ASKED = lazy.pattern(
    rf"\b(?:who(?:ever)?(?:['’]s| is)? (?:(?:will|shall|must) )?(?:{_strong('s', 'base', 'ing')}|the (?:decision[- ]?maker|decider|sponsor|budget (?:holder|owner)|boss)|{_forms(_RELEASE, tense='s')}|signs)|whose (?:money|decision|call|budget) is (?:it|this))[^?]{{0,25}}\?\s*$",
    re.I,
)
_I_DO = lazy.pattern(
    r"\W*(?:(?:I do|me|myself|that['’]?s me|I am|that would be me|yours truly|still me|also me)\b(?! not)|I[.!]?\s*$)",
    re.I,
)
_BOSS = lazy.pattern(
    r"\b(?:(?:co-?)?owners?|owns|owned|founded|started (?:us|it|the|this)|set (?:us|it) up|built (?:the|this) (?:firm|company|business|place)|(?:who|whom) (?:it|the \w+|this) belongs to|belongs to (?:him|her)|directors?|ceo|md|coo|cro|chief|president|principal|boss|bosses|chair\w*|partners?|co-?director|(?:co-?)?founders?|head|proprietor|proprietress|trustee|dean|warden|abbot|prior|bishop|managing|general manager|gm|mayor|commissioner|runs|heads|leads|promoter|daglig leder|direktør|vd|geschäftsführer(?:in)?|inhaber(?:in)?|gérante?|dirigeante?|director[ae]?|dueñ[oa]|eigena+r|zaakvoerder|bursar|provost|rector|vicar|headmaster|headmistress|headteacher|father|mother|dad|mum|wife|husband|brother|sister|uncle|aunt|father[- ]in[- ]law|governor|farmer|colonel|laird|evp|svp)\b",
    re.I,
)
_SHARED = lazy.pattern(
    rf"\b(?:approv|authori[sz]|releas|sanction|grant|ok|clear)\w*['’]?d? (?:{_P}|it|this|that|you|us|me|him|all|everything|anything)\b|sign(?:s|ed)? (?:it|this|that) off\b",
    re.I,
)  # "it" may be anything
_ARTICLE = lazy.pattern(  # what is no part of a name, though it is written like one
    r"(?:^\W*|(?<=[.:;)] ))(?:Our|The|My|It['’]s|That['’]s|Boss is|Boss|Money|Managing|From)\b|\b(?:Managing Director|Director|Manager|President|Chairman|Chairwoman|Owner|Principal|Chief|Partner|Founder|Boss|CEO|COO|CFO|MD|Promoter|Proprietor|Proprietress|Chair|Trustee)(?= (?:Mr|Mrs|Ms|Dr|Prof|Sir|[A-Z]))"
)
_NO_PERSON = lazy.pattern(
    r"(?:Before|After|When|While|Until|Unless|If|Without|During|Though|Although|Yes|Money|Price|Value|Chair\w*|Nothing|Approv\w+|Sanction\w+|Releas\w+|Agree\w*|Sign\w*|Decision\w*|Board|Council|Owner|Whoever|Spending|Budget|Cheques?|Every|Any)|(?:[\w’'&-]+ )+(?:Funds?|Trust|Foundation|Council|Society|Board|Association|Bank|Lottery|Committee|Ministry|Department|Agency|Authority|University|Institute|Union|Commission|Charity|Group|Company)|(?:(?:Chief|Executive|Operating|Financial|Commercial|Revenue|Technology|Information|Human|Resources|Officer|Director|Manager|Managing|General|Vice|President|Head|Operations|Finance|Sales|Marketing|Regional|Group|Senior)\b ?)+"
)
_OWN = lazy.pattern(r"['’]s$")
_ANY = in_any_case(
    r"\b(?:decid\w+|decision\w*|call|calls|word|say|says|said|saying|sign|signs|signed|signing|pay|pays|paying|purse|budget|budgeted|money|cash|cheques?|checks?|yes|nod|nodded|bill|up to|down to|mine|thumbs|"
    r"released?|releases|releasing|set|aside|approv\w+|sanction\w*|granted|grants|allocated|allotted|earmark\w*|ring-?fenc\w+|authori[sz]\w+|gave|gives?|given|go|agree[sd]?|okay\w*|ok|oks|ok'd|ok’d|reserved|without|voted|promised|pledged|committed|happy|fine|behind|shots|trousers|fund\w*|"
    r"financ(?:es|ing)|sponsor\w*|award(?:ed)?|own|owns|run|capped|found|freed|free|consent\w*|bless\w*|green|countersign\w*|clear\w*|costs?|carr(?:y|ies)|choice|pocket|his|hers|told|aside|holds?|controls?|does|piper|approver|signatory|paymaster|wrote|initial\w*|initials?|figure|waved)\b"
)
_OPEN = lazy.pattern(r"\b(?:if|unless|provided)\b", re.I)
_OTHERWISE = lazy.pattern(  # what is not so now, or not for certain
    r"\b(?:used to|no longer|until|would have|might|may(?! cost\b)|perhaps|maybe|probably|possibly|should|formerly|previously|last year|years ago|at (?:his|her|their) (?:end|house)|on their side|their side)\b",
    re.I,
)
_IN_THE_END = lazy.pattern(r"\s*(?:once|after|when|as soon as|every|each)\b", re.I)  # signs off what has been delivered
_DENIED = lazy.pattern(
    r"(?<!\bor )\b(?:not|never|nobody|no)\b(?! (?:more|order|money|contract|penny|cent|cheque)\b)|n['’]t\b", re.I
)
_NOT_ONE_MORE = lazy.pattern(
    r"\b(?:no|not a|not one) (?:cent|penny|pound|euro|dollar|krona?) (?:above|over|beyond|more)\b|\bnot (?:a (?:cent|penny|pound|euro|krona?) |one )more\b|\bnot (?:me|mine|I)\b|\bnobody else\b|\bif (?:the|your) price\b|\bcan(?:not|['’]t) sign\b",
    re.I,
)
_OF_A_DESK = lazy.pattern(
    r"\b(?:financ\w+|financial|accounts?|accounting|accountant|bookkeep\w+|controller|treasur\w+|cfo|procurement|purchas\w+|buy(?:er|ing)|legal|counsel|solicitor|lawyer|security|ciso|privacy)\b",
    re.I,
)
_SIGN_OFF = lazy.pattern(  # of nothing that is said
    rf"{_ADVERB}{_MODAL}?{_ADVERB}(?:(?:sign|signs|be signing) off|(?:have|has|gets?) the (?:last|final) (?:sign-?off|approval))",
    re.I,
)
_OF_ANOTHER = lazy.pattern(
    r"\b(?:supplier|vendor|client|customer|landlord|bank|agency|parent|group|auditor|consultant|dealer|reseller|their|competitor|(?<!business )(?<!biz )(?<!managing )(?<!senior )(?<!my )(?<!our )partner)\w*(?:['’]s?)?\b",
    re.I,
)
_STANDING = lazy.pattern(
    r"\s*(?:,? (?:and )?(?:he|she)(?:['’]s| is| owns| runs)|, who (?:is|owns|runs)|[.;] (?:he|she)(?:['’]s| is)) (?P<title>[^.;,\n]{3,40})",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Decider:
    """The name or address of somebody who decides, or pays, whether the words leave that open, and where in the sentence the sum
    stands that they give."""

    value: str
    mood: str
    gives: tuple[int, int] | None = None


def may_decide(said: Said) -> bool:
    """Whether a sentence may tell who decides: nearly none does."""
    return _ANY.is_in(said)


def deciders(sentence: str, author: str, before: Sequence[str]) -> Iterator[Decider]:
    """Whoever a sentence says decides, or pays for, the work; `before` are the sentences before it, the nearest last."""
    text = one_line(sentence)
    if text.endswith("?"):
        return
    priced = _without_sums(text)
    named = _named(priced)
    masked = _masked(priced, named)
    of_money = bool(before) and _OF_MONEY.search(before[-1]) is not None  # of which "it" may be said
    asked = bool(before) and _ASKED.search(before[-1].rstrip()) is not None
    for one in named:
        first, last = _of_person(text, masked, one, of_money=of_money)
        if first >= 0 and (mood := _mood(text, first, last)):
            yield Decider(one.value, mood, _given(masked, first, last))
    if asked and named and _AS_ANSWERED.match(text[: named[0].start]) and not _DENIED.search(text[: named[0].start]):
        yield Decider(named[0].value, "stated")
    for first, last, who in _of_pronouns(text, masked, before):
        if mood := _mood(text, first, last):
            yield Decider(who.value, mood, _given(masked, first, last))
    if author and asked and _I_DO.match(text):
        yield Decider(author.lower(), "stated")
    elif author and (mine := _MINE.search(masked) or _mine_of_sum(text, masked)) and _mood(text, *mine.span()):
        if _FRONTED.search(masked, 0, mine.start()):
            return  # "The delivery notes I sign myself"
        signed = _SIGNED.match(masked, mine.end()) is not None  # "And I pay for it, Helen Prentiss"
        yield Decider(named[-1].value if signed else author.lower(), "stated")


def _given(masked: str, first: int, last: int) -> tuple[int, int] | None:
    """The one sum in the words that say who decides."""
    sums = [match.span() for match in re.finditer(_SUM, masked[first:last])]
    return (first + sums[0][0], first + sums[0][1]) if len(sums) == 1 else None


def _named(text: str) -> list[Named]:
    """The persons of a sentence: in "Our MD Colin Abara's call" it is Colin Abara."""
    small = _ARTICLE.sub(lambda match: match.group().lower(), text)
    return [
        Named(_OWN.sub("", one.value), one.start, one.end - 2 if _OWN.search(text, one.start, one.end) else one.end)
        for one in persons(small, 0, len(small))
        if not _NO_PERSON.fullmatch(one.value)
    ]


def _without_sums(text: str) -> str:
    """A text of the same length in which each letter of a sum is a sign."""
    if not _COUNTS.search(text):
        return text
    return _MONEY.sub(lambda match: (_S * len(match.group().rstrip())).ljust(len(match.group())), text)


def _masked(priced: str, named: Sequence[Named]) -> str:
    """A text without sums of the same length in which each letter of a person is a sign, too."""
    return with_signs(priced, [(one.start, one.end) for one in named], _P)


def _of_person(text: str, masked: str, one: Named, *, of_money: bool) -> tuple[int, int]:
    """Where the words begin and end that make a person who is named one who decides; -1 where none do."""
    before = masked[: one.start]
    full = " " in one.value or "@" in one.value
    title = _title(text, masked, one)
    if _OF_ANOTHER.search(title):
        return -1, -1
    if last := _says(masked, one.end, title, full=full or text[one.start : one.end] != one.value, of_money=of_money):
        return one.start, last
    if owned := _OWNED.match(masked, one.end):
        its = _IT_IS.search(before) or _OUT_OF.search(before)
        if its and not (_OF_A_DESK.search(title) and _MONEY_ONLY.search(its.group())):
            return its.start(), owned.end()
    if signed := _signs_sum(text, masked, one, title, full=full, of_money=of_money):
        return one.start, signed
    if bracketed := _bracketed(masked, one.end):
        return one.start, bracketed
    if full and (dashed := _DASHED.match(masked, one.end)):
        return one.start, dashed.end()
    if full and (led := _TO_BE_NAMED.search(before)):
        return led.start(), one.end
    if full and (leads := _LEADS_TO.search(before)) and _CLOSES.match(masked, one.end):
        return leads.start(), one.end
    if (
        full
        and (given := _BY.search(before))
        and _BOSS.search(title)
        and not (_OF_A_DESK.search(title) or _is_for_another(text, masked, one.start))
    ):
        return given.start(), one.end
    if full and (which := _WHICH.search(before)) and not _OF_A_DESK.search(title):
        rest = _REST.match(masked, one.end)
        if has := _HAS_GIVEN.match(masked, rest.end() if rest else one.end):
            return which.start(), has.end()
    if full and (does := _does_it(before)) >= 0 and _BOSS.search(before, does):
        return does, one.end
    if (it := _IT_IS_WHO.search(before)) and (who := _WHO_AT.match(masked, one.end)):
        return it.start(), who.end()
    return -1, -1


_IS_WRITER = lazy.pattern(
    r"\s*(?:\((?:that(?:['’]s| is) )?(?:me|myself|the writer|yours truly|writing this)\)|, (?:that(?:['’]s| is) )?(?:me|myself|yours truly)\b,?)\s*",
    re.I,
)
_THE_SUM = r"(?:it|this|that|(?:the|this|that) (?:sum|figure|amount|number|budget|money|lot))"
_SIGNS_SUM = lazy.pattern(  # what is said of somebody behind a sum: "£12k put by, Ann Lee (me) has signed it off"
    rf"{_HAS}{_ADVERB}(?:(?P<released>signed (?:for |off (?:on )?){_THE_SUM}|signed {_THE_SUM} off|(?:{_forms(_RELEASE, tense='ed')}|agreed(?: to)?) {_THE_SUM}(?: (?:off|through))?)|"
    rf"put (?:his|her|their|my) (?:initials?|name|signature|pen) (?:to|under|on|beside|against) {_THE_SUM}|(?:wrote|written|noted|scribbled|put)(?: down)? {_THE_SUM}|(?:gave|given|named|set|told)(?: me| us)? {_THE_SUM}){_LOOSE}",
    re.I,
)


def _signs_sum(text: str, masked: str, one: Named, title: str, *, full: bool, of_money: bool) -> int:
    """Where the words end that say of somebody named behind a sum, in their sentence or the one `of_money` above it, that they
    released it, or wrote it down; 0 where none do."""
    sums = [match.span() for match in re.finditer(_SUM, masked[: one.start])]
    above = of_money and not sums  # "Money: £12,400. Ann Lee, our director, has signed that off."
    if not (full and (above or len(sums) == 1)) or _OF_A_DESK.search(title):
        return 0
    writes = _IS_WRITER.match(masked, one.end)
    rest = writes or _REST.match(masked, one.end)
    signs = _SIGNS_SUM.match(masked, rest.end() if rest else one.end)
    if signs is None or not (signs["released"] or writes or _BOSS.search(title)):
        return 0
    if above:
        return signs.end() if signs["released"] else 0
    if _ENDS.search(text, sums[0][1], one.start) or _is_for_another(text, masked, one.start):
        return 0
    return signs.end()


_ENDS = lazy.pattern(r"[.!?]\s")


def _is_for_another(text: str, masked: str, at: int) -> bool:
    """Whether the last sum before a place is what something else costs: "The van is £14k, okayed by …"."""
    sums = [match.span() for match in re.finditer(_SUM, masked[:at])]
    if not sums:
        return False
    start, end = sums[-1]
    return is_other_sum(text[:start], text[end:]) or is_of_another(f"{text[:start]} {text[end:at]}")


_FRONTED = lazy.pattern(
    r"(?:^|[.,;:(] ?)\W*(?:and |but |so )?(?:the|our|all|every|each|my|these|those|any|such)(?: (?!money\b|budget\b|spend\w*|order\b|contract\b|whole\b|project\b|quote\b|offer\b)[\w’'-]+){1,3} $",
    re.I,
)
_I_GAVE = lazy.pattern(  # behind a sum
    rf"(?<![\w’'])(?:which |that )?I(?:['’]ve| have|['’]m| am)? (?:already |just |now |also |hereby )*(?:(?:{_forms(_RELEASE, tense='ed')}|agreed(?: to)?|signed(?: for)?|set aside|put (?:aside|by))(?: {_THE_SUM})?(?: off| through| myself)*|signing (?:for |off (?:on )?)?{_THE_SUM}(?: off)?){_STRICT}",
    re.I,
)


def _mine_of_sum(text: str, masked: str) -> re.Match[str] | None:
    """Where a sentence says of the sum before it that its writer released it: "£9,000, which I've approved"."""
    sums = [match.span() for match in re.finditer(_SUM, masked)]
    gave = _I_GAVE.search(masked, sums[0][1]) if len(sums) == 1 else None
    if gave is None or _ENDS.search(text, sums[0][1], gave.start()) or _is_for_another(text, masked, gave.start()):
        return None
    return gave


def _bracketed(masked: str, at: int) -> int:
    """Where a bracket ends that stands at a place and says of whoever is named before it that they decide; 0 where none does."""
    bracket = _BRACKET.match(masked, at)
    if bracket is None:
        return 0
    said = bracket["said"]
    for opened in _IN_BRACKET.finditer(said, 0, 62):
        owns = _OWNS.match(said, opened.end())
        end = owns.end() if owns else _decides(said, opened.end())
        if end and len(said) - end <= 30:
            return bracket.end()
    return 0


_OFFICE = lazy.pattern(r"\b(?:our|the|my) ", re.I)
_ITS_WORD = lazy.pattern(r"[\w’'-]+ ")
_THEN_NAMED = lazy.pattern(
    rf"[^.;:{_P}]{{0,12}}(?:,|:| \() ?(?:that is |that['’]s |namely )?(?:[A-Z][\w.]{{1,5}} )?$", re.I
)


def _does_it(before: str) -> int:
    """Where an office begins that decides and whose holder is named next, "the general director decides it, Paola
    Ghirardelli"; -1 where there is none."""
    if not _THEN_NAMED.search(before[-60:]):
        return -1
    for office in _OFFICE.finditer(before):
        at = office.end()
        for _ in range(3):
            if (word := _ITS_WORD.match(before, at)) is None:
                break
            at = word.end()
            if (end := _decides(before, at)) and _THEN_NAMED.match(before, end):
                return office.start()
    return -1


_CLOSES = lazy.pattern(
    rf"{_STOP}|{_WHETHER}|['’]s (?:yes|nod|ok|signature|blessing|say-so|approval|agreement)\b|, (?:our|the|my) ", re.I
)
_WHO_AT = lazy.pattern(
    rf",? {_WHO} {_strong('s', 'base')}",
    re.I,
)


def _title(text: str, masked: str, one: Named) -> str:
    """The words around a person that may say what they are: right before, in the apposition behind, or "he's the owner"."""
    ahead = re.split(r"[.;:!?\n]| (?:and|but|so) ", masked[: one.start])[-1][-60:]
    behind = _REST.match(masked, one.end)
    end = behind.end() if behind else one.end
    is_ = re.match(
        r",?\s*(?:who (?:also )?)?(?:is|['’]s|owns|runs|leads|heads|chairs|has|was|founded|started|set (?:us|it)|built)\b [^.;:\n\x01]{2,60}",
        masked[one.end :],
    )
    own = re.match(
        r"[^.;\n\x01]{0,90}?(?:he|she)(?:['’]s| is| owns| runs) (?P<title>[^.;,\n\x01]{2,40})", masked[one.end :], re.I
    )
    return (
        " · ".join([ahead, masked[one.end : end], is_.group() if is_ else "", own["title"] if own else ""])
        .replace(_P, "")
        .replace(_S, "")
    )


def _says(masked: str, at: int, title: str, *, full: bool, of_money: bool = False) -> int:
    """Where what is said of the subject that ends at a place makes it one who decides; 0 where nothing does."""
    rest = _REST.match(masked, at)
    ends = _TELLS_NO_MORE.search(masked, at)
    stop = min(ends.start() if ends else len(masked), at + _FARTHEST)
    starts = [at, rest.end() if rest else at]
    starts += [match.start() for match in _STARTS.finditer(masked, at, stop)]
    for start in dict.fromkeys(starts):
        if start > at and _OTHER_SUBJECT.search(masked, at, start):
            break
        joint = _GOES_ON.match(masked, start)
        first = joint.end() if joint else start
        while first < len(masked) and masked[first] == " ":
            first += 1
        boss = _BOSS.search(title) is not None
        strong, weak = _decides(masked, first), _WEAK_AT.match(masked, first)
        if strong and _SIGN_OFF.fullmatch(masked, first, strong) and _OF_A_DESK.search(f"{title} {masked[at:first]}"):
            continue  # "Ann Lee leads finance and signs off": for her desk
        if strong and (boss or (full and (of_money or not _SHARED.search(masked, first, strong)))):
            return strong
        if weak and not _OF_A_DESK.search(title) and (boss or (full and _S in weak.group())):
            return weak.end()
    return 0


def _decides(masked: str, at: int) -> int:
    """Where the words end that stand at a place and make whoever they are said of the sponsor; 0 where none do."""
    for lead, verb in _SAYS_STRONGLY:
        if (begun := lead.match(masked, at)) and (said := verb.match(masked, begun.end())):
            return said.end()
    return 0


def _of_pronouns(text: str, masked: str, before: Sequence[str]) -> Iterator[tuple[int, int, Named]]:
    """What "he", "she" or "her" is said to decide, and who is meant: the one person named before."""
    for he in _HE.finditer(masked):
        at = he.start() + (2 if text[he.start() : he.start() + 2].lower() == "he" else 3)
        found = _meant(text[: he.start()], before)
        if found:
            title, who = found
            if last := _says(masked, at, title, full=" " in who.value):
                yield he.start(), last, who
                break
    if (his := _HIS.search(masked)) and (found := _meant(text[: his.start()], before)):
        yield *his.span(), found[1]


def _meant(words: str, before: Sequence[str]) -> tuple[str, Named] | None:
    """The one person whom the words before "his", or else the sentence before that names any, speak of, with their title."""
    for said in map(_without_sums, (words, *map(one_line, reversed(before)))):
        named = _named(said)
        if named:
            return (
                (_title(said, _masked(said, named), named[0]), named[0])
                if len({one.value for one in named}) == 1
                else None
            )
    return None


def _mood(text: str, first: int, last: int) -> str:
    """The mood of what is said there: "" where it is denied, over or open; `hedged` where it is guessed."""
    text = _NOT_ONE_MORE.sub(lambda match: "·" * len(match.group()), text)
    within = text[first:last]
    piece = next((words for at, words in pieces(text) if at <= first < at + len(words)), "")
    around = piece.replace(within, " ")
    ahead = re.split(r"[.;]\s", text[:first])[-1]
    here = re.split(r", (?!who\b)", ahead)[-1]
    behind = re.split(r"[.;]", text[last : last + 25])[0]
    if (
        _IN_THE_END.match(behind)
        or _OPEN.search(f"{ahead} · {within} · {behind}")
        or any(_OTHERWISE.search(words) or _DENIED.search(words) for words in (here, within, behind))
    ):
        return ""
    mood = mood_of(around) if around.strip() else "stated"
    return "stated" if mood in ("stated", "planned") else "hedged" if mood == "hedged" else ""
