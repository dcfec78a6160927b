"""That there is no sum and no day, in answer to a question for one: "no", "no ceiling", "we haven't fixed a date yet".

Both settle the question: of what there is none the answer is "none", and of what is not fixed yet our assumption says so.
Such an answer has few words and each of them serves this; whatever else stands in one says something else.
"""

from __future__ import annotations

import re

from inwriting.reading.replies.align import words_of
from inwriting.reading.text import lazy

NONE = "none"
NOT_YET = "You have not fixed it yet; we go on with our assumption."
MOST_WORDS = 14

_NOTHING = lazy.pattern(r"\W*n\.?\s?/?\s?a\.?\W*", re.IGNORECASE)  # "n/a"
_NO = lazy.pattern(
    r"no|nope|none|not|nothing|never|without|nobody|(?:have|has|do|does|did|is|are|was|were)nt?|nil|nein|nicht|nichts|kein\w*|non|pas|aucune?|rien|sin|ningun[oa]?|ningún|geen|niet|nee|nessun[oa]?|"
    r"sem|não|nenhum\w*"
)
_WHAT = lazy.pattern(
    r"budgets?|ceilings?|caps?|(?:upper|spending|price|cost)|limits?|maximum|amounts?|sums?|figures?|numbers?|dates?|deadlines?|days?|months?|timeframe|timeline|timescale|frame|line|schedule|timing|"
    r"hurry|rush|pressure|urgency|target|go|live|golive|start|end|due|renewals?|expiry|obergrenze|grenze|datum|termin|frist|plafond|limites?|échéance|presupuesto|fecha|orçamento|prazo|plazo|tope"
)
_SET = lazy.pattern(
    r"set|fixed|agreed|chosen|picked|planned|allocated|approved|settled|decided|defined|named|assigned|released|determined|budgeted|scheduled|earmarked|"
    r"festgelegt|fixée?s?|définie?s?|decidid[oa]|fijad[oa]|bepaald|vastgelegd"
)
_YET = lazy.pattern(
    r"yet|far|moment|present|currently|now|stage|point|until|still|noch|bisher|encore|todavía|aún|nog|ainda"
)
_FILLER = lazy.pattern(
    r"a|t|an|any|the|our|one|such|this|that|it|we|i|they|there|theres|have|has|had|is|are|was|been|do|does|did|see|ve|s|re|in|on|at|for|as|or|nor|and|to|so|of|all|either|neither|really|even|particular|"
    r"board|management|directors?|specific|strict|hard|firm|formal|official|real|exact|final|upper|big|place|mind|sight|here|side|us|well|sorry|honestly|thanks|thank|you|just|simply|special|overall|"
    r"es|gibt|wir|haben|ist|ein|einen|il|n|y|nous|avons|est|de|hay|hemos|festes|festen|fest|fixe|er|we|hebben|is"
)


_CLAUSE = lazy.pattern(r"[,.;:!()–—]+|\s-+\s")
_SAYS_ON = lazy.pattern(
    r"\W*(?:no|nope|nein|non|nee)\s+(?=(?:there|we|i|it|the|our|that|they|es|wir|il|nous)\b)", re.IGNORECASE
)


def says_none(words: str) -> str | None:
    """What an answer to a question for a sum or a day says where there is none: `none`, "" where it is not fixed yet, None
    where it says anything else."""
    if _NOTHING.fullmatch(words):
        return NONE
    clauses = [_kinds(_SAYS_ON.sub("", clause)) for clause in _CLAUSE.split(words.replace("’", "'")) if clause.strip()]
    told = {kind for clause in clauses for kind in clause}
    stated = any(
        "no" not in clause and ("what" in clause or "open" in clause) for clause in clauses
    )  # "no, we have a budget"
    if "other" in told or "no" not in told or stated or len(words.split()) > MOST_WORDS or "?" in words:
        return None
    return "" if "open" in told else NONE


def _kinds(clause: str) -> list[str]:
    words = [word.norm for word in words_of(clause)]
    return [next((kind for pattern, kind in _KINDS if pattern.fullmatch(word)), "other") for word in words]


_KINDS = ((_NO, "no"), (_SET, "open"), (_YET, "open"), (_WHAT, "what"), (_FILLER, ""))
