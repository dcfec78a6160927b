"""A case as `show --json` prints it: a fixed interface (DESIGN, "show CASE --json")."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from inwriting.case import evidence
from inwriting.case.model import CaseState, Excluded, Fact, Observation
from inwriting.case.sources import Cited

PRICED = ("key", "low", "expected", "high")  # of an option of a quote


def view(state: CaseState, deferred: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The whole case as JSON-able data; instants in UTC, every value a string.

    `deferred` says, by Message-ID, what the sending server answered to a letter that waits to be tried again."""
    deferred = deferred or {}
    return {
        "ref": state.ref,
        "subject": state.subject,
        "state": state.state,
        "playbook": state.playbook,
        "opened_at": _at(state.opened_at),
        "responsible": state.responsible,
        "participants": [
            {"address": p.address, "name": p.name, "role": p.role or None, "named_by": p.named_by or None}
            for p in state.participants.values()
        ],
        "facts": [
            {
                "number": f.number,
                "key": f.key,
                "value": f.value,
                "status": f.status,
                "message_id": f.message_id,
                "evidence": f.evidence,
                **_source(f),
            }
            for f in state.facts.values()
            if f.status != "rejected"
        ],
        "excluded": [_excluded(e, e.why) for e in state.excluded]
        + [_excluded(f, "negated") for f in state.facts.values() if f.status == "rejected"],
        "signals": [_observation(o) for o in _by_number(state.signals)],
        "traps": [_observation(o) for o in _by_number(state.traps)],
        "questions": [
            {
                "number": q.number,
                "key": q.key,
                "text": q.text,
                "status": q.status,
                "answer": q.answer,
                "value": q.value,
                "message_id": q.message_id,
                "evidence": q.evidence,
                "file": q.file or None,
                "place": q.place or None,
            }
            for q in state.questions.values()
        ],
        "client_questions": [
            {"number": q.number, "text": q.text, "status": q.status, "answer": q.answer}
            for q in state.client_questions.values()
        ],
        "assumptions": [
            {
                "number": a.number,
                "text": a.text,
                "owner": a.owner,
                "validate_by": a.validate_by.isoformat(),
                "status": a.status,
                "rests_on": a.rests_on,
                "message_id": a.message_id,
                "evidence": a.evidence,
                **_source(a),
            }
            for a in state.assumptions.values()
        ],
        "risks": [_risk(r) for r in state.risks.values() if not r.withdrawn],
        "recommendations": [_risk(r) for r in state.recommendations.values() if not r.withdrawn],
        "decisions": [
            {
                "number": d.number,
                "text": d.text,
                "options": list(d.options),
                "decider": d.decider,
                "by": d.by,
                "status": d.status,
                "words": d.words,
                "message_id": d.message_id,
            }
            for d in state.decisions.values()
        ],
        "deadlines": [
            {
                "kind": d.kind,
                "started_at": _at(d.started_at),
                "act_at": _at(d.act_at),
                "due_at": _at(d.due_at),
                "status": d.status,
                "met_by": d.met_by,
                "cause": d.cause,
            }
            for d in state.deadlines.values()
        ],
        "quotes": [
            {
                "revision": q.revision,
                "class": q.quote_class,
                "currency": q.currency,
                "options": [{key: option[key] for key in PRICED} for option in q.options],
                "sha256": q.sha256,
                "status": q.status,
                "message_id": q.message_id,
            }
            for q in state.quotes.values()
        ],
        "evidence": [
            {
                "file": e.name,
                "sha256": e.sha256,
                "size": e.size,
                "sender": e.sender,
                "message_id": e.message_id,
                "received_at": _at(e.received_at),
                "supports": list(e.supports),
                "audience": list(e.audience),
            }
            for e in evidence.register(state)
        ],
        "submission": {
            "due_at": _at(state.submission.at),
            "effect": state.submission.effect,
            "message_id": state.submission.message_id,
            "evidence": state.submission.words,
        }
        if state.submission
        else None,
        "conditions": [
            {
                "kind": c.kind,
                "name": c.name or None,
                "by": c.by,
                "status": "released" if c.released_by else "standing",
                "released_by": c.released_by or None,
                "message_id": c.message_id,
                "evidence": c.words,
            }
            for c in state.conditions
        ],
        "numbering": [{"number": item.label, "became": list(item.became)} for item in state.numbering],
        "acceptance": state.notes.get("accepted"),
        "purchase_orders": list(state.notes.get("purchase_orders", ())),
        "artifacts": [],
        "approvals": [],
        "metrics": [],
        "letters": [
            {
                "kind": letter.kind,
                "to": list(letter.to),
                "cc": list(letter.cc),
                "message_id": letter.message_id,
                "subject": letter.subject,
                "status": "deferred" if letter.status == "queued" and letter.message_id in deferred else letter.status,
                "sent_at": _at(letter.sent_at),
                "detail": _trouble(letter.outcomes, deferred.get(letter.message_id, "")),
            }
            for letter in state.letters.values()
        ],
        "mails": [
            {
                "message_id": m.message_id,
                "from": m.author,
                "at": _at(m.at),
                "verdict": m.verdict,
                "sender": m.sender,
                "subject": m.subject,
            }
            for m in state.mails.values()
        ],
        "ledger": {"entries": state.entries, "head": state.head},
    }


def _at(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _by_number(found: Mapping[int, Any]) -> list[Any]:
    return [found[number] for number in sorted(found)]


def _source(cited: Cited) -> dict[str, str | None]:
    """Whose words it rests on and where they stand, where that is not the mail of its own writer."""
    return {"file": cited.file or None, "place": cited.place or None, "author": cited.author or None}


def _excluded(item: Excluded | Fact, why: str) -> dict[str, Any]:
    return {
        "key": item.key,
        "value": item.value,
        "why": why,
        "message_id": item.message_id,
        "evidence": item.evidence,
        **_source(item),
    }


def _observation(found: Observation) -> dict[str, Any]:
    return {
        "number": found.number,
        "key": found.key,
        "evidence": found.evidence,
        "message_id": found.message_id,
        **_source(found),
    }


def _risk(risk: Any) -> dict[str, Any]:
    return {
        "number": risk.number,
        "text": risk.text,
        "rests_on": risk.rests_on,
        "owner": risk.owner,
        "by": risk.by.isoformat(),
    }


def _trouble(outcomes: Mapping[str, str], deferred: str) -> str | None:
    """Whom a letter did not reach, and who is tried again."""
    failed = [f"{address}: {outcome}" for address, outcome in outcomes.items() if outcome != "accepted"]
    return "; ".join(filter(None, (*failed, deferred))) or None
