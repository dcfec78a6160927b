"""Products of which only the work that is done with them tells that they are products: "I start a card in Act!", where "act" is
a word, and so are "Capsule", "Oracle" and many more (`at_work`)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from inwriting.playbook.schema import Playbook, System
from inwriting.reading.moods.at_work import Around
from inwriting.reading.products.catalogue import Catalogue
from inwriting.reading.products.introduced import begins
from inwriting.reading.roles.people import is_company
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Span
from inwriting.reading.told.prose import Clause, clauses

_IN_USE = ("stated", "conditional")  # "if Exact refuses it"
_IS_SUBJECT = lazy.pattern(  # a name right behind it is what acts, and no person's whose title stands there
    r"(?:^|[,;:(–—-] ?|^(?:for|on|in|at|with) [\w ]{2,30} |\b(?:and|but|because|as|that|if|when|since|then|so|only|where|while|now|whenever|once|or|until|what|which|than|unless|though|although) )$",
    re.I,
)
_OF_GOODS = lazy.pattern(  # of what words are said, too: "parts in Copper", "paint in Lime"
    r"\b(?:parts?|items?|articles?|products?|titles?|prices?|price lists?|stock|inventory|machines?|vehicles?|rooms?|samples?|lists?|goods|paint|things?|pieces?|letters?|notes?) (?:[\w’'-]+ ){0,2}?(?:in|from|out of|on|off) $",
    re.I,
)


def worked_with(
    text: str, spans: Iterable[Span], author: str, playbook: Playbook, known: Catalogue, said: Counter[str]
) -> Iterator[System]:
    """The products of which only the work that is done with them tells that they are products, each once; a word that the text
    also writes small is none."""
    found: set[str] = set()
    folded = ""
    for start, end in spans:
        _, doubtful = known.sort(Clause(text[start:end], start, end, "stated", (start, end)))
        for mention in doubtful:
            written = text[mention.start : mention.end]
            if written in found or written.islower() or is_company(written, author):
                continue
            is_said = said[written.casefold()] and not (
                Around.of(text, start, (mention.start, mention.end)).is_followed_up and not begins(text, mention.start)
            )
            if is_said:
                continue
            if _is_product(
                text, start, end, (mention.start, mention.end), is_word=written.casefold() in playbook.words
            ):
                found.add(written)
                folded = folded or text.casefold()
                system = known.meant_by(written, folded) or mention.system  # "Sage", where the text has "Sage 100"
                yield System(name=system.name, vendor=system.vendor, category=system.category, aliases=(written,))


def _mood(text: str, sentence: Span, place: int) -> str:
    """The mood of the clause in which a place stands."""
    return next((one.mood for one in clauses(text, *sentence) if one.start <= place < one.end), "stated")


def _is_product(text: str, start: int, end: int, name: Span, *, is_word: bool) -> bool:
    """Whether a name that may be a word, a person or a company is a product by the work that is done with it; of a word only what
    is entered in it makes one."""
    around = Around.of(text, start, name)
    if around.is_not_ours or not (around.refuses or _mood(text, (start, end), name[0]) in _IN_USE):
        return False
    if around.is_in_hand or (around.is_entered and not _OF_GOODS.search(around.before)):
        return True
    if is_word and (begins(text, name[0]) or not around.acts):
        return False
    return around.is_done or around.is_joined or (around.acts and _IS_SUBJECT.search(around.before) is not None)
