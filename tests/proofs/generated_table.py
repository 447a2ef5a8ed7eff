"""A table of 12 columns in as many rows as one likes: keys, closed lists, dates, numbers, and
references to a second table."""

from pathlib import Path
from typing import Any

import duckdb

ID = {"required": True, "unique": True, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
DATE = {"pattern": r"^[12]\d{3}(-\d{2}(-\d{2})?)?$"}
KINDS = ["pardon", "amnesty", "exchange", "other"]
EXAMPLES = {"boolean": "TRUE", "date": "2024-09-04", "integer": "1", "number": "0.5"}
STATES = ["announced", "in_force", "ended"]


def field(name: str, kind: str = "string", **constraints: Any) -> dict[str, Any]:
    words = {"title": name, "description": "Generated.", "example": EXAMPLES.get(kind, "a-1")}
    return {"name": name, "type": kind, **words, "constraints": constraints}


PLACES = {
    "name": "places",
    "path": "places.csv",
    "schema": {"fields": [field("place_id", **ID)], "primaryKey": ["place_id"]},
}
YES_OR_NO = {"trueValues": ["TRUE"], "falseValues": ["FALSE"]}
ENTRIES = {
    "name": "entries",
    "path": "entries.csv",
    "schema": {
        "fields": [
            field("entry_id", **ID),
            field("place_id", required=True),
            field("title", required=True, minLength=5, maxLength=60),
            field("kind", required=True, enum=KINDS),
            field("state", enum=STATES),
            field("from_date", required=True, **DATE),
            field("to_date", **DATE),
            field("made", "date", required=True),
            field("people", "integer", minimum=0, maximum=10_000),
            field("share", "number", minimum=0, maximum=1),
            {**field("counted", "boolean", required=True), **YES_OR_NO},
            field("note"),
        ],
        "primaryKey": ["entry_id"],
        "foreignKeys": [
            {"fields": ["place_id"], "reference": {"resource": "places", "fields": ["place_id"]}}
        ],
        "missingValues": [""],
    },
}
PACKAGE = {
    "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
    "name": "generated",
    "resources": [PLACES, ENTRIES],
}
ROWS = """
copy (
  select
    format('e-{:08d}', n) as entry_id,
    format('place-{:04d}', n * 7 % 1000) as place_id,
    format('Entry of day {}', n % 365) as title,
    ['pardon', 'amnesty', 'exchange', 'other'][1 + n % 4] as kind,
    ['announced', 'in_force', 'ended', null][1 + n % 4] as state,
    strftime(date '2020-01-01' + (n % 2000)::integer, '%Y-%m-%d') as from_date,
    if(n % 3 = 0, null, strftime(date '2026-01-01' + (n % 200)::integer, '%Y-%m')) as to_date,
    date '2021-01-01' + (n % 1500)::integer as made,
    n * 31 % 10000 as people,
    format('{:.3f}', n % 1000 / 1000) as share,
    if(n % 2 = 0, 'TRUE', 'FALSE') as counted,
    if(n % 5 = 0, format('Said, and written, on page {}', n % 100), null) as note
  from range({rows}) as numbers(n)
) to '{path}' (header, delimiter ',')
"""


def write_tables(folder: Path, rows: int) -> dict[str, Any]:
    """Both CSVs. Returns the package that describes them."""
    places = "".join(f"place-{number:04}\n" for number in range(1_000))
    (folder / "places.csv").write_text(f"place_id\n{places}", encoding="utf-8")
    with duckdb.connect(config={"threads": 1}) as database:
        # Not `format`: the query holds brackets of its own.
        query = ROWS.replace("{rows}", str(rows)).replace("{path}", str(folder / "entries.csv"))
        database.execute(query)
    return PACKAGE
