"""How it is with a product that a sentence in German, French, Spanish, Dutch or Portuguese names: whether it is there, was,
may come, is left out, or is somebody else's.

The words are those of labels ("Abgelöst: Sage 50", "Em avaliação: Zendesk") and those of prose ("O Primavera, que tivemos até
2023, foi desligado"). They are said of the part of a sentence in which the product stands, and of all of it where it names
no other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from inwriting.reading.moods.moved_abroad import moved_abroad
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import OUT_OF_THE_DOOR

_OVER = r"20(?:[01]\d|2[0-5])"  # a year that is over
_SYSTEM = r"(?:erp|crm|\w*system\w*|systèmes?|sistemas?|systeem|software|programa|programm|logiciel|outil|pakket|shop|onlineshop|webshop|boutique|tienda|loja|kassa|caisse|buchhaltung|boekhouding)"
_LAST_YEAR = (  # said of what was so then: "Zoho fue el año pasado", "war letztes Jahr"
    r"(?:(?:war|waren) (?:noch )?(?:letztes|voriges|vorletztes) jahr|c['’]était (?:l['’]an(?:née)? derni(?:er|ère)|avant)|(?:fue|era|eran) (?:el|lo d?el) (?:año pasado|curso pasado)|(?:was|waren) (?:vorig|verleden) jaar|(?:foi|era|eram) (?:n?o )?ano passado)"
)
_LAST_SEASON = (  # until which something was: "hasta la campaña pasada era Navision", "tot vorig seizoen was dat Unit4"
    r"(?:bis (?:zur |zum )?(?:letzte[nrms]?|vorige[nrms]?|vergangene[nrms]?) (?:saison|ernte|kampagne|sommer|winter|herbst|frühjahr|frühling|jahr|geschäftsjahr|monat|woche)|"
    r"jusqu['’](?:à |au )?(?:la |l['’])?(?:campagne|saison|récolte|hiver|été|automne|printemps|rentrée|année|an|exercice|mois|semaine) (?:derni(?:er|ère)|passée?|précédente?)|"
    r"hasta (?:el |la )?(?:campaña|temporada|cosecha|invierno|verano|otoño|primavera|ejercicio|mes|semana|curso) (?:pasad[oa]|anterior)|"
    r"tot (?:het )?(?:vorige?|afgelopen|verleden) (?:seizoen|oogst|campagne|zomer|winter|najaar|herfst|voorjaar|jaar|boekjaar|maand|week)|"
    r"até (?:à |ao |a |o )?(?:campanha|safra|colheita|época|temporada|inverno|verão|outono|primavera|exercício|mês|semana|vindima) (?:passad[oa]|anterior))"
)
_SWITCHED_OFF = (  # "que se apagó en agosto", "qu'on a éteint", "que se desligou"
    r"(?:(?:a été |avons |a |est )éteinte?s?|éteinte?s? (?:en|depuis)|débranch(?:é|ons)\w*|se apag(?:ó|aron)|se desconect(?:ó|aron)|desconectamos|se desativou|desligou-se|se desligou|desligámos|desligamos|desligaram|apagámos)"
)
_PAST = lazy.pattern(
    rf"\b(?:{_LAST_YEAR}|{_LAST_SEASON}|{_SWITCHED_OFF}|(?:se|los?|las?) dio de baja|se dieron de baja|(?:ist|sind) seit [^.;,()]{{2,20}} (?:zu|dicht|aus)(?=\W|$)|(?:is|zijn) (?:al|sinds|nu) [^.;,()]{{2,20}} (?:dicht|uit)(?=\W|$)|(?:está|están|estão) (?:fechad|cerrad)[oa]s?|ist (?:jetzt |nun |längst )?geschichte|c['’]est (?:bien )?terminé|poubelle|murió|morreu|aposentad[oa]|afgevallen|abgel(?:öst|oest)\w*|abgeschaltet\w*|abgeschafft\w*|ausgemustert\w*|stillgelegt\w*|(?:haben wir|wurden?|ist|sind) (?:\w+ ){{0,5}}?(?:eingestellt|geschlossen|aufgegeben|gekündigt|beendet|abgebrochen|gestoppt)|(?:a|ont) été fermée?s?|(?:est|sont) fermée?s? (?:depuis|en 20)|se cerr(?:ó|aron) (?:en|el|hace)|(?:está|están) cerrad[oa]s? desde|(?:is|zijn|werd|werden) (?:in 20\d\d|sinds \w+|vorig jaar|[^.;,]{{0,15}}) ?gesloten|gekündigt|altsystem\w*|nicht mehr|"
    rf"(?:ehemalig|früher|alt|vorig)\w* {_SYSTEM}|bis (?:ende |anfang |mitte )?(?:{_OVER}|letzte[sn] jahr|vorletzte[sn] jahr|vor (?:kurzem|\w+ jahren|\w+ monaten))|gelöscht|verabschiedet|durch \w+ ersetzt|ersetzt durch|früher|ehemals|vormals|"
    rf"c['’]est fini|abandonn[ée]e?s?|arr[êe]té\w*|d[ée]sactiv[ée]e?s?|remplacé\w*|r[ée]sili[ée]e?s?|d[ée]branch[ée]e?s?|l['’]ancien(?:ne)?|ancien(?:ne)? {_SYSTEM}|n['’]utilis\w+ plus|n['’]est plus|n['’]existe plus|ne sert plus|plus utilisé\w*|avons (?:fermé|quitté|lâché)|"
    rf"jusqu['’](?:en {_OVER}|à l['’]an(?:née)? derni(?:er|ère))|archivé\w*|dans le temps on avait|davor (?:war|waren|hatten|lief|nutzten|arbeiteten|gab)|(?:avant|auparavant)(?: ça| cela)?,? (?:c['’]était|on avait|nous avions|on était)|daarvoor (?:was|hadden|werkten|draaide|zat)|antes (?:era|eran|estaba|teníamos|tínhamos|eram)|écarté\w*|"
    rf"(?:dad[oa]s?|dimos) de baja|apagad[oa]s?|apagamos|(?:lo|la|los|las) (?:quitamos|retiramos|cerramos|cancelamos|jubilamos|abandonamos)|desactivad[oa]s?|sustituid[oa]s?|reemplazad[oa]s?|abandonad[oa]s?|descartad[oa]s?|"
    rf"(?:antigu[oa]|anterior) {_SYSTEM}|{_SYSTEM} (?:antigu[oa]|anterior)|anteriormente|antes (?!del?\b|da\b|do\b|dos\b|das\b|que\b)|ya no|dejamos de|dejó de|hasta (?:el año )?(?:{_OVER}|pasado|hace)|hasta el año pasado|teníamos|usábamos|tuvimos|"
    rf"niet meer|uitgezet|stopgezet|opgezegd|afgeschaft|uitgefaseerd|vervangen door|(?:vorige?|oude?|voormalige?) {_SYSTEM}|vroeger|voorheen|tot (?:{_OVER}|vorig jaar|voor kort)|{OUT_OF_THE_DOOR}|ficou para trás|haben wir (?:\S+ ){{0,3}}?aufgehört|hebben (?:we |wij )?(?:(?-i:[A-Z])[\w.-]*|\d+)(?: (?:(?-i:[A-Z])[\w.-]*|\d+)){{0,2}} gehad|(?:haben|hebben|zijn) (?:wir|we|wij) (?:\S+ ){{0,4}}?(?:verlassen|verlaten|aufgegeben|opgegeven|weggedaan|weggegeben|ingeruild|eingetauscht|achtergelaten)\b|afgewezen|hadden we|zijn we (?:\S+ ){{0,3}}?gestopt|"
    rf"desligad[oa]s?|desativad[oa]s?|descontinuad[oa]s?|encerrad[oa]s?|(?:cancelou|cancelamos|cancelámos)(?! (?:um|uma|o|a|os|as)\b)|substituíd[oa]s?|abandonámos|deix(?:ou|amos|ámos) de|já não|não (?:é|está) mais|não usamos mais|largamos|a gente (?:já )?(?:largou|abandonou|tirou|descartou|aposentou)|"
    rf"antig[oa] {_SYSTEM}|{_SYSTEM} antig[oa]|até (?:{_OVER}|(?:ao|o) ano passado|há pouco)|(?:eu )?já cancelei|recusad[oa]s?|(?:vertrag|contrat|contrato|contract|abo|abonnement)\b[^.;]{{0,30}}? (?:terminé|expiré|échu|terminó|venció|terminou|venceu|beëindigd|verlopen|beendet|ausgelaufen|(?:ist|wurde) gekündigt)|lâché|plus personne n['’]\w+|ya nadie l?[oa]? ?(?:usa|abre|toca)|nadie (?:lo |la )?(?:usa|abre) ya|(?:já ninguém|ninguém mais|ninguém já) (?:o |a )?(?:usa|abre)|ne (?:sert|servent) plus|ne sert qu['’](?:à|aux)|olvidado|esquecido|enterré\w*|descart(?:ou|amos|ámos|aron|ó)|"
    r"(?:test|prob|mir|experiment|evalu|avali|vi)\w+ [^.;,]{0,30}?(?:y|e|mas|pero) (?:no (?:nos|lo|la|me) \w+|não (?:gost|serv|conven|nos)\w*)|sans suite|on a dit non|(?:foi|fue|era) (?:el|o|da|de la) (?:anterior|antigo|antiguo)|foi-se embora|recusámos|recusamos|rechazamos|(?:nous )?(?:l['’]avons|avons) refusé|previamente|estábamos en|estávamos n[oa]|tivemos|tínhamos|usávamos|rejeitad[oa]s?|abgelehnt|verworfen|"
    # as one says it of what was thrown out
    r"(?:r?aus|hinaus|weg)(?:geflogen|geworfen|geschmissen)|eingestampft|(?:da|davon) ist nichts mehr (?:drin|da|übrig)|(?:verlassen|aufgegeben) haben|hatten wir|mise? à la porte|virée?s?|jetée?s?|(?:dont |en )?il ne reste (?:plus )?rien|"
    r"(?:lo|la) (?:echamos|tiramos|dejamos)|(?:no|ya no) queda nada|desde que dejamos|(?:foi|foram) à vida|(?:deitámos|deitamos|jogamos|jogámos) fora|não resta nada|"
    r"(?:buiten|eruit|weg)(?:gevlogen|gezet|gegooid|gedaan)|overboord|niets meer (?:van )?over|afscheid (?:genomen|namen))\b|\b(?:on a|nous avons|j['’]ai) (?:déjà |aussi |longtemps )?eu (?:le |la |l['’])?(?=(?-i:[A-Z]))(?![^.;]*\b(?:toujours|encore|gardé)\b)|^\W*(?:dejamos|deixámos|deixamos|abandonamos|abandonámos) (?:el |o )?(?-i:[A-Z])",
    re.I,
)
MONTHS = (
    r"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|sommer|herbst|winter|"
    r"janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    r"januari|februari|maart|mei|augustus|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)"
)
_AHEAD = r"20(?:2[7-9]|[3-9]\d)"
_TO_COME = (  # what the writer's company will change to, or may; "pasar los pedidos a Odoo" is said of orders
    rf"ab (?:(?:dem|mitte|ende|anfang) )?(?:\d{{1,2}}\.(?:\d{{1,2}}\.| ))?(?:nächste\w*|kommende\w*|(?:{MONTHS} )?{_AHEAD}|{MONTHS}(?! 20))|"
    rf"(?:wir (?:\w+ )?(?:wechseln|steigen|migrieren)|(?:wechseln|steigen|migrieren) wir) (?:[\w.]+ ){{0,4}}?(?:zu|auf|nach)(?= (?-i:[A-Z]))|(?<!dazu )(?<!hinzu )kommt (?:wohl |dann |vielleicht |ja |neu )?(?=(?-i:[A-Z]))|"
    r"(?:va|vais|vont|allons|voulons|veut|voudrait|souhaitons|comptons|pensons|prévoyons de|devons|devrions|pourrions|pourrait) (?:\w+ )?(?:(?:passer|migrer|basculer) (?:bientôt |tous |tout |ensuite )?(?:à|sur|vers|chez)|adopter|acheter)|"
    r"(?:passer|migrer|basculer)(?:ons|a|ait|ions) (?:\w+ )?(?:à|sur|vers|chez)|(?:prendr|adopter|achèter)(?:ons|a)|"
    r"(?:vamos|va|van|voy|queremos|quieren|quiere|pensamos|planeamos|esperamos|podríamos) (?:a )?(?:(?:pasar|migrar|cambiar|mudar)(?:nos)? (?:a|al|hacia)|adoptar|contratar|comprar)|"
    r"(?:pas|migr|cambi|mud)(?:aremos|emos) (?:a|al|hacia)|(?:adopt|compr|contrat)aremos|"
    r"(?:(?:we|wij) gaan|gaan (?:we|wij)) (?:(?:in 20\d\d|dan|later|volgend jaar|binnenkort|ook|misschien) )?(?:naar|over op|over naar)|(?:overstappen|overgaan|migreren|switchen) (?:op|naar)|komt er|wellicht|"
    r"(?:vamos|vai|vão|queremos|pretendemos|podemos|havemos de) (?:(?:passar|mudar|migrar) para|adotar|adoptar|contratar|comprar)|(?:pass|mud|migr)(?:aremos|emos) para|(?:adot|compr|contrat)aremos"
)
_PLANNED = lazy.pattern(
    r"\b(?:hay quien (?:quiere|propone|pide|prefiere|dice)|hay quienes (?:quieren|proponen)|il y en a qui (?:veulent|voudraient|rêvent)|(?:manche|einige|die einen|der eine|ein paar leute) (?:hier )?(?:wollen|will|möchten?|wünschen)|(?:sommigen|de een|enkelen) (?:willen|wil)|há quem (?:queira|proponha|prefira|diga)|wunschliste|lista de (?:deseos|desejos)|verlanglijst(?:je)?|liste de souhaits|(?:queda|quedan|fica|ficam) para (?:más adelante|mais tarde|depois)|in prüfung|wir prüfen|prüfen wir|evtl|ggf|evaluieren|in evaluation|im gespräch|überlegen|erwägen|vielleicht|eventuell|irgendwann|angedacht|in der (?:engeren )?(?:aus)?wahl|zur (?:aus)?wahl|im rennen|zwischen (?=(?-i:[A-Z]))|wir entscheiden (?:uns )?(?:im|zwischen)|entschieden wird|en lice|le choix tombera|nous choisi(?:ssons|rons)|elegi(?:mos|remos) (?:en|entre)|decidi(?:mos|remos) (?:en|entre)|(?:we|wij) kiezen|(?:moeten|gaan) kiezen|in de running|a escolha (?:é|será)|escolhe(?:mos|remos) (?:em|entre)|na corrida|umsteigen|probeweise|"
    r"zur probe|zum test|en démo|à l['’]étude|à l['’]essai|en cours d['’]évaluation|en évaluation|évaluons|étudi(?:ons|é)|envisag\w+|peut-être|un jour|éventuellement|en test|aimerions|"
    r"en evaluación|evaluando|evaluamos|en estudio|estudiando|a prueba|en prueba|quizás?|tal vez|a lo mejor|algún día|"
    r"in evaluatie|evalueren|in onderzoek|onderzoeken|overwegen|overweging|bekijken|misschien|ooit|eventueel|op proef|stappen (?:we )?(?:\w+ ){0,4}over|"
    rf"{_TO_COME}|"
    rf"(?:prévue?s?|previst[oa]s?|vorgesehen|geplant|gepland|planead[oa]s?|planejad[oa]s?) (?:(?:en|pour|para|voor|in|im|für|em) )?(?:(?:la|o|el|le|l['’]) ?)?(?:{_AHEAD}|{MONTHS}|próxim|prochain|volgend|nächst)|(?:für|in) (?:{MONTHS} )?{_AHEAD} (?:vorgesehen|geplant|gepland)|{_AHEAD} (?:führen|wechseln|steigen|bekommen|kaufen|holen|gaan|voeren) (?:wir|we)|"
    r"(?:wir|we) testen|testen (?:wir|we)|testons|pensando e[nm]|(?:proef|pilot|pilote|piloto|pilotprojekt) (?:mit|met|de|do|com|con|avec)|(?:noch|nog) (?:\w+ )?(?:diskutiert|beraten|besproken)|fase 2|phase 2|^\W*(?:plus tard|más adelante|mais tarde|später|depois),|"
    r"em avaliação|em estudo|avaliando|avaliamos|a avaliar|em teste|talvez|quem sabe|um dia|ponderamos|pensamos em|adot(?:emos|armos|ar)|"
    r"de olho n[oa]|por ora só|só de conversa|admite-se que|venha a|dar lugar a|hipótese|hypothèse|hypothese|aufschwatzen|possible? nachfolger|mögliche[rn] nachfolger|(?:als|comme|como|as) (?:möglichen|possible|posible|possível|mogelijke?) \w+|ooit kan|(?:bekijkt|prüft|évalue|evalúa|estuda|onderzoekt) (?:of|ob|si|se)\b|estuda-se|testet|teste|prueba|estamos mirando|regarde|verslunk|puede ser algún día|(?:nos|me) ofrece\w*|nous propose\w*|biet(?:et|en) uns|biedt ons|(?:nos|me) oferece\w*)\b|"
    # "Ahora queremos HubSpot", and nothing else
    r"\b(?:queremos|nous voulons|on veut|(?:wir|we|wij) (?:wollen|willen)|(?:wollen|willen) (?:wir|we|wij)) (?:o |el |le |das )?(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z0-9])[\w-]*)*[.!]\W*$|"
    # what a label alone says
    r"^\W*(?:\d+[.)]\s*)?(?:geplant\w*|vorgesehen\w*|perspektivisch|langfristig|nice[- ]to[- ]have|wünschenswert\w*|à (?:long )?terme|souhaitable|en perspective|a (?:futuro|largo plazo)|deseable|no futuro|a (?:longo )?prazo|desejável|op (?:lange )?termijn|wenselijk|künftig\w*|zukünftig\w*|prévu\w*|futur\w*|previst[oa]s?|planejad[oa]s?|planead[oa]s?|gepland\w*|toekomstig\w*|kandidat\w*|candidat\w*|pilot\w*|wunsch\w*|evaluierung|évaluation|evaluación|evaluatie|avaliação)\b[^:.;]{0,30}:",
    re.I,
)
_CHANGES_TO = lazy.pattern(rf"(?<!\w)(?:{_TO_COME})(?: (?:o|el|la|le|de|het|das))? ?$", re.I)
_ASKED_FOR = r"(?:umfasst|inbegriffen|gefragt|gefordert|inbegrepen|gevraagd|compris[e]?|inclus[e]?|concernée?s?|demandée?s?|incluid[oa]s?|contemplad[oa]s?|abrangid[oa]s?|pedid[oa]s?)"
_OUT = lazy.pattern(
    r"\b(?:on|nous) n['’]y touche(?:ra|rons|ons)? pas\b|\bn['’]y touchez pas\b|\b(?:sa|leur) propre passerelle\b|\bfica p(?:a)?ra (?:a )?fase (?:2|dois|seguinte)\b|\bfora d(?:este|esta|esse|essa|o|a) (?:orçamento|projeto|pedido|proposta|trabalho|consulta|contrato|encomenda)\b|\b(?:hors|fuera de|außerhalb|buiten) (?:de )?(?:l[ea] |l['’]|cette |ce |este |esta |est[ea]s |del? |dieser |dieses |der |des |deze |dit |die )?(?:présente )?(?:demande|consultation|encargo|pedido|solicitud|consulta|trabajo|anfrage|auftrags?|aanvraag|uitvraag)\b|"
    rf"\b(?:nicht|niet|non|pas|no|não) (?:está |é |está[n] |(?:mit )?)?{_ASKED_FOR}\b|\bno va (?:en esto|aquí|en este)\b|\bnão é para aqui\b|"
    r"(?:(?<!nicht )\bvergessen sie\b(?![^.;]*\bnicht\b)|\bvergeet\b(?![^.;]*\bniet\b)|(?<!n['’])\boubliez\b|(?<!no )(?<!no se )\bolviden?\b|(?<!não )\besqueçam\b|\bpas besoin d|\binutile d|\baucune? (?:interface|liaison|connexion|lien)|\b(?:tout|tous|todo|tudo|alles) (?:sauf|menos|excepto|außer|behalve|exceto)\b|\b(?:met uitzondering van|mit ausnahme von|à l['’]exception d|a excepción de|à exceção d|com exceção d)|\ben dehors d|\bnicht (?:im|teil|bestandteil|gegenstand)\b|\bausgenommen\b|\bausgeschlossen\b|\baußen vor\b|\baußerhalb\b|\bnicht betroffen\b|\bbetrifft uns (?:\w+ )?nicht\b|\bnicht einbeziehen\b|"
    r"\bhors (?:de |du )?(?:portée|périmètre|champ|projet|sujet|scope|lot|mandat|mission)|\bexclu(?:s|e|es)?\b|\bnon inclus\w*|\bpas concerné\w*|"
    r"\bfuera de(?:l)? (?:alcance|proyecto|ámbito|perímetro)|\bexcluid[oa]s?\b|\bno (?:incluid[oa]s?|entra\w*|forma parte)|\bqueda\w* fuera|\b(?:se )?quedan? al margen|\brestent? à l['’]écart|\bficam? (?:à margem|de lado)|\blaissez [^.;]{0,25}tranquille|\bdej[ae]n? [^.;]{0,25}en paz|\bdeixem? [^.;]{0,25}em paz|"
    r"\bval(?:t|len) (?:er)?buiten|\bbuiten (?:de |het |dit )?(?:scope|project|traject|opdracht|bereik|omvang)|\bniet in (?:de )?scope|\bniet inbegrepen|\buitgesloten|\bhoort er niet bij|\bblijft buiten|"
    r"\bfora d[oe] (?:escopo|âmbito|projeto|projecto|perímetro)|\b(?:nicht (?:mit)?zählen|zählt (?:\w+ )?nicht(?: mit)?|ne pas compter|ne compte(?:z)? pas|no (?:lo |la )?(?:cuent\w+|contar)|niet mee(?: ?te)? ?tellen|telt niet mee|não (?:conta\w*)|muss nicht (?:mit|rein)|hoeft niet (?:mee|erbij)|(?:no|não) (?:lo |la )?(?:hace falta|é preciso)|n['’]est pas nécessaire)\b|\bexcluíd[oa]s?\b|\bnão (?:inclui\w*|incluíd[oa]s?|entra\w*|faz parte)|\bfica\w* (?:de )?fora)",
    re.I,
)
_OF_THE_FAMILY = (  # of the writer's company, and those who do a part of its work elsewhere
    r"(?:wirtschaftsprüfer\w*|consœurs?|confrères?|collega-bedrij\w+|auditeurs?|auditors?|auditor(?:es|a)?|revisores|konzern in|gruppe in|groupe (?:à|en)|grupo e[nm]|groep in|nachbar\w*|voisins?|voisine|vecin[oa]s?|vizinh[oa]s?|buren|buurman|schwager|schwägerin|beau-frère|cuñad[oa]|zwager|cunhad[oa]|schwesterfirm\w+|schwestergesellschaft\w*|schwesterunternehmen|muttergesellschaft\w*|mutterkonzern\w*|konzernmutter|tochter(?:gesellschaft|firma|unternehmen)\w*|steuerberat\w+|wirtschaftsberat\w+|steuerbüro|treuhänder\w*|gesellschafter\w*|"
    r"maison[- ]mère|société (?:mère|sœur|soeur)|filiale\w*|expert-comptable|comptable|fiduciaire|secrétariat social|actionnaire\w*|cabinet (?:comptable|d['’]expertise)|franchiseur|"
    r"casa matriz|matriz|empresa (?:hermana|irmã)|(?:sister|parent|mother|holding)[- ]?(?:company|firm)|holding|filial|gestoría|asesoría|contadora externa|contador externo|contador|accionistas?|estudio contable|franquiciador\w*|"
    r"moeder(?:bedrijf|maatschappij)|zuster(?:bedrijf|maatschappij|firma)|dochter(?:bedrijf|onderneming|maatschappij)|boekhoudkantoor|aandeelhouder\w*|sociaal secretariaat|accountant(?:skantoor)?|bedrijf dat we (?:\w+ ){0,3}(?:overnamen|kochten)|"
    r"casa-mãe|empresa-mãe|participada|acionista\w*|contador|contabilista|escritório (?:de contabilidade|contábil))"
)
_TRADING = (
    r"(?:lieferant\w*|zulieferer\w*|händler\w*|vertriebspartner\w*|hersteller\w*|dienstleister\w*|spediteur\w*|spedition|agentur|nachbar\w*|wettbewerber\w*|mitbewerber\w*|"
    r"fabricants?|fournisseur\w*|grossistes?|mayoristas?|mandante|groothandel\w*|großhandel\w*|fabrikant\w*|fabricantes?|revendeur\w*|distributeur\w*|transporteur\w*|prestataire\w*|sous-traitant\w*|concurrent\w*|proveedor\w*|distribuidor\w*|transportista\w*|competidor\w*|"
    r"leverancier\w*|dealer\w*|vervoerder\w*|fornecedor\w*|transportadora\w*|revend\w+|montadora\w*|concorrent\w*)"
)
_CARE_OF = r"(?:relations?|gestion|suivi|fichiers?|base|service|données|atención|gestión|relación|relaciones|base|soporte|servicio|relação|gestão|atendimento|apoio|suporte|serviço)"  # a house's work for its clients
_OURS = r"(?:unser\w{0,2}|ein\w{0,2}|mein\w{0,2}|notre|nos|une?|d['’]un|mon|ma|mi|nuestr[oa]s?|una|ons|onze|een|mijn|noss[oa]s?|uma?|meu|minha)"
_THE = rf"(?:{_OURS}|beim|vom|chez|bij|de[rsnm]|die|das|le|la|les|l['’]|du|el|los|las|del|de|het|o|a|os|as|do|da)"
_BIGGEST = r"(?:(?:größte[nr]?|grösste[nr]?|wichtigste[nr]?|plus gros|principal|plus grand|premier|erste[nr]?|primer|eerste|primeiro|mayor|grootste|belangrijkste|maior|neue[nr]?|nouveau|nuevo|nieuwe|novo) )?"
_USES = (
    r"(?:arbeitet|arbeiten|nutzt|nutzen|verwendet|verwenden|bucht|verlangt|verlangen|schickt|utilis\w+|travaill\w+|demande\w*|exige\w*|impose\w*|"
    r"usan?|utilizan?|trabajan?|llevan?|piden?|exigen?|gebruik\w*|werkt|werken|vraagt|eist|draait|trabalham?|pede[m]?)"
)
_FORMER_JOB = (  # where the writer worked once
    r"(?:(?:mein\w{0,2}|mon|ma|mi|mijn|(?:o |a )?(?:meu|minha)) (?:alte[nrms]?|früher\w*|ehemalige\w*|letzte[nrms]?|vorherige\w*|ancien(?:ne)?|dernier|dernière|précédente?|antigu[oa]|anterior|últim[oa]|vorige|vroegere|oude|laatste|antig[oa]) "
    r"(?:firma|arbeitgeber|arbeitsstelle|job|stelle|unternehmen|chef|employeur|boîte|entreprise|société|poste|patron|empresa|jef[ea]|trabajo|empleo|werkgever|bedrijf|baas|baan|werk|emprego|patrão|patroa|trabalho)|"
    r"(?:mon|ma|mi|minha|meu) (?:employeur|boîte|entreprise|emploi|poste|empresa|trabajo|empleo|puesto|emprego|trabalho) (?:précédente?|d['’]avant|anterior)|"
    r"(?:n[oa]|en el|dans (?:un|l['’]|le)) ?(?:emprego|trabalho|cargo|empleo|trabajo|puesto|emploi|poste) (?:anterior|précédent)|"
    r"(?:im|in (?:der|de|een|het|einem|einer)|beim|bij de) (?:letzten|vorigen|früheren|alten|vorige|vroegere|laatste|oude) (?:job|stelle|arbeitgeber|baan|werkgever|job|betrekking|firma meines))"
)
_RIVAL = r"(?:concurrent|competidor\w*|concorrente\w*|wettbewerber\w*|mitbewerber\w*|konkurrent\w*|konkurrenz|competencia|concorrência)"
_THEY = r"(?:die|sie|dort|eux|ils|elles|là-bas|ellos|ellas|allí|zij|ze|daar|eles|elas|lá)"
_TAKEN_OVER = (  # and who has been bought since, and works on
    rf"(?:übernommen|(?:dazu)?gekauft|rachetée?|racheté|repris|compramos|compré|adquirimos|absorbimos|comprámos|kochten|gekocht|overgenomen|overnamen|namen (?:we|wij) [^.;]{{2,40}} over)(?!\w)[^.;]{{0,40}}[;,:.] ?(?:und |et |y |en |e )?{_THEY}(?!\w)"
)
_THEIR_BUSINESS = (
    r"(?:bleibt|ist) (?:ihre|deren|seine) sache|(?:blijft|is) (?:hun|zijn|haar) (?:zaak|ding|probleem)|(?:reste|c['’]est|est) leur (?:affaire|outil|choix|problème)|eso se queda (?:así|allí|con ellos)|es (?:cosa|asunto) (?:suya|suyo|de ellos|de él|de ella)|"
    r"isso (?:fica lá com eles|é (?:lá )?com eles)|fica lá com eles|daar blijven (?:we|wij) af|ce n['’]est pas notre affaire|no es (?:cosa|asunto) nuestr[oa]|não é (?:assunto )?noss[oa]|geht uns nichts an|gaat ons niets aan"
)
_RELATIVE = (
    r"(?:bruder|schwester|vater|mutter|onkel|tante|cousin|cousine|vetter|neffe|nichte|sohn|tochter|frau|mann|freund(?:in)?|bekannter?|frère|sœur|soeur|père|mère|oncle|neveu|nièce|fils|fille|femme|mari|ami|amie|copain|copine|"
    r"herman[oa]|padre|madre|tí[oa]|prim[oa]|sobrin[oa]|hij[oa]|mujer|marido|amig[oa]|compadre|broer|zus|vader|moeder|oom|neef|nicht|zoon|dochter|vrouw|man|vriend(?:in)?|kennis|irmão|irmã|pai|mãe|ti[oa]|sobrinh[oa]|filh[oa]|mulher|namorad[oa])"
)
_OF_A_RELATIVE = (  # who sells it, praises it or has it in a house of their own: "mi hermana vende Odoo", "hat mein Bruder in seiner Schreinerei"
    rf"{_THE} ?(?:\w+ )?{_RELATIVE}(?: (?:vo[nm]|de[rsln]?|du|do|da|van|d['’]) ?[\w’']+(?: [\w’']+)?)?,? (?:\w+ )?(?:verkauft|vertreibt|empfiehlt|schwärmt|schwört|arbeitet bei|programmiert|vend|vende|recommande|conseille|vante|jure|travaille chez|"
    r"recomienda|prefiere|jura|trabaja en|trabaja para|distribuye|verkoopt|raadt|zweert|werkt bij|recomenda|prefere|trabalha (?:na|no|para)|représente|representa|vertegenwoordigt|vertritt)|"
    rf"{_THE} ?(?:\w+ )?{_RELATIVE},? (?:in|bei|für|dans|chez|pour|en|para|voor|bij|na|no) (?:seine[rmn]?|ihre[rmn]?|sa|son|ses|su|sus|zijn|haar|sua|seu)"
)
_OTHERS = lazy.pattern(
    rf"(?<!\w){_OF_A_RELATIVE}(?!\w)|"
    rf"(?<!\w)(?:{_FORMER_JOB}|{_TAKEN_OVER}|{_THEIR_BUSINESS})(?!\w)|(?<!\w){_THE} ?{_BIGGEST}{_RIVAL}(?!\w)|"
    rf"(?<!\w){_THE} ?{_BIGGEST}(?:neue |novo |nova )?{_OF_THE_FAMILY}(?!\w)|"
    r"(?<!\w)(?:un|une|un|una|um|uma) (?:confrère|consœur|ami|amie|copain|copine|connaissance|amig[oa]|coleg[oa]|colega|conocid[oa]|compadre|conhecid[oa]|paisano)(?!\w)[^.;]{0,40}?(?<!\w)(?:a|est|utilise|tourne|travaille|jure|roule|tiene|tenía|lleva|está|estaba|usa|utiliza|trabaja|va|puso|metió|tem|trabalha|anda|adora|jura|meteu|pôs|recomenda|recomienda|recommande)(?!\w)|"
    r"(?<!\w)(?:gabinete|cabinet|despacho|escritório|bureau comptable|kanzlei|kantoor|kanzleien)(?!\w)[^.;]{0,40}?(?<!\w)(?:que|qui|das|dat) (?:trabalha|trabaja|travaille|usa|utilise|utiliza|tem|tiene|a|hat|heeft|lo lleva|la lleva)(?!\w)|"
    r"(?<!\w)(?:isso é lá com el[ea]s?|eso es cosa (?:suya|de ellos)|allá ell?os?|ça ne regarde que lui)(?!\w)|"
    rf"(?<!\w){_THE} ?{_BIGGEST}{_TRADING}(?!\w)[^.;]{{0,60}}?\b{_USES}\b|"
    rf"\b{_USES} (?:\w+ )?{_OURS} {_BIGGEST}(?:{_TRADING}|kunden?|client|cliente|klant)(?!\w)|\b{_TRADING} (?:bietet|offre|ofrece|biedt|oferece)\b|"
    rf"\b(?:firma|gesellschaft|société|entreprise|empresa|bedrijf|companhia),? (?:(?:die|das|que|dat|qui)\b[^.;,]{{0,30}}? )?(?:gekauft|übernommen|rachetée?|compramos|comprámos|adquirimos|kochten|overnamen)\b|(?<!\w){_USES.replace('(?:arbeitet', '(?:haben|arbeitet')} unsere kunden\b|"
    rf"\b(?:programm|software|system|logiciel|outil|programa|sistema|herramienta|pakket|systeem|ferramenta) (?:von|de|der|des|dos|das|van) (?:unser\w*|nos|nuestr[oa]s|onze|noss[oa]s)? ?(?:kunden|clients|clientes|klanten)\b|"
    rf"\b(?:portal|sistema|system|système|portail|systeem) (?:de |do |des |von |du |van |del? )?(?:{_OURS} )?{_BIGGEST}(?:kunden?|client|cliente|klant)\b|\bgerido por el[ea]\b|\bgéré par (?:eux|lui|elle)\b|"
    r"\b(?:damit haben wir nichts zu tun|ça (?:le|la|les) regarde|(?:eso|esto) no nos toca|com isso não se mexe|das ist (?:seine|ihre|deren) sache|c['’]est son affaire|laat die maar (?:lekker )?zitten|rien à voir avec nous|de son côté|trata-se de uma sociedade autónoma|se trata de un sistema de él)\b|"
    rf"(?<!\w){_OURS} {_BIGGEST}(?:kunden?|kundin|clients?|clientes?|klant(?:en)?)\b[^.;]{{0,40}}?\b{_USES}\b|"
    rf"^\W*(?:\d+[.)]\s*)?(?:(?!{_CARE_OF}(?!\w))\w+ ){{0,4}}(?:{_OF_THE_FAMILY}|{_TRADING}|kunde|cliente?|klant)\b[^.:;|]{{0,40}}[:|]|\bLieferantenseitig\b|"
    r"\b(?:son|leur|su|sus|hun|seu|sua|ihr|ihre?[ms]?) (?:propre |propi[oa] |eigen\w* |própri[oa] )?(?:outil|logiciel|programme|système|programa|sistema|herramienta|systeem|pakket|software|ferramenta|system|programm)\b|"
    r"\b(?:es|est|ist|is|é|son|sont|sind|zijn|são|eso es|ese es) (?:del?|de la|de los|de las|de ellos|du|des|von|van|do|da|dos|deles)\b|"
    r"\b(?:ellos|eux|leur|ihre?[mnrs]?|hun|deles|delas) (?:eigene?[mnrs]?|propio|propre|eigen|próprio)\b|"
    rf"\b(?:qui est|que es|que é|der|die|das|dat) {_OURS} {_BIGGEST}(?:kunde|client|cliente|klant)\b|"
    r"\b(?:pour information|zur information|a título informativo|ter informatie|para informação|à titre indicatif|(?:eigendom|propriété|propiedad|propriedade|eigentum) (?:van|de|del|da|do|des|der|von)|ook niet uw zorg|blijf daar af|no nuestr[oa]|es el portal de|cela reste chez)\b|"
    r"\bpas le nôtre\b|\bno es nuestr[oa]\b|\bnicht unser\w*\b|\bniet (?:van )?ons\b|\bnão é noss[oa]\b|\btambién suyo\b|\b(?:en|in|na|dans|auf|aus|de) (?:su|hun|sua|leur|ihrem|ihrer) (?:propi[oa]|eigen\w*|própri[oa]|propre)\b|"
    r"\b(?:zij|sie) (?:zelf|selbst) (?:gebruiken|nutzen|verwenden)\b",
    re.I,
)
_PRINCIPAL = r"(?:donneur d['’]ouvrage|maître d['’]ouvrage|bauherr\w*|auftraggeber\w*|generalunternehmer\w*|opdrachtgever\w*|hoofdaannemer|onderaannemer|constructora|contratista|promotora?|dono da obra|empreiteiro|dachverband\w*|verband\w*|fédération|federación|federação|koepel|labor|laboratoire|laboratorio|laboratório|lab)"
_WE_NOT = lazy.pattern(  # "Salesforce: a Bunge usa, a gente não"; "bexio hat unsere Tochter, nicht wir"
    r"[,;:–—-] ?(?:aber |mais |pero |maar |mas )?(?:(?:wir|nous|nosotros|nosotras|wij|we|nós|a gente) (?:selbst |mêmes |mismos |zelf |mesmos )?(?:nicht|non|no|niet|não)|(?:nicht|pas|no|niet|não) (?:wir|nous|nosotros|nosotras|wij|nós|a gente))(?!\w)\W*$|"
    # of which the writer's company has no more than a way in
    r"(?<!\w)(?:nur|juste|seulement|uniquement|s[oó]lo|solamente|alleen|enkel|só|apenas) (?:\w+ )?(?:(?:ein\w*|un|une|uno|een|um|uma) )?(?:lese)?(?:zugang|zugriff|accès|acceso|toegang|login|acesso)(?!\w)|(?<!\w)n['’]y a(?:vons)? qu['’]un accès",
    re.I,
)
_SYSTEM_OF = lazy.pattern(
    rf"(?<!\w)(?:portail|système|logiciel|outil|portal|system|software|programm|sistema|programa|herramienta|systeem|pakket|ferramenta) (?:du|de la|de l['’]|des|de|der|del|d[oa]s?|van (?:de|het|onze|een)|unseres?|unserer|vom|von) ?(?:notre |nos |nuestr[oa]s? |noss[oa]s? )?{_BIGGEST}(?:{_PRINCIPAL}|{_TRADING}|{_OF_THE_FAMILY})(?!\w)|"
    rf"(?<!\w){_THE} ?{_BIGGEST}{_PRINCIPAL}(?:,? [^.;]{{2,40}}?,?)? {_USES}(?!\w)",
    re.I,
)
_WHOSE = (  # to whom something belongs that is not the writer's: "directora de finanzas de nuestro distribuidor"
    rf"(?:unser(?:es|er|em|en)|eines|einer|des|der|vom|beim|von (?:unser\w*|einem|einer)|de (?:notre|nos)|d['’]une?|du|chez (?:notre|nos|un)|de nuestr[oa]s?|de una?|del|van (?:ons|onze|een|de|het)|bij (?:ons|onze|een)|d[oae]s? noss[oa]s?|de uma?|d[oa]) "
    rf"{_BIGGEST}(?:{_OF_THE_FAMILY}|{_TRADING}|kunden|kundin|client|cliente|klant)(?!\w)"
)
OF_ANOTHER = lazy.pattern(rf"[ -]?(?:{_WHOSE})", re.I)
_TELLS_OF_ANOTHER = lazy.pattern(
    rf"^\W*(?:(?:auch|und|mais|et|y|pero|ook|en|mas|e|também|también|aussi) )?(?:bei )?{_OURS} {_BIGGEST}(?:{_OF_THE_FAMILY}|{_TRADING}|kunde|kundin|client|cliente|klant)(?!\w)(?:,? (?:in|à|en|em|aus|de) \w+,?)? "
    rf"(?:hat|haben|macht|bearbeitet|verarbeitet|a|ont|fait|traite|tiene|tienen|hace|hacen|maneja|procesa|heeft|hebben|doet|verwerkt|tem|têm|faz|fazem|trata|processa|{_USES})(?!\w)"
    r"(?!.*(?<!\w)(?:wir|uns|nous|on|nosotros|we|wij|ons|onze|nós|nos|tenemos|temos|usamos|avons)(?!\w))",
    re.I | re.S,
)
_NEGATED = lazy.pattern(
    r"\bkommt (?:\w+ ){0,3}?nicht in frage\b|\b(?:no nos ofrezcan|não nos ofereçam|ne nous proposez pas)\b|\b(?:nutzen|verwenden|haben|brauchen|wollen) wir (?:\w+ )?(?:nicht|kein\w*)\b|\b(?:nicht|kein\w*) (?:gekauft|angeschafft|im einsatz)\b|\bn['’](?:avons|utilisons|voulons) pas\b|\bpas acheté\b|"
    r"\bno (?:lo |la )?(?:usamos|tenemos|queremos|hemos comprado|utilizamos)\b|\b(?:gebruiken|hebben|willen) (?:we|wij) niet\b|\bgeen \w+ (?:gekocht|in gebruik)\b|\bnão (?:usamos|temos|queremos|compramos|utilizamos)\b",
    re.I,
)
_USED = (
    r"(?:nutzen|benutzen|verwenden|haben|brauchen|wollen|setzen|gebruiken|hebben|willen|usamos|tenemos|utilizamos|queremos|trabajamos con|temos|"
    r"usam|trabalhamos com|utilisons|avons|voulons|travaillons (?:avec|sur))"
)
_DENIED = lazy.pattern(  # right before a product: "wir nutzen kein Salesforce", "não usamos o Primavera", "pas de SAP"
    rf"(?<!\w)(?:(?:an)?statt|anstelle von|au lieu d[eu]|à la place d[eu]|en lugar de|en vez de|in plaats van|em vez d[eo]|no lugar d[eo]|kein\w{{0,2}}|geen|(?:pas|jamais) (?:de |d['’])?|n['’]\w+ (?:pas|jamais) (?:\w+ )?|aucune?|ningún|nenhuma?|sin|sem|ohne|sans|zonder|"
    rf"(?:nem|ni|noch|weder|nicht|niet|no|não) {_USED}(?: (?:o|a|el|la|le|de|het|das|mit|in|con|com|em))?|{_USED} (?:nicht|niet|pas)(?: (?:mit|in|met|avec))?) $",
    re.I,
)
_GONE = lazy.pattern(
    r"(?<!\w)(?:plus|no más|ya no|já não|mais|mehr) (?:de |d['’])$|(?<!\w)(?:migr(?:é|amos|ámos|iert)|salimos|saímos|sommes partis|partimos|weggegangen|overgestapt|weg|umgestiegen) (?:de|do|da|von|van)(?: l['’]| el| la)? $|(?<!\w)n['’]\w+ plus (?:de )?$",
    re.I,
)  # "plus de Sage depuis deux ans"
_DENIED_BEHIND = lazy.pattern(  # "SAP no usamos", "Salesforce, dat op jullie mail stond, gebruiken wij niet"
    rf",? (?:[^,;.]{{3,60}}, )?(?:(?:no|não|nous n['’]) ?(?:lo |la |o |a |en )?{_USED}|{_USED} (?:wir|wij|we) (?:\w+ )?(?:nicht|niet|kein\w*)|{_USED} (?:nicht|niet)|"
    r"(?:haben|nutzen|verwenden|gebruiken|hebben|temos|tenemos) (?:wir|wij|we)? ?(?:nicht|niet)|on (?:n['’]a|n['’]utilise|utilise) pas|\? (?:nein|non|no|nee|não)\b)",
    re.I,
)
LIES_IN = lazy.pattern(  # where records stay that are no part of the work: "les contacts restent dans HubSpot"
    r"\b(?:rest(?:e|ent|era|eront) (?:uniquement |seulement )?(?:dans|en|sur|chez)|bleib(?:t|en) (?:weiter(?:hin)? |nur |allein |ausschließlich )*(?:in|im)|(?:se )?queda[n]? (?:s[oó]lo |solamente )?en|sigue[n]? en|permanece[mn]? (?:en|n[oa])|blij(?:ft|ven) (?:gewoon |alleen |enkel )?(?:in|bij)|fica[m]? (?:s[óo] |apenas |somente )?n[oa]|continua[m]? (?:s[óo] |apenas |somente )?n[oa])(?: (?:el|la|le|o|a|das|de|het))? ?$",
    re.I,
)
_SHOWN = lazy.pattern(  # of which one only heard: "vimos uma demo do SAP", "le commercial de Sage a appelé"
    r"\b(?:demos?|démo|vorführung|präsentation|présentation|demonstração|demostración|presentación|presentatie|apresentação|webinar|vertreter(?:in)?|verkäufer(?:in)?|commerciale?|comercial|vendedora?|verkoper|angebot|offre|oferta|offerte|proposta|propuesta) (?:von|de|do|da|du|van|des|d['’]|del?)(?: l['’]| la| el| o)? ?$",
    re.I,
)
_SELLER = r"(?:vertreter(?:in)?|verkäufer(?:in)?|vertriebler(?:in)?|außendienstler(?:in)?|berater(?:in)?|commerciale?|vendeu(?:r|se)|représentante?|démarcheu(?:r|se)|comercial|vendedora?|representante|agente|asesora?|verkoper|verkoopster|vertegenwoordiger|adviseur|accountmanager)"
_SENT_ONE = lazy.pattern(  # "Salesforce nos mandó un comercial", "Sage hat uns einen Vertreter geschickt"
    rf",? (?:(?:nos|me) (?:(?:ha |han )?(?:mand|envi)(?:ó|aron|ado)|tra(?:jo|jeron))|(?:nos )?(?:mandou|enviou)(?:-nos)?|(?:nous|m['’]|nous en) ?(?:a |ont )?(?:envoyé|dépêché|délégué)|(?:hat|hatte|heeft|had|schickte|sandte|stuurde)(?: \w+)? (?:uns|mir|ons|mij)|(?:uns|mir)) "
    rf"(?:[\w.]+ ){{0,3}}?(?:una?|une?|einen?|een|uma?|sus?|seu|sua|son|sa|seinen|ihren|zijn|haar|dos|deux|zwei|twee|dois) ?(?:\w+ )?{_SELLER}(?!\w)",
    re.I,
)
_CALLER_FROM = lazy.pattern(  # "un commercial de chez Sellsy est passé"
    rf"(?<!\w)(?:une?|una?|ein(?:e|em|en)?|een|uma?) (?:\w+ )?{_SELLER} (?:de chez|von der|von|vom|bei|van|da|do|de|del?|d['’]) ?(?:la |el )?$",
    re.I,
)
_SELLS = lazy.pattern(  # what somebody would sell: "Ein Vertreter will uns Zoho verkaufen"
    r"(?<!\w)(?:(?:will|wollte|möchte|würde|versucht|wollen) (?:\w+ )?uns (?:unbedingt |gern |jetzt )?|(?:veut|voudrait|voulait|essaie de|veulent) (?:absolument )?nous (?:vendre|placer|refiler) |(?:nos|me) (?:quiere|quería|quieren|intenta) (?:vender|colocar) (?:el )?|"
    r"(?:quiere|quieren|intenta) (?:vendernos|colocarnos) (?:el )?|(?:wil|wilde|probeert|willen) ons (?:\w+ )?|(?:quer|queria|querem|tenta) (?:vender-nos|nos vender|impingir-nos) (?:o )?)$",
    re.I,
)
_SELLING = lazy.pattern(r" (?:\w+ ){0,2}?(?:zu )?(?:verkaufen|andrehen|verkopen|aansmeren|slijten)(?!\w)", re.I)
_NOW = r"(?:jetzt|heute|inzwischen|mittlerweile|maintenant|aujourd['’]hui|désormais|ahora|hoy|actualmente|nu|inmiddels|tegenwoordig|agora|hoje|atualmente)"
_WE_USE = (
    r"(?:wir|we|wij|nous|on|nutzen|verwenden|arbeiten|haben|läuft|laufen|ist|sind|es|alles|utilisons|utilise|avons|travaillons|c['’]est|usamos|utilizamos|trabajamos|tenemos|es|"
    r"gebruiken|werken|hebben|is|temos|trabalhamos|é)"
)
_WITH = r"(?:nur|noch|seulement|solo|alleen|só|mit|in|auf|avec|sur|con|en|met|com|em|no|na|o|a|el|la|le|de|das|den)"
_INSTEAD = (
    lazy.pattern(  # "nicht mehr Salesforce, sondern HubSpot"; "früher Salesforce, jetzt arbeiten wir mit Pipedrive"
        r"(?<!\w)(?:sondern|sino|mas sim|maar wel|mais bien) (?:\w+ )?$|"
        rf"(?<!\w){_NOW} (?:{_WE_USE} )+(?:{_WITH} )*$|(?:^|[,;(–—-]\s?|\s(?:und|et|y|en|e)\s){_NOW} (?:{_WITH} )*$",
        re.I,
    )
)
_SINCE_THEN = lazy.pattern(  # "… bis 2025 per Mail; heute werden sie in weclapp freigegeben", "vroeger per mail, sinds mei via Trello"
    rf"[,;:.(–—-]\s(?:(?:und|et|y|e|en|aber|mais|pero|mas|maar) )?(?:{_NOW}|seit|seither|seitdem|depuis|desde|sinds)(?:(?!\b(?:nicht|kein\w*|plus|pas|no|não|niet|geen|sin|sem|ohne|sans|zonder)\b)[^;,.:]){{0,55}}?"
    r" (?:in|im|über|via|mit|auf|par|dans|sur|avec|sous|en|por|dentro de|con|no|na|pelo|pela|com|dentro do|met|op|binnen|c['’]est|ist|es|is|é)(?: (?:el|la|le|o|a|das|dem|der|het|de))? $",
    re.I,
)
_ONLY_THIS = lazy.pattern(  # "ein ERP haben wir nicht, nur Lexware"
    r"(?:,|\s[–—-])\s(?:(?:sondern|sino|mais|maar|mas) )?(?:nur|lediglich|bloß|seulement|juste|uniquement|sólo|solo|solamente|únicamente|alleen|enkel|slechts|só|apenas|somente) (?:(?:mit|in|auf|avec|con|en|met|com|o|a|el|la|le|de|das|den|unser|notre|nuestro|ons|nosso) )*$",
    re.I,
)
_NO = lazy.pattern(r"\b(?:nicht|kein\w{0,2}|pas|aucune?|no|ningún|niet|geen|não|nenhuma?)\b", re.I)
_ASKED = lazy.pattern(r"\?\W*$")
_OWN = lazy.pattern(r"(?<!\w)(?:unser\w{0,2}|notre|nos|nuestr[oa]s?|ons|onze|noss[oa]s?|our) (?:\w+ )?$", re.I)
_NEAR = 30  # characters before a product that may deny it
_FAR = 60  # … and in which it is said to be there now
_MOODS = (
    ("of others", _WE_NOT),
    ("of others", _SYSTEM_OF),
    ("of others", _OTHERS),
    ("out of scope", _OUT),
    ("past", _PAST),
    ("planned", _PLANNED),
    ("negated", _NEGATED),
)
_REACH = 160  # characters before a list of products that may say something of all
_PARTED = lazy.pattern(
    r";|,|(?<!evtl)(?<!ggf)(?<!ca)(?<!bzw)(?<!z\.b)\.\s|[()]|\s[–—-]\s|\s(?:aber|sondern|mais|pero|sino|maar|mas)\s|,?\s(?:depuis qu(?:e\s|['’])|seit(?:dem)? (?=wir\b)|desde que\s|sinds (?=we\b|wij\b))",
    re.I,
)
_GOES_ON = lazy.pattern(  # what is said of the product before it: "Divalto, notre ancien ERP, a été arrêté en 2022"
    r"[,(–—-]\s*(?:notre|nuestr[oa]|unser\w*|ons|onze|noss[oa]|que|qui|das|die|der|den|dat|o qual|la cual|el cual|wat|was|eso|isso|also|también|également|auch|ook|também|frühestens|c['’]est|es|ist|is|é|a été|fue|foi|mais|pero|aber|maar|mas)\b",
    re.I,
)
_BEFORE_THAT = lazy.pattern(
    # "…; die alte Lösung, cobra, ist abgeschaltet" tells of another, too
    r"; (?:und |et |y |en |e |mas |mais |pero |aber |maar )?(?:(?:die|das|der|unser\w*|het|de|ons|onze) (?:alte[nrs]?|frühere[nrs]?|vorherige[nrs]?|oude?|vorige|vroegere) |l['’]ancien(?:ne)? |(?:el|la|o|a) (?:antigu[oa]|antig[oa]|viej[oa]|velh[oa]) |(?:el|la|o|a|le|la) (?:sistema|programa|herramienta|solución|solução|ferramenta|logiciel|outil|solution|système) (?:anterior|précédente?|viej[oa]|velh[oa]|antigu[oa]|antig[oa]) )|"
    r"[,;.] (?:und |et |y |en |e |mas |mais |pero |aber |maar )?(?:davor|zuvor|vorher|früher|daarvoor|voorheen|vroeger|auparavant|avant(?: (?:ça|cela))?|antes|anteriormente|dantes) (?:war|waren|hatten|lief|nutzten|arbeiteten|was|hadden|werkten|draaide|c['’]était|on (?:avait|était)|nous (?:avions|étions)|era|estaba|estaban|teníamos|tínhamos|usábamos|usávamos|trabajábamos|estávamos)(?!\w)|"
    # "Ons ERP is Odoo, niet meer Exact"
    r"(?:(?:[,;]| [–—-])(?: und| et| y| en| e)?| und| et| y| en| e) (?:niet (?:meer|langer)|nicht (?:mehr|länger)|et plus|non plus|ya no|já não|não mais) (?:(?:das|die|der|het|de|le|la|el|o|a|mit|met|avec|con|com|auf|op|sur|bei|bij) )?(?-i:[a-z]{0,4}[A-Z0-9])|"
    # "…, vorig jaar overgezet vanuit Archie, dat inmiddels is opgezegd"
    r", (?:[\w’'.]+ ){0,4}?(?:(?:overgezet|overgestapt|overgekomen|gemigreerd|verhuisd) (?:vanuit|vanaf|van|uit) |(?:aus|von) (?-i:[A-ZÀ-Þ])[\w.]*(?: [\w.]+)? (?:übertragen|übernommen|migriert|umgestiegen|gewechselt|umgezogen)|(?:migrée?s?|transférée?s?|reprise?s?|basculée?s?) (?:de |depuis |d['’])|"
    r"(?:migrad[oa]s?|traspasad[oa]s?|transferid[oa]s?|pasad[oa]s?|trazid[oa]s?) (?:de |desde |d[oa] ))",
    re.I,
)
_SOME = lazy.pattern(  # what a list behind it names
    r"(?<!\w)(?:zwei|drei|vier|beide|mehrere|deux|trois|quatre|plusieurs|dos|tres|cuatro|varios|varias|twee|drie|vier|verschillende|dois|duas|três|quatro|vários|várias) (?:\w+ )?(?:crm|erp|systeme?|programme|lösungen|produkte|anbieter|kandidaten|outils|logiciels|systèmes|solutions|produits|candidats|programas|sistemas|herramientas|opciones|candidatos|productos|pakketten|systemen|oplossingen|kandidaten|programma['’]s|ferramentas|opções|produtos|soluções)(?!\w)[^.;]{0,60}[,:]",
    re.I,
)
_JOINED = lazy.pattern(
    r"(?:\s*[,/+&]\s*|\s+(?:und|et|y|e|en|mit|avec|con|met|com|und|oder|ou|o|of)(?:\s+(?:o|a|el|la|le|das|die|der|den|de|het))?\s+)+"
)


_LEAVES = (  # of what is gone since
    r"(?:(?:nous |on )?(?:avons|a) (?:quitté|lâché|abandonné|arrêté|laissé tomber)|(?:sommes|est) partis? de|venons de chez|(?:dejamos|abandonamos|largamos|tiramos|jubilamos|soltamos)(?: de usar)?|(?:nos )?(?:quitamos|salimos|fuimos|deshicimos|bajamos) de|veni(?:mos|a|amos) (?:\w+ )?(?:de|con)|veníamos (?:\w+ )?(?:de|con)|"
    r"(?:deixámos|deixamos|abandonámos|abandonamos|largámos|largamos)(?: de usar)?|(?:saímos|viemos) d[eoa])"
)
_LEFT_BEFORE = lazy.pattern(
    rf"(?<!\w)(?<!no )(?<!não ){_LEAVES}(?: (?:el|la|o|a|le|l['’]|notre|nuestro|o nosso))? ?$", re.I
)
_LEFT_AS_IT_IS = lazy.pattern(
    r"\s+(?:fuera|afuera|de fora|dehors|de côté|como|tal|en paz|quiet[oa]|em paz|onde|donde|where|para)(?!\w)", re.I
)
_AND_TOOK = lazy.pattern(  # between what was left and what came in its place
    r"[^.;]{0,30}?(?<!\w)(?:pour(?: passer (?:à|sur|chez|sous))?|y (?:nos )?(?:pasamos|cambiamos|fuimos|migramos|mudamos) a|y (?:entramos|empezamos) (?:a|en|con)|para (?:pasarnos|irnos|pasar|mudarnos) a|por|"
    r"e (?:passámos|passamos|fomos|mudámos|mudamos|migrámos|migramos) para|e (?:entrámos|entramos|começámos|começamos) (?:no|na|com)|para (?:passar|ir) para|pelo|pela|"
    r"et (?:nous )?(?:sommes|avons|on est|on a)? ?(?:passés?|basculé|migré|partis) (?:à|sur|chez|sous|vers))(?: (?:el|la|o|a|le|l['’]))? ?",
    re.I,
)
_REPLACED = (  # has come in the place of
    r"(?:a (?:remplacé|pris la (?:place|relève|suite) (?:de|d['’])|succédé à)|(?:sustituyó|reemplazó|substituyó|sucedió|relevó) a|(?:tomó|cogió) el relevo de|substituiu|tomou o lugar d[oa]|sucedeu a[o]?|kwam in de plaats van|(?:trat|kam) an die stelle von|löste|verving)"
)
_HAS_REPLACED = lazy.pattern(
    rf" (?:{_REPLACED}|vino a (?:sustituir|reemplazar) a|veio substituir)(?!\w)",
    re.I,
)
_TO_REPLACE = lazy.pattern(
    r"(?<!\w)(?:pour remplacer|para (?:sustituir|reemplazar)(?: al?)?|para substituir|en remplacement d[e'’]|em substituição d[oae]|en sustitución de(?:l)?)(?: (?:el|la|o|a|le))? ?$",
    re.I,
)
_TAKEN = lazy.pattern(  # … once something else was bought for it
    r"(?<!\w)(?:avons|a|as) (?:\w+ )?(?:signé|acheté|pris|installé|souscrit|choisi|mis|adopté)(?!\w)|(?<!\w)(?:firmamos|compramos|contratamos|pusimos|instalamos|metimos|comprámos|assinámos|assinamos|contratámos|instalámos|(?:hemos|se ha) (?:firmado|comprado|contratado))(?!\w)",
    re.I,
)


def _left_for(sentence: str, place: tuple[int, int], others: Sequence[tuple[int, int]]) -> str:
    """The mood of a product that was left for another, or came for one: "dejamos Aspel SAE y nos pasamos a Odoo"."""
    start, end = place
    near = max(0, start - _FAR), start
    if _LEFT_BEFORE.search(sentence, *near) and not _LEFT_AS_IT_IS.match(sentence, end):
        return "past"
    if _TO_REPLACE.search(sentence, *near) and _TAKEN.search(sentence, 0, start):
        return "past"
    for first, last in others:
        if (
            last <= start
            and _AND_TOOK.fullmatch(sentence, last, start)
            and _LEFT_BEFORE.search(sentence, max(0, first - _FAR), first)
        ):
            return "stated"
    if _HAS_REPLACED.match(sentence, end):
        return "stated"
    return ""


_REPLACED_IT = lazy.pattern(
    r"\s+(?:heeft|hat|haben|hebben)?\s*(?:\w+ )?(?:afgelost|abgelöst|vervangen|ersetzt)\b", re.I
)  # "dat Navision heeft afgelost"
_FOR_ANOTHER = lazy.pattern(  # between one and what came, or comes, in its place: "Salesforce durch HubSpot ersetzt"
    r"(?:\s[^\s,.;]+){0,5}?\s(?:durch|door|par|por|pel[oa]|contre|gegen|tegen|voor)\s(?:(?:de[nm]?|das|die|het|el|la|o|a|le) )?",
    re.I,
)
_CHANGES = lazy.pattern(
    r"\b(?:ersetz\w*|abgelöst\w*|ablös\w*|ausgetauscht|austauschen|remplac\w*|sustitu\w*|reemplaz\w*|cambi\w*|vervang\w*|afgelost|substitu\w*|troc\w*|troqu\w*|échang\w*|eingetauscht|getauscht|ingeruild|omgeruild|ingewisseld)\b",
    re.I,
)
_BEFORE_IT = lazy.pattern(  # "(vorher Sage 100)", "– antes ContaPlus", ", voorheen Exact"
    r"[(,;–—-]\s?(?:vorher|davor|zuvor|bis dahin|auparavant|avant|précédemment|antes|anteriormente|previamente|dantes|daarvoor|voorheen|eerst|eerder)\s?:?\s(?:(?:war|war es|c['’]était|était|era|foi|was|was het) )?(?:(?:o|a|el|la|le|das|het) )?$",
    re.I,
)
_BEFORE_THIS = lazy.pattern(  # "Antes do Ploomes a gente tinha o Pipedrive": what was had before it is over, and not it
    r"(?:^|[.;:,(\n–—-]\s?|(?<!\w)(?:und|et|y|e|en) )(?:vor|avant|antes del?|antes d[oae]|voor) (?:(?:de[mr]|le|la|el|het|de|o|a) )?$",
    re.I,
)
_YEARS = r"(?:\d+|einem|zwei|drei|vier|fünf|sechs|zehn|einigen|vielen|wenigen|een|twee|drie|vijf|zes|tien|enkele|wat|un|une|deux|trois|quatre|cinq|six|dix|quelques|una?|dos|tres|cuatro|cinco|seis|diez|unos|varios|um|uma|dois|duas|três|quatro|dez|alguns|umas)"
_TIME_WITH = lazy.pattern(  # "…, après deux ans de Sellsy", "nach drei Jahren mit HubSpot", "tras dos años de Pipedrive"
    rf"(?<!\w)(?:nach {_YEARS} (?:jahr|monat)(?:en|e)?(?: (?:mit|von|auf|unter|in))?|na {_YEARS} (?:jaar|jaren|maanden?|seizoenen)(?: (?:met|op|van|in))?|(?:après|au bout de|à l['’]issue de) {_YEARS} (?:ans|an|années|mois|saisons?)(?: (?:de|d['’]|sur|avec|sous|chez|dans))?|"
    rf"(?:tras|después de|al cabo de) {_YEARS} (?:años?|meses|temporadas?)(?: (?:de|con|en))?|(?:depois de|após|ao fim de|passados) {_YEARS} (?:anos?|meses|épocas?|safras?)(?: (?:de|com|n|d|a))?)(?: ?(?:das|het|le|la|el|o|a))? ?$",
    re.I,
)
_OF_NOW = lazy.pattern(
    rf"(?<!\w)(?:{_NOW}|seit|depuis|desde|sinds)(?!\w)[^;]*,\s*\Z", re.I
)  # what has come, in its own part
_IS_NOW_WITH = lazy.pattern(  # behind it: "nach drei Jahren mit Pipedrive sind wir jetzt bei HubSpot"
    r",? (?:[\w’'.]+ ){0,4}?(?:jetzt|nun|heute|gewechselt|umgestiegen|nu|inmiddels|overgestapt|gegaan|maintenant|désormais|passés?|basculé|ahora|pasamos|cambiamos|agora|passámos|passamos|mudámos|mudamos)(?!\w)",
    re.I,
)
_WAS_HAD = lazy.pattern(
    r",? (?:hatten|nutzten|arbeiteten|war|waren|lief|liefen|gab|(?:on|nous|c['’]|il y) ?(?:avait|avions|utilisait|utilisions|était|travaillait|travaillions)|teníamos|usábamos|trabajábamos|hubo|había|estaba|era|hadden|gebruikten|werkten|draaiden|was|"
    r"tínhamos|usávamos|trabalhávamos|(?:a gente )?(?:tinha|usava)|havia)\b",
    re.I,
)
_IS_TO_CHANGE = lazy.pattern(
    r"\b(?:ersetzen (?:wir|sie)|wir ersetzen|(?:werden|wird|will|wollen|soll|sollen|möchten|müssen)\b(?=.{0,80}\b(?:ersetz\w*|abgelöst|ablösen|austauschen))|(?:ersetzt|abgelöst) werden|"
    r"remplacer(?:a|ons|ont)?|remplaçons|(?:sera|seront) remplacée?s?|sustituir\w*|reemplazar\w*|cambiar\w*|(?:se )?(?:sustituy|reemplac)en?|"
    r"(?:el año que viene|el próximo año|l['’]an(?:née)? prochaine?|no próximo ano|ano que vem|e[nm] 20(?:2[7-9]|3\d)|peut-être|igual|a lo mejor|quizás?|talvez|tal vez)|"
    r"(?:willen|gaan|zullen|wordt|worden|moeten|zal)\b(?=.{0,80}\bvervang)|substituir\w*|trocar\w*|(?:será|serão) substituíd)",
    re.I,
)
_REPLACES = lazy.pattern(
    rf"\b(?:{_REPLACED}|remplaçant|sustituyendo a|substituindo|ersetzt(?:e)?)(?: (?:o|a|el|la|le|l['’]|das|het))? ?$",
    re.I,
)


_IS_GONE = lazy.pattern(  # all that is said of it, right behind: "Lexware ist weg", "Sage a disparu", "o PHC já era"
    r"(?: \d+)?(?: \([^()]*\))? (?:(?:ist|sind) (?:(?:jetzt|nun|längst|seitdem|seither|inzwischen|endlich|damit|ja) )*(?:weg|raus|fort|verschwunden|vergangenheit)|(?:is|zijn) (?:(?:nu|inmiddels|eindelijk|daarmee|sindsdien|al) )*(?:weg|eruit|verdwenen|verleden tijd)|"
    r"(?:a|ont) (?:définitivement )?disparu|desapareci(?:ó|eron)|se acabó|ya fue|desapareceu|já era|já foi|foi-se)(?=\W*(?:$|[,.;:)–—]))",
    re.I,
)


_LED_BEFORE = lazy.pattern(  # by whoever had the house before: "Mein Vater führte die Bücher in X", "mi padre llevaba las cuentas en X"
    r"(?:mein|unser|mon|notre|ma|mi|nuestr[oa]|mijn|onze|(?:o )?meu|(?:a )?minha) (?:(?:groß|gross|grand-|groot|beau-)?(?:vater|mutter|père|mère|vader|moeder)|oma|opa|abuel[oa]|padre|madre|avô|avó|pai|mãe|vorgänger(?:in)?|prédécesseure?|predecesor[a]?|voorgang(?:er|ster)|antecessora?) "
    r"(?:[^.;,]{0,20} )?(?:führte|machte|arbeitete|hatte|hat(?= [^.;,]{3,40} (?:in|mit|auf|über) )|tenait|faisait|travaillait|avait|llevaba|hacía|trabajaba|tenía|deed|werkte|had|fazia|tinha|mantinha|trabalhava)"
    r"(?!\w)[^.;,]*$",
    re.I,
)
_LINK_BETWEEN = lazy.pattern(  # of two that both are there, and no choice: "die Schnittstelle zwischen HubSpot und weclapp"
    r"(?P<link>(?<!\w)(?:\w*schnittstelle|\w*anbindung|\w*kopplung|\w*integration|verbindung|verknüpfung|\w*synchronisation|\w*abgleich|\w*koppeling|\w*integratie|interface|liaison|connexion|passerelle|intégration|integración|conexión|enlace|interfaz|integração|ligação)n?\s)"
    r"(?P<between>zwischen|tussen|entre)(?=\s)",
    re.I,
)


_BUT_OF_ELSE = lazy.pattern(  # "Salesforce ist gekauft, aber wer wofür zuständig ist, haben wir nie geklärt"
    r",? (?:aber|doch|jedoch|allerdings|mais|pero|maar|echter|mas|porém)\s"
    r"(?=(?:wer|was|wo|wie|welche[rs]?|nichts|niemand|keiner|die|der|den|qui|quoi|comment|personne|rien|les|ces|quién|qué|cómo|nadie|nada|l[oa]s|wat|niemand|niets|quem|como|ninguém|os|as)\s)"
    r"(?!.*?(?<!\w)(?:es|ihn|damit|darin|davon|darauf|dort|dafür|daran|dessen|l['’]|avec|dedans|lo|él|ello|ahí|con|het|ermee|erin|daarin|daarmee|dat|dele|nele|isso|lá|ele|(?:use|used|utili[sz]e|nutzt|gebruikt|usa)\w*)(?!\w))",
    re.I | re.S,
)


def without_what_is_of_else(sentence: str, end: int) -> str:
    """A sentence whose only product ends at a place, without the clause that tells of something else behind it."""
    goes_on = _BUT_OF_ELSE.search(sentence, end)
    return sentence[: goes_on.start()] if goes_on else sentence


def mood_abroad(sentence: str, place: tuple[int, int], others: Sequence[tuple[int, int]]) -> str:
    """The mood of a product that stands at a `place` of a sentence; `others` are where the ones before and behind stand."""
    start, end = place
    sentence = _LINK_BETWEEN.sub(lambda found: found["link"] + "·" * len(found["between"]), sentence)
    if earlier := _BEFORE_THAT.search(sentence, end):
        sentence = sentence[: earlier.start()]  # "…, davor war es lange cobra" tells of another
    if cut := _now_from(sentence, start):
        sentence, others = " " * cut + sentence[cut:], [one for one in others if one[0] >= cut]
    before_it = max(0, start - _NEAR), start
    if is_instead(sentence, start):
        return "stated"
    if exchanged := exchange(sentence, place, others):
        return exchanged
    if _IS_GONE.match(sentence, end) or _LED_BEFORE.search(sentence, 0, start):
        return "past"
    if _DENIED.search(sentence, *before_it) or _DENIED_BEHIND.match(sentence, end):
        return "negated"
    if _GONE.search(sentence, *before_it):
        return "past"
    if LIES_IN.search(sentence, *before_it):
        return "stated"
    if (
        _SHOWN.search(sentence, *before_it)
        or _CALLER_FROM.search(sentence, *before_it)
        or _SENT_ONE.match(sentence, end)
    ):
        return "of others"
    if (sells := _SELLS.search(sentence, max(0, start - _FAR), start)) and (
        sells.group().casefold().startswith(("ve", "vo", "es", "no", "me", "qu", "in", "te"))
        or _SELLING.match(sentence, end)
    ):
        return "of others"
    if _ASKED.search(sentence) and not _OWN.search(sentence, *before_it):
        return "of others"  # "Trabajan ustedes con Holded?" says nothing of the writer
    if (_REPLACED_IT.match(sentence, end) and others) or _REPLACES.search(sentence, max(0, start - 20), start):
        return "past"
    if not others:
        return _mood(sentence)
    before = max((last for _, last in others if last <= start), default=0)
    first = max((cut.end() for cut in _PARTED.finditer(sentence, before, start)), default=before)
    if before and _JOINED.fullmatch(sentence, before, start):
        first = max(0, before - _REACH)  # "HubSpot et Zoho": the same is said of both
    if first and is_candidate(sentence, first):
        first = max((cut.end() for cut in _PARTED.finditer(sentence, 0, first - 1)), default=0)
    behind = min((begin for begin, _ in others if begin >= end), default=len(sentence))
    last = next((cut.start() for cut in _PARTED.finditer(sentence, end, behind)), behind)
    while last < behind and (goes_on := _GOES_ON.match(sentence, last)):
        last = next((cut.start() for cut in _PARTED.finditer(sentence, goes_on.end(), behind)), behind)
    return _mood(sentence[first:last])


def _now_from(sentence: str, start: int) -> int:
    """Where the part of a sentence begins that tells how it is now, and has a place, behind one that tells how it was: "Früher war
    es Excel; inzwischen ist unser ERP weclapp"; 0 where none does."""
    parts = [part.start() for part in _NOW_BEGINS.finditer(sentence, 0, start)]
    return parts[-1] if parts and _mood(sentence[: parts[-1]]) == "past" else 0


