"""The files of the datasets as they are with new rows in them."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from scripts.gate.csv_lines import csv_line
from scripts.load.changelogs import HEADING, UNRELEASED
from scripts.load.folders import CHANGELOG, DESCRIPTOR
from scripts.model import Dataset, Source, items
from scripts.paths import QUERIES, ROOT
from scripts.starter.coverage import covered_to

Rows = Sequence[Mapping[str, str]]
QUERY, CASES = (Path(__file__).parent / name for name in ("query.sql", "cases.yaml"))
"""In them ID and CLAIM stand for those of the claim, and KIND for the kind of its test."""


def new_files(
    datasets: Sequence[Dataset], rows: Mapping[str, Rows], day: str, searched: str = ""
) -> dict[Path, str]:
    """By path: the tables, a line in the changelog of each dataset, what a claim needs, and the end
    of the coverage where the sources were searched up to a later day."""
    files: dict[Path, str] = {}
    for dataset in datasets:
        changes = []
        for source in dataset.sources:
            if new := rows.get(source.schema.name):
                files[source.path] = with_rows(text_of(source.path), new)
                changes.append(change(source, new))
        if changes:
            path, descriptor = dataset.folder / CHANGELOG, dataset.folder / DESCRIPTOR
            files[path] = with_line(text_of(path), f"- {day}: {'; '.join(changes)}.")
            if searched:
                files[descriptor] = covered_to(text_of(descriptor), [*rows], searched)
        for test in rows.get("claim_tests", ()) if dataset.name == "claims" else ():
            claim = next(one for one in rows["claims"] if one["claim_id"] == test["claim_id"])
            files |= dict(starters(dataset, claim, test["kind_of_test"]))
    return files


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def with_rows(text: str, rows: Rows) -> str:
    """Each on the line that its id asks for; the others stay as they are."""
    head, *lines = text.removesuffix("\n").split("\n")
    new = [csv_line([*row.values()]) for row in rows]
    return "\n".join([head, *sorted([*lines, *new], key=id_of)]) + "\n"


def id_of(line: str) -> str:
    return next(csv.reader([line]))[0]


def lines_of_ids(text: str) -> dict[str, int]:
    """The line of each row of a table, by the id of the row."""
    _, *lines = text.removesuffix("\n").split("\n")
    return {id_of(line): number for number, line in enumerate(lines, start=2)}


def change(source: Source, rows: Rows) -> str:
    """What the changelog says of new rows: their ids, and where they are from."""
    schema = source.schema
    columns = [
        one.name for one in schema.fields[1:] if one.name.endswith(("source_id", "source_ids"))
    ]
    cells = [row[column] for row in rows for column in columns]
    named = dict.fromkeys(one for cell in cells for one in items(cell))
    where = f" ({', '.join(named)})" if named else ""
    return f"{schema.name}: {', '.join(row[schema.key] for row in rows)} added{where}"


def with_line(text: str, line: str) -> str:
    """Above the other changes that are not released yet."""
    newest = HEADING.search(text)
    if newest and newest[1] == UNRELEASED:
        return f"{text[: newest.end()]}\n\n{line}{text[newest.end() + 1 :]}"
    start = newest.start() if newest else len(text)
    return f"{text[:start]}## {UNRELEASED}\n\n{line}\n\n{text[start:]}"


def starters(dataset: Dataset, claim: Mapping[str, str], kind: str) -> Iterator[tuple[Path, str]]:
    """The query of a claim, which can't be run before it is filled in, and its cases."""
    name = claim["claim_id"]
    words = {"CLAIM": claim["claim"], "ID": name, "KIND": kind, "DATE": claim["made_date"]}
    places = {
        dataset.folder / QUERIES / f"{name}.sql": QUERY,
        ROOT / "tests" / "claims" / "cases" / f"{name}.yaml": CASES,
    }
    for path, starter in places.items():
        text = text_of(starter)
        for word, meant in words.items():
            text = text.replace(word, meant)
        yield path, text
