import pytest

from scripts.claims.people_held import counter_13, counter_22
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, released


def figure(date, value, **more):
    usual = {"counter": "viasna", "kind": "count", "preferred": True, "qualifier": "exact"}
    return {"as_of_date": date, "value": value, **usual, **more}


def revolving(released_by_viasna, end):
    return counter_13(
        frames(
            release_totals=[
                {
                    **{"counter": "viasna", "category": "pardoned", "since_date": "2025-01-01"},
                    **{"as_of_date": "2025-12-23", "value": released_by_viasna},
                }
            ],
            prisoner_estimates=[figure("2024-12", 1000), figure("2025-12", end)],
        )
    )


@pytest.mark.parametrize(
    ("end", "verdict", "value"),
    [
        (1100, Verdict.PARTLY, "at least 2.0"),
        (901, Verdict.PARTLY, "at least 0.0"),
        (900, Verdict.CANNOT_BE_TESTED, "at least 0.0"),
        (800, Verdict.CANNOT_BE_TESTED, "at least 0.0"),
    ],
)
def test_some_must_be_newly_counted_for_the_door_to_revolve(end, verdict, value):
    result = revolving(100, end)

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("end", "verdict", "value"),
    [
        (1400, Verdict.HOLDS, "0 fewer; 18 pardoned"),
        (1399, Verdict.PARTLY, "1 fewer; 18 pardoned"),
        (1383, Verdict.PARTLY, "17 fewer; 18 pardoned"),
        (1382, Verdict.DOES_NOT_HOLD, "18 fewer; 18 pardoned"),
    ],
)
def test_the_number_hardly_falls_where_it_falls_by_less_than_were_pardoned(end, verdict, value):
    result = counter_22(
        frames(
            prisoner_estimates=[
                figure("2024-07-03", 1400),
                figure("2024-11-20", 9),
                figure("2024-11", end),
            ],
            **released({"date": "2024-07-03", "people": 18}, {"date": "2024-12-09", "people": 29}),
        )
    )

    assert (result.verdict, result.value) == (verdict, value)
