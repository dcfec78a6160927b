"""What makes a request confidential: an agreement that is wanted first, or the wish that its words go no further.

An agreement that a line sets aside ("NDA: not required"), that the systems hold, or that the house has with somebody else
is none with us. What a mail server prints below every mail is no wish; what its writer asks is, also where it speaks of
the mail ("this mail is confidential and must not be passed on").
"""

from __future__ import annotations

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import compiled

_AGREEMENT = (
    r"(?:(?-i:NDAs?|CDAs?)|non[- ]?disclosure(?: agreements?| undertaking)?|confidentiality (?:agreements?|undertaking)|confidential disclosure agreement|"
    r"(?-i:NDA|GHV)|geheimhaltungs(?:vereinbarung|erklärung)|vertraulichkeits(?:vereinbarung|erklärung)|verschwiegenheitserklärung|"
    r"accord de (?:confidentialité|non[- ]divulgation)|acuerdo de confidencialidad|geheimhoudings(?:overeenkomst|verklaring)|"
    r"acordo de (?:confidencialidade|não divulgação))"
)
NDA = compiled(rf"\b{_AGREEMENT}(?!\w)")
_IMPOSED = compiled(  # with an agreement in the same sentence, what makes it a condition
    rf"\b(?:subject to|under|unterliegt|bound by|covered by|governed by|on the basis of|with|pending|until|unter|sous|soumis\w* à|bajo|sujet\w* a|onder|sob|mit|avec|con|met|com)(?: [\w’'-]+){{0,4}}? {_AGREEMENT}(?!\w)|\({_AGREEMENT}|"
    r"\b(?:sign(?:ed|ing|s|ature)?|countersign\w*|execut\w+|enter(?:ed|ing)? into|return\w*|complet\w+|accept\w*|agree[ds]?|require\w*|need\w*|must|shall|mandatory|necessary|prerequisite|condition\w*|conclud\w+|expect\w*|want\w*|attach\w*|enclosed|please|kindly|before|prior|"
    r"first|after|once|appl(?:y|ies)|in (?:force|place)|release[ds]?|share|unterzeich\w+|unterschr\w+|erforderlich|voraussetzung|benötig\w+|brauchen|bitte|anbei|beigefügt|abschließen|abgeschlossen|zuvor|vorher|vorab|nötig|signe[rz]?|signé\w*|exig\w+|nécessaire|préalable\w*|"
    r"ci-joint\w*|avant|firmar|firm[aeo]\w*|requier\w+|necesari\w+|previ\w+|adjunt\w+|antes|tekenen|teken|ondertekend\w*|vereist|nodig|bijgevoegd|vooraf|assinar|assin[ae]\w*|obrigatóri\w+|anex\w+)\b"
)
_HELD = compiled(  # agreements that the systems hold, and others sign
    rf"{_AGREEMENT} (?:documents?|files?|status|dates?|fields?|flags?|records?|registers?|process|workflows?|approvals?|templates?|expir\w+|management|tracking|library|folders?)\b|"
    r"\b(?:when(?:ever)?|once|after|if|as soon as|(?:every|each) time) (?:an? |the |our |each |every )?(?:new )?(?:customers?|clients?|prospects?|leads?|candidates?|employees?|dealers?|deals?|opportunit\w+|accounts?)\b|"
    rf"\b(?:shows?|stores?|holds?|tracks?|archives?|uploads?|generates?|creates?|sends? out|lists?|contains?) (?:[\w’'-]+ ){{0,4}}?{_AGREEMENT}(?!\w)"
)
_FOR_US = compiled(r"\b(?:please|kindly|attached|enclosed|you|your|bidders?|suppliers?|vendors?|tenderers?)\b")
_FEW = 6  # words that name an agreement and nothing besides: "NDA applies", "Confidential (NDA)"
_THIS_REQUEST = r"(?:this|these|the|all|any|our) (?:\w+ ){0,2}?(?:brief|request|rf[qpi]|enquiry|inquiry|tender|document\w*|information|contents?|project|matter|materials?|details)"
_NOT_PASSED_ON = (
    r"(?:(?:may|must|shall|should|can|will|is|are)(?: not|n['’]t)|cannot|never)(?: to)? be (?:\w+ or )?(?:disclosed|shared|passed on|distributed|circulated|revealed|divulged|communicated|forwarded|made available|published) "
    r"(?:\w+ )?(?:to|with|outside|beyond) (?:any )?(?:third|any|others?\b|outsiders?|persons?|people|your|the (?:company|organi[sz]ation|team|recipient|evaluation))"
)
_HERE = (  # of what a request says, told from what the systems hold
    r"(?:above|below|here(?:in|with)?|attached|enclosed|contained|in|of|in here|(?:in|of|to|with) (?:this|the|our) (?:e-?mail|mail|message|brief|request|rf[qpi]|document|attachment|thread|enquiry|inquiry)|"
    r"(?:that |which )?(?:we|i)(?: (?:have|['’]ve))? (?:send|sent|give|gave|given|share|shared|provide|provided|write|wrote|written|tell|told)(?: (?:you|here|below|above|to you))*)"
)
_THIS_MATTER = (
    rf"(?:what follows|the (?:following|above|below)|(?:everything|all|anything)(?: of)?(?: (?:this|it|that|the (?:above|below|following)))?(?: {_HERE})*|this(?! (?:customer|order|account|invoice|record|field|case|data|lead)\b)|what (?:we|i)(?: (?:have|['’]ve))? (?:write|wrote|written|say|said|send|sent|tell|told|share|shared)(?: \w+){{0,2}}?|"
    rf"(?:the |our |all |any |these |those |this )*(?:\w+ )?(?:contents?|info(?:rmation)?|details?|figures?|numbers?|volumes?|data|prices|budgets?|names?|plans?)(?: {_HERE})+|"
    r"(?:this|our|the (?:present|whole|entire)|these) (?:brief|request|rf[qpi]|enquiry|inquiry|tender|document|information|project|matter|content|plan|intention|discussion|conversation|exchange|undertaking|initiative|e-?mail|mail|message)s?(?: (?:and|with|in|to) [\w ]{1,40}?)?)"
)
_IS_KEPT = compiled(  # "Everything in this mail is strictly confidential"
    rf"\b{_THIS_MATTER},? (?:is|are|remains?|(?:must|should|has to|have to|is to|shall|needs? to) (?:be|stay|remain))(?: (?!not\b|never\b|no\b)\w+){{0,2}}?(?: (?:private|proprietary|secret) (?:and|&))? (?:confidential|secret|in confidence|commercially sensitive(?=[^.;?]{{0,20}}\b(?:not|n['’]t)\b))\b|"
    r"\b(?:diese|unsere|die vorliegende|die (?=\w+ (?:in|aus) dieser)) ?(?:anfrage|angaben|ausschreibung|unterlagen|informationen|nachricht|zahlen|inhalte)(?: (?:in|aus) dieser \w+)? (?:ist|sind|bleib(?:t|en))(?: (?:streng|absolut|strikt|bitte|und|auch))* vertraulich\b|\bdieses (?:projekt|vorhaben|dokument) (?:ist|bleibt)(?: \w+)? vertraulich\b|"
    r"\b(?:cette (?:demande|consultation)|ce (?:projet|dossier|document)|ces (?:informations|éléments|données|chiffres)|le présent \w+) (?:est|sont|reste(?:nt)?|doi(?:t|vent) rester)(?: (?:strictement|très))? confidentiel\w*|"
    r"\b(?:esta (?:solicitud|petición|información|consulta)|este (?:proyecto|documento)|estos datos) (?:es|son)(?: estrictamente)? confidencial(?:es)?|"
    r"\b(?:deze (?:aanvraag|informatie|gegevens|cijfers)|dit (?:project|verzoek|document)) (?:is|zijn|blijft)(?: (?:strikt|strict))? vertrouwelijk|"
    r"\b(?:este (?:pedido|projeto|documento)|esta (?:informação|solicitação|consulta)|estas informações|estes dados) (?:é|são)(?: estritamente)? confidencia(?:l|is)\b"
)
_SPREAD = r"(?:share|disclose|circulate|distribute|discuss|reveal|forward|spread|publish|divulge|mention|pass on|hand on|pass)"
_THESE = rf"(?:{_THIS_MATTER}|these|it|them|our (?:company['’]?s? |firm['’]?s? )?(?:name|identity|plans?|project|budget|figures|numbers|details|data|information|request|brief))"
_ANYBODY = r"(?:to|with|outside|beyond|among) (?:any(?:one|body)?\b|others?\b|third[ -]part(?:y|ies)\b|a third party|outsiders?|your|the (?:team|outside|market|press|public)|other|suppliers?|vendors?|competitors?|our (?:\w+ )?(?:suppliers?|vendors?|partners?|integrators?|competitors?))"
_ORDERED = r"(?:^\W*|[.,;:!–—-] ?|\b(?:please|pls|kindly|but|and|so|(?:you|bidders|suppliers|tenderers|vendors) (?:must|may|should|can|will|are)|i ask you|we ask you)(?: to)? )"
_KEEP_IT = compiled(
    rf"{_ORDERED}(?:do not|don['’]t|never|not|not to) {_SPREAD} {_THESE}(?: on| around| further| any further| elsewhere)?(?: {_ANYBODY}|(?=\W*$|[.,;:!)]| (?:and|or|for now|at this stage|yet|please|without) ))|"
    rf"{_ORDERED}(?:do not|don['’]t|never|not)(?: [^.;?]{{1,40}} or)? (?:tell|inform|contact|approach|talk to|speak to) (?:any(?:one|body)|others|third parties|(?:our|the|any)(?: \w+){{0,2}} (?:suppliers?|vendors?|partners?|integrators?|resellers?|providers?|consultants?|competitors?)) (?:(?:about|of) (?:this|it|our)|that we)\b|"
    r"\bno word (?:of|about) (?:this|it|our \w+) to\b|\b(?:nobody|no one|no third party)(?: (?:else|outside|there))?(?: [\w ]{0,20})? (?:may|must|should|is to|shall|can) (?:know|learn|hear|be told|find out) (?:of|about) (?:this|it|our)\b|"
    r"\bconfidential(?: (?:and|so))?,? (?:(?:it|they|this|which) )?(?:must|may|should|shall|is|are|can)(?: not|n['’]t)(?: to)? be (?:passed on|shared|disclosed|distributed|circulated|forwarded|revealed|published)\b|"
    r"\bconfidential\b\W{1,3}(?:please )?(?:and )?(?:please )?(?:do not|don['’]t|not to be|not for) (?:pass|share|disclos|distribut|circulat|forward|reveal|publish|copy|print)\w*|"
    r"\b(?:keep|kept|stays?|remains?|leave)(?: (?:this|it|that|these|them|everything|all (?:of )?this|our (?:request|plans?|project)))?(?: (?:strictly|just|only|purely|please|for now|entirely))* ?between (?:us|ourselves|you and (?:me|us)|me and you|the two of us)\b(?! (?:and|the|two|or)\b)|"
    r"\b(?:keep|hold)(?: all)?(?: of)? (?:this|it|that|these|everything)(?: \w+)? to yoursel(?:f|ves)\b|^\W*(?:strictly |just )?between (?:us|you and me|ourselves)\b(?=[,:])|"
    r"\bnothing (?:in|of|here|we|that|above|below)\b[^.;?]{0,40}? (?:may|must|should|is to|can|shall) be (?:passed|shared|disclosed|forwarded|published|circulated)\b|(?:^\W*|[–—-] )not (?:to be (?:shared|passed on|passed|disclosed|forwarded) (?:with|to)|for) (?:any |other )?(?:third parties|anyone|others|outsiders)\b|"
    r"^\W*(?:please |kindly )?(?:do not|don['’]t|not to be|not for) (?:distribut\w+|circulat\w+|disclos\w+|shar\w+|forward\w*|pass on)\W*$|"
    r"\b(?:we|i) (?:\w+ )?(?:ask|request|expect|rely|count|insist)(?: you)?(?: for| on)?(?: (?!no\b)\w+){0,2} (?:confidentiality|discretion|secrecy)\b|\bconfidentiality is (?:requested|expected|required|a must)\b|"
    r"\b(?:bitten|ersuchen) (?:\w+ )?um (?:\w+ )?(?:vertraulichkeit|diskretion|vertrauliche behandlung)\b|\b(?:demandons|comptons sur) (?:la |votre )?(?:plus grande )?(?:confidentialité|discrétion)\b|\b(?:rogamos|pedimos|solicitamos)(?: \w+)? (?:confidencialidad|discreción|confidencialidade|discrição)\b|"
    r"\b(?:ces|les présentes) (?:informations|éléments|données) ne doivent pas être (?:communiqu|divulgu|transm|diffus|partag)\w+|\bbe discreet\b|\bwith (?:full |complete |the utmost )?discretion\b|\bin (?:strict|strictest|the strictest) confidence\b|"
    r"\bbehandeln sie (?:(?:diese|die|unsere|das|alles)\b [^.;?]{0,40})?vertraulich\b|^\W*(?:(?:streng )?vertraulich\W+)?(?:bitte )?(?:(?:das|dies|diese \w+|die \w+) )?(?:vertraulich|nicht (?:an (?:dritte|andere|unbefugte|lieferanten) )?(?:weiter(?:zu)?geben|weiterleiten))\W*$|"
    r"\bgeben sie (?:diese|die|unsere|dies|das)\b(?: \w+)?(?: bitte)? nicht (?:an \w+ )?weiter\b|"
    r"\b(?:garder|gardez|conserver|tenir|traiter|traitez) [^.;?]{0,40}\bconfidentiel\w*|\bne pas (?:les |la |le )?(?:diffuser|divulguer|transmettre|communiquer|partager)(?: (?:ces (?:informations|éléments)|cette demande|ce message))?(?: à des tiers| aux tiers|(?=\W*$))|"
    r"\bno (?:la |lo |las |los )?(?:compart|difund|divulgu|revel)\w+(?: (?:esta información|estos datos|esta solicitud))?(?: con terceros| a terceros|(?=\W*$))|"
    r"\b(?:dit|deze \w+) (?:strikt )?(?:niet te (?:delen|verspreiden)|niet (?:delen|verspreiden|doorgeven|doorsturen))|\bvertrouwelijk (?:te )?behandel\w+|\bniet (?:te )?(?:delen met|verspreiden onder|doorgeven aan) derden|"
    r"\bnão (?:a |o )?(?:partilh|compartilh|divulg|revel)\w+(?: (?:esta informação|estes dados))?(?: com terceiros| a terceiros|(?=\W*$))"
)
_MARK = compiled(  # how a mail is marked, as the whole of a line or at the head of a subject
    r"^\W*(?:strictly |streng |strictement |estrictamente |strikt |estritamente |highly )*(?:private (?:and|&) |personal (?:and|&) )?(?:confidential|vertraulich|confidentiel(?:le)?|confidencial|vertrouwelijk)\W*$"
)
_MARKED = compiled(
    r"^\W*(?:(?:re|fwd?|aw|wg|tr|rv) ?: ?)*\W*(?:strictly |streng |strictement |estrictamente |strikt |highly )*(?:private (?:and|&) |personal (?:and|&) )?(?:confidential|vertraulich|confidentiel(?:le)?|confidencial|vertrouwelijk)\b\W*(?:$|[:|\])–—/-])|"
    r"[(\[–—|-] ?(?:strictly |streng |strictement )*(?:private (?:and|&) )?(?:confidential|vertraulich|confidentiel(?:le)?|confidencial|vertrouwelijk)\W*$"
)
_OF_THE_WORK = compiled(  # "If a case is confidential, do not share it with sales"
    r"\b(?:if|when(?:ever)?|once|unless|orders?|customers?|clients?|records?|invoices?|leads?|accounts?|tickets?|sync\w*|fields?|warehouse|sales (?:team|staff|people|reps?)|employees|patients?|members?|must stay in|crm|erp)\b"
)
_NOT_SO = compiled(
    r"\b(?:not|nothing|none|never|no longer|n['’]t) (?:\w+ ){0,3}?confidential\b|^\W*(?:is|are|does|must)\b[^?]*\?\W*$"
)
_WISHED = compiled(
    r"(?<!\bwe )(?<!\bthey )\b(?:treat(?:ed)?|keep|kept|handle[d]?|hold|held|regard(?:ed)?|remains?|stays?) (?:\w+ ){0,6}?(?:strictly |as |in )*(?:confidential(?:ly)?|confidence)\b|"
    r"\b(?:streng )?vertraulich (?:zu )?behandel\w+|"
    rf"\b{_THIS_REQUEST} [^.;?]{{0,60}}?\b{_NOT_PASSED_ON}\b|\b(?:not|never|n['’]t) (?:to )?(?:share|disclose|pass on|circulate|distribute|discuss|reveal|forward|show) "
    rf"(?:this|these|it|them|any of (?:this|it)|{_THIS_REQUEST})(?: \w+)? (?:with|to|outside|beyond|among) (?:any|others?|third|your|the (?:team|outside|market)|other)|"
    r"\bcommercial(?:ly)?[ -]in[ -]confidence\b|\bfor your eyes only\b|\bnot for (?:further |onward |general |public |external )?(?:distribution|disclosure|circulation)\b|\b(?:proprietary and confidential|confidential and proprietary)\b|"
    r"\btraité\w* (?:de manière |comme )?confidentiel\w*|\btratar\w* (?:de forma |como )?confidencial\w*"
)
_OF_A_MAIL = compiled(  # as a mail server's disclaimer begins
    r"\bthis (?:e-?mail|mail|message|communication|transmission)(?: (?:and|including|with) [^.;]{0,40}?)? (?:is|are|may|might|contains?)\b(?! subject to (?:our|the) )|\b(?:diese (?:e-?mail|nachricht)|ce (?:message|courriel|mail)|este (?:mensaje|correo)|dit bericht|esta mensagem)\b|"
    r"\b(?:may|might|could) (?:also )?be (?:covered|protected|subject)"
)
_PRINTED = compiled(  # what disclaimers say besides
    r"\b(?:intended (?:recipient|solely|only|for)|privileged|in error|addressees?|disclaimer|unauthori[sz]ed|legally|and (?:any|its|all) attachments?|notify|virus\w*|delete|destroy|copyright|bestimmungsgemäß\w*|irrtümlich|adressat\w*|unbefugt\w*|destinataire\w*|destinatari\w+|par erreur|por error|por engano|geadresseerde|onbevoegd\w*)\b"
)
_NOT_IT = compiled(  # a refusal, something asked, somebody else's data
    rf"\b(?:(?:no|without|not|don['’]t|doesn['’]t|never|kein\w*|sans|sin|geen) (?:\w+ )?(?:\w+ )?(?:an? |any |the )?{_AGREEMENT}(?!\w)|{_AGREEMENT}-(?:free|less)|(?:not|n['’]t) (?:need|require|want|have) |"
    r"(?:customers?|clients?|patients?|members?|employees?|users?|suppliers?)['’]?s?['’]? (?:data|records?|information|details)|personal data|(?:stored?|kept|filed?|tracked?|managed?) in)\b"
)
_NO = (  # how a line says that something is not wanted; what comes behind must not turn it ("no details before it is signed")
    r"(?:(?:currently|at present|so far|strictly) )?(?:n/?a\b\.?|n\.a\.|n\.v\.t\.|not (?:needed|required|necessary|applicable|relevant|wanted|requested|foreseen|at (?:this|the) (?:stage|time|moment|point))|unnecessary|waived|false|"
    r"no need|none|nope|no|nil|keine?r?|nein|nicht (?:erforderlich|nötig|notwendig|vorgesehen|benötigt)|entfällt|non (?:requis|nécessaire|applicable|demandé)e?|sans objet|pas (?:nécessaire|requis)|néant|aucune?|non|"
    r"no (?:procede|aplica|(?:es )?(?:necesari[oa]|requerid[oa]|se requiere))|ninguno|niet (?:nodig|vereist|van toepassing)|nee|geen|não (?:aplicável|(?:é )?necessári[oa]|exigid[oa])|nenhum|não)"
    r"(?=\W*$|\W*[.,;:()|!–—\t\n-]|\W+(?:for|at|here|in|thanks|thank|please|by|on|from|to quote|this time|needed|required|necessary|wanted|para|für|pour|voor)\b)"
)
_WANTED = r"(?:(?:is |are )?(?:to be )?(?:required|needed|necessary|signed|wanted|requested|in place|erforderlich|nötig|notwendig|requise?|nécessaire|necesario|requerido|nodig|vereist|necessário|obrigatório))"
_SET_ASIDE = compiled(  # "NDA: not required", "NDA | no", "Need for an NDA: none", "An NDA will not be needed"
    rf"\b(?:signed )?{_AGREEMENT}(?:['’]?s)?(?: ?[/,&] ?(?:{_AGREEMENT}|confidentiality))*(?: (?:requirements?|status|needs?))?(?: {_WANTED})?(?: ?\((?:y(?:es)?(?:/| or )no?|j/n|ja/nein|o/n|oui/non|s/n|sí/no)\))?\s*(?:[:|=–—?(\t>→.…\"“'-]\s*)+"
    rf"(?:{_NO}|(?:n|optional|[✗✘×☐]|\[ ?\])(?=\W*$)|(?:we|you) (?:do not|don['’]t|won['’]t|will not) (?:need|require|want)\b)|\b{_AGREEMENT}\s*[:|=\t]\s*[–—-]+\W*$|"
    rf"\b{_AGREEMENT}(?!\w),? (?:(?:is|are|was|will|would|ist|sind|wird|est|sera|es|será|is|wordt|é)(?: be)? )?(?:(?:isn|aren|won|wouldn)['’]t(?: be)?|(?:will |would )?not(?: be)?|never|un|nicht|niet|não(?: é)?|no(?: es)?|n['’]est pas)\s?(?:needed|required|necessary|erforderlich|nötig|notwendig|nécessaire|requis|necesario|nodig|vereist|necessári[oa]|exigid[oa])\b|"
    rf"\b(?:no es|não é|n['’]est pas|is niet|ist nicht) (?:necesari[oa]|requerid[oa]|necessári[oa]|nécessaire|nodig|erforderlich) (?:un |une |um |een |eine )?{_AGREEMENT}(?!\w)|"
    rf"\b{_AGREEMENT}(?!\w),? (?:we|you) (?:do not|don['’]t|won['’]t|will not) (?:need|require|want)\b"
)
_BEFORE_ALL = compiled(  # "No quote without a signed NDA" wants one
    rf"\b(?:no|nothing|not|never|nobody|cannot|n['’]t|only|kein\w*|nichts?|nie|pas|rien|aucune?|nada|ningun[oa]?|niet|geen|niets|não|nenhuma?)\b[^.;?]{{0,60}}?\b(?:without|unless|until|before|ohne|bevor|sans|avant|sin|antes|zonder|sem)\b[^.;?]{{0,25}}? {_AGREEMENT}(?!\w)"
)
_WAIVED = compiled(
    rf"\b(?:no|neither|keine?[nrs]?|pas d['’e] ?|pas besoin d['’e] ?|aucun|ning[uú]n|geen|nenhum)(?: (?:need (?:for|of)|signed|formal|separate|special|extra|an?|un|eine?|een))* ?{_AGREEMENT}(?!\w)|"
    rf"\b(?:do|does|did|will|would)(?: not|n['’]t) (?:need|require|want|ask for|insist on|expect|have to sign)(?: (?:you|us|anybody|anyone) to sign)?(?: an?| any| the)? {_AGREEMENT}(?!\w)|"
    rf"\b(?:brauchen|benötigen|verlangen) (?:wir |sie )?keine {_AGREEMENT}(?!\w)|\b(?:not|nicht|niet) (?:subject to|under|bound by) (?:an? |any )?{_AGREEMENT}(?!\w)"
)
_PARTY = (
    r"(?:integrators?|vendors?|suppliers?|partners?|resellers?|consultan(?:ts?|cy)|agenc(?:y|ies)|implementers?|providers?|contractors?|customers?|clients?|distributors?|dealers?|manufacturers?|auditors?|bidders?|"
    r"dienstleistern?|lieferant\w*|anbietern?|beratern?|prestataires?|fournisseurs?|partenaires?|proveedor(?:es)?|soci[oa]s?|leveranciers?|fornecedor(?:es)?|parceiros?)"
)
_OF_OTHERS = compiled(  # "The NDA we signed with our old integrator has expired"
    rf"\b{_AGREEMENT}(?!\w)[^.;?]{{0,40}}? (?:with|between us and|mit|avec|con|met|com) (?:\w+ ){{0,3}}?{_PARTY}\b|"
    rf"\b(?:we|i)(?: \w+)? (?:sign\w*|conclud\w+|have|had|hold|made) (?:an? |our |the |several )?{_AGREEMENT}(?!\w) with (?-i:[A-Z])\w+|"
    rf"\b{_PARTY}\b[^.;?]{{0,40}}? (?:their|his|its|ihre\w*|leur) (?:own )?{_AGREEMENT}(?!\w)"
)
_TO_US = compiled(r"\b(?:please|kindly|attached|enclosed|you|your|bitte|sie|ihre?n?|vous|votre|usted\w*|u|uw)\b")
_ASKED = compiled(
    r"^\W*(?:do|does|would|could|can|will|are|is|if|should|have) (?:you|your|we|an?|it|necessary|needed)\b|\?\W*$|\bif (?:you|u|needed|required|necessary)\b"
)
_ASKED_FIRST = compiled(  # what is asked for is theirs, or comes before all else: "Would you be able to sign our NDA first?"
    rf"\b(?:sign|agree to|enter into|accept|execute|return|countersign|complete)\w*\b[^.;?]{{0,20}}?\b(?:our|this|the|the attached) (?:\w+ ){{0,2}}?{_AGREEMENT}(?!\w)|"
    rf"\b(?:sign|agree to|enter into|accept|execute)\w*\b[^.;?]{{0,30}}?\b{_AGREEMENT}(?!\w)[^.;?]{{0,30}}?\b(?:first|before(?:hand)?|prior|up ?front|in advance)\b|"
    rf"\b(?:first|before (?:we|you|i|any|that)|prior to)\b[^.;?]{{0,40}}?\b(?:sign|agree to|enter into|accept|execute)\w*\b[^.;?]{{0,30}}?\b{_AGREEMENT}(?!\w)"
)
_ASKS_OF_US = compiled(
    r"^\W*(?:do|does|would|will|should|is|are) (?:you (?:need|require|want|have|usually|normally|ever)|we (?:need|have)|it|there)\b|\bif (?:you|needed|required|necessary)\b"
)
_ATTACHED = compiled(
    r"\b(?:attached|enclosed|attachment|anbei|beigefügt\w*|anhang|ci-joint\w*|adjunt\w+|bijgevoegd\w*|bijlage|anex\w+)\b"
)


