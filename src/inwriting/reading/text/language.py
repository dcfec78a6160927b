"""The language of a text's prose: how it is read, of the six in which briefs come, and what a letter may call it.

A wrong name is worse than none: what is not clearly one language has none. Of a text that is clearly in none of the six only
what a label says is read, for nothing tells there whether a name is denied, gone or only planned. A sentence that is clearly
in another of the six than the text is read as what it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said
from inwriting.reading.values import MONTH

_SMALL_WORDS = {
    language: words.split()
    for language, words in {
        "en": "the and we our is to of with in for as its are be by than no a an on that this it have has not at from or was i you they",
        "de": "der die das und wir unser ist mit nicht für ich ein eine einen den dem zu auf bei uns sich auch noch wird haben sind im am von aus es",
        "fr": "le la les et nous notre est avec pas pour de des du un une en dans sur que qui au chez on ce je vous par se",
        "es": "el los las y nosotros nuestro es con para que de la un una en del por no se lo al nos más como a está",
        "nl": "de het een en wij onze is met niet voor van te op ik dat die ons maar ook bij om er kunnen willen hebben wordt zijn nog we naar dan",
        "pt": "o os as e nós nosso é com não para de do da um uma em no na que por mais se dos ao já como a está",
    }.items()
}
_LANGUAGES_OF = {
    word: [language for language, words in _SMALL_WORDS.items() if word in words]
    for word in {word for words in _SMALL_WORDS.values() for word in words}
}
NAMES = {"de": "German", "fr": "French", "es": "Spanish", "nl": "Dutch", "pt": "Portuguese"}  # English is read in full
_SHORT = 400  # characters of a text that has few words of its language
_CLEARLY = 1.2  # times as many as the English ones
_MOST_COUNTED = 20_000  # characters


def language_of(text: str) -> str:
    """The language of the prose by its most frequent small words; "en" where none leads it clearly."""
    counts = dict.fromkeys(_SMALL_WORDS, 0)
    text = _without_dates(text[:_MOST_COUNTED].casefold())
    said = re.findall(r"[a-zà-ÿß]+", text)
    for word in said:
        for language in _LANGUAGES_OF.get(word, ()):
            counts[language] += 1
    if len(text) <= _SHORT:  # a form of five lines has labels, and hardly a small word
        counts["en"] += sum(word in _OF_FORMS and word not in _LANGUAGES_OF for word in said)  # "no" is Portuguese, too
    best = max(counts, key=lambda language: counts[language])
    if counts[best] <= _CLEARLY * counts["en"] or _is_one_among_english(text, counts[best], _SMALL_WORDS[best]):
        return "en"
    return best


_DATE = lazy.pattern(rf"(?<=\d) (?:de |do )?(?:{MONTH})\b(?: (?:de |do )?(?=20\d\d))?")  # "24 de noviembre de 2026"


def _without_dates(text: str) -> str:
    """A short text without the names of months and the small words in dates, of which a line may have three."""
    return _DATE.sub(" ", text) if len(text) <= _SHORT else text


def _is_one_among_english(text: str, most: int, words: Iterable[str]) -> bool:
    """Whether the few words of a language are all in one sentence of a text and English ones in others, as where "Angebote
    bis 24.11., 14 Uhr" stands below "CRM Salesforce, accounts and orders"."""
    if most > _FEW:
        return False
    sentences = [frozenset(re.findall(r"[^\W\d_]+", said)) for said in _SENTENCE_ENDS.split(text)]
    having = [said for said in sentences if not said.isdisjoint(words)]
    return len(having) == 1 and any(not said.isdisjoint(_OF_BRIEFS) for said in sentences if said is not having[0])


