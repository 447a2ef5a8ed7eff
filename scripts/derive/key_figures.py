"""The figures that pages quote in their sentences, each with its range and its rows."""

from collections.abc import Iterator, Mapping
from datetime import date

import pandas as pd

from scripts.derive.analysis_figures import analysis_figures
from scripts.derive.early_series import FIRST
from scripts.derive.sums import qualifier_of_sum
from scripts.model import row_ids
from scripts.periods import period

Frames = Mapping[str, pd.DataFrame]
Figure = Mapping[str, object]

ARTICLE = "2024-09"
"""When the article that started the collection was published; its day is not known."""

DECISIONS_CLAIM = "seed-11"
"""The claim of the article that says how many decisions there were."""


def key_figures(frames: Frames) -> pd.DataFrame:
    """One row per figure, by id."""
    figures = [
        *release_figures(frames),
        *packages(frames),
        *held_figures(frames),
        *decisions(frames),
        *analysis_figures(frames),
    ]
    return (
        pd.DataFrame(figures)
        .astype({"value": "Int64", "lowest": "Int64", "highest": "Int64"})
        .fillna({"from_date": "", "qualifier": "exact"})
        .sort_values("figure_id", ignore_index=True)
    )


def figure(figure_id: str, value: int, rows: str, day: str, **more: object) -> Figure:
    return {
        "figure_id": figure_id,
        "value": value,
        "row_ids": rows,
        "as_of_date": day,
        **more,
    }


def release_figures(frames: Frames) -> Iterator[Figure]:
    """People released, by the headline rule, in several periods and by counter."""
    headlines = frames["release_headlines"]
    adding = headlines[headlines["adds_to_totals"]]
    series = adding[adding["date"].ge(FIRST)]
    early = frames["early_series"]
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


def summed_figure(figure_id: str, rows: pd.DataFrame) -> Figure:
    """A sum of headline figures, with the sums of the lowest and highest stated."""
    return figure(
        figure_id,
        rows["value"].sum(),
        row_ids("releases", rows["release_id"]),
        rows["date"].max(),
        **{"from_date": rows["date"].min(), "qualifier": qualifier_of_sum(rows)},
        lowest=rows["lowest"].sum(),
        highest=rows["highest"].sum(),
    )


def decisions(frames: Frames) -> Iterator[Figure]:
    """How many releases there were, and how many the article names."""
    headlines = frames["release_headlines"]
    series = headlines[headlines["adds_to_totals"] & headlines["date"].ge(FIRST)]
    for figure_id, rows in (
        ("decisions-since-2024", series),
        ("decisions-july-to-september-2024", frames["early_series"]),
    ):
        named = row_ids("releases", rows["release_id"])
        dates = {"from_date": rows["date"].min()}
        yield figure(figure_id, len(rows), named, rows["date"].max(), **dates)
    claims = frames["claims"].set_index("claim_id")
    article = claims.loc[DECISIONS_CLAIM]
    yield figure(
        "decisions-named-by-the-article",
        int(article["expected_value"]),
        row_ids("claims", [DECISIONS_CLAIM]),
        article["made_date"],
    )


def packages(frames: Frames) -> Iterator[Figure]:
    """EU packages by definition, by the article's date and to the end of the data; and the pause
    between the last two that tightened before the article."""
    counted = frames["packages_by_definition"]
    for definition, rows in counted.groupby("definition_id"):
        by_then = rows[rows["date"].str[:7].le(ARTICLE)]
        for when, members in (("by-the-article", by_then), ("to-date", rows)):
            yield figure(
                f"eu-packages-{definition}-{when}",
                len(members),
                row_ids("packages_by_definition", members["package_id"]),
                members["date"].max(),
            )
    new = counted[counted["definition_id"].eq("new-measures")]["date"]
    yield pause("pause-before-june-2024", frames, "eu-2023-08-03", "eu-2024-06-29")
    days = [period(day).first for day in new]
    longest = max(range(1, len(days)), key=lambda at: days[at] - days[at - 1])
    yield interval("longest-pause", days[longest - 1], days[longest], "")


def pause(figure_id: str, frames: Frames, earlier: str, later: str) -> Figure:
    """Days between the legal acts of two actions."""
    dates = frames["sanctions_actions"].set_index("action_id")["act_date"]
    days = (period(dates[one]).first for one in (earlier, later))
    return interval(figure_id, *days, row_ids("sanctions_actions", [earlier, later]))


def interval(figure_id: str, first: date, last: date, rows: str) -> Figure:
    days = (last - first).days
    return figure(figure_id, days, rows, last.isoformat(), **{"from_date": first.isoformat()})


def held_figures(frames: Frames) -> Iterator[Figure]:
    """How many people Viasna counted at its latest and its highest dated value."""
    estimates = frames["prisoner_estimates"]
    own = estimates[
        estimates["counter"].eq("viasna")
        & estimates["kind"].eq("count")
        & estimates["scope"].eq("")
        & estimates["preferred"]
        & estimates["qualifier"].eq("exact")
    ]
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
