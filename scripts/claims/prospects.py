"""Claims about concessions and about what could follow."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.claimed_figures import claimed_figures
from scripts.claims.measures import EU_AND_US, actions, near
from scripts.claims.people import people, within
from scripts.claims.people_held import viasna
from scripts.claims.result import Answer, Result, Verdict, rows_of
from scripts.claims.series import adding_between
from scripts.claims.verdicts import CAUSE, agreed, holds_if, no_rows, partly_if
from scripts.model import items
from scripts.words import counted, day_words

Frames = Mapping[str, pd.DataFrame]

AFTER_THE_ARTICLE = "2024-10-01"
UNILATERAL = 30
"""Days on both sides of a release without an easing; our limit, as the article gives none."""
FIGHTING = "invasion-2022-02-24"
"""'While the fighting in Ukraine continues': since this event, as no end is on record."""
BREAKTHROUGH = 50
"""People in one release; our limit, as the article gives none."""
UNDER_NEW_POLICY = "2025-01-01"
AFTER_COALE = "2025-12-14"
"""'In the following months': after 13 December 2025."""
END_OF_DATA = "9999-12-31"


def seed_37(frames: Frames) -> Result:
    """Releases without an easing within 30 days on either side, of all bodies or of two."""
    releases = adding_between(frames, AFTER_THE_ARTICLE, END_OF_DATA)
    definition = f"Releases after September 2024 with no easing within {UNILATERAL} days"
    if releases.empty:
        return no_rows(definition)
    lonely = {
        scope: alone(releases, actions(frames, "easing", bodies))
        for scope, bodies in (("Easings of any body", ()), ("Easings of the EU and US", EU_AND_US))
    }
    answers = tuple(
        Answer(
            definition=scope,
            value=f"{len(rows)} of {counted(len(releases), 'release')}",
            verdict=partly_if(rows.empty),
        )
        for scope, rows in lonely.items()
    )
    return Result(
        verdict=agreed(answers),
        value=answers[0].value,
        definition=definition,
        sentence=(
            f"Since October 2024, {answers[0].value} had no easing of any body on record within"
            f" {UNILATERAL} days before or after."
        ),
        limits="What else was promised or hoped for is not on record and cannot be tested.",
        rows=rows_of("releases", next(iter(lonely.values()))["release_id"]),
        answers=answers,
    )


def alone(releases: pd.DataFrame, eased: pd.DataFrame) -> pd.DataFrame:
    """The releases that certainly have no easing near them."""
    company = [bool(near(eased, date, UNILATERAL, UNILATERAL)) for date in releases["date"]]
    return releases[~pd.Series(company, index=releases.index, dtype=bool)]


def seed_39(frames: Frames) -> Result:
    """Large releases, and easings, since the invasion."""
    events = frames["context_events"]
    start = events[events["event_id"].eq(FIGHTING)]["date"]
    definition = f"Releases of {BREAKTHROUGH} people or more, and easings, since the invasion"
    if start.empty:
        return no_rows(definition)
    releases = adding_between(frames, start.iloc[0], END_OF_DATA)
    large = releases[releases["value"].ge(BREAKTHROUGH)]
    eased = actions(frames, "easing")
    eased = eased[eased["first_day"].ge(start.iloc[0])]
    numbers = {
        f"Releases of {BREAKTHROUGH} people or more": counted(len(large), "release"),
        "Actions that suspend, ease or lift": counted(len(eased), "action"),
    }
    answers = tuple(
        Answer(definition=what, value=number, verdict=holds_if(rows.empty))
        for (what, number), rows in zip(numbers.items(), (large, eased), strict=True)
    )
    return Result(
        verdict=agreed(answers),
        value="; ".join(numbers.values()),
        definition=definition,
        sentence=(
            f"Since the invasion of February 2022 the record shows {counted(len(large), 'release')}"
            f" of at least {BREAKTHROUGH} people and {counted(len(eased), 'easing')}."
        ),
        limits="What is a major breakthrough is a judgement; no end of the fighting is on record.",
        rows=(
            *rows_of("context_events", [FIGHTING]),
            *rows_of("releases", large["release_id"]),
            *rows_of("sanctions_actions", eased["action_id"]),
        ),
        answers=answers,
    )


def seed_40(frames: Frames) -> Result:
    """Releases that name an easing, and releases that name none, by people and by number."""
    releases = adding_between(frames, UNDER_NEW_POLICY, END_OF_DATA)
    definition = "Releases since January 2025 that name an easing against those that name none"
    if releases.empty:
        return no_rows(definition)
    named = names_easing(frames, releases)
    eased, others = releases[named], releases[~named]
    numbers = {"people": (people(eased), people(others)), "releases": (len(eased), len(others))}
    answers = tuple(
        Answer(
            definition=f"By {what}",
            value=f"{with_easing} with an easing, {without} without",
            verdict=partly_if(without < with_easing),
        )
        for what, (with_easing, without) in numbers.items()
    )
    steps = [since(actions(frames, effect, EU_AND_US)) for effect in ("tightening", "easing")]
    return Result(
        verdict=agreed(answers),
        value=answers[0].value,
        definition=definition,
        sentence=(
            f"Since January 2025: {numbers['people'][0]} people in releases that name an easing,"
            f" {numbers['people'][1]} in others; EU and US: {counted(steps[0], 'tightening')},"
            f" {counted(steps[1], 'easing')}."
        ),
        limits=f"{CAUSE} The effect of an argument cannot be tested.",
        rows=rows_of("releases", releases["release_id"]),
        answers=answers,
    )


def since(steps: pd.DataFrame) -> int:
    return int(steps["first_day"].ge(UNDER_NEW_POLICY).sum())


def names_easing(frames: Frames, releases: pd.DataFrame) -> pd.Series:
    """Which releases name an easing that is on record."""
    known = set(frames["action_dates"]["action_id"])
    named = [bool(known & set(items(cell))) for cell in releases["easing_action_ids"]]
    return pd.Series(named, index=releases.index, dtype=bool)


def counter_11(frames: Frames) -> Result:
    """People released after the statement, beside Viasna's figures."""
    releases = adding_between(frames, AFTER_COALE, END_OF_DATA)
    figures = within(viasna(frames), AFTER_COALE, END_OF_DATA)
    claimed = claimed_figures(frames, "counter-11")
    definition = "Headline figures of the releases after 13 December 2025 that add to totals"
    if releases.empty:
        return no_rows(definition)
    number = people(releases)
    reached = all(number >= one for one in claimed)
    latest = latest_of(figures) if len(figures) else "not on record"
    return Result(
        verdict=Verdict.PARTLY if reached else Verdict.CANNOT_BE_TESTED,
        value=counted(number, "person"),
        definition=definition,
        sentence=(
            f"After 13 December 2025, {counted(number, 'person')} were released; Viasna's last"
            f" figure of people held is {latest}."
        ),
        limits="A possibility is not refuted while the months it speaks of may not be over.",
        rows=(
            *rows_of("releases", releases["release_id"]),
            *rows_of("prisoner_estimates", figures["estimate_id"]),
        ),
    )


