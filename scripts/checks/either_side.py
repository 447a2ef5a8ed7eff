"""A source on both sides of a claim needs a word of explanation."""

from collections.abc import Iterator

import attrs
from frictionless import Row

from scripts.checks.adapter import Rule, RuleBroken, broken
from scripts.model import items


@attrs.define(kw_only=True, repr=False)
class EitherSide(Rule):
    """A source may support and contradict a claim only where `sources_note` says how."""

    type = "either-side"
    own = ("supporting_source_ids", "contradicting_source_ids", "sources_note")

    def validate_row(self, row: Row) -> Iterator[RuleBroken]:
        against = items(row["contradicting_source_ids"])
        both = [item for item in items(row["supporting_source_ids"]) if item in against]
        if both and not row["sources_note"]:
            yield broken(
                row,
                "sources_note",
                f"{', '.join(both)} both supports and contradicts the claim. Say here how, or"
                " remove it from one of the two cells.",
            )
