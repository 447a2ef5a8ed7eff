"""All that is wrong with the datasets: by themselves, together, and beside the newest version."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts.claims.queries import query_problems
from scripts.load.datasets import load_library
from scripts.model import Dataset
from scripts.problems import InvalidData, Problem
from scripts.validate import Library, read_library, validate
from scripts.validate.repeated_errors import SHAPE
from scripts.versions.edition import read_edition
from scripts.versions.kept import newest, read_versions, version_problems
from scripts.versions.losses import loss_problems
from scripts.versions.unreleased import unreleased_problems


def judge_datasets(
    folders: Sequence[Path], versions: Path, names: Sequence[str] | None = None
) -> tuple[Library, list[Dataset], list[InvalidData]]:
    """All datasets, those of them that were validated, and what is wrong. Without names, all are
    validated."""
    loaded, failures = load_library(folders)
    library = read_library(loaded)
    # What can't be read is reported, chosen or not: the others refer to it.
    unread = [dataset for dataset in loaded if not library.holds(dataset)]
    chosen = [one for one in loaded if names is None or one.name in names or one in unread]
    complete = not failures and not unread
    found = [
        (one.name, [*validate(one, library, complete), *query_problems(one, library.tables)])
        for one in chosen
    ]
    # Only of files in which nothing but cells is at fault is it known which row is which.
    if complete and all(one.column for some in library.problems.values() for one in some):
        shifted = {one.file for _, some in found for one in some if one.kind in SHAPE}
        history = history_problems(loaded, versions)
        # With cells out of place a row seems to be another.
        sound = [one for one in history if one.file not in shifted or one.kind != "id-used-again"]
        found.append(("versions", sound))
    failures += [InvalidData(name, problems) for name, problems in found if problems]
    return library, chosen, failures


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
