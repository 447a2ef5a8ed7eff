"""The tests of claims: one function per claim that can be tested at least in part.

A function has the claim's id as its name, with `_` for `-`. It takes the frames of all tables and
returns a Result; it reads nothing else, and it never states a verdict or a figure that it did not
compute.
"""

from collections.abc import Callable, Mapping

import pandas as pd

from scripts.claims import (
    absence,
    causes,
    counts,
    easing_claims,
    estimates,
    numbering,
    people_held,
    positions,
    precedent_claims,
    prospects,
    reasons,
    run_ups,
    same_day,
    sequences,
    statements,
    timing,
    totals,
)
from scripts.claims.result import Result

Frames = Mapping[str, pd.DataFrame]

TESTS: tuple[Callable[[Frames], Result], ...] = (
    *absence.TESTS,
    *causes.TESTS,
    *counts.TESTS,
    *easing_claims.TESTS,
    *estimates.TESTS,
    *people_held.TESTS,
    *numbering.TESTS,
    *positions.TESTS,
    *precedent_claims.TESTS,
    *prospects.TESTS,
    *reasons.TESTS,
    *run_ups.TESTS,
    *same_day.TESTS,
    *sequences.TESTS,
    *statements.TESTS,
    *timing.TESTS,
    *totals.TESTS,
)

CLAIMS: Mapping[str, Callable[[Frames], Result]] = {
    test.__name__.replace("_", "-"): test for test in TESTS
}
