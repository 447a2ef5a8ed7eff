"""What was published, in another language: labels, sentences, and the cells that readers need."""

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from scripts.claims.sentences import fill_places
from scripts.export.published import Published, PublishedTable, Row
from scripts.model import Field, Schema
from scripts.words.languages import say_or_keep, speaking

CELLS: Mapping[str, tuple[str, ...]] = {
    "context_events": ("short_title",),
    "findings": ("proof_title", "sentence"),
    "glossary": ("term", "meaning", "see_title", "instead_of"),
    "prisoner_estimates": ("note",),
    "reading_risks": ("title", "fact", "law", "penalty", "note"),
    "release_counts": ("counter_name",),
    "test_rules": ("title", "meaning"),
}
"""The texts of data that stand in the catalogues. All other text of data stays as it is, and a page
says which language that is."""


@cache
def translate(data: Published, language: str) -> Published:
    """What no page in this language shows may lack a translation and stays as it is: that none is
    left on a page, the finishing of the site makes sure."""
    with speaking(language):
        tables = {
            name: replace(
                table,
                schema=translated_schema(table.schema),
                rows=tuple(translated_row(name, row) for row in table.rows),
            )
            for name, table in data.tables.items()
        }
        sentences = {row["finding_id"]: row["sentence"] for row in tables["findings"].rows}
        tables["finding_results"] = with_sentences(tables["finding_results"], sentences)
    return replace(data, tables=tables)


def translated_schema(schema: Schema) -> Schema:
    def labelled(field: Field) -> Field:
        labels = {value: say_or_keep(label) for value, label in field.labels.items()}
        return replace(
            field,
            title=say_or_keep(field.title),
            unit=say_or_keep(field.unit),
            labels=labels,
        )

    return replace(
        schema,
        title=say_or_keep(schema.title),
        fields=tuple(map(labelled, schema.fields)),
        chart={key: say_or_keep(text) for key, text in schema.chart.items()},
    )


def translated_row(table: str, row: Row) -> Row:
    cells = CELLS.get(table, ())
    return {**row, **{column: say_or_keep(row[column]) for column in cells}}


def with_sentences(results: PublishedTable, templates: Mapping[str, str]) -> PublishedTable:
    """The figures of a finding are computed once, and fill its sentence in each language."""
    rows = (
        {**row, "sentence": fill_places(templates[row["finding_id"]], json.loads(row["figures"]))}
        for row in results.rows
    )
    return replace(results, rows=tuple(rows))
