"""The figures that pages quote in their sentences, each with its range and its rows."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

import pandas as pd

from scripts.derive import viasnas_list
from scripts.derive.early_series import FIRST
from scripts.derive.release_headlines import qualifier_of_sum
from scripts.load.frames import Frames
from scripts.model import row_ids
from scripts.periods import period

Figure = Mapping[str, object]

ARTICLE = "2024-09"
"""When the article that started the collection was published; its day is not known."""

DECISIONS_CLAIM = "seed-11"
"""The claim of the article that says how many decisions there were."""

PAUSE = ("eu-2023-08-03", "eu-2024-06-29")
"""The last two actions of the EU that tightened before the article."""


def key_figures(frames: Frames) -> pd.DataFrame:
    """One row per figure, by id."""
    figures = [
        *release_figures(frames),
        decisions_named(frames["claims"]),
        *packages(frames["packages_by_definition"]),
        *pauses(frames),
        *held_figures(frames),
        *months(frames["release_rate"]),
        *named_easings(frames["easings_after_releases"]),
        *new_names(frames["prisoner_stock_and_flow"]),
    ]
    return (
        pd.DataFrame(figures)
        .astype({"value": "Int64", "lowest": "Int64", "highest": "Int64"})
        .fillna({"from_date": "", "qualifier": "exact"})
        .sort_values("figure_id", ignore_index=True)
    )


def figure(
    figure_id: str, value: int, rows: str, until: str, since: str = "", **more: object
) -> Figure:
    return {
        "figure_id": figure_id,
        "value": value,
        "row_ids": rows,
        "from_date": since,
        "as_of_date": until,
        **more,
    }


def release_figures(frames: Frames) -> Iterator[Figure]:
    """People released, by the headline rule, in several periods and by counter; and how many
    releases there were."""
    headlines, early = frames["release_headlines"], frames["early_series"]
    adding = headlines[headlines["adds_to_totals"]]
    series = adding[adding["date"].ge(FIRST)]
    yield summed_figure("released-since-2020", adding)
    yield summed_figure("released-since-2024", series)
    yield summed_figure("released-july-to-september-2024", early)
    yield summed_figure("viasna-july-2024", early[early["counter"].eq("viasna")])
    official = early["counter"].eq("government_of_belarus")
    yield summed_figure("government-july-to-september-2024", early[official])
    largest = series.loc[[series["value"].idxmax()]]
    yield summed_figure("largest-release", largest)
    yield summed_figure("latest-release", series.tail(1))
    yield summed_figure("first-release-of-the-series", series.head(1))
    yield figure_of_releases("decisions-since-2024", len(series), series)
    yield figure_of_releases("decisions-july-to-september-2024", len(early), early)


def summed_figure(figure_id: str, rows: pd.DataFrame) -> Figure:
    """A sum of headline figures, with the sums of the lowest and highest stated."""
    return figure_of_releases(
        figure_id,
        rows["value"].sum(),
        rows,
        qualifier=qualifier_of_sum(rows),
        lowest=rows["lowest"].sum(),
        highest=rows["highest"].sum(),
    )


def figure_of_releases(figure_id: str, value: int, rows: pd.DataFrame, **more: object) -> Figure:
    named, dates = row_ids("releases", rows["release_id"]), rows["date"]
    return figure(figure_id, value, named, dates.max(), dates.min(), **more)


def decisions_named(claims: pd.DataFrame) -> Figure:
    """How many releases the article names."""
    article = claims.set_index("claim_id").loc[DECISIONS_CLAIM]
    value, named = int(article["expected_value"]), row_ids("claims", [DECISIONS_CLAIM])
    return figure("decisions-named-by-the-article", value, named, article["made_date"])


def packages(counted: pd.DataFrame) -> Iterator[Figure]:
    """EU packages by definition, by the article's date and to the end of the data."""
    for definition, rows in counted.groupby("definition_id"):
        by_then = rows[rows["date"].str[:7].le(ARTICLE)]
        for when, members in (("by-the-article", by_then), ("to-date", rows)):
            yield figure(
                f"eu-packages-{definition}-{when}",
                len(members),
                row_ids("packages_by_definition", members["package_id"]),
                members["date"].max(),
            )


def pauses(frames: Frames) -> Iterator[Figure]:
    """Days between the legal acts of two actions, and between the two packages furthest apart."""
    acts = frames["sanctions_actions"].set_index("action_id")["act_date"][[*PAUSE]]
    counted = frames["packages_by_definition"]
    new = counted["date"][counted["definition_id"].eq("new-measures")]
    longest = max(pairwise(new), key=lambda pair: days_between(*pair))
    for figure_id, ends, rows in (
        ("pause-before-june-2024", acts, row_ids("sanctions_actions", PAUSE)),
        ("longest-pause", longest, ""),
    ):
        first, last = ends
        yield figure(figure_id, days_between(first, last), rows, last, first)


def days_between(first: str, last: str) -> int:
    return (period(last).first - period(first).first).days


def held_figures(frames: Frames) -> Iterator[Figure]:
    """How many people Viasna counted at its latest and its highest dated value."""
    own = viasnas_list.values(frames)
    # A month is later than its days: most such statements mean its end.
    own = own.assign(last=own["as_of_date"].map(lambda text: period(text).last)).sort_values(
        ["last", "as_of_date"], kind="stable"
    )
    for figure_id, row in (
        ("held-latest", own.iloc[-1]),
        ("held-highest", own.loc[own["value"].idxmax()]),
    ):
        named = row_ids("prisoner_estimates", [row["estimate_id"]])
        yield figure(figure_id, row["value"], named, row["as_of_date"])


def months(rate: pd.DataFrame) -> Iterator[Figure]:
    """Months of the analysis, and the sanctions steps in them."""
    bodies = ("eu", "us", "other")
    sums = {
        "months-since-2020": len(rate),
        "months-with-releases": int(rate["releases"].gt(0).sum()),
        "tightenings-since-2020": sum(rate[f"tightenings_{body}"].sum() for body in bodies),
        "easings-since-2020": sum(rate[f"easings_{body}"].sum() for body in bodies),
    }
    for figure_id, value in sums.items():
        yield figure(figure_id, value, "", rate["month"].max(), rate["month"].min())


def named_easings(pairs: pd.DataFrame) -> Iterator[Figure]:
    """Releases that a source names together with an easing, before and in the series of 2024."""
    for figure_id, table, column in (
        ("releases-with-named-easing-before-2020", "precedent_releases", "precedent_release_id"),
        ("releases-with-named-easing-since-2024", "releases", "release_id"),
    ):
        named = pairs[pairs[column].ne("")]
        ids, dates = sorted(set(named[column])), named["release_date"]
        yield figure(figure_id, len(ids), row_ids(table, ids), dates.max(), dates.min())


def new_names(flow: pd.DataFrame) -> Iterator[Figure]:
    """The stretch of Viasna's list over which its own total of people released is largest."""
    totals = flow[flow["basis"].eq("stated_total")]
    stretch = totals.sort_values(["listed_lowest", "days"], ascending=[False, True]).iloc[0]
    rows = row_ids("prisoner_stock_and_flow", [stretch["stretch_id"]])
    ends = stretch["to_date"], stretch["from_date"]
    for figure_id, column, qualifier in (
        ("new-names-since-2024", "new_names_lowest", "at_least"),
        ("viasna-total-released", "listed_lowest", "exact"),
        ("viasna-list-at-start", "listed_at_start", "exact"),
        ("viasna-list-at-end", "listed_at_end", "exact"),
    ):
        yield figure(figure_id, stretch[column], rows, *ends, qualifier=qualifier)
