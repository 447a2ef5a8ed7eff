"""Asked of every column of numbers, so it is in no schema and not among the checks by name."""

import pytest
from frictionless import Checklist, Resource, Schema

from scripts.checks.plain_numbers import PlainNumbers
from scripts.model import Field

NUMBERS = [
    Field(name="people", title="", type="integer", description="", example="30"),
    Field(name="share", title="", type="number", description="", example="0.5"),
]


def messages(people="", share=""):
    fields = [{"name": "id", "type": "string"}] + [
        {"name": field.name, "type": field.type} for field in NUMBERS
    ]
    resource = Resource(
        data=[["id", "people", "share"], ["a", people, share]],
        schema=Schema.from_descriptor({"fields": fields}),
    )
    report = resource.validate(Checklist(checks=[PlainNumbers(fields=NUMBERS)]))
    return [(error.field_name, error.note) for error in report.tasks[0].errors]


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
