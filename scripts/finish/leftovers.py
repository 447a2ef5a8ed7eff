"""Files that the engines write and no page of ours uses."""

import re
from collections.abc import Collection
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


def leftovers(folder: Path, pages: Collection[str]) -> set[Path]:
    used = {name for html in pages for name in NAMED.findall(html)}
    files = (path for theme in THEME for path in (folder / theme).rglob("*") if path.is_file())
    found = {path for path in files if path.relative_to(folder).as_posix() not in used}
    found |= {*folder.rglob("*.map"), *(path for one in INDEXES for path in folder.glob(one))}
    sitemap = folder / "sitemap.xml"
    # A map of the site needs full addresses, and there are none until the site has its own.
    if sitemap.is_file() and "<loc>http" not in sitemap.read_text(encoding="utf-8"):
        found |= {*folder.glob("sitemap.xml*")}
    return found
