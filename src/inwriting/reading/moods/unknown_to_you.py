"""What a writer says of a name that we may not know: "dkPlus, you will not know it. It is Icelandic.", "Brokkly (kennen Sie sicher
nicht)". It denies nothing of what is named, and is left out before anything is read."""

from __future__ import annotations

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_IT = r"(?: (?:it|that|this|that one|this one|them|the name))?"
_SURELY = r"(?: (?:probably|surely|certainly|likely|perhaps|maybe|almost|ever|even|yet))*"
_YOU = (
    rf"(?:(?:and|but) )?(?:i(?:['’]m| am)? (?:bet|guess|suppose|think|expect|fear|sure|afraid)(?: that)? )?(?:which )?(?:you|nobody|no one|hardly anyone)(?: (?:guys|people|folks|there|outside [\w ]{{3,20}}))?{_SURELY}"
    rf"(?:(?: will|['’]ll|['’]d| would| may| might| can| do| have|['’]ve)?{_SURELY} (?:not|never|hardly)|(?: won| don| haven| wouldn| can)['’]t|(?<=nobody)|(?<=no one)|(?<=anyone)){_SURELY}(?: have| of)?{_SURELY} (?:knows?|heard?|come across)(?: (?:of|about))?{_IT}"
    r"|(?:it is |it['’]s |that['’]s )?(?:probably |surely )?(?:unknown to you|not known (?:to you|abroad|outside [\w ]{3,20}))"
    r"|(?:(?:das |die |den )?(?:kennen|kennt) (?:sie|ihr|man|keiner|niemand)(?: (?:das|die|den|es|hier|wohl|sicher|bestimmt|wahrscheinlich|vermutlich|draußen|vielleicht))* nicht|(?:das |die |den )?(?:kennt|werden) (?:keiner|niemand|sie (?:wohl |sicher |kaum )?(?:nicht )?kennen)|(?:wird|werden) (?:ihnen|euch|sie|ihr) (?:wohl |kaum |nicht |nichts )*(?:sagen|kennen))"
    r"|(?:que )?(?:vous ne (?:le |la |les )?(?:connaissez|connaîtrez|devez)(?: sûrement| sans doute| certainement| probablement)? (?:pas|guère)(?: (?:le |la )?connaître)?|personne ne (?:le |la )?connaît)"
    r"|(?:que )?(?:seguramente |supongo que )?no (?:lo|la|los|las)? ?(?:conocer(?:á|án|éis|ás)|conocen|conoce|conocéis)(?: ustedes)?|(?:que )?nadie (?:lo|la) conoce"
    r"|(?:(?:die|dat|dit) )?(?:kent u|kennen jullie|zult? u|zullen jullie)(?: (?:dat|het|die|vast|waarschijnlijk|wel))* niet(?: kennen)?|(?:die )?kent niemand"
    r"|(?:que )?(?:provavelmente |decerto )?não (?:devem? |vão |vai )?(?:conhecer(?:ão|á)?|conhecem|conhece)(?:-no|-na)?|(?:que )?ninguém conhece"
)
_ASIDE = lazy.pattern(
    rf"(?i:\s*\((?:{_YOU})[.!]?\)|(?:,| [–—-]+|:)\s*(?:{_YOU})(?=\s*(?:[.,;:!)\n]|[–—-] |$))|(?<=[.!])\s+(?:{_YOU})[.!])"
)


def without_unknown_to_you(text: str) -> list[Edit]:
    """The edits that leave such remarks out."""
    return [(*found.span(), "") for found in _ASIDE.finditer(text)]