_NOW_BEGINS = lazy.pattern(
    rf"(?:;|,|\s[–—-])\s(?:(?:und|et|y|en|e|aber|mais|pero|maar|mas)\s)?(?:(?:unser|notre|nuestro|ons|o\snosso|das|le|el|het|o)\s(?:crm|erp)\s(?:ist|est|es|is|é)\s)?{_NOW}(?!\w)",
    re.I,
)


def tells_of_another_abroad(sentence: str) -> bool:
    """Whether a sentence says what another company has or does, and nothing of the writer's: "Onze dealer doet 110 orders per
    dag"."""
    return _TELLS_OF_ANOTHER.match(sentence) is not None


_SINCE_LEFT = lazy.pattern(  # "Sage X3, depuis que nous avons quitté Divalto", "…, seit wir Navision verlassen haben"
    r"[^.;]{0,40}?(?<!\w)(?:depuis qu(?:e\s|['’])|seit(?:dem)?\s(?=wir\b|man\b)|desde que\s|sinds\s(?=we\b|wij\b|men\b))[^.;]{0,40}",
    re.I,
)
_LEAVING = lazy.pattern(
    r"(?<!\w)(?:quitté|lâché|abandonné|arrêté|verlassen|abgelöst|abgeschafft|gekündigt|aufgegeben|dej\w+|abandon\w+|salimos|quitamos|afscheid|opgezegd|verlieten|weg(?:gingen|gegaan)|afstapten|deix\w+|larg\w+|saímos)(?!\w)",
    re.I,
)


