"""Rows of a request that say who is who and where to write: "Contact | Lena Brook", "Invoice address: 1 Mill Lane, York",
"Order ref.: PO-8812". They name a party's particulars, and no records of the work.

Of a list in which each record has a person ("Account: …", "Contact: …", "Order: …") the names are those of its owners. The
title of a list of people ("Key contacts") is no record either.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from inwriting.playbook.schema import Playbook
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.roles.people import ADDRESS, NAME, titles
from inwriting.reading.text.patterns import Said, compiled
from inwriting.reading.told.cues import cues
from inwriting.reading.told.prose import Clause

Span = tuple[int, int]
_ROW = compiled(
    r"^\W*(?:\d[\d.]*\W+)?(?P<label>[^\n:|\t]{2,40}?)\s*(?:[:|\t]|\s[–—-]\s)[\s|]*(?P<value>[^\s|].*?)[\s|]*$"
)
_OF_A_PARTY = compiled(
    r"\b(?:address(?:es)?|to|recipients?|ref(?:erence)?s?\.?|nos?\.?|numbers?|id|person|names?|e-?mails?|tel(?:ephone)?\.?|phone|mobile|fax|details|contacts?|manager|owner|attention|att?n\.?|"
    r"\w*adresse|\w*anschrift|\w*adres|ansprechpartner(?:in)?|facturation|facturación|fatturazione|faturação|nummer|numéro|número)\W*$"
)
_NUMBERED = compiled(
    r"\b(?:ref(?:erence)?s?\.?|nos?\.?|numbers?|id|account|konto\w*|nummer|\w+nummer|numéro|número)\W*$"
)
_NUMBER = compiled(r"^(?=[^\s]*\d)[\w/.#–-]+(?:[ ,;(]|$)")
_REACHED = compiled(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+|\b00|\(0\)|\b0)(?:[ ()-]*\d){8,}|\b(?:iban|bic|swift|sort code)\b|\bp\.? ?o\.? box\b|"
    r"\b\d{1,4}[a-z]?,? (?-i:(?:[A-ZÀ-Þ][\w'’.-]+ ){1,4}?(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Way|Close|Drive|Square|Court|Place|Terrace|Park|Row|Quay|Crescent|Boulevard|Blvd|Yard))\b|"
    r"\b(?:rue|avenue|calle|via|rua|boulevard|piazza|plaza) (?-i:[A-ZÀ-Þ])[^,;]{2,30},? \d|\w(?:straße|strasse|str\.|weg|platz|gasse|straat|laan|plein|allee) \d|\b\d{1,4},? (?:bis )?(?:rue|avenue|boulevard)\b"
)
_MOST_BESIDES = 6  # words of a value beside where somebody is reached
_LAST = r"(?!(?:Names?|Numbers?|Address|IDs?|Codes?|Master|Records?|Systems?|Data|Team|Sales|Finance|Department|Only|Ways?|Time|Status|Type|Lines?|Items?|Date|Fields?|Table|Object|Manager|Owner|Group)\b)"
_NAME = rf"(?-i:(?:(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Mme|M)\.? )?[A-ZÀ-Þ][a-zà-ÿ'’-]+(?: (?:van|de|von|der|den|di|da|la|le|[A-Z]\.))*(?: {_LAST}[A-ZÀ-Þ][\w'’-]+){{1,2}})"
_FIRM = r"(?-i:[A-ZÀ-Þ][\w&'’.-]*(?: [\w&'’.()-]+){0,5},? (?:Ltd|Limited|plc|PLC|GmbH|AG|Inc|LLC|LLP|Corp|BV|B\.V|NV|SA|S\.A|SAS|SARL|SL|S\.L|Srl|SpA|Oy|AB|A/S|ApS|Pty|KG|Lda)\b\.?)"
_NAMED = compiled(rf"^(?:{_FIRM}|{_NAME})(?: ?(?:[,(;/–—|-]|and |und |et )[^.]{{0,60}})?\W*$")
_PEOPLE = compiled(
    r"^\W*(?:[a-z]?\d{0,2}[.)]\s*)?(?:(?:key|main|our|the|project|your|useful|client|customer) ){0,2}contacts?(?: (?:persons?|people|details|list))?\W*$"
)
_SOMEBODY = compiled(rf"(?-i:{NAME})")
_HEADED = 3  # lines below a title, of which one names somebody
_FEW_WORDS = 4  # of a line that is one record
_FEW_OWNERS = 3  # bare labels that follow on each other, each with a person


def particulars(sentences: Sequence[tuple[int, Said]], playbook: Playbook) -> Iterator[Span]:
    """Where the rows stand that give a party's particulars, of sentences with their places."""
    owners: list[Span] = []
    for start, sentence in sentences:
        row = _ROW.search(sentence.text)
        label = row["label"].strip() if row else ""
        span = start, start + len(sentence.text)
        if row is None or catalogue(playbook).find(Clause.alone(row["value"])):
            yield from _unless_owners(owners)
            owners = []
        elif _is_reached(row["value"]) or (_NUMBERED.search(label) and _NUMBER.search(row["value"])):
            yield span
        elif _NAMED.search(row["value"]) and len(label.split()) == 1:
            owners.append(span)
        elif _NAMED.search(row["value"]) and _OF_A_PARTY.search(label):
            yield span
    yield from _unless_owners(owners)
    yield from _over_people(sentences, playbook)


def _over_people(sentences: Sequence[tuple[int, Said]], playbook: Playbook) -> Iterator[Span]:
    """Where the titles stand below which people are listed: "Contacts", and below it "Sponsor: Kim Tan"."""
    for at, (start, sentence) in enumerate(sentences):
        if not _PEOPLE.search(sentence.text):
            continue
        below = [said for _, said in sentences[at + 1 : at + 1 + _HEADED]]
        above = sentences[at - 1][1] if at else None
        if any(_is_record(said, playbook) for said in (above, *below[:1]) if said):
            continue  # one item of a list of records
        if any(_names_somebody(said, playbook) for said in below):
            yield start, start + len(sentence.text)


def _is_record(said: Said, playbook: Playbook) -> bool:
    """Whether a line is the name of a record and no more."""
    few = len(said.text.split()) <= _FEW_WORDS
    return few and any(choices.any_name.is_in(said) for choices in cues(playbook).scopes.values())


def _names_somebody(said: Said, playbook: Playbook) -> bool:
    """Whether a line names a person, by an address or beside a role."""
    if ADDRESS.search(said.text):
        return True
    return titles(playbook).any_of.is_in(said) and _SOMEBODY.search(said.text) is not None


def _is_reached(value: str) -> bool:
    where = _REACHED.search(value)
    return where is not None and len((value[: where.start()] + value[where.end() :]).split()) <= _MOST_BESIDES


def _unless_owners(rows: Sequence[Span]) -> Sequence[Span]:
    return rows if len(rows) < _FEW_OWNERS else ()
