"""From validated datasets to all that pages show."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from scripts.charts import draw_charts
from scripts.claims.database import fill_database, write_database
from scripts.claims.findings import finding_results
from scripts.claims.queries import all_views
from scripts.claims.results import judge
from scripts.claims.reviews import require_reviewed, turned_results
from scripts.claims.runner import open_database
from scripts.derive import derive
from scripts.derive.required_rows import require_named
from scripts.export.archive import write_whole
from scripts.export.package_files import export
from scripts.export.published import Published
from scripts.export.questions import answered_questions
from scripts.finish.replacing import replace_folder, require_room
from scripts.finish.site_pages import translate_pages
from scripts.load.frames import authored_tables
from scripts.model import Table
from scripts.paths import DATABASE, PUBLISHED, RECORDS, VERSIONS, WORK
from scripts.problems import InvalidData, Problem
from scripts.render.feed import write_feed
from scripts.render.linked_data import write_linked_data
from scripts.render.pages import Site
from scripts.render.record_pages import write_records
from scripts.render.what_changed import write_changes_feed
from scripts.validate import Library
from scripts.versions.edition import edition
from scripts.versions.kept import newest_edition, read_versions
from scripts.versions.releasing import version_of
from scripts.versions.served import serve_versions
from scripts.versions.unreleased import edits_since


def build(library: Library, work: Path = WORK) -> None:
    """Derive, export, draw, write a page stub per record, the feed, and the versions.

    All datasets must be valid. What is made lies in a folder for work, and takes the place of what
    was there when it is whole. InvalidData where a row that a computation names is gone, where the
    query of a claim or a finding can't be run, and where its result is not the one that people
    have judged, and where a text of a page has no translation. OSError where there is no room to
    work in.
    """
    require_room(work)
    translate_pages(work)
    authored = authored_tables(library.datasets, library.tables)
    derived = computed_tables(authored)
    tables = {**authored, **derived}
    require_reviewed(tables)
    data, records = work / PUBLISHED.name, work / RECORDS.name
    number = partial(published_version, folder=data)
    database = fill_database(tables)
    export(library.datasets, derived, data, number, answered_questions(tables, database))
    write_database(database, data / DATABASE)
    write_whole(library.datasets, data)
    published = Published.read(data)
    site = Site.read()
    draw_charts(published, site.address)
    write_records(published, records)
    write_feed(published, site, read_versions(VERSIONS))
    write_changes_feed(published, site)
    write_linked_data(published, site)
    serve_versions(VERSIONS, data)
    replace_folder(PUBLISHED, data)
    replace_folder(RECORDS, records)


def published_version(packages: Sequence[Mapping[str, Any]], folder: Path) -> str:
    """Of the packages whose tables have just been written."""
    now = edition(packages, lambda path: (folder / path).read_bytes())
    return version_of(now, read_versions(VERSIONS))


def all_tables(library: Library) -> dict[str, Table]:
    authored = authored_tables(library.datasets, library.tables)
    return {**authored, **computed_tables(authored)}


def results_to_judge(library: Library) -> tuple[list[Problem], list[InvalidData]]:
    """The results of claims, and the findings, that are not those that people have judged; and
    what keeps them from being computed."""
    edits = edits_since(newest_edition(read_versions(VERSIONS)), library.datasets)
    try:
        return turned_results(all_tables(library), edits), []
    except InvalidData as invalid:
        return [], [invalid]


def computed_tables(authored: Mapping[str, Table]) -> dict[str, Table]:
    """The derived tables, the results of claims, and the findings."""
    require_named(authored)
    derived = derive(authored)
    known = {**authored, **derived}
    database = open_database(known, all_views())
    results = {**judge(known, database), "finding_results": finding_results(known, database)}
    return {**derived, **results}
