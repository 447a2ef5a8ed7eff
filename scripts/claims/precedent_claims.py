"""Claims about releases before 2020, and about which of them count as precedents."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.ledger import expected_number
from scripts.claims.people import adding_before, people, stated, stated_people, within
from scripts.claims.result import Answer, Result, rows_of
from scripts.claims.series import adding_between, pardons_between
from scripts.claims.verdicts import agreed, holds_if, no_rows
from scripts.words import counted, listed

Frames = Mapping[str, pd.DataFrame]

NAMED = {"2008-2009": ("2008-01-01", "2009-12-31"), "2014-2015": ("2014-01-01", "2015-12-31")}
"""The two periods that the article names."""

MERCY = ("amnesty", "pardon")
SINCE_2020, SUMMER_2024 = "2020-08-09", "2024-06-30"
"""'Since 2020' begins with the election; 'until summer 2024' ends before July 2024."""
BEFORE_JULY_2024 = "2024-07-02"
EXCHANGE = "exchange"


def seed_30(frames: Frames) -> Result:
    """People released in each of the two periods."""
    earlier = adding_before(frames)
    periods = {name: within(earlier, *bounds) for name, bounds in NAMED.items()}
    sums = {name: released(rows) for name, rows in periods.items()}
    return Result(
        verdict=holds_if(all(number > 0 for number in sums.values())),
        value="; ".join(str(number) for number in sums.values()),
        definition="People in earlier releases that add to totals, by the periods named",
        sentence=(
            "On record are "
            + listed(f"{counted(number, 'person')} in {name}" for name, number in sums.items())
            + "."
        ),
        limits="That the releases were similar to those of 2024 is a judgement.",
        rows=earlier_rows(pd.concat([*periods.values()])),
    )


def seed_31(frames: Frames) -> Result:
    """The largest other episode against the smaller of the two periods named."""
    earlier = adding_before(frames)
    definition = "People in the largest other episode; as many as a period named is its size"
    if earlier.empty:
        return no_rows(definition)
    periods = {name: within(earlier, *bounds) for name, bounds in NAMED.items()}
    inside = pd.concat([*periods.values()])["precedent_release_id"]
    others = earlier[~earlier["precedent_release_id"].isin(inside)]
    by_episode = others.groupby("episode_id")["people_released"].sum()
    largest = int(by_episode.max()) if len(by_episode) else 0
    sums = {name: released(rows) for name, rows in periods.items()}
    return Result(
        verdict=holds_if(largest < min(sums.values())),
        value=counted(largest, "person"),
        definition=definition,
        sentence=(
            f"The largest other episode has {counted(largest, 'person')}; the periods named have "
            + listed(f"{number} ({name})" for name, number in sums.items())
            + "."
        ),
        limits="Size is one measure; what makes a precedent relevant is a judgement.",
        rows=earlier_rows(earlier),
    )


def counter_17(frames: Frames) -> Result:
    """Amnesties and pardons before July 2024."""
    earlier = adding_before(frames)
    earlier = earlier[earlier["mechanism"].isin(MERCY)]
    later = adding_between(frames, SINCE_2020, BEFORE_JULY_2024)
    later = later[later["mechanism"].isin(MERCY)]
    number = len(earlier) + len(later)
    values = earlier.rename(columns={"people_released": "value"})
    total = stated_people(pd.concat([values, later]))
    return Result(
        verdict=holds_if(number == 0),
        value=counted(number, "release"),
        definition="Amnesties and pardons before 3 July 2024 that add to totals",
        sentence=(
            f"On record before July 2024: {counted(number, 'release')} by amnesty or pardon, with"
            f" {total}."
        ),
        limits="Not everybody released then was classified as a political prisoner by all sides.",
        rows=(*earlier_rows(earlier), *rows_of("releases", later["release_id"])),
    )


def counter_18(frames: Frames) -> Result:
    """People released from the election of 2020 to June 2024, by how they were released."""
    claimed = expected_number(frames, "counter-18")
    releases = adding_between(frames, SINCE_2020, SUMMER_2024)
    pardons = pardons_between(frames, SINCE_2020, SUMMER_2024)
    exchanges = releases["mechanism"].eq(EXCHANGE)
    kinds = {
        "All releases": releases,
        "Releases without exchanges": releases[~exchanges],
        "Pardons": pardons,
    }
    answers = tuple(
        Answer(
            definition=kind,
            value=counted(people(rows), "person"),
            verdict=holds_if(people(rows) == claimed),
        )
        for kind, rows in kinds.items()
    )
    return Result(
        verdict=agreed(answers),
        value=answers[0].value,
        definition="Headline figures from 9 August 2020 to 30 June 2024 that add to totals",
        sentence=(
            f"Up to June 2024, {stated_people(releases)} were released,"
            f" {stated(pardons)} of them by pardon; the claim says {claimed}."
        ),
        limits="Amnesty figures of whole years are left out, as are moves to house arrest.",
        rows=rows_of("releases", releases["release_id"]),
        answers=answers,
    )


def released(rows: pd.DataFrame) -> int:
    return int(rows["people_released"].sum())


def earlier_rows(rows: pd.DataFrame) -> tuple[str, ...]:
    return rows_of("precedent_releases", rows["precedent_release_id"])


TESTS = (seed_30, seed_31, counter_17, counter_18)
