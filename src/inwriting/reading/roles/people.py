"""People in a brief: who has which role, where the text says so. Being named is not having a role.

a title       "our CFO, Helen Marsh", "Helen Marsh (CFO)", "Helen Marsh is our CFO"
a department  only where the words join it to the name: "finance is Priya Shah", "Priya Shah (finance)"
a signature   "Sam Lee / Head of Procurement": the writer's own title
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inwriting.playbook.once import once
from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS
from inwriting.reading.text.forenames import FORENAMES
from inwriting.reading.text.patterns import Said, Sifted, Words, in_any_case, small_of
from inwriting.reading.text.signature import closing as closing_line
from inwriting.reading.told.prose import PAST

WORD = rf"[{CAPITALS}][\w'’-]{{1,30}}"
NAME = rf"(?!(?:C[EFIOT]O|CISO|MD|VP|GM) )(?:(?:[A-Z]\. ?){{1,3}}{WORD}|{WORD}(?: (?:van|von|de|der|den|di|da|del|la|le|el|al|bin|ter|O['’])){{0,2}}(?: [A-Z]\.)?(?: {WORD}){{1,2}}(?: (?:bin|binti|ibn) {WORD})?)"
_SURNAME = rf"(?:(?<=Herr )|(?<=Herrn )|(?<=Frau )|(?<=Dr\. )|(?<=Mme )|(?<=Mr )|(?<=Mrs )|(?<=Ms )|(?<=Mr\. )|(?<=Mrs\. ))(?!(?:Dr|Prof|Ing)\b){WORD}"
ADDRESS = lazy.pattern(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
TITLE_OF = r"(?:(?:(?:(?:[Vv]ery|[Rr]ight|Rt|[Mm]ost) )?(?:Revd?|Reverend)|Hon|Cllr|Canon|Dame|Sir|M(?=\.)|Mr|Mrs|Ms|Miss|Dr|Dra|Prof|Herrn?|Frau|Mme|Maître|Me|Sr|Sra|Lic|Ing|Mag|Dhr|dhr|Mevr|mevr|Mevrouw|mevrouw|Meneer|meneer|Mw|mw|Hr|Eng|Adv|Dipl|[Dd]on|[Dd]oña|Capt|Captain|Cdr|Col(?=\.)|Colonel|RA|RAin|StB|Advokat|Advocate|CA|Engr|Dkfm|DI(?= [A-ZÀ-Þ])|Vorstandsdirektor(?:in)?|Kommerzialrat|KommR|[Dd]rs|[Ii]r|C\.P|Alderman|Commodore|Bishop|Pastor|Chief(?! \w+ Officer| of )|Director(?= [A-ZÀ-Þ]\w+ [A-ZÀ-Þ])(?! (?:General|Finance|Financial|Operations|Sales|IT)\b)|Khun|Shri|Smt|Sri|Encik|Puan|Cik|Tuan|Datuk|Dato['’]|Tan Sri|Atty|Attorney|Datin|Hajjah|Haji|Bapak|Ibu|Pak|Sheikh|Shaikh|Ustaz|Pan|Pani|[Aa]vv|[Dd]ott|[Dd]ott\.ssa|[Rr]ag|[Gg]eom|[Ii]ng|[Ss]ig|[Ss]ig\.ra|dr|mag|prof|mr|mrs|ms|D(?=\.(?:[ªº]| [A-ZÀ-Þ]\w+ [A-ZÀ-Þ])))\.?[ºª]? ){0,2}"
NAME_ALONE = lazy.pattern(rf"{TITLE_OF}{NAME}")
_BEHIND = lazy.pattern(
    rf"(?: (?:contact|lead|owner|person|side|review|approval)(?= (?:is|for|will))| im Haus| intern)?(?P<joined>(?: is|['’]s| are| will be|:) (?:our|the|my) (?:[\w’'-]+ ){{0,2}}[\w’'-]+,|,| (?:ist|est|es|is|é) (?:die|der|le|la|el|de|het|mi|mon|ma|mijn|meu|minha|unsere?r?|notre|nuestr[oa]) [\w’'-]+,?| (?:ist|est|es|is|é)(?: (?:jetzt|nun|maintenant|désormais|ahora|nu|agora))?(?: (?:a|o|la|el|le|der|die|de))?|,? c['’]est| (?:is|are)(?: now)?(?: handled by| done by| run by| led by| represented by)?:?| will be|,? (?:please |you (?:can |may |should |must )?|kindly )?(?:write to|address|contact|ask|speak to|talk to|reach out to|it is|it['’]s|that is|that['’]s|goes to)|(?: matters| questions| topics| issues)? (?:please )?(?:to|go to|goes to|goes through|go through|runs through|lies with|is with|sits with|is in the hands of)|,? (?:wenden [Ss]ie sich )?(?:bitte )?an| (?:gaat|spricht|habla|fala)|\)?\s?[–—-]|:)?\s?(?P<in>\()?\s?(?:(?:that['’]s|that is|it['’]s|namely) )?{TITLE_OF}"
    rf"(?P<name>{NAME}|{_SURNAME}|{WORD}(?=,? ?[(<][\w.+'-]{{1,60}}@))(?!\w)"
)
_BEFORE = lazy.pattern(
    rf"(?<![^\W\d_]){TITLE_OF}(?P<name>{NAME}|{WORD}(?=,? ?[(<][\w.+'-]{{1,60}}@))(?P<address>,?\s?[(<]?[^()<>\s,]{{1,60}}@[^()<>\s,]{{3,60}}[)>]?)?"
    r"(?P<joined>(?:, (?:who |our |the |a )?[^,;.]{3,50},|,)? (?:who )?(?:is|acts as|works as|is (?:our |the |my )?[^,;.()]{2,40} and(?: also)?(?= (?:our|the) )|has been|will be|serves as|has (?:kindly )?(?:agreed|offered|volunteered) to (?:be|act as)|has taken (?:it )?on as|(?:was|is|has been) (?:named|appointed)(?: as)?)(?: also)?|, (?:our|the) [^,;.]{2,40},(?: who)?|, (?:our|the) [^,;.]{2,40} and(?: also)?(?= (?:our|the) )|,|\s?\((?:[^()@;]{3,50}, |(?:who |she |he )?is (?:our |the )?[^,;.()]{2,40} and(?: also)?(?= (?:our|the) ))?|\s[–—-]|(?: (?:at|in|from) (?:the )?[\w ]{3,20}?)?,? (?:who )?(?:runs|keeps|heads|leads|looks after|handles|owns|does|is in charge of|takes care of|represents)(?= )|,? (?:who )?(?:signs(?: off)?|approves|decides|speaks|answers|replies|responds|stands|is responsible|is (?:the )?officer[- ]in[- ]charge|is in charge|is acting head)(?: it)? (?:for|of)(?: (?:the |our )?[a-z-]+(?: [a-z-]+)? (?:and|&))?|,? (?:she|he)(?: is|['’]s)(?= (?:our|the|your) )|,? (?:she|he) is|,? (?:is |will be )?(?:the |our |my |your )?(?:\w+ )?(?:contact|go-to|person|man|woman)(?: person)? (?:for|in|on)|\sfor|(?=,? $))"
    r"\s?(?:(?:our|your|the|as|acting|group|new) )*$"
)
NO_NAME = lazy.pattern(
    r"(?:Agreed|Noted|Closed|Done|Yes|WAS|IS|NOT|NOW|Was|Is|Not|Now|The|Our|Messrs|We|They|It|This|That|These|In|On|At|By|For|And|Please|Thanks|Dear|Hello|Hi|All|Each|Every|No|If|When|"
    r"Sales|Finance|Support|Operations|Security|Legal|Procurement|Purchasing|Marketing|Head|Director|Chief|Group|"
    r"Manager|Officer|Corporate|Services|Business|Deputy|Managing|Vice|Senior|Commercial|Financial|Technical|Information|Contracts|Accounts|Assistant|Executive|General|Regional|National|Persons?|People|Contacts?|Roles?|Names?|Who|Board|Trustee|Management|"
    r"Banco|Banque|Banca|Service|Servicio|Serviço|Departamento|Département|Gabinete|Grupo|Groupe|United|New|North|South|East|West|Great|Project|Team|Data|System|Customer|Regards|Best|Kind)\b"
)
_OF_A_HOUSE = lazy.pattern(r"\bMessrs\.? [^,;.]*$")  # "Messrs Tan & Lim, our solicitors", are a firm
_ALSO_FOR = lazy.pattern(r" (?:for|of) [\w -]+ (?:and|&)$")  # "signs for data protection and security"
_OF_DEPARTMENT = lazy.pattern(rf"(?<![^\W\d_]){TITLE_OF}(?P<name>{NAME}) (?:in|from) (?:our |the )?$")
_ANSWERS = lazy.pattern(  # what somebody of a department does who speaks for it: "Ms Lund in Legal looks after it"
    r"(?: (?:team|department|dept\.?))?,? (?:who )?(?:is (?:the |our |your )?(?:one|person|contact|man|woman|in charge|responsible)\b|looks? after|(?:can |will )?answers?\b|handles?|deals? with|takes? care of|sees? to|signs?(?: off)?\b|decides?|approves?|has the (?:last|final) (?:say|word))(?! (?:at|for) (?:our|the|their) (?:bank|parent|supplier|customer))",
    re.I,
)
_AT_A_PLACE = lazy.pattern(
    r"^ (?:at|in|from) (?:the )?[\w ]{3,20}?(?=,? (?:runs|keeps|heads|leads|looks|handles|owns|does|is in|takes|represents)\b)"
)
_CONTACT = lazy.pattern(r"\s(?:contact|lead|owner|person|representative|head)\b")
_JOINS = (
    "to",
    "go",
    "matters",
    "questions",
    "topics",
    "issues",
    "is",
    "will",
    ":",
    "please",
    "write",
    "contact",
    "ask",
    "speak",
    "talk",
    "reach",
    "it",
    "that",
    "goes",
    "ist",
    "est",
    "es",
    "é",
    "c'est",
    "c’est",
    "an",
    "gaat",
    "spricht",
    "habla",
    "fala",
    "wenden",
    "bitte",
)
_OWN = lazy.pattern(r"['’]s$")
_NOBODY_NAMED = lazy.pattern(
    r"(?:outsourced|external|internal|in-?house|vacant|shared|none|various|open|yes|everyone|nobody|start|unknown|tb[acd])\b",
    re.I,
)
_SELF = lazy.pattern(
    r"(?:the undersigned|undersigned|yours truly|the writer(?: of this(?: \w+)?)?(?=\W*$)|(?:the )?sender(?: of this(?: \w+)?)?(?=\W*$)|der unterzeichner|die unterzeichnende|le soussigné|la soussignée|(?:el|la) (?:abajo )?firmante|ondergetekende|[oa] (?:abaixo )?assinad[oa]|me(?!\.? (?-i:[A-Z]))|myself|ikzelf|ik zelf|dat ben ik(?: zelf)?|doe ik(?: zelf)?|ich (?:selbst|selber|persönlich)|(?:das )?(?:bin|mache) ich(?: selbst| selber)?|meine wenigkeit|(?:c['’]est )?moi(?:-même)?|yo mism[oa]|soy yo|(?:ich|ik|yo|eu)(?=\W*$|,? \()|(?:un[ao]? )?servidor[a]?(?=\W*(?:$|[,(]))|eu (?:mesm[oa]|própri[oa])|sou eu|that['’]?s me|i am|i do|i(?! (?!do\b|am\b|will\b|look\b|handle\b|run\b)\w))\b(?! and)",
    re.I,
)
_TWO_NAMES = lazy.pattern(
    r"(?:not |formerly |until then |before )?(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.? |[^\W\d_a-z][\w'’-]+ )[^\W\d_a-z][\w'’-]+\b"
)
_RANK = lazy.pattern(r"\b(?:manager|head|director|lead|leader|officer|buyer|chief|president|vp|partner)\b", re.I)
_LEFT = lazy.pattern(
    r"\W*(?:(?:who|she|he) )?(?:(?:has|is|was|had) )?(?:now |since |meanwhile )?(?:left|leaving|gone|retired|retires|no longer|not any ?more|formerly|former|until(?! further)|till|resigned|dismissed|departed|moved on|replaced by|to be replaced|deceased|before)\b",
    re.I,
)
_NOT_NOW = lazy.pattern(  # "was Deon Smit, now Farai Moyo", "not Dale anymore, Carol Lindqvist"
    r"^(?:was|formerly|previously|not|no longer|used to be) (?-i:[A-Z])[\w.' -]{1,40}?(?: any ?more| as before)?[,;] (?:now |but |it is |it['’]s |since \w+ )*(?=(?-i:[A-Z]))",
    re.I,
)
_I_THINK = lazy.pattern(
    r"^(?:(?:i|we) (?:think|guess|believe|suppose|reckon|assume)(?: it['’]s| it is| it will be)?|probably|perhaps|maybe|possibly|most likely|presumably),? ",
    re.I,
)
_CLOSING = lazy.pattern(
    r"\s*(?:--|(?:(?:with )?(?:kind|best|warm|many|kindest|warmest) )?(?:regards|wishes|thanks)|(?:(?:many )?thanks|thank you)(?: very much)?,? (?:(?:&|and) )?(?:(?:kind|best|warm) )?(?:regards|wishes)|(?:with )?(?:kind|best) (?:regards|wishes) (?:from|to) .{1,25}|thank you|cheers|sincerely|yours .{1,20}|best|thx|br|rgds)\s*[,.!]?\s*",
    re.I,
)


_HAS_GONE = lazy.pattern(
    r"[,\s(]*(?:who )?(?:has |have |had |is )?(?:since )?(?:left|retired|resigned|departed|gone|leaving|moved on|no longer)\b",
    re.I,
)  # who is not there any more has no role


# "the finance director will be Moira Unwin, from April"; "Mr Probert of Probert & Lyle"
_FROM_THEN = lazy.pattern(r"\s*,? (?:from|as of|starting|once|when)\b", re.I)
_IS_TO_BE = lazy.pattern(r"\bwill be (?:\w+ )?$", re.I)
_OF_OTHERS = lazy.pattern(  # "handles procurement for our parent company"
    r"[^,;.]{0,20}?\b(?:for|at|of|with) (?:our|the|their|an?) (?:[\w-]+ )?(?:parent|holding|suppliers?|vendors?|customers?|clients?|partners?|agency|integrators?|resellers?|banks?|auditors?|competitors?|sister|landlord)\b",
    re.I,
)
COMPANY = lazy.pattern(
    r"\b(?:Ltd|Limited|GmbH|AG|Inc|LLC|LLP|PLC|plc|B\.?V|N\.?V|S\.?A|S\.?L|SARL|SpA|Srl|Oy|AB|ApS|Pty|Kft|Sp\. z o\.o|s\.r\.o|ASA?|Oyj|OÜ|UAB|Ltda|Lda|EIRL|BVBA|CVBA|VOF|Zrt|Nyrt|d\.o\.o|EOOD|Sdn Bhd|Bhd|Pvt|Pte|K\.K|eG)\b\.?$|"
    r" (?:Group|Holdings?|Industries|Logistics|Transport|Nurseries|Foods|Farms|Consulting|Properties|Builders|Hotels|Foundation|Partners|Associates|Brothers|Bros|Solutions|Services|Systems|Technologies|Consultants|Advisors|Ventures|Council|University|Trust|Hospitals?|College|Museum|Theatres?|Authority|Ministry|Association|Society|Co-?operative|Brewery|Railways?|Institute|Agency|Charity|Committee|Laborator(?:y|ies)|Shipyards?|Distillery|Winery|Company|Corp|Corporation|A/S|SE|SAS|KG|Oyj)$"
)  # of a company
_OF_A_FIRM = lazy.pattern(r"\s*,? (?:of|from|at) [A-Z][\w'’]+ (?:& |and )?(?:[A-Z][\w'’]+|Co)\b")
_IS_ME = lazy.pattern(  # "Operations is me", "for operations they can talk to me"
    r" (?:is|are|sits?|lands?) (?:on|with) (?:my desk|me)\b|(?: (?:contact|person|side|lead|part|desk))?(?: (?:is|are)|,? (?:it is|it['’]s|that is|that['’]s|that would be|this is)) (?:me(?! and\b)|myself|my (?:own )?(?:job|business|part|department|responsibility|area|patch))\b|"
    r"(?: (?:matters|questions|side|things|topics))?,? (?:(?:they|you|people|everyone|everybody|it|please) )?(?:(?:can|should|may|must|always|please) )*"
    r"(?:talk|speak|write|turn|come|comes|go|goes|ask|contact)(?: to| with)? me\b",
    re.I,
)
_I_AM = lazy.pattern(  # "I am your finance contact", "I'm Carla Whitcomb, VP of Operations"
    rf"\bI(?: am|['’]m|(?: am)? writ(?:e|ing) as)(?: also)?(?: the| our)?(?: project)? $|\bMe \($|\b(?:[Pp]ut|[Ll]ist|[Nn]ote|[Ee]nter|[Nn]ame|[Cc]ount) me (?:down )?(?:as|for) (?:the |your |our )?$|"
    rf"\b(?:I(?: am|['’]m)|[Mm]y name is|(?<!of )(?<!for )(?<!behind )[Tt]his is) {NAME}, (?:the |our )?$"
)
_AS_I = lazy.pattern(r"\b(?:as|being) (?:the |our |your )?$", re.I)
_STORY = lazy.pattern(
    r"\W*As (?:an?|the) \w"
)  # "As the bookkeeper I want accounts to be the same in both" is a user's story
_STORY_GOES_ON = lazy.pattern(r",? I (?:want|can|see|get)\b(?! (?:you|your|to know)\b)")
_I_BEHIND = lazy.pattern(
    r"(?: (?:of|at|for) [^.;,()]{2,60})?(?: ?\([^()]{2,80}\))?,? (?:I|my)\b"
)  # "As head of information security I only ask …"
_OWN_PART = lazy.pattern(
    r"\b(?:I ?(?:look after|run|head|lead|manage|own|cover|am (?:the )?(?:one )?responsible for|['’]m (?:the one )?responsible for|am in charge of|['’]m in charge of|handle|answer for|speak for|represent|sign(?: off)? (?:for|on)|decide (?:for|on)|approve for|take care of)|(?:me|myself) for|"
    r"I(?: am|['’]m) the (?:one|person|contact) (?:(?:to (?:ask|talk to|speak to|write to|contact)|who \w+) )?(?:for|on|about|in)) (?:the |our )?$",
    re.I,
)


_FIRM = r"(?:LLP|LLC|Ltd|Limited|Inc|Corp|GmbH|Pty|PLC|Solicitors|Partners|Associates|Group|Consulting|Advis(?:ors|ory)|Services)"


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles and departments of each role of a playbook, as patterns."""

    any_of: Words
    titles: dict[str, re.Pattern[str]]
    departments: dict[str, re.Pattern[str]]
    roles: Sifted[str]  # whose titles or departments a text may have

    @staticmethod
    def of(facts: Sequence[Fact]) -> Titles:
        def pattern(words: Sequence[str]) -> str:
            return rf"(?<![\w@.-])(?:{'|'.join(words)})(?![\w@-])(?! {_FIRM}\b)"  # "Aldous Legal LLP"

        words_of = {fact.key: (*fact.titles, *fact.departments) for fact in facts}
        every = [word for words in words_of.values() for word in words]
        return Titles(
            in_any_case(pattern(every or ["(?!)"])),
            {fact.key: lazy.pattern(pattern(fact.titles), re.I) for fact in facts if fact.titles},
            {fact.key: lazy.pattern(pattern(fact.departments), re.I) for fact in facts if fact.departments},
            Sifted([fact.key for fact in facts], lambda key: in_any_case(pattern(words_of[key] or ["(?!)"])).needed),
        )

    def named(self, said: Said, author: str) -> Iterator[tuple[str, str]]:
        """(key, address or name) of each person whom a clause gives a role; "I" is the mail's author."""
        if not self.any_of.is_in(said):
            return
        text = said.text
        near = self.roles.near(said)
        for key, title in self.titles.items():
            for match in title.finditer(text) if key in near else ():
                before = text[: match.start()]
                if _FORMER.search(before):
                    continue
                story = _STORY.match(text) and _STORY_GOES_ON.match(text, match.end())
                as_one = not story and _AS_I.search(before) and _I_BEHIND.match(text, match.end())
                if author and (_I_AM.search(before) or as_one):
                    yield key, _own_address(text, match.end()) or author.lower()
                elif (person := _beside(text, match, strict=False)) and not (
                    is_company(person, author) or COMPANY.search(person) or POST_ABROAD.search(person)
                ):  # "COO, Norrfrakt AB", "Leitung Einkauf / Head of Procurement"
                    yield key, person
        for key, department in self.departments.items():
            for match in department.finditer(text) if key in near else ():
                before, contact = text[: match.start()], _CONTACT_OF.match(text, match.end())
                if author and contact and _I_AM.search(before):  # "I'm the finance contact, ann@acme.example"
                    yield key, _own_address(text, contact.end()) or author.lower()
                elif author and (_OWN_PART.search(before) or _IS_ME.match(text, match.end())):
                    yield key, author.lower()
                elif person := _beside(text, match, strict=True):
                    yield key, person
                elif (
                    (one := _OF_DEPARTMENT.search(before))
                    and _ANSWERS.match(text, match.end())
                    and not NO_NAME.match(one["name"])
                ):
                    yield key, one["name"]

    def about(self, said: Said) -> Iterator[str]:
        """The keys of the roles of which a sentence has a title or a department."""
        near = self.roles.near(said)
        for told in (self.titles, self.departments):
            yield from (key for key, pattern in told.items() if key in near and pattern.search(said.text))

    def in_apposition(self, key: str, sentence: str) -> bool:
        """Whether a sentence gives a title only by the way, beside what it says of the person: "Ann Lee, our COO, sponsors the
        work"."""
        told = _BY_THE_WAY.search(sentence)
        return told is not None and self.titles[key].search(told["title"]) is not None

    def holds_by_the_way(self, key: str, person: str, sentence: str) -> bool:
        """Whether a sentence gives a person a title in an apposition, which holds whatever else may come to pass: "If it fails, Ann
        Lee, our COO, is told"."""
        told = re.search(rf"{re.escape(person)}{_APPOSED}", sentence)
        return told is not None and self.titles[key].fullmatch(told["title"]) is not None

    def signed(self, text: str, author: str) -> Iterator[tuple[str, str, int, int]]:
        """(key, the writer's address or name, start and end of the title) where the signature gives a title."""
        lines = [(match.start(), match.group()) for match in re.finditer(r"[^\n]+", text)]
        told = [line for _, line in lines]
        closings = [i for i, line in enumerate(told) if any(map(_CLOSING.fullmatch, (line, *line.split(" / "))))]
        closing = closings[-1] if closings and closings[-1] > len(lines) - 12 else None
        if closing is None:  # what stands below the mail: an annex, terms
            closing = next((i for i in closings if _is_signed_by(author, told[i + 1 : i + 2])), None)
        first = len(lines) - _CARD if closing is None else closing + 1
        if closing is None:  # "Ana Ferreira / Operations Manager, Norrfrakt AB / Tel. …" below nothing
            below = range(len(lines) - 1, max(0, len(lines) - 10), -1)
            named = (i for i in below if not self._is_title(told[i]) and _is_signed_by(author, told[i:]))
            first = next(named, first)
        name = ""
        for start, line in lines[max(0, first) : first + _CARD]:
            words = _FOR_THE_FIRM.sub("", line.strip())
            if not name and closing_line(words):
                continue  # "Cumprimentos" is nobody's name
            if not name and (re.fullmatch(rf"{TITLE_OF}(?:{NAME}|{WORD})", words) or _is_initialled(words, author)):
                name = words
                continue
            first_part, *rest = (part.strip(" )") for part in re.split(r",| [|(]|\s[–—-]\s| at | @ ", words))
            if (
                not name
                and rest
                and (re.fullmatch(rf"{TITLE_OF}{NAME}", first_part) or _is_initialled(first_part, author))
            ):
                name, first_part = first_part, rest[0]  # "Sigrid Aas, COO"
            if not name:
                continue
            posts = [first_part, *first_part.split(" / ")]  # "Leitung Einkauf / Head of Procurement"
            bare = _OF_AN_AREA.sub("", first_part)  # "Regional Procurement Manager"
            posts += [bare] if _RANK.search(bare) else []  # a "Senior Accountant" speaks for nobody
            found = [key for key, title in self.titles.items() if any(map(title.fullmatch, posts))]
            last = first_part
            if not found and not _RANK.search(first_part):  # a desk, and nothing else: "Compras"
                found = [
                    key
                    for key in self.departments
                    if self.departments[key].fullmatch(first_part)
                    and (key in _DESKS or (_NAMES_THE_DESK.fullmatch(first_part) and may_be_of(name, author)))
                ]
            if not found and rest and _RANK.search(first_part):  # "Category Manager, Procurement"
                last = rest[-1]
                found = [key for key, department in self.departments.items() if _is_all(department, last)]
            for key in found:
                begin, end = start + line.index(first_part), start + line.rindex(last) + len(last)
                yield key, author.lower() if may_be_of(name, author) else name, begin, end

    def of_form(self, text: str, author: str) -> Iterator[tuple[str, str, int, int]]:
        """The same, where the writer fills the title in on a form: "Your role: Controller"."""
        for line in _OWN_TITLE.finditer(text) if author else ():
            told = re.split(r",| [|(]|\s[–—-]\s", line["title"].strip())[0]
            for key, title in self.titles.items():
                if title.fullmatch(told):
                    yield key, author.lower(), line.start("title"), line.start("title") + len(told)

    def _is_title(self, line: str) -> bool:
        """Whether a line begins with a title: "Purchasing Manager" is nobody's name, whatever its initials are."""
        return _RANK.search(line) is not None or any(title.match(line.strip()) for title in self.titles.values())


