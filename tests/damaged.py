"""Copies of the project's own data, schemas and scripts, to be damaged and asked about."""

import gc
import io
import os
import runpy
import shutil
import subprocess
import sys
import tempfile
from multiprocessing import get_context
from pathlib import Path

from tests.real_data import read_real

SMALL = ("validate", "format", "new", "add")
"""Commands that load no library with threads of its own."""
OF_A_START = {"PYTHONHASHSEED"}
"""What only a new process heeds."""


def copied(root: Path, folder: Path) -> Path:
    for name in ("datasets", "schemas", "scripts"):
        shutil.copytree(root / name, folder / name)
    return folder


def run(folder: Path, *words: str, typed: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    """`python -m scripts` with these words, in the copy; `typed` is what it is answered."""
    if not env.keys() & OF_A_START and words and words[0] in SMALL:
        return run_forked(folder, words, typed, env)
    command = [sys.executable, "-m", "scripts", *words]
    environment = {**os.environ, **env}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment)


def run_forked(
    folder: Path, words: tuple[str, ...], typed: str, env: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    """In a child of this process, which has loaded the libraries: half of the time of a new one."""
    read_real()  # What it loads, no child has to.
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        places = (out.fileno(), err.fileno())
        child = get_context("fork").Process(
            target=run_here, args=(folder, words, typed, env, *places)
        )
        child.start()
        child.join()
        texts = [(file.seek(0), file.read().decode())[1] for file in (out, err)]
    return subprocess.CompletedProcess(words, child.exitcode, *texts)


def run_here(
    folder: Path, words: tuple[str, ...], typed: str, env: dict[str, str], out: int, err: int
) -> None:
    """The copy's own program, not the one that the tests have loaded."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "scripts"]:
        del sys.modules[name]
    gc.disable()
    os.chdir(folder)
    os.environ.update(env)
    sys.path.insert(0, str(folder))
    sys.argv, sys.stdin = ["scripts", *words], io.StringIO(typed)
    sys.stdout, sys.stderr = (
        os.fdopen(os.dup(place), "w", encoding="utf-8") for place in (out, err)
    )
    runpy.run_module("scripts", run_name="__main__", alter_sys=True)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
