"""Read the folder of a dataset."""

from pathlib import Path

from scripts.load.changelogs import changelog_problems
from scripts.load.descriptors import descriptor_problems
from scripts.load.folders import DESCRIPTOR, stray_problems
from scripts.load.profiles import profile_problems, unfilled_problems
from scripts.load.schemas import foreign_key_problems, load_schema
from scripts.load.yaml_files import read_yaml
from scripts.model import Dataset, Source
from scripts.paths import PROFILE, SCHEMAS
from scripts.problems import InvalidData


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