def _is_all(department: re.Pattern[str], words: str) -> bool:
    """Whether words name a department, alone or with another desk of its own: "Finance & Accounts"."""
    parts = re.split(r" ?(?:&|\+|/|\band\b) ?", words)
    named = [department.fullmatch(part) is not None for part in parts]
    return any(named) and all(known or _DESK_BESIDE.fullmatch(part) for known, part in zip(named, parts, strict=True))


_OF_AN_AREA = lazy.pattern(
    r"(?:(?:regional|area|national|international|global|country|group|corporate|senior|sr\.?|european|emea|apac|uk|us|divisional)\s+)+(?=\w)",
    re.I,
)
_DESK_BESIDE = lazy.pattern(
    r"(?:accounts?|accounting|administration|admin|treasury|tax|controlling|control|stores|supply chain|materials|contracts)",
    re.I,
)
POST_ABROAD = lazy.pattern(  # what is a post in another language, and nobody's name
    r"^\W*(?:leitung|leiter(?:in)?|\w+leiter(?:in)?|\w+leitung|abteilung|bereich|geschäftsführ\w+|einkauf|buchhaltung|vertrieb|vorstand|prokurist(?:in)?|direct(?:eur|rice)|responsable|chef(?:fe)? (?:de|des|du)|gérant|achats?|comptabilité|"
    r"jef[ea] de|gerente|compras|contabilidad|director[a]? de|diretor[a]?|hoofd|inkoop|boekhouding|bedrijfsleid\w+|direttore|responsabile|acquisti|kierownik|inköpschef|innkjøpssjef|indkøbschef|ekonomichef)\b",
    re.I,
)
_OWN_TITLE = lazy.pattern(
    r"^[^\w\n]*(?:(?:your|my) )?(?:role|job title|position|title|function|job)[ \t]*(?:[:|]|\t|[.]{2,}|[ ]{2,})[ \t.:|]*(?P<title>[^\n|]{2,50}?)[ \t|]*$",
    re.I | re.M,
)
_DESKS = (
    "procurement",
    "legal",
)  # who signs for one of these speaks for it; of clerks in the accounts there may be several
_NAMES_THE_DESK = lazy.pattern(  # and not "Accounts", where one of several sits
    r"(?:operations|finance|(?:it|information|cyber|ict)[- ]security)(?: (?:department|dept\.?|team|and [a-z]+))?", re.I
)
_CARD = 3  # lines of a signature that are looked at for a title
_FOR_THE_FIRM = lazy.pattern(r"(?:i\.\s?[VA]\.|ppa\.?|p\.p\.|pp) (?=[A-ZÀ-Þ])")  # how a German or British clerk signs


