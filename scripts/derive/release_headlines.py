"""The headline figure of each release, with the lowest and highest that anybody states."""

import pandas as pd

from scripts.load.frames import Frames

SAME_THING = ("people_released", "people_classified_as_political_prisoners")
"""The categories in which a counter says how many people a release concerned."""

AS_FEW_AS = (*SAME_THING, "people_convicted_of_extremist_crimes")
"""Those that say how many of them somebody counts as a political case: the lower bound."""

LOWER_BOUNDS = ("at_least", "more_than")


def release_headlines(frames: Frames) -> pd.DataFrame:
    """One row per release that has a headline count, by date."""
    counts = frames["release_counts"]
    return (
        counts[counts["headline"]]
        .merge(stated_ranges(counts), on="release_id")
        .merge(frames["releases"][["release_id", "date", "adds_to_totals"]], on="release_id")
        .sort_values(["date", "release_id"], ignore_index=True)
    )


def stated_ranges(counts: pd.DataFrame) -> pd.DataFrame:
    """By release, the lowest and the highest figure for the whole of it, by one rule for all."""
    whole = counts[counts["scope"].eq("whole_release")]
    highest = whole[whole["category"].isin(SAME_THING)].groupby("release_id")["value"].max()
    lowest = whole[whole["category"].isin(AS_FEW_AS)].groupby("release_id")["value"].min()
    return highest.to_frame("highest").join(lowest.rename("lowest")).reset_index()


def qualifier_of_sum(rows: pd.DataFrame) -> str:
    """A sum of lower bounds is one too, unless somebody states fewer people: then it is neither a
    lower nor an upper bound."""
    if not rows["qualifier"].isin(LOWER_BOUNDS).any():
        return "exact"
    return "about" if rows["lowest"].sum() < rows["value"].sum() else "at_least"


def extreme_counts(rows: pd.DataFrame, counts: pd.DataFrame, which: str) -> pd.Series:
    """The lowest or highest of these counts for each release; missing where there is none."""
    return rows["release_id"].map(counts.groupby("release_id")["value"].agg(which))
