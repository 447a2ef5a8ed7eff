"""Asked of every column of numbers, so it is in no schema and not among the checks by name."""

from types import SimpleNamespace

import pytest

from scripts.checks.plain_numbers import plain_numbers
from scripts.model import Field

FIELDS = [
    Field(name="id", title="", type="string", description=""),
    Field(name="people", title="", type="integer", description="", example="30"),
    Field(name="share", title="", type="number", description="", example="0.5"),
]


def messages(people="", share=""):
    rows = [SimpleNamespace(cells=["a", people, share])]
    return [(column, note) for _, column, note in plain_numbers(rows, fields=FIELDS)]


@pytest.mark.parametrize("cell", ["", "0", "7", "30", "-3", "999999999"])
def test_plain_digits_pass(cell):
    assert messages(people=cell) == []


@pytest.mark.parametrize("cell", ["", "0", "0.5", "12.25", "-1.0"])
def test_a_point_for_decimals_passes(cell):
    assert messages(share=cell) == []


@pytest.mark.parametrize(
    "cell",
    ["٣٠", "３０", "030", "00", "-0030", "1_000", "1000000000", "9" * 40],  # noqa: RUF001
)
def test_what_only_python_takes_for_that_number_fails(cell):
    assert messages(people=cell) == [
        (
            "people",
            f"{cell!r} is not a number in the digits 0 to 9, without a zero in front and nine"
            " digits at most. Type it like 30.",
        )
    ]


@pytest.mark.parametrize("cell", ["00.5", "1e3", "NaN", "INF", "٠.٥", "0."])  # noqa: RUF001
def test_what_only_python_takes_for_that_fraction_fails(cell):
    assert [column for column, _ in messages(share=cell)] == ["share"]
