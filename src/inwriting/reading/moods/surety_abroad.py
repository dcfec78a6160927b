"""How sure a sentence in German, French, Spanish, Dutch or Portuguese is of what it says; see `surety`.

These languages join by commas what English parts by "but": what stands behind a value is a comment where it has the words of
one ("keine Ahnung", "à la louche", "pin me er niet op vast"), and no other number.
"""

from __future__ import annotations

import re
from itertools import takewhile

from inwriting.reading.moods.guess_words import OFFHAND
from inwriting.reading.moods.renewed import without_whether
from inwriting.reading.text import lazy

_GUESSED = (  # before a value
    r"(?<!\w)(?:ich (?:glaube|denke|meine|vermute|schätze|nehme an|tippe|rate)|tippe (?:mal )?auf|glaub(?:e)? ich|schätze mal|wohl|vermutlich|wahrscheinlich|vielleicht|eventuell|evtl|angeblich|möglicherweise|könnten?|dürften?|hoffentlich|"
    r"meines wissens|soweit ich weiß|mal sehen|wenn alles klappt|falls|sofern|vorbehaltlich|n\.\s?n\.|angefragt|wäre (?:mir|uns)|entweder|meinte (?:mal|neulich)|wir hoffen|ich hoffe|ins gespräch|"
    r"je (?:crois|pense|dirais|suppose|présume)|j['’]imagine|on (?:devrait|espère|espérait)|nous espérons|sans doute|peut-être|probablement|éventuellement|apparemment|il paraît|on m['’]a dit|de mémoire|sauf erreur|sous réserve|pressenti\w*|il me semble|pas sûr\w*|je ne sais|"
    r"creo que|supongo|imagino|me suena|a ver si|ojalá|a lo mejor|quizás?|tal vez|igual es|según me (?:contaron|dijeron|han)|(?:dicen|parece) que|puede (?:que|ser)|no sé|calculo que|estimo que|lo suyo sería|si (?:le|les|nos) (?:liberan|aprueban|dan)|se baraja|por designar|"
    r"ik (?:dacht|meen|denk|geloof|vermoed|gok)|volgens mij|misschien|waarschijnlijk|wellicht|vermoedelijk|hopelijk|zal wel|zullen wel|zou(?:den)?|onder voorbehoud|geen idee|gefluisterd|gerucht|naar verluidt|als .{3,40} (?:terug|akkoord)|"
    r"(?:eu )?acho que|creio que|suponho|talvez|quem sabe|provavelmente|se n[aã]o me engano|salvo erro|ouvi dizer|dizem que|deve dar|pode ser que|tomara que|gostávamos|sonhamos|em princípio|sujeito a|a confirmar|não sei)(?!\w)"
)
_SOMEBODY = (  # who is near the writer, and believes what is not said to be so
    r"(?:(?:mein|unser|der|die|meine|unsere|mon|notre|le|la|ma|mi|nuestr[oa]|el|mijn|onze|de|o meu|a minha|o nosso|a nossa|o|a) (?:mann|frau|chef(?:in)?|bruder|schwester|vater|mutter|schwager|kollege|kollegin|steuerberater(?:in)?|vertreter|"
    r"mari|femme|patron(?:ne)?|frère|sœur|père|mère|beau-frère|collègue|comptable|commercial|marido|mujer|esposa|jef[ea]|herman[oa]|padre|madre|cuñad[oa]|compañer[oa]|comercial|"
    r"man|vrouw|baas|broer|zus|vader|moeder|zwager|collega|boekhouder|verkoper|mulher|chefe|patrão|irmão|irmã|pai|mãe|cunhad[oa]|colega|contabilista|contador|vendedor)|er|sie|il|elle|on|él|ella|hij|zij|ele|ela|man)"
)
_BELIEVES = (  # of a count or a sum, no more than what somebody believes
    rf"(?<!\w){_SOMEBODY} (?:meint|glaubt|denkt|findet|schätzt|sagt immer|pense|croit|estime|trouve|imagine|cree|piensa|dice siempre|calcula|meent|denkt|gelooft|vindt|schat|acha|pensa|julga|calcula)(?!\w)|"
    r"(?<!\w)(?:pense à|parle de|a parlé de|il est question de|il a été question de|falou-se (?:em|de)|se falou (?:em|de)|fala-se (?:em|de)|se habló de|se habla de|(?:die rede (?:war|ist)|(?:war|ist) die rede) von|(?:er is|was er|er was) sprake van|évoque|avance|habló de|habla de|mencionó|piensa en|falou em|fala em|pensa em)(?!\w)|"
    r"(?<!\w)(?:müssten?|sollten?) (?:doch |schon |wohl |eigentlich )*(?:reichen|genügen|hinkommen|auskommen|langen)|(?<!\w)(?:devrait|devraient) (?:bien )?suffire|(?<!\w)(?:debería|deberían|tendría que) (?:\w+ )?(?:bastar|llegar|alcanzar)|"
    r"(?<!\w)(?:wel |toch )+(?:genoeg|voldoende)|(?<!\w)(?:devem|deve|devia|deviam) (?:bem )?(?:chegar|bastar)|(?<!\w)müsste man hinkommen"
)
_IDEALLY = r"ideally|idealerweise|am liebsten|idéalement|de préférence|idealmente|idealiter|het liefst|a ser posible|de preferencia|se possível|de preferência|on aimerait"
_NOT_SETTLED = (
    r"nicht (?:fix|fest|festgelegt|festgezurrt|entschieden|beschlossen)|steht (?:\w+ )?nicht fest|pas (?:figée?|calée?|arrêtée?|fixée?|gravée?|bouclée?)|rien n['’]est (?:arrêté|fixé|décidé|calé|figé)|"
    r"no (?:está|es|queda) (?:\w+ )?(?:cerrad[oa]|fij[oa]|fijad[oa]|decidid[oa]|atad[oa])|sin (?:cerrar|fijar|decidir)|(?:ligt|staat) (?:\w+ )?niet vast|niet (?:rond|definitief|beslist)|não (?:está|é|ficou) (?:\w+ )?(?:fechad[oa]|definid[oa]|decidid[oa]|batido|fix[oa])|não fechad[oa]"
)
_NOT_EXACTLY = (  # "precies weet ik het niet": nobody has counted
    r"(?:genau|exakt) (?:weiß|wissen|weiss) (?:ich|wir|es|das)(?: (?:ich|wir|es|das|keiner|niemand))? ?(?:nicht)?|(?:weiß|wissen|weiss) (?:ich|wir) (?:es |das )?(?:aber )?nicht (?:genau|exakt)|(?:precies|exact) (?:weet|weten) (?:ik|we|wij) (?:het|dat) niet|(?:weet|weten) (?:ik|we|wij) (?:het |dat )?niet (?:precies|exact)|"
    r"(?:je ne|on ne|nous ne|j['’]) ?(?:sais|sait|savons) pas (?:exactement|au juste|précisément|trop)|(?:exacto|exactamente|seguro) no lo (?:sé|sabemos)|no lo (?:sé|sabemos) (?:exacto|exactamente|con exactitud|seguro|bien|a ciencia cierta)|(?:ao certo |exato )?não (?:sei|sabemos) (?:ao certo|exatamente|precisar|bem|dizer ao certo)"
)
_DESIRED = r"gewenste|souhaitée?s?|prevista?o?s?|zou graag|gostaríamos"  # of an aim no guess
_TAKES_BACK = (
    rf"(?<!\w)(?:{_NOT_SETTLED}|{_NOT_EXACTLY}|"
    r"keine ahnung|ohne gewähr|müsste (?:\w+ )*(?:gucken|schauen|nachsehen|nachschauen|prüfen)|noch (?:nichts|keiner|niemand|offen|nicht|abzustimmen)|keiner|versprechen|weiß (?:keiner|ich nicht)|(?:nicht|nix) offiziell|steht (?:noch )?aus|"
    r"unter vorbehalt|muss (?:\w+ )*(?:entscheiden|zustimmen|genehmigen|bestätigen)|auf dem flur|zu bestätigen|rückmeldung|geschätzt|daumen|davon sind wir|"
    r"personne ne|à (?:confirmer|valider|vérifier|nommer|définir)|me tromper|à la louche|au doigt mouillé|il (?:faudrait|faut que)|rien d['’](?:officiel|arrêté)|je n['’]ai (?:rien|pas)|la réponse n['’]|sous réserve|pas encore|si le (?:conseil|comité|siège)|à moins qu|"
    r"(?:é|es|c['’]est) (?:só |sólo |solo )?(?:uma |una |une )?(?:estimativa|estimación|estimation)|no lo tengo|a ojo|no me hagas|pendiente|todavía no|aún no|falta que|que lo confirme|pregúnta\w+|no he (?:visto|podido)|por (?:confirmar|designar|definir)|no pondría|soltado prenda|sin confirmar|"
    r"pin me|juste un feeling|un feeling|pas (?:vérifié|sûr)|zukunftsmusik|no me consta|no validado|não validado|sin validar|número não|nie gezählt|nie (?:jemand|einer) gezählt|onderbouwd|nunca (?:nadie )?l[oa]s? (?:ha )?contado|nadie l[oa]s? ha contado|ninguém contou|personne n['’]a compté|niemand heeft (?:het|ze|dat) geteld|pin me|gokje|nog (?:geen|niet|af te|over)|zie ik dat|na(?:kijken|vragen)|check het|hoor ik|onder voorbehoud|nattevinger|"
    r"quem sabe disso|não prometo|a (?:confirmar|definir)|chute|ainda (?:não|aguardamos|vamos)|sujeit[oa]|nada oficial|deixa eu|falta (?:\w+ )*(?:autorizar|confirmar|aprovar)|depois olho|longe disso)(?!\w)"
)
_EXPECTED = (  # before a count: what is to come, or is only reckoned with
    r"(?<!\w)(?:voraussichtlich|naar verwachting|vermoedelijk|prévisiblement|previsiblemente|previsivelmente|(?:wir )?nehmen (?:wir )?an|vermuten|rechnen (?:wir )?mit|erwarten|bald|künftig|demnächst|(?:wir )?gehen (?:wir )?(?:davon aus|von)|schätzen|geschätzt|supposons|suppose|pensons|estimons|tabl(?:e|ons)|attendons|aurons|aura|bientôt|à terme|devrait|devraient|prévoyons|"
    r"suponemos|creemos|pensamos|esperamos|pronto|estimamos|calculamos que|podrían?|tendremos|habrá|prevemos|gaan (?:we )?uit van|denken|verwachten|binnenkort|straks|naar schatting|schatten|supomos|achamos|em breve|teremos|haverá|poderão|poderiam|20(?:2[7-9]|3\d))(?!\w)"
)
_HOPED = lazy.pattern(  # in the same part between commas
    r"(?<!\w)(?:hof(?:ft|fen)|hoopt|hopen|espère(?:nt)?|espera[mn]?|aguarda[mn]?|rechne[tn] (?:\w+ ){0,4}mit|reken(?:t|en) (?:\w+ ){0,4}op|verwacht|erwartet|projeta|projet(?:te|tent)|prévoi(?:t|ent)|prevén?|prev[êe](?:em)?|proyecta[n]?|estima[mn]?|aspira[mn]?|sonha[mn]?|sueña[n]?|rêve(?:nt)?|träum(?:t|en)|droom(?:t|en)|vise(?:nt)?|will auf|möchte auf|peilt|(?:unser |das |ons )?(?:ziel|planziel|streefdoel|doel)(?: (?:ist|sind|is|zijn))?|l['’]objectif(?: est)?|(?:el |o )?objetivo(?: son| es| é| são)?|(?:la |a )?meta(?: es| son| é| são)?|"
    r"könnte[n]?|dürfte[n]?|(?:podr|llegar|pasar|tendr|har|ser)ía(?:mos|n)?|llegar a|pass(?:erait|erions|erait)|(?:ser|arriver|monter)(?:ait|ions|aient)|pourrait|pourrions|doit (?:monter|passer|atteindre)|deve (?:subir|chegar|passar)|debe(?:rían?)? (?:subir|llegar)|poderíamos|chegaríamos|chegar a|chegariam|iríamos|soll(?:en|te)? (?:es|auf)|moet(?:en)? naar|worden het|werden es|zouden|groei|wachstum|croissance|crecimiento|crescimento)(?!\w)",
    re.I,
)
_THOUGHT_OF = lazy.pattern(  # right before a sum or a count: "Wir denken an etwa 6.000 Euro", "Pensamos en unos 6.000 euros"
    r"(?<!\w)(?:(?:denk(?:en|e|t)|dacht(?:en|e)?) (?:(?:wir|ich|we|wij|ik|da|hier|so|eher|dabei|eigentlich|momenteel|derzeit|zurzeit|bislang) )*(?:an|aan)|schweb(?:t|en|te|ten) (?:(?:uns|mir) )?|"
    r"(?:pensons|pensions|songeons|songions|pensais|songeais|pensait|songeait) (?:\w+ )?à|(?:on|je) (?:pense|songe)s? (?:\w+ )?à|av(?:ons|ions) (?:\w+ )?(?:pensé|songé) à|"
    r"(?:pensamos|pensábamos|pensando|pensado|pienso|pensaba) (?:más bien )?en|(?:pensamos|pensávamos|pensado|pensando|pensar|penso|pensava) (?:mais )?(?:em|num|numa|nuns))"
    r"(?: (?!(?:das|dass|dat|que|qu)\b)[^\s,;:.()]+){0,6}?\s?$",
    re.I,
)
_IN_MIND = lazy.pattern(  # behind it: "6.000 euro in gedachten"
    r"[^,;:.()\d]{0,30}(?<!\w)(?:in gedachten|im kopf|en tête|en mente|em mente|na cabeça|en la cabeza|gedacht|vor(?=\W*$))(?!\w)",
    re.I,
)
_WE_SPEAK_OF = lazy.pattern(  # before a count: "On parle de 48 commandes par mois" says how many there are
    r"(?:^|[.;:,(]\s*)(?:ici |là,? |donc |et )*(?:on parle|nous parlons|hablamos|estamos hablando|falamos|estamos a falar|estamos falando) (?:ici |là |aquí |aqui )?(?:de|d['’])\s?$",
    re.I,
)
_THEN = lazy.pattern(  # behind a count: when it will be so
    r"[^,;.]{0,40}?(?<!\w)(?:werden(?=\W*$)|könnten|erreichen|bereiken|atteindre|(?:ab|en|in|em|im jahr|vanaf|à partir de|a partir de|desde) (?:\w+ )?20(?:2[7-9]|3\d)|l['’]an(?:née)? prochaine?|d['’]ici (?:un an|(?:deux|trois|quelques) ans|la fin|fin|l['’]été|20\d\d)|dentro de (?:un|dos|tres|unos)|daqui a (?:um|dois|três|uns)|over (?:een|twee|drie|enkele|een paar) ja(?:ar|ren)|nächstes jahr|el (?:próximo año|año que viene)|volgend jaar|n?o (?:próximo ano|ano que vem)|wenn|sobald|falls|quand|lorsque|dès que|cuando|en cuanto|zodra|als (?:de|het|onze)|quando|assim que|a futuro|no futuro|à terme|le volume futur|schätzungsweise|geschätzt|werden es sein|werden können)(?!\w)",
    re.I,
)
_BEFORE_COUNT = lazy.pattern(_EXPECTED, re.I)
_BELIEVED = lazy.pattern(_BELIEVES, re.I)
_I_GUESS = r"(?:schätze? ich|würde? ich sagen|gok ik|schat ik|zou ik zeggen|je dirais|calculo yo|diría yo|digo yo|digo eu|diria eu|chuto eu)"
_TRAILING = rf"(?:{_I_GUESS}|vielleicht|glaub ich|oder so|peut-être|je crois|il me semble|ou par là|quizás?|creo|o así|misschien|denk ik|of zo|talvez|acho eu|ou assim|por aí)"
_BEFORE = lazy.pattern(rf"{_GUESSED}|(?<!\w)(?:{_IDEALLY}|{_DESIRED})(?!\w)", re.I)
_BEFORE_AIM = lazy.pattern(rf"{_GUESSED}|(?<!\w)(?:{_IDEALLY})(?!\w)", re.I)
_BEHIND = lazy.pattern(
    rf"\W{{0,3}}[?]|(?:[^,;.()]{{0,40}}?(?<!\w){_TRAILING}|[^,;.()\d]{{0,30}},\s{_I_GUESS})(?=\W*(?:$|[,;.?!)]))", re.I
)
_COMMENT = lazy.pattern(_TAKES_BACK, re.I)
_OFFHAND = lazy.pattern(OFFHAND, re.I)
_OF_IT = lazy.pattern(  # begins a remark on the number before it, in a part or a sentence of its own
    r"\W*(?:(?:aber|mais|pero|maar|mas) )?(?:(?:das|die)(?! (?-i:[A-ZÄÖÜ]))|diese|dat|deze|dit|ça|cela|c['’]est|ces|ce chiffre|es[oa]s?|est[oa]s?|isso|isto|ess[ea]s?|(?:é|es) (?:sólo |solo |só )?uma?|die zahl\w*|het (?:getal|aantal))(?!\w)",
    re.I,
)
_SHORT = 60  # characters of a sentence that is no more than such a remark
_MUST_BE = lazy.pattern(r"(?<!\w)il (?:faut|faudrait) que (?:ce|ça|tout|cela|l['’]interface|la liaison) ", re.I)
_PART = lazy.pattern(r";\s|[.!?]\s|\s(?:aber|mais|pero|sino|maar|mas)\s", re.I)
_PIECE = lazy.pattern(r",\s|\s\(|\s[–—-]\s|\s(?:aber|mais|pero|maar|mas)\s")
_GOES_ON = lazy.pattern(r"\s(?:y|et|und|en|e)$", re.I)
_DIGIT = lazy.pattern(r"\d")
_OF_ANOTHER = lazy.pattern(r"\([^()\d]*\d[^()]*\)")  # "11.200 € (o Gonçalo fala em 8.000 €, esqueçam)"
_LONGEST = 400  # characters on either side of a value that are looked at
_JUST_BEFORE = 60  # characters before a value in which a comment is one on it
_COMMENTS = 2  # parts behind a value that may be said of it


