"""What a row says, as terms and descriptions in the words of its schema."""

from collections.abc import Iterable
from dataclasses import dataclass

from scripts.export.published import PublishedTable, Row
from scripts.render.cells import cell
from scripts.render.links import Part
from scripts.render.pages import Page


@dataclass(frozen=True, slots=True)
class Fact:
    term: str
    parts: tuple[Part, ...]
    note: str = ""


def facts(page: Page, table: PublishedTable, row: Row, columns: Iterable[str]) -> tuple[Fact, ...]:
    """One fact for each column that isn't empty, with dates in words. `mechanism+mechanism_note`
    adds the text of the second column to the first."""
    found = []
    for words in columns:
        name, _, note = words.partition("+")
        parts = cell(page, table, table.schema.field(name), row, words=True).parts
        remark = row[note] if note else ""
        if parts or remark:
            found.append(Fact(table.schema.field(name).title, parts, remark))
    return tuple(found)
