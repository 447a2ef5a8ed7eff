"""What all our checks share: the errors, sight of the other tables, rows that belong together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar

import attrs
from frictionless import Check, Row, errors

Tables = Mapping[str, Sequence[Mapping[str, str]]]
"""The rows of every table of every package, by table name, with all cells as text. They may not
be valid: what is wrong with them is said where they are checked themselves."""


class RuleBroken(errors.CellError):
    type = "rule-broken"
    title = "Rule broken"
    description = "A rule that the schema names under `checks` does not hold."
    template = "{note}"


class RowMissing(errors.TableError):
    type = "row-missing"
    title = "Row missing"
    description = "A rule that the schema names under `checks` asks for a row that is not there."
    template = "{note}"


@attrs.define(kw_only=True, repr=False)
class Rule(Check):
    """A check of ours.

    `columns` are the options that name columns of the table checked; `own` are columns that the
    check itself names; `others` are those that it reads of other tables. All are compared with
    the schemas, since a misspelt one would make a check that never fires.
    """

    Errors: ClassVar = [RuleBroken, RowMissing]
    columns: ClassVar[tuple[str, ...]] = ()
    own: ClassVar[tuple[str, ...]] = ()
    others: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    tables: Tables = attrs.field(factory=dict)
    looked_up: str = ""
    """The month or day of the last search, from the package."""

    @classmethod
    def reads(cls, options: Mapping[str, Any]) -> Mapping[str, Sequence[str]]:
        """The other tables that a check with these options reads, and their columns."""
        return cls.others


@attrs.define(kw_only=True, repr=False)
class TableRule(Rule):
    """A check of rows together. It judges them in the order of their ids, so that the order of
    the lines changes nothing."""

    rows: list[Row] = attrs.field(factory=list, init=False)

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        self.rows.append(row)
        yield from ()

    def validate_end(self) -> Iterator[RuleBroken | RowMissing]:
        yield from self.judge(sorted(self.rows, key=row_id))

    def judge(self, rows: Sequence[Row]) -> Iterator[RuleBroken | RowMissing]:
        raise NotImplementedError


def broken(row: Row, field: str, note: str) -> RuleBroken:
    """The error at one cell; the note says what is wrong, then what to do."""
    return RuleBroken.from_row(row, note=note, field_name=field)


def row_id(row: Row) -> str:
    """The id of a row is in its first column."""
    return str(row.cells[0])


def well_formed(row: Row) -> bool:
    """Whether each cell is of its kind, and each whole number written as a program writes it."""
    cells = zip(row.values(), row.cells, strict=False)
    return row.valid and all(cell == typed(value) for value, cell in cells if type(value) is int)


def typed(value: Any) -> str:
    """The value as it is typed in the file."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def ids(rows: Iterable[Row]) -> str:
    return ", ".join(row_id(row) for row in rows)


def grouped(rows: Iterable[Row], *columns: str) -> dict[tuple[Any, ...], list[Row]]:
    """The rows by what they have in these columns; two empty cells are the same."""
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple(row[column] for column in columns), []).append(row)
    return groups


def option_columns(rule: type[Rule], options: Mapping[str, Any]) -> list[str]:
    """The columns that a check names, by its options or by itself, for comparing to the schema."""
    named = [options[option] for option in rule.columns if options.get(option)]
    listed = [column for name in named for column in ([name] if isinstance(name, str) else name)]
    return [*listed, *rule.own]
