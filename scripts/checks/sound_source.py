"""A figure that we lead with rests on more than a rewrite."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

import attrs
from frictionless import Row

from scripts.checks.adapter import RuleBroken, TableRule, broken, grouped

SOUND = ("primary", "established")


@attrs.define(kw_only=True, repr=False)
class SoundSource(TableRule):
    """Where `when` is true, a primary or established source gives this figure: in this row, or in
    another of the same release, counter and value."""

    type = "sound-source"
    columns = ("when",)
    own = ("release_id", "counter", "value", "source_id")
    others: ClassVar = {"sources": ("source_id", "grade")}

    when: str

    def judge(self, rows: Sequence[Row]) -> Iterator[RuleBroken]:
        grades = {source["source_id"]: source["grade"] for source in self.tables["sources"]}
        for alike in grouped(rows, "release_id", "counter", "value").values():
            if any(grades.get(row["source_id"]) in SOUND for row in alike):
                continue
            for row in alike:
                if row[self.when]:
                    grade = grades.get(row["source_id"]) or "missing"
                    yield broken(row, "source_id", self.advice(row, grade))

    def advice(self, row: Row, grade: str) -> str:
        return (
            f"the grade of {row['source_id']} is {grade}, and no primary or established source"
            f" gives {row['value']} for {row['release_id']}. Add a row with such a source, or make"
            " another figure the headline."
        )
