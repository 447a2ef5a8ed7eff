"""How far each release lies from the nearest sanctions steps and elections, on either side."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from scripts.derive.occurrences import (
    ELECTIONS,
    OWN_BODIES,
    STEPS,
    Frames,
    by_key,
    elections,
    releases,
    steps,
)
from scripts.model import LIST_SEPARATOR


def release_intervals(frames: Frames) -> pd.DataFrame:
    """One row per release, kind of neighbour, body and side, where there is such a neighbour."""
    own = releases(frames)
    measured = [
        beside(own, neighbours, side).assign(kind=kind, body=body, side=side)
        for kind, body, neighbours in groups(frames)
        for side in ("before", "after")
    ]
    return (
        pd.concat(measured)
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


def beside(own: pd.DataFrame, neighbours: pd.DataFrame, side: str) -> pd.DataFrame:
    """The distance in days to the nearest neighbour on one side, as lowest and highest possible.
    The highest is missing where no neighbour is surely on that side."""
    rows = []
    for release in own.itertuples():
        days = pd.date_range(release.first, release.last).to_numpy()
        lowest, highest, nearest = to_nearest(days, neighbours, side)
        if nearest.any():
            ids = LIST_SEPARATOR.join(sorted(neighbours["row_id"][nearest]))
            rows.append((release.table, release.row_id, release.date, lowest, highest, ids))
    columns = ["table", "row_id", "date", "days_lowest", "days_highest", "nearest_ids"]
    return pd.DataFrame(rows, columns=columns).astype(
        {"days_lowest": "Int64", "days_highest": "Int64"}
    )


def to_nearest(
    days: np.ndarray, neighbours: pd.DataFrame, side: str
) -> tuple[int, int | None, np.ndarray]:
    """Bounds over all days that a release can mean, and which neighbours can be the nearest."""
    first, last = neighbours["first"].to_numpy(), neighbours["last"].to_numpy()
    # Looking ahead is looking back on a reversed axis.
    near, far = (days[:, None] - last, days[:, None] - first)
    if side == "after":
        near, far = first - days[:, None], last - days[:, None]
    near, far = (gap // np.timedelta64(1, "D") for gap in (near, far))
    never = np.iinfo(np.int64).max
    surely = np.where(near >= 0, far, never).min(axis=1, initial=never)
    possibly = np.where(far >= 0, near.clip(0), never)
    nearest = ((possibly <= surely[:, None]) & (possibly < never)).any(axis=0)
    lowest, highest = possibly.min(initial=never), surely.max()
    return int(lowest), None if highest == never else int(highest), nearest
