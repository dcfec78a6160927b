"""Who wants to talk instead of writing: "Ring me.", "Please call me back, it is easier to explain", "let's jump on a call".

Such a sentence begins with the wish; one that tells who calls whom ("the drivers ring us when it fails") does not.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import words

CALLS = "calls"  # the key of the office's answer
MOST_READ = 250  # characters of a sentence that only wants a call
_LEAD = (
    r"(?:(?:and|but|so|or|also|sorry|please|pls|plz|kindly|just|hi|hello|hey|thanks|thank you|maybe|perhaps|then|ok(?:ay)?|well|honestly|frankly|quick one|if (?:possible|you can|that['’]s ok(?:ay)?)|"
    r"(?:can|could|would|will|may|might) (?:you|u|someone|somebody|anyone|one of you|we|i)(?: please| just| maybe| not| perhaps)?|would you mind|you (?:can|could|may|should|had better|['’]d better)|why don['’]t (?:you|we)|feel free to|"
    r"(?:i|we)(?:['’]d| would|['’]ll| will)? (?:really )?(?:rather|prefer(?: it)?(?: if you| that you| to)?|like (?:you |someone |somebody )?to|love to|appreciate it if you(?: could| would)?|want (?:you |someone |somebody )?to|need (?:you |someone |somebody )?to|ask you to)|"
    r"it(?:['’]s| is| would be|['’]d be) (?:much |far |a lot |probably )?(?:better|easier|best|quicker|faster|simpler|great|good|possible)(?: if you(?: could| would)?| to)?|the (?:best|easiest|quickest) (?:is|would be)(?: to| if you)?|let['’]s|let us|shall we|(?:(?:would|might) (?:it|that) be|is it|is there any way|would there be a way) ?(?:possible )?(?:for (?:us|you|me) )?to|bitte|ich bitte|(?:können|könnten|würden) sie|merci de|por favor|graag)[\s,.:–-]+){0,4}"
)
_A_CALL = r"(?:an? |the )?(?:(?:quick|short|brief|five[- ]minute|\d+[- ]?min(?:ute)?s?|phone|video|teams|zoom|telephone|google meet|conference)[ -]){0,2}(?:call|chat|ring|bell|buzz|tinkle|zoom|teams|meeting|meet|conversation|word|talk)"
_WISH = (
    rf"(?:(?:call|phone|ring|telephone|dial|calling|phoning|ringing) (?:me|us|my (?:colleague|boss|mobile|office|cell)|our (?:office|cfo|ceo|it))\b|(?:give|giving|drop|gimme) (?:me |us )?{_A_CALL}\b|pick up the phone\b|"
    rf"(?:jump|hop|get|go|come|be) on (?:to )?{_A_CALL}\b|(?:have|arrange|set up|schedule|do|organi[sz]e|book|plan|fix) {_A_CALL}\b|(?:talk|speak|discuss|chat|go through|run through|explain)(?: \w+){{0,4}}? (?:(?:on|over|by|via|through) (?:the )?(?:phone|telephone|zoom|teams|video)|in person|live)\b|"
    r"(?:talk|speak|chat)(?: to (?:you|someone|somebody|a (?:human|person|real person))| with (?:you|someone|somebody)| about (?:it|this)| (?:it |this )?(?:through|over))?(?: first| instead| today| tomorrow| please| directly)*(?=\W*$)|"
    r"(?:easier|better|quicker|faster|simpler) (?:to (?:explain|discuss|talk|do)(?: this| it)? )?(?:by|on|over|via) (?:the )?(?:phone|telephone|a call|call)\b|i (?:prefer|like) (?:the phone|calls|talking|phone)\b|"
    rf"when (?:can|could|may|shall|should) (?:i|we|you) (?:call|phone|ring|speak|talk)\b|(?:my|our) (?:direct )?(?:number|phone|mobile|cell|line)(?: number)? is\W{{1,3}}\d[\d ()/.-]{{6,}}|(?:can|may) i have your (?:phone |direct )?number\b|what(?:['’]s| is) your (?:phone |direct )?number\b|"
    r"(?:(?:would|might) (?:it|that) be possible|is it possible|are you (?:free|available|around|open|up)|do you have (?:time|a moment|\d+ minutes|half an hour)|(?:would|might) you (?:be (?:free|available|open|up)|have (?:time|a moment|\d+ minutes|half an hour)))(?: (?:on|this|next) \w+| today| tomorrow)?(?: (?:for|to)) (?:an? (?:[\w-]+ ){0,2}(?:call|chat|meeting|conversation|zoom|talk|coffee)|talk|speak|chat|meet|zoom)\b(?! (?:to|with) (?:our|the) (?:system|api|erp|crm))|"
    r"meet(?: up)?(?: (?:you|with you|us|in person|face[- ]to[- ]face|at (?:your|our) \w+|on \w+|for (?:a )?\w+|next \w+|this \w+|tomorrow|today|somewhere|sometime|first|here|there|online))+(?=\W*$|,| to | and | about )|meet(?=\W*$)|see (?:you|each other) (?:in person|face[- ]to[- ]face|at (?:your|our) office)\b|(?:come|drop|stop|swing) (?:by|over|round|in|along|out)?(?: ?to| ?at)? ?(?:your|our) (?:office|offices|place|premises|site)(?=\W*$| (?:to|for|and|on|next|this|one) )|"
    r"(?:call|phone|ring) (?:you|someone|somebody)(?=\W*$| (?:today|tomorrow|about|on|to|this|next|some))|(?:(?:do|discuss|handle|sort out|go over|go through|cover) (?:this|it|that|everything) )?(?:on|via|over|by) (?:zoom|teams|skype|webex|google meet|phone)(?=\W*$)|(?:talk|speak|chat) (?:on|this|next|today|tomorrow)\b(?: \w+)?(?=\W*$)|"
    r"(?:können|könnten|wollen|sollen) wir (?:\w+ ){0,3}?(?:telefonieren|sprechen|zoomen|uns (?:\w+ ){0,2}?(?:treffen|sehen|zusammensetzen))(?=\W*$)|(?:pouvons|pourrions|peut|pourrait)-(?:nous|on) (?:nous |se )?(?:rencontrer|appeler|voir|parler|téléphoner)(?: (?:au|par) téléphone| en personne)?(?=\W*$| )|"
    r"¿?(?:podemos|podríamos) (?:reunirnos|vernos|hablar(?: por teléfono)?|llamarnos|quedar)(?=\W*$| )|(?:kunnen|zouden) we (?:\w+ ){0,2}?(?:bellen|spreken|afspreken|ontmoeten)(?=\W*$| )|(?:podemos|poderíamos|podíamos) (?:reunir(?:-nos)?|encontrar-nos|falar por telefone|marcar uma (?:reunião|chamada))(?=\W*$| )|"
    r"rufen sie (?:mich|uns)\b|(?:mich|uns) (?:kurz |bitte |doch |mal )*(?:anrufen|zurückrufen)\b|um (?:einen )?(?:rückruf|anruf)\b|(?:können|könnten) wir (?:kurz |mal )*(?:telefonieren|sprechen)\b|telefonieren wir\b|"
    r"(?:m['’]|nous )(?:r?appeler|téléphoner)\b|r?appelez[- ](?:moi|nous)\b|(?:pouvez|pourriez)-vous (?:me|m['’]|nous) ?(?:r?appeler|téléphoner)\b|ll[aá]m(?:e|en|ad|a)(?:me|nos)\b|(?:puede|podría|pueden) llamar(?:me|nos)\b|"
    r"bel (?:me|mij|ons)\b|(?:kunt|kun|wilt) (?:u|je) (?:me|mij|ons) (?:even |terug ?)?(?:bellen|opbellen|terugbellen)\b|ligue[- ]?(?:me|nos)\b|(?:pode|podem) (?:ligar|telefonar)-?(?:me|nos)\b|mi chiami\b|(?:può|potete) (?:chiamarmi|chiamarci)\b)"
)
_CALL = words(rf"^\W*{_LEAD}{_WISH}")
_OF_OTHERS = lazy.pattern(r"\b(?:customers?|clients?|suppliers?|drivers?|kunden|clientes)\b", re.I)
_NOT = words(
    r"\b(?:no need to|never|rather than|instead of|(?:do|does|did|would|will)(?: not|n['’]t)|no) (?:\w+ )?(?:call|phone|ring|talk|meeting)\w*\b"
)


def asks_for_call(sentence: str) -> bool:
    """Whether a sentence of a reply only wishes for a call."""
    if len(sentence) > MOST_READ or _NOT.search(sentence) or _OF_OTHERS.search(sentence):
        return False
    return _CALL.search(sentence) is not None
