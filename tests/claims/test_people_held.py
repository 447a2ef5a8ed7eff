import pytest

from scripts.claims.people_held import counter_13, counter_22, seed_23
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, released, when_made


def figure(date, value, **more):
    usual = {"counter": "viasna", "kind": "count", "preferred": True, "qualifier": "exact"}
    return {"as_of_date": date, "value": value, **usual, **more}


def tightening(date, **more):
    return {"body": "EU", "direction": "expand", "act_date": date, **more}


AUGUST_2023 = tightening("2023-08-03")


def moved(*figures, measures=(AUGUST_2023,)):
    return seed_23(frames(prisoner_estimates=figures, sanctions_actions=measures))


@pytest.mark.parametrize(
    ("after", "verdict", "value"),
    [
        (figure("2023-08-04", 1501), Verdict.PARTLY, "0 of 1 day"),
        (figure("2023-08-04", 1500), Verdict.PARTLY, "0 of 1 day"),
        (figure("2023-08-04", 1499), Verdict.DOES_NOT_HOLD, "1 of 1 day"),
        (figure("2023-08-03", 1499), Verdict.CANNOT_BE_TESTED, "no rows"),
        (figure("2023-08", 1499), Verdict.CANNOT_BE_TESTED, "no rows"),
        (figure("2023-09", 1499, qualifier="about"), Verdict.CANNOT_BE_TESTED, "no rows"),
        (figure("2023-09", 1499, counter="eu"), Verdict.CANNOT_BE_TESTED, "no rows"),
    ],
)
def test_a_fall_needs_a_figure_that_is_certainly_later(after, verdict, value):
    result = moved(figure("2023-07", 1500), after)

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("measure", "value"),
    [
        (tightening("2020-08-09"), "2 of 2 days"),
        (tightening("2020-08-08"), "1 of 1 day"),
        (tightening("2024-06-30"), "1 of 2 days"),
        (tightening("2024-07-01"), "1 of 1 day"),
        (tightening("2023-08-03"), "1 of 1 day"),
        (tightening("2023-08-02", body="UK"), "1 of 1 day"),
        (tightening("2023-08-02", direction="renew"), "1 of 1 day"),
    ],
)
def test_measures_are_those_of_the_eu_and_us_from_the_election_to_june_2024(measure, value):
    figures = [figure("2020-08-08", 9), figure("2020-08-10", 8), figure("2023-08-04", 7)]
    last = figure("2024-08-01", 10)

    assert moved(*figures, last, measures=(AUGUST_2023, measure)).value == value


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


def test_the_numbers_held_on_the_real_tables(real):
    for test, value in (
        (seed_23, "5 of 29 days"),
        (counter_13, "at least 0.6"),
        (counter_22, "113 fewer; 178 pardoned"),
    ):
        assert (test(real).verdict, test(real).value) == (Verdict.PARTLY, value)
        assert when_made(test, real) == test(real)
