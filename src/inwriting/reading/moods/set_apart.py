"""Systems that a brief names and then sets apart from the work: "Shopify is the shop, it's not part of this", "no interface
to Banner is sought", "we keep both the tickets and Jira out of it".

That a system is there says one clause, that it is left alone another, often by a short name: a system is looked for again
in every sentence that names it, in full or by its first or last word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from inwriting.reading.moods.standing import is_where
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Span
from inwriting.reading.text.patterns import Said, in_any_case

_LINK = r"(?:\w+ )?(?:interfac(?:e|ing)|connections?|connectors?|links?|integrations?|sync\w*|data exchange|exchange|hook-?ups?|feeds?)"
_WISH = r"(?:sought|built|required|wanted|needed|planned|requested|asked for|foreseen|intended|expected|desired|necessary|proposed|priced|established|included|to be (?:built|made|quoted|priced|offered|set up)|in (?:the )?scope)"
_NO_LINK = lazy.pattern(
    rf"\b(?:no|neither an?) {_LINK} (?:to|with|for|into|between [^,;.]{{2,30}} and|towards|from) (?:the |our |any )?$",
    re.I,
)
_IS_WANTED = lazy.pattern(
    rf"[^,;.]{{0,30}}?\b(?:is|are|will be|shall be|was) (?:\w+ )?{_WISH}\b|[^,;.]{{0,12}}?\b{_WISH}|\W*$", re.I
)
_WANTS_NONE = lazy.pattern(
    rf"\b(?:(?:want|need|require|seek|expect|plan|ask for|wish for) no {_LINK}|"
    rf"(?:do not|don['’]t|does not|doesn['’]t|will not|won['’]t) (?:want|need|require|seek|expect|plan) (?:an?|any|to have an?) {_LINK}) (?:to|with|for|into|from) (?:the |our )?$|"
    r"\b(?:do not|don['’]t|not|never|need not|needn['’]t) (?:to )?(?:connect|link|integrate|interface|hook up|touch|include)(?: (?:to|with|it (?:to|with)))? (?:the |our )?$",
    re.I,
)
_KEEPS = lazy.pattern(
    r"\b(?:keep(?:s|ing)?|leav(?:e|es|ing)|kept|left|want(?:s|ed)?) (?:both )?(?:the |our )?(?:[\w-]+(?: [\w-]+)?,? (?:and|or|as well as) (?:the |our )?)?$",
    re.I,
)
_ITS_SCOPE = (
    r"(?: of (?:it|this|scope|that|the (?:scope|project|job|picture|work|integration))| for now| please|\W*$|[,;.)])"
)
_OUT = lazy.pattern(rf"(?: (?:well|entirely|completely|all|strictly|both))? (?:out|outside)(?={_ITS_SCOPE})", re.I)
_ALONE = lazy.pattern(
    r"(?: (?:well|entirely|completely|all))? (?:alone|be|as (?:it|they) (?:is|are)|apart|separate)(?=\W*$|[,;.)])", re.I
)
_SAID_OF_IT = (  # what a clause behind it begins with
    r"[^,;.()\n]{0,70}?(?:[,;(]| [-–—]| and\b| but\b)(?: and| but)? ?(?:(?:it|that|this|which|that one)(?:['’]s|['’]ll| is| was| will| shall| should| can| must| may| has to| does| need)?|so)? ?"
)
_OUT_BEHIND = lazy.pattern(
    rf"{_SAID_OF_IT}(?:all |well |also |entirely |strictly |be |to )*(?:out of (?:the |our )?(?:scope|it|this|project)\b|"
    r"not (?:in (?:the |our |this )?(?:scope|project)|within (?:the )?scope|(?:a )?part\b|included\b|covered\b|for you\b|wanted\b|your (?:concern|problem|business)|to be (?:connected|touched|integrated|linked|included|part)|be (?:connected|touched|integrated|linked|included))|"
    r"(?:left|kept|stays?|remains?|keep(?: it| that)?|leave(?: it| that)?) out\b|(?:we|i)(?:['’]ll)? (?:keep|leave|want to keep|want to leave) (?:it |that )?out\b|excluded\b|(?:has|have|having|plays?|takes?) no part\b|(?:has|have|having) nothing to do with (?:it|this|that|the project)\b)",
    re.I,
)
_NEED_NOT = lazy.pattern(
    r" (?:can|may|should|must|shall|could) (?:both |all )?be (?:let|left) (?:alone|be|out|as (?:it|they) (?:is|are)|to itself|to themselves)\b| (?:is|are) to be (?:let|left) (?:alone|be|out|to itself)\b|"
    r" (?:need not|needn['’]t|is not to|is to not|must not|should not|shouldn['’]t|shall not|will not|won['’]t|does not (?:need|have) to|doesn['’]t (?:need|have) to) "
    r"be (?:connected|linked|integrated|touched|included|part|joined|hooked|tied)\b|"
    r" (?:is|are|lies|falls|remains|stays) (?:(?:well|entirely|therefore|explicitly) )?(?:outside (?:of )?(?:the |our |this )?(?:scope|works?|project|contract|services?|assignment|consultation|tender|job)\b|"
    r"excluded\b|out of scope\b|not (?:in scope|part of (?:the |this |our )?(?:scope|works?|project|contract|services?|assignment|consultation|tender|job)|concerned|subject)\b)",
    re.I,
)
_ALONE_BEHIND = lazy.pattern(
    rf"{_SAID_OF_IT}(?:please )?(?:(?:leave|let|keep) (?:it|that) (?:alone|be|out|as it is|apart|separate)|(?:(?:can|may|should|will|shall|must) )?(?:stays?|remains?|kept|is|to be|be|live|carry) (?:left |kept |on )?(?:separate|apart|alone|on its own|by itself)|left alone)\b",
    re.I,
)
_AWAY_FROM = lazy.pattern(
    r"\b(?:hands off|(?:go|goes|going|get|come) (?:any ?where )?near|(?:keep|stay|steer) (?:well |your hands |hands )?(?:away from|clear of|off)|"
    r"(?:do not|don['’]t|not to|never|no need to|need not|needn['’]t) (?:join|hook up|wire|bother (?:with|about)|worry about|look at|fiddle with|mess with|go into|look into|count))(?: the| our)? $",
    re.I,
)
_NOT_COMING = lazy.pattern(  # right behind it
    r" (?:does not|doesn['’]t|need not|needn['’]t|should not|shouldn['’]t|won['’]t|will not|must not|is not to) (?:come|enter|figure) (?:into|in to|in) (?:it|this|that|the (?:picture|scope|story|job|work))\b|"
    r" (?:is|works|does) (?:fine|well|good|all right|alright)(?: \w+){0,4}?[,;–—-] ?(?:and |so |but )?(?:please )?(?:do not|don['’]t|no need to|needn['’]t|never) (?:join|touch|connect|link|bother|hook|include|integrate)\b|"
    r"[^,;.()\n]{0,50} (?:and|but) (?:is|it is|it['’]s) not (?:in|part of) (?:it|this|that)\b",
    re.I,
)
_STAYS_PUT = lazy.pattern(  # "The archive in SharePoint stays where it is"
    r" (?:(?:can|may|should|will|must|shall) )?(?:stays?|remains?) (?:(?:exactly|just|right) )?(?:where|as|how) (?:it|they) (?:is|are)\b(?=\W*$|[,;.])",
    re.I,
)
_ANY = in_any_case(
    "|".join(
        one.pattern
        for one in (
            _NO_LINK,
            _WANTS_NONE,
            _KEEPS,
            _OUT_BEHIND,
            _NEED_NOT,
            _ALONE_BEHIND,
            _AWAY_FROM,
            _NOT_COMING,
            _STAYS_PUT,
        )
    )
)  # one of which `sets_apart` needs
_NOT_THE_WHOLE = lazy.pattern(r"\b(?:except|apart from|only|unless|until|if|but for|first|yet)\b", re.I)
_GENERIC = frozenset(
    [
        "cloud",
        "sales",
        "service",
        "services",
        "management",
        "central",
        "business",
        "online",
        "enterprise",
        "one",
        "suite",
        "crm",
        "erp",
        "system",
        "software",
        "pro",
        "plus",
        "core",
        "platform",
        "finance",
        "operations",
        "marketing",
        "commerce",
        "point",
        "desk",
        "project",
        "work",
        "books",
        "data",
        "center",
        "centre",
        "hub",
        "manager",
        "microsoft",
        "oracle",
        "google",
        "amazon",
        "dynamics",
        "adobe",
    ]
)  # words that do not tell one product
_WORD, _GAP = lazy.pattern(r"\w+"), lazy.pattern(r"\s+")
_BEGINS, _ENDS = lazy.pattern(r"(?<![\w@./-])"), lazy.pattern(r"(?![\w@/-])")  # of a name


def may_set_apart(sentence: Said) -> bool:
    """Whether a sentence may say of a system that it is set apart; quick to tell."""
    return _ANY.may_be_in(sentence)


def sets_apart(before: str, behind: str, *, beside: bool) -> bool:
    """Whether the words of a sentence `before` and `behind` a system say that it is not to be connected, or no part of the
    work. `beside`: it is neither the CRM nor the ERP, which are part of the work even where they are left as they are."""
    if _NOT_THE_WHOLE.search(behind[:60]) or (not beside and is_where(before)):
        return False
    if (_NO_LINK.search(before) and _IS_WANTED.match(behind)) or _WANTS_NONE.search(before):
        return True
    if _KEEPS.search(before) and (_OUT.match(behind) or (beside and _ALONE.match(behind))):
        return True
    if _OUT_BEHIND.match(behind) or _NEED_NOT.match(behind):
        return True
    if beside and _STAYS_PUT.match(behind):
        return True
    if beside and (_AWAY_FROM.search(before) or _NOT_COMING.match(behind)):
        return True
    return beside and _ALONE_BEHIND.match(behind) is not None


def short_names(name: str) -> Iterator[str]:
    """The words by which a system of a longer name may be called: "Jira" of "Jira Service Management", "Banner" of "Ellucian
    Banner"."""
    words = name.split()
    if len(words) > 1:
        for word in dict.fromkeys((words[0], words[-1])):
            if len(word) > 3 and word[0].isupper() and word.casefold() not in _GENERIC:
                yield word


