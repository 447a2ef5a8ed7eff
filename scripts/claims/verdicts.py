"""How a verdict follows from a condition, or from several answers together."""

from collections.abc import Iterable

from scripts.claims.result import Answer, Result, Verdict

CAUSE = "Order and distance can be tested; cause cannot."
"""The limit of every claim about a cause."""


def holds_if(condition: bool) -> Verdict:
    return Verdict.HOLDS if condition else Verdict.DOES_NOT_HOLD


def partly_if(condition: bool) -> Verdict:
    """For a claim of which only a part can be tested: the most that it can get is `partly`."""
    return Verdict.PARTLY if condition else Verdict.DOES_NOT_HOLD


def agreed(answers: Iterable[Answer]) -> Verdict:
    """The verdict on which all answers agree; else it depends on the definition."""
    verdicts = {answer.verdict for answer in answers}
    return verdicts.pop() if len(verdicts) == 1 else Verdict.DEPENDS_ON_DEFINITION


def no_rows(definition: str) -> Result:
    """Where a row that the claim speaks of is not on record, or not yet."""
    return Result(
        verdict=Verdict.CANNOT_BE_TESTED,
        value="no rows",
        definition=definition,
        sentence="What the claim speaks of is not on record for this time.",
        limits="Without rows nothing can be counted, and that is not evidence either way.",
    )