def _is_signed_by(author: str, lines: list[str]) -> bool:
    """Whether the first of the lines below a closing is the name of whoever has an address: "Jane Hall" of jane.hall@hall.example."""
    name = _FOR_THE_FIRM.sub("", lines[0].strip()) if lines else ""
    return re.fullmatch(rf"{TITLE_OF}{NAME}", name) is not None and may_be_of(name, author)


def _is_initialled(name: str, author: str) -> bool:
    """Whether a name that stands in a signature has its forenames as bare initials and is the author's: "J Hall" of
    j.hall@hall.example."""
    starts = {part[0] for part in re.split(r"[._+-]", author.partition("@")[0].casefold()) if part}
    initials = re.fullmatch(rf"(?:[A-Z] ){{1,3}}{WORD}", name) is not None
    return initials and name[0].casefold() in starts and is_in_address(name, author)


# Of an address that is nobody's own:
_GENERAL = {"info", "office", "mail", "contact", "hello", "admin", "team", "post", "enquiries", "projects", "it"}
_GENERAL |= {"accounts", "sales", "finance", "orders", "support"}


def is_in_address(name: str, address: str) -> bool:
    """Whether an address is made of a part of a name: "ann.lee@acme.example" of "Ann Lee"."""
    local = address.partition("@")[0].casefold()
    return any(len(word) > 2 and word in local for spelt in _as_in_addresses(name) for word in spelt.split())


