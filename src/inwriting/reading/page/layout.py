"""How a brief is laid out: headings with what stands under them, `Key: value` lines, tables, questions with their
answers, sentences of prose.

A heading says in which mood its lines are ("Out of scope", "Systems we are looking at:") or what they are about ("Known
exceptions"). It holds until the next heading, or until the blank line that ends its list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, takewhile

from inwriting.playbook.once import once
from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.moods.asides import mood_of_cell, says_gone
from inwriting.reading.moods.surety import is_guess
from inwriting.reading.numbers.quantities import has_period
from inwriting.reading.page.labels import labels
from inwriting.reading.page.list_titles import IN_SCOPE, is_sought, mood_of_answer, mood_of_title, without_remark
from inwriting.reading.page.questionnaire import asked_for
from inwriting.reading.page.tables import Row, lines_of, table_at
from inwriting.reading.page.wrapped import continued
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.roles.people import ADDRESS, NAME
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause, mood_of, pieces, sentences, status_behind, tells_then_asks
from inwriting.reading.values import MONTH

Span = tuple[int, int]
SHORT = 45  # characters: a shorter line is no line of a paragraph that was wrapped, where the next begins anew
LONG = 100  # characters: mail with a longer line is not wrapped, and each of its lines is a paragraph, unless its lines
WIDEST = 140  # are at most so long and break where the next word did not fit
RAGGED = 12  # characters by which people who wrap by hand break earlier than they must
_TYPED = 0.8  # of the lines of a text that is typed in small letters
_FITS = 0.8  # of the width: what is so short needed no break
MOSTLY = 0.7  # of the lines that go on in small letters
_FEWEST_NOTES = 4  # breaks between lines, of which most tell that all are meant
_REMEMBERED = 1024  # lines
WRAPPED = 50  # characters: a line at least so long may go on in the next


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading says of the lines under it: their mood ("" where each says its own), and the fact they are values
    of. Where it `lists`, its lines name things without a verb; `asked` is the question that they answer. Below "Target state"
    stands what is `sought`: its systems are planned, and its records are the scope. What stands `beside` CRM and ERP, below
    "Other systems", is neither."""

    mood: str = ""
    fact: Fact | None = None
    lists: bool = False
    asked: str = ""
    sought: bool = False
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of prose, or a line that labels its value: `fact`, where the value starts, and the mood that the label
    gives ("new CRM: …" is planned). `said` are the words of a value that stands in several cells of a row."""

    start: int
    end: int
    heading: Heading = Heading()
    fact: Fact | None = None
    value: int = 0
    mood: str = ""
    said: str = ""

    def about(self) -> tuple[object, ...]:
        """What label and heading say of the words."""
        facts = (self.fact, self.heading.fact)
        return (
            self.mood,
            self.heading.mood,
            self.heading.lists,
            self.heading.sought,
            self.heading.beside,
            *(fact.key if fact else "" for fact in facts),
        )


_MARK = (
    rf"[ \t]*(?:[-*•–▪◦·]|(?<=[ \t])o(?=[ \t])|(?!\d{{1,2}}\.?\s+(?i:{MONTH})\b)\(?\d{{1,3}}[.):]|"
    r"\d{1,3}(?:\.\d{1,2}){1,3}[.):]?(?!\s+(?i:k|m|mn|mio|million|lakhs?|crores?|thousand|mil)\b)|\((?:i{2,3}|iv|vi{1,3}|ix|xi{0,2})\)|(?:i{2,3}|iv|vi{1,3}|ix)[.)]|\(?[a-zA-Z][.)]|§ ?\d{1,3}\.?|#{1,4}|[IVX]{1,4}\.|"
    r"(?!(?:[QTH]|KW|CW)\d{1,2}[ \t]+20\d\d)[A-Z]{1,3}-?\d{1,3}[.):]?|(?:Section|Part|Lot|Item|Art(?:icle)?\.?) [A-Z0-9]{1,3}[.):]|\d{1,2}(?=[ \t]+[A-ZÀ-Þ]{3})|\d{1,2}(?=[ \t]+[A-Z][^.\n]{2,60} \.{2,})|[A-Z]\.\d{1,2}(?:\.\d{1,2})?[.):]?|\[\s?[xX]?\s?\]|[QA]:|(?:Question|Answer|Q|A)(?: ?\d{1,3})?[.:])[ \t]+"
)
_COUNTED = lazy.pattern(
    r"\W*(?:about |some |approx\.? |~ ?|ca\.? )?\d[\d.,’' ]*k? [a-z][\w-]+(?: [a-z][\w-]+)?(?: (?:per|a|each|every)|/| p\.)",
    re.I,
)
_NUMBER_WITHIN = lazy.pattern(r"\d{1,2}\.\d{1,2}\.?[ ]+(?=[A-Z])")
_ASKS = lazy.pattern(
    r"(?:by |about |roughly )?(?:whom?|when|how many|(?:what|which) (?:date|day|person)|(?:are|have|has|is|were|did) [^?]{0,40}\b(?:licen[cs]es?|subscriptions?|sign(?:ed)?|buy|bought|purchased?))\b|"
    r"(?:bis |ab |mit |avec |pour |d['’]ici |con |para |met |com )?(?:wer|wann|wie (?:viele|hoch|ist)|welche\w*|was|qui|quand|combien|quel(?:le)?s?|que|quién|cuándo|cuánt[oa]s?|qué|cuál(?:es)?|wie|wanneer|hoeveel|welke?|wat|quem|quando|quant[oa]s|o que|qual|quais)\b(?! (?:do|does|is|are|did|was|will|can)\b)",
    re.I,
)
_ANSWER = lazy.pattern(r"[ \t]*(?:A:|A ?\d{1,3}[.:)]|Answer(?: ?\d{1,3})?[.:])[ \t]")
BULLET = lazy.pattern(_MARK)
_DASHED = lazy.pattern(r"[ \t>]*[-*•–·◦▪][ \t]")  # an item that has no number
_LABELLED = lazy.pattern(
    rf"(?:{_MARK}|[ \t]*\|?[ \t]*[A-Z]{{0,3}}-?\d{{1,3}}(?:\.\d{{1,2}})*[ \t]*[|\t])?[ \t|*_¿]*(?P<label>[A-Za-zÀ-ÿ][^:=?\t|\n]{{0,120}}?)[*_]{{0,2}}[ \t]*"
    r"(?:\?[ \t]*\||=>|[:=?][*_]{0,2}|\.{3,}|(?<=[ ])\.{2}(?=[ ])|_{3,}|\t|\||(?<=[ ])[ ]|[ ][–—-]{1,2}>?(?=[ ])|→)[ \t*_]*(?:\n[ \t]*)?(?=\S)"
)
_BOLD = lazy.pattern(
    rf"(?:{_MARK})?[ \t]*\*\*(?P<label>[^\W\d_][^*:\n]{{1,40}})\*\*[ \t]+(?=[^\s:=|–—-])"
)  # "**Operations** Ann Lee"
_JOINTS = (":", "=", "?", "\t", "|", "→", "..", "___", "  ", " -", " –", " —")  # one of which stands behind a label
_HEADING = lazy.pattern(
    rf"(?:{_MARK})?[ \t*_#=¿]*(?P<label>[A-Za-zÀ-ÿ][^:!?=\n|]{{0,120}}?)[*_]{{0,2}}[ \t]*(?P<colon>[:?])?[*_ \t=]*"
)
_EMPHASISED = lazy.pattern(
    r"\*(?![\s*])[^*\n]+(?<!\s)\*:?|_(?![\s_])[^_\n]+(?<!\s)_:?"
)  # what is bold, in the plain text that clients make
_QUARTER = lazy.pattern(
    r"\W*(?:[QT] ?[1-4]|H ?[12]|(?:KW|CW) ?\d{1,2})\W{0,2}(?:20)?\d\d\W*", re.I
)  # an answer, and no title
_PERSON_BESIDE = lazy.pattern(rf"{NAME} ?\([^()\n]{{2,60}}\)")
_TITLED = lazy.pattern(
    rf"(?:{_MARK})?[ \t*_]*(?P<label>[A-Za-zÀ-ÿ][^.:\n]{{1,55}}?)[*_ ]{{0,2}}(?P<joint>[.:]|[-=]>|→|~(?= )|\?\s*\|?|(?=[ ]{{3}}|\t|[ ]?\|))[*_]{{0,2}}[\s|]+(?=\S)"
)
ROW = lazy.pattern(r"[^|\n]*\|[^|\n]*\|")
_LABELLED_CELLS = lazy.pattern(r"\|\s*[A-Za-z][\w &/-]{1,30}:\s")  # "CRM: HubSpot | ERP: Odoo | Shop: Shopify"
_HANGS = lazy.pattern(
    r"(?:[,;(/&+–—-]|\b(?:and|or|the|an?|our|we|is|are|use|uses|using|run|with|in|on|of|to|from|by|for|into|have|has|not))$",
    re.I,
)
_LAST_WORD = 8  # characters of a line that tell of it, with its end


def _hangs(line: str) -> bool:
    """Whether a line ends in the middle of a sentence."""
    return _HANGS.search(line, len(line) - _LAST_WORD) is not None


_NEXT = lazy.pattern(
    r";\s*(?=[^;:]{2,40}[:=])|\s+[/|]\s+(?=[A-Za-z][\w &-]{1,30}:\s)|,\s+(?=(?i:crm|erp|(?:web ?)?shop|support|help ?desk|accounting|books|bi|wms|pim|payroll|tickets|billing) [–-] )|,\s+(?=(?:(?i:crm|erp) ?[:=]|[a-z][a-z -]{2,20} =)\s)|,\s+(?=(?:CRM|ERP|[A-Z][\w/-]{2,14}(?: [\w/-]{2,14})?):\s)"
)  # where another label may begin
_ONE_PERIOD = lazy.pattern(
    r"day|week|month|quarter|year|tag|woche|monat|quartal|jahr|jour|semaine|mois|trimestre|an|année|día|semana|mes|año|dag|maand|kwartaal|jaar|dia|mês|ano",
    re.I,
)
_GAP = lazy.pattern(r"(?<=\S)[ ]{2,}(?=\S)|\t")  # between the columns of a table without bars
_REMARK = lazy.pattern(r"[|\s]*(?:[^\d\s|]+[ ]){5}[^\d|]*(?:\|\s*)?")  # a sentence beside a value
_GAPPED = lazy.pattern(r"[ \t]*\S+(?: \S+)*[ ]{2,}\S+(?: \S+)*[ ]{2,}\S")
_NAMES_ANOTHER = lazy.pattern(  # a name in the middle of a remark
    r"(?<=[a-z,] )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Q[1-4])\b)[A-Z][\w.]+|"
    r"(?:\||[ ]{2}) *[A-Z][\w'-]+ [A-Z][\w'-]+"
)
_LABEL_LINE = lazy.pattern(
    r"\s*(?:[^\W\d_][\w &/'’-]{2,30}(?: ?[:=]| [–—-]| ?[-=]>| ?→| ~| ::| ?\.{4,}) |(?:Who|What|Where|When|Which|How|Why|Do|Does|Is|Are|Any)\b[^?\n]{2,70}\? )"
)
_WITHIN_PROSE = lazy.pattern(r"[.)] [A-ZÀ-Þ][^.:]{2,40}:\s*$")  # "… 2 August 2027. Head of finance:"
_BEGINS_LABEL = lazy.pattern(r"[.;)] [A-ZÀ-Þ][^.:;]{2,40}\s*$")  # the rest of which is on the next line
_TELEGRAM = lazy.pattern(  # "budget sgd 11k max", typed on a phone below a line without a stop
    r"[ \t]*(?:budget|go-?live)[ \t]+(?:(?:max|by|on|abt|about)\.? )?(?:[a-z]{3} ?|[€$£] ?)?\d", re.I
)
_OURS_ARE = lazy.pattern(
    r"(?:us|ours|our (?:side|stack|set-?up|systems?|tools)|systems?|stack|set-?up|tools|software)\s*:\s+\S", re.I
)
_GAPPED_LABEL = lazy.pattern(r"[^\W\d_][\w/&’' .,()-]{2,34}[ ]{3,}\S")  # "Web shop           WooCommerce"
_SAYS_WHETHER = lazy.pattern(
    r"[ \t]*[^\W\d_][\w /&-]{1,30}(?:[ ]{2,}|\t)(?:yes|no|y|n|x|in|out|[✓✔✗✘])\s*", re.I
)  # "invoice   no"
_DAY = lazy.pattern(
    r"\W*\d{1,4}(?:[./-]\d{1,2}[./-]\d{1,4}|(?:st|nd|rd|th|\.)? (?:of )?(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|oct|okt|nov|de[cz])[a-zé]*\.? \d{4})\W*",
    re.I,
)
_NONE_COUNTED = lazy.pattern(
    r"\W*(?:0|not (?:counted|known|measured|applicable|available)|unknown|nobody knows|tbd|tbc|n/?a|uncounted|\?+)\W*",
    re.I,
)
_LIST_MARK = lazy.pattern(r"\s*(?:\S{1,4}\s+)?")  # of a list: Word puts a tab behind it
_POLITE = lazy.pattern(  # "here's the landscape, hope a table is ok"
    r",? (?:(?:and )?(?:i )?hope (?:that )?(?:an?|the|this|that|it|you)\b[^:;]{0,40}|if (?:that|this|a table|a list) is (?:ok|okay|fine|all right)[^:;]{0,20}|please bear with me[^:;]{0,20})$",
    re.I,
)
_COUNTED_CELLS = ("record", "volume", "period")
_SUMS_UP = lazy.pattern(
    r"\W*(?:(?:check|control)[- ]?(?:sums?|totals?|figures?|numbers?)|(?:grand |sub-?)?totals?|(?:the )?sum|in all|all together|(?:gesamt|prüf)?summe|gesamt|insgesamt|somme|totaal)\W*",
    re.I,
)
_REMARKED = lazy.pattern(
    r", (?=(?:including|excluding|incl|excl|all|of which|without|with|not|mostly|also|both|net)\b)"
)
_TITLE_OF_TABLE = lazy.pattern(r"\s*\d{1,2}(?:\.\d{1,2})*[.)]? +[A-ZÀ-Þ][^\t.:;!?,|]{2,50}\s*")
_RULE = lazy.pattern(r"[-=_|+: \t]{3,}[\r\n]*")
_NOT_THERE = lazy.pattern(
    r"\W*(?:planned|future|candidate|shortlist\w*|proposed|idea|maybe|possibly|someday|later|wish|tbd|not yet|on order|trial|demo|pilot|(?:quote|offer|proposal)s? (?:only|received|in hand))\b|.*\b(?:(?:did|do|will)(?: not|n['’]t)|never) (?:buy|bought|buying|purchased?|sign(?:ed)?|order(?:ed)?|adopt(?:ed)?)\b",
    re.I,
)
_UNFILLED = lazy.pattern(r"[^\n]{2,60}?[ ]?(?:\.{4,}|_{3,})[ ._]*\s*")  # a line of a form that nobody filled in


def _is_dotted(line: str) -> bool:
    return "...." in line or "___" in line


_QUOTED_QUESTION = lazy.pattern(r"\s*>[> ]*(?P<first>\S[^?\n]*[?:])(?P<rest>[^\n]{0,80}?)\s*")
_ASKED = lazy.pattern(r"\s*(?!>)(?P<asked>\S.*\?)[*_ \t]*")  # by somebody else, above what is the writer's own
INITIALS = lazy.pattern(r"[ \t]*[A-Z]{1,3}:[ \t]+(?=\S)")  # "CB: Nutshell", in answers between quoted questions


_EMPTY_FIELD = lazy.pattern(r"[ ]*(?P<label>[^:\t\n]{2,60}?)[ ]*\t\s*")
_ENDS_IN_ADDRESS = lazy.pattern(rf"{ADDRESS.pattern}[)>]?\.?$")
_AFTER_ADDRESS = lazy.pattern(r"[\w/ -]{2,25}: ")
_NUMBER = lazy.pattern(r"\W*(\d[\d.,’' ]*k?(?: ?[–-] ?\d[\d.,’']*k?)?)(?![\w%])\s*(.*)", re.S)
_GUESSED = lazy.pattern(  # of a remark on a count: "a guess", "nobody counts them"
    r"\b(?:guess(?:ed|es|work)?|estimat\w+|(?:not|never) (?:been )?(?:counted|measured|known|checked)|nobody (?:has |ever )*(?:count|know|measur|check)\w*|no idea|not sure|unsure|roughly|approximately|geschätzt|schätzung|nicht gezählt|niemand zählt|"
    r"estim(?:é|ée|és|ation)|pas compté\w*|personne ne (?:les )?compte|estimad\w+|nadie l[oa]s cuenta|sin contar|geschat|schatting|niet geteld|niemand telt|estimativa|ninguém (?:os|as) conta)\b",
    re.I,
)
_ROUGHLY = lazy.pattern(  # before the number of a cell: "perhaps 20", "about 300"
    r"\W*(?:(?:perhaps|maybe|probably|possibly|presumably|about|around|roughly|approx(?:imately|\.)?|circa|ca\.?|some|say|est(?:imated?|\.)?|guess(?:ed)?|(?:we|i) (?:guess|think|reckon|estimate)|not counted|"
    r"vielleicht|etwa|rund|ungefähr|geschätzt|schätzungsweise|peut-être|environ|quizás?|unos|unas|aproximadamente|misschien|ongeveer|talvez|cerca de)[ ,:]+){1,3}(?=[~≈]? ?\d)",
    re.I,
)
_TO_GO = lazy.pattern(
    r"\b(?:to be|being|will be|gets|due to be) (?:\w+ )?(?:replaced|retired|switched off|phased out|wound down)\b", re.I
)


class Layout:
    """Reads the layout of briefs; the labels it knows are those of a playbook's facts."""

    def __init__(self, playbook: Playbook) -> None:
        self._labels = labels(playbook)
        self._by_key = {fact.key: fact for fact in playbook.facts}
        self._catalogue = catalogue(playbook)
        # a line is looked at as the one that may go on and as the one that may begin
        self._heading = lru_cache(_REMEMBERED)(self._heading_of)
        self._labelled = lru_cache(_REMEMBERED)(self._label_of)

    def passages(self, text: str, spans: Sequence[Span]) -> Iterator[Passage]:
        """The passages of these stretches of a text, in order. Below a quoted question stands its answer."""
        for start, end in spans:
            asked = self._asked_above(text, start)
            if asked and (initials := INITIALS.match(text, start, end)):
                start = initials.end()
            yield from self._passages(text, start, end, asked or Heading())

    def _asked_above(self, text: str, start: int) -> Heading | None:
        """The heading that a quoted question right above gives to what stands below it, or one that somebody else asked; of
        several questions, and of one with a remark behind it ("Fecha? Yo puse el 1 de febrero."), the first one that asks for
        something."""
        line = text.rfind("\n", 0, start) + 1  # before the mark of an answer
        above = text[max(0, line - 200) : line].rstrip().rpartition("\n")[2]
        if asked_by_another := _ASKED.fullmatch(above):
            return self._heading(asked_by_another["asked"], "")
        quoted = _QUOTED_QUESTION.fullmatch(above)
        if quoted is None:
            return None
        whole, first = f"{quoted['first']}{quoted['rest']}", quoted["first"]
        asked = [whole, first] if whole.endswith(("?", ":")) else [first]
        headings = [heading for question in asked if (heading := self._heading(question, ""))]
        return next((heading for heading in headings if heading.fact), headings[0] if headings else None)

    def _passages(self, text: str, start: int, end: int, asked: Heading) -> Iterator[Passage]:
        lines = lines_of(text, start, end)
        unwrapped = any(stop - begin > LONG and " " in text[begin:stop][:LONG] for begin, stop in lines)
        unwrapped = unwrapped and not _is_wrapped([text[begin:stop].rstrip() for begin, stop in lines])
        wrapped = 0 if unwrapped else max((stop - begin - 1 for begin, stop in lines), default=0)
        bare = [text[begin:stop].strip() for begin, stop in lines]
        width = _typed_width(bare)
        notes = width > 0 and _are_notes(bare, width)

        def is_apart(line: str, following: str) -> bool:
            """Whether a line was broken on purpose before the one that follows."""
            if unwrapped and not _runs_on(line, following):
                return True
            return width > 0 and _stops_short(line, following, width, notes=notes)

        sections = self._sections([(begin, text[begin:stop].strip()) for begin, stop in lines])
        rest = self._rest([text[begin:stop] for begin, stop in lines])
        heading, listed, index, section = asked, False, 0, ""  # the line of a heading that is numbered as a section
        above: list[
            tuple[int, Heading]
        ] = []  # of the headings within a nested list, how deep each is and which it replaced
        blank = False
        while index < len(lines):
            begin, stop = lines[index]
            line = text[begin:stop]
            index += 1
            if blank and _RULE.fullmatch(line):
                heading, listed = Heading(), False  # a line drawn between two parts
            if not line.strip() or _RULE.fullmatch(line) or (_is_dotted(line) and _UNFILLED.fullmatch(line)):
                blank = True
                continue
            if (empty := _EMPTY_FIELD.fullmatch(line)) and self._labels.named(empty["label"])[0] is not None:
                continue  # "Contact, security", with nothing in the cell beside it
            if table := table_at(text, lines, index - 1):
                for row in table.rows:
                    yield from self._row_of_table(text, row, heading)
                index += table.lines - 1
                continue
            if (ticked := _TICKED.fullmatch(line)) and not self._labelled(line):  # a choice of a form
                first, last = begin + ticked.start("words"), begin + ticked.end("words")
                if heading.fact and (other := _OTHER.match(text, first, last)):
                    yield Passage(first, last, heading, heading.fact, other.end())  # "[x] other: dkPlus"
                    continue
                named = heading.fact if heading.fact and heading.fact.kind in ("money", "choice") else None
                yield Passage(first, last, replace(heading, lists=True), named, first)
                continue
            bullet = BULLET.match(line) is not None
            if blank and listed and not bullet:
                heading, listed = Heading(), False
                above.clear()
            while bullet and above and indent(line) <= above[-1][0]:
                heading = above.pop()[1]  # the list below it has ended
            after_blank, blank = blank, False
            following = next(
                (text[slice(*span)] for span in lines[index : index + 2] if text[slice(*span)].strip()), ""
            )
            found = self._heading(line, following)
            if found is None and begin in sections:
                heading, listed, section = sections[begin], False, line
                continue
            if found is None and section and _is_next_section(section, line):
                heading, listed, section = Heading(), False, ""  # "2.0 What is in place" is not of "1.0 Purpose"
                if _NUMBERED_TITLE.match(line.rstrip("\r\n")):
                    continue
            if found:
                section = line
                marker = BULLET.match(text, begin, stop)
                said = list(sentences(text, marker.end() if marker else begin, stop))
                for first, end in said[:-1]:  # what is told before the words that lead to a list
                    yield Passage(first, end, heading)
                if bullet and indent(following) > indent(line):
                    above.append((indent(line), heading))
                else:
                    above.clear()
                heading, listed = found, False
                continue
            ends_mood = (
                heading.mood and after_blank and _NEXT_SECTION.fullmatch(line) and not _NEXT_SECTION.match(following)
            )
            if ends_mood or (heading.fact and _TITLE_OF_TABLE.fullmatch(line) and "\t" in following.strip()):
                heading, listed = (
                    Heading(),
                    False,
                )  # "2. Requirements", and right below it a table that is not of "1. Purpose"
                continue
            labelled = self._labelled(line)
            if labelled is None and heading.fact and heading.fact.kind == "people" and (who := _WHO.match(line)):
                labelled = heading.fact, who.end(), ""  # "Finance", and below it "responsible: Ann Lee"
            if heading.fact and not labelled and line.rstrip(" \t\r\n*_").endswith("?"):
                heading = Heading()  # another question, of nothing that is looked for
            if labelled:
                if (ROW.match(line) and not _LABELLED_CELLS.search(line)) or (
                    labelled[0].kind == "system" and (_GAPPED.match(line) or line.rstrip().count("\t") > 1)
                ):
                    cells = self._row(text, begin, stop, heading, labelled)
                    yield cells
                    if _REMARK.fullmatch(text, cells.end, stop):
                        yield Passage(stop - len(text[cells.end : stop].lstrip("| \t")), stop, heading)
                    continue
                while index < len(lines) and (
                    index in rest or self._goes_on(text, lines[index - 1], lines[index], wrapped)
                ):
                    stop = lines[index][1]
                    index += 1
                yield from self._labelled_line(text, (begin, stop), heading, labelled)
                continue
            under = self._titled(line) or heading
            if heading.mood and under.fact and under.fact.kind == "quantity":
                under = heading  # "Out:", and below it "invoices. They are made by the accountant"
            if heading.mood and not under.mood:
                under = replace(
                    under, mood=heading.mood
                )  # "Out of scope", and below it "Records. Invoices and contacts."
            listed = True
            while index < len(lines) and (
                index in rest
                or not (
                    is_apart(text[slice(*lines[index - 1])], text[slice(*lines[index])])
                    or self._ends(text, lines, index, marked=bullet or width > 0)
                )
            ):
                stop = lines[index][1]
                index += 1
            marker = BULLET.match(text, begin, stop)
            begins = marker.end() if marker else begin
            if under is not heading and under == Heading(lists=True) and (title := _TITLED.match(text, begin, stop)):
                begins = title.end()  # "In      accounts, orders" is not said of what is in accounts
            said_below = sentences(text, begins, stop)
            if heading.fact and heading.fact.kind == "text":
                said_below = _without_fragments(text, said_below)
            for first, last in said_below:
                if number := _NUMBER_WITHIN.match(text, first, last):
                    first = number.end()  # "Scope. 3.1 Accounts. 3.2 Invoices."
                if under is not heading and under.fact and first == begins:
                    if (title := _TITLED.match(text, first, last)) is None:
                        continue  # the title itself
                    first = title.end()  # "Max. 25,000 EUR", in which no sentence ends
                inline = self._inline(text, (first, last))
                question = text[first:last].rstrip()
                if question.endswith("?") and _ASKS_OUT.search(question):
                    under = replace(under, mood="out of scope")  # "Anything out of scope? - ADP payroll"
                if inline:
                    yield from self._labelled_line(text, (first, last), under, inline)
                else:
                    own = self._titled(text[first:last]) if first > begins and not under.mood else None
                    yield Passage(first, last, own if own and own.mood else under)

    def _rest(self, lines: Sequence[str]) -> frozenset[int]:
        """The lines that are the rest of a sentence that was wrapped, by their numbers."""
        return continued(
            lines,
            begins_anew=lambda line, following: self._is_other(line, following),
            is_title=lambda line, following: self._heading(line, following) is not None,
            is_denied=self._is_denied,
        )

    def _is_denied(self, said: str, following: str) -> bool:
        """Whether a line begins with a product of which a sentence that breaks off above it states nothing."""
        *_, (_, last) = pieces(said)
        if mood_of(last) == "stated":
            return False
        named = self._catalogue.find(Clause.alone(following))
        return bool(named) and named[0].start == 0

    def _sections(self, lines: Sequence[tuple[int, str]]) -> dict[int, Heading]:
        """The numbered titles, by where they stand, where one of them gives a mood ("2. What was decided against") or tells what
        stands below it ("4. Limits"): it goes as far as the next ("5. People")."""
        titles = {
            begin: match["label"].casefold()
            for (begin, line), (_, below) in pairwise(lines)
            if (match := _SECTION.fullmatch(line)) and (below[:1].isupper() or _numbers_over(line, below))
        }
        moods = {begin: mood_of_title(label) for begin, label in titles.items()}
        tells = any(moods.values()) or any(self._labels.named(label)[0] for label in titles.values())
        if len(titles) < _FEWEST_SECTIONS or not tells:
            return {}
        return {begin: Heading(mood, lists=bool(mood)) for begin, mood in moods.items()}

    def _labelled_line(
        self, text: str, line: Span, heading: Heading, labelled: tuple[Fact, int, str]
    ) -> Iterator[Passage]:
        """A labelled value, and the labels that follow in the same line: "Go-live: May. Finance: Ann Lee; legal: none"."""
        (begin, stop), (fact, value, mood) = line, labelled
        parts = [
            part
            for first, last in sentences(text, begin + value, stop)
            for part in pairwise([first, *(first + match.end() for match in _NEXT.finditer(text[first:last])), last])
        ]
        parts[0] = (begin, parts[0][1])
        own = (
            [parts[0]] if fact.kind != "text" else list(takewhile(lambda part: not self._inline(text, part), parts[1:]))
        )
        end = own[-1][1] if own else parts[0][1]
        yield Passage(begin, end, heading, fact, begin + value, mood)
        for first, last in parts:
            if first >= end:
                found = self._inline(text, (first, last))
                if found:
                    yield Passage(first, last, heading, found[0], first + found[1], found[2])
                else:
                    yield Passage(first, last, heading)

    def _inline(self, text: str, part: Span) -> tuple[Fact, int, str] | None:
        return self._labelled(text[slice(*part)], inline=True)

    def _row(self, text: str, begin: int, stop: int, heading: Heading, labelled: tuple[Fact, int, str]) -> Passage:
        """A row of a table: its second cell is the value, and the others may say in which mood ("evaluating")."""
        fact, value, mood = labelled
        cell = -1 if fact.kind == "people" else text.find("|", begin + value, stop)  # the address stands in the next
        if cell < 0 and fact.kind == "system" and (gap := _GAP.search(text, begin + value, stop)):
            cell = gap.start()
        end = stop if cell < 0 or fact.kind == "list" else cell
        rest = mood_of(text[end:stop])
        if _NAMES_ANOTHER.search(text, end, stop) or fact.kind in ("date", "money", "quantity"):
            rest = "stated"  # "ERP | MYOB Exo | replaced Accredo in May"; "Go-live | 3 May | not 1 March"
        if fact.kind == "system":
            remark = text[end:stop].lstrip("| \t")
            rest = (
                "out of scope" if _NOT_US.match(remark) else rest if rest != "stated" else status_behind(f", {remark}")
            )
        return Passage(begin, end, heading, fact, begin + value, mood or ("" if rest == "stated" else rest))

    def _row_of_table(self, text: str, row: Row, heading: Heading) -> Iterator[Passage]:
        """What a row says by its columns: a system and its role, a record and how many of it, a person and the role."""
        words = {kind: text[slice(*span)] for kind, span in row.cells}
        if any(_VOID.match(text[slice(*span)]) for kind, span in row.cells if kind in ("", "status", "used")):
            return  # "… | contacts | cancelled, not to do"
        role, licence = words.get("role", ""), words.get("licence", "")
        status = _LOZENGE.sub("", words.get("status", words.get("used", licence)))
        for when, mood in (("now", ""), ("later", "out of scope")):  # lists side by side
            if (part := row.cell(when)) and part[0] < part[1]:
                yield Passage(*part, replace(heading, mood=mood or heading.mood, lists=True))
        outside = "out of scope" if _NOT_IN.match(words.get("included", "")) else ""
        for end in ("from", "to"):  # of a flow
            if system := row.cell(end):
                yield Passage(*system, heading, self._labels.systems[-1], system[0], outside)
        if row.cell("today") or row.cell("planned"):
            yield from self._now_and_then(text, row, heading)
            return
        if (kept := row.cell("kept")) and (approvals := self._by_key.get("approvals_live_in")):
            if not _NO_WAY.fullmatch(words["kept"]):
                first = min(span[0] for _, span in row.cells)
                said = f"{words.get('approved', '').strip('* ')}: {words['kept'].strip('* ')}".removeprefix(": ")
                yield Passage(first, kept[1], heading, approvals, first, said=said)
            return
        if product := row.cell("product"):
            fact, mood = self._labels.named(role)
            if fact is None or fact.kind != "system":
                fact = self._labels.system_of(role) or self._labels.systems[-1]
            rest = (
                mood_of(re.split(r"[,;(]", status)[0])
                if not re.fullmatch(r"\W*(?:no|n/?a)?\W*", status, re.I)
                else "stated"
            )
            if any(_NOT_US.search(text[slice(*span)]) for kind, span in row.cells if kind != "product"):
                rest = "out of scope"
            if _NOT_USED.match(words.get("used", "")):
                rest = "past"
            elif _NOT_IN.match(words.get("included", "")):
                rest = "out of scope"
            elif _LEFT_OPEN.match(words.get("included", "")):
                rest = "hedged"
            elif any(
                _IS_OUT.match(_LOZENGE.sub("", text[slice(*span)]))
                for kind, span in row.cells
                if kind in ("", "status", "used")
            ):
                rest = "out of scope"
            elif any(
                mood_of(part) == "out of scope" or _TO_IGNORE.match(part) for part in re.split(r"[,;]", status)[1:]
            ):
                rest = "out of scope"  # "live, not part of this enquiry"
            for cell in (status, role):
                if rest == "stated":
                    rest = status_behind(f", {cell.strip()}")
            for kind, span in row.cells if rest == "stated" else ():
                if kind != "product" and rest == "stated":
                    rest = mood_of_cell(text[slice(*span)]) or rest
            if rest == "past" and _TO_GO.search(status or role):
                rest = "stated"  # it is there until then
            if _NOT_THERE.match(status):
                rest = "planned" if rest == "stated" else rest
            yield Passage(*product, heading, fact, product[0], mood or ("" if rest == "stated" else rest))
            remarks = [
                span
                for kind, span in row.cells
                if kind in ("status", "used", "") and _PAPERS.search(text[slice(*span)])
            ]
            paper = row.cell("licence") or (remarks[0] if remarks else None)
            if paper and (choice := self._by_key.get("licence_status")) and rest == "stated":
                yield Passage(min(product[0], paper[0]), paper[1], heading, choice, paper[0])
            count = row.cell("volume")
            counted = _COUNTED.match(words["volume"]) or self._counts_things(words["volume"]) if count else None
            if count and rest == "stated" and count[0] > product[0] and counted:
                yield Passage(*count, heading, self._by_key.get("volumes"), count[0])  # of what goes through it
            elif count and rest == "stated" and has_period(words["volume"].lower()):
                yield from self._volume(row, words, heading)
        elif record := row.cell("record"):
            if _SUMS_UP.fullmatch(words["record"]):
                return  # "Checksum | 6952"
            named, _ = self._labels.named(words["record"].strip("* "))
            value = row.cell("volume")
            if value and named and named.kind in ("date", "money"):
                yield Passage(
                    record[0], value[1], heading, named, value[0]
                )  # "Go-live | 31 May 2027" among what is counted
                return
            if _DAY.match(words.get("volume", "")):
                return
            if _LEFT_OPEN.match(words.get("included", "")) or _LEFT_OPEN.match(words.get("status", "")):
                yield Passage(*record, replace(heading, mood="hedged", fact=None, lists=True))
                return
            left = _NOT_IN.match(words.get("included", "")) or any(
                _SAYS_NO.fullmatch(text[slice(*span)]) for kind, span in row.cells if kind in ("", "status", "used")
            )
            for kind, span in row.cells:
                remark = text[slice(*span)]
                told = re.search(r"\d", remark) or len(remark.split()) >= _SENTENCE
                if kind in ("", "status", "used") and not left and told:
                    yield Passage(*span, Heading())  # "1,020 orders per month" among the remarks
            mood = mood_of(" ".join(text[slice(*span)] for kind, span in row.cells if kind != "record"))
            mood = "out of scope" if left or _NO_WAY.fullmatch(words.get("direction", "both")) else mood
            if any(says_gone(text[slice(*span)]) for kind, span in row.cells if kind not in _COUNTED_CELLS):
                mood = "out of scope"  # "sold, not ours any more"
                row = replace(row, cells=tuple(cell for cell in row.cells if cell[0] != "volume"))
            left_out = mood in ("out of scope", "planned")
            if _NONE_COUNTED.fullmatch(words.get("volume", "1")) and not left_out:
                return  # there are none, or nobody knows
            if not left_out:
                yield from self._master(row, words, heading)
                yield from self._event(row, words, heading)
            yield Passage(*record, replace(heading, mood=mood if left_out else heading.mood, fact=None, lists=True))
            if not left:  # what stays out is not counted
                yield from self._volume(row, words, heading)
        elif (person := row.cell("person")) and (fact := self._role(role)):
            first, last = min(span[0] for _, span in row.cells), max(span[1] for _, span in row.cells)
            yield Passage(first, last, heading, fact, first, said=f"{text[slice(*person)]} {words.get('address', '')}")

    def _volume(self, row: Row, words: dict[str, str], heading: Heading) -> Iterator[Passage]:
        """How many there are of a record, as a table has it in a column of its own."""
        record, count, volumes = row.cell("record"), row.cell("volume"), self._by_key.get("volumes")
        counted = words.get("volume", "")
        rough = _ROUGHLY.match(counted)
        number = _NUMBER.match(counted, rough.end() if rough else 0) if count else None
        if not (record and count and number and volumes):
            return
        period, last = row.cell("period"), count[1]
        if period and not (number[2] or row.period):
            last = max(count[1], period[1])
        each = number[2] or row.period or _each(words.get("period", ""))
        bare = number[2] and not has_period(f"1 {number[2]}")  # "6,400 customers"
        said = " ".join([number[1], "" if bare else _noun(_REMARKED.split(words["record"].strip("* "))[0]), each])
        guess = "hedged" if (rough and is_guess(counted)) or _GUESSED.search(words.get("status", "")) else ""
        yield Passage(record[0], last, heading, volumes, record[0], guess, said=said)

    def _master(self, row: Row, words: dict[str, str], heading: Heading) -> Iterator[Passage]:
        """The system that has the last word on a record, as a table has it in a column of its own."""
        master, record = row.cell("master"), row.cell("record")
        if master and record and not _NO_WAY.fullmatch(words["master"]):
            yield Passage(*master, heading, self._labels.systems[-1], master[0])
            if authority := self._by_key.get("authority"):
                said = f"{words['record'].strip('* ')}: {words['master'].strip('* ')}"
                first, last = min(master[0], record[0]), max(master[1], record[1])
                yield Passage(first, last, heading, authority, first, said=said)

    def _event(self, row: Row, words: dict[str, str], heading: Heading) -> Iterator[Passage]:
        """What starts the transfer of a record, as a table has it in a column of its own."""
        event, triggers = row.cell("event"), self._by_key.get("triggers")
        if event and triggers and len(words["event"].split()) > 1 and not _LEFT_OPEN.match(words["event"]):
            yield Passage(*event, heading, triggers, event[0])

    def _now_and_then(self, text: str, row: Row, heading: Heading) -> Iterator[Passage]:
        """What a row has for today and what is planned: "ERP | Sage 200 | NetSuite". A day or a sum is one to come."""
        begin, end = next((span for kind, span in row.cells if kind not in ("today", "planned")), (0, 0))
        named, _ = self._labels.named(label := text[begin:end])
        if named and named.kind == "quantity":
            if (part := row.cell("today")) and begin < part[0] < part[1]:
                yield Passage(begin, part[1], heading, named, part[0])
            return
        if named and named.kind in ("date", "money"):
            parts = [part for when in ("today", "planned") if (part := row.cell(when)) and part[0] < part[1]]
            told = [part for part in parts if re.search(r"\d", text[slice(*part)])]
            if len({text[slice(*part)] for part in told}) == 1:  # of two, who knows which
                yield Passage(*told[0], heading, named, told[0][0])
            return
        if named is None:
            named = self._labels.system_of(label) or self._labels.systems[-1]
        for when, mood in (("today", ""), ("planned", "planned")):
            if (part := row.cell(when)) and part[0] < part[1] and not _LEFT_OPEN.match(text, *part):
                yield Passage(*part, heading, named, part[0], mood)

    def _role(self, words: str) -> Fact | None:
        """The fact that a cell names as what somebody is: "sponsor, publisher"."""
        named = (self._labels.named(part.strip())[0] for part in (words, *re.split(r"[,(/]", words)))
        return next((fact for fact in named if fact and fact.kind == "people"), None)

    def _ends(self, text: str, lines: Sequence[Span], index: int, *, marked: bool) -> bool:
        """Whether the paragraph ends before this line: something else begins, or the line before was short and whole. In
        what is `marked` as a list, or typed without capitals, no line is the rest of a full one."""
        following = text[slice(*lines[index + 1])] if index + 1 < len(lines) else ""
        line, words = text[slice(*lines[index - 1])].rstrip(), text[slice(*lines[index])].lstrip()
        if _AFTER_ADDRESS.match(words) and _ENDS_IN_ADDRESS.search(line):
            return True  # "Petra Sommer - procurement, petra@…", and below it "external: Lars Holt"
        if words[:1].islower() and _hangs(line) and not ROW.match(line):
            return False  # "… Declan Roche is / the sponsor. Our auditors …"
        if "\t" in line.strip() and "\t" in words.rstrip():
            return True  # two rows of cells
        if not marked and _is_within(line, words):
            return False
        if ROW.match(words) and "|" not in line:
            return True  # a table below its title
        if "\t" in words.rstrip() and "\t" in line.lstrip():
            return True  # two rows, each of which speaks for itself
        if self._breaks(text, lines[index], following):
            return True
        if _LABEL_LINE.match(text, *lines[index]) and _LABEL_LINE.match(text, *lines[index - 1]):
            return True  # neither label is known
        return len(line) < SHORT and words[:1].isupper() and not _hangs(line)

    def _goes_on(self, text: str, line: Span, following: Span, wrapped: int) -> bool:
        """Whether a labelled value goes on in the next line: that is indented, or the line was full, and where the next
        begins with a capital its first word did not fit into the width at which the text is `wrapped`."""
        words = text[slice(*following)]
        if self._breaks(text, following, "") or _CELLS.match(words):
            return False
        if _BEGINS_LABEL.search(text, *line) and words[:1].islower() and _is_within(text[slice(*line)].rstrip(), words):
            return True  # "…@acme.example. Information security / officer: Hana Dvorak"
        if _LABEL_LINE.match(words) or (_GAPPED_LABEL.match(words) and _GAPPED_LABEL.match(text[slice(*line)])):
            return False
        said = text[slice(*line)].rstrip()
        deeper = words[:1] in " \t" and indent(words) > indent(text[slice(*line)])
        if deeper or (words[:1] in "(<" and not said.endswith(".")):
            return True
        if said.endswith((",", ":", "–", "-", ";")) and ADDRESS.match(words):
            return True
        if len(said) < WRAPPED or _ADDRESS_LAST.search(said):
            return False
        if not words[:1].isupper():
            return True
        if not wrapped or said.endswith((".", "!", "?", ";")):
            return False
        return said.endswith((":", ",")) or len(said) + 1 + len(words.split()[0]) > wrapped - RAGGED // 2

    def _breaks(self, text: str, line: Span, following: str) -> bool:
        """Whether a line is not part of the paragraph before it."""
        return self._is_other(text[slice(*line)], following)

    def _is_other(self, words: str, following: str) -> bool:
        return (
            not words.strip()
            or BULLET.match(words) is not None
            or _RULE.fullmatch(words) is not None
            or self._labelled(words) is not None
            or _OURS_ARE.match(words) is not None
            or _TELEGRAM.match(words) is not None
            or _SAYS_WHETHER.fullmatch(words) is not None
            or (_GAPPED_LABEL.match(words) is not None and _GAPPED_LABEL.match(following) is not None)
            or self._heading(words, following) is not None
            or self._titled(words) is not None
        )

    def _heading_of(self, line: str, following: str) -> Heading | None:
        """What a line says as a heading; None where it is none. A heading ends with a colon, is marked, or has a list
        below it."""
        if ticket := _TICKET.fullmatch(line.rstrip()):  # "INK-205 | Won't", above what will not be done
            state = ticket["state"].casefold().strip()
            mood = "past" if _DONE.match(state) else mood_of_title(state) if state != "planned" else ""
            return Heading(mood, lists=bool(mood))
        in_row = "\t" in _LIST_MARK.sub("", line, count=1).strip()
        match = None if _ANSWER.match(line) or in_row else _HEADING.fullmatch(line.rstrip())
        if match is None:
            return None  # nor is a row of cells one
        if match["colon"] == "?" and tells_then_asks(line):
            return None  # "Our books are in Xero and the leads in HubSpot; can you link them?"
        bare = line.strip()
        title = without_remark(match["label"])
        label = " ".join(title.casefold().split()).rstrip(".")
        words = len(label.split())
        if words >= 4 and bare.endswith(".") and not bare.startswith("#"):
            return None  # a sentence
        if (title == match["label"] and _PERSON_BESIDE.fullmatch(bare)) or _QUARTER.fullmatch(bare):
            return None  # "Kim Tan (sponsor)", above the next part of a list
        if (
            min(len(line.rstrip()), len(following.strip())) >= WRAPPED
            and _WITHIN_PROSE.search(line)
            and not BULLET.match(following)
        ):
            return None  # the line was full, and what is labelled stands in the next
        over_list = (
            BULLET.match(following) is not None
            and not _stands_higher(following, line)
            and not self._is_section(line, following)
        )
        is_item = BULLET.match(line) is not None and _style(line) == _style(following)  # "- accounts", above "- orders"
        if is_item and bare.startswith("# "):
            return None  # of a numbered list in a wiki
        marked = (
            bool(match["colon"])
            or bare.startswith(("#", "**", "=="))
            or (_EMPHASISED.fullmatch(bare) is not None and words <= 8)
            or (words <= 5 and ((over_list and not is_item) or _RULE.fullmatch(following)))
        )
        over_text = re.match(r"[ \t]*[IVX]{1,4}\.", line) is not None and _style(line) != _style(following)
        over_other = over_text or (over_list and _style(line) != _style(following) and bool(BULLET.match(line)))
        numbered = (bare[:1].isdigit() or bare[:1] in "§(") and _style(line) != _style(
            following
        )  # "2. Not required", above bare names
        known = (
            words <= 5 and self._is_title(label) and match["label"][:1].isupper() and (bare[:1].isupper() or numbered)
        )
        titled = _style(line)[:1] not in "-*•–—+" and match["label"].isupper() and words <= 6  # "7 RESPONSIBLE PERSONS"
        shouted = label and bare.isupper() and words <= 3 and self._labels.exact(label) is not None
        nested = (
            over_list
            and indent(following) > indent(line)
            and bool(
                self._labels.exact(label)
                or self._moody(label)
                or IN_SCOPE.fullmatch(label)
                or mood_of_answer(label) is not None
            )
        )
        over_sum = (  # "5. Kostendach", above "CHF 42'000 exkl. MWST. Ein Nachbar …"
            numbered and (of := self._labels.exact(label)) is not None and of.kind == "money" and _SUM.match(following)
        )
        if not (marked or known or over_text or titled or shouted or nested or over_sum) and not (
            _numbers_over(line, following) and words <= 8
        ):
            return None
        if over_list and indent(following) > indent(line) and (answer := mood_of_answer(label)) is not None:
            return Heading(answer, lists=True)
        asks = match["colon"] == "?" and asked_for(f"{label}?")  # "What must not be touched?"
        if match["colon"] == "?" and (_TELLS_OF_US.match(label) or _ASKS_OF_YOU.search(label)):
            return None  # "We are also looking for a network engineer, know anyone?", "Which systems do you support?"
        answers = not match["colon"] and label.casefold() in self._labels.answers
        if answers and not _DASHED.match(following):
            return None  # "Not purchased", below "Licence status?"
        if not asks and (moody := self._moody(label)):
            return moody
        fact, mood = self._labels.named(f"{label}?" if match["colon"] == "?" else label)
        beside = fact is not None and fact.kind == "system" and _BESIDE.search(label) is not None
        if IN_SCOPE.fullmatch(label) and match["colon"] != "?":
            return Heading(fact=fact, lists=True, beside=beside)
        if fact and answers:
            return None
        if fact:
            asked = match["label"] if match["colon"] == "?" else ""
            return Heading(mood, fact, asked=asked, beside=beside)
        if match["colon"] == "?":
            if _ASKS_WHAT_WAS.search(label):
                return Heading("past", lists=True)
            system = self._labels.system_of(label) if _ASKS_SYSTEM.search(label) else None
            return Heading(fact=system) if system else None
        if match["colon"]:
            mood = _introduced(match["label"])
            return Heading(mood, lists=mood in ("negated", "out of scope"))
        return Heading() if bare.startswith("#") or _numbers_over(line, following) or over_other or titled else None

    def _is_section(self, line: str, following: str) -> bool:
        """Whether what looks like the first item of a list below a line is the title of the next section: "## Numbers" below
        "- Magento", "§ 2 Out of scope" below "HubSpot (CRM), Sage 200 (ERP)"."""
        if _MARKDOWN_TITLE.match(following):
            return not line.lstrip().startswith("#")
        titled = _SECTION.fullmatch(following.strip())
        return titled is not None and bool(self._is_title(titled["label"].casefold()))

    @staticmethod
    def _moody(label: str) -> Heading | None:
        """What a title says of the mood of what stands below or behind it; None of one that says nothing of it."""
        mood = mood_of_title(label)
        return Heading(mood, lists=True, sought=is_sought(label)) if mood else None

    def _is_title(self, label: str) -> bool:
        """Whether these words alone are a title that briefs use."""
        return self._moody(label) is not None or bool((fact := self._labels.exact(label)) and fact.kind == "text")

    def _titled(self, line: str) -> Heading | None:
        """What the first words of a paragraph say of all of it: "Out of scope: …", "Acceptance. …"."""
        match = _TITLED.match(line)
        if match is None:
            return None
        label = " ".join(match["label"].casefold().split())
        if match["joint"] == "." and (_ANSWERS.fullmatch(label) or label.startswith(("we ", "please "))):
            return None  # an answer, or a sentence
        if moody := self._moody(label):
            return moody
        if IN_SCOPE.fullmatch(label):
            return Heading(lists=True)
        fact = self._labels.exact(label)
        return Heading(fact=fact, lists=fact.kind == "list") if fact and match["joint"] == "." else None

    def _label_of(self, line: str, *, inline: bool = False) -> tuple[Fact, int, str] | None:
        """The fact that a line labels, where its value begins, and the mood of the label; within prose by a colon."""
        bold = _BOLD.match(line) if "**" in line else None
        if bold and (fact := self._labels.exact(bold["label"])) and fact.kind != "text":
            return fact, bold.end(), ""
        match = _LABELLED.match(line) if any(joint in line for joint in _JOINTS) else None
        if match is None:
            return None
        if _SENTENCE_WITHIN.search(match["label"]):
            return None  # "Ann Lee (CFO) is finance. Gus Lind heads operations. Security: …"
        joint = line[match.end("label") : match.end()].strip("*_ \t")
        if joint in ("->", "→", "-->") and self._labels.exact(match["label"]) is None:
            return None  # "ERP XL -> Livespace" tells of a flow
        asked = joint.startswith("?") and _ASKS.match(match["label"])
        fact, mood = self._labels.named(f"{match['label']}?" if asked else match["label"])
        if (fact is None or fact.kind != "quantity") and self._counts_records(match["label"], line[match.end() :]):
            fact, mood = self._by_key.get("volumes"), ""  # "Accounts: 1,270"
        gap = line[match.end("label") : match.end()]
        celled = "\t" in gap or "  " in gap
        if fact is None and (celled or joint.startswith((":", "|", "="))):
            fact = self._labels.of_number(match["label"])
        if (
            inline
            and not joint.startswith((":", "="))
            and not (fact and joint in _DASHES and (fact.kind == "people" or _SORT.fullmatch(match["label"])))
        ):
            return None
        return (fact, match.end(), mood) if fact else None

    def _counts_things(self, said: str) -> bool:
        """Whether a cell is a number of what systems hold, and no more: "1.800 relaties"."""
        volumes = self._by_key.get("volumes")
        counted = _NUMBER_OF_THINGS.fullmatch(said.strip())
        return bool(volumes and volumes.counts and counted and re.fullmatch(volumes.counts, counted["noun"].casefold()))

    def _counts_records(self, label: str, said: str) -> bool:
        """Whether a label names what systems hold, and nothing but a number stands behind it."""
        volumes = self._by_key.get("volumes")
        if volumes is None or not volumes.counts or _BARE_COUNT.fullmatch(said.strip()) is None:
            return False
        named = label.strip(" *_").casefold()
        return _GOODS.fullmatch(named) is None and re.fullmatch(volumes.counts, named) is not None


