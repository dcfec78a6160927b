"""Reads a brief: what its writer states as true now, and nothing else.

    own words    the body without quotes, forwarded mail and signature: only the writer speaks for the writer
    sentences    each with its place; a line that says `Key: value` is one of its own
    clauses      a sentence is cut where its mood can change; each clause has one: stated, negated, past, planned,
                 out of scope, conditional, asked or hedged
    facts        what a clause says of a key, if it is stated; else it is excluded or an assumption, or nothing

A wrong fact is worse than a missing one: where two readings are possible, there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from inwriting.playbook.schema import Fact, Playbook, Signal, System
from inwriting.reading.commands import read_commands
from inwriting.reading.lines import header_name
from inwriting.reading.model import (
    BriefReading,
    ClientQuestion,
    ExcludedRead,
    FactRead,
    HedgedRead,
    SignalRead,
)

MOST_READ = 400_000  # characters; a longer brief is read so far and filed whole
COVER_NOTE = 2  # a mail that states fewer facts than this itself cites those of the mail it forwards


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of one mood. `sentence` are the offsets of the sentence around it."""

    text: str
    start: int
    end: int
    mood: str
    sentence: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mention:
    """A product of the catalogue, named in a clause."""

    system: System
    start: int
    end: int


def read_brief(text: str, playbook: Playbook, *, subject: str = "", author: str = "") -> BriefReading:
    """What a brief states (facts with the exact words), leaves out, guesses and asks; signals and traps it shows.

    `text` is the mail's body; offsets refer to it. Of a mail that only forwards a colleague's, by the address of its
    `author`, the colleague's words are read. Deterministic, linear in its length."""
    why_not = _not_a_brief(text, subject, playbook)
    if why_not:
        return BriefReading(False, why_not)
    reader = _Reader(text[:MOST_READ], playbook)
    reader.read()
    if len(reader.facts) < COVER_NOTE and _forwards_colleague(text[:MOST_READ], author):
        reader = _Reader(text[:MOST_READ], playbook, forwarded=True)
        reader.read()
    return BriefReading(
        True,
        facts=tuple(sorted(reader.facts.values(), key=lambda fact: (fact.start, fact.key))),
        excluded=tuple(item for place, item in reader.excluded.items() if reader.holds(place, item.why)),
        hedged=tuple(reader.hedged.values()),
        signals=tuple(reader.observe(playbook.signals)),
        traps=tuple(reader.observe(playbook.traps)),
        questions=tuple(reader.questions()),
        language=reader.language,
    )


# ---------------------------------------------------------------- is it one?

_CALL_ME = re.compile(
    r"\b(?:call me|give (?:me|us) a call|phone me|ring me|jump on a call|schedule a (?:call|meeting))\b", re.I
)
_UNSUBSCRIBE = re.compile(r"^\W*(?:please )?(?:unsubscribe|remove me|stop)\b", re.I)
_HELP = re.compile(r"^\W*help\W*$", re.I)
_PITCH = re.compile(
    r"\b(?:seo services?|guest post|backlinks?|lead generation services?|rank(?:ing)? (?:on|higher)|"
    r"our (?:developers|offshore team)|grow your business|book a demo of our|we offer (?:web|app|mobile))\b",
    re.I,
)


def _not_a_brief(text: str, subject: str, playbook: Playbook) -> str:
    """Why a mail asks for nothing that we scope; "" where it does or may. When in doubt it is a brief."""
    own = "".join(text[start:end] for start, end in _own_words(text)).strip()
    words = f"{subject}\n{own}".casefold()
    if _HELP.match(own) or (not own and _HELP.match(subject)):
        return "help"
    about = any(word.casefold() in words for word in playbook.about.brief_words)
    if len(own) < 200 and not about and read_commands(own):
        return "help"  # STATUS, say, from somebody who did not write in the thread of a case
    if not own and not text.strip():
        return "empty"
    if _UNSUBSCRIBE.match(own) and len(own) < 200:
        return "unsubscribe"
    if len(own) < 400 and _CALL_ME.search(own) and not about:
        return "call-me"
    if _PITCH.search(own) and not re.search(r"\b(?:quote|rfq|we need|we use)\b", words):
        return "sales-pitch"
    return ""


# ---------------------------------------------------------------- whose words