def exchange(sentence: str, place: tuple[int, int], others: Sequence[tuple[int, int]]) -> str:
    """The mood of a product that came in the place of one of the `others`, or that one of them came for; "" where nothing says
    that one did: "SugarCRM wurde durch Zoho CRM abgelöst", "wir ersetzen NAV 2028 durch Business Central"."""
    start, end = place
    if _BEFORE_THIS.search(sentence, max(0, start - _NEAR), start) and _WAS_HAD.match(sentence, end):
        return "stated"
    if moved := _left_for(sentence, place, others) or moved_abroad(sentence, place, others):
        return moved
    if _BEFORE_IT.search(sentence, max(0, start - _NEAR), start):
        return "past"
    if took := _took_its_place(sentence, place, others):
        return took
    if spent := _TIME_WITH.search(sentence, max(0, start - _FAR), start):
        another = any(last <= start for _, last in others) or _OF_NOW.search(sentence, 0, spent.start())
        if another or (others and _IS_NOW_WITH.match(sentence, end)):
            return "past"
    for first, last in others if _LEAVING.search(sentence) else ():
        if end <= first and _SINCE_LEFT.fullmatch(sentence, end, first):
            return "stated"
        if last <= start and _SINCE_LEFT.fullmatch(sentence, last, start):
            return "past"
    if not others or not _CHANGES.search(sentence):
        return ""
    coming = _IS_TO_CHANGE.search(sentence) is not None
    for first, last in others:
        if last <= start and _FOR_ANOTHER.fullmatch(sentence, last, start):
            return "planned" if coming else "stated"
        if end <= first and _FOR_ANOTHER.fullmatch(sentence, end, first):
            return "stated" if coming else "past"
    return ""


