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
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Words, words
from inwriting.reading.told.registers import Registers


def _any_case(pattern: str) -> re.Pattern[str]:
    return lazy.pattern(rf"(?<!\w)(?:{pattern})(?!\w)", re.I)


_NOBODY = (
    r"(?:hat |weiß |hat bisher |hat noch |heeft |heeft nog )?(?:niemand|keiner)|personne|nadie|ninguém|nunca nadie|"
    r"(?:noch |nog )?(?:nicht|niet|nie|nooit) (?:\w+ ){0,3}?(?:entschieden|geklärt|festgelegt|definiert|abgestimmt|geregelt|überlegt|besprochen|bestimmt|beslist|bepaald|afgesproken|vastgelegd|besproken|nagedacht|uitgeklaard)|(?:ist|sind|is|zijn) (?:noch |nog )?(?:offen|unklar|ungeklärt|onduidelijk|open)|"
    r"(?:n['’]|ne |on |pas )[^.;,]{0,25}?(?:pas|rien|jamais|encore) [^.;,]{0,20}?(?:décidé|défini|réfléchi|tranché|fixé|précisé|arrêté|réglé|vu|pensé|écrit)\w*|(?:n['’]avons défini|ne sont) (?:ni|pas)[^.;]{0,80}|pas encore (?:décidé|défini|clair)|"
    r"(?:no|nunca|todavía no|aún no|ni siquiera) (?:\w+ ){0,3}?(?:decidid\w+|definid\w+|hablad\w+|pensad\w+|visto|acordad\w+|aclarad\w+|resuelt\w+|hemos \w+)|sin (?:definir|decidir|acordar)|"
    r"(?:não|nunca|ainda não|nem) (?:\w+ ){0,3}?(?:decidi\w+|defini\w+|pens[aá]\w+|fal[aá]\w+|acord\w+|combin\w+|vimos|sabemos|tratámos)|nem pensámos|por (?:definir|decidir)"
)
_CUSTOMER = r"(?:[«\"“„'‚]?(?:ein\w* |un |le |el |o |um |een |de )?(?:kunden?|client|cliente|klant)[»\"”“'‘]?)"
_DEPARTMENT = r"(?:sales|finance|support|cobranzas?|cobrança|tesorería|tesouraria|vertrieb|verkauf|innendienst|außendienst|\w*buchhaltung|disposition|werkstatt|service|kundendienst|lager|produktion|logistik|marketing|versand|commercia\w+|ventes|vendeurs|compta\w*|facturation|sav|atelier|logistique|comercial(?:es)?|ventas|vendedores|administración|contabilidad|calidad|logística|almacén|facturación|taller|verkoop|vertegenwoordigers|boekhouding|administratie|toog|winkel|werf|magazijn|planning|klantendienst|vendas|contabilidade|faturação|faturamento|financeiro|assistência|armazém|obra|fiscal)"
_FOR = r"(?:für|bei|pour|chez|à|para|en|voor|bij|aan|na|no|in|im|dans|p[ao]ra)(?: (?:den|die|das|der|dem|la|le|les|el|los|las|l['’]|de|het|a|o|as|os))? ?"
_SIDES = lazy.pattern(
    rf"(?<!\w)(?:{_FOR}(?P<one>{_DEPARTMENT})|(?:die|der|la|le|les|l['’]|el|los|las|de|het|a|o|os|as) ?(?P<two>{_DEPARTMENT}) (?:versteh\w+|verstaa\w+|meint|meinen|zählt|nennt|bedoel\w+|noem\w+|entend\w*|appelle\w*|considère\w*|compte\w*|entiende\w*|llama\w*|considera\w*|cuenta\w*|entende\w*|chama\w*|conta\w*|ist|est|es|is|é))(?!\w)",
    re.I,
)
_QUARREL = (
    r"dauerstreit|streiten|streitet|uneins|nicht einig|jeder etwas anderes|jeder was anderes|pas d['’]accord|chacun (?:a )?sa (?:définition|version)|désaccord|s['’]entend\w* pas|no se ponen de acuerdo|cada (?:uno|cual|área|departamento) (?:lo )?(?:entiende|define|tiene)|discut\w+|"
    r"niet eens|oneens|ieder(?:een)? (?:iets|wat) anders|elk een andere|não se entend\w+|cada (?:um|área|departamento) (?:entende|define|tem)|discórdia|discussão eterna"
)
_CLEAN = r"(?:(?:be)?reinig\w*|\w*bereinigung|auf(?:zu|ge)?räum\w*|ausmist\w*|nettoy\w+|nettoyage|dédoublonn\w+|ménage|limpi\w+|limpieza|depur\w+|saneamiento|opschon\w*|op(?:ge)?ruim\w*|ruimen|opkuis\w*|ontdubbel\w*|limp(?:ar|eza|amos|am|o|em)|sanea\w+|higieniza\w+|arrum\w+)"
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
_BY_CHAT = r"em e-?mails?|nos e-?mails|dans (?:des |les |nos )?(?:e-?mails|mails|courriels|boîtes mail)|en (?:los )?(?:correos|e-?mails|mails)|in (?:den )?(?:e-?mails|postfächern)|in (?:de )?(?:e-?mails|mails|mailboxen|mailbox)|whats ?app\w*(?:-?gruppe|-?groep)?|sms|texto|texte|textos|(?:par|por|per|via) (?:mail|e-?mail|courriel|courrier électronique|correio ele[ct]+r[óo]nico|correo|teléfono|téléphone|telefon\w*|telefone|chat|teams|slack|signal|telegram|zap)|no zap|pelo zap|telegram|slack|teams-?chat|auf zuruf|de viva voz|de palabra|de boca|mündlich|mondeling|verbal\w*|au téléphone|oralement|in der gruppe|en el grupo|no grupo|in de groep|telefonisch|appje|appt|app"
_NOT_BY = r"(?:(?:nicht|niet|nicht mehr|niet meer|pas|non|plus|não|no|ya no|já não|nunca|nooit|nie) (?:mehr |meer )?(?:per|via|über|par|por|pelo|auf|met)|(?:per|via|par|por|pelo|auf|über) (?:e-?mails?|mails?|courriel|correo|whats ?app|sms|telefon\w*|zuruf) (?:nimmer|nicht mehr|niet meer|plus|ya no|já foi|já não|não é mais|não mais|nunca mais|no más|(?:das )?war (?:einmal|früher)|war gestern|was vroeger|c['’]est (?:fini|terminé))(?= |[,.;)]|$))"
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


