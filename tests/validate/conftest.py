"""A table of people, and what there is to fix in it."""

from collections.abc import Callable

import pytest
import yaml

from scripts.load.schemas import load_schema
from scripts.model import Dataset, Source
from scripts.validate import read_library, validate

FIELDS = {
    "person_id": {
        "constraints": {"required": True, "unique": True, "pattern": "[a-z]+"},
        "example": "anna",
    },
    "age": {
        "type": "integer",
        "constraints": {"minimum": 1, "maximum": 120},
        "example": "30",
        "unit": "years",
    },
    "height": {"type": "number", "example": "1.75", "unit": "m"},
    "adult": {
        "type": "boolean",
        "trueValues": ["TRUE"],
        "falseValues": ["FALSE"],
        "constraints": {"required": True},
        "example": "TRUE",
    },
    "born": {"type": "date", "example": "1990-05-01"},
    "role": {
        "categories": [
            {"value": "author", "label": "Author"},
            {"value": "editor", "label": "Editor"},
        ],
        "example": "author",
    },
    "phone": {"constraints": {"unique": True, "minLength": 3, "maxLength": 5}, "example": "12345"},
    "friend": {"example": "anna"},
    "team": {"example": "red"},
}


TABLE_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json"


SCHEMA = {
    "$schema": TABLE_SCHEMA,
    "title": "People",
    "description": "People who are in a test.",
    "fields": [
        {"type": "string", "title": name, "description": f"The {name}.", **field, "name": name}
        for name, field in FIELDS.items()
    ],
    "primaryKey": ["person_id"],
    "foreignKeys": [
        {"fields": ["friend"], "reference": {"fields": ["person_id"]}},
        {"fields": ["team"], "reference": {"resource": "teams", "fields": ["team_id"]}},
    ],
    "checks": [{"type": "unique-together", "fields": ["height", "born"], "when": "adult"}],
}


TEAMS = {
    "$schema": TABLE_SCHEMA,
    "title": "Teams",
    "description": "Teams that are in a test.",
    "fields": [
        {
            "name": "team_id",
            "type": "string",
            "title": "Team",
            "description": "A team.",
            "example": "red",
        }
    ],
    "primaryKey": ["team_id"],
}


HEADER = ",".join(FIELDS)


ANNA = "anna,30,1.75,TRUE,1990-05-01,author,12345,,red"


@pytest.fixture
def problems_of(tmp_path) -> Callable[..., list[str]]:
    """What there is to fix in a file of these lines, without the file's name."""

    def check(*lines: str) -> list[str]:
        sources = []
        for name, schema, text in (
            ("people", SCHEMA, "\n".join(lines) + "\n"),
            ("teams", TEAMS, "team_id\nred\n"),
        ):
            (tmp_path / f"{name}.yaml").write_text(yaml.safe_dump(schema), encoding="utf-8")
            (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
            path = tmp_path / f"{name}.csv"
            resource = {"path": path.name, "coverage": {"end": "2026-11"}}
            sources.append(Source(path, load_schema(name, tmp_path), resource))
        dataset = Dataset("test", tmp_path, {"lookedUp": "2026-11"}, tuple(sources))
        found = validate(dataset, read_library([dataset]))
        return [str(problem).removeprefix(f"{tmp_path}/") for problem in found]

    return check
