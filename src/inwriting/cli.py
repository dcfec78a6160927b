"""The commands. Each is a thin function over one call; what it prints is a fixed interface (DESIGN, "Commands").

Everything heavy is imported inside the command that needs it: `inwriting --help` answers at once.
Exit codes are those of sysexits.h: 64 usage, 65 data, 66 no input, 69 unavailable, 75 try later, 78 configuration.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from inwriting.config import Config
    from inwriting.desk import Considered, Desk

USAGE, DATA, NO_INPUT, TRY_LATER, CONFIGURATION = 64, 65, 66, 75, 78

app = typer.Typer(
    name="inwriting",
    help="An email-driven desk that scopes, quotes and gets approval for integration work, all in one mail thread.",
    epilog="Start with: inwriting init DIR, then inwriting check, then inwriting run. To see it work: inwriting demo.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
quarantine_app = typer.Typer(
    help="Mails that no rule could place: look at them, let them in, or put them aside.\n\n"
    "Example: inwriting quarantine list",
    no_args_is_help=True,
)
playbook_app = typer.Typer(
    help="The office's playbook: validate it, look at it.\n\nExample: inwriting playbook check", no_args_is_help=True
)
db_app = typer.Typer(help="The store's schema and its backup.\n\nExample: inwriting db upgrade", no_args_is_help=True)
app.add_typer(quarantine_app, name="quarantine")
app.add_typer(playbook_app, name="playbook")
app.add_typer(db_app, name="db")

ConfigOption = Annotated[
    Path | None,
    typer.Option(
        "--config", help="The configuration file; else INWRITING_CONFIG, else ./inwriting.toml.", metavar="FILE"
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON: one document, or one object a line.")]
AtOption = Annotated[
    str | None,
    typer.Option("--at", help="A time with an offset, such as 2026-11-23T09:12:00+00:00; else now.", metavar="TIME"),
]
AsOption = Annotated[str, typer.Option("--as", help="The staff address in whose name this is done.", metavar="ADDRESS")]


# typer brings its own copy of click; this is the base class of all its complaints about usage.
UsageError: Any = next(base for base in typer.BadParameter.__mro__ if base.__name__ == "UsageError")


class Stop(Exception):
    """Ends a command with a message for the operator and an exit code."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


def main() -> None:
    """The console script: runs a command and turns errors into a line on stderr and a sysexits code."""
    sys.exit(_run())


def _run() -> int:
    try:
        result = app(standalone_mode=False)
    except typer.Exit as ended:
        return ended.exit_code
    except UsageError as error:
        error.show()
        return USAGE
    except typer.Abort:
        print("Stopped.", file=sys.stderr)
        return 130
    except Stop as stop:
        print(f"inwriting: {stop}", file=sys.stderr)
        return stop.code
    except BrokenPipeError:
        return 0
    except Exception as error:
        code = _code_of(error)
        if code is None:
            raise
        print(f"inwriting: {error}", file=sys.stderr)
        return code
    return result if isinstance(result, int) else 0


def _code_of(error: Exception) -> int | None:
    from inwriting.config import ConfigError
    from inwriting.mail.mailbox import MailboxUnavailable
    from inwriting.playbook.loader import PlaybookError
    from inwriting.store.database import StoreUnavailable

    if isinstance(error, (ConfigError, PlaybookError)):
        return CONFIGURATION
    if isinstance(error, (StoreUnavailable, MailboxUnavailable)):
        return TRY_LATER
    return None


