"""A row names all sources that the rows under it name."""

import re

from scripts.checks.rule import Column, Faults, Rows, Tables, rule


@rule(
    "`source_ids` holds each source of the rows of {table} with this {key}.",
    columns=("source_ids",),
    reads={"{table}": ("{key}", "source_id"), "sources": ("source_id",)},
)
def sources_of_children(rows: Rows, *, table: str, key: Column, tables: Tables) -> Faults:
    """A source that does not exist is the problem of the row that names it."""
    named = sources_by_parent(table, key, tables)
    for row in rows:
        # A list with the wrong sign between its items is another problem.
        have = re.split("[;, ]+", row["source_ids"] or "")
        for source, child in named.get(row[key], {}).items():
            if source not in have:
                yield (
                    row,
                    "source_ids",
                    f"{source!r} is missing, which {child} in {table}.csv names as its source."
                    " Add it here, or fix the other row.",
                )


def sources_by_parent(table: str, key: str, tables: Tables) -> dict[str, dict[str, str]]:
    """By key: each source, and the first of the rows that name it."""
    known = {source["source_id"] for source in tables["sources"]}
    found: dict[str, dict[str, str]] = {}
    for child in sorted(tables[table], key=lambda child: next(iter(child.values()))):
        of_parent = found.setdefault(child[key], {})
        if child["source_id"] in known:
            of_parent.setdefault(child["source_id"], next(iter(child.values())))
    return found
