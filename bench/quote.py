"""What a quote's rendering (letter, PDF, JSON) takes beside a bare typst compile of the same page, in one run.

    python bench/quote.py [--quotes 40]

Real briefs go through a desk until each has its quote. Half of the quotes are then rendered as the desk does it; of the
other half the page alone is compiled, by a typst compiler of its own that is as warm and has the same fonts, standards
and files ready in memory. Both take turns, and no quote is compiled twice by one compiler, so that neither gains from
what typst remembers of it. Prints medians and their ratio; exit code 1 above 2.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import typst

sys.path.insert(0, str(Path(__file__).parent))

from mailpath import CONFIG, START, briefs

import inwriting.desk
from inwriting.config import load
from inwriting.letters import document, quote_files
from inwriting.letters.render import Rendered, render, templates_folder
from inwriting.setup import open_desk, open_folders, open_outbound, upgrade_store

MOST = 2.0
WARM = 4  # quotes each side renders before it is measured


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--quotes", type=int, default=40, help="how many (half for each side)")
    count = parser.parse_args().quotes
    with tempfile.TemporaryDirectory(prefix="iw-bench-") as folder:
        quotes = written(Path(folder), count)
    templates = templates_folder()
    pages = [page(quote, templates) for quote in quotes[1::2]]
    bare = typst.Compiler(font_paths=[templates / "fonts"], ignore_system_fonts=True)
    rendering, compiling = [], []
    for quote, files in zip(quotes[::2], pages, strict=False):
        spent, rendered = timed(lambda quote=quote: render(*quote[0], **quote[1]))
        assert rendered.unmade is None
        rendering.append(spent)
        compiling.append(
            timed(lambda files=files: bare.compile(files, format="pdf", pdf_standards=list(document.STANDARDS)))[0]
        )
    whole, floor = (statistics.median(times[WARM:]) * 1000 for times in (rendering, compiling))
    sizes = ", ".join(f"{a.filename.rpartition('.')[2]} {len(a.content) / 1000:.0f} kB" for a in rendered.attachments)
    print(f"the first quote of a process     {rendering[0] * 1000:7.1f} ms")
    print(f"a quote: letter, PDF and JSON    {whole:7.1f} ms   ({sizes}, text {len(rendered.text) / 1000:.0f} kB)")
    print(f"bare typst, the same page        {floor:7.1f} ms")
    print(f"ratio                            {whole / floor:7.2f}      (at most {MOST:.0f})")
    return int(whole / floor > MOST)


def written(folder: Path, count: int) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
    """The arguments of each rendering of a quote that a desk does for as many briefs."""
    (folder / "inwriting.toml").write_text(CONFIG)
    config = load(folder / "inwriting.toml", {})
    upgrade_store(config)
    desk = open_desk(config)
    taken: list[tuple[tuple[Any, ...], dict[str, Any]]] = []

    def taking(*args: Any, **options: Any) -> Rendered:
        if args[0].kind.startswith("quote"):
            taken.append((args, options))
            return Rendered("not now", "not now")
        return render(*args, **options)

    inwriting.desk.render = taking
    try:
        for raw in briefs(count):
            desk.receive(raw, START)
        desk.tick(START + timedelta(days=1), open_folders(config), open_outbound(config))
    finally:
        inwriting.desk.render = render
        desk.store.close()
    assert len(taken) == count, f"{len(taken)} quotes of {count} briefs"
    return taken


def page(quote: tuple[tuple[Any, ...], dict[str, Any]], templates: Path) -> bytes:
    """The files of a quote's page, as typst gets them."""
    taken: dict[str, Any] = {}

    def taking(template: str, data: Any, at: Any, **_: Any) -> bytes:
        taken.update(document.virtual_files(template, data, templates))
        return b""

    typeset, quote_files.typeset = quote_files.typeset, taking
    try:
        render(*quote[0], **quote[1])
    finally:
        quote_files.typeset = typeset
    return cast("bytes", taken)


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.perf_counter()
    made = work()
    return time.perf_counter() - began, made


if __name__ == "__main__":
    sys.exit(main())
