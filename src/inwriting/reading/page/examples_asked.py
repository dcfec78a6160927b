"""The examples that a question of a form gives behind it: "Which CRM do you use? (e.g. Salesforce, HubSpot)", "How many orders?
500? 1,000?"; and what a form shows in the field itself, which stands in a cell of its own before the answer: "First and last",
"Leave empty if none". They are nobody's answer, and the question is one without them."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart

_AS = r"(?:e\.? ?g\.?|for (?:example|instance)|such as|like|i\. ?e\.|z\. ?B\.|zum Beispiel|etwa|p(?:ar)?\.? ?ex(?:emple|\.)?|comme|por ejemplo|p\. ?ej\.|como|bijv(?:oorbeeld)?\.?|zoals|por exemplo|examples?:)"
_OR_ELSE = r"(?:(?:something |anything )?(?:else|others?)|another|etc\.?|and so on|andere\w*|sonstige\w*|usw\.?|autres?|otr[oa]s?|anders|overige?|outr[oa]s?)"
_NAMED = rf"[ \t]*\((?:{_AS}[^()\n]{{2,150}}|[^()\n]{{2,150}}?(?:,|;|/| or| oder| ou| o| of)? ?{_OR_ELSE}\??)\)"
_EXAMPLE = r"examples?|sample|specimen|beispiel|muster|exemple|ejemplo|voorbeeld|exemplo"
_COMPLETED = r"(?:completed|filled(?:[- ](?:in|out))?|worked|ausgefüllte[rsn]?|rempli[es]?|complété[es]?|rellenad[oa]s?|cumplimentad[oa]s?|ingevulde?|preenchid[oa]s?)"
_ENTRY = r"(?:entry|entries|answer|input|value|field|form|line|row|record|eintrag|antwort|zeile|formular|réponse|ligne|formulaire|respuesta|línea|formulario|resposta|linha|formulário|antwoord|invoer|regel|formulier)"
_ENTRY_OF = r"for|in|to|on|of|für|zu|in|pour|à|de|para|en|voor|bij|op|em"
_EXAMPLES = lazy.pattern(
    rf"(?m)(?<=\?)(?P<more>{_NAMED}|(?:[ \t]+(?:or |oder |ou |o |of )?(?:[€$£] ?)?\d[\d.,]{{0,12}}k?\?){{1,4}})[ \t]*$|"
    rf"(?<=\?)(?P<beside>{_NAMED})(?=[ \t]*[\t|:])|(?P<label>{_NAMED})(?=[ \t*]*(?:[:|]|\t|\?))|"
    rf"(?:^[ \t>]*|(?<=[.;!?] ))(?P<shown>(?:an? |ein |un |una |een |um |uma )?(?:{_COMPLETED} )?(?:{_EXAMPLE})(?: {_COMPLETED})? ?(?:of |for |for an? |of an? |für |d['’]une |de |van )?(?:an? |the |eine?[nrs]? |une |una |uma |een )?(?:good |valid |correct |complete |gut\w* |bonne |buena |boa |goede )?(?:{_COMPLETED} )?{_ENTRY}(?: {_COMPLETED})?(?: (?:{_ENTRY_OF}) [^:\n.;?]{{1,40}})?\s?:[^\n]*|"
    rf"(?:{_COMPLETED} (?:{_EXAMPLE})|(?:{_EXAMPLE}) {_COMPLETED}|how to (?:fill (?:it |this )?in|complete)(?: (?:it|the form|a line))?(?:,? for example)?|fill (?:it |this )?in like this|so füllen sie (?:es|das formular) aus|comment remplir|cómo rellenar|zo vult u (?:het|dit) in|como preencher)\s?:[^\n]*)",
    re.I,
)


_CHOOSE = lazy.pattern(  # "Licences: bought, signed, evaluating, or not yet?"
    r"(?m)^[ \t>*]*(?:Q?\d{1,2}[.):][ \t]*)?(?=[^\W\d_])[^:?.,\n]{2,40}(?P<choices>[ \t]*(?::|[-–—][ \t])[ \t]*[^,;/:?.\n]{2,40}(?:(?:,|;|/| or| oder| ou| o| of)[ \t]+(?:or |oder |ou |o |of )?[^,;:?.\n]{2,40}){1,8})(?=\?[ \t*]*\n[ \t]*(?:\n[ \t]*)?\S)"
)
_QUESTIONS = lazy.pattern(r"(?m)\?[ \t*]*$")
_FEWEST_QUESTIONS = 3  # of a form
_ASKS = r"(?:please |bitte |veuillez |por favor |graag )?(?:describe|insert|enter|fill in|type|write|list|name|add|state|specify|give|select|choose|pick|tick|beschreiben|eintragen|angeben|auswählen|décrire|indiquer|saisir|choisir|describir|indicar|escribir|elegir|beschrijf|invullen|kies|descrever|preencher|escolher)"
_COMMENT = lazy.pattern(r"<!--.{0,600}?-->", re.S)  # which a page does not show
_UNFILLED = lazy.pattern(rf"<{_ASKS}\b[^<>\n@]{{2,120}}>|\[{_ASKS}\b[^\[\]\n@]{{2,120}}\](?!\()", re.I)  # of a template
_HINT = lazy.pattern(
    rf"[ \t>]*(?:{_AS}[ :]|{_ASKS}\b|(?:please |if )?(?:leave|keep) (?:this )?(?:it )?(?:empty|blank|open)|optional\b|first and last|(?:first|full|given) name|"
    r"name, or [\"“']?none|name@|example@|you@|https?://|[ymdjta]{2,4}(?:[-./ ][ymdjtam]{1,4}){2}|(?:in )?one (?:short )?sentence|in (?:a few|your own) words|free text|numbers? only|"
    r"max(?:imum|\.)? \d|up to \d+ (?:words|characters)|if (?:any|none|known|unknown|not known|you know)|all that apply|country code|nur zahlen|freitext|facultatif|optionnel|opcional|optioneel)[^\t\n]*$",
    re.I,
)
_ADVERT = lazy.pattern(  # of whoever made the form: "Upgrade to Pro to connect Salesforce, Mailchimp and 40 more"
    r"(?mi)^[^\n]{0,160}\b(?:create your own (?:free )?(?:form|survey|page)|upgrade to (?:pro|premium|plus|business)\b|upgrade (?:now |today |here )?(?:to|and|for) (?:connect|unlock|get|remove|add|sync|send)\b|powered by (?:an? )?[\w .]{0,30}(?:forms?|plugin|surveys?)\b|form builder\b|get your own form)[^\n]{0,300}$"
)
_NOTICE = lazy.pattern(  # below which, or above which, a form or a portal speaks of itself
    r"(?mi)(?:^[^\n]{3,200}\n)?^[^\n]{0,120}\b(?:you (?:are )?(?:receiv(?:e|ing)|got|get|getting) this (?:message|e-?mail|mail|notification|notice|alert) because|manage (?:your )?notifications|build forms like this|create your own form)\b[^\n]*(?:(?:\n[^\n]{3,200}){0,4}(?=\s*\Z)|(?:\n[^\n]{3,200})?$)"
)
_CONNECTS = lazy.pattern(  # "Connect to Salesforce, Mailchimp and 300 more", "… connects to SAP Ariba, Coupa and Oracle. Learn how to save"
    r"(?mi)^[^\n]{0,60}\bconnects? (?:to|with) [^.\n]{3,120}?(?:\band \d+\+? (?:more|others?|other \w+)\b|\. (?:learn|find out|discover|start|try|sign up|see how)\b)[^\n]*$"
)
_HEARD_OF_US = lazy.pattern(  # where one heard of us, which says nothing of systems; the question stays one that a form asked
    r"(?mi)^[ \t>*\d.)]*(?:how|where) did you (?:hear|find|learn|come)\b[^\n?:\t|]{0,40}(?:[?:\t|][ \t|]*|\??[ \t]*\n(?:[ \t]*\n)?)(?P<answer>[^\n]+)$"
)
_SOMEWHERE = "elsewhere"
_SHOWN = lazy.pattern(  # a line that says how a field is filled in: "Budget: with currency, for example: EUR 100 000."
    r"(?mi)^[ \t>*•–-]*[^\W\d_][^:\n\t|]{1,40}[:\t|][^\n\d]{0,80}?\b(?:for example|for instance|e\.g\.|zum Beispiel|z\. ?B\.|par exemple|por ejemplo|bijvoorbeeld|por exemplo)\s?:[ \t]*\S[^\n]*$"
)
_FIELD_FORM = r"(?:[ymdjta]{2,4}(?:[-./ ][ymdjtam]{1,4}){1,2}|hh:mm|(?:name|first name|last name|full name|title|role|amount|number|date|month|year|currency|sum|format|text|figure|e-?mail|phone)\b)"
_SHORT = r"(?:ex\.?|ej\.|bv\.?|bsp\.?|exemple|ejemplo|beispiel|voorbeeld|exemplo|example)(?=[ \t]*[ :,])"
_OPTIONS = r"[^\[\]\n@]{2,120}?(?:,|;|/)[ \t]*(?:\.{3}|…|etc\.?|usw\.?|enz\.?)[ \t]*"
_IN_BRACKETS = lazy.pattern(  # what a template shows in the field itself: "Budget:  [e.g. USD 50,000]", "[dd/mm/yyyy, e.g. 01/07/2027]", "(for example: Jane Smith, CFO)" alone
    rf"(?im)[ \t]*(?P<square>\[[ \t]*(?:(?:{_FIELD_FORM})[^\[\]\n@]{{0,40}}?[,;:(][ \t]*)?(?:{_AS}|{_SHORT})[^\[\]\n]{{2,150}}\](?!\()|\[{_OPTIONS}\](?!\())|"
    rf"(?:(?<=[:|\t])|^)[ \t>*]*(?P<alone>[(\{{<][ \t]*(?:(?:{_FIELD_FORM})[^()\n@]{{0,40}}?[,;:][ \t]*)?(?:{_AS}|{_SHORT})[^(){{}}<>\n]{{2,150}}[)\}}>])(?=[ \t*_]*(?:$|[\t|]))"
)
_NOTHING_BUT = lazy.pattern(  # a field with nothing but what the form showed: "Budget: e.g. EUR 50,000"
    rf"(?mi)^[ \t>*•–-]*[^\W\d_][^:\n\t|]{{1,40}}[:|][ \t]*{_AS}[ \t]*:?[ \t][^\n\t|]{{2,100}}$"
)
_NOBODYS = (  # each with words of which a text has one
    (_ADVERT, ("create your own", "upgrade to", "powered by", "form builder", "get your own")),
    (
        _NOTICE,
        (
            "this message because",
            "this mail because",
            "this e-mail because",
            "this email because",
            "this notification because",
            "this notice because",
            "this alert because",
            "notifications",
            "build forms",
            "create your own",
        ),
    ),
    (_CONNECTS, ("connect to ", "connects to ", "connect with ", "connects with ")),
)
_AS_SHOWN = (
    "example:",
    "instance:",
    "e.g.:",
    "example :",
    "beispiel:",
    "b.:",
    "exemple",
    "ejemplo:",
    "bijvoorbeeld:",
    "exemplo:",
)
_MADE_UP = lazy.pattern(  # the lines below one that says so: "One line of our export, with invented data, only for the columns:"
    r"(?mi)^[^\n]*\b(?:invented|made[- ]up|dummy|fictitious|fake|imaginary|fantasy|specimen|mock|nonsense|random) (?:data|lines?|rows?|records?|values?|names?|numbers?|figures?|entr(?:y|ies)|customers?|orders?|export|examples?)\b[^\n]*:[ \t]*\n(?:[ \t]*\n)?(?P<block>(?:[^\n]*\S[^\n]*\n?)+)"
)
_FEWEST_SHOWN = 2
_FEWEST = 3  # cells that are hints by their words: so are all that stand where they do
_CHOICES = 3


def without_examples(text: str) -> list[Edit]:
    """The edits that leave such examples out, and the line by which a form shows how it is filled in."""
    edits = [(*match.span(match.lastgroup or "more"), "") for match in _EXAMPLES.finditer(text)]
    edits += [(*match.span(), "") for pattern in (_UNFILLED, _COMMENT) for match in pattern.finditer(text)]
    edits += [(*match.span(match.lastgroup or "square"), "") for match in _IN_BRACKETS.finditer(text)]
    small = text.lower()
    for pattern, hints in _NOBODYS:
        edits += [
            (*match.span(), "") for match in (pattern.finditer(text) if any(map(small.__contains__, hints)) else ())
        ]
    heard = _HEARD_OF_US.finditer(text) if "how did you" in small or "where did you" in small else ()
    edits += [(*match.span("answer"), _SOMEWHERE) for match in heard]
    shown = [
        (*match.span(), "") for match in (_SHOWN.finditer(text) if any(map(small.__contains__, _AS_SHOWN)) else ())
    ]
    edits += shown if len(shown) >= _FEWEST_SHOWN else []
    only_shown = [(*match.span(), "") for match in _NOTHING_BUT.finditer(text)]
    edits += only_shown if len(only_shown) >= _FEWEST_SHOWN else []
    if sum(1 for _ in _QUESTIONS.finditer(text)) >= _FEWEST_QUESTIONS:
        edits += [(*match.span("choices"), "") for match in _CHOOSE.finditer(text)]
    edits += [(*match.span("block"), "\n") for match in _MADE_UP.finditer(text)]
    known = {at for start, end, _ in edits for at in (start, end - 1)}
    return apart([*edits, *(edit for edit in _hints(text) if not known.intersection(range(edit[0], edit[1])))])


def _hints(text: str) -> list[Edit]:
    """What stands in the field of a form, in a cell before what was typed there, below the question."""
    if text.count("\t") < _FEWEST:
        return []
    rows: list[tuple[int, str, str]] = []
    at, before = 0, "\t"
    for line in text.split("\n"):
        first, tab, typed = line.partition("\t")
        if tab and first.strip() and typed.strip() and "\t" not in typed.strip() and "\t" not in before:
            rows.append((at, first, typed))
        before = line if line.strip() else before
        at += len(line) + 1
    by_words = [(_HINT.match(first) or _are_choices(first, typed)) is not None for _, first, typed in rows]
    every = sum(by_words) >= _FEWEST and 2 * sum(by_words) >= len(rows)
    return [(at, at + len(first) + 1, "") for (at, first, _), by in zip(rows, by_words, strict=True) if by or every]


def _are_choices(first: str, typed: str) -> bool | None:
    """Whether a cell lists what could be chosen, and the one beside it has what was: "Yes / No / Not yet", "Yes"."""
    choices = [choice.strip().casefold() for choice in first.split("/")]
    return True if len(choices) >= _CHOICES and typed.strip().casefold() in choices else None
