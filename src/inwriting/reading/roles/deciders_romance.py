"""Who has the last word in French, Spanish or Portuguese, and which role the writer has: "c'est Gilles Lemoine, le gérant, qui
signe", "la última palabra la tengo yo", "as compras passam por mim".

`spending_abroad` reads who decides on the money or the work, where a sentence names either. Here it names neither: somebody
decides, signs or pays, and what is left out is the matter of the whole letter. So nothing else may be named in its place ("quien
firma los albaranes").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.reading.moods.moods_abroad import OF_ANOTHER, tells_of_another_abroad
from inwriting.reading.roles.people import ADDRESS, NAME
from inwriting.reading.text import lazy

_AND = r"(?:et|y|e|ou|o)"
_DECIDES = (
    r"(?:signera|décidera|tranchera|paiera|validera|arbitrera|firmará|decidirá|pagará|aprobará|assinará|pagará|aprovará|afloja (?:la lana|la plata|el dinero)|signe|décide|tranche|paie|paye|finance|arbitre|valide|approuve|autorise|donne (?:le |son )?(?:feu vert|accord|aval|ok)|a le dernier mot|a le pouvoir de décision|tient (?:les cordons de )?la bourse|"
    r"decide|firma|paga|manda|aprueba|autoriza|suelta (?:el dinero|la lana|la plata|los cuartos|la pasta)|pone (?:el dinero|la lana|la plata)|tiene la última palabra|da el (?:visto bueno|sí|ok)|lleva la última palabra|"
    r"assina|aprova|libera|resolve|bate o martelo|tem a última palavra|dá (?:o aval|a palavra final|o ok|luz verde)|solta (?:a grana|o dinheiro)|abre (?:a|os cordões à) (?:bolsa|carteira)|mete o dinheiro|põe o dinheiro)"
)
_SURELY = r"(?:tranchera|décidera|decidirá|décide|tranche|arbitre|donne (?:le |son )?(?:feu vert|accord|aval)|a le dernier mot|tient (?:les cordons de )?la bourse|decide|suelta (?:el dinero|la lana|la plata|la pasta)|tiene la última palabra|da el visto bueno|bate o martelo|tem a última palavra|dá (?:o aval|a palavra final)|solta a grana|(?:signe|paie|firma|paga|assina) (?:et|y|e) (?:paie|signe|paga|firma|assina)|décide et paie)"
_WORD = (
    r"(?:(?:le |du |el |la |a |o )?(?:dernier mot|décision(?: finale)?|accord final|approbation finale|validation finale|feu vert(?: final)?|signature finale|"
    r"última palabra|decisión(?: final)?|visto bueno(?: final)?|aprobación final|firma final|maîtrise d['’]ouvrage|"
    r"última palavra|palavra final|decisão(?: final)?|aval(?: final)?|aprovação final|assinatura final))"
)
_WHAT = r"(?: (?:tout|todo|tudo|ça|cela|eso|isso|le (?:budget|projet|contrat|devis|chèque)|la (?:dépense|commande)|les dépenses|les chèques|la note|l['’]addition|la cuenta|los cheques|a conta|os cheques|el (?:gasto|proyecto|presupuesto|contrato|cheque)|la inversión|los gastos|o (?:orçamento|contrato|projeto|cheque)|a (?:verba|despesa)|os gastos|au final|à la fin|al final|no fim|en dernier|en última instancia|por último|em última instância|sur tout|sobre todo))?"
_ENDS = rf"{_WHAT}(?=\W*(?:$|[.,;:)!–—-] ?)| {_AND} )"
_IS = r"(?:c['’]est|ce sera|est|es|será|sería|é|são|sera)"
_WHO = r"(?:qui|quien|que|quem|el que|la que|o que|a que|celui qui|celle qui)"
_TO = r"(?:revient|appartient|incombe|est (?:à|entre les mains de)|c['’]est|es de(?:l)?|la tiene|la toma|la da|lo da|lo tiene|corresponde a|recae en|depende de|está en manos de|é d[oa]|é|cabe (?:à|ao|a)|compete (?:à|ao|a)|pertence (?:à|ao|a)|fica com|é com|está com|tem|:)"
_OWN = lazy.pattern(
    rf"(?<!\w)(?:{_WORD}(?:,? (?:c['’]est moi|me revient|m['’]appartient|est (?:à moi|le mien|la mienne)|(?:la |lo )?(?:tengo|tomo|doy) yo|(?:la |lo )?(?:tengo|tomo|doy)|es mí[oa]|me corresponde(?: a mí)?|é (?:minha|meu)|cabe-me|cabe a mim|é comigo|sou eu))|"
    rf"c['’]est moi qui {_DECIDES}(?: et (?:qui )?{_DECIDES})?|(?:celui|celle) qui {_DECIDES},? c['’]est moi|(?:quien|el que|la que) {_DECIDES}(?: y {_DECIDES})? soy yo|soy yo quien {_DECIDES}|quem {_DECIDES}(?: e {_DECIDES})? sou eu|sou eu (?:quem|que) {_DECIDES}|"
    rf"(?:decido|firmo|apruebo|pago) yo|yo (?:decido|firmo|apruebo)|(?:decido|assino|aprovo) eu|eu (?:decido|assino|aprovo)|je (?:décide|tranche|signe)(?: seule?| moi-même)?){_ENDS}",
    re.I,
)
_ABOUT_SUMS = lazy.pattern(
    r"[€$]|(?<!\w)(?:euros?|reais|pesos|mil|budget|enveloppe|presupuesto|partida|inversión|verba|orçamento|grana)(?!\w)",
    re.I,
)
_NOT = lazy.pattern(
    r"(?<!\w)(?:ne|n['’]\w+|pas|plus|jamais|no(?! fim| momento)|nunca|tampoco|ya no|não|nem|já não|si|s['’]il|se (?:ele|ela)|cuando|quando|quand|avant|antes|dantes|ancien(?:ne)?|antigu[oa]|antig[oa]|peut-être|quizás?|talvez|tal vez|votre côté|vuestro lado|su lado|vosso lado|chez vous)(?!\w)",
    re.I,
)
_ONCE = lazy.pattern(r"(?<!\w)(?:fue|foi|fut|était|era|hasta|até|jusqu['’]\w+)(?!\w)", re.I)
_PIECE = lazy.pattern(r"[.;]\s")
_BOOKS = lazy.pattern(
    r"(?<!\w)(?:financ\w+|daf|raf|cfo|compta\w*|contab\w+|contador[ea]?|tesor\w+|trésor\w+)(?!\w)", re.I
)
_OWNER = lazy.pattern(
    r"(?<!\w)(?:gérante?|patron(?:ne)?|pdg|dirigeante?|propriétaire|président\w*|dueñ[oa]|propietari[oa]|gerente|don[oa]|sóci[oa]\S*|administrador\w*|ceo|director(?:a)? general|diretor(?:a)?[- ]geral|president[ea])(?!\w)",
    re.I,
)
_TITLE = lazy.pattern(r"(?<!\w)(?:M|Mr|Mme|Sr|Sra|Dr|Dra|Eng|Lic|Ing)\.ª? ?")
_HE = lazy.pattern(
    r"(?<!\w)(?P<he>c['’]est (?:lui|elle)(?= qui )|es (?:él|ella)(?= quien )|(?:é|foi) (?:ele|ela)(?= quem ))", re.I
)


@dataclass(frozen=True, slots=True)
class Deciders:
    """The patterns of who has the last word; a name and its titles are the module's for people."""

    named_so: tuple[re.Pattern[str], ...]
    released: re.Pattern[str]
    mine: re.Pattern[str]
    as_role: re.Pattern[str]

    @staticmethod
    def of(name: str, titles: str, role_words: str) -> Deciders:
        who = rf"(?:(?:el|la|o|a|le|l['’]) )?(?:seu |dona )?{titles}(?P<name>{name})(?!\w)"
        beside = r"(?P<beside>(?:,? ?\([^()]{2,40}\))?(?:, [^,.;:()]{2,45}(?=,|\s*$|\.))?,?)"
        return Deciders(
            (
                lazy.pattern(
                    rf"(?<!\w)(?i:{_IS}) {who}{beside} (?i:{_WHO} {_DECIDES}(?: {_AND} (?:qui )?{_DECIDES})?{_ENDS})"
                ),
                lazy.pattern(
                    rf"(?<!\w)(?i:(?:celui qui|celle qui|quien|el que|la que|quem|o que) {_DECIDES}(?: {_AND} (?:qui )?{_DECIDES})?{_WHAT},? ?(?:{_IS}|:)) {who}{beside}"
                ),
                lazy.pattern(
                    rf"{who}{beside} (?i:(?:que )?(?:es quien|es el que|es la que|é quem|é o que|é a que|est celui qui|est celle qui) {_DECIDES}(?: {_AND} {_DECIDES})?{_ENDS})"
                ),
                lazy.pattern(rf"{who}{beside} (?i:{_SURELY}{_ENDS})"),
                lazy.pattern(rf"(?<!\w)(?i:{_WORD},? ?{_TO}) (?:à |a |de |do |da )?{who}{beside}"),
                lazy.pattern(rf"{who}{beside} (?i:(?:a|tiene|tem|prend|toma|donne|da|dá) {_WORD})(?!\w)"),
                lazy.pattern(
                    rf"(?<!\w)(?i:projet|proyecto|projeto) (?i:est|es|é|está) (?i:porté|parrainé|impulsado|promovido|liderado|encabezado) (?i:par|por|pel[oa]) {who}{beside}"
                ),
                lazy.pattern(
                    rf"(?:^\W*|[.;:,] )(?i:decide|firma|tranche|manda|paga|assina) {who}{beside}(?=\s*(?:$|[.,;)]))"
                ),
            ),
            lazy.pattern(
                rf"(?<!\w)(?i:liberad[oa]s?|aprovad[oa]s?|autorizad[oa]s?|aprobad[oa]s?|concedid[oa]s?|validée?s?|approuvée?s?|accordée?s?|votée?s?|autorisée?s?|débloquée?s?) (?:por|pel[oa]|par) {who}{beside}"
            ),
            lazy.pattern(
                rf"(?<![\w@-])(?P<role>(?i:{role_words}))(?! ?@)(?i:(?: (?!je|yo|eu)[a-zà-ÿ'’]+){{0,6}}?(?: ?:|,)? ?(?:c['’]est |es |é |soy |sou |est |sont )?(?<!\w)(?:(?:par |avec |pour |à |por |com |con |a )?(?:moi(?:-même)?|m[ií]m?|yo|eu)|comigo|conmigo|(?:está |están |estão |fica |ficam |corre |va )?(?:a|ao|bajo) (?:meu|mi|minha) (?:cargo|responsabilidad|responsabilidade)|(?:sont |est )?sous ma responsabilité|(?:sont |est )?à ma charge|je m['’]en (?:charge|occupe)(?: moi-même| seule?| personnellement)?|me (?:encargo|ocupo) yo|yo me (?:encargo|ocupo)|trato eu|eu trato))(?=\s*(?:$|[.;,)!–—-]))"
            ),
            lazy.pattern(
                rf"(?<!\w)(?i:(?:écris|contacte|m['’]adresse à vous|escribo|escrevo|contacto|dirijo|me dirijo)(?: [\w'’]+){{0,2}} (?:en tant que|en ma qualité de|comme|como|en calidad de|na qualidade de)|je suis|soy|sou|(?:eu |yo )?respondo (?:pel[ao]s?|por|de)|je réponds (?:de|pour))(?: (?:la|le|el|o|a))? (?P<role>(?i:{role_words}))(?![\w@-])(?! (?:de (?:notre|vuestr|nuestr)|du (?:client|groupe)|d[oe] noss))"
            ),
        )

    def named(self, text: str, author: str) -> Iterator[tuple[str, str, int]]:
        """(role or key, name or address, place) of whoever a sentence says has the last word."""
        if text.rstrip().endswith("?") or OF_ANOTHER.search(text) or tells_of_another_abroad(text):
            return
        for pattern in self.named_so:
            for match in pattern.finditer(text):
                if not _NOT.search(self._piece(text, match)):
                    yield _key(match["beside"]), _by_address(match), match.start("name")
        if _ABOUT_SUMS.search(text):
            for match in self.released.finditer(text):
                if not _NOT.search(self._piece(text, match)):
                    yield _key(match["beside"]), _by_address(match), match.start("name")
        for match in _OWN.finditer(text) if author else ():
            if not _NOT.search(self._piece(text, match)):
                yield "sponsor", author.lower(), match.start()

    def of_the_writer(self, text: str) -> Iterator[tuple[str, int]]:
        """(the words of the role, place) of each role that the writer claims."""
        if text.rstrip().endswith("?"):
            return
        for pattern in (self.mine, self.as_role):
            for match in pattern.finditer(text):
                if not (_NOT.search(match.group()) or _ONCE.search(match.group())):
                    yield match["role"].casefold(), match.start()

    @staticmethod
    def _piece(text: str, match: re.Match[str]) -> str:
        """The words before and in a match, without the name, that may deny it."""
        first = max((cut.end() for cut in _PIECE.finditer(text, 0, match.start())), default=0)
        behind = _PIECE.search(text, match.end())
        whole = text[first : behind.start() if behind else len(text)]
        return whole.replace(match["name"], "·") if "name" in match.groupdict() else text[first : match.end()]


def _by_address(match: re.Match[str]) -> str:
    """Who is named, by the address in the words beside the name where they hold one."""
    address = ADDRESS.search(match["beside"])
    return address.group().lower() if address else match["name"]


def _key(beside: str) -> str:
    return "finance" if _BOOKS.search(beside) and not _OWNER.search(beside) else "sponsor"


def with_antecedent(text: str, before: str) -> str:
    """A sentence "c'est lui qui …" with the one person whom the sentence before names in his place."""
    he = _HE.search(text)
    before = text[: he.start()] if he and re.search(NAME, _TITLE.sub("", text[: he.start()])) else before
    named = {match.group() for match in re.finditer(NAME, _TITLE.sub("", before))} if he else set()
    if he is None or len(named) != 1:
        return text
    is_ = he["he"].split(" ")[0]
    return f"{text[: he.start()]}{is_} {named.pop()}{text[he.end() :]}"
