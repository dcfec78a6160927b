"""An IMAP server (pymap) and an SMTP server (aiosmtpd) on free loopback ports, over maildirs in one folder.

What the SMTP server accepts lies in the recipient's maildir, from where the IMAP server shows it. Each server runs in
a thread with an event loop of its own and can be stopped and started again on its port. For demos and tests: the
passwords are in the open, and nothing is relayed to anywhere.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import threading
from argparse import ArgumentParser, Namespace
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from mailbox import MaildirMessage
from pathlib import Path
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.maildir import Config, Identity, Login, MaildirBackend
from pymap.backend.maildir.layout import MaildirLayout
from pymap.backend.maildir.mailbox import Maildir
from pymap.backend.maildir.users import PasswordsFile, UsersFile
from pymap.imap import IMAPServer, IMAPService
from pymap.interfaces.login import IdentityInterface
from pysasl.hashing import BuiltinHash

from inwriting.mail.maildir import make_maildir, write_mail

HOST = "127.0.0.1"
START_SECONDS = 20
_numbers = itertools.count(1)


class EmbeddedServers:
    """Both servers over the maildirs in `folder`; use it as a context, or call `start` and `stop`.

    `answers` maps a recipient to the reply that RCPT gets, such as `"451 4.2.1 try later"`; `data_answers` does the
    same for the reply after the mail itself. `smtputf8` says whether the SMTP server offers it."""

    def __init__(self, folder: Path, *, smtputf8: bool = True) -> None:
        self.folder = folder
        self.answers: dict[str, str] = {}
        self.data_answers: dict[str, str] = {}
        self.passwords: dict[str, str] = {}
        self._smtputf8 = smtputf8
        self._imap = _Server("imap", self._start_imap)
        self._smtp = _Server("smtp", self._start_smtp)
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def imap_port(self) -> int:
        return self._imap.port

    @property
    def smtp_port(self) -> int:
        return self._smtp.port

    def add_user(self, address: str, password: str) -> None:
        """A mailbox with its login; mail to `local+anything@domain` comes into it too."""
        self.passwords[address] = password
        make_maildir(self.maildir(address))
        hashed = BuiltinHash(rounds=1000).hash(password)
        with (self.folder / UsersFile.FILE_NAME).open("a", encoding="utf-8") as users:
            users.write(f"{address}:x::::{self.maildir(address).name}:\n")
        with (self.folder / PasswordsFile.FILE_NAME).open("a", encoding="utf-8") as hashes:
            hashes.write(f"{address}:{hashed}\n")

    def maildir(self, address: str) -> Path:
        """Where the mails of a user lie."""
        return self.folder / address

    def start(self) -> None:
        self.start_imap()
        self.start_smtp()

    def stop(self) -> None:
        self.stop_smtp()
        self.stop_imap()

    def start_imap(self) -> None:
        self._imap.start()

    def stop_imap(self) -> None:
        self._imap.stop()

    def start_smtp(self) -> None:
        self._smtp.start()

    def stop_smtp(self) -> None:
        self._smtp.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    # ------------------------------------------------------------ the two servers

    async def _start_imap(self, port: int, stack: AsyncExitStack) -> asyncio.Server:
        parser = ArgumentParser()
        IMAPService.add_arguments(parser)
        MaildirBackend.add_subparser("maildir", parser.add_subparsers(dest="backend"))
        args = parser.parse_args(["--no-tls", "maildir", str(self.folder)], Namespace(debug=False, passlib_cfg=None))
        config = Config.from_args(args)
        config.apply_context()
        backend = MaildirBackend(_Login(config), config)
        await backend.start(stack)
        server = IMAPServer(backend.login, config)
        return await asyncio.start_server(ProxyProtocolReader(config.proxy_protocol).get_callback(server), HOST, port)

    async def _start_smtp(self, port: int, stack: AsyncExitStack) -> asyncio.Server:
        def session() -> SMTP:
            return SMTP(
                _Delivery(self),
                enable_SMTPUTF8=self._smtputf8,
                authenticator=self._authenticate,
                auth_require_tls=False,
                hostname="mx.desk.example",
                loop=loop,
            )

        loop = asyncio.get_running_loop()
        return await loop.create_server(session, HOST, port)

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        known = self.passwords.get(data.login.decode("utf-8", "replace"))
        # `handled` would mean that we have answered; like this the server says 235 or 535 itself.
        return AuthResult(success=known is not None and known.encode() == data.password, handled=False)


class _Delivery:
    """Puts mail into maildirs, as a delivery agent does."""

    def __init__(self, servers: EmbeddedServers) -> None:
        self._servers = servers

    async def handle_RCPT(  # noqa: N802  # aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, rcpt_options: list[str]
    ) -> str:
        if answer := self._servers.answers.get(address):
            return answer
        if _user(address) not in self._servers.passwords:
            return f"550 5.1.1 <{address}>: nobody of this name here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.content
        assert isinstance(content, bytes)
        for address in envelope.rcpt_tos:
            if answer := self._servers.data_answers.get(address):
                return answer
        for address in envelope.rcpt_tos:
            trace = f"Return-Path: <{envelope.mail_from}>\r\nDelivered-To: {address}\r\n".encode()
            name = f"{next(_numbers)}.{os.getpid()}.{os.urandom(6).hex()}"
            await asyncio.to_thread(write_mail, self._servers.maildir(_user(address)), "new", name, trace + content)
        return "250 2.0.0 OK"


def _user(address: str) -> str:
    """The mailbox of an address: what follows a `+` is the recipient's own (RFC 5233)."""
    local, _, domain = address.lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


