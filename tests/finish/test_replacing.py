"""What is being made never stands in the place of what is finished."""

import subprocess
import sys

import pytest

from scripts.finish import replacing
from scripts.finish.replacing import Busy, alone, replace_folder, require_room


@pytest.fixture
def work(tmp_path, monkeypatch):
    monkeypatch.setattr(replacing, "WORK", tmp_path / "work")
    (tmp_path / "work").mkdir()
    return tmp_path / "work"


@pytest.mark.parametrize("in_one_step", [True, False])
def test_a_finished_folder_takes_the_place_of_the_old_one_and_leaves_nothing(
    tmp_path, work, monkeypatch, in_one_step
):
    if not in_one_step:
        monkeypatch.setattr(replacing, "exchange", lambda one, other: False)
    old, new = tmp_path / "site", work / "site"
    for folder, page in ((old, "old.html"), (new, "new.html")):
        folder.mkdir()
        (folder / page).touch()

    replace_folder(old, new)

    assert [path.name for path in old.iterdir()] == ["new.html"]
    assert [*work.iterdir()] == []


def test_where_there_was_nothing_the_new_folder_is_put(tmp_path, work):
    (work / "site").mkdir()

    replace_folder(tmp_path / "site", work / "site")

    assert (tmp_path / "site").is_dir()


def test_a_build_does_not_begin_on_a_full_disk(tmp_path, monkeypatch):
    monkeypatch.setattr(replacing, "ROOM", 10**18)

    with pytest.raises(OSError, match="No space left on device") as full:
        require_room(tmp_path / "work")
    assert full.value.filename == str(tmp_path / "work")


def test_a_build_begins_where_there_is_room(tmp_path):
    require_room(tmp_path / "work")


def test_a_second_build_in_the_same_folder_is_refused_while_the_first_runs(tmp_path):
    hold = "import sys; from pathlib import Path; from scripts.finish.replacing import alone\n"
    hold += "with alone(Path(sys.argv[1])): print('holds', flush=True); sys.stdin.read()"
    first = subprocess.Popen(
        [sys.executable, "-c", hold, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert first.stdout.readline() == "holds\n"

    with pytest.raises(Busy), alone(tmp_path):
        pass

    first.communicate()
    with alone(tmp_path):
        pass
