import pytest

TABLES = {"sources": [{"source_id": "afp-2024-09-05"}, {"source_id": "belta-2024-09-04"}]}


def check(messages, cell, row_id="a", **options):
    rows = [{"id": row_id, "source_ids": cell}]
    return messages(
        "references",
        rows,
        tables=TABLES,
        field="source_ids",
        table="sources",
        to="source_id",
        **options,
    )


def test_ids_that_are_there_pass_alone_and_in_a_list(messages):
    assert check(messages, "afp-2024-09-05") == []
    assert check(messages, "afp-2024-09-05;belta-2024-09-04") == []
    assert check(messages, "") == []


def test_a_misspelt_id_fails_with_the_nearest_one(messages):
    assert check(messages, "belta-2024-09-04;apf-2024-09-05") == [
        "2: source_ids: there is no source_id 'apf-2024-09-05' in sources.csv. Did you mean"
        " 'afp-2024-09-05'? Fix the id, or add the row to sources.csv first."
    ]


def test_an_id_like_no_other_fails_without_a_guess(messages):
    assert check(messages, "x") == [
        "2: source_ids: there is no source_id 'x' in sources.csv. Fix the id, or add the row to"
        " sources.csv first."
    ]


@pytest.mark.parametrize("cell", ["afp-2024-09-05;", "belta-2024-09-04; afp-2024-09-05"])
def test_what_is_wrong_with_a_list_as_such_is_reported_by_another_check(messages, cell):
    assert check(messages, cell) == []


def test_a_cell_for_one_id_does_not_take_two(messages):
    both = "afp-2024-09-05;belta-2024-09-04"

    assert check(messages, "afp-2024-09-05", single=True) == []
    assert check(messages, both, single=True) == [
        f"2: source_ids: {both!r} names several rows, and this cell can name one only. Keep one."
    ]


def test_a_row_can_be_kept_from_naming_itself(messages):
    own = "afp-2024-09-05"

    assert check(messages, own, row_id=own) == []
    assert check(messages, "belta-2024-09-04", row_id=own, not_itself=True) == []
    assert check(messages, own, row_id=own, not_itself=True) == [
        f"2: source_ids: {own!r} is the row itself. Name another, or empty the cell."
    ]
