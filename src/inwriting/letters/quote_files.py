"""The files that go with a quote: its canonical JSON, whose SHA-256 letter and PDF print, and the PDF."""

from __future__ import annotations

import json
from collections.abc import Mapping
from mimetypes import guess_type
from pathlib import Path
from typing import Any

from inwriting.case.content import QuoteDraftLetter, QuoteLetter
from inwriting.case.model import CaseState, Office, Terms
from inwriting.case.quote import CRITERIA
from inwriting.case.quote_document import canonical_json, quote_document, quote_sha256
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
    the letter says all of it, and the JSON is what the hash is of. The office's terms go with what can be accepted as
    it is; a budgetary quote only names them."""
    document: Mapping[str, Any]
    if isinstance(letter, QuoteDraftLetter):
        # As the client would get it; what staff alone may know stands in the letter.
        document, at = quote_document(state, office, letter.quote), letter.drafted_at
        name = f"{state.ref}-quote-{letter.quote.revision}-draft"
    else:
        quote = state.quotes[letter.revision]
        assert quote.issued_at is not None, "a quote is issued at some time"
        document, at = quote.document, quote.issued_at
        name = f"{state.ref}-quote-{letter.revision}"
    content = canonical_json(document)
    exact = Attachment(f"{name}.json", "application/json", content.encode())
    terms = office.terms if document["class"] == "firm" else None
    kept = (exact, _attached(terms)) if terms else (exact,)
    data: Mapping[str, Any] = {
        "quote": json.loads(content),
        "sha256": quote_sha256(document),
        "file": exact.filename,
        "draft": isinstance(letter, QuoteDraftLetter),
        "subject": state.subject,
        "criteria": list(CRITERIA.values()),
    }
    try:
        made = typeset("quote", data, at, templates=templates, overrides=overrides)
    except CannotTypeset as error:
        return kept, error
    return (Attachment(f"{name}.pdf", "application/pdf", made), *kept), None


def _attached(terms: Terms) -> Attachment:
    kind, packed = guess_type(terms.file)
    return Attachment(terms.file, kind if kind and not packed else "application/octet-stream", terms.content)