_FORWARDED = re.compile(
    r"^\s*(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|"
    r"oorspronkelijk bericht|mensagem original|weitergeleitete nachricht)|begin forwarded message:|_{20,}\s*$)",
    re.I,
)
_ATTRIBUTION = re.compile(
    r"^\s*(?:on|am|le|el|op|em)\b.{5,200}(?:wrote|schrieb|a écrit|escribió|schreef|escreveu)\s?:\s*$", re.I
)
_SIGNATURE = re.compile(
    r"^\s*(?:--\s*|sent from my .{1,40}|(?:(?:kind|best|warm|many)\s+)?(?:regards|wishes|thanks|greetings),?|"
    r"thanks(?: and .{1,30})?,?|thank you,?|cheers,?|yours (?:sincerely|faithfully),?|sincerely,?|best,|"
    r"mit freundlichen grüßen,?|viele grüße,?|cordialement,?|saludos,?|met vriendelijke groet,?|atenciosamente,?)\s*$",
    re.I,
)


def _own_words(text: str) -> list[tuple[int, int]]:
    """The stretches that the writer wrote: no quote, nothing forwarded, nothing below the signature."""
    forwarded = _forwarded_from(text)
    return _written(text, 0, len(text) if forwarded is None else forwarded[0])


def _forwarded_words(text: str) -> list[tuple[int, int]]:
    """The stretches of the first mail that was forwarded: what its author wrote, whom the writer cites."""
    forwarded = _forwarded_from(text)
    if forwarded is None:
        return []
    inner = _forwarded_from(text[forwarded[1] :])
    return _written(text, forwarded[1], len(text) if inner is None else forwarded[1] + inner[0])


def _forwarded_from(text: str) -> tuple[int, int] | None:
    """Where a forwarded mail begins, and where below its header its words do; None where nothing is forwarded."""
    lines = text.splitlines(keepends=True)
    position = 0
    for index, line in enumerate(lines):
        kinds = [header_name(other) for other in lines[index : index + 5]] if header_name(line) == "from" else []
        if _FORWARDED.match(line) or {"sent", "subject"} & set(kinds):
            below = position
            for other in lines[index:]:
                head = other is line or header_name(other) or not other.strip() or _FORWARDED.match(other)
                if not head:
                    break
                below += len(other)
            return position, below
        position += len(line)
    return None


def _forwards_colleague(text: str, author: str) -> bool:
    """Whether the forwarded mail is from the writer's own organisation: another's "we" is another company."""
    forwarded = _forwarded_from(text)
    domain = author.rpartition("@")[2].casefold()
    if forwarded is None or not domain:
        return False
    senders = [line for line in text[slice(*forwarded)].splitlines() if header_name(line) == "from"]
    return any(re.search(rf"@{re.escape(domain)}(?![\w.-])", line, re.I) for line in senders[:1])


def _written(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    own: list[tuple[int, int]] = []
    position = begin
    for line in text[begin:end].splitlines(keepends=True):
        start, position = position, position + len(line)
        if _FORWARDED.match(line) or _ATTRIBUTION.match(line):
            break
        if _SIGNATURE.match(line) and own:
            break
        if not line.lstrip().startswith((">", "|")):
            own.append((start, position))
    merged: list[tuple[int, int]] = []
    for start, end in own:
        if merged and merged[-1][1] == start:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


# ---------------------------------------------------------------- sentences, clauses, moods

_LINE_BREAK = re.compile(
    r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–]|\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)[ \t])|\n(?=[^\n:]{1,90}:[ \t])"
)
_SENTENCE_END = re.compile(
    r"(?<=[.!?])[\"”')]*\s+(?=[\"“'(]*[A-ZÀ-ÞÄÖÜ0-9])|(?<=[a-z]{4}[.!?])\s+(?=[a-z])|(?<=\d[km%][.!?])\s+(?=[a-z])"
)
_CLAUSE_END = re.compile(
    r";\s+|,?\s+(?:but|however|whereas|although|while|though|sondern|aber|mais|pero|sino|maar|mas)\s+|\s+[–—]\s+|"
    r",\s+(?=(?:which|who|except|apart from)\b)|,\s+(?=(?:and |und |et |y |en |e )?(?:not|nicht|pas|niet|no|não)\b)|"
    r",?\s+and\s+(?=(?:currently|today|now|we|our|it|they|want|plan|use|run|have|sales|finance|support)\b)",
    re.I,
)
_ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|approx|incl|no|nr|inc|ltd|co|mr|mrs|ms|dr|st|vs|etc)\.$", re.I)
_KEY_VALUE = re.compile(r"^[ \t]*(?:[-*•–]|\(?\d{1,3}[.)])?[ \t]*([A-Za-z][A-Za-z /&_(),…-]{0,90}?)[ \t]*:[ \t]*(?=\S)")

