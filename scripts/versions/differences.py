"""What changed between two editions: by id, and only what changed."""

from collections.abc import Iterator, Mapping
from functools import partial

from scripts.versions.change import Change, Kind
from scripts.versions.edition import Edition, Grid
from scripts.versions.field_differences import description_changes, field_changes, package_changes
from scripts.versions.order import Rearrangement, rearrangement, renames


def differences(old: Edition, new: Edition) -> list[Change]:
    """In the order in which they can be made again."""
    changes = [*package_changes(old.packages, new.packages)]
    for name in sorted({*old.tables, *new.tables}):
        changes += table_changes(name, old.tables.get(name), new.tables.get(name))
    return changes


def table_changes(name: str, old: Grid | None, new: Grid | None) -> Iterator[Change]:
    if old and new:
        columns = column_steps(old, new)
        if columns.renamed.get(old.key, old.key) == new.key:
            yield from grid_changes(name, old, new, columns)
            return
    # Rows with another key are other rows.
    if old:
        yield Change(table=name, kind=Kind.TABLE_REMOVED)
    if new:
        yield Change(table=name, kind=Kind.TABLE_ADDED, value=new.key)
        empty = Grid(new.key, (), {}, new.resource)
        yield from grid_changes(name, empty, new, column_steps(empty, new))


def grid_changes(name: str, old: Grid, new: Grid, columns: Rearrangement) -> Iterator[Change]:
    rows = row_steps(old, new, columns.renamed)
    yield from description_changes(name, old, new)
    yield from column_changes(name, old, new, columns)
    yield from row_changes(name, new, rows)
    yield from cell_changes(name, old, new, columns.renamed, rows.renamed)


def column_steps(old: Grid, new: Grid) -> Rearrangement:
    """A column is renamed where another holds its cells."""
    shared = [row for row in old.rows if row in new.rows]

    def cells(grid: Grid, other: Grid) -> Mapping[str, tuple[str, ...]]:
        return {
            column: tuple(grid.rows[row][column] for row in shared)
            for column in grid.columns
            if column not in other.columns
        }

    return rearrangement(old.columns, new.columns, renames(cells(old, new), cells(new, old)))


def row_steps(old: Grid, new: Grid, renamed: Mapping[str, str]) -> Rearrangement:
    """An id is changed where another row holds the same cells."""
    shared = [
        (column, renamed.get(column, column))
        for column in old.columns
        if column != old.key and renamed.get(column, column) in new.columns
    ]

    def cells(grid: Grid, other: Grid, side: int) -> Mapping[str, tuple[str, ...]]:
        return {
            row: tuple(cells[pair[side]] for pair in shared)
            for row, cells in grid.rows.items()
            if row not in other.rows
        }

    found = renames(cells(old, new, 0), cells(new, old, 1))
    return rearrangement([*old.rows], [*new.rows], found)


def column_changes(name: str, old: Grid, new: Grid, steps: Rearrangement) -> Iterator[Change]:
    change = partial(Change, table=name)
    for before, after in steps.renamed.items():
        yield change(kind=Kind.COLUMN_RENAMED, column=before, value=after)
    for column in steps.removed:
        yield change(kind=Kind.COLUMN_REMOVED, column=column)
    for column, before in steps.placed.items():
        yield change(kind=placing(column, new, steps), column=column, value=before)
    came_from = {after: before for before, after in steps.renamed.items()}
    for column in new.columns:
        before = came_from.get(column, column)
        if before in old.columns:
            yield from field_changes(name, column, old.field(before), new.field(column))


def placing(column: str, new: Grid, steps: Rearrangement) -> Kind:
    """Whether a column is moved, stands at the end, or pushes others to another place."""
    if column in steps.moved:
        return Kind.COLUMN_MOVED
    after = new.columns[new.columns.index(column) :]
    trailing = all(one in steps.placed and one not in steps.moved for one in after)
    return Kind.COLUMN_ADDED if trailing else Kind.COLUMN_INSERTED


def row_changes(name: str, new: Grid, steps: Rearrangement) -> Iterator[Change]:
    change = partial(Change, table=name, derived=new.derived)
    for before, after in steps.renamed.items():
        yield change(kind=Kind.ID_CHANGED, row=before, value=after)
    for row in steps.removed:
        yield change(kind=Kind.ROW_REMOVED, row=row)
    for row, before in steps.placed.items():
        kind = Kind.ROW_MOVED if row in steps.moved else Kind.ROW_ADDED
        yield change(kind=kind, row=row, value=before)


def cell_changes(
    name: str, old: Grid, new: Grid, columns: Mapping[str, str], rows: Mapping[str, str]
) -> Iterator[Change]:
    """A new row and a new column start empty, but for the id."""
    change = partial(Change, table=name, kind=Kind.CELL_CHANGED)
    old_columns = {columns.get(column, column): column for column in old.columns}
    old_rows = {rows.get(row, row): cells for row, cells in old.rows.items()}
    for row, cells in new.rows.items():
        known = old_rows.get(row, {})
        for column in new.columns:
            before = known.get(old_columns.get(column, ""), "")
            if column != new.key and cells[column] != before:
                yield change(row=row, column=column, value=cells[column], before=before)
