"""How the number of people released grows, by the headline rule and by the government's word."""

from collections.abc import Mapping

import pandas as pd


def released_cumulative(frames: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """One row per series and release that adds to totals: its figure and the sum so far."""
    headlines = frames["release_headlines"]
    adding = headlines[headlines["adds_to_totals"]]
    official = adding[adding["counter"].eq("government_of_belarus")]
    return (
        pd.concat([adding.assign(series="headline"), official.assign(series="government")])
        .sort_values(["series", "date", "release_id"], ignore_index=True)
        .assign(
            cumulative=lambda rows: rows.groupby("series")["value"].cumsum(),
            cumulative_lowest=lambda rows: rows.groupby("series")["lowest"].cumsum(),
            cumulative_highest=lambda rows: rows.groupby("series")["highest"].cumsum(),
            point_id=lambda rows: rows["series"] + "-" + rows["release_id"],
        )
    )