# The same matters in broader words, of which some may stand in the sentence before.
_OPEN = (
    r"sans (?:qu['’]on )?(?:avoir|ait) (?:défini|décidé|dit|fixé|précisé|choisi)|sin haber (?:definido|decidido|dicho|fijado|elegido)|sem (?:ter(?:mos)?|haver) (?:definido|decidido|dito|fixado|escolhido)|ohne (?:dass )?[^.;,]{0,40}(?:festgelegt|entschieden|definiert) (?:zu haben|wurde|ist)|zonder [^.;,]{0,40}(?:vastgelegd|beslist|bepaald) (?:te hebben|is)|"
    rf"{_NOBODY}|(?:keiner|niemand)\b[^.;:]{{0,50}}|(?:ist|sind|bleibt|bleiben|war)? ?(?:noch )?(?:offen|ungeklärt|unklar)|nie (?:\w+ )?(?:gesprochen|geklärt|festgelegt|entschieden|besprochen)|nicht (?:\w+ ){{0,2}}(?:entschieden|geklärt|festgelegt|definiert)|suchen wir noch|zu klären|wird sich zeigen|weiß keiner|"
    r"à (?:désigner|définir|préciser|décider)|on verra|jamais (?:été )?(?:arrêté|tranché|décidé|défini|écrit)e?s?|personne (?:pour|ne|n['’])[^.;]{0,40}|on ne sait (?:pas|ni)|mystère|n['’](?:est|a|ont|avons) (?:pas|jamais|rien) (?:été )?(?:défini|décidé|tranché|arrêté)\w*|sans (?:date|responsable|périmètre)\b[^.;]{0,30}|"
    r"por (?:decidir|definir|nombrar|nomear|designar)|sin (?:definir|decidir|responsable|fecha|alcance)|pendientes?|nadie\b[^.;]{0,40}|no (?:está|se ha|hemos|lo hemos|sabemos|se sabe|se menciona\w*)\b[^.;]{0,25}|todavía (?:no|discutimos)|nos preguntamos|"
    r"niemand\b[^.;:]{0,40}|nergens|nooit (?:\w+ ){0,2}(?:vastgelegd|afgesproken|bepaald|beslist)|nog niet (?:\w+ ){0,2}\w+|weten we (?:nog )?niet|geen woord|zoeken we later uit|geen (?:plan|naam|datum|eigenaar)|"
    r"não (?:está|se sabe|foi|sabemos|há)\b[^.;]{0,25}|ninguém\b[^.;]{0,40}|sem (?:responsável|âmbito|data|dono)|só agora|logo se vê|toujours pas|pas encore|encore (?:à|pas)|(?:immer noch|noch immer) nicht|(?:todavía|aún) sin|nog steeds (?:niet|geen)|ainda (?:sem|por)|moeten nog|noch kommen|doivent encore|faltan|faltam|kein (?:satz|wort)|pas un mot|ni una palabra|nem uma palavra|niemand gesagt|(?:avant que (?:quiconque|personne)|bevor (?:irgend)?(?:jemand|wer)|antes de que nadie|voordat iemand|antes (?:que|de) alguém)\b[^.;]{0,40}"
)
_SIDE_WORDS = (
    r"(?:sales|finance|support|cobranzas?|cobrança|tesorería|tesouraria|vertrieb|verkauf|innendienst|außendienst|\w*buchhaltung|finanzen|einkauf|disposition|tourenplanung|fakturierung|werkstatt|service|kundendienst|lager|produktion|logistik|marketing|versand|commerce|commercial|commerciaux|ventes|vendeurs|compta\w*|facturation|sav|atelier|logistique|quai|bureau|accueil|trésorerie|réception|"
    r"comercial(?:es)?|ventas|vendedores|administración|contabilidad|calidad|almacén|facturación|taller|tienda|verkoop|vertegenwoordigers|boekhouding|administratie|debiteuren\w*|toog|balie|winkel|werf|magazijn|planning|klantendienst|werkplaats|vendas|contabilidade|faturação|faturamento|financeiro|assistência|armazém|balcão|obra|fiscal|logística)"
)
_SAYS_SO = (
    rf"{_SIDE_WORDS},? (?:zählt|zählen|führt|versteht|meint|nennt|rechnet|compte|comptent|appelle|parle de|entend|voit|llama|cuenta|considera|entiende|dice|telt|tellen|rekent|noemt|bedoelt|chama|conta|entende|considera)|"
    rf"(?:fragt man|frag|fragen sie|demande[rz]?|si (?:le )?preguntas?|pregunta|vraag|pergunt\w+)(?: \w+){{0,2}} (?:den |die |das |l['’]|la |le |al? |el |de |het |ao? |à )?{_SIDE_WORDS}|(?:für|pour|para|voor|bij|bei|au|à l['’]|à la|aan)(?: (?:den |die |das |der |l['’]|la|le|les|el|los|las|de|het|as?|os?))? ?{_SIDE_WORDS}"
)
_UNLIKE = r"einig\b[^.;]{0,20}\bnie|nie einig|pas (?:le même sens|la même chose)|n['’]a jamais tranché|a su manera|(?:não há|no hay) (?:acordo|acuerdo)|denkt\b[^.;]{0,30}\banders over|nunca salen (?:los|las) mism[oa]s"
_ALL_AGREE = r"geeinigt|einheitlich|tout le monde|todos los departamentos|todos os departamentos|misma definición|mesma definição|même définition|dieselbe|hetzelfde|dezelfde|dasselbe|gefactureerd|in allen abteilungen"
_DOUBLES = r"dédoublonn\w+|ontdubbel\w*|higieniza\w+|doppelte?\w*|dubletten|karteileichen|duplikate|doublons?|double|fiches en double|répétée?s|duplicad\w+|repetid\w+|direcciones muertas|dubbele?\w*|zootje|katastrophe|zona|adress\w*|\w*daten|\w*stamm|\w*bestand|base|maestro|cadastr\w+|fichas?|fiches?|artikel\w*|artículos?|socios|klant\w*|patienten|moradores"
_TIDY = rf"{_CLEAN}|aussortier\w*|ausgemistet|ausmisten|fliegen|rausgeworfen|trie\w*|tri|bezem\w*|ontdubbel\w*|higieniza\w*|bereinigen|bereinigt|opgeschoond|opruimen|geschoond|on s['’]en occup\w+|das machen wir|limpiar\w*|limpamos|limpar|depurar\w*|saneamiento|dédoublonnage"
_AFTERWARDS = rf"{_LATER}|wenn (?:\w+ ){{1,4}}(?:vorbei|fertig|abgeschlossen|durch|live)(?: \w+)?|dann|im (?:herbst|frühjahr|sommer|winter)|nach (?:dem |der )?(?:go-?live|projekt\w*|start|einführung|abschluss|kopplung)|dans un second temps|une fois (?:que )?[^.;]{{2,40}}|après[^.;]{{2,30}}|quand[^.;]{{2,40}}|fase dos|segunda fase|cuando[^.;]{{2,40}}|después[^.;]{{0,25}}|para después|daarna|na (?:oplevering|de livegang|het project|de start)[^.;]{{0,20}}|pas als[^.;]{{2,25}}|até o projeto acabar|depois[^.;]{{0,25}}|fase dois"
_DONE_BEFORE = r"vor (?:dem|der|projektbeginn|projektstart)|vóór|avant (?:le|la|de|tout|la mise)|antes (?:de|del|da|do)|wurden|ont été|se depuraron|foram|zijn (?:in|al)|ya (?:está|están|limpi\w+|depur\w+)|bis (?:zum|ende)|d['’]ici|no queremos dejar|niet erna|não sobra|no hace falta|n['’]y touche plus|terminée?|weg,|nichts mehr|niets meer"
_FIRES = rf"{_EVENTS}|auslöser|was wann|événements?|déclencheurs?|eventos?|disparador\w*|dispara|triggers?|in gang zet|wat er wanneer|was ein\w* auslöst|relier à quoi|que se envía|gatilhos?|cuándo|quand|wann|quando|wanneer|à quel moment|suceso|inicia|startet|démarre"
_FAULTS = rf"{_ERRORS}|störung\w*|abbruch|fehlerfälle|fehlerbehandlung|gestion des erreurs|traitement des erreurs|en cas de rejet|n['’]arrive pas|tratamiento de errores|algo falla|si falla|misloopt|foutafhandeling|niet aankomt|se falhar|tratamento de erros|caso de erro"
_ONLY_SYSTEMS = r"nur (?:die )?(?:system\w*|programme|systemnamen)|keine auslöser|nur systemnamen|et c['’]est tout|ni (?:événements|déclencheurs|cuándo|eventos)|pas les (?:déclencheurs|événements)|se limita a|solo sabemos|sólo sabemos|alleen (?:pakketten|systemen)|geen woord|só lista|só temos a lista|sem eventos|steht (?:nirgends|nicht)|staat er niet bij|énumère|nirgends"
_MAILED = r"(?:d['’]un |per |par |por |via |über |em |im |no |pelo |op |in )?(?:einfache[rn]? |simple |kurze )?(?:e-?mails?|mails?|mailtje|courriels?|correos?(?: electrónico)?|whats ?app\w*|chat\w*|sms|texto|mensagem|mensajes?|boîte mail|caixa de correio|postfach|mailbox|telegram|slack|appje|appt|zap|(?:de |groeps)app)"
_NODS = r"antwort\w*|schreibt[^.;]{0,25}zurück|geht klar|autoris\w+|appt|passt|fertig|répond\w*|pouce|oui|contesta\w*|responde|pulgar|zegt ja|ja of nee|stuurt[^.;]{0,20}terug|oké|okay|ok|akkoord|autoriza\w*|aprueba\w*|entscheidet|decide|regelt|genehmig\w+|validées?|aprovad\w+|goedgekeurd|guarda nada|se quedan|beslist|diz que sim|keurt[^.;]{0,20}goed|duimpje|vast"
_GRANTS = rf"{_APPROVAL}|gestes? commercia\w+|gutschriften|auf ziel|ziel kaufen|kredit\w*|crédito|krediet\w*|avoirs?|kredietlimiet|limiet|sonderkonditionen|konditionen|fiado|precio especial|preço especial|afwijkingen|uitzonderingen|escompte|exceptionnelles|descontos?|autoriza"
_WHERE_KEPT = r"(?:où|wo|waar|dónde|onde|wie|comment|cómo|hoe|como)\b[^?\n]{0,40}(?:validations?|freigaben?|genehmig\w+|goedgekeurd|goedkeuring\w*|aprobaciones|autoriz\w+|aprovaç\w+|kortingen|rabatte|descuentos|descontos|remises)[^?\n]{0,20}[?:]|aprovações de \w+ vivem"
_FIGURES = rf"{_REPORT}|kennzahlen|deckungsbeitr\w+|berichtswesen|umsatzbericht|margen?|marges?|márgenes|ocupación|panel|panneau|indicadores|indicateurs?|margerapport\w*|omzetcijfers|chiffres? d['’]affaires|ventas|painel|relatório|werte|cifras|bezettingsgraad|quoten|taux|tasas|taxas"
_WHICH = r"welche[rsn]?|woher|aus welchem|quelle?s?|quelle source|lequel|laquelle|qui fait foi|source|quelle base|cuál|qué sistema|de qué sistema|de dónde|quién|fuente|welke?|uit welk\w*|leidend|bron|de que sistema|qual|qual dos|de onde|fonte|fait autorité"
_OWNED = rf"{_OWNS}|prozessverantwortliche\w*|verantwort\w+|wem\b[^.;]{{0,50}}gehört|wem|qui pilote|responsable du process\w*|responsable|dueño|de quién es|quién manda|eigenaar|de baas|baas over|dono do|quem manda|van wie"
_PURCHASED = rf"{_BOUGHT}|gekauft|payées?|paid|bezahlt|betaald|pagad[oa]s?|compra|lizenzen|acheté|firmado|assinado|getekend|commande passée|passé commande|bestellt|pedido hecho|besteld|encomend\w+|unterschrieben"
_SOME_DAY = r"irgendwann|irgendwer|irgendjemand|müsste(?:n)? mal|un jour|il faudra|faudra bien|algún día|cuando alguien|hay que|habrá que|iemand moet|ooit|moeten nog|um dia|alguém há de|quando der|mal"
_HOW_MUCH = r"wie viele?|umfang|zuständigkeit|in welchem|wer das|combien|par qui|périmètre|ni qui ni|responsable|date|cuánt[oa]s?|quién|alcance|sin responsable|fecha|hoeveel|door wie|geen plan|geen naam|quantos|âmbito|responsável|quem"
_DIFFERENT = rf"{_SPECIAL}|anders|ausnahmen?|régime spécial|autrement|sans bon|uitzonderingen|distinto|de ou?tra maneira|de otra manera|trato especial|condições especiais|exceções|excepciones|exceptions|cas particuliers|certaines|handgewicht|sonderfälle|genehmigt werden|otra manera|traitées? à part|à part"
_IN_ONE_HEAD = rf"{_IN_HEADS}|steht in keiner|aus dem gedächtnis|kennt (?:bei uns )?nur (?:einer|\w+)|nur einer|(?:das )?(?:weiß|kennt)\b[^.;]{{0,25}}\bnur|hat es nie jemand|niemand aufgeschrieben|nie aufgeschrieben|nie jemand|aufgeschrieben ist nichts|que seule? \w+ (?:connaît|sait)|seule? \w+ (?:connaît|sait|le sait)|bouche à oreille|non écrit\w*|n['’]est écrit nulle part|demander à|no está escrito|no consta\w*|en ninguna parte|en ningún sitio|la cabeza|en la cabeza|lo lleva|solo (?:las? |los? )?(?:conoce|sabe)|eso solo lo sabe|weet alleen|alleen \w+|nooit iemand|hoofd van|nergens|só (?:o |a )?\S+ (?:\w+ )?(?:sabe|conhece)|de cor|lado nenhum|aprende-se|só (?:as )?conhece"
_HEALS = rf"{_BY_ITSELF}|von allein|von selbst|erledigt sich|toute seule|vanzelf|solo|sozinh[oa]s?|se arreglará|wordt? (?:het )?beter|automatisch|règlera?|va régler|schon (?:stimmen|richtig)|wird schon|pour avoir enfin|confía en|erwartet|verwachten|espera|compte sur|on compte|melhorem?|fiables|deviendront|besser|beter worden|seront justes|sin más|saldrán bien|no hace falta tocar|sin tocar|dès que tout|dejarán de"
_COUPLED = r"schnittstelle|anbindung|kopplung|gekoppelt|integration|verbunden|connexion|connectés?|interface|liaison|relié\w*|integración|conect\w+|koppeling|gekoppeld|verbinding|ligaç\w+|ligados|integração|conectado|communiqu\w+|comuni\w+"
_RIGHT = r"s['’]améliorer\w*|s['’]améliore\w*|stimm\w+|richtig|besser\w*|justes?|fiables?|régler|corrects?|cuadr\w+|fiables|bien|arreglará|mejor\w*|kloppen|goed|beter|juist|bat\w+|resolve\w*|melhor\w*|certos?|allein|erledigt|bonnes?|estar mal"
_EACH_ONE = rf"chacun\w*|elk hun|ieder hun|jede[rs]? \w+|chaque \w+|cada \w+|iedere? \w+|elke \w+|todo el mundo|toda a gente|{_SIDE_WORDS}(?:, {_SIDE_WORDS})*,? (?:und|et|y|en|e)(?: (?:die|der|das|la|le|el|de|het|a|o))? ?{_SIDE_WORDS}"
_CHANGES_IT = r"benennt|ändern?|ändert|definiert?|legt|anlegen|umbenann\w*|definier\w*|crée|créent|modifi\w+|change\w*|renomm\w+|redéfini\w*|inventa\w*|cambia\w*|redefine|modifica\w*|renombra\w*|maakt|maken|geven|bricol\w+|wijzig\w+|past|verandert|muda\w*|altera\w*|mexe\w*|cria\w*|redefin\w*"
_OWN_WAY = r"wie es (?:ihr|ihm) passt|wie sie (?:\w+ )?(?:will|braucht|es)|ohne sich abzusprechen|nach eigenem \w+|um, wie|eigene felder|gerade braucht|ses propres|à sa guise|chacun de (?:leur|son) côté|à sa (?:façon|manière)|comme (?:il|elle) veut|a su manera|sus códigos|sin avisar\w*|por su cuenta|inventa|sans se concerter|sans (?:demander|prévenir|consulter)|eigen (?:betekenis|velden|manier|inzicht|goeddunken)|naar eigen|ieder op hun|como (?:quer|lhe dá jeito|quiere)|sem avisar\w*|do seu jeito|à sua maneira"
_COMMON_RECORD = r"felder?n?|artikelstamm|kundenstamm|kundengruppen|stammdaten|kundenkarte|catégories|fiche\w*|champs|ficha\w*|códigos|campos|klantkaart|velden|statussen|artikelkaart|artikelgroepen|categorias|cadastro\w*|campos|status"
_NOT_SO = r"keine? (?:abteilung|niederlassung|filiale)|darf|dürfen|aucun|ne peu\w+|ningun\w*|no puede\w*|nenhum\w*|não podem?|mag niet|mogen niet|vragen|nur die zentrale|por contrato|horaires|preise|precios|prijzen|preços|kunden$"

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
_BROADER = (
    Shape(
        _SIGNAL,
        2,
        (
            _any_case(
                r"(?:ce sera|c['’]est) pour après|(?:queda|quedan|será) para después|fica(?:m)? para depois|(?:das )?kommt (?:danach|hinterher|erst danach)|komt daarna"
            ),
        ),
        (_any_case(rf"{_DOUBLES}|fiches mortes"),),
    ),
    Shape(_SIGNAL, 5, (_any_case(_OPEN),), (_any_case(rf"(?:{_WHICH})\b[^?]{{0,40}}\?"), _any_case(_FIGURES))),
    Shape(
        _SIGNAL,
        1,
        (_any_case(_UNLIKE),),
        (_any_case(rf"{_CUSTOMER}|adhérents?|clientes|clients|klanten|kunden"),),
        _any_case(rf"{_OVER}|{_ALL_AGREE}"),
    ),
    Shape(_SIGNAL, 2, (_any_case(_TIDY), _any_case(_AFTERWARDS)), (_any_case(_DOUBLES),), _any_case(_DONE_BEFORE)),
    Shape(
        _SIGNAL,
        3,
        (_any_case(rf"{_OPEN}|{_ONLY_SYSTEMS}"),),
        (_any_case(_FIRES), _any_case(_FAULTS)),
        _any_case(
            r"datum|date|fecha|data de|früher|vroeger|bericht\w*|relatório\w*|rapport\w*|informes?|fonte oficial|dashboard"
        ),
    ),
    Shape(
        _SIGNAL,
        4,
        (_any_case(_MAILED), _any_case(_NODS)),
        (_any_case(_GRANTS),),
        _any_case(
            rf"(?<!keine )(?<!geen )(?<!no hay )(?:{_PROCEDURE})|{_NOT_BY}|früher|vroeger|banco|bank|banque|facturas?|rechnungen|facturen|factures|faturas|zählt nicht|melding|benachrichtigung"
        ),
    ),
    Shape(
        _SIGNAL,
        4,
        (_any_case(_MAILED),),
        (_any_case(_WHERE_KEPT),),
        _any_case(rf"(?<!keine )(?<!geen )(?:{_PROCEDURE})|{_NOT_BY}"),
    ),
    Shape(
        _SIGNAL,
        5,
        (_any_case(_OPEN), _any_case(_WHICH)),
        (_any_case(_FIGURES),),
        _any_case(
            rf"{_OVER}|datum|wann das projekt|budget|preis|prix|precio|preço|prijs|auslös\w+|mislukt|gebeurtenis|ereignis\w*|déclench\w+|dispara\w*|prozess\w*|process\w*|proces\w*"
        ),
    ),
    Shape(
        _TRAP,
        1,
        (_any_case(_OPEN), _any_case(_OWNED)),
        (
            _any_case(_PURCHASED),
            _any_case(
                r"prozess\w*|\w*prozess|process\w*|procesos?|proces\w*|\w+proces|processos?|ablauf|bearbeitung|\w+bearbeitung|commande de bout|offertes|commande|pedidos|devis|order\w*"
            ),
        ),
        _any_case(
            r"(?:noch )?nichts gekauft|nada (?:comprado|firmado)|rien (?:acheté|signé)|niets (?:gekocht|getekend)|standen? fest|stehen\b[^.;]{0,20}fest|gebouw|gebäude|bâtiment|edificio"
        ),
    ),
    Shape(
        _TRAP,
        2,
        (_any_case(_TIDY), _any_case(_OPEN), _any_case(_HOW_MUCH)),
        (),
        _any_case(rf"{_OVER}|ramen|fenster|vitres|janelas|ventanas|büros?|bureaux"),
    ),
    Shape(
        _TRAP,
        2,
        (_any_case(_OPEN), _any_case(_HOW_MUCH)),
        (
            _any_case(_TIDY + r"|durchgehen|adressen durchgehen"),
            _any_case(rf"{_DATA}|leveranciers|proveedores|contacts|adressen|kontakte|proveedor\w*"),
        ),
        _any_case(
            rf"{_OVER}|prozess\w*|process\w*|proceso\w*|fehler|erreur\w*|ramen|fenster|cuál|welch\w+ (?:zahl|system)"
        ),
    ),
    Shape(
        _TRAP,
        2,
        (_any_case(_SOME_DAY), _any_case(_TIDY)),
        (_any_case(rf"{_DATA}|leveranciers|proveedores|contacts|adressen|kontakte|artikelen|artigos"),),
        _any_case(rf"{_DONE_BEFORE}|{_OVER}"),
    ),
    Shape(
        _TRAP,
        3,
        (_any_case(_IN_ONE_HEAD),),
        (_any_case(_DIFFERENT),),
        _any_case(
            r"früher|vroeger|autrefois|antigamente|passwor[dt]|contraseña|keine sonderfälle|aucune exception|ninguna excepción|niemand muss|définition|wer entscheidet|freigab\w+|fehler\w*"
        ),
    ),
    Shape(
        _TRAP,
        4,
        (_any_case(_HEALS), _any_case(_RIGHT)),
        (_any_case(_COUPLED), _any_case(_FIGURES + r"|zahlen|cijfers|chiffres|números|tableaux")),
        _any_case(
            r"(?:nicht|keine|ne|pas|no|niet|geen|não|nadie|niemand|personne|ninguém|aucun\w*)\b[^.;,]{0,40}(?:besser\w*|mejor\w*|meilleur\w*|melhor\w*|beter\w*|corrig\w+|stimm\w+|solos|sozinhos|vanzelf|von (?:selbst|allein))|(?:definier\w+|defin\w+|vastgelegde)"
        ),
    ),
    Shape(
        _TRAP,
        5,
        (_any_case(_EACH_ONE), _any_case(_CHANGES_IT), _any_case(_OWN_WAY)),
        (_any_case(_COMMON_RECORD),),
        _any_case(rf"{_NOT_SO}|{_OVER}"),
    ),
)


