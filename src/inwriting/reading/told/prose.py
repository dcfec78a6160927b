"""Prose as sentences and clauses, each clause with its mood: stated, negated, past, planned, out of scope,
conditional, asked, hedged, or somebody else's. What is not stated is no fact.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from inwriting.reading.moods.double_negation import without_double_negation
from inwriting.reading.moods.renewed import without_whether
from inwriting.reading.records.left_out import ELSEWHERE
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, Sifted, compiled, words
from inwriting.reading.values import MONTH


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of one mood, which may be `titled`: a title gave it. `sentence` are the offsets of the sentence around it."""

    text: str
    start: int
    end: int
    mood: str
    sentence: tuple[int, int]
    titled: bool = False

    @staticmethod
    def alone(words: str) -> Clause:
        """Words that stand by themselves, as a clause that is stated."""
        return Clause(words, 0, len(words), "stated", (0, len(words)))


_SENTENCE_END = lazy.pattern(
    r"[.!?](?P<gap>[\"”')]*\s+(?=[\"“'(¿¡]*[A-ZÀ-ÞŁŚŻŹĆŃČŠŽŘĐŐŰİŞĞȘȚĂΑ-ΩА-Я0-9$€£])|(?<=[a-zß-ÿ]{4}[.!?])\s+(?=[a-z])|(?<= (?:us|it|me|so|do|in|up|go|by|we|on)[.!?])\s+(?=[a-z]{2})|(?<= (?:now|yet|too|all|out|day|him|her|ago|way|crm|erp|app|one|two)[.!?])\s+(?=[a-z]{2})|(?<=[A-Za-z0-9]{2}[.!?])\s+(?=(?:we|i|our|they|there|please|pls)\b)|(?<=\d[km%][.!?])\s+(?=[a-z])|(?<=[\dk] max[.!])\s+(?=[a-z])|(?<=[A-Za-z0-9]{2}[.!?])\s+(?=[a-z]+[A-Z]|[a-z]{3,}: )|\s+(?=(?:go-?live|budget|crm|erp|deadline|finance|sponsor|timeline|volumes?|systems?|scope|security|operations|procurement|legal)\s?[:=])|(?<=\d\.)\s+(?=(?:about|we|our|i|it|the|want|need|no|and|crm|erp|orders?|budget|go|can|could|would|does|do|is|are|but|so|also|they|please|pls)\b)|(?<=\?)\s+[–—-]\s+(?=\S)|(?<=\b20\d\d\.)\s+(?=(?!jahr)[a-zà-ÿ]{3,} ))"
)
_JOINING = "and|but|however|whereas|although|while|though|before|so|sondern|aber|pero|sino|maar|mas|und|et|y|en|e"
_CLAUSE_END = compiled(
    rf"(?=[;,:]|\s+(?:[–—(-]|(?:{_JOINING})\s))(?:"  # what each begins with is asked once
    r";\s+|,?\s+and\s+(?=(?:is|are|has been|have been) now\b|(?!(?:he|she|they|who|which|somebody|nobody|it|that|this|what|everybody)\b)\w[\w.&+-]*(?: (?-i:[A-Z])\w*)? (?:does|handles|runs|makes|sends|took|takes|has taken|covers|looks after)\b[^.;,]{0,25}\b(?:now|since|instead|over)\b)|,?\s+(?:but|however|whereas|although|while|though|sondern|aber|pero|sino|maar|mas)\s+|,\s+mais\s+|\s+[–—-]\s+(?!maybe\b|no\b|yes\b|planned\b|not\b|tbd\b|decommissioned\b|retired\b|replaced\b|gone\b|dropped\b|cancelled\b|former\b|formerly\b)|\s+\((?=(?:we|which|who|it(?! (?:security|lead|manager|director|head|team|department|dept|support|officer|admin|person|sec)\b)|they|will|planned|until|since|from|soon|to be|formerly|previously|former|not|no longer|replac|being|dropped|ditched|left|retired|switched|gave|moved|came|had|was|were|abandoned|binned|scrapped|gone|used)\b)|"
    r",\s+(?=(?:(?:to|from|with|on|in|by|for) which|which|who|only|just|except|apart from|they|their|he|she|it|our \w+ (?:is|are|runs|uses|has|have|lives)|we|the (?:sales|finance|support|other)|(?:our|my) (?:crm|erp) (?:is|are|runs|was)|the \w+ (?:for \w+ )?(?:is|are|was|were|has|have))\b)|"
    r",?\s+and\s+(?=(?:anything|everything|nothing) (?:else |in |about |to do with |from |outside )?\w)|,\s+or\s+(?=(?:we|they|it|he|she)\b)|,\s+and\s+(?=(?-i:[A-Z])[a-z]+ [a-z]+s\b)|"
    r",\s+(?=(?:the |our )?(?:[\w-]+ )?\w+s (?:stays?|remains?|do not|don['’]t|needn['’]t|need not|can stay|can remain|are left|are not)\b)|"
    r"\s+(?=(?:has|have|had) no (?:idea|clue) (?:if|whether)\b)|"
    r"(?<=the sponsor)\s+and\s+(?=I (?:do not|don['’]t|will not|won['’]t|cannot|can['’]t|never|am not|would not|wouldn['’]t)\b)|"
    r"\s+before\s+(?=(?:anyone|anybody|somebody|someone|asking|having|knowing)\b)|"
    r":\s+(?=(?:we|i) (?:use|run|have(?! (?:an? |only |got )?(?:\w+ )?(?:proposal|offer|quote|quotation|trial|demo)\b)|are (?:on|staying|keeping|sticking)|stay|keep|stick|remain|work (?:in|with|on))\b)|"
    r",\s+so\s+(?=(?:the|our) [\w-]+(?: [\w-]+)? (?:is|are) (?:no longer|not)\b)|"
    r"(?:(?<=correction)|(?<=corrections)|(?<=update)|(?<=\bnote)|(?<=changed)|(?<=one change)|(?<=important)|(?<=one thing)):\s+(?=(?:the |our )?[\w-]+(?: [\w-]+)? (?:is|are|was|uses?|runs?|works?|moved|went|has|have|sits?|lives?)\b)|"
    r",\s+(?=(?-i:[A-ZÀ-Þ])[\w.+-]+(?: (?-i:[A-ZÀ-Þ0-9])[\w.+-]*){0,2} (?:(?:is|are|was|were|has been) (?:now |long |since )?(?:no longer|not|never|gone|out|dead|history|off|dropped|closed)|will not|won['’]t|stays out)\b)|"
    r",\s+(?=there (?:is|are|was|were)\b)|,\s+and\s+(?=there(?: is|['’]s) no\b)|,\s+(?=(?-i:[A-Z])[\w.]+(?: (?-i:[A-Z])[\w.]+)? (?:does|handles|keeps|makes|looks after|sees to|takes care of) (?:those|these|them|that)\b)|,?\s+and\s+(?=neither\b)|"
    r",\s+(?:und|et|y|en|e)\s+(?=(?-i:[A-ZÀ-Þ])[\w&+.]* (?:(?-i:[A-Z])\w+ )?(?:wurden?|wird|ist|sind|a été|est|fue|ha sido|werd|is|foi)\b)|"
    r",?\s+and\s+(?=(?:that|this|it|they|these|those) (?:(?:must|should|has to|have to|is to|are to|shall|can|will) )?(?:stays?|remains?) (?:so|like (?:that|this)|that way)\b)|"
    r",\s+(?=(?:can['’]?t|cannot|can not|won['’]?t|couldn['’]?t) (?!wait\b))|"
    r",\s+(?=(?:ein|eine|einen|kein|keinen|un|une|een|um) (?:crm|erp)\b)|"
    r"\s+(?:und|et|y|en|e)\s+(?=(?:nicht mehr|nicht länger|non plus|ya no|já não|niet meer|niet langer)\s+(?:(?:é|es|est|ist|is|auf|mit|in|op|met|sur|avec|con|com|em|en)\s+)?(?:(?:o|a|el|la|le|das|die|der|het|de)\s+)?(?-i:[a-z]{0,4}[A-Z0-9]))|"
    r",\s+(?=(?:früher|vorher|davor|zuvor|avant|auparavant|antes|vroeger|voorheen|soon|later|then|next|in future|from 20\d\d|eventually|formerly|previously|until)\b)|"
    r",\s+(?=(?:and |und |et |y |en |e )?(?:not|nicht|pas|niet|no(?! matter)|não|never|excluding|without|minus|leaving out)\b)|\s+\((?=(?:no|not|without|excluding|but not|minus)\s|(?:out of scope|excluded|stays? out|left out|leave (?:it )?(?:out|alone)|retired|gone|dead|cancelled|closed|under evaluation|on trial|planned|later|perhaps|maybe)\b[^()]{0,30}\))|"
    r",\s+(?=(?:the |but )?(?!or\b|if\b|why\b|whether\b)[\w-]+ (?:[\w-]+ ){0,2}?(?:not|never|no|out|isn['’]t|aren['’]t|shouldn['’]t|needn['’]t|mustn['’]t|excluded|(?:perhaps|maybe|possibly) later|later (?:perhaps|maybe))\s*(?:[.;,)!]|$))|"
    r",\s+(?=(?:(?:und|et|y|en|e|aber|mais|pero|maar|mas) )?(?:jetzt|heute|inzwischen|mittlerweile|maintenant|aujourd['’]hui|désormais|ahora|hoy|actualmente|nu|inmiddels|tegenwoordig|agora|hoje|atualmente)\b)|"
    r"\s+(?:und|et|y|en|e)\s+(?=(?:jetzt|heute|inzwischen|mittlerweile|maintenant|aujourd['’]hui|désormais|ahora|hoy|actualmente|nu|inmiddels|tegenwoordig|agora|hoje|atualmente)\b)|"
    r",\s+(?=(?:nur|lediglich|bloß|seulement|juste|uniquement|solo|sólo|solamente|únicamente|alleen|enkel|slechts|só|apenas|somente)\s+(?-i:[A-Z]))|"
    r",\s+(?=(?:(?:and|or|rising to|going to|up to|perhaps|maybe) )*\d[\d.,’]*k?\s(?:\w+ ){0,2}(?:if|when|once|from next|next year)\b)|"
    r",?\s+and\s+(?=(?:the|our|my) (?:accountant|bookkeeper|cfo|boss|finance|sales|team|office|warehouse|reps?|rest|others?|erp|crm|accounts|back office|factory|branches|shop|board)\b)|"
    r",?\s+(?:and|so|und|et|y|en|e)\s+(?=(?:currently|today|now|we|i (?:want|need|wish|would|ask|look)|i['’]d|our|it|they|he|she|want|plan|use|run|have|has|(?:sales|finance|support) (?!orders?\b|invoices?\b|history\b|tickets?\b|cases?\b|quot)|"
    r"do|does|did|don['’]t|doesn['’]t|didn['’]t|will|won['’]t|would|might|may|could|can|cannot|are|is|was|were|had|no|not|never|"
    r"hope|intend|expect|consider|evaluate|look|still|later|then|soon)\b))"
)
_MONTH = lazy.pattern(rf"(?:{MONTH}|quartal|halbjahr|trimestre|kwartaal)\b", re.I)
_ENDS_SHORT = lazy.pattern(  # "£6k max. My brother …", "of Smith Ltd. We …"
    r"(?:incl|excl|inkl|exkl) (?!(?:VAT|GST|HST|sales tax|tax|MwSt|USt|TVA|IVA|BTW|VST|HT|TTC)\b)(?![\d€$£~]|[A-Z]{3} ?\d)|(?:approx|max|min|etc|ca) (?![\d€$£~]|[A-Z]{3} ?\d)|"
    r"(?:exkl|excl|zzgl|abzgl) (?!mwst|mehrwert|ust\b|umsatz|btw|vat\b|tva|iva\b|tax|steuer|gesetzl)|"
    r"(?:ltd|inc|co|etc) (?:We|Our|The|I|It|They|In|This|My|Please|At|On|For|Who|What|When|Where|How|No|Yes|There)\b",
    re.I,
)
_INITIAL = lazy.pattern(r"(?:^|[\s(.])[A-ZÀ-Þ]\.$")  # "Mrs H. Lavender"
_COUNTS = lazy.pattern(r"\d[\d.,]*k? (?:[a-z-]+ ){0,2}[a-z]+s (?:a|per|each|every) (?:day|week|month|year)\b")
_NUMBER_OF = lazy.pattern(r"\b(?:no|nos|nr|ext|tel|art|sec|para|pp?|ch|fig|vol|cl)\.$", re.I)
_ABBREVIATION = lazy.pattern(
    r"\b(e\.g|i\.e|approx|incl|excl|exkl|rs|max|min|inc|ltd|co|hr|ing|mr|mrs|ms|dr|st|vs|etc|ca|z\.B|bzw|inkl|exkl|excl|zzgl|abzgl|lic|sr|sra|dra|mag|dipl|eng|engr|arq|mtra|mtro|prof|mme|mlle|dña|dñª|ilmo|excmo|adv|rev|capt|abs|avv|dott|rag|geom|sig|smt|shri|rs|dy|regd|atty|col|maj|gen|lt|sgt|cdr|hon|cllr|ret|mgr|bc|phdr|judr|fr|dhr|mevr|drs|dkfm|kommr|(?-i:ir)|(?:(?<=\bes )|(?<=\bpor )|(?<=\bcon )|(?<=\by )|(?<=\bencarga )|(?<=\blleva ))(?-i:D)|(?-i:[Mm]w))\.$",
    re.I,
)

