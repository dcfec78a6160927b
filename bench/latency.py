"""How soon a buyer has the desk's first letter: a brief over SMTP, the scope-response read back over IMAP.

    python bench/latency.py [--briefs 100] [--servers dovecot-postfix|embedded]

Brief: SMTP to Postfix, delivered to the desk's mailbox on Dovecot, noticed by IDLE, answered, filed, sent over SMTP.
Floor: the same mail, through the same servers to a mailbox that is looked at all the time: what mail takes one way.
Prints median and 95th percentile of both in milliseconds, and the ratio of two floors (there and back) to a brief.
Dovecot tells those who wait in IDLE of new mail half a second after it came, whatever waits there.
"""

from __future__ import annotations

import argparse
import logging
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import structlog
from imap_tools import MailBoxUnencrypted

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from inwriting.demo import buyer
from journeys.test_real_servers import Office
from servers import PASSWORD, Servers, User, new_user, running

PATIENCE = 30.0


def awaited(user: User, before: int) -> int:
    """Waits until a mailbox holds more mails than `before`; gives how many."""
    with MailBoxUnencrypted("127.0.0.1", user.servers.imap_port).login(user.address, PASSWORD) as box:
        ends = time.monotonic() + PATIENCE
        while (count := box.folder.status("INBOX")["MESSAGES"]) <= before:
            if time.monotonic() > ends:
                raise TimeoutError(f"no mail for {user.address} in {PATIENCE:.0f} s")
            box.idle.wait(timeout=0.05)
        return count


def one_way(servers: Servers, count: int) -> list[float]:
    """Seconds from SMTP to readable over IMAP, without a desk."""
    writer, reader = new_user(servers, "ana", "buyer.example"), new_user(servers)
    taken, there = [], 0
    for _ in range(count):
        began = time.perf_counter()
        writer.send(buyer.brief(reader.address, _now()).as_bytes(), reader.address)
        there = awaited(reader, there)
        taken.append(time.perf_counter() - began)
    return taken


def there_and_back(servers: Servers, count: int) -> list[float]:
    """Seconds from the brief's SMTP to the scope-response readable in the buyer's mailbox."""
    taken = []
    with tempfile.TemporaryDirectory() as folder:
        office = Office(servers, Path(folder))
        office.start()
        try:
            there = 0
            for _ in range(count):
                brief = office.brief()
                began = time.perf_counter()
                office.send(brief)
                there = awaited(office.buyer, there)
                taken.append(time.perf_counter() - began)
        finally:
            office.stop()
    return taken


def _now() -> datetime:
    return datetime.now(UTC)


def told(name: str, taken: list[float]) -> str:
    ordered = sorted(taken)
    p95 = ordered[max(0, round(len(ordered) * 0.95) - 1)]
    return f"{name:<22} median {statistics.median(ordered) * 1000:6.0f} ms   p95 {p95 * 1000:6.0f} ms"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--briefs", type=int, default=100)
    parser.add_argument("--servers", choices=("dovecot-postfix", "embedded"), default="dovecot-postfix")
    arguments = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    with running(arguments.servers) as servers:
        print(f"{arguments.briefs} briefs over {servers.name}")
        floor, path = one_way(servers, arguments.briefs), there_and_back(servers, arguments.briefs)
    print(told("floor: mail, one way", floor))
    print(told("brief to first letter", path))
    print(f"ratio {2 * statistics.median(floor) / statistics.median(path):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