class Places:
    """Where some stretches of a text name things, as they are written: each is looked for only where its first word is."""

    def __init__(self, text: str, spans: Iterable[Span]) -> None:
        self._text = text
        self._starts: dict[str, list[int]] = {}
        for span in spans:
            for word in _WORD.finditer(text, *span):
                self._starts.setdefault(word.group(), []).append(word.start())

    def of(self, names: Iterable[str]) -> Iterator[Span]:
        """Where a thing stands by any of its names, the longest that does; one place behind the other."""
        found: dict[int, int] = {}
        for name in names:
            word = _WORD.search(name)
            if word is None:
                continue
            for place in self._starts.get(word.group(), ()):
                start = place - word.start()
                found[start] = max(found.get(start, 0), self._end(name, start))
        behind = 0
        for start, end in sorted(found.items()):
            if behind <= start < end:
                yield start, end
                behind = end

    def _end(self, name: str, start: int) -> int:
        """Where a name ends that begins at a place; 0 where it does not stand there by itself."""
        if not _BEGINS.match(self._text, start):
            return 0
        first, *rest = name.split()
        if not self._text.startswith(first, start):
            return 0
        end = start + len(first)
        for word in rest:
            gap = _GAP.match(self._text, end)
            if not (gap and self._text.startswith(word, gap.end())):
                return 0
            end = gap.end() + len(word)
        return end if _ENDS.match(self._text, end) else 0
