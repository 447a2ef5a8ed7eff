"""What a contributor reads of a fault in a schema."""

import pytest

from scripts.load import load_schema
from scripts.paths import SCHEMAS

FILE = "schemas/people.yaml"
ROLE = "    constraints: {enum: [author, editor]}"

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
    " that can be used.",
    ("unique: true", "uniqe: true"): ":10: fields.0.constraints: 'uniqe' has no meaning here. Did"
    " you mean 'unique'? Fix the name or remove it.",
    ("unique: true", 'unique: "yes"'): ":10: fields.0.constraints.unique: 'yes' is not true or"
    " false.",
    ("enum: [author,", "enum: [yes,"): ":16: fields.1.constraints.enum.0: true is not text or a"
    " whole number. Put it in quotes.",
    ("      - {value: editor, label: Editor}\n", ""): ":11: role: the words allowed and the"
    " categories are not the same in the same order. Only one of the two has: editor. Give"
    " each word a label.",
    (ROLE, "    constraints: {enum: [editor, author]}"): ":11: role: the words"
    " allowed and the categories are not the same in the same order. Give each word a label.",
    ("    constraints: {enum: [author, editor]}\n", ""): ":11: role: the words allowed and the"
    " categories are not the same in the same order. Only one of the two has: author, editor. Give"
    " each word a label.",
    (", label: Editor", ""): ":19: fields.1.categories.1: 'label' is missing. Add it.",
    ("{value: editor, label: Editor}", "editor"): ":19: fields.1.categories.1: 'editor' is not a"
    " list of `name: value` lines.",
    ('    trueValues: ["true"]\n', ""): ":20: fields.2: 'trueValues' is missing. Add it.",
    ('["false"]', '["no"]'): ":26: fields.2.falseValues: ['no'] is not ['false'].",
    ("resource: teams", "resource: taems"): ":34: foreignKeys: there is no column team_id in a"
    " table taems of this package. Fix the reference, or use the check `references`.",
    ("fields: [team_id]}}", "fields: [id]}}"): ":34: foreignKeys: there is no column id in a table"
    " teams of this package. Fix the reference, or use the check `references`.",
    ("  - {type: list-cell, field: role}", "  - list-cell"): ":36: checks.0: 'list-cell' is not a"
    " list of `name: value` lines.",
    ("type: list-cell, ", ""): ":36: checks.0: 'type' is missing. Add it.",
    ("field: role}", "field: 3}"): ":36: checks.0.field: 3 is not text or a list. Put it in"
    " quotes.",
    ("field: role}", 'field: role, pattern: "["}'): ":36: checks.0.pattern: '[' is not a pattern"
    " that can be used.",
    ("field: role}", "field: role, since: 2024-02-30}"): ":36: checks.0.since: '2024-02-30' is not"
    " a day that exists, like 2024-09-04.",
    ("field: role}", "field: role, items: author}"): ":36: checks.0.items: 'author' is not a list.",
    ("primaryKey: [person_id]", 'primaryKey: [person_id]\nmissingValues: ["", x]'): ":33:"
    " missingValues: ['', 'x'] is not ['']. An empty cell is the only sign for nothing.",
}


@pytest.mark.parametrize(("change", "message"), SCHEMA.items())
def test_a_fault_of_a_schema_is_told_once_with_its_line(problems_of, change, message):
    separator = "" if message.startswith(":") else ": "

    assert problems_of(FILE, *change) == [f"{FILE}{separator}{message}"]


def test_the_words_of_a_list_have_labels_too(problems_of):
    assert problems_of(FILE, "    constraints: {enum: [author, editor]}\n", "") != []
    assert problems_of(FILE, "field: role}", "field: role, items: [author, editor]}") == []


def test_a_list_of_columns_is_told_where_the_check_is_made(problems_of):
    assert problems_of(FILE, "field: role}", "field: [role]}") == []


def test_a_schema_that_is_missing_is_told(problems_of, folder):
    (folder.parent / FILE).unlink()

    assert problems_of() == [f"{FILE}: this file is missing. Add it."]


@pytest.mark.parametrize("name", sorted(path.stem for path in SCHEMAS.glob("*.yaml")))
def test_every_schema_of_the_project_is_without_a_fault(name):
    assert load_schema(name).name == name
