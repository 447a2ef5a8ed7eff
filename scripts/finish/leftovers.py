"""Files that the engines write and no page of ours uses."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

# The theme's own scripts, styles and pictures.
THEME = ("assets/javascripts", "assets/stylesheets", "assets/images")
NAMED = re.compile(rf"(?:{'|'.join(THEME)})/[^\"'?#\s]+")
# Indexes for searches of their own.
INDEXES = ("search/*", "search.json")


def remove_leftovers(folder: Path, pages: Collection[str]) -> None:
    for path in leftovers(folder, pages):
        path.unlink()
    # Deepest first, so that a folder of empty folders goes too.
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def leftovers(folder: Path, pages: Collection[str]) -> Iterator[Path]:
    yield from sorted(folder.rglob("*.map"))
    for index in INDEXES:
        yield from sorted(folder.glob(index))
    used = {name for html in pages for name in NAMED.findall(html)}
    for theme in THEME:
        for path in sorted((folder / theme).rglob("*")):
            is_used = path.relative_to(folder).as_posix() in used
            if path.is_file() and path.suffix != ".map" and not is_used:
                yield path
    sitemap = folder / "sitemap.xml"
    # A map of the site needs full addresses, and there are none until the site has its own.
    if sitemap.is_file() and "<loc>http" not in sitemap.read_text(encoding="utf-8"):
        yield sitemap
        if (packed := folder / "sitemap.xml.gz").is_file():
            yield packed