NEGATED = words(
    r"\b(?:not(?! only\b| just\b| (?:have to )?be (?:written|typed|keyed|entered|copied|done) (?:twice|again|in twice|by hand|a second time)\b| later\b| before\b| earlier\b| more\b| less\b)|cannot|neither|nor|never|no longer(?! (?:only )?(?:planned|a plan|an idea|on trial|in evaluation|under evaluation|a pilot)\b)|any ?more|without(?! (?:\w+ (?:having to |\w+ly )?(?!using)\w+ing|(?:double[- ])?(?:re-?)?(?:typing|keying|entering|copying))\b)|instead of|rather than|nicht|"
    r"kein(?:e|en)?|(?<!und )(?<!aber )(?<!denn )keiner|nie|ohne|jamais|sans|ni|nunca|sin|n[ií]et|g[eé][eé]n|nooit|zonder|não|nem|sem)\b|n['’]t\b|"
    r"\b(?:nobody|no one|none of us)(?: here| of us)? (?:uses?|works? (?:in|with|on)|runs? on)\b|\b(?:holds?|owns?|has|have) no (?:\w+ )?licen[cs]es? (?:for|of|to)\b|^\W*no (?!later|more|less|fewer|earlier|sooner|doubt|problem)|[:–—-]\s*no$|\(no\b|\bn(?:e |['’])\w.{0,40}?\b(?:pas|plus|jamais)\b|\bya no\b|\bno (?:usamos|tenemos|utilizamos|es)\b|\bno se [a-z]{4,}|\bne (?:sont|seront|font) pas\b|\bwerden nicht\b|\bworden niet\b",
    cased=r"\b(?:n|N)o(?= [A-Z])",
)
OUT_OF_THE_DOOR = (  # Dutch: what has gone, and not what goes out each month ("per maand gaan 1.150 facturen de deur uit")
    r"(?:is|zijn|was|waren|hebben|heeft|deden|gooiden|ging|gingen)\b[^.;]{0,40}\bde deur uit(?:gedaan|gegooid|gegaan)?|"
    r"de deur uit(?=\s*:|gedaan|gegooid)"
)
PAST = words(
    r"\b(?:tot en met (?:\w+ )?20(?:[01]\d|2[0-5])|bis einschließlich 20(?:[01]\d|2[0-5])|c['’]est (?:terminé|fini|du passé)|en su día|expired(?=\W*$)|turned (?:(?:it|that|them) )?down|takes? no (?:new )?(?:postings?|bookings?|entries)|can still be opened|(?:got|get) the (?:boot|push|chop|axe|sack)|ha(?:s|ve) had its day|(?:served us|did the job|did us) (?:well )?until|(?:is|are) (?:stone |long )?dead|(?:was|were|been|got) (?:vetoed|uninstalled|unplugged|dismissed)|just an archive|"
    r"(?:never|(?:was|were) not|(?:wasn|weren)['’]t) renewed|never happened|came second|out of the running|(?:we|they|i|board|management) (?:vetoed|dismissed|unplugged|shelved|toyed with)|went out (?=in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\d{4})\b)|got (?:a |some )?(?:quotes?|quotations?|prices?|offers?) (?:for|from)|"
    r"ghost of|(?:is|are|was|were) (?:the|our|my) old (?:one|system|program|programme|erp|crm|tool|package)s?(?!-)|went nowhere|came to nothing|fell through|nothing (?:ever )?came of|letter of intent|at that time|back then|in those days|used to|formerly(?! (?:known|called|named|branded|marketed|sold)\b)|previously(?! (?:known|called|named)\b)|until last|(?:moved|migrated|switched|changed|came) (?:away |over )?from|(?<!\bbe )(?:replaced|retired(?! (?:we|i)\b))|"
    r"(?:contracts?|licen[cs]es?|subscriptions?|agreements?) (?:with|for|of|to) .{2,40}? (?:ended|lapsed|ran out|was (?:ended|not renewed))|(?:subscriptions?|contracts?|licen[cs]es?|agreements?) (?:has |have |was |were )?(?:ended|lapsed|expired|ran out|run out|not renewed|not been renewed|been cancelled|been terminated)|(?:is|are) (?:now |since |also )?(?:cancelled|canceled|terminated|abolished)(?! (?:in|by|from|via) (?!\d|spring|summer|autumn|winter|january|february|march|april|may\b|june|july|august|september|october|november|december))|decommissioned|sunset|former|in the past|(?:systems?|software|programs?|tools?) used (?:before|earlier|until)|years ago|years back(?=,? (?:we|i|they)\b)|gave (?:it|them|that) up|(?:looked|did look|had a look|having looked) (?:(?:\w+ )?at|into)|passed on (?:it|them|that)|nothing (?:ever )?came of (?:it|that)|^\W*(?:gone|dropped|closed) (?:since|in|as of|last)|(?:went|gone|thrown|goes) (?:in|into|on) the (?:skip|bin|scrap ?heap|tip)|(?:had|took|have had) a look at|(?:we|they|i) had before|(?:is|are) finished (?:for us |with us )?since|(?:decided|voted) against|(?:almost|nearly) (?:bought|signed|took|chose|went|got)|phased out|discontinued|(?:we|they|i|sales|finance|team) (?:\w+ )?used(?! to\b)|considered|tried(?! (?:again|once more)\b)|trialled|tested|"
    r"(?:is|are|was|were|has been|have been|went) (?:now |all )?(?:off|out of (?:use|service)|dark)(?= since\b| for good\b)|(?:is|are) now read[- ]only|(?:is|are) read[- ]only now|read[- ]only (?:since|for (?:the )?(?:auditors?|old years|history))|abandoned|gave up on|(?:struck|crossed|taken) (?:[A-Z][\w.-]+ |it |them )?off (?:the|our|my) list|(?:was|were|been|is|are) (?:finally |long |since )?(?:given up|closed off|wound down|wound up|binned|scrapped)|thing of the past|history now|(?:is|are) (?:long |really |finally |now |all |since |truly )*gone\b(?! through)|(?:is|are) (?:an? )?(?:old|out of date|outdated|obsolete|superseded|no longer (?:right|true|valid))(?=\W*$)|(?:is |was )?(?:only )?kept (?:only |just |purely )?for (?:look(?:ing|-?ups?)\b|old |enquiries|inquiries|reference|look-?ups?|history|the archive)|(?:was|were|had been) used\b(?! to\b)|(?:was|were) our \w+ (?:before|until|till|up to) (?:19|20)\d\d|(?:and|it|that) is finished\b|(?:is|are) finished (?:since|with)\b|(?:was|were|has been|got) (?:stopped|cancelled|canceled|halted|shelved|terminated|abolished)|(?:was|were) let lapse|up to last (?:year|month|week|winter|spring|summer|autumn)|we terminated|dropped|binned|ditched|scrapped|switched off|turned off|shut down|(?:is|are|was|were|been|got) (?:finally |now |long )?closed down|(?:we|they|i) (?:have |had )?(?:cancelled|canceled|terminated|killed|wound down)|once (?=(?:approved|used|did|had|kept|ran)\b)|got rid of|stopped using|moved off|came off|(?:were|was) (?:on|using|running)|ruled out|rejected|"
    r"(?<!wird )(?<!werden )(?<!gaat )(?<!gaan )(?:buiten gebruik|außer (?:betrieb|dienst)|hors (?:service|d['’]usage)|fuera de (?:servicio|uso)|fora de (?:serviço|uso))(?=\W*$|[,;.)]| (?:gesteld|seit|sinds|depuis|desde|since)\b)|"
    r"vom tisch|(?:haben|hatten) (?:wir )?uns [^.;]{0,12}von [^.;]{2,30} getrennt|trennten uns von|nicht mehr (?:im einsatz|genutzt|in (?:gebrauch|betrieb))|hasta el año 20(?:[01]\d|2[0-5])|tot in 20(?:[01]\d|2[0-5])|dado de baja|dada de baja|uitgefaseerd|(?:lo|la) dejamos|l['’]a (?:lâché|abandonné|arrêté)|já cancel\w+|já não (?:é|são) utilizad\w+|n['’]est plus (?:en service|utilisé)|rumgequält|zum glück geschichte|(?:on a|nous avons) (?:essayé|testé|étudié|regardé)|woonden wij|vinieron a (?:enseñ|mostr|present)\w+|vino a (?:enseñ|mostr|present)\w+|sans y donner suite|niet op in te gaan|das frühere|foi substituíd\w+|stopgezet|opgeheven|ancien(?:s|ne|nes)? (?:outils?|systèmes?|logiciels?)|sistemas? anterior(?:es)?|descartad[oa]s?|se descart\w+|descartamos|cotizamos|rechazad[oa]s?|abgelehnt|afgewezen|afgekeurd|demonstração|demostración|démonstration|vorführung|desligad[oa]|mis au rebut|(?:ein|das) angebot (?:\S+ ){0,6}?geschickt|falaram-nos|não avançámos|(?:lo|la|los|las) dejamos\b|dejamos hace|le dijimos que no|nos (?:enseñ|mostr)(?:ó|aron)|zijn gestopt met|is opgezegd|dat is opgezegd|deixámos|largámos|nous avons abandonné|(?:zeigen|vorführen) lassen|(?:haben|hatten) (?:wir )?(?:uns )?(?:\S+ ){0,6}?(?:angesehen|angeschaut|getestet|ausprobiert|verworfen)|sans suite|(?:nous|nos) a montré|früher\w*|ehemal\w+|(?:wurde|wurden|haben wir|ist|sind) (?:\S+ ){0,5}?(?:abgelöst|abgeschaltet|ersetzt|abgeschafft|gekündigt|eingestellt|verworfen)|abgelöst|abgeschaltet|bis (?:ende )?20(?:[01]\d|2[0-5])|"
    r"autrefois|auparavant|écart[ée]\w*|renoncé|(?:a|ont|avons) (?:été )?(?:abandonné|remplacé|arrêté|quitté)\w*|jusqu['’]en 20(?:[01]\d|2[0-5])|l['’]ancien\w*|"
    r"(?:já|ya) (?:usamos|utilizamos|tivemos|tuvimos|teníamos|tínhamos)|teníamos|usábamos|tínhamos|usávamos|avions|utilisions|hadden we|hatten wir|"
    rf"cancel(?:amos|ou)|{OUT_OF_THE_DOOR}|antes|anteriormente|hasta 20(?:[01]\d|2[0-5])|dej(?:amos|ó) de|(?:fue|fueron) (?:sustituid|reemplazad|abandonad)\w+|antigu[oa]s?|"
    r"vroeger|voorheen|(?:hebben|heb|haben|avons|ai) (?:we |wir |ich |ik |nous )?(?:\\w+ ){0,3}?(?:bekeken|angeschaut|angesehen|regardé)|tot (?:vorig jaar|voor kort)|draaiden we|gebruikten we|took over from|tot 20(?:[01]\d|2[0-5])|(?:is|zijn|werd|werden) (?:\S+ ){0,4}?(?:vervangen|afgeschaft|uitgezet|opgezegd)|"
    r"anteriormente|até 20(?:[01]\d|2[0-5])|deix(?:amos|ámos|ou) de|(?:foi|foram) (?:substituíd|abandonad|desligad)\w+|antig[oa]s?)\b"
)
_CONNECT = r"(?:connect|integrate|sync\w*|link|join|tie|bridge|hook|bring|get|go|know|see|have|keep|hear|ask|understand|receive|make|map|document|define|describe|scope|agree|clarify|settle|design|review|automate|stop|avoid|end|reduce|fix|improve)"
_PLANNED = words(
    r"\b(?:(?:we|i|they) (?:now |currently |also )?look at|on (?:the|our) (?:list|short-?list|long-?list|table)|(?<!no longer )(?<!no more )(?<!not )under (?:consideration|review|evaluation|discussion|comparison|test)|(?:is|are) being (?:compared|tried|tested)|(?:make|makes|making|do|doing|run|running) (?:an? |some )?(?:tests?|trials?) (?:with|of)\b|(?:am|are|is|['’]re|['’]m) (?:just |still |now |currently )?(?:testing|trialling|trialing|trying(?: out)?)\b(?! to\b)|(?<!no longer under )(?<!no more under )(?<!not under )(?<!no longer in )evaluat\w+|consider(?:ing|s)?\b(?! (?:(?:an?|the|our|to|how|better|proper|direct) )*(?:integrat|connect|link|interfac|join|sync|bridg|scop|quot)\w*)|thought (?:of|about)|(?:might|could)(?! you| (?:(?:well|one day|some day|later|also|then|perhaps|easily) )*be (?:replaced|retired|switched off|dropped|phased out))|looking (?:at|into|for)(?! (?:(?:an?|the|our|to|how|better|proper|direct) )*(?:integrat|connect|link|interfac|join|sync|bridg|scop|quot|offer|help|somebody|someone)\w*)|short-?list\w*|(?:two|three|four|both|the|our) (?:finalists?|contenders?)|finalists?|(?:is|are) (?:being )?compared|thinking (?:of|about|abt)|plan(?:s|ning|ned)? (?:to|on|for)|"
    r"(?:will|shall|is to|are to|due to) (?:be )?(?:succeed|follow|mov|switch|replac|migrat|buy|bought|use|get|adopt|implement|introduc|roll|upgrad|chang|transition|go to|consolidat)\w*|"
    rf"(?:want(?:s|ed)?|wish(?:es)?|hope|hoping|intend\w*|aim(?:s|ing)?|would like|['’]d like|expect) (?!to {_CONNECT}\b|[^.;]{{2,80}}?\b(?:joined|connected|linked|integrated|tied|hooked|wired|talking|speaking|synced|synchroni[sz]ed|to (?:talk|speak|sync\w*|connect|work together)|in sync|working together)\b|(?:an? |the |your )?(?:\w+ )?(?:offer|quote|quotation|proposal|scope|link|connection|interface|integration|sync)\b)|"
    r"(?:might|may|could|can) (?:move|switch|use|buy|go)|"
    r"(?:ready|about|due|waiting|scheduled|still|yet|has|have|is|are|will|shall) (?:to )?be (?:signed|bought|purchased|ordered|licensed)|ready (?:to sign|for signature|for signing)|(?:going|about) to (?:buy|move|switch|use|get|sign|introduce|implement)|will follow\b|(?:is|are|['’]re) leaning\b|leans? (?:to|towards)|for the future|in (?:some|a few|several|two|three|\d) years|(?:going|go) with|next year|demo(?:s|ed)? (?:of|with|from)|demoed|(?:have|has|had|got) (?:it |them )?on trial|showed (?:us|me) theirs|(?:ordered|bought|signed|chose|took) neither|(?:nothing|none)(?:['’]s| has| is) (?:been )?(?:ordered|bought|signed)|trial of|"
    r"pilot\w*|proposals? (?:for|from)|candidates?|options? (?:are|is|include)|preferred|favou?rite|on the roadmap|in future|"
    r"in the future|soon|later on|some ?day|eventually|compar(?:e|ing)(?! (?:(?:the|our|all|each|every|these|those) )?(?:[a-z]+ )?(?:payments?|lines?|statements?|invoices?|orders?|lists?|figures|numbers|stock|balances?|entries|records?|prices|totals?|deliveries|receipts?|hours|quantities|addresses|sheets?|exports?) (?:in|from|of|on) )(?: \w+)? with|compar(?:e|ing)(?! (?:(?:the|our|all|each|every|these|those) )?(?:[a-z]+ )?(?:payments?|lines?|statements?|invoices?|orders?|lists?|figures|numbers|stock|balances?|entries|records?|prices|totals?|deliveries|receipts?|hours|quantities|addresses|sheets?|exports?) (?:in|from|of|on) )|choos(?:e|ing) between|(?:whether|or) (?:to )?(?:buy|take|use)|(?:asks?|asked|wonder(?:s|ed|ing)?|question(?:s|ed)?|debat\w+) (?:if|whether)|whether (?:we|they|to) (?:should |could )?(?:drop|swap|leave|change|move|replace|switch)|decid\w+ between|torn between|(?<!everything )(?<!anything )(?<!nothing )(?<!all )(?<!comes )(?<!happens )(?:once|when|after|as soon as|until) \w+(?: \w+)?(?:['’]s| is| are| has been) (?:in|live|bought|signed|here|up|running|installed|introduced|rolled out|implemented)\b|(?<!as )discuss(?:ion|ed|ing)|talk (?:of|about)|idea of|undecided between|hesitating|weighing|toying|negotiat\w+|"
    r"vielleicht (?:auf|zu) |im gespräch|vergleichen|in der engeren wahl|prüfen|erwägen|evaluieren|überlegen|geplant|künftig|zukünftig|nächstes jahr|"
    r"(?:will|wollen|möchte|möchten|planen|soll|sollen)\b(?=.{0,80}\b(?:einführen|kaufen|wechseln|umsteigen|ersetzen|ablösen|umstellen|anschaffen|eingeführt|abgelöst|ersetzt|kommen)\b)|"
    r"envisag\w+|étudions|prévoyons|évalu(?:ons|e)|comparons|testons|hésit\w+|regardons|à l['’]étude|(?:souhait\w+|voulons|veut|veulent|voudrait|voudraient|allons|devons)\b(?=.{0,40}\b(?:passer (?:à|sur|vers|chez)|migrer|acheter|remplacer|adopter|changer|acquérir)\b)|"
    r"evaluamos|estudiamos|evaluando|valorando|valoramos|comparamos|comparando|probando|(?:quiere[ns]?|queremos|vamos a|pensamos|planeamos)\b(?=.{0,40}\b(?:cambiar|migrar|comprar|sustituir|reemplazar|pasar(?:nos)? al?|adquirir)\b)|"
    r"overwegen|onderzoeken|bekijken|kijken naar|vergelijken|volgend jaar|(?:willen|gaan|zullen)\b(?=.{0,60}\b(?:overstappen|kopen|vervangen|migreren|aanschaffen|invoeren)\b)|"
    r"anda(?:m)? a experimentar|(?:está|estão|estamos) a (?:testar|experimentar)|avaliando|avaliamos|a avaliar|ponderamos|comparamos|a comparar|comparando|(?:quere(?:mos|m)|quer|vamos|pretende(?:mos|m)?|gostaria\w*)\b(?=.{0,40}\b(?:mudar|migrar|comprar|substituir|trocar|passar para|adquirir)\b))\b"
)
UNCLEAR = (  # what may be over by now; a part of a pattern
    r"\b(?:before (?:that|then)|had|was|were|until (?:last|recently|then(?!,? (?:it['’]s|it is|we (?:use|run|are|stay|keep|have|work)|we['’]re|everything (?:is|stays)))|now|20(?:[01]\d|2[0-5]))|hat(?:te|ten)|war(?:en)?|avait|"
    r"avions|tenía\w*|hadden|tinha\w*)\b"
)
_OUT = words(
    rf"\b{ELSEWHERE}(?!\w)|"
    r"(?:(?:valt|vallen) (?:hier|er|daar) ?buiten|(?:fällt|fallen) (?:hier )?nicht darunter|(?:reste|restent) (?:en )?dehors|^\W*(?:the |and )?[\w-]+(?: [\w-]+)? later,? (?:perhaps|maybe|possibly|probably)\W*$)|(?:^\W*(?:the )?[\w-]+(?: [\w-]+){0,2} (?:perhaps|maybe|possibly|probably) (?:\w+ )?later\W*$)|(?:^\W*(?:the )?[\w-]+(?: [\w-]+)? (?:comes?|follows?|will (?:come|follow)) (?:later|afterwards|next year|in 20\d\d|in (?:a|the) (?:second|later|next) (?:phase|step|stage|project))\b)|"
    r"\b(?:out of scope|(?:done|handled|dealt with|covered|taken care of|solved) (?:in|by|under) (?:an?other|a (?:different|separate|later|parallel)) (?:project|team|company|firm|vendor|supplier|contractor|job)|(?<!\w )not for (?:this|here|now)(?=\W*$|[,;)])|(?:not|isn['’]t|aren['’]t) in scope|outside (?:the |of |our )?scope|(?<!vat )(?<!hst )(?<!gst )(?<!tax )(?<!taxes )(?<!btw )(?<!mwst )excluded?|excludes|"
    r"excluding(?! (?:vat|tax|taxes|gst|licen[cs]es?)\b)|not (?:be |form |make up )?(?:an? |any )?part of(?! a later\b)|leave out|(?:is|are|was|were)(?: not|n['’]t) (?:included|covered|affected|concerned)\b(?! (?:in|about|with) (?:the )?(?:price|budget|sum))|(?:be|are|is) left (?:out\b(?! of (?:the loop|pocket))|alone\b|untouched\b)|leave .{1,30} out|need not|"
    r"off[- ]limits|(?:must|should|shall|can|will|has to|have to|is to|are to|to) (?:stay|remain) (?:so|like (?:that|this)|that way|this way)\b|(?:do not|don['’]t) care about|(?:is|are) (?:fine|good|ok|okay|alright|all right) (?:just )?(?:where|as) (?:it|they) (?:is|are)|leave (?:it|that|them|those|these|this) (?:all )?(?:well )?(?:alone|be|as (?:it|they) (?:is|are))|stays? put|(?:stay|remain)s? (?:right |just |exactly |all )?(?:where|as) (?:it|they) (?:is|are)|none of (?:our|your) (?:concern|business)|(?:falls?|lies?|stands?) outside|(?:do|does)(?: not|n['’]t) (?:move|travel|come over|go over|cross)|you (?:can|may) leave alone|(?:stays?|remains?|be kept|kept|keep (?:it|them|that)) (?:entirely |completely |strictly |fully )?(?:separate|apart)(?!ly)|(?:must|shall|should|is|are) not (?:to )?be (?:connected|touched|integrated|linked|included|synced)|(?:do not|don['’]t) (?:need|want|include)|no need (?:for|to)|can wait|stays? out|(?:stays?|remains?) only in|no transfer|is no part of|are no part of|(?:stays?|staying|remains?|left|kept?) outside|leave (?:that|it|them|this|these) (?:alone|as (?:it|they) (?:is|are))|(?:should |shall |must |can |will )?stays? alone|ignore it|handled by (?:somebody|someone|others?|another)|leave be|(?:leave|leaving) (?:them|it|those|that) be|(?:stay|remain)s? where (?:it is|they are)|already (?:synced|synchroni[sz]ed|integrated|connected|linked)|"
    r"(?:lassen|lass) wir (?:\w+ )?weg|hoe(?:ft|ven) niet mee|laiss\w+ de côté|dej(?:amos|en) fuera|for another (?:year|day|time)|leave out on purpose|expressly excluded|"
    r"außerhalb|außen vor|ausgenommen|ausgeschlossen|ausgeklammert|(?:nicht|kein) (?:teil|bestandteil|gegenstand|umfang|betroffen|im umfang)|gehör(?:t|en) nicht|"
    r"hors (?:du |de )?(?:périmètre|champ|projet|scope)|(?:ne |n['’])?(?:fait|font) pas partie|exclu(?:e|s|es)?|(?:ne |n['’])?(?:est|sont) pas concerné\w*|"
    r"fuera de(?:l)? (?:alcance|proyecto|ámbito)|no (?:forma|forman) parte|no entran?\b|queda(?:n)? fuera|excluid[oa]s?|"
    r"(?:val(?:t|len)|blijf(?:t)?|blijven) (?:er )?buiten|valt buiten|vallen buiten|fasst (?:ihr|sie) (?:bitte )?nicht an|(?:ne )?touche[zs]? pas|esa no entra|no entra\b|maakt geen deel uit|tampoco se considera|queda excluid\w+|blijven we van af|n['’]entre(?:nt)? pas dans|não (?:é|são) abrangid\w+|não tem nada a ver|isso fica de fora|fica fora d\w+|nicht gegenstand|(?:laisser|laissez|rester?) (?:\w+ ){0,3}?en dehors|dejar(?:lo|la|los|las)? (?:fuera|aparte)|deixar de fora|draußen (?:lassen|bleiben)|erbuiten (?:laten|houden)|doe(?:t|n) (?:hier|er) niet aan mee|buiten (?:de )?(?:scope|opdracht|beschouwing|project)|(?:maak(?:t|en)|is|zijn) geen (?:deel|onderdeel)|hoor(?:t|en) er niet bij|"
    r"fora do (?:escopo|âmbito|projeto|projecto)|não (?:faz|fazem|entra|entram) parte|fica(?:m)? de fora|excluíd[oa]s?)\b",
    cased=r"\b(?:stays?|remains?|stay on|(?:are|is) kept|can (?:stay|remain)) (?:in|on|with) [A-Z]",
)
_IF = words(
    r"\b(?:(?<!know )(?<!see )(?<!check )(?<!tell us )(?<!tell me )(?<!find out )(?<!understand )(?<!decide )(?<!as )if(?! (?:any(?:one|body) (?:asks|wonders|cares|wants to know)|you (?:ask me|must know|want to know|wonder|like|please|will|don['’]t mind)|i may|i may say so|that helps|need be)\b)|unless|in case|"
    r"provided that|providing|assuming|suppose|"
    r"^\W*should (?!be\b)|^\W*were (?:[\w'’&-]+ ){1,4}to\b|(?<!yours )(?<!job )(?<!task )(?<!work )would(?! like| love| appreciate| welcome| do\b(?=\W*$)| suffice| be (?:enough|sufficient|all|great|good|nice|happy|glad|helpful|ideal|grateful))|falls|wenn|si(?! (?:gentil|sympa|aimable|bien que))|indien|se (?=(?:o|a|os|as|for|forem|houver|não|um|uma|isso|isto|tudo|der|ele|ela|eles|vocês|nós)\b))\b"
)
_HEDGE = words(
    r"\b(?:i think|we think|(?:i|we) guess|guess(?:ing)?|my guess|our guess|probably|perhaps|maybe|possibly|presumably|apparently|"
    r"supposedly|i believe|we believe|i['’]d say|as far as (?:i|we) know|afaik|iirc|i suppose|we suppose|not (?:quite |entirely )?sure|unsure|"
    r"to be confirmed|tbc|would love|(?:is|are|was|were) (?:believed|thought|rumou?red) to be|hint(?:s|ed)? at|(?:am|are|was|were|been) told|should be(?= about| around| roughly| \d)|seems?|likely|(?<!in )(?<!into )(?<!from )(?<!with )(?<!on )reckons?(?! (?:for|as) (?:the |our )?(?:books|accounts|accounting|ledger|invoic\w+|money)| (?:accounts|one)\b)|i['’]d have thought|or thereabouts|suspect(?:s|ed)?|dare ?say|don['’]t quote me|from memory|estimated(?! (?:contract |total )?value\b)|(?:we|i) estimate|(?:rough|best|our|my|an?) (?:\w+ )?estimates?|estimation|in passing|placeholder|draft budget|ball-?park|finger in the air|back of an? envelope|or so (?:i|we) (?:told|said|thought|believed|wrote|assumed|am told|was told)|(?:earlier|first|last|previous|original|other) (?:e-?mail|mail|message|note|version) (?:said|had|gave|mentioned|named)|vermutlich|peut-être|probablement|quizás|misschien|"
    r"talvez)\b"
)
GUESSED = lazy.pattern(  # "about 300 a month" is stated, as most volumes are; "maybe 300" is a guess
    r"\b(?:(?:maybe|perhaps|possibly|probably|likely|say|vielleicht|wohl|peut-être|quizás?|misschien|talvez)\s+(?:\w+\s+)?|"
    r"(?:between|over|above|under|below|more than|less than|fewer than|up to|at least|at most|upwards of)\s+)$|[<>]\s*$|\d\s?(?:-|–|to|and|or|bis|und|à|et|y|a|tot|en|e)\s*$",
    re.I,
)