def latest_of(figures: pd.DataFrame) -> str:
    """1,140, of 5 March 2026."""
    last = figures.iloc[-1]
    return f"{int(last['value']):,}, of {day_words(last['date'])}"


def counter_12(frames: Frames) -> Result:
    """Releases that name an easing, and how Viasna's figure moved beside all releases."""
    figures = viasna(frames)
    before = figures[figures["until"].lt(UNDER_NEW_POLICY)].tail(1)
    after = within(figures, UNDER_NEW_POLICY, END_OF_DATA).tail(1)
    releases = adding_between(frames, UNDER_NEW_POLICY, END_OF_DATA)
    definition = "Releases since January 2025 that name an easing, beside Viasna's figures"
    if releases.empty or before.empty or after.empty:
        return no_rows(definition)
    eased = releases[names_easing(frames, releases)]
    meanwhile = within(releases, UNDER_NEW_POLICY, after["until"].iloc[0])
    fall = int(before["value"].iloc[0] - after["value"].iloc[0])
    return Result(
        verdict=partly_if(len(eased) > 0),
        value=f"{people(eased)} released; Viasna: {fall} fewer, {people(meanwhile)} released",
        definition=definition,
        sentence=(
            f"{counted(len(eased), 'release')} with {counted(people(eased), 'person')} name an"
            f" easing; Viasna's figure fell by {fall} while {counted(people(meanwhile), 'person')}"
            " were released."
        ),
        limits=f"{CAUSE} Whether relief rewards anybody is a judgement.",
        rows=(
            *rows_of("releases", releases["release_id"]),
            *rows_of("prisoner_estimates", [*before["estimate_id"], *after["estimate_id"]]),
        ),
    )


TESTS = (seed_37, seed_39, seed_40, counter_11, counter_12)