_ONLY_YOU = r"(?:support|offer|integrat\w+|interface with|recommend|speciali[sz]e|have (?:any )?experience|familiar|experienced|certified|charge|quote|price|serve)"
_DOES = rf"(?:{_ONLY_YOU}|work(?:ed)? (?:with|for|on)|know|connect(?:ed)?|link(?:ed)?|cover|handle|deal with|do|done|take on|help|partners?|sell|cost)"
_YOU_THERE = (
    r"(?:you|y['’]?all|your (?:office|firm|team|people|company|colleagues|desk)|any(?:one|body) (?:at|of|in) your \w+)"
)
_PERHAPS_ALSO = r"(?: (?:also|ever|actually|usually|normally|already|perhaps|maybe|even|by any chance|too))*"
_ASKS_OF_YOU = lazy.pattern(  # of what who is written to does; in a questionnaire "you" is the one who answers it
    rf"^\W*(?:(?:and|or|but|also|ps|p\.s\.)\b[\s,:]*)*(?:do|does|can|could|did|have|has|are|is|would|will) {_YOU_THERE}{_PERHAPS_ALSO}(?: (?:be able to|happy to|know how to))? {_DOES}\b|"
    rf"\b(?:do|does|can|could) {_YOU_THERE}{_PERHAPS_ALSO} {_ONLY_YOU}\b(?! your\b)",
    re.I,
)
_TELLS_OF_US = lazy.pattern(r"\W*(?:we|i)(?:['’](?:m|re|d)| am| are| would| need| want| were| was| will)\b[^?]*,", re.I)
_NUMBER_OF_THINGS = lazy.pattern(r"\d[\d.,’' ]*k? (?P<noun>[^\W\d_][\w -]*)")
_GOODS = lazy.pattern(
    r"(?:items?|articles?|products?|skus?|artikel|article|productos?|produtos?|artículos|artigos|\w*artikel\w*)"
)
_BARE_COUNT = lazy.pattern(r"\d{1,3}(?:[.,’' ]\d{3})+|\d{2,6}")
_WHO = lazy.pattern(
    rf"(?:{_MARK})?[ \t*_]*(?:responsible(?: person)?|contact(?: person)?|lead|owner|head|in charge|name|person|manager|who|speaker|your (?:contact|man|woman))[*_ \t]*:[ \t*_]*(?=\S)",
    re.I,
)
_SENTENCE_WITHIN = lazy.pattern(  # a label, and a sentence before it: "We run Creatio (CRM) and want orders to move. Budget: …"
    r"[a-z)]{3}[.!] (?:[A-Z][\w’'-]+ )[\w’'-]+ [\w’'-]|"
    r"^(?:[^\s.]+ ){3,}[^\s.]*[\w)](?<!approx)(?<!incl)(?<!excl)(?<!resp)(?<!dept)(?<!no)(?<!nr)(?<!est)(?<!max)(?<!min)(?<!ref)[.!] +(?=[A-Z])"
)
_TICKET = lazy.pattern(
    r"[ \t]*[A-Z]{2,6}-\d{1,5}[ \t]*[|:–-][ \t]*(?P<state>[A-Z][\w'’ ]{2,20})(?:[|,][^|\n]{0,25}){0,2}"
)
_DONE = lazy.pattern(
    r"(?:(?:being|to be|getting|about to be) )?(?:closed|done|rejected|cancelled|dropped|retired|phased out|switched off|shut down)\b|ignore\b"
)
_TO_IGNORE = lazy.pattern(r"\W*(?:please )?(?:ignore|skip|forget|leave)\b", re.I)
_ANSWERS = lazy.pattern(
    r"(?:not (?:yet|now|today)|later|perhaps|maybe|out|in|gone)"
)  # "Not yet. I would guess EUR 30,000."
_NEXT_SECTION = lazy.pattern(  # "2.3 Quantities", behind an empty line: what 2.2 left out has ended
    r"[ \t]*\d{1,2}\.\d{1,2}\.?[ \t]+[A-ZÀ-Þ][^\n.:;,\t|]{2,50}\s*"
)
_SECTION = lazy.pattern(r"(?:§ ?)?\d{1,2}[.)]?[ \t]+(?P<label>[A-Z][\w’'-]*(?: [\w’'-]+){0,4})")
_MARKDOWN_TITLE = lazy.pattern(r"[ \t]{0,3}#{1,6}[ \t]+\S")
_FEWEST_SECTIONS = 3
_DASHES = ("-", "–", "—")
_SORT = lazy.pattern(
    r"crm|erp|(?:web ?)?shop|support|help ?desk|accounting|books|bi|wms|pim|payroll|tickets|billing", re.I
)  # "crm - hubspot, erp - d365 bc"


