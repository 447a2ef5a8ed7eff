"""A small dataset without a fault, to be damaged."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scripts.load.datasets import load_dataset
from scripts.load.schemas import load_schema
from scripts.problems import InvalidData

DESCRIPTOR = """\
$schema: https://datapackage.org/profiles/2.0/datapackage.json
name: people
title: People
description: People who are in a test, and their teams.
scope: All people of the test, and nobody else.
keywords: [people]
lookedUp: "2026-11"
licenses:
  - {name: CC-BY-4.0, title: CC BY 4.0, path: https://creativecommons.org/licenses/by/4.0/}
contributors:
  - {title: The maintainers, roles: [creator]}
resources:
  - name: people
    path: data/people.csv
    coverage: {start: "2020", end: "2026-10-31", note: Nothing was found later.}
  - name: teams
    path: data/teams.csv
    coverage: {end: "2026-11", note: Nothing was found later.}
"""
CHANGELOG = "# Changelog\n\n## 1.0.0\n\n- 2026-11-23: First version.\n- 2026-10-01: Started.\n"
PEOPLE = """\
$schema: https://datapackage.org/profiles/2.0/tableschema.json
title: People
description: One row is one person of the test.
fields:
  - name: person_id
    title: Id
    type: string
    description: The id of the row.
    example: anna
    constraints: {required: true, unique: true, pattern: "^[a-z]+$"}
  - name: role
    title: Role
    type: string
    description: What the person does.
    example: author
    constraints: {minLength: 2}
    categories:
      - {value: author, label: Author}
      - {value: editor, label: Editor}
  - name: adult
    title: Adult
    type: boolean
    description: Whether the person is of age.
    example: "TRUE"
    trueValues: ["TRUE"]
    falseValues: ["FALSE"]
  - name: team_id
    title: Team
    type: string
    description: The team of the person.
    example: red
primaryKey: [person_id]
foreignKeys:
  - {fields: [team_id], reference: {resource: teams, fields: [team_id]}}
checks:
  - {type: list-cell, field: team_id}
"""
TEAMS = """\
$schema: https://datapackage.org/profiles/2.0/tableschema.json
title: Teams
description: One row is one team of the test.
fields:
  - name: team_id
    title: Id
    type: string
    description: The id of the row.
    example: red
primaryKey: [team_id]
"""
FILES = {
    "people/datapackage.yaml": DESCRIPTOR,
    "people/CHANGELOG.md": CHANGELOG,
    "people/data/people.csv": "person_id,role,adult,team_id\n",
    "people/data/teams.csv": "team_id\n",
    "schemas/people.yaml": PEOPLE,
    "schemas/teams.yaml": TEAMS,
}


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """The folder of the dataset; the schemas are beside it."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    yield tmp_path / "people"
    load_schema.cache_clear()


@pytest.fixture
def problems_of(folder: Path) -> Callable[..., list[str]]:
    """`problems_of(file, old, new)`: what there is to fix after a change, without the path."""

    def check(file: str = "", old: str = "", new: str = "") -> list[str]:
        if file:
            path = folder.parent / file
            text = path.read_text(encoding="utf-8")
            assert old in text
            path.write_text(text.replace(old, new, 1), encoding="utf-8")
        try:
            load_dataset(folder, folder.parent / "schemas")
        except InvalidData as invalid:
            return [str(one).replace(f"{folder.parent}/", "") for one in invalid.problems]
        return []

    return check
