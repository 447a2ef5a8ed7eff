"""Make changes again, as a reader of `changes.csv` would, to see that none is missing from it."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from scripts.versions.change import Change, Kind
from scripts.versions.edition import Grid
from scripts.versions.order import Rearrangement

PLACED_COLUMNS = (Kind.COLUMN_MOVED, Kind.COLUMN_INSERTED, Kind.COLUMN_ADDED)
PLACED_ROWS = (Kind.ROW_MOVED, Kind.ROW_ADDED)


def replayed(old: Mapping[str, Grid], changes: Sequence[Change]) -> dict[str, Grid]:
    """The new tables; what descriptors say is left as it was."""
    tables = dict(old)
    for name, group in groupby(changes, key=lambda change: change.table):
        of_table = [change for change in group if change.kind is not Kind.PACKAGE_DESCRIBED]
        kinds = {change.kind: change for change in of_table}
        if Kind.TABLE_REMOVED in kinds:
            tables.pop(name)
        if Kind.TABLE_ADDED in kinds:
            tables[name] = Grid(kinds[Kind.TABLE_ADDED].value, (), {}, {})
        if name in tables:
            tables[name] = changed(tables[name], of_table)
    return tables


def changed(old: Grid, changes: Sequence[Change]) -> Grid:
    renamed = {
        change.column: change.value for change in changes if change.kind is Kind.COLUMN_RENAMED
    }
    columns = Rearrangement(
        removed=tuple(one.column for one in changes if one.kind is Kind.COLUMN_REMOVED),
        renamed=renamed,
        placed={one.column: one.value for one in changes if one.kind in PLACED_COLUMNS},
        moved=frozenset(),
    )
    rows = Rearrangement(
        removed=tuple(one.row for one in changes if one.kind is Kind.ROW_REMOVED),
        renamed={one.row: one.value for one in changes if one.kind is Kind.ID_CHANGED},
        placed={one.row: one.value for one in changes if one.kind in PLACED_ROWS},
        moved=frozenset(),
    )
    key = renamed.get(old.key, old.key)
    names = tuple(rearranged(old.columns, columns))
    known = {
        rows.renamed.get(row, row): {renamed.get(name, name): cell for name, cell in cells.items()}
        for row, cells in old.rows.items()
    }
    new = {
        row: {name: known.get(row, {}).get(name, "") for name in names} | {key: row}
        for row in rearranged([*old.rows], rows)
    }
    for change in changes:
        if change.kind is Kind.CELL_CHANGED:
            new[change.row][change.column] = change.value
    return Grid(key, names, new, old.resource)


def rearranged(names: Sequence[str], steps: Rearrangement) -> list[str]:
    """Do the steps: what `rearrangement` found between two lists makes the one into the other."""
    left = set(steps.removed)
    result = [steps.renamed.get(name, name) for name in names if name not in left]
    result = [name for name in result if name not in steps.placed]
    for name, before in steps.placed.items():
        result.insert(result.index(before) + 1 if before else 0, name)
    return result