_CELLS = lazy.pattern(r"[^\t\n]+\t")  # a row of a table, of which the second cell may be empty


_FRAGMENT = 2  # words


def _without_fragments(text: str, said: Iterable[Span]) -> Iterator[Span]:
    """The sentences of an answer, each with the bare words before it: "Me. Evenings. Every order, from shop to books"."""
    begun = -1
    for first, last in said:
        first = begun if begun >= 0 else first
        begun = first if len(text[first:last].split()) <= _FRAGMENT else -1
        if begun < 0:
            yield first, last
    if begun >= 0:
        yield begun, last


_NUMBERED = lazy.pattern(
    r"(?P<indent>[ \t]*)(?P<sign>(?:§ ?|\()?)(?P<number>\d{1,2}(?=(?:\.0)?[.)]?[ \t])|[A-Za-z](?=[.)][ \t])|[IVX]{1,4}(?=[.)][ \t]))(?P<depth>(?:\.0)?[.)]?)[ \t]+(?=[(\"“]?[A-ZÀ-Þ])"
)
_NUMBERED_TITLE = lazy.pattern(r"[ \t]*(?:§ ?)?\d{1,2}(?:\.0)?[.)]?[ \t]+[A-ZÀ-Þ][^.!?;:\t|]{2,60}?[ \t]*$")


