"""A figure that we lead with rests on more than a rewrite."""

from scripts.checks.rule import Column, Faults, Rows, Tables, group_rows, rule

SOUND = ("primary", "established")


@rule(
    "Where {when} is true, a primary or established source gives the figure.",
    columns=("release_id", "counter", "value", "source_id"),
    reads={"sources": ("source_id", "grade")},
)
def sound_source(rows: Rows, *, when: Column, tables: Tables) -> Faults:
    """The source stands in this row, or in another of the same release, counter and value."""
    grades = {source["source_id"]: source["grade"] for source in tables["sources"]}
    for alike in group_rows(rows, "release_id", "counter", "value").values():
        if any(grades.get(row["source_id"]) in SOUND for row in alike):
            continue
        for row in alike:
            if row[when]:
                grade = grades.get(row["source_id"]) or "missing"
                yield (
                    row,
                    "source_id",
                    f"the grade of {row['source_id']} is {grade}, and no primary or established"
                    f" source gives {row['value']} for {row['release_id']}. Add a row with such a"
                    " source, or make another figure the headline.",
                )
