"""Ordinary text passes whatever it is, and no bytes at all break the gate."""

# ruff: noqa: RUF001

import csv
import io
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.gate import gate

ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyzABCXYZąęółżźčšéüØ",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўАБВЯ",
    "αβγδεζηθικλμνξοπρστυφχψωάέΩ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "אבגדהוזחטיכלמנסעפצקרשת",
    "中文字漢한국어日本",
)
OWN = "zжλب\u05d0中"
"""One letter of each alphabet that is in no other: a word without one can be read as of another."""
WORDS = st.one_of(
    *(
        st.text(letters, min_size=3, max_size=11).map((own + "{}").format)
        for letters, own in zip(ALPHABETS, OWN, strict=True)
    ),
    st.integers(3_000).map(str),
)
JOINTS = st.sampled_from(
    [" ", ", ", "; ", "-", ' "', '" ', "'", " – ", " = ", " + ", '"', ",", "/"]
)
CELLS = st.one_of(
    st.just(""),
    st.tuples(WORDS, st.lists(st.tuples(JOINTS, WORDS), max_size=5)).map(
        lambda parts: parts[0] + "".join(joint + word for joint, word in parts[1])
    ),
)
TABLES = st.integers(1, 5).flatmap(
    lambda width: st.lists(
        st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=8
    ).map(lambda rows: [[f"column_{number}" for number in range(width)], *rows])
)
PIECES = st.lists(
    st.sampled_from(
        (
            *(
                b'"',
                b",",
                b"\n",
                b"\r",
                b"a",
                b" ",
                b"\0",
                b";",
                b"\xd0\xb0",
                b"\xe0",
                b"=",
                b"<b>",
            ),
            *(
                "\u0301".encode(),
                "\u200b".encode(),
                b"\xef\xbb\xbf",
                b"&amp;",
                b"0024-01-01",
                b"NULL",
            ),
        )
    ),
    max_size=40,
).map(b"".join)

# The folder is the same for all examples, and each of them writes its file anew.
ONE_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def as_csv(table: list[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(table)
    return text.getvalue().encode()


@ONE_FOLDER
@given(TABLES)
def test_any_table_of_ordinary_text_passes(tmp_path: Path, table):
    path = tmp_path / "table.csv"
    path.write_bytes(as_csv(table))

    assert gate(path)[1] == []


@ONE_FOLDER
@given(st.one_of(st.binary(), PIECES, st.text().map(str.encode)))
def test_any_bytes_are_answered_with_problems_inside_the_file(tmp_path: Path, content):
    path = tmp_path / "table.csv"
    path.write_bytes(content)

    lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    _, problems = gate(path)

    assert all(1 <= (problem.line or 1) <= lines for problem in problems)
    assert all(problem.message.endswith((".", "?", '"".')) for problem in problems)


@ONE_FOLDER
@given(PIECES)
def test_what_passes_is_read_and_written_again_byte_for_byte(tmp_path: Path, content):
    path = tmp_path / "table.csv"
    path.write_bytes(content)

    if not gate(path)[1]:
        rows = [*csv.reader(content.decode().split("\n")[:-1], strict=True)]

        assert len(rows) == content.count(b"\n")
        assert as_csv(rows) == content


@pytest.mark.parametrize(
    "line",
    [
        '"\n',
        '"""",x\n',
        '","\n"x\n',
        "aа" * 40_000 + "\n",
        "\u200b" * 90_000 + "\n",
        " " * 90_000 + "x\n",
        "<" * 90_000 + "\n",
        "&" * 90_000 + "\n",
        "a\u0301" * 40_000 + "\n",
    ],
)
def test_no_file_takes_long(tmp_path: Path, line):
    path = tmp_path / "table.csv"
    path.write_text("a,b\n" + line * (300_000 // len(line)), encoding="utf-8", newline="\n")

    start = time.perf_counter()
    gate(path)

    assert time.perf_counter() - start < 10
