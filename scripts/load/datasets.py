"""Read the folder of a dataset, and all of them together."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from scripts.load.changelogs import changelog_problems
from scripts.load.descriptors import descriptor_problems
from scripts.load.folders import DESCRIPTOR, loose_problems, stray_problems
from scripts.load.profiles import profile_problems, read_profiles, unfilled_problems
from scripts.load.schemas import foreign_key_problems, load_schema
from scripts.load.yaml_files import read_yaml
from scripts.model import Dataset, Source
from scripts.paths import DATASETS, PROFILE, SCHEMAS
from scripts.problems import InvalidData, Problem


def load_dataset(folder: Path, schemas: Path = SCHEMAS) -> Dataset:
    """Read a dataset folder, pairing each resource with the schema of the same name.

    Raises InvalidData with every fault of the descriptor and its schemas.
    """
    file = read_yaml(folder / DESCRIPTOR, folder.name)
    faults = profile_problems(file, PROFILE)
    if faults:
        raise InvalidData(folder.name, [*unfilled_problems(file), *faults])
    resources = file.content["resources"]
    expected = [name for one in resources for name in (one["path"], f"data/{one['name']}.csv")]
    problems = [
        *descriptor_problems(file),
        *changelog_problems(folder, file.content),
        *stray_problems(folder, expected),
    ]
    sources = []
    for resource in resources:
        try:
            schema = load_schema(resource["name"], schemas)
        except InvalidData as invalid:
            problems += invalid.problems
        else:
            sources.append(Source(folder / resource["path"], schema, resource))
    if not problems:
        problems += foreign_key_problems([source.schema for source in sources], schemas)
    if problems:
        raise InvalidData(folder.name, problems)
    return Dataset(folder.name, folder, file.content, tuple(sources))


def load_library(folders: Sequence[Path]) -> tuple[list[Dataset], list[InvalidData]]:
    """The datasets that can be read, and what is wrong with the others. A table has one name all
    over. InvalidData where a profile can't be read, since every dataset would fail for it."""
    read_profiles()
    if not folders:
        message = "there is no dataset. Run `python -m scripts new NAME`, or restore the folders."
        nothing = Problem(file=DATASETS, message=message, kind="no-dataset")
        return [], [InvalidData("datasets", [nothing])]
    loose = [*loose_problems(folders[0].parent)]
    loaded, failures = [], [InvalidData("datasets", loose)] if loose else []
    taken: dict[str, str] = {}
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


def clash_problems(dataset: Dataset, taken: Mapping[str, str]) -> Iterator[Problem]:
    for number, source in enumerate(dataset.sources):
        name = source.schema.name
        owner = "a table that is computed" if source.schema.derived else taken.get(name)
        if owner:
            message = f"{name!r} is the name of {owner}. Choose another name."
            file = read_yaml(dataset.folder / DESCRIPTOR, dataset.name)
            yield file.problem("table-name", ["resources", number, "name"], message)
