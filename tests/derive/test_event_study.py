import numpy as np
import pandas as pd
import pytest

from scripts.derive.event_months import OFFSETS, Study, averages, band, studies
from scripts.derive.event_study import event_study
from scripts.derive.event_study_family import event_study_family, family_row
from scripts.derive.release_rate import release_rate


@pytest.fixture(scope="module")
def frames(history):
    frames = history(
        [("a", "2021-01-10", 2), ("b", "2022-03-10", 4), ("c", "2022-12-24", 1)],
        [("x", "2021-12-05", "EU", "tightening"), ("y", "2021-12-20", "EU", "tightening")],
        [("m", "2022-02", "meeting"), ("n", "2022", "meeting")],
    )
    return {**frames, "release_rate": release_rate(frames)}


def points(frames, event, measure):
    rows = event_study(frames)
    return rows[rows["event"].eq(event) & rows["measure"].eq(measure)].set_index("month")


def test_months_are_counted_from_the_event_and_steps_of_a_month_count_once(frames):
    people = points(frames, "eu-tightening", "people")["average"]

    assert list(people.index) == list(range(-12, 13))
    assert people[people.gt(0)].to_dict() == {-11: 2, 3: 4, 12: 1}


def test_an_event_known_by_its_month_is_used_and_one_known_by_its_year_is_not(frames):
    rows = points(frames, "meeting", "releases")

    assert rows.loc[1, "average"] == 1
    assert rows["months_known"].max() == 1


def test_months_outside_the_data_are_not_known(frames):
    rows = points(frames, "meeting", "releases")

    # The data end in December 2022, ten months after the meeting.
    assert rows.loc[10, "months_known"] == 1
    assert rows.loc[11, "months_known"] == 0
    assert pd.isna(rows.loc[11, "average"])


def test_new_names_are_unknown_where_the_list_is(frames):
    assert points(frames, "eu-tightening", "new-names")["average"].isna().all()


def test_each_shift_takes_the_average_over_its_own_months():
    series = np.zeros(30)
    series[14], series[20] = 6, 2
    known, values = averages(series, np.array([12, 18]))
    zero = list(OFFSETS).index(0)

    assert known[zero] == 2
    assert values[0, zero + 2] == (6 + 2) / 2
    assert values[2, zero] == (6 + 2) / 2
    assert values[8, zero] == 1
    assert values.shape == (30, 25)


def test_the_band_leaves_out_what_few_shifts_reach():
    values = np.zeros((96, 25))
    values[:2, 0] = 9
    values[2:30, 1] = 9
    study = Study("e", "m", 1, np.ones(25), values, *band(values))

    assert study.outside[0].tolist() == [True, *[False] * 24]
    together = family_row(study)
    assert (together["outside"], together["shifts_as_often"]) == (1, 2)
    assert (together["expected"], together["p_as_often"]) == (0.02, 0.0208)
    assert together["reading"] == "stands-out"


def test_each_study_is_judged_over_all_its_months(frames):
    families = event_study_family(frames).set_index("study_id")
    outside = event_study(frames).groupby(["event", "measure"])["outside"].sum()

    assert len(families) == len([*studies(frames)]) == 12
    for _, family in families.iterrows():
        assert family["outside"] == outside[family["event"], family["measure"]]
