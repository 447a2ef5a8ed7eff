"""What the timing test asks: which releases, which steps and elections, and which windows."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np
import pandas as pd

from scripts.derive.key_figures import ARTICLE
from scripts.derive.occurrences import elections, releases, steps
from scripts.derive.shifts import shifted_sums
from scripts.load.frames import Frames
from scripts.periods import period

WINDOWS = (30, 90, 180, 365)
"""Days; a release on the last day of the window is within it."""

NEVER = max(WINDOWS) + 1

PERIODS = {"since-2004": "2004-09-24", "since-2020": "2020-08-09"}
"""First days: of the first sanctions step in the data, and of the table of releases."""

COUNTED, LEFT_OUT = "counted", "left-out"
"""Whether an easing on the day of a release is near it. They were announced together: that is a
bargain on record, whatever the timing of the rest."""


@dataclass(frozen=True, slots=True)
class Question:
    """Do releases lie in the days after a step, or before one? `body` may be `any`."""

    name: str
    kind: str
    body: str
    side: str

    @property
    def same_day(self) -> tuple[str, ...]:
        return (COUNTED, LEFT_OUT) if self.kind == "easing" else ("",)


QUESTIONS = (
    Question("after-eu-tightening", "tightening", "EU", "after"),
    Question("after-us-tightening", "tightening", "US", "after"),
    Question("after-any-tightening", "tightening", "any", "after"),
    Question("after-any-easing", "easing", "any", "after"),
    Question("before-any-easing", "easing", "any", "before"),
    Question("before-presidential-election", "presidential_election", "any", "before"),
    Question("before-parliamentary-election", "parliamentary_election", "any", "before"),
)
PRIMARY = "after-eu-tightening-090-since-2020-all"
"""The one test that is not exploratory: pages say why it is this one."""


@dataclass(frozen=True, slots=True)
class Span:
    """A period by a state of knowledge."""

    period: str
    as_of: str
    start: pd.Timestamp
    end: pd.Timestamp

    @property
    def length(self) -> int:
        return (self.end - self.start).days + 1

    def holds(self, rows: pd.DataFrame) -> pd.Series:
        return rows["first"].ge(self.start) & rows["last"].le(self.end)

    def days(self, rows: pd.DataFrame) -> np.ndarray:
        """The days of rows in the span whose day is known, counted from its start."""
        days, known = first_days(rows, self)
        return days[known]


@dataclass(frozen=True, slots=True)
class Trial:
    """One question in one span, with or without easings on the day of a release. Releases and steps
    are days; those whose day is not known are left out, and counted."""

    question: Question
    span: Span
    same_day: str
    releases: np.ndarray
    releases_left_out: int
    steps: np.ndarray
    steps_left_out: int

    @property
    def near(self) -> np.ndarray:
        """By day and window: whether a release on that day would be within the window."""
        apart = self.same_day == LEFT_OUT
        return near(self.steps, self.span.length, self.question.side, apart)

    @property
    def counts(self) -> np.ndarray:
        """By shift and window: how many releases are within it."""
        return shifted_sums(self.near, self.releases)

    def test_id(self, window: int) -> str:
        parts = (self.question.name, f"{window:03}", self.span.period, self.span.as_of)
        return "-".join(filter(None, (*parts, self.same_day)))


def near(steps: np.ndarray, length: int, side: str, apart: bool) -> np.ndarray:
    """By day and window: whether there is a step so few days ago, or ahead; `apart` leaves out a
    step on the day itself."""
    if side == "before":
        # Looking ahead is looking back on a reversed axis.
        return near(length - 1 - steps, length, "after", apart)[::-1]
    days, ordered = np.arange(length), np.concatenate([[-NEVER], np.sort(steps)])
    last = np.searchsorted(ordered, days, side="left" if apart else "right") - 1
    return (days - ordered[last])[:, None] <= np.array(WINDOWS)


def spans(released: pd.DataFrame) -> Iterator[Span]:
    # To the end of the month, so that the last release is not by definition the last day.
    ends = {"all": released["date"].max()[:7], "article": ARTICLE}
    for (name, first), (as_of, month) in product(PERIODS.items(), ends.items()):
        yield Span(name, as_of, pd.Timestamp(first), pd.Timestamp(period(month).last))


def trials(frames: Frames) -> Iterator[Trial]:
    released = releases(frames)
    around = pd.concat([steps(frames), elections(frames)])
    for span in spans(released):
        own, own_known = first_days(released, span)
        days, known = first_days(around, span)
        kind, body = around.loc[span.holds(around), ["kind", "body"]].to_numpy().T
        for question in QUESTIONS:
            asked = kind == question.kind
            if question.body != "any":
                asked &= body == question.body
            seen, unseen = days[asked & known], int((asked & ~known).sum())
            left_out = int((~own_known).sum())
            for same_day in question.same_day:
                yield Trial(question, span, same_day, own[own_known], left_out, seen, unseen)


def first_days(rows: pd.DataFrame, span: Span) -> tuple[np.ndarray, np.ndarray]:
    """The first days of all rows in a span, and which of them are known to the day."""
    inside = rows[span.holds(rows)]
    days = (inside["first"] - span.start).dt.days.to_numpy()
    return days, inside["first"].eq(inside["last"]).to_numpy()
