"""The timing test under every combination of choices, sorted by its result."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from scripts.derive.occurrences import Frames
from scripts.derive.shifts import LEVEL
from scripts.derive.timing_choices import Choice
from scripts.derive.timing_trials import WINDOWS
from scripts.derive.timing_weights import WEIGHTINGS, Weighted, compared, weighted


def timing_curve(frames: Frames) -> pd.DataFrame:
    """One row per combination; `place` counts from the lowest result of a question."""
    own = weighted(frames)
    rows = [row for choice, hits in compared(frames, own) for row in results(choice, hits, own)]
    return (
        pd.DataFrame(rows)
        .assign(ratio=lambda rows: (rows["within"] / rows["expected"]).round(3))
        .sort_values(["question", "ratio", "spec_id"], ignore_index=True)
        .assign(place=lambda rows: rows.groupby("question").cumcount() + 1)
        .round({"expected": 2, "p_closer": 4, "p_lowest": 4, "p_highest": 4})
    )


def results(choice: Choice, hits: np.ndarray, own: Weighted) -> Iterator[dict[str, object]]:
    """One row per window and weighting."""
    columns = own.one_left_out.astype(np.float32)
    for at, window in enumerate(WINDOWS):
        # By weighting, release left out (none in the first column) and shift.
        sums = columns @ hits[at]
        shares = (sums >= sums[:, :, :1]).mean(axis=2)
        for number, (what, which) in enumerate(WEIGHTINGS):
            weight = own.weights[number]
            yield {
                "spec_id": spec_id(choice, window, what, which),
                "question": choice.question,
                "body": choice.body,
                "window_days": window,
                "date_kind": choice.date_kind,
                "weight": what,
                "exchanges": which,
                "same_day": choice.same_day,
                "total": int(weight.sum()),
                "within": int(sums[number, 0, 0]),
                "expected": sums[number, 0].mean(dtype=float),
                "shifts": sums.shape[2],
                "p_closer": shares[number, 0],
                "could_show": bool((sums[number, 0] >= weight.sum()).mean() <= LEVEL),
                **without_one(shares[number], weight, own.release_ids),
            }


def spec_id(choice: Choice, window: int, what: str, which: str) -> str:
    parts = (choice.question, choice.body.lower(), f"{window:03}", choice.date_kind, what, which)
    return "-".join(filter(None, (*parts, choice.same_day)))


def without_one(
    shares: np.ndarray, weight: np.ndarray, release_ids: tuple[str, ...]
) -> dict[str, object]:
    """How the p-value moves if one release is left out, and which moves it most."""
    counted = np.flatnonzero(weight)
    without = shares[1:][counted]
    most = counted[np.abs(without - shares[0]).argmax()]
    return {
        "p_lowest": without.min(),
        "p_highest": without.max(),
        "most_telling_release_id": release_ids[most],
    }
