"""Read validated CSVs into frames: text stays text, an empty number or yes/no is missing."""

from pathlib import Path

import pandas as pd

from scripts.load.schemas import load_schema
from scripts.model import Dataset, Schema, Table

KINDS = {"integer": "Int64", "number": "Float64", "boolean": "boolean"}


def read_tables(dataset: Dataset) -> dict[str, Table]:
    return {
        source.schema.name: Table(
            dataset.name, source.schema, read_frame(source.path, source.schema)
        )
        for source in dataset.sources
    }


def computed_table(dataset: str, name: str, frame: pd.DataFrame) -> Table:
    """A table that is not read but computed, with exactly the columns of its schema."""
    schema = load_schema(name)
    columns = [field.name for field in schema.fields]
    return Table(dataset, schema, frame[columns].reset_index(drop=True))


def read_frame(path: Path, schema: Schema) -> pd.DataFrame:
    """One CSV as a frame typed by its schema; an empty text cell is the empty string."""
    text = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    return text.assign(
        **{
            field.name: text[field.name].replace("", None).map(as_python(field.type)).astype(kind)
            for field in schema.fields
            if (kind := KINDS.get(field.type))
        }
    )


def as_python(kind: str):
    return {"boolean": {"TRUE": True, "FALSE": False}.get}.get(kind, pd.to_numeric)