_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "œ": "oe", "ı": "i"})
_IN_FULL = str.maketrans({"ø": "oe", "ö": "oe", "ä": "ae", "ü": "ue", "å": "aa", "æ": "ae"})


def _as_in_addresses(name: str) -> Iterator[str]:
    """A name, case folded, as it is written and as addresses write it: "Øystein" is "oystein" or "oeystein"."""
    folded = name.casefold()
    yield folded
    if not folded.isascii():
        plain = unicodedata.normalize("NFKD", folded.translate(_LETTERS))
        yield "".join(letter for letter in plain if not unicodedata.combining(letter))
        yield folded.translate(_IN_FULL)


def may_be_of(name: str, author: str) -> bool:
    """Whether an address may be that of whoever signs with a name: it has a part of the name, its initials, or is nobody's
    own. "ann@acme.example" is not John Smith's."""
    if not author:
        return False
    parts = re.split(r"[._+-]", author.partition("@")[0].casefold())
    words = [word for spelt in _as_in_addresses(name) for word in re.findall(r"[^\W\d_]+", spelt)]
    initials = "".join(word[0] for word in words)
    return any(
        part in _GENERAL
        or part in initials
        or any(len(word) > 2 and (word in part or (len(part) > 2 and part in word)) for word in words)
        or (
            len(part) > 2
            and part[0] in initials
            and any(word.startswith(part[1:]) or part.startswith(word) for word in words)
        )
        for part in parts
        if part
    )


