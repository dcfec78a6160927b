"""From a configuration to a desk: opens the store, the playbook, the key, the mailbox and the way out."""

from __future__ import annotations

import base64
import contextlib
import gc
import io
import os
import secrets
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zoneinfo
from collections.abc import Iterator, Sequence
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from http.server import ThreadingHTTPServer
from pathlib import Path

import structlog
from sqlalchemy import make_url

from inwriting.config import Config, ConfigError, MailUrl, load
from inwriting.desk import Desk
from inwriting.letters.rehearsal import rehearse
from inwriting.letters.render import check_templates
from inwriting.mail.folders import Folders, ImapFolders, MaildirFolders
from inwriting.mail.mailbox import ImapMailbox, Mailbox, MaildirMailbox
from inwriting.mail.outbound import MaildirOutbound, Outbound, SmtpOutbound
from inwriting.mail.thread import reply_address
from inwriting.playbook.loader import Problem, check_playbook, load_playbook
from inwriting.playbook.schema import Playbook
from inwriting.run import Running
from inwriting.store import inbox
from inwriting.store.database import Store
from inwriting.store.rebuild import Rebuilt, is_empty
from inwriting.store.rebuild import rebuild as replay

KEY_BYTES = 32

# Zones come from the pinned tzdata package, not from the machine: the same due time on every one.
zoneinfo.reset_tzpath(to=())
# Standard output is for data: what commands print there other programs read.
structlog.configure(logger_factory=lambda *_: structlog.PrintLogger(sys.stderr))
# A traceback in the log shows where, and no values: those of a desk are its key and people's mail.
structlog.dev.ConsoleRenderer.get_active().exception_formatter = structlog.dev.plain_traceback


def open_store(config: Config) -> Store:
    return Store(config.store_url())


def open_desk(config: Config) -> Desk:
    """A desk on a store whose schema is current; raises StoreUnavailable, ConfigError or PlaybookError."""
    store = open_store(config)
    store.require_current()
    desk = Desk(
        store=store,
        office=config.office_value(),
        playbook=configured_playbook(config),
        key=read_key(config),
        trust=config.sender.trust,
        subaddressing=config.outbound.subaddressing,
        overrides=templates_folder(config),
    )
    # What is loaded now lives as long as the process, and a mail makes thousands of short-lived values: the collector
    # need not look at the first again, nor so often for the second (a tenth of the time of a mail, in bench/mailpath).
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    return desk


def configured_playbook(config: Config) -> Playbook:
    return load_playbook(config.office.playbook)


def templates_folder(config: Config) -> Path | None:
    """The office's own letter templates: `templates/` beside the configuration, where there is one."""
    folder = config.folder / "templates"
    return folder if folder.is_dir() else None


def open_running(config: Config) -> tuple[Running, ThreadingHTTPServer | None]:
    """The desk ready to run, and its metrics server where one is configured."""
    running = Running(
        open_desk(config),
        lambda: open_mailbox(config),
        lambda: open_folders(config),
        lambda: open_outbound(config),
        poll_seconds=config.mailbox.poll_seconds,
    )
    endpoint = config.run.endpoint
    if endpoint is None:
        return running, None
    try:
        return running, running.serve_metrics(*endpoint)
    except OSError as error:
        raise ConfigError(
            f"[run] listen: {endpoint[0]}:{endpoint[1]} cannot be opened ({error.strerror}). "
            'Choose another port, or listen = "" for none.'
        ) from error


# ---------------------------------------------------------------- the outside


def open_mailbox(config: Config) -> Mailbox:
    url, secret = config.mailbox.url, config.secret("mailbox")
    if url.scheme == "maildir":
        return MaildirMailbox(_path(url), known=_has_read_maildir(config))
    return ImapMailbox(
        url.host,
        url.port,
        url.username,
        secret.get_secret_value() if secret else "",
        folder=url.folder or "INBOX",
        tls=url.tls,
        ca_file=config.mailbox.ca_file,
        idle=config.mailbox.idle,
    )


