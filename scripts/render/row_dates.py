"""When each row last changed, as far as changelogs and versions say: an archive of the source holds
no history of its own."""

import re
from collections.abc import Iterator, Mapping, Sequence

from scripts.export.published import Published
from scripts.render.what_changed import Noted, changes_of
from scripts.versions.change import CHANGES, Kind, read_changes
from scripts.versions.kept import Version

WORD = re.compile(r"\w[\w-]*")
RANGE = re.compile(r"\b([a-z]+-)(\d+) to \1(\d+)\b")
RowDates = Mapping[tuple[str, str], str]
"""The day by table and id."""


def row_dates(data: Published, versions: Sequence[Version]) -> RowDates:
    """The day of the newest line in the changelog that names the row, or of a version with a change
    of it that no line names."""
    lines = lines_by_row(data)
    found = {row: named[-1].date for row, named in lines.items()}
    for version in versions:
        for row in changed_rows(version) & lines.keys():
            if all(line.version != str(version.number) for line in lines[row]):
                found[row] = max(found[row], version.facts["released"])
    return found


def lines_by_row(data: Published) -> Mapping[tuple[str, str], Sequence[Noted]]:
    """The lines that name each row, oldest first; the first of all where none does."""
    found = {}
    for package in data.packages:
        lines = sorted(changes_of(data, package), key=lambda line: line.date)
        naming: dict[str, list[Noted]] = {}
        for line in lines:
            for word in {*words_of(line.text)}:
                naming.setdefault(word, []).append(line)
        for table in data.tables.values():
            if table.dataset == package:
                found |= {(table.name, row): naming.get(row, lines[:1]) for row in table.by_id}
    return found


def words_of(text: str) -> Iterator[str]:
    """Those that can be ids, and all ids from rc-0219 to rc-0226."""
    yield from WORD.findall(text)
    for start, first, last in RANGE.findall(text):
        yield from (f"{start}{one:0{len(first)}}" for one in range(int(first), int(last) + 1))


def changed_rows(version: Version) -> set[tuple[str, str]]:
    if version.withdrawn:
        return set()
    changes = read_changes(version.folder / CHANGES)
    return {
        (one.table, one.value if one.kind is Kind.ID_CHANGED else one.row)
        for one in changes
        if one.row
    }