def is_to_come(text: str, start: int, end: int) -> bool:
    """Whether the person who is named at a place of a text has a role only from a later day: "will be Moira Unwin, from April"."""
    return _IS_TO_BE.search(text, max(0, start - 20), start) is not None and _FROM_THEN.match(text, end) is not None


def is_at_your_place(text: str, start: int, end: int) -> bool:
    """Whether the words behind a name say that the person is the reader's colleague: "Tom Berg from security at your place"."""
    return _YOURS.match(text, start, end) is not None


_YOURS = lazy.pattern(
    r"[^.;\n]{0,40}?\b(?:at your (?:place|end|office|house|company|side)|on your side|in your (?:office|team|house|company)|of yours|your colleague|(?:at|of) (?:our|the|their) (?:bank|insurer|insurance|auditors?|landlord|parent|supplier|customer|agency|university|council|reseller|vendor)s?)\b",
    re.I,
)


def is_denied(text: str, start: int, end: int) -> bool:
    """Whether the words before the name at the end of a stretch say that it is not the one: "the sponsor isn't Ann Lee"."""
    return _IS_NOT.search(text, max(start, end - 40), end) is not None


_IS_NOT = lazy.pattern(
    rf"(?:\b(?:is|are|was|were|be)(?:n['’]t| not| never| no longer)|['’](?:s|re) (?:not|no longer)|\bnever)(?: (?:to be|be|been|our|the|my|always|really|actually|any ?more))*,? {TITLE_OF}$",
    re.I,
)