_NEGATED = re.compile(
    r"\b(?:not|cannot|neither|nor|never|no longer|any ?more|without|instead of|rather than|nicht|kein(?:e|en|er)?|nie|ohne|"
    r"jamais|sans|ni|nunca|sin|niet|geen|nooit|zonder|não|nem|sem)\b|n['’]t\b|"
    r"\bn(?:e |['’])\w.{0,40}?\b(?:pas|plus|jamais)\b|\bya no\b|\bno (?:usamos|tenemos|utilizamos|es)\b",
    re.I,
)
_PAST = re.compile(
    r"\b(?:used to|formerly|previously|until last|(?:moved|migrated|switched|came) (?:away )?from|replaced|retired|"
    r"decommissioned|former|in the past|(?:looked|had a look) (?:at|into)|considered|tried|trialled|tested|abandoned|gave up on|"
    r"früher|autrefois|antes)\b",
    re.I,
)
_PLANNED = re.compile(
    r"\b(?:evaluat\w+|consider\w*|looking at|shortlist\w*|thinking (?:of|about)|plan(?:s|ning|ned)? (?:to|on|for)|"
    r"will (?:move|switch|replace|migrate|buy|use|get)|want(?:s)? (?!to (?:connect|integrate|sync|link|join|tie|go|know|see|have|get|keep))|"
    r"would like (?!to (?:connect|integrate|sync|link|know|see|get|have))|might|may (?:move|switch|use|buy)|"
    r"could (?:move|switch|use|buy)|going to (?:buy|move|switch|use)|going with|next year|demo of|trial of|pilot\w*|proposal for|"
    r"prüfen|erwägen|planen|wollen|möchten|envisag\w+|souhait\w+|voulons|evaluamos|queremos|overwegen|willen|avaliando)\b",
    re.I,
)
_UNCLEAR = re.compile(
    r"\b(?:before|had|was|were|until|hat(?:te|ten)|war(?:en)?|avait|avions|tenía\w*|hadden|was|tinha\w*)\b", re.I
)
_OUT = re.compile(
    r"\b(?:out of scope|not in scope|outside (?:the |of )?scope|excluded?|excluding(?! (?:vat|tax|taxes|gst|licen[cs]es?)\b)|not part of|leave out|need not|"
    r"(?:do not|don['’]t) (?:need|want|include)|außerhalb|hors périmètre|fuera de alcance|buiten scope|fora do escopo)\b",
    re.I,
)
_IF = re.compile(
    r"\b(?:(?<!know )(?<!see )(?<!check )(?<!tell us )(?<!tell me )(?<!find out )(?<!understand )if|unless|in case|provided that|assuming|suppose|would|falls|wenn|si|indien|se)\b",
    re.I,
)
_HEDGE = re.compile(
    r"\b(?:i think|we think|i guess|we guess|guess|probably|perhaps|maybe|roughly|approximately|about|around|i believe|we believe|"
    r"not sure|presumably|should be|seems?|likely|vermutlich|ungefähr|peut-être|probablement|quizás|misschien|talvez|~)\b",
    re.I,
)
_OTHERS = re.compile(
    r"\b(?:our (?:client|customer|competitor|partner|supplier)s?|told (?:us|me)|(?:vendor|consultant|integrator|reseller)s? "
    r"(?:says?|said|claims?)|their|they|other compan\w+|unlike|like)\b",
    re.I,
)
_MOODS = (
    ("out of scope", _OUT),
    ("planned", _PLANNED),
    ("negated", _NEGATED),
    ("past", _PAST),
    ("conditional", _IF),
    ("hedged", _HEDGE),
)
_DECISION = re.compile(
    r"\b(?:decid(?:e|es|ing)|decision)\b[^.;?!\n]{0,50}?\b(?P<v>(?:whether|which|between|if)\b[^.;?!]{5,160})", re.I
)
_DECIDED = re.compile(r"\b(?:decided|(?:was|been|were) (?:made|taken)|have made|has made)\b", re.I)
_ROLES = {
    "finance": r"cfo|(?:head|director) of finance|finance (?:director|lead|manager|head)|financial controller|controller",
    "security": r"ciso|(?:it|information|head of|head of it) security|security (?:officer|lead|manager)",
    "procurement": r"(?:head of )?(?:procurement|purchasing)|(?:procurement|purchasing) (?:lead|manager)",
    "operations": r"coo|(?:head|director) of operations|operations (?:director|lead|manager)",
    "legal": r"general counsel|head of legal|legal counsel",
    "sponsor": r"(?:project |executive )?sponsor",
}
_NAME = r"[A-ZÀ-ÞÄÖÜ][\w'’-]{1,30}(?: (?:van|von|de|der|di|da|O['’])){0,2}(?: [A-ZÀ-ÞÄÖÜ][\w'’-]{1,30}){1,2}"
_ROLE_OF = re.compile(
    rf"(?<![\w-])(?P<role>(?i:{'|'.join(_ROLES.values())}))(?:,\s|\s(?:is|will be)\s)(?:(?:Mr|Mrs|Ms|Dr)\.? )?"
    rf"(?P<person>{_NAME})(?:\s?[(<](?P<address>[\w.+'-]{{1,64}}@[\w.-]{{1,190}}\.\w{{2,24}})[)>])?"
)
_MOVING = re.compile(
    r"\b(?:moving|migrating|switching|transitioning|changing)\b(?:\s+(?:away\s+)?from\s+.{1,60}?)?\s+(?:over\s+)?to\s+",
    re.I,
)
_COMING = re.compile(
    r"\b(?:goes live|will go live|going live|is being (?:implemented|rolled out|introduced)|are (?:implementing|introducing|"
    r"rolling out))\b",
    re.I,
)
_REPLACED = re.compile(
    r"\b(?:(?:moved|migrated|switched|went)\b(?:\s+(?:away\s+)?from\s+(?P<old>.{1,60}?))?\s+to\s+(?P<new>.{1,60})|"
    r"replaced\s+(?P<old2>.{1,60}?)\s+(?:with|by)\s+(?P<new2>.{1,60}))",
    re.I,
)


