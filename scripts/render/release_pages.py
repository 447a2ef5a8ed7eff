"""What stands around a release: the claims whose tests look at it."""

from collections.abc import Iterator, Mapping

from scripts.model import items
from scripts.render.record import Record


def about_release(release: Record) -> Mapping[str, object]:
    return {"claims": tuple(claim.link() for claim in claims_testing(release))}


def claims_testing(release: Record) -> Iterator[Record]:
    """By all data."""
    place = f"{release.table.name}/{release.id}"
    for result in Record.all(release.page, "claim_results"):
        if result["as_of"] == "all" and place in items(result["row_ids"]):
            yield result.target("claim_id")
