"""Mail servers for tests: Dovecot and Postfix as Debian ships them, and the embedded pair, behind one interface.

Both are started on free loopback ports with a configuration of their own in a temporary folder and touch nothing of
the machine's. Where Dovecot or Postfix is absent (or the tests do not run as root, which Postfix wants), the embedded
pair takes their place and says so; with `INWRITING_CI=1` that is an error.
"""

from __future__ import annotations

import contextlib
import imaplib
import itertools
import os
import shutil
import signal
import smtplib
import socket
import subprocess
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

import pytest

from inwriting.demo.servers import EmbeddedServers
from inwriting.mail.folders import ImapFolders
from inwriting.mail.mailbox import ImapMailbox
from inwriting.mail.outbound import SmtpOutbound

HOST = "127.0.0.1"
PASSWORD = "open:sesame/1"
START_SECONDS = 20.0
OWNER = 5000  # whose the mails are; Postfix delivers as nobody below 100
_numbers = itertools.count(1)


class Servers(Protocol):
    """An IMAP and an SMTP server that deliver to each other.

    A user that was added has a mailbox, with `+anything` too; Postfix takes mail for `desk.example`, `buyer.example` and
    `northwind-tools.example`. Mail to `later@…` is put off with a 451, mail to anybody unknown refused with a 550."""

    @property
    def name(self) -> str: ...
    @property
    def imap_port(self) -> int: ...
    @property
    def smtp_port(self) -> int: ...
    def add_user(self, address: str) -> None: ...
    def maildir(self, address: str) -> Path: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def start_imap(self) -> None: ...
    def stop_imap(self) -> None: ...
    def start_smtp(self) -> None: ...
    def stop_smtp(self) -> None: ...


@dataclass(frozen=True)
class User:
    """A mailbox on one of the servers, and the ways into it."""

    servers: Servers
    address: str
    password: str = PASSWORD

    @property
    def imap_url(self) -> str:
        login = f"{quote(self.address, safe='')}:{quote(PASSWORD, safe='')}"
        return f"imap://{login}@{HOST}:{self.servers.imap_port}/INBOX"

    @property
    def smtp_url(self) -> str:
        return f"smtp://{HOST}:{self.servers.smtp_port}?tls=off"

    @property
    def maildir(self) -> Path:
        return self.servers.maildir(self.address)

    def mailbox(self, *, folder: str = "INBOX", idle: bool = True) -> ImapMailbox:
        return ImapMailbox(HOST, self.servers.imap_port, self.address, PASSWORD, folder=folder, tls="off", idle=idle)

    def folders(self) -> ImapFolders:
        return ImapFolders(HOST, self.servers.imap_port, self.address, PASSWORD, tls="off")

    def outbound(self) -> SmtpOutbound:
        return SmtpOutbound(HOST, self.servers.smtp_port, tls="off", timeout=10)

    @contextlib.contextmanager
    def imap(self) -> Iterator[imaplib.IMAP4]:
        """A client of the user's own, as a person's mail program would be."""
        client = imaplib.IMAP4(HOST, self.servers.imap_port, timeout=20)
        try:
            client.login(self.address, PASSWORD)
            yield client
        finally:
            with contextlib.suppress(imaplib.IMAP4.error, OSError):
                client.logout()

    def append(self, *mails: bytes, folder: str = "INBOX", flags: str = "") -> None:
        with self.imap() as client:
            for raw in mails:
                answer = client.append(folder, flags, "", raw)
                assert answer[0] == "OK", answer

    def send(self, raw: bytes, *recipients: str) -> None:
        """Sends a mail from this user over SMTP."""
        with smtplib.SMTP(HOST, self.servers.smtp_port, timeout=20) as client:
            client.sendmail(self.address, recipients, raw)

    def mails(self, folder: str = "INBOX") -> list[bytes]:
        """What lies in a folder, as a mail program gets it."""
        with self.imap() as client:
            typ, data = client.select(folder, readonly=True)
            assert typ == "OK", data
            if data == [b"0"]:
                return []
            _, found = client.fetch("1:*", "(BODY.PEEK[])")
            return [item[1] for item in found if isinstance(item, tuple)]


def new_user(servers: Servers, name: str = "scope", domain: str = "desk.example") -> User:
    """A user nobody had before, so that tests do not meet in one mailbox."""
    user = User(servers, f"{name}{next(_numbers)}@{domain}")
    servers.add_user(user.address)
    return user


# ---------------------------------------------------------------- the embedded pair


class Embedded:
    """pymap and aiosmtpd."""

    name = "embedded"

    def __init__(self, folder: Path) -> None:
        self._servers = EmbeddedServers(folder)
        for domain in ("desk.example", "buyer.example"):
            self._servers.answers[f"later@{domain}"] = "451 4.2.1 the mailbox is busy"

    @property
    def imap_port(self) -> int:
        return self._servers.imap_port

    @property
    def smtp_port(self) -> int:
        return self._servers.smtp_port

    def add_user(self, address: str) -> None:
        self._servers.add_user(address, PASSWORD)

    def maildir(self, address: str) -> Path:
        return self._servers.maildir(address)

    def start(self) -> None:
        self._servers.start()

    def stop(self) -> None:
        self._servers.stop()

    def start_imap(self) -> None:
        self._servers.start_imap()

    def stop_imap(self) -> None:
        self._servers.stop_imap()

    def start_smtp(self) -> None:
        self._servers.start_smtp()

    def stop_smtp(self) -> None:
        self._servers.stop_smtp()