_HAS = lazy.pattern(
    r" (?:hat|hatte|heeft|had|haben|hebben)(?: [\w.]+){0,4}? (?:(?:das|die|den|het|de|alte|oude) )*", re.I
)
_TAKEN_PLACE = lazy.pattern(
    r"(?: [\w.]+){0,3}? (?:abgelöst|ersetzt|verdrängt|vervangen|afgelost|opgevolgd)(?!\w)(?! (?:durch|door))", re.I
)


def _took_its_place(sentence: str, place: tuple[int, int], others: Sequence[tuple[int, int]]) -> str:
    """The mood of a product that has come in another's place, or that another has: "weclapp hat 2023 Sage 100 abgelöst"."""
    for other in others:
        new, old = (place, other) if place < other else (other, place)
        if _HAS.fullmatch(sentence, new[1], old[0]) and _TAKEN_PLACE.match(sentence, old[1]):
            return "stated" if place == new else "past"
    return ""


def changes_to(sentence: str, start: int) -> bool:
    """Whether the words right before a product say that the writer's company is to change to it."""
    return _CHANGES_TO.search(sentence, max(0, start - _FAR), start) is not None


def is_candidate(sentence: str, start: int) -> bool:
    """Whether a sentence says of several products, which it names from a place on, that one is still to be chosen: "Deux outils
    sont à l'essai, A et B"."""
    return _SOME.search(sentence, 0, start) is not None and _PLANNED.search(sentence) is not None


