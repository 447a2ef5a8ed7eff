import pytest

TABLES = {
    "releases": [{"release_id": "a"}, {"release_id": "b"}],
    "counts": [{"count_id": "a"}],
    "removed": [{"removal_id": "releases-c", "table_name": "releases", "row_id": "c"}],
}


def check(messages, cell, **options):
    rows = [{"id": "x", "row_ids": cell, "table": "releases"}]
    return messages("row-ids", rows, tables=TABLES, field="row_ids", **options)


@pytest.mark.parametrize(
    "cell", ["", "releases/a", "releases/a;counts/a", "releases/c", "releases/a;"]
)
def test_rows_pass_that_are_there_or_were_removed(messages, cell):
    assert check(messages, cell) == []


@pytest.mark.parametrize("item", ["x-2020", "counts/2020-09-04-pardon"])
def test_a_row_that_is_not_there_fails(messages, item):
    assert check(messages, f"releases/a;{item}") == [
        f"2: row_ids: {item!r} is no row. Write the table, a slash and the id of a row."
    ]


def test_a_misspelt_row_fails_with_the_nearest(messages):
    assert check(messages, "releases/aa") == [
        "2: row_ids: 'releases/aa' is no row. Did you mean 'releases/a'? Write the table, a slash"
        " and the id of a row."
    ]


def test_a_row_of_another_table_than_the_one_named_beside_it_fails(messages):
    assert check(messages, "releases/a", table="table") == []
    assert check(messages, "releases/a;counts/a", table="table") == [
        "2: row_ids: 'counts/a' is no row of releases, which table names. Fix one of them."
    ]
