"""What a brief says to be part of the work, and what it leaves out: records and processes."""

from __future__ import annotations

import re
from dataclasses import replace

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.body import Body
from inwriting.reading.records.left_out import is_for_later, is_of_before, leaves_out
from inwriting.reading.records.only_named import is_only_named, may_only_name
from inwriting.reading.records.parties import as_customers
from inwriting.reading.roles.people import ADDRESS
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import COUNTED, cues
from inwriting.reading.told.prose import GOES_TO, OCCASION, VERB_FIRST, WITHOUT, Clause, mood_of, sets_off
from inwriting.reading.told.registers import Registers

_WISHED = lazy.pattern(
    r"\W*(?:so |and )?could (?!.*\b(?:you|your)\b).{3,60}\b(?:go|come|flow|move|travel|pass|get|be (?:sent|passed|copied|moved|shared|synced)) "
    r"(?:across|over|through|back|by (?:it|them)sel(?:f|ves)|automatically|on (?:its|their) own|between|from)\b",
    re.I | re.S,
)
_GOES_ON = lazy.pattern(  # ", and the service entitlement": a list that goes on
    r"(?:(?:and|or|plus|also|as well as|finally|last) )*(?:(?:the|an?|our|all|their|any|won|new|open|paid|service|sales|customer|client|support|warranty) )*[\w-]+(?: (?:history|records?|persons?|contracts?|cases|status|data))?(?: (?:back|across|over|too|as well|both ways|in both directions))?",
    re.I,
)
_THE_SAME = lazy.pattern(r"\b(?:the same|likewise|ditto|too|as well)\W*$", re.I)
_NONE_OF_THEM = lazy.pattern(r"no [\w-]+(?: [\w-]+)?(?:,? (?:and |or )?no [\w-]+(?: [\w-]+)?)*", re.I)
_TITLE = lazy.pattern(r"\s*(?:={2,}|#{1,4})?\s*[A-Z]\w+\s*[:=#]*\s*")  # one word alone
_THEN_A_ROLE = lazy.pattern(r"[.:]?\s+[A-Z][a-z]+(?: [a-z]+)?: [A-Z][\w'’-]+ [A-Z]")
_LATER = lazy.pattern(
    r"\b(?:phase (?:2|two|3)|later|next year|future|eventually|some ?day|might|may|could|consider\w*|evaluat\w+)\b",
    re.I,
)
# A part of the scope that is for later: a phase is named, it can be added later, or "entitlements later" without a verb;
# an order that is confirmed two days later is none.
_DEFERRED = lazy.pattern(
    r"\b(?:phase (?:2|3|two|three|ii)|(?:second|next|later|third) (?:phase|stage|step|wave)|"
    r"(?:can|could|will|may|might|should|shall) (?:be )?(?:added|included|done|come|follow|wait) (?:only )?later|"
    r"nice[- ]to[- ]have|(?:would be|['’]d be) (?:nice|lovely|good|a bonus)|one (?:fine )?day)\b|"
    r"^\W*(?:(?!(?:am|is|are|was|were|gets?|comes?|follows?|\w+ed|\w+ing|no|not|or|days?|weeks?|hours?|months?)\b)\w+[ ,]+){1,5}"
    r"later\W*$",
    re.I,
)
_FIRST = lazy.pattern(r"\b(?:first|now|to begin with|to start with|at once)\b", re.I)  # "orders first, invoices later"
IF_AGREED = lazy.pattern(  # what is not agreed yet, or only an option
    r"\bif (?:the |our |my )?(?:board|boss|finance|management|directors?|owner|council|committee|it|steering group|cfo|ceo|group|headquarters|hq|partners?|\w+ department) "
    r"(?:agrees?|approves?|allows?|accepts?|says? (?:yes|so)|likes? (?:it|that|this)|(?:is|are) (?:willing|happy|in favou?r)|wants? (?:it|that|this|to))\b|"
    r"^\W*(?:optional(?:ly)?|as an option|option)\b\s?[:,–-]",
    re.I,
)
_ONLY_WHERE = lazy.pattern(r"\b(?:if|unless|whether|in case|provided)\b", re.I)
ANSWERED = lazy.pattern(
    r"(?:[A-Z]{0,2}\d{1,3}[.)]?[\t|])?[\w /&'’-]{3,40}(?::| [=–—-]|\t+|[ ]{2,}| ?\|) ?(?:(?P<yes>yes|y|in|included|needed|wanted|required|ja|oui|sí|sim|enthalten|inclus\w*|inclu[íi]d[oa]s?|inbegrepen)"
    r"|no|n|out|excluded|later|not (?:now|needed|wanted|included|yet)|nein|non|nee|niet|não|exclu[íi]d[oa]s?|exclu\w*|uitgesloten|ausgeschlossen|n\.v\.t\.?|entfällt|später|plus tard|más adelante|mais tarde)"
    r"(?:\s*[,;–—|-].*|\t.*|[ ]{2,}.*|\W*)",
    re.I | re.S,
)


