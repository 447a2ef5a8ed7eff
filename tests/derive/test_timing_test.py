import numpy as np
import pandas as pd
import pytest

from scripts.derive.shifts import LEVEL, as_few, as_many, shift_marks, shifted_sums
from scripts.derive.timing_family import timing_family
from scripts.derive.timing_family_null import joint, timing_family_null
from scripts.derive.timing_null import timing_null
from scripts.derive.timing_test import judged_tests, timing_test
from scripts.derive.timing_trials import PRIMARY, near, trials


def tables(frames):
    """All four tables of the test."""
    known = dict(frames)
    for table in (timing_null, timing_family_null, timing_test, timing_family):
        known[table.__name__] = table(known)
    return known


def run(frames):
    return tables(frames)["timing_test"].set_index("test_id")


def within(history, released, step, question="after-eu-tightening", kind="tightening", **ways):
    # The other release is far from the step and keeps the period open.
    frames = history([("r", released, 1), ("last", "2026-03-19", 250)], [("s", step, "EU", kind)])
    rows = run(frames).loc[lambda rows: rows["question"].eq(question)]
    rows = rows[rows["period"].eq("since-2020") & rows["as_of"].eq("all")]
    for column, value in ways.items():
        rows = rows[rows[column].eq(value)]
    return {int(row.window_days) for row in rows.itertuples() if row.within}


@pytest.mark.parametrize(
    ("released", "windows"),
    [
        ("2023-08-03", {30, 90, 180, 365}),
        ("2023-08-02", set()),
        ("2023-09-02", {30, 90, 180, 365}),
        ("2023-09-03", {90, 180, 365}),
        ("2023-11-01", {90, 180, 365}),
        ("2023-11-02", {180, 365}),
        ("2024-08-02", {365}),
        ("2024-08-03", set()),
    ],
)
def test_the_last_day_of_a_window_is_in_and_the_day_after_is_out(history, released, windows):
    assert within(history, released, "2023-08-03") == windows


@pytest.mark.parametrize(
    ("released", "windows"),
    [
        ("2023-07-04", {30, 90, 180, 365}),
        ("2023-07-03", {90, 180, 365}),
        ("2023-08-04", set()),
    ],
)
def test_before_an_easing_looks_ahead(history, released, windows):
    found = within(
        history, released, "2023-08-03", "before-any-easing", "easing", same_day="left-out"
    )

    assert found == windows


@pytest.mark.parametrize("question", ["before-any-easing", "after-any-easing"])
@pytest.mark.parametrize(
    ("same_day", "windows"), [("counted", {30, 90, 180, 365}), ("left-out", set())]
)
def test_an_easing_on_the_day_of_a_release_is_near_it_only_where_such_pairs_count(
    history, question, same_day, windows
):
    found = within(history, "2023-08-03", "2023-08-03", question, "easing", same_day=same_day)

    assert found == windows


def test_what_came_after_september_2024_is_not_in_what_was_known_then(history):
    frames = history(
        [("r", "2024-09-16", 37), ("s", "2024-11-07", 31)],
        [("a", "2024-08-05", "EU", "tightening"), ("b", "2024-12-16", "EU", "tightening")],
    )
    rows = run(frames)
    then = rows.loc["after-eu-tightening-090-since-2020-article"]
    now = rows.loc["after-eu-tightening-090-since-2020-all"]

    assert (then["releases"], then["occurrences"], then["to_date"]) == (1, 1, "2024-09-30")
    assert (now["releases"], now["occurrences"], now["to_date"]) == (2, 1, "2024-11-30")


def test_dates_known_only_by_their_month_are_left_out_and_counted(history):
    frames = history(
        [("r", "2022-09", 1), ("s", "2024-09-16", 37)],
        [("a", "2024-04", "EU", "tightening"), ("b", "2024-08-05", "EU", "tightening")],
    )
    row = run(frames).loc["after-eu-tightening-180-since-2020-all"]

    assert (row["releases"], row["releases_left_out"]) == (1, 1)
    assert (row["occurrences"], row["occurrences_left_out"]) == (1, 1)


def test_one_test_is_the_primary_one(history):
    roles = run(history([("r", "2024-09-16", 37)]))["role"]

    assert list(roles[roles.eq("primary")].index) == [PRIMARY]


def test_without_steps_the_test_cannot_answer(history):
    rows = run(history([("r", "2024-09-16", 37)]))
    row = rows.loc["after-any-easing-090-since-2020-all-left-out"]

    assert (row["reading"], row["p_closer"], row["p_farther"]) == ("silent", 1, 1)
    assert pd.isna(row["unusual_from"])
    assert pd.isna(row["smallest_effect"])


def test_a_window_that_covers_nearly_all_days_cannot_answer(history):
    # A step every month: all days but those before the first lie within 30 days of one.
    months = pd.date_range("2020-09-01", "2024-08-01", freq="MS").strftime("%Y-%m-%d")
    steps = [(f"s{month}", month, "EU", "tightening") for month in months]
    row = run(history([("r", "2024-08-16", 30)], steps)).loc[
        "after-eu-tightening-090-since-2020-all"
    ]

    assert row["within"] == row["releases"]
    assert row["share_of_days"] == round(1 - 23 / row["shifts"], 3)
    assert row["reading"] == "silent"


