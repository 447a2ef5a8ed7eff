"""What each release counts in the timing test: as one or by its people, exchanges or not."""

from dataclasses import dataclass
from itertools import product

import numpy as np
import pandas as pd

from scripts.derive.occurrences import releases
from scripts.derive.timing_trials import Span, spans
from scripts.load.frames import Frames

PERIOD, KNOWN = "since-2020", "all"
WEIGHTINGS = tuple(product(("releases", "people"), ("with", "without")))


@dataclass(frozen=True, slots=True)
class Weighted:
    """The releases whose day is known; `weights` has a row for each of WEIGHTINGS."""

    span: Span
    release_ids: tuple[str, ...]
    days: np.ndarray
    weights: np.ndarray

    def hits(self, marks: np.ndarray) -> np.ndarray:
        """By window, release and shift: whether the release then lies within the window."""
        length, twice = self.span.length, np.concatenate([marks, marks]).T.astype(np.float32)
        return np.stack([twice[:, day : day + length] for day in self.days], axis=1)


def weigh_tests(frames: Frames) -> Weighted:
    released = releases(frames)
    span = next(one for one in spans(released) if (one.period, one.as_of) == (PERIOD, KNOWN))
    own = released[span.holds(released) & released["first"].eq(released["last"])]
    return Weighted(span, tuple(own["row_id"]), span.days(own), weightings(frames, own))


def weightings(frames: Frames, own: pd.DataFrame) -> np.ndarray:
    mechanism = frames["releases"].set_index("release_id")["mechanism"]
    exchange = own["row_id"].map(mechanism).eq("exchange").to_numpy()
    by = {"releases": np.ones(len(own)), "people": own["people"].to_numpy(dtype=float)}
    kept = {"with": np.ones(len(own)), "without": np.where(exchange, 0.0, 1.0)}
    return np.array([by[what] * kept[which] for what, which in WEIGHTINGS])