def _not_behind(before: str) -> str:
    """A pattern for what does not stand right behind any of these words."""
    return "".join(f"(?<!{word} )" for word in before.split())


_OF_OURS = _not_behind(  # who of the writer's house says it
    "boss director owner manager cfo ceo board finance accounts dad wife husband management chairman treasurer"
)
_NOUN = _not_behind("for the and of our with in all insurance warranty damage")  # "Zendesk for claims"
OTHERS = words(
    r"\b(?:(?:our|the|their|my)\s(?:\w+\s)?(?:hauliers?|haulers?|carriers?|forwarders?|couriers?|insurers?|brokers?|lenders?|shareholders?|regulators?|lawyers?|solicitors?|architects?|licensors?|franchisors?|tax advisers?|consultants?|caterers?|payroll bureau|fulfilment house|3pl|trade body|landlords?|former employer|(?:it|hosting|call cent(?:re|er)|logistics|payroll|payment) (?:providers?|partners?|compan(?:y|ies)))(?:, [^,.;]{2,40},)?(?: \w+){0,2}?\s(?:use[sd]?|uses|run|runs|have|has|are on|is on|works?|keeps?|moved|switched|migrated)|"
    r"(?:our|one|some|another|most|many|several)\s(?:\w+\s)?(?:clients?|customers?|competitors?|suppliers?|rivals?|peers?|parent(?: company| group)?|mother(?: company)?|sister(?: company| firm)?|holding(?: company)?|group|dealers?|resellers?|distributors?|agents?|banks?|auditors?|agency|integrators?|franchisees?|(?:sub)?contractors?|tenants?|vendors?|installers?|landlord|investors?|trustees?)(?! (?:records?|data|lists?|files?|master|cards?|details|names|base)\b)(?:, [^,.;]{2,40},)?(?: \w+){0,3}?\s(?:use[sd]?|uses|run|runs|have|has|are on|is on|work|works|moved|switched|migrated)|"
    r"(?:ein|eine|einem) befreundete[rnms]? \w+|(?:ein(?:e[rnm]?|s)?|un[ea]?|el|la|een|um[a]?|le[s]?|der|die|das|de|het|ons|onze|los|las|o|os|a|mein|meine|unser|unsere|mi|mis|nuestr[oa]|mon|ma|notre|mijn|meu|minha|nosso|nossa)(?: \w+)? (?:wettbewerber\w*|mitbewerber\w*|konkurrent\w*|nachbar\w*|voisins?|voisine|concurrents?|confrères?|"
    r"schwager|schwägerin|bruder|beau-frère|beau-père|cuñad[oa]|compadre|zwager|cunhad[oa]|accionista|acionista|actionnaire|tochtergesellschaft|schwesterfirma|filiale|casa matriz|empresa hermana|zusterbedrijf|zusterfirma|dochteronderneming|distributeur|contador[ae]?|competidor\w*|vecin[oa]s?|concurrent\w*|buurman|buren|collega-?bedrij\w+|concorrentes?|vizinh[oa]s?|muttergesellschaft|mutterkonzern|maison mère|matriz|moederbedrijf)\b|"
    r"(?:un|une|el|ein|een|um|notre|nuestro|unser|onze|nosso) (?:éditeur|intégrateur|fournisseur|proveedor|fabricante|consultor|anbieter|hersteller|berater|"
    r"leverancier|verkoper|fornecedor|vendedor)\b|(?:division|subsidiary|affiliate|daughter company|sister) (?:in|at|of) \w+ (?:uses?|operates?|runs?|has|works?)|"
    r"(?:our )?competitors?|(?:customers?|clients?|suppliers?|vendors?|partners?|distributors?|dealers?|resellers?|agents?|competitors?|neighbou?rs?|friends?) of ours|\w++['’]s (?:own )?(?:customers?|clients?)(?! (?:records?|data|cards?|files?|master))|(?:onze|unsere|nos|nuestr[oa]s|noss[oa]s) (?:\w+ )?(?:dealers|händler|klanten|kunden|leveranciers|lieferanten|fournisseurs|clients|revendeurs|clientes|proveedores|distribuidores|revendedores|fornecedores|partners?) (?:werken|gebruiken|nutzen|arbeiten|utilisent|travaillent|usan|trabajan|usam|trabalham|hebben|haben|ont|tienen|têm)|(?:nuestro|o nosso|unser|notre|ons|onze) (?:despacho|escritório|cabinet|steuerbüro|kantoor)|told (?:us|me)|(?:vendor|consultant|integrator|reseller|salesm[ae]n|sales rep)s?\b.{0,20} "
    r"(?:say|says|said|claims?|recommends?|suggests?)|other compan\w+|(?:is|are|['’]re|was|were) said to |(?<=^)(?:\W*)(?:some|several|many|most|a few|a good many|half) (?:of them )?(?:use|run|have|are on) |(?:use|uses|run|have|are on) [^,.;]{2,50} ourselves|\w++['’]s (?:lot|crowd|outfit|firm|company|place|club|choir|shop|clinic|school|business|garage|bakery|church|parish|band|farm|restaurant|salon|agency|employer) (?:all |just )?(?:use[sd]?|runs?|ran|have|has|had|are on|is on|moved|bought|switched|works?|keeps?|swears)|(?:previous|former|last|old) (?:company|employer|job|role)|"
    r"compan(?:y|ies) (?:that |which )?we (?:are|bought|buy|acquire\w*|took|plan)|unlike|such as(?! (?:it is|they are|we are)\b)|for example|e\.g\.|heard(?! (?:all|every|the) )|"
    r"read (?:about|that)|"
    rf"{_OF_OURS}says(?! (?:the|our|my) (?:[\w-]+ ){{0,2}}(?:office|desk|department|dept|team|ledger|clerk|manager|side|staff|counter|bookkeeper|controller|shop|warehouse)\b)|{_NOUN}"
    r"claims?(?= (?:that|to|it|they|he|she|his|her|their|we|you|the|everything|all|half|most)\b)|claimed|swears by|recommend(?:s|ed)|(?:onze|unser|notre|nuestr[oa]|noss[oa]|mijn|mein|mi) (?:accountant|boekhouder|steuerberater\w*|buchhalter\w*|comptable|expert-comptable|asesor\w*|gestor\w*|contabilista)|tells? (?:people|everyone|everybody|anyone|visitors|the world) (?:that )?|my (?!team|colleague|company|boss|department|office|own)\w+ (?:uses|told|thinks)|my (?:wife|husband|partner|brother|sister|son|daughter|cousin|uncle|aunt|father|mother|nephew|niece|friend|mate|neighbour|neighbor)(?:-in-law)? (?:works?|worked|is|was) (?:at|for|with|in)|(?:guys|people|friends|folks|colleagues|neighbou?rs?) (?:at|from|over) (?!(?:the |our )?(?:order (?:office|desk|entry)|(?:front |help |service |sales )?(?:office|desk|counter)|depot|yard|plant|factory|branch\w*|reception|sales|finance|accounts|accounting|service|support|production|logistics|it|marketing|purchasing|operations|dispatch|warehouse|back office)\b)|the (?:\w+ )?(?:fellow|guy|man|woman|lady|chap|bloke|lads?|firm|company|outfit|shop|people|folks) (?:(?:who|that|which) (?:sells?|suppl(?:y|ies)|buys?|rents?|leases?|delivers?) (?:us|to us|from us)|(?:we|i) (?:buy|get|rent|lease|order|sell) (?:[\w-]+ ){1,4}?(?:from|to)|(?:who|that|which) (?:does|do|keeps?) our (?:books|tax\w*|payroll|accounts|website|marketing))|(?:crowd|crew|outfit|place|fellas?|lads?|ones?|people|firm) (?:just )?(?:up|down|over|round|across) the (?:road|street|way|corner|lane)|(?:next door|across the (?:road|street)|down the (?:road|street)) (?:uses?|runs?|has|have|is on|are on|works?)|my own (?:\w+ )?(?:firm|practice|company|agency|office)|(?:neighbou?ring|friendly|similar|sister|another) (?:\w+ )?(?:compan\w+|council|firm|school|hospital|company|business|municipality|charity)|everyone says|offered (?:us|me|to (?:pay|buy|donate|sponsor|give|lend))|made us an offer|(?:push|urg|persuad|press)\w*\b.{0,40}? to (?:buy|take|choose|go with)|the (?:aggregator|agency|franchisor|wholesaler|carrier|insurer|broker|marketplace|landlord)\b.{0,60}? (?:uses?|is on|runs?|has)|(?:gave|give) us (?:a )?demos?|(?:have |has )?sent (?:us )?(?:price lists?|brochures?|offers?|quotes?)|(?:were|was|been) (?:offered|pitched|shown|recommended|suggested|presented) (?:to us|by)|experience (?:with|in|of)|expertise (?:with|in)|(?:is|are|be) non-?compliant|(?:responses?|tenders?|bids?|offers?|quotations?|proposals?|submissions?)\b.{0,25}\b(?:lodged|submitted|uploaded|filed|handed in|entered) (?:in|via|through|on|to)|will not be (?:considered|accepted|evaluated)|(?:reps?|sales ?people|salesm[ae]n|vendors?),? (?:please )?(?:stop|do not|don['’]t) (?:call|contact|write|email|mail|pitch)\w*|(?:suppliers?|vendors?|bidders?|contractors?|consultants?|candidates?|you) (?:should|must|shall|needs? to) (?:have|be|know|hold)|certified (?:in|for)|references? (?:for|from|with))\b",
    cased=r"like(?= (?:the |a )?[A-Z])(?<=\blike)(?<!would like)(?<!['’]d like)(?<![wW]e like)(?<!I like)",  # the word first, for it is seldom there
)
_REQUEST = compiled(
    r"\b(?:quot(?:e|ation)|proposal|offer|estimate|scope|price|cost)\b.{0,60}\b(?:integrat\w+|connect\w*|sync\w*|link\w*)|"
    r"\b(?:connect|link|integrate|join|sync|hook up|tie)\b[^?]{3,80}\bfor (?:us|me|our)\b|\bis there (?:a|any|some) way\b.{0,100}\bour\b|"
    r"\b(?:help|assist|support)\b.{0,30}\b(?:integrat\w+|connect\w*|link\w*)\b.{0,30}\bour\b"
)
_TOLD_THEN_ASKED = lazy.pattern(  # "We run HubSpot and Xero; what would a first scope cost?"
    r"\W*(?:(?:hi|hello|dear \w+|so|now|well|today|at present|currently|here),? )?(?:we|i|they|our (?:[\w-]+ ){1,4}?|the (?:[\w-]+ ){1,4}?|my (?:[\w-]+ ){1,3}?|(?-i:[A-ZÀ-Þ])[\w.&-]+(?: [\w.&-]+){0,2}? )(?:(?<= )| )(?:(?:all|now|currently|already|both|still|only) )?"
    r"(?:run|use|have|are|is|work|keep|do|sell|live|sit|make|book|invoice|store|send|get|ship|manage|handle)s?\b[^?]*?(?:;|,|:|\s[–—-])\s+(?:(?:and|so|but|now) )?"
    r"(?P<asked>(?:what|how|when|who|which|where|can|could|would|will|shall|should|may|is it|is that|is there|are you|do you|does it|does that)\b(?! (?:we|it|they|you|i)(?: not)?\?)[^?]*\?)\W*$",
    re.I,
)
_ASKING = compiled(
    r"\W*(?:(?:do|does|can|could|are|is|have|will|would) (?:you|your)\b(?!.{0,40}\bplease\b)|"
    r"(?:can|could|does|will|would) (?:it|this|that|they|the (?:link|thing|connector|integration|solution))(?: also| even| then)? (?:do|take|handle|support|talk|work|connect|read|sync|speak|cope|include|cover)\b)"
)
_MOODS = (
    ("out of scope", _OUT),
    ("planned", _PLANNED),
    ("negated", NEGATED),
    ("past", PAST),
    ("conditional", _IF),
    ("hedged", _HEDGE),
)
_SIFTED_MOODS = Sifted(_MOODS, lambda mood: mood[1].needed)


