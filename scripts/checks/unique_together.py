"""Columns that together occur once."""

from scripts.checks.rule import Column, Columns, Faults, Rows, group_rows, row_id, rule


@rule("No two rows are the same in all of {fields}.")
def unique_together(rows: Rows, *, fields: Columns, when: Column = "") -> Faults:
    """Two empty cells are the same. With `when`, only rows where that column is true are compared.
    Rows of one id have a problem already."""
    compared = [row for row in rows if not when or row[when]]
    for first, *copies in group_rows(compared, *fields).values():
        for row in copies:
            if row_id(row) != row_id(first):
                yield (
                    row,
                    fields[0],
                    f"{row_id(row)} says the same as {row_id(first)} in {', '.join(fields)}."
                    " Remove one of the two, or fix what should differ.",
                )
