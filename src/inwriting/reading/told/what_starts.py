"""What sets a transfer off, told by its effect: nothing moves before it, something should go once it has happened, it is what
starts the whole thing. What somebody does by hand once something has happened sets nothing off."""

from __future__ import annotations

from inwriting.reading.text.patterns import Said, words
from inwriting.reading.told.telling import Tellings, telling

_THING = (
    r"(?:orders?|sales orders?|invoices?|bills?|accounts?|customers?|contracts?|records?|jobs?|bookings?|subscriptions?|projects?|deals?|cases?|members?|gifts?|donations?|leases?|rentals?|enrol?ments?|placements?|claims?|certificates?|policies|polic(?:y|ies)|tickets?|"
    r"hires?|cards?|quotes?|opportunit(?:y|ies)|sales?|shipments?|deliver(?:y|ies)|students?|patients?|tenants?|timesheets?|visits?|lots?|batch(?:es)?)"
)
_LEDGER = r"(?:the |our )?(?:ledger|books|accounts|accounting|finance|erp|crm|system|invoice run|(?-i:[A-Z])[\w.+&]*(?: (?-i:[A-Z0-9])\w*)?)"
_GO = (  # what a program does with a record, or what becomes of one
    r"(?:go(?! on\b| through (?:it|them|the|all|every))|goes(?! on\b)|drop|drops|cross|crosses|pass(?:es)?(?: over| on| across)?|land|lands|appear|appears|show(?:s)? (?:up )?(?=in|as|on)|turns? up|turn(?:s)? into|arrive|arrives|reach|reaches|exist|exists|fire|fires|bill|bills|invoices|flow|flows|move|moves|travel|travels|"
    r"be (?:billed|invoiced|sent|created|booked|made|raised|opened|passed|transferred|copied|there|pushed|handed over|released|born)|belongs? in|becomes?|create|creates|opens?|gets? (?:its|an? (?:order|invoice|bill)|the (?:order|invoice|bill)|billed|invoiced|sent|created)|know(?:s)?|have it|has it|know it|follow|happen|start|leave)"
)
_SHALL = r"(?:should|ought to|must|shall|may|can|could|has to|have to|is to|are to|needs? to|will|want(?:s|ed)? (?:it|them|that|this|the \w+|an? \w+) to|like (?:it|them|the \w+|an? \w+) to)"
_UPON = (
    r"(?:only (?:when|once|after)|when|once|as soon as|the (?:very )?(?:moment|minute|second|instant|day)|whenever|every time|each time|after|upon|only then|not until|"
    r"on(?= (?:(?:the|that|this|its|their|full|first) )*(?:signature|payment|approval|acceptance|receipt|activation|completion|delivery|release|signing|confirmation|return|closing|arrival|check-?in|check-?out|departure|dispatch|scan)\b))"
)
_BY_HAND = (
    r"\b(?<!having to )(?:types?|typing|keys?|keying|re-?types?|re-?typing|re-?keys?|(?<!a )(?<!the )cop(?:y|ies)(?= (?:the|it|them|all|each|every|over|in|that|this)\b)|punch(?:es)?|enters?|writes?|prints?|walks?|carries|phones?|rings?|retypes?|pastes?|feeds?|scans? it|by hand|manually|"
    r"(?:i|we|she|he|they) (?:then |go and |go into )?(?:makes?|do(?:es)?|raises?|puts?|sets? (?:it |them )?up|go|goes)|(?-i:[A-Z])\w+ (?:then |in \w+ )?(?:makes|does|raises|puts|sets)) (?!a button)"
)
_NO_TRIGGER = (
    r"\b(?:go[- ]?live|going live|(?:goes|go|gone|is|be) live|start(?:s|ing)? (?:the )?(?:project|work|with you)|launch|budgets?|board|directors|your?|offers?|proposals?|fails?|failed|errors?|wrong|stuck|rejected|refused|(?:is|are|goes|was) down\b|"
    r"missing|holiday|season|phones?|calls?|nobody|no one|not (?:been |yet )?(?:decided|defined|agreed|settled|clear)|has(?: not|n['’]t) come up|no answer|nowhere|asked|tid(?:y|ied)|projects? (?:is|are) (?:closed|over|done)|(?:it['’]s|is|are|has been) (?:built|connected|up and running|in place)|20\d\d|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|undecided|unclear|licen[cs]es?|what happens|cleaned|duplicates?|happy|we start|we can start|we will start|hear from us|disagree|approv\w+ (?:in|by) (?:mail|email))\b"
)
_OF_NOW = rf"{_BY_HAND}|{_NO_TRIGGER}"
_SAID = Tellings(
    (
        # "Nothing goes across before the deposit is in"
        telling(
            rf"\b(?:nothing|none of (?:it|them|this)|no (?:\w+ )?{_THING}|not (?:a|one) (?:thing|record|penny|line|{_THING}))\b[^.;]{{0,20}}?\b(?:moves?|goes|go|comes|passes|crosses|happens|leaves|is (?:sent|billed|created|booked|passed|transferred|made|invoiced|raised|opened|put)|gets? (?:sent|billed|created|invoiced|booked)|"
            rf"(?:may|must|can|should|shall) (?:go|pass|cross|move|be (?:sent|billed|created|booked|invoiced|made|opened|raised)|leave))\b[^.;]{{0,40}}?\b(?:before|until|till|unless|without (?=(?:(?:the|an?|that|his|her|their) )?(?:\w+ )?(?:signature|deposit|stamp|permit|paper|receipt|approval|certificate|number|payment|form)\b))"
        ),
        telling(
            rf"\b(?:an?|the|no) (?:\w+ )?{_THING} (?:may|must|can|should|shall)(?: not|n['’]t)? (?:go|pass|cross|move|leave|be (?:sent|billed|created|booked|invoiced|made|opened|raised))\b[^.;]{{0,40}}?\b(?:before|until|unless)\b"
        ),
        telling(
            r"\bno (?:\w+ )?\w+, no (?:bill|invoice|order|stone|job|delivery|account|booking|hire|sale|transfer|licence|certificate)(?=\W*$|[;.])"
        ),
        # "it is that stamp which allows us to bill", "it's on that signature that the ledger should get its invoice"
        telling(
            r"^\W*no (?:\w+ )?(?:bill|invoice|order|delivery|hire|booking|transfer|job) without (?:an?|the|his|her|their|its) [\w -]*?(?:sign\w*|stamp\w*|deposit|permit|po\b|number|receipt|certificate|payment|approv\w+|sheet)\b"
        ),
        telling(
            rf"\bas long as\b[^.;]{{4,70}}?(?:\bnot\b|n['’]t\b|\bno\b)[^.;]{{2,50}}?\b(?:nothing|no {_THING}|it) (?:may|must|can|should|is|goes|moves|passes)\b"
        ),
        telling(
            rf"\blet (?:the |an? |each |every )?{_THING} (?:reach|go|pass|cross|into|through|over)\b[^.;]{{0,40}}?\b(?:once|when|after|as soon as)\b"
        ),
        telling(r"\b(?:in|signed|back|paid|done|accepted|received) means (?:the )?(?:bill|invoice|order|go)\b"),
        telling(
            r"\b\w+ (?:makes|creates|produces|triggers) the (?:invoice|order|bill)\b[^.;]{0,20}\b(?:how (?:i|we)['’]d|should be|(?:i|we) (?:want|wish|like))"
        ),
        telling(
            r"\bonly then (?:should|may|must|can|does|do|is|are) (?:it|they|the \w+|an? \w+)\b",
            needs=rf"\b(?:{_THING}|copied|sent|passed|over|ledger)\b",
        ),
        telling(
            rf"\b{_THING}\b[^.;]{{0,25}} {_SHALL} be in (?:the |our )?[^.;]{{2,40}}? (?:when|once|as soon as|the (?:moment|minute|second|day)|after)\b|\b(?:when|once|as soon as|the (?:moment|minute))\b[^.;]{{4,80}}?\b{_THING}\b[^.;]{{0,25}} {_SHALL} be in\b"
        ),
        telling(
            r"\bwhat (?:the )?(?:transfer|invoice|billing|invoicing|order|everything|it all) (?:hangs|depends|turns|waits) (?:on|for) is\b"
        ),
        telling(
            rf"\b(?:it['’]s|it is|it['’]ll be|is) (?:there, )?(?:on |at |with |from |only )?(?:that|this|the) [\w -]{{2,40}}?,? (?:which|that) (?:(?:lets?|allows?|permits?|sets?|starts?|opens?|triggers?|tells?|frees?|counts)\b|[^.;]{{2,40}}? {_SHALL} )",
            needs=rf"\b(?:bill|invoice|{_THING}|off|transfer|ledger|whole thing|everything)\b",
        ),
        # "the order should drop into Sage when the driver closes the round"
        telling(
            rf"\b{_SHALL} (?:then |only |also |not |just |at last )*{_GO}\b[^.;]{{0,70}}? {_UPON} (?!(?:its|their|his|her|our|the) own|monday|the spot|time\b|paper|top|both|a \w+ basis|hold)",
            needs=rf"\b(?:{_THING}|it|they|ledger|books|erp|accounts)\b",
        ),
        # "an order goes to OrderWise as soon as the quote is marked Accepted"
        telling(
            rf"\b(?:an?|the|each|every) (?:\w+ )?{_THING} (?:goes|passes|moves|crosses|travels|is (?:sent|passed|created|made|raised|opened|transferred)) (?:over |across )?(?:to|into|in) (?:the |our )?(?-i:[A-Z])[\w.]*(?: (?-i:[A-Z0-9])[\w.]*)?,? (?:automatically )?(?:only )?(?:when|once|as soon as|the (?:moment|minute|day)|after) (?!we\b|i\b|somebody\b|someone\b|it fails)"
        ),
        # "a case goes to invoicing when the courier has signed for it"
        telling(
            rf"\b(?:an?|the|each|every) (?:\w+ )?{_THING} (?:goes|passes|moves|is (?:sent|passed|handed|given|released)) (?:over |on |across )?(?:to|into) (?:the )?(?:invoicing|billing|accounts|accounting|bookkeeping|the books|finance|the ledger),? (?:only )?(?:when|once|as soon as|the (?:moment|minute|day)|after) (?:the|an?|its|his|her|their|it|both|all|(?-i:[A-Z]))\b"
        ),
        # "when the brewer taps the batch it ought to show up in the books"
        telling(
            rf"(?:^|[.;:,] |\b(?:and|but|so|is) )\W*{_UPON} [^.;]{{5,90}}?(?:,| it | they | the | an? )[^.;]{{0,60}}?\b{_SHALL} (?:then |also |just )?{_GO}\b",
            needs=rf"\b(?:{_THING}|it|they|ledger|books|erp|billed|invoiced)\b",
        ),
        # "invoice sent in Odoo -> status on the contact"
        telling(
            rf"^\W*(?:an? |the )?{_THING} (?:sent|signed|won|accepted|paid|approved|confirmed|closed|issued|shipped|delivered)(?: (?:in|by|at) [\w ]{{2,20}}?)? ?(?:->|=>|→) ?(?:the |an? )?[a-z]"
        ),
        # "when a boat is launched (not when it is paid) the yard should tell Xero to invoice"
        telling(
            rf"(?:^|[.;:,] |\b(?:and|but|so|is) )\W*{_UPON} [^.;]{{5,110}}?\b(?:should|ought to|must|shall|has to|needs? to) (?:then |also |just )?(?:tell|have|get|make|let|prompt|cause) (?:the |our )?(?:ledger|books|accounts|erp|(?-i:[A-Z])[\w.+&]*(?: (?-i:[A-Z0-9])\w*)?) (?:to )?(?:invoice|bill|raise|create|make|open|book|charge|draw up)\b"
        ),
        telling(
            r"(?:^|[.;:,] |\b(?:and|but|so|is) )\W*(?:when|once|as soon as|the (?:moment|minute|second)) [^.;]{5,90}?,? then (?:it|they|the \w+) (?:bills?|invoices?|go(?:es)?(?: over| across| out)?|crosses|moves|is (?:billed|invoiced|booked))\b"
        ),
        telling(
            rf"\b(?:the |an? |each |every )?{_THING} (?:crosses|passes|goes over|goes across|moves over) (?:on|upon|with|after|when|once) (?:the )?\w+"
        ),
        telling(
            r"(?:^|[.;:,] )\W*the (?:moment|minute|second|instant|day) [^.;]{5,80}?, (?:the |an? |it |they )[^.;]{0,30}?\b(?:belongs|goes|is (?:billed|due|created|opened|booked)|becomes|exists|gets)\b"
        ),
        # "signature of the client = invoice may go", "menu final, then it goes over"
        telling(
            rf"\b(?:signature|sign-?off|ticket|stamp|deposit|payment|scan|tender won|quote (?:accepted|won)|\w+ (?:signed|won|accepted|paid|approved|received|final|confirmed|ticked|scanned|stamped))\b[^.;=]{{0,40}} ?(?:=|->|=>|→|-->) ?(?:the |an? )?(?:start|go|begin|{_THING}|\w+ (?:may|can|should))\b"
        ),
        telling(
            rf"(?:^|[.;:] )\W*(?:the )?\w+(?: \w+)? (?:is )?(?:final|signed|won|accepted|paid|approved|in|ticked(?: off)?|done|confirmed|scanned|stamped|cleared|released|closed)(?: in \w+)?,? (?:and )?(?:then )?(?:it|they|(?:the )?(?:\w+ and )?{_THING}) (?:goes|go|bills?|crosses|moves|(?:is |are |gets? )?(?:billed|invoiced|made|created|booked|opened))\b"
        ),
        telling(
            rf"\b(?:gets|has) (?:its|his|her|an?|the) [\w -]{{3,40}}(?: in (?-i:[A-Z])\w+)?, (?:and )?{_LEDGER} (?:has|gets|knows|sees|shows) it\b"
        ),
        telling(
            rf"\b{_THING} (?:sold|agreed|won|signed|accepted|confirmed|booked|paid|approved|closed|released)(?: (?:in|at|on|by) [\w ]{{2,20}}?)? (?:should |must |shall )?(?:shows? up|shows?|appears?|turns? up|is) (?:as an? [\w ]{{3,25}} )?in (?:the |our )?(?-i:[A-Z]|ledger|books)"
        ),
        # "each time the price list changes in Pohoda, Raynet must follow"
        telling(
            rf"(?:^|[.;:,] |\b(?:and|but|so) )\W*(?:each time|every time|whenever|when|if|as soon as) [^.;]{{5,80}}?\b(?:changes?|is (?:changed|amended|updated|edited|corrected|moved))\b[^.;,]{{0,30}}, {_LEDGER} (?:must|should|has to|needs to|ought to|shall) (?:then |also |just )?(?:follow|know|change|be (?:told|updated|changed)|hear|learn|get|see)\b",
            unless=r"\b(?:by (?:tele)?phone|in writing|verbally|by mail|by e-?mail)\b",
        ),
        # "a refund in Shopify should make a credit note"
        telling(
            rf"^\W*(?:an?|each|every|any) (?:\w+ ){{0,2}}?(?:{_THING}|refunds?|returns?|payments?|deposits?|credit notes?)(?: (?:in|from|on) (?-i:[A-Z])[\w.]*(?: (?-i:[A-Z0-9])[\w.]*)?)? (?:should|must|has to|ought to|is to|shall|needs to) (?:then |also |automatically )?(?:make|create|open|become|raise|trigger|start|produce|give|cause|lead to|turn into|result in) (?:an?|the|its|one)\b"
        ),
        # "what gets the ball rolling is the survey report"
        telling(
            r"\b(?:what|that which) (?:starts?|sets?|kicks?|gets?|triggers?|fires?|moves?|opens?|begins)\b[^.;?]{0,40}?(?:off|going|rolling|moving|it|transfers?|thing|invoices?|orders?|hires?|jobs?|sync|everything|whole lot|bill|over)(?: (?:here|with us|in our case|for us))? (?:is|are|would be|:) (?!not\b|still|unclear|open|undecided|up to|what|unknown|anyone|who)\w",
            unless=r"\bapart\b",
        ),
        telling(
            r"\b(?:the )?(?:starting (?:gun|shot|point|signal)|start signal|green light|cue|trigger|kick-?off|starting pistol)(?: (?:for|of) [\w ]{2,25}?)? (?:is|comes from|comes with|comes when) (?!not\b|still|unclear|open|undecided|missing|unknown|what\b)(?:the |an? |when |his |her |their )?\w"
        ),
        telling(
            r"\b(?:transfers?|everything|(?:the |our )(?:hand-?over|sync|link|flow|transfer) (?:that |which )?(?:we|i) (?:want|need|have in mind|ask for|look for)|the (?:whole )?(?:thing|process|transfer|sync|invoicing|billing|hire|hand-?over)|it(?: all)?|billing|invoicing) (?:starts?|begins?|should start|should begin|is set off|is triggered|is kicked off) (?:with|by|from|on) (?:the |an? |that )?(?!january|february|march|april|june|july|august|september|october|november|december|monday|zero|scratch|spring|summer|autumn|winter|you\b|us\b|\d)\w",
            unless=r"\b(?:letter|mail|story|trouble|project|day|week|year|coffee|tea|idea|question|friend|phone)\b",
        ),
        # "that's the moment", "from that everything else should follow"
        telling(
            r"[^,;]{5,}[,;] (?:that['’]s|thats|that is|this is) (?:the moment|the trigger|the start|the signal|the event|(?:our|the|your) (?:green light|go-ahead|cue|signal|starting gun|trigger)|when it (?:should )?(?:go(?:es)?|starts?|bills?|fires?)|what (?:starts|sets|kicks|triggers|gets)\b[^.;]{0,30}(?:off|it|going|thing|rolling|transfer|all))\b"
        ),
        telling(
            r"\b(?:that is|that['’]s|this is) the (?:event|moment|point|signal) (?:from|on|at|by|with) which\b|\bfrom (?:that|there|then)(?: on)?,? (?:everything|all)(?: else)? (?:should |must |is to |shall )?(?:follow|flow|go)s?\b"
        ),
        # "earlier it is a wish"
        telling(
            r"\b(?:until|till|before|up to|earlier)\b[^.;]{0,40}?,? (?:it['’]s|it is|they['’]re|they are|this is|that['’]s) (?:only |just |merely |no more than |nothing but )?(?:an? )?(?:wish|idea|hope|quote|guess|draft|enquiry|pipe dream|piece of paper|promise|handshake)\b",
            needs=rf"\b{_THING}\b",
            unless=r"\b(?:customer|client|budget|go-?live)\b",
        ),
    ),
    unless=_OF_NOW,
)
_SAID_OF_BEFORE = Tellings(  # a sentence that says of the one before it that it sets the transfer off
    (
        telling(
            r"^\W*(?:and |so |but )?(?:that|this|it)(?:['’]s|s| is| was| alone is| alone)? (?:exactly |just |precisely )?(?:what|the (?:thing|event|moment) (?:that|which)|which) (?:really |actually |should )?(?:starts?|sets?|kicks?|triggers?|gets?|begins?|moves?|opens?|lets?|fires?)\b[^.;]{0,40}\b(?:off|going|rolling|moving|it|transfer|thing|invoice|order|hire|bill|everything|ball|us)\b",
        ),
        telling(
            r"^\W*(?:and |so )?(?:that|this)(?:['’]s|s| is) (?:the|our|your) (?:moment|trigger|signal|cue|starting (?:gun|point|shot)|start|event|point)\b(?! of (?:contact|view))"
        ),
        telling(
            r"^\W*(?:only )?(?:from|with) (?:then|that|there)(?: on| moment| point)?,? (?:only )?(?:it|they)(?:['’]s| is|['’]re| are| may| can| should| must| goes| go)\b",
            needs=rf"\b(?:{_THING}|over|across)\b",
        ),
        telling(
            r"^\W*(?:please )?(?:not|never|and not|nothing) (?:a (?:day|minute|second) )?(?:earlier|before(?: that)?|sooner)\W*$|^\W*not before, "
        ),
    ),
    unless=r"\bapart\b|\bproject\b|\blive\b",
)
_ASKS = words(
    r"^\W*(?:[a-z0-9]{1,2}[).] )?(?:the |our )?(?:start|beginning|trigger|starting point) (?:of|for) (?:a|an|the|each|every) (?:transfer|sync|hand-?over|synchroni[sz]ation)\W*$|\b(?:what|which (?:event|moment))\b[^.;]{0,15}\b(?:starts?|sets?|kicks?|triggers?|fires?|moves?|gets?)\b[^.;?]{0,30}?\b(?:off|going|rolling|moving|it|transfers?|things?|invoice|invoicing|orders?|hires?|jobs?|sync|everything|billing|bill|over)\b[^.;?\w]{0,3}(?:\?|\W*$)"
)
_ANSWERS = words(
    rf"\b(?:{_BY_HAND}|nobody|unknown|not (?:decided|defined|thought)|never thought|no idea|open|undecided|unclear|don['’]t know|you tell)\b|\?\W*$"
)


