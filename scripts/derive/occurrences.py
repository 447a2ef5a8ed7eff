"""Releases, sanctions steps and elections as occurrences in time: each with the first and the last
day that its date can mean."""

import pandas as pd

from scripts.load.frames import Frames
from scripts.periods import period

OWN_BODIES = ("EU", "US")
"""The bodies that stand alone where steps are grouped; all the rest are together as `other`."""

STEPS = ("tightening", "easing")
ELECTIONS = ("presidential_election", "parliamentary_election")
KEYS = {
    "releases": "release_id",
    "precedent_releases": "precedent_release_id",
    "sanctions_actions": "action_id",
    "context_events": "event_id",
}
"""The tables that occurrences are in, and the column that names their rows."""

FIGURES = ["people", "lowest", "highest"]
COLUMNS = ["table", "row_id", "kind", "body", "date", *FIGURES]


def releases(frames: Frames) -> pd.DataFrame:
    """Every release that adds to totals, before and since August 2020, with its figures."""
    both = in_one_table(frames["release_headlines"], frames["precedent_releases"])
    return in_time(both[both["adds_to_totals"].astype(bool)].assign(kind="release", body=""))


def in_one_table(since: pd.DataFrame, before: pd.DataFrame) -> pd.DataFrame:
    """Today's releases and the earlier ones, which have one figure: it is their whole range."""
    keys = {"release_id": "row_id", "precedent_release_id": "row_id"}
    since = since.rename(columns={**keys, "value": "people"}).assign(table="releases")
    before = before.rename(columns={**keys, "people_released": "people"}).assign(
        table="precedent_releases",
        lowest=before["people_released"],
        highest=before["people_released"],
    )
    return pd.concat([since, before], ignore_index=True)


def steps(frames: Frames) -> pd.DataFrame:
    """Every sanctions action that tightens or eases; renewals and lapses are neither."""
    dates = frames["action_dates"].rename(columns={"action_id": "row_id", "effect": "kind"})
    return in_time(dates[dates["kind"].isin(STEPS)].assign(table="sanctions_actions"))


def elections(frames: Frames) -> pd.DataFrame:
    events = frames["context_events"].rename(columns={"event_id": "row_id"})
    return in_time(events[events["kind"].isin(ELECTIONS)].assign(table="context_events", body=""))


def in_time(rows: pd.DataFrame) -> pd.DataFrame:
    """With `first` and `last` day. What is known only by its year is left out: it would stand
    beside every other date of that year."""
    known = rows[rows["date"].str.len().gt(4)]
    days = [period(text) for text in known["date"]]
    return (
        known.reindex(columns=COLUMNS)
        .astype(dict.fromkeys(FIGURES, "Int64"))
        .assign(
            first=pd.to_datetime([day.first for day in days]),
            last=pd.to_datetime([day.last for day in days]),
        )
        .sort_values(["first", "last", "row_id"], ignore_index=True)
    )


def by_key(rows: pd.DataFrame) -> pd.DataFrame:
    """With each id in a column called like the key of its table, so that it can be followed."""
    return rows.assign(
        **{key: rows["row_id"].where(rows["table"].eq(table), "") for table, key in KEYS.items()}
    )
