import numpy as np
import pandas as pd
import pytest

from scripts.derive.timing_null import null_counts, timing_null
from scripts.derive.timing_test import judged, timing_test
from scripts.derive.timing_trials import NULL_MODELS, QUESTIONS, WINDOWS, Trial

AFTER = next(question for question in QUESTIONS if question.name == "after-eu-tightening")
START, END = pd.Timestamp("2020-08-09"), pd.Timestamp("2026-03-31")
LENGTH = (END - START).days + 1


def run(frames):
    drawn = {**frames, "timing_null": timing_null(frames)}
    return timing_test(drawn).set_index("test_id")


def within(history, released, step, question="after-eu-tightening", kind="tightening"):
    # The other release is far from the step and keeps the period open.
    frames = history([("r", released, 1), ("last", "2026-03-19", 250)], [("s", step, "EU", kind)])
    rows = run(frames).loc[lambda rows: rows["question"].eq(question)]
    rows = rows[rows["period"].eq("since-2020") & rows["as_of"].eq("all")]
    return {int(row.window_days) for row in rows.itertuples() if row.within}


def placed(days):
    dates = START + pd.to_timedelta(np.sort(days), unit="D")
    return pd.DataFrame({"first": dates, "last": dates})


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
        ("2023-08-03", {30, 90, 180, 365}),
        ("2023-07-04", {30, 90, 180, 365}),
        ("2023-07-03", {90, 180, 365}),
        ("2023-08-04", set()),
    ],
)
def test_before_an_easing_looks_ahead(history, released, windows):
    found = within(history, released, "2023-08-03", "before-any-easing", "easing")

    assert found == windows


def test_what_came_after_september_2024_is_not_in_what_was_known_then(history):
    frames = history(
        [("r", "2024-09-16", 37), ("s", "2024-11-07", 31)],
        [("a", "2024-08-05", "EU", "tightening"), ("b", "2024-12-16", "EU", "tightening")],
    )
    rows = run(frames)
    then = rows.loc["after-eu-tightening-090-since-2020-article-shifted"]
    now = rows.loc["after-eu-tightening-090-since-2020-all-shifted"]

    assert (then["releases"], then["occurrences"], then["to_date"]) == (1, 1, "2024-09-30")
    assert (now["releases"], now["occurrences"], now["to_date"]) == (2, 1, "2024-11-30")


def test_dates_known_only_by_their_month_are_left_out_and_counted(history):
    frames = history(
        [("r", "2022-09", 1), ("s", "2024-09-16", 37)],
        [("a", "2024-04", "EU", "tightening"), ("b", "2024-08-05", "EU", "tightening")],
    )
    row = run(frames).loc["after-eu-tightening-180-since-2020-all-shifted"]

    assert (row["releases"], row["releases_left_out"]) == (1, 1)
    assert (row["occurrences"], row["occurrences_left_out"]) == (1, 1)


def test_without_steps_the_test_is_silent(history):
    row = run(history([("r", "2024-09-16", 37)])).loc["after-any-easing-090-since-2020-all-shifted"]

    assert (row["reading"], row["p_closer"], row["p_farther"]) == ("silent", 1, 1)
    assert pd.isna(row["unusual_from"])


def judge(drawn, observed, releases=5):
    null = pd.DataFrame(drawn.items(), columns=["within", "draws"]).assign(test_id="t")
    tests = pd.DataFrame(
        {"test_id": ["t"], "within": [observed], "releases": [releases], "occurrences": [1]}
    )
    row = judged(null, tests).iloc[0]
    numbers = row[["expected", "p_closer", "p_farther", "unusual_from", "unusual_up_to"]]
    return tuple(None if pd.isna(number) else number for number in numbers)


def test_the_p_value_counts_the_draws_as_extreme_and_the_data_as_one_more():
    # 99 draws: of 100 with the data, 5 reach 3, and 2 go below 1.
    drawn = {0: 1, 1: 60, 2: 34, 3: 3, 4: 1}

    assert judge(drawn, 3) == (1.42, 0.05, 0.99, 3, 0)
    assert judge(drawn, 0) == (1.42, 1.0, 0.02, 3, 0)


