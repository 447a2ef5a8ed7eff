"""How many people were released under every combination of choices, sorted by the number."""

from collections.abc import Iterator, Mapping
from itertools import product

import pandas as pd

from scripts.derive import viasnas_list
from scripts.derive.early_series import FIRST
from scripts.derive.occurrences import Frames
from scripts.model import LIST_SEPARATOR

HEADLINES = {"headline": "value", "lowest": "lowest", "highest": "highest"}
SINCE = {"2020": viasnas_list.SINCE, "2024": FIRST}


def people_curve(frames: Frames) -> pd.DataFrame:
    """One row per combination; `place` counts from the lowest number of a start."""
    return (
        pd.DataFrame(summed(frames))
        .sort_values(["since", "people", "spec_id"], ignore_index=True)
        .assign(place=lambda rows: rows.groupby("since").cumcount() + 1)
    )


def summed(frames: Frames) -> Iterator[dict[str, object]]:
    rows = frames["releases"].merge(
        frames["release_headlines"][["release_id", "value", "lowest", "highest"]],
        on="release_id",
        how="left",
    )
    numbers = figures(frames, rows)
    adding, exchange = rows["adds_to_totals"].astype(bool), rows["mechanism"].eq("exchange")
    scopes = {"totals": adding, "also-unclassified": adding | unclassified(rows)}
    ways = {"with": adding | True, "without": ~exchange}
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


def unclassified(rows: pd.DataFrame) -> pd.Series:
    """Releases of people whom nobody classifies, which the totals leave out."""
    return rows["not_added_reason"].eq("not_classified")


def figures(frames: Frames, rows: pd.DataFrame) -> Mapping[str, pd.Series]:
    """By release: the headline figure, the lowest and the highest that anybody states, the highest
    of the government, the highest of people classified by anybody, the lowest of Viasna."""
    counts = frames["release_counts"]
    whole = counts[counts["covers"].eq("whole_release")]
    released = whole[whole["category"].eq("people_released")]
    official = released[released["counter"].eq("government_of_belarus")]
    classified = whole[whole["category"].eq(viasnas_list.CLASSIFIED)]
    listed = viasnas_list.surely_listed(frames).set_index("release_id")["listed_lowest"]
    stated = by_release(rows, released)
    return {
        # A release outside the totals has no headline figure.
        **{name: rows[column].fillna(stated) for name, column in HEADLINES.items()},
        "government": by_release(rows, official),
        "classified": by_release(rows, classified),
        "viasna": rows["release_id"].map(listed),
    }


def by_release(rows: pd.DataFrame, counts: pd.DataFrame) -> pd.Series:
    return rows["release_id"].map(counts.groupby("release_id")["value"].max())
