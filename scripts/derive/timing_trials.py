"""What the timing test asks: which releases, which steps and elections, which windows, and how the
dates are drawn that the releases are compared with."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from scripts.derive.key_figures import ARTICLE
from scripts.derive.occurrences import Frames, elections, releases, steps
from scripts.periods import period

WINDOWS = (30, 90, 180, 365)
"""Days; a release on the last day of the window is within it."""

NEVER = max(WINDOWS) + 1

PERIODS = {"since-2004": "2004-09-24", "since-2020": "2020-08-09"}
"""First days: of the first sanctions step in the data, and of the table of releases."""


@dataclass(frozen=True, slots=True)
class Question:
    """Do releases lie in the days after a step, or before one? `body` may be `any`."""

    name: str
    kind: str
    body: str
    side: str


QUESTIONS = (
    Question("after-eu-tightening", "tightening", "EU", "after"),
    Question("after-us-tightening", "tightening", "US", "after"),
    Question("after-any-tightening", "tightening", "any", "after"),
    Question("after-any-easing", "easing", "any", "after"),
    Question("before-any-easing", "easing", "any", "before"),
    Question("before-presidential-election", "presidential_election", "any", "before"),
    Question("before-parliamentary-election", "parliamentary_election", "any", "before"),
)


@dataclass(frozen=True, slots=True)
class Trial:
    """One question in one period by one state of knowledge. Days are counted from the start."""

    question: Question
    period: str
    as_of: str
    start: pd.Timestamp
    end: pd.Timestamp
    releases: pd.DataFrame
    neighbours: pd.DataFrame

    @property
    def length(self) -> int:
        return (self.end - self.start).days + 1

    @property
    def days(self) -> np.ndarray:
        """The days of the releases whose day is known."""
        return exact_days(self.releases, self.start)

    @property
    def away(self) -> np.ndarray:
        """By day: days from or to the nearest step on the side that is asked about. NEVER where
        there is none within the longest window."""
        away = np.arange(self.length)[:, None] - exact_days(self.neighbours, self.start)
        if self.question.side == "before":
            away = -away
        return np.where(away >= 0, away, NEVER).min(axis=1, initial=NEVER).astype(np.int16)

    def counts(self, days: np.ndarray) -> np.ndarray:
        """How many of these days are within each window; the last axis of `days` is counted."""
        away = self.away[days]
        return np.stack([(away <= window).sum(axis=-1) for window in WINDOWS], axis=-1)

    def test_id(self, window: int, null_model: str) -> str:
        return f"{self.question.name}-{window:03}-{self.period}-{self.as_of}-{null_model}"


def exact_days(rows: pd.DataFrame, start: pd.Timestamp) -> np.ndarray:
    known = rows[rows["first"].eq(rows["last"])]
    return (known["first"] - start).dt.days.to_numpy()


def trials(frames: Frames) -> Iterator[Trial]:
    released = releases(frames)
    around = pd.concat([steps(frames), elections(frames)])
    # To the end of the month, so that the last release is not by definition the last day.
    ends = {"all": released["date"].max()[:7], "article": ARTICLE}
    for name, first in PERIODS.items():
        for as_of, month in ends.items():
            span = pd.Timestamp(first), pd.Timestamp(period(month).last)
            own, near = within(released, *span), within(around, *span)
            for question in QUESTIONS:
                neighbours = near[near["kind"].eq(question.kind)]
                if question.body != "any":
                    neighbours = neighbours[neighbours["body"].eq(question.body)]
                yield Trial(question, name, as_of, *span, own, neighbours)


def within(rows: pd.DataFrame, start: pd.Timestamp, end: pd.Timestamp) -> pd.DataFrame:
    return rows[rows["first"].ge(start) & rows["last"].le(end)]


def shifted(rng: np.random.Generator, days: np.ndarray, length: int, draws: int) -> np.ndarray:
    """All dates move together by one random number of days, from the end round to the start."""
    return (days + rng.integers(length, size=(draws, 1))) % length


def scattered(rng: np.random.Generator, days: np.ndarray, length: int, draws: int) -> np.ndarray:
    """Each date is drawn by itself, any day as likely as any other."""
    return rng.integers(length, size=(draws, len(days)))


NULL_MODELS: Mapping[str, Callable[..., np.ndarray]] = {"shifted": shifted, "scattered": scattered}
