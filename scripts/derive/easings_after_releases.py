"""The easings that sources name together with a release, and how many days lie between."""

import pandas as pd

from scripts.derive.occurrences import by_key, in_one_table, releases, steps
from scripts.load.frames import Frames
from scripts.model import items


def easings_after_releases(frames: Frames) -> pd.DataFrame:
    """One row per release and easing; the lag is negative where the easing came first."""
    easings = steps(frames)[["row_id", "body", "date", "first", "last"]].add_prefix("easing_")
    return (
        releases(frames)
        .merge(links(frames), on=["table", "row_id"])
        .merge(easings, on="easing_row_id", validate="m:1")
        .assign(
            days_lowest=lambda pairs: (pairs["easing_first"] - pairs["last"]).dt.days,
            days_highest=lambda pairs: (pairs["easing_last"] - pairs["first"]).dt.days,
            pair_id=lambda pairs: pairs["row_id"] + "-" + pairs["easing_row_id"],
        )
        .pipe(by_key)
        .drop(columns=["action_id", "body"])
        .rename(
            columns={
                "date": "release_date",
                "easing_row_id": "action_id",
                "easing_body": "body",
            }
        )
        .sort_values(["first", "row_id", "easing_first", "action_id"], ignore_index=True)
    )


def links(frames: Frames) -> pd.DataFrame:
    """The easings that releases of both tables name, one row per easing."""
    named = in_one_table(frames["releases"], frames["precedent_releases"])
    return (
        named.assign(easing_row_id=named["easing_action_ids"].map(items))
        .explode("easing_row_id")
        .dropna(subset="easing_row_id")[["table", "row_id", "easing_row_id"]]
    )