_IN_THE = lazy.pattern(  # Portuguese, where "no" is "in the"
    r"[ãõ]|\b(?:é|está|os|as|do|da|dos|das|um|uma|pel[oa]s?|ao|aos|trabalham?|ficam?|usamos|vive|roda|feit[oa]s?|\w+mente|\w+[ai]d[oa]s?) (?:\w+ ){0,3}[Nn]o [A-Z]|\b[Nn]o [A-Z][\w ]+? (?:e|ou|do|da|os|as|para|com|em|que)\b",
)
WITHOUT = lazy.pattern(r"\b(?:without|sans|sin|ohne|zonder|sem)\s+(?:que\s+|dass\s+)?[\w’']+", re.I)


OCCASION = lazy.pattern(r"\b(?:when|once|if|as soon as|after|the (?:minute|moment))\b", re.I)
_WHEN = lazy.pattern(rf"{OCCASION.pattern} (?:[\w’'-]+ ){{0,4}}$", re.I)
_HAPPENS = lazy.pattern(
    r"(?: \w+){0,2} (?:is |gets |has been |as )?(?:won|closed|closes|accepted|signed|confirmed)\b[^.;]{0,60}, (?:the|an?|it|its|this)\b",
    re.I,
)
_HAPPENS_LAST = lazy.pattern(  # "An account goes across when its deal is set to won."
    r"(?: \w+){0,2} (?:is |are |gets |has been )?(?:(?:set|marked|put|moved|turned)(?: as| to| on)? )?[\"“‘']?(?:won|closed|closes|accepted|signed|confirmed)\b[\"”’']?\W*$",
    re.I,
)
_FEWEST_BEFORE = 10  # characters of what goes across then

