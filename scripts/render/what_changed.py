"""What was corrected and added, from the changelogs that the packages hold."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from zipfile import ZipFile

from scripts.load.changelogs import UNRELEASED
from scripts.load.folders import CHANGELOG
from scripts.render.pages import Page
from scripts.render.ready_html import fill


@dataclass(frozen=True, slots=True)
class Change:
    """`version` is empty while the change is in none."""

    version: str
    date: str
    package: str
    text: str


def changes_html(page: Page) -> str:
    """`{{ changes() }}` lists all changes by day, newest first, and on each day by package."""
    found = [change for name in page.data.packages for change in changes_of(page, name)]
    found.sort(key=lambda change: change.date, reverse=True)
    days = groupby(found, key=lambda change: (change.date, change.version))
    return fill("changes.html", page=page, days={day: [*group] for day, group in days})


def changes_of(page: Page, name: str) -> Iterator[Change]:
    with ZipFile(page.data.folder / name / f"{name}.zip") as archive:
        text = archive.read(CHANGELOG).decode("utf-8")
    version = ""
    for line in text.splitlines():
        if line.startswith("## "):
            version = line.removeprefix("## ").replace(UNRELEASED, "")
        elif line.startswith("- "):
            date, _, words = line.removeprefix("- ").partition(": ")
            yield Change(version, date, name, words)
