"""What a sentence in German, French, Spanish, Dutch or Portuguese names and says that it is not there: "Hace cinco años esto se
llevaba en cuadernos y después en Nubox; hoy …", "Workato hebben we in een demo gezien", "hay quien quiere MuleSoft", "…; no tenemos
ninguno", "…, es broma".

Six frames, each of a few parts in their order. What was so `ago` is past where the same sentence, or the next, goes on with how it
is `today`, and nothing says that it was then that it `started`. What was `seen` at a `show` is no more than known, unless it was
`bought`. What `some_want` is wished for, unless they want to keep it. Of several things there may be `none`, a `joke` is nobody's
statement, and what an `elder` had or did is long over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from inwriting.reading.moods.frame import ASKED, Framed, framed_by
from inwriting.reading.text.patterns import Said, Words, words

_NAMED = ("system",)
_TOLD = ("system", "money", "quantity", "date")
_KEEPS = r"behalt|bleib|weiter|verläng|garder|conserv|rest|renouvel|continu|manten|segui|qued|renov|houden|blijven|verleng|manter|mantém|continuar|ficar"

_GERMAN: Mapping[str, str] = {
    "ago": r"vor (?:\w+ ){1,2}(?:jahren|monaten|zeit)|früher|damals|anfangs|ganz am anfang|einst|seinerzeit",
    "was": r"lief(?:en)?|hatten?|war(?:en)?|nutzten?|benutzten|verwendeten|arbeiteten|machten|schrieben|buchten|wurden?|gab(?:en)?|ging(?:en)?|lag(?:en)?|stand(?:en)?|standen|führten(?![^;]*\bein\b)|erfassten|verwalteten",
    "started": r"eingeführt|angeschafft|gekauft|umgestiegen|gewechselt|seitdem|seither|begonnen|begannen|angefangen|gestartet|entschieden|noch immer|immer noch|bis heute|schon",
    "today": r"(?:und |aber )?(?:heute|jetzt|inzwischen|mittlerweile|nun|aktuell|derzeit|heutzutage|seit)",
    "show": r"(?:in|bei|auf|an|während|aus) (?:(?:einer|einem|der|dem|eurer|ihrer) )?(?:[\w-]+ )?(?:[\w-]*demo|[\w-]*vorführung|[\w-]*präsentation|[\w-]*messe|messestand|[\w-]*webinar|[\w-]*video|[\w-]*konferenz|kongress|fachtagung|testumgebung)(?:s|en)?",
    "seen": r"gesehen|angeschaut|angesehen|angeguckt|kennengelernt|gezeigt|vorgeführt|vorgestellt|präsentiert|sahen|zeigten?",
    "bought": r"gekauft|angeschafft|bestellt|gewählt|genommen|eingeführt|unterschrieben|im einsatz|läuft|laufen|nutzen|seitdem|seither|entschieden",
    "some_want": r"(?:manche|einige|die einen|der eine|die eine|ein teil|es gibt (?:welche|leute|kollegen)|ein paar(?: leute| kollegen)?)(?:,? die)? (?:\w+ ){0,2}?(?:wollen|will|hätten gerne?|möchten?|wünschen sich|wünscht sich|träumen|bevorzugen|schwören auf|sind für|ist für)",
    "none": r"(?:(?:wir )?haben (?:wir )?(?:\w+ )?|(?:nutzen|gibt es) )?(?:nichts davon|keine?[nsr]? (?:von (?:beiden|denen)|davon|der beiden))(?: haben wir| nutzen wir| ist da| gibt es)?",
    "joke": r"(?:war )?(?:nur )?(?:(?:ein|kleiner) )?(?:scherz|witz|spaß)(?: beiseite)?|ich scherze",
    "elder": r"(?:groß|grosß?|urgroß)(?:vater|mutter|eltern|vaters|onkel)|(?:ur)?(?:opas?|omas?)",
    "elder_was": r"(?:hat|haben|hatte|hatten) [^;:]*?\b\w*ge\w+(?:t|en)|begann(?:en)?|fing(?:en)?|startete|gründete|verkaufte|lieferte|schrieb(?:en)?|notierte|zählte|baute|trug|zeiten|zeit",
    "we_do": r"wir|ich",
}
_FRENCH: Mapping[str, str] = {
    "ago": r"il y a (?:\w+ ){1,2}(?:ans|années|mois)|avant(?! (?:de|le|la|les|que|d['’])\b)|autrefois|auparavant|à l['’]époque|au début|jadis|à l['’]origine",
    "was": r"(?:\w{2,}|ét|av)(?:ait|aient)|étions|avions|utilisions|tenions|faisions|travaillions|passions",
    "started": r"choisi|acheté|adopté|installé|lancé|depuis|commencé|démarré|signé|toujours|encore|déjà",
    "today": r"(?:et |mais )?(?:aujourd['’]hui|maintenant|désormais|à présent|actuellement|depuis)",
    "show": r"(?:en|lors d['’](?:un|une)|dans (?:un|une)|pendant (?:un|une)|à (?:un|une|la)|au|sur (?:un|une)) (?:\w+ )?(?:démo|démonstration|présentation|salon|webinaire|webinar|vidéo|foire|conférence|congrès)s?",
    "seen": r"vue?s?|regardée?s?|montrée?s?|présentée?s?|découverte?s?|assisté",
    "bought": r"achetée?|adoptée?|choisie?|prise?|signée?|utilisons|utilise|depuis|retenue?|installée?",
    "some_want": r"(?:il y en a qui|il y a des gens qui|certains(?: \w+)?|les uns|d['’]aucuns|quelques-uns|l['’]un) (?:veulent|veut|préfèrent|proposent|voudraient|voudrait|poussent|rêvent|réclament)",
    "none": r"(?:nous |on )?n['’](?:en )?(?:avons|a|utilise|utilisons) (?:ni l['’]une? ni l['’]autre|aucune?(?: des deux)?)",
    "joke": r"je (?:plaisante|rigole|blague|déconne)|c['’](?:est|était) (?:une |pour )?(?:blague|plaisanterie|rire)",
    "elder": r"(?:arrière[- ])?grands?[- ](?:pères?|mères?|parents|oncles?)|pépé|papy|mamie|mémé|aïeuls?|aïeux",
    "elder_was": r"(?:a|ont) (?:\w+ )?\w+(?:é|i|u)|temps|époque",
    "we_do": r"nous|on|j['’]ai",
}
_SPANISH: Mapping[str, str] = {
    "ago": r"hace (?:\w+ ){1,2}(?:años|meses)(?! que)|hace años(?! que)|antes(?! de)|antaño|al principio|en aquella época|antiguamente|en su día",
    "was": r"(?:se )?\w{2,}(?:aban?|ían?)|\w{2,}(?:ábamos|íamos)|eran?|éramos|ibamos|íbamos",
    "started": r"implantamos|compramos|contratamos|elegimos|empezamos|desde entonces|arrancamos|todavía|aún|sigue|seguimos|ya",
    "today": r"(?:y |pero )?(?:hoy|ahora|actualmente|en la actualidad|a día de hoy|desde)",
    "show": r"(?:en|durante) (?:una?|la|el|esa|aquella) (?:\w+ )?(?:demo|demostración|presentación|feria|webinar|v[ií]deo|congreso|charla)",
    "seen": r"vimos|visto|vi|vieron|enseñaron|mostraron|presentaron|conocimos|enseñado|mostrado",
    "bought": r"compramos|comprado|contratamos|contratado|elegimos|elegido|usamos|desde entonces|implantamos|firmamos|implantado",
    "some_want": r"(?:hay quien(?:es)?|un[oa]s?|algun[oa]s|los de \w+|parte del equipo) (?:quieren?|prefieren?|proponen?|piden?|apuestan? por|sueñan? con)",
    "none": r"no (?:tenemos|usamos|hay|contamos con) (?:ningun[oa]|ni (?:el )?uno ni (?:el )?otro|ninguna de las dos)",
    "joke": r"(?:es|era) (?:una? )?(?:broma|bromita|chiste|coña)|bromeo",
    "elder": r"(?:bis|tatara)?abuel[oa]s?|yayo|yaya",
    "elder_was": r"\w{3,}(?:ó|aron|ieron)|(?:tiempos?|época) de",
    "we_do": r"tenemos|usamos|hacemos|facturamos|vendemos|trabajamos|somos|llevamos|salen|entran",
}
_DUTCH: Mapping[str, str] = {
    "ago": r"(?:\w+ )?(?:jaar|jaren|maanden) geleden|vroeger|voorheen|in het begin|destijds|ooit",
    "was": r"ging(?:en)?|deden|draaiden?|hadden|had|was|waren|werkten|gebruikten|werd(?:en)?|zat(?:en)?|liep(?:en)?|stond(?:en)?|boekten|schreven|hielden(?! [^;]*vast)",
    "started": r"aangeschaft|ingevoerd|gekocht|overgestapt|sindsdien|begonnen|gestart|gekozen|nog steeds|nog altijd|al",
    "today": r"(?:en |maar )?(?:nu|vandaag|inmiddels|tegenwoordig|momenteel|intussen|sinds)",
    "show": r"(?:in|op|bij|tijdens|via) (?:(?:een|de|het|jullie) )?(?:\w+ )?(?:demo|demonstratie|presentatie|\w*beurs|webinar|video|congres)(?:['’]?s)?",
    "seen": r"gezien|bekeken|getoond|zagen|leren kennen|gepresenteerd|gedemonstreerd|laten zien",
    "bought": r"gekocht|aangeschaft|gekozen|genomen|in gebruik|gebruiken|sindsdien|besteld|ingevoerd|getekend",
    "some_want": r"(?:sommigen|sommige \w+|de (?:één|een|ene)|de anderen?|enkelen|een paar(?: mensen)?|er zijn er die|er zijn mensen die) (?:\w+ ){0,2}?(?:willen|wil|zouden|pleiten|verkiezen|zijn voor|is voor)|er zijn (?:er|mensen) die [^;,.]{3,40} (?:willen|zouden willen|verkiezen)",
    "none": r"(?:we |wij )?(?:hebben|gebruiken) (?:we |wij )?(?:ze geen van (?:beide|allen|allebei)|geen van (?:beide|die|deze|allebei|de twee)|er geen (?:enkele|een))|geen van (?:beide|die|de twee) (?:hebben|gebruiken) (?:we|wij)",
    "joke": r"(?:dat )?(?:was )?(?:maar )?(?:een )?(?:grapje|geintje|grap)",
    "elder": r"(?:over)?groot(?:vader|moeder|ouders)s?|(?:over)?opa(?:['’]s)?|(?:over)?oma(?:['’]s)?",
    "elder_was": r"(?:heeft|hebben) [^;:]*?\b\w*ge\w+|schreef|begon(?:nen)?|deed|verkocht(?:en)?|startte|leverde|tijd(?:en)?",
    "we_do": r"we|wij|ik",
}
_PORTUGUESE: Mapping[str, str] = {
    "ago": r"há (?:\w+ ){1,2}(?:anos|meses)(?! que)|antes(?! d[eoa])|antigamente|no início|dantes|outrora",
    "was": r"\w{2,}(?:ávamos|íamos)|eram?|éramos|\w{2,}avam?(?:-se)?|faziam?(?:-se)?|tinham?|tínhamos|havia|íamos",
    "started": r"comprámos|compramos|contratámos|contratamos|escolhemos|começámos|começamos|desde então|arrancámos|ainda|continua|já",
    "today": r"(?:e |mas )?(?:hoje|agora|atualmente|actualmente|neste momento|desde)",
    "show": r"(?:numa?|na|no|nessa|em uma?|durante uma?) (?:\w+ )?(?:demo|demonstração|apresentação|feira|webinar|v[ií]deo|congresso|palestra)",
    "seen": r"vimos|vistos?|vistas?|vi|mostraram(?:-nos)?|apresentaram(?:-nos)?|conhecemos|mostrad[oa]",
    "bought": r"comprámos|compramos|contratámos|contratamos|escolhemos|usamos|desde então|adotámos|adotamos|assinámos|assinamos",
    "some_want": r"(?:há quem|un?s|uma parte|algun?s|algum pessoal) (?:queira|prefira|proponha|defenda|peça|querem|quer|preferem|propõem|defendem)",
    "none": r"não (?:temos|usamos|há) (?:nenhum[a]?|nem um nem outro|nem uma nem outra)",
    "joke": r"(?:é|era|foi) (?:uma )?(?:brincadeira|brincadeirinha|piada)|(?:estou a|estava a|tô|estou) (?:brincar|brincando)|brincadeirinha?",
    "elder": r"(?:bis|tetra)?av[ôó]s?|vov[ôó]",
    "elder_was": r"\w{3,}(?:ou|aram|eram|iram)|fez|teve|(?:tempos?|época) d[oa]",
    "we_do": r"temos|usamos|fazemos|faturamos|vendemos|trabalhamos|somos|saem|entram|a gente",
}
_NOT = r"(?<!nicht )(?<!nie )(?<!niet )(?<!nooit )(?<!pas )(?<!pas été )(?<!jamais )(?<!no )(?<!no lo )(?<!no la )(?<!nunca )(?<!nunca o )(?<!não )(?<!não o )"
_NO_MORE_THAN = r"(?! (?:más|mas|otr|weiter|ander|autre|de plus|outr|a mais|meer|mehr))"
_AND = r"(?:und|et|y|en|e)"
_NO_JOKE = r"(?!(?:kein\w*|pas|no|não|geen|sin|sans|sem|ohne|zonder|nunca|jamais)\b)"


@dataclass(frozen=True)
class _Language:
    """The frames of a language, by its words."""

    told: Mapping[str, str]

    @cached_property
    def _part(self) -> Mapping[str, str]:
        return {name: f"(?:{pattern})" for name, pattern in self.told.items()}

    @cached_property
    def frames(self) -> Sequence[tuple[Words, str, Sequence[str]]]:
        """What each frame is told by, the mood that it gives, and the kinds of facts it is around."""
        part = self._part
        not_kept = rf"(?![^;]*(?:{_KEEPS}))"
        return (
            (words(rf"^\W*(?P<said>{self._long_ago}[^;]*?)(?:;|,| [–—-]|:) (?={part['today']}\b)"), "past", _NAMED),
            (
                words(
                    rf"^(?![^;]*{_NOT}\b{part['bought']}\b)(?:.*?[;:,] )??(?P<said>[^;:,]*?(?:\b{part['show']}\b[^;:,]*?\b{part['seen']}|\b{part['seen']}\b[^;:,]*?\b{part['show']})\b[^;:,]*)"
                ),
                "past",
                _NAMED,
            ),
            (words(rf"(?<!\w){part['some_want']} {not_kept}(?P<said>[^;]+)"), "planned", _NAMED),
            (
                words(
                    rf"(?P<said>[^;]*? (?:und|oder|ou|et|y|o|en|of|e) [^;]*?)(?:;|,| [–—-]) (?:(?:aber|pero|mais|maar|mas|doch) )?{part['none']}(?!\w){_NO_MORE_THAN}"
                ),
                "negated",
                _NAMED,
            ),
            (
                words(
                    rf"(?:^|[;:,] )(?P<said>[^;:,]{{5,}})(?:,|;| [–—-]|\.\.\.|…|\() ?(?:{_NO_JOKE}\w+ ){{0,2}}?{part['joke']}(?=\W*$|[,;.!)])"
                ),
                ASKED,
                _TOLD,
            ),
            (  # "Mi abuelo llevaba los pedidos en libretas (eran 90 pedidos al año)"
                words(
                    rf"^\W*(?P<said>(?:[\w’']+,? ){{0,4}}?{part['elder']}(?!\w)(?=[^;:]*?\b(?:{part['was']}|{part['elder_was']})\b|(?<=['’]s) (?:tijd|zeit))(?:(?! {part['today']}\b|(?:,| {_AND}) (?:{_AND} )?{part['we_do']}\b)[^;:])*)"
                ),
                "past",
                _TOLD,
            ),
        )

    @cached_property
    def _long_ago(self) -> str:
        part = self._part
        return rf"(?:[\w’']+,? ){{0,3}}?{part['ago']}\b(?![^;]*\b{part['started']}\b)[^;]*?\b{part['was']}\b"

    @cached_property
    def long_ago(self) -> Words:
        """All of a sentence that tells how it was."""
        return words(rf"^\W*{self._long_ago}[^;]*$")

    @cached_property
    def today(self) -> Words:
        """Begins a sentence that tells how it is."""
        return words(rf"^\W*{self._part['today']}\b")


_LANGUAGES = {
    "de": _Language(_GERMAN),
    "nl": _Language(_DUTCH),
    "fr": _Language(_FRENCH),
    "es": _Language(_SPANISH),
    "pt": _Language(_PORTUGUESE),
}


def not_there_abroad(sentence: Said, language: str) -> Iterator[Framed]:
    """The frames of a sentence around what it says is not there; places are those of the sentence."""
    yield from framed_by(sentence, _LANGUAGES[language].frames)


def was_before_today(before: Said, sentence: Said, language: str) -> bool:
    """Whether a sentence tells how it is today, and the one before it how it was: "Antes usábamos Sage. Hoy …"."""
    told = _LANGUAGES[language]
    return told.today.is_in(sentence) and told.long_ago.is_in(before)