# ---------------------------------------------------------------- setting up


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(help="Where inwriting.toml and the store go.", metavar="DIR")],
    name: Annotated[str | None, typer.Option(help="The office's name.")] = None,
    address: Annotated[str | None, typer.Option(help="Where briefs go, such as scope@desk.example.")] = None,
    timezone: Annotated[str | None, typer.Option(help="Such as Europe/London.")] = None,
    country: Annotated[str | None, typer.Option(help="ISO 3166 code, such as GB.")] = None,
    subdivision: Annotated[str | None, typer.Option(help="The country's part, for its holidays, such as ENG.")] = None,
    hours: Annotated[str | None, typer.Option(help="Office hours, such as 09:00-17:30.")] = None,
    staff: Annotated[list[str] | None, typer.Option(help="A staff member's address; may be repeated.")] = None,
    mailbox: Annotated[str | None, typer.Option(help="imaps://user@host/INBOX or maildir:PATH.")] = None,
    outbound: Annotated[str | None, typer.Option(help="smtps://user@host or maildir:PATH.")] = None,
    store: Annotated[str | None, typer.Option(help="sqlite:///inwriting.db or postgresql+psycopg://…")] = None,
    as_json: JsonOption = False,
) -> None:
    """Write inwriting.toml in DIR and create the store. Asks for what no option gives.

    Example: inwriting init desk --name "Example Office" --address scope@desk.example --timezone Europe/London
    --country GB --staff lead@desk.example --mailbox maildir:mail --outbound maildir:out
    """
    from inwriting.setup import write_configuration

    def asked(value: str | None, option: str, question: str, default: str | None = None) -> str:
        if value is not None:
            return value
        try:
            return str(typer.prompt(question, default=default, err=True))
        except typer.Abort:
            if sys.stdin.isatty():
                raise  # somebody sits there and wants no more
            print(file=sys.stderr)  # behind the question
            if default is None:
                raise Stop(USAGE, f"{option} is needed where nobody can be asked ({question}).") from None
            return default

    written = write_configuration(
        folder,
        name=asked(name, "--name", "The office's name"),
        address=asked(address, "--address", "The address that briefs go to"),
        timezone=asked(timezone, "--timezone", "Time zone", "Europe/London"),
        country=asked(country, "--country", "Country (ISO 3166 code)", "GB"),
        subdivision=subdivision,
        hours=asked(hours, "--hours", "Office hours", "09:00-17:30"),
        staff=staff or [asked(None, "--staff", "Address of a staff member")],
        mailbox=asked(mailbox, "--mailbox", "Mailbox", "maildir:mailbox"),
        outbound=asked(outbound, "--outbound", "Outbound", "maildir:outbound"),
        store=store or "sqlite:///inwriting.db",
    )
    if as_json:
        _print_json({"config": str(written)})
    else:
        print(f"Wrote {written} and created the store. Next: inwriting check --config {written}")


@app.command()
def check(config: ConfigOption = None, as_json: JsonOption = False) -> int:
    """Try everything a run needs, one line each, with how to mend what fails. Exit 78 if a run could not work.

    Example: inwriting check --config desk/inwriting.toml
    """
    from inwriting.check import check_everything

    found = check_everything(_config(config))
    if as_json:
        _print_json([{"what": c.what, "ok": c.ok, "needed": c.needed, "detail": c.detail} for c in found])
    else:
        for line in found:
            mark = "ok  " if line.ok else "FAIL" if line.needed else "note"
            print(f"{mark}  {line.what}: {line.detail}")
    return CONFIGURATION if any(line.needed and not line.ok for line in found) else 0


@app.command()
def demo(
    keep: Annotated[
        Path | None, typer.Option("--keep", help="Keep every mail and the thread's page here.", metavar="DIR")
    ] = None,
    as_json: JsonOption = False,
) -> int:
    """Play a whole thread against embedded mail servers, narrated, in under a minute.

    Example: inwriting demo --keep demo-mail
    """
    try:
        from inwriting.demo.play import play
    except ModuleNotFoundError as error:
        raise Stop(69, f"The demo needs its extra ({error.name}): pip install 'inwriting[demo]'") from error
    result = play(keep)
    if as_json:
        _print_json(result)
    return 0


# ---------------------------------------------------------------- the desk at work


@app.command()
def run(config: ConfigOption = None) -> None:
    """Run the desk: poll or IDLE, decide, send, sweep. /metrics and /health on loopback. Ends on SIGTERM.

    Example: inwriting run --config /etc/inwriting/inwriting.toml
    """
    from inwriting.setup import open_running

    settings = _config(config)
    running, server = open_running(settings)
    running.stop_on_signals()
    try:
        running.run()
    finally:
        if server is not None:
            server.shutdown()


@app.command()
def receive(
    files: Annotated[list[str], typer.Argument(help="Mail files, or - for standard input.", metavar="FILE…")],
    at: AtOption = None,
    config: ConfigOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Always so: one JSON object a mail.")] = False,
) -> None:
    """Take mail from files or standard input as if it had arrived at TIME. Queues letters, sends none.

    Example: inwriting receive --at 2026-11-23T09:12:00+00:00 brief.eml

    As a Postfix pipe: inwriting receive -
    """
    when = _time(at)
    raws = [(name, _read(name)) for name in files]
    desk = _desk(config)
    for name, raw in raws:
        outcome = desk.receive(raw, when, file_it=True)
        _print_line(
            {
                "file": name,
                "verdict": outcome.verdict,
                "case": outcome.case,
                "reason": outcome.reason,
                "detail": outcome.detail,
                "entries": outcome.entries,
            }
        )


