"""What the test of a claim says: a verdict, the arithmetic, the rows, and the limits."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scripts.claims.sentences import Figure


class Verdict(StrEnum):
    """The codes of the column `verdict`; what a reader sees for each is in the schema."""

    HOLDS = "holds"
    DOES_NOT_HOLD = "does_not_hold"
    DEPENDS_ON_DEFINITION = "depends_on_definition"
    PARTLY = "partly"
    CANNOT_BE_TESTED = "cannot_be_tested"
    ORDER_FITS = "order_fits"
    ORDER_DOES_NOT_FIT = "order_does_not_fit"
    WAS_SAID = "was_said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The value and verdict under one named definition, where several give different answers."""

    definition: str
    value: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """`rows` are ids with their table, such as `releases/2024-09-04-pardon`; `sentence` is the
    verdict for a reader, filled from the figures; `limits` is what the test cannot show."""

    verdict: Verdict
    value: str
    definition: str
    sentence: str
    limits: str
    rows: tuple[str, ...] = ()
    figures: Mapping[str, Figure] = field(default_factory=dict)
    answers: tuple[Answer, ...] = ()


def no_rows(definition: str) -> Result:
    """Where what the claim speaks of is not on record, or not yet."""
    return Result(
        verdict=Verdict.CANNOT_BE_TESTED,
        value="no rows",
        definition=definition,
        sentence="What the claim speaks of is not on record for this time.",
        limits="Without rows nothing can be counted, and that is not evidence either way.",
    )
