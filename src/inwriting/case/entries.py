"""How an entry changes a case: the state is the fold of its entries, nothing else.

One function a kind of entry, named after it; the list of them is the vocabulary of the ledger. `rebuild`
uses the same functions, which is why a rebuilt store shows the same case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from inwriting.case.model import (
    Adjustment,
    Assumption,
    AttachedFile,
    CaseState,
    ClientQuestion,
    Condition,
    Deadline,
    DecisionToMake,
    Direction,
    Due,
    Entry,
    Excluded,
    Fact,
    LetterRecord,
    MailRecord,
    NumberedItem,
    Observation,
    Participant,
    Question,
    Quote,
    QuoteDraft,
    Risk,
    Submission,
)

Payload = Mapping[str, Any]
Applied = Callable[[CaseState, Payload, int, datetime], None]
_appliers: dict[str, Applied] = {}


def _entry(kind: str) -> Callable[[Applied], Applied]:
    def register(function: Applied) -> Applied:
        _appliers[kind] = function
        return function

    return register


def apply(state: CaseState, kind: str, payload: Payload | None, seq: int, at: datetime) -> None:
    """Changes `state` by one entry. An erased payload (None) changes nothing but the time and the count."""
    state.entries = seq
    state.last_at = at
    if payload is not None:
        _appliers[kind](state, payload, seq, at)


def fold(ref: str, entries: Iterable[Entry]) -> CaseState:
    """The state after all entries, in order of `seq`."""
    state = CaseState(ref=ref)
    for entry in entries:
        apply(state, entry.kind, entry.payload, entry.seq, entry.at)
        state.head = entry.hash
    return state


def instant(text: str) -> datetime:
    """An instant from its canonical form (ISO 8601 with offset)."""
    return datetime.fromisoformat(text)


# ---------------------------------------------------------------- the case


@_entry("case-opened")
def _case_opened(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.subject = p["subject"]
    state.state = "intake"
    state.opened_at = at
    state.playbook = p["playbook"]
    state.playbook_digest = p["playbook_digest"]
    state.responsible = p["responsible"]


@_entry("state-changed")
def _state_changed(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.held_from = state.state if p["state"] == "held" else ""
    state.state = p["state"]
    if p["state"] in ("accepted", "declined", "withdrawn", "closed"):
        _no_expiry(state)


@_entry("responsible-assigned")
def _responsible_assigned(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.responsible = p["address"]


@_entry("participant-joined")
def _participant_joined(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.participants[p["address"]] = Participant(
        p["address"], p["name"], p["role"], p["named_by"], p.get("message_id", "")
    )


@_entry("mail-received")
def _mail_received(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.mails[p["message_id"]] = MailRecord(
        seq=seq,
        message_id=p["message_id"],
        identity=p["identity"],
        author=p["author"],
        to=tuple(p["to"]),
        cc=tuple(p["cc"]),
        subject=p["subject"],
        at=at,
        verdict=p["verdict"],
        sender=p["sender"],
        references=tuple(p["references"]),
        offset_minutes=p["offset_minutes"],
        files=tuple(AttachedFile(f["name"], f["sha256"], f["size"]) for f in p.get("files", ())),
    )


@_entry("submission-noted")
def _submission_noted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """When the request wants its quotations, and whether that moves our due time."""
    day = p.get("day")  # older entries have neither this nor the zone
    state.submission = Submission(
        instant(p["due_at"]),
        p["words"],
        p["message_id"],
        p["effect"],
        tuple(p["steps"]),
        date.fromisoformat(day) if day else None,
        p.get("unknown_zone", ""),
        p.get("author", ""),
        p.get("places", ""),
        p.get("zone", ""),
    )


@_entry("condition-noted")
def _condition_noted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.conditions.append(
        Condition(p["kind"], p["name"], p["words"], p["by"], p["message_id"], author=p.get("author", ""))
    )


@_entry("condition-released")
def _condition_released(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """It is settled, or taken back: from here on letters go to whom they usually go."""
    state.conditions = [
        replace(item, released_by=p["by"]) if item.kind == p["kind"] and not item.released_by else item
        for item in state.conditions
    ]


@_entry("numbering-noted")
def _numbering_noted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.numbering = tuple(NumberedItem(item["label"], tuple(item["became"])) for item in p["items"])


@_entry("participant-introduced")
def _participant_introduced(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """Keeps that somebody who was named has had a first letter, which says by whom and when."""
    state.notes.setdefault("introduced", {})[p["address"]] = p["named_by"]


@_entry("command-given")
def _command_given(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """Says who asked for what, and whether it was done; what it did are entries of their own."""


# ---------------------------------------------------------------- what was understood

_CITED = ("file", "place", "author")  # whose words they are and where, beside those of the mail's own writer


def _cited(p: Payload) -> dict[str, str]:
    return {name: p.get(name, "") for name in _CITED}


@_entry("fact-stated")
def _fact_stated(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    number = p["number"]
    state.facts[number] = Fact(
        number,
        p["key"],
        p["value"],
        "stated",
        p["message_id"],
        p["evidence"],
        seq,
        **_cited(p),
    )


@_entry("fact-corrected")
def _fact_corrected(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """`status`: confirmed, corrected (a new value with its own words) or rejected."""
    fact = state.facts[p["number"]]
    if p["status"] != "confirmed":
        # The words are now the client's own, of the mail or of a form that it brings.
        fact = replace(fact, file=p.get("file", ""), place=p.get("place", ""), author="")
    state.facts[fact.number] = replace(
        fact,
        status=p["status"],
        value=p.get("value") or fact.value,
        evidence=p.get("evidence") or fact.evidence,
        message_id=p["message_id"],
        seq=seq,
    )


@_entry("excluded-noted")
def _excluded_noted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.excluded.append(Excluded(p["key"], p["value"], p["why"], p["message_id"], p["evidence"], **_cited(p)))


@_entry("direction-noted")
def _direction_noted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.directions.append(Direction(p["evidence"], p["message_id"], p["row"], **_cited(p)))


@_entry("signal-found")
def _signal_found(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.signals[p["number"]] = Observation(p["number"], p["key"], p["evidence"], p["message_id"], **_cited(p))


@_entry("trap-found")
def _trap_found(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.traps[p["number"]] = Observation(p["number"], p["key"], p["evidence"], p["message_id"], **_cited(p))


@_entry("signal-withdrawn")
def _signal_withdrawn(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.signals.pop(p["number"], None)
    _withdraw_what_rests_on(state, f"signal {p['number']}")


@_entry("trap-withdrawn")
def _trap_withdrawn(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.traps.pop(p["number"], None)
    _withdraw_what_rests_on(state, f"trap {p['number']}")


def _withdraw_what_rests_on(state: CaseState, rests_on: str) -> None:
    for register in (state.risks, state.recommendations):
        for number, line in register.items():
            if line.rests_on == rests_on:
                register[number] = replace(line, withdrawn=True)


# ---------------------------------------------------------------- questions and answers


@_entry("question-asked")
def _question_asked(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.questions[p["number"]] = Question(p["number"], p["key"], p["text"], p["type"], seq=seq)


@_entry("answer-recorded")
def _answer_recorded(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    question = state.questions[p["number"]]
    state.questions[question.number] = replace(
        question,
        status=p["status"],
        answer=p["answer"],
        value=p["value"],
        message_id=p["message_id"],
        evidence=p["evidence"],
        by=p["by"],
        delegate=p.get("delegate", ""),
        seq=seq,
        file=p.get("file", ""),
        place=p.get("place", ""),
    )


@_entry("question-withdrawn")
def _question_withdrawn(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    question = state.questions[p["number"]]
    state.questions[question.number] = replace(question, status="withdrawn", seq=seq)


@_entry("questions-delegated")
def _questions_delegated(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """Keeps whom a question was put to, so that it is put to them once."""
    state.notes.setdefault("delegated", {}).update({str(number): p["address"] for number in p["numbers"]})


@_entry("unplaced-noted")
def _unplaced_noted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """Keeps the words, and that they were shown back once: the same again is no news, and may be a machine's."""
    state.notes.setdefault(f"unplaced:{p['by']}", {})[p["text"]] = seq


