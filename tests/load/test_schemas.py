"""What a contributor reads of a fault in a schema."""

import pytest

from scripts.load.schemas import load_schema
from scripts.paths import SCHEMAS
from tests.damaged import edit

FILE = "schemas/people.yaml"


@pytest.fixture
def schemas(folder):
    return folder.parent / "schemas"


SCHEMA = {
    ("title: People\n", ""): "'title' is missing. Add it.",
    ("primaryKey:", "primarykey:"): "'primarykey' has no meaning here. Did you mean 'primaryKey'?"
    " Fix the name or remove it.",
    ("[person_id]", "person_id"): ":32: primaryKey: 'person_id' is not a list. Name columns,"
    " with square brackets around them: [release_id].",
    ("[person_id]", "[role]"): ":32: primaryKey: the id is in the first column. Write [person_id],"
    " or put the id first.",
    ("title: Id", "title: 3"): ":6: fields.0.title: 3 is not text. Put it in quotes. Write what a"
    " reader sees above the column.",
    ("    title: Id\n", ""): ":5: fields.0: 'title' is missing. Add it.",
    ("type: string", "type: strang"): ":7: fields.0.type: 'strang' is not one of: string, integer,"
    " number, boolean, date. Did you mean 'string'?",
    ("    example: anna\n", ""): ":5: fields.0: 'example' is missing. Add it.",
    ("example: anna", "example: Anna"): ":9: person_id: 'Anna' could not stand in this column. Give"
    " a real value.",
    ("example: author", "example: reader"): ":15: role: 'reader' could not stand in this column."
    " Give a real value.",
    ('"^[a-z]+$"', '"^[a-z+$"'): ":10: fields.0.constraints.pattern: '^[a-z+$' is not a pattern"
    " that can be used. Close each bracket, and repeat nothing that repeats inside, as in (a+)+.",
    ("unique: true", "uniqe: true"): ":10: fields.0.constraints: 'uniqe' has no meaning here. Did"
    " you mean 'unique'? Fix the name or remove it.",
    ("unique: true", 'unique: "yes"'): ":10: fields.0.constraints.unique: 'yes' is not true or"
    " false.",
    ("minLength: 2", "enum: [author, editor]"): [
        ":16: fields.1.constraints.enum.0: 'author' is not a whole number. Words that are allowed"
        " stand under categories, each with a label.",
        ":16: fields.1.constraints.enum.1: 'editor' is not a whole number. Words that are allowed"
        " stand under categories, each with a label.",
    ],
    ("value: editor,", "value: 7,"): ":19: fields.1.categories.1.value: 7 is not text. Put it in"
    " quotes.",
    ("minLength: 2", "minimum: .inf"): ":16: '.inf' is no number to count with. Fix it.",
    ("minLength: 2", f"minimum: {'9' * 5_000}"): ":16: a number has at most 15 characters. Shorten"
    " it.",
    ('"^[a-z]+$"', '"^([a-z]+)+$"'): ":10: fields.0.constraints.pattern: '^([a-z]+)+$' is not a"
    " pattern that can be used. Close each bracket, and repeat nothing that repeats inside, as in"
    " (a+)+.",
    ("name: person_id", f"name: {'x' * 61}"): f":5: fields.0.name: '{'x' * 25}…' is too long. Use"
    " small letters, digits and underscores, at most 60.",
    (", label: Editor", ""): ":19: fields.1.categories.1: 'label' is missing. Add it.",
    ("{value: editor, label: Editor}", "editor"): ":19: fields.1.categories.1: 'editor' is not a"
    " list of `name: value` lines.",
    ('    trueValues: ["TRUE"]\n', ""): ":20: fields.2: 'trueValues' is missing. Add it.",
    ("    type: boolean\n", "    type: integer\n"): ":20: fields.2: 'unit' is missing. Add it.",
    ('["FALSE"]', '["no"]'): ":26: fields.2.falseValues: ['no'] is not ['FALSE'].",
    ("resource: teams", "resource: taems"): ":34: foreignKeys: there is no column team_id in a"
    " table taems of this package. Fix the reference, or use the check `references`.",
    ("fields: [team_id]}}", "fields: [id]}}"): ":34: foreignKeys: there is no column id in a table"
    " teams of this package. Fix the reference, or use the check `references`.",
    (
        "  - {type: list-cell, field: team_id}",
        "  - list-cell",
    ): ":36: checks.0: 'list-cell' is not a list of `name: value` lines.",
    ("type: list-cell, ", ""): ":36: checks.0: 'type' is missing. Add it.",
    ("field: team_id}", "field: 3}"): ":36: checks.0.field: 3 is not text or a list. Put it in"
    " quotes.",
    (
        "field: team_id}",
        'field: team_id, pattern: "["}',
    ): ":36: checks.0.pattern: '[' is not a pattern that can be used. Close each bracket, and"
    " repeat nothing that repeats inside, as in (a+)+.",
    (
        "field: team_id}",
        "field: team_id, since: 2024-02-30}",
    ): ":36: checks.0.since: '2024-02-30' is not a day that exists, like 2024-09-04.",
    ("field: team_id}", "field: team_id, when: ''}"): ":36: checks.0.when: '' is too short.",
    ("field: team_id}", "field: ''}"): ":36: checks.0.field: '' is too short.",
    ("field: team_id}", "field: team_id, values: [[1]]}"): ":36: checks.0.values.0: [1] is not text"
    " or true or false or a whole number.",
    ("primaryKey: [person_id]", 'primaryKey: [person_id]\nmissingValues: ["", x]'): ":33:"
    " missingValues: ['', 'x'] is not ['']. An empty cell is the only sign for nothing.",
}


