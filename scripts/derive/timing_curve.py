"""The timing test under every combination of choices, sorted by its result."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product

import numpy as np
import pandas as pd

from scripts.derive.shifts import LEVEL
from scripts.derive.timing_choices import Choice, choices
from scripts.derive.timing_trials import WINDOWS
from scripts.derive.timing_weights import WEIGHTINGS, Weighted, weigh_tests
from scripts.load.frames import Frames


@dataclass(frozen=True, slots=True)
class Outcome:
    """All by window and weighting. `lowest` and `highest` are the p-values that leaving out one
    release can give, and `most` is the release that moves the p-value most."""

    within: np.ndarray
    expected: np.ndarray
    closer: np.ndarray
    could_show: np.ndarray
    lowest: np.ndarray
    highest: np.ndarray
    most: np.ndarray


def timing_curve(frames: Frames) -> pd.DataFrame:
    """One row per combination; `place` counts from the lowest result of a question."""
    own = weigh_tests(frames)
    found = choices(frames, own.span, partial(outcome, own))
    return (
        pd.DataFrame(row for choice, one in found for row in results(choice, one, own))
        .assign(ratio=lambda rows: (rows["within"] / rows["expected"]).round(3))
        .sort_values(["question", "ratio", "spec_id"], ignore_index=True)
        .assign(place=lambda rows: rows.groupby("question").cumcount() + 1)
        .round({"expected": 2, "p_closer": 4, "p_lowest": 4, "p_highest": 4})
    )


def outcome(own: Weighted, marks: np.ndarray) -> Outcome:
    hits, weights = own.hits(marks), own.weights.astype(np.float32)
    # By window, weighting, release left out (none at first) and shift.
    total = (weights @ hits)[:, :, None]
    sums = np.concatenate([total, total - weights[:, :, None] * hits[:, None]], axis=2)
    whole, shares = sums[:, :, 0], (sums >= sums[..., :1]).mean(axis=3)
    without = np.where(own.weights > 0, shares[..., 1:], np.nan)
    return Outcome(
        within=whole[..., 0].astype(int),
        expected=whole.mean(axis=2, dtype=float),
        closer=shares[..., 0],
        could_show=(whole >= own.weights.sum(axis=1)[:, None]).mean(axis=2) <= LEVEL,
        lowest=np.nanmin(without, axis=2),
        highest=np.nanmax(without, axis=2),
        most=np.nanargmax(np.abs(without - shares[..., :1]), axis=2),
    )


def results(choice: Choice, found: Outcome, own: Weighted) -> Iterator[dict[str, object]]:
    """One row per window and weighting."""
    for at, number in product(range(len(WINDOWS)), range(len(WEIGHTINGS))):
        what, which = WEIGHTINGS[number]
        yield {
            "spec_id": spec_id(choice, WINDOWS[at], what, which),
            "question": choice.question,
            "body": choice.body,
            "window_days": WINDOWS[at],
            "date_kind": choice.date_kind,
            "weight": what,
            "exchanges": which,
            "same_day": choice.same_day,
            "total": int(own.weights[number].sum()),
            "within": found.within[at, number],
            "expected": found.expected[at, number],
            "shifts": own.span.length,
            "p_closer": found.closer[at, number],
            "could_show": found.could_show[at, number],
            "p_lowest": found.lowest[at, number],
            "p_highest": found.highest[at, number],
            "most_telling_release_id": own.release_ids[found.most[at, number]],
        }


def spec_id(choice: Choice, window: int, what: str, which: str) -> str:
    parts = (choice.question, choice.body.lower(), f"{window:03}", choice.date_kind, what, which)
    return "-".join(filter(None, (*parts, choice.same_day)))
