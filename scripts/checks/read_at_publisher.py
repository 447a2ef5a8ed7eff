"""What is said to have been read at a publisher was."""

from scripts.checks.rule import Column, Faults, Rows, Tables, Values, rule
from scripts.checks.sound_source import SOUND
from scripts.model import items


@rule(
    "Where {when} is {values}, one of {sources} is primary or established.",
    reads={"sources": ("source_id", "grade")},
)
def read_at_publisher(
    rows: Rows, *, sources: Column, when: Column, values: Values, tables: Tables
) -> Faults:
    """What rests on copies and digests alone carries another word in `when`, for readers to see."""
    sound = {one["source_id"] for one in tables["sources"] if one["grade"] in SOUND}
    known = {one["source_id"] for one in tables["sources"]}
    for row in rows:
        named = set(items(row[sources]))
        # A source that does not exist is another problem.
        if row[when] in values and named <= known and not sound & named:
            yield (
                row,
                when,
                "none of the sources of this row is primary or established, so it can't be"
                f" {row[when]}. Choose another word, or add a source that was read at its"
                " publisher.",
            )
