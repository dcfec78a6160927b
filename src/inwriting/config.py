"""The configuration: one TOML file, every key also as an environment variable `INWRITING_SECTION__KEY`.

`load` reads it, checks all of it and either gives a `Config` or raises one `ConfigError` that names everything that
is wrong, each with file, line, key and the mend. Relative paths are relative to the file. Secrets never show in a
`repr`, a log or an error.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from email.utils import parseaddr
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    SecretStr,
    ValidationError,
    ValidationInfo,
    model_validator,
)

from inwriting.case import calendar
from inwriting.case.calendar import CalendarError, nearest

if TYPE_CHECKING:
    from inwriting.case import model as case_model

FILE_NAME = "inwriting.toml"
_PREFIX = "INWRITING_"
_MOST_TERMS = 5_000_000  # octets
_COMMAND_SECONDS = 30  # a password manager that asks a person takes longer, and has nobody to ask


class ConfigError(Exception):
    """The configuration does not hold; the message names each key with file, line and mend, one a line."""


# ---------------------------------------------------------------- values

Tls = Literal["implicit", "starttls", "offered", "off"]


@dataclass(frozen=True, slots=True)
class MailUrl:
    """Where mail comes from or goes to.

    `maildir` has a `path`; `imaps`, `imap`, `smtps` and `smtp` have the rest. `tls` is `implicit` (from the first
    byte), `starttls` (required), `offered` (STARTTLS where the server has it) or `off`."""

    scheme: str
    host: str = ""
    port: int = 0
    username: str = ""
    password: SecretStr | None = field(default=None, repr=False)
    folder: str = ""
    tls: Tls = "off"
    path: Path | None = None

    def __str__(self) -> str:
        """The URL without its password."""
        if self.path is not None:
            return f"maildir:{self.path}"
        user = f"{quote(self.username, safe='')}@" if self.username else ""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{user}{host}:{self.port}" + (f"/{quote(self.folder)}" if self.folder else "")


def _mailbox_url(value: Any, info: ValidationInfo) -> MailUrl:
    return _mail_url(value, info, {"imaps": 993, "imap": 143}, "imaps://user@host/INBOX")


def _outbound_url(value: Any, info: ValidationInfo) -> MailUrl:
    return _mail_url(value, info, {"smtps": 465, "smtp": 587}, "smtps://user@host")


def _mail_url(value: Any, info: ValidationInfo, ports: Mapping[str, int], example: str) -> MailUrl:
    if not isinstance(value, str):
        raise ValueError(f"must be text such as {example}")
    scheme, colon, rest = value.partition(":")
    if scheme == "maildir" and colon:
        if not (path := rest.removeprefix("//")):
            raise ValueError("maildir: needs a folder, such as maildir:mail")
        return MailUrl("maildir", path=_beside(Path(path), info))
    if not colon:  # what stands there instead may be anything, and is not shown
        raise ValueError(f"names no scheme; write it like {example}")
    if scheme not in ports:
        guess = nearest(scheme, [*ports, "maildir"]) or next(iter(ports))
        raise ValueError(f"scheme {scheme!r} cannot be used here; the nearest is {guess} (as in {example})")
    parts, port = _split(value, example)
    host, username = parts.hostname or "", unquote(parts.username or "")
    imap, local = scheme.startswith("imap"), _is_loopback(host)
    if imap and not username:
        raise ValueError(f"names no user; write it like {example}{_ENCODED}")
    if not imap and parts.path not in ("", "/"):
        raise ValueError(f"has a path, which no sending server takes; write it like {example}{_ENCODED}")
    return MailUrl(
        scheme,
        host,
        port or (25 if scheme == "smtp" and not username else ports[scheme]),
        username,
        SecretStr(unquote(parts.password)) if parts.password else None,
        (unquote(parts.path[1:]) or "INBOX") if imap else "",
        _tls(scheme, parts.query, local, bool(username)),
    )


_ENCODED = " (in a name or password / is %2F, # is %23, ? is %3F, @ is %40)"


def _split(url: str, example: str) -> tuple[SplitResult, int | None]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:  # its text may hold the password
        raise ValueError(f"host or port cannot be read; write it like {example}{_ENCODED}") from None
    if parts.fragment:
        raise ValueError(f"has a #, which no address has; write it like {example}{_ENCODED}")
    if not parts.hostname:
        raise ValueError(f"names no host; write it like {example}")
    return parts, port


def _tls(scheme: str, query: str, local: bool, has_user: bool) -> Tls:
    """STARTTLS is a must wherever a password would otherwise cross a network in the clear."""
    asked = dict(parse_qsl(query, keep_blank_values=True))
    if asked.keys() - {"tls"}:
        raise ValueError(f"takes no parameter but tls, as in ?tls=off{_ENCODED}")
    wanted = asked.get("tls")
    if scheme.endswith("s"):
        if wanted not in (None, "implicit"):
            raise ValueError(f"tls={wanted} contradicts {scheme}; write {scheme[:-1]}:// instead")
        return "implicit"
    match wanted:
        case None if scheme == "imap":
            return "off" if local else "starttls"
        case None:
            return "starttls" if has_user and not local else "offered"
        case "off" | "starttls" | "offered":
            return wanted
    raise ValueError(f"tls={wanted} is none of starttls, offered, off")


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")  # RFC 6761, section 6.3


def _store_url(value: Any, info: ValidationInfo) -> SecretStr:
    if not isinstance(value, str):
        raise ValueError("must be text such as sqlite:///inwriting.db")
    scheme, colon, rest = value.partition("://")
    if colon and scheme in ("sqlite", "sqlite+pysqlite"):
        path, mark, query = rest.removeprefix("/").partition("?")
        if not path or path == ":memory:" or not rest.startswith("/"):
            raise ValueError("needs a file, such as sqlite:///inwriting.db: the record outlives the program")
        return SecretStr(f"{scheme}:///{_beside(Path(path), info)}{mark}{query}")
    if colon and scheme in ("postgresql+psycopg", "postgresql", "postgres"):
        return SecretStr(f"postgresql+psycopg://{rest}")
    examples = "sqlite:///inwriting.db or postgresql+psycopg://user@host/database"
    if not colon:
        raise ValueError(f"names no scheme; write it like {examples}")
    guess = nearest(scheme, ("sqlite", "postgresql+psycopg")) or "sqlite"
    raise ValueError(f"scheme {scheme!r} is no store; the nearest is {guess} (as in {examples})")


def _beside(path: Path, info: ValidationInfo) -> Path:
    """The path as seen from the folder of the configuration."""
    assert info.context is not None
    folder: Path = info.context["folder"]
    return folder / path.expanduser()


def _playbook(value: str, info: ValidationInfo) -> str:
    folder = _beside(Path(value), info)
    return str(folder) if "/" in value or folder.is_dir() else value


def _list(value: Any) -> Any:
    """Environment variables hold a list as JSON or with commas."""
    if not isinstance(value, str):
        return value
    if value.lstrip().startswith("["):
        try:
            return json.loads(value)
        except ValueError:
            raise ValueError('cannot be read as a JSON list such as ["a", "b"]') from None
    return [item.strip() for item in value.split(",") if item.strip()]


def _address(value: str) -> str:
    if not re.fullmatch(r"[^\s@<>()\[\],;:\\\"]+@[\w-]+(\.[\w-]+)*", value):
        raise ValueError(f"{value!r} is no address such as lead@desk.example")
    return value.lower()


def _mailbox(value: str) -> str:
    """`lead@desk.example` or `Maria Lopez <lead@desk.example>` (a mailbox, RFC 5322 section 3.4)."""
    name, address = parseaddr(value)
    return f"{_one_line(name)} <{_address(address or value)}>"


def _amount(value: Any) -> Decimal:
    try:
        amount = Decimal(str(value))
    except ArithmeticError:
        amount = Decimal("NaN")
    if isinstance(value, bool) or not amount.is_finite() or amount < 0:
        raise ValueError(f'{value!r} is no amount such as "25000"')
    return amount


def _percent(value: Any) -> Decimal:
    rate = _amount(value)
    if rate > 100:
        raise ValueError(f'{value!r} is no percentage such as "20"')
    return rate


def _tax_country(value: str) -> str:
    return value if value == "*" else _country(value)


def _one_line(value: str) -> str:
    if not value.isprintable():
        raise ValueError("must be one line without control characters: it stands in headers")
    return value


def _listen(value: str) -> str:
    if value:
        host, _, port = value.rpartition(":")
        if not host or not port.isdecimal() or int(port) > 65535:
            raise ValueError(f'{value!r} is no address and port such as 127.0.0.1:9464 ("" turns it off)')
    return value


def _hours(value: str) -> str:
    calendar.check_hours(value)
    return value


def _timezone(value: str) -> str:
    calendar.check_timezone(value)
    return value


def _country(value: str) -> str:
    calendar.check_country(value)
    return value


Address = Annotated[str, AfterValidator(_address)]
Mailboxes = Annotated[tuple[Annotated[str, AfterValidator(_mailbox)], ...], BeforeValidator(_list)]
Addresses = Annotated[tuple[Address, ...], BeforeValidator(_list)]
Names = Annotated[tuple[Annotated[str, AfterValidator(str.lower)], ...], BeforeValidator(_list)]
FilePath = Annotated[Path, AfterValidator(_beside)]
Text = Annotated[str, Field(min_length=1), AfterValidator(_one_line)]
Minutes = Annotated[int, Field(ge=0, le=100_000)]


# ---------------------------------------------------------------- sections


class Section(BaseModel):
    """One `[section]`. A key that it does not have is an error."""

    # Defaults are validated because those that are paths are relative to the file too.
    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_default=True, hide_input_in_errors=True, defer_build=True
    )


class Secrets(Section):
    """The ways to give a password, at most one of them; it wins over one in the URL."""

    password: SecretStr | None = None
    password_file: FilePath | None = None  # its first line
    password_command: Text | None = None  # run without a shell; the first line it prints


class Legal(Section):
    entity: str = ""
    registration: str = ""
    seat: str = ""
    privacy: str = ""


class Office(Section):
    name: Text
    address: Address
    timezone: Annotated[str, AfterValidator(_timezone)]
    country: Annotated[str, AfterValidator(_country)]
    subdivision: Annotated[str | None, AfterValidator(lambda value: value or None)] = None
    hours: Annotated[str, AfterValidator(_hours)]
    staff: Annotated[Mailboxes, Field(min_length=1)]  # addresses, each with the name to sign with if it is given
    playbook: Annotated[Text, AfterValidator(_playbook)] = "crm-erp-integration"  # or a folder's absolute path
    aliases: Addresses = ()
    responsible: str = ""  # the first of the staff, unless named
    quiet_minutes: Minutes = 10
    firm_quiet_minutes: Minutes = 30
    delegation: Literal["confirm", "direct"] = "confirm"  # whom the client names to be asked: after ADD, or at once
    locale: Annotated[str, Field(pattern=r"^[a-z]{2,3}([_-][A-Za-z0-9]+)*$")] = "en"
    legal: Legal = Field(default_factory=Legal)

    _names: dict[str, str] = PrivateAttr(default_factory=dict)

    @model_validator(mode="after")
    def _people(self) -> Office:
        people = {address: name.strip() for name, _, address in (each[:-1].rpartition("<") for each in self.staff)}
        object.__setattr__(self, "staff", tuple(people))
        self._names.update({address: name for address, name in people.items() if name})
        own = {self.address, *self.aliases}
        if both := own.intersection(self.staff):
            raise _KeyProblem("staff", f"{min(both)} is the desk's own address: its letters would come back to it")
        named = self.responsible.lower()
        if named and named not in self.staff:
            guess = nearest(named, self.staff)
            raise _KeyProblem(
                "responsible", f"{named!r} is not among the staff" + (f"; the nearest is {guess}" * bool(guess))
            )
        object.__setattr__(self, "responsible", named or self.staff[0])
        return self


class Mailbox(Secrets):
    url: Annotated[MailUrl, BeforeValidator(_mailbox_url)]
    ca_file: FilePath | None = None  # whom to trust instead of the system's authorities
    poll_seconds: Annotated[int, Field(ge=1, le=86_400)] = 60
    idle: bool = True
    sent: str = ""  # "" finds the folder by SPECIAL-USE (RFC 6154)
    journal: Text = "Journal"
    received: Text = "Received"


class Outbound(Secrets):
    url: Annotated[MailUrl, BeforeValidator(_outbound_url)]
    ca_file: FilePath | None = None
    subaddressing: Literal["+", "-", "=", "_", ".", ""] = "+"


class Store(Secrets):
    url: Annotated[SecretStr, BeforeValidator(_store_url)]
    key_file: FilePath = Path("inwriting.key")


class QuoteTax(Section):
    """`[[quote.tax]]`: what is added to a price in a country, as the office's accountant says; none is built in."""

    country: Annotated[str, AfterValidator(_tax_country)] = "*"  # as in [office]; "*" is any other
    label: Text
    rate: Annotated[Decimal, BeforeValidator(_percent)]


