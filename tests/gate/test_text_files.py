"""What is refused of files that are no tables: descriptors, schemas, changelogs."""

import os
from pathlib import Path

import pytest

from scripts.gate import gate_text


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "datapackage.yaml"


def messages(path: Path) -> list[str]:
    return [str(problem).removeprefix(f"{path}:").strip() for problem in gate_text(path)[1]]


@pytest.mark.parametrize(
    "text",
    [
        "title: a\n",
        "title: a\r\n",
        "title: a",
        "",
        "- a\n  - b: {c: [1, 2]}\n",
        'pattern: "^[a-z]{2}$"\n',
        "# 5 < 7, R&D, Мария (Maria)\n",
        "=======\n",
        "license: a@b.c\n",
    ],
)
def test_text_is_welcome(file, text):
    file.write_bytes(text.encode())

    assert messages(file) == []


LONG = "a: b\n" + "word " * 12
FAR_BYTES, FAR_NUL = f"{LONG}Мария".encode("cp1251"), f"{LONG}\0".encode()
REFUSED = {
    "title: Осв".encode("cp1251"): "1: the file is not UTF-8: it is likely Windows-1251, in which"
    " this line reads 'title: Осв'. Open it again as that and save it as UTF-8.",
    FAR_BYTES: "2: the file is not UTF-8: it is likely Windows-1251, in which this line reads"
    " '…word word word word word Мария'. Open it again as that and save it as UTF-8.",
    "title: a".encode("utf-16"): "the file is saved as UTF-16 or UTF-32 (some programs say"
    " Unicode). Save it as UTF-8.",
    FAR_NUL: "2: after 'word word word word ' there is a NUL byte (U+0000), which belongs to no"
    " text. Delete it, or save the table from its program again as CSV.",
    b"a: b\nc:\td\n": "2: 'c:\\td' holds U+0009 TAB, a control character. Delete it.",
    "a: b\u200b\n".encode(): "1: 'a: b\\u200b' holds U+200B ZERO WIDTH SPACE, which can't be seen."
    " Delete it; the safest way is to type the text anew.",
    "a: c\u043ed\n".encode(): "1: the \u043e in 'c\u043ed' is Cyrillic (U+043E): type the Latin o.",
    b"a: <b>x</b>\n": "1: 'a: <b>x</b>' holds HTML (<b>, </b>). Type plain words, or a space after"
    " '<'.",
    b"a: {{ b }}\n": "1: 'a: {{ b }}' holds '{{', a sign of templates. Type it without the"
    " bracket.",
    b"a: javascript:b\n": "1: 'a: javascript:b' holds 'javascript:', which a browser would run."
    " Give the address of a page, with https:// before it.",
    b"a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n": "2: '<<<<<<< HEAD' is a mark of git,"
    " where two versions of one place meet. Keep the lines that are right, and delete the others"
    " and the marks (<<<<<<<, =======, >>>>>>>).",
}


@pytest.mark.parametrize(("content", "message"), REFUSED.items())
def test_text_that_means_something_else_to_a_program_is_refused(file, content, message):
    file.write_bytes(content)

    assert messages(file) == [message]


def test_a_missing_file_is_a_problem(file):
    assert messages(file) == ["this file is missing. Add it."]


def test_a_folder_a_link_and_a_pipe_are_no_files(file):
    file.mkdir()
    link = file.with_name("link.yaml")
    link.symlink_to("nowhere")
    pipe = file.with_name("pipe.yaml")
    os.mkfifo(pipe)

    assert messages(file) == ["this is not a file. Put a file of that name here."]
    assert messages(link) == ["this is a link to another place. Put the file itself here."]
    assert messages(pipe) == ["this is not a file. Put a file of that name here."]


def test_a_file_that_may_not_be_read_is_a_problem(file, monkeypatch):
    file.write_text("a: b\n")
    monkeypatch.setattr(os, "access", lambda path, mode: False)

    assert messages(file) == ["this file may not be read. Change its permissions."]