ROW_NUMBER = lazy.pattern(r"^\W*[A-Z]{0,3}-?\d{1,3}(?:\.\d{1,2})*[.)]?[\t|]\s*")  # of a table, and no count
_THEY = lazy.pattern(
    r"(?:they|these|those|it|that)(?:['’]re|['’]s| are| is| stays?| need| should| must| shall| do(?:es)?)\b", re.I
)
_NEED_NOT = lazy.pattern(r"(?:don['’]t|doesn['’]t|won['’]t|need not|needn['’]t)\b", re.I)
_OUT_LABEL = lazy.pattern(
    r"\W*(?:out|excluded|outside|left out|not|stays?(?: put| out| behind)?|staying(?: put| out| behind)?|remains?|untouched|(?:leave|left|keep|kept)(?: out| alone| as (?:it|they) (?:is|are))?)\s?[:–—-]\s",
    re.I,
)
_SAID_NOT_OF_THEM = lazy.pattern(  # what is not, beside what is to move: "not later than May", "so that nobody need ask", "with no typing"
    r"\b(?:not?|no) (?:later|more|less|earlier|sooner|longer) than\b[^,;.]*|\bwith (?:no|zero|hardly any) [\w-]+(?: at all)?|"
    r"\bso (?:that )?(?:the |our |nobody|no one)?[^,;.]{2,60}?\b(?:can|could|does|do|are|is|will|needs?|ha(?:ve|s)|knows?|sees?|must|asks?|calls?)(?:n['’]t)?\b[^;.]*|"
    r"\b(?:who|that|which) (?:ha(?:ve|s)|does|do|is|are|did|was|were)(?:n['’]t| not)\b[^,;.]*|,? ?\b(?:and|but) (?:no|none|nothing) (?:others?|more|else|besides)\b",
    re.I,
)
_KEPT_OUT = lazy.pattern(  # what is denied of records themselves: "opportunities shall not", "invoices need not be synced"
    r"\b(?:not|never|nor|neither|don['’]?t|doesn['’]?t|won['’]?t|needn['’]?t|cannot|can['’]?t)(?: (?:to|be|yet|also|now|at first|have to|need to|want to|be allowed to|part of)){0,3} "
    r"(?:sync\w*|mov\w+|transfer\w*|(?:in )?scope|includ\w+|cover\w*|compris\w+|need\w*|requir\w+|want\w*|flow\w*|cross\w*|across|integrat\w+|exchang\w+|connect\w*|"
    r"touch\w*|migrat\w+|cop(?:y|ied)|part\b|pass\w*|shar\w+|replicat\w+|interfac\w+|link\w*|carried|taken)|"
    r"\b(?:shall|should|must|need|do|does|will|are|is|is to|are to) not\W*$|\b(?:must|should|need|do|does|will|are|is|wo|sha)n['’]t\W*$|\bnot\W*$|"
    r"\bno (?:sync\w*|transfer|exchange|need)\b|^\W*(?:no|not|neither|but not)\b(?! (?:other|one|body|later|more|less|all|every|only|just)\b)|\bno (?:[\w/-]+ ){1,3}sync\w*|[:–—=-]\s?(?:no|not)\b|\(no\b",
    re.I,
)
_SOME_OF_THEM = lazy.pattern(  # "Orders below 50 euro are out of scope, all others move": no record is left out
    r"\b\w+s (?:(?:that|which) (?:are|were) )?(?:dated|created|placed|raised|issued|closed|made|entered|booked) (?:before|after|prior to|until|in|by) [^;.]{2,40}? (?:is|are|stays?|remains?|will|shall|need|do|can)\b|"
    r"\b\w+s (?:(?:of |with a value )?(?:below|under|over|above|up to|less than|more than|smaller than|larger than|bigger than|older than|from before|before|until) "
    r"(?:[€$£] ?|[A-Z]{3} ?)?\d[\d.,]*k?(?: ?(?:[€$£]|euros?|dollars?|pounds?|years?|months?|[A-Z]{3}))?) (?:is|are|stays?|remains?|will be|need not|do not|don['’]t) (?:be )?(?:out|left out|excluded|not|need|have)\b",
    re.I,
)
_UNDECIDED = lazy.pattern(
    r"\bperhaps (?:like|want|need|also|include|add)\b|\b(?:like|want|need|include) (?:\w+ )?(?:perhaps|maybe)\b|"
    r"^\W*(?:and )?(?:whether|if)\b.{3,80}\b(?:undecided|open|unclear|not (?:yet )?(?:decided|clear|agreed|settled)|to be (?:decided|seen)|still (?:debated|discussed))\b|"
    r"\b(?:undecided|unclear|open|not (?:yet )?(?:decided|clear|agreed|sure)|debating|discussing|wondering)\b[^.;]{0,20}\b(?:whether|if)\b",
    re.I,
)