class _Server:
    """A server in a thread with an event loop of its own, which ends with all its connections."""

    def __init__(self, name: str, serve: Callable[[int, AsyncExitStack], Awaitable[asyncio.Server]]) -> None:
        self.port = 0
        self._name, self._serve = name, serve
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._started = threading.Event()
        self._error: BaseException | None = None

    def start(self) -> None:
        self._started.clear()
        self._error = None
        self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
        self._thread.start()
        if not self._started.wait(START_SECONDS) or self._error:
            raise RuntimeError(f"the {self._name} server did not start") from self._error

    def stop(self) -> None:
        if self._thread is None or self._loop is None or self._stop is None:
            return
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(timeout=START_SECONDS)
        self._thread = None

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        except BaseException as error:
            self._error = error
            self._started.set()

    async def _main(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        async with AsyncExitStack() as stack:
            server = await self._serve(self.port, stack)
            self.port = server.sockets[0].getsockname()[1]
            self._started.set()
            await self._stop.wait()
            server.close()


# ------------------------------------------------------------ pymap, with mails as they are


class _Login(Login):
    """Gives sessions over maildirs that keep every byte of a mail."""

    async def authorize(self, authenticated: IdentityInterface, authzid: str) -> Identity:
        identity = await super().authorize(authenticated, authzid)
        return _Identity(identity.config, identity.tokens, identity.name, None, identity.roles)


class _Identity(Identity):
    def _load_maildir(self, mailbox_path: str) -> tuple[Maildir, MaildirLayout[Any]]:
        path = str(Path(self._base_dir) / mailbox_path)
        return _Maildir(path, create=False), MaildirLayout.get(path, self.config.layout, _Maildir)


class _Maildir(Maildir):
    """pymap writes what the email package makes of a mail, which folds long headers anew. A ledger whose entries cite
    the bytes of a mail needs the mail itself."""

    def get_message(self, key: str) -> MaildirMessage:
        message = _Verbatim()
        message.raw = Path(self._join(self._lookup(key))).read_bytes()
        return message


class _Verbatim(MaildirMessage):
    raw = b""

    def __bytes__(self) -> bytes:
        return b"\r\n".join(self.raw.replace(b"\r\n", b"\n").split(b"\n"))
