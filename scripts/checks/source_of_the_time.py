"""A figure is shown with a text about that release, and not with a later one that looks back."""

from scripts.checks.rule import Column, Faults, Row, Rows, Tables, group_rows, rule
from scripts.checks.source_dates import COLUMNS, source_dates
from scripts.periods import Period, period_or_none

LATE = 31
"""Days after a release from which a text counts as looking back."""


@rule(
    "Where {when} is true, the source is of the time of the release if any such source gives the"
    " same figure.",
    columns=("release_id", "counter", "category", "value", "scope", "source_id"),
    reads={"releases": ("release_id", "date"), **COLUMNS},
)
def source_of_the_time(rows: Rows, *, when: Column, tables: Tables) -> Faults:
    """A source whose date is not known passes as one of the time."""
    published = source_dates(tables)
    released = {row["release_id"]: period_or_none(row["date"]) for row in tables["releases"]}
    for alike in group_rows(rows, "release_id", "counter", "category", "value", "scope").values():
        day = released.get(alike[0]["release_id"])
        early = [row for row in alike if not looks_back(row, day, published)]
        for row in alike:
            if row[when] and early and row not in early:
                yield (
                    row,
                    "source_id",
                    f"{row['source_id']} was published more than {LATE} days after the release, and"
                    f" {early[0]['source_id']} gives the same figure. Mark that row instead.",
                )


def looks_back(row: Row, day: Period | None, published: dict[str, Period]) -> bool:
    known = published.get(row["source_id"])
    return bool(day and known) and (known.first - day.last).days > LATE