# Languages that are told apart only to be named: nothing is read by them.
_OTHERS = {
    "Italian": "il lo la gli i e di che con per del della nel è non un una abbiamo usiamo sono siamo nostro nostra nostri vogliamo vorremmo buongiorno grazie circa mese al anche dei le da salve saluti prima avevamo ora forse niente più stiamo passeremo ordini fatture clienti cordiali",
    "Polish": "i w na z do nie jest się mamy używamy nasz nasza nasze nasi oraz że jak dla po od dzień dobry dziękuję chcemy są przez",
    "Swedish": "och vi är att det som en på för med av inte har vår våra till om använder hej från den vill ska",
    "Danish": "og vi er at det som en på for med af ikke har vores til om bruger hej fra den vil skal også blev",
    "Norwegian": "og vi er at det som en på for med av ikke har vår våre til om bruker hei fra den vil skal også ble",
    "Finnish": "ja on ei se että me meillä käytämme mutta tai ovat kuin myös hei tilauksia kuukaudessa haluamme asiakkaat kanssa",
    "Czech": "a je se na že v máme používáme náš naše nebo ale do pro jsou není jako dobrý den děkuji chceme od",
    "Romanian": "și în de la cu nu este avem folosim nostru noastre pentru că sau dar bună ziua mulțumesc dorim pe din un o",
    "Hungarian": "a az és nem hogy van egy mi használunk rendszer vagy is de jó napot köszönöm szeretnénk havonta",
    "Turkish": "ve bir bu için ile değil var biz kullanıyoruz bizim ama da de merhaba teşekkürler istiyoruz olarak",
}
_MORE = {  # words of briefs, which are few in a sentence
    "German": "nutzt verwendet verwenden arbeitet unsere unserem unseren unserer läuft werden nutzen doppelt kunden bitte guten tag soll sollen müssen",
    "French": "utilise utilisent travaille notre nos utilisons avons sont bonjour merci commandes clients être ils",
    "Spanish": "utiliza utilizan trabaja nuestra nuestros usamos tenemos pedidos clientes hola gracias queremos son",
    "Dutch": "gebruikt werkt onze gebruiken hebben klanten orders graag goedendag moet moeten",
    "Portuguese": "utiliza utilizam trabalha nossa usamos temos encomendas clientes olá obrigado queremos são pelo",
}
_MONTHS = {  # by which a line that is hardly more than a date can be named
    "German": "januar februar märz dezember uhr spätestens angebot angebote",
    "French": "janvier février mars avril juin juillet août septembre octobre novembre décembre avant offre offres",
    "Spanish": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre fecha hasta antes",
    "Dutch": "januari februari maart mei juni juli augustus uur uiterlijk offerte offertes",
    "Portuguese": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro até às propostas",
}
_OFTEN_IN_BRIEFS = (  # English, and in a line of labels hardly in anything else
    "the and our we with for are please accounts orders invoices customers contacts opportunities payments quotes"
)
_OFTEN_IN_FORMS = (  # English only, but for "no"
    "hello hi dear thanks regards history month months year years week weeks out scope sign approves approvals approval no "
    "timeline licences licenses customers accounts contacts invoices opportunities entitlements bought signed"
)
_OF_FORMS = frozenset(_OFTEN_IN_FORMS.split())
_OF_BRIEFS = frozenset(_OFTEN_IN_BRIEFS.split())
_FEW = 6  # words of a language that one sentence has
_SENTENCE_ENDS = lazy.pattern(r"(?<=\w\w\w[.!?])\s+|\n+")
_NONE: frozenset[str] = frozenset()
_LETTERS = {  # that no other of them has
    name: frozenset(letters)
    for name, letters in {
        "Polish": "ąęłżśźćń",
        "Hungarian": "őű",
        "Turkish": "ğış",
        "Romanian": "țșă",
        "Czech": "ěřů",
        "German": "ß",
    }.items()
}
_SCRIPTS = (
    ("Japanese", lazy.pattern(r"[\u3040-\u30ff]")),
    ("Korean", lazy.pattern(r"[\uac00-\ud7af]")),
    ("Chinese", lazy.pattern(r"[\u4e00-\u9fff]")),
    ("Greek", lazy.pattern(r"[\u0370-\u03ff]")),
    ("Hebrew", lazy.pattern(r"[\u0590-\u05ff]")),
    ("Thai", lazy.pattern(r"[\u0e00-\u0e7f]")),
    ("", lazy.pattern(r"[\u0400-\u04ff\u0600-\u06ff\u0900-\u0dff]")),  # scripts that many languages share
)
_OTHER_SCRIPT = lazy.pattern("|".join(script.pattern for _, script in _SCRIPTS))
_DIGIT = lazy.pattern(r"\d")  # with which a word may be one part: "2de"
_WORD = lazy.pattern(r"(?<!\w)[^\W\d_]+")
_ENGLISH = "English"
_WORDS_OF = {
    **{NAMES.get(code, _ENGLISH): frozenset(words) for code, words in _SMALL_WORDS.items()},
    **{name: frozenset(words.split()) for name, words in _OTHERS.items()},
}
_WORDS_OF |= {name: _WORDS_OF[name] | frozenset(words.split()) for name, words in _MORE.items()}
_IN_A_LINE = _WORDS_OF | {name: _WORDS_OF[name] | frozenset(words.split()) for name, words in _MONTHS.items()}
_LEADS = 1.25  # times as many words as the next language, to be named
_FEWEST = 2  # words of a language by which a sentence is taken to be in it
_LETTERS_OF_A_SCRIPT = 6
READ = frozenset({_ENGLISH, *NAMES.values()})  # wholly or in part
_CODES = {name: code for code, name in NAMES.items()} | {_ENGLISH: "en"}


def name_of(text: str) -> str | None:
    """What the language of a text may be called: "English" also where none is clearly another, None where it is another
    and it cannot be said which."""
    text = text[:_MOST_COUNTED].casefold()
    name = _by_script(text)
    if name is not None:
        return name or None
    (best, most), (_, next_most), english = _most_said(text)
    if most < _FEWEST or most <= _CLEARLY * english or _is_one_among_english(text, most, _WORDS_OF[best]):
        return _ENGLISH
    return best if most >= _LEADS * next_most else None


