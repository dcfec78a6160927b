"""What a request brings beside its facts: a submission time, conditions of the exchange, numbers of its own.

submission    earlier than our own due time it becomes the due time; one that has passed or is too near is never
              promised: staff are told at once and the letter says what we can do
nda           until staff write RELEASE NDA, letters go to who asked for it alone, and quote nothing to others
alone         the client's wish to be written to alone: nobody is copied until it is taken back
portal        nobody here logs in to portals: the letter says what comes in the thread instead
registration  nobody is registered by machine: staff are told where the buyer's suppliers have to be
numbering     each number and what it became, so that the request can be ticked off by its own numbers
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import groupby

from inwriting.case.calendar import nearest_city, timezones
from inwriting.case.content import NumberLine, StaffNotice, SubmissionLine
from inwriting.case.delegation import ask_delegates
from inwriting.case.introduction import introduce
from inwriting.case.model import Condition, MailArrived, NumberedItem
from inwriting.case.work import Work
from inwriting.reading.model import (
    DEFERRED,
    IN_OWN_WORDS,
    OUT_OF_SCOPE,
    BriefReading,
    ConditionRead,
    ExcludedRead,
    FactRead,
    HedgedRead,
    NumberedRead,
    SubmissionRead,
)
from inwriting.reading.moods.to_be_told import wants_told
from inwriting.reading.replies.audience import ALONE, OPEN
from inwriting.reading.requests.addressees import is_in_my_place
from inwriting.reading.requests.numbering import (
    asks_nothing,
    asks_rates,
    body_of,
    invites_quotes,
    is_set_aside,
    only_tells,
)
from inwriting.reading.requests.portals import REGISTRATION
from inwriting.reading.requests.spoken_times import speaks_of_hour
from inwriting.reading.requests.submission import names_day_ahead
from inwriting.reading.requests.zones import OR, UNKNOWN, names_city

NEAR = timedelta(minutes=10)  # a quote that would have to be there sooner than this is not promised
FOR_A_PERSON = "for a person"
LEFT_OUT = "excluded"
_SAYS_OF_IT = re.compile(  # where what is said of the subject of a sentence begins
    r"[.;|\t]|,? \(?(?:is|are|was|were|has|have|will|shall|must|should|need|does|do|stays?|remains?|lies|lie|falls?)\b",
    re.I,
)
_AS_LEFT_OUT = {OUT_OF_SCOPE: LEFT_OUT, DEFERRED: "later"}  # by why the reading says that it is


# ---------------------------------------------------------------- the submission time


def note_submission(work: Work, event: MailArrived, read: SubmissionRead | None) -> None:
    """Records when the request wants its quotations and what that means for our own due time."""
    if read is None:
        return
    calendar = work.office.calendar
    at, how, day, places = _instant(work, event, read)
    local = calendar.say(at)
    ours = calendar.due(work.now).due_at
    whose = f"The request, in words of {read.author} that were forwarded," if read.author else "The request"
    steps = [f"{whose} wants its quotations by a time of its own: “{' '.join(read.evidence.split())}”", *how]
    if at <= work.now:
        effect = "past"
        steps.append(f"That is {local}, which had passed when the request arrived: our own due time stands.")
    elif at - work.now < NEAR:
        effect = "near"
        steps.append(f"That is {local}, too near to be promised when the request arrived: our own due time stands.")
    elif at < ours:
        effect = "earlier"
        steps.append(f"That is {local}, earlier than our own due time, so it is the due time.")
    elif day == calendar.local(ours).date() and speaks_of_hour(read.evidence):
        effect = "unread"
        steps.append("Its words seem to name a time of day, which was not read: our own due time stands.")
    else:
        effect = "later"
        steps.append(f"That is {local}, not before our own due time, which stands.")
    work.add(
        "submission-noted",
        cites=work.cite(event.mail.message_id),
        due_at=at.isoformat(),
        effect=effect,
        words=read.evidence,
        start=read.start,
        end=read.end,
        message_id=event.mail.message_id,
        steps=steps,
        day=day.isoformat() if day else None,
        unknown_zone=read.zone.removeprefix(UNKNOWN) if read.zone.startswith(UNKNOWN) else "",
        places=_cities(places) if places else "",
        author=read.author,
        zone=_stated_city(read),
    )


def _stated_city(read: SubmissionRead) -> str:
    """The zone of the city by whose clocks the words name the time, "" where they name none."""
    zone = read.zone if read.zone in timezones() else nearest_city(read.zone) or ""
    return zone if zone and names_city(read.evidence, zone) else ""


def _instant(
    work: Work, event: MailArrived, read: SubmissionRead
) -> tuple[datetime, list[str], date | None, tuple[str, ...]]:
    """The moment that is meant, the earliest where the words leave more than one, how it was found, the day where the
    words name no more than that, and the places where their time zone leaves several."""
    calendar = work.office.calendar
    how: list[str] = []
    days = sorted(read.days)
    if read.within:
        return work.now + timedelta(hours=read.within), [f"Counted from its arrival: {read.within} hours."], None, ()
    if len(days) > 1:
        how.append(f"The date may be {days[0].isoformat()} or {days[1].isoformat()}; the earlier one counts.")
    if read.clock is None:
        how.append("No time of day is stated: the end of our business day of that date counts.")
        moments = [(calendar.closing(day), day) for day in days]
        places: list[str] = []
    else:
        places = _places(work, event, read.zone, days[0])
        zone, said = _zone(work, event, "" if places else read.zone)
        if len(places) > 1:
            said = f"Its time zone may be that of {_cities(places)}: the earliest that is still ahead counts."
        elif places:
            said = f"Its time zone is stated by an abbreviation of several: the clocks of {places[0]} count."
        how.append(said)
        moments = sorted((_at(work, day, read.clock, place), day) for day in days for place in places or (zone,))
    at, day = next((pair for pair in moments if pair[0] > work.now), moments[-1])
    return at, how, None if read.clock else day, tuple(places) if len(places) > 1 else ()


_FAR = timedelta(hours=6)  # clocks further apart are of other parts of the world


def _places(work: Work, event: MailArrived, stated: str, day: date) -> list[str]:
    """The places that an abbreviation of several may mean, none where it is no such: the one whose clocks the writer's
    mail has or where the office is, else those that are not far from the writer's clocks, else all. A mail dated in UTC
    says nothing, for many servers date every mail so."""
    places = stated.split(OR)
    if len(places) < 2:
        return []
    sent = event.mail.date.utcoffset() if event.mail.date else None
    if sent:
        there = _at(work, day, _NOON, timezone(sent))
        off = {place: abs(_at(work, day, _NOON, place) - there) for place in places}
        if alike := [place for place in places if not off[place]]:
            return alike[:1]
        places = [place for place in places if off[place] <= _FAR] or places
    ours = work.office.calendar.timezone
    return [ours] if ours in places else places


_NOON = time(12)


def _cities(places: Sequence[str]) -> str:
    """Zones of tzdata as a sentence names them: "Kolkata, Jerusalem or Dublin"."""
    names = [place.rpartition("/")[2].replace("_", " ") for place in places]
    return f"{', '.join(names[:-1])} or {names[-1]}"


def _zone(work: Work, event: MailArrived, stated: str) -> tuple[str | timezone, str]:
    """The stated zone, else the writer's own offset, else the office's zone; with a sentence that says which."""
    sent = event.mail.date.utcoffset() if event.mail.date else None
    named = stated if stated in timezones() else nearest_city(stated)
    if stated[:1] in "+-" and stated:
        offset = timedelta(hours=int(stated[1:3]), minutes=int(stated[4:]))
        return timezone(offset if stated[0] == "+" else -offset), f"Its time zone is stated: UTC{stated}."
    if named:
        return named, f"Its time zone is stated: the clocks of {named}."
    known = f"Its time zone {stated.removeprefix(UNKNOWN)} is not known" if stated else "No time zone is stated"
    if sent is not None:
        zone = timezone(sent)
        return zone, f"{known}: that of the writer's own mail counts, {zone.tzname(None)}."
    return work.office.calendar.timezone, f"{known}: the office's counts, {work.office.calendar.timezone}."


def _at(work: Work, day: date, clock: time, zone: str | timezone) -> datetime:
    if isinstance(zone, timezone):
        return datetime.combine(day, clock, zone).astimezone(UTC)
    return replace(work.office.calendar, timezone=zone).instant(day, clock)


def submission_line(work: Work) -> SubmissionLine | None:
    noted = work.state.submission
    if noted is None:
        return None
    return SubmissionLine(
        noted.at, noted.words, noted.effect, noted.day, noted.unknown_zone, noted.author, noted.places, noted.zone
    )


# ---------------------------------------------------------------- conditions


def note_conditions(work: Work, event: MailArrived, read: Sequence[ConditionRead]) -> tuple[str, ...]:
    """Records conditions that are new to the case; gives what staff are to be told of them, a sentence each."""
    told: list[str] = []
    for condition in read:
        if condition.kind in (ALONE, OPEN):
            told += _note_audience(work, event, condition)
            continue
        known = [item for item in work.state.conditions if item.kind == condition.kind]
        if any(not item.released_by for item in known):
            continue
        author = event.mail.author.address
        words = " ".join(condition.evidence.split())
        if known:  # settled before: who sends the signed agreement back does not lock the case again
            told.append(f"{author} writes of confidentiality again, which you have released: “{words}”")
            continue
        _add_condition(work, event, condition)
        told.append(_told(condition, author, words))
    return tuple(told)


def _note_audience(work: Work, event: MailArrived, condition: ConditionRead) -> list[str]:
    """Only the client says who reads the letters to the client."""
    author, client = event.mail.author.address, work.state.client
    if client is None or author != client.address:
        return []
    standing = [item for item in work.state.conditions if item.kind == ALONE and not item.released_by]
    words = " ".join(condition.evidence.split())
    if condition.kind == OPEN and standing:
        work.add("condition-released", kind=ALONE, by=author)
        return [f"{author} wants copies of our letters to go to the others again: “{words}”"]
    if condition.kind == OPEN or any(not item.name or item.name == condition.name for item in standing):
        return []
    _add_condition(work, event, condition)
    left = f"{condition.name} is left off copy" if condition.name else f"our letters go to {author} alone"
    return [f"{author} wants to be written to alone: “{words}” From here on {left}, until the client says otherwise."]


def _add_condition(work: Work, event: MailArrived, condition: ConditionRead) -> None:
    work.add(
        "condition-noted",
        cites=work.cite(event.mail.message_id),
        kind=condition.kind,
        name=condition.name,
        words=condition.evidence,
        start=condition.start,
        end=condition.end,
        by=event.mail.author.address,
        message_id=event.mail.message_id,
        author=condition.author,
    )


def _told(condition: ConditionRead, sender: str, words: str) -> str:
    who = f"{condition.author} (forwarded by {sender})" if condition.author else sender
    if condition.kind == "portal" and not condition.name:
        return f"{who} wants no offers by e-mail: “{words}” The quote goes out here; how else is for you to see."
    place = portal_name(condition.name, "their")
    if condition.kind == "portal":
        return f"{who} asks for the offer in {place}, where the desk cannot log in: “{words}”"
    if condition.kind == REGISTRATION:
        return f"{who} names {place} for us to register in, which the desk cannot: “{words}”"
    return (
        f"{who} asks for confidentiality: “{words}” Until you reply RELEASE NDA, letters of this case go to "
        f"{sender} alone and quote nothing to others."
    )


def tell_of_conditions(work: Work, event: MailArrived, read: Sequence[ConditionRead]) -> None:
    """A reply may bring a condition too: staff hear of it at once."""
    told = note_conditions(work, event, read)
    if told:
        work.tell_staff(StaffNotice(f"{work.state.ref}: {event.mail.author.address} makes a condition.", told))


def release(work: Work, event: MailArrived) -> tuple[str, ...]:
    """`RELEASE NDA`: letters go to whom they usually go; who waited for a first letter gets it now."""
    if not work.state.kept_to:
        return ("Nothing of this case is kept confidential; nothing was changed.",)
    work.add("condition-released", kind="nda", by=event.mail.author.address)
    ask_delegates(work, None)
    introduce(work, None)
    return ("From here on letters go to whom they usually go, copies included.",)


_OWN_NAME = re.compile(r"[a-z][A-Z]")  # "eTendersNI"


def portal_name(name: str, whose: str = "your") -> str:
    """A portal as a sentence names it: "Ariba", "tenders.acme.example", "your supplier portal"; "" is not by mail."""
    if not name:
        return "another way than by e-mail"
    return name if name[:1].isupper() or "." in name or _OWN_NAME.search(name) else f"{whose} {name}"


def portal(work: Work) -> str:
    """The portal that the request wants its offer in; "" where it names none."""
    return next((portal_name(item.name) for item in work.state.conditions if item.kind == "portal"), "")


def registration(work: Work) -> str:
    """Where the client's suppliers have to be registered; "" where nothing is said of it."""
    return next((portal_name(item.name) for item in work.state.conditions if item.kind == REGISTRATION), "")


