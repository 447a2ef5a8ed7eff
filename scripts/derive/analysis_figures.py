"""Key figures of the analysis: what its tables add up to, for sentences."""

from collections.abc import Iterator, Mapping

import pandas as pd

from scripts.model import row_ids

Frames = Mapping[str, pd.DataFrame]
Figure = Mapping[str, object]


def analysis_figures(frames: Frames) -> Iterator[Figure]:
    """Months and actions, easings named with releases, and new names."""
    yield from months(frames["release_rate"])
    yield from named_easings(frames["easings_after_releases"])
    yield from new_names(frames["prisoner_stock_and_flow"])


def months(rate: pd.DataFrame) -> Iterator[Figure]:
    since, until = rate["month"].min(), rate["month"].max()
    bodies = ("eu", "us", "other")
    sums = {
        "months-since-2020": len(rate),
        "months-with-releases": int(rate["releases"].gt(0).sum()),
        "tightenings-since-2020": sum(rate[f"tightenings_{body}"].sum() for body in bodies),
        "easings-since-2020": sum(rate[f"easings_{body}"].sum() for body in bodies),
    }
    for figure_id, value in sums.items():
        yield {
            "figure_id": figure_id,
            "value": value,
            "from_date": since,
            "as_of_date": until,
            "row_ids": "",
        }


def named_easings(pairs: pd.DataFrame) -> Iterator[Figure]:
    """Releases that a source names together with an easing, before and in the series of 2024."""
    for figure_id, table, column in (
        ("releases-with-named-easing-before-2020", "precedent_releases", "precedent_release_id"),
        ("releases-with-named-easing-since-2024", "releases", "release_id"),
    ):
        named = pairs[pairs[column].ne("")]
        yield {
            "figure_id": figure_id,
            "value": named[column].nunique(),
            "from_date": named["release_date"].min(),
            "as_of_date": named["release_date"].max(),
            "row_ids": row_ids(table, sorted(set(named[column]))),
        }


def new_names(flow: pd.DataFrame) -> Iterator[Figure]:
    """The stretch of Viasna's list over which its own total of people released is largest."""
    totals = flow[flow["basis"].eq("stated_total")]
    stretch = totals.sort_values(["listed_lowest", "days"], ascending=[False, True]).iloc[0]
    for figure_id, column, qualifier in (
        ("new-names-since-2024", "new_names_lowest", "at_least"),
        ("viasna-total-released", "listed_lowest", "exact"),
        ("viasna-list-at-start", "listed_at_start", "exact"),
        ("viasna-list-at-end", "listed_at_end", "exact"),
    ):
        yield {
            "figure_id": figure_id,
            "value": stretch[column],
            "qualifier": qualifier,
            "from_date": stretch["from_date"],
            "as_of_date": stretch["to_date"],
            "row_ids": row_ids("prisoner_stock_and_flow", [stretch["stretch_id"]]),
        }
