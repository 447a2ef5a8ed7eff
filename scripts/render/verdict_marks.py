"""The verdict on a claim as a mark that stands before the claim, wherever it is named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from scripts.export.published import Published, Row

UNTESTED = "cannot_be_tested"
"""The verdict on a claim that has no test."""


@dataclass(frozen=True, slots=True)
class Mark:
    """`code` decides shape and colour, and `words` say the same."""

    code: str
    words: str


def mark_of(data: Published, code: str) -> Mark:
    return Mark(code, data.tables["claim_results"].label("verdict", code))


def claim_mark(data: Published, claim_id: str) -> Mark:
    """The verdict by all data."""
    codes = [row["verdict"] for row in results_of_claim(data, claim_id) if row["as_of"] == "all"]
    return mark_of(data, codes[0] if codes else UNTESTED)


def results_of_claim(data: Published, claim_id: str) -> Sequence[Row]:
    """None where no test can judge it."""
    return results_by_claim(data).get(claim_id, ())


@cache
def results_by_claim(data: Published) -> Mapping[str, Sequence[Row]]:
    found: dict[str, list[Row]] = {}
    for row in data.tables["claim_results"].rows:
        found.setdefault(row["claim_id"], []).append(row)
    return found
