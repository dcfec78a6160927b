"""Which stretches of a brief tell what its house does for its trade with the programs, projects and records of others.

A school teaches Salesforce, a broker holds shares of SAP, a lawyer acts for a port whose project was budgeted, a workshop prints
invoices for a film, and who cleans up after floods cleans no data. Such a house names what a brief names, and has none of it. It is told
by the verb of the trade, and by whom it is done for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.frame import ASKED, SIGNAL, STATE, Framed
from inwriting.reading.moods.other_houses import turn
from inwriting.reading.page.body import Body
from inwriting.reading.text.patterns import Said, Sifted, words

_WE = r"(?:we|i|(?:our|the) (?:school|college|academy|house|teachers|trainers|lecturers|brokers|lawyers|reporters|consultants|courses))(?: (?:also|only|mostly|mainly|even|now|often|sometimes|otherwise|used to|do))*"
_LESSONS = r"(?:[\w-]+ )?(?:courses?|lessons?|classes|seminars?|trainings?|lectures?|boot ?camps?|webinars?|exams?)"
_BOOKS = (
    r"(?:[\w-]+ )?(?:books?|manuals?|handbooks?|text ?books?|articles?|reviews?|columns?|guides?|blogs?|translations?)"
)
_LEARNERS = r"(?:people|adults|grown-ups|pupils|students|apprentices|beginners|others|accountants|the unemployed|job ?seekers|clients|customers|companies|firms)"
_TEACHES = words(  # and no one who teaches the own staff
    rf"\b{_WE} (?:teach|lecture (?:in|on|about)|tutor(?: in)?|coach|train {_LEARNERS}(?: (?:in|on|for|with))?|examine {_LEARNERS} (?:in|on)|(?:give|run|hold|offer|teach|sell|host) {_LESSONS} (?:in|on|about|for)|(?:write|publish|print|translate|edit|sell) {_BOOKS} (?:of|on|about|for))"
    r"(?! (?:our|my|ourselves|each other|everybody|everyone|all|new|the (?:staff|team|reps|office|users|clerks))\b)"
)
_CLIENTS = r"(?:our|the|some|many|several|various|other|their|all|\d+) (?:[\w-]+ ){0,2}?(?:clients?|customers|investors?|members|funds?|savers|mandates?|patients|readers|portfolios?)"
_KEEPS_FOR = r"(?:hold|own|buy|sell|trade(?: in)?|buy and sell|host|administer|maintain|implement|install|configure|set up|migrate|repair|customi[sz]e|program|programme|support|roll out|operate|look after|service|resell|procure|analyse|rate|recommend|translate)"
_FOR_CLIENTS = words(
    rf"\bfor {_CLIENTS},? (?:we|i)(?: (?:also|only|mostly|mainly|even|now|often|sometimes))* {_KEEPS_FOR} (?=(?:an? |the |some )?(?-i:[A-Z]))|"
    rf"\b(?:we|i)(?: (?:also|only|mostly|mainly|even|now|often|sometimes))* {_KEEPS_FOR} (?=(?-i:[A-Z])[\w/.&-]*(?:(?: |, | and )(?-i:[A-Z0-9])[\w/.&-]*)* (?:only )?for {_CLIENTS}\b)"
)
_OURSELVES_TOO = words(r"\b(?:as well as|just as|like) (?:for )?(?:us|ourselves|we)\b|\bourselves too\b")
_ACTS = (
    r"(?:(?:act(?:ing)?|appear(?:ing)?|plead(?:ing)?|cater(?:ing)?|cook(?:ing)?) for|represent(?:ing)?|defend(?:ing)?|su(?:e|ing)|advis(?:e|ing)|counsel(?:l?ing)?|audit(?:ing)?|insur(?:e|ing)|treat(?:ing)?|guard(?:ing)?|"
    r"writ(?:e|ing) about|report(?:ing)? (?:on|about)|investigat(?:e|ing)|liquidat(?:e|ing)|wind(?:ing)? up|mediat(?:e|ing) for|train(?:ing)?|host(?:ing)?)"
)
_RECORDS = r"(?:orders?|invoices?|records?|accounts?|contacts?|deals?|quotes?|quotations?|leads?|tickets?|systems?|payments?|programs?|articles?|products?|everybody|anyone|people|staff|users?|colleagues?)"
_ACTS_FOR = words(  # "We act for a port whose Oracle project was budgeted at USD 11m"
    rf"\b(?:we|i)(?:['’](?:re|m)| are| am)?(?: (?:also|now|currently|mostly|often|just))* {_ACTS} (?:an?|one|two|three|several|some|many) (?!(?:[\w’'-]+ )*?{_RECORDS} (?:whose|who|which|that|where))(?:[\w’'-]+ ){{1,5}}?(?:whose|who|which|that|where)\b"
)
_STAGED = words(
    r"\b(?:we|i)\b[^.;]*\b(?:fakes?|faux|forged?|make-believe|pretend|(?:film|stage|theatre) props|props for|untrue|imitation|mock)\b|\bfor (?:the |an? |this |some )?(?:[\w-]+ )?(?:films?|movies?|cinema|stage|theatre|television|tv|(?:tv |television )?series|plays?|operas?|(?:video |computer )?games?|escape rooms?|sitcoms?|soaps?|novels?)\b"
)
_GOODS = words(  # things that bear the name of a product: "a heap of NetSuite invoices", "a wall of Zendesk tickets", "a Salesforce mug"
    r"\b(?:an?|some|\d+|two|three|(?:heaps?|piles?|stacks?|walls?|dozens|hundreds|thousands|box(?:es)?|sets?|bundles?|sheaf|reams?) of) (?:[a-z-]+ ){0,2}?[\"“'‘]?(?-i:[A-Z])[\w/.&-]*(?: (?-i:[A-Z0-9])[\w/.&-]*){0,2}[\"”'’]? (?:door |shop |neon )?(?:invoices?|tickets?|screens?|logos?|signs?|mugs?|letters?|orders?|reports?|brochures?|badges?|posters?|offices?|lobb(?:y|ies)|desks?|mails?|e-?mails?|cards?|contracts?|receipts?|labels?|banners?|t-shirts?|passes|costumes?)\b"
)
_LIES_IN_ONE = words(  # a program in which something of the writer's lies, which is no prop
    r"\b(?:in|into|on|from|out of|to|with|using|uses?|use|through|via) (?:our |the )?(?-i:(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)[A-Z])\w+"
)
_IS_OUR_TRADE = words(
    r"\b(?:such|that|this|it)(?:['’]s| is) (?:just |simply )?(?:our|the|my) (?:trade|craft|line of (?:work|business)|living|bread and butter|profession|daily bread|calling)\b|\b(?:what we (?:do|live)|we do (?:it|this|that)) (?:for a living|by|for our daily bread)\b|\bfor a living\b"
)
_VALUES = ("system", "choice", "money", "quantity", "date", "people")
_WAYS = Sifted((_TEACHES, _FOR_CLIENTS, _ACTS_FOR, _STAGED, _IS_OUR_TRADE), lambda one: one.needed)
_CLEANING = ("data_cleanup", SIGNAL, STATE)


def for_the_trade(body: Body) -> Iterator[Framed]:
    """The stretches of a brief that tell what its house does for its trade; places are those of its text."""
    for passage in body.passages:
        if passage.fact or body.language_at(passage.start) != "en":
            continue
        said = body.said(passage)
        if _WAYS.near(said):
            yield from (one.within(passage) for one in _done_in(said))


def _done_in(said: Said) -> Iterator[Framed]:
    kinds: Sequence[str]
    for pattern, kinds in ((_TEACHES, _VALUES), (_FOR_CLIENTS, _VALUES), (_ACTS_FOR, ())):
        if (found := pattern.search(said)) and not _OURSELVES_TOO.is_in(said):
            yield Framed(found.start(), turn(said.text, found.end()), OF_OTHERS, kinds)
    if _STAGED.is_in(said) and _GOODS.is_in(said) and not _LIES_IN_ONE.is_in(said):
        yield Framed(0, len(said.text), ASKED)
    if found := _IS_OUR_TRADE.search(said):
        yield Framed(0, turn(said.text, found.end()), OF_OTHERS, _CLEANING)
