"""Today's releases and the earlier ones in one model."""

from collections.abc import Mapping

import pandas as pd

from scripts.derive.occurrences import by_key

FIGURE = ["release_id", "value", "qualifier", "lowest", "highest"]


def all_releases(frames: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """One row per release, by date. An earlier one has one figure, which is its whole range."""
    since = (
        frames["releases"]
        .merge(frames["release_headlines"][FIGURE], on="release_id", how="left")
        .rename(columns={"release_id": "row_id", "value": "people"})
        .assign(table="releases")
    )
    before = (
        frames["precedent_releases"]
        .rename(columns={"precedent_release_id": "row_id", "people_released": "people"})
        .assign(
            table="precedent_releases",
            lowest=lambda rows: rows["people"],
            highest=lambda rows: rows["people"],
        )
    )
    return (
        by_key(pd.concat([before, since], ignore_index=True))
        .rename(columns={"table": "source_table", "row_id": "any_release_id"})
        .astype({"people": "Int64", "lowest": "Int64", "highest": "Int64"})
        .fillna({"qualifier": ""})
        .sort_values(["date", "any_release_id"], ignore_index=True)
    )