def is_open_abroad(
    text: str, sentence: tuple[int, int], place: tuple[int, int], kind: str, following: str = ""
) -> bool:
    """Whether a sentence leaves open what stands at a place of it, or a remark on it in the one that follows."""
    head = _PART.split(text[max(sentence[0], place[0] - _LONGEST) : place[0]])[-1]
    if (_BEFORE_AIM if kind == "aim" else _BEFORE).search(head):
        return True
    comment = _MUST_BE.sub(" ", head) if kind == "aim" else head
    if kind != "choice" and _COMMENT.search(comment[-_JUST_BEFORE:]):
        return True
    spoken_of = kind == "quantity" and _WE_SPEAK_OF.search(head)
    believed = kind in ("money", "quantity") and not spoken_of
    if believed and (
        _BELIEVED.search(text, max(sentence[0], place[0] - _LONGEST), place[0])
        or _BELIEVED.search(_OF_ANOTHER.sub(" ", text[place[1] : sentence[1]]))
    ):
        return True
    if kind in ("money", "quantity") and _is_thought_of(head, text[place[1] : sentence[1]]):
        return True
    if kind in _NUMBERS and _is_offhand(
        text[max(sentence[0], place[0] - _JUST_BEFORE) : place[0]], text[place[1] : sentence[1]]
    ):
        return True
    if kind in ("money", "quantity") and _is_remarked_on(text[place[1] : sentence[1]], following):
        return True
    if kind == "quantity" and (
        _BEFORE_COUNT.search(head)
        or _HOPED.search(head.rpartition(", ")[2])
        or _THEN.match(text[place[1] : sentence[1]])
    ):
        return True
    behind = re.split(r";\s|[.!]\s", text[place[1] : min(sentence[1], place[1] + _LONGEST)], maxsplit=1)[0]
    behind = without_whether(behind)
    if _BEHIND.match(behind):
        return True
    if kind == "choice":
        return False  # "Ainda não comprámos as licenças" leaves nothing open
    own, *pieces = _PIECE.split(behind)
    if _GOES_ON.search(own):
        pieces = []  # "900 facturas al mes y, a ojo, 40 pedidos diarios"
    comments = takewhile(lambda piece: _DIGIT.search(piece) is None, pieces[:_COMMENTS])
    return any(map(_COMMENT.search, [*([] if _DIGIT.search(own) else [own]), *comments]))


