"""`inwriting check`: tries everything a run needs and says how to mend what fails."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from inwriting.case.calendar import subdivisions
from inwriting.config import Config, ConfigError
from inwriting.mail.mailbox import MailboxUnavailable
from inwriting.mail.thread import find_reference, reply_address
from inwriting.setup import (
    check_playbook_and_templates,
    open_folders,
    open_mailbox,
    open_outbound,
    open_store,
    read_key,
)
from inwriting.store.database import StoreUnavailable, ping


@dataclass(frozen=True, slots=True)
class Checked:
    """One line: what was tried, whether it works, whether a run needs it, and what was found or how to mend it."""

    what: str
    ok: bool
    detail: str
    needed: bool = True


def check_everything(config: Config) -> list[Checked]:
    """Tries store, migrations, key, mailbox, folders, way out, sub-addressing, clock, playbook and templates."""
    lines = [Checked("configuration", True, str(config.file or "environment"))]
    for check in (_store, _key, _mailbox, _folders, _outbound, _subaddressing, _clock, _playbook, _office):
        try:
            lines += check(config)
        except (ConfigError, StoreUnavailable, MailboxUnavailable, OSError) as error:
            lines.append(Checked(check.__name__.strip("_"), False, str(error)))
    return lines


def _store(config: Config) -> Iterable[Checked]:
    store = open_store(config)
    ping(store)
    yield Checked("store", True, store.shown)
    store.require_current()
    yield Checked("schema", True, f"version {store.version()}")


def _key(config: Config) -> Iterable[Checked]:
    read_key(config)
    open_to_others = config.store.key_file.stat().st_mode & 0o077
    if open_to_others:
        yield Checked("key", False, f"others may read {config.store.key_file}; run: chmod 600 {config.store.key_file}")
    else:
        yield Checked("key", True, str(config.store.key_file))


def _mailbox(config: Config) -> Iterable[Checked]:
    mailbox = open_mailbox(config)
    try:
        yield from _lines("mailbox", mailbox.check)
    finally:
        mailbox.close()


def _folders(config: Config) -> Iterable[Checked]:
    folders = open_folders(config)
    try:
        yield from _lines("folders", folders.check)
    finally:
        folders.close()


def _outbound(config: Config) -> Iterable[Checked]:
    async def tried() -> list[tuple[str, bool, str]]:
        outbound = open_outbound(config)
        try:
            return await outbound.check()
        finally:
            await outbound.close()

    yield from _lines("outbound", lambda: asyncio.run(tried()))


def _lines(prefix: str, tried: Callable[[], Iterable[tuple[str, bool, str]]]) -> Iterable[Checked]:
    for what, ok, detail in tried():
        yield Checked(f"{prefix}: {what}", ok, detail)


def _subaddressing(config: Config) -> Iterable[Checked]:
    separator = config.outbound.subaddressing
    if not separator:
        yield Checked("sub-addressing", True, "off: References and the reference in the body carry the thread", False)
        return
    address = reply_address(config.office.address, separator, "IW-2026-0001", read_key(config))
    ref = find_reference(address, config.office.address, separator, read_key(config))
    yield Checked(
        "sub-addressing",
        ref == "IW-2026-0001",
        f"replies come back to {address}" if ref else f"a reply to {address} would not find its case",
    )


def _clock(config: Config) -> Iterable[Checked]:
    now = datetime.now(UTC)
    yield Checked(
        "clock",
        now.year >= 2024,
        f"{config.office_value().calendar.local(now):%A %d %B %Y %H:%M %Z}"
        if now.year >= 2024
        else f"the machine says {now:%Y-%m-%d}: set its clock",
    )


def _playbook(config: Config) -> Iterable[Checked]:
    problems = check_playbook_and_templates(None, config)
    if not problems:
        yield Checked("playbook and templates", True, config.office.playbook)
    for problem in problems:
        yield Checked("playbook and templates", False, f"{problem.file}:{problem.line}: {problem.message}")


def _office(config: Config) -> Iterable[Checked]:
    """What works without, but should be said: shown, never in the way of a run."""
    office = config.office
    parts = subdivisions(office.country)
    if parts and not office.subdivision:
        yield Checked(
            "office: subdivision",
            False,
            f"holidays differ within {office.country}: set one of {', '.join(parts[:20])}",
            needed=False,
        )
    legal = office.legal
    missing = [key for key in ("entity", "registration", "seat", "privacy") if not getattr(legal, key)]
    if missing:
        yield Checked(
            "office: legal",
            False,
            f"[office.legal] {', '.join(missing)}: most countries ask business letters to say who writes "
            "(in the EU and the UK: entity, register and number, seat)",
            needed=False,
        )
