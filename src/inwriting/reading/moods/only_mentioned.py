"""Which stretches of a brief only mention words: as a saying, a label on boxes, a title, or as what the press, a survey, a firm that
was turned down or somebody at a fair said.

Such words are told by what stands around the quotation marks ("… is a phrase from", "marked …"), or by who speaks ("Trade press, last
week: …"), and say nothing of the writer's house. What a department means by a word, and what a button or a status is called in a
program, is no mention.
"""

from __future__ import annotations

from collections.abc import Iterator

from inwriting.reading.moods.frame import ASKED, Framed
from inwriting.reading.moods.frame import CLOSING as _CLOSING
from inwriting.reading.moods.frame import OPENING as _OPENING
from inwriting.reading.moods.other_houses import turn
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.text.patterns import Said, Sifted, words

_QUOTE = rf"[{_OPENING}][^{_OPENING}{_CLOSING}]{{2,}}?[{_CLOSING}]"
_QUOTES = rf"{_QUOTE}(?:,? (?:and |or |but |nor )?{_QUOTE})*"
_DEFINES = r"(?:customers?|clients?|accounts?|members?|guests?|patients?|leads?|deals?)"  # whom somebody means by it is told of the house
_NO_DEFINED = rf"(?![{_OPENING}](?:an? |the |active |key )?{_DEFINES}[{_CLOSING}])"
_TITLE = r"(?:phrase|saying|proverb|songs?|films?|movies?|books?|novels?|plays?|poems?|jokes?|mottos?|slogans?|titles?|chapters?|lessons?|episodes?|paintings?|jingles?|headlines?)"
_WRITTEN_ON = r"(?:box(?:es)?|crates?|cartons?|doors?|walls?|signs|stickers?|jars?|bottles?|sacks?|mugs?|t-shirts?|plaques?|banners?|posters?|lorries|vans?|badges?|auctions?|signposts?|gravestones?|menus?)"
_PRESS = r"(?:(?:the |our |a |an |some |this |last \w+['’]s )?(?:[\w-]+ ){0,2}?(?:press|newspapers?|magazines?|journals?|news|radio|tv|surveys?|polls?|stud(?:y|ies)|white ?papers?|podcasts?|blogs?|newsletters?|linkedin|headlines?|textbooks?))"
_OWN_DESK = r"(?:sales|finance|office|support|service|warehouse|it|accounts|accounting|operations|marketing|commercial|field|purchasing|our|the|my|these|those)"

