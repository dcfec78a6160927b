"""What a sentence sets against the writer's own house: "… Not here.", "We did it the other way.", "None of the three is used in our own
office." What the sentence before it tells is then of others, or of the world at large.

A person who reads such a mail is told by this sentence that the one before is not meant; so is the program.
"""

from __future__ import annotations

from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.frame import ASKED, Framed
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, words

_SO = r"^\W*(?:(?:but|and|well|luckily|happily|thankfully|fortunately|thank \w+|however|yet|no|nope|now),? )*"
_OURS = r"(?:here|us|ours|(?:with|for|by|to|at|among) (?:us|ours|ourselves)|(?:in|at|under|inside) (?:our|this|my)(?: own)? (?:house|firm|company|shop|office|yard|business|place|building|roof|works|family|team|side|case|books|kitchen|factory|mill|practice))"
_THEM = r"(?:them|it|that|these|those|this|which|(?:the|these|those|all|its|their) (?:two|three|four|five|six|seven|lot|above|former|latter|\w+ (?:systems|programs?|programmes|products|tools|names|packages|brands)|systems|programs?|programmes|products|tools|names|packages|brands))"
_OWNER = r"(?:the|our|my) (?:owner|boss|director|managing director|chief|head|chairm[ae]n|board|old man|father|mother|partners?)"
_HIM = r"(?:him|her|them|it|the (?:man|woman|gentleman|lady|chap|fellow))"
_AGAINST = words(
    rf"{_SO}not (?:so |quite |at all |true |the case )*{_OURS}\b|"
    rf"{_SO}(?:we|i|our \w+)(?: have|['’]ve)? (?:did|do|does|done|handled?|handles|went about|go about|started|solved|runs?|saw to|see|arranged?|kept|keep|put) (?:it|that|this|things|ours|these things) (?:just |exactly |quite )?(?:the other way|differently|otherwise|(?:the|just the|in the) opposite|in (?:another|a different|the right|the proper) (?:way|order))\b|"
    rf"{_SO}(?:we|i) (?:ticked|answered|said|replied|voted|crossed|wrote|put)(?: down)? [\"“'‘]?(?:no|otherwise|the opposite|the contrary)\b|"
    rf"{_SO}(?:we|i|{_OWNER})(?: \w+)? (?:(?:beg to )?(?:disagrees?|differ)|thinks? otherwise|knows? better|(?:am|are|is) (?:an|the) exception|(?:do|did|does)(?: not|n['’]t) (?:believe|see|buy) (?:a word|it|that|this|so|{_HIM})(?=\W*$|[,;.:!–—]))|"
    rf"{_SO}(?:we|i|{_OWNER}) (?:showed|sent|threw|saw|ushered|laughed) {_HIM} (?:the door|away|out|off|home|packing|on (?:his|her|their) way)\b|{_SO}(?:he|she|they) (?:was|were|got) (?:shown the door|sent (?:away|home|packing)|laughed (?:at|out))\b|"
    rf"{_SO}(?:none|neither|nothing|not one|not any|no part|nobody) of {_THEM}(?: \w+)? (?:is|are|was|were|has|have|runs?|concerns?|applies|happens?|holds|stands|lives?|belongs?|touches)\b(?:(?! by hand)[^.;,]){{0,25}}? ?\b{_OURS}\b|"
    rf"{_SO}(?:(?:hang on|hold on|wait|sorry|oh|stop)[,.!…]* )*(?:that|this|those|it|they)(?:['’]s| is| are|['’]re| was| were) (?:only |just |all )?(?:the|my|his|her|their) (?:[\w-]+ )?[\w-]+['’]s?(?: (?:own )?(?:firm|company|business|house|shop|system|one|ones|figures?|numbers?|budget|date|world|set-?up|office|practice|affair|story))?(?=\s?[,.;:–—!]|\W*$)|"
    rf"{_SO}(?:this|the|my|our) (?:present )?(?:enquiry|inquiry|request|brief|mail|e-?mail|job|quote|quotation|project|letter|message)(?: here)? (?:is|concerns|is about|has to do with)(?: only| just)? (?:for |about |of )?(?:my|our) own\b"
)
_OURSELVES = words(
    rf"{_SO}(?:we ourselves|as (?:for|to) us|(?:for|about|concerning) ourselves|ourselves,? we|we,? (?:for our part|by contrast|on the other hand|however|ourselves|too),|in our own (?:house|firm|office|shop|company|place|case))\b"
)
_OUR_OWN = words(
    rf"{_SO}(?:ours|mine|our own(?=,| (?:is|are|was|were|go|goes|come|comes|have|has|sits?|lives?|stands?)\b))\b"
)
_IT = r"(?:it|that|this|they|those|these|the (?:sentence|line|entry|story|whole thing|text|note|remark|answer|statement)s?)"
_BE = r"(?:['’]s|['’]re| is| are| was| were| would be| has been| have been| had been)"
_MUCH = r"(?: (?:all|pure|sheer|plain|simply|just|only|merely|of course|really|actually|never|quite|as far as i know|a mere|a|an|the|some|somebody['’]s|your own|your))*"
_UNTRUE = r"(?:untrue|(?:whopping |barefaced |plain )?lies?\b|false|invent(?:ed|ions?)|made[- ]up|make-believe|imaginary|hoax|april fool|fiction|fantasy|fairy tale|fable|misprint|leftover|placeholder|filler|specimen|not (?:true|so|the case|correct)\b|no longer (?:so|true|the case)|the case(?<=never the case)|(?:about |from |for |of )?(?:another|other|some other) (?:firm|company|shop|house|business|client)s?\b|(?:theirs|his|hers), not (?:ours|mine)|not ours\b|not (?:one )?of ours)"
_BEGINS = r"(?:^\W*(?:(?:but|and|sorry|alas|well|no|because|since|as|for|now|then),? )*|[;:–—] ?|, (?:but |and |because |since |as |for )?)"
_ENDS = r"(?=\W*$|[,;.:!–—])"
_NOT_TRUE = words(
    rf"{_BEGINS}{_IT}{_BE}{_MUCH} {_UNTRUE}|{_BEGINS}(?:it|that) (?:is(?: not|n['’]t) (?:so|true|the case|correct)|would (?:be|have been) (?:a lie|untrue)){_ENDS}|"
    rf"^\W*(?:alas,? )?(?:if only{_ENDS}|irony off|(?:only |just )?(?:kidding|joking){_ENDS}|april fool|untrue|made up|(?:pure|sheer) (?:invention|fantasy|fiction|nonsense|rubbish)|no such luck|dream on|(?:please )?(?:scrub|scratch|strike|delete|cross out|cross|ignore|disregard|forget|tear up|bin|overlook)(?: please\b| (?:it|that|this|them|the (?:first|sentence|line|entry|part|above|lot|note|row)){_ENDS})|not one of ours|nobody of ours|none of ours|not ours{_ENDS})|"
    rf"{_BEGINS}(?:not|never) (?:one|an?|any)(?: single| grain of)? (?:word|syllable|scrap|bit|jot|ounce|whit|letter) (?:of (?:it|that|this|which) )?(?:is|was|holds?|fits?|applies) (?:true|so|right|of us|here|ours|for us|to us)|\bthere(?:['’]s| is| was) (?:nothing|not a word|no truth) (?:behind|in|to) (?:it|that|this){_ENDS}|\b(?:we(?:['’]ve| have)|there is|there['’]s) (?:no|never been any|not any) such (?:person|thing|system|rule|date|day|figure|sum|number|employee|stick figure|post|job|colleague|firm){_ENDS}|"
    r"\b(?:their|his|her) (?:own )?(?:staff|people|tool|system|budget|date|figures?|men|team|crew|committee|affair), (?:and )?not (?:one of )?ours?\b|"
    rf"\b(?:i|we)(?:['’]ve| have|['’]d| had)?(?: of course)? (?:never|not once) (?:said|claimed|had|used|bought|adopted|owned|signed)(?: (?:it|that|this|so|any such thing|such a thing|one|anything of the (?:kind|sort)))?{_ENDS}|\b(?:i|we) said no such thing\b|{_BEGINS}(?:i|we|he|she|they) (?:have |has |had )?(?:since |later )?(?:withdrew|withdrawn|retract(?:ed)?|retracts|took|taken) (?:it|that|this|them)(?: back)?{_ENDS}|"
    rf"{_BEGINS}(?:it|that|this|they|those|these|the (?:whole thing|sentence|motion|proposal|offer|plan|idea|entry|line))(?: (?:has|have|had|was|were|is|got|been|since|then|later))+ (?:withdrawn|retracted|repealed|annulled|revoked|rescinded|voided|voted down|struck out|taken back|torn up|never (?:adopted|carried out|built|done|signed|introduced|brought in|published|used|announced))\b|^\W*not carried\b|"
    rf"\b(?:mixed|mixing|muddled|mixes) us up\b|\b(?:confus(?:ed|es|ing)|mistook|mistaking) us (?:for|with)\b|\b(?:i|we|you|he|she|they) misheard\b|{_BEGINS}(?:he|she|they|it|who)? ?(?:had|has|got) (?:it|that|us|this) (?:all |quite )?wrong{_ENDS}|\bwrong from start to end\b|\b(?:inventing|invented|made up) (?:it|that|this|every word|all of it){_ENDS}|{_BEGINS}(?:it|that|this|they) (?:came to nothing|fell through)\b|\bnothing (?:of it )?was (?:ever )?(?:done|carried out|put in its place)\b|\bthose days are (?:over|gone|past|behind us)\b|"
    r"^\W*(?:so|thus) (?:it |they |he |she )?(?:said|says|spoke|wrote|ran|cries|claims?)\b(?! (?:we|i)\b)|^\W*(?:that|this)(?:['’]s| is| was) (?:how|what) (?!we\b|i\b|our\b|you\b)[^.;]{2,40}? (?:said|says|wrote|writes|told|tells|advertised|calls|called|claims?|claimed|joked|thinks?|thought|believes?)\b|^\W*(?:those|these) are the words (?:of|with)\b|^\W*or so (?:we|they|he|she|i) (?:told|said|thought|claimed|believed)\b|\bor so (?:he|she|they|it) (?:says?|claims?|thinks?)\b|"
    r"\bpull(?:ed|ing) (?:your|my|our|his|her) legs?\b|\b(?:put|have|give) no (?:faith|credit|weight) (?:in|to) (?:it|that|this)\b|\bdo(?: not|n['’]t) (?:go by|believe|trust|rely on) (?:it|that|this|them|a word of it)\b(?=\W*$|[,;.:!–—])"
)
_FIRST = lazy.pattern(r"(?i)\b(?:we|our|ours|us|i|my|mine)\b")
_STANDS = lazy.pattern(  # what is taken back is that it is not so: "Do not believe it, we still do", "It was no joke"
    r"(?i)\b(?:still|all the same|nonetheless|nevertheless|it is true|it['’]s true|is true|rightly|correct(?:ly)?\b(?<!not correct)(?<!n['’]t correct)|we do\b|we are,? and|but (?:it|he|she|they) (?:is|was|are|were) right)\b"
)
_OF_OTHERS = lazy.pattern(
    r"(?i)\b(?:of|by|from|for|with|at) (?:our|my|the|their|some|many|several|all|most) (?:\w+ )?(?:clients?|customers?|members?|suppliers?|dealers?|tenants?|guests?|pupils|patients|partners?|neighbou?rs?|competitors?|others)\b|\b(?:their|his|her|its)\b"
)


def set_against_us(sentence: Said, last: Said) -> Framed | None:
    """The frame that a sentence puts around all of the `last` one, which it sets against the writer's house."""
    if _AGAINST.is_in(sentence) or (
        _OURSELVES.is_in(sentence) and (_OF_OTHERS.search(last.text) or not _FIRST.search(last.text))
    ):
        return Framed(0, len(last.text), OF_OTHERS)
    if _NOT_TRUE.is_in(sentence) and not _STANDS.search(sentence.text):
        return Framed(0, len(last.text), ASKED)
    if _OUR_OWN.is_in(sentence) and not _FIRST.search(last.text):
        return Framed(0, len(last.text), OF_OTHERS)
    return None
