"""What a query gives, as a table on the page that asks the data."""

from scripts.render.explore import answer_view
from scripts.render.tables import Column


def columns(*rows):
    return answer_view({"question": "Who?", "columns": ["name", "people"], "rows": rows}).columns


def test_a_column_is_sorted_as_numbers_where_its_first_cell_is_one():
    assert columns(["Viasna", 3], ["EU", None]) == (Column("name"), Column("people", "number"))


def test_an_answer_without_rows_still_names_its_columns():
    assert columns() == (Column("name"), Column("people"))
