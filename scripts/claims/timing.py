"""Claims about what came before and after the EU's package of June 2024."""

from collections.abc import Mapping
from datetime import timedelta

import pandas as pd

from scripts.claims.distances import days, since_last
from scripts.claims.measures import act_dates, actions
from scripts.claims.result import Answer, Result, Verdict, rows_of
from scripts.claims.series import adding_between, pardons_between
from scripts.claims.verdicts import CAUSE, agreed, holds_if, no_rows
from scripts.periods import period
from scripts.words import counted

Frames = Mapping[str, pd.DataFrame]

EIGHTH, NINTH = "eu-2023-08-03", "eu-2024-06-29"
"""The acts that the article calls the eighth and the ninth package."""


FIRST_RELEASE = "2024-07-03-release"
SINCE, UNTIL = "2020-08-09", "9999-12-31"


def seed_25(frames: Frames) -> Result:
    """Releases between the two packages, and the first pardon of the year of the second."""
    acts = act_dates(frames, (EIGHTH, NINTH))
    if len(acts) < 2:
        return no_rows("Releases between the two packages")
    first, last = (period(acts[one]).first for one in (EIGHTH, NINTH))
    day = timedelta(days=1)
    between = adding_between(frames, (first + day).isoformat(), (last - day).isoformat())
    inside = between[~between["mechanism"].eq("exchange")]
    pardons = pardons_between(frames, f"{last.year}-01-01", f"{last.year}-12-31")
    waited = [days(period(acts[NINTH]), period(date)) for date in pardons["date"][:1]]
    after = all(wait.least > 0 for wait in waited)
    first_pardon = (
        f"the first pardon of the year came {waited[0].words} after the second"
        if waited
        else "no pardon of the year is on record"
    )
    answers = tuple(
        Answer(
            definition=definition,
            value=counted(len(rows), "release"),
            verdict=holds_if(after and rows.empty),
        )
        for definition, rows in (("All releases", between), ("Without exchanges", inside))
    )
    return Result(
        verdict=agreed(answers),
        value=answers[0].value,
        definition="Releases that add to totals, after the act of 2023 and before that of 2024",
        sentence=(
            f"Between the two packages {counted(len(between), 'release')}"
            f" {'is' if len(between) == 1 else 'are'} on record,"
            f" {len(between) - len(inside)} by exchange; {first_pardon}."
        ),
        limits=(
            "It cannot show what Minsk expected, nor when it knew of the package. EU ambassadors"
            " agreed on it days before its adoption."
        ),
        rows=(
            *rows_of("sanctions_actions", acts),
            *rows_of("releases", [*between["release_id"], *pardons["release_id"][:1]]),
        ),
        answers=answers,
    )


def seed_29(frames: Frames) -> Result:
    """Days from the package to the first release of July 2024, beside those of other releases."""
    acts = act_dates(frames, (NINTH,))
    dates = adding_between(frames, SINCE, UNTIL).set_index("release_id")["date"].to_dict()
    definition = "Days from the last EU tightening to each release that adds to totals"
    if not acts or FIRST_RELEASE not in dates:
        return no_rows(definition)
    gap = days(period(acts[NINTH]), period(dates.pop(FIRST_RELEASE)))
    tightened = [period(date) for date in actions(frames, "tightening", ("EU",))["date"]]
    waits = [since_last(period(date), tightened) for date in dates.values()]
    longer = [wait for wait in waits if wait and wait.least > gap.most]
    return Result(
        verdict=Verdict.PARTLY if gap.most < 0 else Verdict.CANNOT_BE_TESTED,
        value=gap.words,
        definition=definition,
        sentence=(
            f"From the package to the first release it is {gap.words}; {len(longer)} of"
            f" {counted(len(dates), 'other release')} came longer after an EU tightening."
        ),
        limits=f"{CAUSE} A short distance fits a link, a coincidence and a common cause.",
        rows=(
            *rows_of("sanctions_actions", acts),
            *rows_of("releases", sorted([FIRST_RELEASE, *dates])),
        ),
    )


TESTS = (seed_25, seed_29)