class Quote(Section):
    review: Literal["none", "staff"] = "none"
    at_deadline: Literal["send", "escalate"] = "send"
    unreviewed_up_to: Annotated[Decimal, BeforeValidator(_amount)] = Decimal("25000")
    act_before_minutes: Minutes = 30
    reminder_days_before_expiry: Annotated[int, Field(ge=0, le=60)] = 5  # business days; 0 sends no reminder
    detail: Literal["lines", "phases", "totals"] = "lines"  # how much of a price the client sees
    internal: Literal["staff", "client"] = "staff"  # who sees what open assumptions add to each line; margins: staff
    terms_file: FilePath | None = None  # the office's terms, named with their hash in each quote
    tax: Annotated[tuple[QuoteTax, ...], BeforeValidator(_list)] = ()


class Sender(Section):
    trust: Names = ()
    require: Literal["nothing", "approvals", "everything"] = "approvals"


class Run(Section):
    listen: Annotated[str, AfterValidator(_listen)] = "127.0.0.1:9464"

    @property
    def endpoint(self) -> tuple[str, int] | None:
        """Where `/metrics` and `/health` are, or None where they are turned off."""
        host, _, port = self.listen.rpartition(":")
        return (host.strip("[]"), int(port)) if port else None


class Config(Section):
    """A configuration that holds. `file` is None where all of it came from the environment."""

    office: Office
    mailbox: Mailbox
    outbound: Outbound
    store: Store
    quote: Quote = Field(default_factory=Quote)
    sender: Sender = Field(default_factory=Sender)
    run: Run = Field(default_factory=Run)

    _source: _Source = PrivateAttr()

    @property
    def file(self) -> Path | None:
        return self._source.file

    @property
    def folder(self) -> Path:
        """What relative paths are relative to."""
        return self._source.folder

    def secret(self, section: Literal["mailbox", "outbound", "store"]) -> SecretStr | None:
        """The password of a section, read now from wherever it is kept; None where none is given.

        Raises `ConfigError` where the file or the command does not give it."""
        kept: Secrets = getattr(self, section)
        if kept.password_file is not None:
            try:
                found = kept.password_file.read_text(encoding="utf-8")
            except (OSError, UnicodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
                raise self._source.error((section, "password_file"), f"{kept.password_file}: {reason}") from None
            return self._first_line(found, section, "password_file")
        if kept.password_command is not None:
            return self._first_line(self._run(section, kept.password_command), section, "password_command")
        if kept.password is not None:
            return kept.password
        if isinstance(kept, (Mailbox, Outbound)):
            return kept.url.password
        return None

    def store_url(self) -> str:
        """The store's SQLAlchemy URL with its password: for the engine, never to be shown."""
        url = self.store.url.get_secret_value()
        secret = self.secret("store")
        if secret is None:
            return url
        scheme, _, rest = url.partition("://")
        login, _, host = rest.rpartition("@")
        user = login.partition(":")[0]
        if not user:
            raise self._source.error(("store", "url"), "names no user that the password could belong to")
        return f"{scheme}://{user}:{quote(secret.get_secret_value(), safe='')}@{host}"

    def office_value(self) -> case_model.Office:
        """The office as decisions know it. Raises `ConfigError` where the country has no such part.

        Only here, because knowing a country's parts costs half a second of imports that most commands can save."""
        from inwriting.case.model import Legal, Office, Tax

        office = self.office
        try:
            hours = calendar.BusinessCalendar(office.timezone, office.hours, office.country, office.subdivision)
        except CalendarError as error:
            raise self._source.error(("office", "subdivision"), str(error)) from None
        return Office(
            name=office.name,
            address=office.address,
            calendar=hours,
            staff=office.staff,
            aliases=office.aliases,
            responsible=office.responsible,
            legal=Legal(**office.legal.model_dump()),
            require=self.sender.require,
            review=self.quote.review,
            at_deadline=self.quote.at_deadline,
            unreviewed_up_to=self.quote.unreviewed_up_to,
            act_before_minutes=self.quote.act_before_minutes,
            reminder_days=self.quote.reminder_days_before_expiry,
            quiet_minutes=office.quiet_minutes,
            delegation=office.delegation,
            firm_quiet_minutes=office.firm_quiet_minutes,
            detail=self.quote.detail,
            internal=self.quote.internal,
            tax=next((Tax(tax.label, tax.rate) for tax in self._taxes() if tax.country in (office.country, "*")), None),
            terms=self._terms(),
            locale=office.locale,
            names=dict(office._names),
        )

    def _taxes(self) -> list[QuoteTax]:
        """That of a country before that of any other."""
        return sorted(self.quote.tax, key=lambda tax: tax.country == "*")

    def _terms(self) -> case_model.Terms | None:
        """The office's terms. Raises `ConfigError` where the file cannot be read or is too large for a letter."""
        from inwriting.case.model import Terms

        file = self.quote.terms_file
        if file is None:
            return None
        try:
            content = file.read_bytes()
        except OSError as error:
            raise self._source.error(("quote", "terms_file"), f"{file}: {error.strerror}") from None
        if not content or len(content) > _MOST_TERMS:
            said = f"{file}: {'empty' if not content else 'larger than 5 MB, which many servers refuse'}"
            raise self._source.error(("quote", "terms_file"), said)
        return Terms(file.name, sha256(content).hexdigest(), content)

    def _run(self, section: str, command: str) -> str:
        key = (section, "password_command")
        try:
            done = subprocess.run(
                shlex.split(command),
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=_COMMAND_SECONDS,
                check=True,
            )
            return done.stdout.decode()
        except subprocess.CalledProcessError as error:
            raise self._source.error(key, f"the command ended with status {error.returncode}") from None
        except subprocess.TimeoutExpired:
            raise self._source.error(key, f"the command took more than {_COMMAND_SECONDS} seconds") from None
        except OSError as error:
            raise self._source.error(key, f"the command cannot be started: {error.strerror}") from None
        except ValueError:
            raise self._source.error(key, "the command or what it prints cannot be read") from None

    def _first_line(self, text: str, section: str, key: str) -> SecretStr:
        line = text.partition("\n")[0].rstrip("\r")
        if not line:
            raise self._source.error((section, key), "gives no password: its first line is empty")
        return SecretStr(line)


# ---------------------------------------------------------------- reading

Key = tuple[str, ...]

_EXAMPLES: Mapping[Key, str] = {
    ("office", "name"): 'name = "Example Integration Office"',
    ("office", "address"): 'address = "scope@desk.example"',
    ("office", "timezone"): 'timezone = "Europe/London"',
    ("office", "country"): 'country = "GB"',
    ("office", "hours"): 'hours = "09:00-17:30"',
    ("office", "staff"): 'staff = ["lead@desk.example"]',
    ("mailbox", "url"): 'url = "imaps://scope@imap.desk.example/INBOX"',
    ("outbound", "url"): 'url = "smtps://scope@smtp.desk.example"',
    ("store", "url"): 'url = "sqlite:///inwriting.db"',
}


def load(path: Path | None = None, env: Mapping[str, str] = os.environ) -> Config:
    """The configuration in `path`, else in the file that INWRITING_CONFIG names, else in `./inwriting.toml`.

    Environment variables win over the file. Without any file they must give all of it. Raises `ConfigError`."""
    named = path or (Path(env["INWRITING_CONFIG"]) if env.get("INWRITING_CONFIG") else None)
    file = (named or Path(FILE_NAME)).absolute()
    variables = {name: value for name, value in env.items() if name.startswith(_PREFIX) and "__" in name}
    if named is None and variables and not file.exists():
        return _check({}, _Source(None, file.parent), variables)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ConfigError(
            f"{file}: no such file; make one with `inwriting init`, or name yours with --config or INWRITING_CONFIG"
        ) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ConfigError(f"{file}:{line}: not UTF-8, which TOML requires") from None
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}") from None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(_syntax(file, text, str(error))) from None
    return _check(data, _Source(file, file.parent, dict(_lines(text))), variables)


