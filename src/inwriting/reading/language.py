"""The language of a text's prose, of the six in which briefs come."""

from __future__ import annotations

import re

_SMALL_WORDS = {
    "en": [
        "the",
        "and",
        "we",
        "our",
        "is",
        "to",
        "of",
        "with",
        "in",
        "for",
        "as",
        "its",
        "are",
        "be",
        "by",
        "than",
        "no",
    ],
    "de": ["der", "die", "das", "und", "wir", "unser", "ist", "mit", "nicht", "für"],
    "fr": ["le", "la", "les", "et", "nous", "notre", "est", "avec", "pas", "pour"],
    "es": ["el", "los", "las", "y", "nosotros", "nuestro", "es", "con", "para", "que"],
    "nl": ["de", "het", "een", "en", "wij", "onze", "is", "met", "niet", "voor"],
    "pt": ["o", "os", "as", "e", "nós", "nosso", "é", "com", "não", "para"],
}
_LANGUAGES_OF = {
    word: [language for language, words in _SMALL_WORDS.items() if word in words]
    for word in {word for words in _SMALL_WORDS.values() for word in words}
}
NAMES = {"de": "German", "fr": "French", "es": "Spanish", "nl": "Dutch", "pt": "Portuguese"}  # English is read in full
_MOST_COUNTED = 20_000  # characters


def language_of(text: str) -> str:
    """The language of the prose by its most frequent small words; "en" where none leads."""
    counts = dict.fromkeys(_SMALL_WORDS, 0)
    for word in re.findall(r"[a-zà-ÿß]+", text[:_MOST_COUNTED].casefold()):
        for language in _LANGUAGES_OF.get(word, ()):
            counts[language] += 1
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > counts["en"] else "en"
