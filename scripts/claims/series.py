"""The releases of a period, each with its headline figure where it has one."""

from collections.abc import Mapping

import pandas as pd

from scripts.periods import period

Frames = Mapping[str, pd.DataFrame]

FIGURE = ["release_id", "count_id", "counter", "category", "value", "qualifier"]


def releases_between(frames: Frames, since: str, until: str) -> pd.DataFrame:
    """Releases that certainly fall between two days, both included, in order of time."""
    return (
        certainly_between(frames["releases"], "date", since, until)
        .merge(frames["release_headlines"][FIGURE], on="release_id", how="left")
        .sort_values(["date", "release_id"], ignore_index=True)
    )


def adding_between(frames: Frames, since: str, until: str) -> pd.DataFrame:
    """Only the releases that add to totals."""
    releases = releases_between(frames, since, until)
    return releases[releases["adds_to_totals"]].reset_index(drop=True)


def pardons_between(frames: Frames, since: str, until: str) -> pd.DataFrame:
    """Only the pardons that add to totals."""
    releases = adding_between(frames, since, until)
    return releases[releases["mechanism"].eq("pardon")].reset_index(drop=True)


def certainly_between(rows: pd.DataFrame, column: str, since: str, until: str) -> pd.DataFrame:
    """Rows whose date lies inside a period, whatever day a coarse date may mean."""
    first, last = period(since).first, period(until).last
    days = [period(day) for day in rows[column]]
    inside = [first <= day.first and day.last <= last for day in days]
    return rows[pd.Series(inside, index=rows.index, dtype=bool)]


def people(rows: pd.DataFrame) -> int:
    """The sum of the headline figures; 0 for no rows."""
    return int(rows["value"].sum())
