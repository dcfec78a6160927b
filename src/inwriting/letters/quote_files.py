"""The files that go with a quote: its canonical JSON, whose SHA-256 letter and PDF print, and the PDF."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from inwriting.case.content import QuoteDraftLetter, QuoteLetter
from inwriting.case.model import CaseState, Office
from inwriting.case.quote_document import canonical_json, quote_sha256
from inwriting.letters.document import CannotTypeset, typeset
from inwriting.mail.message import Attachment


def quote_files(
    letter: QuoteLetter | QuoteDraftLetter,
    state: CaseState,
    office: Office,
    *,
    templates: Path,
    overrides: Path | None = None,
) -> tuple[tuple[Attachment, ...], CannotTypeset | None]:
    """The files of a quote or of its draft, and why there is no PDF where none could be made.

    Their bytes depend on the quote and on the time it was issued (or drafted) alone. A quote never waits for its PDF:
    the letter says all of it, and the JSON is what the hash is of."""
    if isinstance(letter, QuoteDraftLetter):
        assert state.draft is not None, "a draft letter is about the case's draft"
        document, at, sha256 = state.draft.document, letter.drafted_at, quote_sha256(state.draft.document)
        name = f"{state.ref}-quote-{letter.quote.revision}-draft"
    else:
        quote = state.quotes[letter.revision]
        assert quote.issued_at is not None, "a quote is issued at some time"
        document, at, sha256 = quote.document, quote.issued_at, quote.sha256
        name = f"{state.ref}-quote-{letter.revision}"
    content = canonical_json(document)
    exact = Attachment(f"{name}.json", "application/json", content.encode())
    data: Mapping[str, Any] = {
        "quote": json.loads(content),
        "sha256": sha256,
        "file": exact.filename,
        "draft": isinstance(letter, QuoteDraftLetter),
        "subject": state.subject,
        "client": (state.client.name or state.client.address) if state.client else "",
        "day": _local_day(at, office),
        "office": {
            "name": office.name,
            "legal": [office.legal.entity, office.legal.registration, office.legal.seat],
        },
    }
    try:
        made = typeset("quote", data, at, templates=templates, overrides=overrides)
    except CannotTypeset as error:
        return (exact,), error
    return (Attachment(f"{name}.pdf", "application/pdf", made), exact), None


def _local_day(at: datetime, office: Office) -> str:
    return office.calendar.local(at).date().isoformat()
