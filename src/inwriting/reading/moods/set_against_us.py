"""What a sentence sets against the writer's own house: "… Not here.", "We did it the other way.", "None of the three is used in our own
office." What the sentence before it tells is then of others, or of the world at large.

A person who reads such a mail is told by this sentence that the one before is not meant; so is the program.
"""

from __future__ import annotations

from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.frame import Framed
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
    rf"{_SO}(?:we|i|{_OWNER})(?: \w+)? (?:(?:beg to )?(?:disagrees?|differ)|thinks? otherwise|knows? better|(?:am|are|is) (?:an|the) exception|(?:do|did|does)(?: not|n['’]t) (?:believe|see|buy) (?:a word|it|that|this|so|{_HIM}))\b|"
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
_FIRST = lazy.pattern(r"(?i)\b(?:we|our|ours|us|i|my|mine)\b")
_OF_OTHERS = lazy.pattern(
    r"(?i)\b(?:of|by|from|for|with|at) (?:our|my|the|their|some|many|several|all|most) (?:\w+ )?(?:clients?|customers?|members?|suppliers?|dealers?|tenants?|guests?|pupils|patients|partners?|neighbou?rs?|competitors?|others)\b|\b(?:their|his|her|its)\b"
)


def set_against_us(sentence: Said, last: Said) -> Framed | None:
    """The frame that a sentence puts around all of the `last` one, which it sets against the writer's house."""
    if _AGAINST.is_in(sentence) or (
        _OURSELVES.is_in(sentence) and (_OF_OTHERS.search(last.text) or not _FIRST.search(last.text))
    ):
        return Framed(0, len(last.text), OF_OTHERS)
    if _OUR_OWN.is_in(sentence) and not _FIRST.search(last.text):
        return Framed(0, len(last.text), OF_OTHERS)
    return None
