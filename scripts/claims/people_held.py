"""Viasna's figures of people held."""

from collections.abc import Mapping

import pandas as pd

from scripts.periods import period

Frames = Mapping[str, pd.DataFrame]


def viasna(frames: Frames) -> pd.DataFrame:
    """Viasna's exact preferred figures, by the last day that each can mean."""
    estimates = frames["prisoner_estimates"].rename(columns={"as_of_date": "date"})
    exact = estimates[
        estimates["counter"].eq("viasna")
        & estimates["kind"].eq("count")
        & estimates["population"].eq("")
        & estimates["preferred"]
        & estimates["qualifier"].eq("exact")
    ]
    ends = exact["date"].map(lambda date: period(date).last.isoformat())
    return exact.assign(until=ends).sort_values(["until", "estimate_id"], ignore_index=True)
