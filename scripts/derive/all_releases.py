"""Today's releases and the earlier ones in one model."""

import pandas as pd

from scripts.derive.occurrences import by_key, in_one_table
from scripts.load.frames import Frames

FIGURE = ["release_id", "value", "qualifier", "lowest", "highest"]


def all_releases(frames: Frames) -> pd.DataFrame:
    """One row per release, by date."""
    figures = frames["release_headlines"][FIGURE]
    since = frames["releases"].merge(figures, on="release_id", how="left")
    return (
        in_one_table(since, frames["precedent_releases"])
        .pipe(by_key)
        .rename(columns={"table": "source_table", "row_id": "any_release_id"})
        .astype({"people": "Int64", "lowest": "Int64", "highest": "Int64"})
        .fillna({"qualifier": ""})
        .sort_values(["date", "any_release_id"], ignore_index=True)
    )