_GOES_WRONG = lazy.pattern(
    r" (?:is|are|gets?|was|were|goes|remains?|has been) (?:\w+ )?(?:overdue|late|unpaid|disputed|wrong|missing|lost|stuck|blocked|refused|rejected|returned)\b",
    re.I,
)  # "when an invoice is overdue"
GOES_TO = lazy.pattern(  # "Deal goes to `Won` -> order in Katana"
    r" (?:goes|moves|changes|turns|switches|jumps|gets set|is set|set) (?:in)?to [`'\"“‘*]?\w[\w ]{0,20}?[`'\"”’*]? ?(?:[-=]+>|→|:|,? then\b)",
    re.I,
)
_DOES_IT = lazy.pattern(  # "when the rep closes the deal"
    rf"{OCCASION.pattern} (?:(?:the|a|an|our|one) )?(?:[\w’'-]+ ){{1,3}}?(?<!is )(?<!are )(?<!was )(?<!gets )(?<!been )(?:closes|wins|closed|won)(?: (?:the|an?|his|her|their|that))? $",
    re.I,
)


_SOMEWHERE = (  # of some place or some people only: "not in use in NL", "no longer used by the branch in Leeds"
    r"(?: yet| any ?more)? (?:in|at|by|for|with|on) (?!(?:us|this|these|the (?:moment|company|group|firm|business|time|end)|present|all|any\w*|now|short|future|production|practice|fact|here|(?:the )?(?:end of|early|mid|late|year|month|quarter|spring|summer|autumn|fall|winter)|"
    r"\d|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b)\w"
)
_STATUS = lazy.pattern(  # what stands behind a labelled product and says how it is with it: "CRM: HubSpot, planned"
    r"\s*(?:v?\d[\d.]*\s*)?(?:[,(;:–—-]\s*)(?:(?:it |this |which |that )?(?:is|was|has been|had been|will be|now|currently) (?:now |long )?)?(?:"
    r"(?P<planned>planned|to be (?:started|launched|introduced|installed|bought|set up|opened)|not now|proposed|intended|foreseen|future|upcoming|coming|to come|evaluating|evaluated|being (?:evaluated|considered|compared)|(?:under|in) (?:evaluation|consideration|discussion|review)|"
    rf"(?:we have |only )?(?:(?:an?|the) )?(?:proposal|offer|quote|quotation)s? (?:on the table|in hand|received|only|pending|from)|(?:(?:was |were |has been )?(?:only )?(?:ever |once )?)(?:talked about|discussed|looked at|thought about)|never (?:had|bought|used|installed|introduced|taken)|(?:had|got|saw) (?:an?|their|the) (?:quote|offer|demo|pitch|presentation)\b[^\n|]{{0,12}}\b(?:said|say) no|said no|considered|considering|short-?listed|(?:a )?candidate|(?:on )?trial|on the (?:short-?list|wish ?list|roadmap)|not (?:yet )?(?:live|in use|introduced|installed)(?: yet)?(?!{_SOMEWHERE})|not yet|"
    r"geplant|vorgesehen|prévue?|envisagée?|en projet|previst[oa]|en evaluación|em avaliação|gepland|in Prüfung|à l['’]étude|(?:may|might|could) (?:(?:well|one day|later|perhaps|then|also) )?(?:replace|come|follow|join|be (?:added|bought|introduced|needed|used))\b[^\n]*)|"
    rf"(?P<past>discontinued|no longer (?:in use|used|active|live|ours|there)(?!{_SOMEWHERE})|no longer(?=\s*(?:$|[.,;:)|(–—\n-]|since\b|as of\b|from\b))|not (?:in use|used) any ?more(?!{_SOMEWHERE})|not (?:in use|used)(?= since\b)|out of use|unused|(?:switched|turned) off|cancell?ed|dropped|abandoned|terminated|phased out|sunset|retired|paused|on hold|suspended|mothballed|"
    r"decommissioned|shut down|closed(?: down)?(?! on\b)|formerly(?! (?:known|called|named|branded|marketed|sold)\b)|former|past|gone|given up|scrapped|archived|until (?:\w+ )?(?:20(?:[01]\d|2[0-5])|last (?:year|spring|summer|autumn|fall|winter|month)|recently)|replaced(?! [A-Z])|"
    r"abgeschaltet|abgelöst|früher|ehemals|nicht mehr(?: im einsatz| genutzt)?|abandonnée?|arrêtée?|remplacée?|dado de baja|reemplazad[oa]|sustituid[oa]|desligad[oa]|substituíd[oa]|vervangen|uitgezet|afgeschaft))"
    r"(?=\s*(?:$|[.,;:)|(–—\n-]|\b(?:for|in|since|by|at|on|as of|next|this|last|from|but|and|when|because|until|after|seit|depuis|desde|sinds|im|en|em|par|durch|door|por|20\d\d|Q[1-4])\b))",
    re.I,
)
VERB_FIRST = lazy.pattern(  # a clause that goes on with a verb, and has its subject before it
    r"(?:that['’]s|this is|it['’]s|are|is|was|were|has|have|had|do|does|did|will|would|may|might|can|could|no|not|never|then|later|still|run|use|"
    r"plan|want|hope|which|who)\b",
    re.I,
)