def _is_next_section(above: str, line: str) -> bool:
    """Whether a line begins the section that follows the one that a heading's line names, numbered like it: with its title
    alone ("2.0 What is in place") or with what it says ("5. Volumes. 310 orders a month")."""
    first, other = _NUMBERED.match(above), _NUMBERED.match(line)
    if (
        first is None
        or other is None
        or first.group("indent", "sign", "depth") != other.group("indent", "sign", "depth")
    ):
        return False
    return any(
        counted[1] == counted[0] + 1 for counted in zip(*map(_counted, (first["number"], other["number"])), strict=True)
    )


_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")


def _counted(number: str) -> tuple[int, int, int]:
    """Which one of its kind a number of a section is: as a figure, as a letter and as a Roman number; of other kinds it is
    none, and far from all others."""
    roman = _ROMAN.index(number) if number in _ROMAN else -9
    return int(number) if number.isdigit() else -9, ord(number) if len(number) == 1 and number.isalpha() else -9, roman


def _is_within(line: str, following: str) -> bool:
    """Whether a line that looks like a title or an item of a list is the rest of a sentence, as the line before it was full:
    "… finance is on Sage / 200. The shops …"."""
    if len(line) < WRAPPED or not (line[-1:].isalnum() or line.endswith(",")):
        return False
    return _CODE.match(following) is not None or (following[:1].islower() and BULLET.match(following) is None)


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether a text with long lines is wrapped all the same: nearly each line that goes on in small letters ends where
    the next word did not fit."""
    width = max(map(len, lines), default=0)
    goes_on = [(one, other.split()[0]) for one, other in pairwise(lines) if one and other[:1].islower()]
    full = sum(len(one) + 1 + len(word) > width - RAGGED for one, word in goes_on)
    return width <= WIDEST and full > 0 and full >= len(goes_on) * MOSTLY


def _typed_width(lines: Sequence[str]) -> int:
    """The width of a text that is typed in small letters throughout, as on a phone; 0 of another."""
    first = [line[0] for line in lines if line]
    small = sum(not letter.isupper() for letter in first)
    return max(map(len, lines)) if len(first) > 1 and small >= len(first) * _TYPED else 0


def _are_notes(lines: Sequence[str], width: int) -> bool:
    """Whether lines of a text of that width are notes: most were broken where the next word would have fitted."""
    breaks = [(one, other.split()[0]) for one, other in pairwise(lines) if one and other]
    fit = sum(len(one) + 1 + len(word) <= width and not _hangs(one) for one, word in breaks)
    return len(breaks) >= _FEWEST_NOTES and fit >= len(breaks) * MOSTLY


def _stops_short(line: str, following: str, width: int, *, notes: bool) -> bool:
    """Whether a line of a text of that width was broken on purpose: it is a note of some, and nothing stands deeper below it,
    or the next word would have fitted well."""
    words = following.split()
    if not words or _hangs(line.rstrip()):
        return False
    if notes and indent(following) <= indent(line):
        return True
    return len(line.rstrip()) + 1 + len(words[0]) <= width * _FITS


_CODE = lazy.pattern(r"(?:\d{2,3}|[A-Z]{1,2}-?\d{1,3})[.):]?\s")  # of a product's name
_ADDRESS_LAST = lazy.pattern(r"@[\w.-]+$")  # nobody goes on behind it


def _runs_on(line: str, following: str) -> bool:
    """Whether a line was broken within a sentence, by its width, and goes on in the one that follows."""
    line = line.rstrip()
    full = len(line) > LONG and not (following[:1].isupper() and _LABEL_LINE.match(following))
    full = full or (len(line) >= WRAPPED and following.lstrip()[:1].islower())
    return full and not line.endswith((".", "!", "?", ":", ";", ")", "…")) and _ADDRESS_LAST.search(line) is None


def _introduced(words: str) -> str:
    """The mood that a line with a colon gives to the list below it: "We do not need:"."""
    words = _POLITE.sub("", words)
    mood = mood_of(_LAST_WORDS.split(words)[-1])
    if mood == "planned" and (_HOPES_ASIDE.search(words) or _ASKED_OF_US.search(words)):
        return ""  # "Numbers first (tabs, hope they survive):", "What we would like you to scope and quote:"
    having = re.search(r"\b(?:use|have|need|want|include|run)\b", words, re.I)
    return mood if mood in ("planned", "out of scope", "past", "question") or (mood == "negated" and having) else ""


_HOPES_ASIDE = lazy.pattern(r"\([^()]*\bhop(?:e|ing)\b[^()]*\)", re.I)
_ASKED_OF_US = lazy.pattern(
    r"\b(?:like|want|need|ask|wish|expect|prefer|hope)(?:s|ed|ing)?(?: for)? (?:you|your (?:office|firm|team|people)) (?:to|will|can)\b|\b(?:like|want|need|wish|hope) (?:to (?:have|see|get) )?(?:scoped|quoted|priced|costed|covered|connected|linked|integrated|built|from you|your (?:quote|offer|price) (?:for|on))\b",
    re.I,
)
_LAST_WORDS = lazy.pattern(r"[.;]\s|,\s(?=(?:here|these|the|this|our|we)\b)")  # "As discussed, here are the facts:"


_ASKS_OUT = lazy.pattern(r"\b(?:out of scope|exclu(?:ded?|sions?)|left? out|not included)\b", re.I)
_BESIDE = lazy.pattern(r"\b(?:others?|else|also|further|additional|besides|beyond|remaining|more)\b")
_ASKS_SYSTEM = lazy.pattern(r"^(?:which|what)\b.*\b(?:systems?|software|tools?|programs?|use|hold)", re.I)
_ASKS_WHAT_WAS = lazy.pattern(  # "Did you have an integration before?"
    r"^(?:did|had|was|were|have|has|what|which)\b(?!.*\b(?:or|still|now|keep)\b).*\b(?:before|previously|earlier|in the past|used to (?:use|have)|tried (?:so far|already)|already tried)\b",
    re.I,
)
_NOT_US = lazy.pattern(
    r"^[|\s]*(?:theirs\b|(?:it |that )?belongs to\b|(?:the|our) \w+s?[’'](?:s )?own\b)|\bnot (?:us|ours)\b|\b(?:our|the) (?:outside |external |[a-z]+ )?(?:customer|client|supplier|parent|landlord|reseller|auditor|accountant|bookkeeper)(?:\W|s\b)|"
    r"(?:\bnicht (?:uns|unser(?:e[sr]?)?|bei uns)|\bniet (?:van |bij )?(?:ons|de onze|het onze)|\b(?:pas|non) (?:à nous|l[ea] nôtre|les nôtres|chez nous)|"
    r"\bno (?:es |son )?(?:(?:el |la )?nuestr[oa]s?|de nosotros)|\bnão (?:é |são )?(?:d?[oa]s? )?noss[oa]s?)(?=\s*(?:$|[,;.:)|–—-]))",
    re.I,
)
_NO_WAY = lazy.pattern(
    r"\W*(?:none|no(?: sync)?|not? applicable|n/?a|tb[cd]|out of scope|not in scope|keine?|aucune?|ningun[oa]|geen|nenhuma?|\?)?\W*",
    re.I,
)
_OTHER = lazy.pattern(
    r"(?:other|another|andere[srn]?|autre|otro|outro|anders|sonstige[srn]?)(?: \(please (?:name|specify)\))?\s*:\s*",
    re.I,
)
_TICKED = lazy.pattern(r"[ \t]*(?:[-*•+][ \t]+)?\[[xX]\][ \t]+(?P<words>[^\[\]\n]{1,60}?)\s*")
_VOID = lazy.pattern(
    r"\W*(?:cancelled|canceled|struck(?: out)?|void|withdrawn|not to (?:do|be done|be built)|obsolete)\b", re.I
)
_SAYS_NO = lazy.pattern(r"\W*(?:no|out|not (?:in|needed|wanted|included|required))\W*|\s*[✗✘❌☒×✖]\s*", re.I)
_NOT_USED = lazy.pattern(  # below "In use?": "no, trial only", "nee, gestopt in mei"
    r"\W*(?:no|nein|nee|non|não|nao|never|not (?:any ?more|now)|nicht(?: mehr)?|niet(?: meer)?|plus|ya no|já não|✗|✘|❌)(?=\s*(?:$|[,;:.(–—|-]))",
    re.I,
)
_SENTENCE = 5  # words of a remark that tells something
_LEFT_OPEN = lazy.pattern(
    r"\s*\?+\s*$|\W*(?:maybe|may be|perhaps|possibly|tb[cd]|to be (?:decided|confirmed|defined)|undecided|unclear|open)\b",
    re.I,
)
_PAPERS = lazy.pattern(  # a contract, beside what else a status says: "live, contract signed 2 November"
    r"\A[\s|*]*(?:\d+ (?:seats?|users?|licen[cs]es?),? )?(?:already )?(?:bought|purchased|signed|licensed|paid for)[\s|*.]*\Z|\b\d+ (?:seats?|users?|licen[cs]es?),? (?:bought|purchased|paid)\b|"
    r"\b(?:(?:contract|licen[cs]es?|subscription|agreement)\b.{0,20}\b(?:up for renewal|renew\w*|runs? (?:out|until|to)|expires?)\b|renew(?:s|al|ed|als)\b.{0,15}\d|(?:contract|licen[cs]es?|subscription|agreement|order)\b.{0,20}\b(?:signed|bought|purchased)|(?:signed|bought|purchased) (?:in|on|last|since|\d)|(?:vertrag|lizenz(?:en)?)\b.{0,20}\b(?:unterzeichnet|unterschrieben|gekauft|erworben)|"
    r"(?:contrat|licences?|abonnement)\b.{0,20}\b(?:signée?s?|achetée?s?)|(?:contrato|licencias?|licenças?)\b.{0,20}\b(?:firmad[oa]s?|comprad[oa]s?|assinad[oa]s?)|(?:contract|licenties?)\b.{0,20}\b(?:getekend|ondertekend|gekocht|aangeschaft))",
    re.I,
)
_LOZENGE = lazy.pattern(r"^\s*\[[A-Z ]+\]\s*(?=\w)")  # "[IN USE] not part of this project"
_IS_OUT = lazy.pattern(  # what a row says of its system: "not part of this work", "leave it alone"
    r"\W*(?:(?:is|are|stays?|remains?) )?(?:not (?:part|in (?:the |this )?(?:scope|project)|included|connected|to be (?:connected|touched|included))|out of scope|out\b(?! (?:of stock|there))|excluded|(?:leave|keep|stay)s? (?:it )?(?:out|alone|be)|no link|hands off)\b",
    re.I,
)
_NOT_IN = lazy.pattern(
    r"\W*(?:no|not|n|nein|non|nee|não|later|out)\b|\s*[-–—]\s*$|\s*[✗✘❌☒×✖]", re.I
)  # in a column "In this project"


def _style(line: str) -> str:
    """The style of a line's marker: "A-1" and "B-2" have one, "A." another."""
    marker = BULLET.match(line)
    if marker is None:
        return ""
    bare = re.sub(r"\b[ivx]{2,5}\b", "i", marker.group().strip())  # "(ii)" has the style of "(i)"
    return re.sub(r"[A-Za-z]", "A", re.sub(r"\d+", "9", bare))


