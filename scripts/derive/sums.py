"""What a sum of headline figures may call itself."""

import pandas as pd

LOWER_BOUNDS = ("at_least", "more_than")


def qualifier_of_sum(rows: pd.DataFrame) -> str:
    """A sum of lower bounds is one too, unless somebody states fewer people: then it is neither a
    lower nor an upper bound."""
    if not rows["qualifier"].isin(LOWER_BOUNDS).any():
        return "exact"
    return "about" if rows["lowest"].sum() < rows["value"].sum() else "at_least"
