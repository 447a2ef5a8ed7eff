"""How Viasna's list changes between two dated values, and the releases in between."""

from collections.abc import Iterator
from itertools import pairwise

import pandas as pd

from scripts.derive import viasnas_list
from scripts.load.frames import Frames
from scripts.model import LIST_SEPARATOR


def prisoner_stock_and_flow(frames: Frames) -> pd.DataFrame:
    """One row per pair of neighbouring values whose day is known, and one per total of Viasna's
    that lies between two such values."""
    stated = viasnas_list.values(frames)
    dated = stated[stated["as_of_date"].str.len().eq(10)].assign(
        day=lambda rows: pd.to_datetime(rows["as_of_date"])
    )
    neighbours = ((start, end, None) for start, end in pairwise(dated.itertuples()))
    stretches = [*neighbours, *around_totals(dated, viasnas_list.stated_totals(frames))]
    added = viasnas_list.with_listed(frames)
    return (
        pd.DataFrame(flow_between(added, *stretch) for stretch in stretches)
        .astype({"listed_lowest": "Int64"})
        .assign(change=lambda rows: rows["listed_at_end"] - rows["listed_at_start"])
        .pipe(viasnas_list.with_new_names)
        .sort_values(["basis", "from_date", "to_date", "stretch_id"], ignore_index=True)
    )


def around_totals(dated: pd.DataFrame, totals: pd.DataFrame) -> Iterator[tuple]:
    """Each total with the last value before what it covers and the first value after it."""
    for total in totals.itertuples():
        before, after = dated[dated["day"].lt(total.first)], dated[dated["day"].ge(total.last)]
        if len(before) and len(after):
            yield next(before.tail(1).itertuples()), next(after.itertuples()), total


def flow_between(added: pd.DataFrame, start: tuple, end: tuple, total: tuple | None) -> dict:
    """The releases that can lie between two values. A release on the day of a value may have come
    before or after it, so that it counts only towards the highest figure."""
    possible = added[added["last"].ge(start.day) & added["first"].le(end.day)]
    sure = possible[possible["first"].gt(start.day) & possible["last"].lt(end.day)]
    ids = [total.total_id] if total else []
    return {
        "stretch_id": "-".join([*ids, start.estimate_id, end.estimate_id]),
        "basis": "stated_total" if total else "neighbouring_values",
        "from_date": start.as_of_date,
        "to_date": end.as_of_date,
        "days": (end.day - start.day).days,
        "listed_at_start": start.value,
        "listed_at_end": end.value,
        "releases_lowest": len(sure),
        "releases_highest": len(possible),
        "people_lowest": sure["lowest"].sum(),
        "people_highest": possible["highest"].sum(),
        "listed_lowest": total.value if total else sure["listed_lowest"].sum(min_count=1),
        "release_ids": LIST_SEPARATOR.join(possible["row_id"]),
    }
