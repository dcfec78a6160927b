"""What German and Dutch sentences tell in their own words of how the work goes today and is to go: what sets a transfer off,
what is typed twice, which cases go another way, where approvals are given, which records stand there twice and who cleans
them, who counts as a customer, and which system is right.

Each is told by two things that stand in one part of a sentence in any order, as German and Dutch put their verbs wherever
they like: something that happens (`sobald der Deal gewonnen ist`, `von Hand`) and what it is done to (`wird der Auftrag
angelegt`). What is denied, asked, over, only wished or somebody else's is none of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.moods_abroad import tells_of_another_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers

LANGUAGES = ("de", "nl")


def _any_case(pattern: str) -> re.Pattern[str]:
    return lazy.pattern(rf"(?<!\w)(?:{pattern})(?!\w)", re.I)


_NO = r"nicht|nichts|kein\w*|nie|niemand|niemals|weder|ohne|niet|niets|geen|nooit|niemand|zonder"
_OVER = (
    r"früher\w*|damals|ehemals|einst|letztes jahr|bis 20(?:[01]\d|2[0-5])|tot 20(?:[01]\d|2[0-5])|tot vorig jaar|war|waren|wurden?|vroeger|voorheen|destijds|"
    r"toen|vorig jaar|was|werd|werden(?= \w+ (?:overgetypt|ingevoerd))|deden|deed"
)
_WISHED = (
    r"soll|sollen|sollte\w*|will|wollen|möchte\w*|würden?|künftig|zukünftig|vermeiden|damit|statt|wenn wir|ab 20\d\d|"
    r"moge?n?|mag|willen|(?-i:wil)|zou|zouden|vermijden|zodat|in plaats|voortaan|straks"
)
_UNKNOWN = r"ob|offen|unklar|ungeklärt|vielleicht|of|onduidelijk|nog open|misschien"

_RECORD = (
    r"(?:\w*auftr[aä]g\w*|\w*bestellung\w*|\w*rechnung\w*|\w*kunden?|kunden\w*|debitor\w*|\w*projekte?s?|\w*vert?rag\w*|\w*verträge\w*|artikel\w*|lieferschein\w*|"
    r"\w*orders?|\w*bestelling(?:en)?|\w*factu\w+|klant\w*|debiteur\w*|\w*contract(?:en)?|project(?:en)?|relatie\w*)"
)
_EVENT = (  # what happens to an offer, an order or a deal
    r"(?:gewonnen\w*|beauftragt|bestätigt|unterschreibt|unterschrieben\w*|unterzeichnet\w*|unterschrift|unterzeichnung|angenommen\w*|freigegeben|freigibt|freigabe|zusagt|zugesagt|"
    r"abgeschlossen|erteilt|auftragserteilung|zuschlag|vertragsabschlu\w+|auftragsbestätigung|bestätigung|bestelleingang|bezahlt|erledigt|angenommenen|aktiv|ausgeliefert|"
    r"status|auf [\"„»“”'‚](?:\w+ ?){1,3}[\"“«”'‘]|"
    r"geaccepteerd|aanvaard|geaccordeerd|op (?-i:[A-ZÀ-Þ])\w+(?= (?:staat|komt|gaat|gezet)\b)|tekent|getekend\w*|ondertekend\w*|ondertekening|handtekening|akkoord|gewonnen|bevestigd|bevestigt|goedgekeurd|vrijgegeven|vrijgave|betaald|geleverd|afgerond|opgeleverd|goed|bevestiging|ontvangst|definitief|op [\"„“”'‘’](?:\w+ ?){1,3}[\"“”'’])"
)
_LEADS_IN = (
    r"(?:wer|wie|keurt|setzt|künftig soll|sobald|sowie|wenn|nachdem|falls|mit|nach|bei|ab|durch|steht|wird|ist|kommt|geht|hat|jede[rsmn]?|alle|"
    r"zodra|als|wanneer|nadat|bij|na|met|vanaf|elke|iedere|staat|wordt|komt|een \w+ die|die|de klant)"
)
_MADE = (  # what then comes of it
    r"(?:angelegt|erzeugt|erstellt|übertragen|übergeben|übernommen|synchronisiert|rüber|automatisch|von selbst|von allein|entsteh(?:t|en)|daraus|überführt|gebucht|ausgelöst|zu (?:erzeugen|erstellen|übertragen|übergeben)|anzulegen|ein\w* (?:\w+ )?(?:auftrag|rechnung|projekt|debitor) (?:in \w+ )?wird|"
    r"in (?:der |die |das |dem |den )?(?-i:[A-Z][\w+]*)[^.;,]{0,20} (?:stehen|sein|landen|auftauchen|erscheinen|ankommen|entstehen)|nach (?-i:[a-z]{0,3}[A-Z]\w+)|ins (?:erp|crm|system)|"
    r"aangemaakt|gemaakt|overgezet|doorgezet|doorgestuurd|automatisch|vanzelf|ontsta(?:at|an)|naar (?-i:[a-z]{0,3}[A-Z]\w+)|door\b|te (?:maken|ontstaan|komen|staan)|(?:zien )?ontstaan|een (?:order|factuur|project) (?:in [^.;,]{2,20} )?worden|dan staat|"
    r"in (?-i:[A-Z]\w+)(?: (?-i:[A-Z]\w+))? (?:staan|komen|verschijnen|staat|komt|terechtkomen))"
)
_SHALL = r"(?:soll|sollen|sollte|muss|müssen|wird|werden|geht|gehen|entsteh(?:t|en)|springt|landet|läuft|moet|moeten|wordt|worden|gaat|gaan|ontstaat|ontstaan|komt|hoort|horen|zou|zouden|ist|sind|dan staat)"
_SETS_OFF = (
    r"(?:(?:auslöser|startschuss|startsignal|anstoß|anstoss|trigger|startsein|aanleiding)\b[^.;?]{0,40}?\b(?:ist|sind|gibt|kommt|is|zijn|geeft|vormt)(?!\w)|"
    r"soll [^.;?]{2,80}? auslösen|den (?:anstoß|anstoss|startschuss) gibt|ausgelöst (?:wird|werden)|(?:wird|werden) [^.;,?]{0,50}\bausgelöst|(?:löst|lösen) [^.;,?]{3,60} aus|(?:het startsein|de aanzet) geeft|wordt [^.;,?]{0,40}\bgetriggerd)"
)
_BECOMES = rf"(?:{_EVENT}\W[^=→]{{0,40}}(?:=|→|->|=>)[^=]{{0,40}}?{_RECORD})"

_ENTERS = (
    r"(?:(?:an|ein|über|nach|auf)?(?:ge)?(?:legt|legen|geb(?:e|en)|gibt|geben|erfass(?:t|e|en)|trag(?:en|e)?|trägt|pfleg(?:t|e|en)|buch(?:t|e|en)|schreib(?:t|e|en)|kopier(?:t|e|en)|tipp(?:t|e|en)|hol(?:t|en))|"
    r"(?:ein|nach|über)(?:zu)?(?:tragen|geben|pflegen|tippen)|eingegeben|eingetragen|nachgetragen|übertragen|überträgt|übertrage|übernommen|übernimmt|erfasst|verbucht|angelegt|abgeschrieben|schreibt|"
    r"in(?:ge)?voer(?:d|t|en)?|ingegeven|ingeven|ingeklopt|inkloppen|ingetikt|intikken|overgezet|overzetten|overgenomen|overnemen|aangemaakt|aanmaken|bijgewerkt|bijwerken|verwerkt|geboekt|boekt|uit|zet|voert|voeren|geeft|geven|neemt|nemen|maakt)"
)
_BY_HAND = r"(?:händisch|manuell|von hand|per hand|handschriftlich|per copy ?(?:&|and|und|-)? ?paste|per copy ?& ?paste|einzeln nach|handmatig|met de hand|manueel|met copy ?-?paste)"
_TWICE = r"(?:doppelt|zweimal|zwei mal|noch ?(?:ein)?mal|nochmals|erneut|wieder|neu|nog een keer|nog eens|dubbel|twee keer|tweemaal|opnieuw|nogmaals|een tweede keer)"
_HAND_WORK = (
    rf"(?:(?:ab|ein|rüber)(?:ge|zu)?tipp(?:t|en|e)?|tipp(?:t|en|e) [^.;?]{{0,70}}?\b(?:ab|ein|rüber|noch ?mal|noch einmal|nochmals|erneut|neu|in (?:die|das|den|unser\w*)? ?(?-i:[A-Z])\w+)|"
    rf"{_BY_HAND} [^.;?]{{0,60}}?(?<!\w){_ENTERS}|{_ENTERS} [^.;?,]{{0,60}}?(?<!\w){_BY_HAND}|"
    rf"{_TWICE} (?:\w+ ){{0,3}}?(?:eingegeben|eingeben|erfasst|erfassen|eingetragen|eintragen|gepflegt|pflegen|getippt|geschrieben|in(?:ge)?voer(?:d|en)?|ingegeven|ingeven|ingeklopt|ingetikt|gedaan)|"
    rf"(?:klopt|kloppen|tikt|tikken|hämmert|hackt|hämmern|hacken) [^.;?,]{{1,30}}? in (?-i:[A-Z])\w+|excel[^.;?]{{0,60}}?(?:inleest|einliest|einspielt|inlaadt)|(?:jemand|iemand) (?:den|die|das|de|het|een) \w+ (?:anlegt|einträgt|aanmaakt|ingeeft)|(?:geben|gibt|geeft|tragen|trägt|kloppen|klopt|tikken|tikt|voeren|voert) [^.;?,]{{0,50}}?(?<!\w){_TWICE} (?:ein|in)|erfasse?n? [^.;?,]{{0,50}}?\b(?:einzeln )?nach|"
    rf"(?:pflegen|pflegt|erfassen|führen|voeren|onderhouden|houden) [^.;?,]{{0,40}}?\bin (?:beiden|zwei|beide|twee) (?:systemen|systeme|programmen|systemen|pakketten)|"
    r"(?:exportier(?:t|en)|exporteert|exporteren) [^.;?]{0,60}?\b(?:csv|excel|liste|lijst|bestand|datei)\b[^.;?]{0,40}?\b(?:liest|lesen|spielt|lädt|importiert|leest|laadt|importeert|zet)|"
    r"(?:knip|kopieer|kopier|kopiëren)\w* (?:en|und) (?:plak|füg|einfüg)\w*|(?:ver)?doppelerfassung|doppelte erfassung|dubbele (?:invoer|ingave)|"
    r"over(?:ge)?(?:typt|typen|tikt|tikken|klopt|kloppen|schrijven)|(?:typ|typt|typen|tikt|tikken|klopt|kloppen|schrijft|schrijven) [^.;?]{0,60}?\b(?:over|opnieuw in)|"
    r"(?:zet (?-i:[A-Z])\w+|(?-i:[A-Z])\w+ zet|zetten (?:we|wij)|(?:we|wij|ik) zetten?|(?:iemand|collega|boekhoudster|binnendienst|kantoor|verkoop) zet|neemt (?-i:[A-Z])\w+|(?:iemand|collega|boekhoudster|binnendienst|kantoor|verkoop) neemt) [^.;?,]{0,50}?\bover)"
)

_ANOTHER_WAY = (
    r"(?:lauf(?:en|t) [^.;?,]{0,40}?\b(?:anders|gesondert|separat|extra|vorbei)|\w* (?:am|an) (?:der|dem|den|\w+)(?: (?-i:[A-Z])\w+)? vorbei|(?:sonder|spezial|extra|ausnahme)f[aä]ll\w*|extrawurst|folg(?:t|en) keinem (?:\w+ )?(?:schema|muster|ablauf)|schwierig (?:ist|sind) (?:die|das|der)|vallen buiten (?:alle|de) (?:regels|boot|norm)|(?:een|ein) geval apart|loopt (?:het|dat) (?:wel eens )?mis|worden nooit|läuft es (?:regelmäßig |oft )?schief|"
    r"ausnahmen?(?= ?:| (?:sind|ist|bilden|machen))|(?:bilden|sind|ist|bleiben) (?:eine |die )?ausnahmen?|sonderkondition\w*|sondervereinbarung\w*|sonderpreis\w*|sonderregel\w*|sonderwünsche|"
    r"bei [^.;?,]{3,40} (?:machen wir es|machen wir das|ist es|ist das|läuft es|läuft das|geht das) (?:ganz |etwas |immer )?anders|gel?t(?:en|e)? (?:eine )?andere\w* (?:\w+)|gilt (?:eine )?andere\w* \w+|"
    r"(?:bleib(?:t|en)|häng(?:t|en)) [^.;?,]{0,25}?\b(?:hängen|fest|liegen|stecken)|häng(?:t|en) (?:sich )?(?:\w+ )?auf|mach(?:t|en) [^.;?,]{0,25}?\b(?:ärger|probleme|schwierigkeiten|theater|kummer)|"
    r"(?:werden|wird) [^.;?,]{0,30}?\b(?:gesondert|separat|extra|anders|außer der reihe) (?:behandelt|abgewickelt|abgerechnet|gebucht|bearbeitet)|(?:fehlt|fehlen) [^.;?]{2,40}?,? (?:wird|werden|bleibt|bleiben|geht|kommt|landet|passiert|lehnt)|"
    r"(?:sind|ist) (?:ganz |immer |etwas )?(?:speziell|besonders)(?=\W*$|,)|bearbeitet der chef selbst|"
    r"(?:gaan|gaat|lopen|loopt) [^.;?,]{0,40}?\b(?:buiten|anders|langs|om het systeem|volgens (?:werkinstructie|een aparte))|uitzondering(?:en)?(?= ?:| (?:zijn|is|vormen))|(?:zijn|is|vormen|blijven) (?:een |de |altijd een )?uitzondering(?:en)?|"
    r"(?:speciale|aparte|afwijkende|bijzondere) (?:afspra\w+|gevallen|voorwaarden|prijzen|regel\w*)|bij [^.;?,]{3,40} (?:doen we|doen wij|gaat|loopt|werkt) (?:we )?(?:het|dat) (?:net |heel |altijd )?anders|geld(?:t|en) (?:een )?andere \w+|"
    r"(?:loopt|lopen) [^.;?,]{0,20}?\bvast|blij(?:ft|ven) [^.;?,]{0,25}?\b(?:hangen|steken|liggen)|ge(?:ven|eft) [^.;?,]{0,20}?\b(?:gedoe|problemen|ellende|narigheid)|"
    r"word(?:t|en) [^.;?,]{0,30}?\b(?:apart|anders|afzonderlijk) (?:behandeld|afgehandeld|verwerkt|gefactureerd)|(?:ontbreekt|ontbreken) [^.;?]{0,30}?,? (?:wordt|blijft|gaat|komt)|(?:buiten|om) (?:het|de) (?:systeem|crm|erp) (?:om|heen))"
)
_APPROVING = (
    r"(?:\w*freigaben?|freigegeben|freigeben|freizugeben|gibt [^.;?]{0,60}?\bfrei|genehmig\w*|abgesegnet|absegnen|segnet|bewillig\w*|\w*rabatte?n?|nachlass|nachlässe|okay|grünes licht|"
    r"goedkeuring\w*|goedgekeurd|goedkeur\w*|keur(?:t|en) [^.;?]{0,60}?\bgoed|akkoord\w*|fiat\w*|\w*korting(?:en)?|groen licht)"
)
_ASKS_LEAVE = r"(?:frei\w*|gibt|geben|genehmig\w*|abgesegnet|absegn\w*|segnet|bewillig\w*|fragt|fragen|schreib\w*|anfrag\w*|lauf\w*|läuft|kommt|kommen|steh\w*|lieg\w*|goed\w*|keur\w*|akkoord|fiat|geeft|geven|vraagt|vragen|stuurt|sturen|gaan|gaat|loopt|lopen|komt|komen|staan|zitten)"
_MEDIUM = (
    r"(?:(?:per|via|in|über|mit|als) (?:ein\w* |een )?(?:e-?mails?|mails?|outlook|whats ?app\w*|teams(?:-?chat)?|slack|chat|signal|sms|telegram|telefon|zettel|excel\w*(?:-?(?:liste|tabelle|lijst))?|app(?:je)?|mailtje)|eine? (?:whats ?app|mail|sms)|een (?:appje|mailtje|whatsapp\w*)|"
    r"auf zuruf|per zuruf|telefonisch|mündlich|im vorbeigehen|auf dem flur|auf papier|umlaufmappe|mondeling|telefonisch|op papier|in de wandelgangen|"
    r"(?:in|über|per|via) (?:ein\w* |een )?(?:\w*-?)?workflow\w*|in (?:einer |der |een |de )?(?:excel|liste|lijst)\w*)"
)

_SAME_ONE = r"(?:\w*kund\w+|firm\w+|häuser\w*|adress\w+|kontakt\w*|lieferant\w*|debitor\w*|\w*dieselbe\w*|derselbe|einträge|datensätze|stammsätze|\w*stamm\w*|klant\w*|bedrij\w+|relatie\w*|\w*fiche\w*|debiteur\w*|adres\w*|dezelfde|records?|namen|bestand\w*|lijst)"
_MANY_TIMES = r"(?:doppelt|dreifach|mehrfach|zweimal|dreimal|viermal|fünfmal|(?:zwei|drei|vier) ?mal|dubbel|twee keer|drie keer|vier keer|(?:twee|drie)maal|meermaals|meerdere (?:keren|malen))"
_STAND = r"(?:steh(?:t|en)|drin\w*|gib?t es|lieg(?:t|en)|haben wir|angelegt|vorhanden|geführt|existier\w+|vorkomm\w*|kommt|kommen|tauch(?:t|en)|sind|ist|in|voor|staan|staat|aangemaakt|zijn|is|hebben we|zit|zitten)"
_DOUBLES = (
    rf"(?:dublett\w+|duplikat\w*|doppelte\w? (?:kunden\w*|einträge|datensätze|debitoren|adressen|kontakte|stammdaten|firmen)|unter (?:zwei|drei|vier|mehreren|verschiedenen) namen|"
    rf"dubbels|dubbele (?:klant\w*|records|relaties|fiches|debiteuren|contact\w*|adressen|namen|bedrijven)|onder (?:twee|drie|vier|meerdere|verschillende) namen|"
    rf"(?:stehen|sind|gibt es|liegen|haben wir|führen wir|zählen wir|staan|zijn|hebben we|zitten|tellen we) [^.;?\d]{{0,30}}\d[\d.]* [^\W\d_]\w+ (?:doppelt|mehrfach|dubbel)|(?:manche|viele|etliche|einige|dieselbe|derselbe|jede[rs]? \w+|sommige|veel|heel wat) [^.;?]{{0,50}}?(?<!\w){_MANY_TIMES})"
)
_CLEANS = (
    r"(?:(?:be)?reinig(?:t|en|ung\w*)|bereinigung|datenbereinigung|stammdatenpflege|auf(?:ge|zu)?räum(?:t|en)|räum(?:t|en|e) [^.;?,]{0,40}?\bauf|werfen [^.;?]{0,50}?\braus|ausgemistet|ausmisten|misten [^.;?,]{0,40}?\baus|dedupli\w+|"
    r"op(?:ge)?scho(?:ond|nen|ning)|scho(?:ont|nen) [^.;?,]{0,40}?\bop|op(?:ge)?kuis\w*|ruim(?:en|t) [^.;?,]{0,40}?\bop|op(?:ge)?ruim(?:d|en)|ontdubbel\w*|halen we [^.;?]{0,40}?\buit|datakwaliteit)"
)
_DATA = r"(?:\w*bereinigung|\w*daten\w*|dublett\w+|duplikat\w*|\w*kunden\w*|adress\w+|kontakt\w*|karteileichen|\w*stamm\w*|einträge|liste|data|klant\w*|\w*gegevens|dubbel\w*|\w*fiche\w*|relatie\w*|bestand|records)"
_AFTERWARDS = (
    r"(?:(?:wenn|sobald) (?:alles|es|das|die schnittstelle|die anbindung|das system|wir) (?:erst |dann |mal )?(?:läuft|steht|live \w+|fertig \w+|produktiv \w+)|nach (?:dem|der) (?:start|go-?live|livegang|umstellung|projekt\w*|einführung|inbetriebnahme|anbindung|produktivstart)|hinterher|danach|später|irgendwann|"
    r"wenn (?:mal |einmal )?zeit ist|im nachgang|anschließend|(?:als|zodra) (?:alles|het(?: koppelen)?|de koppeling|we) (?:eenmaal |straks )?(?:draait|loopt|live \w+|staat|werkt|klaar is)|na (?:de )?(?:livegang|start|go-?live|koppeling|overgang|ingebruikname)|(?:er )?later|achteraf|nadien|ooit)"
)
_UNSCOPED = r"(?:keiner (?:\w+ )?zeit|niemand (?:\w+ )?zeit|irgendwann|wenn (?:mal |einmal )?zeit ist|keine zeit|ooit|als er (?:eens )?tijd is|niemand (?:\w+ )?tijd|geen tijd)"
_BEFORE_IT = _any_case(
    r"(?:vor|voor) (?:dem|der|de|het) (?:start|go-?live|livegang|umstellung|koppeling|projekt\w*|project)|vorab|vooraf|zuerst|eerst"
)

_CUSTOMER = r"[«»\"„“”'‚’]?(?:ein\w* |der |een |de |als |den )?[«»\"„“”'‚’]?(?:kunden?|klant)[«»\"„“”'‚’]?"
_DEFINES = (
    rf"(?:(?:was|wer|wie|wat) {_CUSTOMER} (?:ist|gilt|heißt|heisst|is|heet),|als {_CUSTOMER},? (?:gilt|gelten|zählt|zählen|telt|geldt|tellen|gelden)|unter {_CUSTOMER} (?:versteh\w+|versteht)|versteh(?:t|en) (?:\w+ ){{0,3}}?unter {_CUSTOMER}|"
    rf"onder {_CUSTOMER} (?:verst\w+)|verstaa[nt]\w* (?:\w+ ){{0,3}}?onder {_CUSTOMER}|(?:meint|meinen|bedoelt|bedoelen) (?:\w+ )?(?:mit|met) {_CUSTOMER}|{_CUSTOMER} (?:ist|is) (?:für|bei|voor|bij) (?:uns|ons|den|die|de|das|het)[^.;?]{{0,25}}?,? (?:wer|jede\w?|die firma|wie|elk|ieder\w*|degene)|"
    rf"(?:für|bei|voor|bij|in|im) (?:den |die |das |der |de |het |uns |ons )?\w*[^\W\d](?: \w+)? (?:ist|heißt|heisst|is|heet) (?:es |dat |das )?{_CUSTOMER}(?:,| (?:wer|wie|jede\w?|elk\w*|ieder\w*|die \w+,|der \w+,))|(?:für|voor) (?:den |die |das |de )?\w+ (?:ist|is) (?:es|das|dat) (?:die|der|de|het) [^.;?]{{3,60}},? (?:die|der|das|dat|wie)|"
    rf"(?:heißt|heisst|heet) (?:der|die|de) \w+ {_CUSTOMER})"
)
_EACH_OTHERWISE = r"(?:gehen (?:die )?(?:meinungen|ansichten) (?:weit )?auseinander|verschillen [^.;?]{0,30}?van mening|lopen de meningen uiteen)|(?:jede[rs]?|alle|iedereen|elke|elk|ieder) (?:\w+ )?[^.;?]{0,40}?\b(?:anders|etwas anderes|was anderes|iets anders|andere\w*)"
_SIDES = _any_case(
    r"vertrieb|verkauf|buchhaltung|service|kundendienst|lager|finanz\w*|einkauf|innendienst|außendienst|aussendienst|technik|"
    r"verkoop|boekhouding|magazijn|inkoop|binnendienst|buitendienst|klantendienst|administratie"
)
_RULES = (
    r"(?:führend\w*|(?-i:führt)(?=,|\W*$| und)|maßgeblich|maßgebend|massgebend|gewinnt|hat (?:immer |stets |im zweifel |da )?(?-i:[A-Z])\w+(?: [A-Z0-9]\w*)? (?:immer |stets )?recht|heeft (?:altijd )?(?-i:[A-Z])\w+ (?:altijd )?gelijk|(?:daten)?hoheit|gilt,? was in|(?:nur|ausschließlich|immer|alleen|enkel|uitsluitend) in (?:der |die |dem )?(?-i:[A-Z])\w+(?: \w+)? (?:gepflegt|geändert|angelegt|geführt|beheerd|aangepast|gewijzigd|bijgehouden)|"
    r"(?:weichen|abweich\w*|unterscheiden sich|widersprechen|widerspr[uü]ch\w*|differenz\w*)(?!\w)[^.;?]{0,90}?(?<!\w)(?:gilt|gelten|zählt|zählen|sticht)|(?:verschil\w*|afwijk\w*|afwijkt|tegenspr\w*)(?!\w)[^.;?]{0,90}?(?<!\w)(?:geldt|gelden|telt)|"
    r"leidend|bron (?:voor|van)|(?:is (?:[\w ]+ )?de|ist (?:[\w ]+ )?die) (?:bron|quelle)|wint|(?:de )?waarheid (?:zit|staat)|(?:die )?wahrheit (?:steht|liegt))"
)
_LAW = r"(?:dsgvo|avg|gdpr|bsn\w*|gobd|datenschutz\w*|patientendaten|gesundheitsdaten|persoonsgegevens|personenbezogene\w*)"
_DEMANDED = r"(?:darf|dürfen|muss|müssen|vorgabe\w*|verpflicht\w*|pflicht|zwingend|mag|mogen|moet|moeten|eis|verplicht\w*|wettelijk\w*)"


_UNTOUCHED = lazy.pattern(
    r"(?<!\w)(?:ohne (?:unser |weiteres )?zutun|ohne dass [^,.;]* muss|zonder (?:tussenkomst|omkijken|handwerk))(?!\w)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Telling:
    """How a part of a sentence tells of a key: all of some words in any order, and none of others."""

    key: str
    all_of: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None = None

    def by(self, words: str) -> bool:
        words = _UNTOUCHED.sub("", words)
        return all(one.search(words) for one in self.all_of) and not (self.unless and self.unless.search(words))


def _telling(key: str, *all_of: str, unless: str = "") -> _Telling:
    return _Telling(key, tuple(map(_any_case, all_of)), _any_case(unless) if unless else None)


_TO_YOU = r"(?-i:Sie|Ihr\w*|Ihnen)|u|uw|jullie"
_NO_TRIGGER = rf"{_NO}|{_OVER}|{_TO_YOU}|{_UNKNOWN}|händisch|von hand|handmatig|aufräum\w*|räum\w*|opruim\w*|ruimen"
_ANOTHERS = r"(?:unser\w{0,2}|onze|ons|mein\w{0,2}|mijn) (?:\w+ )?(?:händler|lieferant\w*|steuerberater\w*|kunden?|nachbar\w*|dealer\w*|leverancier\w*|accountant|klant\w*|buurman)"
_NOT_NOW = rf"{_NO}|{_OVER}|{_WISHED}|{_ANOTHERS}|automatisch"
_TELLINGS = (
    _telling("triggers", _SETS_OFF, unless=rf"{_NO_TRIGGER}|wer|wie"),
    _telling("triggers", _BECOMES, unless=_TO_YOU),
    _telling("triggers", rf"{_LEADS_IN}\W[^.;?]{{0,80}}?(?<!\w){_EVENT}", _MADE, _SHALL, _RECORD, unless=_NO_TRIGGER),
    _telling(
        "triggers",
        rf"{_LEADS_IN}\W[^.;?]{{0,80}}?(?<!\w){_EVENT}",
        r"(?:geht|kommt|gaat|komt) [^.;?,]{0,30}?\b(?:rüber|weiter|door|over|nach (?-i:[A-Z])\w+|naar (?-i:[A-Z])\w+)",
        unless=_NO_TRIGGER,
    ),
    _telling(  # "Aus einer gewonnenen Verkaufschance soll in Abacus ein Auftrag entstehen", "De betaling van een order maakt de factuur aan"
        "triggers",
        r"(?:aus|uit) (?:jede[rm]?|eine[rm]?|de[rm]|einem|een|elke) (?:gewonnene[nr]?|angenommene[nr]?|unterschriebene[nr]?|bezahlte[nr]?|gewonnen|goedgekeurde?|getekende?|betaalde?) [^.;,]{3,50}? (?:soll|sollen|muss|wird|entsteht|moet|moeten|wordt|ontstaat)(?!\w)[^.;]{0,60}?"
        r"|(?:zahlung|bezahlung|unterschrift|freigabe|annahme|betaling|ondertekening|goedkeuring) (?:der|des|einer|eines|van (?:de|het|een)) [^.;,]{3,40}? (?:erzeugt|erstellt|löst|legt|maakt|genereert|start)",
        _RECORD,
        unless=_NO_TRIGGER,
    ),
    _telling("manual_handoffs", _HAND_WORK, unless=rf"{_NOT_NOW}|koppeling|schnittstelle"),
    _telling(
        "exceptions_known",
        _ANOTHER_WAY,
        unless=rf"(?:gibt es )?keine ausnahme\w*|ohne ausnahme|geen uitzondering\w*|uitzonderingen zijn er niet|zonder uitzondering|{_OVER}|als die anderen|dan anderen|freigab\w*|frei|genehmig\w*|goedkeur\w*|goedgekeurd|keur(?:t|en)|(?:soll|sollen) \w+ anders",
    ),
    _telling(
        "approvals_live_in",
        _APPROVING,
        _ASKS_LEAVE,
        _MEDIUM,
        unless=rf"{_NO}|{_OVER}|künftig|soll|sollen|moeten|rechnungen|facturen|bitte|graag|angebote? (?:bitte|per)",
    ),
    _telling(
        "approvals_live_in",
        r"(?:schreibt|fragt|stuurt|vraagt|ruft)",
        _MEDIUM,
        r"(?:daumen|duim|ok|okay|prozent|procent|rabatt\w*|korting\w*|antwortet|antwoordt)",
        unless=rf"{_NO}|{_OVER}|künftig|kunden?",
    ),
    _telling(
        "duplicates_known",
        _DOUBLES,
        unless=rf"{_NO}|{_OVER}|\w*bereinig\w*|weg|opgekuist|opgeschoond|erfahrung|ervaring|bestell\w*|liefer\w*|lever\w*|besuch\w*|werfen|halen|eingegeben|ingevoerd|erfasst",
    ),
    _telling(
        "duplicates_known",
        _SAME_ONE,
        _MANY_TIMES,
        _STAND,
        unless=rf"{_NO}|{_OVER}|\w*bereinig\w*|bestell\w*|liefer\w*|lever\w*|besuch\w*|eingegeben|ingevoerd|erfasst|erfassen|woche|week|jahr|jaar|monat|maand|systemen",
    ),
    _telling("data_cleanup", _CLEANS, _DATA, unless=rf"{_TO_YOU}|lager|magazijn|büros|kantoren"),
    _telling("customer_definition", _DEFINES, unless=_EACH_OTHERWISE),
    _telling("compliance", _LAW, _DEMANDED),
)
_RIGHT = _telling("authority", _RULES, unless=rf"{_UNKNOWN}|markt\w*|welche\w*|welk|einführ\w*|ein")
_NAMES_ONE = lazy.pattern(r"(?<!^)(?<![-•*:] )[A-Z]\w+")
_YOU = _any_case(rf"{_TO_YOU}|lager|magazijn")
_DATA_ABOVE = _any_case(_DATA)
_CLEANING, _LATER, _NO_TIME = _any_case(_CLEANS), _any_case(_AFTERWARDS), _any_case(_UNSCOPED)
_THAT = _any_case(r"das|dies|die|aufgeräumt|bereinigt|opschonen|opruimen|opgeschoond|dat")
_DEFINITION = _any_case(_DEFINES)
_OTHERWISE = _any_case(_EACH_OTHERWISE)
_ABOUT_CUSTOMER = _any_case(rf"{_CUSTOMER}")
_MEANS = _any_case(r"begriff|wer|was|wie|wat|versteht|verstaat|meinungen|meinung|mening|meningen")
_IN_A_HEAD = _any_case(
    r"(?:weiß|weiss|kennt) (?:ausschließlich|einzig) \w+|op gevoel|nach gefühl|(?:im|in seinem|in ihrem) kopf|(?:weiß|weiss|kennt) (?:nur|allein) \w+|nirgends|nirgendwo|in (?:het|zijn|haar) hoofd|weet alleen \w+|kent alleen \w+|nergens"
)
_BESIDE_MAIL = _any_case(_MEDIUM)
_KEPT = _any_case(r"\w*workflows?|\w*excel\S*|liste|lijst|umlaufmappe")  # where an approval can be found again
_PARTS = lazy.pattern(
    # "Was uns plagt: Der Innendienst tippt …"
    r":\s+(?=(?:der|die|das|dem|den|ein\w{0,2}|unser\w{0,2}|wir|sie|er|es|jede\w?|de|het|een|onze|ons|we|wij|zij|ze|hij|elke?|iedere?)\s)|;\s+|[,–—-]\s+(?=(?:aber|jedoch|doch|maar|echter)\b)",
    re.I,
)
_SIGNAL, _TRAP = "signal", "trap"


def told_de_nl(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Enters the texts that the German and Dutch sentences of a brief tell, and the signals and traps they show."""
    above = ""
    sides: set[str] = set()
    for passage in body.passages:
        if body.language_at(passage.start) not in LANGUAGES:
            continue
        words = body.text[passage.start : passage.end]
        told_before, above = above, words
        if passage.heading.mood or words.rstrip().endswith("?") or tells_of_another_abroad(words):
            continue
        told = {passage.fact.key: words} if passage.fact else dict(_told(words, told_before))
        for key, part in told.items() if not passage.fact else ():
            start = body.text.index(part, passage.start)
            clause = Clause(part, start, start + len(part), "stated", (passage.start, passage.end))
            registers.put(key, " ".join(part.split()), clause)
        for kind, number in _shown(words, told):
            signals = playbook.signals if kind == _SIGNAL else playbook.traps
            registers.show(signals[number - 1], passage, body.said(passage))
        if _OTHERWISE.search(words) and _ABOUT_CUSTOMER.search(words) and _MEANS.search(words):
            registers.show(playbook.signals[0], passage, body.said(passage))
        if _DEFINITION.search(words):
            sides |= {side.group().casefold() for side in _SIDES.finditer(words)}
            if len(sides) > 1 or (_OTHERWISE.search(words) and _ABOUT_CUSTOMER.search(words)):
                registers.show(playbook.signals[0], passage, body.said(passage))


