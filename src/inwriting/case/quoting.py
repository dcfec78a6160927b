"""The quote's moment: what is known becomes a firm or a budgetary quote, in time, whoever did nothing."""

from __future__ import annotations

from dataclasses import replace

from inwriting.case import intake, requests
from inwriting.case.content import QuoteLetter
from inwriting.case.model import Deadline
from inwriting.case.opening import ask, assume_open
from inwriting.case.quote import quote_letter
from inwriting.case.quote_document import amounts_of
from inwriting.case.replies import build_receipt
from inwriting.case.revisions import changes
from inwriting.case.work import Work, person
from inwriting.reading.replies.align import words_of
from inwriting.reading.replies.denial import named_in

READS_PRICES = ("procurement", "finance")
MOST_UNPLACED = 12  # stretches of words that a quote names as not placed
FEW_WORDS = 12  # of a sentence that an answer to the question it names makes good
SAID_AGAIN = 12  # characters: shorter words of an answer are part of too much


def send_quote(work: Work, deadline: str = "", *, released_by: str = "", hold_back: bool = False) -> None:
    """Issues the next revision and writes its letter to the client, copied to those who may read prices.

    `released_by`: the staff member who read it; `hold_back`: it leaves budgetary, because nobody has."""
    state = work.state
    client = state.client
    if client is None:
        return
    receipt = build_receipt(work, client.address) if client.address in state.receipts else None
    # What a firm quote needs and was never asked (a fact was taken back, say) is asked with the quote at the latest.
    asked_before = {question.key for question in state.questions.values()}
    ask(work, tuple(q for q in intake.required_open(state, work.playbook) if q.key not in asked_before))
    assume_open(work)
    today = work.office.calendar.local(work.now).date()
    former = state.quotes[max(state.quotes)] if state.quotes else None
    letter, document, digest = quote_letter(
        state,
        work.office,
        work.playbook,
        revision=len(state.quotes) + 1,
        today=today,
        receipt=receipt,
        hold_back=hold_back,
    )
    if former and former.document:
        told = changes(former.document, document)
        letter = replace(letter, changes=told)
    if receipt:
        work.add("receipt-given", writer=client.address)
    serves = [kind for kind, item in state.deadlines.items() if _is_served(item)]
    work.add(
        "quote-issued",
        quote_class=letter.quote_class,
        revision=letter.revision,
        currency=letter.currency,
        options=list(amounts_of(document)),
        valid_until=document["valid_until"],
        sha256=digest,
        document=document,
        serves=serves or [deadline] * bool(deadline),
        released_by=released_by,
        settles_draft=not hold_back,
    )
    last = next(
        (mail for mail in reversed(list(state.mails.values())) if mail.author == client.address),
        None,
    )
    others = [p for p in state.participants.values() if p.address != client.address]
    reads = [other for other in others if other.role in READS_PRICES and not state.kept_to]
    copied = tuple(person(work, other.address) for other in reads)
    # Who is left off copy by the client's own wish is not news to the client.
    left_out = tuple(
        other.name or other.address
        for other in others
        if other not in reads and not state.kept_to and not state.left_off(other.address)
    )
    work.write(
        f"quote-{letter.quote_class}",
        (person(work, client.address),),
        replace(
            letter,
            left_out=left_out,
            read_by=released_by,
            portal=requests.portal(work),
            portal_by=requests.asked_by(work, "portal"),
            confidential=requests.standing(work) is not None,
            confidential_by=requests.asked_by(work, "nda"),
            off_copy=requests.off_copy(work),
            numbering=requests.number_lines(state.numbering),
            unplaced=_unplaced(work, letter),
        ),
        cc=copied,
        answers=last.message_id if last else None,
        by_time=True,
    )


def _unplaced(work: Work, letter: QuoteLetter) -> tuple[str, ...]:
    """What the client wrote that could not be placed, so that no assumption of the quote passes over it in silence.

    What was sent again behind a number, what the receipt in the same letter shows, and what names a question that was
    answered since, is left out."""
    state, client = work.state, work.state.client
    if client is None:
        return ()
    placed = [_flat(question.evidence or question.answer or "") for question in state.questions.values()]
    placed += [_flat(fact.evidence) for fact in state.facts.values()]
    placed += [_flat(words) for words in (letter.receipt.unplaced if letter.receipt else ())]
    former = [quote.issued_seq for revision, quote in state.quotes.items() if revision != letter.revision]
    since = max(former, default=0)
    noted = state.notes.get(f"unplaced:{client.address}", {})
    return tuple(
        words
        for words, seq in noted.items()
        if seq > since
        and not _answered_since(work, words, seq)
        and not any(_flat(words) in said or (len(said) >= SAID_AGAIN and said in _flat(words)) for said in placed)
    )[-MOST_UNPLACED:]


def _answered_since(work: Work, words: str, seq: int) -> bool:
    """Whether few words name one question of the case, and it was answered later: "Go live should be Easter"."""
    norms = words_of(words)
    if len(norms) > FEW_WORDS:
        return False
    named = []
    for question in work.state.questions.values():
        fact = work.playbook.fact(work.playbook.asked_about(question.key))
        if fact and any(named_in(norms, fact.names)):
            named.append(question)
    return len(named) == 1 and named[0].status == "answered" and named[0].seq > seq


def _flat(words: str) -> str:
    return " ".join(words.casefold().split()).strip(" .!")


def _is_served(deadline: Deadline) -> bool:
    """Whether a quote that is written now is the one that was promised for this time."""
    return not deadline.acted and (deadline.status == "running" or deadline.status == "missed")