# ---------------------------------------------------------------- Dovecot and Postfix

DOVECOT = """\
base_dir = {run}
state_dir = {run}
log_path = {folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
auth_username_chars =
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={owner} gid={owner} home={folder}/mail/%u allow_all_users=yes
}}
mail_location = maildir:~/Maildir
first_valid_uid = {owner}
mail_fsync = never
namespace inbox {{
  inbox = yes
  separator = /
  mailbox "Sent Letters" {{
    special_use = \\Sent
    auto = subscribe
  }}
}}
service imap-login {{
  inet_listener imap {{
    port = {imap_port}
  }}
  inet_listener imaps {{
    port = {imaps_port}
    ssl = yes
  }}
  process_min_avail = 1
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener postfix-auth {{
    mode = 0666
  }}
}}
"""

POSTFIX_MAIN = """\
compatibility_level = 3.6
config_directory = {config}
queue_directory = {queue}
data_directory = {data}
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
multi_instance_enable = yes
multi_instance_name = postfix-{folder_name}
syslog_name = postfix
myhostname = mx.desk.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
local_header_rewrite_clients =
alias_maps =
local_recipient_maps =
biff = no
smtputf8_enable = yes
recipient_delimiter = +
virtual_mailbox_domains = desk.example, buyer.example, northwind-tools.example
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = hash:{config}/mailboxes
virtual_uid_maps = static:{owner}
virtual_gid_maps = static:{owner}
virtual_mailbox_limit = 0
message_size_limit = 60000000
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {run}/postfix-auth
smtpd_tls_cert_file = {folder}/cert.pem
smtpd_tls_key_file = {folder}/key.pem
smtpd_tls_security_level = may
smtpd_recipient_restrictions = check_recipient_access regexp:{config}/recipients, permit_mynetworks, reject
smtpd_client_connection_count_limit = 0
"""

POSTFIX_MASTER = """\
127.0.0.1:{smtp_port} inet n - n - - smtpd
127.0.0.1:{smtps_port} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
tlsmgr unix - - n 1000? 1 tlsmgr
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""

RECIPIENTS = "/^later@/ 451 4.2.1 the mailbox is busy\n"


class DovecotPostfix:
    """Dovecot reads the maildirs that Postfix delivers into; Dovecot checks Postfix's logins.

    The ports with `s` speak TLS from the first byte, the others offer STARTTLS; `ca_file` is whom to trust."""

    name = "dovecot-postfix"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ca_file = folder / "cert.pem"
        self.imap_port, self.imaps_port, self.smtp_port, self.smtps_port = _free_ports(4)
        self._run, self._config = folder / "run", folder / "postfix"
        self._users: list[str] = []
        self._table_time = 0
        self._dovecot: subprocess.Popen[bytes] | None = None
        self._write_configuration()

    def _write_configuration(self) -> None:
        folder = self.folder
        folder.chmod(0o755)  # the servers' own users pass through it
        mail, queue, data = folder / "mail", folder / "queue", folder / "data"
        for path in (mail, queue, data, self._run, self._config):
            path.mkdir(mode=0o755)
        os.chown(mail, OWNER, OWNER)
        shutil.chown(data, "postfix")
        _make_certificate(folder)
        values = {
            "folder": folder,
            "folder_name": folder.name,
            "run": self._run,
            "config": self._config,
            "queue": queue,
            "data": data,
            "owner": OWNER,
            "password": PASSWORD,
            "imap_port": self.imap_port,
            "imaps_port": self.imaps_port,
            "smtp_port": self.smtp_port,
            "smtps_port": self.smtps_port,
        }
        (folder / "dovecot.conf").write_text(DOVECOT.format(**values))
        (self._config / "main.cf").write_text(POSTFIX_MAIN.format(**values))
        (self._config / "master.cf").write_text(POSTFIX_MASTER.format(**values))
        (self._config / "recipients").write_text(RECIPIENTS)
        self._write_mailboxes()

    def _write_mailboxes(self) -> None:
        """Postfix notices that the table was made anew by its time, in whole seconds: so each is a second later."""
        table = self._config / "mailboxes"
        table.write_text("".join(f"{address} {address}/Maildir/\n" for address in self._users))
        subprocess.run([_program("postmap"), "-c", self._config, f"hash:{table}"], check=True)
        self._table_time = max(self._table_time + 1, int(time.time()))
        os.utime(f"{table}.db", (self._table_time, self._table_time))

    def add_user(self, address: str) -> None:
        self._users.append(address)
        self._write_mailboxes()
        home = self.folder / "mail" / address
        for path in (home, self.maildir(address), *(self.maildir(address) / part for part in ("cur", "new", "tmp"))):
            path.mkdir(exist_ok=True)
            os.chown(path, OWNER, OWNER)

    def maildir(self, address: str) -> Path:
        return self.folder / "mail" / address / "Maildir"

    def start(self) -> None:
        self.start_imap()
        self.start_smtp()

    def stop(self) -> None:
        self.stop_smtp()
        self.stop_imap()

    def start_imap(self) -> None:
        self._dovecot = subprocess.Popen(
            [_program("dovecot"), "-F", "-c", self.folder / "dovecot.conf"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        _wait_for(self.imap_port, b"* OK", self.folder / "dovecot.log")

    def stop_imap(self) -> None:
        if self._dovecot is not None:
            os.killpg(self._dovecot.pid, signal.SIGTERM)  # each session by itself: the master takes 10 s to tell them
            self._dovecot.wait(timeout=START_SECONDS)
            self._dovecot = None

    def start_smtp(self) -> None:
        self._postfix("start")
        _wait_for(self.smtp_port, b"220 ", self.folder / "postfix.log")

    def stop_smtp(self) -> None:
        self._postfix("stop")

    def _postfix(self, command: str) -> None:
        done = subprocess.run(
            [_program("postfix"), "-c", self._config, command],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=START_SECONDS,
            check=False,
        )
        if done.returncode:
            log = self.folder / "postfix.log"
            said = log.read_text() if log.exists() else ""
            raise RuntimeError(f"postfix {command}: {done.stdout.decode()}\n{said}")


def _program(name: str) -> str:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin") or ""


def missing() -> str:
    """What keeps Dovecot and Postfix from running here, or nothing."""
    absent = [name for name in ("dovecot", "postfix", "openssl") if not _program(name)]
    if absent:
        return f"{', '.join(absent)} not installed"
    return "" if os.geteuid() == 0 else "Postfix starts only as root"


def _make_certificate(folder: Path) -> None:
    """A certificate for 127.0.0.1 that nobody signed but itself."""
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1"
    subprocess.run(
        [*command.split(), "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem"],
        cwd=folder,
        capture_output=True,
        check=True,
    )


def _free_ports(number: int) -> list[int]:
    """Ports nobody listens on; they are held together so that none is given twice."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(number)]
        for held in sockets:
            held.bind((HOST, 0))
        return [held.getsockname()[1] for held in sockets]


