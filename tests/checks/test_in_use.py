import pytest


def check(messages, *, counts=(), notes=(), others=()):
    sources = [{"source_id": "afp"}, {"source_id": "bbc"}]
    tables = {
        "sources": sources,
        "counts": [{"count_id": "c", "source_id": cell} for cell in counts],
        "notes": [{"note_id": "n", "note": cell} for cell in notes],
        "others": [{"earlier_source_ids": cell} for cell in others],
    }
    return messages("in-use", sources, tables=tables, field="source_id")


def test_ids_that_other_rows_name_pass(messages):
    assert check(messages, counts=["afp"], others=["bbc;afp"]) == []


@pytest.mark.parametrize("elsewhere", [{}, {"notes": ["bbc"]}])
def test_an_id_that_no_column_of_ids_names_fails(messages, elsewhere):
    assert check(messages, counts=["afp"], **elsewhere) == [
        "3: source_id: no other row names 'bbc'. Put this id into the row that it supports, or take"
        " the line out."
    ]


def test_nothing_is_said_while_an_id_leads_nowhere(messages):
    assert check(messages, counts=["afp", "bcb"]) == []
