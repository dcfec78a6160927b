"""The examples that a question of a form gives behind it: "Which CRM do you use? (e.g. Salesforce, HubSpot)", "How many orders?
500? 1,000?". They are nobody's answer, and the question is one without them."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_EXAMPLES = lazy.pattern(
    r"(?m)(?<=\?)(?P<more>[ \t]*\((?:e\.? ?g\.?|for (?:example|instance)|such as|like|i\. ?e\.|z\. ?B\.|zum Beispiel|etwa|p(?:ar)?\.? ?ex(?:emple|\.)?|comme|por ejemplo|p\. ?ej\.|como|bijv(?:oorbeeld)?\.?|zoals|por exemplo)[^()\n]{2,150}\)|"
    r"(?:[ \t]+(?:or |oder |ou |o |of )?(?:[€$£] ?)?\d[\d.,]{0,12}k?\?){1,4})[ \t]*$",
    re.I,
)


def without_examples(text: str) -> list[Edit]:
    """The edits that leave such examples out."""
    return [(*match.span("more"), "") for match in _EXAMPLES.finditer(text)] if "?" in text else []
