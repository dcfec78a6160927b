"""What a sentence in French, Spanish or Portuguese tells in free words: what starts a transfer, what is keyed by hand, what
counts as a customer, which system is right, what goes otherwise, what is held twice, what is tidied up, and which rules bind.

Each is told by few shapes in many words, so a shape is composed of the words of the three languages. Nothing is told by what is
denied, over, only wanted away, asked, or said of another company.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.reading.moods.moods_abroad import tells_of_another_abroad
from inwriting.reading.text import lazy
from inwriting.reading.text.needs import together
from inwriting.reading.text.patterns import Said, Sifted, Words, words

LANGUAGES = frozenset(("fr", "es", "pt"))

_THE = r"(?:le|la|les|l['’]|du|des|un|une|ce|cette|chaque|toute?|tous les|toutes les|son|sa|ses|leurs?|nos|notre|el|los|las|al|del|una?|cada|tod[oa]s?(?: (?:el|la|los|las|os?|as?))?|su|sus|nuestr[oa]s?|o|os|a|as|ao|à|um|uma|n?os? noss[oa]s?|noss[oa]s?|seu|sua|dum|duma|este|esta)"
_DEAL = (
    r"(?:devis|offres?|affaires?|opportunités?|soumissions?|propositions?|contrats?|commandes?|bons? de commande|ventes?|acomptes?|paiements?|factures?|dossiers?|"
    r"ofertas?|presupuestos?|cotizaci(?:ón|ones)|oportunidades|oportunidad|pedidos?|contratos?|ventas?|tratos?|negocios?|anticipos?|pagos?|facturas?|proyectos?|"
    r"convenios?|conventions?|convénios?|eventos?|marchés?|propostas?|orçamentos?|oportunidades?|negócios?|encomendas?|vendas?|sinais|sinal|pagamentos?|faturas?|projetos?|deals?)"
)
_CLOSED = (  # what becomes of a deal, so that something begins
    r"(?:signée?s?|acceptée?s?|validée?s?|gagnée?s?|confirmée?s?|approuvée?s?|clôturée?s?|livrée?s?|payée?s?|encaissée?s?|soldée?s?|retournée?s?|"
    r"firmad[oa]s?|aceptad[oa]s?|validad[oa]s?|ganad[oa]s?|confirmad[oa]s?|aprobad[oa]s?|cerrad[oa]s?|entregad[oa]s?|pagad[oa]s?|cobrad[oa]s?|"
    r"assinad[oa]s?|aceit[oae]s?|aceitad[oa]s?|validad[oa]s?|ganh[oa]s?|fechad[oa]s?|aprovad[oa]s?|entregues?|pag[oa]s?|adjudicad[oa]s?|marcad[oa]s? como \w+)"
)
_CLOSES = (
    r"(?:signe|signent|accepte|acceptent|valide|confirme|gagne|paie|passe (?:à|en|au|dans|sur)|bascule (?:en|à|au)|est (?:signée?|acceptée?|validée?|gagnée?|confirmée?|approuvée?|payée?|livrée?|créée?|clôturée?|marquée?|encaissée?|cochée?)|"
    r"firm[ae]n?|acept[ae]n?|valid[ae]n?|confirm[ae]n?|gan[ae]n?|ganamos|cierr[ae]n?|pas[ae]n? a|apruebe?[an]?|pag(?:a|ue)n?|(?:se|es|está|queda|sea|quede) (?:\w+ )?(?:firm\w+|acept\w+|valid\w+|gan\w+|confirm\w+|aprob\w+|apruebe|cierra|cierre|marc\w+)|"
    r"assin[ae]m?|aceit[ae]m?|valid[ae]m?|ganh[ae]m?|ganhar(?:mos)?|fech[ae]m?|fecha[rd]\w*|passa(?:r)? (?:a|para)|(?:aprov|aceit|assin|confirm|valid|pag)ar(?:em)?|mudar? para|aprov[ae]m?|(?:é|for|fica|ficar|estiver|seja) (?:\w+ )?(?:assin\w+|aceit[ae]|aceite|valid\w+|ganh[oa]|confirm\w+|aprovad[oa]|fechad[oa]|marcad[oa]|pag[oa]|adjudicad[oa])|"
    r"marquée?|marcad[oa]|cae|entra|llega|chega|arrive|tombe)"
)
_WHEN = (
    r"(?:dès qu(?:e|['’])|dès lors qu(?:e|['’])|lorsqu(?:e|['’])|quand|une fois (?:que|qu['’])?|sitôt|à chaque fois qu(?:e|['’])|chaque fois qu(?:e|['’])|aussitôt qu(?:e|['’])|"
    r"cuando|en cuanto|apenas|tan pronto como|una vez(?: que)?|cada vez que|cada que|nada más|en el momento en que|"
    r"quando|assim que|logo que|mal|uma vez|sempre que|no momento em que|cada vez que)"
)
_UPON = (  # … and what happens is a noun, or an infinitive
    r"(?:(?:dès|à|après|lors de|au moment de|sur|suite à) (?:la|l['’]|le)? ?(?:\w+ )?(?:signature|validation|acceptation|confirmation|clôture|approbation|réception|règlement|paiement|passage|bascule)|le passage (?:en|à|au)|"
    r"al (?:\w+ )?(?:\w+(?:ar|er|ir)se|confirmarse|firmarse|aceptarse|ganarse|cerrarse|aprobarse|validarse|pasar|confirmar|firmar|aceptar|cerrar|ganar|aprobar|marcar|recibirse)|(?:con|tras|a) la (?:firma|aceptación|confirmación|aprobación)|"
    r"(?:ao|após) (?:\w+ )?(?:fechar(?:-se)?|ganhar(?:-se)?|assinar|confirmar(?:-se)?|aprovar|aceitar|passar|marcar)|(?:com|após|na|à) (?:a )?(?:assinatura|adjudicação|aceitação|confirmação|aprovação))"
)
_COMES_OF_IT = (  # what then is to be, by itself
    r"(?:création|fabrique\w*|refait|rouvre|volta a|(?:empresa|cliente|contrato|pedido|factura|fatura)s?(?: [ye] \w+)? (?:cread|criad)[oa]s?|la commande|le client|crée(?:nt)?|créer|créée?s?|génère(?:nt)?|généré\w*|remont\w+|basculer?(?:ait|a|ont)?|part(?:e|ent|ir)?|apparai\w+|apparaî\w+|arrive(?:nt|r)?|descend\w*|alimente\w*|déclenche\w*|envo(?:i|y)\w+|transmis\w*|transf\w+|doi(?:t|vent)|devient|devra\w*|tombe\w*|naî\w+|existe\w*|se retrouve\w*|ressaisi\w*|recopi\w*|passe (?:à|dans|vers|chez) \w+ (?=quand|dès|lorsqu)|passe(?:nt|r)?(?! (?:à|en) )|"
    r"aparez\w+|apare[cz]\w+|se cre[ea]n?|cre[ea]n?|cree|crearse|crear|creado|se gener\w+|gener[ea]n?|generar\w*|pase[n]? a|pasar\w*|lleg\w+|se enví\w+|envíe\w*|exista|nazca|necesito|queremos|debe\w*|tiene\w* que|tendría|viaj\w+|caiga|salte|suba|dispar\w+|se convier\w+|entre en|se transf\w+|se hag\w+|copia|vuelv\w+|teclea|"
    r"apareç\w+|aparecer|cri[ea]m?|criar\w*|criad\w+|ger[ea]m?|gerar\w*|gerad\w+|nasç\w+|vir[ea]m?|cheg\w+|pass[ea]m? para|passar|sub[ae]|sig[ae]|deve\w*|tem (?:de|que)|precis\w+|dispare?\w*|exist[ae]|entr[ea]m? n[oa]|transform\w+|torna\w*-se|segu?e para|siga|seguir para|digita|lança|passa(?:r)? para)"
)
_TRIGGERS = (
    (
        rf"(?<!\w)(?:{_WHEN} ?(?:[^.;:]{{2,70}}? )?(?:{_CLOSES}|{_CLOSED})|{_UPON})(?!\w)[^.;]{{0,110}}?(?<!\w){_COMES_OF_IT}(?!\w)|"
        rf"(?<!\w){_COMES_OF_IT}(?!\w)[^.;]{{0,80}}?(?<!\w)(?:{_WHEN} ?(?:[^.;:]{{2,70}}? )?(?:{_CLOSES}|{_CLOSED})|{_UPON})(?!\w)"
    ),
    rf"(?:(?<!\w){_THE} |^[\W\d]*|[:,] ){_DEAL} (?:\w+ ){{0,2}}?{_CLOSED}(?: (?:dans|en|n[oa]s?|sur|chez|por|par|pel[oa]) [^.;,]{{2,30}}?)?,? (?:\w+ )?(?:=>|->|→|entra|aparece|nasce|cai|llega|pasa|baja|va a|vai para|arrive|fabrique|devient|deviennent|crée|génère|déclenche|doit|entraîne|lance|part|donne lieu|se convierte|crea|cree|genera|genere|dispara|dispare|debe|lanza|crie|cria|gera|gere|vira|vire|dispara|deve|tem de|passa a|transforma-se|se torna|tem que)(?!\w)",
    # "Le paiement d'une commande dans Shopify crée la facture dans Acomba"
    rf"(?<!\w)(?:paiement|règlement|signature|validation|acceptation|pago|cobro|firma|aprobación|aceptación|pagamento|assinatura|aprovação|aceitação|adjudicação) (?:de |d['’]|del? |d[oae]s? )[^.;,]{{3,45}}? (?:crée|génère|déclenche|lance|crea|genera|dispara|lanza|cria|gera|aciona) {_THE} ?(?:{_DEAL}|envoi|envío|envio|création|creación|criação)",
    r"(?<!\w)(?:l['’]élément déclencheur|le déclencheur|le point de départ|ce qui (?:déclenche|lance)|le signal|el disparador|el detonante|lo que (?:dispara|lanza|arranca|desencadena)|o gatilho|o que (?:dispara|desencadeia|aciona|arranca)|el evento|o evento)(?!\w)[^.;]{0,60}?(?<!\w)(?:est|sera|c['’]est|es|será|é)(?!\w)",
    r"(?<!\w)(?:déclenche(?:nt|ra)?|dispara[rn]?|desencadena|desencadeia|aciona|déclenchée?s? par|disparad[oa]s? por|desencadead[oa]s? pel[oa])(?!\w)[^.;]{0,60}?(?<!\w)(?:transfert|envoi|création|flux|synchro\w*|export|commande|facture|traspaso|envío|creación|flujo|pedido|factura|envio|criação|fluxo|encomenda|fatura|transferência|signature|firma|assinatura|statut|estado)",
)
_AGAIN = r"(?:à la main|manuellement|de nouveau|à nouveau|une (?:deuxième|seconde) fois|deux fois|en double|ligne (?:par|à) ligne|un[e]? par un[e]?|a mano|manualmente|otra vez|de nuevo|una segunda vez|dos veces|por partida doble|doble|celda por celda|campo (?:por|a) campo|un[oa] (?:por|a) un[oa]|línea (?:por|a) línea|à mão|na mão|à unha|no braço|outra vez|novamente|uma segunda vez|duas vezes|em duplicado|um[a]? (?:a|por) um[a]?|linha (?:a|por) linha|tod[oa] de novo|de novo|em dobro|célula (?:por|a) célula)"
_KEYS = r"(?:saisi(?:t|ssons|ssent|s)|saisie?s?|rentre(?:nt|ons|z)?|entre(?:nt)?|tape(?:nt|ons)?|report(?:e|ent|ons)|reprend|reprennent|crée(?:nt)?|encode(?:nt)?|refai(?:t|s|sons)|refont|copiando|tecleando|digitando|recopiant|met[eo]n?|metemos|pass?a[nm]?|pass?amos|pass?o|copi(?:a|e|am|an|ent|amos|ons)|(?:lo|la|los|las|le|les|os?|as?) (?:hace|hacen|hacemos|faz|fazem|fazemos|fait|font)|introduce[n]?|introducimos|captura[nm]?|capturamos|teclea[n]?|tecleamos|pica[n]?|picamos|da[n]? de alta|damos de alta|carga[n]?|cargamos|apunta[n]?|registra[nm]?|escrib[eo]n?|lança[m]?|lançamos|introduz(?:em|imos)?|digita[m]?|digitamos|insere[m]?|inserimos|regista[m]?|passamos|põe[m]?|cadastra[m]?|cadastramos|escreve[m]?|preenche[m]?|se (?:pasa|mete|captura|teclea|pica|introduce|carga|registra|digita|lança)n?|lanç(?:ad|am)\w*|digitad\w+|introduzid\w+|capturad\w+|introducid\w+|tecleado\w*|passad\w+|pasad\w+)"
_MANUAL = (
    (
        r"(?<!\w)(?:ressaisi\w*|re-saisi\w*|resaisi\w*|recopi\w+|retap(?:e|ent|ons|er|é|és|ée|ées)|retranscri\w+|double (?:saisie|frappe)|copier-coller|copi(?:e|ons|ent)-coll(?:e|ons|ent)|"
        r"reescrib\w+|retecle\w+|recaptur\w+|transcrib\w+|doble (?:captura|entrada|tecleo|digitación|carga|registro)|copi(?:a|an|amos|o) y peg(?:a|an|amos|o)|copiar y pegar|"
        r"(?:vuelv(?:e|en|o)|volvemos) a (?:meter|teclear|capturar|introducir|escribir|picar|cargar|digitar|dar de alta|registrar|grabar)|"
        r"redigit\w+|reintrodu\w+|transcrev\w+|dupla (?:digitação|introdução|entrada)|digitação dupla|copi(?:a|am|amos|o) e col(?:a|am|amos|o)|copiar e colar|"
        r"(?:volt(?:a|am|amos|o)|torn(?:a|am)) a (?:introduzir|digitar|lançar|escrever|inserir|meter|registar|passar)|re-?lanç\w+|copi(?:a|am) tudo|copia todo|"
        r"(?:re)?(?:crée|créent|saisit|saisissent) (?!automatiquement)[^.;,]{2,50}? à la main (?:dans|en|sur)|(?:re)?crea[n]? [^.;,]{2,50}? a mano en|(?:re)?cria[m]? [^.;,]{2,50}? (?:à mão|manualmente) (?:no|na|em)|"
        r"(?:lo|la|los|las) (?:pica|mete|teclea|captura|graba|vuelca|transcribe)n? en)(?!\w)"
    ),
    rf"(?<!\w){_KEYS}(?!\w)[^.;:]{{0,70}}?(?<!\w){_AGAIN}(?!\w)|(?<!\w){_AGAIN}(?!\w)[^.;:]{{0,40}}?(?<!\w){_KEYS}(?!\w)",
    r"(?<!\w)digita(?:m|mos)? (?:o|a|os|as|cada|tudo|todos?)(?!\w)",
    # what comes in one way and is entered in another by somebody
    r"(?<!\w)(?:imprime(?:nt)?|reçoi(?:t|vent)|par (?:mail|courriel|fax|e-mail)|recibe[n]?|por (?:correo|mail|e-mail|whatsapp|fax)|recebe[m]?|en pdf|em pdf|el pdf|o pdf|le pdf)(?!\w)[^.;]{0,70}?(?<!\w)(?:puis|et|y|e|que|qui|luego|depois) (?:\w+ ){0,3}?(?:l[ea]s? |l['’]|lo |la |os? |as? )?(?:saisit|rentre|encode|captura|teclea|mete|pica|carga|da de alta|lança|digita|introduz|insere|regista|cadastra)(?!\w)",
)
_CUSTOMER = r"(?:clients?|clientes?)"
_WHAT_COUNTS = (
    rf"(?<!\w)(?<!del )(?<!do )(?<!du )(?<!de )(?<!des )(?:un |le |el |un |o |um )?{_CUSTOMER},? (?:(?:pour|chez|para|entre|p[ao]ra|en|na|no|entre) [^.;,]{{2,30}}?,? )?(?:c['’]est|=|signifie|désigne|veut dire|significa|quer dizer|quiere decir) ?",
    rf"(?<!\w)(?:un|le|el|o|um)? ?{_CUSTOMER},? (?:(?:pour|chez|para|entre|p[ao]ra|en|na|no|entre) [^.;,]{{2,30}}?,? )?(?:est|es|é) (?:une? (?:entreprise|société|personne|structure|enseigne|établissement|entité|magasin)|celui|celle|qui(?:conque)?|tout[e]? |toute personne|l['’]\w+ (?:qui|que|dont)|quien(?:es)?|tod[oa] (?:aquel|aquele|el|la|o|a|quien|quem|\w+ (?:que|con|com))|tod[oa] \w+ (?:que|con|com)|cualquier\w*|el que|la que|quem|qualquer|aquel[ea]? (?:que)?|una? (?:empresa|persona|sociedad|razón social)|uma (?:empresa|pessoa|entidade))",
    rf"(?<!\w)(?:pour|chez|para|p[ao]ra|en|entre) (?:la |le |l['’]|les |el |o |a |os |as )?[^\W\d_]+(?: [^\W\d_]+)?,? (?:un |le |el |o |um )?{_CUSTOMER} (?:est|es|é) (?:une? |le |la |l['’]|el |la |o |a |una? |uma? |quien |quem |tod[oa])",
    rf"(?<!\w)(?:(?:appel(?:le|ons|lent)|consid(?:ère|érons|èrent)|llama(?:n|mos)?|consideramos?|considera(?:n|m|mos)?|chama(?:m|mos)?)(?:-se)? (?:como )?{_CUSTOMER}|le (?:llama|dice)n? {_CUSTOMER}|(?:est|sont|es|se|é|são) consid(?:érée?s?|era[n]?|erad[oa]s?) (?:comme |como )?(?:un )?{_CUSTOMER}|considera-se {_CUSTOMER}|(?:di(?:t|sent|cen?|zem|z)) (?:déjà |ya |já )?[«\"“]\s?{_CUSTOMER}\s?[»\"”] (?=dès|à partir|quand|dès|desde|cuando|quando|a quien|a quem)|est (?:réputé|tenu pour) client|par (?:«\s?)?{_CUSTOMER}(?:\s?»)?,? (?:nous|on) enten\w+|(?:por|como) [«\"“]?{_CUSTOMER}[»\"”]? (?:entendemos|se entiende|nos referimos|entende-se))(?! (?:de |du |d['’]))",
)
_RULES = r"(?:fait (?:foi|référence|autorité)|font foi|est (?:le )?maître(?:sse)?|est (?:la|notre) (?:référence|source (?:de vérité|de référence)|base maître)|est le référentiel|reste (?:le )?maître|prime|l['’]emporte|prevalece[m]?|es la (?:fuente|referencia|base maestra|que (?:manda|vale|cuenta))|es el (?:maestro|sistema maestro|que manda|dueño)|lleva la voz cantante|rige|é (?:a|o) (?:fonte|referência|mestre|que manda|dono|sistema mestre)|é quem manda|vale (?:mais|sempre))"
_LEADING = (
    rf"(?<!\w){_RULES}(?!\w)",
    r"(?<!\w)manda[n]?(?! (?:\w+ )?(?:csv|xml|pdfs?|edi|xlsx?|json|excels?|sms|whatsapps?|e-?mails?|word)\b)(?: siempre| sempre| s[oó]lo| só| únicamente)?(?= (?:el |la |o |a )?(?-i:[A-Z]|[a-z]\d?[A-Z]{2})|\W*$)|(?<!\w)(?:appartien(?:t|nent) à|viennent de|mandan? en) (?-i:[A-Z])\w+ (?:et de nulle part|y de ningún|e de mais)",
    r"(?<!\w)(?:le référentiel|la (?:base|source) (?:maître|de référence)|le maître|la fiche (?:maître|de référence)|la source de vérité|el (?:maestro|dato maestro|fichero maestro|catálogo maestro|registro maestro)|la (?:base|ficha|fuente) (?:maestra|buena|de verdad|de la verdad)|o (?:cadastro|registo|registro|ficheiro|dado)[- ](?:mestre|principal|oficial|bom)|a (?:base|fonte|ficha) (?:mestra|da verdade|de verdade|oficial|boa|principal))(?!\w)[^.;?]{0,40}?(?<!\w)(?:est|c['’]est|sera|es|está|será|é|fica)(?!\w)",
    r"(?<!\w)(?:en cas de (?:conflit|désaccord|doute|divergence|différence)|s['’]il y a (?:conflit|doute|un écart))[^.;?]{0,20}?(?-i:[A-Z])\w+(?: [A-Z]\w*)? (?:qui )?(?:gagne|prime|l['’]emporte|a raison)(?!\w)",
    r"(?<!\w)(?:en caso de (?:conflicto|duda|discrepancia)|em caso de (?:conflito|dúvida|divergência)|na dúvida|en la duda)[^.;?]{0,20}?(?:gana|vale|manda|ganha|prevalece|tiene razón|tem razão)(?!\w)",
    r"(?<!\w)(?:n[oa]s? (?:preços?|moradas?|stocks?|clientes?|contactos?|contatos?|dados|condições|endereços?)[^.;?]{0,20}? |sempre )manda[m]? [oa] (?-i:[A-Z])\w+",
    r"(?<!\w)(?:quien|quem|celui qui|ce qui|lo que|o que) (?:manda|fait foi|vale|prevalece|compte|cuenta|conta)(?!\w)[^.;?]{0,40}?(?<!\w)(?:est|c['’]est|es|é)(?!\w)|(?<!\w)vale o que (?:está|diz)(?!\w)|(?<!\w)vale lo que (?:está|dice|diga|pone)(?!\w)",
)
_ODD = r"(?:spécia(?:l|le|ux|les)|particuli(?:er|ers|ère|ères)|atypiques?|especial(?:es)?|especiais|rar[oa]s|atípic[oa]s?|peculiares)"
_OTHERWISE = (
    (
        r"(?<!\w)(?:sui(?:t|vent) un (?:autre|tout autre) (?:circuit|chemin|parcours|traitement|processus)|pass(?:e|ent) par un autre (?:circuit|chemin|canal)|(?:est|sont) (?:traitée?s?|gérée?s?|facturée?s?|saisie?s?) (?:à part|autrement|différemment|hors (?:circuit|système)|au cas par cas|séparément)|font? exception|échappent à la règle|sort(?:ent)? du (?:cadre|lot|circuit)|ne (?:suit|suivent|rentre|rentrent|passe|passent) pas (?:le|la|par le|dans le|les) (?:même |circuit |processus |cas |règle |flux )|"
        r"sigue[n]? otro (?:circuito|camino|proceso|flujo|trámite)|(?<!euros, )(?<!euros )(?<!€, )(?<!€ )(?<!pesos, )(?<!pesos )(?<!eso )va[n]? por (?:otro|otra) (?:lado|camino|circuito|vía|canal)|(?:se )?(?:trata|gestiona|factura|maneja|lleva|hace|procesa)[n]? (?:distinto|diferente|de otra (?:manera|forma)|aparte|por separado|a su manera|caso por caso)|son la excepción|se sale[n]? de la (?:norma|regla)|no sigue[n]? (?:el|la) (?:circuito|proceso|regla|norma|flujo)|"
        r"segue[m]? outro (?:circuito|caminho|processo|fluxo|percurso)|vão por (?:fora|outro (?:lado|caminho))|(?<!euros, )(?<!euros )(?<!€, )(?<!€ )(?<!reais, )(?<!isso )vai por fora|(?:são|é) (?:tratad|faturad|gerid|feit|lançad)[oa]s? (?:à parte|de outra (?:forma|maneira)|à mão|caso a caso|por fora|em separado)|(?:tratam|fazem|faturam)-se (?:à parte|de outra forma|de forma diferente)|foge[m]? (?:à|da) regra|são (?:a )?exceção|não segue[m]? (?:o|a) (?:circuito|processo|regra|fluxo))(?!\w)"
    ),
    rf"(?<!\w)(?:hay|il y a|há|existen|existem|tenemos|temos|nous avons|on a|tem|certains|algunos|algunas|alguns|algumas|quelques)(?!\w) (?:\w+ ){{0,4}}?[«\"“]?{_ODD}[»\"”]?(?!\w)|(?<!\w)(?:cas|casos|pedidos|commandes|clients?|clientes|encomendas) {_ODD}\W{{0,3}}(?::|\()",
    r"(?<!\w)(?:hay que|il faut|é preciso|tem de se|tenemos que|on doit|debemos|temos de) (?:esperar|attendre|aguardar|esperar pel[oa])(?!\w)",
    r"(?<!\w)(?:s['’]il manque|en cas d['’](?:échec|erreur|rejet|anomalie|refus)|si (?:le|la|l['’]|un|une) ?[^.;,]{2,40}? (?:manque|échoue|est (?:rejetée?|refusée?|incomplète?|invalide|bloquée?))|(?:en caso de|si (?:hay|da)) (?:error|fallo|rechazo)|si (?:falla|falta|viene mal)|si (?:el|la|un|una|los|las) [^.;,]{2,30}? (?:falta|falla|viene mal|no pasa|está mal|no existe)|em caso de (?:erro|falha|rejeição|recusa)|se (?:faltar|falhar|der erro|houver erro|falta|falha)|se (?:o|a|um|uma) [^.;,]{2,30}? (?:faltar|falhar|falhe|estiver (?:errado|irregular)|v(?:ier|enha) (?:errado|mal|incompleto)))(?!\w)[^;]{0,60}?(?<!\w)(?:bloqu\w+|rien|alert\w+|avis\w+|prévien\w+|mail|file|arrêt\w*|en attente|message|notifi\w+|renv\w+|nouvel|nouvelle|corrig\w+|réessa\w+|rejet\w+|refus\w+|reint\w+|detien\w+|no se|cola|retien\w+|par[ae]|trav[ae]|rech\w+|revis\w+|fila|não|recus\w+|rejeit\w+|devol\w+|pend\w+)(?!\w)",
    r"^\W*[^\W\d_]+ (?:irregular(?:es)?|inválid[oa]s?|duplicad[oa]s?|incorrect[oa]s?|manquante?s?|invalides?|ausentes?|en double) ?: ?(?:bloqu\w+|se bloquea|trava|alert\w+|avisa|para|rejet\w+|devolve)",
    r"(?<!\w)(?:cas (?:tordus|bizarres|à part|spéciaux|délicats|connus)[^.:;]{0,20}|erreurs? (?:connues?|classiques?|fréquentes?|habituelles?)[^.:;]{0,10}|error(?:es)? (?:típicos?|habituales|frecuentes|conocidos?|que ya conocemos)|erros? (?:típicos?|habituais|frequentes|conhecidos?)|exceções conhecidas|exceção conhecida|excepciones conocidas) ?:",
    r"(?<!\w)(?:há|hay|il y a|existem|existen|tenemos|temos|on a|nous avons|avec|com|con) (?:\w+ ){0,2}?(?:exceções|excepciones|exceptions)(?!\w)",
    r"(?<!\w)(?:écrite?s?|notée?s?|documentée?s?|formalisée?s?) nulle part|(?<!\w)(?:(?:no|não) (?:lo )?(?:está|están|estão|hay|tiene|se ha) [^.;,]{0,15}?(?:escrit[oa]s?|documentad[oa]s?|apuntad[oa]s?|anotad[oa]s?|registad[oa]s?)|nada (?:está |escrito|documentado|por escrito))[^.;,]{0,5}(?<!\w)(?:en ning\w+|em (?:lado|lugar|sítio|parte) (?:nenhum|algum)\w*|en (?:sitio|lado|parte) alguna?)",
    r"(?<!\w)(?:points? (?:d['’]attention|de vigilance|délicats?)|cas particuliers?|exceptions?|excepciones|excepción|exceções|exceção|casos (?:raros|especiales|especiais|particulares)|particularités?|particularidades?) ?:",
    r"(?<!\w)(?:sauf (?:pour )?(?:les?|l['’])|excepto|salvo|exceto|a no ser|menos) [^.;,]{3,50},? (?:qui|que|où|donde|onde)(?!\w)",
)
_RECORDS = r"(?:clients?|clientes?|fiches?|fichas?|contacts?|contactos?|contatos?|comptes?|cuentas?|contas?|registros?|registos?|cadastros?|base|sociétés?|empresas?|entreprises?|articles?|artículos?|artigos?|fichiers?|listes?|fichero|lista|produits?|productos?|produtos?|clínicas?|bares|nif|rfc|cnpj|siret|razón social|école?s?|établissements?|nombres?|nomes?|noms?|proveedor\w*|fornecedor\w*)"
_TWICE = (
    r"(?<!\w)(?:doublons?|duplicad[oa]s?|duplicidades?|repetid[oa]s?|duplicatas?|duplicaç(?:ão|ões)|duplicidade)(?!\w)",
    rf"(?<!\w){_RECORDS}(?!\w)(?![^.;]{{0,40}}(?<!\w)(?:repet\w+|répét\w+|disse(?:ram)?|falou|dijo|dijeron|a dit|perguntou|preguntó|ligou|llamó) )[^.;]{{0,60}}?(?<!\w)(?:(?:deux|trois|quatre|plusieurs|2|3) fois|en (?:double|triple)|(?:dos|tres|cuatro|varias|2|3) veces|por duplicado|(?:duas|três|quatro|várias|2|3) vezes|em (?:duplicado|triplicado))(?!\w)",
    r"(?<!\w)(?:deux|trois|quatre|cinq|plusieurs|dos|tres|cuatro|cinco|varias|duas|três|quatro|várias|diversas) (?:(?:et|y|e|ou|o) \w+ )?(?:fiches?|fichas?|comptes?|cuentas?|contas?|cadastros?|registros?|registos?)(?!\w)[^.;]{0,30}?(?<!\w)(?:pour (?:le |un |la |une )?(?:même|seul)|para (?:el |un |la |o |a )?(?:mismo|misma|mesmo|mesma|único|sólo|só)|del mismo|do mesmo|da mesma|de la misma|repetid\w+|par client|por cliente)(?!\w)",
)
_TIDY = (
    r"(?<!\w)(?:nettoyage|nettoy(?:er|é|ée|ées|ons|era|erons)|dédoublonn\w+|épur(?:er|ation|é|ée)|faire le (?:ménage|tri)|fait le (?:ménage|tri)|assainir|fiabilis(?:er|ation)|limpieza|limpi(?:ar|amos|aremos|e|ado|ará)|depur(?:ar|ación|amos|ado|aremos|ará)|deduplic\w+|saneamiento|sanear|limpeza|limp(?:ar|amos|aremos|ado|ará)|sanea\w+|higieniza\w+|depura\w+|arrumar|limpa(?:mos)? (?:isso|tudo|depois)|eliminar (?:los |os )?duplicados)(?!\w)",
)
_DATA = rf"(?<!\w)(?:données|data|dados|datos|doublons?|duplicad[oa]s?|repetid[oa]s?|bases?|fichiers?|fichero\w*|maestro|mestre|dédoublonn\w+|deduplic\w+|{_RECORDS})(?!\w)"
_LAW = (
    r"(?<!\w)(?:rgpd|lgpd|lopd(?:gdd)?|rodo|gdpr|hds|secret médical|secreto (?:médico|profesional)|cnil|aepd|cnpd|anpd|anssi|iso ?27001|verifactu|ley (?:de protección de datos|antifraude|crea y crece)|loi (?:anti-?fraude|25)|pci[- ]dss|nis ?2)(?!\w)",
    r"(?<!\w)(?:ticketbai|batuz|facturae|cfdi|saf-?t|nf-?e|factur-x|chorus pro|veri\*?factu|facture électronique|factura electrónica|fatura eletrónica)(?!\w)[^.;]{0,40}?(?<!\w)(?:obligator\w+|obligatoire|obrigat\w+|exigid[oa]|exigée?|por ley|por lei|de par la loi)(?!\w)",
    r"(?<!\w)(?:exigence|exigencia|exigência|obligation légale|obligación legal|obrigação legal|imposition|imposição|imposición) (?:de la |de l['’]|du |des |de |del |da |do |dos )(?-i:[A-Z])\w+",
)
_REPORT = r"(?:rapports?|tableaux? de bord|reportings?|statistiques|chiffre d['’]affaires|indicateurs|marges?|informes?|reportes?|tableaux?|chiffres?|cuadros? de mando|tablero|indicadores|facturación|ventas|márgenes|margen|relatórios?|painel|painéis|mapas?|dashboards?|faturação|faturamento|vendas|margem|indicadores)"
_WANTED = r"(?:ce que (?:je|nous) (?:veux|voulons|souhaite|souhaitons)|ce qu['’]on veut|je veux|nous voulons|on (?:veut|voudrait|aimerait)|je (?:voudrais|souhaite)|nous (?:souhaitons|aimerions|voudrions)|j['’]aimerais|il (?:me|nous) faut|(?:demande|réclame|veut|voudrai(?:t|ent)|attend|souhaite|quiere|pide|exige|quer|pede|pretende)(?:nt|n|m)?|quiero|queremos|necesito|necesitamos|quisiera|me gustaría|nos gustaría|lo que (?:quiero|queremos|busco|buscamos)|hace falta|quero|preciso(?: de)?|precisamos(?: de)?|gostava|gostaria|gostaríamos|o que (?:quero|queremos))"
_EACH = r"(?:par (?!mail|courriel|téléphone)\w+|chaque|tous les|toutes les|mensuels?|mensuel(?:le)?s?|hebdomadaires?|trimestriel(?:le)?s?|quotidien(?:ne)?s?|por (?!correo|mail|teléfono|whatsapp|favor)\w+|cada|todos los|tod[oa]s (?:as|os)|tod[oa] \w+-feira|mensual(?:es)?|mensais|mensal|semanal(?:es)?|semanais|trimestral(?:es)?|diari[oa]s?|diári[oa]s?)"
_FIGURES = (
    rf"(?<!\w){_WANTED}(?!\w)[^.;]{{0,60}}?(?<!\w)(?:{_REPORT}(?!\w)[^.;]{{0,60}}?(?<!\w){_EACH}|{_EACH}[^.;]{{0,40}}?(?<!\w){_REPORT})(?!\w)",
)

_FREED = (  # what is wanted away, or is not done
    r"(?<!\w)(?:ne (?:plus|pas|jamais)|sans|plus (?:de|d['’]|jamais|aucune?)|n['’]\w+ (?:plus|pas|jamais)|(?:ne|n['’]) ?[^.;,]{1,30} (?:plus|pas|jamais|rien)|aucune?|personne|rien|fini[es]?|éviter|arrêter|supprimer|éliminer|stopper|finir avec|en finir|mettre fin|au lieu de|"
    r"sin|nadie|ya no|no(?! (?:solo|sólo|obstante)\b)|ningun[oa]?|ningún|nada(?! más)|evitar|dejar de|deje[mn]?(?:os)? de|eliminar|quitar(?:nos)?|acabar con|suprimir|en vez de|en lugar de|nunca|jamás|tampoco|"
    r"sem|ninguém|já não|não|nenhum[a]?|deixar de|acabar com|parar de|em vez de|nem)(?!\w)"
)
_OVER = r"(?<!\w)(?:avant(?=,| on | c['’]| nous | il | elle )|autrefois|jadis|à l['’]époque|jusqu['’]en 20\d\d|jusqu['’]à l['’]an|antes(?! de\b| del\b| da\b| do\b| das\b| dos\b| que\b)|hasta (?:20\d\d|hace|el año pasado)|antiguamente|até 20\d\d|antigamente|dantes|até (?:ao|o) ano|\w+(?:ssait|ssaient|ssions)|\w+(?:ábamos|aban|aba)|\w+(?:ávamos|avam|ava))(?!\w)"
_ONLY_IF = r"(?<!\w)(?:peut-être|éventuellement|serait|pourrait|quizás?|tal vez|sería|podría|talvez|seria|poderia|si jamais|imaginons|por ejemplo si)(?!\w)"
_OTHER_USER = r"(?<!\w)(?:nuestr[oa] (?:mayor |mejor |principal )?(?:cliente|proveedor|distribuidor)|notre (?:plus gros |principal )?(?:client|fournisseur)|o nosso (?:maior |principal )?(?:cliente|fornecedor)|un confrère|une? (?:ami|amie|voisin\w*|concurrent\w*|collègue d['’]une autre)|nos (?:clients|fournisseurs|concurrents|confrères)|les (?:clients|fournisseurs) (?:ressaisi\w+|saisi\w+)|nuestros (?:clientes|proveedores)|un (?:colega|amigo|vecino|competidor)|os nossos (?:clientes|fornecedores)|um (?:colega|amigo|concorrente|vizinho))(?!\w)"

_OF_THIS_WORK = r"(?<!\w)(?:(?:avec|con|com) (?:vous|vos|ustedes|vosotros|vocês|a vossa)|convosco|(?:le|el|o) (?:projet|proyecto|projeto|budget|presupuesto del proyecto)|(?:vos|sus|su|vossas?) (?:devis|offres?|ofertas?|propostas?|propuestas?)|travaux|empez\w+|começ\w+|démarr\w+)(?!\w)"  # what begins then is the work itself


@dataclass(frozen=True, slots=True)
class Telling:
    """One way to tell a fact: its words, what takes it back, and what else the sentence must have."""

    key: str
    pattern: Words
    unless: Words
    needs: Words | None = None


def _told(key: str, patterns: tuple[str, ...], unless: str, needs: str = "") -> Iterator[Telling]:
    for pattern in patterns:
        yield Telling(key, words(pattern), words(unless), words(needs) if needs else None)


_TELLINGS = Sifted(
    [
        *_told("triggers", _TRIGGERS, rf"{_OVER}|{_OTHER_USER}|{_OF_THIS_WORK}"),
        *_told("manual_handoffs", _MANUAL, rf"{_FREED}|{_OVER}|{_ONLY_IF}|{_OTHER_USER}"),
        *_told(
            "customer_definition",
            _WHAT_COUNTS,
            r"(?<!\w)(?:notre|nos|mon|nuestr[oa]|mi|o nosso|noss[oa]|meu) (?:\w+ )?(?:clients?|clientes?)(?!\w)",
        ),
        *_told(
            "authority",
            _LEADING,
            rf"{_ONLY_IF}|{_OVER}|(?<!\w)(?:personne|nul|nadie|ninguém|quel|lequel|laquelle|lesquels|cuál|qual|ne sait|ne savent|no sabemos|não sabemos|à décider|décid\w+|decid\w+|por tomar|quem é o|quién es|qui est le|por decidir|nunca|jamais|rien|nada|aucune?|ningun\w*|nenhum\w*)(?!\w)|(?<!\w)(?:paga|paie|assina|firma|signe|decide|décide)(?!\w)|(?<!\w)manda[n]? (?:un|una|los|las|el|la|o|a|os|as|por|um|uma|todo|e-?mail|mensaje|pdf)(?!\w)|(?<!\w)(?:prime)s? (?:d['’]|de )",
        ),
        *_told(
            "exceptions_known",
            _OTHERWISE,
            rf"{_OVER}|(?<!\w)(?:não há|no hay|il n['’]y a|n['’]avons|não temos|no tenemos|pas d['’]exception|aucune exception|sin excepci\w+|sem exceç\w+|ninguna excepción|nenhuma exceção|(?:accords?|validations?|approbations?|aprobaciones|autorizaciones|aprovações|autorizações)\b[^.;]{{0,60}}(?:par|por) (?:e-?mail|mail|courriel|courrier|correo|correio)|réponse|respuesta|resposta|oferta especial|offre spéciale|tarif spécial)(?!\w)",
        ),
        *_told(
            "duplicates_known",
            _TWICE,
            rf"(?<!\w)(?:{_FREED}|saisi\w*|ressais\w*|captur\w+|digita\w*|teclea\w*|entradas?|si (?:hay|existe|un)|s['’]il|se (?:houver|existir)|détect\w+|detect\w+|nettoyage|limpe?i?eza|depuración|que pasa|et si|y si|e se|fusionner|nettoyer|limpiar|limpar|factur(?:é|er)\w*|cobr\w+|pag\w+)(?!\w)|{_OVER}",
        ),
        *_told(
            "data_cleanup",
            _TIDY,
            rf"{_OTHER_USER}|(?<!\w)(?:produits? de nettoyage|productos de limpieza|produtos de limpeza|empresa de limp(?:ie|e)za|société de nettoyage|servicios? de limpieza|serviços? de limpeza)(?!\w)",
            _DATA,
        ),
        *_told(
            "compliance",
            _LAW,
            rf"(?<!\w)(?:pas concern\w+|no nos afecta|não nos afeta|ne nous concerne pas|no aplica|não se aplica)(?!\w)|{_ONLY_IF}",
        ),
        *_told("reporting", _FIGURES, _OVER),
    ],
    lambda telling: together(telling.pattern.needed),
)
_IN_THE = lazy.pattern(r"\bno\b", re.I)  # which denies in Spanish
_PIECE = lazy.pattern(r"\s?[,:(]\s?")
_PART = lazy.pattern(r"\s?;\s|\.\s|\s(?:mais|pero|mas)\s", re.I)


def told_in_romance(sentence: Said, language: str) -> Iterator[tuple[str, int, int]]:
    """(key, start, end) of each fact that a sentence tells in free words, and the part of it that does."""
    near = _TELLINGS.near(sentence)
    if not near or sentence.text.rstrip().endswith("?"):
        return
    if tells_of_another_abroad(sentence.text):
        return
    told: set[str] = set()
    for telling in near:
        if telling.key in told:
            continue
        for match in telling.pattern.every(sentence):
            start, end = _part_around(sentence.text, *match.span())
            words_of_it = sentence.text[start:end]
            part = Said.of(_IN_THE.sub("em", words_of_it) if language == "pt" else words_of_it)
            if telling.key == "manual_handoffs":  # "Il n'existe aucun pont : chaque soir, Bénédicte ressaisit les bons"
                part = Said.of(_piece_around(part.text, match.start() - start))
            if telling.unless.search(part) or (telling.needs and not telling.needs.search(sentence)):
                continue
            told.add(telling.key)
            yield telling.key, start, end
            break


def _part_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The part of a sentence between semicolons, full stops and "but" in which a place stands."""
    first = max((cut.end() for cut in _PART.finditer(text, 0, start)), default=0)
    behind = _PART.search(text, end)
    return first, behind.start() if behind else len(text)


def _piece_around(part: str, place: int) -> str:
    """The words between commas and colons in which a place of a part stands."""
    first = max((cut.end() for cut in _PIECE.finditer(part, 0, place)), default=0)
    behind = _PIECE.search(part, place)
    return part[first : behind.end() if behind else len(part)]
