"""Claims about how the number of people held moved, by Viasna's figures."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.estimates import counts_of
from scripts.claims.people import people, stated_people, within
from scripts.claims.result import Result, Verdict, rows_of
from scripts.claims.series import pardons_between
from scripts.claims.verdicts import no_rows, partly_if
from scripts.periods import period

Frames = Mapping[str, pd.DataFrame]

SERIES = ("2024-07-03", "2024-11-30")
YEAR = ("2025-01-01", "2025-12-31")
"""'Some people are released and twice as many are jailed', said in December 2025."""
BACKWARDS = "Viasna changes its list backwards, and people also leave at the end of a sentence."


def viasna(frames: Frames) -> pd.DataFrame:
    """Viasna's exact preferred figures, by the last day that each can mean."""
    figures = counts_of(frames, "viasna")
    exact = figures[figures["qualifier"].eq("exact")]
    ends = exact["date"].map(lambda date: period(date).last.isoformat())
    return exact.assign(until=ends).sort_values(["until", "estimate_id"], ignore_index=True)


def counter_13(frames: Frames) -> Result:
    """The least number of people newly counted that year, beside the number pardoned."""
    totals = frames["release_totals"]
    pardoned = (
        totals[
            totals["counter"].eq("viasna")
            & totals["category"].eq("pardoned")
            & totals["since_date"].eq(YEAR[0])
        ]
        .sort_values(["as_of_date", "total_id"])
        .tail(1)
    )
    figures = viasna(frames)
    start = figures[figures["until"].lt(YEAR[0])].tail(1)
    end = within(figures, *YEAR).tail(1)
    definition = "Viasna's figure at the end of 2025 less that of 2024, plus its figure of pardons"
    if pardoned.empty or start.empty or end.empty:
        return no_rows(definition)
    released = int(pardoned["value"].iloc[0])
    new = int(end["value"].iloc[0] - start["value"].iloc[0]) + released
    return Result(
        verdict=Verdict.PARTLY if new > 0 else Verdict.CANNOT_BE_TESTED,
        value=f"at least {max(new, 0) / released:.1f}",
        definition=definition,
        sentence=(
            f"{released} people were pardoned; at least {max(new, 0)} were newly counted, which is"
            f" {max(new, 0) / released:.1f} for each of them or more."
        ),
        limits=f"People jailed are in no table; the figure is a lower bound. {BACKWARDS}",
        rows=(
            *rows_of("release_totals", pardoned["total_id"]),
            *rows_of("prisoner_estimates", [*start["estimate_id"], *end["estimate_id"]]),
        ),
    )


def counter_22(frames: Frames) -> Result:
    """How far Viasna's figure fell while people were pardoned."""
    figures, first, last = viasna(frames), SERIES[0], SERIES[1][:7]
    start, end = (figures[figures["date"].eq(date)] for date in (first, last))
    pardons = pardons_between(frames, *SERIES)
    definition = "Fall of Viasna's figure, 3 July to November 2024, against the sum of the pardons"
    if start.empty or end.empty or pardons.empty:
        return no_rows(definition)
    fall = int(start["value"].iloc[0] - end["value"].iloc[0])
    number = people(pardons)
    partly = partly_if(fall < number)
    return Result(
        verdict=Verdict.HOLDS if fall <= 0 else partly,
        value=f"{fall} fewer; {number} pardoned",
        definition=definition,
        sentence=(
            f"Viasna's figure fell by {fall} while {stated_people(pardons)} were pardoned, so at"
            f" least {max(number - fall, 0)} were newly counted."
        ),
        limits=f"What still counts as hardly falling is a judgement. {BACKWARDS}",
        rows=(
            *rows_of("prisoner_estimates", [*start["estimate_id"], *end["estimate_id"]]),
            *rows_of("releases", pardons["release_id"]),
        ),
    )


TESTS = (counter_13, counter_22)
