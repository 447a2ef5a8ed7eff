from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.claims.causes import CHANCE, Followed, answer, followed, seed_17
from scripts.claims.result import Verdict
from scripts.periods import period
from tests.claims.conftest import frames, released

START = date(2021, 1, 1)


def day(number):
    return (START + timedelta(days=number)).isoformat()


def judged(measures, releases):
    return seed_17(
        frames(
            **released(*({"date": day(number)} for number in releases)),
            sanctions_actions=[
                {
                    **{"action_id": f"a-{number}", "body": "EU", "direction": "expand"},
                    **{"content": "sectoral", "act_date": day(number)},
                }
                for number in measures
            ],
        )
    )


def test_releases_soon_after_every_measure_are_a_link_in_time():
    measures = [0, 500, 1300, 2500, 2900, 4100]
    result = judged(measures, [number + 10 for number in [*measures, 6000]])

    assert result.answers[0].value.startswith("6 of 6;")
    assert result.verdict is Verdict.DOES_NOT_HOLD


def test_releases_far_from_measures_are_no_link():
    result = judged([0, 1000, 2000], [900, 1900, 2900])

    assert {answer.verdict for answer in result.answers} == {Verdict.HOLDS}
    assert result.verdict is Verdict.PARTLY


@pytest.mark.parametrize(
    ("chance", "verdict"),
    [(CHANCE, Verdict.HOLDS), (CHANCE - 0.001, Verdict.DOES_NOT_HOLD)],
)
def test_a_link_is_found_only_where_fewer_moved_series_than_the_limit_reach_as_many(
    chance, verdict
):
    assert answer("", Followed(5, 6, 0.2, chance)).verdict is verdict


@pytest.mark.parametrize(("after", "hits"), [(0, 0), (1, 1), (30, 1), (31, 0)])
def test_a_release_follows_from_the_next_day_to_the_end_of_the_window(after, hits):
    found = followed([day(100)], [period(day(100 + after)), period(day(900))], 30)

    assert found.hits == hits


def test_a_measure_whose_window_is_not_whole_on_record_is_not_tried():
    released_on = [period(day(130))]

    assert followed([day(100)], released_on, 30).tried == 1
    assert followed([day(100)], released_on, 31) is None


def test_a_release_known_by_month_follows_only_where_that_is_certain():
    month = [period("2021-03"), period(day(900))]

    assert followed(["2021-02-28"], month, 31).hits == 1
    assert followed(["2021-02-28"], month, 30).hits == 0
    assert followed(["2021-03-01"], month, 60).hits == 0


def test_what_is_not_sectoral_is_no_economic_measure():
    tables = frames(
        **released({"date": day(10)}, {"date": day(900)}),
        sanctions_actions=[
            {"body": "EU", "direction": "expand", "content": "listings", "act_date": day(0)}
        ],
    )

    assert [answer.value[:7] for answer in seed_17(tables).answers][:5] == [
        *["none"] * 4,
        "1 of 1;",
    ]


@given(st.data())
def test_the_chance_is_a_share_of_moved_series_that_counts_the_series_itself(data):
    numbers = st.lists(st.integers(0, 600), min_size=1, max_size=6)
    measures = [day(number) for number in data.draw(numbers)]
    releases = sorted(period(day(number)) for number in data.draw(numbers))
    found = followed(measures, releases, 30)

    if found:
        assert 0 <= found.hits <= found.tried
        assert 0 < found.chance <= 1


def test_by_chance_a_link_is_found_about_as_often_as_the_limit_says():
    draws = np.random.default_rng(1)
    chances = []
    for _ in range(300):
        measures = [day(int(number)) for number in draws.integers(1, 3000, 12)]
        releases = sorted(period(day(int(number))) for number in draws.integers(1, 3000, 12))
        found = followed([day(0), *measures], [*releases, period(day(3100))], 100)
        chances.append(found.chance)

    assert np.mean(np.array(chances) < CHANCE) < 0.08
    assert 0.4 < np.mean(chances) < 0.75
