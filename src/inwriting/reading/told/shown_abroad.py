"""Signals and traps that German, French, Spanish, Dutch and Portuguese sentences show: by what stands together in a sentence, or
in it and the one before, in any order.

    a thing       "Rabatte", "les doublons", "qué es un cliente"
    how it is     "per WhatsApp", "plus tard", "nobody decided"
    and nothing   that speaks against it: a procedure, a day, an owner

What is over, asked, wished away or another house's shows nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.moods_abroad import tells_of_another_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.told.registers import Registers


def _any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.I)


_NOBODY = (
    r"(?:hat |weiß |hat bisher |hat noch |heeft |heeft nog )?(?:niemand|keiner)|personne|nadie|ninguém|nunca nadie|"
    r"(?:noch |nog )?(?:nicht|niet|nie|nooit) (?:\w+ ){0,3}?(?:entschieden|geklärt|festgelegt|definiert|abgestimmt|geregelt|überlegt|besprochen|bestimmt|beslist|bepaald|afgesproken|vastgelegd|besproken|nagedacht|uitgeklaard)|(?:ist|sind|is|zijn) (?:noch |nog )?(?:offen|unklar|ungeklärt|onduidelijk|open)|"
    r"(?:n['’]|ne |on |pas )[^.;,]{0,25}?(?:pas|rien|jamais|encore) [^.;,]{0,20}?(?:décidé|défini|réfléchi|tranché|fixé|précisé|arrêté|réglé|vu|pensé|écrit)\w*|(?:n['’]avons défini|ne sont) (?:ni|pas)[^.;]{0,80}|pas encore (?:décidé|défini|clair)|"
    r"(?:no|nunca|todavía no|aún no|ni siquiera) (?:\w+ ){0,3}?(?:decidid\w+|definid\w+|hablad\w+|pensad\w+|visto|acordad\w+|aclarad\w+|resuelt\w+|hemos \w+)|sin (?:definir|decidir|acordar)|"
    r"(?:não|nunca|ainda não|nem) (?:\w+ ){0,3}?(?:decidi\w+|defini\w+|pens[aá]\w+|fal[aá]\w+|acord\w+|combin\w+|vimos|sabemos|tratámos)|nem pensámos|por (?:definir|decidir)"
)
_CUSTOMER = r"(?:[«\"“„'‚]?(?:ein\w* |un |le |el |o |um |een |de )?(?:kunden?|client|cliente|klant)[»\"”“'‘]?)"
_DEPARTMENT = r"(?:vertrieb|verkauf|innendienst|außendienst|\w*buchhaltung|disposition|werkstatt|service|kundendienst|lager|produktion|logistik|marketing|versand|commercia\w+|ventes|vendeurs|compta\w*|facturation|sav|atelier|logistique|comercial(?:es)?|ventas|vendedores|administración|contabilidad|calidad|logística|almacén|facturación|taller|verkoop|vertegenwoordigers|boekhouding|administratie|toog|winkel|werf|magazijn|planning|klantendienst|vendas|contabilidade|faturação|faturamento|financeiro|assistência|armazém|obra|fiscal)"
_FOR = r"(?:für|bei|pour|chez|à|para|en|voor|bij|aan|na|no|in|im|dans|p[ao]ra)(?: (?:den|die|das|der|dem|la|le|les|el|los|las|l['’]|de|het|a|o|as|os))? ?"
_SIDES = re.compile(
    rf"(?<!\w)(?:{_FOR}(?P<one>{_DEPARTMENT})|(?:die|der|la|le|les|l['’]|el|los|las|de|het|a|o|os|as) ?(?P<two>{_DEPARTMENT}) (?:versteh\w+|verstaa\w+|meint|meinen|zählt|nennt|bedoel\w+|noem\w+|entend\w*|appelle\w*|considère\w*|compte\w*|entiende\w*|llama\w*|considera\w*|cuenta\w*|entende\w*|chama\w*|conta\w*|ist|est|es|is|é))(?!\w)",
    re.I,
)
_QUARREL = (
    r"dauerstreit|streiten|streitet|uneins|nicht einig|jeder etwas anderes|jeder was anderes|pas d['’]accord|chacun (?:a )?sa (?:définition|version)|désaccord|s['’]entend\w* pas|no se ponen de acuerdo|cada (?:uno|cual|área|departamento) (?:lo )?(?:entiende|define|tiene)|discut\w+|"
    r"niet eens|oneens|ieder(?:een)? (?:iets|wat) anders|elk een andere|não se entend\w+|cada (?:um|área|departamento) (?:entende|define|tem)|discórdia|discussão eterna"
)
_CLEAN = r"(?:(?:be)?reinig\w*|\w*bereinigung|auf(?:zu|ge)?räum\w*|ausmist\w*|nettoy\w+|nettoyage|dédoublonn\w+|ménage|limpi\w+|limpieza|depur\w+|saneamiento|opschon\w*|op(?:ge)?ruim\w*|ruimen|opkuis\w*|ontdubbel\w*|limp(?:ar|eza|amos)|sanea\w+|higieniza\w+|arrum\w+)"
_DATA = r"(?:\w*daten|\w*adressen|\w*stamm\w*|\w*kunden\w*|dublett\w+|duplikat\w*|doubletten|données|fiches?|doublons?|base|fichier|datos|fichas?|duplicad\w+|repetid\w+|maestro|registros|gegevens|klant\w*|bestand|dubbel\w*|fiches|dados|cadastr\w+|registos|dedoublonnage)"
_LATER = (
    r"irgendwann|später|danach|hinterher|im nachgang|wenn (?:\w+ ){1,4}(?:steht|läuft|fertig ist)|nach (?:dem|der) (?:start|go-?live|projekt|einführung|umstellung)|plus tard|ultérieur\w*|ensuite|après (?:la |le |l['’])?(?:mise|projet|lancement|démarrage|intégration|bascule)|un jour|on verra|quand (?:ça|tout|ce sera)|"
    r"luego|después|más adelante|ya (?:veremos|lo veremos)|una vez (?:que )?(?:\w+ )?(?:integrad\w+|conectad\w+|funcionando|en marcha)|cuando (?:esté|todo|ya)|algún día|later|nadien|achteraf|(?:als|zodra) (?:\w+ ){1,4}(?:draait|werkt|loopt|klaar is|staat)|eerst de koppeling|ooit|"
    r"depois|mais tarde|a gente vê|logo se vê|quando (?:estiver|tudo)|um dia|mais para a frente|fica para"
)
_BEFORE = r"vor (?:dem|der) (?:start|go-?live|umstellung|projekt)|vorher|zuerst|avant (?:le|la|de|tout)|d['’]abord|antes (?:de|del|da|do)|primero|primeiro|vooraf|eerst (?:schoonmaken|opschonen|de data)|voor de (?:start|livegang)|hasta el \d|d['’]ici au|bis (?:zum|ende)|até \d"
_APPROVAL = (
    r"\w*rabatte?n?|nachl[aä]ss\w*|\w*freigaben?|inzahlungnahmen?|genehmig\w+|sonderpreis\w*|remises?|ristournes?|prix|validations?|accords?|dérogations?|geste commercial|descuentos?|rebajas?|aprobaciones|autorizaciones|precios? especiales?|"
    r"korting\w*|goedkeuring\w*|prijs\w*|afwijking\w*|descontos?|aprovaç\w+|autorizaç\w+|preços? especia\w+"
)
_BY_CHAT = r"whats ?app\w*(?:-?gruppe|-?groep)?|sms|texto|texte|textos|(?:par|por|per|via) (?:mail|e-?mail|courriel|correo|teléfono|téléphone|telefon\w*|telefone|chat|teams|slack|signal|telegram|zap)|no zap|pelo zap|telegram|slack|teams-?chat|auf zuruf|de viva voz|de palabra|de boca|mündlich|mondeling|verbal\w*|au téléphone|oralement|in der gruppe|en el grupo|no grupo|in de groep|telefonisch|appje|appt|app"
_NOT_BY = r"(?:nicht|niet|nicht mehr|niet meer|pas|plus|não|no|ya no|já não|nunca|nooit|nie) (?:mehr |meer )?(?:per|via|über|par|por|pelo|auf|met)"
_AGREES = r"ok|okay|abgenickt|nickt|absegn\w+|freigegeben|genehmigt|gibt|beantwort\w+|antwort\w*|répond\w*|valide\w*|dit oui|accord\w*|approuv\w+|contest\w+|respond\w+|aprueb\w+|autoriz\w+|dicen? que sí|piden?|pide|pedem|akkoord|goed\w*|keurt|zegt ja|beslist|aprov\w+|diz que sim|libera\w*|gehen|gaan|laufen|lopen|van por|va por|passent|passe|se fait|se font|se hacen?|é feito|são feitos|fica\w*"
_PROCEDURE = r"workflow\w*|procedimiento|procédure (?:écrite|documentée)|dokumentiert\w*|documenté\w*|documentad\w+|gedocumenteerd\w*|vastgelegd|handbuch|manuel|manual|jira|pipefy|flujo|fluxo|im system|dans le (?:crm|système)|en el (?:crm|sistema)|no (?:crm|sistema)"
_NO_PROCEDURE = r"(?:keine?|geen|pas de|aucune?|no hay|sin|ninguna?|não há|sem|nenhuma?) (?:\w+ )?(?:regel\w*|procedur\w*|prozess|protokoll|procédure|règle|trace|registro|política|procedimiento|registo|regra|proces|spoor)"
_SPECIAL = r"sonder\w*|spezial\w*|ausnahme\w*|besonder\w*|speziell\w*|anders|extra|(?:cas|commandes?|clients?) (?:spéci\w+|particuli\w+|à part)|spéci\w+|particuli\w+|exceptions?|autrement|especial\w*|excepci\w+|distint\w+|(?:no |não )(?:siguen?|seguem?) (?:el|o) (?:circuito|fluxo)|raros?|a medida|speciaal|speciale|bijzonder\w*|uitzondering\w*|maatwerk|exceç\w+|cada um é de um jeito|diferentes?|personalizad\w+"
_IN_HEADS = (
    r"(?:hat|haben) (?:\w+ ){1,4}im kopf|(?:im|in ihrem|in seinem) kopf|steht nirgends|nirgends (?:aufgeschrieben|dokumentiert|notiert)|nie aufgeschrieben|(?:weiß|kennt|kann) nur \w+|nur (?:frau|herr) \w+ (?:weiß|kennt)|dans (?:la|sa|leur) tête|écrit nulle part|rien (?:n['’]est |d['’])écrit|(?:il n['’]y a que|seul\w*) \w+ (?:qui )?(?:sait|connaît)|jamais (?:noté|écrit)|"
    r"no hay nada escrito|nada (?:está )?escrito|(?:hay que )?preguntar(?:le)? a \w+|sólo (?:lo )?(?:sabe|conoce) \w+|solo (?:lo )?(?:sabe|conoce) \w+|en la cabeza|nadie lo (?:ha )?(?:apunt\w+|escri\w+)|nergens (?:opgeschreven|beschreven|genoteerd)|staat nergens|in (?:het|zijn|haar) hoofd|alleen \w+ (?:weet|kent)|weet alleen|nooit opgeschreven|"
    r"só (?:a |o )?(?:dona |seu )?\w+ (?:sabe|conhece)|nunca ninguém anotou|ninguém (?:anotou|escreveu)|não está escrito|nada (?:está )?escrito|na cabeça|quem sabe é (?:a|o)"
)
_BOUGHT = r"gekauft|unterschrieben|unterzeichnet|angeschafft|vertrag|lizenz\w*|acheté\w*|signé\w*|souscrit\w*|licences?|contrat|compramos|comprámos|comprado|contratamos|firmamos|licencias|gekocht|getekend|aangekocht|contract|assinámos|assinamos|contratámos|licenças"
_OWNS = r"wem [^.;]{0,40}?(?:gehört|ablauf|prozess)|prozess\w*|ablauf|abläufe|verantwort\w+|zuständig\w*|(?:qui|quién|quien|quem) (?:est )?(?:responsable|owner|propriétaire|responde|manda|é responsável|responsável|gère|lleva|pilote)|owner|process\w*|processus|proceso\w*|processo\w*|responde pel[oa]|dueño del|dono do|eigenaar van|verantwoordelijk|wie (?:verantwoordelijk|eigenaar|beslist)"
_ERRORS = r"fehler\w*|schief ?(?:geht|läuft)|fehlschl\w+|erreurs?|échec\w*|échoue\w*|rejet\w*|error(?:es)?|fall(?:a|an|e|o|os)|no pasa|fout(?:en)?|mis ?(?:gaat|loopt)|misgaat|mislukt\w*|erros?|falh\w+|não passar|rejeit\w+|der erro"
_EVENTS = r"auslös\w+|wann|zu welchem zeitpunkt|déclench\w+|à quel moment|quand|en qué momento|cuándo|qué dispara|wanneer|welk moment|wat (?:er )?(?:getriggerd|start)|quando|em que momento|o que dispara|quando e como|evento\w*|événement\w*|ereignis\w*|gebeurtenis\w*"
_REPORT = r"bericht\w*|report\w*|auswertung\w*|dashboard\w*|zahlen|umsatz\w*|kennzahl\w*|rapport\w*|tableaux? de bord|chiffres?|statistiques?|power bi|informes?|reportes?|cuadros? de mando|cifras|omzet\w*|cijfers|relatórios?|painel|números"
_WHICH_IS_RIGHT = r"welche[sr]? (?:\w+ ){0,5}?(?:richtig\w*|stimm\w*|gilt|recht)|wer recht hat|woher die zahlen|(?:qui|lequel|laquelle)[^.;]{0,60}?(?:a raison|fait foi|dit vrai|juste\w*|bons?|bonnes?)|cuál (?:\w+ ){0,6}?(?:manda|correct\w+|buen\w+|vale|verdad)|quién tiene (?:la )?razón|welk(?:e)? (?:\w+ ){0,9}?(?:juiste|klopt|kloppen|gelijk|leidend)|qual (?:\w+ ){0,6}?(?:cert\w+|corret\w+|manda|verdade|vale)|quem tem razão|se contredisent|no cuadran|niet overeen"
_BY_ITSELF = r"von selbst|von allein\w*|automatisch (?:stimmen|richtig)|tout seuls?|de lui-même|d['’]elle-même|sol[oa]s?|por sí sol[oa]|vanzelf|sozinh[oa]s?|por si só|wird (?:es )?(?:schon )?zeigen|uitwijzen|on verra bien"
_OVER = r"früher|damals|letztes jahr|war|waren|wurden? (?:\w+ )?(?:bereinigt|aufgeräumt)|vroeger|vorig jaar|was|waren|autrefois|l['’]an dernier|avons (?:nettoyé|dédoublonné)|antes(?! de)|el año pasado|ya (?:limpiamos|depuramos)|antigamente|no ano passado|limpámos|já limp\w+|werd"


@dataclass(frozen=True, slots=True)
class Shape:
    """What stands together where a signal or a trap shows: of which some in the sentence itself, the rest near it."""

    kind: str
    number: int
    here: tuple[re.Pattern[str], ...]
    near: tuple[re.Pattern[str], ...] = ()
    unless: re.Pattern[str] | None = None

    def is_in(self, sentence: str, above: str) -> bool:
        if not all(one.search(sentence) for one in self.here):
            return False
        both = f"{above} {sentence}"
        return all(one.search(both) for one in self.near) and not (self.unless and self.unless.search(sentence))


_SIGNAL, _TRAP = "signal", "trap"
_SHAPES = (
    Shape(
        _SIGNAL,
        1,
        (_any_case(_QUARREL), _any_case(_CUSTOMER)),
        (
            _any_case(
                r"was|qui|ce qu\w+|qué|quién|quiénes|wat|wie|wer|o que|quem|définition|definición|definição|definitie|gilt|compte|cuenta|heißt|es un|ist ein|est un|é um|is een|sobre"
            ),
        ),
        _any_case(_OVER),
    ),
    Shape(
        _SIGNAL,
        2,
        (_any_case(_CLEAN), _any_case(_LATER)),
        (_any_case(_DATA),),
        _any_case(rf"{_BEFORE}|{_OVER}|(?:nicht|pas|no|niet|não) (?:später|plus tard|luego|later|depois)"),
    ),
    Shape(_SIGNAL, 3, (_any_case(_NOBODY), _any_case(_ERRORS)), (_any_case(_EVENTS),), _any_case(_OVER)),
    Shape(
        _SIGNAL,
        4,
        (_any_case(_APPROVAL), _any_case(_BY_CHAT), _any_case(_AGREES)),
        (),
        _any_case(rf"(?<!keine )(?<!geen )(?<!no hay )(?:{_PROCEDURE})|{_OVER}|{_NOT_BY}"),
    ),
    Shape(_SIGNAL, 4, (_any_case(_BY_CHAT), _any_case(_NO_PROCEDURE)), (_any_case(_APPROVAL),), _any_case(_OVER)),
    Shape(_SIGNAL, 5, (_any_case(_WHICH_IS_RIGHT), _any_case(_NOBODY)), (_any_case(_REPORT),), _any_case(_OVER)),
    Shape(_TRAP, 1, (_any_case(_NOBODY), _any_case(_OWNS)), (_any_case(_BOUGHT),), None),
    Shape(
        _TRAP, 3, (_any_case(_IN_HEADS),), (_any_case(_SPECIAL),), _any_case(r"früher|vroeger|autrefois|antigamente")
    ),
    Shape(
        _TRAP,
        4,
        (_any_case(_REPORT), _any_case(_BY_ITSELF)),
        (_any_case(rf"{_WHICH_IS_RIGHT}|{_NOBODY}|stimm\w+|klopp\w+|juste\w*|correct\w+|cert\w+"),),
        _any_case(_OVER),
    ),
)
_TELLS = {  # the text that the same words are
    (_SIGNAL, 1): "customer_definition",
    (_SIGNAL, 2): "data_cleanup",
    (_SIGNAL, 4): "approvals_live_in",
    (_TRAP, 3): "exceptions_known",
}
_MEANS = _any_case(_CUSTOMER)


def shown_abroad(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Enters the signals and traps that the sentences of a brief show which are not in English."""
    above = before = ""
    for passage in body.passages:
        words = body.text[passage.start : passage.end]
        near, above, before = f"{before} {above}", words, above
        if not body.is_abroad(passage.start) or passage.heading.mood or words.rstrip().endswith("?"):
            continue
        if tells_of_another_abroad(words):
            continue
        for kind, number in _shown(words, near):
            signals = playbook.signals if kind == _SIGNAL else playbook.traps
            registers.show(signals[number - 1], passage, body.said(passage))
            key = _TELLS.get((kind, number), "")
            if key and not any(read == key for read, _ in registers.facts):
                registers.put(key, " ".join(words.strip(" \t\n.;*•·–-").split()), body.whole(passage, "stated"))


def _shown(words: str, near: str) -> Iterator[tuple[str, int]]:
    for shape in _SHAPES:
        if shape.is_in(words, near):
            yield shape.kind, shape.number
    sides = {(match["one"] or match["two"]).casefold() for match in _SIDES.finditer(words)}
    if len(sides) > 1 and _MEANS.search(f"{near} {words}") and _IS.search(words):
        yield _SIGNAL, 1


_IS = re.compile(  # what it is to each: "für den Verkauf ist es das Heim, für die Buchhaltung die Krankenkasse"
    rf"(?<!\w){_FOR}{_DEPARTMENT},? (?:(?:ist|est|es|is|é|c['’]est|gilt|zählt|compte|cuenta|telt|conta) |(?:der|die|das|den|wer|le|la|l['’]|les|celui|el|los|quien|de|het|wie|o|a|os|quem|quem)(?!\w))|(?:versteh\w+|verstaa\w+|meint|meinen|bedoel\w+|entend\w*|appelle\w*|entiende\w*|llama\w*|entende\w*|chama\w*) ",
    re.I,
)
