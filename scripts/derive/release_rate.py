"""Month by month since August 2020: people released, sanctions steps, and Viasna's list."""

import pandas as pd

from scripts.derive import viasnas_list
from scripts.derive.occurrences import OWN_BODIES, steps
from scripts.load.frames import Frames
from scripts.periods import period

STEPS = [
    f"{steps}_{body}"
    for steps in ("tightenings", "easings")
    for body in (*map(str.lower, OWN_BODIES), "other")
]
COUNTED = ("releases", "people", "people_lowest", "people_highest")
"""What is 0 in a month in which nothing was found; of Viasna's list nothing is known then."""


def release_rate(frames: Frames) -> pd.DataFrame:
    """One row per month up to the last release, months without any included."""
    released = released_by_month(frames)
    months = pd.period_range(viasnas_list.SINCE, released["month"].max(), freq="M")
    return (
        pd.DataFrame({"month": months.astype(str)})
        .merge(released, on="month", how="left")
        .merge(steps_by_month(frames), on="month", how="left")
        .fillna(dict.fromkeys([*COUNTED, *STEPS], 0))
        .astype(dict.fromkeys([*released.columns[1:], *STEPS], "Int64"))
        .merge(list_at_month_end(frames), on="month", how="left")
        .assign(change=lambda rows: rows["listed_at_end"].diff())
        .pipe(viasnas_list.with_new_names)
    )


def released_by_month(frames: Frames) -> pd.DataFrame:
    totals = viasnas_list.stated_totals(frames)
    of_month = totals[totals["first"].dt.to_period("M").eq(totals["last"].dt.to_period("M"))]
    stated = of_month.groupby(of_month["as_of_date"].str[:7])["value"].max()
    return (
        viasnas_list.with_listed(frames)
        .assign(month=lambda rows: rows["date"].str[:7])
        .groupby("month", as_index=False)
        .agg(
            releases=("row_id", "count"),
            people=("people", "sum"),
            people_lowest=("lowest", "sum"),
            people_highest=("highest", "sum"),
            listed_lowest=("listed_lowest", lambda stated: stated.sum(min_count=1)),
        )
        .assign(stated=lambda rows: rows["month"].map(stated))
        .assign(listed_lowest=lambda rows: rows[["listed_lowest", "stated"]].max(axis=1))
        .drop(columns="stated")
    )


def steps_by_month(frames: Frames) -> pd.DataFrame:
    """Sanctions steps by kind and body, with a column for each even where there were none."""
    rows = steps(frames)
    kinds = rows["kind"].map({"tightening": "tightenings", "easing": "easings"})
    whose = rows["body"].where(rows["body"].isin(OWN_BODIES), "other").str.lower()
    return (
        pd.crosstab(rows["date"].str[:7].rename("month"), kinds + "_" + whose)
        .reindex(columns=STEPS, fill_value=0)
        .reset_index()
    )


def list_at_month_end(frames: Frames) -> pd.DataFrame:
    """Viasna's value at the end of a month: stated for the month, for its last day or for the
    first day of the next, the more exactly dated one first."""
    stated = viasnas_list.values(frames)
    dates = stated["as_of_date"]
    last_days = pd.to_datetime(dates.map(lambda text: period(text).last))
    turn = dates.str.len().eq(10) & dates.str.endswith("-01")
    days = last_days - pd.to_timedelta(turn.astype(int), unit="D")
    return (
        stated.assign(month=days.dt.strftime("%Y-%m"), exactness=dates.str.len())
        .loc[days.dt.is_month_end]
        .sort_values("exactness", ascending=False, kind="stable")
        .drop_duplicates("month")
        .rename(columns={"value": "listed_at_end"})[["month", "listed_at_end"]]
    )
