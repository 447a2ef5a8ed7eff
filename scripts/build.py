"""From validated datasets to everything that the site shows."""

from collections.abc import Sequence

from scripts.charts import draw_charts
from scripts.claims.reviews import require_reviewed
from scripts.derive import derive
from scripts.derive.required_rows import require_named
from scripts.export import export
from scripts.load.frames import read_tables
from scripts.model import Dataset, Table
from scripts.paths import DOCS, PUBLISHED, RECORDS
from scripts.render.feed import write_feed
from scripts.render.settings import site
from scripts.render.stubs import write_records


def build(datasets: Sequence[Dataset]) -> None:
    """Derive, export, draw, write a page stub per record and the feed. Datasets must be valid.

    InvalidData where a row that a computation names is gone, and where a claim's result is not the
    one that people have judged.
    """
    authored = authored_tables(datasets)
    require_named(authored)
    derived = derive(authored)
    require_reviewed(authored["claim_reviews"], derived["claim_results"])
    export(datasets, derived, PUBLISHED)
    draw_charts(PUBLISHED)
    write_records(PUBLISHED, RECORDS)
    write_feed(PUBLISHED, site(), DOCS)


def derived_tables(datasets: Sequence[Dataset]) -> dict[str, Table]:
    authored = authored_tables(datasets)
    require_named(authored)
    return derive(authored)


def authored_tables(datasets: Sequence[Dataset]) -> dict[str, Table]:
    return {name: table for dataset in datasets for name, table in read_tables(dataset).items()}
