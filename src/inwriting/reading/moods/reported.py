"""What somebody is said to have said, and what stands in quotation marks: words that a mail brings and does not state.

    My predecessor would have sworn that we keep the orders in Sage 200.      The leaflet says the budget is 20k.
    "We go live on 3 May," the presenter joked.                               Example answer from your template: …
    Discounts are approved by e-mail, it says on the wall. Nobody does that here.

Of some twenty thousand facts that careful readers took from briefs, sixteen stood in quotation marks and hardly one behind a verb of
saying whose subject was not the writer. So such words state nothing, unless the sentence says that they do: who finds out, confirms or
decides is right ("the auditors have confirmed that …"), and a requirement may be quoted word for word. What people of the writer's own
house say is assumed.
"""

from __future__ import annotations

from collections.abc import Iterator

from inwriting.reading.moods.frame import ASKED, CLOSING, HARD, OPENING, STATE, Framed
from inwriting.reading.moods.only_mentioned import is_followed
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, words

_HOW = r"(?:(?:would|could|might|will|may|must|used to|like[sd]? to|love[sd]? to|is|was|are|were|had|has|have|keeps?|kept|went(?: around)?|goes(?: around)?|began|begins|even|only|also|still|always|once|proudly|loudly|firmly|kindly|rashly|wrongly|solemnly) )*"
_TO_WHOM = r"(?:us|me|you|him|her|them|everyone|everybody|people|the [\w-]+|our [\w-]+|his [\w ’'-]{2,20}|all [\w ]{2,15}|a [\w-]+)"
_SAYS = (  # verbs of saying and thinking, behind which a clause stands as it is
    rf"(?:says?|said|claim(?:s|ed)|tells? {_TO_WHOM}|told {_TO_WHOM}|sw(?:ears?|ore|orn)|bets?(?: (?:me|us|you)(?: (?:a|an|ten|five) \w+)?| (?:a|an|ten|five|his|her) \w+)?|promised(?: us| me| you)?|promises(?: (?:us|me|you|that))|pretends?|pretended|insists?|insisted|alleges?|alleged|"
    r"thinks?|thought|believe[sd]?|imagine[sd]?|assume[sd]?|suppose[sd]?|fear(?:s|ed)?|(?:is|are|was|were) afraid|hope[sd]?|reckon(?:s|ed)?|fanc(?:y|ies|ied)|ha(?:s|d|ve) it|(?:is|was|are|were) (?:convinced|adamant|told)|announce[sd]?|declare[sd]?|boast(?:s|ed)?|joke[sd]?)"
)
_WRITES = (  # and those that need a "that" or a colon before it
    r"(?:saying|claiming|writ(?:e|es|ten|(?<!in writ)ing)|wrote|state[sd]|stating|telling [\w ]{2,15}|maintain(?:s|ed)|argue[sd]?|not(?:e[sd]|ing) (?:it )?down|(?:puts?|ha(?:s|ve|d)) (?:it )?(?:down|about|on record|on file|in (?:his|her|their|the|a) (?:file|notes|report|draft|letter|form|advert|plan|minutes|mail))|pencill?ed in|"
    r"dream(?:s|ed|t)?(?: of it)?|pray(?:s|ed)?|conclude[sd]?|infer(?:s|red)?|den(?:y|ies|ied)|doubt(?:s|ed)?|recite[sd]?|suggest(?:s|ed|ing)?|ha(?:s|d) (?:it )?(?:in (?:his|her) head|got it into (?:his|her) head)|(?:is|was|are|were) (?:under the impression|of the opinion|persuaded)|gave (?:us|me|them) to understand|"
    r"spread (?:it|the word)|leads? (?:you|one|people) to believe|makes? (?:you|one|people) (?:think|believe)|t(?:ook|akes) it for granted|preache[sd]|lectured|persuaded (?:\w+ ){1,3}|convinced (?:\w+ ){1,3})"
)
_NOT_WRITER = r"(?<!\bi )(?<!\bwe )(?<!\bi’ve )(?<!\bi've )(?<!\bwe've )(?<!\bi also )(?<!\bi only )(?<!\bi must )(?<!\bto )(?<!\byou )"
_IS = r"(?:is|are|was|were|has|have|had|do|does|did|will|shall|must|can|should|would|goes?|go|went|handles?|keeps?|kept|runs?|uses?|used|needs?|wants?|sits?|lives?|stands?|decides?|approves?|ships?|makes?|takes?|gets?|disagrees?|agrees?|sells?|sends?|works?|retypes?|types|copies)"
_CLAUSE = rf"(?=(?:we|it|there|they|(?:our|the|this|that|these|those|sales|finance|accounts|customers?|clients?|discounts?|orders?|invoices?|approvals?|everything|everybody|everyone|all|each|every|nobody|no one|an?|(?-i:[A-Z])[\w’'-]+)\b(?: [\w’'-]+){{0,6}}?) {_IS}\b)"
_THAT = rf"(?:{_SAYS}(?:,? that|:|,)? (?![{OPENING}]){_CLAUSE}|{_WRITES}(?:,? that(?! down\b)|:) (?![{OPENING}]))"
_OURS = r"(?:our|my|the) (?:own )?(?:[\w-]+ )?(?:boss|director|manager|owner|cfo|ceo|coo|cto|chair(?:man|woman)?|board|head|chief|accountant|bookkeeper|controller|treasurer|colleagues?|finance|sales|operations|purchasing|procurement|warehouse|office|partner|business partner|team|people|lads|girls|ladies|reps?|staff|buyer|secretary|clerk|foreman)\b|(?:sales|finance|accounts|accounting|operations|purchasing|procurement|warehouse|management|support|marketing|production|it|logistics)\b|(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)?"
_FACTS_OF_SELF = r"(?:the truth|the fact|fact|truth|what matters|the point|the problem|the trouble|the snag|the rule|the aim|the idea|the reason|the result|the upshot|the good news|the bad news|the long and short of it|the answer)"
_TOLD = words(
    rf"(?:^\W*(?:(?:and|but|so|yet|now|then|also|even) )*|[;:(] ?|, (?:and |but |while |though |as |so |because )?|\b(?:and|but|where|while|as|because) )"
    rf"(?P<who>(?!(?:i|we|you|as|than|please|kindly|let|note|mind)\b)(?!{_FACTS_OF_SELF}\b)(?:(?!\b(?:if|when|once|as soon as|which|what|whatever|how|who|to|must|should|shall|need|needs)\b)[^.;:!?,()]){{2,70}}?|[^.;:!?()]{{2,60}}?, (?:who|which) [^.;:!?()]{{2,50}}?,?) {_NOT_WRITER}{_HOW}{_THAT}(?P<said>(?:(?!,? (?:but|yet|whereas|however|though)\b)[^;!?])*)"
)
_START = r"(?:^\W*(?:(?:and|but|so|yet|now|then|also|even) )*|[;:(] ?|, (?:and |but |while |though |as |so |because )?|\b(?:and|but|where|while|as|because) )"
_TOLD_THAT = words(  # of any clause behind "that", where who says it is a stranger
    rf"{_START}(?P<who>(?:the|our|an?|my|his|her|their|your|some|several|many|most|one of (?:our|the)) (?:(?!(?:and|is|are|was|were|has|have|had|wants?|that|who|which)\b)[\w’'-]+ ){{1,5}}?){_NOT_WRITER}{_HOW}(?:{_SAYS}),? that (?![{OPENING}])(?!(?:comes?|is|was|goes|works|happens|would|will|can|must|should|does)\b)(?P<said>(?:(?!,? (?:but|yet|whereas|however|though)\b)[^;!?])*)"
)
_SAID_ASIDE = words(  # "As a rule, says our insurer's leaflet, a firm shall have …", "… by e-mail, says the guild"
    r"^\W*[^.;:!?]{2,}?, (?:says?|said|claims?|claimed|writes?|wrote|reckons?|thinks?|insists?|advises?|warns?|preaches|teaches) (?P<who>(?:the|our|an?|my|his|her|their|your|some|one) [^,;:.!?]{2,50}?)(?=,|\W*$| (?:on|in) (?:page|its|his|her|their)\b)"
)
_OUTSIDE = lazy.pattern(  # who and what speaks for nobody of the writer's house
    r"(?i)\b(?:(?:re)?sellers?|vendors?|sales(?:m[ae]n|wom[ae]n|lady|people| reps?)|suppliers?|dealers?|consultants?|consultancy|advis[eo]rs?|integrators?|agenc(?:y|ies)|freelancers?|contractors?|bidders?|competitors?|competition|rivals?|neighbou?rs?|brothers?|sisters?|cousins?|uncles?|aunts?|nephews?|nieces?|wife|husband|mother|father|friends?|mates?|landlord|tenants?|lodgers?|freeholder|"
    r"customers?|clients?|guests?|patients?|members?|bank|insurers?|auditors?|inspectors?|predecessors?|successors?|former|previous|last|old|other|another|somebody|someone|some people|people|folks?|anyone|whoever|a (?:man|woman|chap|fellow|guy|lady|gentleman)|the (?:man|woman|chap|fellow|guy|lady|gentleman)|plumber|postman|journalist|reporter|headhunter|recruiter|chatbot|chatgpt|robot|press|papers?|newspapers?|magazines?|weekly|circular|survey|stud(?:y|ies)|guild|association|chamber|union|trade|"
    r"letter|form|template|prospectus|leaflet|brochure|handbook|manual|textbook|bylaws|charter|deed|adverts?|sign|poster|memo|slide|quiz|website|web ?site|web ?page|page|site|directory|portal|listing|profile|article|piece|talk|speech|gossip|rumou?rs?|hearsay|word|whispers?|tale|story|legend|myth|questionnaire|your|their|sister (?:firm|company|house|outfit)|parent (?:firm|company)|franchise|chain|canteen|pub)\b"
)
_RIGHTLY = words(
    r"\b(?:rightly|correctly|truthfully|quite right|and (?:he|she|they|it) (?:is|was|are|were) right|(?:has|have|had) it right|is right|are right|was right|were right|as is the case|confirms?|confirmed|proved|proves)\b|^\W*(?:as|just as|exactly as)\b"
)
_AS_SHOWN = words(  # "Struck out: …", "Example answer from your template: …", "(Test text for the translator, pls ignore: …)"
    r"^\W*(?:minutes?\b[^:]{0,25}[.:] )?(?:[^.:;]{0,30}\b)?(?:struck out|crossed out|deleted|superseded|repealed|withdrawn|void|now void|never adopted|not (?:adopted|carried|in force)|(?:example|specimen|sample|model|dummy|test|filler|template) (?:answers?|text|line|row|entry|sentence|wording|paragraph|letter|repl(?:y|ies)|signature|sign-off|clause|mail|bylaws?)|placeholder|hint|pattern|as printed|rule one in every)\b[^:;]{0,50}(?<!\bis)(?<!\bare)(?::|\)[,:;]?|[–—]) ?(?P<said>.+)$"
)
_AS_THOUGH = words(
    r"(?<!not )(?<!n't )(?<!n’t )\b(?:as if|as though|were it (?:the case|true|so) that|had it (?:been|not been) (?:the case|true|so) that|far from it that|it is not (?:the case|true|so) that|it isn['’]t (?:the case|true|so) that|(?:it )?does(?: not|n['’]t) follow(?: from [^.;]{2,40}?)? that|(?:anyone|somebody|someone|whoever) (?:who )?(?:concludes|thinks|believes|told you|tells you|says|claims)(?: [^.;]{2,40}?)? that|"
    r"(?:the|a|this|that|some|any) (?:[\w-]+ ){0,2}?(?:tale|rumou?r|claim|belief|impression|notion|gossip|myth|legend|fairy tale|fiction|hearsay|allegation|accusation|assumption|misunderstanding|idea|dream|fear|hope|opinion|view|statement|assertion) that|"
    r"gone are the (?:times|days) when|the (?:times|days) are (?:gone|over|past) when|(?:i|we) would be lying if (?:i|we) (?:said|wrote|claimed)(?: that)?|(?:wish (?:i|we) could|able to|in a position to|hope to|dream of being able to|lovely if (?:i|we) could|like to be able to) (?:say|report|write|tell you|claim|announce)(?: to you)? that|"
    r"(?:don['’]t|do not) (?:let [\w ]{2,25} say|say|write|put(?: [\w ]{2,25})?|note|state|assume|think|believe|conclude|infer|take it) that) (?P<said>[^;.]+)"
)
_INTRODUCES = words(  # a quotation that states what it quotes
    r"\b(?:verbatim|word for word|quote (?:it|them|this|that)|protocol|literally|in full|to quote|quote|requirements?|the ask|ask from|wish of|demand of|our (?:rule|policy|definition|principle|motto|aim|goal|standard|wording)|we (?:say|write|call|define|put it|mean|ask|want|need|state|read)|i (?:say|write|call|mean|quote|ask|state)|means?|defined as|reads? now|now reads?|insert|replace (?:it )?(?:by|with)|(?:is|are|was|were) (?:called|named|known as|marked|labell?ed|set to|titled|entitled)|called|named|marked|labell?ed|status|stage|button|field|column|tick|label|tab|folder|file|sheet|screen|list|board|official position|instead of|in place of|read|should (?:be|read|say)|correct(?:ly)?|true|holds|the truth|i confirm|we confirm)\b[^.;]{0,40}$"
)
_SPEAKER = lazy.pattern(r"(?:^|\n)\W*[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}\s?(?:\([^()]{2,30}\))?\s?[:–—-]\s*$")
_QUOTE = lazy.pattern(
    rf"(?:(?<=[\s(:–—-])|(?<=^))[{OPENING}](?=\S)(?P<said>[^{OPENING}{CLOSING}]{{15,}})(?:[{CLOSING}]|$)"
)
_VERB = lazy.pattern(
    r"(?i)\b(?:is|are|was|were|has|have|had|do|does|use|uses|keep|keeps|run|runs|live|lives|go|goes|handle|handles|approved|decides?|retypes?|types?|copies|enters?|ship|ships|make|makes|get|gets|will|shall|must|can|should)\b|['’](?:s|re|ve)\b"
)
_SPOKEN_BY = lazy.pattern(r"[^.;!?\n]{0,70}$")
_SPOKEN_BEHIND = lazy.pattern(r",? ?(?:so |thus |as |is (?:what|how) )?[^.;!?\n\"]{0,70}")
_STRANGERS = r"insurers?|insurance|banks?|landlords?|suppliers?|vendors?|customers?|clients?|auditors?|accountants?|tax advis[eo]rs?|lawyers?|solicitors?|consultants?|competitors?|neighbou?rs?|distributors?|dealers?|resellers?|associations?|guild|chamber|union|carriers?|brokers?|trade|town|parish|council"
_OURS_TOO = lazy.pattern(
    rf"(?i)\b(?:our (?!own website|(?:[\w-]+ )?(?:{_STRANGERS})\b)|we|my boss)\b|\b(?:customers?|clients?|members?) (?:list|register|data|records?)\b"
)
_ATTRIBUTION = lazy.pattern(
    r"(?i)\W*(?:on|am|le|el|op|em) .{3,60}\d.{0,60}\b(?:wrote|schrieb|a écrit|escribió|schreef|escreveu)\b"
)
_VALUES = tuple(kind for kind in HARD if kind != STATE)
_PRONOUN = lazy.pattern(r"(?i)\b(?:he|she|they|it)$")
_NEWS = lazy.pattern(
    r"(?i)\W*(?:(?:short |last |quick |late )?(?:update|correction|news|latest|stop press|p\.? ?s\.?|change)|one (?:change|correction))\b"
)
_OURS_SAY = lazy.pattern(
    rf"(?i:(?=\b(?:our|my) )(?:{_OURS})(?: (?:of|in|at|for) [\w-]+)? (?:wrote|writes|says|said|puts? it|answers?|answered|reports?|reported)\s?[:,]?\s*$)"
)
_FEWEST = 4  # words of a quotation that may state something