_MAY_BE = lazy.pattern(  # asked first, of lowered words, because most sentences speak of nothing like it
    r"nda|cda|ghv|disclos|confiden|vertrau|vertrouw|geheim|verschwieg|secre|discre|discri|diskre|commercial|eyes only|distribut|between|shar|pass|forward|circulat|spread|reveal|publish|divulg|mention|tell|"
    r"inform|contact|talk|approach|speak|nobody|no one|no word|third|yoursel|weiter|difund|revel|compart|partag|diffus|transm|communiq|delen|versprei|doorg|doorst|partilh"
)


def makes_confidential(sentence: str, around: str) -> bool:
    """Whether a sentence makes the request confidential; `around` is the paragraph it stands in."""
    if not _MAY_BE.search(sentence.lower()):
        return False
    said = _SET_ASIDE.sub(" ", sentence) if NDA.search(sentence) else sentence
    said = said if _BEFORE_ALL.search(said) else _WAIVED.sub(" ", said)
    if NDA.search(said):
        return _wants_agreement(said)
    return _wishes(said, around)


def is_marked(subject: str) -> bool:
    """Whether a subject marks its mail: "CONFIDENTIAL: integration", "Request (strictly confidential)"."""
    return _MARKED.search(subject) is not None


def is_mark(sentence: str) -> bool:
    """Whether a line is nothing but such a mark: "Strictly private and confidential". A file's pages carry it as well."""
    return _MARK.search(sentence) is not None


