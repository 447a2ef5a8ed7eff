"""What `format` does to a file, and what it leaves to a person."""

import csv
import io
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scripts.gate.tidying import tidied_file, tidy

TIDY = b"id,name\na,Anna\nb,Boris\n"


@pytest.mark.parametrize(
    ("content", "done"),
    [
        (TIDY, ()),
        (b"\xef\xbb\xbf" + TIDY, ("took out the byte order mark",)),
        (b"id,name\r\na,Anna\r\nb,Boris\r\n", ("ended each line in LF",)),
        (b"id,name\na,Anna\nb,Boris", ("ended each line in LF",)),
        (b"id,name\n\na,Anna\nb,Boris\n  \n\n", ("took out empty lines",)),
        (b'"id","name"\n"a",Anna\nb,"Boris"\n', ("wrote quotes as a program writes them",)),
        (
            b'id;name\n"a";"Anna"\nb;Boris\n',
            ("put commas where semicolons stood between the cells",),
        ),
        (b"id\tname\na\tAnna\nb\tBoris\n", ("put commas where tabs stood between the cells",)),
        (b"id,name\nb,Boris\na,Anna\n", ("sorted the lines by id",)),
        (
            b'\xef\xbb\xbfid;name\r\nb;"Boris"\r\na;Anna\r\n\r\n',
            (
                "took out the byte order mark",
                "ended each line in LF",
                "took out empty lines",
                "put commas where semicolons stood between the cells",
                "sorted the lines by id",
            ),
        ),
    ],
)
def test_a_file_becomes_what_the_gate_wants(content, done):
    found = tidy(content)

    assert (found.content, found.done) == (TIDY, done)


def test_letters_made_of_parts_become_one_letter_and_then_rows_are_sorted():
    parts = unicodedata.normalize("NFD", "id,name\né,Anna\nf,Józef\n").encode()
    found = tidy(parts)

    assert found.content.decode() == "id,name\nf,Józef\né,Anna\n"
    assert found.done == (
        "made one letter of those made of parts (NFC)",
        "sorted the lines by id",
    )


@pytest.mark.parametrize("cell", ["1,5", "a; b", 'the "list"', "s-1;s-2", "  padded"])
def test_a_cell_is_read_the_same_before_and_after(cell):
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=";").writerows([["id", "name"], ["a", cell]])
    found = tidy(buffer.getvalue().encode())

    assert [*csv.reader(io.StringIO(found.content.decode()))] == [["id", "name"], ["a", cell]]


@pytest.mark.parametrize(
    "content",
    [
        # Which cell is missing, or where a comma belongs to a text, is for a person to say.
        b"id,name\na\nb,Boris\n",
        b"id,name\na,Anna, the first\n",
        b"id;sources\na;s-1;s-2\n",
        b"id;name\na,Anna\n",
        # Two ways of reading fit.
        b"id;a\tb\nx;c\td\n",
        b'id,name\na,"Anna\nb,Boris\n',
        b'id,name\na,"Anna"a\n',
        b"id,name\n<<<<<<< mine\n",
        b"id,name\na,\xe4\n",
        b"id,name\na,\0\n",
        b"\n\n",
        b"",
    ],
)
def test_what_somebody_has_to_decide_is_left_alone(content, tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes(content)

    assert tidied_file(path) is None


def test_a_link_to_another_place_is_left_alone(tmp_path):
    (tmp_path / "people.csv").write_bytes(TIDY)
    (tmp_path / "link.csv").symlink_to(tmp_path / "people.csv")

    assert tidied_file(tmp_path / "link.csv") is None


CELLS = st.text(st.sampled_from("ab;,\t\"' é\u0301\x85\u2028|"), max_size=6)


@given(
    rows=st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5),
    separator=st.sampled_from(",;\t|"),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
)
def test_what_is_tidy_stays_as_it_is_and_no_row_is_lost(rows, separator, end, quoting):
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=separator, lineterminator=end, quoting=quoting)
    writer.writerows([("id", "name"), *rows])
    once = tidy(buffer.getvalue().encode())
    again = tidy(once.content)
    read = [*csv.reader(once.content.decode().removesuffix("\n").split("\n"))]

    assert (again.content, again.done) == (once.content, ())
    composed = [tuple(unicodedata.normalize("NFC", cell) for cell in row) for row in rows]
    assert [tuple(row) for row in read[1:]] == sorted(composed, key=lambda row: row[0])


@settings(max_examples=500)
@example("\ufeff\ufeffid\n")
@example("\n\ufeffid\n")
@example('"a;b"\n')
@example('" "\na\n')
@example('a\n" "\n')
@given(st.text(st.sampled_from('ab;,\t"\r\n é\u0301\ufeff'), max_size=30))
def test_any_text_is_left_alone_or_tidy_the_second_time(text):
    once = tidy(text.encode())

    if once:
        again = tidy(once.content)
        assert (again.content, again.done) == (once.content, ())
