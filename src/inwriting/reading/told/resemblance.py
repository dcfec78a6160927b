"""What a brief says by its likeness to the playbook's examples, where no rule told it, and where that speaks against a
rule."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import OF_OTHERS, FactRead
from inwriting.reading.moods.at_work import is_worked_with
from inwriting.reading.moods.owners import tells_of_the_writers
from inwriting.reading.moods.retraction import (
    is_no_matter_of_ours,
    is_no_more,
    is_of_once,
    stays_outside,
    supposes,
    tells_of_others,
)
from inwriting.reading.moods.standing import bids, is_option
from inwriting.reading.moods.succession import by_succession
from inwriting.reading.moods.taken_in import linked, takes_in
from inwriting.reading.numbers.figures import is_no_volume, whole_count
from inwriting.reading.numbers.quantities import HERE, has_period, number_of
from inwriting.reading.numbers.shared import flows
from inwriting.reading.page.body import DIGIT, Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.page.runs import runs
from inwriting.reading.products.called import OTHER_SYSTEMS, SORTS
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.products.systems import Landscape
from inwriting.reading.records.only_named import closes, is_only_named, tells_of_today
from inwriting.reading.records.scope import IF_AGREED
from inwriting.reading.roles.people import (
    is_at_your_place,
    is_company,
    is_denied,
    is_in_address,
    is_of_another_house,
    is_owner,
    is_to_come,
    titles,
)
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import COUNTED, cues
from inwriting.reading.told.likely import MOODS, NOT_OURS, Kinds, Likely, Product
from inwriting.reading.told.likeness import Told
from inwriting.reading.told.mentions import counts, persons
from inwriting.reading.told.observations import observations
from inwriting.reading.told.prose import (
    NEGATED,
    OTHERS,
    PAST,
    WITHOUT,
    Clause,
    clauses,
    mood_of,
    sets_off,
    status_behind,
)
from inwriting.reading.told.registers import LEFT_OUT, Registers

# By how much what is likely must be likelier than anything else, in hundredths of a logarithm of odds:
_ONE_NAME = 300  # the role of a person of whom there is one name only
_UNTOLD = 300  # a product as the writer's that no rule takes for it; another date or sum than a rule took it for
_BEYOND_DOUBT = 450  # one that the words that tell of others are not about
_CHOSEN = 400  # a choice such as the state of a licence
_AFTER_ALL = 300  # one that a rule took for somebody else's, or for one that is no more
_STILL_OURS = 100  # one that is a fact, and that a clause seems to leave out
_OURS = 200  # a product that a rule took for the writer's
_HAD = 125  # one that somebody has or works with, though it is not said who
_ONLY_ONE = 0  # the only one in a brief that does this work
_WORKED_WITH = -90  # one that somebody works with all day, as the words around it say
_NOT_OURS_AT_ALL = -450  # one that is said outright to be the writer's
_BUYS = lazy.pattern(
    r"\b(?:chosen|chose|picked|selected|decided (?:on|for)|purchase order|short-?list\w*|offers?|bids?|tenders?|favou?rite|must be|conclude)\b",
    re.I,
)
_SHOWN_OUTRIGHT = 350  # a signal or trap that a sentence shows whatever single words in it speak for something else
_DOUBTED = {  # what a rule took for a fact: the group that it is weighed in, and how unlikely it must be to be none
    "date": ("date", -250),
    "list": ("record", -200),
    "quantity": ("number", -75),
    "money": ("sum", -200),
}
_TITLE_ALONE = lazy.pattern(r"\W*\w+\.\s*|\s*(?:={2,}|#{2,4})\s*\w+[\s=#]*")  # "10. Contacts. Procurement: …"
_JOIN = r"(?:scope|connect|link|integrate|join|hook|sync|synchroni[sz]e|tie|wire|bridge|marry)"
_JOINED = r"(?:joined|connected|linked|integrated|hooked|tied|wired|talking|speaking|synced|in sync|synchroni[sz]ed|working together|to (?:talk|speak|sync|connect|work together))"
_ANSWERS = lazy.pattern(r"\s*(?:$|[,;(.]|for\b)", re.I)  # behind a name that is all of an answer: "Zendesk, for claims"
_SAID_OURS = lazy.pattern(
    r"\b(?:our|my|your|the) (?:\w+ )?(?:crm|erp)(?: (?:system|vendor|software|is|today|now|currently))*\b|\bas (?:our |the |its )?(?:crm|erp)\b|"
    r"\b(?:we|i) (?:have |had |all )?(?:moved|switched|migrated|changed|gone|went)\b[^.;]{0,70}\bto\b|\b(?:dropped|ditched|swapped|left|binned) (?:it|that|them|[A-Z]\w+) for\b|\b(?:we|i) (?:dropped|ditched|left|binned|abandoned|gave up)\b.{2,40}\bin favou?r of\b|\bwe['’]re an? [\w ]{3,30} (?:shop|house|company|outfit)\b|\b(?:our|the) (?:stack|set-?up|systems|tools|software|landscape) (?:is|are)\b|"
    r"\b(?:we|i) (?:all )?(?:sell|buy|bill|invoice|quote|book|trade) (?:out of|through|on|in|from)\b|\bwe['’]re (?:all |now |still )?on\b|\b(?:we|i)['’]ve had\b|"
    r"\b(?:we|i)['’]ve (?:also |now |currently |already |just )?(?:got|bought|chosen)\b|"
    r"\b(?:please|pls|need) (?:an? )?(?:quote|price|scope|offer|quotation)\b[^.;]{0,25}\b(?:integration|connection|link|interface|sync)\b|"
    r"\b(?:sits?|lives?|lies?|(?:is|are) kept) in (?=(?-i:[A-Z]))|"
    r"\b(?:records?|accounts?|customers?|contacts?|orders?|invoices?|prices?|items?|products?|deals?)\b[^.;]{0,20}\b(?:owned|mastered|governed|maintained) (?:by|in) (?=(?-i:[A-Z]))|"
    r"\b(?:quot\w+|offer|proposal|price|estimate) (?:us )?(?:for|on) (?:the |an? |our )?(?:integration|connection|link|interface|sync|coupling) (?:of|between|from) (?:our )?(?=(?-i:[A-Z]))|"
    r"\b(?:quote|quotation|offer|proposal|price|estimate) (?:us )?(?:for|on) (?=(?-i:[A-Z])[\w.]+(?: (?-i:[A-Z0-9])[\w.]*){0,2}(?:,| and| to| with| ?[/+&]| ?[–-]>?)\s?(?-i:[A-Z]))|"
    r"\b(?:all|our|the|every) (?:our |the )?(?:integrations?|interfaces?|links?|connections?) (?:runs?|goes?|are built|is built|lives?|sits?) (?:on|through|via|in|over) (?=(?-i:[A-Z]))|"
    r"\bour [\w &-]{2,40}? (?:is|are) (?:managed|handled|kept|run|done|processed|tracked|held|planned|recorded|booked|listed|sold|published) (?:with|in|on|by|through|via) (?=(?-i:[A-Z]))|"
    r"^(?-i:also |now )?(?-i:use|run|have) (?=(?-i:[A-Z]))|"  # "… and use Shopify too", of which the clause before has the subject
    r"\b(?:do|does|did)(?: not|n['’]t) (?:talk|speak|sync|communicate|exchange)\b|"
    r"\b(?:must|ha(?:s|ve) to|needs? to|should|shall|(?:is|are) to)(?: also| both| all)? be (?:(?:connected|linked|integrated|included|tied in|hooked (?:up|in)|joined)\b|(?:a )?part of (?:it|this|that|the (?:project|scope|work|integration))\b|in\W*$)|"
    rf"\b(?:want|wants|need|needs|like|looking|hoping|trying|wish|intend|plan|help (?:us|me)|please)\b[^.;?]{{0,40}}\b{_JOIN}\b|\b(?:want|need|like|love)\b[^.;?]{{2,80}}\b{_JOINED}\b|\b{_JOIN}\b[^.;]{{3,80}}\bfor (?:us|me)\b|"
    r"\b(?:we|i) (?:(?:all|both|still|now|only|just|do|currently|already|recently|have|actually|really|mainly|mostly|generally) ){0,2}(?:use|run|operate|have|got|own|chose|bought|purchased|licensed|signed|went with|"
    r"are on|work (?:in|with|on)|live in)\b|\b(?:currently|today|still|now) (?:use|run|on|in)\b|"
    r"\b(?:the (?:firm|company|business|organi[sz]ation|council|charity|school|office|whole (?:firm|company))|(?-i:The (?:Client|Buyer|Purchaser|Customer|Employer|Contracting Authority|Authority))) (?:works (?:in|on|with)|runs|uses|operates|is on|lives (?:in|on)|has)\b|\b(?:reach|write to|contact|come to|pay|message)(?:es|s)? us (?:through|via|on|in|over|by) (?=(?-i:[A-Z]))|\b(?:bought|signed for|is made and signed|put (?:his|her|its|our|their) name under|were moved|was moved|has moved)\b|\b(?:ledger|books|accounts?|bookkeeping) (?:is|are|sits?|lives?|has been|have been)\b|"
    r"\b(?:only|solely|always|exclusively|invariably) (?:comes? |come |taken |read )?(?:from|out of) (?:the |our )?(?=(?-i:[A-Z]))|"
    rf"^\W*(?:\*\*)?(?:the )?(?:systems? |tools? |applications? |software )?to (?:be {_JOINED}|{_JOIN})(?: together)?\b[^:.]{{0,30}}:|"
    r"^\W*(?:\*\*)?(?:ours|in place|in use|(?:our |the )?(?:current|present|existing)? ?(?:situation|state|landscape|systems?(?: list)?|software|stack)|what (?:i|we) (?:have|use|run))\b[^:.]{0,60}[:.=]|"
    r"^\W*(?:the |our |all )?(?:group|head office|headquarters|everyone|finance|sales|accounts|accounting|support|marketing|operations|purchasing|reps?|stock|"
    r"orders|invoices|invoicing|billing|ledgers?|books|leads|deals|quotes|production|planning|tickets|customers|"
    r"(?:\w+ )?(?:team|office|department|shop|store|desk|counter|depot|branch|warehouse)s?)(?:,? (?:and )?\w+){0,4} (?:uses?|(?:has|have)(?= (?:(?:got|now|the|its|their|only|just|our) )*(?-i:[A-Z]))|keeps?|relies on|runs? (?:on|in)|works? (?:in|with|on)|lives? in|sits? in|is (?:on|in)|are (?:on|in)|(?:is|are) (?:kept|held|done|recorded) in)\b|"
    r"^\W*(?:currently|at present|today|presently|internally|nowadays|these days|so far)(?:,? we)?:? (?:(?:use|run|have|are on|work (?:in|with|on)) )?(?=(?-i:[A-Z]))|"
    r"\b(?:we|i)\b.{0,60}\b(?:went (?:for|with)|opted for|settled on|ended up (?:with|on)|stayed (?:with|on)|decided (?:on|for))\b|"
    r"\binternally,? (?:we )?(?:run|use|have)\b|\b(?:has been|have been|is|are) (?:up and running|live|running|in use|in place|in service|in production) (?:since|for|now)\b|\bwent live (?:in|on|last|this)\b|"
    r"^\W*(?:(?:our|the) )?(?:crm|erp):? (?=(?-i:[A-Z]))|^\W*there(?:['’]s| is| are) (?:also |still )?(?:(?:an?|our|the) )?(?=(?-i:[A-Z]))|"
    r"\b(?:integration|connection|link|interface|bridge) (?:of|between|from) (?:our|its|both)\b|"
    r"\b(?:it|that|this)(?:['’]s| is) (?=(?-i:[A-Z])[\w. ]{1,30}$)|"
    r"\b(?:approvals?|orders?|tickets?|quotes?|invoices?|everything|all of it) (?:have |has )?(?:moved|went|migrated) (?:from [\w ]{2,20} )?(?:in)?to (?=(?-i:[A-Z]))|"
    r"\b(?:we|i) (?:have |had |all )?(?:introduced|implemented|rolled out|adopted|installed|brought in|set up|launched|deployed)\b|"
    r"\b(?:crm|erp) (?:is|=|stays|remains) (?=(?-i:[A-Z]))|\bwe(?:['’]re| are) (?:all |both |now |still |only )*(?:on|in|with) (?=(?-i:[A-Z]))|"
    r"\b(?:current|present|today['’]s) (?:situation|landscape|set-?up|stack) (?:is|are)\b|\b(?:has|have) (?:just |already )?purchased\b|"
    r"\bsigned (?:[\w-]+ ){0,3}?(?:years?|months?|deal|contract|licen[cs]es?|agreement|subscription) (?:of|for|with) |"
    r"^\W*(?!(?:no|not|old|former|next|short-?list\w*|candidates?|options?|evaluat\w+|archive\w*|trials?|tests?|considering|looking|planned|wish\w*|future|remarks?|questions?|under|competitor|neighbou?r|opposition|from|to|cc|subject|note)\b)[\w/&-]+(?: [\w/&-]+){0,2} ?(?::|=|[–-](?= )) ?(?=(?-i:[A-Z]))|"
    r"\bnot (?:only|just|merely) (?:use|have|run|on|in)\b|\bwe (?:also|both) (?:use|have|run|work)\b|"
    r"\bonly (?-i:[A-Z])\w+\W*$|\b(?:it['’]s|it is) (?:\w+ )?\w+ now\b|"
    r"\b(?:not|never|no (?:wish|intention|plans?|desire))\b (?:\w+ ){0,3}?(?:chang|replac|leav|mov|switch|part)(?:e|es|ing)?\b|n['’]t (?:\w+ ){0,3}?(?:chang|replac|leav|mov|switch|part)(?:e|es|ing)?\b|"
    r"\bchose\b|\bkeep\b|\b(?:contract|licen[cs]es?|subscriptions?|renewal) (?:with|for|of|to)\b|\b(?:moved|switched|migrated|changed) (?:\w+ )?(?:over )?to\b|\breplaced (?:\w+ ){1,3}(?:with|by)\b|\bjust bought\b|\b(?:put|moved|brought) (?:everybody|everyone|all of us|us all|the whole (?:company|group|firm)) (?:on|onto|over to)\b|"
    r"\b(?:usamos|utilizamos|tenemos|nutzen|verwenden|haben|utilisons|avons|gebruiken|hebben|temos)\b",
    re.I,
)
_TITLE_OF_LIST = lazy.pattern(r"\W*(?:who|what|how|which|why)(?: [\w'’]+){1,4}\s*", re.I)  # "who says ok"
_TOLD_BEHIND = lazy.pattern(r",\s+(?:which|who|that|whose)\b", re.I)
_SHORT = 5  # words of a list's item: "Zendesk for tickets"
_HAS = lazy.pattern(
    r"\b(?:uses?|using|(?:works?|(?:is|are) working|(?:is|are) (?:doing|keeping|making|writing|running) [\w ]{2,30}) (?:with|in|on)|(?:out of|into|in to) (?=(?-i:[A-Z]))|have|has|runs?|running|trades? on|sells? (?:on|out of)|buys? (?:off|through|from)|sits? in|is (?:in place|used|our|licensed|drawn)|are (?:in|kept|drawn|approved|(?:managed|handled|run|done|processed|tracked|held|recorded|booked|listed|published) (?:with|in|on|by|through|via))|"
    r"holds?|keeps?|notes?|(?:comes?|goes|go|passes|arrives?|moves?|flows?|gets?|travels?|transfer\w*|pass(?:ed)?|sent|copied|paid|booked|access) (?:[\w ]{0,20})?(?:from|through|via|in|into|out of)|connect\w*|integrat\w*|connection between|covering|for the|for customers?)\b|->|→|<->|\+|\bstays\b",
    re.I,
)
_NO_MORE = lazy.pattern(  # said of a person: whoever has a role no more, or elsewhere
    r"\b(?:predecessor|former|formerly|ex-|used to|until (?:the|last|this|he|she)|retired|no longer|resigned|their (?:contact|man|woman)|for them|"
    rf"(?:replac(?:e|es|ed|ing)|succeed(?:s|ed)|t(?:akes|ook) over from|in place of|instead of) (?:the late )?{HERE}|\w['’]s (?:deputy|assistant|secretary|stand-in|right hand),? {HERE}|"
    r"answers for (?:it|that|this|them|the (?:result|work|outcome|list|clean-?up|tidying))|decides nothing|has no (?:say|vote)|need only be (?:told|informed)|"
    rf"(?:sponsor|owner|lead|head|director|boss|finance|security|operations|procurement) (?:here )?at {HERE}|"
    rf"(?:copy|cc|bcc|keep|loop|include|involve|add|put)(?: (?:me|us|him|her|also|too|please|in|and|both|always|everything to))* {HERE}|{HERE}[^.;]{{0,12}} (?:in (?:copy|cc|on (?:it|this|everything|all))|on cc|in the loop)|"
    r"(?:is|are)(?: not|n['’]t) (?:in|with|from|at|of) (?:the )?(?:finance|operations|security|procurement|purchasing|legal|it)|isn['’]t really|calls? (?:him|her)self|describes? (?:him|her)self|(?:vendor|integrator|reseller|supplier|agency|customer|client|software (?:house|company))\b.{0,20} (?:contact|is|was))\b",
    re.I,
)
_DOES = lazy.pattern(  # what a system is for: "e-conomic does invoices and ledger"
    r"\b(?-i:[A-Z][\w.]+|[a-z]-[a-z]\w+|it|that|which) (?:does|handles|runs|holds|keeps) (?:the |all |our )?(?:[\w-]+,? (?:and )?){0,3}$"
)
_GOES_ON = lazy.pattern(
    r"(?:and )?(?:are|is|was|were|stays?|remains?|need not|will not|should not|(?:it|that|this|they) (?:must|should|shall|can|will|has to|have to) (?:stay|remain))\b",
    re.I,
)  # of what stands before
_NEXT = lazy.pattern(r"[,;:]| (?:we|i|it|they|and|the) ", re.I)  # where something else is told
_NEAR = 24  # characters beside a product
_GOING = lazy.pattern(r"\b(?:replac|leav|drop|ditch|swap|switch|migrat|mov|instead|want|like|new|trial|demo)\w*", re.I)
_FROM, _TO = (
    lazy.pattern(r"\bfrom (?:the |our )?(?:old )?$", re.I),
    lazy.pattern(r" to (?:the |our )?(?-i:[A-Z])", re.I),
)
_NO_PRODUCT = ("word", "asked")  # the kinds that say nothing of whose a product is
_SPOKEN_TO = lazy.pattern(  # "the driver calls the customer"
    r"\b(?:calls?|rings?|phones?|visits?|tells?|asks?|greets?|serves?|reminds?|thanks?|meets?) (?:the |our |a |his |her |their )?$",
    re.I,
)
_IF_THERE_IS = lazy.pattern(  # "if the budget allows also entitlements"
    r"\b(?:if|when|provided|as far as|should) (?:the |our |your )?(?:budget|money|time|funds?|price|costs?|sum) (?:allows?|permits?|is (?:enough|left|there)|remains?|suffices?)\b|"
    r"\bif (?:possible|affordable|(?:it|that) is (?:cheap|possible|affordable|not too (?:dear|expensive))|there is (?:any |still )?(?:money|time|budget))\b",
    re.I,
)
_IN_MONEY = lazy.pattern(r"\s+(?:are |is )?in (?:(?-i:[A-Z]{3})|dollars|euros?|pounds)\b", re.I)  # "Invoices in USD"
_BOX = lazy.pattern(r"\[[ xX]?\]")
_NAMED_AFTER = lazy.pattern(
    r"\b[\w-]+ (?:systems?|software|packages?|programs?|programmes?|suites?|tools?|modules?|apps?|applications?|databases?)\b(?! (?:owner|manager|lead|administrator|admin|people|team)\b)",
    re.I,
)
_HEAD_OF = lazy.pattern(r"\b(?:head|director|manager|chief|lead|vp|officer) of [\w &/-]{2,30}[:,(–-]{0,2} ?$", re.I)
_ELSEWHERE = lazy.pattern(  # "we get monthly invoices from our bank", "our orders on paper"
    r"[\w ]{0,25}?\b(?:from (?:our|the|my|their) (?:bank|suppliers?|vendors?|landlord|lawyer|accountant|insurer|utility|phone company)|on paper|(?:in|on) (?:an?|our|the) (?:notebook|binder|folder|drawer|exercise book|whiteboard|wall))\b",
    re.I,
)
_ON_ONE = lazy.pattern(r"\b(?:on|off|from) (?:the|an|a|each|every) $", re.I)
_NO_ROLE_NAMED = 200  # by how much likelier a role must be where no word of the sentence names it
_MUST_BE_JOINED = lazy.pattern(  # "Praxedo, must be connected too"
    r"(?: \([^()]{2,40}\)|, (?:our|the|an?) [^,;.]{3,40},|,| also)? (?:has to|have to|must|should|shall|needs to|is to|ought to) (?:also )?be (?:connected|linked|integrated|tied in|hooked up|interfaced|plugged in)\b",
    re.I,
)
_WHO_ALSO = lazy.pattern(r"\W*(?:\([^()]*\))?,? who\b[^;.]*", re.I)
_TITLE = 50  # characters
ByName = dict[str, list[tuple[Passage, Product]]]  # the products that prose names, by name

_WHO_USES_IT = lazy.pattern(
    r"\s*[,(–—-]+\s*(?:used )?(?:(?:for|in|at|by) )?(?:(?:the )?(?:head office|hq|warehouse|sales|finance|accounts|shops?|stores?|branches|depots?)|"
    r"(?:all |every |each |both |\d+ )[\w&'’ -]{2,40})[).,]*\s*(?:;[^\n]*\s*)?",
    re.I,
)


_SEVERAL = 2  # records that make a list
_LABELLED = lazy.pattern(
    r"\W*(?-i:[A-ZÄÖÜÉ])[^\W\d]+(?:[ -][^\W\d]+){0,2} ?: ?(?:about |ca\.? |rund |etwa )?\d", re.I
)  # a count


class Resemblance:
    """Looks at each passage of a brief, and takes what is likely once all have been read."""

    def __init__(self, body: Body, playbook: Playbook, author: str, registers: Registers, landscape: Landscape) -> None:
        self._body, self._playbook, self._author = body, playbook, author
        self._registers, self._landscape = registers, landscape
        self._cues, self._observations = cues(playbook), observations(playbook)
        self.kinds = Kinds(body.text, playbook)
        self._likely: list[tuple[Passage, Likely]] = []
        self._products: list[tuple[Passage, Product]] = []

    def look_at(self, passage: Passage, sentence: Said) -> None:
        """What a sentence says by its likeness to the playbook's examples: texts, signals and traps, and what it names."""
        span = passage.start, passage.end
        told = self.kinds.told(span)
        if not passage.fact:
            seen = self._landscape.seen(span)
            self._products += [(passage, self._whose(told, mention, passage)) for mention in seen]
        if sentence.text.rstrip().endswith("?"):
            return
        said = self.kinds.says(span)
        self._show(said, passage, sentence)
        if passage.heading.mood or OTHERS.search(sentence):
            return
        if passage.fact:
            if passage.fact.kind == "system":  # "CRM: SugarCRM, 85 users"
                self._likely += ((passage, one) for one in self._counted(told, span))
            return
        self._likely += (
            (passage, one)
            for one in self._named_in(told, passage, sentence)
            if not self._cues.vetoed(one.key, sentence)
        )
        texts = [key for key in said if self._registers.kind(key) == "text" and not self._cues.vetoed(key, sentence)]
        if (
            not texts
            or _TITLE_OF_LIST.fullmatch(sentence.text)
            or PAST.search(sentence)
            or tells_of_others(sentence)
            or supposes(sentence.text)
        ):
            return
        last = takewhile(lambda fact: fact.end > passage.start, reversed(self._registers.facts.values()))
        here = {fact.key for fact in last if fact.start < passage.end}
        if DIGIT.search(sentence.text):  # "I think some 8 %"
            here |= {item.key for item in self._registers.hedged.values() if passage.start <= item.start < passage.end}
        for key in texts:
            if key not in here:
                whole = self._body.whole(passage, "stated")
                self._registers.put(key, " ".join(whole.text.split()).rstrip(".;,"), whole)

    def _whose(self, told: Told, mention: Mention, passage: Passage) -> Product:
        """Whose a product is, by the words around it; where they say that one comes in another's place, by that."""
        product = self.kinds.product(told, mention)
        match by_succession(self._body.text, passage.start, mention):
            case "stated":
                return replace(product, kind="ours", ours=max(product.ours, _AFTER_ALL))
            case "planned" | "past" as mood:
                return replace(product, kind=mood, ours=min(product.ours, -_AFTER_ALL))
        if _MUST_BE_JOINED.match(self._body.text, mention.end):
            return replace(product, kind="ours", ours=max(product.ours, _AFTER_ALL))
        return product

    def observe(self, passage: Passage, sentence: Said) -> None:
        """What signals and traps a sentence shows by its likeness to the playbook's examples, and nothing else of it."""
        if not sentence.text.rstrip().endswith("?"):
            self._show(self.kinds.says((passage.start, passage.end)), passage, sentence)

    def _show(self, said: dict[str, int], passage: Passage, sentence: Said) -> None:
        for key, signal in self._playbook.observed.items() if said else ():
            if key not in said:
                continue
            above = self._body.above(passage)
            if self._observations.tells_of_another(signal, sentence, above):
                continue
            if not self._observations.is_about(signal, sentence, above):
                continue
            if said[key] >= _SHOWN_OUTRIGHT or not self._observations.vetoed(signal, sentence):
                self._registers.show(signal, passage, sentence)

    def look_over(self) -> None:
        """The signals and traps that no sentence shows by itself, and two or three together do."""
        text, passages = self._body.text, self._body.passages
        looked_at: set[str] = set()
        for first, behind in sorted(runs(text, passages), key=lambda run: run[1] - run[0]):  # the fewest that show it
            start, end = passages[first].start, passages[behind - 1].end
            if (words := text[start:end]) in looked_at:
                continue  # what a brief says twice, it says
            looked_at.add(words)
            said = self.kinds.together([(each.start, each.end) for each in passages[first:behind]])
            for key, signal in self._playbook.observed.items() if said else ():
                if key not in said or self._registers.observed.get(signal.key):
                    continue
                sentences = [self._body.said(each) for each in passages[first:behind]]
                if not any(self._observations.vetoed(signal, one) or is_no_more(one) for one in sentences):
                    self._registers.show(signal, replace(passages[first], end=end), Said.of(words))

    def take(self) -> None:
        """Takes what is likely of the whole brief, and drops what is not."""
        by_name = self._by_name()
        self._take_products(by_name)
        self._take_back(by_name)
        self._doubt()
        self._take_likely()

    def _named_in(self, told: Told, passage: Passage, sentence: Said) -> Iterator[Likely]:
        """What the persons, dates, sums, counts and products of a sentence are by the words around them."""
        span = passage.start, passage.end
        named = persons(self._body.text, *span)
        if not titles(self._playbook).any_of.may_be_in(sentence):  # whoever has one name only has a role that is named
            named = (person for person in named if not person.value.isalpha())
        yield from self.kinds.persons(told, named)
        if DIGIT.search(sentence.text):
            yield from self._counted(told, span)
            yield from self.kinds.quantities(told, span, self._body.quantities(sentence.text))
        yield from self.kinds.licences(told, self._landscape.seen(span))
        may_be = [key for key, choices in self._cues.scopes.items() if choices.any_name.may_be_in(sentence)]
        if may_be and not _BOX.search(sentence.text):
            uncounted = sentence.part(COUNTED.sub(_blank, sentence.text))
            for key in may_be:
                places = self._cues.scopes[key].places(uncounted)
                records = (one for one in self.kinds.records(told, span, places) if one.key in ("", key))
                yield from self._wanted(records, passage, sentence)

    def _counted(self, told: Told, span: tuple[int, int]) -> Iterator[Likely]:
        """What a passage counts; the number of a product's name, "Sage 200", counts nothing."""
        named = self._landscape.seen(span)
        for one in self.kinds.counts(told, span):
            if any(mention.start <= one.span[0] < mention.end for mention in named):
                continue
            if not (
                is_of_once(self._body.text, span, *one.span) or stays_outside(self._body.text, one.span[1], span[1])
            ):
                yield one

    def _wanted(self, records: Iterator[Likely], passage: Passage, sentence: Said) -> Iterator[Likely]:
        """Those records that a clause does not speak against."""
        parts: list[Clause] = []
        for one in records:
            if _ON_ONE.search(self._body.text, passage.start, one.span[0]) and self._body.text[one.span[1] - 1] != "s":
                continue  # "the legal entity on the invoice"
            if _ELSEWHERE.match(self._body.text, one.span[1], passage.end):
                continue
            begin = passage.start
            if is_only_named(one.value, self._body.text[begin : passage.end], one.span[0] - begin, one.span[1] - begin):
                continue
            parts = parts or list(clauses(self._body.text, passage.start, passage.end, sentence))
            part = next((part for part in parts if part.start <= one.span[0] < part.end), None)
            words = Said.of(WITHOUT.sub(" ", part.text) if part else "")
            told = self._is_told(one, passage) or any(
                later.start >= one.span[1] and later.mood in LEFT_OUT and _GOES_ON.match(later.text) for later in parts
            )
            if one.mood == "stated" and self._is_conditional(one, passage):
                yield replace(one, mood="hedged")
            elif one.mood != "stated" or not (mood_of(words) in LEFT_OUT or NEGATED.is_in(words) or told):
                yield one

    def _is_conditional(self, one: Likely, passage: Passage) -> bool:
        """Whether a record is only wanted if the money allows: "orders, invoices if possible" says it of the last."""
        if IF_AGREED.search(self._body.text[passage.start : passage.end]):
            return True
        condition = _IF_THERE_IS.search(self._body.text, passage.start, passage.end)
        return condition is not None and not re.search(r",|\band\b", self._body.text[one.span[1] : condition.start()])

    def _is_told(self, one: Likely, passage: Passage) -> bool:
        """Whether a record is named as what a system does, or as what sets a transfer off: "when the deal is won, …"."""
        before = passage.start, one.span[0]
        if (
            _DOES.search(self._body.text, *before)
            or _SPOKEN_TO.search(self._body.text, *before)
            or _IN_MONEY.match(self._body.text, one.span[1])
        ):
            return True
        return sets_off(self._body.text, passage.start, *one.span)

    def _by_name(self) -> ByName:
        """The products that prose names, each with the passages that name it."""
        by_name: ByName = {}
        for passage, product in self._products:
            by_name.setdefault(self._landscape.name_of(product.mention), []).append((passage, product))
        return by_name

    def _take_back(self, by_name: ByName) -> None:
        """Of the products that a rule left out by the mood of a clause, takes those for facts that are surely the writer's:
        "all I want is for a closed deal in HubSpot to turn into an invoice in QuickBooks"."""
        in_use = {fact.value for fact in self._registers.facts.values() if self._registers.kind(fact.key) == "system"}
        for place, left in list(self._registers.excluded.items()):
            mentions = by_name.get(left.value, ())
            ours = max((product.ours for _, product in mentions), default=_AFTER_ALL * -1)
            if self._registers.kind(left.key) != "system" or left.why in ("out of scope", "deferred"):
                continue
            if left.value in in_use:
                if ours >= _STILL_OURS and left.why != "negated":  # "Odoo is the ERP, not the CRM"
                    del self._registers.excluded[place]
            elif (
                ours >= _AFTER_ALL
                and all(product.ours > 0 for _, product in mentions)
                and not any(self._is_moody(product.mention, passage) for passage, product in mentions)
            ):
                passage, product = max(mentions, key=lambda mention: mention[1].ours)
                known = product.mention.system in self._playbook.systems and self._landscape.fills(product.mention)
                if known and self._body.in_prose(left):
                    del self._registers.excluded[place]
                    self._registers.put(left.key, left.value, self._body.whole(passage, "stated"))

    def _only_names(self, fact: FactRead) -> bool:
        """Whether nothing but names stands there, of which nothing is told behind: "Shopify + Xero"."""
        return _only_names(fact.evidence) and _TOLD_BEHIND.match(self._body.text, fact.end) is None

    def _is_moody(self, mention: Mention, passage: Passage) -> bool:
        """Whether the words right beside a product say that it is not there now: "evaluating SugarCRM"."""
        text = self._body.text
        before = text[max(passage.start, mention.start - _NEAR) : mention.start]
        if status_behind(text, mention.end, passage.end) != "stated" or bids(text, mention.end):
            return True
        if is_option(before) or by_succession(text, passage.start, mention) == "planned":
            return True
        if _FROM.search(before) and _TO.match(text, mention.end):
            return True  # "from Xero to NetSuite"
        after = _NEXT.split(text[mention.end : min(passage.end, mention.end + _NEAR)])[0]
        return _GOING.search(before) is not None or not mood_of(before) == mood_of(after) == "stated"

    def _take_products(self, by_name: ByName) -> None:
        """Drops products that are likely not the writer's, and takes those that are where no rule told it."""
        work = Counter(self._landscape.fills(mentions[0][1].mention) for mentions in by_name.values())
        for name, mentions in by_name.items():
            ours = max(product.ours for _, product in mentions)
            others = [
                (product.more, product.kind, passage) for passage, product in mentions if product.kind in NOT_OURS
            ]
            likeliest = max(others, key=lambda other: other[0], default=None)
            read = [
                fact
                for fact in self._registers.facts.values()
                if fact.value == name and self._registers.kind(fact.key) == "system"
            ]
            key = read[0].key if read else self._landscape.fills(mentions[0][1].mention)
            left_as = key or OTHER_SYSTEMS  # of a suite nothing need say what it did
            # where it is said not to be theirs; another place may say that it is
            not_there = [*self._landscape.refused.get(name, ()), *self._registers.left_out(name)]
            elsewhere = [
                (passage, product)
                for passage, product in mentions
                if not any(passage.start <= place < passage.end for place in not_there)
            ]
            if read:
                if any(takes_in(fact.evidence) for fact in read):
                    continue
                if any(self._is_linked(product.mention, passage) for passage, product in mentions):
                    continue
                if likeliest and MOODS.get(likeliest[1]) == "past" and self._names_another_past(name, likeliest[2]):
                    continue  # "… through Mollie; Stripe we closed last year"
                sure = any(_SAID_OURS.search(fact.evidence) or self._only_names(fact) for fact in read)
                sure = sure or any(tells_of_the_writers(self._body.text, self._author, fact.evidence) for fact in read)
                sure = sure or any(  # "Systems in use", and below it "HubSpot, all 31 clinics"
                    passage.heading.fact is not None
                    and passage.heading.fact.kind == "system"
                    and (
                        _WHO_USES_IT.fullmatch(self._body.text, product.mention.end, passage.end)
                        or (
                            passage.heading.asked
                            and product.mention.start == passage.start
                            and _ANSWERS.match(self._body.text, product.mention.end, passage.end)
                        )
                    )
                    for passage, product in mentions
                )
                has = any(_HAS.search(fact.evidence) for fact in read)
                short = any(len(fact.evidence.split()) <= _SHORT for fact in read)
                worked = any(
                    is_worked_with(self._body.text, passage.start, (product.mention.start, product.mention.end))
                    for passage, product in mentions
                    if any(passage.start <= fact.start < passage.end for fact in read)
                )
                only = key in SORTS and work[key] == 1 and not any(_BUYS.search(fact.evidence) for fact in read)
                asked = (sure, _NOT_OURS_AT_ALL), (worked, _WORKED_WITH), (has, _HAD), (only, _ONLY_ONE), (short, _HAD)
                least = next((least for told, least in asked if told), _OURS)
                if ours >= least or name in self._landscape.sure or not all(map(self._body.in_prose, read)):
                    continue
                for fact in read:
                    del self._registers.facts[fact.key, fact.value.casefold()]
            else:
                after_all = any(product.ours >= _AFTER_ALL for _, product in elsewhere)
                if self._registers.looks_at(name) or (not_there and not after_all):
                    self._leave_out(left_as, name, mentions)
                    continue
            titled = next((passage for passage, _ in mentions if passage.heading.mood), None)
            if titled and not read and all(passage.heading.mood for passage, _ in mentions):
                self._registers.put(left_as, name, self._body.whole(titled, titled.heading.mood))
                continue  # "Future phase: Zendesk"
            if likeliest and ours < _OURS and likeliest[1] in MOODS:
                self._registers.put(left_as, name, self._body.whole(likeliest[2], MOODS[likeliest[1]]))
            elif not others and ours >= _UNTOLD:
                passages = [passage for passage, _ in elsewhere or mentions]
                others_told = (OTHERS.search(self._body.text[passage.start : passage.end]) for passage in passages)
                if ours >= _BEYOND_DOUBT or not any(others_told):
                    self._registers.put(
                        key, name, self._body.whole(max(passages, key=lambda passage: passage.start), "stated")
                    )
            elif ours < 0 and not any(product.kind in _NO_PRODUCT for _, product in mentions):
                passage, product = min(mentions, key=lambda mention: mention[1].ours)
                words = self._body.text[passage.start : passage.end]
                if not (words.rstrip().endswith("?") or self._is_talked_about(product.mention, passage)):
                    self._registers.put(left_as, name, self._body.whole(passage, self._left_out_as(product, passage)))

    def _is_linked(self, mention: Mention, passage: Passage) -> bool:
        """Whether a passage is about the link of a product to another."""
        named = self._landscape.seen((passage.start, passage.end))
        places = [(one.start - passage.start, one.end - passage.start) for one in named]
        words = self._body.text[passage.start : passage.end]
        return any(start + passage.start == mention.start for start, _ in linked(words, places, "stated"))

    def _names_another_past(self, name: str, passage: Passage) -> bool:
        """Whether a passage says of another product that it is gone, in a clause of its own."""
        gone = (
            item.start
            for (key, value), item in self._registers.excluded.items()
            if item.why == "past" and value != name.casefold() and self._registers.kind(key) == "system"
        )
        return any(passage.start <= place < passage.end for place in gone)

    def _left_out_as(self, product: Product, passage: Passage) -> str:
        """In which mood a product is left out by the words around it."""
        if product.kind in MOODS:
            return MOODS[product.kind]
        text, place = self._body.text, product.mention.start
        start = max(passage.start, text.rfind(";", passage.start, place) + 1)
        end = text.find(";", place, passage.end)
        words = text[start : end if end >= 0 else passage.end]
        mood = mood_of(words)  # of the whole part of the sentence: what it denies may be something else
        if mood in ("out of scope", "deferred", "planned", "conditional"):
            return mood
        return "past" if PAST.search(words) else OF_OTHERS

    def _is_talked_about(self, mention: Mention, passage: Passage) -> bool:
        """Whether not the product is named but its people or its users, or somebody of its name: "Epicor customers"."""
        return self._landscape.is_talked_about(mention) or any(
            person.start < mention.start < person.end for person in persons(self._body.text, passage.start, passage.end)
        )

    def _leave_out(self, key: str, name: str, mentions: list[tuple[Passage, Product]]) -> None:
        """Enters a product that was taken for somebody else's, or for one only talked about, as left out."""
        refused = self._landscape.refused.get(name, ())
        there = (
            (passage, product)
            for passage, product in mentions
            if product.ours < _OURS and product.kind not in _NO_PRODUCT
            if any(passage.start <= place < passage.end for place in refused)
        )
        if (first := next(there, None)) and not self._registers.left_out(name):
            passage, product = first
            mood = MOODS.get(product.kind, OF_OTHERS)
            self._registers.put(key, name, self._body.whole(passage, mood))

    def _doubt(self) -> None:
        """Drops the dates, sums, counts and records that a rule took for a fact and that are likelier something else."""
        if self._body.language != "en":
            return
        for place, fact in list(self._registers.facts.items()):
            kind = self._registers.kind(fact.key)
            passage = self._body.passage_of(fact)
            if kind not in _DOUBTED or passage is None or passage.fact or self._body.is_abroad(passage.start):
                continue
            if kind in ("date", "money") and passage.heading.fact and passage.heading.fact.key == fact.key:
                continue  # its heading says what it is
            if kind == "quantity" and has_period(fact.value) and flows(fact.value) and _LABELLED.match(fact.evidence):
                continue  # "Aufträge: 1.150 pro Monat"
            group, least = _DOUBTED[kind]
            told = self.kinds.told((passage.start, passage.end))
            leads = [self.kinds.leads(group, told, span, fact.key) for span in self._places(fact, kind, passage)]
            if leads and max(leads) < least:
                del self._registers.facts[place]

    def _places(self, fact: FactRead, kind: str, passage: Passage) -> Iterator[tuple[int, int]]:
        """Where in the text a passage names what a fact holds."""
        words = self._body.text[passage.start : passage.end]
        if kind == "list":
            named = self._cues.choices[fact.key].places(self._body.said(passage))
            spans = [(start, end) for key, start, end in named if key == fact.value]
        elif kind == "quantity":
            spans = [
                (one.start, one.end)
                for one in counts(words, 0, len(words))
                if number_of(one.value) == number_of(fact.value)
            ]
        else:
            yield from self._body.places(kind, fact.value, passage)
            return
        for start, end in spans:
            yield passage.start + start, passage.start + end

    def _names_role(self, key: str, passage: Passage) -> bool:
        """Whether a passage has a title or a department of a role at all, and not only a program that is named after one: "the
        finance system is Xero"."""
        said = self._body.said(passage)
        said = Said.of(_NAMED_AFTER.sub(" ", said.text)) if _NAMED_AFTER.search(said.text) else said
        return key in titles(self._playbook).about(said)

    def _heads_another_part(self, one: Likely, passage: Passage) -> bool:
        """Whether the title right before a person is of a part of the house that the role is not of: "Head of IT: Bo Lund" """
        head = _HEAD_OF.search(self._body.text[max(passage.start, one.span[0] - _TITLE) : one.span[0]])
        roles = titles(self._playbook)
        if head is None or one.key in roles.about(Said.of(head.group())):
            return False
        behind = _WHO_ALSO.match(self._body.text, one.span[1], passage.end)
        return behind is None or one.key not in roles.about(Said.of(behind.group()))

    def _take_likely(self) -> None:
        """Of what no rule has read, that which is likely: of a role, a date, a sum and a choice the likeliest one. A date
        or a sum that a rule has read is an assumption where it is likely to be, and none where it is likely to be another."""
        by_value: dict[str, list[Likely]] = {}
        for _, one in self._likely:
            by_value.setdefault(one.value, []).append(one)
        for place, fact in list(self._registers.facts.items()):
            if (
                self._registers.kind(fact.key) not in ("date", "money")
                or fact.value not in by_value
                or not self._body.in_prose(fact)
            ):
                continue
            for one in by_value[fact.value]:
                here = fact.start <= one.span[0] < fact.end
                if here and one.key == fact.key and one.mood == "hedged":
                    self._registers.assume(place)
                    break
                if here and not one.key and one.more >= _UNTOLD:
                    del self._registers.facts[place]
                    break
        read = {key for key, _ in (*self._registers.facts, *self._registers.hedged)}
        known = self._registers.places()
        given = (fact for fact in self._registers.facts.values() if self._registers.kind(fact.key) == "people")
        roles = {name for fact in given for name in _names_of(fact)}  # who has one is given no other
        numbers = {
            number_of(fact.value)
            for fact in self._registers.facts.values()
            if self._registers.kind(fact.key) == "quantity"
        }
        listed = self._lists_records()
        for passage, one in sorted(self._likely, key=lambda likely: -likely[1].more):
            place, kind = (one.key, one.value.casefold()), self._registers.kind(one.key)
            if (
                not one.key
                or place in known
                or (kind == "quantity" and number_of(one.value) in numbers)
                or (kind not in ("quantity", "list") and one.key in read)
                or (kind == "people" and not self._is_somebody(one.value))
                or (kind == "people" and is_to_come(self._body.text, *one.span))
                or (kind == "people" and is_at_your_place(self._body.text, one.span[1], passage.end))
                or (kind == "people" and is_denied(self._body.text, passage.start, one.span[0]))
                or (kind == "people" and is_of_another_house(self._body.text, passage.start, one.span[0]))
                or (kind == "people" and is_owner(self._body.text, *one.span))
                or (kind == "people" and self._heads_another_part(one, passage))
                or (kind == "people" and one.more < _NO_ROLE_NAMED and not self._names_role(one.key, passage))
                or (
                    kind == "people"
                    and one.value.isalpha()
                    and (one.more < _ONE_NAME or not self._names_role(one.key, passage))
                )
                or (
                    kind == "people"
                    and (one.value.casefold() in roles or _NO_MORE.search(self._body.around(passage, one.span)))
                )
                or (kind == "choice" and (one.more < _CHOSEN or PAST.search(self._body.said(passage))))
                or (kind == "date" and self._is_over(one.value))
                or (kind == "list" and self._is_of_a_product(one, passage))
                or (kind == "list" and listed and self._is_told_of_today(passage))
                or (kind == "list" and _TITLE_ALONE.fullmatch(self._body.text, passage.start, passage.end))
                or (kind in ("date", "money", "quantity") and self._is_other(one, passage))
                or (
                    kind == "quantity"
                    and (
                        is_no_volume(one.value, self._body.said(passage).text)
                        or not self._cues.is_counted(one.key, one.value)
                    )
                )
            ):
                continue
            known.add(place)
            read.add(one.key)
            numbers.add(number_of(one.value))
            guessed = self._is_guessed(one, passage, kind)
            before = self._body.text[passage.start : one.span[0]]
            value = whole_count(one.value, before) if kind == "quantity" else one.value
            self._registers.put(one.key, value, self._body.whole(passage, "hedged" if guessed else one.mood))

    def _is_told_of_today(self, passage: Passage) -> bool:
        """Whether a passage tells of records as they are kept today, and lists none that are to be exchanged."""
        words = self._body.text[passage.start : passage.end]
        return passage.fact is None and tells_of_today(words) and not closes(words)

    def _lists_records(self) -> bool:
        """Whether the brief lists what is to be exchanged, by a label or in a sentence that says so: what else it only tells of
        is not."""
        named = [(one.key, passage) for passage, one in self._likely if one.key in self._cues.scopes]
        for fact in self._registers.facts.values():
            if fact.key in self._cues.scopes and (there := self._body.passage_of(fact)):
                named.append((fact.key, there))
        together = Counter(passage.start for _, passage in named)
        for key, passage in named:
            titled = passage.heading.fact
            labelled = passage.fact or titled
            if together[passage.start] < _SEVERAL and not titled:
                continue
            if (labelled and labelled.key == key) or closes(self._body.text[passage.start : passage.end]):
                return True
        return False

    def _is_of_a_product(self, one: Likely, passage: Passage) -> bool:
        """Whether a record is a part of a name ("Art Tickets"), or what a product is for ("Zendesk for complaints")."""
        text, (start, end) = self._body.text, one.span
        if text[start].isupper() and _NAME_GOES_ON.search(text, passage.start, start):
            return True
        seen = self._landscape.seen((passage.start, passage.end))
        return any(each.start < end and start < each.end for each in seen) or any(
            each.end <= start
            and self._landscape.fills(each) == OTHER_SYSTEMS
            and _IS_FOR.fullmatch(text, each.end, start)
            for each in seen
        )

    def _is_over(self, day: str) -> bool:
        """Whether a day or a month is before the one on which the brief was written."""
        return self._body.written is not None and day < self._body.written.isoformat()[: len(day)]

    def _is_guessed(self, one: Likely, passage: Passage, kind: str) -> bool:
        """Whether a number, a sum or a date is only guessed by the words around or before it."""
        if kind == "quantity":
            return mood_of(self._body.text[passage.start : passage.end]) in ("hedged", "conditional")
        return (
            kind in ("money", "date") and mood_of(self._body.around(passage, one.span).partition(HERE)[0]) == "hedged"
        )

    def _is_other(self, one: Likely, passage: Passage) -> bool:
        """Whether what is said of a number, a date or a sum speaks against its being of a key."""
        fact = self._playbook.fact(one.key)
        if fact is None or is_no_matter_of_ours(self._body.text, one.span[1], passage.end):
            return True
        return self._cues.other(fact, Said.of(self._body.around(passage, one.span)))

    def _is_somebody(self, name: str) -> bool:
        """Whether a name is neither a product's nor the writer's company's."""
        return not self._landscape.is_name_of(name) and not is_company(name, self._author)


