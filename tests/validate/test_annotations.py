"""What GitHub shows of the problems, and what no file name and no cell can make it do."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.problems import InvalidData, Problem
from scripts.validate.annotations import annotations, summary
from scripts.validate.problem_lists import as_json, for_github


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text('id,name,born\nanna,"Anna, the first",1990\nboris,Boris\n', encoding="utf-8")
    return path


def of(table, line=None, column=None, message="it is wrong. Fix it."):
    return Problem(file=table, line=line, column=column, message=message)


@pytest.mark.parametrize(
    ("line", "column", "place"),
    [
        (2, "id", ",line=2,col=1,title=id in people.csv"),
        (2, "name", ",line=2,col=6,title=name in people.csv"),
        # The comma inside the quotes belongs to the cell before.
        (2, "born", ",line=2,col=24,title=born in people.csv"),
        (1, "name", ",line=1,col=4,title=name in people.csv"),
        (3, "born", ",line=3,title=born in people.csv"),
        (3, "age", ",line=3,title=age in people.csv"),
        (9, "name", ",line=9,title=name in people.csv"),
        (3, None, ",line=3,title=people.csv"),
        (None, "name", ",title=name in people.csv"),
        (None, None, ",title=people.csv"),
    ],
)
def test_a_note_stands_at_the_cell_as_exactly_as_it_is_known(table, line, column, place):
    assert annotations([of(table, line, column)]) == [
        f"::error file={table}{place}::it is wrong. Fix it."
    ]


def test_nothing_ends_a_note_or_begins_another(tmp_path):
    odd = tmp_path / "a,b:100%\r\n::error title=x::y.yaml"
    found = Problem(
        file=odd, line=1, column="c,d:e\n", message="'50%\r\n::set-output name=x::y, z: w'"
    )

    assert annotations([found]) == [
        f"::error file={tmp_path}/a%2Cb%3A100%25%0D%0A%3A%3Aerror title=x%3A%3Ay.yaml,line=1,"
        "title=c%2Cd%3Ae%0A in a%2Cb%3A100%25%0D%0A%3A%3Aerror title=x%3A%3Ay.yaml"
        "::'50%25%0D%0A::set-output name=x::y, z: w'"
    ]


@given(file=st.text(), column=st.text(min_size=1), message=st.text())
def test_a_note_is_one_line_from_which_github_reads_what_was_meant(file, column, message):
    """As the runner reads it: up to the second pair of colons, by commas, by the first `=`."""
    found = Problem(file=Path("/").joinpath(f"a{file}.md"), column=column, message=message)
    (note,) = annotations([found])
    _, command, text = note.split("::", 2)
    properties = dict(one.split("=", 1) for one in command.removeprefix("error ").split(","))

    assert not {"\r", "\n"} & set(note)
    assert set(properties) == {"file", "title"}
    assert decoded(properties["title"]) == f"{column} in {found.file.name}"
    assert decoded(properties["file"]) == found.file.as_posix()
    assert decoded(text) == message


def decoded(text):
    for code, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, char)
    return text


def test_a_name_that_is_no_text_can_be_written(tmp_path):
    odd = Problem(file=tmp_path / "a\udcff.csv", message="remove it.")

    assert annotations([odd]) == [
        f"::error file={tmp_path}/a\\udcff.csv,title=a\\udcff.csv::remove it."
    ]
    assert as_json([InvalidData("", [odd])])[0].isascii()


def test_the_first_problem_of_each_file_is_among_the_first_notes(tmp_path):
    many = [of(tmp_path / "a.yaml", line) for line in range(1, 30)]
    found = annotations([*many, of(tmp_path / "b.yaml", 7), of(tmp_path / "c.yaml", 8)])

    assert [re.search(r"(\w)\.yaml,line=(\d+)", note).groups() for note in found[:4]] == [
        ("a", "1"),
        ("b", "7"),
        ("c", "8"),
        ("a", "2"),
    ]
    assert len(found) == 31


def test_the_summary_shows_cells_as_text(tmp_path):
    found = of(tmp_path / "a\n\nb.csv", 2, "c", "'</code>\n\n# <b>@somebody</b>' is wrong.")

    assert summary([found], []) == (
        "### 1 problem to fix\n\n<ul>\n"
        f"<li><code>{tmp_path}/a\\n\\nb.csv, line 2, c</code><br>"
        "<code>&#x27;&lt;/code&gt;\\n\\n# &lt;b&gt;@somebody&lt;/b&gt;&#x27; is wrong.</code>"
        "</li>\n"
        "</ul>\n"
    )


def test_what_turned_is_a_note_and_no_problem(tmp_path):
    turned = Problem(file=tmp_path / "a.csv", message="it turned.", kind="turned-result")
    (note,) = for_github([], [turned], str(tmp_path / "page.md"))

    assert note == f"::notice file={tmp_path}/a.csv,title=a.csv [turned-result]::it turned."
    assert (tmp_path / "page.md").read_text() == (
        "The data are ready to be read by a maintainer: the checks found nothing to fix.\n"
        "### Results that turned: 1, for a maintainer to judge\n\n<ul>\n"
        f"<li><code>{tmp_path}/a.csv</code><br><code>it turned.</code> [turned-result]</li>\n"
        "</ul>\n"
    )


def test_a_long_summary_ends_with_the_number_of_the_others(tmp_path):
    found = summary([of(tmp_path / "a.csv", line) for line in range(1, 1_300)], [])

    assert found.startswith("### 1,299 problems to fix\n")
    assert found.count("<li>") == 201
    assert found.endswith("<li>1,099 more</li>\n</ul>\n")
