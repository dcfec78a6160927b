"""What counts as a customer: said at once ("a yard turns into an account once …"), or told by what each department means."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, words
from inwriting.reading.told.telling import Tellings, telling

_PARTY = r"(?:customers?|clients?|accounts?|members?|supporters?|donors?|patrons?|debtors?|buyers?|subscribers?|tenants?|patients?|guests?)"
_A_PARTY = rf"(?:an? |our |the |one of our )?[\"“”'‘’]?{_PARTY}[\"“”'‘’]?"
_FROM_WHEN = r"(?:only|once|after|when|if|from|until|unless|before|as soon as|provided|with|through|by)"
_NO_DEFINITION = r"\b(?:nobody knows|unclear|not (?:yet )?(?:defined|agreed|clear)|undefined|(?:for|with|do) you|happy|satisfied|right\b|portal|complain\w*|waiting|we lost)\b|\?\W*$"
_SAID = Tellings(
    (
        # "we call a person a supporter only after a second gift"
        telling(
            rf"\b(?:calls?|counts?|regards?|treats?|considers?|class(?:es)?|reckons?)\b (?:only |just )?(?!the (?:customer|client)\b)(?:an? |the |any |some |each |every )?(?!{_PARTY}\b)\w+(?: \w+)? (?:to be |as )?an? {_PARTY}\b[^.;]{{0,20}}?\b{_FROM_WHEN}\b"
        ),
        telling(
            rf"\b(?:speaks?|talks?) of {_A_PARTY} (?:only )?{_FROM_WHEN}\b|\bonly (?:speaks?|talks?) of {_A_PARTY}\b"
        ),
        telling(
            rf"\b(?:turns? into|becomes?|is (?:made|promoted to)|counts? as|graduates? to|qualif(?:y|ies) as) an? {_PARTY}\b[^.;]{{0,25}}?\b{_FROM_WHEN}\b",
            unless=r"\b(?:orders?|quotes?|quotations?|opportunit(?:y|ies)|deals?) (?:turns|becomes?)\b|\bbecome a customer of\b|\btriggers?\b",
        ),
        telling(
            rf"\b(?:is|are) (?:our )?(?:an? )?{_PARTY} (?:with us |of ours |to us )?(?:only )?(?:from|since|as of) the (?:day|night|moment|minute|date|time|hour|first)\b"
        ),
        telling(
            rf"\b(?:only|nobody is|no one is|nobody['’]s|not|n['’]t|never)(?: (?:really|yet))? an? {_PARTY}(?: of ours| to (?:us|me)| for (?:us|me)| with us)? (?:only )?(?:if|once|when|after|until|unless|before|as soon as)\b"
        ),
        telling(rf"\bto (?:count|qualify|pass) as an? {_PARTY}\b"),
        telling(
            rf"\b(?:the (?:one|person|body|party|firm|company|school|man|woman|family) (?:who|that|which|whose)|whoever|he who)\b[^.;,]{{2,60}} (?:is|counts as) (?:the|our|a|your) {_PARTY}\b",
            unless=r"\bnot (?:the|our|a) \w+\W*$",
        ),
        telling(
            rf"\b(?:opens?|set up|creates?)(?: (?:an?|the|any))? (?:accounts?|{_PARTY})\b[^.;]{{0,25}}?\b(?:before|until|unless|once|after)\b[^.]{{0,60}}?\b(?:until then|till then|before that|up to then|then on)\b"
        ),
        telling(
            r"\b(?:the |a |an |our )[\"“”'‘’]?(?:customer|client|account|member|supporter|donor)[\"“”'‘’]? (?:is|means) (?:always |for us |here )?(?:the |an? |each |every |whoever|anyone|any )[^.;]{2,60}?(?:,? (?:and )?not (?:the|his|her|its|their|an?)\b|,? nobody else|,? rather than|,? and (?:nothing|nobody|no one) else)"
        ),
        telling(
            rf"\b(?:an?|the|our) [\"“”'‘’]?{_PARTY}[\"“”'‘’]?, (?:to|for|with|in) [\w ]{{2,20}}, (?:is|means) (?:the |an? |each |every |whoever|anyone|any )",
            unless=r"\b(?:important|problem|pleasure|risk|challenge)\b",
        ),
        telling(
            rf"\b(?:until|once|when|after|as soon as)\b[^.;]{{4,60}}?,? (?:and )?(?:then|from then on|only then) (?:he|she|it|they|you) (?:is|are|becomes?) (?:an? |our )?{_PARTY}\b"
        ),
        telling(
            rf"\b{_PARTY} (?:are|is) only (?:those|the ones?|people|firms|companies|someone|somebody|who(?:ever)?|such)\b"
        ),
        telling(rf"\bby [\"“”'‘’]?(?:an? )?{_PARTY}[\"“”'‘’]? (?:we|i) (?:mean|understand)\b"),
        # "a school only counts as ours once Bev has opened an account for it"
        telling(
            rf"\b(?:counts?|pass(?:es)?) (?:only )?(?:as|for) (?:one of )?(?:ours|us) (?:only )?{_FROM_WHEN}\b|\b(?:is|are) (?:one of )?ours (?:only )?{_FROM_WHEN}\b",
            needs=rf"\b(?:{_PARTY}|credit|contracts?|agreements?|invoices?|orders?|deposits?|numbers?|leads?)\b",
            unless=r"^\W*(?:this|that|it|the (?:job|work|decision|order|deal|contract|money|goods|building|risk|choice|call))\b|\bonce you\b",
        ),
    ),
    unless=_NO_DEFINITION,
)

_ASKS = words(
    rf"\b(?:who|what|which)\b[^.;]{{0,30}}\b(?:an? |the |our |counts as |is )(?:an? )?[\"“”'‘’]?(?:the )?{_PARTY}[\"“”'‘’]?\b(?! (?:wants|needs|says|asks|pays|gets|has|sees|buys|receives|orders|contact))|\b(?:who|what) (?:our|the) {_PARTY} (?:is|are)\b|"
    rf"^\W*{_PARTY}(?:\?| ?[:=])|\b(?:agree|agreed|settle) on (?:what |who )?(?:an? |the )?[\"“”'‘’]?{_PARTY}\b|\b(?:idea|notion|definition|meaning|word) (?:of )?(?:an? |the )?[\"“”'‘’]?{_PARTY}\b|\b(?:as|is) the {_PARTY}\b|\bis (?:only )?an? {_PARTY} to (?:me|us|her|him)\b|\bcalls? it an? {_PARTY}\b|"
    rf"\bdifferent things (?:by )?(?:an? |the )?[\"“”'‘’]?{_PARTY}\b|\b(?:names?|calls?|defines?|describes?) (?:an? |the )?[\"“”'‘’]?{_PARTY}[\"“”'‘’]? (?:the same|differently|in (?:its|their|his) own|another)\b|"
    r"\b(?:own|different|several|two|three) (?:versions?|ideas?|notions?|views?) of who(?:['’]s| is| are) who\b"
)
_SIDE = (
    r"(?:(?:the |our )?(?:technical |after-?sales |customer |inside |field |export )?(?:sales(?:people|men|folk|force)?|sellers|traders|finance|accounts|accounting|bookkeeping|billing|invoicing|marketing|support|service|operations|logistics|dispatch|warehouse|production|planning|reception|membership|success|development|editorial|legal|credit|debtors|purchasing|fundraising|workshop|office|kitchen|shop|stores|front of house|call cent(?:re|er)|order desk|rights desk|"
    r"reps?|drivers?|fitters?|technicians?|engineers?|teachers?|schools|surveyors?|audiologists?|doctors?|nurses|clerks?|controllers?|ledger|phones|till|dock|quay|counter|bar|lab|books|desk|yard|depot|board)(?: (?:team|department|desk|people|girls|lads|staff|side|office|guys|lot|folk|manager|men|control))?|"
    r"(?:me|us|him|her|(?-i:[A-Z])\w+)(?:,? (?:in|on|from|who) [\w ]{2,25})?)"
)
_DESK = r"(?:sales|finance|accounts|accounting|bookkeeping|billing|invoicing|marketing|support|service|operations|logistics|dispatch|lettings|repairs|warranty|warehouse|production|planning|reception|membership|credit control|purchasing|workshop|office|kitchen|shop|stores|reps|drivers|fitters|engineers|ledger|lab|yard|depot|dock|quay|counter|till|front desk|the bench|me|us)"
_IS_WHO = (
    r"(?:an? |the |who(?:ever)?\b|any\w*|each |every\w* |some\w+ |those |it['’]s |it is |that['’]s |one |all |nobody )"
)
_ONE_SIDE = (
    # "For Odd in finance it's the one with …", "To accounts, a party billed at least once"
    rf"(?:^|[;,] ?|[.:] |\b(?:and|but|while|whereas) )\W*(?:for|to|in|at|on|with|ask|according to) {_SIDE},? (?:(?:and |an? |the |our )?(?:it|that|this|he|one|{_PARTY})(?:['’]s| is| means|['’]ll be)|(?:and )?you (?:get|hear)|,)? ?(?:just |only |always )?{_IS_WHO}",
    # "Finance says whoever gets the bill", "Marketing counts enquiries"
    rf"(?:^|[;,:] ?|[.] |\b(?:and|but|while|whereas) )\W*{_SIDE},? (?:(?:who |in )[\w ]{{2,30}}, )?(?:says?|will say|would say|means?|counts?|thinks?|reckons?|goes by|looks? at|ha(?:s|ve)|calls?|takes?|sees?|bills?|treats?)(?: (?:that|it|them))? {_IS_WHO}",
    rf"(?:^|[;,:] ?|[.] |\b(?:and|but|while|whereas) )\W*{_SIDE} (?:counts?) \w+",
    # … and whoever else says it, where it was asked
    rf"(?:^|[;,] ?|[.] |\b(?:and|but|while|whereas) )\W*(?:(?:the |our )?[a-z]+|i|we) (?:says?|will say|would say) (?!(?:yes|no|so|ok|that|it)\b){_IS_WHO}",
    rf"(?:^|[.;] )\W*{_SIDE}: (?!the same){_IS_WHO}",
    # "skipper says sales, agent says accounts", "the surgery (reps), the vet who signs (ledger)"
    rf"(?<=[a-z\"”’)] )(?:says|say|if you ask|according to) (?:the |our )?{_DESK}(?=\W*$|[,;.])",
    rf"\b(?:the|an?|whoever|each|every) [^,;()]{{2,40}} \((?:the |our )?{_DESK}\)",
    # "the dock goes by warehouse", "I go by the voice"
    r"(?:^|[;,:] ?|[.] |\b(?:and|but|while|whereas) )\W*(?:i|we|(?:the |our )?(?:\w+ )?\w+) go(?:es)? by (?!car\b|bike\b|train\b|bus\b|post\b|mail\b|the (?:book|rules))\w+",
    rf"(?:^|[;,:] ?|[.] |\b(?:and|but|while|whereas) )\W*(?:for|to|in|at|on|with) {_SIDE},? (?:any\w*|each|every|who\w*|an?) [^.;]{{3,60}} is (?:one|it|an? {_PARTY})\b",
)
_SAYS = tuple(words(pattern) for pattern in _ONE_SIDE)
_NO_SIDE = words(
    r"\b(?:we never (?:agreed|settled)|responsible|approv\w+|important|nuisance|system|crm|erp|budget|easy|hard|price|deadline)\b|\?\W*$"
)
_OF_A_SIDE = words(  # what one side means, of which more may follow: "For Sales the customer is the ski resort."
    rf"^\W*(?:for|to|in|at|with) {_SIDE},? (?:the |an? |our )[\"“”'‘’]?{_PARTY}[\"“”'‘’]? (?:is|means) "
)
_EACH_SIDE = tuple(lazy.pattern(pattern, re.I | re.S) for pattern in _ONE_SIDE)


def says_who_counts(said: Said, above: str) -> bool:
    """Whether a sentence says by itself what a customer is."""
    return _SAID.in_(said, above)


def asks_who_counts(said: Said) -> bool:
    """Whether a sentence brings up what a customer is, or says it of one side, so that the next may say what each means."""
    return _ASKS.is_in(said) or _OF_A_SIDE.is_in(said)


def says_whom_a_side_means(said: Said) -> bool:
    """Whether a sentence says what some department means by the customer of whom the one before told."""
    return any(pattern.is_in(said) for pattern in _SAYS) and not _NO_SIDE.is_in(said)


def sides_in(text: str) -> int:
    """How many of them say what they mean."""
    return len({found.start() for pattern in _EACH_SIDE for found in pattern.finditer(text)})


_AGREE = words(
    r"\b(?:all|both|everyone|everybody|we|they) (?:\w+ )?(?:agree|mean the same|say the same|stick to it)\b|\bthe same (?:for|in|to|everywhere)\b|\b(?:was|is|has been) (?:agreed|settled)\b|\bone definition\b"
)


def agrees(said: Said) -> bool:
    """Whether a sentence says that all mean the same."""
    return _AGREE.is_in(said)
