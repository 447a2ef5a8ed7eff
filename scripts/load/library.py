"""All datasets together."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from scripts.load.datasets import load_dataset
from scripts.load.folders import DESCRIPTOR, loose_problems
from scripts.load.yaml_files import read_yaml
from scripts.model import Dataset
from scripts.paths import DATASETS
from scripts.problems import InvalidData, Problem

NOTHING = "there is no dataset. Run `python -m scripts new NAME`, or restore the folders."


def load_library(
    folders: Sequence[Path], derived: Collection[str]
) -> tuple[list[Dataset], list[InvalidData]]:
    """The datasets that can be read, and what is wrong with the others. A table has one name all
    over, and not that of a derived one."""
    if not folders:
        return [], [InvalidData("datasets", [Problem(file=DATASETS, message=NOTHING)])]
    loose = [*loose_problems(folders[0].parent)]
    loaded, failures = [], [InvalidData("datasets", loose)] if loose else []
    taken = dict.fromkeys(derived, "a table that is computed")
    for folder in folders:
        try:
            dataset = load_dataset(folder)
            clashes = [*clash_problems(dataset, taken)]
            if clashes:
                raise InvalidData(dataset.name, clashes)
        except InvalidData as invalid:
            failures.append(invalid)
        else:
            loaded.append(dataset)
            names = [source.schema.name for source in dataset.sources]
            taken |= dict.fromkeys(names, f"a table of {dataset.name}")
    return loaded, failures


def clash_problems(dataset: Dataset, taken: dict[str, str]) -> Iterator[Problem]:
    for number, source in enumerate(dataset.sources):
        name = source.schema.name
        if name in taken:
            message = f"{name!r} is the name of {taken[name]}. Choose another name."
            file = read_yaml(dataset.folder / DESCRIPTOR, dataset.name)
            yield file.problem(["resources", number, "name"], message)