def is_owner(text: str, start: int, end: int) -> bool:
    """Whether a name is only that of whose thing or people are told of: "Mr Faizal's purchasing desk buys for the vessels"."""
    return text[start:end].endswith(("'s", "’s")) or _OWNS.match(text, end) is not None


_OWNS = lazy.pattern(r"['’]s? (?=[a-z])(?!(?:our|the|my|your)\b)")


def is_of_another_house(text: str, start: int, end: int) -> bool:
    """Whether the name at the end of a stretch is that of a house, or of somebody in another: "procurement manager at Garden Barn",
    "the fund's legal counsel, Victor Hume"."""
    before = text[max(start, end - 80) : end]
    return any(told.search(before) for told in (_AT, _WHOSE, _OF_A_HOUSE))


_AT = lazy.pattern(
    r"\b(?:manager|director|officer|head|lead|buyer|counsel|controller|chief|[A-Z]{3}) (?:at|of) (?:the )?$"
)
_WHOSE = lazy.pattern(
    r"\b(?:the|their|his|her|its) (?!company|firm|business|house|office|department|team|project|group|organi[sz]ation|board|site|plant)[a-z-]+['’]s (?:[\w-]+ ){1,4}?[\w-]+, $",
    re.I,
)


def is_with_another_firm(words: str, person: str) -> bool:
    """Whether words say of somebody that they work at another firm: "our accountant, Max Fisher, is with Fisher & Co"."""
    behind = words.partition(person)[2]
    return _WITH_A_FIRM.match(behind) is not None


_WITH_A_FIRM = lazy.pattern(
    r",? (?:who )?(?:is|works|sits|comes) (?:with|for|at|from) (?:(?:an?|the) (?:outside|external|independent|[a-z]+ing) (?:firm|practice|office|company)\b|[A-ZÀ-Þ][\w&’'.-]*(?: (?:and |& )?[A-ZÀ-Þ][\w&’'.-]*){0,3},? (?:& Co|& Partners?|and Partners?|LLP|LLC|Ltd|Limited|Associates|Accountants|Advisers|Advisors|GmbH|AG|BV)\b)"
)


def is_company(person: str, author: str) -> bool:
    """Whether a name is that of the writer's company: "Chief Operating Officer, Oakden Homecare"; "Joost Desmedt" of
    meelhandel-desmedt.example is its owner."""
    domain = author.rpartition("@")[2].casefold()
    first, *_ = words = [word.casefold() for word in person.split()] or [""]
    return (
        "@" not in person
        and any(word in domain for word in words if len(word) > 3)
        and (len(words) == 1 or (len(first) > 3 and first in domain) or not _GIVEN.match(person))
    )


_GIVEN = lazy.pattern(
    rf"{WORD}(?: [A-Z]\.)?(?: (?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Dd]el|[Ll]a|[Ll]e|[Ee]l|al|bin|[Tt]er|[Tt]en)){{0,2}} {WORD}$"
)  # as a person's: two names, of which the first is none of the company's
_THROUGH = lazy.pattern(
    rf"\b(?:contact|attention|attn\.?|c/o|that is|i\.e\.|namely)\s+{TITLE_OF}(?P<name>{NAME})"
)  # "c/o Ann Lee", "Dad, that is Roland Dunn"
_CALLED = (
    "for ",
    "For ",
    "für die ",
    "für den ",
    "für das ",
    "pour la ",
    "pour les ",
    "para la ",
    "voor de ",
    "para a ",
)
_VERB_TITLE = lazy.pattern(
    r"(?:que )?(?:has|makes|pays|sponsors?|signs|approves|carries|lleva|gaat|représente)\b", re.I
)
_APPOSED = r", (?:our|the|my) (?P<title>[^,;.()]{3,50}),"  # behind a name, with more to follow
_BY_THE_WAY = lazy.pattern(r"[A-ZÀ-Þ][\w’'-]+, (?:our|the) (?P<title>[^,;.]{2,40}), (?:who )?[a-z]")
_OF_ANOTHER_BODY = lazy.pattern(
    r"\b(?:the|their|his|her|its|a|an) (?!company|firm|business|house|office|department|team|project|group|organi[sz]ation|board|site|plant|day|today)[a-z-]+['’]s (?:\w+ ){0,2}$|\b(?:municipality|ministry|agency|bank|customer|client|vendor|supplier|landlord|parent(?: company)?|council|authority|state|county|insurer|auditor|regulator|franchisor|distributor|dealer)['’]s (?:\w+ ){0,2}$",
    re.I,
)
_IN_APPOSITION = lazy.pattern(r", (?:our|the) [^,;.]{2,40},")
_OFFICE_ALONE = lazy.pattern(r"C[A-Z]{1,3}O|MD|FD|GM|VP|HR|IT|CIO|EVP|SVP")  # "Decider: CFO"
_IN_CAPITALS = lazy.pattern(r"[A-Z]{2,6}")  # a title


def is_successor(said: str) -> bool:
    """Whether a line's value names somebody, and says only of another person that he or she is there no more: "was Deon
    Smit, now Farai Moyo", "Nadine LeBlanc (Doug Steeves until September)"."""
    if _NOT_NOW.match(said):
        return True
    first, *rest = re.split(r"[,;(<|]|\s{2,}", said)
    return bool(first.strip()) and any(_TWO_NAMES.match(part.strip()) for part in rest)


def has_left(said: str) -> bool:
    """Whether a line's value says of the person whom it names that he or she is there no more. What stands beside with another
    name is said of that one: "Ann Lee (formerly Tom Berg)"."""
    first, *rest = re.split(r"[,;(<|–—]|\s{2,}| - ", said)
    if PAST.search(first) is not None:
        return True
    return any(
        _FOLLOWED.match(part) or ((_LEFT.match(part) or _IS_OVER.fullmatch(part)) and not _A_NAME.search(part))
        for part in rest
    )


_FORMER = lazy.pattern(  # before the title of whoever had it: "vorige operationeel manager", "Anterior director financiero"
    r"(?<!\w)(?:vorige|vroegere|voormalig\w*|gewezen|oud|früher\w*|ehemalig\w*|ex|ancien(?:ne)?|précédente?|anterior|antigu[oa]|antig[oa]|exdirector|former|previous)[ -]$",
    re.I,
)
_A_NAME = lazy.pattern(rf"(?<![\w@.]){WORD} {WORD}")
_FOLLOWED = lazy.pattern(r"\W*(?:was |has been |since )?(?:succeeded|replaced|followed) (?:by|since)\b", re.I)
_IS_OVER = lazy.pattern(  # "Tom Berg (former)", "Tom Berg, until May"
    r"\W*(?:(?:he|she|they|who|it|is|was|has|now|since|already|the|our|my|been) )*(?:former(?:ly)?|ex|previous(?:ly)?|deceased|dead|died|passed away|not any ?more|not here any ?more|no more|on leave for good|stepped down|quit|fired|let go|dismissed|ended|out|"
    r"(?:there |here |in (?:office|post|charge) )?(?:until|till|up to) (?!further\b)(?!.*\b20(?:2[7-9]|3\d))[\w. ]{2,20})(?: (?:in|since|last|this|by|of|from)? ?[\w. ]{2,20})?\W*",
    re.I,
)


