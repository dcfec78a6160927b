"""People who are named with a part of the house and of whom the writer says at once that they have no part in the work: "Mr Faizal's
purchasing desk buys for the vessels, he is not involved in this", "Joan Baker (finance) has no say in this project".

It holds for the person whom the sentence names, or whom the one before names and "she" means. Who is not involved in something
else ("not involved in daily operations") keeps the role; so does whoever comes in later.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from inwriting.reading.text import lazy

_THIS = r"(?:this|it|that|the (?:project|work|job|link|integration|matter|decision|purchase)|(?:this|our|the whole) (?:project|work|job|matter|enquiry|request|brief|decision|purchase))"
_ENDS = r"(?= ?(?:[.;,)!\n–—-]|$| (?:and|so|at all|please)\b))"
_NO_PART = lazy.pattern(
    rf"(?:(?:(?:is|are|was|has been|will be)(?: not|n['’]t)|['’]s not|will not be|won['’]t be) (?:(?:at all|really|yet|personally) )?(?:involved|concerned|engaged|part of {_THIS})(?: (?:in|with|on|by) {_THIS})?(?: at all)?|"
    rf"(?:(?:has|have|plays?|takes?) (?:got )?no(?:thing)?|(?:does|do)(?: not|n['’]t) (?:have|play|take) (?:an?|any)) (?:part|role|say|business|hand|share|stake|to do) (?:in|with|on) {_THIS}|"
    rf"stays? out of {_THIS}){_ENDS}",
    re.I,
)
_SHE = lazy.pattern(r"\b(?:he|she|they|who)(?: (?:also|however|herself|himself|themselves))?$", re.I)
_GOES_ON = lazy.pattern(r"(?:,| and| but| though)$", re.I)
_SENTENCE = lazy.pattern(r"(?<=\w\w)[.!?)]*\s+(?=[A-ZÀ-Þ(])(?<=[.!?)\n]\s)|\n\s*\n")
_NAMED = lazy.pattern(r"(?<!\w)(?:Mr|Mrs|Ms|Dr)\.? [A-ZÀ-Þ][\w’'-]+")
_NEAR = 240  # characters of what one says of a person before saying so


def uninvolved(text: str, people: Iterable[str]) -> set[str]:
    """Those of some people, by name, of whom a text says that they have no part in the work."""
    names = [person for person in people if "@" not in person]
    if not names:
        return set()
    meant = (_meant(text, found.start(), names) for found in _NO_PART.finditer(text))
    return {person for person in meant if person}


def _meant(text: str, end: int, names: Sequence[str]) -> str:
    """Of whom it is said, by the words before: who is named right there, or who is named last in the sentence that goes on, or,
    where "she" is, in the one before."""
    before = text[max(0, end - _NEAR) : end].rstrip()
    breaks = [one.end() for one in _SENTENCE.finditer(before)]
    sentence = before[breaks[-1] :] if breaks else before
    if pronoun := _SHE.search(sentence):
        within = _last_named(sentence[: pronoun.start()], names)
        return within or _last_named(before[breaks[-2] if len(breaks) > 1 else 0 :], names)
    if _GOES_ON.search(sentence):
        return _last_named(sentence, names)
    subject = sentence.removesuffix(")").rpartition(" (")[0] if sentence.endswith(")") else sentence
    return next((name for name in names if subject.endswith(name)), "")


def _last_named(words: str, names: Sequence[str]) -> str:
    """The one of some names that stands last in a stretch, unless somebody else is named behind; "" without one."""
    at = {name: words.rfind(name) for name in names}
    last = max(names, key=lambda name: at[name])
    if at[last] < 0:
        return ""
    other = any(last not in found.group() for found in _NAMED.finditer(words, at[last] + len(last)))
    return "" if other else last
