"""The end of the coverage moves for the tables that have new rows, and never back."""

import pytest

from scripts.starter.coverage import covered_to

DESCRIPTOR = """\
lookedUp: "2026-10"
resources:
  - name: a
    path: data/a.csv
    coverage:
      start: "2020"
      end: "2026-10-10"
      note: >-
        Up to then.
  - name: b
    path: data/b.csv
    coverage:
      end: "2026-09"
"""


@pytest.mark.parametrize(
    ("tables", "day", "looked_up", "a", "b"),
    [
        (["a"], "2026-11-05", "2026-11-05", "2026-11-05", "2026-09"),
        (["b", "other"], "2026-11-05", "2026-11-05", "2026-10-10", "2026-11-05"),
        (["a", "b"], "2026-10-12", "2026-10", "2026-10-12", "2026-10-12"),
        (["a", "b"], "2026-09-20", "2026-10", "2026-10-10", "2026-09"),
    ],
)
def test_only_what_is_earlier_moves(tables, day, looked_up, a, b):
    expected = DESCRIPTOR.replace("2026-10-10", a).replace('"2026-09"', f'"{b}"')

    assert covered_to(DESCRIPTOR, tables, day) == expected.replace('"2026-10"', f'"{looked_up}"')
