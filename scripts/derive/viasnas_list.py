"""Viasna's list of people whom it classifies as political prisoners: its dated values, who among
the released was surely on it, and what both imply for new names."""

import pandas as pd

from scripts.derive.occurrences import releases
from scripts.load.frames import Frames
from scripts.periods import period

SINCE = "2020-08-09"
CLASSIFIED = "people_classified_as_political_prisoners"


def values(frames: Frames) -> pd.DataFrame:
    """Viasna's exact statements about the whole list, the preferred one for each date."""
    stated = frames["prisoner_estimates"]
    return stated[
        stated["counter"].eq("viasna")
        & stated["kind"].eq("count")
        & stated["qualifier"].eq("exact")
        & stated["scope"].eq("")
        & stated["preferred"].astype(bool)
        & stated["as_of_date"].ge(SINCE)
    ].sort_values("as_of_date", ignore_index=True)


def surely_listed(frames: Frames) -> pd.Series:
    """By release, the lowest number that Viasna itself gives; where it gives none for the whole
    release, the highest for a part of it."""
    counts = frames["release_counts"]
    own = counts[counts["counter"].eq("viasna") & counts["category"].eq(CLASSIFIED)]
    whole = own[own["scope"].eq("whole_release")].groupby("release_id")["value"].min()
    part = own[own["scope"].eq("part_of_release")].groupby("release_id")["value"].max()
    return whole.combine_first(part)


def with_listed(frames: Frames) -> pd.DataFrame:
    """The releases since August 2020, with how many of the people were surely on the list."""
    added = releases(frames)
    since = added[added["table"].eq("releases")].reset_index(drop=True)
    return since.assign(listed_lowest=since["row_id"].map(surely_listed(frames)))


def with_new_names(rows: pd.DataFrame) -> pd.DataFrame:
    """New names that the change of the list and the releases imply at least: as few as Viasna's
    own numbers allow, and if everybody released had been on the list."""
    return rows.assign(
        new_names_lowest=(rows["change"] + rows["listed_lowest"].fillna(0)).clip(lower=0),
        new_names_if_all_listed=(rows["change"] + rows["people_highest"]).clip(lower=0),
    )


def stated_totals(frames: Frames) -> pd.DataFrame:
    """Viasna's own totals of people released, with the first and last day that each covers."""
    totals = frames["release_totals"]
    own = totals[
        totals["counter"].eq("viasna")
        & totals["category"].isin(["pardoned", "released"])
        & totals["qualifier"].isin(["exact", "at_least", "more_than"])
    ]
    return own.assign(
        first=pd.to_datetime(own["from_date"].map(lambda text: period(text).first)),
        last=pd.to_datetime(own["as_of_date"].map(lambda text: period(text).last)),
    )
