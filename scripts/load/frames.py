"""Validated rows as frames: text stays text, an empty number or yes/no is missing."""

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from scripts.load.schemas import load_schema
from scripts.model import Dataset, Schema, Table

Frames = Mapping[str, pd.DataFrame]
"""By the name of the table."""
Rows = Sequence[Mapping[str, str]]
KINDS = {"integer": "Int64", "number": "Float64", "boolean": "boolean"}


def authored_tables(datasets: Iterable[Dataset], rows: Mapping[str, Rows]) -> dict[str, Table]:
    """From the rows of each table, as they were read for validation."""
    return {
        source.schema.name: Table(
            dataset.name, source.schema, typed_frame(rows[source.schema.name], source.schema)
        )
        for dataset in datasets
        for source in dataset.sources
    }


def computed_table(dataset: str, name: str, frame: pd.DataFrame) -> Table:
    """A table that is not read but computed, with exactly the columns of its schema."""
    schema = load_schema(name)
    columns = [field.name for field in schema.fields]
    return Table(dataset, schema, frame[columns].reset_index(drop=True))


def typed_frame(rows: Rows, schema: Schema) -> pd.DataFrame:
    """One table with the types of its schema; an empty text cell is the empty string."""
    text = pd.DataFrame(rows, columns=[field.name for field in schema.fields], dtype=str)
    return text.assign(
        **{
            field.name: typed_column(text[field.name], KINDS[field.type])
            for field in schema.fields
            if field.type in KINDS
        }
    )


def typed_column(cells: pd.Series, kind: str) -> pd.Series:
    truths = {"TRUE": True, "FALSE": False}
    filled = cells.map(truths) if kind == "boolean" else cells.replace("", None)
    return filled.astype(kind)
