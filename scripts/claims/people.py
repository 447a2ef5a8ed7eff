"""Releases that add to totals, and how many people they concern by the headline rule."""

from collections.abc import Mapping

import pandas as pd

from scripts.periods import period
from scripts.words import counted

Frames = Mapping[str, pd.DataFrame]

BOUNDED = ("at_least", "more_than")


def adding_before(frames: Frames) -> pd.DataFrame:
    """Releases before August 2020 that add to totals, in order of time."""
    earlier = frames["precedent_releases"]
    return earlier[earlier["adds_to_totals"]].sort_values(
        ["date", "precedent_release_id"], ignore_index=True
    )


def people(rows: pd.DataFrame) -> int:
    """The sum of the headline figures."""
    return int(rows["value"].sum())


def stated(rows: pd.DataFrame) -> str:
    """The sum with its qualifier: it is a lower bound as soon as one part is."""
    bounded = bool(rows["qualifier"].isin(BOUNDED).any())
    return f"at least {people(rows)}" if bounded else f"{people(rows)}"


def stated_people(rows: pd.DataFrame) -> str:
    """At least 178 people; 1 person."""
    bounded = bool(rows["qualifier"].isin(BOUNDED).any())
    return f"{'at least ' if bounded else ''}{counted(people(rows), 'person')}"


def within(rows: pd.DataFrame, first: str, last: str) -> pd.DataFrame:
    """The rows whose date lies for certain between two days, both included."""
    periods = [period(date) for date in rows["date"]]
    start, end = period(first).first, period(last).last
    inside = [start <= one.first and one.last <= end for one in periods]
    return rows[pd.Series(inside, index=rows.index, dtype=bool)]
