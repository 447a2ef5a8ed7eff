import pytest

from scripts.claims.counts import seed_01, seed_02, seed_03, seed_11, seed_12
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, released, when_made

JULY = {"date": "2024-07-03", "people": 18, "counter": "viasna"}
AUGUST = {"date": "2024-08-16", "people": 30, "date_kind": "decree_signed"}
FOURTH = {"date": "2024-09-04", "people": 30}
LAST = {"date": "2024-09-16", "people": 37, "date_kind": "decree_signed"}
SERIES = (JULY, AUGUST, FOURTH, LAST)
CLASSIFIED = "people_classified_as_political_prisoners"


def claim(claim_id, expected, made_on="2024-09"):
    return {"claims": [{"claim_id": claim_id, "expected_value": expected, "made_on": made_on}]}


def judged(test, expected, *rows):
    return test(frames(**claim(test.__name__.replace("_", "-"), str(expected)), **released(*rows)))


@pytest.mark.parametrize(
    ("row", "verdict", "value"),
    [
        (LAST, Verdict.HOLDS, "2024-09-16; 37"),
        ({**LAST, "people": 36}, Verdict.DOES_NOT_HOLD, "2024-09-16; 36"),
        ({**LAST, "date": "2024-09-17"}, Verdict.DOES_NOT_HOLD, "none"),
        ({**LAST, "date": "2024-09"}, Verdict.DOES_NOT_HOLD, "none"),
        ({**LAST, "mechanism": "exchange"}, Verdict.DOES_NOT_HOLD, "none"),
        ({**LAST, "date_kind": "announced"}, Verdict.PARTLY, "2024-09-16; 37"),
    ],
)
def test_the_decree_needs_its_day_its_figure_and_its_signature(row, verdict, value):
    result = judged(seed_01, "2024-09-16; 37", row)

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("last", "verdict", "value"),
    [
        (LAST, Verdict.HOLDS, "115"),
        ({**LAST, "people": 38}, Verdict.HOLDS, "116"),
        ({**LAST, "people": 36}, Verdict.DOES_NOT_HOLD, "114"),
        ({**LAST, "date": "2024-09-17"}, Verdict.DOES_NOT_HOLD, "78"),
        ({**LAST, "mechanism": "exchange"}, Verdict.DOES_NOT_HOLD, "78"),
        ({**LAST, "adds_to_totals": False}, Verdict.DOES_NOT_HOLD, "78"),
    ],
)
def test_at_least_115_is_a_sum_of_headline_figures(last, verdict, value):
    result = judged(seed_02, 115, JULY, AUGUST, FOURTH, last)

    assert result.answers[0].verdict is verdict
    assert result.value == value


def test_the_sum_of_people_called_political_prisoners_may_be_another():
    series = [{**row, "category": CLASSIFIED} for row in SERIES]

    assert judged(seed_02, 115, *series).verdict is Verdict.HOLDS
    assert judged(seed_02, 115, *series[:3], LAST).verdict is Verdict.DEPENDS_ON_DEFINITION
    assert judged(seed_02, 116, *series).verdict is Verdict.DOES_NOT_HOLD


@pytest.mark.parametrize(
    ("counters", "verdict"),
    [
        (("us_government", "eu"), Verdict.HOLDS),
        (("us_government", "viasna"), Verdict.PARTLY),
        (("viasna", "media_report"), Verdict.CANNOT_BE_TESTED),
        (("viasna", "government_of_belarus"), Verdict.CANNOT_BE_TESTED),
    ],
)
def test_a_western_government_must_classify_the_people_of_each_release(counters, verdict):
    rows = [
        {**row, "counter": counter, "category": CLASSIFIED}
        for row, counter in zip((AUGUST, LAST), counters, strict=True)
    ]

    assert judged(seed_03, "", *rows).verdict is verdict


