"""What was made before stands for what would be made now, and only for that."""

import pytest

from scripts.export import kept_work
from scripts.export.kept_work import write_kept


@pytest.fixture
def written(tmp_path, monkeypatch):
    """A function that writes a file, and returns what is in it and how often it was made."""
    monkeypatch.setattr(kept_work, "KEPT", tmp_path / "kept")
    made = []

    def write(made_from: bytes, name: str = "picture.png") -> tuple[bytes, int]:
        path = tmp_path / name
        write_kept(path, made_from, lambda: made.append(1) or b"picture of " + made_from)
        return path.read_bytes(), len(made)

    return write


def test_a_file_is_made_once_for_the_same(written):
    assert written(b"data") == (b"picture of data", 1)
    assert written(b"data") == (b"picture of data", 1)


def test_a_file_is_made_anew_from_something_else_and_what_was_there_is_let_go(written, tmp_path):
    written(b"data")

    assert written(b"other data") == (b"picture of other data", 2)
    assert written(b"data") == (b"picture of data", 3)
    assert len([path for path in (tmp_path / "kept").rglob("*") if path.is_file()]) == 1


@pytest.mark.parametrize(
    "damage", [lambda b: b[:-1], lambda b: b"", lambda b: b[:70] + b"!" + b[71:]]
)
def test_what_was_damaged_is_made_anew(written, tmp_path, damage):
    written(b"data")
    (kept,) = (path for path in (tmp_path / "kept").rglob("*") if path.is_file())
    kept.write_bytes(damage(kept.read_bytes()))

    assert written(b"data") == (b"picture of data", 2)
