"""Something else where a file should be: it is named and never opened, since some never end."""

import os
import signal
import socket
from pathlib import Path

import pytest

from scripts.load.datasets import load_dataset
from scripts.problems import InvalidData
from scripts.validate import read_library, validate

FILES = (
    "people/datapackage.yaml",
    "people/CHANGELOG.md",
    "people/data/people.csv",
    "schemas/people.yaml",
)
SECONDS = 10


def pipe(path):
    os.mkfifo(path)


def folder_of_that_name(path):
    path.mkdir()


def link_to_what_never_ends(path):
    path.symlink_to("/dev/zero")


def link_to_itself(path):
    path.symlink_to(path)


def link_to_nothing(path):
    path.symlink_to("nowhere")


def door(path):
    here = Path.cwd()
    os.chdir(path.parent)  # The address of a socket has to be short.
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(path.name)
    os.chdir(here)


@pytest.mark.parametrize(
    "thing",
    [pipe, folder_of_that_name, link_to_what_never_ends, link_to_itself, link_to_nothing, door],
)
@pytest.mark.parametrize("file", FILES)
def test_it_is_one_problem_at_its_place(folder, file, thing):
    path = folder.parent / file
    path.unlink()
    thing(path)
    signal.alarm(SECONDS)
    found = problems(folder)
    signal.alarm(0)

    assert [problem.file for problem in found] == [path]
    assert found[0].message.split(". ")[0] in {
        "this is not a file",
        "this is a link to another place",
    }


def problems(folder):
    try:
        dataset = load_dataset(folder, folder.parent / "schemas")
        return validate(dataset, read_library([dataset]))
    except InvalidData as invalid:
        return invalid.problems
