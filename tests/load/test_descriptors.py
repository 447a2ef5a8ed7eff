"""What a contributor reads of a fault in datapackage.yaml."""

import pytest

from scripts.load import yaml_files

FILE = "people/datapackage.yaml"


def test_a_dataset_without_a_fault_is_read(problems_of):
    assert problems_of() == []


DESCRIPTOR = {
    ("keywords: [people]", "keywords: [people]\nkeywords: [x]"): "7: 'keywords' is there twice."
    " Remove one.",
    ("  - name: people", "  - name: people\n    name: teams"): "14: 'name' is there twice."
    " Remove one.",
    ("title: People", "title: &a People"): "3: a name with & or * before it repeats a part. Write"
    " the part out.",
    ("title: People", "title: *a"): "3: a name with & or * before it repeats a part. Write the"
    " part out.",
    ("title: People", "title: !!python/name:os.system x"): "3: 'tag:yaml.org,2002:python/name:os."
    "system' is a YAML tag. Remove it.",
    ("title: People", "title: !!timestamp x"): "3: 'tag:yaml.org,2002:timestamp' is a YAML tag."
    " Remove it.",
    ("title: People", "1: People"): "3: '1' is no name. Put it in quotes, or fix it.",
    ("title: People", "? [a]\n: People"): "3: a list is no name. Fix it.",
    ("title: People", "title: [People"): "4: this line is not YAML (did not find expected ','"
    " or ']'). Check the indentation, and put text that holds a colon or starts with a sign in"
    " quotes.",
    ("title: People", "title: [People]"): "3: title: ['People'] is not text.",
    ("title: People", "title: 2024"): "3: title: 2024 is not text. Put it in quotes.",
    ("title: People", "title: yes"): "3: title: true is not text. Put it in quotes.",
    ("title: People", "title:"): "3: title: nothing is not text.",
    ("title: People", "title: Po"): "3: title: 'Po' is too short.",
    ("title: People\n", ""): "'title' is missing. Add it.",
    (
        "title: People",
        'title: "\\x3cscript\\x3e"',
    ): "3: '<script>' holds HTML (<script>). Type plain words, or a space after '<'.",
    ("title: People", 'title: "\\x7b\\x7b 7 }}"'): "3: '{{ 7 }}' holds '{{', a sign of templates."
    " Type it without the bracket.",
    ("title: People", 'title: "Peo\\u202Eple"'): "3: 'Peo\\u202eple' holds U+202E RIGHT-TO-LEFT"
    " OVERRIDE, which can't be seen. Delete it; the safest way is to type the text anew.",
    ("title: People", 'title: "Peo\\x00ple"'): "3: 'Peo\\x00ple' holds U+0000, a control character."
    " Delete it.",
    ("title: People", '"ti\\x00tle": People'): "3: 'ti\\x00tle' holds U+0000, a control character."
    " Delete it.",
    (
        "keywords: [people]",
        f"keywords: {'1' * 5_000}",
    ): "6: a number has at most 15 characters. Shorten it.",
    ("keywords: [people]", 'version: "1.0.0"'): "'version' has no meaning here. Fix the name or"
    " remove it.",
    ("keywords: [people]", "keywords: 0x" + "f" * 5_000): "6: a number has at most 15 characters."
    " Shorten it.",
    ("keywords: [people]", "keywords: .inf"): "6: '.inf' is no number to count with. Fix it.",
    ("keywords: [people]", "keywords: .nan"): "6: '.nan' is no number to count with. Fix it.",
    ("title:", "tilte:"): "'tilte' has no meaning here. Did you mean 'title'? Fix the name or"
    " remove it.",
    ("title: People", "title: People\nprofile: http://x.org"): "'profile' has no meaning here. Fix"
    " the name or remove it.",
    ("datapackage.json", "x.json"): "1: $schema: 'https://datapackage.org/profiles/2.0/x.json' is"
    " not 'https://datapackage.org/profiles/2.0/datapackage.json'. Without this line the newer"
    " rules of the standard are not applied.",
    ("name: people", "name: person"): "2: name: 'person' is not the name of the folder, 'people'."
    " Fix one of the two.",
    ("https://creative", "creative"): "9: licenses.0.path: 'creativecommons.org/licenses/by/4.0/'"
    " does not have the form asked for. Give the address of the licence, with https:// before it.",
    ("roles: [creator]", "roles: [creator], email: x"): "11: contributors.0: 'email' has no meaning"
    " here. Fix the name or remove it.",
    ("path: data/people.csv", "path: data/persons.csv"): "14: resources.0.path: 'data/persons.csv'"
    " is not the file of that table. Write data/people.csv, or fix the name.",
    ("path: data/people.csv", "path: ../people.csv"): "14: resources.0.path: '../people.csv' does"
    " not have the form asked for. A table is a file of this package, like data/releases.csv;"
    " addresses and other folders are not allowed.",
    ("path: data/people.csv", "path: [data/people.csv]"): "14: resources.0.path:"
    " ['data/people.csv'] is not text. A table is a file of this package, like data/releases.csv;"
    " addresses and other folders are not allowed.",
    ("    path: data/people.csv", "    path: data/people.csv\n    dialect: {}"): "13: resources.0:"
    " 'dialect' has no meaning here. Fix the name or remove it.",
    ('lookedUp: "2026-11"', 'lookedUp: "2026-13"'): "7: lookedUp: '2026-13' is not a date that"
    " exists. Write it like 2026-11 or 2026-11-23.",
    ('end: "2026-10-31"', 'end: "2026-02-30"'): "15: resources.0.coverage.end: '2026-02-30' is not"
    " a date that exists. Write it like 2026-11 or 2026-11-23.",
    ('end: "2026-10-31"', 'end: "2019"'): "15: resources.0.coverage.end: the end is before the"
    " start. Fix one of the two.",
    ('end: "2026-10-31"', 'end: "2026-12"'): "15: resources.0.coverage.end: the end is after the"
    " last search, lookedUp. Fix one of the two.",
}