def _sentences(text: str, *, forwarded: bool = False) -> Iterator[tuple[int, int]]:
    for own_start, own_end in (*_own_words(text), *(_forwarded_words(text) if forwarded else ())):
        cuts = [own_start, *(own_start + m.end() for m in _LINE_BREAK.finditer(text[own_start:own_end])), own_end]
        for start, end in pairwise(cuts):
            position = start
            for match in _SENTENCE_END.finditer(text[start:end]):
                cut = start + match.start()
                if not _ABBREVIATION.search(text[max(position, cut - 8) : cut]):
                    yield position, cut
                    position = start + match.end()
            yield position, end


def _clauses(text: str, start: int, end: int) -> Iterator[Clause]:
    sentence = text[start:end]
    asked = sentence.rstrip().endswith("?")
    position = 0
    for cut, following in [
        *((m.start(), m.end()) for m in _CLAUSE_END.finditer(sentence)),
        (len(sentence), len(sentence)),
    ]:
        piece = sentence[position:cut]
        stripped = piece.strip().rstrip(".,;:")
        if stripped:
            first = start + position + piece.index(stripped)
            mood = "question" if asked else next((name for name, cue in _MOODS if cue.search(stripped)), "stated")
            yield Clause(stripped, first, first + len(stripped), mood, (start, end))
        position = following


# ---------------------------------------------------------------- the catalogue


_catalogues: dict[str, tuple[re.Pattern[str], dict[str, System]]] = {}


def _catalogue(playbook: Playbook) -> tuple[re.Pattern[str], dict[str, System]]:
    """One pattern for all names of the catalogue, made once a playbook (by its digest)."""
    if playbook.digest not in _catalogues:
        names: dict[str, System] = {}
        for system in playbook.systems:
            for name in (system.name, *system.aliases, *system.misspellings):
                names.setdefault(name.casefold(), system)
        longest = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        pattern = re.compile(rf"(?<![\w@.])(?:{longest})(?![\w@]|\.\w)", re.I) if names else re.compile(r"(?!)")
        _catalogues[playbook.digest] = pattern, names
    return _catalogues[playbook.digest]


_CONTEXT = {
    "crm": re.compile(r"\b(?:crm|sales|leads?|opportunit\w+|pipeline|vertrieb)\b", re.I),
    "erp": re.compile(r"\b(?:erp|finance|accounting|invoic\w+|ledger|orders?|books|buchhaltung)\b", re.I),
}
_ANY_CONTEXT = re.compile(
    r"\b(?:crm|erp|system|software|platform|licen[cs]es?|integrat\w+|sync\w*|runs? on|lives? in|uses?|using)\b", re.I
)


# "Salesforce as its CRM and NetSuite": the role is that of the product before it.
_AS = r"(?:as|como|als|comme|come)"
_AS_ROLE = re.compile(rf"\b{_AS} (?:our |its |the |their |a |unser |notre )?(?:crm|erp)\b", re.I)


_NOT_USED = re.compile(
    r"\b(?:not|never|no longer|n['’]t|nicht|plus|pas)\b.{0,20}\b(?:use[ds]?|using|ha[sv]e|run|need(?:ed)?|want(?:ed)?|bought|live|"
    r"genutzt|gekauft|eingesetzt)\b",
    re.I,
)