@dataclass(frozen=True, slots=True)
class _Source:
    """Where each key was set: its line in the file, or its environment variable."""

    file: Path | None
    folder: Path
    lines: Mapping[Key, int] = field(default_factory=dict)
    variables: dict[Key, str] = field(default_factory=dict)

    def say(self, key: Key, problem: str) -> str:
        name = ".".join(key)
        if key in self.variables:
            return f"{self.variables[key]}: {name}: {problem}"
        if self.file is None:
            return f"{_variable(key)}: {name}: {problem}"
        found = next((self.lines[key[:n]] for n in range(len(key), 0, -1) if key[:n] in self.lines), None)
        return f"{self.file}{f':{found}' if found else ''}: {name}: {problem}"

    def error(self, key: Key, problem: str) -> ConfigError:
        return ConfigError(self.say(key, problem))


class _KeyProblem(ValueError):
    """What is wrong with one key of a section, seen once the whole section was read."""

    def __init__(self, key: str, problem: str) -> None:
        super().__init__(problem)
        self.key = key


def _check(data: dict[str, Any], source: _Source, variables: Mapping[str, str]) -> Config:
    for name, value in sorted(variables.items()):
        _overlay(data, source, name, value)
    problems: list[tuple[Key, str]] = list(_secrets_given_twice(data))
    config = None
    try:
        config = Config.model_validate(data, context={"folder": source.folder})
    except ValidationError as error:
        problems += _problems(error)
    if config is None or problems:
        problems += _wrong_part(data)
        order = {key: number for number, key in enumerate(source.lines)}
        problems.sort(key=lambda problem: (order.get(problem[0], order.get(problem[0][:1], len(order))), problem[0]))
        raise ConfigError("\n".join(source.say(*problem) for problem in problems))
    config._source = source
    return config