def _named(pattern: str) -> Words:
    return words(rf"(?<!\w)(?:{pattern})(?!\w)")


MATTERS_ABROAD = {  # what sentences must name that are only like the examples
    "cleanup-post-project": (_named(rf"{_TIDY}|räumen"), _named(_AFTERWARDS)),
    "systems-without-events": (_named(rf"{_FIRES}|{_FAULTS}"), _named(rf"{_OPEN}|{_ONLY_SYSTEMS}")),
    "approvals-in-email": (_named(_MAILED), _named(_GRANTS)),
    "reporting-without-authority": (_named(_FIGURES), _named(_WHICH), _named(_OPEN)),
    "buying-before-ownership": (_named(_PURCHASED), _named(_OWNED)),
    "cleanup-without-scope": (_named(_TIDY), _named(rf"{_OPEN}|{_SOME_DAY}")),
    "undocumented-exceptions": (_named(_DIFFERENT), _named(_IN_ONE_HEAD)),
    "reporting-without-governance": (_named(_FIGURES), _named(_COUPLED), _named(_RIGHT)),
    "departments-redefine-records": (_named(_COMMON_RECORD), _named(_EACH_ONE), _named(rf"{_CHANGES_IT}|{_OWN_WAY}")),
}
_TELLS = {  # the text that the same words are
    (_SIGNAL, 1): "customer_definition",
    (_SIGNAL, 2): "data_cleanup",
    (_SIGNAL, 4): "approvals_live_in",
    (_TRAP, 3): "exceptions_known",
}
_MEANS = _any_case(rf"{_CUSTOMER}|customer(?= ?[=:?])")


