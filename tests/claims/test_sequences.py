import pytest

from scripts.claims.result import Verdict
from scripts.claims.sequences import KAZULIN, counter_06, counter_20
from tests.claims.conftest import frames, released


def earlier(release_id, date, people=1, adds=True):
    return {
        "precedent_release_id": release_id,
        "date": date,
        "people_released": people,
        "adds_to_totals": adds,
    }


@pytest.mark.parametrize(
    ("acted", "last", "verdict"),
    [
        ("2008-05-15", "2008-08-16", Verdict.PARTLY),
        ("2008-05-15", None, Verdict.PARTLY),
        ("2008-03-01", "2008-08-16", Verdict.PARTLY),
        ("2008-02-29", "2008-08-16", Verdict.DOES_NOT_HOLD),
        ("2008-05-15", "2008-05-16", Verdict.PARTLY),
        ("2008-05-15", "2008-05-15", Verdict.DOES_NOT_HOLD),
        ("2008-05-15", "2008-02-20", Verdict.DOES_NOT_HOLD),
    ],
)
def test_the_us_acted_after_the_promise_with_one_still_held(acted, last, verdict):
    releases = [earlier("first", "2008-01-18"), earlier("summary", "2008-02", 5, adds=False)]
    result = counter_20(
        frames(
            sanctions_actions=[
                {"action_id": "us-2008-05-15", "announced_date": acted, "body": "US"}
            ],
            precedent_releases=[*releases, *([earlier(KAZULIN, last)] if last else [])],
        )
    )

    assert result.verdict is verdict
    assert result.value.startswith("1 person released") or last == "2008-02-20"


@pytest.mark.parametrize(
    ("date", "verdict"),
    [
        ("2024-07-03", Verdict.PARTLY),
        ("2024-07-01", Verdict.PARTLY),
        ("2024-06-30", Verdict.CANNOT_BE_TESTED),
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_the_month_of_the_visit_lies_before_the_first_release(date, verdict, known):
    row = {"claim_id": "counter-06", "made_on": "2024-08", "supporting_source_ids": "report"}
    sources = [{"source_id": "report"}] if known else []
    result = counter_06(frames(claims=[row], sources=sources, **released({"date": date})))

    assert result.verdict is (verdict if known else Verdict.CANNOT_BE_TESTED)


def test_a_visit_reported_later_may_come_after_the_release():
    row = {"claim_id": "counter-06", "made_on": "2024-09", "supporting_source_ids": "report"}
    result = counter_06(
        frames(claims=[row], sources=[{"source_id": "report"}], **released({"date": "2024-07-03"}))
    )

    assert (result.verdict, result.value) == (Verdict.DOES_NOT_HOLD, "-28 to 2 days")