def _overlay(data: dict[str, Any], source: _Source, name: str, value: str) -> None:
    key = tuple(name.removeprefix(_PREFIX).lower().split("__"))
    table: Any = data
    for part in key[:-1]:
        table = table.setdefault(part, {}) if isinstance(table, dict) else None
    if not isinstance(table, dict):
        return  # the file has no table there, and is told so
    if key[-1] in Secrets.model_fields:
        for other in Secrets.model_fields:  # a password from the environment replaces the file's, however it is kept
            if (*key[:-1], other) not in source.variables:
                table.pop(other, None)
    table[key[-1]] = value
    source.variables[key] = name


def _secrets_given_twice(data: Mapping[str, Any]) -> Iterator[tuple[Key, str]]:
    for section, table in data.items():
        if isinstance(table, dict):
            given = [key for key in Secrets.model_fields if key in table]
            if len(given) > 1:
                yield (section, given[1]), f"{given[0]} is given too; keep one of them"


def _wrong_part(data: Mapping[str, Any]) -> Iterator[tuple[Key, str]]:
    """A wrong subdivision, told together with everything else that is wrong."""
    office = data.get("office")
    if isinstance(office, dict) and office.get("subdivision") and office.get("country"):
        try:
            calendar.check_country(str(office["country"]))
        except CalendarError:
            return  # which is told already
        try:
            calendar.check_subdivision(office["country"], str(office["subdivision"]))
        except CalendarError as error:
            yield ("office", "subdivision"), str(error)