def _negates(clause: Clause, mention: Mention) -> bool:
    """Whether a clause's negation is about having a product: it stands before it, or behind it says that it is not used."""
    before = clause.text[: mention.start - clause.start]
    return bool(_NEGATED.search(before) or _NOT_USED.search(clause.text[mention.end - clause.start :]))


class _Reader:
    """One brief being read; fills its registers in one pass over the sentences."""

    def __init__(self, text: str, playbook: Playbook, *, forwarded: bool = False) -> None:
        self.text, self.playbook = text, playbook
        self.facts: dict[tuple[str, str], FactRead] = {}
        self.excluded: dict[tuple[str, str], ExcludedRead] = {}
        self.hedged: dict[tuple[str, str], HedgedRead] = {}
        self.sentences = [span for span in _sentences(text, forwarded=forwarded) if text[span[0] : span[1]].strip()]
        self.language = _language(text)
        self._folded: dict[int, str] = {}
        self._pattern, self._names = _catalogue(playbook)
        self._labels = {
            label.casefold(): fact for fact in playbook.facts for label in (fact.key, fact.label, *fact.labels)
        }

    def read(self) -> None:
        for start, end in self.sentences:
            labelled = _KEY_VALUE.match(self.text[start:end])
            fact = self._labels.get(" ".join(labelled[1].casefold().split())) if labelled else None
            if labelled and fact:
                self._labelled(fact, start, start + labelled.end(), end)
                continue
            for clause in _clauses(self.text, start, end):
                self._systems(clause)
                if self.language == "en":
                    self._said(clause)

    # ------------------------------------------------------------ `Key: value`

    def _labelled(self, fact: Fact, start: int, value_start: int, end: int) -> None:
        said = self.text[value_start:end].strip()
        clause = next(_clauses(self.text, value_start, end), None)
        if clause is None or said.casefold() in ("", "-", "n/a", "tbd", "?", "unknown", "none", "…", "..."):
            return
        whole = Clause(
            self.text[start:end].strip(), start, start + len(self.text[start:end].rstrip()), clause.mood, (start, end)
        )
        if fact.key == "licence_status" and clause.mood == "planned":
            whole = replace(whole, mood="stated")  # "evaluating" is what is stated
        if fact.kind == "system":
            for mention in self._mentions(whole, sure=True):
                self._put(fact.key, mention.system.name, whole)
        elif fact.kind in ("choice", "list") and fact.choices:
            for key in _chosen(fact, said):
                self._put(fact.key, key, whole)
        elif fact.kind == "date":
            if value := _date(said):
                self._put(fact.key, value, whole)
        elif fact.kind == "money":
            if value := _money(said):
                self._put(fact.key, value, whole)
        elif fact.kind == "people":
            self._put(fact.key, _person(said), whole)
        elif fact.several and fact.kind == "list":
            for part in re.split(r"[,;]\s*|\s+and\s+", said):
                if part.strip(" ."):
                    self._put(fact.key, part.strip(" ."), whole)
        else:
            self._put(fact.key, " ".join(said.rstrip(".").split()), whole)

    # ------------------------------------------------------------ systems

    def _mentions(self, clause: Clause, *, sure: bool = False) -> list[Mention]:
        found = []
        for match in self._pattern.finditer(clause.text):
            system = self._names[match.group().casefold()]
            if system.ambiguous and sure and not match.group()[:1].isupper():
                if clause.text.rpartition(":")[2].strip().casefold() != match.group().casefold():
                    continue  # "to make" is no product, "CRM: close" is one
            elif system.ambiguous and not sure:
                context = _CONTEXT.get(system.category, _ANY_CONTEXT)
                if not match.group()[:1].isupper() or not (
                    context.search(clause.text) and _ANY_CONTEXT.search(clause.text)
                ):
                    continue
            found.append(Mention(system, clause.start + match.start(), clause.start + match.end()))
        return found

    def _systems(self, clause: Clause) -> None:
        mentions = self._mentions(clause)
        if not mentions:
            return
        if _OTHERS.search(clause.text):
            return
        replaced, moving = _REPLACED.search(clause.text), _MOVING.search(clause.text)
        for mention in mentions:
            fact = self._role(mention, clause)
            if fact is None:
                continue
            mood = clause.mood
            if mood == "negated" and not _negates(clause, mention):
                continue  # "Pipedrive and the ERP do not agree" says that both are there, and is no statement of it
            if moving and mood == "stated":
                if mention.start < clause.start + moving.end():
                    continue  # what they are leaving: in use still, and not for long
                mood = "planned"
            elif replaced and mood in ("stated", "past"):
                new = clause.start + (replaced.start("new") if replaced["new"] else replaced.start("new2"))
                mood = "stated" if mention.start >= new else "past"
            elif mood == "stated" and _COMING.search(clause.text):
                mood = "planned"
            elif mood == "stated" and _UNCLEAR.search(clause.text):
                continue
            self._put(fact.key, mention.system.name, replace(clause, mood=mood))

    def _role(self, mention: Mention, clause: Clause) -> Fact | None:
        """Which key a product fills: what the clause calls it ("our ERP is …"), else its category's."""
        before = _AS_ROLE.sub("", self.text[max(clause.start, mention.start - 40) : mention.start])
        after = self.text[mention.end : min(clause.end, mention.end + 25)]
        for key in ("crm", "erp"):
            if re.search(rf"\b{key}\b[^,.;]{{0,25}}$", before, re.I) or re.match(
                rf"[ ,(]*(?:{_AS} |is |ist |est |es )?(?:our |the |its |their |a |unser |notre )?{key}\b", after, re.I
            ):
                return self.playbook.fact(key)
        return next((fact for fact in self.playbook.facts if mention.system.category in fact.categories), None)

    # ------------------------------------------------------------ prose

    def _said(self, clause: Clause) -> None:
        for fact in self.playbook.facts:
            if fact.kind == "list" and fact.choices and any(choice.words for choice in fact.choices):
                self._chosen_in(fact, clause)
        text = clause.text
        if match := re.search(
            r"\bapprovals?\b[^.;]{0,60}?\b(?:happen|happens|live|lives|sit|are (?:given|done|made|kept)|go|goes|run)\s+(?:in|by|via|through|over)\s+(?P<v>[\w -]{2,40})",
            text,
            re.I,
        ):
            self._put("approvals_live_in", _first_words(match["v"]), clause)
        if re.search(r"\b(?:go(?:ing)?[ -]live|live by|in operation by|launch)\b", text, re.I) and (
            value := _date(text)
        ):
            self._put("go_live", value, clause)
        if re.search(r"\bbudget\b", text, re.I) and (value := _money(text)):
            self._put("budget", value, clause)
        if re.search(r"\b(?:renew\w*|licen[cs]es?|subscription|contract|(?:just|recently) bought)\b", text, re.I):
            self._licence(clause)
        if (
            (match := _DECISION.search(text))
            and not _DECIDED.search(text)
            and clause.mood in ("stated", "planned", "conditional")
        ):
            self._put(
                "decision",
                " ".join(match["v"].split()),
                Clause(text, clause.start, clause.end, "stated", clause.sentence),
            )
        for match in re.finditer(
            r"(?<![\w.,])(?P<n>\d[\d.,]{0,12}k?)\s+(?P<u>(?:sales |customer |new |active |open )?(?:orders|invoices|accounts|contacts|customers|opportunities|records|tickets))(?P<p>\s+(?:a|per|each|every)\s+(?:day|week|month|year)|\s+(?:monthly|daily|weekly|yearly))?",
            text,
            re.I,
        ):
            self._put("volumes", " ".join(match.group().split()), clause)
        if re.search(r"\bduplicates?\b", text, re.I) and (share := re.search(r"\b\d{1,2}(?:[.,]\d)?\s?%", text)):
            self._put("duplicates_known", share.group(), clause)
        self._people(clause)
        if re.search(
            r"\b(?:re-?key\w*|retype\w*|by hand|manual(?:ly)?|copy[- ]and[- ]paste|copies? .{1,30} into)\b", text, re.I
        ):
            self._put("manual_handoffs", " ".join(text.rstrip(".").split()), clause)

    def _chosen_in(self, fact: Fact, clause: Clause) -> None:
        moving = re.search(
            r"\b(?:flow\w*|sync\w*|mov(?:e|es|ing)|integrat\w+|exchange\w*|transfer\w*|between|records?|need|needs|want|in scope|out of scope|excluded?|not in scope|connect\w*)\b",
            clause.text,
            re.I,
        )
        if fact.key == "entities" and not moving:
            return
        for key in _chosen(fact, clause.text):
            self._put(fact.key, key, clause)

    def _people(self, clause: Clause) -> None:
        """Who has which role, where the text says so: "our CFO, Helen Marsh", "IT security is Tom Okafor"."""
        for match in _ROLE_OF.finditer(clause.text):
            words = match["role"].casefold()
            key = next(key for key, names in _ROLES.items() if re.fullmatch(names, words, re.I))
            self._put(key, (match["address"] or match["person"]).strip(), clause)

    def _licence(self, clause: Clause) -> None:
        text = clause.text
        status = None
        if re.search(
            r"\b(?:not (?:yet )?(?:bought|purchased|signed)|no licen[cs]es? (?:yet|bought)|before (?:we )?(?:buy|sign)\w*)\b",
            text,
            re.I,
        ):
            status = "not purchased"
        elif re.search(r"\b(?:renew(?:s|al|ing|ed)?)\b", text, re.I):
            status = "signed" if re.search(r"\b(?:signed|have renewed|just renewed)\b", text, re.I) else "renewing"
            if (value := _date(text)) and clause.mood in ("stated", "planned"):
                self._put("renewal_date", value, Clause(text, clause.start, clause.end, "stated", clause.sentence))
        elif re.search(r"\b(?:evaluating|under evaluation)\b", text, re.I):
            status = "evaluating"
        elif re.search(
            r"\b(?:(?:have|has|already|were|are)\s+(?:\w+\s+)?|we (?:just |recently )?|just )signed\b", text, re.I
        ):
            status = "signed"
        elif re.search(
            r"\b(?:(?:have|has|already|were|are)\s+(?:\w+\s+)?|we (?:just |recently )?|just )(?:bought|purchased)\b",
            text,
            re.I,
        ):
            status = "bought"
        if status and clause.mood not in ("question", "conditional", "hedged"):
            self._put("licence_status", status, Clause(text, clause.start, clause.end, "stated", clause.sentence))

    # ------------------------------------------------------------ registers

    def _put(self, key: str, value: str, clause: Clause) -> None:
        if self.playbook.fact(key) is None or not value:
            return
        place = (key, value.casefold())
        if clause.mood == "stated":
            self.facts.setdefault(place, FactRead(key, value, clause.text, clause.start, clause.end))
        elif clause.mood == "hedged":
            self.hedged.setdefault(
                place,
                HedgedRead(
                    key,
                    value,
                    f"{self._label(key)}: {value}, as far as you know",
                    clause.text,
                    clause.start,
                    clause.end,
                ),
            )
        elif clause.mood != "question":
            self.excluded.setdefault(
                place, ExcludedRead(key, value, clause.mood, clause.text, clause.start, clause.end)
            )
        if clause.mood in ("negated", "past", "out of scope") and place in self.facts:
            del self.facts[place]  # the brief says both: neither is a fact

    def holds(self, place: tuple[str, str], why: str) -> bool:
        """Whether something is left out although it was named: not where it is a fact and only also discussed."""
        return place not in self.facts or why not in ("conditional", "planned")

    def _label(self, key: str) -> str:
        fact = self.playbook.fact(key)
        return fact.label if fact else key

    # ------------------------------------------------------------ signals, traps, questions

    def observe(self, signals: tuple[Signal, ...]) -> Iterator[SignalRead]:
        for signal in signals:
            for start, end in self.sentences:
                sentence = self.text[start:end]
                folded = self._folded_sentence(start, sentence)
                if sentence.rstrip().endswith("?") or any(f" {veto} " in folded for veto in signal.not_with):
                    continue
                phrase = any(f" {phrase} " in folded for phrase in signal.phrases)
                groups = any(
                    all(any(f" {word} " in folded for word in group) for group in option) for option in signal.all_of
                )
                if phrase or groups:
                    evidence = sentence.strip()
                    first = start + sentence.index(evidence)
                    yield SignalRead(signal.number, signal.key, evidence, first, first + len(evidence))
                    break

    def _folded_sentence(self, start: int, sentence: str) -> str:
        if start not in self._folded:
            self._folded[start] = _folded(sentence)
        return self._folded[start]

    def questions(self) -> Iterator[ClientQuestion]:
        """Questions to us: sentences that end in a question mark and do not just ask for the scope or the quote."""
        for start, end in self.sentences:
            sentence = self.text[start:end].strip()
            if not sentence.endswith("?") or len(sentence) > 400:
                continue
            if re.search(
                r"\b(?:quote|quotation|scope|proposal|offer|cost|price|what the work|tell us what)\b", sentence, re.I
            ):
                continue
            if re.search(r"\b(?:you|your|who would|do we need|can we|is it possible|are there)\b", sentence, re.I):
                first = self.text.index(sentence, start)
                yield ClientQuestion(" ".join(sentence.split()), first, first + len(sentence))


