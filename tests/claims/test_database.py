import pytest

from scripts.claims.database import fill_database
from scripts.model import Table
from tests.claims.conftest import frames
from tests.claims.query_cases import loose


@pytest.fixture
def ask():
    def filled(sql, **rows):
        given = frames(**rows)
        tables = {name: Table("made", loose(name), one) for name, one in given.items()}
        return fill_database(tables).execute(sql).fetchall()

    return filled


@pytest.mark.parametrize(
    ("date", "beside"),
    [
        ("2024-09-04", ("2024-09-04", "2024-09-04", "day")),
        ("2024-02", ("2024-02-01", "2024-02-29", "month")),
        ("2024", ("2024-01-01", "2024-12-31", "year")),
        ("", (None, None, None)),
    ],
)
def test_a_date_of_any_precision_has_its_first_and_last_day_and_its_precision(ask, date, beside):
    found = ask(
        "select published_date_first, published_date_last, published_date_precision from sources",
        sources=[{"published_date": date}],
    )

    assert found == [beside]


def test_yes_and_no_are_one_and_zero_and_an_empty_cell_is_null(ask):
    rows = [
        {"release_id": "a", "adds_to_totals": True, "note": ""},
        {"release_id": "b", "adds_to_totals": False, "note": "text"},
    ]

    found = ask("select adds_to_totals, note from releases order by release_id", releases=rows)

    assert found == [(1, None), (0, "text")]


def test_the_items_of_a_list_stand_in_a_table_in_their_order(ask):
    row = {"action_id": "a", "act_date": "2024", "content": "listings;sectoral"}

    found = ask("select * from sanctions_actions__content", sanctions_actions=[row])

    assert found == [("a", "listings", 1), ("a", "sectoral", 2)]


def test_a_reference_is_a_foreign_key_also_where_it_stands_in_a_list(ask):
    keys = 'select "table", "to" from pragma_foreign_key_list(\'{}\') order by 1'

    assert ask(keys.format("release_counts")) == [
        ("counters", "counter_id"),
        ("releases", "release_id"),
        ("sources", "source_id"),
    ]
    assert ask(keys.format("releases__source_ids")) == [
        ("releases", "release_id"),
        ("sources", "source_id"),
    ]


def test_a_name_in_a_list_of_public_figures_is_a_foreign_key(ask):
    row = {"release_id": "a", "notable_people": "Name One;Name Two"}
    person = {"person_id": "p", "name": "Name One"}

    found = ask(
        "select item, person_id from releases__notable_people"
        " left join public_figures on name = item order by position",
        releases=[row],
        public_figures=[person],
    )
    broken = ask("pragma foreign_key_check", releases=[row], public_figures=[person])

    assert found == [("Name One", "p"), ("Name Two", None)]
    assert ("releases__notable_people", 2, "public_figures", 0) in broken


def test_what_a_reader_sees_for_a_code_is_in_the_labels(ask):
    sql = "select label from labels where table_name = 'releases' and code = 'exchange'"

    assert ask(sql) == [("Exchange of prisoners",)]
