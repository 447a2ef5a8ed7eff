import pytest

from scripts.export.csv_bytes import with_bounds
from scripts.load.added_columns import added_fields
from scripts.model import Field, Schema

DATES = ("enacted", "in_force")


def acts(*checks):
    fields = [
        Field(name=name, title=name.title(), type="string", description="", example="2024-09")
        for name in ("act_id", "title", *DATES)
    ]
    dated = [{"type": "calendar-date", "field": name} for name in DATES]
    return Schema(
        name="acts",
        title="",
        description="",
        fields=tuple(fields),
        descriptor={},
        checks=(*dated, *checks),
    )


def published(*lines, checks=()):
    text = "\n".join(["act_id,title,enacted,in_force", *lines]) + "\n"
    return with_bounds(text.encode(), acts(*checks)).decode().splitlines()[1:]


@pytest.mark.parametrize(
    ("date", "beside"),
    [
        ("2024-09-04", "2024-09-04,2024-09-04,day"),
        ("2024-02", "2024-02-01,2024-02-29,month"),
        ("2024", "2024-01-01,2024-12-31,year"),
        ("", ",,"),
    ],
)
def test_the_file_is_as_it_was_with_columns_at_its_end(date, beside):
    line = f'a,"Ban, ""second""",{date},'

    assert published(line) == [f"{line},{beside},,,"]


def test_a_date_is_not_after_one_that_cannot_come_before_it():
    order = {"type": "in-order", "earlier": "enacted", "later": "in_force"}

    assert published("a,,2024,2024-11-01", checks=[order]) == [
        "a,,2024,2024-11-01,2024-01-01,2024-11-01,year,2024-11-01,2024-11-01,day"
    ]
    assert published("a,,2024,", checks=[order]) == ["a,,2024,,2024-01-01,2024-12-31,year,,,"]


def test_a_table_without_dates_is_left_alone():
    schema = Schema(name="acts", title="", description="", fields=(), descriptor={})

    assert with_bounds(b"act_id\na\n", schema) == b"act_id\na\n"


def test_the_added_columns_are_described_and_marked():
    first, last, precision, *_ = added_fields(acts())

    assert (first["name"], first["title"], first["type"], first["example"]) == (
        "enacted_first",
        "Enacted: first day",
        "date",
        "2024-09-01",
    )
    assert (last["name"], last["example"]) == ("enacted_last", "2024-09-30")
    assert (precision["name"], precision["example"]) == ("enacted_precision", "month")
    assert all(field["derived"] for field in (first, last, precision))
