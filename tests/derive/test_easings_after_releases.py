import pytest

from scripts.derive.easings_after_releases import easings_after_releases


def pairs(frames):
    rows = easings_after_releases(frames)
    columns = ["release_id", "action_id", "people", "days_lowest", "days_highest"]
    return rows[columns].values.tolist()


STEPS = [
    ("same-day", "2025-09-11", "US", "easing"),
    ("later", "2025-11-04", "US", "easing"),
    ("coarse", "2025-10", "US", "easing"),
    ("earlier", "2025-09-01", "US", "easing"),
]


@pytest.mark.parametrize(
    ("action", "lowest", "highest"),
    [("same-day", 0, 0), ("later", 54, 54), ("coarse", 20, 50), ("earlier", -10, -10)],
)
def test_the_lag_is_counted_from_the_release_and_keeps_its_sign(history, action, lowest, highest):
    frames = history([("r", "2025-09-11", 52, action)], STEPS)

    assert pairs(frames) == [["r", action, 52, lowest, highest]]


def test_each_easing_of_a_release_has_a_row_and_a_release_without_one_has_none(history):
    frames = history(
        [("r", "2025-09-11", 52, "later;same-day"), ("other", "2025-09-16", 25)], STEPS
    )

    assert [row[:2] for row in pairs(frames)] == [["r", "same-day"], ["r", "later"]]
