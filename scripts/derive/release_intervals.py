"""How far each release lies from the nearest sanctions steps and elections, on either side."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from scripts.derive.occurrences import (
    ELECTIONS,
    OWN_BODIES,
    STEPS,
    by_key,
    elections,
    releases,
    steps,
)
from scripts.load.frames import Frames
from scripts.model import LIST_SEPARATOR

COLUMNS = ["kind", "body", "side", "table", "row_id", "date"]
COLUMNS += ["days_lowest", "days_highest", "nearest_ids"]
NEVER = np.iinfo(np.int64).max
"""Further than any day."""


def release_intervals(frames: Frames) -> pd.DataFrame:
    """One row per release, kind of neighbour, body and side, where there is such a neighbour."""
    own = releases(frames)
    found = [
        (kind, body, side, *distance)
        for kind, body, neighbours in groups(frames)
        for side in ("before", "after")
        for distance in nearest_distances(own, neighbours, side)
    ]
    return (
        pd.DataFrame(found, columns=COLUMNS)
        .astype({"days_lowest": "Int64", "days_highest": "Int64"})
        .assign(
            interval_id=lambda rows: (
                (rows["row_id"] + "-" + rows["side"] + "-" + rows["kind"] + "-" + rows["body"])
                .str.rstrip("-")
                .str.lower()
                .str.replace("_", "-")
            )
        )
        .pipe(by_key)
        .assign(
            action_ids=lambda rows: rows["nearest_ids"].where(rows["kind"].isin(STEPS), ""),
            event_ids=lambda rows: rows["nearest_ids"].where(rows["kind"].isin(ELECTIONS), ""),
        )
        .rename(columns={"date": "release_date"})
        .sort_values(["release_date", "row_id", "interval_id"], ignore_index=True)
    )


def groups(frames: Frames) -> Iterator[tuple[str, str, pd.DataFrame]]:
    """Kind, body and occurrences: sanctions steps by body, and elections, which have none."""
    taken, held = steps(frames), elections(frames)
    whose = taken["body"].where(taken["body"].isin(OWN_BODIES), "other")
    for kind in STEPS:
        rows = taken["kind"].eq(kind)
        yield kind, "any", taken[rows]
        for body in (*OWN_BODIES, "other"):
            yield kind, body, taken[rows & whose.eq(body)]
    for kind in ELECTIONS:
        yield kind, "", held[held["kind"].eq(kind)]


def nearest_distances(
    own: pd.DataFrame, neighbours: pd.DataFrame, side: str
) -> Iterator[tuple[object, ...]]:
    """The distance in days to the nearest neighbour on one side, as lowest and highest possible.
    The highest is missing where no neighbour is surely on that side."""
    lowest, highest, nearest = to_nearest(own, neighbours, side)
    ids = neighbours["row_id"].to_numpy()
    names = [*zip(own["table"], own["row_id"], own["date"], strict=True)]
    for at in nearest.any(axis=1).nonzero()[0]:
        most = highest[at] if highest[at] < NEVER else pd.NA
        yield *names[at], lowest[at], most, LIST_SEPARATOR.join(sorted(ids[nearest[at]]))


def to_nearest(
    own: pd.DataFrame, neighbours: pd.DataFrame, side: str
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """By release: bounds over all days that it can mean, and which neighbours may be nearest."""
    days, begins = possible_days(own)
    first, last = (as_numbers(neighbours[which]) for which in ("first", "last"))
    near, far = days[:, None] - last, days[:, None] - first
    if side == "after":
        # Looking ahead is looking back on a reversed axis.
        near, far = -far, -near
    surely = np.where(near >= 0, far, NEVER).min(axis=1, initial=NEVER)
    possibly = np.where(far >= 0, near.clip(0), NEVER)
    nearest = (possibly <= surely[:, None]) & (possibly < NEVER)
    return (
        np.minimum.reduceat(possibly.min(axis=1, initial=NEVER), begins),
        np.maximum.reduceat(surely, begins),
        np.logical_or.reduceat(nearest, begins, axis=0),
    )


def possible_days(own: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """All days that the releases can mean, one release after the other, and where each begins."""
    first, last = (as_numbers(own[which]) for which in ("first", "last"))
    days = [np.arange(start, end + 1) for start, end in zip(first, last, strict=True)]
    begins = np.cumsum([0, *map(len, days)])[:-1]
    return np.concatenate([*days, np.array([], dtype=int)]), begins


def as_numbers(dates: pd.Series) -> np.ndarray:
    return dates.to_numpy().astype("datetime64[D]").astype(int)
