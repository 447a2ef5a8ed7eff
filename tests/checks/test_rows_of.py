import pytest

TABLES = {
    "releases": [{"release_id": "a"}, {"release_id": "b-1"}],
    "removed": [{"removal_id": "x", "table": "releases", "row_id": "gone"}],
}


def check(messages, table, cell):
    rows = [{"id": "x", "table": table, "row_ids": cell}]
    return messages("rows-of", rows, tables=TABLES, field="row_ids", table="table")


@pytest.mark.parametrize("cell", ["a", "a;b-1", "gone", ""])
def test_rows_that_are_there_or_were_there_pass(messages, cell):
    assert check(messages, "releases", cell) == []


def test_a_row_that_is_not_there_fails(messages):
    assert check(messages, "releases", "a;b-2") == [
        "2: row_ids: there is no row 'b-2' in releases.csv. Did you mean 'b-1'? Fix the id."
    ]


def test_a_table_that_is_not_there_fails_alone(messages):
    assert check(messages, "relases", "zzz") == [
        "2: table: there is no table 'relases'. Did you mean 'releases'? Fix the name."
    ]
