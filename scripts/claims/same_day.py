"""Claims about releases and US easings that came together in 2025 and 2026, or did not."""

from collections.abc import Mapping

import pandas as pd

from scripts.claims.claimed_figures import claimed_figures
from scripts.claims.distances import Days, days
from scripts.claims.ledger import sources
from scripts.claims.measures import actions, placed
from scripts.claims.people import people, stated
from scripts.claims.result import Result, Verdict, rows_of
from scripts.claims.series import adding_between
from scripts.claims.verdicts import holds_if, no_rows, partly_if
from scripts.periods import period
from scripts.words import counted, day_words

Frames = Mapping[str, pd.DataFrame]
Pair = tuple[str, str]
"""A release and the US action that a claim puts beside it."""

FEBRUARY_2025 = ("2025-01-26", "2025-03-15")
"""From the first release of a US citizen in 2025 to a month after that of 12 February."""
SEPTEMBER_2025 = ("2025-09-11-us-deal-52", "us-2025-09-11")
DECEMBER_2025 = ("2025-12-13-us-deal-123", "us-2025-12-15")
MARCH_2026 = ("2026-03-19-us-deal-250", "us-2026-03-19")

SAME_DAY = Days(0, 0)
DEFINITION = "Days from the release to the announcement of the US easing"
NO_EXCHANGE = "That both came together can be tested; what was given for what cannot."


def counter_08(frames: Frames) -> Result:
    """US easings around the release of February 2025."""
    first, last = FEBRUARY_2025
    eased = actions(frames, "easing", ("US",))
    eased = eased[eased["last_day"].ge(first) & eased["first_day"].le(last)]
    number = counted(len(eased), "easing")
    return Result(
        verdict=holds_if(eased.empty),
        value=number,
        definition=(
            f"US actions that suspend, ease or lift, from {day_words(first)} to {day_words(last)}"
        ),
        sentence=(
            f"From {day_words(first)} to {day_words(last)} the record shows {number} by the US."
        ),
        limits="Only acts on record can be tested, not promises or other favours.",
        rows=rows_of("sanctions_actions", eased["action_id"]),
    )


def counter_09(frames: Frames) -> Result:
    """Whether relief was announced on the day of the release."""
    gap = gap_of(frames, SEPTEMBER_2025)
    if gap is None:
        return no_rows(DEFINITION)
    # Relief of the same day doesn't show an exchange, so it refutes nothing.
    other_day = gap.least > 0 or gap.most < 0
    verdict = Verdict.PARTLY if other_day else Verdict.CANNOT_BE_TESTED
    return beside(frames, SEPTEMBER_2025, gap, verdict)


def counter_10(frames: Frames) -> Result:
    """Whether relief came on the day of the release, and a source reports the statement."""
    gap = gap_of(frames, DECEMBER_2025)
    known = sources(frames, "counter-10", "supporting")
    if gap is None:
        return no_rows(DEFINITION)
    verdict = holds_if(gap == SAME_DAY and bool(known))
    return beside(frames, DECEMBER_2025, gap, verdict, rows_of("sources", known))


def counter_21(frames: Frames) -> Result:
    """Whether relief came on the day of the release, and the number of people released."""
    gap = gap_of(frames, MARCH_2026)
    if gap is None:
        return no_rows(DEFINITION)
    number = people(releases(frames, MARCH_2026)) in claimed_figures(frames, "counter-21")
    # Neither shows what was given for what, so the claim can hold in part at most.
    return beside(frames, MARCH_2026, gap, partly_if(number or gap == SAME_DAY))


def beside(
    frames: Frames, pair: Pair, gap: Days, verdict: Verdict, also: tuple[str, ...] = ()
) -> Result:
    """The release, its headline figure and the easing, side by side."""
    rows = releases(frames, pair)
    number = "1 person was" if stated(rows) == "1" else f"{stated(rows)} people were"
    distance = "on the same day" if gap == SAME_DAY else f"at a distance of {gap.words}"
    return Result(
        verdict=verdict,
        value=f"{stated(rows)} released; easing {distance}",
        definition=DEFINITION,
        sentence=(
            f"On {day_words(rows['date'].iloc[0])}, {number} released; the US announced the easing"
            f" {distance}."
        ),
        limits=NO_EXCHANGE,
        rows=(
            *rows_of("releases", rows["release_id"]),
            *rows_of("sanctions_actions", pair[1:]),
            *also,
        ),
    )


def gap_of(frames: Frames, pair: Pair) -> Days | None:
    """Days from the release to the announcement, or the earliest date of the action."""
    dates = [*releases(frames, pair)["date"], *placed(frames, pair[1:]).values()]
    return days(*map(period, dates)) if len(dates) == len(pair) else None


def releases(frames: Frames, pair: Pair) -> pd.DataFrame:
    adding = adding_between(frames, "2020-08-09", "9999-12-31")
    return adding[adding["release_id"].eq(pair[0])]


TESTS = (counter_08, counter_09, counter_10, counter_21)
