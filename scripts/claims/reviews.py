"""Compare the computed results of claims with those that people have judged."""

import csv
import io
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.model import Table
from scripts.paths import DATASETS
from scripts.problems import InvalidData, Problem

REVIEWS = DATASETS / "claims" / "data" / "claim_reviews.csv"
COLUMNS = ("review_id", "verdict", "value", "sentence", "reviewed_on")


@dataclass(frozen=True, slots=True)
class Judged:
    """What people judge of a result: all that a reader sees of it."""

    verdict: str
    value: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.verdict} ({self.value}): '{self.sentence}'"


@dataclass(frozen=True, slots=True)
class Change:
    """A result that is not the one judged; nothing where there was none, or is none any more."""

    result: str
    before: Judged | None
    now: Judged | None

    def __str__(self) -> str:
        before, now = (judged or "nothing" for judged in (self.before, self.now))
        return f"{self.result} was judged as {before}; the data now give {now}"


def require_reviewed(reviews: Table, results: Table) -> None:
    """InvalidData names every claim whose result is not the one that was judged."""
    lines = {review: line for line, review in enumerate(reviews.frame["review_id"], start=2)}
    problems = [
        Problem(file=REVIEWS, line=lines.get(change.result), message=advice(change))
        for change in changes(reviews, results)
    ]
    if problems:
        raise InvalidData("claims", problems)


def advice(change: Change) -> str:
    return (
        f"{change}. Judge the claim again. If the new result is right, run"
        f" `python -m scripts review {change.result}` and commit the change."
    )


def changes(reviews: Table, results: Table) -> Iterator[Change]:
    stored, computed = judged(reviews, "review_id"), judged(results, "result_id")
    for result in sorted({*stored, *computed}):
        if stored.get(result) != computed.get(result):
            yield Change(result, stored.get(result), computed.get(result))


def judged(table: Table, key: str) -> Mapping[str, Judged]:
    rows = table.frame[[key, "verdict", "value", "sentence"]].itertuples(index=False, name=None)
    return {result: Judged(*cells) for result, *cells in rows}


def review(found: Mapping[str, Change], chosen: Sequence[str], day: str) -> list[object]:
    """Store the chosen changes as judged on a day; returns what to say."""
    if chosen:
        store([found[result] for result in chosen], day)
        return ["Stored as judged today:", *chosen]
    if found:
        return [*found.values(), "Nothing is stored. Name the ids to store, or give --all."]
    return ["Nothing has changed."]


def store(found: Collection[Change], day: str, path: Path = REVIEWS) -> None:
    """Write these results as judged on a day, and leave the others as they are."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = {row["review_id"]: row for row in csv.DictReader(lines)}
    for change in found:
        rows.pop(change.result, None)
        if now := change.now:
            cells = (change.result, now.verdict, now.value, now.sentence, day)
            rows[change.result] = dict(zip(COLUMNS, cells, strict=True))
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows[review] for review in sorted(rows))
    path.write_text(text.getvalue(), encoding="utf-8")
