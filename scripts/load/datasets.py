"""Read dataset folders and schemas. YAML and bytes become nouns here, and dicts stop here."""

from functools import cache
from pathlib import Path

from scripts.load.changelogs import changelog_problems
from scripts.load.descriptors import descriptor_problems
from scripts.load.folders import DESCRIPTOR, all_folders, stray_problems
from scripts.load.profiles import profile_problems
from scripts.load.schema_faults import reference_problems, schema_problems, standard_part
from scripts.load.yaml_files import read_yaml
from scripts.model import Dataset, Field, Schema, Source
from scripts.paths import PROFILE, SCHEMAS
from scripts.problems import InvalidData

__all__ = ["all_folders", "load_dataset", "load_schema"]


def load_dataset(folder: Path, schemas: Path = SCHEMAS) -> Dataset:
    """Read a dataset folder, pairing each resource with the schema of the same name.

    Raises InvalidData with every fault of the descriptor and its schemas.
    """
    path = folder / DESCRIPTOR
    descriptor = read_yaml(path, folder.name)
    problems = profile_problems(path, descriptor, PROFILE)
    if problems:
        raise InvalidData(folder.name, problems)
    problems = descriptor_problems(path, descriptor)
    resources = descriptor["resources"]
    expected = [name for one in resources for name in (one["path"], f"data/{one['name']}.csv")]
    problems += [*changelog_problems(folder, descriptor), *stray_problems(folder, expected)]
    sources = []
    for resource in resources:
        try:
            schema = load_schema(resource["name"], schemas)
        except InvalidData as invalid:
            problems += invalid.problems
        else:
            sources.append(Source(folder / resource["path"], schema, resource))
    if not problems:
        problems += reference_problems(sources, schemas)
    if problems:
        raise InvalidData(folder.name, problems)
    return Dataset(folder.name, folder, descriptor, tuple(sources))


@cache
def load_schema(name: str, schemas: Path = SCHEMAS) -> Schema:
    """Read one schema; raises InvalidData where it is missing or is not a Table Schema."""
    path = schemas / f"{name}.yaml"
    content = read_yaml(path, name)
    problems = schema_problems(path, content)
    if problems:
        raise InvalidData(name, problems)
    return Schema(
        name=name,
        title=content["title"],
        description=content["description"],
        fields=tuple(Field.of(field) for field in content["fields"]),
        descriptor=standard_part(content),
        checks=tuple(content.get("checks", ())),
    )
