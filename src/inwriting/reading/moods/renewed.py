"""That it is open whether a contract is renewed, in German, French, Spanish, Dutch and Portuguese: "…, ob wir verlängern, ist
noch nicht entschieden". The contract runs and the day on which it ends stands, whatever is decided."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

_DECIDED = (
    r"(?:entschieden|klar|sicher|décidé|sûr|clair|decidid[oa]|claro|seguro|beslist|zeker|duidelijk|decidimos|certo)"
)
_RENEWED = r"(?:verläng|erneuer|renouvel|renov|prolong|prorrog|verleng)\w*"
_WHETHER = lazy.pattern(
    rf",? ?(?:(?:noch|pas encore|nog|aún no|todavía no|ainda não)\b[^.;,]{{0,25}} )?(?<!\w)(?:ob|si|of|se) (?:[^\s.;,]+ ){{0,3}}?{_RENEWED}(?:,? (?:ist|est|es|is|é|está|das|ça|eso|dat|isso)\b[^.;]{{0,30}}?{_DECIDED})?",
    re.I,
)
_STEMS = ("verläng", "erneuer", "renouvel", "renov", "prolong", "prorrog", "verleng")


def without_whether(words: str) -> str:
    """The words without those that leave open whether a contract is renewed."""
    small = words.casefold()
    return _WHETHER.sub("", words) if any(stem in small for stem in _STEMS) else words