_ANOTHER = lazy.pattern(r"\d|;\s|[.!?]\s")  # number, or thing that is said
_OTHER_SUBJECT = lazy.pattern(  # "900 facturas al mes y los descuentos se hacen a ojo"
    r"(?:,|\s(?:und|et|y|en|e))\s(?:die|der|das|den|les?|la|l['’]|el|los|las|os?|as?|de|het)\s?(?!\w*(?:zahl|cifra|chiffre|número|numero|getal|aantal))\w{3,}",
    re.I,
)
_TO_NEXT = 12  # characters from a guess to the number that it may be said of: "y, a ojo, 40 pedidos"
_NUMBERS = ("money", "quantity", "date", "aim")


def _is_thought_of(before: str, behind: str) -> bool:
    """Whether the words around a sum or a count say that somebody has it in mind, and so that it is not settled."""
    if _THOUGHT_OF.search(before[-_JUST_BEFORE * 2 :]):
        return True
    in_mind = _IN_MIND.match(behind)
    if in_mind is None:
        return False
    said, before = in_mind.group().casefold(), before.casefold()
    if said.endswith("gedacht"):
        return before.rstrip().endswith((" an", " aan"))  # "so gedacht" says what it is for
    return not said.endswith("vor") or "schweb" in before


def _is_offhand(before: str, behind: str) -> bool:
    """Whether the words around a number say that it was not looked up; those around another number are said of that one."""
    if (said := _OFFHAND.search(before)) and not _ANOTHER.search(before, said.end()):
        return True
    said = _OFFHAND.search(behind, 0, _JUST_BEFORE * 2)
    return said is not None and not (
        _ANOTHER.search(behind, 0, said.end())
        or _DIGIT.search(behind, said.end(), said.end() + _TO_NEXT)
        or _OTHER_SUBJECT.search(behind, 0, said.start())
    )


def _is_remarked_on(behind: str, following: str) -> bool:
    """Whether what stands behind a semicolon, or is the next sentence, leaves open the number before it: "Das müsste ich noch
    nachsehen.", "À vérifier."."""
    more = behind.partition(";")[2] or following
    said = more.strip(" .!\n")
    if not said or len(said) > _SHORT or _DIGIT.search(said):
        return False
    doubt = _COMMENT.search(said) or _OFFHAND.search(said)
    return doubt is not None and (_OF_IT.match(said) is not None or doubt.span() == (0, len(said)))