_OFFICE = (  # what somebody is, before the name
    r"(?:advokat|avocate?|abogad[oa]|advogad[oa]|avvocat[oa]|solicitor|attorney|barrister|lawyer|notary|counsel|engineer|accountant|bookkeeper|controller|treasurer|director|partner|colleague|captain|manager|owner|head|chief|president|"
    r"chair(?:man|woman|person)?|founder|secretary|lead(?:er)?|officer|boss|principal|proprietor|dean|trustee|bursar|warden|rector|geschäftsführer(?:in)?|inhaber(?:in)?|eigentümer(?:in)?|leiter(?:in)?|chef(?:in)?|vorstand|prokurist(?:in)?|directeur|directrice|"
    r"gérante?|patron(?:ne)?|présidente?|responsable|propriétaire|associée?|gerente|directora?|dueñ[oa]|propietari[oa]|presidenta?|soci[oa]|zaakvoerder|zaakvoerster|eigenaar|eigenares|bestuurder|bedrijfsleider|voorzitter|penningmeester|hoofd|diretora?|"
    r"sóci[oa]|proprietári[oa]|administradora?|presidente|chefe)"
)
_OUR = r"(?:our|the|my|a|unser\w{0,2}|notre|le|la|l['’]|nuestr[oa]|el|onze|ons|de|het|nosso|nossa|o|a|der|die|das)"
_TITLE_ALONE = rf"(?:{_OUR} )?(?:[a-zà-ÿ][\w'’-]* ){{0,3}}?(?i:{_OFFICE})(?:[- ](?:général|générale|geral|general|gerente|adjointe?|of|for|de|des|du|van|da|do|und|and|et|y|[a-zà-ÿ][\w'’-]+)){{0,4}}"
_RETIRED = lazy.pattern(r" \(ret(?:d|ired)?\.?\) ", re.I)  # "Col. (ret.) James Abernathy"
_INTRODUCED = lazy.pattern(  # "my husband Ari Jonsson", "our new foreman Jon"
    r"\A\W*(?:my|our)(?: (?!(?:external|outside|outsourced|former|old|ex|late|accountants?|auditors?|tax|bank|banker|lawyers?|landlord|supplier|customer|client)\b)[a-z][a-z’'-]+){1,3} (?=[A-ZÀ-Þ])"
)
_OUR_OFFICE = lazy.pattern(rf"(?:our|the|my) [\w’' -]{{2,40}}|{_TITLE_ALONE}")
_CALLING = lazy.pattern(rf"{_TITLE_ALONE} (?=(?:{TITLE_OF})[A-ZÀ-Þ][^ ]+ [A-ZÀ-Þ])")  # "advokat Pia Lindholt"


_SIGNING = lazy.pattern(  # "Inkoop: Sharda Ramdin tekent de opdracht"
    r"(?<=\w) (?:tekent|ondertekent|beslist|keurt|geeft|unterschreibt|unterzeichnet|entscheidet|gibt|nimmt|zeichnet|signe|valide|approuve|décide|autorise|firma|aprueba|decide|autoriza|assina|aprova) .*"
)


def labelled_person(said: str, author: str = "") -> str:
    """The person of a line such as `Finance: Priya Shah`: the address, else the name; "" where the words are neither."""
    said = _NOT_NOW.sub("", _I_THINK.sub("", _RETIRED.sub(" ", said)))
    if _SELF.match(said):
        return author.lower()
    if address := ADDRESS.search(said):
        return address.group().lower().strip("'.")
    parts = [" ".join(part.split()).rstrip(".)") for part in re.split(r"[,(;–—/|]| - ", said)]
    if contact := _THROUGH.search(said):
        parts = [contact["name"]]
    elif len(parts) > 1 and (_OUR_OFFICE.fullmatch(parts[0]) or _IN_CAPITALS.fullmatch(parts[0])):
        parts = parts[1:]  # "our director, Hannelie Botha"
    name = _OWN.sub("", _WHO_APPROVES.sub("", _INTRODUCED.sub("", parts[0])))
    if COMPANY.search(name) or (_TRADE.match(name) and name.split()[0] not in FORENAMES):
        return ""  # "Legal entity: Foo Ltd.", "Betrieb: Bergkäserei, 4 Alpen"
    if _NOBODY_NAMED.match(name) or NO_NAME.match(name) or _OFFICE_ALONE.fullmatch(name):
        return ""
    name = _SIGNING.sub("", _CALLING.sub("", name))
    if person := re.fullmatch(rf"{TITLE_OF}(?P<name>{NAME}|{WORD})", name):
        return person["name"]
    full = _FULL_NAME.fullmatch(name)
    return full["name"] if full and full["first"].split("-")[0] in FORENAMES else ""


_FULL_NAME = lazy.pattern(  # of many parts, as a line of its own gives it: "Maria das Neves Azevedo", "Álvaro Rey de Castro"
    rf"{TITLE_OF}(?P<name>(?P<first>{WORD})(?: (?:(?:de|da|do|das|dos|del|du|des|van|von|der|den|ten|la|las|los|y|e|i) |d['’]){{0,3}}{WORD}){{1,5}})"
)


_TRADE = lazy.pattern(  # a word of which no person is called, but a house by its trade
    r"(?:[^\W\d_]\w{2,}(?:erei|erij|ería)|\w*(?:handlung|handel|fabrik|werkstatt|manufaktur|verlag|hersteller|genossenschaft|unternehmen|betrieb|großhändler|lieferant)|\w*(?:bedrijf|fabriek|winkel|groothandel|werkplaats|kwekerij|coöperatie)|"
    r"[^\W\d_]{3,}erie|usine|atelier|coopérative|entreprise|société|fabricant|négoce|magasin|domaine|scierie|cave|fábrica|taller|tienda|bodega|cooperativa|almacén|empresa|fabricantes?|vinícola|loja|oficina|quinta|indústria|"
    r"(?:pad|queij|serralh|carpint|livr|confeit|drog|sapat|lavand|marcen|pastel|peix|tabac)aria)s?(?!\w)",
    re.I,
)
_WHO_APPROVES = lazy.pattern(  # "Procurement: Marcus Teo approves"
    r" (?:(?:has|needs|is) to |must |will )?(?:approves?|signs?(?: off)?|decides?|agrees?|okays?|releases?)(?: (?:it|this|that|the \w+))?$"
)
_CONTACT_OF = lazy.pattern(r" (?:contact|person|lead|man|woman|side)(?: here| for this| for you)?(?=\W|$)", re.I)


