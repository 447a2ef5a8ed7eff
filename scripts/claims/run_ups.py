"""Claims that compare releases with presidential elections and with earlier cycles."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import pandas as pd

from scripts.claims.measures import EU_AND_US, actions
from scripts.claims.people import adding_before, within
from scripts.claims.people_held import viasna
from scripts.claims.precedent_claims import NAMED, earlier_rows, released
from scripts.claims.result import Answer, Result, rows_of
from scripts.claims.series import adding_between
from scripts.claims.verdicts import agreed, holds_if, no_rows, partly_if
from scripts.periods import period
from scripts.words import QUALIFIERS, counted

Frames = Mapping[str, pd.DataFrame]

RUN_UP = 365
"""Days before an election that are its run-up; our limit, as the article gives none."""
ORDER_OF_SIZE = 10
YEAR = timedelta(days=365)
SERIES, END_OF_DATA = "2024-07-01", "9999-12-31"
"""The releases that the article is about begin in July 2024."""


def seed_33(frames: Frames) -> Result:
    """Releases and people inside a run-up, against the share of all days that lie inside one."""
    elections, earlier = presidential(frames), adding_before(frames)
    votes = [date.fromisoformat(day) for day in elections["date"]]
    definition = "Releases and people inside a run-up, against all days between the elections"
    if len(votes) < 2 or earlier.empty:
        return no_rows(definition)
    days = [votes[0] + timedelta(days=n + 1) for n in range((votes[-1] - votes[0]).days)]
    usual = sum(in_run_up(day, day, votes) for day in days), len(days)
    named = pd.concat([within(earlier, *bounds) for bounds in NAMED.values()])
    scopes = {"All earlier releases": earlier, "The periods that the article names": named}
    answers = tuple(
        answer for scope, rows in scopes.items() for answer in shares(rows, scope, votes, usual)
    )
    return Result(
        verdict=agreed(answers),
        value=f"{answers[0].value}; {answers[1].value}",
        definition=definition,
        sentence=(
            f"{answers[0].value} and {answers[1].value} fall into the year before a presidential"
            f" election, as do {usual[0] / usual[1]:.0%} of all days."
        ),
        limits=(
            "The releases are few, so one group can decide a share. A run-up of 365 days is our"
            " limit."
        ),
        rows=(*earlier_rows(earlier), *rows_of("context_events", elections["event_id"])),
        answers=answers,
    )


def shares(
    rows: pd.DataFrame, scope: str, votes: list[date], usual: tuple[int, int]
) -> Iterator[Answer]:
    """How many releases, and people, lie inside a run-up; it holds if more than on usual days."""
    known = [in_run_up(day.first, day.last, votes) for day in map(period, rows["date"])]
    inside = rows[pd.Series(known, index=rows.index, dtype=bool)]
    numbers = {
        "release": (len(inside), len(rows)),
        "person": (released(inside), released(rows)),
    }
    for noun, (part, whole) in numbers.items():
        yield Answer(
            definition=f"{scope}, by {noun}",
            value=f"{part} of {counted(whole, noun)}",
            verdict=holds_if(part * usual[1] > usual[0] * whole),
        )


def presidential(frames: Frames) -> pd.DataFrame:
    """The presidential elections up to that of August 2020, in order of time."""
    events = frames["context_events"]
    chosen = events[events["kind"].eq("presidential_election") & events["date"].le("2020-08-09")]
    return chosen.sort_values("date", ignore_index=True)


def in_run_up(first: date, last: date, votes: list[date]) -> bool:
    """Whether all days from the first to the last are in the year before one election."""
    at = bisect_left(votes, last)
    return at < len(votes) and (votes[at] - first).days <= RUN_UP


def seed_36(frames: Frames) -> Result:
    """People held and measures in force before July 2024, beside those of each episode."""
    first = adding_between(frames, SERIES, END_OF_DATA)["date"].head(1)
    definition = "Highest figure of people held in and before each episode, against July 2024"
    if first.empty:
        return no_rows(definition)
    start = period(first.iloc[0]).first
    now = within(viasna(frames), (start - YEAR).isoformat(), start.isoformat()).tail(1)
    compared = [] if now.empty else [*episodes(frames, int(now["value"].iloc[0]))]
    if not compared:
        return no_rows(definition)
    answers = tuple(answer for answer, _ in compared)
    used = pd.concat([now, *(rows for _, rows in compared)])
    number = counted(int(now["value"].iloc[0]), "person")
    most = max((rows.iloc[0] for _, rows in compared), key=lambda row: row["value"])
    highest = worded(f"{most['value']:,}", most["qualifier"])
    tightened = actions(frames, "tightening", EU_AND_US)["last_day"].lt(start.isoformat()).sum()
    return Result(
        verdict=agreed(answers),
        value=f"{number}; {counted(int(tightened), 'EU or US measure')} before",
        definition=definition,
        sentence=(
            f"Before the releases of July 2024 Viasna counted {number}; before and during"
            f" {len(compared)} earlier episodes the highest figure was"
            f" {highest}."
        ),
        limits="Whether situations are comparable is a judgement; figures are of several counters.",
        rows=rows_of("prisoner_estimates", sorted(set(used["estimate_id"]))),
        answers=answers,
    )


def episodes(frames: Frames, now: int) -> Iterator[tuple[Answer, pd.DataFrame]]:
    """The highest figure from a year before an episode to its end, and the measures before it."""
    figures, tightened = held(frames), actions(frames, "tightening", EU_AND_US)
    for episode in frames["episodes"].sort_values("start_date").to_dict("records"):
        begin = period(episode["start_date"]).first
        around = within(figures, (begin - YEAR).isoformat(), episode["end_date"])
        highest = around[around["value"].eq(around["value"].max()) & around["value"].gt(0)]
        if len(highest):
            before = tightened["last_day"].lt(begin.isoformat()).sum()
            most = int(highest["value"].iloc[0])
            words = worded(counted(most, "person"), highest["qualifier"].iloc[0])
            value = f"{words}; {counted(int(before), 'EU or US measure')} before"
            fits = partly_if(now >= ORDER_OF_SIZE * most)
            yield Answer(definition=episode["title"], value=value, verdict=fits), highest


def worded(number: str, qualifier: str) -> str:
    """More than 20: a figure keeps its qualifier."""
    return QUALIFIERS.get(qualifier, "{}").format(number)


def held(frames: Frames) -> pd.DataFrame:
    """The preferred figures of all political prisoners by all counters, in order of time."""
    estimates = frames["prisoner_estimates"].rename(columns={"as_of_date": "date"})
    return estimates[
        estimates["kind"].eq("count") & estimates["population"].eq("") & estimates["preferred"]
    ].sort_values(["date", "estimate_id"], ignore_index=True)


TESTS = (seed_33, seed_36)
