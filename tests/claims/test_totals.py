import pytest

from scripts.claims.result import Verdict
from scripts.claims.totals import (
    JULY,
    counter_14,
    counter_15,
    counter_16,
    counter_23,
    counter_24,
)
from tests.claims.conftest import frames, released, when_made

EXTREMIST = "people_convicted_of_extremist_crimes"
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


def narrower(release, value):
    return {
        **{"release_id": release, "category": EXTREMIST, "value": value, "headline": False},
        **{"covers": "whole_release", "qualifier": "exact"},
    }


OF_2024 = {"date": "2024-07-03", "people": 10, "release_id": "of-2024"}
OF_2025 = {"date": "2025-01-24", "people": 5, "mechanism": "release_and_removal"}


@pytest.mark.parametrize(
    ("expected", "more", "verdict"),
    [
        ("15; 5", {}, Verdict.HOLDS),
        ("15; 4", {}, Verdict.DOES_NOT_HOLD),
        ("14; 5", {}, Verdict.DOES_NOT_HOLD),
        ("14; 5", {"counts": [narrower("of-2024", 9)]}, Verdict.DEPENDS_ON_DEFINITION),
        ("15; 5", {"counts": [narrower("of-2024", 9)]}, Verdict.DEPENDS_ON_DEFINITION),
    ],
)
def test_both_sums_must_be_met_to_the_last_person(expected, more, verdict):
    assert judged(counter_14, expected, OF_2024, OF_2025, **more).verdict is verdict


@pytest.mark.parametrize(
    ("row", "value"),
    [
        ({"date": "2025-12-23"}, "11; 1"),
        ({"date": "2025-12-24"}, "10; 0"),
        ({"date": "2024-07-02"}, "10; 0"),
        ({"date": "2024-12-31"}, "11; 0"),
        ({"date": "2025-02-12", "mechanism": "early_release"}, "10; 0"),
        ({"date": "2025-02-12", "adds_to_totals": False}, "10; 0"),
    ],
)
def test_only_pardons_of_the_period_are_added(row, value):
    assert judged(counter_14, "569; 342", OF_2024, row).value == value


@pytest.mark.parametrize(
    ("returned", "value"),
    [(1, "14; 4"), (0, "15; 5"), (2, "13; 3")],
)
def test_people_who_were_returned_to_prison_can_be_left_out(returned, value):
    refused = {**narrower("of-2025", returned), "category": "refused_to_leave"}
    result = judged(
        counter_14, "14; 4", OF_2024, {**OF_2025, "release_id": "of-2025"}, counts=[refused]
    )

    assert result.answers[1].value == value
    assert result.answers[0].value == "15; 5"


def test_people_whose_release_the_us_reported_are_shown_apart():
    by_us = {"date": "2025-02-12", "people": 3, "mechanism": "early_release"}
    result = judged(counter_14, "13; 3", OF_2024, {**by_us, "counter": "us_government"})

    assert [answer.value for answer in result.answers] == ["10; 0", "10; 0", "10; 0", "13; 3"]
    assert result.verdict is Verdict.DEPENDS_ON_DEFINITION


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
    ("expected", "counts", "verdict"),
    [
        ("15", (), Verdict.HOLDS),
        ("14", (), Verdict.DOES_NOT_HOLD),
        ("15", (narrower("release-1", 8),), Verdict.DEPENDS_ON_DEFINITION),
        ("8", (narrower("release-1", 8),), Verdict.DEPENDS_ON_DEFINITION),
    ],
)
def test_whom_a_pardon_counts_can_turn_the_answer(expected, counts, verdict):
    row = {"date": "2025-01-24", "people": 15}
    later = {"date": "2025-04-05", "people": 42}

    assert judged(counter_23, expected, row, later, counts=counts).verdict is verdict


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


def test_the_totals_on_the_real_tables(real):
    assert [answer.value for answer in counter_14(real).answers] == [
        "570; 343",
        "569; 342",
        "563; 336",
        "567; 340",
    ]
    assert counter_14(real).verdict is Verdict.DEPENDS_ON_DEFINITION
    assert (counter_15(real).verdict, counter_15(real).value) == (Verdict.HOLDS, "at least 227")
    assert counter_16(real).value == "releases of 14 and 16; 1,186 held"
    assert counter_16(real).verdict is Verdict.PARTLY
    assert [answer.value for answer in counter_23(real).answers] == ["265", "258"]
    assert counter_23(real).verdict is Verdict.DEPENDS_ON_DEFINITION
    assert (counter_24(real).verdict, counter_24(real).value) == (Verdict.HOLDS, "18")
    assert counter_24(real).sentence == (
        "The largest of 8 releases up to July 2024 had at least 18 people: that of early July 2024."
    )
    for test in (counter_14, counter_15, counter_16, counter_23, counter_24):
        assert when_made(test, real) == test(real)