def test_each_p_value_is_exactly_its_draws_and_one_of_all_draws_and_one(history):
    tests = run(history([("r", "2024-09-16", 37)], [("s", "2024-08-05", "EU", "tightening")]))
    exact = tests[["draws_as_close", "draws_as_far"]].add(1).div(tests["draws"].add(1), axis=0)

    assert tests["p_closer"].eq(exact["draws_as_close"].round(4)).all()
    assert tests["p_farther"].eq(exact["draws_as_far"].round(4)).all()
    # Every draw is on one side or on both.
    assert tests[["draws_as_close", "draws_as_far"]].sum(axis=1).ge(tests["draws"]).all()


def test_a_result_just_above_the_level_is_not_unusual():
    # 99 draws: 5 reach 3, which makes 6 of 100.
    drawn = {0: 5, 1: 59, 2: 30, 3: 5}

    assert judge(drawn, 3) == (1.35, 0.06, 1.0, 4, None)


def test_nothing_can_be_unusual_where_even_all_releases_would_not_be():
    drawn = {4: 49, 5: 50}

    assert judge(drawn, 5)[3:] == (None, 3)


def test_shifted_dates_keep_their_gaps_and_scattered_ones_stay_in_the_period():
    days = np.array([3, 10, 400, LENGTH - 1])
    rng = np.random.default_rng(1)
    shifted = NULL_MODELS["shifted"](rng, days, LENGTH, 500)
    scattered = NULL_MODELS["scattered"](rng, days, LENGTH, 500)

    assert ((np.diff(shifted) - np.diff(days)) % LENGTH == 0).all()
    assert len(np.unique(shifted[:, 0])) > 400
    assert scattered.shape == shifted.shape
    assert (scattered.min() >= 0) & (scattered.max() < LENGTH)


@pytest.mark.parametrize("model", NULL_MODELS)
def test_on_dates_drawn_from_its_own_null_the_p_values_are_uniform(model):
    sets, draws, window = 300, 199, WINDOWS.index(180)
    rng = np.random.default_rng(20240930)
    base = rng.integers(LENGTH, size=15)
    nulls, observed = [], []
    for number in range(sets):
        days = NULL_MODELS[model](rng, base, LENGTH, 1)[0]
        steps = placed(rng.integers(LENGTH, size=6))
        trial = Trial(AFTER, "since-2020", "all", START, END, placed(days), steps)
        counts = np.bincount(null_counts(trial, model, draws, seed=number)[:, window])
        nulls += [(f"{number:03}", at, drawn) for at, drawn in enumerate(counts)]
        observed.append((f"{number:03}", trial.counts(trial.days)[window], 15, 6))
    null = pd.DataFrame(nulls, columns=["test_id", "within", "draws"])
    tests = pd.DataFrame(observed, columns=["test_id", "within", "releases", "occurrences"])
    p = judged(null, tests)["p_closer"]
    # Ties make p-values lumpy; spread over the lump, they must be flat.
    above = judged(null, tests.assign(within=tests["within"].add(1), releases=16))["p_closer"]
    above = above.where(tests["within"].lt(15), 0)
    spread = np.sort(above + rng.random(sets) * (p - above))
    distance = np.abs(spread - (np.arange(sets) + 0.5) / sets).max() + 0.5 / sets

    assert distance < 1.63 / np.sqrt(sets)
    for level in (0.01, 0.05, 0.1, 0.5):
        assert (p <= level).mean() <= level + 3 * np.sqrt(level * (1 - level) / sets)


def test_the_result_is_the_same_every_time_and_in_any_order_of_rows(history):
    released = [(f"r{at}", f"2024-{at:02}-11", 30) for at in range(1, 13)]
    steps = [(f"s{at}", f"2023-{at:02}-05", "EU", "tightening") for at in range(1, 13)]
    once = run(history(released, steps))
    again = run(history(released[::-1], steps[::-1]))

    pd.testing.assert_frame_equal(again, once)
    assert once["draws"].eq(10_000).all()