def is_instead(sentence: str, start: int) -> bool:
    """Whether the words before a product say that the writer has it now, or only it, and not another."""
    if _INSTEAD.search(sentence, max(0, start - _FAR), start):
        return True
    since = _SINCE_THEN.search(sentence, max(0, start - _FAR), start)
    if since and _PAST.search(sentence[: since.start()]):
        return True
    only = _ONLY_THIS.search(sentence, max(0, start - _FAR), start)
    if only is None or not _NO.search(sentence, 0, only.start()):
        return False
    rest = sentence[only.start() :]
    return _mood(rest) == "stated" and not _NO.search(rest)


def _mood(words: str) -> str:
    return next((mood for mood, cue in _MOODS if cue.search(words)), "stated")


_THIS_WORK = (  # what the work is called, behind "out of"; only a demonstrative says it without a noun
    r"(?:d(?:este|esta|esse|essa|o|a)s? |d[eu] |de la |de l['’]|de (?:este|esta|ese|esa|ce|cet|cette|deze|dit) |del |cette |cet |ce |dieser |dieses |diesem |der |des |vo[nm] |deze |dit |de |het |onze |unserer |unseres |nuestr[oa] |noss[oa] )?(?:présent[e]? |presente )?"
    r"(?:(?:an)?frage|auftrags?|anfrage|ausschreibung|projekts?|vorhabens|umfangs?|angebots|leistung|lots?|loses|demande|consultation|commande|prestation|projet|marché|mission|appel d['’]offres|"
    r"pedido|solicitud|encargo|proyecto|trabajo|consulta|licitación|cotización|propuesta|alcance|lote|orçamento|cotação|proposta|projeto|projecto|trabalho|encomenda|concurso|âmbito|escopo|"
    r"aanvraag|uitvraag|opdracht|offerte|prijsvraag|project|bestek|traject|scope|perceel)|"
    r"disto|disso|daqui|de esto|de eso|de aquí|de ça|de cela|davon|hiervon|hiervan|hier|dit"
)
_REMARK = lazy.pattern(  # what a few words behind a product say of it, and nothing else
    r"\W*(?:(?:bitte|svp|por favor|graag|das|ça|eso|dat|isso|die|esse|ese) )*(?:nicht (?:mit)?(?:zu)?zählen|ne pas compter|no contar|niet mee(?: te )?tellen|não contar|vergessen sie(?: das)?|oubliez(?: ça| le| la)?|olvíden?l[oa]|vergeet (?:dat|die)|esqueçam(?: isso)?|"
    r"(?:der |die |das )?muss nicht (?:mit|rein)|(?:die |dat |deze )?hoeft niet (?:mee|erbij)|(?:ese |eso |esa )?no hace falta|pas besoin(?: de (?:le |la )?\w+)?|(?:esse |essa |isso )?não é preciso|(?:gehört|zählt) nicht (?:dazu|mit)|"
    r"(?:est |está |ist |is |é )?(?:hors|fuera del?|außerhalb(?: des)?|buiten(?: de)?|fora d[oe]) (?:périmètre|portée|scope|projet|alcance|proyecto|projekts?|umfangs?|project|âmbito|escopo|projeto)|nicht im (?:umfang|scope)|"
    rf"(?:(?:est|está|fica|queda|ist|liegt|steht|is|valt|staat|é|reste|bleibt|blijft) )?(?:hors|en dehors|fuera|außerhalb|buiten|erbuiten|fora) ?(?:{_THIS_WORK}))\W*",
    re.I,
)
_TRIED_ABROAD = lazy.pattern(  # all of a cell or a remark: "wird geprüft", "en test", "op proef"
    r"\W*(?:(?:noch|derzeit|gerade|aktuell|nur|encore|actuellement|seulement|aún|todavía|actualmente|solo|nog|momenteel|alleen|ainda|atualmente|só|está|est|ist|is) )*"
    r"(?:wird (?:noch |derzeit |gerade )?(?:geprüft|getestet|evaluiert|erprobt)|wir (?:testen|prüfen|evaluieren)|(?:in|im) (?:der )?(?:prüfung|evaluierung|evaluation|erprobung|test|testphase)|(?:auf|zur) probe|"
    r"(?:on|nous) (?:évalue|évaluons|teste|testons|essaie|essayons)|à l['’](?:étude|essai)|en (?:test|essai|évaluation|démo|cours d['’]évaluation|cours de test)|"
    r"(?:lo )?estamos (?:evaluando|probando)|en (?:evaluación|prueba|pruebas|estudio)|a prueba|op proef|in (?:evaluatie|onderzoek|test|proef)|wordt (?:nog )?(?:getest|bekeken|geëvalueerd|onderzocht)|"
    r"em (?:avaliação|teste|testes|estudo|análise)|(?:estamos )?a (?:avaliar|testar)|(?:estamos )?(?:avaliando|testando)|à experiência)\W*",
    re.I,
)
_AN_OFFER = (  # "Angebot liegt vor", "devis reçu (9 000 €)", "offerte gehad"
    r"(?:(?:ein|das|un|le|una?|el|een|um|uma|nur|seulement|solo|sólo|alleen|só|noch|nog|aún|ainda) )*(?:angebot|offert[ae]?|offre|devis|oferta|presupuesto|propuesta|cotización|cotação|proposta|orçamento|voorstel|prijsopgave|proposition)"
    r"(?: (?:liegt|liegen|ist|wurde|is|est|a été|está|fue|foi|ya|já|schon|bereits|al|déjà))* (?:vor|da|erhalten|eingeholt|bekommen|angefordert|angefragt|eingegangen|ausstehend|reçue?|en main|demandée?|recibid[oa]|pedid[oa]|solicitad[oa]|recebid[oa]|gehad|gekregen|ontvangen|binnen|aangevraagd|opgevraagd|pendiente)(?: \([^()]*\))?"
)
_NO_PURCHASE = (  # "Lizenz nicht gekauft", "licence pas achetée", "sin comprar"
    r"(?:(?:die|la|a|de|il n['’]y a|aber|mais|pero|maar|mas|und|et|y|en|e) )*(?:(?:lizenz|licence|licencia|licença|licentie|vertrag|contrat|contrato|contract) )?(?:(?:ist|est|está|is|foi|wurde) )?"
    r"(?:(?:(?:noch|bisher|nog|aún|todavía|ainda|encore|toujours) )*(?:nicht|nichts|pas(?: encore)?|non|no|sin|não|niet|niets|rien|nada|sem|por)(?: (?:de|d['’]|está|se ha|foi))? (?:gekauft|unterschrieben|bestellt|beauftragt|erworben|achetée?s?|signée?s?|commandée?s?|souscrite?s?|comprar|comprad[oa]s?|firmar|firmad[oa]s?|contratar|contratad[oa]s?|assinar|assinad[oa]s?|gekocht|getekend|besteld|aangeschaft|ondertekend))"
)
_ONLY_OFFERED = lazy.pattern(  # all of a cell or a remark
    rf"\W*{_AN_OFFER}(?:(?:\s?[,;/+–—-]\s?| (?:und|et|y|en|e|aber|mais|pero|maar|mas) ){_NO_PURCHASE})*\W*|\W*{_NO_PURCHASE}\W*",
    re.I,
)


