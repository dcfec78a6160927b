"""By which words German, French, Spanish, Dutch and Portuguese call a number one that nobody has looked up: "ins Blaue", "de
tête", "lo digo de memoria", "ik roep maar wat", "é palpite". They stand before it, behind it or around it (`surety_abroad`)."""

from __future__ import annotations

_UNMISTAKEN = (  # wherever they stand
    r"ins blaue|aus der (?:hüfte|lameng)|aus dem (?:hohlen )?bauch|pi mal (?:daumen|auge)|über den daumen|so ?was wie|so etwas wie|frei schnauze|ich sag(?:e)? (?:jetzt |einfach )?mal|sag(?:e)? ich (?:jetzt |einfach )?mal|ich rate (?:mal|jetzt|nur)|(?:wenn ich (?:raten|schätzen|tippen) müsste)|lass(?:t|en sie)? mich lügen|(?:die|das|ich) (?:\w+ ){0,3}nicht (?:zur hand|vor mir)|(?:grobe|reine|eine) schätzung|"
    r"wenn (?:ich )?(?:mich )?(?:nicht alles täuscht|nicht irre|nicht täusche|recht entsinne|richtig erinnere)|nag(?:eln?|elt) (?:sie |ihr )?(?:mich|uns) (?:bitte )?(?:da )?nicht|nicht (?:darauf|drauf) fest(?:nageln|legen)?|das glaube? ich (?:aber |selbst )?nicht|"
    r"(?:je|on) (?:le |la |les |vous )*(?:dis|dit|donne|cite) (?:ça )?de (?:tête|mémoire)|au pif(?:omètre)?|au jugé|quelque chose comme|si je ne (?:m['’]abuse|me trompe)(?: pas)?|si ma mémoire (?:est bonne|ne me trompe)|(?:c['’]est|reste|juste) (?:plutôt |juste |surtout )?une (?:simple )?(?:impression|supposition)(?! d[e'’])|"
    r"à vue de nez|mettons|si je devais (?:parier|deviner|donner un chiffre)|je n['’]ai pas (?:le|les|ce) chiffres?|sans (?:l['’])?avoir (?:vérifié|compté)|ne me citez pas|sous toutes réserves|je (?:dis|lance) (?:ça|un chiffre) (?:comme ça|au hasard)|(?:je )?n['’]y crois (?:pas|guère)|"
    r"(?:hablo|hablando|cito|citando|(?:l[oa]s?|se l[oa]s?) (?:digo|doy|cito|pongo)) de (?:memoria|cabeza)|a ojo de buen cubero|algo así como|por decir (?:algo|un número|una cifra)|a bote pronto|tirando (?:por lo|a lo|para) (?:alto|bajo|arriba|abajo)|al tanteo|pongamos|si (?:tuviera|tuviese) que (?:apostar|decir|adivinar)|no tengo (?:el dato|la cifra|el número)|es un decir|si no (?:me equivoco|recuerdo mal|me falla la memoria)|"
    r"no (?:me|nos) (?:tom\w+|hagan|cojan) la palabra|no l[oa]s? (?:he|hemos) (?:mirado|comprobado|contado|verificado)|(?:no )?me l[oa]s? (?:invento|saco de la manga)|no me l[oa]s? creo|"
    r"ik (?:zeg|roep|noem|gok) maar (?:wat|iets)|natte ?vinger\w*|losse pols|als ik (?:moet|moest|zou moeten) (?:gokken|raden|schatten)|ik heb (?:het|dat|de cijfers) niet (?:bij de hand|paraat|voor me)|als ik (?:me niet vergis|het goed heb|het wel heb|me goed herinner)|zoiets als|op de gok|op goed geluk|hang (?:me|ons) (?:daar|er) niet aan op|naar mijn gevoel|slag in de lucht|dat geloof ik niet|"
    r"(?:digo|falo|cito|falando|dizendo)(?: isto| isso)? de (?:memória|cabeça)|assim por alto|no chute|chutando|(?:eu )?chuto|(?:é|são|um|mero|puro|só|apenas) palpites?|se não (?:estou (?:enganad[oa]|em erro)|me (?:engano|falha a memória))|algo como|digamos(?: que)?|se (?:tivesse|tivéssemos) (?:de|que) (?:apostar|adivinhar)|não tenho o (?:número|valor|dado)|qualquer coisa como|sem certezas?|"
    r"não me (?:cobrem|levem à letra)|atirando (?:um número|para o ar)|não (?:l[oa]s? )?(?:contei|contámos|verifiquei|conferi)|não acredito nisso|(?:preciso|tenho|falta) (?:de |que )?(?:confirmar|conferir|verificar)(?! (?:[oa]s?|se|que|de) )"
)
_SET_APART = (  # and these only between commas, dashes or brackets: "Sophie saisit de tête les remises" guesses nothing
    r"(?:so |mal |jetzt |ganz )*(?:aus dem (?:kopf|gedächtnis)|aus der erinnerung|hausnummer|gefühlt|nach gefühl|glaub(?:e)? ich|schätze ich|denke ich)|"
    r"(?:là |comme ça,? |juste )*(?:de (?:tête|mémoire)|à l['’]œil|je crois|je pense|j['’]imagine)|"
    r"(?:así |creo que |ahora )*(?:de (?:memoria|cabeza)|a ojo|creo(?: yo)?|diría yo|calculo(?: yo)?|me parece)|"
    r"(?:zo |even |gewoon )*(?:uit (?:het|mijn) (?:blote )?hoofd|gevoelsmatig|gok ik|schat ik|denk ik|geloof ik)|"
    r"(?:assim |agora |mais ou menos )*(?:de (?:cabeça|memória)|por alto|a olho|acho(?: eu)?|creio(?: eu)?|julgo(?: eu)?|penso eu)"
)
OFFHAND = rf"(?<!\w)(?:{_UNMISTAKEN})(?!\w)|(?:(?<=[,(–—-] )|(?<=[,(–—-]))(?:{_SET_APART})(?=\s*(?:[,.;:!()–—-]|$))"