def _problems(error: ValidationError) -> list[tuple[Key, str]]:
    """Pydantic's findings as people put them. A key that is missing because it was misspelt is told once."""
    found, missing = [], []
    meant: set[Key] = set()
    for item in error.errors(include_url=False):
        key = tuple(part for part in item["loc"] if isinstance(part, str))
        match item["type"]:
            case "missing":
                missing.append(key)
            case "extra_forbidden":
                text, right = _unknown(key)
                found.append((key, text))
                meant.update(right)
            case _:
                cause = (item.get("ctx") or {}).get("error")
                if isinstance(cause, _KeyProblem):
                    key = (*key, cause.key)
                found.append((key, str(cause) if cause is not None else _say(item)))
    for key in missing:
        if key in meant:
            continue
        if len(key) == 1:
            found += [((*key, name), _missing((*key, name))) for section, name in _EXAMPLES if section == key[0]]
        else:
            found.append((key, _missing(key)))
    return found


def _missing(key: Key) -> str:
    return f"missing; write under [{key[0]}], for example, {_EXAMPLES[key]} (or set {_variable(key)})"


def _unknown(key: Key) -> tuple[str, list[Key]]:
    """What to say of a key that does not exist, and which key was meant."""
    fields = _fields(key[:-1])
    what = "section" if len(key) == 1 else "key"
    homes = [section for section in Config.model_fields if key[-1] in _fields((section,))]
    if homes:
        listed = " or ".join(f"[{section}]" for section in homes)
        return f"no such {what} here; it belongs under {listed}", [(homes[0], key[-1])] if len(homes) == 1 else []
    if guess := nearest(key[-1], fields):
        return f"no such {what}; the nearest is {guess}", [(*key[:-1], guess)]
    return f"no such {what}; known here: {', '.join(sorted(fields))}", []