def asked_by(work: Work, kind: str) -> str:
    """Who made a condition of this kind, where the client only forwarded the words; else ""."""
    return next((item.author for item in work.state.conditions if item.kind == kind and not item.released_by), "")


def off_copy(work: Work) -> str:
    """Who is left off copy by the client's wish, as a letter says it; "" where nobody is."""
    wishes = [item.name for item in work.state.conditions if item.kind == ALONE and not item.released_by]
    return "nobody" if "" in wishes else ", ".join(wishes)


def standing(work: Work) -> Condition | None:
    """The agreement on confidentiality that is not settled yet."""
    return next((item for item in work.state.conditions if item.kind == "nda" and not item.released_by), None)


# ---------------------------------------------------------------- the request's own numbers


def note_numbering(work: Work, event: MailArrived, reading: BriefReading) -> tuple[str, ...]:
    """Records what each number of the request became; gives the texts of those that only a person can answer."""
    items = [(item, _became(work, reading, item)) for item in reading.request.numbered]
    if not items:
        return ()
    for item, became in items:
        if LEFT_OUT in became and not _says_what_is_out(item, reading):
            _leave_out(work, event, item)
    work.add(
        "numbering-noted",
        cites=work.cite(event.mail.message_id),
        message_id=event.mail.message_id,
        items=[{"label": item.label, "became": list(became)} for item, became in items],
    )
    return tuple(
        f"{item.label}: {' '.join(item.text.split())[:300]}" for item, became in items if became == (FOR_A_PERSON,)
    )


