"""What changed, written for people and for programs."""

import argparse
import json
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from scripts.paths import short_path
from scripts.problems import WrongUse
from scripts.versions.change import Change, Kind, changes_text
from scripts.versions.differences import differences
from scripts.versions.edition import Edition, package_folders, read_edition
from scripts.versions.kept import newest, read_versions
from scripts.versions.semver import Level, number

EFFECTS = ("key_figures", "claim_results")
"""The tables that say what a change means: the figures of the first page, and the claims."""
NEW_COLUMN = (Kind.COLUMN_ADDED, Kind.COLUMN_INSERTED)
NEIGHBOURS = (Kind.ROW_ADDED, Kind.ROW_MOVED, Kind.COLUMN_MOVED, Kind.TABLE_ADDED, *NEW_COLUMN)
"""What has only its place as a value."""
DESCRIBED = (Kind.DESCRIBED, Kind.PACKAGE_DESCRIBED)
"""What has as a value the names of the parts that changed."""
RENAMED = (Kind.COLUMN_RENAMED, Kind.ID_CHANGED)
"""What has as a value another name for itself."""


@dataclass(frozen=True, slots=True)
class Comparison:
    old: str
    new: str
    changes: Sequence[Change]
    computed: Collection[str] = ()
    """The tables that follow from others: of one cell hundreds of theirs may change."""

    @property
    def level(self) -> Level | None:
        return max((change.level for change in self.changes), default=None)

    @property
    def essential(self) -> list[Change]:
        """Without the cells of new rows and columns, and without the parts of new tables."""
        changes = self.changes
        tables = {one.table for one in changes if one.kind is Kind.TABLE_ADDED}
        columns = {(one.table, one.column) for one in changes if one.kind in NEW_COLUMN}
        rows = {(one.table, one.row) for one in changes if one.kind is Kind.ROW_ADDED}
        return [
            one
            for one in changes
            if (one.table not in tables or one.kind in (Kind.TABLE_REMOVED, Kind.TABLE_ADDED))
            and not (
                one.kind is Kind.CELL_CHANGED
                and ((one.table, one.column) in columns or (one.table, one.row) in rows)
            )
        ]

    @property
    def groups(self) -> list[tuple[str, list[Change]]]:
        """The changes of each table; headline figures and claims come first, and what only follows
        from other tables last."""
        groups = [
            (table, [*changes]) for table, changes in groupby(self.essential, lambda one: one.table)
        ]
        return sorted(groups, key=lambda group: (self.follows(group[0]), group[0] not in EFFECTS))

    def follows(self, table: str) -> bool:
        return table in self.computed and table not in EFFECTS


def as_text(comparison: Comparison) -> str:
    lines = [title(comparison)]
    for table, changes in comparison.groups:
        if comparison.follows(table):
            lines += ["", f"{table}, computed: {tally(changes)}"]
        else:
            lines += ["", f"{table}: {tally(changes)}", *(f"  {sentence(one)}" for one in changes)]
    return "\n".join(lines) + "\n"


def as_markdown(comparison: Comparison) -> str:
    lines = [f"## {title(comparison)}"]
    for table, changes in comparison.groups:
        if comparison.follows(table):
            lines += ["", f"`{table}`, computed: {tally(changes)}"]
            continue
        lines += ["", f"### `{table}`: {tally(changes)}", ""]
        lines += ["| change | level | row | column | before | after |", "|---|---|---|---|---|---|"]
        lines += (f"| {' | '.join(map(in_markdown, cells(one)))} |" for one in changes)
    return "\n".join(lines) + "\n"


def as_json(comparison: Comparison) -> str:
    names = ("change", "level", "row", "column", "before", "after")
    changes = [
        {"table": one.table, **dict(zip(names, cells(one), strict=True))}
        for one in comparison.essential
    ]
    content = {
        "old": comparison.old,
        "new": comparison.new,
        "level": str(comparison.level) if comparison.changes else None,
        "effects": {table: [one for one in changes if one["table"] == table] for table in EFFECTS},
        "changes": changes,
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def as_csv(comparison: Comparison) -> str:
    """Every change: applied to the old data they give the new."""
    return changes_text(comparison.changes)


FORMATS = {"text": as_text, "markdown": as_markdown, "json": as_json, "csv": as_csv}


def title(comparison: Comparison) -> str:
    names = f"{comparison.old} → {comparison.new}"
    return f"{names}: {comparison.level}" if comparison.changes else f"{names}: nothing has changed"


def tally(changes: Sequence[Change]) -> str:
    """2 rows added, 1 cell changed."""
    numbers = Counter(change.kind for change in changes)
    return ", ".join(count_words(numbers[kind], kind) for kind in Kind if kind in numbers)


def count_words(number: int, kind: Kind) -> str:
    noun, _, verb = kind.word.partition("_")
    return f"{number} {noun}{'s' * (number > 1 and bool(verb))} {verb}".rstrip()


def sentence(change: Change) -> str:
    """One line for one change: what, where, from what to what."""
    kind, _, row, column, before, after = cells(change)
    place = " ".join(part for part in (row, column) if part)
    if change.kind in RENAMED:
        return f"{kind}: {place} → {after}"
    values = f"{before or '(empty)'} → {after or '(empty)'}" if before or after else ""
    values = after if change.kind in DESCRIBED else values
    return ": ".join(part for part in (kind, place, values) if part)


def cells(change: Change) -> tuple[str, ...]:
    after = "" if change.kind in NEIGHBOURS else change.value
    kind = change.kind.word.replace("_", " ")
    return kind, str(change.level), change.row, change.column, change.before, after


def in_markdown(cell: str) -> str:
    """Text of a cell that can't become markup."""
    escaped = "".join(f"\\{letter}" if letter in "\\`*_[]<>|&#" else letter for letter in cell)
    return " ".join(escaped.split())


def difference(options: argparse.Namespace, versions: Path, published: Path) -> str:
    """WrongUse where one of the two is not to be found."""
    released = newest(read_versions(versions))
    old = options.old or (str(released.number) if released else "")
    if not old:
        raise WrongUse("no version is released yet. Name the two folders to compare")
    new = options.new or short_path(published)
    before, after = (find_edition(name, versions, published) for name in (old, new))
    tables = [*before.tables.items(), *after.tables.items()]
    computed = {name for name, table in tables if table.derived}
    return FORMATS[options.format](Comparison(old, new, differences(before, after), computed))


def find_edition(name: str, versions: Path, published: Path) -> Edition:
    """A version by its number, or any folder of published packages."""
    if name == short_path(published):
        folder = published
    else:
        folder = versions / name if number(name) else Path(name)
    if not package_folders(folder):
        raise WrongUse(
            f"there is no published data in {short_path(folder)}. Name a version like 1.2.3, or run"
            " `python -m scripts build` first"
        )
    return read_edition(folder)
