"""A source on both sides of a claim needs a word of explanation."""

from scripts.checks.rule import Faults, Rows, rule
from scripts.model import items


@rule(
    "A source stands on both sides of a claim only where `sources_note` says why.",
    columns=("supporting_source_ids", "contradicting_source_ids", "sources_note"),
)
def either_side(rows: Rows) -> Faults:
    for row in rows:
        against = items(row["contradicting_source_ids"])
        both = [item for item in items(row["supporting_source_ids"]) if item in against]
        if both and not row["sources_note"]:
            yield (
                row,
                "sources_note",
                f"{', '.join(both)} {'is' if len(both) == 1 else 'are'} named for the claim and"
                " against it. Say here how, or remove what is wrong from one of the two cells.",
            )
