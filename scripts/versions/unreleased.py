"""Rows that are not as released: what has to be said of them first, and what rests on them."""

import re
from collections.abc import Iterator, Sequence

from scripts.claims.reviews import RECORDS, REVIEWED_ON, Edits
from scripts.load.changelogs import HEADING, UNRELEASED
from scripts.load.folders import CHANGELOG
from scripts.model import Dataset, Source, items
from scripts.problems import Problem
from scripts.versions.edition import Edition, Grid
from scripts.versions.losses import SHOWN, authored_grid, first_ids


def unreleased_problems(
    datasets: Sequence[Dataset], released: Edition, version: str
) -> Iterator[Problem]:
    """Rows that are not those of the newest version, and that no line of the changelog names:
    by their id, or all of a table by its name and a colon or comma."""
    for dataset in datasets:
        path = dataset.folder / CHANGELOG
        said = newest_entries(path.read_text(encoding="utf-8"))
        unsaid = {
            source.schema.name: rows
            for source in dataset.sources
            if (rows := unsaid_rows(source, released.tables.get(source.schema.name), said))
        }
        if unsaid:
            head = f"`## {UNRELEASED}`"
            where = f"Add below {head}:" if said else f"Write above all headings: {head}, then"
            which = ", ".join(line_of(*one) for one in unsaid.items())
            places = "; ".join(place(*one) for one in unsaid.items())
            yield Problem(
                file=path,
                kind="unmoved-date",
                message=f"{places}: not as in version {version}, and no line says why. {where}"
                f" `- YYYY-MM-DD: {which}: what was changed, and by which source`.",
            )


def newest_entries(text: str) -> str:
    """What is written above the newest version."""
    _, *parts = HEADING.split(text)
    return parts[1] if parts[:1] == [UNRELEASED] else ""


def unsaid_rows(source: Source, released: Grid | None, said: str) -> list[str]:
    if re.search(rf"\b{source.schema.name}[:,]", said):
        return []
    words = {*re.findall(r"[\w-]+", said)}
    return [row for row in changed_rows(source, released) if row not in words]


def changed_rows(source: Source, released: Grid | None) -> list[str]:
    """By id; the name of the table where all of it is new, or where a column is. Columns that are
    computed at the end are not authored, and what people have judged has its own date."""
    now = authored_grid(source)
    if REVIEWED_ON in now.columns:
        return []
    if released is None or released.columns[: len(now.columns)] != now.columns:
        return [source.schema.name]
    before = {
        row: {column: cells[column] for column in now.columns}
        for row, cells in released.rows.items()
    }
    return [row for row in {**before, **now.rows} if before.get(row) != now.rows.get(row)]


def place(table: str, rows: Sequence[str]) -> str:
    return f"{table}.csv" if [*rows] == [table] else f"{first_ids(rows)} in {table}.csv"


def line_of(table: str, rows: Sequence[str]) -> str:
    return table if len(rows) > SHOWN else ", ".join(rows)


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
