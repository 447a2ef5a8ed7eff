import pytest

from scripts.claims.counts import seed_01, seed_03, seed_12
from scripts.claims.result import Verdict
from tests.claims.conftest import frames, released

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