def judge(shifts, observed, releases=5):
    null = pd.DataFrame(shifts.items(), columns=["within", "shifts"]).assign(test_id="t")
    tests = pd.DataFrame(
        {"test_id": ["t"], "within": [observed], "releases": [releases], "occurrences": [1]}
    )
    row = judged_tests(null, tests).iloc[0]
    numbers = row[["expected", "p_closer", "p_farther", "unusual_from", "unusual_up_to"]]
    return tuple(None if pd.isna(number) else number for number in numbers)


def test_the_p_value_is_the_share_of_shifts_as_extreme():
    shifts = {0: 2, 1: 60, 2: 33, 3: 4, 4: 1}

    assert judge(shifts, 3) == (1.42, 0.05, 0.99, 3, 0)
    assert judge(shifts, 0) == (1.42, 1.0, 0.02, 3, 0)


def test_a_result_just_above_the_level_is_not_unusual():
    shifts = {0: 6, 1: 58, 2: 30, 3: 6}

    assert judge(shifts, 3) == (1.36, 0.06, 1.0, 4, None)


def test_nothing_can_be_unusual_where_even_all_releases_would_not_be():
    assert judge({4: 50, 5: 50}, 5)[3:] == (None, 3)


def test_dates_are_shifted_together_and_come_in_again_at_the_start():
    marks = np.array([True, False, False, True, True])

    assert shift_marks(marks, np.array([0, 3])).tolist() == [
        [True, True],
        [False, True],
        [False, True],
        [True, False],
        [True, False],
    ]


def test_the_quick_sums_are_those_of_the_shifted_marks():
    rng = np.random.default_rng(1)
    marks, places = rng.random((97, 3)) < 0.3, rng.integers(97, size=12)

    np.testing.assert_array_equal(
        shifted_sums(marks, places), shift_marks(marks, places).sum(axis=1)
    )


def test_a_shift_is_as_extreme_as_itself_and_all_that_are_further_out():
    counts = np.array([[2], [0], [2], [5]])

    assert as_many(counts).T.tolist() == [[3, 4, 3, 1]]
    assert as_few(counts).T.tolist() == [[3, 1, 3, 4]]


def test_over_all_shifts_no_level_is_passed_more_often_than_it_says(history):
    released = [(f"r{at}", f"2024-{at:02}-11", 30) for at in range(1, 13)]
    steps = [(f"s{at}", f"20{at + 12}-05-05", "EU", "tightening") for at in range(9, 13)]
    for trial in trials(history(released, steps)):
        p = as_many(trial.counts) / trial.span.length
        for level in (0.01, 0.05, 0.1, 0.5):
            assert (p <= level).mean(axis=0).max() <= level


def test_looking_ahead_is_looking_back_on_a_reversed_axis():
    steps = np.array([40, 3])

    before = np.flatnonzero(near(steps, 60, "before", False)[:, 0])
    after = np.flatnonzero(near(steps, 60, "after", True)[:, 0])

    assert before.tolist() == [*range(4), *range(10, 41)]
    assert after.tolist() == [*range(4, 34), *range(41, 60)]


def test_the_tests_of_a_shift_are_judged_together():
    # By shift and test, of 40 shifts: how many are at least as extreme. Two of 40 is the level.
    extreme = np.full((40, 3), 30)
    extreme[0], extreme[1] = [2, 3, 1], [40, 2, 2]

    both = joint(extreme)
    assert LEVEL * len(extreme) == 2
    assert both["stand-out"].tolist() == [2, 2, *[0] * 38]
    assert both["smallest"].tolist() == [1, 2, *[30] * 38]


def test_a_family_holds_each_question_once_and_says_how_often_shifts_do_as_much(history):
    released = [(f"r{at}", f"2024-{at:02}-11", 30) for at in range(1, 9)]
    eased = [(f"e{at}", f"2024-{at:02}-11", "US", "easing") for at in range(1, 9)]
    known = tables(history(released, eased))
    families = known["timing_family"].set_index("family_id")
    counted, left_out = (families.loc[f"since-2020-all-{way}"] for way in ("counted", "left-out"))

    assert counted["tests"] == left_out["tests"] == 28
    assert counted["stand_out"] > left_out["stand_out"]
    assert counted["farthest_test_id"].endswith("-030-since-2020-all-counted")
    null = known["timing_family_null"]
    sums = null.groupby(["family_id", "measure"])["shifts"].sum().unstack()
    assert sums.eq(families["shifts"], axis=0).all(axis=None)


def test_the_p_value_in_the_family_is_never_smaller_than_that_of_the_test(history):
    released = [(f"r{at}", f"2024-{at:02}-11", 30) for at in range(1, 9)]
    steps = [("a", "2024-01-05", "EU", "tightening"), ("b", "2024-05-11", "US", "easing")]
    tests = run(history(released, steps))

    assert tests["p_family"].ge(tests[["p_closer", "p_farther"]].min(axis=1)).all()


def test_the_result_is_the_same_in_any_order_of_rows(history):
    released = [(f"r{at}", f"2024-{at:02}-11", 30) for at in range(1, 13)]
    steps = [(f"s{at}", f"2023-{at:02}-05", "EU", "tightening") for at in range(1, 13)]
    once = tables(history(released, steps))
    again = tables(history(released[::-1], steps[::-1]))

    for name in ("timing_test", "timing_null", "timing_family"):
        pd.testing.assert_frame_equal(again[name], once[name])