def _fields(key: Key) -> Mapping[str, Any]:
    model: type[BaseModel] = Config
    for part in key:
        model = model.model_fields[part].annotation  # type: ignore[assignment]  # sections are classes
    return model.model_fields


def _say(item: Mapping[str, Any]) -> str:
    context = item.get("ctx") or {}
    match item["type"]:
        case "literal_error":
            value, known = item["input"], _choices(item["loc"])
            guess = nearest(str(value), known)
            listed = ", ".join(f'"{choice}"' for choice in known)
            return f"{value!r} is none of {listed}" + (f"; the nearest is {guess}" if guess else "")
        case "string_type":
            return "must be text in quotes"
        case "int_type" | "int_parsing" | "int_from_float":
            return "must be a whole number"
        case "bool_type" | "bool_parsing":
            return "must be true or false"
        case "tuple_type":
            return 'must be a list such as ["a", "b"]'
        case "model_type" | "model_attributes_type":
            return "must be a section of keys, not a single value"
        case "string_too_short" | "too_short":
            return "must not be empty"
        case "greater_than_equal":
            return f"must be {context['ge']} or more"
        case "less_than_equal":
            return f"must be {context['le']} or less"
        case "string_pattern_mismatch":
            return f"{item['input']!r} is no locale such as en or en_GB"
    return str(item["msg"])