_AS_WORDS = words(
    rf"{_NO_DEFINED}{_QUOTES} (?:(?:in|on|at|for|among) (?:our|the|my|this|your) [^.;{_OPENING}]{{2,40}}? (?:means?|meant|stands? for)\b|"
    rf"(?:is|are|was|were)(?: both| all| only| just)? (?:(?:an?|the|our|one of) )?(?:[\w-]+ ){{0,2}}?{_TITLE}\b|(?:when|if|and) they mean\b|(?:is|are) what (?:the|our) (?!{_OWN_DESK}\b)[\w-]+ [^.;]*\bdo(?:es)?\b)"
)
_WRITTEN = words(
    rf"\b{_WRITTEN_ON}\b[^.;:{_OPENING}]{{0,40}}?\b(?:marked|labell?ed|stencilled|painted|printed|reads?|says?|print|show|called|named) {_QUOTES}"
)
_PEOPLE_SAY = words(
    rf"^\W*(?!{_OWN_DESK}\b)[\w-]+ (?:people|folk|types|hands|lovers|fans|collectors|hunters) (?:\w+ ){{0,2}}?(?:say|call|mean|use|shout|speak|talk|cry|write|will)\b[^.;]*{_QUOTE}"
)
_ALL_DAY = words(rf"\b(?:deal|busy|work|argue|live)(?: all day| daily| for a living)* (?:all day )?with {_QUOTES}")
_IN_SUBJECT = words(
    rf"\b(?:mails?|e-?mails?|letters?|messages?|posts?|songs?) (?:with|containing|that say|about) (?![{_OPENING}][^{_CLOSING}]*\b(?:approv\w*|ok|okay|yes|sign\w*|pls|please)\b){_QUOTES} (?:in|as) (?:the|their) (?:subject|title)s?\b"
)
_LISTED = words(
    rf"^\W*(?:in|from|on|seen in) (?:the|our|this|last|their|your|his|her|today['’]s)\b[^.;:{_OPENING}]{{0,30}}?\b(?:catalogues?|programme|magazine|lesson|books?|cookbook|crossword|quiz|exhibition|window|repertoire|museum|gallery)\b[^.;:{_OPENING}]{{0,20}}: ?(?={_QUOTE})"
)
_BOOK = words(  # a title by its own words: "NetSuite for Dummies"
    rf"[{_OPENING}](?=[^{_OPENING}{_CLOSING}]*\b(?:for dummies|for beginners|for idiots|handbook|made easy|made simple|demystified|unleashed|cookbook|in \d+ (?:days|hours|minutes|weeks)|step by step|an introduction|introduction to|guide to|field guide|the art of|masterclass|mastering|getting started with|secrets of)\b)[^{_OPENING}{_CLOSING}]+[{_CLOSING}]"
)
_ON_THE_SHELF = words(
    rf"^\W*(?:on|in) (?:the|our|my|his|her|their) (?:[\w-]+ )?(?:book)?(?:shel(?:f|ves)|bookcase|night-?stand|bedside table|reading list|coffee table|waiting room|library)\b[^.;:{_OPENING}]{{0,25}}(?::|\b(?:is|are|lies?|stands?|sits?|there is|there are|we have)) ?(?=(?:an? |the )?{_QUOTE})"
)
_PRINTED = words(
    rf"^\W*{_PRESS}\b(?:(?:(?!\b(?:we|our|us)\b)[^.;:{_OPENING}(]){{0,40}}?(?: (?:says?|said|wrote|writes|reports?|reported|has it|claims?|claimed|reads?)(?: that)?(?:: ?|, | )|(?:, [\w ]{{3,30}})?: ?)(?=[{_OPENING}])|, [\w ]{{3,30}}: )"
)
_SURVEYED = words(
    r"\b(?:we|they|i|somebody|researchers|a \w+|the \w+) (?:have |had )?(?:asked|surveyed|polled|interviewed) (?:some |about |over |more than |nearly )?\d[\d.,]* (?:[\w-]+ )?(?:compan(?:y|ies)|firms?|businesses|managers?|people|houses|executives|readers|members|respondents|manufacturers|retailers|smes)\b[^:;.]{0,30}[:;.,–—-]"
)
_TOLD_THERE = words(
    r"\b(?:i|we|he|she|somebody|one)(?: once| even| have| had| may have| must have)* (?:said|told|joked|claimed|preached|wrote|quipped)(?: once| jokingly)?(?: \w+){0,2}? (?:in|at|on|during|to) (?:an?|the|some|my) (?:[\w-]+ )?(?:interview|speech|talk|podcast|advert|novel|column|lecture|toast|sermon|sketch|film|newspaper|journalist|reporter)\b,? (?:that )?"
)
_THEIR_STORY = words(
    r"\btold (?:us |me )?(?:their|its|his|her) (?:own )?(?:sad |whole |war )?stor(?:y|ies)\b[^.;:]{0,40}: "
)
_SAID_BY = words(
    rf"{_QUOTE},? (?:said|says|wrote|writes|replied|answered|quoted|was the (?:answer|reply|advice) of) (?:the|an?|another|one) (?:(?:first|second|third|other|next|previous|last|big|large|local) )?(?:firm|vendor|supplier|consultants?|consultancy|salesman|integrator|agency|newspaper|one|bidder|competitor|seller|reseller|freelancer|trainer|speaker|visitor|journalist)\b"
)
_MEANS_NOTHING = words(
    rf"\bthe words? (?:[{_OPENING}'‘])?[\w -]{{2,30}}?(?:[{_CLOSING}'’])? (?:means? nothing|(?:has|have) no (?:meaning|use|place)|(?:is|are) (?:never|not) used|does(?: not|n['’]t) (?:exist|occur|appear)|is unknown|is foreign)\b"
)
_ON_PAPER_ONLY = words(
    r"\b(?:although|though|even (?:if|though)) (?:the|our|a|that|its|some) (?:[\w-]+ )?(?:programme|program|brochure|website|web page|leaflet|poster|cast list|chart|org chart|door|plaque|badge|directory|playbill|sign) (?:still )?(?:lists?|names?|calls?|says?|shows?|has|credits?|describes?|gives?)\b"
)
_PLAYED = words(
    r"\b(?:played|sung|danced|acted|portrayed|voiced) by\b|\bstarring\b|\bin the (?:title )?(?:role|part) of\b"
)
_OUTSIDER = (  # whose words are none of the writer's
    r"(?:(?:re)?sellers?|vendors?|salesm[ae]n|saleswom[ae]n|sales (?:rep|person|people)|suppliers?|dealers?|consultants?|consultancy|advis[eo]rs?|integrators?|agenc(?:y|ies)|freelancers?|implementers?|(?:software|other|last|previous) (?:house|firm|company|partner)|"
    r"(?:brother|sister|father|mother|son|daughter)-in-law|neighbou?rs?|cousins?|uncles?|aunts?|friends?|competitors?|nephews?|nieces?)"
)
_MEANS_ANOTHER = words(  # 'when a client writes "we need CRM by May" he means a classroom'
    rf"\b(?:when(?:ever)?|if|every time|each time|as often as) (?:an?|the|our|one of our|some|any) (?:[\w-]+ ){{0,2}}?(?:clients?|customers?|guests?|visitors?|buyers?|callers?|patients?|pupils?|parents?|passengers?|tenants?|readers?|brides?|farmers?|doctors?|people|somebody|stranger)\b"
    rf"[^.;{_OPENING}]{{0,30}}? (?:writes?|says?|mails?|tells? (?:us|me)|asks? for|asks?|speaks? of|talks? (?:of|about)|calls? it|shouts?|rings? and says?),? (?P<said>{_QUOTES}),? (?:then )?(?:he|she|they|it|that|this|we|i)(?: \w+)?,? (?:means?|meant|thinks? of|talks? (?:of|about)|speaks? of|refers? to|has in mind|have in mind|is (?:about|for)|are (?:about|for)|understands?|understand)\b"
)
_ADVISED = words(  # 'the reseller's advice was "…"', 'they urged us "to …"'
    rf"\b(?:the|an?|our|my|their|his|her|that|one) (?:[\w-]+ ){{0,2}}?{_OUTSIDER}['’]s? (?:(?:only|first|standard|usual|best|one) )?(?:advice|tip|hint|recommendation|suggestion|counsel|proposal|idea|opinion|wisdom|motto|pitch|view|view of it|answer|rule|line|words?)\b[^.;{_OPENING}]{{0,25}}{_QUOTES}|"
    rf"\b(?:the|an?|our|my|that|one) (?:[\w-]+ ){{0,2}}?{_OUTSIDER} (?:[\w-]+ )?(?:advis(?:es|ed)|recommend(?:s|ed)|suggest(?:s|ed)|urge[sd]|proposed|proposes|told|counsel(?:s|led))\b[^.;{_OPENING}]{{0,25}}{_QUOTES}|"
    rf"\b(?:they|he|she) (?:advised|urged|counselled|lectured) (?:us|me)\b[^.;{_OPENING}]{{0,25}}{_QUOTES}"
)
_FOLLOWED = words(  # behind it: "That is what we will do"
    r"(?<!not )(?<!never )\b(?:(?:we|i)(?:['’]ll| will| shall| want to| intend to| plan to| are going to| mean to)?(?: just| now| simply| all)? (?:follow|agree|do (?:so|that|it|just that|exactly that|as)|took it|take it|took (?:his|her|that|the) advice|go with|went with|heed|think so too|are doing)|(?:that|this|which|it) is (?:exactly |also )?(?:what we|our plan|the plan|how we)|so (?:we|that is what we) (?:will|shall|do)|(?:we|i) (?:think|find) (?:he|she|they) (?:is|are) right)\b"
)
_TENDER = r"(?:tenders?|bids?|request for proposals|rf[pqi]s?|competition|call for (?:bids|tenders|offers)|invitation to tender|framework agreement|contract award|public contract)"
_DEMANDED = r"(?:demand(?:ed|s)?|want(?:ed|s)?|requir(?:ed|es?|ing)|ask(?:ed|s)? for|call(?:ed|s)? for|insist(?:ed|s)? on|specif(?:ied|ies)|stipulat(?:ed|es?)|said|prescribed|expected|listed)"
_TENDER_LOST = words(  # 'We lost a tender because it demanded "… go-live 1 March 2027"'
    rf"\b(?:lost|missed|failed (?:at|in|with)|withdrew from|dropped out of|thrown out of|turned down (?:in|for)|excluded from|did(?: not|n['’]t) (?:get|win|bid (?:for|on)|enter)|could(?: not|n['’]t) (?:bid (?:for|on)|enter|take part in)|gave up on|(?:had to )?pass(?:ed)? on|declined|walked away from) (?:an?|the|that|another|some|one|every|two|several) (?:[\w-]+ ){{0,3}}?{_TENDER}\b(?: (?!it\b|they\b)[\w’'-]+){{0,5}}?,? (?:because|since|as|for|which|that|where|:)\b[^.;{_OPENING}]{{0,30}}?\b{_DEMANDED}\b:? (?=(?P<quoted>[{_OPENING}])?)"
)
_TENDER_ASKED = words(
    rf"\b(?:an?|another|some|one|last \w+['’]s|that) (?:[\w-]+ ){{0,2}}?{_TENDER}\b(?: (?:from|of|by|in|for) (?:an?|the|some) [\w-]+(?: [\w-]+)?)? (?:once )?{_DEMANDED}:? (?P<said>{_QUOTES})"
)
_BOASTED = r"(?:list(?:ed|s)|read (?:out|us)|reads (?:out|us)|rattled off|rattles off|recited|reeled off|named|boast(?:ed|s)? (?:of|about|with)|bragg(?:ed|s) (?:of|about|with)|told (?:us|me) (?:of|about)|showed|mentioned|gave|counted off|dropped)"
_CLIENTS = r"(?:references?|reference (?:customers?|clients?|sites?|projects?)|clients|customers|success(?:es)?(?: stories)?|case studies|projects|installations|victories)"
_REFERENCES = words(  # "The chap from the stand listed his references: a brewery on …"
    rf"\b(?!(?:we|i)\b)[\w’'-]+,? {_BOASTED} (?:us |me |out )?(?:all )?(?:(?:his|her|their|its) (?:[\w-]+ )?{_CLIENTS}|(?:some |several |many )?{_CLIENTS} of (?:his|hers|theirs|its))\b|"
    rf"\b(?:among|one of|some of) (?:the|their|his|her|that|an?) (?:[\w-]+ ){{0,2}}?(?:{_OUTSIDER}(?:['’]s?)? )?{_CLIENTS} (?:is|are|was|were)\b|"
    rf"\b(?:the|their|his|her|that|an?) (?:[\w-]+ ){{0,2}}?{_OUTSIDER}['’]s? {_CLIENTS} (?:is|are|was|were|include[ds]?)\b"
)
_SELLS = r"(?:sells?|represents?|implements?|peddles?|distributes?|demonstrates?|works? for|is from|came from|comes from|travels for|wrote the book on)"
_HEARSAY = words(
    # "The trade paper ran another piece on how …", "In the association's survey 62 % wrote that …"
    rf"^\W*(?:but |and |so )?{_PRESS}(?: \w+)? (?:ran|runs|printed|prints|published|publishes|brought|carried|carries|had|has|featured|features|did|wrote|writes|says|said|reports|reported|claims|claimed|moans|complains) (?:(?!\b(?:we|our|us)\b)[^.;:]){{0,40}}?\b(?:on|about|of|saying|that|how|why|where)\b|"
    rf"\b(?:in|according to|by) (?:the|an?|this|that|last|some|their|[\w-]+['’]s) (?:(?:[\w’'-]+) ){{0,3}}?(?:survey|poll|study|census|statistics|barometer|benchmark|league table),? (?=[^.;]*\b(?:wrote|said|say|ticked|answered|complained?|cannot|could not|have|had|are|were|is|do|does)\b)|"
    rf"\b(?:an?|the|some|one|that|those) (?:[\w-]+ ){{0,2}}?(?:gentlem[ae]n|m[ae]n|wom[ae]n|lad(?:y|ies)|chaps?|fellows?|guys?|persons?|people|boys?|girls?|folks?|someone|somebody) (?:who|that) {_SELLS} [^.;]{{2,40}}? (?:told|tells?|assured?|says?|said|claims?|claimed|explain(?:s|ed)|swore|swears|promise[sd]?|believes?|thinks?|thought|wrote|writes|argues?|argued|insists?|insisted)\b|"
    rf"\b(?:we|i|one|everybody|everyone|you) (?:all )?(?:know|knows|have heard|heard) (?:the|that|those|this) (?:(?:usual|old|whole|same|sad|well-known) )*(?:story|stories|tale|tales|song|tune|drill|pattern|joke|saying|line|excuse)s?\b[^.;\w]"
)
_WHOLE = (_AS_WORDS, _PEOPLE_SAY, _ALL_DAY, _MEANS_NOTHING)  # what the sentence is about
_STRETCH = (_WRITTEN, _IN_SUBJECT, _BOOK)
_QUOTED = (_MEANS_ANOTHER, _TENDER_ASKED)
_TO_THE_END = (
    _HEARSAY,
    _LISTED,
    _ON_THE_SHELF,
    _PRINTED,
    _SURVEYED,
    _TOLD_THERE,
    _THEIR_STORY,
    _ON_PAPER_ONLY,
    _REFERENCES,
)
_ANY = Sifted((*_WHOLE, *_STRETCH, *_QUOTED, *_TO_THE_END, _TENDER_LOST, _SAID_BY, _PLAYED), lambda one: one.needed)
_NOTHING_BEFORE = words(
    r"^\W*(?:neither (?:(?:sentence|line|word)s?|of (?:them|these|those|which|the two)|one)|none of (?:this|that|these|those|them|it|which)|nothing of (?:this|that))\b[^.;]{0,20}?\b(?:is|are|has|have|concerns?|belongs?|means?)\b[^.;]{0,30}\b(?:requirements?|requests?|part of|meant|to do with|about (?:data|systems|software|this)|concern)|"
    r"^[^.;]{0,40}\b(?:and |but |though )?(?:not?|none|never) (?:a )?(?:part of|item in|matter for|concern of) your (?:estimate|quote|quotation|offer|work|scope)\b"
)
_ABOVE = 2  # sentences that such a remark is of
_JUST_BEHIND = 120  # characters


