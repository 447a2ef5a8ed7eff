"""The timing test under every combination of choices, sorted by its result."""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import product

import numpy as np
import pandas as pd

from scripts.derive.shifts import LEVEL
from scripts.derive.timing_choices import Choice, choices
from scripts.derive.timing_trials import WINDOWS
from scripts.derive.timing_weights import WEIGHTINGS, Weighted, weigh_tests
from scripts.load.frames import Frames


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


def outcome(own: Weighted, marks: np.ndarray) -> Mapping[str, np.ndarray]:
    """By column, what it holds for each window and weighting. The lowest and highest p-values are
    those that leaving out one release can give."""
    hits, weights = own.hits(marks), own.weights.astype(np.float32)
    # By window, weighting, release left out (none at first) and shift.
    total = (weights @ hits)[:, :, None]
    sums = np.concatenate([total, total - weights[:, :, None] * hits[:, None]], axis=2)
    whole, shares = sums[:, :, 0], (sums >= sums[..., :1]).mean(axis=3)
    without = np.where(own.weights > 0, shares[..., 1:], np.nan)
    most_telling = np.nanargmax(np.abs(without - shares[..., :1]), axis=2)
    return {
        "within": whole[..., 0].astype(int),
        "expected": whole.mean(axis=2, dtype=float),
        "p_closer": shares[..., 0],
        "could_show": (whole >= own.weights.sum(axis=1)[:, None]).mean(axis=2) <= LEVEL,
        "p_lowest": np.nanmin(without, axis=2),
        "p_highest": np.nanmax(without, axis=2),
        "most_telling_release_id": np.array(own.release_ids, dtype=object)[most_telling],
    }


def results(
    choice: Choice, found: Mapping[str, np.ndarray], own: Weighted
) -> Iterator[Mapping[str, object]]:
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
            "shifts": own.span.length,
            **{column: cells[at, number] for column, cells in found.items()},
        }


def spec_id(choice: Choice, window: int, what: str, which: str) -> str:
    parts = (choice.question, choice.body.lower(), f"{window:03}", choice.date_kind, what, which)
    return "-".join(filter(None, (*parts, choice.same_day)))