def says_what_starts(said: Said, above: str) -> bool:
    """Whether a sentence says what sets a transfer off."""
    return _SAID.in_(said, above)


def says_it_of_before(said: Said) -> bool:
    """Whether a sentence says that what the one before it tells sets the transfer off."""
    return _SAID_OF_BEFORE.in_(said)


def asks_what_starts(said: Said) -> bool:
    """Whether a line or a question asks what sets a transfer off, so that what follows says it."""
    return _ASKS.is_in(said)


def leaves_it_open(said: Said) -> bool:
    """Whether an answer to that says nothing that could set it off."""
    return _ANSWERS.is_in(said)


_SOMEBODY_DOES = words(
    rf"^\W*(?:and |so |then )?(?:when|once|as soon as|whenever|if|every time|after|the moment)\b[^;]{{4,110}}?(?:,| then | my | (?-i:[A-Z])\w+ | somebody | someone )[^.;]{{0,60}}?{_BY_HAND}"
)
_AT_A_STATUS = words(
    r"\b(?:closed[- ]?won|won|lost|status|stage|marks?|marked|ticks?|ticked|flips?|(?:is |gets? )?set to|sets|dragged|registered|recorded in|should|ought to|must|shall|automatically)\b|[\"“”‘]\w"
)


def is_hand_work(said: Said) -> bool:
    """Whether a sentence only tells what somebody does by hand once something has happened in the world."""
    return _SOMEBODY_DOES.is_in(said) and not _AT_A_STATUS.is_in(said)
