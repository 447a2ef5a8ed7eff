"""Runs the query of a claim and makes its result; CONTRIBUTING.md says what it returns."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import apsw

from scripts.claims.as_of import as_of_script
from scripts.claims.database import Tables, fill_database
from scripts.claims.queries import Query, View
from scripts.claims.rules import Rule
from scripts.claims.sentences import Figure, figure_words, with_unit
from scripts.model import items
from scripts.problems import InvalidData, Problem

NEEDED = ("value", "row_ids")
READING = (
    apsw.SQLITE_SELECT,
    apsw.SQLITE_READ,
    apsw.SQLITE_FUNCTION,
    apsw.SQLITE_RECURSIVE,
)
CHANGING = ("random", "randomblob", "current_date", "current_time", "current_timestamp")
"""Functions that give another answer on another day."""
MOST_STEPS = 100_000_000
"""Steps of SQLite's machine, some seconds, after which a query is taken to have no end."""
NO_END = "interrupted"


@dataclass(frozen=True, slots=True)
class QueryAnswer:
    """One row of a query's result, judged; `holds` is nothing where the rows can't decide."""

    definition: str
    value: str
    holds: bool | None
    row_ids: tuple[str, ...]
    figures: Mapping[str, Figure]

    @property
    def is_part(self) -> bool:
        return bool(self.figures.get("is_part"))

    @property
    def summary(self) -> str:
        return str(self.figures.get("summary") or self.value)


def open_database(tables: Tables, views: Sequence[View]) -> apsw.Connection:
    """The tables with these views, ready to be cut at a day."""
    database = fill_database(tables)
    schemas = {name: table.schema for name, table in tables.items()}
    database.execute(as_of_script(schemas, ()))
    problems = [*broken_views(database, views)]
    if problems:
        raise InvalidData("claims", problems)
    return database


def broken_views(database: apsw.Connection, views: Sequence[View]) -> Iterator[Problem]:
    for view in views:
        try:
            database.execute(view.sql.replace("create view", "create temp view", 1))
            database.execute(f"select * from {view.name} limit 0")
        except apsw.Error as error:
            yield Problem(
                file=view.file,
                kind="claim-query",
                line=view.line,
                message=f"the view {view.name} does not work: {error}. Fix it.",
            )


def answers(database: apsw.Connection, query: Query, rule: Rule, day: str) -> list[QueryAnswer]:
    """What a query says by the end of a day; none where nothing is on record. InvalidData where
    its result is not what the runner asks for."""
    database.execute("update judged_on set day = ?", (day,))
    rows = run(database, query, rule)
    faults = [*faults_of(rows)] or [*unknown_rows(database, rows)]
    if faults:
        raise InvalidData("claims", [*map(query.problem, faults)])
    if is_empty(rows):
        return []
    return [
        QueryAnswer(
            definition=str(row.get("definition", "")),
            value=published_value(row),
            holds=None if row["holds"] is None else bool(row["holds"]),
            row_ids=items(row["row_ids"]),
            figures={**row, "value": published_value(row)},
        )
        for row in rows
    ]


def run(database: apsw.Connection, query: Query, rule: Rule) -> list[Mapping[str, Figure]]:
    database.set_authorizer(reads_only)
    database.set_progress_handler(lambda: 1, MOST_STEPS)
    try:
        return judged_rows(database, query, rule)
    except apsw.Error as error:
        raise InvalidData("claims", [broken_query(query, str(error))]) from error
    finally:
        database.set_authorizer(None)
        database.set_progress_handler(None)


def judged_rows(database: apsw.Connection, query: Query, rule: Rule) -> list[Mapping[str, Figure]]:
    try:
        found = database.execute(rule.judging(query.sql))
        rows = [dict(zip(column_names(found), row, strict=True)) for row in found]
    except apsw.SQLError:
        require_columns(columns_of(database, query.sql), query, rule)
        raise
    if rows:
        require_columns([*rows[0]][1:], query, rule)
    return rows


def require_columns(names: Sequence[str], query: Query, rule: Rule) -> None:
    if missing := [name for name in (*NEEDED, *rule.columns) if name not in names]:
        raise InvalidData("claims", [query.problem(lacks_columns(rule, missing, names))])


def columns_of(database: apsw.Connection, sql: str) -> list[str]:
    """What the columns of a query are called, whether it finds rows or not."""
    asked = f"select asked.* from (select 1) left join (\n{sql.rstrip().rstrip(';')}\n) as asked"
    return column_names(database.execute(asked))


def column_names(found: apsw.Cursor) -> list[str]:
    return [name for name, *_ in found.description]


def lacks_columns(rule: Rule, missing: Sequence[str], names: Sequence[str]) -> str:
    return (
        f"the result has no column {missing[0]!r}; it has: {', '.join(names)}. A test of the kind"
        f" {rule.kind} returns {', '.join((*NEEDED, *rule.columns))}."
    )


def reads_only(action: int, _: str | None, name: str | None, *__: str | None) -> int:
    allowed = action in READING and name not in CHANGING
    return apsw.SQLITE_OK if allowed else apsw.SQLITE_DENY


def broken_query(query: Query, error: str) -> Problem:
    """With the line of what SQLite names, where it stands on one line only."""
    named = error.split('"')[1] if '"' in error else error.rsplit(" ", 1)[-1]
    lines = [n for n, line in enumerate(query.sql.splitlines(), start=1) if named in line]
    message = (
        "this runs on and on. Look for a recursion or a join that has no end."
        if error == NO_END
        else f"SQLite says: {error}. Fix the query; it may only read, and must give the same answer"
        " every day."
    )
    return query.problem(message, lines[0] if len(lines) == 1 else None)


def faults_of(rows: Sequence[Mapping[str, Figure]]) -> Iterator[str]:
    if not rows:
        yield (
            "the result has no row. Return one even where nothing is on record, with NULL as its"
            " value; a query with `group by` gives none."
        )
        return
    if is_empty(rows):
        return
    names = [row.get("definition") for row in rows]
    if len(set(names)) < len(rows) or ("definition" in rows[0] and None in names):
        yield "each row needs a definition of its own. Name what each way counts."
    for number, row in enumerate(rows, start=1):
        if row["value"] is None:
            yield (
                f"the value of row {number} is NULL, though something is on record. Look for a part"
                " of it that can be NULL, and use coalesce()."
            )


def is_empty(rows: Sequence[Mapping[str, Figure]]) -> bool:
    """Whether nothing is on record: no row was used, and none can decide."""
    return not any(row["row_ids"] or row["holds"] is not None for row in rows)


def unknown_rows(database: apsw.Connection, rows: Sequence[Mapping[str, Figure]]) -> Iterator[str]:
    """Ids that stand for no row."""
    named = [*dict.fromkeys(one for row in rows for one in items(row["row_ids"]))]
    tables = {one.partition("/")[0] for one in named}
    known = {f"{table}/{key}" for table in tables for key in keys_of(database, table)}
    for row_id in named:
        if row_id not in known:
            yield f"row_ids names {row_id!r}, and there is no such row. Write table/id."


def keys_of(database: apsw.Connection, table: str) -> list[str]:
    """The first column of every table is its id; none where there is no such table."""
    key = database.execute("select name from pragma_table_info(?)", (table,)).fetchone()
    return [one for (one,) in database.execute(f'select "{key[0]}" from {table}')] if key else []


def published_value(row: Mapping[str, Figure]) -> str:
    unit = row.get("unit")
    return with_unit(row["value"], str(unit)) if unit else figure_words(row["value"])
