"""The tests of claims: one function per claim that can be tested at least in part.

A function has the claim's id as its name, with `_` for `-`. It takes the frames of all tables and
returns a Result; it reads nothing else, and it never states a verdict or a figure that it did not
compute.
"""

from collections.abc import Callable, Mapping

import pandas as pd

from scripts.claims import (
    absence,
    counts,
    estimates,
    people_held,
    precedent_claims,
    prospects,
    totals,
)
from scripts.claims.result import Result

Frames = Mapping[str, pd.DataFrame]

TESTS: tuple[Callable[[Frames], Result], ...] = (
    *absence.TESTS,
    *counts.TESTS,
    *estimates.TESTS,
    *people_held.TESTS,
    *precedent_claims.TESTS,
    *prospects.TESTS,
    *totals.TESTS,
)

CLAIMS: Mapping[str, Callable[[Frames], Result]] = {
    test.__name__.replace("_", "-"): test for test in TESTS
}
