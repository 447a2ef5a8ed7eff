"""Compare the computed results of claims, and the findings, with those that people have judged."""

import csv
import io
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scripts.model import Table, items
from scripts.paths import DATASETS, short_path
from scripts.problems import InvalidData, Problem

FOLDER = DATASETS / "claims" / "data"
REVIEWED_ON = "reviewed_date"
Tables = Mapping[str, Table]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The table of results, the one that says how people judged them, and what they judge: all
    that a reader sees of a result, its sentence last."""

    results: str
    reviews: str
    judged: tuple[str, ...]


RECORDS = (
    Reviewed("claim_results", "claim_reviews", ("verdict", "value", "sentence")),
    Reviewed("finding_results", "finding_reviews", ("value", "sentence")),
)


@dataclass(frozen=True, slots=True)
class Change:
    """A result that is not the one judged; no cells where there was none, or is none any more."""

    record: Reviewed
    result: str
    before: Sequence[str]
    now: Sequence[str]

    def __str__(self) -> str:
        if not self.before:
            return f"{self.result} was not judged before; the data give {in_words(self.now)}"
        now = f"now give {in_words(self.now)}" if self.now else "give no such result any more"
        return f"{self.result} was judged as {in_words(self.before)}; the data {now}"


def in_words(judged: Sequence[str]) -> str:
    """holds (331 days): '331 days lie between them.'"""
    *before, value, sentence = judged
    return f"{' '.join([*before, f'({value})'])}: '{sentence}'"


@dataclass(frozen=True, slots=True)
class Edits:
    """Where each row is that was edited, by its table and its id, as in `releases/2024-09-16`; and
    by the id of a result, the rows that it rested on before."""

    places: Mapping[str, tuple[Path, int]] = field(default_factory=dict)
    rested_on: Mapping[str, Sequence[str]] = field(default_factory=dict)


def require_reviewed(tables: Tables) -> None:
    """InvalidData names every claim and finding whose result is not the one that was judged."""
    problems = [
        Problem(
            file=path_of(change.record),
            kind="turned-result",
            line=line_of(tables[change.record.reviews], change.result),
            message=advice(change),
        )
        for change in changes(tables)
    ]
    if problems:
        raise InvalidData("claims", problems)


def turned_results(tables: Tables, edits: Edits) -> list[Problem]:
    """For who edited a row: each result that turned, at the first edited row that it rests on, or
    at what was judged where none is known."""
    return [turned_note(tables, change, edits) for change in changes(tables)]


def turned_note(tables: Tables, change: Change, edits: Edits) -> Problem:
    rows = dict.fromkeys([*rows_of(tables, change), *edits.rested_on.get(change.result, ())])
    places = [edits.places[row] for row in rows if row in edits.places]
    review = path_of(change.record), line_of(tables[change.record.reviews], change.result)
    file, line = [*places, review][0]
    others = [f"{short_path(path)}:{number}" for path, number in places[1:]]
    also = f" It rests on {', '.join(others)} too." if others else ""
    named = "" if places else f" It rests on {', '.join(rows) or 'no row'}."
    message = (
        f"{change}.{also}{named} Your change may well be right, and you need not do anything: a"
        " maintainer reads this and judges it."
    )
    return Problem(file=file, line=line, message=message, kind="turned-result")


def rows_of(tables: Tables, change: Change) -> Sequence[str]:
    """What the result rests on now; nothing where there is none any more."""
    results = tables[change.record.results]
    found = results.frame.set_index(results.schema.key)["row_ids"]
    return items(found.get(change.result))


def path_of(record: Reviewed, folder: Path = FOLDER) -> Path:
    return folder / f"{record.reviews}.csv"


def line_of(reviews: Table, result: str) -> int | None:
    ids = [*reviews.frame[reviews.schema.key]]
    return ids.index(result) + 2 if result in ids else None


def advice(change: Change) -> str:
    return (
        f"{change}. Judge it again. If the new result is right, run"
        f" `python -m scripts review {change.result}` and commit the change. In the"
        " browser, leave it: a maintainer judges it."
    )


def changes(tables: Tables) -> Iterator[Change]:
    for record in RECORDS:
        stored, computed = (
            judgements(tables[name], record.judged) for name in (record.reviews, record.results)
        )
        for result in sorted({*stored, *computed}):
            if stored.get(result) != computed.get(result):
                yield Change(record, result, stored.get(result, ()), computed.get(result, ()))


def judgements(table: Table, columns: Sequence[str]) -> Mapping[str, Sequence[str]]:
    rows = table.frame[[table.schema.key, *columns]].itertuples(index=False, name=None)
    return {result: cells for result, *cells in rows}


def review(found: Mapping[str, Change], chosen: Sequence[str], day: str) -> list[object]:
    """Store the chosen changes as judged on a day; returns what to say."""
    if chosen:
        store([found[result] for result in chosen], day)
        return ["Stored as judged today:", *chosen]
    if found:
        return [*found.values(), "Nothing is stored. Name the ids to store, or give --all."]
    return ["Nothing has changed."]


def store(found: Collection[Change], day: str, folder: Path = FOLDER) -> None:
    """Write these results as judged on a day, and leave the others as they are."""
    for record in RECORDS:
        if changed := [change for change in found if change.record == record]:
            store_in(path_of(record, folder), record.judged, changed, day)


def store_in(path: Path, columns: Sequence[str], changed: Collection[Change], day: str) -> None:
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines)
        key, *_ = names = [*(reader.fieldnames or ())]
        rows = {row[key]: row for row in reader}
    for change in changed:
        rows.pop(change.result, None)
        if change.now:
            cells = dict(zip(columns, change.now, strict=True))
            rows[change.result] = {key: change.result, **cells, REVIEWED_ON: day}
    text = io.StringIO()
    writer = csv.DictWriter(text, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows[one] for one in sorted(rows))
    path.write_text(text.getvalue(), encoding="utf-8")