@pytest.mark.parametrize(("change", "message"), SCHEMA.items())
def test_a_fault_of_a_schema_is_reported_once_with_its_line(problems_of, change, message):
    messages = [message] if isinstance(message, str) else message
    separator = "" if messages[0].startswith(":") else ": "

    assert problems_of(FILE, *change) == [f"{FILE}{separator}{message}" for message in messages]


def test_the_words_that_a_cell_may_hold_are_those_that_have_labels(schemas):
    schema = load_schema("people", schemas)

    assert schema.field("role").labels == {"author": "Author", "editor": "Editor"}
    assert schema.descriptor["fields"][1]["constraints"] == {
        "minLength": 2,
        "enum": ["author", "editor"],
    }


def test_the_words_of_a_list_are_asked_of_its_items(schemas):
    edit(schemas / "people.yaml", "field: team_id}", "field: role}")
    schema = load_schema("people", schemas)

    assert "enum" not in schema.descriptor["fields"][1]["constraints"]
    assert schema.checks[0] == {
        "type": "list-cell",
        "field": "role",
        "items": ["author", "editor"],
    }


def test_the_example_of_a_list_is_one_of_its_words(problems_of, schemas):
    edit(schemas / "people.yaml", "field: team_id}", "field: role}")

    assert problems_of(FILE, "example: author", "example: author;reader") == [
        f"{FILE}:15: role: 'author;reader' could not stand in this column. Give a real value."
    ]


def test_the_keys_of_the_standard_are_checks_too(schemas):
    edit(schemas / "people.yaml", "primaryKey", "uniqueKeys: [[role, adult]]\nprimaryKey")
    _, unique, reference = load_schema("people", schemas).checks

    assert unique == {"type": "unique-together", "fields": ["role", "adult"]}
    assert reference == {
        "type": "references",
        "field": "team_id",
        "table": "teams",
        "to": "team_id",
        "single": True,
    }


def test_a_cell_that_names_rows_holds_one_id_unless_it_is_a_list(schemas):
    edit(schemas / "people.yaml", "checks:", "checks:\n  - {type: references, field: role}")
    edit(schemas / "people.yaml", "checks:", "checks:\n  - {type: references, field: team_id}")
    checks = load_schema("people", schemas).checks

    assert [check.get("single") for check in checks[:2]] == [None, True]


def test_a_list_of_columns_is_reported_where_the_check_is_made(problems_of):
    assert problems_of(FILE, "field: team_id}", "field: [role]}") == []


def test_a_schema_that_is_missing_is_reported(problems_of, folder):
    (folder.parent / FILE).unlink()

    assert problems_of() == [f"{FILE}: this file is missing. Add it."]


@pytest.mark.parametrize("name", sorted(path.stem for path in SCHEMAS.glob("*.yaml")))
def test_every_schema_of_the_project_is_without_a_fault(name):
    assert load_schema(name).name == name
