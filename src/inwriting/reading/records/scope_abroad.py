"""Which records a sentence in German, French, Spanish, Dutch or Portuguese wants exchanged, and which it leaves out.

A sentence announces the scope ("es geht um Kunden und Aufträge", "on voudrait synchroniser les contacts", "só clientes e
encomendas"), or says what is to become of a record ("soll der Auftrag angelegt werden"). What is said to stay out is said of
the part between commas in which a record stands ("…, Tickets nicht").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.records.records_romance import records_wanted
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import Cues
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.told_romance import LANGUAGES

_ANNOUNCES = lazy.pattern(
    r"(?<!\w)(?:es geht (?:\w+ )?um|betroffen sind|betrifft|(?:aus)?getauscht|gekoppelt werden|verbunden werden|auszutauschen|austausch\w*|abgleichen|abgeglichen|abzugleichen|synchronisier\w+|übertragen|übernommen|zu übergeben|gewünscht (?:ist|sind)|wir brauchen|benötigt werden|"
    r"concernés?|concernées?|il s['’]agit|synchronis\w+|échang\w+|transfér\w+|faire passer|passent|remont\w+|on (?:voudrait|aimerait)|nous (?:voudrions|voulons|souhaitons)|il faut que|besoin (?:de|des|d['’])|"
    r"entran|entram|entrent|(?:sollen|müssen|gehen|können) (?:\w+ ){0,3}?(?:rüber|hinüber|mit(?=\s*(?:[,.;]|$)))|(?:rüber|hinüber) (?:sollen|müssen|gehen)|gehören dazu|moeten (?:\w+ )?(?:doorlopen|overgaan|mee)|(?:hay que|queremos|necesitamos|precisamos(?: de)?) integra[rd]\w*|(?:queremos|quero|precisamos de|necesitamos|quisiéramos)\b[^.;]{2,60}\bintegrad[oa]s|sind dabei|(?:gaan|moeten|mogen|doen) mee|meegaan|registros (?:serían|son)|hablamos de|nos interesan|se trata de|sincroni[zc](?:ar|en|em|emos|ad[oa]s?)|intercambi\w+|traspas\w+|pasen|se genere\w*|generar|queremos que|necesitamos (?:que|los|las)|hay que (?:pasar|llevar)|"
    r"het gaat om|het betreft|uit te wisselen|uitwissel\w+|gesynchroniseerd|synchroniseren|overzetten|overgezet|meenemen|we willen (?:de|dat)|"
    r"precisamos d[eoa]s?|interessam?-nos|trocar|trata-se de|devem (?:passar|circular)|queremos (?:que|os|as)|quero (?:o|a|os|as|que))(?!\w)",
    re.I,
)
_BECOMES = lazy.pattern(  # what is to become of a record
    r"(?<!\w)(?:soll(?:en)?|muss|müssen|möge|doit|doivent|devra|devront|debe(?:n)?|tiene que|tienen que|moet(?:en)?|deve(?:m)?|tem de|têm de|será|serão|sera|seront)(?!\w)[^.;]{0,90}?"
    r"(?<!\w)(?:angelegt|entstehen|erscheinen|landen|laufen|fließen|gehen|ankommen|erzeugt|erstellt|créée?s?|apparaître|arriver|passer|remonter|générée?s?|crear\w*|generar\w*|llegar|pasar|aparecer|aangemaakt|terecht\w*|verschijnen|komen|terug|staan|criad[oa]s?|gerad[oa]s?|aparecer|chegar)(?!\w)|"
    r"(?<!\w)(?:qu['’](?:un|une)|que (?:el|la|los|las|o|a|os|as|le|les)) [^.;]{3,40}? (?:crée|remonte|genere|cree|pase|gere|crie|passe)(?!\w)|(?<!\w)entsteht (?:in|im) ",
    re.I,
)
_MADE_THEN = lazy.pattern(  # what is made as soon as something happens, and what comes back: "Cuando se gana, se crea el pedido en Holded"
    r"(?<!\w)(?:sobald|wenn|sowie|dès qu(?:e|['’])|lorsqu(?:e|['’])|quand|une fois qu(?:e|['’])|cuando|en cuanto|una vez que|al \w+[aei]rse|zodra|wanneer|quando|assim que|logo que)(?!\w)[^.;?]{3,120}?"
    r"(?:(?<!\w)se (?:crean?|generan?|dan? de alta|cria[m]?)(?!\w)|(?<!\w)(?:est|sont|wird|werden|wordt|worden|é|são)(?!\w)[^.;?,]{0,50}?(?<!\w)(?:créée?s?|générée?s?|angelegt|erzeugt|erstellt|aangemaakt|gemaakt|criad[oa]s?|gerad[oa]s?)(?!\w))|"
    r"(?<!\w)(?:nummer|numéros?|número|betrag|montants?|importe|bedrag|status|datum|dates?|fecha)\w*(?!\w)[^.;?]{0,60}?(?<!\w)(?:kommt|kommen|komt|komen|vuelven?|regresan?|voltam?|revient|reviennent)(?!\w)|"
    r"(?<!\w)\w{4,}nummer (?:kommt|komt|geht|gaat) (?:zurück|terug|wieder)(?!\w)",
    re.I,
)
_WORK = (  # what a brief calls what it is of
    r"(?:umfang|scope|projekt|vorhaben|gegenstand|schnittstelle|anbindung|kopplung|integration|austausch|abgleich|périmètre|projet|interface|connexion|connecteur|liaison|intégration|flux|synchronisation|échange|"
    r"alcance|proyecto|ámbito|interfaz|integración|conexión|sincronización|intercambio|project|omvang|opdracht|koppeling|integratie|uitwisseling|synchronisatie|âmbito|escopo|proje[c]?to|integração|ligação|sincronização|troca)"
)
_RECORDS = r"(?:datensätze|daten|datenarten|stammdaten|objekte|données|objets|fiches|enregistrements|registros|datos|objetos|registos|dados|entidades|cadastros|gegevens|records?|objecten|entiteiten)"
_INCLUDED = lazy.pattern(
    rf"^\W*(?:\d+(?:\.\d+)*\W+)?(?:inclu(?:id|íd)[oa]s?|inclus|inbegrepen|inbegriffen|enthalten|(?:(?:der|le|el|de|o|im|dans le|dentro del?|binnen de|no) )?{_WORK}|{_RECORDS}(?: \w+)?|ce qui (?:nous intéresse|doit \w+)|lo que (?:nos interesa|debe \w+|se \w+)|wat (?:ons interesseert|over moet|mee moet)|o que (?:nos interessa|deve \w+))\s?:\s",
    re.I,
)
_MUST = (
    r"(?:soll(?:en|te|ten)?|muss|müssen|müssten|dürfen|doi(?:t|vent)|devra(?:i(?:en)?t)?|devront|faut(?: que)?|debe(?:n|ría|rían)?|ha(?:n)? de|tiene[n]? que|hace falta que|hay que|queremos|quisiéramos|nos gustaría|necesitamos|buscamos|deseamos|pretendemos|"
    r"nous (?:voulons|souhaitons|aimerions|voudrions|cherchons)|on (?:veut|voudrait|aimerait|souhaite)|wir (?:wollen|möchten|brauchen|hätten gern)|moet(?:en)?|dienen|dient|we willen|wij willen|graag|willen we|zouden|houden we|"
    r"deve(?:m|ria|riam)?|t[eêé]m (?:de|que)|é preciso(?: que)?|temos (?:de|que)|gostaríamos|precisamos|desejamos|"
    r"ich (?:will|möchte|brauche|hätte gern)|je (?:veux|voudrais|souhaite)|j['’](?:aimerais|ai besoin)|quiero|necesito|quisiera|ik wil|quero|preciso|gostaria|am (?:liebsten|besten)|idealerweise|idéalement|(?:lo|o) ideal|(?:het )?liefst|"
    r"damit|so ?dass|pour qu[e'’]|afin qu[e'’]|para que|zodat|opdat|ziel ist|l['’]objectif|objetivo|het doel)"
)
_ALIKE = (
    r"(?:gleich(?:laufen)?|übereinstimm\w*|synchron|deckungsgleich|identisch|aktuell|konsistent|gemeinsam|nicht mehr doppelt|auf stand|corresponde\w*|correspondre|concorde\w*|mêmes?|identiques?|à jour|cohérent\w*|retrouver|coincid\w+|iguales|idénticos?|idénticas?|mismos|mismas|al día|cuadr\w+|"
    r"gelijk\w*|overeen\w*|kloppen|synchroon|hetzelfde|bijgewerkt|iguais|idênticos?|idênticas?|mesmos|mesmas|atualizad\w+|bater certo|batam certo|coincidam)"
)
_MOVED = (
    r"(?:durchlaufen|durchgereicht|übergeben|weitergegeben|hin und her|fließen|rüber|wandern|gehen|transiter|circuler|passer|partag\w+|transmis\w*|transmettre|basculer|relier|transport\w+|viajar|fluir|pasar|compartir|mantener|sincroni[zc]\w+|traspasar|llevar|enviar\w*|volcar\w*|conectar\w*|"
    r"doorstromen|doorgezet|overgedragen|over(?=\W*$)|heen en weer|mee(?=\W*$)|delen|knopen|doorlopen|overgaan|gekoppeld|koppelen|partilhar|compartilhar|passar|fluir|circular|sincroniz\w+|transferi\w+|levar|trocad\w+|ligad\w+|integrad\w+|compartid\w+|sobrevivir|teilen|austauschen|"
    r"hinüber\w*|übereinstimm\w*|concord\w+|passeraient|pasaran|pasasen|passassem|passem|vayan|viajen|fluyan|von (?:allein|alleine|selbst)|vanzelf|tout(?:es)? seul(?:e?s)?|sol[oa]s(?= |\W*$)|sozinh[oa]s)"
)
_BOTH = (
    r"(?:in (?:den )?beiden|auf beiden seiten|in beide richtungen|beidseitig|des deux côtés|dans les (?:deux|2)|dans l['’]un et l['’]autre|en (?:los |las )?dos|en ambos?|en ambas|a ambos lados|(?:an|in) allen (?:zwei|drei|vier) (?:stellen|orten|systemen|programmen)|aux (?:deux|trois|quatre) endroits|dans les (?:trois|quatre|3|4)|en (?:los |las )?(?:tres|cuatro)|(?:op|in) (?:de |alle )?(?:twee|drie|vier) (?:plaatsen|plekken|systemen)|n[oa]s (?:três|quatro)|"
    r"(?:vom|von der|von den) \w+ (?:in|zu|zur|nach|an)(?: die| den| das)?|van (?:de |het )?\w+ naar|d['’]un (?:côté|outil|système|endroit|logiciel) à l['’]autre|de un (?:sitio|lado|sistema|programa) (?:al?|para) (?:el )?(?:otro|outro)|de um (?:lado|sítio|sistema|programa) para o outro|"
    r"d(?:e|es|u|a|as|o|os) (?:ventas|vendas|ventes|comercial|commercial|tienda|loja|boutique|crm|erp) (?:a|à|al|para) (?:la |a |el |o |l['’])?\w+|in (?:de )?beide|aan beide kanten|in allebei|nos dois|nas duas|em ambos|dos dois lados|"
    r"von (?=(?-i:[A-Z]))\S+ (?:nach|zu|in)|van (?=(?-i:[A-Z]))\S+ naar)"
)
_NEEDED = (
    r"(?:gewünscht|benötigt|erforderlich|nötig|wichtig sind|gefragt sind|relevant sind|interessieren|nécessaires?|demandée?s?|requis\w*|souhaitée?s?|intéress\w+|(?:il )?(?:nous )?faut|se (?:requieren|necesitan|incluyen|precisan)|necesari[oa]s?|requerid[oa]s?|interesan|nodig|gewenst|vereist|belangrijk zijn|betrokken zijn|zijn betrokken|interesseren|"
    r"necessári[oa]s?|requerid[oa]s?|precis[oa]s|interessam|im umfang|in scope|dabei|enthalten|teil des|gehören|gegenstand|dans le périmètre|inclus\w*|compris\w*|concern\w+|font partie|entrent|concernent|incluid[oa]s|forman parte|entran|dentro del alcance|en el alcance|inbegrepen|binnen de scope|doen mee|horen|vallen (?:binnen|onder)|binnen|deel uit|"
    r"incluíd[oa]s|fazem parte|entram|dentro do âmbito|no âmbito|no escopo|falamos|hablamos|gaat (?:het )?(?:over|om)|draait om|trata-se|repris\w*|zijn de records|records zijn|die records|los registros|os registos|os registros|die datensätze|transferir)"
)
_COVERS = (
    r"(?:umfass\w+|betrifft|betreffen|abdeck\w*|deckt|enthält|beinhalte\w+|überträgt|übertragen|couvr\w+|comprend\w*|comporte\w*|inclu\w+|porte\w* sur|portera sur|concerne\w*|transport\w+|comprende|abarca\w*|cubr\w+|llev\w+|incluye|omvat\w*|gaat over|betreft|overbreng\w*|dekk\w*|"
    r"abrang\w+|cobr\w+|inclui\w*|leva\w*)"
)
_ONCE = r"(?:nur (?:noch )?ein ?mal|(?:maar|slechts) (?:één|een|1) (?:keer|maal)|une seule fois|(?:una|una sola) vez|uma (?:só |única )?vez)"
_ENTERED = r"(?:erfass\w*|eingegeben|eingeben|eingetippt|gepflegt|angelegt|ingegeven|ingevoerd|ingetikt|ingeven|invoeren|saisi\w*|entrée?s?|tapée?s?|met\w+|introduc\w+|captur\w+|tecle\w+|introduzid\w+|inserid\w+|digitad\w+|registad\w+)"
_ARE = r"(?:sind|ist|est|sont|es|son|is|zijn|é|são)"
_WORD_GAP = r"(?:[^.;:()]{0,120}?)"
_WHAT_WE_WANT = (  # a label before what is wanted
    r"(?:was (?:wir|ich) (?:wollen|will|brauchen|möchten?|gern hätten)|ce qu(?:e nous|['’]on|e l['’]on|e je) (?:voulons|souhaitons|veut|souhaite|aimerait|veux|souhaite)|lo que (?:queremos|quiero|necesitamos|necesito|buscamos)|"
    r"wat (?:we|wij|ik) (?:willen|wil|nodig hebben)|o que (?:queremos|quero|precisamos|pretendemos))"
)
_SHARES = lazy.pattern(  # what is said of two records or more: that both systems are to have them, that they are wanted, that the work is of them
    rf"(?<!\w)(?:{_MUST}(?!\w){_WORD_GAP}(?<!\w)(?:{_ALIKE}|{_MOVED}|{_BOTH})(?!\w)|(?:{_ALIKE}|{_MOVED})(?!\w){_WORD_GAP}(?<!\w){_MUST}(?!\w)|{_NEEDED}(?!\w)|"
    rf"{_WORK}\w*(?!\w)[^.;:()]{{0,25}}?(?<!\w){_COVERS}(?!\w)|{_WORK}\w* {_ARE}(?!\w)|{_WORK}\w* {_MUST}(?!\w){_WORD_GAP}(?<!\w){_COVERS}(?!\w)|^\W*{_WORK} (?:von|der|de|des|du|del|dos|das|van|d['’])|{_BOTH}(?!\w)|"
    rf"{_MUST}(?!\w){_WORD_GAP}(?<!\w)(?:{_ONCE}[^.;,]{{0,25}}?(?<!\w){_ENTERED}|{_ENTERED}[^.;,]{{0,25}}?(?<!\w){_ONCE})(?!\w)|"
    rf"^\W*(?:\d+[.)]\s*)?{_WHAT_WE_WANT}\s?:)",
    re.I,
)
_ALL_BUT = lazy.pattern(
    r"^\W*(?:alles|alle|tout|tous|todo|todos|tudo) (?:außer|ausser|bis auf|sauf|menos|excepto|salvo|behalve|exceto)(?!\w)",
    re.I,
)
_BESIDE = (  # words that may stand beside records in a sentence of nothing else
    r"(?:der|die|das|den|unsere?n?|und|sowie|auch|bitte|ja|nein|nicht|keine?|aber|ohne|le|la|les|l|des|du|de|d|nos|et|aussi|ainsi|que|oui|non|pas|mais|sans|merci|el|los|las|del|nuestr[oa]s|y|e|también|sí|no|nada|pero|sin|por|favor|"
    r"het|een|en|ook|onze|graag|wel|niet|geen|maar|zonder|o|a|os|as|dos|das|noss[oa]s|também|sim|não|mas|sem|só|plus|more|both|in|beide|richtungen|richtingen|dans|deux|sens|ambos|ambas|sentidos|direcciones|nos|dois|alle|alles|tout|todo)"
)
_DENIES = lazy.pattern(
    r"^\W*(?:keine?|nicht|ohne|pas(?: de| d['’])?|sans|nada de|sin|no|geen|niet|zonder|sem|não)(?!\w)[^,;:]*$|^[^,;:]*(?<!\w)(?:nicht|non|no|niet|não)\W*$",
    re.I,
)
_WORDS = lazy.pattern(r"[^\W\d_]+")
_ONLY_BESIDE = lazy.pattern(rf"{_BESIDE}", re.I)
_ONLY = lazy.pattern(
    r"^\W*(?:nur|lediglich|seulement|uniquement|juste|solo|sólo|nomás|únicamente|alleen|enkel|só|somente|apenas)(?!\w)",
    re.I,
)
_OUT = lazy.pattern(
    r"(?<!\w)(?:non plus|tampoco|auch nicht|ebenso ?wenig|ook niet|evenmin|também não|tão-?pouco|ohne|außer|ausser|bis auf|mit ausnahme|nein|sauf|excepté|hormis|à l['’]exception|à l['’]exclusion|contrairement|aucune?|inutile|non(?=\W*$)|excepto|salvo|a excepción|menos|n(?:o|ão) (?:se )?(?:deb\w+|dev\w+|tienen? que|t[eê]m (?:de|que)|hay que|hace falta|é preciso)|nada de|sin(?= (?:los |las )?\w+\W*$)|no(?= de(?:l| los| las)?\b|\W*$)|exceto|à exceção|sem(?= (?:os |as )?\w+\W*$)|"
    r"não(?= (?:d[aeo]s?|[ao]s?)\b|\W*$)|behalve|uitzondering|uitgezonderd|uitgesloten|nee|später|plus tard|más adelante|mais tarde|(?<!niet )(?<!nicht )später|in phase (?:2|zwei)|en phase 2|en la fase 2|na fase 2|in fase 2|nicht(?! (?:mehr|nur|doppelt|zweimal)\b)|kein\w*|außen vor|draußen|ausgenommen|hors|exclu\w*|(?:ne|n['’]|on)\b[^,;]{0,25}\bpas|pas (?:de|d['’]|les|besoin)|sans (?:les|la)|fuera|no (?:lo|la|los|las|le) \w+|no (?:nos interesa\w*|entra\w*|hace\w* falta|se toca\w*|quer\w+|necesit\w+|inclu\w+)|ni (?:las?|los|se)|"
    r"excluid\w+|niet(?! (?:meer|alleen|dubbel)\b)|geen|buiten|zonder|fora|não (?:nos interessa\w*|entra\w*|precisa\w*|mexe\w*|quer\w+|inclu\w+)|ninguém mexe|excluíd\w+|nem)(?!\w)",
    re.I,
)
_SHARED = (  # words of what is exchanged, or is part of the work
    r"(?:s[yi]ncron|synchron|abgleich|abzugl|übertr|überneh|übernom|überg|austausch|koppel|verb[iu]nd|transf|échang|intercamb|uitwissel|uit te w|migr|inclu|inbegr|enthalten|bestandteil|"
    r"umfang|scope|périm|portée|alcance|ámbito|âmbito|escopo|proje|proye|omvang|int[eé]gr|concern|betroffen|betrokken|mitnehm|mee\b|dabei|gewünscht|nodig|benötigt)"
)
_LEFT_OUT = lazy.pattern(  # what a title leaves out: "Nicht zu synchronisieren sind: …", "Se quedan fuera: …"
    r"^\W*(?:\d+(?:\.\d+)*\W+)?(?:[^\W\d_][\w'’-]*\s){0,3}?"
    rf"(?:(?:nicht|ne pas|n['’]est pas|non|no|niet|não)(?!\w)(?=[^:]{{0,50}}{_SHARED})(?![^:]{{0,50}}(?:vergess|verget|oubli|olvid|esque))|"
    r"(?:hors|fuera|afuera|buiten|fora|außerhalb|außen vor|draußen|exclus|excluid[oa]s?|excluíd[oa]s?|ausgeschlossen|ausgenommen|uitgesloten)(?!\w)(?! (?:de |del |da |do |der |des |d['’])?(?:tax|tva|iva|btw|horari|kantoor|geschäftszeit|oficina|saison|línea|portas)))"
    r"[^:.;]{0,40}:\s",
    re.I,
)
_STAYS_OUT = lazy.pattern(  # of which no more need be said
    r"(?<!\w)(?:non plus|tampoco|auch nicht|ebenso ?wenig|ook niet|evenmin|também não|tão-?pouco|brauchen wir nicht|nicht (?:gewünscht|benötigt|erforderlich|nötig|betroffen|relevant|anfassen|übertragen|synchronisiert)|lassen wir (?:weg|außen vor|draußen|aus)|fassen wir nicht an|interessieren (?:uns )?nicht|gestrichen|kein thema|verzichten wir|(?:soll|sollen|muss|müssen|wird|werden|darf|dürfen) nicht (?:\w+ )?(?:migriert|mitgenommen|angefasst|übertragen|synchronisiert|abgeglichen|ausgetauscht|übernommen|angebunden|benötigt)|"
    r"(?:kommen|folgen) (?:erst )?(?:später|20\d\d|in phase)|(?:vielleicht )?später\W*$|in phase (?:2|zwei)|ne (?:sont|font|sera|seront|doit|doivent|devra|devront) pas|n['’]est pas (?:repris|concern|inclus|à repr)\w*|bleib(?:t|en) (?:weiter(?:hin)? |nur |alle )?(?:in|im|bei)|ne nous \w+ pas|ne touche pas|n['’]y touche|n['’](?:entrent|avons) pas|pas besoin|hors|laissez|viendront plus tard|peut-être plus tard|en phase 2|suivront|(?:ont été|sont) (?:retirée?s|écartée?s|supprimée?s)|inutile|aucun besoin|restent (?:dans|en|chez)|"
    r"no (?:será[n]? |hacen falta|entran|forman parte|son necesari[oa]s|necesitamos|queremos|toquen|van|se \w+|deben \w+|nos interesan|están incluid[oa]s)|dej(?:amos|en) fuera|vendrán después|más adelante|seguirán en|en la fase 2|se (?:han quitado|quedan)|"
    r"hebben we niet nodig|niet (?:nodig|meenemen|inbegrepen|gewenst)|laten we (?:weg|buiten|erbuiten)|laat \w+ erbuiten|(?:doen|horen er|hoeven|moeten|interesseren ons|maken) (?:niet|geen)|word(?:t|en) niet (?:\w+ )?(?:overgenomen|gemigreerd|meegenomen|gekoppeld|overgezet)|komen later|misschien later|in fase 2|geschrapt|vallen (?:er)?buiten|blijven (?:er)?buiten|blijven (?:in|waar)|blijven we af|volgen in|"
    r"não (?:serão|será|vai|vão|entram|fazem parte|precisamos|são (?:precis|necess)\w+|mexam|devem \w+|se \w+|nos interessam|queremos|vão|estão incluíd\w+)|deix(?:amos|em) [^.;]{0,25}fora|virão depois|(?:talvez )?mais tarde|seguem em|na fase 2|foram retirad\w+|ficam (?:como|n[oa]|onde)|ninguém mexe|gehör\w+ nicht (?:dazu|hierher)|(?:sont|est|son|están|sind|zijn|são|estão|ficam|quedan) (?:exclue?s?|excluid[oa]s|excluíd[oa]s|ausgeschlossen|ausgenommen|uitgesloten)|quedan? afuera|bleib\w* (?:\w+ )?(?:außen vor|draußen|wo sie)|nicht (?:teil|gegenstand|im umfang)|(?:hors|en dehors) (?:du |de |de la )?(?:périmètre|champ|projet|portée|mandat)|restent? (?:hors|de côté|où)|on n['’]y touche pas|"
    r"no entran?|queda\w* fuera|fuera de(?:l)? (?:alcance|proyecto)|ni (?:las?|los) toqu\w+|doen we niet(?: mee)?|(?:hoort|horen) (?:er )?niet (?:bij|tot|in)|vall?en buiten|valt buiten|blij\w+ buiten|hoe(?:ft|ven) niet|buiten (?:de )?scope|"
    r"fica\w* (?:de )?fora|fora d[oe] (?:âmbito|escopo|projet?o)|ninguém mexe|não entram?)(?!\w)",
    re.I,
)
_SETS_OFF = lazy.pattern(  # what sets a transfer off is none of what is transferred
    r"^\W*(?:wenn|sobald|quand|dès que|lorsque|cuando|en cuanto|al \w+se|zodra|wanneer|als (?:de|een|het)|quando|assim que)(?!\w)",
    re.I,
)
_TODAY = lazy.pattern(
    r"(?<!\w)(?:heute|derzeit|momentan|bisher|manuell|von hand|händisch|tippt\w*|abtippt|aujourd['’]hui|actuellement|à la main|ressaisi\w*|recopi\w+|hoy|ahora|ahorita|actualmente|a mano|teclea\w*|captura|nu\b|momenteel|handmatig|met de hand|overtypt|"
    r"hoje|atualmente|à mão|na mão|redigit\w+|copia)(?!\w)",
    re.I,
)
_PART = lazy.pattern(
    r"[;:]\s|,\s(?!(?:evenals|alsook|ebenso|wie auch|de même|ainsi que|así como|igual que|assim como|bem como|tal como)\b)|\s\(|\)|\s(?:aber|jedoch|mais|pero|maar|mas|porém)\s"
)
_NUMBERED = lazy.pattern(r"\d[\d.,  ]*\s(?:\w+\s)?$")  # a count of them, which is no scope
_TOPIC = lazy.pattern(  # what only names a record, of which the next part says something: "Quanto às faturas, …", "Die Rechnungen, …"
    r"(?<!\w)(?:quant? (?:aux?|à|às|aos?)|quanto (?:às?|aos?)|en cuanto a(?:l)?|respecto (?:a|de)(?:l)?|pour ce qui (?:est|concerne) (?:de|des|du)?|concernant|was|angeht|betrifft|bezüglich|hinsichtlich|wat|betreft|qua|aangaande|relativamente (?:às?|aos?)|no que (?:toca|respeita) (?:às?|aos?)|lo de|sobre)(?!\w)",
    re.I,
)
_OPEN = lazy.pattern(  # that a record may come in is not decided
    r"(?<!\w)(?:nachdenken|überlegen|noch (?:offen|nicht (?:entschieden|klar|sicher))|réfléchi\w*|pas encore (?:décidé|sûr\w*|clair)|(?:aún|todavía)\b[^.;]{0,25}\b(?:pensar|pensarlo|decidi\w+|claro|sé)|nadenken|nog niet (?:beslist|zeker|duidelijk)|nog (?:open|te bekijken)|"
    r"ainda\b[^.;]{0,25}\b(?:pensar|decidi\w+|certo|sei)|(?:à|a|por) (?:voir|ver|decidir|definir)(?=\W*$))(?!\w)",
    re.I,
)
_FEWEST = 2  # records of a sentence that says by weaker words that they are shared
_LONGEST = 260  # characters of a sentence that draws a scope


def scope_abroad(body: Body, registers: Registers, cues: Cues) -> None:
    """Enters the records that the sentences of a brief want exchanged, and those that they leave out."""
    for passage in body.passages:
        words = body.text[passage.start : passage.end]
        if (
            not body.is_abroad(passage.start)
            or passage.fact
            or passage.heading.mood
            or len(words) > _LONGEST
            or words.rstrip().endswith("?")
        ):
            continue
        language = body.language_at(passage.start)
        if language in LANGUAGES and not (_TODAY.search(words) or _STAYS_OUT.search(words)):
            for name, _ in records_wanted(words, language):
                for key, named in cues.scopes.items():
                    if any(name == choice for choice, _, _ in named.names.things):
                        _enter(registers, key, name, body.whole(passage, "stated"))
        wanted = bool(
            _ANNOUNCES.search(words)
            or _BECOMES.search(words)
            or _MADE_THEN.search(words)
            or _ONLY.search(words)
            or _INCLUDED.match(words)
        ) or _shares(words, passage, cues)
        asked = passage.heading.fact  # "Quelles données ?", and below it "Clients et factures"
        wanted = wanted or (asked is not None and asked.key in cues.scope)
        left = _LEFT_OUT.match(words) or _denies(words, cues)
        if not (wanted or left or _STAYS_OUT.search(words) or _OPEN.search(words)) or _TODAY.search(words):
            continue
        for key in cues.scope:
            choices = cues.choices.get(key)
            for name, start, end in choices.places(Said.of(words)) if choices else ():
                if _NUMBERED.search(words, 0, start):
                    continue
                first = max((cut.end() for cut in _PART.finditer(words, 0, start)), default=0)
                last = next((cut.start() for cut in _PART.finditer(words, end)), len(words))
                last = _with_comment(words, first, last, cues)
                if _OPEN.search(words, first, last):
                    _enter(registers, key, name, body.whole(passage, "hedged"))
                    continue
                out = left or (_OUT if wanted else _STAYS_OUT).search(words, first, last)
                if out or (wanted and not _SETS_OFF.match(words[first:last])):
                    _enter(registers, key, name, body.whole(passage, "out of scope" if out else "stated"))


def _with_comment(words: str, first: int, last: int, cues: Cues) -> int:
    """Where the part of a sentence ends that only names records, with the part behind it that says something of them."""
    rest = _TOPIC.sub(" ", words[first:last])
    if last == len(words) or not _says_no_more(rest, _named(rest, cues)):
        return last
    begins = _PART.match(words, last)
    behind = begins.end() if begins else last
    ends = next((cut.start() for cut in _PART.finditer(words, behind)), len(words))
    return last if _named(words[behind:ends], cues) else ends


def _enter(registers: Registers, key: str, name: str, clause: Clause) -> None:
    """Enters a record, and takes back that it is negated, where only another part of its sentence is."""
    place = key, name.casefold()
    left = registers.excluded.get(place)
    if clause.mood == "stated" and left and left.why == "negated" and clause.start <= left.start < clause.end:
        del registers.excluded[place]
    if clause.mood == "out of scope" or place not in registers.excluded:
        registers.put(key, name, clause)


def _shares(words: str, passage: Passage, cues: Cues) -> bool:
    """Whether a sentence names two records or more and says in other words that both systems are to have them, or says
    nothing else."""
    named = _named(words, cues)
    if len({name for name, _, _ in named}) < _FEWEST:
        return False
    if _SHARES.search(words) or _ALL_BUT.match(words):
        return True
    return not passage.heading.fact and words.rstrip()[-1:] in (".", "!") and _says_no_more(words, named)


def _denies(words: str, cues: Cues) -> re.Match[str] | None:
    """What a sentence denies a record by that says nothing else: "Keine Rechnungen."; None where it says more."""
    denied = _DENIES.match(words)
    named = _named(words, cues) if denied else []
    return denied if named and _says_no_more(words, named) else None


def _named(words: str, cues: Cues) -> list[tuple[str, int, int]]:
    return [place for key in cues.scope if key in cues.choices for place in cues.choices[key].places(Said.of(words))]


def _says_no_more(words: str, named: Sequence[tuple[str, int, int]]) -> bool:
    rest = words
    for _, start, end in sorted(named, key=lambda place: -place[1]):
        rest = f"{rest[:start]} {rest[end:]}"
    return all(_ONLY_BESIDE.fullmatch(word) for word in _WORDS.findall(rest))