@app.command()
def tick(at: AtOption = None, config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """Do what is due at TIME and flush the outbox once; prints what it did. Does not read the mailbox.

    Example: inwriting tick --at 2026-11-24T09:00:00+00:00 --json
    """
    from inwriting.setup import open_folders, open_outbound

    when = _time(at)
    settings = _config(config)
    desk = _desk(config)
    due, flushed = desk.tick(when, open_folders(settings), open_outbound(settings))
    told = {"due": due, "sent": flushed.sent, "deferred": flushed.deferred}
    if as_json:
        _print_json({"at": when.astimezone(UTC).isoformat(), **told})
    else:
        for row in due:
            print(f"due       {row['at']}  {row['case']}  {row['kind']}")
        for word in ("sent", "deferred"):
            for line in told[word]:
                print(_delivery(word, line))
    for line in flushed.failed:
        print(_delivery("failed", line), file=sys.stderr)
    if flushed.trouble:
        print(f"inwriting: {flushed.trouble}", file=sys.stderr)


def _delivery(word: str, line: dict[str, str]) -> str:
    return f"{word:<9} {line['case']}  {line['kind']} to {line['to']}  {line['detail']}".rstrip()


@app.command()
def explain(
    file: Annotated[str, typer.Argument(help="A mail file, or - for standard input.", metavar="FILE")],
    page: Annotated[Path | None, typer.Argument(help="Where the page goes; else to standard output.")] = None,
    at: AtOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
    as_html: Annotated[bool, typer.Option("--html", help="Write it as a page: our lines dim, theirs marked.")] = False,
) -> None:
    """Say what `receive` would do with a mail, and why, with its text and what is read from it; writes nothing.

    Example: inwriting explain reply.eml --json

    As a page: inwriting explain reply.eml --html page.html
    """
    from rich.console import Console

    from inwriting.explain import print_explained
    from inwriting.explain_page import as_page

    raw = _read(file)
    considered = _desk(config).explain(raw, _time(at))
    if as_json:
        _print_json(_explained(file, considered))
    elif as_html and page is not None:
        page.write_text(as_page(file, considered), encoding="utf-8")
    elif as_html:
        print(as_page(file, considered), end="")
    elif page is not None:
        raise Stop(USAGE, f"{page} would be a page: add --html. One mail is explained at a time.")
    else:
        print_explained(file, considered, Console(highlight=False))


@app.command()
def cases(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """List the cases: reference, state, client, next due time, subject.

    Example: inwriting cases --json
    """
    from inwriting.store.overview import list_cases

    with _desk(config).store.read() as connection:
        rows = list_cases(connection)
    if as_json:
        _print_json(rows)
        return
    for row in rows:
        print(
            f"{row['ref']}  {row['state']:<9}  {row['client']:<30}  {row['due_at'] or '-':<25}  {row['subject'][:60]}"
        )
    if not rows:
        print("No cases yet.")


@app.command()
def show(
    case: Annotated[str, typer.Argument(help="A reference such as IW-2026-0001.", metavar="CASE")],
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show one case: what is known, asked, promised, quoted and sent.

    Example: inwriting show IW-2026-0001 --json
    """
    data = _view(_desk(config), case)
    if as_json:
        _print_json(data)
    else:
        from inwriting.explain import case_as_text

        print(case_as_text(data))


@app.command()
def case(
    ref: Annotated[str, typer.Argument(help="A reference such as IW-2026-0001.", metavar="CASE")],
    action: Annotated[str, typer.Argument(help="hold, resume, send, edit, rate, …", metavar="ACTION")],
    by: AsOption,
    argument: Annotated[list[str] | None, typer.Argument(help="A reason, or the address to assign to.")] = None,
    at: AtOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Do to a case what staff can also do by mail; it is filed as a mail from ADDRESS and takes the same way.

    Example: inwriting case IW-2026-0001 hold "waiting for legal" --as lead@desk.example

    Of a quote: inwriting case IW-2026-0001 edit line 4 days 3 --as lead@desk.example

    Of a case kept confidential: inwriting case IW-2026-0001 release nda --as lead@desk.example
    """
    allowed = (
        "hold",
        "resume",
        "close",
        "reopen",
        "assign",
        "release",
        "send",
        "edit",
        "rate",
        "discount",
        "note",
        "no-bid",
    )
    if action.lower() not in allowed:
        raise Stop(USAGE, f"{action} is no action. Known: {', '.join(allowed)}.")
    desk = _desk(config)
    _view(desk, ref)
    words = " ".join([action.upper(), *(argument or [])])
    _local_mail(desk, by, words, ref, at, as_json)


@app.command()
def deadline(
    case: Annotated[str, typer.Argument(help="A reference such as IW-2026-0001.", metavar="CASE")],
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say how the due times of a case were computed, step by step.

    Example: inwriting deadline IW-2026-0001
    """
    from inwriting.store.cases import load_case

    desk = _desk(config)
    _view(desk, case)
    with desk.store.read() as connection:
        state = load_case(connection, case.upper())
    found: list[dict[str, Any]] = [
        {
            "kind": d.kind,
            "status": d.status,
            "started_at": d.started_at.isoformat(),
            "act_at": d.act_at.isoformat(),
            "due_at": d.due_at.isoformat(),
            "steps": list(d.steps),
            "versions": d.versions,
            "cause": d.cause,
        }
        for d in state.deadlines.values()
    ]
    if as_json:
        _print_json(found)
        return
    for item in found:
        print(f"{item['kind']}: {item['status']}, due {item['due_at']}")
        for step in item["steps"]:
            print(f"  {step}")
        print(f"  Computed with {item['versions']}.")
        if item["cause"]:
            print(f"  Cause: {item['cause']}")


# ---------------------------------------------------------------- quarantine


@quarantine_app.command("list")
def quarantine_list(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """List the mails in quarantine, oldest first.

    Example: inwriting quarantine list --json
    """
    from inwriting.store.inbox import quarantined

    with _desk(config).store.read() as connection:
        rows = [_quarantined(row) for row in quarantined(connection)]
    if as_json:
        _print_json(rows)
        return
    for row in rows:
        print(f"{row['id']:>5}  {row['reason']:<16} {row['from']:<30} {row['arrived_at']}  {row['subject'][:50]}")
    if not rows:
        print("Nothing is in quarantine.")


@quarantine_app.command("show")
def quarantine_show(
    number: Annotated[int, typer.Argument(help="The number that `quarantine list` prints.", metavar="ID")],
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show a mail in quarantine, with the reason it is there.

    Example: inwriting quarantine show 3
    """
    from inwriting.store.cases import unpack
    from inwriting.store.inbox import quarantined_mail

    with _desk(config).store.read() as connection:
        row = quarantined_mail(connection, number)
    if row is None:
        raise Stop(DATA, f"No mail {number} is in quarantine. See: inwriting quarantine list")
    raw = unpack(row.raw).decode("utf-8", "replace")
    if as_json:
        _print_json(_quarantined(row) | {"raw": raw})
    else:
        print(f"{row.reason}: {row.detail}\n\n{raw}")


@quarantine_app.command("release")
def quarantine_release(
    number: Annotated[int, typer.Argument(help="The number that `quarantine list` prints.", metavar="ID")],
    by: AsOption,
    at: AtOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Let a mail out of quarantine: it joins the case it names, or opens one.

    Example: inwriting quarantine release 3 --as lead@desk.example
    """
    _from_quarantine("RELEASE", number, by, at, config, as_json)


@quarantine_app.command("discard")
def quarantine_discard(
    number: Annotated[int, typer.Argument(help="The number that `quarantine list` prints.", metavar="ID")],
    by: AsOption,
    at: AtOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Put a mail in quarantine aside: it stays filed and is not answered.

    Example: inwriting quarantine discard 3 --as lead@desk.example
    """
    _from_quarantine("DISCARD", number, by, at, config, as_json)


# ---------------------------------------------------------------- the record


@app.command()
def verify(
    case: Annotated[str | None, typer.Argument(help="One case; else all.", metavar="[CASE]")] = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> int:
    """Check the ledger's chain of one case or of all. Exit 65 where it does not hold.

    Example: inwriting verify IW-2026-0001
    """
    from inwriting.store.rebuild import verify as verify_ledger

    desk = _desk(config)
    if case is not None:
        _view(desk, case)
    with desk.store.read() as connection:
        found, heads = verify_ledger(connection, case.upper() if case else None)
    if as_json:
        _print_json(
            {
                "ok": not found,
                "cases": {ref: {"entries": count, "head": head} for ref, (count, head) in heads.items()},
                "flaws": [{"case": f.case, "seq": f.seq, "what": f.what} for f in found],
            }
        )
    else:
        for flaw in found:
            print(f"{flaw.case} entry {flaw.seq}: {flaw.what}")
        total = sum(count for count, _ in heads.values())
        print(f"{len(heads)} ledgers, {total} entries: {'broken' if found else 'whole'}.")
    return DATA if found else 0


@app.command()
def rebuild(
    source: Annotated[
        str, typer.Option("--from", help="The mailbox: maildir:PATH or imaps://user@host/INBOX.", metavar="MAILBOX")
    ],
    to: Annotated[
        str, typer.Option("--to", help="An empty store: sqlite:///new.db or postgresql+psycopg://…", metavar="STORE")
    ],
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> int:
    """Rebuild the ledger from a mailbox alone into an empty store, hash for hash. Exit 65 where it does not hold.

    Example: inwriting rebuild --from maildir:mail --to sqlite:///rebuilt.db
    """
    from inwriting.setup import rebuild_store

    result = rebuild_store(_config(config), source, to)
    if as_json:
        _print_json(
            {
                "ok": not result.flaws,
                "cases": result.cases,
                "entries": result.entries,
                "mails": result.mails,
                "letters": result.letters,
                "heads": result.heads,
                "flaws": [{"case": f.case, "seq": f.seq, "what": f.what} for f in result.flaws],
            }
        )
    else:
        for flaw in result.flaws:
            print(f"{flaw.case} entry {flaw.seq}: {flaw.what}")
        print(
            f"{result.cases} cases, {result.entries} entries, {result.mails} mails, {result.letters} letters: "
            f"{'not rebuilt, see above' if result.flaws else 'rebuilt'}."
        )
    return DATA if result.flaws else 0


@playbook_app.command("check")
def playbook_check(
    folder: Annotated[
        str | None, typer.Argument(help="A playbook's folder or name; else the configured one.", metavar="[PLAYBOOK]")
    ] = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> int:
    """Validate a playbook and the letter templates, with file and line. Exit 78 where something is wrong.

    Example: inwriting playbook check ./our-playbook
    """
    from inwriting.setup import check_playbook_and_templates

    problems = check_playbook_and_templates(folder, None if folder else _config(config))
    if as_json:
        _print_json([{"file": p.file, "line": p.line, "message": p.message} for p in problems])
    else:
        for problem in problems:
            print(f"{problem.file}:{problem.line}: {problem.message}")
        if not problems:
            print("The playbook and the templates hold.")
    return CONFIGURATION if problems else 0


@playbook_app.command("show")
def playbook_show(
    folder: Annotated[
        str | None, typer.Argument(help="A playbook's folder or name; else the configured one.", metavar="[PLAYBOOK]")
    ] = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show what a playbook holds.

    Example: inwriting playbook show crm-erp-integration --json
    """
    from inwriting.playbook.loader import load_playbook
    from inwriting.setup import configured_playbook

    playbook = load_playbook(folder) if folder else configured_playbook(_config(config))
    if as_json:
        print(playbook.model_dump_json(indent=2))
        return
    print(f"{playbook.about.title} ({playbook.about.key}), digest {playbook.digest}")
    for name in ("facts", "questions", "signals", "traps", "systems", "answers"):
        print(f"  {len(getattr(playbook, name)):>4} {name}")
    for question in playbook.questions:
        print(f"  {question.key}: {question.text}")


@db_app.command("upgrade")
def db_upgrade(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """Create the store or bring its schema to this version; makes the key of reply tokens where there is none.

    Example: inwriting db upgrade --config desk/inwriting.toml
    """
    from inwriting.setup import upgrade_store

    version = upgrade_store(_config(config))
    _print_json({"version": version}) if as_json else print(f"The store is at version {version}.")


@db_app.command("current")
def db_current(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """Print the schema version of the store and the one this program needs.

    Example: inwriting db current
    """
    from inwriting.setup import open_store
    from inwriting.store.database import LATEST

    version = open_store(_config(config)).version()
    if as_json:
        _print_json({"version": version, "needed": LATEST})
    else:
        print(f"The store is at version {version or 'none'}; this program needs {LATEST}.")


@db_app.command("backup")
def db_backup(
    file: Annotated[Path, typer.Argument(help="Where the backup goes (.tar.gz).", metavar="FILE")],
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Back up the store and the key of reply tokens into one file, while the desk runs.

    Example: inwriting db backup /var/backups/inwriting.tar.gz
    """
    from inwriting.setup import backup_store

    backup_store(_config(config), file)
    _print_json({"file": str(file), "bytes": file.stat().st_size}) if as_json else print(f"Wrote {file}.")


# ---------------------------------------------------------------- helpers


def _config(path: Path | None) -> Config:
    from inwriting.config import load

    return load(path)


def _desk(path: Path | None) -> Desk:
    from inwriting.setup import open_desk

    return open_desk(_config(path))


def _time(text: str | None) -> datetime:
    if text is None:
        return datetime.now(UTC)
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise Stop(USAGE, f"{text!r} is no time. Write for example 2026-11-23T09:12:00+00:00.") from None
    if at.tzinfo is None:
        raise Stop(USAGE, f"{text!r} has no offset. Write for example {text}+00:00.")
    return at.astimezone(UTC)


def _read(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise Stop(NO_INPUT, f"{name} cannot be read: {error.strerror}.") from error


def _view(desk: Desk, ref: str) -> dict[str, Any]:
    from inwriting.store.overview import view_case

    with desk.store.read() as connection:
        found = view_case(connection, ref.upper())
    if found is None:
        raise Stop(DATA, f"There is no case {ref}. See: inwriting cases")
    return found


def _explained(file: str, considered: Considered) -> dict[str, Any]:
    from dataclasses import asdict

    return {
        "file": file,
        "verdict": considered.verdict,
        "case": considered.case,
        "reason": considered.reason,
        "detail": considered.detail,
        "sender": considered.sender,
        "candidate": considered.candidate,
        "joins_as": considered.joins_as or None,
        "would_read": asdict(considered.reading) if considered.reading is not None else None,
        "would_ask": [{"number": number, "key": key, "text": text} for number, key, text in considered.asks],
        "not_read": [{"file": file.name, "why": file.why} for file in considered.unread],
    }


def _quarantined(row: Any) -> dict[str, Any]:
    return {
        "id": row.id,
        "reason": row.reason,
        "detail": row.detail,
        "from": row.author,
        "subject": row.subject,
        "message_id": row.message_id,
        "arrived_at": row.arrived_at.isoformat(),
    }


def _from_quarantine(word: str, number: int, by: str, at: str | None, config: Path | None, as_json: bool) -> None:
    from inwriting.store.inbox import quarantined_mail

    desk = _desk(config)
    with desk.store.read() as connection:
        if quarantined_mail(connection, number) is None:
            raise Stop(DATA, f"No mail {number} is in quarantine. See: inwriting quarantine list")
    _local_mail(desk, by, f"{word} {number}", None, at, as_json)


def _local_mail(desk: Desk, by: str, words: str, ref: str | None, at: str | None, as_json: bool) -> None:
    """What is done at the command line is first a mail from a staff member, filed and recorded like any other."""
    from inwriting.setup import staff_mail

    if by.lower() not in desk.office.staff:
        raise Stop(USAGE, f"{by} is not in the office's staff: {', '.join(desk.office.staff)}.")
    when = _time(at)
    outcome = desk.receive(staff_mail(desk, by.lower(), words, ref, when), when, file_it=True, local=True)
    if as_json:
        _print_json({"verdict": outcome.verdict, "case": outcome.case, "entries": outcome.entries})
    else:
        print(f"Done: {words}{' for ' + ref if ref else ''} ({outcome.entries} entries).")


def _print_json(data: Any) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=2, default=_as_json))


def _as_json(value: Any) -> Any:
    """What JSON has no form for: sets as sorted lists, days and times as ISO 8601 writes them."""
    return sorted(value) if isinstance(value, frozenset) else value.isoformat()


def _print_line(data: Any) -> None:
    print(json.dumps(data, ensure_ascii=False), flush=True)
