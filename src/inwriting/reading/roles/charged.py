"""Who decides on the work and who answers for a field of the house, by what is left of a German, French, Spanish, Dutch or
Portuguese sentence when its persons are folded (`folded`): "⟨person⟩ decide", "freigegeben von ⟨person⟩", "para compras, ⟨person⟩".

Whoever decides on something else than the work and its money (a discount, a holiday, a credit note) sponsors nothing. What is
denied, over, asked, on a condition, or said of another house is none of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.moods_abroad import OF_ANOTHER, tells_of_another_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.products.systems import Landscape
from inwriting.reading.roles.folded import PERSON, Folded, bare_name, folded
from inwriting.reading.roles.offices_abroad import FIELDS, KIN, OFFICES, OTHER_MATTERS, OWNER
from inwriting.reading.roles.people_abroad import roles
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers

P = PERSON


def _any_case(pattern: str) -> re.Pattern[str]:
    return lazy.pattern(rf"(?<!\w)(?:{pattern})(?!\w)", re.I)


_WORK = r"(?:(?:das |dem |des |den |le |du |el |del |o |do |het |dit |ce |este |dieses? |unser\w* )?(?:projekte?s?|vorhabens?|projet|proyecto|projeto|projecto|project|auftrags?|opdracht|investition|investissement|inversión|investering|investimento|encargo|contrat|contrato|contract|vertrag))"
_MONEY = r"(?:budget\w*|enveloppe|presupuesto|orçamento|verba|gastos?|dépenses?|despesas?|uitgaven?|ausgaben?|kosten|custos|costos|frais|mittel|geld|centen|argent|dinero|plata|dinheiro|grana|partida|bedrag|betrag|summe|montant|monto|importe|pago|cheque|chèque)"
_SUM = r"(?:[€$£]|(?<!\w)(?:euros?|eur|chf|franken|francs|reais|pesos|mxn|clp|htva|€)(?!\w)|\bk€)"
_ADVERB = (
    r"(?:bei uns|hier|am ende|letztlich|zuletzt|immer|allein|alleine|selbst|selber|auch|das|dies|darüber|hierüber|alles|es|noch|zum schluss|chez nous|ici|au final|à la fin|toujours|tout|seule?|aussi|ça|cela|déjà|finalement|en dernier|"
    r"aquí|acá|al final|siempre|todo|también|lo|la|ya|finalmente|por aquí|en casa|bij ons|uiteindelijk|altijd|alleen|zelf|ook|dit|dat|het|hierover|daarover|al|wel|aqui|cá|no fim|sempre|tudo|também|já|isso|lá|o|a|os|as|los|las|se|le|nos|uns|ons|de|d['’])"
)
_ADVERBS = rf"(?:{_ADVERB} ){{0,3}}"
_DECIDES = (
    r"(?:entscheidet|bestimmt|unterschreibt|zahlt|bezahlt|hat (?:\w+ )?das (?:letzte wort|sagen)|trifft die (?:\w+ )?entscheidung|steht hinter dem (?:projekt|vorhaben)|trägt das (?:projekt|vorhaben)|gibt grünes licht|gibt das ok|vergibt den auftrag|erteilt den auftrag|"
    r"décide|décidera|tranche|tranchera|arbitre|signe|signera|paie|paye|paiera|prend la décision|a le dernier mot|tient (?:les cordons de )?la bourse|donne (?:son accord|le feu vert|le ok)|signe les chèques|porte le projet|"
    r"decide|decidirá|firma|firmará|paga|manda|toma la decisión(?: final)?|tiene la última palabra|da el (?:visto bueno|ok|sí)|impulsa el proyecto|pone (?:la plata|el dinero|la lana)|"
    r"beslist|tekent|betaalt|hakt (?:\w+ )?(?:de )?knop(?:en)? door|hakt (?:\w+ )?de knoop door|heeft (?:\w+ )?het laatste woord|neemt de (?:\w+ )?beslissing|geeft groen licht|betaalt de rekening|gaat over (?:het geld|de centen|het budget)|"
    r"assina|assinará|toma a decisão|tem a (?:última palavra|palavra final)|dá o (?:ok|aval)|bate o martelo|põe o dinheiro)"
)
_AND = r"(?:und|et|y|e|en|ou|o|of|sowie)"
_OVER_IT = rf"(?: (?:{_ADVERB}|(?:über|op|over|de|sur|sobre|für|voor|en) ?(?:{_WORK}|(?:das |die |le |la |el |o |a |het )?{_MONEY})|(?:den |die |das |le |la |les |el |o |a |de |het |los )?(?:{_WORK}|{_MONEY}s?|rekening|rechnung|facture|factura|fatura|offerte|angebot|devis|oferta|proposta)))*"
_STOPS = r"(?=\s*(?:$|[.,;:!)–—-])| (?:und|et|y|e|en)(?!\w))"
_IS = r"(?:ist|est|es|is|é|sera|será|wird|c['’]est|sería|heißt|heisst|heet|se llama|s['’]appelle|chama-se)"
_WHO = r"(?:wer|qui|quien|quién|el que|la que|quem|o que|a que|celui qui|celle qui|wie|degene die|der(?:jenige)?,? der|die(?:jenige)?,? die)"
_NOUN = (  # what is decided, as a thing
    r"(?:(?:das|die|der|den|le|la|el|o|a|het|de) )?(?:letzte wort|endgültige entscheidung|entscheidung|auftragserteilung|auftragsvergabe|endgültige freigabe|projektfreigabe|budgetfreigabe|grünes licht|auftrag|dernier mot|décision(?: finale)?|feu vert|accord final|signature finale|"
    r"última palabra|decisión(?: final)?|visto bueno(?: final)?|aprobación final|laatste woord|(?:eind)?beslissing|knoop|groen licht|akkoord|última palavra|palavra final|decisão(?: final)?|aprovação final|ok final)"
)
_JOINS = (
    r"(?:hat|trifft|fällt|erfolgt durch|durch|liegt bei|ist sache von|kommt von|gibt|erteilt|spricht|revient à|reviendra à|appartient à|appartiendra à|(?:est|sera) (?:donnée?|prise) par|est entre les mains de|a|prend|"
    r"(?:la|lo) (?:toma|tiene|da|dará|tomará)|le corresponde a|corresponde a|depende de|es de|está en manos de|toma|tiene|neemt|heeft|ligt bij|is aan|geeft|wordt (?:genomen|doorgehakt|gegeven) door|van|"
    r"é d[oa]|é|cabe (?:a|ao|à)|tem|compete (?:a|ao|à)|fica com|está nas mãos d[oa]|moet je bij|moet u bij)"
)
_SPONSOR = r"(?:entscheider(?:in)?|(?:projekt)?auftraggeber(?:in)?|(?:projekt)?sponsor(?:in)?|geldgeber(?:in)?|projektpat(?:e|in)|décisionnaire|décideu(?:r|se)|commanditaire|signataire|donneur d['’]ordre|parrain|marraine|patrocinador[a]?|promotor[a]?|decisor[a]?|responsable de la decisión|firmante|beslisser|opdrachtgever|geldschieter|responsável pela decisão|financiador[a]?)"
_APPROVED = (
    r"(?:freigegeben|bewilligt|genehmigt|abgesegnet|zugesagt|gesprochen|abgenickt|bereitgestellt|débloquée?s?|accordée?s?|approuvée?s?|validée?s?|votée?s?|allouée?s?|autorisée?s?|décidée?s?|donné (?:son accord|le feu vert)|dit oui|"
    r"aprobad[oa]s?|autorizad[oa]s?|concedid[oa]s?|aprobó|autorizó|liberó|liberad[oa]s?|dio el (?:ok|visto bueno|sí)|aprobarl[oa]|autorizarl[oa]|autoriza|aprueba|"
    r"goedgekeurd|vrijgemaakt|vrijgegeven|toegezegd|toegekend|akkoord bevonden|akkoord gegeven|uitgetrokken|opzijgezet|aprovad[oa]s?|aprovou|autorizou|liberou|deu o (?:ok|aval|sim)|liberad[oa]s?)"
)
_BY = r"(?:von|vom|durch|beim|par|por|pel[oa]|door|de la part de)"
_HAS = r"(?:hat|habe|a|ha|heeft|já|ya|has|tem|lo|la|los|las|o|os|as|nos|no|on)"
_MONEY_FROM = r"(?:(?:bezahlt|gezahlt|finanziert) wird (?:\w+ )?von|(?:das |die |de |o |a |el |la |l['’])?(?:geld|mittel|centen|argent|dinero|plata|lana|dinheiro|grana) (?:kommt|kommen|komen|komt|vient|viene|sale|sai|vem|la pone|lo pone|põe) ?(?:von|vom|van|de|del|do|da|du|(?:del|do) bolso d[eoa]l?)?|(?:der )?auftrag kommt von) "
_DECIDING = _any_case(_DECIDES)
_SPONSORED = tuple(
    lazy.pattern(pattern, re.I)
    for pattern in (
        rf"{P},? (?:(?:qui|que|die|der|quien|quem) )?{_ADVERBS}{_DECIDES}{_OVER_IT}{_STOPS}",
        rf"(?:^|[.,;:–—] |(?:dass?|que|{_AND}) ){_ADVERBS}(?:grünes licht gibt|groen licht geeft|{_DECIDES}|entscheiden tut){_OVER_IT} {_ADVERBS}{P}",
        rf"(?<!\w){_WHO} {_ADVERBS}{_DECIDES}(?: {_AND} (?:qui )?{_DECIDES})?[^.;:{P}]{{0,40}}?,? ?(?:{_IS}|:) {P}",
        rf"(?<!\w)(?:aprueba|autoriza|firma|paga|assina|aprova|autorise|approuve|signe|valide) (?:el |la |o |a |le |l['’])?(?:{_WORK}|{_MONEY}) {_IS} {P}",
        rf"{P},? {_IS} {_ADVERBS}(?:der|die|celui|celle|el|la|quien|quem|o|a|degene),? ?(?:(?:der|die|qui|que) )?{_ADVERBS}{_DECIDES}{_OVER_IT}{_STOPS}",
        rf"(?:c['’]est|es|é) {P},? (?:qui|quien|quem|que) {_ADVERBS}{_DECIDES}{_OVER_IT}{_STOPS}",
        rf"(?<!\w){_NOUN} {_ADVERBS}{_JOINS} {_ADVERBS}{P}",
        rf"(?<!\w){_NOUN} (?:do|del?|du|van|des?|von|da) {P}{_STOPS}",
        rf"(?<!\w){_SPONSOR}(?: (?:des|der|du|de|del|do|van|dieses)(?: het)? ?{_WORK})? {_IS} {P}",
        rf"{P},? {_IS} (?:(?:der|die|le|la|el|o|a|de|unser\w*|notre|nuestr[oa]|onze|o nosso) )?{_SPONSOR}{_STOPS}",
        rf"(?<!\w){_MONEY_FROM}{P}",
        rf"(?:hinter dem|achter het|derrière le|detrás del|atrás do) (?:projekt|vorhaben|project|projet|proyecto|projeto) (?:steht|staat|il y a|está) {P}",
        rf"(?:das|le|el|o|het) (?:projekt|vorhaben|projet|proyecto|projeto|project) (?:trägt|lo impulsa|impulsa|lo promueve|draagt) {P}",
        rf"(?<!\w)cabe (?:a|ao|à) ?{P} decidir",
        rf"^\W*(?:\d[\d.]*\W+)?(?:{_DECIDES}|{_SPONSOR}|freigabe|accord|visto bueno|akkoord|aprovação|validation)(?: ?(?:{_AND}|/|&) {_DECIDES})?(?: ?\([^()]*\))?\s?:\s?{P}",
    )
)
_OF_MONEY = lazy.pattern(
    r"(?<!\w)(?:gastos?|dépenses?|despesas?|uitgaven?|ausgaben?|kosten|geld|dinero|dinheiro|argent)(?!\w)", re.I
)
_MONEY_OR_WORK = lazy.pattern(rf"{_SUM}|(?<!\w)(?:{_MONEY}|{_WORK})(?!\w)", re.I)
_RELEASED = tuple(
    lazy.pattern(pattern, re.I)
    for pattern in (
        rf"(?<!\w){_BY} {P},? {_ADVERBS}(?:\w+ )?{_APPROVED}(?!\w)",
        rf"(?<!\w){_APPROVED} (?:worden )?{_ADVERBS}{_BY} {P}",
        rf"(?<!\w)(?:wurde|wurden|ist|sind|werden|worden|wordt|is) (?:[^\s.,;]+ ){{0,3}}{_BY} {P},? (?:[^\s.,;]+ ){{0,3}}{_APPROVED}(?!\w)",
        rf"(?:^|[.,;:–—] |(?:{_AND}) |(?:^|[ ,])(?:o|a) ){P},? (?:{_ADVERB} ){{0,2}}(?:{_HAS} )?(?:[^.;,{P}]{{0,45}} )??{_APPROVED}(?!\w)",
        rf"(?<!\w)(?:los|las|lo|la|os|as) {_APPROVED} {_ADVERBS}{P}",
        rf"(?<!\w)(?:tiene que|debe|ha de|tem de) {_APPROVED} {P}",
        rf"{P},? {_ADVERBS}(?:gibt|geeft) (?:[^.;,{P}]{{0,40}} )?(?:frei|vrij)(?!\w)",
    )
)
_RELEASES = "releases the money"  # what is told of somebody who may be the sponsor
_NOT = lazy.pattern(
    r"(?<!\w)(?:abnahme\w*|oplevering|acceptatie|réception|aceptación|aceitação|nicht|kein\w*|nie|niemand|weder|ne|n['’]\w+|pas|jamais|personne|no(?! fim| final)|nunca|nadie|tampoco|ya no|niet|geen|nooit|niemand|não|nunca|ninguém|nem|"
    r"früher|damals|ehemals|bisher|autrefois|jusqu['’]\w+|antes|antiguamente|vroeger|destijds|voorheen|antigamente|dantes|ancien(?:ne)?|ehemalige\w?|antigu[oa]|ex-\w+|anterior|voormalige?|antig[oa]|"
    r"war|waren|entschied|était|avait|decidía|decidia|besliste|betaalde|wenn|falls|sofern|ob(?= \ue000)|si(?! señor)|s['’]il|cuando|als(?= \ue000)|als (?:de|het)|indien|mits|se(?= \ue000| o \ue000| a \ue000)|quando|quand|lorsque|"
    r"vielleicht|peut-être|quizás?|tal vez|misschien|talvez|künftig|soll\w*|devrait|debería|zou|deveria|vertr(?:itt|etung)\w*|remplace|cubre|sustituye|vervangt|substitui|"
    r"kunde[n]?|klant(?:en)?|client[es]?|clientes|lieferant\w*|fournisseur\w*|proveedor\w*|leverancier\w*|fornecedor\w*|verkäufer|vertreter|commercial de|comercial de|consult\w+|berater|vendeur|vendedor)(?!\w)",
    re.I,
)
_BRIEF_PART = lazy.pattern(r"[.;]\s+|\s(?:aber|mais|pero|maar|mas)\s", re.I)
_OWNED = _any_case(rf"(?:{OWNER}|{KIN})")
_PRONOUN = lazy.pattern(
    r"(?P<lead>[,;:.–—] ?(?:denn |car |porque |want |pois |und |et |y |en |e )?)(?:c['’]est (?:elle|lui) qui|es (?:ella|él) quien|é (?:ela|ele) quem|sie|er|elle|il|ella|él|zij|ze|hij|ela|ele|die|der|que é quem|que es quien)(?= )",
    re.I,
)
_SMALL = r"(?:(?:der|die|das|den|dem|des|unser\w{0,2}|la|le|les|l['’]|notre|nos|el|los|las|nuestr[oa]s?|de|del|du|het|onze|ons|o|a|os|as|noss[oa]s?|auf|um|über|vor|d[aeo]s?|por|pel[oa]s?|over|voor|für|service|área|departamento|abteilung|gesamte\w?|ganze\w?|tout[e]?|tod[oa]) ?){0,4}"
_ARTICLE = r"(?:der|die|das|unser\w{0,2}|meine?|le|la|l['’]|notre|mon|ma|el|mi|nuestr[oa]|o|a|meu|minha|noss[oa]|de|het|ons|onze|mijn)"
_LEADS = (
    r"(?:leitet|verantwortet|führt|macht|betreut|managt|koordiniert|schaut (?:bei uns )?auf|steht|kümmert sich|hat die leitung|dirige|pilote|gère|tient|suit|assure|coordonne|supervise|est à la tête|est en charge|est chargée?|s['’]occupe|répond|"
    r"está al frente|está a cargo|lleva|gestiona|atiende|responde|coordina|supervisa|se encarga|se ocupa|cuida|trata|toca|gere|chefia|coordena|encarrega-se|está à frente|doet|leidt|regelt|zwaait (?:\w+ )?de scepter|stuurt|gaat over|beheert|bewaakt|runt|staat aan het hoofd|is verantwoordelijk|ist verantwortlich|ist zuständig|es responsable|est responsable|é responsável)"
)
_LIES = (
    r"(?:(?:ist|sind|est|sont|es|son|é|são|is|zijn|liegt|liegen|ligt|está|están|estão|fica|ficam|valt|vallen|runt|recae|recaen) )?(?:bei|confiée?s? à|entre les mains de|a cargo d[eao]l?|en manos de|nas mãos d[eoa]|sob (?:a )?responsabilidade d[eoa]|da responsabilidade d[eoa]|sous la responsabilité de|"
    r"onder|untersteht|obliegt|in handen van|in den händen von|com [oa]|com|en|sache von|zaak van|affaire de|cosa de|l[oa]s? (?:ve|lleva|revisa|maneja)|bekijkt|ziet|verzorgt|untersteht|leitet|macht|führt|verantwortet|betreut|assurée?s? par|gérée?s? par|tenue par|gestionad[oa]s? por|llevad[oa]s? por|geridas? pel[oa]|geleid door|geleitet von|hat|prüft)"
)
_TO = (  # what may stand between a field and the person for it
    r"(?:(?:ist|sind|haben|hat|wir|wenden|sie|sich|bitte|an|mit|bei|klären|sprechen|fragen|es|está|est|il|y a|nous|on|avons|a|adressez-vous|voyez|contactez|voir|à|avec|chez|con|com|o|la|el|le|un|une|uma?|una|einen?|externe[nr]?|extern|externo|externa|mann|kollegin|kollegen?|frau|experten?|prestataire|consultor[a]?|zuständig|verantwortlich|"
    r"responsable|responsável|tenemos|temos|hay|há|falar|hablar|hable|fale|falem|vraag|contacteer|is|bent|u|bij|uw|onze|unser\w*|notre|nuestr[oa]|contactpersoon|ansprechpartner(?:in)?|hebben|we|kunt|terecht|steht|schreiben|écrivez|escriba|escreva)[ ,]+){0,8}"
)
_LIST = _any_case(
    r"zuständig\w*|ansprechpartner\w*|verantwortlich\w*|beteiligte|interlocut\w+|contacts|responsables|contactos|personas|wie is wie|wer ist wer|qui est qui|quién es quién|quem é quem|aanspreekpunten|contactpersonen|responsáveis|contatos|pessoas|betrokkenen"
)


def _of_field(key: str) -> tuple[re.Pattern[str], ...]:
    field = FIELDS[key]
    return tuple(
        lazy.pattern(pattern, re.I)
        for pattern in (
            rf"{P},? {_ADVERBS}{_LEADS} {_SMALL}(?<!\w){field}(?!\w)(?! (?:de|des|von|van) (?:notre|nuestr|unser|noss))",
            rf"{P},? {_ADVERBS}{_LEADS} {_SMALL}(?<!\w){field} (?:vor|an|aan|inne)(?!\w)",
            rf"(?:^|[.,;:–—(] ?|(?:{_AND}) |fragen )(?:für|zu|zur|zum|pour|por|para|voor|in sachen|c[ôo]t[ée]|en|in|im|de|bei|rund um|quant à|qua) (?:temas? de |questions? de |vragen over |matters? of )?{_SMALL}(?<!\w){field}-?(?:fragen|zaken|themen)?,? {_TO}{P}",
            rf"(?<!\w){field}(?:,| (?:\w+ )?){_LIES} {P}",
            rf"(?<!\w){field} {_ADVERBS}{_LIES} {_ADVERBS}{P}",
            rf"(?<!\w)(?:leitung|direction|dirección|direção|gestão|gestión|leiding|responsabilité|responsabilidad) {_SMALL}(?<!\w){field} (?:hat|a|tiene|tem|heeft|liegt bei|est assurée par|ligt bij|la tiene) {P}",
            rf"^\W*(?:\d[\d.]*\W+)?(?:zahlen und )?{field}(?: ?(?:{_AND}|&|/) [\w-]+)?\s?:\s?{P}",
            rf"(?<!\w)(?:{_WHO}) (?:s['’]occupe|kümmert sich um|se encarga|lleva|cuida|toca|trata|gère|doet|regelt|macht|leitet) {_SMALL}(?<!\w){field} {_IS} {P}",
            rf"{P},? {_IS} (?:{_ARTICLE} ){{1,2}}(?:\w+ )?{OFFICES[key]}(?!\w)(?! (?:de|des|von|van|do|da) )",
            rf"(?<!\w)(?:{_ARTICLE} ){{1,2}}(?:\w+ )?{OFFICES[key]} {_IS} {P}",
            rf"(?<!\w)kaufmännische leitung (?:hat|liegt bei) {P}" if key == "finance" else rf"(?!){P}",
        )
    )


_FIELDS = tuple((key, pattern) for key in FIELDS for pattern in _of_field(key))
_IN_A_FIELD = lazy.pattern(  # "Côté finances, c'est Yann qui tranche"
    rf"(?<!\w)(?:für|pour|por|para|voor|in sachen|c[ôo]t[ée]|in|im|bei) {_SMALL}(?<!\w)(?:{'|'.join(FIELDS.values())})(?!\w)",
    re.I,
)
_LISTED = tuple(
    (
        key,
        lazy.pattern(
            rf"{P},? (?:für|pour|por|para|voor|na|n[oa]) {_SMALL}(?<!\w){field}(?=\W*$|[,;.)]| {_AND} )", re.I
        ),
    )
    for key, field in FIELDS.items()
)
_GAPPED = tuple(  # "Financiën doet ⟨person⟩, inkoop ⟨person⟩": the verb is said once
    (
        key,
        lazy.pattern(
            rf"(?:^|[.;:–—] ?)\W*(?:{_SMALL}(?<!\w)(?:{'|'.join(FIELDS.values())}),? (?:{_LEADS}|{_LIES}|{_IS}|lo {_LEADS}))[^.;:{P}]{{0,12}} {P}(?:, [^.;:{P}]{{2,30}} {P})*?,?(?: {_AND})? {_SMALL}(?<!\w){field} {P}{_STOPS}",
            re.I,
        ),
    )
    for key, field in FIELDS.items()
)
_IN_OFFICE = tuple((key, _any_case(office)) for key, office in OFFICES.items())
_FORMER = _any_case(
    r"ancien(?:ne)?|ehemalige\w?|frühere\w?|ex|antigu[oa]|anterior|voormalige?|vorige?|antig[oa]|künftige\w?|future?|futur[oa]|neben|stellvertret\w+|adjoint\w*|suplente|arbeitet|travaille|trabaja|werkt|trabalha"
)


def charged(body: Body, registers: Registers, landscape: Landscape, playbook: Playbook, author: str) -> None:
    """Enters the people whom the sentences of a brief put in charge, where nobody else has the role. Who released the money
    sponsors the work where nobody is said to decide, unless he speaks for finance."""
    released: list[tuple[str, Clause]] = []
    for passage in body.passages:
        if not body.is_abroad(passage.start) or passage.heading.mood or (passage.fact and passage.fact.kind != "money"):
            continue
        words = body.text[passage.start : passage.end]
        if words.rstrip().endswith("?") or tells_of_another_abroad(words) or OF_ANOTHER.search(words):
            continue
        told = folded(words, author)
        for key, person in _told(told) if told.persons else ():
            if key == _RELEASES:
                if not roles(playbook).has_left(words, person):
                    released.append((person, body.whole(passage, "stated")))
                continue
            taken = any(read == key for read, _ in registers.facts)
            if key == "sponsor" and _OF_MONEY.search(words):  # who only releases the money speaks for finance
                taken = taken or any(
                    fact.key == "finance" and fact.value == person and passage.start <= fact.start < passage.end
                    for fact in registers.facts.values()
                )
            if not (taken or landscape.is_name_of(person) or roles(playbook).has_left(words, person)):
                registers.put(key, person, body.whole(passage, "stated"))
    for person, clause in released:
        speaks = any(fact.key == "finance" and fact.value == person for fact in registers.facts.values())
        if not (speaks or landscape.is_name_of(person) or any(read == "sponsor" for read, _ in registers.facts)):
            registers.put("sponsor", person, clause)


def name_bare(body: Body, registers: Registers) -> None:
    """Names the people of those languages without the title or the office that stands before their name."""
    for place, fact in list(registers.facts.items()):
        if (
            registers.kind(fact.key) == "people"
            and body.is_abroad(fact.start)
            and (name := bare_name(fact.value)) != fact.value
        ):
            del registers.facts[place]
            registers.facts.setdefault((fact.key, name.casefold()), replace(fact, value=name))


def _told(sentence: Folded) -> Iterator[tuple[str, str]]:
    """(key, name or address) of each person whom a folded sentence puts in charge of something."""
    start = 0
    text = sentence.text
    listed = _LIST.search(text) is not None
    for part in _BRIEF_PART.split(text):
        at = text.index(part, start)
        start = at + len(part)
        if PERSON not in part:
            continue
        persons = sentence.persons[text.count(PERSON, 0, at) :][: part.count(PERSON)]
        yield from _of_part(Folded(part, persons), listed=listed)
    yield from _by_pronoun(sentence)


def _of_part(part: Folded, *, listed: bool) -> Iterator[tuple[str, str]]:
    for person in part.persons:
        yield from _by_office(person.office, person.name, part.text)
    if _NOT.search(part.text):
        return
    yield from _sponsor(part)
    for key, pattern in _GAPPED if part.text.count(PERSON) > 1 else ():
        if match := pattern.search(part.text):
            yield key, part.at(match.start() + match.group().rindex(PERSON)).name
    for key, pattern in (*_FIELDS, *(_LISTED if listed else ())):
        if match := pattern.search(part.text):
            yield key, part.at(match.start() + match.group().index(PERSON)).name


def _sponsor(part: Folded) -> Iterator[tuple[str, str]]:
    if OTHER_MATTERS.search(part.text) or _IN_A_FIELD.search(part.text):
        return
    for pattern in _SPONSORED:
        if match := pattern.search(part.text):
            yield "sponsor", part.at(match.start() + match.group().index(PERSON)).name
            return
    if _MONEY_OR_WORK.search(part.text):
        for pattern in _RELEASED:
            if match := pattern.search(part.text):
                yield _RELEASES, part.at(match.start() + match.group().index(PERSON)).name
                return


def _by_office(office: str, name: str, part: str) -> Iterator[tuple[str, str]]:
    """What somebody is by the words beside the name."""
    if not office or _FORMER.search(office) or OF_ANOTHER.search(office):
        return
    for key, pattern in _IN_OFFICE:
        if pattern.search(office) and not _FORMER.search(part):
            yield key, name
    decides = _DECIDING.search(office)
    if decides and not _NOT.search(office) and not OTHER_MATTERS.search(f"{office} {part}"):
        yield "sponsor", name


def _by_pronoun(sentence: Folded) -> Iterator[tuple[str, str]]:
    """Of a sentence that names one person: what it says of him or her behind."""
    if len(sentence.persons) != 1:
        return
    first = sentence.text.index(PERSON)
    goes_on = _PRONOUN.sub(lambda found: f"{found['lead']}{PERSON}", sentence.text[first + 1 :])
    for part in re.split(r"[,;:.–—] ?", goes_on):
        if PERSON in part and not _NOT.search(part):
            yield from ((key, sentence.persons[0].name) for key, _ in _sponsor(Folded(part, sentence.persons * 9)))
