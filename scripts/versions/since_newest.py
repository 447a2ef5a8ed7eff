"""What a proposal does to what was published before."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts.model import Dataset
from scripts.problems import Problem
from scripts.versions.edition import read_edition
from scripts.versions.kept import newest, read_versions, version_problems
from scripts.versions.losses import loss_problems
from scripts.versions.unreleased import unreleased_problems


def history_problems(datasets: Sequence[Dataset], versions: Path) -> Iterator[Problem]:
    """What the datasets do to the newest version without saying so, and versions that changed."""
    changed = [*version_problems(versions)]
    yield from changed
    released = newest(read_versions(versions))
    if released and not changed:
        edition, number = read_edition(released.folder), str(released.number)
        losses = [*loss_problems(datasets, edition, number)]
        # A line in the changelog is not what is missing where rows are.
        yield from losses or unreleased_problems(datasets, edition, number)