def only_mentioned(body: Body) -> Iterator[Framed]:
    """The stretches of a brief whose words are only mentioned; places are those of its text."""
    before: list[Passage] = []
    mentioned: dict[str, tuple[Framed, ...]] = {}  # what a brief says twice is looked at once
    for passage in body.passages:
        if body.language_at(passage.start) != "en":
            before = []
            continue
        said = body.said(passage)
        if said.text not in mentioned:
            mentioned[said.text] = tuple(_mentioned_in(said))
        for one in mentioned[said.text]:
            yield one.within(passage).to_the_mark(body.text)
        yield from _advised(body, passage, said)
        if before and "\n\n" in body.text[before[-1].end - 1 : passage.start]:
            before = []
        if before and _NOTHING_BEFORE.is_in(said):
            yield Framed(before[0].start, before[-1].end, ASKED)
        before = [*before, passage][-_ABOVE:]


def _mentioned_in(said: Said) -> Iterator[Framed]:
    """The stretches of a sentence whose words are only mentioned in it."""
    if not _ANY.near(said):
        return
    if any(pattern.is_in(said) for pattern in _WHOLE):
        yield Framed(0, len(said.text), ASKED)
    for pattern in _STRETCH:
        yield from (Framed(*one.span(), ASKED) for one in pattern.every(said))
    for pattern in _TO_THE_END:
        if found := pattern.search(said):
            yield Framed(found.start(), len(said.text), ASKED)
    for pattern in _QUOTED:
        yield from (Framed(*one.span("said"), ASKED) for one in pattern.every(said))
    if found := _TENDER_LOST.search(said):
        yield Framed(found.end(), len(said.text) if found["quoted"] else turn(said.text, found.end()), ASKED)
    if found := _SAID_BY.search(said):
        yield Framed(found.start(), len(said.text), ASKED)
    if _PLAYED.is_in(said):
        yield Framed(0, len(said.text), ASKED, ("people",))


def is_followed(text: str, start: int, end: int) -> bool:
    """Whether the writer goes on to follow what stands before `start`, by the words from there to a little behind `end`."""
    return _FOLLOWED.is_in(Said.of(text[start : end + _JUST_BEHIND]))


def _advised(body: Body, passage: Passage, said: Said) -> Iterator[Framed]:
    """What somebody from outside advised, in quotation marks, unless the writer goes on to follow it."""
    for found in _ADVISED.every(said):
        if not is_followed(body.text, passage.start + found.end(), passage.end):
            yield Framed(*found.span(), ASKED).within(passage).to_the_mark(body.text)
