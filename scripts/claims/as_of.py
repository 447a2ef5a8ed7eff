"""The tables as far as they go up to a day, so that a claim can be judged by what had happened."""

from collections.abc import Mapping
from datetime import date

import pandas as pd

from scripts.periods import period

Frames = Mapping[str, pd.DataFrame]

DATED = {
    "releases": "date",
    "release_headlines": "date",
    "early_series": "date",
    "released_cumulative": "date",
    "release_totals": "as_of_date",
    "action_dates": "date",
    "packages_by_definition": "date",
    "precedent_releases": "date",
    "context_events": "date",
    "prisoner_estimates": "as_of_date",
}
"""Tables whose rows happen at a date, and the column that says when."""

BELONGING = {
    "release_counts": ("releases", "release_id"),
    "sanctions_actions": ("action_dates", "action_id"),
    "sanctions_measures": ("action_dates", "action_id"),
    "sanctions_listings": ("action_dates", "action_id"),
    "package_numbers": ("action_dates", "action_id"),
}
"""Tables whose rows go with a dated row of another table."""


def as_of(frames: Frames, day: date) -> dict[str, pd.DataFrame]:
    """What had happened by the end of a day. A coarse date counts as soon as it can have come."""
    known = {
        name: frames[name][frames[name][column].map(period_start).le(day)]
        for name, column in DATED.items()
    }
    with_parents = {
        name: frames[name][frames[name][key].isin(known[parent][key])]
        for name, (parent, key) in BELONGING.items()
    }
    return {**frames, **known, **with_parents}


def period_start(text: str) -> date:
    return period(text).first