def _says_what_is_out(item: NumberedRead, reading: BriefReading) -> bool:
    """Whether something that the reading leaves out stands in an item, or is named in it again."""
    return any(
        _within(item, out.start, out.end) or (out.key, out.value.casefold()) in item.names for out in reading.excluded
    )


def _leave_out(work: Work, event: MailArrived, item: NumberedRead) -> None:
    """Records that an item is left out as a whole, by its subject: what a letter calls excluded stands in its list."""
    words = " ".join(body_of(item.text).split())
    subject = _SAYS_OF_IT.split(words, maxsplit=1)[0].strip(" ,:;–-")
    work.add(
        "excluded-noted",
        cites=work.cite(event.mail.message_id),
        key=IN_OWN_WORDS,
        value=subject if subject and subject != words else f"number {item.label}",
        why=OUT_OF_SCOPE,
        message_id=event.mail.message_id,
        evidence=words,
        file="",
        place="",
        author="",
    )


def _became(work: Work, reading: BriefReading, item: NumberedRead) -> tuple[str, ...]:
    """The numbers of a case are given in the order of the reading, which tells here what stands in the item."""
    state = work.state
    facts = zip(state.facts, reading.facts, strict=False)
    hedged = zip(
        [number for number, made in state.assumptions.items() if ":" in made.rests_on],
        reading.hedged,
        strict=False,
    )
    asked = zip(state.client_questions, reading.questions, strict=False)
    stated: list[tuple[str, FactRead | HedgedRead | ExcludedRead]] = []
    stated += [(f"U{number}", fact) for number, fact in facts]
    stated += [(f"A{number}", guess) for number, guess in hedged]
    stated += [(_AS_LEFT_OUT.get(out.why, "noted"), out) for out in reading.excluded]
    became = [name for name, read in stated if _within(item, read.start, read.end)]
    became += [f"B{number}" for number, question in asked if _within(item, question.start, question.end)]
    if not became:  # what stands elsewhere too, or was put right there
        became = [name for name, read in stated if (read.key, read.value.casefold()) in item.names]
        became = became or [name for name, read in stated if name[0] == "U" and _is_put_right(work, item, read.key)]
    request = reading.request
    if request.submission and _within(item, request.submission.start, request.submission.end):
        became.append("submission time")
    names = {
        "nda": "confidentiality",
        "portal": "portal",
        REGISTRATION: "registration",
        ALONE: "who gets copies",
        OPEN: "who gets copies",
    }
    became += [names[made.kind] for made in request.conditions if _within(item, made.start, made.end)]
    became += ["the rates in the quote"] * (not became and asks_rates(item.text))
    became += ["the quote"] * (not became and invites_quotes(item.text))
    tells = only_tells(item.text)
    became += [LEFT_OUT] * (not became and is_set_aside(item.text))
    became += _asked(work, reading, item, by_terms=not became and not tells and not wants_told(item.text))
    nothing_in_it = asks_nothing(item) and not names_day_ahead(item.text, work.now.date())  # no day is let pass unread
    return tuple(dict.fromkeys(became)) or (("noted",) if nothing_in_it else (FOR_A_PERSON,))