_UP_TO_A_SUBJECT = lazy.pattern(  # what may stand before the record that a clause tells of, and between two of them
    r"(?:[^\w]|\d|\b(?:and|or|nor|but|also|as well as|the|our|all|any|both|these|those|such|their|its|every|each|most|some|open|closed|new|old|existing|past|sales|purchase|supplier|"
    r"customers?|web|online|history|of|for|\w+s(?=,? (?:and|or)\b))\b)*",
    re.I,
)
_SYSTEMS_OF = lazy.pattern(
    r"(?:\b(?:systems?|software|tools?|portals?|applications?|apps?|websites?|programs?) (?:of|at|used by|for)|, of) (?:[\w’'-]+ ){0,3}$",
    re.I,
)
_LISTED_BY = lazy.pattern(r"[,;/&+]|\band\b")
_FEW = 2  # words of a record
_HEADED_BY = 3  # lines below a title, of which one has the address
_DECIDED_AGAINST = lazy.pattern(  # the last word of a row: "G-03 | Contacts are exchanged | Could | rejected by the board"
    r"[\t|]\W*(?:rejected|declined|refused|turned down|dropped|struck(?: out)?|withdrawn|cancell?ed|not (?:approved|accepted|agreed|wanted|needed|in scope)|out of scope|won['’]t(?: have)?|no go)(?: by (?:the )?[\w ]{2,25})?\W*(?:[\t|]|$)",
    re.I,
)
_NO_BEHIND = lazy.pattern(r",\s+(?:no|not?(?= (?:now|yet|for now|needed|wanted)))\b[^.;,\w]*(?:[.;\n]|$)", re.I)


