"""What a check is: a function from the rows of a table to what is wrong with them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NewType, Protocol

from scripts.periods import Period, period_or_none

Tables = Mapping[str, Sequence[Mapping[str, str]]]
"""The rows of every table of every package, by table name, with all cells as text. They may not
be valid: what is wrong with them is reported where they are checked themselves."""
Column = NewType("Column", str)
"""An option that names a column of the table checked: it is compared with the schema."""
Columns = NewType("Columns", Sequence[Column])
"""An option that names one such column or several; a check is given several."""
Values = NewType("Values", Sequence[str])
"""An option that lists cells as they are typed in the file; `""` stands for an empty one."""


class Row(Protocol):
    """A line of a table: by column the value, or None for an empty cell; `cells` are as typed."""

    cells: Sequence[str]
    valid: bool

    def __getitem__(self, column: str) -> Any: ...


Rows = Sequence[Row]
Faults = Iterator[tuple[Row | None, str, str]]
"""The row and the column at fault, and what is wrong, then what to do. No row where one is
missing."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A check that a schema can ask for.

    `sentences` say in the codebook what it asks; one whose options are not given is left out.
    `columns` are those that the check names itself; `reads` are the columns that it reads of other
    tables. Both are compared with the schemas: a misspelt one would make a check that never fires.
    """

    faults: Callable[..., Faults]
    sentences: tuple[str, ...]
    columns: tuple[str, ...] = ()
    reads: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def type(self) -> str:
        """What a schema writes: `in-order` for `in_order`."""
        return self.faults.__name__.replace("_", "-")

    def reads_with(self, options: Mapping[str, Any]) -> dict[str, list[str]]:
        """The tables and columns that it reads with these options, which may name some."""
        return {
            table.format(**options): [column.format(**options) for column in columns]
            for table, columns in self.reads.items()
        }


def rule(
    *sentences: str,
    columns: tuple[str, ...] = (),
    reads: Mapping[str, Sequence[str]] | None = None,
) -> Callable[[Callable[..., Faults]], Rule]:
    """Make a check of a function: `rows`, then its options, and among them `tables` where it reads
    other tables, and `looked_up` where it needs the date of the last search."""
    return lambda faults: Rule(faults, sentences, columns, reads or {})


def row_id(row: Row) -> str:
    """The id of a row is in its first column; an empty line has none."""
    return str(row.cells[0]) if row.cells else ""


def well_formed(row: Row) -> bool:
    """Whether each cell is of its kind, and each whole number written as a program writes it."""
    cells = zip(row.values(), row.cells, strict=False)
    return row.valid and all(cell == as_typed(value) for value, cell in cells if type(value) is int)


def as_typed(value: Any) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return "" if value is None else str(value)


def earliest(row: Row | Mapping[str, str], columns: Sequence[str]) -> Period | None:
    """The earliest date that a row has in these columns."""
    dates = (period_or_none(row[column]) for column in columns)
    return min((date for date in dates if date), default=None)


def exact(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if row["qualifier"] == "exact" and row["value"] is not None]


def ids(rows: Iterable[Row]) -> str:
    return ", ".join(row_id(row) for row in rows)


def group_rows(rows: Iterable[Row], *columns: str) -> dict[tuple[Any, ...], list[Row]]:
    """The rows by what they have in these columns; two empty cells are the same."""
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple(row[column] for column in columns), []).append(row)
    return groups
