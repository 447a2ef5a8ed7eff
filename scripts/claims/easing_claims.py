"""Claims that releases are followed by easings of the EU and of the US."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.distances import Days, days, until_next
from scripts.claims.measures import EU_AND_US, actions, near, placed
from scripts.claims.people import adding_before
from scripts.claims.result import Answer, Result, rows_of
from scripts.claims.series import adding_between
from scripts.claims.verdicts import CAUSE, agreed, no_rows, partly_if
from scripts.periods import period
from scripts.words import counted

Frames = Mapping[str, pd.DataFrame]

US_BEFORE = ("us-2007-11-13", "us-2008-05-15")
AUGUST_2008 = ("2008-08-01", "2008-08-31")
EASED_2008 = ("us-2008-09-05", "eu-2008-10-13")
SOON = 100
"""Days within which an easing follows a release; our limit, as the claim gives none."""
YEAR = 365
"""Days within which an easing counts as an answer; our limit, as the claim gives none."""
AUGUSTS = ("2008-08", "2015-08")
"""The months of the releases of '2008 and 2015-2016'."""


def counter_02(frames: Frames) -> Result:
    """US measures, then releases, then easings: is that the order, and how far apart?"""
    releases = every_release(frames)
    august = releases[releases["date"].between(*AUGUST_2008)]
    before, after = placed(frames, US_BEFORE), placed(frames, EASED_2008)
    definition = "Order of two US measures, the releases of August 2008 and two easings"
    if august.empty or not before:
        return no_rows(definition)
    first, last = (period(date) for date in (august["date"].min(), august["date"].max()))
    since = min(days(period(date), first) for date in before.values())
    until = [days(last, period(date)) for date in after.values()]
    eased = f"the first easing came {min(until).words} after" if until else "no easing is on record"
    return Result(
        verdict=partly_if(since.least > 0 and all(wait.least > 0 for wait in until)),
        value="; ".join([since.words, *(wait.words for wait in until)]),
        definition=definition,
        sentence=f"The last US measure came {since.words} before these releases; {eased}.",
        limits=CAUSE,
        rows=(
            *rows_of("sanctions_actions", [*before, *after]),
            *rows_of("precedent_releases", august["row_id"]),
        ),
    )


def counter_03(frames: Frames) -> Result:
    """The share of all releases, and of the people, that an easing follows within 100 days."""
    releases = every_release(frames)
    definition = f"Releases with an easing by the EU or the US within {SOON} days after"
    if releases.empty:
        return no_rows(definition)
    eased = actions(frames, "easing", EU_AND_US)
    follows = [bool(near(eased, date, 0, SOON)) for date in releases["date"]]
    followed = releases[pd.Series(follows, index=releases.index, dtype=bool)]
    numbers = {
        "release": (len(followed), len(releases)),
        "person": (int(followed["people"].sum()), int(releases["people"].sum())),
    }
    answers = tuple(
        Answer(
            definition=f"Share by {noun}; it holds above half",
            value=f"{part:,} of {counted(whole, noun)}",
            verdict=partly_if(2 * part > whole),
        )
        for noun, (part, whole) in numbers.items()
    )
    return Result(
        verdict=agreed(answers),
        value="; ".join(answer.value for answer in answers),
        definition=definition,
        sentence=(
            f"An easing within {SOON} days followed {answers[0].value}, and"
            f" {answers[1].value} released."
        ),
        limits=f"{CAUSE} Intention cannot be tested. The last releases have had fewer days.",
        rows=(*release_rows(followed), *rows_of("sanctions_actions", eased["action_id"])),
        answers=answers,
    )


def counter_19(frames: Frames) -> Result:
    """Days from each release of August 2008 and August 2015 to the next easing by each body."""
    releases = every_release(frames)
    chosen = releases[releases["date"].str[:7].isin(AUGUSTS)]
    definition = f"Days to the next easing by the EU and by the US; within {YEAR} days it follows"
    if chosen.empty:
        return no_rows(definition)
    eased = actions(frames, "easing", EU_AND_US)
    by_body = {body: [*map(period, eased[eased["body"].eq(body)]["date"])] for body in EU_AND_US}
    waits = {
        body: [until_next(period(date), dates) for date in chosen["date"]]
        for body, dates in by_body.items()
    }
    followers = {one for date in chosen["date"] for one in near(eased, date, 0, YEAR)}
    known = [wait for ones in waits.values() for wait in ones]
    follows = [wait is not None and wait.most <= YEAR for wait in known]
    ranges = [f"{body}: {span(ones)}" for body, ones in waits.items()]
    return Result(
        verdict=partly_if(all(follows)),
        value="; ".join(ranges),
        definition=definition,
        sentence=(
            f"Days from {counted(len(chosen), 'release')} of August 2008 and 2015 to the next"
            f" easing: {'; '.join(ranges)}."
        ),
        limits=f"{CAUSE} Whether it was an exchange cannot be tested.",
        rows=(*release_rows(chosen), *rows_of("sanctions_actions", sorted(followers))),
    )


def span(waits: list[Days | None]) -> str:
    """54 to 68 days; none where no easing follows."""
    known = [wait for wait in waits if wait]
    if not known:
        return "none"
    return Days(min(wait.least for wait in known), max(wait.most for wait in known)).words


def every_release(frames: Frames) -> pd.DataFrame:
    """All releases that add to totals, before and since August 2020, in order of time."""
    earlier = adding_before(frames).rename(
        columns={"precedent_release_id": "row_id", "people_released": "people"}
    )
    later = adding_between(frames, "2020-08-09", "9999-12-31").rename(
        columns={"release_id": "row_id", "value": "people"}
    )
    columns = ["table", "row_id", "date", "people"]
    both = [earlier.assign(table="precedent_releases"), later.assign(table="releases")]
    return pd.concat([rows[columns] for rows in both]).sort_values(
        ["date", "row_id"], ignore_index=True
    )


def release_rows(rows: pd.DataFrame) -> tuple[str, ...]:
    return tuple(f"{row.table}/{row.row_id}" for row in rows.itertuples())


TESTS = (counter_02, counter_03, counter_19)
