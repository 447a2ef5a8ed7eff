import pandas as pd

from scripts.derive.timing_trials import Span


def test_a_span_is_as_long_as_its_days_both_ends_among_them():
    assert Span("year", "all", *pd.to_datetime(["2024-01-01", "2024-12-31"])).length == 366