def reported(body: Body) -> Iterator[Framed]:
    """The stretches of a brief that only report what somebody says; places are those of its text."""
    told: dict[str, tuple[Framed, ...]] = {}
    for passage in body.passages:
        if body.language_at(passage.start) != "en" or passage.fact:
            continue
        said = body.said(passage)
        if said.text not in told:
            told[said.text] = (*_told_in(said),)
        yield from (one.within(passage).to_the_mark(body.text) for one in told[said.text])
        yield from _quoted(body, passage)


def _told_in(said: Said) -> Iterator[Framed]:
    if not _RIGHTLY.is_in(said):
        for found in _TOLD.every(said):
            who = found["who"].strip()
            if _PRONOUN.search(who):
                continue  # whom it means, another sentence tells
            if _ONE_OF_US.fullmatch(who):
                if _NEWS.match(said.text):
                    continue  # "Update: my boss says the budget is cut to EUR 40,000"
                yield Framed(*found.span("said"), "hedged", _VALUES)
            elif not _ATTRIBUTION.match(said.text):
                yield Framed(*found.span("said"), ASKED, () if _OUTSIDE.search(who) else _VALUES)
        for found in _TOLD_THAT.every(said):
            if _is_stranger(found["who"]) and not _ATTRIBUTION.match(said.text):
                yield Framed(*found.span("said"), ASKED, _VALUES)
        aside = _SAID_ASIDE.search(said)
        if aside and _is_stranger(aside["who"]):
            yield Framed(0, len(said.text), ASKED)
    for pattern in (_AS_SHOWN, _AS_THOUGH):
        for found in pattern.every(said):
            yield Framed(*found.span("said"), ASKED)


