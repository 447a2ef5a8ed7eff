"""Start a new dataset with files that explain themselves."""

from pathlib import Path


def new_dataset(name: str, datasets: Path) -> list[Path]:
    raise NotImplementedError
