"""What was corrected and added: from the changelogs that the packages hold, and by version."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from zipfile import ZipFile

from lxml import etree

from scripts.addresses import identity
from scripts.export.published import Published
from scripts.load.changelogs import UNRELEASED
from scripts.load.folders import CHANGELOG
from scripts.render.atom import E, midnight, write_atom
from scripts.render.pages import Page, Site
from scripts.render.ready_html import fill
from scripts.versions.change import CHANGES, read_changes
from scripts.versions.difference_report import Comparison, tally
from scripts.versions.kept import Version, read_versions
from scripts.versions.semver import FIRST, Number, number


@dataclass(frozen=True, slots=True)
class Noted:
    """A line of a changelog; `version` is empty while the change is in none."""

    version: str
    date: str
    package: str
    text: str


def changes_html(page: Page) -> str:
    """`{{ changes() }}` lists all changes by day, newest first, and on each day by package."""
    found = [change for name in page.data.packages for change in changes_of(page.data, name)]
    found.sort(key=recency, reverse=True)
    days = groupby(found, key=lambda change: (change.date, change.version))
    return fill("changes.html", page=page, days={day: [*group] for day, group in days})


def recency(change: Noted) -> tuple[str, bool, Number]:
    """Of one day, what is in no version yet comes after what is."""
    return change.date, not change.version, number(change.version) or FIRST


def changes_of(data: Published, name: str) -> Iterator[Noted]:
    with ZipFile(data.folder / name / f"{name}.zip") as archive:
        text = archive.read(CHANGELOG).decode("utf-8")
    version = ""
    for line in text.splitlines():
        if line.startswith("## "):
            version = line.removeprefix("## ").replace(UNRELEASED, "")
        elif line.startswith("- "):
            date, _, words = line.removeprefix("- ").partition(": ")
            yield Noted(version, date, name, words)


def write_changes_feed(data: Published, site: Site) -> None:
    """An entry for each day and dataset."""
    page = Page(data, "data/changes.xml", site)
    found = [change for name in data.packages for change in changes_of(data, name)]
    found.sort(key=attrgetter("date"), reverse=True)
    days = groupby(found, key=attrgetter("date", "package"))
    entries = [entry(page, *day, [*changes]) for day, changes in days]
    write_atom(page, "changes.html", entries)


def entry(page: Page, day: str, package: str, changes: list[Noted]) -> etree._Element:
    return E.entry(
        E.id(identity(f"changes/{package}/{day}")),
        E.title(page.data.packages[package]["title"]),
        E.published(midnight(day)),
        E.updated(midnight(day)),
        E.link(rel="alternate", type="text/html", href=page.full("changes.html")),
        E.summary("\n".join(change.text for change in changes), type="text"),
    )


def versions_html(page: Page) -> str:
    """`{{ versions() }}` lists the versions that are served, newest first, with what is different
    from the one before in each table."""
    found = reversed(read_versions(page.data.folder))
    return fill("versions.html", page=page, versions=found, tallies=tallies, file=CHANGES)


def tallies(version: Version) -> Mapping[str, str]:
    """2 rows added, 1 cell changed: by table, those of the headline figures and claims first."""
    changes = read_changes(version.folder / CHANGES)
    groups = Comparison("", str(version.number), changes).groups
    return {table: tally(changed) for table, changed in groups}
