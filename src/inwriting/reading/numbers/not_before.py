"""A day before which something must not be: "go-live not before 1 October 2027", "frühestens am 1. Oktober". It bounds the start from
below and is not the day of it; whoever takes a day for one, this is asked last, by the words right before it and behind it."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

_NOT_FAR = r"(?:(?!\s(?:and|but|und|aber|et|mais|y|pero|en|maar|e|mas)\s)[^.;,:]){0,40}?"
_BEFORE = lazy.pattern(
    rf"(?<!\w)(?:"
    rf"(?:not|never|no|cannot|nothing|nobody|none|\w+n['’]t)(?!\s(?:only|all|just|later))\b{_NOT_FAR}\b(?:before|earlier\sthan|prior\sto|sooner\sthan|until)(?:\sthe)?|"
    rf"(?:(?:at\sthe\s)?(?:very\s)?earliest(?:\s(?:possible|date|day|go-?live|start|launch|is|on))*)\s?:?(?:\son)?|"
    rf"(?:nicht|nie|niemals|keinesfalls|keine?\w?)\b{_NOT_FAR}\b(?:vor|früher\sals)(?:\sde[mr])?|frühestens(?:\s(?:am|ab|zum|im|dem))*|"
    rf"(?:pas|jamais)\b{_NOT_FAR}\bavant(?:\sle)?|au\splus\stôt(?:\s(?:le|en|à partir du))?|"
    rf"(?:no|nunca)\b{_NOT_FAR}\bantes\sdel?(?:\sdía)?|como\s(?:muy\s)?(?:pronto|mínimo)(?:\s(?:el|en))?|"
    rf"(?:niet|nooit|geen)\b{_NOT_FAR}\b(?:v[oó][oó]r|eerder\sdan)(?:\sde)?|(?:op\s(?:zijn|z['’]n)\svroegst|ten\svroegste|vroegstens)(?:\s(?:op|per|in))?|"
    rf"(?:não|nunca)\b{_NOT_FAR}\bantes\sd[eo](?:\sdia)?|(?:no\smínimo|o\smais\scedo)(?:\s(?:em|a))?"
    rf")\s$",
    re.I,
)
_BEHIND = lazy.pattern(
    r"\s?[,(]?\s?(?:at\sthe\s(?:very\s)?earliest|or\slater|frühestens|au\splus\stôt|como\smuy\spronto|op\szijn\svroegst|nunca\santes)\b",
    re.I,
)
_IF = lazy.pattern(  # "if we are not live before 1 October, the licence lapses" says by when it must be
    r"(?<!\w)(?:if|unless|wenn|falls|sollte|als|indien|si|se|caso)\s[^.;,:]{0,60}$", re.I
)


def is_not_before(before: str, behind: str) -> bool:
    """Whether a day between these words of its sentence is one before which something must not be."""
    found = _BEFORE.search(before)
    if found:
        return _IF.search(before) is None
    return _BEHIND.match(behind) is not None
