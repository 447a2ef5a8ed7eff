"""The codebook: every table and column, in the words of the schemas."""

from collections.abc import Mapping
from dataclasses import dataclass

from scripts.export.published import PublishedTable
from scripts.model import Field, Schema
from scripts.render.check_sentences import field_rules, table_rules
from scripts.render.pages import Page
from scripts.render.relations import is_derived
from scripts.render.templates import fill


@dataclass(frozen=True, slots=True)
class FieldEntry:
    id: str
    field: Field
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableEntry:
    schema: Schema
    file: str
    href: str
    derived: bool
    fields: tuple[FieldEntry, ...]
    rules: tuple[str, ...]


def codebook_html(page: Page, dataset: str = "") -> str:
    """The tables of one package, or of all."""
    packages = page.data.packages
    chosen = [dataset] if dataset else list(packages)
    books: Mapping[str, tuple[TableEntry, ...]] = {
        packages[name]["title"]: tuple(
            table_entry(page, table) for table in page.data.tables.values() if table.dataset == name
        )
        for name in chosen
    }
    return fill("codebook.html", books=books)


def table_entry(page: Page, table: PublishedTable) -> TableEntry:
    schema = table.schema
    return TableEntry(
        schema,
        table.resource["path"],
        page.href(table.address),
        is_derived(table),
        tuple(
            FieldEntry(f"{schema.name}-{field.name}", field, field_rules(schema, field))
            for field in schema.fields
        ),
        table_rules(schema),
    )
