"""From validated datasets to everything that the site shows."""

from collections.abc import Mapping, Sequence
from typing import Any

from scripts.charts import draw_charts
from scripts.claims.database import write_database
from scripts.claims.results import judge
from scripts.claims.reviews import require_reviewed
from scripts.derive import derive
from scripts.derive.required_rows import require_named
from scripts.export import export
from scripts.export.published import Published
from scripts.load.frames import read_tables
from scripts.model import Dataset, Table
from scripts.paths import DATABASE, DOCS, PUBLISHED, RECORDS, VERSIONS
from scripts.render.feed import write_feed
from scripts.render.pages import Site
from scripts.render.record_pages import write_records
from scripts.versions.edition import edition
from scripts.versions.kept import read_versions
from scripts.versions.next_version import version_of
from scripts.versions.served import serve_versions


def build(datasets: Sequence[Dataset]) -> None:
    """Derive, export, draw, write a page stub per record, the feed, and the versions.

    Datasets must be valid.

    InvalidData where a row that a computation names is gone, where the query of a claim can't be
    run, and where its result is not the one that people have judged.
    """
    authored = authored_tables(datasets)
    derived = computed_tables(authored)
    require_reviewed(authored["claim_reviews"], derived["claim_results"])
    export(datasets, derived, PUBLISHED, published_version)
    write_database({**authored, **derived}, PUBLISHED / DATABASE)
    published = Published.read(PUBLISHED)
    draw_charts(published)
    write_records(published, RECORDS)
    write_feed(published, Site.read(), DOCS)
    serve_versions(VERSIONS, PUBLISHED)


def published_version(packages: Sequence[Mapping[str, Any]]) -> str:
    """Of the packages whose tables have just been written."""
    now = edition(packages, lambda path: (PUBLISHED / path).read_bytes())
    return version_of(now, read_versions(VERSIONS))


def computed_tables(authored: Mapping[str, Table]) -> dict[str, Table]:
    """The derived tables, and the results of claims."""
    require_named(authored)
    derived = derive(authored)
    return {**derived, **judge({**authored, **derived})}


def authored_tables(datasets: Sequence[Dataset]) -> dict[str, Table]:
    return {name: table for dataset in datasets for name, table in read_tables(dataset).items()}
