"""The choices that can be made in the timing test, each of which somebody could defend."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import TypeVar

import numpy as np
import pandas as pd

from scripts.derive.occurrences import elections, steps
from scripts.derive.timing_trials import COUNTED, LEFT_OUT, Span, near
from scripts.load.frames import Frames

BODIES: Mapping[str, tuple[str, ...]] = {
    "EU": ("EU",),
    "US": ("US",),
    "EU-US": ("EU", "US"),
    "UK": ("UK",),
    "CA": ("CA",),
    "CH": ("CH",),
    "neighbours": ("EE", "LT", "LV", "PL", "UA"),
    "any": (),
}
"""Whose steps count; everybody's where no body is named."""
DATES = ("earliest", "decided", "announced", "act")
"""Which date of a sanctions step places it in time; the earliest where it has no such date."""

STEPS = {"after-tightening": "tightening", "before-easing": "easing"}
Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True)
class Choice:
    """What the releases are compared with."""

    question: str
    body: str
    date_kind: str
    same_day: str

    @property
    def side(self) -> str:
        return self.question.split("-")[0]


def choices(
    frames: Frames, span: Span, outcome: Callable[[np.ndarray], Outcome]
) -> Iterator[tuple[Choice, Outcome]]:
    """Each choice that has steps in the span, with the outcome of its days and windows. Many steps
    have one date only, so that several choices come to the same days and have one outcome."""
    known: dict[bytes, Outcome] = {}
    for choice, days in compared_days(frames, span):
        for same_day in (COUNTED, LEFT_OUT) if choice.question == "before-easing" else ("",):
            if len(days):
                marks = near(days, span.length, choice.side, same_day == LEFT_OUT)
                if (same := marks.tobytes()) not in known:
                    known[same] = outcome(marks)
                yield replace(choice, same_day=same_day), known[same]


def compared_days(frames: Frames, span: Span) -> Iterator[tuple[Choice, np.ndarray]]:
    """Each choice with the days of its steps or elections."""
    for date_kind in DATES:
        taken = steps({**frames, "action_dates": dated_actions(frames, date_kind)})
        inside = taken[span.holds(taken) & taken["first"].eq(taken["last"])]
        days, body, effect = span.days(inside), *inside[["body", "kind"]].to_numpy().T
        for (question, kind), (name, members) in product(STEPS.items(), BODIES.items()):
            whose = np.isin(body, members) if members else np.full(len(days), True)
            yield Choice(question, name, date_kind, ""), days[whose & (effect == kind)]
    held = elections(frames)
    presidential = held[held["kind"].eq("presidential_election")]
    yield Choice("before-presidential-election", "", "", ""), span.days(presidential)


def dated_actions(frames: Frames, kind: str) -> pd.DataFrame:
    """The actions, placed by another of their dates where they have it."""
    dates = frames["action_dates"]
    if kind == "earliest":
        return dates
    own = frames["sanctions_actions"].set_index("action_id")[f"{kind}_date"]
    other = dates["action_id"].map(own)
    return dates.assign(date=dates["date"].mask(other.ne(""), other))
