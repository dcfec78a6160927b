"""A request for work that is put as a question, in German, French, Spanish, Dutch or Portuguese: "Könnten Sie unser HubSpot mit
Odoo verbinden?", "¿Podrían ayudarnos a integrar Zoho CRM con Odoo?".

Whoever asks us to join two systems has them; who asks whether we know one ("Können Sie auch SAP?") says nothing of the kind.
What parts the two is that somebody is asked, that something is to be joined, and that two systems stand side by side for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from inwriting.reading.moods.taken_in import NAME, by_one_name
from inwriting.reading.text import lazy

_ASKS = lazy.pattern(
    r"(?<!\w)(?:(?:können|könnten|könnt|könntet|würden|würdet|kann|könnte) (?:sie|ihr|du|jemand|man|ihr team)|(?:ob|dass) (?:sie|ihr|jemand|man) |(?:ist|wäre) es (?:\w+ )?(?:möglich|machbar|denkbar)|(?:sind|wären) (?:sie|ihr) in der lage|wir fragen uns|helfen sie|"
    r"(?:pouvez|pourriez|sauriez|peux|pourrais)[- ](?:vous|tu)|(?:vous|tu) (?:pouvez|pourriez|peux|pourrais)|(?:est|serait)[- ]il (?:\w+ )?(?:possible|envisageable|faisable)|(?:est-ce|c['’]est|s['’]il (?:est|serait)|ce serait) (?:que (?:c['’]est|vous pouvez|vous pourriez) )?(?:possible|faisable)|est-ce que vous (?:pouvez|pourriez)|auriez[- ]vous (?:la possibilité|le temps)|"
    r"(?:pueden|podrían|puede|podría|podéis|podríais|puedes|podrías)|(?:es|sería) (?:\w+ )?(?:posible|factible|viable)|hay (?:alguna )?(?:manera|forma|posibilidad) de|"
    r"(?:kunt|kunnen|kan|kun|zou|zouden|zoudt) (?:u|jullie|jij|je|iemand)|(?:is|zou) het (?:\w+ )?(?:mogelijk|haalbaar)|of (?:u|jullie|iemand) |"
    r"(?:podem|poderiam|pode|poderia|conseguem|conseguiriam|consegue)|(?:é|seria) (?:\w+ )?(?:possível|viável)|há (?:alguma )?(?:maneira|forma|possibilidade) de)(?!\w)",
    re.I,
)
_TO_JOIN = lazy.pattern(
    r"(?<!\w)(?:verbinden|verbindet|koppeln|anbinden|anzubinden|anschließen|anzuschließen|integrieren|synchronisieren|verknüpfen|verheiraten|zusammenbringen|zusammenschließen|"
    r"connecter|relier|lier|interfacer|raccorder|synchroniser|intégrer|brancher|coupler|"
    r"conectar|conectarnos|integrar|integrarnos|enlazar|vincular|sincronizar|unir|comunicar|"
    r"koppelen|integreren|aansluiten|aan te sluiten|verbinden|synchroniseren|"
    r"ligar|interligar|sincronizar|juntar|"
    r"(?:die |een |eine |einen |une |una |uma )?(?:schnittstelle|anbindung|kopplung|interface|passerelle|connexion|liaison|conexión|interfaz|integración|koppeling|verbinding|integração|ligação|conexão) (?:zwischen|entre|tussen))(?!\w)",
    re.I,
)
_OUR = r"(?:(?:unser\w{0,2}|das|dem|den|die|der|notre|nos|le|la|l['’]|nuestr[oa]|el|ons|onze|het|de|o|a|os|as|noss[oa]) ?){0,2}"
_TWO = lazy.pattern(
    rf"{NAME},? (?:\w+en )?(?:mit|und|an|avec|et|à|au|con|y|a|al|met|en|aan|op|com|e|ao|à) {_OUR}{NAME}(?!\w)", re.I
)
_NOT_SO = lazy.pattern(  # that it is open, another's, or none of theirs
    r"(?<!\w)(?:oder|wenn|falls|sobald|statt|anstatt|kunden?|kunde|nicht|kein\w*|früher|schon einmal|bereits|ob wir|"
    r"soit|lorsque|quand|clients?|concurrents?|pas|jamais|déjà|au lieu|"
    r"cuando|cliente|clientes|nunca|alguna vez|en vez|en lugar|"
    r"als|indien|zodra|klant|klanten|niet|geen|ooit|in plaats|"
    r"quando|nunca|alguma vez|em vez|senão)(?!\w)",
    re.I,
)


def opens_request_abroad(words: str) -> bool:
    """Whether words begin with such a request, which no form asks of who fills it in."""
    return _ASKS.match(words.lstrip(" ¿")) is not None and _TO_JOIN.search(words) is not None


def joined_by_request(sentence: str, named: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those products of a sentence, by their places in it, that we are asked to join."""
    if len(named) < 2 or not (_ASKS.search(sentence) and _TO_JOIN.search(sentence)):
        return []
    said = by_one_name(sentence, named)
    pair = _TWO.search(said)
    if pair is None or _NOT_SO.search(said):
        return []
    first = said.count(NAME, 0, pair.start())
    return sorted(named)[first : first + 2]
