import json
from zipfile import ZipFile

import pandas as pd
import pytest

from scripts.claims.database import fill_database
from scripts.export.questions import answered_questions
from scripts.model import Field, Schema, Table
from scripts.problems import InvalidData

FIELDS = [("count_id", "string"), ("people", "integer")]
ALL = {"query": "select count(*) from counts", "why": "One row each."}
SUM = {"query": "select sum(people) from counts", "why": "It counts people."}


def counts(*rows, questions=()):
    fields = [Field(name=name, title="", type=kind, description="") for name, kind in FIELDS]
    schema = Schema(
        name="counts",
        title="",
        description="",
        fields=tuple(fields),
        descriptor={},
        questions=questions,
    )
    columns = [name for name, _ in FIELDS]
    return {"counts": Table("trees", schema, pd.DataFrame([*rows], columns=columns))}


def test_what_to_take_and_what_not_is_shown_with_what_it_gives_now():
    asked = ({"question": "How many counts?", "take": ALL, "not": [SUM]},)

    tables = counts(("a", 3), ("b", 4), questions=asked)

    assert answered_questions(tables, fill_database(tables)) == {
        "counts": [
            {
                "question": "How many counts?",
                "table": "counts",
                **ALL,
                "answer": 2,
                "not": [{**SUM, "answer": 7}],
            }
        ]
    }


def test_a_question_with_nothing_to_compare_can_have_many_rows_as_its_answer():
    query = "select count_id as name, people from counts order by people desc"
    take = {"query": query, "why": "One row each."}
    asked = ({"question": "Which counts?", "take": take},)

    tables = counts(("a", 3), ("b", 4), questions=asked)
    (answered,) = answered_questions(tables, fill_database(tables))["counts"]
    assert answered == {
        "question": "Which counts?",
        "table": "counts",
        **take,
        "columns": ["name", "people"],
        "rows": [["b", 4], ["a", 3]],
        "not": [],
    }


def test_an_answer_that_is_published_and_read_again_is_the_same():
    take = {"query": "select * from counts", "why": "One row each."}
    tables = counts(("a", 3), questions=({"question": "Which counts?", "take": take},))
    answered = answered_questions(tables, fill_database(tables))

    assert json.loads(json.dumps(answered)) == answered


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("select sum(persons) from counts", "no such column: persons"),
        ("select * from counts", "'select * from counts' gives more or less than one number"),
    ],
)
def test_a_query_that_gives_no_answer_is_a_problem_of_its_schema(query, words):
    asked = ({"question": "How many?", "take": {**ALL, "query": query}, "not": [SUM]},)

    tables = counts(("a", 3), questions=asked)
    with pytest.raises(InvalidData) as invalid:
        answered_questions(tables, fill_database(tables))

    assert list(map(str, invalid.value.problems)) == [
        f"schemas/counts.yaml: questions: a question can't be answered: {words}. Fix its query."
    ]


def test_a_table_without_questions_says_nothing():
    tables = counts(("a", 3))

    assert answered_questions(tables, fill_database(tables)) == {}


def test_readme_and_codebook_show_each_question_with_what_a_wrong_sum_gives(exported):
    folder = exported / "releases"
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    with ZipFile(folder / "releases.zip") as archive:
        texts = [archive.read(name).decode() for name in ("README.md", "codebook.md")]

    asked = [one for resource in package["resources"] for one in resource["questions"]]
    assert asked
    for one in asked:
        for wrong in one["not"]:
            words = f"Not this, which gives {wrong['answer']}. {wrong['why']}"
            assert all(words in text for text in texts)
            assert wrong["answer"] != one["answer"]