def _wants_agreement(sentence: str) -> bool:
    if _PRINTED.search(sentence) or _OF_A_MAIL.search(sentence):
        return False
    first = _BEFORE_ALL.search(sentence)
    if _NOT_IT.search(sentence) and not first:
        return False
    if _ASKED_FIRST.search(sentence) and not _ASKS_OF_US.search(sentence):
        return True
    if _HELD.search(sentence) and not _FOR_US.search(sentence):
        return False
    if _OF_OTHERS.search(sentence) and not _TO_US.search(sentence):
        return False
    if not (first or _IMPOSED.search(sentence) or len(sentence.split()) <= _FEW):
        return False
    return not _ASKED.search(sentence) or _ATTACHED.search(sentence) is not None


def _wishes(sentence: str, around: str) -> bool:
    if _PRINTED.search(sentence) or _NOT_IT.search(sentence) or _NOT_SO.search(sentence):
        return False
    if _OF_A_MAIL.search(sentence) and _PRINTED.search(around):
        return False
    wished = _WISHED.search(sentence) or _IS_KEPT.search(sentence)
    return wished is not None or (_KEEP_IT.search(sentence) is not None and not _OF_THE_WORK.search(sentence))


def waives_agreement(words: str) -> bool:
    """Whether words say that no agreement on confidentiality is wanted: "No NDA is needed". That limits no work, as
    "No NDA records leave the EU" does."""
    if NDA.search(words) is None or _HELD.search(words):
        return False
    waived = _WAIVED.search(words) or _SET_ASIDE.search(words)
    return waived is not None and not makes_confidential(words, words)
