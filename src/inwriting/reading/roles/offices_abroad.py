"""Words for what people do and are in German, French, Spanish, Dutch and Portuguese: the fields of a house that somebody leads,
the offices that go with them, and whoever has the last word in a house or in the family that owns it."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

FIELDS = {  # what somebody leads or answers for
    "finance": (
        r"(?:\w*buchhaltung|fibu|rechnungswesen|finanzen|finanz(?:bereich|abteilung|fragen)|controlling|zahlen|bücher|kasse|kaufmännische\w? (?:leitung|abteilung|verwaltung)|"
        r"finances|comptabilité|compta|comptes|service (?:financier|comptable)|pôle financier|finanzas|contabilidad|cuentas|números|área financiera|parte financiera|"
        r"boekhouding|financiën|(?:financiële )?administratie|financiële (?:zaken|dienst)|cijfers|geldzaken|contabilidade|finanças|financeir[oa]|contas|área financeira|parte financeira)"
    ),
    "procurement": (
        r"(?:einkaufs?|beschaffung|bestellwesen|achats|approvisionnements?|compras|abastecimiento|aprovisionamiento|adquisiciones|suprimentos|aquisições|inkoop|aankoop(?:dienst)?|aankopen)"
    ),
    "security": (
        r"(?:(?:it-?|daten|informations|cyber-?)sicherheit|it-security|sécurité (?:informatique|des données|de l['’]information|des systèmes)|cybersécurité|"
        r"seguridad (?:informática|de la información|de los datos)|ciberseguridad|informatie(?:beveiliging|veiligheid)|it-?(?:beveiliging|veiligheid)|gegevensbeveiliging|databeveiliging|cybersecurity|segurança (?:da informação|informática|dos dados)|cibersegurança)"
    ),
    "operations": (
        r"(?:betrieb|betriebsablauf|operative\w?(?: betrieb| geschäft)?|tagesgeschäft|opérations|exploitation|operaciones|operación|operations|operatie|operaties|dagelijkse werking|bedrijfsvoering|operações|operação)"
    ),
    "legal": (
        r"(?:rechtliche[ns]?|rechtsabteilung|rechtsfragen|juridique|affaires juridiques|questions juridiques|parte legal|asuntos legales|temas legales|jurídic[oa]|asuntos jurídicos|juridische (?:zaken|dienst|vragen)|assuntos jurídicos|parte jurídica)"
    ),
}
_LEAD = r"(?:leiter(?:in)?|leitung|chef(?:in)?|direktor(?:in)?|verantwortliche\w?)"
_HEAD_FR = r"(?:direct(?:eur|rice)|responsable|cheff?e?|direction|gestionnaire)"
_HEAD_ES = r"(?:director[a]?|gerente|jef[ea]|responsable|encargad[oa]|dirección|gerencia|coordinador[a]?)"
_HEAD_NL = r"(?:hoofd|manager|directeur|directrice|verantwoordelijke|leider|teamleider)"
_HEAD_PT = r"(?:diretor[a]?|gerente|gestor[a]?|responsável|chefe|encarregad[oa]|coordenador[a]?|direção)"
OFFICES = {  # who somebody is that leads a field
    "finance": (
        rf"(?:(?:haupt|bilanz|finanz|chef)?buchhalter(?:in)?|finanz{_LEAD}|buchhaltungs{_LEAD}|kaufmännische\w? {_LEAD}|{_LEAD} (?:der |des )?(?:finanzen|buchhaltung|rechnungswesens?|controlling)|controller(?:in)?|cfo|kassier(?:er(?:in)?|in)?|schatzmeister(?:in)?|buchhaltung|"
        rf"{_HEAD_FR} (?:administrati(?:f|ve) et )?(?:financi(?:er|ère)|comptable|(?:de la |des |du )(?:comptabilité|finances|service comptable))|comptable|daf|raf|trésori(?:er|ère)|"
        rf"{_HEAD_ES} (?:administrativ[oa] y )?(?:financier[oa]|de (?:administración y )?(?:finanzas|contabilidad)|contable)|contador[a]?|contable|tesorer[oa]|contralor[a]?|"
        rf"boekhoud(?:er|ster)|{_HEAD_NL} (?:van de |van |de )?(?:financiën|administratie|boekhouding)|financieel {_HEAD_NL}|penningmeester|"
        rf"{_HEAD_PT} (?:administrativ[oa] e )?(?:financeir[oa]|d[ae]s? (?:finanças|contabilidade))|contabilista|tesoureir[oa])"
    ),
    "procurement": (
        rf"(?:einkäufer(?:in)?|einkaufs{_LEAD}|{_LEAD} (?:des )?einkaufs?|einkauf|{_HEAD_FR} (?:des )?achats|acheteu(?:r|se)|{_HEAD_ES} de (?:compras|abastecimiento)|comprador[a]?|"
        rf"inkoper|inkoopster|aankoper|aankoopster|(?:inkoop|aankoop){_HEAD_NL}|{_HEAD_NL} (?:inkoop|aankoop)|{_HEAD_PT} de (?:compras|suprimentos))"
    ),
    "security": (
        rf"(?:(?:it-?sicherheits|informationssicherheits|datensicherheits)(?:beauftragte\w?|{_LEAD})|ciso|rssi|{_HEAD_FR} (?:de la )?(?:cyber)?sécurité(?: informatique| des systèmes d['’]information| si)|{_HEAD_ES} de (?:ciberseguridad|seguridad (?:informática|de la información))|"
        rf"security officer|(?:informatie)?beveiligings{_HEAD_NL}|{_HEAD_NL} informatie(?:beveiliging|veiligheid)|{_HEAD_PT} (?:de|da|pela) (?:cibersegurança|segurança (?:da informação|informática)))"
    ),
    "operations": (
        rf"(?:betriebs{_LEAD}|{_LEAD} (?:des )?(?:betriebs?|operations)|werks{_LEAD}|betriebsleitung|coo|{_HEAD_FR} (?:des opérations|d['’]exploitation|de l['’]exploitation|exploitation)|"
        rf"{_HEAD_ES} de operaciones|operationeel {_HEAD_NL}|bedrijfsleid(?:er|ster)|{_HEAD_NL} (?:operations|operaties)|operations manager|{_HEAD_PT} (?:de|das) operações)"
    ),
    "legal": (
        rf"(?:justiziar(?:in)?|jurist(?:in)?|syndikus|juriste|{_HEAD_FR} juridique|{_HEAD_ES} (?:jurídic[oa]|legal)|bedrijfsjurist(?:e)?|abogad[oa] de la (?:empresa|casa)|{_HEAD_PT} jurídic[oa]|advogad[oa] da (?:empresa|casa))"
    ),
}
OWNER = (  # whose word is the last in a house
    r"(?:(?:mit)?inhaber(?:in)?|eigentümer(?:in)?|geschäftsführer(?:in)?|geschäftsführung|geschäftsleiter(?:in)?|geschäftsleitung|gf|vorstand\w*|verwaltungsrat\w*|chef(?:in)?|boss|präsident(?:in)?|betriebsinhaber(?:in)?|prinzipal|"
    r"propriétaire|patron(?:ne)?|gérante?|pdg|dirigeante?|directeur général|directrice générale|directeur|directrice|président(?:e)?(?: directeur général)?|administrat(?:eur|rice)(?: délégué[e]?)?|fondat(?:eur|rice)|"
    r"dueñ[oa]|propietari[oa]|gerente(?: general)?|director[a]?(?: general)?|consejer[oa] delegad[oa]|president[ea]|administrador[a]?(?: únic[oa])?|soci[oa](?:[- ]fundador[a]?)?|jef[ea]|fundador[a]?|patr[oó]na?|ingeniero|licenciado|"
    r"eigena(?:ar|ares)|directeur[- ]eigenaar|zaakvoerd(?:er|ster)|(?:algemeen )?direct(?:eur|rice)|(?:gedelegeerd )?bestuurder|baas|bazin|voorzitter|oprichter|"
    r"don[oa](?: da empresa)?|proprietári[oa]|sóci[oa](?:[- ]gerente)?|diretor[a]?(?:[- ](?:geral|presidente|executiv[oa]))?|patrão|patroa|ceo)"
)
KIN = (
    r"(?:vater|mutter|bruder|schwester|mann|ehemann|ehefrau|frau|sohn|tochter|onkel|tante|schwager|schwägerin|schwiegervater|schwiegermutter|père|mère|frère|sœur|soeur|mari|femme|épouse|fils|fille|oncle|beau-père|beau-frère|belle-sœur|belle-mère|"
    r"padre|madre|papá|mamá|herman[oa]|marido|mujer|esposa|esposo|hij[oa]|tí[oa]|suegr[oa]|cuñad[oa]|vader|moeder|broer|zus|man|vrouw|zoon|dochter|oom|schoonvader|schoonbroer|zwager|pai|mãe|irmão|irmã|mulher|filh[oa]|ti[oa]|sogr[oa]|cunhad[oa])"
)
TITLE = (  # how somebody is addressed; "C.P." and "Eng.º" as well
    r"(?:(?:Herrn?|Hrn\.?|Frau|Fr\.|Dr\.?a?|Dra\.?|Mag\.a?|DI|Ing\.|Dipl\.-\w+\.|Prof\.a?|KommR|M\.|MM\.|Mr|Mme|Mlle|Me|Maître|Monsieur|Madame|Sr\.?ª?|Sra\.?|Srta\.?|Don|Doña|don|doña|D\.ª?|Dña\.|Lic\.|C\.\s?P\.|Arq\.|Mtr[oa]\.|Ingeniero|Eng\.?[ºªa]?|"
    r"Seu|seu|Dona|dona|Senhora?|Sr\.ª|dhr\.|Dhr\.|mevr\.|Mevr\.|mw\.|Mw\.|meneer|Meneer|mevrouw|Mevrouw|ir\.|drs\.|señora?|señor) ){0,3}"
)
OTHER_MATTERS = lazy.pattern(  # what else is decided on, paid or signed in a house
    r"(?<!\w)(?:\w*rabatte?n?|nachl[aä]ss\w*|\w*skonto|\w*gutschrift\w*|storno\w*|reklamation\w*|urlaub\w*|überstunden|einstellung\w*|\w*lieferschein\w*|liefer\w*|retouren?|preise?n?|konditionen|sonderpreis\w*|kredit\w*|spesen|"
    r"remises?|ristournes?|avoirs?|congés?|retours?|livraisons?|prix|tarifs?|recette|bons? de \w+|notes? de frais|réclamations?|délais?|"
    r"descuentos?|abonos?|vacaciones|devoluci\w+|precios?|albar\w+|salida|viáticos|notas? de crédito|plazos?|marketing|reclamaciones|"
    r"korting\w*|creditnota\w*|verlof|retour\w*|prijs|prijzen|leveringsbon\w*|pakbon\w*|klachten|levering\w*|printers?|"
    r"descontos?|férias|devoluções|preços?|guias?|prazos?|reclamações|fretes?|(?<=de )marketing|pedidos?|encomendas?|commandes?|bestelling\w*|\w*bestellung\w*|aufträge\w*|orders?|facture du|factura del|fatura do|termin\w*|date|fecha|data|datum|empfang|farbe)(?!\w)",
    re.I,
)