def shown_abroad(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Enters the signals and traps that the sentences of a brief show which are not in English."""
    above = before = ""
    for passage in body.passages:
        said = body.text[passage.start : passage.end]
        near, above, before = f"{before} {above}", said, above
        if not body.is_abroad(passage.start) or passage.heading.mood or said.rstrip().endswith("?"):
            continue
        if tells_of_another_abroad(said):
            continue
        for kind, number in _shown(said, near):
            signals = playbook.signals if kind == _SIGNAL else playbook.traps
            registers.show(signals[number - 1], passage, body.said(passage))
            key = _TELLS.get((kind, number), "")
            if key and not any(read == key for read, _ in registers.facts):
                registers.put(key, " ".join(said.strip(" \t\n.;*•·–-").split()), body.whole(passage, "stated"))


def _shown(words: str, near: str) -> Iterator[tuple[str, int]]:
    if _FOR_EACH.search(words) and not _AGREED.search(words):
        yield _SIGNAL, 1
    for shape in (*_SHAPES, *_BROADER):
        if shape.is_in(words, near):
            yield shape.kind, shape.number
    said = {match["side"].casefold() for match in _EITHER_SIDE.finditer(words)}
    says_so = said and _SAYING.search(words) and _MEANS.search(f"{near} {words}") and not _AGREED.search(words)
    if says_so and len(said | {match["side"].casefold() for match in _EITHER_SIDE.finditer(near)}) > 1:
        yield _SIGNAL, 1
    sides = {(match["one"] or match["two"]).casefold() for match in _SIDES.finditer(words)}
    if len(sides) > 1 and _MEANS.search(f"{near} {words}") and _IS.search(words):
        yield _SIGNAL, 1


_WHOM = r"(?:quien|qui|celui|celle|wer|wie|quem|(?:el|la|o|a) que|degene die)"
_FOR_EACH = lazy.pattern(  # "para la puerta, es quien trae carné; para tesorería, quien paga la cuota"
    rf"(?<!\w)(?P<for>para|pour|für|voor) (?:la |el |le |l['’]|les |las |los |den |die |das |de |het |a |o |as |os )?\w+,? (?:(?:es|est|c['’]est|ist|is|é) )?{_WHOM}(?!\w)[^.;]{{2,80}}[;,.] ?(?:y |et |und |en |e )?(?P=for) (?:la |el |le |l['’]|les |las |los |den |die |das |de |het |a |o |as |os )?\w+,? (?:(?:es|est|c['’]est|ist|is|é) )?{_WHOM}(?!\w)",
    re.I,
)
_EITHER_SIDE = lazy.pattern(rf"(?<!\w)(?P<side>{_SIDE_WORDS})(?!\w)", re.I)
_SAYING = lazy.pattern(
    rf"(?<!\w)(?:{_SIDE_WORDS},? (?:zählt|zählen|führt|versteht|meint|nennt|rechnet|compte|comptent|appelle|parle de|entend|llama|cuenta|considera|entiende|telt|tellen|rekent|noemt|bedoelt|chama|conta|entende|le dicen?|llaman?|chamam|appellent|noemen)\b[^.;]{{0,60}}|"
    rf"(?:fragt man|frag|demande[rz]?|si (?:le )?preguntas?|pregunta|vraag|pergunt\w+)(?: \w+){{0,2}} (?:den |die |das |l['’]|la |le |al? |el |de |het |ao? |à )?{_SIDE_WORDS}\b[^.;]{{0,60}}|"
    rf"in der {_SIDE_WORDS} heißt\b[^.;]{{0,60}}|(?:für|pour|para|voor|chez|bei|bij) (?:den |die |das |der |l['’]|la |le |les |el |los |las |de |het |as? |os? )?{_SIDE_WORDS},? (?:ist|est|es|is|é|c['’]est|{_CUSTOMER})\b[^.;]{{0,60}}|"
    rf"{_CUSTOMER}[^.;]{{0,40}}(?:(?:für|pour|para|voor|bij|bei)|au|à l['’]|à la) (?:den |die |das |der |l['’]|la |le |les |el |los |las |de |het |as? |os? )?{_SIDE_WORDS}\b[^.;]{{0,60}})",
    re.I,
)
_AGREED = lazy.pattern(
    rf"(?<!\w)(?:{_ALL_AGREE}|{_OVER}|nutzen|nutzt|utilisons|usamos|gebruik\w*|usam|ansprechpartner\w*|contact\w*)(?!\w)",
    re.I,
)
_IS = lazy.pattern(  # what it is to each: "für den Verkauf ist es das Heim, für die Buchhaltung die Krankenkasse"
    rf"(?<!\w){_FOR}{_DEPARTMENT},? (?:(?:ist|est|es|is|é|c['’]est|gilt|zählt|compte|cuenta|telt|conta) |(?:der|die|das|den|wer|le|la|l['’]|les|celui|el|los|quien|de|het|wie|o|a|os|quem|quem)(?!\w))|(?:versteh\w+|verstaa\w+|meint|meinen|bedoel\w+|entend\w*|appelle\w*|entiende\w*|llama\w*|entende\w*|chama\w*) ",
    re.I,
)
