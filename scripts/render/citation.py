"""The end of each record page: where the row is, how to correct it, how to cite it."""

from dataclasses import dataclass

from scripts.export.published import PublishedTable, Row
from scripts.render.links import called, dataset_path, home
from scripts.render.pages import Page


@dataclass(frozen=True, slots=True)
class Provenance:
    """`line` is that of the row in the CSV that contributors edit and readers download."""

    row_id: str
    line: int
    file: str
    href: str
    correct: str
    in_repository: bool


@dataclass(frozen=True, slots=True)
class Citation:
    title: str
    package: str
    version: str
    updated: str
    licence: str
    site: str
    address: str


@dataclass(frozen=True, slots=True)
class Crumb:
    """The page of the dataset that a record belongs to."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Imprint:
    crumb: Crumb
    provenance: Provenance
    citation: Citation


def imprint(page: Page, table: PublishedTable, row: Row) -> Imprint:
    package = page.data.packages[table.dataset]
    crumb = Crumb(package["title"], page.href(dataset_path(table.dataset)))
    return Imprint(crumb, provenance(page, table, row), citation(page, table, row))


def provenance(page: Page, table: PublishedTable, row: Row) -> Provenance:
    row_id = row[table.schema.key]
    line, file = table.line_of[row_id], table.resource["path"]
    repository = page.site.repository
    # As plain text, because a code host that draws the CSV as a table has no lines to point at.
    there = f"{repository}/blob/HEAD/datasets/{table.dataset}/data/{file}?plain=1#L{line}"
    correct = there if repository else page.href("correct.html")
    return Provenance(row_id, line, file, page.href(table.address), correct, bool(repository))


def citation(page: Page, table: PublishedTable, row: Row) -> Citation:
    package = page.data.packages[table.dataset]
    place = home(page.data, table.name, row)
    return Citation(
        title=called(page.data, table.name, row),
        package=package["title"],
        version=package["version"],
        updated=package["updated"],
        licence=package["licenses"][0]["name"],
        site=page.site.name,
        address=f"{page.site.address}/{place}" if page.site.address else "",
    )