def test_a_western_figure_of_people_released_is_no_classification():
    row = {**LAST, "counter": "us_government", "category": "people_released"}

    assert judged(seed_03, "", row).verdict is Verdict.CANNOT_BE_TESTED


@pytest.mark.parametrize(
    ("rows", "verdict", "value"),
    [
        ((JULY, AUGUST, LAST), Verdict.HOLDS, "3"),
        (SERIES, Verdict.DOES_NOT_HOLD, "4"),
        ((JULY, AUGUST), Verdict.DOES_NOT_HOLD, "2"),
        ((JULY, AUGUST, LAST, LAST), Verdict.HOLDS, "3"),
        ((JULY, AUGUST, LAST, {"date": "2024-06-30"}), Verdict.HOLDS, "3"),
        ((JULY, AUGUST, LAST, {"date": "2024-07-01"}), Verdict.DOES_NOT_HOLD, "4"),
    ],
)
def test_decisions_are_different_dates_of_pardons(rows, verdict, value):
    result = judged(seed_11, 3, *rows)

    assert (result.verdict, result.value) == (verdict, value)


@pytest.mark.parametrize(
    ("rows", "verdict", "value"),
    [
        ((JULY, {**AUGUST, "people": 60}, LAST), Verdict.HOLDS, "115"),
        (SERIES, Verdict.DOES_NOT_HOLD, "85"),
        ((JULY, {**AUGUST, "people": 59}, LAST), Verdict.DOES_NOT_HOLD, "114"),
        ((JULY, {**AUGUST, "date": "2024-08-10", "people": 60}, LAST), Verdict.DOES_NOT_HOLD, "55"),
    ],
)
def test_the_three_decisions_named_must_add_up(rows, verdict, value):
    result = judged(seed_12, 115, *rows)

    assert (result.verdict, result.value) == (verdict, value)


def test_what_is_missing_is_named_where_it_makes_up_the_difference():
    assert judged(seed_12, 115, *SERIES).sentence == (
        "The decisions named add up to 85, not 115; the other 30 are those of 4 September 2024."
    )
    assert judged(seed_12, 114, *SERIES).sentence == (
        "The decisions named add up to 85; the claim says 114."
    )


def test_the_figures_of_the_article_on_the_real_tables(real):
    assert seed_01(real).value == "2024-09-16; 37"
    assert seed_02(real).sentence == (
        "The headline figures add up to at least 115 (Viasna: 18; Government of Belarus: 97)."
    )
    assert [answer.value for answer in seed_02(real).answers] == ["115", "115"]
    assert seed_11(real).value == "4"
    assert seed_12(real).value == "85"
    assert [
        (test.__name__, test(real).verdict)
        for test in (seed_01, seed_02, seed_03, seed_11, seed_12)
    ] == [
        ("seed_01", Verdict.HOLDS),
        ("seed_02", Verdict.HOLDS),
        ("seed_03", Verdict.CANNOT_BE_TESTED),
        ("seed_11", Verdict.DOES_NOT_HOLD),
        ("seed_12", Verdict.DOES_NOT_HOLD),
    ]


def test_later_data_changes_nothing_about_the_summer_of_2024(real):
    for test in (seed_01, seed_02, seed_03, seed_11, seed_12):
        assert when_made(test, real) == test(real)


def test_without_the_fourth_of_september_only_the_sum_and_the_dates_change(real):
    less = {
        **real,
        **{
            name: real[name][real[name]["release_id"].ne("2024-09-04-pardon")]
            for name in ("releases", "release_counts", "release_headlines")
        },
    }

    assert seed_01(less) == seed_01(real)
    assert (seed_02(less).verdict, seed_02(less).value) == (Verdict.DOES_NOT_HOLD, "85")
    assert (seed_11(less).verdict, seed_11(less).value) == (Verdict.HOLDS, "3")
    assert (seed_12(less).verdict, seed_12(less).value) == (Verdict.DOES_NOT_HOLD, "85")
