"""An office as decisions know it, read from the configuration that the tests' desks have."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desks import ADDRESS, CONFIG, STAFF
from inwriting.case.model import Office
from inwriting.config import load


def _load() -> Office:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "inwriting.toml"
        file.write_text(CONFIG.format(address=ADDRESS, staff=STAFF, store="sqlite:///x.db"))
        return load(file, {}).office_value()


OFFICE = _load()
