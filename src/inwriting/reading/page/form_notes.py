"""What a form prints about itself: what it is for and not for, its number, until when it is valid. Nobody filled that in.

"Not to be used for Salesforce requests." tells nothing of the buyer's systems, nor does "Form IR-7, valid until 31 December
2027" of a date of theirs.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_MAY_BE = ("form", "template", "not to be used", "not for use")
_CODE = r"[A-Z]{1,5}[-–/. ]?\d{1,4}[a-z]?"
_KIND = r"(?:requests?|projects?|enquir(?:y|ies)|orders?|changes?|incidents?|integrations?|purchases?|licen[cs]es?|matters?|work|systems?|suppliers?|vendors?)"
_NOTE = lazy.pattern(
    r"(?:(?<=\n)|(?<=[.!?;|\t)] )|(?<=\t)|\A)[ \t*_>]*(?:"
    rf"(?:(?:this|the) form (?:is|may|must|should|can) )?not (?:to be|be|for) used? (?:for|in|with)\b[^.;|\t\n]*\b{_KIND}|"
    r"(?:please )?(?:do not|don['’]t|never) use this (?:form|template)\b[^.;|\t\n]*|"
    rf"for [^.;|\t\n]{{2,60}} (?:please (?:use|see|fill in|complete) (?:the |another )?(?:form|template)\b|use (?:form|template) {_CODE})[^.;|\t\n]*|"
    rf"(?:form|template)(?: no\.?| number)? {_CODE}(?:,| [-–—·]|[ ]\()[^.;|\t\n]*?\b(?:issue|version|rev(?:ision)?|valid|page|edition|replaces|approved)\b[^.;|\t\n]*|"
    r"this (?:form|template) (?:expires|is valid|replaces|supersedes|must be (?:returned|sent|submitted)|(?:is|was) (?:issued|last (?:changed|updated)))\b[^.;|\t\n]*"
    r")(?:[.;]|(?=[|\t\n]|\Z))",
    re.I,
)


def without_form_notes(text: str) -> list[Edit]:
    """The edits that leave out what a form says about itself."""
    small = text.casefold()
    if not any(words in small for words in _MAY_BE):
        return []
    return [(found.start(), found.end(), " ") for found in _NOTE.finditer(text)]