def _told(words: str, above: str) -> Iterator[tuple[str, str]]:
    """(key, part of the sentence) of what a sentence tells; of each key the first."""
    for part in reversed([one.strip(" .\n\t*•-") for one in _PARTS.split(words)]):
        yield from ((telling.key, part) for telling in _TELLINGS if telling.by(part))
        if _RIGHT.by(part) and _NAMES_ONE.search(part):
            yield _RIGHT.key, part
        said_of_data = _THAT.search(part) and (_LATER.search(part) or _DATA_ABOVE.search(above))
        if _CLEANING.search(part) and said_of_data and not _YOU.search(part):
            yield "data_cleanup", part


def _shown(words: str, told: dict[str, str]) -> Iterator[tuple[str, int]]:
    """(signal or trap, its number) of what a sentence shows."""
    cleaned = told.get("data_cleanup", "")
    if cleaned and _LATER.search(cleaned) and not _BEFORE_IT.search(cleaned):
        yield _SIGNAL, 2
        if _NO_TIME.search(words):
            yield _TRAP, 2
    approved = told.get("approvals_live_in", "")
    if _BESIDE_MAIL.search(approved) and not _KEPT.search(approved):
        yield _SIGNAL, 4
    if "exceptions_known" in told and _IN_A_HEAD.search(words):
        yield _TRAP, 3
