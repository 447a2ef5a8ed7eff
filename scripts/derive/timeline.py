"""Releases, sanctions, presidential elections and a few events since August 2020 on one axis."""

import pandas as pd

from scripts.derive.occurrences import STEPS
from scripts.load.frames import Frames
from scripts.periods import period

SINCE = "2020-08-09"
LANES = {"EU": "eu", "US": "us"}
OTHERS = "others"
ELECTION = "presidential_election"
SOME = ("body", "qualifier", "release_id", "action_id", "event_id")
"""What only some marks have."""


def timeline(frames: Frames) -> pd.DataFrame:
    """One row per release that adds to totals, step that tightens or eases, election and event that
    has a short title."""
    marks = [releases(frames), actions(frames), elections_and_events(frames)]
    return (
        pd.concat(marks, ignore_index=True)
        .assign(days=lambda rows: rows["date"].map(period))
        .loc[lambda rows: rows["days"].ge(period(SINCE))]
        .sort_values(["days", "mark_id"], ignore_index=True)
        .astype({"value": "Int64", "lowest": "Int64", "highest": "Int64"})
        .fillna(dict.fromkeys(SOME, ""))
    )


def releases(frames: Frames) -> pd.DataFrame:
    headlines = frames["release_headlines"]
    return headlines[headlines["adds_to_totals"]].assign(
        lane="released", sign="released", mark_id=lambda rows: "release-" + rows["release_id"]
    )


def actions(frames: Frames) -> pd.DataFrame:
    dated = frames["action_dates"]
    return dated[dated["effect"].isin(STEPS)].assign(
        lane=lambda rows: rows["body"].map(LANES).fillna(OTHERS),
        sign=lambda rows: rows["effect"],
        mark_id=lambda rows: "action-" + rows["action_id"],
    )


def elections_and_events(frames: Frames) -> pd.DataFrame:
    events = frames["context_events"]
    elections = events["kind"].eq(ELECTION)
    return events[elections | events["short_title"].ne("")].assign(
        lane="all",
        sign=elections.map({True: "election", False: "event"}),
        mark_id=lambda rows: "event-" + rows["event_id"],
    )
