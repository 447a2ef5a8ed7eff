"""What was published, in another language: labels, sentences, and the cells that readers need."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache

from scripts.claims.sentences import Figure, fill_places, template
from scripts.export.published import Published, PublishedTable, Row
from scripts.model import Field, Schema
from scripts.words.languages import has, say, say_or_keep, speaking

Figures = Mapping[str, Figure]
CELLS: Mapping[str, tuple[str, ...]] = {
    "claim_results": ("sentence",),
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
        templates = {row["finding_id"]: row["sentence"] for row in tables["findings"].rows}
        tables["finding_results"] = with_sentences(
            tables["finding_results"], lambda row, _: templates[row["finding_id"]]
        )
        tests = data.tables["claim_tests"].by_id
        tables["claim_results"] = with_sentences(
            tables["claim_results"],
            lambda row, figures: say_or_none(template(tests[row["claim_id"]], figures)),
        )
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


def with_sentences(
    results: PublishedTable, template_of: Callable[[Row, Figures], str | None]
) -> PublishedTable:
    """The figures of a sentence are computed once, and fill it in each language. It stays as it is
    where there are none, or no words for them."""

    def in_language(row: Row) -> Row:
        figures = json.loads(row["figures"] or "{}")
        words = template_of(row, figures) if figures else None
        return {**row, "sentence": fill_places(words, figures)} if words else row

    return replace(results, rows=tuple(map(in_language, results.rows)))


def say_or_none(text: str) -> str | None:
    return say(text) if has(text) else None