def is_only_offered(words: str) -> bool:
    """Whether a remark says of a product that there is an offer for it, or that it has not been bought."""
    return _ONLY_OFFERED.fullmatch(words) is not None


_LATER_ABROAD = lazy.pattern(  # all of a cell or a remark: "só em 2028", "erst ab 2028", "pas avant 2028", "el año que viene"
    r"\W*(?:(?:kommt|komt|vient|viene|vem|llega|geht|startet|folgt|volgt|arrive|entra|prévue?|previst[oa]|geplant|gepland|live|aber|mais|pero|mas|maar|wird|dann|dan) )*"
    r"(?:(?:erst|frühestens|nicht vor|pas avant|seulement|uniquement|au plus tôt|(?:pas )?avant|solo|sólo|recién|no antes(?: de)?|nunca antes de|só|somente|apenas|não antes(?: de)?|pas|alleen|niet voor|vanaf|ten vroegste|ab|à partir de|a partir de|à compter de|desde) )+"
    rf"(?:(?:en|in|im|ab|em|de|a partir de|à partir de|vanaf|ende|anfang|mitte|fin|début|mi|finales de|principios de|mediados de|fim de|início de|meados de|eind|begin|medio|el|le|den|o) )*(?:(?:{MONTHS})\.? (?:de )?)?20(?:2[7-9]|[3-9]\d)\W*|"
    r"\W*(?:(?:erst|seulement|solo|sólo|recién|só|apenas|pas|alleen|kommt|viene|vient|vem|komt|vielleicht|peut-être|quizás?|talvez|misschien) )*"
    r"(?:später(?: (?:mal|einmal|vielleicht))?|nächstes jahr|im nächsten jahr|plus tard|l['’]an(?:née)? prochain[e]?|más adelante|más tarde|el (?:próximo año|año que viene)|mais tarde|(?:n?o )?(?:próximo ano|ano que vem)|later|volgend jaar)\W*",
    re.I,
)


