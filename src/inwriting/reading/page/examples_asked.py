"""The examples that a question of a form gives behind it: "Which CRM do you use? (e.g. Salesforce, HubSpot)", "How many orders?
500? 1,000?". They are nobody's answer, and the question is one without them."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_AS = r"(?:e\.? ?g\.?|for (?:example|instance)|such as|like|i\. ?e\.|z\. ?B\.|zum Beispiel|etwa|p(?:ar)?\.? ?ex(?:emple|\.)?|comme|por ejemplo|p\. ?ej\.|como|bijv(?:oorbeeld)?\.?|zoals|por exemplo|examples?:)"
_NAMED = rf"[ \t]*\({_AS}[^()\n]{{2,150}}\)"
_EXAMPLES = lazy.pattern(
    rf"(?m)(?<=\?)(?P<more>{_NAMED}|(?:[ \t]+(?:or |oder |ou |o |of )?(?:[€$£] ?)?\d[\d.,]{{0,12}}k?\?){{1,4}})[ \t]*$|"
    rf"(?<=\?)(?P<beside>{_NAMED})(?=[ \t]*[\t|:])|(?P<label>{_NAMED})(?=[ \t*]*(?:[:|]|\t|\?))|"
    rf"^[ \t>]*(?P<shown>(?:an? )?(?:examples?|sample|beispiel|muster|exemple|ejemplo|voorbeeld|exemplo) (?:of |for |for an? |of an? |für |d['’]une |de |van )?(?:an? |eine?n? |une |una |uma |een )?(?:good |valid |correct |complete |gut\w* |bonne |buena |boa |goede )?(?:entry|entries|answer|input|value|field|form|eintrag|antwort|réponse|respuesta|resposta|antwoord|invoer)\s?:[^\n]*)",
    re.I,
)


def without_examples(text: str) -> list[Edit]:
    """The edits that leave such examples out, and the line by which a form shows how it is filled in."""
    return [(*match.span(match.lastgroup or "more"), "") for match in _EXAMPLES.finditer(text)]