def _is_stranger(who: str) -> bool:
    """Whether the words for who says something are none of the writer's house."""
    named = who.strip()
    return bool(_OUTSIDE.search(named)) and not (_PRONOUN.search(named) or _ONE_OF_US.fullmatch(named))


_ONE_OF_US = lazy.pattern(rf"(?i:{_OURS})(?:(?i: (?:in|from|at|of) (?:the |our )?[\w-]+(?: [\w-]+)?))?")


def _quoted(body: Body, passage: Passage) -> Iterator[Framed]:
    """The quotations of a passage that nothing says to be the writer's."""
    text = body.text
    for found in _QUOTE.finditer(text, passage.start, passage.end):
        quoted = found["said"]
        if len(quoted.split()) < _FEWEST or not _VERB.search(quoted):
            continue
        before = text[max(passage.start - 80, 0) : found.start()]
        if _INTRODUCES.is_in(before.rpartition("\n\n")[2]) or _SPEAKER.search(before) or _OURS_SAY.search(before):
            continue
        if is_followed(text, found.end(), found.end()):
            continue
        said_by = _SPOKEN_BY.search(before) or _SPOKEN_BEHIND.match(text, found.end())
        outside = said_by and _OUTSIDE.search(said_by.group()) and not _OURS_TOO.search(said_by.group())
        yield Framed(*found.span(), ASKED, () if outside else _VALUES)
