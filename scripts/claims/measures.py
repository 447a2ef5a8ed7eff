"""Sanctions actions as tightenings and easings, in order of time."""

from collections.abc import Iterable, Mapping

import pandas as pd

from scripts.claims.distances import days
from scripts.periods import period

Frames = Mapping[str, pd.DataFrame]

EU_AND_US = ("EU", "US")


def actions(frames: Frames, effect: str, bodies: Iterable[str] = ()) -> pd.DataFrame:
    """Actions that are a `tightening` or an `easing`, of these bodies or of all."""
    dates = frames["action_dates"]
    chosen = dates[dates["effect"].eq(effect)]
    if bodies:
        chosen = chosen[chosen["body"].isin(bodies)]
    return chosen.sort_values(["first_day", "last_day", "action_id"], ignore_index=True)


def near(chosen: pd.DataFrame, day: str, before: int, after: int) -> list[str]:
    """The actions that can lie within so many days before and after a date."""
    distances = [days(period(day), period(date)) for date in chosen["date"]]
    return [
        action
        for action, distance in zip(chosen["action_id"], distances, strict=True)
        if distance.most >= -before and distance.least <= after
    ]
