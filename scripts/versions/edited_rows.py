"""Which rows are not as in the newest version, and what rests on them."""

from collections.abc import Sequence

from scripts.claims.reviews import RECORDS, Edits
from scripts.model import Dataset, items
from scripts.versions.edition import Edition
from scripts.versions.losses import authored_grid


def edits_since(before: Edition, datasets: Sequence[Dataset]) -> Edits:
    places = {}
    for source in (source for dataset in datasets for source in dataset.sources):
        if known := before.tables.get(source.schema.name):
            # The rows are valid, so that each has a line of its own below the header.
            for line, (row, cells) in enumerate(authored_grid(source).rows.items(), start=2):
                as_before = known.rows.get(row, {})
                if any(as_before.get(name) != cell for name, cell in cells.items()):
                    places[f"{source.schema.name}/{row}"] = (source.path, line)
    rested_on = {
        result: items(cells.get("row_ids"))
        for record in RECORDS
        if record.results in before.tables
        for result, cells in before.tables[record.results].rows.items()
    }
    return Edits(places, rested_on)