def _wait_for(port: int, greeting: bytes, log: Path) -> None:
    """Waits until a server greets; a server that does not says why in its log."""
    ends = time.monotonic() + START_SECONDS
    while time.monotonic() < ends:
        with contextlib.suppress(OSError), socket.create_connection((HOST, port), timeout=5) as connection:
            if connection.recv(200).startswith(greeting):
                return
        time.sleep(0.02)
    raise RuntimeError(f"nobody greets on port {port}: {log.read_text() if log.exists() else 'no log'}")


# ---------------------------------------------------------------- fixtures


@contextlib.contextmanager
def running(kind: str) -> Iterator[Servers]:
    """Servers of a kind, `dovecot-postfix` or `embedded`, started and in the end stopped."""
    if kind == "dovecot-postfix" and (why := missing()):
        if os.environ.get("INWRITING_CI") == "1":
            pytest.fail(f"Dovecot and Postfix must be present in CI: {why}")
        warnings.warn(f"the embedded servers stand in for Dovecot and Postfix: {why}", stacklevel=2)
        kind = "embedded"
    # Paths of Unix sockets are short (about 100 signs), those that pytest makes are not.
    folder = Path(tempfile.mkdtemp(prefix="iw-", dir="/tmp"))
    servers: Servers = DovecotPostfix(folder) if kind == "dovecot-postfix" else Embedded(folder)
    try:
        servers.start()
        yield servers
    finally:
        servers.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def servers_of_kind() -> Iterator[Callable[[str], Servers]]:
    """Starts servers of a kind when they are first asked for, and stops them in the end."""
    started: dict[str, Servers] = {}
    with contextlib.ExitStack() as stack:

        def give(kind: str) -> Servers:
            if kind not in started:
                started[kind] = stack.enter_context(running(kind))
            return started[kind]

        yield give


@pytest.fixture(params=["dovecot-postfix", "embedded"])
def servers(request: pytest.FixtureRequest, servers_of_kind: Callable[[str], Servers]) -> Servers:
    """Each kind of servers in turn: a test that asks for them runs twice."""
    return servers_of_kind(request.param)


@pytest.fixture
def user(servers: Servers) -> User:
    """A fresh mailbox on either kind of servers."""
    return new_user(servers)


@pytest.fixture
def dovecot_postfix(servers_of_kind: Callable[[str], Servers]) -> DovecotPostfix:
    """Dovecot and Postfix, for what only they can show."""
    started = servers_of_kind("dovecot-postfix")
    if not isinstance(started, DovecotPostfix):
        pytest.skip(f"only Dovecot and Postfix show this: {missing()}")
    return started
