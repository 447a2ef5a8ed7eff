"""The verdict on a claim as a mark that stands before the claim, wherever it is named."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from scripts.export.published import Published, Row


@dataclass(frozen=True, slots=True)
class Mark:
    """`code` decides shape and colour, and `words` say the same."""

    code: str
    words: str


def mark_of(data: Published, code: str) -> Mark:
    return Mark(code, data.tables["claim_results"].label("verdict", code))


def claim_mark(data: Published, claim_id: str) -> Mark:
    """The verdict by all data."""
    result = results_by_claim(data).get(claim_id, {}).get("all")
    return mark_of(data, result["verdict"] if result else "cannot_be_tested")


@cache
def results_by_claim(data: Published) -> Mapping[str, Mapping[str, Row]]:
    """By claim and by what it is judged by; none where no test can judge it."""
    found: dict[str, dict[str, Row]] = {}
    for row in data.tables["claim_results"].rows:
        found.setdefault(row["claim_id"], {})[row["as_of"]] = row
    return found
