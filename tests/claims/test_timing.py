import pytest

from scripts.claims.result import Verdict
from scripts.claims.timing import EIGHTH, FIRST_RELEASE, NINTH, seed_25, seed_29
from tests.claims.conftest import frames, released

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
