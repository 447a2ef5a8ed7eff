"""Every release in one row with its headline figure, for readers who open one file."""

import pandas as pd

from scripts.load.frames import Frames

FIGURE = ["release_id", "value", "qualifier", "lowest", "highest", "counter", "category"]


def releases_flat(frames: Frames) -> pd.DataFrame:
    """One row per release, by date; without a headline figure those cells are empty."""
    headlines = frames["release_headlines"][FIGURE].rename(columns={"value": "people"})
    return (
        frames["releases"]
        .merge(headlines, on="release_id", how="left")
        .sort_values(["date", "release_id"], ignore_index=True)
    )
