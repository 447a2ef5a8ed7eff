"""How many people were released under every combination of choices, sorted by the number."""

from collections.abc import Iterator, Mapping
from itertools import product

import pandas as pd

from scripts.derive import viasnas_list
from scripts.derive.early_series import FIRST
from scripts.derive.release_headlines import extreme_counts, stated_ranges
from scripts.derive.release_totals_by_definition import POLITICAL
from scripts.load.frames import Frames
from scripts.model import LIST_SEPARATOR

SCOPES: Mapping[str, tuple[str, ...]] = {
    "totals": (),
    "also-unclassified": ("not_classified",),
    "also-weakly-attested": ("weakly_attested",),
    "also-both": ("not_classified", "weakly_attested"),
}
"""For which reasons releases that the totals leave out are in."""
SINCE = {"2020": viasnas_list.SINCE, "2024": FIRST}


def people_curve(frames: Frames) -> pd.DataFrame:
    """One row per combination; `place` counts from the lowest number of a start."""
    return (
        pd.DataFrame(summed_people(frames))
        .sort_values(["since", "people", "spec_id"], ignore_index=True)
        .assign(place=lambda rows: rows.groupby("since").cumcount() + 1)
    )


def summed_people(frames: Frames) -> Iterator[dict[str, object]]:
    rows = frames["releases"].merge(stated_ranges(frames["release_counts"]), on="release_id")
    numbers = figures_by_release(frames, rows)
    exchange = rows["mechanism"].eq("exchange")
    scopes = {
        scope: rows["adds_to_totals"].astype(bool) | rows["not_added_reason"].isin(reasons)
        for scope, reasons in SCOPES.items()
    }
    ways = {"with": exchange | True, "without": ~exchange}
    for (since, day), (figure, values), (scope, kept), (exchanges, way) in product(
        SINCE.items(), numbers.items(), scopes.items(), ways.items()
    ):
        chosen = kept & way & rows["date"].ge(day) & values.notna()
        yield {
            "spec_id": f"{since}-{figure}-{scope}-{exchanges}",
            "since": since,
            "figure": figure,
            "scope": scope,
            "exchanges": exchanges,
            "people": int(values[chosen].sum()),
            "releases": int(chosen.sum()),
            "release_ids": LIST_SEPARATOR.join(rows["release_id"][chosen]),
        }


def figures_by_release(frames: Frames, rows: pd.DataFrame) -> Mapping[str, pd.Series]:
    """By release. A release outside the totals has no headline figure and takes the highest."""
    counts = frames["release_counts"]
    whole = counts[counts["scope"].eq("whole_release")]
    released = whole[whole["category"].eq("people_released")]
    official = released[released["counter"].eq("government_of_belarus")]
    headline = extreme_counts(rows, counts[counts["headline"]], "max").fillna(rows["highest"])
    political = extreme_counts(rows, whole[whole["category"].eq(POLITICAL)], "min")
    classified = whole[whole["category"].eq(viasnas_list.CLASSIFIED)]
    return {
        "headline": headline,
        "without-other-crimes": political.fillna(headline),
        "lowest": rows["lowest"],
        "highest": rows["highest"],
        "government": extreme_counts(rows, official, "max"),
        "classified": extreme_counts(rows, classified, "max"),
        "viasna": rows["release_id"].map(viasnas_list.surely_listed(frames)),
    }
