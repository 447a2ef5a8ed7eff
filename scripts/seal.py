"""Finish a built site, whichever engine wrote it."""

from pathlib import Path


def seal(folder: Path) -> None:
    """Does nothing yet."""
