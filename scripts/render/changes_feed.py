"""The feed of what changed in the data: an entry for each day and dataset."""

from itertools import groupby
from operator import attrgetter

from lxml import etree

from scripts.addresses import identity
from scripts.export.published import Published
from scripts.render.atom import E, midnight, write_atom
from scripts.render.pages import Page, Site
from scripts.render.what_changed import Noted, changes_of

ADDRESS = "data/changes.xml"


def write_changes_feed(data: Published, site: Site) -> None:
    page = Page(data, ADDRESS, site)
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
