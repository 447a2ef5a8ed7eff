"""Four episodes of releases on one axis: days from the first release of each."""

from collections.abc import Iterator

import pandas as pd

from scripts.derive.early_series import FIRST
from scripts.derive.occurrences import by_key, elections, releases, steps
from scripts.load.frames import Frames

DAYS_BEFORE, DAYS_AFTER = 365, 730
"""What is shown of each episode: a year before its first release and two years after it."""

EARLIER = ("episode-2008", "episode-2011-2012", "episode-2014-2015")
CURRENT = "since-2024"


def episodes_aligned(frames: Frames) -> pd.DataFrame:
    """One row per episode and occurrence near it, releases of no episode included."""
    occurrences = pd.concat([releases(frames), steps(frames), elections(frames)])
    return (
        pd.concat(
            align(occurrences, start).assign(episode=episode) for episode, start in starts(frames)
        )
        .assign(point_id=lambda rows: rows["episode"] + "-" + rows["row_id"])
        .pipe(by_key)
        .sort_values(["episode", "days_lowest", "days_highest", "row_id"], ignore_index=True)
    )


def starts(frames: Frames) -> Iterator[tuple[str, pd.Timestamp]]:
    """The day of each episode's first release that adds to totals."""
    added = releases(frames)
    before = frames["precedent_releases"].set_index("precedent_release_id")["episode_id"]
    episode = added["row_id"].map(before).where(added["table"].eq("precedent_releases"))
    for name in EARLIER:
        yield name, added["first"][episode.eq(name)].min()
    current = added["table"].eq("releases") & added["first"].ge(FIRST)
    yield CURRENT, added["first"][current].min()


def align(occurrences: pd.DataFrame, start: pd.Timestamp) -> pd.DataFrame:
    """Days from the start as lowest and highest possible, for what can lie in the span shown."""
    placed = occurrences.assign(
        days_lowest=(occurrences["first"] - start).dt.days,
        days_highest=(occurrences["last"] - start).dt.days,
    )
    return placed[placed["days_highest"].ge(-DAYS_BEFORE) & placed["days_lowest"].le(DAYS_AFTER)]
