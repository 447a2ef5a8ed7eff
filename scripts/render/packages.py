"""What a package is, until when it was searched, and how to download it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scripts.export.published import PublishedTable
from scripts.render import pages
from scripts.render.links import dataset_path
from scripts.render.numbers import day_words, grouped, kilobytes
from scripts.render.pages import Page
from scripts.render.relations import is_derived
from scripts.render.templates import fill


@dataclass(frozen=True, slots=True)
class Coverage:
    """The period in which the rows of a table lie, and what an empty end of it means."""

    table: str
    start: str
    end: str
    note: str


@dataclass(frozen=True, slots=True)
class PackageView:
    title: str
    href: str
    description: str
    scope: str
    version: str
    updated: str
    looked_up: str
    licence: str
    coverage: tuple[Coverage, ...]


@dataclass(frozen=True, slots=True)
class File:
    name: str
    href: str
    what: str
    format: str
    rows: str
    size: str


@dataclass(frozen=True, slots=True)
class Files:
    title: str
    href: str
    files: tuple[File, ...]


def package_html(page: Page, name: str) -> str:
    return fill("package.html", package=package_view(page, name))


def coverage_html(page: Page) -> str:
    """Until when each table of each package was searched."""
    views = tuple(package_view(page, name) for name in page.data.packages)
    return fill("coverage.html", packages=views)


def package_view(page: Page, name: str) -> PackageView:
    package = page.data.packages[name]
    return PackageView(
        package["title"],
        page.href(dataset_path(name)),
        package["description"],
        package["scope"],
        package["version"],
        day_words(package["updated"]),
        day_words(package["lookedUp"]),
        licence_words(package),
        tuple(coverage(resource) for resource in package["resources"] if "coverage" in resource),
    )


def coverage(resource: Mapping[str, Any]) -> Coverage:
    period = resource["coverage"]
    start, end = (day_words(period[day]) if day in period else "" for day in ("start", "end"))
    return Coverage(resource["title"], start, end, period["note"])


def downloads_html(page: Page, name: str = "") -> str:
    """The files of one package, or of all, each package under its name."""
    names = [name] if name else list(page.data.packages)
    packages = tuple(
        Files(page.data.packages[name]["title"], page.href(dataset_path(name)), files(page, name))
        for name in names
    )
    return fill("downloads.html", packages=packages, all=not name)


def files(page: Page, name: str) -> tuple[File, ...]:
    """The ZIP first, then every table, then the descriptor."""
    tables = [table for table in page.data.tables.values() if table.dataset == name]
    return (
        whole(page, name, f"{name}.zip", "Everything, with codebook and citation", "ZIP"),
        *(file for table in tables for file in table_files(page, table)),
        whole(page, name, "datapackage.json", "Description of all tables and columns", "JSON"),
    )


def table_files(page: Page, table: PublishedTable) -> tuple[File, ...]:
    """The CSV, and beside it the same as JSON where there is one."""
    title = table.schema.title + (" (computed)" if is_derived(table) else "")
    rows, size = grouped(len(table.rows)), kilobytes(table.resource["bytes"])
    csv = File(table.resource["path"], page.href(table.address), title, "CSV", rows, size)
    name = f"{table.name}.json"
    if not (pages.PUBLISHED / table.dataset / name).is_file():
        return (csv,)
    return csv, whole(page, table.dataset, name, title, "JSON")


def whole(page: Page, package: str, name: str, what: str, kind: str) -> File:
    size = (pages.PUBLISHED / package / name).stat().st_size
    return File(name, page.href(f"data/{package}/{name}"), what, kind, "", kilobytes(size))


def changed_words(page: Page, name: str = "") -> str:
    """The day on which one package, or any, was last changed."""
    return day_words(max(package["updated"] for package in chosen(page, name)))


def looked_up_words(page: Page, name: str = "") -> str:
    """When the sources of one package, or of any, were last searched."""
    return day_words(max(package["lookedUp"] for package in chosen(page, name)))


def licence_words(package: Mapping[str, Any]) -> str:
    licence = package["licenses"][0]
    return f"{licence['title']} ({licence['name']})"


def licences(page: Page) -> str:
    """The licence of the data; several where packages differ."""
    return " or ".join(dict.fromkeys(map(licence_words, chosen(page, ""))))


def chosen(page: Page, name: str) -> Sequence[Mapping[str, Any]]:
    return [page.data.packages[name]] if name else list(page.data.packages.values())
