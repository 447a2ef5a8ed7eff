"""Claims about how many political prisoners somebody counted in July to September 2024."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.claimed_figures import claimed_figures
from scripts.claims.distances import apart
from scripts.claims.ledger import made_by
from scripts.claims.result import Result, Verdict, rows_of
from scripts.claims.series import certainly_between
from scripts.claims.verdicts import holds_if
from scripts.periods import period
from scripts.words import day_words, listed

Frames = Mapping[str, pd.DataFrame]

MID_SEPTEMBER = ("2024-09-11", "2024-09-20")
CITED_DAY = "2024-09-19"
"""The day of the page that the article cites for the figure of the EU."""
JULY = "2024-07"
"""'The US estimate of July 2024'."""
SIMILAR = 0.1
"""How far outside the range of the EU a figure may lie and be similar; the claim has no limit."""
DENIAL_DAY = "2024-09-10"
"""The day that the claim names for the denial."""


def seed_08(frames: Frames) -> Result:
    """The figure of the EU nearest to the day of the page cited."""
    (over,) = claimed_figures(frames, "seed-08")
    found = nearest(counts_of(frames, "eu"), CITED_DAY)
    in_time = len(certainly_between(found, "date", *MID_SEPTEMBER)) > 0
    more = found["qualifier"].eq("more_than")
    fits = found["value"].gt(over) | (found["value"].eq(over) & more)
    return Result(
        verdict=holds_if(bool(fits.any())) if in_time else Verdict.CANNOT_BE_TESTED,
        value="; ".join(map(figure_words, found.to_dict("records"))) or "none",
        definition=f"Figure of the EU nearest to {day_words(CITED_DAY)}",
        sentence=(
            f"The nearest figure of the EU is {stated_words(found)}."
            if len(found)
            else "No figure of the EU is on record."
        ),
        limits="The page that the article cites was not found; the figure is from another text.",
        rows=rows_of("prisoner_estimates", found["estimate_id"]),
    )


def seed_09(frames: Frames) -> Result:
    """A US figure of July 2024 beside those of the EU from July to the article."""
    own = nearest(counts_of(frames, "us_government"), JULY)
    in_july = certainly_between(own, "date", JULY, JULY)
    until = made_by(frames, "seed-09")
    others = certainly_between(counts_of(frames, "eu"), "date", JULY, until).sort_values(
        ["value", "estimate_id"]
    )
    low, high = others["value"].min() * (1 - SIMILAR), others["value"].max() * (1 + SIMILAR)
    testable = len(in_july) > 0 and len(others) > 0
    eu = "none" if others.empty else f"{others['value'].min():,} to {others['value'].max():,}"
    us = stated_words(own) if len(own) else "none"
    return Result(
        verdict=holds_if(in_july["value"].between(low, high).all())
        if testable
        else Verdict.CANNOT_BE_TESTED,
        value=f"US: {us}; EU: {eu}",
        definition="US figure of July 2024, else the nearest, and those of the EU until the claim",
        sentence=(
            f"The US figure {'of' if len(in_july) else 'nearest to'} July 2024 is {us};"
            f" those of the EU until {day_words(until)}: {eu}."
        ),
        limits="Within a tenth counts as similar, which is our limit; qualifiers are not weighed.",
        rows=rows_of("prisoner_estimates", sorted({*own["estimate_id"], *others["estimate_id"]})),
    )


def seed_10(frames: Frames) -> Result:
    """A position of the government of Belarus on that day."""
    estimates = frames["prisoner_estimates"]
    positions = estimates[
        estimates["kind"].eq("position") & estimates["counter"].eq("government_of_belarus")
    ].sort_values(["as_of_date", "estimate_id"])
    that_day = positions[positions["as_of_date"].eq(DENIAL_DAY)]
    dates = list(positions["as_of_date"])
    # The collection of statements is no full record, so that a missing one proves nothing.
    verdict = Verdict.PARTLY if dates else Verdict.CANNOT_BE_TESTED
    return Result(
        verdict=Verdict.HOLDS if len(that_day) else verdict,
        value=DENIAL_DAY if len(that_day) else "; ".join(dates) or "none",
        definition="Positions of the government of Belarus on political prisoners",
        sentence=(
            f"A denial is on record for {day_words(DENIAL_DAY)}."
            if len(that_day)
            else f"No denial of {day_words(DENIAL_DAY)} is on record; others:"
            f" {listed(map(day_words, dates))}."
        ),
        limits="That the statement exists is what is tested; its words rest on the source.",
        rows=rows_of("prisoner_estimates", that_day["estimate_id"]),
    )


def counts_of(frames: Frames, counter: str) -> pd.DataFrame:
    """The preferred figures of a counter for all political prisoners, with `date`."""
    estimates = frames["prisoner_estimates"].rename(columns={"as_of_date": "date"})
    return estimates[
        estimates["counter"].eq(counter)
        & estimates["kind"].eq("count")
        & estimates["population"].eq("")
        & estimates["preferred"]
    ].sort_values(["date", "estimate_id"])


def nearest(figures: pd.DataFrame, date: str) -> pd.DataFrame:
    """The figures that lie nearest to a date; several where they are equally near."""
    distances = [apart(period(one), period(date)) for one in figures["date"]]
    least = min(distances, default=None)
    return figures[pd.Series([one == least for one in distances], figures.index, dtype=bool)]


def figure_words(figure: Mapping[str, object]) -> str:
    qualifier = str(figure["qualifier"]).replace("_", " ").replace("exact", "")
    return f"{qualifier} {figure['value']:,}".strip()


def stated_words(figures: pd.DataFrame) -> str:
    """More than 1,300 of 18 September 2024."""
    return listed(
        f"{figure_words(figure)} of {day_words(figure['date'])}"
        for figure in figures.to_dict("records")
    )


TESTS = (seed_08, seed_09, seed_10)
