"""Run one check on a small table, as Frictionless would."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import pytest
from frictionless import Checklist, Resource, Schema

from scripts.checks import CHECKS
from scripts.checks.adapter import Requested
from scripts.checks.requested import columns_of, ready

KINDS = {"value": "integer", "headline": "boolean", "adds": "boolean", "preferred": "boolean"}
"""Columns that are not text."""

Rows = Sequence[Mapping[str, str]]


@pytest.fixture
def messages() -> Callable[..., list[str]]:
    return messages_of


def messages_of(
    check: str,
    rows: Rows,
    *,
    tables: Mapping[str, Rows] | None = None,
    looked_up: str = "2026-11",
    covered_to: str = "2026-10-10",
    **options: Any,
) -> list[str]:
    """What the check says as `line: column: message`. It must say the same of the rows in reverse,
    and of columns that are there."""
    assert set(columns_of(CHECKS[check], options)) <= set(rows[0])

    given = {
        "tables": tables or {},
        "all_tables": tables or {},
        "looked_up": looked_up,
        "covered_to": covered_to,
    }
    _, _, faults = ready({"type": check, **options}, given)
    forwards, backwards = (run(order, faults) for order in (rows, rows[::-1]))

    assert sorted(message for *_, message in forwards) == sorted(
        message for *_, message in backwards
    )
    return [": ".join(map(str, (*place, message))) for *place, message in forwards]


def run(rows: Iterable[Mapping[str, str]], faults: Callable[..., Any]) -> list[tuple[Any, ...]]:
    rows = list(rows)
    names = list(rows[0])
    fields = [{"name": name, "type": KINDS.get(name, "string")} for name in names]
    resource = Resource(
        data=[names, *([row[name] for name in names] for row in rows)],
        schema=Schema.from_descriptor({"fields": fields}),
    )
    report = resource.validate(Checklist(checks=[Requested(requests=[("", "", faults)])]))
    assert not report.errors
    return [
        (error.row_number, error.field_name, error.note)
        if error.type == "rule-broken"
        else (error.note,)
        for error in sorted(report.tasks[0].errors, key=lambda one: getattr(one, "row_number", 0))
    ]
