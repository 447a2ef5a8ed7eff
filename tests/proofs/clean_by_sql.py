"""Whether a data package is clean, by DuckDB: for files larger than memory.

    python -m tests.proofs.clean_by_sql FOLDER/datapackage.json

Clean is only what plain Frictionless finds valid. All else is in doubt: a fault, or something that
two programs could read in two ways. Then Frictionless says what it is, in its own words.
"""

import csv
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb

MEMORY = "600MB"
"""That DuckDB may use; Python and what is read ahead come on top."""
CHUNK = 1 << 20
FORMS = {
    "string": None,
    "boolean": None,
    "integer": "-?[0-9]{1,18}",
    "number": r"-?[0-9]{1,18}(\.[0-9]{1,9})?",
    "date": "[12][0-9]{3}-[0-9]{2}-[0-9]{2}",
}
TYPES = {"integer": "hugeint", "number": "decimal(38, 9)", "date": "date"}
LENGTHS = {"minLength": ">=", "maxLength": "<="}
LIMITS = {"minimum": ">=", "maximum": "<="}
OF_A_FIELD = ("format", "missingValues", "decimalChar", "groupChar", "bareNumber")
OF_A_SCHEMA = ("uniqueKeys", "fieldsMatch")
Descriptor = Mapping[str, Any]


class InDoubt(Exception):
    """What keeps a table from being proven clean."""


def new_database() -> duckdb.DuckDBPyConnection:
    database = duckdb.connect(config={"threads": 1, "memory_limit": MEMORY})
    database.execute("set preserve_insertion_order = false")
    return database


def doubt(database: duckdb.DuckDBPyConnection, package: Descriptor, folder: Path) -> str | None:
    """The first doubt; none where every table is clean."""
    try:
        for table in package["resources"]:
            prove_lines(folder / table["path"], table["schema"])
            database.execute(view(table, folder))
        for table in package["resources"]:
            for rest in faults(table["name"], table["schema"]):
                prove_none(database, f"from {name(table['name'])} {rest}")
    except (InDoubt, duckdb.Error) as found:
        return str(found)
    return None


def prove_lines(path: Path, schema: Descriptor) -> None:
    """The header is that of the schema, and there is nothing that some programs skip or convert."""
    with path.open(encoding="utf-8", newline="") as lines:
        header = next(csv.reader(lines), [])
    if header != [field["name"] for field in schema["fields"]]:
        raise InDoubt(f"{path.name} has another header than its schema")
    last = b"\n"
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            if b"\r" in chunk or b"\0" in chunk or b"\n\n" in last + chunk:
                raise InDoubt(f"{path.name} has an empty line or an odd line end")
            last = chunk[-1:]


def prove_none(database: duckdb.DuckDBPyConnection, query: str) -> None:
    if row := database.execute(f"{query} limit 1").fetchone():
        raise InDoubt(f"{row}: {query}")


def view(table: Descriptor, folder: Path) -> str:
    """All cells as text, read anew by each query; an empty one is null."""
    columns = {field["name"]: "varchar" for field in table["schema"]["fields"]}
    path = text(folder / table["path"])
    return (
        f"create or replace view {name(table['name'])} as from read_csv({path},"
        f" columns = {columns}, header = true, auto_detect = false, delim = ',', quote = '\"',"
        " escape = '\"', nullstr = '', strict_mode = true)"
    )


def faults(table: str, schema: Descriptor) -> Iterator[str]:
    """How to select rows at fault."""
    if any(key in schema for key in OF_A_SCHEMA) or schema.get("missingValues", [""]) != [""]:
        raise InDoubt(f"the schema of {table} asks for more than is known here")
    fields = {field["name"]: field for field in schema["fields"]}
    rules = [rule for field in fields.values() for rule in rules_of(field)]
    yield f"where not ({' and '.join(['true', *rules])})"
    unique = [(one,) for one in fields if fields[one].get("constraints", {}).get("unique")]
    for columns in dict.fromkeys([*unique, tuple(schema.get("primaryKey", ()))]):
        if columns:
            yield repeated([typed(fields[column]) for column in columns])
    for column in schema.get("primaryKey", ()):
        yield f"where {name(column)} is null"
    for key in schema.get("foreignKeys", ()):
        yield missing(table, key)


def rules_of(field: Descriptor) -> Iterator[str]:
    """What is true of each sound cell, or null where the cell is empty."""
    others = [key for key in OF_A_FIELD if field.get(key, "default") != "default"]
    if field["type"] not in FORMS or others:
        raise InDoubt(f"{field['name']} is of a kind that is not known here")
    cell, value, limits = name(field["name"]), typed(field), dict(field.get("constraints", {}))
    if limits.pop("required", False):
        yield f"{cell} is not null"
    if form := FORMS[field["type"]]:
        yield f"{full_match(cell, form)} and ({value} is not null or {cell} is null)"
    if field["type"] == "boolean":
        words = [*field.get("trueValues", ["true"]), *field.get("falseValues", ["false"])]
        yield f"{cell} in ({listed(words)})"
    limits.pop("unique", None)
    for limit, asked in limits.items():
        yield rule_of(field["type"], cell, limit, asked)


def rule_of(kind: str, cell: str, limit: str, asked: Any) -> str:
    if kind == "string" and limit == "enum":
        return f"{cell} in ({listed(asked)})"
    if kind == "string" and limit == "pattern":
        # Only for the letters that both programs take for the same classes.
        return f"{full_match(cell, '[ -~]*')} and {full_match(cell, asked)}"
    if kind == "string" and limit in LENGTHS:
        return f"length({cell}) {LENGTHS[limit]} {int(asked)}"
    if kind in TYPES and limit in LIMITS:
        return f"try_cast({cell} as {TYPES[kind]}) {LIMITS[limit]} {text(asked)}::{TYPES[kind]}"
    raise InDoubt(f"{limit} of a {kind} is not known here")


def repeated(cells: Sequence[str]) -> str:
    """More than one row with the same, where nothing of it is empty."""
    filled = " and ".join(f"{cell} is not null" for cell in cells)
    return f"select 1 where {filled} group by {', '.join(cells)} having count(*) > 1"


def missing(table: str, key: Descriptor) -> str:
    (column,), (to,) = key["fields"], key["reference"]["fields"]
    there, known, named = key["reference"].get("resource") or table, name(to), name(column)
    return f"where {named} not in (select {known} from {name(there)} where {known} is not null)"


def typed(field: Descriptor) -> str:
    kind = TYPES.get(field["type"])
    return f"try_cast({name(field['name'])} as {kind})" if kind else name(field["name"])


def full_match(cell: str, form: str) -> str:
    return f"regexp_full_match({cell}, {text(form)})"


def listed(words: Sequence[Any]) -> str:
    return ", ".join(map(text, words))


def name(word: str) -> str:
    return '"{}"'.format(word.replace('"', '""'))


def text(word: object) -> str:
    return "'{}'".format(str(word).replace("'", "''"))


def main() -> int:
    path = Path(sys.argv[1])
    package = json.loads(path.read_text(encoding="utf-8"))
    found = doubt(new_database(), package, path.parent)
    print(f"in doubt: {found}" if found else "clean")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
