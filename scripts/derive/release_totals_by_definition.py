"""How many people were released since July 2024, under each definition side by side."""

import pandas as pd

from scripts.derive.early_series import FIRST
from scripts.derive.release_headlines import extreme_counts, qualifier_of_sum, stated_ranges
from scripts.load.frames import Frames

POLITICAL = "people_convicted_of_extremist_crimes"


def release_totals_by_definition(frames: Frames) -> pd.DataFrame:
    """One row per definition, in the order of the definitions."""
    released = single_figures(frames)
    added = released[released["adds_to_totals"]]
    outside = released["not_added_reason"]
    chosen = {
        "headline": added,
        "without-other-crimes": political_alone(added),
        "government": added[added["counter"].eq("government_of_belarus")],
        "with-cases-outside": pd.concat([added, released[outside.eq("not_classified")]]),
        "with-weakly-attested": pd.concat([added, released[outside.eq("weakly_attested")]]),
    }
    return pd.DataFrame(
        {
            "total_definition": name,
            "people": rows["value"].sum(),
            "qualifier": qualifier_of_sum(rows),
            "lowest": rows["lowest"].sum(),
            "highest": rows["highest"].sum(),
            "releases": len(rows),
            "from_date": rows["date"].min(),
            "as_of_date": rows["date"].max(),
        }
        for name, rows in chosen.items()
    )


def single_figures(frames: Frames) -> pd.DataFrame:
    """The releases since July 2024 with one figure each: the headline, or the highest stated where
    there is none."""
    releases = frames["releases"][["release_id", "date", "adds_to_totals", "not_added_reason"]]
    counts = frames["release_counts"]
    political = counts[counts["category"].eq(POLITICAL) & counts["scope"].eq("whole_release")]
    headlines = counts[counts["headline"]][["release_id", "counter", "value", "qualifier"]]
    return (
        releases[releases["date"].ge(FIRST)]
        .merge(stated_ranges(counts), on="release_id")
        .merge(headlines, on="release_id", how="left")
        .assign(
            value=lambda rows: rows["value"].fillna(rows["highest"]).astype(int),
            qualifier=lambda rows: rows["qualifier"].fillna("about"),
            political=lambda rows: extreme_counts(rows, political, "min"),
        )
    )


def political_alone(added: pd.DataFrame) -> pd.DataFrame:
    """Only the political cases, where the government says how many they are."""
    fewer = added["political"].fillna(added["value"]).astype(int)
    return added.assign(
        value=fewer, highest=added["highest"].where(added["political"].isna(), fewer)
    )