def status_behind(text: str, start: int = 0, end: int = sys.maxsize) -> str:
    """The mood that stands in a text behind the name of a labelled product: `planned`, `past`, or `stated` where nothing
    does."""
    status = _STATUS.match(text, start, end)
    return (status.lastgroup if status else None) or "stated"


def sets_off(text: str, begin: int, start: int, end: int) -> bool:
    """Whether what stands at a place of a sentence that begins at `begin` is what sets a transfer off, and nothing that is
    transferred: "when the deal is won, the order should appear"."""
    if GOES_TO.match(text, end) or _DOES_IT.search(text, begin, start):
        return True
    if _WHEN.search(text, begin, start) and _GOES_WRONG.match(text, end):
        return True
    when = _WHEN.search(text, begin, start)
    if when is None:
        return False
    return bool(_HAPPENS.match(text, end) or (when.start() - begin > _FEWEST_BEFORE and _HAPPENS_LAST.match(text, end)))


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph or list item, as offsets in `text`; what goes on without a stop for longer than anybody
    writes, as the rows of a file on one line do, is cut between words."""
    for first, last in _sentences(text, start, end):
        while last - first > _LONGEST:
            cut = text.rfind(" ", first, first + _LONGEST) + 1 or first + _LONGEST
            yield first, cut
            first = cut
        yield first, last


_LONGEST = 1_500  # characters of a sentence


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    position = start
    for match in _SENTENCE_END.finditer(text[start:end]):
        cut = start + match.start("gap")
        if (
            _NUMBER_OF.search(text, max(position, cut - 6), cut)
            and text[start + match.end() : start + match.end() + 1].isdigit()
            and not _COUNTS.match(text, start + match.end())  # "contacts no. 190 invoices a week"
        ):
            continue  # "procedure no. 3", "ext. 204"
        numbered = text[cut - 2 : cut - 1].isdigit() and _MONTH.match(text, start + match.end())  # "1. Juli"
        initial = _INITIAL.search(text[max(position, cut - 4) : cut])
        short = _ABBREVIATION.search(text[max(position, cut - 8) : cut])
        ends = short is None or _ENDS_SHORT.match(f"{short[1]} {text[start + match.end() : start + match.end() + 12]}")
        if not numbered and not initial and ends:
            yield position, cut
            position = start + match.end()
    if position == start and _is_run_on(text[start:end]):
        yield from _run_on(text, start, end)
    elif text[position:end].strip():
        yield position, end


_RUNS_ON = 16  # words without a stop
_STOP = lazy.pattern(r"[.!?;:](?:\s|$)|[•*|]")
_BEGINS_ANEW = lazy.pattern(  # where what is typed without a stop goes on with another sentence
    rf"\n|\s{_not_behind('makes does keeps runs uses sells owns hosts handles manages has is are of for in with and to at by from about on into')}(?=(?:our|my)\b)|"
    r"\s(?=(?:we|i|its|it['’]s|they|theres|there['’]s|when (?:a|an|the|we|they)|once (?:a|an|the)|needs? to|must be|has to be|have (?:got )?[\d$€£]|got [\d$€£]|budget|live by|"
    r"go ?live|no calls|pls|please|thx|thanks|ta|cheers|also|right now|today|and (?:the|we|its|it|our)|dont|do you|can you)\b|"
    r"[a-z]+ (?:types?|keys?|copies|retypes|enters|does|looks after|runs|signs|handles)(?: in)? (?:every|each|all|it|them|the|our)\b)",
)
_GOES_WITH = lazy.pattern(r"^\W*(?:when|once|as soon as|if|after|every time)\b", re.I)  # of which the next is the rest
_SHORTEST = 12  # characters of a sentence
_LONGEST_IF = 60  # characters of what sets something off, with what then happens


def _is_run_on(paragraph: str) -> bool:
    """Whether a paragraph is typed in small letters without a stop, as on a phone."""
    return (
        paragraph.lstrip()[:1].islower()
        and len(paragraph.split()) >= _RUNS_ON
        and paragraph.count(",") <= 1
        and _STOP.search(paragraph) is None
    )


def _run_on(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch; what is typed in small letters without a stop is parted where it begins anew, or where a
    line does."""
    words, position = text[start:end], 0
    for match in _BEGINS_ANEW.finditer(words):
        said = words[position : match.start()]
        least = _LONGEST_IF if _GOES_WITH.match(said) else _SHORTEST
        if match.group() == "\n" or len(said) >= least:
            if said.strip():
                yield start + position, start + match.start()
            position = match.end()
    if words[position:].strip():
        yield start + position, end


