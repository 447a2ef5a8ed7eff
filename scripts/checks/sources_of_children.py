"""A row names all sources that the rows under it name."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken
from scripts.model import items


@attrs.define(kw_only=True, repr=False, slots=False)
class SourcesOfChildren(Rule):
    """`source_ids` holds the `source_id` of each row of `table` that has the same `key`; one that
    does not exist is the problem of that row."""

    type = "sources-of-children"
    columns = ("key",)
    own = ("source_ids",)

    table: str
    key: str

    @classmethod
    def reads(cls, options: Mapping[str, Any]) -> Mapping[str, Sequence[str]]:
        return {options["table"]: (options["key"], "source_id"), "sources": ("source_id",)}

    @cached_property
    def named(self) -> dict[str, dict[str, str]]:
        """By key: each source, and the first of the rows that name it."""
        known = {source["source_id"] for source in self.tables["sources"]}
        found: dict[str, dict[str, str]] = {}
        for child in sorted(self.tables[self.table], key=lambda child: next(iter(child.values()))):
            of_parent = found.setdefault(child[self.key], {})
            if child["source_id"] in known:
                of_parent.setdefault(child["source_id"], next(iter(child.values())))
        return found

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        have = [item.strip() for item in items(row["source_ids"])]
        for source, child in self.named.get(row[self.key], {}).items():
            if source not in have:
                yield broken(
                    row,
                    "source_ids",
                    f"{source!r} is missing, which {child} in {self.table}.csv names as its source."
                    " Add it here, or fix the other row.",
                )
