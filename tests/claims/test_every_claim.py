"""What holds for the published result of each claim, whatever the data."""

import json

import pytest

from scripts.build import computed_tables
from scripts.claims.findings import finding_results
from scripts.claims.queries import all_views
from scripts.claims.results import judge
from scripts.claims.rules import Verdict
from scripts.claims.runner import open_database
from scripts.claims.sentences import fill_places, template
from scripts.model import items
from tests.real_data import real_tables

WORDS = 25


@pytest.fixture(scope="module")
def tables():
    authored = real_tables()
    return {**authored, **computed_tables(authored)}


@pytest.fixture(scope="module")
def results(tables):
    return tables["claim_results"].frame.to_dict("records")


def test_no_result_rests_on_an_order_that_sqlite_leaves_open(tables):
    """Another version of SQLite may give the rows of a query that does not sort them otherwise."""
    database = open_database(tables, all_views())
    database.execute("pragma reverse_unordered_selects = on")
    turned = {**judge(tables, database), "finding_results": finding_results(tables, database)}

    for name, table in turned.items():
        assert table.frame.to_dict("records") == tables[name].frame.to_dict("records")


def test_every_sentence_is_short_and_plain(results):
    for result in results:
        assert result["sentence"].endswith(".")
        assert result["limits"].endswith(".")
        for sentence in f"{result['sentence']} {result['limits']}".split(". "):
            assert len(sentence.split()) <= WORDS, sentence
            assert not set(sentence) & set("\u2014\u2013\n"), sentence


def test_every_sentence_can_be_filled_from_the_published_figures(tables, results):
    tests = {row["claim_id"]: row for row in tables["claim_tests"].frame.to_dict("records")}
    found = [(result, json.loads(result["figures"])) for result in results if result["figures"]]

    assert [result["sentence"] for result, _ in found] == [
        fill_places(template(tests[result["claim_id"]], figures), figures)
        for result, figures in found
    ]


def test_every_row_used_is_named_once_and_is_a_row_of_a_table(tables, results):
    ids = {name: set(table.frame.iloc[:, 0]) for name, table in tables.items()}
    for result in results:
        used = items(result["row_ids"])

        assert len(set(used)) == len(used)
        assert [row for row in used if row.split("/")[1] not in ids[row.split("/")[0]]] == []


def test_a_verdict_depends_on_the_definition_only_where_answers_differ(tables, results):
    answers = tables["claim_answers"].frame
    for result in results:
        own = answers[
            answers["claim_id"].eq(result["claim_id"]) & answers["as_of"].eq(result["as_of"])
        ]
        mixed = result["verdict"] in (Verdict.DEPENDS_ON_DEFINITION, Verdict.PARTLY)

        assert mixed == (own["verdict"].nunique() > 1)


def test_a_claim_has_a_result_exactly_where_it_is_said_to_be_testable(tables, results):
    claims = tables["claims"].frame

    assert {result["claim_id"] for result in results} == set(
        claims.loc[claims["testable"].isin(["yes", "partly"]), "claim_id"]
    )