def _choices(location: tuple[Any, ...]) -> tuple[str, ...]:
    return get_args(_fields(tuple(location[:-1]))[location[-1]].annotation)


def _variable(key: Key) -> str:
    return _PREFIX + "__".join(key).upper()


def _syntax(file: Path, text: str, message: str) -> str:
    found = re.search(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$", message)
    line = int(found[1]) if found and found[1] else text.count("\n") + 1
    what = message[: found.start()] if found else message
    return f"{file}:{line}: not TOML: {what[:1].lower()}{what[1:]}"


def _lines(text: str) -> Iterator[tuple[Key, int]]:
    """The line of each section and each key; tomllib keeps none. What is within an inline table has its table's."""
    section: Key = ()
    quotes = ""  # of the string of several lines that we are in
    for number, line in enumerate(text.splitlines(), 1):
        if not quotes:
            if header := re.match(r"\s*\[+\s*([\w.\"'\s-]+?)\s*\]+", line):
                section = _dotted(header[1])
                yield section, number
            elif key := re.match(r"\s*([\w.\"'-]+(?:\s*\.\s*[\w\"'-]+)*)\s*=", line):
                yield (*section, *_dotted(key[1])), number
        for mark in re.findall(r'"""|\'\'\'', line):
            quotes = "" if quotes == mark else quotes or mark


def _dotted(name: str) -> Key:
    return tuple(part.strip().strip("\"'") for part in name.split("."))