def indent(line: str) -> int:
    """How many blanks stand before the words of a line."""
    return len(line) - len(line.lstrip(" \t"))


def _stands_higher(line: str, item: str) -> bool:
    """Whether a line with a marker belongs to a higher level of a list than the item above it: "3.2 …" below "(c) invoices.",
    "5. Budget" below "4.3 Go-live 1 March 2027"."""
    number, above = _DOTTED.match(line), _DOTTED.match(item)
    part = _PART_NUMBER.match(line)
    if part and above and int(part[1]) == int(above[1].partition(".")[0]) + 1:
        return True
    if number and above:
        return number[1].count(".") < above[1].count(".")
    if number and _LETTERED.match(item):
        return True
    return BULLET.match(item) is not None and indent(line) < indent(item)


_DOTTED = lazy.pattern(r"[ \t]*(\d{1,3}(?:\.\d{1,2})+)[.)]?[ \t]")
_PART_NUMBER = lazy.pattern(r"[ \t]*(\d{1,3})[.)]?[ \t]")
_LETTERED = lazy.pattern(r"[ \t]*(?:\(?[a-hj-z]\)|\((?:i|ii|iii|iv|v|vi|vii|viii|ix|x)\))[ \t]")


_SUM = lazy.pattern(r"[ \t]*(?:(?:[A-Z]{3}|[A-Z]{0,2}[€£$])\s?\d|\d[\d.,’' \u00a0\u202f]*\s?(?:[€£$]|[A-Z]{3}\b))")


def _numbers_over(line: str, following: str) -> bool:
    """Whether a numbered line is the heading of the next: "3." over "3.1"."""
    number, below = (
        re.match(r"[ \t]*(\d{1,3}(?:\.\d{1,2}){0,2})[.)]?[ \t]", line),
        re.match(r"[ \t]*(\d{1,3}(?:\.\d{1,2})+)", following),
    )
    return bool(number and below and below[1].startswith(f"{number[1]}."))


@once
def layout(playbook: Playbook) -> Layout:
    """What reads layouts by the labels of a playbook, made once."""
    return Layout(playbook)


def _each(period: str) -> str:
    """A cell of a column of periods as it stands behind a number: "month" is one, "monthly" and "per month" are said so."""
    return f"per {period.lower()}" if _ONE_PERIOD.fullmatch(period) else period


def _noun(title: str) -> str:
    """A cell that names records, as it stands within words: "Orders" is "orders", and "RMA" stays."""
    return title[:1].lower() + title[1:] if title[1:].islower() else title
