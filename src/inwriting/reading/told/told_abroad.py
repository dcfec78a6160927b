"""What German, French, Spanish, Dutch and Portuguese sentences tell in free words, by what stands together in them in any order,
and by labels that the playbook has not: what starts a transfer, what is typed again, what goes otherwise, where approvals are,
what stands there twice, who tidies up, which system is right, and which rules bind.

`told_de_nl` and `told_romance` read by the grammar of their languages; here it only counts that a thing and what happens to it
are both named, and nothing that takes it back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from inwriting.reading.moods.moods_abroad import tells_of_another_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers


def _any_case(pattern: str) -> re.Pattern[str]:
    return lazy.pattern(rf"(?<!\w)(?:{pattern})(?!\w)", re.I)


_LABELS = {  # what a line is of, by its label
    "triggers": r"auslöser|startsignal|startschuss|startpunkt|déclencheur|élément déclencheur|disparador|detonante|evento de inicio|gatilho|evento de arranque|start van de (?:overdracht|koppeling)|startsein|doorsturen|overzetten|trigger",
    "manual_handoffs": r"doppel(?:te )?erfassung|doppelte eingabe|handarbeit|abtippen|double saisie|ressaisie|saisie manuelle|doble (?:captura|registro|tecleo)|captura manual|recaptura|dubbele (?:invoer|ingave)|overtypen|handwerk|manueel werk|redigitação|dupla digitação|digitação manual|trabalho manual",
    "exceptions_known": r"sonderlinge?|sorgenkinder|cas tordus?|casos? (?:torcidos?|tortos?|bicudos?|complicados?)|caso (?:raro|particular|especial)|buitenbeentjes?|ausnahmen?|sonderfälle|problemfälle|fehlerfälle|anomalies|cas (?:particuliers|spéciaux|délicats|à part)|exceptions?|casos (?:especiales|raros|particulares|especiais)|excepciones?|excepción|anomalías|uitzondering(?:en)?|lastige gevallen|speciale gevallen|probleemgevallen|exceç(?:ão|ões)|casos difíceis",
    "approvals_live_in": r"(?:rabatt)?freigaben?(?: von rabatten)?|genehmigungen|validations?|approbations?|aprobaciones|autorizaciones|goedkeuring(?:en)?(?: van kortingen)?|aprovaç(?:ão|ões)",
    "reporting": r"auswertung(?:en)?|berichte?|berichtswesen|rapportages?|rapporten|managementrapportage",
    "protected": r"(?:muss|müssen) (?:so )?bleiben|was bleiben muss|(?:bitte )?nicht (?:ändern|anfassen|anrühren)|(?:darf|dürfen) (?:sich nicht ändern|nicht geändert werden)|bleibt unverändert|zu schützen|unantastbar|à ne (?:pas|surtout pas) (?:changer|modifier|toucher)|ne pas (?:changer|modifier|toucher(?: à)?)|ne doi(?:t|vent) pas changer|à (?:préserver|protéger)|doi(?:t|vent) rester|intouchables?|"
    r"no (?:tocar|cambiar|modificar)|no (?:se )?(?:debe|deben|puede|pueden) (?:cambiar|tocar|modificar)|no se tocan?|debe quedar igual|a proteger|intocables?|moet(?:en)? blijven|niet (?:wijzigen|veranderen|aankomen)|afblijven|(?:mag|mogen) niet (?:veranderen|wijzigen)|te beschermen|onaantastbaar|não (?:mexer|alterar|tocar|mudar)|não (?:podem?|devem?) mudar|(?:tem de|têm de|deve|devem) (?:ficar|manter-se)|intocáve(?:l|is)",
    "acceptance": r"(?:abnahme|akzeptanz)kriteri(?:um|en)|kriterien (?:der|für die) abnahme|critères? (?:d['’]acceptation|de (?:réception|recette))|criterios? de aceptación|acceptatiecriteri(?:um|a)|critérios? de (?:aceitação|aceite)",
    "authority": r"sistema que manda|sistema maestr[oa]|sistema ma[iî]tre|système ma[iî]tre|leidend systeem|bronsysteem|stammsystem|mastersystem|führend(?:es system)?|führende daten|référence|source (?:officielle|de vérité|de référence)|fuente (?:oficial|de verdad)|dato maestro|leidend|bron van waarheid|fonte (?:oficial|da verdade)|sistema mestre",
}
_LABELLED = lazy.pattern(
    rf"\W*(?:\d[\d.]*\W+)?(?:{'|'.join(f'(?P<{key}>{words})' for key, words in _LABELS.items())}) ?: (?=\w)", re.I
)
_TITLE = lazy.pattern(  # "8.- Criterio de aceptación.", of which the sentence behind it is the text
    rf"\W*(?:\d[\d.]*\W+)?(?P<acceptance>{_LABELS['acceptance']})\.\W*", re.I
)
_NONE = _any_case(
    r"(?:keine?|aucune?|ninguna?|geen|nenhuma?|nada|nichts|rien|niets|offen|à définir|por definir|a definir|nog te bepalen|unbekannt)\W*$"
)
_WHEN = r"sobald|wenn|nach(?! oben)|mit|lorsqu\w*|quand|dès|une fois|après|cuando|en cuanto|una vez|tras|al|zodra|als|wanneer|na|quando|assim que|após|depois de|="
_DONE = (
    r"angenommen\w*|gewonnen\w*|freigegeben\w*|freigabe|unterschrieben\w*|bestätigt\w*|bestätigung|acceptée?s?|signée?s?|gagnée?s?|validée?s?|confirmée?s?|acceptation|signature|aceptad\w+|firm(?:a|ad\w+|e)|ganad\w+|cerrad\w+|confirm\w+|aprobad\w+|aprobación|aceptación|"
    r"getekend|ondertekend|goedgekeurd|gewonnen|bevestigd|akkoord|aceit[oae]\w*|assinad\w+|ganh[oa]s?|fechad\w+|confirmad\w+|aprovad\w+|aprovação|assinatura"
)
_MOVES = (
    r"zu übergeben|übergeben|übertragen|angelegt|entsteh\w+|erzeugt|naître|naît|créée?s?|création|transmise?s?|passe(?:r|nt)? dans|nace[n]?|cread\w+|cree[n]?|se crea[n]?|pasa[n]?(?= a (?-i:[A-Z]))|traspas\w+|aangemaakt|overgezet|doorgestuurd|overdracht|doorgezet|"
    r"passagem|transferid\w+|transfere|criad\w+|nasce[m]?|gerad\w+|gera|vira|passa(?=r? (?:para|pro|a) (?-i:[A-Z]))|pedido no (?-i:[A-Z])|pedido en (?-i:[A-Z])"
)
_RECORD = r"\w*auftr[aä]g\w*|\w*bestellung\w*|\w*rechnung\w*|\w*kunden?|betriebe|debitor\w*|artikel|devis|offres?|commandes?|factures?|clients?|contrats?|pedidos?|presupuestos?|facturas?|clientes?|ofertas?|contratos?|orders?|facturen|klant\w*|offertes?|debiteur\w*|encomendas?|faturas?|propostas?|negócios?|cooperados?"
_WHEN_IT_IS = (  # an event at which somebody, or a program, goes on
    r"(?:sobald|wenn|nachdem|zodra|als|wanneer|nadat|dès qu\w*|dès|quand|lorsqu\w*|une fois(?: que)?|après que|cuando|en cuanto|una vez(?: que)?|tan pronto como|quando|assim que|logo que|uma vez)\W[^.;?,]{0,70}?(?<!\w)"
    r"(?:unterschr\w+|unterzeichn\w+|freigegeben|freigibt|genehmigt|bestätigt|bezahlt|angezahlt|angenommen|annimmt|gewonnen|gewinnt|abgenommen|erteilt|\w*zahlung eingegangen|goedkeur\w*|goedgekeurd|(?:onder)?teken\w*|(?:onder)?getekend|bevestig\w*|betaal\w*|accepteer\w*|geaccepteerd|akkoord|gewonnen|"
    r"sign[ée]\w*|signe\w*|valid\w+|accept\w+|confirm\w+|pay\w+|versé\w*|verse\w*|gagn\w+|approuv\w+|acquitt\w+|régl\w+|firm\w+|acept\w+|pag[ao]\w*|cobr\w+|gan[ao]\w*|aprueb\w+|aprob\w+|assin\w+|aceit\w+|ganh\w+|aprov\w+|recebid\w+)"
)
_GOES_ON = (
    r"tipp(?:t|en)|(?:gibt|geben|trägt|tragen) [^.;?]{2,80}? ein|erfass(?:t|en)|überträgt|übertragen|typ(?:t|en)|tik(?:t|ken)|klop(?:t|pen)|(?:voert|voeren|geeft|geven) [^.;?]{2,80}? in|(?:zet|zetten|neemt|nemen) [^.;?]{2,60}? over|(?:part|partent|passe|passent)(?= (?:dans|vers|en|chez|à|dès|quand|lorsqu|une fois|automatiquement|au|aussitôt))|"
    r"res?saisi[ts]\w*|saisi[ts]\w*|recopi\w+|retap\w+|teclea\w*|copia[n]?|mete[n]?|graba[n]?|(?:debe[n]?|tiene[n]? que) pasar|pasa[n]? (?:a|al)|digita[m]?|escreve[m]?|lança[m]?|(?:deve[m]?|tem de) (?:passar|entrar|seguir)|segue[m]? para|entra[m]? n[oa]"
)
_ALL_OF_IT = r"alles|tout|todo|toda|tudo|het|das|dies"
_AWRY = r"fehl\w*|falsch\w*|manque\w*|erreurs?|falta\w*|error\w*|erros?|ontbreek\w*|fout\w*|rabatt\w*|remises?|descuentos?|korting\w*|descontos?|lohn\w*|urlaub\w*|rechnung bezahlt|facture (?:est )?payée"
_OF_THIS_WORK = r"(?:ihr|ihre|euer|votre|vos|su|sus|vuestr\w+|uw|jullie|vossa?|sua) (?:angebot|offre|devis|oferta|presupuesto|propuesta|offerte|proposta|orçamento)|melden wir|starten wir|fangen wir|commencer\w*|arrancamos|empezamos|starten|começamos|reunião|reunión|réunion|wir melden|kunnen we|da proposta"
_AGAIN = (
    r"erfass\w+ [^.;]{0,60}? (?:neu|noch ?mal|erneut)|(?:neu|noch ?mal|erneut) (?:ein(?:gegeben|getippt)|erfasst|angelegt)|opnieuw (?:in|in(?:ge)?voer\w*|inge\w+)|(?:voer|voert|tik|tikt|klop|klopt|typ|typt) [^.;]{0,40}? opnieuw|volta(?:mos|m)? a (?:digit|lanç|introduz|escrev|inser|regist)[\w-]+|"
    r"vuelve[n]? a (?:teclear|meter|capturar|escribir|introducir)\w*|(?:copia[m]?|copian|copie|copient|kopiert|kopieert) (?:[\w']+ ){0,3}?(?:por|par|a|für|voor) \w+ d[oe]|(?:copia[m]?|copian|recopie\w*|kopiert|kopieert) (?:o|a|os|as|el|la|los|las|le|les|cada|chaque|die|den|das|de|het|pedido|encomenda)"
)
_TWO_SYSTEMS = r"(?:do|da|de|del|von|aus|van|uit|du|en|in|no|na|dans|para|pro|pra|nach|naar|vers) (?:o |a |el |le |la )?(?-i:[A-ZÀ-Þ])\w+"
_STUCK = r"rejeitad\w+|rechazad\w+|rejetée?s?|refusée?s?|abgelehnt\w*|fehlgeschlagen\w*|fehlerhaft\w*|afgekeurd\w*|mislukt\w*|geweigerd\w*|bloquead\w+|bloquée?s?|gesperrt\w*|geblokkeerd\w*|incomplet\w+|unvollständig\w*|onvolledig\w*|falhad\w+|fallid\w+|(?:quelque chose|algo|etwas|iets|alguma coisa) (?:manque|falta|fehlt|ontbreekt)|sans numéro|sin número|sem número|ohne nummer|zonder nummer"
_OTHER_RECORD = r"\w*buchung\w*|boeking\w*|übertragung\w*|notas?|noten|échantillons?|muestras?|transfert\w*|registros?|datens[aä]tz\w*|adress\w*|zahlung\w*|betaling\w*"
_GOES_THEN = r"retid\w+|reten\w+|retenue?s?|file|fila|cola|wachtrij|warteschlange|liste|lista|lijst|volta[m]?|vuelve[n]?|revient|revenir|reviennent|zurück|terug|warten|wachten|aguard\w+|esper\w+|attend\w*|bloqu\w+|blijf\w+|bleib\w+|ficam?|queda[n]?|reste\w*"
_OTHERWISE = (
    r"ist (?:es|das) (?:ganz |etwas |immer )?anders|läuft (?:es|das) anders|darf nicht automatisch|dürfen nicht automatisch|(?:wird|werden) erst nach [^.;]{3,40} (?:verrechnet|fakturiert|geliefert|berechnet|gebucht)|c['’]est (?:différent|autrement)|est différente?|ne (?:doit|doivent) pas [^.;]{0,20}automatiquement|"
    r"es distint[oa]|son distint[oa]s|no (?:debe|deben|puede|pueden) [^.;]{0,20}automáticamente|is (?:het|dat) anders|mag niet automatisch|mogen niet automatisch|pas na [^.;]{3,40} gefactureerd|é diferente|são diferentes|não (?:pode|podem|deve|devem) [^.;]{0,20}automaticamente|só avançam|sólo avanzan|n['’]avancent qu\w*"
)
_APPROVAL = r"\w*rabatte?n?|\w*freigaben?|genehmigung\w*|remises?|validations?|approbations?|descuentos?|aprobaciones|autorizaciones|korting\w*|goedkeuring\w*|descontos?|aprovaç\w+"
_IN_A_FLOW = r"(?:dokumentiert\w*|festgelegt\w*|definiert\w*) \w*(?:workflow|prozess|ablauf|verfahren)|workflow|circuit (?:documenté|formalisé|de validation)|procédure (?:écrite|documentée)|(?:flujo|procedimiento|proceso) (?:documentad\w+|definid\w+|escrito)|gedocumenteerde (?:workflow|procedure)|vaste procedure|fluxo (?:documentado|definido|de aprovação)|processo documentado"
_DOUBLES = (
    r"dublett\w+|duplikat\w*|doublons|duplicad[oa]s|repetid[oa]s|dubbels|doubletten|duplicados|cadastro duplicado"
)
_THERE_ARE = r"gibt es|haben wir|l[oa]s hay|hay|tenemos|il y (?:en )?a|on en a|avons|zijn er|hebben we|er zijn|há|temos|tem|existem|existen"
_CLEANS = r"depura[n]?|depuran|limpia[n]?|limpa[m]?|revoi(?:t|ent)|nettoie(?:nt)?|dédoublonne(?:nt)?|revisa[n]?|reveem|bereinig(?:t|en)|räum(?:t|en)|ruim(?:t|en)|scho(?:nt|nen)|kuis(?:t|en)|higieniza[m]?"
_OF_DATA = r"fiches?|fichas?|clientes?|clients?|duplicad\w+|doublons?|datos|données|base|tienda a tienda|registros|cadastros?|dados|\w*daten|\w*kunden\w*|adressen|dublett\w+|klanten\w*|gegevens|bestand|relaties"
_BEFORE_IT = r"antes de|avant|vor dem|vorher|vóór|voor de|d['’]ici|hasta el|bis (?:zum|ende)|até|tot"
_DATA_MUST = r"\w*daten|données|données personnelles|datos|gegevens|dados|\w*patientendaten|rien|nada|nichts|niets|server|serveurs?|hosting|hébergement"
_STAYS = (
    r"(?:dürfen|darf) (?:\w+ )?(?:die |das |den )?(?:schweiz|eu|land|haus|deutschland|österreich) (?:\w+ )?nicht verlassen|(?:müssen|muss|sollen) in (?:der |die )?\w+ (?:bleiben|liegen|gehostet)|ne (?:doit|doivent|peut|peuvent) (?:pas |rien )?(?:sortir|quitter) [^.;]{2,30}|rien ne (?:doit|peut) (?:sortir|quitter) [^.;]{2,30}|(?:doivent|doit) (?:rester|être hébergée?s?) (?:en|au|dans) \w+|"
    r"no (?:pueden?|deben?) salir de [^.;]{2,30}|(?:deben|tienen que) (?:quedar(?:se)?|permanecer|alojarse) en \w+|nada fuera de (?:la )?\w+|mogen (?:\w+ )?niet (?:buiten|uit) [^.;]{2,30}|moeten (?:binnen|in) (?:de )?\w+ blijven|não (?:podem?|devem?) sair d[eao] [^.;]{2,30}|(?:devem|têm de|precisam) (?:permanecer|ficar) [^.;]{0,30}?(?:no|na|em) (?-i:[A-Z])\w+"
)
_NUMBERED = r"\w*nummern?|\w*nummernkreise?|\w*kontenplan|\w*schlüssel|numéros?|numérotations?|codes?|plan (?:comptable|contable)|números?|numeraci(?:ón|ones)|códigos?|\w*nummers|\w*nummering|rekeningschema|numeraç(?:ão|ões)|plano de contas"
_NOT_TOUCHED = (  # what nobody may do to them, said as an order or as a rule; that they do not change by themselves is none
    r"nicht (?:anfassen|anrühren|ändern|angefasst|angetastet|angerührt|überschrieben|verändert|geändert)|(?:dürfen|darf) sich (?:\w+ )?nicht ändern|(?:unverändert|unangetastet|erhalten) bleiben|ne (?:doi(?:t|vent)|peu(?:t|vent)) (?:surtout |absolument )?(?:pas|jamais) (?:changer|bouger|être (?:touché|modifié|changé)\w*)|ne (?:surtout )?pas (?:toucher|changer|modifier)|ne touchez pas|"
    r"no (?:se )?(?:debe|deben|puede|pueden) (?:cambiar|tocar|modificar)\w*|no se tocan?|no (?:tocar|toquen?|toquéis|cambiar|cambien)|(?:mag|mogen) (?:\w+ )?niet (?:veranderen|wijzigen|worden (?:gewijzigd|veranderd|aangepast))|niet (?:aanraken|wijzigen|veranderen)|niet aan de [^.;,]{2,40} komen|afblijven|não (?:podem?|devem?) (?:mudar|ser alterad\w+)|não (?:mexer|mexam|tocar|toquem|alterar|alterem)|não se mexem?"
)
_TAKEN_BACK = r"früher|damals|vroeger|destijds|autrefois|jadis|antes(?= (?:se|lo|la|los|las|o|a|os|as)\b)|antigamente|dantes|vermeiden|éviter|evitar|vermijden|dejar de|deixar de|nie mehr|plus jamais|nunca más|nooit meer|nunca mais|nicht mehr|ne plus|ya no|niet meer|já não|deje[mn]? de|sin que|sans que|sem que"


@dataclass(frozen=True, slots=True)
class Telling:
    """The words that stand together where a sentence tells a fact, and those that take it back."""

    key: str
    words: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str]

    def is_in(self, sentence: str) -> bool:
        return all(one.search(sentence) for one in self.words) and not self.unless.search(sentence)


def _telling(key: str, *words: str, unless: str = "") -> Telling:
    return Telling(key, tuple(map(_any_case, words)), _any_case(f"{_TAKEN_BACK}|{unless}" if unless else _TAKEN_BACK))


_GIVES_LEAVE = r"akkoord|fiat|freigegeben|freigab\w*|genehmigt|bewilligt|goedgekeurd|goedkeur\w*|validé\w*|approuvé\w*|accord(?:ée?s?)?|aprob\w+|aprueb\w+|autoriz\w+|aprovad\w+|aprovaç\w+"
_BY_MESSAGE = r"e-?mails?|mails?|courriels?|messagerie|correos?|correio|whats ?app\w*|chats?|sms|papier|papel|telefon\w*|téléphone|teléfono|zuruf"
_OF_THEN = rf"(?:früher|bis|vroeger|voorheen|tot|avant|auparavant|autrefois|jusqu['’]\w+|antes|hasta|antigamente|dantes|até|nicht (?:mehr|länger)|niet (?:meer|langer)|plus|ya no|já não)(?!\w)[^;]{{0,80}}?(?<!\w)(?:{_BY_MESSAGE})|(?:{_BY_MESSAGE})(?!\w)[^;:,]{{0,50}}?(?<!\w)(?:früher|bis|vroeger|tot|avant|jusqu['’]\w+|antes|hasta|até)"
_NOW_IN = (  # "heute werden sie in weclapp freigegeben", "desde mayo van por Trello"
    rf"(?:heute|jetzt|inzwischen|seit|nu|inmiddels|sinds|aujourd['’]hui|désormais|maintenant|depuis|hoy|ahora|desde|agora|hoje)(?!\w)(?:(?!\b(?:{_BY_MESSAGE})\b)[^;.]){{0,60}}? (?:in|im|über|via|par|dans|sur|por|dentro de|en|no|na|pelo|pela|dentro d[oa]|met|op)(?: (?:het|de|das|dem|der|le|la|l['’]|el|o|a))? ?(?!(?:Mai|Juni|Juli|Januar|März|April)\b)(?-i:[A-Z])\w+"
)
_WISHED = r"soll\w*|wollen|möchten|voulons|voudrions|queremos|quisiéramos|willen|zou|gostaríamos|pretendemos"
_ABOUT_WHAT = r"(?:en|para|sobre|no|na|nos|nas|em|bei|für|über|in|voor|bij|op|over|pour|sur|dans)"
_A_PRODUCT = r"(?-i:[A-Z]\w*|[a-z]{2,5}[A-Z]\w*)"
_TELLINGS = (
    _telling("triggers", _WHEN, _DONE, _MOVES, _RECORD, unless=_OF_THIS_WORK),
    _telling("triggers", _WHEN_IT_IS, _GOES_ON, rf"{_RECORD}|{_ALL_OF_IT}", unless=rf"{_OF_THIS_WORK}|{_AWRY}"),
    _telling(
        "triggers",
        rf"(?:{_RECORD}) (?:{_DONE})(?: [^.;,=]{{2,30}})?(?:,| ?=| ?→| ?->| ?=>) (?:{_RECORD})",
        unless=_OF_THIS_WORK,
    ),
    _telling(  # "Evento: guía cerrada en Easy WMS -> factura en Softland"
        "triggers",
        r"^\W*(?:\d[\d.]*\W+)?(?:evento|ereignis|gebeurtenis|événement|event)(?: \w+)? ?:[^.;]{3,80}(?:->|→|=>|⇒)",
    ),
    _telling(
        "manual_handoffs", _AGAIN, rf"{_TWO_SYSTEMS}|{_RECORD}|boeking\w*|positionen|número|nummer", unless=_WISHED
    ),
    _telling(
        "exceptions_known",
        _STUCK,
        _GOES_THEN,
        rf"{_RECORD}|{_OTHER_RECORD}",
        unless="fragen?|questions?|preguntas?|vragen|perguntas?|budget|angebot|offre|oferta|offerte|proposta|presupuesto",
    ),
    _telling("exceptions_known", _OTHERWISE, unless="preis|prix|precio|prijs|preço"),
    _telling("approvals_live_in", _APPROVAL, _IN_A_FLOW),
    Telling(  # what ended is told beside it: "… liefen früher per Mail, seit Mai läuft das über Trello"
        "approvals_live_in",
        (_any_case(rf"{_APPROVAL}|{_GIVES_LEAVE}"), _any_case(_OF_THEN), _any_case(_NOW_IN)),
        _any_case(_WISHED),
    ),
    Telling(  # "Gezählt wurden 640 Dubletten", "on a compté 640 doublons": what was counted is there
        "duplicates_known",
        (
            _any_case(rf"\d[\d.’' ]* (?:\w+ )?(?:{_DOUBLES}|dubbele)"),
            _any_case(
                r"gezählt|ermittelt|gefunden|festgestellt|geteld|gevonden|vastgesteld|compté\w*|trouvé\w*|recensé\w*|contaron|contamos|encontramos|contad[oa]s|encontrad[oa]s|contámos|encontrámos"
            ),
        ),
        _any_case(
            r"bereinigt|gelöscht|zusammengeführt|opgeschoond|verwijderd|nettoyé\w*|supprimé\w*|fusionné\w*|depurad\w*|eliminad\w*|limpiad\w*|removid\w*|keine?|geen|aucun|ningún|nenhum"
        ),
    ),
    _telling("duplicates_known", _DOUBLES, _THERE_ARE, unless="keine?|geen|pas de|aucun|no hay|não há|sin duplicados"),
    _telling(  # "De directie wil een betere rapportage: marge per kweker, elke maand"
        "reporting",
        r"will|wollen|möchten?|wünsch(?:t|en)|brauch(?:t|en)|verlang(?:t|en)|wil|willen|wenst|wensen|verwacht(?:en)?|nodig",
        r"\w*reporting|\w*berichte?|\w*auswertung(?:en)?|kennzahlen|\w*umsatz|deckungsbeitr\w+|\w*margen?|rapportages?|rapporten|omzet|\w*cijfers|overzicht(?:en)?",
        r"jede[nrms]? (?:woche|monat|tag|quartal|montag|freitag|morgen)|monatlich\w*|wöchentlich\w*|täglich\w*|(?:elke|iedere) (?:week|maand|dag|ochtend|maandag|vrijdag)|maandelijks\w*|wekelijks\w*|dagelijks\w*",
        unless=r"nicht|niet|keine?n?|geen|ihnen|sie|angebot\w*|offerte|fortschritt\w*|statusbericht\w*|projekt\w*|voortgang\w*|project\w*|finanzamt|belastingdienst|bank",
    ),
    _telling(  # "Quién manda: Defontana en precios, HubSpot en contactos", "Bei Preisen führt proALPHA"
        "authority",
        rf"^\W*(?:\d[\d.]*\W+)?(?:qui[eé]n manda|qué sistema manda|quem manda|que sistema manda|wer (?:führt|hat recht|hat das sagen|gewinnt)|wie (?:is (?:de baas|leidend)|wint|beslist)|qui (?:fait foi|commande|a raison|l['’]emporte))\s?[:?–-]+ [^\n]{{2,}} {_ABOUT_WHAT}(?= )|"
        rf"(?:bei|beim|für) [^.;,]{{3,50}}? führt (?:das |die |der )?{_A_PRODUCT}",
    ),
    _telling("protected", _NUMBERED, _NOT_TOUCHED, unless=_WISHED),
    _telling("data_cleanup", _CLEANS, _OF_DATA, _BEFORE_IT, unless=_WISHED),
    _telling("compliance", _DATA_MUST, _STAYS),
)


_WISH = 5  # words that say which report is wanted, with their label


def told_abroad(body: Body, registers: Registers) -> None:
    """Enters the texts that the sentences of a brief tell which are not in English, where nothing else has told the same."""
    read = {key for key, _ in registers.facts}
    title: re.Match[str] | None = None
    for passage in body.passages:
        words = body.text[passage.start : passage.end]
        title, above = _TITLE.fullmatch(words), title
        if not body.is_abroad(passage.start) and not (passage.fact is None and body.language not in ("en", "")):
            continue
        if passage.fact or passage.heading.mood or words.rstrip().endswith("?") or tells_of_another_abroad(words):
            continue
        labelled = _LABELLED.match(words) or above
        told = [labelled.lastgroup or ""] if labelled and not _NONE.search(words) else []
        if told == ["reporting"] and len(words.split()) < _WISH:
            told = []
        told += [telling.key for telling in _TELLINGS if telling.is_in(words)]
        if "authority" in told and not (labelled or _names_a_system(words, registers)):
            told.remove("authority")  # "Quem manda: a Ana na contabilidade"
        for key in told:
            if key and key not in read:
                read.add(key)
                registers.put(key, " ".join(words.strip(" \t\n.;*•·–-").split()), body.whole(passage, "stated"))


def _names_a_system(words: str, registers: Registers) -> bool:
    """Whether a sentence names one of the systems that have been read."""
    systems = (value for key, value in registers.facts if registers.kind(key) == "system")
    return any(value.split()[0] in words.casefold() for value in systems)