class Scope:
    """Reads the scope that the clauses of a brief draw into its registers."""

    def __init__(self, body: Body, registers: Registers, playbook: Playbook) -> None:
        self._body, self._registers, self._cues = body, registers, cues(playbook)
        self._customers = as_customers(body.text) if body.language == "en" else None
        # what the clause before said to be in scope, and in which sentence
        self._scope_of: tuple[str, tuple[int, int]] = ("", (0, 0))
        self._left_out_in = (-1, -1)  # the sentence that opens with "Out:"
        self._left_in_it = (-1, -1)  # the sentence of which a clause leaves something out
        self._named_before: tuple[tuple[int, int], dict[str, list[str]]] = (
            (0, 0),
            {},
        )  # the choices of the clause before

    def may_be_in(self, sentence: Said) -> bool:
        """Whether a sentence may name records or processes; quick to tell."""
        return any(choices.any_name.may_be_in(sentence) for choices in self._cues.scopes.values()) or (
            self._customers is not None and self._customers.may_be_in(sentence)
        )

    def take(self, clause: Clause, words: Said, *, listed: bool) -> None:
        """Records and processes: those that a clause names where it says that they are in scope, or out of it.

        What is to move is planned by nature, and stated as the scope, unless it is for later."""
        if self._customers and self._customers.pattern.search(clause.text):
            # "the opticians and their orders should go across"
            words = Said.of(self._customers.pattern.sub("customers", clause.text))
        uncounted = words.part(COUNTED.sub(" ", ROW_NUMBER.sub("", words.text)))
        named = {key: chosen for key, choices in self._cues.scopes.items() if (chosen := choices.in_(uncounted))}
        named = {key: kept for key, chosen in named.items() if (kept := self._moved(key, chosen, clause))}
        named = {key: kept for key, chosen in named.items() if (kept := self._meant(key, chosen, clause))}
        names_some = bool(named)
        if clause.mood not in ("question", "past") and _ONLY_WHERE.search(clause.text) is None:
            named = {key: kept for key, chosen in named.items() if (kept := self.left_in(key, chosen, clause, words))}
        if named and clause.mood in ("negated", "out of scope") and self._left_in_it == clause.sentence:
            clause = replace(clause, mood=self._mood_of_the_rest(named, clause, words))
        goes_on_so = clause.text.removeprefix("and ").removeprefix("but ")
        if (
            not names_some
            and clause.mood == "out of scope"
            and any(opening.match(goes_on_so) for opening in (VERB_FIRST, _NEED_NOT, _THEY))
        ):
            sentence, named = self._named_before  # "Orders come in through our distributor and are not part of it"
            named = named if sentence == clause.sentence else {}
            listed = True
        if not named or self._names_persons_below(clause) or _SOME_OF_THEM.search(clause.text):
            return
        self._named_before = clause.sentence, self._subjects(named, words)
        if clause.mood == "question" and _WISHED.match(clause.text):
            clause = replace(clause, mood="stated")  # "Could customers and invoices go across by themselves?"
        if answered := ANSWERED.fullmatch(clause.text):  # "Orders: yes. Support history: no"
            clause = replace(clause, mood="stated" if answered["yes"] else "out of scope")
            listed = True
        if _DECIDED_AGAINST.search(self._body.text[slice(*clause.sentence)]):
            clause, listed = replace(clause, mood="out of scope"), True
        if _NO_BEHIND.match(self._body.text, clause.end):
            clause, listed = replace(clause, mood="out of scope"), True  # "Invoices, no."
        if clause.mood == "negated" and _NONE_OF_THEM.fullmatch(self._body.text[slice(*clause.sentence)].strip(" .\n")):
            clause, listed = replace(clause, mood="out of scope"), True  # "No deals, no orders."
        if clause.mood == "planned" and not listed and not _LATER.search(clause.text):
            clause = replace(clause, mood="stated")
        if clause.mood == "negated" == mood_of(clause.text) and self._body.language_at(clause.start) == "en":
            words_of_them = _SAID_NOT_OF_THEM.sub(" ", WITHOUT.sub(" ", clause.text))
            if mood_of(words_of_them) in ("stated", "planned"):
                clause = replace(clause, mood="stated")  # "orders are to flow without anybody's hand"
            elif not _KEPT_OUT.search(words_of_them):
                return  # "Rejected orders never reach Odoo"
        if _OUT_LABEL.match(clause.text):
            clause, listed = replace(clause, mood="out of scope"), True  # "In: accounts, orders. Out: the contacts, …"
            self._left_out_in = clause.sentence
        elif self._left_out_in == clause.sentence and _GOES_ON.fullmatch(clause.text):
            clause, listed = replace(clause, mood="out of scope"), True
        if clause.mood == "past":
            return  # what was with records once leaves none of them out
        if clause.mood in ("stated", "planned", "conditional") and IF_AGREED.search(
            self._body.text[slice(*clause.sentence)]
        ):
            clause = replace(clause, mood="hedged")  # "If the board agrees, orders will also be synced"
        if clause.mood in ("stated", "planned", "conditional") and _UNDECIDED.search(clause.text):
            clause = replace(clause, mood="hedged")  # "Whether contacts need to move is undecided"
        first_out = self._left_in_it == clause.sentence and _FIRST.search(clause.text) is not None
        deferred = clause.mood in ("stated", "planned") and not first_out and _DEFERRED.search(clause.text) is not None
        if deferred:
            clause = replace(clause, mood="deferred")
        for key, chosen in named.items():
            scope = self._cues.scope[key]
            goes_on = self._scope_of == (key, clause.sentence) and _GOES_ON.fullmatch(clause.text) is not None
            if (
                listed
                or deferred
                or not scope
                or goes_on
                or (any(tried.search(words, words) for tried in scope) and not self._cues.vetoed(key, words))
            ):
                self._scope_of = key, clause.sentence
                for choice in chosen:
                    self._registers.put(key, choice, clause)

    def _subjects(self, named: dict[str, list[str]], words: Said) -> dict[str, list[str]]:
        """Those records of a clause of which it tells: not those that somebody does something with, nor where one goes."""
        places = sorted(
            (start, end, key, name)
            for key, chosen in named.items()
            for name, start, end in self._cues.choices[key].places(words)
            if name in chosen
        )
        subjects: dict[str, list[str]] = {}
        told = 0
        for start, end, key, name in places:
            if start >= told and not _UP_TO_A_SUBJECT.fullmatch(words.text, told, start):
                break
            subjects.setdefault(key, []).append(name)
            told = max(told, end)
        return subjects

    def names_any(self, words: str) -> bool:
        """Whether words name a record or a process."""
        said = Said.of(words)
        return any(
            self._cues.choices[key].any_name.is_in(said) for key in self._cues.scope if key in self._cues.choices
        )

    def lists(self, words: str) -> bool:
        """Whether words are nothing but a list of records: "accounts, opportunities, orders"."""
        parts = [part for part in _LISTED_BY.split(words.strip(" .;")) if part.strip()]
        return len(parts) > 1 and all(len(part.split()) <= _FEW and self.names_any(part) for part in parts)

    def left_in(self, key: str, chosen: list[str], clause: Clause, words: Said) -> list[str]:
        """Those choices of a clause that it does not leave out; the others are entered as out of scope."""
        places = self._cues.choices[key].places(words)
        told = [place for place in places if not is_of_before(words.text, *place[1:])]
        old = {name for name, *_ in places} - {name for name, *_ in told}
        if old and (
            clause.mood in ("out of scope", "negated") or any(leaves_out(words.text, *at) for _, *at in places)
        ):
            chosen = [name for name in chosen if name not in old]  # what is left out of them is no record
        out = {name for name, start, end in told if leaves_out(words.text, start, end)}
        if (out or self._left_in_it == clause.sentence) and _THE_SAME.search(clause.text):
            out = set(chosen)  # "Orders we'll leave alone, invoices the same"
        if out:
            self._left_in_it = clause.sentence
        if clause.mood == "out of scope":  # "the maintenance systems of our customers" are not the customers
            owners = {name for name, start, _ in places if _SYSTEMS_OF.search(words.text, 0, start)}
            chosen = [name for name in chosen if name not in owners]
        later = {name for name, _, end in told if name in out and is_for_later(words.text, end)}
        for name in chosen:
            if name in out:
                self._registers.put(key, name, replace(clause, mood="deferred" if name in later else "out of scope"))
        return [name for name in chosen if name not in out]

    def _mood_of_the_rest(self, named: dict[str, list[str]], clause: Clause, words: Said) -> str:
        """The mood in which a clause names what it does not leave out, where that stands before what it does: "accounts and
        invoices, contacts we don't"."""
        every = {key: self._cues.choices[key].places(words) for key in self._cues.scopes}
        places = [place for key in every for place in every[key]]
        first = min((start for _, start, end in places if leaves_out(words.text, start, end)), default=0)
        before = {(key, name) for key in every for name, _, end in every[key] if end <= first}
        if all((key, name) in before for key, names in named.items() for name in names):
            return mood_of(words.text[:first])
        return clause.mood

    def _moved(self, key: str, chosen: list[str], clause: Clause) -> list[str]:
        """Those choices of a clause that are not only what sets a transfer off."""
        if OCCASION.search(clause.text) is None and GOES_TO.search(clause.text) is None:
            return chosen
        places = self._cues.choices[key].places(Said.of(clause.text))
        only = {
            name
            for name in chosen
            if (at := [place for place in places if place[0] == name])
            and all(sets_off(clause.text, 0, start, end) for _, start, end in at)
        }
        return [name for name in chosen if name not in only]

    def _meant(self, key: str, chosen: list[str], clause: Clause) -> list[str]:
        """Those choices of a clause that its sentence does not only name."""
        begin, stop = clause.sentence
        sentence = self._body.text[begin:stop]
        places = self._cues.choices[key].places(Said.of(clause.text)) if may_only_name(sentence) else []
        only = {
            name
            for name in chosen
            if (at := [place for place in places if place[0] == name])
            and not any(leaves_out(clause.text, first, last) for _, first, last in at)
            and all(
                is_only_named(name, sentence, clause.start - begin + first, clause.start - begin + last)
                for _, first, last in at
            )
        }
        return [name for name in chosen if name not in only]

    def _names_persons_below(self, clause: Clause) -> bool:
        """Whether a line is the title of the persons whom the lines below name with their addresses: "Contacts"."""
        if _TITLE.fullmatch(clause.text) is None:
            return False
        if _THEN_A_ROLE.match(self._body.text, clause.end):
            return True  # "X. CONTACTS. Sponsor: Wade Tarrant"
        below = [part for part in self._body.text[clause.end : clause.end + 300].split("\n\n") if part.strip()]
        return any(ADDRESS.search(part) for part in below[:_HEADED_BY])  # perhaps below the head of their table
