import pytest

from scripts.claims.result import Verdict
from scripts.claims.totals import (
    JULY,
    counter_15,
    counter_16,
    counter_24,
)
from tests.claims.conftest import frames, released

CLASSIFIED = "people_classified_as_political_prisoners"


def judged(test, expected, *rows, counts=(), **more):
    tables = released(*rows)
    claim = {"claim_id": test.__name__.replace("_", "-"), "expected_value": expected}
    counts = [{"count_id": f"more-{n}", **row} for n, row in enumerate(counts)]
    return test(
        frames(
            claims=[claim],
            releases=tables["releases"],
            release_counts=[*tables["release_counts"], *counts],
            **more,
        )
    )


@pytest.mark.parametrize(
    ("rows", "verdict", "value"),
    [
        ([{"date": "2024-01-01", "people": 227}], Verdict.HOLDS, "227"),
        ([{"date": "2024", "people": 227}], Verdict.HOLDS, "227"),
        ([{"date": "2024-12-31", "people": 228}], Verdict.DOES_NOT_HOLD, "228"),
        (
            [{"date": "2024-07-03", "people": 227, "qualifier": "at_least"}],
            Verdict.HOLDS,
            "at least 227",
        ),
        ([{"date": "2025-01-01", "people": 227}], Verdict.CANNOT_BE_TESTED, "no rows"),
    ],
)
def test_227_people_were_pardoned_in_2024(rows, verdict, value):
    result = judged(counter_15, "227", *rows)

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("people", "held", "verdict"),
    [
        (16, 1300, Verdict.HOLDS),
        (16, 1299, Verdict.PARTLY),
        (15, 1301, Verdict.PARTLY),
        (17, 1186, Verdict.DOES_NOT_HOLD),
    ],
)
def test_sixteen_released_and_as_many_held_as_were_under_discussion(people, held, verdict):
    figure = {
        **{"as_of_date": "2025-08", "value": held, "counter": "viasna", "kind": "count"},
        **{"preferred": True, "qualifier": "exact"},
    }
    result = judged(
        counter_16,
        "16; 1,300",
        {"date": "2025-07-02", "people": people},
        {"date": "2025-05-31", "people": 16},
        prisoner_estimates=[figure],
    )

    assert result.verdict is verdict


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        ({"people": 17}, Verdict.HOLDS),
        ({"people": 18}, Verdict.DOES_NOT_HOLD),
        ({"people": 18, "category": "people_released"}, Verdict.DEPENDS_ON_DEFINITION),
        ({"people": 19, "date": "2024-08-01"}, Verdict.HOLDS),
        ({"people": 19, "date": "2020-08-08"}, Verdict.HOLDS),
        ({"people": 19, "adds_to_totals": False}, Verdict.HOLDS),
    ],
)
def test_the_largest_release_has_no_equal(other, verdict):
    july = {"release_id": JULY, "date": "2024-07-03", "people": 18, "category": CLASSIFIED}
    result = judged(counter_24, "18", july, {"date": "2021-09-16", "category": CLASSIFIED, **other})

    assert result.verdict is verdict