_NAME_GOES_ON = lazy.pattern(r"(?<=[|\t .,;:])[A-Z][a-z]+ $|^[A-Z][a-z]+ $")
_IS_FOR = lazy.pattern(r" (?:is |are )?for (?:the |our |all |its )?(?:\w+ )?")
_BRACKET = lazy.pattern(r" ?\((?:[\w&-]+ ?){1,4}\)")
_TYPED_LIST = lazy.pattern(r"(?:[\w.&-]+(?: [\w.&-]+){0,2}(?:,| \+| &| and|$) ?){2,6}")


def _only_names(words: str) -> bool:
    """Whether nothing but names stands there: "Shopify + Xero", "lime crm, fortnox, woocommerce"."""
    if mood_of(words) == "stated":
        words = _BRACKET.sub("", words)  # "Shopware 6 (spare parts shop)"
    if words.islower() and _TYPED_LIST.fullmatch(words):
        return True
    return all(not word[0].isalpha() or word[0].isupper() or word in ("and", "plus") for word in words.split())


def _names_of(fact: FactRead) -> Iterator[str]:
    """How a person is named who has a role, case folded: by the value, and where that is an address by the name beside it
    that it is made of."""
    yield fact.value.casefold()
    for person in persons(fact.evidence, 0, len(fact.evidence)) if "@" in fact.value else ():
        name = fact.evidence[person.start : person.end].casefold()
        if is_in_address(name, fact.value):
            yield from (name, person.value.casefold())


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
