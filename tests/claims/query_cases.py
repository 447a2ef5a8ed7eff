"""Hand-made cases of the queries, as written in `tests/claims/cases/<claim_id>.yaml`.

    claim: {made_date: 2024-09, expected_value: "3"}     the claim's own row
    given:                                             rows that every case starts from
      released: [{date: 2024-07-03, people: 18}]       releases with their headline figure
    cases:
      - name: a date in the time named counts          rows of a case come on top
        released: [{date: 2024-09-16}]
        gives: [2: no]                                 value and holds, a row per definition
    nothing: not on record                             what the claim's row alone gives

A cell not given is empty, and an id not given is a number. `holds` is yes, no or open (the rows
can't decide). `day: 2024-09-30` judges a case by what had happened by then, and `columns:` are
cells of the first row. Every case is tried once more with its last row first.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import apsw
import yaml

from scripts.claims.database import add_rows, link_name, list_columns
from scripts.claims.queries import FOLDER, Query, all_views
from scripts.claims.rules import Rule, rules_of
from scripts.claims.runner import QueryAnswer, answers, open_database
from scripts.derive.action_dates import action_dates
from scripts.derive.release_headlines import release_headlines
from scripts.load.schemas import load_schema
from scripts.model import Schema, Table
from tests.claims.conftest import Frames, frame, frames, released
from tests.real_data import real_tables

DERIVED = {release_headlines: "releases", action_dates: "sanctions_actions"}
"""What queries read that is computed from the rows of a case, where it gives any."""
CASES = Path(__file__).parent / "cases"
HOLDS = {True: "yes", False: "no", None: "open"}
NOTHING = "not on record"
END = "9999-12-31"
WORDS = ("name", "gives", "day", "columns")
"""What a case says besides rows."""
NUMBERS = ("people", "value")
TYPED = {"integer": int, "number": float, "boolean": {"TRUE": True, "FALSE": False}.__getitem__}

Given = Mapping[str, list[Mapping[str, str]]]


@dataclass(frozen=True)
class Case:
    claim_id: str
    name: str
    claim: Mapping[str, str]
    given: Given
    gives: Any
    day: str = END
    columns: Mapping[str, str] | None = None

    def __str__(self) -> str:
        return f"{self.claim_id}: {self.name}"


def read_cases() -> Iterator[Case]:
    for path in sorted(CASES.glob("*.yaml")):
        # Cells are text, as in a CSV: no date and no number is made of them.
        content = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        base, own = content.get("given", {}), {"claim_id": path.stem, **content["claim"]}
        yield Case(path.stem, "nothing on record", own, {}, content.get("nothing", NOTHING))
        for case in content["cases"]:
            rows = {name: list(more) for name, more in case.items() if name not in WORDS}
            given = {name: [*base.get(name, []), *rows.get(name, [])] for name in {**base, **rows}}
            said = {word: case[word] for word in ("gives", "day", "columns") if word in case}
            yield Case(path.stem, case["name"], own, given, **said)


def results(case: Case) -> tuple[list[QueryAnswer], list[QueryAnswer]]:
    """With the rows as they are written, and once more with the last first."""
    file = FOLDER / f"{case.claim_id}.sql"
    query = Query(case.claim_id, file.read_text(encoding="utf-8"), file)
    rule, database = rule_of(case.claim_id), empty_database()
    database.execute("begin")
    try:
        given = [Table("made", loose(name), one) for name, one in tables_of(case).items()]
        for table in given:
            add_rows(database, table)
        found = answers(database, query, rule, case.day)
        for table in given:
            turn_around(database, table.schema)
        return found, answers(database, query, rule, case.day)
    finally:
        database.execute("rollback")


@cache
def empty() -> Frames:
    return frames()


@cache
def empty_database() -> apsw.Connection:
    tables = {name: Table("made", loose(name), one) for name, one in empty().items()}
    return open_database(tables, all_views())


def turn_around(database: apsw.Connection, schema: Schema) -> None:
    """What queries read, they read in the order of the row's own number where none is asked for."""
    for name in (schema.name, *(link_name(schema, one) for one in list_columns(schema))):
        database.execute(f"update main.{name} set rowid = -rowid")


@cache
def loose(name: str) -> Schema:
    """Hand-made rows leave cells empty that authored ones must have."""
    schema = load_schema(name)
    return replace(schema, fields=tuple(replace(field, required=False) for field in schema.fields))


@cache
def rule_of(claim_id: str) -> Rule:
    """How claims of that kind are judged, as the project's own tables say."""
    tests = real_tables()["claim_tests"].frame
    (kind,) = tests.loc[tests["claim_id"].eq(claim_id), "kind_of_test"]
    return rules_of(real_tables()["test_rules"])[kind]


def tables_of(case: Case) -> Frames:
    given = {name: list(rows) for name, rows in case.given.items()}
    short = [
        {key: int(cell) if key in NUMBERS else cell for key, cell in row.items()}
        for row in given.pop("released", [])
    ]
    for name, rows in released(*short).items():
        given[name] = [*rows, *given.get(name, [])]
    given["claims"] = [case.claim, *given.get("claims", [])]
    tables = {name: frame(name, typed(name, rows)) for name, rows in given.items()}
    for derived, source in DERIVED.items():
        if given.get(source) and derived.__name__ not in given:
            columns = [field.name for field in load_schema(derived.__name__).fields]
            tables[derived.__name__] = derived({**empty(), **tables})[columns]
    return tables


def typed(name: str, rows: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    types = {field.name: TYPED.get(field.type, str) for field in load_schema(name).fields}
    return [
        {
            column: types[column](cell) if isinstance(cell, str) else cell
            for column, cell in row.items()
        }
        for row in rows
    ]


def shown(found: list[QueryAnswer]) -> Any:
    """As a case writes it."""
    if not found:
        return NOTHING
    return [{one.value: HOLDS[one.holds]} for one in found]