def _by_script(text: str) -> str | None:
    """The language of a script that is not Latin, "" where many languages share it; None where the text is in Latin."""
    if text.isascii() or _OTHER_SCRIPT.search(text) is None:
        return None  # most texts
    letters = sum(char.isalpha() for char in text)
    for name, script in _SCRIPTS:
        found = len(script.findall(text))
        if found >= _LETTERS_OF_A_SCRIPT and found * 4 > letters:
            return name
    return None


def _most_said(text: str) -> tuple[tuple[str, int], tuple[str, int], int]:
    """The language of which a text has the most words, the one that comes next, each with their number, and the number of
    English ones."""
    said = Counter(re.findall(r"[^\W\d_]+", text))
    words_of = _IN_A_LINE if len(text) <= _SHORT else _WORDS_OF
    counts = {name: sum(said[word] for word in words & said.keys()) for name, words in words_of.items()}
    written = frozenset(text)
    for name, letters in _LETTERS.items():
        if not letters.isdisjoint(written):
            words = _WORDS_OF[name]
            counts[name] += sum(
                often for word, often in said.items() if word not in words and not letters.isdisjoint(word)
            )
    best, following = sorted(counts.items(), key=lambda item: -item[1])[:2]
    return best, following, counts[_ENGLISH]


def read_as(text: str) -> str:
    """The language by whose rules the prose of a text is read; "" where it is clearly in none of those that are."""
    text = text[:_MOST_COUNTED].casefold()
    if _by_script(text) is not None:
        return ""
    (best, most), (_, next_most), english = _most_said(text)
    if best not in READ and most >= _FEWEST and most > _CLEARLY * english and most > next_most:
        return ""
    return language_of(text)


def sentence_read_as(sentence: str, home: str) -> str:
    """The language by whose rules a sentence is read that stands in a text read as `home`: the text's, unless the
    sentence is clearly in another; "" where that is not read."""
    if home == "en":
        name = _abroad(sentence)
        if name is None and _by_script(sentence) is None:
            name = _most_said(sentence.casefold())[0][0]  # two that are alike are read alike
        return _CODES.get(name or "", "")
    said = re.findall(r"[^\W\d_]+", sentence.casefold())
    own = _WORDS_OF[NAMES[home]] if home else _NONE
    english = sum(word in _ONLY_ENGLISH and word not in own for word in said)
    others = 2 * sum(word in own for word in said) if home else len(said) // 3  # which are its words is not known
    return "en" if english >= _FEWEST and english > others else home


def parts_abroad(sentences: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The sentences of an English text that are in another language, each behind the name of its language, which is ""
    where it is not clear. Names and lines with an address tell nothing."""
    named = cache(_abroad)  # what a brief says twice, it says
    return tuple((name or "", sentence) for sentence in sentences if (name := named(sentence)) != _ENGLISH)


def is_plainly_english(said: Said) -> bool:
    """Whether a text has no letter of another script, and no word that only another language has; then no part of it has."""
    if said.small.isascii() and not _DIGIT.search(said.small):
        return _ABROAD.isdisjoint(said.parts)
    return _is_plainly_english(said.text)


def _is_plainly_english(text: str) -> bool:
    return (text.isascii() or _OTHER_SCRIPT.search(text) is None) and _ABROAD.isdisjoint(
        map(str.casefold, _WORD.findall(text))
    )


def is_of_another(label: str) -> bool:
    """Whether a label, or a value as short as one, has a word that is another language's than English, or a letter."""
    return not (label.isascii() and _ABROAD.isdisjoint(map(str.casefold, _WORD.findall(label))))


def _abroad(sentence: str) -> str | None:
    """The language of a sentence (`name_of`), which is English unless its words are clearly others."""
    if _is_plainly_english(sentence):
        return _ENGLISH  # nearly all
    if _by_script(sentence) is not None:
        return name_of(sentence)
    said = _WORD.findall(sentence)
    small = [word.casefold() for at, word in enumerate(said) if at == 0 or word[0].islower()]
    foreign = sum(word in _ABROAD for word in small)
    if "@" in sentence or foreign < _FEWEST or foreign <= sum(word in _ALSO_ENGLISH for word in small):
        return _ENGLISH
    return name_of(sentence)


_OFTEN_ENGLISH = (
    "per orders order sales me on we he will do so die am man data use was are or if us can i a e o go up out get all you "
    "your our my his her one two any each every please who what when which how now live need want answers total"
)
_ALSO_ENGLISH = _WORDS_OF[_ENGLISH] | frozenset(_OFTEN_ENGLISH.split())
_ABROAD = frozenset.union(*(words for name, words in _IN_A_LINE.items() if name != _ENGLISH)) - _ALSO_ENGLISH
_HARDLY_ABROAD = (  # English words that none of the others has, but for Dutch
    "the and our with for are be by than this it has from you they their which when who how uses used using would should "
    "until there where been were your currently of to is we runs gets week weeks month months year years day "
    "invoices customers accounts opportunities renews run works lives logistics"
)
_ONLY_ENGLISH = frozenset(_HARDLY_ABROAD.split())