def _folded(text: str) -> str:
    """The words of a text between single spaces, so that a phrase is found by `in`."""
    words = _WORD.findall(text.casefold().replace("'", "’"))
    return f" {' '.join(words)} "


_WORD = re.compile(r"[\w’-]+")


def _chosen(fact: Fact, text: str) -> list[str]:
    return [
        choice.key
        for choice in fact.choices
        if any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.I) for word in (choice.label, *choice.words))
    ]


_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
_ISO = re.compile(r"\b(20\d\d)-(\d\d)(?:-(\d\d))?\b")
_QUARTER = re.compile(r"\bQ([1-4])[ /-]*(?:of )?(20\d\d)\b|\b(20\d\d)[ /-]*Q([1-4])\b", re.I)
_SPOKEN = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?)?("
    + "|".join(_MONTHS)
    + r")\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?,?)?\s+(20\d\d)\b",
    re.I,
)


def _date(text: str) -> str | None:
    """The one date that a text names, as ISO 8601 or `2027-Q3`; None where there is none or more than one."""
    found = {m.group() for m in _ISO.finditer(text) if 1 <= int(m[2]) <= 12}
    found |= {f"{m[2] or m[3]}-Q{m[1] or m[4]}" for m in _QUARTER.finditer(text)}
    for match in _SPOKEN.finditer(text):
        day = match[1] or match[3]
        month = f"{match[4]}-{_MONTHS[match[2].casefold()]:02d}"
        found.add(f"{month}-{int(day):02d}" if day and 1 <= int(day) <= 31 else month)
    return next(iter(found)) if len(found) == 1 else None


