"""The first months of the series of 2024, part by part: where the total of 115 comes from."""

import pandas as pd

from scripts.load.frames import Frames

FIRST, LAST = "2024-07-01", "2024-09-30"


def early_series(frames: Frames) -> pd.DataFrame:
    """The releases of July to September 2024 that add to totals, with a running total."""
    headlines = frames["release_headlines"]
    return (
        headlines[headlines["date"].between(FIRST, LAST) & headlines["adds_to_totals"]]
        .sort_values(["date", "release_id"], ignore_index=True)
        .assign(running_total=lambda series: series["value"].cumsum())
    )