def _asked(work: Work, reading: BriefReading, item: NumberedRead, *, by_terms: bool) -> list[str]:
    """The questions that an item raises: by an observation in it, or because it names what a question is about."""
    numbers = {question.key: question.number for question in work.state.questions.values()}
    found = {
        observed.key for observed in (*reading.signals, *reading.traps) if _within(item, observed.start, observed.end)
    }
    raised = {
        key
        for register in (work.playbook.signals, work.playbook.traps)
        for signal in register
        if signal.key in found
        for key in signal.raises
    }
    words = f" {' '.join(''.join(c if c.isalnum() or c == '-' else ' ' for c in item.text.casefold()).split())} "
    for question in work.playbook.questions:
        if by_terms and any(f" {term.casefold()} " in words for term in question.terms):
            raised.add(question.key)
    return [f"Q{number}" for key, number in sorted(numbers.items(), key=lambda each: each[1]) if key in raised]


def _is_put_right(work: Work, item: NumberedRead, key: str) -> bool:
    """Whether an item names a sum or a date of a key of which another counts: a covering mail puts its file right."""
    kind = work.playbook.fact(key)
    return kind is not None and kind.kind in ("money", "date") and any(named == key for named, _ in item.names)


def _within(item: NumberedRead, start: int, end: int) -> bool:
    return start < item.end and end > item.start and end > start


