"""Rows that were published and are gone, and ids that are used again: never without saying so."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from scripts.gate.quoting import excerpt
from scripts.model import Dataset, Source
from scripts.paths import DATASETS, short_path
from scripts.problems import Problem
from scripts.versions.edition import Edition, Grid, Row, grid

REMOVED = "removed"
"""The table that says of each row that was taken out why it went."""
SHOWN = 3
ENOUGH = 3
"""Fewer free cells than this may all change though the row is still about the same thing."""


def loss_problems(
    datasets: Sequence[Dataset], released: Edition, version: str
) -> Iterator[Problem]:
    """What a version holds and the datasets no longer do."""
    sources = {source.schema.name: source for dataset in datasets for source in dataset.sources}
    now = {name: authored_grid(source) for name, source in sources.items()}
    removals = [*now[REMOVED].rows.values()] if REMOVED in now else []
    for line, row in enumerate(removals, start=2):
        if message := contradiction(row, now):
            path = sources[REMOVED].path
            yield Problem(file=path, line=line, column="row_id", message=message, kind="removal")
    for name, before in released.tables.items():
        if not before.derived:
            explained = {row["row_id"] for row in removals if row["table_name"] == name}
            after = now.get(name, Grid(before.key, (), {}, before.resource))
            path = sources[name].path if name in sources else DATASETS
            for kind, message in messages(name, before, after, explained, version):
                yield Problem(file=path, message=message, kind=kind)


def authored_grid(source: Source) -> Grid:
    resource = {"name": source.schema.name, "schema": source.schema.descriptor}
    return grid(resource, source.path.read_bytes())


def contradiction(removal: Row, now: Mapping[str, Grid]) -> str | None:
    """A row that is said to be removed, and is there; or one that is said to follow, and is not."""
    table, row, successor = (removal[column] for column in ("table_name", "row_id", "successor"))
    rows: Collection[str] = now[table].rows if table in now else ()
    if row in rows and successor != row:
        return (
            f"{excerpt(row)} was removed from {table}, and is there again. An id is never used"
            " again: give the new row an id of its own."
        )
    if successor and successor not in rows:
        return f"{excerpt(successor)} is named as successor, and is not in {table}. Fix the id."
    return None


def messages(
    name: str, before: Grid, after: Grid, explained: Collection[str], version: str
) -> Iterator[tuple[str, str]]:
    gone = [row for row in before.rows if row not in after.rows and row not in explained]
    if gone:
        verb, them = ("is", "it") if len(gone) == 1 else ("are", "them")
        yield (
            "lost-row",
            f"{first_ids(gone)} {verb} in version {version} and {verb} gone from {name}. Put {them}"
            f" back; the id of a row never changes. What has to go needs a line in {REMOVALS}:"
            f" {removal_line(name, gone[0], '')}",
        )
    for row in again(before, after):
        if row not in explained:
            yield (
                "id-used-again",
                f"{excerpt(row)} stands for something else than in version {version}: all its text"
                " is new. Restore the row, and give the new one an id of its own. If it is about"
                f" the same thing, say so in {REMOVALS}: {removal_line(name, row, row)}",
            )


def first_ids(rows: Sequence[str]) -> str:
    named = ", ".join(map(excerpt, rows[:SHOWN]))
    return f"{named} and {len(rows) - SHOWN:,} more" if len(rows) > SHOWN else named


REMOVALS = short_path(DATASETS / "sources" / "data" / f"{REMOVED}.csv")


def removal_line(table: str, row: str, successor: str) -> str:
    return f"`{table.replace('_', '-')}-{row},{table},{row},why,{successor}`"


def again(before: Grid, after: Grid) -> Iterator[str]:
    """Ids under which nothing is as it was, but for the words of closed lists, which many share."""
    free = [
        column
        for column in before.columns
        if column != before.key and column in after.columns and is_free(before, column)
    ]
    for row in before.rows:
        filled = [column for column in free if before.rows[row][column]]
        if row in after.rows and len(filled) >= ENOUGH:
            kept = (before.rows[row][one] == after.rows[row][one] for one in filled)
            if not any(kept):
                yield row


def is_free(table: Grid, column: str) -> bool:
    field = table.field(column)
    return field.get("type") != "boolean" and "enum" not in field.get("constraints", {})
