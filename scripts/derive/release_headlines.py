"""The headline figure of each release, with the lowest and highest that anybody states."""

from collections.abc import Mapping

import pandas as pd

SAME_THING = ("people_released", "people_classified_as_political_prisoners")
"""The categories in which a counter says how many people a release concerned."""


def release_headlines(frames: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """One row per release that has a headline count, by date."""
    counts = frames["release_counts"]
    stated = counts[counts["category"].isin(SAME_THING) & counts["covers"].eq("whole_release")]
    ranges = stated.groupby("release_id", as_index=False).agg(
        lowest=("value", "min"), highest=("value", "max")
    )
    return (
        counts[counts["headline"]]
        .merge(ranges, on="release_id")
        .merge(frames["releases"][["release_id", "date", "adds_to_totals"]], on="release_id")
        .sort_values(["date", "release_id"], ignore_index=True)
    )
