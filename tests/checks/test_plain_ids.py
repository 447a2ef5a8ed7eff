"""Asked of every table, since each id can be the name of a page and of a file."""

from types import SimpleNamespace

import pytest

from scripts.checks.plain_ids import plain_ids
from scripts.model import Field

FIELDS = [Field(name="ship_id", title="", type="string", description="")]


def messages(cell):
    rows = [SimpleNamespace(cells=[cell])]
    return [(column, note) for _, column, note in plain_ids(rows, fields=FIELDS)]


@pytest.mark.parametrize("cell", ["", "a", "7", "2024-09-04-pardon", "a_b-c", "console", "a" * 100])
def test_small_letters_digits_and_hyphens_pass(cell):
    assert messages(cell) == []


@pytest.mark.parametrize("cell", ["A", "a/../x", "..", "a--b", "-a", "a.b", "é", "a b"])
def test_what_is_another_file_on_another_machine_fails(cell):
    assert messages(cell) == [
        (
            "ship_id",
            f"{cell!r} is no id. Use small letters and digits, with single hyphens between.",
        )
    ]


@pytest.mark.parametrize("cell", ["index", "con", "lpt1"])
def test_the_name_of_another_page_or_of_windows_fails(cell):
    assert messages(cell) == [
        (
            "ship_id",
            f"{cell!r} is the name of another page or is kept by Windows. Choose another id.",
        )
    ]


def test_an_id_that_is_too_long_for_a_file_fails():
    assert messages("a" * 101) == [
        ("ship_id", "the id has 101 characters; 100 is the most. Shorten it.")
    ]