def tells_then_asks(sentence: str) -> bool:
    """Whether a sentence states something before it asks: "We run HubSpot and Xero; what would a link cost?"."""
    return _TOLD_THEN_ASKED.match(sentence) is not None


def clauses(text: str, start: int, end: int, said: Said | None = None) -> Iterator[Clause]:
    """The clauses of a sentence, each with its mood; `said` is the sentence, where it has been prepared."""
    sentence = text[start:end]
    said = said if said and said.text == sentence else Said.of(sentence)
    asked = sentence.rstrip(' \t\r\n"”’)').endswith("?") or _ASKING.match(sentence) is not None
    if asked and _REQUEST.search(sentence) and not _IF.search(said):
        asked = False  # "Could you quote for integrating our shop with our ERP?" asks for work
    told = _TOLD_THEN_ASKED.match(sentence) if asked else None
    first = told.start("asked") if told else 0 if asked else len(sentence)  # of what is asked
    for (at, piece), mood in zip(pieces(sentence[:first]), _moods(said.part(sentence[:first])), strict=True):
        yield Clause(piece, start + at, start + at + len(piece), mood, (start, end))
    for at, piece in pieces(sentence[first:]):
        yield Clause(piece, start + first + at, start + first + at + len(piece), "question", (start, end))


@lru_cache(maxsize=64)  # a sentence is parted for one thing after the other
def _moods(sentence: Said) -> tuple[str, ...]:
    """The moods of the clauses of a sentence."""
    return tuple(mood_of(sentence.part(piece)) for _, piece in pieces(sentence.text))


