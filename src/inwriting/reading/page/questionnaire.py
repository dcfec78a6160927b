"""What the questions of a questionnaire ask for, whoever wrote them: "Which system wins in a conflict?", "How much can you spend?".

Each fact has the ways in which English forms ask for it; the first that fits counts, the more particular ones before the more
general. A question that asks for two things, or for none of these, is left to the labels of the playbook."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

_DIFFER = r"(?:differ\w*|disagree\w*|conflict\w*|contradict\w*|(?:do|does)(?: not|n['’]t) (?:match|agree)|are (?:not the same|different)|mismatch\w*)"
_RECORD = r"(?:customer|client|item|product|price|pricing|address|contact|order|invoice|stock|master|account)s?"
_APPROVE = r"(?:approv\w+|sign(?:ed)?[- ]?offs?|authori[sz]ation\w*|authori[sz]ed)"
_CLEAN = r"(?:clean\w*|tid(?:y|ied|ying)|de-?dup\w*)"
_WAYS: tuple[tuple[str, str], ...] = (
    (
        "data_cleanup",
        rf"\b{_CLEAN}\b.*\b(?:data|records?|duplicates?|lists?|addresses|master)\b|\b(?:data|records?|duplicates?|lists?)\b.*\b{_CLEAN}\b",
    ),
    (
        "duplicates_known",
        r"\b(?:duplicates?|doubles|double (?:records|entries|customers))\b|\b(?:recorded|entered|in there|listed) twice\b",
    ),
    (
        "authority",
        (
            rf"^(?:which|what|whose)\b.*\b(?:system|one|side|programm?e?|data|record|figure|value|tool|software|database|address|version)s?\b.*\b(?:wins?|decides?|leads?|leading|prevails?|counts?|rules|stands|is (?:right|correct|the master|true|the truth|authoritative|valid)|to be believed|the (?:source of truth|master|last word))\b|"
            rf"\b(?:if|when|where|in case|should)\b.*\b{_DIFFER}(?:\W|$)|\b(?:master|source of truth|system of record|leading system)\b.*\b{_RECORD}\b|\bwho (?:owns|is the owner of)\b.*\bdata\b|^which system is (?:the )?(?:leading|master|right|authoritative)"
        ),
    ),
    (
        "approvals_live_in",
        rf"^(?:where|how|in (?:which|what) (?:tool|system|place|form|program)|by what means|by which)\b.*\b{_APPROVE}\b|^who approves\b.*\b(?:where|how|in (?:what|which))\b|^who approves (?:an? |the |your )?(?:orders?|discounts?|prices?|credits?|credit limits?|purchases?|exceptions?|changes?)\b",
    ),
    (
        "manual_handoffs",
        r"^(?:what|which)\b.*\b(?:re-?typed?|re-?typ\w*|re-?key\w*|typed?|keyed|copied|by hand|manual|manually|entered twice)\b|^who (?:re-?types|copies|keys|types)\b|^is (?:there )?(?:anything|something)\b.*\b(?:by hand|manually|twice)\b",
    ),
    (
        "exceptions_known",
        r"\b(?:anything|what|something|things)\b.*\b(?:go(?:es)?|gone|going) (?:wrong|astray)\b|^(?:which|what|any|are there(?: any)?|do you have) (?:\w+ ){0,2}?(?:exceptions|special cases|odd cases|edge cases)\b",
    ),
    (
        "protected",
        r"^(?:what|which|(?:is there )?anything)\b.*\b(?:must|may|can|should|is|are)(?: ?not|n['’]t| never)\b.*\b(?:change|touch|alter|move|break|interrupt|stop)\w*\b|^what (?:must|has to|should) (?:stay|remain)\b",
    ),
    ("may_change", r"^what\b.*\b(?:may|can|could)\b(?: we| you)? (?:be )?(?:change|alter|replace)d?\b"),
    (
        "acceptance",
        r"\b(?:accepted|acceptance)\b|^how (?:will|do|would) (?:you|we) know\b.*\b(?:done|finished|complete|works?)\b|^who accepts\b",
    ),
    (
        "measures",
        r"^how (?:will|do|would|should|is|are) .*\b(?:measur\w+)\b|^(?:which|what)\b.*\b(?:kpis?|measures|metrics)\b",
    ),
    (
        "customer_definition",
        r"^what (?:is|counts as|makes|do you (?:mean|understand) by)\b.*\b(?:customer|client)\b|^how (?:do|does|is|are)\b.*\bdefin\w+\b.*\b(?:customer|client)s?\b|^how is (?:a|the) (?:customer|client) defined",
    ),
    ("decision", r"^(?:what|which)\b.*\bdeci(?:de|sion)\b"),
    (
        "outcome",
        r"^what (?:do|would) you (?:want|like|hope|wish|expect) to (?:achieve|reach|gain|see)\b|^what (?:would|does|should|will) (?:a )?(?:success|good(?: result)?) look like\b|^what should (?:be|get) better\b",
    ),
    (
        "triggers",
        r"^(?:what|which (?:event|moment|step|action|status)s?)\b.*\b(?:(?:starts?|launch(?:es)?|begins?)(?: off)? (?:an? |the |each |every |your )?(?:\w+ )?(?:transfers?|sync\w*|flows?|exchanges?|orders?|invoices?|hand-?overs?|messages?|updates?|integration|interface|it|things|everything|records?)\b|triggers?\b|sets? off\b|kicks? off\b)|^when (?:should|shall|does|do|must|will|is|are) (?:the |a |an |your )?(?:data|orders?|records?|invoices?|customers?|transfers?|accounts?)\b.*\b(?:move|go|cross|sent|passed|transferred|transfer|created|start|happen)\b",
    ),
    ("renewal_date", r"\brenew(?:al|s|ed)?\b.*\b(?:date|when|due)\b|^when\b.*\brenew\w*\b"),
    (
        "go_live",
        r"^(?:what is (?:the|your) )?(?:target|desired|planned|wanted|preferred) (?:date|go-?live)\b|^when (?:do|would|should|must|does|will|shall|is|are)\b.*\b(?:live|launch|ready|finished|done|working|work|in use|go-?live|needed|need it|start using)\b|^by when do you (?:need|want) (?:it|this|the (?:integration|connection|link|interface))\b|\brealistic (?:go-?live|date)\b|\ba realistic (?:go-?live|date|deadline)\b",
    ),
    (
        "budget",
        r"^how much (?:money )?(?:can|do|would|will|could|may|is|have)\b.*\b(?:spend|pay|set aside|available|invest|afford|budgeted|reserved)\b|^(?:is|has) (?:there )?(?:a |any )?(?:money|budget)\b|^what (?:is|are) (?:the|your) budgets?\b",
    ),
    (
        "entities",
        r"^(?:which|what) (?:records|objects|business objects|data(?! protection))\b.*\b(?:transferred|exchanged|moved?|synced|synchroni[sz]ed|shared|in scope|cross|flow|included|covered)\b",
    ),
    (
        "volumes",
        r"^how many (?!(?:\w+ )?(?:duplicates?|people|persons|employees|users|staff|sites|seats|licen[cs]es|days|hours|weeks|months|years|of (?:you|them))\b)[\w ]{3,40}\b(?:(?:do|does) (?:you|your \w+) (?:handle|have|process|get|make|send|ship|write|issue|receive|take)|(?:per|a|an|each|every) (?:day|week|month|year))\b",
    ),
    (
        "compliance",
        r"^(?:which|what|any|are there(?: any)?)\b.*\b(?:laws?|regulations?|compliance|legal (?:requirements?|rules))\b",
    ),
    ("reporting", r"^(?:which|what)\b.*\b(?:reports?|reporting|dashboards?)\b"),
)
_QUESTIONS = tuple((key, lazy.pattern(pattern, re.I)) for key, pattern in _WAYS)
_MARK = lazy.pattern(r"^[\W_]*(?:(?:question|q|no\.?)? ?\d{1,2}[.):]? )?[\W_]*", re.I)
_EXAMPLES = lazy.pattern(r"[,;]? ?(?:\([^()]*\)|(?:e\.?g\.?|for example|for instance|such as|like)\b[^?]*(?=\?))", re.I)
_OF_THE_DESK = lazy.pattern(
    r"\b(?:your|you) (?:quot\w+|offer\w*|price|rates?|fees?|references)\b|\b(?:quot\w+|offers?|proposals?|tenders?)\b",
    re.I,
)
_LONGEST = 18  # words
_TWO = lazy.pattern(r"\?.*\?")


def asked_for(question: str) -> str:
    """The key of the fact that a question asks for; "" where it is none of those, or none of the buyer's house."""
    if not question.rstrip(" *_\t").endswith("?") or _TWO.search(question):
        return ""
    words = _MARK.sub("", _EXAMPLES.sub("", question)).rstrip(" ?*_\t")
    if len(words.split()) > _LONGEST or _OF_THE_DESK.search(words):
        return ""
    return next((key for key, asks in _QUESTIONS if asks.search(words)), "")
