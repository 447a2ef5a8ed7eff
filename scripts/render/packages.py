"""What a package is, until when it was searched, what its columns mean, how to download it."""

import os
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml
from markupsafe import escape

from scripts.export.published import PublishedTable
from scripts.paths import DATABASE
from scripts.periods import period
from scripts.render.check_sentences import field_rules, table_rules
from scripts.render.pages import Page
from scripts.render.ready_html import fill, plain
from scripts.render.tables import Download, download
from scripts.words import day_words, group_thousands, kilobytes
from scripts.words.languages import say

WHOLE = {
    "zip": "sanctions-and-releases.zip",
    "flat": "releases/computed/releases_flat.csv",
    "twin": "releases/computed/releases_flat_excel.csv",
    "database": DATABASE,
    "descriptor": "datapackage.json",
}
"""Files that hold everything, or are enough alone."""

SNIPPETS = Path(__file__).with_name("snippets.yaml")
Package = Mapping[str, Any]
"""A published descriptor."""


def package_html(page: Page, name: str) -> str:
    """`{{ package("releases") }}` says what a package is, and until when it was searched."""
    package = page.data.packages[name]
    return fill("package.html", package=package, overdue=is_overdue(package))


def is_overdue(package: Package) -> bool:
    """Whether the next search was promised for a day before that of the commit that is built: the
    page of a commit is the same on every day."""
    built, promised = os.environ.get("SOURCE_DATE_EPOCH", ""), package.get("nextSearch")
    if not built or not promised:
        return False
    return datetime.fromtimestamp(int(built), UTC).date() > period(promised).last


def coverage_html(page: Page) -> str:
    """`{{ coverage() }}` says until when each table of each package was searched."""
    return fill("coverage.html", page=page, packages=page.data.packages.values())


def codebook_html(page: Page) -> str:
    """`{{ codebook() }}` describes every table and column of all packages."""
    return fill(
        "codebook.html",
        page=page,
        packages=page.data.packages.values(),
        field_rules=field_rules,
        table_rules=table_rules,
    )


def downloads_html(page: Page, name: str = "") -> str:
    """`{{ downloads("releases") }}` lists the files of a package; without a name, of all."""
    packages = [page.data.packages[name]] if name else [*page.data.packages.values()]
    files = {package["name"]: package_files(page, package) for package in packages}
    listed = fill("downloads.html", page=page, packages=packages, files=files, all=not name)
    return listed if name else formats_html(page) + listed


def formats_html(page: Page) -> str:
    """Each format: for whom it is, what to mind, how large it is."""
    tables = [table["path"] for table in page.data.umbrella["resources"]]
    files = {kind: [name] for kind, name in WHOLE.items()} | {
        "csv": tables,
        "parquet": [name.replace(".csv", ".parquet") for name in tables],
        "xlsx": [f"{name}/{name}.xlsx" for name in page.data.packages],
    }
    sizes = {kind: kilobytes(sum(map(page.data.size, names))) for kind, names in files.items()}
    return fill("formats.html", page=page, whole=WHOLE, sizes=sizes)


def package_files(page: Page, package: Package) -> list[Download]:
    """The ZIP first, then the Excel file, every table, and the descriptor."""
    name = package["name"]
    place, sheets = f"data/{name}", "All tables as sheets, with codebook and cautions"
    tables = [page.data.tables[resource["name"]] for resource in package["resources"]]
    return [
        download(page, f"{place}/{name}.zip", what="Everything, with codebook and citation"),
        download(page, f"{place}/{name}.xlsx", what=sheets),
        *(file for table in tables for file in table_files(page, table)),
        download(page, f"{place}/datapackage.json", what="Description of all tables and columns"),
    ]


def table_files(page: Page, table: PublishedTable) -> Iterator[Download]:
    """The CSV, and beside it the same as JSON where there is one."""
    title = table.schema.title + (" (computed)" if table.schema.derived else "")
    path, rows = table.resource["path"], group_thousands(len(table.rows))
    yield download(page, table.address, path, title, rows)
    json = path.replace(".csv", ".json")
    if (page.data.folder / table.dataset / json).is_file():
        yield download(page, f"data/{table.dataset}/{json}", json, title)


def changed_words(page: Page) -> str:
    """`{{ changed() }}`: the day on which any package was last changed."""
    return day_words(page.data.umbrella["updated"])


def looked_up_words(page: Page) -> str:
    """`{{ looked_up() }}`: when the sources of all packages were last searched."""
    return day_words(page.data.umbrella["lookedUp"])


def next_search_words(page: Page) -> str:
    """`{{ next_search() }}`: by when they will be searched again, and whether that is overdue."""
    package = page.data.umbrella
    if not (promised := package.get("nextSearch")):
        return "No next search is promised"
    overdue = "; this is overdue" if is_overdue(package) else ""
    return f"The next search is due by {day_words(promised)}{overdue}"


def licence_words(page: Page) -> str:
    """`{{ licence() }}`: the licence of the data; several where packages differ."""
    found = [package["licenses"][0] for package in page.data.packages.values()]
    return plain(" or ".join(dict.fromkeys(f"{one['title']} ({one['name']})" for one in found)))


def citation_html(page: Page) -> str:
    """`{{ citation() }}`: all data, short, in full and for BibTeX, with the version."""
    short = citation(page)
    return fill("citation.html", package=page.data.umbrella, site=page.site, short=short)


def snippets_html(page: Page) -> str:
    """`{{ snippets() }}`: one question, asked of the files in several languages."""
    return fill("snippets.html", **yaml.safe_load(SNIPPETS.read_text(encoding="utf-8")))


def cite_words(page: Page) -> str:
    """`{{ cite() }}`: how to name the site with its version, to copy."""
    return escape(citation(page))


def citation(page: Page) -> str:
    package = max(page.data.packages.values(), key=lambda one: one["updated"])
    parts = (
        f"{say(page.site.name)}." if page.site.name else "",
        say("Version {}, {}.").format(package["version"], day_words(package["updated"])),
        f"{package['licenses'][0]['name']}.",
        page.site.address,
    )
    return " ".join(part for part in parts if part)
