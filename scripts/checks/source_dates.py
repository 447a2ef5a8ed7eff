"""When the sources were published, for checks that compare a date with its source."""

from scripts.checks.rule import Tables
from scripts.periods import Period, period_or_none

COLUMNS = {"sources": ("source_id", "published_date")}


def source_dates(tables: Tables) -> dict[str, Period | None]:
    """By source id; none where it is not known."""
    return {row["source_id"]: period_or_none(row["published_date"]) for row in tables["sources"]}