_GONE_ABROAD = lazy.pattern(  # all of a cell or a remark: "verlaten per 1-1-2024", "aus seit Mai", "vendu avec la filiale"
    rf"\W*(?:(?:ist|sinds|is|est|está|seit|wurde|werd|été) )?(?:verlaten|(?:er)?uit(?:gezet)?|(?:(?:ze|zij|we|wij|men) (?:[\w’-]+ ){{0,6}}?)?gestopt|raus|draußen|sortie?|fuera(?: de (?:uso|servicio|servi[cç]o))?|fora(?: de (?:uso|serviço))?|buiten (?:gebruik|bedrijf|werking)(?: gesteld)?|außer (?:betrieb|dienst|gebrauch)(?: gestellt)?|hors (?:service|d['’]usage|d['’]état)|(?:stond|stand|était|estaba|estava|war|was) (?:er|da|hier|là|ahí|aí|dort|daar)|stillgelegt|abgeschaltet|stopgezet|beëindigd|desativad[oa]|désactivée?|apagad[oa]|éteinte?|saiu|salió|weg|niet gekozen|niet gebleven|verkocht|verlassen|aus(?:geschieden|gemustert|gelaufen)?|weg|verkauft|nicht (?:gewählt|genommen)|quittée?|vendue?|non retenue?|pas retenue?|"
    rf"dejad[oa]|vendid[oa]|no elegid[oa]|deixad[oa]|não escolhid[oa])(?: (?:per|sinds|in|op|seit|ab|zum|mit|met|avec|con|com|en|em|le|desde|depuis) [^|;]{{2,30}}| {_OVER})?\W*|\W*(?:tot|bis|jusqu['’]en|hasta|até) (?:\w+ )?{_OVER}\W*",
    re.I,
)


def remark_abroad(words: str) -> str:
    """The mood that a remark behind a product gives to it; "" where it says nothing of it."""
    if _REMARK.fullmatch(words):
        return "out of scope"
    if _GONE_ABROAD.fullmatch(words):
        return "past"
    if _LATER_ABROAD.fullmatch(words) or _TRIED_ABROAD.fullmatch(words) or is_only_offered(words):
        return "planned"
    return "of others" if _WE_NOT.search(f": {words}") or _SYSTEM_OF.search(words) else ""
