"""Copies of the project's own data, schemas and scripts, to be damaged and asked about."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


def copied(root: Path, folder: Path) -> Path:
    for name in ("datasets", "schemas", "scripts"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def run(folder: Path, *words: str, **env: str) -> subprocess.CompletedProcess[str]:
    """`python -m scripts` with these words, in the copy."""
    command = [sys.executable, "-m", "scripts", *words]
    environment = {**os.environ, **env}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
