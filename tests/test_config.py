"""What the office writes into `inwriting.toml`, and what it is told when that does not hold."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from inwriting.config import Config, ConfigError, load

SMALLEST = """\
[office]
name = "Example Integration Office"
address = "scope@desk.example"
timezone = "Europe/London"
country = "GB"
hours = "09:00-17:30"
staff = ["lead@desk.example"]
[mailbox]
url = "imaps://scope@imap.desk.example/INBOX"
[outbound]
url = "smtps://scope@smtp.desk.example"
[store]
url = "sqlite:///inwriting.db"
"""

FULL = """\
[office]
name = "Example Integration Office"
address = "scope@desk.example"      # where briefs go
timezone = "Europe/London"
country = "GB"
subdivision = "ENG"
hours = "09:00-17:30"
staff = ["Lead@Desk.example", "second@desk.example"]
playbook = "crm-erp-integration"
aliases = ["Quotes@desk.example"]
[mailbox]
url = "imaps://scope@imap.desk.example/INBOX"
[outbound]
url = "smtps://scope@smtp.desk.example"
subaddressing = "+"
[store]
url = "sqlite:///inwriting.db"
[quote]
review = "staff"
at_deadline = "escalate"
unreviewed_up_to = "12500.50"
[sender]
trust = ["MX.desk.example"]
require = "everything"
[office.legal]
entity = "Example Integration Office Ltd"
registration = "England and Wales 01234567"
seat = "1 Example Street, London"
privacy = "We keep this correspondence to prepare and perform the engagement."
"""

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(text: str = SMALLEST, *changes: tuple[str, str]) -> Path:
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        (tmp_path / "inwriting.toml").write_text(text, encoding="utf-8")
        return tmp_path / "inwriting.toml"

    return write


def told(file: Path, env: dict[str, str] | None = None) -> list[str]:
    """What a person is told, without the folder."""
    with pytest.raises(ConfigError) as refused:
        load(file, env or {})
    return [line.replace(f"{file.parent}/", "") for line in str(refused.value).splitlines()]


# ---------------------------------------------------------------- what holds


def test_the_smallest_file_has_every_default(write: Write, tmp_path: Path) -> None:
    config = load(write(), {})
    assert config.office.playbook == "crm-erp-integration"
    assert config.office.aliases == ()
    assert config.office.responsible == "lead@desk.example"
    assert (config.mailbox.poll_seconds, config.mailbox.idle) == (60, True)
    assert (config.mailbox.sent, config.mailbox.journal, config.mailbox.received) == ("", "Journal", "Received")
    assert config.outbound.subaddressing == "+"
    assert config.store.key_file == tmp_path / "inwriting.key"
    assert (config.quote.review, config.quote.at_deadline) == ("none", "send")
    assert config.quote.unreviewed_up_to == Decimal(25000)
    assert (config.sender.trust, config.sender.require) == ((), "approvals")
    assert config.run.endpoint == ("127.0.0.1", 9464)
    office = config.office_value()
    assert (office.act_before_minutes, office.quiet_minutes, office.firm_quiet_minutes) == (30, 10, 30)
    assert office.legal.entity == ""
    assert config.secret("mailbox") is None


def test_the_office_of_the_file_is_the_office_that_decides(write: Write) -> None:
    office = load(write(FULL), {}).office_value()
    assert (office.name, office.address) == ("Example Integration Office", "scope@desk.example")
    assert office.staff == ("lead@desk.example", "second@desk.example")
    assert office.own_addresses == {"scope@desk.example", "quotes@desk.example"}
    assert (office.calendar.timezone, office.calendar.hours) == ("Europe/London", "09:00-17:30")
    assert (office.calendar.country, office.calendar.subdivision) == ("GB", "ENG")
    assert office.legal.seat == "1 Example Street, London"
    assert (office.require, office.review, office.at_deadline) == ("everything", "staff", "escalate")


def test_the_file_is_the_one_named_else_the_environments_else_the_one_here(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write()
    other = tmp_path / "other.toml"
    other.write_text(SMALLEST.replace("Example Integration Office", "Other"))
    monkeypatch.chdir(tmp_path)
    assert load(None, {}).file == file
    assert load(None, {"INWRITING_CONFIG": str(other)}).office.name == "Other"
    assert load(file, {"INWRITING_CONFIG": str(other)}).office.name == "Example Integration Office"
    assert load(Path("other.toml"), {}).folder == tmp_path


def test_paths_are_relative_to_the_file(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    (tmp_path / "ours").mkdir()
    changes = [
        ("imaps://scope@imap.desk.example/INBOX", "maildir:mail/in"),
        ("smtps://scope@smtp.desk.example", "maildir:/var/out"),
        ("[mailbox]\n", 'playbook = "ours"\n[mailbox]\nca_file = "ca.pem"\n'),
        ("sqlite:///inwriting.db", "sqlite:///data/inwriting.db?timeout=5"),
    ]
    config = load(write(SMALLEST, *changes), {})
    assert config.mailbox.url.path == tmp_path / "mail/in"
    assert config.outbound.url.path == Path("/var/out")
    assert config.mailbox.ca_file == tmp_path / "ca.pem"
    assert config.office.playbook == str(tmp_path / "ours")
    assert config.store_url() == f"sqlite:///{tmp_path}/data/inwriting.db?timeout=5"
    absolute = load(write(SMALLEST, ("sqlite:///inwriting.db", "sqlite:////srv/inwriting.db")), {})
    assert absolute.store_url() == "sqlite:////srv/inwriting.db"


def test_every_key_can_come_from_the_environment_which_wins(write: Write) -> None:
    env = {
        "INWRITING_OFFICE__STAFF": "a@desk.example, b@desk.example",
        "INWRITING_OFFICE__ALIASES": '["quotes@desk.example"]',
        "INWRITING_OFFICE__LEGAL__ENTITY": "Ltd",
        "INWRITING_MAILBOX__IDLE": "false",
        "INWRITING_MAILBOX__POLL_SECONDS": "5",
        "INWRITING_QUOTE__UNREVIEWED_UP_TO": "100",
        "INWRITING_RUN__LISTEN": "",
        "INWRITING_DEMO": "something else's",
    }
    config = load(write(), env)
    assert config.office.staff == ("a@desk.example", "b@desk.example")
    assert config.office.aliases == ("quotes@desk.example",)
    assert config.office.legal.entity == "Ltd"
    assert (config.mailbox.idle, config.mailbox.poll_seconds) == (False, 5)
    assert config.quote.unreviewed_up_to == 100
    assert config.run.endpoint is None


def test_the_environment_alone_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    env = {
        "INWRITING_OFFICE__NAME": "Office",
        "INWRITING_OFFICE__ADDRESS": "scope@desk.example",
        "INWRITING_OFFICE__TIMEZONE": "Asia/Riyadh",
        "INWRITING_OFFICE__COUNTRY": "SA",
        "INWRITING_OFFICE__HOURS": "09:00-17:00",
        "INWRITING_OFFICE__STAFF": "lead@desk.example",
        "INWRITING_MAILBOX__URL": "maildir:in",
        "INWRITING_OUTBOUND__URL": "maildir:out",
    }
    with pytest.raises(ConfigError, match=r"^INWRITING_STORE__URL: store.url: missing"):
        load(None, env)
    config = load(None, {**env, "INWRITING_STORE__URL": "sqlite:///desk.db"})
    assert config.file is None
    assert config.store_url() == f"sqlite:///{tmp_path}/desk.db"


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("imaps://scope@imap.desk.example", ("imaps", "imap.desk.example", 993, "scope", "INBOX", "implicit")),
        (
            "imaps://scope@desk.example@imap.desk.example:1993/Desk/In",
            ("imaps", "imap.desk.example", 1993, "scope@desk.example", "Desk/In", "implicit"),
        ),
        (
            "imap://a%40b%2Fc@imap.desk.example/Gr%C3%BC%C3%9Fe",
            ("imap", "imap.desk.example", 143, "a@b/c", "Grüße", "starttls"),
        ),
        ("imap://scope@imap.desk.example?tls=off", ("imap", "imap.desk.example", 143, "scope", "INBOX", "off")),
        ("imap://scope@127.0.0.1:1143", ("imap", "127.0.0.1", 1143, "scope", "INBOX", "off")),
        ("imap://scope@[::1]:1143?tls=starttls", ("imap", "::1", 1143, "scope", "INBOX", "starttls")),
    ],
)
def test_a_mailbox_url_says_where_and_how(write: Write, url: str, seen: tuple[object, ...]) -> None:
    box = load(write(SMALLEST, ("imaps://scope@imap.desk.example/INBOX", url)), {}).mailbox.url
    assert (box.scheme, box.host, box.port, box.username, box.folder, box.tls) == seen


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("smtps://scope@smtp.desk.example", ("smtps", 465, "scope", "implicit")),
        ("smtp://scope@smtp.desk.example", ("smtp", 587, "scope", "starttls")),  # no password in the clear
        ("smtp://smtp.desk.example", ("smtp", 25, "", "offered")),
        ("smtp://scope@localhost:2525", ("smtp", 2525, "scope", "offered")),
        ("smtp://scope@smtp.desk.example?tls=off", ("smtp", 587, "scope", "off")),
    ],
)
def test_an_outbound_url_says_where_and_how(write: Write, url: str, seen: tuple[object, ...]) -> None:
    out = load(write(SMALLEST, ("smtps://scope@smtp.desk.example", url)), {}).outbound.url
    assert (out.scheme, out.port, out.username, out.tls) == seen


@pytest.mark.parametrize("scheme", ["postgresql+psycopg", "postgresql", "postgres"])
def test_a_postgresql_store_is_reached_with_psycopg_and_its_password(write: Write, scheme: str) -> None:
    file = write(SMALLEST, ("sqlite:///inwriting.db", f"{scheme}://desk:old@db.example/desk"))
    assert load(file, {}).store_url() == "postgresql+psycopg://desk:old@db.example/desk"
    env = {"INWRITING_STORE__PASSWORD": "n/w"}
    assert load(file, env).store_url() == "postgresql+psycopg://desk:n%2Fw@db.example/desk"


# ---------------------------------------------------------------- secrets


def test_a_password_comes_from_the_url_a_file_a_command_or_the_environment(write: Write, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("from file\n")
    in_url = write(SMALLEST, ("scope@imap", "scope:p%40ss@imap"))
    assert shown(load(in_url, {})) == "p@ss"
    in_file = write(SMALLEST, ("[outbound]", 'password_file = "secret"\n[outbound]'))
    assert shown(load(in_file, {})) == "from file"
    assert shown(load(in_file, {"INWRITING_MAILBOX__PASSWORD": "from env"})) == "from env"
    command = f"{sys.executable} -c 'print(\"from command\")'"
    in_command = write(SMALLEST, ("[outbound]", f'password_command = """{command}"""\n[outbound]'))
    assert shown(load(in_command, {})) == "from command"


def shown(config: Config) -> str | None:
    secret = config.secret("mailbox")
    return secret.get_secret_value() if secret else None


def test_a_secret_is_never_shown(write: Write) -> None:
    changes = [
        ("scope@imap", "scope:geheim1@imap"),
        ("scope@smtp", "scope:geheim2@smtp"),
        ("sqlite:///inwriting.db", "postgresql://desk:geheim3@db.example/desk"),
        ("[outbound]", 'password = "geheim4"\n[outbound]'),
    ]
    config = load(write(SMALLEST, *changes), {})
    for text in (
        repr(config),
        str(config),
        str(config.mailbox.url),
        repr(config.outbound.url),
        str(config.model_dump()),
    ):
        assert "geheim" not in text
    assert str(config.mailbox.url) == "imaps://scope@imap.desk.example:993/INBOX"


@pytest.mark.parametrize(
    "url",
    [
        "imapx://scope:geheim@imap.desk.example",
        "imaps://scope:geheim@imap.desk.example:port",
        "imaps://scope:ge#heim@imap.desk.example",
        "imaps://scope:1?geheim@imap.desk.example",
        "imaps://scope:1/geheim@imap.desk.example",
        "geheim@imap.desk.example",
        "imaps://[geheim@imap.desk.example",
    ],
)
def test_a_wrong_url_is_told_without_its_password(write: Write, url: str) -> None:
    for key, right in (
        ("mailbox", "imaps://scope@imap.desk.example/INBOX"),
        ("outbound", "smtps://scope@smtp.desk.example"),
    ):
        text = url if key == "mailbox" else url.replace("imap", "smtp")
        (problem,) = told(write(SMALLEST, (right, text)))
        assert f": {key}.url: " in problem
        assert "heim" not in problem


def test_a_password_that_cannot_be_had_names_key_line_and_reason(write: Write, tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("\n")
    for setting, says in {
        'password_file = "nowhere"': "password_file: .*nowhere: No such file or directory",
        'password_file = "empty"': "password_file: gives no password: its first line is empty",
        'password_command = "false"': "password_command: the command ended with status 1",
        'password_command = "no-such-program"': "password_command: the command cannot be started: No such file",
        'password_command = "echo \'"': "password_command: the command or what it prints cannot be read",
    }.items():
        config = load(write(SMALLEST, ("[outbound]", f"{setting}\n[outbound]")), {})
        with pytest.raises(ConfigError, match=rf"inwriting.toml:10: mailbox.{says}"):
            config.secret("mailbox")


def test_two_ways_to_give_one_password_are_one_too_many(write: Write) -> None:
    both = 'password = "x"\npassword_file = "y"\n[outbound]'
    assert told(write(SMALLEST, ("[outbound]", both))) == [
        "inwriting.toml:11: mailbox.password_file: password is given too; keep one of them"
    ]


# ---------------------------------------------------------------- what does not hold


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("timezone =", "timzone =", "4: office.timzone: no such key; the nearest is timezone"),
        ("[mailbox]", "[mailbix]", "8: mailbix: no such section; the nearest is mailbox"),
        ("[store]\n", '[store]\nreview = "none"\n', "13: store.review: no such key here; it belongs under [quote]"),
        (
            "[store]",
            "[quote]\nzzz = 1\n[store]",
            "13: quote.zzz: no such key; known here: act_before_minutes, at_deadline",
        ),
        (
            "Europe/London",
            "Europe/Londres",
            "4: office.timezone: no time zone 'Europe/Londres'; the nearest is Europe/London",
        ),
        ('"GB"', '"UK"', "5: office.country: no country 'UK'; the nearest is GB (Britain (UK))"),
        ("09:00-17:30", "9 to 5", "6: office.hours: hours '9 to 5' cannot be read; write them like 09:00-17:30"),
        ("09:00-17:30", "22:00-06:00", "6: office.hours: hours '22:00-06:00' end before they begin"),
        ('["lead@desk.example"]', '["Lead"]', "7: office.staff: 'Lead' is no address such as lead@desk.example"),
        ('["lead@desk.example"]', "[]", "7: office.staff: must not be empty"),
        ('["lead@desk.example"]', "7", '7: office.staff: must be a list such as ["a", "b"]'),
        (
            '["lead@desk.example"]',
            '["scope@desk.example"]',
            "7: office.staff: scope@desk.example is the desk's own address",
        ),
        (
            "[mailbox]",
            'responsible = "led@desk.example"\n[mailbox]',
            "8: office.responsible: 'led@desk.example' is not among the staff; the nearest is lead@desk.example",
        ),
        ('"Example Integration Office"', "5", "2: office.name: must be text in quotes"),
        ('"Example Integration Office"', '"""A\nBcc: b"""', "2: office.name: must be one line"),
        (
            "[store]",
            '[quote]\nunreviewed_up_to = "25k"\n[store]',
            "13: quote.unreviewed_up_to: '25k' is no amount such as \"25000\"",
        ),
        ("[store]", "[quote]\nunreviewed_up_to = nan\n[store]", "13: quote.unreviewed_up_to: nan is no amount"),
        (
            "[store]",
            '[quote]\nreview = "staf"\n[store]',
            '13: quote.review: \'staf\' is none of "none", "staff"; the nearest is staff',
        ),
        (
            "[store]",
            '[sender]\nrequire = "all"\n[store]',
            '13: sender.require: \'all\' is none of "nothing", "approvals", "everything"',
        ),
        ("[outbound]", "idle = 3\n[outbound]", "10: mailbox.idle: must be true or false"),
        ("[outbound]", "poll_seconds = 0\n[outbound]", "10: mailbox.poll_seconds: must be 1 or more"),
        ("[outbound]", "poll_seconds = 1.5\n[outbound]", "10: mailbox.poll_seconds: must be a whole number"),
        (
            "[store]",
            '[run]\nlisten = "9464"\n[store]',
            "13: run.listen: '9464' is no address and port such as 127.0.0.1:9464",
        ),
        ("imaps://", "imap4://", "9: mailbox.url: scheme 'imap4' cannot be used here; the nearest is imap"),
        ("imaps://", "https://", "9: mailbox.url: scheme 'https' cannot be used here; the nearest is imaps"),
        ("imaps://scope@", "imaps://", "9: mailbox.url: names no user; write it like imaps://user@host/INBOX"),
        ("smtps://scope@smtp.desk.example", "smtp://h?tsl=off", "11: outbound.url: takes no parameter but tls"),
        (
            "smtps://scope@smtp.desk.example",
            "smtps://h?tls=off",
            "11: outbound.url: tls=off contradicts smtps; write smtp:// instead",
        ),
        (
            "smtps://scope@smtp.desk.example",
            "smtp://h?tls=no",
            "11: outbound.url: tls=no is none of starttls, offered, off",
        ),
        (
            "smtps://scope@smtp.desk.example",
            "smtp://",
            "11: outbound.url: names no host; write it like smtps://user@host",
        ),
        ("sqlite:///inwriting.db", "sqlite://", "13: store.url: needs a file, such as sqlite:///inwriting.db"),
        ("sqlite:///inwriting.db", "mysql://h/d", "13: store.url: scheme 'mysql' is no store; the nearest is sqlite"),
        ("[office]", "quote = 3\n[office]", "1: quote: must be a section of keys, not a single value"),
        ('name = "Example', "name = Example", "2: not TOML: invalid value"),
        ('name = "Example', 'name = "a"\nname = "Example', "3: not TOML: cannot overwrite a value"),
    ],
)
def test_what_is_wrong_is_told_with_file_line_key_and_the_nearest_that_is_right(
    write: Write, old: str, new: str, says: str
) -> None:
    assert told(write(SMALLEST, (old, new)))[0].startswith(f"inwriting.toml:{says}")


def test_a_wrong_part_of_the_country_is_told_when_the_office_is_built(write: Write) -> None:
    config = load(write(FULL, ('"ENG"', '"EN"')), {})
    with pytest.raises(
        ConfigError, match=r"inwriting.toml:6: office.subdivision: no part of GB 'EN'; the nearest is ENG"
    ):
        config.office_value()


def test_everything_that_is_wrong_is_told_at_once_in_the_order_of_the_file(write: Write) -> None:
    changes = [('"Europe/London"', '"Europe/Pariss"'), ('"ENG"', '"EN"'), ("aliases", "alias"), ("[store]", "[stor]")]
    assert told(write(FULL, *changes)) == [
        "inwriting.toml:4: office.timezone: no time zone 'Europe/Pariss'; the nearest is Europe/Paris",
        "inwriting.toml:6: office.subdivision: no part of GB 'EN'; the nearest is ENG (known: ENG, NIR, SCT, WLS)",
        "inwriting.toml:10: office.alias: no such key; the nearest is aliases",
        "inwriting.toml:16: stor: no such section; the nearest is store",
    ]


def test_a_missing_key_is_named_with_an_example_and_its_variable(write: Write) -> None:
    file = write(SMALLEST, ('hours = "09:00-17:30"\n', ""), ('[store]\nurl = "sqlite:///inwriting.db"\n', ""))
    hours, url = told(file)
    assert hours == (
        'inwriting.toml:1: office.hours: missing; write under [office], for example, hours = "09:00-17:30" '
        "(or set INWRITING_OFFICE__HOURS)"
    )
    assert url == (
        'inwriting.toml: store.url: missing; write under [store], for example, url = "sqlite:///inwriting.db" '
        "(or set INWRITING_STORE__URL)"
    )


def test_a_wrong_variable_is_told_by_its_name(write: Write) -> None:
    env = {"INWRITING_OFFICE__TIMEZON": "UTC", "INWRITING_OFFICE__HOURS": "all", "INWRITING_OFFICE__STAFF": "[a"}
    assert sorted(told(write(), env)) == [
        "INWRITING_OFFICE__HOURS: office.hours: hours 'all' cannot be read; write them like 09:00-17:30",
        'INWRITING_OFFICE__STAFF: office.staff: cannot be read as a JSON list such as ["a", "b"]',
        "INWRITING_OFFICE__TIMEZON: office.timezon: no such key; the nearest is timezone",
    ]


def test_lines_are_right_beside_long_strings_dotted_keys_and_comments(write: Write) -> None:
    text = '''\
# hours = "none"
office.name = "X"
office.legal.privacy = """
hours = 1
[store]
"""
office.address = "scope@desk.example"
office.timezone = "Europe/London"
office.country = "GB"
office . "hours" = "all day"
office.staff = [
  "lead@desk.example",
]
mailbox.url = "maildir:in"
outbound.url = "maildir:out"
store = { url = "sqlite:///inwriting.db", keyfile = "k" }
'''
    assert told(write(text)) == [
        "inwriting.toml:10: office.hours: hours 'all day' cannot be read; write them like 09:00-17:30",
        "inwriting.toml:16: store.keyfile: no such key; the nearest is key_file",
    ]


def test_a_file_that_cannot_be_read_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none.toml: no such file; make one with `inwriting init`"):
        load(tmp_path / "none.toml", {})
    with pytest.raises(ConfigError, match="Is a directory"):
        load(tmp_path, {})
    (tmp_path / "latin.toml").write_bytes('[office]\nname = "B\u00fcro"\n'.encode("latin-1"))
    with pytest.raises(ConfigError, match=r"latin.toml:2: not UTF-8"):
        load(tmp_path / "latin.toml", {})


def test_reading_a_configuration_does_not_import_the_calendars_of_250_countries(write: Write) -> None:
    program = (
        "import sys, pathlib; from inwriting.config import load; "
        "load(pathlib.Path(sys.argv[1]), {}); sys.exit('holidays' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(write(FULL))], check=True)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("María López <Lead@desk.example>", "María López"),
        ('"Lopez, M." <lead@desk.example>', "Lopez, M."),
        ("lead@desk.example", "Lead"),
    ],
)
def test_staff_sign_with_the_name_that_is_given_or_as_their_address_spells_it(
    tmp_path: Path, written: str, name: str
) -> None:
    file = tmp_path / "inwriting.toml"
    file.write_text(SMALLEST.replace('["lead@desk.example"]', f"['{written}']"))
    office = load(file, {}).office_value()
    assert office.staff == ("lead@desk.example",)
    assert office.name_of("lead@desk.example") == name