def open_folders(config: Config) -> Folders:
    return _folders(config, config.mailbox.url, known=_has_read_maildir(config))


def _has_read_maildir(config: Config) -> bool:
    """Whether mail came in by a maildir before; a store that has no tables yet has seen none."""
    if config.mailbox.url.scheme != "maildir":
        return False
    store = open_store(config)
    if store.version() is None:
        return False
    with store.read() as connection:
        return inbox.has_read_maildir(connection)


def _folders(config: Config, url: MailUrl, *, known: bool = False) -> Folders:
    if url.scheme == "maildir":
        return MaildirFolders(_path(url), known=known)
    secret = config.secret("mailbox")
    return ImapFolders(
        url.host,
        url.port,
        url.username,
        secret.get_secret_value() if secret else "",
        folder=url.folder or "INBOX",
        tls=url.tls,
        ca_file=config.mailbox.ca_file,
        sent=config.mailbox.sent,
        journal=config.mailbox.journal,
        received=config.mailbox.received,
    )


def open_outbound(config: Config) -> Outbound:
    url, secret = config.outbound.url, config.secret("outbound")
    if url.scheme == "maildir":
        return MaildirOutbound(_path(url))
    return SmtpOutbound(
        url.host,
        url.port,
        user=url.username,
        password=secret.get_secret_value() if secret else "",
        tls=url.tls,
        ca_file=config.outbound.ca_file,
    )


def _path(url: MailUrl) -> Path:
    assert url.path is not None
    return url.path


# ---------------------------------------------------------------- key, schema, backup


def read_key(config: Config) -> bytes:
    """The key of reply tokens; ConfigError where it is missing or not ours."""
    path = config.store.key_file
    try:
        key = base64.b64decode(path.read_text("ascii").strip(), validate=True)
    except FileNotFoundError:
        raise ConfigError(f"The key of reply tokens is missing: {path}. Run: inwriting db upgrade") from None
    except (OSError, ValueError) as error:
        raise ConfigError(f"The key of reply tokens cannot be read: {path}: {error}") from error
    if len(key) != KEY_BYTES:
        raise ConfigError(f"The key of reply tokens in {path} is not whole; restore it from a backup.")
    return key


def make_key(path: Path) -> None:
    """Makes the key of reply tokens, readable by its owner alone; keeps one that is there."""
    with contextlib.suppress(FileExistsError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode("ascii") + "\n")


def upgrade_store(config: Config) -> str:
    """Brings the store's schema up to date and makes the key; gives the version."""
    _make_folder_of(config.store_url())
    make_key(config.store.key_file)
    return open_store(config).upgrade()


def backup_store(config: Config, file: Path) -> None:
    """Writes the store and the key into one tar.gz, consistent while the desk runs."""
    store = open_store(config)
    store.require_current()
    with tempfile.TemporaryDirectory() as folder:
        if store.is_sqlite:
            name, dump = "inwriting.db", Path(folder) / "inwriting.db"
            with store.engine.connect() as connection:
                raw = connection.connection.driver_connection
                assert raw is not None
                import sqlite3

                with sqlite3.connect(dump) as target:
                    raw.backup(target)
        else:
            name, dump = "inwriting.pgdump", Path(folder) / "inwriting.pgdump"
            url = make_url(store.url).set(drivername="postgresql")
            program = shutil.which("pg_dump")
            if program is None:
                raise ConfigError("pg_dump is not on the PATH; it comes with PostgreSQL's client package.")
            subprocess.run(
                [program, "--format=custom", f"--file={dump}", url.render_as_string(hide_password=False)], check=True
            )
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as out, tarfile.open(fileobj=out, mode="w:gz") as archive:
            archive.add(dump, name)
            archive.add(config.store.key_file, "inwriting.key")


def _make_folder_of(store_url: str) -> None:
    url = make_url(store_url)
    if url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:":
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)


# ---------------------------------------------------------------- commands' helpers


