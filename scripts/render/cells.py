"""One cell as a reader sees it: labelled, and linked where it names another row."""

from dataclasses import dataclass

from scripts.model import Field, Schema, items
from scripts.published import PublishedTable, Row
from scripts.records import KINDS, record_path
from scripts.render.pages import Page
from scripts.render.sources import source_path

YES_NO = {"true": "yes", "false": "no"}
NUMBERS = ("integer", "number")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of text, with where it leads if it leads anywhere."""

    text: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    parts: tuple[Part, ...]
    number: bool = False


def cell(page: Page, table: PublishedTable, field: Field, row: Row) -> Cell:
    """The cell of one column in one row; coded values carry their label, ids a link."""
    value = row[field.name]
    target = target_table(table.schema, field.name)
    if field.name == table.schema.key and table.name in KINDS:
        return Cell((Part(value, page.href(record_path(table.name, value))),))
    if target:
        return Cell(tuple(reference(page, target, row_id) for row_id in items(value)))
    if field.labels:
        return Cell(tuple(Part(field.labels.get(item, item)) for item in items(value)))
    text = YES_NO.get(value, value) if field.type == "boolean" else value
    return Cell((Part(text),) if text else (), number=field.type in NUMBERS)


def reference(page: Page, table: str, row_id: str) -> Part:
    """A row of another table by its id, linked to its page if it has one."""
    if table == "sources":
        return Part(row_id, page.href(source_path(page.data.tables["sources"].by_id[row_id])))
    return Part(row_id, page.href(record_path(table, row_id)) if table in KINDS else "")


def target_table(schema: Schema, column: str) -> str | None:
    """The table whose rows a column names, as its schema says."""
    for check in schema.checks:
        if check["type"] == "references" and check["field"] == column:
            return check["table"]
    for key in schema.descriptor.get("foreignKeys", ()):
        if column in key["fields"]:
            return key["reference"].get("resource") or None
    return None
