"""Answers from a file and from the command line, by the words of the schemas."""

import pytest

from scripts.problems import InvalidData, WrongUse
from scripts.starter.given_answers import given_answers
from scripts.starter.kinds import KINDS

RELEASE = KINDS["release"]


def test_nothing_is_given_where_nothing_is_said():
    assert given_answers(RELEASE, None, []) is None


def test_a_cell_is_as_it_was_typed_and_the_command_line_has_the_last_word(tmp_path):
    file = tmp_path / "answers.yaml"
    file.write_text("releases: {date: 2026-11, adds_to_totals: TRUE, source_ids: [a, b]}\n")
    given = given_answers(RELEASE, file, ["date=2026-11-20", "sources.title=A = B"])

    assert given == {
        "releases": [{"date": "2026-11-20", "adds_to_totals": "TRUE", "source_ids": "a;b"}],
        "sources": [{"title": "A = B"}],
    }


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        (["date"], "'date' has no = in it. Write column=value"),
        (["dat=1"], "there is no column of releases 'dat'. Did you mean 'date'?"),
        (
            ["claims.claim=x"],
            "there is no table 'claims'. There are: sources, releases, release_counts.",
        ),
        (["sources.title=x"], "there must be one row of releases, and there are 0"),
    ],
)
def test_a_word_that_nothing_knows_is_refused(cells, message):
    with pytest.raises(WrongUse, match=r"no|must") as refused:
        given_answers(RELEASE, None, cells)

    assert str(refused.value) == message


def test_a_file_that_lists_no_rows_is_refused(tmp_path):
    file = tmp_path / "answers.yaml"
    file.write_text("releases: [2026]\n")

    with pytest.raises(WrongUse, match="must list rows for each table"):
        given_answers(RELEASE, file, [])


def test_a_file_that_is_no_yaml_is_a_problem_with_its_line(tmp_path):
    file = tmp_path / "answers.yaml"
    file.write_text("releases: [\n")

    with pytest.raises(InvalidData) as refused:
        given_answers(RELEASE, file, [])

    assert refused.value.problems[0].line == 2
