"""A day before which something must not be: "go-live not before 1 October 2027", "frühestens am 1. Oktober". It bounds the start from
below and is not the day of it; whoever takes a day for one, this is asked last, by the words right before it and behind it."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

_BEFORE = lazy.pattern(
    r"(?<!\w)(?:"
    r"(?:not|never|no|cannot|nothing|nobody|none|\w+n['’]t)(?!\s(?:only|all|just|later))\b[^.;,:]{0,40}?\b(?:before|earlier\sthan|prior\sto|sooner\sthan|until)(?:\sthe)?|"
    r"(?:(?:at\sthe\s)?(?:very\s)?earliest(?:\s(?:possible|date|day|go-?live|start|launch|is|on))*)\s?:?(?:\son)?|"
    r"(?:nicht|nie|niemals|keinesfalls|keine?\w?)\b[^.;,:]{0,40}?\b(?:vor|früher\sals)(?:\sde[mr])?|frühestens(?:\s(?:am|ab|zum|im|dem))*|"
    r"(?:pas|jamais)\b[^.;,:]{0,40}?\bavant(?:\sle)?|au\splus\stôt(?:\s(?:le|en|à partir du))?|"
    r"(?:no|nunca)\b[^.;,:]{0,40}?\bantes\sdel?(?:\sdía)?|como\s(?:muy\s)?(?:pronto|mínimo)(?:\s(?:el|en))?|"
    r"(?:niet|nooit|geen)\b[^.;,:]{0,40}?\b(?:v[oó][oó]r|eerder\sdan)(?:\sde)?|(?:op\s(?:zijn|z['’]n)\svroegst|ten\svroegste|vroegstens)(?:\s(?:op|per|in))?|"
    r"(?:não|nunca)\b[^.;,:]{0,40}?\bantes\sd[eo](?:\sdia)?|(?:no\smínimo|o\smais\scedo)(?:\s(?:em|a))?"
    r")\s$",
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
