import pytest

from scripts.claims.result import Verdict
from scripts.claims.timing import EIGHTH, FIRST_RELEASE, NINTH, seed_25, seed_26, seed_29
from tests.claims.conftest import frames, released, when_made

EXCHANGE = {"date": "2024-06-28", "mechanism": "exchange"}
JULY = {"release_id": FIRST_RELEASE, "date": "2024-07-03"}


def acts(first="2023-08-03", last="2024-06-29"):
    usual = {"body": "EU", "direction": "expand"}
    days = {EIGHTH: first, NINTH: last}
    return [{"action_id": one, "act_date": day, **usual} for one, day in days.items() if day]


def judged(test, *releases, **days):
    return test(frames(sanctions_actions=acts(**days), **released(*releases)))


@pytest.mark.parametrize(
    ("releases", "verdict", "value"),
    [
        ([JULY], Verdict.HOLDS, "0 releases"),
        ([], Verdict.HOLDS, "0 releases"),
        ([EXCHANGE, JULY], Verdict.DEPENDS_ON_DEFINITION, "1 release"),
        ([{"date": "2024-06-28"}, JULY], Verdict.DOES_NOT_HOLD, "1 release"),
        ([{"date": "2023-08-04"}], Verdict.DOES_NOT_HOLD, "1 release"),
        ([{"date": "2023-08-03"}, JULY], Verdict.HOLDS, "0 releases"),
        ([{"date": "2023"}, JULY], Verdict.HOLDS, "0 releases"),
        ([{"date": "2024-01-01"}, JULY], Verdict.DOES_NOT_HOLD, "1 release"),
        ([{"date": "2024-06-29"}], Verdict.DOES_NOT_HOLD, "0 releases"),
        ([{"date": "2024-06-30"}], Verdict.HOLDS, "0 releases"),
        ([{"date": "2024-01-01", "adds_to_totals": False}], Verdict.HOLDS, "0 releases"),
    ],
)
def test_no_release_between_the_packages_and_no_pardon_before_the_second(releases, verdict, value):
    result = judged(seed_25, *releases)

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("last", "verdict", "value"),
    [
        ("2024-06-29", Verdict.HOLDS, "331 days"),
        ("2024-07-03", Verdict.HOLDS, "335 days"),
        ("2024-07-04", Verdict.DOES_NOT_HOLD, "336 days"),
        ("2024-06-04", Verdict.HOLDS, "306 days"),
        ("2024-06-03", Verdict.DOES_NOT_HOLD, "305 days"),
        ("", Verdict.CANNOT_BE_TESTED, "no rows"),
    ],
)
def test_almost_eleven_months_are_more_than_ten_and_no_more_than_eleven(last, verdict, value):
    result = judged(seed_26, last=last)

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("date", "verdict", "value"),
    [
        ("2024-07-03", Verdict.CANNOT_BE_TESTED, "4 days"),
        ("2024-06-29", Verdict.CANNOT_BE_TESTED, "0 days"),
        ("2024-06-28", Verdict.PARTLY, "-1 days"),
        ("2024-06", Verdict.CANNOT_BE_TESTED, "-28 to 1 day"),
    ],
)
def test_only_a_release_before_the_package_says_something_about_a_link(date, verdict, value):
    result = judged(seed_29, {**JULY, "date": date})

    assert (result.verdict, result.value) == (verdict, value)


def test_the_timing_on_the_real_tables(real):
    assert when_made(seed_25, real) == seed_25(real)
    assert seed_25(real).verdict is Verdict.DEPENDS_ON_DEFINITION
    assert [answer.value for answer in seed_25(real).answers] == ["1 release", "0 releases"]
    assert (seed_26(real).verdict, seed_26(real).value) == (Verdict.HOLDS, "331 days")
    assert (seed_29(real).verdict, seed_29(real).value) == (Verdict.CANNOT_BE_TESTED, "4 days")
