"""What was made before stands for what would be made now, and only for that."""

from pathlib import Path

import pytest

from scripts import paths
from scripts.export import kept_work
from scripts.export.kept_work import inputs, is_published, note_published, state_of, write_kept


@pytest.fixture
def written(tmp_path, monkeypatch):
    """A function that writes a file, and returns what is in it and how often it was made."""
    monkeypatch.setattr(kept_work, "KEPT", tmp_path / "kept")
    path, made = tmp_path / "picture.png", []

    def write(made_from: bytes) -> tuple[bytes, int]:
        def make():
            made.append(made_from)
            path.write_bytes(b"picture of " + made_from)

        path.unlink(missing_ok=True)
        write_kept(path, made_from, make)
        return path.read_bytes(), len(made)

    return write


@pytest.fixture
def kept(tmp_path):
    """A function that returns the files that are kept."""
    return lambda: [path for path in (tmp_path / "kept").rglob("*") if path.is_file()]


def test_a_file_is_made_once_from_the_same(written):
    assert written(b"data") == (b"picture of data", 1)
    assert written(b"data") == (b"picture of data", 1)


def test_a_file_is_made_anew_from_something_else_and_what_was_kept_goes(written, kept):
    written(b"data")

    assert written(b"other data") == (b"picture of other data", 2)
    assert len(kept()) == 1
    assert written(b"data") == (b"picture of data", 3)


@pytest.mark.parametrize(("begin", "end"), [(0, 0), (0, 40), (0, -1), (1, None)])
def test_what_is_damaged_is_made_anew(written, kept, begin, end):
    written(b"data")
    (copy,) = kept()
    copy.write_bytes(copy.read_bytes()[begin:end])

    assert written(b"data") == (b"picture of data", 2)
    assert written(b"data") == (b"picture of data", 2)


def test_another_program_makes_everything_anew(tmp_path, monkeypatch):
    monkeypatch.setattr(kept_work, "SCRIPTS", tmp_path)
    code = tmp_path / "drawing.py"
    code.write_text("first = 1\n")
    before = kept_work.program.__wrapped__()
    code.write_text("first = 2\n")

    assert kept_work.program.__wrapped__() != before


@pytest.fixture
def project(tmp_path, monkeypatch):
    """What a build reads, what it writes, and a function that builds."""
    read, written = tmp_path / "datasets", tmp_path / "data"
    monkeypatch.setattr(kept_work, "READ", (read,))
    monkeypatch.setattr(kept_work, "WRITTEN", (written,))
    monkeypatch.setattr(kept_work, "NOTE", tmp_path / "note")
    for folder in (read, written):
        folder.mkdir()
        (folder / "releases.csv").write_text("release_id\n")
    return read, written


def up_to_date():
    return is_published(inputs())


def test_what_was_published_is_up_to_date_until_what_was_read_changes(project):
    read, _ = project
    assert not up_to_date()

    note_published(inputs())
    assert up_to_date()

    (read / "other.csv").write_text("")
    assert not up_to_date()

    (read / "other.csv").unlink()
    assert up_to_date()


@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_text("release_ID\n")])
def test_what_was_changed_after_it_was_published_is_not_up_to_date(project, damage):
    _, written = project
    note_published(inputs())
    damage(written / "releases.csv")

    assert not up_to_date()


def test_what_is_saved_while_a_build_goes_on_is_not_taken_for_published(project):
    read, _ = project
    before = inputs()
    (read / "releases.csv").write_text("saved meanwhile\n")
    note_published(before)

    assert not up_to_date()
    (read / "releases.csv").write_text("release_id\n")
    assert not up_to_date()


def test_a_copy_of_the_project_is_in_the_same_state(tmp_path, monkeypatch):
    states = set()
    for name in ("project", "copy"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "releases.csv").write_text("release_id\n")
        monkeypatch.setattr(paths, "ROOT", tmp_path / name)
        states.add(state_of(tmp_path / name))

    assert len(states) == 1
