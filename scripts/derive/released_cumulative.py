"""How the number of people released grows, by the headline rule and by the government's word."""

import pandas as pd

from scripts.derive.early_series import FIRST
from scripts.load.frames import Frames


def released_cumulative(frames: Frames) -> pd.DataFrame:
    """One row per series and release that adds to totals: its figure and the sum so far."""
    headlines = frames["release_headlines"]
    adding = headlines[headlines["adds_to_totals"]]
    official = adding[adding["counter"].eq("government_of_belarus")]
    since = f"since-{FIRST[:7]}"
    series = {
        "headline": adding,
        "government": official,
        f"headline-{since}": adding[adding["date"].ge(FIRST)],
        f"government-{since}": official[official["date"].ge(FIRST)],
    }
    return (
        pd.concat([rows.assign(series=name) for name, rows in series.items()])
        .sort_values(["series", "date", "release_id"], ignore_index=True)
        .assign(
            cumulative=lambda rows: rows.groupby("series")["value"].cumsum(),
            cumulative_lowest=lambda rows: rows.groupby("series")["lowest"].cumsum(),
            cumulative_highest=lambda rows: rows.groupby("series")["highest"].cumsum(),
            point_id=lambda rows: rows["series"] + "-" + rows["release_id"],
        )
    )