def _own_address(text: str, end: int) -> str:
    """The address that whoever says "I" gives right behind a role."""
    given = re.match(rf",? ?[(<]?(?P<a>{ADDRESS.pattern})", text[end:])
    return given["a"].lower().strip("'.") if given else ""


_OF_SYSTEMS = lazy.pattern(
    r" (?:(?:and|&) \w+ )?(?:systems?|applications?|it|software|technology|tools|platforms?|transformation|analytics|data|programs?)\b",
    re.I,
)


_IS_SOMEBODY = lazy.pattern(r"\b(?:ist|is|est|es|é|sont|sind)\s(?:[\w’'-]+\s){0,3}$", re.I)
_NEXT_ONE = lazy.pattern(r"[ ]*(?:[a-zà-ÿ]+\s)?,\s(?:(?:und|et|y|en|e|and|[oa])\s)?$", re.I)
_IS_SOMETHING = lazy.pattern(r"\s(?:ist|is|est|es|é)\s", re.I)
_FAR = 40  # characters before a title


def begins_anew(text: str, title: tuple[int, int], name: tuple[int, int]) -> bool:
    """Whether a title is what its sentence says of somebody before it, and the name behind it begins what is said of another: "Frau
    Sage ist unsere Buchhalterin, Jens Montag ist der Vorarbeiter"."""
    return (
        _NEXT_ONE.fullmatch(text, title[1], name[0]) is not None
        and _IS_SOMETHING.match(text, name[1]) is not None
        and _IS_SOMEBODY.search(text, max(0, title[0] - _FAR), title[0]) is not None
    )


def _beside(text: str, title: re.Match[str], *, strict: bool) -> str:
    """The person whose title this is: who stands right behind it or right before it; an address where one is given.

    `strict`: only where the words join the two ("is", a bracket), since "finance Priya Shah" may be anything."""
    if _OF_SYSTEMS.match(text, title.end()):
        return ""  # "Head of Finance Systems" looks after programs
    behind, before = _BEHIND.match(text, title.end()), _BEFORE.search(text[max(0, title.start() - 160) : title.start()])
    if behind and not strict and " " not in behind["name"] and not re.match(r",? ?[(<]", text[behind.end() :]):
        behind = None  # "my accountant Mr Ramesh types it": who is called by the surname alone is told of, not named
    if before and not before["joined"] and not _VERB_TITLE.match(title.group()):
        before = None  # "Ann Lee CFO"; but "Ann Lee pays for this"
    if before and _IN_APPOSITION.fullmatch(before["joined"]) and not _VERB_TITLE.match(title.group()):
        before = None  # "Ann Lee, our CFO, …": what follows is another's; but "…, sponsors the project"
    if before and _OF_A_HOUSE.search(before.string, 0, before.start("name")):
        before = None
    if _OF_ANOTHER_BODY.search(text[max(0, title.start() - 60) : title.start()]):
        return ""  # "the municipality's data protection officer, Eva Lund"
    opened = before is not None and before["joined"].lstrip().startswith("(")
    called = text[: title.start()].endswith(_CALLED)
    if (
        behind
        and strict
        and not called
        and not (
            re.match(rf",?\s?[(<]?{ADDRESS.pattern}", text[behind.end() :])
            or behind["in"]
            or (behind["joined"] or "").strip().strip(", ").startswith(_JOINS)
        )
    ):
        behind = None
    if (
        before
        and strict
        and not (
            (opened and re.match(r"\s?[),;]", text[title.end() :]))
            or (before["joined"].strip() == "," and re.match(rf",\s?[(<]?{ADDRESS.pattern}", text[title.end() :]))
            or (before["joined"].strip().endswith("is") and _CONTACT.match(text, title.end()))
            or before["joined"].endswith(("for", " in", " on"))
            or _ALSO_FOR.search(before["joined"])
            or _AT_A_PLACE.sub("", before["joined"])
            .strip(" ,")
            .removeprefix("who ")
            .startswith(
                ("runs", "keeps", "heads", "leads", "looks", "handles", "owns", "does", "is in", "takes", "represents")
            )
        )
    ):
        before = None
    if behind and begins_anew(text, title.span(), behind.span("name")):
        behind = None
    if before and behind and (behind["joined"] or "").strip() == ",":
        behind = None  # "Ann Lee, COO, Tom Hart", "Ann Lee (COO, Hart Foods)": the title stands behind its person
    if behind and called and re.match(r"[^,;]{0,80}\bfor\b", text[behind.end() :]):
        behind = None  # "Bo for operations, Al (al@…) for finance": each stands before its part
    if behind and not NO_NAME.match(behind["name"]):
        name, rest = behind["name"], text[behind.end() : behind.end() + 120]
    elif before and not NO_NAME.match(before["name"]):
        name, rest = before["name"], f"{before['address'] or ''} {text[title.end() : title.end() + 120]}"
    else:
        return ""
    coming = behind is not None and "will be" in (behind["joined"] or "") and _FROM_THEN.match(rest)
    theirs = before is not None and name == before["name"] and _OF_OTHERS.match(text, title.end())
    if coming or _HAS_GONE.match(rest) or _OF_A_FIRM.match(rest) or theirs or _OF_OTHERS.match(rest):
        return ""
    address = re.match(rf"[\s,:)(<]{{0,6}}(?P<a>{ADDRESS.pattern})", rest) or re.match(
        rf"[^@.;]{{0,40}}[\s,:)(<](?P<a>[\w.+'-]*{re.escape(name.split()[-1].casefold())}[\w.+'-]*@[\w-]+(?:\.[\w-]+)+)",
        rest,
    )
    return address["a"].lower().strip("'.") if address else _OWN.sub("", name)


_NAMED_BEFORE = lazy.pattern(rf"(?P<name>{NAME})[\s,:;(<\[–—|-]{{1,4}}$")
_LONGEST_NAME = 80  # characters


def name_beside(text: str, person: str) -> str:
    """The name of a person, who may be given by an address, as it stands right before that; the address where none does."""
    if "@" not in person:
        return person
    at = small_of(text).find(person)
    named = _NAMED_BEFORE.search(text, max(0, at - _LONGEST_NAME), at) if at > 0 else None
    return named["name"] if named and not NO_NAME.match(named["name"]) else person


@once
def titles(playbook: Playbook) -> Titles:
    """The titles and departments of a playbook, compiled once."""
    return Titles.of(playbook.facts)
