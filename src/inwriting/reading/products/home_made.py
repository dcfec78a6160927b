"""Tools that somebody in the house made, which no catalogue can have: "Kistenbuch, a thing our cellar master built in Access",
"in der Netzakte (mein Access-Ding)", "un outil maison écrit par ma sœur, baptisé Casserole".

What is made at home may also be bread, or a shed: a name is a tool's only beside the word for a program, or what one makes
programs with, and where things lie, or are done, in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from inwriting.playbook.schema import System
from inwriting.reading.products.introduced import is_no_name
from inwriting.reading.roles.people import is_company
from inwriting.reading.text import lazy
from inwriting.reading.text.lines import told_once

_NAME = r"(?P<name>[A-ZÀ-Þ][\w+-]*\w(?: [A-ZÀ-Þ0-9][\w+-]*)?)(?![\w-])"
_KIT = r"(?:MS[ -])?(?:Access|FileMaker|Filemaker|dBase|Clarion|Delphi|Visual Basic|VBA|PHP|Python)"  # to make programs with
_WITH_KIT = rf"(?-i:{_KIT})"

_TOOL = r"(?:(?:little |small |old |clever |simple )?(?:program(?:me)?|tool|database|app|application|system|software|package))"
_AT_HOME = r"(?:home-?made|home-?grown|home-?built|home-?brew(?:ed)?|in-?house|self-?(?:made|built|written)|bespoke|our own|my own|of (?:our|my) own)"
_MADE = r"(?:built|made|wrote|written|coded|programmed|created|developed|designed|knocked (?:up|together)|cobbled (?:up|together)|put together|threw together)"
_CALLED = r"(?:called|named|christened|dubbed|nicknamed|baptised|known as|that we call|which we call|we call(?: it)?|goes by the name of)"
_SOMEBODY = r"(?:my|our|the|a|one of (?:our|the)) [^.,;()\n]{2,40}?"

_MADE_ABROAD = (  # a part of a pattern
    r"(?:eigenbau|eigenentwicklung|selbst ?(?:gebaut|entwickelt|gestrickt|programmiert|geschrieben|gemacht|gebastelt)\w*|fait(?:e)? maison|maison|développée? (?:en interne|par|chez|à)|écrite? (?:en interne|par|chez)|programmée? (?:en interne|par)|"
    r"hech[oa] (?:aquí )?en casa|propi[oa]|de (?:la )?casa|cas(?:er[oa])|desarrollad[oa] (?:por|en)|programad[oa] por|zelf ?(?:gebouwd|gemaakt|ontwikkeld|geschreven|geprogrammeerd)\w*|eigen (?:bouw|maaksel|ontwikkeling)|feit[oa] (?:(?:cá |aqui )?em casa|por nós|pel[oa])|da casa|caseir[oa]|própri[oa]|desenvolvid[oa] (?:por|pel[oa]|em))"
)
_TOOL_ABROAD = (
    r"(?:\w*(?:programm|software|system|tool|lösung|anwendung|datenbank|ding)s?|logiciels?|outils?|programmes?|applications?|applis?|bases?(?: de données)?|programas?|herramientas?|aplicaci[oó]n(?:es)?|apps?|base de datos|"
    r"\w*(?:programma|pakket|systeem|database)(?:tje|je)?|ferramentas?|aplicativos?|aplicaç(?:ão|ões)|base de dados|sistemas?)"
)
_DID = r"(?:développ\w+|écrit\w*|program\w+|créé\w*|fait\w*|hizo|hice|hicimos|escribió|desarroll\w+|fez|fizemos|escreveu|desenvolveu|gebaut|gebastelt|geschrieben|programmiert|gemacht|geschreven|gemaakt|gebouwd|geprogrammeerd)"
_LIES = r"(?<!\w)(?:im|in(?: (?:der|dem|de|het|een|unserer|unserem|meiner|meinem|onze|ons|mijn))?|mit(?: der| dem)?|met(?: de| het)?|über(?: die| das)?|via|dans(?: le| la)?|sur|avec|en(?: el| la)?|con|no|na|em|com(?: o| a)?|pel[oa]|heißt|heet|is|ist|est|es|é) "
_WE_USE = r"(?<!\w)(?:(?:nutzen|benutzen|verwenden|haben|gebruiken|hebben) (?:wir|wij|we)|(?:wir|wij|we) (?:nutzen|benutzen|verwenden|haben|gebruiken|hebben)|(?:nous )?(?:utilisons|avons)|on utilise|usamos|utilizamos|tenemos|temos|a gente usa)"
_BAPTISED = r"(?:baptisée?|surnommée?|appelée?|nommée?|bautizad[oa](?: como)?|apodad[oa]|llamad[oa]|batizad[oa](?: de)?|apelidad[oa](?: de)?|chamad[oa]|getauft(?: auf)?|genannt|namens|gedoopt|genaamd)"
_OURS = r"(?:mein\w*|unser\w*|mijn|ons|onze|mon|notre|mi|nuestr[oa]|meu|minha|noss[oa]|my|our)"

_TOLD = tuple(
    lazy.pattern(pattern, re.M)
    for pattern in (
        # "Pallettrack, a little program my brother wrote", "Kistenbuch, a thing our cellar master built in Access"
        rf"(?<![\w.@-]){_NAME},? (?i:(?:an?|our|my) (?:[\w-]+ )?{_TOOL} [^.;:\n]{{0,50}}?(?<!\w){_MADE})(?!\w)",
        rf"(?<![\w.@-]){_NAME},? (?i:(?:an?|our|my) (?:[\w-]+ )?thing [^.;:\n]{{0,50}}?(?<!\w){_MADE} (?:for us )?(?:in|with|on) {_WITH_KIT})(?!\w)",
        # "Rounds are planned in Semmel, a program of our own"
        rf"(?<![\w.@-]){_NAME},? (?i:(?:which is )?(?:an?|the|our) (?:[\w-]+ )?(?:{_TOOL} of (?:our|my) own|(?:very )?own {_TOOL}))(?!\w)",
        # "Ledgerette (home-made, Access)", "Jobfile (my own database thing)", "Netzakte (mein Access-Ding)"
        rf"(?<![\w.@-]){_NAME} ?\((?i:(?=[^()\n]{{0,50}}?(?<!\w)(?:{_AT_HOME}|{_OURS}|{_MADE}|{_MADE_ABROAD})(?!\w))[^()\n]{{0,50}}?(?<!\w)(?:{_WITH_KIT}|{_TOOL}|{_TOOL_ABROAD})(?!\w)[^()\n]{{0,40}}\))",
        # "a home-grown tool christened Oakleaf"
        rf"(?i:(?<!\w)(?:{_AT_HOME}|{_MADE}) (?:[\w-]+ ){{0,2}}?(?:{_TOOL}|{_WITH_KIT} \w+)[^.;:\n]{{0,50}}?(?<!\w){_CALLED}) {_NAME}",
        rf"(?i:(?<!\w)(?:{_TOOL}|thing) [^.;:\n]{{0,50}}?(?<!\w){_MADE}(?!\w)[^.;:\n]{{0,40}}?(?<!\w){_CALLED}) {_NAME}",
        # "Recipes live in Beanstalk, which our old foreman wrote himself"
        rf"(?i:(?<!\w)(?:in|with|on|through|from)) {_NAME}, (?i:which (?:{_SOMEBODY} )(?:wrote|programmed|coded))(?!\w)",
        # "un outil maison écrit par ma sœur, baptisé Casserole"
        rf"(?i:(?<!\w){_TOOL_ABROAD}(?!\w)(?=[^.;:\n]{{0,40}}?(?<!\w)(?:{_MADE_ABROAD}|{_DID})(?!\w))[^.;:\n]{{0,60}}?(?<!\w){_BAPTISED}) {_NAME}",
        # "im Rollenbuch, einem selbst gebauten Programm", "in VatenBoek, zelf gebouwd in Access"
        rf"(?i:{_LIES}){_NAME}, (?i:(?=[^.;:\n]{{0,40}}?(?<!\w){_MADE_ABROAD}(?!\w))[^.;:\n]{{0,50}}?(?<!\w)(?:{_WITH_KIT}|{_TOOL_ABROAD}))(?!\w)",
        # "en Tonelero, un programa que hizo mi sobrino"
        rf"(?i:{_LIES}){_NAME}, (?i:(?:ein\w*|een|une?|una?|uma?) (?:\w+ )?{_TOOL_ABROAD}(?!\w),? [^.;:\n]{{0,40}}?(?<!\w){_DID})(?!\w)",
        # "Para as entregas usamos o RolhaLog, que é um programa feito cá em casa"
        rf"(?i:{_WE_USE}(?: (?:o|a|el|la|le|das|den|de|het))?) {_NAME},? (?i:(?:(?:que é|que es|qui est|das ist|dat is|een|ein) )?(?=[^.;:\n]{{0,40}}?(?<!\w){_MADE_ABROAD}(?!\w))[^.;:\n]{{0,50}}?(?<!\w){_TOOL_ABROAD})(?!\w)",
        # "im Ofenplan (Eigenbau)", "dans Ferronnier (fait maison)"
        rf"(?i:{_LIES}){_NAME} ?\((?i:(?:\w+ )?{_MADE_ABROAD}(?!\w)(?![^()]*(?:19|20)\d\d))[^()\n]{{0,40}}\)",
    )
)
_HINTS = (  # one of which stands wherever one of these does
    *(
        "made",
        "grown",
        "built",
        "house",
        "wrote",
        "written",
        "coded",
        "programmed",
        "developed",
        "created",
        "designed",
        "knocked",
        "cobbled",
        "together",
        "own",
    ),
    *(
        "eigen",
        "selbst",
        "maison",
        "développ",
        "écrit",
        "propi",
        "casa",
        "caser",
        "zelf",
        "própri",
        "feit",
        "desenvolv",
        "desarroll",
        "hizo",
        "fez",
        "program",
        "access",
        "filemaker",
    ),
)
_KITS = lazy.pattern(_KIT)


def home_made(text: str, author: str, known: Collection[str]) -> Iterator[System]:
    """The tools that a text says were made in the house, each once; `known` are the first words of the catalogue's names."""
    small = text.casefold()
    if not any(hint in small for hint in _HINTS):
        return
    seen: set[str] = set()
    lines = [line for line in told_once(text) if any(hint in text[slice(*line)].casefold() for hint in _HINTS)]
    for pattern in _TOLD:
        for match in (match for line in lines for match in pattern.finditer(text, *line)):
            name = match["name"]
            first = name.split()[0]
            if (
                name in seen
                or is_no_name(first)
                or first.casefold() in known
                or _KITS.fullmatch(name)
                or is_company(name, author)
            ):
                continue
            seen.add(name)
            yield System(name=name, vendor="", category="operations")
