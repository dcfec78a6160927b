"""Questions to us in a brief: each sentence that ends in a question mark and wants something told.

The request for the quote itself is none, nor is a question that the writer answers, cites or puts to the own house.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from inwriting.reading.model import ClientQuestion
from inwriting.reading.moods.taken_in import requests_link
from inwriting.reading.replies.calls import CALLS
from inwriting.reading.requests.ready_answers import ready_answer
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import cited
from inwriting.reading.text.patterns import compiled, words

LONGEST = 400  # characters of a question
_CUT = lazy.pattern(
    r"(?<=[.!?…])[\"”)]?\s+(?=[\"“(¿A-ZÀ-Þ0-9-])|(?<=[?])\s+|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–▪]|\(?\w{1,3}[.)])[ \t])|;[ \t]+|:[ \t]*\n|"
    r"\n(?=[^\n\t]{1,120}\t)"  # a row of a table
)
_TITLE = lazy.pattern(
    r"(?:[^\n.?!]{1,50}\n(?=[ \t]*[(¿A-ZÀ-Þ\d]))+[ \t]*(?:\d[\d.]*[ \t]+)?"
)  # short lines above a sentence
_MARK = lazy.pattern(
    r"\s*(?:[-*•–▪>]+[ \t]+|\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]{1,2}\.?\d{0,3})[.):]?[ \t]+(?=[A-ZÀ-Þ¿]))?"
)
_TO_YOU = words(
    r"\b(?:you|your|yours|yourselves|anyone there|somebody there|sie|ihr|ihre[mnrs]?|ihnen|vous|votre|vos|ustedes?|su|sus|podéis|pueden|puede|tenéis|"
    r"u|uw|jullie|o senhor|vocês?|vossa?s?|podem|têm)\b"
)
_BUILT = (  # what comes of such work, and has to be kept running
    r"(?:interfaces?|integrations?|links?|connections?|connectors?|middleware|code|source code|scripts?|mappings?|monitoring|sync(?:hronisation|s)?|queue|results?|schnittstellen?|anbindung|verbindung|kopplung|quellcode|interface|liaison|connexion|intégration|code source|interfaz|integración|conexión|código(?: fuente)?|koppeling(?:en)?|broncode|integratie|ligação|integração)\b"
)
_OF_THE_WORK = words(
    r"\b(?:how long|how soon|how (?:does|do|would|will) (?:it|this|that|the (?:quote|scope|process|work))|how much|costs?|price|rates?|who (?:would|will|should|shall|is going to|gets to|has to) (?:then |later |afterwards )?(?:own|handle|deal with|look after|fix|repair|monitor|maintain|watch|run|operate|support|clear|resolve|take care of|keep an eye on|be responsible for|be in charge of|answer for|correct|re-?send|retry|see to|get)\b[^?]{0,30}?\b(?:exceptions?|errors?|failures?|failed|faults?|interfaces?|integrations?|link|connections?|connectors?|middleware|monitoring|alerts?|incidents?|retr(?:y|ies)|syncs?|queue|mapping|updates?|upgrades?)\b|who (?:would|will|owns?|holds|keeps|pays|does|is responsible for)\b.*\b(?:artifacts?|"
    r"deliverables?|documents?|results?|code|work|outcome|it|this|afterwards|maintain\w*)|what (?:happens|comes|is) next|what would (?:it|this|that)|when (?:can|could|would|will) (?:it|this|work|we)|"
    r"what (?:happens|would happen|will happen|is done|do you do) (?:when|if|in case|once) [^?]{2,50}?\b(?:fails?|failed|breaks?|stops?|is down|are down|goes down|drops|times out|is (?:rejected|lost|missing|late|stuck)|(?:goes|go) (?:wrong|missing|astray|offline)|cannot be|does not (?:arrive|work|respond)|is (?:un(?:available|reachable)|offline))\b|"
    rf"who (?:then |later |normally )?(?:owns|handles|maintains|watches|monitors|supports|fixes|repairs|runs|operates|looks after|is responsible for|takes care of|keeps an eye on)(?! [^?]{{0,60}}\b(?:today|currently|at present|so far|until now)\b) (?:the |this |that |all |any )?(?:finished |new |running )?{_BUILT}|who (?:will|would) be (?:our|your|my|the) (?:\w+ )?(?:contact|point of contact|project (?:manager|lead)|lead|consultant|counterpart)|"
    rf"(?:wer (?:wartet|betreut|überwacht|pflegt|betreibt)|wem gehört|qui (?:surveille|maintient|possède|entretient|gère|exploite)|à qui appartient|quién (?:mantiene|vigila|supervisa|opera)|wie (?:bewaakt|onderhoudt|beheert|bewaart)|van wie is|quem (?:mantém|vigia|monitoriza|monitora|opera)) (?:(?:die|der|das|den|l['’]|la|le|el|los|de|het|o|a|os) ?)?{_BUILT}|"
    r"was passiert,? (?:wenn|falls)|que se passe-t-il (?:si|quand|lorsque)|qué (?:pasa|sucede|ocurre) (?:si|cuando)|wat gebeurt er (?:als|wanneer)|o que acontece (?:se|quando)|wer (?:ist|wird|wäre) (?:unser|mein|der) \w*(?:ansprechpartner|projektleiter)|qui (?:est|sera|serait) notre (?:contact|interlocuteur)|wie (?:is|wordt) ons aanspreekpunt|"
    r"how (?:would|will|do|should) (?:\w+ ){0,2}?(?:exceptions?|errors?|failures?|failed \w+|duplicates?|conflicts?|retries|alerts?) be (?:\w+ )?(?:handled|dealt with|reported|resolved|logged|shown|treated|managed|found|flagged)|where (?:would|will) (?:the |any |all )?(?:logs?|errors?|exceptions?|failures?) (?:be |go|end up|land|show)|"
    r"wer (?:würde |wird |soll |sollte )?(?:\w+ ){0,3}?(?:kümmert|kümmern|betreut|betreuen|überwacht|überwachen|bearbeitet|bearbeiten|verantwortlich)\b[^?]{0,40}(?:ausnahmen|fehler|schnittstelle|anbindung)|wer (?:würde |wird |soll )?(?:\w+ ){0,3}?(?:ausnahmen|fehler\w*|schnittstelle) |qui (?:s['’]occuperait|s['’]occupera|serait responsable|traiterait|traitera|surveillerait|gérerait)\b|"
    r"wie (?:zou|zal|gaat|moet) (?:\w+ ){0,3}?(?:uitzonderingen|fouten|koppeling)|quem (?:trataria|trataré|tratará|ficaria|cuidaria|seria responsável|resolveria)\b|"
    r"is (?:it|this|that) (?:possible|feasible|realistic|something)|(?:do|can|should|could|may|must|would|will) (?:we|i)\b|are there|is there|timeline|warrant\w+|guarantee\w*|certif\w+|references?|support|possible|"
    r"wie lange|was kostet|wem geh|wer besitzt|combien|quel (?:est|serait)|à qui|cuánto|quién|hoe lang|wat kost|wie is|quanto)"
)
_OF_AN_OFFICE = words(  # what only who does the work can tell
    r"(?<!our )(?<!their )(?<!its )\b(?:ip(?: rights)?(?! address)|intellectual property|source code|copyrights?|travel(?:ling)?(?: costs| expenses| time)?|on[- ]?site|remotely|(?:liability |indemnity |professional )insurance|indemnity|"
    r"gdpr|iso ?\d{4,5}|sub-?contract(?:s|ors?|ing)?|hypercare|(?:the )?(?:supplier|bidder|contractor|tenderer|provider|consultancy)(?:['’]s)?(?= (?:\w+ )?(?:consultants?|staff|team|employees|offer|carry|hold|have|provide|use|employ|work|be|personnel|insur\w+|certif\w+|account\w*|respon\w*))|"
    r"(?:which|your|do|will) consultants|nutzungsrechte|quellcode|reisekosten|haftpflicht\w*|dsgvo|propriété intellectuelle|code source|frais de déplacement|rgpd|propiedad intelectual|código fuente|gastos de viaje|broncode|reiskosten|propriedade intelectual)\b"
)
_ASKS = lazy.pattern(  # "Compliance: presumably GDPR?" only guesses
    r"\W*(?:(?:and|or|also|und|et|y|en|e)[, ]+)?(?:who(?:se|m)?|what|which|how|where|when|is|are|do|does|will|can|could|would|should|must|may|has|have|wer|wem|wie|was|welche[rsnm]?|ist|sind|gibt|haben|hat|wird|werden|"
    r"qui|à qui|quel(?:le)?s?|comment|est-ce|quién|qué|cómo|cuál(?:es)?|hay|wie|wat|welke|zijn|is er|quem|como|qual|quais|há)\b",
    re.I,
)
_PLEASE_ANSWER = words(
    r"^\W*(?:please|kindly|bitte|merci de|por favor|gelieve)\b(?: \w+)? (?:state|confirm|specify|answer|advise|indicate|describe|detail|explain|elaborate|respond|say|name|angeben|bestätigen|beantworten|préciser|confirmer|indicar|confirmar|aangeven|bevestigen)\b[^.!?]{0,60}[.!]?\W*$|"
    r"^\W*(?:bitte (?:angeben|bestätigen|beantworten)|yes ?/ ?no|ja ?/ ?nein|y/n)\W*$"
)
_POSSIBLE = words(
    r"^\W*(?:(?:and|or|und|et|y|en|so)[, ]+)?(?:(?:geht|klappt|funktioniert|ginge) (?:das|so ?etwas|sowas|es)\b[^?]{0,60}|(?:ist|wäre) (?:das|es|so ?etwas|sowas)\b[^?]{0,40}\b(?:machbar|möglich|realistisch|denkbar)|(?:kann|könnte) man (?:das|es|so ?etwas)\b[^?]{0,40}|"
    r"(?:does|would|could|will|can|might) (?:that|this|it) (?:work|be done|fly)\b[^?]{0,40}|(?:doable|feasible|possible|realistic|machbar|möglich|realistisch|posible|possível|haalbaar|mogelijk|faisable)|"
    r"(?:c['’]est|serait-ce|est-ce que c['’]est) (?:possible|faisable|jouable)\b[^?]{0,40}|(?:es|sería) (?:posible|factible|viable)\b[^?]{0,60}|(?:kan|lukt|gaat|werkt|zou) dat\b[^?]{0,60}|is dat (?:mogelijk|haalbaar)\b[^?]{0,40}|"
    r"(?:é|seria) (?:possível|viável)\b[^?]{0,60}|(?:è|sarebbe) possibile\b[^?]{0,60}|si può fare\b[^?]{0,40})\?"
)
_ADDRESSED = words(  # verbs that speak to "you" without the word
    r"^\W*(?:(?:tienen|trabajan|ofrecen|hacen|conocen|disponen de|cuentan con|incluyen|saben|facturan|han (?:hecho|trabajado|integrado|conectado|realizado)|dan soporte|hablan|prestan|garantizan|tenéis|trabajáis|ofrecéis|hacéis)(?! (?:los|las|el|la|nuestr\w+|sus?|ellos|ellas|todos) )|"
    r"(?:têm|trabalham|oferecem|fazem|conhecem|dispõem|já fizeram|prestam)(?! (?:os|as|o|a|noss\w+|seus?) )|(?:avete|lavorate|offrite|fate|conoscete|fornite|potete))\b"
)
_THE_REQUEST = words(
    r"^\W*(?:(?:and|so|also|fyi|fya|for your information|see below|as discussed|zur info|zk|pour info|tvi|hi|hello|hey|hiya|hej|yo|good (?:morning|afternoon))(?: (?:all|there|team|guys|folks|\w+,))?[, ]+)*(?:(?:can|could|would|will|may) (?:you|u|ya|you guys|we|i|someone|somebody|anyone|anybody) (?:please |kindly |perhaps |maybe |also |be able to |get |have )*"
    r"(?:(?:send|give|provide|make|prepare|let (?:us|me) have|put together|come up with|draft|submit|share|do|offer|get|have|write|start with)\b.{0,60}\b(?:quot\w+|proposals?|offers?|estimates?|price|scope|numbers?|form|questionnaire)|"
    r"(?:quote|scope|price|estimate|help|assist|advise|take a look|have a look|look (?:at|into))\b(?! .*\b(?:idocs?|certif\w+)\b)|tell (?:us|me) what (?:it|this|that|the work|you)\b|(?:handle|take care of|take on|deal with|sort(?: out)?|pick up|action|follow up on|follow up|respond to|reply to|answer|process|look after|run with|cover|see to)(?: (?:this|it|that|these)(?: (?:one|request|enquiry|inquiry|mail))?)?(?: up| out)?(?: for (?:me|us|them))?\W*$)|"
    r"(?:would you (?:be )?(?:interested|able|willing)(?! to (?!(?:quote|help|send|give|provide|make|prepare|scope|price|do|look|take|assist|connect|integrate|submit|offer|estimate|link|build|put|have|draft)\b))|are you interested|interested|any (?:interest|takers|ideas|thoughts)|what (?:do you think|would you (?:propose|suggest|need(?! from (?:our|the)\b)))|how about (?:a|an) (?:\w+ )?(?:quote|offer|price)|(?:any )?chance of (?:a|an) (?:\w+ )?(?:quote|offer|price|estimate)|wanna quote|quote|can you help(?: us)?|may we have)\b)|"
    r"\b(?:can|could|would|will|might) (?:you|u|ya|ye)\b.{0,40}\b(?:quote\b|(?:a|your|an) (?:\w+ ){0,4}(?:quot\w+|offer|proposal|estimat\w+|outline|price))|\btell us what (?:you['’]d|you would|it would) (?:charge|cost)|"
    r"^\W*(?:(?:fyi|zur info|pour info|hallo|bonjour|hola|olá)[, ]+)?(?:(?:können|könnten|kannst|könntest|würden|könnt) (?:sie|du|ihr) (?:das|dies|sich|dich|euch|das hier)(?: bitte)? (?:darum |dessen |bitte )?(?:übernehmen|kümmern|bearbeiten|beantworten|erledigen)|(?:pouvez|pourriez)[- ]vous vous en (?:occuper|charger)|peux-tu t['’]en (?:occuper|charger)|(?:puede[ns]?|podría[ns]?) (?:encargar(?:se|te)|ocupar(?:se|te))(?: de (?:esto|ello))?|(?:kunt u|kun je|kunnen jullie) dit (?:oppakken|afhandelen|beantwoorden|regelen)|(?:pode|podem|podes) (?:tratar|cuidar|ocupar-se) d(?:isto|isso))\W*$|"
    r"\b(?:können|könnten|könnt) (?:sie|ihr)\b.*\b(?:angebot|preis)|\b(?:pouvez|pourriez)[- ]vous\b.*\b(?:devis|prix|offre|proposition)|\b(?:pueden?|podrían?)\b.*\b(?:presupuesto|oferta|cotiz\w+)|"
    r"\bkun(?:t|nen) (?:u|jullie)\b.*\b(?:offerte|prijs)|\b(?:podem|poderiam|pode)\b.*\b(?:orçamento|proposta)"
)
_TO_THE_WRITER = words(  # what a form on a web page asked, and the writer's text answers
    r"\b(?:(?:do|did|have|would) you (?:currently |already |normally )?(?:use\b|have in place|purchase\w*|bought|buy|hear about|want (?:to be|in|live))|(?:crm|erp|systems?) (?:do|are) you (?:have|use|running|using)\b|"
    r"who are you|do you (?:use|approve|sync|want)\b|what (?:would|do) i\b|what do we want|you want to know)"
)
_RHETORICAL = words(
    r"(?:^\W*(?:why|so what|and then|sound familiar|guess what|right|see|ok(?:ay)?|you know what|(?:you )?(?:know|see) (?:the|what i mean|how)\b.{0,40}|who knows|(?:the )?(?:problem|result|catch|reason|goal|aim|solution|upshot)s?|makes sense|fun,? right)\W*$|"
    r"(?:,|–|-) ?(?:right|isn['’]t it|aren['’]t they|don['’]t we|wouldn['’]t you|eh|no|ok)\W*$)"
)
_CITES = words(
    r"\b(?:asks?|asked|asking|wonders?|wondered|says?|said|keeps? asking|question (?:is|was|for us|we)|decide|decision(?: is)?|we have to (?:choose|decide))\b[^?]{0,40}[:,\"“'‘]|"
    r"\b(?:customers?|clients?|sales|finance|our \w+|the \w+) (?:then |always |often |keeps? |regularly )*(?:ask|asks|asked|asking|wonders?|calls? to ask)\b"
)
_ANSWERED = words(
    r"^\W*(?:nobody|no ?one|none|neither|both|yes|no\b|because|usually|it depends|depends|whoever|anyone|everybody|everyone|we (?:do not|don['’]t|think|guess|assume|believe|never|cannot|can['’]t|have no)|"
    r"about \d|roughly|probably|perhaps|maybe|not |never|the (?:answer|truth|former|latter)|that is|that['’]s|then |in practice|so far|today |currently|simple|easy|well\b)"
)
_ADVICE = words(  # whether something would do: "Would Stripe be of use here?"
    r"^\W*(?:(?:and|or|also|so|und|et|y|en|e)[, ]+)?(?:(?:is|are|would|will|could|can|might|should|does|do) (?!(?:we|you|i|they|he|she|it|that|this|there|the price|our|their|someone|anybody)\b)[^?]{2,60}?\b(?:worth (?:a look|it|having|considering|the \w+)|of (?:any )?use|useful|(?:do|handle|manage|solve|cover) (?:this|that|it|these|all)|"
    r"(?:be )?(?:any )?(?:better|a better \w+|good enough|enough|sufficient|suitable|overkill|advisable|recommendable|a good (?:fit|choice|idea)|the right (?:\w+))|make sense|help(?: us)?|fit(?: us)?)(?: (?:here|better|too|as well|for (?:us|this|that|it|that kind|our size)|at our size|instead|than [\w ]{2,30}|in the long run))*|"
    r"(?:lohnt sich|wäre|ist|würde|reicht|taugt) [^?]{2,50}?\b(?:besser|sinnvoll|geeignet|ausreichend|nützlich|hier|aus|dafür|für uns)|(?:est-ce que )?[^?]{2,40}? (?:serait-(?:il|elle)|est-(?:il|elle)|conviendrait|suffirait)\b[^?]{0,30}|¿?(?:sería|serviría|conviene|convendría|bastaría|vale la pena) [^?]{2,50}|"
    r"(?:zou|is|heeft) [^?]{2,40}?\b(?:beter|zinvol|geschikt|genoeg|handiger|nuttig)(?: zijn)?(?: voor ons)?|(?:seria|serviria|compensa|vale a pena) [^?]{2,50})\?"
)
_FOR_YOU = words(  # the title of a list of questions to us
    r"^\W*(?:\d[\d.]*\W+)?(?:(?:our|some|my|a few|further|other|open|the|two|three|specific) )*(?:questions?|queries) (?:for|to) (?:you|the (?:supplier|vendor|bidder|contractor|partner|consultant|agency|office)s?|bidders?|suppliers?|vendors?|tenderers?)\W*$|"
    r"^\W*(?:(?:our|some|my|a few) )(?:questions|queries)\W*$|^\W*(?:what we (?:want|need|would like) to (?:know|ask)(?: (?:from|of) you)?|please (?:also )?(?:answer|let us know))\W*$|^\W*(?:fragen an (?:sie|euch|den anbieter|die anbieter)|unsere fragen|(?:nos )?questions (?:à|pour) (?:vous|le prestataire)|nos questions|"
    r"(?:nuestras )?preguntas (?:para|a) (?:ustedes|vosotros|el proveedor)|nuestras preguntas|vragen aan (?:u|jullie|de leverancier)|onze vragen|(?:as nossas )?perguntas (?:para|a) (?:vocês|vós|o fornecedor)|as nossas perguntas)\W*$"
)
_FOR_YOU_ON_THE_LINE = compiled(  # the same before the first of them: "Questions for you: 1) …"
    r"^\W*(?:\d[\d.]*\W+)?(?:(?:our|some|my|a few|further|other|open|two|three|the) )*(?:(?:questions?|queries) (?:for|to) (?:you|the (?:supplier|vendor|bidder|consultant|office)s?)|(?:our|my) questions|fragen an (?:sie|euch)|unsere fragen|nos questions|questions (?:à|pour) vous|(?:nuestras )?preguntas (?:para|a) (?:ustedes|usted)|nuestras preguntas|vragen aan (?:u|jullie)|onze vragen|perguntas para (?:vocês|vós)|as nossas perguntas)\s*(?:[:–—-]|\.(?= ))\s*"
    r"(?:\(?(?:\d{1,2}|[a-z])[.)]\s*)?(?=\w)"
)
_TELL_US = compiled(  # a question without its mark: "Please tell us who owns the code."
    r"^\W*(?:(?:and|also|finally|lastly|further|moreover|then|und|et|y|en|e),? )?(?:(?:please|kindly|pls),? (?:also |then |further )?(?:tell (?:us|me)|let (?:us|me) know|inform (?:us|me)|(?:state|confirm|indicate|specify|advise(?: us)?|clarify|say))|(?P<wish>(?:we|i)(?:['’]d| would)? (?:also |further |really )?(?:like|want|need|love|wish) to (?:know|hear|learn|understand))|"
    r"(?:bitte )?(?:teilen|sagen|schreiben) sie (?:uns|mir)(?: bitte)?(?: auch)?(?: mit)?,?|wir (?:wüssten|möchten) (?:gerne? )?(?:auch )?(?:wissen)?,?|(?:merci de|veuillez|pouvez-vous) (?:nous )?(?:dire|indiquer|préciser)|dites-nous|(?:por favor,? )?(?:díganos|indíquennos|indiquen|digan)|(?:graag|laat (?:ons|me)) (?:ook )?(?:weten|horen)|(?:wij|we) (?:horen|weten) graag|(?:por favor,? )?(?:digam-nos|informem|indiquem))"
    r"(?: (?:in (?:your|the) (?:offer|quote|quotation|proposal|reply|response|answer)|too|also|please|by reply|briefly)){0,2}[,:]? (?:\(?(?:[a-c1-3])[.)] )?"
    r"(?P<asked>who(?:se|m)?|which|what|whether|if|when|how|where|wer|wem|wie|wann|ob|welche[rsnm]?|was|qui|à qui|quand|si|combien|comment|quel(?:le)?s?|quién|cuándo|cuánto|cómo|qué|wie|wanneer|of|hoe|wat|welke|quem|quando|se|quanto|como|qual)\b"
)
_NOTHING_TOLD = compiled(  # a courtesy, or the request itself: "let us know if anything is unclear", "tell us what it would cost"
    r"\b(?:if|should|ob|si|of|se|falls|wenn) (?:you|anything|something|there|this|that|it|any|sie|noch|etwas|vous|quelque|hay|algo|u|iets|you['’]d)\b(?! (?:can|could|have (?:done|worked|experience|any experience|references)|offer|provide|support|work|handle|use|sub-?contract|charge|cover|include|is included|is possible|are (?:able|insured|certified)))|"
    r"\bif you (?:need|require|have (?:any )?(?:questions|queries|doubts|further)|want|wish|prefer|see|would)|\bwhat (?:else )?(?:you need|you(?:['’]d| would) need(?! from (?:our|the))|more|further|is (?:missing|unclear)|you think|information|details|documents|data)\b|"
    r"\b(?:what|how much|was|combien|cuánto|wat|quanto) (?:it|this|that|you|das|es|cela|ça|esto|dat|isso)(?:['’]d| would| will| does| do)? ?(?:cost|charge|come to|kosten|koste)\b|\bwhen (?:we (?:can|could|may|will) (?:expect|have|get|receive)|to expect|you (?:can|could|will) (?:send|quote|reply|answer))|\bhow you(?:['’]d| would)? (?:like|want|wish|prefer) to (?:proceed|continue)|\bhow to (?:proceed|continue)|\bwhat (?:happens|comes) next\b"
)
_ASKS_US = words(
    r"\b(?:you|your|vat|tax(?:es)?|travel|expenses|prices?|fees?|included|fixed|insur\w+|warrant\w+|guarantee\w*|support|maintenance|hosting|licen[cs]es?|subcontract\w+|gdpr|iso|certif\w+|sie|ihr\w*|vous|votre|ustedes|su|u|uw|vocês|iva|tva|mwst|mehrwertsteuer|btw|steuer|reisekosten)\b"
)
_OF_YOU = compiled(
    rf"\b(?:you|yours?|included|sub-?contract\w+|insur\w+)\b|\bwho (?:will|would|should|shall) [^.;]{{2,40}}?{_BUILT}|\bwho owns (?:the )?{_BUILT}"
)
_OF_THEIRS = words(
    r"\byour (?:crm|erp|company|systems?|finance|current|department|organi[sz]ation|budget|industry|name|role)\b"
)
_CAN_YOU = words(  # what nobody asks of who fills in a form
    r"^\W*(?:(?:and|also|so|or)[, ]+)?(?:(?:can|could|would|will) you (?:also |then |perhaps |ever |later )*(?!(?:please )?(?:tell|describe|explain|give|name|list|share|provide|estimate|say|summari\w+|state|specify|indicate|confirm|briefly|outline|think)\b)|do you (?:also |ever )*(?:offer|support|work with|handle|cover|do|know|take on)\b|have you (?:ever |already )*(?:done|worked|connected|integrated)\b)"
)
_PRIORITY = lazy.pattern(  # a cell behind a question that answers nothing
    r"\W*(?:(?:must|should|could|won['’]t|may|shall)(?: have)?|high|low|medium|mandatory|optional|required|desirable|essential|nice to have|[mscwabc]|[1-5]|yes ?/ ?no|y ?/ ?n|please \w+[^\t\n]{0,40}|\d+ ?(?:%|points?|pts)|your (?:response|answer|reply)[^\t\n]{0,20}|muss|soll|kann|hoch|mittel|niedrig|obligatoire|facultatif|obligatorio|opcional|verplicht|obrigatório)?\W*",
    re.I,
)
_ABOVE = 120  # characters in which a title stands
_SMALL_AFTER_STOP = lazy.pattern(
    r"[.!…;,–—-]\s+(?=[^\W\d_])|(?<=\w)\s+(?=(?:how much|what (?:would|does|will) (?:it|this|that)|what['’]s the (?:price|cost)|was kostet|combien|cu[aá]nto|wat kost|quanto custa)\b)",
    re.I,
)
_LETTER = lazy.pattern(r"[^\W\d_]{2}")
_FEWEST_ANSWERED = 3  # questions of a form
_VETOES = (_THE_REQUEST, _TO_THE_WRITER, _RHETORICAL, _CITES)
_CALL = words(
    r"(?:\b(?:please |kindly |just |or |and |then )?(?:call|phone|ring) (?:me|us|my \w+|our (?!(?:\w+ )?(?:apis?|endpoints?|services?|web ?services?|webhooks?|functions?|systems?|servers?|crm|erp|shop|database)\b)\w+)\b|\bgive (?:me|us) a (?:call|ring|bell)\b|\b(?:rufen sie|bitte um (?:rückruf|ihren anruf))\b|\b(?:appelez|rappelez)[- ](?:moi|nous)\b|"
    r"\bll[aá]m(?:e|ad|en)me\b|\bbel (?:me|mij|ons)\b|\bligue[- ]me\b)(?:[^.,;?!\n]|\n(?!\n)){0,80}"
)
_NO_CALL = lazy.pattern(
    r"\b(?:customers?|clients?|they|suppliers?|no need to|do(?:es)? not|don['’]t|never|rather than|instead of)\b", re.I
)


Span = tuple[int, int]


def questions(text: str, stretches: Sequence[Sequence[Span]], aside: Sequence[Span] = ()) -> Iterator[ClientQuestion]:
    """The questions to us in the sentences of each stretch that is the writer's own; `aside` are places that are read as something else
    (the decision to be made, a form's labels). A wish to be called is one, too: it wants an answer."""
    quoted = [*cited(text), *aside]
    asks, calls = cache(is_question), cache(wants_call)  # what a brief says twice, it says
    for said in stretches:
        answered = _answered_in_form(text, said)
        beside = _beside_ours(text, said, asks)
        for_us = False
        for at, (start, stop) in enumerate(said):
            sentence = text[start:stop]
            if sentence.endswith("?"):
                for_us = for_us or _titled_for_us(text, start)
            else:
                for_us = False
            if any(first < stop and start < last for first, last in quoted) or len(sentence) > LONGEST:
                continue
            following = said[at + 1] if sentence.endswith("?") and at + 1 < len(said) else None
            between = text[stop : following[0]] if following else ""
            after = text[slice(*following)] if following and "\n\n" not in between else ""
            of_form = at in answered or (answered and "\n" in sentence)  # an answer, and the next question below it
            if of_form or (_is_cell(between) and not _PRIORITY.fullmatch(after)):
                continue
            titled = _FOR_YOU_ON_THE_LINE.match(sentence) if sentence.endswith("?") else None
            for_us = for_us or titled is not None
            if (
                asks(sentence, after)
                or tells_us_to_answer(sentence)
                or ((for_us or at in beside) and sentence.endswith("?"))
            ):
                start += titled.end() if titled else _asked_from(sentence)
                sentence = text[start:stop]
                yield ClientQuestion(" ".join(sentence.split()), start, stop, ready_answer(sentence))
            elif call := calls(sentence):
                words_ = " ".join(sentence[call.start() : call.end()].split())
                yield ClientQuestion(words_, start + call.start(), start + call.end(), "calls")


def tells_us_to_answer(sentence: str) -> bool:
    """Whether a sentence wants something told without a question mark: "Please tell us who owns the code."."""
    told = None if sentence.endswith("?") else _TELL_US.match(sentence)
    if told is None or _NOTHING_TOLD.search(sentence, told.start("asked")) or _OF_THEIRS.search(sentence):
        return False
    asked = sentence[told.start("asked") :]
    if told["wish"]:  # what their people want to know of their records is the work's matter
        return _OF_YOU.search(asked) is not None
    return _OF_THE_WORK.search(asked) is not None or _ASKS_US.search(asked) is not None


def _beside_ours(text: str, said: Sequence[Span], asks: Callable[[str, str], bool]) -> set[int]:
    """Which sentences are questions of a numbered list in which another is for us: one list is put to one reader."""
    runs: list[list[int]] = [[]]
    for at, (start, stop) in enumerate(said):
        goes_on = text[start:stop].endswith("?") and _ENUMERATED.search(text, max(0, start - _MARK_LENGTH), start)
        runs += [[]] * (not goes_on)
        runs[-1] = [*runs[-1], at] if goes_on else runs[-1]
    ours = (run for run in runs if any(asks(text[slice(*said[at])], "") for at in run))
    return {at for run in ours for at in run if not _TO_OURSELVES.search(text[slice(*said[at])])}


_ENUMERATED = lazy.pattern(r"(?:^|\s|\()(?:\d{1,2}|[a-z])[.)][ \t]*$", re.I)
_MARK_LENGTH = 6
_TO_OURSELVES = words(r"\b(?:do|did|have|should|must|can|could|will|shall) we\b|\b(?:our|us|ourselves)\b")


def _asked_from(sentence: str) -> int:
    """Where in a sentence its question begins: behind what a stop ends, as where all is written small ("400 orders a
    month. how much?"), or nothing does."""
    if ready_answer(sentence):
        return 0
    begins = [
        cut.end()
        for cut in _SMALL_AFTER_STOP.finditer(sentence)
        if not _TO_YOU.search(sentence[: cut.end()]) and ready_answer(sentence[cut.end() :])
    ]
    return begins[0] if begins else 0


def _is_cell(between: str) -> bool:
    """Whether what parts two sentences is the border of two cells of a row."""
    return "\t" in between and "\n" not in between


def _titled_for_us(text: str, start: int) -> bool:
    """Whether the title right above a sentence says that its questions are for us."""
    lines = [line for line in text[max(0, start - _ABOVE) : start].splitlines() if _LETTER.search(line)]
    return bool(lines) and _FOR_YOU.search(lines[-1]) is not None


def _answered_in_form(text: str, said: Sequence[Span]) -> set[int]:
    """Which of the sentences are the questions of a form, each with its answer behind it or below: they asked the writer."""
    asked = [at for at, (start, stop) in enumerate(said) if text[start:stop].endswith("?")]
    answered: set[int] = set()
    for at in reversed(asked):
        if at + 1 < len(said) and _is_answered(text, said[at], said[at + 1], next_is=at + 1 in answered):
            answered.add(at)
    return answered if len(answered) >= _FEWEST_ANSWERED and 2 * len(answered) >= len(asked) else set()


def _is_answered(text: str, question: Span, following: Span, *, next_is: bool) -> bool:
    """Whether something was filled in behind a question, on its line or on the next. A sentence, which has a stop, goes on
    from a question to us; a short line is the title of the next question, unless that one is answered, too (`next_is`)."""
    gap, below = text[question[1] : following[0]], text[slice(*following)]
    if "\n\n" in gap or not _LETTER.search(below):
        return False  # a paragraph of its own, or the number of the next one
    of_line = "\n" not in gap[: len(gap) - len(gap.lstrip())]
    between = gap.strip(" *_\n\t")  # short lines above a sentence are no part of it
    if not between:
        return not below.endswith("?") and not (of_line and below.endswith((".", "!")))
    return not between.endswith((".", "!")) if of_line else next_is and not between[0].isdigit()


def speaks_to_us(sentence: str) -> bool:
    """Whether a question can only be to who does such work: "Can you also do NetSuite?"."""
    return _CAN_YOU.search(sentence) is not None


def is_question(sentence: str, after: str = "") -> bool:
    """Whether a sentence asks us something; `after` is the one behind it in its paragraph."""
    if not sentence.endswith("?") or any(veto.search(sentence) for veto in _VETOES):
        return False
    if requests_link(sentence) and "," not in sentence:
        return False
    ready = ready_answer(sentence[_asked_from(sentence) :])
    if ready == CALLS or (ready and not after):
        return True
    if _TO_YOU.search(sentence) or _POSSIBLE.search(sentence) or _ADDRESSED.search(sentence):
        return True
    if _ADVICE.search(sentence) and not (after and _ANSWERED.search(after)):
        return True
    if after and _PLEASE_ANSWER.search(after):
        return True
    if after and not after.endswith("?") and _ANSWERED.search(after):
        return False
    return _OF_THE_WORK.search(sentence) is not None or (
        _ASKS.match(sentence) is not None and _OF_AN_OFFICE.search(sentence) is not None
    )


def wants_call(sentence: str) -> re.Match[str] | None:
    """The words in which the writer wants to be called."""
    call = _CALL.search(sentence)
    return None if call and _NO_CALL.search(sentence) else call


def sentences(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch, without the marks and the short titles before them."""
    cuts = sorted({begin, end, *(match.end() for match in _CUT.finditer(text, begin, end))})
    for start, stop in pairwise(cuts):
        first = _MARK.match(text, start, stop)
        start = first.end() if first else start
        words_ = text[start:stop].strip()
        if words_:
            first_at = text.index(words_, start)
            title = _TITLE.match(text, first_at, first_at + len(words_))
            yield title.end() if title else first_at, first_at + len(words_)
