"""A source can't count what came after it."""

from scripts.checks.rule import Column, Faults, Rows, Tables, rule
from scripts.checks.source_dates import COLUMNS, source_dates
from scripts.periods import period_or_none


@rule("Not later than the day on which the source in {source} was published.", reads=COLUMNS)
def not_before_source(rows: Rows, *, field: Column, source: Column, tables: Tables) -> Faults:
    """The date does not begin after the source was published. A source of unknown date passes."""
    published = source_dates(tables)
    for row in rows:
        date, known = period_or_none(row[field]), published.get(row[source])
        if date and known and date.first > known.last:
            yield (
                row,
                field,
                f"{row[field]} is after its source {row[source]} was published ({known.last})."
                " Check the date here, the source, and the source's own date.",
            )
