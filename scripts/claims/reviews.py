"""Compare the computed results of claims with those that people have judged."""

import csv
import io
from collections.abc import Collection, Mapping
from pathlib import Path

from scripts.model import Table
from scripts.paths import DATASETS
from scripts.problems import InvalidData, Problem

REVIEWS = DATASETS / "claims" / "data" / "claim_reviews.csv"
COLUMNS = ("review_id", "verdict", "value", "reviewed_on")
Judged = Mapping[str, tuple[str, str]]
"""The verdict and the value of each result, by its id."""


def require_reviewed(reviews: Table, results: Table) -> None:
    """InvalidData names every claim whose result is not the one that was judged."""
    stored, computed = judged(reviews, "review_id"), judged(results, "result_id")
    lines = {review: line for line, review in enumerate(stored, start=2)}
    problems = [
        Problem(file=REVIEWS, line=lines.get(result), message=advice(result, stored, computed))
        for result in sorted({*stored, *computed})
        if stored.get(result) != computed.get(result)
    ]
    if problems:
        raise InvalidData("claims", problems)


def judged(table: Table, key: str) -> Judged:
    frame = table.frame
    pairs = zip(frame["verdict"], frame["value"], strict=True)
    return dict(zip(frame[key], pairs, strict=True))


def advice(result: str, stored: Judged, computed: Judged) -> str:
    before, now = (words(results.get(result)) for results in (stored, computed))
    return (
        f"{result} was judged as {before}; the data now give {now}. Judge the claim again. If the"
        f" new result is right, run `python -m scripts review {result}` and commit the change."
    )


def words(pair: tuple[str, str] | None) -> str:
    return f"{pair[0]} ({pair[1]})" if pair else "nothing"


def store(results: Table, chosen: Collection[str], day: str, path: Path = REVIEWS) -> list[str]:
    """Write the chosen results (all, where none is named) as judged on a day; returns the ids of
    those that changed. Results that are gone are dropped."""
    computed = judged(results, "result_id")
    with path.open(encoding="utf-8", newline="") as lines:
        stored = {row["review_id"]: row for row in csv.DictReader(lines)}
    rows, changed = [], []
    for result, (verdict, value) in sorted(computed.items()):
        new = {"review_id": result, "verdict": verdict, "value": value, "reviewed_on": day}
        old = stored.get(result)
        same = old and (old["verdict"], old["value"]) == (verdict, value)
        if not same and (not chosen or result in chosen):
            changed.append(result)
            rows.append(new)
        elif old:
            rows.append(old)
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(text.getvalue(), encoding="utf-8")
    return changed