@pytest.mark.parametrize(("change", "message"), DESCRIPTOR.items())
def test_a_fault_of_a_descriptor_is_reported_once_with_its_line(problems_of, change, message):
    place = FILE if message.startswith("'") else f"{FILE}:"
    separator = ": " if message.startswith("'") else ""

    assert problems_of(FILE, *change) == [f"{place}{separator}{message}"]


def test_a_table_that_is_named_twice_is_a_problem(problems_of):
    again = "  - {name: people, path: data/people.csv, coverage: {end: '2026', note: Nothing yet.}}"

    assert problems_of(FILE, "  - name: teams", f"{again}\n  - name: teams") == [
        f"{FILE}: names of the resources are not unique. Fix the descriptor."
    ]


@pytest.mark.parametrize(
    "resources", ["", " x", " {people: data/people.csv}", " []", " [x]", " [{name: people}]"]
)
def test_a_list_of_tables_that_is_none_is_reported_and_nothing_else(problems_of, folder, resources):
    file = folder / "datapackage.yaml"
    before = file.read_text(encoding="utf-8").split("resources:")[0]
    file.write_text(f"{before}resources:{resources}\n", encoding="utf-8")

    assert all(f"{FILE}:12: resources" in problem for problem in problems_of())
    assert problems_of() != []


def test_a_slip_in_very_many_parts_is_one_problem(problems_of):
    names = "".join(f"wrong_{number}: x\n" for number in range(5_000))

    assert problems_of(FILE, "title: People\n", f"title: People\n{names}") == [
        f"{FILE}: 'wrong_0' has no meaning here. Fix the name or remove it. And 4,999 more like it."
    ]


def test_a_file_is_parsed_once_however_many_problems_it_has(problems_of, monkeypatch):
    parsed = []
    original = yaml_files.Loader.get_single_node
    monkeypatch.setattr(
        yaml_files.Loader,
        "get_single_node",
        lambda loader: parsed.append(loader) or original(loader),
    )
    problems_of(FILE, "title: People", "title: People\nx: 1\ny: 2\nz: 3")

    assert len(parsed) == 1


def test_dates_may_stand_without_quotes(problems_of):
    assert problems_of(FILE, 'lookedUp: "2026-11"', "lookedUp: 2026-11-01") == []
    assert problems_of(FILE, 'end: "2026-10-31"', "end: 2026-10-31") == []


def test_brackets_without_end_are_reported(problems_of, folder):
    (folder / "datapackage.yaml").write_text("a: " + "[" * 5_000, encoding="utf-8")

    assert problems_of() == [
        f"{FILE}: the parts are nested too deeply to be read. Take the brackets apart."
    ]


@pytest.mark.parametrize("text", ["", "people", "- people\n"])
def test_text_without_names_is_reported(problems_of, folder, text):
    (folder / "datapackage.yaml").write_text(text, encoding="utf-8")

    assert problems_of() == [
        f"{FILE}: this is not a list of `name: value` lines. Start it with `title: …`."
    ]


def test_a_table_that_is_not_there_is_reported(problems_of, folder):
    (folder / "data" / "people.csv").unlink()

    assert problems_of() == [
        f"{FILE}:14: resources.0.path: 'data/people.csv' does not exist. Add the file or fix the"
        " path."
    ]
