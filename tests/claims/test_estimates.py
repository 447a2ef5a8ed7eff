import pytest

from scripts.claims.estimates import seed_08, seed_09, seed_10
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, when_made


def estimate(day, value=None, counter="eu", qualifier="exact", **more):
    kind = "position" if value is None else "count"
    return {
        **{"as_of_date": day, "counter": counter, "kind": kind, "value": value},
        **{"qualifier": qualifier, "preferred": True, **more},
    }


def judged(test, *estimates):
    claim = {"claim_id": test.__name__.replace("_", "-"), "made_on": "2024-09"}
    stated = {"expected_value": "More than 1,300"}
    return test(frames(claims=[{**claim, **stated}], prisoner_estimates=list(estimates)))


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        (estimate("2024-09-18", 1300, qualifier="more_than"), Verdict.HOLDS),
        (estimate("2024-09-18", 1301), Verdict.HOLDS),
        (estimate("2024-09-18", 1300), Verdict.DOES_NOT_HOLD),
        (estimate("2024-09-18", 1300, qualifier="at_least"), Verdict.DOES_NOT_HOLD),
        (estimate("2024-09-11", 1400), Verdict.HOLDS),
        (estimate("2024-09-10", 1400), Verdict.CANNOT_BE_TESTED),
        (estimate("2024-09", 1400), Verdict.CANNOT_BE_TESTED),
        (estimate("2024-09-18", 1400, "viasna"), Verdict.CANNOT_BE_TESTED),
        (estimate("2024-09-18", 1400, preferred=False), Verdict.CANNOT_BE_TESTED),
        (estimate("2024-09-18", 1400, population="Women"), Verdict.CANNOT_BE_TESTED),
    ],
)
def test_over_1300_in_mid_september_needs_a_figure_of_the_eu(row, verdict):
    assert judged(seed_08, row).verdict is verdict


def test_of_several_figures_the_nearest_counts():
    result = judged(seed_08, estimate("2024-09-16", 1200), estimate("2024-09-18", 1400))

    assert (result.verdict, result.value) == (Verdict.HOLDS, "1,400")


@pytest.mark.parametrize(
    ("value", "verdict"),
    [
        (1540, Verdict.HOLDS),
        (1541, Verdict.DOES_NOT_HOLD),
        (1170, Verdict.HOLDS),
        (1169, Verdict.DOES_NOT_HOLD),
    ],
)
def test_a_us_figure_within_a_tenth_of_the_range_of_the_eu_is_similar(value, verdict):
    result = judged(
        seed_09,
        estimate("2024-07-11", value, "us_government"),
        estimate("2024-07-08", 1400),
        estimate("2024-09-18", 1300),
        estimate("2024-10-01", 10),
    )

    assert result.verdict is verdict


@pytest.mark.parametrize("day", ["2024-06-30", "2024-08-01", "2024"])
def test_a_us_figure_of_another_month_is_shown_and_not_judged(day):
    result = judged(seed_09, estimate(day, 1400, "us_government"), estimate("2024-07-08", 1400))

    assert result.verdict is Verdict.CANNOT_BE_TESTED
    assert result.value.startswith("US: 1,400 of ")


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        (estimate("2024-09-10", counter="government_of_belarus"), Verdict.HOLDS),
        (estimate("2024-09-11", counter="government_of_belarus"), Verdict.PARTLY),
        (estimate("2024-09-10", counter="viasna"), Verdict.CANNOT_BE_TESTED),
        (estimate("2024-09-10", 0, "government_of_belarus"), Verdict.CANNOT_BE_TESTED),
    ],
)
def test_a_denial_is_a_position_of_the_government_of_that_day(row, verdict):
    assert judged(seed_10, row).verdict is verdict


def test_the_estimates_on_the_real_tables(real):
    assert (seed_08(real).verdict, seed_08(real).value) == (Verdict.HOLDS, "more than 1,300")
    assert seed_09(real).verdict is Verdict.CANNOT_BE_TESTED
    assert seed_09(real).value == "US: 1,500 of 9 August 2023; EU: 1,300 to 1,400"
    assert seed_10(real).verdict is Verdict.HOLDS
    for test in (seed_08, seed_09, seed_10):
        assert when_made(test, real) == test(real)
