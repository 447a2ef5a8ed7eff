import pytest

from scripts.claims.positions import seed_04, seed_05, seed_13, seed_16
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, released


def judged(test, supporting=(), contradicting=(), expected="", releases=()):
    """Sources are pairs of an id and the day of publication, which may be empty."""
    claim = {"claim_id": test.__name__.replace("_", "-"), "made_on": "2024-09"}
    sides = {"supporting": supporting, "contradicting": contradicting}
    cells = {
        f"{side}_source_ids": ";".join(source for source, _ in named)
        for side, named in sides.items()
    }
    known = dict([*supporting, *contradicting])
    return test(
        frames(
            claims=[{**claim, **cells, "expected_value": expected}],
            sources=[
                {"source_id": source, "published": day}
                for source, day in known.items()
                if source != "lost"
            ],
            **released(*releases),
        )
    )


ONE = (("one", ""),)
OTHER = (("other", ""),)
LOST = (("lost", ""),)


@pytest.mark.parametrize("test", [seed_05, seed_16])
@pytest.mark.parametrize(
    ("supporting", "contradicting", "verdict"),
    [
        (ONE, (), Verdict.HOLDS),
        (ONE, OTHER, Verdict.PARTLY),
        (ONE, ONE, Verdict.PARTLY),
        (ONE, LOST, Verdict.HOLDS),
        ((), OTHER, Verdict.DOES_NOT_HOLD),
        (LOST, (), Verdict.CANNOT_BE_TESTED),
        ((), (), Verdict.CANNOT_BE_TESTED),
    ],
)
def test_a_statement_is_judged_by_the_sources_on_both_sides(
    test, supporting, contradicting, verdict
):
    assert judged(test, supporting, contradicting).verdict is verdict


@pytest.mark.parametrize(
    ("year", "verdict"),
    [
        ("2021", Verdict.HOLDS),
        ("2019", Verdict.HOLDS),
        ("2018", Verdict.DOES_NOT_HOLD),
        ("2025", Verdict.DOES_NOT_HOLD),
    ],
)
def test_recently_is_up_to_five_years(year, verdict):
    assert judged(seed_04, ONE, expected=year).verdict is verdict
    assert judged(seed_04, LOST, expected=year).verdict is Verdict.CANNOT_BE_TESTED


@pytest.mark.parametrize(
    ("mechanisms", "contradicting", "verdict", "value"),
    [
        (["pardon"], (), Verdict.HOLDS, "Pardon"),
        (["pardon"], OTHER, Verdict.PARTLY, "Pardon"),
        (["amnesty"], (), Verdict.DOES_NOT_HOLD, "Amnesty"),
        (["pardon", "amnesty"], (), Verdict.DOES_NOT_HOLD, "Amnesty and Pardon"),
        ([], (), Verdict.CANNOT_BE_TESTED, "none"),
    ],
)
def test_the_release_of_july_must_be_a_pardon_that_nobody_disputes(
    mechanisms, contradicting, verdict, value
):
    releases = [{"date": "2024-07-03", "mechanism": mechanism} for mechanism in mechanisms]
    result = judged(seed_13, ONE, contradicting, releases=releases)

    assert (result.verdict, result.value) == (verdict, value)
