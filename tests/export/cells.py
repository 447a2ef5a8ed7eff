"""The cells of a published table as a program should read them."""

import csv
import json
from datetime import date

READ = {"integer": int, "number": float, "boolean": "TRUE".__eq__, "date": date.fromisoformat}


def resources(exported, name):
    text = (exported / name / "datapackage.json").read_text(encoding="utf-8")
    return json.loads(text)["resources"]


def expected(exported, name, resource, read=READ):
    """The rows of the CSV with the declared types; an empty cell is None."""
    return typed_rows(exported / name / resource["path"], resource, read)


def typed_rows(path, resource, read):
    types = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            {
                column: read.get(types[column], str)(cell) if cell else None
                for column, cell in row.items()
            }
            for row in csv.DictReader(lines)
        ]


def differences(ours, theirs):
    """The cells that are not equal, so that a failure is short."""
    assert len(ours) == len(theirs)
    return [
        (number, column, cell, other[column])
        for number, (row, other) in enumerate(zip(ours, theirs, strict=True), start=2)
        for column, cell in row.items()
        if type(cell) is not type(other[column]) or cell != other[column]
    ]
