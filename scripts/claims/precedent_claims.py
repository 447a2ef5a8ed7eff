"""Releases before 2020 in the two periods that the article names."""

import pandas as pd

from scripts.claims.result import rows_of

NAMED = {"2008-2009": ("2008-01-01", "2009-12-31"), "2014-2015": ("2014-01-01", "2015-12-31")}
"""The two periods that the article names."""


def released(rows: pd.DataFrame) -> int:
    return int(rows["people_released"].sum())


def earlier_rows(rows: pd.DataFrame) -> tuple[str, ...]:
    return rows_of("precedent_releases", rows["precedent_release_id"])
