"""Small hand-made tables, and the real ones, to try the tests of claims on."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from scripts.checks.rule import as_typed
from scripts.derive.action_dates import action_dates
from scripts.derive.early_series import early_series
from scripts.derive.release_headlines import release_headlines
from scripts.derive.released_cumulative import released_cumulative
from scripts.load.frames import typed_frame
from scripts.load.schemas import load_schema
from scripts.model import AUTHORITIES
from scripts.paths import SCHEMAS
from tests.real_data import real_tables

Rows = list[Mapping[str, Any]]
Frames = dict[str, pd.DataFrame]

DERIVED_FROM_ROWS = (release_headlines, early_series, released_cumulative, action_dates)
"""What `frames` computes from the given rows, unless rows are given for it."""


def frames(**tables: Rows) -> Frames:
    """All tables, with the given rows; a cell not given is empty and an id not given is a number.

    `frames(releases=[{"date": "2024-09-04"}])`
    """
    filled = {path.stem: frame(path.stem, tables.get(path.stem, [])) for path in schema_files()}
    filled |= {name: authored(name) for name in AUTHORITIES if name not in tables}
    for derived in DERIVED_FROM_ROWS:
        if derived.__name__ not in tables:
            columns = [field.name for field in load_schema(derived.__name__).fields]
            filled[derived.__name__] = derived(filled)[columns]
    return filled


def authored(name: str) -> pd.DataFrame:
    """Names of states and counters are no data that a test is about."""
    return real_tables()[name].frame


def schema_files():
    return sorted(path for path in SCHEMAS.glob("*.yaml") if not path.stem.startswith("claim_"))


def frame(name: str, rows: Rows) -> pd.DataFrame:
    """Rows as a table typed by its schema; a column that the schema lacks is a mistake."""
    schema = load_schema(name)
    known = {field.name for field in schema.fields}
    unknown = {column for row in rows for column in row} - known
    assert not unknown, f"{name} has no {unknown}"
    numbered = [{schema.key: f"{name}-{n}", **row} for n, row in enumerate(rows, start=1)]
    typed = [
        {field.name: as_typed(row.get(field.name)) for field in schema.fields} for row in numbered
    ]
    return typed_frame(typed, schema)


def released(*rows: Mapping[str, Any]) -> dict[str, Rows]:
    """Releases that add to totals, each with its headline figure in `people` (1 where not given).

    `frames(**released({"date": "2024-09-04", "people": 30}))`; `counter`, `counter_name`,
    `category`, `qualifier` and `source_id` belong to the figure, all else to the release.
    """
    figure = {"counter": "government_of_belarus", "category": "people_released"}
    figure |= {"qualifier": "exact", "counter_name": "", "source_id": ""}
    releases, counts = [], []
    for number, row in enumerate(rows, start=1):
        own = {key: value for key, value in row.items() if key not in {*figure, "people"}}
        release = {"release_id": f"release-{number}", "mechanism": "pardon", **own}
        releases.append({"adds_to_totals": True, **release})
        counts.append(
            {
                **{key: row.get(key, usual) for key, usual in figure.items()},
                "release_id": release["release_id"],
                "value": row.get("people", 1),
                "scope": "whole_release",
                "headline": True,
            }
        )
    return {"releases": releases, "release_counts": counts}