_CURRENCIES = {
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
    "eur": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "usd": "USD",
    "gbp": "GBP",
    "chf": "CHF",
}
_AMOUNT = r"\d{1,3}(?:[ \u00a0\u202f.,']\d{3})+(?!\d)(?:[.,]\d{2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?"
_MONEY = re.compile(
    rf"(?:(?P<a>€|\$|£|\b(?:EUR|USD|GBP|CHF))\s?)(?P<n>{_AMOUNT})(?P<k>\s?(?:k|m)\b)?|"
    rf"(?<![\d.,'])(?P<n2>{_AMOUNT})(?P<k2>\s?(?:k|m)\b)?\s?(?P<b>€|EUR|euros?|USD|GBP|CHF)(?!\w)",
    re.I,
)


def _money(text: str) -> str | None:
    """The one sum of money that a text names, as `EUR 25000`; None where there is none or more than one."""
    found = set()
    for match in _MONEY.finditer(text):
        whole, fraction = re.fullmatch(r"(.*?)(?:[.,](\d{1,2}))?", match["n"] or match["n2"]).groups()  # type: ignore[union-attr]
        digits = Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{fraction or 0}")
        factor = {"k": 1000, "m": 1_000_000}.get((match["k"] or match["k2"] or "").strip().casefold(), 1)
        amount = (digits * factor).normalize()
        found.add(f"{_CURRENCIES[(match['a'] or match['b']).casefold()]} {amount:f}")
    return next(iter(found)) if len(found) == 1 else None