def rebuild_store(config: Config, source: str, to: str) -> Rebuilt:
    """Rebuilds from a mailbox into an empty store; nothing is kept where anything does not hold."""
    changed = load(config.file, {**os.environ, "INWRITING_MAILBOX__URL": source, "INWRITING_STORE__URL": to})
    _make_folder_of(changed.store_url())
    store = open_store(changed)
    store.upgrade()
    folders = _folders(changed, changed.mailbox.url)
    post = Desk(
        store,
        changed.office_value(),
        configured_playbook(changed),
        read_key(config),
        subaddressing=changed.outbound.subaddressing,
    ).post
    with contextlib.closing(folders), store.begin() as connection:
        if not is_empty(connection):
            raise ConfigError(f"The store {store.shown} is not empty; rebuild into a new one.")
        result = replay(connection, folders.read_all(), post)
        if result.flaws:
            connection.rollback()
    return result


def check_playbook_and_templates(folder: str | None, config: Config | None) -> list[Problem]:
    """The problems of a playbook (a name or a folder) and of the letter templates, each of which is rendered."""
    named = folder or (config.office.playbook if config else "")
    overrides = templates_folder(config) if config else None
    office = config.office_value() if config else None
    templates = check_templates(overrides) or rehearse(office, overrides)
    return [*check_playbook(named), *(Problem(file, line, text) for file, line, text in templates)]


def staff_mail(desk: Desk, by: str, words: str, ref: str | None, at: datetime) -> bytes:
    """A mail from a staff member to the desk, as if they had written `words`; it names its case by the reply token."""
    message = EmailMessage(policy=SMTP)
    address = desk.office.address
    message["From"] = by
    message["To"] = reply_address(address, desk.subaddressing, ref.upper(), desk.key) if ref else address
    message["Subject"] = f"[{ref.upper()}] {words}" if ref else words
    message["Date"] = format_datetime(at)
    message["Message-ID"] = make_msgid("local", domain=address.rpartition("@")[2])
    message.set_content(words + "\n")
    return message.as_bytes()


def write_configuration(
    folder: Path,
    *,
    name: str,
    address: str,
    timezone: str,
    country: str,
    subdivision: str | None,
    hours: str,
    staff: Sequence[str],
    mailbox: str,
    outbound: str,
    store: str,
) -> Path:
    """Writes `inwriting.toml` in `folder`, checks it by loading it, and creates the store and the key.

    Raises ConfigError where a value is wrong (nothing is left behind) or a configuration is there already."""
    path = folder / "inwriting.toml"
    if path.exists():
        raise ConfigError(f"{path} is there already; edit it, or choose another folder.")
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(_toml_lines(locals())) + "\n", encoding="utf-8")
    try:
        config = load(path)
        upgrade_store(config)
    except BaseException:
        path.unlink()
        raise
    for url in (config.mailbox.url, config.outbound.url):
        if url.scheme == "maildir":
            for part in ("cur", "new", "tmp"):
                (_path(url) / part).mkdir(parents=True, exist_ok=True)
    return path


def _toml_lines(values: dict[str, object]) -> Iterator[str]:
    def text(value: object) -> str:
        escaped = io.StringIO()
        for character in str(value):
            if character in '"\\':
                escaped.write("\\" + character)
            elif ord(character) < 32 or ord(character) == 127:
                escaped.write(f"\\u{ord(character):04X}")
            else:
                escaped.write(character)
        return f'"{escaped.getvalue()}"'

    yield "[office]"
    for key in ("name", "address", "timezone", "country", "subdivision", "hours"):
        if values[key] is not None:
            yield f"{key} = {text(values[key])}"
    staff = values["staff"]
    assert isinstance(staff, Sequence)
    yield f"staff = [{', '.join(text(address) for address in staff)}]"
    for section, key in (("mailbox", "mailbox"), ("outbound", "outbound"), ("store", "store")):
        yield ""
        yield f"[{section}]"
        yield f"url = {text(values[key])}"
