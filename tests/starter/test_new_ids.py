"""An id for a new row that nothing has yet."""

import pytest

from scripts.model import Schema
from scripts.starter.new_ids import new_id


def schema(name):
    return Schema(name=name, title="", description="", fields=(), descriptor={})


@pytest.mark.parametrize(
    ("taken", "expected"),
    [(["rc-0001", "rc-0218"], "rc-0219"), (["rc-9"], "rc-10"), (["odd", "rc-0009"], "rc-0010")],
)
def test_the_next_number_follows(taken, expected):
    assert new_id(schema("release_counts"), {}, taken) == expected


def test_where_no_id_is_numbered_none_is_proposed():
    assert new_id(schema("release_counts"), {}, ["a-pardon"]) == ""


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"date": "2026-11-20", "title": "Pardon of the day"}, "2026-11-20-pardon-of-the"),
        ({"date": "2026-11", "title": "Léon's / list"}, "2026-11-leon-s-list"),
        ({"title": "Помилование"}, ""),
        ({}, ""),
    ],
)
def test_words_of_the_row_make_an_id(row, expected):
    assert new_id(schema("releases"), row, []) == expected


def test_an_id_that_is_taken_gets_a_number():
    row = {"date": "2026", "title": "Pardon"}

    assert new_id(schema("releases"), row, ["2026-pardon", "2026-pardon-2"]) == "2026-pardon-3"