@lru_cache(maxsize=64)
def pieces(sentence: str) -> tuple[tuple[int, str], ...]:
    """The words of the clauses of a sentence, each behind its place in it."""
    return tuple(_pieces(sentence))


def _pieces(sentence: str) -> Iterator[tuple[int, str]]:
    position = 0
    for cut, following in _cuts(sentence):
        piece = sentence[position:cut]
        stripped = piece.strip().rstrip(".,;:?")  # "Act!" is a name
        if stripped:
            yield position + piece.index(stripped), stripped
        position = following


_ONE_OF_TWO = lazy.pattern(
    r"\b(?:when|once|if|after|until|till|before|unless|where|because) (?:the |our |both |my )?[a-z][\w-]*$"
)
_NEAR_BEFORE = 30  # characters


def _cuts(sentence: str) -> Iterator[tuple[int, int]]:
    """Where the clauses of a sentence end, and the next begin. What stands in brackets that open a clause ends with them:
    in "Xero (formerly MYOB) and Zendesk" the last is not said to be over."""
    closes = 0
    for match in _CLAUSE_END.finditer(sentence):
        if closes and match.end() > closes:
            yield closes - 1, closes
            closes = 0
        if match.group() == " and " and _ONE_OF_TWO.search(
            sentence, max(0, match.start() - _NEAR_BEFORE), match.start()
        ):
            continue  # "when operations and finance have signed"
        yield match.span()
        if match.group().endswith("("):
            closes = sentence.find(")", match.end()) + 1
    if closes:
        yield closes - 1, closes
    yield len(sentence), len(sentence)


def mood_of(said: str | Said) -> str:
    """The mood of a clause by its words: `stated`, `negated`, `past`, `planned`, `out of scope`, `conditional` or
    `hedged`."""
    if (plain := without_double_negation(without_whether(_text_of(said)))) != _text_of(said):
        said = plain  # it is open whether a contract is renewed, and nothing else
    said = Said.of(said) if isinstance(said, str) else said
    for name, cue in _SIFTED_MOODS.near(said):  # most clauses have none
        found = cue.search(said)
        if found and not (found.group().casefold() == "no" and _IN_THE.search(said.text)):
            return name
    return "stated"


def _text_of(said: str | Said) -> str:
    return said if isinstance(said, str) else said.text