def number_lines(items: Iterable[NumberedItem]) -> tuple[NumberLine, ...]:
    """The request's numbers as a letter lists them: neighbours that became the same stand in one line."""
    lines = []
    for became, group in groupby(items, key=lambda item: item.became):
        labels = [item.label for item in group]
        lines.append(NumberLine(labels[0] if len(labels) == 1 else f"{labels[0]} to {labels[-1]}", ", ".join(became)))
    return tuple(lines)


# ---------------------------------------------------------------- what staff hear at once


def kept_files(event: MailArrived) -> tuple[str, ...]:
    """The names of the files that a brief attaches and that are only filed with it, though they could be read."""
    if not isinstance(event.reading, BriefReading):
        return ()
    unread = (file.name for file in event.unread)
    read = (*event.reading.documents, *event.reading.request.agreements, *unread)
    return tuple(dict.fromkeys(name for name in event.mail.attachments if name not in read))


def _addressed_too(work: Work, event: MailArrived) -> tuple[str, ...]:
    """Who of another house the writer asks beside us, and reads what we answer."""
    if work.state.kept_to or off_copy(work):
        return ()
    house = _domain(event.mail.author.address)
    return tuple(
        one.address for one in event.mail.to if one.address in work.state.participants and _domain(one.address) != house
    )