@_entry("client-question-asked")
def _client_question_asked(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.client_questions[p["number"]] = ClientQuestion(p["number"], p["text"], p["by"], p["message_id"])


@_entry("client-question-answered")
def _client_question_answered(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    question = state.client_questions[p["number"]]
    state.client_questions[question.number] = replace(question, status="answered", answer=p["answer"])


@_entry("receipt-pending")
def _receipt_pending(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """What a writer's mail brought and has not been told back yet. `act_at` None: a firm quote will contain it."""
    writer = p["writer"]
    state.receipts.setdefault(writer, []).extend(p["items"])
    if p["act_at"]:
        state.dues[f"receipt:{writer}"] = Due(f"receipt:{writer}", instant(p["act_at"]))
    else:
        state.dues.pop(f"receipt:{writer}", None)


@_entry("receipt-given")
def _receipt_given(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.receipts.pop(p["writer"], None)
    state.dues.pop(f"receipt:{p['writer']}", None)


# ---------------------------------------------------------------- assumptions, risks, decisions


@_entry("assumption-made")
def _assumption_made(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.assumptions[p["number"]] = Assumption(
        p["number"],
        p["text"],
        p["owner"],
        date.fromisoformat(p["validate_by"]),
        "open",
        p["rests_on"],
        p.get("message_id"),
        p.get("evidence"),
        **_cited(p),
    )


@_entry("assumption-closed")
def _assumption_closed(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.assumptions[p["number"]] = replace(state.assumptions[p["number"]], status=p["status"])


@_entry("risk-noted")
def _risk_noted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.risks[p["number"]] = Risk(p["number"], p["text"], p["rests_on"], p["owner"], date.fromisoformat(p["by"]))


@_entry("recommendation-made")
def _recommendation_made(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.recommendations[p["number"]] = Risk(
        p["number"], p["text"], p["rests_on"], p["owner"], date.fromisoformat(p["by"])
    )


@_entry("decision-opened")
def _decision_opened(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """Said again with the same number when the words of the decision become known."""
    state.decisions[p["number"]] = DecisionToMake(
        p["number"],
        p["text"],
        tuple(p["options"]),
        p["decider"],
        p["by"],
        words=p.get("words"),
        message_id=p.get("message_id"),
    )


@_entry("decision-made")
def _decision_made(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """What was decided, by whom, in which words and in which mail."""
    state.decisions[p["number"]] = DecisionToMake(
        p["number"],
        p["text"],
        tuple(p["options"]),
        p["decider"],
        p.get("by"),
        "made",
        p["words"],
        p["message_id"],
    )


# ---------------------------------------------------------------- deadlines


@_entry("deadline-started")
def _deadline_started(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.deadlines[p["kind"]] = Deadline(
        kind=p["kind"],
        started_at=instant(p["started_at"]),
        act_at=instant(p["act_at"]),
        due_at=instant(p["due_at"]),
        steps=tuple(p["steps"]),
        versions=p["versions"],
    )


@_entry("deadline-moved")
def _deadline_moved(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """A new moment to act (an answer came) or, after a hold, also a new due time."""
    deadline = state.deadlines[p["kind"]]
    state.deadlines[deadline.kind] = replace(
        deadline,
        status="running",
        act_at=instant(p["act_at"]),
        due_at=instant(p["due_at"]),
        left=None,
        steps=(*deadline.steps, p["why"]),
    )


@_entry("deadline-paused")
def _deadline_paused(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    deadline = state.deadlines[p["kind"]]
    left = timedelta(seconds=p.get("seconds_left", p["minutes_left"] * 60))
    state.deadlines[deadline.kind] = replace(deadline, status="paused", left=left)


@_entry("deadline-cancelled")
def _deadline_cancelled(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.deadlines[p["kind"]] = replace(state.deadlines[p["kind"]], status="cancelled")


@_entry("deadline-met")
def _deadline_met(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.deadlines[p["kind"]] = replace(state.deadlines[p["kind"]], status="met", met_by=p["met_by"], cause=None)


@_entry("deadline-missed")
def _deadline_missed(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.deadlines[p["kind"]] = replace(
        state.deadlines[p["kind"]],
        status="missed",
        cause=p["cause"],
        met_by=p.get("met_by"),
        escalated=p.get("escalated", False),
    )


@_entry("deadline-reopened")
def _deadline_reopened(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.deadlines[p["kind"]] = replace(state.deadlines[p["kind"]], status="running", met_by=None)


# ---------------------------------------------------------------- quotes and letters


@_entry("quote-issued")
def _quote_issued(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    for revision, quote in list(state.quotes.items()):
        state.quotes[revision] = replace(quote, status="superseded")
    state.quotes[p["revision"]] = Quote(
        p["revision"],
        p["quote_class"],
        p["currency"],
        tuple(p["options"]),
        p["sha256"],
        "queued",
        valid_until=date.fromisoformat(p["valid_until"]) if p.get("valid_until") else None,
        document=p.get("document", {}),
        issued_at=at,
        issued_seq=seq,
        released_by=p.get("released_by", ""),
    )
    _no_expiry(state)
    _served(state, p["serves"])
    if state.draft and p.get("settles_draft"):
        by = p.get("released_by", "")
        state.draft = replace(
            state.draft,
            status="settled",
            changed_seq=seq,
            changed_at=at,
            changed_by=by,
            changed_how="SEND" if by else "",
        )
        _drop_draft_dues(state)


@_entry("quote-adjusted")
def _quote_adjusted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """What staff changed. Of the same kind and place the later one stands; notes all stand."""
    made = Adjustment(
        p["kind"], p["line"], p["role"], Decimal(p["amount"]) if p["amount"] is not None else None, p["text"], p["by"]
    )
    place = _place(made)
    state.adjustments = [other for other in state.adjustments if made.kind == "note" or _place(other) != place] + [made]
    if state.draft:
        state.draft = replace(
            state.draft,
            status="waiting",
            changed_seq=seq,
            changed_at=at,
            changed_by=p["by"],
            changed_how=p.get("words", ""),
        )


def _place(made: Adjustment) -> tuple[str | None, ...]:
    """What an adjustment changes. A line is known by its title: its number moves when another line is added."""
    return made.kind, made.text if made.kind == "days" else None, made.role


@_entry("draft-planned")
def _draft_planned(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """When the next draft is made; `act_at` None: there is nothing to draft any more."""
    if p["act_at"]:
        state.dues["review"] = Due("review", instant(p["act_at"]))
    else:
        state.dues.pop("review", None)


@_entry("quote-drafted")
def _quote_drafted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    by, how = p.get("by", ""), p.get("words", "")
    state.draft = QuoteDraft(p["number"], p["quote_class"], p["document"], "waiting", seq, at, by, how)
    state.dues.pop("review", None)


@_entry("quote-released")
def _quote_released(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """Staff said SEND while no further revision may leave: it waits for the moment that the deadline names."""
    if state.draft:
        state.draft = replace(
            state.draft, status="released", changed_seq=seq, changed_at=at, changed_by=p["by"], changed_how="SEND"
        )


@_entry("draft-reminders-planned")
def _draft_reminders_planned(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """The moments of all reminders to come, by percent of the business time of the promise."""
    for key in [key for key in state.dues if key.startswith("draft-reminder:")]:
        del state.dues[key]
    for percent, moment in p["moments"].items():
        state.dues[f"draft-reminder:{percent}"] = Due(f"draft-reminder:{percent}", instant(moment))


@_entry("draft-reminded")
def _draft_reminded(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.dues.pop(f"draft-reminder:{p['percent']}", None)


@_entry("no-bid-decided")
def _no_bid_decided(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """The office makes no offer: its letter serves the promises that run. The reason stays in this entry."""
    _served(state, p["serves"])
    if state.draft:
        state.draft = replace(
            state.draft, status="settled", changed_seq=seq, changed_at=at, changed_by=p["by"], changed_how="NO-BID"
        )
    _drop_draft_dues(state)


def _served(state: CaseState, kinds: Iterable[str]) -> None:
    """A letter is about to be written for these promises; its own entry says which."""
    for kind in kinds:
        state.deadlines[kind] = replace(state.deadlines[kind], acted=True, letter=None)


def _drop_draft_dues(state: CaseState) -> None:
    for key in [key for key in state.dues if key == "review" or key.startswith("draft-reminder:")]:
        del state.dues[key]


@_entry("letter-written")
def _letter_written(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.letters[p["message_id"]] = LetterRecord(
        seq=seq,
        kind=p["kind"],
        to=tuple(p["to"]),
        cc=tuple(p["cc"]),
        message_id=p["message_id"],
        subject=p["subject"],
        at=at,
    )
    if p["kind"].startswith("quote") or p["kind"] == "no-bid":
        for kind, deadline in state.deadlines.items():
            if deadline.acted and deadline.letter is None:
                state.deadlines[kind] = replace(deadline, letter=p["message_id"])
    if p["kind"].startswith("quote"):
        latest = max(state.quotes)
        state.quotes[latest] = replace(state.quotes[latest], message_id=p["message_id"])


@_entry("letter-accepted")
def _letter_accepted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    letter = state.letters[p["letter"]]
    state.letters[letter.message_id] = replace(
        letter,
        status="sent",
        sent_at=letter.sent_at or at,
        outcomes={**letter.outcomes, p["recipient"]: "accepted"},
    )
    for revision, quote in state.quotes.items():
        if quote.message_id == letter.message_id and quote.status == "queued" and p["recipient"] in letter.to:
            state.quotes[revision] = replace(quote, status="sent")


@_entry("letter-failed")
def _letter_failed(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """Refused by the sending server, or bounced later (`bounced` true)."""
    letter = state.letters[p["letter"]]
    outcomes = {**letter.outcomes, p["recipient"]: f"failed: {p['detail']}"}
    reached = any(outcomes.get(address) == "accepted" for address in letter.to)
    waiting = any(address not in outcomes for address in letter.to)
    status = "sent" if reached else "queued" if waiting else "failed"
    state.letters[letter.message_id] = replace(letter, status=status, outcomes=outcomes)


# ---------------------------------------------------------------- answers to a quote


@_entry("expiry-planned")
def _expiry_planned(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """When a sent quote's validity ends, and when its one reminder leaves (None: there is none)."""
    state.dues["expiry"] = Due("expiry", instant(p["expires_at"]))
    if p["remind_at"]:
        state.dues["expiry-reminder"] = Due("expiry-reminder", instant(p["remind_at"]))


@_entry("expiry-reminded")
def _expiry_reminded(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.dues.pop("expiry-reminder", None)


@_entry("quote-expired")
def _quote_expired(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    _no_expiry(state)
    _quote_became(state, p["revision"], "expired")


@_entry("quote-accepted")
def _quote_accepted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    _quote_became(state, p["revision"], "accepted")
    state.notes["accepted"] = {**p, "at": at.isoformat()}


@_entry("acceptance-intended")
def _acceptance_intended(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """Somebody chose an option of a budgetary quote: no acceptance yet."""
    state.notes["intended"] = dict(p)


@_entry("acceptance-asked")
def _acceptance_asked(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """Keeps what a letter asks to be accepted, so that "yes" answers it."""
    state.notes["asked"] = dict(p)


@_entry("quote-declined")
def _quote_declined(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    _quote_became(state, p["revision"], "declined")
    state.notes["declined"] = {**p, "at": at.isoformat()}


@_entry("acceptor-named")
def _acceptor_named(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """The client lets somebody accept or decline for them."""
    state.notes.setdefault("acceptors", {})[p["address"]] = p["named_by"]


@_entry("purchase-order-received")
def _purchase_order_received(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.notes.setdefault("purchase_orders", []).append({**p, "at": at.isoformat()})


def _quote_became(state: CaseState, revision: int, status: str) -> None:
    if revision in state.quotes:
        state.quotes[revision] = replace(state.quotes[revision], status=status)


def _no_expiry(state: CaseState) -> None:
    for key in ("expiry", "expiry-reminder"):
        state.dues.pop(key, None)


# ---------------------------------------------------------------- the office's own ledger


@_entry("mail-noted")
def _mail_noted(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    """A mail that belongs to no case: quarantined, ignored, or the office's own."""
    if p["verdict"] == "quarantine":
        state.notes.setdefault("quarantined", {})[p["identity"]] = {**p, "at": at.isoformat()}


FORMS = {False: "forms", True: "forms returned empty"}  # notes of the days on which somebody got the form, and why


@_entry("form-sent")
def _form_sent(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.notes.setdefault(FORMS[p.get("returned", False)], {})[p["address"]] = p["day"]


@_entry("quarantine-released")
def _quarantine_released(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.notes.get("quarantined", {}).pop(p["identity"], None)


@_entry("quarantine-discarded")
def _quarantine_discarded(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.notes.get("quarantined", {}).pop(p["identity"], None)


@_entry("digest-planned")
def _digest_planned(state: CaseState, p: Payload, seq: int, at: datetime) -> None:
    state.dues["digest"] = Due("digest", instant(p["act_at"]))


KINDS: tuple[str, ...] = tuple(_appliers)


def is_owed(deadline: Deadline) -> bool:
    """Whether the quote that was promised is still to be written by the desk itself: in time, or late by now."""
    late = deadline.status == "missed" and not deadline.escalated
    return not deadline.acted and (deadline.status == "running" or late)


def standing_dues(state: CaseState) -> tuple[Due, ...]:
    """The due rows that stand: promised quotes not yet written, the judgement of promises, and what is not promised."""
    rows = list(state.dues.values())
    for deadline in state.deadlines.values():
        # What is late already is owed all the same, while the case is open.
        if deadline.status == "running" or (is_owed(deadline) and state.state in ("intake", "quoted")):
            rows += [Due(deadline.kind, deadline.act_at)] * (not deadline.acted)
        if deadline.status == "running":
            rows.append(Due(f"judge:{deadline.kind}", deadline.due_at))
    return tuple(sorted(rows, key=lambda due: (due.act_at, due.key)))