def _person(said: str) -> str:
    """The address of a person, else the name; "" where the words are neither."""
    address = re.search(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}", said)
    if address:
        return address.group().lower()
    name = " ".join(re.split(r"[,(;]", said)[0].split()).rstrip(".")
    return (
        name
        if re.fullmatch(rf"(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.? )?(?:{_NAME}|[A-ZÀ-ÞÄÖÜ][\w'’-]{{1,30}})", name)
        else ""
    )


def _first_words(words: str) -> str:
    return re.split(r"\b(?:today|now|at the moment|currently|and|which|that|with|instead)\b", words)[0].strip(" -")


def _language(text: str) -> str:
    """The language of the prose by its most frequent small words; "en" where none leads."""
    words = re.findall(r"[a-zà-ÿß]+", text[:20_000].casefold())
    counts = {
        language: sum(word in marks for word in words)
        for language, marks in {
            "en": {"the", "and", "we", "our", "is", "to", "of", "with", "in", "for"},
            "de": {"der", "die", "das", "und", "wir", "unser", "ist", "mit", "nicht", "für"},
            "fr": {"le", "la", "les", "et", "nous", "notre", "est", "avec", "pas", "pour"},
            "es": {"el", "los", "las", "y", "nosotros", "nuestro", "es", "con", "para", "que"},
            "nl": {"de", "het", "een", "en", "wij", "onze", "is", "met", "niet", "voor"},
            "pt": {"o", "os", "as", "e", "nós", "nosso", "é", "com", "não", "para"},
        }.items()
    }
    best = max(counts, key=lambda language: (counts[language], language == "en"))
    return best if counts[best] > counts["en"] else "en"
