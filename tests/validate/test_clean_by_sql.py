"""What the proof for large files calls clean is what plain Frictionless finds valid."""

import json

import frictionless
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.proofs.clean_by_sql import doubt, new_database

FORM = "[a-z]+(-[a-z0-9]+)*"
FIELDS = [
    {"name": "id", "type": "string", "constraints": {"required": True, "pattern": f"^{FORM}$"}},
    {"name": "code", "type": "string", "constraints": {"unique": True}},
    {"name": "kind", "type": "string", "constraints": {"enum": ["pardon", "it's"]}},
    {"name": "words", "type": "string", "constraints": {"minLength": 2, "maxLength": 4}},
    {"name": "word", "type": "string", "constraints": {"pattern": r"\w\W?\d?"}},
    {"name": "number", "type": "integer", "constraints": {"minimum": -2, "maximum": 10}},
    {"name": "share", "type": "number", "constraints": {"minimum": 0, "maximum": 0.5}},
    {"name": "day", "type": "date", "constraints": {"minimum": "2020-02-01"}},
    {"name": "yes", "type": "boolean", "trueValues": ["TRUE"], "falseValues": ["FALSE"]},
    {"name": "place", "type": "string"},
]
SOUND = {
    "id": st.from_regex("[a-z]{1,3}(-[0-9])?", fullmatch=True),
    "code": st.sampled_from(["", *"abcdefg"]),
    "kind": st.sampled_from(["pardon", "it's", ""]),
    "words": st.sampled_from(["öö", "a, b", 'say"', "\u2028\u2028", ""]),
    "word": st.sampled_from(["a", "a-1", "a1", ""]),
    "number": st.sampled_from(["-2", "10", "0", ""]),
    "share": st.sampled_from(["0", "0.5", "0.25", ""]),
    "day": st.sampled_from(["2020-02-01", "2024-02-29", ""]),
    "yes": st.sampled_from(["TRUE", "FALSE", ""]),
    "place": st.sampled_from(["here", "there", ""]),
}
ODD = {
    "id": ["", "A", "a-", "a\n", "é", " a"],
    "code": ["a"],
    "kind": ["Pardon", "its"],
    "words": ["ö", "hello", "e\u0301e\u0301e"],
    "word": ["é", "aé", "a\u0663", "--", "a--"],
    "number": ["-3", "11", "1.0", "01", "\u0661", " 1", "1_0", "+1"],
    "share": ["-0.1", "0.51", "NaN", "1e-1", ".5", "0.5000000001"],
    "day": ["2020-01-31", "2023-02-29", "2024-2-1", "20240201"],
    "yes": ["true", "1", "yes"],
    "place": ["nowhere", "Here"],
}
ROW = st.fixed_dictionaries(SOUND)
PACKAGE = {
    "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
    "resources": [
        {
            "name": "places",
            "path": "places.csv",
            "schema": {"fields": [{"name": "place", "type": "string"}]},
        },
        {
            "name": "rows",
            "path": "rows.csv",
            "schema": {
                "fields": FIELDS,
                "primaryKey": ["id"],
                "foreignKeys": [
                    {"fields": ["place"], "reference": {"resource": "places", "fields": ["place"]}}
                ],
            },
        },
    ],
}


def quoted(cell):
    return '"{}"'.format(cell.replace('"', '""')) if set(cell) & set(',"\n') else cell


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("package")
    (folder / "places.csv").write_text("place\nhere\nthere\n", encoding="utf-8")
    (folder / "datapackage.json").write_text(json.dumps(PACKAGE), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def database():
    return new_database()


def verdicts(database, folder, lines):
    """That of the proof and that of Frictionless: whether these lines are clean."""
    header = ",".join(field["name"] for field in FIELDS)
    content = "".join(f"{line}\n" for line in [header, *lines])
    (folder / "rows.csv").write_text(content, encoding="utf-8", newline="")
    report = frictionless.validate(str(folder / "datapackage.json"))
    return doubt(database, PACKAGE, folder) is None, report.valid


def lines_of(rows):
    return [",".join(map(quoted, row.values())) for row in rows]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ROW, max_size=4))
def test_plain_rows_have_one_verdict(database, folder, rows):
    ours, theirs = verdicts(database, folder, lines_of(rows))

    assert ours == theirs


@pytest.mark.parametrize(("name", "cell"), [(name, one) for name in ODD for one in ODD[name]])
def test_no_odd_cell_is_clean_that_frictionless_finds_at_fault(database, folder, name, cell):
    before = {**dict.fromkeys(SOUND, ""), "id": "a", "code": "a"}
    ours, theirs = verdicts(
        database, folder, lines_of([before, {**before, "id": "b", "code": "b", name: cell}])
    )

    assert theirs or not ours


@pytest.mark.parametrize(
    "odd", ["", "a", ",,,,,,,,,,", "a,,,,,,,,,,too much", 'a,"b', "a\r,,,,,,,,,"]
)
def test_no_misshapen_line_is_clean(database, folder, odd):
    assert not verdicts(database, folder, ["b,,,,,,,,,", odd, "c,,,,,,,,,"])[0]
