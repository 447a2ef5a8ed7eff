"""SQLite for the browser, beside the page that runs queries: what that page loads, and how much."""

import gzip
from collections.abc import Sequence
from pathlib import Path

from lxml.html import HtmlElement

from scripts.finish.built_page import BuiltPage
from scripts.finish.libraries import SQLITE, Library


def runs_sql(document: HtmlElement) -> bool:
    return any("data-explore" in form.attrib for form in document.iter("form"))


def serve_library(folder: Path, built: Sequence[BuiltPage], library: Library = SQLITE) -> None:
    """Put the library into the site, if a page needs it, and say on the page how much it loads."""
    pages = [page for page in built if runs_sql(page.document)]
    if pages:
        library.serve(folder, [page.path for page in pages])
    for page in pages:
        for span in page.document.xpath("//span[@data-size-of]"):
            span.text = sizes([folder / name for name in span.get("data-size-of").split()])


def sizes(paths: Sequence[Path]) -> str:
    """The sum, and what it is where the host compresses."""
    contents = [path.read_bytes() for path in paths]
    whole, packed = (
        sum(map(len, found)) / 1_000_000
        for found in (contents, [gzip.compress(content, 6, mtime=0) for content in contents])
    )
    return f"{whole:.1f} MB ({packed:.1f} MB where the host compresses)"
