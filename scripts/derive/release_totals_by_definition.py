"""How many people were released since July 2024, under each definition side by side."""

from collections.abc import Callable, Mapping

import pandas as pd

from scripts.derive.early_series import FIRST
from scripts.derive.release_headlines import stated_ranges
from scripts.derive.sums import qualifier_of_sum

Frames = Mapping[str, pd.DataFrame]

POLITICAL = "people_convicted_of_extremist_crimes"


def release_totals_by_definition(frames: Frames) -> pd.DataFrame:
    """One row per definition, in the order of the definitions."""
    released = single_figures(frames)
    added = released[released["adds_to_totals"]]
    chosen = {name: choose(added, released) for name, choose in DEFINITIONS.items()}
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
    return (
        releases[releases["date"].ge(FIRST)]
        .merge(stated_ranges(counts), on="release_id")
        .merge(
            counts[counts["headline"]][["release_id", "counter", "value", "qualifier"]],
            on="release_id",
            how="left",
        )
        .merge(
            political.groupby("release_id", as_index=False).agg(political=("value", "min")),
            on="release_id",
            how="left",
        )
        .assign(
            value=lambda rows: rows["value"].fillna(rows["highest"]).astype(int),
            qualifier=lambda rows: rows["qualifier"].fillna("about"),
        )
    )


def headline(added: pd.DataFrame, released: pd.DataFrame) -> pd.DataFrame:
    return added


def without_other_crimes(added: pd.DataFrame, released: pd.DataFrame) -> pd.DataFrame:
    """Only the political cases, where the government says how many they are."""
    fewer = added["political"].fillna(added["value"]).astype(int)
    return added.assign(
        value=fewer, highest=added["highest"].where(added["political"].isna(), fewer)
    )


def government(added: pd.DataFrame, released: pd.DataFrame) -> pd.DataFrame:
    return added[added["counter"].eq("government_of_belarus")]


def with_cases_outside(added: pd.DataFrame, released: pd.DataFrame) -> pd.DataFrame:
    """People let go by such a decision whom the only counter that spoke did not classify."""
    return pd.concat([added, released[released["not_added_reason"].eq("not_classified")]])


def with_weakly_attested(added: pd.DataFrame, released: pd.DataFrame) -> pd.DataFrame:
    return pd.concat([added, released[released["not_added_reason"].eq("weakly_attested")]])


DEFINITIONS: Mapping[str, Callable[[pd.DataFrame, pd.DataFrame], pd.DataFrame]] = {
    "headline": headline,
    "without-other-crimes": without_other_crimes,
    "government": government,
    "with-cases-outside": with_cases_outside,
    "with-weakly-attested": with_weakly_attested,
}