def _in_their_place(event: MailArrived) -> list[str]:
    """The words in which the writer wants somebody else to get our letters."""
    if not isinstance(event.reading, BriefReading):
        return []
    return [wish.evidence for wish in event.reading.request.write_to if is_in_my_place(wish.evidence)]


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def tell_staff(
    work: Work,
    event: MailArrived,
    conditions: Sequence[str],
    numbered: Sequence[str],
    questions: Sequence[tuple[int, str]],
) -> bool:
    """One letter to staff about what a request brings that a person should know or do, its questions (B1, …) included;
    whether there was anything beside these."""
    lines = list(conditions)
    if isinstance(event.reading, BriefReading) and event.reading.request.agreements:
        lines.append(f"Attached for a person to read and sign: {', '.join(event.reading.request.agreements)}.")
    unread = (*(file.name for file in event.unread), *kept_files(event))
    if isinstance(event.reading, BriefReading) and not event.reading.facts and unread:
        lines.append(f"Nothing firm was read, and these attached files were not read: {', '.join(unread)}.")
    if isinstance(event.reading, BriefReading) and event.reading.request.links:
        lines.append(f"It links to documents, which no desk opens: {', '.join(event.reading.request.links)}.")
    lines += [
        f"{event.mail.author.address} asks us to write to somebody else in their place: “{' '.join(words.split())}” "
        "Letters still go to the writer, and nobody else was written to."
        for words in _in_their_place(event)
    ]
    if others := _addressed_too(work, event):
        lines.append(
            f"It is addressed to {', '.join(others)} as well, of another house: our letters go to them in copy."
        )
    if event.by_form:
        lines.append(
            f"It came by a web form from {event.by_form}. Letters go to {event.mail.author.address}, whom it names to "
            "be answered; nobody has verified that address."
        )
    noted = work.state.submission
    if noted and noted.effect != "later":
        there = work.office.calendar
        moment = f"{there.local(noted.at):%A %d %B %Y, %H:%M} ({there.place})"
        if noted.day:
            moment = f"{noted.day:%A %d %B %Y} (no time of day is stated; taken as {moment})"
        told = {
            "earlier": f"It wants quotations by {moment}, earlier than usual: the quote is due then.",
            "unread": f"It wants quotations by {moment}. Its words seem to name a time of day, which was not read, and "
            f"ours is due on that day: “{' '.join(noted.words.split())}”",
            "near": f"It wants quotations by {moment}: too near to be promised, and the letter says so.",
            "past": f"It wanted quotations by {moment}, before it reached us; the letter says so.",
        }
        lines.append(told[noted.effect])
        if noted.places:
            lines.append(f"Its time zone may be that of {noted.places}; the earliest that was still ahead was taken.")
        lines += ["Please decide whether to ask for more time."] * (noted.effect != "earlier")
    if numbered:
        are = "is" if len(numbered) == 1 else "are"
        lines.append(f"{len(numbered)} of its own numbers {are} for a person to answer in the thread:")
        lines += numbered[:20]
    if not lines:
        return False
    lines += [f"B{number}. {text}" for number, text in questions]
    headline = f"{work.state.ref}: a request from {event.mail.author.address} needs a look."
    work.tell_staff(StaffNotice(headline, tuple(lines)))
    return True
