"""Ask for the cells of new rows, in the words of their schemas."""

from collections.abc import Callable, Collection, Mapping, Sequence

from scripts.checks.rule import as_typed
from scripts.model import Field, Schema
from scripts.problems import Problem, suggester
from scripts.starter.kinds import Kind
from scripts.starter.new_ids import new_id

Ask = Callable[[str], str]
Row = dict[str, str]
Answers = dict[str, list[Row]]
"""New rows by table; a cell that is left out is empty."""

YES = ("y", "yes")


def interview(
    kind: Kind, schemas: Mapping[str, Schema], taken: Mapping[str, Collection[str]], ask: Ask
) -> Answers:
    """All cells of a new row, of its sources, and of the rows that belong to it."""
    answers: Answers = {}
    parent = schemas[kind.table].key
    for table in kind.tables:
        schema, rows = schemas[table], answers.setdefault(table, [])
        while not rows if table == kind.table else wants_more(schema, rows, ask):
            given = {parent: answers[kind.table][0][parent]} if table in kind.parts else {}
            used = {*taken[table], *(row[schema.key] for row in rows)}
            rows.append(ask_row(schema, given, used, ask))
    return answers


def wants_more(schema: Schema, rows: Sequence[Row], ask: Ask) -> bool:
    another = "another" if rows else "a new"
    return ask(f"\nAdd {another} row to {schema.title!r}? y or n: ").strip().lower() in YES


def ask_row(schema: Schema, given: Row, taken: Collection[str], ask: Ask) -> Row:
    """The id comes last, since it is proposed from the rest."""
    row = dict(given)
    for field in schema.fields[1:]:
        if field.name not in row and not is_ruled(schema, "empty-when", field.name, row):
            row[field.name] = ask_cell(schema, field, row, ask)
    if schema.key not in row:
        proposed = new_id(schema, row, taken)
        row[schema.key] = ask(question(schema, schema.fields[0], f" [{proposed}]")) or proposed
    return {field.name: row.get(field.name, "") for field in schema.fields}


def ask_cell(schema: Schema, field: Field, row: Row, ask: Ask, before: str = "") -> str:
    """Until something is given where the cell must not be empty, and a word where it is one of
    a list. All else is for the checks to say."""
    needed = field.required or is_ruled(schema, "required-when", field.name, row)
    words = before + question(schema, field, "" if needed else " (may be empty)")
    did_you_mean = suggester(field.labels)
    while True:
        cell = ask(words).strip()
        if not cell and needed:
            words = "This must not be empty: "
        elif cell and field.labels and cell not in field.labels:
            words = f"{cell!r} is not one of the words above.{did_you_mean(cell)} Type one: "
        else:
            return cell


def question(schema: Schema, field: Field, hint: str) -> str:
    labels = [f"\n    {value}: {label}" for value, label in field.labels.items()]
    rules = [check["type"] for check in schema.checks if check.get("field") == field.name]
    listed = " Several have ; between them." if "list-cell" in rules else ""
    return (
        f"\n{field.title} ({field.name}). {field.description}{listed}{''.join(labels)}"
        f"\n  like {field.example}{hint}: "
    )


def is_ruled(schema: Schema, kind: str, column: str, row: Row) -> bool:
    """Whether a rule on filled or empty cells holds for this one, by the cells given before it."""
    for rule in schema.checks:
        if rule["type"] == kind and rule["field"] == column:
            columns = [rule["when"]] if isinstance(rule["when"], str) else rule["when"]
            words = [as_typed(value) for value in rule["values"]]
            if all(one in row and row[one] in words for one in columns):
                return True
    return False


def ask_again(schema: Schema, row: Row, problem: Problem, ask: Ask) -> None:
    """The cell that a check found fault with, after what it says."""
    field = schema.field(problem.column or schema.key)
    words = f"\n{field.title}: {problem.message}\n"
    row[field.name] = ask_cell(schema, field, row, ask, before=words)
