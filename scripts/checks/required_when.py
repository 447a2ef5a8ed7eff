"""A cell that is needed in some cases."""

from scripts.checks.rule import Column, Columns, Faults, Rows, Values, as_typed, rule


@rule("Filled where {when} is {values}.")
def required_when(rows: Rows, *, field: Column, when: Columns, values: Values) -> Faults:
    """Where `when` names several columns, all of them must have one of the values."""
    names, verb = ", ".join(when), "is" if len(when) == 1 else "are"
    for row in rows:
        cases = [as_typed(row[column]) for column in when]
        if row[field] is None and all(case in values for case in cases):
            words = " and ".join(dict.fromkeys(case or "empty" for case in cases))
            yield (
                row,
                field,
                f"this cell must not be empty where {names} {verb} {words}. Fill it, or fix"
                f" {names}.",
            )
