"""Claims that one thing led to another, of which the order and the distance can be tested."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.distances import days
from scripts.claims.ledger import claim, sources
from scripts.claims.measures import placed
from scripts.claims.result import Result, rows_of
from scripts.claims.series import adding_between
from scripts.claims.verdicts import CAUSE, no_rows, partly_if
from scripts.periods import period
from scripts.words import counted, day_words

Frames = Mapping[str, pd.DataFrame]

MAY_2008 = "us-2008-05-15"
KAZULIN = "2008-08-16-kazulin"
PROMISED_BY = "2008-02-29"
"""'By the end of February'."""

VISIT_EARLIER = 2
"""'The source puts the visit two months before the report' (the claim's note)."""

AFTER = "2024-07-01"
"""'The thaw of summer 2024' begins with the first release after this day."""


def counter_20(frames: Frames) -> Result:
    """Whether the US acted after the day promised, and before the last release."""
    action = placed(frames, (MAY_2008,))
    earlier = frames["precedent_releases"]
    early = earlier[earlier["adds_to_totals"] & earlier["date"].between("2008-01", PROMISED_BY)]
    definition = "Order of the releases of early 2008, the US action and the last release"
    if not action or early.empty:
        return no_rows(definition)
    waited = days(period(PROMISED_BY), period(action[MAY_2008]))
    last = earlier_dates(frames, [KAZULIN])
    held = all(days(period(action[MAY_2008]), period(date)).least > 0 for date in last.values())
    number = int(early["people_released"].sum())
    return Result(
        verdict=partly_if(waited.least > 0 and held),
        value=f"{counted(number, 'person')} released; US action after {waited.words}",
        definition=definition,
        sentence=(
            f"By the end of February 2008, {counted(number, 'person')} had been released; the US"
            f" acted {waited.words} later, with one {'still held' if held else 'released before'}."
        ),
        limits="The promise rests on the source, and so does the reason of the US.",
        rows=(
            *rows_of("precedent_releases", sorted([*early["precedent_release_id"], *last])),
            *rows_of("sanctions_actions", action),
        ),
    )


def counter_06(frames: Frames) -> Result:
    """The month of the visit, by the source, against the first release."""
    reported = period(claim(frames, "counter-06")["made_on"]).first
    visit = (pd.Timestamp(reported) - pd.DateOffset(months=VISIT_EARLIER)).strftime("%Y-%m")
    first = adding_between(frames, AFTER, "9999-12-31").head(1)
    known = sources(frames, "counter-06", "supporting")
    definition = "Days from the month of the visit to the first release"
    if first.empty or not known:
        return no_rows(definition)
    gap = days(period(visit), period(first["date"].iloc[0]))
    return Result(
        verdict=partly_if(gap.least > 0),
        value=gap.words,
        definition=definition,
        sentence=(
            f"The report puts the visit in {day_words(visit)}; from then to the first release it is"
            f" {gap.words}."
        ),
        limits=f"{CAUSE} No table holds the visit; its month is reckoned from the report.",
        rows=(*rows_of("releases", first["release_id"]), *rows_of("sources", known)),
    )


def earlier_dates(frames: Frames, release_ids: list[str]) -> dict[str, str]:
    """The dates of these earlier releases, for those that are on record."""
    dates = frames["precedent_releases"].set_index("precedent_release_id")["date"]
    return {one: dates[one] for one in release_ids if one in dates.index}


TESTS = (counter_06, counter_20)
