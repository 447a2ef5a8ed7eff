"""SQLite for the browser, beside the page that runs queries: what that page loads, and how much."""

import gzip
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from lxml.html import HtmlElement

from scripts.finish.built_page import BuiltPage
from scripts.paths import LIBRARIES, shown
from scripts.problems import InvalidData, Problem

LIBRARY = LIBRARIES / "sql.js"
FILES = ("dist/sql-wasm.js", "dist/sql-wasm.wasm", "LICENSE")
"""Its script, SQLite itself, and the licence that every copy must have beside it."""
SERVED = Path("assets/sqlite")


def runs_sql(document: HtmlElement) -> bool:
    return bool(document.xpath("//*[@data-explore]"))


def serve_library(folder: Path, built: Sequence[BuiltPage], library: Path = LIBRARY) -> None:
    """Put the library into the site, if a page needs it, and say on the page how much it loads.

    InvalidData where it is not installed.
    """
    pages = [page for page in built if runs_sql(page.document)]
    problems = [*not_installed(pages, library)]
    if problems:
        raise InvalidData("site", problems)
    for page in pages:
        (folder / SERVED).mkdir(parents=True, exist_ok=True)
        for name in FILES:
            shutil.copyfile(library / name, folder / SERVED / Path(name).name)
        for span in page.document.xpath("//span[@data-size-of]"):
            span.text = sizes([folder / name for name in span.get("data-size-of").split()])


def not_installed(pages: Sequence[BuiltPage], library: Path) -> Iterator[Problem]:
    for page in pages:
        for name in FILES:
            if not (library / name).is_file():
                yield Problem(
                    file=page.path,
                    message=f"needs {shown(library / name)}, which is not there. Run `make setup`.",
                )


def sizes(paths: Sequence[Path]) -> str:
    """The sum, and what it is where the host compresses."""
    contents = [path.read_bytes() for path in paths]
    whole, packed = (
        sum(map(len, found)) / 1_000_000
        for found in (contents, [gzip.compress(content, mtime=0) for content in contents])
    )
    return f"{whole:.1f} MB ({packed:.1f} MB where the host compresses)"
